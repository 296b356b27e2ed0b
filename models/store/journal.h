// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"

#include <QDateTime>
#include <QList>
#include <QUuid>

namespace firstcall {

/// What an entry says happened.
namespace journalop {
inline constexpr QLatin1StringView set{"set"}; ///< one field has a new value
inline constexpr QLatin1StringView create{"create"}; ///< `newValue` is the whole record
inline constexpr QLatin1StringView remove{"delete"}; ///< `oldValue` is the whole record
inline constexpr QLatin1StringView redact{"redact"}; ///< `newValue` is the position of the erased entry
} // namespace journalop

/// A value in the journal: canonical JSON, and the salt that its digest is made with. What is not there has
/// neither text, salt nor digest; what was erased has only its digest left.
struct JournalValue
{
    std::optional<QString> json = {};
    QString salt = {}; ///< 32 hexadecimal digits
    QString digest = {}; ///< SHA-256 of the salt's 16 bytes and the text in UTF-8, 64 hexadecimal digits

    /// Salts and digests a text.
    static JournalValue of(const QString &json);
    bool isErased() const { return !json && !digest.isEmpty(); }
    bool operator==(const JournalValue &) const = default;
};

/// One line of the journal, all of it.
struct JournalEntry
{
    QUuid chain = {}; ///< the engagement; null for firm-wide records
    qint64 pos = 0; ///< 1 is the first
    QString op = {};
    QString entity = {}; ///< table of the record
    QUuid record = {};
    QString field = {}; ///< empty where the entry is about a whole record
    JournalValue oldValue = {};
    JournalValue newValue = {};
    QString title = {}; ///< of the change set
    QDateTime at = {}; ///< UTC, to the millisecond
    QString author = {};
    QString device = {};
    QUuid batch = {}; ///< entries of one transaction share it
    QUuid undoOf = {}; ///< the batch that this one takes back
    QString previousHash = {}; ///< empty at the first position
    QString hash = {}; ///< over all of the above but salts and JSON texts: see hashOf()

    bool operator==(const JournalEntry &) const = default;
};

/// The chain's id as text, nil UUID for firm-wide records.
QString chainText(const QUuid &chain);
/// SHA-256 over "fc1" and the entry's parts, each as netstring (its length in bytes, a colon, its UTF-8).
QString hashOf(const JournalEntry &entry);

/// Follows one chain, entry by entry from the first, and says what does not hold.
class ChainCheck
{
public:
    explicit ChainCheck(const QUuid &chain)
        : m_chain(chain)
    {}
    /// Empty when the entry follows from the ones before; else a sentence that names its position.
    QString follow(const JournalEntry &entry);

private:
    QUuid m_chain;
    qint64 m_pos = 0;
    QString m_hash = {};
};

} // namespace firstcall
