// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attachment_view.h"

#include "core/base/whole_file.h"
#include "core/exchange/attachments.h"
#include "core/records/attachment/attachment.h"
#include "ui/pages/file_choice.h"
#include "ui/pictures/pages.h"
#include "ui/session/answer.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QShortcut>

namespace fuwutai {

namespace {

constexpr qreal kDpi = 110;
constexpr int kWide = 900, kHigh = 640, kMostShown = 860; // px

} // namespace

AttachmentView::AttachmentView(Session& session, const AttachmentLine& line, bool mayWithdraw, QWidget* parent) : QDialog(parent), m_session(session), m_line(line)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("attachment"));
    const QString kind = choiceText(*attachmentType().field(QStringLiteral("kind")), line.kind);
    setWindowTitle(QStringLiteral("%1  %2").arg(kind, line.fileName));
    resize(kWide, kHigh);
    auto* all = new QVBoxLayout(this);
    all->addWidget(label(windowTitle(), "heading", this));
    all->addWidget(label(QStringLiteral("%1  %2 %3").arg(line.number, line.byName, shortText(line.at)), "note", this));
    m_notice = new Notice(this);
    m_notice->tell(Tone::Plain, say("The file is being read..."));
    all->addWidget(m_notice);
    all->addWidget(buildPages(), 1);
    all->addLayout(buildFoot(mayWithdraw));
    load();
}

QWidget* AttachmentView::buildPages()
{
    auto* inner = new QWidget;
    m_pages = new QVBoxLayout(inner);
    m_pages->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("attachment.pages"));
    scroll->setAccessibleName(windowTitle());
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    return scroll;
}

QLayout* AttachmentView::buildFoot(bool mayWithdraw)
{
    auto* foot = new QHBoxLayout;
    m_save = new Button(say("Save as..."), QStringLiteral("Ctrl+S"), this);
    m_save->setObjectName(QStringLiteral("attachment.save"));
    m_save->setAutoDefault(false);
    m_save->setEnabled(false);
    connect(m_save, &QPushButton::clicked, this, &AttachmentView::save);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_save, &QPushButton::click);
    foot->addWidget(m_save);
    foot->addStretch(1);
    if (mayWithdraw) {
        m_why = new QLineEdit(this);
        m_why->setObjectName(QStringLiteral("attachment.why"));
        m_why->setPlaceholderText(say("Why it is withdrawn"));
        m_why->setAccessibleName(m_why->placeholderText());
        auto* away = new Button(say("Withdraw"), {}, this);
        away->setObjectName(QStringLiteral("attachment.withdraw"));
        away->setAutoDefault(false);
        connect(away, &QPushButton::clicked, this, &AttachmentView::withdraw);
        foot->addWidget(m_why, 1);
        foot->addWidget(away);
    }
    auto* close = new Button(say("Close the window"), QStringLiteral("Esc"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    foot->addWidget(close);
    return foot;
}

void AttachmentView::load()
{
    const auto work = [number = m_line.number](Workbench& bench, const Reader& reader) -> Result<Read> {
        const auto file = readOn(bench, [&] { return ContentQuestion{number}.ask(reader); });
        if (!file) return unexpected(file.error());
        Read read{file->content, pagesOf(file->content, file->line.mediaType, kDpi)};
        for (QImage& page : read.pages)
            if (page.width() > kMostShown) page = page.scaledToWidth(kMostShown, Qt::SmoothTransformation);
        return read;
    };
    answer(m_session, m_session.run<Read>(work), this, [this](const Result<Read>& read) {
        if (!read) return m_notice->tell(read.error());
        m_notice->clear();
        showPages(*read);
    });
}

void AttachmentView::showPages(const Read& read)
{
    m_content = read.content;
    m_save->setEnabled(true);
    for (int i = 0; i < read.pages.size(); ++i) {
        auto* page = new QLabel(this);
        page->setPixmap(QPixmap::fromImage(read.pages[i]));
        page->setAlignment(Qt::AlignHCenter);
        page->setAccessibleName(say("Page %1 of %2").arg(i + 1).arg(read.pages.size()));
        m_pages->insertWidget(m_pages->count() - 1, page);
    }
}

void AttachmentView::save()
{
    const QString path = askWhereToWrite(this, say("Save the attachment"), m_line.fileName, {});
    if (!path.isEmpty()) saveTo(path);
}

void AttachmentView::saveTo(const QString& path)
{
    if (const auto written = writeWhole(path, m_content); !written) return m_notice->tell(written.error());
    m_notice->tell(Tone::Ok, say("Saved as %1").arg(path));
}

void AttachmentView::withdraw()
{
    answer(m_session, m_session.send({withdrawal(m_line.number, m_why->text())}), this, [this](const Result<QList<Receipt>>& done) {
        if (done) return accept();
        m_notice->tell(done.error());
        m_why->setFocus();
    });
}

} // namespace fuwutai
