// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/draft_seal.h"

#include <sodium.h>

#include <new>

namespace fuwutai {

namespace {

constexpr unsigned long long kPasses = 1; // ASVS 5.0 appendix C: t=1 with at least 46 MiB
constexpr std::size_t kMemory = 64 * 1024 * 1024;
constexpr qsizetype kNonce = crypto_secretbox_NONCEBYTES, kMac = crypto_secretbox_MACBYTES;
static_assert(crypto_secretbox_KEYBYTES == 32 && kDraftSalt == crypto_pwhash_SALTBYTES);

void readyLibrary()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready) qFatal("libsodium finds no source of random numbers");
}

const unsigned char* bytes(const QByteArray& array) { return reinterpret_cast<const unsigned char*>(array.constData()); }
unsigned char* bytes(QByteArray& array) { return reinterpret_cast<unsigned char*>(array.data()); }

} // namespace

QByteArray newDraftSalt()
{
    readyLibrary();
    QByteArray salt(kDraftSalt, Qt::Uninitialized);
    randombytes_buf(salt.data(), std::size_t(salt.size()));
    return salt;
}

std::shared_ptr<const DraftKey> DraftKey::of(const QString& password, const QByteArray& salt)
{
    readyLibrary();
    Q_ASSERT(salt.size() == kDraftSalt);
    std::shared_ptr<DraftKey> key(new DraftKey);
    QByteArray clear = password.toUtf8();
    const int failed = crypto_pwhash(key->m_bytes.data(), key->m_bytes.size(), clear.constData(), static_cast<unsigned long long>(clear.size()), bytes(salt), kPasses,
                                     kMemory, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(clear.data(), std::size_t(clear.size()));
    if (failed) throw std::bad_alloc();
    return key;
}

DraftKey::~DraftKey() { sodium_memzero(m_bytes.data(), m_bytes.size()); }

QByteArray DraftKey::seal(const QByteArray& clear) const
{
    QByteArray sealed(kNonce + kMac + clear.size(), Qt::Uninitialized);
    unsigned char* out = bytes(sealed);
    randombytes_buf(out, kNonce);
    crypto_secretbox_easy(out + kNonce, bytes(clear), static_cast<unsigned long long>(clear.size()), out, m_bytes.data());
    return sealed;
}

std::optional<QByteArray> DraftKey::unseal(const QByteArray& sealed) const
{
    if (sealed.size() < kNonce + kMac) return {};
    QByteArray clear(sealed.size() - kNonce - kMac, Qt::Uninitialized);
    const unsigned char* in = bytes(sealed);
    if (crypto_secretbox_open_easy(bytes(clear), in + kNonce, static_cast<unsigned long long>(sealed.size() - kNonce), in, m_bytes.data()) != 0) return {};
    return clear;
}

QString DraftKey::nameOf(const QString& id) const
{
    const QByteArray text = id.toUtf8();
    QByteArray hash(16, Qt::Uninitialized);
    crypto_generichash(bytes(hash), std::size_t(hash.size()), bytes(text), static_cast<unsigned long long>(text.size()), m_bytes.data(), m_bytes.size());
    return QString::fromLatin1(hash.toHex());
}

} // namespace fuwutai
