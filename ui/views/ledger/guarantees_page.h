// A page of the ledger: one fault in three set-ups side by side, at most once, at least once and exactly once, with what each
// loses and doubles.
#pragma once

#include <QString>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;

namespace brokerscope::ui {

class LedgerColumn;
class LedgerStory;

class GuaranteesPage final : public QWidget
{
    Q_OBJECT

public:
    // `story` outlives this.
    explicit GuaranteesPage(LedgerStory& story, QWidget* parent = nullptr);

    void setObstacle(const QString& why); // empty: the story can be played
    void showStory();
    void retranslate();

private:
    LedgerStory& m_story;
    QString m_obstacle;
    QLabel* m_intro;
    QPushButton* m_setUp;
    QPushButton* m_crash;
    QPushButton* m_restart;
    QPushButton* m_cleanUp;
    QLabel* m_word; // what is going on, or why nothing can be done
    std::array<LedgerColumn*, 3> m_columns{};
};

} // namespace brokerscope::ui
