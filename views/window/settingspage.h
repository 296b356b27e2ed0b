// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace firstcall {

class Appearance;
class Desk;
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

private:
    void rename();
    void moveZone();

    Desk &m_desk;
    Appearance &m_appearance;
    QLineEdit *m_name;
    ZoneBox *m_zone;
    QComboBox *m_theme;
    QSpinBox *m_text;
};

} // namespace firstcall
