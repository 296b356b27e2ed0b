// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/wrapuppart.h"

#include "views/fields/desk.h"
#include "views/parts/textlabel.h"
#include "views/style/measures.h"
#include "views/tabs/stepeditor.h"

#include <QVBoxLayout>

namespace firstcall {

WrapUpPart::WrapUpPart(Desk &desk, const Snapshot &snapshot, const QString &title, const QString &key,
                       QWidget *parent)
    : Card(parent)
    , m_desk(desk)
    , m_snapshot(snapshot)
    , m_head(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(measure::grid + 2);
    m_head->setSpacing(measure::gap);
    m_head->addWidget(new TextLabel(title, TextSize::CardTitle, Ink::Text, this));
    if (!key.isEmpty())
        m_head->addWidget(new ChipLabel(key, ChipTone::Neutral, this));
    m_head->addStretch(1);
    m_column->addLayout(m_head);
}

void WrapUpPart::leadBack(StepEditor *editor)
{
    connect(editor, &StepEditor::entered, this, &WrapUpPart::done);
    connect(editor, &StepEditor::escaped, this, &WrapUpPart::done);
}

bool WrapUpPart::tell(const Result<> &done) const
{
    if (!done)
        m_desk.refuse(done.failure().sentence);
    return bool(done);
}

QLabel *namedKey(const QString &name, const QString &key, QWidget *parent)
{
    return new TextLabel(key.isEmpty() ? name
                                       : WrapUpPart::tr("%1   %2", "a name and its key").arg(name, key),
                         TextSize::Small, Ink::Text2, parent);
}

} // namespace firstcall
