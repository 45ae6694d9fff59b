// The dock "Two clusters": one script on two clusters of their own that differ in one setting, what the viewer foretells, the charts
// of both on the same axes, and what the difference brought and cost.
#pragma once

#include "ui/bridge/twin_desk.h"
#include "ui/views/view.h"

#include <array>
#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace brokerscope::ui {

class PredictionBox;
class TwinChart;

class TwinsView final : public View
{
    Q_OBJECT

public:
    explicit TwinsView(const ViewContext& context, QWidget* parent = nullptr);

protected:
    void showSnapshot(const cluster::ClusterSnapshot&) override { follow(); }
    void animate(WallTime) override { follow(); }
    void retranslate() override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    static constexpr std::size_t kCharts = 5;

    [[nodiscard]] TwinDesk* desk() const;
    [[nodiscard]] const twins::Difference& chosen() const;
    [[nodiscard]] bool isOn() const;
    void startOrStop();
    void choose();
    void follow(); // shows the desk's state, if it is a new one
    void showChoice();
    void showAll();
    void showControls();
    void showPrediction();
    void showCharts();
    void showSums();
    void arrange();

    TwinStatePtr m_state;   // what is shown; null: nothing was started since this difference was chosen
    TwinStatePtr m_old;     // of the difference that was chosen before
    QString m_failure;      // why it was not started
    std::optional<std::size_t> m_answer; // 0, 1: that side; 2: no difference
    bool m_answeredLate = false;
    QLabel* m_intro;
    QComboBox* m_choice;
    QPushButton* m_start;
    QLabel* m_lookOut;
    QLabel* m_limits;
    QVBoxLayout* m_predictionPlace;
    PredictionBox* m_prediction = nullptr;
    QProgressBar* m_progress;
    QLabel* m_word;
    QLabel* m_outcome;
    QGridLayout* m_sums;
    QWidget* m_sumsBox;
    std::vector<std::array<QLabel*, 3>> m_rows; // the first is the heading
    QLabel* m_acts;
    QWidget* m_chartBox;
    QGridLayout* m_grid;
    std::array<TwinChart*, kCharts> m_charts{};
    int m_columns = 0;
};

} // namespace brokerscope::ui
