// SPDX-License-Identifier: Apache-2.0
#include "views/window/palettehand.h"

#include "models/domain/entities.h"
#include "models/domain/indicator.h"
#include "models/items/engagementsmodel.h"
#include "models/items/fieldtext.h"
#include "models/settings/setting.h"
#include "views/window/paletterows.h"

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int someOf = 8; // rows of one section among others
constexpr int mostRecent = 20;

const Setting<QStringList> recentCommands{"palette/recent", {}};

QList<const Entity *> otherKinds()
{
    QList<const Entity *> kinds;
    for (const Entity *entity : entities()) {
        if (!peopleKinds().contains(entity))
            kinds.append(entity);
    }
    return kinds;
}

} // namespace

PaletteTyped::PaletteTyped(const QString &text)
    : sign(!text.isEmpty() && u">@#"_s.contains(text[0]) ? text[0] : QChar())
    , words(text.sliced(sign.isNull() ? 0 : 1).trimmed())
{}

PaletteQuery paletteQuery(const PaletteTyped &typed)
{
    PaletteQuery query{typed.words, {}};
    if (typed.words.isEmpty() || typed.sign == u'>')
        return query;
    if (typed.sign == u'@')
        query.parts = {{{.kinds = peopleKinds()}, PaletteModel::mostRows}};
    else if (typed.sign == u'#')
        query.parts = {{{.kinds = {&Indicator::entity()}}, PaletteModel::mostRows}};
    else
        query.parts = {{{.kinds = peopleKinds()}, someOf}, {{.kinds = otherKinds()}, PaletteModel::mostRows}};
    return query;
}

PaletteHand::PaletteHand(QSettings &settings, const FieldText &text, const EngagementsModel &engagements)
    : m_settings(settings)
    , m_text(text)
    , m_engagements(engagements)
{}

void PaletteHand::gather(const QList<QAction *> &actions)
{
    m_commands = commandRows(actions, recentCommands.read(m_settings));
    m_everyEngagement = engagementRows(m_engagements);
}

QList<PaletteRow> PaletteHand::rows(const PaletteTyped &typed) const
{
    QList<PaletteRow> rows;
    if (typed.sign == u'@') {
        for (const Entity *entity : peopleKinds()) {
            if (typed.words.isEmpty())
                rows += namedRows(m_text, *entity, PaletteSection::People);
        }
    } else if (typed.sign == u'#') {
        if (typed.words.isEmpty())
            rows = namedRows(m_text, Indicator::entity(), PaletteSection::Indicators);
    } else if (typed.sign == u'>') {
        rows = fittingRows(m_commands, typed.words, PaletteModel::mostRows);
    } else {
        rows = fittingRows(m_commands, typed.words, someOf)
            + fittingRows(m_everyEngagement, typed.words, someOf);
    }
    return rows;
}

QList<PaletteRow> PaletteHand::engagements(const QString &typed, const QUuid &but) const
{
    QList<PaletteRow> others = m_everyEngagement;
    others.removeIf([&but](const PaletteRow &row) { return row.engagement == but; });
    return fittingRows(others, typed, PaletteModel::mostRows);
}

QList<PaletteRow> PaletteHand::rowsForNothing(const PaletteTyped &typed)
{
    if (!typed.sign.isNull() || typed.words.isEmpty())
        return {};
    return {{.section = PaletteSection::Engagements,
             .iconName = u"document-new"_s,
             .text = PaletteModel::tr("New engagement “%1”").arg(typed.words),
             .newTitle = typed.words}};
}

void PaletteHand::remember(const QAction &action)
{
    QStringList recent = recentCommands.read(m_settings);
    recent.removeAll(paletteCommandId(action));
    recent.prepend(paletteCommandId(action));
    recentCommands.write(m_settings, recent.first(qMin(recent.size(), qsizetype(mostRecent))));
}

} // namespace firstcall
