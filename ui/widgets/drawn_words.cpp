#include "ui/widgets/drawn_words.h"

#include <QCache>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHashFunctions>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <vector>

namespace brokerscope::ui {

namespace {

// Several windows full of words; figures that change push the oldest out.
constexpr int kMostKept = 2000;
// A picture that is zoomed has words of many sizes.
constexpr std::size_t kMostFonts = 40;
constexpr double kUnbroken = -1; // width of what is not broken into lines
constexpr double kUncut = -1;    // height of what has all its lines

struct KeptKey
{
    std::size_t font; // its place among the fonts
    double width;
    double height; // where lines below it are left out
    Qt::LayoutDirection direction;
    QString words;

    friend bool operator==(const KeptKey&, const KeptKey&) = default;
};

std::size_t qHash(const KeptKey& key, std::size_t seed = 0)
{
    return qHashMulti(seed, key.font, key.width, key.height, key.words);
}

struct KeptLayout
{
    QTextLayout layout;
    double width = 0;
    double height = 0;
};

class KeptWords
{
public:
    static KeptWords& instance();

    const KeptLayout& layoutOf(const QFont& font, const QString& words, double width, double height, Qt::LayoutDirection direction);
    double advanceOf(const QFont& font, const QString& words);
    QString elided(const QFont& font, const QString& words, double width);
    QRect rectOf(const QFont& font, const QString& words, int width);

    std::uint64_t shaped = 0;

private:
    std::size_t placeOf(const QFont& font);

    std::vector<QFont> m_fonts;
    QCache<KeptKey, KeptLayout> m_layouts{kMostKept};
    QCache<KeptKey, double> m_advances{kMostKept};
    QCache<KeptKey, QString> m_elided{kMostKept};
    QCache<KeptKey, QRect> m_rects{kMostKept};
};

KeptWords* g_keptWords = nullptr;

KeptWords& KeptWords::instance()
{
    if (g_keptWords == nullptr) {
        g_keptWords = new KeptWords;
        qAddPostRoutine([] { // layouts hold engines of fonts, which the application takes with it
            delete g_keptWords;
            g_keptWords = nullptr;
        });
    }
    return *g_keptWords;
}

std::size_t KeptWords::placeOf(const QFont& font)
{
    const auto found = std::find(m_fonts.begin(), m_fonts.end(), font);
    if (found != m_fonts.end())
        return static_cast<std::size_t>(found - m_fonts.begin());
    if (m_fonts.size() == kMostFonts) {
        m_fonts.clear();
        m_layouts.clear();
        m_advances.clear();
        m_elided.clear();
        m_rects.clear();
    }
    m_fonts.push_back(font);
    return m_fonts.size() - 1;
}

// As QPainter::drawText lays out.
const KeptLayout& KeptWords::layoutOf(const QFont& font, const QString& words, double width, double height, Qt::LayoutDirection direction)
{
    const KeptKey key{placeOf(font), width, height, direction, words};
    if (const auto* kept = m_layouts.object(key))
        return *kept;
    ++shaped;
    auto* made = new KeptLayout;
    auto text = words;
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextOption option(Qt::AlignLeft);
    option.setTextDirection(direction);
    made->layout.setText(text);
    made->layout.setFont(font);
    made->layout.setTextOption(option);
    made->layout.setCacheEnabled(true);
    made->layout.beginLayout();
    const double leading = QFontMetricsF(font).leading();
    made->height = -leading;
    for (auto line = made->layout.createLine(); line.isValid(); line = made->layout.createLine()) {
        line.setLineWidth(width < 0 ? 0x01000000 : width);
        made->height = std::ceil(made->height + leading);
        line.setPosition({0, made->height});
        made->height += line.ascent() + line.descent();
        made->width = std::max(made->width, line.naturalTextWidth());
        if (height != kUncut && made->height >= height)
            break;
    }
    made->layout.endLayout();
    m_layouts.insert(key, made); // takes it
    return *made;
}

double KeptWords::advanceOf(const QFont& font, const QString& words)
{
    const KeptKey key{placeOf(font), kUnbroken, kUncut, Qt::LayoutDirectionAuto, words};
    if (const auto* kept = m_advances.object(key))
        return *kept;
    ++shaped;
    const double width = QFontMetricsF(font).horizontalAdvance(words);
    m_advances.insert(key, new double(width));
    return width;
}

QString KeptWords::elided(const QFont& font, const QString& words, double width)
{
    const KeptKey key{placeOf(font), width, kUncut, Qt::LayoutDirectionAuto, words};
    if (const auto* kept = m_elided.object(key))
        return *kept;
    ++shaped;
    auto text = QFontMetricsF(font).elidedText(words, Qt::ElideRight, width);
    m_elided.insert(key, new QString(text));
    return text;
}

QRect KeptWords::rectOf(const QFont& font, const QString& words, int width)
{
    const KeptKey key{placeOf(font), static_cast<double>(width), kUncut, Qt::LayoutDirectionAuto, words};
    if (const auto* kept = m_rects.object(key))
        return *kept;
    ++shaped;
    const auto rect = QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), Qt::AlignCenter | Qt::TextWordWrap, words);
    m_rects.insert(key, new QRect(rect));
    return rect;
}

} // namespace

void drawWords(QPainter& painter, const QRectF& box, int flags, const QString& words)
{
    if (words.isEmpty() || painter.pen().style() == Qt::NoPen)
        return;
    if (words.contains(QLatin1Char('\t'))) {
        painter.drawText(box, flags, words); // which knows about tabulators
        return;
    }
    auto text = words;
    if ((flags & Qt::TextSingleLine) != 0)
        text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    const double wrapped = (flags & Qt::TextWordWrap) != 0 ? std::max(0.0, box.width()) : kUnbroken;
    const bool oneLine = wrapped == kUnbroken && !text.contains(QLatin1Char('\n'));
    const double cut = oneLine || (flags & Qt::TextDontClip) != 0 ? kUncut : std::max(0.0, box.height());
    const auto& kept = KeptWords::instance().layoutOf(painter.font(), text, wrapped, cut, painter.layoutDirection());
    const auto align = QStyle::visualAlignment(painter.layoutDirection(), Qt::Alignment(flags & Qt::AlignHorizontal_Mask));
    const auto across = [&](double width) {
        return align.testFlag(Qt::AlignRight)     ? box.width() - width
               : align.testFlag(Qt::AlignHCenter) ? (box.width() - width) / 2
                                                  : 0;
    };
    const double down = (flags & Qt::AlignBottom) != 0    ? box.height() - kept.height
                        : (flags & Qt::AlignVCenter) != 0 ? (box.height() - kept.height) / 2
                                                          : 0;
    const QRectF bounds(box.x() + across(kept.width), box.y() + down, kept.width, kept.height);
    const bool clips = (flags & Qt::TextDontClip) == 0 && !box.contains(bounds);
    if (clips) {
        painter.save();
        painter.setClipRect(box, Qt::IntersectClip);
    }
    for (int i = 0; i < kept.layout.lineCount(); ++i) {
        const auto line = kept.layout.lineAt(i);
        line.draw(&painter, {box.x() + across(line.horizontalAdvance()), box.y() + down});
    }
    if (clips)
        painter.restore();
}

double widthOfWords(const QFont& font, const QString& words)
{
    return KeptWords::instance().advanceOf(font, words);
}

QString elidedWords(const QFont& font, const QString& words, double width)
{
    return KeptWords::instance().elided(font, words, width);
}

QRect rectOfWords(const QFont& font, const QString& words, int width)
{
    return KeptWords::instance().rectOf(font, words, width);
}

std::uint64_t wordsShaped()
{
    return KeptWords::instance().shaped;
}

} // namespace brokerscope::ui
