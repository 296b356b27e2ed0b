// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"

#include <QWidget>

class QAbstractItemView;
class QLabel;
class QPushButton;

namespace firstcall {

class Desk;
class ReportMissing;
class StepEditor;
class TextLabel;

/// All that the records lack before they are sent, each with a way to its place. One reason sets aside all
/// of it that may be set aside.
class BeforeSending : public QWidget
{
    Q_OBJECT

public:
    BeforeSending(Desk &desk, const Snapshot &snapshot, QWidget *parent);

    void follow();
    void load();
    void enter();
    void enterReason();
    QAbstractItemView &list() const;

Q_SIGNALS:
    void wanted(const firstcall::Breach &breach);
    void done(); ///< the keyboard may go where it came from

private:
    Result<> setAside(const QString &reason);
    void takeBack();
    void showWaivers();

    Desk &m_desk;
    const Snapshot &m_snapshot;
    ReportMissing *m_missing;
    QLabel *m_reasonLabel;
    StepEditor *m_reason;
    TextLabel *m_waived;
    QPushButton *m_takeBack;
};

} // namespace firstcall
