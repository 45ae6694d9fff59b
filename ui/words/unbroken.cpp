#include "ui/words/unbroken.h"

namespace brokerscope::ui {

QString unbroken(const QString& words)
{
    constexpr QChar kNoBreakSpace(0x00a0);
    constexpr QChar kWordJoiner(0x2060);
    QString out;
    for (const QChar letter : words) {
        if (!out.isEmpty() && !letter.isLowSurrogate())
            out += kWordJoiner;
        out += letter == QLatin1Char(' ') ? kNoBreakSpace : letter;
    }
    return out.toHtmlEscaped();
}

} // namespace brokerscope::ui
