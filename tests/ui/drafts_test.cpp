// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing typed is lost: through kill, log-out, lock, another password; and nobody else reads it.
#include "core/access/password.h"
#include "tests/ui/desk_fixture.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QProcess>

#include <iostream>

using namespace fuwutai;

namespace {

constexpr int kLost = 2000; // ms of typing that may be missing

OpenedDrafts draftsOf(const QString& root, const QString& store, const char* user = "front_desk", const QString& password = QString::fromUtf8(kTestPassword))
{
    return openDrafts(root, store, QLatin1String(user), password);
}

QStringList filesIn(const QString& root, const QString& pattern)
{
    QStringList all;
    for (QDirIterator it(root, {pattern}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) all << it.next();
    return all;
}

void typeMatter(TestDesk& desk, const char* words)
{
    desk.press(Qt::Key_F2);
    desk.panel().findChild<QPlainTextEdit*>("matter")->setFocus();
    desk.write(QString::fromUtf8(words));
}

bool keptOnDisk(TestDesk& desk, const QString& matter)
{
    return desk.waitFor([&] {
        const auto drafts = draftsOf(desk.drafts(), desk.session().storeName());
        return drafts.found.size() == 1 && drafts.found[0].with.value("matter").toString() == matter;
    }, kLost);
}

QByteArray everything(const QString& root)
{
    QByteArray all;
    for (const QString& path : filesIn(root, "*")) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        all += path.toUtf8() + file.readAll();
    }
    return all;
}

} // namespace

// Run by the case below in a process of its own, which is killed.
TEST_CASE("typing until killed", "[.child]")
{
    TestDesk desk;
    desk.logIn("front_desk");
    std::cout << "where " << desk.drafts() << '\n' << "store " << desk.session().storeName() << std::endl;
    typeMatter(desk, "漏水");
    for (int i = 0; i < 10'000; ++i) {
        desk.write(QString::number(i % 10));
        std::cout << "typed " << desk.panel().draft().matter << std::endl;
        QTest::qWait(20);
    }
}

TEST_CASE("a kill while typing loses at most two seconds of it", "[experience.4]")
{
    for (const int killAfter : {700, 1900, 3300}) {
        QTemporaryDir place;
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("TMPDIR", place.path());
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {"typing until killed"});
        QString where, store, safe;       // safe: what was typed two seconds before the end
        QList<std::pair<qint64, QString>> typed;
        QElapsedTimer clock, begun;
        clock.start();
        while (clock.elapsed() < 60'000 && !(begun.isValid() && begun.elapsed() > killAfter)) {
            REQUIRE(child.waitForReadyRead(20'000));
            while (child.canReadLine()) {
                const QString line = QString::fromUtf8(child.readLine()).trimmed();
                if (line.startsWith("where ")) where = line.mid(6);
                if (line.startsWith("store ")) store = line.mid(6);
                if (!line.startsWith("typed ")) continue;
                if (!begun.isValid()) begun.start();
                typed << std::pair{clock.elapsed(), line.mid(6)};
            }
        }
        const qint64 killed = clock.elapsed();
        child.kill(); // SIGKILL
        REQUIRE(child.waitForFinished());
        CHECK(child.exitStatus() == QProcess::CrashExit);
        for (const auto& [at, text] : typed)
            if (at < killed - kLost) safe = text;
        const auto drafts = draftsOf(where, store);
        CHECK(drafts.told.isEmpty());
        const QString kept = drafts.found.isEmpty() ? QString() : drafts.found[0].with.value("matter").toString();
        INFO(kept.size() << " kept, " << safe.size() << " had to be, of " << typed.last().second.size());
        CHECK(kept.startsWith(safe));
        if (killAfter > kLost) CHECK(!safe.isEmpty());
    }
}

TEST_CASE("a draft is there again after a log-out, and gone once it was sent", "[experience.4]")
{
    TestDesk desk;
    desk.logIn("front_desk");
    typeMatter(desk, "窗台渗水");
    desk.window().logOut();
    CHECK(filesIn(desk.drafts(), "*.draft").size() == 1);
    desk.logIn("front_desk");
    CHECK(desk.panel().draft().matter == "窗台渗水");
    CHECK(desk.session().drafts().waiting().isEmpty());
    desk.panel().findChild<QLineEdit*>("caller")->setText("13911112222");
    desk.panel().save();
    desk.settle();
    REQUIRE(desk.panel().draft().isEmpty());
    desk.session().drafts().sync();
    CHECK(filesIn(desk.drafts(), "*.draft").isEmpty());
}

TEST_CASE("a draft that was emptied by hand is gone")
{
    TestDesk desk;
    desk.logIn("front_desk");
    typeMatter(desk, "窗台");
    desk.session().drafts().sync();
    REQUIRE(filesIn(desk.drafts(), "*.draft").size() == 1);
    desk.panel().findChild<QPlainTextEdit*>("matter")->setPlainText({});
    desk.session().drafts().sync();
    CHECK(filesIn(desk.drafts(), "*.draft").isEmpty());
}

TEST_CASE("no word of a draft, no name and no number can be read on the disk, nor by another user")
{
    TestDesk desk;
    desk.logIn("front_desk");
    typeMatter(desk, "kitchen leak");
    desk.panel().findChild<QLineEdit*>("caller")->setText("13911112222");
    REQUIRE(keptOnDisk(desk, "kitchen leak"));
    desk.session().drafts().sync();
    const QByteArray all = everything(desk.drafts());
    for (const char* word : {"kitchen", "13911112222", "front_desk", "call_record", "matter"}) CHECK(!all.contains(word));
    for (const QString& file : filesIn(desk.drafts(), "*"))
        CHECK((QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) == 0);
    CHECK(draftsOf(desk.drafts(), desk.session().storeName(), "front_desk2").found.isEmpty());
    CHECK(keptOnDisk(desk, "kitchen leak"));
}

TEST_CASE("a step's form is offered again at the bottom and goes on where it was left")
{
    TestDesk desk;
    const QString number = desk.office().call();
    desk.logIn("front_desk");
    desk.work().openRecord("call_record", number, "assign");
    desk.settle();
    auto* page = qobject_cast<RecordPage*>(desk.work().stack()->currentWidget());
    REQUIRE(page);
    REQUIRE(page->form()->isFilling());
    page->form()->putTyped({{"kind", "complaint"}});
    REQUIRE(page->hasTyped());
    const QJsonObject typed = page->form()->typed();
    page->form()->editor("kind")->edited();
    desk.window().logOut();
    desk.logIn("front_desk");
    const auto waiting = desk.session().drafts().waiting();
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0].number == number);
    desk.work().openRecord("call_record", number);
    desk.settle();
    auto* again = qobject_cast<RecordPage*>(desk.work().stack()->currentWidget());
    REQUIRE(again->form()->isFilling());
    CHECK(again->form()->typed() == typed);
    CHECK(desk.session().drafts().waiting().isEmpty());
}

TEST_CASE("what a draft kept of others' records stands there by name, and words that name nobody are still to be chosen", "[experience.4]")
{
    TestDesk desk;
    const QString number = desk.office().call();
    desk.logIn("front_desk");
    const auto left = [&](const QJsonObject& typed) {
        desk.work().openRecord("call_record", number, "assign");
        desk.settle();
        qobject_cast<RecordPage*>(desk.work().stack()->currentWidget())->form()->putTyped(typed);
        qobject_cast<RecordPage*>(desk.work().stack()->currentWidget())->form()->editor("kind")->edited();
        desk.window().logOut();
        desk.logIn("front_desk");
        desk.work().openRecord("call_record", number);
        desk.settle();
        return qobject_cast<RecordPage*>(desk.work().stack()->currentWidget())->form();
    };
    RecordForm* form = left({{"department", "engineering"}, {"tracker", "nobody of that name"}});
    const auto words = [&](const char* key) { return form->editor(key)->findChild<QLineEdit*>()->text(); };
    CHECK(desk.waitFor([&] { return words("department") == QStringLiteral("工程部"); }));
    CHECK(form->editor("department")->json().toString() == "engineering");
    CHECK(desk.waitFor([&] { return form->editor("tracker")->isMissing(); }));
    CHECK(desk.waitFor([&] { return form->editor("tracker")->reasons() == QStringList{say("Choose from the list")}; })); // when it has been looked up
}

TEST_CASE("a draft that is found again names its step, and is thrown away only when that is said twice", "[experience.4]")
{
    TestDesk desk;
    const QString number = desk.office().call();
    desk.logIn("front_desk");
    desk.work().openRecord("call_record", number, "assign");
    desk.settle();
    auto* page = qobject_cast<RecordPage*>(desk.work().stack()->currentWidget());
    REQUIRE(page);
    page->form()->putTyped({{"kind", "complaint"}});
    page->form()->editor("kind")->edited();
    desk.window().logOut();
    desk.logIn("front_desk");
    CHECK(filesIn(desk.drafts(), "*.draft").size() == 1);
    const auto told = desk.work().findChildren<QLabel*>();
    CHECK(std::any_of(told.begin(), told.end(), [&](const QLabel* l) { return l->text().contains(say(desk.session().registry().find("call_record")->actionLabel("assign"))); }));
    desk.work().openRecord("call_record", number);
    desk.settle();
    auto* again = qobject_cast<RecordPage*>(desk.work().stack()->currentWidget());
    REQUIRE(again->form()->isFilling());
    auto* found = again->findChild<Notice*>("draft");
    CHECK(found->text().contains(again->form()->offer().label));
    auto* discard = found->findChild<QPushButton*>("discard");
    REQUIRE(discard->isVisible());
    discard->click();
    CHECK(again->hasTyped()); // asked once more
    discard->click();
    CHECK_FALSE(again->form()->isFilling());
    CHECK(found->text().isEmpty());
    desk.session().drafts().sync();
    CHECK(filesIn(desk.drafts(), "*.draft").isEmpty());
    again->choose("assign");
    CHECK_FALSE(again->form()->typed().contains("kind"));
}

TEST_CASE("a damaged draft is set aside and told, and the others are read")
{
    const QTemporaryDir root;
    const auto opened = openDrafts(root.path(), "office.db", "front_desk", "a password 1");
    REQUIRE(opened.folder.isOpen());
    REQUIRE(opened.folder.save({"a", "call_record", {}, "register", {}, {{"matter", "一"}}, Instant{1}}));
    REQUIRE(opened.folder.save({"b", "call_record", {}, "register", {}, {{"matter", "二"}}, Instant{2}}));
    QFile one(filesIn(root.path(), "*.draft").first());
    SECTION("one byte changed")
    {
        REQUIRE(one.open(QIODevice::ReadWrite));
        REQUIRE(one.seek(30));
        const char was = one.peek(1).at(0);
        one.putChar(char(was ^ 1));
    }
    SECTION("cut") { REQUIRE(one.resize(10)); }
    SECTION("empty") { REQUIRE(one.resize(0)); }
    one.close();
    const auto again = openDrafts(root.path(), "office.db", "front_desk", "a password 1");
    CHECK(again.found.size() == 1);
    CHECK(!again.told.isEmpty());
    CHECK(filesIn(root.path(), "*.draft.aside-*").size() == 1);
    CHECK(openDrafts(root.path(), "office.db", "front_desk", "a password 1").told.isEmpty());
}

TEST_CASE("a damaged key file or a password changed elsewhere sets all aside, told; a change here keeps all")
{
    const QTemporaryDir root;
    const auto open = [&](const char* password) { return openDrafts(root.path(), "office.db", "front_desk", password); };
    const auto opened = open("a password 1");
    const Draft draft{"a", "call_record", {}, "register", {}, {{"matter", "一"}}, Instant{1}};
    REQUIRE(opened.folder.save(draft));
    SECTION("damaged")
    {
        QFile key(filesIn(root.path(), "key").first());
        REQUIRE(key.resize(20));
        const auto again = open("a password 1");
        CHECK(again.found.isEmpty());
        CHECK(!again.told.isEmpty());
        CHECK(again.folder.isOpen());
        CHECK(filesIn(root.path(), "*.draft").size() == 1);
    }
    SECTION("changed elsewhere")
    {
        const auto again = open("another one 2");
        CHECK(again.found.isEmpty());
        CHECK(!again.told.isEmpty());
        CHECK(again.folder.isOpen());
        CHECK(filesIn(root.path(), "*.draft").size() == 1);
    }
    SECTION("changed here")
    {
        const auto fresh = sealAnew(opened.folder, {draft}, "another one 2");
        CHECK(fresh.told.isEmpty());
        const auto again = open("another one 2");
        CHECK(again.told.isEmpty());
        REQUIRE(again.found.size() == 1);
        CHECK(again.found[0].with == draft.with);
    }
}

TEST_CASE("opening drafts adds little to a log-in")
{
    const QTemporaryDir root;
    const auto opened = openDrafts(root.path(), "office.db", "front_desk", "a password 1");
    REQUIRE(opened.folder.isOpen());
    QElapsedTimer clock;
    clock.start();
    const QString hash = hashPassword("a password 1");
    const qint64 logIn = clock.restart();
    openDrafts(root.path(), "office.db", "front_desk", "a password 1");
    CHECK(clock.elapsed() < logIn);
}

TEST_CASE("another language keeps what is typed, in the panel and in a record's form", "[experience.4]")
{
    TestDesk desk;
    const QString number = desk.office().call();
    desk.logIn("front_desk");
    typeMatter(desk, "窗台渗水");
    desk.work().openRecord("call_record", number, "assign");
    desk.settle();
    auto* page = qobject_cast<RecordPage*>(desk.work().stack()->currentWidget());
    REQUIRE(page->form()->isFilling());
    page->form()->putTyped({{"kind", "complaint"}});
    page->form()->editor("kind")->edited();
    Q_EMIT desk.work().topBar()->languageChosen("en");
    desk.settle();
    CHECK(desk.panel().draft().matter == "窗台渗水");
    desk.work().openRecord("call_record", number);
    desk.settle();
    auto* again = qobject_cast<RecordPage*>(desk.work().stack()->currentWidget());
    REQUIRE(again != page);
    CHECK(again->form()->typed().value("kind").toString() == "complaint");
}

TEST_CASE("a week's notes that were cut off are there again and go into the record")
{
    TestDesk desk;
    desk.office().at("2026-11-16 09:00"); // the week before, in which the office began
    desk.office().call();
    desk.office().at("2026-11-23 09:00");
    const auto before = draftsOf(desk.drafts(), desk.session().storeName(), "office_head");
    REQUIRE(before.folder.save({"weekly_report/HB/2026-W47/note", "weekly_report", "HB/2026-W47", "note", {}, {{"next_week_plan", "请外墙公司勘察"}}, desk.office().now()}));
    desk.logIn("office_head");
    CHECK(desk.session().drafts().waiting().size() == 1);
    desk.work().show("weekly");
    auto* note = desk.find<QPlainTextEdit>("next_week_plan");
    REQUIRE(note);
    CHECK(desk.waitFor([&] { return note->toPlainText() == "请外墙公司勘察"; }));
    desk.work().show("desk"); // leaving saves
    desk.settle();
    desk.session().drafts().sync();
    CHECK(filesIn(desk.drafts(), "*.draft").isEmpty());
}
