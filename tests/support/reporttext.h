// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/report.h"

#include <QStringList>
#include <QUuid>

namespace firstcall::testing {

/// Flattens a report: one line for each heading, paragraph, list item and table row; chips in square
/// brackets, cells with a bar between them. Also gathers what a test asks about every piece.
class Flattened
{
public:
    explicit Flattened(const Report &report)
    {
        for (const Section &section : report.sections) {
            line(section.title);
            for (const Block &block : section.blocks)
                std::visit([this](const auto &one) { add(one); }, block);
        }
    }

    QString text() const { return m_lines.join(QChar(u'\n')); }
    const QList<QUuid> &records() const { return m_records; }
    /// Whether any cell or line has neither text nor chip.
    bool hasHole() const { return m_hole; }

    static QString textOf(const Text &text)
    {
        QString out;
        for (const Run &run : text)
            out += run.text;
        return out;
    }
    static QString textOf(const Cell &cell)
    {
        QString out;
        for (const Chip &chip : cell.chips)
            out += QStringLiteral("[%1] ").arg(chip.label);
        return out + textOf(cell.text);
    }

private:
    void line(const QString &text) { m_lines.append(text); }
    QString told(const Cell &cell)
    {
        const QString text = textOf(cell);
        m_hole = m_hole || text.trimmed().isEmpty();
        return text;
    }
    void add(const QList<ListItem> &items)
    {
        m_hole = m_hole || items.isEmpty();
        for (const ListItem &item : items) {
            line(QStringLiteral("- ") + told(item.cell));
            m_records.append(item.record);
        }
    }

    void add(const Heading &heading)
    {
        line(heading.text);
        m_records.append(heading.record);
    }
    void add(const Paragraph &paragraph)
    {
        line(told({.text = paragraph.text}));
        m_records.append(paragraph.record);
    }
    void add(const Quotation &quotation)
    {
        line(quotation.words);
        line(quotation.attribution);
        m_records.append(quotation.record);
    }
    void add(const Facts &facts)
    {
        for (const Fact &fact : facts.facts) {
            line(fact.label + QStringLiteral(": ") + told({.text = fact.value}));
            m_records.append(fact.record);
        }
    }
    void add(const BulletList &list) { add(list.items); }
    void add(const Table &table)
    {
        QStringList heads;
        for (const Column &column : table.columns)
            heads.append(column.head);
        line(heads.join(QStringLiteral(" | ")));
        for (const TableRow &row : table.rows) {
            QStringList cells;
            for (const Cell &cell : row.cells)
                cells.append(told(cell));
            m_hole = m_hole || cells.size() != table.columns.size();
            line(cells.join(QStringLiteral(" | ")));
            m_records.append(row.record);
        }
    }
    void add(const Callout &callout)
    {
        line(callout.title);
        m_records.append(callout.record);
        add(callout.lines);
    }
    void add(const SideBySide &sides)
    {
        line(sides.leftTitle);
        add(sides.left);
        line(sides.rightTitle);
        add(sides.right);
    }
    void add(const Contents &contents) { line(contents.title); }
    void add(const PageBreak &) {}

    QStringList m_lines;
    QList<QUuid> m_records;
    bool m_hole = false;
};

/// A report, or one section of it, as plain text.
inline QString textOf(const Report &report)
{
    return Flattened(report).text();
}
inline QString textOf(const Report &report, const QString &section)
{
    Report one = report;
    one.sections.removeIf([&](const Section &candidate) { return candidate.id != section; });
    return Flattened(one).text();
}

} // namespace firstcall::testing
