#include "engine/exam/library.h"

#include "engine/lesson/file_library.h"

namespace brokerscope::exam {
namespace {

lesson::FileLibrary<Exam>& library()
{
    static lesson::FileLibrary<Exam> instance({"exam", examFiles(), &readExam,
                                          [](const Exam& exam, const script::Value& words) { return translated(exam, words); }, &loadExam});
    return instance;
}

} // namespace

const std::vector<std::string>& builtInExams()
{
    return library().names();
}

Result<OpenedExam> openExam(const std::string& name, const std::string& language)
{
    BOOST_OUTCOME_TRY(auto opened, library().open(name, language));
    return OpenedExam{std::move(opened.item), std::move(opened.problem)};
}

} // namespace brokerscope::exam
