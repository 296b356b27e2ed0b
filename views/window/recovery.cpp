// SPDX-License-Identifier: Apache-2.0
// What the window says of text that a run left behind when it ended before its time.
#include "views/fields/drafts.h"
#include "views/parts/messagestrip.h"
#include "views/window/mainwindow.h"

using namespace Qt::StringLiterals;

namespace firstcall {

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
    if (words.isEmpty())
        return;
    QList<Offer> offers;
    if (const DraftPlace first = recovered->first; first.entity) {
        const bool isOne = recovered->committed + left == 1;
        offers.append({isOne ? tr("Sho&w it") : tr("Sho&w the first"),
                       [this, first] { goTo(first.engagement, first.entity, first.record, first.field); }});
    }
    // Nothing went wrong, or it went wrong in the last run.
    m_strip->say(MessageStrip::Tone::Info, words.join(u' '), offers);
}

} // namespace firstcall
