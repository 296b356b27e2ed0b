// SPDX-License-Identifier: Apache-2.0
#include "views/fields/recordsection.h"

#include "views/fields/desk.h"
#include "views/fields/fieldform.h"
#include "views/fields/kept.h"
#include "views/fields/noteorigin.h"
#include "views/fields/pastestrip.h"
#include "views/fields/recordtable.h"
#include "views/fields/sectiontools.h"
#include "views/parts/emptystate.h"
#include "views/style/measures.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int rowPadding = 16;
constexpr int rowsForBoth = 11; // of height for the rows to be added and those that are there
constexpr int formLetters = 46; // what More wants beside the table

/// The words of this list, or the usual ones.
QString wordsOr(Desk &desk, const char *own, const QString &usual)
{
    return *own ? desk.text().words().translate("Section", own) : usual;
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
    , m_head(new QWidget(this))
    , m_tools(new SectionTools(m_head))
    , m_title(new QLabel(m_head))
    , m_count(new QLabel(m_head))
    , m_paste(new PasteStrip(this))
    , m_table(nullptr)
    , m_empty(new EmptyState(u"list-add"_s, wordsOr(desk, kind.none, tr("Nothing here yet")),
                             desk.text().words().translate("Section", kind.hint), this))
    , m_splitter(new TwoParts(desk, QString::fromLatin1(kind.id), this))
    , m_area(new QScrollArea(this))
{
    m_model.setFields(kind.fields);
    m_model.setCommon(kind.common);
    if (kind.fresh)
        m_model.setFresh([this] { return m_kind.fresh(m_desk, m_model); });
    m_table = makeTable(desk, m_model, this);
    const QString title = desk.text().words().translate("Section", kind.title);
    m_table->setAccessibleName(title);
    m_title->setText(title);
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() + 1);
    m_title->setFont(font);

    m_empty->setFocusProxy(
        m_empty->addOffer({wordsOr(desk, kind.addFirst, tr("Add the first")), [this] { add(); }}));
    m_empty->addOffer({wordsOr(desk, kind.pasteFirst, tr("Paste rows")), [this] { paste(); }});

    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->hide();
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_area);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);

    auto *heading = new QHBoxLayout(m_head);
    heading->setContentsMargins(0, 0, 0, 0);
    heading->addWidget(m_title);
    heading->addWidget(m_count);
    heading->addStretch(1);
    heading->addWidget(m_tools);
    m_tools->setAfter(m_table);
    m_tools->installEventFilter(this); // its keys are ours wherever it stands
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_head);
    layout->addWidget(m_paste);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_splitter, 1);

    connect(&m_model, &RecordModel::refused, &desk, &Desk::refuse);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_model, signal, this, &RecordSection::follow);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RecordSection::follow);
    connect(m_table, &RecordTable::currentRecordChanged, this, [this](const QUuid &record) {
        if (m_form)
            showFieldsOf(record);
    });
    connect(m_tools, &SectionTools::addWanted, this, &RecordSection::add);
    connect(m_tools, &SectionTools::pasteWanted, this, &RecordSection::paste);
    connect(&m_tools->more(), &QToolButton::toggled, this, &RecordSection::showMore);
    connect(&m_tools->filter(), &QLineEdit::textChanged, m_table, &RecordTable::filter);
    connect(&m_tools->filter(), &QLineEdit::textChanged, this, &RecordSection::tellFound);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_table->model(), signal, this, &RecordSection::tellFound);
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, &RecordSection::tellFound);
    connect(m_table, &RecordTable::filterLifted, m_tools, &SectionTools::closeFilter);
    keepWords(desk, m_tools->filter(), QString::fromLatin1(kind.id));
    connect(m_paste, &PasteStrip::accepted, this, [this] {
        if (m_model.addRows(m_paste->columns(), m_paste->takenRows()))
            closePaste();
    });
    connect(m_paste, &PasteStrip::closed, this, &RecordSection::closePaste);
    follow();
}

void RecordSection::placeTools(QBoxLayout *elsewhere, int room)
{
    QBoxLayout *own = static_cast<QBoxLayout *>(m_head->layout());
    QBoxLayout *place = elsewhere ? elsewhere : own;
    if (place->indexOf(m_tools) < 0)
        place->addWidget(m_tools);
    m_tools->setVisible(true);
    m_head->setVisible(!elsewhere);
    m_tools->fit(elsewhere ? room : width());
}

void RecordSection::load(const QUuid &engagement)
{
    if (const QString left = m_table->place(); !left.isEmpty())
        m_places.insert(m_model.engagement(), left);
    if (const Result<> done = m_model.load(engagement); !done)
        m_desk.refuse(done.failure().sentence);
    if (m_model.rowCount() > 0 && !m_table->setPlace(m_places.value(engagement)))
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
}

bool RecordSection::canTake(RowStep step) const
{
    return step == RowStep::Paste || m_table->canTake(step);
}

void RecordSection::take(RowStep step)
{
    if (step == RowStep::Paste)
        paste();
    else
        m_table->take(step);
}

bool RecordSection::hasRowFocus() const
{
    return m_table->hasFocus();
}

void RecordSection::add()
{
    m_tools->filter().clear();
    m_table->addRecord();
}

void RecordSection::paste()
{
    m_desk.flush();
    if (!m_paste->show(m_model))
        m_desk.refuse(
            tr("The clipboard holds no text. Copy rows in a mail or a spreadsheet, then paste them here."));
    arrange();
}

void RecordSection::closePaste()
{
    m_paste->hide();
    arrange();
    focusFirst();
}

void RecordSection::openFilter()
{
    m_tools->openFilter();
}

bool RecordSection::goTo(const Entity &entity, const QUuid &record, const QString &field)
{
    if (&entity != &m_model.entity() || m_model.rowOf(record) < 0)
        return false;
    m_tools->filter().clear();
    m_table->select(record, field);
    m_table->setFocus(Qt::OtherFocusReason);
    const int column = m_model.columnOf(QLatin1StringView(field.toLatin1()));
    if (!field.isEmpty() && (column < 0 || m_table->isColumnHidden(column))) {
        m_tools->more().setChecked(true);
        m_form->focusField(field);
    }
    return true;
}

QString RecordSection::place() const
{
    return m_table->place();
}

void RecordSection::setPlace(const QString &place)
{
    m_table->setPlace(place);
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
    if (event->key() == Qt::Key_Escape && m_tools->filter().isVisible()) {
        m_tools->closeFilter();
        m_table->setFocus(Qt::OtherFocusReason);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
               && event->modifiers().testFlag(Qt::AltModifier)) {
        m_tools->more().toggle();
    } else {
        Page::keyPressEvent(event);
    }
}

bool RecordSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tools || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    keyPressEvent(key);
    return key->isAccepted();
}

void RecordSection::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void RecordSection::arrange()
{
    // Beside the table only where no column has to give way to it.
    const int form = formLetters * fontMetrics().averageCharWidth();
    const int table = m_table->leastRoom() + m_splitter->handleWidth();
    const bool hasRoom = width() >= table + form;
    m_splitter->turn(hasRoom ? Qt::Horizontal : Qt::Vertical);
    if (hasRoom && !m_splitter->isShared() && m_splitter->sizes().first() < table)
        shareSplitter();
    // Rows to be added are looked at before those that are there, where there is no height for both.
    const int row = fontMetrics().height() + rowPadding;
    const bool isPasting = m_paste->isVisibleTo(this) && height() < rowsForBoth * row;
    m_splitter->setVisible(m_model.rowCount() > 0 && !isPasting);
    if (m_head->isVisibleTo(this))
        m_tools->fit(width());
}

void RecordSection::showFieldsOf(const QUuid &record)
{
    m_origin->setRecord(record);
    m_form->setRecord(record);
}

void RecordSection::showMore(bool on)
{
    if (on && !m_form) {
        auto *within = new QWidget(m_area);
        m_origin = new NoteOrigin(m_desk, m_model.entity(), within);
        m_form = new FieldForm(m_desk, m_model, {}, within);
        auto *column = new QVBoxLayout(within);
        column->setContentsMargins(measure::gap, 0, 0, 0);
        column->addWidget(m_origin);
        column->addWidget(m_form, 1);
        m_area->setWidget(within);
    }
    if (m_form)
        showFieldsOf(m_table->currentRecord());
    m_area->setVisible(on);
    arrange();
    shareSplitter();
}

void RecordSection::shareSplitter()
{
    const int most = qMax(m_table->leastRoom(), width() * 3 / 5);
    if (m_splitter->orientation() == Qt::Horizontal && !m_splitter->isShared())
        m_splitter->setSizes({most, width() - most});
}

void RecordSection::follow()
{
    const int count = m_model.rowCount();
    m_count->setText(m_desk.text().words().locale().toString(count));
    m_count->setAccessibleName(tr("%n row(s)", nullptr, count));
    // What is hidden with the focus in it would give that to anything in the window.
    const QWidget *focus = QApplication::focusWidget();
    const bool wasHere = focus && (m_splitter->isAncestorOf(focus) || m_empty->isAncestorOf(focus));
    const bool wasEmpty = !m_empty->isHidden();
    m_empty->setVisible(count == 0);
    arrange();
    if (count > 0 && wasEmpty && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
    if (wasHere && wasEmpty != (count == 0))
        focusFirst();
    Q_EMIT countChanged();
}

void RecordSection::tellFound()
{
    const QLocale locale = m_desk.text().words().locale();
    m_tools->tellFound(m_table->isFiltered() ? tr("%1 of %2", "rows that a filter lets through, and all")
                                                   .arg(locale.toString(m_table->model()->rowCount()),
                                                        locale.toString(m_model.rowCount()))
                                             : QString());
}

} // namespace firstcall
