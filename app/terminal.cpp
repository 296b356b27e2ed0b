// SPDX-License-Identifier: Apache-2.0
#include "app/terminal.h"

using namespace Qt::StringLiterals;

namespace firstcall {

QString forTerminal(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        const ushort code = c.unicode();
        const bool isControl = c.category() == QChar::Other_Control && c != u'\n';
        const bool reorders = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (isControl || reorders)
            shown += u"⟨U+%1⟩"_s.arg(QString::number(code, 16).toUpper().rightJustified(4, u'0'));
        else
            shown += c;
    }
    return shown;
}

} // namespace firstcall
