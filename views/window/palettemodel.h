// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/hit.h"

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>

namespace firstcall {

enum class PaletteSection { Commands, Engagements, People, Records, Indicators };

QString paletteSectionTitle(PaletteSection section);

/// Something the palette offers: what it says, and what it opens.
struct PaletteRow
{
    PaletteSection section = PaletteSection::Commands;
    QString iconName = {};
    QString text = {};
    QList<MatchRange> matches = {}; ///< in the text
    QString detail = {}; ///< quieter, behind the text
    QList<MatchRange> detailMatches = {};
    QString keys = {}; ///< the shortcut of a command

    QPointer<QAction> action = {}; ///< of a command
    QUuid engagement = {}; ///< null for commands and firm-wide records
    const Entity *entity = nullptr; ///< of a record
    QUuid record = {};
    QString field = {};
    QString newTitle = {}; ///< of the engagement that this one makes
};

/// The rows of the palette: first those that the program has at hand, then those that the search found. Each
/// part is replaced on its own, so that what is chosen among the first stays chosen when hits come.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int mostRows = 50;

    enum Role {
        SectionRole = Qt::UserRole, ///< PaletteSection as int
        StartsSectionRole, ///< the row is the first of its section
    };

    using QAbstractListModel::QAbstractListModel;

    void setAtHand(const QList<PaletteRow> &rows);
    /// As many as there is room for.
    void setFound(const QList<PaletteRow> &rows);
    bool isAtHand(int row) const { return row >= 0 && row < m_atHand; }
    const PaletteRow &rowAt(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void replace(int from, int count, QList<PaletteRow> rows);
    bool startsSection(int row) const;
    QString sentence(const PaletteRow &row) const;

    QList<PaletteRow> m_rows = {};
    int m_atHand = 0; ///< so many of them are
};

} // namespace firstcall
