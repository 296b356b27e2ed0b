// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/wrappingup.h"
#include "models/report/wrapuptext.h"
#include "views/tabs/wrapuppart.h"

class QPushButton;

namespace firstcall {

class SpokenWords;
class StepEditor;
class TextLabel;
struct SpokenRun;

/// The words that close the call, large, as the records make them or as a person wrote them. They follow the
/// records until somebody writes; from then on what was changed is marked, and what the records say now
/// stands below where it is something else.
class WrapUpWordsCard : public WrapUpPart
{
    Q_OBJECT

public:
    WrapUpWordsCard(Desk &desk, const Snapshot &snapshot, QWidget *parent);

    void follow() override;
    void load() override;
    void enter() override;
    /// Opens the editor over the words.
    void edit();
    /// What the records say now, in place of what a person wrote. False when it is not another text.
    bool takeNew();
    QWidget *words() const;
    /// The words as they are read now.
    WrapUpWords current() const;

Q_SIGNALS:
    void placeWanted(const firstcall::WrapUpPlace &place);
    /// Of the words; of their beginning when the area is null.
    void sightWanted(const QRect &area);

private:
    void compose();
    void stopEditing();
    void tellPlace(const QString &key);
    void showChips();
    QList<SpokenRun> generatedRuns() const;
    QList<SpokenRun> ownRuns() const;
    /// Whether a person wrote the words, or they were confirmed.
    bool isOwn() const;

    WrapUpText m_text = {}; ///< as the records make it now
    QString m_generated = {}; ///< the same, as it is read
    Call m_call = {};
    ChipLabel *m_time;
    ChipLabel *m_open;
    ChipLabel *m_state;
    TextLabel *m_hint; ///< while there is little to read
    SpokenWords *m_words;
    TextLabel *m_place; ///< tells what is taken in the words
    StepEditor *m_editor;
    QPushButton *m_edit;
    QPushButton *m_takeNew;
    TextLabel *m_besideTitle;
    SpokenWords *m_beside; ///< what the records say now, where that is something else
};

} // namespace firstcall
