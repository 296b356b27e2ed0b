// SPDX-License-Identifier: Apache-2.0
#include "views/window/summarysofar.h"

#include "models/domain/attendance.h"
#include "models/domain/participant.h"
#include "models/report/wrapuptext.h"
#include "views/call/callwatch.h"
#include "views/fields/desk.h"
#include "views/parts/textlabel.h"
#include "views/style/measures.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int lateAfter = 120; // seconds: who is there by then heard the opening
constexpr int margin = 16;

TextLabel *addText(QVBoxLayout *column, const QString &text, TextSize size, Ink ink)
{
    auto *label = new TextLabel(text, size, ink);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

/// Who joined after the opening, the latest first.
QStringList lateJoiners(const CallWatch &watch)
{
    const std::optional<Kept<Call>> call = watch.call();
    if (!call)
        return {};
    QList<Kept<Attendance>> late = watch.snapshot().childrenOf(call->ref(), &Attendance::call);
    late.removeIf([&call](const Kept<Attendance> &one) {
        return !one->present.value_or(false) || !one->joinedAt.isValid()
            || one->joinedAt.utc < (*call)->startedAt.utc.addSecs(lateAfter);
    });
    std::ranges::stable_sort(late, std::ranges::greater(),
                             [](const Kept<Attendance> &one) { return one->joinedAt.utc; });
    const FieldText &text = watch.desk().text();
    QStringList lines;
    for (const Kept<Attendance> &one : std::as_const(late))
        lines.append(
            SummarySoFar::tr("%1 joined at %2", "name and time")
                .arg(watch.snapshot().name(one->participant),
                     text.words().locale().toString(one->joinedAt.localIn(text.zone()), u"HH:mm"_s)));
    return lines;
}

} // namespace

SummarySoFar::SummarySoFar(const CallWatch &watch, QWidget *parent)
    : QScrollArea(parent)
    , m_watch(watch)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The summary so far"));
    hide();
    connect(&watch, &CallWatch::changed, this, [this] {
        if (isVisible())
            follow();
    });
}

void SummarySoFar::follow()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(margin, measure::gap, margin, measure::gap);
    column->setSpacing(measure::gap * 2);
    addText(column, tr("The summary so far"), TextSize::Section, Ink::Text);
    QStringList told = lateJoiners(m_watch);
    addText(column,
            told.isEmpty() ? tr("Nobody joined late. Esc goes back to the notes.") : told.join(u" · "_s),
            TextSize::CardTitle, told.isEmpty() ? Ink::Text2 : Ink::Accent);
    const QString words =
        wrapUpText(m_watch.snapshot(), m_watch.desk().text().words()).toText(m_watch.desk().text().words());
    const QStringList paragraphs = words.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs)
        addText(column, paragraph, TextSize::Spoken, Ink::Text);
    column->addStretch(1);
    setWidget(page); // the one before goes with it
    setAccessibleDescription((told + paragraphs).join(u'\n'));
}

void SummarySoFar::showEvent(QShowEvent *event)
{
    follow();
    QScrollArea::showEvent(event);
}

} // namespace firstcall
