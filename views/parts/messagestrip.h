// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/parts/card.h"
#include "views/parts/offer.h"

#include <QPointer>

class QHBoxLayout;
class QToolButton;

namespace firstcall {

class IconLabel;

/// A sentence above the part of the window that it is about: what happened, what is safe, what one can do.
/// Takes neither the focus nor Esc while one works elsewhere, and stays until it is answered or closed.
class MessageStrip : public Card
{
    Q_OBJECT

public:
    enum class Tone { Info, Warn, Error };

    static constexpr qsizetype mostOffers = 3;

    explicit MessageStrip(QWidget *parent = nullptr);

    /// Shows the sentence in place of the one before. Taking an offer closes the strip first.
    void say(Tone tone, const QString &sentence, const QList<Offer> &offers = {});
    /// Hides it, and brings the focus back to where it was when the focus is on the strip.
    void dismiss();

    QString sentence() const { return m_sentence; }
    Tone tone() const { return m_tone; }

Q_SIGNALS:
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setOffers(const QList<Offer> &offers);

    QString m_sentence = {};
    Tone m_tone = Tone::Info;
    IconLabel *m_icon;
    QLabel *m_label;
    QHBoxLayout *m_buttons;
    QToolButton *m_close;
    QPointer<QWidget> m_before = {}; ///< had the focus when the strip came
};

} // namespace firstcall
