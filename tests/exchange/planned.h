// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/call.h"
#include "models/domain/core.h"
#include "models/domain/invitation.h"
#include "models/domain/participant.h"
#include "models/domain/statusupdate.h"
#include "models/exchange/invitation.h"
#include "models/store/store.h"

#include <QTemporaryDir>
#include <QTest>

namespace firstcall::testing {

/// A store with one engagement, its lead and a technical call that two people of the customer are invited to.
class Planned
{
public:
    Planned()
    {
        put(addition(m_engagement, m_engagement,
                     Engagement{.reference = QStringLiteral("LFR-2026-007"),
                                .codeName = QStringLiteral("GREY OTTER"),
                                .zone = QStringLiteral("Europe/London"),
                                .zoneAssumed = false}));
        for (const Change &core : coreRecords(m_engagement))
            put(core);
        lead = add(Participant{.name = QStringLiteral("Dana Whitlock"),
                               .party = Party::OurFirm,
                               .email = QStringLiteral("dana@lanternfield.example")});
        wes =
            add(Participant{.name = QStringLiteral("Wes Lund"), .email = QStringLiteral("wes@lund.example")});
        ada = add(Participant{.name = QStringLiteral("Ada Quist")});
        call = add(Call{.kind = CallKind::Technical,
                        .plannedStart = at("2026-07-09T14:00:00.000Z[Europe/London]"),
                        .plannedLength = Minutes(60),
                        .bridge = QStringLiteral("Bridge 7"),
                        .fallback = QStringLiteral("+44 1632 960031"),
                        .chair = lead});
        invited = add(Invitation{.call = call, .recipients = {wes, ada}});
    }

    Ref<Participant> lead = {};
    Ref<Participant> wes = {};
    Ref<Participant> ada = {};
    Ref<Call> call = {};
    Ref<Invitation> invited = {};

    const Store &store() const { return *m_store; }
    QUuid engagement() const { return m_engagement; }
    Ref<Engagement> engagementRef() const { return {m_engagement}; }
    static Moment at(const char *text)
    {
        const Result<Moment> read = Moment::fromText(QString::fromLatin1(text));
        return read ? *read : Moment{};
    }

    template <Record R> Ref<R> add(const R &record)
    {
        const QUuid id = QUuid::createUuidV5(m_engagement, QString::number(++m_ids));
        put(addition(m_engagement, id, record));
        return {id};
    }
    /// A second later than the change before it.
    template <Record R, typename Change> void change(const Ref<R> &ref, Change change)
    {
        const R before = m_store->snapshot(m_engagement)->find(ref).value_or(R{});
        R after = before;
        change(after);
        put(edit(m_engagement, ref.id, before, after));
    }
    template <Record R> void remove(const Ref<R> &ref)
    {
        put(addition(m_engagement, ref.id, m_store->snapshot(m_engagement)->find(ref).value_or(R{}))
                .inverted());
    }

    /// The unfolded text, or the sentence of the refusal.
    QString ics(const QString &which = QStringLiteral("next"),
                InvitationMethod method = InvitationMethod::Request) const
    {
        const QString bytes = QString::fromUtf8(this->bytes(which, method));
        return QString(bytes).replace(QStringLiteral("\r\n "), QString());
    }
    QByteArray bytes(const QString &which = QStringLiteral("next"),
                     InvitationMethod method = InvitationMethod::Request) const
    {
        const Result<IssuedInvitation> issued = invitation(*m_store, m_engagement, which, method, {});
        return issued ? issued->bytes : issued.failure().sentence.toUtf8();
    }
    /// The value of a property with its parameters: ";TZID=Europe/London:20260709T150000".
    QString property(const QString &name, InvitationMethod method = InvitationMethod::Request) const
    {
        const QString text = ics(QStringLiteral("next"), method);
        const QString event = text.sliced(text.indexOf(QStringLiteral("BEGIN:VEVENT")));
        for (const QString &line : event.split(QStringLiteral("\r\n"))) {
            if (line.startsWith(name + u':') || line.startsWith(name + u';'))
                return line.sliced(name.size());
        }
        return {};
    }
    int sequence(InvitationMethod method = InvitationMethod::Request) const
    {
        return property(QStringLiteral("SEQUENCE"), method).sliced(1).toInt();
    }

private:
    void put(const Change &change)
    {
        m_stamp.at = m_stamp.at.addSecs(1);
        const auto done = m_store->apply({.changes = {change}}, m_stamp);
        if (!done)
            qFatal("%s", qPrintable(done.failure().sentence));
    }

    QTemporaryDir m_folder = {};
    std::unique_ptr<Store> m_store = *Store::create(m_folder.filePath(QStringLiteral("planned.firstcall")));
    QUuid m_engagement = QUuid::createUuidV5(QUuid(), QStringLiteral("planned"));
    Stamp m_stamp = {.at = QDateTime(QDate(2026, 7, 1), QTime(12, 0), Qt::UTC),
                     .author = QStringLiteral("Dana")};
    int m_ids = 0;
};

} // namespace firstcall::testing
