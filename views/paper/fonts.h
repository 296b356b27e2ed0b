// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/tokens.h"

#include <QHash>
#include <QLocale>
#include <QRawFont>
#include <QTextLayout>

#include <array>
#include <map>
#include <set>
#include <tuple>

namespace firstcall {

/// Chooses the font of every character by hand, so that a document looks the same on every machine, no
/// fallback is loaded that no character needs, and the colour emoji font, which prints blank, is never taken.
/// Not shared between threads: each layout has its own.
class Fonts
{
public:
    explicit Fonts(const QLocale &language);

    /// Whether one of our fonts has this symbol. Letters are always shown: the system finds a font for them.
    bool canShow(char32_t symbol);

    /// One look of text, made once: formats are costly to make.
    struct Style
    {
        QFont font;
        QRgb colour;
        QTextCharFormat format; ///< both
    };
    /// Part of a text in one style.
    struct Span
    {
        int start;
        int length;
        const Style *style;
    };
    /// Gives each character of text[from, from + length) a font that has it; appends to `spans`.
    void dress(const QString &text, qsizetype from, qsizetype length, const Face &face, bool mono,
               QList<Span> *spans);

    /// From the top of a line of this face to its baseline.
    qreal baseline(const Face &face);

    /// One font that has every letter of `word`, for words that are drawn as a shape.
    QFont fontFor(const QString &word, int size, bool bold);

    /// The character that the document used for the glyph that `c` stands for: fonts give one glyph to
    /// several characters (a Han letter and its radical), and readers of the PDF need the one that was meant.
    char32_t used(char32_t c);

private:
    // In the order of preference among those that may have a character.
    enum Family {
        Sans,
        Mono,
        Arabic,
        Hebrew,
        Devanagari,
        Thai,
        CjkSc,
        CjkTc,
        CjkJp,
        CjkKr,
        Symbols,
        Symbols2,
        Math,
        Symbola,
        System
    };

    Family familyOf(char32_t c, bool mono, Family firstCjk);
    bool has(Family family, char32_t c);
    QFont font(Family family, int size, bool bold) const;
    const Style *style(Family family, int size, bool bold, QRgb colour);
    Family cjkOf(QStringView text) const;
    static QString nameOf(Family family);

    struct Loaded
    {
        bool asked = false;
        QRawFont font = {}; ///< invalid when it is not installed
    };
    std::array<Loaded, System> m_loaded = {};
    Family m_languageCjk = CjkSc;
    std::set<char32_t> m_used = {}; ///< beyond ASCII
    std::map<std::tuple<Family, int, bool, QRgb>, Style> m_styles = {};
    QHash<int, qreal> m_ascents = {};
};

} // namespace firstcall
