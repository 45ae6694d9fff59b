// Puts what is remembered of the look into force, before a window is made.
#pragma once

namespace brokerscope::ui {

class Settings;
struct UiOptions;

// Language, theme, size of text, motion, zone of times. Forgets everything first if the options say so; language and theme of the
// options win over the remembered ones, and are not remembered.
void applySettings(Settings& settings, const UiOptions& options);

} // namespace brokerscope::ui
