// SPDX-License-Identifier: GPL-3.0-or-later
// Dialogs that are Qt's own speak the program's language.
#include "app/wiring/language.h"
#include "tests/support/catch.h"
#include "ui/pages/file_choice.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>

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
        for (const QTreeView* list : dialog->findChildren<QTreeView*>())
            if (list->model()->rowCount(list->rootIndex()) == 0) return; // the folder is still being read
        for (const QAbstractButton* button : dialog->findChildren<QAbstractButton*>())
            if (button->isVisible() && !button->text().isEmpty()) words << button->text();
        for (const QTreeView* list : dialog->findChildren<QTreeView*>()) {
            const QAbstractItemModel* files = list->model();
            for (int column = 0; column < files->columnCount(); ++column) words << files->headerData(column, Qt::Horizontal).toString();
            words << files->index(0, 2, list->rootIndex()).data().toString(); // what kind of thing a folder is
        }
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty()) words << label->text();
        dialog->reject();
    });
    look.start(100);
    const QTemporaryDir home; // of somebody who has a folder in his documents
    const QByteArray own = qgetenv("HOME");
    qputenv("HOME", home.path().toLocal8Bit());
    CHECK(QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).mkpath(QStringLiteral("letters")));
    CHECK(askWhereToWrite(nullptr, QStringLiteral("x"), QStringLiteral("x.pdf"), QStringLiteral("PDF (*.pdf)")).isEmpty());
    qputenv("HOME", own);
    return words;
}

} // namespace

TEST_CASE("the file dialog speaks the program's language, with its buttons")
{
    REQUIRE(speak("zh_CN"));
    const QStringList chinese = wordsOfFileDialog();
    CHECK(chinese.size() >= 4);
    CHECK(chinese.contains("取消"));
    CHECK(chinese.contains("大小"));
    CHECK(chinese.contains("文件夹"));
    for (const QString& words : chinese) {
        INFO(words);
        CHECK(std::any_of(words.begin(), words.end(), [](QChar c) { return c.script() == QChar::Script_Han; }));
    }
    speak("en");
    CHECK(wordsOfFileDialog().contains("Cancel"));
}
