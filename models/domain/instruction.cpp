// SPDX-License-Identifier: Apache-2.0
#include "models/domain/instruction.h"

#include "models/domain/participant.h"

namespace firstcall {

const Entity &Instruction::entity()
{
    using R = Instruction;
    static constexpr Field fields[] = {
        field<&R::title>("title", QT_TRANSLATE_NOOP("Instruction", "Title"), FieldFlag::Required),
        paragraph<&R::toDo>("to_do", QT_TRANSLATE_NOOP("Instruction", "Do")),
        paragraph<&R::notToDo>("not_to_do", QT_TRANSLATE_NOOP("Instruction", "Do not")),
        field<&R::recipient>("recipient", QT_TRANSLATE_NOOP("Instruction", "Recipient")),
        field<&R::sender>("sender", QT_TRANSLATE_NOOP("Instruction", "Sender")),
        field<&R::due>("due", QT_TRANSLATE_NOOP("Instruction", "Promised by")),
        field<&R::sentAt>("sent_at", QT_TRANSLATE_NOOP("Instruction", "Sent at")),
        field<&R::channel>("channel", QT_TRANSLATE_NOOP("Instruction", "Channel")),
        field<&R::acknowledgedAt>("acknowledged_at", QT_TRANSLATE_NOOP("Instruction", "Acknowledged at")),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Instruction", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"instruction", QT_TRANSLATE_NOOP("Instruction", "Instruction"),
                                   Scope::Engagement, fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
