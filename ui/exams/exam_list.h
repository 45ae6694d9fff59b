// The exams that come with the program, with the best points of each, and what the person on call is told in the chosen one.
#pragma once

#include <QMap>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace brokerscope::ui {

class ExamList final : public QWidget
{
    Q_OBJECT

public:
    explicit ExamList(QWidget* parent);

    void retranslate();
    void showExams(const QString& language, const QMap<QString, int>& best);

signals:
    void chosen(const QString& name);

private:
    void showChosen();

    QLabel* m_intro;
    QListWidget* m_list;
    QScrollArea* m_scroll;
    QLabel* m_story;
    QPushButton* m_start;
};

} // namespace brokerscope::ui
