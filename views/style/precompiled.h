// SPDX-License-Identifier: Apache-2.0
// What nearly every view includes, read by the compiler once for each room. Not to be included by hand.
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <QAbstractItemModel>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QWidget>
