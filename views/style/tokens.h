// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

class QPalette;

namespace firstcall {

enum class Theme { Light, Dark, HighContrast };

/// A colour in its four uses: as text, as a soft ground under that text or under the normal one, as a
/// strong fill, and as the text on that fill. A fill's own text is never assumed to be white.
struct Hue
{
    QColor text = {};
    QColor soft = {};
    QColor fill = {};
    QColor onFill = {};
};

/// Every colour of the window, by what it is for. Nothing else in the views names a colour.
struct Colours
{
    QColor window = {}; ///< the window and its bars
    QColor surface = {}; ///< cards and fields
    QColor surfaceAlt = {}; ///< every second row, tracks, key caps
    QColor sidebar = {};
    QColor border = {}; ///< hairlines, which may be overlooked
    QColor borderStrong = {}; ///< of fields and boxes, which must be found
    QColor text = {};
    QColor text2 = {}; ///< what stands beside the point; the quietest on the sidebar and on a selected row
    QColor text3 = {}; ///< placeholders, captions
    QColor selection = {}; ///< a selected row
    Hue accent = {}; ///< links, the focus ring, the primary button
    Hue danger = {}; ///< late, live, end
    Hue warn = {}; ///< due soon, must ask
    Hue ok = {}; ///< answered, done
    Hue violet = {}; ///< decision, not known yet, reports
    Hue teal = {}; ///< action, follow-up
    Hue rose = {}; ///< indicator
};

const Colours &colours(Theme theme);

/// The theme that this palette belongs to. Asked while painting, so that a switch needs no reload.
Theme themeOf(const QPalette &palette);
const Colours &colours(const QPalette &palette);

/// `share` of `over` laid on `under`: for states between two colours, such as a button under the pointer.
QColor mixed(const QColor &under, const QColor &over, qreal share);

/// The contrast of two opaque colours as WCAG 2 counts it, 1 to 21.
qreal contrast(const QColor &a, const QColor &b);

} // namespace firstcall
