// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/rules.h"
#include "views/parts/card.h"

class QAbstractItemView;
class QListWidget;
class QVBoxLayout;

namespace firstcall {

class Desk;
class TextLabel;

/// What to check before a report is sent, each a way to its place.
class ReportMissing : public Card
{
    Q_OBJECT

public:
    explicit ReportMissing(QWidget *parent = nullptr);

    /// Those that are set aside by somebody are not shown.
    void setBreaches(const QList<Breach> &breaches);
    /// Says of each whether somebody can set it aside.
    void tellForce() { m_tellsForce = true; }
    /// The key that leads to the list, which its title tells.
    void tellKey(const QString &key) { m_key = key; }
    /// Where more may stand below the list.
    QVBoxLayout *column() const { return m_column; }
    /// As high as all of its rows: what it stands in scrolls.
    QAbstractItemView &list() const;

Q_SIGNALS:
    void wanted(const firstcall::Breach &breach);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();

    TextLabel *m_title;
    QVBoxLayout *m_column;
    QListWidget *m_list;
    QList<Breach> m_breaches = {};
    bool m_tellsForce = false;
    QString m_key = {};
};

/// Goes where this is mended. What is missing altogether, or was taken away since, is made where the others
/// of its kind are.
void mend(Desk &desk, const Breach &breach);

} // namespace firstcall
