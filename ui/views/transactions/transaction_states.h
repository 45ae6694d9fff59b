// The states of a transaction as Kafka's coordinator knows them, with the ways between them; the present one is lit.
#pragma once

#include <QRectF>
#include <QString>
#include <QWidget>

#include <vector>

namespace brokerscope::ui {

class TransactionStates final : public QWidget
{
    Q_OBJECT

public:
    explicit TransactionStates(QWidget* parent = nullptr);

    void show(const QString& state); // Kafka's word; empty or unknown: none is lit
    [[nodiscard]] const QString& state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override; // tooltips
    void paintEvent(QPaintEvent* event) override;

private:
    struct Box
    {
        const char* name; // Kafka's
        int column;
        double row; // 0 top, 1 bottom; 0.5 between
    };
    static const std::vector<Box>& boxes();
    [[nodiscard]] QRectF rectOf(const Box& box) const;
    [[nodiscard]] static QString meaningOf(const QString& state);

    QString m_state;
};

} // namespace brokerscope::ui
