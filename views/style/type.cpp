// SPDX-License-Identifier: Apache-2.0
#include "views/style/type.h"

namespace firstcall {

namespace {

struct Step
{
    qreal factor; ///< of the body's size: the steps in points are meant beside a body of 10
    QFont::Weight weight;
};

Step stepOf(TextSize size)
{
    switch (size) {
    case TextSize::Caption:
        return {0.85, QFont::Normal};
    case TextSize::Small:
        return {0.9, QFont::Normal};
    case TextSize::Body:
        return {1, QFont::Normal};
    case TextSize::CardTitle:
        return {1.1, QFont::DemiBold};
    case TextSize::Spoken:
        return {1.3, QFont::Normal};
    case TextSize::Section:
        return {1.3, QFont::Bold};
    case TextSize::Page:
        return {1.7, QFont::Bold};
    case TextSize::Timer:
        return {2.4, QFont::Bold};
    }
    return {1, QFont::Normal};
}

} // namespace

QFont textFont(TextSize size, const QFont &body)
{
    const Step step = stepOf(size);
    QFont font = body;
    if (body.pointSizeF() > 0)
        font.setPointSizeF(body.pointSizeF() * step.factor);
    else
        font.setPixelSize(qRound(body.pixelSize() * step.factor));
    font.setWeight(step.weight);
    return font;
}

} // namespace firstcall
