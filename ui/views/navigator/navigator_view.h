// Everything that can be chosen, in one list: nodes, topics, groups, clients and the faults in force, each with the one
// figure that matters. Also the accessible twin of the cluster picture.
#pragma once

#include "ui/theme/tokens.h"
#include "ui/views/view.h"

#include <QHash>

class QTreeWidget;
class QTreeWidgetItem;

namespace brokerscope::ui {

class NavigatorView final : public View
{
    Q_OBJECT

public:
    explicit NavigatorView(const ViewContext& context, QWidget* parent = nullptr);

protected:
    void showSnapshot(const cluster::ClusterSnapshot& snapshot) override;
    void animate(WallTime now) override;
    [[nodiscard]] std::chrono::milliseconds showEvery() const override { return std::chrono::milliseconds(200); }
    void retranslate() override;
    void restyle() override;

private:
    enum Section { Nodes, Topics, Groups, Clients, Faults, Sections };
    struct Line
    {
        QString key;  // unique in its section
        QString text;
        QString figure;
        Token token = Token::Text;
        Token figureToken = Token::TextMuted;
        QString icon;
    };

    void fill(Section section, const std::vector<Line>& lines);
    void onCurrentChanged(QTreeWidgetItem* item);
    void showMenu(const QPoint& position);
    [[nodiscard]] std::vector<Line> nodeLines(const cluster::ClusterSnapshot& snapshot) const;
    [[nodiscard]] std::vector<Line> faultLines(const cluster::ClusterSnapshot& snapshot) const;

    QTreeWidget* m_tree;
    QTreeWidgetItem* m_sections[Sections]{};
    QHash<QString, QTreeWidgetItem*> m_items[Sections];
    WallTime m_lastFill{};
};

} // namespace brokerscope::ui
