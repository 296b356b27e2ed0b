// SPDX-License-Identifier: Apache-2.0
#include "tests/call/tst_walkthrough.h"

#include "models/domain/attendance.h"
#include "models/domain/checkitem.h"
#include "models/domain/focusarea.h"
#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "models/domain/phases.h"
#include "models/domain/question.h"
#include "models/domain/statusupdate.h"
#include "tests/call/callplace.h"
#include "tests/call/countedkeys.h"
#include "views/tabs/reportexport.h"
#include "views/tabs/tab.h"

#include <QFile>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

/// Counts what comes from a pointing device, whoever it is for.
class NoMouse : public QObject
{
public:
    NoMouse() { qApp->installEventFilter(this); }

    int events = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::MouseButtonDblClick:
        case QEvent::MouseMove:
        case QEvent::Wheel:
        case QEvent::TouchBegin:
        case QEvent::TabletPress:
            ++events;
            break;
        default:
            break;
        }
        return QObject::eventFilter(watched, event);
    }
};

/// Three of theirs, one of ours, five questions beside the four.
void prepare(const Workplace &at)
{
    at.editor->setAuthor(u"Dana Whitlock"_s);
    at.window->newEngagement(u"Osprey Insurance"_s);
    const QUuid engagement = at.desk->engagement();
    for (const QString &name : {u"Priya Nair"_s, u"Tom Askew"_s, u"Wen Li"_s})
        VERIFY_RESULT(at.editor->add(engagement, Participant{.name = name}));
    VERIFY_RESULT(at.editor->add(engagement,
                                 Participant{.name = u"Dana Whitlock"_s,
                                             .party = Party::OurFirm,
                                             .spokenIntroduction = u"I'm Dana. I lead this."_s}));
    for (int number = 1; number <= 5; ++number)
        VERIFY_RESULT(
            at.editor->add(engagement, Question{.text = u"Must we ask %1?"_s.arg(number), .mustAsk = true}));
}

qsizetype openQuestions(const Workplace &at)
{
    const QList<Kept<Question>> all = at.snapshot().all<Question>();
    return std::ranges::count_if(all, [](const Kept<Question> &one) {
        return one->state == QuestionState::NotAsked || one->state == QuestionState::PartlyAnswered;
    });
}

} // namespace

void TestWalkThrough::a14NeedsNoMouse()
{
    const Workplace at;
    prepare(at);
    const NoMouse mouse;
    CountedKeys keys(at);
    EngagementView &view = at.window->engagement();

    // The call starts at the people: three are here.
    keys.press(Qt::Key_F5);
    QCOMPARE(view.currentTab(), int(PhaseId::Introductions));
    for (int person = 0; person < 3; ++person)
        keys.press(Qt::Key_Space);
    const auto here = [&at] {
        const QList<Kept<Attendance>> all = at.snapshot().all<Attendance>();
        return std::ranges::count_if(
            all, [](const Kept<Attendance> &one) { return one->present.value_or(false); });
    };
    QCOMPARE(here(), 4); // with ours, who is there from the start

    // What to say first belongs to the item before.
    keys.press(Qt::Key_F8);
    keys.press(Qt::Key_F8, Qt::ShiftModifier);
    for (int line = 0; line < 5; ++line)
        keys.press(Qt::Key_Space);
    QCOMPARE(at.snapshot().all<CheckItem>().size(), 5);

    // Up to their story: the first question is open, and one leads to the next.
    for (int item = 0; item < 3; ++item)
        keys.press(Qt::Key_F8);
    QCOMPARE(view.currentTab(), int(PhaseId::KeyQuestions));
    for (int answer = 0; answer < 20 && openQuestions(at) > 1; ++answer) {
        keys.type(u"answer %1"_s.arg(answer));
        keys.press(Qt::Key_Return, Qt::ControlModifier);
    }
    keys.press(Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(openQuestions(at), 0);
    const QList<Kept<Question>> questions = at.snapshot().all<Question>();
    QVERIFY(std::ranges::any_of(
        questions, [](const Kept<Question> &one) { return one->state == QuestionState::UnknownToCustomer; }));

    // Three notes in between, each from where one is and back.
    for (int number = 0; number < 3; ++number) {
        const QPointer<QWidget> before = QApplication::focusWidget();
        keys.press(Qt::Key_Escape);
        keys.line(u"note %1"_s.arg(number));
        keys.press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), before.data());
    }
    QCOMPARE(at.snapshot().all<Note>().size(), 3);

    // Four statements of the focus areas.
    for (int item = 0; item < 8 && view.currentTab() != int(PhaseId::InvestigationFocus); ++item)
        keys.press(Qt::Key_F8);
    QCOMPARE(view.currentTab(), int(PhaseId::InvestigationFocus));
    QTest::qWait(20); // the board is laid out
    const QList<QList<Qt::Key>> ways{{}, {Qt::Key_Right}, {Qt::Key_Down}, {Qt::Key_Right, Qt::Key_Down}};
    for (const QList<Qt::Key> &way : ways) {
        keys.press(Qt::Key_4, Qt::ControlModifier); // to the first card
        for (const Qt::Key step : way)
            keys.press(step);
        keys.press(Qt::Key_F2);
        keys.type(u"statement"_s);
        keys.press(Qt::Key_Return, Qt::ControlModifier);
    }
    for (const Kept<FocusArea> &area : at.snapshot().all<FocusArea>())
        QCOMPARE(area->currentAnswer, u"statement"_s);

    // The wrap-up: the next update, read back and confirmed; the end; the report.
    keys.press(Qt::Key_5, Qt::ControlModifier);
    keys.press(Qt::Key_U);
    keys.line(u"tomorrow 18:00"_s);
    keys.press(Qt::Key_5, Qt::ControlModifier);
    keys.press(Qt::Key_1);
    keys.press(Qt::Key_1); // some places are open: once more takes the words as they are
    keys.press(Qt::Key_F5, Qt::ShiftModifier);
    keys.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(at.snapshot().all<StatusUpdate>().first()->due.isValid());
    const Kept<Call> call = at.snapshot().all<Call>().first();
    QVERIFY(call->confirmedAt.isValid());
    QVERIFY(call->endedAt.isValid());
    const Result<QString> path = draftPath(*at.desk, at.desk->engagement());
    VERIFY_RESULT(path);
    QVERIFY(QFile::exists(*path));
    QCOMPARE(at.refusals, QStringList());
    QCOMPARE(mouse.events, 0);
    qInfo("%d keys beside text", keys.count());
}

} // namespace firstcall
