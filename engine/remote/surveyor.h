// Asks a cluster everything that the public protocol tells, again and again. One thread.
#pragma once

#include "engine/remote/conversation.h"
#include "engine/remote/survey.h"

#include <set>
#include <vector>

namespace brokerscope::remote {

class Surveyor
{
public:
    // `servers`: where to begin; later the brokers that the cluster names are asked first.
    Surveyor(Conversation& conversation, std::vector<runtime::Endpoint> servers);

    // One round. Fails when nobody tells the cluster's metadata; what else is missing, is missing in the survey.
    [[nodiscard]] Result<Survey> ask();
    // Where a Kafka client of this cluster finds it: the brokers that were named last, else the servers given.
    [[nodiscard]] const std::vector<runtime::Endpoint>& brokers() const { return m_brokers; }

private:
    [[nodiscard]] Result<protocol::MetadataResponse> askMetadata();
    void askCluster(Survey& survey);
    void askOffsets(Survey& survey);
    void askOffsets(Survey& survey, NodeId leader, const std::set<Partition>& partitions);
    void askEnds(Survey& survey, NodeId replica, const std::set<Partition>& partitions);
    void askLogDirs(Survey& survey);
    void askConfigs(Survey& survey);
    void askGroups(Survey& survey);
    void describeGroups(Survey& survey, NodeId coordinator, const protocol::ListGroupsResponse& listed);
    void askTransactions(Survey& survey);
    [[nodiscard]] bool isDue(Conversation::Clock::time_point& last, Conversation::Clock::duration every) const;
    void noteFailure(Survey& survey, NodeId broker, const Error& error) const;

    // Asks broker `id` of this round.
    template <class Response, class Request>
    void ask(Survey& survey, NodeId id, Request request, std::function<void(const Response&)> done,
             std::function<void(const Error&)> failed = {},
             std::int16_t highest = std::numeric_limits<std::int16_t>::max())
    {
        m_conversation.ask<Response>(
            m_addresses.at(id), std::move(request),
            [this, &survey, id, done = std::move(done), failed = std::move(failed)](Result<Response> answer) {
                if (answer)
                    return done(answer.value());
                noteFailure(survey, id, answer.error());
                if (failed)
                    failed(answer.error());
            },
            highest);
    }

    Conversation& m_conversation;
    const std::vector<runtime::Endpoint> m_servers;
    std::vector<runtime::Endpoint> m_brokers;
    std::map<NodeId, runtime::Endpoint> m_addresses; // of this round
    runtime::Endpoint m_guide;                       // who told the metadata
    // Figures that change slowly are asked for less often, and kept between the rounds.
    Conversation::Clock::time_point m_lastLogDirs{};
    Conversation::Clock::time_point m_lastConfigs{};
    std::map<NodeId, std::map<Partition, std::int64_t>> m_logBytes;
    std::map<std::string, std::map<std::string, std::string>> m_topicConfigs;
    std::set<std::string> m_topicsWithConfigs;
};

} // namespace brokerscope::remote
