// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/parts/rowsteps.h"

#include <QListView>

namespace firstcall {

/// Notes with their whole text: when, what it is, what was said, by whom; below what was made of it, and how
/// it was worded before.
class NoteList : public QListView, public RowSteps
{
    Q_OBJECT

public:
    explicit NoteList(QWidget *parent = nullptr);

    bool canTake(RowStep step) const override { return step == RowStep::Edit && currentIndex().isValid(); }
    void take(RowStep) override { Q_EMIT amendWanted(); }
    bool hasRowFocus() const override { return hasFocus(); }

Q_SIGNALS:
    void signTyped(const QString &sign); ///< a letter, a digit or a sign, alone
    void opened(); ///< Enter, or a double click
    void amendWanted();
    void left(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace firstcall
