// The window's look into topics, as librdkafka's simple consumer reads them on threads of its own. Answers wait in a box
// that is emptied at the source's tick.
#pragma once

#include "ui/bridge/topic_browser.h"

namespace brokerscope::ui {

class ClusterSource;

class LiveTopicBrowser final : public TopicBrowser
{
public:
    // `source` must outlive this.
    explicit LiveTopicBrowser(ClusterSource& source, QObject* parent = nullptr);
    ~LiveTopicBrowser() override;

    void open(const BrowseSpec& spec) override;
    void extend() override;
    void want(const std::vector<Ranks>& pages) override;
    void readWhole(int partition, qint64 offset) override;
    void findTime(qint64 timeMs) override;
    void findOffset(int partition, qint64 offset) override;
    void search(const SearchSpec& spec) override;
    void cancelSearch() override;

private:
    struct Answers;
    using Answer = std::function<void(LiveTopicBrowser&)>;

    [[nodiscard]] std::unique_ptr<workload::TopicReader> start(QString& problem) const;
    // A function for a reader's thread that brings its answer here, unless another topic was opened since.
    [[nodiscard]] std::function<void(Answer)> postman(const std::shared_ptr<int>& generation) const;
    void onTick();

    ClusterSource& m_source;
    std::shared_ptr<Answers> m_answers;
    std::unique_ptr<workload::TopicReader> m_reader;
    std::shared_ptr<workload::TopicReader> m_searcher; // so that one can scroll while it searches
    BrowseSpec m_spec;
    std::string m_servers;
    bool m_committed = true;
    std::shared_ptr<int> m_generation = std::make_shared<int>(0); // of what was opened
    std::shared_ptr<int> m_search = std::make_shared<int>(0);
};

} // namespace brokerscope::ui
