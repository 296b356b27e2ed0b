// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"
#include "views/paper/flow.h"

#include <QRandomGenerator>

namespace firstcall::testing {

/// Where pages end, on measured blocks without any text.
class FlowTest : public TestCase
{
    Q_OBJECT

    static QList<const Extent *> pointers(const QList<Extent> &extents)
    {
        QList<const Extent *> result;
        for (const Extent &extent : extents)
            result += &extent;
        return result;
    }

    static Extent lines(int count, qreal height)
    {
        Extent extent;
        appendLines(&extent.units, count, height);
        return extent;
    }

private Q_SLOTS:
    void everyUnitStandsOnOnePageAndInOrder()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QList<Extent> extents;
            for (int i = 0; i < 60; ++i) {
                Extent extent = lines(int(random.bounded(12)), 5 + random.bounded(30));
                for (Unit &unit : extent.units)
                    unit.keepWithNext = unit.keepWithNext || random.bounded(5) == 0;
                extent.lead = random.bounded(3) == 0 ? 12 : 0;
                extent.tail = random.bounded(3) == 0 ? 8 : 0;
                extent.before = random.bounded(20);
                extent.after = random.bounded(20);
                extent.startsPage = random.bounded(15) == 0;
                extents += extent;
            }
            const qreal height = 400;
            const QList<FlowPage> pages = paginate(pointers(extents), height);
            int piece = 0;
            int unit = 0;
            for (const FlowPage &page : pages) {
                QVERIFY(!page.isEmpty());
                qreal bottom = 0;
                for (const Fragment &fragment : page) {
                    while (unit == extents[piece].units.size()) {
                        ++piece;
                        unit = 0;
                    }
                    QCOMPARE(fragment.piece, piece);
                    QCOMPARE(fragment.first, unit);
                    QVERIFY(fragment.end > fragment.first);
                    QVERIFY(fragment.top >= bottom);
                    unit = fragment.end;
                    const Extent &its = extents[piece];
                    bottom = fragment.top + its.lead + heightOf(its.units, fragment.first, fragment.end)
                        + its.tail;
                    QVERIFY(bottom <= height + 0.1);
                }
                QCOMPARE(page.first().top, 0.0);
            }
            while (piece < extents.size() && unit == extents[piece].units.size()) {
                ++piece;
                unit = 0;
            }
            QCOMPARE(piece, extents.size());
        }
    }

    void aPageGoesBackToTheLastPlaceWhereItMayEnd()
    {
        Extent heading = lines(1, 20);
        heading.units.first().keepWithNext = true;
        const QList<Extent> extents{lines(6, 10), heading, lines(4, 10)};
        // Room for the heading and one line: the heading goes with its text.
        const QList<FlowPage> pages = paginate(pointers(extents), 95);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages[0].size(), 1);
        QCOMPARE(pages[1].first().piece, 1);
    }

    void aChainLongerThanAPageIsBrokenRatherThanLost()
    {
        Extent chain = lines(30, 10);
        for (Unit &unit : chain.units)
            unit.keepWithNext = true;
        const QList<FlowPage> pages = paginate(pointers({chain}), 100);
        QCOMPARE(pages.size(), 3);
        QCOMPARE(pages[1].first().first, 10);
    }

    void aUnitHigherThanAPageHasAPageOfItsOwn()
    {
        const QList<FlowPage> pages = paginate(pointers({lines(1, 10), lines(1, 500), lines(1, 10)}), 100);
        QCOMPARE(pages.size(), 3);
    }

    void theLargerOfTwoDistancesCountsAndNoneAtTheHeadOfAPage()
    {
        Extent first = lines(1, 10);
        first.before = 50;
        first.after = 7;
        Extent second = lines(1, 10);
        second.before = 9;
        const QList<FlowPage> pages = paginate(pointers({first, second}), 100);
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages[0][0].top, 0.0);
        QCOMPARE(pages[0][1].top, 19.0);
    }

    void aPageBreakMakesNoEmptyPage()
    {
        Extent startsPage;
        startsPage.startsPage = true;
        const QList<FlowPage> pages = paginate(
            pointers({startsPage, lines(1, 10), startsPage, startsPage, lines(1, 10), startsPage}), 100);
        QCOMPARE(pages.size(), 2);
        QVERIFY(paginate(pointers({startsPage}), 100).isEmpty());
    }
};

} // namespace firstcall::testing
