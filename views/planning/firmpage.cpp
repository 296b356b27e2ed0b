// SPDX-License-Identifier: Apache-2.0
#include "views/planning/firmpage.h"

#include "models/domain/consultant.h"
#include "models/domain/organisation.h"
#include "models/domain/ownagendaset.h"
#include "models/domain/ownquestionset.h"
#include "models/domain/service.h"
#include "views/fields/desk.h"
#include "views/fields/recordsection.h"
#include "views/planning/firmform.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int listFrom = 820; // width from which the list of parts stands beside them
constexpr int listWidth = 210;
constexpr int margin = 16;

QList<SectionKind> lists()
{
    return {
        {"consultants",
         QT_TRANSLATE_NOOP("Section", "Consultants"),
         &Consultant::entity,
         {"name"_L1, "job_title"_L1, "languages"_L1, "weekly_capacity"_L1, "absent_from"_L1,
          "absent_until"_L1},
         {},
         QT_TRANSLATE_NOOP(
             "Section",
             "Add the people who work on engagements, and what each says of themselves on a call.")},
        {"organisations",
         QT_TRANSLATE_NOOP("Section", "Customers and partners"),
         &Organisation::entity,
         {"legal_name"_L1, "short_name"_L1, "party"_L1, "sector"_L1, "countries"_L1, "zone"_L1, "hotline"_L1},
         {},
         QT_TRANSLATE_NOOP("Section",
                           "Add customers, and the partners, insurers and agencies that one works with.")},
        {"services",
         QT_TRANSLATE_NOOP("Section", "Services"),
         &Service::entity,
         {"name"_L1, "description"_L1, "focus"_L1, "needs"_L1, "typical_length"_L1, "partner"_L1},
         {},
         QT_TRANSLATE_NOOP("Section", "Add what the firm and its partners can do for a customer.")},
        {"question-sets",
         QT_TRANSLATE_NOOP("Section", "Question sets"),
         &OwnQuestionSet::entity,
         {"title"_L1, "incident_type"_L1},
         {},
         QT_TRANSLATE_NOOP("Section",
                           "Add sets of your own questions. “Save as set” at the key questions makes one.")},
        {"set-questions",
         QT_TRANSLATE_NOOP("Section", "Questions of the sets"),
         &OwnSetQuestion::entity,
         {"set"_L1, "text"_L1, "listen_for"_L1, "audience"_L1, "focus"_L1, "timing"_L1, "must_ask"_L1},
         {},
         QT_TRANSLATE_NOOP("Section", "Add the questions of your sets; the library offers them as yours.")},
        {"agenda-sets",
         QT_TRANSLATE_NOOP("Section", "Agenda sets"),
         &OwnAgendaSet::entity,
         {"title"_L1},
         {},
         QT_TRANSLATE_NOOP("Section", "Add agendas of your own. “Save as set” at an agenda makes one.")},
        {"agenda-set-items",
         QT_TRANSLATE_NOOP("Section", "Points of the agenda sets"),
         &OwnAgendaSetItem::entity,
         {"set"_L1, "title"_L1, "purpose"_L1, "stage"_L1, "planned"_L1, "lead"_L1},
         {},
         QT_TRANSLATE_NOOP("Section", "Add the points of your agendas.")},
    };
}

} // namespace

FirmPage::FirmPage(Desk &desk, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_list(new QListWidget(this))
    , m_box(new QComboBox(this))
    , m_top(new QHBoxLayout)
    , m_stack(new QStackedWidget(this))
{
    m_list->hide(); // until there is known to be room
    m_list->setAccessibleName(tr("Firm and people"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_box->setAccessibleName(tr("Firm and people"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(10);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(margin);
    beside->addWidget(m_list);
    beside->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 12, margin, 12);
    layout->setSizeConstraint(
        QLayout::SetNoConstraint); // the list beside the parts must not keep the page wide
    layout->addLayout(m_top);
    m_top->addWidget(m_box, 1);
    layout->addLayout(beside, 1);

    addPart("firm", tr("Our firm"), new FirmForm(desk, m_stack));
    for (const SectionKind &kind : lists())
        addPart(kind.id, desk.text().words().translate("Section", kind.title),
                new RecordSection(desk, kind, m_stack));
    connect(m_list, &QListWidget::currentRowChanged, this, &FirmPage::showPart);
    connect(m_box, &QComboBox::activated, this, &FirmPage::showPart);
    showPart(0);
}

void FirmPage::addPart(const char *id, const QString &title, Page *page)
{
    m_ids.append(QString::fromLatin1(id));
    m_list->addItem(title);
    m_box->addItem(title);
    m_stack->addWidget(page);
    m_parts.append(page);
    m_list->setFixedWidth(qMax(listWidth, m_list->sizeHintForColumn(0) + 2 * margin));
}

void FirmPage::load(const QUuid &)
{
    for (Page *part : std::as_const(m_parts))
        part->load({});
}

void FirmPage::showPart(int part)
{
    if (part < 0 || part >= m_parts.size())
        return;
    m_desk.flush();
    const QSignalBlocker list(m_list);
    const QSignalBlocker box(m_box);
    m_list->setCurrentRow(part);
    m_box->setCurrentIndex(part);
    m_stack->setCurrentIndex(part);
    arrange();
}

void FirmPage::arrange()
{
    // Where the box names the list, its buttons stand beside it and leave more height to the rows.
    for (int part = 0; part < m_parts.size(); ++part) {
        if (RecordSection *section = m_parts[part]->section())
            section->placeTools(!m_hasRoom && part == m_stack->currentIndex() ? m_top : nullptr,
                                width() - 2 * margin);
    }
}

QString FirmPage::place() const
{
    const int part = m_stack->currentIndex();
    return m_ids.at(part) + u'/' + m_parts.at(part)->place();
}

void FirmPage::setPlace(const QString &place)
{
    const int part = int(m_ids.indexOf(place.section(u'/', 0, 0)));
    if (part < 0)
        return;
    showPart(part);
    m_parts.at(part)->setPlace(place.section(u'/', 1));
}

void FirmPage::focusFirst()
{
    m_parts.at(m_stack->currentIndex())->focusFirst();
}

bool FirmPage::goTo(const Entity &entity, const QUuid &record, const QString &field)
{
    for (int part = 0; part < m_parts.size(); ++part) {
        if (!m_parts.at(part)->goTo(entity, record, field))
            continue;
        showPart(part);
        return m_parts.at(part)->goTo(entity, record, field);
    }
    return false;
}

QUuid FirmPage::currentRecord() const
{
    return m_parts.at(m_stack->currentIndex())->currentRecord();
}

RecordSection *FirmPage::section()
{
    return qobject_cast<RecordSection *>(m_stack->currentWidget());
}

QSize FirmPage::minimumSizeHint() const
{
    const QSize parts = m_stack->minimumSizeHint();
    return {parts.width() + 2 * margin, parts.height() + m_box->sizeHint().height() + 2 * margin};
}

void FirmPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_hasRoom = width() >= qMax(listFrom, m_stack->minimumSizeHint().width() + m_list->width() + 3 * margin);
    m_list->setVisible(m_hasRoom);
    m_box->setVisible(!m_hasRoom);
    arrange();
}

} // namespace firstcall
