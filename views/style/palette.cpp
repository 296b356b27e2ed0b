// SPDX-License-Identifier: Apache-2.0
#include "views/style/palette.h"

namespace firstcall {

namespace {

void fill(QPalette *palette, QPalette::ColorGroup group, const Colours &c, const QColor &text)
{
    const auto set = [&](QPalette::ColorRole role, const QColor &colour) {
        palette->setColor(group, role, colour);
    };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, c.surface);
    set(QPalette::AlternateBase, c.surfaceAlt);
    set(QPalette::Text, text);
    set(QPalette::PlaceholderText, c.text3);
    set(QPalette::Button, c.surface);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, c.danger.onFill);
    set(QPalette::ToolTipBase, c.surface);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::Highlight, c.accent.fill);
    set(QPalette::HighlightedText, c.accent.onFill);
    set(QPalette::Link, c.accent.text);
    set(QPalette::LinkVisited, c.violet.text);
    // Fusion shades with these what we do not paint ourselves.
    set(QPalette::Light, c.surface);
    set(QPalette::Midlight, c.surfaceAlt);
    set(QPalette::Mid, c.border);
    set(QPalette::Dark, c.borderStrong);
    set(QPalette::Shadow, QColor(Qt::black));
}

} // namespace

QPalette paletteFor(Theme theme)
{
    const Colours &c = colours(theme);
    QPalette palette;
    fill(&palette, QPalette::Active, c, c.text);
    fill(&palette, QPalette::Inactive, c, c.text);
    const QColor faded = mixed(c.surface, c.text3, 0.65);
    fill(&palette, QPalette::Disabled, c, faded);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.window);
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.borderStrong);
    palette.setColor(QPalette::Disabled, QPalette::Link, faded);
    palette.setColor(QPalette::Disabled, QPalette::LinkVisited, faded);
    return palette;
}

} // namespace firstcall
