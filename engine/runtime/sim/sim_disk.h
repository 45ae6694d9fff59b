// The disk of one simulated node. It outlives the node: what a node wrote is there after a kill, and after a power loss
// there is what was synced, and of the rest whatever the seed decides.
//
// Model. Writes: each write since the file's last sync is independently kept, dropped, or torn (a prefix, cut at a sector
// of 512 bytes or anywhere within the last one); where a dropped write was followed by a kept one further on, zeros fill
// the gap. Names become durable in the order in which they were changed, as in a journal: with syncDirectory on the
// parent, a new file also with a sync of the file itself (as on ext4 and xfs) unless strictDirectories; each takes the
// earlier ones along. Of those not yet durable a power loss keeps a random number of the oldest.
#pragma once

#include "engine/base/time.h"
#include "engine/runtime/disk.h"
#include "engine/runtime/seeded_random.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace brokerscope::runtime {

struct SimDiskOptions
{
    Duration syncMin = std::chrono::microseconds(200); // how long a background sync takes
    Duration syncMax = std::chrono::milliseconds(8);
    bool strictDirectories = false; // a new file, too, needs syncDirectory before it survives a power loss
};

// What SimDisk needs of the simulation around it.
class SimDiskHost
{
public:
    virtual ~SimDiskHost() = default;
    // Runs `action` on the node that uses the disk, `delay` from now, unless that node is killed before.
    virtual void after(Duration delay, std::function<void()> action) = 0;
    virtual void trace(std::uint64_t what, std::uint64_t value) = 0;
    // The node's process ends here and now, in the midst of what it does: nothing it still says or writes has an effect.
    virtual void crash() = 0;
};

struct SimInode;
class SimFile;

class SimDisk final : public Disk
{
public:
    SimDisk(std::uint64_t seed, SimDiskOptions options);
    ~SimDisk() override;

    [[nodiscard]] Result<std::unique_ptr<File>> open(std::string_view path, OpenMode mode) override;
    [[nodiscard]] bool exists(std::string_view path) const override;
    [[nodiscard]] Result<std::vector<std::string>> list(std::string_view directory) const override;
    [[nodiscard]] Result<void> createDirectories(std::string_view path) override;
    [[nodiscard]] Result<void> rename(std::string_view from, std::string_view to) override;
    [[nodiscard]] Result<void> remove(std::string_view path) override;
    [[nodiscard]] Result<void> removeRecursively(std::string_view path) override;
    [[nodiscard]] Result<void> syncDirectory(std::string_view path) override;

    // --- faults ---
    // No more than this many bytes of file contents: writes beyond fail with Unavailable. None: no limit.
    void setCapacity(std::optional<std::uint64_t> bytes) { m_capacity = bytes; }
    // After this many more changing operations (open for writing, write, truncate, sync, names) each fails with Io until
    // it is set again. 0: at once. None: healthy.
    void failAfter(std::optional<std::uint64_t> operations) { m_operationsLeft = operations; }
    void setSlow(Duration addedToEachSync) { m_slow = addedToEachSync; }
    // The node crashes in the midst of a changing operation, after this many more of them: of a write a random part is
    // done, of anything else nothing. None, or the end of the node's life: not any more.
    void crashAfter(std::optional<std::uint64_t> operations) { m_untilCrash = operations; }
    // A disk that lies says that it has synced, and has not. Power that is lost takes everything since the truth.
    void setLying(bool lying) { m_lying = lying; }
    [[nodiscard]] std::uint64_t liesTold() const { return m_lies; } // syncs that did nothing
    [[nodiscard]] std::uint64_t refusals() const { return m_refusals; } // operations that failed as a fault wants it
    // Bit rot in what is on the disk. False if there is no such byte.
    bool flipBit(std::string_view path, std::uint64_t byte, unsigned bit);

    // --- for a test to look at, also while no node runs ---
    [[nodiscard]] std::vector<std::string> files() const; // every path, sorted
    [[nodiscard]] std::optional<Bytes> contents(std::string_view path) const;
    [[nodiscard]] std::uint64_t usedBytes() const { return m_used; }

    // --- for the simulation ---
    // A node begins to use the disk. Files opened before stay closed.
    void mount(SimDiskHost* host);
    // Its node is dead: everything fails with Closed until the next mount.
    void unmount();
    void wipe(); // an empty disk in its place; no node may use it at the moment
    // The machine lost power: what was not synced meets its fate.
    void losePower();

private:
    friend class SimFile;
    struct Entry
    {
        bool isDirectory = false;
        std::shared_ptr<SimInode> inode; // null for a directory
    };
    using Names = std::map<std::string, Entry, std::less<>>; // by path; deterministic order
    enum class Change : std::uint8_t { Create, Rename, Remove };
    struct NameChange
    {
        Change change;
        std::string path;
        std::string to; // of a rename
        Entry entry;    // of a creation
    };

    [[nodiscard]] Result<void> admit(std::string_view doing, std::string_view path, bool changes);
    [[nodiscard]] Result<void> admitName(std::string_view doing, std::string_view path); // a change of names
    void change(NameChange change);
    static void apply(Names& names, const NameChange& change);
    void makeDurable(std::size_t count); // of the oldest changes
    void makeCreationDurable(const SimInode& inode);
    [[nodiscard]] bool isDirectory(std::string_view path) const;
    [[nodiscard]] Result<void> reserve(std::uint64_t bytes, std::string_view path);
    [[nodiscard]] Duration syncTime();
    [[nodiscard]] bool crashesNow(); // counts the operation
    [[nodiscard]] bool liesNow();
    void syncDone(SimInode& inode, std::uint64_t mark);
    void trace(std::uint64_t what, std::uint64_t value);

    SeededRandom m_random;
    SimDiskOptions m_options;
    SimDiskHost* m_host = nullptr;
    std::uint64_t m_mounts = 0; // a file opened under an earlier mount is closed
    Names m_now;
    Names m_durable;
    std::vector<NameChange> m_undurable; // oldest first
    std::uint64_t m_used = 0;
    std::optional<std::uint64_t> m_capacity;
    std::optional<std::uint64_t> m_operationsLeft;
    std::optional<std::uint64_t> m_untilCrash;
    bool m_lying = false;
    std::uint64_t m_lies = 0;
    std::uint64_t m_refusals = 0;
    Duration m_slow{};
};

} // namespace brokerscope::runtime
