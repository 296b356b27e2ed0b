// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"
#include "models/schema/words.h"

#include <QTranslator>

#include <memory>

namespace firstcall {

/// A language that documents can be printed in: its words, and the translator behind them.
struct Language
{
    std::unique_ptr<QTranslator> translator;
    Words words;
};

/// The two-letter codes of the languages that the program speaks, in order.
QStringList languages();

/// How a language writes dates and numbers.
QLocale localeOf(const QString &code);

/// Those of them that have words for the window; a language whose translation is still empty has none.
QStringList windowLanguages();

/// The one of `known` that the window speaks: the chosen one, else the first that the system asks for, else
/// English.
QString spokenLanguage(const QString &chosen, const QStringList &systemLanguages, const QStringList &known);

/// The language of this two-letter code; refuses one that the program does not speak.
Result<Language> language(const QString &code);

} // namespace firstcall
