// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QButtonGroup;
class QLineEdit;

namespace firstcall {

/// Which questions are shown, by where they stand.
enum class QuestionFilter { All, Open, MustAsk };
inline constexpr QuestionFilter questionFilters[] = {QuestionFilter::All, QuestionFilter::Open,
                                                     QuestionFilter::MustAsk};

/// What stands above the questions: which of them are shown, and a line that adds one.
class QuestionsHead : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionsHead(QWidget *parent = nullptr);

    QuestionFilter filter() const;
    /// The words that a question must hold; empty for all.
    QStringList words() const;
    void showAll();
    /// Says how many pass a filter.
    void setCount(QuestionFilter filter, const QString &count);
    QLineEdit *addLine() const { return m_add; }
    /// Shows the line for words, with the keyboard in it.
    void openWords();
    /// Takes the line for words away, and what is in it; false when it was not there.
    bool closeWords();
    bool isInWords() const;
    QLineEdit &wordsLine() const { return *m_words; }
    void focusFilters();

Q_SIGNALS:
    void filterChanged();
    void wordsChanged();
    void saveWanted(); ///< as a set of the firm

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_layout;
    QHBoxLayout *m_buttons;
    QLineEdit *m_words;
    QLineEdit *m_add;
    QButtonGroup *m_filters;
};

} // namespace firstcall
