// Producer ids for clients of this broker, out of blocks that the controller gives to it (KIP-730). The node's thread.
#pragma once

#include "engine/broker/controller_link.h"
#include "engine/metadata/image.h"
#include "engine/runtime/world.h"
#include "engine/transaction/producer_id_source.h"

#include <functional>
#include <memory>
#include <vector>

namespace brokerscope::broker {

class ProducerIds final : public transaction::ProducerIdSource
{
public:
    using ImageSource = std::function<std::shared_ptr<const metadata::MetadataImage>()>;
    ProducerIds(NodeId self, ControllerLink& controller, Duration requestTimeout, ImageSource image);

    // Runs `then` as soon as take() has an id, at once if it has one; `then(false)` when the controller gave none, or did not
    // answer within a second: the client had better ask a broker that reaches it.
    void whenAvailable(std::function<void(bool)> then);
    // Nothing: the block is used up; another one is then asked for.
    [[nodiscard]] std::optional<ProducerId> take() override;

private:
    void ask();

    const NodeId m_self;
    ControllerLink& m_controller;
    const Duration m_answerWithin;
    const ImageSource m_image;
    std::int64_t m_next = 0;
    std::int64_t m_end = 0;
    bool m_asking = false;
    std::vector<std::function<void(bool)>> m_waiting;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace brokerscope::broker
