// SPDX-License-Identifier: Apache-2.0
#include "views/tabs/invitationexport.h"

#include "models/exchange/invitation.h"
#include "models/exchange/savefile.h"
#include "views/fields/desk.h"
#include "views/tabs/reportexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// "LFR-2026-031 technical call.ics": the reference says which engagement, to us alone.
QString fileName(const Engagement &engagement, const Meeting &meeting)
{
    static const QRegularExpression notInNames(u"[^\\p{L}\\p{N} ._-]"_s);
    const QString name = u"%1 %2"_s.arg(engagement.reference, meeting.name.toLower());
    return QString(name).remove(notInNames).simplified() + u".ics"_s;
}

} // namespace

Result<WrittenInvitations> exportInvitations(Desk &desk, const QUuid &engagement)
{
    const Result<Snapshot> snapshot = desk.store().snapshot(engagement);
    if (!snapshot)
        return snapshot.failure();
    const Result<QString> report = draftPath(desk, engagement);
    if (!report)
        return report.failure();
    const QDir folder = QFileInfo(*report).absoluteDir();
    WrittenInvitations written;
    for (const Meeting &meeting : meetingsAhead(*snapshot, desk.text().words())) {
        if (!meeting.start.isValid())
            continue;
        const Result<IssuedInvitation> issued =
            invitation(desk.store(), engagement, meeting.record.toString(QUuid::WithoutBraces),
                       InvitationMethod::Request, desk.text().words());
        if (!issued)
            return issued.failure();
        const QString path = folder.absoluteFilePath(fileName(snapshot->engagement(), meeting));
        if (const Result<> done = saveFile(path, issued->bytes); !done)
            return done.failure();
        written.paths.append(path);
        written.byHand.append(issued->byHand);
    }
    if (written.paths.isEmpty())
        return Failure{QCoreApplication::translate(
            "Invitations",
            "No call and no update ahead has a time yet, so that nobody can be invited. Plan one first.")};
    written.byHand.removeDuplicates();
    return written;
}

} // namespace firstcall
