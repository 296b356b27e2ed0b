// SPDX-License-Identifier: Apache-2.0
#include "models/schema/language.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace firstcall {

QStringList languages()
{
    QStringList codes;
    const QStringList files = QDir(u":/i18n"_s).entryList({u"firstcall_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes.append(file.mid(10).chopped(3));
    return codes;
}

QLocale localeOf(const QString &code)
{
    // English is British here: day before month, 24 hours.
    return QLocale(code == u"en"_s ? u"en_GB"_s : code);
}

QStringList windowLanguages()
{
    QStringList codes = languages();
    codes.removeIf([](const QString &code) {
        const Result<Language> one = language(code);
        return code != u"en"_s && (!one || one->translator->isEmpty()); // English has its words in the source
    });
    return codes;
}

QString spokenLanguage(const QString &chosen, const QStringList &systemLanguages, const QStringList &known)
{
    for (const QString &tag : QStringList{chosen} + systemLanguages) {
        if (const QString code = tag.section(u'-', 0, 0); known.contains(code))
            return code;
    }
    return u"en"_s;
}

Result<Language> language(const QString &code)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(u":/i18n/firstcall_%1.qm"_s.arg(code))) {
        return Failure{QCoreApplication::translate("CommandLine", "There is no language “%1”; there are: %2.")
                           .arg(code, languages().join(u", "_s))};
    }
    Words words(*translator, localeOf(code));
    return Language{std::move(translator), std::move(words)};
}

} // namespace firstcall
