<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the form of such an item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is ink like text here, and nobody could read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text was found on this page.</source>
        <translation type="unfinished">بۇل بەتتە جازۋ تابىلمادى.</translation>
    </message>
    <message>
        <source>Only one of the two readers was there, so a misread number may go unnoticed.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>فايل</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>بەت</translation>
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
        <translation>سەبەپ</translation>
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
        <translation>ۇيالى تەلەفون ءنومىرى</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>پاسپورت ءنومىرى</translation>
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
        <translation>جاسى</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>جىنىسى</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>ۇلتى</translation>
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
        <translation>مەكتەپ</translation>
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
        <translation type="unfinished"></translation>
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
        <translation>QQ ءنومىرى</translation>
    </message>
    <message>
        <source>WeChat account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation type="unfinished">كولىك ءنومىرى</translation>
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
        <translation>قولتاڭبا</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden more than needed</source>
        <translation type="unfinished"></translation>
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
        <translation>ورتاشا</translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished">جەڭىل</translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished"></translation>
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
        <source>Nothing needs to be done.</source>
        <translation type="unfinished">ەشتەڭە ىستەۋدىڭ كەرەگى جوق.</translation>
    </message>
    <message>
        <source>Look at it and decide.</source>
        <translation type="unfinished">قاراپ، شەشىم قابىلداڭىز.</translation>
    </message>
    <message>
        <source>The header of an earlier page or sheet carries on here.</source>
        <translation type="unfinished"></translation>
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
        <source>Its check digit is right.</source>
        <translation type="unfinished">تەكسەرۋ تسيفرى دۇرىس.</translation>
    </message>
    <message>
        <source>Its check digit is wrong; a digit may have been misread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation type="unfinished">وقىلمادى.</translation>
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
        <translation type="unfinished">سۋرەت بۇلىڭعىر.</translation>
    </message>
    <message>
        <source>The writing is too small to read.</source>
        <translation type="unfinished">جازۋ تىم ۇساق.</translation>
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
        <translation type="unfinished">فايل بوس.</translation>
    </message>
    <message>
        <source>It is no picture or PDF. Save it as JPG, PNG or PDF and try again.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one reader read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both readers read the same.</source>
        <translation type="unfinished"></translation>
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
        <translation>%1 (%2)</translation>
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
        <source>Show everything</source>
        <translation type="unfinished">بارلىعىن كورسەتۋ</translation>
    </message>
    <message>
        <source>Also what may be shown and what is hidden well enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings on this page</source>
        <translation type="unfinished">وسى بەتتەن تابىلعاندار</translation>
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
        <translation type="unfinished">وقىپ جاتىر…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">توقتاپ جاتىر…</translation>
    </message>
    <message>
        <source>Read %1 of %2 pages</source>
        <translation type="unfinished">%2 بەتتەن %1 بەت وقىلدى</translation>
    </message>
    <message>
        <source>Covered %1 of %2 pages</source>
        <translation type="unfinished">%2 بەتتەن %1 بەت جابىلدى</translation>
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
        <source>No covered copies were saved.</source>
        <translation type="unfinished">جابىلعان كوشىرمە ساقتالمادى.</translation>
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
        <translation type="unfinished">ءبارىبىر ساقتاۋ</translation>
    </message>
    <message>
        <source>Covering…</source>
        <translation type="unfinished">جاۋىپ جاتىر…</translation>
    </message>
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
        <translation type="unfinished">قۇرالدار</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>فايل</translation>
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
        <translation>ءتىل</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>كومەك</translation>
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
        <source>&amp;Next finding</source>
        <translation>كەلەسىسى</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">توقتاتۋ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
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
        <translation>بارلىق فايلدار</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation type="unfinished">قالتا اشۋ</translation>
    </message>
    <message>
        <source>Choose a folder for the covered copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation type="unfinished">تەكسەرۋ ءتىزىمىن ساقتاۋ</translation>
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
        <translation type="unfinished"></translation>
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
        <translation>، </translation>
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
        <translation>بەتتەر</translation>
    </message>
    <message>
        <source>The page, with frames around what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished">كىشىرەيتۋ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished">ۇلكەيتۋ</translation>
    </message>
    <message>
        <source>Each pixel of the picture as one pixel of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished">سىيعىزۋ</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation type="unfinished">بۇكىل بەت</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Check a public notice</source>
        <translation type="unfinished">حابارلاندىرۋدى تەكسەرۋ</translation>
    </message>
    <message>
        <source>Drop photographs, scans or PDF files here to find personal data that should not be on show.</source>
        <translation type="unfinished">كورسەتۋگە بولمايتىن جەكە مالىمەتتەردى تابۋ ءۇشىن سۋرەتتى، سكانەرلەنگەن كوشىرمەنى نەمەسە PDF فايلىن وسىندا تاستاڭىز.</translation>
    </message>
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
</TS>
