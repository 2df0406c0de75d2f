// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attachments_card.h"

#include "core/records/attachment/attachment.h"
#include "ui/pages/attach_job.h"
#include "ui/pages/attachment_view.h"
#include "ui/pages/choice_row.h"
#include "ui/pages/file_choice.h"
#include "ui/pictures/file_kind.h"
#include "ui/pictures/pages.h"
#include "ui/session/answer.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QKeyEvent>
#include <QListWidget>
#include <QMimeData>
#include <QStandardPaths>

namespace fuwutai {

namespace {

constexpr int kKindRoom = 296;        // px beside each other in the narrowest column
constexpr int kThumb = 84, kCellWide = 138, kCellHigh = 124, kMostRows = 3; // two beside each other: names differ at their ends
constexpr int kNumberRole = Qt::UserRole;

const Field& kindField() { return *attachmentType().field(QStringLiteral("kind")); }
QString kindText(const QString& key) { return choiceText(kindField(), key); }

// The kind on Alt and a digit; nullptr: another key.
const char* kindAt(const QKeyEvent& key)
{
    const int digit = key.key() - Qt::Key_1;
    const bool alt = (key.modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
    return alt && digit >= 0 && digit < int(kindField().choices->size()) ? (*kindField().choices)[std::size_t(digit)].key : nullptr;
}

// What files of a record are mostly: the fault at what a customer reports, the work done at an order.
QString usualKind(const QString& type)
{
    if (type == QLatin1String("dispatch_order")) return QStringLiteral("after");
    return type == QLatin1String("call_record") || type == QLatin1String("repair_request") ? QStringLiteral("fault") : QStringLiteral("other");
}

} // namespace

AttachmentsCard::AttachmentsCard(Session& session, QWidget* parent) : Card(say("Attachments"), {}, parent), m_session(session), m_job(new AttachJob(session, this))
{
    build();
    connect(m_job, &AttachJob::finished, this, &AttachmentsCard::told);
    connect(&m_session, &Session::changed, this, [this](const QList<Change>& changes) {
        if (std::any_of(changes.begin(), changes.end(), [](const Change& c) { return c.type == QLatin1String("attachment"); })) load();
    });
}

void AttachmentsCard::build()
{
    setObjectName(QStringLiteral("attachments"));
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("attachments.list"));
    m_list->setAccessibleName(say("Attachments"));
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setIconSize({kThumb, kThumb});
    m_list->setGridSize({kCellWide, kCellHigh});
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFrameShape(QFrame::NoFrame);
    connect(m_list, &QListWidget::itemActivated, this, &AttachmentsCard::open);
    m_note = label({}, "note", this);
    m_note->setWordWrap(true);
    m_notice = new Notice(this);
    m_notice->setObjectName(QStringLiteral("attachments.notice"));
    m_notice->clear();
    body()->addWidget(m_list);
    body()->addWidget(m_note);
    body()->addWidget(m_notice);
    body()->addLayout(buildFoot());
}

QLayout* AttachmentsCard::buildFoot()
{
    m_kind = new ChoiceRow(kindField(), QStringLiteral("123456789"), kKindRoom, this);
    m_kind->setObjectName(QStringLiteral("attachments.kind"));
    m_add = new Button(say("Add..."), {}, this);
    m_add->setObjectName(QStringLiteral("attachments.add"));
    m_add->setGlyph(Glyph::Plus);
    m_add->setAccessibleName(say("Add attachments"));
    m_add->setToolTip(say("Or drop files on the page, or paste a picture with Ctrl+V"));
    connect(m_add, &QPushButton::clicked, this, &AttachmentsCard::chooseFiles);
    auto* scans = new Button(say("Scanned sheets..."), {}, this);
    scans->setObjectName(QStringLiteral("attachments.scans"));
    scans->setProperty("look", QStringLiteral("link"));
    connect(scans, &QPushButton::clicked, this, &AttachmentsCard::scansWanted);
    auto* foot = new QVBoxLayout;
    auto* row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addWidget(scans);
    row->addStretch(1);
    foot->addWidget(m_kind);
    foot->addLayout(row);
    return foot;
}

void AttachmentsCard::show(const QString& type, const QString& number)
{
    const bool other = number != m_number;
    m_type = type;
    m_number = number;
    if (!other) return;
    setKind(usualKind(type));
    load();
}

QString AttachmentsCard::kind() const { return m_kind->value(); }
void AttachmentsCard::setKind(const QString& key) { m_kind->setValue(key); }

// While one is at the attachments these keys are theirs, not those of the record's steps.
bool AttachmentsCard::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && kindAt(*static_cast<QKeyEvent*>(event)) && !m_kind->isHidden()) {
        event->accept();
        return true;
    }
    return Card::event(event);
}

void AttachmentsCard::keyPressEvent(QKeyEvent* event)
{
    if (const char* key = m_kind->isHidden() ? nullptr : kindAt(*event)) setKind(QLatin1String(key));
    else Card::keyPressEvent(event);
}

void AttachmentsCard::load()
{
    if (m_number.isEmpty()) return;
    answer(m_session, m_session.ask(AttachmentsQuestion{m_type, m_number}), this, [this, number = m_number](const Result<AttachmentList>& list) {
        if (list && number == m_number) showList(*list);
    });
}

void AttachmentsCard::showList(const AttachmentList& list)
{
    const QString current = m_list->currentItem() ? m_list->currentItem()->data(kNumberRole).toString() : QString();
    m_shown = list;
    m_list->clear();
    for (const AttachmentLine& line : list.lines)
        if (QListWidgetItem* item = addItem(line); line.number == current) m_list->setCurrentItem(item);
    const bool unseen = list.count > 0 && list.lines.isEmpty();
    m_note->setText(unseen ? say("Attachments: %1, for those who work on it").arg(list.count) : say("Drop files here, or paste a picture with Ctrl+V. JPEG, PNG or PDF, %1 MB at most.").arg(list.megabytes));
    m_note->setVisible(unseen || list.mayAttach);
    for (QWidget* part : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_add), findChild<QWidget*>(QStringLiteral("attachments.scans"))}) part->setVisible(list.mayAttach);
    setTitle(say("Attachments"), list.count > 0 ? QString::number(list.count) : QString());
    fitHeight();
    setVisible(list.count > 0 || list.mayAttach);
}

QListWidgetItem* AttachmentsCard::addItem(const AttachmentLine& line)
{
    auto* item = new QListWidgetItem(kindText(line.kind) + QLatin1Char('\n') + line.fileName, m_list);
    const QString words = QStringLiteral("%1, %2, %3 %4").arg(kindText(line.kind), line.fileName, line.byName, shortText(line.at));
    item->setData(kNumberRole, line.number);
    item->setData(Qt::AccessibleTextRole, words);
    item->setToolTip(words);
    const auto known = m_thumbs.constFind(line.sha256);
    if (known != m_thumbs.constEnd()) item->setIcon(*known);
    else loadThumb(line);
    return item;
}

void AttachmentsCard::loadThumb(const AttachmentLine& line)
{
    const int side = qRound(kThumb * devicePixelRatioF());
    const auto work = [number = line.number, side](Workbench& bench, const Reader& reader) -> Result<QImage> {
        const auto file = readOn(bench, [&] { return ContentQuestion{number}.ask(reader); });
        if (!file) return unexpected(file.error());
        return smallPicture(file->content, file->line.mediaType, side);
    };
    answer(m_session, m_session.run<QImage>(work), this, [this, line](const Result<QImage>& picture) { putThumb(line.number, line.sha256, picture); });
}

void AttachmentsCard::putThumb(const QString& number, const QString& sha256, const Result<QImage>& picture)
{
    const QIcon icon = picture && !picture->isNull() ? QIcon(QPixmap::fromImage(*picture)) : glyphIcon(Glyph::Warning, tokens().bad, kThumb / 2);
    if (picture) m_thumbs.insert(sha256, icon);
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        if (item->data(kNumberRole).toString() != number) continue;
        item->setIcon(icon);
        if (picture) continue;
        item->setToolTip(item->toolTip() + QLatin1Char('\n') + picture.error().text());
        item->setData(Qt::AccessibleTextRole, item->toolTip());
    }
}

void AttachmentsCard::fitHeight()
{
    const int across = qMax(1, m_list->width() / kCellWide), rows = (m_list->count() + across - 1) / across;
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(qBound(1, rows, kMostRows) * kCellHigh + 4);
}

void AttachmentsCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    fitHeight();
}

void AttachmentsCard::open(const QListWidgetItem* item)
{
    for (const AttachmentLine& line : std::as_const(m_shown.lines))
        if (line.number == item->data(kNumberRole).toString()) (new AttachmentView(m_session, line, m_shown.mayAttach, window()))->open();
}

void AttachmentsCard::takeDropsOn(QWidget* page)
{
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

bool AttachmentsCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) return Card::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event); // entering is one too
    const QList<FileOffered> files = m_shown.mayAttach && !m_number.isEmpty() ? offeredBy(*drop->mimeData()) : QList<FileOffered>();
    if (files.isEmpty()) return Card::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop) offer(files);
    return true;
}

void AttachmentsCard::paste()
{
    if (const QMimeData* copied = QApplication::clipboard()->mimeData()) offer(offeredBy(*copied));
}

void AttachmentsCard::add(const QStringList& paths)
{
    QList<FileOffered> files;
    for (const QString& path : paths) files << FileOffered{path, {}};
    offer(files);
}

void AttachmentsCard::offer(const QList<FileOffered>& files)
{
    if (files.isEmpty() || m_number.isEmpty() || !m_shown.mayAttach) return;
    if (m_job->isRunning()) return m_notice->tell(Tone::Warn, say("Files are being attached; please wait until they are there"));
    m_notice->tell(Tone::Plain, say("Files being attached: %1").arg(files.size()));
    m_job->start(m_type, m_number, kind(), files);
}

void AttachmentsCard::chooseFiles()
{
    const QString kinds = say("Pictures and PDF") + QStringLiteral(" (%1)").arg(takenSuffixes().join(QLatin1Char(' ')));
    add(askAllToRead(this, say("Attach files: %1").arg(kindText(kind())), kinds, QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)));
}

void AttachmentsCard::told(int kept, const QStringList& refusals)
{
    QStringList words = refusals;
    if (kept > 0) words.prepend(say("Files attached: %1").arg(kept));
    m_notice->tell(refusals.isEmpty() ? Tone::Ok : Tone::Warn, words.join(QLatin1Char('\n')));
    load();
}

} // namespace fuwutai
