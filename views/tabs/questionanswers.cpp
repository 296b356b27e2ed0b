// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/questionanswers.h"

#include "models/domain/coverage.h"
#include "models/edit/answering.h"
#include "views/fields/boundeditor.h"
#include "views/fields/desk.h"
#include "views/fields/drafts.h"
#include "views/style/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

QList<int> answerRows(const RecordModel &answers, const QUuid &question)
{
    const int link = Answer::entity().indexOf("question"_L1);
    QList<int> rows;
    for (int row = 0; row < answers.rowCount(); ++row) {
        if (answers.keptAt(row).row.at(link) == idText(question))
            rows.append(row);
    }
    return rows;
}

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
    m_line->setPlaceholderText(tr("Add an answer: Enter keeps it, Ctrl+Enter goes on as well"));
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
    follow();
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
    QList<QUuid> wanted;
    const QList<int> rows = answerRows(m_models.answers, m_question);
    for (const int row : rows)
        wanted.append(m_models.answers.keptAt(row).id);
    if (wanted == m_shown)
        return;
    // Only what is new or gone changes, so that no editor with text in it is taken away.
    for (const QUuid &id : std::as_const(m_shown)) {
        if (!wanted.contains(id)) {
            QWidget *gone = findChild<QWidget *>(idText(id));
            gone->hide();
            gone->deleteLater();
        }
    }
    for (int i = 0; i < wanted.size(); ++i) {
        if (!m_shown.contains(wanted[i]))
            m_layout->insertWidget(i, boxOf(wanted[i]));
    }
    m_shown = wanted;
}

QWidget *QuestionAnswers::boxOf(const QUuid &answer)
{
    auto *box = new QWidget(this);
    box->setObjectName(idText(answer));
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(editorOf(m_models.answers, answer, "text"_L1, box));
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
    return !m_line->text().trimmed().isEmpty();
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
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace firstcall
