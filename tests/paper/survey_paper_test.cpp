// SPDX-License-Identifier: GPL-3.0-or-later
// The site survey on paper: filled in and countersigned by all it is one page a copy.
#include "tests/paper/samples.h"
#include "tests/support/catch.h"
#include "ui/paper/fonts.h"
#include "ui/paper/layout.h"

using namespace fuwutai;

namespace {

SheetData surveyed(int signatures)
{
    SheetData d = emptyData("KCHB-202611-0007");
    d.values = {{"call", "LFHB-202611-0009"}, {"home", "湖滨一期 3-2-1201"}, {"customer_name", "张晓女"}, {"phone", "13800005678"}, {"location", "湖滨一期 3-2-1201 主卫"},
                {"matter", "主卫地面渗水至过道，地板起鼓，客户要求恢复原状，并检查其他卫生间。"}, {"appointment_at", "2026-11-24 09:00"}, {"surveyed_at", "2026-11-24 09:10"},
                {"due_at", "2026-11-24 17:30"}, {"handover_date", "2024-06-30"}, {"acceptance_date", "2024-05-31"},
                {"findings", "主卫淋浴区地漏周边渗水，蓄水二十四小时后楼下顶板有水迹；过道木地板起鼓约两平方米，踢脚线发黑；其他卫生间未见异常。"},
                {"responsible_party", "施工单位"}, {"contractor", "第一建筑工程公司三分公司"}, {"warranty_item", "防渗漏"}, {"contractor_until", "2029-05-31"},
                {"owner_until", "2029-06-30"}, {"trades", "防水、泥瓦"}, {"repair_plan", "凿除淋浴区面层，重做防水并做二次蓄水试验；恢复面砖，更换起鼓地板和踢脚线。"},
                {"material_need", "JS 防水涂料一桶、300×300 地砖八片、木地板两平方米"}, {"estimate", "2,860.00"}, {"executor", "维修队"}, {"planned_finish", "2026-12-01"},
                {"notice_no", "TZ-2026-118"}, {"notice_at", "2026-11-23 15:00"}, {"cs_sign", "王敏"}, {"engineering_or_property_sign", "李工"}, {"captain_sign", "陈队长"},
                {"contractor_sign", "赵经理"}, {"contractor_opinion", "同意由我方承担"}};
    d.chosen = {{"cause", {"construction"}}, {"repair_class", {"a"}}, {"in_warranty", {"yes"}}, {"customer_present", {"yes"}}, {"several_trades", {"yes"}}};
    for (const char* party : {"工程", "施工单位"}) d.lines["invited"].append({{"party", party}, {"name", "李工"}, {"how", "电话通知，对方答应准时到场"}, {"at", "2026-11-23 15:00"}});
    for (const char* item : {"淋浴区防水", "更换木地板"}) d.lines["quantities"].append({{"name", item}, {"unit", "平方米"}, {"quantity", "4.5"}, {"note", ""}});
    for (int i = 0; i < signatures; ++i) d.lines["signatures"].append({{"party", "施工单位"}, {"person", "赵经理"}, {"result", "同意"}, {"opinion", "按方案维修"}, {"at", "2026-11-24 16:00"}});
    return d;
}

qsizetype pagesOf(const SheetData& data)
{
    const Measure measure(installFonts());
    return layoutSheet(*shippedSheet("site_survey"), data, measure, LayoutMode::Pages).pages.size();
}

} // namespace

TEST_CASE("a survey that was filled in and countersigned by four is one page; a long dispute goes on to another")
{
    CHECK(pagesOf(emptyData("KCHB-202611-0007")) == 1);
    CHECK(pagesOf(surveyed(0)) == 1);
    CHECK(pagesOf(surveyed(4)) == 1);
    CHECK(pagesOf(surveyed(30)) == 2);
}
