// SPDX-License-Identifier: Apache-2.0
#include "views/window/session.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace firstcall {

Session::Session(QSettings &settings, const QString &store)
    : m_settings(settings)
{
    // A path is no key for a settings file, and its digest tells nobody which customers have stores.
    const QByteArray path = QFileInfo(store).absoluteFilePath().toUtf8();
    m_group = u"session/"_s
        + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16));
}

QString Session::key(const char *name) const
{
    return m_group + u'/' + QLatin1StringView(name);
}

void Session::keepWindow(const QMainWindow &window, const QSplitter &splitter)
{
    m_settings.setValue(key("geometry"), window.saveGeometry());
    m_settings.setValue(key("splitter"), splitter.saveState());
}

void Session::restoreWindow(QMainWindow &window, QSplitter &splitter) const
{
    window.restoreGeometry(m_settings.value(key("geometry")).toByteArray());
    splitter.restoreState(m_settings.value(key("splitter")).toByteArray());
}

void Session::keepSpot(const Spot &spot, const QString &place)
{
    m_settings.setValue(key("scene"), int(spot.scene));
    m_settings.setValue(key("engagement"), spot.engagement.toString(QUuid::WithoutBraces));
    m_settings.setValue(key("tab"), spot.tab);
    m_settings.setValue(key("place"), place);
}

Spot Session::spot() const
{
    const int scene = m_settings.value(key("scene"), int(Scene::Welcome)).toInt();
    if (scene < 0 || scene >= sceneCount)
        return {};
    return {Scene(scene), QUuid(m_settings.value(key("engagement")).toString()),
            m_settings.value(key("tab")).toInt()};
}

QString Session::place() const
{
    return m_settings.value(key("place")).toString();
}

} // namespace firstcall
