// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QMap>
#include <QString>

namespace firstcall {

/// A text that ships with the program, in every language it has been written in. English is always there.
struct LocalText
{
    QMap<QString, QString> words = {}; ///< by two-letter code of the language

    /// The text in the locale's language, or in English where nobody has translated this one.
    QString in(const QLocale &locale) const;
};

} // namespace firstcall
