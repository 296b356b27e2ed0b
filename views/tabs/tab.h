// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

#include <QWidget>

namespace firstcall {

class Desk;
class RecordSection;

/// One phase of an engagement on screen.
class Tab : public QWidget
{
    Q_OBJECT

public:
    explicit Tab(Desk &desk, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_desk(desk)
    {}

    /// Turns to this engagement. Reads nothing before the tab is on screen.
    virtual void load(const QUuid &engagement) = 0;
    /// Puts the keyboard where one would go on.
    virtual void focusFirst() = 0;
    /// Whether goTo() would find this record here, told without making any page.
    virtual bool shows(const Entity &, const QUuid &, const QString &) const { return false; }
    /// Shows a record of this tab, at one field unless that is empty; false when it is not one of its own.
    /// The null id shows where records of this kind are kept.
    virtual bool goTo(const Entity &entity, const QUuid &record, const QString &field) = 0;
    /// The record that one is at, whose history may be asked for; null for none.
    virtual QUuid currentRecord() const { return {}; }
    /// The list that Ctrl+F, Ins and paste are for; null when none is on screen.
    virtual RecordSection *section() const { return nullptr; }
    /// Opens a filter of its own; false where section() has the only one, or there is none.
    virtual bool openOwnFilter() { return false; }
    /// The next thing that the filter of its own lets through; false as above.
    virtual bool goToOwnHit() { return false; }
    /// Begins a new thing in a line of its own; false where section() adds it, or nothing can be added.
    virtual bool beginOwnItem() { return false; }
    /// Goes to the next question that is open, or back to the one before it.
    virtual void goToOpenQuestion(int) {}
    /// The customer does not know yet what is asked where one is.
    virtual void setNotKnown() {}
    /// Where the reader was, to be put back at the next start; a text of the tab's own.
    virtual QString place() const { return {}; }
    virtual void setPlace(const QString &) {}

protected:
    Desk &desk() const { return m_desk; }

private:
    Desk &m_desk;
};

} // namespace firstcall
