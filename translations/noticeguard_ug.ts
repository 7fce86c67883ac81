<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ug" sourcelanguage="en">
<context>
    <name>Doubts</name>
    <message>
        <source>The check could still read something here. Is it personal?</source>
        <translation type="unfinished">تەكشۈرۈشتە بۇ يەردىن يەنە بىر نەرسە ئوقۇلدى. ئۇ شەخسىيمۇ؟</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) follow.</source>
        <translation type="unfinished">
            <numerusform>يەنە %n ئورۇن بار.</numerusform>
            <numerusform>يەنە %n ئورۇن بار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation type="unfinished">يېپىلسۇن</translation>
    </message>
    <message>
        <source>I looked: nothing personal</source>
        <translation type="unfinished">قارىدىم: شەخسىي ئەمەس</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message numerus="yes">
        <source>%n place(s) could not be read. They are covered in the copy.</source>
        <translation type="unfinished">
            <numerusform>%n جاينى ئوقۇغىلى بولمىدى. كۆپەيتمىدە يېپىلىدۇ.</numerusform>
            <numerusform>%n جاينى ئوقۇغىلى بولمىدى. كۆپەيتمىدە يېپىلىدۇ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read. They are covered in the copy.</source>
        <translation type="unfinished">
            <numerusform>%n كاتەكچىنى ئوقۇغىلى بولمىدى. كۆپەيتمىدە يېپىلىدۇ.</numerusform>
            <numerusform>%n كاتەكچىنى ئوقۇغىلى بولمىدى. كۆپەيتمىدە يېپىلىدۇ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column %1, %2: cover %n item(s), or leave the column out.</source>
        <extracomment>%1 is a column&apos;s number, %2 its header</extracomment>
        <translation type="unfinished">
            <numerusform>%1-رەت، %2: %n نى يېپىڭ ياكى رەتنى چىقىرىۋېتىڭ.</numerusform>
            <numerusform>%1-رەت، %2: %n نى يېپىڭ ياكى رەتنى چىقىرىۋېتىڭ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: cover it in %n place(s).</source>
        <extracomment>%1 is a kind of finding such as &quot;Mobile number&quot;</extracomment>
        <translation type="unfinished">
            <numerusform>%1: %n جايدا يېپىڭ.</numerusform>
            <numerusform>%1: %n جايدا يېپىڭ.</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be read. Does it tell about a person?</source>
        <extracomment>%1 is a kind of finding such as &quot;Mobile number&quot;</extracomment>
        <translation type="unfinished">بۇنى ئوقۇغىلى بولمىدى. ئۇ بىر ئادەم ھەققىدىمۇ؟</translation>
    </message>
    <message>
        <source>Does this tell somebody’s data (%1)?</source>
        <translation type="unfinished">بۇ بىرەر ئادەمنىڭ ئۇچۇرىمۇ (%1)؟</translation>
    </message>
    <message>
        <source>It may be posted.</source>
        <translation type="unfinished">چاپلاشقا بولىدۇ.</translation>
    </message>
    <message>
        <source>Do not post it: not all of it could be read.</source>
        <translation type="unfinished">چاپلىماڭ: ھەممىسىنى ئوقۇغىلى بولمىدى.</translation>
    </message>
    <message>
        <source>It may be posted after changes.</source>
        <translation type="unfinished">ئۆزگەرتكەندىن كېيىن چاپلاشقا بولىدۇ.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s): they are covered in the copy.</source>
        <translation type="unfinished">
            <numerusform>يەنە %n جاي: كۆپەيتمىدە يېپىلىدۇ.</numerusform>
            <numerusform>يەنە %n جاي: كۆپەيتمىدە يېپىلىدۇ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not post it: notices of its kind are never posted.</source>
        <translation type="unfinished">چاپلىماڭ: بۇنداق ئېلان چاپلانمايدۇ.</translation>
    </message>
    <message>
        <source>Do not post it: its time is over.</source>
        <translation type="unfinished">چاپلىماڭ: ۋاقتى ئۆتۈپ كەتتى.</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation type="unfinished">ئېلان</translation>
    </message>
    <message>
        <source>%1 %2 postable</source>
        <extracomment>a file&apos;s name: %1 is a kind of notice, %2 a month such as 2026-11, the day of the notice, or the first and last day of its period</extracomment>
        <translation type="unfinished">%1 %2 چاپلاشقا بولىدۇ</translation>
    </message>
    <message numerus="yes">
        <source>“Yes” covers all %n places like it; “No” is for this value only.</source>
        <translation type="unfinished">
            <numerusform>«ھەئە» ئوخشاش %n جاينىڭ ھەممىسىنى ياپىدۇ، «ياق» پەقەت مۇشۇ مەزمۇنغا تەۋە.</numerusform>
            <numerusform>«ھەئە» ئوخشاش %n جاينىڭ ھەممىسىنى ياپىدۇ، «ياق» پەقەت مۇشۇ مەزمۇنغا تەۋە.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 covered</source>
        <extracomment>a file&apos;s name: of a notice that must not be posted even so; otherwise as the one that says &quot;postable&quot;</extracomment>
        <translation type="unfinished">%1 %2 يېپىلغان</translation>
    </message>
    <message numerus="yes">
        <source>“Yes” covers all %n places like it; “No” is for this place only.</source>
        <translation type="unfinished">
            <numerusform>«ھەئە» ئوخشاش %n جاينىڭ ھەممىسىنى ياپىدۇ، «ياق» پەقەت مۇشۇ جايغا تەۋە.</numerusform>
            <numerusform>«ھەئە» ئوخشاش %n جاينىڭ ھەممىسىنى ياپىدۇ، «ياق» پەقەت مۇشۇ جايغا تەۋە.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>It is about nobody in particular</source>
        <translation type="unfinished">مەلۇم بىر ئادەمگە ئائىت ئەمەس</translation>
    </message>
    <message>
        <source>It was misread</source>
        <translation type="unfinished">خاتا ئوقۇلغان</translation>
    </message>
    <message>
        <source>It may be shown here</source>
        <translation type="unfinished">بۇ يەردە ئاشكارىلاشقا بولىدۇ</translation>
    </message>
    <message>
        <source>Enough of it is hidden</source>
        <translation type="unfinished">يېتەرلىك يوشۇرۇلغان</translation>
    </message>
    <message>
        <source>It belongs to a public office</source>
        <translation type="unfinished">ئىدارىگە تەۋە</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>a sheet or page that a person checked</extracomment>
        <translation type="unfinished">كۆرۈلدى</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>a finding that a person confirmed</extracomment>
        <translation type="unfinished">توغرا دېيىلدى</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>a finding of which a person said that it may stay</extracomment>
        <translation type="unfinished">چىقىرىۋېتىلدى</translation>
    </message>
    <message>
        <source>Looked at: nothing personal</source>
        <translation type="unfinished">قارالدى: شەخسىي مەزمۇن يوق</translation>
    </message>
    <message>
        <source>Take again</source>
        <extracomment>a sheet of which a person said that its picture has to be taken again</extracomment>
        <translation type="unfinished">قايتا تارتىش كېرەك</translation>
    </message>
    <message>
        <source>To be checked</source>
        <extracomment>a page of which a person said that somebody has to check it</extracomment>
        <translation type="unfinished">تەكشۈرۈش كېرەك</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>This translation has not been checked by a native reader.</source>
        <translation type="unfinished">بۇ تەرجىمىنى ئانا تىلى ئۇيغۇرچە بولغان كىشى تېخى تەكشۈرمىگەن.</translation>
    </message>
</context>
<context>
    <name>NoticeType</name>
    <message>
        <source>Subsistence allowance</source>
        <translation type="unfinished">تۆۋەن كاپالەت</translation>
    </message>
    <message>
        <source>Families just above the allowance</source>
        <translation type="unfinished">تۆۋەن كاپالەت چېكىدىكى ئائىلىلەر</translation>
    </message>
    <message>
        <source>Support for the destitute</source>
        <translation type="unfinished">ئۆتە قىيىنچىلىقتىكىلەرنى بېقىش</translation>
    </message>
    <message>
        <source>Temporary relief</source>
        <translation type="unfinished">ۋاقىتلىق قۇتقۇزۇش</translation>
    </message>
    <message>
        <source>Medical relief</source>
        <translation type="unfinished">داۋالاش قۇتقۇزۇشى</translation>
    </message>
    <message>
        <source>Old-age allowance</source>
        <translation type="unfinished">ياشانغانلار ياردەم پۇلى</translation>
    </message>
    <message>
        <source>Disability subsidy</source>
        <translation type="unfinished">مېيىپلار ياردەم پۇلى</translation>
    </message>
    <message>
        <source>Orphans and children without care</source>
        <translation type="unfinished">يېتىم ۋە قاراشسىز بالىلار</translation>
    </message>
    <message>
        <source>Renovation of unsafe houses</source>
        <translation type="unfinished">خەتەرلىك ئۆيلەرنى ئۆزگەرتىش</translation>
    </message>
    <message>
        <source>Farm machinery subsidy</source>
        <translation type="unfinished">يېزا ئىگىلىك ماشىنىسى ياردەم پۇلى</translation>
    </message>
    <message>
        <source>Farmland subsidy</source>
        <translation type="unfinished">تېرىلغۇ يەر ياردەم پۇلى</translation>
    </message>
    <message>
        <source>Grassland subsidy</source>
        <translation type="unfinished">ئوتلاق ياردەم پۇلى</translation>
    </message>
    <message>
        <source>Forest subsidy</source>
        <translation type="unfinished">ئورمان ياردەم پۇلى</translation>
    </message>
    <message>
        <source>Homestead</source>
        <translation type="unfinished">ئۆي ئورنى</translation>
    </message>
    <message>
        <source>Land contract</source>
        <translation type="unfinished">يەر ھۆددىسى</translation>
    </message>
    <message>
        <source>Expropriation and compensation</source>
        <translation type="unfinished">يەر ئېلىش ۋە تۆلەم</translation>
    </message>
    <message>
        <source>Public rental housing</source>
        <translation type="unfinished">ئاممىۋى ئىجارە ئۆي</translation>
    </message>
    <message>
        <source>List of voters</source>
        <translation type="unfinished">سايلىغۇچىلار تىزىملىكى</translation>
    </message>
    <message>
        <source>Admission of party members</source>
        <translation type="unfinished">پارتىيە ئەزالىقىغا قوبۇل قىلىش</translation>
    </message>
    <message>
        <source>Military service</source>
        <translation type="unfinished">ھەربىي مۇلازىمەت</translation>
    </message>
    <message>
        <source>Family planning support</source>
        <translation type="unfinished">پىلانلىق تۇغۇت ياردىمى</translation>
    </message>
    <message>
        <source>Aid for students</source>
        <translation type="unfinished">ئوقۇغۇچىلارغا ياردەم</translation>
    </message>
    <message>
        <source>School enrolment</source>
        <translation type="unfinished">مەكتەپكە قوبۇل قىلىش</translation>
    </message>
    <message>
        <source>Social and medical insurance</source>
        <translation type="unfinished">ئىجتىمائىي ۋە داۋالاش سۇغۇرتىسى</translation>
    </message>
    <message>
        <source>Job training</source>
        <translation type="unfinished">كەسپىي تەربىيە</translation>
    </message>
    <message>
        <source>Monitoring against poverty</source>
        <translation type="unfinished">نامراتلىقنىڭ ئالدىنى ئېلىش كۆزىتىشى</translation>
    </message>
    <message>
        <source>Small loans</source>
        <translation type="unfinished">كىچىك قەرز</translation>
    </message>
    <message>
        <source>Disaster and winter relief</source>
        <translation type="unfinished">ئاپەت ۋە قىشلىق قۇتقۇزۇش</translation>
    </message>
    <message>
        <source>Village accounts</source>
        <translation type="unfinished">كەنت ھېساباتى</translation>
    </message>
    <message>
        <source>Members and shares of the collective</source>
        <translation type="unfinished">كوللېكتىپ ئەزالىرى ۋە پاي</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation type="unfinished">سالامەتلىك تەكشۈرۈشى</translation>
    </message>
    <message>
        <source>List that exposes people</source>
        <translation type="unfinished">ئادەم ئاشكارىلاش تىزىملىكى</translation>
    </message>
    <message>
        <source>Parcel label</source>
        <translation type="unfinished">پوسىلكا يارلىقى</translation>
    </message>
    <message>
        <source>Register of visitors</source>
        <translation type="unfinished">كەلگۈچىلەرنى تىزىملاش جەدۋىلى</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation type="unfinished">ئىلتىماس جەدۋىلى</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation type="unfinished">نۆۋەتچىلىك جەدۋىلى</translation>
    </message>
    <message>
        <source>Grid worker</source>
        <translation type="unfinished">كاتەكچە خادىمى</translation>
    </message>
    <message>
        <source>Village doctor</source>
        <translation type="unfinished">كەنت دوختۇرى</translation>
    </message>
    <message>
        <source>Police contact</source>
        <translation type="unfinished">ساقچى بىلەن ئالاقىلىشىش</translation>
    </message>
    <message>
        <source>Work team</source>
        <translation type="unfinished">خىزمەت ئەترىتى</translation>
    </message>
    <message>
        <source>River or forest chief</source>
        <translation type="unfinished">دەريا ياكى ئورمان باشلىقى</translation>
    </message>
    <message>
        <source>Building project sign</source>
        <translation type="unfinished">قۇرۇلۇش تاختىسى</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation type="unfinished">باھا قويۇشقا چاقىرىش</translation>
    </message>
    <message>
        <source>List of points</source>
        <translation type="unfinished">نومۇر تىزىملىكى</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">ۋەزىپىگە تەيىنلەش</translation>
    </message>
    <message>
        <source>Job offer</source>
        <translation type="unfinished">خىزمەت ئورنى ئېلانى</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation type="unfinished">گېزىت</translation>
    </message>
    <message>
        <source>Other notice of an office</source>
        <translation type="unfinished">ئىدارىنىڭ باشقا ئېلانى</translation>
    </message>
    <message>
        <source>A notice of an unknown kind</source>
        <translation type="unfinished">تۈرى نامەلۇم ئېلان</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished">ئىزدەش ئورنى:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished">ھۆججەت نامى(&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished">ھۆججەت تىپى:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished">قىسقۇچ:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">ئېچىش(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">ساقلاش(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished">تاللاش(&amp;C)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished">%1 ئاللىقاچان بار.
ئۇنى ئالماشتۇرامسىز؟</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">نامى</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">چوڭلۇقى</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">تىپى</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished">ئۆزگەرتىلگەن ۋاقتى</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation type="unfinished">جەزملەش(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">بىكار قىلىش(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">تاقاش(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">ساقلاش(&amp;S)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished">جەزملەش</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">بىكار قىلىش</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">تاقاش</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">ئېچىش</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ساقلاش</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished">ھەئە(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished">ياق(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>row %1</source>
        <translation type="unfinished">%1-قۇر</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation type="unfinished">%1-قۇر، %2-رەت</translation>
    </message>
    <message>
        <source>row %1, column %2 (%3)</source>
        <extracomment>%3 is the header of the column</extracomment>
        <translation type="unfinished">%1-قۇر، %2-رەت (%3)</translation>
    </message>
    <message>
        <source>Text that could not be read</source>
        <translation type="unfinished">ئوقۇلمىغان خەت</translation>
    </message>
    <message>
        <source>Sheet not wholly read</source>
        <translation type="unfinished">تولۇق ئوقۇلمىغان ۋاراق</translation>
    </message>
    <message>
        <source>Page without readable text</source>
        <translation type="unfinished">خەت تېپىلمىغان بەت</translation>
    </message>
    <message>
        <source>Page read only once</source>
        <translation type="unfinished">پەقەت بىر قېتىم ئوقۇلغان بەت</translation>
    </message>
    <message>
        <source>File could not be read</source>
        <translation type="unfinished">ئوقۇغىلى بولمىغان ھۆججەت</translation>
    </message>
    <message>
        <source>the whole sheet</source>
        <translation type="unfinished">پۈتۈن ۋاراق</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation type="unfinished">پۈتۈن ھۆججەت</translation>
    </message>
    <message>
        <source>the whole page</source>
        <translation type="unfinished">پۈتۈن بەت</translation>
    </message>
    <message>
        <source>beside “%1”</source>
        <extracomment>%1 is a label such as &quot;Phone:&quot;</extracomment>
        <translation type="unfinished">«%1» نىڭ يېنىدا</translation>
    </message>
    <message>
        <source>%1 px from the left, %2 px from the top</source>
        <extracomment>pixels from the left and from the top edge of the picture</extracomment>
        <translation type="unfinished">سولدىن %1 پىكسېل، ئۈستىدىن %2 پىكسېل</translation>
    </message>
    <message>
        <source>It has the form of such an item.</source>
        <translation type="unfinished">شەكلى مۇشۇنداق ئۇچۇرنىڭكىگە ئوخشايدۇ.</translation>
    </message>
    <message>
        <source>There is ink like text here, and nobody could read it.</source>
        <translation type="unfinished">بۇ يەردە خەتكە ئوخشاش ئىز بار، ئەمما ئوقۇلمىدى.</translation>
    </message>
    <message>
        <source>No text was found on this page.</source>
        <translation type="unfinished">بۇ بەتتە خەت تېپىلمىدى.</translation>
    </message>
    <message>
        <source>Only one of the two readers was there, so a misread number may go unnoticed.</source>
        <translation type="unfinished">ئىككى ئوقۇغۇچنىڭ پەقەت بىرىلا بار ئىدى، شۇڭا خاتا ئوقۇلغان نومۇر بايقالماي قېلىشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Look at this place yourself.</source>
        <translation type="unfinished">بۇ جاينى ئۆزىڭىز تەكشۈرۈڭ.</translation>
    </message>
    <message>
        <source>Take a new picture of the whole sheet, or check it yourself.</source>
        <translation type="unfinished">پۈتۈن ۋاراقنى قايتا سۈرەتكە تارتىڭ ياكى ئۆزىڭىز تەكشۈرۈڭ.</translation>
    </message>
    <message>
        <source>Check this page yourself.</source>
        <translation type="unfinished">بۇ بەتنى ئۆزىڭىز تەكشۈرۈڭ.</translation>
    </message>
    <message>
        <source>Check this file yourself, or bring it in another form.</source>
        <translation type="unfinished">بۇ ھۆججەتنى ئۆزىڭىز تەكشۈرۈڭ ياكى باشقا شەكىلدە ئەكىرىڭ.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) must be covered.</source>
        <translation type="unfinished">
            <numerusform>%n ئۇچۇرنى يېپىش كېرەك.</numerusform>
            <numerusform>%n ئۇچۇرنى يېپىش كېرەك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) must be looked at.</source>
        <translation type="unfinished">
            <numerusform>%n جاينى تەكشۈرۈش كېرەك.</numerusform>
            <numerusform>%n جاينى تەكشۈرۈش كېرەك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be read: please look.</source>
        <translation type="unfinished">
            <numerusform>%n جاي ئوقۇلمىدى، تەكشۈرۈڭ.</numerusform>
            <numerusform>%n جاي ئوقۇلمىدى، تەكشۈرۈڭ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were not wholly read.</source>
        <translation type="unfinished">
            <numerusform>%n ۋاراق تولۇق ئوقۇلمىدى.</numerusform>
            <numerusform>%n ۋاراق تولۇق ئوقۇلمىدى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No text was found on %n page(s).</source>
        <translation type="unfinished">
            <numerusform>%n بەتتە خەت تېپىلمىدى.</numerusform>
            <numerusform>%n بەتتە خەت تېپىلمىدى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or page(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform>%n ھۆججەت ياكى بەت ئوقۇلمىدى.</numerusform>
            <numerusform>%n ھۆججەت ياكى بەت ئوقۇلمىدى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were read only once.</source>
        <translation type="unfinished">
            <numerusform>%n بەت پەقەت بىر قېتىم ئوقۇلدى.</numerusform>
            <numerusform>%n بەت پەقەت بىر قېتىم ئوقۇلدى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped before the end.</source>
        <translation type="unfinished">ئوقۇش تاماملانماي توختىتىلدى.</translation>
    </message>
    <message>
        <source>Nothing exposed.</source>
        <translation type="unfinished">يېپىشقا تېگىشلىك ئۇچۇر تېپىلمىدى.</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation type="unfinished">تېخى ھېچنېمە ئوقۇلمىدى.</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation type="unfinished">ئوقۇلغان بەتلەر</translation>
    </message>
    <message>
        <source>Must be covered</source>
        <translation type="unfinished">يېپىش كېرەك</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation type="unfinished">تەكشۈرۈش كېرەك</translation>
    </message>
    <message>
        <source>Places that could not be read</source>
        <translation type="unfinished">ئوقۇلمىغان جايلار</translation>
    </message>
    <message>
        <source>Sheets not wholly read</source>
        <translation type="unfinished">تولۇق ئوقۇلمىغان ۋاراقلار</translation>
    </message>
    <message>
        <source>Pages without readable text</source>
        <translation type="unfinished">خەت تېپىلمىغان بەتلەر</translation>
    </message>
    <message>
        <source>Files or pages that could not be read</source>
        <translation type="unfinished">ئوقۇلمىغان ھۆججەت ياكى بەتلەر</translation>
    </message>
    <message>
        <source>Pages read only once</source>
        <translation type="unfinished">پەقەت بىر قېتىم ئوقۇلغان بەتلەر</translation>
    </message>
    <message>
        <source>Hidden well enough</source>
        <translation type="unfinished">يېتەرلىك يېپىلغان</translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation type="unfinished">ئاشكارىلاشقا بولىدۇ</translation>
    </message>
    <message>
        <source>Of a public office</source>
        <translation type="unfinished">ئىدارىنىڭ ئۇچۇرى</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished">تەكشۈرۈش تىزىملىكى</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished">ئومۇمىي سان</translation>
    </message>
    <message>
        <source>Values are shown masked; the full numbers stand only in the picture.</source>
        <translation type="unfinished">قىممەتلەر يېپىلغان ھالدا كۆرسىتىلىدۇ؛ تولۇق نومۇر پەقەت سۈرەتتىلا بار.</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ھۆججەت</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">بەت</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">ۋاراق</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">ئورنى</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">تۈرى</translation>
    </message>
    <message>
        <source>Masked value</source>
        <translation type="unfinished">يوشۇرۇلغان مەزمۇن</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">نەتىجە</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished">ئېغىرلىقى</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">سەۋەب</translation>
    </message>
    <message>
        <source>Suggested action</source>
        <translation type="unfinished">تەۋسىيە</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished">ئوقۇلمىدى</translation>
    </message>
    <message>
        <source>ID card number</source>
        <translation type="unfinished">كىملىك نومۇرى</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation type="unfinished">يانفون نومۇرى</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation type="unfinished">تېلېفون نومۇرى</translation>
    </message>
    <message>
        <source>Bank card number</source>
        <translation type="unfinished">بانكا كارتىسى نومۇرى</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation type="unfinished">بانكا ھېسابات نومۇرى</translation>
    </message>
    <message>
        <source>Disability certificate number</source>
        <translation type="unfinished">مېيىپلىق گۇۋاھنامە نومۇرى</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation type="unfinished">ئىجتىمائىي كاپالەت نومۇرى</translation>
    </message>
    <message>
        <source>Household register number</source>
        <translation type="unfinished">نوپۇس دەپتىرى نومۇرى</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation type="unfinished">پاسپورت نومۇرى</translation>
    </message>
    <message>
        <source>Travel permit number</source>
        <translation type="unfinished">يول خېتى نومۇرى</translation>
    </message>
    <message>
        <source>Military ID number</source>
        <translation type="unfinished">ھەربىي كىنىشكا نومۇرى</translation>
    </message>
    <message>
        <source>Other personal number</source>
        <translation type="unfinished">باشقا شەخسىي نومۇر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ئىسىم</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation type="unfinished">ئائىلە ئادرېسى</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">تۇغۇلغان ۋاقتى</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">يېشى</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">جىنسى</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation type="unfinished">مىللىتى</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation type="unfinished">نىكاھ ئەھۋالى</translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished">مەدەنىيەت سەۋىيەسى</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished">خىزمەت ئورنى</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">مەكتەپ</translation>
    </message>
    <message>
        <source>Income</source>
        <translation type="unfinished">كىرىم</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">سالامەتلىك ئەھۋالى</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation type="unfinished">قىيىنچىلىق ئەھۋالى</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">دىنىي ئېتىقادى</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation type="unfinished">سىياسىي سالاھىيىتى</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">ئىزاھات</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished">ئېلخەت ئادرېسى</translation>
    </message>
    <message>
        <source>QQ number</source>
        <translation type="unfinished">QQ نومۇرى</translation>
    </message>
    <message>
        <source>WeChat account</source>
        <translation type="unfinished">ئۈندىدار نومۇرى</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation type="unfinished">ماشىنا نومۇرى</translation>
    </message>
    <message>
        <source>Property certificate number</source>
        <translation type="unfinished">مۈلۈك گۇۋاھنامىسى نومۇرى</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation type="unfinished">يەر پارچىسى نومۇرى</translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished">چىراي</translation>
    </message>
    <message>
        <source>Picture of an ID card</source>
        <translation type="unfinished">كىملىك سۈرىتى</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished">بارماق ئىزى</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">ئىمزا</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished">ئىككىلىك كود</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished">تاياقچە كود</translation>
    </message>
    <message>
        <source>Cell that could not be read</source>
        <translation type="unfinished">ئوقۇلمىغان كاتەكچە</translation>
    </message>
    <message>
        <source>Required item is missing</source>
        <translation type="unfinished">زۆرۈر تۈر كەم</translation>
    </message>
    <message>
        <source>Hidden more than needed</source>
        <translation type="unfinished">كېرەكتىن ئارتۇق يوشۇرۇلغان</translation>
    </message>
    <message>
        <source>Hidden content</source>
        <translation type="unfinished">يوشۇرۇن مەزمۇن</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">تەكشۈرۈڭ</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished">ئىنتايىن ئېغىر</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">ئېغىر</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">ئوتتۇرا</translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">يېنىك</translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished">ئۇچۇر ئۈچۈن</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished">ھېچقانداق ئىش قىلىش كېرەك ئەمەس.</translation>
    </message>
    <message>
        <source>Look at it and decide.</source>
        <translation type="unfinished">تەكشۈرۈپ قارار قىلىڭ.</translation>
    </message>
    <message>
        <source>The sheet is cut off at the edge of the picture.</source>
        <translation type="unfinished">ۋاراق سۈرەتنىڭ گىرۋىكىدە كېسىلىپ قالغان.</translation>
    </message>
    <message>
        <source>A part of the sheet is hidden.</source>
        <translation type="unfinished">ۋاراقنىڭ بىر قىسمى توسۇلۇپ قالغان.</translation>
    </message>
    <message>
        <source>Glare hides a part of the sheet.</source>
        <translation type="unfinished">نۇر قايتىش ۋاراقنىڭ بىر قىسمىنى توسۇۋالغان.</translation>
    </message>
    <message>
        <source>The sheet is blurred.</source>
        <translation type="unfinished">سۈرەت غۇۋا.</translation>
    </message>
    <message>
        <source>The writing is too small to read.</source>
        <translation type="unfinished">خەت بەك كىچىك.</translation>
    </message>
    <message>
        <source>Some rows could not be read.</source>
        <translation type="unfinished">بەزى قۇرلار ئوقۇلمىدى.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished">ئۇ ئەمدى يوق.</translation>
    </message>
    <message>
        <source>It may not be opened. Copy it to a folder of your own and try again.</source>
        <translation type="unfinished">ئاچقىلى بولمىدى. ئۆزىڭىزنىڭ قىسقۇچىغا كۆچۈرۈپ قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished">ھۆججەت قۇرۇق.</translation>
    </message>
    <message>
        <source>It is no picture or PDF. Save it as JPG, PNG or PDF and try again.</source>
        <translation type="unfinished">بۇ سۈرەت ياكى PDF ئەمەس. JPG، PNG ياكى PDF قىلىپ ساقلاپ قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>It is damaged. Take the picture or scan again.</source>
        <translation type="unfinished">ھۆججەت بۇزۇلغان. قايتا سۈرەتكە تارتىڭ ياكى سىكانىرلاڭ.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save it without one and try again.</source>
        <translation type="unfinished">ھۆججەتتە پارول بار. پارولسىز ساقلاپ قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>It is too large. Save it in a smaller size and try again.</source>
        <translation type="unfinished">بەك چوڭ. كىچىكرەك ساقلاپ قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>The program&apos;s reading data are missing. Install the program again.</source>
        <translation type="unfinished">پروگراممىنىڭ ئوقۇش سانلىق مەلۇماتى كەم. پروگراممىنى قايتا قاچىلاڭ.</translation>
    </message>
    <message>
        <source>The program&apos;s reading data are damaged. Install the program again.</source>
        <translation type="unfinished">پروگراممىنىڭ ئوقۇش سانلىق مەلۇماتى بۇزۇلغان. پروگراممىنى قايتا قاچىلاڭ.</translation>
    </message>
    <message>
        <source>The rules for finding personal data cannot be used. Install the program again.</source>
        <translation type="unfinished">شەخسىي ئۇچۇرنى تېپىش قائىدىلىرىنى ئىشلەتكىلى بولمىدى. پروگراممىنى قايتا قاچىلاڭ.</translation>
    </message>
    <message>
        <source>Reading it took too long. Try again with fewer or smaller pages.</source>
        <translation type="unfinished">ئوقۇش بەك ئۇزاق ۋاقىت ئالدى. بەتنى ئازايتىپ ياكى كىچىكلىتىپ قايتا سىناڭ.</translation>
    </message>
    <message>
        <source>Reading it failed and was stopped; everything else went on. Try this file alone.</source>
        <translation type="unfinished">ئوقۇش مەغلۇپ بولۇپ توختىتىلدى؛ باشقىلىرى داۋاملاشتى. بۇ ھۆججەتنى يالغۇز سىناڭ.</translation>
    </message>
    <message>
        <source>It could not be written. Choose another folder or make room on the disk.</source>
        <translation type="unfinished">يازغىلى بولمىدى. باشقا قىسقۇچ تاللاڭ ياكى دىسكىدا ئورۇن بوشىتىڭ.</translation>
    </message>
    <message>
        <source>Something of that name is there already. Choose an empty folder.</source>
        <translation type="unfinished">بۇ ناملىق نەرسە ئاللىقاچان بار. قۇرۇق قىسقۇچ تاللاڭ.</translation>
    </message>
    <message>
        <source>The covered copy did not pass its check and was not kept.</source>
        <translation type="unfinished">يېپىلغان نۇسخا تەكشۈرۈشتىن ئۆتمىدى، ساقلانمىدى.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation type="unfinished">تاماملانماي توختىتىلدى.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Try this file alone.</source>
        <translation type="unfinished">پروگراممىدا خاتالىق كۆرۈلدى. بۇ ھۆججەتنى يالغۇز سىناڭ.</translation>
    </message>
    <message>
        <source>Law: %1.</source>
        <extracomment>%1 is a list of laws and articles</extracomment>
        <translation type="unfinished">قانۇن: %1.</translation>
    </message>
    <message>
        <source>Personal Information Protection Law</source>
        <translation type="unfinished">شەخسىي ئۇچۇرنى قوغداش قانۇنى</translation>
    </message>
    <message>
        <source>Civil Code</source>
        <translation type="unfinished">ھەق تەلەپ قانۇن دەستۇرى</translation>
    </message>
    <message>
        <source>%1, article %2</source>
        <extracomment>%1 is a law, %2 the number of an article</extracomment>
        <translation type="unfinished">%1، %2-ماددا</translation>
    </message>
    <message>
        <source>Take the notice down: its time is over, or it may never hang.</source>
        <translation type="unfinished">ئېلاننى ئېلىۋېتىڭ: ۋاقتى ئۆتكەن ياكى چاپلاشقا بولمايدىغان.</translation>
    </message>
    <message>
        <source>Add it to the notice.</source>
        <translation type="unfinished">ئېلانغا قوشۇڭ.</translation>
    </message>
    <message>
        <source>Show it in the replacement.</source>
        <translation type="unfinished">ئالماشتۇرىدىغان نۇسخىدا كۆرسىتىڭ.</translation>
    </message>
    <message>
        <source>Cover it, or show only a part.</source>
        <translation type="unfinished">يېپىڭ ياكى بىر قىسمىنىلا كۆرسىتىڭ.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation type="unfinished">چىقىرىۋېتىڭ.</translation>
    </message>
    <message>
        <source>Leave out the whole column.</source>
        <translation type="unfinished">پۈتۈن رەتنى چىقىرىۋېتىڭ.</translation>
    </message>
    <message>
        <source>the applicants&apos; names</source>
        <translation type="unfinished">ئىلتىماس قىلغۇچىلارنىڭ ئىسمى</translation>
    </message>
    <message>
        <source>the number of family members</source>
        <translation type="unfinished">ئائىلە ئادەم سانى</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation type="unfinished">سوممىسى</translation>
    </message>
    <message>
        <source>a telephone number for objections</source>
        <translation type="unfinished">پىكىر بىلدۈرۈش تېلېفونى</translation>
    </message>
    <message>
        <source>the notice period</source>
        <translation type="unfinished">ئېلان قىلىش مۇددىتى</translation>
    </message>
    <message>
        <source>who publishes it</source>
        <translation type="unfinished">ئېلان قىلغۇچى ئورۇن</translation>
    </message>
    <message>
        <source>A notice of this kind may show it.</source>
        <translation type="unfinished">بۇ تۈردىكى ئېلاندا كۆرسىتىشكە بولىدۇ.</translation>
    </message>
    <message>
        <source>It belongs to a public duty that the sheet makes known.</source>
        <translation type="unfinished">بۇ ۋاراقتا ئاشكارىلانغان خىزمەت ۋەزىپىسىگە تەۋە.</translation>
    </message>
    <message>
        <source>A notice of this kind must not show it.</source>
        <translation type="unfinished">بۇ تۈردىكى ئېلاندا كۆرسىتىشكە بولمايدۇ.</translation>
    </message>
    <message>
        <source>An old sheet shows under a newer one of the same kind.</source>
        <translation type="unfinished">يېڭى ئېلاننىڭ ئاستىدىن شۇ تۈردىكى كونا ۋاراق كۆرۈنۈپ تۇرىدۇ.</translation>
    </message>
    <message>
        <source>A newer sheet of the same list hangs beside it.</source>
        <translation type="unfinished">شۇ تىزىملىكنىڭ يېڭىراق ۋارىقى يېنىدا ئېسىقلىق.</translation>
    </message>
    <message>
        <source>The notice period ended on %1.</source>
        <extracomment>%1 is a date such as 2026-05-31</extracomment>
        <translation type="unfinished">ئېلان قىلىش مۇددىتى %1 دە توشقان.</translation>
    </message>
    <message>
        <source>A notice of this kind may show only a part of it.</source>
        <translation type="unfinished">بۇ تۈردىكى ئېلاندا پەقەت بىر قىسمىنىلا كۆرسىتىشكە بولىدۇ.</translation>
    </message>
    <message>
        <source>A notice of this kind names only who receives, no one beside them.</source>
        <translation type="unfinished">بۇ تۈردىكى ئېلاندا پەقەت بەھرىمەن بولغۇچىنىڭ ئىسمىلا ئاشكارىلىنىدۇ، باشقىلارنىڭ ئىسمى ئاشكارىلانمايدۇ.</translation>
    </message>
    <message>
        <source>It stands on the unit&apos;s own list of officers and office lines.</source>
        <translation type="unfinished">ئورۇننىڭ خادىم ۋە ئىشخانا تېلېفون تىزىملىكىدە بار.</translation>
    </message>
    <message>
        <source>It is about a child under 14.</source>
        <translation type="unfinished">14 ياشقا توشمىغان بالا ھەققىدە.</translation>
    </message>
    <message>
        <source>It is about somebody under 18.</source>
        <translation type="unfinished">18 ياشقا توشمىغان كىشى ھەققىدە.</translation>
    </message>
    <message>
        <source>The notice period is shorter than %1 days.</source>
        <translation type="unfinished">ئېلان قىلىش مۇددىتى %1 كۈندىن قىسقا.</translation>
    </message>
    <message>
        <source>A notice of this kind must say %1, and it was not found.</source>
        <extracomment>%1 is for example &quot;the notice period&quot;</extracomment>
        <translation type="unfinished">بۇ تۈردىكى ئېلاندا %1 بولۇشى كېرەك، ئەمما تېپىلمىدى.</translation>
    </message>
    <message>
        <source>A notice of this kind must show %1, and all of it is hidden.</source>
        <translation type="unfinished">بۇ تۈردىكى ئېلاندا %1 كۆرۈنۈشى كېرەك، ئەمما پۈتۈنلەي يوشۇرۇلغان.</translation>
    </message>
    <message>
        <source>A QR code is printed here.</source>
        <translation type="unfinished">بۇ يەردە ئىككىلىك كود بار.</translation>
    </message>
    <message>
        <source>A barcode is printed here.</source>
        <translation type="unfinished">بۇ يەردە تاياقچە كود بار.</translation>
    </message>
    <message>
        <source>Somebody&apos;s face can be seen.</source>
        <translation type="unfinished">بىر ئادەمنىڭ چىرايى كۆرۈنىدۇ.</translation>
    </message>
    <message>
        <source>A red fingerprint can be seen.</source>
        <translation type="unfinished">قىزىل بارماق ئىزى كۆرۈنىدۇ.</translation>
    </message>
    <message>
        <source>A picture of an ID card can be seen.</source>
        <translation type="unfinished">كىملىك سۈرىتى كۆرۈنىدۇ.</translation>
    </message>
    <message>
        <source>The file still holds text here, under a box drawn over it: anybody can copy it out.</source>
        <translation type="unfinished">ھۆججەتتە، ئۈستىگە سىزىلغان رامكىنىڭ ئاستىدا يەنىلا تېكىست بار: ھەركىم كۆچۈرۈۋالالايدۇ.</translation>
    </message>
    <message>
        <source>Something was drawn over it, and what lies under it can be made out.</source>
        <translation type="unfinished">ئۈستىگە بىر نېمە سىزىلغان، ئاستىدىكىسىنى پەرقلەندۈرگىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>A mosaic or blur covers it, and such covers can be undone.</source>
        <translation type="unfinished">موزايىكا ياكى غۇۋالاش بىلەن يېپىلغان، بۇنداق يېپىشنى ئەسلىگە كەلتۈرگىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>What lies under it: %1.</source>
        <extracomment>%1 is for example &quot;ID card number&quot;</extracomment>
        <translation type="unfinished">ئاستىدىكىسى: %1.</translation>
    </message>
    <message>
        <source>The code leads to somebody&apos;s own contact or payment page.</source>
        <translation type="unfinished">كود بىر ئادەمنىڭ ئالاقە ياكى پۇل تاپشۇرۇش بېتىگە ئېلىپ بارىدۇ.</translation>
    </message>
    <message>
        <source>The code leads to a page of the government.</source>
        <translation type="unfinished">كود ھۆكۈمەت تور بېتىگە ئېلىپ بارىدۇ.</translation>
    </message>
    <message>
        <source>The code leads to a page; open it and see what it shows.</source>
        <translation type="unfinished">كود بىر تور بەتكە ئېلىپ بارىدۇ؛ ئېچىپ كۆرۈپ بېقىڭ.</translation>
    </message>
    <message>
        <source>The code could not be decoded; scan it with a phone and see.</source>
        <translation type="unfinished">كودنى يېشەلمىدى؛ يانفوندا سىكانىرلاپ كۆرۈڭ.</translation>
    </message>
    <message>
        <source>The code holds words or numbers; scan it with a phone and see.</source>
        <translation type="unfinished">كودتا خەت ياكى نومۇر بار؛ يانفوندا سىكانىرلاپ كۆرۈڭ.</translation>
    </message>
    <message>
        <source>The code holds the number of a thing, not of a person.</source>
        <translation type="unfinished">كودتا ئادەمنىڭ ئەمەس، نەرسىنىڭ نومۇرى بار.</translation>
    </message>
    <message>
        <source>Whoever scans the code reads this: %1.</source>
        <extracomment>%1 is for example &quot;ID card number&quot;</extracomment>
        <translation type="unfinished">كودنى سىكانىرلىغان كىشى مۇنى كۆرىدۇ: %1.</translation>
    </message>
    <message>
        <source>Enough of it is hidden.</source>
        <translation type="unfinished">يېتەرلىك يوشۇرۇلغان.</translation>
    </message>
    <message>
        <source>Only just enough of it is hidden.</source>
        <translation type="unfinished">ئارانلا يېتەرلىك يوشۇرۇلغان.</translation>
    </message>
    <message>
        <source>Too little of it is hidden.</source>
        <translation type="unfinished">يېتەرلىك يوشۇرۇلمىغان.</translation>
    </message>
    <message>
        <source>The whole date of birth can be read.</source>
        <translation type="unfinished">تۇغۇلغان ۋاقتىنى تولۇق ئوقۇغىلى بولىدۇ.</translation>
    </message>
    <message>
        <source>The last digits tell kind and grade of the disability.</source>
        <translation type="unfinished">ئاخىرقى رەقەملەر مېيىپلىك تۈرى ۋە دەرىجىسىنى بىلدۈرۈپ قويىدۇ.</translation>
    </message>
    <message>
        <source>Other items of the same row tell what is hidden.</source>
        <translation type="unfinished">شۇ قۇردىكى باشقا ئۇچۇرلار يوشۇرۇلغاننى ئاشكارىلاپ قويىدۇ.</translation>
    </message>
    <message>
        <source>Another notice shows the digits that are hidden here.</source>
        <translation type="unfinished">باشقا بىر ئېلاندا بۇ يەردە يوشۇرۇلغان رەقەملەر كۆرۈنىدۇ.</translation>
    </message>
    <message>
        <source>The name is hidden, and this number still tells who it is.</source>
        <translation type="unfinished">ئىسىم يوشۇرۇلغان، ئەمما بۇ نومۇردىن كىملىكى بىلىنىدۇ.</translation>
    </message>
    <message>
        <source>In other rows of this column enough of it is hidden.</source>
        <translation type="unfinished">بۇ رەتنىڭ باشقا قۇرلىرىدا يېتەرلىك يوشۇرۇلغان.</translation>
    </message>
    <message>
        <source>Its check digit is right.</source>
        <translation type="unfinished">تەكشۈرۈش رەقىمى توغرا.</translation>
    </message>
    <message>
        <source>Its check digit is wrong; a digit may have been misread.</source>
        <translation type="unfinished">تەكشۈرۈش رەقىمى خاتا؛ بىر رەقەم خاتا ئوقۇلغان بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>A misread character was corrected by its check digit.</source>
        <translation type="unfinished">خاتا ئوقۇلغان بىر بەلگە تەكشۈرۈش رەقىمى ئارقىلىق تۈزىتىلدى.</translation>
    </message>
    <message>
        <source>The two readers read it differently.</source>
        <translation type="unfinished">ئىككى قېتىملىق ئوقۇش نەتىجىسى ئوخشاش ئەمەس.</translation>
    </message>
    <message>
        <source>Only one reader read it.</source>
        <translation type="unfinished">پەقەت بىر ئوقۇغۇچ ئوقۇدى.</translation>
    </message>
    <message>
        <source>Both readers read the same.</source>
        <translation type="unfinished">ئىككى قېتىملىق ئوقۇش نەتىجىسى ئوخشاش.</translation>
    </message>
    <message>
        <source>It has an unusual number of digits.</source>
        <translation type="unfinished">رەقەم سانى ئادەتتىكىدىن باشقىچە.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation type="unfinished">ئوقۇلمىدى.</translation>
    </message>
    <message>
        <source>It speaks of health, family or hardship.</source>
        <translation type="unfinished">سالامەتلىك، ئائىلە ياكى قىيىنچىلىق ھەققىدە.</translation>
    </message>
    <message>
        <source>It seems to belong to a public office.</source>
        <translation type="unfinished">ئىدارىنىڭ بولۇشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Its label speaks of something else, but its form is that of somebody&apos;s own number.</source>
        <translation type="unfinished">يېنىدىكى خەت باشقا نەرسە دەيدۇ، ئەمما شەكلى شەخسنىڭ نومۇرىغا ئوخشايدۇ.</translation>
    </message>
    <message>
        <source>It looks like somebody&apos;s name.</source>
        <translation type="unfinished">ئادەم ئىسمىغا ئوخشايدۇ.</translation>
    </message>
    <message>
        <source>It names a house or a flat.</source>
        <translation type="unfinished">ئۆي ياكى بىنا نومۇرى كۆرسىتىلگەن.</translation>
    </message>
    <message>
        <source>It stands beside somebody&apos;s number.</source>
        <translation type="unfinished">بىر ئادەمنىڭ نومۇرى يېنىدا.</translation>
    </message>
    <message>
        <source>The header of an earlier page or sheet carries on here.</source>
        <translation type="unfinished">ئالدىنقى بەت ياكى ۋاراقنىڭ ماۋزۇسى بۇ يەردە داۋاملىشىدۇ.</translation>
    </message>
    <message>
        <source>The header was not read quite surely.</source>
        <translation type="unfinished">ماۋزۇ ئانچە ئېنىق ئوقۇلمىدى.</translation>
    </message>
    <message>
        <source>It stands under the header “%1”.</source>
        <translation type="unfinished">«%1» دېگەن ماۋزۇ ئاستىدا.</translation>
    </message>
    <message>
        <source>It stands beside the label “%1”.</source>
        <translation type="unfinished">«%1» دېگەن خەتنىڭ يېنىدا.</translation>
    </message>
    <message>
        <source>It stands beside the word “%1”.</source>
        <translation type="unfinished">«%1» دېگەن سۆزنىڭ يېنىدا.</translation>
    </message>
    <message>
        <source>Name and telephone of who lives there stand beside it.</source>
        <translation type="unfinished">بۇ يەردە تۇرىدىغان كىشىنىڭ ئىسمى ۋە تېلېفونى يېنىدا.</translation>
    </message>
    <message>
        <source>The notice shows such items of a great many people.</source>
        <translation type="unfinished">ئېلاندا ناھايىتى كۆپ كىشىنىڭ بۇنداق ئۇچۇرى بار.</translation>
    </message>
    <message>
        <source>It stands beside a place, as people&apos;s names do.</source>
        <translation type="unfinished">كىشى ئىسمىدەك، يەر نامى يېنىدا.</translation>
    </message>
    <message>
        <source>It stands beside sex, ethnicity or age, as people&apos;s names do.</source>
        <translation type="unfinished">كىشى ئىسمىدەك، جىنسى، مىللىتى ياكى يېشى يېنىدا.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the Chinese name of a law, %2 the same in the language of the window</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is for example &quot;ID card number&quot;, %2 how many</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>too few characters hidden</source>
        <translation type="unfinished">يوشۇرۇلغان ھەرپ-سان يېتەرلىك ئەمەس</translation>
    </message>
    <message>
        <source>date of birth left open</source>
        <translation type="unfinished">تۇغۇلغان ۋاقتى يېپىلمىغان</translation>
    </message>
    <message>
        <source>another notice shows what is hidden</source>
        <translation type="unfinished">باشقا بىر ئېلان يېپىلغان قىسمىنى كۆرسىتىدۇ</translation>
    </message>
    <message>
        <source>another column shows what is hidden</source>
        <translation type="unfinished">باشقا بىر رەت يېپىلغان قىسمىنى كۆرسىتىدۇ</translation>
    </message>
    <message>
        <source>hidden only on the screen</source>
        <translation type="unfinished">پەقەت ئېكراندىلا يېپىلغان</translation>
    </message>
    <message>
        <source>a remark tells too much</source>
        <translation type="unfinished">ئىزاھات ئارتۇق ئۇچۇر بېرىدۇ</translation>
    </message>
    <message>
        <source>a code or a copy of a card tells it</source>
        <translation type="unfinished">كود ياكى كىنىشكا كۆپەيتمىسى ئاشكارىلايدۇ</translation>
    </message>
    <message>
        <source>an old notice still hangs</source>
        <translation type="unfinished">ۋاقتى ئۆتكەن ئېلان تېخى ئېسىقلىق</translation>
    </message>
    <message>
        <source>a number left open tells who it is</source>
        <translation type="unfinished">ئوچۇق قالغان نومۇر كىملىكىنى بىلدۈرىدۇ</translation>
    </message>
    <message>
        <source>hidden in some rows only</source>
        <translation type="unfinished">بەزى قاتارلاردىلا يېپىلغان</translation>
    </message>
    <message>
        <source>kind and grade of disability left open</source>
        <translation type="unfinished">مېيىپلىق تۈرى ۋە دەرىجىسى يېپىلمىغان</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation type="unfinished">%1-بەت</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation type="unfinished">%1-ۋاراق</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between parts of one line: &quot;notice.pdf, page 2&quot;</extracomment>
        <translation type="unfinished">، </translation>
    </message>
    <message>
        <source>Replace the notice today by a copy in which this is covered.</source>
        <translation type="unfinished">بۈگۈن ئېلاننى بۇلار يېپىلغان نۇسخىغا ئالماشتۇرۇڭ.</translation>
    </message>
    <message>
        <source>Leave out these columns: %1.</source>
        <extracomment>%1 is a list of kinds, for example &quot;ID card number; Health&quot;</extracomment>
        <translation type="unfinished">بۇ رەتلەرنى چىقىرىۋېتىڭ: %1.</translation>
    </message>
    <message>
        <source>Not corrected</source>
        <translation type="unfinished">تۈزىتىلمىدى</translation>
    </message>
    <message>
        <source>Being corrected</source>
        <translation type="unfinished">تۈزىتىلىۋاتىدۇ</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">تۈزىتىلدى</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation type="unfinished">ئېلىۋېتىلدى</translation>
    </message>
    <message>
        <source>Nothing to correct</source>
        <translation type="unfinished">تۈزىتىش ھاجەتسىز</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">نومۇرى</translation>
    </message>
    <message>
        <source>Kind of notice</source>
        <translation type="unfinished">ئېلان تۈرى</translation>
    </message>
    <message>
        <source>Date or period</source>
        <translation type="unfinished">ۋاقتى ياكى مۇددىتى</translation>
    </message>
    <message>
        <source>Faults of masks</source>
        <translation type="unfinished">يېپىش خاتالىقلىرى</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation type="unfinished">مۇناسىۋەتلىك كىشىلەر</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished">قانۇنىي ئاساس</translation>
    </message>
    <message>
        <source>Required action</source>
        <translation type="unfinished">تەلەپ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">ھالىتى</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished">ئېلانلار</translation>
    </message>
    <message>
        <source>Covered picture</source>
        <translation type="unfinished">يېپىلغان رەسىم</translation>
    </message>
    <message>
        <source>Evidence picture, covered</source>
        <translation type="unfinished">ئىسپات رەسىمى، يېپىلغان</translation>
    </message>
    <message>
        <source>Covered copy, no evidence</source>
        <translation type="unfinished">يېپىلغان نۇسخا، ئىسپات ئەمەس</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">ئىزاھات</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <extracomment>%1 is a list of rule packs with their versions</extracomment>
        <translation type="unfinished">قائىدىلەر: %1</translation>
    </message>
    <message>
        <source>at %1, %2 px</source>
        <extracomment>pixels from the left and from the top edge of the picture</extracomment>
        <translation type="unfinished">%1, %2 پىكسېل ئورۇندا</translation>
    </message>
    <message>
        <source>Measures for Confirming Minimum Living Allowances</source>
        <translation type="unfinished">ئەڭ تۆۋەن تۇرمۇش كاپالىتىنى تەكشۈرۈپ بېكىتىش چارىسى</translation>
    </message>
    <message>
        <source>Interim Measures for Social Assistance</source>
        <translation type="unfinished">ئىجتىمائىي قۇتقۇزۇش ۋاقىتلىق چارىسى</translation>
    </message>
    <message>
        <source>Measures for Recognizing Persons in Extreme Hardship</source>
        <translation type="unfinished">ئالاھىدە قىيىنچىلىقى بارلارنى بېكىتىش چارىسى</translation>
    </message>
    <message>
        <source>Law on the Protection of Minors</source>
        <translation type="unfinished">قۇرامىغا يەتمىگەنلەرنى قوغداش قانۇنى</translation>
    </message>
    <message>
        <source>Organic Law of the Villagers&apos; Committees</source>
        <translation type="unfinished">كەنت ئاھالىلىرى كومىتېتى تەشكىلىي قانۇنى</translation>
    </message>
    <message>
        <source>Requirements for Notices on Watching Against Poverty</source>
        <translation type="unfinished">نامراتلىققا قايتىشتىن مۇداپىئە كۆرۈش ئېلان تەلىپى</translation>
    </message>
</context>
<context>
    <name>RulePack</name>
    <message>
        <source>Identifiers, header words and masks for notices in the People&apos;s Republic of China</source>
        <translation type="unfinished">جۇڭخۇا خەلق جۇمھۇرىيىتى ئېلانلىرىدىكى نومۇر، ماۋزۇ سۆزى ۋە يېپىش ئۇسۇللىرى</translation>
    </message>
    <message>
        <source>Kinds of notices in the People&apos;s Republic of China: how each is known, and what it may show</source>
        <translation type="unfinished">جۇڭخۇا خەلق جۇمھۇرىيىتىدىكى ئېلان تۈرلىرى: قانداق تونۇلىدۇ، نېمىنى كۆرسىتىشكە بولىدۇ</translation>
    </message>
    <message>
        <source>Names of illnesses, disabilities and states of health in sentences</source>
        <translation type="unfinished">جۈملىلەردىكى كېسەل، مېيىپلىك ۋە سالامەتلىك سۆزلىرى</translation>
    </message>
    <message>
        <source>The Organic Law of Villagers&apos; Committees as in force from 2018-12-29 to 2025-12-31</source>
        <translation type="unfinished">《村民委员会组织法》 (2018-12-29 دىن 2025-12-31 گىچە كۈچكە ئىگە)</translation>
    </message>
    <message>
        <source>The Organic Law of Villagers&apos; Committees as in force from 2026-01-01</source>
        <translation type="unfinished">《村民委员会组织法》 (2026-01-01 دىن باشلاپ كۈچكە ئىگە)</translation>
    </message>
    <message>
        <source>ID numbers with the first three and last four characters</source>
        <translation type="unfinished">كىملىك نومۇرىنىڭ ئالدىنقى 3 ۋە ئاخىرقى 4 خانىسى كۆرۈنىدۇ</translation>
    </message>
    <message>
        <source>ID numbers with the last four characters only</source>
        <translation type="unfinished">كىملىك نومۇرىنىڭ پەقەت ئاخىرقى 4 خانىسى كۆرۈنىدۇ</translation>
    </message>
    <message>
        <source>At least six digits of a mobile number hidden, as on waybills</source>
        <translation type="unfinished">يانفون نومۇرىنىڭ ئاز دېگەندە 6 خانىسى يوشۇرۇلىدۇ (پوسىلكا يارلىقىدەك)</translation>
    </message>
    <message>
        <source>Forms of numbers: %1</source>
        <translation type="unfinished">نومۇر شەكلى: %1</translation>
    </message>
    <message>
        <source>Groups of header words: %1</source>
        <translation type="unfinished">ماۋزۇ سۆز گۇرۇپپىسى: %1</translation>
    </message>
    <message>
        <source>Kinds of notices: %1</source>
        <translation type="unfinished">ئېلان تۈرى: %1</translation>
    </message>
    <message>
        <source>Kinds of findings: %1</source>
        <translation type="unfinished">بايقالغان تۈر: %1</translation>
    </message>
    <message>
        <source>Mask styles: %1</source>
        <translation type="unfinished">يېپىش ئۇسۇلى: %1</translation>
    </message>
    <message>
        <source>Articles of law: %1</source>
        <translation type="unfinished">قانۇن ماددىسى: %1</translation>
    </message>
    <message>
        <source>Single words: %1</source>
        <translation type="unfinished">باشقا سۆزلەر: %1</translation>
    </message>
    <message>
        <source>The names and numbers of an office of your own</source>
        <translation type="unfinished">ئۆز ئورنىڭىزنىڭ خادىم ئىسمى ۋە ئىشخانا تېلېفونى</translation>
    </message>
</context>
<context>
    <name>RuleProblem</name>
    <message>
        <source>The file may not be opened.</source>
        <translation type="unfinished">ھۆججەتنى ئاچقىلى بولمىدى.</translation>
    </message>
    <message>
        <source>The text is not valid JSON here.</source>
        <translation type="unfinished">بۇ يەر ئۈنۈملۈك JSON ئەمەس.</translation>
    </message>
    <message>
        <source>The text is not valid JSON.</source>
        <translation type="unfinished">ئۈنۈملۈك JSON ئەمەس.</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation type="unfinished">قاتلىمى بەك چوڭقۇر.</translation>
    </message>
    <message>
        <source>A rule pack is at most 2 MB long.</source>
        <translation type="unfinished">قائىدە بولىقى 2 MB دىن ئاشماسلىقى كېرەك.</translation>
    </message>
    <message>
        <source>A rule pack is one JSON object.</source>
        <translation type="unfinished">قائىدە بولىقى بىر JSON ئوبيېكتى بولۇشى كېرەك.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one object.</source>
        <translation type="unfinished">بىر ئوبيېكتتا «%1» ئاچقۇچى ئىككى قېتىم كەلگەن.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here.</source>
        <translation type="unfinished">بۇ يەردە «%1» ئاچقۇچى تونۇلمايدۇ.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation type="unfinished">«%1» ئاچقۇچى كەم.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text that is not empty.</source>
        <translation type="unfinished">«%1» قۇرۇق بولمىغان تېكىست بولۇشى كېرەك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a control character.</source>
        <translation type="unfinished">«%1» دا كونترول بەلگىسى بار.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation type="unfinished">«%1» %2 دىن %3 گىچە بولغان پۈتۈن سان بولۇشى كېرەك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts.</source>
        <translation type="unfinished">«%1» تېكىست تىزىملىكى بولۇشى كېرەك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation type="unfinished">«%1» تىزىملىك بولۇشى كېرەك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation type="unfinished">«%1» ئوبيېكت بولۇشى كېرەك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an ISO date.</source>
        <translation type="unfinished">«%1» چېسلا بولۇشى كېرەك (2026-01-31 دەك).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation type="unfinished">«%1» true ياكى false بولۇشى كېرەك.</translation>
    </message>
    <message>
        <source>Each element of &quot;%1&quot; must be a text that is not empty.</source>
        <translation type="unfinished">«%1» نىڭ ھەر بىر ئېلېمېنتى قۇرۇق بولمىغان تېكىست بولۇشى كېرەك.</translation>
    </message>
    <message>
        <source>Each element of &quot;%1&quot; must be an object.</source>
        <translation type="unfinished">«%1» نىڭ ھەر بىر ئېلېمېنتى ئوبيېكت بولۇشى كېرەك.</translation>
    </message>
    <message>
        <source>An element of &quot;%1&quot; stands twice.</source>
        <translation type="unfinished">«%1» نىڭ بىر ئېلېمېنتى تەكرارلانغان.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known finding type.</source>
        <translation type="unfinished">«%1» تونۇلىدىغان تۈر ئەمەس.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known value of &quot;%2&quot;.</source>
        <translation type="unfinished">«%1» «%2» گە ئىشلىتىدىغان قىممەت ئەمەس.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known check.</source>
        <translation type="unfinished">«%1» تونۇلىدىغان تەكشۈرۈش ئەمەس.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known under &quot;require&quot;.</source>
        <translation type="unfinished">«require» ئاستىدا «%1» تونۇلمايدۇ.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of F, H, M, S, P, L and E.</source>
        <translation type="unfinished">«%1» F، H، M، S، P، L، E نىڭ بىرى ئەمەس.</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <translation type="unfinished">مۇنتىزىم ئىپادە ئۈنۈمسىز: %1.</translation>
    </message>
    <message>
        <source>The regular expression matches empty text.</source>
        <translation type="unfinished">مۇنتىزىم ئىپادە قۇرۇق تېكىستكە ماس كېلىدۇ.</translation>
    </message>
    <message>
        <source>A word of &quot;%1&quot; has no letter or digit.</source>
        <translation type="unfinished">«%1» دىكى بىر سۆزدە ھەرپ ياكى رەقەم يوق.</translation>
    </message>
    <message>
        <source>A word has no letters.</source>
        <translation type="unfinished">بىر سۆزدە ھەرپ يوق.</translation>
    </message>
    <message>
        <source>A word group has no words.</source>
        <translation type="unfinished">بىر سۆز گۇرۇپپىسى قۇرۇق.</translation>
    </message>
    <message>
        <source>Words of this kind need a finding type.</source>
        <translation type="unfinished">بۇ خىل سۆزلەرگە تۈر كېرەك.</translation>
    </message>
    <message>
        <source>Only words of the kind &quot;veto&quot; have &quot;unless&quot;.</source>
        <translation type="unfinished">پەقەت «veto» سۆزلىرىدىلا «unless» بولىدۇ.</translation>
    </message>
    <message>
        <source>A pattern with the name &quot;%1&quot; stands twice.</source>
        <translation type="unfinished">«%1» ناملىق شەكىل تەكرارلانغان.</translation>
    </message>
    <message>
        <source>The notice type &quot;%1&quot; stands twice.</source>
        <translation type="unfinished">«%1» ئېلان تۈرى تەكرارلانغان.</translation>
    </message>
    <message>
        <source>A type stands twice.</source>
        <translation type="unfinished">بىر تۈر تەكرارلانغان.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; that stands there in full is &quot;exposed&quot; or &quot;review&quot;, nothing less.</source>
        <translation type="unfinished">تولۇق كۆرۈنگەن «%1» پەقەت «exposed» ياكى «review» بولىدۇ.</translation>
    </message>
    <message>
        <source>No notice may show &quot;%1&quot; in full.</source>
        <translation type="unfinished">ھېچقانداق ئېلاندا «%1» تولۇق كۆرۈنمەسلىكى كېرەك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is shown and hidden at the same time.</source>
        <translation type="unfinished">«%1» بىرلا ۋاقىتتا كۆرسىتىلگەن ۋە يوشۇرۇلغان.</translation>
    </message>
    <message>
        <source>At most %1 first and %2 last characters of &quot;%3&quot; may be shown.</source>
        <translation type="unfinished">«%3» نىڭ ئەڭ كۆپ ئالدىنقى %1 ۋە ئاخىرقى %2 خانىسى كۆرۈنسە بولىدۇ.</translation>
    </message>
    <message>
        <source>&quot;id_warn_below&quot; must not be less than &quot;id_fail_below&quot;.</source>
        <translation type="unfinished">«id_warn_below» «id_fail_below» دىن كىچىك بولماسلىقى كېرەك.</translation>
    </message>
    <message>
        <source>&quot;max_days&quot; must not be less than &quot;min_days&quot;.</source>
        <translation type="unfinished">«max_days» «min_days» دىن كىچىك بولماسلىقى كېرەك.</translation>
    </message>
    <message>
        <source>&quot;until&quot; must not be before &quot;from&quot;.</source>
        <translation type="unfinished">«until» «from» دىن بۇرۇن بولماسلىقى كېرەك.</translation>
    </message>
    <message>
        <source>A pack with &quot;in_force&quot; holds citations only.</source>
        <translation type="unfinished">«in_force» بار بولاقتا پەقەت قانۇن ماددىسىلا بولىدۇ.</translation>
    </message>
    <message>
        <source>The citation ends before it begins.</source>
        <translation type="unfinished">ماددا باشلىنىشتىن بۇرۇن ئاخىرلاشقان.</translation>
    </message>
    <message>
        <source>A citation must be an object or the id of one.</source>
        <translation type="unfinished">ماددا بىر ئوبيېكت ياكى ماددا كىملىكى بولۇشى كېرەك.</translation>
    </message>
    <message>
        <source>No pack holds the citation &quot;%1&quot;.</source>
        <translation type="unfinished">ھېچقايسى بولاقتا «%1» ماددىسى يوق.</translation>
    </message>
    <message>
        <source>An office line is a telephone number.</source>
        <translation type="unfinished">ئىشخانا تېلېفونى تېلېفون نومۇرى بولۇشى كېرەك.</translation>
    </message>
    <message>
        <source>A pack with the id &quot;%1&quot; ships with the program. Give yours another id.</source>
        <translation type="unfinished">«%1» كىملىكى پروگراممىنىڭ ئۆز بولىقىدا بار. باشقا كىملىك بېرىڭ.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 is a file, %2 a line number, %3 what is wrong there</extracomment>
        <translation type="unfinished">%1، %2-قۇر: %3</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>%1, page %2: %3</source>
        <extracomment>%1 is a file&apos;s name, %2 a page number, %3 one or two sentences</extracomment>
        <translation type="unfinished">%1، %2-بەت: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n covered copies were written and checked: what is covered cannot be brought back.</source>
        <translation type="unfinished">
            <numerusform>%n يېپىلغان نۇسخا ساقلاندى ۋە تەكشۈرۈلدى: يېپىلغان مەزمۇننى ئەسلىگە كەلتۈرگىلى بولمايدۇ.</numerusform>
            <numerusform>%n يېپىلغان نۇسخا ساقلاندى ۋە تەكشۈرۈلدى: يېپىلغان مەزمۇننى ئەسلىگە كەلتۈرگىلى بولمايدۇ.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation type="unfinished">ساقلانغان ئورنى: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pages have no covered copy:</source>
        <translation type="unfinished">
            <numerusform>%n بەتنىڭ يېپىلغان نۇسخىسى يوق:</numerusform>
            <numerusform>%n بەتنىڭ يېپىلغان نۇسخىسى يوق:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation type="unfinished">
            <numerusform>يەنە %n بەت.</numerusform>
            <numerusform>يەنە %n بەت.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to write.</source>
        <translation type="unfinished">ساقلايدىغان نەرسە يوق.</translation>
    </message>
    <message>
        <source>The checklist of before was opened or changed, so the new one stands beside it as %1.</source>
        <translation type="unfinished">بۇرۇنقى تەكشۈرۈش تىزىملىكى ئېچىلغان ياكى ئۆزگەرتىلگەن، شۇڭا يېڭىسى يېنىغا %1 نامىدا ساقلاندى.</translation>
    </message>
    <message numerus="yes">
        <source>%n older copy (copies) there were changed by hand and stay: look at them before you hand them on.</source>
        <translation type="unfinished">
            <numerusform>ئۇ يەردىكى %n كونا كۆپەيتمە قولدا ئۆزگەرتىلگەن، ساقلاپ قالدۇرۇلدى: باشقىلارغا بېرىشتىن بۇرۇن كۆرۈپ چىقىڭ.</numerusform>
            <numerusform>ئۇ يەردىكى %n كونا كۆپەيتمە قولدا ئۆزگەرتىلگەن، ساقلاپ قالدۇرۇلدى: باشقىلارغا بېرىشتىن بۇرۇن كۆرۈپ چىقىڭ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CanvasPane</name>
    <message>
        <source>The page, with frames around what was found</source>
        <translation type="unfinished">بايقالغان جايلار رامكا ئىچىگە ئېلىنغان بەت</translation>
    </message>
    <message>
        <source>The page as a covered copy shows it</source>
        <translation type="unfinished">يېپىلغان نۇسخىدىكى بەت</translation>
    </message>
    <message>
        <source>Line between the page before and after</source>
        <translation type="unfinished">بەتنىڭ ئالدى-كەينىنى ئايرىغان سىزىق</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation type="unfinished">كىچىكلىتىش (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished">چوڭايتىش (+)</translation>
    </message>
    <message>
        <source>Each pixel of the picture as one pixel of the screen (0)</source>
        <translation type="unfinished">سۈرەتنىڭ بىر پىكسېلى ئېكراننىڭ بىر پىكسېلى (0)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished">ماسلاشتۇرۇش</translation>
    </message>
    <message>
        <source>The whole page (F)</source>
        <translation type="unfinished">پۈتۈن بەت (F)</translation>
    </message>
    <message>
        <source>Turn to the left (Shift+R)</source>
        <translation type="unfinished">سولغا بۇراش (Shift+R)</translation>
    </message>
    <message>
        <source>Turn to the right (R)</source>
        <translation type="unfinished">ئوڭغا بۇراش (R)</translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished">رامكا</translation>
    </message>
    <message>
        <source>Draw a box over something that was missed (B)</source>
        <translation type="unfinished">چۈشۈپ قالغان جايغا رامكا سىزىش (B)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished">ئەسلى</translation>
    </message>
    <message>
        <source>The page as it is</source>
        <translation type="unfinished">ئەسلىدىكى بەت</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">سېلىشتۇرۇش</translation>
    </message>
    <message>
        <source>Original on the left of the line, covered on its right (C)</source>
        <translation type="unfinished">سىزىقنىڭ سولىدا ئەسلى، ئوڭىدا يېپىلغان (C)</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished">يېپىلغان</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished">يانمۇيان</translation>
    </message>
    <message>
        <source>Original and covered beside each other (V)</source>
        <translation type="unfinished">ئەسلى ۋە يېپىلغان نۇسخا يانمۇيان (V)</translation>
    </message>
</context>
<context>
    <name>ui::ClerkFlow</name>
    <message>
        <source>It could not be printed.</source>
        <translation type="unfinished">باسقىلى بولمىدى.</translation>
    </message>
    <message>
        <source>Checked: what is covered cannot be brought back.</source>
        <translation type="unfinished">تەكشۈرۈلدى: يېپىلغىنىنى ئەسلىگە كەلتۈرگىلى بولمايدۇ.</translation>
    </message>
    <message>
        <source>The copy was not saved: %1 is there already. Choose another name.</source>
        <translation type="unfinished">كۆپەيتمە ساقلانمىدى: %1 ئاللىقاچان بار. باشقا ئىسىم تاللاڭ.</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation type="unfinished">كۆپەيتمە ساقلاندى.</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation type="unfinished">كۆپەيتمە ساقلانمىدى.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation type="unfinished">كۆپەيتمىنى ساقلاش</translation>
    </message>
    <message>
        <source>It was handed to the printer.</source>
        <translation type="unfinished">پرىنتېرغا تاپشۇرۇلدى.</translation>
    </message>
    <message>
        <source>A sheet is not whole on it: take its picture again.</source>
        <translation type="unfinished">بىر ۋاراق تولۇق ئەمەس: قايتا سۈرەتكە ئېلىڭ.</translation>
    </message>
    <message>
        <source>The copy was not saved: something was decided meanwhile. Make it again.</source>
        <translation type="unfinished">كۆپەيتمە ساقلانمىدى: بۇ ئارىلىقتا يېڭى قارار چىقىرىلدى. قايتا ياساڭ.</translation>
    </message>
    <message>
        <source>The copy was not printed: something was decided meanwhile. Make it again.</source>
        <translation type="unfinished">كۆپەيتمە بېسىلمىدى: بۇ ئارىلىقتا يېڭى قارار چىقىرىلدى. قايتا ياساڭ.</translation>
    </message>
    <message>
        <source>Printing was stopped: something was decided meanwhile. Make the copy again, and do not post what is on paper.</source>
        <translation type="unfinished">بېسىش توختىتىلدى: بۇ ئارىلىقتا يېڭى قارار چىقىرىلدى. كۆپەيتمىنى قايتا ياساڭ، بېسىلغان قەغەزنى چاپلىماڭ.</translation>
    </message>
</context>
<context>
    <name>ui::CompareView</name>
    <message>
        <source>Line between the page before and after</source>
        <translation type="unfinished">بەتنىڭ ئالدى-كەينىنى ئايرىغان سىزىق</translation>
    </message>
    <message>
        <source>Before on the left, after on the right</source>
        <translation type="unfinished">سولدا بۇرۇنقىسى، ئوڭدا كېيىنكىسى</translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished">ئەسلى</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">كۆپەيتمە</translation>
    </message>
    <message>
        <source>The page before and after</source>
        <translation type="unfinished">بەتنىڭ ئەسلىسى ۋە كۆپەيتمىسى</translation>
    </message>
</context>
<context>
    <name>ui::Covering</name>
    <message numerus="yes">
        <source>%n page(s) were read only once, so a misread number may stay uncovered. Look at the covered copies before you post them.</source>
        <translation type="unfinished">
            <numerusform>%n بەت پەقەت بىر قېتىم ئوقۇلدى، شۇڭا خاتا ئوقۇلغان نومۇر يېپىلماي قېلىشى مۇمكىن. چاپلاشتىن بۇرۇن يېپىلغان نۇسخىنى كۆرۈڭ.</numerusform>
            <numerusform>%n بەت پەقەت بىر قېتىم ئوقۇلدى، شۇڭا خاتا ئوقۇلغان نومۇر يېپىلماي قېلىشى مۇمكىن. چاپلاشتىن بۇرۇن يېپىلغان نۇسخىنى كۆرۈڭ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation type="unfinished">يەنىلا ساقلاش</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Needs action</source>
        <translation type="unfinished">بىر تەرەپ قىلىش كېرەك</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished">قارار يوق</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished">قارار</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">ھەممىسى</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">ھەممە تۈر</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation type="unfinished">ھەممە دەرىجە</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation type="unfinished">گۇرۇپپىسىز</translation>
    </message>
    <message>
        <source>By person</source>
        <translation type="unfinished">ئادەم بويىچە</translation>
    </message>
    <message>
        <source>By column</source>
        <translation type="unfinished">رەت بويىچە</translation>
    </message>
    <message>
        <source>By row</source>
        <translation type="unfinished">قۇر بويىچە</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">ئىزدەش</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation type="unfinished">قايسى مەسىلىلەر كۆرۈنىدۇ</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation type="unfinished">مەسىلە تۈرى</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished">ئېغىرلىقى</translation>
    </message>
    <message>
        <source>How the list is grouped</source>
        <translation type="unfinished">تىزىملىك قانداق گۇرۇپپىلىنىدۇ</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation type="unfinished">تىزىملىكتىن ئىزدەش</translation>
    </message>
    <message>
        <source>“Everything” also lists what may be shown and what is hidden well enough</source>
        <translation type="unfinished">«ھەممىسى» ئاشكارىلاشقا بولىدىغان ۋە يېتەرلىك يوشۇرۇلغانلارنىمۇ كۆرسىتىدۇ</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation type="unfinished">ھەممە نەتىجە</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation type="unfinished">قانۇن ماددىسى بويىچە</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">نەتىجە</translation>
    </message>
    <message>
        <source>“By rule” goes by the first article of law of each finding</source>
        <translation type="unfinished">«قانۇن ماددىسى بويىچە» ھەر بىر مەسىلىنىڭ بىرىنچى قانۇن ماددىسىغا قاراپ گۇرۇپپىلايدۇ</translation>
    </message>
</context>
<context>
    <name>ui::FindingFilter</name>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished">باشقا جايدا</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>%2 is the header of a column</extracomment>
        <translation type="unfinished">%1-رەت</translation>
    </message>
    <message>
        <source>Column %1 (%2)</source>
        <translation type="unfinished">%1-رەت (%2)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished">%1-قۇر</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished">%1-ئادەم</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n line(s)</source>
        <extracomment>a group of the list and how many lines it has</extracomment>
        <translation type="unfinished">
            <numerusform>%1 · %n قۇر</numerusform>
            <numerusform>%1 · %n قۇر</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <extracomment>%2 is a column or row of the table</extracomment>
        <translation type="unfinished">%1-جەدۋەل: %2</translation>
    </message>
    <message>
        <source>No article of law</source>
        <translation type="unfinished">قانۇن ماددىسى يوق</translation>
    </message>
</context>
<context>
    <name>ui::FindingModel</name>
    <message>
        <source>What</source>
        <translation type="unfinished">مەزمۇن</translation>
    </message>
    <message>
        <source>Masked value</source>
        <translation type="unfinished">يوشۇرۇلغان مەزمۇن</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">ئورنى</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished">قارار</translation>
    </message>
</context>
<context>
    <name>ui::FindingsPanel</name>
    <message>
        <source>Choose a line of the list to see why it is there.</source>
        <translation type="unfinished">سەۋەبىنى كۆرۈش ئۈچۈن تىزىملىكتىن بىر قۇر تاللاڭ.</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation type="unfinished">نەتىجە:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a result such as &quot;Must be covered&quot;, %2 a severity</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished">سەۋەب:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation type="unfinished">تەۋسىيە:</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation type="unfinished">ئورنى:</translation>
    </message>
    <message>
        <source>Findings on this page</source>
        <translation type="unfinished">بۇ بەتتە تېپىلغانلار</translation>
    </message>
    <message>
        <source>Why it is on the list</source>
        <translation type="unfinished">نېمە ئۈچۈن تىزىملىكتە</translation>
    </message>
    <message>
        <source>Somebody drew this box.</source>
        <translation type="unfinished">بۇ رامكىنى بىرسى سىزغان.</translation>
    </message>
    <message>
        <source>Basis:</source>
        <translation type="unfinished">ئاساس:</translation>
    </message>
</context>
<context>
    <name>ui::KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished">كۇنۇپكىلار</translation>
    </message>
    <message>
        <source>The arrow keys step through list and pages; the numeric pad does the same. On a chosen box they move it, with Shift they change its size. L or the right mouse button holds a loupe. Any key closes this.</source>
        <translation type="unfinished">يۆنىلىش كۇنۇپكىلىرى تىزىملىك ۋە بەتلەرنى ئالماشتۇرىدۇ؛ رەقەم تاختىسىمۇ شۇنداق. تاللانغان رامكىنى يۆتكەيدۇ، Shift بىلەن چوڭ-كىچىكلىكىنى ئۆزگەرتىدۇ. L ياكى چاشقىنەكنىڭ ئوڭ كۇنۇپكىسى چوڭايتقۇ ئەينەكنى ئاچىدۇ. خالىغان كۇنۇپكا بۇنى تاقايدۇ.</translation>
    </message>
</context>
<context>
    <name>ui::LookTab</name>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished">تىل(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished">رەڭلەر(&amp;C):</translation>
    </message>
    <message>
        <source>Size of &amp;letters:</source>
        <translation type="unfinished">خەت چوڭلۇقى(&amp;S):</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">سىستېما بويىچە</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">ئوچۇق</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">قاراڭغۇ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">كۈچلۈك سېلىشتۇرما</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number: percent</extracomment>
        <translation type="unfinished"> %</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">كۆزنەك تىلى</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation type="unfinished">كۆزنەك رەڭلىرى</translation>
    </message>
    <message>
        <source>Size of letters in percent</source>
        <translation type="unfinished">خەت چوڭلۇقى (پىرسەنت)</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>The checklist was saved.</source>
        <translation type="unfinished">تەكشۈرۈش تىزىملىكى ساقلاندى.</translation>
    </message>
    <message>
        <source>The checklist was not saved.</source>
        <translation type="unfinished">تەكشۈرۈش تىزىملىكى ساقلانمىدى.</translation>
    </message>
    <message>
        <source>About NoticeGuard</source>
        <translation type="unfinished">NoticeGuard ھەققىدە</translation>
    </message>
    <message>
        <source>NoticeGuard %1 finds personal data on public notices and writes covered copies, on this computer alone.</source>
        <translation type="unfinished">NoticeGuard %1 ئېلانلاردىكى شەخسىي ئۇچۇرلارنى تاپىدۇ ۋە يېپىلغان نۇسخا يازىدۇ، پەقەت مۇشۇ كومپيۇتېردا.</translation>
    </message>
    <message>
        <source>NoticeGuard</source>
        <translation type="unfinished">公示卫士 NoticeGuard</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished">قوراللار</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">ھۆججەت</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">كۆرۈنۈش</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished">يۆتكىلىش</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>The menu&apos;s name is shown beside its translation, so that it is found in any language</extracomment>
        <translation type="unfinished">تىل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">ياردەم</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation type="unfinished">ھۆججەت ئېچىش…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished">قىسقۇچ ئېچىش…</translation>
    </message>
    <message>
        <source>Save &amp;covered copies…</source>
        <translation type="unfinished">يېپىلغان نۇسخىنى ساقلاش…</translation>
    </message>
    <message>
        <source>Save c&amp;hecklist…</source>
        <translation type="unfinished">تىزىملىكنى ساقلاش…</translation>
    </message>
    <message>
        <source>Close &amp;all</source>
        <translation type="unfinished">ھەممىنى تاقاش</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">چېكىنىش</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished">توختىتىش</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished">چوڭايتىش</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished">كىچىكلىتىش</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished">ئەسلى چوڭلۇقى</translation>
    </message>
    <message>
        <source>&amp;Fit the page</source>
        <translation type="unfinished">بەتكە ماسلاشتۇرۇش</translation>
    </message>
    <message>
        <source>T&amp;urn left</source>
        <translation type="unfinished">سولغا بۇراش(&amp;U)</translation>
    </message>
    <message>
        <source>Turn r&amp;ight</source>
        <translation type="unfinished">ئوڭغا بۇراش(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation type="unfinished">كېيىنكىسى</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation type="unfinished">ئالدىنقىسى</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation type="unfinished">كېيىنكى بەت</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation type="unfinished">ئالدىنقى بەت</translation>
    </message>
    <message>
        <source>&amp;About NoticeGuard</source>
        <translation type="unfinished">NoticeGuard ھەققىدە(&amp;A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">توختىتىش</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">ئىلگىرىلەش</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished">ھۆججەت ئېچىش</translation>
    </message>
    <message>
        <source>Pictures and PDF files</source>
        <translation type="unfinished">سۈرەت ۋە PDF ھۆججەتلىرى</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">بارلىق ھۆججەتلەر</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished">قىسقۇچ ئېچىش</translation>
    </message>
    <message>
        <source>Choose a folder for the covered copies</source>
        <translation type="unfinished">يېپىلغان نۇسخىلارغا قىسقۇچ تاللاڭ</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation type="unfinished">تەكشۈرۈش تىزىملىكىنى ساقلاش</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished">Excel خىزمەت دەپتىرى</translation>
    </message>
    <message>
        <source>Table of text (CSV)</source>
        <translation type="unfinished">تېكىست جەدۋىلى (CSV)</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation type="unfinished">چاپلانغان</translation>
    </message>
    <message>
        <source>S&amp;witch between summary and review</source>
        <translation type="unfinished">خۇلاسە ۋە تەكشۈرۈش ئارىسىدا ئالماشتۇرۇش(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished">كۇنۇپكىلار(&amp;K)</translation>
    </message>
    <message>
        <source>Open a &amp;review…</source>
        <translation type="unfinished">تەكشۈرۈشنى ئېچىش(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished">ئۇسلۇب(&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">سىستېما بويىچە</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">ئوچۇق</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">قاراڭغۇ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">كۈچلۈك سېلىشتۇرما</translation>
    </message>
    <message>
        <source>Larger le&amp;tters</source>
        <translation type="unfinished">خەتنى چوڭايتىش(&amp;T)</translation>
    </message>
    <message>
        <source>Smaller l&amp;etters</source>
        <translation type="unfinished">خەتنى كىچىكلىتىش(&amp;E)</translation>
    </message>
    <message>
        <source>Open a review</source>
        <translation type="unfinished">تەكشۈرۈشنى ئېچىش</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished">تەكشۈرۈشلەر</translation>
    </message>
    <message>
        <source>kind of notice changed</source>
        <translation type="unfinished">ئېلان تۈرى ئۆزگەردى</translation>
    </message>
    <message>
        <source>&amp;Paste picture, file or text</source>
        <translation type="unfinished">رەسىم، ھۆججەت ياكى تېكىست چاپلاش(&amp;P)</translation>
    </message>
    <message>
        <source>There is no picture, no file and no text on the clipboard.</source>
        <translation type="unfinished">چاپلاش تاختىسىدا رەسىم، ھۆججەت ۋە تېكىست يوق.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished">تەڭشەكلەر(&amp;S)…</translation>
    </message>
    <message>
        <source>A rule pack is not in use:</source>
        <translation type="unfinished">بىر قائىدە بولىقى ئىشلىتىلمىدى:</translation>
    </message>
    <message>
        <source>No rule pack of your own is in use:</source>
        <translation type="unfinished">ئۆزىڭىزنىڭ قائىدە بولاقلىرى ئىشلىتىلمىدى:</translation>
    </message>
    <message>
        <source>The rule packs do not fit together, and nothing was changed:</source>
        <translation type="unfinished">قائىدە بولاقلىرى بىر-بىرىگە ماس كەلمىدى، ھېچنېمە ئۆزگەرمىدى:</translation>
    </message>
    <message>
        <source>The settings hold until the program ends.</source>
        <translation type="unfinished">بۇ تەڭشەكلەر پروگرامما تاقالغۇچە كۈچكە ئىگە.</translation>
    </message>
    <message>
        <source>Pages that were read already keep their reading. Open them again to read them anew.</source>
        <translation type="unfinished">ئوقۇلغان بەتلەر ئەسلىدىكى ئوقۇشنى ساقلايدۇ. قايتا ئوقۇتۇش ئۈچۈن قايتا ئېچىڭ.</translation>
    </message>
    <message>
        <source>What is open was judged again by these rules.</source>
        <translation type="unfinished">ئېچىلغان مەزمۇن بۇ قائىدىلەر بويىچە قايتا باھالاندى.</translation>
    </message>
    <message>
        <source>Import a rule pack</source>
        <translation type="unfinished">قائىدە بولىقىنى ئەكىرىش</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation type="unfinished">قائىدە بولاقلىرى</translation>
    </message>
    <message>
        <source>Pages to print (PDF)</source>
        <translation type="unfinished">بېسىلىدىغان بەتلەر (PDF)</translation>
    </message>
    <message>
        <source>Pa&amp;use or go on</source>
        <translation type="unfinished">ۋاقىتلىق توختىتىش ياكى داۋاملاشتۇرۇش(&amp;U)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">خىزمەتلەر</translation>
    </message>
    <message>
        <source>Show or hide the list of work (Ctrl+J)</source>
        <translation type="unfinished">خىزمەت تىزىملىكىنى كۆرسىتىش ياكى يوشۇرۇش (Ctrl+J)</translation>
    </message>
    <message>
        <source>List of wor&amp;k</source>
        <translation type="unfinished">خىزمەت تىزىملىكى(&amp;K)</translation>
    </message>
    <message>
        <source>Open a folder of notices</source>
        <translation type="unfinished">ئېلانلار قىسقۇچىنى ئېچىش</translation>
    </message>
    <message>
        <source>Choose a folder for the postable copies</source>
        <translation type="unfinished">چاپلىغىلى بولىدىغان كۆپەيتمىلەرگە قىسقۇچ تاللاش</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">ۋاقىتلىق توختىتىش</translation>
    </message>
    <message>
        <source>Work (%1 waiting)</source>
        <translation type="unfinished">خىزمەتلەر (%1 كۈتۈۋاتىدۇ)</translation>
    </message>
    <message>
        <source>Something else is still being done. Open it again when it has ended.</source>
        <translation type="unfinished">باشقا ئىش تېخى تۈگىمىدى. ئۇ تۈگىگەندىن كېيىن قايتا ئېچىڭ.</translation>
    </message>
    <message>
        <source>Something else is still being done. Save again when it has ended.</source>
        <translation type="unfinished">باشقا ئىش تېخى تۈگىمىدى. ئۇ تۈگىگەندىن كېيىن قايتا ساقلاڭ.</translation>
    </message>
    <message>
        <source>Copies or a checklist are not saved yet.</source>
        <translation type="unfinished">كۆپەيتمىلەر ياكى تەكشۈرۈش تىزىملىكى تېخى ساقلانمىدى.</translation>
    </message>
    <message>
        <source>A copy is still being printed.</source>
        <translation type="unfinished">كۆپەيتمە يەنىلا بېسىلىۋاتىدۇ.</translation>
    </message>
    <message>
        <source>If you stop, some of its pages may come out of the printer: do not post them.</source>
        <translation type="unfinished">توختاتسىڭىز، بەزى بەتلىرى پرىنتېردىن چىقىشى مۇمكىن: ئۇلارنى چاپلىماڭ.</translation>
    </message>
    <message>
        <source>Finish, then close</source>
        <translation type="unfinished">تاماملاپ ئاندىن تاقاش</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished">توختىتىپ تاقاش</translation>
    </message>
    <message>
        <source>Decisions of this review are not saved: its disk is full, write-protected or gone.</source>
        <translation type="unfinished">بۇ تەكشۈرۈشتىكى قارارلار ساقلانمىدى: دىسكا توشۇپ كەتكەن، يېزىشقا بولمايدۇ ياكى يوق.</translation>
    </message>
    <message>
        <source>Decisions of this review are not saved: its file does not take them.</source>
        <translation type="unfinished">بۇ تەكشۈرۈشتىكى قارارلار ساقلانمىدى: تەكشۈرۈش ھۆججىتى ئۇلارنى قوبۇل قىلمىدى.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">قايتا سىناش</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished">ساقلىماي تاقاش</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation type="unfinished">ھەممىنى توختىتىش</translation>
    </message>
    <message>
        <source>Stop only the reading</source>
        <translation type="unfinished">ئوقۇشنىلا توختىتىش</translation>
    </message>
    <message numerus="yes">
        <source>%n text file(s) were not opened: open one text file at a time.</source>
        <translation type="unfinished">
            <numerusform>%n تېكىست ھۆججىتى ئېچىلمىدى: تېكىست ھۆججەتلىرىنى بىر-بىرلەپ ئېچىڭ.</numerusform>
            <numerusform>%n تېكىست ھۆججىتى ئېچىلمىدى: تېكىست ھۆججەتلىرىنى بىر-بىرلەپ ئېچىڭ.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pasted picture is kept nowhere, so it cannot become part of a review. Save it as a file and open that.</source>
        <translation type="unfinished">چاپلانغان رەسىم ھېچيەردە ساقلانمايدۇ، شۇڭا تەكشۈرۈشكە قوشۇلمايدۇ. ئۇنى ھۆججەت قىلىپ ساقلاپ، شۇ ھۆججەتنى ئېچىڭ.</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">بۇ ئۇچۇرنى تاقاش</translation>
    </message>
</context>
<context>
    <name>ui::NoticePage</name>
    <message>
        <source>Not to be posted as it is: %1. Reading goes on…</source>
        <extracomment>before all was read; %1 is a kind of finding such as &quot;Resident ID number&quot;</extracomment>
        <translation type="unfinished">ئۆز پېتى چاپلاشقا بولمايدۇ: %1. ئوقۇش داۋاملىشىۋاتىدۇ…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished">ئوقۇۋاتىدۇ…</translation>
    </message>
    <message>
        <source>The copy may be posted.</source>
        <translation type="unfinished">كۆپەيتمىنى چاپلاشقا بولىدۇ.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished">جاۋاب</translation>
    </message>
    <message>
        <source>The page, with frames around what was found</source>
        <translation type="unfinished">بايقالغان جايلار رامكا ئىچىگە ئېلىنغان بەت</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">نېمە قىلىش كېرەك</translation>
    </message>
    <message>
        <source>Yes, cover it</source>
        <translation type="unfinished">ھەئە، يېپىلسۇن</translation>
    </message>
    <message>
        <source>No, nothing personal</source>
        <translation type="unfinished">ياق، شەخسىي ئەمەس</translation>
    </message>
    <message>
        <source>Make a postable copy</source>
        <translation type="unfinished">چاپلىغىلى بولىدىغان كۆپەيتمە ياساش</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">بېسىش…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">PDF قىلىپ ساقلاش…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation type="unfinished">سۈرەت قىلىپ ساقلاش…</translation>
    </message>
    <message>
        <source>Show every finding</source>
        <translation type="unfinished">ھەممە مەسىلىنى كۆرسىتىش</translation>
    </message>
    <message>
        <source>Decide about each finding one by one</source>
        <translation type="unfinished">ھەر بىر مەسىلىنى بىر-بىرلەپ بەلگىلەش</translation>
    </message>
    <message>
        <source>Nothing is kept unless it is saved.</source>
        <translation type="unfinished">ساقلىمىسىڭىز ھېچنېمە قالمايدۇ.</translation>
    </message>
    <message>
        <source>Flatten for printing</source>
        <translation type="unfinished">بېسىش ئۈچۈن تۈزلەش</translation>
    </message>
    <message>
        <source>Each sheet by itself, laid flat, in even light</source>
        <translation type="unfinished">ھەر بىر ۋاراق ئايرىم، تۈز، تەكشى يورۇقتا</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation type="unfinished">ئاق-قارا</translation>
    </message>
    <message>
        <source>White paper and black print, for printers without colours</source>
        <translation type="unfinished">ئاق قەغەز، قارا خەت: رەڭسىز پرىنتېر ئۈچۈن</translation>
    </message>
    <message>
        <source>All notices</source>
        <translation type="unfinished">ھەممە ئېلانلار</translation>
    </message>
    <message>
        <source>Back to the list of all notices</source>
        <translation type="unfinished">ھەممە ئېلانلار تىزىملىكىگە قايتىش</translation>
    </message>
    <message>
        <source>Make a covered copy</source>
        <translation type="unfinished">يېپىلغان كۆپەيتمە ياساش</translation>
    </message>
    <message>
        <source>What is decided here is kept in the review.</source>
        <translation type="unfinished">بۇ يەردىكى قارارلار تەكشۈرۈشتە ساقلىنىدۇ.</translation>
    </message>
</context>
<context>
    <name>ui::NoticeTypeBar</name>
    <message>
        <source>As found: %1</source>
        <translation type="unfinished">بايقالغىنى: %1</translation>
    </message>
    <message>
        <source>This looks like: %1</source>
        <translation type="unfinished">بۇ مۇنداق كۆرۈنىدۇ: %1</translation>
    </message>
    <message>
        <source>Judged as: %1</source>
        <translation type="unfinished">مۇشۇنداق باھالاندى: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">ئۆزگەرتىش</translation>
    </message>
    <message>
        <source>Say what kind of notice this is; it is judged again at once (F3)</source>
        <translation type="unfinished">ئېلاننىڭ تۈرىنى كۆرسىتىڭ، دەرھال قايتا باھالىنىدۇ (F3)</translation>
    </message>
    <message>
        <source>Change the kind of notice</source>
        <translation type="unfinished">ئېلان تۈرىنى ئۆزگەرتىش</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">ئىزدەش</translation>
    </message>
    <message>
        <source>Search the kinds of notices</source>
        <translation type="unfinished">ئېلان تۈرلىرىنى ئىزدەش</translation>
    </message>
    <message>
        <source>Kinds of notices</source>
        <translation type="unfinished">ئېلان تۈرلىرى</translation>
    </message>
</context>
<context>
    <name>ui::PackView</name>
    <message>
        <source>Rule pack</source>
        <translation type="unfinished">قائىدە بولىقى</translation>
    </message>
    <message>
        <source>Text of the rule pack</source>
        <translation type="unfinished">قائىدە بولىقىنىڭ تېكىستى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">تاقاش</translation>
    </message>
</context>
<context>
    <name>ui::PageModel</name>
    <message>
        <source>%1, page %2</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation type="unfinished">%1، %2-بەت</translation>
    </message>
    <message>
        <source>Nothing exposed</source>
        <translation type="unfinished">يېپىشقا تېگىشلىك ئۇچۇر يوق</translation>
    </message>
    <message numerus="yes">
        <source>%n to cover</source>
        <translation type="unfinished">
            <numerusform>%n نى يېپىش كېرەك</numerusform>
            <numerusform>%n نى يېپىش كېرەك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation type="unfinished">
            <numerusform>%n نى تەكشۈرۈش كېرەك</numerusform>
            <numerusform>%n نى تەكشۈرۈش كېرەك</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished">، </translation>
    </message>
</context>
<context>
    <name>ui::PagePixels</name>
    <message>
        <source>The picture cannot be shown. The list still holds.</source>
        <translation type="unfinished">سۈرەتنى كۆرسەتكىلى بولمىدى. تىزىملىك يەنىلا توغرا.</translation>
    </message>
</context>
<context>
    <name>ui::ReadingTab</name>
    <message>
        <source>Languages of the notices</source>
        <translation type="unfinished">ئېلانلارنىڭ تىلى</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">خەنزۇچە</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation type="unfinished">ئۇيغۇرچە</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished">قازاقچە</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">ئىنگلىزچە</translation>
    </message>
    <message>
        <source>%1 (its data are not installed)</source>
        <translation type="unfinished">%1 (سانلىق مەلۇماتى قاچىلانمىغان)</translation>
    </message>
    <message>
        <source>Fewer languages are read faster; what is written in another one is listed as unread.</source>
        <translation type="unfinished">تىل قانچە ئاز بولسا شۇنچە تېز ئوقۇلىدۇ؛ باشقا تىلدىكىسى «ئوقۇلمىدى» دەپ كۆرسىتىلىدۇ.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation type="unfinished">ئاز دېگەندە بىر تىل تاللاڭ.</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation type="unfinished">كىم ئوقۇيدۇ</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation type="unfinished">%1 (قاچىلانمىغان)</translation>
    </message>
    <message>
        <source>Both, one checks the other (recommended)</source>
        <translation type="unfinished">ھەر ئىككىسى، بىر-بىرىنى تەكشۈرىدۇ (تەۋسىيە)</translation>
    </message>
    <message>
        <source>PP-OCR only</source>
        <translation type="unfinished">پەقەت PP-OCR</translation>
    </message>
    <message>
        <source>Tesseract only</source>
        <translation type="unfinished">پەقەت Tesseract</translation>
    </message>
    <message>
        <source>A number that only one reader read may be wrong unnoticed.</source>
        <translation type="unfinished">پەقەت بىر قېتىم ئوقۇلغان نومۇر خاتا بولسا بىلىنمەي قېلىشى مۇمكىن.</translation>
    </message>
    <message>
        <source>Both readers are installed.</source>
        <translation type="unfinished">ئىككى ئوقۇغۇچ قاچىلانغان.</translation>
    </message>
    <message>
        <source>Only one reader is installed, so pages are read once.</source>
        <translation type="unfinished">پەقەت بىر ئوقۇغۇچ قاچىلانغان، شۇڭا بەتلەر بىر قېتىم ئوقۇلىدۇ.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewActions</name>
    <message>
        <source>all %1 in this column</source>
        <translation type="unfinished">بۇ رەتتىكى %1 نىڭ ھەممىسى</translation>
    </message>
    <message>
        <source>all %1 with this value</source>
        <translation type="unfinished">بۇ قىممەتلىك %1 نىڭ ھەممىسى</translation>
    </message>
    <message>
        <source>all %1 like this, on every page</source>
        <translation type="unfinished">ھەر بىر بەتتىكى بۇنىڭغا ئوخشاش %1 نىڭ ھەممىسى</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <extracomment>%1 is &quot;all 18 in this column&quot;</extracomment>
        <translation type="unfinished">%1: توغرا</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation type="unfinished">
            <numerusform>%n توغرا دېيىلدى</numerusform>
            <numerusform>%n توغرا دېيىلدى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation type="unfinished">
            <numerusform>%n چىقىرىۋېتىلدى</numerusform>
            <numerusform>%n چىقىرىۋېتىلدى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open again</source>
        <translation type="unfinished">
            <numerusform>%n قايتا ئېچىلدى</numerusform>
            <numerusform>%n قايتا ئېچىلدى</numerusform>
        </translation>
    </message>
    <message>
        <source>kind changed</source>
        <translation type="unfinished">تۈرى ئۆزگەردى</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">يېنىۋېلىش</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished">تەكشۈرۈش(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation type="unfinished">توغرا(&amp;C)</translation>
    </message>
    <message>
        <source>It is personal and is covered (Space)</source>
        <translation type="unfinished">بۇ شەخسىي ئۇچۇر، يېپىلىدۇ (Space)</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation type="unfinished">چىقىرىۋېتىش(&amp;D)…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished">چىقىرىۋېتىش</translation>
    </message>
    <message>
        <source>It may stay as it is (Delete)</source>
        <translation type="unfinished">شۇ پېتى قالسا بولىدۇ (Delete)</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">تېخىمۇ كۆپ</translation>
    </message>
    <message>
        <source>Decide many at once (F9)</source>
        <translation type="unfinished">كۆپنى بىرلا ۋاقىتتا بەلگىلەش (F9)</translation>
    </message>
    <message>
        <source>Leave &amp;open again</source>
        <translation type="unfinished">ئوچۇق قالدۇرۇش(&amp;O)</translation>
    </message>
    <message>
        <source>Change &amp;kind…</source>
        <translation type="unfinished">تۈرىنى ئۆزگەرتىش(&amp;K)…</translation>
    </message>
    <message>
        <source>Decide &amp;many…</source>
        <translation type="unfinished">كۆپنى بەلگىلەش(&amp;M)…</translation>
    </message>
    <message>
        <source>Next that &amp;needs somebody</source>
        <translation type="unfinished">ئادەم كېرەك بولغان كېيىنكىسى(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;line</source>
        <translation type="unfinished">كېيىنكى قۇر(&amp;L)</translation>
    </message>
    <message>
        <source>Pre&amp;vious line</source>
        <translation type="unfinished">ئالدىنقى قۇر(&amp;V)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">كېيىنكى بەت</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">ئالدىنقى بەت</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">يېنىۋېلىش(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">قايتا قىلىش(&amp;R)</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation type="unfinished">تۈرىنى ئۆزگەرتىش</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">توغرا</translation>
    </message>
    <message>
        <source>Dismiss %1…</source>
        <translation type="unfinished">%1 نى چىقىرىۋېتىش…</translation>
    </message>
    <message>
        <source>Change the kind of %1…</source>
        <translation type="unfinished">%1 نىڭ تۈرىنى ئۆزگەرتىش…</translation>
    </message>
    <message>
        <source>These words would show more of the value than its mask does. Show fewer of its characters.</source>
        <translation type="unfinished">بۇ سۆزلەر نىقابتىن كۆپرەك كۆرسىتىپ قويىدۇ. ئازراق ھەرپ كۆرسىتىڭ.</translation>
    </message>
    <message>
        <source>mask changed</source>
        <translation type="unfinished">نىقاب ئۆزگەردى</translation>
    </message>
    <message>
        <source>Change mask</source>
        <translation type="unfinished">نىقابنى ئۆزگەرتىش</translation>
    </message>
    <message>
        <source>A masked copy shows in the place of this value:</source>
        <translation type="unfinished">يېپىلغان نۇسخىدا بۇ قىممەتنىڭ ئورنىدا كۆرۈنىدىغىنى:</translation>
    </message>
    <message>
        <source>Change mas&amp;k…</source>
        <translation type="unfinished">نىقابنى ئۆزگەرتىش(&amp;K)…</translation>
    </message>
    <message>
        <source>Change kind of no&amp;tice…</source>
        <translation type="unfinished">ئېلان تۈرىنى ئۆزگەرتىش(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Add a box</source>
        <translation type="unfinished">رامكا قوشۇش(&amp;A)</translation>
    </message>
    <message>
        <source>Dra&amp;w a box</source>
        <translation type="unfinished">رامكا سىزىش(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Before, compare, after</source>
        <translation type="unfinished">ئالدى، سېلىشتۇرۇش، كەينى(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation type="unfinished">يانمۇيان(&amp;S)</translation>
    </message>
    <message>
        <source>Correct the sheet’s &amp;corners</source>
        <translation type="unfinished">ۋاراقنىڭ بۇلۇڭلىرىنى تۈزىتىش(&amp;C)</translation>
    </message>
    <message>
        <source>Correct the table’s lin&amp;es</source>
        <translation type="unfinished">جەدۋەل سىزىقلىرىنى تۈزىتىش(&amp;E)</translation>
    </message>
    <message>
        <source>A part of this sheet was never read: nothing is found there, so copies cover all of it. Take its picture again, or look there and dismiss it.</source>
        <translation type="unfinished">بۇ ۋاراقنىڭ بىر قىسمى ئوقۇلمىغان: ئۇ يەردىن ھېچنېمە تېپىلمايدۇ، شۇڭا نۇسخىلاردا شۇ قىسمى پۈتۈنلەي يېپىلىدۇ. قايتا رەسىمگە تارتىڭ ياكى قاراپ چىقىپ چىقىرىۋېتىڭ.</translation>
    </message>
    <message>
        <source>No table was read on this page.</source>
        <translation type="unfinished">بۇ بەتتە جەدۋەل ئوقۇلمىدى.</translation>
    </message>
    <message>
        <source>Drag a line of the table. A double click adds one (with Shift: from side to side), Delete removes it; Shift and arrows choose, arrows move; Space divides merged cells; Esc ends.</source>
        <translation type="unfinished">سىزىقنى سۆرەپ يۆتكەڭ. قوش چېكىش تىك سىزىق قوشىدۇ (Shift بىلەن توغرىسىغا)، Delete ئۆچۈرىدۇ؛ Shift ۋە يۆنىلىش كۇنۇپكىلىرى تاللايدۇ، يۆنىلىش كۇنۇپكىلىرى يۆتكەيدۇ؛ بوشلۇق كۇنۇپكىسى بىرلەشكەن كاتەكچىلەرنى بۆلىدۇ؛ Esc ئاخىرلاشتۇرىدۇ.</translation>
    </message>
    <message>
        <source>It stays on the checklist, to be taken again or checked (Space)</source>
        <translation type="unfinished">تىزىملىكتە قالىدۇ، قايتا تارتىش ياكى تەكشۈرۈش كېرەك (Space)</translation>
    </message>
    <message>
        <source>Somebody looked, and nothing is left to do (Delete)</source>
        <translation type="unfinished">كۆرۈپ بولۇندى، باشقا قىلىدىغان ئىش يوق (Delete)</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>This could not be read.</source>
        <translation type="unfinished">بۇ ئوقۇلمىدى.</translation>
    </message>
    <message>
        <source>This page: %1</source>
        <translation type="unfinished">بۇ بەت: %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">بەتلەر</translation>
    </message>
    <message>
        <source>What a copy would cover cannot be shown.</source>
        <translation type="unfinished">كۆپەيتمىنىڭ نېمىنى يېپىدىغانلىقىنى كۆرسەتكىلى بولمىدى.</translation>
    </message>
    <message>
        <source>box drawn</source>
        <translation type="unfinished">رامكا سىزىلدى</translation>
    </message>
    <message>
        <source>box changed</source>
        <translation type="unfinished">رامكا ئۆزگەردى</translation>
    </message>
    <message>
        <source>corners corrected</source>
        <translation type="unfinished">بۇلۇڭلار تۈزىتىلدى</translation>
    </message>
    <message>
        <source>table corrected</source>
        <translation type="unfinished">جەدۋەل تۈزىتىلدى</translation>
    </message>
</context>
<context>
    <name>ui::RulesTab</name>
    <message>
        <source>“%1” is in use from now on.</source>
        <translation type="unfinished">«%1» ئەمدى ئىشلىتىلىدۇ.</translation>
    </message>
    <message>
        <source>The rule pack was not taken. Nothing of it is in use.</source>
        <translation type="unfinished">قائىدە بولىقى ئېلىنمىدى. ئۇنىڭدىن ھېچنېمە ئىشلىتىلمىدى.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more fault(s)</source>
        <translation type="unfinished">
            <numerusform>… يەنە %n خاتالىق</numerusform>
            <numerusform>… يەنە %n خاتالىق</numerusform>
        </translation>
    </message>
    <message>
        <source>Always in use</source>
        <translation type="unfinished">ھەمىشە ئىشلىتىلىدۇ</translation>
    </message>
    <message>
        <source>Mask styles of regions</source>
        <translation type="unfinished">رايونلارنىڭ يېپىش ئۇسۇلى</translation>
    </message>
    <message>
        <source>Own packs: none yet</source>
        <translation type="unfinished">ئۆز بولاقلىرىڭىز: تېخى يوق</translation>
    </message>
    <message>
        <source>Own packs</source>
        <translation type="unfinished">ئۆز بولاقلىرىڭىز</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation type="unfinished">قائىدە بولىقى</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">نەشرى</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation type="unfinished">قائىدە بولاقلىرى</translation>
    </message>
    <message>
        <source>&amp;View…</source>
        <translation type="unfinished">كۆرۈش(&amp;V)…</translation>
    </message>
    <message>
        <source>Shows what the pack holds; nothing can be changed there</source>
        <translation type="unfinished">بولاقنىڭ مەزمۇنىنى كۆرسىتىدۇ؛ ئۆزگەرتكىلى بولمايدۇ</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished">ئەكىرىش(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes in a rule pack after checking all of it</source>
        <translation type="unfinished">پۈتۈنلەي تەكشۈرۈپ بولغاندىن كېيىن ئەكىرىدۇ</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">ئۆچۈرۈش(&amp;R)</translation>
    </message>
    <message>
        <source>Forgets a pack of your own; the file it came from stays</source>
        <translation type="unfinished">ئۆز بولىقىڭىزنى ئۆچۈرىدۇ؛ ئەسلى ھۆججەت قالىدۇ</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Pages that were read already keep their reading.</source>
        <translation type="unfinished">ئوقۇلغان بەتلەر ئەسلىدىكى ئوقۇشنى ساقلايدۇ.</translation>
    </message>
    <message>
        <source>What is open is judged again by these rules, without reading it again.</source>
        <translation type="unfinished">ئېچىلغان مەزمۇن قايتا ئوقۇلماي، بۇ قائىدىلەر بويىچە قايتا باھالىنىدۇ.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">تەڭشەكلەر</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished">كۆزنەك(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation type="unfinished">ئوقۇش(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation type="unfinished">قائىدە(&amp;U)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">جەزملەش</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">بىكار قىلىش</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Everything is done on this computer. Nothing is sent anywhere.</source>
        <translation type="unfinished">بارلىق ئىشلار مۇشۇ كومپيۇتېردا بىر تەرەپ قىلىنىدۇ، تورغا يوللانمايدۇ.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">ھۆججەت تاللاش…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished">قىسقۇچ تاللاش…</translation>
    </message>
    <message>
        <source>Check a notice</source>
        <translation type="unfinished">ئېلاننى تەكشۈرۈش</translation>
    </message>
    <message>
        <source>Review a folder</source>
        <translation type="unfinished">قىسقۇچنى تەكشۈرۈش</translation>
    </message>
    <message>
        <source>Go through the findings of many pictures one by one, and take home a checklist with covered copies.</source>
        <translation type="unfinished">كۆپ سۈرەتتىكى مەسىلىلەرنى بىر-بىرلەپ كۆرۈپ، تىزىملىك ۋە يېپىلغان كۆپەيتمىلەرنى ئېلىڭ.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">چاپلاش</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">كۆزنەك تىلى</translation>
    </message>
    <message>
        <source>Go on with one…</source>
        <translation type="unfinished">باشلانغىنىنى داۋاملاشتۇرۇش…</translation>
    </message>
    <message>
        <source>Open a review that was begun before</source>
        <translation type="unfinished">بۇرۇن باشلانغان تەكشۈرۈشنى ئېچىش</translation>
    </message>
    <message>
        <source>A picture, a file, text or copied cells from the clipboard (Ctrl+V)</source>
        <translation type="unfinished">چاپلاش تاختىسىدىكى رەسىم، ھۆججەت، تېكىست ياكى جەدۋەل (Ctrl+V)</translation>
    </message>
    <message>
        <source>Drop photographs, scans, PDF files or a folder of them here, or paste text or copied cells: one verdict for each, and copies that can be posted.</source>
        <translation type="unfinished">سۈرەت، سىكانىرلانغان ھۆججەت، PDF ياكى ئۇلارنىڭ قىسقۇچىنى بۇ يەرگە تاشلاڭ، ياكى تېكىست ۋە كاتەكچىلەرنى چاپلاڭ: ھەربىرىگە بىر خۇلاسە ۋە چاپلىغىلى بولىدىغان كۆپەيتمە چىقىدۇ.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished">قىسقۇچ…</translation>
    </message>
    <message>
        <source>Many notices at once: each file is one</source>
        <translation type="unfinished">بىراقلا كۆپ ئېلان: ھەر ھۆججەت بىر ئېلان</translation>
    </message>
</context>
<context>
    <name>ui::TakeHome</name>
    <message>
        <source>No covered copies were saved.</source>
        <translation type="unfinished">يېپىلغان نۇسخا ساقلانمىدى.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished">جاۋاب</translation>
    </message>
    <message numerus="yes">
        <source>The check could still read something in %n place(s) there.</source>
        <translation type="unfinished">
            <numerusform>تەكشۈرۈشتە ئۇ يەردىكى %n ئورۇندىن يەنە بىر نەرسە ئوقۇلدى.</numerusform>
            <numerusform>تەكشۈرۈشتە ئۇ يەردىكى %n ئورۇندىن يەنە بىر نەرسە ئوقۇلدى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">قاراپ بېقىش</translation>
    </message>
    <message>
        <source>The checklist is saved with them.</source>
        <translation type="unfinished">تەكشۈرۈش تىزىملىكى بىللە ساقلاندى.</translation>
    </message>
    <message>
        <source>The checklist was not saved.</source>
        <translation type="unfinished">تەكشۈرۈش تىزىملىكى ساقلانمىدى.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy (copies) there do not follow the latest decisions.</source>
        <translation type="unfinished">
            <numerusform>ئۇ يەردىكى %n كۆپەيتمە ئەڭ يېڭى قارارلارغا ماس ئەمەس.</numerusform>
            <numerusform>ئۇ يەردىكى %n كۆپەيتمە ئەڭ يېڭى قارارلارغا ماس ئەمەس.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation type="unfinished">قايتا ياساش</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished">شۇ پېتى قالدۇرۇش</translation>
    </message>
    <message>
        <source>Cover the rest</source>
        <translation type="unfinished">قالغانلىرى يېپىلسۇن</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) must not be posted, covered or not: their kind is never posted, or their time is over.</source>
        <translation type="unfinished">
            <numerusform>%n ئېلاننى يېپىپمۇ چاپلاشقا بولمايدۇ: بۇنداق ئېلان چاپلانمايدۇ ياكى ۋاقتى ئۆتۈپ كەتتى.</numerusform>
            <numerusform>%n ئېلاننى يېپىپمۇ چاپلاشقا بولمايدۇ: بۇنداق ئېلان چاپلانمايدۇ ياكى ۋاقتى ئۆتۈپ كەتتى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished">ئۇلارنى قوشماسلىق</translation>
    </message>
    <message>
        <source>Save nothing</source>
        <translation type="unfinished">ھېچنېمىنى ساقلىماسلىق</translation>
    </message>
    <message>
        <source>Save them all the same</source>
        <translation type="unfinished">ئۇلارنىمۇ ساقلاش</translation>
    </message>
    <message>
        <source>Every page has its copy.</source>
        <translation type="unfinished">ھەر بىر بەتنىڭ كۆپەيتمىسى بار.</translation>
    </message>
</context>
<context>
    <name>ui::TakeHomeDialog</name>
    <message>
        <source>Save covered copies</source>
        <translation type="unfinished">يېپىلغان نۇسخىنى ساقلاش</translation>
    </message>
    <message>
        <source>Pictures as &amp;evidence</source>
        <translation type="unfinished">ئىسپات قىلىنىدىغان رەسىم(&amp;E)</translation>
    </message>
    <message>
        <source>Copies to &amp;hang up</source>
        <translation type="unfinished">چاپلىنىدىغان كۆپەيتمە(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;amples to show how it should look</source>
        <translation type="unfinished">قانداق بولۇشى كېرەكلىكىنىڭ ئۈلگىسى(&amp;A)</translation>
    </message>
    <message>
        <source>Hatched black covers, each picture with its number</source>
        <translation type="unfinished">قارا سىزىقلىق يېپىش، ھەر رەسىمنىڭ نومۇرى بار</translation>
    </message>
    <message>
        <source>Paper and the permitted mask in the place of what is covered, room for a new stamp</source>
        <translation type="unfinished">يېپىلغان جايدا قەغەز رەڭگى ۋە رۇخسەت قىلىنغان نىقاب، يېڭى تامغىغا ئورۇن بار</translation>
    </message>
    <message>
        <source>As copies to hang up, but they say that they must not be posted</source>
        <translation type="unfinished">چاپلىنىدىغان كۆپەيتمىدەك، ئەمما چاپلاشقا بولمايدىغانلىقى يېزىلىدۇ</translation>
    </message>
    <message>
        <source>Evidence &amp;number:</source>
        <translation type="unfinished">ئىسپات نومۇرى(&amp;N):</translation>
    </message>
    <message>
        <source>empty: each picture its own</source>
        <translation type="unfinished">قۇرۇق: ھەر رەسىمنىڭ ئۆز نومۇرى</translation>
    </message>
    <message>
        <source>With the &amp;checklist (Excel, PDF, CSV)</source>
        <translation type="unfinished">تەكشۈرۈش تىزىملىكى بىلەن (Excel، PDF، CSV)(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">قىسقۇچ تاللاش…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">بىكار قىلىش</translation>
    </message>
</context>
<context>
    <name>ui::TextPage</name>
    <message>
        <source>Line %1</source>
        <translation type="unfinished">%1-قۇر</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished">ئوقۇۋاتىدۇ…</translation>
    </message>
    <message>
        <source>Line %1 still tells something with everything covered: %2. Cover that place, too.</source>
        <extracomment>%2 is a kind of finding such as &quot;Mobile number&quot;</extracomment>
        <translation type="unfinished">يېپىلغاندىن كېيىنمۇ %1-قۇردا شەخسىي ئۇچۇر كۆرۈنىدۇ: %2. ئۇ جاينىمۇ يېپىڭ.</translation>
    </message>
    <message>
        <source>The safe text may be posted: it hides what you covered.</source>
        <translation type="unfinished">بىخەتەر تېكىستنى چاپلاشقا بولىدۇ: سىز ياپقان جايلار يوشۇرۇلدى.</translation>
    </message>
    <message>
        <source>Nothing personal was found in this text.</source>
        <translation type="unfinished">بۇ تېكىستتە شەخسىي ئۇچۇر بايقالمىدى.</translation>
    </message>
    <message>
        <source>What was found (%1)</source>
        <translation type="unfinished">بايقالغىنى (%1)</translation>
    </message>
    <message>
        <source>Yes, cover it</source>
        <translation type="unfinished">ھەئە، يېپىلسۇن</translation>
    </message>
    <message>
        <source>No, nothing personal</source>
        <translation type="unfinished">ياق، شەخسىي ئەمەس</translation>
    </message>
    <message>
        <source>Copy the safe table</source>
        <translation type="unfinished">بىخەتەر جەدۋەلنى كۆچۈرۈش</translation>
    </message>
    <message>
        <source>Copy the safe text</source>
        <translation type="unfinished">بىخەتەر تېكىستنى كۆچۈرۈش</translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished">جاۋاب</translation>
    </message>
    <message>
        <source>cover</source>
        <translation type="unfinished">يېپىش</translation>
    </message>
    <message>
        <source>Copied: judged again, nothing in it is exposed. Paste it where it is needed.</source>
        <translation type="unfinished">كۆچۈرۈلدى. قايتا تەكشۈرۈلدى: ئاشكارا قالغان شەخسىي ئۇچۇر يوق. كېرەكلىك جايغا چاپلاڭ.</translation>
    </message>
    <message>
        <source>Save the safe text</source>
        <translation type="unfinished">بىخەتەر تېكىستنى ساقلاش</translation>
    </message>
    <message>
        <source>It was not saved: something was decided meanwhile. Save it again.</source>
        <translation type="unfinished">ساقلانمىدى: بۇ ئارىلىقتا يېڭى قارار چىقىرىلدى. قايتا ساقلاڭ.</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation type="unfinished">ئېلان</translation>
    </message>
    <message>
        <source>Saved: judged again, nothing in it is exposed.</source>
        <translation type="unfinished">ساقلاندى. قايتا تەكشۈرۈلدى: ئاشكارا قالغان شەخسىي ئۇچۇر يوق.</translation>
    </message>
    <message>
        <source>The text as it was pasted, with marks on what was found</source>
        <translation type="unfinished">چاپلانغان ئەسلى تېكىست، بايقالغان جايلارغا بەلگە قويۇلغان</translation>
    </message>
    <message>
        <source>The safe text</source>
        <translation type="unfinished">بىخەتەر تېكىست</translation>
    </message>
    <message>
        <source>What was found in the text</source>
        <translation type="unfinished">تېكىستتە بايقالغىنى</translation>
    </message>
    <message>
        <source>What is ticked is covered in the safe text.</source>
        <translation type="unfinished">بەلگە قويۇلغىنى بىخەتەر تېكىستتە يېپىلىدۇ.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">نېمە قىلىش كېرەك</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">ئەسلى</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">يېپىلغان</translation>
    </message>
    <message>
        <source>Cover what is chosen</source>
        <translation type="unfinished">تاللانغاننى يېپىش</translation>
    </message>
    <message>
        <source>Choose words in the text before with the mouse, or with Shift and the arrow keys.</source>
        <translation type="unfinished">ئەسلى تېكىستتە مائۇس ياكى Shift ۋە يۆنىلىش كۇنۇپكىسى بىلەن سۆز تاللاڭ.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">يېنىۋېلىش</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">ساقلاش…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">تاقاش</translation>
    </message>
    <message>
        <source>Nothing of the text is kept unless it is saved. What nobody answers is covered.</source>
        <translation type="unfinished">ساقلىمىسىڭىز تېكىستتىن ھېچنېمە قالمايدۇ. جاۋاب بېرىلمىگەن جايلار يېپىلىدۇ.</translation>
    </message>
</context>
<context>
    <name>ui::VerdictBar</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished">ئوقۇۋاتىدۇ…</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation type="unfinished">ھازىرغىچە: %1</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n question(s) open: without an answer it is covered.</source>
        <translation type="unfinished">
            <numerusform>%n سوئال جاۋابسىز: جاۋاب بېرىلمىسە يېپىلىدۇ.</numerusform>
            <numerusform>%n سوئال جاۋابسىز: جاۋاب بېرىلمىسە يېپىلىدۇ.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet is not whole: take its picture again.</source>
        <translation type="unfinished">ۋاراق تولۇق ئەمەس: قايتا سۈرەتكە تارتىڭ.</translation>
    </message>
    <message>
        <source>It was read only once: look at the copy before you post it.</source>
        <translation type="unfinished">پەقەت بىر قېتىم ئوقۇلدى: چاپلاشتىن بۇرۇن كۆپەيتمىگە قاراڭ.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished">ئۇ ئەمدى يوق.</translation>
    </message>
    <message>
        <source>Nothing was ever stored in it. Begin a new one.</source>
        <translation type="unfinished">ئۇنىڭدا ھېچنېمە ساقلانمىغان. يېڭىسىنى باشلاڭ.</translation>
    </message>
    <message>
        <source>The file is no review.</source>
        <translation type="unfinished">بۇ ھۆججەت تەكشۈرۈش ئەمەس.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote it. Open it with that version; it was left as it is.</source>
        <translation type="unfinished">ئۇنى پروگراممىنىڭ يېڭىراق نۇسخىسى يازغان. شۇ نۇسخا بىلەن ئېچىڭ؛ ھۆججەت ئۆزگەرتىلمىدى.</translation>
    </message>
    <message>
        <source>The file is cut short or was changed. Take a copy of it from a backup; it was left as it is.</source>
        <translation type="unfinished">ھۆججەت كېسىلىپ قالغان ياكى ئۆزگەرتىلگەن. زاپاس نۇسخىسىنى ئىشلىتىڭ؛ ھۆججەت ئۆزگەرتىلمىدى.</translation>
    </message>
    <message>
        <source>Its key is missing or belongs to another review. Put the file whose name ends in .key beside it.</source>
        <translation type="unfinished">ئاچقۇچى يوق ياكى باشقا تەكشۈرۈشنىڭ. نامى .key بىلەن ئاخىرلىشىدىغان ھۆججەتنى يېنىغا قويۇڭ.</translation>
    </message>
    <message>
        <source>It may not be written to. Copy it, and its key, to a folder of your own.</source>
        <translation type="unfinished">ئۇنىڭغا يازغىلى بولمايدۇ. ئۇنى ئاچقۇچى بىلەن ئۆز قىسقۇچىڭىزغا كۆچۈرۈڭ.</translation>
    </message>
    <message>
        <source>It is open in another window. Close it there first.</source>
        <translation type="unfinished">ئۇ باشقا كۆزنەكتە ئوچۇق. ئالدى بىلەن شۇ يەردە تاقاڭ.</translation>
    </message>
    <message>
        <source>The disk is full or gone. Make room: nothing is lost while the window stays open, and it is saved with the next decision.</source>
        <translation type="unfinished">دىسكا توشۇپ كەتتى ياكى يوق. ئورۇن بوشىتىڭ: كۆزنەك ئوچۇق تۇرسا ھېچنېمە يوقالمايدۇ، كېيىنكى قارار بىلەن بىللە ساقلىنىدۇ.</translation>
    </message>
    <message>
        <source>The program is not wholly installed (Qt&apos;s SQLite driver is missing).</source>
        <translation type="unfinished">پروگرامما تولۇق قاچىلانمىغان (Qt نىڭ SQLite قوزغاتقۇچى يوق).</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation type="unfinished">پروگراممىنىڭ ئىچىدە خاتالىق كۆرۈلدى.</translation>
    </message>
    <message>
        <source>The review could not be opened.</source>
        <translation type="unfinished">تەكشۈرۈشنى ئاچقىلى بولمىدى.</translation>
    </message>
    <message>
        <source>The review is not saved.</source>
        <translation type="unfinished">تەكشۈرۈش ساقلانمىدى.</translation>
    </message>
    <message>
        <source>A page or a decision could not be saved: the review&apos;s file does not take it. It counts until the review is closed.</source>
        <translation type="unfinished">بىر بەت ياكى بىر قارارنى ساقلىغىلى بولمىدى: تەكشۈرۈش ھۆججىتى قوبۇل قىلمىدى. تەكشۈرۈش تاقالغۇچە ئۇ كۈچكە ئىگە.</translation>
    </message>
</context>
<context>
    <name>ui::BatchFlow</name>
    <message>
        <source>Every notice that may be posted has its copy.</source>
        <translation type="unfinished">چاپلاشقا بولىدىغان ھەر ئېلاننىڭ كۆپەيتمىسى بار.</translation>
    </message>
    <message numerus="yes">
        <source>%n postable copies were saved and checked: what is covered cannot be brought back.</source>
        <translation type="unfinished">
            <numerusform>%n كۆپەيتمە ساقلاندى ۋە تەكشۈرۈلدى: يېپىلغىنىنى ئەسلىگە كەلتۈرگىلى بولمايدۇ.</numerusform>
            <numerusform>%n كۆپەيتمە ساقلاندى ۋە تەكشۈرۈلدى: يېپىلغىنىنى ئەسلىگە كەلتۈرگىلى بولمايدۇ.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation type="unfinished">ساقلانغان ئورنى: %1</translation>
    </message>
    <message>
        <source>Not everything was saved.</source>
        <translation type="unfinished">ھەممىسى ساقلانمىدى.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) need eyes.</source>
        <translation type="unfinished">
            <numerusform>%n ئېلانغا ئادەم قارىشى كېرەك.</numerusform>
            <numerusform>%n ئېلانغا ئادەم قارىشى كېرەك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of what needs eyes is open, was changed or cannot be read, so the new one stands beside it as %1.</source>
        <translation type="unfinished">ئادەم قارايدىغانلار تىزىملىكى ئېچىقلىق، ئۆزگەرتىلگەن ياكى ئوقۇغىلى بولمايدۇ، شۇڭا يېڭىسى يېنىغا %1 نامىدا ساقلاندى.</translation>
    </message>
    <message>
        <source>The list %1 there was changed by hand and stays, though nothing needs eyes any more.</source>
        <translation type="unfinished">ئۇ يەردىكى %1 تىزىملىكى قولدا ئۆزگەرتىلگەن، شۇڭا ساقلاپ قېلىندى؛ ئەمدى ئادەم قارايدىغان ئېلان يوق.</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation type="unfinished">تىزىملىك</translation>
    </message>
    <message>
        <source>needs eyes</source>
        <extracomment>the name of a file that lists the notices a person has to look at</extracomment>
        <translation type="unfinished">ئادەم قارايدىغانلار</translation>
    </message>
    <message>
        <source>Something was decided while its copy was made: make it again.</source>
        <translation type="unfinished">كۆپەيتمىسى ياسىلىۋاتقاندا يېڭى قارار چىقىرىلدى: قايتا ياساڭ.</translation>
    </message>
    <message>
        <source>The folder of the copies cannot be written to.</source>
        <translation type="unfinished">كۆپەيتمىلەر قىسقۇچىغا يازغىلى بولمىدى.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished">باشقا قىسقۇچ تاللاش…</translation>
    </message>
    <message numerus="yes">
        <source>The copies of %n notice(s) that must not be posted were removed.</source>
        <translation type="unfinished">
            <numerusform>چاپلاشقا بولمايدىغان %n ئېلاننىڭ كۆپەيتمىسى ئۆچۈرۈلدى.</numerusform>
            <numerusform>چاپلاشقا بولمايدىغان %n ئېلاننىڭ كۆپەيتمىسى ئۆچۈرۈلدى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JobQueue</name>
    <message>
        <source>Make covered copies</source>
        <translation type="unfinished">يېپىلغان كۆپەيتمە ياساش</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation type="unfinished">%1 نى ئوقۇش</translation>
    </message>
    <message numerus="yes">
        <source>Read %n file(s)</source>
        <translation type="unfinished">
            <numerusform>%n ھۆججەتنى ئوقۇش</numerusform>
            <numerusform>%n ھۆججەتنى ئوقۇش</numerusform>
        </translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished">كۈتۈۋاتىدۇ</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">توختاۋاتىدۇ…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished">توختىتىلدى</translation>
    </message>
    <message numerus="yes">
        <source>done, %n could not be done</source>
        <translation type="unfinished">
            <numerusform>تاماملاندى، %n سى بولمىدى</numerusform>
            <numerusform>تاماملاندى، %n سى بولمىدى</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">تاماملاندى</translation>
    </message>
    <message>
        <source>done, but not all of it is saved as decided</source>
        <translation type="unfinished">تاماملاندى، لېكىن ھەممىسى قارار بويىچە ساقلانمىدى</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished">ئوقۇۋاتىدۇ…</translation>
    </message>
    <message>
        <source>Covering…</source>
        <translation type="unfinished">يېپىۋاتىدۇ…</translation>
    </message>
    <message>
        <source>Read %1 of %2 pages</source>
        <translation type="unfinished">%2 بەتتىن %1 بەت ئوقۇلدى</translation>
    </message>
    <message>
        <source>Covered %1 of %2 pages</source>
        <translation type="unfinished">%2 بەتتىن %1 بەت يېپىلدى</translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished">ۋاقىتلىق توختىتىلدى</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform>تەخمىنەن %n مىنۇت قالدى</numerusform>
            <numerusform>تەخمىنەن %n مىنۇت قالدى</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished">بىر مىنۇتقا يەتمىگەن ۋاقىت قالدى</translation>
    </message>
    <message>
        <source>Make covered copies and a checklist</source>
        <translation type="unfinished">يېپىلغان كۆپەيتمە ۋە تەكشۈرۈش تىزىملىكى ياساش</translation>
    </message>
    <message>
        <source>Write the checklist</source>
        <translation type="unfinished">تەكشۈرۈش تىزىملىكىنى يېزىش</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished">يېزىۋاتىدۇ…</translation>
    </message>
</context>
<context>
    <name>ui::JobsPanel</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">داۋاملاشتۇرۇش</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">ۋاقىتلىق توختىتىش</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">توختىتىش</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">قايتا سىناش</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">خىزمەتلەر</translation>
    </message>
    <message>
        <source>Close the list of work</source>
        <translation type="unfinished">خىزمەت تىزىملىكىنى تاقاش</translation>
    </message>
</context>
<context>
    <name>ui::NoticesModel</name>
    <message>
        <source>The copy that was saved does not follow the latest answers: make it again.</source>
        <translation type="unfinished">ساقلانغان كۆپەيتمە ئەڭ يېڭى جاۋابلارغا ماس ئەمەس: قايتا ياساڭ.</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished">كۆپەيتمە: %1</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished">ئېلان</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation type="unfinished">قارىماققا</translation>
    </message>
    <message>
        <source>May it be posted?</source>
        <translation type="unfinished">چاپلاشقا بولامدۇ؟</translation>
    </message>
    <message>
        <source>Copy, and what needs eyes</source>
        <translation type="unfinished">كۆپەيتمە ۋە ئادەم قارايدىغانلار</translation>
    </message>
    <message>
        <source>A copy that was saved before lies there and must not be posted.</source>
        <translation type="unfinished">بۇرۇن ساقلانغان كۆپەيتمە ئۇ يەردە تۇرىدۇ، ئۇنى چاپلاشقا بولمايدۇ.</translation>
    </message>
    <message>
        <source>A copy of before lies in %1.</source>
        <translation type="unfinished">بۇرۇنقى كۆپەيتمە %1 دا.</translation>
    </message>
    <message>
        <source>A copy of before lies in %1 and must not be posted.</source>
        <translation type="unfinished">بۇرۇنقى كۆپەيتمە %1 دا، ئۇنى چاپلاشقا بولمايدۇ.</translation>
    </message>
    <message>
        <source>A copy of before lies in %1 and does not follow the latest answers: do not post it.</source>
        <translation type="unfinished">بۇرۇنقى كۆپەيتمە %1 دا، ئاخىرقى جاۋابلارغا ماس كەلمەيدۇ: چاپلىماڭ.</translation>
    </message>
</context>
<context>
    <name>ui::NoticesPage</name>
    <message numerus="yes">
        <source>%n may be posted</source>
        <translation type="unfinished">
            <numerusform>%n نى چاپلاشقا بولىدۇ</numerusform>
            <numerusform>%n نى چاپلاشقا بولىدۇ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after changes</source>
        <translation type="unfinished">
            <numerusform>%n نى ئۆزگەرتكەندىن كېيىن</numerusform>
            <numerusform>%n نى ئۆزگەرتكەندىن كېيىن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should not be posted</source>
        <translation type="unfinished">
            <numerusform>%n نى چاپلىماسلىق كېرەك</numerusform>
            <numerusform>%n نى چاپلىماسلىق كېرەك</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished">ئوقۇۋاتىدۇ…</translation>
    </message>
    <message>
        <source>Only what needs eyes (%1)</source>
        <translation type="unfinished">پەقەت ئادەم قارايدىغانلار (%1)</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished">ئېلانلار</translation>
    </message>
    <message>
        <source>As PDF files</source>
        <translation type="unfinished">PDF ھۆججەت قىلىپ</translation>
    </message>
    <message>
        <source>One file for each notice; pictures otherwise</source>
        <translation type="unfinished">ھەر ئېلانغا بىر ھۆججەت؛ بولمىسا سۈرەت</translation>
    </message>
    <message>
        <source>Flatten for printing</source>
        <translation type="unfinished">بېسىش ئۈچۈن تۈزلەش</translation>
    </message>
    <message>
        <source>Each sheet by itself, laid flat, in even light</source>
        <translation type="unfinished">ھەر بىر ۋاراق ئايرىم، تۈز، تەكشى يورۇقتا</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation type="unfinished">ئاق-قارا</translation>
    </message>
    <message>
        <source>White paper and black print, for printers without colours</source>
        <translation type="unfinished">ئاق قەغەز، قارا خەت: رەڭسىز پرىنتېر ئۈچۈن</translation>
    </message>
    <message>
        <source>Make all postable copies…</source>
        <translation type="unfinished">ھەممە كۆپەيتمىلەرنى ياساش…</translation>
    </message>
    <message>
        <source>Look at this notice</source>
        <translation type="unfinished">بۇ ئېلانغا قاراش</translation>
    </message>
    <message>
        <source>Save checklist…</source>
        <translation type="unfinished">تىزىملىكنى ساقلاش…</translation>
    </message>
    <message>
        <source>Show every finding</source>
        <translation type="unfinished">ھەممە مەسىلىنى كۆرسىتىش</translation>
    </message>
    <message>
        <source>Nothing is kept unless it is saved.</source>
        <translation type="unfinished">ساقلىمىسىڭىز ھېچنېمە قالمايدۇ.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were not read</source>
        <translation type="unfinished">
            <numerusform>%n بەت ئوقۇلمىدى</numerusform>
            <numerusform>%n بەت ئوقۇلمىدى</numerusform>
        </translation>
    </message>
    <message>
        <source>not all was read</source>
        <translation type="unfinished">ھەممىسى ئوقۇلمىدى</translation>
    </message>
</context>
<context>
    <name>ui::Pager</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">%1-بەت، جەمئىي %2 بەت</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation type="unfinished">%1-ۋاراق، جەمئىي %2 ۋاراق</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">ئالدىنقى بەت</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page up)</source>
        <translation type="unfinished">ئالدىنقى بەت (Ctrl+Page up)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">كېيىنكى بەت</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page down)</source>
        <translation type="unfinished">كېيىنكى بەت (Ctrl+Page down)</translation>
    </message>
</context>
<context>
    <name>ui::TurnButtons</name>
    <message>
        <source>Turn left</source>
        <translation type="unfinished">سولغا بۇراش</translation>
    </message>
    <message>
        <source>Turn to the left (Shift+R)</source>
        <translation type="unfinished">سولغا بۇراش (Shift+R)</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation type="unfinished">ئوڭغا بۇراش</translation>
    </message>
    <message>
        <source>Turn to the right (R)</source>
        <translation type="unfinished">ئوڭغا بۇراش (R)</translation>
    </message>
</context>
<context>
    <name>TakingDown</name>
    <message numerus="yes">
        <source>%n item(s) of personal data can be read on it (%1 and the like).</source>
        <extracomment>%1 is a kind of finding such as &quot;Mobile number&quot;</extracomment>
        <translation type="unfinished">
            <numerusform>ئۇنىڭدا %n شەخسىي ئۇچۇر ئوقۇلىدۇ (%1 قاتارلىقلار).</numerusform>
            <numerusform>ئۇنىڭدا %n شەخسىي ئۇچۇر ئوقۇلىدۇ (%1 قاتارلىقلار).</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not post it; where it hangs, take it down today.</source>
        <translation type="unfinished">چاپلىماڭ؛ چاپلانغان بولسا، بۈگۈنلا ئېلىۋېتىڭ.</translation>
    </message>
    <message>
        <source>Notices of its kind (%1) are never posted.</source>
        <extracomment>%1 is a kind of notice such as &quot;Visitor register&quot;</extracomment>
        <translation type="unfinished">بۇ تۈردىكىلەر (%1) ھەرگىز چاپلانمايدۇ.</translation>
    </message>
    <message>
        <source>Covering does not help: no copy of it may hang.</source>
        <translation type="unfinished">يېپىشنىڭ پايدىسى يوق: ھېچقانداق كۆپەيتمىسى چاپلانمايدۇ.</translation>
    </message>
    <message>
        <source>Take it down today: its last day was %1.</source>
        <translation type="unfinished">بۈگۈنلا ئېلىۋېتىڭ: ئاخىرقى كۈنى %1 ئىدى.</translation>
    </message>
    <message>
        <source>Take it down today: its time is over.</source>
        <translation type="unfinished">بۈگۈنلا ئېلىۋېتىڭ: ۋاقتى ئۆتۈپ كەتتى.</translation>
    </message>
    <message>
        <source>Covering does not help: it is not hung up again, with covers or without.</source>
        <translation type="unfinished">يېپىشنىڭ پايدىسى يوق: يېپىلسۇن ياكى يېپىلمىسۇن، قايتا چاپلانمايدۇ.</translation>
    </message>
    <message>
        <source>Keep what was taken down where nobody else can read it.</source>
        <translation type="unfinished">ئېلىۋېتىلگەن نۇسخىنى باشقىلار ئوقۇيالمايدىغان جايدا ساقلاڭ.</translation>
    </message>
    <message>
        <source>If it is another kind of notice, change its kind above.</source>
        <translation type="unfinished">ئەگەر باشقا تۈردىكى ئېلان بولسا، تۈرىنى يۇقىرىدا ئۆزگەرتىڭ.</translation>
    </message>
</context>
</TS>
