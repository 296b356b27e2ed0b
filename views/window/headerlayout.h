// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

namespace firstcall {

class HeaderPart;

/// Lays out the head of an engagement. Where there is room, two lines: the first with the name and the chips
/// before the clocks, the second with the rest before the lead. Where there is less, words are shortened, the
/// name's last of all; then what is left goes on in another line. Nothing ends in dots that fits a line.
class HeaderLayout : public QLayout
{
    Q_OBJECT

public:
    /// The parts in their order of reading; `clocks` and the last one stand at the end of their line.
    HeaderLayout(QWidget *parent, HeaderPart *name, const QList<HeaderPart *> &chips, HeaderPart *clocks,
                 const QList<HeaderPart *> &rest);
    ~HeaderLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Parts that stand beside each other, all shortened as often.
    struct Line
    {
        QList<HeaderPart *> parts = {};
        int shortened = 0;
    };

    QList<Line> linesFor(int width) const;
    int widthOf(const Line &line) const;
    QList<Line> flow(const QList<HeaderPart *> &parts, int shortened, int width) const;
    /// The same lines, each with the longest words that it has room for.
    QList<Line> lengthened(const QList<Line> &lines, int width) const;
    int heightOf(const Line &line) const;
    bool standsAtEnd(const HeaderPart *part) const;
    void place(const Line &line, const QRect &area) const;

    QList<QLayoutItem *> m_items = {};
    HeaderPart *m_name;
    QList<HeaderPart *> m_chips;
    HeaderPart *m_clocks;
    QList<HeaderPart *> m_rest;
};

} // namespace firstcall
