// Says in a dock what an external cluster does not tell, or what a recording does not hold: one line over the view, or a
// text in its place.
#pragma once

namespace brokerscope::ui {

class Dock;

// No effect where there is nothing to say.
void addExternalNote(Dock& dock);
void addRecordingNote(Dock& dock);

} // namespace brokerscope::ui
