// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/tabs/sectionstab.h"

namespace firstcall {

/// What the call agreed on, read back, and what each side does next.
class WrapUpTab : public SectionsTab
{
    Q_OBJECT

public:
    explicit WrapUpTab(Desk &desk, QWidget *parent = nullptr);

    bool shows(const Entity &entity, const QUuid &record, const QString &field) const override;
};

} // namespace firstcall
