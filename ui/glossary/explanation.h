// What a word means, at the head of a menu that stands beside it.
#pragma once

#include <QPoint>
#include <QString>

class QMenu;
class QWidget;

namespace brokerscope::ui {

// Adds the meaning of the first of Kafka's words in `words`, and a way to read more, to the menu; nothing if there is none.
// `widget` and `at`, in its pixels, are where the words stand.
void addExplanation(QMenu& menu, const QString& words, QWidget* widget, const QPoint& at);

} // namespace brokerscope::ui
