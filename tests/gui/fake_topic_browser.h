// A topic that exists only as a script: answers at once, from records that tests give it or that it makes from a rank.
#pragma once

#include "ui/bridge/topic_browser.h"

#include <QString>

#include <functional>

namespace brokerscope::ui {

class FakeTopicBrowser final : public TopicBrowser
{
    Q_OBJECT

public:
    using TopicBrowser::TopicBrowser;

    void open(const BrowseSpec& spec) override
    {
        opened_.push_back(spec);
        if (silent)
            return;
        emit opened(range(), openError);
    }
    void extend() override { emit extended(range(), QString()); }
    void want(const std::vector<Ranks>& pages) override
    {
        wanted.push_back(pages);
        if (silent)
            return;
        for (const auto& [begin, end] : pages) {
            if (!pageError.isEmpty()) {
                emit pageFailed(begin, end, pageError);
                continue;
            }
            std::vector<MessagePtr> records;
            for (auto rank = begin; rank < end; ++rank)
                if (auto record = make(rank))
                    records.push_back(std::move(record));
            emit pageArrived(begin, end, records, end);
        }
    }
    void readWhole(int partition, qint64 offset) override { wholes.emplace_back(partition, offset); }
    void findTime(qint64 timeMs) override
    {
        times.push_back(timeMs);
        emit rankFound(size / 2, QString());
    }
    void findOffset(int partition, qint64 offset) override
    {
        offsets.emplace_back(partition, offset);
        emit rankFound(offset * 3 + partition, QString());
    }
    void search(const SearchSpec& spec) override { searches.push_back(spec); }
    void cancelSearch() override { ++cancels; }

    [[nodiscard]] workload::TopicRange range() const
    {
        workload::TopicRange result;
        for (int partition = 0; partition < 3; ++partition)
            result.partitions.push_back({PartitionIndex(partition), 0, (size + 2 - partition) / 3, {}});
        result.size = size;
        return result;
    }
    // Rank r is offset r / 3 of partition r % 3, a second after the one before it.
    static MessagePtr plain(qint64 rank)
    {
        auto record = std::make_shared<Message>();
        record->partition = PartitionIndex(static_cast<std::int32_t>(rank % 3));
        record->offset = Offset(rank / 3);
        record->timestampMs = 1'770'000'000'000 + rank * 1000;
        record->key = "customer-" + std::to_string(rank % 7);
        record->value = R"({"order":)" + std::to_string(rank) + R"(,"customer":{"id":7}})";
        record->keySize = record->key->size();
        record->valueSize = record->value->size();
        record->headers = {{"trace", std::to_string(rank)}};
        return record;
    }

    qint64 size = 0;
    bool silent = false; // tests answer by themselves
    QString openError;
    QString pageError;
    std::function<MessagePtr(qint64)> make = plain;
    std::vector<BrowseSpec> opened_;
    std::vector<std::vector<Ranks>> wanted;
    std::vector<std::pair<int, qint64>> wholes;
    std::vector<qint64> times;
    std::vector<std::pair<int, qint64>> offsets;
    std::vector<SearchSpec> searches;
    int cancels = 0;
};

} // namespace brokerscope::ui
