// SPDX-License-Identifier: Apache-2.0
// How the window turns to another store: one that is chosen, or the samples.
#include "views/fields/desk.h"
#include "views/parts/ask.h"
#include "views/window/mainwindow.h"

#include <QFileInfo>

namespace firstcall {

void MainWindow::openStore()
{
    const QString folder = QFileInfo(m_desk.store().path()).absolutePath();
    const std::optional<QString> path =
        ask::openFile(this, tr("Open another store"), tr("Firstcall stores (*.firstcall)"), folder);
    if (path)
        complainOf(m_surroundings.openStore(*path));
}

void MainWindow::openSamples()
{
    const Result<QString> path = m_surroundings.sampleStore();
    if (!path)
        complain(path.failure().sentence);
    else
        complainOf(m_surroundings.openStore(*path));
}

} // namespace firstcall
