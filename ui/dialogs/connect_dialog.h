// How to point a client at the cluster: the bootstrap servers to copy, and for each kind of client a few lines that run as
// they stand, with the servers and a topic filled in.
#pragma once

#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace brokerscope::ui {

class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    // An empty topic means that the cluster has none yet: "orders" stands in for it.
    ConnectDialog(const QString& bootstrapServers, const QString& topic, QWidget* parent);

    // The lines for a client, by the name of its file in resources/snippets ("java", "kcat" ...).
    [[nodiscard]] static QString snippet(const QString& client, const QString& servers, const QString& topic);

private:
    void show(int row);

    QString m_servers;
    QString m_topic;
    QListWidget* m_clients;
    QPlainTextEdit* m_lines;
};

} // namespace brokerscope::ui
