// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/words.h"
#include "views/parts/card.h"
#include "views/tabs/reportchoices.h"

class QComboBox;
class QLineEdit;

namespace firstcall {

class TextLabel;

/// How the report is wanted: language, paper, marking and file name.
class ReportForm : public Card
{
    Q_OBJECT

public:
    explicit ReportForm(const Words &words, QWidget *parent = nullptr);

    /// Shows what is remembered; says nothing of it.
    void load(const ReportChoices &choices, const Engagement &engagement);
    /// Puts what is chosen here into `choices`. A file name that can't be is left out.
    void store(ReportChoices &choices) const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void checkFileName();
    void showWholeName();

    const Words &m_words;
    QComboBox *m_language;
    QComboBox *m_paper;
    QComboBox *m_marking;
    QLineEdit *m_fileName;
    TextLabel *m_whole; ///< the file name, where its field is too short for it
    TextLabel *m_wrong; ///< why the file name can't be
};

} // namespace firstcall
