// SPDX-License-Identifier: Apache-2.0
#include "tests/edit/randomedits.h"

#include "models/domain/core.h"
#include "models/domain/entities.h"
#include "models/domain/focusarea.h"
#include "models/domain/question.h"

using namespace Qt::StringLiterals;

namespace firstcall::testing {

Result<> RandomEdits::step()
{
    const Entity &entity = *entities()[std::size_t(below(qsizetype(entities().size())))];
    const QList<KeptRow> kept = rows(entity);
    const int chance = below(100);
    if (kept.isEmpty() || chance < 20)
        return add(entity);
    const KeptRow &one = kept[below(kept.size())];
    const bool mayGo = &entity != &Engagement::entity() && !isCore(entity, m_desk.engagement, one.id);
    if (mayGo && chance < 35)
        return m_desk.editor->remove(entity, entity.scope == Scope::Firm ? QUuid() : m_desk.engagement,
                                     one.id);
    return edit(entity, one);
}

Result<> RandomEdits::add(const Entity &entity)
{
    if (&entity == &Engagement::entity() || &entity == &FocusArea::entity())
        return {};
    Row row = entity.blank();
    for (std::size_t i = 0; i < entity.fields.size(); ++i) {
        const Field &field = entity.fields[i];
        if (field.flags.testFlag(FieldFlag::Parent)) {
            const QUuid parent = randomRecord(field.target());
            if (parent.isNull())
                return {};
            row[qsizetype(i)] = idText(parent);
        } else if (below(3) == 0 && mayEdit(entity, {}, field)) {
            row[qsizetype(i)] = randomValue(field);
        }
    }
    const Result<QUuid> added = m_desk.editor->addRow(entity, m_desk.engagement, row);
    if (!added)
        return added.failure();
    return {};
}

Result<> RandomEdits::edit(const Entity &entity, const KeptRow &kept)
{
    // Mostly one field, as people do; now and then several at once.
    Row after = kept.row;
    for (int count = below(5) == 0 ? 4 : 1; count > 0; --count) {
        const int index = below(qsizetype(entity.fields.size()));
        const Field &field = entity.fields[std::size_t(index)];
        if (mayEdit(entity, kept, field))
            after[index] = randomValue(field);
    }
    const QUuid where = entity.scope == Scope::Firm ? QUuid() : m_desk.engagement;
    return m_desk.editor->perform({u"Edit"_s, {{&entity, where, kept.id, kept.row, after}}, {}});
}

bool RandomEdits::mayEdit(const Entity &entity, const KeptRow &kept, const Field &field) const
{
    const QLatin1StringView key = field.key();
    if (field.kind == FieldKind::Bytes)
        return false; // bytes have a test of their own
    if (&entity == &Question::entity() && (key == "origin"_L1 || key == "bank_id"_L1))
        return false;
    if (isCore(entity, m_desk.engagement, kept.id))
        return key != "focus"_L1 && key != "position"_L1 && key != "text"_L1 && key != "must_ask"_L1;
    return true;
}

QVariant RandomEdits::randomValue(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Text:
        if (field.key() == "zone"_L1)
            return below(2) == 0 ? u"Asia/Kolkata"_s : u"Europe/London"_s;
        return field.key() == "reference"_L1 ? u"LFR-2026-%1"_s.arg(below(1'000), 3, 10, QChar(u'0'))
                                             : randomText();
    case FieldKind::Paragraph:
        return randomText() + u"\n"_s + randomText();
    case FieldKind::Number:
    case FieldKind::Duration:
        return below(4) == 0 ? QVariant() : QVariant(qint64(below(1'000)));
    case FieldKind::YesNo:
        return below(3) == 0 ? QVariant() : QVariant(below(2) == 0);
    case FieldKind::Choice:
        return QString::fromLatin1(
            field.choices->all[std::size_t(below(qsizetype(field.choices->all.size())))].key);
    case FieldKind::Choices: {
        QStringList keys;
        for (const Choice &choice : field.choices->all) {
            if (below(2) == 0)
                keys.append(QString::fromLatin1(choice.key));
        }
        return keys;
    }
    case FieldKind::Date:
        return below(4) == 0 ? u""_s : QDate(2026, 1, 1).addDays(below(365)).toString(Qt::ISODate);
    case FieldKind::Moment:
        return Moment{QDateTime(QDate(2026, 3, 9), QTime(8, 0), Qt::UTC).addSecs(60 * below(5'000)),
                      below(2) == 0 ? u"Europe/London"_s : u"Asia/Kolkata"_s}
            .toText();
    case FieldKind::Reference:
        return field.flags.testFlag(FieldFlag::Parent) || below(4) > 0 ? idText(randomRecord(field.target()))
                                                                       : u""_s;
    case FieldKind::References: {
        QStringList ids;
        for (int count = below(4); count > 0; --count) {
            const QString id = idText(randomRecord(field.target()));
            if (!id.isEmpty() && !ids.contains(id))
                ids.append(id);
        }
        return ids;
    }
    case FieldKind::Bytes:
        break;
    }
    Q_UNREACHABLE();
}

QString RandomEdits::randomText()
{
    static const QStringList words{u"server"_s, u"encrypted"_s, u"日本語"_s, u"“quoted”"_s,
                                   u"α"_s,      u"'; --"_s,     u"😀"_s,      u""_s};
    QStringList text;
    for (int count = below(6); count > 0; --count)
        text.append(words[below(words.size())]);
    return text.join(u' ') + QString::number(below(1'000));
}

QUuid RandomEdits::randomRecord(const Entity &entity)
{
    const QList<KeptRow> kept = rows(entity);
    return kept.isEmpty() ? QUuid() : kept[below(kept.size())].id;
}

QList<KeptRow> RandomEdits::rows(const Entity &entity) const
{
    const Result<QList<KeptRow>> kept = m_desk.store->rows(entity, m_desk.engagement);
    return kept ? *kept : QList<KeptRow>();
}

} // namespace firstcall::testing
