// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"
#include "views/paper/place.h"
#include "views/tabs/reportchoices.h"

#include <QImage>
#include <QThread>

#include <atomic>
#include <memory>

namespace firstcall {

/// What pages are made of.
struct PagesWanted
{
    Snapshot snapshot = {};
    ReportChoices choices = {};
    QStringList otherReferences = {}; ///< of the other engagements: a reference is used once
};

/// What was made, without the pages themselves, which stay where they were laid out.
struct MadePages
{
    int number = 0; ///< of the request
    QString failure = {}; ///< why there are none; empty when there are
    int count = 0;
    QSizeF size = {}; ///< of a page, in tenths of a point
    QList<ReportPart> parts = {};
    QList<QList<Place>> places = {}; ///< for each page, in the order of reading
    QHash<QUuid, const Entity *> kinds = {}; ///< of the records behind the places
    QHash<QUuid, QString> names = {}; ///< of the same records
    QList<Breach> breaches = {}; ///< what is missing before it is sent
};

/// Makes the pages of a report and draws them, on a thread of its own. Layouts hold fonts, which belong to
/// the thread that loaded them: pages are therefore drawn where they were laid out, and come out as pictures.
class PageMaker : public QObject
{
    Q_OBJECT

public:
    explicit PageMaker(QObject *parent = nullptr);
    /// Waits for what is being made.
    ~PageMaker() override;

    /// Replaces a request that is still waiting.
    void make(const PagesWanted &wanted);
    /// Draws a page of what was made last.
    void draw(int page, QSize pixels);

Q_SIGNALS:
    void made(const std::shared_ptr<const firstcall::MadePages> &pages);
    /// `number` is that of the request the page was made for; the picture is null when it has no such page.
    void drawn(int number, int page, const QImage &picture);

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker;
    std::atomic<int> m_latest = 0; ///< number of the last request
};

} // namespace firstcall
