// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/answer.h"
#include "models/domain/core.h"
#include "models/domain/note.h"
#include "models/domain/participant.h"
#include "models/domain/question.h"
#include "models/domain/task.h"
#include "models/items/fieldtext.h"
#include "models/items/recordmodel.h"
#include "tests/edit/fixture.h"

#include <QAbstractItemModelTester>

namespace firstcall::testing {

/// What stands between a desk and a window: the words of the engagement on screen, at ten o'clock in London.
struct Screen : Desk
{
    FieldText text = FieldText(*store, [this] { return now; });
    QDateTime now = QDateTime(QDate(2026, 3, 9), QTime(10, 0), Qt::UTC);

    Screen() { text.setEngagement(engagement); }

    /// Adds a record and gives its id.
    template <Record R> QUuid add(const R &record) const
    {
        const Result<QUuid> id = editor->add(R::entity().scope == Scope::Firm ? QUuid() : engagement, record);
        return id ? *id : QUuid();
    }
};

/// Fails the test when a model breaks a promise that views rely on.
inline std::unique_ptr<QAbstractItemModelTester> watched(QAbstractItemModel &model)
{
    auto tester = std::make_unique<QAbstractItemModelTester>(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester->setUseFetchMore(false); // it would fetch in the middle of a reset
    return tester;
}

/// The texts of a column, from the top.
inline QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace firstcall::testing
