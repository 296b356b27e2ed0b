// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/midcallpage.h"

#include "models/library/library.h"
#include "views/fields/desk.h"
#include "views/parts/card.h"
#include "views/parts/textlabel.h"
#include "views/style/measures.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

MidCallPage::MidCallPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_words(new QLineEdit(this))
    , m_area(new QScrollArea(this))
{
    m_words->setPlaceholderText(tr("What is happening on the call?"));
    m_words->setAccessibleName(tr("Words to look for in the lines for a call"));
    m_words->setClearButtonEnabled(true);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(m_area);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, measure::gap, 0);
    column->setSpacing(measure::gap);
    const QLocale &locale = desk.text().words().locale();
    for (const MidCallLine &line : library().scripts.midCall) {
        auto *card = new Card(inside);
        auto *rows = new QVBoxLayout(card);
        const QStringList texts{line.situation.in(locale), line.say.in(locale), line.act.in(locale)};
        const std::pair<TextSize, Ink> looks[] = {
            {TextSize::Small, Ink::Text2}, {TextSize::Spoken, Ink::Text}, {TextSize::Body, Ink::Text}};
        for (int i = 0; i < texts.size(); ++i) {
            auto *label = new TextLabel(i == 2 ? tr("Do: %1").arg(texts[i]) : texts[i], looks[i].first,
                                        looks[i].second, card);
            label->setWordWrap(true);
            label->setTextFormat(Qt::PlainText);
            rows->addWidget(label);
        }
        column->addWidget(card);
        m_lines.append({texts.join(u' '), card});
    }
    column->addStretch(1);
    m_area->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_words);
    layout->addWidget(m_area, 1);
    connect(m_words, &QLineEdit::textChanged, this, &MidCallPage::filter);
}

void MidCallPage::filter(const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    for (const Shown &line : std::as_const(m_lines)) {
        line.card->setVisible(std::ranges::all_of(
            words, [&](const QString &word) { return line.told.contains(word, Qt::CaseInsensitive); }));
    }
    m_area->verticalScrollBar()->setValue(0);
}

void MidCallPage::focusFirst()
{
    m_words->setFocus(Qt::OtherFocusReason);
}

bool MidCallPage::openOwnFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    return true;
}

void MidCallPage::keyPressEvent(QKeyEvent *event)
{
    // The field lets through what it has no use for: the page goes up and down under it.
    QScrollBar *bar = m_area->verticalScrollBar();
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        bar->triggerAction(event->key() == Qt::Key_Down ? QAbstractSlider::SliderSingleStepAdd
                                                        : QAbstractSlider::SliderSingleStepSub);
    else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        bar->triggerAction(event->key() == Qt::Key_PageDown ? QAbstractSlider::SliderPageStepAdd
                                                            : QAbstractSlider::SliderPageStepSub);
    else if (event->key() == Qt::Key_Escape && !m_words->text().isEmpty())
        m_words->clear();
    else
        Page::keyPressEvent(event);
}

} // namespace firstcall
