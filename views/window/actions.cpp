// SPDX-License-Identifier: Apache-2.0
#include "views/window/actions.h"

#include "views/style/icons.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QSettings>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

struct MenuKind
{
    MenuId id;
    const char *text; ///< source text in the context "Action"
};

constexpr MenuKind menus[] = {
    {MenuId::Engagement, QT_TRANSLATE_NOOP("Action", "&Engagement")},
    {MenuId::Edit, QT_TRANSLATE_NOOP("Action", "E&dit")},
    {MenuId::List, QT_TRANSLATE_NOOP("Action", "L&ist")},
    {MenuId::View, QT_TRANSLATE_NOOP("Action", "&View")},
    {MenuId::Go, QT_TRANSLATE_NOOP("Action", "&Go")},
    {MenuId::Call, QT_TRANSLATE_NOOP("Action", "&Call")},
    {MenuId::Help, QT_TRANSLATE_NOOP("Action", "He&lp")},
};

QString settingOf(const ActionKind &kind)
{
    return u"keys/"_s + QLatin1StringView(kind.id);
}

} // namespace

QString plainText(const QAction &action)
{
    QString text = action.text();
    return text.remove(u'&');
}

Actions::Actions(QSettings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
{
    m_actions.resize(qsizetype(actionKinds().size()));
    for (const ActionKind &kind : actionKinds()) {
        auto *action = new QAction(QCoreApplication::translate("Action", kind.text), this);
        action->setObjectName(QLatin1StringView(kind.id));
        action->setData(QVariant::fromValue(static_cast<const void *>(&kind)));
        if (*kind.icon)
            action->setIcon(icon(QLatin1StringView(kind.icon)));
        action->setShortcuts(kind.keys);
        if (const QVariant own = settings.value(settingOf(kind)); own.isValid()) // empty for no key
            action->setShortcut(QKeySequence::fromString(own.toString(), QKeySequence::PortableText));
        action->setShortcutContext(Qt::WindowShortcut);
        window->addAction(action); // also while the menu bar is hidden
        m_actions[int(kind.act)] = action;
    }
}

const ActionKind &Actions::kindOf(const QAction &action)
{
    return *static_cast<const ActionKind *>(action.data().value<const void *>());
}

const QAction *Actions::holderOf(const QKeySequence &key, Act aside) const
{
    const auto found = std::ranges::find_if(m_actions, [&](const QAction *action) {
        return action != of(aside) && action->shortcuts().contains(key);
    });
    return found == m_actions.end() ? nullptr : *found;
}

Result<> Actions::give(Act act, const QList<QKeySequence> &keys)
{
    for (const QKeySequence &key : keys) {
        if (const QAction *holder = holderOf(key, act))
            return Failure{tr("%1 is the key of “%2”. Give that one another key first.")
                               .arg(key.toString(QKeySequence::NativeText), plainText(*holder))};
    }
    of(act)->setShortcuts(keys);
    Q_EMIT keysChanged(act);
    return {};
}

Result<> Actions::setKey(Act act, const QKeySequence &key)
{
    const QList<QKeySequence> keys = key.isEmpty() ? QList<QKeySequence>() : QList{key};
    const Result<> given = give(act, keys);
    if (given)
        m_settings.setValue(settingOf(kindOf(*of(act))), key.toString(QKeySequence::PortableText));
    return given;
}

Result<> Actions::resetKeys(Act act)
{
    const ActionKind &kind = kindOf(*of(act));
    const Result<> given = give(act, kind.keys);
    if (given)
        m_settings.remove(settingOf(kind));
    return given;
}

void Actions::fill(QMenuBar *bar) const
{
    for (const MenuKind &kind : menus) {
        QMenu *menu = bar->addMenu(QCoreApplication::translate("Action", kind.text));
        for (const ActionKind &one : actionKinds()) {
            if (one.menu != kind.id)
                continue;
            if (one.startsGroup)
                menu->addSeparator();
            menu->addAction(of(one.act));
        }
    }
}

} // namespace firstcall
