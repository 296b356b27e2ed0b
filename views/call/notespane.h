// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace firstcall {

class CallWatch;
class LatestNotes;
class NoteBar;

/// The last notes above the line that takes the next one. There while a call is running, and elsewhere when
/// it is wanted.
class NotesPane : public QWidget
{
    Q_OBJECT

public:
    explicit NotesPane(const CallWatch &watch, QWidget *parent = nullptr);

    NoteBar &bar() { return *m_bar; }
    /// Also while no call is running.
    void setWanted(bool wanted);
    bool isWanted() const { return m_isWanted; }
    /// How much the window has for all that stands in it: in little, the notes give way first, then the
    /// signs.
    void fitInto(int height);

private:
    void follow();

    const CallWatch &m_watch;
    LatestNotes *m_latest;
    NoteBar *m_bar;
    bool m_isWanted = false;
};

} // namespace firstcall
