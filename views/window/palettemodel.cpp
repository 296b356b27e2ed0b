// SPDX-License-Identifier: Apache-2.0
#include "views/window/palettemodel.h"

using namespace Qt::StringLiterals;

namespace firstcall {

QString paletteSectionTitle(PaletteSection section)
{
    switch (section) {
    case PaletteSection::Commands:
        return PaletteModel::tr("Commands");
    case PaletteSection::Engagements:
        return PaletteModel::tr("Engagements");
    case PaletteSection::People:
        return PaletteModel::tr("People");
    case PaletteSection::Records:
        return PaletteModel::tr("Notes and answers");
    case PaletteSection::Indicators:
        return PaletteModel::tr("Indicators");
    }
    Q_UNREACHABLE();
}

void PaletteModel::setAtHand(const QList<PaletteRow> &rows)
{
    const QList<PaletteRow> some = rows.first(qMin(rows.size(), qsizetype(mostRows)));
    // What was found for an older text makes room first.
    const int room = mostRows - int(some.size());
    if (const int found = rowCount() - m_atHand; found > room)
        replace(m_atHand + room, found - room, {});
    const int before = m_atHand;
    m_atHand = int(some.size());
    replace(0, before, some);
}

void PaletteModel::setFound(const QList<PaletteRow> &rows)
{
    const int room = mostRows - m_atHand;
    replace(m_atHand, rowCount() - m_atHand, rows.first(qMin(rows.size(), qsizetype(room))));
}

void PaletteModel::replace(int from, int count, QList<PaletteRow> rows)
{
    // The rows that are there before and after only change their words: the view keeps its place in them.
    const int kept = qMin(count, int(rows.size()));
    for (int i = 0; i < kept; ++i)
        m_rows[from + i] = rows.at(i);
    if (kept > 0)
        Q_EMIT dataChanged(index(from), index(from + kept - 1));
    if (count > kept) {
        beginRemoveRows({}, from + kept, from + count - 1);
        m_rows.remove(from + kept, count - kept);
        endRemoveRows();
    }
    if (rows.size() > kept) {
        beginInsertRows({}, from + kept, from + int(rows.size()) - 1);
        for (int i = kept; i < int(rows.size()); ++i)
            m_rows.insert(from + i, rows.at(i));
        endInsertRows();
    }
    // Whether the next row starts a section depends on the one before it.
    if (const int next = from + int(rows.size()); next < rowCount())
        Q_EMIT dataChanged(index(next), index(next));
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::AccessibleTextRole:
        return sentence(row);
    case Qt::ToolTipRole:
        return row.detail.isEmpty() ? row.text : row.text + u'\n' + row.detail;
    case SectionRole:
        return int(row.section);
    case StartsSectionRole:
        return startsSection(index.row());
    default:
        return {};
    }
}

bool PaletteModel::startsSection(int row) const
{
    return row == 0 || m_rows.at(row - 1).section != m_rows.at(row).section;
}

QString PaletteModel::sentence(const PaletteRow &row) const
{
    QStringList parts{row.text};
    if (!row.detail.isEmpty())
        parts.append(row.detail);
    if (!row.keys.isEmpty())
        parts.append(tr("key %1", "a shortcut").arg(row.keys));
    parts.append(paletteSectionTitle(row.section));
    return parts.join(u", "_s) + u'.';
}

} // namespace firstcall
