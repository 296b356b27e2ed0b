// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/note.h"
#include "models/domain/snapshot.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace firstcall {

class CallWatch;

/// What the customer may see on a shared screen, over the whole window: what they told us, what worries them,
/// what was agreed. No note, no question's why, no other engagement; and a band that says what this is.
class Presentation : public QWidget
{
    Q_OBJECT

public:
    /// Lies over `window`, hidden until it is started.
    Presentation(const CallWatch &watch, QWidget *window);

    void start();
    void stop();

Q_SIGNALS:
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void addSection(const QString &title, const QStringList &lines);
    QStringList answersTo(const QString &keyQuestion) const;
    /// What was made of a private note is private, too.
    bool mayShow(const Ref<Note> &from) const;
    QStringList steps(bool ours) const;

    const CallWatch &m_watch;
    QScrollArea *m_area;
    QVBoxLayout *m_column = nullptr; ///< of the page in the area, which is made anew each time
};

} // namespace firstcall
