// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"

#include <QAction>
#include <QKeySequence>
#include <QObject>

#include <span>

class QMenu;
class QMenuBar;
class QSettings;

namespace firstcall {

/// Everything the window does on command.
enum class Act {
    NewEngagement,
    OpenStore,
    ExportReport,
    ExportReportAs,
    PrintReport,
    SaveNow,
    CloseEngagement,
    Quit,
    Undo,
    Redo,
    AddItem,
    EditRow,
    RemoveRows,
    DuplicateRow,
    MoveRowUp,
    MoveRowDown,
    CopyRows,
    PasteRows,
    SetLead,
    Archive,
    FilterList,
    NextHit,
    RecordHistory,
    Settings,
    Find,
    FindCommand,
    Back,
    Forward,
    StartPage,
    AllEngagements,
    FirmAndPeople,
    Bin,
    EngagementBin,
    History,
    NextQuestion,
    PreviousQuestion,
    NotKnown,
    StartCall,
    EndCall,
    MoveCall,
    NextItem,
    PreviousItem,
    ShortenAgenda,
    NoteBar,
    Notes,
    SortNotes,
    Glance,
    SummarySoFar,
    NameCaller,
    AttackInProgress,
    MailUnsafe,
    Marking,
    Invite,
    Present,
    Tab1,
    Tab2,
    Tab3,
    Tab4,
    Tab5,
    Tab6,
    Tab7,
    NextTab,
    PreviousTab,
    NextPane,
    PreviousPane,
    Sidebar,
    FullScreen,
    MenuBar,
    LargerText,
    SmallerText,
    UsualText,
    FollowSystem,
    Light,
    Dark,
    HighContrast,
    Shortcuts,
};

enum class MenuId { Engagement, Edit, List, View, Go, Call, Help };

/// What there is to know of an action: the window's menus, its palette and its list of keys are all made of
/// these.
struct ActionKind
{
    Act act = Act::NewEngagement;
    const char *id = ""; ///< stable: the settings name it
    const char *text = ""; ///< source text in the context "Action"
    MenuId menu = MenuId::Engagement;
    QList<QKeySequence> keys = {}; ///< until somebody changes them
    const char *icon = ""; ///< name; empty for none
    bool startsGroup = false; ///< a line stands above it in its menu
};

/// The only list of the window's actions, in the order of the menus.
std::span<const ActionKind> actionKinds();

/// The window's actions with the keys that the user gave them.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// The actions work while this window, or anything in it, has the keyboard.
    Actions(QSettings &settings, QWidget *window);

    QAction *of(Act act) const { return m_actions.at(int(act)); }
    const QList<QAction *> &all() const { return m_actions; }
    static const ActionKind &kindOf(const QAction &action);

    /// Gives an action one key, or none. Refused with the name of the other action when that has the key.
    Result<> setKey(Act act, const QKeySequence &key);
    /// The keys it came with. Refused when another action has one of them now.
    Result<> resetKeys(Act act);

    void fill(QMenuBar *bar) const;

Q_SIGNALS:
    void keysChanged(firstcall::Act act);

private:
    /// The action that has this key, this one aside; null for none.
    const QAction *holderOf(const QKeySequence &key, Act aside) const;
    Result<> give(Act act, const QList<QKeySequence> &keys);

    QSettings &m_settings;
    QList<QAction *> m_actions = {}; ///< by Act
};

/// The text of an action without the mark of its key in menus.
QString plainText(const QAction &action);

} // namespace firstcall
