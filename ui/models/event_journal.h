// The events that the window keeps: bounded, in order, found by sequence. The oldest go first. GUI thread only.
#pragma once

#include "engine/cluster/events.h"

#include <QObject>

#include <cstddef>
#include <deque>
#include <vector>

namespace brokerscope::ui {

class EventJournal : public QObject
{
    Q_OBJECT

public:
    explicit EventJournal(std::size_t capacity = 20000, QObject* parent = nullptr);

    void append(const std::vector<cluster::Event>& events);
    void noteLost(std::uint64_t count);

    [[nodiscard]] std::size_t size() const { return m_events.size(); }
    [[nodiscard]] const cluster::Event& at(std::size_t index) const { return m_events[index]; }
    // nullptr when it was never seen or is no longer kept.
    [[nodiscard]] const cluster::Event* find(std::uint64_t sequence) const;
    // The event itself first, then what caused it, and so on; ends where no cause is known.
    [[nodiscard]] std::vector<const cluster::Event*> chainOf(std::uint64_t sequence) const;
    [[nodiscard]] std::uint64_t lost() const { return m_lost; }
    void clear();

signals:
    // First `dropped` events left at the front, then `added` came at the end.
    void changed(std::size_t dropped, std::size_t added);
    void cleared();

private:
    std::size_t m_capacity;
    std::deque<cluster::Event> m_events;
    std::uint64_t m_lost = 0;
};

} // namespace brokerscope::ui
