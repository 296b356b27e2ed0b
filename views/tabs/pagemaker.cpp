// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/pagemaker.h"

#include "models/domain/entities.h"
#include "models/domain/missing.h"
#include "views/paper/pages.h"
#include "views/tabs/reportexport.h"

#include <QPainter>

#include <optional>

namespace firstcall {

namespace {

/// Places one after the other that tell the same record are one place; what holds inner ones is no place of
/// its own for the keyboard, but is for the pointer.
QList<Place> joinedPlaces(const QList<Place> &all)
{
    QList<Place> joined;
    for (const Place &place : all) {
        if (!joined.isEmpty() && joined.last().record == place.record)
            joined.last().area |= place.area;
        else
            joined.append(place);
    }
    return joined;
}

void tellRecords(const Snapshot &snapshot, MadePages &made)
{
    QSet<QUuid> wanted;
    for (const QList<Place> &page : std::as_const(made.places)) {
        for (const Place &place : page)
            wanted.insert(place.record);
    }
    for (const Entity *entity : entities()) {
        for (const KeptRow &kept : snapshot.rows(*entity)) {
            if (!wanted.contains(kept.id))
                continue;
            made.kinds.insert(kept.id, entity);
            made.names.insert(kept.id, entity->nameOf(kept.row));
        }
    }
}

} // namespace

/// Lives on the maker's thread, with the pages.
class PageMaker::Worker : public QObject
{
public:
    Worker(PageMaker &maker)
        : m_maker(maker)
    {}

    void make(int number, const PagesWanted &wanted)
    {
        if (isOutdated(number))
            return;
        auto made = std::make_shared<MadePages>();
        made->number = number;
        made->breaches = missing(wanted.snapshot) + breaches(wanted.snapshot, wanted.otherReferences);
        const Result<Report> report = chosenReport(wanted.snapshot, wanted.choices);
        if (isOutdated(number))
            return;
        m_pages.reset();
        m_number = number;
        if (report) {
            made->parts = report->parts;
            m_pages.emplace(Pages::layout(*report, wanted.choices.paper));
            made->count = m_pages->count();
            made->size = m_pages->size();
            for (int page = 0; page < made->count; ++page)
                made->places.append(joinedPlaces(m_pages->places(page)));
            tellRecords(wanted.snapshot, *made);
        } else {
            made->failure = report.failure().sentence;
        }
        QMetaObject::invokeMethod(&m_maker, [maker = &m_maker, made] {
            if (made->number == maker->m_latest)
                Q_EMIT maker->made(made);
        });
    }

    void draw(int page, QSize pixels)
    {
        QImage picture;
        if (m_pages && page < m_pages->count() && !pixels.isEmpty()) {
            picture = QImage(pixels, QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::TextAntialiasing);
            painter.scale(pixels.width() / m_pages->size().width(),
                          pixels.height() / m_pages->size().height());
            m_pages->draw(painter, page);
        }
        Q_EMIT m_maker.drawn(m_number, page, picture);
    }

private:
    bool isOutdated(int number) const { return number != m_maker.m_latest; }

    PageMaker &m_maker;
    std::optional<Pages> m_pages = {};
    int m_number = 0;
};

PageMaker::PageMaker(QObject *parent)
    : QObject(parent)
    , m_worker(new Worker(*this))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("Pages"));
    m_thread.start(QThread::LowPriority);
}

PageMaker::~PageMaker()
{
    m_latest = -1; // nothing that still waits is made
    m_thread.quit();
    m_thread.wait();
}

void PageMaker::make(const PagesWanted &wanted)
{
    const int number = ++m_latest;
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, number, wanted] { worker->make(number, wanted); });
}

void PageMaker::draw(int page, QSize pixels)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, page, pixels] { worker->draw(page, pixels); });
}

} // namespace firstcall
