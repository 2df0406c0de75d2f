// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody else changed under what is being typed: told field by field, and settled the same way.
#include "ui/forms/record_form.h"
#include "ui/paper/record_sheet.h"

namespace fuwutai {

void RecordForm::rebase()
{
    m_base = m_view.record.version;
    m_begun = m_view.record;
}

void RecordForm::acceptNewest()
{
    rebase();
    m_uuid.clear();
}

QString RecordForm::wordsOf(const QString& key, const Value& value) const
{
    RecordView view = asTyped(); // with the names that were found while typing
    view.record.values[std::size_t(m_type.indexOf(key))] = value;
    return recordTexts(view, m_session.registry()).value(key);
}

Value RecordForm::valueIn(const FieldEditor& editor) const
{
    Reasons why;
    const Value stands = m_view.record.values[std::size_t(m_type.indexOf(editor.key()))];
    const Value typed = readJson(editor.field(), editor.json(), stands, editor.key(), why);
    return why.isEmpty() ? typed : stands;
}

QList<FieldConflict> RecordForm::conflicts() const
{
    QList<FieldConflict> all;
    if (m_begun.values.size() != m_view.record.values.size()) return all;
    for (const QString& key : m_order) {
        const FieldEditor& editor = *m_editors.value(key);
        const int index = m_type.indexOf(key);
        if (index < 0 || !editor.isChanged()) continue;
        const Value& before = m_begun.values[std::size_t(index)];
        const Value& theirs = m_view.record.values[std::size_t(index)];
        if (before != theirs) all << FieldConflict{key, say(editor.field().label), wordsOf(key, before), wordsOf(key, theirs), wordsOf(key, valueIn(editor)), editor.json()};
    }
    return all;
}

void RecordForm::takeTheirs(const QString& key)
{
    FieldEditor* e = m_editors.value(key);
    if (!e) return;
    e->setValue(standing(e->field()));
    m_uuid.clear();
    refreshPaper();
    Q_EMIT edited();
}

void RecordForm::takeMine(const QString& key, const QJsonValue& typed)
{
    if (FieldEditor* e = m_editors.value(key)) e->putTyped(typed);
}

} // namespace fuwutai
