// SPDX-License-Identifier: Apache-2.0
#include "app/oneinstance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace firstcall {

namespace {

constexpr int patience = 1'000; // milliseconds for a program on the same machine
constexpr qint64 longestMessage = 256; // a reference or an id

} // namespace

OneInstance::OneInstance(const QString &store, QObject *parent)
    : QObject(parent)
{
    const QFileInfo file(store);
    const QString path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    m_name = QStringLiteral("firstcall-") + QString::fromLatin1(digest.toHex().left(24));
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] {
                if (!caller->canReadLine() && caller->bytesAvailable() < longestMessage)
                    return;
                Q_EMIT wanted(QString::fromUtf8(caller->readLine(longestMessage)).trimmed());
                caller->disconnectFromServer();
            });
        }
    });
}

bool OneInstance::raiseFirst(const QString &engagement) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(engagement.toUtf8() + '\n');
    return socket.waitForBytesWritten(patience);
}

void OneInstance::claim()
{
    if (m_server.listen(m_name))
        return;
    QLocalServer::removeServer(m_name); // left by a run that was killed: nobody answered there
    m_server.listen(m_name);
}

} // namespace firstcall
