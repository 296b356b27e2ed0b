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
constexpr int leastSummary = 24; // letters
constexpr int alwaysShown = 2; // columns after the one that says what is taken in

QString standingText(PastedRows::Standing standing)
{
    switch (standing) {
    case PastedRows::Standing::New:
        return PasteStrip::tr("new", "a row");
    case PastedRows::Standing::InList:
        return PasteStrip::tr("there already", "a row");
    case PastedRows::Standing::Repeated:
        return PasteStrip::tr("twice here", "a row");
    }
    Q_UNREACHABLE();
}

} // namespace

PasteStrip::PasteStrip(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_table(new QTreeView(this))
    , m_all(new QPushButton(tr("&Take all"), this))
    , m_add(new QPushButton(this))
    , m_cancel(new QPushButton(tr("&Cancel"), this))
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
    m_add->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_all);
    buttons->addWidget(m_add);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addLayout(buttons);
    layout->addWidget(table);
    m_all->setToolTip(tr("Takes in the rows too that are there already"));
    connect(m_all, &QPushButton::clicked, this, &PasteStrip::takeAll);
    connect(&m_preview, &QStandardItemModel::itemChanged, this, &PasteStrip::count);
    connect(table, &QTreeView::activated, m_add, [this] { m_add->click(); });
    connect(m_add, &QPushButton::clicked, this, &PasteStrip::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &PasteStrip::closed);
    hide();
}

bool PasteStrip::show(const RecordModel &model)
{
    m_rows = readPasted(QGuiApplication::clipboard()->text(), model);
    m_preview.clear();
    if (m_rows.rows.isEmpty())
        return false;
    QStringList heads{tr("Take in")};
    for (const int column : std::as_const(m_rows.columns))
        heads.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    m_preview.setHorizontalHeaderLabels(heads);
    for (int row = 0; row < int(m_rows.rows.size()); ++row)
        fillRow(model, row);
    QString summary = tr("%n row(s) on the clipboard.", nullptr, int(m_rows.rows.size()));
    const auto left = m_rows.rows.size() - m_rows.standings.count(PastedRows::Standing::New);
    if (left > 0)
        summary +=
            u' ' + tr("%n of them are there already and left out; Space takes one in.", nullptr, int(left));
    if (!m_rows.leftOut.isEmpty())
        summary +=
            u' ' + tr("Left out, with no column here: %1.", "headings").arg(m_rows.leftOut.join(u", "_s));
    if (!m_rows.refusals.isEmpty()) {
        summary +=
            u' ' + tr("%n cell(s) do not fit and are left blank:", nullptr, int(m_rows.refusals.size()));
        summary += u' ' + m_rows.refusals.first().sentence;
    }
    for (const PastedRows::Refusal &refusal : std::as_const(m_rows.refusals)) {
        QStandardItem *cell = m_preview.item(refusal.row, refusal.column + 1);
        cell->setText(tr("does not fit"));
        cell->setToolTip(refusal.sentence);
    }
    m_told = summary;
    m_summary->setToolTip(summary);
    m_table->setCurrentIndex(m_preview.index(0, 0));
    setVisible(true);
    count();
    arrange();
    (m_add->isEnabled() ? static_cast<QWidget *>(m_add) : m_table)->setFocus(Qt::OtherFocusReason);
    return true;
}

void PasteStrip::fillRow(const RecordModel &model, int row)
{
    const PastedRows::Standing standing = m_rows.standings[row];
    // Never cut: it says what the box is about.
    auto *mark = new QStandardItem(standingText(standing).replace(u' ', QChar::Nbsp));
    mark->setCheckable(true);
    mark->setCheckState(standing == PastedRows::Standing::New ? Qt::Checked : Qt::Unchecked);
    QList<QStandardItem *> items{mark};
    QStringList texts;
    for (qsizetype i = 0; i < m_rows.columns.size(); ++i) {
        texts.append(model.text().text(model.fieldAt(m_rows.columns[i]), m_rows.rows[row].at(i)));
        items.append(new QStandardItem(texts.last()));
    }
    texts.removeAll(QString());
    mark->setAccessibleText(tr("%1: %2", "new or not, and a row").arg(mark->text(), texts.join(u", "_s)));
    m_preview.appendRow(items);
}

bool PasteStrip::isTaken(int row) const
{
    return m_preview.item(row, 0)->checkState() == Qt::Checked;
}

QList<Row> PasteStrip::takenRows() const
{
    QList<Row> rows;
    for (int row = 0; row < m_preview.rowCount(); ++row) {
        if (isTaken(row))
            rows.append(m_rows.rows[row]);
    }
    return rows;
}

void PasteStrip::takeAll()
{
    for (int row = 0; row < m_preview.rowCount(); ++row)
        m_preview.item(row, 0)->setCheckState(Qt::Checked);
    m_add->setFocus(Qt::OtherFocusReason);
}

void PasteStrip::count()
{
    const int taken = int(takenRows().size());
    m_add->setText(tr("&Add %n row(s)", nullptr, taken));
    m_add->setEnabled(taken > 0);
    m_all->setVisible(taken < m_preview.rowCount());
    fitSummary();
}

void PasteStrip::fitSummary()
{
    int buttons = m_add->sizeHint().width() + m_cancel->sizeHint().width();
    if (!m_all->isHidden())
        buttons += m_all->sizeHint().width();
    // Beside large buttons there is room for how many they are; the rows themselves say the rest.
    const bool hasRoom = width() - buttons > leastSummary * fontMetrics().averageCharWidth();
    m_summary->setText(hasRoom ? m_told : tr("%n row(s)", nullptr, int(m_rows.rows.size())));
    m_summary->setAccessibleName(m_told);
}

void PasteStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate(); // the table has its size before it shares it
    arrange();
}

void PasteStrip::arrange()
{
    fitSummary();
    QList<int> givingWay;
    for (int column = m_preview.columnCount() - 1; column > alwaysShown; --column)
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
