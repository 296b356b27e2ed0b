// SPDX-License-Identifier: Apache-2.0
#include "views/call/posturecard.h"

#include "models/domain/participant.h"
#include "models/edit/callterms.h"
#include "views/call/callwatch.h"
#include "views/fields/desk.h"
#include "views/fields/fieldform.h"
#include "views/parts/flowlayout.h"
#include "views/parts/textlabel.h"
#include "views/style/measures.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr PrivilegePosture choices[] = {PrivilegePosture::DirectedByCounsel, PrivilegePosture::DualTrack,
                                        PrivilegePosture::CounselConsidering,
                                        PrivilegePosture::NotPrivileged};

} // namespace

PostureCard::PostureCard(const CallWatch &watch, QWidget *parent)
    : Card(parent)
    , m_watch(watch)
    , m_model(watch.desk().editor(), watch.desk().text(), Engagement::entity())
    , m_sentence(new TextLabel({}, TextSize::CardTitle, Ink::Text, this))
    , m_details(nullptr)
    , m_layout(new QVBoxLayout(this))
{
    setTone(ChipTone::Violet);
    m_sentence->setWordWrap(true);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(measure::grid * 2);
    m_layout->addWidget(m_sentence);
    auto *row = new FlowLayout;
    const auto add = [this, row](const QString &text, auto run) {
        auto *button = new QPushButton(text, this);
        button->installEventFilter(this);
        connect(button, &QPushButton::clicked, this, run);
        row->addWidget(button);
        m_choices.append(button);
    };
    for (PrivilegePosture posture : choices)
        add(watch.desk().text().words().label(posture), [this, posture] { choose(posture); });
    add(tr("Not now"), [this] {
        if (const std::optional<Kept<Call>> call = m_watch.call())
            m_putOff = call->ref();
        close();
    });
    m_layout->addLayout(row);
    hide();
    connect(&m_model, &RecordModel::refused, &watch.desk(), &Desk::refuse);
    connect(&watch, &CallWatch::changed, this, &PostureCard::follow);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { leave(now); });
}

void PostureCard::ask()
{
    m_isAsked = true;
    follow();
    m_choices.first()->setFocus(Qt::ShortcutFocusReason);
}

void PostureCard::choose(PrivilegePosture posture)
{
    const std::optional<Kept<Call>> call = m_watch.call();
    const auto counsel = call ? counselOn(m_watch.snapshot(), call->ref()) : std::nullopt;
    const Ref<Participant> by = counsel ? counsel->ref() : m_watch.snapshot().engagement().privilegeBy;
    if (const Result<> done = setPosture(m_watch.desk().editor(), m_watch.engagement(), posture, by); !done) {
        m_watch.desk().refuse(done.failure().sentence);
        return;
    }
    m_isAsked = true; // there is more to say of it
    if (const Result<> done = m_model.load(m_watch.engagement()); !done)
        m_watch.desk().refuse(done.failure().sentence);
    delete m_details;
    auto *form = new FieldForm(
        m_watch.desk(), m_model,
        {"privilege_wording"_L1, "written_work"_L1, "privilege_by"_L1, "privilege_since"_L1}, this);
    form->setRecord(m_watch.engagement());
    m_layout->addWidget(form);
    m_details = form;
    const auto inside = form->findChildren<QWidget *>();
    for (QWidget *widget : inside)
        widget->installEventFilter(this);
    follow();
    form->focusField(u"privilege_wording"_s);
}

void PostureCard::follow()
{
    if (m_engagement != m_watch.engagement()) {
        m_engagement = m_watch.engagement();
        m_isAsked = false;
    }
    const std::optional<Kept<Call>> call = m_watch.call();
    const auto counsel = call ? counselOn(m_watch.snapshot(), call->ref()) : std::nullopt;
    const bool isOpen = m_watch.snapshot().engagement().privilegePosture == PrivilegePosture::NotAddressed;
    const bool asks = counsel && isOpen && m_putOff != call->ref();
    m_sentence->setText(
        counsel ? tr("%1 is counsel. How is the work to be marked from now on?").arg((*counsel)->name)
                : tr("How is the work to be marked from now on, and by whose word?"));
    setVisible(m_isAsked || asks);
    if (!m_isAsked && m_details) {
        m_details->deleteLater(); // it may be the one whose commit brought us here
        m_details->hide();
        m_details = nullptr;
    }
}

void PostureCard::leave(const QWidget *to)
{
    // Once there is an answer, who goes elsewhere is done with it.
    if (!m_isAsked || !m_details || !to || to->window() != window() || isAncestorOf(to))
        return;
    m_isAsked = false;
    follow();
}

void PostureCard::close()
{
    m_watch.desk().flush();
    m_isAsked = false;
    follow();
    Q_EMIT answered();
}

bool PostureCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter)) {
            if (auto *button = qobject_cast<QPushButton *>(watched); button && m_choices.contains(button)) {
                button->click();
                return true;
            }
            if (static_cast<QKeyEvent *>(event)->modifiers() == Qt::ControlModifier) {
                QMetaObject::invokeMethod(this, &PostureCard::close, Qt::QueuedConnection);
                return true;
            }
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace firstcall
