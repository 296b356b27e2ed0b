// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QUuid>

namespace firstcall {

/// What the window can show beside its sidebar.
enum class Scene { Welcome, Engagement, Engagements, Firm, History, Bin, Settings, Keys };
inline constexpr int sceneCount = int(Scene::Keys) + 1;

/// A place in the window: a scene, the engagement it is about (null for the workspace), its tab or the record
/// whose history it is.
struct Spot
{
    Scene scene = Scene::Welcome;
    QUuid engagement = {};
    int tab = 0;
    QUuid record = {};

    bool operator==(const Spot &) const = default;
};

/// The places that somebody was at, to go back and forth between them as a browser does.
class Trail
{
public:
    /// Goes on from here; what lay ahead is forgotten. The place one is at already adds nothing.
    void visit(const Spot &spot);

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_spots.size(); }
    /// Only while it can go there.
    Spot back() { return m_spots.at(--m_at); }
    Spot forward() { return m_spots.at(++m_at); }
    /// Forgets every place of an engagement that is gone.
    void forget(const QUuid &engagement);

private:
    QList<Spot> m_spots = {};
    qsizetype m_at = -1;
};

} // namespace firstcall
