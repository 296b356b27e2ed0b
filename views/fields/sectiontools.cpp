// SPDX-License-Identifier: Apache-2.0
#include "views/fields/sectiontools.h"

#include "views/fields/recordsection.h"
#include "views/parts/buttonwords.h"
#include "views/parts/flowlayout.h"
#include "views/style/icons.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int nameLetters = 20; // what the name of the list wants beside them
constexpr int spacing = 8;

} // namespace

SectionTools::SectionTools(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_found(new QLabel(this))
{
    auto *row = new FlowLayout(this);
    row->setSpacing(spacing);
    row->addWidget(m_filter);
    row->addWidget(m_found);
    m_found->hide();
    m_filter->setPlaceholderText(RecordSection::tr("Filter"));
    m_filter->setAccessibleName(RecordSection::tr("Filter this list"));
    m_filter->hide();
    m_paste = addButton(u"edit-paste"_s, RecordSection::tr("Paste"),
                        RecordSection::tr("Add rows from the clipboard"));
    m_more = addButton(u"view-sidetree"_s, RecordSection::tr("More"),
                       RecordSection::tr("All fields of the current row (Alt+Enter)"));
    m_more->setCheckable(true);
    m_add = addButton(u"list-add"_s, RecordSection::tr("Add"), RecordSection::tr("Add a row"));
    connect(m_add, &QToolButton::clicked, this, &SectionTools::addWanted);
    connect(m_paste, &QToolButton::clicked, this, &SectionTools::pasteWanted);
}

QToolButton *SectionTools::addButton(const QString &iconName, const QString &text, const QString &toolTip)
{
    auto *made = new QToolButton(this);
    made->setIcon(icon(iconName));
    made->setText(text);
    made->setToolTip(toolTip);
    made->setAccessibleName(text);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(made);
    return made;
}

void SectionTools::setAfter(QWidget *next)
{
    const QList<QWidget *> inOrder{m_filter, m_paste, m_more, m_add, next};
    for (qsizetype i = 0; i + 1 < inOrder.size(); ++i)
        setTabOrder(inOrder[i], inOrder[i + 1]);
}

void SectionTools::openFilter()
{
    m_filter->show();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void SectionTools::closeFilter()
{
    m_filter->clear();
    m_filter->hide();
}

void SectionTools::tellFound(const QString &found)
{
    m_found->setText(found);
    m_found->setVisible(!found.isEmpty());
    m_filter->setAccessibleDescription(found);
}

void SectionTools::fit(int room)
{
    const int own = room - nameLetters * fontMetrics().averageCharWidth();
    // To add is what they are for most of all.
    showWordsThatFit({m_add, m_more, m_paste}, [this, own] { return layout()->sizeHint().width() <= own; });
}

} // namespace firstcall
