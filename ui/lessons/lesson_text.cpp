#include "ui/lessons/lesson_text.h"

#include "ui/glossary/term_finder.h"
#include "ui/theme/theme.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFragment>
#include <QTextList>

#include <optional>

namespace brokerscope::ui {

namespace {

constexpr int kLinePercent = 125;

QFont inSize(Type type, double size)
{
    auto font = typeFont(type);
    font.setPixelSize(qRound(font.pixelSize() * size));
    return font;
}

// How a piece of text looks that is code, or a word of the glossary; nothing: as it is.
std::optional<QTextCharFormat> lookOf(const QTextFragment& fragment, double size)
{
    const auto format = fragment.charFormat();
    QTextCharFormat look;
    if (format.fontFixedPitch()) {
        look.setFont(inSize(Type::Mono, size));
        look.setForeground(color(Token::Accent));
        return look;
    }
    const auto term = format.fontWeight() > QFont::Normal ? currentTerms().exactly(fragment.text()) : QString();
    if (term.isEmpty())
        return std::nullopt;
    look.setAnchor(true);
    look.setAnchorHref(QStringLiteral("term:") + term);
    look.setForeground(color(Token::Accent));
    return look;
}

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

QString lessonText(const QString& markdown, double size)
{
    if (markdown.isEmpty())
        return {};
    QTextDocument document;
    document.setDefaultFont(inSize(Type::Body, size));
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
            const auto look = lookOf(fragment, size);
            if (!look)
                continue;
            QTextCursor piece(&document);
            piece.setPosition(fragment.position());
            piece.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            piece.mergeCharFormat(*look);
        }
    }
    return document.toHtml();
}

} // namespace brokerscope::ui
