// SPDX-License-Identifier: Apache-2.0
#include "views/parts/messagestrip.h"

#include "views/parts/accessiblerole.h"
#include "views/parts/iconlabel.h"
#include "views/style/icons.h"
#include "views/style/measures.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace firstcall {

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    ChipTone tone;
    Ink ink;
    QString icon;
};

Look lookOf(MessageStrip::Tone tone)
{
    switch (tone) {
    case MessageStrip::Tone::Warn:
        return {ChipTone::Warn, Ink::Warn, u"dialog-warning"_s};
    case MessageStrip::Tone::Error:
        return {ChipTone::Danger, Ink::Danger, u"dialog-error"_s};
    case MessageStrip::Tone::Info:
        break;
    }
    return {ChipTone::Accent, Ink::Accent, u"dialog-information"_s};
}

} // namespace

MessageStrip::MessageStrip(QWidget *parent)
    : Card(parent)
    , m_icon(new IconLabel(u"dialog-information"_s))
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

    setContentsMargins(6, 6, 6, 6);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::gap);
    row->addSpacing(measure::grid * 2); // mirrored with the row, which margins are not
    row->addWidget(m_icon);
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
    m_sentence = sentence;
    m_tone = tone;
    const Look look = lookOf(tone);
    setTone(look.tone);
    m_icon->setIcon(look.icon, look.ink);
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

} // namespace firstcall
