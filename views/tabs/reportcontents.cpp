// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/reportcontents.h"

#include <QHeaderView>
#include <QSignalBlocker>

namespace firstcall {

namespace {

enum PartColumn { TitleColumn, EntriesColumn };
constexpr int IdRole = Qt::UserRole;

} // namespace

ReportContents::ReportContents(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // as high as its lines
    setTabKeyNavigation(false);
    setAccessibleName(tr("Contents"));
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(1);
    header()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(EntriesColumn, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, &ReportContents::changed);
}

void ReportContents::setParts(const QList<ReportPart> &parts, const QStringList &leaveOut)
{
    const QSignalBlocker quiet(this);
    const int current = qMax(0, indexOfTopLevelItem(currentItem()));
    while (topLevelItemCount() > parts.size())
        delete takeTopLevelItem(topLevelItemCount() - 1);
    while (topLevelItemCount() < parts.size())
        new QTreeWidgetItem(this);
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const ReportPart &part = parts[i];
        const bool isIn = part.isRequired || !leaveOut.contains(part.id);
        const QString much = part.isRequired ? tr("always in")
            : part.entries == 0              ? tr("nothing yet")
                                             : tr("%n entry(s)", nullptr, part.entries);
        // The number alone leaves the title its room; it is told in words as well.
        const QString shown = part.isRequired ? much : locale().toString(part.entries);
        QTreeWidgetItem *item = topLevelItem(i);
        item->setData(TitleColumn, IdRole, part.id);
        item->setText(TitleColumn, part.title);
        item->setToolTip(TitleColumn, part.title);
        item->setCheckState(TitleColumn, isIn ? Qt::Checked : Qt::Unchecked);
        item->setFlags(part.isRequired ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                       : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setText(EntriesColumn, shown);
        item->setToolTip(EntriesColumn, much);
        item->setTextAlignment(EntriesColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(TitleColumn, Qt::AccessibleTextRole,
                      tr("%1, %2, %3", "title of a section, how much it tells, whether it is printed")
                          .arg(part.title, much, isIn ? tr("in") : tr("left out")));
    }
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(qMin(current, topLevelItemCount() - 1)));
    updateGeometry();
}

QStringList ReportContents::leftOut() const
{
    QStringList ids;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->checkState(TitleColumn) == Qt::Unchecked)
            ids.append(topLevelItem(i)->data(TitleColumn, IdRole).toString());
    }
    return ids;
}

QSize ReportContents::sizeHint() const
{
    const int rows = qMax(1, topLevelItemCount());
    const int row = topLevelItemCount() == 0 ? fontMetrics().height() * 2 : sizeHintForRow(0);
    return {200, rows * row + 2 * frameWidth()};
}

} // namespace firstcall
