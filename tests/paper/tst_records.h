// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/paper/reading.h"
#include "tests/paper/sample.h"
#include "tests/support/run.h"
#include "views/paper/pages.h"

namespace firstcall::testing {

/// From a point on a page to the record that was told there.
class RecordsTest : public TestCase
{
    Q_OBJECT

    static QList<QUuid> recordsDown(const Pages &pages, int page)
    {
        QList<QUuid> found;
        for (qreal y = 0; y < pages.size().height(); y += 20) {
            const auto record = pages.recordAt(page, {pages.size().width() / 3, y});
            if (record && (found.isEmpty() || found.last() != *record))
                found += *record;
        }
        return found;
    }

private Q_SLOTS:
    void everyKindOfBlockLeadsToItsRecord()
    {
        QList<QUuid> ids;
        for (int i = 1; i <= 12; ++i)
            ids += QUuid::createUuidV5(QUuid(), QString::number(i));
        const auto item = [](const QUuid &id) { return ListItem{{plain(QStringLiteral("Words")), {}}, id}; };
        const QList<Block> blocks{
            Heading{2, QStringLiteral("Heading"), ids[0]},
            Paragraph{plain(QStringLiteral("Words enough to reach a third of the page, and a few more.")),
                      ParagraphRole::Body, ids[1]},
            Quotation{QStringLiteral("Words"), QStringLiteral("Who"), ids[2]},
            BulletList{{item(ids[3]), item(ids[4])}},
            Table{
                {{QStringLiteral("Head")}},
                {{{{plain(QStringLiteral("a")), {}}}, ids[5]}, {{{plain(QStringLiteral("b")), {}}}, ids[6]}}},
            Callout{QStringLiteral("Title"), {item(ids[8])}, Tone::Ask, ids[7]},
            SideBySide{QStringLiteral("Left"), {item(ids[9])}, QStringLiteral("Right"), {item(QUuid())}},
            Facts{1, {{QStringLiteral("Label"), plain(QStringLiteral("Value")), ids[10]}}},
        };
        const Pages pages = Pages::layout(bareReport(blocks), PaperSize::A4);
        QCOMPARE(pages.count(), 2);
        const QList<QUuid> found = recordsDown(pages, 1);
        // The callout's own record is met above and below its line.
        const QList<QUuid> expected{ids[0], ids[1], ids[2], ids[3], ids[4], ids[5],
                                    ids[6], ids[7], ids[8], ids[7], ids[9], ids[10]};
        QCOMPARE(found, expected);
    }

    void placesAreTheWholePagesInReadingOrder()
    {
        const Pages pages = Pages::layout(sampleReport(), PaperSize::A4);
        int found = 0;
        for (int page = 0; page < pages.count(); ++page) {
            const QRectF paper(QPointF(), pages.size());
            for (const Place &place : pages.places(page)) {
                ++found;
                QVERIFY(!place.record.isNull());
                QVERIFY(paper.contains(place.area));
                QVERIFY(pages.recordAt(page, place.area.center()));
            }
        }
        QVERIFY(found > 0);
        QVERIFY(pages.places(-1).isEmpty());
        QVERIFY(pages.places(pages.count()).isEmpty());
    }

    void marginsAndPagesThatAreNotThereLeadNowhere()
    {
        const Pages pages = Pages::layout(sampleReport(), PaperSize::A4);
        QVERIFY(!pages.recordAt(0, {10, 10}));
        QVERIFY(!pages.recordAt(-1, {1000, 1000}));
        QVERIFY(!pages.recordAt(pages.count(), {1000, 1000}));
        QVERIFY(recordsDown(pages, 0).contains(sampleDecision));
    }
};

} // namespace firstcall::testing
