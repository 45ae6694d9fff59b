#include "ui/theme/cluster_color.h"

namespace brokerscope::ui {

QColor clusterColor(Scheme scheme, std::size_t which)
{
    static const std::array<QColor, kClusterColors> kDark{QColor(0x4f, 0xd8, 0xc4), QColor(0xff, 0x9e, 0xcf),
                                                          QColor(0xb9, 0xd8, 0x50), QColor(0xe0, 0xb5, 0x8a)};
    static const std::array<QColor, kClusterColors> kLight{QColor(0x00, 0x6e, 0x63), QColor(0xa3, 0x24, 0x6e),
                                                           QColor(0x4f, 0x6b, 0x00), QColor(0x80, 0x55, 0x2a)};
    static const std::array<QColor, kClusterColors> kHighContrast{QColor(0x66, 0xff, 0xe8), QColor(0xff, 0x9e, 0xe0),
                                                                  QColor(0xd4, 0xff, 0x66), QColor(0xff, 0xd0, 0xa0)};
    const auto& colors = scheme == Scheme::Light ? kLight : scheme == Scheme::HighContrast ? kHighContrast : kDark;
    return colors[which % colors.size()];
}

} // namespace brokerscope::ui
