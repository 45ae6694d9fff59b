// Ctrl+K: type a few letters of any act, panel, node, topic, partition or group, press Enter, be there.
#pragma once

#include "ui/palette/palette_entry.h"

#include <QDialog>

class QLineEdit;
class QListView;

namespace brokerscope::ui {

class PaletteModel;

class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    // `entries` are those of the moment it opens.
    CommandPalette(std::vector<PaletteEntry> entries, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& pattern);
    void runCurrent();

    QLineEdit* m_field;
    QListView* m_list;
    PaletteModel* m_model;
};

} // namespace brokerscope::ui
