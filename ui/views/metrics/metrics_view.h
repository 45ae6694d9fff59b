// The dock "Metrics": the figures that Kafka's operators watch, under Kafka's names, over the last minutes.
#pragma once

#include "ui/models/metrics_history.h"
#include "ui/views/view.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;
class QToolButton;

namespace brokerscope::ui {

class MetricChart;

class MetricsView final : public View
{
    Q_OBJECT

public:
    explicit MetricsView(const ViewContext& context, QWidget* parent = nullptr);

    // Writes what is shown into a file; false, with a sentence in the view, if it could not be written.
    bool saveCsv(const QString& path);
    bool savePicture(const QString& path);

protected:
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(1000); }
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void retranslate() override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void pullFrames();
    void draw();
    void fillApis();
    void arrange();
    void askForFile(bool csv);
    [[nodiscard]] std::chrono::seconds window() const;

    MetricsHistory m_history;
    std::uint64_t m_nextFrame = 1;
    QComboBox* m_span;
    QComboBox* m_api;
    QToolButton* m_pause;
    QToolButton* m_csv;
    QToolButton* m_picture;
    QLabel* m_message;
    QScrollArea* m_scroll;
    QWidget* m_body;
    QGridLayout* m_grid;
    std::vector<MetricChart*> m_charts;
    int m_columns = 0;
};

} // namespace brokerscope::ui
