// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_questions.h"

#include "models/domain/task.h"
#include "tests/window/questionsplace.h"
#include "views/fields/recordsection.h"
#include "views/style/tokens.h"
#include "views/tabs/answerlines.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

void TestQuestions::controlEnterGoesOnToTheNextOpenOne()
{
    const Workplace at;
    openCards(at);
    at.key(Qt::Key_Return);
    QStringList typed;
    // The first two ask for two halves each and are open until both are answered.
    for (const int number : {1, 2, 3, 4, 1, 2}) {
        QVERIFY(inAnswerLine());
        QCOMPARE(cardAtHand(at), number);
        typed.append(u"answer %1 to %2"_s.arg(typed.size()).arg(number));
        at.type(typed.last());
        at.key(Qt::Key_Return, Qt::ControlModifier);
    }
    QStringList kept = answers(at);
    kept.sort();
    QCOMPARE(kept, typed);
    for (int number = 1; number <= 4; ++number)
        QCOMPARE(stateOf(at, number), QuestionState::Answered);
    QVERIFY(cards(at).at(1)->hasFocus()); // nothing is left to ask: the card is shut
    QVERIFY(!cards(at).at(1)->isOpen());
    QCOMPARE(at.refusals, QStringList());
}

void TestQuestions::theNextOpenOneIsFoundFromAnywhere()
{
    const Workplace at;
    at.key(Qt::Key_N, Qt::ControlModifier);
    at.key(Qt::Key_1, Qt::ControlModifier);
    at.key(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(at.window->engagement().currentTab(), 2);
    QVERIFY(inAnswerLine());
    QCOMPARE(cardAtHand(at), 1);
    at.key(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(cardAtHand(at), 2);
    at.key(Qt::Key_U, Qt::ControlModifier); // closed, and on to the next
    QCOMPARE(cardAtHand(at), 3);
    at.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(cardAtHand(at), 1);
    at.key(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier); // round the beginning
    QCOMPARE(cardAtHand(at), 4);
    QVERIFY(inAnswerLine());
    at.key(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(cardAtHand(at), 1);
}

void TestQuestions::lettersSayWhereAQuestionStands()
{
    const Workplace at;
    openCards(at);
    const std::tuple<Qt::Key, QuestionState, QString> letters[] = {
        {Qt::Key_N, QuestionState::UnknownToCustomer, u"Question 1: Not known to the customer"_s},
        {Qt::Key_L, QuestionState::Deferred, u"Question 1: Deferred"_s},
        {Qt::Key_D, QuestionState::Declined, u"Question 1: Declined"_s},
    };
    for (const auto &[key, state, title] : letters) {
        QVERIFY(cards(at).first()->hasFocus());
        const QuestionState before = stateOf(at, 1);
        at.key(key);
        QCOMPARE(stateOf(at, 1), state);
        QCOMPARE(at.editor->undoText(at.desk->engagement()), title);
        at.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stateOf(at, 1), before);
        at.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(stateOf(at, 1), state);
    }
    at.key(Qt::Key_A);
    QVERIFY(inAnswerLine());
    at.type(u"xln"_s); // letters are letters there
    QCOMPARE(stateOf(at, 1), QuestionState::Declined);
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"xln"_s);
}

void TestQuestions::aNewQuestionIsBegunByKey()
{
    const Workplace at;
    openCards(at);
    at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    at.type(u"Who may switch the plant off?"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.snapshot().all<Question>().last()->text, u"Who may switch the plant off?"_s);
    // On the board of the four areas the key begins a step.
    at.key(Qt::Key_4, Qt::ControlModifier);
    at.key(Qt::Key_Right);
    at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    at.type(u"Count the hosts"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(at.snapshot().all<Task>().last()->title, u"Count the hosts"_s);
    QCOMPARE(at.snapshot().all<Task>().last()->focus, Focus::Scope);
}

void TestQuestions::notKnownKeepsWhatIsTyped()
{
    const Workplace at;
    openCards(at);
    at.key(Qt::Key_U, Qt::ControlModifier); // on the card, which stays at hand
    QCOMPARE(stateOf(at, 1), QuestionState::UnknownToCustomer);
    QVERIFY(cards(at).first()->hasFocus());
    at.key(Qt::Key_Down);
    at.key(Qt::Key_Return);
    at.type(u"Tom may know"_s);
    at.key(Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(answers(at), QStringList{u"Tom may know"_s});
    QCOMPARE(stateOf(at, 2), QuestionState::UnknownToCustomer);
    QVERIFY(at.snapshot().all<Question>().at(1)->askedAt.isValid());
    QVERIFY(inAnswerLine());
    QCOMPARE(cardAtHand(at), 3);
    // On another tab it does nothing, and takes no text away.
    at.key(Qt::Key_4, Qt::ControlModifier);
    at.key(Qt::Key_Insert);
    at.type(u"Ask Tom"_s);
    at.key(Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"Ask Tom"_s);
}

void TestQuestions::notKnownInTheList()
{
    const Workplace at;
    openCards(at);
    at.window->engagement().tab()->setPlace(u"list"_s);
    at.window->engagement().tab()->load(at.desk->engagement());
    RecordSection *list = at.window->engagement().tab()->section();
    QVERIFY(list);
    list->focusFirst();
    at.key(Qt::Key_Down);
    const QUuid question = list->currentRecord();
    at.key(Qt::Key_U, Qt::ControlModifier);
    for (const Kept<Question> &one : at.snapshot().all<Question>())
        QCOMPARE(one->state == QuestionState::UnknownToCustomer, one.id == question);
    QCOMPARE(at.editor->undoText(at.desk->engagement()),
             u"Question %1: Not known to the customer"_s.arg(list->model().rowOf(question) + 1));
}

void TestQuestions::escapeCommitsAndGoesToTheCard()
{
    const Workplace at;
    openCards(at);
    at.key(Qt::Key_Return);
    at.type(u"A careless click"_s);
    at.key(Qt::Key_Escape);
    QCOMPARE(answers(at), QStringList{u"A careless click"_s});
    QVERIFY(cards(at).first()->hasFocus());
    QVERIFY(!cards(at).first()->isOpen());
    // The same in an answer that is there already.
    const QUuid answer = at.snapshot().all<Answer>().first().id;
    at.desk->goTo(Answer::entity(), answer, u"text"_s);
    QVERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
    at.key(Qt::Key_End, Qt::ControlModifier);
    at.type(u", they think"_s);
    at.key(Qt::Key_Escape);
    QCOMPARE(answers(at), (QStringList{u"A careless click"_s, u"A careless click, they think"_s}));
    QCOMPARE(at.snapshot().all<Answer>().last()->supersedes.id, answer);
    QVERIFY(cards(at).first()->hasFocus());
    at.desk->undo();
    QCOMPARE(answers(at), QStringList{u"A careless click"_s});
    // And Ctrl+Enter there goes on.
    at.desk->goTo(Answer::entity(), answer, u"text"_s);
    at.type(u"So: "_s);
    at.key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(answers(at).last().contains(u"So: "));
    QVERIFY(inAnswerLine());
    QCOMPARE(cardAtHand(at), 2);
}

void TestQuestions::anAnswerToADeferredQuestionAnswersIt()
{
    const Workplace at;
    openCards(at);
    at.key(Qt::Key_Down);
    at.key(Qt::Key_Down);
    at.key(Qt::Key_L);
    at.key(Qt::Key_Return);
    at.type(u"Everybody"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(stateOf(at, 3), QuestionState::Answered);
}

void TestQuestions::cardsAreFilteredByTheirWords()
{
    const Workplace at;
    openCards(at);
    at.key(Qt::Key_Return);
    at.type(u"Through the gateway"_s);
    at.key(Qt::Key_Escape);
    at.key(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Filter the questions"_s);
    at.type(u"GATEWAY thro"_s);
    const auto shown = [&] {
        QList<int> numbers;
        const QList<QuestionCard *> all = cards(at);
        for (int i = 0; i < int(all.size()); ++i) {
            if (all[i]->isVisible())
                numbers.append(i + 1);
        }
        return numbers;
    };
    QCOMPARE(shown(), QList<int>{1});
    at.key(Qt::Key_Down);
    QVERIFY(cards(at).first()->hasFocus());
    at.key(Qt::Key_Down); // none is below it
    QVERIFY(cards(at).first()->hasFocus());
    at.key(Qt::Key_Escape);
    QCOMPARE(shown().size(), 4);
    at.key(Qt::Key_F, Qt::ControlModifier);
    at.type(u"successful"_s);
    QCOMPARE(shown(), QList<int>{4});
    at.key(Qt::Key_F3);
    QCOMPARE(cardAtHand(at), 4);
    at.key(Qt::Key_F, Qt::ControlModifier);
    at.key(Qt::Key_Escape);
    QCOMPARE(shown().size(), 4);
}

void TestQuestions::filtersTellHowManyTheyLetThrough()
{
    const Workplace at;
    openCards(at);
    QCOMPARE(filters(at), (QStringList{u"All 4"_s, u"Open 4"_s, u"Must ask 4"_s}));
    at.key(Qt::Key_Insert);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Add a question"_s);
    at.type(u"Which logs are there?"_s);
    at.key(Qt::Key_Return);
    QCOMPARE(filters(at), (QStringList{u"All 5"_s, u"Open 5"_s, u"Must ask 4"_s}));
    at.key(Qt::Key_J, Qt::ControlModifier);
    at.key(Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(filters(at), (QStringList{u"All 5"_s, u"Open 4"_s, u"Must ask 3"_s}));
}

void TestQuestions::whoAndHowSureStandQuietly_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestQuestions::whoAndHowSureStandQuietly()
{
    QFETCH(const Qt::LayoutDirection, direction);
    AnswerLines lines;
    QFont large = lines.font();
    large.setPointSize(24); // so that strokes have pixels of their pure colour
    lines.setFont(large);
    lines.setLayoutDirection(direction);
    lines.setLines({{u"HHHHHHHH"_s, u"HHHHHHHH"_s, u"HHHHHHHH"_s}});
    lines.resize(1400, lines.heightForWidth(1400));
    QCOMPARE(lines.text(), u"HHHHHHHH: HHHHHHHH (HHHHHHHH)"_s);
    const QImage image = lines.grab().toImage();
    QList<int> inks; // of each column from the first to the last with ink, the darkest pixel, as it is read
    for (int i = 0; i < image.width(); ++i) {
        const int x = direction == Qt::LeftToRight ? i : image.width() - 1 - i;
        int darkest = 255;
        for (int y = 0; y < image.height(); ++y)
            darkest = qMin(darkest, image.pixelColor(x, y).lightness());
        if (darkest < 200)
            inks.append(darkest);
        else if (!inks.isEmpty())
            inks.append(255);
    }
    while (!inks.isEmpty() && inks.last() == 255)
        inks.removeLast();
    const auto darkest = [&](double from, double to) {
        const auto at = [&](double share) { return inks.begin() + qsizetype(share * double(inks.size())); };
        return *std::min_element(at(from), at(to));
    };
    QVERIFY(inks.size() > 200);
    QVERIFY2(image.pixelColor(direction == Qt::LeftToRight ? 1390 : 10, 5).lightness() > 200,
             "begins elsewhere");
    const Colours &c = colours(lines.palette());
    QCOMPARE(darkest(0.0, 0.25), c.text2.lightness());
    QCOMPARE(darkest(0.45, 0.6), c.text.lightness());
    QCOMPARE(darkest(0.8, 1.0), c.text2.lightness());
}

} // namespace firstcall
