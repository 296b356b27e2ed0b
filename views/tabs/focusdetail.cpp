// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/focusdetail.h"

#include "models/domain/account.h"
#include "models/domain/actiontaken.h"
#include "models/domain/asset.h"
#include "models/domain/datarequest.h"
#include "models/domain/dataset.h"
#include "models/domain/finding.h"
#include "models/domain/hypothesis.h"
#include "models/domain/recommendation.h"
#include "models/domain/task.h"
#include "views/fields/desk.h"
#include "views/fields/fieldform.h"
#include "views/fields/kept.h"
#include "views/parts/elidedlabel.h"
#include "views/style/icons.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int besideFrom = 1000; // width from which the lists stand beside the form

} // namespace

FocusDetail::FocusDetail(Desk &desk, RecordModel &areas, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new ElidedLabel({}, TextSize::Section, Ink::Text, this))
    , m_question(new ElidedLabel({}, TextSize::Body, Ink::Text2, this))
    , m_back(new QToolButton(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_splitter(new TwoParts(desk, u"focus"_s, this))
    , m_form(nullptr)
    , m_tabs(nullptr)
{
    auto *area = new QScrollArea(m_splitter);
    m_form = new FieldForm(
        desk, areas,
        {"status"_L1, "confidence"_L1, "current_answer"_L1, "missing"_L1, "planned"_L1, "lead"_L1}, area);
    area->setWidget(m_form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_tabs = new QTabWidget(m_splitter); // after the form, also for Tab
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setAccessibleName(tr("Lists of this area"));
    m_splitter->addWidget(area);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(head());
    layout->addWidget(m_splitter, 1);
    addLists();
}

QWidget *FocusDetail::head()
{
    struct Way
    {
        QToolButton *button;
        QString icon;
        QString name;
        QString toolTip;
        QKeySequence keys;
        std::function<void()> go;
    };
    const Way ways[] = {
        {m_back, u"go-up"_s, tr("All four areas"), tr("Back to the four areas (Alt+Up)"),
         Qt::ALT | Qt::Key_Up, [this] { Q_EMIT left(); }},
        {m_previous, u"go-previous"_s, tr("Previous area"), tr("Previous area (Alt+PgUp)"),
         Qt::ALT | Qt::Key_PageUp, [this] { step(-1); }},
        {m_next, u"go-next"_s, tr("Next area"), tr("Next area (Alt+PgDown)"), Qt::ALT | Qt::Key_PageDown,
         [this] { step(1); }},
    };
    for (const Way &way : ways) {
        way.button->setIcon(icon(way.icon));
        way.button->setText(way.name);
        way.button->setAccessibleName(way.name);
        way.button->setToolTip(way.toolTip);
        way.button->setFocusPolicy(Qt::StrongFocus);
        connect(way.button, &QToolButton::clicked, this, way.go);
        auto *shortcut = new QShortcut(way.keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, way.go);
    }
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *row = new QWidget(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_question);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_back);
    layout->addLayout(words, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    return row;
}

void FocusDetail::addList(const SectionKind &kind, bool ofScope)
{
    auto *section = new RecordSection(m_desk, kind, m_tabs);
    connect(section, &RecordSection::countChanged, this, [this, section] { showCount(section); });
    m_tabs->addTab(section, m_desk.text().words().translate("Section", kind.title));
    m_lists.append({section, ofScope});
}

void FocusDetail::addLists()
{
    addList({"area_steps",
             QT_TRANSLATE_NOOP("Section", "Steps"),
             &Task::entity,
             {"title"_L1, "side"_L1, "owner"_L1, "due"_L1, "state"_L1},
             {},
             QT_TRANSLATE_NOOP("Section", "Add what is done next in this area, by one person and a time.")});
    addList({"area_hypotheses",
             QT_TRANSLATE_NOOP("Section", "Explanations"),
             &Hypothesis::entity,
             {"statement"_L1, "state"_L1, "confidence"_L1, "evidence_for"_L1, "evidence_against"_L1},
             {},
             QT_TRANSLATE_NOOP("Section", "Note each explanation with what speaks for and against it.")});
    addList({"area_findings",
             QT_TRANSLATE_NOOP("Section", "Findings"),
             &Finding::entity,
             {"title"_L1, "description"_L1, "confidence"_L1, "state"_L1},
             {},
             QT_TRANSLATE_NOOP("Section", "Note what is established, and on which evidence it rests.")});
    addList({"area_actions",
             QT_TRANSLATE_NOOP("Section", "Actions taken"),
             &ActionTaken::entity,
             {"at"_L1, "what"_L1, "taken_by"_L1, "approved_by"_L1, "effect_on_evidence"_L1, "result"_L1},
             {},
             QT_TRANSLATE_NOOP("Section",
                               "Note what was done already, by whom, and what it did to the evidence.")});
    addList({"area_recommendations",
             QT_TRANSLATE_NOOP("Section", "Recommendations"),
             &Recommendation::entity,
             {"title"_L1, "reason"_L1, "horizon"_L1, "owner"_L1, "state"_L1},
             {},
             QT_TRANSLATE_NOOP("Section", "Add what we advise in this area, and why.")});
    addList({"area_requests",
             QT_TRANSLATE_NOOP("Section", "Data requests"),
             &DataRequest::entity,
             {"number"_L1, "item"_L1, "asked_of"_L1, "due"_L1, "state"_L1},
             {},
             QT_TRANSLATE_NOOP("Section", "List the data we need, why, from whom, and when it is lost.")});
    addList({"area_assets",
             QT_TRANSLATE_NOOP("Section", "Systems"),
             &Asset::entity,
             {"name"_L1, "kind"_L1, "status"_L1, "effects"_L1, "basis"_L1},
             {},
             QT_TRANSLATE_NOOP("Section", "List the systems: suspected, confirmed or cleared, and why.")},
            true);
    addList({"area_accounts",
             QT_TRANSLATE_NOOP("Section", "Accounts"),
             &Account::entity,
             {"identifier"_L1, "kind"_L1, "status"_L1, "disabled"_L1, "basis"_L1},
             {},
             QT_TRANSLATE_NOOP("Section", "List the accounts that were or may have been misused.")},
            true);
    addList({"area_data",
             QT_TRANSLATE_NOOP("Section", "Data"),
             &DataSet::entity,
             {"description"_L1, "categories"_L1, "status"_L1, "effect"_L1, "basis"_L1},
             {},
             QT_TRANSLATE_NOOP("Section",
                               "List the data that may be affected, and how many people it is about.")},
            true);
}

void FocusDetail::show(const QUuid &engagement, int place)
{
    m_desk.flush(); // what is typed belongs to the area before
    const FocusQuestion &question = focusQuestions()[std::size_t(place)];
    m_engagement = engagement;
    m_place = place;
    m_area = coreId(engagement, question.key);
    const Words &words = m_desk.text().words();
    m_title->setText(words.translate("Focus", question.label));
    m_question->setText(words.translate("FocusQuestion", question.text));
    m_previous->setEnabled(place > 0);
    m_next->setEnabled(place + 1 < int(focusQuestions().size()));
    m_form->setRecord(m_area);
    for (int i = 0; i < int(m_lists.size()); ++i) {
        const List &list = m_lists[i];
        const bool fits = !list.ofScope || question.focus == Focus::Scope;
        m_tabs->setTabVisible(i, fits);
        if (!fits)
            continue;
        if (!list.ofScope)
            list.section->model().setCommon({{"focus"_L1, keyOf(question.focus)}});
        list.section->load(engagement);
    }
}

void FocusDetail::step(int by)
{
    const int to = m_place + by;
    if (to < 0 || to >= int(focusQuestions().size()))
        return;
    const bool inLists = m_tabs->isAncestorOf(QApplication::focusWidget());
    show(m_engagement, to);
    if (!inLists) // the form's editors are others now
        focusFirst();
}

void FocusDetail::showCount(const RecordSection *section)
{
    for (int i = 0; i < int(m_lists.size()); ++i) {
        if (m_lists[i].section != section)
            continue;
        const QString title = m_desk.text().words().translate("Section", section->kind().title);
        const int count = m_lists[i].section->model().rowCount();
        m_tabs->setTabText(i,
                           count == 0 ? title
                                      : tr("%1  %2", "title of a list and number of its rows")
                                            .arg(title, m_desk.text().words().locale().toString(count)));
    }
}

bool FocusDetail::focusField(const QString &field)
{
    return m_form->focusField(field);
}

void FocusDetail::focusFirst()
{
    m_form->focusField(u"status"_s);
}

RecordSection *FocusDetail::section() const
{
    return qobject_cast<RecordSection *>(m_tabs->currentWidget());
}

void FocusDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->turn(width() >= besideFrom ? Qt::Horizontal : Qt::Vertical);
}

} // namespace firstcall
