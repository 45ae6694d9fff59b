// Services by name, each with how it does in a few words.
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace brokerscope::ui {

class ServiceList final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString name;
        QString words;
        const char* tone = "muted";
    };

    // `name` with ".0", ".1" ... is the object name of the words.
    explicit ServiceList(const QString& name, QWidget* parent = nullptr);

    void show(const std::vector<Row>& rows);

private:
    struct Line
    {
        QLabel* name = nullptr;
        QLabel* words = nullptr;
    };
    QString m_name;
    QGridLayout* m_grid;
    std::vector<Line> m_lines;
};

} // namespace brokerscope::ui
