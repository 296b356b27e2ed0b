// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/wrapupwords.h"

#include "models/report/wordchanges.h"
#include "views/fields/desk.h"
#include "views/parts/flowlayout.h"
#include "views/parts/textlabel.h"
#include "views/style/icons.h"
#include "views/style/measures.h"
#include "views/tabs/spokenwords.h"
#include "views/tabs/stepeditor.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr std::chrono::seconds longest{90}; // to read aloud
constexpr int hintFrom = 6; // open places from which it is told how the words come to be

QList<SpokenRun> comparedRuns(const QString &before, const QString &after)
{
    QList<SpokenRun> runs;
    for (const ComparedRun &run : comparedWords(before, after))
        runs.append({run.text, run.changed ? SpokenRun::Kind::Changed : SpokenRun::Kind::Words});
    return runs;
}

QFont spokenFont(const QFont &body)
{
    QFont font = textFont(TextSize::Section, body);
    font.setWeight(QFont::Normal);
    return font;
}

} // namespace

WrapUpWordsCard::WrapUpWordsCard(Desk &desk, const Snapshot &snapshot, QWidget *parent)
    : WrapUpPart(desk, snapshot, tr("Read this back"), {}, parent)
    , m_time(new ChipLabel({}, ChipTone::Neutral, this))
    , m_open(new ChipLabel({}, ChipTone::Warn, this))
    , m_state(new ChipLabel({}, ChipTone::Neutral, this))
    , m_hint(new TextLabel(
          tr("These words write themselves from the records while you take the call. What stands "
             "in brackets is still open: the arrow keys go from one to the next, Enter goes "
             "where it is filled."),
          TextSize::Small, Ink::Text2, this))
    , m_words(new SpokenWords(TextSize::Section, this))
    , m_place(new TextLabel({}, TextSize::Small, Ink::Text2, this))
    , m_editor(new StepEditor(desk, *Call::entity().find("wrap_up_text"_L1),
                              {.name = tr("Words to read back"),
                               .draft = u"wrap_up_page.words"_s,
                               .kept = [this] { return QVariant(current().words); },
                               .keep =
                                   [this](const QVariant &value) {
                                       return keepWrapUpWords(this->desk().editor(),
                                                              this->desk().engagement(),
                                                              {value.toString(), current().generated});
                                   }},
                              StepEditor::Size::Full, this))
    , m_edit(new QPushButton(tr("Edit the words   E"), this))
    , m_takeNew(new QPushButton(tr("Take the new words   R"), this))
    , m_besideTitle(
          new TextLabel(tr("The records have changed since. Now they say, with what is new underlined:"),
                        TextSize::Small, Ink::Warn, this))
    , m_beside(new SpokenWords(TextSize::Body, this))
{
    compose();
    connect(m_words, &SpokenWords::taken, this, &WrapUpWordsCard::tellPlace);
    connect(m_words, &SpokenWords::wanted, this,
            [this](const QString &key) { Q_EMIT placeWanted(m_text.places.value(key)); });
    connect(m_words, &SpokenWords::sightWanted, this, &WrapUpWordsCard::sightWanted);
    connect(m_edit, &QPushButton::clicked, this, &WrapUpWordsCard::edit);
    connect(m_takeNew, &QPushButton::clicked, this, &WrapUpWordsCard::takeNew);
    const auto leave = [this] {
        stopEditing();
        enter();
    };
    connect(m_editor, &StepEditor::entered, this, leave);
    connect(m_editor, &StepEditor::escaped, this, leave);
    connect(m_editor, &StepEditor::kept, this, [this] {
        // Left for another place of the window; when the window itself was left, one comes back to write on.
        if (m_editor->isVisible() && !m_editor->hasKeyboard() && QApplication::focusWidget())
            stopEditing();
    });
}

void WrapUpWordsCard::compose()
{
    m_words->setAccessibleName(tr("Words to read back"));
    m_beside->setAccessibleName(tr("What the records say now"));
    m_hint->setWordWrap(true);
    m_place->setWordWrap(true);
    m_besideTitle->setWordWrap(true);
    m_editor->hide();
    m_edit->setIcon(icon(u"document-edit"_s));
    m_takeNew->setIcon(icon(u"view-refresh"_s));
    m_edit->setAccessibleName(tr("Edit the words"));
    m_takeNew->setAccessibleName(tr("Take the new words"));

    auto *chips = new FlowLayout;
    chips->setSpacing(measure::grid);
    for (QWidget *chip :
         {static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_open)})
        chips->addWidget(chip);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(measure::gap);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_takeNew);
    column()->addLayout(chips);
    column()->addWidget(m_hint);
    column()->addWidget(m_words);
    column()->addWidget(m_editor);
    column()->addWidget(m_place);
    column()->addLayout(buttons);
    column()->addWidget(m_besideTitle);
    column()->addWidget(m_beside);
    setTabOrder(m_words, m_editor->focusProxy());
    setTabOrder(m_editor->focusProxy(), m_edit);
    setTabOrder(m_edit, m_takeNew);
    setTabOrder(m_takeNew, m_beside);
}

bool WrapUpWordsCard::isOwn() const
{
    return !m_call.wrapUpText.trimmed().isEmpty();
}

WrapUpWords WrapUpWordsCard::current() const
{
    // What somebody wrote goes on being compared with what it was made of, however often it is edited.
    WrapUpWords now = isOwn() ? WrapUpWords{m_call.wrapUpText, m_call.wrapUpGenerated}
                              : WrapUpWords{m_generated, m_generated};
    now.open = openPlacesIn(now.words, desk().text().words());
    return now;
}

QList<SpokenRun> WrapUpWordsCard::generatedRuns() const
{
    QList<SpokenRun> runs;
    const Words &words = desk().text().words();
    for (const QList<FilledRun> &paragraph : m_text.paragraphs) {
        if (!runs.isEmpty())
            runs.append({u"\n\n"_s});
        for (const FilledRun &run : paragraph) {
            if (run.key.isEmpty())
                runs.append({run.text});
            else if (run.open)
                runs.append({u"[%1]"_s.arg(wrapUpBlank(run.key, words)), SpokenRun::Kind::Open, run.key});
            else
                runs.append({run.text.simplified(), SpokenRun::Kind::Filled, run.key});
        }
    }
    return runs;
}

QList<SpokenRun> WrapUpWordsCard::ownRuns() const
{
    QList<SpokenRun> runs = m_call.wrapUpGenerated.isEmpty()
        ? QList<SpokenRun>{{m_call.wrapUpText}}
        : comparedRuns(m_call.wrapUpGenerated, m_call.wrapUpText);
    const QStringList open = m_text.openKeys();
    if (open.isEmpty())
        return runs;
    runs.append({u"\n\n"_s + tr("Not in the records yet:"), SpokenRun::Kind::Quiet});
    for (const QString &key : open) {
        runs.append({u" "_s});
        runs.append({u"[%1]"_s.arg(wrapUpBlank(key, desk().text().words())), SpokenRun::Kind::Open, key});
    }
    return runs;
}

void WrapUpWordsCard::follow()
{
    m_text = wrapUpText(snapshot(), desk().text().words());
    m_generated = m_text.toText(desk().text().words());
    const std::optional<Kept<Call>> call = callToWrapUp(snapshot());
    m_call = call ? **call : Call{};
    const bool isSame = !isOwn() || m_call.wrapUpText == m_generated;
    m_words->setRuns(isSame ? generatedRuns() : ownRuns());
    m_editor->follow();

    const bool hasMoved =
        isOwn() && !m_call.wrapUpGenerated.isEmpty() && m_call.wrapUpGenerated != m_generated;
    m_besideTitle->setVisible(hasMoved);
    m_beside->setVisible(hasMoved);
    m_takeNew->setVisible(!isSame);
    m_takeNew->setText(hasMoved ? tr("Take the new words   R") : tr("Take the words of the records   R"));
    m_takeNew->setAccessibleName(hasMoved ? tr("Take the new words") : tr("Take the words of the records"));
    if (hasMoved)
        m_beside->setRuns(comparedRuns(m_call.wrapUpGenerated, m_generated));
    m_hint->setVisible(!isOwn() && m_text.openKeys().size() >= hintFrom);
    showChips();
    tellPlace(m_words->key());
}

void WrapUpWordsCard::showChips()
{
    const std::chrono::seconds time = readingTime(current().words);
    const bool isLong = time > longest;
    m_time->setText(isLong ? tr("reads in %1 s, over %2").arg(time.count()).arg(longest.count())
                           : tr("reads in %1 s").arg(time.count()));
    m_time->setTone(isLong ? ChipTone::Warn : ChipTone::Neutral);
    const int open = int(m_text.openKeys().size());
    m_open->setText(open == 0 ? tr("nothing open") : tr("%n open", "places in a text", open));
    m_open->setTone(open == 0 ? ChipTone::Ok : ChipTone::Warn);
    const bool isConfirmed = !snapshot().name(m_call.confirmedBy).isEmpty();
    m_state->setText(isConfirmed                                       ? tr("as it was read")
                         : isOwn() && m_call.wrapUpText != m_generated ? tr("your words")
                                                                       : tr("from the records"));
    m_state->setTone(isConfirmed ? ChipTone::Ok : ChipTone::Neutral);
    for (ChipLabel *chip : {m_time, m_open, m_state})
        chip->updateGeometry();
}

void WrapUpWordsCard::tellPlace(const QString &key)
{
    const QStringList open = m_text.openKeys();
    QString told;
    if (!key.isEmpty()) {
        told = open.contains(key)
            ? tr("Open: %1. Enter goes where it is filled.").arg(wrapUpBlank(key, desk().text().words()))
            : tr("From the records. Enter goes to what it says it from.");
    } else if (m_words->hasPlaces()) {
        told = tr("The arrow keys go through what comes from records, Enter goes to its record.");
    }
    m_place->setText(told);
    m_place->setVisible(!told.isEmpty() && m_editor->isHidden());
    m_words->setAccessibleDescription(told);
}

void WrapUpWordsCard::load()
{
    stopEditing();
    follow();
    if (m_editor->load())
        edit();
}

void WrapUpWordsCard::enter()
{
    if (m_editor->isHidden())
        m_words->setFocus(Qt::OtherFocusReason);
    else
        m_editor->enter();
}

QWidget *WrapUpWordsCard::words() const
{
    return m_words;
}

void WrapUpWordsCard::edit()
{
    m_editor->setFont(spokenFont(font()));
    m_editor->show();
    m_words->hide();
    m_place->hide();
    m_edit->setEnabled(false);
    if (isVisible())
        m_editor->enter();
}

void WrapUpWordsCard::stopEditing()
{
    m_words->show();
    m_editor->hide();
    tellPlace(m_words->key());
    m_edit->setEnabled(true);
}

bool WrapUpWordsCard::takeNew()
{
    if (!m_takeNew->isVisible())
        return false;
    if (tell(followRecordsInWrapUp(desk().editor(), desk().engagement()))) {
        desk().offerUndo(tr("The words follow the records again."));
        enter();
    }
    return true;
}

} // namespace firstcall
