// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordmodel.h"
#include "views/fields/page.h"

class QScrollArea;

namespace firstcall {

class Desk;
class FieldForm;

/// Some fields of the engagement itself.
class EngagementForm : public Page
{
    Q_OBJECT

public:
    EngagementForm(Desk &desk, const QList<QLatin1StringView> &fields, QWidget *parent = nullptr);

    void load(const QUuid &engagement) override;
    void focusFirst() override;
    bool goTo(const Entity &entity, const QUuid &record, const QString &field) override;
    /// The engagement itself.
    QUuid currentRecord() const override;
    /// How far down one had gone.
    QString place() const override;
    void setPlace(const QString &place) override;

private:
    Desk &m_desk;
    RecordModel m_model;
    QList<QLatin1StringView> m_fields;
    FieldForm *m_form;
    QScrollArea *m_area;
};

} // namespace firstcall
