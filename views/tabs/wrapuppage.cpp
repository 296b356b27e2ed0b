// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/wrapuppage.h"

#include "models/domain/statusupdate.h"
#include "models/domain/task.h"
#include "models/edit/leavingwith.h"
#include "views/fields/desk.h"
#include "views/parts/textlabel.h"
#include "views/style/measures.h"
#include "views/tabs/beforesending.h"
#include "views/tabs/firsttaskcard.h"
#include "views/tabs/handout.h"
#include "views/tabs/insight.h"
#include "views/tabs/nextupdatecard.h"
#include "views/tabs/plancard.h"
#include "views/tabs/readbackcard.h"
#include "views/tabs/reportmissing.h"
#include "views/tabs/wrapupwords.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int besideFrom = 110; // letters of room from which there are two columns
constexpr int wordsShare = 3;
constexpr int restShare = 2;

} // namespace

WrapUpPage::WrapUpPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_scroll(new QScrollArea(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *content = new QWidget(m_scroll);
    m_words = new WrapUpWordsCard(desk, m_snapshot, content);
    m_readBack = new ReadBackCard(
        desk, m_snapshot, [this] { return m_words->current(); }, content);
    m_update = new NextUpdateCard(desk, m_snapshot, content);
    m_first = new FirstTaskCard(desk, m_snapshot, content);
    m_plan = new PlanCard(desk, m_snapshot, content);
    m_out = new HandOut(
        desk, m_snapshot, [this] { return m_words->current().words; }, content);
    m_before = new BeforeSending(desk, m_snapshot, content);

    const auto column = [this](const QList<QWidget *> &parts, int share) {
        auto *layout = new QVBoxLayout;
        layout->setSpacing(measure::gap);
        for (QWidget *part : parts)
            layout->addWidget(part);
        layout->addStretch(1);
        m_columns->addLayout(layout, share);
    };
    column({m_words}, wordsShare);
    column({m_readBack, m_update, m_first, m_plan, m_out, m_before}, restShare);
    m_columns->setSpacing(measure::gap);
    m_columns->setContentsMargins(0, 0, measure::grid, 0);
    content->setLayout(m_columns);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connectParts();
}

WrapUpPage::~WrapUpPage() = default;

void WrapUpPage::connectParts()
{
    m_inSight = std::make_unique<InSight>(*m_scroll);
    m_inSight->follow(m_before->list());
    m_inSight->leave(m_words->words());
    for (WrapUpPart *part : {static_cast<WrapUpPart *>(m_readBack), static_cast<WrapUpPart *>(m_update),
                             static_cast<WrapUpPart *>(m_first), static_cast<WrapUpPart *>(m_plan)})
        connect(part, &WrapUpPart::done, m_words, &WrapUpWordsCard::enter);
    connect(m_readBack, &ReadBackCard::askedAgain, this, [this](QWidget *question) {
        m_scroll->widget()->layout()->activate(); // it has its place only then
        m_scroll->ensureWidgetVisible(question);
    });
    connect(m_before, &BeforeSending::done, m_words, &WrapUpWordsCard::enter);
    connect(m_before, &BeforeSending::wanted, this, &WrapUpPage::goToBreach);
    connect(m_words, &WrapUpWordsCard::placeWanted, this, &WrapUpPage::goToPlace);
    connect(m_words, &WrapUpWordsCard::sightWanted, this, [this](const QRect &area) {
        if (area.isNull())
            m_scroll->ensureVisible(0, 0);
        else
            m_inSight->show(m_words->words(), area);
    });
    // In a list a letter would look for a row that begins with it.
    const auto lists = findChildren<QAbstractItemView *>();
    for (QAbstractItemView *list : lists)
        list->installEventFilter(this);
    connect(&m_desk.store(), &Store::applied, this, [this] {
        m_isStale = true;
        if (isVisible())
            follow();
    });
}

void WrapUpPage::load(const QUuid &)
{
    follow();
    for (WrapUpPart *part : {static_cast<WrapUpPart *>(m_words), static_cast<WrapUpPart *>(m_readBack),
                             static_cast<WrapUpPart *>(m_update), static_cast<WrapUpPart *>(m_first),
                             static_cast<WrapUpPart *>(m_plan)})
        part->load();
    m_before->load();
    m_out->forget();
    m_scroll->ensureVisible(0, 0);
}

void WrapUpPage::follow()
{
    // Measured 2 ms for the sample, 5 ms for five times as many records.
    const Result<Snapshot> snapshot = m_desk.store().snapshot(m_desk.engagement());
    if (!snapshot) {
        m_desk.refuse(snapshot.failure().sentence);
        return;
    }
    m_isStale = false;
    m_snapshot = *snapshot;
    m_words->follow();
    m_readBack->follow();
    m_update->follow();
    m_first->follow();
    m_plan->follow();
    m_before->follow();
}

void WrapUpPage::focusFirst()
{
    m_words->enter();
}

bool WrapUpPage::holds(const Store &store, const Entity &entity, const QUuid &record, const QString &field)
{
    static constexpr QLatin1StringView fields[] = {"wrap_up_text"_L1, "confirmed_by"_L1, "confirmed_at"_L1,
                                                   "corrections"_L1, "not_confirmed_because"_L1};
    const bool isHere = &entity == &Call::entity()
        && std::ranges::any_of(fields, [&](QLatin1StringView one) { return field == one; });
    if (!isHere || record.isNull())
        return isHere;
    const Result<std::optional<Row>> row = store.row(entity, record);
    return row && *row && fromRow<Call>(**row).kind == CallKind::First;
}

bool WrapUpPage::goTo(const Entity &entity, const QUuid &record, const QString &field)
{
    if (!holds(m_desk.store(), entity, record, field))
        return false;
    if (!m_readBack->focusField(field))
        m_words->enter();
    return true;
}

bool WrapUpPage::beginOwnItem()
{
    m_first->enterLine();
    return true;
}

void WrapUpPage::goToPlace(const WrapUpPlace &place)
{
    if (!place.entity)
        return;
    const QString field = QString::fromLatin1(place.field);
    if (place.entity == &StatusUpdate::entity() && m_update->focusField(field))
        return;
    if (place.entity == &Task::entity() && field == "question"_L1) {
        m_first->enter();
        return;
    }
    m_desk.goTo(*place.entity, place.record, field);
}

void WrapUpPage::goToBreach(const Breach &breach)
{
    if (goTo(*breach.entity, breach.record, QString::fromLatin1(breach.field)))
        return;
    const QLatin1StringView field(breach.field);
    if (breach.lacking == &StatusUpdate::entity())
        m_update->enter();
    else if (breach.lacking == &Task::entity() && field == "no_step_ours"_L1)
        m_first->enterLine();
    else if (breach.lacking == &Task::entity() && field == "no_step_theirs"_L1)
        Q_EMIT theirStepsWanted();
    else if (breach.lacking == &Task::entity())
        m_first->enter();
    else
        mend(m_desk, breach);
}

bool WrapUpPage::takeKey(const QKeyEvent &event)
{
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9)
        return m_readBack->confirmBy(event.key() - Qt::Key_0);
    switch (event.key()) {
    case Qt::Key_E:
    case Qt::Key_F2:
        m_words->edit();
        return true;
    case Qt::Key_R:
        return m_words->takeNew();
    case Qt::Key_N:
        m_readBack->enterReason();
        return true;
    case Qt::Key_C:
        m_readBack->enterCorrections();
        return true;
    case Qt::Key_U:
        m_update->enter();
        return true;
    case Qt::Key_T:
        m_first->enter();
        return true;
    case Qt::Key_P:
        m_plan->enter();
        return true;
    case Qt::Key_B:
        m_before->enter();
        return true;
    case Qt::Key_W:
        m_before->enterReason();
        return true;
    default:
        return m_out->takeKey(event.key());
    }
}

void WrapUpPage::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event))
        Page::keyPressEvent(event);
}

bool WrapUpPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return Page::eventFilter(watched, event);
}

void WrapUpPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isBeside = width() >= besideFrom * fontMetrics().averageCharWidth();
    m_columns->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void WrapUpPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        follow();
}

} // namespace firstcall
