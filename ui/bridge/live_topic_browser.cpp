#include "ui/bridge/live_topic_browser.h"

#include "ui/bridge/cluster_source.h"

#include <mutex>

namespace brokerscope::ui {

namespace {

const char* const kClientId = "brokerscope-messages";

QString wholeSentenceOf(const Error& error)
{
    return QString::fromStdString(error.message());
}

std::vector<MessagePtr> shared(std::vector<Message>&& records)
{
    std::vector<MessagePtr> result;
    result.reserve(records.size());
    for (auto& record : records)
        result.push_back(std::make_shared<const Message>(std::move(record)));
    return result;
}

} // namespace

struct LiveTopicBrowser::Answers
{
    std::mutex mutex;
    std::vector<std::pair<std::weak_ptr<int>, Answer>> waiting;

    void add(const std::weak_ptr<int>& generation, Answer answer)
    {
        const std::lock_guard lock(mutex);
        waiting.emplace_back(generation, std::move(answer));
    }
};

LiveTopicBrowser::LiveTopicBrowser(ClusterSource& source, QObject* parent)
    : TopicBrowser(parent)
    , m_source(source)
    , m_answers(std::make_shared<Answers>())
{
    connect(&m_source, &ClusterSource::tick, this, [this] { onTick(); });
}

LiveTopicBrowser::~LiveTopicBrowser() = default;

std::function<void(LiveTopicBrowser::Answer)> LiveTopicBrowser::postman(const std::shared_ptr<int>& generation) const
{
    return [answers = m_answers, weak = std::weak_ptr<int>(generation)](Answer answer) { answers->add(weak, std::move(answer)); };
}

void LiveTopicBrowser::onTick()
{
    std::vector<std::pair<std::weak_ptr<int>, Answer>> answers;
    {
        const std::lock_guard lock(m_answers->mutex);
        answers.swap(m_answers->waiting);
    }
    // An answer may open another topic; then those behind it are out of date.
    for (const auto& [generation, answer] : answers)
        if (!generation.expired())
            answer(*this);
}

std::unique_ptr<workload::TopicReader> LiveTopicBrowser::start(QString& problem) const
{
    m_source.registerBuiltInClient(QLatin1String(kClientId));
    workload::TopicReaderSettings settings;
    settings.bootstrapServers = m_source.snapshot()->bootstrapServers;
    settings.clientId = kClientId;
    settings.readCommitted = m_spec.readCommitted;
    auto started = workload::TopicReader::start(settings);
    if (!started) {
        problem = wholeSentenceOf(started.error());
        return nullptr;
    }
    return std::move(started).value();
}

void LiveTopicBrowser::open(const BrowseSpec& spec)
{
    m_generation = std::make_shared<int>(0);
    cancelSearch();
    m_spec = spec;
    // The servers' ports change when the cluster is made anew; the isolation level belongs to a client for good.
    const auto& servers = m_source.snapshot()->bootstrapServers;
    if (m_committed != spec.readCommitted || m_servers != servers) {
        m_reader.reset();
        m_searcher.reset();
    }
    m_committed = spec.readCommitted;
    m_servers = servers;
    if (m_reader == nullptr) {
        QString problem;
        m_reader = start(problem);
        if (m_reader == nullptr) {
            emit opened({}, problem);
            return;
        }
    }
    m_reader->open(spec.opening, [post = postman(m_generation)](Result<workload::TopicRange> range) {
        post([range = std::move(range)](LiveTopicBrowser& self) {
            if (range)
                emit self.opened(range.value(), QString());
            else
                emit self.opened({}, wholeSentenceOf(range.error()));
        });
    });
}

void LiveTopicBrowser::extend()
{
    if (m_reader == nullptr)
        return;
    m_reader->extend([post = postman(m_generation)](Result<workload::TopicRange> range) {
        post([range = std::move(range)](LiveTopicBrowser& self) {
            if (range)
                emit self.extended(range.value(), QString());
            else
                emit self.extended({}, wholeSentenceOf(range.error()));
        });
    });
}

void LiveTopicBrowser::want(const std::vector<Ranks>& pages)
{
    if (m_reader == nullptr)
        return;
    std::vector<workload::TopicReader::Ranks> ranks;
    for (const auto& [begin, end] : pages)
        ranks.push_back({begin, end});
    m_reader->wantPages(std::move(ranks), [post = postman(m_generation)](workload::TopicReader::Ranks asked,
                                                                         Result<workload::RecordPage> page) {
        if (!page) {
            post([asked, error = wholeSentenceOf(page.error())](LiveTopicBrowser& self) {
                emit self.pageFailed(asked.begin, asked.end, error);
            });
            return;
        }
        auto records = shared(std::move(page.value().records));
        post([asked, records = std::move(records), empty = page.value().emptyUntil](LiveTopicBrowser& self) {
            emit self.pageArrived(asked.begin, asked.end, records, empty);
        });
    });
}

void LiveTopicBrowser::readWhole(int partition, qint64 offset)
{
    if (m_reader == nullptr)
        return;
    m_reader->readOne(PartitionIndex(partition), Offset(offset),
                      [partition, offset, post = postman(m_generation)](Result<std::optional<Message>> record) {
                          MessagePtr found;
                          QString error;
                          if (!record)
                              error = wholeSentenceOf(record.error());
                          else if (record.value())
                              found = std::make_shared<const Message>(std::move(*record.value()));
                          post([partition, offset, found, error](LiveTopicBrowser& self) {
                              emit self.wholeRead(partition, offset, found, error);
                          });
                      });
}

void LiveTopicBrowser::findTime(qint64 timeMs)
{
    if (m_reader == nullptr)
        return;
    m_reader->findTime(timeMs, [post = postman(m_generation)](Result<std::int64_t> rank) {
        post([rank = std::move(rank)](LiveTopicBrowser& self) {
            emit self.rankFound(rank ? rank.value() : -1, rank ? QString() : wholeSentenceOf(rank.error()));
        });
    });
}

void LiveTopicBrowser::findOffset(int partition, qint64 offset)
{
    if (m_reader == nullptr)
        return;
    m_reader->findOffset(PartitionIndex(partition), offset, [post = postman(m_generation)](Result<std::int64_t> rank) {
        post([rank = std::move(rank)](LiveTopicBrowser& self) {
            emit self.rankFound(rank ? rank.value() : -1, rank ? QString() : wholeSentenceOf(rank.error()));
        });
    });
}

void LiveTopicBrowser::search(const SearchSpec& spec)
{
    cancelSearch();
    if (m_searcher == nullptr) {
        QString problem;
        m_searcher = start(problem);
        if (m_searcher == nullptr) {
            SearchStep step;
            step.finished = true;
            step.error = problem;
            emit searchStep(step);
            return;
        }
    }
    const std::weak_ptr<workload::TopicReader> searcher = m_searcher;
    m_searcher->open(m_spec.opening, [post = postman(m_search), spec, searcher](Result<workload::TopicRange> range) {
        if (!range) {
            SearchStep step;
            step.finished = true;
            step.error = wholeSentenceOf(range.error());
            post([step](LiveTopicBrowser& self) { emit self.searchStep(step); });
            return;
        }
        const auto size = range.value().size;
        post([spec, size, searcher, post](LiveTopicBrowser& self) {
            if (self.m_searcher != searcher.lock())
                return;
            workload::ScanSpec scan;
            scan.end = size;
            scan.newestFirst = spec.newestFirst;
            scan.matches = spec.matches;
            scan.limit = spec.limit;
            scan.keptBytes = spec.keptBytes;
            auto total = std::make_shared<std::uint64_t>(0);
            self.m_searcher->scan(scan, [post, size, total, sink = spec.sink, searcher](workload::ScanStep raw) {
                SearchStep step;
                *total += raw.found.size();
                step.foundTotal = *total;
                step.scanned = raw.scanned;
                step.share = size > 0 ? static_cast<double>(raw.ranksDone) / static_cast<double>(size) : 1;
                step.finished = raw.finished;
                step.atLimit = raw.atLimit;
                step.cancelled = raw.cancelled;
                if (raw.error)
                    step.error = wholeSentenceOf(*raw.error);
                if (sink) {
                    const auto problem = sink(raw.found);
                    if (!problem.isEmpty()) {
                        if (const auto reader = searcher.lock())
                            reader->cancelScan();
                        step.error = problem;
                        step.finished = true;
                    }
                } else {
                    step.found = shared(std::move(raw.found));
                }
                post([step = std::move(step)](LiveTopicBrowser& self2) { emit self2.searchStep(step); });
            });
        });
    });
}

void LiveTopicBrowser::cancelSearch()
{
    if (m_searcher != nullptr)
        m_searcher->cancelScan();
    m_search = std::make_shared<int>(0);
}

} // namespace brokerscope::ui
