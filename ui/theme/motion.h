// Whether pictures move: dots that travel, changes that fade, a timeline that glides, docks that slide. One for the whole window,
// remembered. Without motion everything is still told: by marks that stay where they are. GUI thread only.
#pragma once

#include <QObject>

namespace brokerscope::ui {

class Motion : public QObject
{
    Q_OBJECT

public:
    static Motion& instance();

    [[nodiscard]] bool isOn() const { return m_on; }
    void set(bool on);

signals:
    void changed();

private:
    Motion() = default;

    bool m_on = true;
};

} // namespace brokerscope::ui
