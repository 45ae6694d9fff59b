// A topic's configurations: what is in effect, where it comes from, what somebody is about to change, and what is wrong with
// that. Column Value is edited in place.
#pragma once

#include "ui/bridge/administration.h"

#include <QAbstractTableModel>
#include <QMap>

#include <map>
#include <optional>
#include <string>

namespace brokerscope::ui {

class TopicConfigModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Default, Source, Meaning, Columns };

    explicit TopicConfigModel(QObject* parent = nullptr);

    // The topic's values in effect. Without them, as for a topic that is to be made: Kafka's defaults.
    void setInEffect(const std::vector<TopicConfigEntry>& entries);
    // What somebody wants, as if it had been typed.
    void setWanted(const QMap<QString, QString>& values);
    void reset(int row); // to the default
    void undo(int row);  // to what is in effect

    // Only what differs from what the topic has of its own; no value: back to the default.
    [[nodiscard]] std::map<std::string, std::optional<std::string>> changes() const;
    [[nodiscard]] QMap<QString, QString> wanted() const; // all values of the topic's own after the change
    [[nodiscard]] QString problem() const;               // the first, as a sentence; empty: none
    [[nodiscard]] QString problemOf(int row) const;
    [[nodiscard]] QString meaningOf(int row) const;      // with type, default and range
    [[nodiscard]] QStringList choicesOf(int row) const;
    [[nodiscard]] bool isChanged(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void changed();

private:
    struct Row
    {
        std::size_t info = 0;          // in cluster::topicConfigs()
        std::optional<QString> value;  // in effect
        int source = 5;                // Kafka's number: 1 topic, 2 broker, 3 all brokers, 4 file, 5 default
        std::optional<QString> wanted; // what was typed; none: untouched
        bool toDefault = false;
        QString problem;
    };
    [[nodiscard]] QString shown(const Row& row) const;
    [[nodiscard]] bool touched(const Row& row) const;
    void check(Row& row);
    void told(int row);

    std::vector<Row> m_rows;
};

} // namespace brokerscope::ui
