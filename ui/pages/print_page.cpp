// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/print_page.h"

#include "ui/pages/file_choice.h"
#include "ui/paper/fonts.h"
#include "ui/paper/sheet_words.h"
#include "ui/session/answer.h"
#include "ui/session/kept.h"

#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QShortcut>
#include <QTimer>

namespace fuwutai {

namespace {

constexpr int kLongMs = 1000;                    // from then on it is told that work goes on
constexpr qreal kZoomStep = 1.25, kLeast = 0.4, kMost = 4;

QString noPrinter() { return say("No printer on this computer"); }

struct Prepared {
    PrintJob job;
    QList<SheetLayout> layouts;
};

// The pages from `first` to `last`, counted from 1 through all sheets; 0, 0 means all.
QList<SheetLayout> only(const QList<SheetLayout>& layouts, int first, int last)
{
    if (first <= 0) return layouts;
    QList<SheetLayout> some;
    int number = 0;
    for (SheetLayout layout : layouts) {
        layout.pages.removeIf([&](const SheetPage&) { return ++number < first || number > last; });
        if (!layout.pages.isEmpty()) some << layout;
    }
    return some;
}

} // namespace

QString keptPaper(const QString& sheet) { return QStringLiteral("paper/") + formOf(sheet); }
bool hasPrinter() { return !QPrinterInfo::availablePrinterNames().isEmpty(); }

PrintPage::PrintPage(Session& session, const PrintPreparation& preparation, QWidget* parent) : Page(parent), m_session(session), m_measure(installFonts())
{
    SheetWords::install(); // the worker fills the sheets
    build();
    addKeys();
    prepare(preparation);
}

void PrintPage::build()
{
    setObjectName(QStringLiteral("preview"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(14, 14, 14, 0);
    all->setSpacing(8);
    m_notice = new Notice(this);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_view = new PrintView(m_measure, this);
    m_view->setAccessibleName(say("Print preview"));
    all->addLayout(buildHead());
    all->addWidget(m_notice);
    all->addWidget(m_view, 1);
    connect(m_save, &QPushButton::clicked, this, &PrintPage::chooseFile);
    connect(m_print, &QPushButton::clicked, this, &PrintPage::choosePrinter);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintPage::takePaper);
    connect(m_copies, &QComboBox::currentIndexChanged, this, [this] { m_view->show(layouts()); });
    connect(m_view, &PrintView::moved, this, [this] {
        m_place->setText(m_view->pages() == 0 ? QString() : say("Page %1 of %2").arg(m_view->page() + 1).arg(m_view->pages()));
    });
}

QLayout* PrintPage::buildHead()
{
    const auto choice = [this](const char* name, const QString& words) {
        auto* made = new Combo(this);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(words);
        made->hide();
        return made;
    };
    m_title = label(say("Print preview"), "title", this);
    m_place = label({}, "muted", this);
    m_place->setObjectName(QStringLiteral("preview.place"));
    m_remark = label({}, "warn", this);
    m_remark->setObjectName(QStringLiteral("preview.remark"));
    m_paper = choice("preview.paper", say("Paper"));
    m_copies = choice("preview.copies", say("Copies"));
    m_save = new Button(say("Save as PDF..."), QStringLiteral("Ctrl+S"), this);
    m_save->setObjectName(QStringLiteral("preview.save"));
    m_print = new PrimaryButton(say("Print..."), QStringLiteral("Ctrl+P"), this);
    m_print->setObjectName(QStringLiteral("preview.print"));
    m_print->setGlyph(Glyph::Print);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    for (QWidget* part : {m_title, m_place, m_remark}) head->addWidget(part);
    head->addStretch(1);
    for (QWidget* part : {static_cast<QWidget*>(m_paper), static_cast<QWidget*>(m_copies), static_cast<QWidget*>(m_save), static_cast<QWidget*>(m_print)}) head->addWidget(part);
    return head;
}

// Until the pages for it are laid out nothing is printed.
void PrintPage::takePaper(int index)
{
    const PaperOffer chosen = m_job.papers.value(index);
    keep(m_session, keptPaper(chosen.sheet), chosen.sheet);
    m_ready = false;
    prepare(chosen.print);
}

void PrintPage::addKeys()
{
    const auto key = [this](const char* keys, auto work) {
        auto* shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, work);
    };
    for (const char* keys : {"Ctrl+P", "Ctrl+Return", "Ctrl+Enter"}) key(keys, [this] { choosePrinter(); });
    key("Ctrl+S", [this] { chooseFile(); });
    for (const char* keys : {"Ctrl++", "Ctrl+="}) key(keys, [this] { zoom(kZoomStep); });
    key("Ctrl+-", [this] { zoom(1 / kZoomStep); });
    key("Ctrl+0", [this] { zoom(1 / m_zoom); });
}

void PrintPage::arrive() { m_view->setFocus(); }

void PrintPage::zoom(qreal by)
{
    m_zoom = qBound(kLeast, m_zoom * by, kMost);
    m_view->zoom(m_zoom);
}

// A button that cannot be pressed says why, and so does its key.
void PrintPage::allow(const QStringList& noSaving, const QStringList& noPrinting)
{
    m_save->setWhyNot(noSaving);
    m_print->setWhyNot(noPrinting);
}

void PrintPage::prepare(const PrintPreparation& preparation)
{
    const QStringList notYet{say("The pages are being laid out")};
    allow(notYet, notYet);
    const auto work = [preparation, measure = m_measure](Workbench& bench, const Reader& reader) -> Result<Prepared> {
        const auto job = preparation(bench, reader);
        if (!job) return unexpected(job.error());
        return Prepared{*job, layoutsOf(job->sheets, measure)};
    };
    answer(m_session, m_session.run<Prepared>(work), this, [this](const Result<Prepared>& ready) {
        if (ready) prepared(ready->job, ready->layouts);
        else {
            m_notice->tell(ready.error());
            allow({ready.error().text()}, {ready.error().text()});
        }
    });
}

void PrintPage::prepared(const PrintJob& job, const QList<SheetLayout>& layouts)
{
    m_job = job;
    m_layouts = layouts;
    m_ready = true;
    m_title->setText(say("Print preview: %1").arg(job.name));
    m_remark->setText(job.remark.isEmpty() && !hasPrinter() ? noPrinter() : job.remark);
    offerPapers();
    offerCopies();
    m_view->show(this->layouts());
    const auto font = paperFont();
    if (!font) m_notice->tell(font.error());
    const QStringList noFont = font ? QStringList() : QStringList{font.error().text()};
    allow(noFont, hasPrinter() ? noFont : QStringList{noPrinter()} + noFont);
}

void PrintPage::offerPapers()
{
    const QSignalBlocker quiet(m_paper);
    m_paper->clear();
    for (const PaperOffer& offer : std::as_const(m_job.papers)) m_paper->addItem(offer.words);
    m_paper->setCurrentIndex(m_job.paper);
    m_paper->setVisible(m_job.papers.size() > 1);
}

void PrintPage::offerCopies()
{
    const QSignalBlocker quiet(m_copies);
    m_copies->clear();
    if (m_job.sheets.size() < 2) return m_copies->hide();
    m_copies->addItem(say("All %1 copies").arg(m_job.sheets.size()));
    for (const PrintedSheet& one : std::as_const(m_job.sheets)) {
        const int copy = one.data.head.copy;
        m_copies->addItem(say("Copy %1: %2").arg(copy).arg(one.sheet.copies.value(copy - 1)));
    }
    m_copies->show();
}

QList<SheetLayout> PrintPage::layouts() const
{
    const int one = m_copies->currentIndex() - 1;
    return one < 0 ? m_layouts : QList<SheetLayout>{m_layouts.at(one)};
}

void PrintPage::choosePrinter()
{
    if (m_busy) return;
    if (!m_ready) return m_notice->tell(Tone::Warn, m_print->whyNot().join(QLatin1Char('\n')));
    if (!hasPrinter()) return m_notice->tell(Tone::Warn, say("No printer is set up on this computer; save it as PDF instead"));
    if (!m_print->isEnabled()) return m_notice->tell(Tone::Warn, m_print->whyNot().join(QLatin1Char('\n')));
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_job.name);
    QPrintDialog dialog(printer.get(), this);
    dialog.setMinMax(1, m_view->pages());
    if (dialog.exec() == QDialog::Accepted) printOn(printer);
}

void PrintPage::chooseFile()
{
    if (m_busy) return;
    if (!m_save->whyNot().isEmpty()) return m_notice->tell(Tone::Warn, m_save->whyNot().join(QLatin1Char('\n')));
    const QString path = askWhereToWrite(this, say("Save as PDF"), m_job.name + QStringLiteral(".pdf"), QStringLiteral("PDF (*.pdf)"));
    if (!path.isEmpty()) saveTo(path);
}

void PrintPage::saveTo(const QString& path)
{
    const auto work = [path, layouts = layouts(), measure = m_measure, title = m_job.name] { return writePdf(path, layouts, measure, title); };
    output(work, say("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void PrintPage::printOn(const std::shared_ptr<QPrinter>& printer)
{
    const auto work = [printer, layouts = only(layouts(), printer->fromPage(), printer->toPage()), measure = m_measure] { return paintOn(*printer, layouts, measure); };
    output(work, say("Sent to the printer: %1").arg(m_job.name));
}

void PrintPage::output(const std::function<Result<int>()>& work, const QString& words)
{
    if (!m_ready || m_busy) return;
    m_busy = true;
    QTimer::singleShot(kLongMs, this, [this] {
        if (m_busy) m_notice->tell(Tone::Plain, say("The pages are being written; you may go on working elsewhere"));
    });
    const auto whole = [work, count = m_job.count](Workbench& bench, const Reader&) -> Result<int> {
        const auto pages = work();
        if (!pages || !count) return pages;
        return count(bench);
    };
    answer(m_session, m_session.run<int>(whole), this, [this, words](const Result<int>& result) {
        m_busy = false;
        if (!result) return m_notice->tell(result.error());
        m_notice->tell(Tone::Ok, words);
        Q_EMIT finished(words);
    });
}

} // namespace fuwutai
