// SPDX-License-Identifier: Apache-2.0
#include "views/style/firstcallstyle.h"
#include "views/style/icons.h"
#include "views/style/measures.h"
#include "views/style/palette.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QStyleFactory>
#include <QStyleOption>
#include <QStyledItemDelegate>

namespace firstcall {

using namespace Qt::StringLiterals;

FirstcallStyle::FirstcallStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{}

void FirstcallStyle::polish(QApplication *application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(&m_focusByKeys);
    application->installEventFilter(&m_enterPresses);
}

void FirstcallStyle::unpolish(QApplication *application)
{
    application->removeEventFilter(&m_focusByKeys);
    application->removeEventFilter(&m_enterPresses);
    QProxyStyle::unpolish(application);
}

void FirstcallStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *header = qobject_cast<QHeaderView *>(widget)) {
        if (header->orientation() == Qt::Horizontal)
            header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        // Qt's own delegate for a list of choices paints without asking the style.
        if (combo->itemDelegate() && combo->itemDelegate()->inherits("QItemDelegate"))
            combo->setItemDelegate(new QStyledItemDelegate(combo));
    }
    if (widget->inherits("QAbstractButton") || widget->inherits("QLineEdit") || widget->inherits("QComboBox")
        || widget->inherits("QAbstractSpinBox") || widget->inherits("QScrollBar")
        || widget->inherits("QTabBar"))
        widget->setAttribute(Qt::WA_Hover);
}

QPalette FirstcallStyle::standardPalette() const
{
    return paletteFor(m_theme);
}

int FirstcallStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                              QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup: // a list below the field, not a menu laid over it
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ScrollBar_Transient:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case SH_ComboBox_PopupFrameStyle:
        return QFrame::StyledPanel | QFrame::Plain;
    case SH_ItemView_ShowDecorationSelected:
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
        return 1;
    case SH_Table_GridLineColor:
        return int(colours(m_theme).border.rgba());
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon FirstcallStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                                   const QWidget *widget) const
{
    switch (which) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_DialogCloseButton:
        return icon(u"window-close"_s);
    case SP_MessageBoxWarning:
        return icon(u"dialog-warning"_s);
    case SP_MessageBoxCritical:
        return icon(u"dialog-error"_s);
    case SP_MessageBoxInformation:
        return icon(u"dialog-information"_s);
    case SP_MessageBoxQuestion:
        return icon(u"help-contents"_s);
    case SP_ArrowBack:
        return icon(u"go-previous"_s);
    case SP_ArrowForward:
        return icon(u"go-next"_s);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int FirstcallStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: // so much that a view's square corners stay inside the round ones
        return 3;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_ToolBarFrameWidth:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return px(4);
    case PM_MenuHMargin:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
        return px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return px(8);
    case PM_MenuButtonIndicator:
        return px(18);
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength:
        return px(18);
    case PM_FocusFrameHMargin:
        return px(6);
    case PM_HeaderMargin:
        return px(6);
    case PM_HeaderDefaultSectionSizeHorizontal:
        return px(110);
    case PM_HeaderMarkSize:
        return px(12);
    case PM_HeaderDefaultSectionSizeVertical:
        return px(measure::rowHeight);
    case PM_TabBarTabHSpace:
        return px(24);
    case PM_TabBarTabVSpace:
        return px(14);
    case PM_SplitterWidth:
        return 5;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace firstcall
