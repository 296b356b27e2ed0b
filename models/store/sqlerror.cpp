// SPDX-License-Identifier: Apache-2.0
#include "models/store/sqlerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace firstcall {

namespace {

QString constraintSentence(int code, const QString &text)
{
    switch (code) {
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return QCoreApplication::translate(
            "Store",
            "A record would be left without the one it belongs to. Nothing of this change was saved.");
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_UNIQUE:
        return QCoreApplication::translate(
                   "Store", "There is such a record already (%1). Nothing of this change was saved.")
            .arg(text);
    default:
        return QCoreApplication::translate("Store",
                                           "The store does not allow this (%1). Nothing of it was saved.")
            .arg(text);
    }
}

} // namespace

Failure sqlFailure(int code, const QString &text, const QString &path)
{
    const auto sentence = [&path](const char *source) {
        return Failure{QCoreApplication::translate("Store", source).arg(path)};
    };
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return sentence(QT_TRANSLATE_NOOP("Store",
                                          "Another program is writing to “%1”. Nothing was changed; try "
                                          "again in a moment."));
    case SQLITE_FULL:
        return sentence(QT_TRANSLATE_NOOP("Store",
                                          "The disk of “%1” is full, so this change was not saved. What was "
                                          "saved before is safe. Free some space, then do it again."));
    case SQLITE_READONLY:
        return sentence(QT_TRANSLATE_NOOP("Store",
                                          "“%1” can be read but not written. Nothing was changed; check the "
                                          "rights of the file and of its folder."));
    case SQLITE_IOERR:
        return Failure{QCoreApplication::translate(
                           "Store",
                           "The disk of “%1” reported an error (%2), so this was not done. What was saved "
                           "before is as the disk holds it; check the disk, and take a backup elsewhere.")
                           .arg(path)
                           .arg(code)};
    case SQLITE_CORRUPT:
        return sentence(QT_TRANSLATE_NOOP("Store",
                                          "“%1” is damaged. Nothing was changed. Keep the file, and restore "
                                          "the last backup."));
    case SQLITE_CANTOPEN:
        return sentence(QT_TRANSLATE_NOOP("Store",
                                          "“%1” can't be opened for writing. Check the rights of the file "
                                          "and of its folder."));
    case SQLITE_NOTADB:
        return sentence(QT_TRANSLATE_NOOP("Store", "“%1” is not a Firstcall file. It was left as it is."));
    case SQLITE_CONSTRAINT:
        return Failure{constraintSentence(code, text)};
    default:
        return Failure{
            QCoreApplication::translate("Store", "“%1” did not take this: %2 (%3). Nothing was changed.")
                .arg(path, text)
                .arg(code)};
    }
}

} // namespace firstcall
