// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>

namespace firstcall {

/// Sees to it that a store is in one window only: a second start on the same store asks the first one to come
/// to the front, and ends. Works through a socket that only this user can use; nothing leaves the machine.
class OneInstance : public QObject
{
    Q_OBJECT

public:
    explicit OneInstance(const QString &store, QObject *parent = nullptr);

    /// Asks the window that has the store to come to the front, on this engagement unless it is empty. False
    /// when there is no such window.
    bool raiseFirst(const QString &engagement) const;
    /// From now on this is the window that has the store. Where no socket can be made, a second window is no
    /// harm: the store takes changes of both.
    void claim();

Q_SIGNALS:
    /// A second start wants this window; `engagement` is what its command line named.
    void wanted(const QString &engagement);

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace firstcall
