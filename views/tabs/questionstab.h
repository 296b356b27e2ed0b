// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/tabs/sectionstab.h"

namespace firstcall {

/// The four key questions and the others that fit the incident, with every answer to them.
class QuestionsTab : public SectionsTab
{
    Q_OBJECT

public:
    explicit QuestionsTab(Desk &desk, QWidget *parent = nullptr);
};

} // namespace firstcall
