// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/parts/textlabel.h"

namespace firstcall {

/// One line that gives way: what does not fit ends in dots and is whole in the tool tip. text() and what a
/// screen reader reads stay whole.
class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    using TextLabel::TextLabel;

    bool isElided() const;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString shown() const;
};

} // namespace firstcall
