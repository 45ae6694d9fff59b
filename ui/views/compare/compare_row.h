// One line of a comparison: the question, and what each side answers to it; below each answer the figures that bear it out just
// now, and a tick once they do.
#pragma once

#include <QFrame>

#include <vector>

class QLabel;

namespace brokerscope::ui {

class CompareRow final : public QFrame
{
    Q_OBJECT

public:
    struct Evidence
    {
        QString words; // empty: nothing has happened yet
        bool holds = false; // the figures bear the claim out
    };

    // `name` is put in front of the object names: "compare.queue.row.storage.left"; behind it left, right, third. `sides`: 2 or 3.
    explicit CompareRow(const QString& name, QWidget* parent = nullptr, int sides = 2);

    void setTitle(const QString& title);
    void setClaim(int side, const QString& who, const QString& claim); // "Queue", "pushes"
    void setEvidence(int side, const Evidence& evidence);
    [[nodiscard]] int sides() const { return static_cast<int>(m_sides.size()); }

private:
    struct Side
    {
        QLabel* who = nullptr;
        QLabel* claim = nullptr;
        QLabel* evidence = nullptr;
        QString claimWords;
        bool holds = false;
    };
    void showClaim(Side& side);

    QLabel* m_title;
    std::vector<Side> m_sides;
};

} // namespace brokerscope::ui
