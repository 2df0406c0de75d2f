// SPDX-License-Identifier: GPL-3.0-or-later
// The record pages that were opened lately. They are kept for a while with what was typed in them, so that a wrong click
// loses nothing. Used by the work area.
#pragma once

#include "ui/pages/record_page.h"

#include <QStackedWidget>

namespace fuwutai {

class RecordPages : public QObject {
    Q_OBJECT

public:
    static constexpr int kKept = 8;              // without typed words; those with are never thrown away
    RecordPages(Session& session, QStackedWidget* stack);

    // The page of a record, made where there is none yet; `action` is chosen at once.
    RecordPage* open(const QString& type, const QString& number, const QString& action);
    RecordPage* openNew(const NewRecord& fresh);
    bool hasTyped() const;
    static QString typeOf(const QWidget* page);   // "" for other pages

Q_SIGNALS:
    void made(fuwutai::RecordPage* page);
    void gone(QWidget* page);                     // about to be deleted

private:
    RecordPage* keep(RecordPage* page);

    Session& m_session;
    QStackedWidget* m_stack;
    QList<RecordPage*> m_pages;                   // the latest first
};

} // namespace fuwutai
