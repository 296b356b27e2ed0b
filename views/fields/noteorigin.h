// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>
#include <QUuid>

namespace firstcall {

class Desk;
struct Entity;

/// The note that a record was made of, and the way to it; not there for a record that was made otherwise.
class NoteOrigin : public QPushButton
{
    Q_OBJECT

public:
    NoteOrigin(Desk &desk, const Entity &entity, QWidget *parent = nullptr);

    void setRecord(const QUuid &record);

    QSize minimumSizeHint() const override { return {0, QPushButton::minimumSizeHint().height()}; }

private:
    Desk &m_desk;
    const Entity &m_entity;
    QUuid m_note = {};
};

} // namespace firstcall
