// A tool bar that gives way in a narrow window, or with large text, before anything goes out of sight: step by step,
// words of buttons whose icon says the same first.
#pragma once

#include <QToolBar>

#include <functional>
#include <vector>

class QToolButton;

namespace brokerscope::ui {

class TightToolBar : public QToolBar
{
    Q_OBJECT

public:
    explicit TightToolBar(QWidget* parent);

    // The next thing that gives way: called with true where there is no room for it, else with false.
    void thenGive(std::function<void(bool tight)> step);
    // The button of that action shows its icon only.
    void thenGiveWordsOf(QAction* action);
    // What is said here has the room that is left over, and is shortened to it; `shorter` stands there instead where it does not fit.
    void setElastic(QToolButton* button, const QString& text, const QString& shorter = {});

    // Whoever is forced out would be behind a button that nobody finds: the bar asks for no more than it can shrink to.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    void fit();
    [[nodiscard]] int wanted() const;
    [[nodiscard]] QList<int> needs() const; // the bar's width, and that of each thing in it

    std::vector<std::function<void(bool)>> m_steps;
    QToolButton* m_elastic = nullptr;
    QString m_elasticText;
    QString m_elasticShorter;
    QList<int> m_fitted; // for what widths the steps were taken
    bool m_fitting = false;
};

} // namespace brokerscope::ui
