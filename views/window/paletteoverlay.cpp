// SPDX-License-Identifier: Apache-2.0
#include "views/window/paletteoverlay.h"

#include "views/style/drawing.h"

#include <QApplication>
#include <QPainter>

namespace firstcall {

namespace {

/// Dims what is below it, so that the eye goes to what is above.
class Scrim : public QWidget
{
public:
    explicit Scrim(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int light = 84; // of 255
        constexpr int dark = 140; // on a dark window less would not be seen
        QColor shade = palette().color(QPalette::Shadow);
        shade.setAlpha(themeOf(palette()) == Theme::Light ? light : dark);
        QPainter(this).fillRect(rect(), shade);
    }
};

} // namespace

PaletteOverlay::PaletteOverlay(QWidget *parent)
    : QFrame(parent)
    , m_scrim(new Scrim(parent))
{
    hide();
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { followFocus(now); });
}

PaletteOverlay::~PaletteOverlay()
{
    // The focus leaves it while its children go, and nobody is there to follow it then.
    disconnect(qApp, nullptr, this, nullptr);
    delete m_scrim;
}

void PaletteOverlay::layScrim()
{
    if (m_scrim)
        m_scrim->setGeometry(parentWidget()->rect());
}

void PaletteOverlay::appear(QWidget *field)
{
    QWidget *focus = QApplication::focusWidget();
    if (!isAncestorOf(focus)) {
        m_before.clear();
        for (QWidget *one = focus; one; one = one->parentWidget())
            m_before.append(one);
    }
    layScrim();
    m_scrim->show();
    m_scrim->raise();
    show();
    raise();
    field->setFocus(Qt::ShortcutFocusReason);
}

void PaletteOverlay::dismiss()
{
    if (isHidden())
        return;
    focusBack();
    hide();
}

void PaletteOverlay::focusBack()
{
    if (!isAncestorOf(QApplication::focusWidget()))
        return;
    // An editor in a list is gone once it lost the focus; then the list is where one was.
    for (const QPointer<QWidget> &one : std::as_const(m_before)) {
        if (one && one->isVisible() && one->isEnabled() && one->focusPolicy() != Qt::NoFocus) {
            one->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    parentWidget()->setFocus(Qt::OtherFocusReason);
}

void PaletteOverlay::followFocus(const QWidget *now)
{
    if (isVisible() && now && !isAncestorOf(now) && now->window() == window())
        hide();
}

bool PaletteOverlay::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(
            this, [this] { place(); }, Qt::QueuedConnection); // when the children know
    return QFrame::event(event);
}

bool PaletteOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        layScrim();
        place();
    }
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        const auto *widget = static_cast<QWidget *>(watched);
        if (widget->window() == window() && widget != this && !isAncestorOf(widget))
            dismiss();
    }
    return QFrame::eventFilter(watched, event);
}

void PaletteOverlay::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor shade = palette().color(QPalette::Shadow);
    shade.setAlpha(12);
    const QRectF surface = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    for (int i = shadow; i > 0; --i)
        drawing::box(&painter, surface.adjusted(-i, -i, i, i), measure::cardRadius + i, shade, QColor());
    drawing::box(&painter, surface, measure::cardRadius, c.surface, c.borderStrong);
}

void PaletteOverlay::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    qApp->installEventFilter(this);
}

void PaletteOverlay::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_scrim)
        m_scrim->hide();
    qApp->removeEventFilter(this);
}

} // namespace firstcall
