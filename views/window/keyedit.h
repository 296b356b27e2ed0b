// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace firstcall {

/// Takes the one key that is pressed in it. Unlike QKeySequenceEdit it waits for no second one: no action
/// here has a chord.
class KeyEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyEdit(QWidget *parent);

    QKeySequence key() const { return m_key; }

Q_SIGNALS:
    void taken();
    void dropped(); ///< Esc, which stays the way out

protected:
    bool event(QEvent *event) override;

private:
    QKeySequence m_key = {};
};

} // namespace firstcall
