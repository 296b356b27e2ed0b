// SPDX-License-Identifier: Apache-2.0
#include "models/exchange/edition.h"

#include "models/domain/attendance.h"
#include "models/domain/invitation.h"
#include "models/domain/participant.h"
#include "models/store/store.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

bool isOneOf(const QString &field, std::initializer_list<QLatin1StringView> told)
{
    return std::ranges::find(told, field) != told.end();
}

bool isWhole(const JournalEntry &entry)
{
    return entry.op == journalop::create || entry.op == journalop::remove;
}

/// Whether the record that came or went belongs to the meeting. Of one that was erased nobody knows, so it
/// counts.
bool isOf(const JournalEntry &entry, const Meeting &meeting)
{
    const JournalValue &record = entry.op == journalop::create ? entry.newValue : entry.oldValue;
    return !record.json || record.json->contains(idText(meeting.record));
}

/// Reads the journal from its beginning and tells which entries change what an invitation to the meeting
/// says. An entry that counted once always will: otherwise a newer invitation might have the lower number.
class Reader
{
public:
    explicit Reader(const Meeting &meeting)
        : m_meeting(meeting)
    {}

    bool tells(const JournalEntry &entry)
    {
        if (entry.op != journalop::set && !isWhole(entry))
            return false;
        if (entry.record == m_meeting.record) {
            return isWhole(entry)
                || isOneOf(entry.field,
                           {"kind"_L1, "title"_L1, "planned_start"_L1, "planned_length"_L1, "bridge"_L1,
                            "fallback"_L1, "chair"_L1, "number"_L1, "due"_L1, "channel"_L1, "host"_L1,
                            "audience"_L1});
        }
        if (entry.entity == Invitation::entity().key() || entry.entity == Attendance::entity().key())
            return tellsOfItsOwn(entry);
        // Somebody new may be who an update's audience names, or the first of ours, who then sends it.
        if (entry.entity == Participant::entity().key())
            return isWhole(entry)
                || isOneOf(entry.field, {"name"_L1, "party"_L1, "email"_L1, "mail_compromised"_L1});
        return entry.entity == Engagement::entity().key()
            && isOneOf(entry.field,
                       {"reference"_L1, "code_name"_L1, "zone"_L1, "zone_assumed"_L1, "tlp"_L1,
                        "mail_unsafe"_L1, "safe_channel"_L1, "steady_contact"_L1, "deputy_contact"_L1});
    }

private:
    bool tellsOfItsOwn(const JournalEntry &entry)
    {
        const bool moved = entry.field == "call"_L1; // to this meeting or from it
        if (moved || (isWhole(entry) && isOf(entry, m_meeting))) {
            m_own.insert(entry.record);
            return true;
        }
        return m_own.contains(entry.record)
            && isOneOf(entry.field, {"method"_L1, "recipients"_L1, "sender"_L1, "participant"_L1});
    }

    const Meeting &m_meeting;
    QSet<QUuid> m_own = {}; ///< invitations and attendances of the meeting, also those that are gone
};

} // namespace

Result<Edition> editionOf(const Store &store, const QUuid &engagement, const Meeting &meeting)
{
    const Result<QList<JournalEntry>> journal = store.journal(engagement);
    if (!journal)
        return journal.failure();
    Edition edition;
    Reader reader(meeting);
    for (const JournalEntry &entry : *journal) {
        if (!reader.tells(entry))
            continue;
        ++edition.changes;
        edition.at = std::max(edition.at, entry.at);
    }
    return edition;
}

} // namespace firstcall
