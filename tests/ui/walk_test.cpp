// SPDX-License-Identifier: GPL-3.0-or-later
// Every row of every flow that is for people, taken in the window: the record is brought there through the gate, then the
// person opens it, presses the step's button, fills what stands in tests/data/walk.json, does it and sees the new state.
#include "tests/gate/walk_plan.h"
#include "tests/ui/seat.h"
#include "ui/pages/record_page.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace fuwutai;
using namespace fuwutai::walk;

namespace {

constexpr int kPatience = 10'000; // ms

// One person at his own window; all of them share the office and its time.
class Desk {
public:
    Desk(TestOffice& office, const QString& user)
        : m_clock(new SetClock(office.now())), m_session([where = office.where(), clock = m_clock](const OpenHow&) { return openWorkbench(where, std::unique_ptr<Clock>(clock)); }, registry())
    {
        const QString password = QStringLiteral("a long enough one 1");
        REQUIRE(setPassword(office.bench(), user, password, false));
        m_session.open();
        const auto in = m_session.logIn(user, password);
        REQUIRE(QTest::qWaitFor([&] { return in.isFinished(); }, kPatience));
        REQUIRE(m_session.isLoggedIn());
    }
    Session& at(Instant now)
    {
        m_clock->set(now);
        return m_session;
    }

private:
    SetClock* m_clock; // the session's workbench owns it
    Session m_session;
};

// Words as an input method commits them; what is no line of text is put as its editor would read it.
void fill(FieldEditor& editor, const QJsonValue& value)
{
    auto* line = qobject_cast<QLineEdit*>(editor.focusProxy());
    auto* text = qobject_cast<QPlainTextEdit*>(editor.focusProxy());
    if (editor.field().kind == Kind::Reference || (!line && !text)) return editor.putTyped(value);
    if (line) line->selectAll();
    if (text) text->selectAll();
    QInputMethodEvent words;
    words.setCommitString(value.toString());
    QApplication::sendEvent(editor.focusProxy(), &words);
}

class WindowWalk {
public:
    explicit WindowWalk(const char* type) : m_type(QString::fromLatin1(type)), m_office(Engine::Sqlite), m_walker(m_office) { applyTheme(ThemeMode::Light); }

    void walkAll()
    {
        for (const Row& row : rowsOf(m_type)) take(row);
        for (const FlowLine& line : flowLines()) {
            if (line.type != m_type || line.roles == QStringList{"system"}) continue;
            INFO("not walked in the window: " << line.text());
            CHECK(m_walked.count(&line) == 1);
        }
    }

private:
    void take(const Row& row)
    {
        INFO(row.text());
        m_walker.go(row.way);
        m_office.later(1);
        const bool isNew = m_walker.isNew(row.step);
        const QString number = isNew ? QString() : m_walker.newest(m_type);
        const QString from = isNew ? QString() : m_office.record(m_type.toUtf8(), number).state;
        const QString to = row.to == "=" ? from : row.to;
        const auto page = open(row.step, number);
        QSignalSpy saved(page.get(), &RecordPage::saved);
        choose(*page, row.step.action, isNew);
        complete(*page, m_walker.filled(row.step.with));
        CHECK_FALSE(QApplication::activeModalWidget()); // nothing is asked: what is not undone is put right by another step
        const auto* notice = page->findChild<Notice*>("notice");
        REQUIRE(QTest::qWaitFor([&] { return saved.count() > 0 || !notice->text().isEmpty(); }, kPatience));
        INFO("the page says: " << notice->text());
        REQUIRE(saved.count() == 1);
        const auto receipt = saved.first().first().value<Receipt>();
        CHECK(m_office.record(m_type.toUtf8(), receipt.number).state == to);
        CHECK(shows(*page, receipt.state));
        note(row.step, from, to);
    }

    std::unique_ptr<RecordPage> open(const Step& step, const QString& number)
    {
        if (!m_desks[step.by]) m_desks[step.by] = std::make_unique<Desk>(m_office, step.by);
        Session& session = m_desks[step.by]->at(m_office.now());
        auto page = number.isEmpty() ? std::make_unique<RecordPage>(session, NewRecord{step.type, step.action, {}, "HB"})
                                     : std::make_unique<RecordPage>(session, step.type, number);
        page->resize(1180, 720);
        page->show();
        page->arrive();
        return page;
    }

    void choose(RecordPage& page, const QString& action, bool isNew)
    {
        if (isNew) {
            REQUIRE(QTest::qWaitFor([&] { return page.form()->isFilling(); }, kPatience));
            return;
        }
        const auto button = [&] { return page.findChild<Button*>("action." + action); };
        REQUIRE(QTest::qWaitFor([&] { return button() && button()->isVisible(); }, kPatience));
        INFO("not possible: " << button()->whyNot().join("; "));
        REQUIRE(button()->isEnabled());
        button()->click();
    }

    // A step that fills nothing is done by its own button.
    void complete(RecordPage& page, const QJsonObject& with)
    {
        auto* button = page.findChild<Button*>("do");
        if (!button) return;
        for (auto it = with.begin(); it != with.end(); ++it) {
            INFO("no field " << it.key());
            FieldEditor* editor = page.form()->editor(it.key());
            const Field* field = registry().find(m_type)->field(it.key());
            if (!editor && field && field->whenRefused) { // the page would ask for it once it is refused
                page.form()->putTyped({{it.key(), it.value()}});
                continue;
            }
            REQUIRE(editor);
            fill(*editor, it.value());
        }
        INFO("still needed: " << page.form()->missing().join(", "));
        CHECK(page.form()->missing().isEmpty());
        button->click();
    }

    bool shows(RecordPage& page, const QString& state)
    {
        const QString word = registry().find(m_type)->stateText(state);
        return QTest::qWaitFor([&] {
            const auto badges = page.findChildren<Badge*>();
            return std::any_of(badges.begin(), badges.end(), [&](const Badge* b) { return b->text() == word; });
        }, kPatience);
    }

    void note(const Step& step, const QString& from, const QString& to)
    {
        const QString role = roleKey(m_walker.actor(step.by).bindings.first().role);
        const FlowLine* line = lineOf(m_type, {0, step.action, {}, role, from, to, {}, 0, {}});
        REQUIRE(line);
        m_walked.insert(line);
    }

    QString m_type;
    TestOffice m_office;
    Walker m_walker;
    std::map<QString, std::unique_ptr<Desk>> m_desks;
    std::set<const FlowLine*> m_walked;
};

} // namespace

TEST_CASE("Every row of a call record's flow is taken in the window, and none asks whether one is sure", "[experience.14]") { WindowWalk("call_record").walkAll(); }
TEST_CASE("Every row of a dispatch order's flow is taken in the window, and none asks whether one is sure", "[experience.14]") { WindowWalk("dispatch_order").walkAll(); }
TEST_CASE("Every row of a callback's flow is taken in the window") { WindowWalk("callback").walkAll(); }
TEST_CASE("Every row of the weekly report's flow is taken in the window") { WindowWalk("weekly_report").walkAll(); }
TEST_CASE("Every row of a repair request's flow is taken in the window, and none asks whether one is sure", "[experience.14]") { WindowWalk("repair_request").walkAll(); }
TEST_CASE("Every row of a parts slip's flow is taken in the window") { WindowWalk("parts_slip").walkAll(); }
TEST_CASE("Every row of a site survey's flow is taken in the window, and none asks whether one is sure", "[experience.14]") { WindowWalk("site_survey").walkAll(); }
TEST_CASE("Every row of a price's flow is taken in the window") { WindowWalk("price_item").walkAll(); }
