// SPDX-License-Identifier: Apache-2.0
#include "views/window/phasetabbar.h"

#include "views/style/icons.h"
#include "views/style/measures.h"
#include "views/style/tokens.h"
#include "views/style/type.h"

#include <QKeyEvent>
#include <QPainter>

namespace firstcall {

namespace {

constexpr int padding = 10;
constexpr int wordsGap = 8;
constexpr int narrowPadding = 5; // where there are short names only
constexpr int narrowGap = 4;

QString progressWord(PhaseProgress progress)
{
    switch (progress) {
    case PhaseProgress::NotStarted:
        return PhaseTabBar::tr("not started");
    case PhaseProgress::Going:
        return PhaseTabBar::tr("in progress");
    case PhaseProgress::Done:
        return PhaseTabBar::tr("done");
    }
    Q_UNREACHABLE();
}

} // namespace

PhaseTabBar::PhaseTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setAccessibleName(tr("Phases of the engagement"));
}

void PhaseTabBar::tabInserted(int index)
{
    m_marks.insert(index, Mark());
    QTabBar::tabInserted(index);
}

void PhaseTabBar::setPhase(int tab, PhaseProgress progress, const QString &count)
{
    m_marks[tab].progress = progress;
    m_marks[tab].count = count;
    const QString sentence =
        tr("%1, %2, %3", "phase, its count, its state").arg(tabText(tab), count, progressWord(progress));
    setAccessibleTabName(tab, sentence);
    setTabToolTip(tab, sentence);
    shareRoom();
    updateGeometry();
    update();
}

int PhaseTabBar::ring() const
{
    return fontMetrics().height() + 8;
}

void PhaseTabBar::setShortName(int tab, const QString &name)
{
    m_marks[tab].shortName = name;
}

QString PhaseTabBar::shownName(int tab) const
{
    if (m_room == Room::ShortNames)
        return m_marks.value(tab).shortName;
    return tabText(tab);
}

bool PhaseTabBar::isStacked(int index) const
{
    return m_room == Room::ShortNames && index != currentIndex();
}

int PhaseTabBar::wordsWidth(int index, const QString &text) const
{
    const QFontMetrics name(textFont(TextSize::CardTitle, font()));
    const QFontMetrics count(textFont(TextSize::Caption, font()));
    return qMax(name.horizontalAdvance(text), count.horizontalAdvance(countOf(index)));
}

int PhaseTabBar::edge() const
{
    return m_room == Room::Names ? padding : narrowPadding;
}

int PhaseTabBar::gap() const
{
    return m_room == Room::Names ? wordsGap : narrowGap;
}

QSize PhaseTabBar::tabSizeHint(int index) const
{
    if (isStacked(index)) {
        const QFontMetrics caption(textFont(TextSize::Caption, font()));
        return {qMax(ring(), caption.horizontalAdvance(shownName(index)) + 2) + 2 * narrowPadding,
                ring() + caption.height() + narrowPadding};
    }
    const int words = gap() + wordsWidth(index, shownName(index));
    const int text = QFontMetrics(textFont(TextSize::CardTitle, font())).height()
        + QFontMetrics(textFont(TextSize::Caption, font())).height();
    return {2 * edge() + ring() + words + (m_room == Room::Names ? m_share : 0),
            qMax(ring(), text) + padding};
}

QSize PhaseTabBar::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

QSize PhaseTabBar::minimumSizeHint() const
{
    return {7 * (ring() + padding), tabSizeHint(0).height()};
}

void PhaseTabBar::shareRoom()
{
    constexpr int mostShare = 48; // tabs that stand too far apart are no row any more
    int all = 0;
    for (int i = 0; i < count(); ++i) {
        all += 2 * padding + ring() + wordsGap + wordsWidth(i, tabText(i));
    }
    m_room = all <= width() ? Room::Names : Room::ShortNames;
    m_share = qBound(0, (width() - all) / qMax(1, count()), mostShare);
    setIconSize(iconSize()); // the bar lays its tabs out anew only when it believes that something changed
}

void PhaseTabBar::resizeEvent(QResizeEvent *event)
{
    shareRoom();
    QTabBar::resizeEvent(event);
}

void PhaseTabBar::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

void PhaseTabBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        setCurrentIndex(0);
    else if (event->key() == Qt::Key_End)
        setCurrentIndex(count() - 1);
    else
        QTabBar::keyPressEvent(event);
}

void PhaseTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i)
        paintTab(painter, i);
}

void PhaseTabBar::paintTab(QPainter &painter, int index) const
{
    const Colours &c = colours(palette());
    const QRect area = tabRect(index).adjusted(1, 1, -1, -1);
    const bool current = index == currentIndex();
    if (current) {
        painter.setBrush(c.surface);
        painter.setPen(QPen(c.accent.text, hasFocus() ? measure::focusRing : 1));
        painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), measure::controlRadius,
                                measure::controlRadius);
    }
    if (isStacked(index)) {
        paintStacked(painter, area, index);
        return;
    }
    const int side = ring();
    const QRect inside = area.adjusted(edge() - 1, 0, 1 - edge(), 0);
    const QRect circle(inside.left(), inside.center().y() - side / 2, side, side);
    paintRing(painter, style()->visualRect(layoutDirection(), inside, circle), index);
    const QFont name = textFont(current ? TextSize::CardTitle : TextSize::Body, font());
    const QFont count = textFont(TextSize::Caption, font());
    const int nameHeight = QFontMetrics(name).height();
    const int countHeight = QFontMetrics(count).height();
    const int top = inside.center().y() - (nameHeight + countHeight) / 2;
    const int left = circle.right() + gap();
    const auto line = [&](int y, int height) {
        return style()->visualRect(layoutDirection(), inside,
                                   QRect(left, y, inside.right() - left + 1, height));
    };
    painter.setFont(name);
    painter.setPen(current ? c.text : c.text2);
    painter.drawText(
        line(top, nameHeight), int(Qt::AlignLeading | Qt::AlignVCenter),
        QFontMetrics(name).elidedText(shownName(index), Qt::ElideRight, inside.right() - left + 2));
    painter.setFont(count);
    painter.setPen(c.text2);
    painter.drawText(line(top + nameHeight, countHeight), int(Qt::AlignLeading | Qt::AlignVCenter),
                     countOf(index));
}

void PhaseTabBar::paintStacked(QPainter &painter, const QRect &area, int index) const
{
    const QFont caption = textFont(TextSize::Caption, font());
    const int height = QFontMetrics(caption).height();
    const int side = ring();
    const QRect circle(area.center().x() - side / 2, area.center().y() - (side + height) / 2, side, side);
    paintRing(painter, circle, index);
    painter.setFont(caption);
    painter.setPen(colours(palette()).text2);
    painter.drawText(QRect(area.left(), circle.bottom() + 1, area.width(), height), Qt::AlignCenter,
                     shownName(index));
}

void PhaseTabBar::paintRing(QPainter &painter, const QRect &area, int index) const
{
    const Colours &c = colours(palette());
    const QRectF circle = QRectF(area).adjusted(1, 1, -1, -1);
    switch (progressOf(index)) {
    case PhaseProgress::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.ok.fill);
        painter.drawEllipse(circle);
        drawIcon(&painter, area, icon(QStringLiteral("dialog-ok")), c.ok.onFill, area.height() * 2 / 3);
        return;
    case PhaseProgress::Going:
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.accent.fill);
        painter.drawEllipse(circle);
        painter.setPen(c.accent.onFill);
        break;
    case PhaseProgress::NotStarted:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.borderStrong, 1.5));
        painter.drawEllipse(circle);
        painter.setPen(c.text2);
        break;
    }
    painter.setFont(textFont(TextSize::Small, font()));
    painter.drawText(area, Qt::AlignCenter, QString::number(index + 1));
}

} // namespace firstcall
