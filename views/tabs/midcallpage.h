// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/fields/page.h"

class QLineEdit;
class QScrollArea;

namespace firstcall {

class Desk;

/// What to say when a call takes one of its usual turns, and what to do in the program: found by a word.
class MidCallPage : public Page
{
    Q_OBJECT

public:
    explicit MidCallPage(Desk &desk, QWidget *parent = nullptr);

    void load(const QUuid &) override {}
    void focusFirst() override;
    bool goTo(const Entity &, const QUuid &, const QString &) override { return false; }
    bool openOwnFilter() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Shown
    {
        QString told = {}; ///< what is looked through
        QWidget *card = nullptr;
    };

    void filter(const QString &typed);

    QLineEdit *m_words;
    QScrollArea *m_area;
    QList<Shown> m_lines = {};
};

} // namespace firstcall
