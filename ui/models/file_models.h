// The files of a directory, and the fields of one of them, as tables.
#pragma once

#include "ui/bridge/directory_reader.h"

#include <QAbstractTableModel>
#include <QHash>

namespace brokerscope::ui {

class FileTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Size, Modified, Meaning, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    // Files that are gone stay for a while, struck out; what changed is lit.
    void show(const FileListing& listing, qint64 nowMs);
    void retranslate();
    [[nodiscard]] const ListedFile* file(int row) const;
    [[nodiscard]] int rowOf(const QString& name) const; // -1: none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        ListedFile file;
        qint64 changedMs = 0; // when it was last seen to change
        qint64 goneMs = 0;    // 0: it is there
    };

    QString m_directory;
    std::vector<Row> m_rows;
    qint64 m_now = 0;
};

class FieldTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, Meaning, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<FileField> fields);
    void retranslate();
    [[nodiscard]] const FileField* field(int row) const;
    [[nodiscard]] int rowAt(qint64 offset) const; // the innermost field that holds this byte; -1: none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<FileField> m_fields;
};

} // namespace brokerscope::ui
