#include "ui/main_window/dock_note.h"

#include "ui/main_window/dock.h"
#include "ui/theme/theme.h"
#include "ui/views/view.h"
#include "ui/words/external_words.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace brokerscope::ui {

namespace {

class DockNote final : public QLabel
{
public:
    DockNote(const QString& dock, bool instead, QWidget* parent)
        : QLabel(parent)
        , m_dock(dock)
        , m_instead(instead)
    {
        setObjectName(dock + QStringLiteral(".externalNote"));
        setProperty("tone", QStringLiteral("muted"));
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (instead) {
            setWordWrap(true);
            setAlignment(Qt::AlignCenter);
            setContentsMargins(3 * kSpacing, kSpacing, 3 * kSpacing, kSpacing);
        } else {
            setFont(typeFont(Type::Caption));
            setContentsMargins(12, 0, 12, 4);
            setMinimumWidth(0);
            setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        }
        say();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
            say();
    }
    void resizeEvent(QResizeEvent* event) override
    {
        QLabel::resizeEvent(event);
        say();
    }

private:
    void say()
    {
        const auto sentence = externalNote(m_dock);
        setAccessibleName(sentence);
        setToolTip(m_instead ? QString() : sentence);
        const auto margins = contentsMargins();
        const int room = width() - margins.left() - margins.right();
        const auto shown = m_instead ? sentence : fontMetrics().elidedText(sentence, Qt::ElideRight, room);
        if (shown != text())
            setText(shown);
    }

    const QString m_dock;
    const bool m_instead;
};

} // namespace

void addExternalNote(Dock& dock)
{
    const auto name = dock.objectName();
    auto* layout = dock.widget() ? qobject_cast<QVBoxLayout*>(dock.widget()->layout()) : nullptr;
    if (layout == nullptr || externalNote(name).isEmpty())
        return;
    const bool instead = showsNothingOfExternal(name);
    auto* note = new DockNote(name, instead, dock.widget());
    layout->insertWidget(0, note, instead ? 1 : 0);
    if (instead)
        dock.view()->hide();
}

} // namespace brokerscope::ui
