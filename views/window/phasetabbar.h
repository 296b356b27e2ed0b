// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/phases.h"

#include <QTabBar>

namespace firstcall {

/// The phases of an engagement as tabs: a ring with the number or a tick, the name, and a line that counts.
/// Where there is little room only the current one keeps its name, and the others their count; where there is
/// less, all have their short name, those that are not current below their ring. The tool tip always says
/// all. Otherwise a tab bar like any other.
class PhaseTabBar : public QTabBar
{
    Q_OBJECT

public:
    explicit PhaseTabBar(QWidget *parent = nullptr);

    /// The line below the name says the count in words.
    void setPhase(int tab, PhaseProgress progress, const QString &count);
    QString countOf(int tab) const { return m_marks.value(tab).count; }
    PhaseProgress progressOf(int tab) const { return m_marks.value(tab).progress; }
    /// What stands in the tab for its name.
    QString shownName(int tab) const;
    /// The word that stands for the name where there is little room.
    void setShortName(int tab, const QString &name);

    QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void tabInserted(int index) override;

private:
    struct Mark
    {
        PhaseProgress progress = PhaseProgress::NotStarted;
        QString count = {};
        QString shortName = {};
    };

    /// What there is room for beside the rings.
    enum class Room { Names, ShortNames };

    void shareRoom();
    int ring() const;
    int wordsWidth(int index, const QString &name) const;
    bool isStacked(int index) const;
    int edge() const;
    int gap() const;
    void paintTab(QPainter &painter, int index) const;
    void paintStacked(QPainter &painter, const QRect &area, int index) const;
    void paintRing(QPainter &painter, const QRect &area, int index) const;

    QList<Mark> m_marks = {};
    int m_share = 0; ///< of the room that is left over, for each tab
    Room m_room = Room::Names;
};

} // namespace firstcall
