// Asks which error the next requests of an API shall get, and how often.
#pragma once

#include "engine/cluster/command.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QSpinBox;

namespace brokerscope::ui {

class FailApiDialog final : public QDialog
{
    Q_OBJECT

public:
    // `node`: kNoNode for all of them, of which there are `nodes`.
    FailApiDialog(NodeId node, int nodes, QWidget* parent = nullptr);

    [[nodiscard]] cluster::FailApi command() const;

private:
    void explain();

    QComboBox* m_api;
    QComboBox* m_error;
    QSpinBox* m_count;
    QComboBox* m_node;
    QLabel* m_meaning;
};

// Shows it, and executes what was chosen.
void askForPlannedError(QWidget* parent, NodeId node, int nodes, const std::function<void(const cluster::Command&)>& execute);

} // namespace brokerscope::ui
