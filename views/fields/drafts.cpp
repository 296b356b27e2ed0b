// SPDX-License-Identifier: Apache-2.0
#include "views/fields/drafts.h"

#include "models/domain/answer.h"
#include "models/domain/entities.h"
#include "models/domain/focusarea.h"
#include "models/domain/note.h"
#include "models/domain/question.h"
#include "models/domain/task.h"
#include "models/edit/answering.h"
#include "models/edit/noting.h"
#include "views/fields/fieldeditor.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int pause = 500; // milliseconds without a key
constexpr int lineTakes = 600; // seconds that a line of the note bar may take to be typed

struct Place
{
    const Entity *entity = nullptr;
    QUuid engagement = {};
    Row row = {};
};

/// Drafts know their record's id alone; the kind is found by looking.
Result<std::optional<Place>> placeOf(const Store &store, const Draft &draft)
{
    for (const Entity *entity : entities()) {
        if (!entity->find(QLatin1StringView(draft.field.toLatin1())))
            continue;
        const Result<std::optional<Row>> row = store.row(*entity, draft.record);
        if (!row)
            return row.failure();
        if (!*row)
            continue;
        const Result<QUuid> engagement = store.engagementOf(*entity, draft.record);
        if (!engagement)
            return engagement.failure();
        return std::optional(Place{entity, *engagement, **row});
    }
    return std::optional<Place>();
}

/// The draft of this field; without a text when there is none.
Draft draftOf(const Store &store, const QUuid &record, const QString &field)
{
    const Result<QList<Draft>> drafts = store.drafts();
    if (!drafts)
        return {};
    for (const Draft &draft : *drafts) {
        if (draft.record == record && draft.field == field)
            return draft;
    }
    return {};
}

} // namespace

Drafts::Drafts(Store &store, Clock clock)
    : m_store(store)
    , m_clock(std::move(clock))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &Drafts::keepNow);
}

void Drafts::watch(FieldEditor *editor, const QUuid &record)
{
    connect(editor, &FieldEditor::edited, this, [this, editor, record] {
        waitFor({editor, record, editor->field().key(), [editor] { return editor->typed(); }});
    });
}

void Drafts::watch(QLineEdit *line, std::function<QUuid()> record, QLatin1StringView name)
{
    connect(line, &QLineEdit::textEdited, this, [this, line, record = std::move(record), name] {
        if (line->text().isEmpty()) // taken back by hand, and not wanted at the next start
            drop(record(), name);
        else
            waitFor({line, record(), name, [line] { return line->text(); }});
    });
}

void Drafts::watch(FieldEditor *editor, std::function<QUuid()> record, const QString &name)
{
    connect(editor, &FieldEditor::edited, this, [this, editor, record = std::move(record), name] {
        waitFor({editor, record(), name, [editor] { return editor->typed(); }});
    });
}

void Drafts::waitFor(const Waiting &one)
{
    m_waiting.removeIf([&](const Waiting &other) { return other.editor == one.editor; });
    m_waiting.append(one);
    // Counted from the first key, so that who types without a pause is kept too.
    if (!m_pause.isActive())
        m_pause.start();
    Q_EMIT typing();
}

void Drafts::drop(const QUuid &record, const QString &field)
{
    m_waiting.removeIf([&](const Waiting &one) { return one.record == record && one.field == field; });
    if (const Result<> done = m_store.dropDraft(record, field); !done)
        Q_EMIT failed(done.failure().sentence);
}

QString Drafts::left(const QUuid &record, const QString &field) const
{
    return draftOf(m_store, record, field).text;
}

QDateTime Drafts::leftAt(const QUuid &record, const QString &field) const
{
    return draftOf(m_store, record, field).at;
}

void Drafts::keepNow()
{
    m_pause.stop();
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    bool isKept = false;
    for (const Waiting &one : waiting) {
        const QString typed = one.editor ? one.typed() : QString();
        if (typed.isEmpty())
            continue; // committed meanwhile, or a click is the whole edit
        if (const Result<> done = m_store.putDraft({one.record, one.field, typed, m_clock()}); !done) {
            Q_EMIT failed(done.failure().sentence);
            return;
        }
        isKept = true;
    }
    if (isKept)
        Q_EMIT kept();
}

namespace {

/// What became of the text of a line.
enum class Outcome {
    Made, ///< it is a record now
    WasMade, ///< it was one already: the run ended after that, before its draft was gone
    Left, ///< it cannot be one: what it belongs to is gone
};

/// Whether a record with this text, of this time where its kind tells one, was made of a draft.
bool isMadeOf(const Draft &draft, const QString &text, const Moment &at)
{
    return text.startsWith(draft.text.trimmed()) && (!at.isValid() || at.utc >= draft.at);
}

Outcome recoverAnswer(Editor &editor, const QUuid &engagement, const Draft &draft)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return Outcome::Left;
    for (const Kept<Answer> &answer : snapshot->all<Answer>()) {
        if (answer->question.id == draft.record && isMadeOf(draft, answer->text, answer->at))
            return Outcome::WasMade;
    }
    const Answer answer{.question = {draft.record}, .text = draft.text.trimmed()};
    return addAnswer(editor, engagement, answer) ? Outcome::Made : Outcome::Left;
}

Outcome recoverQuestion(Editor &editor, const QUuid &engagement, const Draft &draft)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return Outcome::Left;
    for (const Kept<Question> &question : snapshot->all<Question>()) {
        if (isMadeOf(draft, question->text, {}))
            return Outcome::WasMade;
    }
    return editor.add(engagement, Question{.text = draft.text.trimmed()}) ? Outcome::Made : Outcome::Left;
}

Outcome recoverStep(Editor &editor, const QUuid &engagement, const Draft &draft)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    const std::optional<FocusArea> area =
        snapshot ? snapshot->find(Ref<FocusArea>{draft.record}) : std::nullopt;
    if (!area)
        return Outcome::Left;
    for (const Kept<Task> &task : snapshot->all<Task>()) {
        if (task->focus == area->focus && isMadeOf(draft, task->title, task->raisedAt))
            return Outcome::WasMade;
    }
    const Task step{.title = draft.text.trimmed(), .side = Side::Ours, .focus = area->focus};
    return editor.add(engagement, step) ? Outcome::Made : Outcome::Left;
}

Outcome recoverNote(Editor &editor, const QUuid &engagement, const Draft &draft)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return Outcome::Left;
    const NoteLine line = readNoteLine(draft.text,
                                       {.snapshot = *snapshot,
                                        .questions = numberedQuestions(*snapshot),
                                        .now = draft.at,
                                        .language = QLocale()});
    if (saysNothing(line))
        return Outcome::WasMade; // signs alone
    for (const Kept<Note> &note : snapshot->all<Note>()) {
        // The note has the time of its first keystroke, the draft that of a later one.
        if (note->text.startsWith(line.text) && note->at.isValid()
            && note->at.utc.secsTo(draft.at) < lineTakes && note->at.utc <= draft.at)
            return Outcome::WasMade;
    }
    return addNote(editor, engagement, line, {draft.at, snapshot->engagement().zone}) ? Outcome::Made
                                                                                      : Outcome::Left;
}

/// A line that makes records: of which kind the record is that keeps its draft, and what makes one of it.
struct LineKind
{
    QLatin1StringView name;
    const Entity &(*keeper)();
    Outcome (*recover)(Editor &editor, const QUuid &engagement, const Draft &draft);
};
constexpr LineKind lines[] = {
    {newAnswerDraft, &Question::entity, &recoverAnswer},
    {newQuestionDraft, &Engagement::entity, &recoverQuestion},
    {newStepDraft, &FocusArea::entity, &recoverStep},
    {newNoteDraft, &Engagement::entity, &recoverNote},
};

Outcome recoverLine(Editor &editor, const LineKind &line, const Draft &draft)
{
    if (draft.text.trimmed().isEmpty())
        return Outcome::WasMade;
    const Result<QUuid> engagement = editor.store().engagementOf(line.keeper(), draft.record);
    return engagement && !engagement->isNull() ? line.recover(editor, *engagement, draft) : Outcome::Left;
}

/// Notes what became of a draft that was typed there.
void note(Recovered &recovered, const Draft &draft, const DraftPlace &place, bool isCommitted)
{
    const bool isFirstLeft = !isCommitted && recovered.left.isEmpty();
    if (place.entity && (isFirstLeft || !recovered.first.entity))
        recovered.first = place;
    if (isCommitted)
        ++recovered.committed;
    else
        recovered.left.append(draft.text);
}

bool recoverText(Editor &editor, const Draft &draft, const Place &place)
{
    const int column = place.entity->indexOf(QLatin1StringView(draft.field.toLatin1()));
    const Field &field = place.entity->fields[std::size_t(column)];
    const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::Paragraph;
    const Result<QVariant> value = field.accept(draft.text);
    if (!isText || !value)
        return false;
    if (place.entity == &Answer::entity() && field.key() == "text"_L1) {
        const auto before = fromRow<Answer>(place.row);
        return bool(correctAnswer(editor, place.engagement, draft.record, value->toString(), before.at));
    }
    Row after = place.row;
    after[column] = *value;
    const QString title = QCoreApplication::translate("Drafts", "Typed before the program ended");
    return bool(
        editor.perform({title, {{place.entity, place.engagement, draft.record, place.row, after}}, {}}));
}

} // namespace

Result<Recovered> recoverDrafts(Editor &editor)
{
    const Result<QList<Draft>> drafts = editor.store().drafts();
    if (!drafts)
        return drafts.failure();
    Recovered recovered;
    for (const Draft &draft : *drafts) {
        const auto line = std::ranges::find(lines, draft.field, &LineKind::name);
        if (line != std::end(lines)) {
            const Result<QUuid> engagement = editor.store().engagementOf(line->keeper(), draft.record);
            const DraftPlace place = engagement && !engagement->isNull()
                ? DraftPlace{&line->keeper(), *engagement, draft.record, {}}
                : DraftPlace();
            const Outcome outcome = recoverLine(editor, *line, draft);
            if (outcome != Outcome::WasMade)
                note(recovered, draft, place, outcome == Outcome::Made);
            if (outcome == Outcome::Left)
                continue;
            if (const Result<> done = editor.store().dropDraft(draft.record, draft.field); !done)
                return done.failure();
            continue;
        }
        const Result<std::optional<Place>> place = placeOf(editor.store(), draft);
        if (!place)
            return place.failure();
        if (!*place)
            note(recovered, draft, {}, false);
        else
            note(recovered, draft, {(*place)->entity, (*place)->engagement, draft.record, draft.field},
                 recoverText(editor, draft, **place));
    }
    return recovered;
}

} // namespace firstcall
