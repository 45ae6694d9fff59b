// Reads a node's data directory without making the window wait: lists it every half second, and pieces of its files on request,
// on a thread of its own. Never writes. Files come, grow and go at any time: what cannot be read is said in words.
#pragma once

#include "ui/models/file_fields.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

namespace brokerscope::ui {

struct ListedFile
{
    QString name;
    qint64 size = 0;
    qint64 modifiedMs = 0;
    friend bool operator==(const ListedFile&, const ListedFile&) = default;
};

struct FileListing
{
    QString directory;
    std::vector<ListedFile> files; // by name; no directories
    QString problem;               // why there is nothing
};

struct FilePiece
{
    QString path;
    qint64 offset = 0;
    qint64 size = 0; // of the whole file, when it was read
    QByteArray bytes;
    FileFields content;
    QString problem;
};

class DirectoryReader final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 kPiece = 64 * 1024;
    static constexpr int kMostEntries = 400;
    static constexpr std::size_t kMostBatches = 4000;

    explicit DirectoryReader(QObject* parent = nullptr);
    ~DirectoryReader() override; // waits for the read that is under way, if any

    void watch(const QString& directory); // empty: nothing
    void read(const QString& path, qint64 offset);
    // The batches of a partition's directory that hold offsets of [from, to); at most kMostBatches of them. Who asks again
    // before the disk has come to it is answered once, for the newest range.
    void readBatches(const QString& directory, qint64 from, qint64 to);

signals:
    void listed(const brokerscope::ui::FileListing& listing);
    void pieceRead(const brokerscope::ui::FilePiece& piece);
    void batchesRead(const QString& directory, const std::vector<brokerscope::ui::BatchSpan>& batches);

private:
    void list();

    QThread m_thread;
    QObject* m_worker; // lives in the thread
    QString m_directory;
    std::atomic<bool> m_listing{false};
    std::mutex m_mutex;
    std::map<QString, std::pair<qint64, qint64>> m_batchesAsked; // by directory; under the mutex
};

// What DirectoryReader does on its thread.
[[nodiscard]] FileListing listFiles(const QString& directory);
[[nodiscard]] std::vector<BatchSpan> readBatchSpans(const QString& directory, qint64 from, qint64 to);
[[nodiscard]] FilePiece readPiece(const QString& path, qint64 offset, qint64 length);

} // namespace brokerscope::ui
