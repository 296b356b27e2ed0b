// SPDX-License-Identifier: Apache-2.0
#include "views/window/palette.h"

#include "models/items/engagementsmodel.h"
#include "views/fields/desk.h"
#include "views/parts/accessiblerole.h"
#include "views/parts/elidedlabel.h"
#include "views/style/measures.h"
#include "views/window/palettedelegate.h"
#include "views/window/paletterows.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int mostWidth = 680;
constexpr int margin = 16; // to the edges of the window
constexpr int leastUsual = 10 * measure::rowHeight; // of the list, where the window is high enough

} // namespace

Palette::Palette(Desk &desk, std::function<QList<QAction *>()> actions, EngagementsModel &engagements,
                 QWidget *parent)
    : PaletteOverlay(parent)
    , m_desk(desk)
    , m_actions(std::move(actions))
    , m_engagements(engagements)
    , m_search(desk.store().path())
    , m_hand(desk.settings(), desk.text(), engagements)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new TextLabel({}, TextSize::Body, Ink::Text2, this))
    , m_foot(new QWidget(this))
    , m_hint(new ElidedLabel({}, TextSize::Small, Ink::Text2, m_foot))
    , m_count(new TextLabel({}, TextSize::Small, Ink::Text2, m_foot))
{
    setAccessibleRole(staticMetaObject, QAccessible::Dialog);
    compose();
    connect(m_field, &QLineEdit::textChanged, this, &Palette::refresh);
    connect(&m_search, &PaletteSearch::found, this, &Palette::takeHits);
    connect(&m_search, &PaletteSearch::failed, this, [this](const QString &sentence) {
        takeHits({});
        m_desk.refuse(sentence);
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { run(m_model.rowAt(index.row())); });
}

Palette::~Palette() = default;

void Palette::compose()
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus); // the cursor stays in the field
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(2 * measure::controlHeight);

    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(measure::gap, measure::grid, measure::gap, measure::grid);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    const int edge = shadow + 2 * measure::grid;
    column->setContentsMargins(edge, edge, edge, shadow + measure::grid);
    column->setSpacing(measure::grid);
    column->addWidget(m_field);
    column->addWidget(m_nothing); // what can be done about it comes below
    column->addWidget(m_list);
    column->addWidget(m_foot);
}

void Palette::open(Scope scope, const QString &prefix)
{
    m_engagementAsked = {};
    setAccessibleName(tr("Search or run a command"));
    m_field->setPlaceholderText(tr("Search everything or run a command"));
    m_hint->setText(tr("↑ ↓ choose · Enter open · Esc close · > commands only · @ people · # indicators"));
    appearWith(scope == Scope::Commands ? u">"_s : QString(), prefix);
}

void Palette::askForEngagement(const QString &what, std::function<void(const QUuid &)> chosen)
{
    m_engagementAsked = std::move(chosen);
    setAccessibleName(what);
    m_field->setPlaceholderText(what);
    m_hint->setText(tr("↑ ↓ choose · Enter takes it · Esc close"));
    appearWith({}, {});
}

void Palette::appearWith(const QString &sign, const QString &typed)
{
    m_field->setAccessibleName(accessibleName());
    if (isHidden())
        m_hand.gather(m_actions()); // while the focus is still where the commands would find it
    {
        const QSignalBlocker once(m_field);
        m_field->setText(sign + typed);
    }
    // The sign stays when one types on.
    m_field->setSelection(int(sign.size()), int(typed.size()));
    appear(m_field);
    refresh();
}

void Palette::refresh()
{
    const PaletteTyped typed(m_field->text());
    m_choosing = false;
    m_model.setAtHand(m_engagementAsked ? m_hand.engagements(m_field->text(), m_desk.engagement())
                                        : m_hand.rows(typed));
    m_list->setCurrentIndex(m_model.index(0));
    const PaletteQuery query = m_engagementAsked ? PaletteQuery() : paletteQuery(typed);
    if (query.parts.isEmpty()) {
        m_search.drop();
        m_model.setFound({});
        settle();
    } else {
        // What was found before stays in sight for the moment that it takes: nothing flickers.
        m_search.ask(query);
        if (m_model.rowCount() > 0)
            place();
    }
}

void Palette::takeHits(const QList<Hit> &hits)
{
    const auto section =
        PaletteTyped(m_field->text()).sign == u'#' ? PaletteSection::Indicators : PaletteSection::Records;
    QList<PaletteRow> rows = hitRows(hits, m_engagements, m_desk.text(), section);
    // An engagement that is there by its name is not there a second time.
    rows.removeIf([this](const PaletteRow &row) {
        for (int i = 0; m_model.isAtHand(i) && row.record == row.engagement; ++i) {
            if (m_model.rowAt(i).engagement == row.engagement)
                return true;
        }
        return false;
    });
    m_model.setFound(rows);
    // Who pressed Enter before the answer was there meant what comes with it.
    const bool isWanted = m_choosing && m_model.rowCount() > 0;
    m_choosing = false;
    settle();
    if (isWanted)
        choose();
}

void Palette::settle()
{
    const int count = m_model.rowCount();
    const PaletteTyped typed(m_field->text());
    if (count == 0) {
        // Offered only: who pressed Enter wanted something found, not something made.
        if (!m_engagementAsked)
            m_model.setAtHand(PaletteHand::rowsForNothing(typed));
        m_list->setCurrentIndex({});
    } else if (!m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model.index(0));
    }
    const QString empty = m_engagementAsked ? tr("There is no other engagement.")
                                            : tr("Type what you look for: the beginnings of words do.");
    m_nothing->setText(typed.words.isEmpty() ? empty : tr("Nothing found for “%1”.").arg(typed.words));
    m_nothing->setVisible(count == 0);
    m_count->setText(tr("%n result(s)", nullptr, count));
    announce(m_count, count == 0 ? m_nothing->text() : m_count->text());
    place();
}

void Palette::place()
{
    const QRect room = parentWidget()->rect();
    const int top = qMax(margin, room.height() / 9) - shadow;
    const int width = qMin(mostWidth, room.width() - 2 * margin) + 2 * shadow;
    setGeometry((room.width() - width) / 2, top, width, height());
    int rows = 0;
    for (int i = 0; i < m_model.rowCount(); ++i)
        rows += m_list->sizeHintForRow(i);
    const bool isEmpty = m_model.rowCount() == 0;
    m_list->setVisible(!isEmpty);
    const QMargins edges = layout()->contentsMargins();
    int others = edges.top() + edges.bottom() + m_field->sizeHint().height() + m_foot->sizeHint().height()
        + 2 * layout()->spacing();
    if (!m_nothing->isHidden())
        others += m_nothing->sizeHint().height() + layout()->spacing();
    const int usual = qMax(leastUsual, room.height() * 6 / 10); // the work below stays in sight
    const int most = qMax(measure::rowHeight, qMin(usual, room.height() - top - margin - others));
    m_list->setFixedHeight(qMin(rows, most));
    resize(width,
           layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                         : layout()->totalSizeHint().height());
}

bool Palette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & ~Qt::KeypadModifier)
        return false;
    const int page = qMax(1, m_list->height() / measure::rowHeight - 1);
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Down:
        move(1, true);
        return true;
    case Qt::Key_Up:
        move(-1, true);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    default:
        return false;
    }
}

void Palette::move(int by, bool around)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    // With none chosen, the first one is the next, and the last one that before.
    const int current = m_list->currentIndex().row();
    int row = current < 0 && by < 0 ? count - 1 : current + by;
    if (around)
        row = (row + count) % count;
    const QModelIndex index = m_model.index(qBound(0, row, count - 1));
    m_list->setCurrentIndex(index);
    // The focus stays in the field, so a screen reader would not hear of it.
    announce(m_count, index.data(Qt::AccessibleTextRole).toString());
}

void Palette::choose()
{
    const QModelIndex index = m_list->currentIndex();
    // What was found for an older text is not what one means.
    m_choosing = m_search.isWaiting() && !m_model.isAtHand(index.row());
    if (index.isValid() && !m_choosing)
        run(m_model.rowAt(index.row()));
}

void Palette::run(const PaletteRow &row)
{
    const PaletteRow chosen = row; // closing forgets the rows
    const auto asked = m_engagementAsked;
    dismiss();
    if (asked) {
        asked(chosen.engagement);
        return;
    }
    if (chosen.section == PaletteSection::Commands) {
        if (!chosen.action)
            return;
        m_hand.remember(*chosen.action);
        chosen.action->trigger();
    } else if (!chosen.newTitle.isEmpty()) {
        Q_EMIT newWanted(chosen.newTitle);
    } else if (chosen.entity) {
        Q_EMIT recordWanted(chosen.engagement, chosen.entity, chosen.record, chosen.field);
    } else {
        Q_EMIT engagementWanted(chosen.engagement);
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field
        && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (event->type() == QEvent::KeyPress)
            return handleKey(key->key(), key->modifiers());
        // Esc and Enter may be keys of the window as well; here they are the palette's.
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            event->accept();
    }
    return PaletteOverlay::eventFilter(watched, event);
}

bool Palette::focusNextPrevChild(bool next)
{
    move(next ? 1 : -1, true); // Tab leads nowhere else from here
    return true;
}

void Palette::hideEvent(QHideEvent *event)
{
    PaletteOverlay::hideEvent(event);
    m_search.rest();
    m_choosing = false;
}

} // namespace firstcall
