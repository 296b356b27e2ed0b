// SPDX-License-Identifier: Apache-2.0
// How a list of records is changed: every step goes through the editor, and the list hears of it like all
// others.
#include "models/domain/nextnumber.h"
#include "models/domain/note.h"
#include "models/items/fieldtext.h"
#include "models/items/recordmodel.h"

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QString shortName(const QString &name)
{
    return name.size() > 48 ? name.left(47) + u'…' : name;
}

} // namespace

bool RecordModel::setField(int row, const Field &field, const QVariant &value)
{
    const Result<QVariant> accepted = field.accept(value);
    if (!accepted) {
        Q_EMIT refused(accepted.failure().sentence);
        return false;
    }
    const KeptRow &kept = m_kept.at(row);
    const int column = m_entity.indexOf(field.key());
    if (kept.row.at(column) == *accepted)
        return true;
    Row after = kept.row;
    after[column] = *accepted;
    const QString name = shortName(m_entity.nameOf(kept.row));
    const QString label = m_text.words().label(m_entity, field);
    const QString title = name.isEmpty()
        ? tr("%1: %2", "kind of record and field").arg(m_text.words().title(m_entity), label)
        : tr("%1 of “%2”", "field and record").arg(label, name);
    return perform({title, {{&m_entity, scopeId(), kept.id, kept.row, after}}, {}});
}

Row RecordModel::blank(const Common &values) const
{
    Row row = m_entity.blank();
    for (const Common &some : {m_common, values}) {
        for (const auto &[name, value] : some)
            row[m_entity.indexOf(name)] = value;
    }
    // A record that belongs to another goes to the first there is, until somebody says otherwise.
    if (const Field *parent = m_entity.parent()) {
        QVariant &its = row[m_entity.indexOf(parent->key())];
        const QList<std::pair<QUuid, QString>> all = m_text.named(parent->target());
        if (its.toString().isEmpty() && !all.isEmpty())
            its = idText(all.first().first);
    }
    return row;
}

/// Those that bring no rank stand behind all others.
void RecordModel::rank(QList<Row> *rows) const
{
    if (m_rank < 0)
        return;
    QList<KeptRow> all = m_kept;
    for (const Row &row : std::as_const(*rows))
        all.append({QUuid(), row});
    qint64 next = nextRank(m_entity, all);
    for (Row &row : *rows) {
        if (row.at(m_rank).isNull())
            row[m_rank] = next++;
    }
}

QUuid RecordModel::add(const Common &values)
{
    m_proposed = m_fresh ? m_fresh() : Common();
    Row row = blank(m_proposed + values);
    // A note that is written down now was heard now, until somebody says otherwise.
    if (const int at = m_entity.indexOf("at"_L1);
        &m_entity == &Note::entity() && row.at(at).toString().isEmpty())
        row[at] = Moment{m_text.now(), m_text.zone()}.toText();
    QList<Row> one{row};
    rank(&one);
    const Result<QUuid> added = m_editor.addRow(m_entity, scopeId(), one.first());
    if (!added)
        Q_EMIT refused(added.failure().sentence);
    return added ? *added : QUuid();
}

bool RecordModel::isProposed(const Field &field) const
{
    return std::ranges::any_of(m_proposed, [&field](const auto &one) { return one.first == field.key(); });
}

bool RecordModel::addRows(const QList<int> &columns, const QList<Row> &values)
{
    QList<Row> rows;
    for (const Row &told : values) {
        Row row = blank({});
        for (qsizetype i = 0; i < columns.size(); ++i)
            row[m_columns.at(columns[i])] = told.at(i);
        rows.append(row);
    }
    rank(&rows);
    const Result<QList<QUuid>> added = m_editor.addRows(m_entity, scopeId(), rows);
    if (!added)
        Q_EMIT refused(added.failure().sentence);
    return bool(added);
}

bool RecordModel::remove(QList<int> rows)
{
    QList<QUuid> ids;
    for (const int row : std::as_const(rows))
        ids.append(m_kept.at(row).id);
    const Result<> done = m_editor.remove(m_entity, scopeId(), ids);
    if (!done)
        Q_EMIT refused(done.failure().sentence);
    return bool(done);
}

bool RecordModel::move(int row, int to)
{
    if (m_position < 0 || row == to || row < 0 || to < 0 || row >= m_kept.size() || to >= m_kept.size())
        return false;
    QList<KeptRow> order = m_kept;
    order.move(row, to);
    return perform(m_rank < 0 ? positioned(order, qMin(row, to), qMax(row, to))
                              : ranked(order, qMax(row, to)));
}

/// From 1 on. Those behind without a rank go on without.
ChangeSet RecordModel::ranked(const QList<KeptRow> &order, int upTo) const
{
    ChangeSet set{tr("Move: %1").arg(m_text.words().title(m_entity)), {}, {}};
    for (int at = 0; at < order.size(); ++at) {
        const KeptRow &kept = order.at(at);
        if (at > upTo && kept.row.at(m_rank).isNull())
            break;
        Row after = kept.row;
        after[m_rank] = qint64(at + 1);
        if (after != kept.row)
            set.changes.append({&m_entity, scopeId(), kept.id, kept.row, after});
    }
    return set;
}

/// Those between trade places: the positions in use stay, the records behind them change.
ChangeSet RecordModel::positioned(const QList<KeptRow> &order, int first, int last) const
{
    qint64 position = m_kept.at(first).row.at(m_position).toLongLong();
    ChangeSet set{tr("Move: %1").arg(m_text.words().title(m_entity)), {}, {}};
    for (int at = first; at < order.size(); ++at) {
        const KeptRow &kept = order.at(at);
        const qint64 own = kept.row.at(m_position).toLongLong();
        if (at > last && own >= position)
            break;
        if (own != position) {
            Row after = kept.row;
            after[m_position] = position;
            set.changes.append({&m_entity, scopeId(), kept.id, kept.row, after});
        }
        const qint64 next = at + 1 < m_kept.size() ? m_kept.at(at + 1).row.at(m_position).toLongLong() : 0;
        position = qMax(position + 1, next);
    }
    return set;
}

bool RecordModel::perform(const ChangeSet &set)
{
    const Result<> done = m_editor.perform(set);
    if (!done)
        Q_EMIT refused(done.failure().sentence);
    return bool(done);
}

} // namespace firstcall
