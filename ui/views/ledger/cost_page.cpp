#include "ui/views/ledger/cost_page.h"

#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/labelled_field.h"
#include "ui/words/figures.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace brokerscope::ui {

namespace {

enum Column { Acks, MinIsr, Idempotent, Linger, Offered, Throughput, P50, P99, Failed, AtRisk, Promised, kColumns };
constexpr int kMostRows = 100;
constexpr int kSortRole = Qt::UserRole;

QSpinBox* spin(QWidget* parent, const char* name, int least, int most, int value)
{
    auto* made = new QSpinBox(parent);
    made->setObjectName(QLatin1String(name));
    made->setRange(least, most);
    made->setValue(value);
    return made;
}

QString millisecondsWords(const std::optional<double>& time)
{
    return time ? QLocale().toString(*time, 'f', 1) : QStringLiteral("–");
}

} // namespace

CostPage::CostPage(ClusterSource& source, Workloads& workloads, QWidget* parent)
    : QWidget(parent)
    , m_trial(new CostTrial(source, workloads, this))
    , m_intro(new QLabel(this))
    , m_acks(new QComboBox(this))
    , m_minIsr(spin(this, "cost.minisr", 1, 3, 2))
    , m_linger(spin(this, "cost.linger", 0, 1000, 5))
    , m_rate(spin(this, "cost.rate", 1, 200'000, 2'000))
    , m_idempotent(new QCheckBox(this))
    , m_whyNotIdempotent(new QLabel(this))
    , m_measure(new QPushButton(this))
    , m_clear(new QPushButton(this))
    , m_word(new QLabel(this))
    , m_model(new QStandardItemModel(0, kColumns, this))
    , m_table(new DataTable(m_model, QStringLiteral("cost.table"), kSortRole, this))
{
    m_intro->setWordWrap(true);
    setTone(m_intro, "muted");
    m_acks->setObjectName(QStringLiteral("cost.acks"));
    m_acks->addItems({QStringLiteral("all"), QStringLiteral("1"), QStringLiteral("0")});
    m_idempotent->setObjectName(QStringLiteral("cost.idempotent"));
    m_whyNotIdempotent->setObjectName(QStringLiteral("cost.whyNotIdempotent"));
    setTone(m_whyNotIdempotent, "muted");
    m_measure->setObjectName(QStringLiteral("cost.measure"));
    setRole(m_measure, "primary");
    m_clear->setObjectName(QStringLiteral("cost.clear"));
    m_word->setObjectName(QStringLiteral("cost.word"));
    m_word->setWordWrap(true);
    auto* knobs = new FlowRow;
    knobs->setSpacing(kSpacing);
    const std::array<QWidget*, 4> fields{m_acks, m_minIsr, m_linger, m_rate};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        m_labels[i] = new QLabel(this);
        knobs->addWidget(labelledField(m_labels[i], fields[i], this));
    }
    auto* acts = new FlowRow;
    acts->setSpacing(kSpacing);
    acts->addWidget(m_idempotent);
    acts->addWidget(m_whyNotIdempotent);
    acts->addWidget(m_measure);
    acts->addWidget(m_clear);
    m_table->giveUp({Offered, Failed, Idempotent, Linger, MinIsr, P50, Promised});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_intro);
    layout->addLayout(knobs);
    layout->addLayout(acts);
    layout->addWidget(m_word);
    layout->addWidget(m_table, 1);
    connect(m_measure, &QPushButton::clicked, this, &CostPage::begin);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_rows.clear();
        m_model->setRowCount(0);
        showProgress();
    });
    connect(m_acks, &QComboBox::currentIndexChanged, this, &CostPage::showProgress);
    connect(m_idempotent, &QCheckBox::clicked, this, [this](bool on) { m_wantsIdempotence = on; });
    connect(m_trial, &CostTrial::finished, this, &CostPage::onFinished);
    connect(m_trial, &CostTrial::failed, this, &CostPage::onFailed);
    retranslate();
}

void CostPage::retranslate()
{
    m_intro->setText(tr("Try settings of a producer on this cluster: each is measured for some seconds with a real producer on a topic of its "
                        "own, and leaves a row. Delay a link or stop a node in between, and measure again."));
    m_labels[0]->setText(tr("acks"));
    m_acks->setToolTip(tr("Who has to have a record before it counts as sent: all in-sync replicas, the leader alone, or nobody"));
    m_labels[1]->setText(tr("min.insync.replicas"));
    m_minIsr->setToolTip(tr("With acks=all the leader refuses records while fewer replicas than these are in sync"));
    m_labels[2]->setText(tr("linger.ms"));
    m_linger->setToolTip(tr("So long the producer waits for more records to send them together"));
    m_labels[3]->setText(tr("records per second"));
    m_rate->setToolTip(tr("How many are offered. What comes through is measured"));
    m_idempotent->setText(tr("idempotent"));
    m_whyNotIdempotent->setText(tr("needs acks=all"));
    m_idempotent->setToolTip(tr("enable.idempotence: repeated batches are recognised. Needs acks=all"));
    m_clear->setText(tr("Forget the rows"));
    const std::array<QWidget*, 4> fields{m_acks, m_minIsr, m_linger, m_rate};
    for (std::size_t i = 0; i < fields.size(); ++i)
        fields[i]->setAccessibleName(m_labels[i]->text());
    m_model->setHorizontalHeaderLabels({tr("acks"), tr("min ISR"), tr("idempotent"), tr("linger ms"), tr("offered/s"), tr("records/s"), tr("p50 ms"),
                                        tr("p99 ms"), tr("failed"), tr("most at risk"), tr("those at risk")});
    for (int column = MinIsr; column < Promised; ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_model->horizontalHeaderItem(AtRisk)->setToolTip(
        tr("The most records, at one look at the cluster, that not all in-sync replicas had, or one running node alone: they can be lost if the leader dies"));
    m_model->horizontalHeaderItem(Promised)->setToolTip(tr("Whether the producer was told that they are safe"));
    m_table->view()->setAccessibleName(tr("Settings that were measured"));
    m_table->setFilterHint(tr("Filter settings"));
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        fillRow(row);
    showProgress();
}

CostSetting CostPage::chosen() const
{
    CostSetting setting;
    setting.acks = m_acks->currentText();
    setting.minInsyncReplicas = m_minIsr->value();
    setting.idempotent = m_idempotent->isChecked();
    setting.lingerMs = m_linger->value();
    setting.recordsPerSecond = m_rate->value();
    return setting;
}

void CostPage::begin()
{
    m_failure.clear();
    if (m_trial->isOn())
        m_trial->cancel();
    else
        m_trial->start(chosen());
    showProgress();
}

void CostPage::onFinished(const CostFigures& figures)
{
    if (m_rows.size() == static_cast<std::size_t>(kMostRows)) {
        m_rows.erase(m_rows.begin());
        m_model->removeRow(0);
    }
    m_rows.push_back({m_trial->setting(), figures});
    m_model->setRowCount(static_cast<int>(m_rows.size()));
    fillRow(static_cast<int>(m_rows.size()) - 1);
    showProgress();
}

void CostPage::onFailed(const QString& why)
{
    m_failure = why;
    showProgress();
}

void CostPage::fillRow(int row)
{
    const auto& [setting, figures] = m_rows[static_cast<std::size_t>(row)];
    const auto put = [&](Column column, const QString& text, const QVariant& sort) {
        auto* item = new QStandardItem(text);
        item->setData(sort, kSortRole);
        item->setEditable(false);
        if (column >= MinIsr && column < Promised)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->setItem(row, column, item);
    };
    const bool all = setting.acks == QLatin1String("all");
    put(Acks, setting.acks, setting.acks);
    put(MinIsr, QString::number(setting.minInsyncReplicas), setting.minInsyncReplicas);
    put(Idempotent, setting.idempotent ? tr("yes") : tr("no"), setting.idempotent);
    put(Linger, QString::number(setting.lingerMs), setting.lingerMs);
    put(Offered, countWords(setting.recordsPerSecond), setting.recordsPerSecond);
    put(Throughput, countWords(static_cast<qint64>(figures.recordsPerSecond + 0.5)), figures.recordsPerSecond);
    put(P50, millisecondsWords(figures.p50Ms), figures.p50Ms.value_or(-1));
    put(P99, millisecondsWords(figures.p99Ms), figures.p99Ms.value_or(-1));
    put(Failed, countWords(figures.failed), figures.failed);
    m_model->item(row, Failed)->setToolTip(figures.error);
    put(AtRisk, countWords(figures.mostAtRisk), figures.mostAtRisk);
    put(Promised,
        figures.mostAtRisk == 0                 ? QStringLiteral("–")
        : setting.acks == QLatin1String("0")    ? tr("nobody asked: lost")
        : all && !figures.committedAtRisk       ? tr("sent again")
                                                : tr("acknowledged: lost"),
        all && !figures.committedAtRisk);
}

void CostPage::setObstacle(const QString& why)
{
    m_obstacle = why;
    showProgress();
}

void CostPage::say(const QString& words, const char* tone)
{
    m_word->setText(words);
    m_word->setVisible(!words.isEmpty());
    setTone(m_word, tone);
}

void CostPage::showProgress()
{
    const bool on = m_trial->isOn();
    for (QWidget* knob : std::initializer_list<QWidget*>{m_acks, m_minIsr, m_linger, m_rate})
        knob->setEnabled(!on && m_obstacle.isEmpty());
    // What is ticked is what will be used: without acks=all there is no idempotence.
    const bool all = m_acks->currentText() == QLatin1String("all");
    m_idempotent->setEnabled(!on && m_obstacle.isEmpty() && all);
    m_idempotent->setChecked(all && m_wantsIdempotence);
    m_whyNotIdempotent->setVisible(!all);
    m_measure->setText(on ? tr("Stop") : tr("Measure"));
    m_measure->setToolTip(on ? tr("End this measurement without a row") : tr("Measure the setting above"));
    m_measure->setEnabled(m_obstacle.isEmpty());
    m_clear->setEnabled(!m_rows.empty());
    if (!m_obstacle.isEmpty()) {
        say(m_obstacle, "muted");
    } else if (on) {
        const auto figures = m_trial->now();
        auto words = tr("Measuring, %1 left: %2, p99 %3 ms, at most %4 at risk")
                         .arg(durationWords(m_trial->left().count()), recordRateWords(figures.recordsPerSecond),
                              millisecondsWords(figures.p99Ms), countWords(figures.mostAtRisk));
        if (!figures.error.isEmpty())
            words += QStringLiteral(" · ") + figures.error;
        say(words, figures.error.isEmpty() ? "muted" : "warning");
    } else {
        say(m_failure.isEmpty() ? QString() : tr("Could not be measured: %1").arg(m_failure), "danger");
    }
}

} // namespace brokerscope::ui
