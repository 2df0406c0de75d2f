// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/password.h"

#include "core/base/text.h"
#include "core/base/words.h"

#include <QFile>

#include <sodium.h>

#include <array>
#include <new>

namespace fuwutai {

namespace {

constexpr unsigned long long kPasses = 3;
constexpr std::size_t kMemory = 64 * 1024 * 1024;
constexpr char kReadable[] = "23456789abcdefghjkmnpqrstuvwxyz"; // no 0 o, no 1 l i
constexpr int kGroups = 3;
constexpr int kGroupLength = 4;

// The bytes of a password, wiped from memory when no longer needed.
class Clear {
public:
    explicit Clear(const QString& text) : m_bytes(text.toUtf8()) {}
    ~Clear() { sodium_memzero(m_bytes.data(), std::size_t(m_bytes.size())); }
    Q_DISABLE_COPY_MOVE(Clear)
    const char* data() const { return m_bytes.constData(); }
    unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

void readyLibrary()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready) qFatal("libsodium finds no source of random numbers");
}

bool isWeak(const QString& password)
{
    QFile list(QStringLiteral(":/fuwutai/policy/weak_passwords.txt"));
    // A program built without the list must not quietly accept everything.
    if (!list.open(QIODevice::ReadOnly)) qFatal("the list of weak passwords is missing from the program");
    return list.readAll().contains('\n' + password.toLower().toUtf8() + '\n');
}

} // namespace

QString hashPassword(const QString& password)
{
    readyLibrary();
    const Clear clear(password);
    std::array<char, crypto_pwhash_STRBYTES> phc{};
    const int failed = crypto_pwhash_str_alg(phc.data(), clear.data(), clear.size(), kPasses, kMemory, crypto_pwhash_ALG_ARGON2ID13);
    if (failed) throw std::bad_alloc();
    return QString::fromLatin1(phc.data());
}

bool verifyPassword(const QString& password, const QString& hash)
{
    readyLibrary();
    if (hash.isEmpty()) {
        hashPassword(password); // the same work, for nothing
        return false;
    }
    const Clear clear(password);
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), clear.data(), clear.size()) == 0;
}

bool needsRehash(const QString& hash)
{
    readyLibrary();
    return crypto_pwhash_str_needs_rehash(hash.toLatin1().constData(), kPasses, kMemory) != 0;
}

Reasons checkNewPassword(const QString& password, const QString& field)
{
    if (codePoints(password) < kShortestPassword)
        return {{field, QStringLiteral("too_short"), say("A password needs at least %1 characters").arg(kShortestPassword)}};
    if (isWeak(password))
        return {{field, QStringLiteral("too_common"), say("This password is among the first that others would try")}};
    return {};
}

QString newOneTimeCode()
{
    readyLibrary();
    QString code;
    for (int i = 0; i < kGroups * kGroupLength; ++i) {
        if (i > 0 && i % kGroupLength == 0) code += QLatin1Char('-');
        code += QLatin1Char(kReadable[randombytes_uniform(sizeof kReadable - 1)]);
    }
    return code;
}

} // namespace fuwutai
