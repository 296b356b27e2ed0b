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
</TS>
