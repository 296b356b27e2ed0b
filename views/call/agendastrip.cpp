// SPDX-License-Identifier: Apache-2.0
#include "views/call/agendastrip.h"

#include "views/call/callwatch.h"
#include "views/fields/desk.h"
#include "views/parts/elidedlabel.h"
#include "views/style/tokens.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int barHeight = 8;
constexpr qreal gap = 3;
constexpr qreal nearlyOver = 0.9; ///< of the plan; from there on it is told in another colour
constexpr int secondsOfMinute = 60;

bool isLeftOut(AgendaState state)
{
    return state == AgendaState::Skipped || state == AgendaState::CarriedOver;
}

} // namespace

AgendaStrip::AgendaStrip(const CallWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_item(new ElidedLabel({}, TextSize::CardTitle, Ink::Text, this))
    , m_used(new TextLabel({}, TextSize::Small, Ink::Text2, this))
    , m_next(new ElidedLabel({}, TextSize::Small, Ink::Text2, this))
{
    auto *words = new QHBoxLayout(this);
    words->setContentsMargins(0, 0, 0, barHeight + 4);
    words->setSpacing(8);
    words->addWidget(m_item, 2);
    words->addWidget(m_used);
    words->addWidget(m_next, 1);
    m_next->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AgendaStrip::follow()
{
    const std::optional<Kept<Call>> call = m_watch.call();
    if (!call)
        return;
    const QDateTime now = m_watch.desk().now();
    const QList<Kept<AgendaItem>> agenda = agendaOf(m_watch.snapshot(), call->ref());
    m_pieces.clear();
    QString item;
    QString used;
    QString next;
    Ink ink = Ink::Text2;
    for (const Kept<AgendaItem> &one : agenda) {
        if (isLeftOut(one->state))
            continue;
        const qreal planned = std::max(1.0, qreal(one->planned.value_or(Minutes(1)).count()));
        const qreal minutes = qreal(itemTime(*one, **call, now).count()) / secondsOfMinute;
        const bool isRunning = one->state == AgendaState::Running;
        const bool isDone = one->state == AgendaState::Done;
        m_pieces.append({planned, isDone ? 1 : std::min(1.0, minutes / planned), isRunning});
        if (isRunning) {
            item = one->title;
            used = minutes > planned
                ? tr("%n min over", "minutes", int(minutes - planned) + 1)
                : tr("%1 of %2 min", "minutes used, planned").arg(int(minutes)).arg(int(planned));
            ink = minutes > planned ? Ink::Danger : minutes > planned * nearlyOver ? Ink::Warn : Ink::Text2;
        } else if (one->state == AgendaState::Planned && next.isEmpty()) {
            next = tr("then: %1", "the next item of the agenda").arg(one->title);
        }
    }
    m_item->setText(!item.isEmpty()        ? item
                        : agenda.isEmpty() ? tr("No agenda for this call")
                                           : tr("The agenda is done"));
    m_used->setInk(ink);
    m_used->setText(used);
    m_next->setText(next);
    QStringList told{m_item->text(), used, next};
    told.removeAll(QString());
    setAccessibleName(tr("Agenda: %1").arg(told.join(u", "_s)));
    update();
}

void AgendaStrip::paintEvent(QPaintEvent *)
{
    if (m_pieces.isEmpty())
        return;
    qreal planned = 0;
    for (const Piece &piece : m_pieces)
        planned += piece.planned;
    const Colours &c = colours(palette());
    const qreal room = width() - gap * qreal(m_pieces.size() - 1);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    qreal x = 0;
    for (const Piece &piece : m_pieces) {
        const QRectF track(x, height() - barHeight, room * piece.planned / planned, barHeight);
        const QRectF visual =
            isRightToLeft() ? track.translated(width() - track.left() - track.right(), 0) : track;
        const qreal round = std::min(visual.width(), qreal(barHeight)) / 2;
        painter.setBrush(piece.isRunning ? mixed(c.surfaceAlt, c.borderStrong, 0.5) : c.surfaceAlt);
        painter.drawRoundedRect(visual, round, round);
        if (piece.used > 0) {
            QRectF filled = visual;
            filled.setWidth(std::max(visual.width() * piece.used, round * 2));
            if (isRightToLeft())
                filled.moveRight(visual.right());
            painter.setBrush(!piece.isRunning              ? c.ok.fill
                                 : piece.used > nearlyOver ? c.warn.fill
                                                           : c.accent.fill);
            painter.drawRoundedRect(filled, round, round);
        }
        x += track.width() + gap;
    }
}

} // namespace firstcall
