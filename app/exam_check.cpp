#include "app/exam_check.h"

#include "app/rehearse.h"
#include "engine/exam/library.h"
#include "engine/exam/rehearsal.h"

#include <iostream>

namespace brokerscope::app {
namespace {

std::optional<exam::LeaveOut> leaveOutOf(const std::string& word)
{
    if (word.empty())
        return exam::LeaveOut::Nothing;
    if (word == "fault")
        return exam::LeaveOut::Fault;
    if (word == "diagnosis")
        return exam::LeaveOut::Diagnosis;
    if (word == "repair")
        return exam::LeaveOut::Repair;
    return std::nullopt;
}

} // namespace

int checkExam(const RunOptions& options)
{
    const auto opened = exam::openExam(options.exam, options.language.empty() ? "en" : options.language);
    const auto problem = opened ? opened.value().problem : opened.error().message();
    if (!problem.empty()) {
        std::cerr << "brokerscope: " << problem << '\n';
        return 2;
    }
    const auto leaveOut = leaveOutOf(options.breakStep);
    if (!leaveOut) {
        std::cerr << "brokerscope: --break leaves out the fault, diagnosis or repair of an exam, not \"" << options.breakStep << "\"\n";
        return 2;
    }
    exam::RehearsalOptions how;
    how.leaveOut = *leaveOut;
    const auto shown = std::make_shared<const exam::Exam>(opened.value().exam);
    exam::Rehearsal rehearsal(shown, how);
    return rehearse(options, shown->nodes, rehearsal);
}

int listExams(const std::string& language)
{
    for (const auto& name : exam::builtInExams()) {
        const auto opened = exam::openExam(name, language.empty() ? "en" : language);
        std::cout << name << std::string(name.size() < 32 ? 32 - name.size() : 1, ' ')
                  << (opened ? opened.value().exam.title : opened.error().message()) << '\n';
    }
    return 0;
}

} // namespace brokerscope::app
