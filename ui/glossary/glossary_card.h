// A term where it stands on the screen: a small window beside the pointer, gone with the next click elsewhere.
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;

namespace brokerscope::ui {

class GlossaryCard final : public QFrame
{
    Q_OBJECT

public:
    explicit GlossaryCard(QWidget* window);

    // `ids`: the terms that were meant; the first is shown, the others are offered above it. `at` is in pixels of the screen.
    void open(const QStringList& ids, const QPoint& at);
    [[nodiscard]] const QString& term() const { return m_shown; }

signals:
    void dockWanted(const QString& name);
    void lessonWanted(const QString& name);
    // The whole glossary, open at this "term:ID" or "picture:ID".
    void glossaryWanted(const QString& entry);

private:
    void follow(const QString& link);
    void show(const QString& id);
    void place();

    QLabel* m_others;
    QLabel* m_text;
    QLabel* m_all;
    QStringList m_ids;
    QString m_shown;
    QPoint m_at;
};

} // namespace brokerscope::ui
