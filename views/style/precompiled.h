// SPDX-License-Identifier: Apache-2.0
// What nearly every source of the views includes, read by the compiler once. Not to be included by hand.
#pragma once

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QProxyStyle>
#include <QString>
#include <QStyleOption>
#include <QWidget>
