// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fields/recordsection.h"
#include "views/tabs/tab.h"

#include <functional>

class QComboBox;
class QListWidget;
class QStackedWidget;

namespace firstcall {

/// A tab made of pages: a list of them with their counts beside the one on screen, or a box above it where
/// there is little room. A page is made when it is first shown.
class SectionsTab : public Tab
{
    Q_OBJECT

public:
    explicit SectionsTab(Desk &desk, QWidget *parent = nullptr);

    void load(const QUuid &engagement) override;
    void focusFirst() override;
    bool goTo(const Entity &entity, const QUuid &record, const QString &field) override;
    RecordSection *section() const override;
    QString place() const override;
    void setPlace(const QString &place) override;

protected:
    using Make = std::function<Page *(QWidget *parent)>;

    void addSection(const SectionKind &kind);
    /// A form over fields of the engagement itself.
    void addForm(const char *id, const char *title, const QList<QLatin1StringView> &fields);
    /// Titles are source texts in the context "Section".
    void addPage(const char *id, const char *title, Make make);
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Held
    {
        QString id;
        QString title;
        Make make;
        const Entity *counted = nullptr; ///< the kind whose rows are counted behind the title
        RecordModel::Common common = {};
        Page *page = nullptr; ///< once it was shown
        QUuid loaded = {};
    };

    void hold(Held held);
    void show(int page);
    Page &fill(int page);
    void showCounts();

    QListWidget *m_list;
    QComboBox *m_box;
    QStackedWidget *m_stack;
    QList<Held> m_pages = {};
    QUuid m_engagement = {};
    int m_current = -1;
};

} // namespace firstcall
