// The numbers of the last failure that a trainer would read aloud, large.
#pragma once

#include "ui/models/failover_story.h"

#include <QFrame>

#include <array>

class QLabel;

namespace brokerscope::ui {

class FailoverCard final : public QFrame
{
    Q_OBJECT

public:
    explicit FailoverCard(QWidget* parent = nullptr);

    void show(const Failover* failover, WallTime now); // nullptr hides it
    void retranslate();

    // "Node 1 killed: 3 partitions have new leaders, nothing was lost." for assistive technology and copying.
    [[nodiscard]] static QString sentence(const Failover& failover);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitFigures();
    enum Figure { Detected, Elected, FirstAck, Unavailable, Moved, Lost, Figures };
    void set(Figure figure, const QString& value, const QString& tone);

    std::array<QLabel*, Figures> m_captions{};
    std::array<QLabel*, Figures> m_values{};
};

} // namespace brokerscope::ui
