// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordmodel.h"

#include "views/fields/page.h"

#include <memory>

class QLabel;
class QLineEdit;
class QScrollArea;
class QSplitter;
class QToolButton;

namespace firstcall {

class Desk;
class EmptyState;
class FieldForm;
class PasteStrip;
class RecordTable;

/// What a list of a tab is about.
struct SectionKind
{
    const char *id; ///< stable: settings and tests name it
    const char *title; ///< source text in the context "Section"
    const Entity &(*entity)();
    QList<QLatin1StringView> fields; ///< at a glance; the rest are under More
    RecordModel::Common common = {};
    const char *hint = ""; ///< what to do while it is empty, source text in the context "Section"
};

/// A list of records of one kind: its heading with count, filter, add and paste, the table, and all fields of
/// the current record under More.
class RecordSection : public Page
{
    Q_OBJECT

public:
    RecordSection(Desk &desk, const SectionKind &kind, QWidget *parent = nullptr);

    const SectionKind &kind() const { return m_kind; }
    RecordModel &model() { return m_model; }
    RecordTable &table() { return *m_table; }

    void load(const QUuid &engagement) override;
    void focusFirst() override;
    bool goTo(const Entity &entity, const QUuid &record, const QString &field) override;
    RecordSection *section() override { return this; }
    /// The one that the keyboard is at; null for none.
    QUuid currentRecord() const;
    void add();
    void paste();
    void openFilter();
    /// The next row that the filter lets through; after the last one the first.
    void goToNext();

Q_SIGNALS:
    void countChanged();

protected:
    using MakeTable = RecordTable *(*)(Desk &desk, RecordModel &model, QWidget *parent);

    /// With a model and a table of its own kind.
    RecordSection(Desk &desk, const SectionKind &kind, std::unique_ptr<RecordModel> model,
                  MakeTable makeTable, QWidget *parent);
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *head();
    void showMore(bool on);
    void follow();

    Desk &m_desk;
    SectionKind m_kind;
    const std::unique_ptr<RecordModel> m_owned;
    RecordModel &m_model;
    QLabel *m_title;
    QLabel *m_count;
    QLineEdit *m_filter;
    QToolButton *m_more;
    PasteStrip *m_paste;
    RecordTable *m_table;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    QScrollArea *m_area;
    FieldForm *m_form = nullptr; ///< made when More is first opened
};

} // namespace firstcall
