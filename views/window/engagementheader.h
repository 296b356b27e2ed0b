// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/engagement.h"

#include <QWidget>

namespace firstcall {

class Desk;
class HeaderPart;

/// The head of an engagement: what it is called, how urgent, how it may be shared, whether mail is safe, what
/// time it is there, and who leads. Each part leads to where it is edited.
class EngagementHeader : public QWidget
{
    Q_OBJECT

public:
    explicit EngagementHeader(Desk &desk, QWidget *parent = nullptr);

    void load(const QUuid &engagement);
    QString name() const;

private:
    void compose();
    void refresh();
    void showFacts(const Engagement &engagement);
    void showClocks();

    Desk &m_desk;
    QUuid m_engagement = {};
    bool m_zoneAssumed = false;
    HeaderPart *m_name;
    HeaderPart *m_priority;
    HeaderPart *m_tlp;
    HeaderPart *m_status;
    HeaderPart *m_safe;
    HeaderPart *m_reference;
    HeaderPart *m_type;
    HeaderPart *m_clocks;
    HeaderPart *m_lead;
};

} // namespace firstcall
