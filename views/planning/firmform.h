// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordmodel.h"
#include "views/fields/page.h"

class QScrollArea;

namespace firstcall {

class Desk;
class EmptyState;
class FieldForm;
class LogoField;

/// The firm's one record: its fields, and its logo.
class FirmForm : public Page
{
    Q_OBJECT

public:
    explicit FirmForm(Desk &desk, QWidget *parent = nullptr);

    void load(const QUuid &engagement) override;
    void focusFirst() override;
    bool goTo(const Entity &entity, const QUuid &record, const QString &field) override;
    QUuid currentRecord() const override;

private:
    void make();
    void follow();

    Desk &m_desk;
    RecordModel m_model;
    EmptyState *m_none;
    QScrollArea *m_area;
    FieldForm *m_form;
    LogoField *m_logo;
};

} // namespace firstcall
