<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>Fit the agenda to %n minute(s)</source>
        <translation>
            <numerusform>Fit the agenda to %n minute</numerusform>
            <numerusform>Fit the agenda to %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten the agenda by %n minute(s)</source>
        <translation>
            <numerusform>Shorten the agenda by %n minute</numerusform>
            <numerusform>Shorten the agenda by %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message numerus="yes">
        <source>Add %n line(s) from the library</source>
        <translation>
            <numerusform>Add %n line from the library</numerusform>
            <numerusform>Add %n lines from the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>Change lead of %n engagement(s)</source>
        <translation>
            <numerusform>Change lead of %n engagement</numerusform>
            <numerusform>Change lead of %n engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n engagement(s)</source>
        <translation>
            <numerusform>Archive %n engagement</numerusform>
            <numerusform>Archive %n engagements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change status of %n engagement(s)</source>
        <translation>
            <numerusform>Change status of %n engagement</numerusform>
            <numerusform>Change status of %n engagements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n people told us on the call, %1; not verified.</source>
        <translation>
            <numerusform>What %n person told us on the call, %1; not verified.</numerusform>
            <numerusform>What %n people told us on the call, %1; not verified.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>Search does not find what %n record(s) say. Nothing of them is lost; the index can be made anew.</source>
        <translation>
            <numerusform>Search does not find what %n record says. Nothing of it is lost; the index can be made anew.</numerusform>
            <numerusform>Search does not find what %n records say. Nothing of them is lost; the index can be made anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WrappingUp</name>
    <message numerus="yes">
        <source>Read back with %n place(s) open, confirmed by %1</source>
        <comment>a person</comment>
        <translation>
            <numerusform>Read back with %n place open, confirmed by %1</numerusform>
            <numerusform>Read back with %n places open, confirmed by %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::AgendaPage</name>
    <message numerus="yes">
        <source>Add these %n point(s)</source>
        <translation>
            <numerusform>Add these %n point</numerusform>
            <numerusform>Add these %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n point(s) to the agenda</source>
        <translation>
            <numerusform>Added %n point to the agenda</numerusform>
            <numerusform>Added %n points to the agenda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::AgendaStrip</name>
    <message numerus="yes">
        <source>%n min over</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min over</numerusform>
            <numerusform>%n min over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min behind</numerusform>
            <numerusform>%n min behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min ahead</numerusform>
            <numerusform>%n min ahead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::BeforeSending</name>
    <message numerus="yes">
        <source>Set %n aside   W</source>
        <comment>soft rules</comment>
        <translation>
            <numerusform>Set %n aside   W</numerusform>
            <numerusform>Set %n aside   W</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside: %1</source>
        <comment>soft rules</comment>
        <translation>
            <numerusform>%n set aside: %1</numerusform>
            <numerusform>%n set aside: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) set aside.</source>
        <translation>
            <numerusform>%n thing set aside.</numerusform>
            <numerusform>%n things set aside.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::BinModel</name>
    <message numerus="yes">
        <source>%1; %n record(s), removed %2 by %3.</source>
        <translation>
            <numerusform>%1; %n record, removed %2 by %3.</numerusform>
            <numerusform>%1; %n records, removed %2 by %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::BinView</name>
    <message numerus="yes">
        <source>%n removal(s)</source>
        <translation>
            <numerusform>%n removal</numerusform>
            <numerusform>%n removals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::CallList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::CallStrip</name>
    <message numerus="yes">
        <source>%n still to ask</source>
        <translation>
            <numerusform>%n still to ask</numerusform>
            <numerusform>%n still to ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n must</source>
        <comment>questions still to ask, of them</comment>
        <translation>
            <numerusform>%1, %n must</numerusform>
            <numerusform>%1, %n must</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promised</source>
        <translation>
            <numerusform>%n promised</numerusform>
            <numerusform>%n promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the call</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n on the call</numerusform>
            <numerusform>%n on the call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unknown</source>
        <comment>people on the call, of them</comment>
        <translation>
            <numerusform>%1, %n unknown</numerusform>
            <numerusform>%1, %n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::EngagementView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation>
            <numerusform>%n issued</numerusform>
            <numerusform>%n issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>things to follow up</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::EngagementsModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::EngagementsPage</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s) without a lead now.</source>
        <translation>
            <numerusform>%n engagement without a lead now.</numerusform>
            <numerusform>%n engagements without a lead now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads %n engagement(s) now.</source>
        <translation>
            <numerusform>%1 leads %n engagement now.</numerusform>
            <numerusform>%1 leads %n engagements now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s) closed.</source>
        <translation>
            <numerusform>%n engagement closed.</numerusform>
            <numerusform>%n engagements closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s) removed.</source>
        <translation>
            <numerusform>%n engagement removed.</numerusform>
            <numerusform>%n engagements removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s): %1 now.</source>
        <comment>a status</comment>
        <translation>
            <numerusform>%n engagement: %1 now.</numerusform>
            <numerusform>%n engagements: %1 now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::FocusCard</name>
    <message numerus="yes">
        <source>%1: %2 %3. %4. %5 %n record(s).</source>
        <comment>focus area, its question, status, confidence, answer</comment>
        <translation>
            <numerusform>%1: %2 %3. %4. %5 %n record.</numerusform>
            <numerusform>%1: %2 %3. %4. %5 %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>records of a focus area</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more record(s)</source>
        <translation>
            <numerusform>%1: %n more record</numerusform>
            <numerusform>%1: %n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::HandOut</name>
    <message numerus="yes">
        <source>“%1” is copied; %n place(s) in [brackets] are still to be filled.</source>
        <translation>
            <numerusform>“%1” is copied; %n place in [brackets] is still to be filled.</numerusform>
            <numerusform>“%1” is copied; %n places in [brackets] are still to be filled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::HistoryView</name>
    <message numerus="yes">
        <source>the last %n change(s)</source>
        <translation>
            <numerusform>the last %n change</numerusform>
            <numerusform>the last %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::LibraryPage</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n line(s) from the library</source>
        <translation>
            <numerusform>Added %n line from the library</numerusform>
            <numerusform>Added %n lines from the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::MainWindow</name>
    <message numerus="yes">
        <source>What was typed before the program ended is back, in %n place(s).</source>
        <translation>
            <numerusform>What was typed before the program ended is back, in %n place.</numerusform>
            <numerusform>What was typed before the program ended is back, in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text that did not fit its field is kept there, marked, in %n place(s): %1</source>
        <translation>
            <numerusform>Text that did not fit its field is kept there, marked, in %n place: %1</numerusform>
            <numerusform>Text that did not fit its field is kept there, marked, in %n places: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rest of the agenda is %n minute(s) shorter.</source>
        <translation>
            <numerusform>The rest of the agenda is %n minute shorter.</numerusform>
            <numerusform>The rest of the agenda is %n minutes shorter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::PageView</name>
    <message numerus="yes">
        <source>%n page(s). Enter takes the first record in sight, Tab the next one.</source>
        <translation>
            <numerusform>%n page. Enter takes the first record in sight, Tab the next one.</numerusform>
            <numerusform>%n pages. Enter takes the first record in sight, Tab the next one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::Palette</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::PasteStrip</name>
    <message numerus="yes">
        <source>%n row(s) on the clipboard.</source>
        <translation>
            <numerusform>%n row on the clipboard.</numerusform>
            <numerusform>%n rows on the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) do not fit and are left blank:</source>
        <translation>
            <numerusform>%n cell does not fit and is left blank:</numerusform>
            <numerusform>%n cells do not fit and are left blank:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are there already and left out; Space takes one in.</source>
        <translation>
            <numerusform>%n of them is there already and left out; Space takes it in.</numerusform>
            <numerusform>%n of them are there already and left out; Space takes one in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n row(s)</source>
        <translation>
            <numerusform>&amp;Add %n row</numerusform>
            <numerusform>&amp;Add %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::PlanCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>milestones</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more milestone(s)</source>
        <translation>
            <numerusform>%n more milestone</numerusform>
            <numerusform>%n more milestones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::PrepareTab</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data request(s)</source>
        <translation>
            <numerusform>%n data request</numerusform>
            <numerusform>%n data requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n for the first call as must-asks</source>
        <translation>
            <numerusform>Add %n for the first call as must-asks</numerusform>
            <numerusform>Add %n for the first call as must-asks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n question(s)</source>
        <translation>
            <numerusform>Added %n question</numerusform>
            <numerusform>Added %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::QuestionCard</name>
    <message numerus="yes">
        <source>Question %1: %2. %3. %n answer(s).</source>
        <translation>
            <numerusform>Question %1: %2. %3. %n answer.</numerusform>
            <numerusform>Question %1: %2. %3. %n answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::ReadBackCard</name>
    <message numerus="yes">
        <source>with %n place(s) open: %1</source>
        <translation>
            <numerusform>with %n place open: %1</numerusform>
            <numerusform>with %n places open: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are open: %1. Press %2 again to take the words as they are.</source>
        <comment>names of the places, and a key</comment>
        <translation>
            <numerusform>%n place is open: %1. Press %2 again to take the words as they are.</numerusform>
            <numerusform>%n places are open: %1. Press %2 again to take the words as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::RecordSection</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::RecordTable</name>
    <message numerus="yes">
        <source>%n record(s) removed.</source>
        <translation>
            <numerusform>%n record removed.</numerusform>
            <numerusform>%n records removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) went along (%1).</source>
        <translation>
            <numerusform>%n more record went along (%1).</numerusform>
            <numerusform>%n more records went along (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n other record(s) (%1).</source>
        <translation>
            <numerusform>Taken out of %n other record (%1).</numerusform>
            <numerusform>Taken out of %n other records (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::ReportContents</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::ReportMissing</name>
    <message numerus="yes">
        <source>Check %n thing(s) before you send</source>
        <translation>
            <numerusform>Check %n thing before you send</numerusform>
            <numerusform>Check %n things before you send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::WrapUpWordsCard</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>places in a text</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
</TS>
