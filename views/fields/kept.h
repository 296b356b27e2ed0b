// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSplitter>

class QLineEdit;

namespace firstcall {

class Desk;

// What comes back at the next start, for each store apart, without the pages knowing: the shares of two
// parts and the words of a filter, each by its object name.

/// The key in the settings of what the window was like on this store.
QString keyOnStore(const QString &store, const QString &name);

/// Puts the words of a filter back, shows it when there are any, and keeps them from now on. What follows the
/// filter is connected before. Names are unique in the window.
void keepWords(Desk &desk, QLineEdit &filter, const QString &name);

/// Two parts of a page with a handle between them, that keep the shares which somebody gave them: at another
/// size, when they are turned, and at the next start.
class TwoParts : public QSplitter
{
    Q_OBJECT

public:
    TwoParts(Desk &desk, const QString &name, QWidget *parent = nullptr);

    /// Beside one another, or one below the other.
    void turn(Qt::Orientation orientation);
    /// Whether somebody gave them shares as they stand now.
    bool isShared() const { return share().has_value(); }

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Of the first part, from 0 to 1.
    std::optional<double> share() const;
    QString key() const;
    void keep();
    void apply();

    Desk &m_desk;
};

} // namespace firstcall
