// SPDX-License-Identifier: Apache-2.0
#include "tests/report/records.h"

#include "models/report/defang.h"
#include "tests/report/words.h"

using namespace Qt::StringLiterals;

namespace firstcall::testing {

namespace {

QString printedAs(const Entity &entity, const Field &field, const Row &row, const QString &value)
{
    if (&entity == &Indicator::entity() && field.key() == "value"_L1)
        return defangedIndicator(fromRow<Indicator>(row).kind, value);
    return defangedLinks(value);
}

QStringList linesOf(const QVariant &value)
{
    QStringList lines;
    const QStringList all = value.toString().split(u'\n');
    for (const QString &line : all) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace

QStringList unprinted(const Snapshot &snapshot, const QString &report, const QStringList &notPrinted)
{
    QStringList missing;
    for (const Entity *entity : entities()) {
        for (qsizetype column = 0; column < qsizetype(entity->fields.size()); ++column) {
            const Field &field = entity->fields[size_t(column)];
            const QString name = entity->key() + u'.' + field.key();
            const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::Paragraph;
            if (!isText || notPrinted.contains(name))
                continue;
            for (const KeptRow &kept : snapshot.rows(*entity)) {
                const QStringList lines = linesOf(kept.row.at(column));
                for (const QString &line : lines) {
                    if (!report.contains(printedAs(*entity, field, kept.row, line)))
                        missing.append(name + u": "_s + line);
                }
            }
        }
    }
    return missing;
}

Records blank()
{
    Records all(u"Europe/London"_s);
    all.engagement.zoneAssumed = false;
    return all;
}

Report reportOf(const Records &all, const ReportOptions &options)
{
    return firstCallReport(all.snapshot(all.at("2026-03-09 12:00")), english(), options);
}

} // namespace firstcall::testing
