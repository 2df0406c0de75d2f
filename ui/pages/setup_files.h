// SPDX-License-Identifier: GPL-3.0-or-later
// Homes and customers from a file: read through without saving first, with every bad row told, then taken in by a key. What its
// columns are can be said by hand, and is remembered for files with the same head.
// Used by the set-up's step for homes.
#pragma once

#include "core/exchange/import_records.h"
#include "ui/pages/file_columns.h"
#include "ui/pages/work_bar.h"
#include "ui/session/session.h"

class QPlainTextEdit;

namespace fuwutai {

// What a file would bring.
struct FilePreview {
    ImportOutcome outcome;
    ImportMap map;
    QStringList columns;     // "小区 = 小区": what fills what
    QStringList bad;         // a line each, the first kMostBad of them
};
inline constexpr int kMostBad = 200;

// The names of the columns: the file's first line.
Result<QStringList> headOf(const QString& path);
// Reads a file on the worker thread, whole; saves where `dryRun` is not set and no row is bad. `map` "": as the columns are known.
Result<FilePreview> readFile(Workbench& bench, const QString& path, const QByteArray& map, const ImportOptions& options, const Actor& actor);

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
    void read();
    void readAsSaid();
    void askColumns();
    void take();
    void run(bool dryRun, const std::function<void(const FilePreview&)>& then);
    void show(const FilePreview& preview);
    void refused(const Refusal& why);
    QString rememberedAs() const;

    Session& m_session;
    QString m_office, m_type, m_path;
    QStringList m_header;
    QByteArray m_map;                        // said by hand, now or before; empty: as the columns are known
    ImportMap m_known;                       // what they were taken for
    Notice* m_notice;
    QPlainTextEdit* m_told;
    FileColumns* m_columns;
    Button* m_askColumns;
    WorkBar* m_work;
    Button* m_take;
    bool m_busy = false;
};

} // namespace fuwutai
