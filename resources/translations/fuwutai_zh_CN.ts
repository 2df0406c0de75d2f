<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>fuwutai</name>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source> (decided %1, %2)</source>
        <translation>（%1 决定，%2）</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation>，另有 %1 份</translation>
    </message>
    <message>
        <source>"%1" is neither holiday nor workday</source>
        <translation>“%1”既不是 holiday 也不是 workday</translation>
    </message>
    <message>
        <source>"%1" is no date</source>
        <translation>“%1”不是日期</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 %2 belongs to it; cancel that first</source>
        <translation>%1 %2 归在它名下，请先取消该单</translation>
    </message>
    <message>
        <source>%1 %2 exists already</source>
        <translation>%1 %2 已经存在</translation>
    </message>
    <message>
        <source>%1 %2 is ready in %3</source>
        <translation>%1 %2 已建好，数据库：%3</translation>
    </message>
    <message>
        <source>%1 %2: not among them</source>
        <translation>%1 %2：未达到的</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (choose from the list)</source>
        <translation>%1（请从列表中选择）</translation>
    </message>
    <message>
        <source>%1 (for somebody else)</source>
        <translation>%1（代他人录入）</translation>
    </message>
    <message>
        <source>%1 (holidays of %2 are not known yet)</source>
        <translation>%1（%2 年节假日安排尚未公布）</translation>
    </message>
    <message>
        <source>%1 (or %2)</source>
        <translation>%1（或 %2）</translation>
    </message>
    <message>
        <source>%1 Please make one now (Ctrl+F, “Back up now”), and see whether the disk has room.</source>
        <translation>%1请现在就备份（按 Ctrl+F，打“立即备份”），并看一看硬盘还有没有空间。</translation>
    </message>
    <message>
        <source>%1 are not for your roles</source>
        <translation>您的角色不能查看%1</translation>
    </message>
    <message>
        <source>%1 attached files are missing or damaged: %2</source>
        <translation>%1 个附件丢失或损坏：%2</translation>
    </message>
    <message>
        <source>%1 belongs to another office</source>
        <translation>%1 属于其他服务处</translation>
    </message>
    <message>
        <source>%1 belongs to it</source>
        <translation>%1 归在它名下</translation>
    </message>
    <message>
        <source>%1 belongs to the office %2</source>
        <translation>%1 属于服务处 %2</translation>
    </message>
    <message>
        <source>%1 calendar day allowed</source>
        <translation>%1 个自然日</translation>
    </message>
    <message>
        <source>%1 calendar days allowed</source>
        <translation>%1 个自然日</translation>
    </message>
    <message>
        <source>%1 came back already</source>
        <translation>已交回 %1</translation>
    </message>
    <message>
        <source>%1 cannot be filtered by “%2”</source>
        <translation>%1不能按“%2”筛选</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be sorted by “%2”</source>
        <translation>%1不能按“%2”排序</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written, nothing was made. Please see whether the folder may be written to and has room.</source>
        <translation>%1 写不进去，什么都没有建。请看这个文件夹能不能写、还有没有空间。</translation>
    </message>
    <message>
        <source>%1 changed “%2” at %3; what you typed is kept</source>
        <translation>%1 已于 %3 改了“%2”；您填的内容都在</translation>
    </message>
    <message>
        <source>%1 characters are too many, at most %2 fit</source>
        <translation>%1 个字太多，最多 %2 个字</translation>
    </message>
    <message>
        <source>%1 code</source>
        <translation>%1编码</translation>
    </message>
    <message>
        <source>%1 corrected</source>
        <translation>更正 %1</translation>
    </message>
    <message>
        <source>%1 could not be moved. Nothing was changed; please ask for the right to write in that folder.</source>
        <translation>%1 无法移走。什么都没有改动；请先取得该文件夹的写权限。</translation>
    </message>
    <message>
        <source>%1 d over</source>
        <translation>超 %1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 did “%2” at %3: it is “%4” now; what you typed is kept</source>
        <translation>%1 已于 %3 办理“%2”，现为“%4”；您填的内容都在</translation>
    </message>
    <message>
        <source>%1 does not handle calls for this department: choose somebody who does, or change the department first</source>
        <translation>%1不是该部门的承办人：请选该部门的承办人，或先改责任部门</translation>
    </message>
    <message>
        <source>%1 draft(s) on this computer are damaged and were set aside; all that was saved is safe</source>
        <translation>本机有 %1 份草稿已损坏，已另存一旁；已保存的记录都安全</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>更早 %1 条</translation>
    </message>
    <message>
        <source>%1 exists already</source>
        <translation>%1 已经存在</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（代 %2）</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1：取自 %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 has been changed since; it cannot be taken back</source>
        <translation>%1 之后又有改动，不能撤销</translation>
    </message>
    <message>
        <source>%1 has ended; draw for a job that is open</source>
        <translation>%1 已结束；请为未结的单领料</translation>
    </message>
    <message>
        <source>%1 has no column “%2”</source>
        <translation>%1 没有“%2”这一栏</translation>
    </message>
    <message>
        <source>%1 has no entry in the chain</source>
        <translation>%1 在审计链中没有条目</translation>
    </message>
    <message>
        <source>%1 has no version %2 yet</source>
        <translation>%1 还没有第 %2 版</translation>
    </message>
    <message>
        <source>%1 has nobody who takes calls on: give a user the role “%2” for it under Settings, Users</source>
        <translation>%1还没有人承办：请管理员在 设置 → 用户 里给一位用户加上该部门的“%2”角色</translation>
    </message>
    <message>
        <source>%1 holds on some of these days; end it first</source>
        <translation>%1 在其中一些日子有效，请先终止它</translation>
    </message>
    <message>
        <source>%1 homes with one cause within %2 days</source>
        <translation>%2 天内同一原因涉及 %1 户</translation>
    </message>
    <message>
        <source>%1 homes within %2 days: %3. One matter with one answer?</source>
        <translation>%2 天内已有 %1 户：%3。并为一件群诉、统一答复吗？</translation>
    </message>
    <message>
        <source>%1 hour allowed, day and night</source>
        <translation>%1 小时，昼夜连续计</translation>
    </message>
    <message>
        <source>%1 hours allowed, day and night</source>
        <translation>%1 小时，昼夜连续计</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>%1 is a price of another office</source>
        <translation>%1 是别的服务处的收费项目</translation>
    </message>
    <message>
        <source>%1 is filling in</source>
        <translation>%1 正在填写</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>未填“%1”</translation>
    </message>
    <message>
        <source>%1 is no data base of this program, or its beginning is damaged. Nothing was changed; please choose another file or restore the last backup.</source>
        <translation>%1 不是本程序的数据库，或文件开头已损坏。什么都没有改动；请换一个文件，或恢复最近的备份。</translation>
    </message>
    <message>
        <source>%1 is no price that holds on %2</source>
        <translation>%1 在 %2 不是有效的收费项目</translation>
    </message>
    <message>
        <source>%1 is no spreadsheet</source>
        <translation>%1 不是电子表格</translation>
    </message>
    <message>
        <source>%1 is overdue and its delay is not explained</source>
        <translation>%1 已超期，尚未说明原因</translation>
    </message>
    <message>
        <source>%1 is still %2</source>
        <translation>%1 仍为“%2”</translation>
    </message>
    <message>
        <source>%1 is to be at %2, %3 (%4)</source>
        <translation>%1 那时要去 %2，%3（%4）</translation>
    </message>
    <message>
        <source>%1 is too big</source>
        <translation>%1 太大</translation>
    </message>
    <message>
        <source>%1 is “%2”; “%3” is possible only when it is: %4</source>
        <translation>%1 现为“%2”；“%3”只能在以下状态办理：%4</translation>
    </message>
    <message>
        <source>%1 knows no action “%2”</source>
        <translation>%1没有“%2”这个操作</translation>
    </message>
    <message>
        <source>%1 lies before the step it follows (%2)</source>
        <translation>“%1”早于上一步（%2）</translation>
    </message>
    <message>
        <source>%1 lies before: %2</source>
        <translation>“%1”早于“%2”</translation>
    </message>
    <message>
        <source>%1 lies in the future</source>
        <translation>“%1”晚于现在</translation>
    </message>
    <message>
        <source>%1 lies in the past</source>
        <translation>“%1”已经过去</translation>
    </message>
    <message>
        <source>%1 may stand only once</source>
        <translation>%1 只能出现一次</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 minute allowed</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 minutes allowed</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 more that are not possible now</source>
        <translation>另有 %1 项暂不能办</translation>
    </message>
    <message>
        <source>%1 more, marked in red</source>
        <translation>另有 %1 处，已标红</translation>
    </message>
    <message>
        <source>%1 names several limits: %2</source>
        <translation>%1 对应多个时限：%2</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 后面要写值</translation>
    </message>
    <message>
        <source>%1 not given away, %2 under way</source>
        <translation>未派 %1，在办 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / 共 %2 条</translation>
    </message>
    <message>
        <source>%1 of %2 files wait for their number</source>
        <translation>%2 个文件中有 %1 个等您填编号</translation>
    </message>
    <message>
        <source>%1 of %2 weeks: no limits yet</source>
        <translation>已有 %1 个整周，满 %2 周才画均值和上下线</translation>
    </message>
    <message>
        <source>%1 on %2, %3, since %4</source>
        <translation>%2 上的 %1（%3，自 %4 起）</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>未结 %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超 %1</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>超期 %1</translation>
    </message>
    <message>
        <source>%1 overdue without a cause</source>
        <translation>超期 %1 条未说明原因</translation>
    </message>
    <message>
        <source>%1 records of the import %2 are void</source>
        <translation>导入批次 %2 的 %1 条记录已作废</translation>
    </message>
    <message>
        <source>%1 rows: %2 imported, %3 there already, %4 bad</source>
        <translation>共 %1 行：导入 %2，已有 %3，有误 %4</translation>
    </message>
    <message>
        <source>%1 stands as “%2”, version %3; its last entry says “%4”, version %5</source>
        <translation>%1 记为“%2”第 %3 版，最后一条审计却是“%4”第 %5 版</translation>
    </message>
    <message>
        <source>%1 stands here twice</source>
        <translation>%1 重复出现</translation>
    </message>
    <message>
        <source>%1 stands in the chain but not among the records</source>
        <translation>%1 在审计链中有，记录中却没有</translation>
    </message>
    <message>
        <source>%1 to</source>
        <translation>%1 派给</translation>
    </message>
    <message>
        <source>%1 to choose here; choose from the list, or change “%2” first</source>
        <translation>%1可选：请从列表里选；人在别处的，先改“%2”</translation>
    </message>
    <message>
        <source>%1 tries on %2 days come first; so far %3 on %4</source>
        <translation>须先在 %2 天内打 %1 次；目前 %4 天内 %3 次</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>%1 was issued upon another entry %2 than the chain holds now</source>
        <translation>%1 签发时的第 %2 条审计与现在链中的不同</translation>
    </message>
    <message>
        <source>%1 was made by it; please cancel it instead</source>
        <translation>%1 由这一步产生；请改为取消该单</translation>
    </message>
    <message>
        <source>%1 was printed with it; the paper would say otherwise. Please put it right by a new step</source>
        <translation>%1 已按这一步打印，撤回后纸上会与记录不符。请另做一步更正</translation>
    </message>
    <message>
        <source>%1 weeks on one side</source>
        <translation>连续 %1 周在均值一侧</translation>
    </message>
    <message>
        <source>%1 working day allowed</source>
        <translation>%1 个工作日</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>用时 %1 个工作日</translation>
    </message>
    <message>
        <source>%1 working days allowed</source>
        <translation>%1 个工作日</translation>
    </message>
    <message>
        <source>%1 working hour allowed</source>
        <translation>%1 个工作小时</translation>
    </message>
    <message>
        <source>%1 working hours allowed</source>
        <translation>%1 个工作小时</translation>
    </message>
    <message>
        <source>%1 works on a practice data base only</source>
        <translation>%1 只能用于演练库</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%2%1</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
    <message>
        <source>%1, entering for %2:</source>
        <translation>%1 代 %2 录入：</translation>
    </message>
    <message>
        <source>%1, new here</source>
        <translation>%1（新来的）</translation>
    </message>
    <message>
        <source>%1. Enter once more: it stays like this.</source>
        <translation>%1。仍要这样派，再按一次 Enter。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 homes were made</source>
        <translation>%1：已建 %2 户</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 new, %4 there already, %5 bad</source>
        <translation>%1：共 %2 行，新的 %3，已有 %4，有误 %5</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: a number from %2 to %3</source>
        <translation>%1：请填 %2 到 %3 之间的数</translation>
    </message>
    <message>
        <source>%1: in warranty until %2%3</source>
        <translation>%1：在保，至 %2%3</translation>
    </message>
    <message>
        <source>%1: jobs %2, today %3</source>
        <translation>%1：在手 %2 件，今天 %3 件</translation>
    </message>
    <message>
        <source>%1: of %2 finished, %3 called anyway, %4 drawn (at least %5 %), seed %6</source>
        <translation>%1：完成 %2 件，另已回访 %3 件，抽中 %4 件（至少 %5 %），种子 %6</translation>
    </message>
    <message>
        <source>%1: warranty ended %2%3</source>
        <translation>%1：已过保，%2 到期%3</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>(no category)</source>
        <translation>（未分类）</translation>
    </message>
    <message>
        <source>(no home named)</source>
        <translation>（未填房号）</translation>
    </message>
    <message>
        <source>(no kind)</source>
        <translation>（未填类别）</translation>
    </message>
    <message>
        <source>(not assigned)</source>
        <translation>（未分派）</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>(provisional: the calendar of a year is not loaded)</source>
        <translation>（暂定：有年份的日历未载入）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>, due %1</source>
        <translation>，时限 %1</translation>
    </message>
    <message>
        <source>--format is md, json or dot</source>
        <translation>--format 只能是 md、json 或 dot</translation>
    </message>
    <message>
        <source>--kind is one of: %1</source>
        <translation>--kind 只能是：%1</translation>
    </message>
    <message>
        <source>--limit is a number from 1 to %1</source>
        <translation>--limit 是 1 到 %1 之间的数</translation>
    </message>
    <message>
        <source>--out is missing, or --json</source>
        <translation>缺少 --out，或 --json</translation>
    </message>
    <message>
        <source>--out names a file .csv or .xlsx</source>
        <translation>--out 要写 .csv 或 .xlsx 文件</translation>
    </message>
    <message>
        <source>--out names a file .pdf</source>
        <translation>--out 要写 .pdf 文件</translation>
    </message>
    <message>
        <source>--out names a file .pdf, .xlsx or .json</source>
        <translation>--out 要写 .pdf、.xlsx 或 .json 文件</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 to 12 small letters and digits, a letter first, like tz</source>
        <translation>1 到 12 个小写字母或数字，以字母开头，如 tz</translation>
    </message>
    <message>
        <source>241 × 140 mm, continuous</source>
        <translation>241×140 连续纸</translation>
    </message>
    <message>
        <source>: it goes on here</source>
        <translation>，接着填</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>; %1 were there already</source>
        <translation>；原有 %1 户</translation>
    </message>
    <message>
        <source>; the most urgent ones, more are in the lists</source>
        <translation>；这里是最急的，其余在列表里</translation>
    </message>
    <message>
        <source>A band names the lines that it repeats</source>
        <translation>band 要写明重复的是哪种明细</translation>
    </message>
    <message>
        <source>A block is one of: rows, band, bar, section, note, gap, chart</source>
        <translation>区块只能是：rows、band、bar、section、note、gap、chart</translation>
    </message>
    <message>
        <source>A cell covers one column and one row at least</source>
        <translation>一个单元格至少占一列一行</translation>
    </message>
    <message>
        <source>A cell is one of: label, text, field, choice, sign</source>
        <translation>单元格只能是：label、text、field、choice、sign</translation>
    </message>
    <message>
        <source>A cell reaches below the last row of its block</source>
        <translation>单元格超出了本区块的最后一行</translation>
    </message>
    <message>
        <source>A chart names its lines and the value of each, and is from 20 to 120 mm high</source>
        <translation>chart 要写明明细和取值，高 20 到 120 毫米</translation>
    </message>
    <message>
        <source>A choice is a pair: its key and its word on paper</source>
        <translation>选项要成对：键和纸面用词</translation>
    </message>
    <message>
        <source>A choice needs the words of its choices, and only a choice has them</source>
        <translation>choice 单元格要写各选项用词，其他单元格不能写</translation>
    </message>
    <message>
        <source>A column is at least %1 mm wide</source>
        <translation>每栏至少宽 %1 毫米</translation>
    </message>
    <message>
        <source>A copy of all data is the administrator's to take</source>
        <translation>备份里有全部资料，只有系统管理员可以另存</translation>
    </message>
    <message>
        <source>A layout is a text in UTF-8. Nothing was changed; please save the file so.</source>
        <translation>版式须是 UTF-8 文本。什么都没有改动；请用 UTF-8 另存后再选。</translation>
    </message>
    <message>
        <source>A new one of this kind</source>
        <translation>新建一条</translation>
    </message>
    <message>
        <source>A number of %1 digits: is it right?</source>
        <translation>号码共 %1 位，请核对</translation>
    </message>
    <message>
        <source>A password needs at least %1 characters</source>
        <translation>密码至少 %1 个字符</translation>
    </message>
    <message>
        <source>A practice office with sample data: two offices, a few hundred calls, orders and weekly reports. Nothing in it counts.</source>
        <translation>有示例数据的演练办公室：两个服务处，几百条来电、派工单和周报。随便试，什么都不算数。</translation>
    </message>
    <message>
        <source>A proof: nothing is counted</source>
        <translation>样张，不计印数</translation>
    </message>
    <message>
        <source>A record with this number exists already. Nothing was saved.</source>
        <translation>已有相同编号的记录，本次没有保存。</translation>
    </message>
    <message>
        <source>A row is at least %1 mm high</source>
        <translation>每行至少高 %1 毫米</translation>
    </message>
    <message>
        <source>A value of another type is expected here</source>
        <translation>此处的值类型不对</translation>
    </message>
    <message>
        <source>A warranty order (class A) names the contractor who answers for it: Settings, Contractors.</source>
        <translation>A 类保修单要填责任施工单位，请在 设置、施工单位 里添加。</translation>
    </message>
    <message>
        <source>A, warranty</source>
        <translation>A 保修</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4 across</source>
        <translation>A4 横向</translation>
    </message>
    <message>
        <source>A4, A4 landscape and 241x140 are known</source>
        <translation>纸张只能是 A4、A4 landscape 或 241x140</translation>
    </message>
    <message>
        <source>A5 across (half an A4)</source>
        <translation>A5 横向（半张 A4）</translation>
    </message>
    <message>
        <source>About record</source>
        <translation>对象单号</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接单</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接单</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>接单时间</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>接单人</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>加一行</translation>
    </message>
    <message>
        <source>Add attachments</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Add these people</source>
        <translation>加这些人</translation>
    </message>
    <message>
        <source>Add...</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Added: %1. The one-time codes are shown only now: print them, or write them down.</source>
        <translation>已加 %1 人。一次性密码只显示这一次：请打印，或抄下来。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>After the work</source>
        <translation>维修后</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>一再报修或投诉</translation>
    </message>
    <message>
        <source>Ageing</source>
        <translation>自然老化</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>代办人</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Agreed fee</source>
        <translation>约定费用</translation>
    </message>
    <message>
        <source>Agreed time of the check</source>
        <translation>约定检查时间</translation>
    </message>
    <message>
        <source>Agreed time of the repair</source>
        <translation>约定维修时间</translation>
    </message>
    <message>
        <source>Agreed to by</source>
        <translation>施工影响同意人</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All %1 copies</source>
        <translation>全部 %1 联</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部指标</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>全部服务处</translation>
    </message>
    <message>
        <source>All open ones</source>
        <translation>全部未结</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount waived or refunded</source>
        <translation>减免或退费金额</translation>
    </message>
    <message>
        <source>Amounts of your tier</source>
        <translation>您审批权限内的金额</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Another place...</source>
        <translation>换个位置…</translation>
    </message>
    <message>
        <source>Another program is writing to the data base. Nothing was saved or lost; please try again.</source>
        <translation>另一个程序正在写数据库。本次没有保存，也没有丢失，请再试一次。</translation>
    </message>
    <message>
        <source>Answer at once</source>
        <translation>当场答复</translation>
    </message>
    <message>
        <source>Answer at once: register and close in one go</source>
        <translation>当场答复：一次登记并结案</translation>
    </message>
    <message>
        <source>Answer given at once</source>
        <translation>当场答复内容</translation>
    </message>
    <message>
        <source>Answer to all callers</source>
        <translation>统一答复</translation>
    </message>
    <message>
        <source>Answered with the incident</source>
        <translation>随群诉统一答复</translation>
    </message>
    <message>
        <source>Any key closes</source>
        <translation>按任意键关闭</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approval afterwards</source>
        <translation>补办审批</translation>
    </message>
    <message>
        <source>Approval afterwards of an urgent order</source>
        <translation>抢修后补办审批</translation>
    </message>
    <message>
        <source>Approval by</source>
        <translation>审批权限</translation>
    </message>
    <message>
        <source>Approval of an amount</source>
        <translation>费用审批</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Approved amount</source>
        <translation>批准金额</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>批准时间</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Approver told at</source>
        <translation>告知审批人时间</translation>
    </message>
    <message>
        <source>Approver told beforehand</source>
        <translation>事先告知的审批人</translation>
    </message>
    <message>
        <source>Approver told how</source>
        <translation>告知审批人方式</translation>
    </message>
    <message>
        <source>Area, m²</source>
        <translation>面积（m²）</translation>
    </message>
    <message>
        <source>Arrange a survey</source>
        <translation>约勘察</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>到场时间</translation>
    </message>
    <message>
        <source>Arrived on site</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Ask for parts</source>
        <translation>填领用配件表</translation>
    </message>
    <message>
        <source>Asked for by a foreman</source>
        <translation>维修队长申请，待发料</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Assigned at</source>
        <translation>派工时间</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>派工人</translation>
    </message>
    <message>
        <source>At least 8 characters. A sentence is good, also in Chinese; no special signs are needed.</source>
        <translation>至少 8 个字符。用一句话就好，中文也行；不必有特殊符号。</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即上门</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>附上</translation>
    </message>
    <message>
        <source>Attach files: %1</source>
        <translation>添加附件：%1</translation>
    </message>
    <message>
        <source>Attach the picture or the files that were copied</source>
        <translation>把复制的图片或文件附上</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>已附</translation>
    </message>
    <message>
        <source>Attached files: %1, in %2</source>
        <translation>附件 %1 个，在 %2</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attachments: %1, for those who work on it</source>
        <translation>有 %1 个附件，办理此事的人可看</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计核算部</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Awaiting GM</source>
        <translation>待审批·总经理</translation>
    </message>
    <message>
        <source>Awaiting callback</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Awaiting deputy</source>
        <translation>待审批·副总</translation>
    </message>
    <message>
        <source>Awaiting feedback</source>
        <translation>待反馈</translation>
    </message>
    <message>
        <source>Awaiting manager</source>
        <translation>待审批·经理</translation>
    </message>
    <message>
        <source>Awaiting re-approval</source>
        <translation>变更待批</translation>
    </message>
    <message>
        <source>Awaiting review</source>
        <translation>待审批·副总工</translation>
    </message>
    <message>
        <source>Awaiting the customer</source>
        <translation>待客户同意</translation>
    </message>
    <message>
        <source>B, company pays</source>
        <translation>B 公司承担</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back (Alt+←)</source>
        <translation>返回（Alt+←）</translation>
    </message>
    <message>
        <source>Back to the records</source>
        <translation>回到登记</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>已备份并核对：%1</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>备份 %1</translation>
    </message>
    <message>
        <source>Backups:</source>
        <translation>现有备份：</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Before issuing</source>
        <translation>签发前</translation>
    </message>
    <message>
        <source>Before the sale</source>
        <translation>售前</translation>
    </message>
    <message>
        <source>Before the work</source>
        <translation>维修前</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>开始处理</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Being worked on, not yet done</source>
        <translation>正在处理，尚未办完</translation>
    </message>
    <message>
        <source>Belongs together</source>
        <translation>关联单据</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>立即升级</translation>
    </message>
    <message>
        <source>Brought back at</source>
        <translation>交回时间</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>办公时间</translation>
    </message>
    <message>
        <source>Busy or switched off</source>
        <translation>占线或关机</translation>
    </message>
    <message>
        <source>By</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>By agreement</source>
        <translation>面议</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>按分类</translation>
    </message>
    <message>
        <source>By community</source>
        <translation>按小区</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By office</source>
        <translation>按服务处</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By phone, on paper ...</source>
        <translation>怎样告知的（电话、书面等）</translation>
    </message>
    <message>
        <source>By responsible department</source>
        <translation>按责任部门</translation>
    </message>
    <message>
        <source>By the appointment; fill in what was found</source>
        <translation>按约定时间；去看了就填勘察</translation>
    </message>
    <message>
        <source>By the time that was planned</source>
        <translation>按计划时间排列</translation>
    </message>
    <message>
        <source>By their pattern</source>
        <translation>按规律建房</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>节假日安排</translation>
    </message>
    <message>
        <source>Calendar day</source>
        <translation>节假日安排</translation>
    </message>
    <message>
        <source>Call nobody back</source>
        <translation>免回访</translation>
    </message>
    <message>
        <source>Call received at</source>
        <translation>来电(访)时间</translation>
    </message>
    <message>
        <source>Call record</source>
        <translation>来电来访登记</translation>
    </message>
    <message>
        <source>Call records</source>
        <translation>来电来访登记</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Callback or survey</source>
        <translation>回访调查</translation>
    </message>
    <message>
        <source>Callback tries before giving up</source>
        <translation>确认联系不上前的回访次数</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Callbacks done</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>Callbacks drawn by lot</source>
        <translation>抽中回访</translation>
    </message>
    <message>
        <source>Callbacks due</source>
        <translation>应回访</translation>
    </message>
    <message>
        <source>Callbacks overdue</source>
        <translation>超期未回访</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>Called back about</source>
        <translation>回访对象</translation>
    </message>
    <message>
        <source>Called back already</source>
        <translation>已安排回访</translation>
    </message>
    <message>
        <source>Called back by</source>
        <translation>回访人</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>拨打人</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电(访)人</translation>
    </message>
    <message>
        <source>Caller without a name</source>
        <translation>不留姓名的来电人</translation>
    </message>
    <message>
        <source>Calls and visits</source>
        <translation>来电来访</translation>
    </message>
    <message>
        <source>Calls and visits count by themselves once they are entered. Other weeks: Alt+PgUp, Alt+PgDown.</source>
        <translation>来电来访登记后自动计入。看别的周：Alt+PgUp、Alt+PgDown。</translation>
    </message>
    <message>
        <source>Calls can be entered without homes; the place is then typed in words.</source>
        <translation>没有房产也能登记，地点用文字写。</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>随程序提供</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>Cannot be solved</source>
        <translation>无法解决</translation>
    </message>
    <message>
        <source>Carpentry</source>
        <translation>木工</translation>
    </message>
    <message>
        <source>Carried out by</source>
        <translation>执行方</translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation>前期遗留</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cause found</source>
        <translation>查明原因</translation>
    </message>
    <message>
        <source>Cause of the delay</source>
        <translation>超期原因</translation>
    </message>
    <message>
        <source>Caused by a person</source>
        <translation>人为原因</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Change technicians</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>换用户</translation>
    </message>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>其间已有人改过</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Channel: %1</source>
        <translation>方式：%1</translation>
    </message>
    <message>
        <source>Charged work</source>
        <translation>有偿</translation>
    </message>
    <message>
        <source>Check completion</source>
        <translation>竣工检查</translation>
    </message>
    <message>
        <source>Check of a survey answer</source>
        <translation>满意度核实</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Checked for</source>
        <translation>参加方</translation>
    </message>
    <message>
        <source>Checked; the customer's signature is missing</source>
        <translation>已竣工检查，尚缺客户签认</translation>
    </message>
    <message>
        <source>Choose a password of your own</source>
        <translation>请设定自己的密码</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>选一行</translation>
    </message>
    <message>
        <source>Choose files...</source>
        <translation>选文件…</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>请从列表中选择</translation>
    </message>
    <message>
        <source>Choose the caller</source>
        <translation>选定来电人</translation>
    </message>
    <message>
        <source>Choose the files with Ctrl+O, or drop them here. Each is listed with the record it was filed at.</source>
        <translation>按 Ctrl+O 选文件，或把文件拖到这里。归到哪条记录，都列在这里。</translation>
    </message>
    <message>
        <source>Chosen is “%1”; the periods say otherwise: %2. Say why it is decided otherwise, or choose what is proposed.</source>
        <translation>选的是“%1”，保修期说的不同：%2。请写明为什么另定，或者改选程序提出的类别。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class of the order</source>
        <translation>派工单类别</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Cleanliness</source>
        <translation>清洁</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close unsigned</source>
        <translation>未签确认</translation>
    </message>
    <message>
        <source>Close with reserved opinions</source>
        <translation>保留意见结案</translation>
    </message>
    <message>
        <source>Close without contact</source>
        <translation>无法联系结案</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>结案时间</translation>
    </message>
    <message>
        <source>Closed unsigned</source>
        <translation>未签确认</translation>
    </message>
    <message>
        <source>Closed unsigned, unreachable or reserved</source>
        <translation>未签、未联系上或保留意见结案</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>代码 %1</translation>
    </message>
    <message>
        <source>Codes of the forms</source>
        <translation>表单编号</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>收集部门</translation>
    </message>
    <message>
        <source>Collected how</source>
        <translation>代收方式</translation>
    </message>
    <message>
        <source>Collected on site</source>
        <translation>现场代收</translation>
    </message>
    <message>
        <source>Collected on site by</source>
        <translation>代收人</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>沟通</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Communities and homes</source>
        <translation>小区与房屋</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>小区</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Company answers until</source>
        <translation>业主保修至</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Complaints per 1 000 homes, week by week</source>
        <translation>每千户投诉，逐周走势（控制图）</translation>
    </message>
    <message>
        <source>Complaints, week by week</source>
        <translation>投诉件数，逐周走势（控制图）</translation>
    </message>
    <message>
        <source>Completed; three different persons check it</source>
        <translation>已报完工，由三人分别检查</translation>
    </message>
    <message>
        <source>Completion accepted on</source>
        <translation>竣工验收日期</translation>
    </message>
    <message>
        <source>Completion check</source>
        <translation>竣工检查</translation>
    </message>
    <message>
        <source>Confirm the result</source>
        <translation>核实通过</translation>
    </message>
    <message>
        <source>Consent given at</source>
        <translation>客户同意时间</translation>
    </message>
    <message>
        <source>Consent given by</source>
        <translation>客户同意人</translation>
    </message>
    <message>
        <source>Consent given how</source>
        <translation>客户同意方式</translation>
    </message>
    <message>
        <source>Construction</source>
        <translation>施工</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>续单</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>续单原单号</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同编号</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>Contractor answers for</source>
        <translation>施工单位保修期</translation>
    </message>
    <message>
        <source>Contractor answers until</source>
        <translation>施工保修至</translation>
    </message>
    <message>
        <source>Contractor has finished</source>
        <translation>施工单位完工</translation>
    </message>
    <message>
        <source>Contractor's opinion</source>
        <translation>施工单位意见</translation>
    </message>
    <message>
        <source>Contractor's time runs from</source>
        <translation>施工单位时限起算</translation>
    </message>
    <message>
        <source>Contractor's word</source>
        <translation>施工单位表态</translation>
    </message>
    <message>
        <source>Contractor's word on a survey after a proven notice</source>
        <translation>书面通知后施工单位对勘察表态</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>Convert to an order</source>
        <translation>转派工单</translation>
    </message>
    <message>
        <source>Convert to charged work</source>
        <translation>转有偿</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已转</translation>
    </message>
    <message>
        <source>Converted to</source>
        <translation>转后单号</translation>
    </message>
    <message>
        <source>Converted to an order</source>
        <translation>已转派工单</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied, and checked there: %1</source>
        <translation>已另存并核对：%1</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>联次</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1: %2</source>
        <translation>第 %1 联：%2</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Copy the newest backup elsewhere</source>
        <translation>备份另存到别处</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>复制这一行</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>上期更正</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Countermeasure</source>
        <translation>对策措施</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>会签</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>会签情况</translation>
    </message>
    <message>
        <source>Countersigned by all</source>
        <translation>已会签</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves what you write, Esc leaves it</source>
        <translation>Ctrl+Enter 存文字，Esc 离开</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>原密码</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer agrees</source>
        <translation>客户是否同意</translation>
    </message>
    <message>
        <source>Customer declines</source>
        <translation>客户不修</translation>
    </message>
    <message>
        <source>Customer not at home</source>
        <translation>客户不在家</translation>
    </message>
    <message>
        <source>Customer present</source>
        <translation>客户在场</translation>
    </message>
    <message>
        <source>Customer refuses</source>
        <translation>拒签返工</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Customer signs</source>
        <translation>客户签认</translation>
    </message>
    <message>
        <source>Customer told at</source>
        <translation>告知客户时间</translation>
    </message>
    <message>
        <source>Customer told how</source>
        <translation>告知客户方式</translation>
    </message>
    <message>
        <source>Customer's last word</source>
        <translation>客户最近评价</translation>
    </message>
    <message>
        <source>Customer's wish</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>Customer's words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customers from a file...</source>
        <translation>业主名册…</translation>
    </message>
    <message>
        <source>Customers not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Customers reached</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Date and cause</source>
        <translation>预计与原因</translation>
    </message>
    <message>
        <source>Date of the notice</source>
        <translation>通知日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days of open items shown with a caller</source>
        <translation>来电时显示近几日的事项</translation>
    </message>
    <message>
        <source>Days over which the callback tries are spread</source>
        <translation>回访分布的天数</translation>
    </message>
    <message>
        <source>Days unsolved after which a matter is warned of as possibly major</source>
        <translation>多少天未解决就预警可能成为重大投诉</translation>
    </message>
    <message>
        <source>Days within which calls of one cause are offered as one incident</source>
        <translation>多少天内同一原因的来电提示并为群诉</translation>
    </message>
    <message>
        <source>Days within which the same fault counts as repeat</source>
        <translation>同一故障计为重复报修的天数</translation>
    </message>
    <message>
        <source>Decided at</source>
        <translation>他何时决定的</translation>
    </message>
    <message>
        <source>Declined at</source>
        <translation>客户不修时间</translation>
    </message>
    <message>
        <source>Declined by (signature)</source>
        <translation>客户不修签字</translation>
    </message>
    <message>
        <source>Deduct</source>
        <translation>扣款</translation>
    </message>
    <message>
        <source>Defect group</source>
        <translation>缺陷分组</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Department's feedback</source>
        <translation>部门反馈</translation>
    </message>
    <message>
        <source>Department's feedback in time</source>
        <translation>部门反馈及时</translation>
    </message>
    <message>
        <source>Department's feedback in time, general</source>
        <translation>部门反馈及时（一般）</translation>
    </message>
    <message>
        <source>Department's feedback in time, important</source>
        <translation>部门反馈及时（重要）</translation>
    </message>
    <message>
        <source>Department's feedback in time, urgent</source>
        <translation>部门反馈及时（紧急）</translation>
    </message>
    <message>
        <source>Department's feedback overdue</source>
        <translation>部门反馈超期</translation>
    </message>
    <message>
        <source>Department's handler</source>
        <translation>承办人</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Departments and categories</source>
        <translation>部门与分类</translation>
    </message>
    <message>
        <source>Departments ordered to act</source>
        <translation>批示责任部门</translation>
    </message>
    <message>
        <source>Departments without a handler</source>
        <translation>没有承办人的部门</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代理人</translation>
    </message>
    <message>
        <source>Deputy chief engineer</source>
        <translation>副总工程师</translation>
    </message>
    <message>
        <source>Deputy general manager</source>
        <translation>副总经理</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>明细：%1</translation>
    </message>
    <message>
        <source>Developer answers for</source>
        <translation>开发商保修期</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>领导批示</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>确定丢弃</translation>
    </message>
    <message>
        <source>Discard the draft...</source>
        <translation>丢弃草稿…</translation>
    </message>
    <message>
        <source>Discard the draft; once more: put it back</source>
        <translation>丢弃草稿；再按一次放回</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Dispatch board</source>
        <translation>派工看板</translation>
    </message>
    <message>
        <source>Dispatch order</source>
        <translation>工程派工单</translation>
    </message>
    <message>
        <source>Dispatch orders</source>
        <translation>工程派工单</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>有异议</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Dissatisfied and rework</source>
        <translation>不满意与返修</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Do not link</source>
        <translation>不并案</translation>
    </message>
    <message>
        <source>Do the row's usual step</source>
        <translation>办行尾的这一步</translation>
    </message>
    <message>
        <source>Do the step of this letter</source>
        <translation>行尾的字母：直接办这一步</translation>
    </message>
    <message>
        <source>Does not want to talk</source>
        <translation>不愿接受回访</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done rate</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Done this week</source>
        <translation>本周已完成</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已办：%1</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>门窗</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>草稿已丢弃</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>草稿已存</translation>
    </message>
    <message>
        <source>Draft of %1 kept</source>
        <translation>%1 的草稿已保留</translation>
    </message>
    <message>
        <source>Draft of “%1”, %2</source>
        <translation>“%1”的草稿，%2</translation>
    </message>
    <message>
        <source>Draft, no number</source>
        <translation>草稿（未编号）</translation>
    </message>
    <message>
        <source>Drafts cannot be kept on this computer: the folder %1 cannot be written. Please save before you leave.</source>
        <translation>本机不能保留草稿：无法写入文件夹 %1。离开前请先保存。</translation>
    </message>
    <message>
        <source>Drains</source>
        <translation>疏通</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Draw of callbacks</source>
        <translation>回访抽样</translation>
    </message>
    <message>
        <source>Draw up</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>Draw up an order</source>
        <translation>开派工单</translation>
    </message>
    <message>
        <source>Draw up an order for the call</source>
        <translation>为这条登记开派工单</translation>
    </message>
    <message>
        <source>Draw up the order</source>
        <translation>开单</translation>
    </message>
    <message>
        <source>Draw up the order, or the request where the customer pays</source>
        <translation>各方已会签：开派工单；客户付费的填请修单</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽中</translation>
    </message>
    <message>
        <source>Drawn at</source>
        <translation>抽样时间</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>领用人</translation>
    </message>
    <message>
        <source>Drawn by lot: called</source>
        <translation>抽中已回访</translation>
    </message>
    <message>
        <source>Drawn by lot: dissatisfied</source>
        <translation>抽中不满意</translation>
    </message>
    <message>
        <source>Drawn for a callback</source>
        <translation>抽中回访</translation>
    </message>
    <message>
        <source>Drawn for a callback in</source>
        <translation>抽中于</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation>抽样范围</translation>
    </message>
    <message>
        <source>Drawn in</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>Draws of callbacks</source>
        <translation>回访抽样</translation>
    </message>
    <message>
        <source>Drop files here, or paste a picture with Ctrl+V. JPEG, PNG or PDF, %1 MB at most.</source>
        <translation>可把文件拖到这里，或按 Ctrl+V 粘贴图片。JPEG、PNG、PDF，每个不超过 %1 MB。</translation>
    </message>
    <message>
        <source>Drop the proposal</source>
        <translation>撤销草案</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>免回访</translation>
    </message>
    <message>
        <source>Due soon: %1</source>
        <translation>即将到期：%1</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>During the sale</source>
        <translation>售中</translation>
    </message>
    <message>
        <source>Each backup is copied to %1 from now on</source>
        <translation>今后每份备份都另存一份到 %1</translation>
    </message>
    <message>
        <source>Each step can be left out and come back to: Settings, Set-up.</source>
        <translation>每一步都可以跳过，以后再回来：设置 → 开始设置。</translation>
    </message>
    <message>
        <source>Early warnings</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电</translation>
    </message>
    <message>
        <source>End of the week</source>
        <translation>本周结束</translation>
    </message>
    <message>
        <source>End the price</source>
        <translation>终止价格</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>Engineering and materials</source>
        <translation>工程材料部</translation>
    </message>
    <message>
        <source>Engineering or the property company</source>
        <translation>工程（或物业）</translation>
    </message>
    <message>
        <source>Enter goes in as the front desk. There is a user for each role, such as office_head, foreman, service_manager or administrator; the password of all is %1.</source>
        <translation>按 Enter 以前台身份进入。每个角色有一个用户，如 office_head（主任）、foreman（队长）、service_manager（经理）、administrator（管理员），密码都是 %1。</translation>
    </message>
    <message>
        <source>Enter shows the records behind one</source>
        <translation>按 Enter 看一项背后的登记</translation>
    </message>
    <message>
        <source>Enter the first call</source>
        <translation>登记第一个来电</translation>
    </message>
    <message>
        <source>Enter what the contractor says to the survey</source>
        <translation>录入施工单位对勘察的意见</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>Entered for somebody else</source>
        <translation>代他人录入</translation>
    </message>
    <message>
        <source>Entered late</source>
        <translation>补登</translation>
    </message>
    <message>
        <source>Entering it for somebody else needs a step that allows it, a known person, when and how it was decided</source>
        <translation>代他人录入，须是允许代录的步骤，并写明代谁、他何时决定、怎样告知</translation>
    </message>
    <message>
        <source>Entries in the chain</source>
        <translation>审计链条数</translation>
    </message>
    <message>
        <source>Entries recorded: %1; code to compare with the paper: %2</source>
        <translation>操作记录 %1 条；校验码 %2：与纸质周报上的一样，记录就没有被人改过</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估价</translation>
    </message>
    <message>
        <source>Estimate of the order</source>
        <translation>派工单估价</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何界面</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计完成</translation>
    </message>
    <message>
        <source>Expected to be done</source>
        <translation>预计完成日期</translation>
    </message>
    <message>
        <source>Expected to go on</source>
        <translation>预计复工</translation>
    </message>
    <message>
        <source>Explain the delay</source>
        <translation>说明超期</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export what the list shows</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Exporting, rows so far: %1</source>
        <translation>正在导出：已写 %1 行</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation>延期至</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Fairly satisfied</source>
        <translation>较满意</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家属</translation>
    </message>
    <message>
        <source>Fed back at</source>
        <translation>反馈时间</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>应收费用</translation>
    </message>
    <message>
        <source>Fee clear</source>
        <translation>收费清楚</translation>
    </message>
    <message>
        <source>Fee confirmed by the customer</source>
        <translation>客户确认费用</translation>
    </message>
    <message>
        <source>Feed back</source>
        <translation>部门反馈</translation>
    </message>
    <message>
        <source>Feedback due</source>
        <translation>待反馈</translation>
    </message>
    <message>
        <source>Feedback of the responsible department</source>
        <translation>责任部门反馈</translation>
    </message>
    <message>
        <source>Feedback overdue</source>
        <translation>责任部门超期未反馈</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>File scanned sheets</source>
        <translation>扫描件归档</translation>
    </message>
    <message>
        <source>File without old parts</source>
        <translation>旧件未交归档</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Filed at</source>
        <translation>归档时间</translation>
    </message>
    <message>
        <source>Files are being attached; please wait until they are there</source>
        <translation>正在附上文件，请等附完再加</translation>
    </message>
    <message>
        <source>Files attached: %1</source>
        <translation>已附 %1 个文件</translation>
    </message>
    <message>
        <source>Files being attached: %1</source>
        <translation>正在附上 %1 个文件…</translation>
    </message>
    <message>
        <source>Files filed: %1</source>
        <translation>%1 个文件已全部归档</translation>
    </message>
    <message>
        <source>Fill in a repair request</source>
        <translation>填请修单</translation>
    </message>
    <message>
        <source>Fill in the request</source>
        <translation>填请修单</translation>
    </message>
    <message>
        <source>Fill in the survey</source>
        <translation>填勘察</translation>
    </message>
    <message>
        <source>Filter by: %1</source>
        <translation>按“%1”筛选</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务计统部</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a record, or do something</source>
        <translation>查找记录，或办一件事</translation>
    </message>
    <message>
        <source>Find a record, or do something (Ctrl+F or F3)</source>
        <translation>查找记录，或办一件事（Ctrl+F 或 F3）</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>在本列表中查找</translation>
    </message>
    <message>
        <source>Find: number, phone tail, name, room; or what to do</source>
        <translation>查找：编号、尾号、姓名、拼音、房号；或要办的事</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查情况</translation>
    </message>
    <message>
        <source>Findings on site</source>
        <translation>现场情况</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>修完</translation>
    </message>
    <message>
        <source>Finished at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Fire protection</source>
        <translation>消防</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首次答复</translation>
    </message>
    <message>
        <source>First answer in time</source>
        <translation>首次答复及时</translation>
    </message>
    <message>
        <source>First answer in time, general</source>
        <translation>首次答复及时（一般）</translation>
    </message>
    <message>
        <source>First answer in time, important</source>
        <translation>首次答复及时（重要）</translation>
    </message>
    <message>
        <source>First answer in time, urgent</source>
        <translation>首次答复及时（紧急）</translation>
    </message>
    <message>
        <source>First answer to the customer</source>
        <translation>首次答复客户</translation>
    </message>
    <message>
        <source>First answered at</source>
        <translation>首次答复时间</translation>
    </message>
    <message>
        <source>First building</source>
        <translation>起始楼号</translation>
    </message>
    <message>
        <source>First callback after completion</source>
        <translation>完工后首次回访</translation>
    </message>
    <message>
        <source>First diagnosis</source>
        <translation>初步诊断</translation>
    </message>
    <message>
        <source>First handed over on</source>
        <translation>首次交付日期</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>第一次启动</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>先做%1</translation>
    </message>
    <message>
        <source>Fixed handler</source>
        <translation>固定承办人</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>For practice</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>For the contractor</source>
        <translation>施工单位签字人</translation>
    </message>
    <message>
        <source>For the customer, parts, weather or the contractor</source>
        <translation>待客户、待料、天气或待施工单位</translation>
    </message>
    <message>
        <source>For the office</source>
        <translation>适用服务处</translation>
    </message>
    <message>
        <source>For the selected user: to log in once and choose a new password</source>
        <translation>发给所选用户：登录一次并设新密码</translation>
    </message>
    <message>
        <source>For you: %1</source>
        <translation>交给您办：%1</translation>
    </message>
    <message>
        <source>Force majeure</source>
        <translation>不可抗力</translation>
    </message>
    <message>
        <source>Foreman</source>
        <translation>维修队长</translation>
    </message>
    <message>
        <source>Form code</source>
        <translation>表单编号</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>无偿</translation>
    </message>
    <message>
        <source>Free ones finished in the week</source>
        <translation>本周完成的无偿请修</translation>
    </message>
    <message>
        <source>Free or charged</source>
        <translation>服务状态</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>从文件取</translation>
    </message>
    <message>
        <source>From lane to lane, from job to job</source>
        <translation>到另一列、另一件活</translation>
    </message>
    <message>
        <source>From the new call to the list</source>
        <translation>从新来电到列表</translation>
    </message>
    <message>
        <source>From the price list</source>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>客服前台</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃气</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>General manager</source>
        <translation>总经理</translation>
    </message>
    <message>
        <source>General manager's office</source>
        <translation>总经理室</translation>
    </message>
    <message>
        <source>Give those who are there these roles too</source>
        <translation>给已有的人加上这些角色</translation>
    </message>
    <message>
        <source>Given further roles: %1. They count from the next log-in.</source>
        <translation>已给 %1 人加了角色，下次登录起用。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>复工</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>接着办未报批的派工单</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <translation>继续：%1</translation>
    </message>
    <message>
        <source>Goes although times overlap</source>
        <translation>时间有冲突仍派</translation>
    </message>
    <message>
        <source>Grounds for reporting it up</source>
        <translation>上报理由</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>发料</translation>
    </message>
    <message>
        <source>Hand to the contractor</source>
        <translation>转施工单位</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>接楼</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>已发料</translation>
    </message>
    <message>
        <source>Handed over at</source>
        <translation>转办时间</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Handler</source>
        <translation>责任部门承办人</translation>
    </message>
    <message>
        <source>Handling notes</source>
        <translation>处理过程</translation>
    </message>
    <message>
        <source>Handling office</source>
        <translation>经办服务处</translation>
    </message>
    <message>
        <source>Handling so far</source>
        <translation>处理经过</translation>
    </message>
    <message>
        <source>Head of office</source>
        <translation>服务处主任</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>审计链头</translation>
    </message>
    <message>
        <source>Head of the office</source>
        <translation>服务处主任</translation>
    </message>
    <message>
        <source>Heating and cooling</source>
        <translation>空调采暖</translation>
    </message>
    <message>
        <source>Help needed</source>
        <translation>需协调事项</translation>
    </message>
    <message>
        <source>Help wanted</source>
        <translation>求助</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Home handed over %1, %2 months ago</source>
        <translation>房屋 %1 交付，已 %2 个月</translation>
    </message>
    <message>
        <source>Home handed over %1, %2 years and %3 months ago</source>
        <translation>房屋 %1 交付，已 %2 年 %3 个月</translation>
    </message>
    <message>
        <source>Home or place</source>
        <translation>房号或部位</translation>
    </message>
    <message>
        <source>Home to be handed over %1</source>
        <translation>房屋将于 %1 交付</translation>
    </message>
    <message>
        <source>Homes</source>
        <translation>房产</translation>
    </message>
    <message>
        <source>Homes are being made</source>
        <translation>正在建房</translation>
    </message>
    <message>
        <source>Homes from a file...</source>
        <translation>房产名册…</translation>
    </message>
    <message>
        <source>Homes lived in</source>
        <translation>入住户数</translation>
    </message>
    <message>
        <source>Homes on a floor</source>
        <translation>每层户数</translation>
    </message>
    <message>
        <source>Homes with one cause offered as one incident</source>
        <translation>提示并为群诉的户数</translation>
    </message>
    <message>
        <source>Homes: %1, %2 … %3</source>
        <translation>共 %1 户：%2 … %3</translation>
    </message>
    <message>
        <source>Hours after which an entry counts as late</source>
        <translation>超过几小时算补登</translation>
    </message>
    <message>
        <source>Hours of work</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>How</source>
        <translation>回访方式</translation>
    </message>
    <message>
        <source>How it came in</source>
        <translation>来电来访方式</translation>
    </message>
    <message>
        <source>How it is charged</source>
        <translation>计价方式</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>怎样计数</translation>
    </message>
    <message>
        <source>How it is to be repaired</source>
        <translation>维修方案</translation>
    </message>
    <message>
        <source>How it was settled on the spot</source>
        <translation>当场解决情况</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>抄好了</translation>
    </message>
    <message>
        <source>I take calls at the front desk too</source>
        <translation>我也在前台接电话</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import batch</source>
        <translation>导入批次</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Improper use</source>
        <translation>使用不当</translation>
    </message>
    <message>
        <source>In a text: put in a text block; or type ; and its mark, then a space</source>
        <translation>写句子时填进常用语；或打 ; 和简码，再按空格</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>执行日期</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>面谈</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>In the attachments: what the next file is a photo of</source>
        <translation>在附件一栏里：下一个文件拍的是什么</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>In warranty</source>
        <translation>保修期内</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>维修中</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>群诉</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>群诉</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Inspection of the home</source>
        <translation>验楼</translation>
    </message>
    <message>
        <source>Inspection or hand-over of the home</source>
        <translation>验楼接楼</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Issue (asks first) or acknowledge; in a note, keep the text</source>
        <translation>签发（先问一次）、签收；在文字格里是存文字</translation>
    </message>
    <message>
        <source>Issue before approval</source>
        <translation>先抢修后补单</translation>
    </message>
    <message>
        <source>Issue of the weekly report</source>
        <translation>周报签发</translation>
    </message>
    <message>
        <source>Issue the report %1 of %2? It then stays as it is.</source>
        <translation>签发 %2 %1 的周报？签发后不再变动。</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Issued %1 by %2</source>
        <translation>%2 于 %1 签发</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>签发时间</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发料人</translation>
    </message>
    <message>
        <source>Issued: it stays as it is; corrections show in the next report.</source>
        <translation>已签发，不再变动；以后的更正进入下一期。</translation>
    </message>
    <message>
        <source>It is for practice: a user for each role, named as the role, password demo-demo-demo</source>
        <translation>这是演练库：每个角色一个用户，登录名即角色名，密码 demo-demo-demo</translation>
    </message>
    <message>
        <source>It lies in “%1”, which a cloud program copies while it is written; that can damage it.</source>
        <translation>数据库放在“%1”里，网盘程序会在写入时复制它，可能造成损坏。</translation>
    </message>
    <message>
        <source>It lies on a network drive (%1), where two computers can damage it without noticing.</source>
        <translation>数据库放在网络盘（%1）上，两台电脑同时使用会在不知不觉中损坏它。</translation>
    </message>
    <message>
        <source>It may be a new caller.</source>
        <translation>可能是新来电人。</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>项目编号</translation>
    </message>
    <message>
        <source>Item of work</source>
        <translation>工程量项目</translation>
    </message>
    <message>
        <source>Its calls end with it</source>
        <translation>名下登记一并办结</translation>
    </message>
    <message>
        <source>JSON lines in, JSON lines out: commands through the gate</source>
        <translation>逐行读入 JSON 命令，逐行输出 JSON 结果</translation>
    </message>
    <message>
        <source>Jobs %1</source>
        <translation>%1 件</translation>
    </message>
    <message>
        <source>Jobs %1, today %2, %3/%4 h</source>
        <translation>%1 件，今天 %2，%3/%4 小时</translation>
    </message>
    <message>
        <source>Join the other homes: one incident, one answer</source>
        <translation>多户同一原因：并为一件群诉，统一答复</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Joined to</source>
        <translation>并入登记</translation>
    </message>
    <message>
        <source>Joined to %1</source>
        <translation>并入 %1</translation>
    </message>
    <message>
        <source>Judge anew</source>
        <translation>改判</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键名</translation>
    </message>
    <message>
        <source>Key of the sheet</source>
        <translation>表单代号</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kind (Alt+digit)</source>
        <translation>类别（Alt+数字）</translation>
    </message>
    <message>
        <source>Kind of callback</source>
        <translation>回访类型</translation>
    </message>
    <message>
        <source>Kind of customer</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Kind of result</source>
        <translation>处理结论</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>服务类别</translation>
    </message>
    <message>
        <source>Kind of the record</source>
        <translation>所属记录类型</translation>
    </message>
    <message>
        <source>Kinds of records</source>
        <translation>记录种类</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>人工费</translation>
    </message>
    <message>
        <source>Labour price</source>
        <translation>人工价</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Larger, smaller, whole page</source>
        <translation>放大、缩小、还原</translation>
    </message>
    <message>
        <source>Largest file that may be attached, in MB</source>
        <translation>附件大小上限（MB）</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>最近一次备份：%1</translation>
    </message>
    <message>
        <source>Last copy elsewhere: %1, %2</source>
        <translation>最近一次另存：%1，%2</translation>
    </message>
    <message>
        <source>Last repair accepted on</source>
        <translation>最近维修验收日期</translation>
    </message>
    <message>
        <source>Last week's plan</source>
        <translation>上周计划</translation>
    </message>
    <message>
        <source>Lasting</source>
        <translation>久拖未决</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>版面</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Leave a note; do not issue yet</source>
        <translation>离开文字格；先不签发</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>先不办</translation>
    </message>
    <message>
        <source>Leave it; what was typed is kept</source>
        <translation>离开，所填内容保留</translation>
    </message>
    <message>
        <source>Leave the step; go back</source>
        <translation>先不办；返回</translation>
    </message>
    <message>
        <source>Leave them as they are, or write those of your own handbook: they count from today on.</source>
        <translation>不改也行；照本单位质量手册改的，从今天起用。</translation>
    </message>
    <message>
        <source>Left empty: %1</source>
        <translation>不填即为：%1</translation>
    </message>
    <message>
        <source>Left, center and right are known</source>
        <translation>对齐只能是 left、center 或 right</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>法务</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>Liable for defects until</source>
        <translation>质保期至</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>电梯</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Limit runs from</source>
        <translation>时限起算</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>并案</translation>
    </message>
    <message>
        <source>Link to the earlier record</source>
        <translation>与先前登记并案</translation>
    </message>
    <message>
        <source>Linked to %1</source>
        <translation>已并到 %1</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Lived in</source>
        <translation>已入住</translation>
    </message>
    <message>
        <source>Local database: %1</source>
        <translation>本机数据库：%1</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Locked for %1. What was typed is kept.</source>
        <translation>已锁定（%1），所填内容都在。</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Look for the words alone</source>
        <translation>只按这些字查</translation>
    </message>
    <message>
        <source>Look through the file</source>
        <translation>查看文件内容</translation>
    </message>
    <message>
        <source>Look: as the system</source>
        <translation>外观：跟随系统</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>外观：深色</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>外观：浅色</translation>
    </message>
    <message>
        <source>Low voltage</source>
        <translation>弱电</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>MM-dd HH:mm</source>
        <translation>MM-dd HH:mm</translation>
    </message>
    <message>
        <source>Made safe</source>
        <translation>已做安全处理</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Major complaints</source>
        <translation>重大投诉</translation>
    </message>
    <message>
        <source>Major complaints without measures: %1</source>
        <translation>重大投诉 %1 条缺处理措施</translation>
    </message>
    <message>
        <source>Major complaints: %1, each with measures</source>
        <translation>重大投诉 %1 条均有处理措施</translation>
    </message>
    <message>
        <source>Make these homes</source>
        <translation>建这些房屋</translation>
    </message>
    <message>
        <source>Make-up workday</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Management and service</source>
        <translation>管理服务</translation>
    </message>
    <message>
        <source>Manners</source>
        <translation>服务态度</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Margins are four: left, top, right, bottom</source>
        <translation>边距是四个数：左、上、右、下</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>简码</translation>
    </message>
    <message>
        <source>Masonry</source>
        <translation>泥瓦</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Material bought by the owner</source>
        <translation>业主自购</translation>
    </message>
    <message>
        <source>Material charged apart</source>
        <translation>材料另计</translation>
    </message>
    <message>
        <source>Material fee</source>
        <translation>材料费</translation>
    </message>
    <message>
        <source>Material included</source>
        <translation>包料</translation>
    </message>
    <message>
        <source>Material needed</source>
        <translation>用料</translation>
    </message>
    <message>
        <source>Material or equipment</source>
        <translation>材料设备</translation>
    </message>
    <message>
        <source>Material price</source>
        <translation>材料价</translation>
    </message>
    <message>
        <source>Material supplied by the company</source>
        <translation>甲供材料</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料明细</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>May become major: look into it, report it where it is</source>
        <translation>可能成为重大投诉：请查明，属实就上报</translation>
    </message>
    <message>
        <source>Measures ordered</source>
        <translation>批示措施</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我填的</translation>
    </message>
    <message>
        <source>Minutes that a visit is reckoned to take</source>
        <translation>一次上门按多少分钟计</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>未填“%1”</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>收退款</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More about putting it off</source>
        <translation>改约说明</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>More than a telephone number: is it right?</source>
        <translation>电话里有别的字，请核对</translation>
    </message>
    <message>
        <source>Move the damaged file aside</source>
        <translation>把损坏的文件移到一旁</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>My desk</source>
        <translation>我的工作</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>服务处名称</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>姓名或首字母</translation>
    </message>
    <message>
        <source>Name the technicians and when they come</source>
        <translation>确定维修人员和上门时间</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>新来电</translation>
    </message>
    <message>
        <source>New call: draft</source>
        <translation>新来电：有草稿</translation>
    </message>
    <message>
        <source>New caller from this room</source>
        <translation>按此房号登记新来电人</translation>
    </message>
    <message>
        <source>New caller with this name</source>
        <translation>按此姓名登记新来电人</translation>
    </message>
    <message>
        <source>New caller with this number</source>
        <translation>按此号码登记新来电人</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再输一次新密码</translation>
    </message>
    <message>
        <source>New this week</source>
        <translation>本周新增</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>接下一个电话</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>再次回访</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>No backup since %1</source>
        <translation>%1 以来没有备份</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>No backups are made here: a practice office has none, and a server is backed up there</source>
        <translation>这里没有备份可存：演练库不备份，服务器数据库在服务器上备份</translation>
    </message>
    <message>
        <source>No code of a sheet was found on “%1”. The file stays where it is; please type the number by hand.</source>
        <translation>“%1”上没有认出单子的二维码。文件还在原处，请手工填编号。</translation>
    </message>
    <message>
        <source>No copy was taken elsewhere yet</source>
        <translation>还没有另存到别处</translation>
    </message>
    <message>
        <source>No countermeasure, because</source>
        <translation>无需对策的理由</translation>
    </message>
    <message>
        <source>No figures of this time yet</source>
        <translation>这段时间还没有数据</translation>
    </message>
    <message>
        <source>No longer attached</source>
        <translation>已撤下</translation>
    </message>
    <message>
        <source>No longer major</source>
        <translation>取消重大</translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>No major complaints</source>
        <translation>没有重大投诉</translation>
    </message>
    <message>
        <source>No printer is set up on this computer; save it as PDF instead</source>
        <translation>本机没有安装打印机，可先另存为 PDF</translation>
    </message>
    <message>
        <source>No printer on this computer</source>
        <translation>本机没有打印机</translation>
    </message>
    <message>
        <source>No scanned sheets here yet</source>
        <translation>还没有选扫描件</translation>
    </message>
    <message>
        <source>No such home: noted as a place</source>
        <translation>没有这个房号，按部位记下</translation>
    </message>
    <message>
        <source>No text block yet; they are kept under Settings, Text blocks</source>
        <translation>还没有常用语；在 设置、常用语 里添加</translation>
    </message>
    <message>
        <source>Nobody approves orders and prices, or reopens and voids calls: give somebody this role in step 3.</source>
        <translation>没有人批派工单和价格、办重新处理和作废：请在第 3 步给一个人加上这个角色。</translation>
    </message>
    <message>
        <source>Nobody is recognised as he calls; customers come in from a file or are added one by one.</source>
        <translation>来电认不出是谁；可从业主名册收进，或逐个添加。</translation>
    </message>
    <message>
        <source>Nobody is sent to it any more: it is finished or with a contractor. Enter opens the job.</source>
        <translation>这件已完成，或已交施工单位，不再派人。按 Enter 打开。</translation>
    </message>
    <message>
        <source>Nobody of this office extends limits, cancels orders or issues the weekly report: give somebody this role in step 3.</source>
        <translation>没有人批延期、取消派工单、签发周报：请在第 3 步给一个人加上这个角色。</translation>
    </message>
    <message>
        <source>Nobody takes calls on for %1: no call can be assigned there. Add somebody with the role “%2” and that department.</source>
        <translation>还没有人承办的部门：%1。来电派不到那里；请添加一位角色为“%2”的人员，并选好部门。</translation>
    </message>
    <message>
        <source>Nobody with this number</source>
        <translation>没有这个号码</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Noise, water or power</source>
        <translation>噪声、停水、停电</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None in this week</source>
        <translation>本周没有</translation>
    </message>
    <message>
        <source>None of the columns is known. The first line must hold their names; say below what each is.</source>
        <translation>没有一列能认出。第一行须为列名；请在下面指明各列是什么。</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>先不答复</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>退回重办</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>未归档</translation>
    </message>
    <message>
        <source>Not given away</source>
        <translation>未派</translation>
    </message>
    <message>
        <source>Not issued</source>
        <translation>未签发服务处</translation>
    </message>
    <message>
        <source>Not on the sheet</source>
        <translation>纸面上没有的栏目</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未接通</translation>
    </message>
    <message>
        <source>Not reached because</source>
        <translation>未接通原因</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>未修复</translation>
    </message>
    <message>
        <source>Not tried in time</source>
        <translation>未按时回访</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>先不签发</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Note how it goes</source>
        <translation>记处理过程</translation>
    </message>
    <message>
        <source>Note the repair request</source>
        <translation>记请修单号</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Notes on the trend</source>
        <translation>趋势与倾向</translation>
    </message>
    <message>
        <source>Nothing can be attached to this kind of record: %1</source>
        <translation>这类记录不能加附件：%1</translation>
    </message>
    <message>
        <source>Nothing can be read</source>
        <translation>读不到内容</translation>
    </message>
    <message>
        <source>Nothing can be written in %1</source>
        <translation>%1 不能写入</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有记录</translation>
    </message>
    <message>
        <source>Nothing is left to do here</source>
        <translation>这里没有要办的了</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>没有超期</translation>
    </message>
    <message>
        <source>Nothing is saved while a row is bad. Mend the file and choose it again.</source>
        <translation>有一行有误就什么都不保存。请改好文件再选一次。</translation>
    </message>
    <message>
        <source>Nothing is waiting for you</source>
        <translation>没有等您处理的事</translation>
    </message>
    <message>
        <source>Nothing matches these filters</source>
        <translation>没有符合筛选条件的记录</translation>
    </message>
    <message>
        <source>Nothing was changed since the last backup</source>
        <translation>上次备份以来没有改动</translation>
    </message>
    <message>
        <source>Nothing was changed. Please leave it to who may do it, or ask the administrator for the right.</source>
        <translation>什么都没有改动。请交给有权限的人办理，或请管理员授权。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please look it up again by the find box.</source>
        <translation>什么都没有改动。请用查找框重新查一下。</translation>
    </message>
    <message>
        <source>Nothing was changed. Please put right what is named here and do it again.</source>
        <translation>什么都没有改动。请按上面所说改正后再做一次。</translation>
    </message>
    <message>
        <source>Nothing was due</source>
        <translation>没有到期任务</translation>
    </message>
    <message>
        <source>Nothing was opened. Please put the data base on a disk of this computer, or use the server data base. Backups may well lie there.</source>
        <translation>没有打开任何文件。请把数据库放在本机磁盘上，或改用服务器数据库。备份可以放在那里。</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>没有保存</translation>
    </message>
    <message>
        <source>Nothing was saved. Please look at what came between and do it again.</source>
        <translation>没有保存。请看一下其间的改动，再做一次。</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is still here. Choose field by field below, then do it again.</source>
        <translation>没有保存，您填的内容都在。请在下面逐项选择，再办一次。</translation>
    </message>
    <message>
        <source>Nothing was saved; what you typed is still here. Doing it again is safe.</source>
        <translation>没有保存；您填的内容都在，可以放心再试一次。</translation>
    </message>
    <message>
        <source>Nothing was to be followed in this week</source>
        <translation>本周没有应跟进的登记</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知依据</translation>
    </message>
    <message>
        <source>Notice given at</source>
        <translation>通知时间</translation>
    </message>
    <message>
        <source>Notices while the window is away</source>
        <translation>窗口不在前面时提醒</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>通知单号</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>所属记录编号</translation>
    </message>
    <message>
        <source>Number of the record that “%1” belongs to</source>
        <translation>“%1”所属记录的编号</translation>
    </message>
    <message>
        <source>Number on the sheet</source>
        <translation>单子上的编号</translation>
    </message>
    <message>
        <source>Occupant</source>
        <translation>物业使用人</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Of which complaints and repairs</source>
        <translation>其中投诉与报修</translation>
    </message>
    <message>
        <source>Off or worked</source>
        <translation>放假或上班</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>服务处</translation>
    </message>
    <message>
        <source>Office that works on it</source>
        <translation>经办服务处</translation>
    </message>
    <message>
        <source>Office: %1</source>
        <translation>服务处：%1</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>服务处</translation>
    </message>
    <message>
        <source>Offices not issued: %1</source>
        <translation>%1 个服务处未签发</translation>
    </message>
    <message>
        <source>Old ones back</source>
        <translation>旧件交回数</translation>
    </message>
    <message>
        <source>Old part due</source>
        <translation>须交旧件</translation>
    </message>
    <message>
        <source>Old parts back</source>
        <translation>旧件交回</translation>
    </message>
    <message>
        <source>Old parts received by</source>
        <translation>旧件接收人</translation>
    </message>
    <message>
        <source>Old parts to come back</source>
        <translation>待交旧件</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>On site after the report or at the agreed time</source>
        <translation>报修后或约定时间起到场</translation>
    </message>
    <message>
        <source>On the same day</source>
        <translation>当日交回</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时完成</translation>
    </message>
    <message>
        <source>Once issued it stays as it is; corrections show in the next report.</source>
        <translation>签发后冻结；以后的更正进入下一期。</translation>
    </message>
    <message>
        <source>One matter</source>
        <translation>并为群诉</translation>
    </message>
    <message>
        <source>One matter with %1 homes: %2</source>
        <translation>与其他户并为一件（共 %1 户）：%2</translation>
    </message>
    <message>
        <source>One of ours could not come</source>
        <translation>我方人员去不了</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性密码</translation>
    </message>
    <message>
        <source>One-time code of %1: %2</source>
        <translation>%1 的一次性密码：%2</translation>
    </message>
    <message>
        <source>One-time code of %1: %2. It is shown only now; it serves for one log-in.</source>
        <translation>%1 的一次性密码：%2。只显示这一次，只能登录一次。</translation>
    </message>
    <message>
        <source>One-time codes</source>
        <translation>一次性密码表</translation>
    </message>
    <message>
        <source>Online or WeChat</source>
        <translation>网络/微信</translation>
    </message>
    <message>
        <source>Only %1 may enter it for somebody else</source>
        <translation>只有%1可以代他人录入</translation>
    </message>
    <message>
        <source>Only an administrator gives login codes</source>
        <translation>只有系统管理员能发一次性密码</translation>
    </message>
    <message>
        <source>Only who did it may take it back</source>
        <translation>谁办的由谁撤销</translation>
    </message>
    <message>
        <source>Only who may act on %1 attaches something to it</source>
        <translation>能办理 %1 的人才能给它加附件、撤下附件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Open all as a list</source>
        <translation>用列表打开</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>期末未结</translation>
    </message>
    <message>
        <source>Open at the end = direct count %1</source>
        <translation>期末未结 = 直接点数 %1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the practice office</source>
        <translation>打开演练办公室</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the requests</source>
        <translation>打开请修单</translation>
    </message>
    <message>
        <source>Open, reported as major</source>
        <translation>已上报重大，尚未结案</translation>
    </message>
    <message>
        <source>Open: awaiting callback</source>
        <translation>其中待回访</translation>
    </message>
    <message>
        <source>Open: in hand</source>
        <translation>其中处理中</translation>
    </message>
    <message>
        <source>Open: to be assigned</source>
        <translation>其中待分派</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Opinion on the survey</source>
        <translation>会签意见</translation>
    </message>
    <message>
        <source>Opinions of the approvers</source>
        <translation>审批意见</translation>
    </message>
    <message>
        <source>Or drop files on the page, or paste a picture with Ctrl+V</source>
        <translation>也可把文件拖到页面上，或按 Ctrl+V 粘贴图片</translation>
    </message>
    <message>
        <source>Order issued at</source>
        <translation>派单时间</translation>
    </message>
    <message>
        <source>Order's limit</source>
        <translation>工单时限</translation>
    </message>
    <message>
        <source>Ordered by when</source>
        <translation>批示时限</translation>
    </message>
    <message>
        <source>Orders drawn up, not yet sent for approval</source>
        <translation>已开单，尚未报批</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other fee</source>
        <translation>其他费用</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>改时间</translation>
    </message>
    <message>
        <source>Other trade</source>
        <translation>其他工种</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Out of warranty</source>
        <translation>保修期外</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>外部转办</translation>
    </message>
    <message>
        <source>Outside the organisation</source>
        <translation>外部单位</translation>
    </message>
    <message>
        <source>Over one month</source>
        <translation>超过一个月</translation>
    </message>
    <message>
        <source>Overall opinion</source>
        <translation>总体评价</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Overdue: %1, each with a cause or settled since</source>
        <translation>超期 %1 条均有原因或已办结</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Owner's phone</source>
        <translation>业主电话</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手册目录</translation>
    </message>
    <message>
        <source>Paid how</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>已交款</translation>
    </message>
    <message>
        <source>Paid in now</source>
        <translation>本次交款</translation>
    </message>
    <message>
        <source>Painting</source>
        <translation>油漆</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件名称</translation>
    </message>
    <message>
        <source>Part code</source>
        <translation>配件编码</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级类别</translation>
    </message>
    <message>
        <source>Partly repaired</source>
        <translation>部分修复</translation>
    </message>
    <message>
        <source>Partly solved</source>
        <translation>部分解决</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>待料</translation>
    </message>
    <message>
        <source>Parts drawn</source>
        <translation>领用配件</translation>
    </message>
    <message>
        <source>Parts slip</source>
        <translation>领用配件表</translation>
    </message>
    <message>
        <source>Parts slips</source>
        <translation>领用配件表</translation>
    </message>
    <message>
        <source>Parts to be handed out</source>
        <translation>待发配件</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>参加方</translation>
    </message>
    <message>
        <source>Pass rate</source>
        <translation>回访合格率</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Passed to legal</source>
        <translation>转法务</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Past a limit; bring it on</source>
        <translation>已超时限，请催办</translation>
    </message>
    <message>
        <source>Past a limit; bring it on or agree a new day</source>
        <translation>已过时限；请推进，或与客户约定新期限</translation>
    </message>
    <message>
        <source>Past a limit; explain the delay for the weekly report</source>
        <translation>已过时限；周报前请说明原因</translation>
    </message>
    <message>
        <source>Past a limit; note what is done about it</source>
        <translation>已过时限；请记下正在怎样处理</translation>
    </message>
    <message>
        <source>Past the limit: %1</source>
        <translation>已超期：%1</translation>
    </message>
    <message>
        <source>Patrol</source>
        <translation>巡查</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People and homes</source>
        <translation>客户与房产</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Phone tail, name, room or pinyin</source>
        <translation>电话尾号、姓名、房号、拼音或匿名</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Photo of the fault</source>
        <translation>故障照片</translation>
    </message>
    <message>
        <source>Pictures and PDF</source>
        <translation>图片和 PDF</translation>
    </message>
    <message>
        <source>Pictures of all pages of a practice data base</source>
        <translation>演练库各页面的截图</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Place of repair</source>
        <translation>维修地址</translation>
    </message>
    <message>
        <source>Place of survey</source>
        <translation>勘察部位</translation>
    </message>
    <message>
        <source>Plan for next week</source>
        <translation>下周计划</translation>
    </message>
    <message>
        <source>Plan the callback</source>
        <translation>安排回访</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>计划完成</translation>
    </message>
    <message>
        <source>Planned finish</source>
        <translation>计划完成</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划维修时间</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>计划开始</translation>
    </message>
    <message>
        <source>Please name the file .xlsx or .csv; nothing was written</source>
        <translation>文件名请用 .xlsx 或 .csv 结尾；没有写任何文件</translation>
    </message>
    <message>
        <source>Please wait %1 seconds after the wrong tries</source>
        <translation>密码输错多次，请等 %1 秒再试</translation>
    </message>
    <message>
        <source>Plumbing</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>改时间</translation>
    </message>
    <message>
        <source>Postponed to</source>
        <translation>改至</translation>
    </message>
    <message>
        <source>Power is cut off</source>
        <translation>停电</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Price agreed</source>
        <translation>客户同意</translation>
    </message>
    <message>
        <source>Price agreed at</source>
        <translation>价格确认时间</translation>
    </message>
    <message>
        <source>Price agreed by</source>
        <translation>价格确认人</translation>
    </message>
    <message>
        <source>Price agreed how</source>
        <translation>价格确认方式</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>收费标准</translation>
    </message>
    <message>
        <source>Prices to be approved</source>
        <translation>收费标准待批</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Print preview: %1</source>
        <translation>打印预览：%1</translation>
    </message>
    <message>
        <source>Print the codes</source>
        <translation>打印密码单</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>打印台账</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺完成日期</translation>
    </message>
    <message>
        <source>Property company</source>
        <translation>物业公司</translation>
    </message>
    <message>
        <source>Propose a price</source>
        <translation>拟收费项目</translation>
    </message>
    <message>
        <source>Proposed: charged work, out of warranty</source>
        <translation>建议：有偿维修，已过保修期</translation>
    </message>
    <message>
        <source>Proposed: class A, the contractor answers for it</source>
        <translation>建议：A 类保修，施工单位承担</translation>
    </message>
    <message>
        <source>Proposed: class B, borne by the company</source>
        <translation>建议：B 类，公司承担</translation>
    </message>
    <message>
        <source>Proposed; nobody may be charged by them yet</source>
        <translation>已拟，批准前不能据此收费</translation>
    </message>
    <message>
        <source>Provisional: the calendar of %1 is not loaded yet</source>
        <translation>暂定：%1 年日历尚未载入</translation>
    </message>
    <message>
        <source>Public part</source>
        <translation>公共部位</translation>
    </message>
    <message>
        <source>Public parts</source>
        <translation>公共部位</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>改约</translation>
    </message>
    <message>
        <source>Put the caller on file</source>
        <translation>建客户档案</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>维修质量</translation>
    </message>
    <message>
        <source>Quality representative</source>
        <translation>管理者代表</translation>
    </message>
    <message>
        <source>Quantities</source>
        <translation>工程量核定</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>报价明细</translation>
    </message>
    <message>
        <source>Quotation agreed to</source>
        <translation>客户同意的报价</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Quoted at</source>
        <translation>报价时间</translation>
    </message>
    <message>
        <source>Quoted in all</source>
        <translation>报价合计</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>回访时间</translation>
    </message>
    <message>
        <source>Reading, files to go: %1</source>
        <translation>正在识别，还有 %1 个文件</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason of the extension</source>
        <translation>延期原因</translation>
    </message>
    <message>
        <source>Reason of the revision</source>
        <translation>变更原因</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>改派</translation>
    </message>
    <message>
        <source>Receipt or invoice number</source>
        <translation>收据号码</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>签收时间</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>签收人</translation>
    </message>
    <message>
        <source>Received for the department by</source>
        <translation>部门签收人</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record the callback</source>
        <translation>记录回访</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>所属记录</translation>
    </message>
    <message>
        <source>Records of this figure</source>
        <translation>该指标的记录</translation>
    </message>
    <message>
        <source>Records that do not tell the same as their history: %1</source>
        <translation>%1 条记录与经过不符</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退费</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退费</translation>
    </message>
    <message>
        <source>Refuses to sign</source>
        <translation>拒签</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Register a new caller</source>
        <translation>登记新来电人</translation>
    </message>
    <message>
        <source>Registered, nobody is on it yet</source>
        <translation>登记后尚未指定责任部门</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与业主关系</translation>
    </message>
    <message>
        <source>Relation to the owner</source>
        <translation>与业主关系</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remarks at acceptance</source>
        <translation>验收说明</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>删去此行</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新处理</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>本周重开</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Repair approved by the deputy general manager up to</source>
        <translation>副总经理审批维修费用上限</translation>
    </message>
    <message>
        <source>Repair approved by the service manager up to</source>
        <translation>客服部经理审批维修费用上限</translation>
    </message>
    <message>
        <source>Repair by a single trade</source>
        <translation>单一工种维修</translation>
    </message>
    <message>
        <source>Repair by several trades</source>
        <translation>多工种维修</translation>
    </message>
    <message>
        <source>Repair done</source>
        <translation>完成维修</translation>
    </message>
    <message>
        <source>Repair request</source>
        <translation>客户请修单</translation>
    </message>
    <message>
        <source>Repair requests</source>
        <translation>请修单</translation>
    </message>
    <message>
        <source>Repair team</source>
        <translation>维修队</translation>
    </message>
    <message>
        <source>Repair wanted</source>
        <translation>请修内容</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Repeat and group complaints</source>
        <translation>重复投诉与群诉</translation>
    </message>
    <message>
        <source>Replaced parts back in the store</source>
        <translation>更换下的旧件交回仓库</translation>
    </message>
    <message>
        <source>Report as major</source>
        <translation>上报重大</translation>
    </message>
    <message>
        <source>Report completion</source>
        <translation>报完工</translation>
    </message>
    <message>
        <source>Reported as major by</source>
        <translation>重大上报人</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请修单</translation>
    </message>
    <message>
        <source>Requests for which nobody is named: ring the foreman up</source>
        <translation>还没有派人：电话催维修队长</translation>
    </message>
    <message>
        <source>Requests that were filled in and orders that were issued stand here until the work is done.</source>
        <translation>填好的请修单、批准了的派工单都在这里，直到活干完。</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>处理完毕</translation>
    </message>
    <message>
        <source>Resolved at</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Responsible contractor</source>
        <translation>责任施工单位</translation>
    </message>
    <message>
        <source>Responsible department</source>
        <translation>责任部门</translation>
    </message>
    <message>
        <source>Responsible party</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Restored: %1 entries. What was there before is kept as %2</source>
        <translation>已恢复：审计条目 %1 条。原来的数据库保留为 %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>检查结论</translation>
    </message>
    <message>
        <source>Result of the repair</source>
        <translation>维修结果</translation>
    </message>
    <message>
        <source>Results to be confirmed</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>Resumed at</source>
        <translation>复工时间</translation>
    </message>
    <message>
        <source>Retention money</source>
        <translation>质保金</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Return the slip</source>
        <translation>交单</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Review by the deputy chief engineer</source>
        <translation>副总工程师审核</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Revised estimate</source>
        <translation>变更后估价</translation>
    </message>
    <message>
        <source>Revisit</source>
        <translation>再回访</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>Rework of</source>
        <translation>返修原单号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间号</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Round of approval</source>
        <translation>审批轮次</translation>
    </message>
    <message>
        <source>Round of the completion check</source>
        <translation>检查轮次</translation>
    </message>
    <message>
        <source>Rounds before a matter may close with reserved opinions</source>
        <translation>可保留意见结案的最少轮次</translation>
    </message>
    <message>
        <source>Rows: %1, in %2</source>
        <translation>%1 行已写入 %2</translation>
    </message>
    <message>
        <source>Rule on the dispute</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Ruled at</source>
        <translation>裁定时间</translation>
    </message>
    <message>
        <source>Ruled by</source>
        <translation>裁定人</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>裁定意见</translation>
    </message>
    <message>
        <source>Same home, %1 days ago: %2. Link?</source>
        <translation>同房 %1 天前：%2。并案吗？</translation>
    </message>
    <message>
        <source>Same home, today: %1. Link?</source>
        <translation>同房今天：%1。并案吗？</translation>
    </message>
    <message>
        <source>Same home, yesterday: %1. Link?</source>
        <translation>同房昨天：%1。并案吗？</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>客户意见</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Save and close as answered</source>
        <translation>保存并结案</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>Save and read out</source>
        <translation>保存并报编号</translation>
    </message>
    <message>
        <source>Save and tell the number</source>
        <translation>保存并报编号</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>另存附件</translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>另存为文件</translation>
    </message>
    <message>
        <source>Save to file...</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存，编号 %1</translation>
    </message>
    <message>
        <source>Saved. Read this number out:</source>
        <translation>已保存，请报编号：</translation>
    </message>
    <message>
        <source>Say who goes and when</source>
        <translation>写明谁去、几点去</translation>
    </message>
    <message>
        <source>Scanned sheets...</source>
        <translation>扫描件…</translation>
    </message>
    <message>
        <source>Scroll sideways for %1 more</source>
        <translation>另有 %1 列，左右滚动</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>备份的第二处</translation>
    </message>
    <message>
        <source>Second place for backups: a folder on another disk</source>
        <translation>备份的第二处：另一块硬盘上的文件夹</translation>
    </message>
    <message>
        <source>Second place: %1</source>
        <translation>第二处：%1</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Select a user first</source>
        <translation>请先选一个用户</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退单</translation>
    </message>
    <message>
        <source>Send nobody now; back to the board</source>
        <translation>先不派，回到看板</translation>
    </message>
    <message>
        <source>Send somebody</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Send somebody: the initials of the name, then Enter; ↑ ↓ choose among several</source>
        <translation>派给人：打姓名首字母，按 Enter；↑ ↓ 在几个人里选</translation>
    </message>
    <message>
        <source>Send: initials of the name</source>
        <translation>派给（姓名首字母）</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translation>已送打印机：%1</translation>
    </message>
    <message>
        <source>Server data base</source>
        <translation>服务器数据库</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation>服务台</translation>
    </message>
    <message>
        <source>Service manager</source>
        <translation>客服部经理</translation>
    </message>
    <message>
        <source>Service or part</source>
        <translation>项目或配件</translation>
    </message>
    <message>
        <source>Service phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Service point</source>
        <translation>维修点</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>设定密码</translation>
    </message>
    <message>
        <source>Set up the service desk</source>
        <translation>建立服务台</translation>
    </message>
    <message>
        <source>Set up your own service desk</source>
        <translation>建立自己的服务台</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>开始设置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settle and file</source>
        <translation>核款归档</translation>
    </message>
    <message>
        <source>Settle on the spot</source>
        <translation>当场解决</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Settlement of a complaint or request</source>
        <translation>投诉及诉求办结</translation>
    </message>
    <message>
        <source>Settlement of a repair call</source>
        <translation>报修办结</translation>
    </message>
    <message>
        <source>Several trades</source>
        <translation>多工种</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Share in percent</source>
        <translation>比例（%）</translation>
    </message>
    <message>
        <source>Share of the free repair requests of a week that is called back, drawn by lot</source>
        <translation>每周无偿请修的回访比例，随机抽取</translation>
    </message>
    <message>
        <source>Share of the satisfied</source>
        <translation>回访满意率</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>多户同一原因</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Sheets are known of: %1</source>
        <translation>只有这些表单：%1</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>服务处编码</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>显示或隐藏</translation>
    </message>
    <message>
        <source>Show publicly</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>Shown publicly</source>
        <translation>已公示</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签认</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签认时间</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签认人</translation>
    </message>
    <message>
        <source>Signed by the customer</source>
        <translation>客户签名</translation>
    </message>
    <message>
        <source>Signed by the customer: the papers with their amounts</source>
        <translation>客户已签认，单据与金额待核算</translation>
    </message>
    <message>
        <source>Signed by the team leader</source>
        <translation>维修队长会签</translation>
    </message>
    <message>
        <source>Signed for customer service</source>
        <translation>客服会签</translation>
    </message>
    <message>
        <source>Signed for engineering or the property company</source>
        <translation>工程（物业）会签</translation>
    </message>
    <message>
        <source>Signed for the contractor</source>
        <translation>施工单位会签</translation>
    </message>
    <message>
        <source>Signed scan</source>
        <translation>签字扫描件</translation>
    </message>
    <message>
        <source>Signed sheets that were scanned or photographed (PDF, JPEG, PNG; several at once). The code printed on a sheet says to which record it belongs; a stack in one PDF is taken apart. Files may be dropped here. They are copied and stay where they are.</source>
        <translation>签了字的单子扫描或拍照后放到这里（PDF、JPEG、PNG，可一次多个）。程序按单子上的二维码归到各自的记录，一叠单子在一个 PDF 里也会分开。文件可以拖进来；只是复制，原文件不动。</translation>
    </message>
    <message>
        <source>Signing for</source>
        <translation>会签方</translation>
    </message>
    <message>
        <source>Site survey</source>
        <translation>现场勘察</translation>
    </message>
    <message>
        <source>Site surveys</source>
        <translation>现场勘察</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>Slip handed to the foreman at</source>
        <translation>交领班时间</translation>
    </message>
    <message>
        <source>Slip received by</source>
        <translation>收单人</translation>
    </message>
    <message>
        <source>Slip received by the desk at</source>
        <translation>交前台时间</translation>
    </message>
    <message>
        <source>Slip returned</source>
        <translation>交单</translation>
    </message>
    <message>
        <source>Slip to be returned</source>
        <translation>待交单</translation>
    </message>
    <message>
        <source>Slips to be returned</source>
        <translation>待交单</translation>
    </message>
    <message>
        <source>Slips to be settled</source>
        <translation>收单归档</translation>
    </message>
    <message>
        <source>Solution told</source>
        <translation>方案告知</translation>
    </message>
    <message>
        <source>Solution told in time</source>
        <translation>方案告知及时</translation>
    </message>
    <message>
        <source>Solution told in time, general</source>
        <translation>方案告知及时（一般）</translation>
    </message>
    <message>
        <source>Solution told in time, important</source>
        <translation>方案告知及时（重要）</translation>
    </message>
    <message>
        <source>Solution told in time, urgent</source>
        <translation>方案告知及时（紧急）</translation>
    </message>
    <message>
        <source>Solution told to the customer</source>
        <translation>处理方案告知客户</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Solved this week</source>
        <translation>本周已解决</translation>
    </message>
    <message>
        <source>Something else is wanted</source>
        <translation>需再处理</translation>
    </message>
    <message>
        <source>Special event</source>
        <translation>专项</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格型号</translation>
    </message>
    <message>
        <source>Specification and model</source>
        <translation>规格型号</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>受访人</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>到场开工</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State of the old part</source>
        <translation>旧件状况</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Step %1 of this data base reads otherwise than the program's. Nothing was changed; please use the program it was made with.</source>
        <translation>本数据库的升级步骤 %1 与本程序的不一致。没有作任何改动，请用原来的程序打开。</translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <translation>还缺：%1</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>未交款</translation>
    </message>
    <message>
        <source>Still to be written: %1</source>
        <translation>还要填写：%1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>停止导出</translation>
    </message>
    <message>
        <source>Stopped. No backup was made; the data and the older backups are unchanged.</source>
        <translation>已停止，没有生成备份；数据和以前的备份都没有变动。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>已停止，什么都没有保存。</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Submit for approval</source>
        <translation>报批</translation>
    </message>
    <message>
        <source>Submitted at</source>
        <translation>上报时间</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>报批人</translation>
    </message>
    <message>
        <source>Submitted for approval at</source>
        <translation>报批时间</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Suggestion box</source>
        <translation>意见箱</translation>
    </message>
    <message>
        <source>Supplier of material or equipment</source>
        <translation>材料设备供应商</translation>
    </message>
    <message>
        <source>Supplier or contractor</source>
        <translation>供应商或外协单位</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>满意度调查</translation>
    </message>
    <message>
        <source>Survey again</source>
        <translation>复勘</translation>
    </message>
    <message>
        <source>Surveyed at</source>
        <translation>勘察时间</translation>
    </message>
    <message>
        <source>Surveyed on site</source>
        <translation>勘察</translation>
    </message>
    <message>
        <source>Surveyed, no order yet</source>
        <translation>已会签待开单</translation>
    </message>
    <message>
        <source>Surveyed; each party says its word</source>
        <translation>已勘察，各方会签</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>现场勘察</translation>
    </message>
    <message>
        <source>Surveys on site</source>
        <translation>待勘察</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Take %1 in</source>
        <translation>收下 %1 条</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation>清除全部筛选</translation>
    </message>
    <message>
        <source>Take all filters off (Ctrl+0)</source>
        <translation>清除全部筛选（Ctrl+0）</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back from the contractor</source>
        <translation>收回自修</translation>
    </message>
    <message>
        <source>Take back the import</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>Take back what was replaced, and what was left over</source>
        <translation>收回换下的旧件和余料</translation>
    </message>
    <message>
        <source>Take from file</source>
        <translation>从文件取版面</translation>
    </message>
    <message>
        <source>Take from file...</source>
        <translation>从文件取…</translation>
    </message>
    <message>
        <source>Take in and go on</source>
        <translation>收进并继续</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>收下</translation>
    </message>
    <message>
        <source>Take old parts in</source>
        <translation>收旧件余料</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>撤回刚办的一步</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>去掉此筛选</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接听人</translation>
    </message>
    <message>
        <source>Taken in: %1; there already: %2</source>
        <translation>已收进 %1 条；原有 %2 条</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>维修队</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>队长</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>维修队</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Technicians</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Tell the customer</source>
        <translation>告知客户</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Text block</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Text blocks</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Text is from 5 to 24 points</source>
        <translation>字号为 5 到 24 磅</translation>
    </message>
    <message>
        <source>That is the first place already; choose a folder on another disk</source>
        <translation>那里本来就放备份；请选另一块硬盘上的文件夹</translation>
    </message>
    <message>
        <source>The backup %1 could not be finished. The data base itself is unchanged; the disk may be full, please free some space.</source>
        <translation>备份 %1 没有完成。数据库本身没有改动；可能磁盘已满，请腾出空间。</translation>
    </message>
    <message>
        <source>The backup %1 could not be made: %2. The data base itself is unchanged; please put it right and try again.</source>
        <translation>备份 %1 没有做成：%2。数据库本身没有改动；请排除后再试。</translation>
    </message>
    <message>
        <source>The backup %1 is not what was written: its checksum differs. Nothing was changed; please take another one.</source>
        <translation>备份 %1 与写入时不符：校验和不一致。什么都没有改动；请换一个备份。</translation>
    </message>
    <message>
        <source>The backup %1 is sound: %2 entries, %3 bytes, SHA-256 %4</source>
        <translation>备份 %1 完好：审计条目 %2 条，%3 字节，SHA-256 %4</translation>
    </message>
    <message>
        <source>The backup could not be copied to %1; the disk may be full. Nothing was changed; please free some space.</source>
        <translation>备份无法复制到 %1，可能磁盘已满。什么都没有改动；请腾出空间。</translation>
    </message>
    <message>
        <source>The backup is made and kept, but could not be copied to %1. Please see whether the disk is there and has room, or choose another place.</source>
        <translation>备份已做好并留在原处，但没能另存到 %1。请看看那块盘在不在、有没有空间，或换一个地方。</translation>
    </message>
    <message>
        <source>The backup is made and sound, but %1 attached files are missing or damaged where the office keeps them. The records are unchanged; please run fuwutaictl check, and bring the files back from an older backup.</source>
        <translation>备份已做好、完好，但有 %1 个附件在存放处丢失或损坏。记录不受影响；请运行 fuwutaictl check，并从较早的备份取回这些文件。</translation>
    </message>
    <message>
        <source>The bad rows stand in %1</source>
        <translation>有误的行已写入 %1</translation>
    </message>
    <message>
        <source>The block has no rows</source>
        <translation>区块没有行</translation>
    </message>
    <message>
        <source>The cell names no field</source>
        <translation>单元格没有写字段</translation>
    </message>
    <message>
        <source>The chain is sound, and so are the heads kept in the reports</source>
        <translation>审计链完好，周报所存链头也一致</translation>
    </message>
    <message>
        <source>The code on “%1” says “%2”, and there is no such record here. The file stays where it is; please type the number by hand.</source>
        <translation>“%1”上的二维码写的是“%2”，这里没有这条记录。文件还在原处，请手工填编号。</translation>
    </message>
    <message>
        <source>The codes are copied</source>
        <translation>密码已复制</translation>
    </message>
    <message>
        <source>The columns are %1 mm wide together, the paper leaves %2 mm</source>
        <translation>各列共宽 %1 毫米，纸面只有 %2 毫米</translation>
    </message>
    <message>
        <source>The columns of the file are not known; say with --map which of them fills which field</source>
        <translation>不认识文件的列；请用 --map 写明各列对应哪个字段</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>本公司</translation>
    </message>
    <message>
        <source>The contractor attends the survey above</source>
        <translation>估价超过此数须施工单位参加勘察</translation>
    </message>
    <message>
        <source>The contractor had his say</source>
        <translation>施工单位已表态</translation>
    </message>
    <message>
        <source>The contractor has to attend</source>
        <translation>施工单位须到场</translation>
    </message>
    <message>
        <source>The contractor is late</source>
        <translation>施工单位逾期</translation>
    </message>
    <message>
        <source>The contractor refused</source>
        <translation>施工单位拒修</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>The customer must confirm the fee of %1</source>
        <translation>须由客户确认费用 %1</translation>
    </message>
    <message>
        <source>The damaged data base is kept, unchanged, as %1. Next, restore the last backup: fuwutaictl --db %2 restore FILE</source>
        <translation>损坏的数据库原样保留为 %1。下一步请恢复最近的备份：fuwutaictl --db %2 restore 备份文件</translation>
    </message>
    <message>
        <source>The data base could not be kept as %1. Nothing was restored; please free some space.</source>
        <translation>数据库无法另存为 %1。没有恢复任何内容；请腾出空间。</translation>
    </message>
    <message>
        <source>The data base failed. Nothing was saved; please try again, and show the details to the administrator if it happens again.</source>
        <translation>数据库出错，没有保存。请再试一次；若仍出错，请把明细交给系统管理员。</translation>
    </message>
    <message>
        <source>The data base file cannot be opened. Nothing was changed; please ask the administrator for the right to its folder.</source>
        <translation>数据库文件打不开。什么都没有改动；请管理员给予该文件夹的权限。</translation>
    </message>
    <message>
        <source>The data base file is damaged. Nothing was changed; please restore the last backup.</source>
        <translation>数据库文件已损坏。没有作任何改动，请用最近的备份恢复。</translation>
    </message>
    <message>
        <source>The data base has schema %1</source>
        <translation>数据库结构为第 %1 版</translation>
    </message>
    <message>
        <source>The data base is just being restored or brought up to date: %1. Nothing was changed; please try again when that is done.</source>
        <translation>数据库正在恢复或升级：%1。什么都没有改动；请等完成后再试。</translation>
    </message>
    <message>
        <source>The data base is not in order. Please save nothing more and tell the administrator: fuwutaictl check shows all, fuwutaictl restore puts a backup back.</source>
        <translation>数据库有问题。请暂停保存并告诉管理员：fuwutaictl check 查看全部问题，fuwutaictl restore 恢复备份。</translation>
    </message>
    <message>
        <source>The data base is not open. Nothing was changed; please start the program again.</source>
        <translation>数据库没有打开。什么都没有改动；请重新启动程序。</translation>
    </message>
    <message>
        <source>The data base is on a server. Nothing was done; please back it up there, with pg_dump --format=custom, and try the way back with pg_restore.</source>
        <translation>数据库在服务器上。没有做任何事；请在服务器上用 pg_dump --format=custom 备份，并用 pg_restore 试恢复一次。</translation>
    </message>
    <message>
        <source>The data base is on a server: restore it there, with pg_restore</source>
        <translation>数据库在服务器上：请在服务器上用 pg_restore 恢复</translation>
    </message>
    <message>
        <source>The data base is open on another computer: %1. Nothing was changed. One computer at a time may use a file; several need the server data base. If that computer has crashed, start the program there once, or delete %2.</source>
        <translation>数据库正在另一台电脑上使用：%1。什么都没有改动。文件数据库同一时间只能由一台电脑使用，多台请用服务器数据库。如果那台电脑已死机，请在那里重新启动一次本程序，或删除 %2。</translation>
    </message>
    <message>
        <source>The data base is sound, its records are what the chain says, and all attached files are whole</source>
        <translation>数据库完好，各条记录与审计链一致，全部附件完好</translation>
    </message>
    <message>
        <source>The data base may only be read. Nothing was saved; please ask the administrator for the right to write.</source>
        <translation>数据库只能读，没有保存。请向系统管理员要写入权限。</translation>
    </message>
    <message>
        <source>The data base server does not answer. Nothing was saved; please check the network and try again.</source>
        <translation>数据库服务器没有回应，没有保存。请检查网络后再试。</translation>
    </message>
    <message>
        <source>The data base was made by a newer version of the program. Nothing was changed; please update the program.</source>
        <translation>数据库由更新版本的程序建立。没有作任何改动，请升级本程序。</translation>
    </message>
    <message>
        <source>The data base: a file or postgresql://...</source>
        <translation>数据库：文件，或 postgresql://...</translation>
    </message>
    <message>
        <source>The demo is made in a practice data base only</source>
        <translation>演示数据只能放进演练库</translation>
    </message>
    <message>
        <source>The demo is ready in %1: %2 homes, %3 calls, %4 steps, made in %5 s</source>
        <translation>演示数据已放入 %1：%2 套房、%3 条登记、%4 步操作，用时 %5 秒</translation>
    </message>
    <message>
        <source>The department owes its word: ring it up and note it</source>
        <translation>受理后 3 个工作日内未反馈：打电话催办并记下</translation>
    </message>
    <message>
        <source>The department says it is done: see whether it is</source>
        <translation>责任部门报处理完毕，请核实结果</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; what was saved before is safe. Please free some space and try again.</source>
        <translation>磁盘已满，本次没有保存；以前保存的都在。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>The draft of what was sent could not be removed; it will be offered again. What was sent is saved; please leave the draft unsent.</source>
        <translation>已提交内容的草稿未能删除，以后还会提示。提交的内容已保存；请不要再提交这份草稿。</translation>
    </message>
    <message>
        <source>The drafts on this computer are damaged and were set aside; all that was saved is safe</source>
        <translation>本机的草稿已损坏，已另存一旁；已保存的记录都安全</translation>
    </message>
    <message>
        <source>The export was stopped; no file was made</source>
        <translation>导出已停止，没有生成文件</translation>
    </message>
    <message>
        <source>The figures above lead to their records.</source>
        <translation>点上面的数字，看它包含的记录。</translation>
    </message>
    <message>
        <source>The file holds no rows</source>
        <translation>文件里没有数据行</translation>
    </message>
    <message>
        <source>The file is being read...</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>The file is damaged: it is no longer what was attached. The record and all else are unchanged; please ask the administrator to bring it back from a backup.</source>
        <translation>文件已损坏，与当初附上的不符。记录和其他内容不受影响；请系统管理员从备份恢复。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB</source>
        <translation>文件超过 %1 MB</translation>
    </message>
    <message>
        <source>The file is neither UTF-8 nor GB18030 nor UTF-16; the first sign that cannot be read stands in line %1</source>
        <translation>文件不是 UTF-8、GB18030 或 UTF-16；第 %1 行起有读不出的字符</translation>
    </message>
    <message>
        <source>The file is not where it was kept. The record and all else are unchanged; please ask the administrator to bring it back from a backup.</source>
        <translation>文件不在存放处。记录和其他内容不受影响；请系统管理员从备份恢复。</translation>
    </message>
    <message>
        <source>The first line names the columns. Homes: community, building, unit, room, area, handed over on. Customers: name, phone, community, building, unit, room. The homes go first.</source>
        <translation>第一行写列名。房产：小区、楼栋、单元、房号、面积、交付日期。业主：姓名、电话、小区、楼栋、单元、房号。先收房产，再收业主。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made</source>
        <translation>无法建立文件夹 %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Nothing was saved; please look whether you may write there and whether there is room.</source>
        <translation>无法建立文件夹 %1，什么都没有保存；请看是否有写入权限、磁盘是否有空间。</translation>
    </message>
    <message>
        <source>The foreman says who goes; nothing was changed. Enter opens the job.</source>
        <translation>派谁去由维修队长定，什么都没有改动。按 Enter 打开这件活。</translation>
    </message>
    <message>
        <source>The head of the audit chain (SHA-256): %1</source>
        <translation>审计链头（SHA-256）：%1</translation>
    </message>
    <message>
        <source>The homes are listed here before they are made. Without units: 0.</source>
        <translation>填好后这里先列出有哪些房屋，再建。没有单元的填 0。</translation>
    </message>
    <message>
        <source>The key of a field is expected here</source>
        <translation>此处要写字段的键名</translation>
    </message>
    <message>
        <source>The kind, from the first to the last</source>
        <translation>类别，依次</translation>
    </message>
    <message>
        <source>The last backup is of %1, and more was entered since.</source>
        <translation>最近一次备份是 %1，之后又登记了内容。</translation>
    </message>
    <message>
        <source>The last time it was not closed in order; the data base was looked at and is sound</source>
        <translation>上次未正常关闭；数据库已检查，完好</translation>
    </message>
    <message>
        <source>The limit %1 is switched off</source>
        <translation>时限 %1 已停用</translation>
    </message>
    <message>
        <source>The line is no JSON object</source>
        <translation>该行不是 JSON 对象</translation>
    </message>
    <message>
        <source>The line is no JSON: %1</source>
        <translation>该行不是 JSON：%1</translation>
    </message>
    <message>
        <source>The list of who has the data base open, %1, cannot be written. Nothing was changed; please ask for the right to write in that folder.</source>
        <translation>无法写入数据库使用者名单 %1。什么都没有改动；请申请该文件夹的写入权限。</translation>
    </message>
    <message>
        <source>The manual, at this page</source>
        <translation>使用手册，翻到您所在的那一页</translation>
    </message>
    <message>
        <source>The map is no JSON object: %1</source>
        <translation>对照表不是 JSON 对象：%1</translation>
    </message>
    <message>
        <source>The map names no field</source>
        <translation>对照表没有写字段</translation>
    </message>
    <message>
        <source>The margins leave no room</source>
        <translation>边距太大，没有余地</translation>
    </message>
    <message>
        <source>The name or the password is wrong</source>
        <translation>登录名或密码不对</translation>
    </message>
    <message>
        <source>The new password again</source>
        <translation>再输一次新密码</translation>
    </message>
    <message>
        <source>The new password is the old one</source>
        <translation>新密码与原密码相同</translation>
    </message>
    <message>
        <source>The other steps, as their buttons say</source>
        <translation>按钮上写着的其他步骤</translation>
    </message>
    <message>
        <source>The pages are being laid out</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>The pages are being written; you may go on working elsewhere</source>
        <translation>正在写出各页；您可以先做别的</translation>
    </message>
    <message>
        <source>The pages on the left</source>
        <translation>左边的各页，从上往下</translation>
    </message>
    <message>
        <source>The parties of a survey do not agree</source>
        <translation>勘察各方意见不一致</translation>
    </message>
    <message>
        <source>The password was changed elsewhere; drafts typed before cannot be opened and were set aside</source>
        <translation>密码已在别处修改，之前的草稿无法打开，已另存一旁</translation>
    </message>
    <message>
        <source>The printer or file does not take the pages. Nothing was counted as printed; please choose another.</source>
        <translation>打印机或文件接收不了页面。没有计入打印次数；请另选一个。</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>The program itself has made no backup; please look for one of your own.</source>
        <translation>本程序没有自动备份，请查找自己做的备份。</translation>
    </message>
    <message>
        <source>The program's own print font is missing in %1, so no PDF is written: its text could not be copied or found. The data are safe. Put the folder share/fuwutai back beside the program's folder, or install the program again.</source>
        <translation>缺少本程序的打印字体（%1），因此不输出 PDF：其中的文字将无法复制和查找。数据是安全的。请把 share/fuwutai 文件夹放回程序所在文件夹旁边，或重新安装本程序。</translation>
    </message>
    <message>
        <source>The record has no field “%1”</source>
        <translation>记录没有字段“%1”</translation>
    </message>
    <message>
        <source>The record has no lines “%1”</source>
        <translation>记录没有明细“%1”</translation>
    </message>
    <message>
        <source>The report as issued</source>
        <translation>签发时的报表</translation>
    </message>
    <message>
        <source>The restored data base is complete in %1 but could not be put in the place of %2; the old one is unchanged as %3; please rename them by hand.</source>
        <translation>恢复出的数据库已完整存于 %1，但无法放到 %2 的位置；原来的完好保留为 %3，请手工改名。</translation>
    </message>
    <message>
        <source>The same file lies with %1 already</source>
        <translation>%1 上已有同一个文件</translation>
    </message>
    <message>
        <source>The same limits hold</source>
        <translation>时限不变</translation>
    </message>
    <message>
        <source>The same person, at another time</source>
        <translation>还是这个人，改时间</translation>
    </message>
    <message>
        <source>The same person? Then press “%1”.</source>
        <translation>是同一个人的，请按“%1”。</translation>
    </message>
    <message>
        <source>The second place for backups is the administrator's to choose</source>
        <translation>备份的第二处由系统管理员选定</translation>
    </message>
    <message>
        <source>The service desk of a property company</source>
        <translation>物业公司服务台</translation>
    </message>
    <message>
        <source>The service manager took part</source>
        <translation>经理参加</translation>
    </message>
    <message>
        <source>The sheet has no key</source>
        <translation>表单没有键名</translation>
    </message>
    <message>
        <source>The sheet has no title</source>
        <translation>表单没有标题</translation>
    </message>
    <message>
        <source>The sheet is empty</source>
        <translation>表单是空的</translation>
    </message>
    <message>
        <source>The sheet is not JSON: %1 at byte %2</source>
        <translation>表单不是 JSON：%1，第 %2 字节</translation>
    </message>
    <message>
        <source>The shipped calendar is missing. Nothing was changed; please install the program again.</source>
        <translation>程序自带的日历不见了。什么都没有改动；请重新安装程序。</translation>
    </message>
    <message>
        <source>The slip is back: have the fee paid in and file it</source>
        <translation>单已交回：核收费用，归档</translation>
    </message>
    <message>
        <source>The two are not the same</source>
        <translation>两次输入不一致</translation>
    </message>
    <message>
        <source>The two new passwords differ</source>
        <translation>两次输入的新密码不一致</translation>
    </message>
    <message>
        <source>The user %1 is unknown or disabled</source>
        <translation>没有用户 %1，或已停用</translation>
    </message>
    <message>
        <source>The usual step, or the chosen one</source>
        <translation>最常办的一步，或选定的一步</translation>
    </message>
    <message>
        <source>The week %1 has not begun</source>
        <translation>%1 周还没有开始</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>The week after (Alt+PgDown)</source>
        <translation>下一周（Alt+PgDn）</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>The week before (Alt+PgUp)</source>
        <translation>上一周（Alt+PgUp）</translation>
    </message>
    <message>
        <source>The week is over</source>
        <translation>本周已结束</translation>
    </message>
    <message>
        <source>The week runs until Sunday, %1</source>
        <translation>本周到星期日（%1）结束</translation>
    </message>
    <message>
        <source>The work is done: say the result and the cause</source>
        <translation>维修已完成，请填写处理结果和原因，办结此案</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>别人改为</translation>
    </message>
    <message>
        <source>There is a file %1 already; nothing was changed</source>
        <translation>已有文件 %1；什么都没有改动</translation>
    </message>
    <message>
        <source>There is an office in %1 already; nothing was changed</source>
        <translation>%1 里已有服务处，没有作任何改动</translation>
    </message>
    <message>
        <source>There is more: --after %1</source>
        <translation>还有：--after %1</translation>
    </message>
    <message>
        <source>There is no %1 %2</source>
        <translation>没有%1 %2</translation>
    </message>
    <message>
        <source>There is no active user %1</source>
        <translation>没有在用的用户 %1</translation>
    </message>
    <message>
        <source>There is no backup of this data base.</source>
        <translation>这个数据库还没有备份。</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>There is no command “%1”</source>
        <translation>没有命令“%1”</translation>
    </message>
    <message>
        <source>There is no department yet: step 1, Departments and categories.</source>
        <translation>还没有部门：请到第 1 步“部门与分类”收进。</translation>
    </message>
    <message>
        <source>There is no file %1</source>
        <translation>没有文件 %1</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was made; please check its name and place.</source>
        <translation>没有文件 %1。没有新建任何内容；请核对文件名和位置。</translation>
    </message>
    <message>
        <source>There is no folder %1</source>
        <translation>没有文件夹 %1</translation>
    </message>
    <message>
        <source>There is no import %1</source>
        <translation>没有导入批次 %1</translation>
    </message>
    <message>
        <source>There is no job to be given away and none under way</source>
        <translation>没有要派的活，也没有在办的活</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”</source>
        <translation>没有“%1”这种记录</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”; known are: %2</source>
        <translation>没有“%1”这种记录；可用的有：%2</translation>
    </message>
    <message>
        <source>There is no layout yet</source>
        <translation>还没有版面</translation>
    </message>
    <message>
        <source>There is no limit %1</source>
        <translation>没有时限 %1</translation>
    </message>
    <message>
        <source>There is no office %1</source>
        <translation>没有服务处 %1</translation>
    </message>
    <message>
        <source>There is no record %1</source>
        <translation>没有记录 %1</translation>
    </message>
    <message>
        <source>There is no report “%1”; known is: weekly</source>
        <translation>没有报表“%1”；可用的有：weekly</translation>
    </message>
    <message>
        <source>There is no room for a backup in %1. The data and the older backups are unchanged; please free some space.</source>
        <translation>%1 放不下备份。数据和以前的备份都没有改动；请腾出空间。</translation>
    </message>
    <message>
        <source>There is no second place for backups</source>
        <translation>备份没有第二处</translation>
    </message>
    <message>
        <source>There is no sheet “%1”</source>
        <translation>没有表单“%1”</translation>
    </message>
    <message>
        <source>There is no step %1</source>
        <translation>没有第 %1 步操作</translation>
    </message>
    <message>
        <source>There is no such week; write 2026-W46</source>
        <translation>没有这一周；请写成 2026-W46</translation>
    </message>
    <message>
        <source>There is no user %1</source>
        <translation>没有用户 %1</translation>
    </message>
    <message>
        <source>There is nothing to print</source>
        <translation>没有可打印的内容</translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation>没有可撤回的操作</translation>
    </message>
    <message>
        <source>There may be more without them.</source>
        <translation>去掉筛选后也许有。</translation>
    </message>
    <message>
        <source>These are the newest %1 rows; narrow the filters for the others</source>
        <translation>只打印最近 %1 条，其余请缩小筛选范围后再打</translation>
    </message>
    <message>
        <source>These codes are kept nowhere; print them now</source>
        <translation>这些密码不留底，请现在打印</translation>
    </message>
    <message>
        <source>These one-time codes are shown only here, and nobody has printed or copied them. Print them (Ctrl+P), or say that they are written down; to leave without, leave once more.</source>
        <translation>这些一次性密码只在这里显示，还没有打印或抄下。请打印（Ctrl+P），或点“抄好了”；不要了就再离开一次。</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>This cell lies over one from a row above</source>
        <translation>此单元格压住了上面行的单元格</translation>
    </message>
    <message>
        <source>This data base holds no office yet; make one with: fuwutaictl init</source>
        <translation>数据库里还没有服务处；请先运行：fuwutaictl init</translation>
    </message>
    <message>
        <source>This data base was made by an older version of the program. It is unchanged; bring it up to date first, a backup is made before (or run: fuwutaictl migrate)</source>
        <translation>数据库由旧版本的程序建立，现未作任何改动；请先升级，升级前自动备份（也可运行：fuwutaictl migrate）</translation>
    </message>
    <message>
        <source>This file cannot be read as a layout: %1. Nothing was changed; please choose another.</source>
        <translation>这个文件不能作为版式读入：%1。什么都没有改动；请另选一个。</translation>
    </message>
    <message>
        <source>This is a one-time code; choose a password first: fuwutaictl --as %1 user password</source>
        <translation>这是一次性密码；请先设定密码：fuwutaictl --as %1 user password</translation>
    </message>
    <message>
        <source>This is the draft of %1</source>
        <translation>这是 %1 的草稿</translation>
    </message>
    <message>
        <source>This layout is of “%1”, not of “%2”</source>
        <translation>这是“%1”的版面，不是“%2”的</translation>
    </message>
    <message>
        <source>This list does not go on from there; please read it anew</source>
        <translation>列表无法从此处接着读，请重新读取</translation>
    </message>
    <message>
        <source>This needs the data base alone, but it is open: %1. Nothing was changed; please close it there first.</source>
        <translation>此操作须独占数据库，但它正在使用：%1。什么都没有改动；请先在那里关闭。</translation>
    </message>
    <message>
        <source>This password is among the first that others would try</source>
        <translation>这个密码太常见，容易被猜到</translation>
    </message>
    <message>
        <source>This password is for practice data bases only</source>
        <translation>这个密码只能用于演练库</translation>
    </message>
    <message>
        <source>This row covers %1 columns, the sheet has %2</source>
        <translation>此行占 %1 列，表单有 %2 列</translation>
    </message>
    <message>
        <source>This step cannot be taken back</source>
        <translation>这一步不能撤销</translation>
    </message>
    <message>
        <source>This step is no longer possible; what you typed is kept</source>
        <translation>这一步现在不能办了；您填的内容都在</translation>
    </message>
    <message>
        <source>This step is not possible now</source>
        <translation>这一步现在不能办</translation>
    </message>
    <message>
        <source>This uuid was used for something else</source>
        <translation>此 uuid 已用于别的命令</translation>
    </message>
    <message>
        <source>This year: cannot be solved</source>
        <translation>无法解决</translation>
    </message>
    <message>
        <source>This year: done</source>
        <translation>年内完成</translation>
    </message>
    <message>
        <source>This year: open</source>
        <translation>累计未结</translation>
    </message>
    <message>
        <source>This year: open from last year</source>
        <translation>上年结转</translation>
    </message>
    <message>
        <source>This year: overdue</source>
        <translation>累计超期</translation>
    </message>
    <message>
        <source>This year: received</source>
        <translation>年内受理</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time needed</source>
        <translation>所需时间</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>及时</translation>
    </message>
    <message>
        <source>Times that the same matter is asked before it is warned of as possibly major</source>
        <translation>同一事项第几次提出就预警可能成为重大投诉</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>To be accepted</source>
        <translation>待接单</translation>
    </message>
    <message>
        <source>To be accounted</source>
        <translation>待核算</translation>
    </message>
    <message>
        <source>To be approved</source>
        <translation>待审批</translation>
    </message>
    <message>
        <source>To be assigned</source>
        <translation>待分派</translation>
    </message>
    <message>
        <source>To be called back</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待验收</translation>
    </message>
    <message>
        <source>To be concluded</source>
        <translation>待办结</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>待核实</translation>
    </message>
    <message>
        <source>To be countersigned</source>
        <translation>待会签</translation>
    </message>
    <message>
        <source>To be dispatched</source>
        <translation>待派工</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>承诺完成</translation>
    </message>
    <message>
        <source>To be followed</source>
        <translation>本周应跟进</translation>
    </message>
    <message>
        <source>To be followed, by category: main causes first</source>
        <translation>本周应跟进，按分类：主次因素图（排列图）</translation>
    </message>
    <message>
        <source>To be handed out</source>
        <translation>待发料</translation>
    </message>
    <message>
        <source>To be issued or received</source>
        <translation>待签发或签收</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>付费期限</translation>
    </message>
    <message>
        <source>To be ruled on</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>待核款</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>待签认</translation>
    </message>
    <message>
        <source>To be submitted</source>
        <translation>待报批</translation>
    </message>
    <message>
        <source>To be surveyed</source>
        <translation>已约勘察</translation>
    </message>
    <message>
        <source>To be visited</source>
        <translation>待上门</translation>
    </message>
    <message>
        <source>To take it back: fuwutaictl import call_record --undo %1</source>
        <translation>如需撤回：fuwutaictl import call_record --undo %1</translation>
    </message>
    <message>
        <source>Told how</source>
        <translation>通知方式</translation>
    </message>
    <message>
        <source>Too many wrong tries; the administrator can give a new code</source>
        <translation>密码输错次数太多；请系统管理员发一次性密码</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Tracker</source>
        <translation>跟踪人</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Transfer to another office</source>
        <translation>转服务处</translation>
    </message>
    <message>
        <source>Tried at</source>
        <translation>拨打时间</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>未接通记录</translation>
    </message>
    <message>
        <source>Tries to have it signed</source>
        <translation>请签记录</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>先试一试</translation>
    </message>
    <message>
        <source>Two letters, or a name</source>
        <translation>两个字母，或名称</translation>
    </message>
    <message>
        <source>Two or three points will do</source>
        <translation>写两三条即可</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Unfounded</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit of the building</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unsolved</source>
        <translation>未解决</translation>
    </message>
    <message>
        <source>Untick what you do not have; the settings change it at any time.</source>
        <translation>没有的去掉勾；以后随时可在设置里改。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Unused, given back</source>
        <translation>余料退回数</translation>
    </message>
    <message>
        <source>Up and Down: the next of the same initials</source>
        <translation>上、下：同样首字母的下一个人</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Urgent, important, general</source>
        <translation>紧急、重要、一般</translation>
    </message>
    <message>
        <source>Use it there all the same</source>
        <translation>仍在此处使用</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>User, password, look</source>
        <translation>用户、密码、外观</translation>
    </message>
    <message>
        <source>User, password, look (F10)</source>
        <translation>用户、密码、外观（F10）</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Valid or not</source>
        <translation>有效性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Version of the form</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Version, time and code for who helps you; no value of a record</source>
        <translation>供协助人员查看的版本、时间和代码，不含记录内容</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>很满意</translation>
    </message>
    <message>
        <source>Visit at home</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Visit to the office</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Voided this week</source>
        <translation>本周作废</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>暂停原因</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>暂停时间</translation>
    </message>
    <message>
        <source>Waiting, or extended with consent</source>
        <translation>暂停或经同意延期</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>暂停记录</translation>
    </message>
    <message>
        <source>Waive a fee</source>
        <translation>减免费用</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已减免</translation>
    </message>
    <message>
        <source>Warranties</source>
        <translation>保修期限</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Warranty begins anew after a repair</source>
        <translation>维修后重新起算保修期</translation>
    </message>
    <message>
        <source>Warranty ends on</source>
        <translation>保修到期日</translation>
    </message>
    <message>
        <source>Warranty item</source>
        <translation>保修项目</translation>
    </message>
    <message>
        <source>Warranty period</source>
        <translation>保修期限</translation>
    </message>
    <message>
        <source>Warranty: nothing to propose, the dates of the home's acceptance and hand-over are not on file</source>
        <translation>保修：尚无建议，房屋的验收、交付日期未登记</translation>
    </message>
    <message>
        <source>Was the order</source>
        <translation>原派工单</translation>
    </message>
    <message>
        <source>Was the repair request</source>
        <translation>原请修单</translation>
    </message>
    <message>
        <source>Water is cut off</source>
        <translation>停水</translation>
    </message>
    <message>
        <source>Water test on</source>
        <translation>试水日期</translation>
    </message>
    <message>
        <source>Waterproofing</source>
        <translation>防水</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>天气</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周次</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>第%1周</translation>
    </message>
    <message>
        <source>Week %1, %2 to %3</source>
        <translation>第%1周 %2–%3</translation>
    </message>
    <message>
        <source>Week not over, as at</source>
        <translation>本周未结束，截至</translation>
    </message>
    <message>
        <source>Week not over, as at %1</source>
        <translation>本周未结束，截至 %1</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Weekly report issued after the week's end</source>
        <translation>周报在周末后签发</translation>
    </message>
    <message>
        <source>Weekly reports</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>What</source>
        <translation>款项</translation>
    </message>
    <message>
        <source>What else is wanted</source>
        <translation>需再处理的事项</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>What is attached to %1 is for those who work on it</source>
        <translation>%1 的附件只给办理此事的人看</translation>
    </message>
    <message>
        <source>What is not done, and why</source>
        <translation>未完成事项及原因</translation>
    </message>
    <message>
        <source>What is ready</source>
        <translation>准备得怎样</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>反映问题</translation>
    </message>
    <message>
        <source>What it is known by is missing</source>
        <translation>未填编码或名称</translation>
    </message>
    <message>
        <source>What it limits</source>
        <translation>限定内容</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>附件种类</translation>
    </message>
    <message>
        <source>What the check of the result found</source>
        <translation>核实情况</translation>
    </message>
    <message>
        <source>What the column %1 is</source>
        <translation>“%1”列是什么</translation>
    </message>
    <message>
        <source>What the columns are...</source>
        <translation>指定各列...</translation>
    </message>
    <message>
        <source>What the customer wants</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>What the file holds is not in the store</source>
        <translation>文件内容没有存入</translation>
    </message>
    <message>
        <source>What the head writes is written</source>
        <translation>主任要写的都已填写</translation>
    </message>
    <message>
        <source>What the list shows, as XLSX or CSV (Ctrl+E)</source>
        <translation>把列表中的内容存为 XLSX 或 CSV（Ctrl+E）</translation>
    </message>
    <message>
        <source>What was found since</source>
        <translation>后来发现</translation>
    </message>
    <message>
        <source>What was found, what will be done and by when</source>
        <translation>查明情况、拟办措施、何时完成</translation>
    </message>
    <message>
        <source>What was made safe</source>
        <translation>安全处理</translation>
    </message>
    <message>
        <source>What was offered</source>
        <translation>已提方案</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>请签经过</translation>
    </message>
    <message>
        <source>What was typed for “%1” is gone then and cannot be found again</source>
        <translation>丢弃后，“%1”里填的内容找不回来</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>拟办措施</translation>
    </message>
    <message>
        <source>What you are to do next will stand here, the most urgent first.</source>
        <translation>接下来要您办的事会列在这里，最急的在前。</translation>
    </message>
    <message>
        <source>What you may see of this kind will stand here, the newest first.</source>
        <translation>您能查看的记录会列在这里，最新的在前。</translation>
    </message>
    <message>
        <source>What you typed is kept; an arrow key takes theirs instead. Then do the step again.</source>
        <translation>您填的内容还在；按方向键可改用别人的。选好后再做一次。</translation>
    </message>
    <message>
        <source>What you typed is still here; doing it again puts it over the newer one.</source>
        <translation>您填的内容都在；再办一次会盖过较新的内容。</translation>
    </message>
    <message>
        <source>Where the data lie</source>
        <translation>数据放在哪里</translation>
    </message>
    <message>
        <source>Where to: a stick, or a folder on another disk</source>
        <translation>另存到哪里：U 盘或另一块硬盘上的文件夹</translation>
    </message>
    <message>
        <source>Which data base? Name it with --db</source>
        <translation>用哪个数据库？请用 --db 写明</translation>
    </message>
    <message>
        <source>Which office? Name it</source>
        <translation>未填服务处</translation>
    </message>
    <message>
        <source>Which record? The number is missing</source>
        <translation>未填记录编号</translation>
    </message>
    <message>
        <source>Who acts? Name the user with --as</source>
        <translation>由谁办理？请用 --as 写明用户</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>代谁录入</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>被代理人</translation>
    </message>
    <message>
        <source>Who is sent</source>
        <translation>派给谁</translation>
    </message>
    <message>
        <source>Who may be calling</source>
        <translation>可能的来电人</translation>
    </message>
    <message>
        <source>Who signed for the contractor</source>
        <translation>施工单位谁签的</translation>
    </message>
    <message>
        <source>Who submitted it may not enter the decision</source>
        <translation>报批人本人不能代录审批结果</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>通知何人</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>为什么是 %1？</translation>
    </message>
    <message>
        <source>Why entered late</source>
        <translation>补登原因</translation>
    </message>
    <message>
        <source>Why extended</source>
        <translation>延期原因</translation>
    </message>
    <message>
        <source>Why it becomes an order</source>
        <translation>转派工单原因</translation>
    </message>
    <message>
        <source>Why it is cancelled</source>
        <translation>取消原因</translation>
    </message>
    <message>
        <source>Why it is dropped</source>
        <translation>撤销原因</translation>
    </message>
    <message>
        <source>Why it is entered late</source>
        <translation>补登原因</translation>
    </message>
    <message>
        <source>Why it is put off</source>
        <translation>改约原因</translation>
    </message>
    <message>
        <source>Why it is sent back</source>
        <translation>退单原因</translation>
    </message>
    <message>
        <source>Why it is surveyed again</source>
        <translation>复勘原因</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>收回原因</translation>
    </message>
    <message>
        <source>Why it is waived or refunded</source>
        <translation>减免或退费原因</translation>
    </message>
    <message>
        <source>Why it is withdrawn</source>
        <translation>撤下原因</translation>
    </message>
    <message>
        <source>Why no longer major</source>
        <translation>取消重大的原因</translation>
    </message>
    <message>
        <source>Why nobody is called back</source>
        <translation>免回访原因</translation>
    </message>
    <message>
        <source>Why not as the periods propose</source>
        <translation>未按保修期定类的原因</translation>
    </message>
    <message>
        <source>Why old parts are missing</source>
        <translation>旧件未交原因</translation>
    </message>
    <message>
        <source>Why reassigned</source>
        <translation>改派原因</translation>
    </message>
    <message>
        <source>Why reopened</source>
        <translation>重新处理原因</translation>
    </message>
    <message>
        <source>Why the customer refuses</source>
        <translation>拒签原因</translation>
    </message>
    <message>
        <source>Why voided</source>
        <translation>作废原因</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>With contractor</source>
        <translation>施工单位处理中</translation>
    </message>
    <message>
        <source>With contractors</source>
        <translation>施工单位处理中</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤下</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdrawn at</source>
        <translation>撤回时间</translation>
    </message>
    <message>
        <source>Withdrawn by</source>
        <translation>撤回人</translation>
    </message>
    <message>
        <source>Withdrawn by the customer</source>
        <translation>客户撤回</translation>
    </message>
    <message>
        <source>Withdrawn how</source>
        <translation>撤回方式</translation>
    </message>
    <message>
        <source>Within one working day; if not reached, again within another</source>
        <translation>一个工作日内回访；未接通的，一个工作日内再访</translation>
    </message>
    <message>
        <source>Within the two outer lines is what is usual (a u-chart); a week outside them, or eight in a row on one side of the mean, is looked into.</source>
        <translation>上下两条线之间是平常的波动（u 控制图）；哪一周出了线，或连续 8 周都在均值的一边，就要查原因。</translation>
    </message>
    <message>
        <source>Without a clock</source>
        <translation>无时限记录</translation>
    </message>
    <message>
        <source>Without a department no call can be passed on.</source>
        <translation>没有部门，来电不能转办。</translation>
    </message>
    <message>
        <source>Without a repair team nothing can be dispatched.</source>
        <translation>没有维修队，不能派工。</translation>
    </message>
    <message>
        <source>Without categories calls cannot be sorted.</source>
        <translation>没有分类，来电不能归类。</translation>
    </message>
    <message>
        <source>Without limits nothing is counted.</source>
        <translation>没有时限，就不计时。</translation>
    </message>
    <message>
        <source>Without the calendar limits are provisional.</source>
        <translation>没有节假日安排，时限都是暂定的。</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Witness or photo</source>
        <translation>见证人或照片</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Word on the survey</source>
        <translation>会签结论</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Words, number</source>
        <translation>关键词、编号</translation>
    </message>
    <message>
        <source>Words, number, room</source>
        <translation>关键词、编号、房号</translation>
    </message>
    <message>
        <source>Work began at</source>
        <translation>开始修理时间</translation>
    </message>
    <message>
        <source>Work begun</source>
        <translation>开始处理</translation>
    </message>
    <message>
        <source>Work begun at</source>
        <translation>到场处理时间</translation>
    </message>
    <message>
        <source>Work begun in time</source>
        <translation>到场处理及时</translation>
    </message>
    <message>
        <source>Work begun in time, general</source>
        <translation>到场处理及时（一般）</translation>
    </message>
    <message>
        <source>Work begun in time, important</source>
        <translation>到场处理及时（重要）</translation>
    </message>
    <message>
        <source>Work begun in time, urgent</source>
        <translation>到场处理及时（紧急）</translation>
    </message>
    <message>
        <source>Work begun, general</source>
        <translation>着手处理（一般）</translation>
    </message>
    <message>
        <source>Work begun, important and complaints</source>
        <translation>着手处理（重要及投诉）</translation>
    </message>
    <message>
        <source>Work begun, urgent</source>
        <translation>着手处理（紧急）</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>维修情况</translation>
    </message>
    <message>
        <source>Work finished at</source>
        <translation>完工时间</translation>
    </message>
    <message>
        <source>Work not done</source>
        <translation>未完成事项</translation>
    </message>
    <message>
        <source>Work ordered</source>
        <translation>维修内容</translation>
    </message>
    <message>
        <source>Work slip returned</source>
        <translation>工作单交回</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>用时（工作日）</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>承建范围</translation>
    </message>
    <message>
        <source>Write into a file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Write who does what; leave empty what nobody does. Who does several things, you too, is named in several lines.</source>
        <translation>谁做什么，填上姓名；没人做的空着。一人做几样（您自己也算），就填几行。</translation>
    </message>
    <message>
        <source>Written down; nobody is held back for these codes any more.</source>
        <translation>已记下：离开时不再提醒。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>XLSX, ODS or CSV</source>
        <translation>XLSX、ODS 或 CSV</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>You are the only one who can log in.</source>
        <translation>现在只有您一个人能登录。</translation>
    </message>
    <message>
        <source>You can come back here: close the program and start it again. F1 opens the manual.</source>
        <translation>随时可以回到这里：关闭程序再打开。按 F1 看使用手册。</translation>
    </message>
    <message>
        <source>You do not take calls yourself; log in as somebody of the front desk.</source>
        <translation>您自己不接电话，请用前台的用户登录。</translation>
    </message>
    <message>
        <source>You may not read this office's weekly report</source>
        <translation>您不能查看该服务处的周报</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>a callback is still due</source>
        <translation>还有待回访</translation>
    </message>
    <message>
        <source>a category cannot belong to itself</source>
        <translation>分类不能归属自己</translation>
    </message>
    <message>
        <source>a choice is expected</source>
        <translation>应为选项</translation>
    </message>
    <message>
        <source>a code is up to 12 letters and digits, it stands in every number</source>
        <translation>编码最多 12 位字母或数字，会写入每个编号</translation>
    </message>
    <message>
        <source>a column is named by a text</source>
        <translation>列名应为文字</translation>
    </message>
    <message>
        <source>a contractor's job is checked by customer service and engineering</source>
        <translation>施工单位的活由客服和工程检查</translation>
    </message>
    <message>
        <source>a copy that is proven to be sound</source>
        <translation>备份，并核对备份完好</translation>
    </message>
    <message>
        <source>a countermeasure is missing, or why there is none</source>
        <translation>未填对策措施，或无需对策的理由</translation>
    </message>
    <message>
        <source>a file attached to %1 is damaged: %2</source>
        <translation>%1 的附件损坏：%2</translation>
    </message>
    <message>
        <source>a file attached to %1 is missing: %2</source>
        <translation>%1 的附件丢失：%2</translation>
    </message>
    <message>
        <source>a file attached to %1 was never stored</source>
        <translation>%1 的附件从未存入</translation>
    </message>
    <message>
        <source>a handler stands for a department: which one?</source>
        <translation>承办人代表一个部门，请选部门</translation>
    </message>
    <message>
        <source>a home is missing</source>
        <translation>未填房号</translation>
    </message>
    <message>
        <source>a home or a place is missing</source>
        <translation>未填房号或部位</translation>
    </message>
    <message>
        <source>a key looks like limit.feedback</source>
        <translation>键名应像 limit.feedback</translation>
    </message>
    <message>
        <source>a limit is one or more days, hours or minutes, or 0 days for the same day; to do without it, switch it off</source>
        <translation>时限至少 1 天、1 小时或 1 分钟，0 天表示当日；不用这条时限，请停用</translation>
    </message>
    <message>
        <source>a line has 2 to 4 cells: date, kind, name, notice</source>
        <translation>每行 2 到 4 格：日期、类别、名称、通知依据</translation>
    </message>
    <message>
        <source>a line is an object</source>
        <translation>每行明细应为对象</translation>
    </message>
    <message>
        <source>a line knows no “%1”</source>
        <translation>命令行不认识“%1”</translation>
    </message>
    <message>
        <source>a list as a file</source>
        <translation>把列表导出为文件</translation>
    </message>
    <message>
        <source>a list of lines is expected</source>
        <translation>应为明细列表</translation>
    </message>
    <message>
        <source>a login name is made of letters, digits, dot, hyphen and underline, and is not “system”</source>
        <translation>登录名只能用字母、数字、点、连字符和下划线，不能是“system”</translation>
    </message>
    <message>
        <source>a map knows no “%1”</source>
        <translation>对照表不认识“%1”</translation>
    </message>
    <message>
        <source>a name or a phone number is missing</source>
        <translation>未填姓名或电话</translation>
    </message>
    <message>
        <source>a new, empty data base; --standard with the usual departments, team and categories</source>
        <translation>新建空数据库；加 --standard 带上常用的部门、维修队和分类</translation>
    </message>
    <message>
        <source>a period is one or more; leave it empty where the contract says it</source>
        <translation>期限至少为 1；按合同约定的请留空</translation>
    </message>
    <message>
        <source>a personal value of the entry was changed</source>
        <translation>该条目的个人信息被改动</translation>
    </message>
    <message>
        <source>a phone number is missing</source>
        <translation>未填电话</translation>
    </message>
    <message>
        <source>a phone number or a name is missing, or the mark “anonymous”</source>
        <translation>未填电话或姓名；匿名来电请勾选“匿名”</translation>
    </message>
    <message>
        <source>a practice data base with two made-up offices; N calls a week</source>
        <translation>演练库：两个虚构的服务处，每周 N 条登记</translation>
    </message>
    <message>
        <source>a price ends yesterday at the earliest, and not before it began</source>
        <translation>截止日期最早为昨天，也不能早于执行日期</translation>
    </message>
    <message>
        <source>a quantity is a number above zero with at most three decimals</source>
        <translation>数量须大于零，最多三位小数</translation>
    </message>
    <message>
        <source>a quotation of nothing is none</source>
        <translation>报价合计为零，不成报价</translation>
    </message>
    <message>
        <source>a record cannot belong to itself</source>
        <translation>记录不能并到自己</translation>
    </message>
    <message>
        <source>a record on its sheet</source>
        <translation>按表单打印一条记录</translation>
    </message>
    <message>
        <source>a repair or a complaint cannot be closed by an answer</source>
        <translation>报修和投诉不能以当场答复结案</translation>
    </message>
    <message>
        <source>a revision names a new estimate, trades or work</source>
        <translation>变更须写明新的估价、工种或维修内容</translation>
    </message>
    <message>
        <source>a rework is free of charge</source>
        <translation>返修不收费</translation>
    </message>
    <message>
        <source>a role is missing</source>
        <translation>未填角色</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>应为文字</translation>
    </message>
    <message>
        <source>a try lies in the future</source>
        <translation>请签时间晚于现在</translation>
    </message>
    <message>
        <source>a warranty order (A) needs the responsible contractor; one that is not listed is added under Settings, Contractors</source>
        <translation>A 类保修单须填责任施工单位；列表里没有的，请管理员在 设置 → 施工单位 里添加</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>应为整数</translation>
    </message>
    <message>
        <source>a witness or a photo is needed</source>
        <translation>须有见证人或照片</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>某年</translation>
    </message>
    <message>
        <source>accepted it, %1 comes</source>
        <translation>接单，由 %1 上门</translation>
    </message>
    <message>
        <source>after a dissatisfied answer the service manager takes part in the next callback</source>
        <translation>上次不满意，本次回访须有经理参加</translation>
    </message>
    <message>
        <source>after the limit</source>
        <translation>晚于时限</translation>
    </message>
    <message>
        <source>agreed %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>all issued</source>
        <translation>均已签发</translation>
    </message>
    <message>
        <source>all of it is there</source>
        <translation>都已经有了</translation>
    </message>
    <message>
        <source>an absent contractor needs a notice that can be proven: its number</source>
        <translation>施工单位缺席要有能证明的通知：请填通知单号</translation>
    </message>
    <message>
        <source>an absent contractor needs a notice that can be proven: when it was given</source>
        <translation>施工单位缺席要有能证明的通知：请填通知时间</translation>
    </message>
    <message>
        <source>an amount above zero</source>
        <translation>金额须大于零</translation>
    </message>
    <message>
        <source>an amount in yuan with at most two decimals is expected</source>
        <translation>应为以元计的金额，最多两位小数</translation>
    </message>
    <message>
        <source>an attached file, its check sum compared</source>
        <translation>取出一个附件，并核对校验和</translation>
    </message>
    <message>
        <source>an incident or an earlier record is missing</source>
        <translation>未填群诉或先前的登记</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 条</translation>
    </message>
    <message>
        <source>and more: open the list</source>
        <translation>还有更多：打开列表</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>别处</translation>
    </message>
    <message>
        <source>answered at once</source>
        <translation>当场答复</translation>
    </message>
    <message>
        <source>answered with the incident</source>
        <translation>随群诉统一答复</translation>
    </message>
    <message>
        <source>approved it</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>arranged a survey for %1</source>
        <translation>约了勘察，时间 %1</translation>
    </message>
    <message>
        <source>arrived and began work</source>
        <translation>到场开工</translation>
    </message>
    <message>
        <source>as last week</source>
        <translation>与上周相同</translation>
    </message>
    <message>
        <source>asked for another survey: %1</source>
        <translation>要求复勘：%1</translation>
    </message>
    <message>
        <source>asked for parts</source>
        <translation>填写领用配件表</translation>
    </message>
    <message>
        <source>at least 8 characters; a sentence, also in Chinese</source>
        <translation>至少 8 个字符；一句话就好，中文也行</translation>
    </message>
    <message>
        <source>at once, or at an agreed time: not both</source>
        <translation>“立即上门”和约定时间只能填一样</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>backup, stick, another disk</source>
        <translation>备份 U盘 移动硬盘 另存</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>此前：%1</translation>
    </message>
    <message>
        <source>brings a data base to this version's schema</source>
        <translation>把数据库升级到本版本的结构</translation>
    </message>
    <message>
        <source>buildings ×</source>
        <translation>栋 ×</translation>
    </message>
    <message>
        <source>call record %1 is no longer being worked on</source>
        <translation>登记 %1 已不在处理中</translation>
    </message>
    <message>
        <source>callback</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>called the customer back: %1</source>
        <translation>回访客户：%1</translation>
    </message>
    <message>
        <source>cancelled it: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>carried over + new + entered late + reopened + moved in - moved out - voided</source>
        <translation>前期遗留＋本周新增＋补登＋本周重开＋转入－转出－本周作废</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>charged work needs a quotation that the customer agreed to before</source>
        <translation>有偿维修须先报价并经客户同意</translation>
    </message>
    <message>
        <source>checked the completed work</source>
        <translation>竣工检查</translation>
    </message>
    <message>
        <source>class A needs the responsible contractor; one that is not listed is added under Settings, Contractors</source>
        <translation>A 类要写明责任施工单位；列表里没有的，请管理员在 设置 → 施工单位 里添加</translation>
    </message>
    <message>
        <source>clock time</source>
        <translation>按钟点计</translation>
    </message>
    <message>
        <source>closed at the week's start, reopened within it</source>
        <translation>周初已结案，本周重新处理</translation>
    </message>
    <message>
        <source>closed it unsigned</source>
        <translation>未签确认</translation>
    </message>
    <message>
        <source>closed it with reserved opinions</source>
        <translation>保留意见结案</translation>
    </message>
    <message>
        <source>closed it without contact</source>
        <translation>无法联系结案</translation>
    </message>
    <message>
        <source>closed since week 1 began with the result “cannot be solved”</source>
        <translation>自第 1 周起以“无法解决”结案</translation>
    </message>
    <message>
        <source>closed unsigned</source>
        <translation>未签确认</translation>
    </message>
    <message>
        <source>closed with reserved opinions</source>
        <translation>保留意见结案</translation>
    </message>
    <message>
        <source>confirmed the result</source>
        <translation>核实通过</translation>
    </message>
    <message>
        <source>converted it to an order</source>
        <translation>转派工单</translation>
    </message>
    <message>
        <source>converted it to charged work</source>
        <translation>转有偿</translation>
    </message>
    <message>
        <source>corrected: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>countersigned it</source>
        <translation>会签了</translation>
    </message>
    <message>
        <source>created it</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>customer told (%1)</source>
        <translation>告知客户（%1）</translation>
    </message>
    <message>
        <source>dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>day of receipt, not counted</source>
        <translation>受理当天，不计</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>did not reach the customer: %1</source>
        <translation>未接通：%1</translation>
    </message>
    <message>
        <source>difference to the last report's open at the end, each record listed</source>
        <translation>与上期期末未结之差，逐条列出</translation>
    </message>
    <message>
        <source>dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done / to be followed</source>
        <translation>本周已完成÷本周应跟进</translation>
    </message>
    <message>
        <source>done, %1 late</source>
        <translation>已办，晚 %1</translation>
    </message>
    <message>
        <source>done, says the department</source>
        <translation>责任部门报处理完毕</translation>
    </message>
    <message>
        <source>drew %1 of them</source>
        <translation>抽取 %1 件</translation>
    </message>
    <message>
        <source>drew it for a callback</source>
        <translation>抽中回访</translation>
    </message>
    <message>
        <source>drew it up</source>
        <translation>起草</translation>
    </message>
    <message>
        <source>dropped the callback: %1</source>
        <translation>免回访：%1</translation>
    </message>
    <message>
        <source>dropped the proposal: %1</source>
        <translation>撤销草案：%1</translation>
    </message>
    <message>
        <source>due at the week's start or planned within it, without dropped ones</source>
        <translation>周初待回访或本周安排的，不含免回访</translation>
    </message>
    <message>
        <source>each party is another person</source>
        <translation>各方须由不同的人检查</translation>
    </message>
    <message>
        <source>each party is another person: this one has signed for %1</source>
        <translation>一方一人：此人已代表%1会签</translation>
    </message>
    <message>
        <source>each try says what was tried</source>
        <translation>每次请签都要写明经过</translation>
    </message>
    <message>
        <source>each with its handling and expected date</source>
        <translation>每条都带处理经过与预计日期</translation>
    </message>
    <message>
        <source>ended it on %1</source>
        <translation>终止，截止 %1</translation>
    </message>
    <message>
        <source>entries are missing before number %1</source>
        <translation>第 %1 条之前缺少条目</translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <translation>第 %1 条：%2</translation>
    </message>
    <message>
        <source>everybody changes his own password: fuwutaictl --as USER user password</source>
        <translation>密码由本人修改：fuwutaictl --as 用户 user password</translation>
    </message>
    <message>
        <source>everybody names his own deputy, or the administrator does</source>
        <translation>代理人由本人指定，或由系统管理员指定</translation>
    </message>
    <message>
        <source>explained the delay, expected by %1</source>
        <translation>说明超期，预计 %1 完成</translation>
    </message>
    <message>
        <source>extended the limit to %1</source>
        <translation>延期至 %1</translation>
    </message>
    <message>
        <source>extended to %1: %2</source>
        <translation>延期至 %1：%2</translation>
    </message>
    <message>
        <source>fed back, to be done by %1</source>
        <translation>部门反馈，承诺 %1 完成</translation>
    </message>
    <message>
        <source>feedback: %1</source>
        <translation>部门反馈：%1</translation>
    </message>
    <message>
        <source>fen</source>
        <translation>分</translation>
    </message>
    <message>
        <source>fields, flow and rights, straight from the tables</source>
        <translation>字段、流程和权限，直接取自程序内的表</translation>
    </message>
    <message>
        <source>filed it without old parts: %1</source>
        <translation>旧件未交归档：%1</translation>
    </message>
    <message>
        <source>fill in above</source>
        <translation>在上方填写</translation>
    </message>
    <message>
        <source>filled in the survey, class %1</source>
        <translation>填了勘察，类别 %1</translation>
    </message>
    <message>
        <source>finish or cancel the %1 %2 first: it stands at “%3”</source>
        <translation>先办完或取消%1 %2：现为“%3”</translation>
    </message>
    <message>
        <source>finished %1</source>
        <translation>完成 %1</translation>
    </message>
    <message>
        <source>floors ×</source>
        <translation>层 ×</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>代 %1</translation>
    </message>
    <message>
        <source>for complaints only</source>
        <translation>只有投诉可以当场解决</translation>
    </message>
    <message>
        <source>found it not done yet: %1</source>
        <translation>核实未办妥，退回：%1</translation>
    </message>
    <message>
        <source>gave up calling back</source>
        <translation>联系不上，停止回访</translation>
    </message>
    <message>
        <source>had the customer sign: %1</source>
        <translation>客户签认：%1</translation>
    </message>
    <message>
        <source>handed it to %1</source>
        <translation>转给施工单位 %1</translation>
    </message>
    <message>
        <source>handed the parts out</source>
        <translation>发出配件</translation>
    </message>
    <message>
        <source>handed the slip in</source>
        <translation>交单</translation>
    </message>
    <message>
        <source>handed to %1</source>
        <translation>转办 %1</translation>
    </message>
    <message>
        <source>handed to another office within the week</source>
        <translation>本周转给其他服务处</translation>
    </message>
    <message>
        <source>has this role already</source>
        <translation>已经有这个角色</translation>
    </message>
    <message>
        <source>heard from the customer: %1</source>
        <translation>已回访，客户：%1</translation>
    </message>
    <message>
        <source>heard that the customer agrees to the price</source>
        <translation>记录客户同意价格</translation>
    </message>
    <message>
        <source>help, manual</source>
        <translation>帮助，使用手册</translation>
    </message>
    <message>
        <source>help, shortcuts</source>
        <translation>帮助 快捷键</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>holds half a character; please type it again</source>
        <translation>含有不完整的字符，请重新输入</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>holiday %1</source>
        <translation>%1放假</translation>
    </message>
    <message>
        <source>homes</source>
        <translation>户</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>hours are a number, such as 2.5</source>
        <translation>工时应为数字，如 2.5</translation>
    </message>
    <message>
        <source>imported it</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>群诉</translation>
    </message>
    <message>
        <source>is the first number;</source>
        <translation>号楼起，共</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>issued it</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>issued it before approval, having told %1</source>
        <translation>先抢修后补单，已告知 %1</translation>
    </message>
    <message>
        <source>it ends on %1 already</source>
        <translation>它到 %1 已截止</translation>
    </message>
    <message>
        <source>it has no history</source>
        <translation>没有经过记录</translation>
    </message>
    <message>
        <source>it is already reported as major</source>
        <translation>已上报重大</translation>
    </message>
    <message>
        <source>it is assigned to the team %1</source>
        <translation>已派给维修队 %1</translation>
    </message>
    <message>
        <source>it is in force; make a new version that is valid from a later day</source>
        <translation>此版本已启用；请另建新版本，自以后某日起启用</translation>
    </message>
    <message>
        <source>it is in force; write a new row that is valid from a later day</source>
        <translation>已经生效；请另加一行，从以后的日期起生效</translation>
    </message>
    <message>
        <source>it is marked “%1”, its history says “%2”</source>
        <translation>现记为“%1”，经过却是“%2”</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>it is not reported as major</source>
        <translation>没有上报过重大</translation>
    </message>
    <message>
        <source>it is planned for a time before the report</source>
        <translation>计划维修时间早于报修时间</translation>
    </message>
    <message>
        <source>it stands at another office than its history says</source>
        <translation>所在服务处与经过不符</translation>
    </message>
    <message>
        <source>its closing time is not that of its history</source>
        <translation>结案时间与经过不符</translation>
    </message>
    <message>
        <source>its folder does not answer</source>
        <translation>所在文件夹没有响应</translation>
    </message>
    <message>
        <source>its name, as people say it</source>
        <translation>平时怎么叫就怎么填</translation>
    </message>
    <message>
        <source>its version is not that of its history</source>
        <translation>版本与经过不符</translation>
    </message>
    <message>
        <source>judged it anew: %1</source>
        <translation>改判：%1</translation>
    </message>
    <message>
        <source>lays a photo, a scan or a PDF with a record</source>
        <translation>给一条记录附上照片、扫描件或 PDF</translation>
    </message>
    <message>
        <source>lays scanned sheets with their records, by the code printed on them</source>
        <translation>按单子上的二维码把扫描件归到各自的记录</translation>
    </message>
    <message>
        <source>letters and digits; stands in every number and stays</source>
        <translation>字母和数字，写进每个编号，以后不能改</translation>
    </message>
    <message>
        <source>light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>like 1123</source>
        <translation>如 1123</translation>
    </message>
    <message>
        <source>like 1430</source>
        <translation>如 1430</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>line %1 cannot be changed</source>
        <translation>第 %1 行不能改</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行“%2”列：%3</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>linked it to %1</source>
        <translation>并案：%1</translation>
    </message>
    <message>
        <source>lock the screen</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>log out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>made it safe, the customer declines</source>
        <translation>客户不修，已做安全处理</translation>
    </message>
    <message>
        <source>major %1</source>
        <translation>重大 %1</translation>
    </message>
    <message>
        <source>make-up workday</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>make-up workday %1</source>
        <translation>%1调休上班</translation>
    </message>
    <message>
        <source>material that the owner buys has no price here</source>
        <translation>业主自购材料的，不填材料价</translation>
    </message>
    <message>
        <source>materials come to %1, but %2 were quoted and agreed; what is not charged has the amount 0</source>
        <translation>用料合计 %1，超过客户同意的材料费 %2；不收费的材料，金额填 0</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>met, %1</source>
        <translation>按时，%1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>more homes are lived in than there are</source>
        <translation>入住户数多于总户数</translation>
    </message>
    <message>
        <source>more is collected than the fee of %1</source>
        <translation>代收超过应收费用 %1</translation>
    </message>
    <message>
        <source>moved to the next working day</source>
        <translation>顺延到下一个工作日</translation>
    </message>
    <message>
        <source>must not be below zero</source>
        <translation>不能小于零</translation>
    </message>
    <message>
        <source>neither a column nor a value is named</source>
        <translation>既没有写列名，也没有写值</translation>
    </message>
    <message>
        <source>no limit runs that could be extended</source>
        <translation>没有可延期的时限</translation>
    </message>
    <message>
        <source>no line is added to “%1” or taken away at this step</source>
        <translation>这一步不能在“%1”里增加或删去行</translation>
    </message>
    <message>
        <source>no longer counted</source>
        <translation>不再计时</translation>
    </message>
    <message>
        <source>no more can come back than the %1 that were drawn</source>
        <translation>交回数不能超过领用数 %1</translation>
    </message>
    <message>
        <source>no old part is missing on this slip</source>
        <translation>本单没有未交的旧件</translation>
    </message>
    <message>
        <source>nobody checks what he submitted himself</source>
        <translation>本人报批的，本人不能检查</translation>
    </message>
    <message>
        <source>nobody decides on what he submitted himself</source>
        <translation>本人报批的，本人不能审批</translation>
    </message>
    <message>
        <source>nobody disables himself</source>
        <translation>不能停用自己</translation>
    </message>
    <message>
        <source>nobody hands out what he asked for himself</source>
        <translation>申请人不能给自己发料</translation>
    </message>
    <message>
        <source>nobody is called so; write the name in full</source>
        <translation>没有这个人；新来的请写全名</translation>
    </message>
    <message>
        <source>nobody is his own deputy</source>
        <translation>不能由自己代理自己</translation>
    </message>
    <message>
        <source>nobody takes the administrator's role from himself</source>
        <translation>不能取消自己的系统管理员角色</translation>
    </message>
    <message>
        <source>nobody takes two steps of one approval</source>
        <translation>同一次审批，一人只能办一步</translation>
    </message>
    <message>
        <source>noise and cutting water or power need the customer's consent first</source>
        <translation>有噪声、停水或停电的，须先征得客户同意</translation>
    </message>
    <message>
        <source>not heard yet: %1</source>
        <translation>还没有表态：%1</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>未签发</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>现在不能办</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>noted how it goes</source>
        <translation>记处理过程</translation>
    </message>
    <message>
        <source>noted that the contractor has finished</source>
        <translation>施工单位完工</translation>
    </message>
    <message>
        <source>noted that the customer refuses to sign</source>
        <translation>客户拒签，返工</translation>
    </message>
    <message>
        <source>noted that the customer withdrew it</source>
        <translation>客户撤回</translation>
    </message>
    <message>
        <source>nothing was corrected</source>
        <translation>没有更正任何内容</translation>
    </message>
    <message>
        <source>number or name</source>
        <translation>编号或名称</translation>
    </message>
    <message>
        <source>of the free repair requests finished the week before, those on which the lot fell within this week</source>
        <translation>上周完成的无偿请修中，本周抽中要回访的</translation>
    </message>
    <message>
        <source>of those drawn, recorded as dissatisfied by the end of the week</source>
        <translation>抽中的当中，到周末记为不满意的</translation>
    </message>
    <message>
        <source>of those drawn, recorded or given up by the end of the week</source>
        <translation>抽中的当中，到周末已回访或已放弃的</translation>
    </message>
    <message>
        <source>of those due, given up within the week</source>
        <translation>应回访中，本周联系不上的</translation>
    </message>
    <message>
        <source>of those due, recorded or given up within the week</source>
        <translation>应回访中，本周已记录或联系不上的</translation>
    </message>
    <message>
        <source>of those due, recorded within the week</source>
        <translation>应回访中，本周已记录的</translation>
    </message>
    <message>
        <source>of those that reached resolved (a repair: completed) in the week, those within their limit; records without a clock stay out</source>
        <translation>本周处理完毕（报修为完工）的记录中在时限内的，无时限的不计</translation>
    </message>
    <message>
        <source>of those to be followed, closed at the end of the week</source>
        <translation>本周应跟进中，周末已结案的</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>one community after the other</source>
        <translation>一个小区一个小区地建</translation>
    </message>
    <message>
        <source>one limit is asked for, a whole number of days or hours</source>
        <translation>请写一个时限，天数或小时数为整数</translation>
    </message>
    <message>
        <source>one record, its clocks, what is attached, its history</source>
        <translation>一条记录，及其时限、附件和经过</translation>
    </message>
    <message>
        <source>one slip is for one job</source>
        <translation>一张领用配件表只对应一张工单</translation>
    </message>
    <message>
        <source>only %1 are outstanding</source>
        <translation>未交款只有 %1</translation>
    </message>
    <message>
        <source>only %1 can be waived</source>
        <translation>最多可减免 %1</translation>
    </message>
    <message>
        <source>only a foreman is bound to a team</source>
        <translation>只有维修队长可以限定维修队</translation>
    </message>
    <message>
        <source>only a handler is bound to a department</source>
        <translation>只有责任部门承办人可以限定部门</translation>
    </message>
    <message>
        <source>only a limit can be switched off</source>
        <translation>只有时限可以停用</translation>
    </message>
    <message>
        <source>only after %1 rounds</source>
        <translation>须经 %1 轮处理后才能办</translation>
    </message>
    <message>
        <source>only an import of calls is taken back as a whole</source>
        <translation>只有来电的导入能整批撤回</translation>
    </message>
    <message>
        <source>only the contractor may be absent; of this party somebody else signs</source>
        <translation>只有施工单位可以缺席；这一方请换人会签</translation>
    </message>
    <message>
        <source>only urgent work may begin before its approval</source>
        <translation>只有紧急的活可以先抢修后补单</translation>
    </message>
    <message>
        <source>open at the end and handed to nobody</source>
        <translation>期末未结，尚未分派</translation>
    </message>
    <message>
        <source>open at the end and past their limit</source>
        <translation>期末未结且已过时限</translation>
    </message>
    <message>
        <source>open at the end and received more than a month before</source>
        <translation>期末未结且受理已超过一个月</translation>
    </message>
    <message>
        <source>open at the end is %1, a direct count gives %2</source>
        <translation>期末未结为 %1，直接点数为 %2</translation>
    </message>
    <message>
        <source>open at the end of the week before; what the last report did not know is listed as a correction</source>
        <translation>上周期末未结，上期周报未计入的列为更正</translation>
    </message>
    <message>
        <source>open at the end of this week</source>
        <translation>本周期末未结</translation>
    </message>
    <message>
        <source>open at the end of this week and past their limit</source>
        <translation>本周期末未结且已过时限</translation>
    </message>
    <message>
        <source>open at the end, resolved, the customer not yet heard</source>
        <translation>期末未结，处理完毕，尚未回访</translation>
    </message>
    <message>
        <source>open at the end, with a department or in progress</source>
        <translation>期末未结，已转部门或处理中</translation>
    </message>
    <message>
        <source>open from last year + received - open at the end</source>
        <translation>上年结转＋年内受理－期末未结</translation>
    </message>
    <message>
        <source>open when week 1 began</source>
        <translation>第 1 周开始时未结</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>工单 %1</translation>
    </message>
    <message>
        <source>order %1 issued</source>
        <translation>开出派工单 %1</translation>
    </message>
    <message>
        <source>order accepted</source>
        <translation>维修班已接单</translation>
    </message>
    <message>
        <source>ordered measures, by %1</source>
        <translation>领导批示，限 %1 前</translation>
    </message>
    <message>
        <source>outside business hours</source>
        <translation>非办公时间</translation>
    </message>
    <message>
        <source>outside the limits</source>
        <translation>超出控制限</translation>
    </message>
    <message>
        <source>overdue %1</source>
        <translation>超期 %1</translation>
    </message>
    <message>
        <source>overdue today</source>
        <translation>今天超期</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>pages of the data base file are damaged: %1 faults</source>
        <translation>数据库文件的页面已损坏：%1 处</translation>
    </message>
    <message>
        <source>passed it on to %1</source>
        <translation>改派给 %1</translation>
    </message>
    <message>
        <source>passed it to %1</source>
        <translation>转办给 %1</translation>
    </message>
    <message>
        <source>passed it to the office %1</source>
        <translation>转给%1</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>paused on the last day</source>
        <translation>暂停，停在最后一天</translation>
    </message>
    <message>
        <source>paused to %1</source>
        <translation>暂停至 %1</translation>
    </message>
    <message>
        <source>paused, %1 d left</source>
        <translation>暂停，还剩 %1 天</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>暂停，还剩 %1</translation>
    </message>
    <message>
        <source>paused, due %1</source>
        <translation>暂停，时限 %1</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>planned the callback</source>
        <translation>安排回访</translation>
    </message>
    <message>
        <source>postponed the callback to %1</source>
        <translation>回访改至 %1</translation>
    </message>
    <message>
        <source>put it off to %1</source>
        <translation>改约到 %1</translation>
    </message>
    <message>
        <source>put it off: %1</source>
        <translation>暂停：%1</translation>
    </message>
    <message>
        <source>puts a backup in the place of the data base, which is kept</source>
        <translation>用备份替换数据库，原数据库保留</translation>
    </message>
    <message>
        <source>quoted %1</source>
        <translation>报价 %1</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>received before the week, entered after the earlier week's report was issued; starred</source>
        <translation>以前受理，该周周报签发后才录入（带星号）</translation>
    </message>
    <message>
        <source>received it</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>received since week 1 began, without voided ones</source>
        <translation>自第 1 周起受理，不含作废</translation>
    </message>
    <message>
        <source>received within the week and entered before the report was issued</source>
        <translation>本周受理，并在周报签发前录入</translation>
    </message>
    <message>
        <source>records made void within the week, whenever received; they leave what is to be followed</source>
        <translation>本周内办了作废的登记，不论何时受理，从应跟进中减去</translation>
    </message>
    <message>
        <source>records of a type, newest first</source>
        <translation>某类记录的列表，最新的在前</translation>
    </message>
    <message>
        <source>refunded %1</source>
        <translation>退费 %1</translation>
    </message>
    <message>
        <source>register a call or visit</source>
        <translation>登记来电来访</translation>
    </message>
    <message>
        <source>registered it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>reopened it</source>
        <translation>重新处理</translation>
    </message>
    <message>
        <source>reported completion</source>
        <translation>报完工</translation>
    </message>
    <message>
        <source>reported it as major</source>
        <translation>上报重大</translation>
    </message>
    <message>
        <source>reported it done: %1</source>
        <translation>处理完毕：%1</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>处理完毕</translation>
    </message>
    <message>
        <source>resolved in the week without a limit; they count in no share of punctuality</source>
        <translation>本周处理完毕但无时限，不计入按时率</translation>
    </message>
    <message>
        <source>resumed, last day</source>
        <translation>复工，当天为最后一天</translation>
    </message>
    <message>
        <source>returned it</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>revised the estimate to %1</source>
        <translation>估价变更为 %1</translation>
    </message>
    <message>
        <source>row %1 of %2 names something that does not exist in %3</source>
        <translation>%2 第 %1 行所指的内容在 %3 中不存在</translation>
    </message>
    <message>
        <source>ruled on the dispute: %1</source>
        <translation>作了裁定：%1</translation>
    </message>
    <message>
        <source>runs the duties that are due</source>
        <translation>执行到期任务</translation>
    </message>
    <message>
        <source>say what the parts are for: a request, an order or another purpose</source>
        <translation>请注明用途：请修单、派工单或其他用途</translation>
    </message>
    <message>
        <source>say what the period is counted in</source>
        <translation>请选择期限按什么计算</translation>
    </message>
    <message>
        <source>scan back, signed sheets</source>
        <translation>扫描归档 签字单</translation>
    </message>
    <message>
        <source>seasons</source>
        <translation>个采暖期、供冷期</translation>
    </message>
    <message>
        <source>send the %1 out or cancel it first: it is still a draft</source>
        <translation>先派出或取消这张%1：还是草稿</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>派 %1 上门</translation>
    </message>
    <message>
        <source>sent it back: %1</source>
        <translation>退单：%1</translation>
    </message>
    <message>
        <source>settled it on the spot</source>
        <translation>当场解决</translation>
    </message>
    <message>
        <source>settled it, paid in so far: %1</source>
        <translation>核款，累计交款 %1</translation>
    </message>
    <message>
        <source>settled on %1</source>
        <translation>已于 %1 办结</translation>
    </message>
    <message>
        <source>signed by the customer</source>
        <translation>客户已签字</translation>
    </message>
    <message>
        <source>site survey %1 is about another call</source>
        <translation>现场勘察 %1 是另一条来电登记的</translation>
    </message>
    <message>
        <source>site survey %1 is not countersigned by all</source>
        <translation>现场勘察 %1 还没有会签完</translation>
    </message>
    <message>
        <source>site survey %1 says that the customer does not pay; draw up an order</source>
        <translation>现场勘察会签表 %1 定为公司承担，客户不付费；请开派工单</translation>
    </message>
    <message>
        <source>something is missing behind the command</source>
        <translation>命令后面缺少内容</translation>
    </message>
    <message>
        <source>stand at the head of every print</source>
        <translation>印在每张表单的表头</translation>
    </message>
    <message>
        <source>stands on every sheet; empty: as the office is called</source>
        <translation>印在每张表单上；不填就用服务处名称</translation>
    </message>
    <message>
        <source>submitted it for approval, estimate %1</source>
        <translation>报批，估价 %1</translation>
    </message>
    <message>
        <source>such as Lakeside service office</source>
        <translation>如 湖滨服务处</translation>
    </message>
    <message>
        <source>taken over from another office within the week</source>
        <translation>本周由其他服务处转来</translation>
    </message>
    <message>
        <source>takes in the calls, homes or customers of another system</source>
        <translation>导入其他系统的来电、房产或客户</translation>
    </message>
    <message>
        <source>text stands behind a closing quotation mark</source>
        <translation>右引号后还有文字</translation>
    </message>
    <message>
        <source>that is %1</source>
        <translation>即 %1</translation>
    </message>
    <message>
        <source>the agreed time lies before the report</source>
        <translation>约定时间早于报修时间</translation>
    </message>
    <message>
        <source>the agreed time of the check is missing, or the mark “at once”</source>
        <translation>缺少约定检查时间，或勾选“立即上门”</translation>
    </message>
    <message>
        <source>the audit chain and the heads kept in reports</source>
        <translation>核对审计链和周报所存链头</translation>
    </message>
    <message>
        <source>the building belongs to another community</source>
        <translation>该楼栋属于另一个小区</translation>
    </message>
    <message>
        <source>the check lies in the future</source>
        <translation>检查时间晚于现在</translation>
    </message>
    <message>
        <source>the class is fixed once the order has its number</source>
        <translation>编号后不能再改类别</translation>
    </message>
    <message>
        <source>the clocks of %1 are not what its entries say</source>
        <translation>%1 的时限与审计条目不符</translation>
    </message>
    <message>
        <source>the columns do not say what the entry says</source>
        <translation>各列与条目内容不符</translation>
    </message>
    <message>
        <source>the consent lies in the future</source>
        <translation>客户同意时间晚于现在</translation>
    </message>
    <message>
        <source>the contractor has until %1</source>
        <translation>施工单位的期限到 %1</translation>
    </message>
    <message>
        <source>the contractor has until %1 to say his word</source>
        <translation>施工单位在 %1 之前可以表态</translation>
    </message>
    <message>
        <source>the contractor's word is entered by customer service or engineering</source>
        <translation>施工单位的意见由客服或工程录入</translation>
    </message>
    <message>
        <source>the customer can be called: no callback has been given up</source>
        <translation>客户还能联系：没有记为联系不上的回访</translation>
    </message>
    <message>
        <source>the customer has agreed to this quotation; change what is new</source>
        <translation>客户已同意这份报价，请修改后再报</translation>
    </message>
    <message>
        <source>the customer has paid %1</source>
        <translation>客户已付而未退的只有 %1</translation>
    </message>
    <message>
        <source>the customer must agree to the solution</source>
        <translation>须客户同意解决办法</translation>
    </message>
    <message>
        <source>the customer must consent before the present limit, %1</source>
        <translation>须在现时限 %1 之前取得客户同意</translation>
    </message>
    <message>
        <source>the customer's consent must be from before the present limit (%1)</source>
        <translation>客户同意须在现时限（%1）之前</translation>
    </message>
    <message>
        <source>the customer's signature is missing, or a witness</source>
        <translation>缺少客户签字，或见证人</translation>
    </message>
    <message>
        <source>the data base, and the records against the chain</source>
        <translation>检查数据库，并按审计链核对记录</translation>
    </message>
    <message>
        <source>the day of payment lies before the agreement</source>
        <translation>付费期限早于价格确认日期</translation>
    </message>
    <message>
        <source>the day on which it goes on lies in the past</source>
        <translation>预计复工日已经过去</translation>
    </message>
    <message>
        <source>the decision lies in the future</source>
        <translation>决定时间晚于现在</translation>
    </message>
    <message>
        <source>the disk may be full</source>
        <translation>磁盘可能已满</translation>
    </message>
    <message>
        <source>the entry before it was changed</source>
        <translation>前一条被改动</translation>
    </message>
    <message>
        <source>the entry was changed</source>
        <translation>该条被改动</translation>
    </message>
    <message>
        <source>the fee is above the %1 that were agreed; quote anew first</source>
        <translation>应收费用超过客户同意的 %1，请先重新报价</translation>
    </message>
    <message>
        <source>the figures do not reconcile: %1</source>
        <translation>数字对不上：%1</translation>
    </message>
    <message>
        <source>the file has no column “%1”</source>
        <translation>文件没有“%1”列</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>the file is shorter than its header says</source>
        <translation>文件比文件头所记的短</translation>
    </message>
    <message>
        <source>the first administrator</source>
        <translation>第一位系统管理员</translation>
    </message>
    <message>
        <source>the first line must be "%1"</source>
        <translation>第一行必须是“%1”</translation>
    </message>
    <message>
        <source>the header is damaged</source>
        <translation>文件头已损坏</translation>
    </message>
    <message>
        <source>the import is taken back</source>
        <translation>撤回导入</translation>
    </message>
    <message>
        <source>the last day lies before the first</source>
        <translation>截止日期早于起始日期</translation>
    </message>
    <message>
        <source>the limit is too long</source>
        <translation>时限太长</translation>
    </message>
    <message>
        <source>the matter has ended</source>
        <translation>事情已了结</translation>
    </message>
    <message>
        <source>the new limit is not later than the present one (%1)</source>
        <translation>新时限不晚于现时限（%1）</translation>
    </message>
    <message>
        <source>the new limit lies in the past</source>
        <translation>新时限已经过去</translation>
    </message>
    <message>
        <source>the new limit must lie after the present one, %1</source>
        <translation>新时限须晚于现时限 %1</translation>
    </message>
    <message>
        <source>the new time lies in the past</source>
        <translation>新时间已经过去</translation>
    </message>
    <message>
        <source>the note is older than the matter</source>
        <translation>记录时间早于受理时间</translation>
    </message>
    <message>
        <source>the notice is dated in the future</source>
        <translation>通知日期晚于今天</translation>
    </message>
    <message>
        <source>the order is for the team %1</source>
        <translation>此单派给维修队 %1</translation>
    </message>
    <message>
        <source>the pattern “%1” holds no whole date</source>
        <translation>格式“%1”不含完整日期</translation>
    </message>
    <message>
        <source>the planned end lies before the planned start</source>
        <translation>计划完成早于计划开始</translation>
    </message>
    <message>
        <source>the planned finish lies before the survey</source>
        <translation>计划完成早于勘察</translation>
    </message>
    <message>
        <source>the price list says %1</source>
        <translation>收费标准为 %1</translation>
    </message>
    <message>
        <source>the promised date lies before the notice</source>
        <translation>承诺完成日期早于通知日期</translation>
    </message>
    <message>
        <source>the quotation mark in line %1 is never closed</source>
        <translation>第 %1 行的引号没有结束</translation>
    </message>
    <message>
        <source>the receipt lies before the issue</source>
        <translation>签收时间早于签发时间</translation>
    </message>
    <message>
        <source>the receipt lies in the future</source>
        <translation>签收时间晚于现在</translation>
    </message>
    <message>
        <source>the repair lies before the check</source>
        <translation>约定维修时间早于约定检查时间</translation>
    </message>
    <message>
        <source>the report could not be computed</source>
        <translation>周报数据无法算出</translation>
    </message>
    <message>
        <source>the row has %1 columns, the head of the file %2</source>
        <translation>本行 %1 列，表头 %2 列</translation>
    </message>
    <message>
        <source>the row is too long</source>
        <translation>本行太长</translation>
    </message>
    <message>
        <source>the same, %1 days before: %2</source>
        <translation>同一问题，%1 天前：%2</translation>
    </message>
    <message>
        <source>the same, the day before: %1</source>
        <translation>同一问题，前一天：%1</translation>
    </message>
    <message>
        <source>the text of the note is missing</source>
        <translation>未填处理过程</translation>
    </message>
    <message>
        <source>the time of the note lies in the future</source>
        <translation>记录时间晚于现在</translation>
    </message>
    <message>
        <source>the week %1 has not begun yet</source>
        <translation>%1 这一周还没有开始</translation>
    </message>
    <message>
        <source>the week %1 is not over yet</source>
        <translation>%1 周还没有结束</translation>
    </message>
    <message>
        <source>the weekly complaint report</source>
        <translation>投诉处理周报</translation>
    </message>
    <message>
        <source>the work was not accepted</source>
        <translation>竣工检查不合格</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>没有字段“%1”</translation>
    </message>
    <message>
        <source>there is no home “%1” yet; take the homes in first</source>
        <translation>还没有房屋“%1”，请先收进房产</translation>
    </message>
    <message>
        <source>there is no option %1</source>
        <translation>没有选项 %1</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>these are %1 homes; at once there may be %2</source>
        <translation>共 %1 户，一次最多 %2 户</translation>
    </message>
    <message>
        <source>this is the present appointment; a new time is needed</source>
        <translation>这就是现在约的时间，请填新时间</translation>
    </message>
    <message>
        <source>this party has checked already</source>
        <translation>该方已检查过</translation>
    </message>
    <message>
        <source>this party has signed already</source>
        <translation>这一方已经会签</translation>
    </message>
    <message>
        <source>this version was made today already; give the corrected one another version</source>
        <translation>这个版次今天已经启用；改正的请换一个版次</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>to be followed - done; equal to a count replayed from the entries</source>
        <translation>本周应跟进－本周已完成，与按审计条目重新点数一致</translation>
    </message>
    <message>
        <source>to log in with</source>
        <translation>登录时用</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>told the customer: %1</source>
        <translation>告知客户：%1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>took back “%1”</source>
        <translation>撤销“%1”</translation>
    </message>
    <message>
        <source>took it back from the contractor: %1</source>
        <translation>收回自修：%1</translation>
    </message>
    <message>
        <source>took it back into use</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>took it out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>took it up</source>
        <translation>已着手处理</translation>
    </message>
    <message>
        <source>took old parts and the rest back</source>
        <translation>收回旧件和余料</translation>
    </message>
    <message>
        <source>took the mark “major” away</source>
        <translation>取消重大</translation>
    </message>
    <message>
        <source>two tries with their times are needed</source>
        <translation>须有两次请签，并写明时间</translation>
    </message>
    <message>
        <source>typed when the call came, kept as a draft until it was saved</source>
        <translation>来电时已录入，存为草稿，后来才保存</translation>
    </message>
    <message>
        <source>units ×</source>
        <translation>单元 ×</translation>
    </message>
    <message>
        <source>unsolved for more than a month</source>
        <translation>超过一个月未解决</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>very satisfied and satisfied / customers reached</source>
        <translation>（很满意＋满意）÷已联系上</translation>
    </message>
    <message>
        <source>very, quite and fairly satisfied / those and the dissatisfied</source>
        <translation>（很满意＋满意＋较满意）÷（以上＋不满意）</translation>
    </message>
    <message>
        <source>voided it</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>waived %1</source>
        <translation>减免 %1</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>went on with the work</source>
        <translation>复工</translation>
    </message>
    <message>
        <source>what about users? list, add, role, password, disable or reset</source>
        <translation>user 后面请写 list、add、role、password、disable 或 reset</translation>
    </message>
    <message>
        <source>what calls are sorted by and passed on to</source>
        <translation>来电归到哪一类、转给哪个部门</translation>
    </message>
    <message>
        <source>what is the community called?</source>
        <translation>未填小区名称</translation>
    </message>
    <message>
        <source>what the find box finds</source>
        <translation>与查找框结果相同</translation>
    </message>
    <message>
        <source>when a limit ends, and why</source>
        <translation>时限哪天到期，为什么</translation>
    </message>
    <message>
        <source>which contractor? Name it</source>
        <translation>哪个施工单位？请填写</translation>
    </message>
    <message>
        <source>who may use the program</source>
        <translation>谁可以使用本程序</translation>
    </message>
    <message>
        <source>who works at the program, and as what</source>
        <translation>谁用本程序，做什么</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>同去 %1</translation>
    </message>
    <message>
        <source>with the contractor</source>
        <translation>已交施工单位</translation>
    </message>
    <message>
        <source>withdrawn: %1</source>
        <translation>已撤下：%1</translation>
    </message>
    <message>
        <source>within 3 working days, each in the week in which it was met or ran out</source>
        <translation>3 个工作日内，计入按时完成或到期的那一周</translation>
    </message>
    <message>
        <source>within the limit, each in the week in which it was met or ran out</source>
        <translation>时限内，计入按时完成或到期的那一周</translation>
    </message>
    <message>
        <source>within the limit, each in the week in which it was met or ran out; what is answered or settled at once counts as begun then</source>
        <translation>时限内，计入按时完成或到期的那一周；当场答复或当场解决的，以当时为开始处理</translation>
    </message>
    <message>
        <source>work began on site at %1</source>
        <translation>%1 到场处理</translation>
    </message>
    <message>
        <source>work begun</source>
        <translation>已开工</translation>
    </message>
    <message>
        <source>work done</source>
        <translation>已完工</translation>
    </message>
    <message>
        <source>work free of charge has no fee</source>
        <translation>无偿维修没有费用</translation>
    </message>
    <message>
        <source>work waits: %1</source>
        <translation>暂停等待：%1</translation>
    </message>
    <message>
        <source>workday</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>working hours</source>
        <translation>工作小时</translation>
    </message>
    <message>
        <source>write --where KEY=VALUE</source>
        <translation>请写成 --where 键=值</translation>
    </message>
    <message>
        <source>write business hours as 08:30-12:00 13:30-17:30</source>
        <translation>办公时间请写成 08:30-12:00 13:30-17:30</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yes or no is expected</source>
        <translation>应为是或否</translation>
    </message>
    <message>
        <source>you assign for the team %1</source>
        <translation>您只能为维修队 %1 派工</translation>
    </message>
    <message>
        <source>your role does not check for this party</source>
        <translation>您的角色不能代表该方检查</translation>
    </message>
    <message>
        <source>your role does not sign for this party</source>
        <translation>您的角色不能代表这一方会签</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” asks for a password; please save it without one</source>
        <translation>“%1”要密码才能打开，请去掉密码再存一份</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a value to filter by</source>
        <translation>“%1”不能作为筛选值</translation>
    </message>
    <message>
        <source>“%1” cannot be read as: %2</source>
        <translation>“%1”不符合：%2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. What was there before is unchanged; please choose another place.</source>
        <translation>“%1”写不进去：%2。原来的内容没有动，请换一个位置。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. What was there before is unchanged; please look whether you may write there and whether there is room.</source>
        <translation>“%1”无法写入：%2。原来的内容没有改动；请看是否有写权限、是否还有空间。</translation>
    </message>
    <message>
        <source>“%1” does not fit what stands in the record</source>
        <translation>按现在的内容不能办理“%1”</translation>
    </message>
    <message>
        <source>“%1” holds sheets of several records, and no code was found on page %2. Nothing was kept; please scan these sheets one by one.</source>
        <translation>“%1”里有几条记录的单子，而第 %2 页没有认出二维码。什么都没有归档，请把这些单子分开扫描。</translation>
    </message>
    <message>
        <source>“%1” is a text</source>
        <translation>“%1”应为文字</translation>
    </message>
    <message>
        <source>“%1” is damaged and cannot be read</source>
        <translation>“%1”已损坏，无法读取</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>“%1”是空文件</translation>
    </message>
    <message>
        <source>“%1” is for: %2</source>
        <translation>“%1”须由%2办理</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB</source>
        <translation>“%1”超过 %2 MB</translation>
    </message>
    <message>
        <source>“%1” is neither a picture (JPEG, PNG) nor a PDF</source>
        <translation>“%1”既不是图片（JPEG、PNG）也不是 PDF</translation>
    </message>
    <message>
        <source>“%1” is no date that exists; write 2026-11-23</source>
        <translation>“%1”不是有效日期；请写成 2026-11-23</translation>
    </message>
    <message>
        <source>“%1” is no number from 1 to %2</source>
        <translation>“%1”不是 1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>“%1” is no time that exists</source>
        <translation>“%1”不是有效时间</translation>
    </message>
    <message>
        <source>“%1” is no time that exists; write 2026-11-23 14:30</source>
        <translation>“%1”不是有效时间；请写成 2026-11-23 14:30</translation>
    </message>
    <message>
        <source>“%1” is no time that exists; write 2026-11-23T14:30</source>
        <translation>“%1”不是有效时间；请写成 2026-11-23T14:30</translation>
    </message>
    <message>
        <source>“%1” is no week that exists; write 2026-W46</source>
        <translation>“%1”不是有效的周；请写成 2026-W46</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>“%1”不在以下选项中：%2</translation>
    </message>
    <message>
        <source>“%1” is not filled at this step</source>
        <translation>这一步不填“%1”</translation>
    </message>
    <message>
        <source>“%1” is not imported; these are: %2</source>
        <translation>“%1”不能导入；可以导入：%2</translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it holds a file of kind %2</source>
        <translation>“%1”与文件名不符：内容是 %2</translation>
    </message>
    <message>
        <source>“%1” is nothing to choose; write it as a field</source>
        <translation>“%1”不是选项栏，请写成 field</translation>
    </message>
    <message>
        <source>“%1” is one word too many</source>
        <translation>多了一个词“%1”</translation>
    </message>
    <message>
        <source>“%1” means nothing here</source>
        <translation>此处不认识“%1”</translation>
    </message>
    <message>
        <source>“%1” needs one word for each of: %2</source>
        <translation>“%1”的每个选项都要有一个词：%2</translation>
    </message>
    <message>
        <source>“%1” of %2 cannot be taken back</source>
        <translation>%2 的“%1”不能撤回</translation>
    </message>
    <message>
        <source>“%1” stands in several communities; a column must say in which</source>
        <translation>几个小区都有“%1”，须有一列写明小区</translation>
    </message>
    <message>
        <source>“%1” still waits for: %2</source>
        <translation>“%1”还等：%2</translation>
    </message>
    <message>
        <source>“do” says what: call_record.register</source>
        <translation>“do”要写明操作，如 call_record.register</translation>
    </message>
    <message>
        <source>“now” works on a practice data base only</source>
        <translation>“now”只能用于演练库</translation>
    </message>
    <message>
        <source>“proxy” names user, at and how</source>
        <translation>“proxy”要写明 user、at 和 how</translation>
    </message>
    <message>
        <source>“version” is a whole number</source>
        <translation>“version”应为整数</translation>
    </message>
    <message>
        <source>“with” is an object</source>
        <translation>“with”应为对象</translation>
    </message>
</context>
</TS>
