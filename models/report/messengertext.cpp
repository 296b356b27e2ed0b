// SPDX-License-Identifier: Apache-2.0
#include "models/report/messengertext.h"

#include "models/domain/organisation.h"
#include "models/report/context.h"
#include "models/report/defang.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// What stands for the customer.
QString coverName(const Engagement &engagement, const Words &words)
{
    if (!engagement.codeName.trimmed().isEmpty())
        return engagement.codeName.trimmed();
    if (!engagement.reference.trimmed().isEmpty())
        return engagement.reference.trimmed();
    return words.translate("Messenger", "the customer");
}

/// Also where a name is part of a link, an address or a compound: better one word too many.
QString withoutNames(QString text, QStringList names, const QString &instead)
{
    constexpr qsizetype shortest = 3; // "AG" is in many a word
    names.removeIf([&](const QString &name) { return name.trimmed().size() < shortest; });
    std::ranges::sort(names, std::ranges::greater(), &QString::size);
    for (const QString &name : std::as_const(names))
        text.replace(name.trimmed(), instead, Qt::CaseInsensitive);
    return text;
}

/// The name, the short name, and the name without the form of the company at its end.
QStringList namesOf(const Organisation &customer)
{
    static const QRegularExpression form(
        u"[\\s,]+(ltd|limited|plc|llc|llp|inc|corp|gmbh|ag|kg|se|sa|s\\.a\\.|bv|b\\.v\\.|nv|oy|ab|as|spa|s\\.p\\.a\\.)\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString bare = customer.legalName;
    bare.remove(form);
    return {customer.legalName, customer.shortName, bare};
}

} // namespace

bool mustNotNameCustomer(const Engagement &engagement)
{
    return engagement.mailUnsafe.value_or(false) || engagement.tlp == Tlp::Red
        || engagement.tlp == Tlp::AmberStrict;
}

Result<QString> messengerText(const Snapshot &snapshot, const Words &words, const QString &spoken)
{
    const ReportContext context(snapshot, words, true);
    const Engagement &engagement = context.engagement;
    if (engagement.writtenWork == WrittenWork::None)
        return Failure{QCoreApplication::translate(
            "Messenger", "Counsel wants nothing in writing for this engagement, so nothing is copied.")};
    const bool isCovered = mustNotNameCustomer(engagement);
    const Organisation customer = snapshot.find(engagement.customer).value_or(Organisation{});
    const QString who =
        isCovered || customer.legalName.isEmpty() ? coverName(engagement, words) : customer.legalName;

    QStringList lines{
        words.translate("Messenger", "%1 · %2", "who, and the marking").arg(who, words.label(engagement.tlp)),
        spoken.trimmed()};
    if (const std::optional<Kept<Call>> call = context.firstCall()) {
        const QString by = snapshot.name((*call)->confirmedBy);
        if (!by.isEmpty())
            lines.append(words.translate("Messenger", "Read back and confirmed by %1; %2", "who, and a time")
                             .arg(by, context.times.full((*call)->confirmedAt.utc)));
        if (!(*call)->corrections.trimmed().isEmpty())
            lines.append(
                words.translate("Messenger", "Corrected then: %1").arg((*call)->corrections.trimmed()));
    }
    if (engagement.mailUnsafe.value_or(false) && !engagement.safeChannel.trimmed().isEmpty())
        lines.append(words
                         .translate("Messenger",
                                    "Company mail is not safe. Talk about this on this channel: %1",
                                    "a channel")
                         .arg(engagement.safeChannel.trimmed()));
    lines.removeAll(QString());
    const QString text = lines.join(u"\n\n"_s);
    return defangedLinks(isCovered ? withoutNames(text, namesOf(customer), coverName(engagement, words))
                                   : text);
}

} // namespace firstcall
