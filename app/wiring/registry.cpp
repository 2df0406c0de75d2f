// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of record the program knows. A new one is a line here, its migration, its sheet, its row in the page table.
#include "app/wiring/wiring.h"

#include "core/records/attachment/attachment.h"
#include "core/records/building/building.h"
#include "core/records/calendar_day/calendar_day.h"
#include "core/records/call_record/call_record.h"
#include "core/records/callback/callback.h"
#include "core/records/callback_draw/callback_draw.h"
#include "core/records/category/category.h"
#include "core/records/community/community.h"
#include "core/records/contractor/contractor.h"
#include "core/records/customer/customer.h"
#include "core/records/department/department.h"
#include "core/records/deputy/deputy.h"
#include "core/records/dispatch_order/dispatch_order.h"
#include "core/records/home/home.h"
#include "core/records/incident/incident.h"
#include "core/records/office/office.h"
#include "core/records/policy_row/policy_row.h"
#include "core/records/parts_slip/parts_slip.h"
#include "core/records/price_item/price_item.h"
#include "core/records/repair_request/repair_request.h"
#include "core/records/sheet/sheet.h"
#include "core/records/site_survey/site_survey.h"
#include "core/records/team/team.h"
#include "core/records/text_block/text_block.h"
#include "core/records/user/user.h"
#include "core/records/warranty_item/warranty_item.h"
#include "core/records/weekly_report/weekly_report.h"

namespace fuwutai {

const Registry& registry()
{
    static const Registry all = [] {
        Registry r;
        r.add(officeType());
        r.add(departmentType());
        r.add(teamType());
        r.add(userType());
        r.add(deputyType());
        r.add(communityType());
        r.add(buildingType());
        r.add(homeType());
        r.add(customerType());
        r.add(warrantyItemType());
        r.add(categoryType());
        r.add(contractorType());
        r.add(incidentType());
        r.add(policyRowType());
        r.add(calendarDayType());
        r.add(sheetType());
        r.add(textBlockType());
        r.add(priceItemType());
        r.add(callRecordType());
        r.add(dispatchOrderType());
        r.add(repairRequestType());
        r.add(partsSlipType());
        r.add(siteSurveyType());
        r.add(callbackType());
        r.add(callbackDrawType());
        r.add(weeklyReportType());
        r.add(attachmentType());
        return r;
    }();
    return all;
}

} // namespace fuwutai
