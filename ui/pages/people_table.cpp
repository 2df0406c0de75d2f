// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people_table.h"

#include <QScrollArea>

namespace fuwutai {

namespace {

struct Column { const char* key; const char* label; int stretch; };
constexpr Column kColumns[] = {{"name", L10N("Full name"), 3}, {"login", L10N("Login name"), 3}, {"role", L10N("Role"), 4},
                               {"department", L10N("Department"), 3}, {"phone", L10N("Phone"), 3}};
constexpr std::size_t kFirstRows = 6;
constexpr int kSpareRows = 2;                // under what is proposed
const Post kNoPost{Role::System, {}};    // offered to nobody
constexpr int kCellHeight = 30;              // of all alike: Tab goes along a row

} // namespace

PeopleTable::PeopleTable(Lookup& lookup, QWidget* parent) : QWidget(parent), m_lookup(lookup), m_grid(new QGridLayout(this))
{
    setProperty("look", QStringLiteral("plain"));
    m_grid->setContentsMargins(2, 2, 2, 2);
    m_grid->setSpacing(4);
    for (int c = 0; c < int(std::size(kColumns)); ++c) {
        m_grid->addWidget(label(say(kColumns[c].label), "heading", this), 0, c);
        m_grid->setColumnStretch(c, kColumns[c].stretch);
    }
    m_grid->setRowStretch(1000, 1);
    lookup.items(QStringLiteral("user")); // asked for now, there when a name is typed
    while (m_rows.size() < kFirstRows) addRow();
    connect(&lookup, &Lookup::changed, this, [this] {
        for (const auto& row : m_rows) fillDepartments(row->department);
        propose(m_vacant); // a department may be known only now
    });
}

QLineEdit* PeopleTable::line(int column, const char* key)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QStringLiteral("%1.%2").arg(QLatin1String(key)).arg(m_rows.size()));
    edit->setAccessibleName(say(kColumns[column].label));
    m_grid->addWidget(edit, int(m_rows.size()) + 1, column);
    return edit;
}

Combo* PeopleTable::choice(int column, const char* key)
{
    auto* combo = new Combo(this);
    combo->setObjectName(QStringLiteral("%1.%2").arg(QLatin1String(key)).arg(m_rows.size()));
    combo->setAccessibleName(say(kColumns[column].label));
    combo->setMinimumContentsLength(6);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_grid->addWidget(combo, int(m_rows.size()) + 1, column);
    return combo;
}

void PeopleTable::fillRoles(Combo* combo)
{
    combo->addItem(QString());
    for (int i = 0; i < kRoleCount; ++i)
        if (Role(i) != Role::System) combo->addItem(say(roleLabel(Role(i))), roleKey(Role(i)));
}

void PeopleTable::fillDepartments(Combo* combo)
{
    const QString chosen = combo->currentData().toString();
    combo->clear();
    combo->addItem(QString());
    for (const auto& one : m_lookup.items(QStringLiteral("department"))) combo->addItem(one.words, one.number);
    combo->setCurrentIndex(qMax(0, combo->findData(chosen)));
}

void PeopleTable::addRow()
{
    auto row = std::make_unique<Row>();
    row->name = line(0, "name");
    row->login = line(1, "login");
    row->role = choice(2, "role");
    row->department = choice(3, "department");
    row->phone = line(4, "phone");
    for (QWidget* cell : row->all()) cell->setFixedHeight(kCellHeight);
    fillRoles(row->role);
    fillDepartments(row->department);
    connect(row->login, &QLineEdit::textEdited, this, [one = row.get()](const QString& typed) { one->ownLogin = !typed.isEmpty(); });
    connect(row->name, &QLineEdit::textEdited, this, [this, one = row.get()] { named(*one); });
    for (QLineEdit* edit : {row->name, row->login, row->phone}) connect(edit, &QLineEdit::returnPressed, this, [this, one = row.get()] { goOn(*one); });
    m_rows.push_back(std::move(row));
}

// Who is there already is named by his own login: another one would make him a second person.
QString PeopleTable::loginOf(const QString& name)
{
    for (const auto& one : m_lookup.items(QStringLiteral("user")))
        if (one.words == name) return one.number;
    return loginFor(name);
}

// The login follows the name until somebody types his own.
void PeopleTable::named(Row& row)
{
    if (!row.ownLogin) row.login->setText(loginOf(row.name->text().simplified()));
    if (!isEmpty(*m_rows.back())) addRow();
}

void PeopleTable::goOn(const Row& row)
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto& one) { return one.get() == &row; });
    const bool last = at + 1 == m_rows.end();
    const bool handler = postOf(row).role == Role::Handler;
    if (!isEmpty(row) && row.role->currentIndex() <= 0) come(row.role);
    else if (!isEmpty(row) && handler && row.department->currentIndex() <= 0) come(row.department);
    else if (last) focusNextPrevChild(true);
    else come((*(at + 1))->name);
}

Post PeopleTable::postOf(const Row& row)
{
    return {roleOf(row.role->currentData().toString()).value_or(kNoPost.role), row.department->currentData().toString()};
}

// What is named meanwhile, and not added yet, is not proposed a second time.
void PeopleTable::propose(const QList<Post>& vacant)
{
    m_vacant = vacant;
    QList<Post> open = vacant;
    for (const auto& row : m_rows)
        if (!isEmpty(*row)) open.removeOne(postOf(*row));
    const auto named = std::count_if(m_rows.begin(), m_rows.end(), [](const auto& row) { return !isEmpty(*row); });
    while (qsizetype(m_rows.size()) < named + open.size() + kSpareRows) addRow();
    for (const auto& row : m_rows) {
        if (!isEmpty(*row)) continue;
        const Post post = open.isEmpty() ? kNoPost : open.takeFirst();
        row->role->setCurrentIndex(qMax(0, row->role->findData(roleKey(post.role))));
        row->department->setCurrentIndex(qMax(0, row->department->findData(post.department)));
    }
}

NewPerson PeopleTable::personOf(const Row& row)
{
    const QString role = row.role->currentData().toString();
    return {row.name->text().simplified(), row.login->text().simplified(), role.isEmpty() ? QStringList() : QStringList{role}, row.department->currentData().toString(),
            row.phone->text().simplified()};
}

QList<NewPerson> PeopleTable::typed() const
{
    QList<NewPerson> people;
    for (const auto& row : m_rows)
        if (!isEmpty(*row)) people << personOf(*row);
    return people;
}

void PeopleTable::begin()
{
    for (const auto& row : m_rows)
        if (isEmpty(*row)) return come(row->name);
}

// In sight too, as by Tab.
void PeopleTable::come(QWidget* cell)
{
    cell->setFocus(Qt::TabFocusReason);
    if (auto* area = qobject_cast<QScrollArea*>(parentWidget()->parentWidget())) area->ensureWidgetVisible(cell);
}

QWidget* PeopleTable::cellOf(Row& row, const QString& field)
{
    if (field.startsWith(QLatin1String("roles"))) return row.role;
    for (QWidget* cell : row.all())
        if (cell->objectName().startsWith(field + QLatin1Char('.'))) return cell;
    return row.name;
}

QString PeopleTable::refuse(const Refusal& why)
{
    std::vector<Row*> filled;
    for (const auto& row : m_rows) {
        for (QWidget* cell : row->all()) setMark(cell, "refused", false);
        if (!isEmpty(*row)) filled.push_back(row.get());
    }
    QStringList words;
    QWidget* first = nullptr;
    for (const Reason& r : why.reasons) {
        const auto at = std::size_t(r.field.section(QLatin1Char('.'), 0, 0).toInt());
        if (r.field.isEmpty() || at >= filled.size()) {
            words << r.text;
            continue;
        }
        QWidget* cell = cellOf(*filled[at], r.field.section(QLatin1Char('.'), 1));
        setMark(cell, "refused", true);
        if (!first) first = cell;
        words << labelled(personOf(*filled[at]).name, r.text);
    }
    if (first) come(first);
    return words.join(QLatin1Char('\n'));
}

void PeopleTable::clear()
{
    for (const auto& row : m_rows) {
        for (QLineEdit* edit : {row->name, row->login, row->phone}) edit->clear();
        for (Combo* combo : {row->role, row->department}) combo->setCurrentIndex(0);
        for (QWidget* cell : row->all()) setMark(cell, "refused", false);
        row->ownLogin = false;
    }
}

} // namespace fuwutai
