#include "ui/views/twins/twins_view.h"

#include "ui/bridge/workloads.h"
#include "ui/lessons/prediction_box.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/views/twins/twin_chart.h"
#include "ui/views/twins/twin_words.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/scaled_limits.h"
#include "ui/words/figures.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHideEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace brokerscope::ui {

namespace {

constexpr int kChartWidth = 320;
constexpr int kChartHeight = 190;
constexpr int kMostColumns = 3;
constexpr int kProgressSteps = 1000;
constexpr std::size_t kNoDifference = 2; // the third answer
// From the last act on replicas and readers catch up: at a guess, so that the bar does not stand at its end meanwhile.
constexpr double kSettlingSeconds = 4;
// Clients that have just connected take long for their first records, in both alike: the scale is for what comes after.
constexpr double kRunInSeconds = 3;

QLabel* wrapped(QWidget* parent, const char* name)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    return label;
}

void sayIn(QLabel& label, const QString& words, const char* tone)
{
    label.setText(words);
    label.setVisible(!words.isEmpty());
    setTone(&label, tone);
}

} // namespace

TwinsView::TwinsView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_intro(wrapped(this, "twins.intro"))
    , m_choice(new QComboBox(this))
    , m_start(new QPushButton(this))
    , m_lookOut(wrapped(this, "twins.lookout"))
    , m_limits(wrapped(this, "twins.limits"))
    , m_predictionPlace(new QVBoxLayout)
    , m_progress(new QProgressBar(this))
    , m_word(wrapped(this, "twins.word"))
    , m_outcome(wrapped(this, "twins.outcome"))
    , m_sumsBox(new QWidget(this))
    , m_acts(wrapped(this, "twins.acts"))
    , m_chartBox(new QWidget(this))
{
    setTone(m_intro, "muted");
    setTone(m_limits, "muted");
    setTone(m_acts, "muted");
    m_choice->setObjectName(QStringLiteral("twins.choice"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    for (std::size_t i = 0; i < twins::differences().size(); ++i)
        m_choice->addItem(QString());
    m_start->setObjectName(QStringLiteral("twins.start"));
    m_progress->setObjectName(QStringLiteral("twins.progress"));
    m_progress->setRange(0, kProgressSteps);
    m_progress->setTextVisible(false);
    auto* bar = new FlowRow;
    bar->setSpacing(kSpacing);
    bar->addGrowing(m_choice);
    bar->addWidget(m_start);
    m_sums = new QGridLayout(m_sumsBox);
    m_sums->setContentsMargins(0, 0, 0, 0);
    m_sums->setHorizontalSpacing(2 * kSpacing);
    m_sums->setVerticalSpacing(4);
    m_sums->setColumnStretch(0, 1);
    limitWidth(*m_sumsBox, 0, 560);
    m_grid = new QGridLayout(m_chartBox);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * kSpacing);
    m_grid->setVerticalSpacing(2 * kSpacing);
    const std::array names{"acknowledged", "latency", "lost", "lag", "partitions"};
    for (std::size_t i = 0; i < kCharts; ++i) {
        m_charts[i] = new TwinChart(QStringLiteral("twins.chart.") + QLatin1String(names[i]), m_chartBox);
        limitHeight(*m_charts[i], kChartHeight, 0);
    }
    // Side by side where there is room.
    auto* place = new QWidget(this);
    place->setLayout(m_predictionPlace);
    m_predictionPlace->setContentsMargins(0, 0, 0, 0);
    auto* both = new FlowRow;
    both->setSpacing(2 * kSpacing);
    both->addGrowing(place);
    both->addGrowing(m_sumsBox);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_intro);
    layout->addLayout(bar);
    layout->addWidget(m_lookOut);
    layout->addWidget(m_limits);
    layout->addLayout(both);
    layout->addWidget(m_progress);
    layout->addWidget(m_word);
    layout->addWidget(m_outcome);
    layout->addWidget(m_acts);
    layout->addWidget(m_chartBox);
    layout->addStretch(1);
    connect(m_start, &QPushButton::clicked, this, &TwinsView::startOrStop);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &TwinsView::choose);
    retranslate();
    restyle();
    arrange();
}

TwinDesk* TwinsView::desk() const
{
    return context().workloads.twinDesk();
}

const twins::Difference& TwinsView::chosen() const
{
    return twins::differences().at(static_cast<std::size_t>(std::max(0, m_choice->currentIndex())));
}

bool TwinsView::isOn() const
{
    return m_state && (m_state->phase == twins::Phase::Opening || m_state->phase == twins::Phase::Playing);
}

void TwinsView::retranslate()
{
    m_intro->setText(tr("Two clusters of their own play the same script with the same records, side by side. One setting differs. The cluster of this "
                        "window is not touched."));
    m_choice->setAccessibleName(tr("Difference"));
    const auto& all = twins::differences();
    for (std::size_t i = 0; i < all.size(); ++i)
        m_choice->setItemText(static_cast<int>(i), differenceTitle(all[i]));
    showChoice();
    showAll();
}

void TwinsView::restyle()
{
    m_outcome->setFont(typeFont(Type::Strong));
    m_acts->setFont(typeFont(Type::Caption));
    for (auto* chart : m_charts)
        chart->restyle();
    showAll();
    View::restyle();
}

void TwinsView::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    arrange();
}

// A dock that floats or goes back is hidden for a moment, too; one that was closed stays hidden.
void TwinsView::hideEvent(QHideEvent* event)
{
    View::hideEvent(event);
    if (event->spontaneous())
        return;
    QTimer::singleShot(0, this, [this] {
        if (auto* bench = desk(); bench != nullptr && isOn() && !isVisible())
            bench->stop();
    });
}

void TwinsView::arrange()
{
    const int columns = std::clamp((width() - 24) / scaled(kChartWidth), 1, kMostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (auto* chart : m_charts)
        m_grid->removeWidget(chart);
    for (int column = 0; column < kMostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (std::size_t i = 0; i < kCharts; ++i)
        m_grid->addWidget(m_charts[i], static_cast<int>(i) / columns, static_cast<int>(i) % columns);
}

void TwinsView::choose()
{
    m_old = desk() == nullptr ? nullptr : desk()->state();
    m_state.reset();
    m_failure.clear();
    m_answer.reset();
    m_answeredLate = false;
    delete std::exchange(m_prediction, nullptr); // an answer once given cannot be taken back from its buttons
    showChoice();
    showAll();
}

void TwinsView::startOrStop()
{
    auto* bench = desk();
    if (bench == nullptr)
        return;
    if (isOn()) {
        bench->stop();
    } else {
        if (m_state) // once more: what is foretold now is known already
            m_answeredLate = true;
        m_failure = bench->start(chosen());
        m_old.reset();
    }
    follow();
    showAll();
}

void TwinsView::follow()
{
    const auto* bench = desk();
    auto now = bench == nullptr ? nullptr : bench->state();
    if (now == m_state || (now != nullptr && now == m_old))
        return;
    m_state = std::move(now);
    showAll();
}

void TwinsView::showChoice()
{
    const auto& difference = chosen();
    m_lookOut->setText(differenceHint(difference));
    const std::array scripts{twins::scriptOf(difference, 0), twins::scriptOf(difference, 1)};
    if (!scripts[0] || !scripts[1])
        return; // told when it is started
    const std::array both{scripts[0].value(), scripts[1].value()};
    m_limits->setText(tr("It takes %1 more nodes in this program, %2 free ports on 127.0.0.1, and memory and processor time for them until the end, "
                         "half a minute or so. On a small machine times are longer than one cluster alone would show, in both alike.")
                          .arg(twins::nodesOf(both))
                          .arg(twins::portsOf(both)));
}

void TwinsView::showAll()
{
    showControls();
    showPrediction();
    showSums();
    showCharts();
}

void TwinsView::showControls()
{
    const auto* bench = desk();
    const bool on = isOn();
    const bool isRecording = !whyOnlyWatched().isEmpty() || bench == nullptr;
    m_choice->setEnabled(!on);
    m_start->setText(on ? tr("Stop") : tr("Start"));
    m_start->setToolTip(on ? tr("Ends both clusters and removes them") : tr("Starts two clusters and plays the script on both"));
    setRole(m_start, on ? "danger" : "primary");
    m_start->setEnabled(!isRecording);
    m_progress->setVisible(on);
    if (m_state) {
        const double whole = m_state->length + kSettlingSeconds;
        m_progress->setValue(static_cast<int>(kProgressSteps * std::clamp(m_state->seconds / whole, 0.0, 0.99)));
    }
    if (!m_failure.isEmpty())
        return sayIn(*m_word, tr("Could not be played: %1").arg(m_failure), "danger");
    if (!m_state)
        return sayIn(*m_word, {}, "");
    switch (m_state->phase) {
    case twins::Phase::Opening:
        return sayIn(*m_word, tr("Both clusters are starting …"), "muted");
    case twins::Phase::Playing: {
        const auto time = durationWords(static_cast<std::int64_t>(m_state->seconds) * 1000);
        return sayIn(*m_word,
                     m_state->settling ? tr("Every act is done. Replicas and readers catch up …")
                                       : tr("%1 of %2").arg(time, durationWords(static_cast<std::int64_t>(m_state->length * 1000))),
                     "muted");
    }
    case twins::Phase::Failed:
        return sayIn(*m_word, tr("Could not be played: %1").arg(QString::fromStdString(m_state->problem)), "danger");
    case twins::Phase::Stopped:
        return sayIn(*m_word, tr("Stopped before the end. Both clusters are removed."), "muted");
    case twins::Phase::Done:
        for (std::size_t side = 0; side < 2; ++side)
            if (const auto& problem = m_state->sides[side].problem; !problem.empty())
                return sayIn(*m_word, tr("With %1 the script did not end as it should: %2").arg(sideName(chosen(), side), QString::fromStdString(problem)),
                             "warning");
        return sayIn(*m_word, {}, "");
    }
}

void TwinsView::showPrediction()
{
    const auto& difference = chosen();
    lesson::Prediction prediction;
    prediction.question = questionWords(difference.question).toStdString();
    for (const auto& words : {sideName(difference, 0), sideName(difference, 1), tr("No difference")})
        prediction.options.push_back({words.toStdString(), {}});
    if (m_prediction == nullptr) {
        m_prediction = new PredictionBox(prediction, QStringLiteral("twins.prediction"), this);
        m_predictionPlace->addWidget(m_prediction);
        connect(m_prediction, &PredictionBox::answered, this, [this](int option) {
            m_answer = static_cast<std::size_t>(option);
            m_answeredLate = m_state != nullptr;
            showPrediction();
        });
    }
    lesson::PredictionState state;
    state.answer = m_answer;
    state.answeredLate = m_answeredLate;
    state.judged = m_state && m_state->phase == twins::Phase::Done;
    if (state.judged)
        state.right = twins::answerOf(difference.question, {m_state->sides[0].sums, m_state->sides[1].sums}).value_or(kNoDifference);
    m_prediction->show(prediction, state);
}

void TwinsView::showSums()
{
    const auto& difference = chosen();
    const bool any = m_state && !m_state->sides[0].samples.empty() && !m_state->sides[1].samples.empty();
    m_sumsBox->setVisible(any);
    const bool done = any && m_state->phase == twins::Phase::Done;
    m_outcome->setVisible(done);
    m_acts->setVisible(any && !m_state->sides[0].marks.empty());
    if (!any)
        return;
    const auto rows = twinRows({m_state->sides[0].sums, m_state->sides[1].sums});
    const auto put = [&](std::size_t row, const QString& label, const std::array<QString, 2>& values, std::optional<std::size_t> better = {}) {
        if (row == m_rows.size()) {
            auto& made = m_rows.emplace_back();
            for (std::size_t column = 0; column < made.size(); ++column) {
                made[column] = new QLabel(m_sumsBox);
                made[column]->setObjectName(QStringLiteral("twins.sum.%1.%2").arg(row).arg(column));
                made[column]->setWordWrap(column == 0);
                made[column]->setTextInteractionFlags(Qt::TextSelectableByMouse);
                if (column > 0)
                    made[column]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
                m_sums->addWidget(made[column], static_cast<int>(row), static_cast<int>(column));
            }
            setTone(made[0], "muted");
        }
        m_rows[row][0]->setText(label);
        for (std::size_t side = 0; side < 2; ++side) {
            const bool didBetter = better == side;
            m_rows[row][side + 1]->setText(didBetter ? QStringLiteral("✓ ") + values[side] : values[side]);
            m_rows[row][side + 1]->setFont(typeFont(row == 0 || didBetter ? Type::Strong : Type::Body));
        }
    };
    put(0, {}, {sideName(difference, 0), sideName(difference, 1)});
    for (std::size_t i = 0; i < rows.size(); ++i)
        put(i + 1, rows[i].label, rows[i].values, done ? rows[i].better : std::nullopt);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        for (auto* cell : m_rows[i])
            cell->setVisible(i <= rows.size());
    if (done)
        m_outcome->setText(outcomeWords(difference, rows));
    QStringList acts;
    for (const auto& mark : m_state->sides[0].marks)
        acts << tr("%1 s: %2").arg(QLocale().toString(mark.seconds, 'f', 1), QString::fromStdString(mark.line));
    m_acts->setText(acts.join(QStringLiteral(" · ")));
}

void TwinsView::showCharts()
{
    const auto& difference = chosen();
    m_chartBox->setVisible(m_state && !m_state->sides[0].samples.empty());
    if (!m_chartBox->isVisibleTo(this))
        return;
    QList<double> acts;
    for (const auto& mark : m_state->sides[0].marks)
        acts << mark.seconds;
    using Value = std::optional<double> (*)(const twins::Sample&);
    struct Figure
    {
        QString title;
        Value value;
        int decimals;
        bool afterRunIn = false;
    };
    // With one replica nothing is under-replicated, and what is offline with it is not with three: in one line they would look alike.
    const Figure partitions =
        difference.setting == "replication.factor"
            ? Figure{tr("Partitions without leader"), [](const twins::Sample& one) { return std::optional(static_cast<double>(one.offline)); }, 0}
            : Figure{tr("Partitions under-replicated or offline"),
                     [](const twins::Sample& one) { return std::optional(static_cast<double>(std::max(one.underReplicated, one.offline))); }, 0};
    const std::array<Figure, kCharts> figures{{
        {tr("Records acknowledged per second"), [](const twins::Sample& one) { return std::optional(one.acknowledgedPerSecond); }, 0},
        {tr("Acknowledged after, in milliseconds (p50)"), [](const twins::Sample& one) { return one.latencyMs; }, 1, true},
        {tr("Records lost: acknowledged, and gone"), [](const twins::Sample& one) { return std::optional(static_cast<double>(one.lost)); }, 0},
        {tr("Consumer lag"), [](const twins::Sample& one) { return std::optional(static_cast<double>(one.lag)); }, 0},
        partitions,
    }};
    for (std::size_t i = 0; i < kCharts; ++i) {
        std::array<TwinChart::Line, 2> lines;
        for (std::size_t side = 0; side < 2; ++side) {
            auto& line = lines[side];
            line.label = sideName(difference, side);
            line.newest = QStringLiteral("–");
            bool stoodStill = true;
            for (const auto& sample : m_state->sides[side].samples) {
                const auto value = figures[i].value(sample);
                if (!value || (figures[i].afterRunIn && sample.seconds < kRunInSeconds)) {
                    stoodStill = true; // nothing was acknowledged, so there is no time that it took
                    continue;
                }
                if (std::exchange(stoodStill, false))
                    line.runs << QList<QPointF>();
                line.runs.last() << QPointF(sample.seconds, *value);
                line.newest = QLocale().toString(*value, 'f', figures[i].decimals);
            }
        }
        m_charts[i]->show(figures[i].title, lines, acts, m_state->length);
    }
}

} // namespace brokerscope::ui
