// SPDX-License-Identifier: Apache-2.0
#include "tests/parts/gallery.h"

#include "views/parts/elidedlabel.h"
#include "views/parts/emptystate.h"
#include "views/parts/messagestrip.h"
#include "views/parts/textlabel.h"
#include "views/parts/toast.h"
#include "views/style/icons.h"
#include "views/style/measures.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabBar>
#include <QTableWidget>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

namespace firstcall::testing {

using namespace Qt::StringLiterals;

namespace {

template <typename Widget> Widget *with(Widget *widget, const char *property)
{
    widget->setProperty(property, true);
    return widget;
}

Card *card(const QString &title, QLayout *content)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TextLabel(title, TextSize::CardTitle));
    column->addLayout(content);
    return card;
}

} // namespace

Gallery::Gallery()
{
    setWindowTitle(u"Gallery"_s);
    addBars();
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setSpacing(measure::gap);
    auto *row = new QHBoxLayout;
    row->addWidget(new TextLabel(u"Northwind Logistics"_s, TextSize::Page));
    const std::pair<QString, ChipTone> chips[] = {
        {u"Neutral"_s, ChipTone::Neutral}, {u"16:00"_s, ChipTone::Accent},  {u"SEV 1"_s, ChipTone::Danger},
        {u"in 7 min"_s, ChipTone::Warn},   {u"Answered"_s, ChipTone::Ok},   {u"Decision"_s, ChipTone::Violet},
        {u"Action"_s, ChipTone::Teal},     {u"Indicator"_s, ChipTone::Rose}};
    for (const auto &[text, tone] : chips)
        row->addWidget(new ChipLabel(text, tone));
    row->addWidget(
        new ElidedLabel(u"FC-2025-017 · Ransomware, file servers encrypted"_s, TextSize::Small, Ink::Text2),
        1);
    column->addLayout(row);
    for (const auto &[tone, sentence] :
         {std::pair(MessageStrip::Tone::Info, u"Report exported, 3 pages, 84 kB"_s),
          std::pair(MessageStrip::Tone::Warn,
                    u"The call with Northwind went on while the program was closed."_s),
          std::pair(MessageStrip::Tone::Error,
                    u"Could not save: disk full. Your text is kept here and in memory."_s)}) {
        auto *strip = new MessageStrip;
        column->addWidget(strip);
        strip->say(tone, sentence, {{u"Try again"_s, {}}, {u"Save a copy…"_s, {}}});
    }
    auto *cards = new QHBoxLayout;
    cards->setSpacing(measure::gap);
    cards->addWidget(buttons());
    cards->addWidget(fields(), 1);
    cards->addWidget(lists(), 2);
    column->addLayout(cards, 1);
    column->addWidget(texts());
    setCentralWidget(centre);
    auto *toast = new Toast(centre);
    toast->say(u"Call ended after 00:52:10"_s, {u"Undo"_s, {}});
}

void Gallery::focusSomething()
{
    activateWindow();
    m_focused->setFocus(Qt::TabFocusReason);
}

void Gallery::addBars()
{
    menuBar()->addMenu(u"&Engagement"_s);
    m_menu = menuBar()->addMenu(u"&Edit"_s);
    m_menu->addAction(icon(u"edit-undo"_s), u"&Undo: answer to question 3"_s)
        ->setShortcut(QKeySequence::Undo);
    QAction *redo = m_menu->addAction(icon(u"edit-redo"_s), u"&Redo"_s);
    redo->setShortcut(QKeySequence::Redo);
    redo->setEnabled(false);
    m_menu->addSeparator();
    QAction *checked = m_menu->addAction(u"&Sidebar"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    m_menu->addMenu(u"&More"_s)->addAction(u"Nothing"_s);
    m_menu->setActiveAction(m_menu->actions().constFirst());
    menuBar()->addMenu(u"&View"_s);

    QToolBar *bar = addToolBar(u"Main"_s);
    bar->setMovable(false);
    bar->addAction(icon(u"view-sidetree"_s), u"Sidebar"_s);
    bar->addAction(icon(u"go-previous"_s), u"Back"_s);
    bar->addAction(icon(u"go-next"_s), u"Forward"_s)->setEnabled(false);
    bar->addSeparator();
    QAction *on = bar->addAction(icon(u"flag"_s), u"Flagged"_s);
    on->setCheckable(true);
    on->setChecked(true);
    auto *search = new QLineEdit;
    search->setPlaceholderText(u"Search everything or run a command"_s);
    search->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    search->setMaximumWidth(460);
    bar->addWidget(search);
    auto *more = new QToolButton;
    more->setText(u"Export PDF"_s);
    more->setIcon(icon(u"document-export"_s));
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setProperty("raised", true);
    more->setPopupMode(QToolButton::MenuButtonPopup);
    more->setMenu(m_menu);
    bar->addWidget(more);
    statusBar()->showMessage(u"All changes saved 15:23:38 UTC"_s);
    statusBar()->addPermanentWidget(new QLabel(u"F1 Help"_s));
}

QWidget *Gallery::buttons()
{
    auto *column = new QVBoxLayout;
    column->addWidget(with(new QPushButton(icon(u"list-add"_s), u"New engagement"_s), "primary"));
    column->addWidget(with(new QPushButton(icon(u"call-stop"_s), u"End call…"_s), "danger"));
    column->addWidget(new QPushButton(icon(u"edit-paste"_s), u"Paste &list"_s));
    auto *checked = new QPushButton(u"All 20"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    column->addWidget(checked);
    auto *disabled = new QPushButton(icon(u"document-print"_s), u"Print…"_s);
    disabled->setEnabled(false);
    column->addWidget(disabled);
    auto *flat = new QPushButton(u"Flat"_s);
    flat->setFlat(true);
    column->addWidget(flat);
    auto *menu = new QPushButton(u"More"_s);
    menu->setMenu(m_menu);
    column->addWidget(menu);
    auto *ticked = new QCheckBox(u"Second consultant told"_s);
    ticked->setChecked(true);
    column->addWidget(ticked);
    column->addWidget(new QCheckBox(u"Upload link ready"_s));
    auto *half = new QCheckBox(u"Some"_s);
    half->setCheckState(Qt::PartiallyChecked);
    column->addWidget(half);
    auto *chosen = new QRadioButton(u"A4"_s);
    chosen->setChecked(true);
    column->addWidget(chosen);
    column->addWidget(new QRadioButton(u"Letter"_s));
    column->addStretch();
    return card(u"Buttons"_s, column);
}

QWidget *Gallery::fields()
{
    auto *form = new QFormLayout;
    auto *combo = new QComboBox;
    combo->addItems({u"Customer, three pages"_s, u"Internal"_s});
    form->addRow(u"&Layout"_s, combo);
    auto *editable = new QComboBox;
    editable->addItem(u"TLP:AMBER"_s);
    editable->setEditable(true);
    form->addRow(u"&Sharing"_s, editable);
    m_focused = new QLineEdit(u"FC-2025-017_Northwind"_s);
    form->addRow(u"&File name"_s, m_focused);
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(u"Add to scope…"_s);
    empty->setClearButtonEnabled(true);
    form->addRow(u"S&cope"_s, empty);
    form->addRow(u"&Wrong"_s, with(new QLineEdit(u"not a date"_s), "invalid"));
    auto *disabled = new QLineEdit(u"Cannot be changed"_s);
    disabled->setEnabled(false);
    form->addRow(u"Fixe&d"_s, disabled);
    auto *spin = new QSpinBox;
    spin->setSuffix(u" min"_s);
    spin->setValue(20);
    form->addRow(u"&Minutes"_s, spin);
    auto *date = new QDateTimeEdit(QDateTime(QDate(2025, 11, 18), QTime(15, 23)));
    date->setCalendarPopup(true);
    form->addRow(u"D&ue"_s, date);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    form->addRow(u"Te&xt size"_s, slider);
    auto *progress = new QProgressBar;
    progress->setValue(60);
    form->addRow(u"Progress"_s, progress);
    form->addRow(new QPlainTextEdit(u"Veeam repository on NAS-02 is domain-joined, so assume reachable."_s));
    return card(u"Fields"_s, form);
}

QWidget *Gallery::lists()
{
    auto *column = new QVBoxLayout;
    auto *tabs = new QTabBar;
    tabs->setExpanding(false);
    tabs->addTab(icon(u"note"_s), u"Notes"_s);
    tabs->addTab(u"People"_s);
    tabs->addTab(u"History"_s);
    tabs->setTabEnabled(2, false);
    column->addWidget(tabs);
    auto *table = new QTableWidget(4, 3);
    table->setHorizontalHeaderLabels({u"Name"_s, u"Role"_s, u"Decides on"_s});
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    for (int row = 0; row < 4; ++row) {
        auto *name = new QTableWidgetItem(u"Dana Ortiz %1"_s.arg(row));
        name->setCheckState(row % 2 ? Qt::Checked : Qt::Unchecked);
        table->setItem(row, 0, name);
        table->setItem(row, 1, new QTableWidgetItem(icon(u"im-user"_s), u"Head of IT"_s));
        table->setItem(row, 2, new QTableWidgetItem(u"shutdowns, network"_s));
    }
    table->setSortingEnabled(true);
    table->setColumnWidth(0, table->columnWidth(0) * 3 / 2);
    table->setCurrentCell(1, 0);
    column->addWidget(table, 3);
    auto *row = new QHBoxLayout;
    auto *list = new QListWidget;
    list->addItems({u"Northwind Logistics"_s, u"Halden Water Utility"_s, u"Port of Tallinn"_s,
                    u"Brightfield Clinics"_s, u"Osprey Insurance"_s, u"Kestrel Foods"_s});
    list->setCurrentRow(0);
    row->addWidget(list);
    auto *tree = new QTreeWidget;
    tree->setHeaderLabel(u"Engagements"_s);
    auto *live = new QTreeWidgetItem(tree, {u"Live now"_s});
    new QTreeWidgetItem(live, {u"Northwind Logistics"_s});
    auto *closed = new QTreeWidgetItem(tree, {u"Closed"_s});
    new QTreeWidgetItem(closed, {u"Arden University"_s});
    live->setExpanded(true);
    tree->setCurrentItem(live->child(0));
    row->addWidget(tree);
    column->addLayout(row, 2);
    return card(u"Lists"_s, column);
}

QWidget *Gallery::texts()
{
    auto *row = new QHBoxLayout;
    auto *column = new QVBoxLayout;
    column->addWidget(new TextLabel(u"00:23:41"_s, TextSize::Timer));
    column->addWidget(new TextLabel(u"Section"_s, TextSize::Section));
    column->addWidget(new TextLabel(u"Secondary"_s, TextSize::Body, Ink::Text2));
    column->addWidget(new TextLabel(u"Caption"_s, TextSize::Caption, Ink::Text3));
    row->addLayout(column);
    auto *box = new QGroupBox(u"Group"_s);
    auto *inside = new QVBoxLayout(box);
    inside->addWidget(new QLabel(u"<a href=\"x\">A link</a>"_s));
    auto *checkable = new QGroupBox(u"Only if"_s);
    checkable->setCheckable(true);
    auto *under = new QVBoxLayout(checkable);
    under->addWidget(new QLabel(u"this is ticked"_s));
    row->addWidget(box);
    row->addWidget(checkable);
    auto *empty = new EmptyState(u"user-group-properties"_s, u"Who will be on the call?"_s,
                                 u"Paste a list from a mail or spreadsheet."_s);
    empty->addOffer({u"Add person"_s, {}});
    empty->addOffer({u"Paste"_s, {}});
    row->addWidget(empty, 1);
    auto *container = new QWidget;
    container->setLayout(row);
    return container;
}

} // namespace firstcall::testing
