// SPDX-License-Identifier: Apache-2.0
#include "views/window/keepawake.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QDBusMessage message(const QString &method)
{
    QDBusMessage made =
        QDBusMessage::createMethodCall(u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s,
                                       u"org.freedesktop.ScreenSaver"_s, method);
    made.setAutoStartService(false); // what does not run locks no screen
    return made;
}

} // namespace

KeepAwake::KeepAwake(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{}

KeepAwake::~KeepAwake()
{
    release();
}

void KeepAwake::setWanted(bool wanted)
{
    if (m_isWanted == wanted)
        return;
    m_isWanted = wanted;
    if (wanted)
        ask();
    else
        release();
}

void KeepAwake::ask()
{
    if (m_isAsking || m_cookie || !m_bus.isConnected())
        return;
    m_isAsking = true;
    QDBusMessage inhibit = message(u"Inhibit"_s);
    // Never whose call it is: other programs may list who asked, and why.
    inhibit << u"Firstcall"_s << tr("A call is running");
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(inhibit), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<uint> reply = *answer;
        answer->deleteLater();
        m_isAsking = false;
        if (reply.isValid())
            m_cookie = reply.value();
        if (!m_isWanted)
            release(); // the call ended while it was asked
    });
}

void KeepAwake::release()
{
    if (!m_cookie)
        return;
    QDBusMessage back = message(u"UnInhibit"_s);
    back << *m_cookie;
    m_bus.send(back);
    m_cookie.reset();
}

} // namespace firstcall
