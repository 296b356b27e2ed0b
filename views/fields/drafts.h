// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/editor.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QLineEdit;
class QWidget;

namespace firstcall {

class FieldEditor;

/// Keeps what is being typed on disk, half a second after each pause, until it is committed or dropped, so
/// that a crash costs no more than that.
class Drafts : public QObject
{
    Q_OBJECT

public:
    Drafts(Store &store, Clock clock);

    /// From now on what is typed there is kept for this field of this record.
    void watch(FieldEditor *editor, const QUuid &record);
    /// The same for a line that makes a new record, under one of the names below. `record` is asked at each
    /// key, as a line may stay while what it belongs to changes. Who owns the line drops the draft when the
    /// record is made.
    void watch(QLineEdit *line, std::function<QUuid()> record, QLatin1StringView name);
    /// The same for an editor of a page's own, which does more than set its field.
    void watch(FieldEditor *editor, std::function<QUuid()> record, const QString &name);
    /// Nothing typed there counts any more: the value before is wanted back.
    void drop(const QUuid &record, const QString &field);
    /// What was typed for this field of this record and is not in it, because it did not fit; empty for
    /// nothing.
    QString left(const QUuid &record, const QString &field) const;
    /// When that was typed; invalid for nothing.
    QDateTime leftAt(const QUuid &record, const QString &field) const;
    /// Writes what waits for its pause at once.
    void keepNow();
    bool isWaiting() const { return m_pause.isActive(); }

Q_SIGNALS:
    void typing(); ///< something is typed that is not on disk yet
    void kept(); ///< it is now
    void failed(const QString &sentence);

private:
    struct Waiting
    {
        QPointer<QWidget> editor;
        QUuid record;
        QString field;
        std::function<QString()> typed; ///< only while the editor lives
    };
    void waitFor(const Waiting &one);

    Store &m_store;
    Clock m_clock;
    QTimer m_pause;
    QList<Waiting> m_waiting = {};
};

/// The draft of an answer that is not one yet, kept with its question.
inline constexpr QLatin1StringView newAnswerDraft{"new_answer"};
/// That of a question, kept with the engagement.
inline constexpr QLatin1StringView newQuestionDraft{"new_question"};
/// That of a step, kept with its focus area.
inline constexpr QLatin1StringView newStepDraft{"new_step"};
/// That of a line of the note bar, kept with the engagement.
inline constexpr QLatin1StringView newNoteDraft{"new_note"};

/// Where a draft was typed.
struct DraftPlace
{
    const Entity *entity = nullptr; ///< none when its record is gone
    QUuid engagement = {}; ///< null for a firm-wide record
    QUuid record = {};
    QString field = {}; ///< empty for a record that was being made
};

/// Drafts that were left by a run that ended before its time, and what became of them.
struct Recovered
{
    int committed = 0; ///< put into their records, to be undone like any edit
    QStringList left = {}; ///< texts that do not fit their field; still kept as drafts
    /// Where one has to look first: what did not fit comes before what did.
    DraftPlace first = {};
};

/// Puts the drafts of an earlier run into their records.
Result<Recovered> recoverDrafts(Editor &editor);

} // namespace firstcall
