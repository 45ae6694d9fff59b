// One line of text that is shortened where there is no room for it; the whole is in the tooltip.
#pragma once

#include <QLabel>

namespace brokerscope::ui {

class ElidedLabel final : public QLabel
{
public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget* parent = nullptr);

    void setWhole(const QString& text);
    [[nodiscard]] const QString& whole() const { return m_whole; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void elide();

    Qt::TextElideMode m_mode;
    QString m_whole;
};

} // namespace brokerscope::ui
