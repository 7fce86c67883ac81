<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Doubts</name>
    <message>
        <source>The check could still read something here. Is it personal?</source>
        <translation>复核时这里仍能读出内容。是个人信息吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) follow.</source>
        <translation>
            <numerusform>后面还有 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>I looked: nothing personal</source>
        <translation>看过了：没有个人信息</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message numerus="yes">
        <source>%n place(s) could not be read. They are covered in the copy.</source>
        <translation>
            <numerusform>有 %n 处看不清，副本中会遮盖。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) could not be read. They are covered in the copy.</source>
        <translation>
            <numerusform>有 %n 个单元格看不清，副本中会遮盖。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column %1, %2: cover %n item(s), or leave the column out.</source>
        <extracomment>%1 is a column&apos;s number, %2 its header</extracomment>
        <translation>
            <numerusform>第 %1 列“%2”：遮盖 %n 项，或整列删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: cover it in %n place(s).</source>
        <extracomment>%1 is a kind of finding such as &quot;Mobile number&quot;</extracomment>
        <translation>
            <numerusform>%1：遮盖 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be read. Does it tell about a person?</source>
        <extracomment>%1 is a kind of finding such as &quot;Mobile number&quot;</extracomment>
        <translation>这里看不清。写的是某个人的信息吗？</translation>
    </message>
    <message>
        <source>Does this tell somebody’s data (%1)?</source>
        <translation>这里是某个人的信息（%1）吗？</translation>
    </message>
    <message>
        <source>It may be posted.</source>
        <translation>可以张贴。</translation>
    </message>
    <message>
        <source>Do not post it: not all of it could be read.</source>
        <translation>不应张贴：没有全部读清。</translation>
    </message>
    <message>
        <source>It may be posted after changes.</source>
        <translation>改后可贴。</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s): they are covered in the copy.</source>
        <translation>
            <numerusform>另有 %n 处，副本中会遮盖。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not post it: notices of its kind are never posted.</source>
        <translation>不应张贴：此类公示不得张贴。</translation>
    </message>
    <message>
        <source>Do not post it: its time is over.</source>
        <translation>不应张贴：公示期已过。</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>%1 %2 postable</source>
        <extracomment>a file&apos;s name: %1 is a kind of notice, %2 a month such as 2026-11, the day of the notice, or the first and last day of its period</extracomment>
        <translation>%1 %2 可张贴</translation>
    </message>
    <message numerus="yes">
        <source>“Yes” covers all %n places like it; “No” is for this value only.</source>
        <translation>
            <numerusform>“是”会遮盖同类 %n 处；“不是”只对这一内容有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 covered</source>
        <extracomment>a file&apos;s name: of a notice that must not be posted even so; otherwise as the one that says &quot;postable&quot;</extracomment>
        <translation>%1 %2 已遮盖</translation>
    </message>
    <message numerus="yes">
        <source>“Yes” covers all %n places like it; “No” is for this place only.</source>
        <translation>
            <numerusform>“是”会遮盖同类 %n 处；“不是”只对这一处有效。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>It is about nobody in particular</source>
        <translation>不涉及具体个人</translation>
    </message>
    <message>
        <source>It was misread</source>
        <translation>识别有误</translation>
    </message>
    <message>
        <source>It may be shown here</source>
        <translation>这里可以公开</translation>
    </message>
    <message>
        <source>Enough of it is hidden</source>
        <translation>遮盖已经足够</translation>
    </message>
    <message>
        <source>It belongs to a public office</source>
        <translation>属于公共机构</translation>
    </message>
    <message>
        <source>Looked at</source>
        <extracomment>a sheet or page that a person checked</extracomment>
        <translation>已查看</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>a finding that a person confirmed</extracomment>
        <translation>属实</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <extracomment>a finding of which a person said that it may stay</extracomment>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Looked at: nothing personal</source>
        <translation>已查看：无个人信息</translation>
    </message>
    <message>
        <source>Take again</source>
        <extracomment>a sheet of which a person said that its picture has to be taken again</extracomment>
        <translation>需重拍</translation>
    </message>
    <message>
        <source>To be checked</source>
        <extracomment>a page of which a person said that somebody has to check it</extracomment>
        <translation>待核对</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>This translation has not been checked by a native reader.</source>
        <translation>此译文尚未经母语人士核对。</translation>
    </message>
</context>
<context>
    <name>NoticeType</name>
    <message>
        <source>Subsistence allowance</source>
        <translation>低保公示</translation>
    </message>
    <message>
        <source>Families just above the allowance</source>
        <translation>低保边缘家庭公示</translation>
    </message>
    <message>
        <source>Support for the destitute</source>
        <translation>特困供养公示</translation>
    </message>
    <message>
        <source>Temporary relief</source>
        <translation>临时救助公示</translation>
    </message>
    <message>
        <source>Medical relief</source>
        <translation>医疗救助公示</translation>
    </message>
    <message>
        <source>Old-age allowance</source>
        <translation>高龄津贴公示</translation>
    </message>
    <message>
        <source>Disability subsidy</source>
        <translation>残疾人补贴公示</translation>
    </message>
    <message>
        <source>Orphans and children without care</source>
        <translation>孤儿和无人抚养儿童</translation>
    </message>
    <message>
        <source>Renovation of unsafe houses</source>
        <translation>危房改造公示</translation>
    </message>
    <message>
        <source>Farm machinery subsidy</source>
        <translation>农机补贴公示</translation>
    </message>
    <message>
        <source>Farmland subsidy</source>
        <translation>耕地补贴公示</translation>
    </message>
    <message>
        <source>Grassland subsidy</source>
        <translation>草原补奖公示</translation>
    </message>
    <message>
        <source>Forest subsidy</source>
        <translation>林业补贴公示</translation>
    </message>
    <message>
        <source>Homestead</source>
        <translation>宅基地公示</translation>
    </message>
    <message>
        <source>Land contract</source>
        <translation>土地承包公示</translation>
    </message>
    <message>
        <source>Expropriation and compensation</source>
        <translation>征收补偿公示</translation>
    </message>
    <message>
        <source>Public rental housing</source>
        <translation>公租房公示</translation>
    </message>
    <message>
        <source>List of voters</source>
        <translation>选民名单</translation>
    </message>
    <message>
        <source>Admission of party members</source>
        <translation>发展党员公示</translation>
    </message>
    <message>
        <source>Military service</source>
        <translation>征兵公示</translation>
    </message>
    <message>
        <source>Family planning support</source>
        <translation>计生奖扶公示</translation>
    </message>
    <message>
        <source>Aid for students</source>
        <translation>学生资助公示</translation>
    </message>
    <message>
        <source>School enrolment</source>
        <translation>入学公示</translation>
    </message>
    <message>
        <source>Social and medical insurance</source>
        <translation>社保医保公示</translation>
    </message>
    <message>
        <source>Job training</source>
        <translation>就业培训公示</translation>
    </message>
    <message>
        <source>Monitoring against poverty</source>
        <translation>防返贫监测公示</translation>
    </message>
    <message>
        <source>Small loans</source>
        <translation>小额信贷公示</translation>
    </message>
    <message>
        <source>Disaster and winter relief</source>
        <translation>救灾和冬春救助公示</translation>
    </message>
    <message>
        <source>Village accounts</source>
        <translation>村级财务公开</translation>
    </message>
    <message>
        <source>Members and shares of the collective</source>
        <translation>集体成员和股权公示</translation>
    </message>
    <message>
        <source>Health checks</source>
        <translation>体检公示</translation>
    </message>
    <message>
        <source>List that exposes people</source>
        <translation>曝光名单</translation>
    </message>
    <message>
        <source>Parcel label</source>
        <translation>快递面单</translation>
    </message>
    <message>
        <source>Register of visitors</source>
        <translation>来访登记表</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>申请表</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>值班表</translation>
    </message>
    <message>
        <source>Grid worker</source>
        <translation>网格员公示</translation>
    </message>
    <message>
        <source>Village doctor</source>
        <translation>村医公示</translation>
    </message>
    <message>
        <source>Police contact</source>
        <translation>民警联系牌</translation>
    </message>
    <message>
        <source>Work team</source>
        <translation>工作队公示</translation>
    </message>
    <message>
        <source>River or forest chief</source>
        <translation>河长、林长公示</translation>
    </message>
    <message>
        <source>Building project sign</source>
        <translation>工程公示牌</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>招标公告</translation>
    </message>
    <message>
        <source>List of points</source>
        <translation>积分公示</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>任前公示</translation>
    </message>
    <message>
        <source>Job offer</source>
        <translation>招聘公告</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>报纸</translation>
    </message>
    <message>
        <source>Other notice of an office</source>
        <translation>其他机关公告</translation>
    </message>
    <message>
        <source>A notice of an unknown kind</source>
        <translation>未知类型的公示</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>查找范围：</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>文件名称(&amp;N)：</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>文件类型：</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 已存在。
要替换它吗？</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>修改日期</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>row %1, column %2 (%3)</source>
        <extracomment>%3 is the header of the column</extracomment>
        <translation>第 %1 行第 %2 列（%3）</translation>
    </message>
    <message>
        <source>Text that could not be read</source>
        <translation>未能识别的文字</translation>
    </message>
    <message>
        <source>Sheet not wholly read</source>
        <translation>未读全的纸张</translation>
    </message>
    <message>
        <source>Page without readable text</source>
        <translation>没有读出文字的页面</translation>
    </message>
    <message>
        <source>Page read only once</source>
        <translation>只识别了一遍的页面</translation>
    </message>
    <message>
        <source>File could not be read</source>
        <translation>无法读取的文件</translation>
    </message>
    <message>
        <source>the whole sheet</source>
        <translation>整张</translation>
    </message>
    <message>
        <source>the whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>the whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>beside “%1”</source>
        <extracomment>%1 is a label such as &quot;Phone:&quot;</extracomment>
        <translation>“%1”旁边</translation>
    </message>
    <message>
        <source>%1 px from the left, %2 px from the top</source>
        <extracomment>pixels from the left and from the top edge of the picture</extracomment>
        <translation>距左 %1 像素，距上 %2 像素</translation>
    </message>
    <message>
        <source>It has the form of such an item.</source>
        <translation>其样式与此类信息相符。</translation>
    </message>
    <message>
        <source>There is ink like text here, and nobody could read it.</source>
        <translation>此处有类似文字的笔迹，但没能读出。</translation>
    </message>
    <message>
        <source>No text was found on this page.</source>
        <translation>本页没有发现文字。</translation>
    </message>
    <message>
        <source>Only one of the two readers was there, so a misread number may go unnoticed.</source>
        <translation>两遍识别只做了一遍，读错的号码可能漏掉。</translation>
    </message>
    <message>
        <source>Look at this place yourself.</source>
        <translation>请人工核对此处。</translation>
    </message>
    <message>
        <source>Take a new picture of the whole sheet, or check it yourself.</source>
        <translation>请把整张纸重新拍全，或人工核对。</translation>
    </message>
    <message>
        <source>Check this page yourself.</source>
        <translation>请人工核对本页。</translation>
    </message>
    <message>
        <source>Check this file yourself, or bring it in another form.</source>
        <translation>请人工核对该文件，或换一种格式再导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) must be covered.</source>
        <translation>
            <numerusform>有 %n 处应当遮盖。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) must be looked at.</source>
        <translation>
            <numerusform>有 %n 处请人工核对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be read: please look.</source>
        <translation>
            <numerusform>有 %n 处看不清，请人工核对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) were not wholly read.</source>
        <translation>
            <numerusform>有 %n 张纸没有读全。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No text was found on %n page(s).</source>
        <translation>
            <numerusform>有 %n 页没有发现文字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or page(s) could not be read.</source>
        <translation>
            <numerusform>有 %n 个文件或页面无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were read only once.</source>
        <translation>
            <numerusform>有 %n 页只识别了一遍。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading was stopped before the end.</source>
        <translation>识别中途停止，尚未读完。</translation>
    </message>
    <message>
        <source>Nothing exposed.</source>
        <translation>未发现应当遮盖的个人信息。</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>尚未读取任何内容。</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>已读页数</translation>
    </message>
    <message>
        <source>Must be covered</source>
        <translation>应当遮盖</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>请人工核对</translation>
    </message>
    <message>
        <source>Places that could not be read</source>
        <translation>看不清的地方</translation>
    </message>
    <message>
        <source>Sheets not wholly read</source>
        <translation>未读全的纸张</translation>
    </message>
    <message>
        <source>Pages without readable text</source>
        <translation>没有读出文字的页面</translation>
    </message>
    <message>
        <source>Files or pages that could not be read</source>
        <translation>无法读取的文件或页面</translation>
    </message>
    <message>
        <source>Pages read only once</source>
        <translation>只识别了一遍的页面</translation>
    </message>
    <message>
        <source>Hidden well enough</source>
        <translation>已遮盖妥当</translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation>可以公开</translation>
    </message>
    <message>
        <source>Of a public office</source>
        <translation>公务信息</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Values are shown masked; the full numbers stand only in the picture.</source>
        <translation>清单中的号码均已隐去部分内容，完整号码只在原图上。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Masked value</source>
        <translation>隐去后的内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Suggested action</source>
        <translation>建议处理</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读出</translation>
    </message>
    <message>
        <source>ID card number</source>
        <translation>身份证号码</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>Landline number</source>
        <translation>固定电话</translation>
    </message>
    <message>
        <source>Bank card number</source>
        <translation>银行卡号</translation>
    </message>
    <message>
        <source>Bank account number</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Disability certificate number</source>
        <translation>残疾人证号</translation>
    </message>
    <message>
        <source>Social security number</source>
        <translation>社会保障号码</translation>
    </message>
    <message>
        <source>Household register number</source>
        <translation>户口簿号</translation>
    </message>
    <message>
        <source>Passport number</source>
        <translation>护照号码</translation>
    </message>
    <message>
        <source>Travel permit number</source>
        <translation>通行证号码</translation>
    </message>
    <message>
        <source>Military ID number</source>
        <translation>军人证件号</translation>
    </message>
    <message>
        <source>Other personal number</source>
        <translation>其他个人编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>家庭住址</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Hardship</source>
        <translation>困难情况</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>宗教信仰</translation>
    </message>
    <message>
        <source>Political status</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>QQ number</source>
        <translation>QQ 号</translation>
    </message>
    <message>
        <source>WeChat account</source>
        <translation>微信号</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Property certificate number</source>
        <translation>不动产权证号</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>快递单号</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Picture of an ID card</source>
        <translation>身份证图片</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条形码</translation>
    </message>
    <message>
        <source>Cell that could not be read</source>
        <translation>看不清的单元格</translation>
    </message>
    <message>
        <source>Required item is missing</source>
        <translation>缺少应公示的内容</translation>
    </message>
    <message>
        <source>Hidden more than needed</source>
        <translation>遮盖过多</translation>
    </message>
    <message>
        <source>Hidden content</source>
        <translation>隐藏的内容</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>请人工核对</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>High</source>
        <translation>较重</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>仅供参考</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>Look at it and decide.</source>
        <translation>请人工核对后决定。</translation>
    </message>
    <message>
        <source>The sheet is cut off at the edge of the picture.</source>
        <translation>纸张在画面边缘被截断。</translation>
    </message>
    <message>
        <source>A part of the sheet is hidden.</source>
        <translation>纸张有一部分被挡住。</translation>
    </message>
    <message>
        <source>Glare hides a part of the sheet.</source>
        <translation>反光遮住了一部分。</translation>
    </message>
    <message>
        <source>The sheet is blurred.</source>
        <translation>画面模糊。</translation>
    </message>
    <message>
        <source>The writing is too small to read.</source>
        <translation>字太小，看不清。</translation>
    </message>
    <message>
        <source>Some rows could not be read.</source>
        <translation>有些行没有读出。</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>文件已不在原处。</translation>
    </message>
    <message>
        <source>It may not be opened. Copy it to a folder of your own and try again.</source>
        <translation>没有打开权限。请复制到自己的文件夹后再试。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>It is no picture or PDF. Save it as JPG, PNG or PDF and try again.</source>
        <translation>不是图片或 PDF。请另存为 JPG、PNG 或 PDF 后再试。</translation>
    </message>
    <message>
        <source>It is damaged. Take the picture or scan again.</source>
        <translation>文件已损坏。请重新拍照或扫描。</translation>
    </message>
    <message>
        <source>It is protected by a password. Save it without one and try again.</source>
        <translation>文件设有密码。请去掉密码另存后再试。</translation>
    </message>
    <message>
        <source>It is too large. Save it in a smaller size and try again.</source>
        <translation>文件过大。请缩小后另存再试。</translation>
    </message>
    <message>
        <source>The program&apos;s reading data are missing. Install the program again.</source>
        <translation>缺少识别数据。请重新安装本程序。</translation>
    </message>
    <message>
        <source>The program&apos;s reading data are damaged. Install the program again.</source>
        <translation>识别数据已损坏。请重新安装本程序。</translation>
    </message>
    <message>
        <source>The rules for finding personal data cannot be used. Install the program again.</source>
        <translation>检查规则无法使用。请重新安装本程序。</translation>
    </message>
    <message>
        <source>Reading it took too long. Try again with fewer or smaller pages.</source>
        <translation>识别时间过长。请减少页数或缩小图片后再试。</translation>
    </message>
    <message>
        <source>Reading it failed and was stopped; everything else went on. Try this file alone.</source>
        <translation>识别出错，已跳过，其余照常完成。请单独再试这个文件。</translation>
    </message>
    <message>
        <source>It could not be written. Choose another folder or make room on the disk.</source>
        <translation>无法写入。请换一个文件夹，或清理磁盘空间。</translation>
    </message>
    <message>
        <source>Something of that name is there already. Choose an empty folder.</source>
        <translation>已有同名内容。请选择空文件夹。</translation>
    </message>
    <message>
        <source>The covered copy did not pass its check and was not kept.</source>
        <translation>遮盖后的副本没有通过复核，已删除。</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>中途停止，没有完成。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Try this file alone.</source>
        <translation>程序内部出错。请单独再试这个文件。</translation>
    </message>
    <message>
        <source>Law: %1.</source>
        <extracomment>%1 is a list of laws and articles</extracomment>
        <translation>依据：%1。</translation>
    </message>
    <message>
        <source>Personal Information Protection Law</source>
        <translation>个人信息保护法</translation>
    </message>
    <message>
        <source>Civil Code</source>
        <translation>民法典</translation>
    </message>
    <message>
        <source>%1, article %2</source>
        <extracomment>%1 is a law, %2 the number of an article</extracomment>
        <translation>%1第%2条</translation>
    </message>
    <message>
        <source>Take the notice down: its time is over, or it may never hang.</source>
        <translation>取下公示：已过期限，或本就不应张贴。</translation>
    </message>
    <message>
        <source>Add it to the notice.</source>
        <translation>在公示中补充。</translation>
    </message>
    <message>
        <source>Show it in the replacement.</source>
        <translation>在副本中公开此项。</translation>
    </message>
    <message>
        <source>Cover it, or show only a part.</source>
        <translation>遮盖，或只显示一部分。</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <translation>删除此项。</translation>
    </message>
    <message>
        <source>Leave out the whole column.</source>
        <translation>整列删除。</translation>
    </message>
    <message>
        <source>the applicants&apos; names</source>
        <translation>申请人姓名</translation>
    </message>
    <message>
        <source>the number of family members</source>
        <translation>家庭人口数</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>a telephone number for objections</source>
        <translation>监督举报电话</translation>
    </message>
    <message>
        <source>the notice period</source>
        <translation>公示期限</translation>
    </message>
    <message>
        <source>who publishes it</source>
        <translation>公示单位</translation>
    </message>
    <message>
        <source>A notice of this kind may show it.</source>
        <translation>这类公示可以公开此项。</translation>
    </message>
    <message>
        <source>It belongs to a public duty that the sheet makes known.</source>
        <translation>属于公示中公开的职务信息。</translation>
    </message>
    <message>
        <source>A notice of this kind must not show it.</source>
        <translation>这类公示不得公开此项。</translation>
    </message>
    <message>
        <source>An old sheet shows under a newer one of the same kind.</source>
        <translation>旧的公示压在同类新公示下面，仍露在外面。</translation>
    </message>
    <message>
        <source>A newer sheet of the same list hangs beside it.</source>
        <translation>旁边已贴有同一名单的新公示。</translation>
    </message>
    <message>
        <source>The notice period ended on %1.</source>
        <extracomment>%1 is a date such as 2026-05-31</extracomment>
        <translation>公示期已于%1结束。</translation>
    </message>
    <message>
        <source>A notice of this kind may show only a part of it.</source>
        <translation>这类公示只能公开此项的一部分。</translation>
    </message>
    <message>
        <source>A notice of this kind names only who receives, no one beside them.</source>
        <translation>这类公示只公开享受对象本人的姓名，不公开其他人的姓名。</translation>
    </message>
    <message>
        <source>It stands on the unit&apos;s own list of officers and office lines.</source>
        <translation>在本单位人员和办公电话表中。</translation>
    </message>
    <message>
        <source>It is about a child under 14.</source>
        <translation>涉及不满十四周岁的儿童。</translation>
    </message>
    <message>
        <source>It is about somebody under 18.</source>
        <translation>涉及未成年人。</translation>
    </message>
    <message>
        <source>The notice period is shorter than %1 days.</source>
        <translation>公示期少于 %1 天。</translation>
    </message>
    <message>
        <source>A notice of this kind must say %1, and it was not found.</source>
        <extracomment>%1 is for example &quot;the notice period&quot;</extracomment>
        <translation>这类公示应当写明%1，但没有找到。</translation>
    </message>
    <message>
        <source>A notice of this kind must show %1, and all of it is hidden.</source>
        <translation>这类公示应当公开%1，但全部被遮盖。</translation>
    </message>
    <message>
        <source>A QR code is printed here.</source>
        <translation>这里印有二维码。</translation>
    </message>
    <message>
        <source>A barcode is printed here.</source>
        <translation>这里印有条形码。</translation>
    </message>
    <message>
        <source>Somebody&apos;s face can be seen.</source>
        <translation>可以看到人脸。</translation>
    </message>
    <message>
        <source>A red fingerprint can be seen.</source>
        <translation>可以看到红色指印。</translation>
    </message>
    <message>
        <source>A picture of an ID card can be seen.</source>
        <translation>可以看到身份证图片。</translation>
    </message>
    <message>
        <source>The file still holds text here, under a box drawn over it: anybody can copy it out.</source>
        <translation>文件里此处的文字仍在，只是被画上的方块盖住，任何人都能复制出来。</translation>
    </message>
    <message>
        <source>Something was drawn over it, and what lies under it can be made out.</source>
        <translation>此处被涂盖，但仍能看出下面的内容。</translation>
    </message>
    <message>
        <source>A mosaic or blur covers it, and such covers can be undone.</source>
        <translation>此处打了马赛克或做了模糊处理，这类遮盖可以被还原。</translation>
    </message>
    <message>
        <source>What lies under it: %1.</source>
        <extracomment>%1 is for example &quot;ID card number&quot;</extracomment>
        <translation>下面的内容：%1。</translation>
    </message>
    <message>
        <source>The code leads to somebody&apos;s own contact or payment page.</source>
        <translation>此码指向个人联系或收款页面。</translation>
    </message>
    <message>
        <source>The code leads to a page of the government.</source>
        <translation>此码指向政府网页。</translation>
    </message>
    <message>
        <source>The code leads to a page; open it and see what it shows.</source>
        <translation>此码指向网页，请打开查看内容。</translation>
    </message>
    <message>
        <source>The code could not be decoded; scan it with a phone and see.</source>
        <translation>此码无法解码，请用手机扫码查看。</translation>
    </message>
    <message>
        <source>The code holds words or numbers; scan it with a phone and see.</source>
        <translation>此码含文字或号码，请用手机扫码查看。</translation>
    </message>
    <message>
        <source>The code holds the number of a thing, not of a person.</source>
        <translation>此码是物品编号，不是个人号码。</translation>
    </message>
    <message>
        <source>Whoever scans the code reads this: %1.</source>
        <extracomment>%1 is for example &quot;ID card number&quot;</extracomment>
        <translation>扫码后显示：%1。</translation>
    </message>
    <message>
        <source>Enough of it is hidden.</source>
        <translation>遮盖的位数足够。</translation>
    </message>
    <message>
        <source>Only just enough of it is hidden.</source>
        <translation>遮盖的位数刚刚够。</translation>
    </message>
    <message>
        <source>Too little of it is hidden.</source>
        <translation>遮盖的位数太少。</translation>
    </message>
    <message>
        <source>The whole date of birth can be read.</source>
        <translation>完整出生日期仍可看到。</translation>
    </message>
    <message>
        <source>The last digits tell kind and grade of the disability.</source>
        <translation>末尾两位会暴露残疾类别和等级。</translation>
    </message>
    <message>
        <source>Other items of the same row tell what is hidden.</source>
        <translation>同一行的其他内容泄露了被遮盖的部分。</translation>
    </message>
    <message>
        <source>Another notice shows the digits that are hidden here.</source>
        <translation>另一份公示显示了这里遮盖的数字。</translation>
    </message>
    <message>
        <source>The name is hidden, and this number still tells who it is.</source>
        <translation>姓名已遮盖，但此号码仍能识别本人。</translation>
    </message>
    <message>
        <source>In other rows of this column enough of it is hidden.</source>
        <translation>本列其他行的遮盖已经足够。</translation>
    </message>
    <message>
        <source>Its check digit is right.</source>
        <translation>校验位正确。</translation>
    </message>
    <message>
        <source>Its check digit is wrong; a digit may have been misread.</source>
        <translation>校验位不符，可能有数字读错。</translation>
    </message>
    <message>
        <source>A misread character was corrected by its check digit.</source>
        <translation>有一个字符读错，已按校验位改正。</translation>
    </message>
    <message>
        <source>The two readers read it differently.</source>
        <translation>两遍识别的结果不同。</translation>
    </message>
    <message>
        <source>Only one reader read it.</source>
        <translation>两遍识别中只有一遍读出。</translation>
    </message>
    <message>
        <source>Both readers read the same.</source>
        <translation>两遍识别结果一致。</translation>
    </message>
    <message>
        <source>It has an unusual number of digits.</source>
        <translation>位数不寻常。</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>未能读出。</translation>
    </message>
    <message>
        <source>It speaks of health, family or hardship.</source>
        <translation>涉及健康、家庭或困难情况。</translation>
    </message>
    <message>
        <source>It seems to belong to a public office.</source>
        <translation>看来属于公务信息。</translation>
    </message>
    <message>
        <source>Its label speaks of something else, but its form is that of somebody&apos;s own number.</source>
        <translation>标签写的是别的内容，但其形式是个人号码。</translation>
    </message>
    <message>
        <source>It looks like somebody&apos;s name.</source>
        <translation>看起来是人名。</translation>
    </message>
    <message>
        <source>It names a house or a flat.</source>
        <translation>写明了房屋或门牌。</translation>
    </message>
    <message>
        <source>It stands beside somebody&apos;s number.</source>
        <translation>位于个人号码旁边。</translation>
    </message>
    <message>
        <source>The header of an earlier page or sheet carries on here.</source>
        <translation>此处沿用前一页或前一张的表头。</translation>
    </message>
    <message>
        <source>The header was not read quite surely.</source>
        <translation>表头识别得不太确定。</translation>
    </message>
    <message>
        <source>It stands under the header “%1”.</source>
        <translation>位于表头“%1”之下。</translation>
    </message>
    <message>
        <source>It stands beside the label “%1”.</source>
        <translation>位于“%1”之后。</translation>
    </message>
    <message>
        <source>It stands beside the word “%1”.</source>
        <translation>位于“%1”一词旁边。</translation>
    </message>
    <message>
        <source>Name and telephone of who lives there stand beside it.</source>
        <translation>旁边有住户的姓名和电话。</translation>
    </message>
    <message>
        <source>The notice shows such items of a great many people.</source>
        <translation>公示中有大量人员的此类信息。</translation>
    </message>
    <message>
        <source>It stands beside a place, as people&apos;s names do.</source>
        <translation>它与地名相邻，姓名常这样排列。</translation>
    </message>
    <message>
        <source>It stands beside sex, ethnicity or age, as people&apos;s names do.</source>
        <translation>它与性别、民族或年龄相邻，姓名常这样排列。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the Chinese name of a law, %2 the same in the language of the window</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is for example &quot;ID card number&quot;, %2 how many</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>too few characters hidden</source>
        <translation>遮盖位数不足</translation>
    </message>
    <message>
        <source>date of birth left open</source>
        <translation>出生日期未遮盖</translation>
    </message>
    <message>
        <source>another notice shows what is hidden</source>
        <translation>另一份公示补出了遮盖部分</translation>
    </message>
    <message>
        <source>another column shows what is hidden</source>
        <translation>其他栏补出了遮盖部分</translation>
    </message>
    <message>
        <source>hidden only on the screen</source>
        <translation>只在屏幕上遮盖，文件中仍在</translation>
    </message>
    <message>
        <source>a remark tells too much</source>
        <translation>备注泄露信息</translation>
    </message>
    <message>
        <source>a code or a copy of a card tells it</source>
        <translation>二维码、条码或证件图片泄露信息</translation>
    </message>
    <message>
        <source>an old notice still hangs</source>
        <translation>过期公示仍在张贴</translation>
    </message>
    <message>
        <source>a number left open tells who it is</source>
        <translation>姓名已遮盖，编号仍能认出本人</translation>
    </message>
    <message>
        <source>hidden in some rows only</source>
        <translation>各行遮盖不一致</translation>
    </message>
    <message>
        <source>kind and grade of disability left open</source>
        <translation>残疾类别和等级未遮盖</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>第 %1 张</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between parts of one line: &quot;notice.pdf, page 2&quot;</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>Replace the notice today by a copy in which this is covered.</source>
        <translation>今日内撤下，换上已遮盖的版本。</translation>
    </message>
    <message>
        <source>Leave out these columns: %1.</source>
        <extracomment>%1 is a list of kinds, for example &quot;ID card number; Health&quot;</extracomment>
        <translation>整列删去：%1。</translation>
    </message>
    <message>
        <source>Not corrected</source>
        <translation>未整改</translation>
    </message>
    <message>
        <source>Being corrected</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已整改</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>Nothing to correct</source>
        <translation>无需整改</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Kind of notice</source>
        <translation>公示类型</translation>
    </message>
    <message>
        <source>Date or period</source>
        <translation>日期或公示期</translation>
    </message>
    <message>
        <source>Faults of masks</source>
        <translation>遮盖问题</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>涉及人数</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Required action</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>整改状态</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公示一览</translation>
    </message>
    <message>
        <source>Covered picture</source>
        <translation>遮盖后的图片</translation>
    </message>
    <message>
        <source>Evidence picture, covered</source>
        <translation>证据图片（已遮盖）</translation>
    </message>
    <message>
        <source>Covered copy, no evidence</source>
        <translation>已遮盖的副本，不作证据</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <extracomment>%1 is a list of rule packs with their versions</extracomment>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>at %1, %2 px</source>
        <extracomment>pixels from the left and from the top edge of the picture</extracomment>
        <translation>位于 %1, %2 像素</translation>
    </message>
    <message>
        <source>Measures for Confirming Minimum Living Allowances</source>
        <translation>最低生活保障审核确认办法</translation>
    </message>
    <message>
        <source>Interim Measures for Social Assistance</source>
        <translation>社会救助暂行办法</translation>
    </message>
    <message>
        <source>Measures for Recognizing Persons in Extreme Hardship</source>
        <translation>特困人员认定办法</translation>
    </message>
    <message>
        <source>Law on the Protection of Minors</source>
        <translation>未成年人保护法</translation>
    </message>
    <message>
        <source>Organic Law of the Villagers&apos; Committees</source>
        <translation>村民委员会组织法</translation>
    </message>
    <message>
        <source>Requirements for Notices on Watching Against Poverty</source>
        <translation>防止返贫监测公示要求</translation>
    </message>
</context>
<context>
    <name>RulePack</name>
    <message>
        <source>Identifiers, header words and masks for notices in the People&apos;s Republic of China</source>
        <translation>中华人民共和国公示所用的号码、表头词和遮盖方式</translation>
    </message>
    <message>
        <source>Kinds of notices in the People&apos;s Republic of China: how each is known, and what it may show</source>
        <translation>中华人民共和国的公示类型：如何识别，可以公开什么</translation>
    </message>
    <message>
        <source>Names of illnesses, disabilities and states of health in sentences</source>
        <translation>句子里的疾病、残疾和健康状况用语</translation>
    </message>
    <message>
        <source>The Organic Law of Villagers&apos; Committees as in force from 2018-12-29 to 2025-12-31</source>
        <translation>《村民委员会组织法》（2018-12-29 至 2025-12-31 有效的文本）</translation>
    </message>
    <message>
        <source>The Organic Law of Villagers&apos; Committees as in force from 2026-01-01</source>
        <translation>《村民委员会组织法》（2026-01-01 起有效的文本）</translation>
    </message>
    <message>
        <source>ID numbers with the first three and last four characters</source>
        <translation>身份证号码显示前三位和后四位</translation>
    </message>
    <message>
        <source>ID numbers with the last four characters only</source>
        <translation>身份证号码只显示后四位</translation>
    </message>
    <message>
        <source>At least six digits of a mobile number hidden, as on waybills</source>
        <translation>手机号码至少隐去六位（快递单式）</translation>
    </message>
    <message>
        <source>Forms of numbers: %1</source>
        <translation>号码格式：%1 种</translation>
    </message>
    <message>
        <source>Groups of header words: %1</source>
        <translation>表头词组：%1 组</translation>
    </message>
    <message>
        <source>Kinds of notices: %1</source>
        <translation>公示类型：%1 种</translation>
    </message>
    <message>
        <source>Kinds of findings: %1</source>
        <translation>问题类型：%1 种</translation>
    </message>
    <message>
        <source>Mask styles: %1</source>
        <translation>遮盖方式：%1 种</translation>
    </message>
    <message>
        <source>Articles of law: %1</source>
        <translation>法律条文：%1 条</translation>
    </message>
    <message>
        <source>Single words: %1</source>
        <translation>其他词语：%1 个</translation>
    </message>
    <message>
        <source>The names and numbers of an office of your own</source>
        <translation>本单位的人员姓名和办公电话</translation>
    </message>
</context>
<context>
    <name>RuleProblem</name>
    <message>
        <source>The file may not be opened.</source>
        <translation>无法打开该文件。</translation>
    </message>
    <message>
        <source>The text is not valid JSON here.</source>
        <translation>此处不是有效的 JSON 文本。</translation>
    </message>
    <message>
        <source>The text is not valid JSON.</source>
        <translation>不是有效的 JSON 文本。</translation>
    </message>
    <message>
        <source>The values are nested too deeply.</source>
        <translation>嵌套层数过多。</translation>
    </message>
    <message>
        <source>A rule pack is at most 2 MB long.</source>
        <translation>规则包不能超过 2 MB。</translation>
    </message>
    <message>
        <source>A rule pack is one JSON object.</source>
        <translation>规则包应是一个 JSON 对象。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in one object.</source>
        <translation>同一对象中键“%1”出现两次。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known here.</source>
        <translation>此处不认识键“%1”。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing.</source>
        <translation>缺少键“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text that is not empty.</source>
        <translation>“%1”应是非空文字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a control character.</source>
        <translation>“%1”中有控制字符。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number from %2 to %3.</source>
        <translation>“%1”应是 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list of texts.</source>
        <translation>“%1”应是文字列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a list.</source>
        <translation>“%1”应是列表。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object.</source>
        <translation>“%1”应是对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an ISO date.</source>
        <translation>“%1”应是日期，如 2026-01-31。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false.</source>
        <translation>“%1”应是 true 或 false。</translation>
    </message>
    <message>
        <source>Each element of &quot;%1&quot; must be a text that is not empty.</source>
        <translation>“%1”的每一项应是非空文字。</translation>
    </message>
    <message>
        <source>Each element of &quot;%1&quot; must be an object.</source>
        <translation>“%1”的每一项应是对象。</translation>
    </message>
    <message>
        <source>An element of &quot;%1&quot; stands twice.</source>
        <translation>“%1”中有重复的项。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known finding type.</source>
        <translation>不认识问题类型“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known value of &quot;%2&quot;.</source>
        <translation>“%1”不是“%2”可用的值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known check.</source>
        <translation>不认识校验方法“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known under &quot;require&quot;.</source>
        <translation>“require”下不认识“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of F, H, M, S, P, L and E.</source>
        <translation>“%1”不是 F、H、M、S、P、L、E 之一。</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1.</source>
        <translation>正则表达式无效：%1。</translation>
    </message>
    <message>
        <source>The regular expression matches empty text.</source>
        <translation>正则表达式会匹配空文字。</translation>
    </message>
    <message>
        <source>A word of &quot;%1&quot; has no letter or digit.</source>
        <translation>“%1”中有一个词没有字母或数字。</translation>
    </message>
    <message>
        <source>A word has no letters.</source>
        <translation>有一个词没有字母。</translation>
    </message>
    <message>
        <source>A word group has no words.</source>
        <translation>有一个词组是空的。</translation>
    </message>
    <message>
        <source>Words of this kind need a finding type.</source>
        <translation>这类词需要写明问题类型。</translation>
    </message>
    <message>
        <source>Only words of the kind &quot;veto&quot; have &quot;unless&quot;.</source>
        <translation>只有“veto”类的词可以有“unless”。</translation>
    </message>
    <message>
        <source>A pattern with the name &quot;%1&quot; stands twice.</source>
        <translation>格式名“%1”重复。</translation>
    </message>
    <message>
        <source>The notice type &quot;%1&quot; stands twice.</source>
        <translation>公示类型“%1”重复。</translation>
    </message>
    <message>
        <source>A type stands twice.</source>
        <translation>有一个类型重复。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; that stands there in full is &quot;exposed&quot; or &quot;review&quot;, nothing less.</source>
        <translation>完整显示的“%1”只能定为“exposed”或“review”。</translation>
    </message>
    <message>
        <source>No notice may show &quot;%1&quot; in full.</source>
        <translation>任何公示都不得完整显示“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is shown and hidden at the same time.</source>
        <translation>“%1”同时被设为显示和隐藏。</translation>
    </message>
    <message>
        <source>At most %1 first and %2 last characters of &quot;%3&quot; may be shown.</source>
        <translation>“%3”最多显示前 %1 位和后 %2 位。</translation>
    </message>
    <message>
        <source>&quot;id_warn_below&quot; must not be less than &quot;id_fail_below&quot;.</source>
        <translation>“id_warn_below”不能小于“id_fail_below”。</translation>
    </message>
    <message>
        <source>&quot;max_days&quot; must not be less than &quot;min_days&quot;.</source>
        <translation>“max_days”不能小于“min_days”。</translation>
    </message>
    <message>
        <source>&quot;until&quot; must not be before &quot;from&quot;.</source>
        <translation>“until”不能早于“from”。</translation>
    </message>
    <message>
        <source>A pack with &quot;in_force&quot; holds citations only.</source>
        <translation>带“in_force”的规则包只能写法律条文。</translation>
    </message>
    <message>
        <source>The citation ends before it begins.</source>
        <translation>条文的失效日期早于生效日期。</translation>
    </message>
    <message>
        <source>A citation must be an object or the id of one.</source>
        <translation>条文应是对象，或某条文的编号。</translation>
    </message>
    <message>
        <source>No pack holds the citation &quot;%1&quot;.</source>
        <translation>没有哪个规则包含有条文“%1”。</translation>
    </message>
    <message>
        <source>An office line is a telephone number.</source>
        <translation>办公电话应是电话号码。</translation>
    </message>
    <message>
        <source>A pack with the id &quot;%1&quot; ships with the program. Give yours another id.</source>
        <translation>程序自带的规则包已用编号“%1”。请换一个编号。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <extracomment>%1 is a file, %2 a line number, %3 what is wrong there</extracomment>
        <translation>%1，第%2行：%3</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>%1, page %2: %3</source>
        <extracomment>%1 is a file&apos;s name, %2 a page number, %3 one or two sentences</extracomment>
        <translation>%1，第 %2 页：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n covered copies were written and checked: what is covered cannot be brought back.</source>
        <translation>
            <numerusform>已生成 %n 份遮盖后的副本并复核：遮盖内容不可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>保存在 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n pages have no covered copy:</source>
        <translation>
            <numerusform>有 %n 页没有生成副本：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>另有 %n 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to write.</source>
        <translation>没有需要生成的内容。</translation>
    </message>
    <message>
        <source>The checklist of before was opened or changed, so the new one stands beside it as %1.</source>
        <translation>之前的检查清单已被打开或修改，新的清单另存为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n older copy (copies) there were changed by hand and stay: look at them before you hand them on.</source>
        <translation>
            <numerusform>有 %n 份旧副本被手工改过，予以保留：交出去之前请先查看。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CanvasPane</name>
    <message>
        <source>The page, with frames around what was found</source>
        <translation>页面，已框出发现的内容</translation>
    </message>
    <message>
        <source>The page as a covered copy shows it</source>
        <translation>遮盖副本中的页面</translation>
    </message>
    <message>
        <source>Line between the page before and after</source>
        <translation>原图与副本的分界线</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Each pixel of the picture as one pixel of the screen (0)</source>
        <translation>图片一个像素对应屏幕一个像素 (0)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>The whole page (F)</source>
        <translation>整页 (F)</translation>
    </message>
    <message>
        <source>Turn to the left (Shift+R)</source>
        <translation>向左转 (Shift+R)</translation>
    </message>
    <message>
        <source>Turn to the right (R)</source>
        <translation>向右转 (R)</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>画框</translation>
    </message>
    <message>
        <source>Draw a box over something that was missed (B)</source>
        <translation>给遗漏的内容画框 (B)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>The page as it is</source>
        <translation>原来的页面</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Original on the left of the line, covered on its right (C)</source>
        <translation>分界线左边为原图，右边为遮盖后 (C)</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Original and covered beside each other (V)</source>
        <translation>原图与结果并排显示 (V)</translation>
    </message>
</context>
<context>
    <name>ui::ClerkFlow</name>
    <message>
        <source>It could not be printed.</source>
        <translation>无法打印。</translation>
    </message>
    <message>
        <source>Checked: what is covered cannot be brought back.</source>
        <translation>已复核：遮盖内容不可恢复。</translation>
    </message>
    <message>
        <source>The copy was not saved: %1 is there already. Choose another name.</source>
        <translation>副本未保存：已有文件 %1。请换一个名称。</translation>
    </message>
    <message>
        <source>The copy was saved.</source>
        <translation>副本已保存。</translation>
    </message>
    <message>
        <source>The copy was not saved.</source>
        <translation>副本没有保存。</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>It was handed to the printer.</source>
        <translation>已交给打印机。</translation>
    </message>
    <message>
        <source>A sheet is not whole on it: take its picture again.</source>
        <translation>有一张公示拍得不完整：请重新拍照。</translation>
    </message>
    <message>
        <source>The copy was not saved: something was decided meanwhile. Make it again.</source>
        <translation>副本没有保存：其间有新的决定。请重新生成。</translation>
    </message>
    <message>
        <source>The copy was not printed: something was decided meanwhile. Make it again.</source>
        <translation>副本没有打印：其间有新的决定。请重新生成。</translation>
    </message>
    <message>
        <source>Printing was stopped: something was decided meanwhile. Make the copy again, and do not post what is on paper.</source>
        <translation>打印已停止：其间有新的决定。请重新生成副本，不要张贴已打印的纸张。</translation>
    </message>
</context>
<context>
    <name>ui::CompareView</name>
    <message>
        <source>Line between the page before and after</source>
        <translation>原图与副本的分界线</translation>
    </message>
    <message>
        <source>Before on the left, after on the right</source>
        <translation>左边为原图，右边为副本</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>The page before and after</source>
        <translation>页面的原图与副本</translation>
    </message>
</context>
<context>
    <name>ui::Covering</name>
    <message numerus="yes">
        <source>%n page(s) were read only once, so a misread number may stay uncovered. Look at the covered copies before you post them.</source>
        <translation>
            <numerusform>有 %n 页只识别了一遍，误读的号码可能没有遮盖。张贴前请查看遮盖副本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>仍然保存</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Needs action</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未核对</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>全部程度</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>按人员</translation>
    </message>
    <message>
        <source>By column</source>
        <translation>按列</translation>
    </message>
    <message>
        <source>By row</source>
        <translation>按行</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Which findings are shown</source>
        <translation>显示哪些问题</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>How the list is grouped</source>
        <translation>列表分组方式</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>搜索列表</translation>
    </message>
    <message>
        <source>“Everything” also lists what may be shown and what is hidden well enough</source>
        <translation>“全部”还包括可以公开的和遮盖足够的内容</translation>
    </message>
    <message>
        <source>Any result</source>
        <translation>全部结论</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按法条</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>“By rule” goes by the first article of law of each finding</source>
        <translation>“按法条”以每项问题的第一条依据分组</translation>
    </message>
</context>
<context>
    <name>ui::FindingFilter</name>
    <message>
        <source>Elsewhere</source>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>Column %1</source>
        <extracomment>%2 is the header of a column</extracomment>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Column %1 (%2)</source>
        <translation>第 %1 列(%2)</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>人员 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n line(s)</source>
        <extracomment>a group of the list and how many lines it has</extracomment>
        <translation>
            <numerusform>%1 · %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <extracomment>%2 is a column or row of the table</extracomment>
        <translation>第 %1 个表格 %2</translation>
    </message>
    <message>
        <source>No article of law</source>
        <translation>没有法律条文</translation>
    </message>
</context>
<context>
    <name>ui::FindingModel</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Masked value</source>
        <translation>隐去后的内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已核对</translation>
    </message>
</context>
<context>
    <name>ui::FindingsPanel</name>
    <message>
        <source>Choose a line of the list to see why it is there.</source>
        <translation>在清单中选一行，可查看理由。</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>结论：</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a result such as &quot;Must be covered&quot;, %2 a severity</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>理由：</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>建议：</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>Findings on this page</source>
        <translation>本页发现</translation>
    </message>
    <message>
        <source>Why it is on the list</source>
        <translation>列入清单的理由</translation>
    </message>
    <message>
        <source>Somebody drew this box.</source>
        <translation>此框由人工画出。</translation>
    </message>
    <message>
        <source>Basis:</source>
        <translation>依据：</translation>
    </message>
</context>
<context>
    <name>ui::KeysOverlay</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>The arrow keys step through list and pages; the numeric pad does the same. On a chosen box they move it, with Shift they change its size. L or the right mouse button holds a loupe. Any key closes this.</source>
        <translation>方向键在列表和页面间移动，数字小键盘相同。选中画框时方向键移动它，加 Shift 改变大小。按住 L 或鼠标右键显示放大镜。按任意键关闭此页。</translation>
    </message>
</context>
<context>
    <name>ui::LookTab</name>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C)：</translation>
    </message>
    <message>
        <source>Size of &amp;letters:</source>
        <translation>字号(&amp;S)：</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>Behind a number: percent</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>界面配色</translation>
    </message>
    <message>
        <source>Size of letters in percent</source>
        <translation>字号百分比</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>The checklist was saved.</source>
        <translation>检查清单已保存。</translation>
    </message>
    <message>
        <source>The checklist was not saved.</source>
        <translation>检查清单没有保存。</translation>
    </message>
    <message>
        <source>About NoticeGuard</source>
        <translation>关于公示卫士</translation>
    </message>
    <message>
        <source>NoticeGuard %1 finds personal data on public notices and writes covered copies, on this computer alone.</source>
        <translation>公示卫士 %1：查找公示材料中的个人信息，生成遮盖后的副本，全部在本机完成。</translation>
    </message>
    <message>
        <source>NoticeGuard</source>
        <translation>公示卫士</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <extracomment>The menu&apos;s name is shown beside its translation, so that it is found in any language</extracomment>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open files…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>打开文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>Save &amp;covered copies…</source>
        <translation>保存遮盖后的副本(&amp;C)…</translation>
    </message>
    <message>
        <source>Save c&amp;hecklist…</source>
        <translation>保存检查清单(&amp;E)…</translation>
    </message>
    <message>
        <source>Close &amp;all</source>
        <translation>全部关闭(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>原始大小(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit the page</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>T&amp;urn left</source>
        <translation>向左转(&amp;U)</translation>
    </message>
    <message>
        <source>Turn r&amp;ight</source>
        <translation>向右转(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>上一处(&amp;P)</translation>
    </message>
    <message>
        <source>Ne&amp;xt page</source>
        <translation>下一页(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>上一页(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;About NoticeGuard</source>
        <translation>关于公示卫士(&amp;A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Pictures and PDF files</source>
        <translation>图片和 PDF 文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Choose a folder for the covered copies</source>
        <translation>选择保存遮盖后副本的文件夹</translation>
    </message>
    <message>
        <source>Save the checklist</source>
        <translation>保存检查清单</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>Table of text (CSV)</source>
        <translation>文本表格 (CSV)</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>S&amp;witch between summary and review</source>
        <translation>切换结论与逐项核对(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Open a &amp;review…</source>
        <translation>打开核对(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>外观(&amp;T)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Larger le&amp;tters</source>
        <translation>放大文字(&amp;T)</translation>
    </message>
    <message>
        <source>Smaller l&amp;etters</source>
        <translation>缩小文字(&amp;E)</translation>
    </message>
    <message>
        <source>Open a review</source>
        <translation>打开核对</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>核对文件</translation>
    </message>
    <message>
        <source>kind of notice changed</source>
        <translation>公示类型已更改</translation>
    </message>
    <message>
        <source>&amp;Paste picture, file or text</source>
        <translation>粘贴图片、文件或文字(&amp;P)</translation>
    </message>
    <message>
        <source>There is no picture, no file and no text on the clipboard.</source>
        <translation>剪贴板中没有图片、文件或文字。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>A rule pack is not in use:</source>
        <translation>有一个规则包未启用：</translation>
    </message>
    <message>
        <source>No rule pack of your own is in use:</source>
        <translation>自己的规则包均未启用：</translation>
    </message>
    <message>
        <source>The rule packs do not fit together, and nothing was changed:</source>
        <translation>这些规则包互相冲突，未作任何更改：</translation>
    </message>
    <message>
        <source>The settings hold until the program ends.</source>
        <translation>这些设置只在本次运行中有效。</translation>
    </message>
    <message>
        <source>Pages that were read already keep their reading. Open them again to read them anew.</source>
        <translation>已读的页面保留原来的识别结果。如需重新识别，请重新打开。</translation>
    </message>
    <message>
        <source>What is open was judged again by these rules.</source>
        <translation>已按这些规则重新判断打开的内容。</translation>
    </message>
    <message>
        <source>Import a rule pack</source>
        <translation>导入规则包</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Pages to print (PDF)</source>
        <translation>可打印的页面 (PDF)</translation>
    </message>
    <message>
        <source>Pa&amp;use or go on</source>
        <translation>暂停或继续(&amp;U)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Show or hide the list of work (Ctrl+J)</source>
        <translation>显示或隐藏任务列表（Ctrl+J）</translation>
    </message>
    <message>
        <source>List of wor&amp;k</source>
        <translation>任务列表(&amp;K)</translation>
    </message>
    <message>
        <source>Open a folder of notices</source>
        <translation>打开公示文件夹</translation>
    </message>
    <message>
        <source>Choose a folder for the postable copies</source>
        <translation>选择保存可张贴版本的文件夹</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Work (%1 waiting)</source>
        <translation>任务（%1 项等待）</translation>
    </message>
    <message>
        <source>Something else is still being done. Open it again when it has ended.</source>
        <translation>还有其他任务正在进行。请等它结束后再打开。</translation>
    </message>
    <message>
        <source>Something else is still being done. Save again when it has ended.</source>
        <translation>还有其他任务正在进行。请等它结束后再保存。</translation>
    </message>
    <message>
        <source>Copies or a checklist are not saved yet.</source>
        <translation>副本或检查清单还没有保存。</translation>
    </message>
    <message>
        <source>A copy is still being printed.</source>
        <translation>副本仍在打印。</translation>
    </message>
    <message>
        <source>If you stop, some of its pages may come out of the printer: do not post them.</source>
        <translation>如果停止，部分页面仍可能从打印机打出：请不要张贴。</translation>
    </message>
    <message>
        <source>Finish, then close</source>
        <translation>完成后关闭</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Decisions of this review are not saved: its disk is full, write-protected or gone.</source>
        <translation>本次检查的决定尚未保存：磁盘已满、只读或已断开。</translation>
    </message>
    <message>
        <source>Decisions of this review are not saved: its file does not take them.</source>
        <translation>本次检查的决定尚未保存：检查记录文件不接受。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>不保存，直接关闭</translation>
    </message>
    <message>
        <source>Stop everything</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Stop only the reading</source>
        <translation>只停止识别</translation>
    </message>
    <message numerus="yes">
        <source>%n text file(s) were not opened: open one text file at a time.</source>
        <translation>
            <numerusform>有 %n 个文本文件没有打开：文本文件请一次打开一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>A pasted picture is kept nowhere, so it cannot become part of a review. Save it as a file and open that.</source>
        <translation>粘贴的图片不会保存，因此不能加入核对。请先存为文件，再打开该文件。</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>ui::NoticePage</name>
    <message>
        <source>Not to be posted as it is: %1. Reading goes on…</source>
        <extracomment>before all was read; %1 is a kind of finding such as &quot;Resident ID number&quot;</extracomment>
        <translation>不能原样张贴：有%1。仍在识别…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在识别…</translation>
    </message>
    <message>
        <source>The copy may be posted.</source>
        <translation>副本可以张贴。</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The page, with frames around what was found</source>
        <translation>页面，问题处有边框</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>需要做什么</translation>
    </message>
    <message>
        <source>Yes, cover it</source>
        <translation>是，遮盖</translation>
    </message>
    <message>
        <source>No, nothing personal</source>
        <translation>不是个人信息</translation>
    </message>
    <message>
        <source>Make a postable copy</source>
        <translation>生成可张贴版本</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>另存为图片…</translation>
    </message>
    <message>
        <source>Show every finding</source>
        <translation>查看全部问题</translation>
    </message>
    <message>
        <source>Decide about each finding one by one</source>
        <translation>逐项核对每个问题</translation>
    </message>
    <message>
        <source>Nothing is kept unless it is saved.</source>
        <translation>除非保存，不保留任何内容。</translation>
    </message>
    <message>
        <source>Flatten for printing</source>
        <translation>展平以便打印</translation>
    </message>
    <message>
        <source>Each sheet by itself, laid flat, in even light</source>
        <translation>每张公示单独一页，拉直展平，光线均匀</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>White paper and black print, for printers without colours</source>
        <translation>白底黑字，适合黑白打印机</translation>
    </message>
    <message>
        <source>All notices</source>
        <translation>全部公示</translation>
    </message>
    <message>
        <source>Back to the list of all notices</source>
        <translation>返回全部公示列表</translation>
    </message>
    <message>
        <source>Make a covered copy</source>
        <translation>生成遮盖副本</translation>
    </message>
    <message>
        <source>What is decided here is kept in the review.</source>
        <translation>这里的决定保存在核对记录中。</translation>
    </message>
</context>
<context>
    <name>ui::NoticeTypeBar</name>
    <message>
        <source>As found: %1</source>
        <translation>自动识别：%1</translation>
    </message>
    <message>
        <source>This looks like: %1</source>
        <translation>看起来是：%1</translation>
    </message>
    <message>
        <source>Judged as: %1</source>
        <translation>按此类型判断：%1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Say what kind of notice this is; it is judged again at once (F3)</source>
        <translation>指定公示类型，立即重新判断 (F3)</translation>
    </message>
    <message>
        <source>Change the kind of notice</source>
        <translation>更改公示类型</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the kinds of notices</source>
        <translation>搜索公示类型</translation>
    </message>
    <message>
        <source>Kinds of notices</source>
        <translation>公示类型</translation>
    </message>
</context>
<context>
    <name>ui::PackView</name>
    <message>
        <source>Rule pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Text of the rule pack</source>
        <translation>规则包全文</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::PageModel</name>
    <message>
        <source>%1, page %2</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>%1，第 %2 页</translation>
    </message>
    <message>
        <source>Nothing exposed</source>
        <translation>未发现应遮盖内容</translation>
    </message>
    <message numerus="yes">
        <source>%n to cover</source>
        <translation>
            <numerusform>%n 处应遮盖</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 处待核对</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ui::PagePixels</name>
    <message>
        <source>The picture cannot be shown. The list still holds.</source>
        <translation>图片无法显示，列表仍然有效。</translation>
    </message>
</context>
<context>
    <name>ui::ReadingTab</name>
    <message>
        <source>Languages of the notices</source>
        <translation>公示所用语言</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Uyghur</source>
        <translation>维吾尔文</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>哈萨克文</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>%1 (its data are not installed)</source>
        <translation>%1（未安装识别数据）</translation>
    </message>
    <message>
        <source>Fewer languages are read faster; what is written in another one is listed as unread.</source>
        <translation>语言越少识别越快；其他语言的文字会列为“未读出”。</translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation>请至少选择一种语言。</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>由谁识别</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1（未安装）</translation>
    </message>
    <message>
        <source>Both, one checks the other (recommended)</source>
        <translation>两种都用，互相核对（推荐）</translation>
    </message>
    <message>
        <source>PP-OCR only</source>
        <translation>只用 PP-OCR</translation>
    </message>
    <message>
        <source>Tesseract only</source>
        <translation>只用 Tesseract</translation>
    </message>
    <message>
        <source>A number that only one reader read may be wrong unnoticed.</source>
        <translation>只识别一遍的号码，读错了可能发现不了。</translation>
    </message>
    <message>
        <source>Both readers are installed.</source>
        <translation>两种识别程序均已安装。</translation>
    </message>
    <message>
        <source>Only one reader is installed, so pages are read once.</source>
        <translation>只安装了一种识别程序，页面只识别一遍。</translation>
    </message>
</context>
<context>
    <name>ui::ReviewActions</name>
    <message>
        <source>all %1 in this column</source>
        <translation>本列 %1 项全部</translation>
    </message>
    <message>
        <source>all %1 with this value</source>
        <translation>相同内容 %1 项全部</translation>
    </message>
    <message>
        <source>all %1 like this, on every page</source>
        <translation>所有页面同类 %1 项全部</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <extracomment>%1 is &quot;all 18 in this column&quot;</extracomment>
        <translation>%1属实</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n 项已确认属实</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dismissed</source>
        <translation>
            <numerusform>%n 项已排除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open again</source>
        <translation>
            <numerusform>%n 项恢复未核对</numerusform>
        </translation>
    </message>
    <message>
        <source>kind changed</source>
        <translation>类型已更改</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>核对(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>属实(&amp;C)</translation>
    </message>
    <message>
        <source>It is personal and is covered (Space)</source>
        <translation>是个人信息，需要遮盖(空格键)</translation>
    </message>
    <message>
        <source>&amp;Dismiss…</source>
        <translation>排除(&amp;D)…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>It may stay as it is (Delete)</source>
        <translation>可以保持原样(Delete 键)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Decide many at once (F9)</source>
        <translation>批量核对(F9)</translation>
    </message>
    <message>
        <source>Leave &amp;open again</source>
        <translation>恢复未核对(&amp;O)</translation>
    </message>
    <message>
        <source>Change &amp;kind…</source>
        <translation>更改类型(&amp;K)…</translation>
    </message>
    <message>
        <source>Decide &amp;many…</source>
        <translation>批量核对(&amp;M)…</translation>
    </message>
    <message>
        <source>Next that &amp;needs somebody</source>
        <translation>下一个需人工核对(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;line</source>
        <translation>下一项(&amp;L)</translation>
    </message>
    <message>
        <source>Pre&amp;vious line</source>
        <translation>上一项(&amp;V)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>Dismiss %1…</source>
        <translation>%1排除…</translation>
    </message>
    <message>
        <source>Change the kind of %1…</source>
        <translation>%1更改类型…</translation>
    </message>
    <message>
        <source>These words would show more of the value than its mask does. Show fewer of its characters.</source>
        <translation>这样写露出的内容比原遮盖更多。请少露几个字符。</translation>
    </message>
    <message>
        <source>mask changed</source>
        <translation>遮盖方式已更改</translation>
    </message>
    <message>
        <source>Change mask</source>
        <translation>更改遮盖方式</translation>
    </message>
    <message>
        <source>A masked copy shows in the place of this value:</source>
        <translation>副本中此处显示：</translation>
    </message>
    <message>
        <source>Change mas&amp;k…</source>
        <translation>更改遮盖方式(&amp;K)…</translation>
    </message>
    <message>
        <source>Change kind of no&amp;tice…</source>
        <translation>更改公示类型(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Add a box</source>
        <translation>添加画框(&amp;A)</translation>
    </message>
    <message>
        <source>Dra&amp;w a box</source>
        <translation>画框(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Before, compare, after</source>
        <translation>原图、对比、结果(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <source>Correct the sheet’s &amp;corners</source>
        <translation>校正纸张四角(&amp;C)</translation>
    </message>
    <message>
        <source>Correct the table’s lin&amp;es</source>
        <translation>校正表格线(&amp;E)</translation>
    </message>
    <message>
        <source>A part of this sheet was never read: nothing is found there, so copies cover all of it. Take its picture again, or look there and dismiss it.</source>
        <translation>这张纸有一部分没有读取：那里查不出任何内容，副本会整块遮盖。请重新拍照，或查看后将其排除。</translation>
    </message>
    <message>
        <source>No table was read on this page.</source>
        <translation>本页没有读出表格。</translation>
    </message>
    <message>
        <source>Drag a line of the table. A double click adds one (with Shift: from side to side), Delete removes it; Shift and arrows choose, arrows move; Space divides merged cells; Esc ends.</source>
        <translation>拖动表格线即可移动。双击添加竖线（按住 Shift 添加横线），Delete 删除；Shift 加方向键选择，方向键移动；空格键让线穿过合并单元格；Esc 结束。</translation>
    </message>
    <message>
        <source>It stays on the checklist, to be taken again or checked (Space)</source>
        <translation>保留在清单上，需重拍或人工核对(空格键)</translation>
    </message>
    <message>
        <source>Somebody looked, and nothing is left to do (Delete)</source>
        <translation>已人工查看，无需再处理(Delete 键)</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPage</name>
    <message>
        <source>This could not be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>This page: %1</source>
        <translation>本页：%1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>What a copy would cover cannot be shown.</source>
        <translation>无法显示副本将遮盖的内容。</translation>
    </message>
    <message>
        <source>box drawn</source>
        <translation>已画框</translation>
    </message>
    <message>
        <source>box changed</source>
        <translation>已更改画框</translation>
    </message>
    <message>
        <source>corners corrected</source>
        <translation>已校正四角</translation>
    </message>
    <message>
        <source>table corrected</source>
        <translation>已校正表格</translation>
    </message>
</context>
<context>
    <name>ui::RulesTab</name>
    <message>
        <source>“%1” is in use from now on.</source>
        <translation>“%1”已启用。</translation>
    </message>
    <message>
        <source>The rule pack was not taken. Nothing of it is in use.</source>
        <translation>规则包未导入，其中内容均未启用。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more fault(s)</source>
        <translation>
            <numerusform>……另有 %n 处错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Always in use</source>
        <translation>始终启用</translation>
    </message>
    <message>
        <source>Mask styles of regions</source>
        <translation>各地遮盖方式</translation>
    </message>
    <message>
        <source>Own packs: none yet</source>
        <translation>自己的规则包：暂无</translation>
    </message>
    <message>
        <source>Own packs</source>
        <translation>自己的规则包</translation>
    </message>
    <message>
        <source>Rule pack</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>规则包</translation>
    </message>
    <message>
        <source>&amp;View…</source>
        <translation>查看(&amp;V)…</translation>
    </message>
    <message>
        <source>Shows what the pack holds; nothing can be changed there</source>
        <translation>查看规则包内容，不能修改</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes in a rule pack after checking all of it</source>
        <translation>全部检查无误后才导入规则包</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Forgets a pack of your own; the file it came from stays</source>
        <translation>移除自己的规则包；原文件不受影响</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Pages that were read already keep their reading.</source>
        <translation>已读的页面保留原来的识别结果。</translation>
    </message>
    <message>
        <source>What is open is judged again by these rules, without reading it again.</source>
        <translation>打开的内容将按这些规则重新判断，不必重新识别。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>界面(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>识别(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>规则(&amp;U)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Everything is done on this computer. Nothing is sent anywhere.</source>
        <translation>所有处理都在本机完成，不联网。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Check a notice</source>
        <translation>检查一份公示</translation>
    </message>
    <message>
        <source>Review a folder</source>
        <translation>核对一个文件夹</translation>
    </message>
    <message>
        <source>Go through the findings of many pictures one by one, and take home a checklist with covered copies.</source>
        <translation>逐项核对多张图片中的问题，带回整改清单和遮盖副本。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Go on with one…</source>
        <translation>继续上次…</translation>
    </message>
    <message>
        <source>Open a review that was begun before</source>
        <translation>打开以前的核对</translation>
    </message>
    <message>
        <source>A picture, a file, text or copied cells from the clipboard (Ctrl+V)</source>
        <translation>剪贴板中的图片、文件、文字或表格 (Ctrl+V)</translation>
    </message>
    <message>
        <source>Drop photographs, scans, PDF files or a folder of them here, or paste text or copied cells: one verdict for each, and copies that can be posted.</source>
        <translation>把照片、扫描件、PDF 或整个文件夹拖到这里，或粘贴文字、表格：每份给出结论，并生成可张贴版本。</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Many notices at once: each file is one</source>
        <translation>一次检查多份公示：每个文件一份</translation>
    </message>
</context>
<context>
    <name>ui::TakeHome</name>
    <message>
        <source>No covered copies were saved.</source>
        <translation>没有保存遮盖后的副本。</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message numerus="yes">
        <source>The check could still read something in %n place(s) there.</source>
        <translation>
            <numerusform>复核时其中 %n 处仍能读出内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>The checklist is saved with them.</source>
        <translation>检查清单已一并保存。</translation>
    </message>
    <message>
        <source>The checklist was not saved.</source>
        <translation>检查清单没有保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n copy (copies) there do not follow the latest decisions.</source>
        <translation>
            <numerusform>其中 %n 份副本不符合最新的决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Cover the rest</source>
        <translation>其余全部遮盖</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) must not be posted, covered or not: their kind is never posted, or their time is over.</source>
        <translation>
            <numerusform>有 %n 份公示遮盖后也不应张贴：此类公示不得张贴，或公示期已过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不生成这些</translation>
    </message>
    <message>
        <source>Save nothing</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Save them all the same</source>
        <translation>仍然保存这些</translation>
    </message>
    <message>
        <source>Every page has its copy.</source>
        <translation>每一页都已有副本。</translation>
    </message>
</context>
<context>
    <name>ui::TakeHomeDialog</name>
    <message>
        <source>Save covered copies</source>
        <translation>保存遮盖后的副本</translation>
    </message>
    <message>
        <source>Pictures as &amp;evidence</source>
        <translation>作为证据的图片(&amp;E)</translation>
    </message>
    <message>
        <source>Copies to &amp;hang up</source>
        <translation>用于张贴的版本(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;amples to show how it should look</source>
        <translation>整改参考样式(&amp;A)</translation>
    </message>
    <message>
        <source>Hatched black covers, each picture with its number</source>
        <translation>黑色斜纹遮盖，每张图片带编号</translation>
    </message>
    <message>
        <source>Paper and the permitted mask in the place of what is covered, room for a new stamp</source>
        <translation>遮盖处为纸色和允许的掩码，留出重新盖章的位置</translation>
    </message>
    <message>
        <source>As copies to hang up, but they say that they must not be posted</source>
        <translation>同张贴版本，但注明不得张贴</translation>
    </message>
    <message>
        <source>Evidence &amp;number:</source>
        <translation>证据编号(&amp;N)：</translation>
    </message>
    <message>
        <source>empty: each picture its own</source>
        <translation>不填则每张图片各自编号</translation>
    </message>
    <message>
        <source>With the &amp;checklist (Excel, PDF, CSV)</source>
        <translation>同时保存检查清单（Excel、PDF、CSV）(&amp;C)</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::TextPage</name>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在识别…</translation>
    </message>
    <message>
        <source>Line %1 still tells something with everything covered: %2. Cover that place, too.</source>
        <extracomment>%2 is a kind of finding such as &quot;Mobile number&quot;</extracomment>
        <translation>遮盖之后第 %1 行仍能看出个人信息：%2。请把该处也遮盖。</translation>
    </message>
    <message>
        <source>The safe text may be posted: it hides what you covered.</source>
        <translation>安全文本可以张贴：您遮盖的内容已隐藏。</translation>
    </message>
    <message>
        <source>Nothing personal was found in this text.</source>
        <translation>这段文字中没有发现个人信息。</translation>
    </message>
    <message>
        <source>What was found (%1)</source>
        <translation>发现的内容（%1）</translation>
    </message>
    <message>
        <source>Yes, cover it</source>
        <translation>是，遮盖</translation>
    </message>
    <message>
        <source>No, nothing personal</source>
        <translation>不是个人信息</translation>
    </message>
    <message>
        <source>Copy the safe table</source>
        <translation>复制安全表格</translation>
    </message>
    <message>
        <source>Copy the safe text</source>
        <translation>复制安全文本</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>cover</source>
        <translation>遮盖</translation>
    </message>
    <message>
        <source>Copied: judged again, nothing in it is exposed. Paste it where it is needed.</source>
        <translation>已复制，并已重新检查：没有应当遮盖而未遮盖的内容。可粘贴到需要的地方。</translation>
    </message>
    <message>
        <source>Save the safe text</source>
        <translation>保存安全文本</translation>
    </message>
    <message>
        <source>It was not saved: something was decided meanwhile. Save it again.</source>
        <translation>没有保存：期间又作了新的决定。请再次保存。</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Saved: judged again, nothing in it is exposed.</source>
        <translation>已保存，并已重新检查：没有应当遮盖而未遮盖的内容。</translation>
    </message>
    <message>
        <source>The text as it was pasted, with marks on what was found</source>
        <translation>粘贴的原文，标出了发现的内容</translation>
    </message>
    <message>
        <source>The safe text</source>
        <translation>安全文本</translation>
    </message>
    <message>
        <source>What was found in the text</source>
        <translation>文字中发现的内容</translation>
    </message>
    <message>
        <source>What is ticked is covered in the safe text.</source>
        <translation>勾选的内容在安全文本中会被遮盖。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>需要做什么</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>After</source>
        <translation>安全文本</translation>
    </message>
    <message>
        <source>Cover what is chosen</source>
        <translation>遮盖选中的文字</translation>
    </message>
    <message>
        <source>Choose words in the text before with the mouse, or with Shift and the arrow keys.</source>
        <translation>在原文中用鼠标，或按住 Shift 用方向键选择文字。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing of the text is kept unless it is saved. What nobody answers is covered.</source>
        <translation>不保存就不会留下这段文字。没有回答的一律遮盖。</translation>
    </message>
</context>
<context>
    <name>ui::VerdictBar</name>
    <message>
        <source>Reading…</source>
        <translation>正在识别…</translation>
    </message>
    <message>
        <source>So far: %1</source>
        <translation>目前：%1</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n question(s) open: without an answer it is covered.</source>
        <translation>
            <numerusform>有 %n 个问题待回答：不回答就会遮盖。</numerusform>
        </translation>
    </message>
    <message>
        <source>A sheet is not whole: take its picture again.</source>
        <translation>纸张不完整：请重新拍摄。</translation>
    </message>
    <message>
        <source>It was read only once: look at the copy before you post it.</source>
        <translation>只读取了一遍：张贴前请查看副本。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>It is not there any more.</source>
        <translation>它已经不在了。</translation>
    </message>
    <message>
        <source>Nothing was ever stored in it. Begin a new one.</source>
        <translation>里面没有保存过内容。请新建一个。</translation>
    </message>
    <message>
        <source>The file is no review.</source>
        <translation>这个文件不是检查记录。</translation>
    </message>
    <message>
        <source>A newer version of the program wrote it. Open it with that version; it was left as it is.</source>
        <translation>它由更新版本的程序写成。请用该版本打开；文件未作改动。</translation>
    </message>
    <message>
        <source>The file is cut short or was changed. Take a copy of it from a backup; it was left as it is.</source>
        <translation>文件不完整或被改动过。请使用备份；文件未作改动。</translation>
    </message>
    <message>
        <source>Its key is missing or belongs to another review. Put the file whose name ends in .key beside it.</source>
        <translation>缺少密钥，或密钥属于另一个检查记录。请把以 .key 结尾的文件放在它旁边。</translation>
    </message>
    <message>
        <source>It may not be written to. Copy it, and its key, to a folder of your own.</source>
        <translation>不能写入。请把它和密钥复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>It is open in another window. Close it there first.</source>
        <translation>它已在另一个窗口中打开。请先在那里关闭。</translation>
    </message>
    <message>
        <source>The disk is full or gone. Make room: nothing is lost while the window stays open, and it is saved with the next decision.</source>
        <translation>磁盘已满或不可用。请腾出空间：窗口不关闭就不会丢失，下次决定时会一并保存。</translation>
    </message>
    <message>
        <source>The program is not wholly installed (Qt&apos;s SQLite driver is missing).</source>
        <translation>程序没有安装完整（缺少 Qt 的 SQLite 驱动）。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>程序内部出错。</translation>
    </message>
    <message>
        <source>The review could not be opened.</source>
        <translation>检查记录无法打开。</translation>
    </message>
    <message>
        <source>The review is not saved.</source>
        <translation>检查记录没有保存。</translation>
    </message>
    <message>
        <source>A page or a decision could not be saved: the review&apos;s file does not take it. It counts until the review is closed.</source>
        <translation>有一页或一项决定无法保存：检查记录文件不接受。在关闭这次检查之前仍然有效。</translation>
    </message>
</context>
<context>
    <name>ui::BatchFlow</name>
    <message>
        <source>Every notice that may be posted has its copy.</source>
        <translation>可以张贴的公示都已有副本。</translation>
    </message>
    <message numerus="yes">
        <source>%n postable copies were saved and checked: what is covered cannot be brought back.</source>
        <translation>
            <numerusform>已保存并复核 %n 份可张贴版本：遮盖内容不可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>保存在 %1。</translation>
    </message>
    <message>
        <source>Not everything was saved.</source>
        <translation>没有全部保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) need eyes.</source>
        <translation>
            <numerusform>%n 份公示需要人工查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of what needs eyes is open, was changed or cannot be read, so the new one stands beside it as %1.</source>
        <translation>需要人工查看的清单正被打开、已被修改或无法读取，新的清单另存为 %1。</translation>
    </message>
    <message>
        <source>The list %1 there was changed by hand and stays, though nothing needs eyes any more.</source>
        <translation>那里的清单 %1 被人修改过，予以保留；现在已没有需要人工查看的公示。</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>needs eyes</source>
        <extracomment>the name of a file that lists the notices a person has to look at</extracomment>
        <translation>需要人工查看</translation>
    </message>
    <message>
        <source>Something was decided while its copy was made: make it again.</source>
        <translation>生成副本期间有新的决定：请重新生成。</translation>
    </message>
    <message>
        <source>The folder of the copies cannot be written to.</source>
        <translation>副本所在的文件夹无法写入。</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message numerus="yes">
        <source>The copies of %n notice(s) that must not be posted were removed.</source>
        <translation>
            <numerusform>已删除 %n 份不应张贴的公示的副本。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::JobQueue</name>
    <message>
        <source>Make covered copies</source>
        <translation>生成遮盖副本</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>读取 %1</translation>
    </message>
    <message numerus="yes">
        <source>Read %n file(s)</source>
        <translation>
            <numerusform>读取 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message numerus="yes">
        <source>done, %n could not be done</source>
        <translation>
            <numerusform>已完成，%n 项未能完成</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done, but not all of it is saved as decided</source>
        <translation>已完成，但未全部按决定保存</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Covering…</source>
        <translation>正在遮盖…</translation>
    </message>
    <message>
        <source>Read %1 of %2 pages</source>
        <translation>已读 %1/%2 页</translation>
    </message>
    <message>
        <source>Covered %1 of %2 pages</source>
        <translation>已遮盖 %1/%2 页</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>剩余约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message>
        <source>Make covered copies and a checklist</source>
        <translation>生成遮盖副本和检查清单</translation>
    </message>
    <message>
        <source>Write the checklist</source>
        <translation>写出检查清单</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
</context>
<context>
    <name>ui::JobsPanel</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Close the list of work</source>
        <translation>关闭任务列表</translation>
    </message>
</context>
<context>
    <name>ui::NoticesModel</name>
    <message>
        <source>The copy that was saved does not follow the latest answers: make it again.</source>
        <translation>已保存的副本不符合最新的回答：请重新生成。</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>副本：%1</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>看起来是</translation>
    </message>
    <message>
        <source>May it be posted?</source>
        <translation>能否张贴</translation>
    </message>
    <message>
        <source>Copy, and what needs eyes</source>
        <translation>副本与需要人工查看之处</translation>
    </message>
    <message>
        <source>A copy that was saved before lies there and must not be posted.</source>
        <translation>以前保存的副本还在那里，不应张贴。</translation>
    </message>
    <message>
        <source>A copy of before lies in %1.</source>
        <translation>之前的副本还在 %1。</translation>
    </message>
    <message>
        <source>A copy of before lies in %1 and must not be posted.</source>
        <translation>之前的副本还在 %1，不得张贴。</translation>
    </message>
    <message>
        <source>A copy of before lies in %1 and does not follow the latest answers: do not post it.</source>
        <translation>之前的副本还在 %1，与最新的回答不符：不要张贴。</translation>
    </message>
</context>
<context>
    <name>ui::NoticesPage</name>
    <message numerus="yes">
        <source>%n may be posted</source>
        <translation>
            <numerusform>%n 份可以张贴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after changes</source>
        <translation>
            <numerusform>%n 份改后可贴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should not be posted</source>
        <translation>
            <numerusform>%n 份不应张贴</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Only what needs eyes (%1)</source>
        <translation>只看需要人工查看的（%1）</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公示列表</translation>
    </message>
    <message>
        <source>As PDF files</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>One file for each notice; pictures otherwise</source>
        <translation>每份公示一个文件；不选则存为图片</translation>
    </message>
    <message>
        <source>Flatten for printing</source>
        <translation>展平以便打印</translation>
    </message>
    <message>
        <source>Each sheet by itself, laid flat, in even light</source>
        <translation>每张公示单独一页，拉直展平，光线均匀</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>White paper and black print, for printers without colours</source>
        <translation>白底黑字，适合黑白打印机</translation>
    </message>
    <message>
        <source>Make all postable copies…</source>
        <translation>生成全部可张贴版本…</translation>
    </message>
    <message>
        <source>Look at this notice</source>
        <translation>查看这份公示</translation>
    </message>
    <message>
        <source>Save checklist…</source>
        <translation>保存检查清单…</translation>
    </message>
    <message>
        <source>Show every finding</source>
        <translation>查看全部问题</translation>
    </message>
    <message>
        <source>Nothing is kept unless it is saved.</source>
        <translation>除非保存，不保留任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) were not read</source>
        <translation>
            <numerusform>%n 页没有识别</numerusform>
        </translation>
    </message>
    <message>
        <source>not all was read</source>
        <translation>没有全部识别</translation>
    </message>
</context>
<context>
    <name>ui::Pager</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page up)</source>
        <translation>上一页 (Ctrl+Page up)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page down)</source>
        <translation>下一页 (Ctrl+Page down)</translation>
    </message>
</context>
<context>
    <name>ui::TurnButtons</name>
    <message>
        <source>Turn left</source>
        <translation>向左转</translation>
    </message>
    <message>
        <source>Turn to the left (Shift+R)</source>
        <translation>向左转 (Shift+R)</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>向右转</translation>
    </message>
    <message>
        <source>Turn to the right (R)</source>
        <translation>向右转 (R)</translation>
    </message>
</context>
<context>
    <name>TakingDown</name>
    <message numerus="yes">
        <source>%n item(s) of personal data can be read on it (%1 and the like).</source>
        <extracomment>%1 is a kind of finding such as &quot;Mobile number&quot;</extracomment>
        <translation>
            <numerusform>上面可以读到 %n 项个人信息（%1等）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not post it; where it hangs, take it down today.</source>
        <translation>不要张贴；已经张贴的，今天就撤下。</translation>
    </message>
    <message>
        <source>Notices of its kind (%1) are never posted.</source>
        <extracomment>%1 is a kind of notice such as &quot;Visitor register&quot;</extracomment>
        <translation>此类文书（%1）一律不得张贴。</translation>
    </message>
    <message>
        <source>Covering does not help: no copy of it may hang.</source>
        <translation>遮盖也不行：任何副本都不得张贴。</translation>
    </message>
    <message>
        <source>Take it down today: its last day was %1.</source>
        <translation>今天就撤下：公示期到 %1 为止，已过。</translation>
    </message>
    <message>
        <source>Take it down today: its time is over.</source>
        <translation>今天就撤下：公示期已过。</translation>
    </message>
    <message>
        <source>Covering does not help: it is not hung up again, with covers or without.</source>
        <translation>遮盖也不行：过期的公示不再张贴，遮盖后也一样。</translation>
    </message>
    <message>
        <source>Keep what was taken down where nobody else can read it.</source>
        <translation>撤下的原件妥善保管，不要让他人看到。</translation>
    </message>
    <message>
        <source>If it is another kind of notice, change its kind above.</source>
        <translation>如果不是此类文书，请在上方更改类型。</translation>
    </message>
</context>
</TS>
