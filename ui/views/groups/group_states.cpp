#include "ui/views/groups/group_states.h"

#include "ui/theme/theme.h"
#include "ui/widgets/drawn_words.h"
#include "ui/words/figures.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr std::size_t kStepsShown = 6;
constexpr double kTop = 4;

double boxHeight()
{
    return 24 * Theme::instance().textScale();
}

double loopHeight() // for the way back, below the boxes
{
    return 14 * Theme::instance().textScale();
}

QStringList statesOf(const std::string& type)
{
    if (type == "share")
        return {QStringLiteral("Empty"), QStringLiteral("Stable")};
    return type == "consumer" ? QStringList{QStringLiteral("Empty"), QStringLiteral("Assigning"), QStringLiteral("Reconciling"),
                                  QStringLiteral("Stable")}
                    : QStringList{QStringLiteral("Empty"), QStringLiteral("PreparingRebalance"),
                                  QStringLiteral("CompletingRebalance"), QStringLiteral("Stable")};
}

// Where there is no room for Kafka's word it is cut where its words meet.
QString shortOf(const QString& state)
{
    if (state == QLatin1String("PreparingRebalance"))
        return QStringLiteral("Preparing…");
    if (state == QLatin1String("CompletingRebalance"))
        return QStringLiteral("Completing…");
    return state;
}

Token tokenOf(const QString& state)
{
    if (state == QLatin1String("Stable"))
        return Token::Ok;
    return state == QLatin1String("Empty") || state == QLatin1String("Dead") ? Token::TextMuted : Token::Warning;
}

void arrow(QPainter& painter, QPointF tip, double direction)
{
    QPainterPath head(tip);
    head.lineTo(tip + QPointF(-5 * direction, -3.5));
    head.lineTo(tip + QPointF(-5 * direction, 3.5));
    head.closeSubpath();
    painter.fillPath(head, painter.pen().color());
}

} // namespace

QString groupStateWords(const QString& state)
{
    if (state == QLatin1String("Empty"))
        return GroupStates::tr("Empty: no members. Committed offsets are kept, and may be moved.");
    if (state == QLatin1String("PreparingRebalance"))
        return GroupStates::tr("PreparingRebalance: the coordinator waits until every member has joined again.");
    if (state == QLatin1String("CompletingRebalance"))
        return GroupStates::tr("CompletingRebalance: all have joined; the group's leader shares the partitions out.");
    if (state == QLatin1String("Assigning"))
        return GroupStates::tr("Assigning: the coordinator computes who shall read what.");
    if (state == QLatin1String("Reconciling"))
        return GroupStates::tr("Reconciling: members give partitions up and take others over, one by one; the rest goes on reading.");
    if (state == QLatin1String("Stable"))
        return GroupStates::tr("Stable: every member knows its partitions and reads them.");
    if (state == QLatin1String("Dead"))
        return GroupStates::tr("Dead: the group was deleted.");
    return state;
}

GroupStates::GroupStates(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("groups.states"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GroupStates::show(const QString& state, const std::string& type, const std::deque<GroupStep>& path, WallTime now)
{
    m_state = state;
    m_type = type;
    m_now = now;
    m_path.clear();
    for (std::size_t i = path.size() > kStepsShown ? path.size() - kStepsShown : 0; i < path.size(); ++i)
        m_path.emplace_back(QString::fromStdString(path[i].state), path[i].since);
    QStringList steps;
    for (const auto& [name, since] : m_path)
        steps << name;
    setAccessibleName(tr("State of the group: %1").arg(state));
    setAccessibleDescription(tr("The way it came: %1").arg(steps.join(QStringLiteral(" → "))));
    update();
}

QSize GroupStates::sizeHint() const
{
    return {scaled(380), static_cast<int>(kTop + boxHeight() + loopHeight()) + scaled(18)};
}

QSize GroupStates::minimumSizeHint() const
{
    return {scaled(240), sizeHint().height()};
}

std::vector<GroupStates::Box> GroupStates::boxes() const
{
    const auto states = statesOf(m_type);
    const auto& face = typeFont(Type::Caption);
    const double padding = 18 * Theme::instance().textScale();
    double full = 0;
    for (const auto& state : states)
        full += widthOfWords(face, state) + padding;
    const double gapsAtLeast = 14.0 * static_cast<double>(states.size() - 1);
    const bool cut = full + gapsAtLeast > width() - 4;
    double used = 0;
    std::vector<Box> result;
    for (const auto& state : states) {
        const double boxWidth = widthOfWords(face, cut ? shortOf(state) : state) + padding;
        result.push_back({state, QRectF(0, kTop, boxWidth, boxHeight())});
        used += boxWidth;
    }
    const double gap = std::clamp((width() - 4 - used) / static_cast<double>(states.size() - 1), 8.0, 56.0);
    double x = 2;
    for (auto& box : result) {
        box.rect.moveLeft(x);
        x += box.rect.width() + gap;
    }
    return result;
}

bool GroupStates::wentFromTo(const QString& from, const QString& to) const
{
    for (std::size_t i = 1; i < m_path.size(); ++i)
        if (m_path[i - 1].first == from && m_path[i].first == to)
            return true;
    return false;
}

void GroupStates::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::Caption));
    const auto all = boxes();
    const auto pen = [](bool taken) { return QPen(color(taken ? Token::Group : Token::BorderStrong), taken ? 2.0 : 1.0); };
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        const auto& from = all[i];
        const auto& to = all[i + 1];
        painter.setPen(pen(wentFromTo(from.state, to.state) || (i == 0 && all.size() > 2 && wentFromTo(from.state, all[2].state))));
        const double y = from.rect.center().y();
        painter.drawLine(QPointF(from.rect.right() + 2, y), QPointF(to.rect.left() - 4, y));
        arrow(painter, {to.rect.left() - 2, y}, 1);
    }
    // The way back: a change of members begins a rebalance anew; when all have left the group is empty.
    const auto& rebalancing = m_type == "consumer" ? all[2] : all[1];
    const auto& stable = all.back();
    const double low = kTop + boxHeight() + loopHeight() * 0.7;
    const auto back = [&](const Box& from, const Box& to, double shift, bool taken) {
        painter.setPen(pen(taken));
        const double x1 = from.rect.center().x() + shift;
        const double x2 = to.rect.center().x() + shift;
        QPainterPath path(QPointF(x1, from.rect.bottom() + 1));
        path.lineTo(x1, low);
        path.lineTo(x2, low);
        path.lineTo(x2, to.rect.bottom() + 3);
        painter.drawPath(path);
        QPainterPath head(QPointF(x2, to.rect.bottom() + 1));
        head.lineTo(x2 - 3.5, to.rect.bottom() + 6);
        head.lineTo(x2 + 3.5, to.rect.bottom() + 6);
        head.closeSubpath();
        painter.fillPath(head, painter.pen().color());
    };
    back(rebalancing, all.front(), -6, wentFromTo(rebalancing.state, all.front().state));
    if (&rebalancing != &stable) // a share group has nothing to wait for
        back(stable, rebalancing, 6, wentFromTo(stable.state, rebalancing.state));

    for (const auto& box : all) {
        const bool lit = box.state == m_state;
        const auto token = tokenOf(box.state);
        painter.setPen(QPen(color(lit ? token : Token::Border), lit ? 2 : 1));
        painter.setBrush(lit ? color(token, 0.22) : color(Token::Raised));
        painter.drawRoundedRect(box.rect, boxHeight() / 2, boxHeight() / 2);
        painter.setPen(color(lit ? Token::Text : Token::TextMuted));
        const bool fits = widthOfWords(painter.font(), box.state) + 10 <= box.rect.width();
        drawWords(painter, box.rect, Qt::AlignCenter, fits ? box.state : shortOf(box.state));
    }
    // Since when, and through what.
    QString line;
    if (m_state == QLatin1String("Dead"))
        line = groupStateWords(m_state);
    else if (!m_path.empty())
        line = tr("%1 since %2").arg(m_state, clockWords(m_path.back().second)) + QStringLiteral(" · ") +
               agoWords(m_path.back().second, m_now);
    painter.setPen(color(Token::TextMuted));
    drawWords(painter, QRectF(2, kTop + boxHeight() + loopHeight(), width() - 4, scaled(16)), Qt::AlignLeft | Qt::AlignVCenter,
                     elidedWords(painter.font(), line, width() - 4));
}

bool GroupStates::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (const auto& box : boxes())
        if (box.rect.contains(help->pos())) {
            QToolTip::showText(help->globalPos(), groupStateWords(box.state), this);
            return true;
        }
    QStringList steps;
    for (const auto& [name, since] : m_path)
        steps << tr("%1 since %2").arg(name, clockWords(since));
    QToolTip::showText(help->globalPos(), steps.join(QLatin1Char('\n')), this);
    return true;
}

} // namespace brokerscope::ui
