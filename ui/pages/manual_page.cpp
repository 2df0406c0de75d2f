// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/manual_page.h"

#include "core/base/words.h"
#include "ui/fields/parts.h"

#include <QFile>
#include <QImage>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextList>
#include <QTextTable>

namespace fuwutai {

namespace {

constexpr int kListWidth = 190, kMargin = 18, kWidest = 900, kTableGap = 6;
constexpr qreal kHeadings[] = {1.45, 1.2, 1.05};
const QString kFirst = QStringLiteral("index");

QString markdownOf(const QString& topic)
{
    QFile file(QStringLiteral(":/fuwutai/manual/%1.md").arg(topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString& topic)
{
    return markdownOf(topic).section(QLatin1Char('\n'), 0, 0).remove(QRegularExpression(QStringLiteral("^#\\s*")));
}

// As many points as the screen has: the text would stretch it point by point. In full colours: a picture of few colours is scaled
// within a palette, and its even surfaces come out speckled. Framed, for it ends in the page's own white.
QImage forScreen(const QImage& image, qreal width, qreal ratio, const QColor& frame)
{
    if (image.isNull()) return image;
    QImage shown = image.convertToFormat(QImage::Format_RGB32).scaledToWidth(qMax(1, qRound(width * ratio)), Qt::SmoothTransformation);
    QPainter painter(&shown);
    painter.setPen(frame);
    painter.drawRect(shown.rect().adjusted(0, 0, -1, -1));
    painter.end();
    shown.setDevicePixelRatio(ratio);
    return shown;
}

bool isPicture(const QTextBlock& block) { return !block.begin().atEnd() && block.begin().fragment().charFormat().isImageFormat(); }

template <class Do> void everyBlock(QTextDocument& document, Do work)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) work(block);
}

// Markdown brings its own sizes and table lines; ours are those of the program.
void dress(QTextDocument& document, const Tokens& t)
{
    everyBlock(document, [&](const QTextBlock& block) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        if (!isPicture(block)) format.setLineHeight(level > 0 ? 120 : 140, QTextBlockFormat::ProportionalHeight);
        format.setBottomMargin(block.textList() ? 2 : kTableGap);
        format.setNonBreakableLines(false); // a long command goes on below
        if (level > 0) {
            format.setTopMargin(level == 1 ? 0 : kMargin);
            cursor.setPosition(block.position() + block.length() - 1, QTextCursor::KeepAnchor); // the block alone
            QTextCharFormat words;
            words.setProperty(QTextFormat::FontPixelSize, qRound(kTextPx * kHeadings[qMin(level, 3) - 1]));
            words.setFontWeight(QFont::Bold);
            words.setForeground(t.ink);
            cursor.setCharFormat(words); // not merged: Markdown sets an adjustment that would win
        }
        cursor.setBlockFormat(format);
    });
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table) continue;
        QTextTableFormat format = table->format();
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(t.line);
        format.setCellPadding(kTableGap);
        format.setTopMargin(kTableGap);
        format.setBottomMargin(kMargin);
        table->setFormat(format);
    }
}

} // namespace

ManualPage::ManualPage(QWidget* parent) : Page(parent), m_list(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("manual"));
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(14, 14, 14, 14);
    all->setSpacing(12);
    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(label(say("Manual"), "title", this));
    left->addWidget(m_list, 1);
    m_list->setFixedWidth(kListWidth);
    m_list->setAccessibleName(say("Pages of the manual"));
    m_text->setAccessibleName(say("Manual"));
    m_text->setOpenLinks(false);
    m_text->viewport()->installEventFilter(this);
    m_text->document()->setDocumentMargin(kMargin);
    m_text->setSearchPaths({QStringLiteral(":/fuwutai/manual")});
    all->addLayout(left);
    all->addWidget(m_text, 1);
    for (const QString& topic : topics()) {
        auto* item = new QListWidgetItem(titleOf(topic), m_list);
        item->setData(Qt::UserRole, topic);
    }
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && item->data(Qt::UserRole).toString() != m_topic) open(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &ManualPage::follow);
}

QStringList ManualPage::topics()
{
    static const QRegularExpression link(QStringLiteral("\\(([a-z-]+)\\.md"));
    QStringList all{kFirst};
    for (auto it = link.globalMatch(markdownOf(kFirst)); it.hasNext();)
        if (const QString topic = it.next().captured(1); !all.contains(topic)) all << topic;
    return all;
}

void ManualPage::open(const QString& topic)
{
    const QStringList all = topics();
    m_topic = all.contains(topic) ? topic : kFirst;
    m_list->setCurrentRow(int(all.indexOf(m_topic)));
    render();
}

void ManualPage::render()
{
    m_text->document()->setBaseUrl(QUrl(QStringLiteral("qrc:/fuwutai/manual/")));
    m_text->document()->setMarkdown(markdownOf(m_topic), QTextDocument::MarkdownDialectGitHub);
    dress(*m_text->document(), tokens());
    fitPictures();
    m_text->moveCursor(QTextCursor::Start);
}

// As wide as the text, never larger than drawn.
void ManualPage::fitPictures()
{
    const int room = qMin(kWidest, m_text->viewport()->width() - 2 * kMargin);
    const QUrl base = m_text->document()->baseUrl();
    everyBlock(*m_text->document(), [&](const QTextBlock& block) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextImageFormat found = it.fragment().charFormat().toImageFormat();
            if (!found.isValid()) continue;
            const QImage image(QStringLiteral(":/fuwutai/manual/") + found.name());
            QTextImageFormat format = found;
            format.setWidth(qMin(room, image.width()));
            if (format.width() == found.width()) break;
            format.setHeight(image.height() * format.width() / qMax(1, image.width()));
            m_text->document()->addResource(QTextDocument::ImageResource, base.resolved(QUrl(found.name())), forScreen(image, format.width(), devicePixelRatioF(), tokens().line));
            QTextCursor cursor(m_text->document());
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // the block's fragments were made anew; a picture stands alone in its paragraph
        }
    });
}

void ManualPage::follow(const QUrl& link)
{
    if (link.fileName().endsWith(QLatin1String(".md"))) open(link.fileName().chopped(3));
}

QString ManualPage::title() const { return titleOf(m_topic); }
QString ManualPage::text() const { return m_text->toPlainText(); }
void ManualPage::arrive() { m_text->setFocus(); }

void ManualPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) Q_EMIT left();
    else Page::keyPressEvent(event);
}

void ManualPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_topic.isEmpty()) render();
}

bool ManualPage::eventFilter(QObject* watched, QEvent* event)
{
    // When the scroll bar has found its place, which takes some of the width.
    if (event->type() == QEvent::Resize && !m_topic.isEmpty()) QMetaObject::invokeMethod(this, &ManualPage::fitPictures, Qt::QueuedConnection);
    return Page::eventFilter(watched, event);
}

} // namespace fuwutai
