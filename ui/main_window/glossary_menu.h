// What of the menu "Help" and of the whole window leads to the glossary.
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace brokerscope::ui {

class GlossaryView;
class MainWindow;
class TermPointer;

class GlossaryMenu final : public QObject
{
    Q_OBJECT

public:
    GlossaryMenu(MainWindow& window, QMenu* help);

    void retranslate();
    // The whole glossary at this "term:ID" or "picture:ID"; empty: where it was.
    void open(const QString& entry = {});
    // A term beside the pointer.
    void showTerm(const QString& id);

private:
    MainWindow& m_window;
    GlossaryView* m_view;
    TermPointer* m_pointer;
    QAction* m_open;
    QAction* m_whatsThis;
};

} // namespace brokerscope::ui
