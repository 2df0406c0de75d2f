// SPDX-License-Identifier: GPL-3.0-or-later
// What will be printed, as it will be printed, before it is: pages, a printer or a PDF. Counted only once it went there.
// The preview, the printer and the PDF get the same laid-out pages. Used by the work area; opened by Ctrl+P.
#pragma once

#include "ui/fields/parts.h"
#include "ui/pages/page.h"
#include "ui/pages/print_job.h"
#include "ui/pages/print_view.h"
#include "ui/session/session.h"

class QPrinter;

namespace fuwutai {

class PrintPage : public Page {
    Q_OBJECT

public:
    PrintPage(Session& session, const PrintPreparation& preparation, QWidget* parent = nullptr);

    void arrive() override;
    bool isReady() const { return m_ready; }
    QList<SheetLayout> layouts() const;      // of the copies that are chosen, as they are shown
    // Both work on the worker thread, then count the print and say finished(), or tell why not.
    void saveTo(const QString& path);
    void printOn(const std::shared_ptr<QPrinter>& printer); // the pages it is set to: fromPage() to toPage(), 0 all

Q_SIGNALS:
    void finished(const QString& words);     // it went to paper or into a file

private:
    void build();
    QLayout* buildHead();
    void takePaper(int index);
    void addKeys();
    void prepare(const PrintPreparation& preparation);
    void prepared(const PrintJob& job, const QList<SheetLayout>& layouts);
    void allow(const QStringList& noSaving, const QStringList& noPrinting); // empty: it is allowed
    void offerPapers();
    void offerCopies();
    void choosePrinter();
    void chooseFile();
    void zoom(qreal by);
    void output(const std::function<Result<int>()>& work, const QString& words);

    Session& m_session;
    Measure m_measure;
    PrintJob m_job;
    QList<SheetLayout> m_layouts;
    bool m_ready = false, m_busy = false;
    qreal m_zoom = 1;
    QLabel* m_title = nullptr;
    QLabel* m_remark = nullptr;
    Combo* m_paper = nullptr;                // where the record has several; kept for the next time
    Combo* m_copies = nullptr;               // all of them, or one; hidden where there is but one
    QLabel* m_place = nullptr;               // page n of m
    Button* m_save = nullptr;
    PrimaryButton* m_print = nullptr;
    Notice* m_notice = nullptr;
    PrintView* m_view = nullptr;
};

// Under which the paper that was last chosen is kept, by record type or sheet.
QString keptPaper(const QString& sheet);
// Is a printer set up on this computer? None without a print service.
bool hasPrinter();

} // namespace fuwutai
