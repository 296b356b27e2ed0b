// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/focusrows.h"
#include "models/items/recordmodel.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace firstcall {

class Desk;
class FocusCard;

/// The four focus areas as cards, two by two, or below each other where there is little room.
class FocusBoard : public QWidget
{
    Q_OBJECT

public:
    FocusBoard(Desk &desk, RecordModel &areas, QWidget *parent = nullptr);

    /// After the areas were read.
    void load(const QUuid &engagement);
    /// Puts the keyboard on the card of an area; on the first one for the null id.
    void focusCard(const QUuid &area = {});
    /// The area whose card the keyboard is in; null for none.
    QUuid currentArea() const;
    /// Puts the keyboard into the line that adds a step, of the card at hand or else of the first.
    void beginStep();

Q_SIGNALS:
    void wantsOpen(const QUuid &area);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);
    /// Null for none.
    FocusCard *cardAtHand() const;
    void showCard(const FocusCard *card);
    void step(const FocusCard *from, int right, int down);

    Desk &m_desk;
    FocusRows m_rows;
    QScrollArea *m_area;
    QGridLayout *m_grid;
    QList<FocusCard *> m_cards = {};
    int m_columns = 0;
};

} // namespace firstcall
