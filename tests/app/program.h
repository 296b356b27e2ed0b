// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace firstcall::testing {

/// What the program answered.
struct Answer
{
    int status = -1;
    QString out = {};
    QString error = {};
};

/// Ends a process that is still running when nobody needs it any more.
struct Ended
{
    void operator()(QProcess *process) const
    {
        process->kill();
        process->waitForFinished();
        delete process;
    }
};
using RunningProcess = std::unique_ptr<QProcess, Ended>;

/// The program as a script meets it: a process with a home of its own, and no display.
class Program
{
public:
    Answer run(const QStringList &arguments) const;
    /// The window, on a screen that nobody sees; runs until it is closed or the process is destroyed.
    RunningProcess window(const QStringList &arguments) const;
    /// With --store on the named file of this home.
    Answer on(const QString &store, const QStringList &arguments) const;

    QString path(const QString &name) const { return m_home.filePath(name); }
    QByteArray bytes(const QString &name) const;
    /// Every file and folder below the home, relative to it.
    QStringList files() const;

private:
    void prepare(QProcess &process) const;

    QTemporaryDir m_home;
};

/// The text of a PDF's pages as poppler reads it.
QString pdfText(const QString &path);

} // namespace firstcall::testing
