// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fields/page.h"

class QComboBox;
class QHBoxLayout;
class QListWidget;
class QStackedWidget;

namespace firstcall {

class Desk;
class RecordSection;

/// The firm and its people: the firm itself, consultants, customers and partners, services, and its
/// own sets of questions and agendas.
class FirmPage : public Page
{
    Q_OBJECT

public:
    explicit FirmPage(Desk &desk, QWidget *parent = nullptr);

    /// Of no engagement: the id is not looked at.
    void load(const QUuid &engagement) override;
    void focusFirst() override;
    bool goTo(const Entity &entity, const QUuid &record, const QString &field) override;
    QUuid currentRecord() const override;
    /// The list on screen; null while the firm itself is.
    RecordSection *section() override;
    QString place() const override;
    void setPlace(const QString &place) override;
    void showPart(int part);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addPart(const char *id, const QString &title, Page *page);
    void arrange();

    Desk &m_desk;
    QListWidget *m_list;
    QComboBox *m_box;
    QHBoxLayout *m_top; ///< the box, and with it the buttons of the list on screen
    QStackedWidget *m_stack;
    QStringList m_ids = {}; ///< of the parts; stable, the place one was at names them
    QList<Page *> m_parts = {};
    bool m_hasRoom = false; ///< for the list of parts beside them
};

} // namespace firstcall
