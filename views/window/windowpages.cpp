// SPDX-License-Identifier: Apache-2.0
#include "views/fields/desk.h"
#include "views/window/binview.h"
#include "views/window/engagementview.h"
#include "views/window/historyview.h"
#include "views/window/keyspage.h"
#include "views/window/mainwindow.h"
#include "views/window/settingspage.h"
#include "views/window/welcomepage.h"

#include <QStackedWidget>

namespace firstcall {

MainWindow::Page MainWindow::makePage(Scene scene)
{
    switch (scene) {
    case Scene::Welcome: {
        auto *page = new WelcomePage(m_desk, m_workspace);
        connect(page, &WelcomePage::introduced, page, &WelcomePage::focusFirst);
        connect(page, &WelcomePage::newWanted, this, &MainWindow::newEngagement);
        connect(page, &WelcomePage::samplesWanted, this, &MainWindow::openSamples);
        connect(page, &WelcomePage::openWanted, this, &MainWindow::openStore);
        connect(page, &WelcomePage::storeWanted, this,
                [this](const QString &path) { tryOther(m_surroundings.openStore(path)); });
        return {page, [page](const Spot &) {
                    page->refresh();
                    page->focusFirst();
                }};
    }
    case Scene::Engagement:
        return {m_engagement, [this](const Spot &spot) { m_engagement->load(spot.engagement, spot.tab); }};
    case Scene::Engagements:
    case Scene::Firm:
        return {new QWidget(m_workspace), [](const Spot &) {}};
    case Scene::History: {
        auto *page = new HistoryView(m_desk, m_workspace);
        return {page, [page](const Spot &spot) {
                    page->load(spot.engagement, spot.record);
                    page->focusFirst();
                }};
    }
    case Scene::Bin: {
        auto *page = new BinView(m_desk, m_workspace);
        return {page, [page](const Spot &spot) {
                    page->load(spot.engagement);
                    page->focusFirst();
                }};
    }
    case Scene::Settings: {
        auto *page = new SettingsPage(m_desk, m_appearance, m_workspace);
        connect(page, &SettingsPage::keysWanted, this, [this] { show({.scene = Scene::Keys}); });
        return {page, [page](const Spot &) {
                    page->refresh();
                    page->focusFirst();
                }};
    }
    case Scene::Keys: {
        auto *page = new KeysPage(m_actions, m_workspace);
        connect(&page->model(), &KeysModel::refused, this, &MainWindow::complain);
        return {page, [page](const Spot &) { page->focusFirst(); }};
    }
    }
    Q_UNREACHABLE();
}

} // namespace firstcall
