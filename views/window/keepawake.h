// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <optional>

namespace firstcall {

/// Asks the desktop not to lock or blank the screen while it is wanted, as the freedesktop screen saver
/// offers it. Silently nothing where no such service is: nobody can do anything about it.
class KeepAwake : public QObject
{
    Q_OBJECT

public:
    explicit KeepAwake(const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);
    ~KeepAwake() override;

    void setWanted(bool wanted);
    bool isWanted() const { return m_isWanted; }

private:
    void ask();
    void release();

    QDBusConnection m_bus;
    bool m_isWanted = false;
    bool m_isAsking = false; ///< the answer is on its way
    std::optional<uint> m_cookie = {}; ///< by which what was granted is given back
};

} // namespace firstcall
