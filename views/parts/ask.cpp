// SPDX-License-Identifier: Apache-2.0
#include "views/parts/ask.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QQueue>
#include <QStandardPaths>

#include <utility>

namespace firstcall::ask {

namespace {

/// Neither paths nor a button: cancelled.
struct Answer
{
    QStringList paths = {};
    std::optional<int> button = {};
};

struct Seam
{
    QQueue<Answer> answers = {};
    QStringList asked = {};
    bool isClosed = false;
};

Seam &seam()
{
    static Seam seam;
    return seam;
}

/// The answer given in advance, if this question is not to be put to a person.
std::optional<Answer> inAdvance(const QString &title)
{
    Seam &its = seam();
    const bool isClosed = its.isClosed || QStandardPaths::isTestModeEnabled();
    if (!isClosed && its.answers.isEmpty())
        return {};
    its.asked += title;
    if (!its.answers.isEmpty())
        return its.answers.dequeue();
    qWarning("Nobody answered in advance: %s", qPrintable(title));
    return Answer{};
}

QStringList pathsOf(const Answer &answer)
{
    if (answer.button)
        qWarning("A button was the answer in advance where a path was asked for");
    return answer.paths;
}

std::optional<QString> one(const QString &path)
{
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> one(const Answer &answer)
{
    return one(pathsOf(answer).value(0));
}

} // namespace

std::optional<QString> openFile(QWidget *parent, const QString &title, const QString &filter,
                                const QString &folder)
{
    if (const auto answer = inAdvance(title))
        return one(*answer);
    return one(QFileDialog::getOpenFileName(parent, title, folder, filter));
}

QStringList openFiles(QWidget *parent, const QString &title, const QString &filter, const QString &folder)
{
    if (const auto answer = inAdvance(title))
        return pathsOf(*answer);
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

std::optional<QString> saveFile(QWidget *parent, const QString &title, const QString &filter,
                                const QString &suggested)
{
    if (const auto answer = inAdvance(title))
        return one(*answer);
    return one(QFileDialog::getSaveFileName(parent, title, suggested, filter));
}

std::optional<QString> folder(QWidget *parent, const QString &title, const QString &start)
{
    if (const auto answer = inAdvance(title))
        return one(*answer);
    return one(QFileDialog::getExistingDirectory(parent, title, start));
}

bool printer(QWidget *parent, const QString &title, QPrinter &printer)
{
    if (const auto answer = inAdvance(title)) {
        const std::optional<QString> path = one(*answer);
        if (!path)
            return false;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(*path);
        return true;
    }
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(title);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<int> choose(QWidget *parent, const QString &title, const QString &sentence,
                          const QStringList &buttons)
{
    if (const auto answer = inAdvance(title)) {
        if (!answer->paths.isEmpty())
            qWarning("A path was the answer in advance where a button was asked for");
        return answer->button;
    }
    QMessageBox box(QMessageBox::Question, title, title, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(sentence);
    QList<QPushButton *> made;
    for (const QString &button : buttons)
        made += box.addButton(button, QMessageBox::ActionRole);
    if (!made.isEmpty()) {
        box.setDefaultButton(made.constFirst());
        box.setEscapeButton(made.constLast());
    }
    box.exec();
    for (int i = 0; i < int(made.size()); ++i) {
        if (box.clickedButton() == made[i])
            return i;
    }
    return {};
}

void answerNext(const QString &path)
{
    seam().answers.enqueue({.paths = {path}});
}

void answerNext(const QStringList &paths)
{
    seam().answers.enqueue({.paths = paths});
}

void answerNext(int button)
{
    seam().answers.enqueue({.button = button});
}

void cancelNext()
{
    seam().answers.enqueue({});
}

void neverShow()
{
    seam().isClosed = true;
}

QStringList takeAsked()
{
    return std::exchange(seam().asked, {});
}

int answersLeft()
{
    return int(seam().answers.size());
}

} // namespace firstcall::ask
