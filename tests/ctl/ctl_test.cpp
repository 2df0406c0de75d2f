// SPDX-License-Identifier: GPL-3.0-or-later
// fuwutaictl as other programs use it: a process with arguments, lines, exit statuses.
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimeZone>

namespace {

struct Ran {
    int status = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.trimmed().split('\n').last()).object(); }
};

class Ctl {
public:
    Ctl() { m_environment = QProcessEnvironment::systemEnvironment(); m_environment.insert("LC_ALL", "C"); m_environment.insert("FUWUTAI_PASSWORD", "demo-demo-demo"); }

    QString path(const QString& name) const { return m_folder.filePath(name); }
    void set(const QString& name, const QString& value) { m_environment.insert(name, value); }
    Ran run(const QStringList& words, const QByteArray& input = {}, const QString& program = QStringLiteral(FUWUTAI_CTL))
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(program, words);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(120'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    // On the practice office HQ, made once for all cases and copied.
    Ran practice(QStringList words, const QByteArray& input = {})
    {
        if (!QFile::exists(path("p.db"))) QFile::copy(original(), path("p.db"));
        return run(QStringList{"--db", path("p.db")} + words, input);
    }
    QList<QJsonObject> lines(const QList<QByteArray>& input, int status, const QStringList& options = {})
    {
        const Ran ran = practice(options + QStringList{"do"}, input.join('\n') + '\n');
        CHECK(ran.status == status);
        QList<QJsonObject> all;
        for (const QByteArray& line : ran.out.trimmed().split('\n')) all << QJsonDocument::fromJson(line).object();
        return all;
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
        return path(name);
    }

private:
    QString original()
    {
        static QTemporaryDir folder;
        const QString made = folder.filePath("practice.db");
        if (!QFile::exists(made)) REQUIRE(run({"--db", made, "init", "--office", "HQ", "--name", "花桥服务处", "--practice"}).status == 0);
        return made;
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

// The office's day: the machine's own may still be yesterday's.
QString today() { return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Shanghai")).date().toString(Qt::ISODate); }

QString code(const QJsonObject& answer) { return answer["reasons"][0]["code"].toString(); }

} // namespace

TEST_CASE("wrong usage is told apart from a refusal", "[ctl]")
{
    Ctl ctl;
    CHECK(ctl.run({}).status == 2);
    CHECK(ctl.run({"dance"}).status == 2);
    CHECK(ctl.run({"--help"}).status == 0);
    CHECK(ctl.run({"list", "call_record"}).status == 2);                                             // which data base?
    CHECK(ctl.practice({"list"}).status == 2);
    CHECK(ctl.practice({"list", "nothing"}).status == 2);
    CHECK(ctl.practice({"list", "call_record", "--nonsense"}).status == 2);
    CHECK(ctl.practice({"list", "call_record", "--limit"}).status == 2);
    CHECK(ctl.practice({"show", "call_record"}).status == 2);
    CHECK(ctl.practice({"show", "call_record", "LFHQ-202611-0001"}).status == 1);
    CHECK(ctl.practice({"find", "nothing at all"}).status == 1);
    CHECK(ctl.run({"--db", ctl.path("absent.db"), "list", "call_record"}).status == 3);
    ctl.write("rubbish.db", QByteArray(5000, 'x'));
    CHECK(ctl.run({"--db", ctl.path("rubbish.db"), "check"}).status == 3);
    const QJsonObject refusal = ctl.practice({"--json", "show", "call_record", "LFHQ-202611-0001"}).json();
    CHECK(refusal["ok"].toBool(true) == false);
    CHECK(refusal["error"].toString() == "not_found");
}

TEST_CASE("an office is begun once, and its administrator gets a one-time code", "[ctl]")
{
    Ctl ctl;
    const QString db = ctl.path("real.db");
    CHECK(ctl.run({"--db", db, "init", "--office", "HQ"}).status == 2);
    CHECK(ctl.run({"--db", db, "init", "--office", "HQ 1", "--name", "x"}).status == 1);
    CHECK_FALSE(QFile::exists(db));
    const Ran made = ctl.run({"--db", db, "--json", "init", "--office", "HQ", "--name", "花桥服务处", "--admin", "boss"});
    REQUIRE(made.status == 0);
    const QString code = made.json()["code"].toString();
    REQUIRE_FALSE(code.isEmpty());
    CHECK(ctl.run({"--db", db, "init", "--office", "HQ", "--name", "x"}).status == 1);
    // Nothing of it is a practice office.
    CHECK(ctl.run({"--db", db, "--now", "2026-01-01", "check"}).status == 1);
    CHECK(ctl.run({"--db", db, "list", "office"}).status == 1);
    // The code lets in only to choose a password.
    ctl.set("FUWUTAI_PASSWORD", code);
    CHECK(ctl.run({"--db", db, "--as", "boss", "list", "office"}).status == 1);
    ctl.set("FUWUTAI_NEW_PASSWORD", "short");
    CHECK(ctl.run({"--db", db, "--as", "boss", "user", "password"}).status == 1);
    ctl.set("FUWUTAI_NEW_PASSWORD", "一个很长的中文口令");
    REQUIRE(ctl.run({"--db", db, "--as", "boss", "user", "password"}).status == 0);
    CHECK(ctl.run({"--db", db, "--as", "boss", "list", "office"}).status == 1);
    ctl.set("FUWUTAI_PASSWORD", "一个很长的中文口令");
    CHECK(ctl.run({"--db", db, "--as", "boss", "list", "office"}).status == 0);
    // Nobody else's name or clock in a line there.
    const Ran lines = ctl.run({"--db", db, "--as", "boss", "do"}, "{\"do\":\"team.create\",\"as\":\"boss\",\"with\":{}}\n{\"do\":\"team.create\",\"now\":\"2026-01-01\",\"with\":{}}\n");
    CHECK(lines.status == 1);
    CHECK(lines.out.count("\"practice\"") == 2);
}

TEST_CASE("lines are answered in order; a bad one stops none of the others", "[ctl]")
{
    Ctl ctl;
    const auto answers = ctl.lines({R"({"do":"call_record.register","as":"front_desk","with":{"phone":"13800138000","matter":"厨房水龙头漏水"}})",
                                    R"({"do":"call_record.register","as":"front_desk","with":{"phon":"1"}})", "not json", "[1]", R"({"do":"call_record","with":{}})",
                                    R"({"do":"call_record.register","as":"front_desk","with":{"phone":1},"extra":1})", R"({"do":"call_record.register","with":{}})",
                                    R"({"do":"call_record.register","as":"nobody","with":{}})", R"({"do":"dance.now","as":"front_desk"})",
                                    R"({"do":"call_record.assign","as":"front_desk","number":"LFHQ-209901-0001","with":{}})",
                                    R"({"do":"call_record.register","as":"legal","office":"HQ","with":{"phone":"13800138000","matter":"x"}})",
                                    R"({"do":"call_record.register","as":"front_desk","now":"2026-02-30","with":{}})", "", "  ",
                                    R"({"do":"call_record.register","as":"front_desk","now":"2026-03-02T09:00","with":{"phone":"13900139000","matter":"y"}})"},
                                   1);
    REQUIRE(answers.size() == 13);
    CHECK(answers[0]["ok"].toBool());
    CHECK(answers[0]["state"].toString() == "registered");
    CHECK(answers[0]["version"].toInt() == 1);
    CHECK(answers[0]["entry"].toInt() > 0);
    // Every reason at once.
    CHECK(answers[1]["error"].toString() == "refused");
    CHECK(answers[1]["reasons"].toArray().size() == 3);
    for (int i : {2, 3, 4, 5, 11}) CHECK(answers[i]["error"].toString() == "syntax");
    CHECK(code(answers[6]) == "login");
    CHECK(answers[7]["error"].toString() == "denied");
    CHECK(code(answers[8]) == "unknown_type");
    CHECK(answers[9]["error"].toString() == "not_found");
    CHECK(answers[10]["error"].toString() == "denied");
    // Times without an offset mean the office's zone, and the number the month of then.
    CHECK(answers[12]["number"].toString() == "LFHQ-202603-0001");
    const QJsonObject shown = ctl.practice({"--json", "show", "call_record", "LFHQ-202603-0001"}).json();
    CHECK(shown["received_at"].toString() == "2026-03-02T09:00:00+08:00");
    CHECK(shown["phone"].toString() == "13900139000");
}

TEST_CASE("the same uuid gets the same answer, however often it is sent", "[ctl]")
{
    Ctl ctl;
    const QByteArray line = R"({"do":"call_record.register","as":"front_desk","uuid":"7f1d","with":{"phone":"13800138000","matter":"a"}})";
    const auto first = ctl.lines({line, line}, 0);
    const auto later = ctl.lines({line}, 0);
    REQUIRE(first.size() == 2);
    for (const QJsonObject& answer : {first[1], later[0]}) {
        CHECK(answer["number"] == first[0]["number"]);
        CHECK(answer["entry"] == first[0]["entry"]);
    }
    const auto other = ctl.lines({R"({"do":"call_record.answer","as":"front_desk","uuid":"7f1d","number":"LFHQ-202611-0001","with":{}})"}, 1);
    CHECK(code(other[0]) == "uuid");
    CHECK(ctl.practice({"--json", "list", "call_record"}).json()["rows"].toArray().size() == 1);
}

TEST_CASE("a person's password opens his rights and no other's", "[ctl]")
{
    Ctl ctl;
    const QByteArray call = R"({"do":"call_record.register","office":"HQ","with":{"phone":"13800138000","matter":"a"}})";
    CHECK(ctl.lines({call}, 0, {"--as", "front_desk"})[0]["ok"].toBool());
    CHECK(ctl.lines({call}, 1, {"--as", "finance"})[0]["error"].toString() == "denied");
    ctl.set("FUWUTAI_PASSWORD", "wrong-wrong-wrong");
    CHECK(ctl.practice({"--as", "front_desk", "list", "call_record"}).status == 1);
    CHECK(ctl.practice({"--as", "nobody", "list", "call_record"}).status == 1);
    // Masked for those whose work does not need it.
    ctl.set("FUWUTAI_PASSWORD", "demo-demo-demo");
    const QString number = ctl.practice({"--json", "list", "call_record"}).json()["rows"][0]["number"].toString();
    CHECK(ctl.practice({"--json", "--as", "gm_office", "show", "call_record", number}).json()["phone"].toString() == "138****8000");
    CHECK(ctl.practice({"list", "call_record"}).out.contains("138****8000") == ctl.practice({"list", "call_record"}).out.contains("138"));
}

TEST_CASE("limits are counted with reasons, with and without a data base", "[ctl]")
{
    Ctl ctl;
    const QJsonObject due = ctl.run({"--json", "due", "--from", "2026-02-13", "--workdays", "3"}).json();
    CHECK(due["due"].toString() == "2026-02-25T17:30:00+08:00");
    CHECK(due["provisional"].toBool(true) == false);
    bool worked = false;
    for (const QJsonValue& day : due["days"].toArray()) worked = worked || (day["date"].toString() == "2026-02-14" && day["counts"].toBool() && day["why"].toString() == "make-up workday 春节");
    CHECK(worked);
    CHECK(ctl.practice({"--json", "due", "--from", "2026-09-18T10:00", "--limit", "limit.survey"}).json()["due"].toString() == "2026-09-20T17:30:00+08:00");
    CHECK(ctl.practice({"--json", "due", "--from", "2026-09-18T10:00", "--limit", "CS-3.4.2.2"}).status == 0);
    CHECK(ctl.run({"--json", "due", "--from", "2027-01-30", "--workdays", "3"}).json()["provisional"].toBool());
    CHECK(ctl.run({"due", "--from", "2026-02-13", "--limit", "CS-3.4.5c"}).status == 2); // names several
    CHECK(ctl.run({"due", "--from", "2026-02-13", "--limit", "nothing"}).status == 1);
    CHECK(ctl.run({"due", "--from", "2026-02-13"}).status == 2);
    CHECK(ctl.run({"due", "--from", "2026-02-30", "--days", "1"}).status == 2);
    CHECK(ctl.run({"due", "--from", "2026-02-13", "--days", "x"}).status == 2);
    CHECK(ctl.run({"due", "--from", "2026-02-13", "--days", "1", "--hours", "1"}).status == 2);
}

TEST_CASE("every kind of record is described in every form", "[ctl]")
{
    Ctl ctl;
    const Ran json = ctl.run({"describe", "--format", "json"});
    REQUIRE(json.status == 0);
    const QJsonArray types = json.json()["types"].toArray();
    CHECK(types.size() >= 18);
    for (const QJsonValue& type : types) {
        CHECK_FALSE(type["fields"].toArray().isEmpty());
        CHECK(ctl.run({"describe", type["type"].toString(), "--format", "dot"}).out.contains("digraph"));
    }
    CHECK(ctl.run({"describe", "call_record", "--format", "md"}).out.contains("register"));
    CHECK(ctl.run({"describe", "call_record", "--json"}).json()["type"].toString() == "call_record");
    CHECK(ctl.run({"describe", "nothing"}).status == 1);
    CHECK(ctl.run({"describe", "--format", "xml"}).status == 2);
}

TEST_CASE("nightly work: duties once, chain and records sound; what was altered by hand is found", "[ctl]")
{
    Ctl ctl;
    ctl.lines({R"({"do":"call_record.register","as":"front_desk","now":"2026-11-18T09:00","with":{"phone":"13800138000","matter":"a"}})"}, 0);
    const QJsonArray done = ctl.practice({"--json", "--now", "2026-11-23T08:00", "tick"}).json()["done"].toArray();
    REQUIRE(done.size() == 1);
    CHECK(done[0]["outcome"].toString() == "ZBHQ-2026-W47");
    CHECK(ctl.practice({"--json", "--now", "2026-11-24T08:00", "tick"}).json()["done"].toArray().isEmpty());
    CHECK(ctl.practice({"--json", "--now", "2026-11-30T08:00", "tick"}).json()["done"].toArray().size() == 1);
    CHECK(ctl.practice({"check"}).status == 0);
    CHECK(ctl.practice({"verify"}).status == 0);
    CHECK(ctl.practice({"migrate"}).status == 0);
}

TEST_CASE("users are added, given roles, disabled and let in again", "[ctl]")
{
    Ctl ctl;
    const QStringList admin{"--as", "administrator"};
    const Ran added = ctl.practice(admin + QStringList{"--json", "user", "add", "li", "--name", "李梅", "--role", "front_desk@HQ"});
    REQUIRE(added.status == 0);
    CHECK_FALSE(added.json()["code"].toString().isEmpty());
    CHECK(ctl.practice(admin + QStringList{"user", "add", "li", "--name", "李梅"}).status == 1);
    CHECK(ctl.practice(admin + QStringList{"user", "add", "xx", "--name", "x", "--role", "king"}).status == 1);
    CHECK(ctl.practice(QStringList{"--as", "front_desk", "user", "add", "yy"}).status == 1);
    REQUIRE(ctl.practice(admin + QStringList{"user", "role", "li", "--role", "office_head@HQ", "--role", "tracker"}).status == 0);
    CHECK(ctl.practice({"user", "list"}).out.contains("office_head@HQ tracker"));
    CHECK(ctl.practice(admin + QStringList{"user", "reset", "li"}).status == 0);
    CHECK(ctl.practice(admin + QStringList{"user", "disable", "li"}).status == 0);
    CHECK(ctl.practice(admin + QStringList{"user", "reset", "li"}).status == 1);
    CHECK(ctl.lines({R"({"do":"call_record.register","as":"li","with":{"phone":"13800138000","matter":"a"}})"}, 1)[0]["error"].toString() == "denied");
    CHECK(ctl.practice(admin + QStringList{"user"}).status == 2);
    CHECK(ctl.practice(admin + QStringList{"user", "disable"}).status == 2);
}

TEST_CASE("an import ends with its figures; bad rows go to a file of their own", "[ctl]")
{
    Ctl ctl;
    const QByteArray head = "Unique Key,Created Date,Closed Date,Agency,Complaint Type,Descriptor,Incident Address\n";
    const QString file = ctl.write("a.csv", head + "1,12/25/2013 11:00:00 PM,,X,T1,a,b\n2,12/25/2013 11:00:00 PM,12/24/2013 11:00:00 PM,X,T2,a,b\n");
    const QStringList manager{"--as", "service_manager", "--json"};
    const Ran refused = ctl.practice(manager + QStringList{"import", "call_record", file});
    CHECK(refused.status == 1);
    CHECK(refused.json()["bad"].toInt() == 1);
    CHECK(refused.json()["imported"].toInt() == 0);
    CHECK(refused.err.contains("line 3, column Closed Date"));
    const Ran taken = ctl.practice(manager + QStringList{"import", "call_record", file, "--skip-bad"});
    CHECK(taken.status == 0);
    CHECK(taken.json()["imported"].toInt() == 1);
    QFile bad(file + ".bad.csv");
    REQUIRE(bad.open(QIODevice::ReadOnly));
    CHECK(bad.readAll().contains("2,12/25/2013 11:00:00 PM,12/24/2013 11:00:00 PM"));
    const QJsonObject again = ctl.practice(manager + QStringList{"import", "call_record", file, "--skip-bad"}).json();
    CHECK(again["imported"].toInt() == 0);
    CHECK(again["duplicates"].toInt() == 1);
    CHECK(again["bad"].toInt() == 1);
    CHECK(ctl.practice(QStringList{"--as", "front_desk", "import", "call_record", file}).status == 1);
    CHECK(ctl.practice(manager + QStringList{"import", "office", file}).status == 2);
    CHECK(ctl.practice(manager + QStringList{"import", "call_record", ctl.path("absent.csv")}).status == 1);
    CHECK(ctl.practice(manager + QStringList{"import", "call_record", "--undo", taken.json()["batch"].toString()}).json()["voided"].toInt() == 1);
    CHECK(ctl.practice({"export", "call_record", "--out", ctl.path("out.csv")}).status == 0);
    CHECK(ctl.practice({"export", "call_record", "--out", ctl.path("out.xlsx")}).status == 0);
    CHECK(ctl.practice({"export", "call_record", "--out", ctl.path("out.doc")}).status == 2);
}

TEST_CASE("reports and sheets are written without a screen", "[ctl]")
{
    Ctl ctl;
    ctl.lines({R"({"do":"call_record.register","as":"front_desk","now":"2026-11-17T09:00","with":{"phone":"13800138000","matter":"厨房漏水","kind":"complaint"}})"}, 0);
    for (const char* name : {"w.pdf", "w.xlsx", "w.json"})
        CHECK(ctl.practice({"--now", "2026-11-23T09:00", "report", "weekly", "--office", "HQ", "--week", "2026-W47", "--out", ctl.path(name)}).status == 0);
    const QJsonObject week = ctl.practice({"--json", "--now", "2026-11-23T09:00", "report", "weekly", "--office", "HQ", "--week", "2026-W47"}).json();
    CHECK(week["week"].toString() == "2026-W47");
    CHECK(week["totals"]["new"].toInt() == 1);
    CHECK(ctl.practice({"report", "weekly", "--office", "HQ", "--week", "2026-W99", "--json"}).status == 2);
    CHECK(ctl.practice({"report", "daily", "--week", "2026-W47", "--json"}).status == 2);
    REQUIRE(ctl.practice({"print", "call_record", "LFHQ-202611-0001", "--out", ctl.path("c.pdf")}).status == 0);
    QFile pdf(ctl.path("c.pdf"));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(pdf.read(4) == "%PDF");
    CHECK(ctl.practice({"--json", "print", "call_record", "LFHQ-202611-0001", "--out", ctl.path("c.pdf")}).json()["prints"].toInt() == 2);
    CHECK(ctl.practice({"print", "call_record", "LFHQ-202611-0001", "--sheet", "nothing", "--out", ctl.path("d.pdf")}).status == 1);
}

TEST_CASE("without its print font beside it no PDF is written, and it is told which folder is missing", "[ctl]")
{
    Ctl ctl;
    ctl.lines({R"({"do":"call_record.register","as":"front_desk","now":"2026-11-17T09:00","with":{"phone":"13800138000","matter":"厨房漏水","kind":"complaint"}})"}, 0);
    const QString alone = ctl.path("fuwutaictl");
    REQUIRE(QFile::copy(QStringLiteral(FUWUTAI_CTL), alone));
    const Ran ran = ctl.run({"--db", ctl.path("p.db"), "--json", "print", "call_record", "LFHQ-202611-0001", "--out", ctl.path("e.pdf")}, {}, alone);
    CHECK(ran.status == 1);
    CHECK(code(ran.json()) == "no_paper_font");
    CHECK(ran.out.contains("share/fuwutai"));
    CHECK_FALSE(QFile::exists(ctl.path("e.pdf")));
    CHECK(ctl.practice({"--json", "print", "call_record", "LFHQ-202611-0001", "--out", ctl.path("e.pdf")}).json()["prints"].toInt() == 1); // the refused one was not counted
}

TEST_CASE("an office replaces a sheet by a line, and its papers follow it", "[ctl]")
{
    Ctl ctl;
    ctl.lines({R"({"do":"call_record.register","as":"front_desk","with":{"phone":"13800138000","matter":"厨房漏水"}})"}, 0);
    const Ran shown = ctl.practice({"--json", "show", "sheet", "call_record@A/0@2000-01-01"});
    REQUIRE(shown.status == 0);
    const QString layout = shown.json()["layout"].toString();
    INFO(shown.out.left(400).toStdString());
    REQUIRE(layout.contains("call_record"));
    const auto create = [](const QString& text, const QString& version) {
        const QJsonObject values{{"for_office", "HQ"}, {"form_version", version}, {"form_code", "HQ-01"}, {"valid_from", today()}, {"layout", text}};
        return QJsonDocument(QJsonObject{{"do", "sheet.create"}, {"as", "service_manager"}, {"with", values}}).toJson(QJsonDocument::Compact);
    };
    const auto refused = ctl.lines({create(QString(layout).replace("\"matter\"", "\"mater\"").replace("\"title\"", "\"titel\""), "B/1")}, 1);
    CHECK(refused[0]["error"].toString() == "refused");
    QStringList fields;
    for (const QJsonValue& reason : refused[0]["reasons"].toArray()) fields << reason["field"].toString();
    CHECK(fields.contains("layout.mater"));
    CHECK(fields.contains("layout.titel"));
    CHECK(fields.contains("layout.title"));
    CHECK(ctl.lines({create(layout, "B/1")}, 0)[0]["ok"].toBool());
    CHECK(ctl.practice({"list", "sheet", "--where", "key=call_record"}).out.contains("HQ-01"));
    CHECK(ctl.practice({"describe", "sheet"}).status == 0);
    REQUIRE(ctl.practice({"print", "call_record", "LFHQ-202611-0001", "--out", ctl.path("own.pdf")}).status == 0);
    QProcess text;
    text.start("pdftotext", {"-raw", ctl.path("own.pdf"), "-"});
    REQUIRE(text.waitForFinished(30'000));
    const QString paper = QString::fromUtf8(text.readAllStandardOutput());
    CHECK(paper.contains("HQ-01"));
    CHECK(paper.contains("B/1"));
}

TEST_CASE("a backup and the way back", "[ctl]")
{
    Ctl ctl;
    ctl.lines({R"({"do":"call_record.register","as":"front_desk","with":{"phone":"13800138000","matter":"厨房漏水"}})"}, 0);
    const Ran made = ctl.practice({"--json", "backup", ctl.path("b.db")});
    REQUIRE(made.status == 0);
    CHECK(made.json()["entries"].toInt() > 0);
    CHECK(made.json()["sha256"].toString().size() == 64);
    CHECK(ctl.practice({"backup", ctl.path("b.db")}).status == 1); // never over another
    CHECK(ctl.practice({"backup"}).status == 2);
    ctl.lines({R"({"do":"call_record.register","as":"front_desk","with":{"phone":"13800138001","matter":"门锁"}})"}, 0);
    const Ran back = ctl.practice({"--json", "restore", ctl.path("b.db")});
    REQUIRE(back.status == 0);
    CHECK(back.json()["entries"] == made.json()["entries"]);
    CHECK(QFile::exists(back.json()["kept"].toString()));
    CHECK(ctl.practice({"verify"}).status == 0);
    CHECK(ctl.practice({"--json", "find", "门锁"}).out.count("LFHQ") == 0);
    CHECK(ctl.practice({"restore", ctl.path("none.db")}).status == 1);
    CHECK(ctl.run({"--db", "postgresql://nowhere/x", "restore", ctl.path("b.db")}).status == 1);
}

TEST_CASE("processes share a data base; a restore waits for none of them, and the dead do not count", "[ctl]")
{
    Ctl ctl;
    REQUIRE(ctl.practice({"--json", "backup", ctl.path("b.db")}).status == 0);
    QProcess holding;
    holding.start(FUWUTAI_CTL, {"--db", ctl.path("p.db"), "do"});
    holding.write(R"({"do":"call_record.register","as":"front_desk","with":{"phone":"13800138000","matter":"厨房漏水"}})" "\n");
    REQUIRE(holding.waitForReadyRead(20'000));
    CHECK(holding.readLine().contains("\"ok\":true"));
    CHECK(ctl.practice({"list", "call_record"}).status == 0);
    const Ran refused = ctl.practice({"--json", "restore", ctl.path("b.db")});
    CHECK(refused.status == 3);
    CHECK(refused.json()["reasons"][0]["code"].toString() == "held");
    CHECK(refused.err.contains("fuwutaictl"));
    holding.kill(); // SIGKILL: it says goodbye to nobody
    REQUIRE(holding.waitForFinished());
    CHECK(ctl.practice({"restore", ctl.path("b.db")}).status == 0);
}

TEST_CASE("a cloud's folder needs a deliberate word, once", "[ctl]")
{
    Ctl ctl;
    REQUIRE(QDir().mkpath(ctl.path("OneDrive")));
    const QString db = ctl.path("OneDrive/o.db");
    const QStringList init{"--db", db, "--json", "init", "--office", "HQ", "--name", "花桥"};
    const Ran stopped = ctl.run(init);
    CHECK(stopped.status == 3);
    CHECK(stopped.json()["reasons"][0]["code"].toString() == "place");
    CHECK(QDir(ctl.path("OneDrive")).isEmpty());
    CHECK(ctl.run(init + QStringList{"--accept-place"}).status == 0);
    CHECK(ctl.run({"--db", db, "verify"}).status == 0);
}

TEST_CASE("people read names, programs keys", "[ctl]")
{
    Ctl ctl;
    CHECK(QString::fromUtf8(ctl.practice({"show", "user", "front_desk"}).out).contains("花桥服务处"));
    CHECK(ctl.practice({"--json", "show", "user", "front_desk"}).json()["roles"][0]["office"].toString() == "HQ");
    REQUIRE(ctl.lines({R"({"do":"department.create","as":"administrator","with":{"code":"gc","name":"gc","handler":"handler"}})"}, 0).first()["ok"].toBool());
    const QString name = ctl.practice({"--json", "show", "user", "handler"}).json()["name"].toString();
    REQUIRE_FALSE(name.isEmpty());
    CHECK(QString::fromUtf8(ctl.practice({"list", "department"}).out).contains(name));
    CHECK(ctl.practice({"--json", "list", "department"}).json()["rows"][0]["handler"].toString() == "handler");
}

TEST_CASE("the limits are kept in the program's own words and told in the reader's", "[ctl]")
{
    Ctl ctl;
    const QStringList show{"show", "policy_row", "amount.approve.manager@2000-01-01"};
    const QString english = QString::fromUtf8(ctl.practice(show).out);
    CHECK(english.contains("Repair approved by the service manager up to"));
    CHECK(english.contains("1000"));
    CHECK(english.contains("yuan"));
    ctl.set("LC_ALL", "zh_CN.UTF-8");
    const QString chinese = QString::fromUtf8(ctl.practice(show).out);
    CHECK_FALSE(chinese.contains("Repair approved"));
    CHECK(chinese.contains("元"));
    CHECK(ctl.practice(QStringList{"--json"} + show).json()["label"].toString() == "Repair approved by the service manager up to");
}

TEST_CASE("an office may begin with the standard set, and take homes and customers from files", "[ctl]")
{
    Ctl ctl;
    const QString db = ctl.path("standard.db");
    REQUIRE(ctl.run({"--db", db, "init", "--office", "HB", "--name", "湖滨服务处", "--standard", "--practice"}).status == 0);
    const auto ran = [&](QStringList words) { return ctl.run(QStringList{"--db", db, "--as", "administrator"} + words); };
    CHECK(ran({"list", "department"}).out.contains("工程部"));
    CHECK(ran({"list", "category"}).out.contains("渗漏"));
    const QString homes = ctl.write("homes.csv", "小区,楼栋,单元,房号\n湖滨花园,3栋,2单元,1201\n");
    const QString people = ctl.write("people.csv", "姓名,电话,小区,楼栋,单元,房号\n张伟,13800138000,湖滨花园,3栋,2单元,1201\n");
    CHECK(ran({"import", "customer", people}).status == 1); // the homes go first
    REQUIRE(ran({"import", "home", homes, "--dry-run"}).status == 0);
    REQUIRE(ran({"import", "home", homes}).status == 0);
    const Ran taken = ran({"--json", "import", "customer", people});
    REQUIRE(taken.status == 0);
    CHECK(taken.json()["imported"].toInt() == 1);
    CHECK_FALSE(taken.json().contains("batch"));
    CHECK(ran({"find", "1201"}).out.contains("湖滨花园 3-2-1201"));
    CHECK(ran({"import", "office", homes}).status == 2);
    CHECK(ran({"import", "home", "--undo", "x"}).status == 2);
    CHECK_FALSE(ctl.practice({"list", "category"}).out.contains("渗漏")); // only where it was asked for
}

TEST_CASE("a charged repair is carried through by lines: quoted, declined, made safe; another finished, signed and paid for", "[ctl]")
{
    Ctl ctl;
    const auto at = [](const char* now, const char* as, const char* what, const char* number, const char* with) {
        return QStringLiteral(R"({"do":"%1","as":"%2","office":"HQ","now":"2026-11-23T%3","number":"%4","with":%5})").arg(what, as, now, number, with).toUtf8();
    };
    const char* one = "QXHQ-202611-0001";
    const char* two = "QXHQ-202611-0002";
    const char* asked = R"({"customer_name":"张伟","phone":"13800138000","location":"3 栋大堂","content":"灯不亮","at_once":true})";
    const char* going = R"({"team":"W1","technicians":[{"technician":"王工"}],"planned_at":"2026-11-23T10:10"})";
    const char* quote = R"({"quote":[{"item":"SFHQ-202611-0001","quantity":"2"},{"name":"灯管","quantity":"2","material":"15"}]})";
    const auto answers = ctl.lines(
        {at("08:00", "administrator", "team.create", "", R"({"code":"W1","name":"维修队"})"),
         at("08:00", "office_head", "price_item.draft", "", R"({"item_code":"DQ01","name":"换灯","unit":"盏","labour_price":"30","pricing_mode":"extra","effective_from":"2026-11-23"})"),
         at("08:05", "service_manager", "price_item.approve", "SFHQ-202611-0001", "{}"),
         at("09:00", "front_desk", "repair_request.request", "", asked), at("09:05", "foreman", "repair_request.assign", one, going),
         at("09:10", "foreman", "repair_request.arrive", one, "{}"), at("09:15", "foreman", "repair_request.quote", one, quote),
         at("09:20", "foreman", "repair_request.decline", one, R"({"made_safe":"断开该路开关","decline_witness":"保安"})"),
         at("10:00", "front_desk", "repair_request.request", "", asked), at("10:05", "foreman", "repair_request.assign", two, going),
         at("10:10", "foreman", "repair_request.arrive", two, "{}"), at("10:15", "foreman", "repair_request.quote", two, quote),
         at("10:16", "front_desk", "repair_request.agree", two, R"({"agreed_by":"张伟","agreed_how":"电话"})"),
         at("10:20", "foreman", "repair_request.wait", two, R"({"wait_reason":"parts","wait_told_at":"2026-11-23T10:20","wait_expected":"2026-11-23T14:00"})"),
         at("14:00", "foreman", "repair_request.continue", two, "{}"),
         at("14:30", "foreman", "repair_request.complete", two, R"({"item_spec":"T8","diagnosis":"灯管坏","fault_cause":"到期","result":"repaired"})"),
         at("14:35", "foreman", "repair_request.sign", two,
            R"({"signed_by":"张伟","satisfaction":"satisfied","fee_confirmed":true,"collected":"90","collect_method":"cash","collected_by":"王工"})"),
         at("15:00", "foreman", "repair_request.return", two, "{}"),
         at("15:10", "front_desk", "repair_request.settle", two, R"({"pay_amount":"90","pay_method":"cash","receipt_no":"SJ-1"})")},
        0);
    REQUIRE(answers.size() == 19);
    CHECK(answers[7]["state"].toString() == "made_safe");
    CHECK(answers[14]["state"].toString() == "on_site");
    CHECK(answers[18]["state"].toString() == "filed");
    const QJsonObject shown = ctl.practice({"--json", "show", "repair_request", two}).json();
    CHECK(shown["quoted_fee"].toString() == "90.00");
    CHECK(shown["paid_in"].toString() == "90.00");
    CHECK(ctl.practice({"--json", "list", "repair_request"}).json()["rows"].toArray().size() == 2);
    CHECK(ctl.practice({"--json", "list", "callback"}).json()["rows"].toArray().size() == 1); // the charged one
    CHECK(ctl.practice({"print", "repair_request", two, "--out", ctl.path("q.pdf")}).status == 0);
    CHECK(ctl.practice({"export", "repair_request", "--out", ctl.path("q.xlsx")}).status == 0);
    CHECK(ctl.practice({"describe", "repair_request"}).out.contains("quote"));
}

TEST_CASE("surveys of 500 and of 500.01 yuan are carried through countersigning to a dispatch order by lines", "[ctl]")
{
    Ctl ctl;
    const auto at = [](const char* now, const char* as, const char* what, const QString& number, const QString& with) {
        return QStringLiteral(R"({"do":"%1","as":"%2","office":"HQ","now":"2026-11-23T%3","number":"%4","with":%5})").arg(QLatin1String(what), QLatin1String(as), QLatin1String(now), number, with).toUtf8();
    };
    const QString registering = R"({"caller_name":"张伟","phone":"13800138000","place":"3 栋大堂","kind":"repair","matter":"大堂顶棚漏水"})";
    const auto scheduling = [](int call) {
        return QStringLiteral(R"({"call":"LFHQ-202611-%1","location":"3 栋大堂","appointment_at":"2026-11-23T14:00","invited":[{"party":"engineering","how":"电话"}]})").arg(call, 4, 10, QLatin1Char('0'));
    };
    const auto judging = [](const char* estimate) {
        return QStringLiteral(R"({"findings":"防水层破损","cause":"construction","responsible_party":"contractor","contractor":"JZ","trades":[{"trade":"waterproofing"}],"estimate":"%1","repair_plan":"重做防水","executor":"team","planned_finish":"2026-11-26","repair_class":"a"})").arg(QLatin1String(estimate));
    };
    const auto ordering = [](int number, const char* estimate) {
        return QStringLiteral(R"({"call":"LFHQ-202611-%1","survey_no":"KCHQ-202611-%1","order_class":"a","contractor":"JZ","responsible_party":"contractor","location":"3 栋大堂","work":"重做防水","trades":[{"trade":"waterproofing"}],"estimate":"%2"})")
            .arg(number, 4, 10, QLatin1Char('0')).arg(QLatin1String(estimate));
    };
    const QString first = "KCHQ-202611-0001", second = "KCHQ-202611-0002", agrees = R"({"sign_result":"agree"})";
    QList<QByteArray> lines{at("08:00", "administrator", "contractor.create", "", R"({"code":"JZ","name":"建筑一公司"})")};
    for (int n = 1; n <= 2; ++n) lines << at("09:00", "front_desk", "call_record.register", "", registering) << at("09:10", "front_desk", "site_survey.schedule", "", scheduling(n));
    for (const auto& [number, estimate] : {std::pair{first, "500"}, {second, "500.01"}}) {
        lines << at("14:30", "engineering", "site_survey.record", number, judging(estimate));
        for (const char* who : {"office_head", "engineering", "foreman"}) lines << at("15:00", who, "site_survey.countersign", number, agrees);
    }
    lines << at("15:10", "front_desk", "dispatch_order.draft", "", ordering(1, "500"));
    const auto answers = ctl.lines(lines, 0);
    REQUIRE(answers.size() == 14);
    CHECK(answers[8]["state"].toString() == "signed");
    CHECK(answers[12]["state"].toString() == "recorded"); // above 500 the contractor is still to be heard
    CHECK(answers[13]["state"].toString() == "draft");
    ctl.lines({at("15:20", "front_desk", "dispatch_order.draft", "", ordering(2, "500.01"))}, 1); // not countersigned by all
    const auto heard = ctl.lines({at("15:30", "front_desk", "site_survey.countersign", second, R"({"sign_party":"contractor","sign_result":"agree","signer":"周经理"})"),
                                  at("15:40", "front_desk", "dispatch_order.draft", "", ordering(2, "500.01"))}, 0);
    REQUIRE(heard.size() == 2);
    CHECK(heard[0]["state"].toString() == "signed");
    CHECK(heard[1]["state"].toString() == "draft");
    const QJsonObject shown = ctl.practice({"--json", "show", "site_survey", second}).json();
    CHECK(shown["contractor_required"].toBool());
    CHECK(shown["signatures"].toArray().size() == 4);
    CHECK(ctl.practice({"--json", "list", "site_survey"}).json()["rows"].toArray().size() == 2);
    CHECK(ctl.practice({"print", "site_survey", second, "--out", ctl.path("k.pdf")}).status == 0);
    CHECK(ctl.practice({"export", "site_survey", "--out", ctl.path("k.xlsx")}).status == 0);
    CHECK(ctl.practice({"describe", "site_survey"}).out.contains("sign_result"));
}

TEST_CASE("files go to a record and back, and a scanned sheet finds its own", "[ctl]")
{
    Ctl ctl;
    const QJsonObject call = ctl.lines({R"({"as":"front_desk","do":"call_record.register","with":{"phone":"13800138000","matter":"厨房水龙头漏水"}})"}, 0).first();
    const QString number = call["number"].toString();
    // A picture of one pixel.
    const QByteArray png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVQI12P4z8AAAAMBAQAY3Y2wAAAAAElFTkSuQmCC");
    const QString photo = ctl.write("厨房.png", png);
    CHECK(ctl.practice({"attach", "call_record", number}).status == 2);
    CHECK(ctl.practice({"--as", "front_desk", "attach", "call_record", number, photo, "--kind", "selfie"}).status == 2);
    CHECK(ctl.practice({"--as", "front_desk", "attach", "call_record", number, ctl.path("absent.png")}).status == 1);
    CHECK(ctl.practice({"--as", "finance", "attach", "call_record", number, photo}).status == 1);
    const Ran done = ctl.practice({"--json", "--as", "front_desk", "attach", "call_record", number, photo, "--kind", "fault"});
    REQUIRE(done.status == 0);
    const QString attachment = done.json()["number"].toString();
    CHECK(ctl.practice({"--as", "front_desk", "attach", "call_record", number, photo}).status == 1);
    const QJsonArray shown = ctl.practice({"--json", "show", "call_record", number}).json()["attachments"].toArray();
    REQUIRE(shown.size() == 1);
    CHECK(shown[0]["number"].toString() == attachment);
    CHECK(shown[0]["kind"].toString() == "fault");
    CHECK(shown[0]["file_name"].toString() == "厨房.jpg");
    CHECK(ctl.practice({"show", "call_record", number}).out.contains(attachment.toUtf8()));
    REQUIRE(ctl.practice({"attachment", attachment, "--out", ctl.path("back.jpg")}).status == 0);
    CHECK(QFile(ctl.path("back.jpg")).size() == shown[0]["bytes"].toInt());

    REQUIRE(ctl.practice({"print", "call_record", number, "--out", ctl.path("sheet.pdf")}).status == 0);
    const Ran scanned = ctl.practice({"--json", "--as", "front_desk", "scan", ctl.path("sheet.pdf"), photo});
    CHECK(scanned.status == 1);
    const QJsonArray files = scanned.json()["files"].toArray();
    REQUIRE(files.size() == 2);
    CHECK(files[0]["filed"][0]["number"].toString() == number);
    CHECK(files[1]["error"].toString() == "refused");
    CHECK(files[1]["reasons"][0]["code"].toString() == "no_code");

    // A backup takes both along, and a check finds what has gone.
    CHECK(ctl.practice({"check"}).status == 0);
    CHECK(ctl.practice({"--json", "backup", ctl.path("b.db")}).json()["files"].toInt() == 2);
    const QString key = shown[0]["sha256"].toString();
    REQUIRE(QFile::remove(ctl.path("p.db-files/" + key.left(2) + "/" + key)));
    const Ran faults = ctl.practice({"--json", "check"});
    CHECK(faults.status == 1);
    CHECK(faults.json()["faults"][0]["number"].toString() == attachment);
    CHECK(ctl.practice({"attachment", attachment, "--out", ctl.path("again.jpg")}).status == 3);
    CHECK(ctl.run({"--db", ctl.path("p.db"), "restore", ctl.path("b.db")}).status == 0);
    CHECK(ctl.practice({"check"}).status == 0);
}
