// SPDX-License-Identifier: GPL-3.0-or-later
// What was used for a job: what was handed out for it stands there beforehand, and the customer pays for no material that was not
// quoted to him.
#include "core/records/parts_slip/parts_slip.h"
#include "tests/core/order_scene.h"

using namespace fuwutai;
using namespace fuwutai::test;

namespace {

DrawnPart part(const char* name, const char* quantity, const char* unused = "")
{
    DrawnPart p;
    p.name = QString::fromUtf8(name);
    p.quantity = QLatin1String(quantity);
    p.unused = QLatin1String(unused);
    p.unit = QStringLiteral("个");
    p.price = Money{1250};
    return p;
}

Record slip(const char* state, std::vector<DrawnPart> parts)
{
    Record r = emptyRecord(partsSlipType());
    r.state = QLatin1String(state);
    r.set("parts", Coding<std::vector<DrawnPart>>::to(parts));
    return r;
}

QStringList words(const MaterialLines& lines)
{
    QStringList all;
    for (const MaterialLine& one : lines) all << QStringList{one.name, one.quantity, one.amount ? plainText(*one.amount) : QStringLiteral("-")}.join(' ');
    return all;
}

QStringList usedAfter(const QList<Record>& slips, const QJsonObject& more = {})
{
    Paper p = inWork();
    p.linked["drawn_parts"] = slips;
    p.setNow("2026-11-24 11:00");
    QJsonObject with{{"work_done", "已换"}};
    for (auto it = more.begin(); it != more.end(); ++it) with.insert(it.key(), it.value());
    REQUIRE(p.act(kForeman, "complete", with));
    return words(decode<DispatchOrder>(p.record).materials);
}

} // namespace

TEST_CASE("materials: what was handed out for the job and kept stands there, unless something else is said (HS-5.1.11)")
{
    const QList<Record> slips{slip("issued", {part("阀芯", "3", "1"), part("垫片", "2", "2")}), slip("filed", {part("生料带", "0.5")}),
                              slip("draft", {part("弯头", "1")}), slip("cancelled", {part("三通", "1")})};
    CHECK(usedAfter(slips) == QStringList{"阀芯 2 25.00", "生料带 0.5 6.25"});
    CHECK(usedAfter(slips, {{"materials", QJsonArray{QJsonObject{{"name", "软管"}, {"quantity", "1"}}}}}) == QStringList{"软管 1 -"});
    CHECK(usedAfter(slips, {{"materials", QJsonArray{}}}).isEmpty());
    CHECK(usedAfter({}).isEmpty());
}
