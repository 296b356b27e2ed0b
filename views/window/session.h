// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/window/trail.h"

#include <QSize>

class QMainWindow;
class QSettings;
class QSplitter;

namespace firstcall {

/// What the window was like when it was last used, for each store apart: its size and place, the width of the
/// sidebar, and where somebody was.
class Session
{
public:
    Session(QSettings &settings, const QString &store);

    void keepWindow(const QMainWindow &window, const QSplitter &splitter);
    void restoreWindow(QMainWindow &window, QSplitter &splitter) const;

    /// `place` is where one was within the tab or page, in its own words.
    void keepSpot(const Spot &spot, const QString &place);
    Spot spot() const;
    QString place() const;

private:
    QString key(const char *name) const;

    QSettings &m_settings;
    QString m_store;
};

} // namespace firstcall
