#include "ui/words/recording_words.h"

#include "engine/recording/frame_budget.h"

#include <QCoreApplication>

namespace brokerscope::ui {

namespace {

struct RecordingWords
{
    Q_DECLARE_TR_FUNCTIONS(brokerscope::ui::RecordingWords)
};

} // namespace

QString whyNoDemoInRecording()
{
    return RecordingWords::tr("Not in a recording: there is no cluster that clients could talk to.");
}

QString whyNoAddressInRecording()
{
    return RecordingWords::tr("Where the recorded cluster was. Nothing in this window connects to it.");
}

bool notInRecording(const QString& dock)
{
    return dock == QLatin1String("dock.produce") || dock == QLatin1String("dock.consume") ||
           dock == QLatin1String("dock.messages") || dock == QLatin1String("dock.evidence") || dock == QLatin1String("dock.files") ||
           dock == QLatin1String("dock.serverlog") || dock == QLatin1String("dock.lost") ||
           dock == QLatin1String("dock.ledger") || dock == QLatin1String("dock.twins") ||
           dock == QLatin1String("dock.compare");
}

QString recordingNote(const QString& dock)
{
    if (dock == QLatin1String("dock.produce"))
        return RecordingWords::tr("This is a recording: nothing can be written to it. Who produced then, and how fast, is in the picture of the cluster.");
    if (dock == QLatin1String("dock.consume"))
        return RecordingWords::tr("This is a recording: nothing can be read from it. Who consumed then, and how far behind, is in the picture and in Groups.");
    if (dock == QLatin1String("dock.messages"))
        return RecordingWords::tr("A recording holds how the logs grew, not the records in them.");
    if (dock == QLatin1String("dock.wire"))
        return RecordingWords::tr("Of each second a recording keeps %1 requests of clients and %2 of nodes, with their answers, and of each the first %3 bytes.")
            .arg(recording::FrameBudget::kClientRequests)
            .arg(recording::FrameBudget::kNodeRequests)
            .arg(recording::FrameBudget::kBytes);
    if (dock == QLatin1String("dock.evidence"))
        return RecordingWords::tr("A recording holds no records and no files, and not every request: too little for the evidence of a record.");
    if (dock == QLatin1String("dock.files"))
        return RecordingWords::tr("A recording does not hold the brokers' files. Segments and their sizes are in Partition logs.");
    if (dock == QLatin1String("dock.serverlog"))
        return RecordingWords::tr("A recording does not hold the brokers' logs. What happened, and why, is in the Timeline.");
    if (dock == QLatin1String("dock.lost"))
        return RecordingWords::tr("A recording does not hold lost records. How many a failure cost is in the Timeline, below the lanes.");
    if (dock == QLatin1String("dock.ledger"))
        return RecordingWords::tr("A recording holds how the logs grew, not the records in them: there is nothing to audit, and nobody to crash.");
    if (dock == QLatin1String("dock.twins"))
        return RecordingWords::tr("Two clusters are played beside one that runs, not beside a recording.");
    if (dock == QLatin1String("dock.compare"))
        return RecordingWords::tr("Not in a recording: the two sides are compared while both run, and here there is no cluster.");
    if (dock == QLatin1String("dock.time"))
        return RecordingWords::tr("This is a recording: what waited then, and the breakpoints of that time. The bar above plays it.");
    return {};
}

} // namespace brokerscope::ui
