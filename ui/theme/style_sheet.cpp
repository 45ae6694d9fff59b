#include "ui/theme/style_sheet.h"

#include <QRegularExpression>

#include <array>
#include <utility>

namespace brokerscope::ui {

namespace {

// @name stands for the token of that name. Object names and the dynamic properties "role" and "tone" are set by widgets.
const char* const kSheet = R"(
QMainWindow, QMainWindow > QWidget#spacer { background: @window; }
QMainWindow::separator { background: transparent; width: 8px; height: 8px; }
QMainWindow::separator:hover { background: @hover; }

QMenuBar { background: @window; color: @muted; border-bottom: 1px solid @border; padding: 2px 8px; }
QMenuBar::item { padding: 8px 10px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @hover; color: @text; }
QMenu { background: @raised; border: 1px solid @borderStrong; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: @hover; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QMenu::icon { padding-left: 6px; }

QToolBar { background: @surface; border: none; border-bottom: 1px solid @border; padding: 6px 8px; spacing: 8px; }
QToolBar[role="margin"] { background: @window; border: none; padding: 0; margin: 0; }
QToolBar::separator { background: @border; width: 1px; margin: 4px; }
QToolBar, QAbstractButton, QAbstractItemView, QTabBar, QMenu { icon-size: 16px; }
QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; }
QToolButton#moreColumns { padding: 4px 2px; }
QToolButton:disabled { color: @disabled; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @raised; border-color: @borderStrong; }
QToolButton:focus { border-color: @accent; }
QToolButton::menu-indicator { width: 0; }

QStatusBar { background: @surface; border-top: 1px solid @border; min-height: 28px; }
QStatusBar::item { border: none; }

QDockWidget { background: @surface; color: @text; }
QFrame#dockTitle { background: @surface; border: 1px solid @border; border-bottom: none;
  border-top-left-radius: 8px; border-top-right-radius: 8px; }
QFrame#dockBody { background: @surface; border: 1px solid @border; border-top: none;
  border-bottom-left-radius: 8px; border-bottom-right-radius: 8px; }
QFrame#dockTitle[role="floating"], QFrame#dockBody[role="floating"] { border-color: @borderStrong; border-radius: 0; }
QFrame#dockTitle QToolButton { icon-size: 14px; padding: 1px; border-radius: 4px; }

QMainWindow > QTabBar { background: transparent; }
QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab { background: transparent; color: @muted; padding: 5px 12px; border: 1px solid transparent;
  border-radius: 6px; margin: 0 2px 4px 0; }
QTabBar::tab:hover { background: @hover; color: @text; }
QTabBar::tab:selected { background: @raised; color: @text; border-color: @borderStrong; }
QTabBar::tab:focus { border-color: @accent; }
QTabBar::scroller { width: 22px; }
QTabBar QToolButton { background: @raised; border: 1px solid @border; border-radius: 4px; padding: 0; margin: 0 1px 4px 1px; }
QTabBar QToolButton::left-arrow { image: url(:/icons/chevron-left-@scheme.svg); width: 14px; height: 14px; }
QTabBar QToolButton::right-arrow { image: url(:/icons/chevron-right-@scheme.svg); width: 14px; height: 14px; }
QTabWidget::pane { border: none; }

QFrame[role="card"] { background: @raised; border: 1px solid @border; border-radius: 6px; }
QFrame[role="guide"] { background: @raised; border: 2px solid @accent; border-radius: 8px; }
QFrame[role="line"] { background: @border; border: none; max-height: 1px; min-height: 1px; }
QLabel { background: transparent; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="ok"] { color: @ok; }
QLabel[tone="warning"] { color: @warning; }
QLabel[tone="danger"] { color: @danger; }
QLabel[tone="leader"] { color: @leader; }
QLabel[tone="accent"] { color: @accent; }

QPushButton { background: @raised; border: 1px solid @borderStrong; border-radius: 6px; padding: 5px 14px; min-height: 18px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @surface; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @disabled; border-color: @border; }
QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[role="primary"]:hover { border-color: @text; }
QPushButton[role="primary"]:disabled { background: @raised; color: @disabled; border-color: @border; }
QPushButton[role="danger"] { color: @danger; border-color: @danger; }
QPushButton[role="danger"]:disabled { color: @muted; border-color: @border; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateTimeEdit, QComboBox {
  background: @raised; border: 1px solid @borderStrong; border-radius: 6px; padding: 4px 8px; min-height: 18px;
  selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateTimeEdit:focus, QComboBox:focus { border-color: @accent; }
QTextEdit[role="reading"] { background: transparent; border: none; padding: 0; min-height: 0; }
QLineEdit[tone="danger"], QSpinBox[tone="danger"], QPlainTextEdit[tone="danger"] { border-color: @danger; }
QLineEdit:disabled, QSpinBox:disabled, QDateTimeEdit:disabled, QComboBox:disabled { color: @disabled; border-color: @border; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url(:/icons/chevron-down-@scheme.svg); width: 14px; height: 14px; }
QSpinBox, QDoubleSpinBox { padding-right: 20px; }
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; width: 20px; border: none; margin: 2px 2px 0 0; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; width: 20px; border: none; margin: 0 2px 2px 0; }
QSpinBox::up-button:hover, QDoubleSpinBox::up-button:hover, QSpinBox::down-button:hover, QDoubleSpinBox::down-button:hover { background: @hover; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/chevron-up-@scheme.svg); width: 12px; height: 12px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/chevron-down-@scheme.svg); width: 12px; height: 12px; }
QSlider::groove:horizontal { height: 4px; background: @borderStrong; border-radius: 2px; }
QSlider::sub-page:horizontal { height: 4px; background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -4px 0; background: @text; border-radius: 6px; }
QSlider::handle:horizontal:focus { background: @accent; }
QRadioButton { spacing: 8px; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @borderStrong; border-radius: 7px; background: @raised; }
QRadioButton::indicator:focus { border-color: @accent; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @accent; border-radius: 7px; background: @onAccent; }
QCheckBox { spacing: 8px; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @borderStrong; border-radius: 3px; background: @raised; }
QCheckBox::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/check-@scheme.svg); }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @borderStrong; selection-background-color: @hover;
  selection-color: @text; outline: 0; }

QListView[role="popup"] { background: @raised; border: 1px solid @borderStrong; selection-background-color: @hover; selection-color: @text; }
QAbstractItemView { background: @surface; alternate-background-color: @surface; border: none; outline: 0;
  selection-background-color: @hover; selection-color: @text; gridline-color: @border; }
QTreeView::item, QTableView::item, QListView::item { padding: 2px 4px; border: none; }
QTreeView::item:hover, QTableView::item:hover, QListView::item:hover { background: @raised; }
QTreeView::item:selected, QTableView::item:selected, QListView::item:selected { background: @hover; color: @text; }
QHeaderView { background: @surface; border: none; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @border; padding: 4px 6px; }
QTableCornerButton::section { background: @surface; border: none; }

QGraphicsView { background: @surface; border: none; }
QSplitter::handle { background: @border; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollArea#viewFrame > QWidget > QWidget { background: @surface; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 3px; min-height: 24px; min-width: 24px; margin: 2px; }
QScrollBar::handle:hover { background: @borderStrong; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QToolTip { background: @raised; color: @text; border: 1px solid @borderStrong; padding: 4px 6px; }
QGroupBox { border: 1px solid @border; border-radius: 6px; margin-top: 16px; padding-top: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 8px; color: @muted; }
)";

// Lengths grow with the text; hairlines stay.
QString withLengths(const QString& sheet, double factor)
{
    static const QRegularExpression kLength(QStringLiteral("(\\d+)px"));
    QString result;
    qsizetype from = 0;
    auto matches = kLength.globalMatch(sheet);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int pixels = match.captured(1).toInt();
        result += QStringView(sheet).mid(from, match.capturedStart() - from);
        result += QString::number(pixels <= 2 ? pixels : qRound(pixels * factor)) + QStringLiteral("px");
        from = match.capturedEnd();
    }
    result += QStringView(sheet).mid(from);
    return result;
}

// What cannot be used now. With high contrast even muted text is bright: there it has to be dimmed to be told apart.
QColor disabled(Scheme scheme)
{
    const auto& tokens = tokensOf(scheme);
    const auto& muted = tokens[static_cast<std::size_t>(Token::TextMuted)];
    const auto& ground = tokens[static_cast<std::size_t>(Token::Surface)];
    if (scheme != Scheme::HighContrast)
        return muted;
    return {(muted.red() + ground.red()) / 2, (muted.green() + ground.green()) / 2, (muted.blue() + ground.blue()) / 2};
}

} // namespace

QString styleSheet(Scheme scheme, double textScale)
{
    const Tokens& tokens = tokensOf(scheme);
    // Longer names first where one begins another.
    static constexpr std::array<std::pair<const char*, Token>, 14> kNames{{
        {"@window", Token::Window},
        {"@surface", Token::Surface},
        {"@raised", Token::Raised},
        {"@hover", Token::Hover},
        {"@borderStrong", Token::BorderStrong},
        {"@border", Token::Border},
        {"@text", Token::Text},
        {"@muted", Token::TextMuted},
        {"@accent", Token::Accent},
        {"@onAccent", Token::OnAccent},
        {"@leader", Token::Leader},
        {"@ok", Token::Ok},
        {"@warning", Token::Warning},
        {"@danger", Token::Danger},
    }};
    QString sheet = QString::fromLatin1(kSheet);
    sheet.replace(QLatin1String("@disabled"), disabled(scheme).name());
    // Pictures in a style sheet cannot be tinted: there is one for each scheme.
    sheet.replace(QLatin1String("@scheme"), QLatin1String(scheme == Scheme::Light ? "light" : "dark"));
    for (const auto& [name, token] : kNames)
        sheet.replace(QLatin1String(name), tokens[static_cast<std::size_t>(token)].name());
    return textScale > 1 ? withLengths(sheet, textScale) : sheet;
}

} // namespace brokerscope::ui
