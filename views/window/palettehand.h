// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/window/palettemodel.h"
#include "views/window/palettesearch.h"

class QSettings;

namespace firstcall {

class EngagementsModel;
class FieldText;

/// What one typed asks for: the sign in front, and the rest.
struct PaletteTyped
{
    explicit PaletteTyped(const QString &text);

    QChar sign; ///< ">", "@" or "#"; none asks for everything
    QString words;
};

/// What the store is asked for it; without parts when nothing is.
PaletteQuery paletteQuery(const PaletteTyped &typed);

/// What the palette offers without asking the store: commands, engagements, and lists to begin with. Gathered
/// when it opens, for what is enabled then.
class PaletteHand
{
public:
    PaletteHand(QSettings &settings, const FieldText &text, const EngagementsModel &engagements);

    void gather(const QList<QAction *> &actions);
    QList<PaletteRow> rows(const PaletteTyped &typed) const;
    /// The engagements that fit what is typed, but for one.
    QList<PaletteRow> engagements(const QString &typed, const QUuid &but) const;
    /// What can be done about something that is not there.
    static QList<PaletteRow> rowsForNothing(const PaletteTyped &typed);
    /// The command comes first the next time.
    void remember(const QAction &action);

private:
    QSettings &m_settings;
    const FieldText &m_text;
    const EngagementsModel &m_engagements;
    QList<PaletteRow> m_commands = {};
    QList<PaletteRow> m_everyEngagement = {};
};

} // namespace firstcall
