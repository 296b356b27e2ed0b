// SPDX-License-Identifier: Apache-2.0
#include "views/fields/recordsection.h"

#include "views/fields/desk.h"
#include "views/fields/fieldform.h"
#include "views/fields/pastestrip.h"
#include "views/fields/recordtable.h"
#include "views/parts/emptystate.h"
#include "views/style/icons.h"
#include "views/style/measures.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int besideFrom = 900; // width from which More stands beside the table

QToolButton *button(QWidget *parent, const QString &iconName, const QString &text, const QString &toolTip)
{
    auto *made = new QToolButton(parent);
    made->setIcon(icon(iconName));
    made->setText(text);
    made->setToolTip(toolTip);
    made->setAccessibleName(text);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace

RecordSection::RecordSection(Desk &desk, const SectionKind &kind, QWidget *parent)
    : RecordSection(
        desk, kind, std::make_unique<RecordModel>(desk.editor(), desk.text(), kind.entity()),
        [](Desk &its, RecordModel &model, QWidget *within) { return new RecordTable(its, model, within); },
        parent)
{}

RecordSection::RecordSection(Desk &desk, const SectionKind &kind, std::unique_ptr<RecordModel> model,
                             MakeTable makeTable, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_owned(std::move(model))
    , m_model(*m_owned)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_more(button(this, u"view-sidetree"_s, tr("More"), tr("All fields of the current row (Alt+Enter)")))
    , m_paste(new PasteStrip(this))
    , m_table(nullptr)
    , m_empty(new EmptyState(u"list-add"_s, tr("Nothing here yet"),
                             desk.text().words().translate("Section", kind.hint), this))
    , m_splitter(new QSplitter(this))
    , m_area(new QScrollArea(this))
{
    m_model.setFields(kind.fields);
    m_model.setCommon(kind.common);
    m_table = makeTable(desk, m_model, this);
    const QString title = desk.text().words().translate("Section", kind.title);
    m_table->setAccessibleName(title);
    m_title->setText(title);
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() + 1);
    m_title->setFont(font);

    m_empty->setFocusProxy(m_empty->addOffer({tr("Add the first"), [this] { add(); }}));
    m_empty->addOffer({tr("Paste rows"), [this] { paste(); }});

    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->hide();
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_area);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(head());
    layout->addWidget(m_paste);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_splitter, 1);

    connect(&m_model, &RecordModel::refused, &desk, &Desk::refuse);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &RecordSection::follow);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RecordSection::follow);
    connect(m_table, &RecordTable::currentRecordChanged, this, [this](const QUuid &record) {
        if (m_form)
            m_form->setRecord(record);
    });
    connect(m_paste, &PasteStrip::accepted, this, [this] {
        if (m_model.addRows(m_paste->rows().columns, m_paste->rows().rows))
            m_paste->hide();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_paste, &PasteStrip::closed, this, [this] {
        m_paste->hide();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    follow();
}

QWidget *RecordSection::head()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *addButton = button(row, u"list-add"_s, tr("Add"), tr("Add a row (Ins)"));
    auto *pasteButton = button(row, u"edit-paste"_s, tr("Paste"), tr("Add rows from the clipboard (Ctrl+V)"));
    m_more->setParent(row);
    m_more->setCheckable(true);
    m_filter->setParent(row);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter this list"));
    m_filter->setMaximumWidth(220);
    m_filter->hide();
    m_filter->installEventFilter(this);
    layout->addWidget(m_title);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(m_filter);
    layout->addWidget(pasteButton);
    layout->addWidget(m_more);
    layout->addWidget(addButton);
    const QList<QWidget *> inOrder{m_filter, pasteButton, m_more, addButton, m_table};
    for (qsizetype i = 0; i + 1 < inOrder.size(); ++i)
        setTabOrder(inOrder[i], inOrder[i + 1]);
    connect(addButton, &QToolButton::clicked, this, &RecordSection::add);
    connect(pasteButton, &QToolButton::clicked, this, &RecordSection::paste);
    connect(m_more, &QToolButton::toggled, this, &RecordSection::showMore);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_table->filter(text); });
    return row;
}

void RecordSection::load(const QUuid &engagement)
{
    if (const Result<> done = m_model.load(engagement); !done)
        m_desk.refuse(done.failure().sentence);
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
}

void RecordSection::add()
{
    m_filter->clear();
    m_table->addRecord();
}

void RecordSection::paste()
{
    m_desk.flush();
    if (!m_paste->show(m_model))
        m_desk.refuse(
            tr("The clipboard holds no text. Copy rows in a mail or a spreadsheet, then paste them here."));
}

void RecordSection::openFilter()
{
    m_filter->show();
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool RecordSection::goTo(const Entity &entity, const QUuid &record, const QString &field)
{
    if (&entity != &m_model.entity() || m_model.rowOf(record) < 0)
        return false;
    m_filter->clear();
    m_table->select(record, field);
    m_table->setFocus(Qt::OtherFocusReason);
    if (!field.isEmpty() && m_model.columnOf(QLatin1StringView(field.toLatin1())) < 0) {
        m_more->setChecked(true);
        m_form->focusField(field);
    }
    return true;
}

QUuid RecordSection::currentRecord() const
{
    return m_table->currentRecord();
}

void RecordSection::goToNext()
{
    const QAbstractItemModel &rows = *m_table->model();
    if (rows.rowCount() == 0)
        return;
    const QModelIndex here = m_table->currentIndex();
    m_table->setCurrentIndex(rows.index((here.row() + 1) % rows.rowCount(), qMax(0, here.column())));
    m_table->setFocus(Qt::OtherFocusReason);
}

void RecordSection::focusFirst()
{
    (m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty)->setFocus(Qt::OtherFocusReason);
}

void RecordSection::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Insert) {
        add();
    } else if (event->key() == Qt::Key_Escape && m_filter->isVisible()) {
        m_filter->clear();
        m_filter->hide();
        m_table->setFocus(Qt::OtherFocusReason);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
               && event->modifiers().testFlag(Qt::AltModifier)) {
        m_more->toggle();
    } else {
        Page::keyPressEvent(event);
    }
}

void RecordSection::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_splitter->setOrientation(width() >= besideFrom ? Qt::Horizontal : Qt::Vertical);
}

void RecordSection::showMore(bool on)
{
    if (on && !m_form) {
        m_form = new FieldForm(m_desk, m_model, {}, m_area);
        m_form->setContentsMargins(measure::gap, 0, 0, 0);
        m_area->setWidget(m_form);
    }
    if (m_form)
        m_form->setRecord(m_table->currentRecord());
    m_area->setVisible(on);
}

void RecordSection::follow()
{
    const int count = m_model.rowCount();
    m_count->setText(m_desk.text().words().locale().toString(count));
    m_count->setAccessibleName(tr("%n row(s)", nullptr, count));
    m_empty->setVisible(count == 0);
    m_splitter->setVisible(count > 0);
    Q_EMIT countChanged();
}

} // namespace firstcall
