// A disk in memory for tests of storage: it can fail the Nth changing operation, fill up, and lose what was not synced.
#pragma once

#include "engine/runtime/disk.h"

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace brokerscope::testing {

class MemoryDisk final : public runtime::Disk
{
public:
    [[nodiscard]] Result<std::unique_ptr<runtime::File>> open(std::string_view path, runtime::OpenMode mode) override;
    [[nodiscard]] bool exists(std::string_view path) const override;
    [[nodiscard]] Result<std::vector<std::string>> list(std::string_view directory) const override;
    [[nodiscard]] Result<void> createDirectories(std::string_view path) override;
    [[nodiscard]] Result<void> rename(std::string_view from, std::string_view to) override;
    [[nodiscard]] Result<void> remove(std::string_view path) override;
    [[nodiscard]] Result<void> removeRecursively(std::string_view path) override;
    [[nodiscard]] Result<void> syncDirectory(std::string_view path) override;

    // After `n` more changing operations everything that changes fails, until heal().
    void failAfter(std::uint64_t n) { m_operationsLeft = n; }
    void failSyncs(bool fail) { m_failSyncs = fail; }
    void setFull(bool full) { m_full = full; }
    void heal();
    [[nodiscard]] std::uint64_t operations() const { return m_operations; } // changing ones so far
    [[nodiscard]] std::uint64_t syncs() const { return m_syncs; }
    [[nodiscard]] std::uint64_t bytesRead() const { return m_bytesRead; }

    // Background syncs finish only here: what was asked for, in order.
    void finishSyncs();

    // Power is lost. Of what was not synced `seed` decides: a file keeps a prefix of what was added after its last sync
    // (with 0 nothing), perhaps with zeros at its end; names that were not synced go or stay in their order.
    void losePower(std::uint64_t seed);
    // The process dies: callbacks that are due are lost, bytes are not.
    void kill() { m_pending.clear(); }

    [[nodiscard]] Bytes content(const std::string& path) const;
    void setContent(const std::string& path, Bytes content);
    void appendTo(const std::string& path, ByteView bytes);

    struct Inode
    {
        Bytes bytes;
        Bytes durable;
    };

private:
    friend class MemoryFile;
    struct Entry
    {
        std::shared_ptr<Inode> inode; // null: a directory
    };
    using Names = std::map<std::string, Entry, std::less<>>;
    [[nodiscard]] Result<void> admit(std::string_view path);

    Names m_names;
    Names m_durableNames;
    std::deque<std::pair<std::shared_ptr<Inode>, std::function<void(Result<void>)>>> m_pending;
    std::optional<std::uint64_t> m_operationsLeft;
    std::uint64_t m_operations = 0;
    std::uint64_t m_syncs = 0;
    mutable std::uint64_t m_bytesRead = 0;
    bool m_full = false;
    bool m_failSyncs = false;
};

} // namespace brokerscope::testing
