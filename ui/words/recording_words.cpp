#include "ui/words/recording_words.h"

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
           dock == QLatin1String("dock.messages") || dock == QLatin1String("dock.wire") ||
           dock == QLatin1String("dock.evidence") || dock == QLatin1String("dock.files") ||
           dock == QLatin1String("dock.serverlog") || dock == QLatin1String("dock.lost");
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
        return RecordingWords::tr("A recording holds how many requests of which kind went where, not the requests themselves. They move in the picture of the cluster while it plays.");
    if (dock == QLatin1String("dock.evidence"))
        return RecordingWords::tr("A recording holds neither records nor requests, which a record's evidence is made of.");
    if (dock == QLatin1String("dock.files"))
        return RecordingWords::tr("A recording does not hold the brokers' files. Segments and their sizes are in Partition logs.");
    if (dock == QLatin1String("dock.serverlog"))
        return RecordingWords::tr("A recording does not hold the brokers' logs. What happened, and why, is in the Timeline.");
    if (dock == QLatin1String("dock.lost"))
        return RecordingWords::tr("A recording does not hold lost records. How many a failure cost is in the Timeline, below the lanes.");
    if (dock == QLatin1String("dock.time"))
        return RecordingWords::tr("This is a recording: what waited then, and the breakpoints of that time. The bar above plays it.");
    return {};
}

} // namespace brokerscope::ui
