// SPDX-License-Identifier: GPL-3.0-or-later
// 投诉处理周报 on the screen: the figures of a week, each leading to its records, charts, what is unsettled and why; beside it
// what still stops issuing, and the words the head writes. An issued week is shown as it was issued. Used by the shell.
#pragma once

#include "core/query/lists.h"
#include "ui/pages/print_job.h"
#include "ui/pages/weekly_page_parts.h"
#include "ui/session/session.h"

#include <QPlainTextEdit>
#include <QShortcut>
#include <QTimer>

namespace fuwutai {

class EmptyNote;

// All that the page shows, read at once.
struct WeekView {
    QList<WeekOffice> offices;
    WeekReport report;
    WeekReport before;       // the week before, to compare with
    WeekTrend trend;
};

class WeeklyPage : public QWidget {
    Q_OBJECT

public:
    explicit WeeklyPage(Session& session, QWidget* parent = nullptr);
    void showWeek(IsoWeek week);
    IsoWeek week() const { return m_week; }
    const WeekReport& report() const { return m_view.report; }
    bool isWaiting() const { return m_waiting > 0; }
    // Writes the report as .xlsx or .json on the worker thread.
    void writeTo(const QString& path);

Q_SIGNALS:
    void openRecord(const QString& type, const QString& number);
    void openList(const QString& type, const QList<fuwutai::Filter>& filters);
    void printWanted(const fuwutai::PrintPreparation& preparation);
    void written(const QString& path);
    void shown();            // what was asked for is on the screen

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QLayout* buildHead();
    Button* arrow(const char* name, Glyph glyph, const QString& words, const QString& tip);
    void buildButtons(QHBoxLayout& head);
    QLayout* buildFigures();
    QLayout* buildCharts();
    QWidget* buildItems();
    QWidget* buildColumn();
    QWidget* scrolled(QWidget* column);
    void buildQuestion(QVBoxLayout& into);
    QPlainTextEdit* buildNote(const char* key, const QString& title, QVBoxLayout& into);
    void tellKept(const QString& words);
    void addKeys();
    void load();
    void shownView(const WeekView& view);
    void showHead();
    void showFigures();
    void showItems(const QString& figure);
    void showAll(bool all);
    void tellNone();
    void showChecks();
    void showKey();
    void showColumn();
    void showOffices();
    bool may(const char* action) const;      // by role and office
    bool mayWriteNow() const;
    bool isNote(const QObject* widget) const;
    WeekReport asTyped() const;              // the report with the notes as they stand on the page
    QJsonObject typed() const;               // notes that differ from what is stored
    QList<Command> begun(const Command& then) const;
    void saveNotes();
    QString draftPlace() const;
    void noteDraft();
    void restoreDraft();
    void ask();
    void unask();
    void finish();
    void issue();
    void receive();
    void send(const QList<Command>& commands, const QString& done);
    void askForExcel();

    Session& m_session;
    QString m_office;
    bool m_officeChosen = false;
    bool m_weekChosen = false;
    IsoWeek m_week;
    WeekView m_view;
    QString m_shownFigure;
    int m_waiting = 0;
    bool m_typing = false;
    bool m_sending = false;
    QTimer m_reload;
    QTimer m_save;

    QLabel* m_weekText = nullptr;
    Combo* m_officeBox = nullptr;
    Badge* m_state = nullptr;
    Button *m_back = nullptr, *m_forward = nullptr, *m_print = nullptr, *m_excel = nullptr;
    PrimaryButton* m_main = nullptr;
    Notice *m_notice = nullptr, *m_question = nullptr;
    PrimaryButton* m_yes = nullptr;
    Button* m_no = nullptr;
    QShortcut* m_leave = nullptr;            // Esc, while it is asked
    QStringList m_missing;                   // texts, as last told
    QList<FigureTile*> m_tiles;
    Card* m_itemsCard = nullptr;
    Badge *m_overdue = nullptr, *m_major = nullptr;
    QPushButton *m_asList = nullptr, *m_asFigures = nullptr;
    WeekItems* m_items = nullptr;
    EmptyNote* m_none = nullptr;             // in their place, where there are none
    WeekFigures* m_figures = nullptr;
    ChartView *m_pareto = nullptr, *m_trend = nullptr;
    Card* m_trendCard = nullptr;
    QVBoxLayout* m_checks = nullptr;
    QMap<QString, QPlainTextEdit*> m_notes;
    QLabel *m_saved = nullptr, *m_foot = nullptr;
};

} // namespace fuwutai
