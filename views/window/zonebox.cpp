// SPDX-License-Identifier: Apache-2.0
#include "views/window/zonebox.h"

#include <QCompleter>
#include <QTimeZone>

namespace firstcall {

ZoneBox::ZoneBox(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids)
        addItem(QString::fromLatin1(id));
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    setMinimumContentsLength(20);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setZone(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
}

std::optional<QString> ZoneBox::zone() const
{
    const QString typed = currentText().trimmed();
    if (const int row = findText(typed, Qt::MatchFixedString); row >= 0)
        return itemText(row);
    // Qt knows more names than it lists: Etc/UTC, and old ones.
    const bool isKnown = !typed.isEmpty() && QTimeZone(typed.toLatin1()).isValid();
    return isKnown ? std::optional(typed) : std::nullopt;
}

void ZoneBox::setZone(const QString &zone)
{
    setCurrentIndex(findText(zone));
    setEditText(zone);
}

} // namespace firstcall
