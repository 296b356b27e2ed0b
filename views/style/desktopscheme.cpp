// SPDX-License-Identifier: Apache-2.0
#include "views/style/desktopscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFileInfo>

namespace firstcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWait = 200; // milliseconds

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto space = "org.freedesktop.appearance"_L1;
constexpr auto key = "color-scheme"_L1;

// Asking for a bus where there is none would start one, and that takes as long as it takes.
bool busIsThere()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s));
}

} // namespace

DesktopScheme::DesktopScheme(QObject *parent)
    : QObject(parent)
{
    if (!busIsThere())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(QString(service), QString(path), QString(interface), u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(QString(service), QString(path), QString(interface), u"Read"_s);
    question << QString(space) << QString(key);
    const QDBusMessage answer = bus.call(question, QDBus::Block, longestWait);
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
        m_theme = meaning(answer.arguments().constFirst());
}

std::optional<Theme> DesktopScheme::meaning(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    bool isNumber = false;
    switch (value.toUInt(&isNumber)) {
    case 1:
        return Theme::Dark;
    case 2:
        return Theme::Light;
    default:
        return {};
    }
}

void DesktopScheme::settingChanged(const QString &inSpace, const QString &what, const QDBusVariant &value)
{
    if (inSpace != space || what != key)
        return;
    const std::optional<Theme> theme = meaning(QVariant::fromValue(value));
    if (theme == m_theme)
        return;
    m_theme = theme;
    Q_EMIT changed();
}

} // namespace firstcall
