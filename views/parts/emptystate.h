// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/parts/offer.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace firstcall {

/// What an empty place says in place of nothing: what will stand here, and how to begin.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// Title and sentence may be empty, the icon's name too.
    EmptyState(const QString &iconName, const QString &title, const QString &sentence,
               QWidget *parent = nullptr);

    /// The first one is the primary button.
    QPushButton *addOffer(const Offer &offer);

private:
    QHBoxLayout *m_buttons;
};

} // namespace firstcall
