// SPDX-License-Identifier: Apache-2.0
#include "views/fields/drafts.h"

#include "models/domain/answer.h"
#include "models/domain/entities.h"
#include "models/domain/focusarea.h"
#include "models/domain/question.h"
#include "models/domain/task.h"
#include "models/edit/answering.h"
#include "views/fields/fieldeditor.h"

#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int pause = 500; // milliseconds without a key

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

/// What a line makes of its text. False when it cannot: what the text belongs to is gone.
using Recover = bool (*)(Editor &editor, const Draft &draft);

bool recoverAnswer(Editor &editor, const Draft &draft)
{
    const Result<QUuid> engagement = editor.store().engagementOf(Question::entity(), draft.record);
    return engagement && !engagement->isNull()
        && addAnswer(editor, *engagement, {.question = {draft.record}, .text = draft.text.trimmed()});
}

bool recoverQuestion(Editor &editor, const Draft &draft)
{
    const Result<std::optional<Row>> engagement = editor.store().row(Engagement::entity(), draft.record);
    return engagement && *engagement && editor.add(draft.record, Question{.text = draft.text.trimmed()});
}

bool recoverStep(Editor &editor, const Draft &draft)
{
    const Result<std::optional<Row>> row = editor.store().row(FocusArea::entity(), draft.record);
    const Result<QUuid> engagement = editor.store().engagementOf(FocusArea::entity(), draft.record);
    return row && *row && engagement
        && editor.add(*engagement,
                      Task{.title = draft.text.trimmed(),
                           .side = Side::Ours,
                           .focus = fromRow<FocusArea>(**row).focus});
}

/// For the drafts of lines; null for that of a field.
Recover recoverOf(const QString &name)
{
    static const QHash<QString, Recover> all{
        {newAnswerDraft, recoverAnswer}, {newQuestionDraft, recoverQuestion}, {newStepDraft, recoverStep}};
    return all.value(name);
}

} // namespace

Result<Recovered> recoverDrafts(Editor &editor)
{
    const Result<QList<Draft>> drafts = editor.store().drafts();
    if (!drafts)
        return drafts.failure();
    Recovered recovered;
    for (const Draft &draft : *drafts) {
        if (const Recover recover = recoverOf(draft.field)) {
            const bool isBlank = draft.text.trimmed().isEmpty();
            if (isBlank && editor.store().dropDraft(draft.record, draft.field))
                continue;
            if (recover(editor, draft) && editor.store().dropDraft(draft.record, draft.field))
                ++recovered.committed;
            else
                recovered.left.append(draft.text);
            continue;
        }
        const Result<std::optional<Place>> place = placeOf(editor.store(), draft);
        if (!place)
            return place.failure();
        if (!*place) {
            recovered.left.append(draft.text);
            continue;
        }
        const auto &[entity, engagement, row] = **place;
        const int column = entity->indexOf(QLatin1StringView(draft.field.toLatin1()));
        const Field &field = entity->fields[std::size_t(column)];
        const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::Paragraph;
        const Result<QVariant> value = field.accept(draft.text);
        if (!isText || !value) {
            recovered.left.append(draft.text);
            continue;
        }
        Row after = row;
        after[column] = *value;
        const QString title = QCoreApplication::translate("Drafts", "Typed before the program ended");
        const Result<> done = editor.perform({title, {{entity, engagement, draft.record, row, after}}, {}});
        if (!done)
            recovered.left.append(draft.text);
        else
            ++recovered.committed;
    }
    return recovered;
}

} // namespace firstcall
