// SPDX-License-Identifier: GPL-3.0-or-later
// 附件: what is attached to a record, as small pictures; added by button, by dropping files anywhere on the page, by Ctrl+V where
// no field takes it. Read and made smaller on the worker. Used by RecordPage.
#pragma once

#include "core/query/attachments.h"
#include "ui/fields/parts.h"
#include "ui/session/session.h"

#include <QHash>

class QListWidget;
class QListWidgetItem;

namespace fuwutai {

class AttachJob;
class ChoiceRow;
struct FileOffered;

class AttachmentsCard : public Card {
    Q_OBJECT

public:
    explicit AttachmentsCard(Session& session, QWidget* parent = nullptr);
    void show(const QString& type, const QString& number);
    using QWidget::show;
    void takeDropsOn(QWidget* page);
    void paste();                            // from the clipboard, where it holds files or a picture
    void add(const QStringList& paths);
    QString kind() const;
    void setKind(const QString& key);

Q_SIGNALS:
    void scansWanted();

protected:
    bool event(QEvent* event) override;      // Alt and a digit: what the next file shows
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QLayout* buildFoot();
    void load();
    void showList(const AttachmentList& list);
    QListWidgetItem* addItem(const AttachmentLine& line);
    void loadThumb(const AttachmentLine& line);
    void putThumb(const QString& number, const QString& sha256, const Result<QImage>& picture);
    void fitHeight();
    void open(const QListWidgetItem* item);
    void offer(const QList<FileOffered>& files);
    void chooseFiles();
    void told(int kept, const QStringList& refusals);

    Session& m_session;
    AttachJob* m_job;
    QString m_type, m_number;
    AttachmentList m_shown;
    QHash<QString, QIcon> m_thumbs;          // by check sum
    QListWidget* m_list;
    QLabel* m_note;
    ChoiceRow* m_kind;
    Button* m_add;
    Notice* m_notice;
};

} // namespace fuwutai
