// Holds one widget that gets all the room there is, and never less than it needs: in a small dock, or with large text, it
// is scrolled instead of squeezed. So no window has to be larger than the screen because of what is in it.
#pragma once

#include <QScrollArea>

namespace brokerscope::ui {

class ViewFrame final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ViewFrame(QWidget* content, QWidget* parent = nullptr);

    // Scrolls whatever is around `widget` until it can be seen.
    static void scrollTo(QWidget* widget);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fit();

    bool m_stale = false; // its content wanted another size while nobody saw it
};

} // namespace brokerscope::ui
