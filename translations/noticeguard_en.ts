<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Doubts</name>
    <message numerus="yes">
        <source>%n more place(s) follow.</source>
        <translation>
            <numerusform>%n more place follows.</numerusform>
            <numerusform>%n more places follow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message numerus="yes">
        <source>%n place(s) could not be read. They are covered in the copy.</source>
        <translation>
            <numerusform>%n place could not be read. It is covered in the copy.</numerusform>
            <numerusform>%n places could not be read. They are covered in the copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read. They are covered in the copy.</source>
        <translation>
            <numerusform>%n cell could not be read. It is covered in the copy.</numerusform>
            <numerusform>%n cells could not be read. They are covered in the copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column %1, %2: cover %n item(s), or leave the column out.</source>
        <extracomment>%1 is a column&apos;s number, %2 its header</extracomment>
        <translation>
            <numerusform>Column %1, %2: cover %n item, or leave the column out.</numerusform>
            <numerusform>Column %1, %2: cover %n items, or leave the column out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: cover it in %n place(s).</source>
        <extracomment>%1 is a kind of finding such as &quot;Mobile number&quot;</extracomment>
        <translation>
            <numerusform>%1: cover it in %n place.</numerusform>
            <numerusform>%1: cover it in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s): they are covered in the copy.</source>
        <translation>
            <numerusform>%n more place: it is covered in the copy.</numerusform>
            <numerusform>%n more places: they are covered in the copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Yes” covers all %n places like it; “No” is for this value only.</source>
        <translation>
            <numerusform>“Yes” covers %n place; “No” is for this value only.</numerusform>
            <numerusform>“Yes” covers all %n places like it; “No” is for this value only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Yes” covers all %n places like it; “No” is for this place only.</source>
        <translation>
            <numerusform>“Yes” covers %n place; “No” is for this place only.</numerusform>
            <numerusform>“Yes” covers all %n places like it; “No” is for this place only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n item(s) must be covered.</source>
        <translation>
            <numerusform>%n item must be covered.</numerusform>
            <numerusform>%n items must be covered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) must be looked at.</source>
        <translation>
            <numerusform>%n item must be looked at.</numerusform>
            <numerusform>%n items must be looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be read: please look.</source>
        <translation>
            <numerusform>%n place could not be read: please look.</numerusform>
            <numerusform>%n places could not be read: please look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were not wholly read.</source>
        <translation>
            <numerusform>%n sheet was not wholly read.</numerusform>
            <numerusform>%n sheets were not wholly read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No text was found on %n page(s).</source>
        <translation>
            <numerusform>No text was found on %n page.</numerusform>
            <numerusform>No text was found on %n pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or page(s) could not be read.</source>
        <translation>
            <numerusform>%n file or page could not be read.</numerusform>
            <numerusform>%n files or pages could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were read only once.</source>
        <translation>
            <numerusform>%n page was read only once.</numerusform>
            <numerusform>%n pages were read only once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%n older copy (copies) there were changed by hand and stay: look at them before you hand them on.</source>
        <translation>
            <numerusform>%n older copy there was changed by hand and stays: look at it before you hand it on.</numerusform>
            <numerusform>%n older copies there were changed by hand and stay: look at them before you hand them on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covered copies were written and checked: what is covered cannot be brought back.</source>
        <translation>
            <numerusform>%n covered copy was written and checked: what is covered cannot be brought back.</numerusform>
            <numerusform>%n covered copies were written and checked: what is covered cannot be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages have no covered copy:</source>
        <translation>
            <numerusform>%n page has no covered copy:</numerusform>
            <numerusform>%n pages have no covered copy:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>and %n more.</numerusform>
            <numerusform>and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Covering</name>
    <message numerus="yes">
        <source>%n page(s) were read only once, so a misread number may stay uncovered. Look at the covered copies before you post them.</source>
        <translation>
            <numerusform>%n page was read only once, so a misread number may stay uncovered. Look at the covered copy before you post it.</numerusform>
            <numerusform>%n pages were read only once, so a misread number may stay uncovered. Look at the covered copies before you post them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindingFilter</name>
    <message numerus="yes">
        <source>%1 · %n line(s)</source>
        <extracomment>a group of the list and how many lines it has</extracomment>
        <translation>
            <numerusform>%1 · %n line</numerusform>
            <numerusform>%1 · %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PageModel</name>
    <message numerus="yes">
        <source>%n to cover</source>
        <translation>
            <numerusform>%n to cover</numerusform>
            <numerusform>%n to cover</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewActions</name>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmed</numerusform>
            <numerusform>%n confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>%n dismissed</numerusform>
            <numerusform>%n dismissed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open again</source>
        <translation>
            <numerusform>%n open again</numerusform>
            <numerusform>%n open again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RulesTab</name>
    <message numerus="yes">
        <source>… and %n more fault(s)</source>
        <translation>
            <numerusform>… and %n more fault</numerusform>
            <numerusform>… and %n more faults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TakeHome</name>
    <message numerus="yes">
        <source>The check could still read something in %n place(s) there.</source>
        <translation>
            <numerusform>The check could still read something in %n place there.</numerusform>
            <numerusform>The check could still read something in %n places there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy (copies) there do not follow the latest decisions.</source>
        <translation>
            <numerusform>%n copy there does not follow the latest decisions.</numerusform>
            <numerusform>%n copies there do not follow the latest decisions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) must not be posted, covered or not: their kind is never posted, or their time is over.</source>
        <translation>
            <numerusform>%n notice must not be posted, covered or not: its kind is never posted, or its time is over.</numerusform>
            <numerusform>%n notices must not be posted, covered or not: their kind is never posted, or their time is over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n question(s) open: without an answer it is covered.</source>
        <translation>
            <numerusform>%n question open: without an answer it is covered.</numerusform>
            <numerusform>%n questions open: without an answer they are covered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BatchFlow</name>
    <message numerus="yes">
        <source>%n postable copies were saved and checked: what is covered cannot be brought back.</source>
        <translation>
            <numerusform>%n postable copy was saved and checked: what is covered cannot be brought back.</numerusform>
            <numerusform>%n postable copies were saved and checked: what is covered cannot be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) need eyes.</source>
        <translation>
            <numerusform>%n notice needs eyes.</numerusform>
            <numerusform>%n notices need eyes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copies of %n notice(s) that must not be posted were removed.</source>
        <translation>
            <numerusform>The copies of %n notice that must not be posted were removed.</numerusform>
            <numerusform>The copies of %n notices that must not be posted were removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JobQueue</name>
    <message numerus="yes">
        <source>Read %n file(s)</source>
        <translation>
            <numerusform>Read %n file</numerusform>
            <numerusform>Read %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done, %n could not be done</source>
        <translation>
            <numerusform>done, %n could not be done</numerusform>
            <numerusform>done, %n could not be done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NoticesPage</name>
    <message numerus="yes">
        <source>%n may be posted</source>
        <translation>
            <numerusform>%n may be posted</numerusform>
            <numerusform>%n may be posted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after changes</source>
        <translation>
            <numerusform>%n after changes</numerusform>
            <numerusform>%n after changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should not be posted</source>
        <translation>
            <numerusform>%n should not be posted</numerusform>
            <numerusform>%n should not be posted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were not read</source>
        <translation>
            <numerusform>%n page was not read</numerusform>
            <numerusform>%n pages were not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%n text file(s) were not opened: open one text file at a time.</source>
        <translation>
            <numerusform>%n text file was not opened: open one text file at a time.</numerusform>
            <numerusform>%n text files were not opened: open one text file at a time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakingDown</name>
    <message numerus="yes">
        <source>%n item(s) of personal data can be read on it (%1 and the like).</source>
        <extracomment>%1 is a kind of finding such as &quot;Mobile number&quot;</extracomment>
        <translation>
            <numerusform>%n item of personal data can be read on it (%1).</numerusform>
            <numerusform>%n items of personal data can be read on it (%1 and the like).</numerusform>
        </translation>
    </message>
</context>
</TS>
