// SPDX-License-Identifier: GPL-3.0-or-later
// Homes and customers from a file: read through without saving first, with every bad row told, then taken in by a key.
// Used by the set-up's step for homes.
#pragma once

#include "core/exchange/import_records.h"
#include "ui/pages/work_bar.h"
#include "ui/session/session.h"

class QPlainTextEdit;

namespace fuwutai {

// What a file would bring.
struct FilePreview {
    ImportOutcome outcome;
    QStringList columns;     // "小区 = 小区": what fills what
    QStringList bad;         // a line each, the first kMostBad of them
};
inline constexpr int kMostBad = 200;

// Reads a file on the worker thread, whole; saves where `dryRun` is not set and no row is bad.
Result<FilePreview> readFile(Workbench& bench, const QString& path, const ImportOptions& options, const Actor& actor);

class SetupFiles : public Card {
    Q_OBJECT

public:
    SetupFiles(Session& session, QWidget* parent);

    void setOffice(const QString& office) { m_office = office; }
    void look(const QString& type, const QString& path); // the preview

Q_SIGNALS:
    void taken();

private:
    void addButton(QHBoxLayout* row, const char* name, const QString& words, const QString& type);
    void take();
    void run(bool dryRun, const std::function<void(const FilePreview&)>& then);
    void show(const FilePreview& preview);

    Session& m_session;
    QString m_office, m_type, m_path;
    Notice* m_notice;
    QPlainTextEdit* m_told;
    WorkBar* m_work;
    Button* m_take;
    bool m_busy = false;
};

} // namespace fuwutai
