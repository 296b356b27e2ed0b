// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QUuid>

namespace firstcall {

/// Where on a page a record is told, in tenths of a point.
struct Place
{
    QUuid record;
    QRectF area;
};

} // namespace firstcall
