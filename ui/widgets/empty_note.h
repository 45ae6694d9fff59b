// Stands where there is nothing to show yet, and says what to do next: a few words in the middle, in lines short enough to
// be read and about as long as one another.
#pragma once

#include <QLabel>

namespace brokerscope::ui {

class EmptyNote final : public QLabel
{
    Q_OBJECT

public:
    explicit EmptyNote(QWidget* parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override; // a splitter does not ask for the height that a width needs
};

// The place of such words in the middle of `room`.
[[nodiscard]] QRect noteRect(const QString& words, const QFont& font, const QRect& room);

} // namespace brokerscope::ui
