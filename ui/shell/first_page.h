// SPDX-License-Identifier: GPL-3.0-or-later
// The program's first start, while there is no office: one is tried out with sample data, or one's own is founded. What is
// asked and what it must be stands there before it is typed. Used by the main window.
#pragma once

#include "ui/pages/work_bar.h"
#include "ui/session/session.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMap>
#include <QSet>

class QGridLayout;

namespace fuwutai {

class FirstPage : public QWidget {
    Q_OBJECT

public:
    explicit FirstPage(Session& session, QWidget* parent = nullptr);

    void begin();                            // focus on the first line
    void showPlace(const QString& file);     // where it will lie; another may be wanted

Q_SIGNALS:
    void practising();                       // the practice office is open
    void founded(const QString& login, const QString& password);
    void placeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget* practiceCard();
    QWidget* ownCard();
    QLineEdit* addLine(QGridLayout* grid, const char* name, const QString& words, const QString& hint);
    void addPassword(QGridLayout* grid);
    void addPlace();
    void propose();
    Founding typed() const;
    void clearMarks();
    void found(bool acceptPlace = false);
    void practise();
    void open(const OpenHow& how, const std::function<void()>& then);
    void tell(const Refusal& why);
    void point(const Reason& reason);
    void setBusy(bool busy);

    Session& m_session;
    QMap<QString, QLineEdit*> m_lines;       // by what the reasons name
    QList<QLineEdit*> m_order;
    QMap<QString, QLabel*> m_why;
    QSet<QLineEdit*> m_own;                  // typed, not proposed: they stay as they are
    QList<QWidget*> m_cards;                 // in their order
    QCheckBox* m_calls;
    QWidget* m_lies;                         // where the data lie
    QLabel* m_file;
    Notice* m_notice;
    Button* m_place;
    Button* m_practice;
    PrimaryButton* m_found;
    WorkBar* m_work;
};

} // namespace fuwutai
