// SPDX-License-Identifier: GPL-3.0-or-later
// What every page of the navigation is: it says where it wants to lead, and takes the keyboard when it is shown. The shell
// connects the signals; pages know nothing of each other.
#pragma once

#include "ui/pages/print_job.h"

#include <QWidget>

namespace fuwutai {

class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    // Shown: puts the focus where work goes on.
    virtual void arrive() {}
    // Its parts as they are read one after the other, where Tab goes by where things stand; none: by how it was built.
    virtual QList<QWidget*> columns() const { return {}; }

Q_SIGNALS:
    // `action`: chosen at once; empty: none.
    void openRecord(const QString& type, const QString& number, const QString& action);
    void openNew(const QString& type, const QString& action, const QJsonObject& with = {});
    void openList(const QString& type, const QList<fuwutai::Filter>& filters);
    void callWanted(const QString& phone = {});  // a new call, from a number that nobody has yet
    void scansWanted();                         // the page where scanned sheets find their records
    void backWanted();                          // where one came from
    void printWanted(const fuwutai::PrintPreparation& preparation);
};

} // namespace fuwutai
