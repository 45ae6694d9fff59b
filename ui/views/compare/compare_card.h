// One side of a comparison: what it is, its figures in large type, a place for a picture, what the picture means, and a word
// about what was just done.
#pragma once

#include <QFrame>
#include <QStringList>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace brokerscope::ui {

class FigureLabel;

class CompareCard final : public QFrame
{
    Q_OBJECT

public:
    // `name` is put in front of the figures' object names: "compare.queue.kept".
    CompareCard(const QString& name, const QStringList& figures, QWidget* parent = nullptr);

    void addPicture(QWidget* picture);
    void setTitles(const QString& title, const QString& what);
    void setCaption(int figure, const QString& caption, const QString& tip);
    void setFigure(int figure, const QString& value, const char* tone = "");
    void setLegend(const QString& words);
    void setNote(const QString& words, const char* tone = "muted"); // empty: nothing is said
    // So narrow that the other has room beside it; it grows by itself.
    [[nodiscard]] QSize sizeHint() const override;

private:
    QLabel* m_title;
    QLabel* m_what;
    std::vector<FigureLabel*> m_numbers;
    std::vector<QLabel*> m_captions;
    QVBoxLayout* m_pictures;
    QLabel* m_legend;
    QLabel* m_note;
};

// "–" while nothing is on.
[[nodiscard]] QString noFigure();

} // namespace brokerscope::ui
