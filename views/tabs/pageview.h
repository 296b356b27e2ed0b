// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/tabs/pagemaker.h"

#include <QAbstractScrollArea>

#include <optional>

namespace firstcall {

/// The very pages of a document, one below the other, as pictures that their maker draws when they come into
/// sight. Every place that tells a record is a way to that record: by a click, or by keys: Enter takes the
/// first place in sight, Tab goes on to the next one, Enter goes to its record, Esc lets it go.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Zoom { FitWidth, WholePage, Free };

    explicit PageView(QWidget *parent = nullptr);

    /// Shows other pages, at the place where the reader was.
    void setPages(const std::shared_ptr<const MadePages> &pages);
    /// Forgets all pages and pictures.
    void clear();
    void setPicture(int number, int page, const QImage &picture);
    const MadePages *pages() const { return m_pages.get(); }
    int pageCount() const { return m_pages ? m_pages->count : 0; }

    /// The page in the middle of the view, from 0.
    int currentPage() const;
    void goToPage(int page);
    Zoom zoom() const { return m_zoom; }
    /// 1 is the size on paper, at 96 dots for an inch.
    qreal zoomFactor() const;
    void setZoom(Zoom zoom);
    /// One step larger, or smaller.
    void zoomBy(int steps);

Q_SIGNALS:
    void pictureWanted(int page, QSize pixels);
    void recordWanted(const QUuid &record);
    /// The record of the place that was taken; null when it was let go.
    void placeTaken(const QUuid &record);
    /// Another page or size is on screen.
    void viewed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// A place: its page, and which of that page's.
    struct At
    {
        int page;
        qsizetype place;
        bool operator==(const At &) const = default;
    };

    qreal scale() const;
    QRectF pageRect(int page) const;
    void fitScrollBars();
    /// Runs something that changes sizes, and keeps what is at the top of the view there.
    template <typename Change> void keepingPlace(const Change &change);
    QSize pixelsOf(const QRectF &page) const;
    void askForPicture();

    const Place &placeAt(const At &at) const { return m_pages->places[at.page][at.place]; }
    QRectF areaOf(const At &at) const;
    std::optional<At> under(QPointF point) const;
    std::optional<At> firstInSight() const;
    std::optional<At> next(const At &from, int by) const;
    void take(const std::optional<At> &at);
    void setHovered(const std::optional<At> &at);
    QString sentenceOf(const At &at) const;

    std::shared_ptr<const MadePages> m_pages = {};
    Zoom m_zoom = Zoom::FitWidth;
    qreal m_factor = 1;
    struct Picture
    {
        int number = 0;
        QImage image = {};
    };
    QHash<int, Picture> m_pictures = {};
    bool m_asked = false; ///< for one picture at a time
    std::optional<At> m_taken = {};
    std::optional<At> m_hovered = {};
};

} // namespace firstcall
