// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/noteline.h"
#include "views/parts/card.h"

#include <QPointer>

class QLineEdit;

namespace firstcall {

class CallWatch;
class SignsRow;
class TextLabel;

/// One line that takes down what is said: Enter puts it on disk. Shows what it reads in the line before that:
/// what the line is, who speaks, for whom it is and when it is due. While it is empty it may offer a line,
/// which Enter keeps.
class NoteBar : public Card
{
    Q_OBJECT

public:
    explicit NoteBar(const CallWatch &watch, QWidget *parent = nullptr);

    /// Puts the keyboard into the line.
    void focusLine();
    bool isInLine() const;
    /// Begins a line with this, with the keyboard behind it; what was typed is noted first.
    void begin(const QString &line);
    /// Keeps what is typed as a note; false when it was refused and is still there. Nothing typed is fine; so
    /// are signs alone, which stay in the line.
    bool commit();
    /// The customer does not know what the line is to answer; the next open question takes its place.
    void setNotKnown();
    /// Whether the line answers a question.
    bool isAnswering() const;
    /// In little room the signs are left to the line's tool tip.
    void setSpare(bool spare);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Puts a line there that nobody typed: its time begins with the first key that changes it.
    void put(const QString &line, const Moment &begun = {});
    void typed(const QString &line);
    void edited();
    void showTime();
    void follow();
    NoteLine read() const;
    void commitAndGoOn();
    NoteSurroundings surroundings() const;
    void take(const QString &sign);
    void stepHistory(int by);
    void showMarks();
    void showOffer();
    /// Keeps this line as a note; false when it was refused.
    bool keep(const QString &typed);
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);

    const CallWatch &m_watch;
    QLineEdit *m_line;
    TextLabel *m_time;
    SignsRow *m_signs;
    QWidget *m_marks;
    QString m_offer = {}; ///< what Enter keeps while nothing is typed
    QString m_given = {}; ///< what was put into the line, not typed
    Moment m_begun = {}; ///< the time of the line's first keystroke
    Ref<Participant> m_speaker = {}; ///< who spoke last
    QUuid m_engagement = {};
    QStringList m_history = {};
    qsizetype m_historyAt = 0; ///< beyond the last while a new line is typed
};

} // namespace firstcall
