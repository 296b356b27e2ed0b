// SPDX-License-Identifier: Apache-2.0
#include "views/fields/desk.h"
#include "views/planning/engagementspage.h"
#include "views/planning/firmpage.h"
#include "views/tabs/tab.h"
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
        connect(page, &WelcomePage::newWanted, this, [this] { newEngagement(); });
        connect(page, &WelcomePage::samplesWanted, this, &MainWindow::openSamples);
        connect(page, &WelcomePage::openWanted, this, &MainWindow::openStore);
        connect(page, &WelcomePage::storeWanted, this,
                [this](const QString &path) { complainOf(m_surroundings.openStore(path)); });
        return {.widget = page, .enter = [page](const Spot &) {
                    page->refresh();
                    page->focusFirst();
                }};
    }
    case Scene::Engagement:
        return {.widget = m_engagement,
                .enter = [this](const Spot &spot) { m_engagement->load(spot.engagement, spot.tab); },
                .section =
                    [this] {
                        const Tab *tab = m_engagement->tab();
                        return tab ? tab->section() : nullptr;
                    },
                .place =
                    [this] {
                        const Tab *tab = m_engagement->tab();
                        return tab ? tab->place() : QString();
                    },
                .setPlace =
                    [this](const QString &place) {
                        if (Tab *tab = m_engagement->tab())
                            tab->setPlace(place);
                    }};
    case Scene::Engagements: {
        auto *page = new EngagementsPage(m_desk, m_engagements, m_workspace);
        page->setTabNames(tabNames());
        connect(page, &EngagementsPage::chosen, this, &MainWindow::open);
        connect(page, &EngagementsPage::chosenAt, this, &MainWindow::openAt);
        connect(page, &EngagementsPage::exportWanted, this, &MainWindow::exportOf);
        connect(page, &EngagementsPage::newWanted, this, [this] { newEngagement(); });
        return {.widget = page,
                .enter =
                    [page](const Spot &) {
                        page->load({});
                        page->focusFirst();
                    },
                .filter = [page] { page->openFilter(); },
                .place = [page] { return page->place(); },
                .setPlace = [page](const QString &place) { page->setPlace(place); }};
    }
    case Scene::Firm: {
        auto *page = new FirmPage(m_desk, m_workspace);
        return {.widget = page,
                .enter =
                    [page](const Spot &) {
                        page->load({});
                        page->focusFirst();
                    },
                .section = [page] { return page->section(); },
                .place = [page] { return page->place(); },
                .setPlace = [page](const QString &place) { page->setPlace(place); }};
    }
    case Scene::History: {
        auto *page = new HistoryView(m_desk, m_workspace);
        return {.widget = page,
                .enter =
                    [page](const Spot &spot) {
                        page->load(spot.engagement, spot.record);
                        page->focusFirst();
                    },
                .filter = [page] { page->openFilter(); }};
    }
    case Scene::Bin: {
        auto *page = new BinView(m_desk, m_workspace);
        return {.widget = page,
                .enter =
                    [page](const Spot &spot) {
                        page->load(spot.engagement);
                        page->focusFirst();
                    },
                .filter = [page] { page->openFilter(); }};
    }
    case Scene::Settings: {
        auto *page = new SettingsPage(m_desk, m_appearance, m_workspace);
        connect(page, &SettingsPage::keysWanted, this, [this] { show({.scene = Scene::Keys}); });
        connect(page, &SettingsPage::openWanted, this, &MainWindow::openStore);
        return {.widget = page, .enter = [page](const Spot &) {
                    page->refresh();
                    page->focusFirst();
                }};
    }
    case Scene::Keys: {
        auto *page = new KeysPage(m_actions, m_workspace);
        connect(&page->model(), &KeysModel::refused, this, &MainWindow::complain);
        return {.widget = page,
                .enter = [page](const Spot &) { page->focusFirst(); },
                .filter = [page] { page->focusFirst(); }};
    }
    }
    Q_UNREACHABLE();
}

} // namespace firstcall
