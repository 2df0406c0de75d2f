// SPDX-License-Identifier: GPL-3.0-or-later
// 下一步: what can be done with a record now, and why not; while one step is filled in, how to finish or leave it.
// Buttons are named "action.<key>", "do" and "leave". Used by RecordPage.
#pragma once

#include "core/gate/gate.h"
#include "ui/fields/field_editor.h"
#include "ui/fields/parts.h"

namespace fuwutai {

class ActionsCard : public Card {
    Q_OBJECT

public:
    explicit ActionsCard(QWidget* parent = nullptr);

    void setOffers(const QList<ActionOffer>& offers);        // choose one; the usual one stands first
    // What else may be begun from here, under the steps: words by key. Before setOffers.
    void setBeginnings(const QList<std::pair<QString, QString>>& beginnings) { m_beginnings = beginnings; }
    void fill(const ActionOffer& offer, const FieldWorld& world); // one is chosen
    void setMissing(const QStringList& labels);              // still needed, by label
    void setDoubts(const QStringList& doubts);               // what may be wrong and hinders nothing
    void setBusy(bool busy);
    Proxy proxy() const;                                     // for whom it is entered; empty: for oneself
    QStringList proxyMissing() const;                        // of who, when and how, by label; none when for oneself
    QString primaryAction() const { return m_primary; }

Q_SIGNALS:
    void chosen(const QString& action);
    void doIt();
    void leave();
    void begun(const QString& key);                          // one of the beginnings

private:
    Button* actionButton(const ActionOffer& offer, bool primary);
    void tellAwaited(const ActionOffer& offer);
    void addOthers(const QList<ActionOffer>& offers);
    void addBeginnings();
    void addRefused(const QList<ActionOffer>& offers);
    void addProxy(const FieldWorld& world, bool only);

    QList<std::pair<QString, QString>> m_beginnings;
    QString m_primary;
    QString m_shown;                                         // the offers in sight: the same again leaves the focus where it is
    QLabel* m_missing = nullptr;
    QLabel* m_doubts = nullptr;
    Button* m_do = nullptr;
    QList<FieldEditor*> m_proxy;                             // user, at, how
    QWidget* m_proxyBox = nullptr;
};

} // namespace fuwutai
