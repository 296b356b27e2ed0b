// SPDX-License-Identifier: Apache-2.0
#include "tests/window/tst_firmpage.h"

#include "models/domain/core.h"
#include "models/domain/firm.h"
#include "tests/window/planningplace.h"
#include "views/fields/recordsection.h"
#include "views/fields/recordtable.h"
#include "views/parts/ask.h"

#include <QBuffer>
#include <QImage>

namespace firstcall {

using namespace testing;

void TestFirmPage::init()
{
    m_at = new PlanningPlace;
}

void TestFirmPage::cleanup()
{
    QCOMPARE(ask::answersLeft(), 0);
    delete m_at;
    m_at = nullptr;
}

void TestFirmPage::theFirmIsDescribed()
{
    m_at->showFirm();
    m_at->key(Qt::Key_Space); // "Describe our firm"
    m_at->type(u"Lanternfield Response"_s);
    QVERIFY(m_at->tabTo(u"Hotline"_s));
    m_at->type(u"+44 1632 960031"_s);
    m_at->key(Qt::Key_Return);
    const Result<std::optional<Row>> row = m_at->store->row(Firm::entity(), firmId());
    QVERIFY(row && *row);
    const auto firm = fromRow<Firm>(**row);
    QCOMPARE(firm.name, u"Lanternfield Response"_s);
    QCOMPARE(firm.hotline, u"+44 1632 960031"_s);
    m_at->desk->undo();
    m_at->desk->undo();
    m_at->desk->undo();
    QVERIFY(!*m_at->store->row(Firm::entity(), firmId()));
    QCOMPARE(m_at->refusals, QStringList());
}

void TestFirmPage::aLogoIsKeptOrRefused()
{
    QVERIFY(m_at->editor->perform(
        {u"Firm"_s, {addition({}, firmId(), Firm{.name = u"Lanternfield Response"_s})}, {}}));
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        const QString path = m_at->folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    };
    const auto logo = [&] { return fromRow<Firm>(**m_at->store->row(Firm::entity(), firmId())).logo.sha256; };
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(QImage(40, 20, QImage::Format_RGB32).save(&buffer, "PNG"));
    m_at->showFirm();
    const auto choose = [&](const QString &path) {
        ask::answerNext(path);
        QVERIFY(m_at->tabTo(u"Choose a logo…"_s));
        m_at->key(Qt::Key_Space);
    };
    choose(write(u"logo.txt"_s, "no picture"));
    QCOMPARE(m_at->refusals.size(), 1);
    QCOMPARE(logo(), QString());
    choose(write(u"large.png"_s, png + QByteArray(2 * 1024 * 1024, 'x')));
    QCOMPARE(m_at->refusals.size(), 2);
    QVERIFY(m_at->refusals.last().contains(u"2 MB"));
    choose(write(u"logo.png"_s, png));
    QCOMPARE(m_at->refusals.size(), 2);
    QCOMPARE(*m_at->store->content(logo()), png);
    const QByteArray svg =
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><rect width="8" height="4"/></svg>)";
    choose(write(u"logo.svg"_s, svg));
    QCOMPARE(*m_at->store->content(logo()), svg);
    QVERIFY(m_at->tabTo(u"Remove the logo"_s));
    m_at->key(Qt::Key_Space);
    QCOMPARE(logo(), QString());
    QCOMPARE(m_at->told.size(), 1);
    m_at->desk->undo();
    QCOMPARE(*m_at->store->content(logo()), svg);
    QCOMPARE(ask::takeAsked().size(), 4);
}

void TestFirmPage::consultantsAreAddedAndChanged()
{
    m_at->showFirm();
    QVERIFY(m_at->tabTo(u"Firm and people"_s));
    m_at->key(Qt::Key_Down);
    m_at->firm->focusFirst();
    m_at->key(Qt::Key_Space); // "Add the first"
    m_at->type(u"Mei Tanaka"_s);
    m_at->key(Qt::Key_Return);
    const auto consultant = [&] { return m_at->store->all<Consultant>({})->first().record; };
    QCOMPARE(consultant().name, u"Mei Tanaka"_s);
    RecordSection *section = m_at->firm->section();
    QVERIFY(section);
    for (const auto &[field, typed] :
         {std::pair{u"weekly_capacity"_s, u"32"_s}, std::pair{u"absent_until"_s, u"2026-03-27"_s}}) {
        section->table().select(section->table().currentRecord(), field);
        section->table().setFocus();
        m_at->key(Qt::Key_Return);
        m_at->type(typed);
        m_at->key(Qt::Key_Return);
    }
    QCOMPARE(consultant().weeklyCapacity, 32);
    QCOMPARE(consultant().absentUntil, QDate(2026, 3, 27));
    // What is said of them on a call stands under More.
    QVERIFY(m_at->firm->goTo(Consultant::entity(), m_at->store->all<Consultant>({})->first().id,
                             u"spoken_introduction"_s));
    m_at->type(u"I'm Mei. I write down what you tell us."_s);
    QVERIFY(m_at->desk->flush());
    QVERIFY(consultant().spokenIntroduction.startsWith(u"I'm Mei."_s));
    QCOMPARE(m_at->refusals, QStringList());
}

} // namespace firstcall
