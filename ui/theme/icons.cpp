#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
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
    QIcon result;
    for (const qreal ratio : {1.0, 2.0}) {
        result.addPixmap(iconPixmap(name, token, 16, ratio));
        result.addPixmap(iconPixmap(name, Token::BorderStrong, 16, ratio), QIcon::Disabled);
    }
    return result;
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/brokerscope.svg"));
}

} // namespace brokerscope::ui
