// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/tabs/sectionstab.h"

namespace firstcall {

/// What goes on after the call, until the engagement is closed.
class FollowUpTab : public SectionsTab
{
    Q_OBJECT

public:
    explicit FollowUpTab(Desk &desk, QWidget *parent = nullptr);
};

} // namespace firstcall
