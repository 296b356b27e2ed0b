// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/beforesending.h"

#include "models/domain/firstcalls.h"
#include "models/domain/missing.h"
#include "models/edit/waiving.h"
#include "views/fields/desk.h"
#include "views/parts/textlabel.h"
#include "views/style/measures.h"
#include "views/tabs/reportmissing.h"
#include "views/tabs/stepeditor.h"
#include "views/tabs/wrapuppart.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

BeforeSending::BeforeSending(Desk &desk, const Snapshot &snapshot, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_snapshot(snapshot)
    , m_missing(new ReportMissing(this))
    , m_reasonLabel(namedKey({}, {}, this))
    , m_reason(new StepEditor(desk, *Waiver::entity().find("reason"_L1),
                              {.name = tr("One reason for all that can be set aside"),
                               .draft = u"wrap_up_page.waiver"_s,
                               .kept = [] { return QVariant(QString()); },
                               .keep = [this](const QVariant &value) { return setAside(value.toString()); },
                               .placeholder = tr("One reason for all of them, Enter keeps it")},
                              StepEditor::Size::Line, this))
    , m_waived(new TextLabel({}, TextSize::Small, Ink::Text2, this))
    , m_takeBack(new QPushButton(tr("Ask about them again"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_missing);
    m_missing->tellForce();
    m_missing->tellKey(u"B"_s);
    m_reasonLabel->setWordWrap(true);
    m_waived->setWordWrap(true);
    QVBoxLayout *column = m_missing->column();
    column->setSpacing(measure::grid + 2);
    column->addWidget(m_reasonLabel);
    column->addWidget(m_reason);
    column->addWidget(m_waived);
    column->addWidget(m_takeBack, 0, Qt::AlignLeft);
    connect(m_missing, &ReportMissing::wanted, this, &BeforeSending::wanted);
    connect(m_reason, &StepEditor::entered, this, &BeforeSending::done);
    connect(m_reason, &StepEditor::escaped, this, &BeforeSending::done);
    connect(m_takeBack, &QPushButton::clicked, this, &BeforeSending::takeBack);
}

void BeforeSending::follow()
{
    // While the call goes on there is still time to ask for what it must not end without.
    const QList<Breach> found = missing(m_snapshot) + breaches(asIfEnded(m_snapshot, m_desk.editor().now()));
    m_missing->setBreaches(found);
    const int soft = int(waivable(found).size());
    m_reasonLabel->setText(tr("Set %n aside   W", "soft rules", soft));
    m_reasonLabel->setVisible(soft > 0);
    m_reason->setVisible(soft > 0 || m_reason->isTyping());
    m_reason->follow();
    showWaivers();
}

void BeforeSending::showWaivers()
{
    const QList<Kept<Waiver>> waivers = m_snapshot.all<Waiver>();
    m_waived->setVisible(!waivers.isEmpty());
    m_takeBack->setVisible(!waivers.isEmpty());
    if (waivers.isEmpty())
        return;
    QStringList told;
    for (const Kept<Waiver> &waiver : waivers) {
        const QString one =
            tr("%1 (%2, %3)", "a reason, who gave it, when")
                .arg(waiver->reason.simplified(), waiver->givenBy, m_desk.text().time(waiver->at.utc));
        if (!told.contains(one))
            told.append(one);
    }
    m_waived->setText(tr("%n set aside: %1", "soft rules", int(waivers.size())).arg(told.join(u" · "_s)));
}

Result<> BeforeSending::setAside(const QString &reason)
{
    const Result<int> count = waiveAll(m_desk.editor(), m_desk.engagement(), reason);
    if (!count)
        return count.failure();
    if (*count > 0)
        m_desk.offerUndo(tr("%n thing(s) set aside.", nullptr, *count));
    return {};
}

void BeforeSending::takeBack()
{
    if (const Result<> done = takeBackWaivers(m_desk.editor(), m_desk.engagement()); !done)
        m_desk.refuse(done.failure().sentence);
    else
        enter();
}

void BeforeSending::load()
{
    follow();
    m_reason->load();
    m_reason->setVisible(m_reason->isTyping() || m_reasonLabel->isVisibleTo(this));
}

void BeforeSending::enter()
{
    m_missing->list().setFocus(Qt::OtherFocusReason);
}

void BeforeSending::enterReason()
{
    if (!m_reason->isHidden())
        m_reason->enter();
    else
        enter();
}

QAbstractItemView &BeforeSending::list() const
{
    return m_missing->list();
}

} // namespace firstcall
