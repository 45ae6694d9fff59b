// "?": every key that does something, by where its act stands.
#pragma once

#include "ui/palette/palette_entry.h"

#include <QDialog>

namespace brokerscope::ui {

class ShortcutSheet : public QDialog
{
    Q_OBJECT

public:
    // Of the acts, those with a key are listed.
    ShortcutSheet(const std::vector<MenuAct>& acts, QWidget* parent);
};

} // namespace brokerscope::ui
