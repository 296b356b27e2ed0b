// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/style/type.h"

#include <QList>
#include <QTextEdit>

namespace firstcall {

/// A piece of a text that is read aloud.
struct SpokenRun
{
    enum class Kind {
        Words, ///< its own words
        Filled, ///< from a record
        Open, ///< a record is to fill it
        Changed, ///< put in by a person
        Quiet, ///< not read, beside the rest
    };
    QString text = {};
    Kind kind = Kind::Words;
    QString key = {}; ///< of the place behind it; empty for none
};

/// A text to read aloud, as high as it is. The places that records fill are gone through with the arrow keys;
/// Enter goes to the record behind one, and so does a click.
class SpokenWords : public QTextEdit
{
    Q_OBJECT

public:
    SpokenWords(TextSize size, QWidget *parent);

    /// Paragraphs are parted by "\n\n" in the runs.
    void setRuns(const QList<SpokenRun> &runs);
    QString key() const; ///< of the place that is taken; empty for none
    bool hasPlaces() const { return !m_places.isEmpty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void taken(const QString &key); ///< the keyboard is on this place; on none when empty
    void wanted(const QString &key); ///< its record is asked for
    /// A place is taken here, in the coordinates of this; a null area when the keyboard comes and takes none.
    void sightWanted(const QRect &area);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    struct PlaceAt
    {
        QString key;
        int from;
        int to;
        bool isOpen;
    };

    void dress();
    void write();
    void fitHeight();
    void take(int place);

    TextSize m_size;
    QList<SpokenRun> m_runs = {};
    QList<PlaceAt> m_places = {};
    int m_taken = -1;
};

} // namespace firstcall
