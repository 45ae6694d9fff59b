#include "ui/views/messages/message_files.h"

#include <QCoreApplication>

namespace brokerscope::ui {

namespace {

struct MessageFileWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::MessageFileWords)
};

QString refused(const QSaveFile& file)
{
    return MessageFileWords::tr("%1 cannot be written: %2.").arg(file.fileName(), file.errorString());
}

} // namespace

std::shared_ptr<MessageFile> MessageFile::create(const QString& path, QString* problem)
{
    std::shared_ptr<MessageFile> file(new MessageFile(path));
    if (!file->m_file.open(QIODevice::WriteOnly) || file->m_file.write(fileHeader(file->m_format)) < 0) {
        *problem = refused(file->m_file);
        return nullptr;
    }
    return file;
}

QString MessageFile::write(const Message& message)
{
    const auto line = fileLine(message, m_format);
    if (m_file.write(line) != line.size())
        return refused(m_file);
    ++m_written;
    return {};
}

QString MessageFile::write(const std::vector<Message>& messages)
{
    for (const auto& message : messages)
        if (auto problem = write(message); !problem.isEmpty())
            return problem;
    return {};
}

QString MessageFile::finish()
{
    return m_file.commit() ? QString() : refused(m_file);
}

} // namespace brokerscope::ui
