// SPDX-License-Identifier: Apache-2.0
#include "models/items/ownsets.h"

#include "models/domain/ownagendaset.h"
#include "models/items/agendasteps.h"
#include "models/library/library.h"
#include "models/schema/uuid7.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

template <Record R> Result<QList<Kept<R>>> all(const Store &store)
{
    const Result<QList<KeptRow>> rows = store.rows(R::entity(), {});
    if (!rows)
        return rows.failure();
    QList<Kept<R>> records;
    for (const KeptRow &one : *rows)
        records.append({one.id, fromRow<R>(one.row)});
    return records;
}

/// Adds firm-wide records to a step, each at the end of its kind.
class Saving
{
public:
    explicit Saving(Editor &editor)
        : m_editor(editor)
    {}

    template <Record R> Result<Ref<R>> add(R record)
    {
        if (!m_last.contains(&R::entity())) {
            const Result<qint64> last = m_editor.store().lastPosition(R::entity(), {});
            if (!last)
                return last.failure();
            m_last.insert(&R::entity(), int(*last));
        }
        record.position = ++m_last[&R::entity()];
        const Kept<R> added{newId(m_editor.now()), record};
        m_changes.append(addition({}, added.id, record));
        return added.ref();
    }
    Result<> perform(const QString &title) const
    {
        return m_editor.perform({.title = title, .changes = m_changes, .standsAlone = true});
    }

private:
    Editor &m_editor;
    QHash<const Entity *, int> m_last = {};
    QList<Change> m_changes = {};
};

/// What a set of this engagement is called; with a number where that is taken.
template <Record R>
QString titleFor(const Engagement &engagement, const Words &words, const QList<Kept<R>> &known)
{
    const QString plain = engagement.incidentType == IncidentType::Unknown && !engagement.codeName.isEmpty()
        ? engagement.codeName
        : words.label(engagement.incidentType);
    const auto isTaken = [&known](const QString &title) {
        return std::ranges::any_of(known, [&](const Kept<R> &one) { return one->title == title; });
    };
    QString title = plain;
    for (int number = 2; isTaken(title); ++number)
        title = u"%1 (%2)"_s.arg(plain, words.locale().toString(number));
    return title;
}

} // namespace

Result<OwnQuestions> ownQuestions(const Store &store)
{
    const Result<QList<Kept<OwnQuestionSet>>> sets = all<OwnQuestionSet>(store);
    if (!sets)
        return sets.failure();
    const Result<QList<Kept<OwnSetQuestion>>> questions = all<OwnSetQuestion>(store);
    if (!questions)
        return questions.failure();
    return OwnQuestions{*sets, *questions};
}

Result<QList<AgendaTemplate>> ownAgendas(const Store &store)
{
    const Result<QList<Kept<OwnAgendaSet>>> sets = all<OwnAgendaSet>(store);
    if (!sets)
        return sets.failure();
    const Result<QList<Kept<OwnAgendaSetItem>>> items = all<OwnAgendaSetItem>(store);
    if (!items)
        return items.failure();
    // Nobody translates what the firm wrote: it stands for every language.
    const auto own = [](const QString &text) { return LocalText{{{u"en"_s, text}}}; };
    QList<AgendaTemplate> agendas;
    for (const Kept<OwnAgendaSet> &set : *sets) {
        AgendaTemplate agenda{.id = set.id.toString(QUuid::WithoutBraces), .title = own(set->title)};
        for (const Kept<OwnAgendaSetItem> &item : *items) {
            if (item->set.id != set.id)
                continue;
            const Minutes planned = item->planned.value_or(Minutes(0));
            agenda.length += planned;
            agenda.items.append(
                {.id = item->templateId.isEmpty() ? item.id.toString(QUuid::WithoutBraces) : item->templateId,
                 .title = own(item->title),
                 .purpose = own(item->purpose),
                 .stage = item->stage,
                 .planned = planned,
                 .lead = own(item->lead)});
        }
        if (!agenda.items.isEmpty())
            agendas.append(agenda);
    }
    return agendas;
}

Result<QString> saveQuestionsAsSet(Editor &editor, const QUuid &engagement, const Words &words)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    QList<Kept<Question>> own = snapshot->all<Question>();
    own.removeIf([](const Kept<Question> &one) {
        return one->origin == QuestionOrigin::Core || one->state == QuestionState::Dropped
            || one->text.trimmed().isEmpty();
    });
    if (own.isEmpty())
        return Failure{QCoreApplication::translate(
            "OwnSets", "There is no question here but the key questions: add those to save first.")};
    const Result<OwnQuestions> known = ownQuestions(editor.store());
    if (!known)
        return known.failure();
    const Engagement of = snapshot->engagement();
    const QString title = titleFor(of, words, known->sets);
    Saving saving(editor);
    const auto set = saving.add(OwnQuestionSet{.title = title,
                                               .incidentType = of.incidentType == IncidentType::Unknown
                                                   ? std::nullopt
                                                   : std::optional(of.incidentType)});
    if (!set)
        return set.failure();
    for (const Kept<Question> &one : std::as_const(own)) {
        const BankQuestion *from = library().question(one->bankId);
        const auto added =
            saving.add(OwnSetQuestion{.set = *set,
                                      .text = one->text,
                                      .listenFor = from ? from->listenFor.in(words.locale()) : QString(),
                                      .audience = one->audience,
                                      .focus = one->focus,
                                      .timing = one->timing,
                                      .mustAsk = one->mustAsk});
        if (!added)
            return added.failure();
    }
    if (const Result<> done = saving.perform(
            QCoreApplication::translate("OwnSets", "Save the questions as the set “%1”").arg(title));
        !done)
        return done.failure();
    return title;
}

Result<QString> saveAgendaAsSet(Editor &editor, const QUuid &engagement, const Words &words)
{
    const Result<Snapshot> snapshot = editor.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const CallAgenda agenda = agendaOfCallMeant(*snapshot);
    if (agenda.items.isEmpty())
        return Failure{QCoreApplication::translate("OwnSets", "The agenda has no points to save yet.")};
    const Result<QList<Kept<OwnAgendaSet>>> known = all<OwnAgendaSet>(editor.store());
    if (!known)
        return known.failure();
    const QString title = titleFor(snapshot->engagement(), words, *known);
    Saving saving(editor);
    const auto set = saving.add(OwnAgendaSet{.title = title});
    if (!set)
        return set.failure();
    for (const Kept<AgendaItem> &one : agenda.items) {
        const auto added = saving.add(OwnAgendaSetItem{.set = *set,
                                                       .title = one->title,
                                                       .purpose = one->purpose,
                                                       .stage = one->stage,
                                                       .planned = one->planned,
                                                       .lead = one->lead,
                                                       .templateId = one->templateId});
        if (!added)
            return added.failure();
    }
    if (const Result<> done = saving.perform(
            QCoreApplication::translate("OwnSets", "Save the agenda as the set “%1”").arg(title));
        !done)
        return done.failure();
    return title;
}

} // namespace firstcall
