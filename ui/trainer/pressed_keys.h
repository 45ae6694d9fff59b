// Shows in a corner of the window which keys were pressed, as its menus name them: "Ctrl+K". What is typed into a text field
// is never shown, nor what is pressed in another window than this one and its dialogs. GUI thread only.
#pragma once

#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <chrono>
#include <vector>

class QKeyEvent;

namespace brokerscope::ui {

class PressedKeys final : public QWidget
{
    Q_OBJECT

public:
    // Belongs to `window` and lies over its lower right corner; clicks go through.
    explicit PressedKeys(QWidget* window);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    // What is pressed in there stays private; it outlives this.
    void leaveOut(const QWidget* window) { m_private = window; }

    [[nodiscard]] QStringList shown() const; // oldest first: "Ctrl+K", "Right ×3"
    [[nodiscard]] double opacity() const { return m_opacity; } // below 1 only while it fades
    void setShownFor(std::chrono::milliseconds time) { m_timer.setInterval(time); } // after the last key

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Pressed
    {
        QString words;
        int times = 1;

        [[nodiscard]] QString text() const;
    };

    void onPress(QObject* receiver, const QKeyEvent& event);
    void onShortcut(const QString& words);
    void add(const QString& words);
    void refresh();
    void leave();
    void forget();

    bool m_on = false;
    std::vector<Pressed> m_pressed;
    QTimer m_timer;
    QVariantAnimation m_fade;
    double m_opacity = 1;
    QPointer<QWidget> m_receiver; // of the press that is on its way through a widget's parents
    bool m_fresh = false;         // the last of m_pressed is of the press that is on its way
    const QWidget* m_private = nullptr;
};

} // namespace brokerscope::ui
