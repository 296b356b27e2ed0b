// SPDX-License-Identifier: Apache-2.0
#include "views/window/engagementdelegate.h"

#include "models/domain/priority.h"
#include "models/items/engagementsmodel.h"
#include "views/parts/chip.h"
#include "views/style/measures.h"
#include "views/style/type.h"

#include <QPainter>

namespace firstcall {

namespace {

constexpr int padding = 7;
constexpr int stripeWidth = 3;
constexpr int side = 8; ///< from the list's edge to a row's

bool startsGroup(const QModelIndex &index)
{
    return index.row() == 0
        || index.siblingAtRow(index.row() - 1).data(EngagementsModel::GroupRole)
        != index.data(EngagementsModel::GroupRole);
}

QColor stripeColour(const QModelIndex &index, const Colours &c)
{
    const QModelIndex cell = index.siblingAtColumn(EngagementsModel::Priority);
    switch (Priority(cell.data(EngagementsModel::SortRole).toInt())) {
    case Priority::P1:
        return c.danger.fill;
    case Priority::P2:
        return c.warn.fill;
    default:
        return c.borderStrong;
    }
}

QString initials(const QString &name)
{
    QString letters;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        letters += word.front().toUpper();
    return letters.left(3);
}

} // namespace

QSize EngagementDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    return {120, 2 * line + 3 * padding + (startsGroup(index) ? line + 2 * padding : 0)};
}

void EngagementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colours &c = colours(option.palette);
    const int line = option.fontMetrics.height();
    QRect row = option.rect.adjusted(side, 0, -side, 0);
    const auto placed = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (startsGroup(index)) {
        QFont title = textFont(TextSize::Caption, option.font);
        title.setWeight(QFont::DemiBold);
        painter->setFont(title);
        painter->setPen(c.text2);
        painter->drawText(placed(QRect(row.left(), row.top() + padding, row.width(), line)),
                          int(Qt::AlignLeading | Qt::AlignVCenter),
                          groupTitle(EngagementGroup(index.data(EngagementsModel::GroupRole).toInt())));
        row.setTop(row.top() + line + 2 * padding);
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        const bool focused = option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(focused ? QPen(c.accent.text, 1.5) : QPen(Qt::NoPen));
        painter->setBrush(c.selection);
        painter->drawRoundedRect(QRectF(row).adjusted(-4, 1, 4, -1), measure::controlRadius,
                                 measure::controlRadius);
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(stripeColour(index, c));
    painter->drawRoundedRect(
        placed(QRect(row.left(), row.top() + padding + 1, stripeWidth, row.height() - 2 * padding - 2)), 1.5,
        1.5);

    const QRect words = row.adjusted(stripeWidth + 7, 0, 0, 0);
    const QRect top(words.left(), words.top() + padding, words.width(), line);
    const QRect bottom = top.translated(0, line + padding / 2);
    const QString name = index.data(EngagementsModel::NameRole).toString();
    const QString due = index.data(EngagementsModel::DueWordsRole).toString();
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QFont chip = chipFont(option.font);
    const QSize size = due.isEmpty() ? QSize() : chipSize(due, chip);
    const int dueWidth = due.isEmpty() ? 0 : size.width() + padding;
    // The name comes first: where both do not fit in its line, what is due stands in the one below.
    const bool below = QFontMetrics(bold).horizontalAdvance(name) > top.width() - dueWidth;
    if (!due.isEmpty()) {
        const bool late = index.data(EngagementsModel::LateRole).toBool();
        const QRect held = below ? bottom : top;
        const QRect area(held.right() - size.width() + 1, held.center().y() - size.height() / 2, size.width(),
                         size.height());
        drawChip(painter, placed(area), due, late ? ChipTone::Danger : ChipTone::Accent, chip,
                 option.palette);
    }
    const int nameWidth = top.width() - (below ? 0 : dueWidth);
    painter->setFont(bold);
    painter->setPen(c.text);
    painter->drawText(placed(top.adjusted(0, 0, nameWidth - top.width(), 0)),
                      int(Qt::AlignLeading | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, nameWidth));

    painter->setFont(textFont(TextSize::Small, option.font));
    painter->setPen(c.text2);
    const QString lead = initials(index.siblingAtColumn(EngagementsModel::Lead).data().toString());
    int besideWidth = lead.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(lead) + padding;
    if (below && !due.isEmpty())
        besideWidth = dueWidth;
    else
        painter->drawText(placed(bottom), int(Qt::AlignTrailing | Qt::AlignVCenter), lead);
    const QString about = EngagementsModel::tr("%1 · %2", "type and status")
                              .arg(index.siblingAtColumn(EngagementsModel::Type).data().toString(),
                                   index.siblingAtColumn(EngagementsModel::Status).data().toString());
    const int aboutWidth = bottom.width() - besideWidth;
    painter->drawText(placed(bottom.adjusted(0, 0, -besideWidth, 0)),
                      int(Qt::AlignLeading | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(about, Qt::ElideRight, aboutWidth));
    painter->restore();
}

} // namespace firstcall
