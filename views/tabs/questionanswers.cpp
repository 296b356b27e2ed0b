// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/questionanswers.h"

#include "models/domain/core.h"
#include "models/domain/coverage.h"
#include "models/edit/answering.h"
#include "views/fields/boundeditor.h"
#include "views/fields/desk.h"
#include "views/fields/drafts.h"
#include "views/parts/textlabel.h"
#include "views/style/icons.h"
#include "views/tabs/answerrows.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

QuestionAnswers::QuestionAnswers(Desk &desk, const Models &models, const QUuid &question, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_models(models)
    , m_question(question)
    , m_layout(new QVBoxLayout(this))
    , m_line(new QLineEdit(this))
{
    m_layout->setContentsMargins(0, 4, 0, 0);
    m_layout->setSpacing(8);
    m_line->setAccessibleName(tr("Add an answer"));
    m_line->setToolTip(tr("Enter keeps the answer, Ctrl+Enter goes on to the next open question as well"));
    desk.drafts().watch(
        m_line, [question] { return question; }, newAnswerDraft);
    connect(m_line, &QLineEdit::returnPressed, this, &QuestionAnswers::addFromLine);
    connect(&desk, &Desk::flushWanted, this, &QuestionAnswers::addFromLine);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_line, 1);
    foot->addWidget(editorOf(m_models.questions, m_question, "state"_L1, this));
    m_layout->addLayout(foot);
    if (question == coreId(desk.engagement(), "KQ3"))
        addDeciderLine();
    follow();
}

void QuestionAnswers::addDeciderLine()
{
    m_decider = new QLineEdit(this);
    m_decider->setPlaceholderText(tr("Who decides: name, role, decides isolate spend notify"));
    m_decider->setAccessibleName(tr("Name who decides"));
    m_decider->setToolTip(
        tr("Enter puts them among the participants, with what they decide on: isolate, spend, "
           "notify, negotiate, press, accept risk, or all"));
    m_decider->installEventFilter(this);
    m_desk.drafts().watch(
        m_decider, [question = m_question] { return question; }, newAnswerDraft);
    connect(&m_desk, &Desk::flushWanted, this, &QuestionAnswers::nameFromLine);
    m_layout->addWidget(m_decider);
}

void QuestionAnswers::nameFromLine()
{
    const QString text = m_decider->text().trimmed();
    if (text.isEmpty())
        return;
    const Moment now{m_desk.now(), m_desk.text().zone()};
    const Result<QUuid> named = nameDecider(m_desk.editor(), m_desk.engagement(),
                                            Answer{.question = {m_question}, .text = text, .at = now});
    if (!named) {
        m_desk.refuse(named.failure().sentence);
        return;
    }
    m_decider->clear();
    m_desk.drafts().drop(m_question, newAnswerDraft);
}

FieldEditor *QuestionAnswers::wordsEditor(const QUuid &answer, QWidget *parent)
{
    const Field &field = *Answer::entity().find("text"_L1);
    FieldEditor *made = makeEditor(field, m_desk.text(), parent);
    nameEditor(made, m_desk.text().words().label(Answer::entity(), field));
    made->setToolTip(tr("What is entered here corrects the answer; what it said before stays"));
    m_desk.drafts().watch(made, answer);
    const auto show = [this, made, answer] {
        const int row = m_models.answers.rowOf(answer);
        if (row >= 0 && made->typed().isEmpty())
            made->setValue(fromRow<Answer>(m_models.answers.keptAt(row).row).text);
    };
    show();
    takeUpLeft(made, m_desk, answer);
    connect(&m_models.answers, &QAbstractItemModel::dataChanged, made, show);
    connect(made, &FieldEditor::committed, this, [this, made, answer] { correct(answer, made); });
    connect(&m_desk, &Desk::flushWanted, made, [this, made, answer] { correct(answer, made); });
    connect(made, &FieldEditor::edited, made, [made] { markInvalid(made, false); });
    connect(made, &FieldEditor::dropped, made, [this, made, answer, show] {
        m_desk.drafts().drop(answer, made->field().key());
        markInvalid(made, false);
        made->setTyped({});
        show();
    });
    made->focusProxy()->installEventFilter(this);
    return made;
}

void QuestionAnswers::correct(const QUuid &answer, FieldEditor *editor)
{
    const int row = m_models.answers.rowOf(answer);
    const Result<QVariant> value = editor->value();
    if (row < 0 || !value || !m_shown.contains(answer))
        return; // it was corrected already
    const QString before = fromRow<Answer>(m_models.answers.keptAt(row).row).text;
    if (value->toString() == before)
        return;
    const Moment now{m_desk.now(), m_desk.text().zone()};
    const Result<QUuid> done =
        correctAnswer(m_desk.editor(), m_desk.engagement(), answer, value->toString(), now);
    markInvalid(editor, !done);
    if (done)
        m_desk.drafts().drop(answer, editor->field().key());
    else
        m_desk.refuse(done.failure().sentence);
}

void QuestionAnswers::showHalf()
{
    const int row = m_models.questions.rowOf(m_question);
    if (row < 0)
        return;
    QList<AnswerPart> open = halvesOf(fromRow<Question>(m_models.questions.keptAt(row).row));
    for (const int at : answerRows(m_models.answers, m_question))
        open.removeAll(fromRow<Answer>(m_models.answers.keptAt(at).row).part);
    const QString keys = tr("Enter keeps it, Ctrl+Enter goes on as well");
    m_line->setPlaceholderText(open.isEmpty()
                                   ? tr("Add an answer: %1").arg(keys)
                                   : tr("%1: %2", "half of a question, and which keys keep its answer")
                                         .arg(m_desk.text().words().label(open.first()), keys));
}

FieldEditor *QuestionAnswers::editorOf(RecordModel &model, const QUuid &record, QLatin1StringView field,
                                       QWidget *parent)
{
    FieldEditor *made = makeBoundEditor({m_desk, model, record}, *model.entity().find(field), parent);
    made->setToolTip(made->accessibleName());
    made->focusProxy()->installEventFilter(
        this); // before the editor's own, which lets Esc drop what is typed
    return made;
}

void QuestionAnswers::follow()
{
    showHalf();
    QList<QUuid> wanted;
    const QList<int> rows = answerRows(m_models.answers, m_question);
    for (const int row : rows)
        wanted.append(m_models.answers.keptAt(row).id);
    if (wanted == m_shown)
        return;
    const QList<QUuid> before = std::exchange(m_shown, wanted);
    // Only what is new or gone changes, so that no editor with text in it is taken away.
    for (int i = 0; i < wanted.size(); ++i) {
        if (before.contains(wanted[i]))
            continue;
        QWidget *box = boxOf(wanted[i]);
        m_layout->insertWidget(i, box);
        box->show(); // at once, as the keyboard may go there
    }
    for (const QUuid &id : before) {
        if (wanted.contains(id))
            continue;
        auto *gone = findChild<QWidget *>(idText(id));
        keepFocus(gone, id);
        gone->hide();
        gone->deleteLater();
    }
}

void QuestionAnswers::keepFocus(const QWidget *gone, const QUuid &answer)
{
    const QWidget *at = QApplication::focusWidget();
    if (!at || !gone->isAncestorOf(at))
        return;
    while (at != gone && !qobject_cast<const FieldEditor *>(at))
        at = at->parentWidget();
    const auto *editor = qobject_cast<const FieldEditor *>(at);
    for (const QUuid &id : std::as_const(m_shown)) {
        const int row = m_models.answers.rowOf(id);
        if (fromRow<Answer>(m_models.answers.keptAt(row).row).supersedes.id == answer)
            goTo(id, editor ? editor->field().key() : QString());
    }
}

QWidget *QuestionAnswers::boxOf(const QUuid &answer)
{
    auto *box = new QWidget(this);
    box->setObjectName(idText(answer));
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(wordsEditor(answer, box));
    for (const QString &earlier : earlierAnswers(m_models.answers, answer)) {
        auto *label = new TextLabel(tr("Before: “%1”", "an answer that was corrected").arg(earlier),
                                    TextSize::Small, Ink::Text2, box);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    auto *row = new QHBoxLayout;
    row->addWidget(editorOf(m_models.answers, answer, "answered_by"_L1, box), 4);
    const int at = m_models.questions.rowOf(m_question);
    if (at >= 0 && !halvesOf(fromRow<Question>(m_models.questions.keptAt(at).row)).isEmpty())
        row->addWidget(editorOf(m_models.answers, answer, "part"_L1, box), 4);
    row->addWidget(editorOf(m_models.answers, answer, "confidence"_L1, box), 3);
    row->addWidget(editorOf(m_models.answers, answer, "verification"_L1, box), 3);
    row->addWidget(removeButton(answer, box));
    lines->addLayout(row);
    return box;
}

QWidget *QuestionAnswers::removeButton(const QUuid &answer, QWidget *parent)
{
    auto *remove = new QToolButton(parent);
    remove->setIcon(icon(u"edit-delete"_s));
    remove->setToolTip(tr("Remove this answer"));
    remove->setAccessibleName(remove->toolTip());
    connect(remove, &QToolButton::clicked, this, [this, answer] {
        const int at = m_models.answers.rowOf(answer);
        if (at >= 0 && m_models.answers.remove({at}))
            m_desk.offerUndo(tr("Answer removed."));
        focusLine();
    });
    return remove;
}

void QuestionAnswers::addFromLine()
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return;
    const Moment now{m_desk.now(), m_desk.text().zone()};
    const Result<QUuid> added = addAnswer(m_desk.editor(), m_desk.engagement(),
                                          Answer{.question = {m_question}, .text = text, .at = now});
    if (!added) {
        m_desk.refuse(added.failure().sentence);
        return;
    }
    m_line->clear();
    m_desk.drafts().drop(m_question, newAnswerDraft);
}

bool QuestionAnswers::isTyping() const
{
    return !m_line->text().trimmed().isEmpty() || (m_decider && !m_decider->text().trimmed().isEmpty());
}

void QuestionAnswers::focusLine()
{
    m_line->setFocus(Qt::OtherFocusReason);
}

bool QuestionAnswers::goTo(const QUuid &answer, const QString &field)
{
    const QWidget *box = findChild<QWidget *>(idText(answer));
    if (!box)
        return false;
    const auto editors = box->findChildren<FieldEditor *>();
    for (FieldEditor *one : editors) {
        if (field.isEmpty() || one->field().key() == field) {
            one->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return true;
}

bool QuestionAnswers::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_decider && isEnter(event)) {
        nameFromLine(); // and the keyboard stays, for the next
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace firstcall
