// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordmodel.h"
#include "views/fields/page.h"

class QStackedWidget;

namespace firstcall {

class Desk;
class FocusBoard;
class FocusDetail;

/// The four focus areas: the board of all, or one of them in full.
class FocusPage : public Page
{
    Q_OBJECT

public:
    explicit FocusPage(Desk &desk, QWidget *parent = nullptr);

    void load(const QUuid &engagement) override;
    void focusFirst() override;
    bool goTo(const Entity &entity, const QUuid &record, const QString &field) override;
    /// An area, or what the keyboard is at in one of its lists.
    QUuid currentRecord() const override;
    RecordSection *section() override;
    bool beginOwnItem() override;

private:
    bool openArea(const QUuid &area);
    void showBoard();

    Desk &m_desk;
    RecordModel m_areas;
    QUuid m_engagement = {};
    QStackedWidget *m_stack;
    FocusBoard *m_board;
    FocusDetail *m_detail = nullptr; ///< made when an area is first opened
};

} // namespace firstcall
