// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStatusBar>

namespace firstcall {

class Desk;
class ElidedLabel;
class TextLabel;

/// The line at the bottom of the window: whether all is saved, and in which file. Where there is little room
/// the hint at keys goes first, then the name of the file is cut; nothing lies over anything.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(Desk &desk, bool isSample, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void share();

    QWidget *m_saved;
    TextLabel *m_hint;
    QWidget *m_sample = nullptr;
    ElidedLabel *m_file;
};

} // namespace firstcall
