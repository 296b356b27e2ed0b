// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/reportoptions.h"
#include "models/schema/field.h" // before Text below: g++ 12 calls FieldKind::Text a shadow of it

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QUuid>

#include <variant>

namespace firstcall {

/// What a document says, without a font, a page or a widget. views/paper decides how it looks.

/// How a run of text is meant.
enum class Emphasis {
    Plain,
    Strong,
    Quiet, ///< said in passing: sources, units, captions
    Code, ///< hashes, host names, paths: never broken at a hyphen
};

struct Run
{
    QString text = {};
    Emphasis emphasis = Emphasis::Plain;

    bool operator==(const Run &) const = default;
};

/// A line or a paragraph: runs in order. A line feed inside a run ends a line.
using Text = QList<Run>;

inline Text plain(const QString &text)
{
    return {{text, Emphasis::Plain}};
}
inline Text strong(const QString &text)
{
    return {{text, Emphasis::Strong}};
}

/// What a chip marks. Each looks different in grey as well: by its outline and weight, not by colour alone.
enum class Mark {
    Fact,
    Hypothesis,
    Speculation,
    Quote,
    Decision,
    Untriaged,
    Told, ///< somebody said so; nobody checked
    Checked, ///< held against evidence
    Unknown, ///< nobody knows
    State, ///< any other state, neutral
    Critical,
    High,
    Moderate,
    Low,
};

/// A small label set apart from the text: its words carry the meaning.
struct Chip
{
    Mark mark = Mark::State;
    QString label = {};

    bool operator==(const Chip &) const = default;
};

/// One cell of a table or one line of a list.
struct Cell
{
    Text text = {};
    QList<Chip> chips = {}; ///< before the text
    bool operator==(const Cell &) const = default;
};

struct Heading
{
    int level = 1; ///< 1 a section, 2 inside it
    QString text = {};
    QUuid record = {};
    bool operator==(const Heading &) const = default;
};

enum class ParagraphRole {
    Body,
    Lead, ///< larger, at the head of a document
    Note, ///< small and grey
};

struct Paragraph
{
    Text text = {};
    ParagraphRole role = ParagraphRole::Body;
    QUuid record = {};
    bool operator==(const Paragraph &) const = default;
};

/// Exact words of somebody, set apart, with who said them.
struct Quotation
{
    QString words = {};
    QString attribution = {};
    QUuid record = {};
    bool operator==(const Quotation &) const = default;
};

/// Label and value in a grid, read row by row.
struct Fact
{
    QString label = {};
    Text value = {};
    QUuid record = {};
    bool operator==(const Fact &) const = default;
};

struct Facts
{
    int columns = 3;
    QList<Fact> facts = {};
    bool operator==(const Facts &) const = default;
};

struct ListItem
{
    Cell cell = {};
    QUuid record = {};
    bool operator==(const ListItem &) const = default;
};

/// What stands before each item of a list.
enum class Bullet {
    None,
    Dot,
    Number, ///< 1, 2, 3
    Tick, ///< something to do
    Cross, ///< something not to do
};

struct BulletList
{
    QList<ListItem> items = {};
    bool numbered = false;
    bool operator==(const BulletList &) const = default;
};

enum class ColumnKind {
    Words, ///< shares what is left by its weight
    Short, ///< as wide as its widest cell, within reason
};

struct Column
{
    QString head = {};
    ColumnKind kind = ColumnKind::Words;
    int weight = 1; ///< of Words columns
    bool operator==(const Column &) const = default;
};

struct TableRow
{
    QList<Cell> cells = {};
    QUuid record = {};
    bool operator==(const TableRow &) const = default;
};

struct Table
{
    QList<Column> columns = {};
    QList<TableRow> rows = {};
    bool timeline = false; ///< a rail with a point for each row runs behind the first column, the time
    bool operator==(const Table &) const = default;
};

enum class Tone {
    Neutral,
    Warning, ///< something to beware of
    Ask, ///< something the reader has to do
};

/// A panel that stands out of the page. Kept whole when it fits on one.
struct Callout
{
    QString title = {};
    QList<ListItem> lines = {};
    Tone tone = Tone::Neutral;
    QUuid record = {};
    bool numbered = false;
    bool operator==(const Callout &) const = default;
};

/// Two lists side by side, each under its title: theirs and ours, do and do not.
struct SideBySide
{
    QString leftTitle = {};
    QList<ListItem> left = {};
    QString rightTitle = {};
    QList<ListItem> right = {};
    Bullet leftBullet = Bullet::Dot;
    Bullet rightBullet = Bullet::Dot;
    bool operator==(const SideBySide &) const = default;
};

/// Where the list of sections goes; left out by the layout when the document has fewer than five pages.
struct Contents
{
    QString title = {};
    bool operator==(const Contents &) const = default;
};

/// What follows starts on a new page.
struct PageBreak
{
    bool operator==(const PageBreak &) const = default;
};

using Block = std::variant<Heading, Paragraph, Quotation, Facts, BulletList, Table, Callout, SideBySide,
                           Contents, PageBreak>;

struct Section
{
    QString id = {}; ///< stable, for contents and options: "summary", "key_questions"
    QString title = {}; ///< printed as its heading; empty for page one, which has a title block
    QList<Block> blocks = {};
    bool operator==(const Section &) const = default;
};

/// A document: what is on every page, and its sections in order.
struct Report
{
    QString title = {}; ///< "First-call report"
    QString subtitle = {}; ///< code name or customer
    QString reference = {}; ///< on every page
    QString version = {}; ///< "Draft" or "1.0", as printed
    bool draft = true; ///< DRAFT on every page until issued
    QString draftWord = {}; ///< "DRAFT" in the document's language
    Tlp tlp = Tlp::AmberStrict;
    QString restriction = {}; ///< beside the marking, in header and footer
    QString privilege = {}; ///< counsel's words in the header of every page; empty for none
    QString footer = {}; ///< the firm's line
    QString pageWords = {}; ///< "Page %1 of %2"
    QDateTime asAt = {}; ///< UTC; also the PDF's date
    QString author = {}; ///< the firm, for the PDF's metadata; never a user name
    QLocale language = {};
    QList<Section> sections = {}; ///< the first is page one
    QList<ReportPart> parts = {}; ///< all that it can have, in order
    QList<Section> shorter = {}; ///< page one told ever shorter, for when it does not fit one page
    bool operator==(const Report &) const = default;
};

} // namespace firstcall
