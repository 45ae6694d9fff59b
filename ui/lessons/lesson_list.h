// The lessons there are: number, title, minutes, and which have been done.
#pragma once

#include <QMap>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace brokerscope::ui {

class LessonList : public QWidget
{
    Q_OBJECT

public:
    explicit LessonList(QWidget* parent);

    // `done`: by a lesson's name, what is remembered of it: "3/4" predictions right.
    void showLessons(const QString& language, const QMap<QString, QString>& done);
    void retranslate();

signals:
    void chosen(const QString& name);

private:
    void showChosen();

    QLabel* m_intro;
    QListWidget* m_list;
    QLabel* m_summary;
    QPushButton* m_start;
};

} // namespace brokerscope::ui
