// SPDX-License-Identifier: Apache-2.0
#include "views/fields/removalsentence.h"

#include "views/fields/recordtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype mostKinds = 3; // a toast is read at a glance

/// "Task × 2, Answer": how many of each kind, the most first.
QString kindsOf(const Words &words, const QList<const Entity *> &records)
{
    QList<const Entity *> kinds;
    for (const Entity *one : records) {
        if (!kinds.contains(one))
            kinds.append(one);
    }
    std::ranges::stable_sort(kinds, std::ranges::greater(),
                             [&records](const Entity *kind) { return records.count(kind); });
    QStringList texts;
    for (const Entity *kind : kinds.first(qMin(kinds.size(), mostKinds))) {
        const auto count = records.count(kind);
        const QString title = words.title(*kind);
        texts.append(count == 1 ? title
                                : RecordTable::tr("%1 × %2", "kind of record and how many")
                                      .arg(title, words.locale().toString(count)));
    }
    if (kinds.size() > mostKinds)
        texts.append(QString(QChar(0x2026)));
    return texts.join(u", "_s);
}

QString whatWent(const Words &words, const Entity &entity, const QList<QUuid> &asked,
                 const ChangeSet &removal)
{
    if (asked.size() > 1)
        return RecordTable::tr("%n record(s) removed.", nullptr, int(asked.size()));
    QString name;
    for (const Change &change : removal.changes) {
        if (change.id == asked.value(0) && !change.after)
            name = entity.nameOf(*change.before);
    }
    return name.isEmpty() ? RecordTable::tr("%1 removed.", "kind of record").arg(words.title(entity))
                          : RecordTable::tr("“%1” removed.", "name of a record").arg(name.left(longestName));
}

} // namespace

QString removalSentence(const Words &words, const Entity &entity, const QList<QUuid> &asked,
                        const ChangeSet &removal)
{
    QList<const Entity *> withIt;
    QList<const Entity *> cut;
    for (const Change &change : removal.changes) {
        if (change.after)
            cut.append(change.entity);
        else if (!asked.contains(change.id))
            withIt.append(change.entity);
    }
    QStringList sentences{whatWent(words, entity, asked, removal)};
    if (!withIt.isEmpty())
        sentences.append(RecordTable::tr("%n more record(s) went along (%1).", nullptr, int(withIt.size()))
                             .arg(kindsOf(words, withIt)));
    if (!cut.isEmpty())
        sentences.append(RecordTable::tr("Taken out of %n other record(s) (%1).", nullptr, int(cut.size()))
                             .arg(kindsOf(words, cut)));
    return sentences.join(u' ');
}

} // namespace firstcall
