// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup_files.h"

#include "ui/pages/file_choice.h"
#include "ui/session/answer.h"
#include "ui/session/kept.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QPlainTextEdit>

namespace fuwutai {

namespace {

QString told(const BadRow& b)
{
    return b.column.isEmpty() ? say("line %1: %2").arg(b.line).arg(b.text) : say("line %1, column %2: %3").arg(QString::number(b.line), b.column, b.text);
}

QStringList columnsOf(const ImportMap& map, const RecordType& type)
{
    QStringList all;
    for (const MapField& f : map.fields) all << say("%1 from %2").arg(say(mappedField(type, f.field)->label), f.columns.join(QStringLiteral(" + ")));
    return all;
}

} // namespace

Result<QStringList> headOf(const QString& path)
{
    const auto rows = openRows(path);
    if (!rows) return unexpected(rows.error());
    FileRow header;
    if (!(*rows)->next(header)) return refuse(RefusalKind::Refused, QStringLiteral("empty"), say("The file holds no rows"));
    return header.cells;
}

Result<FilePreview> readFile(Workbench& bench, const QString& path, const QByteArray& said, const ImportOptions& options, const Actor& actor)
{
    const auto rows = openRows(path);
    if (!rows) return unexpected(rows.error());
    FileRow header;
    if (!(*rows)->next(header)) return refuse(RefusalKind::Refused, QStringLiteral("empty"), say("The file holds no rows"));
    const RecordType& type = *bench.registry->find(options.type);
    const auto map = said.isEmpty() ? knownImportMap(type, header.cells) : readImportMap(said, type, header.cells);
    if (!map) return refuse(RefusalKind::Refused, QStringLiteral("map"), say("None of the columns is known. The first line must hold their names; say below what each is."));
    FilePreview preview;
    preview.map = *map;
    preview.columns = columnsOf(*map, type);
    ImportOptions all = options;
    all.onBad = [&preview](const FileRow&, const QList<BadRow>& bad) {
        for (const BadRow& b : bad)
            if (preview.bad.size() < kMostBad) preview.bad << told(b);
    };
    const auto outcome = importRecords(bench, **rows, header.cells, *map, actor, all);
    if (!outcome) return unexpected(outcome.error());
    preview.outcome = *outcome;
    return preview;
}

SetupFiles::SetupFiles(Session& session, QWidget* parent)
    : Card(say("From a file"), say("XLSX, ODS or CSV"), parent), m_session(session), m_notice(new Notice(this)), m_told(new QPlainTextEdit(this)), m_columns(new FileColumns(this)),
      m_askColumns(new Button(say("What the columns are..."), {}, this)), m_work(new WorkBar(this)), m_take(new Button(say("Take it in"), {}, this))
{
    auto* hint = label(say("The first line names the columns. Homes: community, building, unit, room, area, handed over on. Customers: name, phone, community, building, unit, room. The homes go first."), "muted", this);
    hint->setWordWrap(true);
    auto* row = new QHBoxLayout;
    addButton(row, "homesFile", say("Homes from a file..."), QStringLiteral("home"));
    addButton(row, "customersFile", say("Customers from a file..."), QStringLiteral("customer"));
    m_askColumns->setObjectName(QStringLiteral("askColumns"));
    m_askColumns->hide();
    row->addWidget(m_askColumns);
    row->addStretch(1);
    m_told->setReadOnly(true);
    m_told->setTabChangesFocus(true);
    m_told->setAccessibleName(say("What the file holds"));
    m_told->setObjectName(QStringLiteral("told"));
    m_told->hide();
    m_take->setObjectName(QStringLiteral("takeFile"));
    m_take->hide();
    body()->setSpacing(10);
    body()->addWidget(hint);
    body()->addLayout(row);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_work, m_notice, m_columns}) body()->addWidget(widget);
    body()->addWidget(m_told, 1);
    body()->addWidget(m_take, 0, Qt::AlignLeft);
    body()->addStretch(0);
    connect(m_take, &QPushButton::clicked, this, &SetupFiles::take);
    connect(m_askColumns, &QPushButton::clicked, this, &SetupFiles::askColumns);
    connect(m_columns, &FileColumns::chosen, this, &SetupFiles::readAsSaid);
}

void SetupFiles::addButton(QHBoxLayout* row, const char* name, const QString& words, const QString& type)
{
    auto* button = new Button(words, {}, this);
    button->setObjectName(QLatin1String(name));
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, words, type] {
        const QString path = askWhatToRead(this, words, say("Tables") + QStringLiteral(" (*.xlsx *.ods *.csv *.txt)"));
        if (!path.isEmpty()) look(type, path);
    });
}

void SetupFiles::look(const QString& type, const QString& path)
{
    if (m_busy) return;
    m_type = type;
    m_path = path;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_take, m_columns, m_askColumns}) widget->hide();
    const auto work = [path](Workbench&, const Reader&) { return headOf(path); };
    answer(m_session, m_session.run<QStringList>(work), this, [this](const Result<QStringList>& header) {
        if (!header) return refused(header.error());
        m_header = *header;
        m_known = {};
        m_map = kept(m_session, rememberedAs()).toByteArray();
        read();
    });
}

// Files with the same head are from the same program.
QString SetupFiles::rememberedAs() const
{
    const QByteArray head = QCryptographicHash::hash(m_header.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("file columns/%1/%2").arg(m_type, QString::fromLatin1(head));
}

void SetupFiles::read()
{
    run(true, [this](const FilePreview& preview) { show(preview); });
}

void SetupFiles::askColumns()
{
    const RecordType& type = *m_session.registry().find(m_type);
    m_told->hide();
    m_take->hide();
    m_columns->ask(type, importedPaths(type), m_header, m_known);
}

void SetupFiles::readAsSaid()
{
    m_map = m_columns->map();
    keep(m_session, rememberedAs(), m_map);
    m_columns->hide();
    read();
}

void SetupFiles::take()
{
    run(false, [this](const FilePreview& preview) {
        if (!preview.outcome.saved) return show(preview); // it was changed since it was looked at
        for (QWidget* widget : std::initializer_list<QWidget*>{m_take, m_told, m_askColumns}) widget->hide();
        m_notice->tell(Tone::Ok, say("Taken in: %1; there already: %2").arg(preview.outcome.imported).arg(preview.outcome.duplicates));
        Q_EMIT taken();
    });
}

void SetupFiles::run(bool dryRun, const std::function<void(const FilePreview&)>& then)
{
    if (m_busy) return;
    m_busy = true;
    ImportOptions options;
    options.type = m_type;
    options.office = m_office;
    options.dryRun = dryRun;
    options.progress = m_work->begin(QFileInfo(m_path).fileName());
    const auto work = [path = m_path, map = m_map, options](Workbench& bench, const Reader& reader) { return readFile(bench, path, map, options, reader.actor); };
    answer(m_session, m_session.run<FilePreview>(work), this, [this, then](const Result<FilePreview>& preview) {
        m_busy = false;
        m_work->end();
        if (preview) then(*preview);
        else refused(preview.error());
    });
}

void SetupFiles::refused(const Refusal& why)
{
    m_told->hide();
    m_notice->tell(Tone::Bad, why.text());
    if (why.reasons.first().code == QLatin1String("map")) askColumns();
}

// One bad row and nothing is saved: it is told before anybody presses.
void SetupFiles::show(const FilePreview& preview)
{
    const ImportOutcome& o = preview.outcome;
    m_known = preview.map;
    m_askColumns->show();
    const QString counts = say("%1: %2 rows, %3 new, %4 there already, %5 bad").arg(QFileInfo(m_path).fileName()).arg(o.rows).arg(o.imported).arg(o.duplicates).arg(o.bad);
    m_notice->tell(o.bad > 0 ? Tone::Bad : Tone::Plain, o.bad > 0 ? counts + QLatin1Char('\n') + say("Nothing is saved while a row is bad. Mend the file and choose it again.") : counts);
    m_told->setPlainText((preview.bad.isEmpty() ? preview.columns : preview.bad).join(QLatin1Char('\n')));
    m_told->show();
    m_take->setText(say("Take %1 in").arg(o.imported));
    m_take->setVisible(o.bad == 0 && o.imported > 0);
    if (!m_take->isHidden()) m_take->setFocus();
}

} // namespace fuwutai
