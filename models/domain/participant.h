// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/authority.h"
#include "models/domain/party.h"
#include "models/domain/role.h"
#include "models/schema/entity.h"

namespace firstcall {

struct Consultant;
struct Note;
struct Organisation;

/// A person in the engagement, of any party, our own people too.
struct Participant
{
    QString name = {};
    QString preferredName = {};
    QString jobTitle = {};
    Ref<Organisation> organisation = {};
    Party party = Party::Customer;
    QList<Role> roles = {};
    Ref<Consultant> consultant = {}; ///< one of ours
    QString background = {};
    QString spokenIntroduction = {};
    QList<Authority> decidesOn = {};
    QString email = {};
    std::optional<bool> mailCompromised = {};
    QString phone = {};
    QString outOfBand = {};
    QString zone = {}; ///< IANA name
    std::optional<bool> reached = {}; ///< whether anybody has spoken to them yet
    std::optional<bool> identityVerified = {};
    QString identityVerifiedHow = {};
    std::optional<bool> knownBefore = {};
    QString standIn = {};
    QString privateNote = {}; ///< never printed
    Ref<Note> fromNote = {}; ///< the note it was made of
    std::optional<int> position = 0;

    bool operator==(const Participant &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
