// SPDX-License-Identifier: Apache-2.0
#include "views/fields/drafts.h"

#include "models/domain/entities.h"
#include "views/fields/fieldeditor.h"

#include <QCoreApplication>

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
        m_waiting.removeIf([&](const Waiting &one) { return one.editor == editor; });
        m_waiting.append({editor, record});
        // Counted from the first key, so that who types without a pause is kept too.
        if (!m_pause.isActive())
            m_pause.start();
        Q_EMIT typing();
    });
}

void Drafts::drop(const QUuid &record, const QString &field)
{
    m_waiting.removeIf([&](const Waiting &one) {
        return one.editor && one.record == record && one.editor->field().key() == field;
    });
    if (const Result<> done = m_store.dropDraft(record, field); !done)
        Q_EMIT failed(done.failure().sentence);
}

void Drafts::keepNow()
{
    m_pause.stop();
    if (m_waiting.isEmpty())
        return;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (!one.editor || one.editor->typed().isEmpty())
            continue; // committed meanwhile, or a click is the whole edit
        const Result<> done =
            m_store.putDraft({one.record, one.editor->field().key(), one.editor->typed(), m_clock()});
        if (!done) {
            Q_EMIT failed(done.failure().sentence);
            return;
        }
    }
    Q_EMIT kept();
}

Result<Recovered> recoverDrafts(Editor &editor)
{
    const Result<QList<Draft>> drafts = editor.store().drafts();
    if (!drafts)
        return drafts.failure();
    Recovered recovered;
    for (const Draft &draft : *drafts) {
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
