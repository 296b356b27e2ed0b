// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/readbackcard.h"

#include "models/report/wrapuptext.h"
#include "views/fields/desk.h"
#include "views/parts/elidedbutton.h"
#include "views/parts/flowlayout.h"
#include "views/parts/textlabel.h"
#include "views/style/measures.h"
#include "views/tabs/stepeditor.h"

#include <QAccessible>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int mostKeys = 9;

const Field &fieldOf(QLatin1StringView name)
{
    return *Call::entity().find(name);
}

} // namespace

ReadBackCard::ReadBackCard(Desk &desk, const Snapshot &snapshot, std::function<WrapUpWords()> words,
                           QWidget *parent)
    : WrapUpPart(desk, snapshot, tr("Read back"), {}, parent)
    , m_words(std::move(words))
    , m_state(new TextLabel({}, TextSize::Body, Ink::Text, this))
    , m_ask(new TextLabel({}, TextSize::Small, Ink::Text2, this))
    , m_question(new TextLabel({}, TextSize::Body, Ink::Warn, this))
    , m_row(new FlowLayout)
    , m_addPeople(new QPushButton(tr("Add the people of their side"), this))
{
    const auto field = [this](QLatin1StringView name, const QString &draft,
                              const std::function<Result<>(const QVariant &)> &keep, const QString &hint,
                              StepEditor::Size size) {
        return new StepEditor(
            this->desk(), fieldOf(name),
            {.name = this->desk().text().words().label(Call::entity(), fieldOf(name)),
             .draft = draft,
             .kept = [this, name] { return toRow(*m_call).at(Call::entity().indexOf(name)); },
             .keep = keep,
             .placeholder = hint},
            size, this);
    };
    const auto note = [this](QLatin1StringView name) {
        return [this, name](const QVariant &value) {
            return noteOfReadBack(this->desk().editor(), this->desk().engagement(), fieldOf(name), value);
        };
    };
    m_when = field("confirmed_at"_L1, u"wrap_up_page.confirmed_at"_s, note("confirmed_at"_L1), {},
                   StepEditor::Size::Small);
    m_corrections = field("corrections"_L1, u"wrap_up_page.corrections"_s, note("corrections"_L1),
                          tr("What they corrected, Enter keeps it"), StepEditor::Size::Small);
    m_reason = field(
        "not_confirmed_because"_L1, u"wrap_up_page.not_confirmed"_s,
        [this](const QVariant &value) {
            return leaveUnconfirmed(this->desk().editor(), this->desk().engagement(), value.toString(),
                                    m_words());
        },
        tr("Nobody confirmed it, because…"), StepEditor::Size::Line);
    m_whenLabel = namedKey(tr("Confirmed at"), {}, this);
    compose();
    for (StepEditor *editor : {m_when, m_corrections, m_reason})
        leadBack(editor);
    connect(m_addPeople, &QPushButton::clicked, this,
            [this] { this->desk().goTo(Participant::entity(), QUuid()); });
}

void ReadBackCard::compose()
{
    m_state->setWordWrap(true);
    m_ask->setWordWrap(true);
    m_question->setWordWrap(true);
    m_question->hide();
    m_row->setSpacing(measure::grid * 2);
    m_row->addWidget(m_addPeople);
    column()->addWidget(m_state);
    column()->addWidget(m_ask);
    column()->addLayout(m_row);
    column()->addWidget(m_question);
    auto *grid = new QGridLayout;
    grid->setSpacing(measure::grid * 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_whenLabel, 0, 0);
    grid->addWidget(m_when, 0, 1);
    grid->addWidget(namedKey(tr("Corrections"), u"C"_s, this), 1, 0);
    grid->addWidget(m_corrections, 1, 1);
    grid->addWidget(namedKey(tr("Not confirmed"), u"N"_s, this), 2, 0);
    grid->addWidget(m_reason, 2, 1);
    column()->addLayout(grid);
}

void ReadBackCard::follow()
{
    m_call = callToWrapUp(snapshot()).value_or(Kept<Call>{});
    showPeople();
    showState();
    if (m_askedOf != m_words().words)
        forgetQuestion();
    for (StepEditor *editor : {m_when, m_corrections, m_reason})
        editor->follow();
}

void ReadBackCard::load()
{
    forgetQuestion();
    follow();
    for (StepEditor *editor : {m_when, m_corrections, m_reason})
        editor->load();
}

void ReadBackCard::showPeople()
{
    const QList<Kept<Participant>> people = mayConfirm(snapshot()).mid(0, mostKeys);
    const auto named = [](const QList<Kept<Participant>> &all) {
        QStringList names;
        for (const Kept<Participant> &one : all)
            names.append(one.id.toString() + one->name + one->jobTitle);
        return names;
    };
    m_addPeople->setVisible(people.isEmpty());
    m_ask->setText(people.isEmpty() ? tr("Nobody of their side is listed yet who could confirm it.")
                                    : tr("Who said that it is right? One key stores these very words."));
    if (named(people) == named(m_people) && m_buttons.size() == people.size())
        return;
    m_people = people;
    forgetQuestion();
    for (ElidedButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater(); // it may be the one that was pressed
    }
    m_buttons.clear();
    QWidget *before = m_addPeople;
    for (int i = 0; i < m_people.size(); ++i) {
        const QString name = m_people[i]->name.simplified();
        auto *button = new ElidedButton(tr("%1   %2", "a key and a person")
                                            .arg(desk().text().words().locale().toString(i + 1), name)
                                            .replace(u'&', u"&&"_s),
                                        this);
        button->setAccessibleName(tr("Confirmed by %1").arg(name));
        button->setToolTip(m_people[i]->jobTitle.isEmpty()
                               ? name
                               : tr("%1, %2", "a person and their job").arg(name, m_people[i]->jobTitle));
        connect(button, &QPushButton::clicked, this, [this, i] { confirmBy(i + 1); });
        m_row->addWidget(button);
        button->show();
        setTabOrder(before, button);
        before = button;
        m_buttons.append(button);
    }
}

void ReadBackCard::showState()
{
    const QString by = snapshot().name(m_call->confirmedBy);
    const bool isConfirmed = !by.isEmpty();
    const bool isRefused = !isConfirmed && !m_call->notConfirmedBecause.trimmed().isEmpty();
    m_whenLabel->setVisible(isConfirmed);
    m_when->setVisible(isConfirmed);
    const QStringList open = openPlacesIn(m_call->wrapUpText, desk().text().words());
    if (isConfirmed) {
        QString told = m_call->confirmedAt.isValid()
            ? tr("Confirmed by %1, %2", "a person and a time")
                  .arg(by, desk().text().time(m_call->confirmedAt.utc))
            : tr("Confirmed by %1", "a person").arg(by);
        if (!open.isEmpty())
            told += u' ' + tr("with %n place(s) open: %1", nullptr, int(open.size())).arg(open.join(u", "_s));
        m_state->setText(told);
    } else {
        m_state->setText(isRefused ? tr("Not confirmed, and the reason is noted") : tr("Not read back yet"));
    }
    m_state->setInk(isConfirmed && open.isEmpty() ? Ink::Ok
                        : isConfirmed             ? Ink::Warn
                        : isRefused               ? Ink::Text
                                                  : Ink::Warn);
}

bool ReadBackCard::confirmBy(int number)
{
    if (number < 1 || number > m_people.size())
        return false;
    if (!desk().flush()) // what is typed in the words belongs to them
        return true;
    const WrapUpWords words = m_words();
    if (!isAskedAgain(number, words))
        return true;
    forgetQuestion();
    const Kept<Participant> person = m_people[number - 1];
    if (tell(confirmWrapUp(desk().editor(), desk().engagement(), person.ref(), words)))
        desk().offerUndo(tr("Read back, confirmed by %1.").arg(person->name));
    return true;
}

bool ReadBackCard::isAskedAgain(int number, const WrapUpWords &words)
{
    if (words.open.isEmpty() || (m_asked == number && m_askedOf == words.words))
        return true;
    m_asked = number;
    m_askedOf = words.words;
    m_question->setText(tr("%n place(s) are open: %1. Press %2 again to take the words as they are.",
                           "names of the places, and a key", int(words.open.size()))
                            .arg(words.open.join(u", "_s), desk().text().words().locale().toString(number)));
    m_question->show();
    QAccessibleEvent told(m_question, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
    Q_EMIT askedAgain(m_question);
    return false;
}

void ReadBackCard::forgetQuestion()
{
    m_asked = 0;
    m_askedOf.clear();
    m_question->hide();
}

void ReadBackCard::enter()
{
    if (m_buttons.isEmpty())
        m_addPeople->setFocus(Qt::OtherFocusReason);
    else
        m_buttons.first()->setFocus(Qt::OtherFocusReason);
}

void ReadBackCard::enterReason()
{
    m_reason->enter();
}

void ReadBackCard::enterCorrections()
{
    m_corrections->enter();
}

bool ReadBackCard::focusField(const QString &field)
{
    if (field == "corrections"_L1)
        enterCorrections();
    else if (field == "not_confirmed_because"_L1)
        enterReason();
    else if (field == "confirmed_at"_L1 && !m_when->isHidden())
        m_when->enter();
    else if (field == "confirmed_by"_L1 || field == "confirmed_at"_L1)
        enter();
    else
        return false;
    return true;
}

} // namespace firstcall
