// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/offersmodel.h"
#include "views/fields/page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;

namespace firstcall {

class Desk;
class FlowLayout;
class TextLabel;

/// What the library offers the engagement: looked through by words, for whom and when; ticked, then added as
/// one step. Nothing comes in by itself.
class LibraryPage : public Page
{
    Q_OBJECT

public:
    /// With questions alone where one looks for questions.
    LibraryPage(Desk &desk, std::optional<OfferKind> only, QWidget *parent = nullptr);

    void load(const QUuid &engagement) override;
    void focusFirst() override;
    bool goTo(const Entity &, const QUuid &, const QString &) override { return false; }
    bool openOwnFilter() override;
    bool goToOwnHit() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeFilters(FlowLayout *row);
    QComboBox *addBox(FlowLayout *row, const QString &name, const QString &any, const Choices &choices);
    void filter();
    void reload(); ///< what is there may be more by now
    void showCounts();
    void showHint();
    void arrange();
    void take();

    Desk &m_desk;
    OffersModel m_offers;
    std::optional<OfferKind> m_only;
    TextLabel *m_aim; ///< what matters most with this type of incident
    QLineEdit *m_words;
    QCheckBox *m_fitting;
    QComboBox *m_kind = nullptr;
    QComboBox *m_audience = nullptr;
    QComboBox *m_timing = nullptr;
    QComboBox *m_focus = nullptr;
    QListView *m_list;
    TextLabel *m_hint; ///< the whole text of the row at hand, and what to listen for
    QCheckBox *m_mustAsk;
    TextLabel *m_count;
    QPushButton *m_add;
    QUuid m_engagement = {};
    bool m_stale = true;
};

} // namespace firstcall
