// The dock "Messages": the records of any topic, from any place of it, however many there are; searched, followed live, and
// taken out to files.
#pragma once

#include "ui/bridge/topic_browser.h"
#include "ui/models/record_filter.h"
#include "ui/views/view.h"

#include <QTimer>

#include <deque>
#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QSplitter;
class QToolButton;

namespace brokerscope::ui {

class FoundRows;
class MessageDetail;
class MessageFile;
class MessageTable;
class TopicRows;

class MessagesView final : public View
{
    Q_OBJECT

public:
    explicit MessagesView(const ViewContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(500); }
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void retranslate() override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void fitColumns();
    void connectAll();
    [[nodiscard]] QString topic() const;
    [[nodiscard]] bool newestFirst() const;
    [[nodiscard]] int partitionsOf(const QString& topic) const;
    [[nodiscard]] int leaderEpochOf(const Message& message) const;

    void open();         // with what is chosen and filtered
    void onOpened(const workload::TopicRange& range, const QString& error);
    void onExtended(const workload::TopicRange& range, const QString& error);
    void showRange(const workload::TopicRange& range);
    void setLive(bool live);
    void follow();
    void onScrolled(bool atTop, bool atBottom);
    void goTo();

    // __cluster_metadata is served to no client; the cluster in this process tells of it by itself.
    void showMetadataLog();
    [[nodiscard]] bool isMetadataLog() const;

    void startSearch();
    void cancelSearch();
    void onSearchStep(const SearchStep& step);
    void showSearch();

    void onCurrent();
    void onWhole(int partition, qint64 offset, const MessagePtr& message, const QString& error);
    void produceAgain();

    [[nodiscard]] QString askForFile(const QString& title);
    void exportMessages(const std::vector<MessagePtr>& messages, const QString& title);
    void exportAll();
    void writeNext();
    void endExport(QString problem);
    void say(const QString& sentence, const char* tone);
    void showEmptyState();

    TopicBrowser* m_browser;
    TopicRows* m_rows;
    FoundRows* m_found;
    MessageTable* m_table;
    MessageDetail* m_detail;

    QComboBox* m_topic;
    QComboBox* m_order;
    QComboBox* m_isolation;
    QLineEdit* m_goTo;
    QToolButton* m_live;
    QToolButton* m_files;
    QMenu* m_filesMenu;
    QLineEdit* m_filterEdit;
    QToolButton* m_filterHelp;
    QPushButton* m_search;
    QLabel* m_problem;
    QProgressBar* m_progress;
    QLabel* m_state;
    QPushButton* m_new;
    QLabel* m_empty;
    QSplitter* m_splitter;

    QStringList m_topics;
    RecordFilter m_filter;
    QString m_opened;            // the topic that is open, or being opened
    bool m_opening = false;
    QString m_openError;
    workload::TopicRange m_range;
    qint64 m_seenRanks = 0;      // when following stopped
    bool m_searching = false;
    bool m_showsFound = false;
    SearchStep m_lastStep;
    std::shared_ptr<MessageFile> m_export;
    std::deque<MessagePtr> m_toWrite; // into m_export
    MessagePtr m_whole;
    qint64 m_metadataEnd = -1; // offset of the newest record that is shown
    QTimer m_extendTimer;
    QTimer m_retryTimer;
};

} // namespace brokerscope::ui
