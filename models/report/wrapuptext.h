// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/snapshot.h"
#include "models/library/fillin.h"
#include "models/schema/entity.h"
#include "models/schema/words.h"

#include <chrono>

namespace firstcall {

/// Where a placeholder of the wrap-up is filled: a record of this kind, and its field.
struct WrapUpPlace
{
    const Entity *entity = nullptr;
    QUuid record = {}; ///< null when there is none yet
    const char *field = "";
};

/// The summary that closes a first call, told from the records: what they said and fear, our first task, both
/// sides' steps and the time of the next update. It is read aloud.
struct WrapUpText
{
    QList<QList<FilledRun>> paragraphs = {};
    QHash<QString, WrapUpPlace> places = {}; ///< by the key of a placeholder, where it comes from

    /// The words as they are read. What is open stands in square brackets, by its name.
    QString toText(const Words &words) const;
    /// The keys that nothing is known for, each once, in order.
    QStringList openKeys() const;
};

WrapUpText wrapUpText(const Snapshot &snapshot, const Words &words);
/// What an open placeholder is called.
QString wrapUpBlank(const QString &key, const Words &words);
/// What is open in a text that was made by WrapUpText::toText(), whoever went on writing it: the names of its
/// placeholders, in the order of the text.
QStringList openPlacesIn(const QString &text, const Words &words);

/// How long it takes to read a text aloud, at the 150 words a minute of a calm voice.
std::chrono::seconds readingTime(const QString &text);

} // namespace firstcall
