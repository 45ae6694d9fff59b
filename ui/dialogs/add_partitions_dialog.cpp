#include "ui/dialogs/add_partitions_dialog.h"

#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/words/figures.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace brokerscope::ui {

AddPartitionsDialog::AddPartitionsDialog(Administration& administration, const QString& topic, int partitions, QWidget* parent)
    : QDialog(parent)
    , m_administration(administration)
    , m_topic(topic)
    , m_now(partitions)
    , m_total(new QSpinBox(this))
    , m_count(new QPushButton(tr("Count keys that move"), this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("More partitions for %1").arg(topic));
    setObjectName(QStringLiteral("addPartitions"));
    setMinimumWidth(scaled(440));
    m_total->setObjectName(QStringLiteral("addPartitions.total"));
    m_total->setRange(partitions + 1, 10000);
    m_total->setValue(partitions + 1);
    m_count->setObjectName(QStringLiteral("addPartitions.count"));
    m_count->setToolTip(tr("Reads the topic and asks the partitioner of Java's client (murmur2) where each key would go"));
    m_problem->setObjectName(QStringLiteral("addPartitions.problem"));
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(72);
    m_problem->setAlignment(Qt::AlignTop);
    auto* warning = new QLabel(tr("Partitions cannot be taken away again. A key that moves goes to another partition from then on: "
                                  "its older records stay where they are, and are no longer in order with the newer ones."),
                               this);
    warning->setWordWrap(true);
    warning->setProperty("tone", QStringLiteral("warning"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(kSpacing);
    auto* line = new QHBoxLayout;
    line->addWidget(m_total, 1);
    line->addWidget(m_count);
    form->addRow(tr("Partitions now"), new QLabel(QString::number(partitions), this));
    form->addRow(tr("Partitions then"), line);
    form->addRow(warning);
    form->addRow(m_problem);
    auto* buttons = new QDialogButtonBox(this);
    m_add = buttons->addButton(tr("Add partitions"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addPartitions.add"));
    m_add->setProperty("role", QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);

    connect(m_count, &QPushButton::clicked, this, &AddPartitionsDialog::count);
    connect(m_total, &QSpinBox::valueChanged, this, [this] {
        m_counting = 0;
        tell({}, "muted");
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &AddPartitionsDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_administration, &Administration::keysSpread, this, [this](quint64 question, const KeySpreadCount& spread) {
        if (question != m_counting)
            return;
        m_counting = 0;
        auto text = spread.records == 0 ? tr("The topic is empty: no key moves.")
                    : spread.keys == 0  ? tr("None of the %1 records read has a key: nothing moves.").arg(countWords(spread.records))
                                        : tr("%1 of %2 keys would go to another partition (%3 %).")
                                             .arg(countWords(spread.moving), countWords(spread.keys))
                                             .arg(spread.moving * 100 / spread.keys);
        if (!spread.whole)
            text += QLatin1Char(' ') + tr("Counted over the first %1 records; there are more.").arg(countWords(spread.records));
        tell(text, spread.moving > 0 ? "warning" : "ok");
    });
    connect(&m_administration, &Administration::finished, this, [this](quint64 question, const QString& error) {
        if (question == m_submitted) {
            m_submitted = 0;
            if (error.isEmpty())
                return accept();
            m_add->setEnabled(true);
            tell(error, "danger");
        } else if (question == m_counting && !error.isEmpty()) {
            m_counting = 0;
            tell(error, "danger");
        }
    });
}

void AddPartitionsDialog::tell(const QString& text, const char* tone)
{
    m_problem->setText(text);
    setTone(m_problem, tone);
}

void AddPartitionsDialog::count()
{
    m_counting = m_administration.spreadKeys(m_topic, m_now, m_total->value());
    tell(tr("Reading the keys …"), "muted");
}

void AddPartitionsDialog::submit()
{
    m_add->setEnabled(false);
    m_submitted = m_administration.addPartitions(m_topic, m_total->value());
    tell(tr("Asking the controller …"), "muted");
}

} // namespace brokerscope::ui
