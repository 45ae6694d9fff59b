#include "ui/bridge/file_import.h"

#include "ui/models/record_files.h"

#include "engine/workload/closing.h"
#include "engine/workload/producer.h"

#include <QCoreApplication>
#include <QFile>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace brokerscope::ui {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::ImportWords)
};

constexpr qint64 kMostUnderWay = 5'000;
constexpr qint64 kLongestLine = 64 << 20;
constexpr auto kReportEvery = std::chrono::milliseconds(100);

std::optional<std::string> bytes(const std::optional<QByteArray>& value)
{
    return value ? std::optional<std::string>(value->toStdString()) : std::nullopt;
}

} // namespace

struct FileImport::State
{
    std::atomic<bool> cancelled{false};
    std::mutex mutex;
    std::condition_variable changed;
    qint64 underWay = 0;
    ImportProgress progress;
    std::function<void(ImportProgress)> report;
    std::unique_ptr<workload::Producer> producer;

    void tell()
    {
        ImportProgress copy;
        {
            const std::lock_guard lock(mutex);
            copy = progress;
        }
        report(copy);
    }
    void end(const QString& error)
    {
        {
            const std::lock_guard lock(mutex);
            progress.finished = true;
            progress.cancelled = cancelled;
            if (!error.isEmpty())
                progress.error = error;
        }
        tell();
        producer.reset();
    }
    void run(const ImportSpec& spec, const std::shared_ptr<State>& self);
};

void FileImport::State::run(const ImportSpec& spec, const std::shared_ptr<State>& self)
{
    QFile file(spec.path);
    if (!file.open(QIODevice::ReadOnly))
        return end(ImportWords::tr("%1 cannot be read: %2.").arg(spec.path, file.errorString()));
    RecordFileReader reader(formatOfFile(spec.path), [&file] { return file.readLine(kLongestLine); });
    auto told = std::chrono::steady_clock::now();
    while (!cancelled) {
        const auto imported = reader.next();
        if (!imported)
            break;
        workload::OutgoingRecord record;
        record.topic = spec.topic.toStdString();
        if (spec.keepPartitions && imported->record.partition >= 0)
            record.partition = PartitionIndex(imported->record.partition);
        if (spec.keepTimestamps && imported->timestampMs >= 0)
            record.timestampMs = imported->timestampMs;
        record.key = bytes(imported->record.key);
        record.value = bytes(imported->record.value);
        for (const auto& [key, value] : imported->record.headers)
            record.headers.push_back({key.toStdString(), bytes(value)});
        {
            std::unique_lock lock(mutex);
            changed.wait(lock, [this] { return underWay < kMostUnderWay || cancelled; });
            ++underWay;
        }
        producer->send(std::move(record), [self](const workload::Delivery& delivery) {
            const std::lock_guard lock(self->mutex);
            --self->underWay;
            if (delivery.error.empty()) {
                ++self->progress.acknowledged;
            } else {
                ++self->progress.failed;
                self->progress.lastError = QString::fromStdString(delivery.error + ": " + delivery.errorText);
            }
            self->changed.notify_all();
        });
        if (std::chrono::steady_clock::now() - told > kReportEvery) {
            told = std::chrono::steady_clock::now();
            {
                const std::lock_guard lock(mutex);
                progress.share = file.size() > 0 ? static_cast<double>(file.pos()) / static_cast<double>(file.size()) : 1;
            }
            tell();
        }
    }
    {
        // Every record is answered in the end: acknowledged, or given up after the delivery timeout.
        std::unique_lock lock(mutex);
        changed.wait(lock, [this] { return underWay == 0 || cancelled; });
        progress.share = 1;
    }
    end(reader.problem());
}

std::shared_ptr<FileImport>
FileImport::start(const ImportSpec& spec, const std::string& servers, const std::string& clientId, std::function<void(ImportProgress)> report)
{
    auto state = std::make_shared<State>();
    state->report = std::move(report);
    workload::ProducerSettings settings;
    settings.bootstrapServers = servers;
    settings.clientId = clientId;
    auto started = workload::Producer::start(settings);
    if (!started) {
        state->end(QString::fromStdString(started.error().message()));
        return nullptr;
    }
    state->producer = std::move(started).value();
    workload::runClientThread([state, spec] { state->run(spec, state); });
    return std::shared_ptr<FileImport>(new FileImport(std::move(state)));
}

void FileImport::cancel()
{
    m_state->cancelled = true;
    m_state->changed.notify_all();
}

} // namespace brokerscope::ui
