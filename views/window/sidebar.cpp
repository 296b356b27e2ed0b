// SPDX-License-Identifier: Apache-2.0
#include "views/window/sidebar.h"

#include "views/style/tokens.h"
#include "views/style/type.h"

#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace firstcall {

namespace {

constexpr int rowPadding = 8;

/// Name and due time, then group, status and lead; the first row of a group bears its title.
class EngagementDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = option.fontMetrics.height();
        return {120, 2 * line + 2 * rowPadding + (startsGroup(index) ? line + rowPadding : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &palette = colours(option.palette);
        QRect rect = option.rect.adjusted(10, 0, -10, 0);
        const int line = option.fontMetrics.height();
        painter->save();
        if (startsGroup(index)) {
            painter->setFont(textFont(TextSize::Caption, option.font));
            painter->setPen(palette.text2);
            painter->drawText(QRect(rect.left(), rect.top() + rowPadding, rect.width(), line),
                              int(Qt::AlignLeading | Qt::AlignVCenter),
                              groupTitle(EngagementGroup(index.data(EngagementsModel::GroupRole).toInt())));
            rect.setTop(rect.top() + line + rowPadding);
        }
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(option.state.testFlag(QStyle::State_HasFocus) ? palette.accent.text
                                                                          : Qt::transparent);
            painter->setBrush(palette.selection);
            painter->drawRoundedRect(QRectF(rect).adjusted(-5.5, 2.5, 5.5, -2.5), 6, 6);
        }
        const QRect top(rect.left(), rect.top() + rowPadding, rect.width(), line);
        const QRect bottom = top.translated(0, line);
        const bool late = index.data(EngagementsModel::LateRole).toBool();
        const QString due = index.data(EngagementsModel::DueWordsRole).toString();
        painter->setFont(textFont(TextSize::Small, option.font));
        const int dueWidth = painter->fontMetrics().horizontalAdvance(due);
        painter->setPen(late ? palette.danger.text : palette.text2);
        painter->drawText(top, int(Qt::AlignTrailing | Qt::AlignVCenter), due);
        painter->setPen(palette.text2);
        const QString about = EngagementsModel::tr("%1 · %2", "type and status")
                                  .arg(index.siblingAtColumn(EngagementsModel::Type).data().toString(),
                                       index.siblingAtColumn(EngagementsModel::Status).data().toString());
        painter->drawText(bottom, int(Qt::AlignLeading | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(about, Qt::ElideRight, bottom.width()));
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(palette.text);
        const QString name = index.data(EngagementsModel::NameRole).toString();
        painter->drawText(
            top, int(Qt::AlignLeading | Qt::AlignVCenter),
            painter->fontMetrics().elidedText(name, Qt::ElideRight, top.width() - dueWidth - rowPadding));
        painter->restore();
    }

private:
    static bool startsGroup(const QModelIndex &index)
    {
        return index.row() == 0
            || index.siblingAtRow(index.row() - 1).data(EngagementsModel::GroupRole)
            != index.data(EngagementsModel::GroupRole);
    }
};

} // namespace

Sidebar::Sidebar(EngagementsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    m_filter.setSourceModel(&model);
    m_filter.setFilterKeyColumn(-1);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_field->setPlaceholderText(tr("Filter engagements"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new EngagementDelegate(this));
    m_list->setAccessibleName(tr("Engagements"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, &m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT chosen(index.data(EngagementsModel::IdRole).toUuid());
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT chosen(index.data(EngagementsModel::IdRole).toUuid());
    });
}

void Sidebar::setCurrent(const QUuid &engagement)
{
    const int row = m_model.rowOf(engagement);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_filter.mapFromSource(m_model.index(row, 0)));
}

void Sidebar::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace firstcall
