// SPDX-License-Identifier: Apache-2.0
#include "models/schema/uuid7.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <atomic>

namespace firstcall {

QUuid newId(const QDateTime &now)
{
    // 48 bits of milliseconds and 12 bits that count within one, as RFC 9562 6.2 method 1; the rest is
    // random.
    static std::atomic<quint64> last = 0;
    const quint64 clock = static_cast<quint64>(now.toMSecsSinceEpoch()) << 12U;
    quint64 before = last.load();
    quint64 stamp = 0;
    do {
        stamp = qMax(clock, before + 1);
    } while (!last.compare_exchange_weak(before, stamp));

    QByteArray bytes(16, Qt::Uninitialized);
    const quint64 high = ((stamp >> 12U) << 16U) | 0x7000U | (stamp & 0xfffU);
    const quint64 low = (QRandomGenerator::system()->generate64() >> 2U) | (quint64(1) << 63U);
    qToBigEndian(high, bytes.data());
    qToBigEndian(low, bytes.data() + 8);
    return QUuid::fromRfc4122(bytes);
}

QDateTime timeOfId(const QUuid &id)
{
    const QByteArray bytes = id.toRfc4122();
    if ((static_cast<quint8>(bytes.at(6)) >> 4U) != 7U) // QUuid::version() knows none above 5
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(qFromBigEndian<quint64>(bytes.data()) >> 16U), Qt::UTC);
}

} // namespace firstcall
