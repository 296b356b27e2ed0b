// SPDX-License-Identifier: Apache-2.0
// What the window says of what a run left behind when it ended before its time: text, and a call.
#include "models/domain/engagement.h"
#include "models/edit/calling.h"
#include "views/call/callwatch.h"
#include "views/fields/desk.h"
#include "views/fields/drafts.h"
#include "views/parts/messagestrip.h"
#include "views/window/engagementview.h"
#include "views/window/mainwindow.h"

using namespace Qt::StringLiterals;

namespace firstcall {

std::optional<Kept<Call>> MainWindow::openRunningCall()
{
    const Result<QList<Summary>> summaries = m_desk.store().summaries();
    if (!summaries)
        return {};
    for (const Summary &one : *summaries) {
        if (one.status != keyOf(EngagementStatus::InCall))
            continue;
        const Result<Snapshot> snapshot = m_desk.store().snapshot(one.id);
        if (!snapshot || !runningCall(*snapshot))
            continue;
        open(one.id);
        return m_engagement->watch().call();
    }
    return {};
}

void MainWindow::tellRecovered(const Result<Recovered> &recovered)
{
    if (!recovered) {
        complain(recovered.failure().sentence);
        return;
    }
    const qsizetype left = recovered->left.size();
    QStringList words;
    if (recovered->committed > 0)
        words.append(tr("What was typed before the program ended is back, in %n place(s).", nullptr,
                        recovered->committed));
    if (left > 0)
        words.append(tr("Text that did not fit its field is kept there, marked, in %n place(s): %1", nullptr,
                        int(left))
                         .arg(recovered->left.join(u" | "_s)));
    QList<Offer> offers;
    if (const std::optional<Kept<Call>> call = openRunningCall()) {
        const QDateTime last = m_engagement->watch().snapshot().asAt();
        const auto seconds = int(callTime(**call, m_desk.now()).count());
        words.prepend(tr("The call goes on: it runs since %1, for %2 by now.")
                          .arg(m_desk.text().time((*call)->startedAt.utc),
                               QTime(0, 0).addSecs(seconds).toString(u"HH:mm:ss"_s)));
        offers.append({tr("It &goes on"), [] {}});
        offers.append({tr("It &ended at %1").arg(m_desk.text().time(last)), [this, last] {
                           complainOf(firstcall::endCall(m_desk.editor(), m_engagement->loaded(), last));
                       }});
    }
    if (words.isEmpty())
        return;
    if (const DraftPlace first = recovered->first; first.entity) {
        const bool isOne = recovered->committed + left == 1;
        offers.append({isOne ? tr("Sho&w it") : tr("Sho&w the first"),
                       [this, first] { goTo(first.engagement, first.entity, first.record, first.field); }});
    }
    // Nothing went wrong, or it went wrong in the last run.
    m_strip->say(MessageStrip::Tone::Info, words.join(u' '), offers);
}

} // namespace firstcall
