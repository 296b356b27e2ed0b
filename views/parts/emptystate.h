// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace firstcall {

/// What a list says while there is nothing in it: what belongs here, and the first thing to do.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSentence(const QString &sentence);
    /// A button that does it; the keyboard lands there.
    void setAction(const QString &text, std::function<void()> action);

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
    std::function<void()> m_action = {};
};

} // namespace firstcall
