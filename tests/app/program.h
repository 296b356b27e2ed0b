// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QTemporaryDir>

namespace firstcall::testing {

/// What the program answered.
struct Answer
{
    int status = -1;
    QString out = {};
    QString error = {};
};

/// The program as a script meets it: a process with a home of its own, and no display.
class Program
{
public:
    Answer run(const QStringList &arguments) const;
    /// With --store on the named file of this home.
    Answer on(const QString &store, const QStringList &arguments) const;

    QString path(const QString &name) const { return m_home.filePath(name); }
    QByteArray bytes(const QString &name) const;
    /// Every file and folder below the home, relative to it.
    QStringList files() const;

private:
    QTemporaryDir m_home;
};

/// The text of a PDF's pages as poppler reads it.
QString pdfText(const QString &path);

} // namespace firstcall::testing
