#include "ui/views/groups/rebalance_bar.h"

#include "ui/models/rebalance_table_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/drawn_words.h"
#include "ui/words/figures.h"

#include <QPainter>

#include <algorithm>

namespace brokerscope::ui {

RebalanceBar::RebalanceBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("groups.rebalanceBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RebalanceBar::show(const Rebalance* story, WallTime now)
{
    m_story = story == nullptr ? std::optional<Rebalance>() : *story;
    m_now = now;
    setAccessibleName(story == nullptr ? QString() : rebalanceSentence(*story));
    update();
}

void RebalanceBar::paintEvent(QPaintEvent*)
{
    if (!m_story || m_story->phases.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeFont(Type::Caption));
    const auto lengthOf = [&](const Rebalance::Phase& phase) {
        return std::max<double>(static_cast<double>((phase.end.value_or(m_now) - phase.start).count()), 1);
    };
    double whole = 0;
    for (const auto& phase : m_story->phases)
        whole += lengthOf(phase);
    // Even the shortest phase can be seen; the others share the rest.
    constexpr double kShortest = 10;
    const double room = width() - 4 - kShortest * static_cast<double>(m_story->phases.size());
    double x = 2;
    for (const auto& phase : m_story->phases) {
        const double length = kShortest + std::max(room, 0.0) * lengthOf(phase) / whole;
        const QRectF box(x, 2, length - 2, 18);
        const auto token = phase.phase == RebalancePhase::Joining     ? Token::Warning
                           : phase.phase == RebalancePhase::Assigning ? Token::Group
                                                                      : Token::Replication;
        painter.setPen(QPen(color(token), 1, phase.end ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(color(token, 0.24));
        painter.drawRoundedRect(box, 4, 4);
        const auto words = QStringLiteral("%1 %2").arg(phaseWords(phase.phase), durationWords(static_cast<std::int64_t>(lengthOf(phase))));
        painter.setPen(color(Token::Text));
        if (widthOfWords(painter.font(), words) + 8 < box.width())
            drawWords(painter, box, Qt::AlignCenter, words);
        x += length;
    }
    painter.setPen(color(Token::TextMuted));
    drawWords(painter, QRectF(2, 24, width() - 4, 16), Qt::AlignLeft | Qt::AlignVCenter, clockWords(m_story->start));
    if (m_story->end)
        drawWords(painter, QRectF(2, 24, width() - 4, 16), Qt::AlignRight | Qt::AlignVCenter, clockWords(*m_story->end));
}

} // namespace brokerscope::ui
