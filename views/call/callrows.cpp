// SPDX-License-Identifier: Apache-2.0
#include "views/call/callrows.h"

#include "models/domain/attendance.h"
#include "models/domain/coverage.h"
#include "models/domain/focusarea.h"
#include "models/domain/participant.h"
#include "models/domain/promises.h"
#include "models/domain/question.h"
#include "models/edit/naming.h"
#include "models/schema/uuid7.h"
#include "views/call/callwatch.h"
#include "views/fields/desk.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

bool mustBeAsked(const Question &question)
{
    return question.origin == QuestionOrigin::Core || question.mustAsk.value_or(false);
}

QString turnOf(const Attendance &attendance, const Words &words)
{
    return attendance.asked == AskedForQuestions::NotYet
        ? QCoreApplication::translate("CallRows", "not asked yet")
        : words.label(attendance.asked);
}

} // namespace

QList<CallRow> stillToAsk(const CallWatch &watch)
{
    QList<CallRow> must;
    QList<CallRow> other;
    int number = 0;
    for (const Kept<Question> &question : watch.snapshot().all<Question>()) {
        ++number;
        if (!isOpen(question->state))
            continue;
        const QString text =
            QCoreApplication::translate("CallRows", "%1  %2", "number and text of a question")
                .arg(number)
                .arg(watch.desk().text().nameOf(Question::entity(), question.id));
        const bool isMust = mustBeAsked(*question);
        const QString state = watch.desk().text().words().label(question->state);
        (isMust ? must : other)
            .append({.text = text,
                     .sentence = isMust
                         ? QCoreApplication::translate("CallRows", "Must ask, %1: %2").arg(state, text)
                         : QCoreApplication::translate("CallRows", "%1: %2").arg(state, text),
                     .entity = &Question::entity(),
                     .record = question.id,
                     .isUrgent = isMust});
    }
    return must + other;
}

QList<CallRow> promisedInCall(const CallWatch &watch)
{
    const std::optional<Kept<Call>> call = watch.call();
    if (!call)
        return {};
    QList<CallRow> rows;
    const FieldText &text = watch.desk().text();
    for (const Promise &promise : promises(watch.snapshot())) {
        const QDateTime made = timeOfId(promise.record);
        if (!made.isValid() || made < (*call)->startedAt.utc)
            continue;
        const QString words = promise.words.isEmpty() ? text.words().title(*promise.entity) : promise.words;
        const QString due = text.time(promise.due.utc);
        rows.append(
            {.text = words,
             .detail = due,
             .sentence = QCoreApplication::translate("CallRows", "Promised: %1, due %2").arg(words, due),
             .entity = promise.entity,
             .record = promise.record});
    }
    return rows;
}

QList<CallRow> onTheCall(const CallWatch &watch)
{
    const std::optional<Kept<Call>> call = watch.call();
    if (!call)
        return {};
    const Words &words = watch.desk().text().words();
    const QString zone = watch.desk().text().zone();
    QList<CallRow> rows;
    QList<CallRow> ours;
    for (const Kept<Attendance> &there : watch.snapshot().all<Attendance>()) {
        if (there->call != call->ref() || !there->present.value_or(false))
            continue;
        const std::optional<Participant> person = watch.snapshot().find(there->participant);
        if (!person)
            continue;
        QStringList details;
        const bool isUnknown = !unknownCaller(*person).isEmpty();
        const bool isOurs = person->party == Party::OurFirm;
        if (isUnknown)
            details.append(QCoreApplication::translate("CallRows", "who is this?"));
        // What there is to do comes first: a narrow column shows no more.
        details.append(isOurs ? QCoreApplication::translate("CallRows", "of our team")
                              : turnOf(*there, words));
        if (there->joinedAt.isValid())
            details.append(QCoreApplication::translate("CallRows", "since %1", "the time somebody joined")
                               .arg(words.locale().toString(there->joinedAt.localIn(zone), u"HH:mm"_s)));
        if (!person->decidesOn.isEmpty()) {
            QStringList what;
            for (Authority one : person->decidesOn)
                what.append(words.label(one));
            details.append(QCoreApplication::translate("CallRows", "decides: %1").arg(what.join(u", "_s)));
        }
        if (!isUnknown && person->identityVerified && !*person->identityVerified)
            details.append(QCoreApplication::translate("CallRows", "not identified yet"));
        const QString detail = details.join(u" · "_s);
        const CallRow row{.text = person->name,
                          .detail = detail,
                          .sentence = QCoreApplication::translate("CallRows", "%1, %2, on the call: %3",
                                                                  "name, party, details")
                                          .arg(person->name, words.label(person->party), detail),
                          .entity = &Attendance::entity(),
                          .record = there.id,
                          .isUrgent = isUnknown || (!isOurs && !person->decidesOn.isEmpty()),
                          .isOpen = isUnknown};
        (isOurs ? ours : rows).append(row);
    }
    // Who is unknown is settled first.
    std::ranges::stable_partition(rows, &CallRow::isOpen);
    return rows + ours;
}

QList<Coverage> coverageOf(const CallWatch &watch)
{
    const Snapshot &snapshot = watch.snapshot();
    Coverage core{QCoreApplication::translate("CallRows", "Key questions")};
    Coverage must{QCoreApplication::translate("CallRows", "Must ask")};
    for (const Kept<Question> &question : snapshot.all<Question>()) {
        const bool isDone = !isOpen(question->state);
        if (question->origin == QuestionOrigin::Core) {
            ++core.of;
            core.done += isDone;
        } else if (question->mustAsk.value_or(false)) {
            ++must.of;
            must.done += isDone;
        }
    }
    Coverage focus{QCoreApplication::translate("CallRows", "Focus areas")};
    for (const Kept<FocusArea> &area : snapshot.all<FocusArea>()) {
        ++focus.of;
        focus.done += area->status != FocusStatus::NotStarted;
    }
    QList<Coverage> all{core};
    if (must.of > 0)
        all.append(must);
    all.append(focus);
    return all;
}

} // namespace firstcall
