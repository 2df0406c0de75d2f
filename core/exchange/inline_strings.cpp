// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/inline_strings.h"

#include <QMap>
#include <QStringList>
#include <QXmlStreamReader>

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

#include <vector>

namespace fuwutai {

namespace {

QByteArray entryOf(const orcus::zip_archive& zip, const QString& name)
{
    std::vector<unsigned char> bytes;
    const QByteArray key = name.toUtf8();
    if (!zip.read_file_entry({key.constData(), std::size_t(key.size())}, bytes)) return {};
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
}

// Where the sheets of the book lie in the archive, in the book's order.
QStringList sheetFiles(const orcus::zip_archive& zip)
{
    QMap<QString, QString> targets;
    QXmlStreamReader links(entryOf(zip, QStringLiteral("xl/_rels/workbook.xml.rels")));
    while (!links.atEnd())
        if (links.readNext() == QXmlStreamReader::StartElement && links.name() == QLatin1String("Relationship")) {
            const QString target = links.attributes().value(QLatin1String("Target")).toString();
            targets.insert(links.attributes().value(QLatin1String("Id")).toString(), target.startsWith(QLatin1Char('/')) ? target.mid(1) : QStringLiteral("xl/") + target);
        }
    QStringList files;
    QXmlStreamReader book(entryOf(zip, QStringLiteral("xl/workbook.xml")));
    while (!book.atEnd())
        if (book.readNext() == QXmlStreamReader::StartElement && book.name() == QLatin1String("sheet"))
            for (const QXmlStreamAttribute& a : book.attributes())
                if (a.name() == QLatin1String("id")) files << targets.value(a.value().toString());
    return files;
}

// The text of one cell: its own, or its runs one after the other; how it is pronounced is left out.
QString cellText(QXmlStreamReader& xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("t")) text += xml.readElementText();
        else if (xml.name() == QLatin1String("r") || xml.name() == QLatin1String("is")) text += cellText(xml);
        else xml.skipCurrentElement();
    }
    return text;
}

} // namespace

void readInlineStrings(const QByteArray& xlsx, const std::function<void(int sheet, const QString& cell, const QString& text)>& put)
{
    orcus::zip_archive_stream_blob stream(reinterpret_cast<const uint8_t*>(xlsx.constData()), std::size_t(xlsx.size()));
    orcus::zip_archive zip(&stream);
    zip.load();
    const QStringList files = sheetFiles(zip);
    for (int i = 0; i < files.size(); ++i) {
        const QByteArray sheet = entryOf(zip, files[i]);
        if (!sheet.contains("inlineStr")) continue;
        QXmlStreamReader xml(sheet);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("c")) continue;
            const auto attributes = xml.attributes();
            if (attributes.value(QLatin1String("t")) == QLatin1String("inlineStr")) put(i, attributes.value(QLatin1String("r")).toString(), cellText(xml));
        }
    }
}

} // namespace fuwutai
