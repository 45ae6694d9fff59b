#include "ui/widgets/workload_card.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/words/figures.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace brokerscope::ui {

WorkloadCard::WorkloadCard(Workloads& workloads, const WorkloadRow& row, QWidget* parent)
    : QFrame(parent)
    , m_workloads(workloads)
    , m_row(row)
    , m_name(new QLabel(this))
    , m_figures(new QLabel(this))
    , m_error(new QLabel(this))
    , m_stop(new QToolButton(this))
{
    setProperty("role", QStringLiteral("card"));
    m_name->setTextFormat(Qt::RichText);
    m_name->setFont(typeFont(Type::Strong));
    m_figures->setFont(typeFont(Type::Caption));
    m_figures->setProperty("tone", QStringLiteral("muted"));
    m_error->setFont(typeFont(Type::Caption));
    m_error->setProperty("tone", QStringLiteral("warning"));
    m_error->setWordWrap(true);
    for (auto* label : {m_name, m_figures, m_error}) {
        label->setMinimumWidth(0);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_stop->setObjectName(QStringLiteral("workload.stop.") + row.name);
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 6, 6, 6);
    grid->setHorizontalSpacing(kSpacing);
    grid->setVerticalSpacing(1);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_figures, 1, 0);
    grid->addWidget(m_error, 2, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    if (row.isProducer) {
        m_rate = new QDoubleSpinBox(this);
        m_rate->setObjectName(QStringLiteral("workload.rate.") + row.name);
        m_rate->setRange(0, 200000);
        m_rate->setDecimals(row.targetRate < 10 ? 1 : 0);
        m_rate->setValue(row.targetRate);
        m_rate->setKeyboardTracking(false);
        connect(m_rate, &QDoubleSpinBox::valueChanged, this, [this](double rate) { m_workloads.setRate(id(), rate); });
        grid->addWidget(m_rate, 0, 1, 2, 1);
    } else {
        m_members = new QSpinBox(this);
        m_members->setObjectName(QStringLiteral("workload.members.") + row.name);
        m_members->setRange(0, 64);
        m_members->setValue(row.members);
        m_members->setKeyboardTracking(false);
        connect(m_members, &QSpinBox::valueChanged, this, [this](int members) { m_workloads.setMembers(id(), members); });
        grid->addWidget(m_members, 0, 1, 2, 1);
    }
    grid->addWidget(m_stop, 0, 2, 2, 1);
    connect(m_stop, &QToolButton::clicked, this, [this] { m_workloads.stop(id()); });
    const auto restyle = [this] { m_stop->setIcon(icon(QStringLiteral("stop"), Token::Danger)); };
    restyle();
    connect(&Theme::instance(), &Theme::changed, this, [this, restyle] {
        restyle();
        show(m_row);
    });
    retranslate();
}

void WorkloadCard::retranslate()
{
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop this client and take it from the list"));
    if (m_rate != nullptr) {
        m_rate->setSuffix(tr(" rec/s", "after a number"));
        m_rate->setAccessibleName(tr("Records a second of %1").arg(m_row.name));
    }
    if (m_members != nullptr) {
        m_members->setSuffix(QString());
        m_members->setPrefix(tr("members: ", "before a number"));
        m_members->setAccessibleName(tr("Members of %1").arg(m_row.name));
    }
    show(m_row);
}

void WorkloadCard::show(const WorkloadRow& row)
{
    m_row = row;
    const auto token = row.isProducer ? Token::Produce : Token::Fetch;
    m_name->setText(QStringLiteral("%1 <span style='color:%2'>%3 %4</span>%5")
                        .arg(row.name.toHtmlEscaped(), color(token).name(),
                             row.isProducer ? QStringLiteral("→") : QStringLiteral("←"), row.topics.toHtmlEscaped(),
                             row.demo ? QStringLiteral(" <span style='color:%1'>· %2</span>").arg(color(Token::TextMuted).name(), tr("demo"))
                                      : QString()));
    m_figures->setText(row.isProducer
                           ? tr("%1 acknowledged, %2 a second · %3 in flight · %4 failed")
                                 .arg(countWords(row.records), rateWords(row.recordsPerSecond), countWords(row.inFlight), countWords(row.failed))
                           : tr("%1 read, %2 a second").arg(countWords(row.records), rateWords(row.recordsPerSecond)));
    m_error->setText(row.lastError);
    m_error->setVisible(!row.lastError.isEmpty());
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
