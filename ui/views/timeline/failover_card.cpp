#include "ui/views/timeline/failover_card.h"

#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/widgets/flow_row.h"
#include "ui/words/figures.h"

#include <QFontMetrics>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

FailoverCard::FailoverCard(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("timeline.failover"));
    setProperty("role", QStringLiteral("card"));
    auto* row = new FlowRow(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(12);
    for (int i = 0; i < Figures; ++i) {
        auto* caption = m_captions[static_cast<std::size_t>(i)] = new QLabel(this);
        auto* value = m_values[static_cast<std::size_t>(i)] = new QLabel(this);
        caption->setProperty("tone", QStringLiteral("muted"));
        caption->setFont(typeFont(Type::Caption));
        value->setFont(typeFont(Type::Number));
        value->setObjectName(QStringLiteral("timeline.failover.%1").arg(i));
        auto* figure = new QWidget(this);
        auto* both = new QVBoxLayout(figure);
        both->setContentsMargins(0, 0, 0, 0);
        both->setSpacing(0);
        both->addWidget(caption);
        both->addWidget(value);
        row->addGrowing(figure);
    }
    retranslate();
    hide();
}

void FailoverCard::retranslate()
{
    const std::array<std::pair<QString, QString>, Figures> words{{
        {tr("Detected"), tr("From the failure until the controller fenced the node")},
        {tr("Elected"), tr("From then until the last of its partitions had a new leader")},
        {tr("First ack"), tr("From then until a new leader committed the first record")},
        {tr("Unavailable"), tr("The longest time that a partition had no leader, or took no records")},
        {tr("Partitions moved"), tr("Partitions that lost their leader to this failure and have a new one")},
        {tr("Committed lost"), tr("Committed records that the new leaders do not have")},
    }};
    for (std::size_t i = 0; i < words.size(); ++i) {
        m_captions[i]->setText(words[i].first);
        m_captions[i]->setToolTip(words[i].second);
        m_values[i]->setToolTip(words[i].second);
        m_values[i]->setAccessibleName(words[i].first);
    }
}

void FailoverCard::set(Figure figure, const QString& value, const QString& tone)
{
    auto* label = m_values[static_cast<std::size_t>(figure)];
    if (label->text() != value)
        label->setText(value);
    setTone(label, tone);
}

void FailoverCard::show(const Failover* failover, WallTime now)
{
    setVisible(failover != nullptr);
    if (failover == nullptr)
        return;
    const auto plus = [](std::int64_t ms) { return tr("+ %1", "a later moment").arg(durationWords(ms)); };
    const auto elapsed = std::max<std::int64_t>((now - failover->at).count(), 0);
    const auto running = tr("%1 …", "a time that still runs").arg(durationWords(elapsed));
    const QString none = QStringLiteral("–");

    if (failover->detectedMs)
        set(Detected, durationWords(*failover->detectedMs), QStringLiteral("danger"));
    else
        set(Detected, failover->electedMs || failover->over() ? none : running, QStringLiteral("muted"));
    if (failover->electedMs)
        set(Elected, plus(*failover->electedMs - failover->detectedMs.value_or(0)), QStringLiteral("leader"));
    else
        set(Elected, failover->detectedMs && !failover->partitions.empty() ? running : none, QStringLiteral("muted"));
    if (failover->firstAckMs && failover->electedMs)
        set(FirstAck, plus(std::max<std::int64_t>(*failover->firstAckMs - *failover->electedMs, 0)), QStringLiteral("ok"));
    else
        set(FirstAck, failover->electedMs && elapsed < 5000 ? running : none, QStringLiteral("muted"));

    const bool offline = std::any_of(failover->partitions.begin(), failover->partitions.end(),
                                     [](const auto& one) { return one.taken == kNoNode; });
    if (offline)
        set(Unavailable, running, QStringLiteral("danger"));
    else if (failover->electedMs)
        set(Unavailable, durationWords(std::max(failover->firstAckMs.value_or(0), *failover->electedMs)), QString());
    else
        set(Unavailable, none, QStringLiteral("muted"));
    set(Moved, countWords(static_cast<std::int64_t>(failover->moved())), QString());
    if (failover->recordsLost)
        set(Lost, countWords(*failover->recordsLost), *failover->recordsLost == 0 ? QStringLiteral("ok") : QStringLiteral("danger"));
    else
        set(Lost, none, QStringLiteral("muted"));
    setAccessibleName(sentence(*failover));
    fitFigures();
}

// A figure that is cut off is a wrong figure: where not all fit into one line they are set smaller, and go on in the next.
void FailoverCard::fitFigures()
{
    const QFontMetrics large(typeFont(Type::Number));
    int wanted = layout()->contentsMargins().left() + layout()->contentsMargins().right() - layout()->spacing();
    for (std::size_t i = 0; i < m_values.size(); ++i)
        wanted += std::max(large.horizontalAdvance(m_values[i]->text()), m_captions[i]->sizeHint().width()) + layout()->spacing();
    const auto font = typeFont(wanted <= width() ? Type::Number : Type::Strong);
    const QFontMetrics metrics(font);
    for (auto* label : m_values) {
        if (label->font() != font) {
            label->setProperty("usualPixelSize", font.pixelSize() / Theme::instance().textScale());
            label->setFont(font);
        }
        label->setMinimumWidth(metrics.horizontalAdvance(label->text()) + 2);
    }
}

void FailoverCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    fitFigures();
}

QString FailoverCard::sentence(const Failover& failover)
{
    if (failover.moved() == 0)
        return tr("Node %1 failed; no partition has a new leader yet.").arg(failover.node.value());
    return tr("Node %1 failed: %n partition(s) have new leaders.", nullptr, static_cast<int>(failover.moved()))
        .arg(failover.node.value());
}

} // namespace brokerscope::ui
