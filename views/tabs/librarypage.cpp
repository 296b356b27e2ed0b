// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/librarypage.h"

#include "views/fields/desk.h"
#include "views/fields/kept.h"
#include "views/parts/flowlayout.h"
#include "views/parts/textlabel.h"
#include "views/style/measures.h"
#include "views/tabs/offerdelegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int rowPadding = 16;
constexpr int rowsForAll = 10; // of height from which filters and the whole text of a row have room

constexpr int rowsForWords = 5; // the same for the words, which come when they are asked for

template <typename E> std::optional<E> chosen(const QComboBox *box)
{
    const QVariant value = box->currentData();
    return value.isValid() ? std::optional(static_cast<E>(value.toInt())) : std::nullopt;
}

} // namespace

LibraryPage::LibraryPage(Desk &desk, std::optional<OfferKind> only, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_offers(desk.store(), desk.text().words())
    , m_only(only)
    , m_aim(new TextLabel({}, TextSize::Small, Ink::Text2, this))
    , m_words(new QLineEdit(this))
    , m_fitting(new QCheckBox(tr("Fits this incident"), this))
    , m_list(new QListView(this))
    , m_hint(new TextLabel({}, TextSize::Body, Ink::Text, this))
    , m_mustAsk(new QCheckBox(tr("As must-asks"), this))
    , m_count(new TextLabel({}, TextSize::Small, Ink::Text2, this))
    , m_add(new QPushButton(tr("Add"), this))
{
    m_aim->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_words->setPlaceholderText(tr("Words to look for"));
    m_words->setAccessibleName(tr("Words to look for in the library"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_fitting->setChecked(!only);
    m_list->setModel(&m_offers);
    m_list->setItemDelegate(new OfferDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("What the library offers"));
    m_list->setAccessibleDescription(tr("Space ticks, Ctrl+A ticks all shown, Enter adds what is ticked."));
    m_list->installEventFilter(this);
    m_add->setDefault(true);

    auto *filters = new FlowLayout;
    makeFilters(filters);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(measure::gap);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_mustAsk);
    foot->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(measure::gap);
    layout->addWidget(m_aim);
    layout->addLayout(filters);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    layout->addLayout(foot);

    connect(m_words, &QLineEdit::textChanged, this, &LibraryPage::filter);
    keepWords(desk, *m_words, only ? u"library-one-kind"_s : u"library"_s);
    connect(m_fitting, &QCheckBox::toggled, this, &LibraryPage::filter);
    connect(m_add, &QPushButton::clicked, this, &LibraryPage::take);
    connect(&m_offers, &OffersModel::ticksChanged, this, &LibraryPage::showCounts);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPage::showHint);
    connect(&desk.store(), &Store::applied, this, [this](const ChangeSet &) {
        m_stale = true;
        if (isVisible())
            reload();
    });
}

void LibraryPage::makeFilters(FlowLayout *row)
{
    row->addWidget(m_words);
    row->addWidget(m_fitting);
    if (!m_only) {
        m_kind = new QComboBox(this);
        m_kind->setAccessibleName(tr("What to look for"));
        m_kind->addItem(tr("Everything"));
        m_kind->addItem(tr("Questions"), int(OfferKind::Question));
        m_kind->addItem(tr("Data requests"), int(OfferKind::DataRequest));
        m_kind->addItem(tr("Referrals"), int(OfferKind::Referral));
        m_kind->addItem(tr("Checks and first words"), int(OfferKind::Check));
        connect(m_kind, &QComboBox::currentIndexChanged, this, &LibraryPage::filter);
        row->addWidget(m_kind);
    }
    m_audience = addBox(row, tr("Audience"), tr("Any audience"), questionAudienceChoices);
    m_timing = addBox(row, tr("Timing"), tr("Any call"), questionTimingChoices);
    m_focus = addBox(row, tr("Focus"), tr("Any focus"), choicesOf(Focus{}));
}

QComboBox *LibraryPage::addBox(FlowLayout *row, const QString &name, const QString &any,
                               const Choices &choices)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->addItem(any);
    for (const Choice &one : choices.all)
        box->addItem(m_desk.text().words().label(choices, QString::fromLatin1(one.key)), one.value);
    connect(box, &QComboBox::currentIndexChanged, this, &LibraryPage::filter);
    row->addWidget(box);
    return box;
}

void LibraryPage::load(const QUuid &engagement)
{
    m_engagement = engagement;
    reload();
}

void LibraryPage::reload()
{
    m_stale = false;
    if (m_engagement.isNull())
        return;
    const int row = m_list->currentIndex().row();
    if (const Result<> done = m_offers.load(m_engagement); !done) {
        m_desk.refuse(done.failure().sentence);
        return;
    }
    m_list->setCurrentIndex(m_offers.index(qBound(0, row, qMax(0, m_offers.rowCount() - 1))));
    const Result<std::optional<Row>> kept = m_desk.store().row(Engagement::entity(), m_engagement);
    const Words &words = m_desk.text().words();
    m_aim->clear();
    if (kept && *kept) {
        const IncidentType type = fromRow<Engagement>(**kept).incidentType;
        for (const QuestionSet *set : library().setsFor(type)) {
            if (set->type)
                m_aim->setText(tr("%1: %2", "type of incident and what matters most")
                                   .arg(words.label(type), set->firstAim.in(words.locale())));
        }
    }
    showHint();
    arrange();
}

void LibraryPage::filter()
{
    OfferFilter wanted{.words = m_words->text().split(u' ', Qt::SkipEmptyParts),
                       .fitting = m_fitting->isChecked(),
                       .kind = m_kind ? chosen<OfferKind>(m_kind) : m_only,
                       .audience = chosen<QuestionAudience>(m_audience),
                       .timing = chosen<QuestionTiming>(m_timing),
                       .focus = chosen<Focus>(m_focus)};
    m_offers.setFilter(wanted);
    m_list->setCurrentIndex(m_offers.index(0));
    showHint();
    showCounts();
}

void LibraryPage::showCounts()
{
    const QList<LibraryOffer> ticked = m_offers.ticked();
    m_count->setText(tr("%n shown", nullptr, m_offers.rowCount()) + u" · "_s
                     + tr("%n ticked", nullptr, int(ticked.size())));
    m_add->setEnabled(!ticked.isEmpty());
    m_mustAsk->setEnabled(
        std::ranges::any_of(ticked, [](const LibraryOffer &one) { return one.kind == OfferKind::Question; }));
}

void LibraryPage::showHint()
{
    const QModelIndex index = m_list->currentIndex();
    QString text = index.data().toString();
    if (const QString hint = index.data(OffersModel::HintRole).toString(); !hint.isEmpty())
        text += u'\n' + tr("Listen for: %1").arg(hint);
    m_hint->setText(text);
}

void LibraryPage::take()
{
    if (!m_desk.flush())
        return;
    const Result<int> taken =
        takeOffers(m_desk.editor(), m_engagement, m_offers.ticked(), m_mustAsk->isChecked());
    if (!taken) {
        m_desk.refuse(taken.failure().sentence);
        return;
    }
    if (*taken > 0)
        m_desk.offerUndo(tr("Added %n line(s) from the library", nullptr, *taken));
    m_list->setFocus(Qt::OtherFocusReason);
}

void LibraryPage::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

bool LibraryPage::openOwnFilter()
{
    m_words->show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    return true;
}

bool LibraryPage::goToOwnHit()
{
    const int count = m_offers.rowCount();
    if (count > 0)
        m_list->setCurrentIndex(m_offers.index((m_list->currentIndex().row() + 1) % count));
    focusFirst();
    return true;
}

void LibraryPage::arrange()
{
    // Where there is no height for all, rows come first; the tool tip of a row tells the rest.
    const bool isLow = height() < rowsForAll * (fontMetrics().height() + rowPadding);
    m_aim->setVisible(!isLow && !m_aim->text().isEmpty());
    m_hint->setVisible(!isLow);
    const bool isTiny = height() < rowsForWords * (fontMetrics().height() + rowPadding);
    m_words->setVisible(!isTiny || m_words->hasFocus() || !m_words->text().isEmpty());
    m_fitting->setVisible(!isTiny);
    for (QComboBox *box : {m_kind, m_audience, m_timing, m_focus}) {
        if (box)
            box->setVisible(!isLow);
    }
}

void LibraryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void LibraryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
    filter();
}

bool LibraryPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_words && (isEnter || key->key() == Qt::Key_Down)) {
        focusFirst();
        return true;
    }
    if (watched == m_list && key->matches(QKeySequence::SelectAll)) {
        m_offers.tickAll();
        return true;
    }
    if (watched == m_list && isEnter) {
        take();
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Slash) {
        return openOwnFilter();
    }
    return Page::eventFilter(watched, event);
}

void LibraryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_words->text().isEmpty()) {
        m_words->clear();
        focusFirst();
    } else if (event->key() == Qt::Key_Escape && !m_offers.ticked().isEmpty()) {
        m_offers.untickAll();
    } else {
        Page::keyPressEvent(event);
    }
}

} // namespace firstcall
