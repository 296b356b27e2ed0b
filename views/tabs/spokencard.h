// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/parts/card.h"

#include <QUuid>

namespace firstcall {

class Desk;
class FieldEditor;
class RecordModel;
class TextLabel;

/// The words with which one person is introduced, large enough to read aloud, edited in place.
class SpokenCard : public Card
{
    Q_OBJECT

public:
    SpokenCard(Desk &desk, RecordModel &people, QWidget *parent = nullptr);

    /// Shows a person; none for the null id.
    void setPerson(const QUuid &person);
    void focusWords();
    /// The widget after which Tab comes to the words.
    void setBefore(QWidget *before);

private:
    void follow();
    void build();

    Desk &m_desk;
    RecordModel &m_people;
    QUuid m_person = {};
    TextLabel *m_name;
    TextLabel *m_about;
    QWidget *m_before = nullptr;
    QWidget *m_place;
    FieldEditor *m_words = nullptr; ///< while a person is shown
};

} // namespace firstcall
