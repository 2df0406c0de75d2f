// SPDX-License-Identifier: GPL-3.0-or-later
// 扫描件归档: scanned sheets, several files at once, each laid with the record whose code is printed on it. What bears no code
// waits here for its number, typed by hand; the files themselves stay where they are. Opened from the find box and from the
// attachments of a record.
#pragma once

#include "ui/fields/parts.h"
#include "ui/pages/page.h"
#include "ui/pictures/filing.h"
#include "ui/session/session.h"

namespace fuwutai {

class EmptyNote;

class ScanPage : public Page {
    Q_OBJECT

public:
    explicit ScanPage(Session& session, QWidget* parent = nullptr);
    void arrive() override;
    void take(const QStringList& paths);
    bool isBusy() const { return m_busy; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Row {
        QString path;
        QHBoxLayout* line;
        Badge* state;
        QLabel* words;
        QWidget* byHand = nullptr;           // number and button, while it waits
    };
    void build();
    void chooseFiles();
    void addRow(const QString& path);
    void next();
    void showDone(Row& row, const Result<QList<Filed>>& done);
    void askNumber(Row& row);
    void fileByHand(const QString& path, const QString& number);
    void tellCount();

    Session& m_session;
    QList<Row> m_rows;
    QStringList m_waiting;
    bool m_busy = false;
    Button* m_choose;
    Notice* m_notice;
    QVBoxLayout* m_list;
    EmptyNote* m_empty;
};

} // namespace fuwutai
