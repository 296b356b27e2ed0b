// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace firstcall {

/// What the window's actions do to the rows where one is.
enum class RowStep { Edit, Remove, Duplicate, SetLead, Archive, Copy, Paste, MoveUp, MoveDown };

/// A list, or a card, whose rows the window's actions are for while one is in it.
class RowSteps
{
public:
    virtual ~RowSteps() = default;
    /// Whether it can be done to what is current or selected now.
    virtual bool canTake(RowStep step) const = 0;
    virtual void take(RowStep step) = 0;
    /// Whether a key is meant for the rows, and not for a button or an editor beside them.
    virtual bool hasRowFocus() const = 0;
};

} // namespace firstcall
