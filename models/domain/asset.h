// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/affected.h"
#include "models/schema/entity.h"

namespace firstcall {

struct Note;
struct Participant;

/// What an asset is.
enum class AssetKind {
    Workstation,
    Server,
    DomainController,
    VirtualHost,
    BackupSystem,
    NetworkDevice,
    SecurityDevice,
    WebApplication,
    Database,
    CloudTenant,
    CloudResource,
    SaasApplication,
    Mailbox,
    MobileDevice,
    RemovableMedia,
    OtController,
    OtWorkstation,
    SafetySystem,
    ThirdPartySystem,
    BusinessService,
    Other,
};
inline constexpr Choice assetKindList[] = {
    {AssetKind::Workstation, "workstation", QT_TRANSLATE_NOOP("AssetKind", "Workstation")},
    {AssetKind::Server, "server", QT_TRANSLATE_NOOP("AssetKind", "Server")},
    {AssetKind::DomainController, "domain_controller", QT_TRANSLATE_NOOP("AssetKind", "Domain controller")},
    {AssetKind::VirtualHost, "virtual_host", QT_TRANSLATE_NOOP("AssetKind", "Virtual host")},
    {AssetKind::BackupSystem, "backup_system", QT_TRANSLATE_NOOP("AssetKind", "Backup system")},
    {AssetKind::NetworkDevice, "network_device", QT_TRANSLATE_NOOP("AssetKind", "Network device")},
    {AssetKind::SecurityDevice, "security_device", QT_TRANSLATE_NOOP("AssetKind", "Security device")},
    {AssetKind::WebApplication, "web_application", QT_TRANSLATE_NOOP("AssetKind", "Web application")},
    {AssetKind::Database, "database", QT_TRANSLATE_NOOP("AssetKind", "Database")},
    {AssetKind::CloudTenant, "cloud_tenant", QT_TRANSLATE_NOOP("AssetKind", "Cloud tenant")},
    {AssetKind::CloudResource, "cloud_resource", QT_TRANSLATE_NOOP("AssetKind", "Cloud resource")},
    {AssetKind::SaasApplication, "saas_application", QT_TRANSLATE_NOOP("AssetKind", "SaaS application")},
    {AssetKind::Mailbox, "mailbox", QT_TRANSLATE_NOOP("AssetKind", "Mailbox")},
    {AssetKind::MobileDevice, "mobile_device", QT_TRANSLATE_NOOP("AssetKind", "Mobile device")},
    {AssetKind::RemovableMedia, "removable_media", QT_TRANSLATE_NOOP("AssetKind", "Removable media")},
    {AssetKind::OtController, "ot_controller", QT_TRANSLATE_NOOP("AssetKind", "OT controller")},
    {AssetKind::OtWorkstation, "ot_workstation", QT_TRANSLATE_NOOP("AssetKind", "OT workstation")},
    {AssetKind::SafetySystem, "safety_system", QT_TRANSLATE_NOOP("AssetKind", "Safety system")},
    {AssetKind::ThirdPartySystem, "third_party_system", QT_TRANSLATE_NOOP("AssetKind", "Third party system")},
    {AssetKind::BusinessService, "business_service", QT_TRANSLATE_NOOP("AssetKind", "Business service")},
    {AssetKind::Other, "other", QT_TRANSLATE_NOOP("AssetKind", "Other")},
};
inline constexpr Choices assetKindChoices{"AssetKind", assetKindList};
constexpr const Choices &choicesOf(AssetKind)
{
    return assetKindChoices;
}

/// What happened to it.
enum class AssetEffect {
    Encrypted,
    Wiped,
    Accessed,
    DataTaken,
    Altered,
    MalwarePresent,
    Persistence,
    UsedToSpread,
    Defaced,
    Unavailable,
    StolenOrLost,
};
inline constexpr Choice assetEffectList[] = {
    {AssetEffect::Encrypted, "encrypted", QT_TRANSLATE_NOOP("AssetEffect", "Encrypted")},
    {AssetEffect::Wiped, "wiped", QT_TRANSLATE_NOOP("AssetEffect", "Wiped")},
    {AssetEffect::Accessed, "accessed", QT_TRANSLATE_NOOP("AssetEffect", "Accessed")},
    {AssetEffect::DataTaken, "data_taken", QT_TRANSLATE_NOOP("AssetEffect", "Data taken")},
    {AssetEffect::Altered, "altered", QT_TRANSLATE_NOOP("AssetEffect", "Altered")},
    {AssetEffect::MalwarePresent, "malware_present", QT_TRANSLATE_NOOP("AssetEffect", "Malware present")},
    {AssetEffect::Persistence, "persistence", QT_TRANSLATE_NOOP("AssetEffect", "Persistence")},
    {AssetEffect::UsedToSpread, "used_to_spread", QT_TRANSLATE_NOOP("AssetEffect", "Used to spread")},
    {AssetEffect::Defaced, "defaced", QT_TRANSLATE_NOOP("AssetEffect", "Defaced")},
    {AssetEffect::Unavailable, "unavailable", QT_TRANSLATE_NOOP("AssetEffect", "Unavailable")},
    {AssetEffect::StolenOrLost, "stolen_or_lost", QT_TRANSLATE_NOOP("AssetEffect", "Stolen or lost")},
};
inline constexpr Choices assetEffectChoices{"AssetEffect", assetEffectList};
constexpr const Choices &choicesOf(AssetEffect)
{
    return assetEffectChoices;
}

/// Whether it runs.
enum class PowerState { Unknown, On, Off, Asleep, RebootedSince };
inline constexpr Choice powerStateList[] = {
    {PowerState::Unknown, "unknown", QT_TRANSLATE_NOOP("PowerState", "Unknown")},
    {PowerState::On, "on", QT_TRANSLATE_NOOP("PowerState", "On")},
    {PowerState::Off, "off", QT_TRANSLATE_NOOP("PowerState", "Off")},
    {PowerState::Asleep, "asleep", QT_TRANSLATE_NOOP("PowerState", "Asleep")},
    {PowerState::RebootedSince, "rebooted_since", QT_TRANSLATE_NOOP("PowerState", "Rebooted since")},
};
inline constexpr Choices powerStateChoices{"PowerState", powerStateList};
constexpr const Choices &choicesOf(PowerState)
{
    return powerStateChoices;
}

/// Whether it is reachable.
enum class NetworkState { Unknown, Connected, IsolatedByAgent, IsolatedPhysically, SegmentCut };
inline constexpr Choice networkStateList[] = {
    {NetworkState::Unknown, "unknown", QT_TRANSLATE_NOOP("NetworkState", "Unknown")},
    {NetworkState::Connected, "connected", QT_TRANSLATE_NOOP("NetworkState", "Connected")},
    {NetworkState::IsolatedByAgent, "isolated_by_agent",
     QT_TRANSLATE_NOOP("NetworkState", "Isolated by agent")},
    {NetworkState::IsolatedPhysically, "isolated_physically",
     QT_TRANSLATE_NOOP("NetworkState", "Isolated physically")},
    {NetworkState::SegmentCut, "segment_cut", QT_TRANSLATE_NOOP("NetworkState", "Segment cut")},
};
inline constexpr Choices networkStateChoices{"NetworkState", networkStateList};
constexpr const Choices &choicesOf(NetworkState)
{
    return networkStateChoices;
}

/// A system, or a group of like systems.
struct Asset
{
    QString name = {};
    AssetKind kind = AssetKind::Other;
    std::optional<int> count = {}; ///< when it stands for a group
    QString location = {};
    QString businessFunction = {};
    Ref<Participant> owner = {};
    Affected status = Affected::Unknown;
    QList<AssetEffect> effects = {};
    PowerState powerState = PowerState::Unknown;
    NetworkState networkState = NetworkState::Unknown;
    QString basis = {}; ///< what the status rests on
    std::optional<int> recoveryPriority = {}; ///< 1 is restored first
    QString note = {};
    Ref<Note> fromNote = {}; ///< the note it was made of
    std::optional<int> position = 0;

    bool operator==(const Asset &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
