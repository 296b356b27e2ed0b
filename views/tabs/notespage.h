// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/noterows.h"
#include "views/fields/page.h"

#include <QSortFilterProxyModel>

class QBoxLayout;
class QButtonGroup;
class QLineEdit;

namespace firstcall {

class Desk;
class NoteLegend;
class NoteList;
class TextLabel;
struct NoteKey;

/// The notes of an engagement to be sorted, one key each: what each of them is, and what is made of it. After
/// a key the next unsorted note is at hand.
class NotesPage : public Page
{
    Q_OBJECT

public:
    explicit NotesPage(Desk &desk, QWidget *parent = nullptr);

    void load(const QUuid &engagement) override;
    void focusFirst() override;
    bool goTo(const Entity &entity, const QUuid &record, const QString &field) override;
    bool openOwnFilter() override;
    bool goToOwnHit() override;
    /// The note bar takes a new one.
    bool beginOwnItem() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Lets through what is not sorted, or all, of what holds the words.
    class Filter : public QSortFilterProxyModel
    {
    public:
        bool unsortedOnly = true;
        QStringList words = {};
        void again() { invalidateFilter(); }

    protected:
        bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    };

    void compose();
    void setUnsortedOnly(bool on);
    void follow();
    void take(const QString &sign);
    void takeDigit(const QString &digit);
    void answer();
    void sortBy(const NoteKey &key);
    void togglePrivate();
    void openMade();
    void showFields();
    void beginAmending();
    void amend();
    void endAmending();
    /// Runs what sorts the notes at hand, and goes on to the next unsorted one.
    template <typename Sort> void sortTargets(const Sort &sort);
    QList<QUuid> targets() const;
    QUuid current() const;
    void select(const QUuid &note);
    QUuid nextUnsorted(const QUuid &from) const;
    void arrange();
    void say();

    Desk &m_desk;
    NoteRows m_rows;
    Filter m_filter;
    QButtonGroup *m_filters;
    QLineEdit *m_words;
    QBoxLayout *m_beside;
    NoteList *m_list;
    TextLabel *m_nothing;
    NoteLegend *m_legend;
    TextLabel *m_said; ///< what was typed so far, and what nothing came of
    QLineEdit *m_amend;
    QUuid m_amended = {}; ///< the note that is worded anew
    bool m_wantsKeys = false; ///< the legend, also where there is little room
    QString m_number = {}; ///< of a question, as far as it was typed
    QUuid m_sortedLast = {}; ///< comes to hand when that is undone
    QUuid m_engagement = {};
};

} // namespace firstcall
