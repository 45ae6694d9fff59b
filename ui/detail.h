// How much the pictures tell: for someone who learns, or everything there is. One for the whole window, remembered.
// GUI thread only.
#pragma once

#include <QObject>
#include <QString>

namespace brokerscope::ui {

enum class DetailLevel {
    Simple, // the few figures that a story needs
    Full,   // epochs, offsets, versions, rates
};

class Detail : public QObject
{
    Q_OBJECT

public:
    static Detail& instance();

    [[nodiscard]] DetailLevel level() const { return m_level; }
    [[nodiscard]] bool isFull() const { return m_level == DetailLevel::Full; }
    void set(DetailLevel level);

signals:
    void changed();

private:
    Detail() = default;

    DetailLevel m_level = DetailLevel::Full;
};

// For settings: "simple", "full". Unknown names mean Full.
[[nodiscard]] DetailLevel detailLevelOf(const QString& name);
[[nodiscard]] QString nameOf(DetailLevel level);

} // namespace brokerscope::ui
