// SPDX-License-Identifier: Apache-2.0
#include "models/domain/participant.h"

#include "models/domain/consultant.h"
#include "models/domain/note.h"
#include "models/domain/organisation.h"

namespace firstcall {

const Entity &Participant::entity()
{
    using R = Participant;
    static constexpr Field fields[] = {
        field<&R::name>("name", QT_TRANSLATE_NOOP("Participant", "Name"), FieldFlag::Required),
        field<&R::preferredName>("preferred_name", QT_TRANSLATE_NOOP("Participant", "Preferred name")),
        field<&R::jobTitle>("job_title", QT_TRANSLATE_NOOP("Participant", "Job title")),
        field<&R::organisation>("organisation", QT_TRANSLATE_NOOP("Participant", "Organisation")),
        field<&R::party>("party", QT_TRANSLATE_NOOP("Participant", "Party")),
        field<&R::roles>("roles", QT_TRANSLATE_NOOP("Participant", "Roles")),
        field<&R::consultant>("consultant", QT_TRANSLATE_NOOP("Participant", "Consultant")),
        paragraph<&R::background>("background", QT_TRANSLATE_NOOP("Participant", "Background")),
        paragraph<&R::spokenIntroduction>("spoken_introduction",
                                          QT_TRANSLATE_NOOP("Participant", "Spoken introduction")),
        field<&R::decidesOn>("decides_on", QT_TRANSLATE_NOOP("Participant", "Decides on")),
        field<&R::email>("email", QT_TRANSLATE_NOOP("Participant", "E-mail")),
        field<&R::mailCompromised>("mail_compromised",
                                   QT_TRANSLATE_NOOP("Participant", "E-mail believed compromised")),
        field<&R::phone>("phone", QT_TRANSLATE_NOOP("Participant", "Phone")),
        field<&R::outOfBand>("out_of_band", QT_TRANSLATE_NOOP("Participant", "Out-of-band contact")),
        field<&R::zone>("zone", QT_TRANSLATE_NOOP("Participant", "Time zone")),
        field<&R::reached>("reached", QT_TRANSLATE_NOOP("Participant", "Reached")),
        field<&R::identityVerified>("identity_verified",
                                    QT_TRANSLATE_NOOP("Participant", "Identity verified")),
        field<&R::identityVerifiedHow>("identity_verified_how",
                                       QT_TRANSLATE_NOOP("Participant", "Identity verified how")),
        field<&R::knownBefore>("known_before", QT_TRANSLATE_NOOP("Participant", "Known before")),
        field<&R::standIn>("stand_in", QT_TRANSLATE_NOOP("Participant", "Stand in")),
        paragraph<&R::privateNote>("private_note", QT_TRANSLATE_NOOP("Participant", "Private note"),
                                   FieldFlag::Private),
        field<&R::fromNote>("from_note", QT_TRANSLATE_NOOP("Participant", "From note"), FieldFlag::Hidden),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Participant", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"participant", QT_TRANSLATE_NOOP("Participant", "Participant"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
