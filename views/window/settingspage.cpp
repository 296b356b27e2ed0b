// SPDX-License-Identifier: Apache-2.0
#include "views/window/settingspage.h"

#include "models/domain/core.h"
#include "models/domain/firm.h"
#include "models/edit/planning.h"
#include "models/schema/language.h"
#include "models/settings/setting.h"
#include "views/fields/desk.h"
#include "views/parts/textlabel.h"
#include "views/style/appearance.h"
#include "views/tabs/reportchoices.h"
#include "views/window/clocks.h"
#include "views/window/exportfolder.h"
#include "views/window/zonebox.h"

#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int columnLetters = 80; // wide
constexpr int textStep = 10;
constexpr int hour = 60; // minutes
constexpr int rhythms[] = {2 * hour, 4 * hour, 8 * hour, 12 * hour, 24 * hour, 48 * hour, 168 * hour};

void choose(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

} // namespace

SettingsPage::SettingsPage(Desk &desk, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_appearance(appearance)
    , m_name(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_text(new QSpinBox(this))
    , m_clocks(new QComboBox(this))
    , m_zone(new ZoneBox(this))
    , m_marking(new QPushButton(this))
    , m_rhythm(new QComboBox(this))
    , m_folder(new ExportFolder(desk, this))
    , m_namePattern(new QLineEdit(this))
    , m_wrongPattern(new TextLabel({}, TextSize::Small, Ink::Danger, this))
    , m_file(new QLineEdit(this))
    , m_other(new QPushButton(tr("Open &another…"), this))
    , m_keys(new QPushButton(tr("Ke&ys…"), this))
{
    fill();
    compose();
    follow();
    refresh();
}

void SettingsPage::fill()
{
    m_language->addItem(tr("As the system is"), QString());
    for (const QString &code : windowLanguages())
        m_language->addItem(code == u"en" ? tr("English") : QLocale(code).nativeLanguageName(), code);
    m_theme->addItem(tr("As the system is"), int(AppearanceChoice::System));
    m_theme->addItem(tr("Light"), int(AppearanceChoice::Light));
    m_theme->addItem(tr("Dark"), int(AppearanceChoice::Dark));
    m_theme->addItem(tr("High contrast"), int(AppearanceChoice::HighContrast));
    m_text->setRange(Appearance::smallestText, Appearance::largestText);
    m_text->setSingleStep(textStep);
    m_text->setSuffix(tr(" %"));
    m_text->setKeyboardTracking(false); // not at each digit
    for (const ClockSet &set : clockSets())
        m_clocks->addItem(set.words, set.key);
    m_rhythm->addItem(tr("Propose no time"), 0);
    for (const int minutes : rhythms)
        m_rhythm->addItem(
            tr("Every %1", "a length of time").arg(m_desk.text().words().duration(Minutes(minutes))),
            minutes);
    m_namePattern->setPlaceholderText(u"{reference} {code name}"_s);
    m_wrongPattern->setWordWrap(true);
    m_file->setReadOnly(true);
}

void SettingsPage::compose()
{
    auto *area = new QScrollArea(this); // not all of it fits
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_inside = new QWidget(area);
    auto *column = new QWidget(m_inside);
    m_form = new QFormLayout(column);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setVerticalSpacing(10);
    addHeading(tr("You"));
    addRow(tr("&Name beside your changes"), m_name);
    addRow(tr("&Language of the window"), m_language);
    m_form->addRow({},
                   new TextLabel(tr("Another language counts from the next start on."), TextSize::Small,
                                 Ink::Text2, column));
    addHeading(tr("Looks"));
    addRow(tr("&Colours"), m_theme);
    addRow(tr("&Text size"), m_text);
    addRow(tr("Cl&ocks above an engagement"), m_clocks);
    addHeading(tr("Engagements"));
    addRow(tr("Time &zone of new engagements"), m_zone);
    addRow(tr("&Marking of new engagements"), m_marking);
    addRow(tr("&Rhythm of status updates"), m_rhythm);
    addHeading(tr("Reports"));
    addRow(tr("&Folder for exports"), m_folder->line());
    m_form->addRow(m_folder);
    addRow(tr("Name of the f&iles"), m_namePattern);
    m_form->addRow({}, m_wrongPattern);
    addHeading(tr("Data file"));
    addRow(tr("All is &kept in"), m_file);
    addAlone(m_other);
    addHeading(tr("Keyboard"));
    addAlone(m_keys);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(tr("Settings"), TextSize::Section, Ink::Text, this));
    auto *top = new QVBoxLayout(m_inside);
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(column);
    top->addStretch(1);
    area->setWidget(m_inside);
    fitWidth();
    layout->addWidget(area, 1);
}

void SettingsPage::addHeading(const QString &text)
{
    m_form->addRow(new TextLabel(text, TextSize::CardTitle, Ink::Text, m_inside));
}

void SettingsPage::addRow(const QString &label, QWidget *field)
{
    auto *text = new QLabel(label, m_inside);
    text->setBuddy(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    m_form->addRow(text, field);
}

void SettingsPage::addAlone(QWidget *field)
{
    auto *leading = new QHBoxLayout;
    leading->addWidget(field);
    leading->addStretch(1);
    m_form->addRow(leading);
}

void SettingsPage::follow()
{
    connect(m_name, &QLineEdit::editingFinished, this, &SettingsPage::rename);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &SettingsPage::moveZone);
    connect(m_zone, &QComboBox::activated, this, &SettingsPage::moveZone);
    connect(m_language, &QComboBox::activated, this,
            [this] { settings::language.write(m_desk.settings(), m_language->currentData().toString()); });
    connect(m_theme, &QComboBox::activated, this,
            [this] { m_appearance.setChoice(AppearanceChoice(m_theme->currentData().toInt())); });
    connect(m_text, &QSpinBox::valueChanged, this,
            [this](int percent) { m_appearance.setTextScale(percent); });
    connect(m_clocks, &QComboBox::activated, this,
            [this] { settings::clocks.write(m_desk.settings(), m_clocks->currentData().toString()); });
    // What is right for the whole firm is kept with the firm.
    connect(m_marking, &QPushButton::clicked, this,
            [this] { m_desk.goTo(Firm::entity(), firmId(), u"default_tlp"_s); });
    connect(m_rhythm, &QComboBox::activated, this,
            [this] { settings::updateRhythm.write(m_desk.settings(), m_rhythm->currentData().toInt()); });
    connect(m_namePattern, &QLineEdit::textChanged, this, &SettingsPage::takeNamePattern);
    connect(m_other, &QPushButton::clicked, this, &SettingsPage::openWanted);
    connect(m_keys, &QPushButton::clicked, this, &SettingsPage::keysWanted);
    connect(&m_appearance, &Appearance::changed, this, &SettingsPage::refresh);
}

void SettingsPage::refresh()
{
    const QSettings &kept = m_desk.settings();
    m_name->setText(settings::author.read(kept));
    if (const QString zone = settings::zone.read(kept); !zone.isEmpty())
        m_zone->setZone(zone);
    choose(m_language, settings::language.read(kept));
    choose(m_theme, int(m_appearance.choice()));
    const QSignalBlocker quiet(m_text);
    m_text->setValue(m_appearance.textScale());
    choose(m_clocks, settings::clocks.read(kept));
    m_marking->setText(tr("%1, set with our firm…", "marking")
                           .arg(m_desk.text().words().label(usualMarking(m_desk.store()))));
    choose(m_rhythm, settings::updateRhythm.read(kept));
    m_folder->refresh();
    m_namePattern->setText(settings::exportName.read(kept));
    takeNamePattern();
    m_file->setText(QDir::toNativeSeparators(m_desk.store().path()));
    m_file->setCursorPosition(0);
    m_file->setToolTip(m_file->text());
}

void SettingsPage::takeNamePattern()
{
    const QString pattern = m_namePattern->text().simplified();
    const QString why = whyNotPattern(pattern);
    if (why.isEmpty())
        settings::exportName.write(m_desk.settings(), pattern);
    m_wrongPattern->setText(why.isEmpty() ? QString()
                                          : why + u' ' + tr("Until then files keep their names."));
    m_wrongPattern->setVisible(!why.isEmpty());
    m_namePattern->setAccessibleDescription(m_wrongPattern->text());
}

void SettingsPage::fitWidth()
{
    if (m_inside)
        m_inside->setMaximumWidth(columnLetters * fontMetrics().averageCharWidth());
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

void SettingsPage::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::rename()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        refresh(); // a change without a name beside it helps nobody
        return;
    }
    settings::author.write(m_desk.settings(), name);
    m_desk.editor().setAuthor(name);
}

void SettingsPage::moveZone()
{
    if (const std::optional<QString> zone = m_zone->zone())
        settings::zone.write(m_desk.settings(), *zone);
    else
        refresh();
}

} // namespace firstcall
