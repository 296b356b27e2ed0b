// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/report.h"
#include "views/paper/piece.h"
#include "views/paper/shapedtext.h"

namespace firstcall {

// One maker for each kind of block. The setting must outlive the piece.

std::unique_ptr<Piece> titlePiece(const QString &title, const QString &subtitle, const Typesetting &setting);
std::unique_ptr<Piece> headingPiece(const Heading &heading, const Typesetting &setting);
std::unique_ptr<Piece> paragraphPiece(const Paragraph &paragraph, const Typesetting &setting);
std::unique_ptr<Piece> quotationPiece(const Quotation &quotation, const QLocale &language,
                                      const Typesetting &setting);
std::unique_ptr<Piece> factsPiece(const Facts &facts, const Typesetting &setting);
std::unique_ptr<Piece> listPiece(const BulletList &list, const Typesetting &setting);
std::unique_ptr<Piece> tablePiece(const Table &table, const Typesetting &setting);
std::unique_ptr<Piece> calloutPiece(const Callout &callout, const Typesetting &setting);
std::unique_ptr<Piece> sideBySidePiece(const SideBySide &sides, const Typesetting &setting);

struct ContentsEntry
{
    QString title;
    int page = 0; ///< from 1; filled in when the pages are known
};

/// The list of sections, in two columns when it is long. Its entries may be changed until it is drawn, but
/// not their number.
class ContentsPiece : public Piece
{
public:
    ContentsPiece(const Contents &contents, QList<ContentsEntry> entries, const Typesetting &setting);

    void setPage(qsizetype entry, int page) { m_entries[entry].page = page; }
    void draw(Canvas &canvas, int first, int end, QPointF at) const override;

private:
    ShapedText titleOf(qsizetype entry) const;
    void drawEntry(Canvas &canvas, qsizetype entry, QPointF at) const;

    std::unique_ptr<Piece> m_heading;
    QList<ContentsEntry> m_entries;
    const Typesetting &m_setting;
    int m_headingUnits = 0;
    qsizetype m_columns = 1;
    qsizetype m_rows = 0;
    qreal m_columnWidth;
};

} // namespace firstcall
