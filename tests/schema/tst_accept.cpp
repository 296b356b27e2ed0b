// SPDX-License-Identifier: Apache-2.0
#include "tests/schema/tst_accept.h"

#include "models/domain/entities.h"
#include "tests/support/everykind.h"

using namespace firstcall;
using namespace Qt::StringLiterals;

namespace {

enum class Colour { Red, Blue };
constexpr Choice colourList[] = {{Colour::Red, "red", "Red"}, {Colour::Blue, "blue", "Blue"}};
constexpr Choices colourChoices{"Colour", colourList};
constexpr const Choices &choicesOf(Colour)
{
    return colourChoices;
}

/// A kind with a field of each kind.
struct Sample
{
    QString text = {};
    QString story = {};
    std::optional<int> number = {};
    std::optional<bool> yes = {};
    Colour colour = Colour::Red;
    std::optional<Colour> perhaps = {};
    QList<Colour> colours = {};
    QDate date = {};
    Moment moment = {};
    std::optional<Minutes> length = {};
    Ref<Sample> one = {};
    QList<Ref<Sample>> many = {};
    Content bytes = {};

    bool operator==(const Sample &) const = default;
    static const Entity &entity();
};

const Entity &Sample::entity()
{
    using S = Sample;
    static constexpr Field fields[] = {
        field<&S::text>("text", ""),       paragraph<&S::story>("story", ""),
        field<&S::number>("number", ""),   field<&S::yes>("yes", ""),
        field<&S::colour>("colour", ""),   field<&S::perhaps>("perhaps", ""),
        field<&S::colours>("colours", ""), field<&S::date>("date", ""),
        field<&S::moment>("moment", ""),   field<&S::length>("length", ""),
        field<&S::one>("one", ""),         field<&S::many>("many", ""),
        field<&S::bytes>("bytes", ""),
    };
    static constexpr Entity entity{"sample", "Sample", Scope::Firm, fields, &blankRow<S>};
    return entity;
}

const Field &fieldNamed(const QString &name)
{
    const Field *found = Sample::entity().find(QLatin1StringView(name.toLatin1()));
    Q_ASSERT(found);
    return *found;
}

const QString anId = u"0195e3a0-1234-7abc-8def-0123456789ab"_s;
const QString aSha = u"0123456789abcdef"_s.repeated(4);
const QString aMoment = u"2026-03-09T10:00:00.000Z[Europe/London]"_s;

} // namespace

void TestAccept::whatFitsIsTaken_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("outside");
    QTest::addColumn<QVariant>("kept");
    const auto fits = [](const char *name, const QVariant &outside, const QVariant &kept) {
        QTest::addRow("%s %s", name, outside.toString().left(20).toUtf8().constData())
            << QString::fromLatin1(name) << outside << kept;
    };
    fits("text", u"日本語 and\ta tab"_s, u"日本語 and\ta tab"_s);
    fits("text", QVariant(), u""_s);
    fits("text", u"😀"_s, u"😀"_s);
    fits("story", u"one\r\ntwo"_s, u"one\ntwo"_s);
    fits("number", 7, qint64(7));
    fits("number", 7.0, qint64(7));
    fits("number", QVariant(), QVariant());
    fits("yes", true, true);
    fits("yes", QVariant(), QVariant());
    fits("colour", u"blue"_s, u"blue"_s);
    fits("perhaps", QVariant(), u""_s);
    fits("colours", QVariantList{u"blue"_s, u"red"_s}, QStringList{u"blue"_s, u"red"_s});
    fits("colours", QVariant(), QStringList());
    fits("date", u"2026-03-09"_s, u"2026-03-09"_s);
    fits("moment", aMoment, aMoment);
    fits("moment", u""_s, u""_s);
    fits("length", 90, qint64(90));
    fits("one", anId, anId);
    fits("many", QStringList{anId}, QStringList{anId});
    fits("bytes", aSha, aSha);
}

void TestAccept::whatFitsIsTaken()
{
    QFETCH(const QString, field);
    QFETCH(const QVariant, outside);
    QFETCH(const QVariant, kept);
    const Result<QVariant> accepted = fieldNamed(field).accept(outside);
    VERIFY_RESULT(accepted);
    QCOMPARE(*accepted, kept);
    QCOMPARE(accepted->isNull(), kept.isNull());
}

void TestAccept::whatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("outside");
    int count = 0;
    const auto refused = [&count](const char *name, const QVariant &outside) {
        QTest::addRow("%s %d", name, ++count) << QString::fromLatin1(name) << outside;
    };
    refused("text", 5);
    refused("text", true);
    refused("text", u"two\nlines"_s);
    refused("text", u"a\0b"_s);
    refused("text", u"\x1b[31m"_s);
    refused("text", QString(QChar(0x85)));
    refused("text", QString(QChar(0xd83d)));
    refused("text", u"x"_s.repeated(4'001));
    refused("text", QVariantList{u"a"_s});
    refused("story", u"x"_s.repeated(200'001));
    refused("story", u"half \xdc00 a character"_s);
    refused("number", u"7"_s);
    refused("number", 1.5);
    refused("number", true);
    refused("number", 1152921504606846976.0); // 2^60
    refused("number", qlonglong(1) << 60);
    refused("yes", u"yes"_s);
    refused("yes", 1);
    refused("colour", QVariant());
    refused("colour", u"Red"_s);
    refused("colour", u"green"_s);
    refused("perhaps", u"green"_s);
    refused("colours", u"red"_s);
    refused("colours", QVariantList{u"red"_s, u"red"_s});
    refused("colours", QVariantList{u"green"_s});
    refused("date", u"2026-02-30"_s);
    refused("date", u"9.3.2026"_s);
    refused("date", u"2026-3-9"_s);
    refused("date", 20260309);
    refused("moment", u"2026-03-09T10:00:00.000Z"_s);
    refused("moment", u"2026-03-09 10:00"_s);
    refused("moment", u"2026-03-09T10:00:00.000Z[Mars/Olympus]"_s);
    refused("moment", 5);
    refused("length", -1);
    refused("length", u"1 h"_s);
    refused("one", u"someone"_s);
    refused("one", anId.toUpper());
    refused("one", u"{%1}"_s.arg(anId));
    refused("many", QStringList{anId, anId});
    refused("many", QStringList{u""_s});
    refused("many", anId);
    refused("bytes", aSha.toUpper());
    refused("bytes", aSha.left(63));
}

void TestAccept::whatDoesNotFitIsRefused()
{
    QFETCH(const QString, field);
    QFETCH(const QVariant, outside);
    const Result<QVariant> accepted = fieldNamed(field).accept(outside);
    QVERIFY(!accepted);
    const QString sentence = accepted.failure().sentence;
    QVERIFY2(sentence.endsWith(u'.') && sentence.size() < 250, qPrintable(sentence));
}

void TestAccept::aListIsKeptShort()
{
    QStringList ids;
    for (int i = 0; i < 1'000; ++i)
        ids.append(idText(QUuid::createUuidV5(QUuid(), QString::number(i))));
    VERIFY_RESULT(fieldNamed(u"many"_s).accept(ids));
    ids.append(anId);
    QVERIFY(!fieldNamed(u"many"_s).accept(ids));
}

void TestAccept::everyCanonicalValueIsTakenAsItIs()
{
    const ChangeSet all = testing::everyKind(QUuid::createUuidV5(QUuid(), u"e"_s), u"LFR-2026-001"_s);
    for (const Change &change : all.changes) {
        for (int i = 0; i < int(change.after->size()); ++i) {
            const Field &field = change.entity->fields[std::size_t(i)];
            for (const QVariant &value : {change.after->at(i), change.entity->blank().at(i)}) {
                const Result<QVariant> accepted = field.accept(value);
                VERIFY_RESULT(accepted);
                QCOMPARE(*accepted, value);
            }
        }
    }
}
