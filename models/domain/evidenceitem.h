// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

struct DataRequest;
struct Participant;

/// What an item is.
enum class EvidenceKind {
    Document,
    Photograph,
    TriagePackage,
    MemoryImage,
    DiskImage,
    VmSnapshot,
    LogExport,
    CloudAuditExport,
    MailboxExport,
    PacketCapture,
    MalwareSample,
    PhysicalDevice,
    RansomNote,
};
inline constexpr Choice evidenceKindList[] = {
    {EvidenceKind::Document, "document", QT_TRANSLATE_NOOP("EvidenceKind", "Document")},
    {EvidenceKind::Photograph, "photograph", QT_TRANSLATE_NOOP("EvidenceKind", "Photograph")},
    {EvidenceKind::TriagePackage, "triage_package", QT_TRANSLATE_NOOP("EvidenceKind", "Triage package")},
    {EvidenceKind::MemoryImage, "memory_image", QT_TRANSLATE_NOOP("EvidenceKind", "Memory image")},
    {EvidenceKind::DiskImage, "disk_image", QT_TRANSLATE_NOOP("EvidenceKind", "Disk image")},
    {EvidenceKind::VmSnapshot, "vm_snapshot", QT_TRANSLATE_NOOP("EvidenceKind", "VM snapshot")},
    {EvidenceKind::LogExport, "log_export", QT_TRANSLATE_NOOP("EvidenceKind", "Log export")},
    {EvidenceKind::CloudAuditExport, "cloud_audit_export",
     QT_TRANSLATE_NOOP("EvidenceKind", "Cloud audit export")},
    {EvidenceKind::MailboxExport, "mailbox_export", QT_TRANSLATE_NOOP("EvidenceKind", "Mailbox export")},
    {EvidenceKind::PacketCapture, "packet_capture", QT_TRANSLATE_NOOP("EvidenceKind", "Packet capture")},
    {EvidenceKind::MalwareSample, "malware_sample", QT_TRANSLATE_NOOP("EvidenceKind", "Malware sample")},
    {EvidenceKind::PhysicalDevice, "physical_device", QT_TRANSLATE_NOOP("EvidenceKind", "Physical device")},
    {EvidenceKind::RansomNote, "ransom_note", QT_TRANSLATE_NOOP("EvidenceKind", "Ransom note")},
};
inline constexpr Choices evidenceKindChoices{"EvidenceKind", evidenceKindList};
constexpr const Choices &choicesOf(EvidenceKind)
{
    return evidenceKindChoices;
}

/// Something held, with its number and hash.
struct EvidenceItem
{
    QString number = {}; ///< unique in the engagement, never used again
    QString description = {};
    EvidenceKind kind = EvidenceKind::Document;
    QString source = {};
    Ref<Participant> collectedBy = {};
    Moment collectedAt = {};
    QString sha256 = {};
    QString storage = {};
    Ref<DataRequest> answers = {};
    std::optional<int> position = 0;

    bool operator==(const EvidenceItem &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
