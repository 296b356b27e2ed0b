// SPDX-License-Identifier: Apache-2.0
#include "tests/report/cast.h"

#include "models/domain/answer.h"
#include "models/domain/concern.h"
#include "models/domain/expectation.h"
#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "models/domain/reporteditem.h"
#include "models/domain/successcriterion.h"
#include "models/domain/timelineevent.h"

using namespace Qt::StringLiterals;

namespace firstcall::testing {

void theStory(Records &all, const Cast &cast)
{
    all.add(Note{.speaker = cast.tom,
                 .kind = NoteKind::Fact,
                 .text = u"Label printing at Saltmere failed at about 05:40; shift lead rang IT at 05:52."_s,
                 .sourceKind = NoteSource::LogOrAlert,
                 .sourceDetail = u"help-desk log"_s,
                 .confidence = Confidence::High});
    all.add(
        Note{.speaker = cast.priya,
             .kind = NoteKind::Quote,
             .text = u"Cold Lane ran its whole shift on paper just in case, and its screens look normal."_s});
    all.add(Note{
        .speaker = cast.tom,
        .kind = NoteKind::Hypothesis,
        .text = u"Entry through the remote-access gateway, because a supplier account signed in at 02:11."_s,
        .confidence = Confidence::Moderate});
    all.add(Note{.speaker = cast.priya,
                 .kind = NoteKind::Speculation,
                 .text = u"Probably someone clicked something."_s,
                 .confidence = Confidence::Low});
    all.add(
        Note{.speaker = cast.priya,
             .kind = NoteKind::Decision,
             .text = u"No contact with the attacker by anyone; no payment discussion without counsel."_s});
    const auto event = [&](const char *at, TimePrecision precision, const QString &words,
                           const QString &source, const QString &timeWords = {}) {
        all.add(TimelineEvent{.at = all.at(at),
                              .precision = precision,
                              .timeWords = timeWords,
                              .description = words,
                              .source = source});
    };
    event("2026-03-09 02:11", TimePrecision::Minute, u"Supplier account signs in to remote access"_s,
          u"gateway screen, T. Askew"_s);
    event("2026-03-06 20:00", TimePrecision::PartOfDay,
          u"Security agent alert on SAL-APP02, closed as harmless"_s, u"T. Askew, second-hand"_s,
          u"evening"_s);
    event("2026-03-09 05:40", TimePrecision::About, u"Label printing fails"_s, u"help-desk log"_s);
    const auto answer = [&](const char *key, AnswerPart part, const Ref<Participant> &who,
                            const QString &text) {
        all.add(Answer{.question = all.key(key), .text = text, .answeredBy = who, .part = part});
    };
    answer("KQ1", AnswerPart::What, cast.tom, u"Ransomware through the supplier's remote access."_s);
    answer("KQ1", AnswerPart::Why, cast.tom, u"The 02:11 sign-in and no multi-factor on that account."_s);
    answer("KQ1", AnswerPart::What, cast.priya, u"A careless click."_s);
    answer("KQ2", AnswerPart::Investigate, cast.tom, u"14 servers opened to look for the note."_s);
    answer("KQ3", AnswerPart::Other, cast.priya,
           u"Priya decides; Tom and Wes for IT; Ingrid and A. Okoro for legal."_s);
    answer("KQ4", AnswerPart::Other, cast.priya, u"Fresh product out by Wednesday noon."_s);
    const auto extra = all.add(
        Question{.text = u"When was the last backup known to be good?"_s, .state = QuestionState::Answered});
    all.add(Answer{.question = extra,
                   .text = u"Sunday 22:00, from the job list."_s,
                   .answeredBy = cast.tom,
                   .confidence = Confidence::Moderate,
                   .source = u"job list on paper"_s});
    all.add(ReportedItem{.direction = ReportedDirection::Made,
                         .content = u"a systems outage, product safe"_s,
                         .reportedBy = u"sales"_s,
                         .reportedTo = u"two retail customers"_s,
                         .at = all.at("2026-03-09 08:40"),
                         .channel = ReportChannel::Phone,
                         .needsCorrection = true,
                         .note = u"careful wording for follow-up"_s});
    all.add(ReportedItem{.content = u"label printing down"_s,
                         .reportedBy = u"shift lead"_s,
                         .reportedTo = u"IT"_s,
                         .at = all.at("2026-03-09 05:52"),
                         .channel = ReportChannel::Phone});
    all.add(Concern{.statement = u"whether staff or customer data was taken"_s,
                    .raisedBy = cast.priya,
                    .rank = 2,
                    .category = ConcernCategory::Data});
    all.add(Concern{.statement = u"whether you can ship on Wednesday"_s,
                    .raisedBy = cast.priya,
                    .rank = 1,
                    .category = ConcernCategory::Operations});
    all.add(Concern{.statement = u"whether the backups are safe"_s, .raisedBy = cast.tom, .rank = 3});
    all.add(Expectation{.statement = u"a cause by tonight"_s,
                        .heldBy = cast.priya,
                        .response = ExpectationResponse::Adjusted,
                        .agreedWording = u"a first view at Tuesday's update"_s});
    const auto ship =
        all.add(SuccessCriterion{.statement = u"fresh product leaves Saltmere by Wednesday noon"_s,
                                 .statedBy = cast.priya,
                                 .rank = 1,
                                 .target = all.at("2026-03-11 12:00")});
    all.add(SuccessCriterion{.statement = u"knowing how they got in before reconnecting"_s,
                             .statedBy = cast.tom,
                             .rank = 2,
                             .conflictsWith = {ship},
                             .conflictNote = u"on Tuesday night; see risk R2"_s});
}

} // namespace firstcall::testing
