// What a place of the window says, and which of Kafka's words are in it. A right click on a heading, a label or a button shows
// the first of them; with "What is this?" (Shift+F1) any place can be asked about.
#pragma once

#include <QObject>
#include <QPoint>
#include <QStringList>

class QWidget;

namespace brokerscope::ui {

class GlossaryCard;

class TermPointer final : public QObject
{
    Q_OBJECT

public:
    explicit TermPointer(QWidget* window);

    [[nodiscard]] GlossaryCard& card() { return *m_card; }
    // What stands at a place of a widget, in words, the nearest first: heading, label, tooltip, panel.
    [[nodiscard]] static QStringList wordsAt(QWidget* widget, const QPoint& at);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QStringList termsAt(QWidget* widget, const QPoint& at, bool nearestOnly) const;
    [[nodiscard]] bool isOurs(const QWidget* widget) const;

    QWidget* m_window;
    GlossaryCard* m_card;
};

} // namespace brokerscope::ui
