// SPDX-License-Identifier: Apache-2.0
#include "models/edit/noteperson.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

/// Short words for what people on a call are, as they are said.
struct ShortWord
{
    const char *word;
    Party party;
    std::optional<Role> role;
};

constexpr ShortWord shortWords[] = {
    {QT_TRANSLATE_NOOP("NoteLine", "counsel"), Party::OutsideCounsel, Role::Legal},
    {QT_TRANSLATE_NOOP("NoteLine", "lawyer"), Party::OutsideCounsel, Role::Legal},
    {QT_TRANSLATE_NOOP("NoteLine", "insurer"), Party::Insurer, {}},
    {QT_TRANSLATE_NOOP("NoteLine", "broker"), Party::Broker, {}},
    {QT_TRANSLATE_NOOP("NoteLine", "police"), Party::LawEnforcement, {}},
    {QT_TRANSLATE_NOOP("NoteLine", "MSP"), Party::ManagedServiceProvider, {}},
    {QT_TRANSLATE_NOOP("NoteLine", "ours"), Party::OurFirm, {}},
};

bool isWord(const QString &typed, const char *context, const char *source)
{
    return typed.compare(QLatin1StringView(source), Qt::CaseInsensitive) == 0
        || typed.compare(QCoreApplication::translate(context, source), Qt::CaseInsensitive) == 0;
}

/// The choice whose label or stored key is this, or begins with it.
const Choice *choiceCalled(const Choices &choices, const QString &typed)
{
    for (const Choice &choice : choices.all) {
        if (isWord(typed, choices.context, choice.label)
            || typed.compare(QLatin1StringView(choice.key), Qt::CaseInsensitive) == 0)
            return &choice;
    }
    return nullptr;
}

/// What is decided on, from words such as "isolate spend" or "notify outside"; nothing when a word is of
/// none.
std::optional<QList<Authority>> authoritiesFrom(const QString &typed)
{
    QString rest = typed;
    rest.replace(u'+', u' ').replace(u'/', u' ');
    QList<Authority> all;
    const QStringList words = rest.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (isWord(word, "NoteLine", QT_TRANSLATE_NOOP("NoteLine", "on"))
            || isWord(word, "NoteLine", QT_TRANSLATE_NOOP("NoteLine", "and")))
            continue;
        if (isWord(word, "NoteLine", QT_TRANSLATE_NOOP("NoteLine", "all"))) {
            for (const Choice &choice : authorityList)
                all.append(static_cast<Authority>(choice.value));
            return all;
        }
        const auto found = std::ranges::find_if(authorityList, [&word](const Choice &choice) {
            const QString label = QCoreApplication::translate("Authority", choice.label);
            return label.startsWith(word, Qt::CaseInsensitive)
                || QLatin1StringView(choice.key).startsWith(word, Qt::CaseInsensitive)
                || label.split(u' ').contains(word, Qt::CaseInsensitive);
        });
        if (found == std::end(authorityList))
            return std::nullopt;
        all.append(static_cast<Authority>(found->value));
    }
    return all;
}

/// Whether the part tells what the person decides on; then it is taken.
bool takeDecides(NotePerson &person, const QString &part)
{
    const QString first = part.section(u' ', 0, 0);
    if (!isWord(first, "NoteLine", QT_TRANSLATE_NOOP("NoteLine", "decides")))
        return false;
    const std::optional<QList<Authority>> authorities = authoritiesFrom(part.section(u' ', 1));
    if (!authorities)
        return false;
    person.decidesOn = *authorities;
    if (!person.roles.contains(Role::DecisionMaker))
        person.roles.append(Role::DecisionMaker);
    return true;
}

/// Whether the part is a short word, a role or a party; then it is taken.
bool takeWhatTheyAre(NotePerson &person, const QString &part)
{
    for (const ShortWord &one : shortWords) {
        if (!isWord(part, "NoteLine", one.word))
            continue;
        person.party = one.party;
        if (one.role)
            person.roles.append(*one.role);
        return true;
    }
    // "general counsel" is the customer's own: a title that says what they are.
    const QStringList words = part.split(u' ');
    const bool isLegal = std::ranges::any_of(words, [](const QString &word) {
        return isWord(word, "NoteLine", "counsel") || isWord(word, "NoteLine", "lawyer");
    });
    if (words.size() > 1 && isLegal) {
        person.roles.append(Role::Legal);
        return false; // and it is their title, too
    }
    if (const Choice *role = choiceCalled(roleChoices, part)) {
        person.roles.append(static_cast<Role>(role->value));
        return true;
    }
    if (const Choice *party = choiceCalled(partyChoices, part)) {
        person.party = static_cast<Party>(party->value);
        return true;
    }
    return false;
}

} // namespace

NotePerson readNotePerson(const QString &typed)
{
    QStringList parts = typed.split(u',');
    NotePerson person{.name = parts.takeFirst().simplified()};
    if (const qsizetype is = person.name.indexOf(u'='); person.name.startsWith(u'?') && is > 0) {
        const QString name = person.name.sliced(is + 1).trimmed();
        person.caller = person.name.first(is).trimmed();
        person.name = name.isEmpty() ? person.caller : name; // not told yet
    }
    for (const QString &one : std::as_const(parts)) {
        const QString part = one.simplified();
        if (part.isEmpty() || takeDecides(person, part) || takeWhatTheyAre(person, part))
            continue;
        person.jobTitle += person.jobTitle.isEmpty() ? part : u", "_s + part;
    }
    return person;
}

std::optional<NotePerson> personNamedIn(const QString &typed)
{
    static const QRegularExpression name(
        u"^\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:von|van|de|der|den|del|di|da|la|le|bin|al) )*"
        u"\\p{Lu}[\\p{L}.'’-]*){0,3}$"_s);
    const NotePerson person = readNotePerson(typed);
    if (!name.match(person.name).hasMatch())
        return {};
    const bool isTold =
        !person.roles.isEmpty() || !person.decidesOn.isEmpty() || person.party != Party::Customer;
    // A title says what somebody is behind two names; behind one word it may be the next of a list.
    const bool hasTitle = !person.jobTitle.isEmpty() && person.name.contains(u' ');
    return isTold || hasTitle ? std::optional(person) : std::nullopt;
}

NotePerson asKnown(const Snapshot &snapshot, NotePerson told)
{
    QStringList names;
    for (const Kept<Participant> &person : peopleCalled(told.name, snapshot)) {
        const QStringList exact{person->name, person->preferredName, person->name.section(u' ', 0, 0)};
        if (exact.contains(told.name, Qt::CaseInsensitive))
            names.append(person->name);
    }
    if (names.size() == 1)
        told.name = names.first();
    return told;
}

} // namespace firstcall
