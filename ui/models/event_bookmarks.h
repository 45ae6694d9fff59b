// Events that somebody wants to find again, with a note to each. They live as long as the window. GUI thread only.
#pragma once

#include <QObject>
#include <QString>

#include <cstdint>
#include <map>

namespace brokerscope::ui {

class EventBookmarks : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool has(std::uint64_t sequence) const { return m_notes.count(sequence) > 0; }
    [[nodiscard]] QString note(std::uint64_t sequence) const
    {
        const auto found = m_notes.find(sequence);
        return found == m_notes.end() ? QString() : found->second;
    }
    [[nodiscard]] const std::map<std::uint64_t, QString>& all() const { return m_notes; }
    void set(std::uint64_t sequence, const QString& note)
    {
        m_notes[sequence] = note;
        emit changed();
    }
    void remove(std::uint64_t sequence)
    {
        if (m_notes.erase(sequence) > 0)
            emit changed();
    }

signals:
    void changed();

private:
    std::map<std::uint64_t, QString> m_notes;
};

} // namespace brokerscope::ui
