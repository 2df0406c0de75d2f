// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs that are Qt's own speak the program's language.
#include "app/wiring/language.h"
#include "tests/support/catch.h"
#include "ui/pages/file_choice.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QTimer>

using namespace fuwutai;

namespace {

// The words on labels and buttons of the file dialog, which is left again.
QStringList wordsOfFileDialog()
{
    QStringList words;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&words] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) return;
        for (const QAbstractButton* button : dialog->findChildren<QAbstractButton*>())
            if (button->isVisible() && !button->text().isEmpty()) words << button->text();
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty()) words << label->text();
        dialog->reject();
    });
    look.start(100);
    CHECK(askWhereToWrite(nullptr, QStringLiteral("x"), QStringLiteral("x.pdf"), QStringLiteral("PDF (*.pdf)")).isEmpty());
    return words;
}

} // namespace

TEST_CASE("the file dialog speaks the program's language, with its buttons")
{
    REQUIRE(speak("zh_CN"));
    const QStringList chinese = wordsOfFileDialog();
    CHECK(chinese.size() >= 4);
    CHECK(chinese.contains("取消"));
    for (const QString& words : chinese) {
        INFO(words);
        CHECK(std::any_of(words.begin(), words.end(), [](QChar c) { return c.script() == QChar::Script_Han; }));
    }
    speak("en");
    CHECK(wordsOfFileDialog().contains("Cancel"));
}
