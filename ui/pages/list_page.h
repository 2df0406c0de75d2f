// SPDX-License-Identifier: GPL-3.0-or-later
// A list of one type: filters with how many that are, newest first, New, and why it is empty when it is. Used by the shell
// for calls, orders and callbacks, and by group pages for customers, homes and settings.
#pragma once

#include "ui/lists/filter_bar.h"
#include "ui/lists/list_view.h"
#include "ui/pages/empty_note.h"
#include "ui/pages/export_job.h"
#include "ui/pages/page.h"

namespace fuwutai {

class ListingPage : public Page {
    Q_OBJECT

public:
    // `filters`: those it opens with. `titled`: with its own title; a group page has tabs instead.
    ListingPage(Session& session, Lookup& lookup, const QString& type, const QList<Filter>& filters = {}, bool titled = true, QWidget* parent = nullptr);

    void arrive() override;
    const QString& typeKey() const { return m_type.key; }
    void setFilters(const QList<Filter>& filters) { m_filters->setFilters(filters); }
    void exportTo(const QString& path);    // what the list shows, .xlsx or .csv
    ListView* view() const { return m_view; }
    ListModel* model() const { return m_model; }
    FilterBar* filterBar() const { return m_filters; }
    QHBoxLayout* head() const { return m_head; }  // the buttons beside the filters
    Notice* notice() const { return m_notice; }

private:
    void build(bool titled);
    QLayout* buildHead(bool titled);
    void connectAll();
    void offerNew();
    void offerPrint();
    void offerExport();
    void exportOrStop();
    struct EmptyWords { QString title, note, button, key; std::function<void()> press; };
    EmptyWords nothing();
    EmptyWords nothingYet();
    void showEmpty();
    void nextFromEmpty();
    QString phoneWanted() const;
    void showState();
    void sortAtFirst();
    void keepColumns();
    QString columnsKey() const;

    Session& m_session;
    const RecordType& m_type;
    ListModel* m_model;
    FilterBar* m_filters;
    ListView* m_view;
    EmptyNote* m_empty;
    Notice* m_notice;
    Notice* m_exportNotice;
    ExportJob* m_export;
    Button* m_exportButton = nullptr;
    QHBoxLayout* m_head = nullptr;
    QString m_newAction;                 // what New begins; empty: nothing of this type is begun here
    QString m_newLabel;
    QString m_firstOrder;                // what comes first by itself, by what is shown
};

} // namespace fuwutai
