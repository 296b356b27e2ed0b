// SPDX-License-Identifier: Apache-2.0
#include "tests/schema/tst_entities.h"

#include "models/domain/account.h"
#include "models/domain/actiontaken.h"
#include "models/domain/agendaitem.h"
#include "models/domain/answer.h"
#include "models/domain/asset.h"
#include "models/domain/assignment.h"
#include "models/domain/attendance.h"
#include "models/domain/call.h"
#include "models/domain/checkitem.h"
#include "models/domain/concern.h"
#include "models/domain/consultant.h"
#include "models/domain/courseofaction.h"
#include "models/domain/custodyevent.h"
#include "models/domain/datarequest.h"
#include "models/domain/dataset.h"
#include "models/domain/decision.h"
#include "models/domain/document.h"
#include "models/domain/engagement.h"
#include "models/domain/entities.h"
#include "models/domain/evidenceitem.h"
#include "models/domain/expectation.h"
#include "models/domain/finding.h"
#include "models/domain/firm.h"
#include "models/domain/focusarea.h"
#include "models/domain/hypothesis.h"
#include "models/domain/indicator.h"
#include "models/domain/instruction.h"
#include "models/domain/invitation.h"
#include "models/domain/milestone.h"
#include "models/domain/note.h"
#include "models/domain/obligation.h"
#include "models/domain/organisation.h"
#include "models/domain/ownagendaset.h"
#include "models/domain/ownquestionset.h"
#include "models/domain/participant.h"
#include "models/domain/participantquestion.h"
#include "models/domain/question.h"
#include "models/domain/recommendation.h"
#include "models/domain/referral.h"
#include "models/domain/reporteditem.h"
#include "models/domain/researchitem.h"
#include "models/domain/risk.h"
#include "models/domain/service.h"
#include "models/domain/statusupdate.h"
#include "models/domain/successcriterion.h"
#include "models/domain/task.h"
#include "models/domain/timelineevent.h"
#include "models/domain/waiver.h"
#include "models/schema/json.h"
#include "tests/support/everykind.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace firstcall;
using namespace Qt::StringLiterals;

namespace {

QList<Change> oneOfEach()
{
    return testing::everyKind(QUuid::createUuidV5(QUuid(), u"e"_s), u"LFR-2026-001"_s).changes;
}

/// A row by way of the record it stands for.
template <Record R> Row throughRecord(const Row &row)
{
    return toRow(fromRow<R>(row));
}

struct Kind
{
    const Entity *entity;
    Row (*through)(const Row &);
};

template <Record... R> QList<Kind> listOf()
{
    return {{&R::entity(), &throughRecord<R>}...};
}

const QList<Kind> kinds =
    listOf<Firm, Consultant, Organisation, Service, OwnQuestionSet, OwnSetQuestion, OwnAgendaSet,
           OwnAgendaSetItem, Engagement, Assignment, ResearchItem, Call, AgendaItem, CheckItem, Participant,
           Attendance, Question, Answer, ParticipantQuestion, Concern, Expectation, ReportedItem,
           SuccessCriterion, FocusArea, Hypothesis, Finding, ActionTaken, Asset, Account, DataSet, Indicator,
           TimelineEvent, CourseOfAction, Decision, Task, DataRequest, Milestone, Referral, Instruction,
           Invitation, StatusUpdate, Risk, Recommendation, EvidenceItem, CustodyEvent, Obligation, Document,
           Note, Waiver>();

} // namespace

void TestEntities::namesAreUnique()
{
    static const QRegularExpression form(uR"(\A[a-z][a-z0-9_]*\z)"_s);
    QSet<QString> tables;
    for (const Entity *entity : entities()) {
        QVERIFY2(form.match(entity->key()).hasMatch(), entity->table);
        QVERIFY2(!tables.contains(entity->key()), entity->table);
        tables.insert(entity->key());
        QCOMPARE(entityOfTable(entity->key()), entity);
        QSet<QString> names{u"id"_s, u"engagement"_s}; // columns that every table has
        for (const Field &field : entity->fields) {
            QVERIFY2(form.match(field.key()).hasMatch(), field.name);
            QVERIFY2(!names.contains(field.key()), field.name);
            names.insert(field.key());
        }
    }
    QVERIFY(!entityOfTable("unheard_of"_L1));
}

void TestEntities::aRecordSurvivesItsRow()
{
    QCOMPARE(kinds.size(), qsizetype(entities().size()));
    const QList<Change> records = oneOfEach();
    for (const Kind &kind : kinds) {
        QCOMPARE(kind.through(kind.entity->blank()), kind.entity->blank());
        int seen = 0;
        for (const Change &change : records) {
            if (change.entity != kind.entity)
                continue;
            ++seen;
            QCOMPARE(kind.through(*change.after), *change.after);
        }
        QVERIFY2(seen > 0, kind.entity->table);
    }
}

void TestEntities::aRecordSurvivesItsJson()
{
    const QList<Change> records = oneOfEach();
    for (const Change &change : records) {
        for (const Row &row : {*change.after, change.entity->blank()}) {
            const QJsonObject object = toJson(*change.entity, row);
            const auto read = fromJson(*change.entity, object);
            QVERIFY2(std::holds_alternative<Row>(read), change.entity->table);
            QCOMPARE(std::get<Row>(read), row);
            QCOMPARE(canonical(toJson(*change.entity, std::get<Row>(read))), canonical(object));
        }
    }
}

void TestEntities::theCanonicalSpellingIsThatOfJson()
{
    const QList<QJsonValue> values{u"plain"_s,
                                   u""_s,
                                   u"“α” 日本語 \x7f"_s,
                                   u"a\"b\\c"_s,
                                   u"two\nlines\t\x01"_s,
                                   u"😀"_s,
                                   qint64(7),
                                   true,
                                   QJsonValue::Null,
                                   QJsonArray{u"a"_s, u"b\n"_s},
                                   QJsonObject{{u"b"_s, 1}, {u"a"_s, u"x"_s}}};
    for (const QJsonValue &value : values)
        QCOMPARE('[' + canonical(value) + ']',
                 QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

void TestEntities::aMissingOrForeignKeyIsRefused()
{
    const Entity &entity = Participant::entity();
    const QJsonObject whole = toJson(entity, entity.blank());

    QJsonObject less = whole;
    less.remove(u"job_title"_s);
    auto read = fromJson(entity, less);
    QVERIFY(std::holds_alternative<JsonFailure>(read));
    QCOMPARE(std::get<JsonFailure>(read).key, u"job_title"_s);

    QJsonObject more = whole;
    more.insert(u"shoe_size"_s, 44);
    read = fromJson(entity, more);
    QVERIFY(std::holds_alternative<JsonFailure>(read));
    QCOMPARE(std::get<JsonFailure>(read).key, u"shoe_size"_s);
    QVERIFY(std::holds_alternative<Row>(fromJson(entity, more, {u"shoe_size"_s})));

    QJsonObject wrong = whole;
    wrong.insert(u"reached"_s, u"yes"_s);
    read = fromJson(entity, wrong);
    QVERIFY(std::holds_alternative<JsonFailure>(read));
    QCOMPARE(std::get<JsonFailure>(read).key, u"reached"_s);
}

void TestEntities::aKindComesAfterItsParent()
{
    QSet<const Entity *> seen;
    for (const Entity *entity : entities()) {
        if (const Field *parent = entity->parent())
            QVERIFY2(seen.contains(&parent->target()), entity->table);
        seen.insert(entity);
    }
}

void TestEntities::aParentIsOneAndRequired()
{
    int parents = 0;
    for (const Entity *entity : entities()) {
        const auto count = std::ranges::count_if(
            entity->fields, [](const Field &field) { return field.flags.testFlag(FieldFlag::Parent); });
        QVERIFY2(count <= 1, entity->table);
        parents += int(count);
        if (const Field *parent = entity->parent()) {
            QCOMPARE(parent->kind, FieldKind::Reference);
            QVERIFY2(parent->flags.testFlag(FieldFlag::Required), entity->table);
        }
    }
    QVERIFY(parents > 0);
}
