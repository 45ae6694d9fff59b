#include "ui/exams/exam_report.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

namespace brokerscope::ui {

namespace {

struct ExamWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::ExamWords)
};

// The page is printed: black on white, whatever the window's theme.
const char* const kStyle = R"(
body{font:15px/1.5 system-ui,sans-serif;max-width:48em;margin:2em auto;padding:0 1em}
h1{font-size:1.6em}h2{font-size:1.2em;margin-top:2em}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.3em .8em .3em 0;border-bottom:1px solid;vertical-align:top}
td.number{text-align:right;white-space:nowrap})";

QString text(const std::string& words)
{
    return QString::fromStdString(words);
}

// What Qt makes of Markdown, without the page around it.
QString markdown(const std::string& words)
{
    QTextDocument document;
    document.setMarkdown(text(words), QTextDocument::MarkdownNoHTML);
    return QStringLiteral("<p>%1</p>").arg(document.toPlainText().toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("</p><p>")));
}

QString plain(const std::string& words)
{
    return text(words).remove(QLatin1Char('`')).remove(QStringLiteral("**")).toHtmlEscaped();
}

QString row(const QString& what, const QString& value)
{
    return QStringLiteral("<tr><td>%1</td><td class=\"number\">%2</td></tr>\n").arg(what, value);
}

QString questionsOf(const exam::Sitting& sitting)
{
    QString html = QStringLiteral("<h2>%1</h2>").arg(ExamWords::tr("Diagnosis"));
    for (std::size_t i = 0; i < sitting.exam().questions.size(); ++i) {
        const auto& question = sitting.exam().questions[i];
        const auto& answer = sitting.answers()[i];
        const bool right = answer == question.right();
        html += QStringLiteral("<p><b>%1</b><br>%2 %3")
                    .arg(plain(question.question), right ? QStringLiteral("✓") : QStringLiteral("✗"),
                         answer ? plain(question.options[*answer].text) : ExamWords::tr("not answered"));
        if (!right)
            html += QStringLiteral("<br>") + ExamWords::tr("Right: %1").arg(plain(question.options[question.right()].text));
        html += QStringLiteral("<br><i>%1</i></p>").arg(plain(question.because));
    }
    return html;
}

} // namespace

QString examTime(qint64 seconds)
{
    return ExamWords::tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString examReport(const exam::Sitting& sitting, const QString& learner, const QDateTime& begunAt, qint64 seconds)
{
    const auto& exam = sitting.exam();
    const auto score = sitting.score();
    const auto title = text(exam.title).toHtmlEscaped();
    QString html = QStringLiteral("<!doctype html><html><head><meta charset=\"utf-8\"><title>%1</title><style>%2</style></head><body>\n<h1>%1</h1>\n")
                       .arg(title, QLatin1String(kStyle));
    if (!learner.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(learner.toHtmlEscaped());
    html += QStringLiteral("<p>%1</p>").arg(QLocale().toString(begunAt, QLocale::ShortFormat).toHtmlEscaped());
    html += markdown(exam.story);
    html += QStringLiteral("<h2>%1</h2><table>").arg(ExamWords::tr("Result"));
    html += row(ExamWords::tr("Diagnosis"), ExamWords::tr("%1 of %2").arg(score.diagnosis).arg(exam::kDiagnosisPoints));
    html += row(ExamWords::tr("Repair"), ExamWords::tr("%1 of %2").arg(score.repair).arg(exam::kRepairPoints));
    html += row(ExamWords::tr("Hints"), score.hints == 0 ? QStringLiteral("0") : QStringLiteral("−%1").arg(score.hints));
    html += row(ExamWords::tr("Points"), QStringLiteral("<b>%1</b>").arg(score.total()));
    html += row(ExamWords::tr("Time"), examTime(seconds));
    if (const auto repair = sitting.timeToRepair())
        html += row(ExamWords::tr("Repaired after"), examTime(std::chrono::duration_cast<std::chrono::seconds>(*repair).count()));
    html += QStringLiteral("</table>");
    html += questionsOf(sitting);
    html += QStringLiteral("<h2>%1</h2>").arg(ExamWords::tr("What it was")) + markdown(exam.explanation);
    return html + QStringLiteral("</body></html>\n");
}

} // namespace brokerscope::ui
