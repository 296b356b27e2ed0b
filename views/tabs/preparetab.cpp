// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/preparetab.h"

#include "models/domain/agendaitem.h"
#include "models/domain/assignment.h"
#include "models/domain/call.h"
#include "models/domain/checkitem.h"
#include "models/domain/researchitem.h"
#include "models/items/offers.h"
#include "views/fields/desk.h"
#include "views/parts/messagestrip.h"
#include "views/tabs/agendapage.h"
#include "views/tabs/librarypage.h"
#include "views/tabs/researchpage.h"
#include "views/tabs/wrapuppage.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr char libraryPage[] = "library";

SectionKind agendaKind()
{
    return {"agenda",
            QT_TRANSLATE_NOOP("Section", "Agenda"),
            &AgendaItem::entity,
            {"title"_L1, "purpose"_L1, "stage"_L1, "planned"_L1, "lead"_L1, "state"_L1, "call"_L1},
            {},
            QT_TRANSLATE_NOOP("Section",
                              "List the points of the call with their minutes, so that it ends in time.")};
}

SectionKind researchKind()
{
    return {
        "research",
        QT_TRANSLATE_NOOP("Section", "What we found out"),
        &ResearchItem::entity,
        {"finding"_L1, "source_kind"_L1, "source_detail"_L1, "relevance"_L1, "question_raised"_L1,
         "state"_L1},
        {},
        QT_TRANSLATE_NOOP("Section", "Note what is known of the customer and the incident, and from where.")};
}

} // namespace

PrepareTab::PrepareTab(Desk &desk, QWidget *parent)
    : SectionsTab(desk, parent)
    , m_strip(new MessageStrip(this))
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_strip);
    m_strip->hide();
    connect(&desk.store(), &Store::applied, this, &PrepareTab::followType);
    addForm("facts", QT_TRANSLATE_NOOP("Section", "Facts"),
            {"customer"_L1,
             "code_name"_L1,
             "title"_L1,
             "reference"_L1,
             "incident_type"_L1,
             "status"_L1,
             "priority"_L1,
             "priority_reason"_L1,
             "zone"_L1,
             "zone_assumed"_L1,
             "lead"_L1,
             "deputy"_L1,
             "tlp"_L1,
             "tlp_restriction"_L1,
             "discovered_at"_L1,
             "discovered_by"_L1,
             "reported_at"_L1,
             "intake_channel"_L1,
             "introduced_by"_L1,
             "suspected_start"_L1,
             "suspected_start_precision"_L1,
             "circumstances"_L1});
    addForm("terms", QT_TRANSLATE_NOOP("Section", "Terms and privilege"),
            {"relationship"_L1, "contract_state"_L1, "contracting_party"_L1, "partner_terms"_L1,
             "account_representative"_L1, "privilege_posture"_L1, "privilege_by"_L1, "privilege_since"_L1,
             "privilege_wording"_L1, "written_work"_L1});
    addForm("channels", QT_TRANSLATE_NOOP("Section", "Safe channel and contacts"),
            {"mail_unsafe"_L1, "safe_channel"_L1, "steady_contact"_L1, "deputy_contact"_L1,
             "urgent_contact_1"_L1, "urgent_contact_2"_L1, "update_rhythm"_L1, "reporting"_L1});
    addSection({"calls",
                QT_TRANSLATE_NOOP("Section", "Calls"),
                &Call::entity,
                {"kind"_L1, "title"_L1, "planned_start"_L1, "planned_length"_L1, "bridge"_L1, "chair"_L1,
                 "scribe"_L1},
                {},
                QT_TRANSLATE_NOOP("Section",
                                  "Plan the first call: when, on which bridge, who leads and who writes.")});
    addPage({.id = "agenda",
             .title = QT_TRANSLATE_NOOP("Section", "Agenda"),
             .make = [&desk](QWidget *within) { return new AgendaPage(desk, agendaKind(), within); },
             .entities = {&AgendaItem::entity()},
             .counts = true});
    addPage({.id = "research",
             .title = QT_TRANSLATE_NOOP("Section", "What we found out"),
             .make = [&desk](QWidget *within) { return new ResearchPage(desk, researchKind(), within); },
             .entities = {&ResearchItem::entity()},
             .counts = true});
    addSection({"checks",
                QT_TRANSLATE_NOOP("Section", "Ready checks"),
                &CheckItem::entity,
                {"done"_L1, "text"_L1, "kind"_L1, "done_by"_L1, "done_at"_L1},
                {},
                QT_TRANSLATE_NOOP("Section",
                                  "List what must be ready before the call, and what to say first on it.")});
    addSection(
        {"team",
         QT_TRANSLATE_NOOP("Section", "Our team"),
         &Assignment::entity,
         {"consultant"_L1, "role"_L1, "starts"_L1, "ends"_L1, "on_first_call"_L1},
         {},
         QT_TRANSLATE_NOOP("Section", "Say which consultants work on this engagement, in which role.")});
    addPage({.id = libraryPage,
             .title = QT_TRANSLATE_NOOP("Section", "Starter kit and library"),
             .make = [&desk](QWidget *within) { return new LibraryPage(desk, {}, within); }});
}

void PrepareTab::load(const QUuid &engagement)
{
    m_strip->dismiss();
    SectionsTab::load(engagement);
}

void PrepareTab::followType(const ChangeSet &set)
{
    const int type = Engagement::entity().indexOf("incident_type"_L1);
    for (const Change &change : set.changes) {
        if (change.entity == &Engagement::entity() && change.id == desk().engagement() && change.before
            && change.after && change.touched().contains(type))
            offerKit(fromRow<Engagement>(*change.after).incidentType);
    }
}

void PrepareTab::offerKit(IncidentType type)
{
    const Result<Snapshot> snapshot = desk().store().snapshot(desk().engagement());
    if (!snapshot)
        return; // what cannot be read says so where it is shown
    const Words &words = desk().text().words();
    QList<LibraryOffer> first = libraryOffers(*snapshot, words);
    const OfferCounts counts = countFitting(first);
    first.removeIf([](const LibraryOffer &one) { return one.isThere || !isForFirstCall(one); });
    if (counts.questions + counts.dataRequests + counts.referrals == 0) {
        m_strip->dismiss();
        return;
    }
    const QString sentence = tr("The library has %1, %2 and %3 for: %4.")
                                 .arg(tr("%n question(s)", nullptr, counts.questions),
                                      tr("%n data request(s)", nullptr, counts.dataRequests),
                                      tr("%n referral(s)", nullptr, counts.referrals), words.label(type));
    QList<Offer> offers{
        {tr("Look at them"), [this] { showPage(QLatin1StringView(libraryPage)).focusFirst(); }}};
    if (!first.isEmpty())
        offers.append({tr("Add %n for the first call as must-asks", nullptr, int(first.size())),
                       [this, first] { takeMustAsks(first); }});
    m_strip->say(MessageStrip::Tone::Info, sentence, offers);
}

void PrepareTab::takeMustAsks(const QList<LibraryOffer> &questions)
{
    if (!desk().flush())
        return;
    const Result<int> taken = takeOffers(desk().editor(), desk().engagement(), questions, true);
    if (taken)
        desk().offerUndo(tr("Added %n question(s)", nullptr, *taken));
    else
        desk().refuse(taken.failure().sentence);
}

bool PrepareTab::shows(const Entity &entity, const QUuid &record, const QString &field) const
{
    // How a call ended stands where it is read back.
    return !WrapUpPage::holds(desk().store(), entity, record, field)
        && SectionsTab::shows(entity, record, field);
}

} // namespace firstcall
