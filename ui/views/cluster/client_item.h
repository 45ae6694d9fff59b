// The card of a client or of a group in the cluster picture.
#pragma once

#include "ui/views/cluster/client_cards.h"
#include "ui/views/cluster/scene_detail.h"

#include <QGraphicsItem>

#include <functional>

namespace brokerscope::ui {

[[nodiscard]] double clientHeight(const SceneDetail& detail);

class ClientItem final : public QGraphicsItem
{
public:
    using Choose = std::function<void(const ClientCard&)>;

    // `detail` outlives this; call prepareDetail() before it changes.
    ClientItem(const SceneDetail& detail, Choose choose);
    void prepareDetail() { prepareGeometryChange(); }

    void show(const ClientCard& card, bool selected);
    [[nodiscard]] const ClientCard& card() const { return m_card; }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;

private:
    const SceneDetail& m_detail;
    Choose m_choose;
    ClientCard m_card;
    bool m_selected = false;
};

} // namespace brokerscope::ui
