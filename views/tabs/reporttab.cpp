// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/reporttab.h"

#include "views/fields/desk.h"
#include "views/parts/flowlayout.h"
#include "views/parts/textlabel.h"
#include "views/style/icons.h"
#include "views/style/measures.h"
#include "views/tabs/pageview.h"
#include "views/tabs/reportcontents.h"
#include "views/tabs/reportexport.h"
#include "views/tabs/reportform.h"
#include "views/tabs/reportmissing.h"
#include "views/tabs/reportpreview.h"
#include "views/tabs/reportprint.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int pause = 300; // milliseconds without a change before the pages are made anew
constexpr int sideWidth = 340;
constexpr int narrow = 560; // below it the pages stand under the choices
const QString openLink = u"open"_s;
const QString folderLink = u"folder"_s;

} // namespace

ReportTab::ReportTab(Desk &desk, QWidget *parent)
    : Tab(desk, parent)
    , m_maker(new PageMaker(this))
    , m_splitter(new QSplitter(this))
    , m_scroll(new QScrollArea(this))
    , m_form(new ReportForm(desk.text().words(), this))
    , m_missing(new ReportMissing(this))
    , m_contents(new ReportContents(this))
    , m_preview(new ReportPreview(this))
    , m_export(new QPushButton(tr("Export PDF   Ctrl+E"), this))
    , m_print(new QPushButton(tr("Print…"), this))
    , m_last(new TextLabel({}, TextSize::Small, Ink::Text2, this))
{
    compose();
    connectParts();
}

void ReportTab::compose()
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeSide());
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({sideWidth, 1000});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_splitter);
}

QWidget *ReportTab::makeSide()
{
    auto *contents = new Card(this);
    auto *inContents = new QVBoxLayout(contents);
    inContents->setContentsMargins(0, 0, 0, 0);
    inContents->addWidget(new TextLabel(tr("Contents"), TextSize::CardTitle, Ink::Text, this));
    inContents->addWidget(m_contents);

    auto *cards = new QWidget(this);
    auto *inCards = new QVBoxLayout(cards);
    inCards->setContentsMargins(0, 0, measure::grid, 0);
    inCards->setSpacing(measure::gap);
    inCards->addWidget(m_form);
    inCards->addWidget(m_missing);
    inCards->addWidget(contents);
    inCards->addStretch(1);
    m_scroll->setWidget(cards);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_export->setIcon(icon(u"document-export"_s));
    m_export->setAccessibleName(tr("Export PDF"));
    m_export->setProperty("primary", true);
    m_export->setAutoDefault(true); // Enter presses it
    m_print->setIcon(icon(u"document-print"_s));
    m_print->setAutoDefault(true);
    m_last->setTextFormat(Qt::RichText);
    m_last->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_last->setWordWrap(true);

    auto *side = new QWidget(this);
    auto *buttons = new FlowLayout; // one below the other where the text is large
    buttons->setSpacing(measure::gap);
    buttons->addWidget(m_export);
    buttons->addWidget(m_print);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, measure::grid, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_last);
    return side;
}

void ReportTab::connectParts()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ReportTab::rebuild);
    connect(&desk().store(), &Store::applied, this, [this] {
        m_stale = true;
        if (isVisible())
            m_pause.start();
    });
    connect(m_form, &ReportForm::changed, this, &ReportTab::choose);
    connect(m_contents, &ReportContents::changed, this, &ReportTab::choose);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!item || !m_contents->hasFocus())
            return;
        const QPoint at =
            m_contents->viewport()->mapTo(m_scroll->widget(), m_contents->visualItemRect(item).center());
        m_scroll->ensureVisible(at.x(), at.y(), 0, 60);
    });
    connect(m_missing, &ReportMissing::wanted, this, &ReportTab::mend);
    connect(m_export, &QPushButton::clicked, this, &ReportTab::exportNow);
    connect(m_print, &QPushButton::clicked, this, &ReportTab::printNow);
    connect(m_last, &QLabel::linkActivated, this, [this](const QString &link) {
        const QFileInfo file(m_path);
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(link == openLink ? file.absoluteFilePath() : file.absolutePath()));
    });
    PageView &view = m_preview->view();
    // Also what Ctrl+E writes, and what somebody takes away.
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ReportTab::tellLastExport);
    connect(m_maker, &PageMaker::made, this, &ReportTab::showPages);
    connect(m_maker, &PageMaker::drawn, &view, &PageView::setPicture);
    connect(&view, &PageView::pictureWanted, m_maker, &PageMaker::draw);
    connect(&view, &PageView::recordWanted, this, [this, &view](const QUuid &record) {
        if (const Entity *kind = view.pages()->kinds.value(record))
            desk().goTo(*kind, record);
    });
}

void ReportTab::load(const QUuid &engagement)
{
    if (engagement != m_engagement)
        m_preview->view().clear(); // never one customer's pages beside another's name
    m_engagement = engagement;
    m_choices = readReportChoices(desk().settings(), engagement);
    m_stale = true;
    if (isVisible())
        rebuild();
}

void ReportTab::focusFirst()
{
    m_preview->view().setFocus(Qt::OtherFocusReason);
}

bool ReportTab::goTo(const Entity &, const QUuid &, const QString &)
{
    return false; // what is printed is changed where it is kept
}

QString ReportTab::place() const
{
    return QString::number(m_preview->view().currentPage());
}

void ReportTab::setPlace(const QString &place)
{
    m_firstPage = place.toInt();
}

void ReportTab::showEvent(QShowEvent *event)
{
    Tab::showEvent(event);
    if (m_stale)
        rebuild();
    tellLastExport();
}

void ReportTab::hideEvent(QHideEvent *event)
{
    Tab::hideEvent(event);
    m_pause.stop();
}

void ReportTab::resizeEvent(QResizeEvent *event)
{
    Tab::resizeEvent(event);
    const Qt::Orientation wanted = width() < narrow ? Qt::Vertical : Qt::Horizontal;
    if (wanted == m_splitter->orientation())
        return;
    m_splitter->setOrientation(wanted);
    m_splitter->setSizes(wanted == Qt::Horizontal ? QList{sideWidth, width() - sideWidth}
                                                  : QList{height() / 2, height() / 2});
}

void ReportTab::choose()
{
    m_form->store(m_choices);
    if (m_contents->topLevelItemCount() > 0)
        m_choices.leaveOut = m_contents->leftOut();
    writeReportChoices(desk().settings(), m_engagement, m_choices);
    rebuild();
}

void ReportTab::mend(const Breach &breach)
{
    // What is missing altogether, or was taken away since, is made where the others of its kind are.
    const Result<std::optional<Row>> row = desk().store().row(*breach.entity, breach.record);
    const bool isThere = !breach.record.isNull() && row && *row;
    desk().goTo(*breach.entity, isThere ? breach.record : QUuid(), QString::fromLatin1(breach.field));
}

void ReportTab::rebuild()
{
    if (m_engagement.isNull())
        return;
    // Taken here, by the one connection there is: measured 2 ms for the sample, 5 ms for five times as many
    // records.
    const Result<Snapshot> snapshot = desk().store().snapshot(m_engagement);
    const Result<QList<Summary>> summaries = desk().store().summaries();
    if (!snapshot || !summaries) {
        desk().refuse(snapshot ? summaries.failure().sentence : snapshot.failure().sentence);
        return;
    }
    m_stale = false;
    m_pause.stop();
    const Engagement engagement = snapshot->engagement();
    m_form->load(m_choices, engagement);
    m_path = draftPath(desk(), engagement, m_choices);
    const QString folder = QFileInfo(m_path).absolutePath();
    if (QFileInfo(folder).isDir() && !m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
    tellLastExport();
    QStringList others;
    for (const Summary &one : *summaries) {
        if (one.id != m_engagement)
            others.append(one.reference);
    }
    m_preview->tellMaking();
    m_maker->make({*snapshot, m_choices, others});
}

void ReportTab::showPages(const std::shared_ptr<const MadePages> &pages)
{
    m_preview->setPages(pages);
    if (m_firstPage > 0)
        m_preview->view().goToPage(std::exchange(m_firstPage, 0));
    m_missing->setBreaches(pages->breaches);
    if (pages->failure.isEmpty())
        m_contents->setParts(pages->parts, m_choices.leaveOut);
    m_contents->setEnabled(pages->failure.isEmpty());
    m_export->setEnabled(pages->failure.isEmpty());
    m_print->setEnabled(pages->failure.isEmpty());
}

void ReportTab::exportNow()
{
    if (!desk().flush())
        return;
    const Result<QString> path = exportDraft(desk(), m_engagement);
    if (!path)
        desk().refuse(path.failure().sentence);
    tellLastExport();
}

void ReportTab::printNow()
{
    if (!desk().flush())
        return;
    if (const Result<> printed = printReport(desk(), m_engagement, window()); !printed)
        desk().refuse(printed.failure().sentence);
}

void ReportTab::tellLastExport()
{
    const QFileInfo file(m_path);
    const QString folder = QDir::toNativeSeparators(file.absolutePath()).toHtmlEscaped();
    if (!file.isFile()) {
        m_last->setText(tr("Goes to %1", "a folder").arg(folder));
        return;
    }
    const QLocale locale = desk().text().words().locale();
    m_last->setText(
        tr("Last export %1, %2 · <a href=\"%3\">Open</a> · <a href=\"%4\">Show in folder</a>", "time, size")
            .arg(locale.toString(file.lastModified(), QLocale::ShortFormat),
                 locale.formattedDataSize(file.size(), 0, QLocale::DataSizeSIFormat), openLink, folderLink));
}

} // namespace firstcall
