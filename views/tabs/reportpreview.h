// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/parts/card.h"
#include "views/tabs/pagemaker.h"

class QHBoxLayout;
class QToolButton;

namespace firstcall {

class ElidedLabel;
class PageView;

/// The pages with what one looks at them with: page n of m, larger, smaller, and what is under the keys.
class ReportPreview : public Card
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    PageView &view() { return *m_view; }
    /// While pages are made; the ones before stay in sight.
    void tellMaking();
    void setPages(const std::shared_ptr<const MadePages> &pages);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *button(const QString &iconName, const QString &text, const std::function<void()> &run);
    void tellView();
    void fitBar();

    QHBoxLayout *m_bar;
    QLabel *m_title;
    ElidedLabel *m_state;
    QToolButton *m_before = nullptr;
    QToolButton *m_after = nullptr;
    QToolButton *m_zoom = nullptr;
    QLabel *m_page;
    PageView *m_view;
};

} // namespace firstcall
