#include "ui/widgets/labelled_field.h"

#include <QLabel>
#include <QVBoxLayout>

namespace brokerscope::ui {

namespace {

constexpr int kLabelGap = 2;

} // namespace

QWidget* labelledField(QLabel* label, QWidget* field, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kLabelGap);
    layout->addWidget(label);
    layout->addWidget(field);
    label->setBuddy(field);
    return box;
}

} // namespace brokerscope::ui
