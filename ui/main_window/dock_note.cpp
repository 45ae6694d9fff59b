#include "ui/main_window/dock_note.h"

#include "ui/main_window/dock.h"
#include "ui/theme/theme.h"
#include "ui/views/view.h"
#include "ui/words/external_words.h"
#include "ui/words/recording_words.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace brokerscope::ui {

namespace {

using Words = QString (*)(const QString& dock);

class DockNote final : public QLabel
{
public:
    DockNote(const QString& dock, Words words, bool instead, QWidget* parent)
        : QLabel(parent)
        , m_dock(dock)
        , m_words(words)
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
        const auto sentence = m_words(m_dock);
        setAccessibleName(sentence);
        setToolTip(m_instead ? QString() : sentence);
        const auto margins = contentsMargins();
        const int room = width() - margins.left() - margins.right();
        const auto shown = m_instead ? sentence : fontMetrics().elidedText(sentence, Qt::ElideRight, room);
        if (shown != text())
            setText(shown);
    }

    const QString m_dock;
    const Words m_words;
    const bool m_instead;
};

void addNote(Dock& dock, Words words, bool instead)
{
    const auto name = dock.objectName();
    auto* layout = dock.widget() ? qobject_cast<QVBoxLayout*>(dock.widget()->layout()) : nullptr;
    if (layout == nullptr || words(name).isEmpty())
        return;
    auto* note = new DockNote(name, words, instead, dock.widget());
    layout->insertWidget(0, note, instead ? 1 : 0);
    if (instead)
        dock.view()->hide();
}

} // namespace

void addExternalNote(Dock& dock)
{
    addNote(dock, externalNote, showsNothingOfExternal(dock.objectName()));
}

void addRecordingNote(Dock& dock)
{
    addNote(dock, recordingNote, notInRecording(dock.objectName()));
}

} // namespace brokerscope::ui
