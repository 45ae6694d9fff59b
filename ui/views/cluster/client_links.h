// The lines from clients to nodes, one item for all: strong where records flow, faint where only a connection stands.
#pragma once

#include "ui/theme/tokens.h"

#include <QGraphicsItem>
#include <QPolygonF>

#include <vector>

namespace brokerscope::ui {

struct ClientLine
{
    QPolygonF route;
    Token token;
    bool used;
};

class ClientLinks final : public QGraphicsItem
{
public:
    ClientLinks();

    void show(std::vector<ClientLine> lines, const QRectF& bounds);
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::vector<ClientLine> m_lines;
    QRectF m_bounds;
};

} // namespace brokerscope::ui
