// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUuid>

#include <chrono>

namespace firstcall {

/// A length of time, to the minute.
using Minutes = std::chrono::minutes;

/// The id of a record of one kind; null when there is none.
template <typename R> struct Ref
{
    QUuid id = {};

    explicit operator bool() const { return !id.isNull(); }
    bool operator==(const Ref &) const = default;
};

/// Bytes kept beside the records: here only their SHA-256, as 64 lower-case hexadecimal digits.
struct Content
{
    QString sha256 = {};

    explicit operator bool() const { return !sha256.isEmpty(); }
    bool operator==(const Content &) const = default;
};

/// An id as it is stored: lower-case hexadecimal with dashes.
inline QString idText(const QUuid &id)
{
    return id.isNull() ? QString::fromLatin1("") : id.toString(QUuid::WithoutBraces);
}

} // namespace firstcall
