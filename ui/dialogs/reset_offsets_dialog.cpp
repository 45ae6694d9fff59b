#include "ui/dialogs/reset_offsets_dialog.h"

#include "ui/models/reset_plan_model.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/widgets/fitted_columns.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

namespace {

constexpr qint64 kLargestFile = 4 << 20;

} // namespace

ResetOffsetsDialog::ResetOffsetsDialog(Administration& administration, const QString& group,
                                       std::vector<ResetPartition> partitions, int members, QWidget* parent)
    : QDialog(parent)
    , m_administration(administration)
    , m_group(group)
    , m_partitions(std::move(partitions))
    , m_members(members)
    , m_kind(new QComboBox(this))
    , m_fields(new QStackedWidget(this))
    , m_offset(new QLineEdit(this))
    , m_time(new QDateTimeEdit(QDateTime::currentDateTime().addSecs(-3600), this))
    , m_duration(new QLineEdit(QStringLiteral("1h"), this))
    , m_shift(new QLineEdit(QStringLiteral("-100"), this))
    , m_file(new QPlainTextEdit(this))
    , m_open(new QToolButton(this))
    , m_problem(new QLabel(this))
    , m_model(new ResetPlanModel(this))
    , m_table(new QTableView(this))
{
    setWindowTitle(tr("Move the offsets of group %1").arg(group));
    setObjectName(QStringLiteral("resetOffsets"));
    resize(scaled(600), scaled(480));
    m_kind->setObjectName(QStringLiteral("resetOffsets.kind"));
    m_kind->addItem(tr("To the earliest record"), QVariant::fromValue(static_cast<int>(ResetTo::Earliest)));
    m_kind->addItem(tr("To the end (latest)"), QVariant::fromValue(static_cast<int>(ResetTo::Latest)));
    m_kind->addItem(tr("To an offset"), QVariant::fromValue(static_cast<int>(ResetTo::Offset)));
    m_kind->addItem(tr("To a time"), QVariant::fromValue(static_cast<int>(ResetTo::Time)));
    m_kind->addItem(tr("Back by a duration"), QVariant::fromValue(static_cast<int>(ResetTo::Duration)));
    m_kind->addItem(tr("Shift by so many records"), QVariant::fromValue(static_cast<int>(ResetTo::Shift)));
    m_kind->addItem(tr("As listed in a file (CSV)"), QVariant::fromValue(static_cast<int>(ResetTo::File)));
    m_offset->setObjectName(QStringLiteral("resetOffsets.offset"));
    m_offset->setPlaceholderText(QStringLiteral("0"));
    m_time->setObjectName(QStringLiteral("resetOffsets.time"));
    m_time->setCalendarPopup(true);
    m_time->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    m_duration->setObjectName(QStringLiteral("resetOffsets.duration"));
    m_duration->setPlaceholderText(QStringLiteral("2h 30m"));
    m_shift->setObjectName(QStringLiteral("resetOffsets.shift"));
    m_file->setObjectName(QStringLiteral("resetOffsets.file"));
    m_file->setFont(typeFont(Type::Mono));
    m_file->setPlaceholderText(QStringLiteral("orders,0,1200\norders,1,1185"));
    m_file->setFixedHeight(72);
    m_file->setTabChangesFocus(true);
    m_open->setObjectName(QStringLiteral("resetOffsets.open"));
    m_open->setText(tr("Open …"));
    auto* filePage = new QWidget(this);
    auto* fileRow = new QHBoxLayout(filePage);
    fileRow->setContentsMargins(0, 0, 0, 0);
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_open, 0, Qt::AlignTop);
    // In the order of ResetTo; the first two need nothing more.
    m_fields->addWidget(new QWidget(this));
    m_fields->addWidget(new QWidget(this));
    for (auto* field : {static_cast<QWidget*>(m_offset), static_cast<QWidget*>(m_time), static_cast<QWidget*>(m_duration),
                        static_cast<QWidget*>(m_shift), filePage})
        m_fields->addWidget(field);
    m_fields->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_problem->setObjectName(QStringLiteral("resetOffsets.problem"));
    m_problem->setWordWrap(true);
    m_problem->setMinimumHeight(36);
    m_problem->setAlignment(Qt::AlignTop);
    m_table->setObjectName(QStringLiteral("resetOffsets.plan"));
    m_table->setAccessibleName(tr("What would be done"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->horizontalHeader()->setHighlightSections(false);
    FittedColumns::keep(*m_table);

    auto* form = new QFormLayout;
    form->setSpacing(kSpacing);
    form->addRow(tr("Move"), m_kind);
    form->addRow(QString(), m_fields);
    auto* buttons = new QDialogButtonBox(this);
    m_move = buttons->addButton(tr("Move the offsets"), QDialogButtonBox::AcceptRole);
    m_move->setObjectName(QStringLiteral("resetOffsets.move"));
    m_move->setProperty("role", QStringLiteral("primary"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(kSpacing);
    layout->addLayout(form);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_fields->setCurrentIndex(index);
        m_fields->setVisible(index > 1);
        m_fields->setMaximumHeight(m_fields->currentWidget()->sizeHint().height()); // one line is not as high as the list
        m_error.clear();
        m_wish.given.clear();
        m_askedTime = -1;
        check();
    });
    m_fields->hide();
    for (auto* field : {m_offset, m_duration, m_shift})
        connect(field, &QLineEdit::textChanged, this, &ResetOffsetsDialog::check);
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &ResetOffsetsDialog::check);
    connect(m_file, &QPlainTextEdit::textChanged, this, &ResetOffsetsDialog::check);
    connect(m_open, &QToolButton::clicked, this, &ResetOffsetsDialog::openFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &ResetOffsetsDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_administration, &Administration::offsetsFound, this,
            [this](quint64 question, const std::vector<PartitionOffsetRef>& found) {
                if (question != m_question)
                    return;
                m_wish.given.clear();
                for (const auto& one : found)
                    m_wish.given.insert({one.topic, one.partition}, one.offset);
                check();
            });
    connect(&m_administration, &Administration::finished, this, [this](quint64 question, const QString& error) {
        if (question == m_question) {
            m_question = 0;
            if (!error.isEmpty())
                m_error = error;
            check();
        } else if (question == m_submitted) {
            m_submitted = 0;
            if (error.isEmpty()) {
                emit moved(m_group, m_before);
                return accept();
            }
            m_error = error;
            check();
        }
    });
    check();
}

ResetTo ResetOffsetsDialog::chosen() const
{
    return static_cast<ResetTo>(m_kind->currentData().toInt());
}

void ResetOffsetsDialog::update(std::vector<ResetPartition> partitions, int members)
{
    const bool same = members == m_members &&
                      std::equal(partitions.begin(), partitions.end(), m_partitions.begin(), m_partitions.end(),
                                 [](const auto& a, const auto& b) {
                                     return a.topic == b.topic && a.partition == b.partition && a.committed == b.committed &&
                                            a.logStart == b.logStart && a.logEnd == b.logEnd && a.online == b.online;
                                 });
    if (same || m_submitted != 0)
        return;
    m_partitions = std::move(partitions);
    m_members = members;
    check();
}

QString ResetOffsetsDialog::read()
{
    m_wish.to = chosen();
    bool ok = true;
    switch (m_wish.to) {
    case ResetTo::Offset:
        m_wish.number = m_offset->text().trimmed().toLongLong(&ok);
        return ok && m_wish.number >= 0 ? QString() : tr("An offset is a whole number from 0.");
    case ResetTo::Shift:
        m_wish.number = m_shift->text().trimmed().toLongLong(&ok);
        return ok && m_wish.number != 0 ? QString() : tr("A whole number that is not 0: below it back, above it forward.");
    case ResetTo::Duration:
        return parseDuration(m_duration->text()) ? QString() : tr("A duration is written as 90m, 2h 30m, 1d or PT1H30M.");
    case ResetTo::File: {
        const auto file = readResetFile(m_file->toPlainText());
        m_wish.given = file.offsets;
        if (file.wrongLine > 0)
            return tr("Line %1 is not of the form topic,partition,offset: \"%2\"").arg(file.wrongLine).arg(file.wrongText.left(80));
        return file.offsets.isEmpty() ? tr("Paste or open lines of the form topic,partition,offset.") : QString();
    }
    case ResetTo::Earliest:
    case ResetTo::Latest:
    case ResetTo::Time:
        break;
    }
    return {};
}

void ResetOffsetsDialog::askForTime()
{
    auto time = m_time->dateTime().toMSecsSinceEpoch();
    if (m_wish.to == ResetTo::Duration)
        time = QDateTime::currentMSecsSinceEpoch() - parseDuration(m_duration->text()).value_or(0);
    // A duration is counted from when it was chosen, or the answer would never be for the question.
    const bool same = m_wish.to == ResetTo::Time ? time == m_askedTime : m_askedTime >= 0 && m_duration->text() == m_duration->property("asked").toString();
    if (same)
        return;
    m_duration->setProperty("asked", m_duration->text());
    m_askedTime = time;
    m_error.clear();
    m_wish.given.clear();
    std::vector<PartitionRef> partitions;
    for (const auto& one : m_partitions)
        if (one.online)
            partitions.push_back({one.topic, one.partition});
    m_question = m_administration.findOffsets(partitions, std::max<qint64>(time, 0));
}

void ResetOffsetsDialog::check()
{
    QString problem = read();
    const bool byTime = m_wish.to == ResetTo::Time || m_wish.to == ResetTo::Duration;
    if (problem.isEmpty() && byTime)
        askForTime();
    const bool asking = byTime && m_question != 0;
    m_model->show(problem.isEmpty() && !asking ? planReset(m_partitions, m_wish) : std::vector<ResetRow>());
    const int changes = m_model->changes();
    m_move->setEnabled(problem.isEmpty() && m_members == 0 && !asking && changes > 0 && m_submitted == 0);
    bool wrong = !problem.isEmpty();
    if (!m_error.isEmpty()) {
        problem = m_error;
        wrong = true;
    } else if (m_members > 0) {
        problem = tr("The group has %n member(s). Kafka lets nobody move the offsets of a group that is in use: stop its "
                     "members first. Until then this is what it would do.",
                     nullptr, m_members);
        wrong = true;
    } else if (problem.isEmpty()) {
        problem = asking         ? tr("Asking the leaders …")
                  : changes == 0 ? tr("Nothing would change.")
                                 : tr("%n partition(s) get another offset. It can be put back afterwards.", nullptr, changes);
    }
    m_problem->setText(problem);
    setTone(m_problem, wrong ? "danger" : "muted");
}

void ResetOffsetsDialog::submit()
{
    std::vector<PartitionOffsetRef> offsets;
    m_before.clear();
    for (const auto& row : m_model->rows())
        if (row.next && row.next != row.now) {
            offsets.push_back({row.topic, row.partition, *row.next});
            m_before.push_back({row.topic, row.partition, row.now.value_or(-1)});
        }
    if (offsets.empty() || m_members > 0)
        return;
    m_error.clear();
    m_submitted = m_administration.setGroupOffsets(m_group, offsets);
    m_move->setEnabled(false);
    m_problem->setText(tr("Asking the coordinator …"));
    setTone(m_problem, "muted");
}

void ResetOffsetsDialog::openFile()
{
    const auto name = QFileDialog::getOpenFileName(this, tr("Open a list of offsets"), {}, tr("Lists of offsets (*.csv *.txt);;All files (*)"));
    if (name.isEmpty())
        return;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        m_error = tr("%1 cannot be read: %2").arg(name, file.errorString());
        return check();
    }
    if (file.size() > kLargestFile) {
        m_error = tr("%1 is larger than a list of offsets can be.").arg(name);
        return check();
    }
    m_error.clear();
    m_file->setPlainText(QString::fromUtf8(file.readAll()));
}

} // namespace brokerscope::ui
