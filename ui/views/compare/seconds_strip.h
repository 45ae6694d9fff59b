// The last minute as bars, one for each second, the newest at the right: what went well, and above it, hatched, what did not.
#pragma once

#include <QWidget>

#include <deque>

namespace brokerscope::ui {

class SecondsStrip final : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t kSeconds = 60;
    struct Second
    {
        qint64 well = 0;
        qint64 ill = 0;
    };

    explicit SecondsStrip(QWidget* parent = nullptr);

    void show(const std::deque<Second>& seconds); // oldest first, at most kSeconds
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::deque<Second> m_seconds;
};

} // namespace brokerscope::ui
