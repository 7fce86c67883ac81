<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ug" sourcelanguage="en">
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the form of such an item.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>ھۆججەت</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>بەت</translation>
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
        <translation>تۈرى</translation>
    </message>
    <message>
        <source>Masked value</source>
        <translation type="unfinished">يوشۇرۇلغان مەزمۇن</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نەتىجە</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished">ئېغىرلىقى</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>سەۋەب</translation>
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
        <translation>كىملىك نومۇرى</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>يانفون نومۇرى</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation type="unfinished">تېلېفون نومۇرى</translation>
    </message>
    <message>
        <source>Bank card number</source>
        <translation>بانكا كارتىسى نومۇرى</translation>
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
        <translation>پاسپورت نومۇرى</translation>
    </message>
    <message>
        <source>Travel permit number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military ID number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other personal number</source>
        <translation type="unfinished">باشقا شەخسىي نومۇر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ئىسىم</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>ئائىلە ئادرېسى</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">تۇغۇلغان ۋاقتى</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>يېشى</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>جىنسى</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>مىللىتى</translation>
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
        <translation>مەكتەپ</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>كىرىم</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>سالامەتلىك ئەھۋالى</translation>
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
        <translation>ئىزاھات</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished">ئېلخەت ئادرېسى</translation>
    </message>
    <message>
        <source>QQ number</source>
        <translation>QQ نومۇرى</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation>چىراي</translation>
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
        <translation>ئىمزا</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden more than needed</source>
        <translation type="unfinished"></translation>
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
        <translation>ئوتتۇرا</translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">يېنىك</translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished"></translation>
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
        <source>Nothing needs to be done.</source>
        <translation type="unfinished">ھېچقانداق ئىش قىلىش كېرەك ئەمەس.</translation>
    </message>
    <message>
        <source>Look at it and decide.</source>
        <translation type="unfinished">تەكشۈرۈپ قارار قىلىڭ.</translation>
    </message>
    <message>
        <source>The header of an earlier page or sheet carries on here.</source>
        <translation type="unfinished"></translation>
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
        <source>Its check digit is right.</source>
        <translation type="unfinished">تەكشۈرۈش رەقىمى توغرا.</translation>
    </message>
    <message>
        <source>Its check digit is wrong; a digit may have been misread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation type="unfinished">ئوقۇلمىدى.</translation>
    </message>
    <message>
        <source>The sheet is cut off at the edge of the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the sheet is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glare hides a part of the sheet.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may not be opened. Copy it to a folder of your own and try again.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s reading data are missing. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s reading data are damaged. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules for finding personal data cannot be used. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it took too long. Try again with fewer or smaller pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it failed and was stopped; everything else went on. Try this file alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be written. Choose another folder or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of that name is there already. Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The covered copy did not pass its check and was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Try this file alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A misread character was corrected by its check digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two readers read it differently.</source>
        <translation type="unfinished">ئىككى قېتىملىق ئوقۇش نەتىجىسى ئوخشاش ئەمەس.</translation>
    </message>
    <message>
        <source>Only one reader read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both readers read the same.</source>
        <translation type="unfinished">ئىككى قېتىملىق ئوقۇش نەتىجىسى ئوخشاش.</translation>
    </message>
    <message>
        <source>It has an unusual number of digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks of health, family or hardship.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It seems to belong to a public office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough of it is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only just enough of it is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little of it is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole date of birth can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last digits tell kind and grade of the disability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header was not read quite surely.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>ui::FindingsPanel</name>
    <message>
        <source>Choose a line of the list to see why it is there.</source>
        <translation type="unfinished">سەۋەبىنى كۆرۈش ئۈچۈن تىزىملىكتىن بىر قۇر تاللاڭ.</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>نەتىجە:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>سەۋەب:</translation>
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
        <source>Show everything</source>
        <translation type="unfinished">ھەممىنى كۆرسەت</translation>
    </message>
    <message>
        <source>Also what may be shown and what is hidden well enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings on this page</source>
        <translation type="unfinished">بۇ بەتتە تېپىلغانلار</translation>
    </message>
    <message>
        <source>Why it is on the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>The picture cannot be shown. The list still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished">ئوقۇۋاتىدۇ…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">توختاۋاتىدۇ…</translation>
    </message>
    <message>
        <source>Read %1 of %2 pages</source>
        <translation type="unfinished">%2 بەتتىن %1 بەت ئوقۇلدى</translation>
    </message>
    <message>
        <source>Covered %1 of %2 pages</source>
        <translation type="unfinished">%2 بەتتىن %1 بەت يېپىلدى</translation>
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
        <source>No covered copies were saved.</source>
        <translation type="unfinished">يېپىلغان نۇسخا ساقلانمىدى.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were read only once, so a misread number may stay uncovered. Look at the covered copies before you post them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation type="unfinished">يەنىلا ساقلاش</translation>
    </message>
    <message>
        <source>Covering…</source>
        <translation type="unfinished">يېپىۋاتىدۇ…</translation>
    </message>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NoticeGuard %1 finds personal data on public notices and writes covered copies, on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NoticeGuard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished">قوراللار</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ھۆججەت</translation>
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
        <translation>تىل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ياردەم</translation>
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
        <translation>چېكىنىش</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>توختىتىش</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توختىتىش</translation>
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
        <translation>بارلىق ھۆججەتلەر</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished">قىسقۇچ ئېچىش</translation>
    </message>
    <message>
        <source>Choose a folder for the covered copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation type="unfinished">تەكشۈرۈش تىزىملىكىنى ساقلاش</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of text (CSV)</source>
        <translation type="unfinished"></translation>
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
        <translation>، </translation>
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
        <translation>بەتلەر</translation>
    </message>
    <message>
        <source>The page, with frames around what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">كىچىكلىتىش</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">چوڭايتىش</translation>
    </message>
    <message>
        <source>Each pixel of the picture as one pixel of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished">ماسلاشتۇرۇش</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation type="unfinished">پۈتۈن بەت</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Check a public notice</source>
        <translation type="unfinished">ئېلاننى تەكشۈرۈش</translation>
    </message>
    <message>
        <source>Drop photographs, scans or PDF files here to find personal data that should not be on show.</source>
        <translation type="unfinished">ئاشكارىلاشقا بولمايدىغان شەخسىي ئۇچۇرلارنى تېپىش ئۈچۈن سۈرەت، سىكانىر نۇسخىسى ياكى PDF ھۆججىتىنى بۇ يەرگە تاشلاڭ.</translation>
    </message>
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
</TS>
