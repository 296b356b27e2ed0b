// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace firstcall {

/// The filter and the buttons of a list, in a row that goes on in a second line where it must.
class SectionTools : public QWidget
{
    Q_OBJECT

public:
    explicit SectionTools(QWidget *parent = nullptr);

    QLineEdit &filter() const { return *m_filter; }
    QToolButton &more() const { return *m_more; }
    void openFilter();
    void closeFilter();
    /// Says beside the filter how many rows it lets through; nothing for an empty text.
    void tellFound(const QString &found);
    /// The buttons lose their words, not their names, where these have no room beside the list's name.
    void fit(int room);
    /// Tab goes through them and on to this.
    void setAfter(QWidget *next);

Q_SIGNALS:
    void addWanted();
    void pasteWanted();

private:
    QToolButton *addButton(const QString &iconName, const QString &text, const QString &toolTip);

    QLineEdit *m_filter; ///< hidden until it is asked for
    QLabel *m_found; ///< while rows are left out
    QToolButton *m_paste;
    QToolButton *m_more;
    QToolButton *m_add;
};

} // namespace firstcall
