// SPDX-License-Identifier: Apache-2.0
#include "views/paper/shapedtext.h"

#include "views/paper/shown.h"

#include <QTextBoundaryFinder>

namespace firstcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal unbounded = pt(100'000);

struct Dressed
{
    QString text;
    QList<Fonts::Span> spans;
    bool rightToLeft;
};

/// The spaces at its ends belong between the parts, not to the one that is isolated.
QString isolatedWithin(const QString &part)
{
    const QString inside = part.trimmed();
    if (inside.isEmpty())
        return part;
    const qsizetype start = part.indexOf(inside);
    return part.left(start) + u"\u2068"_s + inside + u"\u2069"_s + part.mid(start + inside.size());
}

Dressed dressed(Fonts &fonts, const Text &text, const Face &face)
{
    QStringList parts;
    for (const Run &run : text)
        parts += run.emphasis == Emphasis::Code ? shownCode(run.text, fonts) : shownText(run.text, fonts);
    const QString all = parts.join(QString());
    // A name in Arabic must not pull the time behind it to its other side.
    const bool isolate = parts.size() > 1 && holdsRightToLeft(all);

    Dressed result{{}, {}, directionOf(all) == Qt::RightToLeft};
    for (qsizetype i = 0; i < text.size(); ++i) {
        Face its = face;
        const Emphasis emphasis = text[i].emphasis;
        its.bold = face.bold || emphasis == Emphasis::Strong;
        if (emphasis == Emphasis::Quiet)
            its.colour = ink::quiet;
        const QString part = isolate ? isolatedWithin(parts[i]) : parts[i];
        const qsizetype from = result.text.size();
        result.text += part;
        fonts.dress(result.text, from, part.size(), its, emphasis == Emphasis::Code, &result.spans);
    }
    return result;
}

} // namespace

ShapedText::ShapedText(Fonts &fonts, const Text &text, const Face &face, qreal width, qreal indent)
    : m_leading(face.leading)
    , m_baseline(fonts.baseline(face))
{
    breakLines(fonts, text, face, Qt::AlignRight, width, indent);
}

ShapedText::ShapedText(Fonts &fonts, const Text &text, const Face &face)
    : m_leading(face.leading)
    , m_baseline(fonts.baseline(face))
{
    breakLines(fonts, text, face, Qt::AlignLeft, unbounded, 0);
}

/// `rightToLeft` is where text of that direction stands in its lines.
void ShapedText::breakLines(Fonts &fonts, const Text &text, const Face &face, Qt::Alignment rightToLeft,
                            qreal width, qreal indent)
{
    const Dressed what = dressed(fonts, text, face);
    m_rightToLeft = what.rightToLeft;
    if (what.text.isEmpty())
        return;
    m_layout = std::make_unique<QTextLayout>(what.text);
    QTextOption option(what.rightToLeft ? rightToLeft : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(what.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    if (what.spans.size() == 1) {
        m_layout->setFont(what.spans.first().style->font);
        m_colour = what.spans.first().style->colour;
    } else {
        QList<QTextLayout::FormatRange> formats;
        for (const Fonts::Span &span : what.spans)
            formats.append({span.start, span.length, span.style->format});
        m_layout->setFormats(formats);
    }
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        const qreal kept = line.lineNumber() == 0 ? indent : 0;
        line.setLineWidth(width - kept);
        line.setPosition({what.rightToLeft ? 0 : kept, 0});
    }
    m_layout->endLayout();
}

qreal ShapedText::naturalWidth() const
{
    qreal widest = 0;
    for (int i = 0; i < lines(); ++i)
        widest = qMax(widest, naturalWidth(i));
    return widest;
}

qreal ShapedText::naturalWidth(int line) const
{
    return m_layout->lineAt(line).naturalTextWidth();
}

bool ShapedText::startsWhole() const
{
    if (lines() < 2)
        return true;
    const QTextLine first = m_layout->lineAt(0);
    const qsizetype end = first.textStart() + first.textLength();
    const QString text = m_layout->text();
    if (text[end - 1] == QChar(QChar::LineSeparator)) // no boundary to the finder
        return true;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    finder.setPosition(end);
    return finder.isAtBoundary();
}

void ShapedText::draw(Canvas &canvas, int line, QPointF at) const
{
    canvas.text(m_layout->lineAt(line), at + QPointF(0, m_baseline), m_colour);
}

qreal naturalWidth(Fonts &fonts, const Text &text, const Face &face)
{
    return ShapedText(fonts, text, face).naturalWidth();
}

} // namespace firstcall
