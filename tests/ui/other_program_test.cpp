// SPDX-License-Identifier: GPL-3.0-or-later
// A second program at the same file while a window is open: what it does is seen, and nothing that one is at is disturbed.
#include "tests/ui/desk_fixture.h"

#include "ui/pages/list_page.h"

#include <QProcess>
#include <QScrollBar>

using namespace fuwutai;

namespace {

// One line of `fuwutaictl do` as a user of the office; the window goes on meanwhile.
void doElsewhere(TestDesk& desk, const char* user, const QByteArray& line)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FUWUTAI_PASSWORD"), QString::fromUtf8(kTestPassword));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(FUWUTAI_CTL), {QStringLiteral("--db"), desk.office().where(), QStringLiteral("--as"), QLatin1String(user), QStringLiteral("do")});
    program.write(line + '\n');
    program.closeWriteChannel();
    REQUIRE(desk.waitFor([&] { return program.state() == QProcess::NotRunning; }, 30'000));
    INFO(program.readAllStandardOutput().toStdString() << program.readAllStandardError().toStdString());
    REQUIRE(program.exitCode() == 0);
}

} // namespace

TEST_CASE("what another program does is seen within three seconds; selection, place and typing stay", "[experience.19]")
{
    TestDesk desk;
    for (int i = 0; i < 60; ++i) desk.office().call();
    REQUIRE(setPassword(desk.office().bench(), "office_head", QString::fromUtf8(kTestPassword), false));
    desk.logIn("front_desk");
    desk.work().openList("call_record", {});
    desk.settle();
    ListingPage& page = *qobject_cast<ListingPage*>(desk.work().page("calls"));
    page.view()->setCurrentIndex(page.model()->index(30, 0));
    page.view()->verticalScrollBar()->setValue(20);
    page.filterBar()->words()->setFocus();
    const QSignalBlocker half(page.filterBar()->words()); // half a word, before the list is asked for it
    page.filterBar()->words()->setText("half a wo");
    const QString selected = page.view()->currentNumber(), changed = page.model()->numberAt(24);
    const int place = page.view()->verticalScrollBar()->value();
    const auto shown = [&] {
        for (int row = 0; row < page.model()->rowCount(); ++row)
            for (int column = 0; page.model()->numberAt(row) == changed && column < page.model()->columnCount(); ++column)
                if (page.model()->columns()[column].key == "tracker") return page.model()->index(row, column).data().toString();
        return QString();
    };
    const auto counted = [&] {
        const auto labels = page.filterBar()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* one) { return one->text() == say("%1 in all").arg("61"); });
    };
    REQUIRE(shown() != QStringLiteral("周敏"));

    doElsewhere(desk, "office_head", R"({"do":"call_record.amend","number":")" + changed.toUtf8() + R"(","with":{"tracker":"tracker"}})");
    CHECK(desk.waitFor([&] { return shown() == QStringLiteral("周敏"); }, 3'000));
    doElsewhere(desk, "office_head", R"({"do":"call_record.register","with":{"phone":"13900001111","matter":"楼道灯不亮"}})");
    CHECK(desk.waitFor(counted, 3'000));

    CHECK(page.view()->currentNumber() == selected);
    CHECK(page.view()->verticalScrollBar()->value() == place);
    CHECK(page.filterBar()->words()->text() == "half a wo");
    CHECK(QApplication::focusWidget() == page.filterBar()->words());
}
