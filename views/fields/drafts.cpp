// SPDX-License-Identifier: Apache-2.0
#include "views/fields/drafts.h"

#include "models/domain/answer.h"
#include "models/domain/entities.h"
#include "models/domain/question.h"
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

void Drafts::watch(QLineEdit *line, const QUuid &record, QLatin1StringView name)
{
    connect(line, &QLineEdit::textEdited, this, [this, line, record, name] {
        waitFor({line, record, name, [line] { return line->text(); }});
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
    const Result<QList<Draft>> drafts = m_store.drafts();
    if (!drafts)
        return {};
    for (const Draft &draft : *drafts) {
        if (draft.record == record && draft.field == field)
            return draft.text;
    }
    return {};
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

/// The answer that was being typed for a question; false when it cannot be one.
bool recoverAnswer(Editor &editor, const Draft &draft)
{
    const Result<QUuid> engagement = editor.store().engagementOf(Question::entity(), draft.record);
    if (!engagement || engagement->isNull())
        return false;
    const Answer answer{.question = {draft.record}, .text = draft.text.trimmed()};
    return addAnswer(editor, *engagement, answer) && editor.store().dropDraft(draft.record, draft.field);
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
        if (draft.field == newAnswerDraft) {
            const Result<QUuid> engagement = editor.store().engagementOf(Question::entity(), draft.record);
            const DraftPlace place = engagement && !engagement->isNull()
                ? DraftPlace{&Question::entity(), *engagement, draft.record, {}}
                : DraftPlace();
            note(recovered, draft, place, recoverAnswer(editor, draft));
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
