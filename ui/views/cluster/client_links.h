// The lines from clients to nodes, one item for all: strong where records flow, faint where only a connection stands, and
// marked where somebody cut or slowed them.
#pragma once

#include "ui/models/fault_list.h"
#include "ui/theme/tokens.h"
#include "ui/views/cluster/scene_detail.h"

#include <QGraphicsItem>
#include <QPolygonF>

#include <string>
#include <vector>

namespace brokerscope::ui {

struct ClientLine
{
    QPolygonF route;
    Token token;
    bool used;
    std::vector<std::string> clients; // keys of the programs behind the card
    NodeId node;
    LinkCondition fault; // of the worst of them

    friend bool operator==(const ClientLine&, const ClientLine&) = default;
};

class ClientLinks final : public QGraphicsItem
{
public:
    explicit ClientLinks(const SceneDetail& detail); // which outlives this

    void show(std::vector<ClientLine> lines, const QRectF& bounds);
    [[nodiscard]] const ClientLine* lineAt(QPointF position) const; // within reach of a click
    [[nodiscard]] const std::vector<ClientLine>& lines() const { return m_lines; }
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const SceneDetail& m_detail;
    std::vector<ClientLine> m_lines;
    QRectF m_bounds;
};

} // namespace brokerscope::ui
