// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

namespace firstcall {

/// Controls in a row that goes on in the next line where there is no room: for bars that must neither widen
/// the window nor lose a button at a large text size. Widgets that are hidden take no room.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Place { No, Yes };

    /// The height that is needed.
    int arrange(const QRect &rect, Place place) const;

    QList<QLayoutItem *> m_items = {};
};

} // namespace firstcall
