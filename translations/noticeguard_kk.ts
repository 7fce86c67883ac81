<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>Doubts</name>
    <message>
        <source>The check could still read something here. Is it personal?</source>
        <translation type="unfinished">تەكسەرۋدە بۇل جەردەن ءالى بىردەڭە وقىلدى. ول جەكە مە؟</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) follow.</source>
        <translation type="unfinished">
            <numerusform>تاعى %n ورىن بار.</numerusform>
            <numerusform>تاعى %n ورىن بار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation type="unfinished">جابىلسىن</translation>
    </message>
    <message>
        <source>I looked: nothing personal</source>
        <translation type="unfinished">قارادىم: جەكە ەمەس</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message numerus="yes">
        <source>%n place(s) could not be read. They are covered in the copy.</source>
        <translation type="unfinished">
            <numerusform>%n جەر وقىلمادى. ولار كوشىرمەدە جابىلادى.</numerusform>
            <numerusform>%n جەر وقىلمادى. ولار كوشىرمەدە جابىلادى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read. They are covered in the copy.</source>
        <translation type="unfinished">
            <numerusform>%n ۇياشىق وقىلمادى. ولار كوشىرمەدە جابىلادى.</numerusform>
            <numerusform>%n ۇياشىق وقىلمادى. ولار كوشىرمەدە جابىلادى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column %1, %2: cover %n item(s), or leave the column out.</source>
        <extracomment>%1 is a column&apos;s number, %2 its header</extracomment>
        <translation type="unfinished">
            <numerusform>%1-باعان، %2: %n مالىمەتتى جابىڭىز نەمەسە باعاندى الىپ تاستاڭىز.</numerusform>
            <numerusform>%1-باعان، %2: %n مالىمەتتى جابىڭىز نەمەسە باعاندى الىپ تاستاڭىز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: cover it in %n place(s).</source>
        <extracomment>%1 is a kind of finding such as &quot;Mobile number&quot;</extracomment>
        <translation type="unfinished">
            <numerusform>%1: %n جەردە جابىڭىز.</numerusform>
            <numerusform>%1: %n جەردە جابىڭىز.</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be read. Does it tell about a person?</source>
        <extracomment>%1 is a kind of finding such as &quot;Mobile number&quot;</extracomment>
        <translation type="unfinished">بۇل وقىلمادى. ول ادام تۋرالى ما؟</translation>
    </message>
    <message>
        <source>Does this tell somebody’s data (%1)?</source>
        <translation type="unfinished">بۇل بىرەۋدىڭ مالىمەتى مە (%1)؟</translation>
    </message>
    <message>
        <source>It may be posted.</source>
        <translation type="unfinished">ئىلۋگە بولادى.</translation>
    </message>
    <message>
        <source>Do not post it: not all of it could be read.</source>
        <translation type="unfinished">ئىلمەڭىز: بارلىعى وقىلمادى.</translation>
    </message>
    <message>
        <source>It may be posted after changes.</source>
        <translation type="unfinished">وزگەرتكەننەن كەيىن ئىلۋگە بولادى.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s): they are covered in the copy.</source>
        <translation type="unfinished">
            <numerusform>تاعى %n جەر: كوشىرمەدە جابىلادى.</numerusform>
            <numerusform>تاعى %n جەر: كوشىرمەدە جابىلادى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not post it: notices of its kind are never posted.</source>
        <translation type="unfinished">ىلمەڭىز: مۇنداي حابارلاندىرۋ ىلىنبەيدى.</translation>
    </message>
    <message>
        <source>Do not post it: its time is over.</source>
        <translation type="unfinished">ىلمەڭىز: مەرزىمى ٴوتىپ كەتتى.</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation type="unfinished">حابارلاندىرۋ</translation>
    </message>
    <message>
        <source>%1 %2 postable</source>
        <extracomment>a file&apos;s name: %1 is a kind of notice, %2 a month such as 2026-11, the day of the notice, or the first and last day of its period</extracomment>
        <translation type="unfinished">%1 %2 ىلۋعا بولادى</translation>
    </message>
    <message numerus="yes">
        <source>“Yes” covers all %n places like it; “No” is for this value only.</source>
        <translation type="unfinished">
            <numerusform>«يا» ۇقساس %n جەردىڭ بارىن جابادى، «جوق» تەك وسى مازمۇنعا قاتىستى.</numerusform>
            <numerusform>«يا» ۇقساس %n جەردىڭ بارىن جابادى، «جوق» تەك وسى مازمۇنعا قاتىستى.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 covered</source>
        <extracomment>a file&apos;s name: of a notice that must not be posted even so; otherwise as the one that says &quot;postable&quot;</extracomment>
        <translation type="unfinished">%1 %2 جابىلعان</translation>
    </message>
    <message numerus="yes">
        <source>“Yes” covers all %n places like it; “No” is for this place only.</source>
        <translation type="unfinished">
            <numerusform>«يا» ۇقساس %n جەردىڭ بارىن جابادى، «جوق» تەك وسى جەرگە قاتىستى.</numerusform>
            <numerusform>«يا» ۇقساس %n جەردىڭ بارىن جابادى، «جوق» تەك وسى جەرگە قاتىستى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>It is about nobody in particular</source>
        <translation type="unfinished">بەلگىلى ٴبىر ادام تۋرالى ەمەس</translation>
    </message>
    <message>
        <source>It was misread</source>
        <translation type="unfinished">قاتە وقىلعان</translation>
    </message>
    <message>
        <source>It may be shown here</source>
        <translation type="unfinished">مۇندا كورسەتۋگە بولادى</translation>
    </message>
    <message>
        <source>Enough of it is hidden</source>
        <translation type="unfinished">جەتكىلىكتى جاسىرىلعان</translation>
    </message>
    <message>
        <source>It belongs to a public office</source>
        <translation type="unfinished">مەكەمەگە قاتىستى</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>a sheet or page that a person checked</extracomment>
        <translation type="unfinished">قارالدى</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>a finding that a person confirmed</extracomment>
        <translation type="unfinished">راستالدى</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>a finding of which a person said that it may stay</extracomment>
        <translation type="unfinished">شىعارىلدى</translation>
    </message>
    <message>
        <source>Looked at: nothing personal</source>
        <translation type="unfinished">قارالدى: جەكە دەرەك جوق</translation>
    </message>
    <message>
        <source>Take again</source>
        <extracomment>a sheet of which a person said that its picture has to be taken again</extracomment>
        <translation type="unfinished">قايتا ءتۇسىرۋ كەرەك</translation>
    </message>
    <message>
        <source>To be checked</source>
        <extracomment>a page of which a person said that somebody has to check it</extracomment>
        <translation type="unfinished">تەكسەرۋ كەرەك</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>This translation has not been checked by a native reader.</source>
        <translation type="unfinished">بۇل اۋدارمانى انا ٴتىلى قازاقشا ادام ٴالى تەكسەرمەگەن.</translation>
    </message>
</context>
<context>
    <name>NoticeType</name>
    <message>
        <source>Subsistence allowance</source>
        <translation type="unfinished">تومەن كەپىلدىك</translation>
    </message>
    <message>
        <source>Families just above the allowance</source>
        <translation type="unfinished">تومەن كەپىلدىك شەگىندەگى وتباسىلار</translation>
    </message>
    <message>
        <source>Support for the destitute</source>
        <translation type="unfinished">اسا مۇقتاجداردى اسىراۋ</translation>
    </message>
    <message>
        <source>Temporary relief</source>
        <translation type="unfinished">ۋاقىتشا كومەك</translation>
    </message>
    <message>
        <source>Medical relief</source>
        <translation type="unfinished">ەمدەۋ كومەگى</translation>
    </message>
    <message>
        <source>Old-age allowance</source>
        <translation type="unfinished">قارتتار جاردەماقىسى</translation>
    </message>
    <message>
        <source>Disability subsidy</source>
        <translation type="unfinished">مۇگەدەكتىك جاردەماقىسى</translation>
    </message>
    <message>
        <source>Orphans and children without care</source>
        <translation type="unfinished">جەتىم جانە قاراۋسىز بالالار</translation>
    </message>
    <message>
        <source>Renovation of unsafe houses</source>
        <translation type="unfinished">ٴقاۋىپتى ۇيلەردى جوندەۋ</translation>
    </message>
    <message>
        <source>Farm machinery subsidy</source>
        <translation type="unfinished">اۋىل شارۋاشىلىق تەحنيكاسى جاردەماقىسى</translation>
    </message>
    <message>
        <source>Farmland subsidy</source>
        <translation type="unfinished">ەگىستىك جەر جاردەماقىسى</translation>
    </message>
    <message>
        <source>Grassland subsidy</source>
        <translation type="unfinished">جايىلىم جاردەماقىسى</translation>
    </message>
    <message>
        <source>Forest subsidy</source>
        <translation type="unfinished">ورمان جاردەماقىسى</translation>
    </message>
    <message>
        <source>Homestead</source>
        <translation type="unfinished">ٴۇي ورنى</translation>
    </message>
    <message>
        <source>Land contract</source>
        <translation type="unfinished">جەر كەلىسىمى</translation>
    </message>
    <message>
        <source>Expropriation and compensation</source>
        <translation type="unfinished">جەر الۋ جانە وتەم</translation>
    </message>
    <message>
        <source>Public rental housing</source>
        <translation type="unfinished">قوعامدىق جالعا بەرىلەتىن ٴۇي</translation>
    </message>
    <message>
        <source>List of voters</source>
        <translation type="unfinished">سايلاۋشىلار ٴتىزىمى</translation>
    </message>
    <message>
        <source>Admission of party members</source>
        <translation type="unfinished">پارتييا مۇشەلىگىنە قابىلداۋ</translation>
    </message>
    <message>
        <source>Military service</source>
        <translation type="unfinished">اسكەري قىزمەت</translation>
    </message>
    <message>
        <source>Family planning support</source>
        <translation type="unfinished">وتباسىن جوسپارلاۋ جاردەمى</translation>
    </message>
    <message>
        <source>Aid for students</source>
        <translation type="unfinished">وقۋشىلارعا جاردەم</translation>
    </message>
    <message>
        <source>School enrolment</source>
        <translation type="unfinished">مەكتەپكە قابىلداۋ</translation>
    </message>
    <message>
        <source>Social and medical insurance</source>
        <translation type="unfinished">الەۋمەتتىك جانە ەمدەۋ ساقتاندىرۋى</translation>
    </message>
    <message>
        <source>Job training</source>
        <translation type="unfinished">كاسىپكە باۋلۋ</translation>
    </message>
    <message>
        <source>Monitoring against poverty</source>
        <translation type="unfinished">كەدەيلىكتىڭ الدىن الۋ باقىلاۋى</translation>
    </message>
    <message>
        <source>Small loans</source>
        <translation type="unfinished">شاعىن نەسيە</translation>
    </message>
    <message>
        <source>Disaster and winter relief</source>
        <translation type="unfinished">اپات جانە قىسقى كومەك</translation>
    </message>
    <message>
        <source>Village accounts</source>
        <translation type="unfinished">قىستاق ەسەبى</translation>
    </message>
    <message>
        <source>Members and shares of the collective</source>
        <translation type="unfinished">ۇجىم مۇشەلەرى جانە ۇلەس</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation type="unfinished">دەنساۋلىق تەكسەرۋ</translation>
    </message>
    <message>
        <source>List that exposes people</source>
        <translation type="unfinished">ادامداردى اشكەرەلەۋ ٴتىزىمى</translation>
    </message>
    <message>
        <source>Parcel label</source>
        <translation type="unfinished">سالەمدەمە جاپسىرماسى</translation>
    </message>
    <message>
        <source>Register of visitors</source>
        <translation type="unfinished">كەلۋشىلەردى تىركەۋ</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation type="unfinished">ٴوتىنىش فورماسى</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation type="unfinished">كەزەكشىلىك كەستەسى</translation>
    </message>
    <message>
        <source>Grid worker</source>
        <translation type="unfinished">تور قىزمەتكەرى</translation>
    </message>
    <message>
        <source>Village doctor</source>
        <translation type="unfinished">قىستاق دارىگەرى</translation>
    </message>
    <message>
        <source>Police contact</source>
        <translation type="unfinished">ساقشىمەن بايلانىس</translation>
    </message>
    <message>
        <source>Work team</source>
        <translation type="unfinished">جۇمىس توبى</translation>
    </message>
    <message>
        <source>River or forest chief</source>
        <translation type="unfinished">وزەن نەمەسە ورمان باستىعى</translation>
    </message>
    <message>
        <source>Building project sign</source>
        <translation type="unfinished">قۇرىلىس تاقتاسى</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation type="unfinished">تەندەر</translation>
    </message>
    <message>
        <source>List of points</source>
        <translation type="unfinished">ۇپاي ٴتىزىمى</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation type="unfinished">قىزمەتكە تاعايىنداۋ</translation>
    </message>
    <message>
        <source>Job offer</source>
        <translation type="unfinished">جۇمىس ورنى حابارلاندىرۋى</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation type="unfinished">گازەت</translation>
    </message>
    <message>
        <source>Other notice of an office</source>
        <translation type="unfinished">مەكەمەنىڭ باسقا حابارلاندىرۋى</translation>
    </message>
    <message>
        <source>A notice of an unknown kind</source>
        <translation type="unfinished">ٴتۇرى بەلگىسىز حابارلاندىرۋ</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation type="unfinished">ىزدەۋ ورنى:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished">فايل اتى(&amp;N):</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation type="unfinished">فايل ءتۇرى:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished">قالتا:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">اشۋ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">ساقتاۋ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation type="unfinished">تاڭداۋ(&amp;C)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation type="unfinished">%1 بۇرىننان بار.
ونى الماستىراسىز با؟</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">اتى</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">كولەمى</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">ءتۇرى</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished">وزگەرتىلگەن ۋاقتى</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation type="unfinished">جارايدى(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">بولدىرماۋ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">جابۋ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">ساقتاۋ(&amp;S)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished">جارايدى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">بولدىرماۋ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">جابۋ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">اشۋ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">ساقتاۋ</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished">ءيا(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished">جوق(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>row %1</source>
        <translation type="unfinished">%1-قاتار</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation type="unfinished">%1-قاتار، %2-باعان</translation>
    </message>
    <message>
        <source>row %1, column %2 (%3)</source>
        <extracomment>%3 is the header of the column</extracomment>
        <translation type="unfinished">%1-قاتار، %2-باعان (%3)</translation>
    </message>
    <message>
        <source>Text that could not be read</source>
        <translation type="unfinished">وقىلماعان جازۋ</translation>
    </message>
    <message>
        <source>Sheet not wholly read</source>
        <translation type="unfinished">تولىق وقىلماعان پاراق</translation>
    </message>
    <message>
        <source>Page without readable text</source>
        <translation type="unfinished">جازۋ تابىلماعان بەت</translation>
    </message>
    <message>
        <source>Page read only once</source>
        <translation type="unfinished">ءبىر-اق رەت وقىلعان بەت</translation>
    </message>
    <message>
        <source>File could not be read</source>
        <translation type="unfinished">وقىلماعان فايل</translation>
    </message>
    <message>
        <source>the whole sheet</source>
        <translation type="unfinished">بۇكىل پاراق</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation type="unfinished">بۇكىل فايل</translation>
    </message>
    <message>
        <source>the whole page</source>
        <translation type="unfinished">بۇكىل بەت</translation>
    </message>
    <message>
        <source>beside “%1”</source>
        <extracomment>%1 is a label such as &quot;Phone:&quot;</extracomment>
        <translation type="unfinished">«%1» جانىندا</translation>
    </message>
    <message>
        <source>%1 px from the left, %2 px from the top</source>
        <extracomment>pixels from the left and from the top edge of the picture</extracomment>
        <translation type="unfinished">سول جاقتان %1 پيكسەل، جوعارىدان %2 پيكسەل</translation>
    </message>
    <message>
        <source>It has the form of such an item.</source>
        <translation type="unfinished">ٴپىشىنى وسىنداي مالىمەتكە ۇقسايدى.</translation>
    </message>
    <message>
        <source>There is ink like text here, and nobody could read it.</source>
        <translation type="unfinished">مۇندا جازۋعا ۇقساس ٴىز بار، ٴبىراق وقىلمادى.</translation>
    </message>
    <message>
        <source>No text was found on this page.</source>
        <translation type="unfinished">بۇل بەتتە جازۋ تابىلمادى.</translation>
    </message>
    <message>
        <source>Only one of the two readers was there, so a misread number may go unnoticed.</source>
        <translation type="unfinished">ەكى وقۋشىنىڭ بىرەۋى عانا بولدى، سوندىقتان قاتە وقىلعان ٴنومىر بايقالماي قالۋى مۇمكىن.</translation>
    </message>
    <message>
        <source>Look at this place yourself.</source>
        <translation type="unfinished">بۇل جەردى ءوزىڭىز قاراڭىز.</translation>
    </message>
    <message>
        <source>Take a new picture of the whole sheet, or check it yourself.</source>
        <translation type="unfinished">پاراقتى تولىق ەتىپ قايتا سۋرەتكە ءتۇسىرىڭىز نەمەسە ءوزىڭىز تەكسەرىڭىز.</translation>
    </message>
    <message>
        <source>Check this page yourself.</source>
        <translation type="unfinished">بۇل بەتتى ءوزىڭىز تەكسەرىڭىز.</translation>
    </message>
    <message>
        <source>Check this file yourself, or bring it in another form.</source>
        <translation type="unfinished">بۇل فايلدى ءوزىڭىز تەكسەرىڭىز نەمەسە باسقا تۇردە ەنگىزىڭىز.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) must be covered.</source>
        <translation type="unfinished">
            <numerusform>%n مالىمەتتى جابۋ كەرەك.</numerusform>
            <numerusform>%n مالىمەتتى جابۋ كەرەك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) must be looked at.</source>
        <translation type="unfinished">
            <numerusform>%n جەردى قاراۋ كەرەك.</numerusform>
            <numerusform>%n جەردى قاراۋ كەرەك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be read: please look.</source>
        <translation type="unfinished">
            <numerusform>%n جەر وقىلمادى، قاراڭىز.</numerusform>
            <numerusform>%n جەر وقىلمادى، قاراڭىز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were not wholly read.</source>
        <translation type="unfinished">
            <numerusform>%n پاراق تولىق وقىلمادى.</numerusform>
            <numerusform>%n پاراق تولىق وقىلمادى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No text was found on %n page(s).</source>
        <translation type="unfinished">
            <numerusform>%n بەتتە جازۋ تابىلمادى.</numerusform>
            <numerusform>%n بەتتە جازۋ تابىلمادى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or page(s) could not be read.</source>
        <translation type="unfinished">
            <numerusform>%n فايل نەمەسە بەت وقىلمادى.</numerusform>
            <numerusform>%n فايل نەمەسە بەت وقىلمادى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were read only once.</source>
        <translation type="unfinished">
            <numerusform>%n بەت ءبىر-اق رەت وقىلدى.</numerusform>
            <numerusform>%n بەت ءبىر-اق رەت وقىلدى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped before the end.</source>
        <translation type="unfinished">وقۋ اياقتالماي توقتاتىلدى.</translation>
    </message>
    <message>
        <source>Nothing exposed.</source>
        <translation type="unfinished">جابۋعا ءتيىستى مالىمەت تابىلمادى.</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation type="unfinished">ءالى ەشتەڭە وقىلمادى.</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation type="unfinished">وقىلعان بەتتەر</translation>
    </message>
    <message>
        <source>Must be covered</source>
        <translation type="unfinished">جابۋ كەرەك</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation type="unfinished">قاراۋ كەرەك</translation>
    </message>
    <message>
        <source>Places that could not be read</source>
        <translation type="unfinished">وقىلماعان جەرلەر</translation>
    </message>
    <message>
        <source>Sheets not wholly read</source>
        <translation type="unfinished">تولىق وقىلماعان پاراقتار</translation>
    </message>
    <message>
        <source>Pages without readable text</source>
        <translation type="unfinished">جازۋ تابىلماعان بەتتەر</translation>
    </message>
    <message>
        <source>Files or pages that could not be read</source>
        <translation type="unfinished">وقىلماعان فايلدار نەمەسە بەتتەر</translation>
    </message>
    <message>
        <source>Pages read only once</source>
        <translation type="unfinished">ءبىر-اق رەت وقىلعان بەتتەر</translation>
    </message>
    <message>
        <source>Hidden well enough</source>
        <translation type="unfinished">جەتكىلىكتى جابىلعان</translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation type="unfinished">كورسەتۋگە بولادى</translation>
    </message>
    <message>
        <source>Of a public office</source>
        <translation type="unfinished">مەكەمەنىڭ مالىمەتى</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished">تەكسەرۋ ءتىزىمى</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation type="unfinished">جيىنى</translation>
    </message>
    <message>
        <source>Values are shown masked; the full numbers stand only in the picture.</source>
        <translation type="unfinished">ماندەر جاسىرىلىپ كورسەتىلەدى؛ تولىق نومىرلەر سۋرەتتە عانا بار.</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">فايل</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">بەت</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">پاراق</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">ورنى</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">ءتۇرى</translation>
    </message>
    <message>
        <source>Masked value</source>
        <translation type="unfinished">جاسىرىلعان مازمۇن</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">ناتيجە</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished">اۋىرلىعى</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">سەبەپ</translation>
    </message>
    <message>
        <source>Suggested action</source>
        <translation type="unfinished">ۇسىنىس</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished">وقىلمادى</translation>
    </message>
    <message>
        <source>ID card number</source>
        <translation type="unfinished">جەكە كۋالىك ءنومىرى</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation type="unfinished">ۇيالى تەلەفون ءنومىرى</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation type="unfinished">تەلەفون ءنومىرى</translation>
    </message>
    <message>
        <source>Bank card number</source>
        <translation type="unfinished">بانك كارتاسىنىڭ ءنومىرى</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation type="unfinished">بانك شوتىنىڭ ءنومىرى</translation>
    </message>
    <message>
        <source>Disability certificate number</source>
        <translation type="unfinished">مۇگەدەكتىك كۋالىگىنىڭ ءنومىرى</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation type="unfinished">الەۋمەتتىك قامسىزداندىرۋ ءنومىرى</translation>
    </message>
    <message>
        <source>Household register number</source>
        <translation type="unfinished">تىركەۋ كىتاپشاسىنىڭ ٴنومىرى</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation type="unfinished">پاسپورت ءنومىرى</translation>
    </message>
    <message>
        <source>Travel permit number</source>
        <translation type="unfinished">ٴوتۋ كۋالىگىنىڭ ٴنومىرى</translation>
    </message>
    <message>
        <source>Military ID number</source>
        <translation type="unfinished">اسكەري كۋالىك ٴنومىرى</translation>
    </message>
    <message>
        <source>Other personal number</source>
        <translation type="unfinished">باسقا جەكە ءنومىر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">اتى-ءجونى</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation type="unfinished">ءۇي مەكەنجايى</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">تۋعان كۇنى</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">جاسى</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished">جىنىسى</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation type="unfinished">ۇلتى</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation type="unfinished">نەكەلىك جاعدايى</translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished">ءبىلىمى</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished">جۇمىس ورنى</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">مەكتەپ</translation>
    </message>
    <message>
        <source>Income</source>
        <translation type="unfinished">تابىسى</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">دەنساۋلىق جاعدايى</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation type="unfinished">قيىندىق جاعدايى</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation type="unfinished">ءدىني سەنىمى</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation type="unfinished">ساياسي كەلبەتى</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">ەسكەرتۋ</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished">ەلەكتروندى پوشتا</translation>
    </message>
    <message>
        <source>QQ number</source>
        <translation type="unfinished">QQ ءنومىرى</translation>
    </message>
    <message>
        <source>WeChat account</source>
        <translation type="unfinished">WeChat اككاۋنتى</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation type="unfinished">كولىك ءنومىرى</translation>
    </message>
    <message>
        <source>Property certificate number</source>
        <translation type="unfinished">مۇلىك كۋالىگىنىڭ ٴنومىرى</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation type="unfinished">جەر تەلىمىنىڭ ٴنومىرى</translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished">بەت-الپەت</translation>
    </message>
    <message>
        <source>Picture of an ID card</source>
        <translation type="unfinished">جەكە كۋالىك سۋرەتى</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished">ساۋساق ءىزى</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">قولتاڭبا</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation type="unfinished">QR كود</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation type="unfinished">شتريح كود</translation>
    </message>
    <message>
        <source>Cell that could not be read</source>
        <translation type="unfinished">وقىلماعان ۇياشىق</translation>
    </message>
    <message>
        <source>Required item is missing</source>
        <translation type="unfinished">كەرەكتى تارماق جوق</translation>
    </message>
    <message>
        <source>Hidden more than needed</source>
        <translation type="unfinished">كەرەگىنەن ارتىق جاسىرىلعان</translation>
    </message>
    <message>
        <source>Hidden content</source>
        <translation type="unfinished">جاسىرىن مازمۇن</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">قاراڭىز</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished">وتە اۋىر</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished">اۋىر</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished">ورتاشا</translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">جەڭىل</translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished">مالىمەت ٴۇشىن</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation type="unfinished">ەشتەڭە ىستەۋدىڭ كەرەگى جوق.</translation>
    </message>
    <message>
        <source>Look at it and decide.</source>
        <translation type="unfinished">قاراپ، شەشىم قابىلداڭىز.</translation>
    </message>
    <message>
        <source>The sheet is cut off at the edge of the picture.</source>
        <translation type="unfinished">پاراق سۋرەتتىڭ شەتىندە كەسىلگەن.</translation>
    </message>
    <message>
        <source>A part of the sheet is hidden.</source>
        <translation type="unfinished">پاراقتىڭ ٴبىر بولىگى كولەگەيلەنگەن.</translation>
    </message>
    <message>
        <source>Glare hides a part of the sheet.</source>
        <translation type="unfinished">جارىق شاعىلىسۋى پاراقتىڭ ٴبىر بولىگىن كولەگەيلەيدى.</translation>
    </message>
    <message>
        <source>The sheet is blurred.</source>
        <translation type="unfinished">سۋرەت بۇلىڭعىر.</translation>
    </message>
    <message>
        <source>The writing is too small to read.</source>
        <translation type="unfinished">جازۋ تىم ۇساق.</translation>
    </message>
    <message>
        <source>Some rows could not be read.</source>
        <translation type="unfinished">كەيبىر جولدار وقىلمادى.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished">ول ەندى جوق.</translation>
    </message>
    <message>
        <source>It may not be opened. Copy it to a folder of your own and try again.</source>
        <translation type="unfinished">اشۋعا بولمادى. ٴوز قالتاڭىزعا كوشىرىپ، قايتا كورىڭىز.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished">فايل بوس.</translation>
    </message>
    <message>
        <source>It is no picture or PDF. Save it as JPG, PNG or PDF and try again.</source>
        <translation type="unfinished">ول سۋرەت تە، PDF تە ەمەس. JPG، PNG نەمەسە PDF تۇرىندە ساقتاپ، قايتا كورىڭىز.</translation>
    </message>
    <message>
        <source>It is damaged. Take the picture or scan again.</source>
        <translation type="unfinished">فايل بۇلىنگەن. قايتا سۋرەتكە ءتۇسىرىڭىز نەمەسە سكانەرلەڭىز.</translation>
    </message>
    <message>
        <source>It is protected by a password. Save it without one and try again.</source>
        <translation type="unfinished">فايلدا ءقۇپيياسوز بار. ءقۇپيياسوزسىز ساقتاپ، قايتا كورىڭىز.</translation>
    </message>
    <message>
        <source>It is too large. Save it in a smaller size and try again.</source>
        <translation type="unfinished">تىم ۇلكەن. كىشىرەيتىپ ساقتاپ، قايتا كورىڭىز.</translation>
    </message>
    <message>
        <source>The program&apos;s reading data are missing. Install the program again.</source>
        <translation type="unfinished">باعدارلامانىڭ وقۋ دەرەكتەرى جوق. باعدارلامانى قايتا ورناتىڭىز.</translation>
    </message>
    <message>
        <source>The program&apos;s reading data are damaged. Install the program again.</source>
        <translation type="unfinished">باعدارلامانىڭ وقۋ دەرەكتەرى بۇلىنگەن. باعدارلامانى قايتا ورناتىڭىز.</translation>
    </message>
    <message>
        <source>The rules for finding personal data cannot be used. Install the program again.</source>
        <translation type="unfinished">جەكە مالىمەتتى تابۋ ەرەجەلەرىن قولدانۋعا بولمادى. باعدارلامانى قايتا ورناتىڭىز.</translation>
    </message>
    <message>
        <source>Reading it took too long. Try again with fewer or smaller pages.</source>
        <translation type="unfinished">وقۋ تىم ۇزاققا سوزىلدى. بەتتەردى ازايتىپ نەمەسە كىشىرەيتىپ، قايتا كورىڭىز.</translation>
    </message>
    <message>
        <source>Reading it failed and was stopped; everything else went on. Try this file alone.</source>
        <translation type="unfinished">وقۋ ٴساتسىز بولىپ توقتاتىلدى؛ قالعانى جالعاستى. بۇل فايلدى جەكە كورىڭىز.</translation>
    </message>
    <message>
        <source>It could not be written. Choose another folder or make room on the disk.</source>
        <translation type="unfinished">جازۋعا بولمادى. باسقا قالتا تاڭداڭىز نەمەسە ديسكىدە ورىن بوساتىڭىز.</translation>
    </message>
    <message>
        <source>Something of that name is there already. Choose an empty folder.</source>
        <translation type="unfinished">مۇنداي اتپەن بىردەڭە بار. بوس قالتا تاڭداڭىز.</translation>
    </message>
    <message>
        <source>The covered copy did not pass its check and was not kept.</source>
        <translation type="unfinished">جابىلعان كوشىرمە تەكسەرۋدەن وتپەدى، ساقتالمادى.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation type="unfinished">اياقتالماي توقتاتىلدى.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Try this file alone.</source>
        <translation type="unfinished">باعدارلامادا قاتە شىقتى. بۇل فايلدى جەكە كورىڭىز.</translation>
    </message>
    <message>
        <source>Law: %1.</source>
        <extracomment>%1 is a list of laws and articles</extracomment>
        <translation type="unfinished">زاڭ: %1.</translation>
    </message>
    <message>
        <source>Personal Information Protection Law</source>
        <translation type="unfinished">جەكە اقپاراتتى قورعاۋ زاڭى</translation>
    </message>
    <message>
        <source>Civil Code</source>
        <translation type="unfinished">ازاماتتىق كودەكس</translation>
    </message>
    <message>
        <source>%1, article %2</source>
        <extracomment>%1 is a law, %2 the number of an article</extracomment>
        <translation type="unfinished">%1، %2-باپ</translation>
    </message>
    <message>
        <source>Take the notice down: its time is over, or it may never hang.</source>
        <translation type="unfinished">حابارلاندىرۋدى الىپ تاستاڭىز: مەرزىمى ٴوتىپ كەتكەن نەمەسە ىلۋگە بولمايدى.</translation>
    </message>
    <message>
        <source>Add it to the notice.</source>
        <translation type="unfinished">حابارلاندىرۋعا قوسىڭىز.</translation>
    </message>
    <message>
        <source>Show it in the replacement.</source>
        <translation type="unfinished">اۋىستىراتىن كوشىرمەدە كورسەتىڭىز.</translation>
    </message>
    <message>
        <source>Cover it, or show only a part.</source>
        <translation type="unfinished">جابىڭىز نەمەسە ءبىر بولىگىن عانا كورسەتىڭىز.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation type="unfinished">الىپ تاستاڭىز.</translation>
    </message>
    <message>
        <source>Leave out the whole column.</source>
        <translation type="unfinished">بۇكىل باعاندى الىپ تاستاڭىز.</translation>
    </message>
    <message>
        <source>the applicants&apos; names</source>
        <translation type="unfinished">ٴوتىنىش بەرۋشىلەردىڭ اتى-ٴجونى</translation>
    </message>
    <message>
        <source>the number of family members</source>
        <translation type="unfinished">وتباسى ادام سانى</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation type="unfinished">سوماسى</translation>
    </message>
    <message>
        <source>a telephone number for objections</source>
        <translation type="unfinished">قارسىلىق ٴبىلدىرۋ تەلەفونى</translation>
    </message>
    <message>
        <source>the notice period</source>
        <translation type="unfinished">جارييالاۋ مەرزىمى</translation>
    </message>
    <message>
        <source>who publishes it</source>
        <translation type="unfinished">جارييالاۋشى ورىن</translation>
    </message>
    <message>
        <source>A notice of this kind may show it.</source>
        <translation type="unfinished">مۇنداي حابارلاندىرۋدا كورسەتۋگە بولادى.</translation>
    </message>
    <message>
        <source>It belongs to a public duty that the sheet makes known.</source>
        <translation type="unfinished">پاراقتا جارييالانعان قىزمەت مىندەتىنە جاتادى.</translation>
    </message>
    <message>
        <source>A notice of this kind must not show it.</source>
        <translation type="unfinished">مۇنداي حابارلاندىرۋدا كورسەتۋگە بولمايدى.</translation>
    </message>
    <message>
        <source>An old sheet shows under a newer one of the same kind.</source>
        <translation type="unfinished">جاڭا پاراقتىڭ استىنان سول تۇردەگى ەسكى پاراق كورىنەدى.</translation>
    </message>
    <message>
        <source>A newer sheet of the same list hangs beside it.</source>
        <translation type="unfinished">سول ٴتىزىمنىڭ جاڭاراق پاراعى جانىندا ٴىلۋلى.</translation>
    </message>
    <message>
        <source>The notice period ended on %1.</source>
        <extracomment>%1 is a date such as 2026-05-31</extracomment>
        <translation type="unfinished">جارييالاۋ مەرزىمى %1 كۇنى بىتكەن.</translation>
    </message>
    <message>
        <source>A notice of this kind may show only a part of it.</source>
        <translation type="unfinished">مۇنداي حابارلاندىرۋدا ٴبىر بولىگىن عانا كورسەتۋگە بولادى.</translation>
    </message>
    <message>
        <source>A notice of this kind names only who receives, no one beside them.</source>
        <translation type="unfinished">مۇنداي حابارلاندىرۋدا تەك العان ادامنىڭ اتى جاريالانادى، باسقالاردىڭ اتى جاريالانبايدى.</translation>
    </message>
    <message>
        <source>It stands on the unit&apos;s own list of officers and office lines.</source>
        <translation type="unfinished">مەكەمەنىڭ ٴوز قىزمەتكەرلەرى مەن كەڭسە تەلەفوندارىنىڭ تىزىمىندە بار.</translation>
    </message>
    <message>
        <source>It is about a child under 14.</source>
        <translation type="unfinished">14 جاسقا تولماعان بالا تۋرالى.</translation>
    </message>
    <message>
        <source>It is about somebody under 18.</source>
        <translation type="unfinished">18 جاسقا تولماعان ادام تۋرالى.</translation>
    </message>
    <message>
        <source>The notice period is shorter than %1 days.</source>
        <translation type="unfinished">جارييالاۋ مەرزىمى %1 كۇننەن قىسقا.</translation>
    </message>
    <message>
        <source>A notice of this kind must say %1, and it was not found.</source>
        <extracomment>%1 is for example &quot;the notice period&quot;</extracomment>
        <translation type="unfinished">مۇنداي حابارلاندىرۋدا %1 بولۋى كەرەك، ٴبىراق تابىلمادى.</translation>
    </message>
    <message>
        <source>A notice of this kind must show %1, and all of it is hidden.</source>
        <translation type="unfinished">مۇنداي حابارلاندىرۋدا %1 كورىنۋى كەرەك، ٴبىراق تۇگەل جاسىرىلعان.</translation>
    </message>
    <message>
        <source>A QR code is printed here.</source>
        <translation type="unfinished">مۇندا QR كود بار.</translation>
    </message>
    <message>
        <source>A barcode is printed here.</source>
        <translation type="unfinished">مۇندا شتريح كود بار.</translation>
    </message>
    <message>
        <source>Somebody&apos;s face can be seen.</source>
        <translation type="unfinished">بىرەۋدىڭ بەت-الپەتى كورىنەدى.</translation>
    </message>
    <message>
        <source>A red fingerprint can be seen.</source>
        <translation type="unfinished">قىزىل ساۋساق ٴىزى كورىنەدى.</translation>
    </message>
    <message>
        <source>A picture of an ID card can be seen.</source>
        <translation type="unfinished">جەكە كۋالىكتىڭ سۋرەتى كورىنەدى.</translation>
    </message>
    <message>
        <source>The file still holds text here, under a box drawn over it: anybody can copy it out.</source>
        <translation type="unfinished">فايلدا، ۇستىنە سىزىلعان جاقتاۋدىڭ استىندا ٴالى ٴماتىن بار: ونى كەز كەلگەن ادام كوشىرىپ الا الادى.</translation>
    </message>
    <message>
        <source>Something was drawn over it, and what lies under it can be made out.</source>
        <translation type="unfinished">ۇستىنە بىردەڭە سىزىلعان، استىنداعىسىن اجىراتۋعا بولادى.</translation>
    </message>
    <message>
        <source>A mosaic or blur covers it, and such covers can be undone.</source>
        <translation type="unfinished">موزايكا نە بۇلىڭعىرلاۋ جاپقان، مۇنداي جابۋدى قالپىنا كەلتىرۋگە بولادى.</translation>
    </message>
    <message>
        <source>What lies under it: %1.</source>
        <extracomment>%1 is for example &quot;ID card number&quot;</extracomment>
        <translation type="unfinished">استىنداعىسى: %1.</translation>
    </message>
    <message>
        <source>The code leads to somebody&apos;s own contact or payment page.</source>
        <translation type="unfinished">كود بىرەۋدىڭ بايلانىس نەمەسە تولەم بەتىنە اپارادى.</translation>
    </message>
    <message>
        <source>The code leads to a page of the government.</source>
        <translation type="unfinished">كود ۇكىمەت بەتىنە اپارادى.</translation>
    </message>
    <message>
        <source>The code leads to a page; open it and see what it shows.</source>
        <translation type="unfinished">كود ٴبىر بەتكە اپارادى؛ اشىپ قاراڭىز.</translation>
    </message>
    <message>
        <source>The code could not be decoded; scan it with a phone and see.</source>
        <translation type="unfinished">كود شەشىلمەدى؛ تەلەفونمەن سكانەرلەپ كورىڭىز.</translation>
    </message>
    <message>
        <source>The code holds words or numbers; scan it with a phone and see.</source>
        <translation type="unfinished">كودتا ٴسوز نە ٴنومىر بار؛ تەلەفونمەن سكانەرلەپ كورىڭىز.</translation>
    </message>
    <message>
        <source>The code holds the number of a thing, not of a person.</source>
        <translation type="unfinished">كودتا ادامنىڭ ەمەس، زاتتىڭ ٴنومىرى بار.</translation>
    </message>
    <message>
        <source>Whoever scans the code reads this: %1.</source>
        <extracomment>%1 is for example &quot;ID card number&quot;</extracomment>
        <translation type="unfinished">كودتى سكانەرلەگەن ادام مىنانى وقيدى: %1.</translation>
    </message>
    <message>
        <source>Enough of it is hidden.</source>
        <translation type="unfinished">جەتكىلىكتى جاسىرىلعان.</translation>
    </message>
    <message>
        <source>Only just enough of it is hidden.</source>
        <translation type="unfinished">ارەڭ جەتكىلىكتى جاسىرىلعان.</translation>
    </message>
    <message>
        <source>Too little of it is hidden.</source>
        <translation type="unfinished">جەتكىلىكسىز جاسىرىلعان.</translation>
    </message>
    <message>
        <source>The whole date of birth can be read.</source>
        <translation type="unfinished">تۋعان كۇنى تولىق وقىلادى.</translation>
    </message>
    <message>
        <source>The last digits tell kind and grade of the disability.</source>
        <translation type="unfinished">سوڭعى تسيفرلار مۇگەدەكتىك ٴتۇرى مەن دارەجەسىن بىلدىرەدى.</translation>
    </message>
    <message>
        <source>Other items of the same row tell what is hidden.</source>
        <translation type="unfinished">سول قاتارداعى باسقا مالىمەتتەر جاسىرىلعاندى ٴبىلدىرىپ قويادى.</translation>
    </message>
    <message>
        <source>Another notice shows the digits that are hidden here.</source>
        <translation type="unfinished">باسقا حابارلاندىرۋ مۇندا جاسىرىلعان تسيفرلاردى كورسەتەدى.</translation>
    </message>
    <message>
        <source>The name is hidden, and this number still tells who it is.</source>
        <translation type="unfinished">اتى جاسىرىلعان، ٴبىراق بۇل نومىردەن كىم ەكەنى بىلىنەدى.</translation>
    </message>
    <message>
        <source>In other rows of this column enough of it is hidden.</source>
        <translation type="unfinished">بۇل باعاننىڭ باسقا قاتارلارىندا جەتكىلىكتى جاسىرىلعان.</translation>
    </message>
    <message>
        <source>Its check digit is right.</source>
        <translation type="unfinished">تەكسەرۋ تسيفرى دۇرىس.</translation>
    </message>
    <message>
        <source>Its check digit is wrong; a digit may have been misread.</source>
        <translation type="unfinished">تەكسەرۋ تسيفرى قاتە؛ ٴبىر تسيفر قاتە وقىلعان بولۋى مۇمكىن.</translation>
    </message>
    <message>
        <source>A misread character was corrected by its check digit.</source>
        <translation type="unfinished">قاتە وقىلعان تاڭبا تەكسەرۋ تسيفرى ارقىلى تۇزەتىلدى.</translation>
    </message>
    <message>
        <source>The two readers read it differently.</source>
        <translation type="unfinished">ەكى وقۋشى ەكى ٴتۇرلى وقىدى.</translation>
    </message>
    <message>
        <source>Only one reader read it.</source>
        <translation type="unfinished">ٴبىر عانا وقۋشى وقىدى.</translation>
    </message>
    <message>
        <source>Both readers read the same.</source>
        <translation type="unfinished">ەكى وقۋشى بىردەي وقىدى.</translation>
    </message>
    <message>
        <source>It has an unusual number of digits.</source>
        <translation type="unfinished">تسيفر سانى ادەتتەگىدەي ەمەس.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation type="unfinished">وقىلمادى.</translation>
    </message>
    <message>
        <source>It speaks of health, family or hardship.</source>
        <translation type="unfinished">دەنساۋلىق، وتباسى نەمەسە قيىندىق تۋرالى.</translation>
    </message>
    <message>
        <source>It seems to belong to a public office.</source>
        <translation type="unfinished">مەكەمەنىكى بولۋى مۇمكىن.</translation>
    </message>
    <message>
        <source>Its label speaks of something else, but its form is that of somebody&apos;s own number.</source>
        <translation type="unfinished">قاسىنداعى جازۋ باسقا نارسە تۋرالى، ٴبىراق ٴپىشىنى بىرەۋدىڭ جەكە نومىرىنە ۇقسايدى.</translation>
    </message>
    <message>
        <source>It looks like somebody&apos;s name.</source>
        <translation type="unfinished">ادام اتىنا ۇقسايدى.</translation>
    </message>
    <message>
        <source>It names a house or a flat.</source>
        <translation type="unfinished">ٴۇي نەمەسە پاتەر اتالعان.</translation>
    </message>
    <message>
        <source>It stands beside somebody&apos;s number.</source>
        <translation type="unfinished">بىرەۋدىڭ ٴنومىرىنىڭ قاسىندا تۇر.</translation>
    </message>
    <message>
        <source>The header of an earlier page or sheet carries on here.</source>
        <translation type="unfinished">الدىڭعى بەت نە پاراقتىڭ تاقىرىبى مۇندا جالعاسادى.</translation>
    </message>
    <message>
        <source>The header was not read quite surely.</source>
        <translation type="unfinished">تاقىرىپ انىق وقىلمادى.</translation>
    </message>
    <message>
        <source>It stands under the header “%1”.</source>
        <translation type="unfinished">«%1» تاقىرىبىنىڭ استىندا.</translation>
    </message>
    <message>
        <source>It stands beside the label “%1”.</source>
        <translation type="unfinished">«%1» جازۋىنىڭ جانىندا.</translation>
    </message>
    <message>
        <source>It stands beside the word “%1”.</source>
        <translation type="unfinished">«%1» ٴسوزىنىڭ جانىندا.</translation>
    </message>
    <message>
        <source>Name and telephone of who lives there stand beside it.</source>
        <translation type="unfinished">وندا تۇراتىن ادامنىڭ اتى مەن تەلەفونى جانىندا تۇر.</translation>
    </message>
    <message>
        <source>The notice shows such items of a great many people.</source>
        <translation type="unfinished">حابارلاندىرۋ وتە كوپ ادامنىڭ وسىنداي مالىمەتىن كورسەتەدى.</translation>
    </message>
    <message>
        <source>It stands beside a place, as people&apos;s names do.</source>
        <translation type="unfinished">ادام اتتارى سيياقتى جەر اتىنىڭ جانىندا.</translation>
    </message>
    <message>
        <source>It stands beside sex, ethnicity or age, as people&apos;s names do.</source>
        <translation type="unfinished">ادام اتتارى سيياقتى جىنىسى، ۇلتى نەمەسە جاسىنىڭ جانىندا.</translation>
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
        <translation type="unfinished">جاسىرىلعان تاڭبالار تىم از</translation>
    </message>
    <message>
        <source>date of birth left open</source>
        <translation type="unfinished">تۋعان كۇنى جاسىرىلماعان</translation>
    </message>
    <message>
        <source>another notice shows what is hidden</source>
        <translation type="unfinished">باسقا حابارلاندىرۋ جاسىرىلعان بولىگىن كورسەتەدى</translation>
    </message>
    <message>
        <source>another column shows what is hidden</source>
        <translation type="unfinished">باسقا باعان جاسىرىلعان بولىگىن كورسەتەدى</translation>
    </message>
    <message>
        <source>hidden only on the screen</source>
        <translation type="unfinished">تەك ەكراندا جاسىرىلعان</translation>
    </message>
    <message>
        <source>a remark tells too much</source>
        <translation type="unfinished">ەسكەرتپە ارتىق اقپارات بەرەدى</translation>
    </message>
    <message>
        <source>a code or a copy of a card tells it</source>
        <translation type="unfinished">كود نەمەسە كۋالىك كوشىرمەسى اشادى</translation>
    </message>
    <message>
        <source>an old notice still hangs</source>
        <translation type="unfinished">مەرزىمى وتكەن حابارلاندىرۋ ءالى ءىلۋلى</translation>
    </message>
    <message>
        <source>a number left open tells who it is</source>
        <translation type="unfinished">اشىق قالعان ءنومىر كىم ەكەنىن بىلدىرەدى</translation>
    </message>
    <message>
        <source>hidden in some rows only</source>
        <translation type="unfinished">كەيبىر جولداردا عانا جاسىرىلعان</translation>
    </message>
    <message>
        <source>kind and grade of disability left open</source>
        <translation type="unfinished">مۇگەدەكتىك ءتۇرى مەن دارەجەسى جاسىرىلماعان</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation type="unfinished">%1-بەت</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation type="unfinished">%1-پاراق</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between parts of one line: &quot;notice.pdf, page 2&quot;</extracomment>
        <translation type="unfinished">، </translation>
    </message>
    <message>
        <source>Replace the notice today by a copy in which this is covered.</source>
        <translation type="unfinished">بۇگىن حابارلاندىرۋدى وسىلار جاسىرىلعان نۇسقاعا اۋىستىرىڭىز.</translation>
    </message>
    <message>
        <source>Leave out these columns: %1.</source>
        <extracomment>%1 is a list of kinds, for example &quot;ID card number; Health&quot;</extracomment>
        <translation type="unfinished">مىنا باعانداردى الىپ تاستاڭىز: %1.</translation>
    </message>
    <message>
        <source>Not corrected</source>
        <translation type="unfinished">تۇزەتىلمەدى</translation>
    </message>
    <message>
        <source>Being corrected</source>
        <translation type="unfinished">تۇزەتىلىپ جاتىر</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished">تۇزەتىلدى</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation type="unfinished">الىندى</translation>
    </message>
    <message>
        <source>Nothing to correct</source>
        <translation type="unfinished">تۇزەتۋ قاجەت ەمەس</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">ءنومىر</translation>
    </message>
    <message>
        <source>Kind of notice</source>
        <translation type="unfinished">حابارلاندىرۋ ءتۇرى</translation>
    </message>
    <message>
        <source>Date or period</source>
        <translation type="unfinished">كۇنى نەمەسە مەرزىمى</translation>
    </message>
    <message>
        <source>Faults of masks</source>
        <translation type="unfinished">جاسىرۋ قاتەلىكتەرى</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation type="unfinished">قاتىستى ادامدار</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished">زاڭدىق نەگىز</translation>
    </message>
    <message>
        <source>Required action</source>
        <translation type="unfinished">تالاپ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">كۇيى</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished">حابارلاندىرۋلار</translation>
    </message>
    <message>
        <source>Covered picture</source>
        <translation type="unfinished">جاسىرىلعان سۋرەت</translation>
    </message>
    <message>
        <source>Evidence picture, covered</source>
        <translation type="unfinished">ايعاق سۋرەتى، جاسىرىلعان</translation>
    </message>
    <message>
        <source>Covered copy, no evidence</source>
        <translation type="unfinished">جاسىرىلعان كوشىرمە، ايعاق ەمەس</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">ەسكەرتپە</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <extracomment>%1 is a list of rule packs with their versions</extracomment>
        <translation type="unfinished">ەرەجەلەر: %1</translation>
    </message>
    <message>
        <source>at %1, %2 px</source>
        <extracomment>pixels from the left and from the top edge of the picture</extracomment>
        <translation type="unfinished">%1, %2 پيكسەل ورىندا</translation>
    </message>
    <message>
        <source>Measures for Confirming Minimum Living Allowances</source>
        <translation type="unfinished">ەڭ تومەنگى تۇرمىس كەپىلدىگىن تەكسەرىپ بەكىتۋ شاراسى</translation>
    </message>
    <message>
        <source>Interim Measures for Social Assistance</source>
        <translation type="unfinished">الەۋمەتتىك قۇتقارۋدىڭ ۋاقىتتىق شاراسى</translation>
    </message>
    <message>
        <source>Measures for Recognizing Persons in Extreme Hardship</source>
        <translation type="unfinished">اسا تارىققان ادامداردى انىقتاۋ شاراسى</translation>
    </message>
    <message>
        <source>Law on the Protection of Minors</source>
        <translation type="unfinished">كامەلەتكە تولماعانداردى قورعاۋ زاڭى</translation>
    </message>
    <message>
        <source>Organic Law of the Villagers&apos; Committees</source>
        <translation type="unfinished">قىستاق تۇرعىندارى كوميتەتىنىڭ ۇيىمدىق زاڭى</translation>
    </message>
    <message>
        <source>Requirements for Notices on Watching Against Poverty</source>
        <translation type="unfinished">كەدەيلىككە قايتا ءتۇسۋدىڭ الدىن الۋ جاريالاۋ تالابى</translation>
    </message>
</context>
<context>
    <name>RulePack</name>
    <message>
        <source>Identifiers, header words and masks for notices in the People&apos;s Republic of China</source>
        <translation type="unfinished">قىتاي حالىق رەسپۋبليكاسى حابارلاندىرۋلارىنىڭ نومىرلەرى، تاقىرىپ سوزدەرى جانە جابۋ تۇرلەرى</translation>
    </message>
    <message>
        <source>Kinds of notices in the People&apos;s Republic of China: how each is known, and what it may show</source>
        <translation type="unfinished">قىتاي حالىق رەسپۋبليكاسىنداعى حابارلاندىرۋ تۇرلەرى: قالاي تانىلادى، نەنى كورسەتۋگە بولادى</translation>
    </message>
    <message>
        <source>Names of illnesses, disabilities and states of health in sentences</source>
        <translation type="unfinished">سويلەمدەردەگى اۋرۋ، مۇگەدەكتىك جانە دەنساۋلىق سوزدەرى</translation>
    </message>
    <message>
        <source>The Organic Law of Villagers&apos; Committees as in force from 2018-12-29 to 2025-12-31</source>
        <translation type="unfinished">《村民委员会组织法》 (2018-12-29 — 2025-12-31 كۇشىندە)</translation>
    </message>
    <message>
        <source>The Organic Law of Villagers&apos; Committees as in force from 2026-01-01</source>
        <translation type="unfinished">《村民委员会组织法》 (2026-01-01 باستاپ كۇشىندە)</translation>
    </message>
    <message>
        <source>ID numbers with the first three and last four characters</source>
        <translation type="unfinished">جەكە كۋالىك ٴنومىرىنىڭ العاشقى 3 جانە سوڭعى 4 تاڭباسى</translation>
    </message>
    <message>
        <source>ID numbers with the last four characters only</source>
        <translation type="unfinished">جەكە كۋالىك ٴنومىرىنىڭ سوڭعى 4 تاڭباسى عانا</translation>
    </message>
    <message>
        <source>At least six digits of a mobile number hidden, as on waybills</source>
        <translation type="unfinished">ۇيالى تەلەفون ٴنومىرىنىڭ كەمىندە 6 تسيفرى جاسىرىلادى (سالەمدەمەدەگىدەي)</translation>
    </message>
    <message>
        <source>Forms of numbers: %1</source>
        <translation type="unfinished">ٴنومىر پىشىندەرى: %1</translation>
    </message>
    <message>
        <source>Groups of header words: %1</source>
        <translation type="unfinished">تاقىرىپ ٴسوز توپتارى: %1</translation>
    </message>
    <message>
        <source>Kinds of notices: %1</source>
        <translation type="unfinished">حابارلاندىرۋ تۇرلەرى: %1</translation>
    </message>
    <message>
        <source>Kinds of findings: %1</source>
        <translation type="unfinished">تابىلعان تۇرلەر: %1</translation>
    </message>
    <message>
        <source>Mask styles: %1</source>
        <translation type="unfinished">جابۋ تۇرلەرى: %1</translation>
    </message>
    <message>
        <source>Articles of law: %1</source>
        <translation type="unfinished">زاڭ باپتارى: %1</translation>
    </message>
    <message>
        <source>Single words: %1</source>
        <translation type="unfinished">باسقا سوزدەر: %1</translation>
    </message>
    <message>
        <source>The names and numbers of an office of your own</source>
        <translation type="unfinished">ٴوز مەكەمەڭىزدىڭ قىزمەتكەرلەرى مەن تەلەفوندارى</translation>
    </message>
</context>
<context>
    <name>RuleProblem</name>
    <message>
        <source>The file may not be opened.</source>
        <translation type="unfinished">فايل اشىلمادى.</translation>
    </message>
    <message>
        <source>The text is not valid JSON here.</source>
        <translation type="unfinished">بۇل جەر جارامدى JSON ەمەس.</translation>
    </message>
    <message>
        <source>The text is not valid JSON.</source>
        <translation type="unfinished">جارامدى JSON ەمەس.</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation type="unfinished">قاباتتارى تىم تەرەڭ.</translation>
    </message>
    <message>
        <source>A rule pack is at most 2 MB long.</source>
        <translation type="unfinished">ەرەجە بۋماسى 2 MB-تان اسپاۋى كەرەك.</translation>
    </message>
    <message>
        <source>A rule pack is one JSON object.</source>
        <translation type="unfinished">ەرەجە بۋماسى ٴبىر JSON وبەكتىسى بولۋى كەرەك.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one object.</source>
        <translation type="unfinished">ٴبىر وبەكتىدە «%1» كىلتى ەكى رەت تۇر.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here.</source>
        <translation type="unfinished">مۇندا «%1» كىلتى تانىلمايدى.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation type="unfinished">«%1» كىلتى جوق.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text that is not empty.</source>
        <translation type="unfinished">«%1» بوس ەمەس ٴماتىن بولۋى كەرەك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a control character.</source>
        <translation type="unfinished">«%1» ىشىندە باسقارۋ تاڭباسى بار.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation type="unfinished">«%1» %2 مەن %3 اراسىنداعى ٴبۇتىن سان بولۋى كەرەك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts.</source>
        <translation type="unfinished">«%1» ماتىندەر ٴتىزىمى بولۋى كەرەك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation type="unfinished">«%1» ٴتىزىم بولۋى كەرەك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation type="unfinished">«%1» وبەكت بولۋى كەرەك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an ISO date.</source>
        <translation type="unfinished">«%1» كۇن بولۋى كەرەك (2026-01-31 سيياقتى).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation type="unfinished">«%1» true نەمەسە false بولۋى كەرەك.</translation>
    </message>
    <message>
        <source>Each element of &quot;%1&quot; must be a text that is not empty.</source>
        <translation type="unfinished">«%1» ٴار ەلەمەنتى بوس ەمەس ٴماتىن بولۋى كەرەك.</translation>
    </message>
    <message>
        <source>Each element of &quot;%1&quot; must be an object.</source>
        <translation type="unfinished">«%1» ٴار ەلەمەنتى وبەكت بولۋى كەرەك.</translation>
    </message>
    <message>
        <source>An element of &quot;%1&quot; stands twice.</source>
        <translation type="unfinished">«%1» ىشىندە قايتالانعان ەلەمەنت بار.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known finding type.</source>
        <translation type="unfinished">«%1» بەلگىلى ٴتۇر ەمەس.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known value of &quot;%2&quot;.</source>
        <translation type="unfinished">«%1» «%2» ٴۇشىن بەلگىلى ٴمان ەمەس.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known check.</source>
        <translation type="unfinished">«%1» بەلگىلى تەكسەرۋ ەمەس.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known under &quot;require&quot;.</source>
        <translation type="unfinished">«require» استىندا «%1» تانىلمايدى.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of F, H, M, S, P, L and E.</source>
        <translation type="unfinished">«%1» F، H، M، S، P، L، E بىرەۋى ەمەس.</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <translation type="unfinished">تۇراقتى ورنەك جارامسىز: %1.</translation>
    </message>
    <message>
        <source>The regular expression matches empty text.</source>
        <translation type="unfinished">تۇراقتى ورنەك بوس ماتىنگە ساي كەلەدى.</translation>
    </message>
    <message>
        <source>A word of &quot;%1&quot; has no letter or digit.</source>
        <translation type="unfinished">«%1» ىشىندەگى ٴبىر سوزدە ٴارىپ نە تسيفر جوق.</translation>
    </message>
    <message>
        <source>A word has no letters.</source>
        <translation type="unfinished">ٴبىر سوزدە ٴارىپ جوق.</translation>
    </message>
    <message>
        <source>A word group has no words.</source>
        <translation type="unfinished">ٴبىر ٴسوز توبى بوس.</translation>
    </message>
    <message>
        <source>Words of this kind need a finding type.</source>
        <translation type="unfinished">مۇنداي سوزدەرگە ٴتۇر كەرەك.</translation>
    </message>
    <message>
        <source>Only words of the kind &quot;veto&quot; have &quot;unless&quot;.</source>
        <translation type="unfinished">تەك «veto» سوزدەرىندە عانا «unless» بولادى.</translation>
    </message>
    <message>
        <source>A pattern with the name &quot;%1&quot; stands twice.</source>
        <translation type="unfinished">«%1» اتتى ٴپىشىن قايتالانعان.</translation>
    </message>
    <message>
        <source>The notice type &quot;%1&quot; stands twice.</source>
        <translation type="unfinished">«%1» حابارلاندىرۋ ٴتۇرى قايتالانعان.</translation>
    </message>
    <message>
        <source>A type stands twice.</source>
        <translation type="unfinished">ٴبىر ٴتۇر قايتالانعان.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; that stands there in full is &quot;exposed&quot; or &quot;review&quot;, nothing less.</source>
        <translation type="unfinished">تولىق تۇرعان «%1» تەك «exposed» نەمەسە «review» بولادى.</translation>
    </message>
    <message>
        <source>No notice may show &quot;%1&quot; in full.</source>
        <translation type="unfinished">ەشبىر حابارلاندىرۋدا «%1» تولىق كورسەتىلمەۋى كەرەك.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is shown and hidden at the same time.</source>
        <translation type="unfinished">«%1» ٴبىر مەزگىلدە كورسەتىلگەن ٴارى جاسىرىلعان.</translation>
    </message>
    <message>
        <source>At most %1 first and %2 last characters of &quot;%3&quot; may be shown.</source>
        <translation type="unfinished">«%3» ەڭ كوپ العاشقى %1 جانە سوڭعى %2 تاڭباسىن كورسەتۋگە بولادى.</translation>
    </message>
    <message>
        <source>&quot;id_warn_below&quot; must not be less than &quot;id_fail_below&quot;.</source>
        <translation type="unfinished">«id_warn_below» «id_fail_below» مانىنەن كەم بولماۋى كەرەك.</translation>
    </message>
    <message>
        <source>&quot;max_days&quot; must not be less than &quot;min_days&quot;.</source>
        <translation type="unfinished">«max_days» «min_days» مانىنەن كەم بولماۋى كەرەك.</translation>
    </message>
    <message>
        <source>&quot;until&quot; must not be before &quot;from&quot;.</source>
        <translation type="unfinished">«until» «from» كۇنىنەن بۇرىن بولماۋى كەرەك.</translation>
    </message>
    <message>
        <source>A pack with &quot;in_force&quot; holds citations only.</source>
        <translation type="unfinished">«in_force» بار بۋمادا تەك زاڭ باپتارى بولادى.</translation>
    </message>
    <message>
        <source>The citation ends before it begins.</source>
        <translation type="unfinished">باپ باستالماي تۇرىپ بىتەدى.</translation>
    </message>
    <message>
        <source>A citation must be an object or the id of one.</source>
        <translation type="unfinished">باپ وبەكت نەمەسە باپ بەلگىسى بولۋى كەرەك.</translation>
    </message>
    <message>
        <source>No pack holds the citation &quot;%1&quot;.</source>
        <translation type="unfinished">ەشبىر بۋمادا «%1» بابى جوق.</translation>
    </message>
    <message>
        <source>An office line is a telephone number.</source>
        <translation type="unfinished">كەڭسە تەلەفونى تەلەفون ٴنومىرى بولۋى كەرەك.</translation>
    </message>
    <message>
        <source>A pack with the id &quot;%1&quot; ships with the program. Give yours another id.</source>
        <translation type="unfinished">«%1» بەلگىسى باعدارلامانىڭ ٴوز بۋماسىندا بار. باسقا بەلگى بەرىڭىز.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 is a file, %2 a line number, %3 what is wrong there</extracomment>
        <translation type="unfinished">%1، %2-جول: %3</translation>
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
            <numerusform>%n جابىلعان كوشىرمە ساقتالدى جانە تەكسەرىلدى: جابىلعان مازمۇندى قالپىنا كەلتىرۋگە بولمايدى.</numerusform>
            <numerusform>%n جابىلعان كوشىرمە ساقتالدى جانە تەكسەرىلدى: جابىلعان مازمۇندى قالپىنا كەلتىرۋگە بولمايدى.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation type="unfinished">ساقتالعان ورنى: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pages have no covered copy:</source>
        <translation type="unfinished">
            <numerusform>%n بەتتىڭ جابىلعان كوشىرمەسى جوق:</numerusform>
            <numerusform>%n بەتتىڭ جابىلعان كوشىرمەسى جوق:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation type="unfinished">
            <numerusform>تاعى %n بەت.</numerusform>
            <numerusform>تاعى %n بەت.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to write.</source>
        <translation type="unfinished">ساقتايتىن ەشتەڭە جوق.</translation>
    </message>
    <message>
        <source>The checklist of before was opened or changed, so the new one stands beside it as %1.</source>
        <translation type="unfinished">بۇرىنعى تەكسەرۋ ءتىزىمى اشىلعان نەمەسە وزگەرتىلگەن، سوندىقتان جاڭاسى جانىنا %1 اتىمەن ساقتالدى.</translation>
    </message>
    <message numerus="yes">
        <source>%n older copy (copies) there were changed by hand and stay: look at them before you hand them on.</source>
        <translation type="unfinished">
            <numerusform>ونداعى %n ەسكى كوشىرمە قولمەن وزگەرتىلگەن، سول كۇيى قالدىرىلدى: باسقاعا بەرمەس بۇرىن قاراپ شىعىڭىز.</numerusform>
            <numerusform>ونداعى %n ەسكى كوشىرمە قولمەن وزگەرتىلگەن، سول كۇيى قالدىرىلدى: باسقاعا بەرمەس بۇرىن قاراپ شىعىڭىز.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CanvasPane</name>
    <message>
        <source>The page, with frames around what was found</source>
        <translation type="unfinished">تابىلعان جەرلەرى جاقتاۋعا الىنعان بەت</translation>
    </message>
    <message>
        <source>The page as a covered copy shows it</source>
        <translation type="unfinished">جابىلعان كوشىرمەدەگى بەت</translation>
    </message>
    <message>
        <source>Line between the page before and after</source>
        <translation type="unfinished">بەتتىڭ بۇرىنعىسى مەن كەيىنگىسىن بولەتىن سىزىق</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation type="unfinished">كىشىرەيتۋ (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished">ۇلكەيتۋ (+)</translation>
    </message>
    <message>
        <source>Each pixel of the picture as one pixel of the screen (0)</source>
        <translation type="unfinished">سۋرەتتىڭ ٴبىر پيكسەلى ەكراننىڭ ٴبىر پيكسەلى (0)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished">سىيعىزۋ</translation>
    </message>
    <message>
        <source>The whole page (F)</source>
        <translation type="unfinished">بۇكىل بەت (F)</translation>
    </message>
    <message>
        <source>Turn to the left (Shift+R)</source>
        <translation type="unfinished">سولعا بۇرۋ (Shift+R)</translation>
    </message>
    <message>
        <source>Turn to the right (R)</source>
        <translation type="unfinished">وڭعا بۇرۋ (R)</translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished">جاقتاۋ</translation>
    </message>
    <message>
        <source>Draw a box over something that was missed (B)</source>
        <translation type="unfinished">قالىپ قويعان جەرگە جاقتاۋ سىزۋ (B)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished">ٴتۇپنۇسقا</translation>
    </message>
    <message>
        <source>The page as it is</source>
        <translation type="unfinished">بەت سول كۇيىندە</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished">سالىستىرۋ</translation>
    </message>
    <message>
        <source>Original on the left of the line, covered on its right (C)</source>
        <translation type="unfinished">سىزىقتىڭ سول جاعىندا ٴتۇپنۇسقا، وڭ جاعىندا جابىلعان (C)</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation type="unfinished">جابىلعان</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished">قاتار</translation>
    </message>
    <message>
        <source>Original and covered beside each other (V)</source>
        <translation type="unfinished">ٴتۇپنۇسقا مەن جابىلعان نۇسقا قاتار (V)</translation>
    </message>
</context>
<context>
    <name>ui::ClerkFlow</name>
    <message>
        <source>It could not be printed.</source>
        <translation type="unfinished">باسىپ شىعارۋ مۇمكىن بولمادى.</translation>
    </message>
    <message>
        <source>Checked: what is covered cannot be brought back.</source>
        <translation type="unfinished">تەكسەرىلدى: جابىلعان مازمۇندى قالپىنا كەلتىرۋگە بولمايدى.</translation>
    </message>
    <message>
        <source>The copy was not saved: %1 is there already. Choose another name.</source>
        <translation type="unfinished">كوشىرمە ساقتالمادى: %1 بۇرىننان بار. باسقا ات تاڭداڭىز.</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation type="unfinished">كوشىرمە ساقتالدى.</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation type="unfinished">كوشىرمە ساقتالمادى.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation type="unfinished">كوشىرمەنى ساقتاۋ</translation>
    </message>
    <message>
        <source>It was handed to the printer.</source>
        <translation type="unfinished">پرينتەرگە بەرىلدى.</translation>
    </message>
    <message>
        <source>A sheet is not whole on it: take its picture again.</source>
        <translation type="unfinished">ٴبىر پاراق تولىق ەمەس: قايتا سۋرەتكە ٴتۇسىرىڭىز.</translation>
    </message>
    <message>
        <source>The copy was not saved: something was decided meanwhile. Make it again.</source>
        <translation type="unfinished">كوشىرمە ساقتالمادى: وسى ارالىقتا جاڭا شەشىم قابىلداندى. قايتا جاساڭىز.</translation>
    </message>
    <message>
        <source>The copy was not printed: something was decided meanwhile. Make it again.</source>
        <translation type="unfinished">كوشىرمە باسىلمادى: وسى ارالىقتا جاڭا شەشىم قابىلداندى. قايتا جاساڭىز.</translation>
    </message>
    <message>
        <source>Printing was stopped: something was decided meanwhile. Make the copy again, and do not post what is on paper.</source>
        <translation type="unfinished">باسۋ توقتاتىلدى: وسى ارالىقتا جاڭا شەشىم قابىلداندى. كوشىرمەنى قايتا جاساڭىز، باسىلعان قاعازدى ىلمەڭىز.</translation>
    </message>
</context>
<context>
    <name>ui::CompareView</name>
    <message>
        <source>Line between the page before and after</source>
        <translation type="unfinished">بەتتىڭ بۇرىنعىسى مەن كەيىنگىسىن بولەتىن سىزىق</translation>
    </message>
    <message>
        <source>Before on the left, after on the right</source>
        <translation type="unfinished">سول جاقتا بۇرىنعىسى، وڭ جاقتا كەيىنگىسى</translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished">ٴتۇپنۇسقا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">كوشىرمە</translation>
    </message>
    <message>
        <source>The page before and after</source>
        <translation type="unfinished">بەتتىڭ تۇپنۇسقاسى مەن كوشىرمەسى</translation>
    </message>
</context>
<context>
    <name>ui::Covering</name>
    <message numerus="yes">
        <source>%n page(s) were read only once, so a misread number may stay uncovered. Look at the covered copies before you post them.</source>
        <translation type="unfinished">
            <numerusform>%n بەت ٴبىر-اق رەت وقىلدى، سوندىقتان قاتە وقىلعان ٴنومىر جابىلماي قالۋى مۇمكىن. ىلمەس بۇرىن جابىلعان كوشىرمەلەردى قاراڭىز.</numerusform>
            <numerusform>%n بەت ٴبىر-اق رەت وقىلدى، سوندىقتان قاتە وقىلعان ٴنومىر جابىلماي قالۋى مۇمكىن. ىلمەس بۇرىن جابىلعان كوشىرمەلەردى قاراڭىز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation type="unfinished">ءبارىبىر ساقتاۋ</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Needs action</source>
        <translation type="unfinished">شارا كەرەك</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished">شەشىلمەگەن</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished">شەشىلگەن</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">بارلىعى</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished">بارلىق تۇرلەر</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation type="unfinished">كەز كەلگەن اۋىرلىق</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation type="unfinished">توپتالماعان</translation>
    </message>
    <message>
        <source>By person</source>
        <translation type="unfinished">ادام بويىنشا</translation>
    </message>
    <message>
        <source>By column</source>
        <translation type="unfinished">باعان بويىنشا</translation>
    </message>
    <message>
        <source>By row</source>
        <translation type="unfinished">قاتار بويىنشا</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">ىزدەۋ</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation type="unfinished">قاي تابىلعاندار كورسەتىلەدى</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation type="unfinished">تابىلعان ٴتۇرى</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished">اۋىرلىعى</translation>
    </message>
    <message>
        <source>How the list is grouped</source>
        <translation type="unfinished">ٴتىزىم قالاي توپتالادى</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation type="unfinished">تىزىمنەن ىزدەۋ</translation>
    </message>
    <message>
        <source>“Everything” also lists what may be shown and what is hidden well enough</source>
        <translation type="unfinished">«بارلىعى» كورسەتۋگە بولاتىن جانە جەتكىلىكتى جاسىرىلعانداردى دا تىزەدى</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation type="unfinished">كەز كەلگەن ناتيجە</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation type="unfinished">زاڭ بابى بويىنشا</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">ناتيجە</translation>
    </message>
    <message>
        <source>“By rule” goes by the first article of law of each finding</source>
        <translation type="unfinished">«زاڭ بابى بويىنشا» ٴار ماسەلەنىڭ ٴبىرىنشى زاڭ بابىنا قاراي توپتايدى</translation>
    </message>
</context>
<context>
    <name>ui::FindingFilter</name>
    <message>
        <source>Elsewhere</source>
        <translation type="unfinished">باسقا جەردە</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>%2 is the header of a column</extracomment>
        <translation type="unfinished">%1-باعان</translation>
    </message>
    <message>
        <source>Column %1 (%2)</source>
        <translation type="unfinished">%1-باعان (%2)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation type="unfinished">%1-قاتار</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished">%1-ادام</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n line(s)</source>
        <extracomment>a group of the list and how many lines it has</extracomment>
        <translation type="unfinished">
            <numerusform>%1 · %n جول</numerusform>
            <numerusform>%1 · %n جول</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <extracomment>%2 is a column or row of the table</extracomment>
        <translation type="unfinished">%1-كەستە: %2</translation>
    </message>
    <message>
        <source>No article of law</source>
        <translation type="unfinished">زاڭ بابى جوق</translation>
    </message>
</context>
<context>
    <name>ui::FindingModel</name>
    <message>
        <source>What</source>
        <translation type="unfinished">مازمۇنى</translation>
    </message>
    <message>
        <source>Masked value</source>
        <translation type="unfinished">جاسىرىلعان مازمۇن</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">ورنى</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished">شەشىلگەن</translation>
    </message>
</context>
<context>
    <name>ui::FindingsPanel</name>
    <message>
        <source>Choose a line of the list to see why it is there.</source>
        <translation type="unfinished">سەبەبىن كورۋ ءۇشىن تىزىمنەن ءبىر جولدى تاڭداڭىز.</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation type="unfinished">ناتيجە:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a result such as &quot;Must be covered&quot;, %2 a severity</extracomment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation type="unfinished">سەبەپ:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation type="unfinished">ۇسىنىس:</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation type="unfinished">ورنى:</translation>
    </message>
    <message>
        <source>Findings on this page</source>
        <translation type="unfinished">وسى بەتتەن تابىلعاندار</translation>
    </message>
    <message>
        <source>Why it is on the list</source>
        <translation type="unfinished">نەگە تىزىمدە تۇر</translation>
    </message>
    <message>
        <source>Somebody drew this box.</source>
        <translation type="unfinished">بۇل جاقتاۋدى بىرەۋ سىزعان.</translation>
    </message>
    <message>
        <source>Basis:</source>
        <translation type="unfinished">نەگىز:</translation>
    </message>
</context>
<context>
    <name>ui::KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished">پەرنەلەر</translation>
    </message>
    <message>
        <source>The arrow keys step through list and pages; the numeric pad does the same. On a chosen box they move it, with Shift they change its size. L or the right mouse button holds a loupe. Any key closes this.</source>
        <translation type="unfinished">باعىت پەرنەلەرى ٴتىزىم مەن بەتتەردى ارالايدى؛ سان تاقتاسى دا سولاي. تاڭدالعان جاقتاۋدى جىلجىتادى، Shift پەن ولشەمىن وزگەرتەدى. L نەمەسە ٴتىنتۋىردىڭ وڭ جاعى ۇلكەيتكىشتى ۇستايدى. كەز كەلگەن پەرنە مۇنى جابادى.</translation>
    </message>
</context>
<context>
    <name>ui::LookTab</name>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished">ٴتىل(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation type="unfinished">تۇستەر(&amp;C):</translation>
    </message>
    <message>
        <source>Size of &amp;letters:</source>
        <translation type="unfinished">ٴارىپ ولشەمى(&amp;S):</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">جۇيەدەگىدەي</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">اشىق</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">كۇڭگىرت</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">جوعارى ايقىندىق</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number: percent</extracomment>
        <translation type="unfinished"> %</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">تەرەزە ءتىلى</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation type="unfinished">تەرەزە تۇستەرى</translation>
    </message>
    <message>
        <source>Size of letters in percent</source>
        <translation type="unfinished">ٴارىپ ولشەمى، پايىزبەن</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>The checklist was saved.</source>
        <translation type="unfinished">تەكسەرۋ ءتىزىمى ساقتالدى.</translation>
    </message>
    <message>
        <source>The checklist was not saved.</source>
        <translation type="unfinished">تەكسەرۋ ءتىزىمى ساقتالمادى.</translation>
    </message>
    <message>
        <source>About NoticeGuard</source>
        <translation type="unfinished">NoticeGuard تۋرالى</translation>
    </message>
    <message>
        <source>NoticeGuard %1 finds personal data on public notices and writes covered copies, on this computer alone.</source>
        <translation type="unfinished">NoticeGuard %1 حابارلاندىرۋلارداعى جەكە مالىمەتتەردى تاۋىپ، جابىلعان كوشىرمەلەر جازادى، تەك وسى كومپيۋتەردە.</translation>
    </message>
    <message>
        <source>NoticeGuard</source>
        <translation type="unfinished">公示卫士 NoticeGuard</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished">قۇرالدار</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">فايل</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">كورىنىس</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished">ءوتۋ</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>The menu&apos;s name is shown beside its translation, so that it is found in any language</extracomment>
        <translation type="unfinished">ءتىل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">كومەك</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation type="unfinished">فايل اشۋ…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation type="unfinished">قالتا اشۋ…</translation>
    </message>
    <message>
        <source>Save &amp;covered copies…</source>
        <translation type="unfinished">جابىلعان كوشىرمەنى ساقتاۋ…</translation>
    </message>
    <message>
        <source>Save c&amp;hecklist…</source>
        <translation type="unfinished">ءتىزىمدى ساقتاۋ…</translation>
    </message>
    <message>
        <source>Close &amp;all</source>
        <translation type="unfinished">بارلىعىن جابۋ</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">شىعۋ</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished">توقتاتۋ</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished">ۇلكەيتۋ</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished">كىشىرەيتۋ</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished">ناقتى ولشەمى</translation>
    </message>
    <message>
        <source>&amp;Fit the page</source>
        <translation type="unfinished">بەتكە سىيعىزۋ</translation>
    </message>
    <message>
        <source>T&amp;urn left</source>
        <translation type="unfinished">سولعا بۇرۋ(&amp;U)</translation>
    </message>
    <message>
        <source>Turn r&amp;ight</source>
        <translation type="unfinished">وڭعا بۇرۋ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation type="unfinished">كەلەسىسى</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation type="unfinished">الدىڭعىسى</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation type="unfinished">كەلەسى بەت</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation type="unfinished">الدىڭعى بەت</translation>
    </message>
    <message>
        <source>&amp;About NoticeGuard</source>
        <translation type="unfinished">NoticeGuard تۋرالى(&amp;A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">توقتاتۋ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">بارىسى</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished">فايل اشۋ</translation>
    </message>
    <message>
        <source>Pictures and PDF files</source>
        <translation type="unfinished">سۋرەتتەر مەن PDF فايلدارى</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">بارلىق فايلدار</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished">قالتا اشۋ</translation>
    </message>
    <message>
        <source>Choose a folder for the covered copies</source>
        <translation type="unfinished">جابىلعان كوشىرمەلەرگە قالتا تاڭداڭىز</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation type="unfinished">تەكسەرۋ ءتىزىمىن ساقتاۋ</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished">Excel كىتابى</translation>
    </message>
    <message>
        <source>Table of text (CSV)</source>
        <translation type="unfinished">ماتىندىك كەستە (CSV)</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation type="unfinished">قويىلعان</translation>
    </message>
    <message>
        <source>S&amp;witch between summary and review</source>
        <translation type="unfinished">قورىتىندى مەن تەكسەرۋدى اۋىستىرۋ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished">پەرنەلەر(&amp;K)</translation>
    </message>
    <message>
        <source>Open a &amp;review…</source>
        <translation type="unfinished">تەكسەرۋدى اشۋ(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished">تۇستەر(&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">جۇيەدەگىدەي</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">اشىق</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">كۇڭگىرت</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">جوعارى ايقىندىق</translation>
    </message>
    <message>
        <source>Larger le&amp;tters</source>
        <translation type="unfinished">ارىپتەردى ۇلكەيتۋ(&amp;T)</translation>
    </message>
    <message>
        <source>Smaller l&amp;etters</source>
        <translation type="unfinished">ارىپتەردى كىشىرەيتۋ(&amp;E)</translation>
    </message>
    <message>
        <source>Open a review</source>
        <translation type="unfinished">تەكسەرۋدى اشۋ</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished">تەكسەرۋلەر</translation>
    </message>
    <message>
        <source>kind of notice changed</source>
        <translation type="unfinished">حابارلاندىرۋ ٴتۇرى وزگەردى</translation>
    </message>
    <message>
        <source>&amp;Paste picture, file or text</source>
        <translation type="unfinished">سۋرەت، فايل نەمەسە ٴماتىن قويۋ(&amp;P)</translation>
    </message>
    <message>
        <source>There is no picture, no file and no text on the clipboard.</source>
        <translation type="unfinished">الماسۋ بۋفەرىندە سۋرەت، فايل جانە ٴماتىن جوق.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished">باپتاۋلار(&amp;S)…</translation>
    </message>
    <message>
        <source>A rule pack is not in use:</source>
        <translation type="unfinished">ٴبىر ەرەجە بۋماسى قولدانىلمادى:</translation>
    </message>
    <message>
        <source>No rule pack of your own is in use:</source>
        <translation type="unfinished">ٴوز ەرەجە بۋمالارىڭىز قولدانىلمادى:</translation>
    </message>
    <message>
        <source>The rule packs do not fit together, and nothing was changed:</source>
        <translation type="unfinished">ەرەجە بۋمالارى ٴبىر-بىرىنە ساي كەلمەدى، ەشتەڭە وزگەرمەدى:</translation>
    </message>
    <message>
        <source>The settings hold until the program ends.</source>
        <translation type="unfinished">باپتاۋلار باعدارلاما جابىلعانشا عانا كۇشىندە.</translation>
    </message>
    <message>
        <source>Pages that were read already keep their reading. Open them again to read them anew.</source>
        <translation type="unfinished">وقىلعان بەتتەر ٴوز وقىلۋىن ساقتايدى. قايتا وقىتۋ ٴۇشىن قايتا اشىڭىز.</translation>
    </message>
    <message>
        <source>What is open was judged again by these rules.</source>
        <translation type="unfinished">اشىق تۇرعان مازمۇن وسى ەرەجەلەرمەن قايتا باعالاندى.</translation>
    </message>
    <message>
        <source>Import a rule pack</source>
        <translation type="unfinished">ەرەجە بۋماسىن ەنگىزۋ</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation type="unfinished">ەرەجە بۋمالارى</translation>
    </message>
    <message>
        <source>Pages to print (PDF)</source>
        <translation type="unfinished">باسىلاتىن بەتتەر (PDF)</translation>
    </message>
    <message>
        <source>Pa&amp;use or go on</source>
        <translation type="unfinished">كىدىرتۋ نەمەسە جالعاستىرۋ(&amp;U)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">جۇمىستار</translation>
    </message>
    <message>
        <source>Show or hide the list of work (Ctrl+J)</source>
        <translation type="unfinished">جۇمىستار ءتىزىمىن كورسەتۋ نەمەسە جاسىرۋ (Ctrl+J)</translation>
    </message>
    <message>
        <source>List of wor&amp;k</source>
        <translation type="unfinished">جۇمىستار ءتىزىمى(&amp;K)</translation>
    </message>
    <message>
        <source>Open a folder of notices</source>
        <translation type="unfinished">حابارلاندىرۋلار قالتاسىن اشۋ</translation>
    </message>
    <message>
        <source>Choose a folder for the postable copies</source>
        <translation type="unfinished">ىلۋگە بولاتىن كوشىرمەلەرگە قالتا تاڭداۋ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">جالعاستىرۋ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">كىدىرتۋ</translation>
    </message>
    <message>
        <source>Work (%1 waiting)</source>
        <translation type="unfinished">جۇمىستار (%1 كۇتىپ تۇر)</translation>
    </message>
    <message>
        <source>Something else is still being done. Open it again when it has ended.</source>
        <translation type="unfinished">باسقا جۇمىس ءالى بىتپەدى. ول بىتكەن سوڭ قايتا اشىڭىز.</translation>
    </message>
    <message>
        <source>Something else is still being done. Save again when it has ended.</source>
        <translation type="unfinished">باسقا جۇمىس ءالى بىتپەدى. ول بىتكەن سوڭ قايتا ساقتاڭىز.</translation>
    </message>
    <message>
        <source>Copies or a checklist are not saved yet.</source>
        <translation type="unfinished">كوشىرمەلەر نەمەسە تەكسەرۋ ءتىزىمى ءالى ساقتالعان جوق.</translation>
    </message>
    <message>
        <source>A copy is still being printed.</source>
        <translation type="unfinished">كوشىرمە ءالى باسىلىپ جاتىر.</translation>
    </message>
    <message>
        <source>If you stop, some of its pages may come out of the printer: do not post them.</source>
        <translation type="unfinished">توقتاتساڭىز، كەيبىر بەتتەرى پرينتەردەن شىعۋى مۇمكىن: ولاردى ىلمەڭىز.</translation>
    </message>
    <message>
        <source>Finish, then close</source>
        <translation type="unfinished">اياقتاپ بارىپ جابۋ</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished">توقتاتىپ جابۋ</translation>
    </message>
    <message>
        <source>Decisions of this review are not saved: its disk is full, write-protected or gone.</source>
        <translation type="unfinished">وسى تەكسەرۋدەگى شەشىمدەر ساقتالمادى: ديسك تولعان، جازۋعا بولمايدى نەمەسە جوق.</translation>
    </message>
    <message>
        <source>Decisions of this review are not saved: its file does not take them.</source>
        <translation type="unfinished">وسى تەكسەرۋدەگى شەشىمدەر ساقتالمادى: تەكسەرۋ فايلى ولاردى قابىلدامادى.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">قايتا كورۋ</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished">ساقتاماي جابۋ</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation type="unfinished">بارلىعىن توقتاتۋ</translation>
    </message>
    <message>
        <source>Stop only the reading</source>
        <translation type="unfinished">تەك وقۋدى توقتاتۋ</translation>
    </message>
    <message numerus="yes">
        <source>%n text file(s) were not opened: open one text file at a time.</source>
        <translation type="unfinished">
            <numerusform>%n ٴماتىن فايلى اشىلمادى: ٴماتىن فايلدارىن ٴبىر-بىرلەپ اشىڭىز.</numerusform>
            <numerusform>%n ٴماتىن فايلى اشىلمادى: ٴماتىن فايلدارىن ٴبىر-بىرلەپ اشىڭىز.</numerusform>
        </translation>
    </message>
    <message>
        <source>A pasted picture is kept nowhere, so it cannot become part of a review. Save it as a file and open that.</source>
        <translation type="unfinished">قويىلعان سۋرەت ەشقايدا ساقتالمايدى، سوندىقتان تەكسەرۋگە قوسىلمايدى. ونى فايل ەتىپ ساقتاپ، سول فايلدى اشىڭىز.</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished">بۇل حاباردى جابۋ</translation>
    </message>
</context>
<context>
    <name>ui::NoticePage</name>
    <message>
        <source>Not to be posted as it is: %1. Reading goes on…</source>
        <extracomment>before all was read; %1 is a kind of finding such as &quot;Resident ID number&quot;</extracomment>
        <translation type="unfinished">وسى كۇيىندە ئىلۋگە بولمايدى: %1. وقۋ جالعاسىپ جاتىر…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished">وقىپ جاتىر…</translation>
    </message>
    <message>
        <source>The copy may be posted.</source>
        <translation type="unfinished">كوشىرمەنى ئىلۋگە بولادى.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished">جاۋاپ</translation>
    </message>
    <message>
        <source>The page, with frames around what was found</source>
        <translation type="unfinished">تابىلعان جەرلەرى جاقتاۋعا الىنعان بەت</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">نە ىستەۋ كەرەك</translation>
    </message>
    <message>
        <source>Yes, cover it</source>
        <translation type="unfinished">يا، جابىلسىن</translation>
    </message>
    <message>
        <source>No, nothing personal</source>
        <translation type="unfinished">جوق، جەكە ەمەس</translation>
    </message>
    <message>
        <source>Make a postable copy</source>
        <translation type="unfinished">ىلۋگە بولاتىن كوشىرمە جاساۋ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">باسۋ…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished">PDF قىلىپ ساقتاۋ…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation type="unfinished">سۋرەت قىلىپ ساقتاۋ…</translation>
    </message>
    <message>
        <source>Show every finding</source>
        <translation type="unfinished">بارلىعىن كورسەتۋ</translation>
    </message>
    <message>
        <source>Decide about each finding one by one</source>
        <translation type="unfinished">ٴار تابىلعاندى ٴبىر-بىرلەپ شەشۋ</translation>
    </message>
    <message>
        <source>Nothing is kept unless it is saved.</source>
        <translation type="unfinished">ساقتالماسا، ەشتەڭە قالمايدى.</translation>
    </message>
    <message>
        <source>Flatten for printing</source>
        <translation type="unfinished">باسىپ شىعارۋ ٴۇشىن تەگىستەۋ</translation>
    </message>
    <message>
        <source>Each sheet by itself, laid flat, in even light</source>
        <translation type="unfinished">ٴار پاراق جەكە، تەگىس، بىركەلكى جارىقتا</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation type="unfinished">اق-قارا</translation>
    </message>
    <message>
        <source>White paper and black print, for printers without colours</source>
        <translation type="unfinished">اق قاعاز، قارا جازۋ، ٴتۇسسىز پرينتەرلەرگە</translation>
    </message>
    <message>
        <source>All notices</source>
        <translation type="unfinished">بارلىق حابارلاندىرۋلار</translation>
    </message>
    <message>
        <source>Back to the list of all notices</source>
        <translation type="unfinished">بارلىق حابارلاندىرۋلار تىزىمىنە قايتۋ</translation>
    </message>
    <message>
        <source>Make a covered copy</source>
        <translation type="unfinished">جابىلعان كوشىرمە جاساۋ</translation>
    </message>
    <message>
        <source>What is decided here is kept in the review.</source>
        <translation type="unfinished">مۇنداعى شەشىمدەر تەكسەرۋدە ساقتالادى.</translation>
    </message>
</context>
<context>
    <name>ui::NoticeTypeBar</name>
    <message>
        <source>As found: %1</source>
        <translation type="unfinished">تابىلعانى: %1</translation>
    </message>
    <message>
        <source>This looks like: %1</source>
        <translation type="unfinished">بۇل: %1</translation>
    </message>
    <message>
        <source>Judged as: %1</source>
        <translation type="unfinished">وسىلاي باعالاندى: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">وزگەرتۋ</translation>
    </message>
    <message>
        <source>Say what kind of notice this is; it is judged again at once (F3)</source>
        <translation type="unfinished">حابارلاندىرۋ ٴتۇرىن ايتىڭىز؛ بىردەن قايتا باعالانادى (F3)</translation>
    </message>
    <message>
        <source>Change the kind of notice</source>
        <translation type="unfinished">حابارلاندىرۋ ٴتۇرىن وزگەرتۋ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">ىزدەۋ</translation>
    </message>
    <message>
        <source>Search the kinds of notices</source>
        <translation type="unfinished">حابارلاندىرۋ تۇرلەرىن ىزدەۋ</translation>
    </message>
    <message>
        <source>Kinds of notices</source>
        <translation type="unfinished">حابارلاندىرۋ تۇرلەرى</translation>
    </message>
</context>
<context>
    <name>ui::PackView</name>
    <message>
        <source>Rule pack</source>
        <translation type="unfinished">ەرەجە بۋماسى</translation>
    </message>
    <message>
        <source>Text of the rule pack</source>
        <translation type="unfinished">ەرەجە بۋماسىنىڭ ٴماتىنى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">جابۋ</translation>
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
        <translation type="unfinished">جابۋعا ءتيىستى مالىمەت جوق</translation>
    </message>
    <message numerus="yes">
        <source>%n to cover</source>
        <translation type="unfinished">
            <numerusform>%n جابۋ كەرەك</numerusform>
            <numerusform>%n جابۋ كەرەك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation type="unfinished">
            <numerusform>%n قاراۋ كەرەك</numerusform>
            <numerusform>%n قاراۋ كەرەك</numerusform>
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
        <translation type="unfinished">سۋرەتتى كورسەتۋ مۇمكىن ەمەس. ٴتىزىم كۇشىندە قالادى.</translation>
    </message>
</context>
<context>
    <name>ui::ReadingTab</name>
    <message>
        <source>Languages of the notices</source>
        <translation type="unfinished">حابارلاندىرۋ تىلدەرى</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished">قىتايشا</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation type="unfinished">ۇيعىرشا</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished">قازاقشا</translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished">اعىلشىنشا</translation>
    </message>
    <message>
        <source>%1 (its data are not installed)</source>
        <translation type="unfinished">%1 (دەرەكتەرى ورناتىلماعان)</translation>
    </message>
    <message>
        <source>Fewer languages are read faster; what is written in another one is listed as unread.</source>
        <translation type="unfinished">ٴتىل از بولسا، تەز وقىلادى؛ باسقا تىلدەگى جازۋ «وقىلمادى» دەپ كورسەتىلەدى.</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation type="unfinished">كەمىندە ٴبىر ٴتىل تاڭداڭىز.</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation type="unfinished">كىم وقيدى</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation type="unfinished">%1 (ورناتىلماعان)</translation>
    </message>
    <message>
        <source>Both, one checks the other (recommended)</source>
        <translation type="unfinished">ەكەۋى دە، ٴبىرىن-ٴبىرى تەكسەرەدى (ۇسىنىلادى)</translation>
    </message>
    <message>
        <source>PP-OCR only</source>
        <translation type="unfinished">تەك PP-OCR</translation>
    </message>
    <message>
        <source>Tesseract only</source>
        <translation type="unfinished">تەك Tesseract</translation>
    </message>
    <message>
        <source>A number that only one reader read may be wrong unnoticed.</source>
        <translation type="unfinished">ٴبىر-اق رەت وقىلعان ٴنومىر قاتە بولسا، بايقالماۋى مۇمكىن.</translation>
    </message>
    <message>
        <source>Both readers are installed.</source>
        <translation type="unfinished">ەكى وقۋشى دا ورناتىلعان.</translation>
    </message>
    <message>
        <source>Only one reader is installed, so pages are read once.</source>
        <translation type="unfinished">ٴبىر عانا وقۋشى ورناتىلعان، بەتتەر ٴبىر رەت وقىلادى.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewActions</name>
    <message>
        <source>all %1 in this column</source>
        <translation type="unfinished">وسى باعانداعى بارلىق %1</translation>
    </message>
    <message>
        <source>all %1 with this value</source>
        <translation type="unfinished">وسى ٴماندى بارلىق %1</translation>
    </message>
    <message>
        <source>all %1 like this, on every page</source>
        <translation type="unfinished">ٴار بەتتەگى وسىنداي بارلىق %1</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <extracomment>%1 is &quot;all 18 in this column&quot;</extracomment>
        <translation type="unfinished">راستاۋ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation type="unfinished">
            <numerusform>%n راستالدى</numerusform>
            <numerusform>%n راستالدى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation type="unfinished">
            <numerusform>%n شىعارىلدى</numerusform>
            <numerusform>%n شىعارىلدى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open again</source>
        <translation type="unfinished">
            <numerusform>%n قايتا اشىق</numerusform>
            <numerusform>%n قايتا اشىق</numerusform>
        </translation>
    </message>
    <message>
        <source>kind changed</source>
        <translation type="unfinished">ٴتۇرى وزگەردى</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">قايتارۋ</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished">تەكسەرۋ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation type="unfinished">راس(&amp;C)</translation>
    </message>
    <message>
        <source>It is personal and is covered (Space)</source>
        <translation type="unfinished">بۇل جەكە مالىمەت، جابىلادى (Space)</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation type="unfinished">شىعارۋ(&amp;D)…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished">شىعارۋ</translation>
    </message>
    <message>
        <source>It may stay as it is (Delete)</source>
        <translation type="unfinished">سول كۇيىندە قالا بەرەدى (Delete)</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">تاعى</translation>
    </message>
    <message>
        <source>Decide many at once (F9)</source>
        <translation type="unfinished">كوبىن بىردەن شەشۋ (F9)</translation>
    </message>
    <message>
        <source>Leave &amp;open again</source>
        <translation type="unfinished">اشىق قالدىرۋ(&amp;O)</translation>
    </message>
    <message>
        <source>Change &amp;kind…</source>
        <translation type="unfinished">ٴتۇرىن وزگەرتۋ(&amp;K)…</translation>
    </message>
    <message>
        <source>Decide &amp;many…</source>
        <translation type="unfinished">كوبىن شەشۋ(&amp;M)…</translation>
    </message>
    <message>
        <source>Next that &amp;needs somebody</source>
        <translation type="unfinished">ادام قاجەت كەلەسىسى(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;line</source>
        <translation type="unfinished">كەلەسى جول(&amp;L)</translation>
    </message>
    <message>
        <source>Pre&amp;vious line</source>
        <translation type="unfinished">الدىڭعى جول(&amp;V)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">كەلەسى بەت</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">الدىڭعى بەت</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished">قايتارۋ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished">قايتالاۋ(&amp;R)</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation type="unfinished">ٴتۇرىن وزگەرتۋ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished">راستاۋ</translation>
    </message>
    <message>
        <source>Dismiss %1…</source>
        <translation type="unfinished">%1 شىعارۋ…</translation>
    </message>
    <message>
        <source>Change the kind of %1…</source>
        <translation type="unfinished">%1 ٴتۇرىن وزگەرتۋ…</translation>
    </message>
    <message>
        <source>These words would show more of the value than its mask does. Show fewer of its characters.</source>
        <translation type="unfinished">بۇل سوزدەر جابۋدان كوبىرەك كورسەتەدى. تاڭبالارىن ازىراق كورسەتىڭىز.</translation>
    </message>
    <message>
        <source>mask changed</source>
        <translation type="unfinished">جابۋ وزگەردى</translation>
    </message>
    <message>
        <source>Change mask</source>
        <translation type="unfinished">بۇركەۋدى وزگەرتۋ</translation>
    </message>
    <message>
        <source>A masked copy shows in the place of this value:</source>
        <translation type="unfinished">جابىلعان كوشىرمەدە بۇل ٴماننىڭ ورنىندا كورىنەتىنى:</translation>
    </message>
    <message>
        <source>Change mas&amp;k…</source>
        <translation type="unfinished">جابۋدى وزگەرتۋ(&amp;K)…</translation>
    </message>
    <message>
        <source>Change kind of no&amp;tice…</source>
        <translation type="unfinished">حابارلاندىرۋ ٴتۇرىن وزگەرتۋ(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Add a box</source>
        <translation type="unfinished">جاقتاۋ قوسۋ(&amp;A)</translation>
    </message>
    <message>
        <source>Dra&amp;w a box</source>
        <translation type="unfinished">جاقتاۋ سىزۋ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Before, compare, after</source>
        <translation type="unfinished">بۇرىنعى، سالىستىرۋ، كەيىنگى(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation type="unfinished">قاتار(&amp;S)</translation>
    </message>
    <message>
        <source>Correct the sheet’s &amp;corners</source>
        <translation type="unfinished">پاراقتىڭ بۇرىشتارىن تۇزەتۋ(&amp;C)</translation>
    </message>
    <message>
        <source>Correct the table’s lin&amp;es</source>
        <translation type="unfinished">كەستە سىزىقتارىن تۇزەتۋ(&amp;E)</translation>
    </message>
    <message>
        <source>A part of this sheet was never read: nothing is found there, so copies cover all of it. Take its picture again, or look there and dismiss it.</source>
        <translation type="unfinished">بۇل پاراقتىڭ ٴبىر بولىگى وقىلماعان: وندا ەشتەڭە تابىلمايدى، سوندىقتان كوشىرمەلەردە سول بولىگى تولىق جابىلادى. قايتا سۋرەتكە ٴتۇسىرىڭىز نەمەسە قاراپ شىعىپ شىعارىڭىز.</translation>
    </message>
    <message>
        <source>No table was read on this page.</source>
        <translation type="unfinished">بۇل بەتتە كەستە وقىلمادى.</translation>
    </message>
    <message>
        <source>Drag a line of the table. A double click adds one (with Shift: from side to side), Delete removes it; Shift and arrows choose, arrows move; Space divides merged cells; Esc ends.</source>
        <translation type="unfinished">سىزىقتى سۇيرەپ جىلجىتىڭىز. ەكى رەت باسۋ تىك سىزىق قوسادى (Shift-پەن كولدەنەڭ)، Delete وشىرەدى؛ Shift جانە باعىت پەرنەلەرى تاڭدايدى، باعىت پەرنەلەرى جىلجىتادى؛ بوس ورىن پەرنەسى بىرىككەن ۇياشىقتاردى بولەدى؛ Esc اياقتايدى.</translation>
    </message>
    <message>
        <source>It stays on the checklist, to be taken again or checked (Space)</source>
        <translation type="unfinished">تىزىمدە قالادى، قايتا ءتۇسىرۋ نەمەسە تەكسەرۋ كەرەك (Space)</translation>
    </message>
    <message>
        <source>Somebody looked, and nothing is left to do (Delete)</source>
        <translation type="unfinished">قارالدى، باسقا ىستەيتىن ءىس جوق (Delete)</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>This could not be read.</source>
        <translation type="unfinished">بۇل وقىلمادى.</translation>
    </message>
    <message>
        <source>This page: %1</source>
        <translation type="unfinished">بۇل بەت: %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">بەتتەر</translation>
    </message>
    <message>
        <source>What a copy would cover cannot be shown.</source>
        <translation type="unfinished">كوشىرمە نەنى جاباتىنىن كورسەتۋ مۇمكىن ەمەس.</translation>
    </message>
    <message>
        <source>box drawn</source>
        <translation type="unfinished">جاقتاۋ سىزىلدى</translation>
    </message>
    <message>
        <source>box changed</source>
        <translation type="unfinished">جاقتاۋ وزگەردى</translation>
    </message>
    <message>
        <source>corners corrected</source>
        <translation type="unfinished">بۇرىشتار تۇزەتىلدى</translation>
    </message>
    <message>
        <source>table corrected</source>
        <translation type="unfinished">كەستە تۇزەتىلدى</translation>
    </message>
</context>
<context>
    <name>ui::RulesTab</name>
    <message>
        <source>“%1” is in use from now on.</source>
        <translation type="unfinished">«%1» ەندى قولدانىلادى.</translation>
    </message>
    <message>
        <source>The rule pack was not taken. Nothing of it is in use.</source>
        <translation type="unfinished">ەرەجە بۋماسى الىنبادى. ودان ەشتەڭە قولدانىلمايدى.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more fault(s)</source>
        <translation type="unfinished">
            <numerusform>… تاعى %n قاتە</numerusform>
            <numerusform>… تاعى %n قاتە</numerusform>
        </translation>
    </message>
    <message>
        <source>Always in use</source>
        <translation type="unfinished">ٴاردايىم قولدانىلادى</translation>
    </message>
    <message>
        <source>Mask styles of regions</source>
        <translation type="unfinished">وڭىرلەردىڭ جابۋ تۇرلەرى</translation>
    </message>
    <message>
        <source>Own packs: none yet</source>
        <translation type="unfinished">ٴوز بۋمالارىڭىز: ازىرگە جوق</translation>
    </message>
    <message>
        <source>Own packs</source>
        <translation type="unfinished">ٴوز بۋمالارىڭىز</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation type="unfinished">ەرەجە بۋماسى</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">نۇسقاسى</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation type="unfinished">ەرەجە بۋمالارى</translation>
    </message>
    <message>
        <source>&amp;View…</source>
        <translation type="unfinished">قاراۋ(&amp;V)…</translation>
    </message>
    <message>
        <source>Shows what the pack holds; nothing can be changed there</source>
        <translation type="unfinished">بۋمانىڭ مازمۇنىن كورسەتەدى؛ وزگەرتۋگە بولمايدى</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished">ەنگىزۋ(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes in a rule pack after checking all of it</source>
        <translation type="unfinished">ٴبارىن تەكسەرگەن سوڭ عانا ەنگىزەدى</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">الىپ تاستاۋ(&amp;R)</translation>
    </message>
    <message>
        <source>Forgets a pack of your own; the file it came from stays</source>
        <translation type="unfinished">ٴوز بۋماڭىزدى ۇمىتادى؛ باستاپقى فايل قالادى</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Pages that were read already keep their reading.</source>
        <translation type="unfinished">وقىلعان بەتتەر ٴوز وقىلۋىن ساقتايدى.</translation>
    </message>
    <message>
        <source>What is open is judged again by these rules, without reading it again.</source>
        <translation type="unfinished">اشىق مازمۇن قايتا وقىلماي، وسى ەرەجەلەرمەن قايتا باعالانادى.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">باپتاۋلار</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished">تەرەزە(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation type="unfinished">وقۋ(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation type="unfinished">ەرەجە(&amp;U)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished">جارايدى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">بولدىرماۋ</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Everything is done on this computer. Nothing is sent anywhere.</source>
        <translation type="unfinished">بارلىق ءىس وسى كومپيۋتەردە ورىندالادى، جەلىگە ەشتەڭە جىبەرىلمەيدى.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished">فايل تاڭداۋ…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished">قالتا تاڭداۋ…</translation>
    </message>
    <message>
        <source>Check a notice</source>
        <translation type="unfinished">حابارلاندىرۋدى تەكسەرۋ</translation>
    </message>
    <message>
        <source>Review a folder</source>
        <translation type="unfinished">قالتانى تەكسەرۋ</translation>
    </message>
    <message>
        <source>Go through the findings of many pictures one by one, and take home a checklist with covered copies.</source>
        <translation type="unfinished">كوپ سۋرەتتىڭ تابىلعاندارىن ٴبىر-بىرلەپ قاراپ شىعىپ، تەكسەرۋ ٴتىزىمى مەن جابىلعان كوشىرمەلەردى الىڭىز.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished">جاپسىرۋ</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished">تەرەزە ءتىلى</translation>
    </message>
    <message>
        <source>Go on with one…</source>
        <translation type="unfinished">باستالعانىن جالعاستىرۋ…</translation>
    </message>
    <message>
        <source>Open a review that was begun before</source>
        <translation type="unfinished">بۇرىن باستالعان تەكسەرۋدى اشۋ</translation>
    </message>
    <message>
        <source>A picture, a file, text or copied cells from the clipboard (Ctrl+V)</source>
        <translation type="unfinished">الماسۋ بۋفەرىندەگى سۋرەت، فايل، ٴماتىن نەمەسە كەستە ۇياشىقتارى (Ctrl+V)</translation>
    </message>
    <message>
        <source>Drop photographs, scans, PDF files or a folder of them here, or paste text or copied cells: one verdict for each, and copies that can be posted.</source>
        <translation type="unfinished">سۋرەت، سكانەرلەنگەن فايل، PDF نەمەسە ولاردىڭ قالتاسىن وسىندا تاستاڭىز، نەمەسە ءماتىن مەن ۇياشىقتاردى قويىڭىز: ارقايسىسىنا ءبىر قورىتىندى جانە ىلۋگە بولاتىن كوشىرمە شىعادى.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished">قالتا…</translation>
    </message>
    <message>
        <source>Many notices at once: each file is one</source>
        <translation type="unfinished">بىردەن كوپ حابارلاندىرۋ: ءار فايل بىرەۋ</translation>
    </message>
</context>
<context>
    <name>ui::TakeHome</name>
    <message>
        <source>No covered copies were saved.</source>
        <translation type="unfinished">جابىلعان كوشىرمە ساقتالمادى.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished">جاۋاپ</translation>
    </message>
    <message numerus="yes">
        <source>The check could still read something in %n place(s) there.</source>
        <translation type="unfinished">
            <numerusform>تەكسەرۋدە ونداعى %n ورىننان ءالى بىردەڭە وقىلدى.</numerusform>
            <numerusform>تەكسەرۋدە ونداعى %n ورىننان ءالى بىردەڭە وقىلدى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">قاراپ كورۋ</translation>
    </message>
    <message>
        <source>The checklist is saved with them.</source>
        <translation type="unfinished">تەكسەرۋ ءتىزىمى بىرگە ساقتالدى.</translation>
    </message>
    <message>
        <source>The checklist was not saved.</source>
        <translation type="unfinished">تەكسەرۋ ءتىزىمى ساقتالمادى.</translation>
    </message>
    <message numerus="yes">
        <source>%n copy (copies) there do not follow the latest decisions.</source>
        <translation type="unfinished">
            <numerusform>ونداعى %n كوشىرمە سوڭعى شەشىمدەرگە ساي ەمەس.</numerusform>
            <numerusform>ونداعى %n كوشىرمە سوڭعى شەشىمدەرگە ساي ەمەس.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation type="unfinished">قايتا جاساۋ</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished">سول كۇيى قالدىرۋ</translation>
    </message>
    <message>
        <source>Cover the rest</source>
        <translation type="unfinished">قالعاندارى جابىلسىن</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) must not be posted, covered or not: their kind is never posted, or their time is over.</source>
        <translation type="unfinished">
            <numerusform>%n حابارلاندىرۋدى جاۋىپ تا ىلۋگە بولمايدى: مۇنداي حابارلاندىرۋ ىلىنبەيدى نەمەسە مەرزىمى ٴوتىپ كەتتى.</numerusform>
            <numerusform>%n حابارلاندىرۋدى جاۋىپ تا ىلۋگە بولمايدى: مۇنداي حابارلاندىرۋ ىلىنبەيدى نەمەسە مەرزىمى ٴوتىپ كەتتى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished">ولاردى قوسپاۋ</translation>
    </message>
    <message>
        <source>Save nothing</source>
        <translation type="unfinished">ەشتەڭەنى ساقتاماۋ</translation>
    </message>
    <message>
        <source>Save them all the same</source>
        <translation type="unfinished">ولاردى ٴبارىبىر ساقتاۋ</translation>
    </message>
    <message>
        <source>Every page has its copy.</source>
        <translation type="unfinished">ءار بەتتىڭ كوشىرمەسى بار.</translation>
    </message>
</context>
<context>
    <name>ui::TakeHomeDialog</name>
    <message>
        <source>Save covered copies</source>
        <translation type="unfinished">جابىلعان كوشىرمەنى ساقتاۋ</translation>
    </message>
    <message>
        <source>Pictures as &amp;evidence</source>
        <translation type="unfinished">ايعاق بولاتىن سۋرەت(&amp;E)</translation>
    </message>
    <message>
        <source>Copies to &amp;hang up</source>
        <translation type="unfinished">ىلىنەتىن كوشىرمە(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;amples to show how it should look</source>
        <translation type="unfinished">قانداي بولۋى كەرەكتىگىنىڭ ۇلگىسى(&amp;A)</translation>
    </message>
    <message>
        <source>Hatched black covers, each picture with its number</source>
        <translation type="unfinished">قارا سىزىقتى جابۋ، ءار سۋرەتتىڭ ءنومىرى بار</translation>
    </message>
    <message>
        <source>Paper and the permitted mask in the place of what is covered, room for a new stamp</source>
        <translation type="unfinished">جابىلعان جەردە قاعاز ءتۇسى مەن رۇقسات ەتىلگەن بەلگى، جاڭا مورگە ورىن بار</translation>
    </message>
    <message>
        <source>As copies to hang up, but they say that they must not be posted</source>
        <translation type="unfinished">ىلىنەتىن كوشىرمەدەي، بىراق ىلۋگە بولمايتىنى جازىلادى</translation>
    </message>
    <message>
        <source>Evidence &amp;number:</source>
        <translation type="unfinished">ايعاق ءنومىرى(&amp;N):</translation>
    </message>
    <message>
        <source>empty: each picture its own</source>
        <translation type="unfinished">بوس: ءار سۋرەتتىڭ ءوز ءنومىرى</translation>
    </message>
    <message>
        <source>With the &amp;checklist (Excel, PDF, CSV)</source>
        <translation type="unfinished">تەكسەرۋ تىزىمىمەن (Excel، PDF، CSV)(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">قالتا تاڭداۋ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">بولدىرماۋ</translation>
    </message>
</context>
<context>
    <name>ui::TextPage</name>
    <message>
        <source>Line %1</source>
        <translation type="unfinished">%1-جول</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished">وقىپ جاتىر…</translation>
    </message>
    <message>
        <source>Line %1 still tells something with everything covered: %2. Cover that place, too.</source>
        <extracomment>%2 is a kind of finding such as &quot;Mobile number&quot;</extracomment>
        <translation type="unfinished">جابىلعاننان كەيىن دە %1-جولدا جەكە مالىمەت كورىنەدى: %2. ول ورىندى دا جابىڭىز.</translation>
    </message>
    <message>
        <source>The safe text may be posted: it hides what you covered.</source>
        <translation type="unfinished">قاۋىپسىز ٴماتىندى ىلۋگە بولادى: ٴسىز جاپقان ورىندار جاسىرىلدى.</translation>
    </message>
    <message>
        <source>Nothing personal was found in this text.</source>
        <translation type="unfinished">بۇل ماتىننەن جەكە مالىمەت تابىلمادى.</translation>
    </message>
    <message>
        <source>What was found (%1)</source>
        <translation type="unfinished">تابىلعانى (%1)</translation>
    </message>
    <message>
        <source>Yes, cover it</source>
        <translation type="unfinished">يا، جابىلسىن</translation>
    </message>
    <message>
        <source>No, nothing personal</source>
        <translation type="unfinished">جوق، جەكە ەمەس</translation>
    </message>
    <message>
        <source>Copy the safe table</source>
        <translation type="unfinished">قاۋىپسىز كەستەنى كوشىرۋ</translation>
    </message>
    <message>
        <source>Copy the safe text</source>
        <translation type="unfinished">قاۋىپسىز ٴماتىندى كوشىرۋ</translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished">جاۋاپ</translation>
    </message>
    <message>
        <source>cover</source>
        <translation type="unfinished">جابۋ</translation>
    </message>
    <message>
        <source>Copied: judged again, nothing in it is exposed. Paste it where it is needed.</source>
        <translation type="unfinished">كوشىرىلدى. قايتا تەكسەرىلدى: اشىق قالعان جەكە مالىمەت جوق. كەرەك جەرگە قويىڭىز.</translation>
    </message>
    <message>
        <source>Save the safe text</source>
        <translation type="unfinished">قاۋىپسىز ٴماتىندى ساقتاۋ</translation>
    </message>
    <message>
        <source>It was not saved: something was decided meanwhile. Save it again.</source>
        <translation type="unfinished">ساقتالمادى: وسى ارالىقتا جاڭا شەشىم قابىلداندى. قايتا ساقتاڭىز.</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation type="unfinished">حابارلاندىرۋ</translation>
    </message>
    <message>
        <source>Saved: judged again, nothing in it is exposed.</source>
        <translation type="unfinished">ساقتالدى. قايتا تەكسەرىلدى: اشىق قالعان جەكە مالىمەت جوق.</translation>
    </message>
    <message>
        <source>The text as it was pasted, with marks on what was found</source>
        <translation type="unfinished">قويىلعان تۇپنۇسقا ٴماتىن، تابىلعان ورىندارى بەلگىلەنگەن</translation>
    </message>
    <message>
        <source>The safe text</source>
        <translation type="unfinished">قاۋىپسىز ٴماتىن</translation>
    </message>
    <message>
        <source>What was found in the text</source>
        <translation type="unfinished">ماتىننەن تابىلعانى</translation>
    </message>
    <message>
        <source>What is ticked is covered in the safe text.</source>
        <translation type="unfinished">بەلگىلەنگەنى قاۋىپسىز ماتىندە جابىلادى.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">نە ىستەۋ كەرەك</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">ٴتۇپنۇسقا</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">جابىلعان</translation>
    </message>
    <message>
        <source>Cover what is chosen</source>
        <translation type="unfinished">تاڭدالعاندى جابۋ</translation>
    </message>
    <message>
        <source>Choose words in the text before with the mouse, or with Shift and the arrow keys.</source>
        <translation type="unfinished">تۇپنۇسقا ماتىننەن تىنتۋىرمەن نەمەسە Shift پەن باعىت پەرنەلەرىمەن ٴسوز تاڭداڭىز.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">قايتارۋ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">ساقتاۋ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">جابۋ</translation>
    </message>
    <message>
        <source>Nothing of the text is kept unless it is saved. What nobody answers is covered.</source>
        <translation type="unfinished">ساقتالماسا، ماتىننەن ەشتەڭە قالمايدى. جاۋاپ بەرىلمەگەن ورىندار جابىلادى.</translation>
    </message>
</context>
<context>
    <name>ui::VerdictBar</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished">وقىپ جاتىر…</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation type="unfinished">ازىرگە: %1</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n question(s) open: without an answer it is covered.</source>
        <translation type="unfinished">
            <numerusform>%n سۇراق جاۋاپسىز: جاۋاپ بەرىلمەسە جابىلادى.</numerusform>
            <numerusform>%n سۇراق جاۋاپسىز: جاۋاپ بەرىلمەسە جابىلادى.</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet is not whole: take its picture again.</source>
        <translation type="unfinished">پاراق تولىق ەمەس: قايتا سۋرەتكە ءتۇسىرىڭىز.</translation>
    </message>
    <message>
        <source>It was read only once: look at the copy before you post it.</source>
        <translation type="unfinished">تەك ءبىر رەت وقىلدى: ىلەردەن بۇرىن كوشىرمەگە قاراڭىز.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished">ول ەندى جوق.</translation>
    </message>
    <message>
        <source>Nothing was ever stored in it. Begin a new one.</source>
        <translation type="unfinished">وندا ەشتەڭە ساقتالماعان. جاڭاسىن باستاڭىز.</translation>
    </message>
    <message>
        <source>The file is no review.</source>
        <translation type="unfinished">بۇل فايل تەكسەرۋ ەمەس.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote it. Open it with that version; it was left as it is.</source>
        <translation type="unfinished">ونى باعدارلامانىڭ جاڭاراق نۇسقاسى جازعان. سول نۇسقامەن اشىڭىز؛ فايل وزگەرتىلمەدى.</translation>
    </message>
    <message>
        <source>The file is cut short or was changed. Take a copy of it from a backup; it was left as it is.</source>
        <translation type="unfinished">فايل كەسىلگەن نەمەسە وزگەرتىلگەن. ساقتىق كوشىرمەسىن الىڭىز؛ فايل وزگەرتىلمەدى.</translation>
    </message>
    <message>
        <source>Its key is missing or belongs to another review. Put the file whose name ends in .key beside it.</source>
        <translation type="unfinished">كىلتى جوق نەمەسە باسقا تەكسەرۋدىكى. اتى .key دەپ اياقتالاتىن فايلدى قاسىنا قويىڭىز.</translation>
    </message>
    <message>
        <source>It may not be written to. Copy it, and its key, to a folder of your own.</source>
        <translation type="unfinished">وعان جازۋعا بولمايدى. ونى كىلتىمەن بىرگە ءوز قالتاڭىزعا كوشىرىڭىز.</translation>
    </message>
    <message>
        <source>It is open in another window. Close it there first.</source>
        <translation type="unfinished">ول باسقا تەرەزەدە اشىق. الدىمەن سول جەردە جابىڭىز.</translation>
    </message>
    <message>
        <source>The disk is full or gone. Make room: nothing is lost while the window stays open, and it is saved with the next decision.</source>
        <translation type="unfinished">ديسك تولعان نەمەسە جوق. ورىن بوساتىڭىز: تەرەزە اشىق تۇرسا ەشتەڭە جوعالمايدى، كەلەسى شەشىممەن بىرگە ساقتالادى.</translation>
    </message>
    <message>
        <source>The program is not wholly installed (Qt&apos;s SQLite driver is missing).</source>
        <translation type="unfinished">باعدارلاما تولىق ورناتىلماعان (Qt-دىڭ SQLite درايۆەرى جوق).</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation type="unfinished">باعدارلامانىڭ ىشىندە قاتە بولدى.</translation>
    </message>
    <message>
        <source>The review could not be opened.</source>
        <translation type="unfinished">تەكسەرۋدى اشۋعا بولمادى.</translation>
    </message>
    <message>
        <source>The review is not saved.</source>
        <translation type="unfinished">تەكسەرۋ ساقتالمادى.</translation>
    </message>
    <message>
        <source>A page or a decision could not be saved: the review&apos;s file does not take it. It counts until the review is closed.</source>
        <translation type="unfinished">ءبىر بەت نەمەسە ءبىر شەشىم ساقتالمادى: تەكسەرۋ فايلى ونى قابىلدامادى. تەكسەرۋ جابىلعانشا ول كۇشىندە بولادى.</translation>
    </message>
</context>
<context>
    <name>ui::BatchFlow</name>
    <message>
        <source>Every notice that may be posted has its copy.</source>
        <translation type="unfinished">ىلۋگە بولاتىن ءار حابارلاندىرۋدىڭ كوشىرمەسى بار.</translation>
    </message>
    <message numerus="yes">
        <source>%n postable copies were saved and checked: what is covered cannot be brought back.</source>
        <translation type="unfinished">
            <numerusform>%n كوشىرمە ساقتالدى جانە تەكسەرىلدى: جابىلعان مازمۇندى قالپىنا كەلتىرۋگە بولمايدى.</numerusform>
            <numerusform>%n كوشىرمە ساقتالدى جانە تەكسەرىلدى: جابىلعان مازمۇندى قالپىنا كەلتىرۋگە بولمايدى.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation type="unfinished">ساقتالعان ورنى: %1</translation>
    </message>
    <message>
        <source>Not everything was saved.</source>
        <translation type="unfinished">بارلىعى ساقتالمادى.</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) need eyes.</source>
        <translation type="unfinished">
            <numerusform>%n حابارلاندىرۋعا ادام قاراۋى كەرەك.</numerusform>
            <numerusform>%n حابارلاندىرۋعا ادام قاراۋى كەرەك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of what needs eyes is open, was changed or cannot be read, so the new one stands beside it as %1.</source>
        <translation type="unfinished">ادام قارايتىندار ٴتىزىمى اشىق تۇر، وزگەرتىلگەن نەمەسە وقىلمايدى، سوندىقتان جاڭاسى جانىنا %1 اتىمەن ساقتالدى.</translation>
    </message>
    <message>
        <source>The list %1 there was changed by hand and stays, though nothing needs eyes any more.</source>
        <translation type="unfinished">ونداعى %1 ٴتىزىمى قولمەن وزگەرتىلگەن، سوندىقتان قالدىرىلدى؛ ەندى ادام قارايتىن حابارلاندىرۋ جوق.</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation type="unfinished">ءتىزىم</translation>
    </message>
    <message>
        <source>needs eyes</source>
        <extracomment>the name of a file that lists the notices a person has to look at</extracomment>
        <translation type="unfinished">ادام قارايتىندار</translation>
    </message>
    <message>
        <source>Something was decided while its copy was made: make it again.</source>
        <translation type="unfinished">كوشىرمەسى جاسالىپ جاتقاندا جاڭا شەشىم قابىلداندى: قايتا جاساڭىز.</translation>
    </message>
    <message>
        <source>The folder of the copies cannot be written to.</source>
        <translation type="unfinished">كوشىرمەلەر قالتاسىنا جازۋعا بولمايدى.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished">باسقا قالتا تاڭداۋ…</translation>
    </message>
    <message numerus="yes">
        <source>The copies of %n notice(s) that must not be posted were removed.</source>
        <translation type="unfinished">
            <numerusform>ىلۋگە بولمايتىن %n حابارلاندىرۋدىڭ كوشىرمەسى ٴوشىرىلدى.</numerusform>
            <numerusform>ىلۋگە بولمايتىن %n حابارلاندىرۋدىڭ كوشىرمەسى ٴوشىرىلدى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JobQueue</name>
    <message>
        <source>Make covered copies</source>
        <translation type="unfinished">جابىلعان كوشىرمە جاساۋ</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation type="unfinished">%1 وقۋ</translation>
    </message>
    <message numerus="yes">
        <source>Read %n file(s)</source>
        <translation type="unfinished">
            <numerusform>%n فايلدى وقۋ</numerusform>
            <numerusform>%n فايلدى وقۋ</numerusform>
        </translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished">كۇتىپ تۇر</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">توقتاپ جاتىر…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished">توقتاتىلدى</translation>
    </message>
    <message numerus="yes">
        <source>done, %n could not be done</source>
        <translation type="unfinished">
            <numerusform>ءبىتتى، %n بولمادى</numerusform>
            <numerusform>ءبىتتى، %n بولمادى</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished">ءبىتتى</translation>
    </message>
    <message>
        <source>done, but not all of it is saved as decided</source>
        <translation type="unfinished">ءبىتتى، بىراق ءبارى شەشىمگە ساي ساقتالمادى</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished">وقىپ جاتىر…</translation>
    </message>
    <message>
        <source>Covering…</source>
        <translation type="unfinished">جاۋىپ جاتىر…</translation>
    </message>
    <message>
        <source>Read %1 of %2 pages</source>
        <translation type="unfinished">%2 بەتتەن %1 بەت وقىلدى</translation>
    </message>
    <message>
        <source>Covered %1 of %2 pages</source>
        <translation type="unfinished">%2 بەتتەن %1 بەت جابىلدى</translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished">كىدىرتىلدى</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform>شامامەن %n مينۋت قالدى</numerusform>
            <numerusform>شامامەن %n مينۋت قالدى</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished">ءبىر مينۋتتان از قالدى</translation>
    </message>
    <message>
        <source>Make covered copies and a checklist</source>
        <translation type="unfinished">جابىلعان كوشىرمە مەن تەكسەرۋ ءتىزىمىن جاساۋ</translation>
    </message>
    <message>
        <source>Write the checklist</source>
        <translation type="unfinished">تەكسەرۋ ءتىزىمىن جازۋ</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished">جازىپ جاتىر…</translation>
    </message>
</context>
<context>
    <name>ui::JobsPanel</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished">جالعاستىرۋ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">كىدىرتۋ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">توقتاتۋ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">قايتا كورۋ</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">جۇمىستار</translation>
    </message>
    <message>
        <source>Close the list of work</source>
        <translation type="unfinished">جۇمىستار ءتىزىمىن جابۋ</translation>
    </message>
</context>
<context>
    <name>ui::NoticesModel</name>
    <message>
        <source>The copy that was saved does not follow the latest answers: make it again.</source>
        <translation type="unfinished">ساقتالعان كوشىرمە سوڭعى جاۋاپتارعا ساي ەمەس: قايتا جاساڭىز.</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished">كوشىرمە: %1</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished">حابارلاندىرۋ</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation type="unfinished">ۇقسايدى</translation>
    </message>
    <message>
        <source>May it be posted?</source>
        <translation type="unfinished">ىلۋگە بولا ما؟</translation>
    </message>
    <message>
        <source>Copy, and what needs eyes</source>
        <translation type="unfinished">كوشىرمە جانە ادام قارايتىندار</translation>
    </message>
    <message>
        <source>A copy that was saved before lies there and must not be posted.</source>
        <translation type="unfinished">بۇرىن ساقتالعان كوشىرمە سوندا تۇر، ونى ىلۋگە بولمايدى.</translation>
    </message>
    <message>
        <source>A copy of before lies in %1.</source>
        <translation type="unfinished">بۇرىنعى كوشىرمە %1 ىشىندە.</translation>
    </message>
    <message>
        <source>A copy of before lies in %1 and must not be posted.</source>
        <translation type="unfinished">بۇرىنعى كوشىرمە %1 ىشىندە، ونى ىلۋگە بولمايدى.</translation>
    </message>
    <message>
        <source>A copy of before lies in %1 and does not follow the latest answers: do not post it.</source>
        <translation type="unfinished">بۇرىنعى كوشىرمە %1 ىشىندە، سوڭعى جاۋاپتارعا سايكەس ەمەس: ىلمەڭىز.</translation>
    </message>
</context>
<context>
    <name>ui::NoticesPage</name>
    <message numerus="yes">
        <source>%n may be posted</source>
        <translation type="unfinished">
            <numerusform>%n ىلۋگە بولادى</numerusform>
            <numerusform>%n ىلۋگە بولادى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after changes</source>
        <translation type="unfinished">
            <numerusform>%n وزگەرتكەننەن كەيىن</numerusform>
            <numerusform>%n وزگەرتكەننەن كەيىن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should not be posted</source>
        <translation type="unfinished">
            <numerusform>%n ىلۋگە بولمايدى</numerusform>
            <numerusform>%n ىلۋگە بولمايدى</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished">وقىپ جاتىر…</translation>
    </message>
    <message>
        <source>Only what needs eyes (%1)</source>
        <translation type="unfinished">تەك ادام قارايتىندار (%1)</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished">حابارلاندىرۋلار</translation>
    </message>
    <message>
        <source>As PDF files</source>
        <translation type="unfinished">PDF فايل ەتىپ</translation>
    </message>
    <message>
        <source>One file for each notice; pictures otherwise</source>
        <translation type="unfinished">ءار حابارلاندىرۋعا ءبىر فايل؛ ايتپەسە سۋرەت</translation>
    </message>
    <message>
        <source>Flatten for printing</source>
        <translation type="unfinished">باسىپ شىعارۋ ٴۇشىن تەگىستەۋ</translation>
    </message>
    <message>
        <source>Each sheet by itself, laid flat, in even light</source>
        <translation type="unfinished">ٴار پاراق جەكە، تەگىس، بىركەلكى جارىقتا</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation type="unfinished">اق-قارا</translation>
    </message>
    <message>
        <source>White paper and black print, for printers without colours</source>
        <translation type="unfinished">اق قاعاز، قارا جازۋ، ٴتۇسسىز پرينتەرلەرگە</translation>
    </message>
    <message>
        <source>Make all postable copies…</source>
        <translation type="unfinished">بارلىق كوشىرمەلەردى جاساۋ…</translation>
    </message>
    <message>
        <source>Look at this notice</source>
        <translation type="unfinished">بۇل حابارلاندىرۋعا قاراۋ</translation>
    </message>
    <message>
        <source>Save checklist…</source>
        <translation type="unfinished">ءتىزىمدى ساقتاۋ…</translation>
    </message>
    <message>
        <source>Show every finding</source>
        <translation type="unfinished">بارلىعىن كورسەتۋ</translation>
    </message>
    <message>
        <source>Nothing is kept unless it is saved.</source>
        <translation type="unfinished">ساقتالماسا، ەشتەڭە قالمايدى.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were not read</source>
        <translation type="unfinished">
            <numerusform>%n بەت وقىلمادى</numerusform>
            <numerusform>%n بەت وقىلمادى</numerusform>
        </translation>
    </message>
    <message>
        <source>not all was read</source>
        <translation type="unfinished">بارلىعى وقىلمادى</translation>
    </message>
</context>
<context>
    <name>ui::Pager</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">%1-بەت، بارلىعى %2 بەت</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation type="unfinished">%1-پاراق، بارلىعى %2 پاراق</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished">الدىڭعى بەت</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page up)</source>
        <translation type="unfinished">الدىڭعى بەت (Ctrl+Page up)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished">كەلەسى بەت</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page down)</source>
        <translation type="unfinished">كەلەسى بەت (Ctrl+Page down)</translation>
    </message>
</context>
<context>
    <name>ui::TurnButtons</name>
    <message>
        <source>Turn left</source>
        <translation type="unfinished">سولعا بۇرۋ</translation>
    </message>
    <message>
        <source>Turn to the left (Shift+R)</source>
        <translation type="unfinished">سولعا بۇرۋ (Shift+R)</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation type="unfinished">وڭعا بۇرۋ</translation>
    </message>
    <message>
        <source>Turn to the right (R)</source>
        <translation type="unfinished">وڭعا بۇرۋ (R)</translation>
    </message>
</context>
<context>
    <name>TakingDown</name>
    <message numerus="yes">
        <source>%n item(s) of personal data can be read on it (%1 and the like).</source>
        <extracomment>%1 is a kind of finding such as &quot;Mobile number&quot;</extracomment>
        <translation type="unfinished">
            <numerusform>وندا %n جەكە مالىمەت وقىلادى (%1 جانە تاعى باسقا).</numerusform>
            <numerusform>وندا %n جەكە مالىمەت وقىلادى (%1 جانە تاعى باسقا).</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not post it; where it hangs, take it down today.</source>
        <translation type="unfinished">ىلمەڭىز؛ ىلىنگەن بولسا، بۇگىن الىپ تاستاڭىز.</translation>
    </message>
    <message>
        <source>Notices of its kind (%1) are never posted.</source>
        <extracomment>%1 is a kind of notice such as &quot;Visitor register&quot;</extracomment>
        <translation type="unfinished">بۇل تۇردەگىلەر (%1) ەش ۋاقىتتا ىلىنبەيدى.</translation>
    </message>
    <message>
        <source>Covering does not help: no copy of it may hang.</source>
        <translation type="unfinished">جابۋدىڭ پايداسى جوق: ەشقانداي كوشىرمەسى ىلىنبەيدى.</translation>
    </message>
    <message>
        <source>Take it down today: its last day was %1.</source>
        <translation type="unfinished">بۇگىن الىپ تاستاڭىز: سوڭعى كۇنى %1 بولعان.</translation>
    </message>
    <message>
        <source>Take it down today: its time is over.</source>
        <translation type="unfinished">بۇگىن الىپ تاستاڭىز: ۋاقىتى ءوتىپ كەتتى.</translation>
    </message>
    <message>
        <source>Covering does not help: it is not hung up again, with covers or without.</source>
        <translation type="unfinished">جابۋدىڭ پايداسى جوق: جابىلسا دا، جابىلماسا دا قايتا ىلىنبەيدى.</translation>
    </message>
    <message>
        <source>Keep what was taken down where nobody else can read it.</source>
        <translation type="unfinished">الىنعان تۇپنۇسقانى باسقالار وقي المايتىن جەردە ساقتاڭىز.</translation>
    </message>
    <message>
        <source>If it is another kind of notice, change its kind above.</source>
        <translation type="unfinished">ەگەر باسقا ءتۇردەگى حابارلاندىرۋ بولسا، ءتۇرىن جوعارىدا وزگەرتىڭىز.</translation>
    </message>
</context>
</TS>
