// SPDX-License-Identifier: Apache-2.0
#include "tests/items/tst_fieldtext.h"

#include "models/domain/entities.h"
#include "models/domain/focusarea.h"
#include "tests/items/screen.h"
#include "tests/support/everykind.h"

#include <QSignalSpy>

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

const Field &fieldOf(const Entity &entity, QLatin1StringView name)
{
    return *entity.find(name);
}

} // namespace

void TestFieldText::everyShownValueIsReadBack()
{
    Screen screen;
    const QUuid engagement = QUuid::createUuidV5(QUuid(), u"x"_s);
    ChangeSet all = everyKind(engagement, u"LFR-2026-001"_s);
    for (Change &change : all.changes) {
        if (change.entity == &Engagement::entity())
            (*change.after)[change.entity->indexOf("zone"_L1)] = u"Europe/London"_s;
    }
    VERIFY_RESULT(screen.store->apply(all, {.at = screen.now}));
    screen.text.setEngagement(engagement);
    QCOMPARE(screen.text.engagement(), engagement);
    for (const Change &change : all.changes) {
        for (int i = 0; i < int(change.after->size()); ++i) {
            const Field &field = change.entity->fields[std::size_t(i)];
            const QVariant &value = change.after->at(i);
            // One line shows less than several; the kinds of core records have names that are not theirs
            // alone.
            if (field.kind == FieldKind::Paragraph || field.kind == FieldKind::Bytes)
                continue;
            const QString shown = screen.text.text(field, value);
            const Result<QVariant> read = screen.text.fromText(field, shown);
            const QByteArray where = change.entity->key().latin1() + QByteArray(".") + field.name + ": "
                + shown.toUtf8() + (read ? QByteArray() : ' ' + read.failure().sentence.toUtf8());
            QVERIFY2(read, where.constData());
            // A zone of its own is told by the wall clock of the customer's.
            if (field.kind == FieldKind::Moment && !value.toString().isEmpty())
                QVERIFY2(Moment::fromText(read->toString())->utc == Moment::fromText(value.toString())->utc,
                         where.constData());
            else
                QVERIFY2(*read == value, where.constData());
        }
    }
}

void TestFieldText::momentsAreOnTheCustomersClock()
{
    Screen screen;
    const Field &at = fieldOf(Note::entity(), "at"_L1);
    QCOMPARE(screen.text.zone(), u"Europe/London"_s);
    QCOMPARE(screen.text.text(at, u"2026-07-09T09:00:00.000Z[America/New_York]"_s),
             u"Thu 9 Jul 10:00 BST (09:00 UTC)"_s);
    QCOMPARE(screen.text.text(at, u"2027-01-09T09:00:00.000Z[UTC]"_s), u"Sat 9 Jan 2027 09:00 GMT (UTC)"_s);
    QCOMPARE(screen.text.text(at, u""_s), QString());
    QVERIFY(
        screen.text.toolTip(at, u"2026-07-09T09:00:00.000Z[UTC]"_s).startsWith(u"Thursday, 9 July 2026, "_s));
    QCOMPARE(screen.text.time(screen.now), u"Mon 9 Mar 10:00 GMT (UTC)"_s);
    QCOMPARE(screen.text.typedText(at, u"2026-07-09T09:00:00.000Z[UTC]"_s), u"Thu 9 Jul 10:00"_s);
    QCOMPARE(screen.text.typedText(at, u"2027-01-09T09:00:00.000Z[UTC]"_s), u"Sat 9 Jan 2027 09:00"_s);

    VERIFY_RESULT(
        screen.edit<Engagement>(screen.engagement, [](Engagement &e) { e.zone = u"Asia/Kolkata"_s; }));
    QCOMPARE(screen.text.zone(), u"Asia/Kolkata"_s);
    QCOMPARE(screen.text.text(at, u"2026-07-09T09:00:00.000Z[UTC]"_s), u"Thu 9 Jul 14:30 IST (09:00 UTC)"_s);
    const Result<QVariant> typed = screen.text.fromText(at, u"18:00"_s);
    VERIFY_RESULT(typed);
    QCOMPARE(typed->toString(), u"2026-03-09T12:30:00.000Z[Asia/Kolkata]"_s);
}

void TestFieldText::todayIsTheCustomersDay()
{
    Screen screen;
    VERIFY_RESULT(
        screen.edit<Engagement>(screen.engagement, [](Engagement &e) { e.zone = u"Asia/Kolkata"_s; }));
    screen.now = QDateTime(QDate(2026, 12, 31), QTime(20, 0), Qt::UTC); // half past one on New Year's Day
    const Field *date = nullptr;
    for (const Entity *entity : entities()) {
        for (const Field &field : entity->fields) {
            if (field.kind == FieldKind::Date)
                date = &field;
        }
    }
    QVERIFY2(date, "no kind has a date");
    QCOMPARE(screen.text.fromText(*date, u"today"_s)->toString(), u"2027-01-01"_s);
    QCOMPARE(screen.text.time(screen.now), u"Fri 1 Jan 01:30 IST (Thu 31 Dec 2026 20:00 UTC)"_s);
}

void TestFieldText::typedTextIsRead_data()
{
    QTest::addColumn<const Entity *>("entity");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QVariant>("value"); // an int for refused
    const auto reads = [](const Entity &entity, const QString &field, const QString &typed,
                          const QVariant &value) {
        QTest::addRow("%s.%s: %s", entity.table, qPrintable(field), qPrintable(typed))
            << &entity << field << typed << value;
    };
    const QVariant refused = 0;
    reads(Participant::entity(), u"name"_s, u"  Dana   Reyes "_s, u"Dana Reyes"_s);
    reads(Participant::entity(), u"background"_s, u" a\n\nb "_s, u"a\n\nb"_s);
    reads(Participant::entity(), u"name"_s, QString(), u""_s);
    reads(Note::entity(), u"kind"_s, u"FACT"_s, u"fact"_s);
    reads(Note::entity(), u"kind"_s, u"gossip"_s, refused);
    reads(Note::entity(), u"kind"_s, QString(), refused);
    reads(Note::entity(), u"source_kind"_s, u"attacker's claim"_s, u"attacker_claim"_s);
    reads(Note::entity(), u"source_kind"_s, QString(), u""_s);
    reads(Note::entity(), u"private"_s, u"Yes"_s, true);
    reads(Note::entity(), u"private"_s, u"no"_s, false);
    reads(Note::entity(), u"private"_s, u"unknown"_s, QVariant());
    reads(Note::entity(), u"private"_s, QString(), QVariant());
    reads(Note::entity(), u"private"_s, u"maybe"_s, refused);
    reads(Note::entity(), u"position"_s, u"1,200"_s, qint64(1'200));
    reads(Note::entity(), u"position"_s, u"-3"_s, qint64(-3));
    reads(Note::entity(), u"position"_s, QString(), QVariant());
    reads(Note::entity(), u"position"_s, u"3.5"_s, refused);
    reads(Note::entity(), u"position"_s, u"99999999999999999999"_s, refused);
    reads(Note::entity(), u"at"_s, QString(), u""_s);
    reads(Note::entity(), u"at"_s, u"later"_s, refused);
    reads(Note::entity(), u"at"_s, u"25 Oct 1:30"_s, refused); // London shows it twice
    reads(Note::entity(), u"at"_s, u"25 Oct 1:30 GMT"_s, u"2026-10-25T01:30:00.000Z[Europe/London]"_s);
    reads(Note::entity(), u"at"_s, u"29 Mar 1:30"_s, refused); // and skips it
    reads(Note::entity(), u"at"_s, u"25 Oct 2:30"_s, u"2026-10-25T02:30:00.000Z[Europe/London]"_s);
    reads(Participant::entity(), u"decides_on"_s, QString(), QStringList());
    reads(Participant::entity(), u"decides_on"_s, u"isolate, isolate"_s, QStringList{u"isolate"_s});
    reads(Participant::entity(), u"decides_on"_s, u"isolate, everything"_s, refused);
}

void TestFieldText::typedTextIsRead()
{
    QFETCH(const Entity *, entity);
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const QVariant, value);
    Screen screen;
    const Result<QVariant> read =
        screen.text.fromText(fieldOf(*entity, QLatin1StringView(field.toLatin1())), typed);
    if (value.typeId() == QMetaType::Int) {
        QVERIFY(!read);
        QVERIFY(read.failure().sentence.endsWith(u'.'));
        return;
    }
    VERIFY_RESULT(read);
    QCOMPARE(*read, value);
}

void TestFieldText::namesAreOfWhatIsReferredTo()
{
    Screen screen;
    const Field &speaker = fieldOf(Note::entity(), "speaker"_L1);
    const QUuid dana = screen.add(Participant{.name = u"Dana Reyes"_s});
    QCOMPARE(screen.text.text(speaker, idText(dana)), u"Dana Reyes"_s);
    QCOMPARE(screen.text.fromText(speaker, u"dana reyes"_s)->toString(), idText(dana));
    QVERIFY(!screen.text.fromText(speaker, u"Dana"_s));
    QCOMPARE(screen.text.fromText(speaker, u" "_s)->toString(), QString());
    QCOMPARE(screen.text.named(Participant::entity()).size(), 1);

    const QSignalSpy changed(&screen.text, &FieldText::namesChanged);
    VERIFY_RESULT(screen.edit<Participant>(dana, [](Participant &p) { p.name = u"Dana Ruiz"_s; }));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(screen.text.text(speaker, idText(dana)), u"Dana Ruiz"_s);
    const QUuid other = screen.add(Participant{.name = u"DANA RUIZ"_s});
    QVERIFY(!screen.text.fromText(speaker, u"Dana Ruiz"_s)); // which of the two?
    VERIFY_RESULT(screen.editor->remove(Participant::entity(), screen.engagement, other));
    QCOMPARE(screen.text.fromText(speaker, u"Dana Ruiz"_s)->toString(), idText(dana));
    VERIFY_RESULT(screen.editor->remove(Participant::entity(), screen.engagement, dana));
    QCOMPARE(screen.text.text(speaker, idText(dana)), QString());
}

void TestFieldText::coreRecordsGoByTheirWords()
{
    const Screen screen;
    QCOMPARE(screen.text.nameOf(Question::entity(), coreId(screen.engagement, "KQ3")),
             u"Who needs to be involved in resolving the incident?"_s);
    QCOMPARE(screen.text.nameOf(FocusArea::entity(), coreId(screen.engagement, "FQ1")), u"Initial vector"_s);
    const QUuid own = screen.add(Question{.text = u"Since when?"_s});
    QCOMPARE(screen.text.nameOf(Question::entity(), own), u"Since when?"_s);
}

void TestFieldText::listsOfNamesAreReadWhole()
{
    Screen screen;
    const Field *list = nullptr;
    for (const Entity *entity : entities()) {
        for (const Field &field : entity->fields) {
            if (field.kind == FieldKind::References && &field.target() == &Participant::entity())
                list = &field;
        }
    }
    QVERIFY2(list, "no kind has a list of people");
    const QString anna = idText(screen.add(Participant{.name = u"Meyer, Anna"_s}));
    const QString bob = idText(screen.add(Participant{.name = u"Bob"_s}));
    QCOMPARE(screen.text.text(*list, QStringList{bob, anna}), u"Bob, Meyer, Anna"_s);
    for (const QString &typed : {u"Bob, Meyer, Anna"_s, u"bob,meyer, anna,"_s, u"Bob, Meyer, Anna, Bob"_s}) {
        const Result<QVariant> read = screen.text.fromText(*list, typed);
        VERIFY_RESULT(read);
        QCOMPARE(read->toStringList(), (QStringList{bob, anna}));
    }
    const Result<QVariant> stranger = screen.text.fromText(*list, u"Bob, Carol"_s);
    QVERIFY(!stranger);
    QVERIFY(stranger.failure().sentence.contains(u"“Carol”"_s));
}

void TestFieldText::anEditThatMovesNoNameIsQuiet()
{
    Screen screen;
    const QUuid dana = screen.add(Participant{.name = u"Dana"_s});
    QCOMPARE(screen.text.nameOf(Participant::entity(), dana), u"Dana"_s);
    const QSignalSpy changed(&screen.text, &FieldText::namesChanged);
    VERIFY_RESULT(screen.edit<Participant>(dana, [](Participant &p) { p.phone = u"1"_s; }));
    QCOMPARE(changed.size(), 0);
}
