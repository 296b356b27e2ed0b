// SPDX-License-Identifier: Apache-2.0
#include "views/paper/fonts.h"

#include <QFontInfo>
#include <QFontMetricsF>

namespace firstcall {

using namespace Qt::StringLiterals;

namespace {

bool isEastAsian(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return true;
    default: // CJK punctuation, full-width forms
        return (c >= 0x3000 && c <= 0x30ff) || (c >= 0xff00 && c <= 0xffef);
    }
}

bool joinsThePrevious(char32_t c)
{
    return QChar::isMark(c) || QChar::category(c) == QChar::Other_Format;
}

} // namespace

Fonts::Fonts(const QLocale &language)
{
    switch (language.language()) {
    case QLocale::Japanese:
        m_languageCjk = CjkJp;
        break;
    case QLocale::Korean:
        m_languageCjk = CjkKr;
        break;
    case QLocale::Chinese:
        m_languageCjk = language.script() == QLocale::TraditionalChineseScript ? CjkTc : CjkSc;
        break;
    default:
        break;
    }
}

QString Fonts::nameOf(Family family)
{
    static const std::array<QString, System + 1> names{u"Noto Sans"_s,
                                                       u"Noto Sans Mono"_s,
                                                       u"Noto Sans Arabic"_s,
                                                       u"Noto Sans Hebrew"_s,
                                                       u"Noto Sans Devanagari"_s,
                                                       u"Noto Sans Thai"_s,
                                                       u"Noto Sans CJK SC"_s,
                                                       u"Noto Sans CJK TC"_s,
                                                       u"Noto Sans CJK JP"_s,
                                                       u"Noto Sans CJK KR"_s,
                                                       u"Noto Sans Symbols"_s,
                                                       u"Noto Sans Symbols2"_s,
                                                       u"Noto Sans Math"_s,
                                                       u"Symbola"_s,
                                                       u"Noto Sans"_s};
    return names[family];
}

QFont Fonts::font(Family family, int size, bool bold) const
{
    QFont result(nameOf(family));
    result.setPixelSize(size);
    result.setWeight(bold ? QFont::Bold : QFont::Normal);
    result.setHintingPreference(QFont::PreferNoHinting);
    if (family != System)
        result.setStyleStrategy(QFont::NoFontMerging);
    return result;
}

bool Fonts::has(Family family, char32_t c)
{
    Loaded &loaded = m_loaded[family];
    if (!loaded.asked) {
        loaded.asked = true;
        const QFont wanted = font(family, 100, false);
        if (family == Sans || QFontInfo(wanted).family() == nameOf(family))
            loaded.font = QRawFont::fromFont(wanted);
    }
    return loaded.font.isValid() && loaded.font.supportsCharacter(c);
}

// Two East Asian languages write the same code points differently: the text itself tells, else the document.
Fonts::Family Fonts::cjkOf(QStringView text) const
{
    for (const QChar c : text) {
        switch (c.script()) {
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
            return CjkJp;
        case QChar::Script_Hangul:
            return CjkKr;
        default:
            break;
        }
    }
    return m_languageCjk;
}

Fonts::Family Fonts::familyOf(char32_t c, bool mono, Family firstCjk)
{
    const Family first = mono ? Mono : Sans;
    if (c < 0x80)
        return first;
    m_used.insert(c);
    if (c < 0x250 || has(first, c))
        return first;
    if (isEastAsian(c)) {
        for (const Family family : {firstCjk, CjkSc, CjkJp, CjkTc, CjkKr}) {
            if (has(family, c))
                return family;
        }
        return System;
    }
    for (const Family family :
         {Sans, Arabic, Hebrew, Devanagari, Thai, Mono, Symbols, Symbols2, Math, Symbola}) {
        if (has(family, c))
            return family;
    }
    return System;
}

bool Fonts::canShow(char32_t symbol)
{
    return familyOf(symbol, false, m_languageCjk) != System;
}

const Fonts::Style *Fonts::style(Family family, int size, bool bold, QRgb colour)
{
    const auto [found, isNew] = m_styles.try_emplace({family, size, bold, colour});
    Style &its = found->second;
    if (isNew) {
        its.font = font(family, size, bold);
        its.colour = colour;
        its.format.setFont(its.font);
        its.format.setForeground(QColor::fromRgb(colour));
    }
    return &its;
}

void Fonts::dress(const QString &text, qsizetype from, qsizetype length, const Face &face, bool mono,
                  QList<Span> *spans)
{
    const QStringView part = QStringView(text).mid(from, length);
    const Family cjk = cjkOf(part);
    // Mono letters are drawn a little smaller: they are wider than those around them.
    const int size = mono ? qRound(face.size * 0.92) : face.size;
    Family current = mono ? Mono : Sans;
    qsizetype begun = 0;
    const auto close = [&](qsizetype at) {
        if (at > begun)
            spans->append({int(from + begun), int(at - begun), style(current, size, face.bold, face.colour)});
        begun = at;
    };
    for (qsizetype i = 0; i < part.size();) {
        const bool pair = part[i].isHighSurrogate() && i + 1 < part.size() && part[i + 1].isLowSurrogate();
        const char32_t c = pair ? QChar::surrogateToUcs4(part[i], part[i + 1]) : part[i].unicode();
        if (c < 0x80 || !joinsThePrevious(c) || i == 0) {
            const Family family = familyOf(c, mono, cjk);
            if (family != current) {
                close(i);
                current = family;
            }
        } else {
            m_used.insert(c);
        }
        i += pair ? 2 : 1;
    }
    close(part.size());
}

qreal Fonts::baseline(const Face &face)
{
    const int key = face.bold ? -face.size : face.size;
    auto found = m_ascents.find(key);
    if (found == m_ascents.end()) {
        const QFontMetricsF metrics(font(Sans, face.size, face.bold));
        found = m_ascents.insert(key, metrics.ascent() - metrics.height() / 2);
    }
    return face.leading / 2 + *found;
}

QFont Fonts::fontFor(const QString &word, int size, bool bold)
{
    const Family cjk = cjkOf(word);
    Family family = Sans;
    for (const char32_t c : word.toStdU32String()) {
        if (const Family its = familyOf(c, false, cjk); its != Sans)
            family = its;
    }
    return font(family, size, bold);
}

char32_t Fonts::used(char32_t c)
{
    if (c < 0x80 || m_used.contains(c))
        return c;
    const auto glyph = [](const QRawFont &font, char32_t character) {
        const auto glyphs = font.glyphIndexesForString(QString::fromUcs4(&character, 1));
        return glyphs.isEmpty() ? 0u : glyphs.first();
    };
    for (const Loaded &loaded : m_loaded) {
        if (!loaded.font.isValid() || !loaded.font.supportsCharacter(c))
            continue;
        const quint32 wanted = glyph(loaded.font, c);
        for (const char32_t candidate : m_used) {
            if (loaded.font.supportsCharacter(candidate) && glyph(loaded.font, candidate) == wanted)
                return candidate;
        }
    }
    return c;
}

} // namespace firstcall
