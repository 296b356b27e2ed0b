// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/style/tokens.h"

#include <QFont>
#include <QObject>

namespace firstcall {

class DesktopScheme;
class FirstcallStyle;

enum class AppearanceChoice { System, Light, Dark, HighContrast };

/// How the whole program looks: dresses the application in our style, a theme's palette and a size of text,
/// and changes any of them at once. There is one, made right after the QApplication.
class Appearance : public QObject
{
    Q_OBJECT

public:
    static constexpr int smallestText = 80;
    static constexpr int largestText = 200;

    explicit Appearance(AppearanceChoice choice = AppearanceChoice::System, int textScale = 100,
                        QObject *parent = nullptr);

    AppearanceChoice choice() const { return m_choice; }
    void setChoice(AppearanceChoice choice);
    /// What is on screen now.
    Theme theme() const;

    /// Of the system's own size, in per cent.
    int textScale() const { return m_textScale; }
    void setTextScale(int percent);

Q_SIGNALS:
    /// Theme or text size are others now; palette and font are in place already.
    void changed();

private:
    void applyTheme();
    void applyTextScale();

    AppearanceChoice m_choice;
    int m_textScale;
    Theme m_atStart; ///< of the palette that the desktop gave
    QFont m_systemFont;
    DesktopScheme *m_desktop;
    FirstcallStyle *m_style;
};

} // namespace firstcall
