// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/focus.h"
#include "models/schema/entity.h"

namespace firstcall {

struct Participant;

/// Where a data request stands; only checked closes it.
enum class RequestState {
    Draft,
    Sent,
    Acknowledged,
    PartReceived,
    Received,
    Checked,
    NotAvailable,
    Refused,
    Withdrawn,
};
inline constexpr Choice requestStateList[] = {
    {RequestState::Draft, "draft", QT_TRANSLATE_NOOP("RequestState", "Draft")},
    {RequestState::Sent, "sent", QT_TRANSLATE_NOOP("RequestState", "Sent")},
    {RequestState::Acknowledged, "acknowledged", QT_TRANSLATE_NOOP("RequestState", "Acknowledged")},
    {RequestState::PartReceived, "part_received", QT_TRANSLATE_NOOP("RequestState", "Part received")},
    {RequestState::Received, "received", QT_TRANSLATE_NOOP("RequestState", "Received")},
    {RequestState::Checked, "checked", QT_TRANSLATE_NOOP("RequestState", "Checked")},
    {RequestState::NotAvailable, "not_available", QT_TRANSLATE_NOOP("RequestState", "Not available")},
    {RequestState::Refused, "refused", QT_TRANSLATE_NOOP("RequestState", "Refused")},
    {RequestState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("RequestState", "Withdrawn")},
};
inline constexpr Choices requestStateChoices{"RequestState", requestStateList};
constexpr const Choices &choicesOf(RequestState)
{
    return requestStateChoices;
}

/// How the data comes to us.
enum class Delivery {
    SecureUpload,
    CollectorAutoUpload,
    EncryptedMediaCourier,
    HandOver,
    RemoteAccess,
    ScreenShareOnly,
};
inline constexpr Choice deliveryList[] = {
    {Delivery::SecureUpload, "secure_upload", QT_TRANSLATE_NOOP("Delivery", "Secure upload")},
    {Delivery::CollectorAutoUpload, "collector_auto_upload",
     QT_TRANSLATE_NOOP("Delivery", "Collector, automatic upload")},
    {Delivery::EncryptedMediaCourier, "encrypted_media_courier",
     QT_TRANSLATE_NOOP("Delivery", "Encrypted media by courier")},
    {Delivery::HandOver, "hand_over", QT_TRANSLATE_NOOP("Delivery", "Hand over")},
    {Delivery::RemoteAccess, "remote_access", QT_TRANSLATE_NOOP("Delivery", "Remote access")},
    {Delivery::ScreenShareOnly, "screen_share_only",
     QT_TRANSLATE_NOOP("Delivery", "Screen share, nothing handed over")},
};
inline constexpr Choices deliveryChoices{"Delivery", deliveryList};
constexpr const Choices &choicesOf(Delivery)
{
    return deliveryChoices;
}

/// Data we ask for, and what it is to answer.
struct DataRequest
{
    QString number = {}; ///< such as DR-1
    QString item = {};
    QString why = {};
    Ref<Participant> askedOf = {};
    Moment askedAt = {};
    Moment due = {};
    Moment perishableAt = {}; ///< when the source overwrites itself
    std::optional<Delivery> delivery = {};
    Focus focus = Focus::General;
    RequestState state = RequestState::Draft;
    std::optional<int> position = 0;

    bool operator==(const DataRequest &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
