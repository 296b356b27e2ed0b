// SPDX-License-Identifier: Apache-2.0
#include "models/library/library.h"

#include "models/library/librarynode.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstcall {

namespace {

BankQuestion readQuestion(LibraryNode &node)
{
    return {.id = node.id(),
            .text = node.localText("text"),
            .audience = node.choice<QuestionAudience>("audience"),
            .focus = node.choice<Focus>("focus"),
            .timing = node.choice<QuestionTiming>("timing"),
            .listenFor = node.localText("listen_for")};
}

QuestionSet readSet(LibraryNode &node)
{
    const bool forAny = node.text("type") == u"any"_s;
    return {.type = forAny ? std::nullopt : std::optional(node.choice<IncidentType>("type")),
            .firstAim = node.localText("first_aim"),
            .questions = node.list("questions", readQuestion)};
}

KitRequest readRequest(LibraryNode &node)
{
    return {.id = node.id(), .item = node.localText("item")};
}

KitReferral readReferral(LibraryNode &node)
{
    return {.id = node.id(), .need = node.localText("need"), .kind = node.choice<ReferralKind>("kind")};
}

StarterKit readKit(LibraryNode &node)
{
    return {.type = node.choice<IncidentType>("type"),
            .dataRequests = node.list("data_requests", readRequest),
            .perishable = node.list("perishable", readRequest),
            .referrals = node.list("referrals", readReferral)};
}

AgendaTemplateItem readItem(LibraryNode &node)
{
    AgendaTemplateItem item{.id = node.text("id"),
                            .title = node.localText("title"),
                            .purpose = node.localText("purpose"),
                            .stage = node.choice<AgendaStage>("stage"),
                            .planned = node.minutes("minutes"),
                            .lead = node.localText("lead"),
                            .asks = node.texts("asks")};
    if (node.has("at_least"))
        item.atLeast = node.minutes("at_least");
    if (node.has("shows"))
        item.shows = node.text("shows");
    if (node.has("contact_within"))
        item.contactWithin = node.minutes("contact_within");
    return item;
}

AgendaTemplate readAgenda(LibraryNode &node)
{
    return {.id = node.id(),
            .title = node.localText("title"),
            .length = node.minutes("minutes"),
            .items = node.list("items", readItem)};
}

SpokenLine readLine(LibraryNode &node)
{
    return {.id = node.id(), .say = node.localText("say")};
}

MidCallLine readMidCall(LibraryNode &node)
{
    return {.id = node.id(),
            .situation = node.localText("situation"),
            .say = node.localText("say"),
            .act = node.localText("act")};
}

InstructionPart readPart(LibraryNode &node)
{
    node.id();
    InstructionPart part{.say = node.list("say", readLine), .steps = node.list("steps", readLine)};
    if (node.has("heading"))
        part.heading = node.localText("heading");
    return part;
}

InstructionPack readPack(LibraryNode &node)
{
    return {.id = node.id(),
            .title = node.localText("title"),
            .purpose = node.localText("purpose"),
            .parts = node.list("parts", readPart)};
}

/// A command that only some collectors have.
QString readCommand(LibraryNode &node, const char *system)
{
    return node.has(system) ? node.text(system) : QString();
}

Collector readCollector(LibraryNode &node)
{
    return {.id = node.id(),
            .name = node.text("name"),
            .systems = node.text("systems"),
            .onWindows = readCommand(node, "windows"),
            .onLinux = readCommand(node, "linux"),
            .onMacos = readCommand(node, "macos"),
            .output = node.localText("output"),
            .remark = node.localText("remark")};
}

Library builtIn()
{
    Result<Library> read = readLibrary(QDir(u":/library"_s));
    if (!read)
        qFatal("%s", qPrintable(read.failure().sentence)); // a build that no test has let pass
    return *std::move(read);
}

} // namespace

const BankQuestion *Library::question(const QString &id) const
{
    for (const QuestionSet &set : questionSets) {
        const auto found = std::ranges::find(set.questions, id, &BankQuestion::id);
        if (found != set.questions.end())
            return &*found;
    }
    return nullptr;
}

QList<const QuestionSet *> Library::setsFor(IncidentType type) const
{
    QList<const QuestionSet *> fitting;
    for (const QuestionSet &set : questionSets) {
        if (!set.type || *set.type == type)
            fitting.append(&set);
    }
    return fitting;
}

const StarterKit &Library::kitFor(IncidentType type) const
{
    return *std::ranges::find(kits, type, &StarterKit::type); // each type has one: see readLibrary
}

const AgendaTemplate *Library::agenda(const QString &id) const
{
    const auto found = std::ranges::find(agendas, id, &AgendaTemplate::id);
    return found == agendas.end() ? nullptr : &*found;
}

const InstructionPack *Library::pack(const QString &id) const
{
    const auto found = std::ranges::find(instructions.packs, id, &InstructionPack::id);
    return found == instructions.packs.end() ? nullptr : &*found;
}

const Collector *Library::collector(const QString &id) const
{
    const auto found = std::ranges::find(instructions.collectors, id, &Collector::id);
    return found == instructions.collectors.end() ? nullptr : &*found;
}

Result<Library> readLibrary(const QDir &folder)
{
    Library all;
    LibraryNode questions = LibraryNode::open(folder.filePath(u"questions.json"_s), u"firstcall-questions"_s);
    all.questionSets = questions.list("sets", readSet);

    LibraryNode kits = LibraryNode::open(folder.filePath(u"kits.json"_s), u"firstcall-kits"_s);
    all.kits = kits.list("kits", readKit);
    for (const Choice &type : incidentTypeList) {
        if (std::ranges::count(all.kits, static_cast<IncidentType>(type.value), &StarterKit::type) != 1)
            kits.refuse(QCoreApplication::translate("Library", "“%1” needs one kit")
                            .arg(QLatin1StringView(type.key)));
    }

    LibraryNode agendas = LibraryNode::open(folder.filePath(u"agendas.json"_s), u"firstcall-agendas"_s);
    all.agendas = agendas.list("agendas", readAgenda);

    LibraryNode scripts = LibraryNode::open(folder.filePath(u"scripts.json"_s), u"firstcall-scripts"_s);
    all.scripts = {.opening = scripts.list("opening", readLine),
                   .sayFirst = scripts.list("say_first", readLine),
                   .ready = scripts.list("ready", readLine),
                   .midCall = scripts.list("lines", readMidCall),
                   .wrapUp = scripts.list("wrap_up", readLine),
                   .blanks = scripts.list("blanks", readLine),
                   .ordinals = scripts.list("ordinals", readLine),
                   .advice = scripts.localText("advice"),
                   .conjunction = scripts.localText("and")};

    LibraryNode instructions =
        LibraryNode::open(folder.filePath(u"instructions.json"_s), u"firstcall-instructions"_s);
    all.instructions = {.head = instructions.list("head", readLine),
                        .foot = instructions.list("foot", readLine),
                        .packs = instructions.list("packs", readPack),
                        .collectors = instructions.list("collectors", readCollector),
                        .blanks = instructions.list("blanks", readLine)};

    for (LibraryNode *file : {&questions, &kits, &agendas, &scripts, &instructions}) {
        if (const Result<> whole = file->finish(); !whole)
            return whole.failure();
    }
    return all;
}

const Library &library()
{
    static const Library one = builtIn();
    return one;
}

} // namespace firstcall
