// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>
#include <QUuid>

namespace firstcall {

class Desk;
struct Engagement;

/// The consultants, one of whom leads these engagements when chosen, and nobody.
class LeadMenu : public QMenu
{
    Q_OBJECT

public:
    LeadMenu(Desk &desk, const QList<QUuid> &engagements, QWidget *parent = nullptr);
};

/// What can be done to one engagement or to several, wherever they are listed: the same at the side of the
/// window and in the table of all. What cannot be done is off and says why.
class EngagementMenu : public QMenu
{
    Q_OBJECT

public:
    /// `tabs` are the names of the places that one can be opened at.
    EngagementMenu(Desk &desk, const QList<QUuid> &engagements, const QStringList &tabs,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted(const QUuid &engagement);
    void openAtWanted(const QUuid &engagement, int tab);
    void exportWanted(const QUuid &engagement);
    void duplicated(const QUuid &made);
    /// By whom has the list, who knows which row is next.
    void removeWanted();

private:
    void addOpening(const QStringList &tabs);
    void addStatuses();
    QAction *add(const char *icon, const QString &text, const QString &whyNot);

    Desk &m_desk;
    QList<QUuid> m_ids;
};

/// Why these engagements cannot get this lead, the null id for none; empty when they can.
QString whyNoLead(const Desk &desk, const QList<QUuid> &engagements, const QUuid &consultant);

} // namespace firstcall
