// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/edit/editor.h"
#include "models/items/fieldtext.h"

class QSettings;

namespace firstcall {

class Drafts;

/// What every view works with: the store's one door, the engagement on screen, and a place to say what went
/// wrong.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(Editor &editor, QSettings &settings, Clock clock, QObject *parent = nullptr);
    ~Desk() override;

    Editor &editor() const { return m_editor; }
    Store &store() const { return m_editor.store(); }
    FieldText &text() { return m_text; }
    Drafts &drafts() { return *m_drafts; }
    QSettings &settings() const { return m_settings; }
    QDateTime now() const { return m_clock(); }

    /// Null while the list of all engagements is on screen.
    QUuid engagement() const { return m_text.engagement(); }
    void setEngagement(const QUuid &engagement);

    /// What is typed anywhere is committed; false when something was refused and is still in its editor.
    bool flush();
    void undo();
    void redo();

    /// Says in the window's strip what happened, what is safe and what to do.
    void refuse(const QString &sentence) { Q_EMIT refused(sentence); }
    /// Says what was just done, and offers to take it back.
    void offerUndo(const QString &sentence) { Q_EMIT undoOffered(sentence); }
    /// Shows the record behind something, in the tab that holds it; `field` may be empty. The null id shows
    /// where records of this kind are kept, and the first of them is made.
    void goTo(const Entity &entity, const QUuid &record, const QString &field = {})
    {
        Q_EMIT wanted(&entity, record, field);
    }

Q_SIGNALS:
    void engagementChanged(const QUuid &engagement);
    /// Editors commit what is typed in them.
    void flushWanted();
    void refused(const QString &sentence);
    void undoOffered(const QString &sentence);
    void wanted(const firstcall::Entity *entity, const QUuid &record, const QString &field);

private:
    Editor &m_editor;
    QSettings &m_settings;
    Clock m_clock;
    FieldText m_text;
    std::unique_ptr<Drafts> m_drafts;
    bool m_refusing = false;
};

} // namespace firstcall
