// A frame taken apart, as a tree: each field with its value in words, its bytes and what it means.
#pragma once

#include "ui/models/wire/frame_facts.h"

#include <QAbstractItemModel>

#include <vector>

namespace brokerscope::ui {

class FieldTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, About, Columns };
    static constexpr int kBeginRole = Qt::UserRole;      // first byte of the field
    static constexpr int kLengthRole = Qt::UserRole + 1;

    // `names` must outlive this.
    explicit FieldTreeModel(const TopicNames& names, QObject* parent = nullptr);

    void show(const cluster::FramePtr& frame); // nullptr: nothing
    [[nodiscard]] const protocol::Dissection& dissection() const { return m_dissection; }
    // The innermost field that has this byte.
    [[nodiscard]] QModelIndex indexAt(std::size_t byte) const;
    // The first row under which everything of the message's body stands, to be opened at once.
    [[nodiscard]] QModelIndex bodyIndex() const;
    // From the message down to this field.
    [[nodiscard]] std::vector<const protocol::DissectedNode*> pathTo(const QModelIndex& field) const;
    // The whole tree as indented text.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    // Nodes in depth-first order; the children of one stand together in m_children.
    struct Item
    {
        const protocol::DissectedNode* node;
        int parent;
        int row;
        std::vector<int> children;
    };

    int add(const protocol::DissectedNode& node, int parent, int row);
    [[nodiscard]] const Item& item(const QModelIndex& index) const { return m_items[static_cast<std::size_t>(index.internalId())]; }
    [[nodiscard]] QString nameOf(const protocol::DissectedNode& node) const;
    [[nodiscard]] QString valueOf(const Item& item) const;
    [[nodiscard]] QString aboutOf(const protocol::DissectedNode& node) const;
    [[nodiscard]] QString problemOf(const protocol::DissectedNode& node) const;

    const TopicNames& m_names;
    cluster::FramePtr m_frame;
    protocol::Dissection m_dissection;
    std::vector<Item> m_items;
    std::vector<int> m_top;
};

// One value in words, without its name: numbers with the name of the error or API they stand for, text in quotation marks,
// other bytes in hex.
[[nodiscard]] QString fieldValueWords(const protocol::DissectedNode& node, const TopicNames& names);
// UTF-8 as it is if it can be read, else the bytes in hex.
[[nodiscard]] QString bytesAsWords(ByteView bytes, int atMost = 200);

} // namespace brokerscope::ui
