// SPDX-License-Identifier: Apache-2.0
#include "views/window/keysmodel.h"

#include "views/window/actions.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

struct FixedKey
{
    const char *keys; ///< as QKeySequence writes them portably; several end with a space each
    const char *text; ///< source text in the context "FixedKey"
};

constexpr FixedKey fixedKeys[] = {
    {"Return",
     QT_TRANSLATE_NOOP("FixedKey", "In a list: open the cell or the thing; typing opens a cell too")},
    {"Space", QT_TRANSLATE_NOOP("FixedKey", "In a list: tick and go to the next row")},
    {"Esc",
     QT_TRANSLATE_NOOP("FixedKey", "In an editor: have the value before again; in a filter: clear it")},
};

constexpr int fixedCount = int(std::size(fixedKeys));

QString told(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(u", "_s);
}

} // namespace

KeysModel::KeysModel(Actions &actions, QObject *parent)
    : QAbstractTableModel(parent)
    , m_actions(actions)
{
    connect(&actions, &Actions::keysChanged, this,
            [this](Act act) { Q_EMIT dataChanged(index(int(act), 0), index(int(act), ColumnCount - 1)); });
}

bool KeysModel::isOwn(int row) const
{
    return row < m_actions.all().size();
}

void KeysModel::reset(int row)
{
    if (!isOwn(row))
        return;
    if (const Result<> done = m_actions.resetKeys(Act(row)); !done)
        Q_EMIT refused(done.failure().sentence);
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_actions.all().size()) + fixedCount;
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Action ? tr("Action") : tr("Key");
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    QString text;
    QString key;
    if (isOwn(index.row())) {
        const QAction *action = m_actions.of(Act(index.row()));
        text = plainText(*action);
        key = told(action->shortcuts());
        if (role == Qt::EditRole && index.column() == Key)
            return QVariant::fromValue(action->shortcut());
    } else {
        const FixedKey &fixed = fixedKeys[index.row() - int(m_actions.all().size())];
        text = QCoreApplication::translate("FixedKey", fixed.text);
        key = QKeySequence(QLatin1StringView(fixed.keys)).toString(QKeySequence::NativeText);
    }
    if (role == Qt::DisplayRole)
        return index.column() == Action ? text : key;
    if (role == Qt::AccessibleTextRole)
        return key.isEmpty() ? tr("%1, no key").arg(text) : tr("%1, %2", "action, its key").arg(text, key);
    return {};
}

bool KeysModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Key || !isOwn(index.row()))
        return false;
    const Result<> given = m_actions.setKey(Act(index.row()), value.value<QKeySequence>());
    if (!given)
        Q_EMIT refused(given.failure().sentence);
    return bool(given);
}

Qt::ItemFlags KeysModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Key && isOwn(index.row()) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace firstcall
