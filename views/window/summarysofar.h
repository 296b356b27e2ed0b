// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

namespace firstcall {

class CallWatch;

/// Where a call stands, in the words of its wrap-up as the records make them now, large: to be read to who
/// joins late, who is named above.
class SummarySoFar : public QScrollArea
{
    Q_OBJECT

public:
    explicit SummarySoFar(const CallWatch &watch, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();

    const CallWatch &m_watch;
};

} // namespace firstcall
