// SPDX-License-Identifier: Apache-2.0
#include "views/fields/texteditors.h"

#include "models/items/fieldtext.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int leastLines = 2;
constexpr int mostLines = 12;

/// Zones are typed by their city; a list helps.
QCompleter *zones(QObject *parent)
{
    QStringList names;
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids)
        names.append(QString::fromLatin1(id));
    auto *completer = new QCompleter(names, parent);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    return completer;
}

} // namespace

LineFieldEditor::LineFieldEditor(const Field &field, const FieldText &text, QWidget *parent)
    : FieldEditor(field, text, parent)
    , m_line(new QLineEdit(this))
{
    hold(m_line);
    m_line->installEventFilter(this);
    if (field.key() == "zone"_L1)
        m_line->setCompleter(zones(m_line));
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::committed);
}

void LineFieldEditor::setValue(const QVariant &value)
{
    m_value = value;
    show(field().kind == FieldKind::Text ? value.toString() : text().text(field(), value));
}

void LineFieldEditor::show(const QString &shown)
{
    m_shown = shown;
    if (m_line->text() != m_shown)
        m_line->setText(m_shown);
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0); // a long text shows its beginning
}

Result<QVariant> LineFieldEditor::value() const
{
    return m_line->text() == m_shown ? Result<QVariant>(m_value) : text().fromText(field(), m_line->text());
}

QString LineFieldEditor::typed() const
{
    return m_line->text() == m_shown ? QString() : m_line->text();
}

void LineFieldEditor::setTyped(const QString &typed)
{
    m_line->setText(typed);
}

bool LineFieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (isEnter(event)) {
        Q_EMIT committed();
        return true;
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT dropped();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void MomentEditor::setValue(const QVariant &value)
{
    m_chosenFor.clear();
    LineFieldEditor::setValue(value);
    showValue(line()->hasFocus());
}

void MomentEditor::showValue(bool typing)
{
    show(typing ? text().typedText(field(), set()) : text().text(field(), set()));
    line()->setToolTip(text().toolTip(field(), set()));
}

bool MomentEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool comes = event->type() == QEvent::FocusIn;
    const bool goes = event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason;
    if ((comes || goes) && typed().isEmpty())
        showValue(comes);
    return LineFieldEditor::eventFilter(watched, event);
}

Result<QVariant> MomentEditor::value() const
{
    const QString now = typed();
    if (now.trimmed().isEmpty())
        return LineFieldEditor::value();
    if (now == m_chosenFor)
        return QVariant(m_chosen);
    const Result<QList<Moment>> moments = text().moments(now);
    if (!moments)
        return moments.failure();
    if (moments->size() == 1)
        return field().accept(moments->first().toText());
    QMenu question;
    for (const Moment &moment : *moments) {
        QAction *answer = question.addAction(text().time(moment.utc));
        answer->setData(moment.toText());
    }
    const QAction *answer = question.exec(line()->mapToGlobal(line()->rect().bottomLeft()));
    if (!answer)
        return Failure{tr("The clocks show that hour twice; choose which one is meant.")};
    m_chosenFor = now;
    m_chosen = answer->data().toString();
    return QVariant(m_chosen);
}

ParagraphEditor::ParagraphEditor(const Field &field, const FieldText &text, QWidget *parent, bool inCell)
    : FieldEditor(field, text, parent)
    , m_edit(new QPlainTextEdit(this))
    , m_inCell(inCell)
{
    hold(m_edit);
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (m_edit->document()->isModified())
            Q_EMIT edited();
    });
    // Another width breaks the lines anew; the height waits until they are broken.
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ParagraphEditor::fitHeight, Qt::QueuedConnection);
    fitHeight();
}

void ParagraphEditor::setValue(const QVariant &value)
{
    const QSignalBlocker notTyped(m_edit);
    if (m_edit->toPlainText() != value.toString())
        m_edit->setPlainText(value.toString());
    m_edit->document()->setModified(false);
    fitHeight();
}

Result<QVariant> ParagraphEditor::value() const
{
    return text().fromText(field(), m_edit->toPlainText());
}

QString ParagraphEditor::typed() const
{
    return m_edit->document()->isModified() ? m_edit->toPlainText() : QString();
}

void ParagraphEditor::setTyped(const QString &typed)
{
    const QSignalBlocker notTyped(m_edit);
    m_edit->setPlainText(typed);
    m_edit->document()->setModified(!typed.isEmpty());
    fitHeight();
}

bool ParagraphEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        Q_EMIT committed();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool commits = m_inCell ? !key->modifiers().testFlag(Qt::ShiftModifier)
                                      : key->modifiers().testFlag(Qt::ControlModifier);
        if (isEnter && commits) {
            Q_EMIT committed();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT dropped();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

void ParagraphEditor::fitHeight()
{
    const int lines = qBound(leastLines, int(m_edit->document()->size().height()), mostLines);
    const QMargins margins = m_edit->contentsMargins();
    const int height = lines * m_edit->fontMetrics().lineSpacing() + margins.top() + margins.bottom()
        + int(2 * m_edit->document()->documentMargin()) + 4;
    if (m_edit->minimumHeight() != height)
        m_edit->setFixedHeight(height);
}

} // namespace firstcall
