// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/entities.h"
#include "models/edit/editor.h"
#include "models/edit/script.h"
#include "models/store/verify.h"
#include "tests/domain/played.h"
#include "tests/domain/sheet.h"

#include <QTemporaryDir>

namespace firstcall::testing {

using namespace Qt::StringLiterals;

/// The samples through the editor into a store.
class Playing : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_played = playSamples({u"bramblewick"_s, u"qandeel"_s, u"thornquay"_s});
        QVERIFY(m_folder.isValid());
        m_path = m_folder.filePath(u"sample.firstcall"_s);
        Result<std::unique_ptr<Store>> made = Store::create(m_path);
        VERIFY_RESULT(made);
        m_store = std::move(*made);
        for (const QString &name : {u"bramblewick"_s, u"qandeel"_s, u"thornquay"_s})
            VERIFY_RESULT(play(m_played[name].script, *m_store));
    }

    void theStoreHoldsWhatTheScriptsSay()
    {
        for (const Played &played : std::as_const(m_played)) {
            const Result<Snapshot> kept = m_store->snapshot(played.script.engagement);
            VERIFY_RESULT(kept);
            for (const Entity *entity : entities()) {
                if (entity->scope == Scope::Engagement)
                    QCOMPARE(kept->rows(*entity), played.snapshot.rows(*entity));
            }
            QCOMPARE(kept->asAt(), played.script.steps.last().at);
        }
    }

    void theJournalTellsEachStepAsItsAuthorMadeIt()
    {
        const Script &script = m_played[u"bramblewick"_s].script;
        const Result<QList<JournalEntry>> journal = m_store->journal(script.engagement);
        VERIFY_RESULT(journal);
        QStringList told;
        for (const JournalEntry &entry : *journal) {
            const QString line =
                u"%1 %2 %3"_s.arg(entry.at.toString(Qt::ISODateWithMs), entry.author, entry.title);
            if (told.isEmpty() || told.last() != line)
                told.append(line);
            QCOMPARE(entry.device, u"script"_s);
        }
        QStringList wanted;
        for (const ScriptStep &step : script.steps.sliced(1)) // the first sets up the firm
            wanted.append(
                u"%1 %2 %3"_s.arg(step.at.toString(Qt::ISODateWithMs), step.author, step.set.title));
        QCOMPARE(told, wanted);
    }

    void aStepThatIsRefusedIsNamedAndChangesNothing()
    {
        const Script &script = m_played[u"bramblewick"_s].script;
        const Result<Position> before = m_store->position(script.engagement);
        VERIFY_RESULT(before);
        const Result<> again = play(script, *m_store);
        QVERIFY(!again);
        QVERIFY2(again.failure().sentence.contains(u"step 2 (Take the hotline call)"_s),
                 qPrintable(again.failure().sentence));
        const Result<Position> after = m_store->position(script.engagement);
        VERIFY_RESULT(after);
        QCOMPARE(after->engagement, before->engagement);
        QCOMPARE(after->firm, before->firm);
    }

    void aSampleThatWasRemovedIsPlayedAgain()
    {
        const Script &script = m_played[u"qandeel"_s].script;
        Editor editor(*m_store, u"Rana Khoury"_s, u"test"_s,
                      [at = script.steps.last().at] { return at.addSecs(60); });
        VERIFY_RESULT(editor.remove(Engagement::entity(), script.engagement, script.engagement));
        VERIFY_RESULT(play(script, *m_store)); // and finds the firm-wide records of the first time
    }

    void theStoreVerifies()
    {
        VERIFY_RESULT(m_store->close());
        const Result<QStringList> problems = verifyStore(m_path);
        VERIFY_RESULT(problems);
        QCOMPARE(*problems, QStringList());
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    QHash<QString, Played> m_played;
    std::unique_ptr<Store> m_store;
};

} // namespace firstcall::testing
