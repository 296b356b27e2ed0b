// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/snapshot.h"
#include "views/fields/page.h"

class QBoxLayout;
class QKeyEvent;
class QScrollArea;

namespace firstcall {

class BeforeSending;
class Desk;
class FirstTaskCard;
class HandOut;
class InSight;
class NextUpdateCard;
class PlanCard;
class ReadBackCard;
class Store;
class WrapUpPart;
class WrapUpWordsCard;
struct Breach;
struct WrapUpPlace;

/// What ends a call, in the order one needs it: the words to read back and who confirmed them, the next
/// update, the first task, the plan; then what goes out, and what is missing before it does. With the
/// keyboard in no field, a letter or a digit does each thing.
class WrapUpPage : public Page
{
    Q_OBJECT

public:
    explicit WrapUpPage(Desk &desk, QWidget *parent = nullptr);
    ~WrapUpPage() override;

    void load(const QUuid &engagement) override;
    void focusFirst() override;
    bool goTo(const Entity &entity, const QUuid &record, const QString &field) override;
    /// Opens the line that adds a step of ours.
    bool beginOwnItem() override;

    /// Whether this field of this record is filled here: how a first call ended.
    static bool holds(const Store &store, const Entity &entity, const QUuid &record, const QString &field);

Q_SIGNALS:
    void theirStepsWanted(); ///< where the customer's steps are listed

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void follow();
    bool takeKey(const QKeyEvent &event);
    void goToPlace(const WrapUpPlace &place);
    void goToBreach(const Breach &breach);

    Desk &m_desk;
    Snapshot m_snapshot = {};
    QScrollArea *m_scroll;
    QBoxLayout *m_columns; ///< beside one another where there is room
    WrapUpWordsCard *m_words;
    ReadBackCard *m_readBack;
    NextUpdateCard *m_update;
    FirstTaskCard *m_first;
    PlanCard *m_plan;
    HandOut *m_out;
    BeforeSending *m_before;
    std::unique_ptr<InSight> m_inSight;
    bool m_isStale = true;
};

} // namespace firstcall
