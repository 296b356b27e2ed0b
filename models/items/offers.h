// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/question.h"
#include "models/domain/snapshot.h"
#include "models/edit/editor.h"
#include "models/items/ownsets.h"
#include "models/library/library.h"
#include "models/schema/words.h"

namespace firstcall {

enum class OfferKind { Question, DataRequest, Referral, Check };

/// Something of the library that an engagement may take: what it would become, and whether it is there
/// already.
struct LibraryOffer
{
    OfferKind kind = OfferKind::Question;
    QString text = {}; ///< as the engagement would keep it
    QString hint = {}; ///< what to listen for; never for the customer
    const Entity *entity = nullptr;
    Row row = {}; ///< the record it becomes
    bool fits = false; ///< the engagement's type of incident, or any
    bool isPerishable = false; ///< data that is lost soon
    bool isOurs = false; ///< from a set that the firm made
    bool isThere = false; ///< the engagement has it
};

/// A number for each kind.
struct OfferCounts
{
    int questions = 0;
    int dataRequests = 0;
    int referrals = 0;
};

/// What the firm's own sets and the library hold for an engagement, in the words of its language. Nothing
/// comes in by itself.
QList<LibraryOffer> libraryOffers(const Snapshot &snapshot, const Words &words, const OwnQuestions &own = {},
                                  const Library &from = library());
/// What fits the type of incident and is not there yet.
OfferCounts countFitting(const QList<LibraryOffer> &offers);
/// Whether it is a question that this type of incident asks on the first call.
bool isForFirstCall(const LibraryOffer &offer);

/// Adds copies of what was offered as one step; what is there already is left out. Gives how many came in.
Result<int> takeOffers(Editor &editor, const QUuid &engagement, const QList<LibraryOffer> &offers,
                       bool mustAsk = false);

} // namespace firstcall
