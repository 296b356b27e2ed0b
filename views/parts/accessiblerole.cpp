// SPDX-License-Identifier: Apache-2.0
#include "views/parts/accessiblerole.h"

#include <QAccessibleWidget>
#include <QHash>

namespace firstcall {

namespace {

QHash<QString, QAccessible::Role> &roles()
{
    static QHash<QString, QAccessible::Role> roles;
    return roles;
}

QAccessibleInterface *make(const QString &className, QObject *object)
{
    const auto role = roles().constFind(className);
    if (role == roles().cend() || !object || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), *role);
}

} // namespace

void setAccessibleRole(const QMetaObject &ofClass, QAccessible::Role role)
{
    if (roles().isEmpty())
        QAccessible::installFactory(make);
    roles().insert(QString::fromLatin1(ofClass.className()), role);
}

void announce(QWidget *widget, const QString &text)
{
    if (widget->accessibleName() == text)
        widget->setAccessibleName({}); // the same sentence a second time is news as well
    widget->setAccessibleName(text);
}

} // namespace firstcall
