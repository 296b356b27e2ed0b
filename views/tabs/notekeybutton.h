// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace firstcall {

/// A key as a cap, and beside it what it does.
class NoteKeyButton : public QAbstractButton
{
    Q_OBJECT

public:
    NoteKeyButton(const QString &key, const QString &word, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int capWidth() const;

    QString m_key;
};

} // namespace firstcall
