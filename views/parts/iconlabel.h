// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/parts/textlabel.h"

namespace firstcall {

/// An icon beside words that say the same: a screen reader passes it over. As large as a line of text times
/// `factor`, and in the colours of the moment.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &name, Ink ink = Ink::Text2, qreal factor = 1,
                       QWidget *parent = nullptr);

    void setIcon(const QString &name, Ink ink);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int side() const;

    QString m_name;
    Ink m_ink;
    qreal m_factor;
};

} // namespace firstcall
