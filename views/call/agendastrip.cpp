// SPDX-License-Identifier: Apache-2.0
#include "views/call/agendastrip.h"

#include "views/call/callwatch.h"
#include "views/fields/desk.h"
#include "views/parts/elidedlabel.h"
#include "views/parts/iconlabel.h"
#include "views/style/icons.h"
#include "views/style/measures.h"
#include "views/style/tokens.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int barHeight = 8;
constexpr qreal gap = 3;
constexpr qreal nearlyOver = 0.9; ///< of the plan; from there on it is told in another colour
constexpr int secondsOfMinute = 60;

QString plainName(const QAction &action)
{
    return action.text().remove(u'&');
}

bool isLeftOut(AgendaState state)
{
    return state == AgendaState::Skipped || state == AgendaState::CarriedOver;
}

} // namespace

AgendaStrip::AgendaStrip(const CallWatch &watch, QAction *shorten, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_shorten(shorten)
    , m_stage(new ElidedLabel({}, TextSize::Small, Ink::Text2, this))
    , m_onTimeIcon(new IconLabel(u"dialog-ok"_s, Ink::Ok, 1, this))
    , m_onTime(new TextLabel({}, TextSize::Small, Ink::Ok, this))
    , m_behind(new QToolButton(this))
    , m_item(new ElidedLabel({}, TextSize::CardTitle, Ink::Text, this))
    , m_used(new TextLabel({}, TextSize::Small, Ink::Text2, this))
    , m_next(new ElidedLabel({}, TextSize::Small, Ink::Text2, this))
{
    m_behind->setProperty("raised", true);
    m_behind->setIcon(icon(u"dialog-warning"_s));
    m_behind->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_behind->setFocusPolicy(Qt::TabFocus);
    m_behind->hide();
    connect(m_behind, &QToolButton::clicked, shorten, &QAction::trigger);
    auto *top = new QHBoxLayout;
    top->setSpacing(measure::grid);
    top->addWidget(m_stage, 1);
    top->addWidget(m_onTimeIcon);
    top->addWidget(m_onTime);
    top->addWidget(m_behind);
    auto *words = new QHBoxLayout;
    words->setSpacing(8);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, barHeight + 4);
    rows->setSpacing(0);
    rows->addLayout(top);
    rows->addLayout(words);
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
    QString stage;
    const Words &labels = m_watch.desk().text().words();
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
            stage = tr("Stage %1 of %2: %3", "of the call, and its name")
                        .arg(int(one->stage) + 1)
                        .arg(std::size(agendaStageList))
                        .arg(labels.label(one->stage));
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
    m_stage->setText(stage);
    QStringList told{stage, m_item->text(), used, next, showBehind(behind(m_watch.snapshot(), *call, now))};
    told.removeAll(QString());
    setAccessibleName(tr("Agenda: %1").arg(told.join(u", "_s)));
    update();
}

QString AgendaStrip::showBehind(Seconds late)
{
    const int minutes = int(late.count() / secondsOfMinute);
    const QString words = minutes > 0 ? tr("%n min behind", "minutes", minutes)
        : minutes < 0                 ? tr("%n min ahead", "minutes", -minutes)
                                      : tr("On time");
    m_onTime->setText(words);
    m_onTime->setVisible(minutes <= 0);
    m_onTimeIcon->setVisible(minutes <= 0);
    m_behind->setText(words);
    m_behind->setVisible(minutes > 0);
    const QString key = m_shorten->shortcut().toString(QKeySequence::NativeText);
    const QString what = plainName(*m_shorten);
    m_behind->setToolTip(tr("%1 (%2)", "what a button does, its key").arg(what, key));
    m_behind->setAccessibleName(tr("%1. %2", "how far behind, what the button does").arg(words, what));
    return words;
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
