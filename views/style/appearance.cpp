// SPDX-License-Identifier: Apache-2.0
#include "views/style/appearance.h"

#include "views/style/desktopscheme.h"
#include "views/style/firstcallstyle.h"
#include "views/style/palette.h"

#include <QApplication>
#include <QToolTip>
#include <QWidget>

#include <initializer_list>

namespace firstcall {

namespace {

// Classes for which a desktop may have brought a font or a palette of their own.
constexpr const char *dressedByDesktops[] = {"QAbstractButton",
                                             "QAbstractItemView",
                                             "QCheckBox",
                                             "QComboBox",
                                             "QDockWidgetTitle",
                                             "QGroupBox",
                                             "QHeaderView",
                                             "QLabel",
                                             "QLineEdit",
                                             "QListView",
                                             "QMdiSubWindowTitleBar",
                                             "QMenu",
                                             "QMenuBar",
                                             "QMenuItem",
                                             "QMessageBoxLabel",
                                             "QPushButton",
                                             "QRadioButton",
                                             "QStatusBar",
                                             "QTabBar",
                                             "QTextEdit",
                                             "QTipLabel",
                                             "QTitleBar",
                                             "QToolButton"};

// Qt itself tells them with the next event only; what is measured until then would be measured wrongly.
void tellWindows(QEvent::Type what)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        QEvent event(what);
        QApplication::sendEvent(window, &event);
    }
}

} // namespace

Appearance::Appearance(AppearanceChoice choice, int textScale, QObject *parent)
    : QObject(parent)
    , m_choice(choice)
    , m_textScale(qBound(smallestText, textScale, largestText))
    , m_atStart(themeOf(QApplication::palette()))
    , m_systemFont(QApplication::font())
    , m_desktop(new DesktopScheme(this))
    , m_style(new FirstcallStyle)
{
    connect(m_desktop, &DesktopScheme::changed, this, [this] {
        if (m_choice == AppearanceChoice::System)
            applyTheme();
    });
    QApplication::setStyle(m_style); // takes it
    applyTheme();
    applyTextScale();
}

Theme Appearance::theme() const
{
    switch (m_choice) {
    case AppearanceChoice::Light:
        return Theme::Light;
    case AppearanceChoice::Dark:
        return Theme::Dark;
    case AppearanceChoice::HighContrast:
        return Theme::HighContrast;
    case AppearanceChoice::System:
        break;
    }
    return m_desktop->theme().value_or(m_atStart);
}

void Appearance::setChoice(AppearanceChoice choice)
{
    m_choice = choice;
    applyTheme();
}

void Appearance::setTextScale(int percent)
{
    const int scale = qBound(smallestText, percent, largestText);
    if (scale == m_textScale)
        return;
    m_textScale = scale;
    applyTextScale();
}

void Appearance::applyTheme()
{
    const QPalette palette = paletteFor(theme());
    m_style->setTheme(theme());
    QApplication::setPalette(palette);
    for (const char *name : dressedByDesktops) {
        if (QApplication::palette(name) != palette)
            QApplication::setPalette(palette, name);
    }
    QToolTip::setPalette(palette);
    tellWindows(QEvent::ApplicationPaletteChange);
    Q_EMIT changed();
}

void Appearance::applyTextScale()
{
    QFont font = m_systemFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(m_systemFont.pointSizeF() * m_textScale / 100);
    else
        font.setPixelSize(m_systemFont.pixelSize() * m_textScale / 100);
    m_style->setTextScale(m_textScale);
    QApplication::setFont(font);
    for (const char *name : dressedByDesktops) {
        if (QApplication::font(name) != font)
            QApplication::setFont(font, name);
    }
    QToolTip::setFont(font);
    tellWindows(QEvent::ApplicationFontChange);
    // The lengths of the style follow the text, which widgets do not expect of a style.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent styleChange(QEvent::StyleChange);
        QApplication::sendEvent(widget, &styleChange);
    }
    Q_EMIT changed();
}

} // namespace firstcall
