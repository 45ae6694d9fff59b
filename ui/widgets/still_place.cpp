#include "ui/widgets/still_place.h"

#include <QEvent>

namespace brokerscope::ui {

StillPlace::StillPlace(QWidget* content, QWidget* parent)
    : QWidget(parent)
    , m_content(content)
{
    content->setParent(this);
    content->show();
    setSizePolicy(content->sizePolicy());
    m_told = wanted();
}

QSize StillPlace::sizeHint() const
{
    return m_content->sizeHint();
}

QSize StillPlace::minimumSizeHint() const
{
    return m_content->minimumSizeHint().expandedTo(m_content->minimumSize());
}

bool StillPlace::hasHeightForWidth() const
{
    return m_content->hasHeightForWidth();
}

int StillPlace::heightForWidth(int width) const
{
    return m_content->heightForWidth(width);
}

StillPlace::Wanted StillPlace::wanted() const
{
    if (hasHeightForWidth()) {
        const auto least = minimumSizeHint();
        return {{}, {least.width() > width() ? least.width() : 0, least.height()}, heightForWidth(width())};
    }
    Wanted wanted{sizeHint(), minimumSizeHint(), -1};
    if (sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) {
        wanted.hint.setWidth(0);
        wanted.least.setWidth(0);
    }
    return wanted;
}

bool StillPlace::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && m_told != wanted()) {
        m_told = wanted();
        updateGeometry();
    }
    return QWidget::event(event);
}

void StillPlace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // What is told stays as it was: words may have changed before this, and their own request is still on its way.
    m_content->setGeometry(rect());
}

} // namespace brokerscope::ui
