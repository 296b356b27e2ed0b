// SPDX-License-Identifier: Apache-2.0
#include "views/paper/pages.h"

#include "views/paper/flow.h"
#include "views/paper/furniture.h"
#include "views/paper/pieces.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace firstcall {

namespace {

constexpr int pagesForContents = 5;
constexpr qreal runningTightness = 0.5;

/// Has no units; what follows begins a page.
class BreakPiece : public Piece
{
public:
    void draw(Canvas & /*canvas*/, int /*first*/, int /*end*/, QPointF /*at*/) const override {}
};

} // namespace

struct Pages::Layout
{
    Layout(const Report &document, PaperSize paper);

    void setPageOne();
    void setSection(const Section &section, const Typesetting &setting);
    std::unique_ptr<Piece> pieceOf(const Block &block, const Typesetting &setting);
    QList<FlowPage> flow(bool withContents) const;
    void numberContents();
    void draw(Canvas &canvas, int page) const;

    Report report;
    PaperSize paper;
    Fonts fonts;
    Furniture furniture;
    Typesetting pageOne;
    Typesetting running;
    std::vector<std::unique_ptr<Piece>> pieces = {};
    QList<ContentsPiece *> contents = {};
    QList<int> titled = {}; ///< the heading of each section in the contents
    QList<FlowPage> pages = {};
};

Pages::Layout::Layout(const Report &document, PaperSize itsPaper)
    : report(document)
    , paper(itsPaper)
    , fonts(report.language)
    , furniture(report, itsPaper, fonts)
    , pageOne{fonts, tokens(0), furniture.textArea().width(), furniture.textArea().height()}
    , running{fonts, tokens(runningTightness), pageOne.width, pageOne.pageHeight}
{
    setPageOne();
    for (const Section &section : report.sections.mid(1))
        setSection(section, running);
    pages = flow(false);
    if (!contents.isEmpty() && pages.size() >= pagesForContents) {
        pages = flow(true);
        numberContents();
    }
    if (pages.isEmpty())
        pages.append(FlowPage());
}

// Page one stands alone: it is told as fully and set as open as it can be and still be one page.
void Pages::Layout::setPageOne()
{
    const QList<Section> candidates = QList<Section>{report.sections.value(0)} + report.shorter;
    for (const Section &candidate : candidates) {
        for (const qreal tightness : {0.0, 0.25, 0.5, 0.75, 0.9, 1.0, 1.1, 1.25}) {
            pageOne.tokens = tokens(tightness);
            pieces.clear();
            contents.clear();
            titled.clear();
            pieces.push_back(titlePiece(report.title, report.subtitle, pageOne));
            setSection(candidate, pageOne);
            if (flow(false).size() <= 1)
                return;
        }
    }
}

void Pages::Layout::setSection(const Section &section, const Typesetting &setting)
{
    if (!section.title.isEmpty()) {
        titled += int(pieces.size());
        pieces.push_back(headingPiece({.level = 1, .text = section.title}, setting));
    }
    bool underHeading = !section.title.isEmpty();
    bool note = false;
    for (const Block &block : section.blocks) {
        // A note above a table says how to read it.
        if (note && std::holds_alternative<Table>(block))
            pieces.back()->extent().units.last().keepWithNext = true;
        pieces.push_back(pieceOf(block, setting));
        QList<Unit> &units = pieces.back()->extent().units;
        const auto *paragraph = std::get_if<Paragraph>(&block);
        note = paragraph && paragraph->role == ParagraphRole::Note && !units.isEmpty();
        // A line or two under a heading introduce what follows, and go with it.
        if (underHeading && paragraph && !units.isEmpty() && units.size() <= 2)
            units.last().keepWithNext = true;
        underHeading = std::holds_alternative<Heading>(block);
    }
}

std::unique_ptr<Piece> Pages::Layout::pieceOf(const Block &block, const Typesetting &setting)
{
    struct Maker
    {
        Layout &layout;
        const Typesetting &setting;

        using Made = std::unique_ptr<Piece>;
        Made operator()(const Heading &b) const { return headingPiece(b, setting); }
        Made operator()(const Paragraph &b) const { return paragraphPiece(b, setting); }
        Made operator()(const Quotation &b) const
        {
            return quotationPiece(b, layout.report.language, setting);
        }
        Made operator()(const Facts &b) const { return factsPiece(b, setting); }
        Made operator()(const BulletList &b) const { return listPiece(b, setting); }
        Made operator()(const Table &b) const { return tablePiece(b, setting); }
        Made operator()(const Callout &b) const { return calloutPiece(b, setting); }
        Made operator()(const SideBySide &b) const { return sideBySidePiece(b, setting); }
        Made operator()(const Contents &b) const
        {
            QList<ContentsEntry> entries;
            for (const Section &section : std::as_const(layout.report.sections)) {
                if (!section.title.isEmpty())
                    entries.append({section.title});
            }
            auto piece = std::make_unique<ContentsPiece>(b, entries, setting);
            layout.contents += piece.get();
            return piece;
        }
        Made operator()(const PageBreak &) const
        {
            auto piece = std::make_unique<BreakPiece>();
            piece->extent().startsPage = true;
            return piece;
        }
    };
    return std::visit(Maker{*this, setting}, block);
}

QList<FlowPage> Pages::Layout::flow(bool withContents) const
{
    static const Extent nothing;
    QList<const Extent *> extents;
    for (const auto &piece : pieces) {
        const bool omitted =
            !withContents && std::find(contents.begin(), contents.end(), piece.get()) != contents.end();
        extents += omitted ? &nothing : &std::as_const(*piece).extent();
    }
    return paginate(extents, running.pageHeight);
}

void Pages::Layout::numberContents()
{
    for (int page = 0; page < pages.size(); ++page) {
        for (const Fragment &fragment : std::as_const(pages[page])) {
            const qsizetype entry = titled.indexOf(fragment.piece);
            if (entry < 0 || fragment.first > 0)
                continue;
            for (ContentsPiece *list : std::as_const(contents))
                list->setPage(entry, page + 1);
        }
    }
}

void Pages::Layout::draw(Canvas &canvas, int page) const
{
    furniture.draw(canvas, page, int(pages.size()));
    const QPointF corner = furniture.textArea().topLeft();
    for (const Fragment &fragment : pages[page]) {
        pieces[std::size_t(fragment.piece)]->draw(canvas, fragment.first, fragment.end,
                                                  corner + QPointF(0, fragment.top));
    }
}

Pages Pages::layout(const Report &report, PaperSize paper)
{
    return Pages(std::make_unique<Layout>(report, paper));
}

Pages::Pages(std::unique_ptr<Layout> layout)
    : m_layout(std::move(layout))
{}

Pages::Pages(Pages &&) noexcept = default;
Pages &Pages::operator=(Pages &&) noexcept = default;
Pages::~Pages() = default;

int Pages::count() const
{
    return int(m_layout->pages.size());
}

QSizeF Pages::size() const
{
    return sizeOf(m_layout->paper);
}

void Pages::draw(QPainter &painter, int page) const
{
    if (page < 0 || page >= count())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Canvas canvas(painter);
    m_layout->draw(canvas, page);
    painter.restore();
}

QList<Place> Pages::places(int page) const
{
    QList<Place> places;
    if (page < 0 || page >= count())
        return places;
    Canvas canvas(places);
    m_layout->draw(canvas, page);
    return places;
}

std::optional<QUuid> Pages::recordAt(int page, QPointF at) const
{
    const QList<Place> all = places(page);
    const auto innermost =
        std::find_if(all.rbegin(), all.rend(), [at](const Place &place) { return place.area.contains(at); });
    return innermost == all.rend() ? std::nullopt : std::optional(innermost->record);
}

Fonts &Pages::fonts() const
{
    return m_layout->fonts;
}

} // namespace firstcall
