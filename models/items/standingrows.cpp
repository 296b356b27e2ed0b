// SPDX-License-Identifier: Apache-2.0
#include "models/items/standingrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

StandingRows::StandingRows(Store &store, FieldText &text, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_text(text)
{
    connect(&store, &Store::applied, this, [this](const ChangeSet &set) {
        if (!std::ranges::any_of(set.changes,
                                 [this](const Change &one) { return one.engagement == m_engagement; }))
            return;
        m_isStale = true;
        catchUp();
    });
}

Result<> StandingRows::load(const QUuid &engagement)
{
    m_engagement = engagement;
    m_isStale = false;
    const Result<Snapshot> snapshot = m_store.snapshot(engagement);
    beginResetModel();
    m_rows.clear();
    const QList<StandingGroup> groups = snapshot ? standing(*snapshot, m_text) : QList<StandingGroup>();
    for (const StandingGroup &group : groups) {
        const QString count = m_text.words().locale().toString(group.lines.size());
        m_rows.append({{.title = group.title, .aside = count}, true});
        for (const StandingLine &line : group.lines)
            m_rows.append({line, false});
    }
    endResetModel();
    return snapshot ? Result<>() : snapshot.failure();
}

void StandingRows::setFollowing(bool following)
{
    m_isFollowing = following;
    catchUp();
}

void StandingRows::catchUp()
{
    if (!m_isFollowing || !m_isStale || m_engagement.isNull())
        return;
    if (const Result<> done = load(m_engagement); !done)
        Q_EMIT failed(done.failure().sentence);
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
