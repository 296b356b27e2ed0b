// SPDX-License-Identifier: Apache-2.0
#include "views/fields/choiceeditors.h"

#include "models/items/fieldtext.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// The wheel scrolls the page, it does not change what nobody looks at.
bool isStrayWheel(const QWidget *box, const QEvent *event)
{
    return event->type() == QEvent::Wheel && !box->hasFocus();
}

} // namespace

ChoiceEditor::ChoiceEditor(const Field &field, const FieldText &text, QWidget *parent)
    : FieldEditor(field, text, parent)
    , m_box(new QComboBox(this))
{
    hold(m_box);
    m_box->installEventFilter(this);
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->setMinimumContentsLength(6);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const Words &words = text.words();
    if (field.kind == FieldKind::YesNo) {
        m_box->addItem(words.yesNo(std::nullopt), QVariant());
        m_box->addItem(words.yesNo(true), true);
        m_box->addItem(words.yesNo(false), false);
    } else {
        if (field.flags.testFlag(FieldFlag::MayBeBlank))
            m_box->addItem(u"–"_s, u""_s);
        for (const Choice &choice : field.choices->all) {
            const QString key = QString::fromLatin1(choice.key);
            m_box->addItem(words.label(*field.choices, key), key);
        }
    }
    connect(m_box, &QComboBox::activated, this, [this] {
        Q_EMIT edited();
        Q_EMIT committed();
    });
}

void ChoiceEditor::setValue(const QVariant &value)
{
    int found = -1;
    for (int i = 0; i < m_box->count(); ++i) {
        const QVariant its = m_box->itemData(i);
        if (its.isNull() == value.isNull() && its == value)
            found = i;
    }
    m_box->setCurrentIndex(found);
}

Result<QVariant> ChoiceEditor::value() const
{
    return field().accept(m_box->currentData());
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (isStrayWheel(m_box, event)) {
        event->ignore();
        return true;
    }
    if (isEnter(event)) {
        Q_EMIT committed();
        return true;
    }
    if (isEscape(event)) {
        Q_EMIT dropped();
        return true;
    }
    if (event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        Q_EMIT committed();
    return FieldEditor::eventFilter(watched, event);
}

SeveralEditor::SeveralEditor(const Field &field, const FieldText &text, QWidget *parent)
    : FieldEditor(field, text, parent)
    , m_button(new QToolButton(this))
{
    hold(m_button);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_button->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_button);
    m_button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &SeveralEditor::fillMenu);
    showValue();
}

void SeveralEditor::fillMenu()
{
    QMenu *menu = m_button->menu();
    menu->clear();
    QList<std::pair<QString, QString>> all;
    if (field().kind == FieldKind::Choices) {
        for (const Choice &choice : field().choices->all) {
            const QString key = QString::fromLatin1(choice.key);
            all.append({key, text().words().label(*field().choices, key)});
        }
    } else {
        const QList<std::pair<QUuid, QString>> named = text().named(field().target());
        for (const auto &[id, name] : named)
            all.append({idText(id), name});
    }
    for (const auto &[key, label] : std::as_const(all)) {
        QAction *action = menu->addAction(label);
        action->setCheckable(true);
        action->setChecked(m_keys.contains(key));
        connect(action, &QAction::toggled, this, [this, key = key](bool on) {
            if (on)
                m_keys.append(key);
            else
                m_keys.removeAll(key);
            showValue();
            Q_EMIT edited();
            Q_EMIT committed();
        });
    }
    if (all.isEmpty())
        menu->addAction(tr("Nothing to choose yet"))->setEnabled(false);
}

void SeveralEditor::setValue(const QVariant &value)
{
    m_keys = value.toStringList();
    showValue();
}

Result<QVariant> SeveralEditor::value() const
{
    return field().accept(m_keys);
}

void SeveralEditor::showValue()
{
    const QString told = text().text(field(), m_keys);
    m_button->setText(told.isEmpty() ? tr("Choose…") : told);
    m_button->setToolTip(told);
}

} // namespace firstcall
