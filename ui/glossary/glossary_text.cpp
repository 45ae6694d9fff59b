#include "ui/glossary/glossary_text.h"

#include "ui/language.h"
#include "ui/main_window/docks.h"
#include "ui/theme/theme.h"

#include "engine/glossary/glossary.h"
#include "engine/lesson/library.h"

#include <QCoreApplication>
#include <QStringList>

namespace brokerscope::ui {

namespace {

struct GlossaryWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::GlossaryWords)
};

QString escaped(const std::string& text)
{
    return QString::fromStdString(text).toHtmlEscaped();
}

QString link(const QString& target, const QString& words)
{
    return QStringLiteral("<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>")
        .arg(target.toHtmlEscaped(), color(Token::Accent).name(), words.toHtmlEscaped());
}

QString coloured(Token token, const QString& html)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color(token).name(), html);
}

QString paragraph(const QString& html)
{
    return QStringLiteral("<p style=\"margin-top:0; margin-bottom:%1px; line-height:125%\">%2</p>").arg(scaled(8)).arg(html);
}

QString heading(const QString& html)
{
    const auto& font = typeFont(Type::Title);
    return QStringLiteral("<p style=\"margin-top:0; margin-bottom:%1px\"><span style=\"font-size:%2px; font-weight:600\">%3</span></p>")
        .arg(scaled(6))
        .arg(font.pixelSize())
        .arg(html);
}

const glossary::Glossary& words()
{
    return glossary::glossaryIn(currentLanguage().toStdString());
}

} // namespace

QString termLink(const QString& id, const QString& text)
{
    return link(QStringLiteral("term:") + id, text);
}

QString termText(const glossary::Term& term)
{
    auto name = escaped(term.name);
    if (term.name != term.englishName)
        name += QStringLiteral(" ") + coloured(Token::TextMuted, escaped(term.englishName));
    QString html = heading(name) + paragraph(escaped(term.text));
    if (!term.careful.empty())
        html += paragraph(coloured(Token::Warning, GlossaryWords::tr("Careful:").toHtmlEscaped()) + QLatin1Char(' ') + escaped(term.careful));
    for (const auto& picture : words().pictures)
        if (const auto* text = picture.of(term.id))
            html += paragraph(link(QStringLiteral("picture:") + QString::fromStdString(picture.id), QString::fromStdString(picture.name)) +
                              QStringLiteral(": ") + escaped(*text));
    QStringList see;
    for (const auto& id : term.see)
        if (const auto* other = words().term(id))
            see << termLink(QString::fromStdString(id), QString::fromStdString(other->name));
    if (!see.isEmpty())
        html += paragraph(coloured(Token::TextMuted, GlossaryWords::tr("See also:").toHtmlEscaped()) + QLatin1Char(' ') +
                          see.join(QStringLiteral(" · ")));
    QStringList places;
    if (!term.dock.empty()) {
        const auto dock = QString::fromStdString(term.dock);
        places << coloured(Token::TextMuted, GlossaryWords::tr("Seen in:").toHtmlEscaped()) + QLatin1Char(' ') +
                      link(QStringLiteral("dock:") + dock, dockTitle(dock));
    }
    if (!term.lesson.empty())
        if (const auto opened = lesson::openLesson(term.lesson, currentLanguage().toStdString()))
            places << coloured(Token::TextMuted, GlossaryWords::tr("Learned in:").toHtmlEscaped()) + QLatin1Char(' ') +
                          link(QStringLiteral("lesson:") + QString::fromStdString(term.lesson),
                               QString::fromStdString(opened.value().lesson.title));
    if (!places.isEmpty())
        html += paragraph(places.join(QStringLiteral("<br>")));
    return html;
}

QString pictureText(const glossary::Picture& picture)
{
    QString html = heading(escaped(picture.name)) + paragraph(escaped(picture.text));
    QString rows;
    for (const auto& [id, text] : picture.terms)
        if (const auto* term = words().term(id))
            rows += QStringLiteral("<tr><td style=\"padding-right:%1px; padding-bottom:%2px\">%3</td><td style=\"padding-bottom:%2px\">%4</td></tr>")
                        .arg(scaled(12))
                        .arg(scaled(4))
                        .arg(termLink(QString::fromStdString(id), QString::fromStdString(term->name)), escaped(text));
    html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\">%1</table>").arg(rows);
    html += paragraph(coloured(Token::Warning, GlossaryWords::tr("Where the picture ends:").toHtmlEscaped()) + QLatin1Char(' ') +
                      escaped(picture.ends));
    return html;
}

} // namespace brokerscope::ui
