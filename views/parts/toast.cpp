// SPDX-License-Identifier: Apache-2.0
#include "views/parts/toast.h"

#include "views/parts/accessiblerole.h"
#include "views/style/measures.h"
#include "views/style/palette.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace firstcall {

namespace {

constexpr int fromBottom = 24;
constexpr int fromSide = 12;
constexpr const char *keptClear = "kept_clear_of_toasts";

} // namespace

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel)
    , m_button(new QPushButton)
{
    setAccessibleRole(staticMetaObject, QAccessible::Notification);
    setPalette(paletteFor(Theme::Dark)); // dark in both themes: it lies over what is there
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_timer.setSingleShot(true);
    m_timer.setInterval(usualStay);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto run = std::exchange(m_run, {});
        dismiss();
        if (run)
            run();
    });
    connect(qApp, &QApplication::focusChanged, this, &Toast::followFocus);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(measure::cardPaddingX);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    m_label->setIndent(measure::grid);
    parent->installEventFilter(this);
    hide();
}

void Toast::keepClear(QWidget *widget)
{
    widget->setProperty(keptClear, true);
}

void Toast::say(const QString &text, const Offer &offer)
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && !isAncestorOf(focus))
        m_before = focus;
    m_label->setText(text);
    m_button->setText(offer.text);
    m_button->setVisible(!offer.text.isEmpty());
    m_run = offer.run;
    place(); // where it was before, the pointer may be
    show();
    raise();
    place(); // now measured with the fonts that it is shown in
    announce(this, text);
    m_timer.stop();
    countOrWait();
}

void Toast::dismiss()
{
    m_timer.stop();
    if (isHidden())
        return;
    if (isAncestorOf(QApplication::focusWidget()) && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    m_hovered = false;
    m_run = {};
    hide();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_hovered = true;
    countOrWait();
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    m_hovered = false;
    countOrWait();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Toast::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) && !isHidden())
        place();
}

void Toast::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.borderStrong);
    painter.setBrush(c.surfaceAlt);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), measure::cardRadius,
                            measure::cardRadius);
}

void Toast::place()
{
    const QRect room = parentWidget()->rect().adjusted(fromSide, fromSide, -fromSide, -fromSide);
    // The label would rather wrap than be wide; it gets one line as long as there is room for one.
    const int button = m_button->isHidden() ? 0 : m_button->sizeHint().width() + layout()->spacing();
    const QMargins margins = layout()->contentsMargins();
    const int line = m_label->fontMetrics().horizontalAdvance(m_label->text()) + measure::grid + 2;
    const int width = qMin(room.width(), line + button + margins.left() + margins.right());
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    const int middle = room.left() + (room.width() - width) / 2;
    const int bottom = parentWidget()->height() - height - fromBottom;
    // The usual place first, and the others in the order in which an eye looks for it.
    QRect best(middle, bottom, width, height);
    int least = hides(best);
    int above = bottom; // of what stands at the bottom
    const QList<const QWidget *> kept = clearOf();
    for (const QWidget *widget : kept)
        above = qMin(above, widget->mapTo(parentWidget(), QPoint(0, 0)).y() - height - fromSide);
    const int trailing = room.right() + 1 - width;
    for (const QPoint &corner : {QPoint(trailing, bottom), QPoint(room.left(), bottom), QPoint(middle, above),
                                 QPoint(trailing, room.top())}) {
        const QRect there(corner, best.size());
        if (const int hidden = hides(there); hidden < least) {
            best = there;
            least = hidden;
        }
    }
    setGeometry(best);
}

QList<const QWidget *> Toast::clearOf() const
{
    QList<const QWidget *> found;
    const auto all = parentWidget()->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->isVisible() && widget->property(keptClear).toBool())
            found.append(widget);
    }
    return found;
}

int Toast::hides(const QRect &place) const
{
    const auto covered = [&](const QWidget *widget, const QRect &part) {
        const QRect hidden = place & QRect(widget->mapTo(parentWidget(), part.topLeft()), part.size());
        return hidden.width() * hidden.height();
    };
    int area = 0;
    const QList<const QWidget *> kept = clearOf();
    for (const QWidget *widget : kept)
        area += covered(widget, widget->rect());
    const QWidget *focus =
        isAncestorOf(QApplication::focusWidget()) ? m_before.data() : QApplication::focusWidget();
    if (!focus || !focus->isVisible() || !parentWidget()->isAncestorOf(focus))
        return area;
    const auto *view = qobject_cast<const QAbstractItemView *>(focus);
    if (view && view->currentIndex().isValid())
        return area + covered(view->viewport(), view->visualRect(view->currentIndex()));
    if (focus->height() > parentWidget()->height() / 2)
        return area; // pages to read, which go on beside it
    return area + covered(focus, focus->rect());
}

void Toast::followFocus()
{
    // It does not run away from who wants it.
    if (!isHidden() && !m_hovered && !isAncestorOf(QApplication::focusWidget()) && hides(geometry()) > 0)
        place();
    countOrWait();
}

void Toast::countOrWait()
{
    if (isHidden())
        return;
    const bool wanted = m_hovered || isAncestorOf(QApplication::focusWidget());
    if (wanted)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

} // namespace firstcall
