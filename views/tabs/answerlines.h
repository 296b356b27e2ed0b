// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

class QPainter;

namespace firstcall {

/// Answers below each other, to be read: who gave each and how sure it is stand quietly beside its words.
class AnswerLines : public QLabel
{
    Q_OBJECT

public:
    struct Line
    {
        QString who = {};
        QString words = {};
        QString remark = {}; ///< its part, confidence and verification
    };

    explicit AnswerLines(QWidget *parent = nullptr);

    /// The label's text is all of them, for who has it read out.
    void setLines(const QList<Line> &lines);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Paints them unless the painter is null. The height that they take.
    int layOut(int width, QPainter *painter) const;

    QList<Line> m_lines = {};
};

} // namespace firstcall
