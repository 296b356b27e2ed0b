// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace firstcall {

/// Looks like the field for searching that it opens: a glass, what one can look for, and its key at the end.
class FindField : public QToolButton
{
    Q_OBJECT

public:
    explicit FindField(QAction *find, QWidget *parent = nullptr);

    /// What stands in it: the words, and the key when there is room for it.
    QString words() const;
    QString key() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace firstcall
