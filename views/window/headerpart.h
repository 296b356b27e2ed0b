// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/tlp.h"
#include "views/parts/chip.h"
#include "views/parts/textlabel.h"

#include <QAbstractButton>

#include <optional>

namespace firstcall {

/// A fact in the head of an engagement, as text, as a chip or as a marking, that leads to where it is edited.
/// It can be told in shorter words where there is little room; whole it always is in the tool tip.
class HeaderPart : public QAbstractButton
{
    Q_OBJECT

public:
    /// Plain text of this size.
    HeaderPart(TextSize size, Ink ink, QWidget *parent);
    /// A chip.
    HeaderPart(ChipTone tone, QWidget *parent);

    /// What it says, and what it is called when it is read aloud: "Priority: P1 Critical". The shorter ways
    /// to say it follow, the shortest last.
    void say(const QString &name, const QString &text, const QStringList &shorter = {});
    /// How often it is shortened; more than there are shorter ways is the shortest.
    void setShortened(int times);
    /// A text shortened this often may be set smaller, too.
    void setSmallSize(TextSize size) { m_smallSize = size; }
    /// Of what it says when it is shortened this often.
    int widthOf(int times) const;
    int heightOf(int times) const;
    /// What is read on it, before dots.
    QString shown() const;
    bool isElided() const;
    void setTone(ChipTone tone);
    /// On black in the colour that FIRST gives this label (TLP 2.0), in both themes.
    void setMarking(Tlp tlp);
    void setAlignment(Qt::Alignment alignment) { m_alignment = alignment; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFont face(int times) const;
    QString textOf(int times) const;
    int roomForText() const;

    QStringList m_shorter = {};
    int m_shortened = 0;
    TextSize m_size = TextSize::Body;
    TextSize m_smallSize = TextSize::Body;
    Ink m_ink = Ink::Text;
    std::optional<ChipTone> m_tone = {};
    std::optional<Tlp> m_marking = {};
    Qt::Alignment m_alignment = Qt::AlignLeading;
};

} // namespace firstcall
