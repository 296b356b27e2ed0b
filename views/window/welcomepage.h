// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace firstcall {

class Desk;
class ZoneBox;

/// What the window shows while no engagement is chosen. At the first start it asks who types and which zone
/// is theirs; after that it offers to make, find and open.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(Desk &desk, QWidget *parent = nullptr);

    void focusFirst();
    /// Whether nobody has said yet who types.
    bool isAsking() const;
    /// Shows what has changed since.
    void refresh();

Q_SIGNALS:
    /// Somebody said who they are.
    void introduced();
    void newWanted();
    void samplesWanted();
    void openWanted();
    void storeWanted(const QString &path);

private:
    QWidget *questions();
    QWidget *offers();
    void introduce();
    void fillRecent();

    Desk &m_desk;
    QWidget *m_questions = nullptr;
    QWidget *m_offers = nullptr;
    QLineEdit *m_name = nullptr;
    ZoneBox *m_zone = nullptr;
    QLabel *m_wrong = nullptr;
    QPushButton *m_begin = nullptr;
    QPushButton *m_new = nullptr;
    QVBoxLayout *m_recent = nullptr;
};

} // namespace firstcall
