#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

namespace brokerscope::ui {

QPixmap iconPixmap(const QString& name, Token token, int size, qreal devicePixelRatio)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color(token).name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon icon(const QString& name, Token token)
{
    // A list of a thousand partitions has one picture, not a thousand.
    static QHash<QString, QIcon> kept;
    const auto key = QStringLiteral("%1/%2/%3/%4").arg(name).arg(static_cast<int>(token)).arg(static_cast<int>(Theme::instance().scheme())).arg(scaled(kIconSize));
    auto& result = kept[key];
    if (!result.isNull())
        return result;
    // With high contrast the borders are white, too.
    const auto off = Theme::instance().scheme() == Scheme::HighContrast ? Token::Border : Token::BorderStrong;
    for (const qreal ratio : {1.0, 2.0}) {
        result.addPixmap(iconPixmap(name, token, scaled(kIconSize), ratio));
        result.addPixmap(iconPixmap(name, off, scaled(kIconSize), ratio), QIcon::Disabled);
    }
    return result;
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/brokerscope.svg"));
}

} // namespace brokerscope::ui
