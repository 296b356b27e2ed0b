// SPDX-License-Identifier: Apache-2.0
#include "views/window/welcomepage.h"

#include "models/edit/notetaker.h"
#include "models/settings/setting.h"
#include "views/fields/desk.h"
#include "views/parts/textlabel.h"
#include "views/window/zonebox.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstcall {

namespace {

constexpr int columnWidth = 520;

} // namespace

WelcomePage::WelcomePage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    m_questions = questions();
    m_offers = offers();
    auto *title = new TextLabel(tr("Firstcall"), TextSize::Page, Ink::Text, this);
    auto *promise = new TextLabel(
        tr("Your first calls are kept in one file on this computer. Nothing leaves it unless you send it."),
        TextSize::Body, Ink::Text2, this);
    promise->setWordWrap(true);
    auto *column = new QWidget(this);
    column->setMaximumWidth(columnWidth);
    auto *inside = new QVBoxLayout(column);
    inside->setSpacing(12);
    for (QWidget *part :
         {static_cast<QWidget *>(title), static_cast<QWidget *>(promise), m_questions, m_offers})
        inside->addWidget(part);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    auto *middle = new QVBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column);
    middle->addStretch(2);
    layout->addLayout(middle, 4);
    layout->addStretch(1);
    refresh();
}

QWidget *WelcomePage::questions()
{
    auto *form = new QWidget(this);
    auto *fields = new QFormLayout(form);
    fields->setContentsMargins(0, 8, 0, 0);
    fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_name = new QLineEdit(form);
    m_name->setAccessibleName(tr("Your name"));
    m_name->setPlaceholderText(tr("Stands beside every change you make"));
    m_zone = new ZoneBox(form);
    m_zone->setAccessibleName(tr("Time zone"));
    m_wrong = new TextLabel({}, TextSize::Small, Ink::Danger, form);
    m_wrong->setWordWrap(true);
    m_wrong->hide();
    m_begin = new QPushButton(tr("&Begin"), form);
    m_begin->setProperty("primary", true);
    auto *open = new QPushButton(tr("&Open file…"), form);
    auto *samples = new QPushButton(tr("Look at the &sample engagements"), form);
    auto *name = new QLabel(tr("Your &name"), form);
    name->setBuddy(m_name);
    auto *zone = new QLabel(tr("Time &zone"), form);
    zone->setBuddy(m_zone);
    fields->addRow(name, m_name);
    fields->addRow(zone, m_zone);
    fields->addRow(m_wrong);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_begin, 0, Qt::AlignLeading);
    buttons->addWidget(open, 0, Qt::AlignLeading);
    buttons->addWidget(samples, 0, Qt::AlignLeading);
    fields->addRow(buttons);
    connect(m_name, &QLineEdit::returnPressed, this, &WelcomePage::introduce);
    connect(m_begin, &QPushButton::clicked, this, &WelcomePage::introduce);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(samples, &QPushButton::clicked, this, &WelcomePage::samplesWanted);
    return form;
}

QWidget *WelcomePage::offers()
{
    auto *box = new QWidget(this);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 8, 0, 0);
    m_new = new QPushButton(tr("&New engagement"), box);
    m_new->setProperty("primary", true);
    auto *open = new QPushButton(tr("&Open another store…"), box);
    auto *samples = new QPushButton(tr("&Sample engagements"), box);
    for (QPushButton *button : {m_new, open, samples})
        rows->addWidget(button, 0, Qt::AlignLeading); // one below the other: they fit at any text size
    m_recent = new QVBoxLayout;
    rows->addLayout(m_recent);
    connect(m_new, &QPushButton::clicked, this, &WelcomePage::newWanted);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openWanted);
    connect(samples, &QPushButton::clicked, this, &WelcomePage::samplesWanted);
    return box;
}

bool WelcomePage::isAsking() const
{
    return settings::author.read(m_desk.settings()).isEmpty();
}

void WelcomePage::refresh()
{
    m_questions->setVisible(isAsking());
    m_offers->setVisible(!isAsking());
    fillRecent();
}

void WelcomePage::fillRecent()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString here = QFileInfo(m_desk.store().path()).absoluteFilePath();
    QStringList paths = settings::recentStores.read(m_desk.settings());
    paths.removeIf([&](const QString &path) { return path == here || !QFileInfo::exists(path); });
    if (paths.isEmpty())
        return;
    m_recent->addWidget(new TextLabel(tr("Stores used lately"), TextSize::Small, Ink::Text2, m_offers));
    for (const QString &path : std::as_const(paths)) {
        auto *button =
            new QPushButton(QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&")), m_offers);
        button->setFlat(true);
        button->setToolTip(path);
        button->setAccessibleName(tr("Open the store %1").arg(path));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT storeWanted(path); });
        m_recent->addWidget(button, 0, Qt::AlignLeading);
    }
}

void WelcomePage::introduce()
{
    const QString name = m_name->text().simplified();
    const std::optional<QString> zone = m_zone->zone();
    QString wrong;
    if (name.isEmpty())
        wrong = tr("Say who you are first: your name stands beside every change.");
    else if (!zone)
        wrong = tr("“%1” is no time zone. Choose one from the list, such as Europe/London.")
                    .arg(m_zone->currentText().left(60));
    m_wrong->setText(wrong);
    m_wrong->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty()) {
        (name.isEmpty() ? static_cast<QWidget *>(m_name) : m_zone)->setFocus(Qt::OtherFocusReason);
        return;
    }
    settings::author.write(m_desk.settings(), name);
    settings::zone.write(m_desk.settings(), *zone);
    m_desk.editor().setAuthor(name);
    if (const Result<> joined = joinFirm(m_desk.editor(), name); !joined)
        m_desk.refuse(joined.failure().sentence);
    refresh();
    Q_EMIT introduced();
}

void WelcomePage::focusFirst()
{
    (isAsking() ? static_cast<QWidget *>(m_name) : m_new)->setFocus(Qt::OtherFocusReason);
}

} // namespace firstcall
