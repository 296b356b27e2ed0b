// SPDX-License-Identifier: Apache-2.0
#include "views/call/callside.h"

#include "models/domain/attendance.h"
#include "models/domain/participant.h"
#include "models/edit/naming.h"
#include "views/call/callrows.h"
#include "views/call/callsteps.h"
#include "views/call/callwatch.h"
#include "views/call/coveragecard.h"
#include "views/fields/desk.h"
#include "views/style/measures.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace firstcall {

namespace {

constexpr int usualWidth = 292;

} // namespace

CallSide::CallSide(CallWatch &watch, QWidget *parent)
    : QScrollArea(parent)
    , m_watch(watch)
    , m_coverage(new CoverageCard(this))
    , m_toAsk(new CallList(tr("Still to ask"), tr("Everything was asked."), this))
    , m_promised(new CallList(tr("Promised in this call"),
                              tr("Nothing yet. A step of ours with a time is a promise."), this))
    , m_people(new CallList(tr("On the call"), tr("Nobody is noted yet. Type /w and a name in the note bar."),
                            this))
{
    auto *inside = new QWidget(this);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, measure::gap, measure::gap);
    layout->setSpacing(measure::gap);
    for (QWidget *card : std::initializer_list<QWidget *>{m_coverage, m_toAsk, m_promised, m_people})
        layout->addWidget(card);
    layout->addStretch(1);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Beside the call"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_people->setHint(tr("Space: their turn to ask"));
    const auto lead = [this](CallList *list) {
        connect(list, &CallList::chosen, this,
                [this](const CallRow &row) { m_watch.desk().goTo(*row.entity, row.record); });
    };
    lead(m_toAsk);
    lead(m_promised);
    connect(m_people, &CallList::chosen, this, [this](const CallRow &row) {
        const Snapshot &now = m_watch.snapshot();
        const auto there = now.find(Ref<Attendance>{row.record});
        const auto person = there ? now.find(there->participant) : std::nullopt;
        if (!person)
            return;
        if (const QString caller = unknownCaller(*person); !caller.isEmpty())
            Q_EMIT nameWanted(caller);
        else
            m_watch.desk().goTo(Participant::entity(), there->participant.id);
    });
    connect(m_people, &CallList::ticked, this, [this](const CallRow &row) {
        if (const Result<> done = setTurnToAsk(m_watch, row.record); !done)
            m_watch.desk().refuse(done.failure().sentence);
    });
    for (CallList *list : {m_toAsk, m_promised, m_people})
        connect(&list->list(), &QListWidget::currentRowChanged, this, [this, list](int row) {
            const QListWidget &rows = list->list();
            if (!rows.hasFocus() || row < 0)
                return;
            const QPoint at = rows.mapTo(widget(), rows.visualItemRect(rows.item(row)).center());
            ensureVisible(at.x(), at.y(), 0, rows.sizeHintForRow(row));
        });
    connect(&watch, &CallWatch::changed, this, &CallSide::follow);
}

void CallSide::focusFirst()
{
    for (CallList *list : {m_toAsk, m_promised, m_people}) {
        if (list->list().isVisible()) {
            list->list().setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    setFocus(Qt::ShortcutFocusReason);
}

void CallSide::setWhole(bool whole)
{
    const int side = whole ? measure::gap : 0;
    widget()->layout()->setContentsMargins(side, 0, measure::gap, measure::gap);
    setSizePolicy(whole ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Expanding);
    for (CallList *list : {m_toAsk, m_promised, m_people})
        list->setWhole(whole);
}

QSize CallSide::sizeHint() const
{
    // As wide at a large text as its words need, within reason.
    return {usualWidth * fontMetrics().height() / 17, QScrollArea::sizeHint().height()};
}

void CallSide::follow()
{
    if (!m_watch.call())
        return;
    m_coverage->show(coverageOf(m_watch));
    m_toAsk->setRows(stillToAsk(m_watch));
    m_promised->setRows(promisedInCall(m_watch));
    m_people->setRows(onTheCall(m_watch));
}

} // namespace firstcall
