#include "ui/widgets/reading_text.h"

#include <QTextDocument>
#include <QTextOption>

#include <cmath>

namespace brokerscope::ui {

namespace {

constexpr int kUsualWidth = 320;

} // namespace

ReadingText::ReadingText(QWidget* parent)
    : QTextBrowser(parent)
    , m_measured(new QTextDocument(this))
{
    setProperty("role", QStringLiteral("reading"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    QTextOption option = m_measured->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (auto* text : {document(), m_measured}) {
        text->setDocumentMargin(0);
        text->setDefaultTextOption(option);
    }
    setWordWrapMode(option.wrapMode());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ReadingText::setWords(const QString& html)
{
    setHtml(html);
    m_measured->setDefaultFont(document()->defaultFont());
    m_measured->setHtml(html);
    updateGeometry();
}

int ReadingText::heightForWidth(int width) const
{
    m_measured->setTextWidth(width);
    return static_cast<int>(std::ceil(m_measured->size().height()));
}

QSize ReadingText::sizeHint() const
{
    return {kUsualWidth, heightForWidth(kUsualWidth)};
}

QSize ReadingText::minimumSizeHint() const
{
    return {1, 1};
}

} // namespace brokerscope::ui
