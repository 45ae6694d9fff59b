// One record's thread of evidence: the request that brought it, its place in each replica's file, the fetches that carried
// it, the high watermark, its readers, the commits past it. A double-click opens the frame; the Wire view leads back here.
#pragma once

#include "ui/models/evidence/partition_journal.h"
#include "ui/models/evidence/record_evidence.h"
#include "ui/models/selection.h"
#include "ui/views/view.h"

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;

namespace brokerscope::ui {

class EvidenceView final : public View
{
    Q_OBJECT

public:
    explicit EvidenceView(const ViewContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(500); }
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void animate(WallTime now) override;
    void retranslate() override;

private:
    struct Found; // what the search in the files hands over
    struct Shelf; // what the frames told so far

    void showRecord();
    void ask();
    void pull();
    void keepUpUnseen();
    void searchFiles();
    void showSteps();
    void openFrame();
    void copyRows() const;

    std::shared_ptr<Shelf> m_shelf;
    std::uint64_t m_next = 1;
    EvidenceTableModel* m_model;
    QComboBox* m_topic;
    QSpinBox* m_partition;
    QLineEdit* m_offset;
    QPushButton* m_show;
    QLabel* m_message;
    QLabel* m_empty;
    QTableView* m_table;
    QLabel* m_note;
    QStringList m_topics;
    std::shared_ptr<Found> m_found;
    std::vector<BatchPlace> m_places;
    RecordKey m_placesOf;
    WallTime m_lastSearch{};
    bool m_changed = false;
};

} // namespace brokerscope::ui
