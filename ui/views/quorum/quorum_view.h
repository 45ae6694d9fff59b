// The dock "Quorum": the voters and observers of the metadata quorum, the history of its epochs, and the metadata log record
// by record.
#pragma once

#include "ui/models/quorum_terms.h"
#include "ui/views/view.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QSplitter;
class QTabWidget;

namespace brokerscope::ui {

class FilteredTable;
class MetadataLogModel;
class QuorumMembersModel;
class QuorumTermsModel;

class QuorumView final : public View
{
    Q_OBJECT

public:
    explicit QuorumView(const ViewContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(66); }
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void retranslate() override;
    void restyle() override;

private:
    void showFields();

    QuorumTerms m_terms;
    bool m_termsChanged = false;
    QuorumMembersModel* m_members;
    QuorumTermsModel* m_termsModel;
    MetadataLogModel* m_log;
    FilteredTable* m_membersTable;
    FilteredTable* m_termsTable;
    FilteredTable* m_logTable;
    QPlainTextEdit* m_fields;
    QCheckBox* m_routine;
    QTabWidget* m_tabs;
    QSplitter* m_split;
    QLabel* m_summary;
};

} // namespace brokerscope::ui
