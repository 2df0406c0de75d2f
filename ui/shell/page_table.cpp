// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_table.h"

#include "ui/pages/board_page.h"
#include "ui/pages/desk_page.h"
#include "ui/pages/group_page.h"
#include "ui/pages/setup_page.h"
#include "ui/shell/weekly_host.h"

namespace fuwutai {

namespace {

const QList<Filter>& openOnes()
{
    static const QList<Filter> open{Filter{QStringLiteral("phase"), QStringLiteral("open")}};
    return open;
}

Page* makeDesk(Session& session, Lookup& lookup, const PageDef&) { return new DeskPage(session, lookup); }
Page* makeBoard(Session& session, Lookup& lookup, const PageDef&) { return new BoardPage(session, lookup); }
Page* makeList(Session& session, Lookup& lookup, const PageDef& def) { return new ListingPage(session, lookup, def.types.first(), openOnes()); }
Page* makeWeekly(Session& session, Lookup&, const PageDef&) { return new WeeklyHost(session); }
Page* makeGroup(Session& session, Lookup& lookup, const PageDef& def) { return new GroupPage(session, lookup, def.types); }
Page* makeWork(Session& session, Lookup& lookup, const PageDef& def) { return new GroupPage(session, lookup, def.types, openOnes()); }
Page* makeSettings(Session& session, Lookup& lookup, const PageDef& def)
{
    auto* page = new GroupPage(session, lookup, def.types);
    if (session.actor().has(Role::Administrator)) page->addFirst(kSetupTab, say("Set-up"), [&session, &lookup] { return new SetupPage(session, lookup); });
    return page;
}

QStringList types(const char* names) { return QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

} // namespace

const std::vector<PageDef>& pageTable()
{
    static const std::vector<PageDef> table{
        {"desk", L10N("My desk"), "desk", "", "index", false, {}, {}, makeDesk},
        {"calls", L10N("Calls and visits"), "calls", "call_record", "calls", false, types("call_record"), {}, makeList},
        {"surveys", L10N("Surveys"), "surveys", "site_survey", "surveys", false, types("site_survey"), {}, makeList},
        {"board", L10N("Dispatch board"), "board", "", "board", false, {}, {Role::Foreman, Role::FrontDesk, Role::OfficeHead, Role::ServiceManager}, makeBoard},
        {"dispatch", L10N("Dispatch"), "dispatch", "dispatch_order", "dispatch", false, types("dispatch_order"), {}, makeList},
        {"requests", L10N("Requests"), "requests", "repair_request", "requests", false, types("repair_request parts_slip"), {}, makeWork},
        {"callbacks", L10N("Callbacks"), "callbacks", "callback", "callbacks", false, types("callback callback_draw"), {}, makeWork},
        {"weekly", L10N("Weekly report"), "weekly", "", "weekly", true, types("weekly_report"), {}, makeWeekly},
        {"customers", L10N("People and homes"), "customers", "", "lists-and-search", true, types("customer home building community incident"), {}, makeGroup},
        {"settings", L10N("Settings"), "settings", "", "administration", false,
         types("office department team user deputy category contractor warranty_item price_item text_block policy_row calendar_day sheet"), {}, makeSettings},
    };
    return table;
}

QList<const PageDef*> pagesFor(const Registry& registry, const Actor& actor)
{
    QList<const PageDef*> shown;
    for (const PageDef& def : pageTable()) {
        const bool readable = std::any_of(def.types.begin(), def.types.end(), [&](const QString& key) {
            const RecordType* type = registry.find(key);
            return type && type->readableBy(actor);
        });
        const bool his = def.roles.isEmpty() || std::any_of(actor.bindings.begin(), actor.bindings.end(), [&](const RoleBinding& b) { return def.roles.has(b.role); });
        if (his && (def.types.isEmpty() || readable)) shown << &def;
    }
    return shown;
}

const PageDef* pageOf(const QString& key)
{
    for (const PageDef& def : pageTable())
        if (key == QLatin1String(def.key)) return &def;
    return nullptr;
}

const PageDef* homeOf(const QString& type)
{
    for (const PageDef& def : pageTable())
        if (def.types.contains(type)) return &def;
    return nullptr;
}

} // namespace fuwutai
