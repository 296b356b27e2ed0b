// SPDX-License-Identifier: Apache-2.0
#include "views/paper/pieces.h"
#include "views/paper/shapedtext.h"

#include <utility>

namespace firstcall {

using namespace Qt::StringLiterals;

namespace {

const QString quoteMarks = u"\"'“„‚‘«‹「『"_s;

/// Texts below each other that read as one: a title with its subtitle, a quotation with its speaker.
class TextPiece : public Piece
{
public:
    struct Part
    {
        Text text;
        Face face;
    };

    TextPiece(QList<Part> parts, const Typesetting &setting, qreal width, const QUuid &record,
              qreal indent = 0)
        : m_parts(std::move(parts))
        , m_fonts(setting.fonts)
        , m_width(width)
        , m_record(record)
        , m_indent(indent)
    {
        for (const Part &part : std::as_const(m_parts)) {
            m_firstUnits += int(extent().units.size());
            appendLines(&extent().units, shaped(part).lines(), part.face.leading);
        }
    }

    void draw(Canvas &canvas, int first, int end, QPointF at) const override
    {
        const qreal height = heightOf(extent().units, first, end);
        canvas.belongs(m_record, QRectF(at, QSizeF(m_width, height)));
        if (m_indent > 0)
            canvas.fill(QRectF(at.x(), at.y(), pt(2.5), height), ink::bar);
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            const int from = m_firstUnits[i];
            const int to = i + 1 < m_parts.size() ? m_firstUnits[i + 1] : int(extent().units.size());
            if (from >= end || to <= first)
                continue;
            const ShapedText text = shaped(m_parts[i]);
            for (int unit = qMax(from, first); unit < qMin(to, end); ++unit) {
                text.draw(canvas, unit - from, at + QPointF(m_indent, 0));
                at.ry() += extent().units[unit].height;
            }
        }
    }

private:
    ShapedText shaped(const Part &part) const
    {
        return ShapedText(m_fonts, part.text, part.face, m_width - m_indent);
    }

    QList<Part> m_parts;
    QList<int> m_firstUnits = {};
    Fonts &m_fonts;
    qreal m_width;
    QUuid m_record;
    qreal m_indent;
};

/// A title with its subtitle at the other end of the line, on the same baseline.
class TitleLinePiece : public Piece
{
public:
    TitleLinePiece(const QString &title, const QString &subtitle, const Typesetting &setting)
        : m_title(setting.fonts, plain(title), setting.tokens.title)
        , m_subtitle(setting.fonts, plain(subtitle), setting.tokens.subtitle)
        , m_width(setting.width)
    {
        appendLines(&extent().units, 1, m_title.leading());
    }

    void draw(Canvas &canvas, int /*first*/, int /*end*/, QPointF at) const override
    {
        if (m_title.lines() > 0)
            m_title.draw(canvas, 0, at);
        if (m_subtitle.lines() > 0)
            m_subtitle.draw(canvas, 0,
                            at
                                + QPointF(m_width - m_subtitle.naturalWidth(),
                                          m_title.baseline() - m_subtitle.baseline()));
    }

private:
    ShapedText m_title;
    ShapedText m_subtitle;
    qreal m_width;
};

} // namespace

std::unique_ptr<Piece> titlePiece(const QString &title, const QString &subtitle, const Typesetting &setting)
{
    const Tokens &tokens = setting.tokens;
    const qreal together = naturalWidth(setting.fonts, plain(title), tokens.title) + columnGap
        + naturalWidth(setting.fonts, plain(subtitle), tokens.subtitle);
    std::unique_ptr<Piece> piece;
    if (together <= setting.width)
        piece = std::make_unique<TitleLinePiece>(title, subtitle, setting);
    else
        piece = std::make_unique<TextPiece>(
            QList<TextPiece::Part>{{plain(title), tokens.title}, {plain(subtitle), tokens.subtitle}}, setting,
            setting.width, QUuid());
    piece->extent().after = tokens.titleAfter;
    keepWhole(&piece->extent(), setting);
    return piece;
}

std::unique_ptr<Piece> headingPiece(const Heading &heading, const Typesetting &setting)
{
    const Tokens &tokens = setting.tokens;
    const bool section = heading.level <= 1;
    auto piece = std::make_unique<TextPiece>(
        QList<TextPiece::Part>{{plain(heading.text), section ? tokens.heading : tokens.subheading}}, setting,
        setting.width, heading.record);
    Extent &extent = piece->extent();
    extent.before = section ? tokens.headingBefore : tokens.subheadingBefore;
    extent.after = section ? tokens.headingAfter : tokens.subheadingAfter;
    for (Unit &unit : extent.units)
        unit.keepWithNext = true;
    return piece;
}

std::unique_ptr<Piece> paragraphPiece(const Paragraph &paragraph, const Typesetting &setting)
{
    const Tokens &tokens = setting.tokens;
    Face face = tokens.body;
    qreal width = textWidth;
    switch (paragraph.role) {
    case ParagraphRole::Body:
        break;
    case ParagraphRole::Lead:
        face = tokens.lead;
        width = setting.width;
        break;
    case ParagraphRole::Note:
        face = tokens.note;
        width = setting.width;
        break;
    }
    auto piece = std::make_unique<TextPiece>(QList<TextPiece::Part>{{paragraph.text, face}}, setting, width,
                                             paragraph.record);
    piece->extent().after = tokens.paragraphAfter;
    // "The following:" does not stay behind alone.
    if (!paragraph.text.isEmpty() && paragraph.text.last().text.endsWith(u':')
        && !piece->extent().units.isEmpty())
        piece->extent().units.last().keepWithNext = true;
    return piece;
}

std::unique_ptr<Piece> quotationPiece(const Quotation &quotation, const QLocale &language,
                                      const Typesetting &setting)
{
    const Tokens &tokens = setting.tokens;
    const bool isQuoted = !quotation.words.isEmpty() && quoteMarks.contains(quotation.words.front());
    const QString words = isQuoted ? quotation.words : language.quoteString(quotation.words);
    QList<TextPiece::Part> parts{{plain(words), tokens.body}};
    if (!quotation.attribution.isEmpty())
        parts += {plain(quotation.attribution), tokens.note};
    auto piece = std::make_unique<TextPiece>(parts, setting, textWidth + pt(12), quotation.record, pt(12));
    Extent &extent = piece->extent();
    extent.before = tokens.paragraphAfter;
    extent.after = tokens.panelAfter;
    // The speaker's name never stands alone.
    const qsizetype spoken = extent.units.size() - (parts.size() > 1 ? 1 : 0);
    for (qsizetype i = qMax<qsizetype>(0, spoken - 1); i + 1 < extent.units.size(); ++i)
        extent.units[i].keepWithNext = true;
    keepWhole(&extent, setting);
    return piece;
}

} // namespace firstcall
