// SPDX-License-Identifier: Apache-2.0
#include "views/window/paletterows.h"

#include "models/domain/answer.h"
#include "models/domain/consultant.h"
#include "models/domain/engagement.h"
#include "models/domain/indicator.h"
#include "models/domain/note.h"
#include "models/domain/organisation.h"
#include "models/domain/participant.h"
#include "models/domain/question.h"
#include "models/domain/task.h"
#include "models/items/engagementsmodel.h"
#include "models/items/fieldtext.h"
#include "views/window/palettematch.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

constexpr int textBonus = 10'000; // more than any score
constexpr QStringView dot = u" · ";

/// A text of a menu without the marks of its access key.
QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size())
            break;
        plain += text[i]; // "&&" is an ampersand
    }
    return plain;
}

QString menuOf(const QAction &action)
{
    const QList<QObject *> places = action.associatedObjects();
    for (const QObject *place : places) {
        if (const auto *menu = qobject_cast<const QMenu *>(place))
            return withoutMnemonic(menu->title());
    }
    return {};
}

bool isPerson(const Entity *entity)
{
    return peopleKinds().contains(entity);
}

QString iconOf(const Entity *entity)
{
    if (entity == &Organisation::entity())
        return u"user-group-properties"_s;
    if (isPerson(entity))
        return u"im-user"_s;
    if (entity == &Engagement::entity())
        return u"view-grid"_s;
    if (entity == &Indicator::entity())
        return u"network-server"_s;
    if (entity == &Answer::entity() || entity == &Question::entity())
        return u"text-speak"_s;
    if (entity == &Task::entity())
        return u"view-task"_s;
    return entity == &Note::entity() ? u"note"_s : u"document-edit"_s;
}

QString nameOf(const EngagementsModel &engagements, const QUuid &engagement)
{
    const int row = engagements.rowOf(engagement);
    return row < 0 ? QString() : engagements.index(row, 0).data(EngagementsModel::NameRole).toString();
}

/// Texts of a line that are there, with a dot between.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(dot);
}

} // namespace

QList<const Entity *> peopleKinds()
{
    return {&Participant::entity(), &Consultant::entity(), &Organisation::entity()};
}

QString paletteCommandId(const QAction &action)
{
    return action.objectName().isEmpty() ? withoutMnemonic(action.text()) : action.objectName();
}

QList<PaletteRow> commandRows(const QList<QAction *> &actions, const QStringList &recent)
{
    QList<PaletteRow> rows;
    for (QAction *action : actions) {
        const bool isCommand = action && !action->isSeparator() && !action->menu() && action->isEnabled()
            && action->isVisible() && !action->text().isEmpty();
        const auto isThis = [action](const PaletteRow &row) { return row.action == action; };
        if (!isCommand || std::ranges::any_of(rows, isThis))
            continue;
        QStringList detail{menuOf(*action)};
        // Of several of which one is chosen, that one is told.
        if (action->isCheckable() && action->actionGroup())
            detail.append(action->isChecked() ? PaletteModel::tr("chosen", "a command") : QString());
        else if (action->isCheckable())
            detail.append(action->isChecked() ? PaletteModel::tr("on", "a command that is switched")
                                              : PaletteModel::tr("off", "a command that is switched"));
        rows.append({.section = PaletteSection::Commands,
                     .iconName = u"go-next"_s,
                     .text = withoutMnemonic(action->text()),
                     .detail = joined(detail),
                     .keys = action->shortcut().toString(QKeySequence::NativeText),
                     .action = action});
    }
    std::ranges::stable_sort(rows, {}, [&recent](const PaletteRow &row) {
        const qsizetype place = recent.indexOf(paletteCommandId(*row.action));
        return place < 0 ? recent.size() : place;
    });
    return rows;
}

QList<PaletteRow> engagementRows(const EngagementsModel &engagements)
{
    QList<PaletteRow> rows;
    for (int i = 0; i < engagements.rowCount(); ++i) {
        const QModelIndex index = engagements.index(i, 0);
        const QString name = index.data(EngagementsModel::NameRole).toString();
        QStringList detail;
        for (const int column : {EngagementsModel::Reference, EngagementsModel::Customer,
                                 EngagementsModel::Title, EngagementsModel::Type, EngagementsModel::Status}) {
            if (const QString text = index.siblingAtColumn(column).data().toString(); text != name)
                detail.append(text);
        }
        rows.append({.section = PaletteSection::Engagements,
                     .iconName = iconOf(&Engagement::entity()),
                     .text = name,
                     .detail = joined(detail),
                     .engagement = index.data(EngagementsModel::IdRole).toUuid()});
    }
    return rows;
}

QList<PaletteRow> namedRows(const FieldText &text, const Entity &entity, PaletteSection section)
{
    const QString kind = text.words().title(entity);
    const QUuid engagement = entity.scope == Scope::Firm ? QUuid() : text.engagement();
    QList<PaletteRow> rows;
    const QList<std::pair<QUuid, QString>> named = text.named(entity);
    for (const auto &[id, name] : named) {
        if (!name.isEmpty())
            rows.append({.section = section,
                         .iconName = iconOf(&entity),
                         .text = name,
                         .detail = kind,
                         .engagement = engagement,
                         .entity = &entity,
                         .record = id});
    }
    return rows;
}

QList<PaletteRow> hitRows(const QList<Hit> &hits, const EngagementsModel &engagements, const FieldText &text,
                          PaletteSection others)
{
    QList<PaletteRow> rows;
    for (const Hit &hit : hits) {
        PaletteRow row{.section = isPerson(hit.entity) ? PaletteSection::People : others,
                       .iconName = iconOf(hit.entity),
                       .text = hit.snippet,
                       .matches = hit.matches,
                       .engagement = hit.engagement,
                       .entity = hit.entity,
                       .record = hit.record,
                       .field = QString(hit.field->key())};
        const int nameField = hit.entity->nameField();
        const bool isName = nameField >= 0 && &hit.entity->fields[std::size_t(nameField)] == hit.field;
        QString about = text.words().title(*hit.entity);
        if (!isName && isPerson(hit.entity) && !hit.name.isEmpty()) {
            // A person goes by the name, and what was found about them stands behind it.
            row.text = hit.name;
            row.matches.clear();
            row.detail = hit.snippet;
            row.detailMatches = hit.matches;
            about.prepend(dot);
        } else if (!isName && !hit.name.isEmpty()) {
            about = PaletteModel::tr("%1: %2", "kind of record and its name").arg(about, hit.name);
        }
        row.detail += joined({about, nameOf(engagements, hit.engagement),
                              hit.isPrivate ? PaletteModel::tr("private") : QString()});
        rows.append(row);
    }
    // People of that name come before those of whom it is only said.
    std::ranges::stable_sort(rows, {}, [](const PaletteRow &row) {
        return row.section == PaletteSection::People ? int(row.matches.isEmpty()) : 2;
    });
    return rows;
}

QList<PaletteRow> fittingRows(const QList<PaletteRow> &all, const QString &typed, int atMost)
{
    if (typed.trimmed().isEmpty())
        return all.first(qMin(all.size(), qsizetype(atMost)));
    struct Fitting
    {
        int score;
        PaletteRow row;
    };
    QList<Fitting> fitting;
    for (const PaletteRow &row : all) {
        if (const std::optional<PaletteFit> fit = paletteFit(typed, row.text)) {
            fitting.append({fit->score + textBonus, row});
            fitting.last().row.matches = fit->matches;
            continue;
        }
        const std::optional<PaletteFit> fit =
            paletteFit(typed, row.text + u'\n' + row.detail, PaletteSpread::No);
        if (!fit)
            continue;
        fitting.append({fit->score, row});
        for (const MatchRange &match : fit->matches) {
            const qsizetype behind = match.from - row.text.size() - 1;
            if (behind < 0)
                fitting.last().row.matches.append(match);
            else
                fitting.last().row.detailMatches.append({behind, match.length});
        }
    }
    std::ranges::stable_sort(fitting, std::ranges::greater(), &Fitting::score);
    QList<PaletteRow> rows;
    for (const Fitting &one : fitting.first(qMin(fitting.size(), qsizetype(atMost))))
        rows.append(one.row);
    return rows;
}

} // namespace firstcall
