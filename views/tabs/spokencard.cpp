// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/spokencard.h"

#include "models/domain/organisation.h"
#include "models/domain/participant.h"
#include "models/items/recordmodel.h"
#include "views/fields/boundeditor.h"
#include "views/fields/desk.h"
#include "views/parts/elidedlabel.h"
#include "views/parts/toast.h"
#include "views/style/measures.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

SpokenCard::SpokenCard(Desk &desk, RecordModel &people, QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_people(people)
    , m_name(new ElidedLabel({}, TextSize::CardTitle, Ink::Text, this))
    , m_about(new ElidedLabel({}, TextSize::Small, Ink::Text2, this))
    , m_place(new QWidget(this))
{
    // Editors take the size of what they are in; it is theirs from the start, so that they grow to fit it.
    QFont large = textFont(TextSize::Section, font());
    large.setWeight(QFont::Normal);
    m_place->setFont(large);
    Toast::keepClear(m_place);
    auto *inside = new QVBoxLayout(m_place);
    inside->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::grid);
    layout->addWidget(m_name);
    layout->addWidget(m_about);
    layout->addWidget(m_place);
    layout->addStretch(1);
    connect(&people, &QAbstractItemModel::dataChanged, this, &SpokenCard::follow);
    connect(&people, &QAbstractItemModel::rowsRemoved, this, &SpokenCard::follow);
    connect(&people, &QAbstractItemModel::modelReset, this, &SpokenCard::follow);
    follow();
}

void SpokenCard::setPerson(const QUuid &person)
{
    if (person == m_person)
        return;
    m_desk.flush(); // what is typed belongs to the person before
    m_person = person;
    build();
    follow();
}

void SpokenCard::build()
{
    if (m_words) {
        m_words->hide();
        m_words->deleteLater(); // it may be the one whose commit brought us here
        m_words = nullptr;
    }
    if (m_person.isNull())
        return;
    m_words = makeBoundEditor({m_desk, m_people, m_person},
                              *Participant::entity().find("spoken_introduction"_L1), m_place);
    if (auto *edit = m_words->findChild<QPlainTextEdit *>())
        edit->setPlaceholderText(tr("Two sentences: who this is, and what they do on this call."));
    m_place->layout()->addWidget(m_words);
    m_words->show();
    if (m_before)
        setTabOrder(m_before, m_words->focusProxy());
}

void SpokenCard::follow()
{
    const int row = m_people.rowOf(m_person);
    m_place->setVisible(row >= 0);
    m_about->setVisible(row >= 0);
    if (row < 0) {
        m_name->setText(tr("Choose a person to read or write how they are introduced."));
        return;
    }
    const auto person = fromRow<Participant>(m_people.keptAt(row).row);
    m_name->setText(tr("Introducing %1").arg(person.name));
    QStringList about{person.jobTitle, m_desk.text().nameOf(Organisation::entity(), person.organisation.id),
                      person.background.simplified()};
    about.removeAll(QString());
    m_about->setText(about.isEmpty() ? tr("No title and no background noted.") : about.join(u" · "_s));
}

void SpokenCard::setBefore(QWidget *before)
{
    m_before = before;
}

void SpokenCard::focusWords()
{
    if (m_words)
        m_words->setFocus(Qt::OtherFocusReason);
}

} // namespace firstcall
