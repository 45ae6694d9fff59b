// Real files below a data directory, readable by their owner only. All functions on the node's thread; only syncs wait on
// the helper thread. What was synced is remembered, so that a power loss can be acted out. A faulty disk (DiskCondition) is
// acted out here, too, with the errors that the system would give.
#pragma once

#include "engine/runtime/asio/background_worker.h"
#include "engine/runtime/asio/event_loop.h"
#include "engine/runtime/disk.h"
#include "engine/runtime/disk_fault.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace brokerscope::runtime {

class FileDisk final : public Disk
{
public:
    // Makes the directory if it is not there.
    [[nodiscard]] static Result<std::unique_ptr<FileDisk>> open(const std::filesystem::path& root,
                                                                EventLoop& loop,
                                                                BackgroundWorker& worker,
                                                                std::shared_ptr<const DiskCondition> condition = {});

    [[nodiscard]] Result<std::unique_ptr<File>> open(std::string_view path, OpenMode mode) override;
    [[nodiscard]] bool exists(std::string_view path) const override;
    [[nodiscard]] Result<std::vector<std::string>> list(std::string_view directory) const override;
    [[nodiscard]] Result<void> createDirectories(std::string_view path) override;
    [[nodiscard]] Result<void> rename(std::string_view from, std::string_view to) override;
    [[nodiscard]] Result<void> remove(std::string_view path) override;
    [[nodiscard]] Result<void> removeRecursively(std::string_view path) override;
    [[nodiscard]] Result<void> syncDirectory(std::string_view path) override;

    // The node is dead: from now on everything fails with Closed. After the loop has stopped.
    void unmount() { m_unmounted = true; }
    // Then: cuts every file back to what was synced of it. Overwritten and renamed things stay as they are.
    void losePower();

private:
    friend class RealFile;
    // One per file, shared by everybody who has it open, and kept while some of it is not synced.
    struct Tracked
    {
        std::string path; // "" once removed
        std::uint64_t size = 0;
        std::uint64_t syncedSize = 0;
        int opened = 0;
    };

    FileDisk(std::string root, EventLoop& loop, BackgroundWorker& worker, std::shared_ptr<const DiskCondition> condition)
        : m_root(std::move(root)), m_loop(loop), m_worker(worker), m_condition(std::move(condition))
    {
    }
    enum class Access {
        Look,  // reads, and whatever changes nothing
        Write, // changes something, but needs no room
        Grow,  // needs room
    };
    // Whether the disk's condition lets an operation happen; takes its time where it is slow.
    [[nodiscard]] Result<void> admit(Access access, std::string_view doing, std::string_view path = {}) const;
    [[nodiscard]] Result<std::string> locate(std::string_view doing, std::string_view path) const;
    void close(const std::shared_ptr<Tracked>& tracked);
    void forget(std::string_view path); // and everything below it

    std::string m_root;
    EventLoop& m_loop;
    BackgroundWorker& m_worker;
    std::shared_ptr<const DiskCondition> m_condition; // null: never faulty
    std::map<std::string, std::shared_ptr<Tracked>, std::less<>> m_tracked; // by path
    bool m_unmounted = false;
};

} // namespace brokerscope::runtime
