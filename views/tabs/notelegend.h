// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/parts/card.h"

#include <functional>

namespace firstcall {

class FlowLayout;

/// What each key makes of the note at hand; a click does the same.
class NoteLegend : public Card
{
    Q_OBJECT

public:
    explicit NoteLegend(QWidget *parent = nullptr);

    /// In two columns beside the list, or in lines below it.
    void setBeside(bool isBeside);

Q_SIGNALS:
    void signChosen(const QString &sign);
    void amendChosen();
    void openChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const QString &key, const QString &word, const std::function<void()> &choose);
    void fitKeys();

    FlowLayout *m_keys;
    bool m_isBeside = true;
};

} // namespace firstcall
