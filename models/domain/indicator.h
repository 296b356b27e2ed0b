// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/confidence.h"
#include "models/schema/entity.h"

namespace firstcall {

struct Note;

/// What an indicator is.
enum class IndicatorKind {
    Ipv4,
    Ipv6,
    Domain,
    Url,
    EmailAddress,
    FileHash,
    FileName,
    RegistryKey,
    Mutex,
    UserAgent,
    Certificate,
    Account,
    Process,
    WalletAddress,
    Other,
};
inline constexpr Choice indicatorKindList[] = {
    {IndicatorKind::Ipv4, "ipv4", QT_TRANSLATE_NOOP("IndicatorKind", "IPv4 address")},
    {IndicatorKind::Ipv6, "ipv6", QT_TRANSLATE_NOOP("IndicatorKind", "IPv6 address")},
    {IndicatorKind::Domain, "domain", QT_TRANSLATE_NOOP("IndicatorKind", "Domain")},
    {IndicatorKind::Url, "url", QT_TRANSLATE_NOOP("IndicatorKind", "URL")},
    {IndicatorKind::EmailAddress, "email_address", QT_TRANSLATE_NOOP("IndicatorKind", "E-mail address")},
    {IndicatorKind::FileHash, "file_hash", QT_TRANSLATE_NOOP("IndicatorKind", "File hash")},
    {IndicatorKind::FileName, "file_name", QT_TRANSLATE_NOOP("IndicatorKind", "File name")},
    {IndicatorKind::RegistryKey, "registry_key", QT_TRANSLATE_NOOP("IndicatorKind", "Registry key")},
    {IndicatorKind::Mutex, "mutex", QT_TRANSLATE_NOOP("IndicatorKind", "Mutex")},
    {IndicatorKind::UserAgent, "user_agent", QT_TRANSLATE_NOOP("IndicatorKind", "User agent")},
    {IndicatorKind::Certificate, "certificate", QT_TRANSLATE_NOOP("IndicatorKind", "Certificate")},
    {IndicatorKind::Account, "account", QT_TRANSLATE_NOOP("IndicatorKind", "Account")},
    {IndicatorKind::Process, "process", QT_TRANSLATE_NOOP("IndicatorKind", "Process")},
    {IndicatorKind::WalletAddress, "wallet_address", QT_TRANSLATE_NOOP("IndicatorKind", "Wallet address")},
    {IndicatorKind::Other, "other", QT_TRANSLATE_NOOP("IndicatorKind", "Other")},
};
inline constexpr Choices indicatorKindChoices{"IndicatorKind", indicatorKindList};
constexpr const Choices &choicesOf(IndicatorKind)
{
    return indicatorKindChoices;
}

/// A trace to look for. Kept as it is, printed defanged.
struct Indicator
{
    IndicatorKind kind = IndicatorKind::Other;
    QString value = {};
    QString context = {};
    QString source = {};
    Moment firstSeen = {};
    Moment lastSeen = {};
    Confidence confidence = Confidence::Unassessed;
    Ref<Note> fromNote = {}; ///< the note it was made of
    std::optional<int> position = 0;

    bool operator==(const Indicator &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
