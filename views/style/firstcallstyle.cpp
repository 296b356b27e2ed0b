// SPDX-License-Identifier: Apache-2.0
#include "views/style/firstcallstyle.h"

#include "views/style/drawbuttons.h"
#include "views/style/drawfields.h"
#include "views/style/drawing.h"
#include "views/style/drawitems.h"
#include "views/style/drawmenus.h"
#include "views/style/drawscroll.h"

#include <QPainter>
#include <QStyleOption>

namespace firstcall {

namespace {

template <typename Option> const Option &as(const QStyleOption &option)
{
    return static_cast<const Option &>(option);
}

} // namespace

void FirstcallStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const Colours &c = colours(option->palette);
    const QRect &area = option->rect;
    switch (element) {
    case PE_PanelLineEdit:
        return drawing::lineEdit(as<QStyleOptionFrame>(*option), painter, widget);
    case PE_FrameLineEdit:
        return drawing::field(*option, painter, widget);
    case PE_Frame:
        return drawing::frame(*option, painter, widget);
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        return drawing::box(painter, area, measure::cardRadius, QColor(), c.border);
    case PE_FrameFocusRect:
        return drawing::focusRing(painter, area, 4, c);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawing::checkBox(*option, painter);
    case PE_IndicatorRadioButton:
        return drawing::radioButton(*option, painter);
    case PE_IndicatorBranch:
        return drawing::branch(*option, painter);
    case PE_IndicatorArrowUp:
        return drawing::chevron(painter, area, Qt::UpArrow, option->palette.color(QPalette::ButtonText),
                                drawing::arrowSide(*option));
    case PE_IndicatorArrowDown:
        return drawing::chevron(painter, area, Qt::DownArrow, option->palette.color(QPalette::ButtonText),
                                drawing::arrowSide(*option));
    case PE_IndicatorArrowLeft:
        return drawing::chevron(painter, area, Qt::LeftArrow, option->palette.color(QPalette::ButtonText),
                                drawing::arrowSide(*option));
    case PE_IndicatorArrowRight:
        return drawing::chevron(painter, area, Qt::RightArrow, option->palette.color(QPalette::ButtonText),
                                drawing::arrowSide(*option));
    case PE_IndicatorHeaderArrow:
        return drawing::chevron(painter, area,
                                as<QStyleOptionHeader>(*option).sortIndicator == QStyleOptionHeader::SortUp
                                    ? Qt::UpArrow
                                    : Qt::DownArrow,
                                c.text2, drawing::arrowSide(*option) * 0.9);
    case PE_PanelItemViewItem:
        return drawing::itemPanel(as<QStyleOptionViewItem>(*option), painter, widget);
    case PE_PanelItemViewRow:
        return drawing::rowPanel(as<QStyleOptionViewItem>(*option), painter,
                                 proxy()->styleHint(SH_ItemView_ShowDecorationSelected, option, widget));
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return drawing::box(painter, area, 0, c.surface, c.border);
    case PE_FrameMenu:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
        return;
    case PE_PanelStatusBar:
        return drawing::horizontal(painter, area, area.top(), c.border);
    case PE_FrameTabBarBase:
        return drawing::horizontal(painter, area, area.bottom(), c.border);
    case PE_IndicatorToolBarSeparator:
        if (option->state & State_Horizontal)
            painter->fillRect(QRect(area.center().x(), area.top() + 6, 1, area.height() - 12), c.border);
        else
            drawing::horizontal(painter, area.adjusted(6, 0, -6, 0), area.center().y(), c.border);
        return;
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FirstcallStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (!drawOwnControl(element, *option, painter, widget))
        QProxyStyle::drawControl(element, option, painter, widget);
}

bool FirstcallStyle::drawOwnControl(ControlElement element, const QStyleOption &option, QPainter *painter,
                                    const QWidget *widget) const
{
    const Colours &c = colours(option.palette);
    switch (element) {
    case CE_PushButton:
        drawing::pushButtonPanel(as<QStyleOptionButton>(option), painter, widget);
        drawing::pushButtonLabel(as<QStyleOptionButton>(option), painter, widget, *proxy());
        return true;
    case CE_PushButtonBevel:
        drawing::pushButtonPanel(as<QStyleOptionButton>(option), painter, widget);
        return true;
    case CE_PushButtonLabel:
        drawing::pushButtonLabel(as<QStyleOptionButton>(option), painter, widget, *proxy());
        return true;
    case CE_CheckBox:
    case CE_RadioButton:
        drawTickable(element, as<QStyleOptionButton>(option), painter, widget);
        return true;
    case CE_MenuItem:
        drawing::menuItem(as<QStyleOptionMenuItem>(option), painter, widget, *proxy());
        return true;
    case CE_MenuBarItem:
        drawing::menuBarItem(as<QStyleOptionMenuItem>(option), painter, widget, *proxy());
        return true;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option.rect, option.palette.brush(QPalette::Window));
        return true;
    case CE_ToolBar:
    case CE_SizeGrip:
        return true;
    case CE_Header:
        drawHeader(option, painter, widget);
        return true;
    case CE_HeaderSection:
        drawing::headerSection(as<QStyleOptionHeader>(option), painter);
        return true;
    case CE_HeaderLabel:
        drawHeaderLabel(option, painter, widget);
        return true;
    case CE_HeaderEmptyArea:
        painter->fillRect(option.rect, option.palette.brush(QPalette::Base));
        drawing::horizontal(painter, option.rect, option.rect.bottom(), c.border);
        return true;
    case CE_TabBarTabShape:
        drawing::tab(as<QStyleOptionTab>(option), painter);
        return true;
    case CE_TabBarTabLabel: {
        auto label = as<QStyleOptionTab>(option);
        label.state &= ~State_HasFocus; // the ring is there already, and Fusion's is its own
        QProxyStyle::drawControl(element, &label, painter, widget);
        return true;
    }
    case CE_ProgressBarGroove:
        drawing::progressGroove(option, painter);
        return true;
    case CE_ProgressBarContents:
        drawing::progressContents(as<QStyleOptionProgressBar>(option), painter);
        return true;
    case CE_Splitter:
        if (option.state & State_Horizontal)
            painter->fillRect(QRect(option.rect.center().x(), option.rect.top(), 1, option.rect.height()),
                              c.border);
        else
            drawing::horizontal(painter, option.rect, option.rect.center().y(), c.border);
        return true;
    case CE_ItemViewItem: {
        auto item = as<QStyleOptionViewItem>(option);
        // A colour that the view chose for this cell stays; the selection's own would not be read on its
        // ground.
        if (item.palette.color(QPalette::HighlightedText) == c.accent.onFill)
            item.palette.setColor(QPalette::HighlightedText, c.text);
        QProxyStyle::drawControl(element, &item, painter, widget);
        return true;
    }
    default:
        return false;
    }
}

void FirstcallStyle::drawTickable(ControlElement element, const QStyleOptionButton &option, QPainter *painter,
                                  const QWidget *widget) const
{
    // Fusion would draw the ring close round the label without asking us where.
    QStyleOptionButton label = option;
    label.state &= ~State_HasFocus;
    QProxyStyle::drawControl(element, &label, painter, widget);
    if (!drawing::showsFocus(option))
        return;
    const SubElement ring = element == CE_CheckBox ? SE_CheckBoxFocusRect : SE_RadioButtonFocusRect;
    drawing::focusRing(painter, proxy()->subElementRect(ring, &option, widget), 4, colours(option.palette));
}

void FirstcallStyle::drawHeader(const QStyleOption &option, QPainter *painter, const QWidget *widget) const
{
    // Fusion would place label and arrow without asking us where.
    auto part = as<QStyleOptionHeader>(option);
    painter->save();
    painter->setClipRect(option.rect);
    proxy()->drawControl(CE_HeaderSection, &part, painter, widget);
    const int margin = proxy()->pixelMetric(PM_HeaderMargin, &option, widget);
    QRect inside = option.rect.adjusted(margin, 0, -margin, 0);
    if (part.sortIndicator != QStyleOptionHeader::None) {
        part.rect = proxy()->subElementRect(SE_HeaderArrow, &option, widget);
        proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
        inside.setRight(inside.right() - part.rect.width() - margin);
    }
    part.rect = visualRect(option.direction, option.rect, inside);
    proxy()->drawControl(CE_HeaderLabel, &part, painter, widget);
    painter->restore();
}

void FirstcallStyle::drawHeaderLabel(const QStyleOption &option, QPainter *painter,
                                     const QWidget *widget) const
{
    auto header = as<QStyleOptionHeader>(option);
    header.palette.setColor(QPalette::ButtonText, colours(option.palette).text2);
    header.state &= ~State_On; // would be bold in a selected column
    painter->save();
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    QProxyStyle::drawControl(CE_HeaderLabel, &header, painter, widget);
    painter->restore();
}

void FirstcallStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                        QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        return drawing::comboBox(as<QStyleOptionComboBox>(*option), painter, widget, *proxy());
    case CC_SpinBox:
        return drawing::spinBox(as<QStyleOptionSpinBox>(*option), painter, widget, *proxy());
    case CC_ScrollBar:
        return drawing::scrollBar(as<QStyleOptionSlider>(*option), painter, widget, *proxy());
    case CC_Slider:
        return drawing::slider(as<QStyleOptionSlider>(*option), painter, widget, *proxy());
    case CC_ToolButton:
        return drawing::toolButton(as<QStyleOptionToolButton>(*option), painter, widget, *proxy());
    default:
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace firstcall
