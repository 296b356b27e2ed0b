// SPDX-License-Identifier: Apache-2.0
#include "tests/library/tst_library.h"

#include "models/library/library.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall::testing {

namespace {

const QDir shipped()
{
    return QDir(QStringLiteral(FIRSTCALL_SOURCE_DIR "/resources/library"));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const AgendaTemplateItem *itemOf(const AgendaTemplate &agenda, const QString &id)
{
    const auto found = std::ranges::find(agenda.items, id, &AgendaTemplateItem::id);
    return found == agenda.items.end() ? nullptr : &*found;
}

} // namespace

void LibraryTest::everyTypeHasQuestionsAndAKit()
{
    for (const Choice &choice : incidentTypeList) {
        const auto type = static_cast<IncidentType>(choice.value);
        const QList<const QuestionSet *> sets = library().setsFor(type);
        QCOMPARE(sets.size(), 2);
        QVERIFY(!sets.first()->type); // the questions for every type come first
        QCOMPARE(sets.last()->type, std::optional(type));
        QVERIFY(!sets.last()->firstAim.in(QLocale::c()).isEmpty());
        QVERIFY(!library().kitFor(type).dataRequests.isEmpty());
        QCOMPARE(library().kitFor(type).type, type);
    }
}

void LibraryTest::theBankIsWhole()
{
    // The counts of the question bank: a question that is lost on the way is missed here.
    const QList<qsizetype> counts{14, 14, 13, 13, 13, 13, 13, 13, 13, 13, 12, 14, 13};
    QList<qsizetype> found;
    QSet<QString> ids;
    for (const QuestionSet &set : library().questionSets) {
        found.append(set.questions.size());
        for (const BankQuestion &question : set.questions) {
            ids.insert(question.id);
            QVERIFY2(question.text.in(QLocale(u"en"_s)).endsWith(u'?')
                         || question.text.in(QLocale(u"en"_s)).endsWith(u'.'),
                     qPrintable(question.id));
            QCOMPARE(library().question(question.id), &question);
        }
    }
    QCOMPARE(found, counts);
    QCOMPARE(ids.size(), 171);
    QCOMPARE(library().question(u"ALL-99"_s), nullptr);
}

void LibraryTest::agendasAddUpAndAskAllKeyQuestions()
{
    for (const QString &id : {u"first_30"_s, u"first_60"_s}) {
        const AgendaTemplate *agenda = library().agenda(id);
        QVERIFY(agenda);
        Minutes sum{};
        QStringList asked;
        AgendaStage stage = AgendaStage::Rapport;
        for (const AgendaTemplateItem &item : agenda->items) {
            sum += item.planned;
            asked += item.asks;
            QVERIFY2(item.stage >= stage, qPrintable(item.id)); // the stages come one after the other
            stage = item.stage;
        }
        QCOMPARE(sum, agenda->length);
        QCOMPARE(asked, (QStringList{u"KQ1"_s, u"KQ2"_s, u"KQ3"_s, u"KQ4"_s}));
    }
    QStringList order;
    const AgendaTemplate *attack = library().agenda(u"attack_in_progress"_s);
    QVERIFY(attack);
    for (const AgendaTemplateItem &item : attack->items)
        order.append(item.id);
    QCOMPARE(order.join(u' '), u"safety stop_harm who_decides preserve next_contact"_s);
}

void LibraryTest::whatKeepsACallAliveIsNeverShortened()
{
    for (const AgendaTemplate &agenda : library().agendas) {
        for (const AgendaTemplateItem &item : agenda.items) {
            if (!item.atLeast)
                continue;
            QVERIFY2(item.asks.isEmpty(), qPrintable(item.id));
            QVERIFY(*item.atLeast < item.planned);
        }
    }
    const AgendaTemplate &thirty = *library().agenda(u"first_30"_s);
    QVERIFY(itemOf(thirty, u"introductions"_s)->atLeast);
    QVERIFY(itemOf(thirty, u"help"_s)->atLeast);
    QVERIFY(!itemOf(thirty, u"wrap_up"_s)->atLeast);
    QVERIFY(!itemOf(thirty, u"logistics"_s)->atLeast); // the time of the next update
}

void LibraryTest::packsAreWhole()
{
    QStringList counts;
    for (const InstructionPack &pack : library().instructions.packs) {
        QStringList steps;
        for (const InstructionPart &part : pack.parts) {
            QVERIFY2(!part.say.isEmpty() || !part.steps.isEmpty(), qPrintable(pack.id));
            if (!part.steps.isEmpty())
                steps.append(QString::number(part.steps.size()));
        }
        counts.append(u"%1 %2"_s.arg(pack.id, steps.join(u'+')));
        QCOMPARE(library().pack(pack.id), &pack);
    }
    // A step that is lost on the way is missed here.
    QCOMPARE(counts, (QStringList{u"evidence 12+10"_s, u"collector 5+4"_s, u"upload 10"_s, u"safe_line "_s}));
    QCOMPARE(library().pack(u"ransom"_s), nullptr);
}

void LibraryTest::aCollectorHasACommandForEachOfItsSystems()
{
    QCOMPARE(library().instructions.collectors.size(), 5);
    for (const Collector &collector : library().instructions.collectors) {
        QCOMPARE(library().collector(collector.id), &collector);
        QVERIFY2(!(collector.onWindows + collector.onLinux + collector.onMacos).isEmpty(),
                 qPrintable(collector.id));
        QVERIFY2(collector.onWindows.isEmpty() || collector.systems.contains(u"Windows"_s),
                 qPrintable(collector.id));
        QVERIFY2(collector.onLinux.isEmpty() || collector.systems.contains(u"Linux"_s),
                 qPrintable(collector.id));
        QVERIFY2(collector.onMacos.isEmpty() || collector.systems.contains(u"macOS"_s),
                 qPrintable(collector.id));
    }
}

void LibraryTest::anAgendaIsFittedByItsRules()
{
    const QList<AgendaTemplate> &all = library().agendas;
    QList<AgendaItem> items = agendaItems(*library().agenda(u"first_60"_s), QLocale::c());
    items.append({.title = u"Our own point"_s, .planned = Minutes(5)});
    const auto minutes = [](const QList<AgendaItem> &in, const QString &id) {
        return std::ranges::find(in, id, &AgendaItem::templateId)->planned.value();
    };
    QCOMPARE(plannedMinutes(items), Minutes(65));
    QCOMPARE(fitted(items, Minutes(90), all).items, items); // nothing is made longer

    // Introductions first, and only then what comes after them.
    const FittedAgenda little = fitted(items, Minutes(63), all);
    QCOMPARE(little.sum, Minutes(63));
    QCOMPARE(minutes(little.items, u"introductions"_s), Minutes(3));
    QCOMPARE(minutes(little.items, u"help"_s), Minutes(6));
    const FittedAgenda more = fitted(items, Minutes(60), all);
    QCOMPARE(more.sum, Minutes(60));
    QCOMPARE(minutes(more.items, u"introductions"_s), Minutes(2));
    QCOMPARE(minutes(more.items, u"help"_s), Minutes(4));

    // What cannot be shortened stays, and none is dropped.
    const FittedAgenda most = fitted(items, Minutes(10), all);
    QCOMPARE(most.items.size(), items.size());
    QVERIFY(most.sum > Minutes(10));
    for (const AgendaTemplateItem &from : library().agenda(u"first_60"_s)->items)
        QCOMPARE(minutes(most.items, from.id), from.atLeast.value_or(from.planned));
    QCOMPARE(most.items.last().planned, Minutes(5));

    items[1].state = AgendaState::Done; // its time is over
    QCOMPARE(minutes(fitted(items, Minutes(63), all).items, u"introductions"_s), Minutes(5));
}

void LibraryTest::textsFallBackToEnglishOneByOne()
{
    const LocalText both{{{u"en"_s, u"Close"_s}, {u"de"_s, u"Abschluss"_s}}};
    const LocalText english{{{u"en"_s, u"Close"_s}}};
    QCOMPARE(both.in(QLocale(u"de_AT"_s)), u"Abschluss"_s);
    QCOMPARE(both.in(QLocale(u"fr"_s)), u"Close"_s);
    QCOMPARE(english.in(QLocale(u"de"_s)), u"Close"_s);
    QCOMPARE(english.in(QLocale::c()), u"Close"_s);
}

void LibraryTest::aBrokenFileIsRefusedByItsPlace_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("told");

    QTest::newRow("no JSON") << u"kits.json"_s << QByteArray("\"kits\"") << QByteArray("kits")
                             << u"kits.json"_s;
    QTest::newRow("another format") << u"scripts.json"_s << QByteArray("firstcall-scripts")
                                    << QByteArray("firstcall-songs") << u"firstcall-scripts"_s;
    QTest::newRow("an id twice") << u"questions.json"_s << QByteArray("RAN-02") << QByteArray("RAN-01")
                                 << u"sets 2/questions 2: the id “RAN-01” comes twice"_s;
    QTest::newRow("an unknown choice") << u"questions.json"_s << QByteArray("\"audience\": \"business\"")
                                       << QByteArray("\"audience\": \"bussiness\"") << u"bussiness"_s;
    QTest::newRow("an unknown word") << u"questions.json"_s << QByteArray("\"audience\": \"business\"")
                                     << QByteArray("\"audience\": \"business\", \"grade\": 1") << u"grade"_s;
    QTest::newRow("no English") << u"agendas.json"_s << QByteArray("{\"en\": \"Next contact\"}")
                                << QByteArray("{\"de\": \"Wiedersehen\"}") << u"English"_s;
    QTest::newRow("no minutes") << u"agendas.json"_s << QByteArray("\"minutes\": 12")
                                << QByteArray("\"minutes\": \"12\"") << u"minutes"_s;
    QTest::newRow("a pack without parts") << u"instructions.json"_s << QByteArray("\"parts\"")
                                          << QByteArray("\"pieces\"") << u"packs 1: “parts” is missing"_s;
    QTest::newRow("a type without a kit")
        << u"kits.json"_s << QByteArray("\"type\": \"ddos\"") << QByteArray("\"type\": \"unknown\"")
        << u"“unknown” needs one kit"_s;
}

void LibraryTest::aBrokenFileIsRefusedByItsPlace()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, told);

    const QTemporaryDir folder;
    const QStringList names = shipped().entryList({u"*.json"_s});
    for (const QString &name : names) {
        QByteArray content = contentOf(shipped().filePath(name));
        if (name == file) {
            const qsizetype at = content.indexOf(from);
            QVERIFY(at >= 0);
            content.replace(at, from.size(), to);
        }
        QFile copy(folder.filePath(name));
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(content) == content.size());
    }
    const Result<Library> read = readLibrary(QDir(folder.path()));
    QVERIFY(!read);
    QVERIFY2(read.failure().sentence.contains(told), qPrintable(read.failure().sentence));
    QVERIFY2(read.failure().sentence.startsWith(file), qPrintable(read.failure().sentence));
}

} // namespace firstcall::testing
