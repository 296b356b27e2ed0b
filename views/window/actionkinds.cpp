// SPDX-License-Identifier: Apache-2.0
#include "views/window/actions.h"

namespace firstcall {

std::span<const ActionKind> actionKinds()
{
    using enum MenuId;
    constexpr auto control = Qt::CTRL;
    constexpr auto both = Qt::CTRL | Qt::SHIFT;
    static const ActionKind all[] = {
        {Act::NewEngagement, "new_engagement", QT_TRANSLATE_NOOP("Action", "&New engagement"), Engagement,
         {control | Qt::Key_N}, "document-new"},
        {Act::OpenStore, "open_store", QT_TRANSLATE_NOOP("Action", "&Open another store…"), Engagement,
         {control | Qt::Key_O}, "document-open"},
        {Act::ExportReport, "export_report", QT_TRANSLATE_NOOP("Action", "&Export PDF"), Engagement,
         {control | Qt::Key_E}, "document-export", true},
        {Act::ExportReportAs, "export_report_as", QT_TRANSLATE_NOOP("Action", "Export PDF &as…"), Engagement,
         {both | Qt::Key_E}},
        {Act::PrintReport, "print_report", QT_TRANSLATE_NOOP("Action", "&Print…"), Engagement,
         {control | Qt::Key_P}, "document-print"},
        {Act::SaveNow, "save_now", QT_TRANSLATE_NOOP("Action", "&Save now"), Engagement,
         {control | Qt::Key_S}, "", true},
        {Act::CloseEngagement, "close_engagement", QT_TRANSLATE_NOOP("Action", "&Close engagement"),
         Engagement, {control | Qt::Key_W}, "window-close"},
        {Act::Quit, "quit", QT_TRANSLATE_NOOP("Action", "&Quit"), Engagement, {control | Qt::Key_Q}},

        {Act::Undo, "undo", QT_TRANSLATE_NOOP("Action", "&Undo"), Edit, {control | Qt::Key_Z}, "edit-undo"},
        {Act::Redo, "redo", QT_TRANSLATE_NOOP("Action", "&Redo"), Edit,
         {both | Qt::Key_Z, control | Qt::Key_Y}, "edit-redo"},
        {Act::AddItem, "add_item", QT_TRANSLATE_NOOP("Action", "&Add to this list"), Edit,
         {both | Qt::Key_N}, "list-add", true},
        {Act::FilterList, "filter_list", QT_TRANSLATE_NOOP("Action", "&Filter this list"), Edit,
         {control | Qt::Key_F}},
        {Act::NextHit, "next_hit", QT_TRANSLATE_NOOP("Action", "Ne&xt hit in this list"), Edit,
         {Qt::Key_F3}},
        {Act::RecordHistory, "record_history", QT_TRANSLATE_NOOP("Action", "&History of this record"), Edit,
         {Qt::ALT | Qt::Key_H}, "", true},
        {Act::Settings, "settings", QT_TRANSLATE_NOOP("Action", "&Settings"), Edit,
         {control | Qt::Key_Comma}, "configure", true},

        {Act::Sidebar, "sidebar", QT_TRANSLATE_NOOP("Action", "&Sidebar"), View, {Qt::Key_F9},
         "view-sidetree"},
        {Act::FullScreen, "full_screen", QT_TRANSLATE_NOOP("Action", "&Full screen"), View, {Qt::Key_F11},
         "view-fullscreen"},
        {Act::MenuBar, "menu_bar", QT_TRANSLATE_NOOP("Action", "&Menu bar"), View, {control | Qt::Key_M}},
        {Act::LargerText, "larger_text", QT_TRANSLATE_NOOP("Action", "La&rger text"), View,
         {control | Qt::Key_Plus, control | Qt::Key_Equal}, "", true},
        {Act::SmallerText, "smaller_text", QT_TRANSLATE_NOOP("Action", "Smaller te&xt"), View,
         {control | Qt::Key_Minus}},
        {Act::UsualText, "usual_text", QT_TRANSLATE_NOOP("Action", "&Usual text size"), View,
         {both | Qt::Key_0}},
        {Act::FollowSystem, "follow_system", QT_TRANSLATE_NOOP("Action", "As the s&ystem is"), View, {}, "",
         true},
        {Act::Light, "light", QT_TRANSLATE_NOOP("Action", "&Light"), View},
        {Act::Dark, "dark", QT_TRANSLATE_NOOP("Action", "&Dark"), View},

        {Act::Find, "find", QT_TRANSLATE_NOOP("Action", "&Find or run anything"), Go,
         {control | Qt::Key_K}, "edit-find"},
        {Act::FindCommand, "find_command", QT_TRANSLATE_NOOP("Action", "Run a &command"), Go,
         {both | Qt::Key_P, Qt::CTRL | Qt::ALT | Qt::Key_I}},
        {Act::Back, "back", QT_TRANSLATE_NOOP("Action", "&Back"), Go, {Qt::ALT | Qt::Key_Left},
         "go-previous", true},
        {Act::Forward, "forward", QT_TRANSLATE_NOOP("Action", "F&orward"), Go, {Qt::ALT | Qt::Key_Right},
         "go-next"},
        {Act::StartPage, "start_page", QT_TRANSLATE_NOOP("Action", "&Start page"), Go,
         {Qt::ALT | Qt::Key_Home}},
        {Act::AllEngagements, "all_engagements", QT_TRANSLATE_NOOP("Action", "&All engagements"), Go,
         {control | Qt::Key_0}, "view-grid", true},
        {Act::FirmAndPeople, "firm_and_people", QT_TRANSLATE_NOOP("Action", "Fir&m and people"), Go,
         {control | Qt::Key_9}, "user-group-properties"},
        {Act::History, "history", QT_TRANSLATE_NOOP("Action", "&History of the engagement"), Go,
         {both | Qt::Key_H}, "view-refresh"},
        {Act::EngagementBin, "engagement_bin", QT_TRANSLATE_NOOP("Action", "&Removed from the engagement"),
         Go, {both | Qt::Key_D}, "user-trash"},
        {Act::Bin, "bin", QT_TRANSLATE_NOOP("Action", "B&in"), Go, {both | Qt::Key_B}, "user-trash"},
        {Act::Tab1, "tab_prepare", QT_TRANSLATE_NOOP("Action", "&1 Prepare"), Go, {control | Qt::Key_1}, "",
         true},
        {Act::Tab2, "tab_introductions", QT_TRANSLATE_NOOP("Action", "&2 Introductions"), Go,
         {control | Qt::Key_2}},
        {Act::Tab3, "tab_questions", QT_TRANSLATE_NOOP("Action", "&3 Key questions"), Go,
         {control | Qt::Key_3}},
        {Act::Tab4, "tab_focus", QT_TRANSLATE_NOOP("Action", "&4 Investigation focus"), Go,
         {control | Qt::Key_4}},
        {Act::Tab5, "tab_wrap_up", QT_TRANSLATE_NOOP("Action", "&5 Wrap-up"), Go, {control | Qt::Key_5}},
        {Act::Tab6, "tab_follow_up", QT_TRANSLATE_NOOP("Action", "&6 Follow-up"), Go,
         {control | Qt::Key_6}},
        {Act::Tab7, "tab_report", QT_TRANSLATE_NOOP("Action", "&7 Report"), Go, {control | Qt::Key_7}},
        {Act::NextTab, "next_tab", QT_TRANSLATE_NOOP("Action", "Ne&xt tab"), Go,
         {control | Qt::Key_Tab, control | Qt::Key_PageDown}, "", true},
        {Act::PreviousTab, "previous_tab", QT_TRANSLATE_NOOP("Action", "&Previous tab"), Go,
         {both | Qt::Key_Tab, both | Qt::Key_Backtab, control | Qt::Key_PageUp}},
        {Act::NextPane, "next_pane", QT_TRANSLATE_NOOP("Action", "&Next pane"), Go, {Qt::Key_F6}},
        {Act::PreviousPane, "previous_pane", QT_TRANSLATE_NOOP("Action", "Previo&us pane"), Go,
         {Qt::SHIFT | Qt::Key_F6}},

        {Act::Shortcuts, "shortcuts", QT_TRANSLATE_NOOP("Action", "&Keys"), Help,
         {control | Qt::Key_Slash}, "help-contents"},
    };
    return all;
}

} // namespace firstcall
