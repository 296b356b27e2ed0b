// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/library/localtext.h"
#include "models/schema/choice.h"
#include "models/schema/result.h"
#include "models/schema/types.h"

#include <QJsonObject>

#include <functional>
#include <memory>

namespace firstcall {

/// A place in a file of the library while it is read. The first thing that does not fit is kept as the
/// failure, with its place; what is read after it is empty, so that a reader asks once, at the end.
class LibraryNode
{
public:
    /// Opens a file and checks its format's name.
    static LibraryNode open(const QString &path, const QString &format);

    QString text(const char *key);
    LocalText localText(const char *key);
    Minutes minutes(const char *key);
    QStringList texts(const char *key); ///< empty when the key is not there
    template <Choosable E> E choice(const char *key)
    {
        const Choice *found = choice(choicesOf(E{}), text(key), key);
        return found ? static_cast<E>(found->value) : E{};
    }
    bool has(const char *key) const;
    /// Reads each object of a list, and complains of what nobody asked for in it.
    template <typename T> QList<T> list(const char *key, T (*readOne)(LibraryNode &))
    {
        QList<T> all;
        eachOf(key, [&all, readOne](LibraryNode &one) { all.append(readOne(one)); });
        return all;
    }
    void eachOf(const char *key, const std::function<void(LibraryNode &)> &readOne);
    /// An id must not come twice in a file.
    QString id();

    void refuse(const QString &reason);
    /// Complains of keys nobody asked for; then what there is to say of the whole file.
    Result<> finish();

private:
    struct File; // what all places of one file share

    LibraryNode(std::shared_ptr<File> file, QJsonObject object, QString place);
    QJsonValue value(const char *key);
    const Choice *choice(const Choices &choices, const QString &key, const char *where);
    void refuseUnread();

    std::shared_ptr<File> m_file;
    QJsonObject m_object;
    QString m_place;
    QStringList m_read;
};

} // namespace firstcall
