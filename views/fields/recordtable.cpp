// SPDX-License-Identifier: Apache-2.0
#include "views/fields/recordtable.h"

#include "models/items/recordmodel.h"
#include "views/fields/columnshares.h"
#include "views/fields/desk.h"
#include "views/fields/fielddelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int fewestColumns = 2; // however little room there is
constexpr char16_t partsOfPlace = u' ';

/// Whether one begins a record with it: numbers, ticks and choices come by themselves or later.
bool isTyped(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Number:
    case FieldKind::YesNo:
    case FieldKind::Choice:
    case FieldKind::Choices:
        return false;
    default:
        return true;
    }
}

} // namespace

RecordTable::RecordTable(Desk &desk, RecordModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_desk(desk)
    , m_model(model)
    , m_filter([this](int column) { return !isColumnHidden(column) || neverShown().contains(column); })
{
    m_filter.setSourceModel(&model);
    setModel(&m_filter);
    setItemDelegate(new FieldDelegate(desk, this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setWordWrap(true);
    setAllColumnsShowFocus(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(DoubleClicked | AnyKeyPressed);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(true);
    m_sharing.setSingleShot(true);
    connect(&m_sharing, &QTimer::timeout, this, &RecordTable::shareWidth);
    const auto shareSoon = [this] { m_sharing.start(0); };
    connect(&m_filter, &QAbstractItemModel::modelReset, this, shareSoon);
    connect(&model, &QAbstractItemModel::rowsInserted, this, shareSoon);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, shareSoon);
    connect(&model, &QAbstractItemModel::dataChanged, this, shareSoon);
}

void RecordTable::filter(const QString &text)
{
    m_filter.setTyped(text);
}

QUuid RecordTable::currentRecord() const
{
    return currentIndex().data(RecordModel::IdRole).toUuid();
}

void RecordTable::select(const QUuid &record, const QString &field)
{
    const int row = m_model.rowOf(record);
    if (row < 0)
        return;
    const int column = field.isEmpty() ? 0 : m_model.columnOf(QLatin1StringView(field.toLatin1()));
    QModelIndex index = m_filter.mapFromSource(m_model.index(row, qMax(0, column)));
    if (!index.isValid()) {
        filter({});
        Q_EMIT filterLifted();
        index = m_filter.mapFromSource(m_model.index(row, qMax(0, column)));
    }
    setCurrentIndex(index);
    scrollTo(index);
}

void RecordTable::addRecord()
{
    m_desk.flush();
    filter({});
    const QUuid id = m_model.add();
    if (id.isNull())
        return;
    select(id);
    const QModelIndex first = currentIndex().siblingAtColumn(firstToFill(m_model.rowOf(id)));
    setCurrentIndex(first);
    setFocus(Qt::OtherFocusReason);
    edit(first);
}

int RecordTable::firstToFill(int row) const
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const Field &field = m_model.fieldAt(column);
        const QVariant value = m_model.index(row, column).data(Qt::EditRole);
        // A record goes to the first one it may belong to by itself; with more of them, one says to which.
        const bool isToChoose =
            field.flags.testFlag(FieldFlag::Parent) && m_desk.text().named(field.target()).size() > 1;
        const bool isEmpty = value.typeId() == QMetaType::QStringList ? value.toStringList().isEmpty()
                                                                      : value.toString().isEmpty();
        if (!isColumnHidden(column) && isTyped(field) && (isEmpty || isToChoose || m_model.isProposed(field)))
            return column;
    }
    return 0;
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers chord = event->modifiers() & ~Qt::KeypadModifier;
    if (isEnter && chord == Qt::NoModifier && state() != EditingState && currentIndex().isValid()) {
        edit(currentIndex());
    } else if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && chord == Qt::NoModifier
               && goAside((event->key() == Qt::Key_Right) == isLeftToRight() ? 1 : -1)) {
        // it went to another cell
    } else if (event->key() == Qt::Key_Delete && state() != EditingState) {
        // Its character is not typed into a cell, whatever removes rows now.
    } else {
        QTreeView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.row() != previous.row() || !current.isValid())
        Q_EMIT currentRecordChanged(currentRecord());
}

void RecordTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    // What was refused is not lost by going elsewhere: it stays until it fits or Esc drops it.
    if (FieldDelegate::isRefused(editor) && hint != QAbstractItemDelegate::RevertModelCache)
        return;
    QTreeView::closeEditor(editor, hint);
    m_sharing.start(0);
}

QModelIndex RecordTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveNext && action != MovePrevious)
        return QTreeView::moveCursor(action, modifiers);
    const int by = action == MoveNext ? 1 : -1;
    const int columns = m_filter.columnCount();
    int row = currentIndex().row();
    int column = currentIndex().column();
    do {
        column += by;
        if (column < 0 || column >= columns) {
            row += by;
            column = by > 0 ? 0 : columns - 1;
        }
    } while (isColumnHidden(column) && row >= 0 && row < m_filter.rowCount());
    return m_filter.index(row, column); // none beyond the last cell
}

QItemSelectionModel::SelectionFlags RecordTable::selectionCommand(const QModelIndex &index,
                                                                  const QEvent *event) const
{
    return event ? QTreeView::selectionCommand(index, event)
                 : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    shareWidth();
}

void RecordTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_sharing.start(0);
}

QList<int> RecordTable::givingWay() const
{
    QList<int> columns;
    for (int column = m_model.columnCount() - 1; column >= fewestColumns; --column)
        columns.append(column);
    return columns;
}

void RecordTable::shareWidth()
{
    if (state() == EditingState)
        return; // nothing moves away from under who types; closing the editor asks again
    m_leastRoom = shareColumns(*this, givingWay(), neverShown());
    m_filter.seenChanged();
    if (currentIndex().isValid() && isColumnHidden(currentIndex().column()))
        selectionModel()->setCurrentIndex(currentIndex().siblingAtColumn(0), QItemSelectionModel::NoUpdate);
    fitHeading();
    scheduleDelayedItemsLayout(); // a text may need a second line now, or no longer
}

void RecordTable::fitHeading()
{
    // Where there is no height for both, one whole row says more than the names of its columns.
    const QModelIndex first = m_filter.index(0, 0);
    const int row = first.isValid() ? indexRowSizeHint(first) : 0;
    header()->setHidden(height() < header()->sizeHint().height() + row + 2 * frameWidth());
}

int RecordTable::leastRoom() const
{
    return m_leastRoom + 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
}

bool RecordTable::goAside(int by)
{
    int column = currentIndex().column() + by;
    while (column >= 0 && column < header()->count() && isColumnHidden(column))
        column += by;
    const QModelIndex there = currentIndex().siblingAtColumn(column);
    if (there.isValid())
        setCurrentIndex(there);
    return there.isValid();
}

QString RecordTable::place() const
{
    if (!currentIndex().isValid())
        return {};
    const QString field = m_model.fieldAt(currentIndex().column()).key();
    const QUuid top = indexAt({0, 0}).data(RecordModel::IdRole).toUuid();
    return QStringList{idText(currentRecord()), field, idText(top)}.join(partsOfPlace);
}

bool RecordTable::setPlace(const QString &place)
{
    const QStringList parts = place.split(partsOfPlace);
    const QUuid record(parts.first());
    if (m_model.rowOf(record) < 0)
        return false;
    select(record, parts.value(1));
    // Where the list begins is known once it has its size.
    QTimer::singleShot(0, this, [this, top = m_model.rowOf(QUuid(parts.value(2)))] {
        scrollTo(m_filter.mapFromSource(m_model.index(top, 0)), PositionAtTop);
        scrollTo(currentIndex());
    });
    return true;
}

} // namespace firstcall
