// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fields/fieldeditor.h"

class QComboBox;
class QCompleter;
class QStandardItemModel;

namespace firstcall {

/// The record that a reference points at, by its name; typing finds it. Where the list may grow, a name that
/// is not in it can be added: Enter does where nothing in the list looks like it, and the last suggestion
/// does always.
class ReferenceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const Field &field, const FieldText &text, QWidget *parent);

    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;
    QString typed() const override;
    void setTyped(const QString &typed) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void refill();
    /// The last suggestion says what is typed.
    void offerToAdd();
    void choose(const QModelIndex &suggestion);
    void enter();
    void leave();
    bool isSuggestionChosen() const;
    /// What stands in the field and could be added; empty when it is the name of somebody, or nothing can be.
    QString newName() const;
    bool isPartOfAName(const QString &typed) const;

    QComboBox *m_box;
    QStandardItemModel *m_suggestions;
    QCompleter *m_completer;
    QVariant m_value = {};
    QString m_shown = {}; ///< for the value, before anybody typed
};

} // namespace firstcall
