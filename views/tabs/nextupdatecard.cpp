// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/nextupdatecard.h"

#include "models/edit/leavingwith.h"
#include "views/fields/desk.h"
#include "views/parts/textlabel.h"
#include "views/style/measures.h"
#include "views/tabs/stepeditor.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr const char *fields[] = {"due", "channel", "host"};

const Field &fieldOf(const char *name)
{
    return *StatusUpdate::entity().find(QLatin1StringView(name));
}

} // namespace

NextUpdateCard::NextUpdateCard(Desk &desk, const Snapshot &snapshot, QWidget *parent)
    : WrapUpPart(desk, snapshot, tr("Next update"), u"U"_s, parent)
    , m_full(new TextLabel({}, TextSize::Small, Ink::Text2, this))
{
    const QString hints[] = {tr("tomorrow 12:00, in 2 h, fr 9"), tr("phone, bridge, messenger"), {}};
    const QString names[] = {tr("When"), tr("Channel"), tr("Host")};
    auto *grid = new QGridLayout;
    grid->setSpacing(measure::grid * 2);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < 3; ++i) {
        m_editors.append(editorOf(fields[i], hints[i]));
        grid->addWidget(namedKey(names[i], {}, this), i, 0);
        grid->addWidget(m_editors[i], i, 1);
        leadBack(m_editors[i]);
    }
    m_full->setWordWrap(true);
    column()->addLayout(grid);
    column()->addWidget(m_full);
}

StepEditor *NextUpdateCard::editorOf(const char *field, const QString &hint)
{
    return new StepEditor(
        desk(), fieldOf(field),
        {.name = tr("Next update: %1", "name of a field")
                     .arg(desk().text().words().label(StatusUpdate::entity(), fieldOf(field))),
         .draft = u"wrap_up_page.next_update."_s + QLatin1StringView(field),
         .kept =
             [this, field] {
                 const StatusUpdate update = nextUpdate(snapshot()).value_or(Kept<StatusUpdate>{}).record;
                 return toRow(update).at(StatusUpdate::entity().indexOf(QLatin1StringView(field)));
             },
         .keep =
             [this, field](const QVariant &value) {
                 return setNextUpdate(desk().editor(), desk().engagement(), fieldOf(field), value);
             },
         .placeholder = hint},
        StepEditor::Size::Small, this);
}

void NextUpdateCard::follow()
{
    for (StepEditor *editor : std::as_const(m_editors))
        editor->follow();
    const Moment due = nextUpdate(snapshot()).value_or(Kept<StatusUpdate>{})->due;
    m_full->setText(due.isValid() ? desk().text().toolTip(fieldOf("due"), due.toText())
                                  : tr("No time is set. A time and Enter promise the update."));
    m_full->setInk(due.isValid() ? Ink::Text2 : Ink::Warn);
}

void NextUpdateCard::load()
{
    follow();
    for (StepEditor *editor : std::as_const(m_editors))
        editor->load();
}

void NextUpdateCard::enter()
{
    m_editors.first()->enter();
}

bool NextUpdateCard::focusField(const QString &field)
{
    for (int i = 0; i < 3; ++i) {
        if (field == QLatin1StringView(fields[i])) {
            m_editors[i]->enter();
            return true;
        }
    }
    return false;
}

} // namespace firstcall
