// Looks at a topic's records without belonging to a group. Nothing here waits; answers come as signals and belong to the
// newest open(). GUI thread only, except where it is said.
#pragma once

#include "engine/workload/topic_reader.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace brokerscope::ui {

using Message = workload::BrowsedRecord;
using MessagePtr = std::shared_ptr<const Message>;

struct BrowseSpec
{
    workload::TopicOpening opening;
    bool readCommitted = true;
};

struct SearchSpec
{
    std::function<bool(const Message&)> matches; // on a thread of the reader; none: all
    bool newestFirst = true;
    std::uint64_t limit = 100'000;
    std::size_t keptBytes = workload::TopicReader::kPageBytes;
    // Takes what was found, on a thread of the reader, instead of searchStep; a sentence ends the search.
    std::function<QString(const std::vector<Message>&)> sink;
};

struct SearchStep
{
    std::vector<MessagePtr> found; // after those of the steps before
    std::uint64_t foundTotal = 0;
    std::uint64_t scanned = 0;
    double share = 0; // of the way, 0 to 1
    bool finished = false;
    bool atLimit = false;
    bool cancelled = false;
    QString error;
};

class TopicBrowser : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Ranks = std::pair<qint64, qint64>; // [first, second)

    virtual void open(const BrowseSpec& spec) = 0;
    virtual void extend() = 0; // looks what came since
    virtual void want(const std::vector<Ranks>& pages) = 0; // instead of what was wanted before
    virtual void readWhole(int partition, qint64 offset) = 0;
    virtual void findTime(qint64 timeMs) = 0;
    virtual void findOffset(int partition, qint64 offset) = 0;
    virtual void search(const SearchSpec& spec) = 0; // ends the one before
    virtual void cancelSearch() = 0; // no step of it comes any more

signals:
    // The errors are sentences, empty when there is none.
    void opened(const brokerscope::workload::TopicRange& range, const QString& error);
    void extended(const brokerscope::workload::TopicRange& range, const QString& error);
    void pageArrived(qint64 begin, qint64 end, const std::vector<brokerscope::ui::MessagePtr>& records, qint64 emptyUntil);
    void pageFailed(qint64 begin, qint64 end, const QString& error);
    void wholeRead(int partition, qint64 offset, const brokerscope::ui::MessagePtr& record, const QString& error);
    void rankFound(qint64 rank, const QString& error);
    void searchStep(const brokerscope::ui::SearchStep& step);
};

} // namespace brokerscope::ui
