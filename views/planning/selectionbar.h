// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUuid>
#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace firstcall {

class Desk;

/// What can be done to the engagements that are selected, and how many these are.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    explicit SelectionBar(Desk &desk, QWidget *parent = nullptr);

    void setSelected(const QList<QUuid> &engagements);

Q_SIGNALS:
    void leadWanted(const QUuid &consultant); ///< null for no lead
    void openWanted();
    void duplicateWanted();
    void archiveWanted();
    void removeWanted();

protected:
    /// Buttons have words where these need no more lines than icons do; names and tool tips always.
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillLeads();
    void showLead();
    QToolButton *addButton(const QString &iconName, const QString &text, const QString &toolTip);

    Desk &m_desk;
    QList<QUuid> m_selected = {};
    QLabel *m_count;
    QComboBox *m_lead;
    QToolButton *m_setLead = nullptr;
    QToolButton *m_open = nullptr;
    QToolButton *m_duplicate = nullptr;
    QToolButton *m_archive = nullptr;
    QToolButton *m_remove = nullptr;
};

} // namespace firstcall
