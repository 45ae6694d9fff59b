// Audits what a program makes of a topic: reads source and result to their ends, again and again, and balances them
// (engine/ledger/audit.h). Commits nothing and belongs to no group; it only asks for the bookmarks of the program's own. Any
// program can be audited that writes one record for each that it reads. All functions may be called from any thread and
// return at once.
#pragma once

#include "engine/base/result.h"
#include "engine/ledger/audit.h"

#include <chrono>
#include <memory>
#include <string>

namespace brokerscope::workload {

inline constexpr const char* kAuditorId = "brokerscope-audit"; // its client.id

struct AuditorSettings
{
    std::string bootstrapServers;
    std::string source;
    std::string result;
    std::string group; // whose bookmarks tell what is taken; empty: all of the source is
    ledger::Likeness likeness = ledger::Likeness::KeyAndValue;
    std::chrono::milliseconds every{500}; // from the end of a pass to the next
    std::size_t stretches = 240;
    std::size_t troubles = 100;
    ledger::Audit::Limits limits;
};

struct AuditReport
{
    int passes = 0;           // that came to their end
    ledger::Ledger ledger;    // of the last of them
    bool beginsLate = false;  // the topics' first records are deleted: what was before is not in the figures
    std::string problem;      // why the newest pass came to no end, a sentence; empty: it did
};

class Auditor
{
public:
    // Fails with a sentence when a setting is refused. It does not wait for a connection.
    [[nodiscard]] static Result<std::unique_ptr<Auditor>> start(const AuditorSettings& settings);
    // Stops in the background; see waitForClosingClients().
    ~Auditor();
    Auditor(const Auditor&) = delete;
    Auditor& operator=(const Auditor&) = delete;

    [[nodiscard]] std::shared_ptr<const AuditReport> report() const; // never null

private:
    class Impl;
    explicit Auditor(std::shared_ptr<Impl> impl);
    std::shared_ptr<Impl> m_impl;
};

} // namespace brokerscope::workload
