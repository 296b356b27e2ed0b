// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/core.h"
#include "models/items/recordmodel.h"
#include "views/parts/card.h"
#include "views/parts/rowsteps.h"

class QLineEdit;
class QHBoxLayout;
class QToolButton;

namespace firstcall {

class Desk;
class FieldEditor;
class FocusList;
class FocusRows;
class TextLabel;

/// One focus area on the board: its question, where it stands, the answer so far, the records that belong to
/// it, and a line that adds a step.
class FocusCard : public Card, public RowSteps
{
    Q_OBJECT

public:
    FocusCard(Desk &desk, RecordModel &areas, FocusRows &rows, const FocusQuestion &question,
              QWidget *parent = nullptr);

    const FocusQuestion &question() const { return m_question; }
    QUuid area() const { return m_area; }
    FocusList &list() { return *m_list; }
    /// How wide it will be. Told by the board from its own width, which does not hang on how high the cards
    /// are: what is shown for want of room would else take away the room for it.
    void setRoom(int width);
    /// Shows the area of another engagement.
    void load(const QUuid &engagement);
    /// Shows what is kept now.
    void follow();
    /// Puts the keyboard into the line that adds a step.
    void focusStep();
    bool canTake(RowStep step) const override { return step == RowStep::Edit; }
    void take(RowStep) override;
    bool hasRowFocus() const override { return hasFocus(); }

Q_SIGNALS:
    void wantsOpen(); ///< Enter on the card, or its button
    void stepped(int right, int down); ///< an arrow key, to the card beside or below

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void compose();
    void fitWords();
    void addStep();
    void showHidden(int count);
    void leaveList(int by);

    Desk &m_desk;
    RecordModel &m_areas;
    FocusRows &m_rows;
    const FocusQuestion &m_question;
    QUuid m_area = {};
    int m_room = 0; ///< within its edges
    ChipLabel *m_status;
    ChipLabel *m_confidence;
    TextLabel *m_lead;
    QHBoxLayout *m_top; ///< what the area is called, how far it is, and the way into it
    QToolButton *m_open;
    QWidget *m_answerPlace;
    FieldEditor *m_answer = nullptr; ///< once an engagement is shown
    FocusList *m_list;
    TextLabel *m_nothing;
    QLineEdit *m_next;
    QToolButton *m_more; ///< where records are out of sight: how many, and the way to them
};

} // namespace firstcall
