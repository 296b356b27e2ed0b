// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace firstcall {

class Desk;

/// The firm's logo, shown small: chosen from a file, kept as bytes beside the records, or taken away.
class LogoField : public QWidget
{
    Q_OBJECT

public:
    explicit LogoField(Desk &desk, QWidget *parent = nullptr);

    /// Shows what is kept.
    void load();

    /// Whether these bytes can be printed: a PNG, a JPEG or an SVG of at most 2 MB. Refuses with a sentence.
    static Result<> check(const QByteArray &bytes);

private:
    void choose();
    void takeAway();
    void keep(const QByteArray &bytes);

    Desk &m_desk;
    QLabel *m_picture;
    QToolButton *m_remove;
};

} // namespace firstcall
