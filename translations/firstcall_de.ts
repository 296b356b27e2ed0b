<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Account</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory or tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First suspicious use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountKind</name>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application or API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External or supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break glass</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>&amp;New engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open another store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt hit in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find or run anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a &amp;command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fir&amp;m and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of the engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Removed from the engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1 Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2 Introductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;3 Key questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;4 Investigation focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;5 Wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;6 Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;7 Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previo&amp;us pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question not &amp;known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next open &amp;question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous op&amp;en question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attack in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mail unsafe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar&amp;king of the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &amp;invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sha&amp;red screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note &amp;bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort t&amp;he notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ove up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;lead of the engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archi&amp;ve the engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;ve this call to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the agen&amp;da</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a &amp;glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary so &amp;far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the &amp;unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Action taken</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionPurpose</name>
    <message>
        <source>Investigate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eradicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communicate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionsTold</name>
    <message>
        <source>wipe wiping reimag re-imag reinstall rebuil formatt reboot restart delet remov clean cleared clearing restor overwr shut powered unplug quarantin disinfect patch decrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing none no not nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have changed evidence; nobody has looked yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddReferred</name>
    <message>
        <source>Add organisation and set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add consultant and set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is added under Firm and people.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Affected</name>
    <message>
        <source>Suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Take over the agenda “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fit the agenda to %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No call is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is not behind its agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is left may be shorter: the key questions, the wrap-up and the next update keep their time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shorten the agenda by %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Agenda item</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda set</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda set item</name>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of an agenda set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaStage</name>
    <message>
        <source>Establish rapport and credibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understand your situation and concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the best way to help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaState</name>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerPart</name>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they think so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To investigate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To contain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Applicability</name>
    <message>
        <source>Candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsel says applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsel says not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer decided without counsel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedForQuestions</name>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asset</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssetEffect</name>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wiped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malware present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used to spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stolen or lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssetKind</name>
    <message>
        <source>Workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SaaS application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removable media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OT controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OT workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third party system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assignment</name>
    <message>
        <source>Consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On first call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absence note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AudienceProfile</name>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsel present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third parties present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>isolate systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spend money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notify outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speak to the press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negotiate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1, %2 (%3, time zone assumed) = %4 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3) = %4 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[not known yet]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that fails: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk about this only on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assume that company mail, chat and calendars are read: do not answer this by mail, and do not forward it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>code name: meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status update %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call of the kind “%1” is ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call is ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No status update is ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call and no status update is ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call and no status update that is ahead has the id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no time yet, so nobody can be invited to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-up as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task to find who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step on our side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step on their side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-up as generated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallKind</name>
    <message>
        <source>First call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Executive call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call with counsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call with the insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call with law enforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call with a supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal huddle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallMoving</name>
    <message>
        <source>Only a call that is running can be moved. Nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is in this engagement already. Nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That engagement is gone. Nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another call is running there. End that one first; nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the call to %1</source>
        <comment>a reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal does not tell how things stood before this call. Nothing was moved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallRows</name>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and text of a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must ask, %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: %1, due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>the time somebody joined</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not identified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, on the call: %3</source>
        <comment>name, party, details</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of our team</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>No call is running. Start one with F5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking of the work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn to ask: %1</source>
        <comment>name of a person</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check item</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckKind</name>
    <message>
        <source>Ready check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>The customer&apos;s and UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s, UTC and this computer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s and this computer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <comment>a time and its zone</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Work on this file instead of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firstcall plans incident response engagements, takes the first call and prints its report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ENGAGEMENT is a reference such as LFR-2026-031, or an id. “firstcall VERB --help” tells a verb&apos;s options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See “firstcall --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document “%1”; there is: first-call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper “%1”; there are: a4, letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsel wants nothing in writing for this engagement, so no report is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “%1”; there are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples do not go into your own store. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample engagements are all here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1 from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sound: its chains hold, and its records are what its journal says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a JSON array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its journal: every change there was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to this file instead of standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which document: first-call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its language, such as en or de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a4 or letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the sample engagements; to a store of their own unless --store names one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the engagements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes an engagement with all its records as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings exported engagements in, each of them whole or not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what is missing before the report is sent; exit status 1 when something is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints a draft of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks the store: its integrity, its chains, and that its records are what its journal says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a verified copy of the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a backup in the store&apos;s place; what was there is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is a PDF: “%1” does not end in .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the store itself. Nothing was written; name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF to write, - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display for the window; say what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail address that is safe: %1. Hand the file over on the safe channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no meeting; there are: next, call, update, a kind of call such as technical, or an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation is a calendar file: “%1” does not end in .ics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one that is ahead: next, call, update, a kind of call such as technical, or the id of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the invitation back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The .ics to write instead of standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the invitation to a call or an update, for calendars.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How addressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernCategory</name>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal and regulatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers and partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernPriority</name>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConcernState</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being addressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consultant</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out-of-band contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContractState</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDA only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retainer active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three-party with counsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbal emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Course of action</name>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it involves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Custody event</name>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody event</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Data request</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perishable at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataCategory</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biometric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special category, other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intellectual property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controlled or defence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deadline</name>
    <message>
        <source>Regime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What starts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionState</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>Secure upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collector, automatic upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted media by courier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen share, nothing handed over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>First call report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre call brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Game plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediate notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentState</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Typed before the program ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That record (%1) is gone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four key questions and the four focus areas belong to every engagement: they can&apos;t be added, removed, reworded or moved. Their answers and states can be edited. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a reference such as LFR-2026-031: two to five capitals, the year, three or four digits. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That question is gone. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time zone such as Europe/London. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: %1</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here: %1</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>what a note says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line says nothing yet. Nothing was noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That note is gone. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note names no question to answer. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That answer is gone. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer has to say something. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line begins with the name of who decides. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides: %1</source>
        <comment>name of a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown caller %1</source>
        <comment>what is known of them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note has to say something. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was %1.</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written by another version of Firstcall and can&apos;t be put back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before has been erased for good and can&apos;t be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That record (%1) is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record (%1) belongs to another (%2) that is gone; put that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record (%1) is gone; put it back first, from the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has that value now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” referred to a record (%2) that is gone; put that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was added then; there is nothing before it to put back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engagement</name>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recoverability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger to life or safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack still active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected start precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovered at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to us at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracting party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privilege posture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privilege by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privilege since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privilege wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company mail unsafe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First to ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second to ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not examined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngagementStatus</name>
    <message>
        <source>Intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First call scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence item</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceKind</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triage package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VM snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud audit export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malware sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ransom note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The one engagement of the file belongs here, and no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every engagement has the four key questions and the four focus questions once, as they are; this is a second or a changed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bytes are not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record it belongs to is not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record it refers to is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” is here already and stays as it is; the file has another: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not hold a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number from 0 on belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format has no such key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an engagement of Firstcall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Firstcall reads version %1. Import it with a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records of this kind belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record of the file has this id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These bytes are not what their SHA-256 says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a time in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Nothing that was there is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2, the most this reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time zone this computer knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a reference such as LFR-2026-031.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not imported, and nothing is changed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engagement (%1) is here already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Expectation</name>
    <message>
        <source>Expectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExpectationResponse</name>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot promise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>a list or an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of %1 characters is too long; %2 is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has half a character (U+%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has the control character U+%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number between minus and plus 2,000,000,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-03-09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time with its zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of the words kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a SHA-256 of 64 hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of at most 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value for a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands twice in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a length of time in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, no or unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field of that name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>“%1” is not one of the words kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks show that hour twice; say which one is meant in the field itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is chosen, not typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the name of more than one here; choose which in the field itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here yet. Add it first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediately actionable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingState</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Firm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixedKey</name>
    <message>
        <source>In a list: tick and go to the next row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an editor: have the value before again; in a filter: clear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list: open the cell or the thing; typing opens a cell too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Focus</name>
    <message>
        <source>Initial vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact and scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containment and eradication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Focus area</name>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FocusQuestion</name>
    <message>
        <source>How did this happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What data or systems were affected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can we stop it now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can we stop similar things going forward?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FocusStatus</name>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be determined</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FunctionalImpact</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hypothesis</name>
    <message>
        <source>Hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HypothesisState</name>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentType</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ransomware or extortion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business email compromise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data breach or exfiltration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web application compromise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud account or tenant compromise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insider threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malware outbreak or wiper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denial of service (DDoS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party or supply-chain compromise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost or stolen device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industrial control or OT incident</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorKind</name>
    <message>
        <source>IPv4 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registry key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InformationImpact</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proprietary breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integrity loss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Instruction</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeChannel</name>
    <message>
        <source>Hotline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law enforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitationMethod</name>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invitations</name>
    <message>
        <source>No call and no update ahead has a time yet, so that nobody can be invited. Plan one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The entry at position %1 is of another journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry at position %1 is missing; %2 is the next there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry at position %1 does not follow the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry at position %1 was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyQuestion</name>
    <message>
        <source>What do you think happened and why do you think it happened that way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What have you done to investigate or contain the situation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who needs to be involved in resolving the incident?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you see as a successful conclusion?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeavingWith</name>
    <message>
        <source>Next update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question of the first task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its format is not “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no language with a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no English text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not know “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id “%1” comes twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a word of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the library cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs one kit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messenger</name>
    <message>
        <source>the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsel wants nothing in writing for this engagement, so nothing is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, and the marking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back and confirmed by %1; %2</source>
        <comment>who, and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected then: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company mail is not safe. Talk about this on this channel: %1</source>
        <comment>a channel</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Milestone</name>
    <message>
        <source>Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MilestoneHorizon</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>“%1” is not a time with its zone, such as 2026-03-09T10:00:00.000Z[Europe/London].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time zone this computer knows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkState</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated by agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolated physically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment cut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteBar</name>
    <message>
        <source>decides: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <comment>for the technical call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says so. Backspace in the empty line takes the speaker away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1, on the customer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” fits nothing here. It is kept as it was typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <comment>the next status update</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <comment>of a participant</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1 in %2 min</source>
        <comment>channel and minutes of the next contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known: /w %1 adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the call is called “%1”. The line is kept as it was typed, and nobody is noted as who says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes an action taken that may have changed evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no hour</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not due yet. Type the hour behind the day, such as “%1 18:00”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteKey</name>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsorted again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteKind</name>
    <message>
        <source>Untriaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>counsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lawyer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteSource</name>
    <message>
        <source>First-hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second-hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log or alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attacker&apos;s claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObligationState</name>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not required</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>It is overwritten or lost soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n line(s) from the library</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Legal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnSets</name>
    <message>
        <source>There is no question here but the key questions: add those to save first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the questions as the set “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda has no points to save yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the agenda as the set “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Participant</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail believed compromised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out-of-band contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity verified how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Participant&apos;s question</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant&apos;s question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParticipantQuestionState</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For counsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Party</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer affiliate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside counsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed service provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law enforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National CSIRT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoration firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document review firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification call centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastedRows</name>
    <message>
        <source>There is no column for “%1”; it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column without a heading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF could not be completed: %1. Nothing was written; please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be begun: the system gave no memory for it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not written to “%1”: %2. Nothing that was there has been changed; choose another place or free some room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>Change lead of %n engagement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n engagement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicate: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change status of %n engagement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PowerState</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebooted since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>P1 Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P2 High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P3 Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P4 Low</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivilegePosture</name>
    <message>
        <source>Not addressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsel considering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directed by counsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dual track</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question set</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionAudience</name>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionOrigin</name>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionState</name>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked, waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionTiming</name>
    <message>
        <source>First call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recommendation</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecommendationHorizon</name>
    <message>
        <source>Immediate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecommendationState</name>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recoverability</name>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recoverable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Referral</name>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosure of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the insurer&apos;s panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralKind</name>
    <message>
        <source>Legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law enforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National CSIRT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OT vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment card investigator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employee support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralState</name>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relationship</name>
    <message>
        <source>Prospective, new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing, retainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing, managed service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Existing, other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Via counsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Via insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Via partner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect on evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report records what participants said on %1 and what we had seen by %2. Unless marked otherwise we have not checked these statements against evidence. It will be corrected as facts emerge; the newest version replaces earlier ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No first call has taken place yet. This report records what we had been told and had seen by %1. Unless marked otherwise we have not checked these statements against evidence. It will be corrected as facts emerge; the newest version replaces earlier ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we have not examined is not listed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not examined by us: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s time zone is not known; all times are UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local times are those of %1 (%2); this zone is assumed, nobody has confirmed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local times are those of %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marking in the header was applied on the instruction of %1, %2.</source>
        <comment>counsel, and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marking in the header was applied on the instruction of %1.</source>
        <comment>counsel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decides: %1</source>
        <comment>what a person has authority for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scribe: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timekeeper: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned for %1; it has not started</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; its end is not noted</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in reserve: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led and noted down by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called %1</source>
        <comment>the name a person goes by</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether present is not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was on the call is not noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm of updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in doubt; please do not use it for this matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ring in a hurry, first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To ring in a hurry, second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy of the steady contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms with a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnumbered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two criteria that may conflict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success would be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure and target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These may pull against each other:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(section %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice and reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>we advise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when is not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons and conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed by:</source>
        <comment>then a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule and recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock would start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would end, if it applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it apply?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from the start</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For counsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These entries help you ask the right people in time. They are not legal advice. Whether a rule applies, when its clock started, and what must be filed are decisions for the customer&apos;s counsel. Rules change; check the current text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>who instructs whom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to deliver it is not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost from %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data we asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from whom to whom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers %1</source>
        <comment>a data request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no hand-over recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary as read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four key questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported so far and from whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns, expectations, success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known scope and impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions already taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigation focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course of action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence and data requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants&apos; questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines for counsel to consider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources and referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basis and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-call report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer not named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no test planned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to act on at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanations under test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written so that nothing can be followed by accident: hxxp for http, [.] for a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rests on: %1</source>
        <comment>what an answer rests on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <comment>a half of a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decides on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stand-in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides was not known on the call; %1 finds out: %2</source>
        <comment>a person, a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is recorded. State: %1.</source>
        <comment>state of a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no answer is recorded.</source>
        <comment>half of a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>band of a risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <comment>band of a risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <comment>band of a risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <comment>band of a risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <comment>band of a risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on it has not started. Said so far: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet; work on it has not started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be determined. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be determined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet; we are gathering what will answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet; no answer is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State at %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone is not known; all times are UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time zone %1 is assumed, nobody has confirmed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead on our side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a label before a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has listed yet what is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No first call has taken place yet; nothing here is verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Needed from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question it answers is not noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers by %2.</source>
        <comment>who, and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1. No time is set for the answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No first task agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you hear from us, please do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you hear from us, please do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed: nothing to do on this side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is open on this side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worries you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you would call a success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No concern is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has told us yet what would be a success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next update agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(overdue)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host named yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named yet to ring in a hurry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 first, then %2</source>
        <comment>whom we ring</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; nobody named yet as the second</source>
        <comment>whom we ring</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it cannot wait, we ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom we named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the insurer&apos;s panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not disclosed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From → to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood × impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <comment>half of a risk&apos;s score</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger to life or safety: rated critical whatever the score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood and impact from 1 to 5; up to 4 low, up to 9 moderate, up to 16 high, above critical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a number of people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1–%2</source>
        <comment>a number of people, from and to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>a number of people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>a number of people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a system and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power and network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored as number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First suspicious use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack still active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recoverability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger to life or safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back and confirmed by %1; when is not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back and confirmed by %1; %2</source>
        <comment>who, and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed by anybody; why is not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed by anybody: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read back at the end of the call: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections when it was read back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a column&apos;s heading and the zone of its times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from and to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times on %1.</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic is noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week of %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>pattern of a short day without year, see QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>pattern of a short day with year, see QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a time of day and the name of its zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <comment>a time with its zone, and the same in UTC</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a short day and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(amended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumstances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As told, unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to counsel, who decides who else receives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As told under the fourth key question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of %1:</source>
        <comment>number of an item</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also involved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open decision and no open step on your side is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First task: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a status and a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries: %1</source>
        <comment>numbers by status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not noted in any row: %1.</source>
        <comment>headings of columns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (UTC)</source>
        <comment>a time in a zone that is UTC then</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (lost from %2)</source>
        <comment>data, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before the marking of %2</source>
        <comment>notes, and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you told us:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we were told on the call, %1; not verified. Who was on it is not noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one person told us on the call, %1; not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What %n people told us on the call, %1; not verified.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Company mail is not safe; no other channel is agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company mail is not safe; use: %1</source>
        <comment>a channel</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportChannel</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>%1 first-call report DRAFT.pdf</source>
        <comment>file name, with the reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a character in it that can&apos;t be seen. Type the name anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file name can&apos;t hold “%1”. Take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that begins with a dot would hide the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long for a file. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counsel wants nothing in writing for this engagement, so no report is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer “%1” took no pages. Nothing was printed; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for exports, %1, is not there any more. Nothing was written; choose another in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {reference} in it, so that no report is written over that of another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reported so far</name>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportedDirection</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestState</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Research item</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResearchSource</name>
    <message>
        <source>Account representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advisory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat intelligence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous engagement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResearchState</name>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger to life or safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskBand</name>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskLevel</name>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskResponse</name>
    <message>
        <source>Avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskState</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Executive sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plant or OT engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk and insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Physical security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporter of incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagement lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timekeeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forensic analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malware analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat intelligence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OT specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring analyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>The agenda takes %1 minutes, the call is planned for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first call has no chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first call has no scribe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is both chair and scribe of the first call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is recorded who decides, and no task is to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first call left no primary concern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first call left no success criterion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first call left no first task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first call left no next step on our side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first call left no next step on their side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first call left no time for the next update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not introduced on the first call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not invited to ask on the first call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrap-up as read is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody confirmed the wrap-up, and no reason is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fact “%1” names no speaker, document or log; is it a hypothesis or speculation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote “%1” does not name who said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision “%1” does not name who makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not recorded as one who may decide this: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engagement has no reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference “%1” belongs to another engagement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference “%1” does not have the firm&apos;s form (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open task is the first task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a first task beside “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first task “%1” does not say which question it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step “%1” has no owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step “%1” is owned by a team, not by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step “%1” has no due time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step “%1” is due before it was raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the suspected start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the report to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the times recorded, %1 is after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 joined more than 15 minutes before the call started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left the call before joining it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No first call has taken place yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is empty.</source>
        <comment>kind of record and field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”: “%3” is empty.</source>
        <comment>kind of record, its name and field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note “%1” is not sorted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key question was not asked on the first call: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Script</name>
    <message>
        <source>“%1” is not a word of scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not “firstcall-script”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a time such as 2026-03-09T09:08:00.000Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is earlier than the step before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a list of changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its “fields” are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says neither “add” nor “set” nor “remove”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step changes this record twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a JSON object (%1, at byte %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script can&apos;t be read, so nothing of it was played. %1%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no firm-wide record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is taken, or can&apos;t be a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script has one engagement, which comes before its records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves “%1” as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other records belong or refer to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script has added no “%1” by then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script carries no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a record of the kind “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The script stopped at step %1 (%2); the steps before it are kept. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Status updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next update: when, over which channel, who hosts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what was established, on which evidence, and how sure we are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advise what to do, why, and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what may go wrong, how likely it is, and what is done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants&apos; questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what they asked us, who answers, and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what we hold, from whom, and its SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note each hand-over of evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines for counsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the deadlines that counsel may have to consider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, line by line: facts, guesses, decisions and quotes apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A soft rule that does not fit this engagement is set aside here, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick who is here as they join; note who is absent and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms and privilege</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe channel and contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the first call: when, on which bridge, who leads and who writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the points of the call with their minutes, so that it ends in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we found out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what is known of the customer and the incident, and from where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what must be ready before the call, and what to say first on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which consultants work on this engagement, in which role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the questions that fit the incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what we do next, with one person and a time for each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what the customer does next, with one person and a time for each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of third parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what suppliers, insurers and others do next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what was decided by whom, and what somebody still has to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what worries them most, in their words, ranked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what they expect of us, and what we answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what they see as a successful conclusion, and how it is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what was reported by whom to whom before the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses of action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the options side by side: what speaks for and against each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three lines are enough: today, this week, until closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the data we need, why, from whom, and when it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what they do, and do not do, until they hear from us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who else can help, why, and what our own interest is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who gets an invitation to which call, and by when it goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The four areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanations under test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note each explanation with what speaks for and against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the systems: suspected, confirmed or cleared, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the accounts that were or may have been misused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the data that may be affected, and how many people it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note addresses, hashes and names that were seen, and where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what happened when, as exactly as it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what was done already, by whom, and what it did to the evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the people who work on engagements, and what each says of themselves on a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers and partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add customers, and the partners, insurers and agencies that one works with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what the firm and its partners can do for a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is done next in this area, by one person and a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what is established, and on which evidence it rests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what we advise in this area, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the names from the invitation to the call, or type the first one. Tick them as they join.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is listed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starter kit and library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sets of your own questions. “Save as set” at the key questions makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions of the sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the questions of your sets; the library offers them as yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add agendas of your own. “Save as set” at an agenda makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the agenda sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the points of your agendas.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Set question</name>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question of a set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortTab</name>
    <message>
        <source>Prep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third party</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpokenLines</name>
    <message>
        <source>Tick: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status update</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we have learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Nothing was imported. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An import only adds records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds more than one engagement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not hold one whole engagement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its journal does not hold. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its records are not what its journal adds up to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engagement was here before, with another history; import it without its journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal&apos;s end could not be noted in “%1”: %2. The store itself is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the store itself. Choose another name for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes with SHA-256 %1 are not here. Nothing of this change was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes with SHA-256 %1 are not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes named %1 have another SHA-256. Nothing of this change was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was thrown away because it is not sound: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “%1” is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no right to write “%1” there. Choose another place, or change the rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so “%1” was not written. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already. It was left as it is; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a Firstcall file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file that can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no right to read “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: not a Firstcall file, or what is left of one. Restore the last backup if it was one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Firstcall file. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: its end is missing. It was left as it is. Keep it, and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to another program. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. It was left as it is. Keep it, and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a newer Firstcall (form %2; this one knows %3). It was left as it is. Open it with the newer program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not as Firstcall made it: its tables or triggers were changed by another program. It was left as it is; restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no right to write to “%1”. It was left as it is; change its rights, or open a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no right to write to the folder of “%1”, where its log has to be. It was left as it is; change the folder&apos;s rights, or open a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal has no position %1; %2 is its last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no value to erase at position %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open in another window or program. Close it there, then restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the store itself, not a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record would be left without the one it belongs to. Nothing of this change was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a record already (%1). Nothing of this change was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store does not allow this (%1). Nothing of it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to “%1”. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of “%1” is full, so this change was not saved. What was saved before is safe. Free some space, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be read but not written. Nothing was changed; check the rights of the file and of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of “%1” reported an error (%2), so this was not done. What was saved before is as the disk holds it; check the disk, and take a backup elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. Nothing was changed. Keep the file, and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened for writing. Check the rights of the file and of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” did not take this: %2 (%3). Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no engagement “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record (%1) has changed or gone since it was shown, so nothing of the change was saved. Look at it again, then repeat the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 Nothing of the change was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one with the id %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another engagement has the reference “%1” already. Nothing of the change was saved; choose another reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not have the fields of its kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is not in the form it is kept in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say where the record belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of an older form and can&apos;t be searched before it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Success criterion</name>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuccessState</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigation focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Task</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raised at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskCategory</name>
    <message>
        <source>Technical call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskPriority</name>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskState</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimePrecision</name>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline event</name>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineCategory</name>
    <message>
        <source>Attacker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tlp</name>
    <message>
        <source>TLP:RED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP:AMBER+STRICT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP:AMBER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP:GREEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLP:CLEAR</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>Reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corroborated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disproved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record in “%1” belongs to one in “%2” that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engagement %1 has no journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped before its end. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of %1 does not hold. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the journal does not know the record %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the field “%2” of the record %3 (%4) is not what the journal says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the record %2 (%3) of the journal is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what lists show of it is out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes with SHA-256 %1 were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bytes of the record %1 (%2) are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the journal of %1 is missing: it was seen up to position %2. The file is older than it was, or its last changes were lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of %1 is not the one that was seen before: it differs at position %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the firm-wide records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engagement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more; only the first findings are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Search does not find what %n record(s) say. Nothing of them is lost; the index can be made anew.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Waiver</name>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiving</name>
    <message>
        <source>Say why, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <comment>a reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>%1 is in %2 here, not in %3. Type the time alone, or UTC behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 is not %3 UTC. Type one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day this program can read. Type 10 Mar, 2026-03-10, today, tomorrow or a weekday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a length of time this program can read. Type 90 min, 1 h 30 min or 2 d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the time zone of the engagement first, then the time can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time this program can read. Type 18:00, tomorrow 12:00, fri 9:00, 10 Mar 15:00, 2026-03-10 15:00 or in 2 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks skip %1 on that day; type another time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>A second window could not be started. Nothing was changed; start Firstcall again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>pattern of a day, see QLocale</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrappingUp</name>
    <message>
        <source>Words of the wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrap-up follows the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not in the engagement any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back, confirmed by %1</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read back with %n place(s) open, confirmed by %1</source>
        <comment>a person</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WrittenWork</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For counsel only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall</name>
    <message>
        <source>for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing speaks for or against it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what this rests on is not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effect on evidence not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approval not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place yet</source>
        <comment>in the order of restoration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to no area of the investigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: neither an answer nor a step</source>
        <comment>a focus area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this order it comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it happening again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses of action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers these yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::Actions</name>
    <message>
        <source>%1 is the key of “%2”. Give that one another key first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::AgendaPage</name>
    <message>
        <source>Fit to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number of minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes to fit the agenda to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortens introductions first, then how we can help. Key questions, the wrap-up and the next update keep their time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a call, and its minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>minutes and a point of the agenda</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add these %n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n point(s) to the agenda</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of these points are there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda still takes %1: what is left keeps its time. Skip a point, or plan a longer call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda takes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps these points as an agenda of the firm, for other engagements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (ours)</source>
        <comment>an agenda that the firm made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1” in Firm and people, Agenda sets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::AgendaStrip</name>
    <message numerus="yes">
        <source>%n min over</source>
        <comment>minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <comment>minutes used, planned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>then: %1</source>
        <comment>the next item of the agenda</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agenda for this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 of %2: %3</source>
        <comment>of the call, and its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min behind</source>
        <comment>minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead</source>
        <comment>minutes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how far behind, what the button does</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::AnswerLines</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>who, the answer, its part, confidence and verification</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::BeforeSending</name>
    <message>
        <source>One reason for all that can be set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reason for all of them, Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set %n aside   W</source>
        <comment>soft rules</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>a reason, who gave it, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n set aside: %1</source>
        <comment>soft rules</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) set aside.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::BinModel</name>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %n record(s), removed %2 by %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: erased for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record and its name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::BinView</name>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is removed will wait here, with all that went with it, for as long as this file is kept. It can be put back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was removed, the last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has again what was removed, with all that went with it (P or Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin of the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records: %1 · removed by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n removal(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No removal matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the removals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from %1</source>
        <comment>an engagement</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::CallBar</name>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call has taken %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>what a button does, its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::CallList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::CallSide</name>
    <message>
        <source>Still to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised in this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. A step of ours with a time is a promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is noted yet. Type /w and a name in the note bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: their turn to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::CallStrip</name>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what stands beside the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what stands beside the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n still to ask</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n must</source>
        <comment>questions still to ask, of them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promised</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the call</source>
        <comment>people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unknown</source>
        <comment>people on the call, of them</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>what is covered</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::CoverageCard</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::EngagementHeader</name>
    <message>
        <source>Engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead %1, deputy %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Mail unsafe, no safe channel yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ No safe channel yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Mail unsafe, use %1</source>
        <comment>a channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ No mail: %1</source>
        <comment>a channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <comment>a channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1?</source>
        <comment>clocks, one of which has an assumed zone</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::EngagementMenu</name>
    <message>
        <source>nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no lead now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is the lead now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of one at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is over already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what cannot be done, and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::EngagementView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n issued</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>things to follow up</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::EngagementsModel</name>
    <message>
        <source>Engagement without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First call ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next promise %1</source>
        <comment>how long until then, or how late</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type and status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>there is no report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report: %1</source>
        <comment>state of the report</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading and cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>how long until then, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state of a report, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::EngagementsOrder</name>
    <message>
        <source>No lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the group %2</source>
        <comment>a row, and the heading it stands under</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::EngagementsPage</name>
    <message>
        <source>No engagements yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every engagement stands here with its lead, its next promise and its report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No engagement has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter all engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that a row must have (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows that are shown, of all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort up by “%1”</source>
        <comment>a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort down by “%1”</source>
        <comment>a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s) without a lead now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 leads %n engagement(s) now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Duplicated as %1.</source>
        <comment>a reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: what is selected is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s) closed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” removed.</source>
        <comment>name of an engagement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s) removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engagement(s): %1 now.</source>
        <comment>a status</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::ExportFolder</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Beside the data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export beside the data file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is not there any more, so no report can be exported. Choose another one, or export beside the data file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to this folder. Choose another one, or export beside the data file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::FindField</name>
    <message>
        <source>Search everything or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <comment>short, in the search field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::FirmForm</name>
    <message>
        <source>Your firm is not described yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, hotline, logo and footer stand on every report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe our firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::FirmPage</name>
    <message>
        <source>Firm and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our firm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::FirstTaskCard</name>
    <message>
        <source>First task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question of the first task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step of ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step of ours, Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that can be the first task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is marked. Enter marks one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step is noted yet. The first one you add is it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a step and whose it is</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::FocusCard</name>
    <message>
        <source>Nothing here yet. Type the first step into the line below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a focus area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 (Enter)</source>
        <comment>a focus area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of %1</source>
        <comment>a focus area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step, Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step to %1</source>
        <comment>a focus area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current answer: %1</source>
        <comment>a focus question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer so far, in one sentence. Ctrl+Enter keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 %3. %4. %5 %n record(s).</source>
        <comment>focus area, its question, status, confidence, answer</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>records of a focus area</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n more record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::FocusDetail</name>
    <message>
        <source>Lists of this area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All four areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the four areas (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous area (Alt+PgUp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next area (Alt+PgDown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>title of a list and number of its rows</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::FocusRows</name>
    <message>
        <source>%1 without words yet</source>
        <comment>kind of record</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::HandOut</name>
    <message>
        <source>%1   %2</source>
        <comment>what a button does and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for a messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrap-up is copied, without the customer&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wrap-up is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>number and title of a pack</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is copied; %n place(s) in [brackets] are still to be filled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::HeaderPart</name>
    <message>
        <source>%1: %2</source>
        <comment>what it is called, what it says</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::HistoryModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was taken back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record and its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erased for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>heading and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <comment>name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::HistoryView</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change will stand here: who made it, when, and what was there before. Any of it can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, the last one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by person, word, record or value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the record of the current entry (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has again what was there before the current entry, as a new change (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, value before, value after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>time and person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what changed, name of the step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was removed. Put it back first, with P on the entry of its removal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the last %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>History of %1</source>
        <comment>an engagement or a record</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::KeepAwake</name>
    <message>
        <source>A call is running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::KeyEdit</name>
    <message>
        <source>Press the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::KeysModel</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::KeysPage</name>
    <message>
        <source>Filter by action or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 on a key, then press the new one. Nothing else has to be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::LeadMenu</name>
    <message>
        <source>Set &amp;lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what cannot be done, and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consultants yet – Firm and people has them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::LibraryPage</name>
    <message>
        <source>Fits this incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As must-asks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to look for in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the library offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks, Ctrl+A ticks all shown, Enter adds what is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks and first words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>type of incident and what matters most</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Listen for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added %n line(s) from the library</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::LogoField</name>
    <message>
        <source>Choose a logo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PNG, JPEG or SVG file of at most 2 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That logo is larger than 2 MB. The one before stays; save it smaller, then choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is no PNG, JPEG or SVG picture. The logo before stays; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm&apos;s logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the firm&apos;s logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2. The logo before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::MainWindow</name>
    <message>
        <source>Firstcall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything typed is on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Firstcall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report exported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the draft of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is shown nowhere by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firstcall stores (*.firstcall)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firstcall (sample)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Firstcall (sample)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What was typed before the program ended is back, in %n place(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text that did not fit its field is kept there, marked, in %n place(s): %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call ended after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared screen – Firstcall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tell by hand: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a call: %1 – Firstcall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call goes on: it runs since %1, for %2 by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;ended at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with a history of its own is chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the engagement whose call it is, then press F5. No call was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call with %1 is still running. End that one first; no other was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this call to: the engagement it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call goes on in %1, with what was noted in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The rest of the agenda is %n minute(s) shorter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::MessageStrip</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::MidCallPage</name>
    <message>
        <source>What is happening on the call?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to look for in the lines for a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::MomentEditor</name>
    <message>
        <source>The clocks show that hour twice; choose which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::NextUpdateCard</name>
    <message>
        <source>Next update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow 12:00, in 2 h, fr 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone, bridge, messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next update: %1</source>
        <comment>name of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time is set. A time and Enter promise the update.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::NoteBar</name>
    <message>
        <source>Note bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said. “Name:” for who says it, / for what it is, Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1    Enter keeps it, Ctrl+Up changes it</source>
        <comment>a line that is offered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps: %1</source>
        <comment>a line that is offered</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::NoteDelegate</name>
    <message>
        <source>Private: never printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>what was made of a note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: “%1”</source>
        <comment>an earlier wording of a note</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::NoteKeyButton</name>
    <message>
        <source>%1: %2</source>
        <comment>a key and what it does</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::NoteLegend</name>
    <message>
        <source>What each key makes of a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 … 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a question makes the note an answer to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::NoteList</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::NoteOrigin</name>
    <message>
        <source>From note: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From note: %1: “%2”</source>
        <comment>who said what</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::NoteRows</name>
    <message>
        <source>%1: %2</source>
        <comment>kind and name of a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::NotesPage</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key sorts the note at hand: F fact, H hypothesis, S speculation, D decision, A task, and so on. Enter goes to what was made of it, F2 words it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note in other words; what it said before stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsorted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>notes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet. What is typed into the note bar stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every note is sorted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to question %1…: another digit, or Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? shows what each key makes of a note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made of this note yet: A makes a task of it, C a concern, and so on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::OffersModel</name>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::PageView</name>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record and its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s). Enter takes the first record in sight, Tab the next one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::Palette</name>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter open · Esc close · &gt; commands only · @ people · # indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you look for: the beginnings of words do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter takes it · Esc close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other engagement.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::PaletteModel</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key %1</source>
        <comment>a shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <comment>a command that is switched</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <comment>a command that is switched</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record and its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New engagement “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>a command</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::PasteStrip</name>
    <message>
        <source>Rows to be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) on the clipboard.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) do not fit and are left blank:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <comment>a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there already</source>
        <comment>a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice here</source>
        <comment>a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes in the rows too that are there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them are there already and left out; Space takes one in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>new or not, and a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, with no column here: %1.</source>
        <comment>headings</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::PeopleModel</name>
    <message>
        <source>No call is planned yet: the first tick makes the first call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: on “%1”, which ended %2.</source>
        <comment>a call, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: on “%1”, running since %2.</source>
        <comment>a call, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: on “%1”, planned for %2.</source>
        <comment>a call, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: on “%1”, not started yet.</source>
        <comment>a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: missing</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Decides, and the out-of-band contact is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::PeopleTable</name>
    <message>
        <source>missing</source>
        <comment>contact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here   %1</source>
        <comment>heading of a box, and of the name beside it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>party and number of its people</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::PhaseTabBar</name>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases of the engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>phase, its count, its state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::PlanCard</name>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan: %1</source>
        <comment>today, this week, until closed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>milestones</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more milestone(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::PostureCard</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is counsel. How is the work to be marked from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is the work to be marked from now on, and by whose word?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::PrepareTab</name>
    <message>
        <source>The library has %1, %2 and %3 for: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n for the first call as must-asks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n question(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::Presentation</name>
    <message>
        <source>Shared screen · only what everybody on the call may see · Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worries you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this is a success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You hear from us next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you tell us and what we agree appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::QuestionAnswers</name>
    <message>
        <source>Add an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps the answer, Ctrl+Enter goes on to the next open question as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides: name, role, decides isolate spend notify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter puts them among the participants, with what they decide on: isolate, spend, notify, negotiate, press, accept risk, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is entered here corrects the answer; what it said before stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps it, Ctrl+Enter goes on as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>half of a question, and which keys keep its answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: “%1”</source>
        <comment>an answer that was corrected</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::QuestionCard</name>
    <message>
        <source>%1. %2</source>
        <comment>number and question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · must ask</source>
        <comment>state of a question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Question %1: %2. %3. %n answer(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Question %1: %2</source>
        <comment>its number and where it stands now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: answer. N: not known yet. D: declined. L: later, on the technical call. X: not applicable, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>half of a question and who answers it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <comment>an answer that was corrected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not asked: Enter drops the question, Esc lets it stand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::QuestionsHead</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question of your own, Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a filter and how many questions pass it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps these questions but the key questions as a set of the firm, for other engagements.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::QuestionsPage</name>
    <message>
        <source>No question here passes the filter. “All” shows them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as “%1” in Firm and people, Question sets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::ReadBackCard</name>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the people of their side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they corrected, Enter keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody confirmed it, because…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of their side is listed yet who could confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said that it is right? One key stores these very words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>a key and a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and their job</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by %1, %2</source>
        <comment>a person and a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by %1</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed, and the reason is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read back yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back, confirmed by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>with %n place(s) open: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) are open: %1. Press %2 again to take the words as they are.</source>
        <comment>names of the places, and a key</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>firstcall::RecordModel</name>
    <message>
        <source>%1: %2</source>
        <comment>field and value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record and field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <comment>field and record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::RecordSection</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All fields of the current row (Alt+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy rows in a mail or a spreadsheet, then paste them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows that a filter lets through, and all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rows from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::RecordTable</name>
    <message numerus="yes">
        <source>%n record(s) removed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 removed.</source>
        <comment>kind of record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” removed.</source>
        <comment>name of a record</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>kind of record and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more record(s) went along (%1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n other record(s) (%1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rows do not move while the list is filtered: clear the filter, then move them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows move together when they stand together: select rows without a gap.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::ReferenceEditor</name>
    <message>
        <source>Add “%1” as a new organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” as a new consultant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a part of a name only. Choose the name with the arrow keys, or the last suggestion to add “%1” itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the list yet. Press Enter in the field to add it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::ReportContents</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>title of a section, how much it tells, whether it is printed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::ReportForm</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;haring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-call report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as set</source>
        <comment>marking of the engagement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, it is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then the report keeps the name it had.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::ReportMissing</name>
    <message>
        <source>What is missing before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Enter goes there.</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Check %n thing(s) before you send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Cannot be set aside.</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>a title and its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::ReportPreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (-, Ctrl and wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width (W) or the whole page (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+, Ctrl and wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first pages are being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are being made anew…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::ReportSide</name>
    <message>
        <source>Export PDF   Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to %1</source>
        <comment>a folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last export %1, %2 · &lt;a href=&quot;%3&quot;&gt;Open&lt;/a&gt; · &lt;a href=&quot;%4&quot;&gt;Show in folder&lt;/a&gt;</source>
        <comment>time, size</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::ResearchPage</name>
    <message>
        <source>not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped, say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a source and how far it is</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::SaveState</name>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: see above</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::SayFirstPage</name>
    <message>
        <source>Say first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our introductions, in running order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of ours is listed under People yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick it when it was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said %1, %2</source>
        <comment>time and who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in brackets is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spoken introduction is written. Write it under People.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::SectionsList</name>
    <message>
        <source>%1, %2</source>
        <comment>title of a section and number of its rows</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::SectionsTab</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>title of a section and number of its rows</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::SelectionBar</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the current engagement (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new engagement with the same customer, people and plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the selected engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead for the selected engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the selected engagements this lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the selected engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to set: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::SettingsPage</name>
    <message>
        <source>As the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name beside your changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone of new engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder for exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ke&amp;ys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1</source>
        <comment>a length of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language counts from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ocks above an engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Marking of new engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rhythm of status updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the f&amp;iles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is &amp;kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, set with our firm…</source>
        <comment>marking</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then files keep their names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::SeveralEditor</name>
    <message>
        <source>Nothing to choose yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::Sidebar</name>
    <message>
        <source>Filter engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed engagements: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All engagements are closed. The button below shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here fits “%1”. Esc in the field above shows all engagements again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No engagements yet. The menu makes the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No engagements yet. %1 makes the first one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::SignsRow</name>
    <message>
        <source>%1  %2</source>
        <comment>what a line is, its sign</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::SpokenCard</name>
    <message>
        <source>Two sentences: who this is, and what they do on this call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person to read or write how they are introduced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introducing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title and no background noted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::StandingPage</name>
    <message>
        <source>Nothing is known yet. Explanations, systems, accounts, data, actions and advice are gathered here as they are noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the investigation stands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::StatusLine</name>
    <message>
        <source>Ctrl+K finds anything · Ctrl+/ keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These engagements are made up. What is typed here is kept apart from your own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::SummarySoFar</name>
    <message>
        <source>%1 joined at %2</source>
        <comment>name and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody joined late. Esc goes back to the notes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::ToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::WelcomePage</name>
    <message>
        <source>Firstcall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first calls are kept in one file on this computer. Nothing leaves it unless you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside every change you make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the &amp;sample engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New engagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open another store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sample engagements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores used lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the store %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who you are first: your name stands beside every change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time zone. Choose one from the list, such as Europe/London.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::WrapUpPart</name>
    <message>
        <source>%1   %2</source>
        <comment>a name and its key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>firstcall::WrapUpWordsCard</name>
    <message>
        <source>Read this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words write themselves from the records while you take the call. What stands in brackets is still open: the arrow keys go from one to the next, Enter goes where it is filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the words   E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the new words   R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records have changed since. Now they say, with what is new underlined:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the records say now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the new words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the records yet:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the words of the records   R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the words of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads in %1 s, over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>places in a text</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1. Enter goes where it is filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the records. Enter goes to what it says it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys go through what comes from records, Enter goes to its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words follow the records again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
