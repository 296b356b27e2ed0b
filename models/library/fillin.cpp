// SPDX-License-Identifier: Apache-2.0
#include "models/library/fillin.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"\\{\\{([#^/]?)([\\w.]+)\\}\\}"_s);
    return pattern;
}

/// What is left of the sections once it is known which keys have a value.
QString withSections(QString skeleton, const QHash<QString, QString> &values)
{
    static const QRegularExpression section(u"\\{\\{([#^])([\\w.]+)\\}\\}(.*?)\\{\\{/\\2\\}\\}"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    for (auto match = section.match(skeleton); match.hasMatch(); match = section.match(skeleton)) {
        const bool wanted = (match.captured(1) == u"#") == !values.value(match.captured(2)).isEmpty();
        skeleton.replace(match.capturedStart(), match.capturedLength(),
                         wanted ? match.captured(3) : QString());
    }
    return skeleton;
}

bool isSign(QChar c)
{
    return c == u'.' || c == u',' || c == u';' || c == u'?' || c == u'!';
}

} // namespace

QList<FilledRun> fillIn(const QString &skeleton, const QHash<QString, QString> &values)
{
    const QString text = withSections(skeleton, values);
    QList<FilledRun> runs;
    qsizetype from = 0;
    auto matches = placeholder().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedStart() > from)
            runs.append({.text = text.sliced(from, match.capturedStart() - from)});
        from = match.capturedEnd();
        QString value = values.value(match.captured(2)).trimmed();
        if (value.endsWith(u'.') && from < text.size() && isSign(text.at(from)))
            value.chop(1);
        runs.append({.text = value, .key = match.captured(2), .open = value.isEmpty()});
    }
    if (from < text.size())
        runs.append({.text = text.sliced(from)});
    return runs;
}

QStringList keysOf(const QString &skeleton)
{
    QStringList keys;
    auto matches = placeholder().globalMatch(skeleton);
    while (matches.hasNext())
        keys.append(matches.next().captured(2));
    keys.removeDuplicates();
    return keys;
}

} // namespace firstcall
