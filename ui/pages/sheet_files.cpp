// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sheet_files.h"

#include "core/base/whole_file.h"
#include "core/query/ledger.h"
#include "ui/pages/file_choice.h"
#include "ui/paper/own_sheet.h"
#include "ui/paper/paper_words.h"
#include "ui/paper/record_sheet.h"
#include "ui/paper/weekly_sheet.h"

#include <QDir>
#include <QFile>
#include <QStringDecoder>

namespace fuwutai {

namespace {

constexpr qint64 kMostBytes = 1 << 20;
constexpr int kProofRows = 20;               // of a register
const QString kLayout = QStringLiteral("layout");

Result<QString> readText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostBytes)
        return refuse(RefusalKind::Failed, QStringLiteral("file"), say("This file cannot be read as a layout: %1. Nothing was changed; please choose another.").arg(QDir::toNativeSeparators(path)));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(file.readAll());
    if (decoder.hasError()) return refuse(RefusalKind::Failed, QStringLiteral("file"), say("A layout is a text in UTF-8. Nothing was changed; please save the file so."));
    return text;
}

QList<Filter> within(const QString& office)
{
    return office.isEmpty() ? QList<Filter>() : QList<Filter>{{QStringLiteral("office"), office}};
}

// What the sheet looks like filled: from the newest record, the newest rows, the last week. Empty where there is none yet.
SheetData proofData(Workbench& bench, const Reader& reader, const QString& key, const QString& office)
{
    const QString ledger = QStringLiteral("_ledger");
    if (key.endsWith(ledger)) {
        SheetData data;
        const auto rows = LedgerQuestion{key.chopped(ledger.size()), within(office), {}, kProofRows}.ask(reader);
        if (rows)
            for (const RecordView& row : rows->rows) data.lines[QStringLiteral("records")] << recordSheetData(row, *bench.registry).values;
        return data;
    }
    if (key == QLatin1String("weekly_report")) {
        const auto week = WeeklyQuestion{office, weekOf(localDate(reader.now)).previous(), false}.ask(reader);
        return week ? weeklySheetData(*week) : SheetData{};
    }
    const auto newest = ListQuestion{key, within(office), {}, {}, 1}.ask(reader);
    if (!newest || newest->rows.isEmpty()) return {};
    const auto view = RecordQuestion{key, newest->rows.first().record.number}.ask(reader);
    return view ? recordSheetData(*view, *bench.registry) : SheetData{};
}

QString officeName(const Reader& reader, const QString& office)
{
    const auto view = RecordQuestion{QStringLiteral("office"), office}.ask(reader);
    return view ? view->record.text(QStringLiteral("name")) : office;
}

// A proof bears no number: it is nobody's paper.
SheetHead proofHead(const Workbench& bench, const QString& office)
{
    SheetHead head;
    head.organisation = bench.organisation;
    head.office = office;
    head.practice = bench.practice;
    head.subtitle = kProofWord;
    return head;
}

} // namespace

SheetFiles::SheetFiles(Session& session, RecordPage& page) : QObject(&page), m_session(session), m_page(page)
{
    auto* take = new Button(say("Take from file..."), {}, &page);
    take->setObjectName(QStringLiteral("sheet.take"));
    auto* save = new Button(say("Save to file..."), {}, &page);
    save->setObjectName(QStringLiteral("sheet.save"));
    for (Button* button : {take, save}) page.head()->addWidget(button);
    const QString kind = QStringLiteral("JSON (*.json)");
    connect(take, &QPushButton::clicked, this, [this, kind] {
        const QString path = askWhatToRead(&m_page, say("Take from file"), kind);
        if (!path.isEmpty()) this->take(path);
    });
    connect(save, &QPushButton::clicked, this, [this, kind] {
        const QString name = namesOfLayout(layout()).key + QStringLiteral(".json");
        const QString path = askWhereToWrite(&m_page, say("Save to file"), name, kind);
        if (!path.isEmpty()) this->save(path);
    });
    page.setPrinting(say("Preview"), [this] { return proof(); });
}

QString SheetFiles::layout() const
{
    const FieldEditor* editor = m_page.form()->editor(kLayout);
    return editor ? editor->json().toString() : m_page.form()->view().record.text(kLayout);
}

void SheetFiles::take(const QString& path)
{
    const auto text = readText(path);
    if (!text) return m_page.notice()->tell(text.error());
    if (!m_page.form()->editor(kLayout)) m_page.choose(QStringLiteral("change"));
    if (!m_page.form()->editor(kLayout)) return; // the page told why
    const SheetNames names = namesOfLayout(*text);
    m_page.form()->putTyped({{kLayout, *text}, {QStringLiteral("key"), names.key}, {QStringLiteral("form_code"), names.form}, {QStringLiteral("form_version"), names.version}});
}

void SheetFiles::save(const QString& path)
{
    if (layout().isEmpty()) return m_page.notice()->tell(Tone::Warn, say("There is no layout yet"));
    const auto written = writeWhole(path, layout().toUtf8() + '\n');
    if (written) m_page.notice()->tell(Tone::Ok, say("Written: %1").arg(QDir::toNativeSeparators(path)));
    else m_page.notice()->tell(written.error());
}

PrintPreparation SheetFiles::proof() const
{
    const auto text = [this](const char* key) {
        const FieldEditor* editor = m_page.form()->editor(QLatin1String(key));
        return editor ? editor->json().toString() : m_page.form()->view().record.text(QLatin1String(key));
    };
    const QString key = text("key").isEmpty() ? namesOfLayout(layout()).key : text("key");
    return [key, office = text("for_office"), stored = StoredSheet{layout(), text("form_code"), text("form_version")}](Workbench& bench, const Reader& reader) -> Result<PrintJob> {
        const Reasons faults = faultsOfLayout(stored.layout, key, *bench.registry);
        if (!faults.isEmpty()) return refuse(RefusalKind::Refused, faults);
        const auto sheet = sheetOf(stored, key);
        if (!sheet) return unexpected(sheet.error());
        auto data = readOn(bench, [&]() -> Result<SheetData> { return proofData(bench, reader, key, office); });
        if (!data) return unexpected(data.error());
        data->head = proofHead(bench, *readOn(bench, [&]() -> Result<QString> { return officeName(reader, office); }));
        return PrintJob{sheet->title, {{*sheet, *data}}, say("A proof: nothing is counted"), {}};
    };
}

} // namespace fuwutai
