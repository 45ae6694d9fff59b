// The newest messages as a row of boxes, the newest at the right: which are kept, who has them, who has read them. As many as there
// is room for; words for each in its tooltip.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace brokerscope::ui {

struct MessageBox
{
    enum class Body {
        Kept,   // filled
        InHand, // filled in another colour
        Gone,   // dashed, empty
        Coming, // outlined
        Failed, // struck through
    };
    Body body = Body::Kept;
    QString mark;           // a letter or two
    std::vector<bool> dots; // below it, one line for each reader: whether that has read it
    QString words;          // "message 17: …"
};

class MessageStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget* parent = nullptr);

    void setDotLines(int lines);                 // below the boxes
    void show(std::vector<MessageBox> messages); // oldest first
    [[nodiscard]] QString wordsAt(int x) const;  // empty: there is nothing
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int step() const; // from a box to the next
    [[nodiscard]] std::size_t shown() const;
    [[nodiscard]] int heightOf() const;

    std::vector<MessageBox> m_messages;
    int m_dotLines = 0;
};

} // namespace brokerscope::ui
