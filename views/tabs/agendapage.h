// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/call.h"
#include "models/library/agendatemplate.h"
#include "views/fields/recordsection.h"

class QPushButton;
class QSpinBox;

namespace firstcall {

class Card;
class FlowLayout;
class TextLabel;

/// The points of the calls with their minutes: begun from an agenda of the library or of the firm, fitted
/// to the time there is, and saved for other engagements.
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
    QPushButton *templateButton(const AgendaTemplate &agenda, const QString &text);
    void offerOwn(); ///< a button for each agenda of the firm
    void saveAsSet();
    void preview(const AgendaTemplate &agenda); ///< shows what would come in
    void take();
    void fit();
    void follow(); ///< says what the minutes come to

    Desk &m_desk;
    RecordSection *m_section;
    TextLabel *m_sum;
    QSpinBox *m_length;
    QPushButton *m_fit;
    QPushButton *m_save;
    FlowLayout *m_bar = nullptr;
    QList<QPushButton *> m_templates = {}; ///< agendas of a first call
    QList<QPushButton *> m_own = {}; ///< agendas that the firm made
    Card *m_preview;
    TextLabel *m_lines;
    QPushButton *m_take;
    AgendaTemplate m_agenda = {}; ///< the one that is previewed
    QUuid m_engagement = {};
};

} // namespace firstcall
