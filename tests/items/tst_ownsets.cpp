// SPDX-License-Identifier: Apache-2.0
#include "tests/items/tst_ownsets.h"

#include "models/domain/ownagendaset.h"
#include "models/items/agendasteps.h"
#include "models/items/offers.h"
#include "tests/items/screen.h"

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

namespace {

const QString ownText = u"Who holds the spare badge?"_s;

QList<LibraryOffer> offers(const Screen &screen, const QUuid &engagement)
{
    const Result<Snapshot> snapshot = screen.store->snapshot(engagement);
    const Result<OwnQuestions> own = ownQuestions(*screen.store);
    if (!snapshot || !own)
        qFatal("The store cannot be read");
    return libraryOffers(*snapshot, screen.text.words(), *own);
}

QList<LibraryOffer> saying(QList<LibraryOffer> all, const QString &text)
{
    all.removeIf([&](const LibraryOffer &one) { return one.text != text; });
    return all;
}

QUuid anotherEngagement(const Screen &screen)
{
    const Result<QUuid> added =
        screen.editor->addEngagement({.reference = u"LFR-2026-077"_s, .zone = u"Europe/London"_s});
    return added ? *added : QUuid();
}

} // namespace

void TestOwnSets::questionsAreSavedAndOfferedOnce()
{
    const Screen screen;
    const BankQuestion &bank = library().questionSets.first().questions.first();
    screen.add(Question{.text = ownText, .focus = Focus::Scope, .mustAsk = true});
    screen.add(Question{.origin = QuestionOrigin::Bank,
                        .bankId = bank.id,
                        .text = bank.text.in(QLocale::c()),
                        .audience = bank.audience});
    screen.add(Question{.text = u"Not again"_s, .state = QuestionState::Dropped});
    const Result<QString> title = saveQuestionsAsSet(*screen.editor, screen.engagement, screen.text.words());
    VERIFY_RESULT(title);
    const Result<OwnQuestions> own = ownQuestions(*screen.store);
    VERIFY_RESULT(own);
    QCOMPARE(own->sets.size(), 1);
    QCOMPARE(own->sets.first()->title, *title);
    QCOMPARE(own->questions.size(), 2); // neither the key questions nor what was dropped
    QCOMPARE(own->questions.last()->listenFor, bank.listenFor.in(QLocale::c()));

    const QUuid other = anotherEngagement(screen);
    const QList<LibraryOffer> mine = saying(offers(screen, other), ownText);
    QCOMPARE(mine.size(), 1);
    QVERIFY(mine.first().isOurs && mine.first().fits && !mine.first().isThere);
    QCOMPARE(saying(offers(screen, other), bank.text.in(QLocale::c())).size(), 1);
    const Result<int> taken = takeOffers(*screen.editor, other, mine);
    VERIFY_RESULT(taken);
    const Question copy = screen.store->snapshot(other)->all<Question>().last().record;
    QCOMPARE(copy.text, ownText);
    QCOMPARE(copy.focus, Focus::Scope);
    QCOMPARE(copy.mustAsk, true);
    QCOMPARE(copy.origin, QuestionOrigin::Custom);
    QVERIFY(saying(offers(screen, other), ownText).first().isThere);

    // A second set is not called the same; one step takes it back as a whole.
    const Result<QString> second = saveQuestionsAsSet(*screen.editor, screen.engagement, screen.text.words());
    VERIFY_RESULT(second);
    QVERIFY(*second != *title);
    QCOMPARE(saying(offers(screen, other), ownText).size(), 1);
    QVERIFY(screen.editor->undo({}));
    QCOMPARE(ownQuestions(*screen.store)->sets.size(), 1);
    VERIFY_RESULT(screen.editor->remove(OwnQuestionSet::entity(), {}, own->sets.first().id));
    QVERIFY(ownQuestions(*screen.store)->questions.isEmpty());
}

void TestOwnSets::anAgendaKeepsItsPlaces()
{
    const Screen screen;
    const AgendaTemplate &from = *library().agenda(u"first_30"_s);
    VERIFY_RESULT(takeAgenda(*screen.editor, screen.engagement, from, QLocale::c()));
    const Kept<Call> call = screen.snapshot().all<Call>().first();
    screen.add(AgendaItem{
        .call = call.ref(), .title = u"Our badge round"_s, .planned = Minutes(5), .lead = u"Dana"_s});
    VERIFY_RESULT(saveAgendaAsSet(*screen.editor, screen.engagement, screen.text.words()));

    const Result<QList<AgendaTemplate>> own = ownAgendas(*screen.store);
    VERIFY_RESULT(own);
    QCOMPARE(own->size(), 1);
    QCOMPARE(own->first().length, from.length + Minutes(5));
    const Result<int> again = takeAgenda(*screen.editor, screen.engagement, own->first(), QLocale::c());
    VERIFY_RESULT(again);
    QCOMPARE(*again, 0); // all of it is there
    const QUuid other = anotherEngagement(screen);
    VERIFY_RESULT(takeAgenda(*screen.editor, other, own->first(), QLocale::c()));
    const QList<Kept<AgendaItem>> taken = screen.store->snapshot(other)->all<AgendaItem>();
    QCOMPARE(taken.size(), from.items.size() + 1);
    QCOMPARE(taken.first()->templateId, from.items.first().id);
    QCOMPARE(taken.last()->title, u"Our badge round"_s);
    QCOMPARE(taken.last()->planned, Minutes(5));
    QCOMPARE(taken.last()->lead, u"Dana"_s);
}

void TestOwnSets::nothingToSaveIsRefused()
{
    const Screen screen;
    QVERIFY(!saveQuestionsAsSet(*screen.editor, screen.engagement, screen.text.words()));
    QVERIFY(!saveAgendaAsSet(*screen.editor, screen.engagement, screen.text.words()));
    QVERIFY(ownQuestions(*screen.store)->sets.isEmpty());
}
