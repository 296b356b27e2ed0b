// SPDX-License-Identifier: Apache-2.0
#include "app/opening.h"

#include "app/places.h"
#include "models/settings/setting.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace firstcall {

Result<std::unique_ptr<Store>> openExisting(const QString &path)
{
    return Store::open(path, storeOptions(path));
}

Result<std::unique_ptr<Store>> openOrCreate(const QString &path)
{
    return QFileInfo::exists(path) ? Store::open(path, storeOptions(path))
                                   : Store::create(path, storeOptions(path));
}

Result<OpenEngagement> openEngagement(const QString &path, const QString &referenceOrId)
{
    Result<std::unique_ptr<Store>> store = openExisting(path);
    if (!store)
        return store.failure();
    const Result<QUuid> id = (*store)->find(referenceOrId);
    if (!id)
        return id.failure();
    return OpenEngagement{std::move(*store), *id};
}

Result<int> closed(Store &store)
{
    const Result<> done = store.close();
    if (!done)
        return done.failure();
    return 0;
}

Stamp stampOf(const QSettings &settings)
{
    const QString author = settings::author.read(settings);
    return {.at = QDateTime::currentDateTimeUtc(),
            .author = author.isEmpty() ? QCoreApplication::translate("CommandLine", "Command line") : author,
            .device = settings::device.read(settings)};
}

bool isSameFile(const QString &one, const QString &other)
{
    return QFileInfo(one).absoluteFilePath() == QFileInfo(other).absoluteFilePath()
        || (QFileInfo::exists(one) && QFileInfo(one) == QFileInfo(other));
}

} // namespace firstcall
