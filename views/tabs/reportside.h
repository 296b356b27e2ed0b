// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"
#include "views/tabs/reportchoices.h"

#include <QFileSystemWatcher>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace firstcall {

class Desk;
class FlowLayout;
class InSight;
class ReportContents;
class ReportForm;
class ReportMissing;
struct MadePages;

/// What stands beside the pages of a report and scrolls as one: how it is wanted, what is missing before it
/// is sent, what it can hold. Under it, always in sight, the buttons that take it out.
class ReportSide : public QWidget
{
    Q_OBJECT

public:
    explicit ReportSide(Desk &desk, QWidget *parent = nullptr);
    ~ReportSide() override;

    /// Shows what is remembered, and whether the draft that goes to `path` is there.
    void load(const ReportChoices &choices, const Engagement &engagement, const QString &path);
    /// Puts what is chosen here into `choices`.
    void store(ReportChoices &choices) const;
    /// Shows what the pages told when they were made.
    void showPages(const MadePages &pages, const ReportChoices &choices);
    /// Looks at the file of the draft again.
    void tellLastExport();

Q_SIGNALS:
    void changed();
    void mendingWanted(const firstcall::Breach &breach);
    void exportWanted();
    void printWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void composeCards();
    void composeFoot();
    void shareHeight();

    Desk &m_desk;
    QScrollArea *m_scroll;
    ReportForm *m_form;
    ReportMissing *m_missing;
    ReportContents *m_contents;
    QPushButton *m_export;
    QPushButton *m_print;
    QLabel *m_last;
    QVBoxLayout *m_cards; ///< what scrolls
    FlowLayout *m_buttons; ///< always in sight
    QVBoxLayout *m_column; ///< both, one below the other
    std::unique_ptr<InSight> m_inSight; ///< goes before what scrolls
    QFileSystemWatcher m_watcher; ///< of the folder that drafts go to
    QString m_path = {}; ///< where the draft goes
};

} // namespace firstcall
