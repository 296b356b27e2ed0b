// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/window/palettehand.h"
#include "views/window/palettemodel.h"
#include "views/window/paletteoverlay.h"
#include "views/window/palettesearch.h"

#include <functional>

class QLabel;
class QLineEdit;
class QListView;

namespace firstcall {

class Desk;
class ElidedLabel;
class EngagementsModel;

/// Finds everything and runs everything: one field over the window, and under it the commands, engagements,
/// people and texts that fit what is typed in it. ">" at the beginning asks for commands only, "@" for
/// people, "#" for indicators. It lies over its parent and stops nothing; Esc closes it and gives the focus
/// back.
class Palette : public PaletteOverlay
{
    Q_OBJECT

public:
    enum class Scope { Everything, Commands };

    /// `actions` is asked each time the palette opens, and only what is enabled then can be run.
    Palette(Desk &desk, std::function<QList<QAction *>()> actions, EngagementsModel &engagements,
            QWidget *parent);
    ~Palette() override;

    /// With something typed already, which the next key replaces.
    void open(Scope scope = Scope::Everything, const QString &prefix = {});

    /// Asks for one of the other engagements, and for nothing else. Told what it is for.
    void askForEngagement(const QString &what, std::function<void(const QUuid &)> chosen);

    const PaletteModel &rows() const { return m_model; }
    /// What was typed last is still looked for in the store.
    bool isSearching() const { return m_search.isWaiting(); }

Q_SIGNALS:
    void engagementWanted(const QUuid &engagement);
    /// Nothing of that name is there, and it is to be made.
    void newWanted(const QString &title);
    /// A record is to be shown, at a field; `engagement` is null for a firm-wide one.
    void recordWanted(const QUuid &engagement, const firstcall::Entity *entity, const QUuid &record,
                      const QString &field);

protected:
    void place() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void hideEvent(QHideEvent *event) override;

private:
    void compose();
    void appearWith(const QString &sign, const QString &typed);
    void refresh();
    void takeHits(const QList<Hit> &hits);
    void settle();
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void move(int by, bool around = false);
    void choose();
    void run(const PaletteRow &row);

    Desk &m_desk;
    std::function<QList<QAction *>()> m_actions;
    EngagementsModel &m_engagements;
    PaletteModel m_model;
    PaletteSearch m_search;
    PaletteHand m_hand;
    bool m_choosing = false; ///< Enter came before the hits did
    std::function<void(const QUuid &)> m_engagementAsked = {}; ///< none while everything is looked for
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QWidget *m_foot;
    ElidedLabel *m_hint;
    QLabel *m_count;
};

} // namespace firstcall
