#include "ui/export/lesson_handout.h"

#include "ui/export/report_page.h"
#include "ui/glossary/term_finder.h"
#include "ui/language.h"
#include "ui/lessons/prediction_box.h"

#include "engine/glossary/glossary.h"
#include "engine/lesson/library.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace brokerscope::ui {

namespace {

struct HandOutWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::HandOutWords)
};

QString words(const std::string& text)
{
    return QString::fromStdString(text);
}

// The window may speak another language by now. A file that is gone, or was changed, is shown as it was.
lesson::Lesson textsOf(const LessonRun& run)
{
    auto opened = lesson::openLesson(run.name.toStdString(), currentLanguage().toStdString());
    const bool same = opened && opened.value().lesson.steps.size() == run.lesson.steps.size();
    return same ? std::move(opened.value().lesson) : run.lesson;
}

// A few words with `code` and **strong**, without a paragraph around them.
QString inLine(const std::string& text)
{
    auto html = reportText(words(text)).trimmed();
    if (html.startsWith(QLatin1String("<p>")) && html.endsWith(QLatin1String("</p>")))
        html = html.mid(3, html.size() - 7);
    return html;
}

QString paragraphOf(const QString& heading, const QString& html)
{
    return QStringLiteral("<p><b>%1</b> %2</p>\n").arg(heading.toHtmlEscaped(), html);
}

QString outcomeOf(lesson::StepState state)
{
    switch (state) {
    case lesson::StepState::Reading:
        break;
    case lesson::StepState::Waiting:
        return HandOutWords::tr("○ Not done in this run.");
    case lesson::StepState::Met:
        return HandOutWords::tr("✓ Done, and the cluster saw it.");
    case lesson::StepState::MetBefore:
        return HandOutWords::tr("✓ It was so already.");
    }
    return {};
}

QString predictionOf(const lesson::Prediction& prediction, const lesson::PredictionState& state)
{
    auto html = paragraphOf(HandOutWords::tr("Question:"), inLine(prediction.question)) + QStringLiteral("<ul>");
    for (std::size_t i = 0; i < prediction.options.size(); ++i) {
        QStringList marks;
        if (state.answer == i)
            marks << HandOutWords::tr("foretold");
        if (state.judged && state.right == i)
            marks << HandOutWords::tr("what happened");
        const auto text = inLine(prediction.options[i].text);
        html += marks.isEmpty() ? QStringLiteral("<li>%1</li>").arg(text)
                                : QStringLiteral("<li><b>%1</b> (%2)</li>").arg(text, marks.join(QStringLiteral(", ")).toHtmlEscaped());
    }
    html += QStringLiteral("</ul>\n");
    if (!state.judged)
        return html + QStringLiteral("<p>%1</p>\n").arg(HandOutWords::tr("○ Not judged: the act was not made.").toHtmlEscaped());
    return html + paragraphOf(PredictionBox::verdictOf(state), inLine(prediction.because));
}

QString learnedOf(const lesson::Lesson& lesson)
{
    auto html = QStringLiteral("<h2>%1</h2>\n<p>%2</p>\n").arg(HandOutWords::tr("What is learned").toHtmlEscaped(), words(lesson.summary).toHtmlEscaped());
    QString list;
    for (const auto& learned : lesson.concepts)
        list += QStringLiteral("<li>%1</li>").arg(words(learned).toHtmlEscaped());
    return list.isEmpty() ? html : html + QStringLiteral("<ul>%1</ul>\n").arg(list);
}

QString stepOf(std::size_t number, const lesson::Step& step, const StepRun& run)
{
    const auto title = HandOutWords::tr("%1. %2").arg(number).arg(words(step.title));
    auto html = QStringLiteral("<section><h2>%1</h2>\n%2").arg(title.toHtmlEscaped(), reportText(words(step.text)));
    for (std::size_t i = 0; i < step.predictions.size(); ++i)
        html += predictionOf(step.predictions[i], i < run.predictions.size() ? run.predictions[i] : lesson::PredictionState());
    if (step.hasAct()) {
        html += paragraphOf(HandOutWords::tr("The act:"), inLine(step.act));
        html += QStringLiteral("<p>%1</p>\n").arg(outcomeOf(run.state).toHtmlEscaped());
    }
    if (!step.careful.empty())
        html += QStringLiteral("<aside>%1</aside>\n").arg(paragraphOf(HandOutWords::tr("Careful:"), inLine(step.careful)));
    if (!run.picture.isEmpty())
        html += reportPicture(run.picture, "jpeg", HandOutWords::tr("The window at the end of step %1").arg(number));
    return html + QStringLiteral("</section>\n");
}

QString termsOf(const lesson::Lesson& lesson)
{
    QString all = words(lesson.summary);
    for (const auto& learned : lesson.concepts)
        all += QLatin1Char('\n') + words(learned);
    for (const auto& step : lesson.steps)
        for (const auto& text : {step.title, step.text, step.act, step.careful})
            all += QLatin1Char('\n') + words(text);
    const auto& glossary = glossary::glossaryIn(currentLanguage().toStdString());
    QString list;
    for (const auto& id : currentTerms().find(all)) {
        const auto* term = glossary.term(id.toStdString());
        if (term == nullptr)
            continue;
        auto name = words(term->name);
        if (term->name != term->englishName)
            name += QStringLiteral(" (%1)").arg(words(term->englishName));
        list += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(name.toHtmlEscaped(), words(term->text).toHtmlEscaped());
    }
    return list.isEmpty() ? list : QStringLiteral("<h2>%1</h2>\n<dl>%2</dl>\n").arg(HandOutWords::tr("Terms").toHtmlEscaped(), list);
}

} // namespace

QString lessonHandOut(const LessonRun& run)
{
    auto lesson = textsOf(run);
    std::size_t done = 0;
    std::size_t toDo = 0;
    QString steps;
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        const auto state = run.steps[i].state;
        toDo += lesson.steps[i].hasAct() ? 1 : 0;
        done += state == lesson::StepState::Met || state == lesson::StepState::MetBefore ? 1 : 0;
        steps += stepOf(i + 1, lesson.steps[i], run.steps[i]);
    }
    const auto how = HandOutWords::tr("Run of %1: %2 of %3 acts done, %4 of %5 predictions right.")
                         .arg(QLocale().toString(run.begun, QLocale::LongFormat))
                         .arg(done)
                         .arg(toDo)
                         .arg(run.score.right)
                         .arg(run.score.judged);
    auto page = reportPage(words(lesson.title), QStringLiteral("<p>%1</p>\n").arg(how.toHtmlEscaped()) + learnedOf(lesson) + steps + termsOf(lesson));
    return page.replace(QStringLiteral("{bootstrap}"), run.bootstrapServers.toHtmlEscaped());
}

} // namespace brokerscope::ui
