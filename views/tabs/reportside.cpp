// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/reportside.h"

#include "views/fields/desk.h"
#include "views/parts/flowlayout.h"
#include "views/parts/textlabel.h"
#include "views/parts/toast.h"
#include "views/style/icons.h"
#include "views/style/measures.h"
#include "views/tabs/insight.h"
#include "views/tabs/pagemaker.h"
#include "views/tabs/reportcontents.h"
#include "views/tabs/reportform.h"
#include "views/tabs/reportmissing.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int tallFrom = 14; ///< lines of text from which there is height for more than the first button
const QString openLink = u"open"_s;
const QString folderLink = u"folder"_s;

} // namespace

ReportSide::ReportSide(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_scroll(new QScrollArea(this))
    , m_form(new ReportForm(desk.text().words(), this))
    , m_missing(new ReportMissing(this))
    , m_contents(new ReportContents(this))
    , m_export(new QPushButton(tr("Export PDF   Ctrl+E"), this))
    , m_print(new QPushButton(tr("Print…"), this))
    , m_last(new TextLabel({}, TextSize::Small, Ink::Text2, this))
    , m_cards(new QVBoxLayout)
    , m_buttons(new FlowLayout) // one below the other where the text is large
    , m_column(new QVBoxLayout(this))
{
    composeCards();
    composeFoot();
    m_column->setContentsMargins(0, 0, measure::grid, 0);
    m_column->setSpacing(measure::gap);
    m_column->addWidget(m_scroll, 1);
    m_column->addLayout(m_buttons);
    m_column->addWidget(m_last);

    connect(m_form, &ReportForm::changed, this, &ReportSide::changed);
    connect(m_contents, &ReportContents::changed, this, &ReportSide::changed);
    connect(m_missing, &ReportMissing::wanted, this, &ReportSide::mendingWanted);
    connect(m_export, &QPushButton::clicked, this, &ReportSide::exportWanted);
    connect(m_print, &QPushButton::clicked, this, &ReportSide::printWanted);
    connect(m_last, &QLabel::linkActivated, this, [this](const QString &link) {
        const QFileInfo file(m_path);
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(link == openLink ? file.absoluteFilePath() : file.absolutePath()));
    });
    // Also what Ctrl+E writes, and what somebody takes away.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ReportSide::tellLastExport);
}

ReportSide::~ReportSide() = default;

void ReportSide::composeCards()
{
    auto *contents = new Card(this);
    auto *inContents = new QVBoxLayout(contents);
    inContents->setContentsMargins(0, 0, 0, 0);
    inContents->addWidget(new TextLabel(tr("Contents"), TextSize::CardTitle, Ink::Text, this));
    inContents->addWidget(m_contents);

    auto *cards = new QWidget(this);
    cards->setLayout(m_cards);
    m_cards->setContentsMargins(0, 0, measure::grid, 0);
    m_cards->setSpacing(measure::gap);
    m_cards->addWidget(m_form);
    m_cards->addWidget(m_missing);
    m_cards->addWidget(contents);
    m_cards->addStretch(1);
    m_scroll->setWidget(cards);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    cards->installEventFilter(this);
    m_inSight = std::make_unique<InSight>(*m_scroll);
    m_inSight->follow(m_missing->list());
    m_inSight->follow(*m_contents);
}

void ReportSide::composeFoot()
{
    m_export->setIcon(icon(u"document-export"_s));
    m_export->setAccessibleName(tr("Export PDF"));
    m_export->setProperty("primary", true);
    m_print->setIcon(icon(u"document-print"_s));
    m_last->setTextFormat(Qt::RichText);
    m_last->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_last->setWordWrap(true);
    m_buttons->setSpacing(measure::gap);
    m_buttons->addWidget(m_export);
    m_buttons->addWidget(m_print);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_export, m_print, m_last})
        Toast::keepClear(widget);
}

void ReportSide::load(const ReportChoices &choices, const Engagement &engagement, const QString &path)
{
    m_form->load(choices, engagement);
    m_path = path;
    const QString folder = QFileInfo(m_path).absolutePath();
    if (QFileInfo(folder).isDir() && !m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
    tellLastExport();
}

void ReportSide::store(ReportChoices &choices) const
{
    m_form->store(choices);
    if (m_contents->topLevelItemCount() > 0)
        choices.leaveOut = m_contents->leftOut();
}

void ReportSide::showPages(const MadePages &pages, const ReportChoices &choices)
{
    const bool hasPages = pages.failure.isEmpty();
    m_missing->setBreaches(pages.breaches);
    if (hasPages)
        m_contents->setParts(pages.parts, choices.leaveOut);
    m_contents->setEnabled(hasPages);
    m_export->setEnabled(hasPages);
    m_print->setEnabled(hasPages);
}

void ReportSide::tellLastExport()
{
    const QFileInfo file(m_path);
    const QString folder = QDir::toNativeSeparators(file.absolutePath()).toHtmlEscaped();
    if (!file.isFile()) {
        m_last->setText(tr("Goes to %1", "a folder").arg(folder));
        return;
    }
    const QLocale locale = m_desk.text().words().locale();
    m_last->setText(
        tr("Last export %1, %2 · <a href=\"%3\">Open</a> · <a href=\"%4\">Show in folder</a>", "time, size")
            .arg(m_desk.text().time(file.lastModified().toUTC()),
                 locale.formattedDataSize(file.size(), 0, QLocale::DataSizeSIFormat), openLink, folderLink));
}

bool ReportSide::eventFilter(QObject *watched, QEvent *event)
{
    // What scrolls must never be wider than what it is seen through.
    if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest)
        m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width()
                                  + m_scroll->verticalScrollBar()->sizeHint().width());
    return QWidget::eventFilter(watched, event);
}

void ReportSide::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    shareHeight();
}

void ReportSide::shareHeight()
{
    // Where there is little height only the first button stays, and the rest scrolls with the cards.
    const bool isTall = height() >= tallFrom * fontMetrics().lineSpacing();
    const bool wasTall = m_column->indexOf(m_last) >= 0;
    if (isTall == wasTall)
        return;
    if (isTall) {
        m_buttons->addWidget(m_print);
        m_column->addWidget(m_last);
    } else {
        m_cards->addWidget(m_print, 0, Qt::AlignLeft);
        m_cards->addWidget(m_last);
    }
}

} // namespace firstcall
