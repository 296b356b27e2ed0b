// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/result.h"
#include "models/store/hit.h"

#include <memory>

namespace firstcall {

class Database;

/// Searches a store with a connection of its own, while the store is open elsewhere: for a worker, which has
/// to make it in its own thread. Sees what was saved when a search begins.
class Searcher
{
public:
    static Result<std::unique_ptr<Searcher>> open(const QString &path);
    ~Searcher();

    /// As Store::search().
    Result<QList<Hit>> search(const QString &typed, int atMost, const SearchIn &where = {}) const;

private:
    explicit Searcher(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace firstcall
