// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fields/recordsection.h"

namespace firstcall {

class SpokenCard;
class TextLabel;
class TwoParts;

/// Who is on the call: the people of all parties with their ticks, and how the current one is introduced.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    explicit PeoplePage(Desk &desk, QWidget *parent = nullptr);

    void load(const QUuid &engagement) override;
    void focusFirst() override;
    bool goTo(const Entity &entity, const QUuid &record, const QString &field) override;
    QUuid currentRecord() const override;
    RecordSection *section() override { return m_section; }
    QString place() const override;
    void setPlace(const QString &place) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    RecordSection *m_section;
    TextLabel *m_call;
    TwoParts *m_splitter;
    SpokenCard *m_spoken;
};

} // namespace firstcall
