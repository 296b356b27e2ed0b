// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/peoplepage.h"

#include "models/domain/participant.h"
#include "models/items/peoplemodel.h"
#include "views/fields/desk.h"
#include "views/fields/kept.h"
#include "views/parts/textlabel.h"
#include "views/style/measures.h"
#include "views/tabs/peopletable.h"
#include "views/tabs/spokencard.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int besideFrom = 1200; // width from which the introduction stands beside the table
constexpr int rowPadding = 16;
constexpr int rowsWithCall = 6; // of height from which it is said above the table which call is meant
constexpr int rowsWithCard = 6; // of height besides the introduction, from which that stands below the table

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
                               "Paste the names from the invitation to the call, or type the first "
                               "one. Tick them as they join."),
             QT_TRANSLATE_NOOP("Section", "Nobody is listed yet"),
             QT_TRANSLATE_NOOP("Section", "Type a name"),
             QT_TRANSLATE_NOOP("Section", "Paste names")},
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
    , m_splitter(new TwoParts(desk, u"people"_s, this))
    , m_spoken(new SpokenCard(desk, m_section->model(), this))
{
    m_call->setWordWrap(true);
    m_spoken->setBefore(&m_section->table());
    m_splitter->addWidget(m_section);
    m_splitter->addWidget(m_spoken);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::grid);
    layout->addWidget(m_call);
    layout->addWidget(m_splitter, 1);

    const auto &people = static_cast<const PeopleModel &>(m_section->model());
    connect(&people, &PeopleModel::callChanged, this, [this, &people] {
        m_call->setText(people.callSentence());
        m_section->table().setAccessibleDescription(people.callSentence());
    });
    connect(&m_section->table(), &RecordTable::currentRecordChanged, m_spoken, &SpokenCard::setPerson);
    connect(m_section, &RecordSection::countChanged, this, &PeoplePage::arrange);
    arrange();
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

QUuid PeoplePage::currentRecord() const
{
    return m_section->currentRecord();
}

bool PeoplePage::goTo(const Entity &entity, const QUuid &record, const QString &field)
{
    const bool isSpoken = field == "spoken_introduction"_L1 && m_spoken->isVisibleTo(this);
    if (!m_section->goTo(entity, record, isSpoken ? QString() : field))
        return false;
    if (isSpoken)
        m_spoken->focusWords();
    return true;
}

QString PeoplePage::place() const
{
    return m_section->place();
}

void PeoplePage::setPlace(const QString &place)
{
    m_section->setPlace(place);
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void PeoplePage::arrange()
{
    // Where there is no height for all, the rows come first: how somebody is introduced stands under More
    // too.
    const int row = fontMetrics().height() + rowPadding;
    const bool isBeside = width() >= besideFrom;
    m_splitter->turn(isBeside ? Qt::Horizontal : Qt::Vertical);
    m_call->setVisible(height() >= rowsWithCall * row);
    m_spoken->setVisible(m_section->model().rowCount() > 0
                         && (isBeside || height() >= rowsWithCard * row + m_spoken->sizeHint().height()));
}

} // namespace firstcall
