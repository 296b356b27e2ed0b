// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_offers.h"

#include "models/domain/agendaitem.h"
#include "models/domain/call.h"
#include "models/domain/checkitem.h"
#include "models/domain/datarequest.h"
#include "models/domain/participant.h"
#include "models/domain/question.h"
#include "models/domain/referral.h"
#include "models/domain/researchitem.h"
#include "tests/window/workplace.h"
#include "views/parts/card.h"
#include "views/parts/messagestrip.h"
#include "views/tabs/agendapage.h"
#include "views/tabs/librarypage.h"
#include "views/tabs/midcallpage.h"
#include "views/tabs/researchpage.h"
#include "views/tabs/tab.h"

#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

void setType(const Workplace &at, IncidentType type)
{
    const Engagement before = at.snapshot().engagement();
    Engagement after = before;
    after.incidentType = type;
    const QUuid id = at.desk->engagement();
    VERIFY_RESULT(at.editor->perform({u"Type"_s, {edit(id, id, before, after)}, {}}));
}

/// A new engagement of this type, at a place of its first tab.
void open(const Workplace &at, const QString &place, IncidentType type = IncidentType::RansomwareExtortion)
{
    at.window->newEngagement();
    at.key(Qt::Key_1, Qt::ControlModifier);
    setType(at, type);
    at.window->engagement().tab()->setPlace(place);
    at.window->engagement().tab()->focusFirst();
}

MessageStrip &strip(const Workplace &at)
{
    return *at.window->engagement().tab()->findChild<MessageStrip *>(QString(), Qt::FindDirectChildrenOnly);
}

QListView &list(const Workplace &at)
{
    return *at.window->engagement().tab()->findChild<LibraryPage *>()->findChild<QListView *>();
}

QPushButton *button(const QWidget *in, const QString &begins)
{
    for (QPushButton *one : in->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text().startsWith(begins))
            return one;
    }
    return nullptr;
}

qsizetype questions(const Workplace &at)
{
    return at.snapshot().all<Question>().size();
}

} // namespace

void TestOffers::aTypeOffersItsKitAndAddsNothing()
{
    const Workplace at;
    open(at, u"facts"_s);
    QVERIFY(strip(at).isVisible());
    QVERIFY2(strip(at).sentence().contains(u"Ransomware"), qPrintable(strip(at).sentence()));
    QCOMPARE(questions(at), 4);
    QVERIFY(at.snapshot().all<DataRequest>().isEmpty());
    QVERIFY(at.snapshot().all<Referral>().isEmpty());

    button(&strip(at), u"Add "_s)->setFocus();
    at.key(Qt::Key_Space);
    QVERIFY(questions(at) > 4);
    const Question added = at.snapshot().all<Question>().last().record;
    QCOMPARE(added.origin, QuestionOrigin::Bank);
    QCOMPARE(added.mustAsk, true);
    QCOMPARE(added.timing, QuestionTiming::FirstCall);
    QCOMPARE(library().question(added.bankId)->text.in(QLocale::c()), added.text);
    at.desk->undo();
    QCOMPARE(questions(at), 4);
}

void TestOffers::tickedLinesAreOneStep()
{
    const Workplace at;
    open(at, u"library"_s);
    QVERIFY(list(at).hasFocus());
    at.key(Qt::Key_Space);
    at.key(Qt::Key_Down);
    at.key(Qt::Key_Down);
    at.key(Qt::Key_Space);
    QCOMPARE(questions(at), 4);
    at.key(Qt::Key_Return);
    QCOMPARE(questions(at), 6);
    at.desk->undo();
    QCOMPARE(questions(at), 4);

    at.key(Qt::Key_A, Qt::ControlModifier);
    at.key(Qt::Key_Return);
    const StarterKit &kit = library().kitFor(IncidentType::RansomwareExtortion);
    QCOMPARE(at.snapshot().all<DataRequest>().size(), kit.dataRequests.size() + kit.perishable.size());
    QCOMPARE(at.snapshot().all<Referral>().size(), kit.referrals.size());
    at.desk->undo();
    QCOMPARE(questions(at), 4);
    QVERIFY(at.snapshot().all<Referral>().isEmpty());
}

void TestOffers::theBankIsSearchedByWords()
{
    const Workplace at;
    at.window->newEngagement();
    at.key(Qt::Key_3, Qt::ControlModifier);
    at.window->engagement().tab()->setPlace(u"library"_s);
    at.window->engagement().tab()->focusFirst();
    qsizetype all = 0;
    for (const QuestionSet &set : library().questionSets)
        all += set.questions.size();
    QCOMPARE(list(at).model()->rowCount(), int(all)); // the whole bank, for whatever type
    at.key(Qt::Key_Slash);
    at.type(u"ransom note"_s);
    const int found = list(at).model()->rowCount();
    QVERIFY(found < int(all));
    at.key(Qt::Key_Escape);
    QCOMPARE(list(at).model()->rowCount(), int(all));
    QVERIFY(list(at).hasFocus());
}

void TestOffers::whatIsThereIsNotAddedTwice()
{
    const Workplace at;
    open(at, u"library"_s);
    const QModelIndex first = list(at).model()->index(0, 0);
    at.key(Qt::Key_Space);
    at.key(Qt::Key_Return);
    QCOMPARE(questions(at), 5);
    QVERIFY(first.data(OffersModel::ThereRole).toBool()
            || list(at).model()->index(0, 0).data(OffersModel::ThereRole).toBool());
    at.key(Qt::Key_Home);
    at.key(Qt::Key_Space);
    at.key(Qt::Key_Return);
    QCOMPARE(questions(at), 5);
    QVERIFY(list(at).model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Already there"));
}

void TestOffers::anotherTypeKeepsWhatIsThere()
{
    const Workplace at;
    open(at, u"library"_s);
    at.key(Qt::Key_Space);
    at.key(Qt::Key_Return);
    const QList<Kept<Question>> before = at.snapshot().all<Question>();
    setType(at, IncidentType::BusinessEmailCompromise);
    QCOMPARE(at.snapshot().all<Question>(), before);
    QVERIFY(strip(at).sentence().contains(u"mail", Qt::CaseInsensitive));
}

void TestOffers::anAgendaIsTakenOverAndFitted()
{
    const Workplace at;
    open(at, u"agenda"_s);
    auto *page = at.window->engagement().tab()->findChild<AgendaPage *>();
    button(page, u"First call, 60"_s)->setFocus();
    at.key(Qt::Key_Space);
    QVERIFY(at.snapshot().all<AgendaItem>().isEmpty()); // shown first
    at.key(Qt::Key_Space);
    QCOMPARE(at.snapshot().all<AgendaItem>().size(), library().agenda(u"first_60"_s)->items.size());
    QCOMPARE(at.snapshot().all<Call>().first()->plannedLength, Minutes(60));

    const auto minutes = [&] {
        Minutes sum{};
        for (const Kept<AgendaItem> &one : at.snapshot().all<AgendaItem>())
            sum += *one->planned;
        return sum;
    };
    QCOMPARE(minutes(), Minutes(60));
    page->findChild<QSpinBox *>()->setValue(55);
    button(page, u"Fit"_s)->setFocus();
    at.key(Qt::Key_Space);
    QCOMPARE(minutes(), Minutes(55));
    at.desk->undo();
    QCOMPARE(minutes(), Minutes(60));
    at.desk->undo();
    QVERIFY(at.snapshot().all<AgendaItem>().isEmpty());
    QVERIFY(at.snapshot().all<Call>().isEmpty());
}

void TestOffers::ownQuestionsGoToAnotherEngagement()
{
    const Workplace at;
    open(at, u"facts"_s);
    at.key(Qt::Key_3, Qt::ControlModifier);
    at.key(Qt::Key_Insert);
    at.type(u"Who holds the spare badge?"_s);
    at.key(Qt::Key_Return);
    QSignalSpy told(at.desk.get(), &Desk::undoOffered);
    button(at.window->engagement().tab(), u"Save as set"_s)->setFocus();
    at.key(Qt::Key_Space);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(u"Question sets"));
    const Result<OwnQuestions> own = ownQuestions(*at.store);
    QVERIFY(own && own->questions.size() == 1);

    open(at, u"library"_s);
    QVERIFY(list(at).model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Ours"));
    at.key(Qt::Key_Space);
    at.key(Qt::Key_Return);
    QCOMPARE(questions(at), 5);
    QCOMPARE(at.snapshot().all<Question>().last()->text, u"Who holds the spare badge?"_s);
    QCOMPARE(at.refusals, QStringList());
}

void TestOffers::anOwnAgendaGoesToAnotherEngagement()
{
    const Workplace at;
    open(at, u"agenda"_s);
    auto *page = at.window->engagement().tab()->findChild<AgendaPage *>();
    button(page, u"First call, 30"_s)->setFocus();
    at.key(Qt::Key_Space);
    at.key(Qt::Key_Space);
    const qsizetype points = at.snapshot().all<AgendaItem>().size();
    QVERIFY(points > 0);
    button(at.window->engagement().tab(), u"Save as set"_s)->setFocus();
    at.key(Qt::Key_Space);
    QCOMPARE(ownAgendas(*at.store)->size(), 1);

    open(at, u"agenda"_s);
    page = at.window->engagement().tab()->findChild<AgendaPage *>();
    QVERIFY(at.snapshot().all<AgendaItem>().isEmpty());
    QPushButton *ours = button(page, u"Ransomware"_s);
    QVERIFY(ours);
    ours->setFocus();
    at.key(Qt::Key_Space);
    at.key(Qt::Key_Space);
    QCOMPARE(at.snapshot().all<AgendaItem>().size(), points);
    QCOMPARE(at.refusals, QStringList());
}

void TestOffers::openingLinesAreTickedAsTheyAreSaid()
{
    const Workplace at;
    at.window->newEngagement();
    VERIFY_RESULT(at.editor->add(at.desk->engagement(), Call{.plannedLength = Minutes(45)}));
    VERIFY_RESULT(at.editor->add(
        at.desk->engagement(),
        Participant{.name = u"Dana"_s, .party = Party::OurFirm, .spokenIntroduction = u"I am Dana."_s}));
    at.key(Qt::Key_2, Qt::ControlModifier);
    at.window->engagement().tab()->setPlace(u"say_first"_s);
    at.window->engagement().tab()->focusFirst();
    const auto line = [] { return QApplication::focusWidget()->accessibleName(); };
    QVERIFY2(line().contains(u"[who leads]"), qPrintable(line())); // conspicuously open
    for (int i = 0; i < 3; ++i)
        at.key(Qt::Key_Down);
    QVERIFY2(line().startsWith(u"We have 45 minutes."), qPrintable(line()));
    at.key(Qt::Key_Space);
    const CheckItem said = at.snapshot().all<CheckItem>().first().record;
    QCOMPARE(said.kind, CheckKind::SayFirst);
    QCOMPARE(said.done, true);
    QCOMPARE(said.doneBy, u"Dana"_s);
    QVERIFY(said.doneAt.isValid());
    QVERIFY2(line().contains(u"I am Dana."), qPrintable(line())); // it went on to the next

    // A longer call changes nothing of what was said, and unticking keeps one record.
    const Kept<Call> call = at.snapshot().all<Call>().first();
    Call longer = call.record;
    longer.plannedLength = Minutes(60);
    VERIFY_RESULT(
        at.editor->perform({u"Length"_s, {edit(at.desk->engagement(), call.id, call.record, longer)}, {}}));
    at.key(Qt::Key_Up);
    QVERIFY(line().startsWith(u"We have 45 minutes."));
    at.key(Qt::Key_Space);
    QCOMPARE(at.snapshot().all<CheckItem>().size(), 1);
    QCOMPARE(at.snapshot().all<CheckItem>().first()->done, false);
    QVERIFY2(line().startsWith(u"We have 60 minutes."), qPrintable(line()));
}

void TestOffers::aSourceIsThereBeforeAnybodyAsked()
{
    const Workplace at;
    open(at, u"research"_s);
    auto *page = at.window->engagement().tab()->findChild<ResearchPage *>();
    QVERIFY(button(page, u"News: not asked yet"_s));
    button(page, u"News"_s)->setFocus();
    at.key(Qt::Key_Space);
    QCOMPARE(at.snapshot().all<ResearchItem>().size(), 1);
    const Kept<ResearchItem> item = at.snapshot().all<ResearchItem>().first();
    QCOMPARE(item->sourceKind, ResearchSource::News);
    QVERIFY(button(page, u"News: open"_s));
    button(page, u"News"_s)->setFocus();
    at.key(Qt::Key_Space);
    QCOMPARE(at.snapshot().all<ResearchItem>().size(), 1); // it goes to the row that is there

    ResearchItem skipped = item.record;
    skipped.state = ResearchState::NotNeeded;
    VERIFY_RESULT(
        at.editor->perform({u"Skip"_s, {edit(at.desk->engagement(), item.id, item.record, skipped)}, {}}));
    QVERIFY(button(page, u"News: skipped, say why"_s));
}

void TestOffers::aLineForTheCallIsFoundByAWord()
{
    const Workplace at;
    at.window->newEngagement();
    at.key(Qt::Key_2, Qt::ControlModifier);
    at.window->engagement().tab()->setPlace(u"lines"_s);
    at.window->engagement().tab()->focusFirst();
    const auto shown = [&] {
        const QList<Card *> cards =
            at.window->engagement().tab()->findChild<MidCallPage *>()->findChildren<Card *>();
        return std::ranges::count_if(cards, [](const Card *card) { return card->isVisible(); });
    };
    QTRY_COMPARE(shown(), library().scripts.midCall.size());
    at.type(u"blame"_s);
    QCOMPARE(shown(), 1);
    at.key(Qt::Key_Escape);
    QCOMPARE(shown(), library().scripts.midCall.size());
}

} // namespace firstcall
