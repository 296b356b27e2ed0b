// SPDX-License-Identifier: Apache-2.0
#include "models/items/offersmodel.h"

#include "models/domain/checkitem.h"
#include "models/domain/referral.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

OffersModel::OffersModel(Store &store, const Words &words, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_words(words)
{}

Result<> OffersModel::load(const QUuid &engagement)
{
    const Result<Snapshot> snapshot = m_store.snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    if (std::exchange(m_engagement, engagement) != engagement)
        m_ticked.clear();
    const Result<OwnQuestions> own = ownQuestions(m_store);
    if (!own)
        return own.failure();
    m_offers = libraryOffers(*snapshot, m_words, *own);
    for (const LibraryOffer &one : std::as_const(m_offers)) {
        if (one.isThere)
            m_ticked.remove(one.text);
    }
    setFilter(m_filter);
    Q_EMIT ticksChanged();
    return {};
}

void OffersModel::setFilter(const OfferFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_shown.clear();
    for (int i = 0; i < m_offers.size(); ++i) {
        if (passes(m_offers[i]))
            m_shown.append(i);
    }
    endResetModel();
}

bool OffersModel::passes(const LibraryOffer &offer) const
{
    if ((m_filter.fitting && !offer.fits) || (m_filter.kind && offer.kind != *m_filter.kind))
        return false;
    if (m_filter.audience || m_filter.timing || m_filter.focus) {
        if (offer.kind != OfferKind::Question)
            return false;
        const auto question = fromRow<Question>(offer.row);
        if ((m_filter.audience && question.audience != m_filter.audience)
            || (m_filter.timing && question.timing != *m_filter.timing)
            || (m_filter.focus && question.focus != *m_filter.focus))
            return false;
    }
    const QString told = offer.text + u' ' + offer.hint + u' ' + about(offer);
    return std::ranges::all_of(m_filter.words,
                               [&](const QString &word) { return told.contains(word, Qt::CaseInsensitive); });
}

QString OffersModel::about(const LibraryOffer &offer) const
{
    QStringList parts;
    if (offer.isThere)
        parts.append(tr("Already there"));
    if (offer.isOurs)
        parts.append(tr("Ours"));
    parts.append(m_words.title(*offer.entity));
    if (offer.kind == OfferKind::Question) {
        const auto question = fromRow<Question>(offer.row);
        if (question.audience)
            parts.append(m_words.label(*question.audience));
        parts.append(m_words.label(question.timing));
        parts.append(m_words.label(question.focus));
    } else if (offer.kind == OfferKind::Referral) {
        parts.append(m_words.label(fromRow<Referral>(offer.row).kind));
    } else if (offer.kind == OfferKind::Check) {
        parts.last() = m_words.label(fromRow<CheckItem>(offer.row).kind);
    } else if (offer.isPerishable) {
        parts.append(tr("Lost soon"));
    }
    return parts.join(u" · "_s);
}

QList<LibraryOffer> OffersModel::ticked() const
{
    QList<LibraryOffer> found;
    for (const LibraryOffer &one : m_offers) {
        if (m_ticked.contains(one.text))
            found.append(one);
    }
    return found;
}

void OffersModel::tickAll()
{
    for (const int i : std::as_const(m_shown)) {
        if (!m_offers[i].isThere)
            m_ticked.insert(m_offers[i].text);
    }
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

void OffersModel::untickAll()
{
    m_ticked.clear();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

int OffersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant OffersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LibraryOffer &offer = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return offer.text;
    case Qt::ToolTipRole:
        return offer.hint.isEmpty() ? offer.text : QString(offer.text + u'\n' + offer.hint);
    case Qt::AccessibleTextRole:
        return QString(offer.text + u' ' + about(offer));
    case Qt::CheckStateRole:
        if (offer.isThere)
            return {};
        return m_ticked.contains(offer.text) ? Qt::Checked : Qt::Unchecked;
    case AboutRole:
        return about(offer);
    case HintRole:
        return offer.hint;
    case ThereRole:
        return offer.isThere;
    default:
        return {};
    }
}

bool OffersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || at(index.row()).isThere)
        return false;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(at(index.row()).text);
    else
        m_ticked.remove(at(index.row()).text);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags OffersModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() && !at(index.row()).isThere ? usual | Qt::ItemIsUserCheckable : usual;
}

} // namespace firstcall
