// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/notedelegate.h"

#include "models/domain/note.h"
#include "models/items/noterows.h"
#include "views/parts/chip.h"
#include "views/style/measures.h"
#include "views/style/type.h"

#include <QAbstractItemView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int oneLineFrom = 85; // letters of room in which time and speaker stand beside the text
constexpr int timeLetters = 25; // "Mon 9 Mar 09:05 GMT (UTC)"
constexpr int chipLetters = 14; // so that the texts stand below each other
constexpr int speakerLetters = 20;
constexpr int padding = 6;

ChipTone toneOf(const QModelIndex &index)
{
    const QString kind = index.data(NoteRows::KindKeyRole).toString();
    if (!index.data(NoteRows::SortedRole).toBool())
        return ChipTone::Warn;
    if (kind == keyOf(NoteKind::Fact))
        return ChipTone::Accent;
    if (kind == keyOf(NoteKind::Decision))
        return ChipTone::Violet;
    return kind == keyOf(NoteKind::Untriaged) ? ChipTone::Teal : ChipTone::Neutral;
}

/// What stands below the text, a line each.
QStringList linesBelow(const QModelIndex &index)
{
    QStringList lines;
    if (index.data(NoteRows::PrivateRole).toBool())
        lines.append(NoteDelegate::tr("Private: never printed"));
    const QStringList made = index.data(NoteRows::MadeRole).toStringList();
    if (!made.isEmpty())
        lines.append(NoteDelegate::tr("→ %1", "what was made of a note").arg(made.join(u"  ·  "_s)));
    for (const QString &earlier : index.data(NoteRows::EarlierRole).toStringList())
        lines.append(NoteDelegate::tr("before: “%1”", "an earlier wording of a note").arg(earlier));
    return lines;
}

/// Where the parts of a row stand, as in a script from the left; the row is as high as the last of them.
struct Placed
{
    QRect time = {};
    QRect chip = {};
    QRect text = {};
    QRect speaker = {};
    QRect below = {};
    QFont small = {};
    QFont chipText = {};
    int height = 0;
};

Placed placed(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    Placed at;
    at.small = textFont(TextSize::Caption, option.font);
    at.chipText = chipFont(option.font);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * measure::gap;
    const int letter = option.fontMetrics.averageCharWidth();
    const int smallLetter = QFontMetrics(at.small).averageCharWidth();
    const int smallHeight = QFontMetrics(at.small).height();
    const bool isNarrow = width < oneLineFrom * letter;
    int left = measure::gap;
    int top = padding;
    int right = left + width;
    const int line = qMax(option.fontMetrics.height(), chipSize({}, at.chipText).height());
    if (isNarrow) {
        at.time = {left, top, timeLetters * smallLetter, smallHeight};
        at.speaker = {at.time.right(), top, right - at.time.right(), smallHeight};
        top += smallHeight + measure::grid / 2;
    } else {
        at.time = {left, top, timeLetters * smallLetter, line};
        left += at.time.width() + measure::gap;
        at.speaker = {right - speakerLetters * smallLetter, top, speakerLetters * smallLetter, line};
        right = at.speaker.left() - measure::gap;
    }
    const int chipWidth = chipLetters * QFontMetrics(at.chipText).averageCharWidth() + 2 * measure::gap;
    at.chip = {left, top, chipWidth, chipSize({}, at.chipText).height()};
    left += chipWidth + measure::gap;
    const QRect words = option.fontMetrics.boundingRect(QRect(0, 0, qMax(1, right - left), 100000),
                                                        Qt::TextWordWrap, index.data().toString());
    at.text = {left, top, right - left, qMax(line, words.height())};
    at.below = {left, at.text.bottom() + 1, measure::gap + width - left,
                int(linesBelow(index).size()) * smallHeight};
    at.height = at.below.bottom() + 1 + padding;
    return at;
}

} // namespace

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {160, placed(option, index).height};
}

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const Placed at = placed(option, index);
    const Colours &c = colours(option.palette);
    const auto here = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    };
    painter->save();
    drawChip(painter, here(at.chip), index.data(NoteRows::KindRole).toString(), toneOf(index), at.chipText,
             option.palette);
    painter->setFont(option.font);
    painter->setPen(c.text);
    painter->drawText(here(at.text), int(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap,
                      index.data().toString());
    painter->setFont(at.small);
    painter->setPen(c.text2);
    const auto draw = [&](const QRect &rect, Qt::Alignment alignment, const QString &text) {
        painter->drawText(here(rect), int(alignment | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    draw(at.time, Qt::AlignLeading, index.data(NoteRows::TimeRole).toString());
    draw(at.speaker, Qt::AlignTrailing, index.data(NoteRows::SpeakerRole).toString());
    QRect line = at.below;
    line.setHeight(painter->fontMetrics().height());
    for (const QString &text : linesBelow(index)) {
        draw(line, Qt::AlignLeading, text);
        line.translate(0, line.height());
    }
    painter->restore();
}

} // namespace firstcall
