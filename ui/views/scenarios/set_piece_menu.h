// The menu of set pieces: a failure to watch on one key each (Ctrl+J and a letter), and an end to all of them.
#pragma once

#include <QObject>

#include <vector>

class QAction;
class QMenu;

namespace brokerscope::ui {

class ClusterSource;
class ScenariosView;

class SetPieceMenu final : public QObject
{
    Q_OBJECT

public:
    // All outlive this.
    SetPieceMenu(QMenu& menu, ScenariosView& view, const ClusterSource& source, QObject* parent = nullptr);

    void retranslate();

signals:
    void played(); // the panel should be seen

private:
    QMenu& m_menu;
    QAction* m_heal = nullptr;
    std::vector<QAction*> m_pieces;
};

} // namespace brokerscope::ui
