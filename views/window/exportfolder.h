// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace firstcall {

class Desk;
class TextLabel;

/// Chooses where reports are written, and says when they can't be written there.
class ExportFolder : public QWidget
{
    Q_OBJECT

public:
    explicit ExportFolder(Desk &desk, QWidget *parent = nullptr);

    /// Shows the folder, for a row of its own in a form.
    QLineEdit *line() { return m_line; }
    void refresh();

private:
    void choose();

    Desk &m_desk;
    QLineEdit *m_line;
    QPushButton *m_choose;
    QPushButton *m_usual;
    TextLabel *m_wrong;
};

} // namespace firstcall
