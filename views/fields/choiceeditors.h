// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fields/fieldeditor.h"

class QComboBox;
class QToolButton;

namespace firstcall {

/// One of a few words, or yes, no and unknown.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, const FieldText &text, QWidget *parent);

    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_box;
};

/// Any number of words or of records: a field that opens a menu to tick them.
class SeveralEditor : public FieldEditor
{
    Q_OBJECT

public:
    SeveralEditor(const Field &field, const FieldText &text, QWidget *parent);

    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;

private:
    void fillMenu();
    void showValue();

    QToolButton *m_button;
    QStringList m_keys = {};
};

} // namespace firstcall
