// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_access.h"

#include "models/domain/participant.h"
#include "models/domain/task.h"
#include "models/store/store.h"
#include "tests/window/workplace.h"
#include "views/parts/chip.h"
#include "views/style/icons.h"
#include "views/tabs/tab.h"
#include "views/window/phasetabbar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

/// A window with an engagement that has a little of everything.
void furnish(const Workplace &at)
{
    at.window->newEngagement();
    const QUuid engagement = at.desk->engagement();
    QVERIFY(at.editor->add(engagement, Participant{.name = u"Priya Nandakumar"_s}));
    QVERIFY(at.editor->add(engagement, Participant{.name = u"Tom Askew"_s, .party = Party::OurFirm}));
    QVERIFY(at.editor->add(engagement, Task{.title = u"Ring the insurer"_s}));
    QVERIFY(at.editor->add(engagement, Task{.title = u"Collect logs"_s, .side = Side::Theirs}));
}

/// Every scene, and every tab of the engagement; `look` gets what to call it.
template <typename Look> void everywhere(const Workplace &at, Look look)
{
    const QUuid engagement = at.desk->engagement();
    for (int tab = 0; tab < at.window->engagement().bar().count(); ++tab) {
        at.window->show({.scene = Scene::Engagement, .engagement = engagement, .tab = tab});
        QCoreApplication::processEvents();
        look(u"tab %1"_s.arg(tab + 1));
    }
    for (int scene = 0; scene < sceneCount; ++scene) {
        if (Scene(scene) == Scene::Engagement)
            continue;
        at.window->show({.scene = Scene(scene), .engagement = engagement});
        QCoreApplication::processEvents();
        look(u"scene %1"_s.arg(scene));
    }
}

QList<QWidget *> focusable(const Workplace &at)
{
    QList<QWidget *> found;
    const auto widgets = at.window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy())
            found.append(widget);
    }
    return found;
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
    return told ? told->text(QAccessible::Name).trimmed() : QString();
}

QString kindOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className());
}

} // namespace

void TestAccess::everyFocusableWidgetHasAName()
{
    const Workplace at;
    furnish(at);
    QStringList nameless;
    everywhere(at, [&](const QString &place) {
        for (QWidget *widget : focusable(at)) {
            if (nameOf(widget).isEmpty())
                nameless.append(place + u": "_s + kindOf(widget));
        }
    });
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u" | "_s)));
}

void TestAccess::noNameIsThatOfAClassOrAnIcon()
{
    const Workplace at;
    furnish(at);
    QStringList wrong;
    everywhere(at, [&](const QString &place) {
        for (QWidget *widget : focusable(at)) {
            const QString name = nameOf(widget);
            static const QRegularExpression ofClass(u"^Q[A-Z]\\w*$"_s);
            if (name == kindOf(widget) || ofClass.match(name).hasMatch() || iconNames().contains(name))
                wrong.append(place + u": "_s + name);
            // Who sees only a picture and who hears only a name are told the same.
            const auto *button = qobject_cast<QToolButton *>(widget);
            if (button && button->text().isEmpty() && !button->toolTip().startsWith(name))
                wrong.append(place + u": "_s + name + u" | "_s + button->toolTip());
        }
    });
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u" | "_s)));
}

void TestAccess::tabGoesRoundAndIsNeverKept()
{
    const Workplace at;
    furnish(at);
    QStringList wrong;
    everywhere(at, [&](const QString &place) {
        at.key(Qt::Key_Tab); // a page that was left may still have had it
        QWidget *first = QApplication::focusWidget();
        if (!first) {
            wrong.append(place + u": nothing has the keyboard"_s);
            return;
        }
        constexpr int most = 400;
        QSet<const QWidget *> seen;
        int steps = 0;
        do {
            QWidget *here = QApplication::focusWidget();
            if (seen.contains(here)) {
                wrong.append(place + u": Tab comes back to "_s + kindOf(here) + u' ' + nameOf(here));
                return;
            }
            seen.insert(here);
            at.key(Qt::Key_Tab);
        } while (QApplication::focusWidget() != first && ++steps < most);
        if (QApplication::focusWidget() != first)
            wrong.append(place + u": Tab does not come round"_s);
        for (const QWidget *widget : focusable(at)) {
            const bool through = std::ranges::any_of(
                seen, [&](const QWidget *one) { return one == widget || one->focusProxy() == widget; });
            if (!through)
                wrong.append(place + u": Tab leaves out "_s + kindOf(widget) + u' '
                             + widget->accessibleName());
        }
    });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u" | "_s)));
}

void TestAccess::mnemonicsAreUniqueAndLabelsHaveBuddies()
{
    const Workplace at;
    furnish(at);
    QStringList wrong;
    everywhere(at, [&](const QString &place) {
        QStringList keys;
        const auto widgets = at.window->centralWidget()->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            QString text;
            if (const auto *label = qobject_cast<const QLabel *>(widget);
                label && label->textFormat() != Qt::PlainText) {
                text = label->text();
                if (!QKeySequence::mnemonic(text).isEmpty() && !label->buddy())
                    wrong.append(place + u": no buddy: "_s + text);
            } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                text = button->text();
            }
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty())
                continue;
            if (keys.contains(key))
                wrong.append(place + u": twice: "_s + text);
            keys.append(key);
        }
    });
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u" | "_s)));
}

void TestAccess::everyRowIsASentence()
{
    const Workplace at;
    furnish(at);
    QStringList mute;
    int rows = 0;
    everywhere(at, [&](const QString &place) {
        const auto views = at.window->findChildren<QAbstractItemView *>();
        for (const QAbstractItemView *view : views) {
            if (!view->isVisible() || !view->model())
                continue;
            const QAbstractItemModel &model = *view->model();
            for (int row = 0; row < model.rowCount(); ++row) {
                ++rows;
                const QModelIndex index = model.index(row, 0);
                QString told = index.data(Qt::AccessibleTextRole).toString();
                if (told.isEmpty() && model.columnCount() == 1)
                    told = index.data().toString(); // what is seen is a sentence already
                if (told.trimmed().isEmpty())
                    mute.append(place + u": "_s + kindOf(view) + u' ' + view->accessibleName());
            }
        }
    });
    mute.removeDuplicates();
    QVERIFY2(mute.isEmpty(), qPrintable(mute.join(u" | "_s)));
    QVERIFY(rows > 20);
}

void TestAccess::listsAreSoundWhenEmptied()
{
    const Workplace at;
    furnish(at);
    QAccessible::setActive(true);
    QStringList wrong;
    everywhere(at, [&](const QString &place) {
        const auto views = at.window->findChildren<QAbstractItemView *>();
        for (QAbstractItemView *view : views) {
            if (!view->isVisible() || !view->model())
                continue;
            if (view->model()->columnCount() < 1)
                wrong.append(place + u": no column: "_s + view->accessibleName());
            if (QAccessibleInterface *told = QAccessible::queryAccessibleInterface(view)) {
                for (int child = 0; child < told->childCount(); ++child)
                    (void)told->child(child);
            }
        }
        const auto fields = at.window->findChildren<QLineEdit *>();
        for (QLineEdit *field : fields) {
            if (!field->isVisible() || !field->placeholderText().contains(u"ilter"))
                continue;
            const QString nothingHasThis = u"¤¤¤"_s;
            field->setText(nothingHasThis);
            QCoreApplication::processEvents();
            for (QAbstractItemView *view : views) {
                QAccessibleInterface *told = QAccessible::queryAccessibleInterface(view);
                for (int child = 0; told && child < told->childCount(); ++child)
                    (void)told->child(child);
            }
            field->clear();
        }
    });
    QAccessible::setActive(false);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u" | "_s)));
}

void TestAccess::stateIsToldInWords()
{
    const Workplace at;
    furnish(at);
    QStringList wordless;
    int chips = 0;
    everywhere(at, [&](const QString &place) {
        const auto labels = at.window->findChildren<ChipLabel *>();
        for (const ChipLabel *chip : labels) {
            if (!chip->isVisible())
                continue;
            ++chips;
            if (std::ranges::none_of(chip->text(), [](QChar sign) { return sign.isLetterOrNumber(); }))
                wordless.append(place + u": "_s + chip->accessibleName());
        }
    });
    wordless.removeDuplicates();
    QVERIFY2(wordless.isEmpty(), qPrintable(wordless.join(u" | "_s)));
    QVERIFY(chips > 5);
}

void TestAccess::nothingIsLostAtTwiceTheTextSize()
{
    const Workplace at;
    furnish(at);
    Workplace::appearance().setTextScale(Appearance::largestText);
    at.window->resize(1440, 900);
    QStringList wrong;
    everywhere(at, [&](const QString &place) {
        if (at.window->size() != QSize(1440, 900))
            wrong.append(u"%1: grew to %2×%3"_s.arg(place).arg(at.window->width()).arg(at.window->height()));
        const auto buttons = at.window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            const bool hasWords = !button->text().isEmpty()
                && (qobject_cast<const QToolButton *>(button) == nullptr
                    || qobject_cast<const QToolButton *>(button)->toolButtonStyle()
                        != Qt::ToolButtonIconOnly);
            if (!button->isVisible() || !hasWords)
                continue;
            if (button->width() < button->minimumSizeHint().width())
                wrong.append(place + u": too narrow: "_s + button->text());
        }
    });
    Workplace::appearance().setTextScale(100);
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u" | "_s)));
}

void TestAccess::everythingIsMirroredFromRightToLeft()
{
    const Workplace at;
    furnish(at);
    at.window->setLayoutDirection(Qt::RightToLeft);
    at.window->open(at.desk->engagement());
    QCoreApplication::processEvents();
    PhaseTabBar &bar = at.window->engagement().bar();
    QVERIFY(bar.tabRect(0).left() > bar.tabRect(6).left());
    at.window->engagement().showTab(3);
    bar.setFocus();
    at.key(Qt::Key_Right);
    QCOMPARE(at.window->engagement().currentTab(), 2);
    everywhere(at, [&](const QString &) { at.window->grab(); }); // and nothing warns
}

void TestAccess::nothingIsDraggedThatKeysCannotMove()
{
    const Workplace at;
    furnish(at);
    QStringList dragged;
    everywhere(at, [&](const QString &place) {
        const auto views = at.window->findChildren<QAbstractItemView *>();
        for (const QAbstractItemView *view : views) {
            // Rows move with Ctrl+Shift+Up and Down, which TestLists tries.
            if (view->dragEnabled() || view->dragDropMode() != QAbstractItemView::NoDragDrop)
                dragged.append(place + u": "_s + view->accessibleName());
        }
    });
    QVERIFY2(dragged.isEmpty(), qPrintable(dragged.join(u" | "_s)));
}

} // namespace firstcall
