// SPDX-License-Identifier: Apache-2.0
#include "views/paper/shown.h"

#include "views/paper/fonts.h"

#include <algorithm>

namespace firstcall {

using namespace Qt::StringLiterals;

namespace {

enum : char32_t {
    LineSeparator = 0x2028,
    ParagraphSeparator = 0x2029,
    FirstIsolate = 0x2066,
    FirstStrongIsolate = 0x2068,
    PopIsolate = 0x2069,
    WordJoiner = 0x2060,
    NextLine = 0x85,
    TextStyle = 0xfe0e, // the variation selectors that ask for plain and for colour emoji
    EmojiStyle = 0xfe0f,
};

bool isHarmless(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x20 && u < 0x7f) || (u > 0xa0 && u < 0x600) || (u >= 0x3000 && u < 0xd800);
}

bool actsUnseen(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e) || c == 0xfeff
        || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe007f);
}

bool mayHaveNoFont(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Symbol_Other:
    case QChar::Symbol_Modifier:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

QString mark(char32_t c)
{
    // Isolated, so that the mark reads the same inside Arabic.
    return u"\u2066\u27e8U+"_s + QString::number(uint(c), 16).toUpper().rightJustified(4, u'0')
        + u"\u27e9\u2069"_s;
}

/// "srv.01" and "mail:443" are one word, as Unicode's rule LB25 has it (IS × NU). Qt would end a line before
/// the digit where no other digit stands in front of the sign.
QString joinedBeforeDigits(QString text)
{
    for (qsizetype i = text.size() - 2; i > 0; --i) {
        if (u".,:;"_s.contains(text[i]) && text[i + 1].isDigit() && text[i - 1].isLetter())
            text.insert(i + 1, QChar(char16_t(WordJoiner)));
    }
    return text;
}

} // namespace

QString shownText(const QString &text, Fonts &fonts)
{
    if (std::all_of(text.begin(), text.end(), isHarmless))
        return joinedBeforeDigits(text);
    QString result;
    result.reserve(text.size() + 16);
    int open = 0;
    char32_t previous = 0;
    for (const char32_t c : text.toStdU32String()) {
        if (c == U'\n' && previous == U'\r') {
            // already ended the line
        } else if (c == U'\n' || c == U'\r' || c == U'\v' || c == U'\f' || c == NextLine || c == LineSeparator
                   || c == ParagraphSeparator) {
            result += QChar(QChar::LineSeparator);
        } else if (c == U'\t') {
            result += u' ';
        } else if (c >= FirstIsolate && c <= FirstStrongIsolate) {
            ++open;
            result += QChar(char16_t(c));
        } else if (c == PopIsolate) {
            if (open > 0) {
                --open;
                result += QChar(char16_t(c));
            }
        } else if (actsUnseen(c) || (mayHaveNoFont(c) && !fonts.canShow(c))) {
            result += mark(c);
        } else if (c != TextStyle && c != EmojiStyle) {
            result += QString::fromUcs4(&c, 1);
        }
        previous = c;
    }
    return joinedBeforeDigits(result + QString(open, QChar(char16_t(PopIsolate))));
}

QString shownCode(const QString &text, Fonts &fonts)
{
    QString result = shownText(text, fonts);
    return result.replace(u'-', u"-\u2060"_s);
}

Qt::LayoutDirection directionOf(QStringView text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

bool holdsRightToLeft(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x590 && (c.direction() == QChar::DirR || c.direction() == QChar::DirAL);
    });
}

} // namespace firstcall
