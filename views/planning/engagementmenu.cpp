// SPDX-License-Identifier: Apache-2.0
#include "views/planning/engagementmenu.h"

#include "models/domain/consultant.h"
#include "models/domain/engagement.h"
#include "views/fields/desk.h"
#include "views/planning/engagementsteps.h"
#include "views/style/icons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int mostAsked = 200; // of more, some one is taken to be otherwise

/// Whether this holds for each of them.
template <typename Holds> bool isSoForAll(const Desk &desk, const QList<QUuid> &engagements, Holds holds)
{
    return engagements.size() <= mostAsked && std::ranges::all_of(engagements, [&](const QUuid &id) {
               const Result<std::optional<Row>> row = desk.store().row(Engagement::entity(), id);
               return row && *row && holds(fromRow<Engagement>(**row));
           });
}

} // namespace

QString whyNoLead(const Desk &desk, const QList<QUuid> &engagements, const QUuid &consultant)
{
    if (engagements.isEmpty())
        return EngagementMenu::tr("nothing is selected");
    const bool isSo =
        isSoForAll(desk, engagements, [&](const Engagement &one) { return one.lead.id == consultant; });
    if (!isSo)
        return {};
    return consultant.isNull() ? EngagementMenu::tr("there is no lead now")
                               : EngagementMenu::tr("that is the lead now");
}

LeadMenu::LeadMenu(Desk &desk, const QList<QUuid> &engagements, QWidget *parent)
    : QMenu(tr("Set &lead"), parent)
{
    setIcon(firstcall::icon(u"im-user"_s));
    const auto offer = [&](const QString &name, const QUuid &consultant) {
        QAction *made = addAction(name);
        made->setCheckable(true);
        if (const QString why = whyNoLead(desk, engagements, consultant); !why.isEmpty()) {
            made->setChecked(true);
            made->setEnabled(false);
            made->setText(tr("%1 – %2", "what cannot be done, and why").arg(name, why));
        }
        connect(made, &QAction::triggered, this,
                [&desk, engagements, consultant] { giveLead(desk, engagements, consultant); });
    };
    const QList<std::pair<QUuid, QString>> all = desk.text().named(Consultant::entity());
    for (const auto &[id, name] : all) {
        if (!name.isEmpty())
            offer(QString(name).replace(u'&', u"&&"_s), id);
    }
    if (isEmpty())
        addAction(tr("No consultants yet – Firm and people has them"))->setEnabled(false);
    addSeparator();
    offer(tr("No lead"), {});
}

EngagementMenu::EngagementMenu(Desk &desk, const QList<QUuid> &engagements, const QStringList &tabs,
                               QWidget *parent)
    : QMenu(parent)
    , m_desk(desk)
    , m_ids(engagements)
{
    addOpening(tabs);
    addSeparator();
    addMenu(new LeadMenu(desk, engagements, this));
    addStatuses();
    const QString onlyOne = m_ids.size() == 1 ? QString() : tr("of one at a time");
    connect(add("edit-copy", tr("&Duplicate"), onlyOne), &QAction::triggered, this, [this] {
        if (const std::optional<QUuid> made = duplicateEngagement(m_desk, m_ids.first()))
            Q_EMIT duplicated(*made);
    });
    const bool isOver =
        isSoForAll(desk, engagements, [](const Engagement &one) { return isClosed(one.status); });
    connect(add("dialog-ok", tr("&Archive"), isOver ? tr("it is over already") : QString()),
            &QAction::triggered, this, [this] { archiveEngagements(m_desk, m_ids); });
    addSeparator();
    connect(add("edit-delete", tr("&Remove"), {}), &QAction::triggered, this, &EngagementMenu::removeWanted);
}

QAction *EngagementMenu::add(const char *iconName, const QString &text, const QString &whyNot)
{
    QAction *made = addAction(firstcall::icon(QLatin1StringView(iconName)), text);
    if (!whyNot.isEmpty()) {
        // In its text: a tool tip of a menu is told neither to the keyboard nor to a reader.
        made->setText(tr("%1 – %2", "what cannot be done, and why").arg(text, whyNot));
        made->setEnabled(false);
    }
    return made;
}

void EngagementMenu::addOpening(const QStringList &tabs)
{
    const QString onlyOne = m_ids.size() == 1 ? QString() : tr("of one at a time");
    connect(add("document-open", tr("&Open"), onlyOne), &QAction::triggered, this,
            [this] { Q_EMIT openWanted(m_ids.first()); });
    if (!tabs.isEmpty() && onlyOne.isEmpty()) {
        QMenu *places = addMenu(tr("Open &in"));
        for (int tab = 0; tab < int(tabs.size()); ++tab) {
            QAction *made = places->addAction(u'&' + QString::number(tab + 1) + u' ' + tabs.at(tab));
            connect(made, &QAction::triggered, this,
                    [this, tab] { Q_EMIT openAtWanted(m_ids.first(), tab); });
        }
    }
    connect(add("document-export", tr("&Export PDF"), onlyOne), &QAction::triggered, this,
            [this] { Q_EMIT exportWanted(m_ids.first()); });
}

void EngagementMenu::addStatuses()
{
    QMenu *statuses = addMenu(tr("S&tatus"));
    for (const Choice &choice : engagementStatusChoices.all) {
        const auto status = EngagementStatus(choice.value);
        if (status == EngagementStatus::InCall)
            continue; // that is what starting the call says
        QAction *made = statuses->addAction(m_desk.text().words().label(status));
        made->setCheckable(true);
        made->setChecked(
            isSoForAll(m_desk, m_ids, [&](const Engagement &one) { return one.status == status; }));
        connect(made, &QAction::triggered, this, [this, status] { setStatus(m_desk, m_ids, status); });
    }
}

} // namespace firstcall
