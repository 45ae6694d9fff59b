// Remembers what the window asked an administrator to do; tests answer for it.
#pragma once

#include "ui/bridge/administration.h"

namespace brokerscope::ui {

class FakeAdministration final : public Administration
{
    Q_OBJECT

public:
    struct Question
    {
        quint64 number = 0;
        QString what; // the function's name
        QString name; // of the group or topic
        std::vector<PartitionOffsetRef> offsets;
        std::vector<PartitionRef> partitions;
        qint64 value = 0;
    };

    quint64 setGroupOffsets(const QString& group, const std::vector<PartitionOffsetRef>& offsets) override
    {
        return add({0, QStringLiteral("setGroupOffsets"), group, offsets, {}, 0});
    }
    quint64 deleteGroupOffsets(const QString& group, const std::vector<PartitionRef>& partitions) override
    {
        return add({0, QStringLiteral("deleteGroupOffsets"), group, {}, partitions, 0});
    }
    quint64 deleteGroup(const QString& group) override { return add({0, QStringLiteral("deleteGroup"), group, {}, {}, 0}); }
    quint64 addPartitions(const QString& topic, int total) override
    {
        return add({0, QStringLiteral("addPartitions"), topic, {}, {}, total});
    }
    quint64 deleteRecords(const std::vector<PartitionOffsetRef>& before) override
    {
        return add({0, QStringLiteral("deleteRecords"), {}, before, {}, 0});
    }
    quint64 findOffsets(const std::vector<PartitionRef>& partitions, qint64 timestampMs) override
    {
        return add({0, QStringLiteral("findOffsets"), {}, {}, partitions, timestampMs});
    }
    quint64 describeTopic(const QString& topic) override { return add({0, QStringLiteral("describeTopic"), topic, {}, {}, 0}); }
    quint64 spreadKeys(const QString& topic, int, int wanted) override
    {
        return add({0, QStringLiteral("spreadKeys"), topic, {}, {}, wanted});
    }

    // The last question of that kind; one with number 0 when there was none.
    [[nodiscard]] Question last(const char* what) const
    {
        for (auto at = asked.rbegin(); at != asked.rend(); ++at)
            if (at->what == QLatin1String(what))
                return *at;
        return {};
    }

    std::vector<Question> asked;

private:
    quint64 add(Question question)
    {
        question.number = asked.size() + 1;
        asked.push_back(question);
        return question.number;
    }
};

} // namespace brokerscope::ui
