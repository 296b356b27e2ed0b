// SPDX-License-Identifier: Apache-2.0
// Search as you type over 100,000 notes: what each of a row of queries takes, from what was typed to hits
// with their snippets; with all notes in the index, and with as many due as there may be.

#include "models/domain/engagement.h"
#include "models/domain/note.h"
#include "models/schema/uuid7.h"
#include "models/store/searchtable.h"
#include "models/store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>

using namespace firstcall;
using namespace Qt::StringLiterals;

namespace {

constexpr int engagements = 50;
constexpr int notesEach = 2'000;
constexpr int wordsEach = 22;
constexpr int vocabulary = 20'000;
constexpr int rounds = 25;
constexpr int atMost = 50;

template <typename T> T demand(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.failure().sentence));
        std::exit(1);
    }
    return *std::move(result);
}

/// Notes of words as common as those of a language are: a few in nearly every one, most in hardly any.
class Writer
{
public:
    Writer()
    {
        m_words = u"the and server encrypted ransom backup network called domain admin files since "
                  "monday account password customer restore firewall"_s.split(u' ');
        while (m_words.size() < vocabulary) {
            QString word;
            for (int i = m_random.bounded(3, 12); i > 0; --i)
                word += QChar(u'a' + m_random.bounded(26));
            m_words.append(word);
        }
    }

    QString text()
    {
        QStringList text;
        for (int i = 0; i < wordsEach; ++i)
            text.append(m_words.at(qsizetype(std::pow(double(vocabulary), m_random.generateDouble())) - 1));
        text.append(u"FIN-SRV-%1 10.20.%2.%3"_s.arg(m_random.bounded(1'000), 3, 10, QChar(u'0'))
                        .arg(m_random.bounded(256))
                        .arg(m_random.bounded(256)));
        return text.join(u' ');
    }

private:
    QRandomGenerator m_random = QRandomGenerator(26);
    QStringList m_words;
};

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
    Writer writer;
    QDateTime at(QDate(2026, 3, 9), QTime(8, 0), Qt::UTC);
    const auto apply = [&](const QList<Change> &changes) {
        at = at.addSecs(1);
        demand(store->apply({u"Add"_s, changes, {}}, {.at = at, .author = u"Dana"_s, .device = u"laptop"_s}));
    };

    QElapsedTimer timer;
    timer.start();
    QUuid engagement;
    for (int i = 0; i < engagements; ++i) {
        engagement = newId(at);
        const Engagement header{.reference = u"LFR-2026-%1"_s.arg(i, 3, 10, QChar(u'0'))};
        QList<Change> changes{addition(engagement, engagement, header)};
        for (int n = 0; n < notesEach; ++n)
            changes.append(addition(engagement, newId(at), Note{.text = writer.text()}));
        apply(changes);
    }
    std::printf("%d notes written in %.1f s\n", engagements * notesEach, double(timer.restart()) / 1000);
    if (!store->rebuildSearch())
        return 1;
    std::printf("index made anew in %.1f s; file of %.0f MB\n", double(timer.elapsed()) / 1000,
                double(QFileInfo(path).size()) / 1e6);

    measure(*store, "all in the index:");
    for (int i = 0; i + 1 < int(mostDue); ++i)
        apply({addition(engagement, newId(at), Note{.text = writer.text()})});
    measure(*store, "some due:");

    timer.restart();
    const Position last = demand(store->position(engagement));
    if (!store->redact(engagement, last.engagement, {.at = at}))
        return 1;
    std::printf("a value erased in %.1f s\n", double(timer.restart()) / 1000);
    const qsizetype page = 200;
    if (demand(store->journalBefore(engagement, {}, 0, page)).size() != page)
        return 1;
    std::printf("a page of history read in %.2f ms\n", double(timer.nsecsElapsed()) / 1e6);
    return 0;
}
