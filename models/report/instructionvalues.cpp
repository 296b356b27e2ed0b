// SPDX-License-Identifier: Apache-2.0
#include "models/report/instructionvalues.h"

#include "models/domain/asset.h"
#include "models/domain/consultant.h"
#include "models/domain/datarequest.h"
#include "models/domain/firm.h"
#include "models/domain/organisation.h"
#include "models/domain/referral.h"
#include "models/report/steps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

using Values = QHash<QString, QString>;

QString briefly(const Organisation &organisation)
{
    return orElse(organisation.shortName, organisation.legalName);
}

void tellEngagement(const ReportContext &context, Values &values)
{
    const Engagement &engagement = context.engagement;
    values[u"engagement.reference"_s] = engagement.reference;
    values[u"as_at"_s] = context.times.full(context.snapshot.asAt());
    values[u"customer.short_name"_s] =
        briefly(context.snapshot.find(engagement.customer).value_or(Organisation{}));
    const QString marking = context.words.label(engagement.tlp);
    values[u"marking"_s] = engagement.tlpRestriction.trimmed().isEmpty()
        ? marking
        : u"%1 · %2"_s.arg(marking, engagement.tlpRestriction.trimmed());
}

void tellOurSide(const ReportContext &context, Values &values)
{
    const QList<Kept<Firm>> firms = context.snapshot.all<Firm>();
    const Firm firm = firms.isEmpty() ? Firm{} : *firms.first();
    const Consultant lead = context.snapshot.find(context.engagement.lead).value_or(Consultant{});
    values[u"firm.short_name"_s] = orElse(firm.shortName, firm.name);
    values[u"firm.hotline"_s] = firm.hotline;
    values[u"urgent.contact"_s] = orElse(firm.hotline, lead.mobile);
    values[u"sender"_s] = lead.name;
    values[u"upload.notify"_s] = lead.name;
    values[u"upload.url"_s] = firm.portalAddress;
    values[u"upload.fingerprint"_s] = firm.portalFingerprint;
}

/// The fallback line of the call that comes next, or of any.
QString fallbackOf(const ReportContext &context)
{
    QList<Kept<Call>> calls =
        those<Call>(context, [](const Call &call) { return !call.fallback.trimmed().isEmpty(); });
    std::ranges::stable_sort(calls, [](const Kept<Call> &one, const Kept<Call> &other) {
        const bool oneIsOver = one->endedAt.isValid();
        const bool otherIsOver = other->endedAt.isValid();
        return oneIsOver != otherIsOver ? otherIsOver : earlier(one->plannedStart, other->plannedStart);
    });
    return calls.isEmpty() ? QString() : calls.first()->fallback;
}

void tellTheirSide(const ReportContext &context, Values &values)
{
    const Engagement &engagement = context.engagement;
    values[u"oob.primary"_s] = engagement.safeChannel;
    values[u"oob.secondary"_s] = fallbackOf(context);
    values[u"upload.password_recipient"_s] = context.snapshot.name(engagement.steadyContact);
    QStringList approvers;
    const QList<Kept<Participant>> people = context.snapshot.all<Participant>();
    for (const Kept<Participant> &person : people) {
        if (person->decidesOn.contains(Authority::Press))
            approvers.append(person->name);
    }
    values[u"statement.approver"_s] = approvers.join(u", "_s);
    QStringList police;
    const QList<Kept<Referral>> referrals = those<Referral>(context, [](const Referral &referral) {
        return referral.kind == ReferralKind::LawEnforcement && referral.state != ReferralState::Declined;
    });
    for (const Kept<Referral> &referral : referrals) {
        for (const Ref<Organisation> &organisation : referral->organisations)
            police.append(briefly(context.snapshot.find(organisation).value_or(Organisation{})));
    }
    values[u"police.report_route"_s] = police.join(u", "_s);
}

void tellRequests(const ReportContext &context, Values &values)
{
    QStringList items;
    QStringList perishable;
    const QList<Kept<DataRequest>> requests = those<DataRequest>(
        context, [](const DataRequest &request) { return request.state < RequestState::Received; });
    for (const Kept<DataRequest> &request : requests) {
        items.append(request->number.isEmpty() ? request->item
                                               : u"%1 (%2)"_s.arg(request->item, request->number));
        if (request->perishableAt.isValid())
            perishable.append(context.words.translate("Report", "%1 (lost from %2)", "data, time")
                                  .arg(request->item, context.times.brief(request->perishableAt.utc)));
    }
    values[u"request.items"_s] = items.join(u"; "_s);
    values[u"perishable"_s] = perishable.join(u"; "_s);
}

bool isMachine(AssetKind kind)
{
    return kind == AssetKind::Workstation || kind == AssetKind::Server || kind == AssetKind::DomainController
        || kind == AssetKind::VirtualHost || kind == AssetKind::BackupSystem || kind == AssetKind::Database;
}

bool isPlant(AssetKind kind)
{
    return kind == AssetKind::OtController || kind == AssetKind::OtWorkstation
        || kind == AssetKind::SafetySystem;
}

bool isCloud(AssetKind kind)
{
    return kind == AssetKind::CloudTenant || kind == AssetKind::CloudResource
        || kind == AssetKind::SaasApplication;
}

template <typename Keep> QString assets(const ReportContext &context, Keep keep)
{
    QStringList names;
    for (const Kept<Asset> &asset : those<Asset>(context, keep))
        names.append(asset->name);
    return names.join(u", "_s);
}

void tellAssets(const ReportContext &context, Values &values)
{
    // Those that are known to be affected first: what is in memory there is lost first.
    QStringList hosts;
    for (const Affected status : {Affected::Confirmed, Affected::Suspected}) {
        const QString names = assets(context, [status](const Asset &asset) {
            return asset.status == status && isMachine(asset.kind);
        });
        if (!names.isEmpty())
            hosts.append(names);
    }
    values[u"collector.hosts"_s] = hosts.join(u", "_s);
    values[u"collector.excluded"_s] = assets(context, [](const Asset &asset) { return isPlant(asset.kind); });
    values[u"cloud.sources"_s] = assets(context, [](const Asset &asset) { return isCloud(asset.kind); });
}

void tellCollector(const ReportContext &context, const Collector &collector, Values &values)
{
    values[u"collector.name"_s] = collector.name;
    values[u"collector.command_windows"_s] = collector.onWindows;
    values[u"collector.command_linux"_s] = collector.onLinux;
    values[u"collector.command_macos"_s] = collector.onMacos;
    values[u"collector.output"_s] = collector.output.in(context.words.locale());
}

} // namespace

QHash<QString, QString> instructionValues(const ReportContext &context, const Collector *collector)
{
    Values values;
    for (const auto &tell : {tellEngagement, tellOurSide, tellTheirSide, tellRequests, tellAssets})
        tell(context, values);
    if (collector)
        tellCollector(context, *collector, values);
    return values;
}

} // namespace firstcall
