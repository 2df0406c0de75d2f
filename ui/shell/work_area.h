// SPDX-License-Identifier: GPL-3.0-or-later
// Everything one user sees after logging in: top bar, navigation, pages, status line; where he is and how he came there.
// Made anew for another user or another language. Used by the main window.
#pragma once

#include "ui/pages/desk_page.h"
#include "ui/pages/manual_page.h"
#include "ui/pages/print_page.h"
#include "ui/pages/scan_page.h"
#include "ui/pages/undo_bar.h"
#include "ui/pages/work_bar.h"
#include "ui/shell/keys_page.h"
#include "ui/shell/navigation.h"
#include "ui/shell/record_pages.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"

#include <QPointer>
#include <QStackedWidget>

namespace fuwutai {

class WorkArea : public QWidget {
    Q_OBJECT

public:
    WorkArea(Session& session, const Preferences& preferences, QWidget* parent = nullptr);
    ~WorkArea() override;                       // what is typed is kept first, while its pages still stand

    void show(const QString& key);              // a page of the navigation
    using QWidget::show;
    QString key() const { return m_key; }
    void newCall();                             // F2
    void newCallFrom(const QString& phone);     // the same, for a number that nobody has yet, where one is given
    void showSetup();                           // the steps by which a new office becomes ready
    void openRecord(const QString& type, const QString& number, const QString& action = {});
    void openNew(const NewRecord& fresh);
    void openList(const QString& type, const QList<Filter>& filters);
    void preview(const PrintPreparation& preparation);
    void back();
    void leavePage();                            // what Escape does at a page
    bool holdsBack();                            // a page that would lose something: it is shown, and says so
    void tell(const QString& text) { m_status->tell(text); }
    void showKeys();                            // Ctrl+/: shown and hidden
    void arrive();                              // focus where work goes on
    void offerDrafts();                         // what was typed before and no form shows yet, in the bottom line

    void takeBack();                            // the last step that was done here, if it may be
    void openScans();                           // where scanned sheets find their records
    void openManual();                          // at the page for where one is
    void backUp();
    void takeSecondPlace(const QString& folder);   // for backups; "" none
    void takeCopy(const QString& folder);          // of the newest backup
    Session& session() const { return m_session; }

    TopBar* topBar() const { return m_top; }
    Navigation* navigation() const { return m_navigation; }
    QStackedWidget* stack() const { return m_stack; }
    DeskPage* desk() const { return m_desk; }
    Page* page(const QString& key);             // made where it was not shown yet

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void connectAll();
    void shortcuts();
    void lead(Page* page);
    void go(QWidget* to, const QString& key);
    void forget(QWidget* page);
    void dropPreview();
    QString topic() const;                      // of the manual, for where one is
    void offerCommands();
    QString askFolder(const QString& words);
    void askCopy();
    void askSecondPlace();
    void showDraft();
    void openDraft(const Draft& draft);

    Session& m_session;
    Lookup m_lookup;
    TopBar* m_top;
    Navigation* m_navigation;
    QStackedWidget* m_stack;
    UndoBar* m_undo;
    WorkBar* m_work;                            // a backup that takes its time
    StatusLine* m_status;
    RecordPages* m_records;
    DeskPage* m_desk = nullptr;
    KeysPage* m_keys;
    QMap<QString, Page*> m_pages;
    QPointer<PrintPage> m_preview;
    ManualPage* m_manual = nullptr;
    ScanPage* m_scans = nullptr;
    QString m_key;
    struct Step { QPointer<QWidget> page; QString key; QPointer<QWidget> focus; };
    QList<Step> m_trail;                        // where one was before, the latest last
};

} // namespace fuwutai
