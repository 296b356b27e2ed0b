// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fields/recordsection.h"
#include "views/tabs/tab.h"

#include <functional>

class QComboBox;
class QHBoxLayout;
class QStackedWidget;

namespace firstcall {

class SectionsList;

/// A tab made of pages: a list of them with their counts beside the one on screen, or a box above it where
/// there is little room. A page is made when it is first shown, and nothing is read before.
class SectionsTab : public Tab
{
    Q_OBJECT

public:
    explicit SectionsTab(Desk &desk, QWidget *parent = nullptr);

    void load(const QUuid &engagement) override;
    void focusFirst() override;
    bool shows(const Entity &entity, const QUuid &record, const QString &field) const override;
    bool goTo(const Entity &entity, const QUuid &record, const QString &field) override;
    QUuid currentRecord() const override;
    RecordSection *section() const override;
    bool openOwnFilter() override;
    bool beginOwnItem() override;
    bool goToOwnHit() override;
    QString place() const override;
    void setPlace(const QString &place) override;

protected:
    /// What a page of its own kind is, and which records goTo() finds on it.
    struct PageKind
    {
        const char *id; ///< stable: settings and tests name it
        const char *title; ///< source text in the context "Section"
        std::function<Page *(QWidget *parent)> make;
        QList<const Entity *> entities = {}; ///< whose records it shows
        QList<QLatin1StringView> fields = {}; ///< and of those which fields; every one when empty
        bool counts = false; ///< how many there are of the first kind stands behind the title
    };

    void addSection(const SectionKind &kind);
    /// A form over fields of the engagement itself.
    void addForm(const char *id, const char *title, const QList<QLatin1StringView> &fields);
    void addPage(const PageKind &kind);
    /// Shows the page of this id.
    Page &showPage(QLatin1StringView id);
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Held
    {
        PageKind kind;
        QString title = {};
        RecordModel::Common common = {}; ///< what the records it shows have in common
        Page *page = nullptr; ///< once it was shown
        QUuid loaded = {};
        QString place = {}; ///< to go to once it is loaded
        bool stale = true; ///< the count behind the title may be wrong
    };

    void hold(Held held);
    void show(int page);
    Page &fill(int page);
    /// The page that shows this record; -1 for none.
    int pageOf(const Entity &entity, const QUuid &record, const QString &field) const;
    void follow(const ChangeSet &set);
    void showCounts();
    void arrange();

    SectionsList *m_list;
    QComboBox *m_box;
    QHBoxLayout *m_top; ///< the box, and with it the buttons of the list on screen
    QStackedWidget *m_stack;
    QList<Held> m_pages = {};
    QUuid m_engagement = {};
    int m_current = -1;
    bool m_hasRoom = true; ///< for the list of pages beside them
};

} // namespace firstcall
