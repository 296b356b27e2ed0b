// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/checking.h"

#include "models/domain/core.h"
#include "models/domain/engagement.h"
#include "models/domain/entities.h"
#include "models/domain/focusarea.h"
#include "models/domain/question.h"
#include "models/domain/rules.h"

#include <QCoreApplication>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

class Check
{
public:
    explicit Check(const EngagementFile &file)
        : m_file(file)
        , m_core(coreRecords(file.engagement))
    {
        for (auto kind = file.records.begin(); kind != file.records.end(); ++kind) {
            for (const KeptRow &kept : *kind)
                m_ids[kind.key()].insert(idText(kept.id));
        }
    }

    std::optional<JsonRefusal> run() const
    {
        const QList<KeptRow> engagements = m_file.records.value(&Engagement::entity());
        if (engagements.size() != 1 || engagements.first().id != m_file.engagement) {
            return JsonRefusal{u"records.engagement"_s,
                               QCoreApplication::translate(
                                   "Exchange", "The one engagement of the file belongs here, and no other.")};
        }
        const auto engagement = fromRow<Engagement>(engagements.first().row);
        const QString reference = engagement.reference;
        if (!engagement.zone.isEmpty() && !QTimeZone(engagement.zone.toLatin1()).isValid()) {
            return JsonRefusal{
                u"records.engagement[0].zone"_s,
                QCoreApplication::translate("Exchange", "“%1” is not a time zone this computer knows.")
                    .arg(engagement.zone.left(60))};
        }
        if (!reference.isEmpty() && !defaultReferencePattern().match(reference).hasMatch()) {
            return JsonRefusal{
                u"records.engagement[0].reference"_s,
                QCoreApplication::translate("Exchange", "“%1” is not a reference such as LFR-2026-031.")
                    .arg(reference.left(60))};
        }
        for (const Entity *entity : entities()) {
            const QList<KeptRow> records = m_file.records.value(entity);
            for (qsizetype i = 0; i < records.size(); ++i) {
                if (std::optional<JsonRefusal> refusal = whatIsWrongWith(*entity, records.at(i))) {
                    const QString record =
                        u"%1.%2[%3]"_s
                            .arg(entity->scope == Scope::Firm ? u"firm_wide"_s : u"records"_s, entity->key())
                            .arg(i);
                    refusal->path = refusal->path.isEmpty() ? record : record + u'.' + refusal->path;
                    return refusal;
                }
            }
        }
        return {};
    }

private:
    /// With the path inside the record.
    std::optional<JsonRefusal> whatIsWrongWith(const Entity &entity, const KeptRow &kept) const
    {
        qsizetype column = 0;
        for (const Field &field : entity.fields) {
            if (const QString why = whatIsWrongWith(field, kept.row.at(column++)); !why.isEmpty())
                return JsonRefusal{field.key(), why};
        }
        if (!isCoreAsKept(entity, kept)) {
            return JsonRefusal{{},
                               QCoreApplication::translate(
                                   "Exchange",
                                   "Every engagement has the four key questions and the four focus "
                                   "questions once, as they are; this is a second or a changed one.")};
        }
        return {};
    }

    QString whatIsWrongWith(const Field &field, const QVariant &value) const
    {
        if (field.kind == FieldKind::Bytes && !value.toString().isEmpty()
            && !m_file.contents.contains(value.toString()))
            return QCoreApplication::translate("Exchange", "Its bytes are not in the file.");
        if (field.flags.testFlag(FieldFlag::Parent) && value.toString().isEmpty())
            return QCoreApplication::translate("Exchange", "The record it belongs to is not named.");
        if (!field.target)
            return {};
        const QSet<QString> there = m_ids.value(&field.target());
        const QStringList ids = value.toStringList();
        const bool allThere =
            std::ranges::all_of(ids, [&](const QString &id) { return id.isEmpty() || there.contains(id); });
        return allThere
            ? QString()
            : QCoreApplication::translate("Exchange", "The record it refers to is not in the file.");
    }

    bool isCoreAsKept(const Entity &entity, const KeptRow &kept) const
    {
        const auto own = std::ranges::find(m_core, kept.id, &Change::id);
        if (&entity == &FocusArea::entity()) {
            return own != m_core.end() && own->entity == &entity
                && fromRow<FocusArea>(*own->after).focus == fromRow<FocusArea>(kept.row).focus;
        }
        if (&entity != &Question::entity())
            return true;
        const auto question = fromRow<Question>(kept.row);
        if (own == m_core.end())
            return question.origin != QuestionOrigin::Core && !keyQuestion(question.bankId);
        const auto wanted = fromRow<Question>(*own->after);
        return question.origin == wanted.origin && question.bankId == wanted.bankId
            && question.text == wanted.text && question.focus == wanted.focus;
    }

    const EngagementFile &m_file;
    const QList<Change> m_core;
    QHash<const Entity *, QSet<QString>> m_ids;
};

} // namespace

std::optional<JsonRefusal> whatIsWrong(const EngagementFile &file)
{
    return Check(file).run();
}

} // namespace firstcall
