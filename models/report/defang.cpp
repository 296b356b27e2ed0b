// SPDX-License-Identifier: Apache-2.0
#include "models/report/defang.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QString dotted(QString host)
{
    static const QRegularExpression dot(uR"((?<!\[)\.(?!\]))"_s);
    static const QRegularExpression at(uR"((?<!\[)@(?!\]))"_s);
    return host.replace(dot, u"[.]"_s).replace(at, u"[@]"_s);
}

/// A host as it stands in a sentence: the punctuation after it is not part of it.
QString dottedInText(const QString &host)
{
    qsizetype end = host.size();
    while (end > 0 && u".,;:!)"_s.contains(host.at(end - 1)))
        --end;
    return dotted(host.left(end)) + host.mid(end);
}

QString colons(QString address)
{
    static const QRegularExpression colon(uR"((?<!\[):(?!\]))"_s);
    return address.replace(colon, u"[:]"_s);
}

QString scheme(const QString &name)
{
    const QString lower = name.toLower();
    if (lower == "http"_L1 || lower == "https"_L1)
        return u"hxxp"_s + lower.mid(4) + u"://"_s;
    if (lower == "ftp"_L1 || lower == "ftps"_L1)
        return u"fxp"_s + lower.mid(3) + u"://"_s;
    if (lower.startsWith("hxxp"_L1) || lower.startsWith("fxp"_L1))
        return name + u"://"_s;
    return name + u"[:]//"_s;
}

/// Replaces every match by what `change` makes of it.
template <typename Change>
QString replaced(const QString &text, const QRegularExpression &pattern, Change change)
{
    QString out;
    qsizetype from = 0;
    QRegularExpressionMatchIterator matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out += text.mid(from, match.capturedStart() - from) + change(match);
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

struct Defanger
{
    void operator()(QString &text) const { text = defangedLinks(text); }
    void operator()(Text &text) const
    {
        for (Run &run : text)
            (*this)(run.text);
    }
    void operator()(Cell &cell) const { (*this)(cell.text); }
    void operator()(QList<ListItem> &items) const
    {
        for (ListItem &item : items)
            (*this)(item.cell);
    }

    void operator()(Heading &heading) const { (*this)(heading.text); }
    void operator()(Paragraph &paragraph) const { (*this)(paragraph.text); }
    void operator()(Quotation &quotation) const
    {
        (*this)(quotation.words);
        (*this)(quotation.attribution);
    }
    void operator()(Facts &facts) const
    {
        for (Fact &fact : facts.facts)
            (*this)(fact.value);
    }
    void operator()(BulletList &list) const { (*this)(list.items); }
    void operator()(Table &table) const
    {
        for (TableRow &row : table.rows) {
            for (Cell &cell : row.cells)
                (*this)(cell);
        }
    }
    void operator()(Callout &callout) const
    {
        (*this)(callout.title);
        (*this)(callout.lines);
    }
    void operator()(SideBySide &sides) const
    {
        (*this)(sides.left);
        (*this)(sides.right);
    }
    void operator()(Contents &) const {}
    void operator()(PageBreak &) const {}
};

} // namespace

QString defangedLinks(const QString &text)
{
    static const QRegularExpression link(uR"(\b([A-Za-z][A-Za-z0-9+.\-]*)://([^\s/?#"'<>“”‘’]*))"_s);
    static const QRegularExpression mail(uR"(\bmailto:([^\s?"'<>]+))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(uR"((?<![\w/.@\]\-])www\.[^\s/?#"'<>“”‘’]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(uR"([\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ipv4(
        uR"((?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d]|\.\d))"_s);
    // With "::" or all eight groups: a time of day has neither.
    static const QRegularExpression ipv6(
        uR"((?<![\w:])(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){1,6}(?::[0-9A-Fa-f]{1,4}){1,6})(?![\w:]))"_s);
    QString out = replaced(text, link, [](const QRegularExpressionMatch &match) {
        return scheme(match.captured(1)) + dottedInText(match.captured(2));
    });
    out = replaced(out, mail, [](const QRegularExpressionMatch &match) {
        return u"mailto[:]"_s + dottedInText(match.captured(1));
    });
    out = replaced(out, bare,
                   [](const QRegularExpressionMatch &match) { return dottedInText(match.captured(0)); });
    out = replaced(out, address,
                   [](const QRegularExpressionMatch &match) { return dottedInText(match.captured(0)); });
    out = replaced(out, ipv6, [](const QRegularExpressionMatch &match) { return colons(match.captured(0)); });
    return replaced(out, ipv4,
                    [](const QRegularExpressionMatch &match) { return dotted(match.captured(0)); });
}

QString defangedIndicator(IndicatorKind kind, const QString &value)
{
    switch (kind) {
    case IndicatorKind::Ipv4:
    case IndicatorKind::Domain:
    case IndicatorKind::EmailAddress:
        return dotted(defangedLinks(value));
    case IndicatorKind::Ipv6:
        return colons(dotted(value));
    case IndicatorKind::Url:
        // Without a scheme it is a host with a path, and as clickable.
        return value.contains("://"_L1)
            ? defangedLinks(value)
            : dotted(value.section(u'/', 0, 0)) + value.mid(value.section(u'/', 0, 0).size());
    case IndicatorKind::Account:
        return value.contains(u'@') ? dotted(value) : defangedLinks(value);
    case IndicatorKind::FileHash:
    case IndicatorKind::FileName:
    case IndicatorKind::RegistryKey:
    case IndicatorKind::Mutex:
    case IndicatorKind::UserAgent:
    case IndicatorKind::Certificate:
    case IndicatorKind::Process:
    case IndicatorKind::WalletAddress:
    case IndicatorKind::Other:
        return defangedLinks(value);
    }
    Q_UNREACHABLE();
}

void defangLinks(Report &report)
{
    for (QString *text : {&report.subtitle, &report.privilege, &report.restriction, &report.footer})
        *text = defangedLinks(*text);
    for (QList<Section> *sections : {&report.sections, &report.shorter}) {
        for (Section &section : *sections) {
            for (Block &block : section.blocks)
                std::visit(Defanger(), block);
        }
    }
}

} // namespace firstcall
