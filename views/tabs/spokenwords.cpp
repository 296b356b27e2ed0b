// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/spokenwords.h"

#include "views/style/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace firstcall {

namespace {

constexpr int lineHeight = 130; // percent: the eye finds the next line while one speaks
constexpr qreal betweenParagraphs = 0.6; // of a line

/// Each kind is told by more than its colour: a line under it, its weight, or brackets.
QTextCharFormat formatOf(const SpokenRun &run, const Colours &c)
{
    QTextCharFormat format;
    format.setForeground(c.text);
    switch (run.kind) {
    case SpokenRun::Kind::Words:
        break;
    case SpokenRun::Kind::Filled:
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(c.text3);
        break;
    case SpokenRun::Kind::Open:
        format.setFontWeight(QFont::Bold);
        format.setForeground(c.warn.text);
        format.setBackground(c.warn.soft);
        break;
    case SpokenRun::Kind::Changed:
        format.setFontUnderline(true);
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(c.accent.text);
        break;
    case SpokenRun::Kind::Quiet:
        format.setForeground(c.text2);
        break;
    }
    if (!run.key.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.key);
    }
    return format;
}

} // namespace

SpokenWords::SpokenWords(TextSize size, QWidget *parent)
    : QTextEdit(parent)
    , m_size(size)
{
    dress();
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::StrongFocus);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // as high as its text
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false); // on the card's own ground
    viewport()->setMouseTracking(true);
    document()->setDocumentMargin(2);
}

void SpokenWords::dress()
{
    QFont font = textFont(m_size, QApplication::font());
    font.setWeight(QFont::Normal);
    setFont(font);
}

void SpokenWords::setRuns(const QList<SpokenRun> &runs)
{
    m_runs = runs;
    write();
}

void SpokenWords::write()
{
    const QString taken = key();
    const Colours &c = colours(palette());
    document()->clear();
    document()->setDefaultFont(font());
    m_places.clear();
    QTextCursor cursor(document());
    QTextBlockFormat block;
    block.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    cursor.setBlockFormat(block);
    QTextBlockFormat next = block;
    next.setTopMargin(betweenParagraphs * fontMetrics().lineSpacing());
    for (const SpokenRun &run : std::as_const(m_runs)) {
        const QTextCharFormat format = formatOf(run, c);
        const QStringList parts = run.text.split(QStringLiteral("\n\n"));
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                cursor.insertBlock(next, format);
            const int from = cursor.position();
            cursor.insertText(parts[i], format);
            if (!run.key.isEmpty())
                m_places.append({run.key, from, cursor.position(), run.kind == SpokenRun::Kind::Open});
        }
    }
    moveCursor(QTextCursor::Start);
    const auto same = std::ranges::find(m_places, taken, &PlaceAt::key);
    m_taken = -1;
    if (taken.isEmpty() || same == m_places.end())
        setExtraSelections({});
    else
        take(int(same - m_places.begin()));
    fitHeight();
}

QString SpokenWords::key() const
{
    return m_taken >= 0 && m_taken < m_places.size() ? m_places[m_taken].key : QString();
}

void SpokenWords::take(int place)
{
    m_taken = place;
    QList<ExtraSelection> selections;
    if (m_taken >= 0) {
        const PlaceAt &at = m_places[m_taken];
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(at.from);
        selection.cursor.setPosition(at.to, QTextCursor::KeepAnchor);
        selection.format.setBackground(palette().highlight());
        selection.format.setForeground(palette().highlightedText());
        selections.append(selection);
        QTextCursor begin(document());
        begin.setPosition(at.from);
        QTextCursor end(document());
        end.setPosition(at.to);
        Q_EMIT sightWanted(cursorRect(begin).united(cursorRect(end)));
    }
    setExtraSelections(selections);
    Q_EMIT taken(key());
}

void SpokenWords::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    const int height = int(std::ceil(document()->size().height())) + 2 * frameWidth() + 2;
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

QSize SpokenWords::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, minimumHeight()};
}

QSize SpokenWords::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, minimumHeight()};
}

void SpokenWords::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int last = int(m_places.size()) - 1;
    int by = 0;
    switch (isPlain ? event->key() : 0) {
    case Qt::Key_Right:
    case Qt::Key_Left:
        by = (event->key() == Qt::Key_Right) == isLeftToRight() ? 1 : -1;
        break;
    case Qt::Key_Down:
        by = 1;
        break;
    case Qt::Key_Up:
        by = -1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_taken >= 0) {
            Q_EMIT wanted(key());
            return;
        }
        break;
    default:
        break;
    }
    if (event->matches(QKeySequence::Copy))
        QTextEdit::keyPressEvent(event);
    else if (by != 0 && last >= 0)
        take(m_taken < 0 && by < 0 ? last : qBound(0, m_taken + by, last));
    else
        event->ignore(); // the page scrolls, and has keys of its own
}

void SpokenWords::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    if (m_taken >= 0 || event->reason() == Qt::MouseFocusReason
        || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    Q_EMIT sightWanted({});
    // What is open comes first: it is what has to be done.
    const auto open = std::ranges::find(m_places, true, &PlaceAt::isOpen);
    if (open != m_places.end())
        take(int(open - m_places.begin()));
}

void SpokenWords::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        take(-1);
}

void SpokenWords::mouseMoveEvent(QMouseEvent *event)
{
    QTextEdit::mouseMoveEvent(event);
    viewport()->setCursor(anchorAt(event->pos()).isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
}

void SpokenWords::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    const QString key = anchorAt(event->pos());
    if (event->button() == Qt::LeftButton && !key.isEmpty() && !textCursor().hasSelection())
        Q_EMIT wanted(key);
}

void SpokenWords::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void SpokenWords::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

void SpokenWords::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // what it stands in scrolls
}

} // namespace firstcall
