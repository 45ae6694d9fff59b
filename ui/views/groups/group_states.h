// The states of a group as a picture: where it is now is lit, the way that it came by is drawn stronger, and how long ago.
#pragma once

#include "ui/models/rebalance_story.h"

#include <QWidget>

#include <string>

namespace brokerscope::ui {

class GroupStates final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupStates(QWidget* parent = nullptr);

    // `type` as in cluster::GroupSnapshot.
    void show(const QString& state, const std::string& type, const std::deque<GroupStep>& path, WallTime now);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Box
    {
        QString state;
        QRectF rect;
    };
    [[nodiscard]] std::vector<Box> boxes() const;
    [[nodiscard]] bool wentFromTo(const QString& from, const QString& to) const;

    QString m_state;
    std::string m_type = "classic";
    std::vector<std::pair<QString, WallTime>> m_path; // the last few steps
    WallTime m_now{};
};

// What a state means, in a sentence.
[[nodiscard]] QString groupStateWords(const QString& state);

} // namespace brokerscope::ui
