// SPDX-License-Identifier: Apache-2.0
#include "views/window/palettedelegate.h"

#include "views/parts/chip.h"
#include "views/style/drawing.h"
#include "views/style/icons.h"
#include "views/style/measures.h"
#include "views/style/type.h"
#include "views/window/palettemodel.h"

#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace firstcall {

namespace {

constexpr int padding = 10;
constexpr qreal leastText = 0.6; // of the room that text and detail share

int titleHeight(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() + 2 * measure::grid;
}

int lineHeight(const QStyleOptionViewItem &option)
{
    return qMax(measure::rowHeight, option.fontMetrics.height() + 2 * measure::fieldInset);
}

/// A text of which some letters are bold, in one line that ends in dots where it must.
class MarkedText
{
public:
    MarkedText(const QString &text, const QList<MatchRange> &matches, const QFont &font, const QColor &colour)
        : m_text(text)
        , m_matches(matches)
        , m_widest(font)
        , m_layout(text, font)
    {
        m_plain.setForeground(colour);
        m_bold = m_plain;
        m_bold.setFontWeight(QFont::Bold);
        m_widest.setBold(!matches.isEmpty());
        lay(text, 0);
    }

    int width() const { return qCeil(m_layout.lineAt(0).naturalTextWidth()); }

    void draw(QPainter *painter, const QRect &area, Qt::LayoutDirection direction)
    {
        if (width() > area.width())
            shorten(area.width());
        const QRectF line = m_layout.lineAt(0).naturalTextRect();
        const QRect box = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter,
                                              {width(), qCeil(line.height())}, area);
        m_layout.draw(painter, box.topLeft() - line.topLeft());
    }

private:
    /// The first match stays in sight: it is why the row is there.
    void shorten(int room)
    {
        const QFontMetrics metrics(m_widest);
        const QString shown = metrics.elidedText(m_text, Qt::ElideRight, room);
        const MatchRange first = m_matches.value(0);
        if (first.from == 0 || first.from + first.length < shown.size()) {
            lay(shown, 0);
            return;
        }
        const QString end = metrics.elidedText(m_text, Qt::ElideLeft, room);
        if (const qsizetype shift = end.size() - m_text.size(); first.from + shift > 0) {
            lay(end, shift);
            return;
        }
        const QString rest = QChar(0x2026) + m_text.sliced(first.from);
        lay(metrics.elidedText(rest, Qt::ElideRight, room), 1 - first.from);
    }

    /// `shift` is how far its letters are from where they stand in the whole text.
    void lay(const QString &text, qsizetype shift)
    {
        QList<QTextLayout::FormatRange> formats{{0, int(text.size()), m_plain}};
        for (const MatchRange &match : m_matches) {
            const qsizetype from = match.from + shift;
            if (from < text.size())
                formats.append({int(from), int(qMin(match.length, text.size() - from)), m_bold});
        }
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        m_layout.clearLayout();
        m_layout.setText(text);
        m_layout.setTextOption(option);
        m_layout.setFormats(formats);
        m_layout.beginLayout();
        m_layout.createLine().setLineWidth(QWIDGETSIZE_MAX);
        m_layout.endLayout();
    }

    QString m_text;
    QList<MatchRange> m_matches;
    QFont m_widest; ///< what is elided is measured as if all of it were bold
    QTextLayout m_layout;
    QTextCharFormat m_plain = {};
    QTextCharFormat m_bold = {};
};

/// A key in its cap, at the end of the row. Gives what is left of the area.
QRect drawKeys(QPainter *painter, const QRect &area, const QString &keys, const QStyleOptionViewItem &option)
{
    if (keys.isEmpty())
        return area;
    const Colours &c = colours(option.palette);
    const QFont font = textFont(TextSize::Small, option.font);
    const QSize size = chipSize(keys, font);
    const QRect cap = QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter, size, area);
    drawing::box(painter, cap, measure::chipRadius, c.surfaceAlt, c.border);
    painter->setFont(font);
    painter->setPen(c.text2);
    painter->drawText(cap, Qt::AlignCenter, keys);
    const QRect rest(area.left(), area.top(), area.width() - size.width() - padding, area.height());
    return QStyle::visualRect(option.direction, area, rest);
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasTitle = index.data(PaletteModel::StartsSectionRole).toBool();
    return {0, lineHeight(option) + (hasTitle ? titleHeight(option) : 0)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto *model = static_cast<const PaletteModel *>(index.model());
    const PaletteRow &row = model->rowAt(index.row());
    const Colours &c = colours(option.palette);
    painter->save();
    QRect area = option.rect;
    if (index.data(PaletteModel::StartsSectionRole).toBool()) {
        const QRect title(area.left() + padding, area.top(), area.width() - 2 * padding, titleHeight(option));
        painter->setFont(chipFont(option.font));
        painter->setPen(c.text2);
        painter->drawText(title, int(Qt::AlignLeft | Qt::AlignBottom), paletteSectionTitle(row.section));
        area.setTop(title.bottom() + 1);
    }
    QColor ground;
    if (option.state & QStyle::State_Selected)
        ground = c.selection;
    else if (option.state & QStyle::State_MouseOver)
        ground = drawing::hovered(option.palette.color(QPalette::Base), c);
    if (ground.isValid())
        drawing::box(painter, area, measure::controlRadius, ground, QColor());

    const QRect inside = area.adjusted(padding, 0, -padding, 0);
    const int iconSide = qMax(16, option.fontMetrics.height() * 85 / 100);
    const QRect image = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter,
                                            {iconSide, iconSide}, inside);
    drawIcon(painter, image, icon(row.iconName),
             option.state & QStyle::State_Selected ? c.accent.text : c.text2, iconSide);
    QRect rest(inside.left() + iconSide + padding, inside.top(), inside.width() - iconSide - padding,
               inside.height());
    rest = drawKeys(painter, QStyle::visualRect(option.direction, inside, rest), row.keys, option);

    MarkedText text(row.text, row.matches, option.font, c.text);
    MarkedText detail(row.detail, row.detailMatches, textFont(TextSize::Small, option.font), c.text2);
    // The text has all the room that the detail leaves, and never less than its share.
    const int gap = row.detail.isEmpty() ? 0 : padding;
    const int width =
        qMin(text.width(), qMax(rest.width() - gap - detail.width(), int(rest.width() * leastText)));
    const QRect first(rest.left(), rest.top(), width, rest.height());
    text.draw(painter, QStyle::visualRect(option.direction, rest, first), option.direction);
    const QRect second(first.right() + 1 + gap, rest.top(), rest.width() - first.width() - gap,
                       rest.height());
    if (!row.detail.isEmpty() && second.width() > padding)
        detail.draw(painter, QStyle::visualRect(option.direction, rest, second), option.direction);
    painter->restore();
}

} // namespace firstcall
