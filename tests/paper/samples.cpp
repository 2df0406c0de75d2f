// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paper/samples.h"

namespace fuwutai {

namespace {

SheetHead head(const QString& number)
{
    return {.organisation = "滨江置业有限公司", .office = "湖滨服务处", .number = number, .printed = "2026-11-23 10:32 前台 王敏"};
}

SheetData callRecord()
{
    SheetData d{.head = head("LFHB-202611-0009")};
    d.values = {{"received_at", "2026-11-10 09:12"}, {"collecting_unit", "客服处"}, {"caller_name", "张晓女"}, {"phone", "13800005678"},
                {"relation", "业主"}, {"home", "湖滨一期 3-2-1201"}, {"place", ""}, {"place_part", ""}, {"category", "工程质量 / 渗漏（厨卫）"},
                {"matter", "主卫地面渗水至过道，地板起鼓约 1.5 ㎡，客户称入住后第二次出现，要求尽快上门查看，并说明责任单位。"},
                {"wanted", "一周内修好，恢复过道地板"}, {"tracker", "王敏"}, {"department", "工程材料部"}, {"handler", "李工"},
                {"handed_to", "李工"}, {"handed_at", "2026-11-10 10:05"}, {"entered_at", "2026-11-10 09:15"}, {"taken_by", "王敏"},
                {"late_reason", ""}, {"first_answer", "已告知今日 15:00 上门勘察"}, {"first_answer_at", "2026-11-10 09:40"},
                {"appointment_at", "2026-11-10 15:00"}, {"feedback", "现场勘察：卫生间防水层破损，属保修范围，由一建三公司负责，拆除重做防水层。"},
                {"feedback_at", "2026-11-11 11:20"}, {"feedback_by_when", "2026-11-20"}, {"due_at", "2026-11-17 17:30"},
                {"result", "防水层重做，蓄水 24 小时不漏，地砖、过道地板恢复，客户已签认。"}, {"cause", "施工"},
                {"countermeasure", "同户型 12 户列入回访检查"}, {"resolved_at", "2026-11-19 16:40"}, {"closed_at", "2026-11-23 10:30"},
                {"callback", "HFHB-202611-0031"}, {"last_overall", "满意"}, {"registered_by", "王敏"}};
    d.chosen = {{"channel", {"phone"}}, {"kind", {"complaint"}}, {"urgency", {"important"}}, {"service_phase", {"in_warranty"}},
                {"valid", {"valid"}}, {"major", {"no"}}, {"result_kind", {"solved"}}};
    d.lines["notes"] = {{{"at", "2026-11-10 15:20"}, {"author", "李工"}, {"text", "现场勘察，会签完成，判定施工原因"}},
                        {{"at", "2026-11-12 08:50"}, {"author", "维修队长"}, {"text", "到场拆除原防水层，与客户约定施工时间为每日 9:00 至 11:30、14:30 至 17:30"}},
                        {{"at", "2026-11-19 16:05"}, {"author", "维修队长"}, {"text", "完工，蓄水试验合格"}}};
    return d;
}

SheetData callLedger()
{
    SheetData d{.head = head({})};
    d.head.subtitle = "2026 年 11 月";
    for (int i = 1; i <= 17; ++i) {
        d.lines["records"].append({{"number", QString("LFHB-202611-%1").arg(i, 4, 10, QChar('0'))}, {"received_at", "2026-11-10\n09:12"},
                                   {"channel", i % 4 ? "来电" : "网络/微信"}, {"caller_name", i % 3 ? "张晓女" : "欧阳明月"}, {"phone", "13800005678"},
                                   {"home", i % 5 ? "3-2-1201" : "二期地下车库 B2-117"}, {"kind", i % 2 ? "投诉" : "报修"},
                                   {"matter", i % 3 ? "主卫渗水至过道" : "主卫地面渗水至过道，地板起鼓，要求尽快上门查看并说明责任单位，恢复原状"},
                                   {"department", "工程材料部"}, {"handler", "李工"}, {"due_at", "2026-11-17"}, {"result", "已重做防水"},
                                   {"closed_at", "2026-11-19"}});
    }
    d.values = {{"registered_by", "王敏"}};
    return d;
}

SheetData dispatchOrder()
{
    SheetData d{.head = head("PAHB-202611-0018")};
    d.values = {{"call", "LFHB-202611-0009"}, {"survey_no", "KCHB-202611-0006"}, {"location", "湖滨一期 3 栋 2 单元 1201　主卫"}, {"owner_name", "张晓女"},
                {"owner_phone", "13800005678"}, {"work", "卫生间渗水至过道，拆除重做防水层，恢复地砖；过道地板起鼓部分更换。"}, {"warranty_item", "防水工程（5 年）"},
                {"warranty_end", "2029-06-30"}, {"responsible_party", "施工单位"}, {"contractor", "一建三公司"}, {"estimate", "860.00"},
                {"issued_at", "2026-11-11 10:20"}, {"due_at", "2026-11-20 17:30"}, {"team", "维修一队"}, {"planned_start", "2026-11-12"},
                {"planned_end", "2026-11-19"}, {"accepted_by", "陈队长"}, {"work_done", "拆旧 2.4 ㎡，JS 防水两遍，蓄水 24 小时不漏，恢复地砖 2.4 ㎡；更换过道地板 1.5 ㎡。"},
                {"finished_at", "2026-11-19 16:05"}, {"hours", "14"}, {"inspection_result", "合格"}, {"customer_name", "张晓女"},
                {"customer_words", "修得不错，工人很有礼貌。"}, {"signed_at", "2026-11-20"}, {"callback", "HFHB-202611-0031"}, {"notice_no", ""}};
    d.chosen = {{"order_class", {"a"}}, {"executor", {"team"}}, {"satisfaction", {"satisfied"}}, {"unsigned", {"no"}}};
    d.lines["trades"] = {{{"trade", "防水"}}, {{"trade", "泥瓦"}}};
    d.lines["technicians"] = {{{"technician", "刘强"}}, {{"technician", "赵国庆"}}};
    d.lines["approvals"] = {{{"step", "部门经理"}, {"approver", "周经理"}, {"result", "批准"}, {"opinion", "同意"}, {"at", "2026-11-11 10:20"}}};
    d.lines["materials"] = {{{"name", "JS 防水涂料"}, {"spec", "JSII-18kg"}, {"unit", "桶"}, {"quantity", "1"}, {"price", "236.00"}, {"amount", "236.00"}},
                            {{"name", "地砖"}, {"spec", "300×300"}, {"unit", "片"}, {"quantity", "8"}, {"price", "8.00"}, {"amount", "64.00"}}};
    d.lines["inspections"] = {{{"party", "客户服务"}, {"inspector", "王敏"}, {"result", "合格"}, {"findings", "蓄水不漏"}, {"at", "2026-11-19 16:40"}},
                              {{"party", "工程（物业）"}, {"inspector", "李工"}, {"result", "合格"}, {"findings", "面层平整，坡度符合要求"}, {"at", "2026-11-19 16:40"}},
                              {{"party", "维修队长"}, {"inspector", "陈队长"}, {"result", "合格"}, {"findings", ""}, {"at", "2026-11-19 16:45"}}};
    return d;
}

SheetData repairRequest()
{
    SheetData d{.head = head("QXHB-202611-0042")};
    d.values = {{"office", "湖滨服务处"}, {"home", "湖滨一期 3-2-1201"}, {"entered_at", "2026-11-23 09:02"}, {"location", "湖滨一期 3 栋 2 单元 1201　厨房"},
                {"received_at", "2026-11-23 09:00"}, {"customer_name", "张晓女"}, {"phone", "13800005678"}, {"call", "LFHB-202611-0009"},
                {"content", "厨房水龙头关不严，一直滴水；水槽下面的角阀也渗水。"}, {"inspect_at", "2026-11-23 14:00"},
                {"repair_at", "2026-11-23 14:00"}, {"team", "维修一队"}, {"trade", "水"}, {"technicians", "刘强、赵国庆"}, {"planned_at", "2026-11-23 14:00"},
                {"due_at", "2026-11-23 14:15"}, {"arrived_at", "2026-11-23 13:58"}, {"item_spec", "DN15 单冷龙头"}, {"diagnosis", "龙头阀芯磨损，角阀裂纹"},
                {"fault_cause", "使用年久，铸件老化"}, {"work_done", "关闭入户阀，更换龙头和角阀各一，试压二十分钟不漏，清理柜内积水。"},
                {"finished_at", "2026-11-23 15:10"}, {"labour_fee", "65.00"}, {"material_fee", "93.00"}, {"other_fee", "0.00"}, {"fee", "158.00"},
                {"agreed_by", "张晓女"}, {"agreed_at", "2026-11-23 14:12"}, {"agreed_how", "当面"}, {"collected", "158.00"}, {"collected_by", "刘强"},
                {"receipt_no", "SJ-10233"}, {"signed_by", "张晓女"}, {"signed_at", "2026-11-23 15:12"}, {"callback", "HFHB-202611-0044"}, {"received_by", "王敏"}};
    d.chosen = {{"urgency", {"general"}}, {"result", {"repaired"}}, {"service_kind", {"charged"}}, {"satisfaction", {"satisfied"}}};
    d.lines["materials"] = {{{"name", "单冷龙头"}, {"spec", "DN15"}, {"unit", "个"}, {"quantity", "1"}, {"price", "65.00"}, {"amount", "65.00"}},
                            {{"name", "角阀"}, {"spec", "DN15"}, {"unit", "个"}, {"quantity", "1"}, {"price", "28.00"}, {"amount", "28.00"}}};
    d.lines["quote"] = {{{"name", "更换水龙头"}, {"unit", "个"}, {"quantity", "1"}, {"labour", "40.00"}, {"material", "65.00"}, {"amount", "105.00"}},
                        {{"name", "更换角阀、软管"}, {"unit", "个"}, {"quantity", "1"}, {"labour", "25.00"}, {"material", "28.00"}, {"amount", "53.00"}}};
    return d;
}

SheetData callback()
{
    SheetData d{.head = head("HFHB-202611-0031")};
    d.values = {{"subject", "PAHB-202611-0018"}, {"home", "湖滨一期 3-2-1201"}, {"customer_name", "张晓女"}, {"phone", "13800005678"}, {"kind", "维修回访"},
                {"due_at", "2026-11-23 17:30"}, {"reached_at", "2026-11-23 10:28"}, {"interviewee", "张晓女（业主）"}, {"quality", "满意"}, {"manners", "很满意"},
                {"timeliness", "较满意"}, {"cleanliness", "满意"}, {"fee_clear", "未评价"}, {"words", "修得不错，希望以后能提前一天打电话约时间。"}, {"caller", "王敏"}};
    d.chosen = {{"subject_type", {"dispatch_order"}}, {"method", {"phone"}}, {"overall", {"satisfied"}}, {"follow_up", {"no"}}, {"manager_attended", {"no"}}};
    d.lines["attempts"] = {{{"at", "2026-11-23 09:05"}, {"reason", "无人接听"}}};
    return d;
}

SheetData callbackLedger()
{
    SheetData d{.head = head({})};
    d.head.subtitle = "2026 年 11 月";
    for (int i = 1; i <= 7; ++i) {
        d.lines["records"].append({{"number", QString("HFHB-202611-%1").arg(i, 4, 10, QChar('0'))}, {"reached_at", "2026-11-23\n10:28"}, {"kind", "维修"},
                                   {"subject", "PAHB-202611-0018"}, {"home", "3-2-1201"}, {"interviewee", "张晓女"}, {"method", "电话"}, {"overall", "满意"},
                                   {"quality", "满意"}, {"manners", "很满意"}, {"timeliness", "较满意"}, {"cleanliness", "满意"}, {"fee_clear", "未评价"},
                                   {"words", i % 3 ? "修得不错" : "修得不错，希望以后能提前一天打电话约时间"}, {"caller", "王敏"}});
    }
    return d;
}

void count(SheetData& d, const QString& lines, const QStringList& names)
{
    int n = 3;
    for (const QString& name : names) {
        d.lines[lines].append({{"name", name}, {"carried_over", QString::number(n)}, {"new", QString::number(2 * n)}, {"to_follow", QString::number(3 * n)}, {"done_rate", "66.7 %"}, {"done", QString::number(2 * n - 1)}, {"open_at_end", QString::number(n + 1)}});
        n += 2;
    }
}

SheetData weeklyReport()
{
    SheetData d{.head = head("ZBHB-2026-W47")};
    d.values = {{"office", "湖滨服务处"}, {"week", "2026-W47"}, {"from", "2026-11-16"}, {"to", "2026-11-22"}, {"carried_over", "31"}, {"new", "58"}, {"late", "1"},
                {"reopened", "0"}, {"moved_in", "0"}, {"moved_out", "1"}, {"voided", "0"}, {"to_follow", "89"}, {"done", "52"}, {"done_rate", "58.4 %"},
                {"on_time", "94.2 %"}, {"open_at_end", "37"}, {"open_unassigned", "4"}, {"open_in_progress", "27"}, {"open_awaiting_callback", "6"},
                {"overdue", "3"}, {"over_month", "1"}, {"response_first_answer", "98.1 %"}, {"response_feedback", "91.0 %"}, {"response_work_begun", "95.5 %"},
                {"callbacks_due", "49"}, {"callbacks_done", "46"}, {"callbacks_not_reached", "3"}, {"callbacks_satisfied", "93.5 %"},
                {"cumulative_received", "1 024"}, {"cumulative_done", "987"}, {"cumulative_open", "37"},
                {"trend_notes", "3 栋卫生间渗漏连续 6 周上升，均为同一户型、同一施工单位；建议对该户型未报修的 12 户主动检查。"},
                {"next_week_plan", "1. 12 户主动检查；2. 外墙渗水两户等施工单位到场；3. 年度满意度调查发放。"}, {"help_needed", "请工程材料部督促一建三公司到场。"},
                {"prepared_by", "王敏"}, {"head", "孙主任"}, {"submitted_at", "2026-11-23 11:00"}, {"chain_entries", "12 408"},
                {"chain_head", "9f3c2d7e51a04b8c6e0d9a7712f4c35b8ad0e6f1c2b3a49587d6e5f4031271ab"}};
    d.values["corrections"] = "LFHB-202610-0044 于 11-09 补登，计入本周；LFHB-202610-0051 作废";
    d.values["last_plan"] = "外墙渗水两户：施工单位未到场，转入本周；12 户检查：已完成 7 户。";
    d.values["on_time_of"] = "49/52";
    d.values["draws"] = "CYHB-2026-W46：完成 12 件，另已回访 1 件，抽中 3 件（至少 30 %），种子 193847261";
    for (const char* key : {"callbacks_drawn", "callbacks_drawn_done", "callbacks_drawn_dissatisfied"}) d.values[key] = "3";
    d.lines["how_counted"] = {{{"name", "本周应跟进"}, {"definition", "前期遗留 + 本周新增 + 补登 + 本周重开 + 转入 － 转出 － 本周作废"}, {"clause", "CS-3.4.4"}},
                              {{"name", "按时完成"}, {"definition", "本周办结中在时限内的份额，无时限的不计"}, {"clause", "CS-3.4.5"}}};
    for (const char* key : {"on_time_no_clock", "response_solution_told", "callbacks_pass_rate", "cumulative_last_year", "cumulative_overdue", "cumulative_unsolvable"}) d.values[key] = "3";
    count(d, "of_which", {"投诉", "报修"});
    count(d, "by_kind", {"报修", "投诉", "咨询", "建议"});
    count(d, "by_category", {"工程质量 / 渗漏", "工程质量 / 门窗", "物业服务", "收费"});
    count(d, "by_department", {"工程材料部", "维修队", "物业公司", "（未分派）"});
    count(d, "by_community", {"湖滨一期", "湖滨二期"});
    for (int i = 1; i <= 24; ++i) {
        d.lines["solved"].append({{"number", QString("LFHB-202611-%1").arg(i, 4, 10, QChar('0'))}, {"date", "11-10"}, {"home", "3-2-1201"}, {"matter", i % 4 ? "主卫渗水至过道" : "主卫地面渗水至过道，地板起鼓，客户要求恢复原状"},
                                  {"department", "工程材料部"}, {"result", "已重做防水，客户签认"}, {"workdays", "5"}});
    }
    d.lines["unsolved"] = {{{"number", "LFHB-202611-0021"}, {"home", "5-2-0902"}, {"matter", "外墙渗水"}, {"department", "工程材料部"}, {"history", "11-12 勘察；11-14 通知施工单位；11-20 催办"}, {"reason", "施工单位未到场"}, {"expected", "11-26"}}};
    d.lines["overdue"] = {{{"number", "LFHB-202611-0021"}, {"home", "5-2-0902"}, {"matter", "外墙渗水"}, {"department", "工程材料部"}, {"due_at", "11-19"}, {"reason", "施工单位未到场"}, {"expected", "11-26"}}};
    return d;
}

} // namespace

SheetData fullData(const QString& key)
{
    if (key == "call_record") return callRecord();
    if (key == "call_record_ledger") return callLedger();
    if (key == "dispatch_order") return dispatchOrder();
    if (key == "repair_request") return repairRequest();
    if (key == "callback") return callback();
    if (key == "callback_ledger") return callbackLedger();
    if (key == "weekly_report") return weeklyReport();
    return emptyData({});
}

SheetData emptyData(const QString& number) { return {.head = head(number)}; }

SheetData filledWith(const Sheet& sheet, const QString& text, int lines)
{
    SheetData d = emptyData("LFHB-202611-0001");
    for (const QString& key : fieldsOn(sheet)) d.values[key] = text;
    for (const SheetBlock& block : sheet.body) {
        if (block.kind != BlockKind::Band) continue;
        SheetLine line;
        for (const SheetCell& cell : block.rows.first().cells) {
            for (const QString& key : cell.keys) line[key] = text;
        }
        d.lines[block.lines] = QList<SheetLine>(lines, line);
    }
    return d;
}

} // namespace fuwutai
