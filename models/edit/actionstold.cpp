// SPDX-License-Identifier: Apache-2.0
#include "models/edit/actionstold.h"

#include "models/domain/actiontaken.h"
#include "models/domain/note.h"
#include "models/domain/participant.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr const char *changing = QT_TRANSLATE_NOOP(
    "ActionsTold",
    "wipe wiping reimag re-imag reinstall rebuil formatt reboot restart delet remov clean cleared "
    "clearing restor overwr shut powered unplug quarantin disinfect patch decrypt");
constexpr const char *nothing = QT_TRANSLATE_NOOP("ActionsTold", "nothing none no not nobody");

/// The words of a list in English, and in the language of the window.
QStringList wordsOf(const char *list)
{
    return QString::fromLatin1(list).split(u' ')
        + QCoreApplication::translate("ActionsTold", list).split(u' ', Qt::SkipEmptyParts);
}

QStringList wordsIn(const QString &told)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{N}-]+"_s);
    return told.split(between, Qt::SkipEmptyParts);
}

bool isNothing(const QString &told)
{
    const QStringList said = wordsIn(told);
    return said.isEmpty() || wordsOf(nothing).contains(said.first(), Qt::CaseInsensitive);
}

QString atRisk()
{
    return QCoreApplication::translate("ActionsTold", "May have changed evidence; nobody has looked yet");
}

} // namespace

bool mayChangeEvidence(const QString &told)
{
    const QStringList begins = wordsOf(changing);
    return std::ranges::any_of(wordsIn(told), [&begins](const QString &word) {
        return std::ranges::any_of(begins, [&word](const QString &beginning) {
            return word.startsWith(beginning, Qt::CaseInsensitive);
        });
    });
}

void actionInto(StepBuilder &step, const Answer &answer)
{
    const QString what = answer.text.simplified();
    const QList<Kept<ActionTaken>> known = step.snapshot().all<ActionTaken>();
    if (isNothing(what)
        || std::ranges::any_of(known, [&what](const Kept<ActionTaken> &one) { return one->what == what; }))
        return;
    const std::optional<Participant> person = step.snapshot().find(answer.answeredBy);
    const bool isOurs = person && person->party == Party::OurFirm;
    step.add(ActionTaken{
        .what = what,
        .purpose = answer.part == AnswerPart::Contain ? ActionPurpose::Contain : ActionPurpose::Investigate,
        .takenBy = isOurs ? Ref<Participant>{} : answer.answeredBy, // who told it for them did not do it
        .precision = TimePrecision::Unknown,
        .effectOnEvidence = mayChangeEvidence(what) ? atRisk() : QString(),
        .fromNote = answer.fromNote});
}

void rewordAction(StepBuilder &step, const QString &before, const QString &after)
{
    for (const Kept<ActionTaken> &one : step.snapshot().all<ActionTaken>()) {
        if (one->what != before.simplified())
            continue;
        ActionTaken action = *one;
        action.what = after.simplified();
        if (action.effectOnEvidence.isEmpty() && mayChangeEvidence(action.what))
            action.effectOnEvidence = atRisk();
        step.edit(one, action);
    }
}

} // namespace firstcall
