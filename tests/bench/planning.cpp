// SPDX-License-Identifier: Apache-2.0
// The table of all engagements, with 5,000 of them: reading all, following the change of one, sorting,
// grouping and filtering.

#include "models/edit/planning.h"
#include "models/domain/consultant.h"
#include "models/domain/core.h"
#include "models/domain/note.h"
#include "models/domain/organisation.h"
#include "models/domain/task.h"
#include "models/edit/editor.h"
#include "models/items/engagementsorder.h"
#include "models/schema/uuid7.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace firstcall;
using namespace Qt::StringLiterals;

namespace {

constexpr int engagements = 5'000;
constexpr int inOneGo = 500;
constexpr int customers = 900;
constexpr int leads = 12;

template <typename T> T demand(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.failure().sentence));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

QList<QUuid> fill(Editor &editor, const QDateTime &now)
{
    QList<QUuid> organisations;
    QList<QUuid> consultants;
    for (int i = 0; i < customers; ++i)
        organisations.append(
            demand(editor.add({}, Organisation{.legalName = u"Customer %1"_s.arg(i * 37 % 1000)})));
    for (int i = 0; i < leads; ++i)
        consultants.append(demand(editor.add({}, Consultant{.name = u"Lead %1"_s.arg(i)})));
    QList<QUuid> ids;
    while (ids.size() < engagements) {
        ChangeSet set{u"Fill"_s, {}, {}};
        for (int i = 0; i < inOneGo; ++i) {
            const QUuid id = newId(now);
            const auto number = int(ids.size());
            set.changes += newEngagement(
                id,
                {.reference =
                     u"LFR-%1-%2"_s.arg(2010 + number / 900).arg(number % 900 + 1, 3, 10, QChar(u'0')),
                 .title = u"Incident %1"_s.arg(number * 7919 % engagements),
                 .customer = {organisations.at(number % customers)},
                 .status = EngagementStatus(number % 10),
                 .incidentType = IncidentType(number % 12),
                 .priority = Priority(number % 4),
                 .zone = u"Europe/London"_s,
                 .lead = {consultants.at(number % leads)}});
            if (number % 3 == 0)
                set.changes.append(
                    addition(id, newId(now),
                             Task{.title = u"Call back"_s,
                                  .side = Side::Ours,
                                  .due = {now.addSecs(3600LL * (number % 400 - 100)), u"Europe/London"_s}}));
            ids.append(id);
        }
        demand(editor.perform(set));
    }
    return ids;
}

template <typename Run> void tell(const char *what, int rounds, const Run &run)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        run(round);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    std::printf("%-34s median %8.2f ms   worst %8.2f ms\n", what, times[times.size() / 2], times.back());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder(application.arguments().value(1, QDir::tempPath()) + u"/bench-XXXXXX"_s);
    const QDateTime now(QDate(2026, 3, 9), QTime(8, 0), Qt::UTC);
    const auto clock = [now] { return now; };
    const std::unique_ptr<Store> store = demand(Store::create(folder.filePath(u"planning.firstcall"_s)));
    Editor editor(*store, u"Dana"_s, u"laptop"_s, clock);
    const QList<QUuid> ids = fill(editor, now);

    EngagementsModel model(*store, clock);
    EngagementsOrder order(model);
    const auto showPage = [&] {
        for (int row = 0; row < 40; ++row) {
            for (int column = 0; column < EngagementsModel::ColumnCount; ++column)
                (void)order.index(row, column).data().toString();
        }
    };
    tell("read the summaries", 10, [&](int) { (void)demand(store->summaries()); });
    tell("make the table, show a page", 10, [&](int) {
        EngagementsModel other(*store, clock);
        EngagementsOrder sorted(other);
        showPage();
    });
    showPage();
    tell("show a page", 10, [&](int) { showPage(); });
    tell("reload", 10, [&](int) { model.reload(); });
    for (int column = 0; column < EngagementsModel::ColumnCount; ++column) {
        const QString name = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        tell(qPrintable(u"sort by "_s + name), 5, [&](int round) {
            order.sort(column, round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
            showPage();
        });
    }
    for (const auto by : {EngagementsOrder::GroupBy::WhatIsDue, EngagementsOrder::GroupBy::Lead,
                          EngagementsOrder::GroupBy::Status, EngagementsOrder::GroupBy::Customer}) {
        const int number = int(by);
        tell(qPrintable(u"group by %1"_s.arg(number)), 5, [&](int) {
            order.setGroupBy(EngagementsOrder::GroupBy::Nothing);
            order.setGroupBy(by);
            showPage();
        });
    }
    order.setGroupBy(EngagementsOrder::GroupBy::WhatIsDue);
    order.sort(EngagementsModel::NextDue);
    const QString typed = u"customer 12"_s;
    tell("filter, a letter more each time", int(typed.size()), [&](int round) {
        order.setWords(typed.left(round + 1));
        showPage();
    });
    order.setWords({});
    tell("a note more, stored and followed", 50, [&](int round) {
        demand(editor.add(ids.at(round * 97 % engagements), Note{.text = u"Something"_s}));
    });
    tell("the lead of one, stored and followed", 50, [&](int round) {
        const Result<QList<KeptRow>> all = store->rows(Consultant::entity(), {});
        demand(changeLead(editor, {ids.at(round * 89 % engagements)}, {all->at(round % leads).id}));
    });
    tell("the lead of 500", 3, [&](int round) {
        const Result<QList<KeptRow>> all = store->rows(Consultant::entity(), {});
        demand(changeLead(editor, ids.mid(round * 500, 500), {all->at(round % leads).id}));
    });
    return 0;
}
