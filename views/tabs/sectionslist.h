// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListWidget>

namespace firstcall {

/// The pages of a tab by name, and at the end of the line how many records each has.
class SectionsList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionsList(QWidget *parent = nullptr);

    /// Nothing is said of 0.
    void setCount(int row, qint64 count);
};

} // namespace firstcall
