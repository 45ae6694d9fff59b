// A label for figures that change many times a second: it keeps the widest size it needed, so that a new figure moves
// nothing beside it and lays nothing out again.
#pragma once

#include <QLabel>

namespace brokerscope::ui {

class FigureLabel : public QLabel
{
    Q_OBJECT

public:
    explicit FigureLabel(QWidget* parent = nullptr);

    void setFigures(const QString& text);

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace brokerscope::ui
