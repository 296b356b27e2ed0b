// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/style/tokens.h"

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace firstcall {

/// Light or dark, as the desktop says through its portal. Qt tells it only from 6.5 on. Where there is no
/// session bus, no portal or no preference, it says nothing, and no failure is worth a word.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    /// Waits for the portal's answer, but never longer than a fifth of a second.
    explicit DesktopScheme(QObject *parent = nullptr);

    std::optional<Theme> theme() const { return m_theme; }

    /// What a value of org.freedesktop.appearance color-scheme means. Portals wrap it once or twice.
    static std::optional<Theme> meaning(QVariant value);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    std::optional<Theme> m_theme = {};
};

} // namespace firstcall
