// Words for a recorded session: what is not in it.
#pragma once

#include <QString>

namespace brokerscope::ui {

[[nodiscard]] QString whyNoDemoInRecording();
[[nodiscard]] QString whyNoAddressInRecording();

// What a dock cannot show of a recording, as one line over it; empty: it shows everything.
[[nodiscard]] QString recordingNote(const QString& dock);
// Whether it can show nothing at all, so that the note stands in its place.
[[nodiscard]] bool notInRecording(const QString& dock);

} // namespace brokerscope::ui
