// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/focuslist.h"

#include "models/items/focusrows.h"
#include "views/parts/chip.h"
#include "views/style/measures.h"
#include "views/style/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int fewestRows = 3; // in sight, unless there are fewer
constexpr int chipLetters = 13; // room for the words of states, so that the texts stand below each other

/// The colour only helps to find the word; a state that is not told here is neutral.
ChipTone toneOf(const QString &state)
{
    static const QHash<QString, ChipTone> tones{
        {u"done"_s, ChipTone::Ok},
        {u"answered"_s, ChipTone::Ok},
        {u"supported"_s, ChipTone::Ok},
        {u"reported"_s, ChipTone::Ok},
        {u"received"_s, ChipTone::Ok},
        {u"checked"_s, ChipTone::Ok},
        {u"met"_s, ChipTone::Ok},
        {u"accepted"_s, ChipTone::Ok},
        {u"in_progress"_s, ChipTone::Accent},
        {u"testing"_s, ChipTone::Accent},
        {u"being_addressed"_s, ChipTone::Accent},
        {u"sent"_s, ChipTone::Accent},
        {u"blocked"_s, ChipTone::Danger},
        {u"refuted"_s, ChipTone::Danger},
        {u"refused"_s, ChipTone::Danger},
        {u"rejected"_s, ChipTone::Danger},
        {u"not_met"_s, ChipTone::Danger},
        {u"proposed"_s, ChipTone::Violet},
        {u"hypothesis"_s, ChipTone::Violet},
        {u"speculation"_s, ChipTone::Warn},
        {u"untriaged"_s, ChipTone::Warn},
        {u"fact"_s, ChipTone::Teal},
        {u"decision"_s, ChipTone::Violet},
    };
    return tones.value(state, ChipTone::Neutral);
}

class FocusRowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int one = qMax(measure::rowHeight - 2, chipSize({}, chipFont(option.font)).height() + 8);
        const int more = isNarrow(option) ? captionHeight(option) : 0;
        return {160, one + more};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        const QStyle *style = option.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

        const Colours &c = colours(option.palette);
        const QRect inside = option.rect.adjusted(4, 0, -4, 0);
        const auto placed = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, inside, rect);
        };
        QRect first = inside;
        if (isNarrow(option))
            first.setHeight(inside.height() - captionHeight(option));
        painter->save();
        const QFont chip = chipFont(option.font);
        const QString state = index.data(FocusRows::StateRole).toString();
        const int chipWidth =
            qMin(inside.width() / 3, QFontMetrics(chip).averageCharWidth() * chipLetters + 2 * measure::gap);
        const int chipHeight = chipSize(state, chip).height();
        drawChip(painter, placed({inside.left(), first.center().y() - chipHeight / 2, chipWidth, chipHeight}),
                 state, toneOf(index.data(FocusRows::StateKeyRole).toString()), chip, option.palette);

        // Whose and when stands at the end; below, with what it is, where the line is short.
        const bool below = isNarrow(option);
        const int start = inside.left() + chipWidth + measure::gap;
        const int room = inside.right() - start;
        painter->setFont(textFont(TextSize::Caption, option.font));
        const QString beside = painter->fontMetrics().elidedText(
            index.data(below ? FocusRows::AboutRole : FocusRows::BesideRole).toString(), Qt::ElideRight,
            below ? room : room * 2 / 5);
        const int besideWidth = below ? 0 : painter->fontMetrics().horizontalAdvance(beside);
        painter->setPen(c.text2);
        painter->drawText(placed({start, below ? first.bottom() - 3 : inside.top(), room,
                                  below ? captionHeight(option) : inside.height()}),
                          int((below ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter), beside);

        const QRect words(start, first.top(), room - besideWidth - (below ? 0 : measure::gap),
                          first.height());
        painter->setFont(option.font);
        painter->setPen(c.text);
        painter->drawText(
            placed(words), int(Qt::AlignLeading | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }

private:
    static bool isNarrow(const QStyleOptionViewItem &option)
    {
        return static_cast<const FocusList *>(option.widget)->isNarrow();
    }
    static int captionHeight(const QStyleOptionViewItem &option)
    {
        return QFontMetrics(textFont(TextSize::Caption, option.font)).height();
    }
};

} // namespace

FocusList::FocusList(FocusRows &rows, const QString &focus, QWidget *parent)
    : QListView(parent)
    , m_rows(rows)
{
    m_filter.setFilterRole(FocusRows::FocusRole);
    m_filter.setFilterRegularExpression(QRegularExpression(QRegularExpression::anchoredPattern(focus)));
    m_filter.setSourceModel(&rows);
    setModel(&m_filter);
    setItemDelegate(new FocusRowDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerItem);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT chosen(m_rows.idAt(m_filter.mapToSource(index).row()));
    };
    connect(this, &QListView::clicked, this, choose);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &FocusList::countChanged);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &FocusList::countChanged);
    connect(this, &FocusList::countChanged, this, &FocusList::updateGeometry);
}

void FocusList::select(const QUuid &record)
{
    const int row = m_rows.rowOf(record);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filter.mapFromSource(m_rows.index(row));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

int FocusList::rowHeight() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return itemDelegate()->sizeHint(option, {}).height();
}

QSize FocusList::minimumSizeHint() const
{
    return {160, qBound(1, count(), fewestRows) * rowHeight()};
}

void FocusList::setNarrow(bool on)
{
    if (std::exchange(m_isNarrow, on) == on)
        return;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void FocusList::updateGeometries()
{
    const int all = m_filter.rowCount();
    const int row = rowHeight();
    const int shown = qBound(1, height() / row, qMax(1, all));
    setViewportMargins(0, 0, 0, all > shown ? qMax(0, height() - shown * row) : 0);
    QListView::updateGeometries();
    const int hidden = qMax(0, all - shown);
    if (std::exchange(m_hidden, hidden) != hidden)
        Q_EMIT hiddenChanged(hidden);
}

void FocusList::keyPressEvent(QKeyEvent *event)
{
    const int last = m_filter.rowCount() - 1;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()
        && event->modifiers() == Qt::NoModifier)
        Q_EMIT chosen(m_rows.idAt(m_filter.mapToSource(currentIndex()).row()));
    else if (event->key() == Qt::Key_Up && currentIndex().row() <= 0)
        Q_EMIT left(-1);
    else if (event->key() == Qt::Key_Down && currentIndex().row() == last)
        Q_EMIT left(1);
    else
        QListView::keyPressEvent(event);
}

void FocusList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_filter.rowCount() > 0)
        setCurrentIndex(m_filter.index(0, 0));
}

} // namespace firstcall
