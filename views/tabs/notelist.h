// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace firstcall {

/// Notes with their whole text: when, what it is, what was said, by whom; below what was made of it, and how
/// it was worded before.
class NoteList : public QListView
{
    Q_OBJECT

public:
    explicit NoteList(QWidget *parent = nullptr);

Q_SIGNALS:
    void signTyped(const QString &sign); ///< a letter, a digit or a sign, alone
    void opened(); ///< Enter, or a double click
    void amendWanted(); ///< F2
    void left(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace firstcall
