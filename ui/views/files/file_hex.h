// Bytes as hexadecimal digits and characters, sixteen a line; one range of them can be lit, and a click says which byte it met.
#pragma once

#include <QAbstractScrollArea>
#include <QByteArray>

namespace brokerscope::ui {

class FileHex final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit FileHex(QWidget* parent = nullptr);

    void show(const QByteArray& bytes, qint64 offset); // `offset`: of the first byte in its file
    void light(qint64 begin, qint64 length);           // in the file; length 0: nothing
    [[nodiscard]] qint64 litBegin() const { return m_litBegin; }
    [[nodiscard]] qint64 litLength() const { return m_litLength; }

signals:
    void clicked(qint64 offset); // in the file

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] double lineHeight() const;
    [[nodiscard]] double charWidth() const;
    [[nodiscard]] int perLine() const; // bytes
    void fit();
    void bringIntoView();

    QByteArray m_bytes;
    qint64 m_offset = 0;
    qint64 m_litBegin = 0;
    qint64 m_litLength = 0;
};

} // namespace brokerscope::ui
