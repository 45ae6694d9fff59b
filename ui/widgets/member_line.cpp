#include "ui/widgets/member_line.h"

#include "ui/bridge/covered_source.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_row.h"
#include "ui/words/figures.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace brokerscope::ui {

namespace {

constexpr qint64 kSpeeds[] = {0, 1'000, 10'000, 100'000, 1'000'000, 5'000'000}; // microseconds for a record

} // namespace

MemberLine::MemberLine(Workloads& workloads, quint64 group, const MemberRow& row, QWidget* parent)
    : QWidget(parent)
    , m_workloads(workloads)
    , m_group(group)
    , m_row(row)
    , m_text(new QLabel(this))
    , m_speed(new QComboBox(this))
    , m_stuck(new QToolButton(this))
    , m_crash(new QToolButton(this))
{
    m_text->setFont(typeFont(Type::Caption));
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true); // where there is no room beside the buttons it stands above them
    m_speed->setObjectName(QStringLiteral("member.speed.") + row.clientId);
    m_stuck->setObjectName(QStringLiteral("member.stuck.") + row.clientId);
    m_crash->setObjectName(QStringLiteral("member.crash.") + row.clientId);
    for (std::size_t i = 0; i < std::size(kSpeeds); ++i)
        m_speed->addItem(QString());
    for (auto* button : {m_stuck, m_crash})
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_stuck->setCheckable(true);
    auto* acts = new QWidget(this);
    acts->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* actsRow = new FlowRow(acts);
    actsRow->setSpacing(4);
    for (auto* act : {static_cast<QWidget*>(m_speed), static_cast<QWidget*>(m_stuck), static_cast<QWidget*>(m_crash)})
        actsRow->addWidget(act);
    auto* layout = new FlowRow(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addGrowing(m_text);
    layout->addStretch();
    layout->addWidget(acts);
    connect(m_speed, &QComboBox::activated, this, [this](int index) {
        m_workloads.setMicrosecondsPerRecord(m_group, m_row.number, kSpeeds[std::clamp<std::size_t>(static_cast<std::size_t>(index), 0, std::size(kSpeeds) - 1)]);
    });
    connect(m_stuck, &QToolButton::clicked, this, [this](bool on) { m_workloads.setStuck(m_group, m_row.number, on); });
    connect(m_crash, &QToolButton::clicked, this, [this] { m_workloads.crash(m_group, m_row.number); });
    retranslate();
}

void MemberLine::retranslate()
{
    const QString speeds[] = {tr("fast"), tr("1 ms a record"), tr("10 ms a record"), tr("0.1 s a record"), tr("1 s a record"), tr("5 s a record")};
    for (std::size_t i = 0; i < std::size(kSpeeds); ++i)
        m_speed->setItemText(static_cast<int>(i), speeds[i]);
    m_speed->setAccessibleName(tr("How long %1 takes for a record").arg(m_row.clientId));
    m_speed->setToolTip(tr("A slow member keeps its partitions and falls behind: watch its lag"));
    m_stuck->setText(tr("Hang"));
    m_stuck->setAccessibleName(tr("Let %1 hang").arg(m_row.clientId));
    m_crash->setText(tr("Crash"));
    m_crash->setToolTip(tr("Gone without a goodbye: the group notices after session.timeout.ms, then the others take over"));
    m_crash->setAccessibleName(tr("Let %1 crash").arg(m_row.clientId));
    show(m_row);
}

void MemberLine::show(const MemberRow& row)
{
    m_row = row;
    const bool hangs = row.stuck && !CoveredSource::isAnyCovered(); // to be found out, while an exam runs
    const auto muted = color(Token::TextMuted).name();
    const auto state = !row.running ? tr("leaving") : hangs ? tr("hangs") : row.assignment.isEmpty() ? tr("nothing assigned") : row.assignment;
    m_text->setText(QStringLiteral("%1 <span style='color:%2'>%3 · %4</span>")
                        .arg(row.clientId.toHtmlEscaped(), hangs ? color(Token::Warning).name() : muted, state.toHtmlEscaped(), recordRateWords(row.recordsPerSecond)));
    m_text->setToolTip(row.lastError);
    m_stuck->setChecked(hangs);
    m_stuck->setEnabled(row.running && !CoveredSource::isAnyCovered());
    m_stuck->setToolTip(CoveredSource::isAnyCovered() ? CoveredSource::whyHidden()
                                                      : tr("It does not poll any more, as a program that hangs. It still sends heartbeats; after max.poll.interval.ms it leaves the group"));
    m_crash->setEnabled(row.running);
    if (!m_speed->hasFocus()) {
        const QSignalBlocker blocker(m_speed);
        const auto* known = std::find(std::begin(kSpeeds), std::end(kSpeeds), row.microsecondsPerRecord);
        m_speed->setCurrentIndex(known != std::end(kSpeeds) ? static_cast<int>(known - kSpeeds) : 0);
    }
}

} // namespace brokerscope::ui
