#include "ui/main_window/status_line.h"

#include "ui/bridge/cluster_source.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/figure_label.h"
#include "ui/widgets/still_place.h"
#include "ui/words/external_words.h"
#include "ui/words/figures.h"
#include "ui/words/health.h"

#include <QFile>
#include <QLabel>
#include <QTimer>

#include <chrono>
#include <unistd.h>

namespace brokerscope::ui {

namespace {

constexpr int kSayForMs = 8000;
constexpr int kMemoryEveryMs = 1000;
constexpr auto kRatesEvery = std::chrono::milliseconds(200); // nobody reads faster

// Resident memory of this process in bytes; 0 where the system does not tell.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto fields = file.readAll().split(' ');
    return fields.size() > 1 ? fields[1].toLongLong() * sysconf(_SC_PAGESIZE) : 0;
}

} // namespace

StatusLine::StatusLine(ClusterSource& source, QWidget* parent)
    : QStatusBar(parent)
    , m_source(source)
    , m_healthIcon(new QLabel(this))
    , m_health(new ElidedLabel(Qt::ElideRight, this))
    , m_rates(new ElidedLabel(Qt::ElideRight, this))
    , m_timers(new QLabel(this))
    , m_memory(new FigureLabel(this))
{
    setSizeGripEnabled(false);
    setObjectName(QStringLiteral("statusLine"));
    m_health->setObjectName(QStringLiteral("statusLine.health"));
    m_health->setFont(typeFont(Type::Strong));
    m_rates->setObjectName(QStringLiteral("statusLine.rates"));
    m_timers->setObjectName(QStringLiteral("statusLine.timers"));
    m_memory->setObjectName(QStringLiteral("statusLine.memory"));
    m_healthIcon->setContentsMargins(12, 0, 0, 0);
    m_memory->setContentsMargins(8, 0, 12, 0);
    addWidget(m_healthIcon);
    addWidget(m_health);
    m_rates->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // what is wrong comes first
    addWidget(new StillPlace(m_rates, this), 1);
    addPermanentWidget(m_timers);
    addPermanentWidget(m_memory);
    for (QLabel* label : std::initializer_list<QLabel*>{m_rates, m_timers, m_memory})
        label->setProperty("tone", QStringLiteral("muted"));
    m_rates->setContentsMargins(24, 0, 0, 0);

    connect(&m_source, &ClusterSource::snapshotChanged, this, [this] { showHealth(); });
    connect(&m_source, &ClusterSource::tick, this, [this](WallTime now) {
        if (now < m_ratesShown || now - m_ratesShown >= kRatesEvery)
            showRates();
    });
    connect(&Theme::instance(), &Theme::changed, this, &StatusLine::refresh);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &StatusLine::refreshMemory);
    timer->start(kMemoryEveryMs);
    retranslate();
}

void StatusLine::retranslate()
{
    refresh();
    refreshMemory();
}

void StatusLine::say(const QString& sentence, bool isError)
{
    m_said = sentence;
    m_saidError = isError;
    refresh();
    QTimer::singleShot(kSayForMs, this, [this, sentence] {
        if (m_said == sentence) {
            m_said.clear();
            refresh();
        }
    });
}

void StatusLine::refresh()
{
    showHealth();
    showRates();
}

void StatusLine::showHealth()
{
    const auto snapshot = m_source.snapshot();
    auto health = healthOf(*snapshot);
    if (!m_said.isEmpty())
        health = {m_saidError ? HealthLevel::Danger : HealthLevel::Ok, m_said};
    const bool ok = health.level == HealthLevel::Ok;
    const auto token = ok                                       ? Token::Ok
                       : health.level == HealthLevel::Warning ? Token::Warning
                                                              : Token::Danger;
    showIcon(ok ? QStringLiteral("ok") : QStringLiteral("warning"), token);
    m_health->setWhole(health.sentence);
    setTone(m_health, ok                                       ? "ok"
                      : health.level == HealthLevel::Warning ? "warning"
                                                             : "danger");
}

void StatusLine::showRates()
{
    m_ratesShown = m_source.now();
    const auto snapshot = m_source.snapshot();
    double recordsIn = 0;
    double recordsOut = 0;
    qint64 bytes = 0;
    for (const auto& topic : snapshot->topics)
        if (!topic->internal)
            for (const auto& partition : topic->partitions)
                recordsIn += partition.recordsInPerSecond;
    for (const auto& client : snapshot->clients)
        for (const auto& use : client.fetches)
            recordsOut += use.recordsPerSecond;
    for (const auto& node : snapshot->nodes)
        bytes += node.logBytes;
    if (snapshot->external) {
        if (!snapshot->external->problem.empty()) // nothing is known of now
            m_rates->setWhole(QString());
        else
            m_rates->setWhole(snapshot->external->logBytes
                                  ? tr("%1 rec/s in · %2 on disk").arg(rateWords(recordsIn), bytesWords(bytes))
                                  : tr("%1 rec/s in").arg(rateWords(recordsIn)));
        m_rates->setToolTip(tr("Records that the leaders' high watermarks have moved by. What is read is not told by the public protocol."));
        m_timers->setText(externalName());
        m_timers->setToolTip(whyNoActsOnExternal());
        return;
    }
    m_rates->setWhole(tr("%1 rec/s in · %2 rec/s out · %3 on disk")
                          .arg(rateWords(recordsIn), rateWords(recordsOut), bytesWords(bytes)));
    m_timers->setText(snapshot->timers == cluster::TimerPreset::Classroom ? tr("classroom timers")
                                                                          : tr("Kafka's default timers"));
    m_timers->setToolTip(snapshot->timers == cluster::TimerPreset::Classroom
                             ? tr("Short timeouts, so that a dead node's partitions have new leaders within a second. "
                                  "Start with the Kafka preset to see the defaults of Apache Kafka.")
                             : tr("The defaults of Apache Kafka: a dead node is noticed after nine seconds."));
}

// A pixmap that is set lays the line out again, even if it is the same.
void StatusLine::showIcon(const QString& name, Token token)
{
    const auto wanted = std::tuple(name, color(token), scaled(16) * devicePixelRatioF());
    if (m_shownIcon == wanted)
        return;
    m_shownIcon = wanted;
    m_healthIcon->setPixmap(iconPixmap(name, token, scaled(16), devicePixelRatioF()));
}

void StatusLine::refreshMemory()
{
    const auto bytes = residentBytes();
    m_memory->setFigures(bytes > 0 ? tr("memory %1").arg(bytesWords(bytes)) : QString());
}

} // namespace brokerscope::ui
