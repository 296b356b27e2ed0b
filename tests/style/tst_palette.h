// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/run.h"
#include "views/style/palette.h"

namespace firstcall::testing {

/// Nothing in the palette is left to the desktop.
class PaletteTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoleIsSetInEveryGroup()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
            const QPalette palette = paletteFor(theme);
            for (int group = 0; group < QPalette::NColorGroups; ++group) {
                for (int role = 0; role < QPalette::NColorRoles; ++role) {
                    if (role != QPalette::NoRole)
                        QVERIFY2(palette.isBrushSet(QPalette::ColorGroup(group), QPalette::ColorRole(role)),
                                 qPrintable(QStringLiteral("group %1, role %2").arg(group).arg(role)));
                }
            }
            QCOMPARE(themeOf(palette), theme);
        }
    }

    void itsTextsCanBeRead()
    {
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
            const QPalette p = paletteFor(theme);
            for (const auto group : {QPalette::Active, QPalette::Inactive}) {
                const auto reads = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
                    return contrast(p.color(group, text), p.color(group, ground)) >= 4.5;
                };
                QVERIFY(reads(QPalette::WindowText, QPalette::Window));
                QVERIFY(reads(QPalette::Text, QPalette::Base));
                QVERIFY(reads(QPalette::Text, QPalette::AlternateBase));
                QVERIFY(reads(QPalette::PlaceholderText, QPalette::Base));
                QVERIFY(reads(QPalette::ButtonText, QPalette::Button));
                QVERIFY(reads(QPalette::HighlightedText, QPalette::Highlight));
                QVERIFY(reads(QPalette::ToolTipText, QPalette::ToolTipBase));
                QVERIFY(reads(QPalette::Link, QPalette::Base));
                QVERIFY(reads(QPalette::LinkVisited, QPalette::Base));
            }
        }
    }
};

} // namespace firstcall::testing
