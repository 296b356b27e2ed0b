// SPDX-License-Identifier: Apache-2.0
#include "models/domain/document.h"

namespace firstcall {

const Entity &Document::entity()
{
    using R = Document;
    static constexpr Field fields[] = {
        field<&R::kind>("kind", QT_TRANSLATE_NOOP("Document", "Kind")),
        field<&R::number>("number", QT_TRANSLATE_NOOP("Document", "Number")),
        field<&R::version>("version", QT_TRANSLATE_NOOP("Document", "Version")),
        field<&R::state>("state", QT_TRANSLATE_NOOP("Document", "State")),
        field<&R::title>("title", QT_TRANSLATE_NOOP("Document", "Title")),
        field<&R::tlp>("tlp", QT_TRANSLATE_NOOP("Document", "Marking")),
        field<&R::issuedAt>("issued_at", QT_TRANSLATE_NOOP("Document", "Issued at")),
        paragraph<&R::changeSummary>("change_summary", QT_TRANSLATE_NOOP("Document", "Change summary")),
        field<&R::pdf>("pdf", QT_TRANSLATE_NOOP("Document", "PDF"), FieldFlag::Hidden),
        field<&R::position>("position", QT_TRANSLATE_NOOP("Document", "Position"), FieldFlag::Hidden),
    };
    static constexpr Entity entity{"document", QT_TRANSLATE_NOOP("Document", "Document"), Scope::Engagement,
                                   fields, &blankRow<R>};
    return entity;
}

} // namespace firstcall
