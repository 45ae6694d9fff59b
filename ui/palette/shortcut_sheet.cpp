#include "ui/palette/shortcut_sheet.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <map>

namespace brokerscope::ui {

namespace {

struct Key
{
    QString keys;
    QString what;
};

void addGroup(QVBoxLayout* column, const QString& title, const std::vector<Key>& keys, QWidget* parent)
{
    auto* heading = new QLabel(title, parent);
    heading->setFont(typeFont(Type::Strong));
    heading->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // close to its keys
    column->setSpacing(kSpacing / 2);
    column->addWidget(heading);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 2 * kSpacing);
    grid->setHorizontalSpacing(2 * kSpacing);
    grid->setVerticalSpacing(kSpacing / 2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [pressed, what] : keys) {
        auto* key = new QLabel(pressed, parent);
        key->setFont(typeFont(Type::Mono));
        key->setProperty("tone", QStringLiteral("accent"));
        key->setMinimumWidth(scaled(110));
        auto* text = new QLabel(what, parent);
        text->setWordWrap(true);
        grid->addWidget(key, row, 0, Qt::AlignTop);
        grid->addWidget(text, row++, 1);
    }
    column->addLayout(grid);
}

} // namespace

ShortcutSheet::ShortcutSheet(const std::vector<MenuAct>& acts, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcuts"));
    setWindowTitle(tr("Keys"));
    std::map<QString, std::vector<Key>> groups; // by place, in the order of the alphabet
    std::vector<QString> order;
    for (const auto& act : acts) {
        if (act.action->shortcut().isEmpty())
            continue;
        if (!groups.count(act.place))
            order.push_back(act.place);
        QStringList keys;
        for (const auto& each : act.action->shortcuts())
            keys << each.toString(QKeySequence::NativeText);
        groups[act.place].push_back({keys.join(QLatin1Char('\n')), withoutMnemonic(act.action->text())});
    }
    const std::vector<Key> inPictures{
        {tr("/"), tr("Go to the filter of the panel you are in")},
        {tr("Ctrl+wheel"), tr("Zoom the picture under the pointer")},
        {tr("Drag"), tr("Move a picture that is larger than its panel")},
        {tr("Right click"), tr("Everything that can be done to what is under the pointer")},
        {tr("Tab, arrows"), tr("Go from one thing to the next")},
        {tr("Esc"), tr("Put out the spotlight, then leave the projector view")},
    };

    auto* page = new QWidget(this);
    auto* columns = new QHBoxLayout(page);
    columns->setSpacing(4 * kSpacing);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    std::size_t rows = 0;
    std::size_t total = inPictures.size();
    for (const auto& [place, keys] : groups)
        total += keys.size() + 2;
    for (const auto& place : order) {
        addGroup(rows * 2 < total ? left : right, place, groups[place], page);
        rows += groups[place].size() + 2;
    }
    addGroup(right, tr("In every panel"), inPictures, page);
    left->addStretch(1);
    right->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    const QSize room = parent != nullptr ? parent->size() : QSize(1200, 800);
    // All keys at a glance, where the window is large enough for them.
    const int width = std::min(scaled(900), room.width() - 80);
    const int whole = page->heightForWidth(width - scaled(40)) + buttons->sizeHint().height() + 6 * kSpacing;
    resize(width, std::min(std::max(whole, scaled(400)), room.height() - 80));
}

} // namespace brokerscope::ui
