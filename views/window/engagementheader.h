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
    /// Where there is hardly any height only what cannot be missed stands here: the rest is in the tool tip
    /// of the name, and on the first tab.
    void setTight(bool on);

private:
    void compose();
    void refresh();
    void showFacts(const Engagement &engagement);
    void showLead(const Engagement &engagement);
    void showSafeChannel(const Engagement &engagement);
    void tellAll();
    void showClocks();

    Desk &m_desk;
    QUuid m_engagement = {};
    bool m_zoneAssumed = false;
    bool m_isTight = false;
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
