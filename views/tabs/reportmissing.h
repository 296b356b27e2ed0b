// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"
#include "views/parts/card.h"

class QAbstractItemView;
class QListWidget;

namespace firstcall {

class TextLabel;

/// What to check before a report is sent, each a way to its place.
class ReportMissing : public Card
{
    Q_OBJECT

public:
    explicit ReportMissing(QWidget *parent = nullptr);

    /// Those that are set aside by somebody are not shown.
    void setBreaches(const QList<Breach> &breaches);
    /// As high as all of its rows: what it stands in scrolls.
    QAbstractItemView &list() const;

Q_SIGNALS:
    void wanted(const firstcall::Breach &breach);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();

    TextLabel *m_title;
    QListWidget *m_list;
    QList<Breach> m_breaches = {};
};

} // namespace firstcall
