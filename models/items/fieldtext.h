// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/times.h"
#include "models/store/store.h"

#include <QHash>

namespace firstcall {

/// Canonical values as the window shows and reads them: choices by their words, references by the names of
/// what they point at, moments on the customer's clock. Knows the engagement on screen.
class FieldText : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// The clock tells what "today" and "18:00" mean.
    FieldText(Store &store, Clock clock, QObject *parent = nullptr);

    /// Says nothing to who shows the one before: what was asked of that one is loaded anew.
    void setEngagement(const QUuid &engagement);
    QUuid engagement() const { return m_engagement; }
    /// The customer's zone; that of the machine while no engagement with a zone is on screen.
    QString zone() const { return m_zone; }

    /// In one line; of a moment both clocks.
    QString text(const Field &field, const QVariant &value) const;
    /// As one types it into the field: of a moment the customer's clock alone.
    QString typedText(const Field &field, const QVariant &value) const;
    /// A time as text() shows one.
    QString time(const QDateTime &utc) const { return times().onBothClocks(utc); }
    /// The whole day of a moment, whole texts of the rest.
    QString toolTip(const Field &field, const QVariant &value) const;
    /// What a person typed or pasted, as the canonical value. Refuses with a sentence.
    Result<QVariant> fromText(const Field &field, const QString &typed) const;
    /// Every instant a typed time may mean.
    Result<QList<Moment>> moments(const QString &typed) const;

    /// A record's name; empty for one that is not there.
    QString nameOf(const Entity &entity, const QUuid &id) const;
    /// Every record of a kind that a reference may point at, with its name, in order.
    QList<std::pair<QUuid, QString>> named(const Entity &entity) const;

    const Words &words() const { return m_words; }
    QDateTime now() const { return m_clock(); }

Q_SIGNALS:
    /// Names of this kind are others now; of every kind when it is null.
    void namesChanged(const firstcall::Entity *entity);

private:
    struct Names
    {
        QList<QUuid> order = {};
        QHash<QUuid, QString> of = {};
    };

    const Names &names(const Entity &entity) const;
    void follow(const ChangeSet &set);
    void readZone();
    /// Writes times on the customer's clock.
    Times times() const { return {m_words, m_zone, m_clock()}; }
    Result<QString> idNamed(const Entity &entity, const QString &name) const;

    Store &m_store;
    Clock m_clock;
    Words m_words = {};
    QUuid m_engagement = {};
    QString m_zone = {};
    mutable QHash<const Entity *, Names> m_names = {}; ///< read when first asked for
};

} // namespace firstcall
