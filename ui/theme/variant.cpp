#include "ui/theme/variant.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace brokerscope::ui {

namespace {

void setVariant(QWidget* widget, const char* property, QAnyStringView value)
{
    const QString wanted = value.toString();
    if (widget->property(property).toString() == wanted)
        return;
    widget->setProperty(property, wanted);
    // A style sheet looks at properties only when a widget is polished.
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

void setTone(QWidget* widget, QAnyStringView tone)
{
    setVariant(widget, "tone", tone);
}

void setRole(QWidget* widget, QAnyStringView role)
{
    setVariant(widget, "role", role);
}

} // namespace brokerscope::ui
