// The dock "Glossary": Kafka's words and the pictures from everyday life, with a search; beside the list what is chosen means.
#pragma once

#include "ui/views/view.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QSplitter;

namespace brokerscope::ui {

class GlossaryView final : public View
{
    Q_OBJECT

public:
    explicit GlossaryView(const ViewContext& context, QWidget* parent = nullptr);

    // "term:ID" or "picture:ID"; anything else changes nothing.
    void open(const QString& entry);

signals:
    void dockWanted(const QString& name);
    void lessonWanted(const QString& name);

protected:
    void showSnapshot(const cluster::ClusterSnapshot&) override {}
    void retranslate() override;
    void restyle() override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void filter();
    void showChosen();
    void follow(const QString& link);

    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_text;
    QScrollArea* m_scroll;
    QSplitter* m_split;
    bool m_filled = false; // when first seen: the glossary takes its time to read
};

} // namespace brokerscope::ui
