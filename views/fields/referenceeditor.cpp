// SPDX-License-Identifier: Apache-2.0
#include "views/fields/referenceeditor.h"

#include "models/domain/consultant.h"
#include "models/domain/organisation.h"
#include "models/items/fieldtext.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int NameRole = Qt::UserRole; ///< of a suggestion: what stands in the field when it is chosen
constexpr int IdRole = Qt::UserRole + 1; ///< empty for the one that adds
constexpr int longestName = 60; // as much as a sentence quotes

/// Suggestions whose words are not always what they put into the field.
class Suggester : public QCompleter
{
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex &index) const override { return index.data(NameRole).toString(); }
};

QString additionText(const Entity &entity, const QString &name)
{
    if (&entity == &Organisation::entity())
        return ReferenceEditor::tr("Add “%1” as a new organisation").arg(name);
    if (&entity == &Consultant::entity())
        return ReferenceEditor::tr("Add “%1” as a new consultant").arg(name);
    return ReferenceEditor::tr("Add “%1”").arg(name);
}

} // namespace

ReferenceEditor::ReferenceEditor(const Field &field, const FieldText &text, QWidget *parent)
    : FieldEditor(field, text, parent)
    , m_box(new QComboBox(this))
    , m_suggestions(new QStandardItemModel(this))
    , m_completer(new Suggester(m_suggestions, this))
{
    hold(m_box);
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setMinimumContentsLength(10);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_box->lineEdit()->setCompleter(m_completer); // not the box's: what it adds is not in the box
    m_box->installEventFilter(this);
    m_box->lineEdit()->installEventFilter(this);
    fill();
    connect(&text, &FieldText::namesChanged, this, [this](const Entity *entity) {
        if (!entity || entity == &this->field().target())
            refill();
    });
    connect(m_box, &QComboBox::textActivated, this, &FieldEditor::edited);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, [this] {
        offerToAdd();
        Q_EMIT edited();
    });
    connect(m_box, &QComboBox::activated, this, &FieldEditor::committed);
    connect(m_box->lineEdit(), &QLineEdit::returnPressed, this, &ReferenceEditor::enter);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &ReferenceEditor::leave);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &ReferenceEditor::choose);
}

void ReferenceEditor::fill()
{
    m_box->clear();
    m_suggestions->clear();
    m_box->addItem(QString(), u""_s);
    const QList<std::pair<QUuid, QString>> all = text().named(field().target());
    for (const auto &[id, name] : all) {
        if (name.isEmpty())
            continue;
        m_box->addItem(name, idText(id));
        auto *item = new QStandardItem(name);
        item->setData(name, NameRole);
        item->setData(idText(id), IdRole);
        m_suggestions->appendRow(item);
    }
}

void ReferenceEditor::refill()
{
    const QString unfinished = typed();
    fill();
    setValue(m_value);
    if (!unfinished.isEmpty())
        setTyped(unfinished);
}

void ReferenceEditor::offerToAdd()
{
    const int last = m_suggestions->rowCount() - 1;
    if (last >= 0 && m_suggestions->item(last)->data(IdRole).toString().isEmpty())
        m_suggestions->removeRow(last);
    const QString name = newName();
    if (name.isEmpty())
        return;
    // Its words hold what is typed, so it is suggested whatever else is.
    auto *item = new QStandardItem(additionText(field().target(), m_box->currentText()));
    item->setData(name, NameRole);
    m_suggestions->appendRow(item);
}

void ReferenceEditor::choose(const QModelIndex &suggestion)
{
    const QString id = suggestion.data(IdRole).toString();
    if (id.isEmpty()) {
        Q_EMIT newWanted(suggestion.data(NameRole).toString());
        return;
    }
    m_box->setCurrentIndex(m_box->findData(id));
    Q_EMIT edited();
    Q_EMIT committed();
}

bool ReferenceEditor::isSuggestionChosen() const
{
    return m_completer->popup()->isVisible() && m_completer->popup()->currentIndex().isValid();
}

void ReferenceEditor::enter()
{
    if (isSuggestionChosen())
        return; // the list of suggestions answers
    const QString name = newName();
    m_completer->popup()->hide();
    if (!name.isEmpty() && !isPartOfAName(name))
        Q_EMIT newWanted(name);
    else
        Q_EMIT committed();
}

void ReferenceEditor::leave()
{
    if (!isSuggestionChosen())
        Q_EMIT committed();
}

QString ReferenceEditor::newName() const
{
    const QString name = m_box->currentText().simplified();
    // Who is in an engagement only has more to them than a name; they are added in their own list.
    if (field().target().scope != Scope::Firm)
        return {};
    const QList<std::pair<QUuid, QString>> all = text().named(field().target());
    const bool isKnown = std::ranges::any_of(
        all, [&](const auto &one) { return one.second.compare(name, Qt::CaseInsensitive) == 0; });
    return isKnown ? QString() : name;
}

bool ReferenceEditor::isPartOfAName(const QString &typed) const
{
    const QList<std::pair<QUuid, QString>> all = text().named(field().target());
    return std::ranges::any_of(
        all, [&](const auto &one) { return one.second.contains(typed, Qt::CaseInsensitive); });
}

void ReferenceEditor::setValue(const QVariant &value)
{
    m_value = value;
    m_box->setCurrentIndex(qMax(0, m_box->findData(value)));
    m_shown = m_box->currentText();
    if (!m_box->hasFocus())
        m_box->lineEdit()->setCursorPosition(0); // a long name shows its beginning
}

Result<QVariant> ReferenceEditor::value() const
{
    // Two may have one name: what the list was asked for counts before the text.
    if (m_box->currentText() == m_box->itemText(m_box->currentIndex()))
        return field().accept(m_box->currentData());
    if (const QString name = newName(); !name.isEmpty()) {
        return Failure{
            (isPartOfAName(name)
                 ? tr("“%1” is a part of a name only. Choose the name with the arrow keys, or the last "
                      "suggestion to add “%1” itself.")
                 : tr("“%1” is not in the list yet. Press Enter in the field to add it."))
                .arg(name.left(longestName))};
    }
    return text().fromText(field(), m_box->currentText());
}

QString ReferenceEditor::typed() const
{
    return m_box->currentText() == m_shown ? QString() : m_box->currentText();
}

void ReferenceEditor::setTyped(const QString &typed)
{
    m_box->setEditText(typed);
}

bool ReferenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel scrolls the page, it does not change what nobody looks at.
    if (event->type() == QEvent::Wheel && !m_box->hasFocus() && !m_box->lineEdit()->hasFocus()) {
        event->ignore();
        return true;
    }
    if (isEnter(event)) {
        enter();
        return true;
    }
    if (isEscape(event)) {
        setValue(m_value);
        Q_EMIT dropped();
        return true;
    }
    // With the mouse too one comes back to what can be done about a name that is in no list.
    if (watched == m_box->lineEdit() && event->type() == QEvent::MouseButtonRelease && !typed().isEmpty()
        && !newName().isEmpty()) {
        offerToAdd();
        m_completer->setCompletionPrefix(m_box->currentText());
        m_completer->complete();
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace firstcall
