// SPDX-License-Identifier: Apache-2.0
#include "views/fields/choiceeditors.h"

#include "models/items/fieldtext.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QMenu>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr char nothingProperty[] = "nothingChosen"; // of a button: its text is what to do, not what is chosen

/// The wheel scrolls the page, it does not change what nobody looks at.
bool isStrayWheel(const QWidget *box, const QEvent *event)
{
    return event->type() == QEvent::Wheel && !box->hasFocus();
}

/// A button that looks like the box of a choice: what it opens is one, of which several may be chosen.
class SeveralButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override
    {
        const QStyleOptionComboBox option = boxOption();
        const QSize words(10 * fontMetrics().averageCharWidth(), fontMetrics().height());
        return style()->sizeFromContents(QStyle::CT_ComboBox, &option, words, this);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionComboBox option = boxOption();
        QStylePainter painter(this);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const int room =
            style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width();
        option.currentText = fontMetrics().elidedText(text(), Qt::ElideRight, room - 4);
        if (property(nothingProperty).toBool())
            option.palette.setBrush(QPalette::Text, palette().placeholderText());
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        // As a box of choices opens.
        if (event->key() == Qt::Key_Down || event->key() == Qt::Key_F4)
            showMenu();
        else
            QToolButton::keyPressEvent(event);
    }

private:
    QStyleOptionComboBox boxOption() const
    {
        QStyleOptionComboBox option;
        option.initFrom(this);
        option.subControls = QStyle::SC_All;
        if (isDown())
            option.state |= QStyle::State_On;
        return option;
    }
};

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
    , m_button(new SeveralButton(this))
{
    hold(m_button);
    m_button->setPopupMode(QToolButton::InstantPopup);
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
    m_button->setProperty(nothingProperty, told.isEmpty());
    m_button->setText(told.isEmpty() ? tr("Choose…") : told);
    m_button->setToolTip(told);
}

} // namespace firstcall
