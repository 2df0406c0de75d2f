// SPDX-License-Identifier: GPL-3.0-or-later
// The tour's way through attachments: those of a record, and scanned sheets on their way to theirs.
#include "app/desktop/tour_steps.h"

#include "core/query/attachments.h"
#include "ui/pages/record_page.h"
#include "ui/paper/painter.h"
#include "ui/paper/record_sheet.h"

#include <QListWidget>
#include <QScrollArea>
#include <QTemporaryDir>

namespace fuwutai {

namespace {

void bringIntoSight(QWidget* part)
{
    for (QWidget* up = part; up; up = up->parentWidget())
        if (auto* scroll = qobject_cast<QScrollArea*>(up)) scroll->ensureWidgetVisible(part, 0, 0);
}

// A sheet as it comes back from the customer, and a page that nobody can tell.
QStringList scansOf(const RecordPage& page, const Registry& registry, const QTemporaryDir& folder)
{
    const QString sheet = folder.filePath(QStringLiteral("scan-0001.pdf")), blank = folder.filePath(QStringLiteral("scan-0002.png"));
    if (!writePdf(sheet, copiesOf(*shippedSheet(page.type()), recordSheetData(page.form()->view(), registry)))) return {};
    QImage white(620, 877, QImage::Format_RGB32);
    white.fill(Qt::white);
    return white.save(blank) ? QStringList{sheet, blank} : QStringList();
}

} // namespace

// The newest that has any. False: none has.
bool TourGuide::openPictured(const QString& type)
{
    ListQuestion question;
    question.type = type;
    const auto page = answer<ListPage>(m_session.ask(question));
    if (!page) return false;
    for (const ListRow& row : page->rows) {
        const auto files = answer<AttachmentList>(m_session.ask(AttachmentsQuestion{type, row.record.number}));
        if (!files || files->lines.isEmpty()) continue;
        m_window.work()->openRecord(type, row.record.number, {});
        return true;
    }
    return false;
}

void TourGuide::attachments()
{
    if (!logIn(QStringLiteral("front_desk")) || !openPictured(QStringLiteral("repair_request"))) return;
    settle();
    WorkArea* work = m_window.work();
    const auto* page = qobject_cast<RecordPage*>(work->stack()->currentWidget());
    bringIntoSight(page->findChild<QWidget*>(QStringLiteral("attachments")));
    auto* list = page->findChild<QListWidget*>(QStringLiteral("attachments.list"));
    waitUntil([list] { return list->count() > 0; });
    list->setCurrentRow(0);
    list->setFocus(Qt::TabFocusReason);
    shoot(QStringLiteral("attachments"), QStringLiteral("shown"));
    shootDialog(QStringLiteral("attachment"), QStringLiteral("large"), [list] { Q_EMIT list->itemActivated(list->item(0)); });
    const QTemporaryDir folder;
    const QStringList files = scansOf(*page, m_session.registry(), folder);
    work->openScans();
    auto* scans = qobject_cast<ScanPage*>(work->stack()->currentWidget());
    shoot(QStringLiteral("scans"), QStringLiteral("empty"));
    scans->take(files);
    waitUntil([scans] { return !scans->isBusy(); });
    shoot(QStringLiteral("scans"), QStringLiteral("filed"));
}

} // namespace fuwutai
