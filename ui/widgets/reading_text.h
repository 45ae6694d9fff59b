// A text of several sentences to be read: as high as it is at its width, never scrolled by itself. Unlike a QLabel it breaks what
// has no place to break, too: a list of servers in a command stays in sight and is copied as it is.
#pragma once

#include <QTextBrowser>

namespace brokerscope::ui {

class ReadingText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReadingText(QWidget* parent = nullptr);

    // Rich text. Its links are told by QTextBrowser::anchorClicked and never followed.
    void setWords(const QString& html);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QTextDocument* m_measured; // the same words, to ask for heights without laying out what is seen
};

} // namespace brokerscope::ui
