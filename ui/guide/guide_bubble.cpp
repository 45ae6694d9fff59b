#include "ui/guide/guide_bubble.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kRingWidth = 3;

// An outline over the widget pointed at; the mouse goes through it.
class Ring : public QWidget
{
public:
    explicit Ring(QWidget* parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Token::Accent), kRingWidth));
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), kRadius, kRadius);
    }
    // Only the outline is there: what is painted inside need not be joined with this.
    void resizeEvent(QResizeEvent* event) override
    {
        QWidget::resizeEvent(event);
        constexpr int kOutline = kRingWidth + 6; // with the round corners
        setMask(QRegion(rect()) - rect().adjusted(kOutline, kOutline, -kOutline, -kOutline));
    }
};

} // namespace

GuideBubble::GuideBubble(QWidget* window)
    : QFrame(window)
    , m_window(window)
    , m_ring(new Ring(window))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
    , m_end(new QPushButton(this))
{
    setObjectName(QStringLiteral("guide"));
    setProperty("role", QStringLiteral("guide"));
    setAutoFillBackground(true);
    m_title->setFont(typeFont(Type::Title));
    m_title->setObjectName(QStringLiteral("guide.title"));
    m_text->setObjectName(QStringLiteral("guide.text"));
    m_text->setWordWrap(true);
    m_progress->setProperty("tone", QStringLiteral("muted"));
    m_next->setProperty("role", QStringLiteral("primary"));
    m_next->setObjectName(QStringLiteral("guide.next"));
    m_back->setObjectName(QStringLiteral("guide.back"));
    m_end->setObjectName(QStringLiteral("guide.end"));
    for (auto* button : {m_back, m_next, m_end})
        button->setFocusPolicy(Qt::TabFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kSpacing, 2 * kSpacing, 2 * kSpacing, 2 * kSpacing);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    m_progress->setWordWrap(true);
    layout->addWidget(m_progress); // a line of its own: the praise is longer than the buttons leave room for
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_end);
    row->addWidget(m_back);
    row->addWidget(m_next);
    layout->addLayout(row);
    connect(m_next, &QPushButton::clicked, this, &GuideBubble::next);
    connect(m_back, &QPushButton::clicked, this, &GuideBubble::back);
    connect(m_end, &QPushButton::clicked, this, &GuideBubble::ended);
    m_window->installEventFilter(this);
    retranslate();
}

GuideBubble::~GuideBubble()
{
    delete m_ring;
}

void GuideBubble::say(const QString& title, const QString& text, const QString& progress, QWidget* target, bool waits,
                      bool last)
{
    if (m_target != nullptr)
        m_target->removeEventFilter(this);
    m_target = target;
    if (m_target != nullptr)
        m_target->installEventFilter(this);
    m_title->setText(title);
    m_text->setText(text);
    m_progress->setText(progress);
    m_waits = waits;
    m_last = last;
    retranslate();
    place();
    show();
    raise();
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void GuideBubble::allowBack(bool allowed)
{
    m_back->setEnabled(allowed);
}

void GuideBubble::praise()
{
    m_waits = false;
    m_progress->setText(tr("Done, and the cluster saw it."));
    retranslate();
}

void GuideBubble::retranslate()
{
    m_back->setText(tr("Back"));
    m_end->setText(tr("End"));
    m_next->setText(m_last ? tr("Finish") : m_waits ? tr("Skip") : tr("Next"));
}

void GuideBubble::place()
{
    constexpr int kGap = 12;
    constexpr int kStatusLine = 28;
    setFixedWidth(std::min(scaled(380), m_window->width() - 2 * kGap));
    setFixedHeight(sizeHint().height());
    adjustSize();
    const QRect room = m_window->rect().adjusted(kGap, kGap, -kGap, -kGap);
    QPoint at = room.center() - rect().center();
    const QRect target = m_target == nullptr ? QRect() : QRect(m_target->mapTo(m_window, QPoint(0, 0)), m_target->size());
    // Qt keeps a dock behind other tabs "visible", but outside the window.
    const bool pointing = m_target != nullptr && m_target->isVisible() && target.intersects(room);
    m_ring->setVisible(pointing);
    if (pointing) {
        m_ring->setGeometry(target.adjusted(-kRingWidth, -kRingWidth, kRingWidth, kRingWidth));
        m_ring->raise();
        // In the corner where the least is to be seen, else beside it where there is room, else over its lower right corner.
        // Beneath a bar that is as wide as the window it would hide the nodes that are to be clicked.
        const QRect corner(room.left(), room.bottom() - height() - scaled(kStatusLine), width(), height());
        const bool isBar = target.width() >= room.width() * 3 / 4 && target.height() < height();
        if (!corner.intersects(target) && (isBar || (target.width() < room.width() * 3 / 4 && target.bottom() > corner.top() - room.height() / 3)))
            at = corner.topLeft();
        else if (room.right() - target.right() > width())
            at = {target.right() + kGap, target.center().y() - height() / 2};
        else if (target.left() - room.left() > width())
            at = {target.left() - width() - kGap, target.center().y() - height() / 2};
        else if (room.bottom() - target.bottom() > height())
            at = {target.left(), target.bottom() + kGap};
        else if (target.top() - room.top() > height())
            at = {target.left(), target.top() - height() - kGap};
        else
            at = {target.right() - width() - kGap, target.bottom() - height() - kGap};
    }
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    move(at);
    raise(); // docks that come to the front come before it, too
}

bool GuideBubble::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show || type == QEvent::Hide)
        QMetaObject::invokeMethod(this, [this] { place(); }, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

void GuideBubble::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace brokerscope::ui
