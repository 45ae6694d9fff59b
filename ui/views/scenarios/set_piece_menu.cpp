#include "ui/views/scenarios/set_piece_menu.h"

#include "ui/bridge/covered_source.h"
#include "ui/language.h"
#include "ui/views/scenarios/scenarios_view.h"
#include "ui/views/scenarios/stage.h"

#include "engine/scenario/library.h"

#include <QAction>
#include <QMenu>

namespace brokerscope::ui {

SetPieceMenu::SetPieceMenu(QMenu& menu, ScenariosView& view, const ClusterSource& source, QObject* parent)
    : QObject(parent)
    , m_menu(menu)
{
    m_heal = menu.addAction(QString());
    m_heal->setObjectName(QStringLiteral("action.setPiece.heal"));
    m_heal->setShortcut(QKeySequence(QStringLiteral("Ctrl+J, 0")));
    connect(m_heal, &QAction::triggered, &view.stage(), &Stage::healEverything);
    menu.addSeparator();
    char letter = 'A';
    for (const auto& entry : scenario::library()) {
        if (!entry.setPiece)
            continue;
        const auto name = QString::fromStdString(entry.name);
        auto* action = menu.addAction(QString());
        action->setObjectName(QStringLiteral("action.setPiece.") + name);
        action->setData(name);
        if (letter <= 'Z')
            action->setShortcut(QKeySequence(QStringLiteral("Ctrl+J, %1").arg(QLatin1Char(letter++))));
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
