// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordmodel.h"

#include "views/fields/page.h"
#include "views/parts/rowsteps.h"

#include <QHash>

#include <memory>

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace firstcall {

class TwoParts;
class Desk;
class EmptyState;
class FieldForm;
class NoteOrigin;
class PasteStrip;
class RecordTable;
class SectionTools;

/// What a list of a tab is about.
struct SectionKind
{
    const char *id; ///< stable: settings and tests name it
    const char *title; ///< source text in the context "Section"
    const Entity &(*entity)();
    QList<QLatin1StringView> fields; ///< at a glance; the rest are under More
    RecordModel::Common common = {};
    // While it is empty, in the context "Section"; the usual words where there are none.
    const char *hint = ""; ///< what to do
    const char *none = ""; ///< that there is nothing
    const char *addFirst = "";
    const char *pasteFirst = "";
    /// What a new record proposes; null for nothing.
    RecordModel::Common (*fresh)(Desk &desk, const RecordModel &model) = nullptr;
};

/// A list of records of one kind: its heading with count, filter, add and paste, the table, and all fields of
/// the current record under More.
class RecordSection : public Page, public RowSteps
{
    Q_OBJECT

public:
    RecordSection(Desk &desk, const SectionKind &kind, QWidget *parent = nullptr);

    const SectionKind &kind() const { return m_kind; }
    RecordModel &model() { return m_model; }
    RecordTable &table() { return *m_table; }

    /// Turns to an engagement, and to the row that one was at in it before.
    void load(const QUuid &engagement) override;
    void focusFirst() override;
    bool goTo(const Entity &entity, const QUuid &record, const QString &field) override;
    RecordSection *section() override { return this; }
    QString place() const override;
    void setPlace(const QString &place) override;
    /// Puts filter and buttons into a layout of this width beside what names the list there, and takes the
    /// heading away; with none, back into its own heading.
    void placeTools(QBoxLayout *elsewhere, int room = 0);
    QUuid currentRecord() const override;
    bool canTake(RowStep step) const override;
    void take(RowStep step) override;
    bool hasRowFocus() const override;
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
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showMore(bool on);
    void showFieldsOf(const QUuid &record);
    void closePaste();
    void arrange();
    void shareSplitter();
    void follow();
    void tellFound();

    Desk &m_desk;
    SectionKind m_kind;
    const std::unique_ptr<RecordModel> m_owned;
    RecordModel &m_model;
    QWidget *m_head; ///< title, count and tools
    SectionTools *m_tools;
    QLabel *m_title;
    QLabel *m_count;
    PasteStrip *m_paste;
    RecordTable *m_table;
    EmptyState *m_empty;
    TwoParts *m_splitter;
    QScrollArea *m_area;
    NoteOrigin *m_origin = nullptr; ///< above the form
    FieldForm *m_form = nullptr; ///< made when More is first opened
    QHash<QUuid, QString> m_places = {}; ///< where one was, by engagement
};

} // namespace firstcall
