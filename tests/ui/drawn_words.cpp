// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drawn_words.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPaintEngine>
#include <QPainter>

namespace fuwutai {

namespace {

class Listener : public QPaintEngine {
public:
    Listener() : QPaintEngine(AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF&, const QTextItem& item) override { heard << item.text(); }
    Type type() const override { return User; }
    QStringList heard;
};

class Page : public QPaintDevice {
public:
    explicit Page(QSize size) : m_size(size) {}
    QPaintEngine* paintEngine() const override { return &m_engine; }
    const QStringList& heard() const { return m_engine.heard; }

protected:
    int metric(PaintDeviceMetric what) const override
    {
        switch (what) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmWidthMM: return m_size.width() / 4;
        case PdmHeightMM: return m_size.height() / 4;
        case PdmDepth: return 32;
        case PdmDpiX: case PdmDpiY: case PdmPhysicalDpiX: case PdmPhysicalDpiY: return 96;
        case PdmDevicePixelRatio: return 1;
        default: return QPaintDevice::metric(what);
        }
    }

private:
    QSize m_size;
    mutable Listener m_engine;
};

constexpr int kButtonAround = 8; // its frame and the least of air

bool isNarrow(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return !label->wordWrap() && !label->text().isEmpty() && label->width() < label->sizeHint().width();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return !button->text().isEmpty() && button->width() < std::max(button->minimumSizeHint().width(), button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width() + kButtonAround);
    return false;
}

} // namespace

QStringList drawnWords(QWidget& widget)
{
    Page page(widget.size());
    QPainter painter(&page);
    widget.render(&painter);
    painter.end();
    return page.heard();
}

QStringList cutWords(QWidget& widget)
{
    QStringList cut;
    for (const QString& words : drawnWords(widget))
        if (words.contains(QChar(0x2026))) cut << words;
    for (const QWidget* part : widget.findChildren<QWidget*>())
        if (part->isVisible() && isNarrow(*part)) cut << part->property("text").toString();
    return cut;
}

} // namespace fuwutai
