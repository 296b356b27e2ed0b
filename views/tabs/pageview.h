// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/paper/pages.h"

#include <QAbstractScrollArea>

#include <memory>

namespace firstcall {

/// The very pages of a document, one below the other. A click tells the record behind what was clicked.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// Shows other pages, at the place where the reader was.
    void setPages(std::shared_ptr<const Pages> pages);
    int pageCount() const;

Q_SIGNALS:
    void clicked(const QUuid &record);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    qreal scale() const;
    QRectF pageRect(int page) const;
    void fitScrollBar();

    std::shared_ptr<const Pages> m_pages;
};

} // namespace firstcall
