// Runs the acts of a scenario's clients as the window's own, so that their cards appear in Produce and Consume.
// GUI thread only; answers come there, too.
#pragma once

#include "ui/bridge/cluster_source.h"

#include "engine/scenario/actors.h"
#include "engine/scenario/processors.h"

#include <QObject>

#include <list>
#include <map>
#include <optional>

namespace brokerscope::ui {

class Workloads;

class WorkloadActors final : public QObject, public scenario::Actors
{
public:
    // Both outlive this.
    WorkloadActors(ClusterSource& source, Workloads& workloads, QObject* parent = nullptr);

    // Names are those of the acts; where no act has started one, a card that a person has started by that name is meant.
    // Single records are sent as by the Produce view.
    void perform(const scenario::ActorAct& act, Done done) override;
    [[nodiscard]] scenario::ActorFigures figures() const override;
    void stopAll() override;

    // Any act, of the cluster or of a client.
    void performAny(const scenario::Act& act, Done done);

private:
    void act(const scenario::CreateTopic& act, Done done);
    void act(const scenario::DeleteTopic& act, Done done);
    void act(const scenario::AddPartitions& act, Done done);
    void act(const scenario::ProduceRecords& act, Done done);
    void act(const scenario::StartProducer& act, Done done);
    void act(const scenario::StopProducer& act, Done done);
    void act(const scenario::SetProducerRate& act, Done done);
    void act(const scenario::DoTransaction& act, Done done);
    void act(const scenario::StartGroup& act, Done done);
    void act(const scenario::StopGroup& act, Done done);
    void act(const scenario::AddMember& act, Done done);
    void act(const scenario::RemoveMember& act, Done done);
    void act(const scenario::SetMemberStuck& act, Done done);
    void act(const scenario::SlowMember& act, Done done);
    void act(const scenario::ResetOffsets& act, Done done);
    void act(const scenario::StartProcessor& act, Done done);
    void act(const scenario::StopProcessor& act, Done done);
    void act(const scenario::CrashProcessor& act, Done done);

    struct Waiting // for a signal
    {
        QString key;
        int left = 1; // so many answers are still to come
        QString error;
        Done done;
    };
    void wait(QString key, Done done, int answers = 1);
    void answered(const QString& key, const QString& error);
    void refuse(const Done& done, const std::string& why);
    [[nodiscard]] std::optional<quint64> started(quint64 id, const Done& done);
    [[nodiscard]] bool runs(const std::map<std::string, quint64>& among, const std::string& name) const;
    [[nodiscard]] bool find(const std::map<std::string, quint64>& among, const std::string& name, const char* what, const Done& done,
                            quint64& id);
    [[nodiscard]] bool findMember(const std::string& group, int member, const Done& done, quint64& id);

    ClusterSource& m_source;
    Workloads& m_workloads;
    std::map<std::string, quint64> m_producers;
    std::map<std::string, quint64> m_groups;
    std::map<std::string, scenario::ActorFigures::Producer> m_lastProducers; // of those that were stopped
    std::map<std::string, scenario::ActorFigures::Group> m_lastGroups;
    scenario::Processors m_processors;
    std::list<Waiting> m_waiting;
};

} // namespace brokerscope::ui
