#include "app/lesson_check.h"

#include "app/rehearse.h"
#include "engine/lesson/library.h"
#include "engine/lesson/rehearsal.h"

#include <iostream>

namespace brokerscope::app {
namespace {

constexpr std::chrono::seconds kBrokenPatience{3}; // what was left out will not come
constexpr const char* kEveryStep = "every"; // all acts are held back for so long, one after the other

} // namespace

int checkLesson(const RunOptions& options)
{
    const auto opened = lesson::openLesson(options.lesson, options.language.empty() ? "en" : options.language);
    if (!opened) {
        std::cerr << "brokerscope: " << opened.error().message() << '\n';
        return 2;
    }
    const auto shown = std::make_shared<const lesson::Lesson>(opened.value().lesson);
    if (!opened.value().problem.empty()) {
        std::cerr << "brokerscope: " << opened.value().problem << '\n';
        return 2;
    }
    const bool breakEvery = options.breakStep == kEveryStep;
    if (!options.breakStep.empty() && !breakEvery && (shown->step(options.breakStep) == nullptr || !shown->step(options.breakStep)->hasAct())) {
        std::cerr << "brokerscope: --break: the lesson has no step \"" << options.breakStep << "\" with an act\n";
        return 2;
    }
    lesson::RehearsalOptions how;
    how.byHand = options.byHand;
    if (breakEvery)
        how.quiet = kBrokenPatience;
    else
        how.leaveOut = options.breakStep;
    lesson::Rehearsal rehearsal(shown, how);
    return rehearse(options, shown->nodes, rehearsal);
}

int listLessons(const std::string& language)
{
    for (const auto& name : lesson::builtInLessons()) {
        const auto opened = lesson::openLesson(name, language.empty() ? "en" : language);
        std::cout << name << std::string(name.size() < 32 ? 32 - name.size() : 1, ' ')
                  << (opened ? opened.value().lesson.title : opened.error().message()) << '\n';
    }
    return 0;
}

} // namespace brokerscope::app
