// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/entity.h"

namespace firstcall {

struct Note;

/// Whether it came in or went out.
enum class ReportedDirection { Received, Made };
inline constexpr Choice reportedDirectionList[] = {
    {ReportedDirection::Received, "received", QT_TRANSLATE_NOOP("ReportedDirection", "Received")},
    {ReportedDirection::Made, "made", QT_TRANSLATE_NOOP("ReportedDirection", "Made")},
};
inline constexpr Choices reportedDirectionChoices{"ReportedDirection", reportedDirectionList};
constexpr const Choices &choicesOf(ReportedDirection)
{
    return reportedDirectionChoices;
}

/// How it was said.
enum class ReportChannel { Phone, Email, Portal, Letter, Meeting, Messaging, Press, SocialMedia, LeakSite };
inline constexpr Choice reportChannelList[] = {
    {ReportChannel::Phone, "phone", QT_TRANSLATE_NOOP("ReportChannel", "Phone")},
    {ReportChannel::Email, "email", QT_TRANSLATE_NOOP("ReportChannel", "E-mail")},
    {ReportChannel::Portal, "portal", QT_TRANSLATE_NOOP("ReportChannel", "Portal")},
    {ReportChannel::Letter, "letter", QT_TRANSLATE_NOOP("ReportChannel", "Letter")},
    {ReportChannel::Meeting, "meeting", QT_TRANSLATE_NOOP("ReportChannel", "Meeting")},
    {ReportChannel::Messaging, "messaging", QT_TRANSLATE_NOOP("ReportChannel", "Messaging")},
    {ReportChannel::Press, "press", QT_TRANSLATE_NOOP("ReportChannel", "Press")},
    {ReportChannel::SocialMedia, "social_media", QT_TRANSLATE_NOOP("ReportChannel", "Social media")},
    {ReportChannel::LeakSite, "leak_site", QT_TRANSLATE_NOOP("ReportChannel", "Leak site")},
};
inline constexpr Choices reportChannelChoices{"ReportChannel", reportChannelList};
constexpr const Choices &choicesOf(ReportChannel)
{
    return reportChannelChoices;
}

/// What was reported about the incident, from whom to whom.
struct ReportedItem
{
    ReportedDirection direction = ReportedDirection::Received;
    QString content = {};
    QString reportedBy = {};
    QString reportedTo = {};
    Moment at = {};
    std::optional<ReportChannel> channel = {};
    QString reference = {};
    std::optional<bool> needsCorrection = {};
    QString note = {};
    Ref<Note> fromNote = {}; ///< the note it was made of
    std::optional<int> position = 0;

    bool operator==(const ReportedItem &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
