// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/consultant.h"
#include "models/domain/organisation.h"
#include "models/domain/statusupdate.h"
#include "models/items/engagementsmodel.h"
#include "tests/window/workplace.h"
#include "views/planning/engagementspage.h"
#include "views/planning/engagementstable.h"
#include "views/planning/firmpage.h"

#include <QAbstractItemModelTester>

namespace firstcall::testing {

using namespace Qt::StringLiterals;

/// Four engagements of two leads, and the pages alone on screen.
struct PlanningPlace : Workplace
{
    EngagementsModel model = EngagementsModel(*store, [this] { return desk->now(); });
    QAbstractItemModelTester tester =
        QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::unique_ptr<EngagementsPage> page = {};
    std::unique_ptr<FirmPage> firm = {};
    QUuid dana;
    QUuid mei;
    QList<QUuid> ids = {};
    QStringList told = {};

    PlanningPlace()
    {
        window->hide();
        QObject::connect(desk.get(), &Desk::undoOffered, desk.get(),
                         [this](const QString &sentence) { told.append(sentence); });
    }

    void fill()
    {
        dana = *editor->add({}, Consultant{.name = u"Dana Whitlock"_s});
        mei = *editor->add({}, Consultant{.name = u"Mei Tanaka"_s});
        const QUuid pottery = *editor->add({}, Organisation{.legalName = u"Thornquay Pottery"_s});
        const QUuid bakery = *editor->add({}, Organisation{.legalName = u"Bramblewick Foods"_s});
        ids = {*editor->addEngagement({.reference = u"LFR-2026-001"_s,
                                       .customer = {pottery},
                                       .status = EngagementStatus::Active,
                                       .priority = Priority::P2,
                                       .lead = {dana}}),
               *editor->addEngagement({.reference = u"LFR-2026-002"_s,
                                       .customer = {bakery},
                                       .priority = Priority::P1,
                                       .lead = {mei}}),
               *editor->addEngagement({.reference = u"LFR-2026-003"_s, .customer = {pottery}}),
               *editor->addEngagement({.reference = u"LFR-2026-004"_s,
                                       .customer = {bakery},
                                       .status = EngagementStatus::Closed,
                                       .lead = {dana}})};
        (void)*editor->add(ids[0], StatusUpdate{.due = {desk->now().addSecs(-7200), u"Europe/London"_s}});
    }

    void showEngagements(const QSize &size = {1100, 700})
    {
        page = std::make_unique<EngagementsPage>(*desk, model);
        show(*page, size);
    }
    void showFirm(const QSize &size = {1100, 700})
    {
        firm = std::make_unique<FirmPage>(*desk);
        show(*firm, size);
    }
    static void show(Page &one, const QSize &size)
    {
        one.load({});
        one.resize(size);
        one.show();
        QApplication::setActiveWindow(&one);
        QVERIFY(QTest::qWaitForWindowActive(&one));
        one.focusFirst();
    }

    QString lead(int which) const
    {
        return model.index(model.rowOf(ids.at(which)), EngagementsModel::Lead).data().toString();
    }
    QStringList shown(int column = EngagementsModel::Reference) const
    {
        QStringList all;
        const QAbstractItemModel &rows = *page->table().model();
        for (int row = 0; row < rows.rowCount(); ++row)
            all.append(rows.index(row, column).data().toString());
        return all;
    }
    QStringList headings() const
    {
        QStringList all;
        const QAbstractItemModel &rows = *page->table().model();
        for (int row = 0; row < rows.rowCount(); ++row)
            all.append(rows.index(row, 0).data(EngagementsOrder::HeadingRole).toString());
        all.removeAll(QString());
        return all;
    }
    /// Tab until the focus is on the widget of this name.
    bool tabTo(const QString &name) const
    {
        for (int i = 0; i < 40; ++i) {
            const QWidget *focus = QApplication::focusWidget();
            if (focus && focus->accessibleName() == name)
                return true;
            key(Qt::Key_Tab);
        }
        qWarning("Tab does not come to %s", qPrintable(name));
        return false;
    }
};

} // namespace firstcall::testing
