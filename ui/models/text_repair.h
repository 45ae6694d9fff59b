// The payload clinic: text in any charset, and text that was encoded twice. Somebody took UTF-8 for Windows-1252, Latin-1 or
// Mac Roman, read it so, and wrote what he read as UTF-8 again: "café" became "cafÃ©". Nothing is lost by that; read the
// other way round the text is whole again. Pure.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace brokerscope::ui {

// For the choice; any other name that Qt's converter knows works, too.
[[nodiscard]] QStringList usualCharsets();
[[nodiscard]] bool isCharset(const QString& name);
// Nothing when these bytes are no text in that charset.
[[nodiscard]] std::optional<QString> textIn(const QByteArray& bytes, const QString& charset);
[[nodiscard]] bool isUtf8(const QByteArray& bytes);
// Text that one would not show as text: control characters other than tabs and line ends.
[[nodiscard]] bool looksBinary(const QString& text);

struct TextRepair
{
    QString text;
    QString mistakenFor; // "Mac Roman": what the UTF-8 was taken for
    int times = 1;       // so often in a row
};
// Nothing when the bytes show no sign of it.
[[nodiscard]] std::optional<TextRepair> repairOf(const QByteArray& bytes);

} // namespace brokerscope::ui
