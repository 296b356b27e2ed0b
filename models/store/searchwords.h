// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace firstcall {

/// A word as search compares it, and where in the text it stands.
struct SearchWord
{
    QString text = {};
    qsizetype from = 0;
    qsizetype length = 0;
};

/// What the words are taken for: a text to be found, or what someone typed to find it.
enum class WordsFor { Text, Query };

/// The words of a text: letters and digits between anything else, in one case and width, without accents. So
/// a defanged indicator has the words of a live one, and "FIN-SRV-042" those of "fin srv 042". Scripts that
/// write without spaces come as overlapping pairs of characters.
QList<SearchWord> searchWords(QStringView text, WordsFor use);

/// Names the form that searchWords() gives words; what was taken in with another is taken in anew.
QString searchForm();

} // namespace firstcall
