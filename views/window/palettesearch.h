// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/hit.h"

#include <QThread>

#include <atomic>

namespace firstcall {

/// What the palette asks the store for: some kinds of records, so many of them, in order.
struct PaletteQuery
{
    QString typed = {};
    struct Part
    {
        SearchIn where = {};
        int atMost = 0;
    };
    QList<Part> parts = {};
};

/// Searches while one types, on a thread and a connection of its own, so that typing never waits. Only the
/// newest query is answered: an older one that has not begun is dropped, and so is what comes too late.
class PaletteSearch : public QObject
{
    Q_OBJECT

public:
    explicit PaletteSearch(QString path, QObject *parent = nullptr);
    ~PaletteSearch() override;

    void ask(const PaletteQuery &query);
    /// Nothing is wanted any more.
    void drop();
    /// The same for a longer time: lets go of the file.
    void rest();
    /// The newest query has no answer yet.
    bool isWaiting() const { return m_waiting; }

Q_SIGNALS:
    void found(const QList<firstcall::Hit> &hits);
    void failed(const QString &sentence);

private:
    class Worker;

    QString m_path;
    QThread m_thread; ///< started by the first query
    Worker *m_worker = nullptr; ///< lives in the thread
    std::atomic<quint64> m_newest = 0;
    bool m_waiting = false;
};

} // namespace firstcall
