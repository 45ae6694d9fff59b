#include "ui/views/scenarios/scenarios_view.h"

#include "ui/bridge/covered_source.h"
#include "ui/language.h"
#include "ui/theme/theme.h"
#include "ui/views/scenarios/stage.h"
#include "ui/widgets/flow_row.h"

#include "engine/scenario/library.h"
#include "engine/scenario/performance.h"
#include "ui/theme/variant.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kNameRole = Qt::UserRole + 1; // empty: a heading
constexpr std::size_t kShownActs = 8;

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

QLabel* wrapped(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPushButton* button(const char* name, QWidget* parent)
{
    auto* made = new QPushButton(parent);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

} // namespace

ScenariosView::ScenariosView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_stage(new Stage(context.source, context.workloads, this))
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_title(wrapped("scenarios.title", this))
    , m_description(wrapped("scenarios.description", this))
    , m_watch(wrapped("scenarios.watch", this))
    , m_state(wrapped("scenarios.state", this))
    , m_acts(wrapped("scenarios.acts", this))
    , m_expectations(wrapped("scenarios.expectations", this))
    , m_start(button("scenarios.start", this))
    , m_stop(button("scenarios.stop", this))
    , m_fault(button("scenarios.fault", this))
    , m_heal(button("scenarios.heal", this))
    , m_open(button("scenarios.open", this))
{
    for (const auto& entry : scenario::library())
        if (auto loaded = scenario::loadScenario(entry.name))
            m_scenarios.push_back(std::move(loaded.value()));
    m_filter->setObjectName(QStringLiteral("scenarios.filter"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("scenarios.list"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setSpacing(2);
    auto bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_watch->setProperty("tone", QStringLiteral("accent"));
    m_acts->setProperty("tone", QStringLiteral("muted"));
    m_start->setProperty("role", QStringLiteral("primary"));

    auto* detail = new QWidget;
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(kSpacing);
    auto* buttons = new FlowRow;
    for (auto* one : {m_start, m_stop, m_fault, m_heal})
        buttons->addWidget(one);
    column->addWidget(m_title);
    column->addLayout(buttons);
    column->addWidget(m_state);
    column->addWidget(m_description);
    column->addWidget(m_watch);
    column->addWidget(m_expectations);
    column->addWidget(m_acts);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("scenarios.detail"));
    scroll->setWidget(detail);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_list);
    split->addWidget(scroll);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    auto* bar = new FlowRow;
    bar->addGrowing(m_filter);
    bar->addWidget(m_open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(kSpacing);
    layout->addLayout(bar);
    layout->addWidget(split, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &ScenariosView::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, [this] { showChosen(); });
    connect(m_list, &QListWidget::itemActivated, m_start, &QPushButton::click);
    connect(m_start, &QPushButton::clicked, this, [this] { m_stage->play(chosen()); });
    connect(m_stop, &QPushButton::clicked, m_stage, &Stage::stop);
    connect(m_fault, &QPushButton::clicked, m_stage, &Stage::playFault);
    connect(m_heal, &QPushButton::clicked, m_stage, &Stage::healEverything);
    connect(m_open, &QPushButton::clicked, this, &ScenariosView::openFile);
    connect(m_stage, &Stage::changed, this, &ScenariosView::showProgress);
    if (const auto* covered = qobject_cast<const CoveredSource*>(&context.source))
        connect(covered, &CoveredSource::coverChanged, this, &ScenariosView::retranslate);
    auto* search = new QShortcut(QKeySequence(QStringLiteral("/")), this);
    search->setContext(Qt::WidgetWithChildrenShortcut);
    connect(search, &QShortcut::activated, m_filter, [this] { m_filter->setFocus(); });
    fillList();
    m_list->setCurrentRow(1); // below the first heading
    retranslate();
}

ScenariosView::~ScenariosView() = default;

QString ScenariosView::chosen() const
{
    const auto* item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(kNameRole).toString();
}

void ScenariosView::select(const QString& name)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(kNameRole).toString() == name)
            m_list->setCurrentRow(row);
}

void ScenariosView::fillList()
{
    const auto kept = chosen();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    bool setPieces = false;
    const auto heading = [this](const QString& title) {
        auto* item = new QListWidgetItem(title, m_list);
        item->setFlags(Qt::ItemIsEnabled);
        auto font = item->font();
        font.setBold(true);
        item->setFont(font);
    };
    heading(tr("Scenarios"));
    for (const auto& scenario : m_scenarios) {
        if (scenario.setPiece && !setPieces) {
            setPieces = true;
            heading(tr("Set pieces: one failure each"));
        }
        const auto words = scenario::wordsIn(currentLanguage().toStdString(), scenario);
        auto* item = new QListWidgetItem(text(words.title), m_list);
        item->setData(kNameRole, text(scenario.name));
        item->setToolTip(text(scenario.setPiece ? words.watch : words.description));
    }
    select(kept);
    filter(m_filter->text());
}

void ScenariosView::filter(const QString& wanted)
{
    for (int row = 0; row < m_list->count(); ++row) {
        auto* item = m_list->item(row);
        const bool matches = item->text().contains(wanted, Qt::CaseInsensitive) ||
                             item->data(kNameRole).toString().contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!wanted.isEmpty() && (item->data(kNameRole).toString().isEmpty() || !matches));
    }
}

void ScenariosView::showChosen()
{
    const auto name = chosen().toStdString();
    const auto found = std::find_if(m_scenarios.begin(), m_scenarios.end(), [&](const auto& one) { return one.name == name; });
    if (found != m_scenarios.end()) {
        const auto words = scenario::wordsIn(currentLanguage().toStdString(), *found);
        m_title->setText(text(words.title));
        m_description->setText(text(words.description));
        m_watch->setText(found->setPiece ? tr("Watch: %1").arg(text(words.watch))
                                         : tr("Suggested fault: %1. %2").arg(text(words.faultTitle), text(words.faultWatch)));
    }
    m_start->setEnabled(found != m_scenarios.end() && m_stage->whyNot().isEmpty());
    showProgress();
}

void ScenariosView::showProgress()
{
    using State = scenario::Performance::State;
    const auto* play = m_stage->performance();
    m_stop->setEnabled(play != nullptr);
    m_fault->setEnabled(play != nullptr && play->scenario().fault && !m_stage->faultPlayed() && play->prepared());
    m_acts->setVisible(play != nullptr);
    m_expectations->setVisible(play != nullptr);
    QString tone = QStringLiteral("muted");
    if (play == nullptr) {
        const auto waits = CoveredSource::whyOthersWait(context().source);
        m_state->setText(waits.isEmpty() ? m_stage->problem() : waits);
        tone = waits.isEmpty() ? QStringLiteral("danger") : QStringLiteral("warning");
    } else {
        const auto title = text(scenario::wordsIn(currentLanguage().toStdString(), play->scenario()).title);
        if (play->state() == State::Passed) {
            m_state->setText(tr("%1: everything expected has come true. Its clients go on until you stop them.").arg(title));
            tone = QStringLiteral("ok");
        } else if (play->state() == State::Failed) {
            m_state->setText(tr("%1 did not go as expected: %2").arg(title, text(play->problem())));
            tone = QStringLiteral("danger");
        } else if (play->state() == State::Awaiting) {
            m_state->setText(tr("%1: every act is done; waiting for what is expected.").arg(title));
        } else {
            m_state->setText(play->prepared() ? tr("%1 plays. Acts left: %2").arg(title).arg(play->actsLeft())
                                              : tr("%1: topics and clients are being made.").arg(title));
        }
    }
    m_state->setVisible(!m_state->text().isEmpty());
    setTone(m_state, tone);
    if (play == nullptr)
        return;
    QStringList expected;
    for (const auto& one : m_stage->judged())
        expected << QStringLiteral("%1 %2%3").arg(one.met ? QStringLiteral("✓") : QStringLiteral("…"),
                                                  one.expectation.kind == scenario::Expectation::Kind::Never ? tr("never: ") : QString(),
                                                  text(one.expectation.text));
    m_expectations->setText(expected.join(QLatin1Char('\n')));
    QStringList acts;
    const auto& played = play->played();
    for (std::size_t i = played.size() > kShownActs ? played.size() - kShownActs : 0; i < played.size(); ++i) {
        const auto line = text(played[i].line);
        acts << QStringLiteral("%1 s  %2").arg(QString::number(static_cast<double>(played[i].at.count()) / 1000, 'f', 1),
                                               line.size() > 90 ? line.left(88) + QStringLiteral("…") : line);
        if (!played[i].say.empty())
            acts << text(played[i].say);
    }
    m_acts->setText(acts.join(QLatin1Char('\n')));
}

void ScenariosView::openFile()
{
    const auto path = QFileDialog::getOpenFileName(this, tr("Play a scenario file"), QString(), tr("Scenarios (*.yaml)"));
    if (!path.isEmpty())
        m_stage->play(path);
}

void ScenariosView::showSnapshot(const cluster::ClusterSnapshot&)
{
    showProgress();
}

void ScenariosView::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter scenarios and set pieces"));
    m_filter->setToolTip(tr("Part of a title"));
    m_list->setAccessibleName(tr("Scenarios and set pieces"));
    m_start->setText(tr("Start"));
    m_start->setToolTip(tr("Makes the topics and starts the producers and groups of this scenario"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stops its producers and groups; topics and records stay"));
    m_fault->setText(tr("Suggested fault"));
    m_fault->setToolTip(tr("Plays the fault that is most telling for this scenario"));
    m_heal->setText(tr("Heal everything"));
    m_heal->setToolTip(tr("Undoes every fault of links and disks and starts every node that is down"));
    m_open->setText(tr("Open file ..."));
    m_open->setToolTip(tr("Plays a scenario of your own: a YAML file"));
    setHint(tr("/ filters · Ctrl+F1 … F12: set pieces"));
    const auto why = m_stage->whyNot();
    for (auto* one : {m_heal, m_open})
        one->setEnabled(why.isEmpty());
    if (!why.isEmpty())
        for (auto* one : {m_start, m_heal, m_open})
            one->setToolTip(why);
    fillList();
    showChosen();
}

} // namespace brokerscope::ui
