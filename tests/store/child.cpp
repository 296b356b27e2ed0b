// SPDX-License-Identifier: Apache-2.0
#include "tests/store/child.h"

#include "models/domain/note.h"
#include "models/schema/uuid7.h"
#include "models/store/store.h"

#include <QFile>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace firstcall::testing {

namespace {

void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

int openAsNobody(const QString &path)
{
    constexpr uid_t nobody = 65'534;
    if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
        return 2;
    const Result<std::unique_ptr<Store>> store = Store::open(path);
    say(store ? u"opened"_s : store.failure().sentence);
    return 0;
}

int writeForEver(const QString &path)
{
    const Result<std::unique_ptr<Store>> store = Store::open(path);
    if (!store) {
        say(store.failure().sentence);
        return 2;
    }
    const Result<QList<Summary>> summaries = (*store)->summaries();
    if (!summaries || summaries->isEmpty())
        return 2;
    const QUuid engagement = summaries->first().id;
    for (int number = 0;; ++number) {
        const QUuid id = newId();
        // Every seventh is of several rows, so that a half-written one would show.
        ChangeSet set{u"Notes"_s, {}, {}};
        for (int row = 0; row < (number % 7 == 0 ? 5 : 1); ++row)
            set.changes.append(addition(engagement, row == 0 ? id : newId(),
                                        Note{.text = u"note %1.%2"_s.arg(number).arg(row)}));
        const Result<Position> done =
            (*store)->apply(set, {.at = QDateTime::currentDateTimeUtc(), .author = u"child"_s});
        if (!done) {
            say(done.failure().sentence);
            return 2;
        }
        say(idText(id));
    }
}

} // namespace

std::optional<int> actAsChild(const QStringList &arguments)
{
    if (arguments.size() != 4 || arguments.at(1) != u"--child"_s)
        return std::nullopt;
    return arguments.at(2) == u"open"_s ? openAsNobody(arguments.at(3)) : writeForEver(arguments.at(3));
}

} // namespace firstcall::testing
