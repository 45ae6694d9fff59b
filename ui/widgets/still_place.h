// The place of a label whose words change many times a second. Qt lays out everything around a label with each new text, up to
// the window; from here that is asked for only when the label really wants another size. Its policy is the label's, from when
// it was put here.
#pragma once

#include <QSize>
#include <QWidget>

namespace brokerscope::ui {

class StillPlace final : public QWidget
{
public:
    // Takes `content`, which must have no other layout and is never hidden. Where its policy ignores a width, no width of its
    // words lays anything out; nor where its words are broken into lines, as long as there are as many: it is for who gets what
    // room there is.
    explicit StillPlace(QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Wanted
    {
        QSize hint;
        QSize least;
        int height = -1; // at the width there is
        friend bool operator==(const Wanted&, const Wanted&) = default;
    };
    [[nodiscard]] Wanted wanted() const;

    QWidget* m_content;
    Wanted m_told; // what the layout knows
};

} // namespace brokerscope::ui
