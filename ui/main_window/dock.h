// A dock of the main window: a view in a rounded panel, under a title line that also tells the view's context.
#pragma once

#include <QDockWidget>
#include <QFrame>

class QLabel;
class QToolButton;

namespace brokerscope::ui {

class View;

class DockTitle : public QFrame
{
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget* dock);

    void setHint(const QString& hint);
    void retranslate();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    QDockWidget* m_dock;
    QLabel* m_title;
    QLabel* m_hint;
    QToolButton* m_export;
    QToolButton* m_float;
    QToolButton* m_close;
    QString m_hintText;
};

class Dock : public QDockWidget
{
    Q_OBJECT

public:
    // `name` is the stable object name that saved layouts refer to.
    Dock(const QString& name, View* view, QWidget* parent);

    [[nodiscard]] View* view() const { return m_view; }
    void setTitle(const QString& title);

private:
    View* m_view;
    DockTitle* m_titleBar;
};

} // namespace brokerscope::ui
