// Buttons that turn between the pages below them. No tab bar: in a narrow panel, or with large text, that hides what it has no
// room for.
#pragma once

#include <QVBoxLayout>

#include <vector>

class QButtonGroup;

namespace brokerscope::ui {

class PageSwitch final : public QVBoxLayout
{
    Q_OBJECT

public:
    struct Page
    {
        const char* name; // of its button
        QWidget* widget;
    };

    // Becomes the layout of `owner`, and shows the first page.
    PageSwitch(const std::vector<Page>& pages, QWidget* owner);

    void setText(int page, const QString& text, const QString& tip);

private:
    void turnTo(int page);

    std::vector<QWidget*> m_pages;
    QButtonGroup* m_buttons;
};

} // namespace brokerscope::ui
