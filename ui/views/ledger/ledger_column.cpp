#include "ui/views/ledger/ledger_column.h"

#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/views/ledger/ledger_strip.h"
#include "ui/widgets/scaled_limits.h"
#include "ui/words/figures.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace brokerscope::ui {

namespace {

constexpr int kWidth = 230; // a column goes to the next line before it is narrower, unless it is alone there
constexpr int kWidest = 460; // beyond it the eye loses the way from a caption to its figure
constexpr std::array kNames{"doubled", "lost", "sent", "stored", "seen", "way"};
constexpr std::size_t kMostTroubles = 12;

struct LedgerWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::LedgerWords)
};

QString number(std::uint64_t value)
{
    return countWords(static_cast<qint64>(value));
}

QLabel* wrapped(QWidget* parent, Type type, const char* tone = "")
{
    auto* label = new QLabel(parent);
    label->setFont(typeFont(type));
    setTone(label, tone);
    label->setWordWrap(true);
    return label;
}

} // namespace

Verdict verdictOf(const ledger::Ledger& ledger)
{
    if (ledger.full)
        return {LedgerWords::tr("More records than a ledger holds: the figures are of a part"), "warning"};
    if (ledger.lost > 0 && ledger.doubled > 0)
        return {LedgerWords::tr("Not exact: loses and doubles"), "danger"};
    if (ledger.lost > 0)
        return {LedgerWords::tr("Not exact: loses"), "danger"};
    if (ledger.doubled > 0)
        return {LedgerWords::tr("Not exact: doubles"), "warning"};
    if (ledger.strange > 0)
        return {LedgerWords::tr("Not exact: there are records that nobody sent"), "warning"};
    if (ledger.sent == 0)
        return {LedgerWords::tr("Nothing was sent yet"), "muted"};
    if (ledger.onItsWay > 0)
        return {LedgerWords::tr("Exact so far, the rest is on its way"), "ok"};
    return {LedgerWords::tr("Exact: everything came through, once"), "ok"};
}

LedgerColumn::LedgerColumn(const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_title(wrapped(this, Type::Title))
    , m_order(wrapped(this, Type::Caption, "muted"))
    , m_state(wrapped(this, Type::Caption, "muted"))
    , m_verdict(wrapped(this, Type::Strong))
    , m_strip(new LedgerStrip(this))
    , m_note(wrapped(this, Type::Caption, "muted"))
{
    const auto prefix = QStringLiteral("ledger.%1.").arg(name);
    setObjectName(QStringLiteral("ledger.") + name);
    setRole(this, "card");
    m_state->setObjectName(prefix + QStringLiteral("state"));
    m_verdict->setObjectName(prefix + QStringLiteral("verdict"));
    m_strip->setObjectName(prefix + QStringLiteral("strip"));
    m_note->setObjectName(prefix + QStringLiteral("note"));
    // What it comes to stands first, below it how that was counted.
    auto* outcome = new QGridLayout;
    outcome->setHorizontalSpacing(2 * kSpacing);
    outcome->setVerticalSpacing(0);
    auto* account = new QGridLayout;
    account->setHorizontalSpacing(2 * kSpacing);
    account->setVerticalSpacing(2);
    account->setColumnStretch(1, 1);
    for (int i = 0; i < kFigures; ++i) {
        const auto at = static_cast<std::size_t>(i);
        m_numbers[at] = new QLabel(this);
        m_numbers[at]->setObjectName(prefix + QLatin1String(kNames[at]));
        m_captions[at] = new QLabel(this);
        m_captions[at]->setBuddy(m_numbers[at]);
        setTone(m_captions[at], "muted");
        if (i == Doubled || i == Lost) {
            m_numbers[at]->setFont(typeFont(Type::Number));
            m_captions[at]->setFont(typeFont(Type::Caption));
            outcome->addWidget(m_numbers[at], 0, i);
            outcome->addWidget(m_captions[at], 1, i);
            outcome->setColumnStretch(i, 1);
        } else {
            m_numbers[at]->setFont(typeFont(Type::Strong));
            account->addWidget(m_captions[at], i, 0);
            account->addWidget(m_numbers[at], i, 1, Qt::AlignRight);
        }
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(kSpacing / 2);
    layout->addWidget(m_title);
    layout->addWidget(m_order);
    layout->addWidget(m_state);
    layout->addSpacing(kSpacing);
    layout->addLayout(outcome);
    layout->addWidget(m_strip);
    layout->addLayout(account);
    layout->addSpacing(kSpacing);
    layout->addWidget(m_verdict);
    layout->addWidget(m_note);
    layout->addStretch();
    limitWidth(*this, 0, kWidest);
    retranslate();
}

QSize LedgerColumn::sizeHint() const { return {scaled(kWidth), QFrame::sizeHint().height()}; }

void LedgerColumn::setTitles(const QString& title, const QString& order)
{
    m_title->setText(title);
    m_order->setText(order);
    m_strip->setAccessibleName(title);
}

void LedgerColumn::setState(const QString& words, const char* tone)
{
    m_state->setText(words);
    m_state->setVisible(!words.isEmpty());
    setTone(m_state, tone);
}

void LedgerColumn::retranslate()
{
    const std::array<QString, kFigures> captions{tr("doubled"), tr("lost"), tr("sent"), tr("stored"), tr("seen"), tr("on its way")};
    const std::array<QString, kFigures> tips{
        tr("Seen more often than they were sent: so many too many"),
        tr("The program's committed offset is past them, and nobody will see them"),
        tr("Records of the source topic, as a reader of committed records (read_committed) gets them"),
        tr("Records in the result topic, those of aborted and of open transactions too"),
        tr("Records of the result topic that a reader of committed records gets"),
        tr("Not taken by the program yet, or written in a transaction that is still open")};
    for (std::size_t i = 0; i < captions.size(); ++i) {
        m_captions[i]->setText(captions[i]);
        m_captions[i]->setToolTip(tips[i]);
        m_numbers[i]->setToolTip(tips[i]);
        m_numbers[i]->setAccessibleName(captions[i]);
    }
    show(m_report);
}

void LedgerColumn::show(const AuditReportPtr& report)
{
    m_report = report;
    const bool known = report != nullptr && report->passes > 0;
    const auto ledger = known ? report->ledger : ledger::Ledger();
    const std::array<std::uint64_t, kFigures> values{ledger.doubled, ledger.lost, ledger.sent, ledger.stored, ledger.seen, ledger.onItsWay};
    for (std::size_t i = 0; i < values.size(); ++i)
        m_numbers[i]->setText(known ? number(values[i]) : QStringLiteral("–"));
    setTone(m_numbers[Doubled], ledger.doubled > 0 ? "warning" : "");
    setTone(m_numbers[Lost], ledger.lost > 0 ? "danger" : "");
    m_strip->show(ledger);
    const auto verdict = known ? verdictOf(ledger) : Verdict{};
    m_verdict->setText(verdict.words);
    setTone(m_verdict, verdict.tone);
    QStringList notes;
    if (report != nullptr && !report->problem.empty())
        notes << tr("Could not be read just now: %1").arg(QString::fromStdString(report->problem));
    if (known && report->beginsLate)
        notes << tr("The first records of a topic are deleted: what was before is not counted.");
    if (ledger.aborted > 0)
        notes << tr("%Ln stored record(s) aborted: nobody who asks for committed records sees them.", nullptr, static_cast<int>(ledger.aborted));
    if (ledger.open > 0)
        notes << tr("%Ln stored record(s) in a transaction that is open.", nullptr, static_cast<int>(ledger.open));
    if (ledger.strange > 0)
        notes << tr("%Ln seen record(s) that nobody sent: does the program change what it reads? Then compare by key.", nullptr,
                    static_cast<int>(ledger.strange));
    m_note->setText(notes.join(QLatin1Char('\n')));
    m_note->setVisible(!notes.isEmpty());
    m_verdict->setToolTip(troublesWords(ledger));
}

QString LedgerColumn::troublesWords(const ledger::Ledger& ledger) const
{
    QStringList lines;
    for (const auto& trouble : ledger.troubles) {
        if (static_cast<std::size_t>(lines.size()) == kMostTroubles) {
            lines << QStringLiteral("…");
            break;
        }
        const auto where = tr("partition %1, offset %2").arg(trouble.partition.value()).arg(trouble.offset.value());
        const auto what = QString::fromStdString(trouble.value.value_or(trouble.key.value_or(std::string())));
        lines << (trouble.fate == ledger::Fate::Lost ? tr("%1: lost: %2").arg(where, what)
                                                     : tr("%1: seen %2 times: %3").arg(where).arg(trouble.times).arg(what));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace brokerscope::ui
