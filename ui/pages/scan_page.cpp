// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scan_page.h"

#include "ui/pages/attach_job.h"
#include "ui/pages/empty_note.h"
#include "ui/pages/file_choice.h"
#include "ui/pictures/file_kind.h"
#include "ui/session/answer.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollArea>
#include <QShortcut>

namespace fuwutai {

namespace {

constexpr int kMostRead = 1000, kNumberWide = 200; // MB; px

Result<QList<Filed>> scanned(Workbench& bench, const Reader& reader, const QString& path)
{
    const auto file = readGiven(path, kMostRead);
    if (!file) return unexpected(file.error());
    return fileScan(bench, reader, *file);
}

Result<QList<Filed>> typed(Workbench& bench, const Reader& reader, const QString& path, const QString& number)
{
    const auto record = readOn(bench, [&] { return NumberQuestion{number}.ask(reader); });
    if (!record) return unexpected(record.error());
    if (record->isEmpty()) return refuse(RefusalKind::NotFound, QStringLiteral("not_found"), say("There is no record %1").arg(number));
    const auto file = readGiven(path, kMostRead);
    if (!file) return unexpected(file.error());
    const auto done = attachFile(bench, reader, {record->type, record->number, QStringLiteral("scan"), *file});
    if (!done) return unexpected(done.error());
    return QList<Filed>{{record->type, record->number, done->number}};
}

} // namespace

ScanPage::ScanPage(Session& session, QWidget* parent) : Page(parent), m_session(session)
{
    setObjectName(QStringLiteral("scans"));
    setAcceptDrops(true);
    build();
}

void ScanPage::build()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(14, 14, 14, 14);
    all->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->addWidget(label(say("File scanned sheets"), "title", this));
    head->addStretch(1);
    m_choose = new PrimaryButton(say("Choose files..."), QStringLiteral("Ctrl+O"), this);
    m_choose->setObjectName(QStringLiteral("scans.choose"));
    connect(m_choose, &QPushButton::clicked, this, &ScanPage::chooseFiles);
    auto* open = new QShortcut(QKeySequence(QKeySequence::Open), this);
    open->setContext(Qt::WidgetWithChildrenShortcut);
    connect(open, &QShortcut::activated, this, &ScanPage::chooseFiles);
    head->addWidget(m_choose);
    all->addLayout(head);
    auto* about = label(say("Signed sheets that were scanned or photographed (PDF, JPEG, PNG; several at once). The code printed on a sheet says to which record it belongs; a stack in one PDF is taken apart. Files may be dropped here. They are copied and stay where they are."), "note", this);
    about->setWordWrap(true);
    all->addWidget(about);
    m_notice = new Notice(this);
    m_notice->clear();
    all->addWidget(m_notice);
    auto* inner = new Card({}, {}, this);
    m_list = inner->body();
    m_empty = new EmptyNote(this);
    m_empty->tell(say("No scanned sheets here yet"), say("Choose the files with Ctrl+O, or drop them here. Each is listed with the record it was filed at."));
    m_list->addWidget(m_empty, 1);
    m_list->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    all->addWidget(scroll, 1);
}

void ScanPage::arrive() { m_choose->setFocus(); }

void ScanPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) Q_EMIT backWanted();
    else Page::keyPressEvent(event);
}

void ScanPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->urls().isEmpty()) event->acceptProposedAction();
}

void ScanPage::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const FileOffered& file : offeredBy(*event->mimeData()))
        if (!file.path.isEmpty()) paths << file.path;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    take(paths);
}

void ScanPage::chooseFiles()
{
    const QString kinds = say("Pictures and PDF") + QStringLiteral(" (%1)").arg(takenSuffixes().join(QLatin1Char(' ')));
    take(askAllToRead(this, say("File scanned sheets"), kinds));
}

void ScanPage::take(const QStringList& paths)
{
    for (const QString& path : paths) {
        const bool known = std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.path == path; });
        if (!known) addRow(path);
        if (!m_waiting.contains(path)) m_waiting << path;
    }
    if (!m_busy) next();
}

void ScanPage::addRow(const QString& path)
{
    m_empty->hide();
    auto* box = new QVBoxLayout;
    Row row{path, new QHBoxLayout, new Badge(this), label({}, "note", this)};
    row.state->show(BadgeLook{}, say("Waiting"));
    row.words->setWordWrap(true);
    row.line->addWidget(row.state);
    auto* name = label(QFileInfo(path).fileName(), "", this);
    name->setToolTip(path);
    row.line->addWidget(name);
    row.line->addStretch(1);
    box->addLayout(row.line);
    box->addWidget(row.words);
    row.words->hide();
    m_list->insertLayout(m_list->count() - 1, box);
    m_rows << row;
}

// One after the other, so that nobody waits for a save meanwhile.
void ScanPage::next()
{
    m_busy = !m_waiting.isEmpty();
    tellCount();
    if (!m_busy) return;
    const auto work = [path = m_waiting.first()](Workbench& bench, const Reader& reader) { return scanned(bench, reader, path); };
    answer(m_session, m_session.run<QList<Filed>>(work), this, [this](const Result<QList<Filed>>& done) {
        const QString path = m_waiting.takeFirst();
        for (Row& row : m_rows)
            if (row.path == path) showDone(row, done);
        next();
    });
}

void ScanPage::showDone(Row& row, const Result<QList<Filed>>& done)
{
    if (!done) {
        row.state->show(BadgeLook{Glyph::Warning, Tone::Warn}, say("Not filed"));
        row.words->setText(done.error().text());
        row.words->show();
        return askNumber(row);
    }
    row.state->show(BadgeLook{Glyph::Check, Tone::Ok}, say("Filed"));
    row.words->hide();
    if (row.byHand) row.byHand->deleteLater();
    row.byHand = nullptr;
    for (const Filed& one : *done) {
        auto* link = new Button(one.number, {}, this);
        link->setProperty("look", QStringLiteral("link"));
        link->setObjectName(QStringLiteral("scans.record.") + one.number);
        connect(link, &QPushButton::clicked, this, [this, one] { Q_EMIT openRecord(one.type, one.number, {}); });
        row.line->addWidget(link);
    }
}

void ScanPage::askNumber(Row& row)
{
    if (row.byHand) return;
    row.byHand = new QWidget(this);
    auto* line = new QHBoxLayout(row.byHand);
    line->setContentsMargins(0, 0, 0, 0);
    auto* number = new QLineEdit(row.byHand);
    number->setObjectName(QStringLiteral("scans.number"));
    number->setPlaceholderText(say("Number on the sheet"));
    number->setAccessibleName(say("Number of the record that “%1” belongs to").arg(QFileInfo(row.path).fileName()));
    number->setFixedWidth(kNumberWide);
    auto* file = new Button(say("File it"), QStringLiteral("Enter"), row.byHand);
    file->setObjectName(QStringLiteral("scans.file"));
    line->addWidget(number);
    line->addWidget(file);
    const auto go = [this, path = row.path, number] { fileByHand(path, number->text().trimmed()); };
    connect(number, &QLineEdit::returnPressed, this, go);
    connect(file, &QPushButton::clicked, this, go);
    row.line->addWidget(row.byHand);
}

void ScanPage::fileByHand(const QString& path, const QString& number)
{
    if (number.isEmpty()) return;
    const auto work = [path, number](Workbench& bench, const Reader& reader) { return typed(bench, reader, path, number); };
    answer(m_session, m_session.run<QList<Filed>>(work), this, [this, path](const Result<QList<Filed>>& done) {
        for (Row& row : m_rows)
            if (row.path == path) showDone(row, done);
        tellCount();
    });
}

void ScanPage::tellCount()
{
    if (m_rows.isEmpty()) return m_notice->clear();
    if (m_busy) return m_notice->tell(Tone::Plain, say("Reading, files to go: %1").arg(m_waiting.size()));
    const auto open = std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.byHand; });
    m_notice->tell(open ? Tone::Warn : Tone::Ok, open ? say("%1 of %2 files wait for their number").arg(open).arg(m_rows.size()) : say("Files filed: %1").arg(m_rows.size()));
}

} // namespace fuwutai
