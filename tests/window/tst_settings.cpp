// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_settings.h"

#include "models/domain/core.h"
#include "models/domain/firm.h"
#include "models/domain/statusupdate.h"
#include "models/schema/language.h"
#include "tests/window/workplace.h"
#include "views/parts/ask.h"
#include "views/parts/textlabel.h"
#include "views/window/clocks.h"
#include "views/window/settingspage.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace firstcall {

using namespace testing;

namespace {

/// Tab on the settings page until the focus is on the widget of this name; null when it never is.
QWidget *tabTo(const Workplace &at, const QString &name)
{
    for (int i = 0; i < 60; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (focus && focus->accessibleName() == name)
            return focus;
        at.key(Qt::Key_Tab);
    }
    qWarning("Tab does not come to %s", qPrintable(name));
    return nullptr;
}

QWidget *setting(const Workplace &at, const QString &name)
{
    at.key(Qt::Key_Comma, Qt::ControlModifier);
    return tabTo(at, name);
}

void describeFirm(const Workplace &at, Tlp marking)
{
    VERIFY_RESULT(at.editor->perform(
        {u"Firm"_s, {addition({}, firmId(), Firm{.name = u"Lanternfield"_s, .defaultTlp = marking})}, {}}));
}

} // namespace

void TestSettings::tabGoesDownThePage()
{
    const Workplace at;
    settings::exportFolder.write(*at.settings, at.folder.path()); // so that no button is out of use
    at.key(Qt::Key_Comma, Qt::ControlModifier);
    const auto *page = at.window->findChild<SettingsPage *>();
    int visited = 0;
    QPoint last(-1, -1);
    for (QWidget *one = QApplication::focusWidget(); page->isAncestorOf(one);
         one = QApplication::focusWidget()) {
        const QPoint here = one->mapTo(page->findChild<QScrollArea *>()->widget(), QPoint());
        QVERIFY2(here.y() > last.y() || (here.y() == last.y() && here.x() > last.x()),
                 qPrintable(one->accessibleName()));
        last = here;
        ++visited;
        at.key(Qt::Key_Tab);
    }
    QCOMPARE(visited, 15);
}

void TestSettings::everySettingIsReachedAndChangedByKeys()
{
    const Workplace at;
    QVERIFY(setting(at, u"Language of the window"_s));
    const auto *language = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QCOMPARE(language->count(), int(windowLanguages().size()) + 1);
    at.type(u"English"_s);
    QCOMPARE(settings::language.read(*at.settings), u"en"_s);
    QVERIFY(tabTo(at, u"Clocks above an engagement"_s));
    at.key(Qt::Key_End);
    QCOMPARE(settings::clocks.read(*at.settings), clockSets().last().key);
    QVERIFY(tabTo(at, u"Rhythm of status updates"_s));
    at.key(Qt::Key_Home);
    QCOMPARE(settings::updateRhythm.read(*at.settings), 0);
    at.key(Qt::Key_Down);
    QCOMPARE(settings::updateRhythm.read(*at.settings), 120);
    // Shown again as they were kept.
    const SettingsPage again(*at.desk, Workplace::appearance());
    QStringList shown;
    for (const QComboBox *box : again.findChildren<QComboBox *>())
        shown.append(box->currentText());
    for (const QString &one : {u"English"_s, clockSets().last().words, u"Every 2 h"_s})
        QVERIFY2(shown.contains(one), qPrintable(shown.join(u'|')));
}

void TestSettings::theClocksChosenStandAboveAnEngagement()
{
    const Workplace at;
    const Result<QUuid> made =
        at.editor->addEngagement({.reference = u"FC-2026-001"_s, .zone = u"Asia/Kolkata"_s});
    VERIFY_RESULT(made);
    at.desk->setEngagement(*made);
    const auto clocks = [&](const QString &key) {
        settings::clocks.write(*at.settings, key);
        return clocksNow(*at.desk, false);
    };
    QCOMPARE(clocksNow(*at.desk, false), u"13:30 IST · 08:00 UTC"_s);
    QCOMPARE(clocksNow(*at.desk, true), u"13:30 IST, assumed · 08:00 UTC"_s);
    QCOMPARE(clocks(u"customer"_s), u"13:30 IST"_s);
    QCOMPARE(clocks(u"customer_here"_s), u"13:30 IST · 08:00 UTC"_s); // this computer's clock shows UTC
    QCOMPARE(clocks(u"customer_utc_here"_s), u"13:30 IST · 08:00 UTC"_s); // and stands there once
    QCOMPARE(clocks(u"a newer program's"_s), u"13:30 IST · 08:00 UTC"_s);
    QVERIFY(setting(at, u"Clocks above an engagement"_s));
    at.key(Qt::Key_End);
    at.window->open(*made);
    QStringList names;
    for (const QWidget *part : at.window->engagement().findChildren<QWidget *>()) {
        if (part->isVisible())
            names.append(part->accessibleName());
    }
    QVERIFY2(names.contains(u"Time now: 13:30 IST, assumed"), qPrintable(names.join(u'|')));
}

void TestSettings::newEngagementsAreMarkedAsTheFirmSays()
{
    const Workplace at;
    at.window->newEngagement();
    QCOMPARE(at.snapshot().engagement().tlp, Tlp::AmberStrict);
    describeFirm(at, Tlp::Green);
    at.window->newEngagement();
    QCOMPARE(at.snapshot().engagement().tlp, Tlp::Green);
}

void TestSettings::theMarkingLeadsToTheFirm()
{
    const Workplace at;
    describeFirm(at, Tlp::Red);
    at.window->newEngagement(); // one that is open must not be in the way
    const auto *button = qobject_cast<QPushButton *>(setting(at, u"Marking of new engagements"_s));
    QVERIFY(button);
    QVERIFY2(button->text().startsWith(u"TLP:RED"), qPrintable(button->text()));
    at.key(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Default marking"_s);
}

void TestSettings::aNewUpdateProposesItsTime()
{
    const Workplace at;
    const Result<QUuid> made =
        at.editor->addEngagement({.reference = u"FC-2026-001"_s, .zone = u"Asia/Kolkata"_s});
    VERIFY_RESULT(made);
    settings::updateRhythm.write(*at.settings, 4 * 60);
    at.window->open(*made);
    at.desk->goTo(StatusUpdate::entity(), {});
    const auto due = [&](int which) { return at.snapshot().all<StatusUpdate>().at(which)->due.toText(); };
    at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    // Eight o'clock is over by seconds; nobody promises 12:00:17.
    QCOMPARE(due(0), u"2026-03-09T12:15:00.000Z[Asia/Kolkata]"_s);
    at.key(Qt::Key_Escape);
    at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // the one after that
    QCOMPARE(due(1), u"2026-03-09T16:15:00.000Z[Asia/Kolkata]"_s);
    QCOMPARE(at.refusals, QStringList());
}

void TestSettings::noTimeIsProposedWhereNoneIsWanted()
{
    const Workplace at;
    settings::updateRhythm.write(*at.settings, 0);
    at.window->newEngagement();
    at.desk->goTo(StatusUpdate::entity(), {});
    at.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!at.snapshot().all<StatusUpdate>().first()->due.isValid());
}

void TestSettings::reportsAreNamedAfterThePattern()
{
    const Workplace at;
    const Result<QUuid> made = at.editor->addEngagement(
        {.reference = u"FC-2026-001"_s, .codeName = u"Copper heron"_s, .zone = u"UTC"_s});
    VERIFY_RESULT(made);
    QVERIFY(setting(at, u"Name of the files"_s));
    at.type(u"{reference} {code name} draft"_s);
    at.window->open(*made);
    at.key(Qt::Key_E, Qt::ControlModifier);
    const QString name = u"FC-2026-001 Copper heron draft.pdf"_s;
    QVERIFY2(QFileInfo::exists(at.folder.filePath(name)),
             qPrintable(QDir(at.folder.path()).entryList(QDir::Files).join(u'|')));
}

void TestSettings::aPatternThatWouldLoseReportsIsRefused()
{
    const Workplace at;
    auto *line = qobject_cast<QLineEdit *>(setting(at, u"Name of the files"_s));
    QVERIFY(line);
    const auto type = [&](const QString &text) {
        line->clear();
        at.type(text);
        return line->accessibleDescription();
    };
    QCOMPARE(type(u"{reference} a"_s), QString());
    QVERIFY(type(u"the report"_s).contains(u"{reference}"));
    QVERIFY(type(u"{reference}/b"_s).contains(u"/"));
    QVERIFY(!settings::exportName.read(*at.settings).contains(u'/'));
    line->clear();
    QCOMPARE(settings::exportName.read(*at.settings), QString());
}

void TestSettings::theDataFileIsNamedAndLeadsToAnother()
{
    const Workplace at;
    const auto *line = qobject_cast<QLineEdit *>(setting(at, u"All is kept in"_s));
    QVERIFY(line && line->isReadOnly());
    QVERIFY2(line->text().endsWith(u"work.firstcall"), qPrintable(line->text()));
    ask::cancelNext();
    at.key(Qt::Key_Tab);
    at.key(Qt::Key_Space);
    QCOMPARE(ask::answersLeft(), 0); // it was asked for
    ask::takeAsked();
}

} // namespace firstcall
