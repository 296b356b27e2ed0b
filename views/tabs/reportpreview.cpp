// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/reportpreview.h"

#include "views/parts/elidedlabel.h"
#include "views/style/icons.h"
#include "views/tabs/pageview.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace firstcall {

ReportPreview::ReportPreview(QWidget *parent)
    : Card(parent)
    , m_bar(new QHBoxLayout)
    , m_title(new TextLabel(tr("Preview"), TextSize::CardTitle, Ink::Text, this))
    , m_state(new ElidedLabel({}, TextSize::Small, Ink::Text2, this))
    , m_page(new TextLabel({}, TextSize::Body, Ink::Text, this))
    , m_view(new PageView(this))
{
    setContentsMargins(1, 1, 1, 1);
    m_state->setMinimumWidth(1); // the controls come first
    m_bar->setContentsMargins(13, 7, 7, 0);
    m_bar->setSpacing(2);
    m_bar->addWidget(m_title);
    m_bar->addWidget(m_state, 1);
    m_before =
        button(u"go-previous"_s, tr("Page before"), [this] { m_view->goToPage(m_view->currentPage() - 1); });
    m_after = button(u"go-next"_s, tr("Page after"), [this] { m_view->goToPage(m_view->currentPage() + 1); });
    QToolButton *smaller =
        button(u"list-remove"_s, tr("Smaller (-, Ctrl and wheel)"), [this] { m_view->zoomBy(-1); });
    m_zoom = button({}, tr("Fit the width (W) or the whole page (P)"), [this] {
        m_view->setZoom(m_view->zoom() == PageView::Zoom::FitWidth ? PageView::Zoom::WholePage
                                                                   : PageView::Zoom::FitWidth);
    });
    QToolButton *larger =
        button(u"list-add"_s, tr("Larger (+, Ctrl and wheel)"), [this] { m_view->zoomBy(1); });
    m_bar->addWidget(m_before);
    m_bar->addWidget(m_page);
    m_bar->addWidget(m_after);
    m_bar->addWidget(smaller);
    m_bar->addWidget(m_zoom);
    m_bar->addWidget(larger);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_bar);
    layout->addWidget(m_view, 1);
    setTabOrder(larger, m_view);

    connect(m_view, &PageView::viewed, this, &ReportPreview::tellView);
    connect(m_view, &PageView::placeTaken, this, [this](const QUuid &record) {
        m_state->setText(record.isNull() ? QString() : m_view->accessibleName());
    });
    tellView();
}

QToolButton *ReportPreview::button(const QString &iconName, const QString &text,
                                   const std::function<void()> &run)
{
    auto *made = new QToolButton(this);
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName));
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    made->setToolTip(text);
    made->setAccessibleName(text);
    connect(made, &QToolButton::clicked, this, run);
    return made;
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    fitBar();
}

void ReportPreview::fitBar()
{
    // The title goes first where there is little room, then the buttons that the keys of the pages do too.
    const QList<QWidget *> dispensable{m_title, m_before, m_after};
    int room = contentsRect().width();
    for (int i = 0; i < m_bar->count(); ++i) {
        QWidget *widget = m_bar->itemAt(i)->widget();
        if (widget != m_state && !dispensable.contains(widget))
            room -= widget->sizeHint().width() + m_bar->spacing();
    }
    room -= m_bar->contentsMargins().left() + m_bar->contentsMargins().right() + m_bar->spacing();
    const int turning = m_before->sizeHint().width() + m_after->sizeHint().width() + 2 * m_bar->spacing();
    m_before->setVisible(room >= turning);
    m_after->setVisible(room >= turning);
    m_title->setVisible(room >= turning + m_title->sizeHint().width() + m_bar->spacing());
}

void ReportPreview::tellMaking()
{
    m_state->setText(m_view->pageCount() == 0 ? tr("The first pages are being made…")
                                              : tr("The pages are being made anew…"));
}

void ReportPreview::setPages(const std::shared_ptr<const MadePages> &pages)
{
    m_state->setText(pages->failure);
    m_view->setPages(pages);
}

void ReportPreview::tellView()
{
    const int count = m_view->pageCount();
    const int current = m_view->currentPage();
    m_page->setText(count == 0 ? tr("no pages") : tr("%1 of %2", "page").arg(current + 1).arg(count));
    m_page->setAccessibleName(tr("Page %1").arg(m_page->text()));
    m_before->setEnabled(current > 0);
    m_after->setEnabled(current + 1 < count);
    switch (m_view->zoom()) {
    case PageView::Zoom::FitWidth:
        m_zoom->setText(tr("Fit width"));
        break;
    case PageView::Zoom::WholePage:
        m_zoom->setText(tr("Whole page"));
        break;
    case PageView::Zoom::Free:
        m_zoom->setText(tr("%1 %", "zoom").arg(qRound(m_view->zoomFactor() * 100)));
        break;
    }
    fitBar();
}

} // namespace firstcall
