// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/category_codes.h"

#include "core/base/text.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace fuwutai {

namespace {

// Letters that stand for the name: initials of its pinyin, or the letters of a name in Latin.
QString lettersOf(const QString& name)
{
    QString initials;
    for (const QChar c : name) {
        if (c.isLetterOrNumber() && c.unicode() < 128) initials += c.toLower();
        else if (const QString words = pinyinTokens(QString(c)); !words.isEmpty()) initials += words.at(0);
    }
    return initials;
}

const QJsonObject& everydayWords()
{
    static const QJsonObject all = [] {
        QFile file(QStringLiteral(":/fuwutai/sample/category_words.json"));
        return QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray()).object();
    }();
    return all;
}

QStringList wishes(const QString& letters)
{
    QStringList all;
    if (letters.isEmpty()) return all;
    const QChar first = letters[0];
    for (int i = 1; i < letters.size(); ++i) all << QString(first) + letters[i];
    for (char c = '2'; c <= '9'; ++c) all << QString(first) + QLatin1Char(c);
    for (char c = 'a'; c <= 'z'; ++c) all << QString(first) + QLatin1Char(c);
    return all;
}

} // namespace

QList<CodedCategory> withCodes(QList<CodedCategory> categories)
{
    QSet<QString> used;
    for (CodedCategory& category : categories) {
        category.words = everydayWords().value(category.name).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString& code : wishes(lettersOf(category.name)))
            if (!used.contains(code)) {
                used << code;
                category.code = code;
                break;
            }
    }
    return categories;
}

} // namespace fuwutai
