// SPDX-License-Identifier: Apache-2.0
#include "views/window/palettesearch.h"

#include "models/store/searcher.h"

namespace firstcall {

/// What happens in the thread.
class PaletteSearch::Worker : public QObject
{
public:
    explicit Worker(QString path)
        : m_path(std::move(path))
    {}

    Result<QList<Hit>> answer(const PaletteQuery &query)
    {
        if (!m_searcher) {
            Result<std::unique_ptr<Searcher>> opened = Searcher::open(m_path);
            if (!opened)
                return opened.failure();
            m_searcher = *std::move(opened);
        }
        QList<Hit> hits;
        for (const PaletteQuery::Part &part : query.parts) {
            const Result<QList<Hit>> some = m_searcher->search(query.typed, part.atMost, part.where);
            if (!some)
                return some.failure();
            hits += *some;
        }
        return hits;
    }

    void letGo() { m_searcher.reset(); }

private:
    QString m_path;
    std::unique_ptr<Searcher> m_searcher;
};

PaletteSearch::PaletteSearch(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_thread.setObjectName(QStringLiteral("search"));
}

PaletteSearch::~PaletteSearch()
{
    ++m_newest; // what waits in the thread is not begun any more
    m_thread.quit();
    m_thread.wait();
}

void PaletteSearch::ask(const PaletteQuery &query)
{
    if (!m_worker) {
        m_worker = new Worker(m_path);
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    const quint64 number = ++m_newest;
    m_waiting = true;
    QMetaObject::invokeMethod(m_worker, [this, query, number, worker = m_worker] {
        if (number != m_newest)
            return;
        const Result<QList<Hit>> answer = worker->answer(query);
        QMetaObject::invokeMethod(this, [this, answer, number] {
            if (number != m_newest)
                return;
            m_waiting = false;
            if (answer)
                Q_EMIT found(*answer);
            else
                Q_EMIT failed(answer.failure().sentence);
        });
    });
}

void PaletteSearch::drop()
{
    ++m_newest;
    m_waiting = false;
}

void PaletteSearch::rest()
{
    drop();
    if (m_worker)
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->letGo(); });
}

} // namespace firstcall
