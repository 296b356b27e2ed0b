// SPDX-License-Identifier: Apache-2.0
#include "tests/exchange/tst_form.h"

#include "tests/exchange/fixture.h"
#include "tests/exchange/form.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

using namespace firstcall;
using namespace firstcall::testing;
using namespace Qt::StringLiterals;

static const QString schemaPath =
    QStringLiteral(FIRSTCALL_SOURCE_DIR "/resources/schema/engagement.schema.json");

void TestForm::theSchemaIsWhatTheEntitiesTell()
{
    const QByteArray told = QJsonDocument(formOfEntities()).toJson();
    QFile file(schemaPath);
    if (!file.open(QIODevice::ReadOnly) || file.readAll() != told) {
        QFile expected(u"engagement.schema.json"_s);
        QVERIFY(expected.open(QIODevice::WriteOnly) && expected.write(told) == told.size());
        QFAIL("The schema is not what the entities tell; engagement.schema.json in this folder is.");
    }
}

void TestForm::whatIsExportedFitsTheSchema()
{
    const TwoStores stores;
    VERIFY_RESULT(saveFile(stores.path(u"plain.json"_s), stores.exported(*stores.here)));
    VERIFY_RESULT(saveFile(stores.path(u"journal.json"_s), stores.exported(*stores.here, WithJournal::Yes)));
    QProcess python;
    python.start(u"python3"_s,
                 {QStringLiteral(FIRSTCALL_SOURCE_DIR "/tests/exchange/validate.py"), schemaPath,
                  stores.path(u"plain.json"_s), stores.path(u"journal.json"_s)});
    QVERIFY(python.waitForFinished());
    QVERIFY2(python.exitCode() == 0,
             (python.readAllStandardOutput() + python.readAllStandardError()).constData());
}
