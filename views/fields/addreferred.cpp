// SPDX-License-Identifier: Apache-2.0
#include "views/fields/addreferred.h"

#include "models/domain/consultant.h"
#include "models/domain/organisation.h"
#include "models/items/recordmodel.h"
#include "models/schema/uuid7.h"
#include "views/fields/desk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

QString say(const char *source)
{
    return QCoreApplication::translate("AddReferred", source);
}

QString title(const Entity &target, const QString &field)
{
    if (&target == &Organisation::entity())
        return say(QT_TRANSLATE_NOOP("AddReferred", "Add organisation and set %1")).arg(field);
    if (&target == &Consultant::entity())
        return say(QT_TRANSLATE_NOOP("AddReferred", "Add consultant and set %1")).arg(field);
    return say(QT_TRANSLATE_NOOP("AddReferred", "Add and set %1")).arg(field);
}

} // namespace

bool addReferred(Desk &desk, const RecordModel &model, const QUuid &record, const Field &field,
                 const QString &name)
{
    const int row = model.rowOf(record);
    if (row < 0)
        return false;
    const Entity &target = field.target();
    const Result<QVariant> accepted = target.fields[std::size_t(target.nameField())].accept(name);
    if (!accepted) {
        desk.refuse(accepted.failure().sentence);
        return false;
    }
    Row added = target.blank();
    added[target.nameField()] = *accepted;
    if (const int position = target.indexOf("position"_L1); position >= 0) {
        const Result<qint64> last = desk.store().lastPosition(target, {});
        if (!last) {
            desk.refuse(last.failure().sentence);
            return false;
        }
        added[position] = *last + 1;
    }
    const QUuid id = newId(desk.now());
    const KeptRow kept = model.keptAt(row);
    Row after = kept.row;
    after[model.entity().indexOf(field.key())] = idText(id);
    const QUuid chain = model.entity().scope == Scope::Firm ? QUuid() : model.engagement();
    const QString label = desk.text().words().label(model.entity(), field);
    const Result<> done = desk.editor().perform(
        {title(target, label),
         {{&target, {}, id, std::nullopt, added}, {&model.entity(), chain, record, kept.row, after}},
         {}});
    if (!done) {
        desk.refuse(done.failure().sentence);
        return false;
    }
    desk.offerUndo(
        say(QT_TRANSLATE_NOOP("AddReferred", "“%1” is added under Firm and people.")).arg(name.left(60)));
    return true;
}

} // namespace firstcall
