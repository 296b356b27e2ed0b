// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/notekeys.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace firstcall {

std::span<const NoteKey> noteKeys()
{
    using K = NoteKind;
    using M = NoteMaker;
    static const std::array keys{
        NoteKey{u'F', QT_TRANSLATE_NOOP("NoteKey", "Fact"), {.kind = K::Fact}},
        NoteKey{u'H', QT_TRANSLATE_NOOP("NoteKey", "Hypothesis"), {.kind = K::Hypothesis}},
        NoteKey{u'S', QT_TRANSLATE_NOOP("NoteKey", "Speculation"), {.kind = K::Speculation}},
        NoteKey{u'D', QT_TRANSLATE_NOOP("NoteKey", "Decision"), {.kind = K::Decision, .maker = M::Decision}},
        NoteKey{u'"', QT_TRANSLATE_NOOP("NoteKey", "Quote"), {.kind = K::Quote}},
        NoteKey{u'U', QT_TRANSLATE_NOOP("NoteKey", "Unsorted again"), {.kind = K::Untriaged}},
        NoteKey{u'A', QT_TRANSLATE_NOOP("NoteKey", "Task"), {.maker = M::Task}},
        NoteKey{u'W', QT_TRANSLATE_NOOP("NoteKey", "Person"), {.maker = M::Person}},
        NoteKey{u'I', QT_TRANSLATE_NOOP("NoteKey", "Indicator"), {.maker = M::Indicator}},
        NoteKey{u'Q', QT_TRANSLATE_NOOP("NoteKey", "Their question"), {.maker = M::ParticipantQuestion}},
        NoteKey{u'C', QT_TRANSLATE_NOOP("NoteKey", "Concern"), {.maker = M::Concern}},
        NoteKey{u'K', QT_TRANSLATE_NOOP("NoteKey", "Success"), {.maker = M::SuccessCriterion}},
        NoteKey{u'R', QT_TRANSLATE_NOOP("NoteKey", "Reported"), {.maker = M::ReportedItem}},
        NoteKey{u'P', QT_TRANSLATE_NOOP("NoteKey", "Parked point"), {.maker = M::ParkedPoint}},
        NoteKey{u'Y',
                QT_TRANSLATE_NOOP("NoteKey", "Explanation"),
                {.kind = K::Hypothesis, .maker = M::Hypothesis}},
        NoteKey{u'M', QT_TRANSLATE_NOOP("NoteKey", "System"), {.maker = M::Asset}},
        NoteKey{u'T', QT_TRANSLATE_NOOP("NoteKey", "Action taken"), {.maker = M::ActionTaken}},
        NoteKey{u'E', QT_TRANSLATE_NOOP("NoteKey", "Timeline event"), {.maker = M::TimelineEvent}},
        NoteKey{u'!', QT_TRANSLATE_NOOP("NoteKey", "Risk"), {.maker = M::Risk}},
    };
    return keys;
}

const NoteKey *noteKey(const QString &typed)
{
    const auto found = std::ranges::find_if(
        noteKeys(), [&typed](const NoteKey &key) { return typed.toUpper() == QChar(key.sign); });
    return found == noteKeys().end() ? nullptr : &*found;
}

QString noteKeyWord(const NoteKey &key)
{
    return QCoreApplication::translate("NoteKey", key.word);
}

} // namespace firstcall
