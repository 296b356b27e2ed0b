// SPDX-License-Identifier: Apache-2.0
#include "models/domain/core.h"

#include "models/domain/engagement.h"
#include "models/domain/focusarea.h"
#include "models/domain/question.h"

#include <algorithm>

namespace firstcall {

const std::array<KeyQuestion, 4> &keyQuestions()
{
    static constexpr std::array<KeyQuestion, 4> all{{
        {"KQ1",
         QT_TRANSLATE_NOOP("KeyQuestion",
                           "What do you think happened and why do you think it happened that way?")},
        {"KQ2",
         QT_TRANSLATE_NOOP("KeyQuestion", "What have you done to investigate or contain the situation?")},
        {"KQ3", QT_TRANSLATE_NOOP("KeyQuestion", "Who needs to be involved in resolving the incident?")},
        {"KQ4", QT_TRANSLATE_NOOP("KeyQuestion", "What do you see as a successful conclusion?")},
    }};
    return all;
}

const std::array<FocusQuestion, 4> &focusQuestions()
{
    static constexpr std::array<FocusQuestion, 4> all{{
        {"FQ1", Focus::Vector, QT_TRANSLATE_NOOP("FocusQuestion", "How did this happen?"),
         QT_TRANSLATE_NOOP("Focus", "Initial vector")},
        {"FQ2", Focus::Scope, QT_TRANSLATE_NOOP("FocusQuestion", "What data or systems were affected?"),
         QT_TRANSLATE_NOOP("Focus", "Impact and scope")},
        {"FQ3", Focus::Containment, QT_TRANSLATE_NOOP("FocusQuestion", "How can we stop it now?"),
         QT_TRANSLATE_NOOP("Focus", "Containment and eradication")},
        {"FQ4", Focus::Recovery,
         QT_TRANSLATE_NOOP("FocusQuestion", "How can we stop similar things going forward?"),
         QT_TRANSLATE_NOOP("Focus", "Recovery")},
    }};
    return all;
}

const KeyQuestion *keyQuestion(const QString &bankId)
{
    const auto found = std::ranges::find_if(keyQuestions(), [&](const KeyQuestion &question) {
        return bankId == QLatin1StringView(question.key);
    });
    return found == keyQuestions().end() ? nullptr : &*found;
}

QUuid coreId(const QUuid &engagement, const char *key)
{
    return QUuid::createUuidV5(engagement, QString::fromLatin1(key));
}

QList<Change> coreRecords(const QUuid &engagement)
{
    QList<Change> changes;
    int position = 0;
    for (const KeyQuestion &core : keyQuestions()) {
        changes.append(addition(engagement, coreId(engagement, core.key),
                                Question{.origin = QuestionOrigin::Core,
                                         .bankId = QString::fromLatin1(core.key),
                                         .mustAsk = true,
                                         .position = ++position}));
    }
    position = 0;
    for (const FocusQuestion &core : focusQuestions()) {
        changes.append(addition(engagement, coreId(engagement, core.key),
                                FocusArea{.focus = core.focus, .position = ++position}));
    }
    return changes;
}

bool isCore(const Entity &entity, const QUuid &engagement, const QUuid &id)
{
    if (&entity == &Question::entity())
        return std::ranges::any_of(
            keyQuestions(), [&](const KeyQuestion &core) { return id == coreId(engagement, core.key); });
    return &entity == &FocusArea::entity();
}

QUuid firmId()
{
    return QUuid::createUuidV5(QUuid(), QStringLiteral("firstcall/firm"));
}

QList<Change> newEngagement(const QUuid &id, const Engagement &engagement)
{
    return QList{addition(id, id, engagement)} + coreRecords(id);
}

} // namespace firstcall
