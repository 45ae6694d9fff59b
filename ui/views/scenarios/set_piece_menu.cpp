#include "ui/views/scenarios/set_piece_menu.h"

#include "ui/bridge/covered_source.h"
#include "ui/language.h"
#include "ui/views/scenarios/scenarios_view.h"
#include "ui/views/scenarios/stage.h"

#include "engine/scenario/library.h"

#include <QAction>
#include <QMenu>

namespace brokerscope::ui {
namespace {

constexpr int kFunctionKeys = 12;

// One stroke, as a trainer's other hand holds the pointer; and a letter behind Ctrl+J, where a desktop or a small keyboard
// keeps the function keys for itself.
QList<QKeySequence> keysOf(int number)
{
    const auto key = [number](const char* held, int first) { return QKeySequence(QStringLiteral("%1+F%2").arg(QLatin1String(held)).arg(number - first + 1)); };
    QList<QKeySequence> keys;
    if (number < kFunctionKeys)
        keys << key("Ctrl", 0);
    else if (number < 2 * kFunctionKeys)
        keys << key("Ctrl+Shift", kFunctionKeys);
    if (number <= 'Z' - 'A')
        keys << QKeySequence(QStringLiteral("Ctrl+J, %1").arg(QLatin1Char(static_cast<char>('A' + number))));
    return keys;
}

} // namespace

SetPieceMenu::SetPieceMenu(QMenu& menu, ScenariosView& view, const ClusterSource& source, QObject* parent)
    : QObject(parent)
    , m_menu(menu)
{
    m_heal = menu.addAction(QString());
    m_heal->setObjectName(QStringLiteral("action.setPiece.heal"));
    m_heal->setShortcut(QKeySequence(QStringLiteral("Ctrl+J, 0")));
    connect(m_heal, &QAction::triggered, &view.stage(), &Stage::healEverything);
    menu.addSeparator();
    for (const auto& entry : scenario::library()) {
        if (!entry.setPiece)
            continue;
        const auto name = QString::fromStdString(entry.name);
        auto* action = menu.addAction(QString());
        action->setObjectName(QStringLiteral("action.setPiece.") + name);
        action->setData(name);
        action->setShortcuts(keysOf(static_cast<int>(m_pieces.size())));
        connect(action, &QAction::triggered, this, [this, &view, name] {
            view.select(name);
            view.stage().play(name);
            emit played();
        });
        m_pieces.push_back(action);
    }
    const auto allow = [this, &view] {
        const auto why = view.stage().whyNot();
        m_heal->setEnabled(why.isEmpty());
        m_heal->setToolTip(why);
        for (auto* piece : m_pieces)
            piece->setEnabled(why.isEmpty());
    };
    if (const auto* covered = qobject_cast<const CoveredSource*>(&source))
        connect(covered, &CoveredSource::coverChanged, this, allow);
    retranslate();
}

void SetPieceMenu::retranslate()
{
    m_menu.setTitle(tr("Set pieces"));
    m_heal->setText(tr("Heal everything"));
    for (auto* action : m_pieces)
        if (const auto scenario = scenario::loadScenario(action->data().toString().toStdString())) {
            const auto words = scenario::wordsIn(currentLanguage().toStdString(), scenario.value());
            action->setText(QString::fromStdString(words.title));
            action->setToolTip(QString::fromStdString(words.watch));
        }
}

} // namespace brokerscope::ui
