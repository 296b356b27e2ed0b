// SPDX-License-Identifier: Apache-2.0
#include "models/report/firstcallreport.h"

#include "models/domain/firm.h"
#include "models/domain/organisation.h"
#include "models/report/defang.h"
#include "models/report/pageone.h"
#include "models/report/recordsin.h"
#include "models/report/sections.h"
#include "models/report/silentcolumns.h"

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

struct Part
{
    const char *id; ///< stable: options name it
    const char *title; ///< source text
    QList<Block> (*tell)(const ReportContext &);
};

/// In the order of domain E.1.
constexpr Part parts[] = {
    {"summary", QT_TRANSLATE_NOOP("Report", "Summary as read back"), sections::summary},
    {"call_record", QT_TRANSLATE_NOOP("Report", "Call record"), sections::callRecord},
    {"told", QT_TRANSLATE_NOOP("Report", "What we were told"), sections::told},
    {"timeline", QT_TRANSLATE_NOOP("Report", "Timeline as reported"), sections::timeline},
    {"key_questions", QT_TRANSLATE_NOOP("Report", "The four key questions"), sections::keyQuestions},
    {"reported", QT_TRANSLATE_NOOP("Report", "Reported so far and from whom"), sections::reportedSoFar},
    {"concerns", QT_TRANSLATE_NOOP("Report", "Concerns, expectations, success"), sections::concerns},
    {"scope", QT_TRANSLATE_NOOP("Report", "Known scope and impact"), sections::scope},
    {"actions", QT_TRANSLATE_NOOP("Report", "Actions already taken"), sections::actions},
    {"focus", QT_TRANSLATE_NOOP("Report", "Investigation focus"), sections::focus},
    {"course_of_action", QT_TRANSLATE_NOOP("Report", "Course of action"), sections::courseOfAction},
    {"next_steps", QT_TRANSLATE_NOOP("Report", "Next steps"), sections::nextSteps},
    {"evidence", QT_TRANSLATE_NOOP("Report", "Evidence and data requests"), sections::evidence},
    {"technical_call", QT_TRANSLATE_NOOP("Report", "Technical call"), sections::technicalCall},
    {"participants_questions", QT_TRANSLATE_NOOP("Report", "Participants' questions"),
     sections::participantsQuestions},
    {"deadlines", QT_TRANSLATE_NOOP("Report", "Deadlines for counsel to consider"), sections::deadlines},
    {"risks", QT_TRANSLATE_NOOP("Report", "Risks"), sections::risks},
    {"referrals", QT_TRANSLATE_NOOP("Report", "Resources and referrals"), sections::referrals},
    {"communication", QT_TRANSLATE_NOOP("Report", "Communication plan"), sections::communication},
    {"basis", QT_TRANSLATE_NOOP("Report", "Basis and limits"), sections::basis},
};

bool isRequired(const Part &part)
{
    return part.tell == sections::basis;
}

bool isWanted(const Part &part, const ReportOptions &options)
{
    return isRequired(part) || !options.leaveOut.contains(QLatin1StringView(part.id));
}

} // namespace

Tlp printedMarking(Tlp own, std::optional<Tlp> chosen)
{
    return chosen ? qMin(own, *chosen) : own; // the strictest comes first
}

QString privilegeMarking(const Snapshot &snapshot)
{
    const Engagement engagement = snapshot.engagement();
    const bool directed = engagement.privilegePosture == PrivilegePosture::DirectedByCounsel
        || engagement.privilegePosture == PrivilegePosture::DualTrack;
    return directed && !snapshot.name(engagement.privilegeBy).isEmpty()
        ? engagement.privilegeWording.trimmed()
        : QString();
}

Report firstCallReport(const Snapshot &snapshot, const Words &words, const ReportOptions &options)
{
    ReportContext context(snapshot, words, options.draft);
    const Engagement &engagement = context.engagement;
    const QList<Kept<Firm>> firms = snapshot.all<Firm>();
    const Firm firm = firms.isEmpty() ? Firm{} : *firms.first();

    Report report;
    report.title = words.translate("Report", "First-call report");
    report.subtitle = orElse(engagement.codeName, context.organisation(engagement.customer));
    if (report.subtitle.isEmpty())
        report.subtitle = words.translate("Report", "Customer not named yet");
    report.reference = engagement.reference;
    report.draft = options.draft;
    report.draftWord = words.translate("Report", "DRAFT");
    report.version = options.draft ? words.translate("Report", "Draft") : options.version;
    report.tlp = printedMarking(engagement.tlp, options.marking);
    report.restriction = engagement.tlpRestriction;
    report.privilege = privilegeMarking(snapshot);
    report.footer = firm.reportFooter;
    report.pageWords = words.translate("Report", "Page %1 of %2");
    report.asAt = snapshot.asAt();
    report.author = firm.name;
    report.language = words.locale();

    for (const Part &part : parts) {
        QList<Block> blocks = part.tell(context);
        const QString id = QString::fromLatin1(part.id);
        const QString title = words.translate("Report", part.title);
        // A section without records, such as one that only says that there are none, is one entry.
        const int entries = blocks.isEmpty() ? 0 : qMax(1, int(recordsIn(blocks).size()));
        const bool isPrinted = !blocks.isEmpty() && isWanted(part, options);
        report.parts.append({id, title, entries, isPrinted, isRequired(part)});
        if (!isPrinted)
            continue;
        leaveOutSilentColumns(context, blocks);
        const int number = int(report.sections.size()) + 1;
        context.numbers.insert(id, number);
        report.sections.append({.id = id,
                                .title = words.translate("Report", "%1. %2", "number and title of a section")
                                             .arg(QString::number(number), title),
                                .blocks = blocks});
    }
    // Told last: it points at the numbers of the sections.
    QList<Section> first = pageOne(context);
    report.sections.prepend(first.takeFirst());
    report.parts.prepend({report.sections.first().id, words.translate("Report", "Page one"),
                          int(recordsIn(report.sections.first().blocks).size()), true, true});
    report.shorter = first;
    defangLinks(report);
    return report;
}

} // namespace firstcall
