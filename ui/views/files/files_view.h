// The dock "Files": what a partition is on a node's disk, file by file as they change, and what the bytes of one mean.
#pragma once

#include "ui/bridge/directory_reader.h"
#include "ui/views/view.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace brokerscope::ui {

class DataTable;
class FieldTableModel;
class FileTableModel;
class FileHex;

class FilesView final : public View
{
    Q_OBJECT

public:
    explicit FilesView(const ViewContext& context, QWidget* parent = nullptr);

protected:
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(250); }
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void retranslate() override;
    void hideEvent(QHideEvent* event) override;

private:
    enum Place { OfPartition, OfNode, OfMetadata, Places };

    void fillNodes(const cluster::ClusterSnapshot& snapshot);
    [[nodiscard]] QString directory(const cluster::ClusterSnapshot& snapshot) const;
    void showListing(const FileListing& listing);
    void showPiece(const FilePiece& piece);
    void choose(const QString& name);
    void turnTo(qint64 offset);
    void lightField(int row);

    DirectoryReader m_reader;
    QComboBox* m_node;
    QComboBox* m_place;
    FileTableModel* m_files;
    DataTable* m_fileTable;
    FieldTableModel* m_fields;
    DataTable* m_fieldTable;
    FileHex* m_hex;
    QLabel* m_about;
    QLabel* m_empty;
    QWidget* m_body;
    QToolButton* m_first;
    QToolButton* m_back;
    QToolButton* m_next;
    QToolButton* m_last;
    std::vector<NodeId> m_nodes;
    QString m_directory;
    QString m_file;          // its name
    ListedFile m_known;      // as it was when it was read last
    FilePiece m_piece;
    std::vector<qint64> m_before; // where the pieces before this one begin
    bool m_toEnd = false;
};

} // namespace brokerscope::ui
