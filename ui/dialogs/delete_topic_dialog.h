// Deleting a topic loses its records for good, so its name must be typed.
#pragma once

#include <QDialog>

namespace brokerscope::ui {

class DeleteTopicDialog final : public QDialog
{
    Q_OBJECT

public:
    DeleteTopicDialog(const QString& topic, qint64 records, QWidget* parent = nullptr);
};

} // namespace brokerscope::ui
