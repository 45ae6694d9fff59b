#include "ui/lessons/lesson_text.h"

#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

namespace brokerscope::ui {

namespace {

constexpr int kLinePercent = 125;

} // namespace

QString lessonWords(const QString& words)
{
    static const QRegularExpression kCode(QStringLiteral("`([^`]+)`"));
    static const QRegularExpression kStrong(QStringLiteral("\\*\\*([^*]+)\\*\\*"));
    auto text = words.toHtmlEscaped();
    text.replace(kCode, QStringLiteral("<span style=\"font-family:'%1';color:%2\">\\1</span>")
                            .arg(typeFont(Type::Mono).family(), color(Token::Accent).name()));
    text.replace(kStrong, QStringLiteral("<b>\\1</b>"));
    return text;
}

QString lessonText(const QString& markdown)
{
    if (markdown.isEmpty())
        return {};
    QTextDocument document;
    document.setDefaultFont(typeFont(Type::Body));
    document.setMarkdown(markdown, QTextDocument::MarkdownNoHTML);
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        auto format = block.blockFormat();
        format.setLineHeight(kLinePercent, QTextBlockFormat::ProportionalHeight);
        const bool last = !block.next().isValid();
        format.setTopMargin(0);
        format.setBottomMargin(last ? 0 : block.textList() != nullptr && block.next().textList() != nullptr ? scaled(4) : scaled(10));
        cursor.setBlockFormat(format);
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const auto fragment = it.fragment();
            if (!fragment.charFormat().fontFixedPitch())
                continue;
            QTextCursor code(&document);
            code.setPosition(fragment.position());
            code.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            QTextCharFormat look;
            look.setFont(typeFont(Type::Mono));
            look.setForeground(color(Token::Accent));
            code.mergeCharFormat(look);
        }
    }
    return document.toHtml();
}

} // namespace brokerscope::ui
