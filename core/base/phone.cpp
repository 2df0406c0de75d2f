// SPDX-License-Identifier: GPL-3.0-or-later
// Telephone numbers: one form for the many spellings of one number.
#include "core/base/phone.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace fuwutai {

namespace {

using Re = QRegularExpression;

constexpr int kMostDigits = 12;  // area code and eight digits
constexpr int kMostForeign = 16; // "+" and the fifteen digits of E.164

const Re& label()
{
    static const Re re(QStringLiteral("^\\s*(?:(?:联系)?(?:电话|手机|座机|固话)(?:号码?)?|telephone|phone|mobile|tel|mob)[\\s:.]*"),
                       Re::CaseInsensitiveOption);
    return re;
}

// Brackets, dashes of all kinds, blanks of all kinds and the invisible marks that come along with pasted numbers.
const Re& filler()
{
    static const Re re(QStringLiteral("[\\s()\\[\\]{}/\\\\.,_\\-‐-―−－（）【】〔〕·•~、\\x{00A0}\\x{00AD}\\x{200B}-\\x{200F}"
                                      "\\x{202A}-\\x{202F}\\x{2060}-\\x{2069}\\x{FEFF}]"),
                       Re::UseUnicodePropertiesOption);
    return re;
}

QString withoutFiller(QString text) { return text.remove(filler()); }

bool allDigits(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool matches(const QString& text, const Re& shape) { return shape.match(text).hasMatch(); }

bool isMobile(const QString& digits)
{
    static const Re shape(QStringLiteral("^1[3-9][0-9]{9}$"));
    return matches(digits, shape);
}

bool isLandline(const QString& digits)
{
    static const Re shape(QStringLiteral("^0[1-9][0-9]{9,10}$"));
    return matches(digits, shape);
}

bool isService(const QString& digits)
{
    static const Re shape(QStringLiteral("^[48]00[0-9]{7}$"));
    return matches(digits, shape);
}

// A number of China without the code 86: landlines get the 0 of the area code back, mobiles lose one that is too many.
QString national(const QString& digits)
{
    if (digits.startsWith(QLatin1Char('0')) && isMobile(digits.mid(1))) return digits.mid(1);
    if (isMobile(digits) || isService(digits) || digits.startsWith(QLatin1Char('0'))) return digits;
    return digits.size() == 10 || digits.size() == 11 ? QLatin1Char('0') + digits : digits;
}

// Takes "+86" or "0086" off in whatever way it is spelt; other codes keep a "+".
QString withoutCountry(QString digits)
{
    bool plus = digits.startsWith(QLatin1Char('+'));
    if (plus) digits.remove(0, 1);
    if (!plus && digits.startsWith(QLatin1String("00")) && digits.size() > 4) {
        plus = true;
        digits.remove(0, 2);
    }
    if (plus) return digits.startsWith(QLatin1String("86")) ? national(digits.mid(2)) : QLatin1Char('+') + digits;
    const QString rest = digits.mid(2);
    const bool bare = digits.startsWith(QLatin1String("86")) && digits.size() >= 12
        && (isMobile(national(rest)) || isLandline(national(rest)));
    if (bare) return national(rest);
    return isMobile(digits.mid(1)) && digits.startsWith(QLatin1Char('0')) ? digits.mid(1) : digits;
}

struct Split {
    QString number;
    QString extension; // digits, empty when there is none
};

// Whether "-8001" behind this is an extension: only behind a number that is already whole, because people also write
// 0755-8888-6666. Where the length alone does not tell, the number must stand without separators.
bool isWhole(const QString& number)
{
    static const Re whole(QStringLiteral("^(?:[2-8][0-9]{6,7}|1[0-2][0-9]{3}|9[56][0-9]{3}|[+][0-9]{8,14})$"));
    const QString digits = withoutCountry(withoutFiller(number));
    return isMobile(digits) || isLandline(digits) || isService(digits) || matches(number, whole);
}

Split splitExtension(const QString& text)
{
    static const Re word(QStringLiteral("^(.*[0-9].*?)(?:转|轉|分机号?|extension|ext|x|#)+[\\s:.,\\-]*([0-9]{1,6})\\)?$"),
                         Re::CaseInsensitiveOption);
    if (const auto m = word.match(text); m.hasMatch() && withoutFiller(m.captured(1)).size() >= 5) // not 138xxxx5678
        return {m.captured(1), m.captured(2)};
    static const Re dash(QStringLiteral("^(.*[0-9])\\s*[-‐-―−]\\s*([0-9]{1,6})$"));
    const auto m = dash.match(text);
    if (m.hasMatch() && isWhole(m.captured(1))) return {m.captured(1), m.captured(2)};
    return {text, {}};
}

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

} // namespace

QString normalPhone(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    const Split split = splitExtension(plain.remove(label()).trimmed());
    const QString digits = withoutFiller(split.number);
    if (!allDigits(digits.startsWith(QLatin1Char('+')) ? digits.mid(1) : digits)) return text;
    const QString number = withoutCountry(digits);
    const bool severalNumbers = number.size() > (number.startsWith(QLatin1Char('+')) ? kMostForeign : kMostDigits);
    if (severalNumbers) return text;
    return split.extension.isEmpty() ? number : number + QLatin1Char('-') + split.extension;
}

bool isDialable(const QString& phone) { return isWhole(phone.section(QLatin1Char('-'), 0, 0)); }

QString phoneTail(const QString& digits) { return QLatin1Char('r') + reversed(digits); }

QString phoneTokens(const QString& phone)
{
    static const Re run(QStringLiteral("[0-9]+"));
    QStringList tokens;
    for (auto it = run.globalMatch(halfWidth(normalPhone(phone))); it.hasNext();) {
        const QString digits = it.next().captured();
        for (const QString& token : {digits, phoneTail(digits)})
            if (!tokens.contains(token)) tokens += token;
    }
    return tokens.join(QLatin1Char(' '));
}

} // namespace fuwutai
