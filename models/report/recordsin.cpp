// SPDX-License-Identifier: Apache-2.0
#include "models/report/recordsin.h"

namespace firstcall {

namespace {

struct Gathering
{
    QSet<QUuid> &found;

    void operator()(const Heading &block) const { found += block.record; }
    void operator()(const Paragraph &block) const { found += block.record; }
    void operator()(const Quotation &block) const { found += block.record; }
    void operator()(const Facts &block) const { each(block.facts); }
    void operator()(const BulletList &block) const { each(block.items); }
    void operator()(const Table &block) const { each(block.rows); }
    void operator()(const Callout &block) const
    {
        found += block.record;
        each(block.lines);
    }
    void operator()(const SideBySide &block) const
    {
        each(block.left);
        each(block.right);
    }
    void operator()(const Contents &) const {}
    void operator()(const PageBreak &) const {}

private:
    template <typename Pieces> void each(const Pieces &pieces) const
    {
        for (const auto &piece : pieces)
            found += piece.record;
    }
};

} // namespace

QSet<QUuid> recordsIn(const QList<Block> &blocks)
{
    QSet<QUuid> found;
    for (const Block &block : blocks)
        std::visit(Gathering{found}, block);
    found.remove(QUuid());
    return found;
}

} // namespace firstcall
