#include "ui/bridge/directory_reader.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimer>
#include <QtEndian>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kListEveryMs = 500;
constexpr int kMostFiles = 5000;

} // namespace

FileListing listFiles(const QString& directory)
{
    FileListing listing;
    listing.directory = directory;
    if (directory.isEmpty())
        return listing;
    const QDir dir(directory);
    if (!dir.exists()) {
        listing.problem = DirectoryReader::tr("There is no directory %1.").arg(directory);
        return listing;
    }
    const auto entries = dir.entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Name);
    for (const auto& entry : entries) {
        if (listing.files.size() >= kMostFiles)
            break;
        listing.files.push_back({entry.fileName(), entry.size(), entry.lastModified().toMSecsSinceEpoch()});
    }
    return listing;
}

FilePiece readPiece(const QString& path, qint64 offset, qint64 length)
{
    FilePiece piece;
    piece.path = path;
    piece.offset = offset;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        piece.problem = file.exists() ? DirectoryReader::tr("It cannot be read: %1").arg(file.errorString())
                                      : DirectoryReader::tr("The file is gone: it was deleted or renamed meanwhile.");
        return piece;
    }
    piece.size = file.size();
    // It may have been cut since somebody asked for this place.
    if (offset > piece.size)
        piece.offset = offset = 0;
    if (!file.seek(offset)) {
        piece.problem = DirectoryReader::tr("It cannot be read: %1").arg(file.errorString());
        return piece;
    }
    piece.bytes = file.read(length);
    if (piece.bytes.isEmpty() && piece.size > offset)
        piece.problem = DirectoryReader::tr("It cannot be read: %1").arg(file.errorString());
    piece.size = std::max(piece.size, offset + piece.bytes.size());
    piece.content = fileFields(QFileInfo(path).fileName(), piece.bytes, offset, piece.size, DirectoryReader::kMostEntries);
    return piece;
}

namespace {

// Where in the segment to begin to look, by its sparse index; the beginning, if that tells nothing.
qint64 positionBefore(const QString& indexPath, qint64 relative)
{
    QFile file(indexPath);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr qint64 kEntry = 8;
    qint64 low = 0;
    qint64 high = file.size() / kEntry;
    qint64 position = 0;
    while (low < high) {
        const qint64 middle = (low + high) / 2;
        QByteArray entry;
        if (!file.seek(middle * kEntry) || (entry = file.read(kEntry)).size() < kEntry)
            break;
        if (qFromBigEndian<qint32>(entry.constData()) <= relative) {
            position = qFromBigEndian<qint32>(entry.constData() + 4);
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return std::max<qint64>(position, 0);
}

} // namespace

std::vector<BatchSpan> readBatchSpans(const QString& directory, qint64 from, qint64 to)
{
    constexpr qint64 kHeader = 61;
    constexpr qint64 kChunk = 64 * 1024; // many headers: there may be hundreds of small batches, many times a second
    std::vector<BatchSpan> spans;
    const QDir dir(directory);
    const auto names = dir.entryList({QStringLiteral("*.log")}, QDir::Files, QDir::Name);
    for (int i = 0; i < names.size(); ++i) {
        const qint64 base = QFileInfo(names[i]).completeBaseName().toLongLong();
        const qint64 next = i + 1 < names.size() ? QFileInfo(names[i + 1]).completeBaseName().toLongLong() : to;
        if (base >= to || next <= from)
            continue;
        QFile file(dir.filePath(names[i]));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            continue; // gone meanwhile
        qint64 at = positionBefore(dir.filePath(QFileInfo(names[i]).completeBaseName() + QStringLiteral(".index")), from - base);
        BatchSpan span;
        QByteArray chunk;
        qint64 chunkAt = at;
        while (spans.size() < DirectoryReader::kMostBatches) {
            if (at + kHeader > chunkAt + chunk.size()) {
                if (!file.seek(at) || (chunk = file.read(kChunk)).size() < kHeader)
                    break;
                chunkAt = at;
            }
            if (!readBatchHeader(chunk.constData() + (at - chunkAt), span) || span.base >= to)
                break;
            if (span.last >= from)
                spans.push_back(span);
            at += span.bytes;
        }
    }
    return spans;
}

DirectoryReader::DirectoryReader(QObject* parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("files"));
    m_thread.start(QThread::LowPriority);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &DirectoryReader::list);
    timer->start(kListEveryMs);
}

DirectoryReader::~DirectoryReader()
{
    m_thread.quit();
    m_thread.wait();
}

void DirectoryReader::watch(const QString& directory)
{
    if (directory == m_directory)
        return;
    m_directory = directory;
    list();
}

void DirectoryReader::list()
{
    // A slow disk is not asked again before it has answered.
    if (m_directory.isEmpty() || m_listing.exchange(true))
        return;
    QMetaObject::invokeMethod(m_worker, [this, directory = m_directory] {
        const auto listing = listFiles(directory);
        m_listing = false;
        emit listed(listing);
    });
}

void DirectoryReader::readBatches(const QString& directory, qint64 from, qint64 to)
{
    {
        const std::lock_guard lock(m_mutex);
        const bool waits = m_batchesAsked.contains(directory);
        m_batchesAsked[directory] = {from, to};
        if (waits)
            return;
    }
    QMetaObject::invokeMethod(m_worker, [this, directory] {
        std::pair<qint64, qint64> range;
        {
            const std::lock_guard lock(m_mutex);
            range = m_batchesAsked.extract(directory).mapped();
        }
        const auto spans = readBatchSpans(directory, range.first, range.second);
        emit batchesRead(directory, spans);
    });
}

void DirectoryReader::read(const QString& path, qint64 offset)
{
    QMetaObject::invokeMethod(m_worker, [this, path, offset] { emit pieceRead(readPiece(path, offset, kPiece)); });
}

} // namespace brokerscope::ui
