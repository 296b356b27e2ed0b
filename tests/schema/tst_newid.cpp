// SPDX-License-Identifier: Apache-2.0
#include "tests/schema/tst_newid.h"

#include "models/schema/types.h"
#include "models/schema/uuid7.h"

#include <QSet>

using namespace firstcall;

namespace {

const QDateTime start(QDate(2090, 1, 1), QTime(0, 0), Qt::UTC); // after any id made before in this run

} // namespace

void TestNewId::laterIdsSortLater()
{
    QString before;
    for (int i = 0; i < 100; ++i) {
        const QUuid id = newId(start.addMSecs(i * 7));
        QCOMPARE(idText(id).at(14), QChar(u'7'));
        QVERIFY(before < idText(id));
        before = idText(id);
    }
}

void TestNewId::idsOfOneMillisecondSortAndDiffer()
{
    QSet<QString> seen;
    QString before;
    for (int i = 0; i < 10'000; ++i) {
        const QString id = idText(newId(start.addDays(1)));
        QVERIFY(before < id);
        before = id;
        seen.insert(id);
    }
    QCOMPARE(seen.size(), 10'000);
    // A clock that is set back does not make ids that sort before those that were made.
    QVERIFY(before < idText(newId(start)));
}
