// SPDX-License-Identifier: Apache-2.0
#include "views/fields/kept.h"

#include "views/fields/desk.h"

#include <QCryptographicHash>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace firstcall {

QString keyOnStore(const QString &store, const QString &name)
{
    // A path is no key for a settings file, and its digest tells nobody which customers have stores.
    const QByteArray path = QFileInfo(store).absoluteFilePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    return u"session/"_s + QString::fromLatin1(digest) + u'/' + name;
}

void keepWords(Desk &desk, QLineEdit &filter, const QString &name)
{
    filter.setObjectName(name);
    const QString key = keyOnStore(desk.store().path(), u"filter/"_s + name);
    const QString words = desk.settings().value(key).toString();
    if (!words.isEmpty()) {
        filter.setText(words);
        filter.show();
    }
    QObject::connect(&filter, &QLineEdit::textChanged, &filter, [&desk, key](const QString &now) {
        if (now.isEmpty())
            desk.settings().remove(key); // what a customer is called stays no longer than it is needed
        else
            desk.settings().setValue(key, now);
    });
}

TwoParts::TwoParts(Desk &desk, const QString &name, QWidget *parent)
    : QSplitter(parent)
    , m_desk(desk)
{
    setObjectName(name);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, &TwoParts::keep);
}

QString TwoParts::key() const
{
    const QString way = orientation() == Qt::Horizontal ? u"beside/"_s : u"below/"_s;
    return keyOnStore(m_desk.store().path(), u"share/"_s + way + objectName());
}

std::optional<double> TwoParts::share() const
{
    const double kept = m_desk.settings().value(key()).toDouble();
    return kept > 0 && kept < 1 ? std::optional(kept) : std::nullopt;
}

void TwoParts::turn(Qt::Orientation orientation)
{
    if (orientation == this->orientation())
        return;
    setOrientation(orientation);
    apply();
}

void TwoParts::keep()
{
    const QList<int> now = sizes();
    const int all = now.value(0) + now.value(1);
    if (now.value(0) > 0 && now.value(1) > 0)
        m_desk.settings().setValue(key(), double(now.first()) / all);
}

void TwoParts::apply()
{
    const QList<int> now = sizes();
    const std::optional<double> kept = share();
    if (!kept || now.value(0) == 0 || now.value(1) == 0)
        return;
    const int all = now.first() + now.at(1);
    const int first = qRound(all * *kept);
    if (first != now.first())
        setSizes({first, all - first});
}

bool TwoParts::event(QEvent *event)
{
    const bool done = QSplitter::event(event);
    if (event->type() == QEvent::LayoutRequest) // one of them may have come back on screen
        apply();
    return done;
}

void TwoParts::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    apply();
}

} // namespace firstcall
