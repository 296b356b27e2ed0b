// SPDX-License-Identifier: Apache-2.0
#include "views/fields/pastestrip.h"

#include "models/items/fieldtext.h"
#include "views/fields/columnshares.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int rowsInSight = 6;
constexpr int rowPadding = 16;

} // namespace

PasteStrip::PasteStrip(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_table(new QTreeView(this))
    , m_add(new QPushButton(tr("&Add them"), this))
{
    m_summary->setWordWrap(true);
    QTreeView *table = m_table;
    table->setModel(&m_preview);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->header()->setStretchLastSection(true);
    table->setRootIsDecorated(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAccessibleName(tr("Rows to be added"));
    table->setMaximumHeight(rowsInSight * (fontMetrics().height() + rowPadding));
    auto *cancel = new QPushButton(tr("&Cancel"), this);
    m_add->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_add);
    buttons->addWidget(cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addLayout(buttons);
    layout->addWidget(table);
    connect(m_add, &QPushButton::clicked, this, &PasteStrip::accepted);
    connect(cancel, &QPushButton::clicked, this, &PasteStrip::closed);
    hide();
}

bool PasteStrip::show(const RecordModel &model)
{
    m_rows = readPasted(QGuiApplication::clipboard()->text(), model);
    m_preview.clear();
    if (m_rows.rows.isEmpty())
        return false;
    QStringList heads;
    for (const int column : std::as_const(m_rows.columns))
        heads.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    m_preview.setHorizontalHeaderLabels(heads);
    for (const Row &row : std::as_const(m_rows.rows)) {
        QList<QStandardItem *> cells;
        for (qsizetype i = 0; i < m_rows.columns.size(); ++i)
            cells.append(new QStandardItem(model.text().text(model.fieldAt(m_rows.columns[i]), row.at(i))));
        m_preview.appendRow(cells);
    }
    QString summary = tr("%n row(s) on the clipboard.", nullptr, int(m_rows.rows.size()));
    if (!m_rows.refusals.isEmpty()) {
        summary +=
            u' ' + tr("%n cell(s) do not fit and are left blank:", nullptr, int(m_rows.refusals.size()));
        summary += u' ' + m_rows.refusals.first().sentence;
    }
    for (const PastedRows::Refusal &refusal : std::as_const(m_rows.refusals)) {
        QStandardItem *cell = m_preview.item(refusal.row, refusal.column);
        cell->setText(tr("does not fit"));
        cell->setToolTip(refusal.sentence);
    }
    m_summary->setText(summary);
    setVisible(true);
    arrange();
    m_add->setFocus(Qt::OtherFocusReason);
    return true;
}

void PasteStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // the table has its size before it shares it
    arrange();
}

void PasteStrip::arrange()
{
    QList<int> givingWay;
    for (int column = m_preview.columnCount() - 1; column > 1; --column)
        givingWay.append(column);
    shareColumns(*m_table, givingWay);
    // Where only one of them has room, a row says more than the heads do.
    const int row = fontMetrics().height() + rowPadding;
    m_table->setHeaderHidden(m_table->height() < m_table->header()->sizeHint().height() + row);
}

void PasteStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace firstcall
