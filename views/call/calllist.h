// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"
#include "views/parts/card.h"

class QListWidget;

namespace firstcall {

class TextLabel;

/// A row of one of the lists beside a call.
struct CallRow
{
    QString text = {};
    QString detail = {}; ///< what stands at its end, or below where there is no room
    QString sentence = {}; ///< the whole of it, for a screen reader
    const Entity *entity = nullptr;
    QUuid record = {};
    bool isUrgent = false; ///< told by weight, never by colour alone: its words say it too
    bool isOpen = false; ///< something about it is to be settled, as its words say

    bool operator==(const CallRow &) const = default;
};

/// A short list beside a call, as high as its rows, with a heading, and what it says while there are none.
class CallList : public Card
{
    Q_OBJECT

public:
    CallList(const QString &title, const QString &none, QWidget *parent = nullptr);

    /// Shows these, the first of them where there are more than fit; the heading counts all.
    void setRows(const QList<CallRow> &rows);
    /// All rows, where there is room for them.
    void setWhole(bool whole);
    /// What stands at the end of the heading, such as a key.
    void setHint(const QString &hint);
    QListWidget &list() { return *m_list; }

Q_SIGNALS:
    void chosen(const firstcall::CallRow &row); ///< Enter or a click
    void ticked(const firstcall::CallRow &row); ///< Space

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    CallRow currentRow() const;
    void fit();

    void fill();

    QList<CallRow> m_rows = {};
    bool m_isWhole = false;
    TextLabel *m_hint;
    TextLabel *m_none;
    TextLabel *m_more;
    QListWidget *m_list;
};

} // namespace firstcall
