#include "ui/views/produce/produce_view.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/views/produce/record_editor.h"
#include "ui/views/produce/stream_form.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/view_frame.h"
#include "ui/widgets/workload_list.h"
#include "ui/words/figures.h"
#include "ui/words/shell_commands.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QFrame>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

ProduceView::ProduceView(const ViewContext& context, QWidget* parent)
    : View(context, parent)
    , m_editor(new RecordEditor(this))
    , m_acks(new QComboBox(this))
    , m_send(new QPushButton(this))
    , m_copy(new QToolButton(this))
    , m_import(new QToolButton(this))
    , m_keepPartitions(new QCheckBox(this))
    , m_keepTimestamps(new QCheckBox(this))
    , m_progress(new QProgressBar(this))
    , m_stream(new StreamForm(this))
    , m_steady(new QPushButton(this))
    , m_copyStream(new QToolButton(this))
    , m_result(new QLabel(this))
    , m_list(new WorkloadList(context.workloads, WorkloadList::Kind::Producers, this))
{
    const std::pair<QWidget*, const char*> names[] = {{m_send, "produce.send"},
                                                      {m_acks, "produce.oneAcks"},
                                                      {m_copy, "produce.copy"},
                                                      {m_import, "produce.import"},
                                                      {m_keepPartitions, "produce.keepPartitions"},
                                                      {m_keepTimestamps, "produce.keepTimestamps"},
                                                      {m_progress, "produce.progress"},
                                                      {m_steady, "produce.steady"},
                                                      {m_copyStream, "produce.copyStream"},
                                                      {m_result, "produce.result"}};
    for (const auto& [widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    for (const auto* acks : {"all", "1", "0"})
        m_acks->addItem(QStringLiteral("acks=%1").arg(QLatin1String(acks)), QLatin1String(acks));
    m_send->setProperty("role", QStringLiteral("primary"));
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->hide();
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->hide();
    for (auto* button : {m_copy, m_copyStream, m_import})
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setMenu(new QMenu(m_copy));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 12);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_editor);
    layout->addWidget(m_editor->whereLabel()); // a sentence: beside three buttons a narrow panel breaks it after each word
    auto* one = new FlowRow;
    one->setSpacing(kSpacing);
    one->addStretch();
    one->addWidget(m_acks);
    one->addWidget(m_copy);
    one->addWidget(m_send);
    layout->addLayout(one);
    layout->addWidget(m_progress);
    layout->addWidget(m_result);
    auto* line = new QFrame;
    line->setProperty("role", QStringLiteral("line"));
    layout->addWidget(line);
    auto* steady = new FlowRow;
    steady->setSpacing(kSpacing);
    steady->addGrowing(m_stream);
    steady->addWidget(m_steady);
    steady->setAlignment(m_steady, Qt::AlignTop);
    layout->addLayout(steady);
    layout->addWidget(m_list);
    auto* file = new FlowRow;
    file->setSpacing(kSpacing);
    file->addWidget(m_import);
    file->addStretch();
    file->addWidget(m_copyStream);
    layout->addLayout(file);
    // On a line of their own: in one line with the buttons they were wider than the panel, and what sends was out of sight.
    auto* fileOptions = new FlowRow;
    fileOptions->setSpacing(kSpacing);
    fileOptions->addWidget(m_keepPartitions);
    fileOptions->addWidget(m_keepTimestamps);
    layout->addLayout(fileOptions);
    layout->addStretch(1);

    connect(m_list, &WorkloadList::added, this, &ViewFrame::scrollTo);
    connect(m_send, &QPushButton::clicked, this, &ProduceView::sendOne);
    connect(m_steady, &QPushButton::clicked, this, &ProduceView::startSteady);
    connect(m_copyStream, &QToolButton::clicked, this, [this] { copyStream(m_stream->producer(m_editor->record())); });
    connect(m_import, &QToolButton::clicked, this, &ProduceView::chooseFile);
    connect(m_editor, &RecordEditor::changed, this, &ProduceView::check);
    connect(m_editor, &RecordEditor::topicChanged, this, [this] { showPartitions(snapshot()); });
    connect(m_stream, &StreamForm::changed, this, &ProduceView::check);
    connect(m_stream, &StreamForm::templateChosen, m_editor, &RecordEditor::setValueTemplate);
    connect(&context.workloads, &Workloads::recordSent, this, &ProduceView::onSent);
    connect(&context.workloads, &Workloads::importProgress, this, &ProduceView::onImport);
    connect(m_list, &WorkloadList::copyWanted, this, [this](const WorkloadRow& row) {
        if (row.producer != nullptr)
            copyStream(*row.producer);
    });
    connect(&context.workloads, &Workloads::editWanted, this, &ProduceView::onEdit);
    retranslate();
    check();
}

void ProduceView::retranslate()
{
    m_editor->retranslate();
    m_stream->retranslate();
    m_acks->setAccessibleName(tr("acks of this record"));
    m_acks->setToolTip(tr("Who has to have this record before it counts as written: all in-sync replicas, the leader alone (1), or nobody (0)"));
    m_send->setText(tr("Send one"));
    m_copy->setText(tr("Copy as command"));
    m_copy->setToolTip(tr("The same act as a line for a shell"));
    m_copy->menu()->clear();
    m_copy->menu()->addAction(QStringLiteral("kafka-console-producer.sh"), this, [this] { copyOne(false); })->setObjectName(QStringLiteral("produce.copyKafka"));
    m_copy->menu()->addAction(QStringLiteral("kcat"), this, [this] { copyOne(true); })->setObjectName(QStringLiteral("produce.copyKcat"));
    m_copyStream->setText(tr("Copy stream as command"));
    m_copyStream->setToolTip(tr("A load of the same rate, size and settings as a line for kafka-producer-perf-test.sh; its keys and values are its own"));
    m_import->setText(m_importing ? tr("Stop the import") : tr("Import a file …"));
    m_import->setToolTip(tr("Sends the records of a file to the topic above: JSON lines or CSV, as the Messages view exports them"));
    m_keepPartitions->setText(tr("to the partitions in the file"));
    m_keepTimestamps->setText(tr("with their timestamps"));
    m_steady->setText(tr("Start stream"));
    m_list->setEmptyText(tr("No producer of this window runs. Start a steady stream and watch it in the picture."));
    m_list->retranslate();
}

void ProduceView::showSnapshot(const cluster::ClusterSnapshot& snapshot)
{
    QStringList topics;
    for (const auto& topic : snapshot.topics)
        if (!topic->internal)
            topics << QString::fromStdString(topic->name);
    if (topics != m_topics) {
        m_topics = topics;
        m_editor->setTopics(topics);
    }
    showPartitions(snapshot);
}

void ProduceView::showPartitions(const cluster::ClusterSnapshot& snapshot)
{
    const auto topic = snapshot.topic(m_editor->topic().toStdString());
    m_editor->setPartitions(topic != nullptr ? static_cast<int>(topic->partitions.size()) : 0);
}

void ProduceView::check()
{
    const auto problem = m_editor->problem();
    m_send->setEnabled(problem.isEmpty());
    m_send->setToolTip(problem);
    m_copy->setEnabled(problem.isEmpty());
    m_import->setEnabled(m_importing || problem.isEmpty());
    const auto stream = problem.isEmpty() ? m_stream->problem() : problem;
    m_steady->setEnabled(stream.isEmpty());
    m_steady->setToolTip(stream);
    m_copyStream->setEnabled(stream.isEmpty());
}

void ProduceView::sendOne()
{
    say(tr("Sending …"), QStringLiteral("muted"));
    context().workloads.send(record());
}

RecordToSend ProduceView::record() const
{
    auto record = m_editor->record();
    record.acks = m_acks->currentData().toString();
    return record;
}

void ProduceView::startSteady()
{
    context().workloads.start(m_stream->producer(m_editor->record()));
}

void ProduceView::copyOne(bool kcat)
{
    const auto command = sendCommand(record(), QString::fromStdString(snapshot().bootstrapServers), kcat ? CommandTool::Kcat : CommandTool::Kafka);
    if (command.line.isEmpty())
        return say(command.why, QStringLiteral("warning"));
    QApplication::clipboard()->setText(command.line);
    say(tr("Copied: %1").arg(command.line), QStringLiteral("muted"));
}

void ProduceView::copyStream(const SteadyProducer& producer)
{
    const auto command = streamCommand(producer, QString::fromStdString(snapshot().bootstrapServers));
    QApplication::clipboard()->setText(command.line);
    say(tr("Copied: %1").arg(command.line), QStringLiteral("muted"));
}

void ProduceView::chooseFile()
{
    if (m_importing) {
        context().workloads.cancelImport();
        return;
    }
    const auto path = QFileDialog::getOpenFileName(this, tr("Import records"), QString(), tr("Records (*.jsonl *.json *.csv);;All files (*)"));
    if (path.isEmpty())
        return;
    ImportSpec spec;
    spec.path = path;
    spec.topic = m_editor->topic();
    spec.keepPartitions = m_keepPartitions->isChecked();
    spec.keepTimestamps = m_keepTimestamps->isChecked();
    m_importing = true;
    m_progress->setValue(0);
    m_progress->show();
    say(tr("Importing %1 …").arg(path), QStringLiteral("muted"));
    retranslate();
    context().workloads.importFile(spec);
}

void ProduceView::onImport(const ImportProgress& progress)
{
    m_progress->setValue(static_cast<int>(progress.share * 1000));
    const auto counts = progress.failed > 0 ? tr("%1 records acknowledged, %2 not written").arg(countWords(progress.acknowledged), countWords(progress.failed))
                                            : tr("%1 records acknowledged").arg(countWords(progress.acknowledged));
    QString text = counts;
    QString tone = QStringLiteral("muted");
    if (progress.finished) {
        m_importing = false;
        m_progress->hide();
        const bool bad = progress.failed > 0 || !progress.error.isEmpty();
        tone = bad ? QStringLiteral("danger") : QStringLiteral("ok");
        if (progress.cancelled)
            text = tr("Stopped: %1").arg(counts);
        if (!progress.error.isEmpty())
            text += QStringLiteral(". ") + progress.error;
        retranslate();
        check();
    }
    if (!progress.lastError.isEmpty())
        text += QStringLiteral(". ") + progress.lastError;
    say(text, tone);
}

void ProduceView::onEdit(const RecordToSend& record)
{
    m_editor->show(record);
    for (auto* widget = parentWidget(); widget != nullptr; widget = widget->parentWidget())
        if (auto* dock = qobject_cast<QDockWidget*>(widget)) {
            dock->show();
            dock->raise();
            break;
        }
    say(tr("A copy to be changed: the record in the log stays as it is."), QStringLiteral("muted"));
    m_editor->setFocus();
}

void ProduceView::onSent(const QString& topic, int partition, qint64 offset, const QString& error)
{
    if (!error.isEmpty())
        say(tr("Not written. %1").arg(error), QStringLiteral("danger"));
    else if (offset < 0)
        say(tr("Sent to %1-%2. With acks=0 nobody says whether it has arrived, nor at which offset.").arg(topic).arg(partition), QStringLiteral("muted"));
    else
        say(tr("Acknowledged: %1-%2, offset %3").arg(topic).arg(partition).arg(offset), QStringLiteral("ok"));
}

void ProduceView::say(const QString& sentence, const QString& tone)
{
    m_result->setText(sentence);
    setTone(m_result, tone);
    m_result->show();
}

} // namespace brokerscope::ui
