// SPDX-License-Identifier: Apache-2.0
// Search as you type over 100,000 notes: what each of a row of queries takes, from what was typed to hits
// with their snippets; with all notes in the index, and with as many due as there may be.

#include "models/store/searchtable.h"
#include "tests/bench/manynotes.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace firstcall;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 25;
constexpr int atMost = 50;

void measure(const Store &store, const char *state)
{
    std::printf("%s\n", state);
    std::vector<double> all;
    for (const char *typed :
         {"s", "se", "ser", "serv", "server", "server enc", "server encr", "back ser dom", "the and ba",
          "ransom encry backu", "10.20.3", "FIN-SRV-04", "fin", "hxxp://10[.]20", "th", "restor netwo accou",
          "nothinglikeit", "\"server backup\""}) {
        std::vector<double> times;
        qsizetype hits = 0;
        for (int round = 0; round < rounds; ++round) {
            QElapsedTimer timer;
            timer.start();
            hits = demand(store.search(QString::fromLatin1(typed), atMost)).size();
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        std::ranges::sort(times);
        all.insert(all.end(), times.begin(), times.end());
        std::printf("  %-20s %2d hits   median %6.2f ms   worst %6.2f ms\n", typed, int(hits),
                    times[times.size() / 2], times.back());
    }
    std::ranges::sort(all);
    std::printf("  all                            median %6.2f ms   p95 %6.2f ms   worst %6.2f ms\n",
                all[all.size() / 2], all[all.size() * 95 / 100], all.back());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder(application.arguments().value(1, QDir::tempPath()) + u"/bench-XXXXXX"_s);
    const QString path = folder.filePath(u"search.firstcall"_s);
    const std::unique_ptr<Store> store = demand(Store::create(path));
    ManyNotes notes(*store);
    measure(*store, "all in the index:");
    for (int i = 0; i + 1 < int(mostDue); ++i)
        notes.addOne();
    measure(*store, "some due:");

    QElapsedTimer timer;
    timer.start();
    const QUuid engagement = notes.lastEngagement();
    const Position last = demand(store->position(engagement));
    if (!store->redact(engagement, last.engagement, {.at = notes.now()}))
        return 1;
    std::printf("a value erased in %.1f s\n", double(timer.restart()) / 1000);
    const qsizetype page = 200;
    if (demand(store->journalBefore(engagement, {}, 0, page)).size() != page)
        return 1;
    std::printf("a page of history read in %.2f ms\n", double(timer.nsecsElapsed()) / 1e6);
    return 0;
}
