// The palette's entries that fit what was typed, best first.
#pragma once

#include "ui/palette/palette_entry.h"

#include <QAbstractListModel>

namespace brokerscope::ui {

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole, KeysRole };

    PaletteModel(std::vector<PaletteEntry> entries, QObject* parent);

    void setPattern(const QString& pattern);
    [[nodiscard]] const PaletteEntry& entry(int row) const { return m_entries[m_shown[static_cast<std::size_t>(row)]]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PaletteEntry> m_entries;
    std::vector<std::size_t> m_shown;
};

} // namespace brokerscope::ui
