// SPDX-License-Identifier: Apache-2.0
#include "views/window/keyspage.h"

#include "views/parts/textlabel.h"
#include "views/window/actions.h"
#include "views/window/keyedit.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace firstcall {

namespace {

constexpr int actionWidth = 380;

class KeyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *editor = new KeyEdit(parent);
        // An editor belongs to the view, which the delegate tells through signals of its own.
        auto *self = const_cast<KeyDelegate *>(this);
        connect(editor, &KeyEdit::taken, self, [self, editor] {
            Q_EMIT self->commitData(editor);
            Q_EMIT self->closeEditor(editor);
        });
        connect(editor, &KeyEdit::dropped, self, [self, editor] { Q_EMIT self->closeEditor(editor); });
        return editor;
    }
    void setEditorData(QWidget *, const QModelIndex &) const override {} // waits for a key
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const QKeySequence key = static_cast<KeyEdit *>(editor)->key();
        if (!key.isEmpty())
            model->setData(index, QVariant::fromValue(key), Qt::EditRole);
    }

protected:
    bool eventFilter(QObject *, QEvent *) override { return false; } // Tab, Enter and Esc are keys, too
};

} // namespace

KeysPage::KeysPage(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_model(actions)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeView(this))
{
    auto *shown = new QSortFilterProxyModel(this);
    shown->setSourceModel(&m_model);
    shown->setFilterKeyColumn(-1);
    shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(m_filter, &QLineEdit::textChanged, shown, &QSortFilterProxyModel::setFilterFixedString);
    m_filter->setPlaceholderText(tr("Filter by action or key"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_list->setModel(shown);
    m_list->setAccessibleName(tr("Keys"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegateForColumn(KeysModel::Key, new KeyDelegate(this));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->header()->resizeSection(KeysModel::Action, actionWidth);
    m_list->setCurrentIndex(shown->index(0, KeysModel::Key));

    const auto source = [this, shown] { return shown->mapToSource(m_list->currentIndex()); };
    auto *none = new QPushButton(tr("&No key"), this);
    auto *usual = new QPushButton(tr("&Usual key"), this);
    connect(none, &QPushButton::clicked, this, [this, source] {
        m_model.setData(source().siblingAtColumn(KeysModel::Key), QVariant::fromValue(QKeySequence()),
                        Qt::EditRole);
    });
    connect(usual, &QPushButton::clicked, this, [this, source] { m_model.reset(source().row()); });

    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Keys"), TextSize::Section, Ink::Text, this));
    head->addStretch(1);
    head->addWidget(none);
    head->addWidget(usual);
    auto *hint = new TextLabel(tr("F2 on a key, then press the new one. Nothing else has to be confirmed."),
                               TextSize::Small, Ink::Text2, this);
    hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(head);
    layout->addWidget(hint);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
}

void KeysPage::focusFirst()
{
    m_filter->setFocus(Qt::OtherFocusReason);
}

} // namespace firstcall
