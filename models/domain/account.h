// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/affected.h"
#include "models/schema/entity.h"

namespace firstcall {

/// What an account is.
enum class AccountKind {
    User,
    Administrator,
    Service,
    ApplicationOrApi,
    Shared,
    ExternalOrSupplier,
    BreakGlass,
};
inline constexpr Choice accountKindList[] = {
    {AccountKind::User, "user", QT_TRANSLATE_NOOP("AccountKind", "User")},
    {AccountKind::Administrator, "administrator", QT_TRANSLATE_NOOP("AccountKind", "Administrator")},
    {AccountKind::Service, "service", QT_TRANSLATE_NOOP("AccountKind", "Service")},
    {AccountKind::ApplicationOrApi, "application_or_api",
     QT_TRANSLATE_NOOP("AccountKind", "Application or API")},
    {AccountKind::Shared, "shared", QT_TRANSLATE_NOOP("AccountKind", "Shared")},
    {AccountKind::ExternalOrSupplier, "external_or_supplier",
     QT_TRANSLATE_NOOP("AccountKind", "External or supplier")},
    {AccountKind::BreakGlass, "break_glass", QT_TRANSLATE_NOOP("AccountKind", "Break glass")},
};
inline constexpr Choices accountKindChoices{"AccountKind", accountKindList};
constexpr const Choices &choicesOf(AccountKind)
{
    return accountKindChoices;
}

/// An account, or a group of like accounts.
struct Account
{
    QString identifier = {};
    AccountKind kind = AccountKind::User;
    std::optional<int> count = {}; ///< when it stands for a group
    QString owner = {};
    QString directory = {};
    Affected status = Affected::Unknown;
    Moment firstSuspiciousUse = {};
    std::optional<bool> disabled = {};
    QString basis = {};
    QString note = {};
    std::optional<int> position = 0;

    bool operator==(const Account &) const = default;
    static const Entity &entity();
};

} // namespace firstcall
