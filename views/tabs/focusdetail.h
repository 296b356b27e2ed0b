// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/core.h"
#include "models/items/recordmodel.h"
#include "views/fields/recordsection.h"

class QTabWidget;
class QToolButton;

namespace firstcall {

class Desk;
class FieldForm;
class TextLabel;
class TwoParts;

/// One focus area with all its fields, and a list of each kind of record that belongs to it.
class FocusDetail : public QWidget
{
    Q_OBJECT

public:
    FocusDetail(Desk &desk, RecordModel &areas, QWidget *parent = nullptr);

    /// Shows the area at this place among the four.
    void show(const QUuid &engagement, int place);
    QUuid area() const { return m_area; }
    bool focusField(const QString &field);
    void focusFirst();
    RecordSection *section() const;

Q_SIGNALS:
    void left(); ///< back to the board

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct List
    {
        RecordSection *section;
        bool ofScope; ///< a kind without a focus, which belongs to the question of what was affected
    };

    QWidget *head();
    void addList(const SectionKind &kind, bool ofScope = false);
    void addLists();
    void step(int by);
    void showCount(const RecordSection *section);

    Desk &m_desk;
    QUuid m_engagement = {};
    QUuid m_area = {};
    int m_place = 0;
    TextLabel *m_title;
    TextLabel *m_question;
    QToolButton *m_back;
    QToolButton *m_previous;
    QToolButton *m_next;
    TwoParts *m_splitter;
    FieldForm *m_form;
    QTabWidget *m_tabs;
    QList<List> m_lists = {};
};

} // namespace firstcall
