// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fields/fieldeditor.h"

class QLineEdit;
class QPlainTextEdit;

namespace firstcall {

/// One line of text, or a number, a day or a length of time as people type it.
class LineFieldEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineFieldEditor(const Field &field, const FieldText &text, QWidget *parent);

    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;
    QString typed() const override;
    void setTyped(const QString &typed) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    QLineEdit *line() const { return m_line; }
    /// What stands in the line for the value; not what was typed.
    void show(const QString &shown);
    const QVariant &set() const { return m_value; }

private:
    QLineEdit *m_line;
    QVariant m_value = {}; ///< what was set; kept while nothing is typed, so that no rounding changes it
    QString m_shown = {};
};

/// A time on both clocks; on the customer's alone, as one types it, while the keyboard is in it. An hour that
/// the clocks show twice is asked for, never guessed.
class MomentEditor : public LineFieldEditor
{
    Q_OBJECT

public:
    using LineFieldEditor::LineFieldEditor;

    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showValue(bool typing);

    mutable QString m_chosenFor = {}; ///< the text that was asked about
    mutable QString m_chosen = {}; ///< the instant that was meant
};

/// Several lines. Enter makes a new line; Ctrl+Enter commits.
class ParagraphEditor : public FieldEditor
{
    Q_OBJECT

public:
    ParagraphEditor(const Field &field, const FieldText &text, QWidget *parent, bool inCell);

    void setValue(const QVariant &value) override;
    Result<QVariant> value() const override;
    QString typed() const override;
    void setTyped(const QString &typed) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();

    QPlainTextEdit *m_edit;
    bool m_inCell; ///< where Enter commits, as in the cells around it, and Shift+Enter makes a new line
};

} // namespace firstcall
