#include "ui/models/text_repair.h"

#include <QHash>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace brokerscope::ui {

namespace {

// The upper halves, 0x80 to 0xff. Bytes that Windows-1252 leaves open stand for the C1 controls, as browsers read them.
constexpr char16_t kWindows1252[] =
    u"\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
    u"\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";
constexpr char16_t kMacRoman[] =
    u"\u00c4\u00c5\u00c7\u00c9\u00d1\u00d6\u00dc\u00e1\u00e0\u00e2\u00e4\u00e3\u00e5\u00e7\u00e9\u00e8"
    u"\u00ea\u00eb\u00ed\u00ec\u00ee\u00ef\u00f1\u00f3\u00f2\u00f4\u00f6\u00f5\u00fa\u00f9\u00fb\u00fc"
    u"\u2020\u00b0\u00a2\u00a3\u00a7\u2022\u00b6\u00df\u00ae\u00a9\u2122\u00b4\u00a8\u2260\u00c6\u00d8"
    u"\u221e\u00b1\u2264\u2265\u00a5\u00b5\u2202\u2211\u220f\u03c0\u222b\u00aa\u00ba\u03a9\u00e6\u00f8"
    u"\u00bf\u00a1\u00ac\u221a\u0192\u2248\u2206\u00ab\u00bb\u2026\u00a0\u00c0\u00c3\u00d5\u0152\u0153"
    u"\u2013\u2014\u201c\u201d\u2018\u2019\u00f7\u25ca\u00ff\u0178\u2044\u20ac\u2039\u203a\ufb01\ufb02"
    u"\u2021\u00b7\u201a\u201e\u2030\u00c2\u00ca\u00c1\u00cb\u00c8\u00cd\u00ce\u00cf\u00cc\u00d3\u00d4"
    u"\uf8ff\u00d2\u00da\u00db\u00d9\u0131\u02c6\u02dc\u00af\u02d8\u02d9\u02da\u00b8\u02dd\u02db\u02c7";

using ByteOf = QHash<char16_t, char>;

ByteOf windows1252()
{
    ByteOf result;
    for (int i = 0; i < 0x20; ++i)
        result.insert(kWindows1252[i], static_cast<char>(0x80 + i));
    for (int i = 0xa0; i <= 0xff; ++i)
        result.insert(static_cast<char16_t>(i), static_cast<char>(i));
    return result;
}

ByteOf latin1()
{
    ByteOf result;
    for (int i = 0x80; i <= 0xff; ++i)
        result.insert(static_cast<char16_t>(i), static_cast<char>(i));
    return result;
}

ByteOf macRoman()
{
    ByteOf result;
    for (int i = 0; i < 0x80; ++i)
        result.insert(kMacRoman[i], static_cast<char>(0x80 + i));
    return result;
}

// The bytes whose reader saw this text; nothing if a character is not in that charset.
std::optional<QByteArray> bytesThatRead(const QString& text, const ByteOf& table)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar each : text) {
        if (each.unicode() < 0x80) {
            bytes.append(static_cast<char>(each.unicode()));
            continue;
        }
        const auto found = table.constFind(each.unicode());
        if (found == table.constEnd())
            return std::nullopt;
        bytes.append(*found);
    }
    return bytes;
}

bool isAscii(const QByteArray& bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Of two readings the one with more letters and fewer odd signs is what somebody wrote.
int oddSigns(const QString& text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x80 && !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate();
    }));
}

} // namespace

QStringList usualCharsets()
{
    return {QStringLiteral("UTF-8"),        QStringLiteral("UTF-16LE"),    QStringLiteral("UTF-16BE"),
            QStringLiteral("ISO-8859-1"),   QStringLiteral("ISO-8859-15"), QStringLiteral("windows-1252"),
            QStringLiteral("windows-1251"), QStringLiteral("KOI8-R"),      QStringLiteral("macintosh"),
            QStringLiteral("TIS-620"),      QStringLiteral("windows-874"), QStringLiteral("Shift_JIS"),
            QStringLiteral("EUC-JP"),       QStringLiteral("GB18030"),     QStringLiteral("Big5"),
            QStringLiteral("EUC-KR"),       QStringLiteral("IBM437")};
}

bool isCharset(const QString& name)
{
    return !name.trimmed().isEmpty() && QStringDecoder(name.trimmed().toLatin1().constData()).isValid();
}

std::optional<QString> textIn(const QByteArray& bytes, const QString& charset)
{
    QStringDecoder decoder(charset.trimmed().toLatin1().constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

bool looksBinary(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || c.unicode() == 0x7f;
    });
}

std::optional<TextRepair> repairOf(const QByteArray& bytes)
{
    static const std::array<std::pair<QString, ByteOf>, 3> kTables{{{QStringLiteral("Windows-1252"), windows1252()},
                                                                    {QStringLiteral("Latin-1"), latin1()},
                                                                    {QStringLiteral("Mac Roman"), macRoman()}}};
    constexpr int kMostTimes = 4;
    if (isAscii(bytes) || !isUtf8(bytes))
        return std::nullopt;
    std::optional<TextRepair> best;
    for (const auto& [name, table] : kTables) {
        QByteArray current = bytes;
        std::optional<TextRepair> repair;
        for (int times = 1; times <= kMostTimes; ++times) {
            const auto inner = bytesThatRead(QString::fromUtf8(current), table);
            if (!inner || isAscii(*inner) || !isUtf8(*inner))
                break;
            repair = TextRepair{QString::fromUtf8(*inner), name, times};
            current = *inner;
        }
        if (repair && !looksBinary(repair->text) && (!best || oddSigns(repair->text) < oddSigns(best->text)))
            best = repair;
    }
    return best;
}

} // namespace brokerscope::ui
