// SPDX-License-Identifier: Apache-2.0
#include "views/style/tokens.h"

#include <QPalette>

#include <cmath>

namespace firstcall {

namespace {

Hue hue(QRgb text, QRgb soft, QRgb fill, QRgb onFill)
{
    return {.text = QColor(text), .soft = QColor(soft), .fill = QColor(fill), .onFill = QColor(onFill)};
}

constexpr QRgb white = 0xffffff;
constexpr QRgb ink = 0x0b0d10; // on fills too bright for white

Colours light()
{
    return {.window = QColor(0xf4f5f7),
            .surface = QColor(0xffffff),
            .surfaceAlt = QColor(0xeef0f3),
            .sidebar = QColor(0xe9ecf0),
            .border = QColor(0xd3d8df),
            .borderStrong = QColor(0x828b9a),
            .text = QColor(0x1a1e26),
            .text2 = QColor(0x4a5362),
            .text3 = QColor(0x626c7b),
            .selection = QColor(0xdce7fb),
            .accent = hue(0x1f55c4, 0xe4ecfc, 0x1f55c4, white),
            .danger = hue(0xb3261e, 0xfceae8, 0xb3261e, white),
            .warn = hue(0x885200, 0xfff2d9, 0xc77700, ink),
            .ok = hue(0x1b7443, 0xe3f4ea, 0x1b7443, white),
            .violet = hue(0x6a3db8, 0xf0e9fb, 0x8561c5, white),
            .teal = hue(0x0b6b75, 0xe0f3f5, 0x2e8f9a, ink),
            .rose = hue(0xa8246b, 0xfbe8f2, 0xa8246b, white)};
}

Colours dark()
{
    return {.window = QColor(0x14171c),
            .surface = QColor(0x1b1f26),
            .surfaceAlt = QColor(0x232933),
            .sidebar = QColor(0x101318),
            .border = QColor(0x333b48),
            .borderStrong = QColor(0x758197),
            .text = QColor(0xe8ebf0),
            .text2 = QColor(0xaeb6c4),
            .text3 = QColor(0x929cad),
            .selection = QColor(0x22304f),
            .accent = hue(0x8db2ff, 0x1f2e4f, 0x3b6fe0, white),
            .danger = hue(0xff8f86, 0x44211f, 0xb3362d, white),
            .warn = hue(0xf2bc57, 0x3b2e14, 0xd9992e, ink),
            .ok = hue(0x6fd39b, 0x163323, 0x1f7a4c, white),
            .violet = hue(0xc6a5ff, 0x33264e, 0x8a68c9, ink),
            .teal = hue(0x5fd0d6, 0x10353a, 0x2f8c96, ink),
            .rose = hue(0xff9cc6, 0x47203a, 0xff9cc6, ink)};
}

Colours highContrast()
{
    constexpr QRgb black = 0x000000;
    constexpr QRgb soft = 0x262626; // what is on it says by its own colour what it is
    return {.window = QColor(black),
            .surface = QColor(black),
            .surfaceAlt = QColor(0x1a1a1a),
            .sidebar = QColor(black),
            .border = QColor(white),
            .borderStrong = QColor(white),
            .text = QColor(white),
            .text2 = QColor(white),
            .text3 = QColor(0xe0e0e0),
            .selection = QColor(0x003a80),
            .accent = hue(0xffe04a, soft, 0xffe04a, black),
            .danger = hue(0xff9a9a, soft, 0xff9a9a, black),
            .warn = hue(0xffc04a, soft, 0xffc04a, black),
            .ok = hue(0x7cffb0, soft, 0x7cffb0, black),
            .violet = hue(0xd6b8ff, soft, 0xd6b8ff, black),
            .teal = hue(0x7feaf0, soft, 0x7feaf0, black),
            .rose = hue(0xffb0d8, soft, 0xffb0d8, black)};
}

qreal luminance(const QColor &colour)
{
    const auto part = [](float value) {
        const qreal v = qreal(value);
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

} // namespace

const Colours &colours(Theme theme)
{
    static const Colours ofLight = light();
    static const Colours ofDark = dark();
    static const Colours ofHighContrast = highContrast();
    return theme == Theme::HighContrast ? ofHighContrast : theme == Theme::Dark ? ofDark : ofLight;
}

Theme themeOf(const QPalette &palette)
{
    if (palette.color(QPalette::Window) == colours(Theme::HighContrast).window)
        return Theme::HighContrast;
    return palette.color(QPalette::Window).lightness() < 128 ? Theme::Dark : Theme::Light;
}

const Colours &colours(const QPalette &palette)
{
    return colours(themeOf(palette));
}

QColor mixed(const QColor &under, const QColor &over, qreal share)
{
    const auto part = [share](float a, float b) { return a + float(share) * (b - a); };
    return QColor::fromRgbF(part(under.redF(), over.redF()), part(under.greenF(), over.greenF()),
                            part(under.blueF(), over.blueF()));
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal one = luminance(a) + 0.05;
    const qreal other = luminance(b) + 0.05;
    return qMax(one, other) / qMin(one, other);
}

} // namespace firstcall
