// What the Messages view writes into files.
#include "ui/views/messages/messages_view.h"

#include "ui/models/message_rows.h"
#include "ui/views/messages/message_files.h"
#include "ui/words/figures.h"

#include <QFileDialog>

#include <limits>
#include <utility>

namespace brokerscope::ui {

namespace {

constexpr std::size_t kWholeBytes = std::size_t(1) << 30;

} // namespace

QString MessagesView::askForFile(const QString& title)
{
    return QFileDialog::getSaveFileName(this, title, m_opened + QStringLiteral(".jsonl"), tr("JSON lines (*.jsonl);;CSV (*.csv)"));
}

void MessagesView::exportMessages(const std::vector<MessagePtr>& messages, const QString& title)
{
    if (messages.empty())
        return say(tr("There is nothing to export: choose records first, or wait until they are read."), "warning");
    const auto path = askForFile(title);
    if (path.isEmpty())
        return;
    QString problem;
    m_export = MessageFile::create(path, &problem);
    if (m_export == nullptr)
        return say(problem, "danger");
    m_toWrite.assign(messages.begin(), messages.end());
    say(tr("Writing %1 …").arg(path), "muted");
    writeNext();
}

// Long records are here in part only: the file gets them from the log, one after another.
void MessagesView::writeNext()
{
    QString problem;
    while (problem.isEmpty() && !m_toWrite.empty() && m_toWrite.front()->isWhole()) {
        problem = m_export->write(*m_toWrite.front());
        m_toWrite.pop_front();
    }
    if (problem.isEmpty() && !m_toWrite.empty()) {
        const auto& next = *m_toWrite.front();
        return m_browser->readWhole(next.partition.value(), next.offset.value());
    }
    endExport(problem);
}

void MessagesView::endExport(QString problem)
{
    m_toWrite.clear();
    const auto file = std::exchange(m_export, nullptr);
    if (file == nullptr)
        return;
    if (problem.isEmpty())
        problem = file->finish();
    if (problem.isEmpty())
        say(tr("%1 records written to %2").arg(countWords(file->written()), file->path()), "ok");
    else
        say(problem, "danger");
}

void MessagesView::exportAll()
{
    if (m_opened.isEmpty() || !m_openError.isEmpty())
        return say(tr("There is nothing to export: open a topic first."), "warning");
    const auto path = askForFile(tr("Export all that the filter lets pass"));
    if (path.isEmpty())
        return;
    cancelSearch();
    QString problem;
    m_export = MessageFile::create(path, &problem);
    if (m_export == nullptr)
        return say(problem, "danger");
    SearchSpec spec;
    spec.newestFirst = newestFirst();
    spec.limit = std::numeric_limits<std::uint64_t>::max();
    spec.keptBytes = kWholeBytes;
    if (!m_filter.isOnlyLimits())
        spec.matches = [filter = m_filter](const Message& message) { return filter.matches(message); };
    spec.sink = [file = m_export](const std::vector<Message>& found) { return file->write(found); };
    m_searching = true;
    m_lastStep = {};
    say(tr("Writing %1 …").arg(path), "muted");
    showSearch();
    m_browser->search(spec);
}

} // namespace brokerscope::ui
