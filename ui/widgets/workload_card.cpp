#include "ui/widgets/workload_card.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/member_line.h"
#include "ui/words/figures.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr int kNarrowCard = 320; // in a narrow panel, whatever the size of text

} // namespace

WorkloadCard::WorkloadCard(Workloads& workloads, const WorkloadRow& row, QWidget* parent)
    : QFrame(parent)
    , m_workloads(workloads)
    , m_row(row)
    , m_name(new QLabel(this))
    , m_settings(new QLabel(this))
    , m_figures(new QLabel(this))
    , m_error(new QLabel(this))
    , m_copy(new QToolButton(this))
    , m_stop(new QToolButton(this))
    , m_lines(new QVBoxLayout)
{
    setProperty("role", QStringLiteral("card"));
    m_name->setTextFormat(Qt::RichText);
    m_name->setFont(typeFont(Type::Strong));
    for (auto* label : {m_figures, m_settings}) {
        label->setFont(typeFont(Type::Caption));
        label->setProperty("tone", QStringLiteral("muted"));
        label->setWordWrap(true);
    }
    m_settings->setObjectName(QStringLiteral("workload.settings.") + row.name);
    m_error->setFont(typeFont(Type::Caption));
    m_error->setProperty("tone", QStringLiteral("warning"));
    m_error->setWordWrap(true);
    for (auto* label : {m_name, m_figures, m_error, m_settings}) {
        label->setMinimumWidth(0);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_stop->setObjectName(QStringLiteral("workload.stop.") + row.name);
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setObjectName(QStringLiteral("workload.copy.") + row.name);

    auto* wordsBox = new QWidget(this);
    wordsBox->setMinimumWidth(std::min(scaled(220), kNarrowCard)); // where there is less beside the buttons, they go below
    auto* words = new QVBoxLayout(wordsBox);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(1);
    words->addWidget(m_name);
    words->addWidget(m_figures);
    words->addWidget(m_settings);
    auto* top = new FlowRow;
    top->setSpacing(kSpacing);
    top->addGrowing(wordsBox);
    auto* controls = new QWidget(this);
    controls->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred); // what is left over is for words
    auto* buttons = new FlowRow(controls);
    buttons->setSpacing(kSpacing);
    top->addWidget(controls);
    if (row.isProducer) {
        m_rate = new QDoubleSpinBox(this);
        m_rate->setObjectName(QStringLiteral("workload.rate.") + row.name);
        m_rate->setRange(0, 200000);
        m_rate->setDecimals(row.targetRate < 10 ? 1 : 0);
        m_rate->setValue(row.targetRate);
        m_rate->setKeyboardTracking(false);
        connect(m_rate, &QDoubleSpinBox::valueChanged, this, [this](double rate) { m_workloads.setRate(id(), rate); });
        buttons->addWidget(m_rate);
    } else {
        m_members = new QSpinBox(this);
        m_members->setObjectName(QStringLiteral("workload.members.") + row.name);
        m_members->setRange(0, 64);
        m_members->setValue(row.members);
        m_members->setKeyboardTracking(false);
        connect(m_members, &QSpinBox::valueChanged, this, [this](int members) { m_workloads.setMembers(id(), members); });
        buttons->addWidget(m_members);
    }
    buttons->addWidget(m_copy);
    buttons->addWidget(m_stop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(2);
    layout->addLayout(top);
    if (row.producer != nullptr && !row.producer->transactionalId.isEmpty())
        makeTransactions(layout);
    m_lines->setSpacing(2);
    layout->addLayout(m_lines);
    layout->addWidget(m_error);

    connect(m_stop, &QToolButton::clicked, this, [this] { m_workloads.stop(id()); });
    connect(m_copy, &QToolButton::clicked, this, [this] { emit copyWanted(m_row); });
    const auto restyle = [this] {
        m_stop->setIcon(icon(QStringLiteral("stop"), Token::Danger));
        m_copy->setIcon(icon(QStringLiteral("copy"), Token::TextMuted));
    };
    restyle();
    connect(&Theme::instance(), &Theme::changed, this, [this, restyle] {
        restyle();
        show(m_row);
    });
    retranslate();
}

void WorkloadCard::makeTransactions(QVBoxLayout* into)
{
    m_transaction = new QLabel(this);
    m_transaction->setFont(typeFont(Type::Caption));
    m_transaction->setWordWrap(true);
    m_transaction->setObjectName(QStringLiteral("workload.transaction.") + m_row.name);
    m_begin = new QPushButton(this);
    m_commit = new QPushButton(this);
    m_abort = new QPushButton(this);
    m_begin->setObjectName(QStringLiteral("workload.begin.") + m_row.name);
    m_commit->setObjectName(QStringLiteral("workload.commit.") + m_row.name);
    m_abort->setObjectName(QStringLiteral("workload.abort.") + m_row.name);
    m_abort->setProperty("role", QStringLiteral("danger"));
    auto* bar = new FlowRow;
    bar->setSpacing(4);
    bar->addGrowing(m_transaction);
    for (auto* button : {m_begin, m_commit, m_abort})
        bar->addWidget(button);
    into->addLayout(bar);
    connect(m_begin, &QPushButton::clicked, this, [this] { m_workloads.beginTransaction(id()); });
    connect(m_commit, &QPushButton::clicked, this, [this] { m_workloads.commitTransaction(id()); });
    connect(m_abort, &QPushButton::clicked, this, [this] { m_workloads.abortTransaction(id()); });
}

void WorkloadCard::retranslate()
{
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop this client and take it from the list"));
    m_copy->setToolTip(tr("Copy as a command for a shell"));
    m_copy->setAccessibleName(tr("Copy %1 as a command").arg(m_row.name));
    m_copy->setVisible(m_row.producer != nullptr || m_row.group != nullptr);
    if (m_rate != nullptr) {
        m_rate->setSuffix(tr(" rec/s", "after a number"));
        m_rate->setAccessibleName(tr("Records a second of %1").arg(m_row.name));
    }
    if (m_members != nullptr) {
        m_members->setSuffix(QString());
        m_members->setPrefix(tr("members: ", "before a number"));
        m_members->setAccessibleName(tr("Members of %1").arg(m_row.name));
    }
    if (m_begin != nullptr) {
        m_begin->setText(tr("Begin"));
        m_begin->setToolTip(tr("Begin a transaction: from now on records flow, and readers with read_committed wait for its end"));
        m_commit->setText(tr("Commit"));
        m_commit->setToolTip(tr("All records of the transaction become visible together"));
        m_abort->setText(tr("Abort"));
        m_abort->setToolTip(tr("None of them ever does to readers with read_committed; in the log they stay, followed by an abort marker"));
    }
    for (auto* line : m_memberLines)
        line->retranslate();
    show(m_row);
}

QString WorkloadCard::settingsWords() const
{
    QStringList parts;
    if (m_row.producer != nullptr) {
        const auto& spec = *m_row.producer;
        parts << QStringLiteral("acks=%1").arg(spec.acks);
        if (spec.idempotent)
            parts << tr("idempotent");
        if (spec.compression != QLatin1String("none"))
            parts << spec.compression;
        parts << QStringLiteral("linger.ms=%1").arg(spec.lingerMs);
        if (spec.distinctKeys > 0)
            parts << (spec.keySkew > 0 ? tr("%1 keys, skew %2").arg(spec.distinctKeys).arg(spec.keySkew) : tr("%1 keys").arg(spec.distinctKeys));
        if (spec.burst > 1)
            parts << tr("bursts of %1").arg(spec.burst);
        if (!spec.transactionalId.isEmpty())
            parts << QStringLiteral("transactional.id=%1").arg(spec.transactionalId) << QStringLiteral("transaction.timeout.ms=%1").arg(spec.transactionTimeoutMs);
        if (spec.deliveryTimeoutMs != SteadyProducer().deliveryTimeoutMs)
            parts << QStringLiteral("delivery.timeout.ms=%1").arg(spec.deliveryTimeoutMs);
        if (spec.records)
            parts << tr("ends after %Ln record(s)", nullptr, static_cast<int>(*spec.records));
    } else if (m_row.group != nullptr) {
        const auto& spec = *m_row.group;
        if (spec.consumerProtocol)
            parts << QStringLiteral("group.protocol=consumer");
        else
            parts << spec.assignor << QStringLiteral("session.timeout.ms=%1").arg(spec.sessionTimeoutMs)
                  << QStringLiteral("heartbeat.interval.ms=%1").arg(spec.heartbeatIntervalMs);
        parts << (spec.readCommitted ? QStringLiteral("read_committed") : QStringLiteral("read_uncommitted"));
        if (spec.staticMembership)
            parts << tr("static members");
    }
    return parts.join(QStringLiteral(" · "));
}

void WorkloadCard::showTransaction()
{
    if (m_transaction == nullptr)
        return;
    const auto step = m_row.transaction;
    QString state;
    switch (step) {
    case TransactionStep::None:
    case TransactionStep::Initializing:
        state = tr("asks the coordinator for its producer id");
        break;
    case TransactionStep::Ready:
        state = tr("no transaction open: records wait");
        break;
    case TransactionStep::Open:
        state = tr("transaction open");
        break;
    case TransactionStep::Committing:
        state = tr("committing");
        break;
    case TransactionStep::Aborting:
        state = tr("aborting");
        break;
    case TransactionStep::Failed:
        state = tr("ended for good: stop it and start anew");
        break;
    }
    m_transaction->setText(tr("%1 · %2 committed, %3 aborted").arg(state, countWords(m_row.committed), countWords(m_row.aborted)));
    m_begin->setEnabled(step == TransactionStep::Ready);
    m_commit->setEnabled(step == TransactionStep::Open);
    m_abort->setEnabled(step == TransactionStep::Open);
}

void WorkloadCard::showMembers()
{
    for (qsizetype i = m_memberLines.size(); i-- > 0;) {
        const auto number = m_memberLines[i]->number();
        const bool here = std::any_of(m_row.memberRows.begin(), m_row.memberRows.end(), [&](const auto& row) { return row.number == number; });
        if (!here) {
            // The click that let it crash may still be under way inside.
            m_memberLines[i]->hide();
            m_memberLines[i]->deleteLater();
            m_memberLines.removeAt(i);
        }
    }
    int place = 0;
    for (const auto& row : m_row.memberRows) {
        const auto known = std::find_if(m_memberLines.begin(), m_memberLines.end(), [&](const auto* line) { return line->number() == row.number; });
        if (known != m_memberLines.end()) {
            (*known)->show(row);
        } else {
            auto* line = new MemberLine(m_workloads, id(), row, this);
            m_lines->insertWidget(std::min(place, m_lines->count()), line);
            m_memberLines.insert(place, line);
        }
        ++place;
    }
}

// The topics give way where the line is too short; the tooltip has them whole.
void WorkloadCard::showName()
{
    const auto token = m_row.isProducer ? Token::Produce : Token::Fetch;
    const auto arrow = m_row.isProducer ? QStringLiteral("→") : QStringLiteral("←");
    const auto demo = m_row.demo ? QStringLiteral(" · ") + tr("demo") : QString();
    const auto metrics = m_name->fontMetrics();
    const int room = m_name->width() - metrics.horizontalAdvance(m_row.name + QStringLiteral("  ") + arrow + demo) - 4;
    const auto topics = metrics.elidedText(m_row.topics, Qt::ElideMiddle, std::max(room, scaled(60)));
    m_name->setText(QStringLiteral("%1 <span style='color:%2'>%3 %4</span><span style='color:%5'>%6</span>")
                        .arg(m_row.name.toHtmlEscaped(), color(token).name(), arrow, topics.toHtmlEscaped(), color(Token::TextMuted).name(), demo));
    m_name->setToolTip(m_row.topics);
}

void WorkloadCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    showName();
}

void WorkloadCard::show(const WorkloadRow& row)
{
    m_row = row;
    showName();
    auto figures = row.isProducer
                       ? tr("%1 acknowledged, %2 a second · %3 in flight · %4 failed")
                             .arg(countWords(row.records), rateWords(row.recordsPerSecond), countWords(row.inFlight), countWords(row.failed))
                       : tr("%1 read, %2 a second").arg(countWords(row.records), rateWords(row.recordsPerSecond));
    if (row.p50Ms && row.p99Ms)
        figures += QStringLiteral(" · ") + tr("p50 %1 ms, p99 %2 ms").arg(*row.p50Ms, 0, 'f', 1).arg(*row.p99Ms, 0, 'f', 1)
                       .replace(QStringLiteral(" ms"), QChar(QChar::Nbsp) + QStringLiteral("ms")) // a figure, its name and its unit stay in one line
                       .replace(QStringLiteral("p99 "), QStringLiteral("p99") + QChar(QChar::Nbsp));
    m_figures->setText(figures);
    const auto settings = settingsWords();
    m_settings->setText(settings);
    m_settings->setToolTip(settings);
    m_settings->setVisible(!settings.isEmpty());
    m_error->setText(row.lastError);
    m_error->setVisible(!row.lastError.isEmpty());
    showTransaction();
    showMembers();
    // What the user is typing is not taken away.
    if (m_rate != nullptr && !m_rate->hasFocus()) {
        const QSignalBlocker blocker(m_rate);
        m_rate->setValue(row.targetRate);
    }
    if (m_members != nullptr && !m_members->hasFocus()) {
        const QSignalBlocker blocker(m_members);
        m_members->setValue(row.members);
    }
}

} // namespace brokerscope::ui
