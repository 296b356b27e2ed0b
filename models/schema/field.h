// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/schema/choice.h"
#include "models/schema/moment.h"
#include "models/schema/result.h"
#include "models/schema/types.h"

#include <QDate>
#include <QFlags>
#include <QVariant>

#include <optional>

namespace firstcall {

struct Entity;

/// What a field holds. The canonical value is what a Row carries; it is what SQL, JSON and the journal keep.
enum class FieldKind {
    Text, ///< one line, QString
    Paragraph, ///< several lines, QString
    Number, ///< qint64, or null when not known
    YesNo, ///< bool, or null when not known
    Choice, ///< QString: the stored key
    Choices, ///< QStringList: stored keys, each once
    Date, ///< QString: ISO date, empty when not known
    Moment, ///< QString: Moment::toText()
    Duration, ///< qint64: minutes, or null when not known
    Reference, ///< QString: idText() of a record, empty when there is none
    References, ///< QStringList: ids, each once
    Bytes, ///< QString: SHA-256 of the content, empty when there is none
};

enum class FieldFlag {
    None = 0x0,
    Required = 0x1, ///< needed before a document is finalised, never before it is saved
    Private = 0x2, ///< for our eyes: never printed
    Hidden = 0x4, ///< kept by the program, no editor of its own
    Parent = 0x8, ///< a Reference to the record this one belongs to and goes away with
    MayBeBlank = 0x10, ///< a Choice that can be without a value
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)

/// One field of a record, told once. The table's column, the editor, the JSON key, the report column and the
/// history line all come from here.
struct Field
{
    const char *name; ///< column, JSON key and CSV heading; never renamed
    const char *label; ///< source text in the context of the entity
    FieldKind kind;
    FieldFlags flags;
    const Choices *choices; ///< of a Choice or Choices
    const Entity &(*target)(); ///< the kind that a Reference or References points at
    QVariant (*read)(const void *record); ///< the member as canonical value
    void (*write)(void *record, const QVariant &value); ///< the member from a canonical value

    QLatin1StringView key() const { return QLatin1StringView(name); }
    /// Turns what came from outside into the canonical value. Strict: refuses what does not fit (a word for
    /// yes or no, an unknown key, a number with a fraction, a time without zone, a control character), with a
    /// sentence that names neither file nor record. Null stands for a value that is not known.
    Result<QVariant> accept(const QVariant &outside) const;
};

namespace detail {

template <typename T> struct Member; // how a member type becomes a field: one specialisation a kind

template <> struct Member<QString>
{
    static constexpr FieldKind kind = FieldKind::Text;
    static QVariant toValue(const QString &member)
    {
        return member.isNull() ? QString::fromLatin1("") : member;
    }
    static QString fromValue(const QVariant &value) { return value.toString(); }
};

template <> struct Member<std::optional<int>>
{
    static constexpr FieldKind kind = FieldKind::Number;
    static QVariant toValue(std::optional<int> member)
    {
        return member ? QVariant(qint64(*member)) : QVariant();
    }
    static std::optional<int> fromValue(const QVariant &value)
    {
        return value.isNull() ? std::nullopt : std::optional(value.toInt());
    }
};

template <> struct Member<std::optional<bool>>
{
    static constexpr FieldKind kind = FieldKind::YesNo;
    static QVariant toValue(std::optional<bool> member) { return member ? QVariant(*member) : QVariant(); }
    static std::optional<bool> fromValue(const QVariant &value)
    {
        return value.isNull() ? std::nullopt : std::optional(value.toBool());
    }
};

template <> struct Member<std::optional<Minutes>>
{
    static constexpr FieldKind kind = FieldKind::Duration;
    static QVariant toValue(std::optional<Minutes> member)
    {
        return member ? QVariant(qint64(member->count())) : QVariant();
    }
    static std::optional<Minutes> fromValue(const QVariant &value)
    {
        return value.isNull() ? std::nullopt : std::optional(Minutes(value.toLongLong()));
    }
};

template <> struct Member<QDate>
{
    static constexpr FieldKind kind = FieldKind::Date;
    static QVariant toValue(QDate member)
    {
        return member.isValid() ? member.toString(Qt::ISODate) : QString::fromLatin1("");
    }
    static QDate fromValue(const QVariant &value) { return QDate::fromString(value.toString(), Qt::ISODate); }
};

template <> struct Member<Moment>
{
    static constexpr FieldKind kind = FieldKind::Moment;
    static QVariant toValue(const Moment &member) { return member.toText(); }
    static Moment fromValue(const QVariant &value)
    {
        const Result<Moment> moment = Moment::fromText(value.toString());
        return moment ? *moment : Moment{};
    }
};

template <> struct Member<Content>
{
    static constexpr FieldKind kind = FieldKind::Bytes;
    static QVariant toValue(const Content &member)
    {
        return member ? member.sha256 : QString::fromLatin1("");
    }
    static Content fromValue(const QVariant &value) { return {value.toString()}; }
};

template <typename R> struct Member<Ref<R>>
{
    static constexpr FieldKind kind = FieldKind::Reference;
    static const Entity &target() { return R::entity(); }
    static QVariant toValue(const Ref<R> &member) { return idText(member.id); }
    static Ref<R> fromValue(const QVariant &value) { return {QUuid::fromString(value.toString())}; }
};

template <typename R> struct Member<QList<Ref<R>>>
{
    static constexpr FieldKind kind = FieldKind::References;
    static const Entity &target() { return R::entity(); }
    static QVariant toValue(const QList<Ref<R>> &member)
    {
        QStringList ids;
        for (const Ref<R> &ref : member)
            ids.append(idText(ref.id));
        return ids;
    }
    static QList<Ref<R>> fromValue(const QVariant &value)
    {
        QList<Ref<R>> refs;
        const QStringList ids = value.toStringList();
        for (const QString &id : ids)
            refs.append({QUuid::fromString(id)});
        return refs;
    }
};

template <Choosable E> struct Member<E>
{
    static constexpr FieldKind kind = FieldKind::Choice;
    static constexpr const Choices &choices() { return choicesOf(E{}); }
    static QVariant toValue(E member) { return keyOf(member); }
    static E fromValue(const QVariant &value)
    {
        const Choice *choice = choices().find(value.toString());
        return choice ? static_cast<E>(choice->value) : E{};
    }
};

template <Choosable E> struct Member<std::optional<E>>
{
    static constexpr FieldKind kind = FieldKind::Choice;
    static constexpr FieldFlag flag = FieldFlag::MayBeBlank;
    static constexpr const Choices &choices() { return choicesOf(E{}); }
    static QVariant toValue(std::optional<E> member)
    {
        return member ? keyOf(*member) : QString::fromLatin1("");
    }
    static std::optional<E> fromValue(const QVariant &value)
    {
        const Choice *choice = choices().find(value.toString());
        return choice ? std::optional(static_cast<E>(choice->value)) : std::nullopt;
    }
};

template <Choosable E> struct Member<QList<E>>
{
    static constexpr FieldKind kind = FieldKind::Choices;
    static constexpr const Choices &choices() { return choicesOf(E{}); }
    static QVariant toValue(const QList<E> &member)
    {
        QStringList keys;
        for (const E e : member)
            keys.append(keyOf(e));
        return keys;
    }
    static QList<E> fromValue(const QVariant &value)
    {
        QList<E> list;
        const QStringList keys = value.toStringList();
        for (const QString &key : keys) {
            if (const Choice *choice = choices().find(key))
                list.append(static_cast<E>(choice->value));
        }
        return list;
    }
};

template <auto Pointer> struct Of;
template <typename R, typename T, T R::*Pointer> struct Of<Pointer>
{
    using M = Member<T>;
    static QVariant read(const void *record) { return M::toValue(static_cast<const R *>(record)->*Pointer); }
    static void write(void *record, const QVariant &value)
    {
        static_cast<R *>(record)->*Pointer = M::fromValue(value);
    }
};

} // namespace detail

template <auto Pointer> constexpr Field field(const char *name, const char *label, FieldFlags flags = {})
{
    using O = detail::Of<Pointer>;
    using M = typename O::M;
    Field told{name, label, M::kind, flags, nullptr, nullptr, &O::read, &O::write};
    if constexpr (requires { M::choices(); })
        told.choices = &M::choices();
    if constexpr (requires { M::target(); })
        told.target = &M::target;
    if constexpr (requires { M::flag; })
        told.flags = FieldFlags::fromInt(flags.toInt() | static_cast<int>(M::flag));
    return told;
}

/// A text field that runs over several lines.
template <auto Pointer> constexpr Field paragraph(const char *name, const char *label, FieldFlags flags = {})
{
    Field text = field<Pointer>(name, label, flags);
    text.kind = FieldKind::Paragraph;
    return text;
}

} // namespace firstcall

Q_DECLARE_OPERATORS_FOR_FLAGS(firstcall::FieldFlags)
