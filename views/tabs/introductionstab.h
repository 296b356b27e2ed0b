// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/tabs/sectionstab.h"

namespace firstcall {

/// Who is involved on all sides, who was on the call, and how each is introduced.
class IntroductionsTab : public SectionsTab
{
    Q_OBJECT

public:
    explicit IntroductionsTab(Desk &desk, QWidget *parent = nullptr);
};

} // namespace firstcall
