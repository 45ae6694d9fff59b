// Every colour of the window by what it means. No other file of the program holds a literal colour: whoever paints asks
// the theme for a token, so that light, dark and high contrast stay complete by construction.
#pragma once

#include <QColor>

#include <array>
#include <cstddef>

namespace brokerscope::ui {

enum class Scheme { Light, Dark, HighContrast };

enum class Token {
    // Surfaces, from the back to the front
    Window,        // behind the docks
    Surface,       // a dock
    Raised,        // a card or a button on a dock
    Hover,         // under the pointer
    Border,        // hairlines
    BorderStrong,  // outline of what can be operated
    // Text; each readable (4.5:1) on every surface above
    Text,
    TextMuted,
    Accent,        // the one colour of "you can act here", also the focus ring
    OnAccent,      // text on a filled accent
    // What a replica is; never told by colour alone (star, dot, dashes, strike)
    Leader,        // as line or text
    LeaderFill,    // as a filled chip
    OnLeaderFill,  // text on a filled chip
    InSync,
    OutOfSync,
    Offline,
    // What travels
    Produce,
    Fetch,
    Replication,
    Quorum,
    Group,
    Admin,
    // How it goes
    Ok,
    Warning,
    Danger,
    Count_,
};

inline constexpr std::size_t kTokens = static_cast<std::size_t>(Token::Count_);
using Tokens = std::array<QColor, kTokens>;

[[nodiscard]] const Tokens& tokensOf(Scheme scheme);

// Contrast of two opaque colours as WCAG 2 defines it, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace brokerscope::ui
