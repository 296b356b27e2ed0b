// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace firstcall {

/// Esc, while the note bar is on screen: into its line, and from there back to where one was. What is typed
/// in either is committed, never thrown away.
class NoteEscape : public QObject
{
    Q_OBJECT

public:
    /// The bar, the one who commits what is typed, and the places where Esc keeps its usual meaning.
    struct Around
    {
        std::function<bool()> isBarThere = {};
        std::function<bool()> isInBar = {};
        std::function<void()> enterBar = {};
        std::function<bool()> commit = {};
        std::function<void()> goOn = {}; ///< where one goes on when there is no place to go back to
        QList<QPointer<QWidget>> elsewhere = {};
    };

    NoteEscape(Around around, QWidget *window);

    /// Into the line, from wherever the keyboard is.
    void enter();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void goBack();

    Around m_around;
    QWidget *m_window;
    QPointer<QWidget> m_before = {};
};

} // namespace firstcall
