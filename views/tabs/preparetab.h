// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/tabs/sectionstab.h"

namespace firstcall {

class MessageStrip;
enum class IncidentType;
struct LibraryOffer;

/// What is known before the call, and what makes it ready.
class PrepareTab : public SectionsTab
{
    Q_OBJECT

public:
    explicit PrepareTab(Desk &desk, QWidget *parent = nullptr);

    bool shows(const Entity &entity, const QUuid &record, const QString &field) const override;
    void load(const QUuid &engagement) override;

private:
    void followType(const ChangeSet &set);
    /// Says what the library has for a type of incident that was just chosen.
    void offerKit(IncidentType type);
    void takeMustAsks(const QList<LibraryOffer> &questions);

    MessageStrip *m_strip;
};

} // namespace firstcall
