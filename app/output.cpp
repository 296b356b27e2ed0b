// SPDX-License-Identifier: Apache-2.0
#include "app/output.h"

#include "app/opening.h"
#include "models/exchange/savefile.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace firstcall {

Result<> writeOutput(const Invocation &call, const QByteArray &bytes)
{
    const QString target = call.options.value(u"output"_s);
    if (target.isEmpty() || target == u"-"_s) {
        call.out.flush();
        if (std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout) != std::size_t(bytes.size()))
            return Failure{
                QCoreApplication::translate("CommandLine", "Standard output could not be written.")};
        return {};
    }
    for (const QLatin1StringView part : {""_L1, "-wal"_L1, "-shm"_L1}) {
        if (isSameFile(target, call.store + part))
            return Failure{
                QCoreApplication::translate(
                    "CommandLine", "“%1” is the store itself. Nothing was written; name another file.")
                    .arg(target)};
    }
    return saveFile(target, bytes);
}

} // namespace firstcall
