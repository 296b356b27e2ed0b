// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/tabs/reportchoices.h"
#include "views/tabs/tab.h"

#include <QTimer>

namespace firstcall {

class TwoParts;
class PageMaker;
class ReportPreview;
class ReportSide;
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
    void connectParts();
    void choose();
    void rebuild();
    void showPages(const std::shared_ptr<const MadePages> &pages);
    void exportNow();
    void printNow();

    PageMaker *m_maker;
    TwoParts *m_splitter;
    ReportSide *m_side;
    ReportPreview *m_preview;
    QTimer m_pause;
    ReportChoices m_choices = {};
    QUuid m_engagement = {};
    int m_firstPage = 0; ///< to be shown once there are pages
    bool m_stale = true;
};

} // namespace firstcall
