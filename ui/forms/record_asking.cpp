// SPDX-License-Identifier: GPL-3.0-or-later
// What the form asks for, and where it leads: to what is missing, to what was refused.
#include "ui/forms/paper_view.h"
#include "ui/forms/record_form.h"

namespace fuwutai {

namespace {

QString keyOf(const Reason& r) { return r.field.section(QLatin1Char('['), 0, 0).section(QLatin1Char('.'), 0, 0); }

} // namespace

bool RecordForm::isAsked(const QString& key) const
{
    const Field* field = m_type.field(key);
    return !field || !field->whenRefused || m_askedFor.contains(key) || !isEmpty(beginning(*field));
}

void RecordForm::askFor(const QStringList& keys)
{
    QStringList wanted = keys;
    wanted.removeIf([this](const QString& key) { return isAsked(key) || !m_offer.fills.contains(key); });
    if (wanted.isEmpty()) return;
    const QJsonObject kept = typed();
    m_askedFor += QSet<QString>(wanted.begin(), wanted.end());
    build();
    putTyped(kept);
}

// As the fields are read, so that what is told above goes down the form; what names no field comes last.
Reasons RecordForm::inOrder(Reasons reasons) const
{
    const auto at = [this](const Reason& r) {
        const qsizetype place = m_order.indexOf(keyOf(r));
        return place < 0 ? m_order.size() : place;
    };
    std::stable_sort(reasons.begin(), reasons.end(), [&](const Reason& a, const Reason& b) { return at(a) < at(b); });
    return reasons;
}

Reasons RecordForm::refuse(const Reasons& reasons)
{
    QStringList named;
    for (const Reason& r : reasons) named << keyOf(r);
    askFor(named);
    Reasons rest;
    QHash<QString, Reasons> byKey;
    for (const Reason& r : reasons) {
        const QString key = keyOf(r);
        if (m_editors.contains(key)) byKey[key] << r;
        else rest << r;
    }
    for (auto it = m_editors.begin(); it != m_editors.end(); ++it) it.value()->refuse(byKey.value(it.key()));
    const auto refused = [&](bool onSheet) {
        const auto found = std::find_if(m_order.cbegin(), m_order.cend(), [&](const QString& key) { return byKey.contains(key) && !(onSheet && m_elsewhere.contains(key)); });
        return found == m_order.cend() ? QString() : *found;
    };
    goTo(refused(false));
    m_sought.prepend(m_editors.value(refused(true))); // where the first one is held above the sheet
    return rest;
}

void RecordForm::goTo(const QString& key)
{
    FieldEditor* e = m_editors.value(key);
    if (!e) return;
    e->setFocus(Qt::ShortcutFocusReason);
    if (m_paper && m_paper->isAncestorOf(e)) m_paper->reveal(e);
    m_sought = {e};
    m_settling.start();
}

QStringList RecordForm::missing() const
{
    QStringList all;
    for (const QString& key : m_order) {
        const FieldEditor* e = m_editors.value(key);
        if (e->isMissing()) all << (e->isSettled() ? say(e->field().label) : say("%1 (choose from the list)").arg(say(e->field().label)));
    }
    return all;
}

QStringList RecordForm::doubts() const
{
    QStringList all;
    for (const QString& key : m_order)
        if (const FieldEditor* e = m_editors.value(key); !e->doubt().isEmpty()) all << labelled(say(e->field().label), e->doubt());
    return all;
}

// Enter leads on to what the step still needs; where nothing after it is, to the next place, as Tab does.
void RecordForm::leadOnFrom(const QString& key)
{
    for (qsizetype i = m_order.indexOf(key) + 1; i < m_order.size(); ++i)
        if (m_editors.value(m_order[i])->isMissing()) return goTo(m_order[i]);
}

FieldEditor* RecordForm::firstOf(const std::function<bool(const FieldEditor*)>& fits) const
{
    // What is needed and blank comes first, then what is needed at all.
    const std::function<bool(const FieldEditor*)> ranks[] = {[](const FieldEditor* e) { return e->isMissing(); },
                                                             [this](const FieldEditor* e) { return isNeeded(e->key()); }, [](const FieldEditor*) { return true; }};
    for (const auto& ranked : ranks)
        for (const QString& key : m_order)
            if (FieldEditor* e = m_editors.value(key); fits(e) && ranked(e)) return e;
    return nullptr;
}

FieldEditor* RecordForm::lastMissingOnSheet() const
{
    for (auto key = m_order.crbegin(); key != m_order.crend(); ++key)
        if (FieldEditor* e = m_editors.value(*key); e->isMissing() && !m_elsewhere.contains(*key)) return e;
    return nullptr;
}

// What the step needs is in sight at once: what is held above the sheet, and of the sheet all that is to be filled, as far as there is
// room from the first place on.
void RecordForm::focusFirst()
{
    FieldEditor* first = firstOf([](const FieldEditor*) { return true; });
    if (!first) return;
    goTo(first->key());
    FieldEditor* onSheet = m_elsewhere.contains(first->key()) ? firstOf([this](const FieldEditor* e) { return !m_elsewhere.contains(e->key()); }) : nullptr;
    m_sought = {lastMissingOnSheet(), onSheet, first};
}

} // namespace fuwutai
