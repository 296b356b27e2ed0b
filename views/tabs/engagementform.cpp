// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/engagementform.h"

#include "models/domain/engagement.h"
#include "views/fields/desk.h"
#include "views/fields/fieldform.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace firstcall {

EngagementForm::EngagementForm(Desk &desk, const QList<QLatin1StringView> &fields, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(desk.editor(), desk.text(), Engagement::entity())
    , m_fields(fields)
    , m_form(new FieldForm(desk, m_model, fields, this))
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connect(&m_model, &RecordModel::refused, &desk, &Desk::refuse);
}

void EngagementForm::load(const QUuid &engagement)
{
    if (const Result<> done = m_model.load(engagement); !done)
        m_desk.refuse(done.failure().sentence);
    m_form->setRecord(engagement);
}

void EngagementForm::focusFirst()
{
    m_form->focusField(m_fields.first());
}

bool EngagementForm::goTo(const Entity &entity, const QUuid &record, const QString &field)
{
    if (&entity != &Engagement::entity() || record != m_form->record())
        return false;
    return m_form->focusField(field.isEmpty() ? QString(m_fields.first()) : field);
}

} // namespace firstcall
