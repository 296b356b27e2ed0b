// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/tabs/sectionstab.h"

namespace firstcall {

/// What is known before the call, and what makes it ready.
class PrepareTab : public SectionsTab
{
    Q_OBJECT

public:
    explicit PrepareTab(Desk &desk, QWidget *parent = nullptr);

    bool shows(const Entity &entity, const QUuid &record, const QString &field) const override;
};

} // namespace firstcall
