// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/researchitem.h"
#include "views/fields/recordsection.h"

class QPushButton;

namespace firstcall {

/// What was found out before the call. The five sources that are always asked stand at its head, also while
/// nobody has asked them; each begins its row, or goes to it.
class ResearchPage : public Page
{
    Q_OBJECT

public:
    ResearchPage(Desk &desk, const SectionKind &kind, QWidget *parent = nullptr);

    void load(const QUuid &engagement) override;
    void focusFirst() override { m_section->focusFirst(); }
    bool goTo(const Entity &entity, const QUuid &record, const QString &field) override
    {
        return m_section->goTo(entity, record, field);
    }
    RecordSection *section() override { return m_section; }
    QString place() const override { return m_section->place(); }
    void setPlace(const QString &place) override { m_section->setPlace(place); }

private:
    void follow();
    void begin(ResearchSource source);

    Desk &m_desk;
    RecordSection *m_section;
    QHash<int, QPushButton *> m_sources = {}; ///< by ResearchSource
    QUuid m_engagement = {};
};

} // namespace firstcall
