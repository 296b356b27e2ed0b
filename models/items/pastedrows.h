// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/recordmodel.h"

namespace firstcall {

/// Rows read from the clipboard, as a preview shows them before they are added.
struct PastedRows
{
    struct Refusal
    {
        int row = 0;
        int column = 0; ///< index in `columns`
        QString sentence = {};
    };

    /// Whether a row is one of the records that are there, by what tells its kind apart: e-mail or name of a
    /// person, the value of an indicator, the text of anything else.
    enum class Standing { New, InList, Repeated };

    QList<int> columns = {}; ///< of the model
    QList<Row> rows = {}; ///< canonical values; blank where a text was refused
    QList<Standing> standings = {}; ///< of each row; a repeated one is among the rows before it
    QList<Refusal> refusals = {};
    QStringList leftOut = {}; ///< headings that name no column of the model
};

/// Reads what a spreadsheet copies (cells between tabs, with or without a line of headings) or a mail holds
/// (a record on each line, bullets taken off, "Name <address>" and "name, title, address" taken apart).
/// Columns without headings are those of the model, in order; one that holds nothing but addresses is the
/// e-mail.
PastedRows readPasted(const QString &clipboard, const RecordModel &model);

/// Selected rows of a model for a spreadsheet: headings, then cells between tabs, as a person reads them.
QString copiedRows(const QAbstractItemModel &model, QList<int> rows);

} // namespace firstcall
