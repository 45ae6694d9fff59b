// The frames as a list, oldest first, filtered. Bounded: the oldest leave. Texts are made when a row is looked at, what is
// inside a frame when a row or the filter needs it; a filter that has much to look into does so a little at each moment.
#pragma once

#include "ui/models/wire/frame_filter.h"

#include <QAbstractTableModel>

#include <chrono>
#include <deque>
#include <memory>
#include <unordered_map>

namespace brokerscope::ui {

class FrameTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, From, To, What, Version, Correlation, Size, Result, Latency, About, Columns };
    static constexpr std::size_t kMaxFrames = 40'000;
    static constexpr std::size_t kMaxBytes = std::size_t{32} << 20;

    explicit FrameTableModel(QObject* parent = nullptr);

    // Frames in ascending sequence, each newer than all before.
    void append(const std::vector<cluster::FramePtr>& frames);
    void clear();
    void setFilter(FrameFilter filter);
    // Goes on filtering for about so long; true when nothing is left to look at.
    bool work(std::chrono::microseconds budget);
    [[nodiscard]] std::size_t unexamined() const { return m_frames.size() - m_examined; }
    void learn(const cluster::ClusterSnapshot& snapshot) { m_names.learn(snapshot); }
    [[nodiscard]] const TopicNames& names() const { return m_names; }
    void retranslate();

    [[nodiscard]] std::size_t frameCount() const { return m_frames.size(); } // before the filter
    [[nodiscard]] cluster::FramePtr frameAt(int row) const;
    [[nodiscard]] cluster::FramePtr find(std::uint64_t sequence) const; // shown or not
    // The answer to a request, the request of an answer; nullptr if it is not there (any more, or yet).
    [[nodiscard]] cluster::FramePtr partnerOf(const cluster::Frame& frame) const;
    [[nodiscard]] QModelIndex indexOf(std::uint64_t sequence) const;
    // Every frame, shown or not, the newest first, until `look` says that it has seen enough by returning false.
    template <class Look> void eachFromNewest(Look&& look) const
    {
        for (auto entry = m_frames.rbegin(); entry != m_frames.rend(); ++entry)
            if (!look(entry->frame))
                return;
    }
    [[nodiscard]] std::vector<cluster::FramePtr> shownFrames() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        cluster::FramePtr frame;
        mutable std::unique_ptr<const FrameFacts> facts; // once somebody wanted them
    };

    void dropOldest();
    [[nodiscard]] const Entry* entryOf(std::uint64_t sequence) const;
    [[nodiscard]] const FrameFacts& factsOf(const Entry& entry) const;
    [[nodiscard]] QString text(const Entry& entry, int column) const;
    [[nodiscard]] static QVariant rawValue(const cluster::Frame& frame, int column);
    [[nodiscard]] QVariant ink(const Entry& entry, int column) const;

    TopicNames m_names;
    FrameFilter m_filter;
    std::deque<Entry> m_frames;
    std::size_t m_bytes = 0;
    std::size_t m_examined = 0;       // so many of the oldest have been held against the filter
    std::deque<std::uint64_t> m_rows; // sequences that match
    std::unordered_map<std::uint64_t, std::uint64_t> m_answers; // request → answer
};

} // namespace brokerscope::ui
