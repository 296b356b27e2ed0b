// SPDX-License-Identifier: Apache-2.0
#include "views/paper/pdfunicode.h"

#include "views/paper/fonts.h"
#include "views/paper/shown.h"

#include <map>

namespace firstcall {

namespace {

using Map = std::map<uint, QString>; // glyph in the subset: its text

/// Reads <from> <to> <first> and <from> <to> [<each>…] of the bfrange blocks that Qt writes.
Map parsed(const QByteArray &cmap)
{
    Map result;
    qsizetype at = 0;
    const auto token = [&](qsizetype end) -> QByteArray {
        while (at < end && cmap[at] != '<' && cmap[at] != '[' && cmap[at] != ']')
            ++at;
        if (at >= end)
            return {};
        if (cmap[at] != '<')
            return cmap.mid(at++, 1);
        const qsizetype close = cmap.indexOf('>', at);
        const QByteArray hex = cmap.mid(at + 1, close - at - 1);
        at = close + 1;
        return hex;
    };
    const auto text = [](const QByteArray &hex) {
        QString units;
        for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
            units += QChar(char16_t(hex.mid(i, 4).toUInt(nullptr, 16)));
        return units;
    };
    while ((at = cmap.indexOf("beginbfrange", at)) >= 0) {
        const qsizetype end = cmap.indexOf("endbfrange", at);
        for (QByteArray first = token(end); !first.isEmpty(); first = token(end)) {
            const uint from = first.toUInt(nullptr, 16);
            const uint to = token(end).toUInt(nullptr, 16);
            const QByteArray value = token(end);
            if (value == "[") {
                uint glyph = from;
                for (QByteArray each = token(end); !each.isEmpty() && each != "]"; each = token(end))
                    result[glyph++] = text(each);
            } else {
                const uint base = value.toUInt(nullptr, 16);
                for (uint glyph = from; glyph <= to; ++glyph)
                    result[glyph] = QString(QChar(char16_t(base + glyph - from)));
            }
        }
        at = end;
    }
    return result;
}

QString mended(const QString &text, Fonts &fonts)
{
    if (text.size() != 1)
        return text;
    const char16_t c = text[0].unicode();
    if (c == u'\t' || c == u'\r' || c == u'\n' || c == 0xa0)
        return QStringLiteral(" ");
    if ((c >= 0xfb00 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfefc)) {
        const QString letters = text.normalized(QString::NormalizationForm_KC);
        // Ligatures of right-to-left letters stay: readers that turn such text round would turn their letters
        // round as well.
        return letters.size() > 1 && directionOf(letters) == Qt::RightToLeft ? text : letters;
    }
    const char32_t meant = fonts.used(c);
    return QString::fromUcs4(&meant, 1);
}

QByteArray hex(uint value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0');
}

} // namespace

QByteArray mendedToUnicode(const QByteArray &cmap, Fonts &fonts)
{
    QList<QByteArray> lines;
    for (const auto &[glyph, text] : parsed(cmap)) {
        if (glyph == 0 || text.isEmpty() || text[0].isNull())
            continue; // no character is better than a wrong one
        QByteArray value;
        for (const QChar unit : mended(text, fonts))
            value += hex(unit.unicode());
        lines += '<' + hex(glyph) + "> <" + value + ">\n";
    }
    QByteArray result = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                        "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n";
    constexpr qsizetype most = 100; // entries in one block, a limit of the format
    for (qsizetype from = 0; from < lines.size(); from += most) {
        const QList<QByteArray> block = lines.mid(from, most);
        result += QByteArray::number(block.size()) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return result + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace firstcall
