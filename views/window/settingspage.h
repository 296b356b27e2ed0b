// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace firstcall {

class Appearance;
class Desk;
class ExportFolder;
class TextLabel;
class ZoneBox;

/// What the program remembers for its user. Everything counts at once, the window's language alone from the
/// next start on; nothing is confirmed.
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
    void openWanted(); ///< another data file

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void compose();
    void follow();
    void addRow(const QString &label, QWidget *field);
    void addAlone(QWidget *field); ///< at the width that it wants
    void addHeading(const QString &text);
    void fitWidth(); ///< lines stay short, whatever the size of the text
    void rename();
    void moveZone();
    void takeNamePattern();

    Desk &m_desk;
    Appearance &m_appearance;
    QWidget *m_inside = nullptr; ///< of what scrolls
    QFormLayout *m_form = nullptr;
    // In the order in which they stand and Tab goes through them.
    QLineEdit *m_name;
    QComboBox *m_language;
    QComboBox *m_theme;
    QSpinBox *m_text;
    QComboBox *m_clocks;
    ZoneBox *m_zone;
    QPushButton *m_marking;
    QComboBox *m_rhythm;
    ExportFolder *m_folder;
    QLineEdit *m_namePattern;
    TextLabel *m_wrongPattern;
    QLineEdit *m_file;
    QPushButton *m_other;
    QPushButton *m_keys;
};

} // namespace firstcall
