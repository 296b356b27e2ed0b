// SPDX-License-Identifier: Apache-2.0
#include "views/window/session.h"

#include "views/fields/kept.h"

#include <QMainWindow>
#include <QSettings>
#include <QSplitter>

namespace firstcall {

Session::Session(QSettings &settings, const QString &store)
    : m_settings(settings)
    , m_store(store)
{}

QString Session::key(const char *name) const
{
    return keyOnStore(m_store, QString::fromLatin1(name));
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
