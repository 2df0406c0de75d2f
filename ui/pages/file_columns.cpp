// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/file_columns.h"

#include <QGridLayout>

namespace fuwutai {

namespace {

constexpr int kBeside = 3; // columns of the file in one row

QString pathOf(const QString& column, const ImportMap& known)
{
    for (const MapField& f : known.fields)
        if (f.columns.contains(column)) return f.field;
    return {};
}

} // namespace

FileColumns::FileColumns(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout), m_read(new Button(say("Look through the file"), {}, this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(10);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    all->addLayout(m_grid);
    m_read->setObjectName(QStringLiteral("readFile"));
    all->addWidget(m_read, 0, Qt::AlignLeft);
    connect(m_read, &QPushButton::clicked, this, &FileColumns::chosen);
    hide();
}

void FileColumns::ask(const RecordType& type, const QStringList& paths, const QStringList& header, const ImportMap& known)
{
    emptyLayout(m_grid);
    m_boxes.clear();
    m_header = header;
    for (int i = 0; i < header.size(); ++i) {
        const int row = i / kBeside, at = i % kBeside * 2;
        auto* name = label(header[i], "muted", this);
        Combo* box = boxFor(type, paths, header[i], known);
        name->setBuddy(box);
        m_grid->addWidget(name, row, at, Qt::AlignRight);
        m_grid->addWidget(box, row, at + 1);
        m_grid->setColumnStretch(at + 1, 1);
        m_boxes << box;
    }
    for (int i = 1; i < m_boxes.size(); ++i) setTabOrder(m_boxes[i - 1], m_boxes[i]);
    if (!m_boxes.isEmpty()) setTabOrder(m_boxes.last(), m_read);
    show();
    if (!m_boxes.isEmpty()) m_boxes.first()->setFocus();
}

Combo* FileColumns::boxFor(const RecordType& type, const QStringList& paths, const QString& column, const ImportMap& known)
{
    auto* box = new Combo(this);
    box->setAccessibleName(say("What the column %1 is").arg(column));
    box->addItem(say("not taken in"), QString());
    for (const QString& path : paths) box->addItem(say(mappedField(type, path)->label), path);
    box->setCurrentIndex(std::max(0, box->findData(pathOf(column, known))));
    return box;
}

QByteArray FileColumns::map() const
{
    QList<std::pair<QString, QString>> all;
    for (int i = 0; i < m_boxes.size(); ++i) all.append({m_header[i], m_boxes[i]->currentData().toString()});
    const bool none = std::all_of(all.begin(), all.end(), [](const auto& one) { return one.second.isEmpty(); });
    return none ? QByteArray() : mapOfColumns(all);
}

} // namespace fuwutai
