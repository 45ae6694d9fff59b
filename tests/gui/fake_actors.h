// Actors of a lesson over a scripted cluster: what they do appears in the script's topic.
#pragma once

#include "fake_source.h"

#include "engine/scenario/actors.h"

namespace brokerscope::ui {

class FakeActors final : public scenario::Actors
{
public:
    explicit FakeActors(FakeSource& source) : m_source(source) {}

    void perform(const scenario::ActorAct& act, Done done) override
    {
        ++acts;
        if (const auto* create = std::get_if<scenario::CreateTopic>(&act)) {
            if (!refuse.empty())
                return done(makeError(ErrorKind::Unavailable, {}, refuse));
            records = 0;
            there = create->topic.name;
        } else if (std::holds_alternative<scenario::DeleteTopic>(act)) {
            there.clear();
        } else if (const auto* produce = std::get_if<scenario::ProduceRecords>(&act)) {
            records += produce->count;
        }
        publish();
        done(success());
    }
    [[nodiscard]] scenario::ActorFigures figures() const override { return {}; }
    void stopAll() override { ++stops; }

    void publish()
    {
        auto& topics = m_source.state.topics;
        std::erase_if(topics, [](const auto& topic) { return topic->name == "till"; });
        if (!there.empty()) {
            auto topic = std::make_shared<cluster::TopicSnapshot>(*topics.front());
            topic->name = there;
            topic->partitions.resize(1);
            for (auto& log : topic->partitions[0].logs) {
                log.logStartOffset = Offset(0);
                log.logEndOffset = log.highWatermark = Offset(records);
            }
            topics.push_back(topic);
        }
        m_source.publish();
    }

    int acts = 0;
    int stops = 0;
    int records = 0;
    std::string there;
    std::string refuse;

private:
    FakeSource& m_source;
};

} // namespace brokerscope::ui
