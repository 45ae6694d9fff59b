// Writes records into a file while a search brings them. Used by one thread at a time: the reader's while it runs, then the
// window's.
#pragma once

#include "ui/models/record_files.h"

#include <QSaveFile>

#include <memory>
#include <vector>

namespace brokerscope::ui {

class MessageFile
{
public:
    // Nothing, with a sentence, if the file cannot be made.
    [[nodiscard]] static std::shared_ptr<MessageFile> create(const QString& path, QString* problem);

    // A sentence if the disk refuses.
    [[nodiscard]] QString write(const std::vector<Message>& messages);
    [[nodiscard]] QString write(const Message& message);
    // Until then the file that was there before is untouched.
    [[nodiscard]] QString finish();
    [[nodiscard]] qint64 written() const { return m_written; }
    [[nodiscard]] QString path() const { return m_file.fileName(); }

private:
    explicit MessageFile(const QString& path)
        : m_file(path)
        , m_format(formatOfFile(path))
    {
    }
    QSaveFile m_file;
    RecordFileFormat m_format;
    qint64 m_written = 0;
};

} // namespace brokerscope::ui
