// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace firstcall {

class Desk;
class IconLabel;

/// Says in the status bar what is on disk: the words follow what was written, never what is hoped for.
class SaveState : public QWidget
{
    Q_OBJECT

public:
    explicit SaveState(Desk &desk, QWidget *parent = nullptr);

    QString text() const;

private:
    void say(const QString &text, bool isSafe);

    IconLabel *m_icon;
    QLabel *m_text;
};

} // namespace firstcall
