// SPDX-License-Identifier: GPL-3.0-or-later
// Editors: what a person types is what is sent, what code sets is silent, and nothing changes by accident.
#include "core/records/call_record/call_record.h"
#include "core/records/dispatch_order/dispatch_order.h"
#include "tests/support/catch.h"
#include "ui/fields/editors.h"
#include "ui/fields/parts.h"
#include "ui/fields/typed.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QInputMethodEvent>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace fuwutai;

namespace {

const Field& callField(const char* key) { return *callRecordType().field(QLatin1String(key)); }
const Field& orderField(const char* key) { return *dispatchOrderType().field(QLatin1String(key)); }

FieldWorld clearWorld()
{
    FieldWorld w;
    w.sight = Sight::Clear;
    w.now = [] { return readInstant("2026-11-23 09:00"); };
    return w;
}

std::unique_ptr<FieldEditor> editorOf(const Field& field, const FieldWorld& world = clearWorld(), EditorRoom room = EditorRoom::Wide)
{
    return std::unique_ptr<FieldEditor>(makeEditor(field, world, nullptr, room));
}

// What was sent, read by the same function as the gate's.
Value sent(const FieldEditor& editor, const Value& old)
{
    Reasons reasons;
    const Value value = readJson(editor.field(), editor.json(), old, editor.key(), reasons);
    CHECK(reasons.isEmpty());
    return value;
}

void turnWheel(QWidget* over)
{
    QWheelEvent wheel(QPointF(5, 5), over->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(over, &wheel);
}

} // namespace

TEST_CASE("letters typed at a list go to the entry that begins so, by pinyin, by initials, by its words")
{
    Combo combo;
    combo.addItems({{}, QStringLiteral("客服前台"), QStringLiteral("工程部"), QStringLiteral("工程维修队"), QStringLiteral("General manager")});
    combo.show();
    const auto after = [&](const char* letters) {
        combo.setCurrentIndex(0);
        QTest::qWait(1100); // a new word
        QTest::keyClicks(&combo, QString::fromLatin1(letters));
        return combo.currentText();
    };
    CHECK(after("gcb") == "工程部");
    CHECK(after("gongchengw") == "工程维修队");
    CHECK(after("kf") == "客服前台");
    CHECK(after("gen") == "General manager");
    CHECK(after("g") == "工程部");
    CHECK(after("gg") == "工程维修队"); // the next that begins so
    CHECK(after("zzz").isEmpty());
    combo.showPopup();
    QTest::qWait(1100);
    QTest::keyClicks(combo.view(), QStringLiteral("kf"));
    CHECK(combo.view()->currentIndex().data().toString() == "客服前台");
    combo.hidePopup();
}

TEST_CASE("what was settled late is told without alarm; what is overdue alarms")
{
    CHECK(lookOf(Urgency::Missed).tone == Tone::Plain);
    CHECK(lookOf(Urgency::Missed).glyph == lookOf(Urgency::Met).glyph);
    CHECK(lookOf(Urgency::Overdue).tone == Tone::Bad);
}

TEST_CASE("an editor of every kind gives back what stands, and is unchanged then")
{
    const Instant at = readInstant("2026-11-23 14:30");
    const std::vector<std::pair<const Field*, Value>> cases{
        {&callField("place"), QStringLiteral("二期地下车库")}, {&callField("matter"), Personal::seal("主卫渗水\n已关阀")},
        {&callField("caller_name"), Personal::seal("张伟")}, {&callField("phone"), Personal::seal("13800138000")},
        {&callField("round"), qint64(2)}, {&orderField("estimate"), Money{86'050}}, {&callField("feedback_by_when"), QDate(2026, 11, 30)},
        {&callField("received_at"), at}, {&callField("anonymous"), true}, {&callField("kind"), QStringLiteral("complaint")},
        {&callField("urgency"), QStringLiteral("urgent")}, {&callField("home"), QStringLiteral("HY 3-2-1201")},
        {&orderField("location"), Personal::seal("湖滨花园 3-2-1201")}};
    for (const auto& [field, value] : cases) {
        const auto editor = editorOf(*field);
        INFO(field->key.toStdString());
        QSignalSpy edited(editor.get(), &FieldEditor::edited);
        editor->setValue(value);
        CHECK(edited.isEmpty());
        CHECK_FALSE(editor->isChanged());
        CHECK_FALSE(editor->isBlank());
        CHECK(sent(*editor, value) == value);
        CHECK(editor->objectName() == field->key);
        CHECK(editor->accessibleName() == say(field->label));
        editor->setValue(emptyValue(*field));
        CHECK(sent(*editor, emptyValue(*field)) == emptyValue(*field));
    }
}

TEST_CASE("a masked value is shown but never sent back")
{
    FieldWorld masked = clearWorld();
    masked.sight = Sight::Masked;
    const auto editor = editorOf(callField("phone"), masked);
    editor->setValue(Personal::seal("13800138000"));
    auto* line = editor->findChild<QLineEdit*>();
    CHECK(line->text().isEmpty());
    CHECK(line->placeholderText() == QStringLiteral("138****8000"));
    CHECK_FALSE(editor->isChanged());
    QTest::keyClicks(line, "13900139000");
    CHECK(editor->isChanged());
    CHECK(editor->json().toString() == "13900139000");
}

TEST_CASE("a wheel over an editor changes nothing", "[experience.28]")
{
    const std::vector<std::pair<const Field*, Value>> cases{
        {&callField("cause"), QStringLiteral("design")}, {&callField("kind"), QStringLiteral("repair")}, {&callField("received_at"), readInstant("2026-11-23 14:30")},
        {&callField("feedback_by_when"), QDate(2026, 11, 30)}, {&callField("round"), qint64(3)}, {&orderField("estimate"), Money{100}}, {&callField("anonymous"), true}};
    for (const auto& [field, value] : cases)
        for (const EditorRoom room : {EditorRoom::Wide, EditorRoom::Narrow}) {
            const auto editor = editorOf(*field, clearWorld(), room);
            editor->setValue(value);
            editor->show();
            for (QWidget* inner : editor->findChildren<QWidget*>()) turnWheel(inner);
            INFO(field->key.toStdString());
            CHECK_FALSE(editor->isChanged());
        }
}

TEST_CASE("Enter leaves a list box and moves on, as in a line")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* box = new Combo(&window);
    auto* next = new QLineEdit(&window);
    box->addItems({"HB", "HQ"});
    column->addWidget(box);
    column->addWidget(next);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(QApplication::focusWidget() == next);
    CHECK(box->currentText() == "HQ");
}

TEST_CASE("times and dates are typed in few keys")
{
    const QDateTime now(QDate(2026, 11, 23), QTime(9, 0));
    CHECK(tidyTime("1430", now) == "2026-11-23 14:30");
    CHECK(tidyTime("14", now) == "2026-11-23 14:00");
    CHECK(tidyTime("11-20 9点", now) == "2026-11-20 09:00");
    CHECK(tidyTime("24", now) == "24");
    CHECK(tidyTime("9:05", now) == "2026-11-23 09:05");
    CHECK(tidyTime("11-20 1430", now) == "2026-11-20 14:30");
    CHECK(tidyTime("２０２６－１１－２０　１４：３０", now) == "2026-11-20 14:30");
    CHECK(tidyTime("11月20日 14点30分", now) == "2026-11-20 14:30");
    CHECK(tidyTime("2026/1/5 8:00", now) == "2026-01-05 08:00");
    CHECK(tidyDate("1120", now) == "2026-11-20");
    CHECK(tidyDate("20261120", now) == "2026-11-20");
    CHECK(tidyDate("11.20", now) == "2026-11-20");
    // What cannot be is left for the gate to refuse.
    CHECK(tidyTime("2560", now) == "2560");
    CHECK(tidyDate("2026-02-30", now) == "2026-02-30");
    CHECK(tidyTime("soon", now) == "soon");
    CHECK(tidyTime("", now).isEmpty());
}

TEST_CASE("a phone number is tidied on leaving, a time too", "[experience.6]")
{
    const auto phone = editorOf(callField("phone"));
    phone->setValue(Personal());
    QTest::keyClicks(phone->findChild<QLineEdit*>(), "+86 138-0013 8000");
    phone->commitComposition();
    CHECK(phone->json().toString() == "13800138000");
    const auto at = editorOf(callField("received_at"));
    at->setValue(Instant());
    QTest::keyClicks(at->findChild<QLineEdit*>(), "1430");
    QTest::keyClick(at->findChild<QLineEdit*>(), Qt::Key_Return);
    CHECK(at->json().toString() == "2026-11-23 14:30");
}

TEST_CASE("Tab leaves a field for sentences", "[experience.11]")
{
    const auto editor = editorOf(callField("matter"));
    editor->setValue(Personal());
    auto* edit = editor->findChild<QPlainTextEdit*>();
    QInputMethodEvent composed;
    composed.setCommitString("渗水");
    QApplication::sendEvent(edit, &composed);
    QTest::keyClick(edit, Qt::Key_Tab);
    CHECK(editor->json().toString() == "渗水");
}

TEST_CASE("choices are picked by digit and taken back by picking again")
{
    const auto editor = editorOf(callField("urgency"));
    editor->setValue(QString());
    auto* first = editor->findChildren<QPushButton*>().first();
    QTest::keyClick(first, Qt::Key_2);
    CHECK(editor->json().toString() == "important");
    QTest::keyClick(first, Qt::Key_2);
    CHECK(editor->isBlank());
}

TEST_CASE("a reference is found by words and sent by number")
{
    FieldWorld world = clearWorld();
    QStringList asked;
    world.find = [&](const Field& field, const QString& words, QObject*, auto then) {
        asked << field.target + ':' + words;
        then({{"JZ", "建筑一公司"}});
    };
    world.nameOf = [](const QString&, const QString& number) { return number == "T1" ? QStringLiteral("维修一队") : QString(); };
    const auto editor = editorOf(orderField("contractor"), world);
    editor->setValue(QStringLiteral("T1"));
    auto* line = editor->findChild<QLineEdit*>();
    CHECK(line->text() == QStringLiteral("维修一队"));
    CHECK(editor->json().toString() == "T1");
    line->clear();
    QTest::keyClicks(line, "jz");
    CHECK(editor->json().toString() == "jz");
    CHECK(QTest::qWaitFor([&] { return !asked.isEmpty(); }, 2000));
    editor->commitComposition();
    CHECK(asked.first() == "contractor:jz");
    CHECK(editor->json().toString() == "JZ");
    CHECK(line->text() == QStringLiteral("建筑一公司"));
}

TEST_CASE("words that lead nowhere keep Enter at the field and say so; found ones let it go on")
{
    FieldWorld world = clearWorld();
    std::function<void(const FieldWorld::Items&)> answer;
    world.find = [&](const Field&, const QString&, QObject*, auto then) { answer = then; };
    const auto editor = editorOf(orderField("contractor"), world);
    editor->setValue(QString());
    editor->show();
    editor->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(editor.get()));
    QSignalSpy left(editor.get(), &FieldEditor::left);
    auto* line = editor->findChild<QLineEdit*>();
    line->setFocus();
    QTest::keyClicks(line, "zz");
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(answer);
    CHECK(left.isEmpty());
    answer({});
    CHECK(left.isEmpty());
    CHECK(editor->reasons() == QStringList{say("Nothing found")});
    QTest::keyClicks(line, "j");
    CHECK(editor->reasons().isEmpty());
    QTest::keyClick(line, Qt::Key_Return);
    answer({{"JZ", "建筑一公司"}, {"JZ2", "建筑二公司"}});
    CHECK(left.size() == 1);
    CHECK(editor->json().toString() == "JZ");
}

TEST_CASE("lines send only what differs")
{
    const Field& materials = orderField("materials");
    LineValues stood;
    stood.lines = {{7, {QStringLiteral("地砖"), QString(), QStringLiteral("片"), QStringLiteral("8"), Value(Money{800}), Value()}}};
    const auto editor = editorOf(materials);
    editor->setValue(stood);
    CHECK_FALSE(editor->isChanged());
    const auto cells = editor->findChildren<FieldEditor*>("name");
    REQUIRE(cells.size() == 2); // the line that stands, and a blank one to begin with
    QTest::keyClicks(cells[1]->findChild<QLineEdit*>(), "JS");
    CHECK(editor->json().toArray() == QJsonArray{QJsonObject{{"name", "JS"}}});
    QTest::keyClicks(cells[0]->findChild<QLineEdit*>(), "300");
    CHECK(editor->json().toArray().first().toObject().value("id").toInt() == 7);
    CHECK(editor->json().toArray().first().toObject().size() == 2);
}

TEST_CASE("what was written once is not offered for change")
{
    LineValues stood;
    stood.lines = {{3, {Value(readInstant("2026-11-23 08:00")), QStringLiteral("front_desk"), Personal::seal("已联系")}}};
    const auto editor = editorOf(callField("notes"));
    editor->setValue(stood);
    REQUIRE(editor->findChildren<FieldEditor*>("text").size() == 1); // only the new line's
    QTest::keyClicks(editor->findChild<FieldEditor*>("text")->findChild<QPlainTextEdit*>(), "more");
    CHECK(editor->json().toArray() == QJsonArray{QJsonObject{{"text", "more"}}});
}

TEST_CASE("trades are ticks: one taken away is a line removed")
{
    LineValues stood;
    stood.lines = {{4, {QStringLiteral("plumbing")}}};
    const auto editor = editorOf(orderField("trades"));
    editor->setValue(stood);
    CHECK_FALSE(editor->isBlank());
    const auto buttons = editor->findChildren<QPushButton*>();
    buttons[0]->click();
    buttons[4]->click();
    CHECK(editor->json().toArray() == QJsonArray{QJsonObject{{"id", 4}, {"removed", true}}, QJsonObject{{"trade", "waterproofing"}}});
}

TEST_CASE("a reason stands at its field until it is edited")
{
    const auto editor = editorOf(callField("place"));
    editor->setValue(QString());
    editor->setNeeded(true);
    CHECK(editor->isMissing());
    editor->setReasons({"Place is missing"});
    auto* line = editor->findChild<QLineEdit*>();
    CHECK(line->property("refused").toBool());
    CHECK(line->accessibleDescription() == "Place is missing");
    QTest::keyClicks(line, "x");
    CHECK(editor->reasons().isEmpty());
    CHECK_FALSE(line->property("refused").toBool());
    CHECK_FALSE(editor->isMissing());
}

TEST_CASE("a box for sentences begins low, grows with what is written up to a measure, and on paper takes the room of its cell", "[experience.35]")
{
    const auto editor = editorOf(callField("matter"));
    editor->resize(400, 200);
    editor->show();
    auto* box = editor->findChild<QPlainTextEdit*>();
    const auto heightWith = [&](int lines) {
        box->setPlainText(QStringLiteral("厨房漏水\n").repeated(lines));
        QApplication::processEvents();
        return box->height();
    };
    const int low = heightWith(0);
    CHECK(heightWith(8) > low);
    CHECK(heightWith(30) == heightWith(8));
    CHECK(heightWith(0) == low);
    editor->setOnPaper(12);
    heightWith(8);
    CHECK(box->maximumHeight() == QWIDGETSIZE_MAX);
}
