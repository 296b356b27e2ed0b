// SPDX-License-Identifier: Apache-2.0
#include "views/window/exportfolder.h"

#include "models/settings/setting.h"
#include "views/fields/desk.h"
#include "views/parts/ask.h"
#include "views/parts/flowlayout.h"
#include "views/parts/textlabel.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstcall {

ExportFolder::ExportFolder(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_line(new QLineEdit(parent))
    , m_choose(new QPushButton(tr("C&hoose…"), this))
    , m_usual(new QPushButton(tr("&Beside the data file"), this))
    , m_wrong(new TextLabel({}, TextSize::Small, Ink::Danger, this))
{
    m_line->setReadOnly(true); // a folder is chosen, so that it is there
    m_choose->setAccessibleName(tr("Choose the folder for exports"));
    m_usual->setAccessibleName(tr("Export beside the data file again"));
    m_wrong->setWordWrap(true);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_usual);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_wrong);
    column->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, &ExportFolder::choose);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        settings::exportFolder.write(m_desk.settings(), {});
        refresh();
        m_line->setFocus(Qt::OtherFocusReason); // the button is of no use any more
    });
}

void ExportFolder::choose()
{
    const std::optional<QString> folder =
        ask::folder(this, tr("Folder for exports"), settings::exportFolder.read(m_desk.settings()));
    if (!folder)
        return;
    settings::exportFolder.write(m_desk.settings(), *folder);
    refresh();
}

void ExportFolder::refresh()
{
    const QString chosen = settings::exportFolder.read(m_desk.settings());
    const QString usual = QFileInfo(m_desk.store().path()).absolutePath();
    m_line->setText(QDir::toNativeSeparators(chosen.isEmpty() ? usual : chosen));
    m_line->setCursorPosition(0);
    m_line->setToolTip(m_line->text());
    m_usual->setEnabled(!chosen.isEmpty());
    const QFileInfo folder(chosen);
    QString wrong;
    if (!chosen.isEmpty() && !folder.isDir())
        wrong = tr("This folder is not there any more, so no report can be exported. Choose another one, or "
                   "export beside the data file.");
    else if (!chosen.isEmpty() && !folder.isWritable())
        wrong =
            tr("Nothing can be written to this folder. Choose another one, or export beside the data file.");
    m_wrong->setText(wrong);
    m_wrong->setVisible(!wrong.isEmpty());
}

} // namespace firstcall
