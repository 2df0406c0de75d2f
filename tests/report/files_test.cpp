// SPDX-License-Identifier: GPL-3.0-or-later
// Screen, JSON, XLSX and paper show one struct; so what is read back from each says the same.
#include "core/exchange/report_files.h"
#include "tests/report/week_fixture.h"
#include "ui/paper/fonts.h"
#include "ui/paper/weekly_sheet.h"

#include <QJsonDocument>
#include <QProcess>
#include <QXmlStreamReader>

using namespace fuwutai;

namespace {

QByteArray output(const QString& program, const QStringList& arguments)
{
    QProcess p;
    p.start(program, arguments);
    if (!p.waitForFinished(60'000) || p.exitCode() != 0) FAIL(program.toStdString() << ": " << p.readAllStandardError().toStdString());
    return p.readAllStandardOutput();
}

QByteArray partOf(const QString& file, const QString& part)
{
    return output("/usr/bin/python3", {"-c", "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))", file, part});
}

struct XlsxCell {
    bool text = false;
    QString value;
};

QStringList sharedTexts(const QString& file)
{
    QStringList all;
    QXmlStreamReader xml(partOf(file, "xl/sharedStrings.xml"));
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("t")) all << xml.readElementText();
    return all;
}

// The rows of a sheet, from 1.
QList<QList<XlsxCell>> rowsOf(const QString& file, int sheet)
{
    const QStringList texts = sharedTexts(file);
    QList<QList<XlsxCell>> rows;
    QXmlStreamReader xml(partOf(file, QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheet)));
    bool text = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("row")) rows << QList<XlsxCell>();
        if (xml.name() == QLatin1String("c")) text = xml.attributes().value("t") == QLatin1String("s");
        if (xml.name() != QLatin1String("v")) continue;
        const QString value = xml.readElementText();
        rows.last() << XlsxCell{text, text ? texts.at(value.toInt()) : value};
    }
    return rows;
}

WeekReport someWeek(TestOffice& o)
{
    answeredCall(o);
    answeredCall(o);
    o.call();
    o.assignedCall();
    o.call({{"kind", "complaint"}, {"category", "manners"}});
    o.at("2026-11-30 09:00");
    issueWeek(o, kWeek);
    return weekOf(o, kWeek);
}

} // namespace

TEST_CASE("JSON has the keys other programs rely on")
{
    forEachEngine([](TestOffice& o) {
        const WeekReport r = someWeek(o);
        QTemporaryDir folder;
        const QString path = folder.filePath("week.json");
        REQUIRE(writeWeeklyJson(r, path));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        CHECK(json.value("office") == "HB");
        CHECK(json.value("week") == kWeek);
        CHECK(json.value("from") == "2026-11-23");
        CHECK(json.value("to") == "2026-11-29");
        const QJsonObject totals = json.value("totals").toObject();
        for (const char* key : {"carried_over", "new", "late", "reopened", "moved_in", "moved_out", "voided", "to_follow", "done", "open_at_end", "overdue"})
            CHECK(totals.value(key).isDouble());
        for (const char* key : {"done_rate", "on_time"}) CHECK(totals.contains(key));
        for (const char* key : {"cumulative", "callbacks", "response"}) CHECK(totals.value(key).isObject());
        CHECK(totals.value("new").toInt() == 5);
        CHECK(totals.value("done_rate").toDouble() == 0.4);
        for (const char* key : {"by_kind", "by_category", "by_department"}) {
            const QJsonArray rows = json.value(key).toArray();
            REQUIRE_FALSE(rows.isEmpty());
            for (const char* cell : {"name", "carried_over", "new", "done", "open_at_end"}) CHECK(rows.first().toObject().contains(cell));
        }
        CHECK(json.value("lists").toObject().value("unsolved").toArray().size() == 3);
        CHECK(json.value("chain").toObject().value("entries").toInteger() == r.chainEntries);
        CHECK(json.value("chain").toObject().value("head") == r.chainHead);
    });
}

TEST_CASE("XLSX holds the same figures, numbers of records as text", "[experience.21][experience.24]")
{
    forEachEngine([](TestOffice& o) {
        const WeekReport r = someWeek(o);
        QTemporaryDir folder;
        const QString path = folder.filePath("week.xlsx");
        REQUIRE(writeWeeklyXlsx(r, path));
        const auto figures = rowsOf(path, 1);
        REQUIRE(figures.size() == qsizetype(kFigures.size()) + 1);
        for (std::size_t i = 0; i < kFigures.size(); ++i) {
            INFO(kFigures[i].key);
            CHECK(figures[qsizetype(i) + 1][1].value.toLongLong() == r.value(kFigures[i].key));
        }
        const int solved = 3 + int(kWeekTables.size());
        const auto rows = rowsOf(path, solved);
        REQUIRE(rows.size() == 3);
        CHECK(rows[1][0].text);
        CHECK(rows[1][0].value == r.list("solved").first().number);
        CHECK(QString::fromUtf8(partOf(path, QStringLiteral("xl/worksheets/sheet%1.xml").arg(solved))).contains("state=\"frozen\""));
        // Every record behind every figure, however many: one a row.
        QList<QStringList> expected, behind;
        for (const WeekFigure& f : r.figures)
            for (const QString& number : f.numbers) expected << QStringList{say(figureDef(f.key)->label), number};
        const auto records = rowsOf(path, 3 + int(r.tables.size() + r.lists.size()));
        for (const auto& row : records.mid(1)) behind << QStringList{row[0].value, row[1].value};
        CHECK(behind == expected);
        CHECK_FALSE(expected.isEmpty());
    });
}

TEST_CASE("XLSX and JSON replace a file only when all is written, and say where they cannot")
{
    forEachEngine([](TestOffice& o) {
        const WeekReport r = weekOf(o, kWeek);
        CHECK(writeWeeklyXlsx(r, "/no/such/folder/week.xlsx").error().kind == RefusalKind::Failed);
        CHECK(writeWeeklyJson(r, "/no/such/folder/week.json").error().kind == RefusalKind::Failed);
    });
}

TEST_CASE("the paper holds the same figures and can be copied from", "[experience.21]")
{
    forEachEngine([](TestOffice& o) {
        installFonts();
        const WeekReport r = someWeek(o);
        const SheetData data = weeklySheetData(r);
        for (const WeekFigure& f : r.figures) CHECK(data.values.value(f.key) == figureText(f));
        CHECK(data.values.value("done_rate_of") == "2/5");
        for (const SheetLine& line : data.lines.value("how_counted")) {
            INFO(line.value("name").toStdString());
            CHECK_FALSE(line.value("definition").isEmpty());
            CHECK_FALSE(line.value("clause").isEmpty());
        }
        CHECK(data.lines.value("unsolved").size() == 3);
        QTemporaryDir folder;
        const QString path = folder.filePath("week.pdf");
        const auto pages = writeWeeklyPdf(r, *shippedSheet("weekly_report"), path);
        REQUIRE(pages);
        CHECK(*pages >= 1);
        const QString text = QString::fromUtf8(output("pdftotext", {"-layout", path, "-"}));
        for (const QString& words : {QStringLiteral("投诉处理周报"), QStringLiteral("湖滨服务处"), QStringLiteral("2026-W48"), QStringLiteral("40.0 %"), r.number,
                                     r.list("unsolved").first().number, QString::number(r.chainEntries), r.chainHead.left(12)}) {
            INFO(words.toStdString());
            CHECK(text.contains(words));
        }
        if (qEnvironmentVariableIsSet("FUWUTAI_KEEP")) QFile::copy(path, qEnvironmentVariable("FUWUTAI_KEEP"));
    });
}

TEST_CASE("every figure has words, and those that need it a definition")
{
    for (const WeekFigureDef& def : kFigures) {
        CHECK(*def.label);
        CHECK((*def.definition || QByteArray(def.key).startsWith("response_")));
    }
    CHECK(figureDef("open_at_end"));
    CHECK_FALSE(figureDef("nonsense"));
    CHECK(figureText({"on_time", 0, 0}) == "—");
    CHECK(figureText({"on_time", 2, 3}) == "66.7 %");
}
