// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

/// How the benches of the window tell what they measured.
namespace firstcall::bench {

inline QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Median, 95th percentile and worst of some times in milliseconds.
inline void tell(const char *what, QList<double> times)
{
    std::ranges::sort(times);
    out() << what << ": median " << QString::number(times.at(times.size() / 2), 'f', 2) << " ms, p95 "
          << QString::number(times.at(times.size() * 95 / 100), 'f', 2) << ", worst "
          << QString::number(times.last(), 'f', 2) << " (" << times.size() << " times)" << Qt::endl;
}

inline double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace firstcall::bench
