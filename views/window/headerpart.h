// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/tlp.h"
#include "views/parts/chip.h"
#include "views/parts/textlabel.h"

#include <QAbstractButton>

#include <optional>

namespace firstcall {

/// A fact in the head of an engagement, as text, as a chip or as a marking, that leads to where it is edited.
/// Gives way when there is little room: what does not fit ends in dots and is whole in the tool tip.
class HeaderPart : public QAbstractButton
{
    Q_OBJECT

public:
    /// Plain text of this size.
    HeaderPart(TextSize size, Ink ink, QWidget *parent);
    /// A chip.
    HeaderPart(ChipTone tone, QWidget *parent);

    /// What it says, and what it is called when it is read aloud: "Priority: P1 Critical".
    void say(const QString &name, const QString &text);
    void setTone(ChipTone tone);
    /// On black in the colour that FIRST gives this label (TLP 2.0), in both themes.
    void setMarking(Tlp tlp);
    /// Whether it may end in dots where there is little room; a chip may not until somebody says so.
    void setGivesWay(bool on);
    void setAlignment(Qt::Alignment alignment) { m_alignment = alignment; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont face() const;

    TextSize m_size = TextSize::Body;
    Ink m_ink = Ink::Text;
    std::optional<ChipTone> m_tone = {};
    std::optional<Tlp> m_marking = {};
    bool m_givesWay = true;
    Qt::Alignment m_alignment = Qt::AlignLeading;
};

} // namespace firstcall
