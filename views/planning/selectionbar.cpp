// SPDX-License-Identifier: Apache-2.0
#include "views/planning/selectionbar.h"

#include "models/domain/consultant.h"
#include "views/fields/desk.h"
#include "views/parts/buttonwords.h"
#include "views/parts/flowlayout.h"
#include "views/planning/engagementmenu.h"
#include "views/style/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace firstcall {

SelectionBar::SelectionBar(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_count(new QLabel(this))
    , m_lead(new QComboBox(this))
{
    auto *layout = new FlowLayout(this);
    layout->addWidget(m_count);
    m_open = addButton(u"document-open"_s, tr("Open"), tr("Open the current engagement (Enter)"));
    m_duplicate = addButton(u"edit-copy"_s, tr("Duplicate"),
                            tr("A new engagement with the same customer, people and plan"));
    m_archive = addButton(u"dialog-ok"_s, tr("Archive"), tr("Close the selected engagements"));
    m_remove = addButton(u"edit-delete"_s, tr("Remove"), tr("Remove the selected engagements"));
    auto *together = new QWidget(this); // a lead and its button stay on one line
    auto *lead = new QHBoxLayout(together);
    lead->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&Lead"), together);
    label->setBuddy(m_lead);
    lead->addWidget(label);
    lead->addWidget(m_lead);
    layout->addWidget(together);
    m_lead->setAccessibleName(tr("Lead for the selected engagements"));
    m_lead->setMinimumContentsLength(9);
    m_lead->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_setLead = addButton(u"im-user"_s, tr("Set lead"), tr("Give the selected engagements this lead"));
    lead->addWidget(m_setLead);
    fillLeads();
    connect(&desk.text(), &FieldText::namesChanged, this, [this](const Entity *entity) {
        if (!entity || entity == &Consultant::entity())
            fillLeads();
    });
    connect(m_setLead, &QToolButton::clicked, this,
            [this] { Q_EMIT leadWanted(m_lead->currentData().toUuid()); });
    connect(m_open, &QToolButton::clicked, this, &SelectionBar::openWanted);
    connect(m_duplicate, &QToolButton::clicked, this, &SelectionBar::duplicateWanted);
    connect(m_archive, &QToolButton::clicked, this, &SelectionBar::archiveWanted);
    connect(m_remove, &QToolButton::clicked, this, &SelectionBar::removeWanted);
    connect(m_lead, &QComboBox::currentIndexChanged, this, &SelectionBar::showLead);
    // Whoever leads them may have become another.
    connect(&desk.store(), &Store::applied, this, &SelectionBar::showLead);
    setSelected({});
}

QToolButton *SelectionBar::addButton(const QString &iconName, const QString &text, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    return button;
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QList<QToolButton *> all{m_open, m_remove, m_archive, m_setLead, m_duplicate};
    showWordsThatFit(all, [] { return false; });
    const int lines = layout()->heightForWidth(width()); // no word is worth a line of the table
    showWordsThatFit(all, [this, lines] { return layout()->heightForWidth(width()) <= lines; });
}

void SelectionBar::fillLeads()
{
    const QVariant chosen = m_lead->currentData();
    m_lead->clear();
    m_lead->addItem(tr("No lead"), QUuid());
    const QList<std::pair<QUuid, QString>> all = m_desk.text().named(Consultant::entity());
    for (const auto &[id, name] : all) {
        if (!name.isEmpty())
            m_lead->addItem(name, id);
    }
    m_lead->setCurrentIndex(qMax(0, m_lead->findData(chosen)));
}

void SelectionBar::setSelected(const QList<QUuid> &engagements)
{
    m_selected = engagements;
    const int count = int(engagements.size());
    m_count->setText(tr("%n selected", nullptr, count));
    m_open->setEnabled(count == 1);
    m_duplicate->setEnabled(count == 1);
    for (QWidget *needsSome : std::initializer_list<QWidget *>{m_archive, m_remove, m_lead})
        needsSome->setEnabled(count > 0);
    showLead();
}

void SelectionBar::showLead()
{
    if (!isVisibleTo(parentWidget()))
        return;
    const QString why = whyNoLead(m_desk, m_selected, m_lead->currentData().toUuid());
    m_setLead->setEnabled(why.isEmpty());
    m_setLead->setToolTip(why.isEmpty() ? tr("Give the selected engagements this lead")
                                        : tr("Nothing to set: %1").arg(why));
    m_setLead->setAccessibleDescription(why.isEmpty() ? QString() : m_setLead->toolTip());
}

} // namespace firstcall
