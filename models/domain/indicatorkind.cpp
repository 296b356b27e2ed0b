// SPDX-License-Identifier: Apache-2.0
#include "models/domain/indicatorkind.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

struct Look
{
    const char *pattern;
    IndicatorKind kind;
};

// The first that fits is taken: an address is no domain, a hash no file name.
constexpr Look looks[] = {
    {"(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:/\\d{1,2}|:\\d{1,5})?",
     IndicatorKind::Ipv4},
    {"(?=[0-9a-f:.]*:[0-9a-f:.]*:)[0-9a-f:.]{2,45}(?:/\\d{1,3})?", IndicatorKind::Ipv6},
    {"[a-z][a-z0-9+.-]*://\\S+", IndicatorKind::Url},
    {"[^\\s@]+@[^\\s@]+\\.[^\\s@.]+", IndicatorKind::EmailAddress},
    {"(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})", IndicatorKind::FileHash},
    {"(?:HKEY_|HK(?:LM|CU|CR|U|CC)\\\\).*", IndicatorKind::RegistryKey},
    {"(?:bc1[a-z0-9]{25,62}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}|0x[0-9a-f]{40})", IndicatorKind::WalletAddress},
    {"\\S+\\.(?:exe|dll|ps1|bat|cmd|vbs|js|jar|lnk|zip|7z|rar|iso|docm?|xlsm?|pdf|sh|py|elf|sys|msi|txt)",
     IndicatorKind::FileName},
    {"(?:[\\p{L}\\d](?:[\\p{L}\\d-]{0,61}[\\p{L}\\d])?\\.)+\\p{L}{2,}", IndicatorKind::Domain},
};

} // namespace

QString refanged(const QString &value)
{
    QString plain = value.trimmed();
    static const QRegularExpression scheme(u"^h(?:xx|XX|\\*\\*)p"_s);
    static const QRegularExpression dot(u"\\[\\.\\]|\\(\\.\\)|\\[dot\\]|\\{\\.\\}"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression at(u"\\[@\\]|\\[at\\]"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression colon(u"\\[:(?://)?\\]"_s);
    plain.replace(scheme, u"http"_s);
    plain.replace(dot, u"."_s);
    plain.replace(at, u"@"_s);
    for (auto match = colon.match(plain); match.hasMatch(); match = colon.match(plain))
        plain.replace(match.capturedStart(), match.capturedLength(),
                      match.captured().mid(1, match.capturedLength() - 2));
    return plain;
}

IndicatorKind indicatorKindOf(const QString &value)
{
    const QString plain = refanged(value);
    for (const Look &look : looks) {
        const QRegularExpression whole(QRegularExpression::anchoredPattern(QLatin1StringView(look.pattern)),
                                       QRegularExpression::CaseInsensitiveOption);
        if (whole.match(plain).hasMatch())
            return look.kind;
    }
    return IndicatorKind::Other;
}

} // namespace firstcall
