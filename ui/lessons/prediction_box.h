// A question that is asked before the act: its options as radio buttons, and what the cluster said once it was made.
#pragma once

#include "engine/lesson/course.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace brokerscope::ui {

class PredictionBox : public QFrame
{
    Q_OBJECT

public:
    PredictionBox(const lesson::Prediction& prediction, const QString& name, QWidget* parent);

    void show(const lesson::Prediction& prediction, const lesson::PredictionState& state);
    // What is said of an answer, in a sentence; of a prediction that was judged.
    [[nodiscard]] static QString verdictOf(const lesson::PredictionState& state);

signals:
    void answered(int option);
    void evidenceWanted(quint64 event);

private:
    QLabel* m_kind;
    QLabel* m_question;
    QButtonGroup* m_group;
    std::vector<QRadioButton*> m_options;
    QLabel* m_verdict;
    QLabel* m_because;
    quint64 m_evidence = 0;
};

} // namespace brokerscope::ui
