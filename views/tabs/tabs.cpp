// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/tabs.h"

#include "views/tabs/focustab.h"
#include "views/tabs/followuptab.h"
#include "views/tabs/introductionstab.h"
#include "views/tabs/preparetab.h"
#include "views/tabs/questionstab.h"
#include "views/tabs/reporttab.h"
#include "views/tabs/wrapuptab.h"

namespace firstcall {

namespace {

template <typename T> Tab *make(Desk &desk, QWidget *parent)
{
    return new T(desk, parent);
}

} // namespace

std::span<const TabKind> tabs()
{
    static constexpr TabKind all[] = {
        {"prepare", QT_TRANSLATE_NOOP("Tab", "Prepare"), QT_TRANSLATE_NOOP("ShortTab", "Prep"),
         &make<PrepareTab>},
        {"introductions", QT_TRANSLATE_NOOP("Tab", "Introductions"), QT_TRANSLATE_NOOP("ShortTab", "Intro"),
         &make<IntroductionsTab>},
        {"questions", QT_TRANSLATE_NOOP("Tab", "Key questions"), QT_TRANSLATE_NOOP("ShortTab", "Ask"),
         &make<QuestionsTab>},
        {"focus", QT_TRANSLATE_NOOP("Tab", "Investigation focus"), QT_TRANSLATE_NOOP("ShortTab", "Focus"),
         &make<FocusTab>},
        {"wrap_up", QT_TRANSLATE_NOOP("Tab", "Wrap-up"), QT_TRANSLATE_NOOP("ShortTab", "Wrap-up"),
         &make<WrapUpTab>},
        {"follow_up", QT_TRANSLATE_NOOP("Tab", "Follow-up"), QT_TRANSLATE_NOOP("ShortTab", "Follow"),
         &make<FollowUpTab>},
        {"report", QT_TRANSLATE_NOOP("Tab", "Report"), QT_TRANSLATE_NOOP("ShortTab", "Report"),
         &make<ReportTab>},
    };
    return all;
}

} // namespace firstcall
