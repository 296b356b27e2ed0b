// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/style/enterpresses.h"
#include "views/style/focusbykeys.h"
#include "views/style/tokens.h"

#include <QProxyStyle>

namespace firstcall {

/// Fusion, drawn flat and calm. A push button is the primary one when it is its dialog's default or its
/// property "primary" is true, and one that ends something when its property "danger" is true; a field
/// with the property "invalid" has a red edge, and a tool button with the property "raised" has an edge in a
/// tool bar too. Lengths grow with the text.
class FirstcallStyle : public QProxyStyle
{
    Q_OBJECT

public:
    FirstcallStyle();

    void setTheme(Theme theme) { m_theme = theme; }
    void setTextScale(int percent) { m_textScale = percent; }

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QApplication *application) override;
    void unpolish(QApplication *application) override;
    void polish(QWidget *widget) override;
    QPalette standardPalette() const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr,
                       const QWidget *widget = nullptr) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget = nullptr) const override;

private:
    bool drawOwnControl(ControlElement element, const QStyleOption &option, QPainter *painter,
                        const QWidget *widget) const;
    void drawTickable(ControlElement element, const QStyleOptionButton &option, QPainter *painter,
                      const QWidget *widget) const;
    void drawHeader(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;
    void drawHeaderLabel(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;
    QRect groupBoxRect(const QStyleOptionComplex &option, SubControl part, const QWidget *widget) const;
    QRect scrollBarRect(const QStyleOptionComplex &option, SubControl part, const QWidget *widget) const;
    /// A length of `measures.h` beside the text as large as it is now.
    int px(int length) const { return (length * m_textScale + 50) / 100; }

    FocusByKeys m_focusByKeys;
    EnterPresses m_enterPresses;
    Theme m_theme = Theme::Light;
    int m_textScale = 100;
};

} // namespace firstcall
