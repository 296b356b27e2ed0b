// SPDX-License-Identifier: Apache-2.0
#include "views/fields/noteorigin.h"

#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "views/fields/desk.h"
#include "views/style/icons.h"

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr qsizetype shownLetters = 48;

} // namespace

NoteOrigin::NoteOrigin(Desk &desk, const Entity &entity, QWidget *parent)
    : QPushButton(parent)
    , m_desk(desk)
    , m_entity(entity)
{
    setIcon(firstcall::icon(u"note"_s));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    hide();
    connect(this, &QPushButton::clicked, this, [this] { m_desk.goTo(Note::entity(), m_note); });
}

void NoteOrigin::setRecord(const QUuid &record)
{
    m_note = {};
    if (const int field = m_entity.indexOf("from_note"_L1); field >= 0 && !record.isNull()) {
        const Result<std::optional<Row>> row = m_desk.store().row(m_entity, record);
        if (row && *row)
            m_note = QUuid::fromString((*row)->at(field).toString());
    }
    const Result<std::optional<Row>> kept = m_note.isNull() ? Result<std::optional<Row>>(std::nullopt)
                                                            : m_desk.store().row(Note::entity(), m_note);
    const bool isThere = kept && *kept;
    setVisible(isThere);
    if (!isThere)
        return;
    const auto note = fromRow<Note>(**kept);
    const QString words = note.text.simplified();
    const QString who = m_desk.text().nameOf(Participant::entity(), note.speaker.id);
    const QString shown =
        words.size() <= shownLetters ? words : words.left(shownLetters - 1).trimmed() + u'…';
    setText(who.isEmpty() ? tr("From note: “%1”").arg(shown)
                          : tr("From note: %1: “%2”", "who said what").arg(who, shown));
    setToolTip(words);
    setAccessibleName(text());
}

} // namespace firstcall
