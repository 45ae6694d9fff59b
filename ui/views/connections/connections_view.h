// The dock "Connections": every client and every connection to every node, and what they read and write; any of them can be
// reset.
#pragma once

#include "ui/views/view.h"

class QCheckBox;
class QLabel;
class QPushButton;

namespace brokerscope::ui {

class ConnectionsModel;
class FilteredTable;

class ConnectionsView final : public View
{
    Q_OBJECT

public:
    explicit ConnectionsView(const ViewContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(250); }
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void retranslate() override;

private:
    void showChosen();
    void askReset();
    void onFinished(const cluster::Command& command, const QString& error);

    ConnectionsModel* m_model;
    FilteredTable* m_table;
    QCheckBox* m_nodes;
    QPushButton* m_reset;
    QLabel* m_detail;
    QLabel* m_message;
};

} // namespace brokerscope::ui
