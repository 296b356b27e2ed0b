// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/reportoptions.h"

#include <QTreeWidget>

namespace firstcall {

/// What a report can hold, each part with a box to leave it out and how much it tells. What a report is not
/// one without can't be left out.
class ReportContents : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ReportContents(QWidget *parent = nullptr);

    /// Shows the parts; keeps the line that is current.
    void setParts(const QList<ReportPart> &parts, const QStringList &leaveOut);
    QStringList leftOut() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void changed();
};

} // namespace firstcall
