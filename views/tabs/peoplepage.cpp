// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/peoplepage.h"

#include "models/domain/participant.h"
#include "models/items/peoplemodel.h"
#include "views/fields/desk.h"
#include "views/parts/textlabel.h"
#include "views/style/measures.h"
#include "views/tabs/peopletable.h"
#include "views/tabs/spokencard.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int besideFrom = 1200; // width from which the introduction stands beside the table

class PeopleSection : public RecordSection
{
public:
    PeopleSection(Desk &desk, QWidget *parent)
        : RecordSection(
            desk,
            {"people",
             QT_TRANSLATE_NOOP("Section", "People"),
             &Participant::entity,
             {"name"_L1, "job_title"_L1, "roles"_L1, "decides_on"_L1, "out_of_band"_L1, "party"_L1,
              "email"_L1},
             {},
             QT_TRANSLATE_NOOP("Section",
                               "Add who is on the call, or paste the list of invited people "
                               "from a mail.")},
            std::make_unique<PeopleModel>(desk.editor(), desk.text()),
            [](Desk &its, RecordModel &model, QWidget *within) -> RecordTable * {
                return new PeopleTable(its, static_cast<PeopleModel &>(model), within);
            },
            parent)
    {}
};

} // namespace

PeoplePage::PeoplePage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_section(new PeopleSection(desk, this))
    , m_call(new TextLabel({}, TextSize::Small, Ink::Text2, this))
    , m_splitter(new QSplitter(this))
    , m_spoken(new SpokenCard(desk, m_section->model(), this))
{
    m_call->setWordWrap(true);
    m_spoken->setBefore(&m_section->table());
    m_splitter->addWidget(m_section);
    m_splitter->addWidget(m_spoken);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::grid);
    layout->addWidget(m_call);
    layout->addWidget(m_splitter, 1);

    const auto &people = static_cast<const PeopleModel &>(m_section->model());
    connect(&people, &PeopleModel::callChanged, this,
            [this, &people] { m_call->setText(people.callSentence()); });
    connect(&m_section->table(), &RecordTable::currentRecordChanged, m_spoken, &SpokenCard::setPerson);
    const auto showCard = [this] { m_spoken->setVisible(m_section->model().rowCount() > 0); };
    connect(m_section, &RecordSection::countChanged, this, showCard);
    showCard();
}

void PeoplePage::load(const QUuid &engagement)
{
    m_section->load(engagement);
    m_spoken->setPerson(m_section->table().currentRecord());
}

void PeoplePage::focusFirst()
{
    m_section->focusFirst();
}

bool PeoplePage::goTo(const Entity &entity, const QUuid &record, const QString &field)
{
    const bool isSpoken = field == "spoken_introduction"_L1;
    if (!m_section->goTo(entity, record, isSpoken ? QString() : field))
        return false;
    if (isSpoken)
        m_spoken->focusWords();
    return true;
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_splitter->setOrientation(width() >= besideFrom ? Qt::Horizontal : Qt::Vertical);
}

} // namespace firstcall
