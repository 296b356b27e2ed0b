// SPDX-License-Identifier: Apache-2.0
#include "views/parts/emptystate.h"

#include "views/parts/accessiblerole.h"
#include "views/parts/iconlabel.h"
#include "views/style/measures.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstcall {

namespace {

constexpr qreal iconFactor = 2.5;
constexpr int longestLine = 420; // easier to read than the whole width

TextLabel *centred(const QString &text, TextSize size, Ink ink, QWidget *parent)
{
    // With a parent from the start: shown without one it would be a window of its own for a moment, which
    // takes the keyboard away from who types.
    auto *label = new TextLabel(text, size, ink, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setVisible(!text.isEmpty());
    return label;
}

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &sentence,
                       QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QHBoxLayout)
{
    setAccessibleRole(staticMetaObject, QAccessible::Grouping);
    setAccessibleName(title.isEmpty() ? sentence : title);
    if (!title.isEmpty())
        setAccessibleDescription(sentence);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(measure::gap);
    column->addStretch();
    if (!iconName.isEmpty())
        column->addWidget(new IconLabel(iconName, Ink::Text3, iconFactor), 0, Qt::AlignHCenter);
    column->addWidget(centred(title, TextSize::CardTitle, Ink::Text, this));
    auto *row = new QHBoxLayout;
    auto *words = centred(sentence, TextSize::Body, Ink::Text2, this);
    words->setMaximumWidth(longestLine * qMax(1, fontMetrics().averageCharWidth()) / 7);
    row->addStretch();
    row->addWidget(words, 100);
    row->addStretch();
    column->addLayout(row);
    m_buttons->addStretch();
    m_buttons->addStretch();
    column->addSpacing(measure::grid);
    column->addLayout(m_buttons);
    column->addStretch();
}

QPushButton *EmptyState::addOffer(const Offer &offer)
{
    auto *button = new QPushButton(offer.text, this);
    button->setProperty("primary", m_buttons->count() == 2);
    connect(button, &QPushButton::clicked, this, [run = offer.run] {
        if (run)
            run();
    });
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

} // namespace firstcall
