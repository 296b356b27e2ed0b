// SPDX-License-Identifier: Apache-2.0
#include "views/style/drawmenus.h"
#include "views/style/firstcallstyle.h"
#include "views/style/measures.h"

#include <QLineEdit>
#include <QStyleOption>

namespace firstcall {

namespace {

constexpr int comboArrow = 28;
constexpr int spinButtons = 24;
constexpr int focusMargin = 4; // from a label to the ring round it

QSize atLeast(QSize size, int width, int height)
{
    return size.expandedTo(QSize(width, height));
}

} // namespace

QSize FirstcallStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                       const QWidget *widget) const
{
    const int control = px(measure::controlHeight);
    const int row = px(measure::rowHeight);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool iconOnly = button && button->text.isEmpty();
        return atLeast(contents + QSize(px(iconOnly ? 16 : 28), px(10)), control, control);
    }
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        int extra = px(12);
        if (button && (button->features & QStyleOptionToolButton::HasMenu)
            && !(button->features & QStyleOptionToolButton::MenuButtonPopup))
            extra += proxy()->pixelMetric(PM_MenuButtonIndicator, option, widget);
        return atLeast(contents + QSize(extra, px(10)), control, control);
    }
    case CT_LineEdit: {
        const auto *edit = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (edit && edit->lineWidth == 0)
            return contents;
        return atLeast(contents + QSize(2 * px(measure::fieldInset), px(10)), 0, control);
    }
    case CT_ComboBox:
        return atLeast(contents + QSize(px(measure::fieldInset) + px(comboArrow) + px(6), px(10)), 0,
                       control);
    case CT_SpinBox:
        return atLeast(contents + QSize(px(measure::fieldInset) + px(spinButtons), px(10)), 0, control);
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return atLeast(size + QSize(focusMargin + 2, 0), 0, control);
    }
    case CT_ItemViewItem: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return atLeast(size, 0, row);
    }
    case CT_HeaderSection: {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return atLeast(size + QSize(size.width() / 10, 0), 0,
                       control); // its letters are bolder than measured
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!item)
            break;
        if (item->menuItemType == QStyleOptionMenuItem::Separator)
            return {contents.width(), px(9)};
        int width = contents.width() + drawing::menuTextLeft(*item) + px(20);
        if (item->text.contains(u'\t'))
            width += px(28);
        else if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
            width += px(20);
        return atLeast({width, contents.height() + px(8)}, 0, px(30));
    }
    case CT_MenuBarItem:
        return atLeast(contents + QSize(px(16), px(8)), 0, px(30));
    case CT_ProgressBar:
        return contents;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect FirstcallStyle::subElementRect(SubElement element, const QStyleOption *option,
                                     const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *edit = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (edit && edit->lineWidth == 0)
            return option->rect;
        const int inset = px(measure::fieldInset);
        return visualRect(option->direction, option->rect, option->rect.adjusted(inset, 1, -inset, -1));
    }
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: {
        const QRect label = QProxyStyle::subElementRect(element, option, widget);
        return label.adjusted(0, -focusMargin, focusMargin, focusMargin) & option->rect;
    }
    case SE_HeaderArrow: {
        const int side = proxy()->pixelMetric(PM_HeaderMarkSize, option, widget);
        const QRect &all = option->rect;
        const QRect end(all.right() - side - px(6), all.top(), side, all.height());
        return visualRect(option->direction, all, end);
    }
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect FirstcallStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                     SubControl part, const QWidget *widget) const
{
    const QRect &all = option->rect;
    const auto visual = [&](const QRect &rect) { return visualRect(option->direction, all, rect); };
    if (control == CC_ComboBox) {
        const QRect arrow(all.right() - px(comboArrow) + 1, all.top(), px(comboArrow), all.height());
        if (part == SC_ComboBoxEditField)
            return visual({all.left() + px(measure::fieldInset) + 1, all.top() + 2,
                           arrow.left() - all.left() - px(measure::fieldInset) - 1, all.height() - 4});
        if (part == SC_ComboBoxArrow)
            return visual(arrow);
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int width = buttons ? px(spinButtons) : 0;
        const int inset = px(measure::fieldInset);
        const int half = (all.height() - 4) / 2;
        const int left = all.right() - width + 1 - 2;
        switch (part) {
        case SC_SpinBoxEditField:
            return visual({all.left() + inset, all.top() + 2,
                           all.width() - inset - (buttons ? width + 2 : inset), all.height() - 4});
        case SC_SpinBoxUp:
            return buttons ? visual({left, all.top() + 2, width, half}) : QRect();
        case SC_SpinBoxDown:
            return buttons ? visual({left, all.top() + 2 + half, width, all.height() - 4 - half}) : QRect();
        default:
            break;
        }
    }
    if (control == CC_GroupBox && part != SC_None)
        return groupBoxRect(*option, part, widget);
    if (control == CC_ScrollBar)
        return scrollBarRect(*option, part, widget);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect FirstcallStyle::groupBoxRect(const QStyleOptionComplex &option, SubControl part,
                                   const QWidget *widget) const
{
    const auto &group = static_cast<const QStyleOptionGroupBox &>(option);
    const QRect &all = group.rect;
    const bool hasTitle = !group.text.isEmpty() || (group.subControls & SC_GroupBoxCheckBox);
    const int title = hasTitle ? group.fontMetrics.height() + px(8) : 0;
    const QRect frame = all.adjusted(0, title, 0, 0);
    const int box = group.subControls & SC_GroupBoxCheckBox
        ? proxy()->pixelMetric(PM_IndicatorWidth, &option, widget)
        : 0;
    const auto visual = [&](const QRect &rect) { return visualRect(option.direction, all, rect); };
    switch (part) {
    case SC_GroupBoxFrame:
        return frame;
    case SC_GroupBoxContents:
        return frame.adjusted(px(measure::cardPaddingX), px(measure::cardPaddingY),
                              -px(measure::cardPaddingX), -px(measure::cardPaddingY));
    case SC_GroupBoxCheckBox:
        return visual({all.left(), all.top() + (title - px(6) - box) / 2, box, box});
    case SC_GroupBoxLabel: {
        const int left = all.left() + (box > 0 ? box + px(8) : 0);
        const int width = group.fontMetrics.size(Qt::TextShowMnemonic, group.text).width() + px(4);
        return visual({left, all.top(), qMin(width, all.right() - left + 1), title - px(6)});
    }
    default:
        return QProxyStyle::subControlRect(CC_GroupBox, &option, part, widget);
    }
}

QRect FirstcallStyle::scrollBarRect(const QStyleOptionComplex &option, SubControl part,
                                    const QWidget *widget) const
{
    const auto &bar = static_cast<const QStyleOptionSlider &>(option);
    const bool upright = bar.orientation == Qt::Vertical;
    const int length = upright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int thumb = length;
    if (range > 0) {
        thumb = int(qint64(length) * bar.pageStep / (range + bar.pageStep));
        thumb =
            qBound(qMin(length, proxy()->pixelMetric(PM_ScrollBarSliderMin, &bar, widget)), thumb, length);
    }
    const int start =
        sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    const auto along = [&](int from, int to) {
        const QRect rect = upright
            ? QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), to - from)
            : QRect(bar.rect.left() + from, bar.rect.top(), to - from, bar.rect.height());
        return visualRect(bar.direction, bar.rect, rect);
    };
    switch (part) {
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + thumb, length);
    case SC_ScrollBarSlider:
        return along(start, start + thumb);
    case SC_ScrollBarGroove:
        return bar.rect;
    default: // no arrows
        return {};
    }
}

} // namespace firstcall
