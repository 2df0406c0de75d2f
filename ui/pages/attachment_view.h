// SPDX-License-Identifier: GPL-3.0-or-later
// One attachment, large: its pages one below the other, who attached it when; saved as a file, or withdrawn with a reason.
// Its check sum is compared when it is read: what is damaged says so. Used by the attachments card.
#pragma once

#include "core/query/attachments.h"
#include "ui/fields/parts.h"
#include "ui/session/session.h"

#include <QDialog>
#include <QImage>

class QLineEdit;

namespace fuwutai {

class AttachmentView : public QDialog {
    Q_OBJECT

public:
    AttachmentView(Session& session, const AttachmentLine& line, bool mayWithdraw, QWidget* parent);
    bool isShown() const { return !m_content.isEmpty(); } // the file was read
    void saveTo(const QString& path);

private:
    struct Read {
        QByteArray content;
        QList<QImage> pages;
    };
    QWidget* buildPages();
    QLayout* buildFoot(bool mayWithdraw);
    void load();
    void showPages(const Read& read);
    void save();
    void withdraw();

    Session& m_session;
    const AttachmentLine m_line;
    QByteArray m_content;
    Notice* m_notice;
    QVBoxLayout* m_pages;
    Button* m_save;
    QLineEdit* m_why = nullptr;
};

} // namespace fuwutai
