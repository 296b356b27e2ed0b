// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/tabs/reportchoices.h"
#include "views/tabs/tab.h"

#include <QFileSystemWatcher>
#include <QTimer>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;

namespace firstcall {

class PageMaker;
class ReportContents;
class ReportForm;
class ReportMissing;
class ReportPreview;
struct Breach;
struct MadePages;

/// The very pages of the first-call report, made anew after each pause while they are on screen; how it is
/// wanted, and what is missing before it is sent.
class ReportTab : public Tab
{
    Q_OBJECT

public:
    explicit ReportTab(Desk &desk, QWidget *parent = nullptr);

    void load(const QUuid &engagement) override;
    void focusFirst() override;
    bool goTo(const Entity &entity, const QUuid &record, const QString &field) override;
    /// The page that was read.
    QString place() const override;
    void setPlace(const QString &place) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void compose();
    QWidget *makeSide();
    void connectParts();
    void choose();
    void mend(const Breach &breach);
    void rebuild();
    void showPages(const std::shared_ptr<const MadePages> &pages);
    void exportNow();
    void printNow();
    void tellLastExport();

    PageMaker *m_maker;
    QSplitter *m_splitter;
    QScrollArea *m_scroll;
    ReportForm *m_form;
    ReportMissing *m_missing;
    ReportContents *m_contents;
    ReportPreview *m_preview;
    QPushButton *m_export;
    QPushButton *m_print;
    QLabel *m_last;
    QTimer m_pause;
    QFileSystemWatcher m_watcher; ///< of the folder that drafts go to
    ReportChoices m_choices = {};
    QString m_path = {}; ///< where the draft goes
    QUuid m_engagement = {};
    int m_firstPage = 0; ///< to be shown once there are pages
    bool m_stale = true;
};

} // namespace firstcall
