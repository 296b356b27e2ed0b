// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/notelegend.h"

#include "views/parts/flowlayout.h"
#include "views/style/measures.h"
#include "views/tabs/notekeybutton.h"
#include "views/tabs/notekeys.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace firstcall {

NoteLegend::NoteLegend(QWidget *parent)
    : Card(parent)
    , m_keys(new FlowLayout(this))
{
    setAccessibleName(tr("What each key makes of a note"));
    m_keys->setContentsMargins(0, 0, 0, 0);
    m_keys->setSpacing(measure::grid / 2);
    const auto addSign = [this](const QString &sign, const QString &word) {
        add(sign, word, [this, sign] { Q_EMIT signChosen(sign); });
    };
    for (const NoteKey &key : noteKeys())
        addSign(QString(QChar(key.sign)), noteKeyWord(key));
    add(tr("1 … 9"), tr("Answer"), {});
    addSign(u"X"_s, tr("Private"));
    add(tr("F2"), tr("Word anew"), [this] { Q_EMIT amendChosen(); });
    add(tr("Enter"), tr("Go to it"), [this] { Q_EMIT openChosen(); });
    addSign(u"L"_s, tr("All fields"));
    fitKeys();
}

void NoteLegend::add(const QString &key, const QString &word, const std::function<void()> &choose)
{
    auto *button = new NoteKeyButton(key, word, this);
    if (choose)
        connect(button, &NoteKeyButton::clicked, this, choose);
    else
        button->setToolTip(tr("The number of a question makes the note an answer to it"));
    m_keys->addWidget(button);
}

void NoteLegend::setBeside(bool isBeside)
{
    if (isBeside == m_isBeside)
        return;
    m_isBeside = isBeside;
    fitKeys();
}

void NoteLegend::fitKeys()
{
    int widest = 0;
    const QList<NoteKeyButton *> keys = findChildren<NoteKeyButton *>();
    for (const NoteKeyButton *key : keys)
        widest = qMax(widest, key->sizeHint().width());
    for (NoteKeyButton *key : keys) {
        key->setMinimumWidth(m_isBeside ? widest : 0);
        key->setMaximumWidth(m_isBeside ? widest : QWIDGETSIZE_MAX);
    }
    const int two = 2 * widest + m_keys->spacing() + contentsMargins().left() + contentsMargins().right();
    setMinimumWidth(m_isBeside ? two : 0);
    setMaximumWidth(m_isBeside ? two : QWIDGETSIZE_MAX);
}

void NoteLegend::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitKeys();
}

} // namespace firstcall
