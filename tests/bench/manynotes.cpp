// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/manynotes.h"

#include "models/domain/engagement.h"
#include "models/domain/note.h"
#include "models/schema/uuid7.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <cmath>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int engagements = 50;
constexpr int notesEach = 2'000;
constexpr int wordsEach = 22;
constexpr int vocabulary = 20'000;

} // namespace

ManyNotes::ManyNotes(Store &store)
    : m_store(store)
    , m_words(u"the and server encrypted ransom backup network called domain admin files since "
              "monday account password customer restore firewall"_s.split(u' '))
{
    while (m_words.size() < vocabulary) {
        QString word;
        for (int i = m_random.bounded(3, 12); i > 0; --i)
            word += QChar(u'a' + m_random.bounded(26));
        m_words.append(word);
    }
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < engagements; ++i) {
        m_engagement = newId(m_at);
        const Engagement header{.reference = u"LFR-2026-%1"_s.arg(i, 3, 10, QChar(u'0'))};
        QList<Change> changes{addition(m_engagement, m_engagement, header)};
        for (int n = 0; n < notesEach; ++n)
            changes.append(addition(m_engagement, newId(m_at), Note{.text = text()}));
        apply(changes);
    }
    std::printf("%d notes written in %.1f s\n", engagements * notesEach, double(timer.restart()) / 1000);
    if (const Result<> done = m_store.rebuildSearch(); !done) {
        std::fprintf(stderr, "%s\n", qPrintable(done.failure().sentence));
        std::exit(1);
    }
    std::printf("index made anew in %.1f s; file of %.0f MB\n", double(timer.elapsed()) / 1000,
                double(QFileInfo(m_store.path()).size()) / 1e6);
}

void ManyNotes::addOne()
{
    apply({addition(m_engagement, newId(m_at), Note{.text = text()})});
}

QString ManyNotes::text()
{
    QStringList text;
    for (int i = 0; i < wordsEach; ++i)
        text.append(m_words.at(qsizetype(std::pow(double(vocabulary), m_random.generateDouble())) - 1));
    text.append(u"FIN-SRV-%1 10.20.%2.%3"_s.arg(m_random.bounded(1'000), 3, 10, QChar(u'0'))
                    .arg(m_random.bounded(256))
                    .arg(m_random.bounded(256)));
    return text.join(u' ');
}

void ManyNotes::apply(const QList<Change> &changes)
{
    m_at = m_at.addSecs(1);
    demand(m_store.apply({u"Add"_s, changes, {}}, {.at = m_at, .author = u"Dana"_s, .device = u"laptop"_s}));
}

} // namespace firstcall
