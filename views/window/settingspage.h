// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace firstcall {

class Appearance;
class Desk;
class TextLabel;
class ZoneBox;

/// What the program remembers for its user. Everything counts at once; nothing is confirmed.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(Desk &desk, Appearance &appearance, QWidget *parent = nullptr);

    void focusFirst();
    /// Shows what was set elsewhere.
    void refresh();

Q_SIGNALS:
    void keysWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitWidth(); ///< lines stay short, whatever the size of the text
    void rename();
    void moveZone();
    QWidget *exportFolder();
    void chooseFolder();
    void showFolder();

    Desk &m_desk;
    Appearance &m_appearance;
    QWidget *m_inside = nullptr; ///< of what scrolls
    QLineEdit *m_name;
    ZoneBox *m_zone;
    QComboBox *m_theme;
    QSpinBox *m_text;
    QLineEdit *m_folder;
    QPushButton *m_usualFolder = nullptr;
    TextLabel *m_gone = nullptr; ///< says that the folder is not there
};

} // namespace firstcall
