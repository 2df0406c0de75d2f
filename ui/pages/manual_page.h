// SPDX-License-Identifier: GPL-3.0-or-later
// The manual (docs/manual, built into the program): its pages at the left, the text at the right. Needs no data base and no
// network. Opened by F1 at the page for where one is. Used by the work area, and by the main window before a log-in.
#pragma once

#include "ui/pages/page.h"

class QListWidget;
class QTextBrowser;

namespace fuwutai {

class ManualPage : public Page {
    Q_OBJECT

public:
    explicit ManualPage(QWidget* parent = nullptr);

    void open(const QString& topic);             // "calls": docs/manual/calls.md; the first page for one that is not there
    QString topic() const { return m_topic; }
    QString title() const;                       // its heading
    QString text() const;
    void arrive() override;

    static QStringList topics();                 // in the order of the first page's links, the first page itself before them

Q_SIGNALS:
    void left();                                 // Escape

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override; // pictures follow the width

private:
    void follow(const QUrl& link);
    void render();
    void fitPictures();

    QListWidget* m_list;
    QTextBrowser* m_text;
    QString m_topic;
};

} // namespace fuwutai
