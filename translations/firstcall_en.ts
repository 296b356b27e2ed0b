<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>What %n people told us by phone, %1; not verified.</source>
        <translation>
            <numerusform>What %n person told us by phone, %1; not verified.</numerusform>
            <numerusform>What %n people told us by phone, %1; not verified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>What was typed before the program ended is back, in %n place(s).</source>
        <translation>
            <numerusform>What was typed before the program ended is back, in %n place.</numerusform>
            <numerusform>What was typed before the program ended is back, in %n places.</numerusform>
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
    <name>firstcall::PageView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
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
</context>
<context>
    <name>firstcall::ReportTab</name>
    <message numerus="yes">
        <source>%n thing(s) to check before it is sent. Enter goes there.</source>
        <translation>
            <numerusform>%n thing to check before it is sent. Enter goes there.</numerusform>
            <numerusform>%n things to check before it is sent. Enter goes there.</numerusform>
        </translation>
    </message>
</context>
</TS>
