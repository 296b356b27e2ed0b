// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <optional>

class QPrinter;
class QWidget;

/// The only questions that stop everything else: for a file, for a folder, and the few choices that cannot be
/// undone. Nothing else in the program opens such a dialog, so that a test can answer each one.
namespace firstcall::ask {

/// The file that was picked; none when nobody picked one. `filter` as QFileDialog writes it.
std::optional<QString> openFile(QWidget *parent, const QString &title, const QString &filter,
                                const QString &folder = {});
/// Several at once; none picked is an empty list.
QStringList openFiles(QWidget *parent, const QString &title, const QString &filter,
                      const QString &folder = {});
/// Where to write. The dialog itself asks before it lets an existing file be picked.
std::optional<QString> saveFile(QWidget *parent, const QString &title, const QString &filter,
                                const QString &suggested = {});
std::optional<QString> folder(QWidget *parent, const QString &title, const QString &start = {});
/// Sets up `printer` as somebody wants it; false when nobody wants to print. In advance a path is the answer,
/// and the printer then writes a PDF there.
bool printer(QWidget *parent, const QString &title, QPrinter &printer);
/// The index of the button that was pressed; none for Esc and a closed window. Buttons are verbs; the first
/// one is the default, and the last one is what Esc comes down to, so it is the one that does nothing.
std::optional<int> choose(QWidget *parent, const QString &title, const QString &sentence,
                          const QStringList &buttons);

/// For tests. Answers wait in line, one for each question; the questions themselves are remembered.
void answerNext(const QString &path);
void answerNext(const QStringList &paths);
void answerNext(int button);
void cancelNext();
/// From now on no dialog is shown: a question without an answer warns, which fails the test that reached it,
/// and counts as cancelled. QStandardPaths' test mode does the same.
void neverShow();
/// The titles of the questions since the last call, in order.
QStringList takeAsked();
int answersLeft();

} // namespace firstcall::ask
