// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/snapshot.h"

#include <QWidget>

#include <functional>

namespace firstcall {

class Desk;
class TextLabel;
struct InstructionPack;

/// What goes out after a call, in the order people need it, each with a key: the wrap-up for a messenger, the
/// invitations, the instructions, the draft of the report.
class HandOut : public QWidget
{
    Q_OBJECT

public:
    /// `words` tells the wrap-up as it stands now. The snapshot is asked when something goes out.
    HandOut(Desk &desk, const Snapshot &snapshot, std::function<QString()> words, QWidget *parent = nullptr);

    /// Does what a key is for; false when it is for none of these.
    bool takeKey(int key);
    /// What was put on the clipboard was that of another engagement.
    void forget();

private:
    void copyForMessenger();
    void choosePack();
    void copyPack(const InstructionPack &pack);
    void tell(const QString &sentence);

    Desk &m_desk;
    const Snapshot &m_snapshot;
    std::function<QString()> m_words;
    QWidget *m_packs = nullptr; ///< the button below which the packs are listed
    TextLabel *m_told; ///< what was put on the clipboard
};

} // namespace firstcall
