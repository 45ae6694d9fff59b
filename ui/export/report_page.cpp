#include "ui/export/report_page.h"

#include "ui/language.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextList>

namespace brokerscope::ui {

namespace {

const char* const kReportStyle = R"(
body{font:15px/1.5 system-ui,sans-serif;max-width:64em;margin:2em auto;padding:0 1em}
h1{font-size:1.6em}h2{font-size:1.2em;margin-top:2em}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.3em .8em .3em 0;border-bottom:1px solid;vertical-align:top}
td.number{font-variant-numeric:tabular-nums;white-space:nowrap}
img{max-width:100%;border:1px solid}
section{break-inside:avoid-page}
code{font:.95em ui-monospace,monospace}
aside{border-left:4px solid;padding-left:1em;margin:1em 0}
dt{font-weight:600;margin-top:.8em}dd{margin:0})";

QString piecesOf(const QTextBlock& block)
{
    QString html;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const auto format = it.fragment().charFormat();
        const auto words = it.fragment().text().toHtmlEscaped().replace(QChar::LineSeparator, QStringLiteral("<br>"));
        html += format.fontFixedPitch()                    ? QStringLiteral("<code>%1</code>").arg(words)
                : format.fontWeight() > QFont::Normal ? QStringLiteral("<b>%1</b>").arg(words)
                                                      : words;
    }
    return html;
}

} // namespace

QString reportPage(const QString& title, const QString& body)
{
    return QStringLiteral("<!doctype html><html lang=\"%1\"><head><meta charset=\"utf-8\">"
                          "<meta name=\"viewport\" content=\"width=device-width\"><title>%2</title><style>%3</style></head><body>\n"
                          "<h1>%2</h1>\n%4</body></html>\n")
        .arg(currentLanguage().replace(QLatin1Char('_'), QLatin1Char('-')), title.toHtmlEscaped(), QLatin1String(kReportStyle), body);
}

QString reportPicture(const QByteArray& bytes, const char* type, const QString& words)
{
    return QStringLiteral("<p><img alt=\"%1\" src=\"data:image/%2;base64,%3\"></p>\n")
        .arg(words.toHtmlEscaped(), QLatin1String(type), QString::fromLatin1(bytes.toBase64()));
}

QString reportText(const QString& markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownNoHTML);
    QString html;
    QString list; // the tag of the one that is open
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        const auto* in = block.textList();
        const auto wanted = in == nullptr                                          ? QString()
                            : in->format().style() == QTextListFormat::ListDecimal ? QStringLiteral("ol")
                                                                                   : QStringLiteral("ul");
        if (wanted != list) {
            if (!list.isEmpty())
                html += QStringLiteral("</%1>\n").arg(list);
            if (!wanted.isEmpty())
                html += QStringLiteral("<%1>").arg(wanted);
            list = wanted;
        }
        html += (in == nullptr ? QStringLiteral("<p>%1</p>\n") : QStringLiteral("<li>%1</li>")).arg(piecesOf(block));
    }
    return list.isEmpty() ? html : html + QStringLiteral("</%1>\n").arg(list);
}

} // namespace brokerscope::ui
