// SPDX-License-Identifier: Apache-2.0
#include "models/items/standingrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

StandingRows::StandingRows(Store &store, FieldText &text, QObject *parent)
    : FollowingRows(store, parent)
    , m_text(text)
{}

void StandingRows::show(const Snapshot &snapshot, Show)
{
    beginResetModel();
    m_rows.clear();
    for (const StandingGroup &group : standing(snapshot, m_text)) {
        const QString count = m_text.words().locale().toString(group.lines.size());
        m_rows.append({{.title = group.title, .aside = count}, true});
        for (const StandingLine &line : group.lines)
            m_rows.append({line, false});
    }
    endResetModel();
}

int StandingRows::rowOf(const QUuid &record) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&record](const One &one) { return !one.isTitle && one.line.record == record; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int StandingRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant StandingRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const One &one = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return one.line.title;
    case Qt::ToolTipRole:
        return QString(one.line.title + u'\n' + one.line.below).trimmed();
    case Qt::AccessibleTextRole: {
        QStringList parts{one.line.title, one.line.aside, one.line.below};
        parts.removeAll(QString());
        return QString(parts.join(u"; "_s) + u'.');
    }
    case AsideRole:
        return one.line.aside;
    case BelowRole:
        return one.line.below;
    case TitleRole:
        return one.isTitle;
    default:
        return {};
    }
}

Qt::ItemFlags StandingRows::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows.at(index.row()).isTitle)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace firstcall
