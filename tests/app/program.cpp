// SPDX-License-Identifier: Apache-2.0
#include "tests/app/program.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace firstcall::testing {

void Program::prepare(QProcess &process) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    for (const QString &name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_home.path());
}

RunningProcess Program::window(const QStringList &arguments) const
{
    RunningProcess process(new QProcess);
    prepare(*process);
    QProcessEnvironment environment = process->processEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(FIRSTCALL_PROGRAM), arguments);
    return process;
}

Answer Program::run(const QStringList &arguments) const
{
    QProcess process;
    prepare(process);
    process.start(QStringLiteral(FIRSTCALL_PROGRAM), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Answer Program::on(const QString &store, const QStringList &arguments) const
{
    return run(QStringList{u"--store"_s, path(store)} + arguments);
}

QByteArray Program::bytes(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList Program::files() const
{
    QStringList names;
    QDirIterator entries(m_home.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext())
        names.append(QDir(m_home.path()).relativeFilePath(entries.next()));
    names.sort();
    return names;
}

QString pdfText(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace firstcall::testing
