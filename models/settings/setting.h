// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>
#include <QStringList>

namespace firstcall {

/// One thing the program remembers for its user: its key and what it is until somebody says otherwise.
template <typename T> struct Setting
{
    const char *key;
    T fallback;

    T read(const QSettings &settings) const
    {
        return settings.value(QLatin1StringView(key), QVariant::fromValue(fallback)).template value<T>();
    }
    void write(QSettings &settings, const T &value) const
    {
        settings.setValue(QLatin1StringView(key), QVariant::fromValue(value));
    }
};

namespace settings {

/// Who types: stands in the journal beside every change. Asked at the first start of the window.
inline const Setting<QString> author{"identity/author", {}};
/// Which machine a change was made on, as its owner calls it; empty is allowed.
inline const Setting<QString> device{"identity/device", {}};
/// Zone (IANA) that a new engagement is assumed to be in; that of the machine while it is empty.
inline const Setting<QString> zone{"identity/zone", {}};

/// "system", "light" or "dark".
inline const Setting<QString> theme{"appearance/theme", QStringLiteral("system")};
/// Text size in per cent of the system's, 80 to 200.
inline const Setting<int> textScale{"appearance/text_scale", 100};
/// Stores that were open in the window, the last one first.
inline const Setting<QStringList> recentStores{"stores/recent", {}};
/// Where reports are written; beside the store while it is empty.
inline const Setting<QString> exportFolder{"export/folder", {}};

} // namespace settings

} // namespace firstcall
