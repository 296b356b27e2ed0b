// SPDX-License-Identifier: Apache-2.0
#include "views/parts/messagestrip.h"

#include "views/parts/accessiblerole.h"
#include "views/style/icons.h"
#include "views/style/measures.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace firstcall {

using namespace Qt::StringLiterals;

namespace {

ChipTone chipToneOf(MessageStrip::Tone tone)
{
    switch (tone) {
    case MessageStrip::Tone::Warn:
        return ChipTone::Warn;
    case MessageStrip::Tone::Error:
        return ChipTone::Danger;
    case MessageStrip::Tone::Info:
        break;
    }
    return ChipTone::Accent;
}

QString iconOf(MessageStrip::Tone tone)
{
    switch (tone) {
    case MessageStrip::Tone::Warn:
        return u"dialog-warning"_s;
    case MessageStrip::Tone::Error:
        return u"dialog-error"_s;
    case MessageStrip::Tone::Info:
        break;
    }
    return u"dialog-information"_s;
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : Card(parent)
    , m_label(new QLabel)
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton)
{
    setAccessibleRole(staticMetaObject, QAccessible::AlertMessage);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(icon(u"window-close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close message"));
    m_close->setAccessibleName(tr("Close message"));
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::dismiss);

    setContentsMargins(measure::cardPaddingX, 6, 6, 6);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::gap);
    row->addSpacing(style()->pixelMetric(QStyle::PM_SmallIconSize) + measure::grid); // the icon is painted
    row->addWidget(m_label, 1);
    row->addLayout(m_buttons);
    row->addWidget(m_close);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void MessageStrip::say(Tone tone, const QString &sentence, const QList<Offer> &offers)
{
    if (sentence.isEmpty()) {
        dismiss();
        return;
    }
    QWidget *focus = QApplication::focusWidget();
    if (focus && !isAncestorOf(focus))
        m_before = focus;
    m_tone = tone;
    m_sentence = sentence;
    setTone(chipToneOf(tone));
    setOffers(offers);
    m_label->setText(sentence);
    show();
    announce(this, sentence);
}

void MessageStrip::dismiss()
{
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_sentence.clear();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
    setAccessibleName({});
    Q_EMIT dismissed();
}

void MessageStrip::setOffers(const QList<Offer> &offers)
{
    Q_ASSERT(offers.size() <= mostOffers);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just pressed
        delete item;
    }
    QWidget *last = m_label;
    for (const Offer &offer : offers.first(qMin(offers.size(), mostOffers))) {
        auto *button = new QPushButton(offer.text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, run = offer.run] {
            dismiss();
            if (run)
                run();
        });
        m_buttons->addWidget(button);
        setTabOrder(last, button);
        last = button;
    }
    setTabOrder(last, m_close);
}

void MessageStrip::keyPressEvent(QKeyEvent *event)
{
    // It comes here only from the strip's own buttons.
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        Card::keyPressEvent(event);
}

void MessageStrip::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const QRect place(contentsRect().left(), 0, side, height());
    drawIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), place), icon(iconOf(m_tone)),
             hueOf(chipToneOf(m_tone), colours(palette())).text, side);
}

} // namespace firstcall
