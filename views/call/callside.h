// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace firstcall {

class CallList;
class CallWatch;
class CoverageCard;

/// What stands beside a running call: what is covered, what is still to ask, what was promised, who is on
/// it.
class CallSide : public QScrollArea
{
    Q_OBJECT

public:
    explicit CallSide(CallWatch &watch, QWidget *parent = nullptr);

    CallList &toAsk() { return *m_toAsk; }
    CallList &promised() { return *m_promised; }
    CallList &people() { return *m_people; }
    QSize sizeHint() const override;
    /// Puts the keyboard on the first list that has rows.
    void focusFirst();
    /// Over the whole page, with all rows, or beside it.
    void setWhole(bool whole);

Q_SIGNALS:
    void nameWanted(const QString &caller); ///< who is unknown, such as "?4711"

private:
    void follow();

    CallWatch &m_watch;
    CoverageCard *m_coverage;
    CallList *m_toAsk;
    CallList *m_promised;
    CallList *m_people;
};

} // namespace firstcall
