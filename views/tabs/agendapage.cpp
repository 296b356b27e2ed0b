// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/agendapage.h"

#include "models/domain/ownagendaset.h"
#include "models/items/agendasteps.h"
#include "models/items/ownsets.h"
#include "models/library/library.h"
#include "views/fields/desk.h"
#include "views/parts/card.h"
#include "views/parts/flowlayout.h"
#include "views/parts/textlabel.h"
#include "views/style/measures.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int longestCall = 240;
constexpr int usualCall = 60;

} // namespace

AgendaPage::AgendaPage(Desk &desk, const SectionKind &kind, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_section(new RecordSection(desk, kind, this))
    , m_sum(new TextLabel({}, TextSize::Body, Ink::Text, this))
    , m_length(new QSpinBox(this))
    , m_fit(new QPushButton(tr("Fit to"), this))
    , m_save(new QPushButton(tr("Save as set"), this))
    , m_preview(new Card(this))
    , m_lines(new TextLabel({}, TextSize::Body, Ink::Text, m_preview))
    , m_take(new QPushButton(m_preview))
{
    m_length->setRange(1, longestCall);
    m_length->setValue(usualCall);
    m_length->setSuffix(tr(" min", "after a number of minutes"));
    m_length->setAccessibleName(tr("Minutes to fit the agenda to"));
    m_fit->setToolTip(tr("Shortens introductions first, then how we can help. Key questions, the wrap-up and "
                         "the next update keep their time."));
    m_save->setToolTip(tr("Keeps these points as an agenda of the firm, for other engagements."));
    auto *bar = new FlowLayout;
    bar->addWidget(m_sum);
    for (const char *const id : {"first_30", "first_60"}) {
        const AgendaTemplate &agenda = *library().agenda(QString::fromLatin1(id));
        m_templates.append(templateButton(agenda, agenda.title.in(desk.text().words().locale())));
        bar->addWidget(m_templates.last());
    }
    bar->addWidget(m_fit);
    bar->addWidget(m_length);
    bar->addWidget(m_save);
    m_bar = bar;

    m_lines->setWordWrap(true);
    m_lines->setTextFormat(Qt::PlainText);
    auto *close = new QPushButton(tr("Close"), m_preview);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_take);
    auto *inside = new QVBoxLayout(m_preview);
    inside->addWidget(m_lines);
    inside->addLayout(buttons);
    m_preview->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addLayout(bar);
    layout->addWidget(m_preview);
    layout->addWidget(m_section, 1);

    connect(m_take, &QPushButton::clicked, this, &AgendaPage::take);
    connect(m_fit, &QPushButton::clicked, this, &AgendaPage::fit);
    connect(m_save, &QPushButton::clicked, this, &AgendaPage::saveAsSet);
    connect(close, &QPushButton::clicked, this, [this] {
        m_preview->hide();
        focusFirst();
    });
    connect(&desk.store(), &Store::applied, this, [this](const ChangeSet &set) {
        if (std::ranges::any_of(set.changes, [](const Change &change) {
                return change.entity == &AgendaItem::entity() || change.entity == &Call::entity();
            }))
            follow();
        if (std::ranges::any_of(set.changes, [](const Change &change) {
                return change.entity == &OwnAgendaSet::entity()
                    || change.entity == &OwnAgendaSetItem::entity();
            }))
            offerOwn();
    });
    offerOwn();
}

QPushButton *AgendaPage::templateButton(const AgendaTemplate &agenda, const QString &text)
{
    auto *button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, [this, agenda] { preview(agenda); });
    return button;
}

void AgendaPage::offerOwn()
{
    const Result<QList<AgendaTemplate>> agendas = ownAgendas(m_desk.store());
    if (!agendas)
        return; // what cannot be read says so where it is listed
    for (QPushButton *button : std::as_const(m_own))
        button->deleteLater();
    m_own.clear();
    QWidget *before = m_save;
    for (const AgendaTemplate &agenda : *agendas) {
        QString title = agenda.title.in(m_desk.text().words().locale());
        title.replace(u'&', u"&&"_s); // not a key
        QPushButton *button =
            templateButton(agenda, tr("%1 (ours)", "an agenda that the firm made").arg(title));
        m_bar->addWidget(button);
        button->show();
        setTabOrder(before, button);
        before = button;
        m_own.append(button);
    }
    if (!m_engagement.isNull())
        follow();
}

void AgendaPage::saveAsSet()
{
    if (!m_desk.flush())
        return;
    const Result<QString> saved = saveAgendaAsSet(m_desk.editor(), m_engagement, m_desk.text().words());
    if (saved)
        m_desk.offerUndo(tr("Saved as “%1” in Firm and people, Agenda sets").arg(*saved));
    else
        m_desk.refuse(saved.failure().sentence);
}

void AgendaPage::load(const QUuid &engagement)
{
    m_engagement = engagement;
    m_preview->hide();
    m_section->load(engagement);
    follow();
}

void AgendaPage::follow()
{
    const Result<Snapshot> snapshot = m_desk.store().snapshot(m_engagement);
    if (!snapshot)
        return; // what cannot be read says so where it is listed
    const CallAgenda agenda = agendaOfCallMeant(*snapshot);
    const Words &words = m_desk.text().words();
    const Minutes sum = plannedMinutes(agenda.records());
    const Minutes length = agenda.call ? agenda.call->record.plannedLength.value_or(Minutes(0)) : Minutes(0);
    const bool isPlanned = length > Minutes(0);
    QString text = tr("Planned: %1").arg(words.duration(sum));
    if (isPlanned) {
        text = tr("Planned: %1 of %2").arg(words.duration(sum), words.duration(length));
        if (sum > length)
            text = tr("%1, %2 too long").arg(text, words.duration(sum - length));
        m_length->setValue(int(length.count()));
    }
    if (agenda.call)
        text = tr("%1 · %2", "a call, and its minutes")
                   .arg(m_desk.text().nameOf(Call::entity(), agenda.call->id), text);
    const bool isAhead = !agenda.call
        || (agenda.call->record.kind == CallKind::First && !agenda.call->record.endedAt.isValid());
    for (QPushButton *button : m_templates + m_own)
        button->setEnabled(isAhead);
    m_sum->setText(text);
    m_sum->setInk(isPlanned && sum > length ? Ink::Warn : Ink::Text);
    m_fit->setEnabled(!agenda.items.isEmpty());
    m_save->setEnabled(!agenda.items.isEmpty());
}

void AgendaPage::preview(const AgendaTemplate &agenda)
{
    m_agenda = agenda;
    const Words &words = m_desk.text().words();
    QStringList lines;
    for (const AgendaTemplateItem &item : agenda.items)
        lines.append(tr("%1  %2", "minutes and a point of the agenda")
                         .arg(words.duration(item.planned), item.title.in(words.locale())));
    m_lines->setText(lines.join(u'\n'));
    m_take->setText(tr("Add these %n point(s)", nullptr, int(agenda.items.size())));
    m_preview->show();
    m_take->setFocus(Qt::OtherFocusReason);
}

void AgendaPage::take()
{
    if (!m_desk.flush())
        return;
    const Result<int> taken =
        takeAgenda(m_desk.editor(), m_engagement, m_agenda, m_desk.text().words().locale());
    if (!taken) {
        m_desk.refuse(taken.failure().sentence);
        return;
    }
    m_preview->hide();
    m_desk.offerUndo(*taken > 0 ? tr("Added %n point(s) to the agenda", nullptr, *taken)
                                : tr("All of these points are there already"));
    focusFirst();
}

void AgendaPage::fit()
{
    if (!m_desk.flush())
        return;
    const Minutes length(m_length->value());
    const Result<Minutes> sum = fitAgenda(m_desk.editor(), m_engagement, length, library().agendas);
    const Words &words = m_desk.text().words();
    if (!sum)
        m_desk.refuse(sum.failure().sentence);
    else if (*sum > length)
        m_desk.refuse(tr("The agenda still takes %1: what is left keeps its time. Skip a point, or plan a "
                         "longer call.")
                          .arg(words.duration(*sum)));
    else
        m_desk.offerUndo(tr("The agenda takes %1").arg(words.duration(*sum)));
}

} // namespace firstcall
