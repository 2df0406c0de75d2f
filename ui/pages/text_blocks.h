// SPDX-License-Identifier: GPL-3.0-or-later
// Text blocks in every field for sentences: ";" and a mark, then space or Enter, puts the block's words in its place; F4 does the
// same, or lists the blocks. Nothing else that stands in the field is touched, and Ctrl+Z takes it back. Used by the work area.
#pragma once

#include "ui/session/session.h"

#include <QPointer>

class QListWidget;
class QPlainTextEdit;

namespace fuwutai {

class TextBlocks : public QObject {
    Q_OBJECT

public:
    // For all fields in `area`; follows what is changed by others.
    TextBlocks(Session& session, QWidget* area);

    QListWidget* list() const { return m_list; }   // shown while one is being chosen

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Block { QString mark, words; };
    void read();
    bool press(QPlainTextEdit* edit, int key, const QString& typed);
    bool choose(int key, const QString& typed);
    bool expand(QPlainTextEdit* edit);
    void offer(QPlainTextEdit* edit);
    void placeAt(QPlainTextEdit* edit);
    void put(QPlainTextEdit* edit, int replaced, const QString& words);

    Session& m_session;
    QWidget* m_area;
    QListWidget* m_list;
    QPointer<QPlainTextEdit> m_edit;               // the list is shown for it
    QList<Block> m_blocks;                         // by mark
    QString m_typed;                               // letters typed while the list is shown
};

} // namespace fuwutai
