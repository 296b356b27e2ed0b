// SPDX-License-Identifier: Apache-2.0
#include "views/window/engagementheader.h"

#include "models/domain/consultant.h"
#include "models/domain/organisation.h"
#include "views/fields/desk.h"
#include "views/window/clocks.h"
#include "views/window/headerlayout.h"
#include "views/window/headerpart.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int clockPace = 5'000; // often enough that a clock is never wrong for long

/// What to use, without what is said about it: the rest stands where the part leads to.
QString firstPart(const QString &channel)
{
    return channel.section(u';', 0, 0).section(u'\n', 0, 0).trimmed();
}

ChipTone toneOf(Priority priority)
{
    switch (priority) {
    case Priority::P1:
        return ChipTone::Danger;
    case Priority::P2:
        return ChipTone::Warn;
    default:
        return ChipTone::Neutral;
    }
}

ChipTone toneOf(EngagementStatus status)
{
    switch (status) {
    case EngagementStatus::InCall:
        return ChipTone::Danger;
    case EngagementStatus::Closed:
    case EngagementStatus::Declined:
    case EngagementStatus::ReferredOut:
        return ChipTone::Neutral;
    default:
        return ChipTone::Accent;
    }
}

} // namespace

EngagementHeader::EngagementHeader(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name(new HeaderPart(TextSize::Page, Ink::Text, this))
    , m_priority(new HeaderPart(ChipTone::Neutral, this))
    , m_tlp(new HeaderPart(ChipTone::Neutral, this))
    , m_status(new HeaderPart(ChipTone::Neutral, this))
    , m_safe(new HeaderPart(ChipTone::Danger, this))
    , m_reference(new HeaderPart(TextSize::Body, Ink::Text2, this))
    , m_type(new HeaderPart(TextSize::Body, Ink::Text2, this))
    , m_clocks(new HeaderPart(TextSize::CardTitle, Ink::Text, this))
    , m_lead(new HeaderPart(TextSize::Small, Ink::Text2, this))
{
    compose();
    const auto leadsTo = [this](HeaderPart *part, QString field) {
        connect(part, &HeaderPart::clicked, this,
                [this, field = std::move(field)] { m_desk.goTo(Engagement::entity(), m_engagement, field); });
    };
    leadsTo(m_name, u"code_name"_s);
    leadsTo(m_priority, u"priority"_s);
    leadsTo(m_tlp, u"tlp"_s);
    leadsTo(m_status, u"status"_s);
    leadsTo(m_safe, u"safe_channel"_s);
    leadsTo(m_reference, u"reference"_s);
    leadsTo(m_type, u"incident_type"_s);
    leadsTo(m_clocks, u"zone"_s);
    leadsTo(m_lead, u"lead"_s);
    connect(&desk.text(), &FieldText::namesChanged, this, &EngagementHeader::refresh);
    connect(&desk.store(), &Store::applied, this, [this](const ChangeSet &set) {
        for (const Change &change : set.changes) {
            if (change.id == m_engagement) {
                refresh();
                return;
            }
        }
    });
    auto *pace = new QTimer(this);
    pace->start(clockPace);
    connect(pace, &QTimer::timeout, this, &EngagementHeader::showClocks);
}

void EngagementHeader::compose()
{
    m_name->setSmallSize(TextSize::Section);
    m_clocks->setAlignment(Qt::AlignTrailing);
    m_lead->setAlignment(Qt::AlignTrailing);
    new HeaderLayout(this, m_name, {m_priority, m_tlp, m_status}, m_clocks,
                     {m_safe, m_reference, m_type, m_lead});
}

void EngagementHeader::setTight(bool on)
{
    if (std::exchange(m_isTight, on) == on)
        return;
    for (HeaderPart *part : {m_reference, m_type, m_lead})
        part->setVisible(!on && !part->text().isEmpty());
}

void EngagementHeader::load(const QUuid &engagement)
{
    m_engagement = engagement;
    refresh();
}

QString EngagementHeader::name() const
{
    return m_name->text();
}

void EngagementHeader::refresh()
{
    if (m_engagement.isNull())
        return;
    const Result<std::optional<Row>> row = m_desk.store().row(Engagement::entity(), m_engagement);
    if (row && *row)
        showFacts(fromRow<Engagement>(**row));
    showClocks();
}

void EngagementHeader::showFacts(const Engagement &engagement)
{
    m_zoneAssumed = engagement.zoneAssumed.value_or(false);
    const Words &words = m_desk.text().words();
    const QString customer = m_desk.text().nameOf(Organisation::entity(), engagement.customer.id);
    QString name = engagement.codeName;
    for (const QString &other : {customer, engagement.title, engagement.reference}) {
        if (name.isEmpty())
            name = other;
    }
    m_name->say(tr("Engagement"), name);
    m_priority->say(tr("Priority"), words.label(engagement.priority),
                    {QString(keyOf(engagement.priority)).toUpper()});
    m_priority->setTone(toneOf(engagement.priority));
    m_tlp->say(tr("Marking"), words.label(engagement.tlp));
    m_tlp->setMarking(engagement.tlp);
    m_status->say(tr("Status"), words.label(engagement.status));
    m_status->setTone(toneOf(engagement.status));
    showSafeChannel(engagement);
    m_reference->say(tr("Reference"), engagement.reference);
    QStringList about{words.label(engagement.incidentType)};
    if (customer != name)
        about.prepend(customer);
    about.removeAll(QString());
    const QString incident = about.join(u" · "_s);
    m_type->say(tr("Incident"), incident, {incident, about.value(0)}); // the others are shortened before
    showLead(engagement);
    tellAll();
}

void EngagementHeader::showSafeChannel(const Engagement &engagement)
{
    const QString channel = firstPart(engagement.safeChannel);
    if (!engagement.mailUnsafe.value_or(false))
        m_safe->say(tr("Safe channel"), {});
    else if (channel.isEmpty())
        m_safe->say(tr("Safe channel"), tr("⚠ Mail unsafe, no safe channel yet"),
                    {tr("⚠ No safe channel yet")});
    else // what to use is what must be read
        m_safe->say(tr("Safe channel"), tr("⚠ Mail unsafe, use %1", "a channel").arg(channel),
                    {tr("⚠ No mail: %1", "a channel").arg(channel),
                     tr("⚠ No mail: %1", "a channel").arg(channel),
                     tr("⚠ %1", "a channel").arg(channel)}); // the other parts give way before
}

void EngagementHeader::showLead(const Engagement &engagement)
{
    const QString lead = m_desk.text().nameOf(Consultant::entity(), engagement.lead.id);
    const QString deputy = m_desk.text().nameOf(Consultant::entity(), engagement.deputy.id);
    if (lead.isEmpty())
        m_lead->say(tr("Lead"), tr("No lead yet"));
    else if (deputy.isEmpty())
        m_lead->say(tr("Lead"), tr("Lead %1").arg(lead));
    else
        m_lead->say(tr("Lead"), tr("Lead %1, deputy %2").arg(lead, deputy), {tr("Lead %1").arg(lead)});
}

void EngagementHeader::tellAll()
{
    QStringList rest;
    for (HeaderPart *part : {m_reference, m_type, m_lead}) {
        if (part->text().isEmpty())
            continue;
        part->setVisible(!m_isTight);
        rest.append(part->accessibleName());
    }
    m_name->setToolTip(m_name->accessibleName() + u'\n' + rest.join(u'\n'));
    m_name->setAccessibleDescription(rest.join(u". "_s));
}

void EngagementHeader::showClocks()
{
    const QString known = clocksNow(m_desk, false);
    m_clocks->say(tr("Time now"), clocksNow(m_desk, m_zoneAssumed),
                  {m_zoneAssumed ? tr("%1?", "clocks, one of which has an assumed zone").arg(known) : known});
}

} // namespace firstcall
