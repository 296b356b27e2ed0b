// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/call.h"
#include "views/fields/recordsection.h"

class QPushButton;
class QSpinBox;

namespace firstcall {

class Card;
class TextLabel;
struct AgendaTemplate;

/// The points of the calls with their minutes: begun from an agenda of the library, and fitted to the time
/// there is.
class AgendaPage : public Page
{
    Q_OBJECT

public:
    AgendaPage(Desk &desk, const SectionKind &kind, QWidget *parent = nullptr);

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
    void preview(const QString &agenda); ///< shows what would come in
    void take();
    void fit();
    void follow(); ///< says what the minutes come to

    Desk &m_desk;
    RecordSection *m_section;
    TextLabel *m_sum;
    QSpinBox *m_length;
    QPushButton *m_fit;
    QList<QPushButton *> m_templates = {}; ///< agendas of a first call
    Card *m_preview;
    TextLabel *m_lines;
    QPushButton *m_take;
    QString m_agenda = {}; ///< the one that is previewed
    QUuid m_engagement = {};
};

} // namespace firstcall
