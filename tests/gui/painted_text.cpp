#include "painted_text.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

#include <cmath>

namespace brokerscope::ui {

namespace {

class TextEngine final : public QPaintEngine
{
public:
    explicit TextEngine(std::vector<PaintedText>& into)
        : QPaintEngine(AllFeatures)
        , m_into(into)
    {
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    using QPaintEngine::drawPolygon;
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const auto transform = painter()->deviceTransform();
        const QFontMetricsF metrics(item.font());
        PaintedText one;
        one.text = item.text();
        // Accents reach higher than most letters do: the height of a capital is what must be seen.
        one.box = transform.mapRect(QRectF(at.x(), at.y() - metrics.capHeight(), item.width(), metrics.capHeight()));
        one.clip = systemClip().isEmpty() ? QRectF(-1e6, -1e6, 2e6, 2e6) : QRectF(systemClip().boundingRect());
        if (painter()->hasClipping())
            one.clip &= transform.mapRect(painter()->clipBoundingRect());
        one.color = painter()->pen().color();
        one.color.setAlphaF(one.color.alphaF() * static_cast<float>(painter()->opacity()));
        one.height = item.font().pixelSize() * std::hypot(transform.m11(), transform.m12());
        m_into.push_back(one);
    }
    [[nodiscard]] Type type() const override { return User; }

private:
    std::vector<PaintedText>& m_into;
};

class TextDevice final : public QPaintDevice
{
public:
    TextDevice(QSize size, TextEngine& engine)
        : m_size(size)
        , m_engine(engine)
    {
    }
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return m_size.width() * 254 / 960;
        case PdmHeightMM:
            return m_size.height() * 254 / 960;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(QPaintDevice::devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    QSize m_size;
    TextEngine& m_engine;
};

} // namespace

std::vector<PaintedText> paintedTexts(QWidget& widget)
{
    std::vector<PaintedText> result;
    TextEngine engine(result);
    TextDevice device(widget.size(), engine);
    widget.render(&device, QPoint(), QRegion(), QWidget::RenderFlags());
    return result;
}

} // namespace brokerscope::ui
