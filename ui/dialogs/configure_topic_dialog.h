// Changes the configurations of an existing topic: what is in effect and where it comes from, and only what was changed is sent.
#pragma once

#include "ui/bridge/administration.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace brokerscope::ui {

class ClusterSource;
class TopicConfigEditor;

class ConfigureTopicDialog final : public QDialog
{
    Q_OBJECT

public:
    ConfigureTopicDialog(ClusterSource& source, Administration& administration, const QString& topic, QWidget* parent = nullptr);

signals:
    // What the topic had of its own before, for those that were changed; for undo.
    void configured(const QString& topic, const std::map<std::string, std::optional<std::string>>& before);

private:
    void check();
    void submit();

    ClusterSource& m_source;
    QString m_topic;
    TopicConfigEditor* m_editor;
    QLabel* m_problem;
    QPushButton* m_apply;
    quint64 m_question = 0;
    bool m_waiting = false;
    QString m_error;
    std::map<std::string, std::optional<std::string>> m_before;
};

} // namespace brokerscope::ui
