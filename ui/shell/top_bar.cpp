// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/shell/notices.h"

#include <QActionGroup>
#include <QMenu>

namespace fuwutai {

namespace {

constexpr int kHeight = 44, kNameWidth = 174, kFindLeast = 200, kFindMost = 470;

struct Language { const char* key; const char* words; };
// Each in its own words, so that everybody finds his own again.
constexpr Language kLanguages[] = {{"zh_CN", "\u7b80\u4f53\u4e2d\u6587"}, {"en", "English"}};
struct ThemeWords { ThemeMode mode; const char* words; };
constexpr ThemeWords kThemes[] = {{ThemeMode::System, L10N("As the system")}, {ThemeMode::Light, L10N("Light")}, {ThemeMode::Dark, L10N("Dark")}};

} // namespace

QString actorWords(const Actor& actor)
{
    QStringList roles;
    for (const RoleBinding& binding : actor.bindings)
        if (const QString role = say(roleLabel(binding.role)); !roles.contains(role)) roles << role;
    const QString name = actor.name.isEmpty() ? actor.user : actor.name;
    if (roles.isEmpty() || roles.contains(name)) return name;
    constexpr qsizetype kShown = 2;
    const QString more = roles.size() > kShown ? QStringLiteral(" +%1").arg(roles.size() - kShown) : QString();
    return QStringLiteral("%1 \u00b7 %2%3").arg(name, roles.mid(0, kShown).join(say(", ")), more);
}

bool keepsBackups(const Session& session) { return !session.isPractice() && !session.storeName().contains(QLatin1String("://")); }

TopBar::TopBar(Session& session, const Preferences& preferences, bool mayRegister, QWidget* parent)
    : QWidget(parent), m_session(session), m_find(new FindBox(session, this)), m_back(new QPushButton(this)),
      m_user(new QPushButton(actorWords(session.actor()), this))
{
    setFixedHeight(kHeight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(8);
    row->addWidget(nameAndBack());
    m_find->setMinimumWidth(kFindLeast);
    m_find->setMaximumWidth(kFindMost);
    m_find->setFixedHeight(30);
    row->addWidget(m_find, 100);
    row->addStretch(1);
    if (session.isPractice()) row->addWidget(new Badge({Glyph::Warning, Tone::Warn}, say("For practice"), this));
    if (mayRegister) row->addWidget(newCallButton());
    m_user->setObjectName(QStringLiteral("user"));
    m_user->setMenu(userMenu(preferences));
    m_user->setStyleSheet(QStringLiteral("QPushButton::menu-indicator { image: none; width: 0; }"));
    m_user->setToolTip(say("User, password, look (F10)"));
    row->addWidget(m_user);
    setBack(false);
}

QWidget* TopBar::nameAndBack()
{
    auto* name = new QWidget(this);
    auto* nameRow = new QHBoxLayout(name);
    nameRow->setContentsMargins(0, 0, 0, 0);
    QLabel* title = label(say("Service desk"), "title", name);
    nameRow->addWidget(title);
    nameRow->addStretch(1);
    setLook(m_back, "quiet");
    m_back->setText(say("Back"));
    m_back->setToolTip(say("Back (Alt+←)"));
    m_back->setIcon(glyphIcon(Glyph::Left, tokens().muted));
    nameRow->addWidget(m_back);
    connect(m_back, &QPushButton::clicked, this, &TopBar::back);
    // Of one width with the way back and without it, so that what stands beside it stays where it is.
    for (QWidget* part : {static_cast<QWidget*>(title), static_cast<QWidget*>(m_back)}) part->ensurePolished();
    name->setFixedWidth(std::max(kNameWidth - 8, title->sizeHint().width() + nameRow->spacing() + m_back->sizeHint().width()));
    return name;
}

PrimaryButton* TopBar::newCallButton()
{
    m_newCall = new PrimaryButton(say("New call"), QStringLiteral("F2"), this);
    m_newCall->setObjectName(QStringLiteral("newCallButton"));
    m_newCall->setFocusPolicy(Qt::TabFocus);
    connect(m_newCall, &QPushButton::clicked, this, &TopBar::newCall);
    return m_newCall;
}

QMenu* TopBar::userMenu(const Preferences& preferences)
{
    auto* menu = new QMenu(this);
    const auto add = [this, menu](const QString& words, const char* keys, auto signal) {
        QAction* action = menu->addAction(words);
        // Shown only: the work area owns the shortcuts.
        if (*keys) action->setText(QStringLiteral("%1\t%2").arg(words, QLatin1String(keys)));
        connect(action, &QAction::triggered, this, signal);
    };
    add(say("Change user"), "Ctrl+Shift+L", &TopBar::logOut);
    add(say("Lock"), "Ctrl+L", &TopBar::lock);
    add(say("Change password"), "", &TopBar::passwordWanted);
    add(say("Manual"), "F1", &TopBar::manualWanted);
    add(say("Keys"), "Ctrl+/", &TopBar::keysWanted);
    menu->addSeparator();
    if (keepsBackups(m_session)) {
        add(say("Back up now"), "", &TopBar::backupWanted);
        if (m_session.actor().has(Role::Administrator)) {
            add(say("Copy the newest backup elsewhere"), "", &TopBar::copyWanted);
            add(say("Second place for backups"), "", &TopBar::secondPlaceWanted);
        }
    }
    QAction* notices = menu->addAction(say("Notices while the window is away"));
    notices->setCheckable(true);
    notices->setChecked(Notices::areOn(m_session));
    connect(notices, &QAction::toggled, this, [this](bool on) { Notices::turn(m_session, on); });
    menu->addSeparator();
    addLooks(menu, preferences);
    addLanguages(menu, preferences);
    return menu;
}

void TopBar::addLooks(QMenu* menu, const Preferences& preferences)
{
    QMenu* theme = menu->addMenu(say("Look"));
    auto* themes = new QActionGroup(theme);
    for (const ThemeWords& one : kThemes) {
        QAction* action = theme->addAction(say(one.words));
        action->setCheckable(true);
        action->setChecked(preferences.theme == one.mode);
        themes->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode = one.mode] { Q_EMIT themeChosen(mode); });
    }
}

void TopBar::addLanguages(QMenu* menu, const Preferences& preferences)
{
    QMenu* language = menu->addMenu(say("Language"));
    for (const Language& one : kLanguages) {
        QAction* action = language->addAction(QString::fromUtf8(one.words));
        action->setCheckable(true);
        action->setChecked(preferences.language == QLatin1String(one.key));
        connect(action, &QAction::triggered, this, [this, key = QString::fromLatin1(one.key)] { Q_EMIT languageChosen(key); });
    }
}

void TopBar::setBack(bool possible) { m_back->setVisible(possible); }

void TopBar::setDraft(bool kept)
{
    if (m_newCall) m_newCall->setText(kept ? say("New call: draft") : say("New call"));
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), tokens().surface);
    p.setPen(tokens().line);
    p.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace fuwutai
