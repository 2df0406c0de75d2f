// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed and cannot be read stays and says why, in a line's cell too; what words were taken for is told beside them.
#include "core/record/coding.h"
#include "core/records/call_record/call_record.h"
#include "core/records/repair_request/repair_request.h"
#include "tests/support/catch.h"
#include "ui/fields/field_editor.h"
#include "ui/fields/typed.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QTest>

using namespace fuwutai;

namespace {

const Field& requestField(const char* key) { return *repairRequestType().field(QLatin1String(key)); }

std::unique_ptr<FieldEditor> editorOf(const Field& field)
{
    FieldWorld w;
    w.sight = Sight::Clear;
    w.now = [] { return readInstant("2026-11-23 09:00"); }; // a Monday
    return std::unique_ptr<FieldEditor>(makeEditor(field, w));
}

FieldEditor* cell(const FieldEditor& lines, const char* key, int row) { return lines.findChildren<FieldEditor*>(QLatin1String(key)).value(row); }
QLineEdit* lineOf(const FieldEditor* editor) { return editor->findChild<QLineEdit*>(); }

LineValues material(qint64 id, const char* name)
{
    return {{{id, {QString::fromUtf8(name), QString(), QStringLiteral("个"), QStringLiteral("1"), Value(Money{800}), Value()}}}};
}

} // namespace

TEST_CASE("days and halves of a day are said in words, in both languages; nonsense is left as it is")
{
    const QDateTime now(QDate(2026, 11, 23), QTime(9, 0));
    const std::pair<const char*, const char*> cases[]{
        {"明天9点", "2026-11-24 09:00"}, {"后天 14:30", "2026-11-25 14:30"}, {"今天下午3点", "2026-11-23 15:00"}, {"下午三点半", "2026-11-23 15:30"},
        {"大后天上午10点", "2026-11-26 10:00"}, {"昨天 1430", "2026-11-22 14:30"}, {"中午12点", "2026-11-23 12:00"}, {"11月25日下午2点", "2026-11-25 14:00"},
        {"tomorrow 9", "2026-11-24 09:00"}, {"Tomorrow 3 pm", "2026-11-24 15:00"}, {"day after tomorrow 14:30", "2026-11-25 14:30"}, {"9:15am", "2026-11-23 09:15"},
        {"明天", "2026-11-24"}, {"上午14点", "上午14点"}, {"明天25点", "明天25点"}, {"明天再说", "明天再说"}};
    for (const auto& [typed, tidy] : cases) {
        INFO(typed);
        CHECK(tidyTime(typed, now) == tidy);
    }
    CHECK(tidyDate("后天", now) == "2026-11-25");
    CHECK(tidyDate("后天下午", now) == "后天下午");
}

TEST_CASE("what words of a time were taken for is said beside the field while they are typed, and still when it is left")
{
    const auto editor = editorOf(*callRecordType().field("received_at"));
    editor->setValue(Value());
    lineOf(editor.get())->setText(QStringLiteral("明天9"));
    QTest::keyClicks(lineOf(editor.get()), "30");
    CHECK(editor->note().contains("2026-11-24 "));
    CHECK(editor->note().contains("09:30"));
    QTest::keyClick(lineOf(editor.get()), Qt::Key_Return);
    CHECK(editor->json().toString() == "2026-11-24 09:30");
    CHECK(editor->note().contains("09:30"));
    QTest::keyClicks(lineOf(editor.get()), "x");
    CHECK(editor->reasons().isEmpty());
    QTest::keyClick(lineOf(editor.get()), Qt::Key_Return);
    CHECK(editor->reasons().size() == 1); // told before anybody sends it
    CHECK(lineOf(editor.get())->text() == "2026-11-24 09:30x");
}

TEST_CASE("a cell that cannot be read keeps its text, is red with the reason, and the lines beside it are not")
{
    const auto editor = editorOf(requestField("materials"));
    editor->setValue(material(7, "龙头"));
    QLineEdit* price = lineOf(cell(*editor, "price", 1));
    lineOf(cell(*editor, "name", 1))->setFocus();
    QTest::keyClicks(lineOf(cell(*editor, "name", 1)), "JS");
    QTest::keyClicks(price, "abc");
    QTest::keyClick(price, Qt::Key_Return);
    CHECK(price->text() == "abc");
    CHECK(price->property("refused").toBool());
    CHECK(editor->json().toArray().last().toObject().value("price").toString() == "abc");

    Reasons why;
    readJson(editor->field(), editor->json(), material(7, "龙头"), editor->key(), why);
    why << Reason{"materials[1].quantity", "number", "a quantity is a number"} << Reason{"materials", "two", "one more"};
    REQUIRE(why.first().field == "materials[1].price"); // as a rule counts the lines
    editor->refuse(why);
    CHECK(cell(*editor, "price", 1)->reasons().size() == 1);
    CHECK(cell(*editor, "quantity", 1)->reasons() == QStringList{"a quantity is a number"});
    CHECK(editor->reasons() == QStringList{"one more"});
    for (const char* key : {"name", "price", "quantity"}) CHECK(cell(*editor, key, 0)->reasons().isEmpty());
    CHECK(lineOf(cell(*editor, "price", 1))->text() == "abc");
    editor->refuse({});
    CHECK_FALSE(price->property("refused").toBool());
}

TEST_CASE("what was typed in a line that stands is there again when it is put back, and a line taken away stays so")
{
    LineValues stood = material(7, "龙头");
    stood.lines.push_back(material(8, "软管").lines.front());
    const auto first = editorOf(requestField("materials")), again = editorOf(requestField("materials"));
    for (const auto* e : {&first, &again}) (*e)->setValue(stood);
    first->putTyped(QJsonArray{QJsonObject{{"id", 7}, {"quantity", "abc"}}, QJsonObject{{"id", 8}, {"removed", true}}, QJsonObject{{"name", "生料带"}}});
    const QJsonArray typed = first->json().toArray();
    CHECK(typed == QJsonArray{QJsonObject{{"id", 7}, {"quantity", "abc"}}, QJsonObject{{"id", 8}, {"removed", true}}, QJsonObject{{"name", "生料带"}}});
    again->putTyped(typed);
    CHECK(again->json().toArray() == typed);
    // Somebody else took the line away meanwhile: what was typed in it is a line of its own.
    const auto gone = editorOf(requestField("materials"));
    gone->setValue(material(8, "软管"));
    gone->putTyped(typed);
    CHECK(gone->json().toArray().first() == QJsonObject{{"id", 8}, {"removed", true}});
    CHECK(gone->json().toArray().size() == 3);
}
