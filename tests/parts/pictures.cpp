// SPDX-License-Identifier: Apache-2.0
#include "tests/parts/pictures.h"

#include "tests/parts/gallery.h"
#include "views/style/appearance.h"
#include "views/style/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QPainter>

namespace firstcall::testing {

using namespace Qt::StringLiterals;

namespace {

QPixmap iconSheet(const QPalette &palette)
{
    const QStringList names = iconNames();
    constexpr int cell = 96;
    constexpr int columns = 10;
    const int rows = int(names.size() + columns) / columns;
    QPixmap sheet(columns * cell, rows * cell);
    sheet.fill(palette.color(QPalette::Window));
    QPainter painter(&sheet);
    QFont font = painter.font();
    font.setPixelSize(9);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::WindowText));
    for (int i = 0; i < int(names.size()); ++i) {
        const QPoint at(i % columns * cell, i / columns * cell);
        icon(names[i]).paint(&painter, QRect(at + QPoint(6, 20), QSize(16, 16)));
        icon(names[i]).paint(&painter, QRect(at + QPoint(36, 8), QSize(48, 48)));
        painter.drawText(QRect(at + QPoint(2, 62), QSize(cell - 4, 28)),
                         Qt::AlignHCenter | Qt::TextWrapAnywhere, names[i]);
    }
    const int last = int(names.size());
    programIcon().paint(&painter,
                        QRect(QPoint(last % columns * cell, last / columns * cell), QSize(cell, cell)));
    return sheet;
}

/// Everything that the focus can come to, each with the focus on it.
QPixmap focusSheet(Gallery &gallery)
{
    QList<QPixmap> pictures;
    int height = 0;
    const auto widgets = gallery.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->height() > 240)
            continue;
        widget->setFocus(Qt::TabFocusReason);
        const QRect area(widget->mapTo(&gallery, QPoint()), widget->size());
        pictures += gallery.grab(area.adjusted(-4, -4, 4, 4));
        height += pictures.constLast().height();
    }
    QPixmap sheet(720, height / 2 + 200);
    sheet.fill(gallery.palette().color(QPalette::Window));
    QPainter painter(&sheet);
    QPoint at;
    for (const QPixmap &picture : pictures) {
        if (at.y() + picture.height() > sheet.height())
            at = {360, 0};
        painter.drawPixmap(at, picture, QRect(0, 0, 350, picture.height()));
        at.ry() += picture.height();
    }
    return sheet;
}

QPixmap popup(QComboBox *combo)
{
    combo->showPopup();
    const QPixmap picture = combo->view()->window()->grab();
    combo->hidePopup();
    return picture;
}

} // namespace

bool writePictures(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return false;
    const auto save = [&](const QPixmap &picture, const QString &name) {
        return picture.save(u"%1/%2.png"_s.arg(folder, name));
    };
    Appearance appearance(AppearanceChoice::Light);
    bool done = true;
    for (const auto &[choice, theme] :
         {std::pair(AppearanceChoice::Light, u"light"_s), std::pair(AppearanceChoice::Dark, u"dark"_s)}) {
        appearance.setChoice(choice);
        done = save(iconSheet(QApplication::palette()), u"icons-"_s + theme) && done;
        for (const int scale : {100, 200}) {
            appearance.setTextScale(scale);
            Gallery gallery;
            gallery.resize(1180 * (scale + 100) / 200, 900 * (scale + 100) / 200);
            gallery.show();
            gallery.focusSomething();
            QApplication::processEvents();
            const QString which = u"%1-%2"_s.arg(theme).arg(scale);
            done = save(gallery.grab(), u"gallery-"_s + which) && done;
            done = save(popup(gallery.findChild<QComboBox *>()), u"popup-"_s + which) && done;
            if (scale == 100)
                done = save(focusSheet(gallery), u"focus-"_s + theme) && done;
            gallery.menu()->adjustSize();
            done = save(gallery.menu()->grab(), u"menu-"_s + which) && done;
        }
        appearance.setTextScale(100);
    }
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Gallery gallery;
    gallery.resize(1180, 900);
    gallery.show();
    QApplication::processEvents();
    done = save(gallery.grab(), u"gallery-right-to-left"_s) && done;
    QApplication::setLayoutDirection(Qt::LeftToRight);
    return done;
}

} // namespace firstcall::testing
