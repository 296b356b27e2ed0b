// SPDX-License-Identifier: Apache-2.0
#include "models/items/offers.h"

#include "models/domain/checkitem.h"
#include "models/domain/datarequest.h"
#include "models/domain/referral.h"
#include "models/schema/uuid7.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// Whether one of the records says this, in whatever language it was taken over.
template <Record R> bool says(const QList<Kept<R>> &records, QString R::*field, const LocalText &text)
{
    return std::ranges::any_of(records, [&](const Kept<R> &one) {
        const QString kept = (one.record.*field).trimmed();
        return std::ranges::any_of(
            text.words, [&](const QString &say) { return say.compare(kept, Qt::CaseInsensitive) == 0; });
    });
}

class Gathering
{
public:
    Gathering(const Snapshot &snapshot, const Words &words)
        : m_words(words)
        , m_questions(snapshot.all<Question>())
        , m_requests(snapshot.all<DataRequest>())
        , m_referrals(snapshot.all<Referral>())
        , m_checks(snapshot.all<CheckItem>())
    {}

    /// A question of the firm's own. One that came from the bank is the bank's again, so that it is known in
    /// every language.
    void own(const OwnSetQuestion &from, const BankQuestion *bank, bool fits)
    {
        const LocalText text{{{u"en"_s, from.text}}};
        if (!isNew(text))
            return;
        add(OfferKind::Question,
            Question{.origin = bank ? QuestionOrigin::Bank : QuestionOrigin::Custom,
                     .bankId = bank ? bank->id : QString(),
                     .text = from.text,
                     .audience = from.audience,
                     .focus = from.focus,
                     .timing = from.timing,
                     .mustAsk = from.mustAsk},
            {.text = from.text,
             .hint = from.listenFor,
             .fits = fits,
             .isOurs = true,
             .isThere = says(m_questions, &Question::text, text) || (bank && has(*bank))});
    }

    void question(const BankQuestion &from, bool fits)
    {
        if (!isNew(from.text))
            return; // the firm's own sets have it
        const bool isThere = has(from) || says(m_questions, &Question::text, from.text);
        add(OfferKind::Question,
            Question{.origin = QuestionOrigin::Bank,
                     .bankId = from.id,
                     .text = in(from.text),
                     .audience = from.audience,
                     .focus = from.focus,
                     .timing = from.timing},
            {.text = in(from.text), .hint = in(from.listenFor), .fits = fits, .isThere = isThere});
    }

    void request(const KitRequest &from, bool isPerishable)
    {
        const QString why =
            isPerishable ? m_words.translate("Offer", "It is overwritten or lost soon.") : QString();
        add(OfferKind::DataRequest, DataRequest{.item = in(from.item), .why = why},
            {.text = in(from.item),
             .fits = true,
             .isPerishable = isPerishable,
             .isThere = says(m_requests, &DataRequest::item, from.item)});
    }

    void referral(const KitReferral &from)
    {
        add(OfferKind::Referral, Referral{.need = in(from.need), .kind = from.kind},
            {.text = in(from.need), .fits = true, .isThere = says(m_referrals, &Referral::need, from.need)});
    }

    void check(CheckKind kind, const SpokenLine &from)
    {
        add(OfferKind::Check, CheckItem{.kind = kind, .text = in(from.say)},
            {.text = in(from.say), .fits = true, .isThere = says(m_checks, &CheckItem::text, from.say)});
    }

    QList<LibraryOffer> all = {};

private:
    bool has(const BankQuestion &bank) const
    {
        return std::ranges::any_of(m_questions,
                                   [&](const Kept<Question> &one) { return one->bankId == bank.id; });
    }
    /// Whether no question of the firm's own says this; they are gathered first.
    bool isNew(const LocalText &text) const
    {
        return std::ranges::none_of(all, [&](const LibraryOffer &one) {
            return one.isOurs && std::ranges::any_of(text.words, [&](const QString &say) {
                       return say.compare(one.text.trimmed(), Qt::CaseInsensitive) == 0;
                   });
        });
    }
    template <Record R> void add(OfferKind kind, const R &record, LibraryOffer offer)
    {
        offer.kind = kind;
        offer.entity = &R::entity();
        offer.row = toRow(record);
        all.append(std::move(offer));
    }
    QString in(const LocalText &text) const { return text.in(m_words.locale()); }

    const Words &m_words;
    QList<Kept<Question>> m_questions;
    QList<Kept<DataRequest>> m_requests;
    QList<Kept<Referral>> m_referrals;
    QList<Kept<CheckItem>> m_checks;
};

} // namespace

QList<LibraryOffer> libraryOffers(const Snapshot &snapshot, const Words &words, const OwnQuestions &own,
                                  const Library &from)
{
    const IncidentType type = snapshot.engagement().incidentType;
    Gathering gathering(snapshot, words);
    const auto bankQuestion = [&](const QString &text) -> const BankQuestion * {
        for (const QuestionSet &set : from.questionSets) {
            for (const BankQuestion &one : set.questions) {
                if (std::ranges::find(one.text.words, text) != one.text.words.end())
                    return &one;
            }
        }
        return nullptr;
    };
    // Own sets come before what ships, and of those, what fits this type.
    for (const bool wanted : {true, false}) {
        for (const Kept<OwnQuestionSet> &set : own.sets) {
            const bool fits = !set->incidentType || *set->incidentType == type;
            for (const Kept<OwnSetQuestion> &one : own.questions) {
                if (fits == wanted && one->set == set.ref())
                    gathering.own(*one, bankQuestion(one->text), fits);
            }
        }
    }
    // What this type asks comes first, then what every type does, then the rest of the bank.
    const auto ask = [&](const auto &wanted, bool fits) {
        for (const QuestionSet &set : from.questionSets) {
            if (!wanted(set))
                continue;
            for (const BankQuestion &question : set.questions)
                gathering.question(question, fits);
        }
    };
    ask([&](const QuestionSet &set) { return set.type == type; }, true);
    const StarterKit &kit = from.kitFor(type);
    for (const KitRequest &one : kit.perishable)
        gathering.request(one, true);
    for (const KitRequest &one : kit.dataRequests)
        gathering.request(one, false);
    for (const KitReferral &one : kit.referrals)
        gathering.referral(one);
    ask([&](const QuestionSet &set) { return !set.type; }, true);
    for (const SpokenLine &one : from.scripts.ready)
        gathering.check(CheckKind::Ready, one);
    for (const SpokenLine &one : from.scripts.sayFirst)
        gathering.check(CheckKind::SayFirst, one);
    ask([&](const QuestionSet &set) { return set.type && set.type != type; }, false);
    return gathering.all;
}

OfferCounts countFitting(const QList<LibraryOffer> &offers)
{
    OfferCounts counts;
    for (const LibraryOffer &one : offers) {
        if (!one.fits || one.isThere)
            continue;
        counts.questions += one.kind == OfferKind::Question ? 1 : 0;
        counts.dataRequests += one.kind == OfferKind::DataRequest ? 1 : 0;
        counts.referrals += one.kind == OfferKind::Referral ? 1 : 0;
    }
    return counts;
}

bool isForFirstCall(const LibraryOffer &offer)
{
    return offer.kind == OfferKind::Question && offer.fits
        && fromRow<Question>(offer.row).timing == QuestionTiming::FirstCall;
}

Result<int> takeOffers(Editor &editor, const QUuid &engagement, const QList<LibraryOffer> &offers,
                       bool mustAsk)
{
    ChangeSet set;
    QHash<const Entity *, qint64> last;
    for (const LibraryOffer &one : offers) {
        if (one.isThere)
            continue;
        Row row = one.row;
        if (mustAsk && one.kind == OfferKind::Question) {
            auto question = fromRow<Question>(row);
            question.mustAsk = true;
            row = toRow(question);
        }
        if (!last.contains(one.entity)) {
            const Result<qint64> position = editor.store().lastPosition(*one.entity, engagement);
            if (!position)
                return position.failure();
            last.insert(one.entity, *position);
        }
        row[one.entity->indexOf(QLatin1StringView("position"))] = ++last[one.entity];
        set.changes.append({one.entity, engagement, newId(editor.now()), std::nullopt, row});
    }
    const int count = int(set.changes.size());
    if (count == 0)
        return 0;
    set.title = QCoreApplication::translate("Offer", "Add %n line(s) from the library", nullptr, count);
    set.standsAlone = true;
    if (const Result<> done = editor.perform(set); !done)
        return done.failure();
    return count;
}

} // namespace firstcall
