// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/offers.h"

#include <QAbstractListModel>
#include <QSet>

namespace firstcall {

/// What one looks for in the library.
struct OfferFilter
{
    QStringList words = {}; ///< all of them are in the text, in the hint or in what is said of it
    bool fitting = true; ///< to the type of incident
    std::optional<OfferKind> kind = {};
    std::optional<QuestionAudience> audience = {};
    std::optional<QuestionTiming> timing = {};
    std::optional<Focus> focus = {};
};

/// What the library offers an engagement, a row each, to be ticked. Ticks stay while the filter changes.
class OffersModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AboutRole = Qt::UserRole, ///< what it is, for whom and when
        HintRole, ///< what to listen for
        ThereRole, ///< whether the engagement has it
    };

    OffersModel(Store &store, const Words &words, QObject *parent = nullptr);

    /// Reads what there is to offer; ticks are kept unless the engagement is another.
    Result<> load(const QUuid &engagement);
    void setFilter(const OfferFilter &filter);

    const LibraryOffer &at(int row) const { return m_offers.at(m_shown.at(row)); }
    QList<LibraryOffer> ticked() const;
    /// Ticks all that are shown and not there.
    void tickAll();
    void untickAll();
    QList<LibraryOffer> all() const { return m_offers; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    QString about(const LibraryOffer &offer) const;
    bool passes(const LibraryOffer &offer) const;

    Store &m_store;
    const Words &m_words;
    QUuid m_engagement = {};
    QList<LibraryOffer> m_offers = {};
    QList<int> m_shown = {};
    QSet<QString> m_ticked = {}; ///< by what they say
    OfferFilter m_filter = {};
};

} // namespace firstcall
