#include "ui/apply_settings.h"

#include "ui/application.h"
#include "ui/detail.h"
#include "ui/language.h"
#include "ui/settings.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"
#include "ui/words/figures.h"

namespace brokerscope::ui {

void applySettings(Settings& settings, const UiOptions& options)
{
    if (options.resetUi)
        settings.clear();
    setLanguage(options.language.isEmpty() ? settings.language() : options.language);
    Theme::instance().apply(themeChoiceOf(options.theme.isEmpty() ? settings.theme() : options.theme));
    Theme::instance().setTextScale(settings.textScale());
    Motion::instance().set(settings.motion());
    Detail::instance().set(detailLevelOf(settings.detail()));
    showUtc(settings.utc());
}

} // namespace brokerscope::ui
