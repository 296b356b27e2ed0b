// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/savefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace firstcall {

Result<> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    if (!saved) {
        return Failure{QCoreApplication::translate(
                           "Exchange", "%1 could not be written (%2). Nothing that was there is changed.")
                           .arg(path, file.errorString())};
    }
    return {};
}

Result<QByteArray> readFile(const QString &path, qint64 atMost)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Failure{QCoreApplication::translate("Exchange", "There is no file %1.").arg(path)};
    if (!info.isFile())
        return Failure{QCoreApplication::translate("Exchange", "%1 is not a file.").arg(path)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{
            QCoreApplication::translate("Exchange", "%1 can't be read (%2).").arg(path, file.errorString())};
    if (file.size() > atMost) {
        return Failure{QCoreApplication::translate("Exchange", "%1 is larger than %2, the most this reads.")
                           .arg(path, QLocale().formattedDataSize(atMost))};
    }
    return file.readAll();
}

} // namespace firstcall
