// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/engagementform.h"

#include "models/domain/engagement.h"
#include "views/fields/desk.h"
#include "views/fields/fieldform.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace firstcall {

EngagementForm::EngagementForm(Desk &desk, const QList<QLatin1StringView> &fields, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(desk.editor(), desk.text(), Engagement::entity())
    , m_fields(fields)
    , m_form(new FieldForm(desk, m_model, fields, this))
    , m_area(new QScrollArea(this))
{
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
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

QUuid EngagementForm::currentRecord() const
{
    return m_form->record();
}

QString EngagementForm::place() const
{
    return QString::number(m_area->verticalScrollBar()->value());
}

void EngagementForm::setPlace(const QString &place)
{
    // How far down it goes is known once it has its size.
    QTimer::singleShot(0, m_area,
                       [this, down = place.toInt()] { m_area->verticalScrollBar()->setValue(down); });
}

} // namespace firstcall
