// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace firstcall {

/// Why a call failed, as a whole sentence a person can read: what happened, what is safe, what to do.
struct Failure
{
    QString sentence;
};

/// What a call gives back when it can fail. The compiler objects when nobody looks.
template <typename T = void> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_outcome(std::move(value))
    {}
    Result(Failure failure)
        : m_outcome(std::move(failure))
    {}

    explicit operator bool() const { return std::holds_alternative<T>(m_outcome); }
    T &operator*() & { return std::get<T>(m_outcome); }
    T &&operator*() && { return std::get<T>(std::move(m_outcome)); }
    const T &operator*() const & { return std::get<T>(m_outcome); }
    T *operator->() { return &std::get<T>(m_outcome); }
    const T *operator->() const { return &std::get<T>(m_outcome); }
    const Failure &failure() const { return std::get<Failure>(m_outcome); }

private:
    std::variant<T, Failure> m_outcome;
};

template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Failure failure)
        : m_failure(std::move(failure))
    {}

    explicit operator bool() const { return !m_failure; }
    const Failure &failure() const { return m_failure.value(); }

private:
    std::optional<Failure> m_failure;
};

} // namespace firstcall
