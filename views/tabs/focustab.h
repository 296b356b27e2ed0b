// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/tabs/sectionstab.h"

namespace firstcall {

/// Where the investigation focuses: the four areas, and what is known in each.
class FocusTab : public SectionsTab
{
    Q_OBJECT

public:
    explicit FocusTab(Desk &desk, QWidget *parent = nullptr);
};

} // namespace firstcall
