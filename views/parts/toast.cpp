// SPDX-License-Identifier: Apache-2.0
#include "views/parts/toast.h"

#include "views/parts/accessiblerole.h"
#include "views/style/measures.h"
#include "views/style/palette.h"

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
    m_button->setAutoDefault(false);
    m_timer.setSingleShot(true);
    m_timer.setInterval(usualStay);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto run = std::exchange(m_run, {});
        dismiss();
        if (run)
            run();
    });
    connect(qApp, &QApplication::focusChanged, this, &Toast::countOrWait);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(measure::cardPaddingX);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    m_label->setIndent(measure::grid);
    parent->installEventFilter(this);
    hide();
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
    const QRect room = parentWidget()->rect().adjusted(12, 12, -12, -12);
    // The label would rather wrap than be wide; it gets one line as long as there is room for one.
    const int button = m_button->isHidden() ? 0 : m_button->sizeHint().width() + layout()->spacing();
    const QMargins margins = layout()->contentsMargins();
    const int line = m_label->fontMetrics().horizontalAdvance(m_label->text()) + measure::grid + 2;
    const int width = qMin(room.width(), line + button + margins.left() + margins.right());
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    setGeometry(room.left() + (room.width() - width) / 2, parentWidget()->height() - height - fromBottom,
                width, height);
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
