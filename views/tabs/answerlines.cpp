// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/answerlines.h"

#include "views/style/measures.h"
#include "views/style/tokens.h"
#include "views/style/type.h"

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int narrowest = 160;

/// What a person typed must not turn the words around it in a script that runs the other way.
QString isolated(const QString &text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

} // namespace

AnswerLines::AnswerLines(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AnswerLines::setLines(const QList<Line> &lines)
{
    m_lines = lines;
    QStringList all;
    for (const Line &line : lines)
        all.append(tr("%1: %2 (%3)", "who, the answer, its part, confidence and verification")
                       .arg(line.who, line.words, line.remark));
    setText(all.join(u'\n'));
    updateGeometry();
    update();
}

int AnswerLines::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

QSize AnswerLines::sizeHint() const
{
    const int width = 60 * fontMetrics().averageCharWidth();
    return {width, layOut(width, nullptr)};
}

QSize AnswerLines::minimumSizeHint() const
{
    return {narrowest, fontMetrics().height()};
}

void AnswerLines::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    layOut(width(), &painter);
}

int AnswerLines::layOut(int width, QPainter *painter) const
{
    const Colours &c = colours(palette());
    QTextOption option(Qt::AlignLeft); // QTextLayout turns it round itself
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextCharFormat quiet;
    quiet.setForeground(c.text2);
    QTextCharFormat remark = quiet;
    remark.setFont(textFont(TextSize::Caption, font()));
    qreal y = 0;
    for (const Line &line : m_lines) {
        const QString who = isolated(line.who) + u": "_s;
        const QString words = isolated(line.words) + u"   "_s;
        QTextLayout layout(who + words + line.remark, font());
        layout.setTextOption(option);
        layout.setFormats(
            {{0, int(who.size()), quiet}, {int(who.size() + words.size()), int(line.remark.size()), remark}});
        layout.beginLayout();
        for (QTextLine next = layout.createLine(); next.isValid(); next = layout.createLine()) {
            next.setLineWidth(width);
            next.setPosition({0, y});
            y += next.height();
        }
        layout.endLayout();
        if (painter) {
            painter->setPen(c.text);
            layout.draw(painter, {});
        }
        y += measure::grid / 2;
    }
    return qCeil(y);
}

} // namespace firstcall
