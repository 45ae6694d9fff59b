// A card beside a widget of the window, and a ring around that widget. Takes no focus from what it points at.
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace brokerscope::ui {

class GuideBubble : public QFrame
{
    Q_OBJECT

public:
    explicit GuideBubble(QWidget* window);
    ~GuideBubble() override;

    // `target` may be nullptr: then the card stands in the middle. `waits`: the user's act is awaited, Next is only a way round.
    void say(const QString& title, const QString& text, const QString& progress, QWidget* target, bool waits, bool last);
    void allowBack(bool allowed);
    // The awaited act was seen.
    void praise();

signals:
    void next();
    void back();
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();
    void retranslate();

    QWidget* m_window;
    QWidget* m_ring;
    QPointer<QWidget> m_target;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_progress;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_end;
    bool m_waits = false;
    bool m_last = false;
};

} // namespace brokerscope::ui
