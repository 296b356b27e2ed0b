// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <concepts>
#include <span>
#include <type_traits>

namespace firstcall {

/// One value of an enumeration: how it is stored and how it is shown.
struct Choice
{
    template <typename E>
        requires std::is_enum_v<E>
    constexpr Choice(E e, const char *storedKey, const char *sourceText)
        : value(static_cast<int>(e))
        , key(storedKey)
        , label(sourceText)
    {}

    int value;
    const char *key; ///< in SQLite, JSON and CSV; never translated, never renamed
    const char *label; ///< source text in the context of its Choices
};

/// The values of one enumeration, and the translation context of their labels.
struct Choices
{
    const char *context;
    std::span<const Choice> all;

    const Choice *find(const QString &key) const
    {
        for (const Choice &choice : all) {
            if (key == QLatin1StringView(choice.key))
                return &choice;
        }
        return nullptr;
    }
};

/// An enumeration is a field value once choicesOf(E) names its choices.
template <typename E>
concept Choosable = std::is_enum_v<E> && std::same_as<decltype(choicesOf(E{})), const Choices &>;

/// The stored key of an enumerator.
template <Choosable E> QString keyOf(E e)
{
    for (const Choice &choice : choicesOf(e).all) {
        if (choice.value == static_cast<int>(e))
            return QString::fromLatin1(choice.key);
    }
    return {};
}

} // namespace firstcall
