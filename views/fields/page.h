// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

#include <QWidget>

namespace firstcall {

class RecordSection;

/// A part of a tab that shows records of one engagement: a list, a form, a board.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void load(const QUuid &engagement) = 0;
    /// Puts the keyboard where one would go on.
    virtual void focusFirst() = 0;
    /// Shows one of its records, at one field unless that is empty; false when it has no such record or
    /// field.
    virtual bool goTo(const Entity &entity, const QUuid &record, const QString &field) = 0;
    /// Where the reader was, to be put back later; a text of the page's own.
    virtual QString place() const { return {}; }
    virtual void setPlace(const QString &) {}
    /// The record that one is at, whose history may be asked for; null for none.
    virtual QUuid currentRecord() const { return {}; }
    /// The list that Ctrl+F, Ins and paste are for; null when none is on screen.
    virtual RecordSection *section() { return nullptr; }
    /// Opens a filter of its own; false where section() has the only one, or there is none.
    virtual bool openOwnFilter() { return false; }
    /// The next thing that the filter of its own lets through; false as above.
    virtual bool goToOwnHit() { return false; }
    /// Begins a new thing in a line of its own; false where section() adds it, or nothing can be added.
    virtual bool beginOwnItem() { return false; }
};

} // namespace firstcall
