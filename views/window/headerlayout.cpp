// SPDX-License-Identifier: Apache-2.0
#include "views/window/headerlayout.h"

#include "views/window/headerpart.h"

#include <QStyle>

#include <algorithm>

namespace firstcall {

namespace {

constexpr int between = 8;
constexpr int lineGap = 2;
constexpr int mostShortened = 3;

QList<HeaderPart *> visible(const QList<HeaderPart *> &parts)
{
    QList<HeaderPart *> found;
    for (HeaderPart *part : parts) {
        if (!part->isHidden())
            found.append(part);
    }
    return found;
}

} // namespace

HeaderLayout::HeaderLayout(QWidget *parent, HeaderPart *name, const QList<HeaderPart *> &chips,
                           HeaderPart *clocks, const QList<HeaderPart *> &rest)
    : QLayout(parent)
    , m_name(name)
    , m_chips(chips)
    , m_clocks(clocks)
    , m_rest(rest)
{
    setContentsMargins(0, 0, 0, 0);
    for (HeaderPart *part : QList<HeaderPart *>{name} + chips + QList<HeaderPart *>{clocks} + rest)
        addWidget(part);
}

HeaderLayout::~HeaderLayout()
{
    qDeleteAll(m_items);
}

void HeaderLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int HeaderLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *HeaderLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *HeaderLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int HeaderLayout::widthOf(const Line &line) const
{
    int width = 0;
    for (const HeaderPart *part : line.parts)
        width += part->widthOf(line.shortened) + (part == line.parts.first() ? 0 : between);
    return width;
}

QList<HeaderLayout::Line> HeaderLayout::flow(const QList<HeaderPart *> &parts, int shortened, int width) const
{
    QList<Line> lines;
    for (HeaderPart *part : parts) {
        if (!lines.isEmpty()) {
            Line longer = lines.last();
            longer.parts.append(part);
            if (widthOf(longer) <= width) {
                lines.last() = longer;
                continue;
            }
        }
        lines.append(Line{{part}, shortened});
    }
    return lines;
}

QList<HeaderLayout::Line> HeaderLayout::linesFor(int width) const
{
    const QList<HeaderPart *> chips = visible(m_chips);
    QList<HeaderPart *> rest = visible(m_rest);
    QList<HeaderPart *> all = visible({m_name});
    const QList<HeaderPart *> nameAndClocks = all + visible({m_clocks});
    all += chips + visible({m_clocks});
    QList<Line> first{{all, 0}};
    qsizetype wantedLines = 1; // below the first
    if (widthOf(first[0]) > width) {
        // The chips go down; the clocks stay beside the name as long as both are whole.
        first = flow(nameAndClocks, 0, width);
        if (first.size() > 1)
            first = flow(nameAndClocks, 1, width);
        if (const Line whole{{nameAndClocks.first()}, 0}; first.size() > 1 && widthOf(whole) <= width)
            first[0] = whole;
        rest = chips + rest;
        wantedLines = 2;
    }
    // Rather shorter words than another line, and rather another line than dots.
    const QList<Line> shortest = flow(rest, mostShortened, width);
    wantedLines = qMax(wantedLines, flow(rest, mostShortened - 1, width).size());
    for (int shortened = 0; shortened < mostShortened; ++shortened) {
        const QList<Line> below = flow(rest, shortened, width);
        const bool fits =
            std::ranges::all_of(below, [&](const Line &line) { return widthOf(line) <= width; });
        if (fits && below.size() <= wantedLines)
            return first + lengthened(below, width);
    }
    return first + lengthened(shortest, width);
}

QList<HeaderLayout::Line> HeaderLayout::lengthened(const QList<Line> &lines, int width) const
{
    QList<Line> longer = lines;
    for (Line &line : longer) {
        const int most = line.shortened;
        for (line.shortened = 0; line.shortened < most && widthOf(line) > width;)
            ++line.shortened;
        // What is cut anyway is cut at its end, and keeps the words that say what it is.
        if (widthOf(line) > width && line.shortened > 0)
            --line.shortened;
    }
    return longer;
}

int HeaderLayout::heightOf(const Line &line) const
{
    int height = 0;
    for (const HeaderPart *part : line.parts)
        height = qMax(height, part->heightOf(line.shortened));
    return height;
}

int HeaderLayout::heightForWidth(int width) const
{
    int height = 0;
    const QList<Line> lines = linesFor(width);
    for (const Line &line : lines)
        height += heightOf(line) + (height > 0 ? lineGap : 0);
    return height;
}

QSize HeaderLayout::sizeHint() const
{
    constexpr int usual = 1000;
    return {usual, heightForWidth(usual)};
}

QSize HeaderLayout::minimumSize() const
{
    return {0, geometry().width() > 0 ? heightForWidth(geometry().width()) : m_name->sizeHint().height()};
}

bool HeaderLayout::standsAtEnd(const HeaderPart *part) const
{
    return part == m_clocks || part == m_rest.last();
}

void HeaderLayout::place(const Line &line, const QRect &area) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LayoutDirectionAuto;
    int x = area.left();
    for (HeaderPart *part : line.parts) {
        part->setShortened(line.shortened);
        const int width = qMin(part->widthOf(line.shortened), area.width());
        const int height = part->heightOf(line.shortened);
        const bool isAtEnd = part == line.parts.last() && standsAtEnd(part) && line.parts.size() > 1;
        const QRect where(isAtEnd ? area.right() + 1 - width : x, area.top() + (area.height() - height) / 2,
                          width, height);
        part->setGeometry(QStyle::visualRect(direction, area, where));
        x += width + between;
    }
}

void HeaderLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    int y = rect.top();
    const QList<Line> lines = linesFor(rect.width());
    for (const Line &line : lines) {
        const int height = heightOf(line);
        place(line, {rect.left(), y, rect.width(), height});
        y += height + lineGap;
    }
}

} // namespace firstcall
