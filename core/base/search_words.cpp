// SPDX-License-Identifier: GPL-3.0-or-later
// Words under which a text or a name is found: Han characters, plain words, and the sound of Chinese names.
#include "core/base/text.h"

#include <QHash>
#include <QMutex>
#include <QRegularExpression>

#include <unicode/translit.h>

#include <memory>

namespace fuwutai {

namespace {

constexpr int kMostReadings = 24; // a name of four characters with two readings each has 16

bool isHan(char32_t c) { return QChar::script(c) == QChar::Script_Han && QChar::isLetterOrNumber(c); }
bool isAsciiWord(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9'); }

// Letters of other scripts, private characters and pictures become words by their number, so that they are found on
// both data bases although each splits and folds them in its own way.
bool isNamedByNumber(char32_t c)
{
    if (c == QChar::ReplacementCharacter) return false;
    const auto category = QChar::category(c);
    return QChar::isLetterOrNumber(c) || category == QChar::Other_PrivateUse || category == QChar::Symbol_Other;
}

class Words {
public:
    void letter(char32_t c) { m_word += QChar(char16_t(c)); }
    void single(const QString& word) { end(); m_words += word; }
    void end()
    {
        if (!m_word.isEmpty()) m_words += m_word;
        m_word.clear();
    }
    QString text() { end(); return m_words.join(QLatin1Char(' ')); }

private:
    QStringList m_words;
    QString m_word;
};

enum class Reading { Surname, Plain };

// Creating one takes up to 0.2 s, so there is one for all threads; using one is not safe from two at once.
const icu::Transliterator* reader(Reading reading)
{
    const auto make = [](const char* id) {
        UErrorCode error = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(id, UTRANS_FORWARD, error));
    };
    if (reading == Reading::Surname) {
        static const auto names = make("Han-Latin/Names");
        return names.get();
    }
    static const auto plain = make("Han-Latin");
    return plain.get();
}

// Syllables with tone marks, as many as characters; empty when ICU has no data or does not know one of them.
QStringList syllables(const QString& han, Reading reading)
{
    const icu::Transliterator* t = reader(reading);
    if (!t) return {};
    icu::UnicodeString text(reinterpret_cast<const UChar*>(han.utf16()), int(han.size()));
    {
        static QMutex oneAtATime;
        const QMutexLocker lock(&oneAtATime);
        t->transliterate(text);
    }
    const QString said = QString::fromUtf16(reinterpret_cast<const char16_t*>(text.getBuffer()), text.length());
    const QStringList all = said.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return all.size() == codePoints(han) ? all : QStringList();
}

QString withoutTone(const QString& syllable, QChar umlaut)
{
    QString plain;
    for (const QChar c : syllable.normalized(QString::NormalizationForm_D)) {
        if (c.unicode() == 0x0308 && plain.endsWith(QLatin1Char('u'))) plain.back() = umlaut; // nü is typed nv or nu
        else if (isAsciiWord(c.toLower().unicode())) plain += c.toLower();
    }
    return plain;
}

// Surnames that ICU reads otherwise than their bearers do.
QString rareReading(const QString& character)
{
    static const QHash<QString, QString> table{
        {QStringLiteral("缪"), QStringLiteral("miao")}, {QStringLiteral("阚"), QStringLiteral("kan")},
        {QStringLiteral("晟"), QStringLiteral("sheng")}, {QStringLiteral("覃"), QStringLiteral("qin")},
        {QStringLiteral("乐"), QStringLiteral("le")}, {QStringLiteral("吕"), QStringLiteral("lv")}};
    return table.value(character);
}

using Spelling = QStringList; // one syllable a character

void add(QStringList& to, const QString& what)
{
    if (!what.isEmpty() && !to.contains(what)) to += what;
}

// For each character the ways to spell its sound, the surname's first.
QList<QStringList> sounds(const QString& han)
{
    QList<QStringList> all;
    const QList<uint> characters = han.toUcs4();
    const QList<QStringList> readings{syllables(han, Reading::Surname), syllables(han, Reading::Plain)};
    for (int i = 0; i < characters.size(); ++i) {
        QStringList ways;
        for (const QStringList& reading : readings) {
            if (reading.isEmpty()) continue;
            add(ways, withoutTone(reading[i], QLatin1Char('v')));
            add(ways, withoutTone(reading[i], QLatin1Char('u')));
        }
        const char32_t c = characters[i];
        add(ways, rareReading(QString::fromUcs4(&c, 1)));
        if (!ways.isEmpty()) all += ways;
    }
    return all;
}

QList<Spelling> spellings(const QString& han)
{
    QList<Spelling> all{Spelling()};
    for (const QStringList& ways : sounds(han)) {
        const bool branch = all.size() * ways.size() <= kMostReadings;
        QList<Spelling> longer;
        for (const Spelling& start : all)
            for (const QString& way : branch ? ways : ways.mid(0, 1)) longer += start + QStringList(way);
        all = longer;
    }
    return all;
}

void addReadings(QStringList& words, const QString& han)
{
    for (const Spelling& spelling : spellings(han)) {
        QString initials;
        for (const QString& syllable : spelling) initials += syllable.front();
        add(words, spelling.join(QString()));
        add(words, initials);
    }
}

} // namespace

QString hanTokens(const QString& text)
{
    Words words;
    for (const char32_t given : text.normalized(QString::NormalizationForm_KD).toUcs4()) {
        const char32_t c = QChar::toLower(given);
        if (isAsciiWord(c)) words.letter(c);
        else if (isHan(c)) words.single(QString::fromUcs4(&c, 1));
        else if (isNamedByNumber(c)) words.single(QLatin1Char('u') + QString::number(c, 16));
        else if (!QChar::isMark(c)) words.end();
    }
    return words.text();
}

// Marks and blanks inside one name (买买提·阿凡提, 张　三) join; other marks stand between two names.
QString pinyinTokens(const QString& name)
{
    static const QRegularExpression between(QStringLiteral("[/,;|&+()、，；（）]+"));
    QStringList words;
    for (const QString& one : halfWidth(name).split(between, Qt::SkipEmptyParts)) {
        QString han;
        for (const QString& token : hanTokens(one).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (isAsciiWord(token.front().unicode())) add(words, token);
            else han += token;
        }
        if (!han.isEmpty()) addReadings(words, han);
    }
    return words.join(QLatin1Char(' '));
}

} // namespace fuwutai
