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

/// Two letters of the language that the window speaks from its start on; that of the system while it is
/// empty.
inline const Setting<QString> language{"window/language", {}};
/// Which clocks stand above an engagement: "customer_utc", "customer_utc_here", "customer_here" or
/// "customer".
inline const Setting<QString> clocks{"window/clocks", QStringLiteral("customer_utc")};

/// "system", "light", "dark" or "high_contrast".
inline const Setting<QString> theme{"appearance/theme", QStringLiteral("system")};
/// Text size in per cent of the system's, 80 to 200.
inline const Setting<int> textScale{"appearance/text_scale", 100};
/// Stores that were open in the window, the last one first.
inline const Setting<QStringList> recentStores{"stores/recent", {}};
/// Where reports are written; beside the store while it is empty.
inline const Setting<QString> exportFolder{"export/folder", {}};
/// What reports are called, with "{reference}", "{code name}" and "{date}" in it; the usual name while it is
/// empty.
inline const Setting<QString> exportName{"export/name", {}};
/// Minutes from one status update to the next, for the time that a new one proposes; 0 proposes none.
inline const Setting<int> updateRhythm{"updates/rhythm", 24 * 60};

} // namespace settings

} // namespace firstcall
