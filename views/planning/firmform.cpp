// SPDX-License-Identifier: Apache-2.0
#include "views/planning/firmform.h"

#include "models/domain/core.h"
#include "models/domain/firm.h"
#include "views/fields/desk.h"
#include "views/fields/fieldform.h"
#include "views/parts/emptystate.h"
#include "views/parts/textlabel.h"
#include "views/planning/logofield.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

FirmForm::FirmForm(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(desk.editor(), desk.text(), Firm::entity())
    , m_none(new EmptyState(u"user-group-properties"_s, tr("Your firm is not described yet"),
                            tr("Its name, hotline, logo and footer stand on every report."), this))
    , m_area(new QScrollArea(this))
    , m_form(new FieldForm(desk, m_model, {}))
    , m_logo(new LogoField(desk))
{
    m_none->setFocusProxy(m_none->addOffer({tr("Describe our firm"), [this] { make(); }}));
    auto *inside = new QWidget(m_area);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    column->addWidget(new TextLabel(tr("Our firm"), TextSize::CardTitle, Ink::Text, inside));
    column->addWidget(m_form);
    column->addWidget(new TextLabel(tr("Logo"), TextSize::CardTitle, Ink::Text, inside));
    column->addWidget(m_logo);
    column->addStretch(1);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_none, 1);
    layout->addWidget(m_area, 1);
    connect(&m_model, &RecordModel::refused, &desk, &Desk::refuse);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &FirmForm::follow);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FirmForm::follow);
    follow();
}

void FirmForm::load(const QUuid &)
{
    if (const Result<> done = m_model.load({}); !done)
        m_desk.refuse(done.failure().sentence);
    m_logo->load();
}

void FirmForm::follow()
{
    const bool here = m_model.rowOf(firmId()) >= 0;
    m_form->setRecord(here ? firmId() : QUuid());
    m_none->setVisible(!here);
    m_area->setVisible(here);
}

void FirmForm::make()
{
    const Firm firm{.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId())};
    const QString title = tr("Describe our firm");
    if (const Result<> done = m_desk.editor().perform({title, {addition({}, firmId(), firm)}, {}}); !done) {
        m_desk.refuse(done.failure().sentence);
        return;
    }
    focusFirst();
}

void FirmForm::focusFirst()
{
    if (m_model.rowOf(firmId()) < 0)
        m_none->setFocus(Qt::OtherFocusReason);
    else
        m_form->focusField(u"name"_s);
}

QUuid FirmForm::currentRecord() const
{
    return m_model.rowCount() == 0 ? QUuid() : m_model.keptAt(0).id;
}

bool FirmForm::goTo(const Entity &entity, const QUuid &record, const QString &field)
{
    if (&entity != &Firm::entity() || m_model.rowOf(record) < 0)
        return false;
    if (field == "logo"_L1) {
        m_logo->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return m_form->focusField(field.isEmpty() ? u"name"_s : field);
}

} // namespace firstcall
