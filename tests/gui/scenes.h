// What a cluster and its clients can be seen doing: pieces that tests put together to what their window shows.
#pragma once

#include "fake_source.h"
#include "fake_workloads.h"

class QWidget;

namespace brokerscope::ui {

extern const char* const kLongName; // of a topic, as large companies have them

void addConnections(FakeSource& source);  // of each client to each node
void addTransactions(FakeSource& source); // one in each state that is seen most
void addFrames(FakeSource& source);       // requests, most of them answered, and bytes that are no Kafka
void addLongNames(FakeSource& source);    // a topic's and a client's
void addTime(FakeSource& source);         // it stands still, and messages wait
void addLost(FakeSource& source);
void addWorkloads(FakeWorkloads& workloads); // a producer, a group, and what that has read

[[nodiscard]] cluster::LostRecord lostRecord();

// Node 1 is killed, 800 ms pass, and others lead what it led.
void killNodeOne(FakeSource& source);

// Into the directory that BROKERSCOPE_SCREENSHOTS names, if it names one.
void savePicture(QWidget& widget, const QString& name);

} // namespace brokerscope::ui
