// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordmodel.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace firstcall {

class Desk;
class FieldEditor;

/// The answers to one question, each edited in place, and a line at the foot that takes the next. Nothing
/// that is typed is ever thrown away: Esc commits it and leaves.
class QuestionAnswers : public QWidget
{
    Q_OBJECT

public:
    /// The models of an engagement's questions and of its answers.
    struct Models
    {
        RecordModel &questions;
        RecordModel &answers;
    };

    QuestionAnswers(Desk &desk, const Models &models, const QUuid &question, QWidget *parent = nullptr);

    /// Shows the answers that there are now.
    void follow();
    /// Whether the line holds text that is no answer yet.
    bool isTyping() const;
    void focusLine();
    /// Puts the keyboard on one field of an answer, the first one for no name. False without such an answer.
    bool goTo(const QUuid &answer, const QString &field);

Q_SIGNALS:
    void escaped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FieldEditor *editorOf(RecordModel &model, const QUuid &record, QLatin1StringView field, QWidget *parent);
    /// Edits the words of an answer; what is entered there corrects it.
    FieldEditor *wordsEditor(const QUuid &answer, QWidget *parent);
    void correct(const QUuid &answer, FieldEditor *editor);
    /// A line that names who decides, at the question that asks for them.
    void addDeciderLine();
    void nameFromLine();
    void showHalf();
    /// The keyboard goes from a box that goes to the one that takes its place.
    void keepFocus(const QWidget *gone, const QUuid &answer);
    QWidget *boxOf(const QUuid &answer);
    QWidget *removeButton(const QUuid &answer, QWidget *parent);
    void addFromLine();

    Desk &m_desk;
    Models m_models;
    QUuid m_question;
    QVBoxLayout *m_layout;
    QLineEdit *m_line;
    QLineEdit *m_decider = nullptr;
    QList<QUuid> m_shown = {}; ///< answers that have editors
};

} // namespace firstcall
