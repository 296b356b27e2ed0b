// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

#include <optional>

namespace firstcall {

/// Chooses a time zone by its IANA name; typing any part of it finds it. Starts with the machine's.
class ZoneBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ZoneBox(QWidget *parent = nullptr);

    /// None while what is typed is no zone.
    std::optional<QString> zone() const;
    void setZone(const QString &zone);
};

} // namespace firstcall
