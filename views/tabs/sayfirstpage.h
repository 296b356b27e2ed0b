// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/spokenlines.h"
#include "views/fields/page.h"

class QCheckBox;
class QScrollArea;
class QVBoxLayout;

namespace firstcall {

class Desk;

/// What is read aloud when a call begins, large: the opening with a box each, and how each of ours is
/// introduced, in running order.
class SayFirstPage : public Page
{
    Q_OBJECT

public:
    explicit SayFirstPage(Desk &desk, QWidget *parent = nullptr);

    void load(const QUuid &engagement) override;
    void focusFirst() override; ///< the first line that was not said
    bool goTo(const Entity &, const QUuid &, const QString &) override { return false; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QCheckBox *addLine(QVBoxLayout *column, const SpokenLineNow &line);
    void addIntroduction(QVBoxLayout *column, const OwnIntroduction &one);
    void say(int line, bool said);
    void focusLine(int line);

    Desk &m_desk;
    QScrollArea *m_area;
    QList<SpokenLineNow> m_lines = {};
    QList<OwnIntroduction> m_own = {};
    QList<QCheckBox *> m_boxes = {};
    QUuid m_engagement = {};
    bool m_stale = true;
};

} // namespace firstcall
