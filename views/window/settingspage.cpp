// SPDX-License-Identifier: Apache-2.0
#include "views/window/settingspage.h"

#include "models/settings/setting.h"
#include "views/fields/desk.h"
#include "views/parts/ask.h"
#include "views/parts/flowlayout.h"
#include "views/parts/textlabel.h"
#include "views/style/appearance.h"
#include "views/window/zonebox.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace firstcall {

namespace {

constexpr int columnLetters = 80; // wide
constexpr int textStep = 10;

} // namespace

SettingsPage::SettingsPage(Desk &desk, Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_appearance(appearance)
    , m_name(new QLineEdit(this))
    , m_zone(new ZoneBox(this))
    , m_theme(new QComboBox(this))
    , m_text(new QSpinBox(this))
    , m_folder(new QLineEdit(this))
{
    m_theme->addItem(tr("As the system is"), int(AppearanceChoice::System));
    m_theme->addItem(tr("Light"), int(AppearanceChoice::Light));
    m_theme->addItem(tr("Dark"), int(AppearanceChoice::Dark));
    m_text->setRange(Appearance::smallestText, Appearance::largestText);
    m_text->setSingleStep(textStep);
    m_text->setSuffix(tr(" %"));
    m_text->setKeyboardTracking(false); // not at each digit
    auto *keys = new QPushButton(tr("&Keys…"), this);

    auto *column = new QWidget(this);
    auto *form = new QFormLayout(column);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(10);
    const auto row = [&](const QString &label, QWidget *field) {
        auto *text = new QLabel(label, column);
        text->setBuddy(field);
        field->setAccessibleName(QString(label).remove(u'&'));
        form->addRow(text, field);
    };
    const auto heading = [&](const QString &text) {
        form->addRow(new TextLabel(text, TextSize::CardTitle, Ink::Text, column));
    };
    heading(tr("You"));
    row(tr("&Name beside your changes"), m_name);
    row(tr("Time &zone of new engagements"), m_zone);
    heading(tr("Looks"));
    row(tr("&Colours"), m_theme);
    row(tr("&Text size"), m_text);
    heading(tr("Reports"));
    row(tr("&Folder for exports"), m_folder);
    form->addRow(exportFolder());
    heading(tr("Keyboard"));
    auto *leading = new QHBoxLayout;
    leading->addWidget(keys);
    leading->addStretch(1);
    form->addRow(leading);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(new TextLabel(tr("Settings"), TextSize::Section, Ink::Text, this));
    auto *area = new QScrollArea(this); // at the largest text not all of it fits
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_inside = new QWidget(area);
    auto *top = new QVBoxLayout(m_inside);
    top->setContentsMargins(0, 0, 0, 0);
    top->addWidget(column);
    top->addStretch(1);
    area->setWidget(m_inside);
    fitWidth();
    layout->addWidget(area, 1);

    connect(m_name, &QLineEdit::editingFinished, this, &SettingsPage::rename);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &SettingsPage::moveZone);
    connect(m_zone, &QComboBox::activated, this, &SettingsPage::moveZone);
    connect(m_theme, &QComboBox::activated, this,
            [this] { m_appearance.setChoice(AppearanceChoice(m_theme->currentData().toInt())); });
    connect(m_text, &QSpinBox::valueChanged, this,
            [this](int percent) { m_appearance.setTextScale(percent); });
    connect(keys, &QPushButton::clicked, this, &SettingsPage::keysWanted);
    connect(&appearance, &Appearance::changed, this, &SettingsPage::refresh);
    refresh();
}

void SettingsPage::refresh()
{
    m_name->setText(settings::author.read(m_desk.settings()));
    if (const QString zone = settings::zone.read(m_desk.settings()); !zone.isEmpty())
        m_zone->setZone(zone);
    m_theme->setCurrentIndex(m_theme->findData(int(m_appearance.choice())));
    const QSignalBlocker quiet(m_text);
    m_text->setValue(m_appearance.textScale());
    showFolder();
}

QWidget *SettingsPage::exportFolder()
{
    m_folder->setReadOnly(true); // a folder is chosen, so that it is there
    auto *box = new QWidget(this);
    auto *choose = new QPushButton(tr("C&hoose…"), box);
    choose->setAccessibleName(tr("Choose the folder for exports"));
    m_usualFolder = new QPushButton(tr("&Beside the data file"), box);
    m_usualFolder->setAccessibleName(tr("Export beside the data file again"));
    m_gone = new TextLabel({}, TextSize::Small, Ink::Danger, box);
    m_gone->setWordWrap(true);
    auto *buttons = new FlowLayout;
    buttons->addWidget(choose);
    buttons->addWidget(m_usualFolder);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_gone);
    column->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, &SettingsPage::chooseFolder);
    connect(m_usualFolder, &QPushButton::clicked, this, [this] {
        settings::exportFolder.write(m_desk.settings(), {});
        showFolder();
        m_folder->setFocus(Qt::OtherFocusReason); // the button is of no use any more
    });
    return box;
}

void SettingsPage::chooseFolder()
{
    const std::optional<QString> folder =
        ask::folder(this, tr("Folder for exports"), settings::exportFolder.read(m_desk.settings()));
    if (!folder)
        return;
    settings::exportFolder.write(m_desk.settings(), *folder);
    showFolder();
}

void SettingsPage::showFolder()
{
    const QString chosen = settings::exportFolder.read(m_desk.settings());
    const QString usual = QFileInfo(m_desk.store().path()).absolutePath();
    m_folder->setText(QDir::toNativeSeparators(chosen.isEmpty() ? usual : chosen));
    m_folder->setCursorPosition(0);
    m_folder->setToolTip(m_folder->text());
    m_usualFolder->setEnabled(!chosen.isEmpty());
    const QFileInfo folder(chosen);
    QString wrong;
    if (!chosen.isEmpty() && !folder.isDir())
        wrong = tr("This folder is not there any more, so no report can be exported. Choose another one, or "
                   "export beside the data file.");
    else if (!chosen.isEmpty() && !folder.isWritable())
        wrong =
            tr("Nothing can be written to this folder. Choose another one, or export beside the data file.");
    m_gone->setText(wrong);
    m_gone->setVisible(!wrong.isEmpty());
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
