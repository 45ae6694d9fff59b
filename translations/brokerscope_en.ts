<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AddPartitionsDialog</name>
    <message>
        <source>Count keys that move</source>
        <translation>Count keys that move</translation>
    </message>
    <message>
        <source>More partitions for %1</source>
        <translation>More partitions for %1</translation>
    </message>
    <message>
        <source>Reads the topic and asks the partitioner of Java&apos;s client (murmur2) where each key would go</source>
        <translation>Reads the topic and asks the partitioner of Java&apos;s client (murmur2) where each key would go</translation>
    </message>
    <message>
        <source>Partitions cannot be taken away again. A key that moves goes to another partition from then on: its older records stay where they are, and are no longer in order with the newer ones.</source>
        <translation>Partitions cannot be taken away again. A key that moves goes to another partition from then on: its older records stay where they are, and are no longer in order with the newer ones.</translation>
    </message>
    <message>
        <source>Partitions now</source>
        <translation>Partitions now</translation>
    </message>
    <message>
        <source>Partitions then</source>
        <translation>Partitions then</translation>
    </message>
    <message>
        <source>Add partitions</source>
        <translation>Add partitions</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The topic is empty: no key moves.</source>
        <translation>The topic is empty: no key moves.</translation>
    </message>
    <message>
        <source>None of the %1 records read has a key: nothing moves.</source>
        <translation>None of the %1 records read has a key: nothing moves.</translation>
    </message>
    <message>
        <source>%1 of %2 keys would go to another partition (%3 %).</source>
        <translation>%1 of %2 keys would go to another partition (%3 %).</translation>
    </message>
    <message>
        <source>Counted over the first %1 records; there are more.</source>
        <translation>Counted over the first %1 records; there are more.</translation>
    </message>
    <message>
        <source>Reading the keys …</source>
        <translation>Reading the keys …</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Asking the controller …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AppearanceMenu</name>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Times in UTC</translation>
    </message>
    <message>
        <source>Moving pictures</source>
        <translation>Moving pictures</translation>
    </message>
    <message>
        <source>Dots that travel, changes that fade, panels that slide. Without it everything is told by marks that stay in their places.</source>
        <translation>Dots that travel, changes that fade, panels that slide. Without it everything is told by marks that stay in their places.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ApplicationWords</name>
    <message>
        <source>Brokerscope cannot start</source>
        <translation>Brokerscope cannot start</translation>
    </message>
    <message>
        <source>End the program that listens there, or start with another port: --port NUMBER.</source>
        <translation>End the program that listens there, or start with another port: --port NUMBER.</translation>
    </message>
    <message>
        <source>Close that one, or start with another directory: --data-dir DIRECTORY.</source>
        <translation>Close that one, or start with another directory: --data-dir DIRECTORY.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AssignmentModel</name>
    <message>
        <source>%1 (group leader)</source>
        <translation>%1 (group leader)</translation>
    </message>
    <message>
        <source>Member %1 from %2</source>
        <translation>Member %1 from %2</translation>
    </message>
    <message>
        <source>%1 reads %2</source>
        <translation>%1 reads %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>%1 still reads %2 and shall give it up</source>
        <translation>%1 still reads %2 and shall give it up</translation>
    </message>
    <message>
        <source>%1 shall get %2 once it is free</source>
        <translation>%1 shall get %2 once it is free</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AvroWords</name>
    <message>
        <source>%1 at byte %2.</source>
        <translation>%1 at byte %2.</translation>
    </message>
    <message>
        <source>The datum ends too early</source>
        <translation>The datum ends too early</translation>
    </message>
    <message>
        <source>A number is too long</source>
        <translation>A number is too long</translation>
    </message>
    <message>
        <source>The schema is no JSON: %1 at byte %2.</source>
        <translation>The schema is no JSON: %1 at byte %2.</translation>
    </message>
    <message>
        <source>the schema</source>
        <translation>the schema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>types are nested too deeply.</source>
        <translation>types are nested too deeply.</translation>
    </message>
    <message>
        <source>there is no type named %1.</source>
        <translation>there is no type named %1.</translation>
    </message>
    <message>
        <source>a union of nothing.</source>
        <translation>a union of nothing.</translation>
    </message>
    <message>
        <source>a type is a name, a list or an object.</source>
        <translation>a type is a name, a list or an object.</translation>
    </message>
    <message>
        <source>a %1 needs a name.</source>
        <translation>a %1 needs a name.</translation>
    </message>
    <message>
        <source>a record needs fields.</source>
        <translation>a record needs fields.</translation>
    </message>
    <message>
        <source>a field has no name.</source>
        <translation>a field has no name.</translation>
    </message>
    <message>
        <source>a fixed needs a size.</source>
        <translation>a fixed needs a size.</translation>
    </message>
    <message>
        <source>a type without a name</source>
        <translation>a type without a name</translation>
    </message>
    <message>
        <source>The schema is through, and there is more</source>
        <translation>The schema is through, and there is more</translation>
    </message>
    <message>
        <source>No datum of this schema: %1</source>
        <translation>No datum of this schema: %1</translation>
    </message>
    <message>
        <source>Types are nested too deeply</source>
        <translation>Types are nested too deeply</translation>
    </message>
    <message>
        <source>It unfolds into too much text</source>
        <translation>It unfolds into too much text</translation>
    </message>
    <message>
        <source>%1 has no symbol %2</source>
        <translation>%1 has no symbol %2</translation>
    </message>
    <message>
        <source>A union has no branch %1</source>
        <translation>A union has no branch %1</translation>
    </message>
    <message>
        <source>A block has no size</source>
        <translation>A block has no size</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::BorrowedTopics</name>
    <message>
        <source>Topic %1 could not be made: %2</source>
        <translation>Topic %1 could not be made: %2</translation>
    </message>
    <message>
        <source>Topic %1 could not be deleted: %2</source>
        <translation>Topic %1 could not be deleted: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::BreakpointsModel</name>
    <message>
        <source>Double-click: show what met it last in the timeline</source>
        <translation>Double-click: show what met it last in the timeline</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>Not met yet</translation>
    </message>
    <message>
        <source>stopped the clock · %1</source>
        <translation>stopped the clock · %1</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>Stop when</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Hits</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CallsPage</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Shipping</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analytics</translation>
    </message>
    <message>
        <source>The same orders on both sides. Left, services call each other and wait for the answer: a small model in this program. Right, they write events to topics of the cluster, and real programs read them.</source>
        <translation>The same orders on both sides. Left, services call each other and wait for the answer: a small model in this program. Right, they write events to topics of the cluster, and real programs read them.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Make services and topics, and send four orders a second to both sides</source>
        <translation>Make services and topics, and send four orders a second to both sides</translation>
    </message>
    <message>
        <source>Add Analytics</source>
        <translation>Add Analytics</translation>
    </message>
    <message>
        <source>One more service wants to hear of every order</source>
        <translation>One more service wants to hear of every order</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Clean up</translation>
    </message>
    <message>
        <source>Stop everything, and delete the topics and their groups</source>
        <translation>Stop everything, and delete the topics and their groups</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>Orders for which the service in front had a thread</source>
        <translation>Orders for which the service in front had a thread</translation>
    </message>
    <message>
        <source>Orders that the cluster has acknowledged</source>
        <translation>Orders that the cluster has acknowledged</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>Through all services up to Notification</source>
        <translation>Through all services up to Notification</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>A call got no answer, or the order was refused</source>
        <translation>A call got no answer, or the order was refused</translation>
    </message>
    <message>
        <source>Orders that the cluster did not take</source>
        <translation>Orders that the cluster did not take</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>Orders that hold a thread of the service in front</source>
        <translation>Orders that hold a thread of the service in front</translation>
    </message>
    <message>
        <source>Accepted and not yet through all services</source>
        <translation>Accepted and not yet through all services</translation>
    </message>
    <message>
        <source>Direct calls</source>
        <translation>Direct calls</translation>
    </message>
    <message>
        <source>a model in this program: each call waits for the next</source>
        <translation>a model in this program: each call waits for the next</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>three topics of the cluster, and real programs that read them</source>
        <translation>three topics of the cluster, and real programs that read them</translation>
    </message>
    <message>
        <source>Each bar is a second: orders completed, and hatched above them those that failed.</source>
        <translation>Each bar is a second: orders completed, and hatched above them those that failed.</translation>
    </message>
    <message>
        <source>Each bar is a second: orders completed, and hatched above them those that wait for Payment.</source>
        <translation>Each bar is a second: orders completed, and hatched above them those that wait for Payment.</translation>
    </message>
    <message>
        <source>Orders completed and failed in the last minute</source>
        <translation>Orders completed and failed in the last minute</translation>
    </message>
    <message>
        <source>Orders completed, and those that wait for Payment, in the last minute</source>
        <translation>Orders completed, and those that wait for Payment, in the last minute</translation>
    </message>
    <message>
        <source>A service fails</source>
        <translation>A service fails</translation>
    </message>
    <message>
        <source>A service is added</source>
        <translation>A service is added</translation>
    </message>
    <message>
        <source>Do all agree?</source>
        <translation>Do all agree?</translation>
    </message>
    <message>
        <source>What fails behind Order fails Order.</source>
        <translation>What fails behind Order fails Order.</translation>
    </message>
    <message>
        <source>The caller has to be changed and deployed.</source>
        <translation>The caller has to be changed and deployed.</translation>
    </message>
    <message>
        <source>An order is done or failed at once.</source>
        <translation>An order is done or failed at once.</translation>
    </message>
    <message>
        <source>The others go on, its work waits for it.</source>
        <translation>The others go on, its work waits for it.</translation>
    </message>
    <message>
        <source>It subscribes. Nobody else is touched.</source>
        <translation>It subscribes. Nobody else is touched.</translation>
    </message>
    <message>
        <source>Eventually: when nothing waits any more.</source>
        <translation>Eventually: when nothing waits any more.</translation>
    </message>
    <message>
        <source>Bring Payment back</source>
        <translation>Bring Payment back</translation>
    </message>
    <message>
        <source>Take Payment down</source>
        <translation>Take Payment down</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>On both sides</translation>
    </message>
    <message>
        <source>On both sides: left it does not answer, right its program is stopped</source>
        <translation>On both sides: left it does not answer, right its program is stopped</translation>
    </message>
    <message>
        <source>Making topics …</source>
        <translation>Making topics …</translation>
    </message>
    <message>
        <source>The programs leave, topics and groups are deleted …</source>
        <translation>The programs leave, topics and groups are deleted …</translation>
    </message>
    <message>
        <source>is deployed anew: refuses every order</source>
        <translation>is deployed anew: refuses every order</translation>
    </message>
    <message>
        <source>down: %1 calls without an answer</source>
        <translation>down: %1 calls without an answer</translation>
    </message>
    <message>
        <source>%1 of %2 threads wait for answers</source>
        <translation>%1 of %2 threads wait for answers</translation>
    </message>
    <message>
        <source>%1 calls answered</source>
        <translation>%1 calls answered</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 written to %2</translation>
    </message>
    <message>
        <source>down: %1 wait for it</source>
        <translation>down: %1 wait for it</translation>
    </message>
    <message>
        <source>%1 done, lag %2</source>
        <translation>%1 done, lag %2</translation>
    </message>
    <message>
        <source>%1 orders failed because of Payment</source>
        <translation>%1 orders failed because of Payment</translation>
    </message>
    <message>
        <source>%1 orders accepted while Payment was down, %2 failed; %3 wait for it now</source>
        <translation>%1 orders accepted while Payment was down, %2 failed; %3 wait for it now</translation>
    </message>
    <message>
        <source>Order was changed: %1 orders lost to that. Analytics has heard of %2 of %3</source>
        <translation>Order was changed: %1 orders lost to that. Analytics has heard of %2 of %3</translation>
    </message>
    <message>
        <source>Analytics has read %1 of %2, from the first on; %3 orders failed</source>
        <translation>Analytics has read %1 of %2, from the first on; %3 orders failed</translation>
    </message>
    <message>
        <source>%1 completed, %2 failed, %3 in between</source>
        <translation>%1 completed, %2 failed, %3 in between</translation>
    </message>
    <message>
        <source>%1 accepted, %2 paid, %3 shipped, %4 notified</source>
        <translation>%1 accepted, %2 paid, %3 shipped, %4 notified</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CauseWords</name>
    <message>
        <source>Your acts</source>
        <translation>Your acts</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Brokers</translation>
    </message>
    <message>
        <source>Topics, leaders, ISR</source>
        <translation>Topics, leaders, ISR</translation>
    </message>
    <message>
        <source>Logs on disk</source>
        <translation>Logs on disk</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Clients and errors</source>
        <translation>Clients and errors</translation>
    </message>
    <message>
        <source>The node found out by itself that it cannot go on.</source>
        <translation>The node found out by itself that it cannot go on.</translation>
    </message>
    <message>
        <source>It had been asked for before.</source>
        <translation>It had been asked for before.</translation>
    </message>
    <message>
        <source>A timer ran out: the node heard nothing from a leader for its election timeout.</source>
        <translation>A timer ran out: the node heard nothing from a leader for its election timeout.</translation>
    </message>
    <message>
        <source>A timer: an election was due.</source>
        <translation>A timer: an election was due.</translation>
    </message>
    <message>
        <source>A timer ran out: a majority of the voters did not fetch from it any more, or it learned of a later epoch.</source>
        <translation>A timer ran out: a majority of the voters did not fetch from it any more, or it learned of a later epoch.</translation>
    </message>
    <message>
        <source>A timer ran out: broker.session.timeout.ms passed without a heartbeat.</source>
        <translation>A timer ran out: broker.session.timeout.ms passed without a heartbeat.</translation>
    </message>
    <message>
        <source>The broker asked for it when it had started.</source>
        <translation>The broker asked for it when it had started.</translation>
    </message>
    <message>
        <source>A timer ran out: the replica was not caught up for replica.lag.time.max.ms.</source>
        <translation>A timer ran out: the replica was not caught up for replica.lag.time.max.ms.</translation>
    </message>
    <message>
        <source>The replica has caught up with the leader&apos;s log.</source>
        <translation>The replica has caught up with the leader&apos;s log.</translation>
    </message>
    <message>
        <source>The controller&apos;s timer: it gives leadership back to preferred replicas.</source>
        <translation>The controller&apos;s timer: it gives leadership back to preferred replicas.</translation>
    </message>
    <message>
        <source>The last replica that could lead is gone.</source>
        <translation>The last replica that could lead is gone.</translation>
    </message>
    <message>
        <source>The segment was full, or segment.ms had passed.</source>
        <translation>The segment was full, or segment.ms had passed.</translation>
    </message>
    <message>
        <source>A timer: retention looks for old segments, or a client deleted records.</source>
        <translation>A timer: retention looks for old segments, or a client deleted records.</translation>
    </message>
    <message>
        <source>The node compared its log with the leader&apos;s, or with what its checkpoints say.</source>
        <translation>The node compared its log with the leader&apos;s, or with what its checkpoints say.</translation>
    </message>
    <message>
        <source>The member said goodbye, or its session.timeout.ms or max.poll.interval.ms passed.</source>
        <translation>The member said goodbye, or its session.timeout.ms or max.poll.interval.ms passed.</translation>
    </message>
    <message>
        <source>A timer ran out: transaction.timeout.ms passed.</source>
        <translation>A timer ran out: transaction.timeout.ms passed.</translation>
    </message>
    <message>
        <source>A client asked for it.</source>
        <translation>A client asked for it.</translation>
    </message>
    <message>
        <source>All new replicas have caught up.</source>
        <translation>All new replicas have caught up.</translation>
    </message>
    <message>
        <source>Nothing that this window knows of preceded it.</source>
        <translation>Nothing that this window knows of preceded it.</translation>
    </message>
    <message>
        <source>A person did that.</source>
        <translation>A person did that.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClientWords</name>
    <message>
        <source>client that does not say its name</source>
        <translation>client that does not say its name</translation>
    </message>
    <message>
        <source>(no client.id)</source>
        <translation>(no client.id)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 ← %2</source>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation>%1 req/s</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2, %n connection(s) to nodes</source>
        <translation>
            <numerusform>%1 from %2, %n connection to nodes</numerusform>
            <numerusform>%1 from %2, %n connections to nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with an error, the last was %1</source>
        <translation>
            <numerusform>%n answer with an error, the last was %1</numerusform>
            <numerusform>%n answers with an error, the last was %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group · %n member(s) · %1</source>
        <translation>
            <numerusform>group · %n member · %1</numerusform>
            <numerusform>group · %n members · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>lag %1</translation>
    </message>
    <message>
        <source>Group %1, generation %2, assignor %3, coordinator node %4</source>
        <translation>Group %1, generation %2, assignor %3, coordinator node %4</translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>%n more client</numerusform>
            <numerusform>%n more clients</numerusform>
        </translation>
    </message>
    <message>
        <source>listed in the navigator</source>
        <translation>listed in the navigator</translation>
    </message>
    <message>
        <source>no partition assigned</source>
        <translation>no partition assigned</translation>
    </message>
    <message>
        <source>← %1</source>
        <translation>← %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterCanvas</name>
    <message numerus="yes">
        <source>cuts %n link(s) this way</source>
        <translation>
            <numerusform>cuts %n link this way</numerusform>
            <numerusform>cuts %n links this way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cuts %n link(s)</source>
        <translation>
            <numerusform>cuts %n link</numerusform>
            <numerusform>cuts %n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterMenu</name>
    <message>
        <source>A throw-away cluster starts in a window of its own.</source>
        <translation>A throw-away cluster starts in a window of its own.</translation>
    </message>
    <message>
        <source>New throw-away cluster</source>
        <translation>New throw-away cluster</translation>
    </message>
    <message>
        <source>One more cluster beside this one, with ports and a temporary directory of its own</source>
        <translation>One more cluster beside this one, with ports and a temporary directory of its own</translation>
    </message>
    <message>
        <source>Open a data directory …</source>
        <translation>Open a data directory …</translation>
    </message>
    <message>
        <source>A kept cluster, in a window of its own; an empty directory becomes a new one</source>
        <translation>A kept cluster, in a window of its own; an empty directory becomes a new one</translation>
    </message>
    <message>
        <source>Watch an external cluster …</source>
        <translation>Watch an external cluster …</translation>
    </message>
    <message>
        <source>Any Apache Kafka, in a window of its own</source>
        <translation>Any Apache Kafka, in a window of its own</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Opened before</translation>
    </message>
    <message>
        <source>Ask at the start what happens to the data</source>
        <translation>Ask at the start what happens to the data</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message>
        <source>This window shows it.</source>
        <translation>This window shows it.</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Open in a window of its own</translation>
    </message>
    <message>
        <source>%1 opens in a window of its own.</source>
        <translation>%1 opens in a window of its own.</translation>
    </message>
    <message>
        <source>Empty this list</source>
        <translation>Empty this list</translation>
    </message>
    <message>
        <source>The clusters and their data stay</source>
        <translation>The clusters and their data stay</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Data directory</translation>
    </message>
    <message>
        <source>Watch an external cluster</source>
        <translation>Watch an external cluster</translation>
    </message>
    <message>
        <source>Bootstrap servers, as localhost:9092</source>
        <translation>Bootstrap servers, as localhost:9092</translation>
    </message>
    <message>
        <source>The system refused to start another window.</source>
        <translation>The system refused to start another window.</translation>
    </message>
    <message numerus="yes">
        <source>No ports are free for another cluster of %n node(s).</source>
        <translation>
            <numerusform>No ports are free for another cluster of %n node.</numerusform>
            <numerusform>No ports are free for another cluster of %n nodes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterScene</name>
    <message>
        <source>tries again: %1</source>
        <translation>tries again: %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterView</name>
    <message>
        <source>Picture of the cluster</source>
        <translation>Picture of the cluster</translation>
    </message>
    <message>
        <source>No client is connected. Start one from the Produce dock, or point your own at the bootstrap servers.</source>
        <translation>No client is connected. Start one from the Produce dock, or point your own at the bootstrap servers.</translation>
    </message>
    <message>
        <source>response</source>
        <translation>response</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>leader</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>in sync</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>out of sync</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms · Ctrl+0 fits</source>
        <translation>Ctrl+wheel zooms · Ctrl+0 fits</translation>
    </message>
    <message>
        <source>right-click for faults · Shift+drag cuts links · click a dot · Ctrl+wheel zooms · Ctrl+0 fits</source>
        <translation>right-click for faults · Shift+drag cuts links · click a dot · Ctrl+wheel zooms · Ctrl+0 fits</translation>
    </message>
    <message>
        <source>Cut links</source>
        <translation>Cut links</translation>
    </message>
    <message>
        <source>Draw a line across links to cut them both ways (or hold Shift and draw). Escape ends it.</source>
        <translation>Draw a line across links to cut them both ways (or hold Shift and draw). Escape ends it.</translation>
    </message>
    <message>
        <source>Cut links one way</source>
        <translation>Cut links one way</translation>
    </message>
    <message>
        <source>Draw a line across links: what flows in the direction of the arrow is stopped (or hold Ctrl and Shift and draw).</source>
        <translation>Draw a line across links: what flows in the direction of the arrow is stopped (or hold Ctrl and Shift and draw).</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Zoom in (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Zoom out (Ctrl+-)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Actual size</translation>
    </message>
    <message>
        <source>Actual size (Ctrl+1)</source>
        <translation>Actual size (Ctrl+1)</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Fit the picture</translation>
    </message>
    <message>
        <source>Fit the picture into the dock (Ctrl+0)</source>
        <translation>Fit the picture into the dock (Ctrl+0)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Faults</translation>
    </message>
    <message>
        <source>What is broken now, and how to heal it</source>
        <translation>What is broken now, and how to heal it</translation>
    </message>
    <message numerus="yes">
        <source>Faults: %n</source>
        <translation>
            <numerusform>Faults: %n</numerusform>
            <numerusform>Faults: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the cut of %n link(s)</source>
        <translation>
            <numerusform>the cut of %n link</numerusform>
            <numerusform>the cut of %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) of kind %1 from %2 to %3, at %4</source>
        <translation>
            <numerusform>%n response of kind %1 from %2 to %3, at %4</numerusform>
            <numerusform>%n responses of kind %1 from %2 to %3, at %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of kind %1 from %2 to %3, at %4</source>
        <translation>
            <numerusform>%n request of kind %1 from %2 to %3, at %4</numerusform>
            <numerusform>%n requests of kind %1 from %2 to %3, at %4</numerusform>
        </translation>
    </message>
    <message>
        <source>The public protocol does not tell which clients are connected. Members of groups are shown once there are some; to produce or consume yourself, open the Produce or the Consume dock.</source>
        <translation>The public protocol does not tell which clients are connected. Members of groups are shown once there are some; to produce or consume yourself, open the Produce or the Consume dock.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterWords</name>
    <message>
        <source>throw-away</source>
        <translation>throw-away</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
    </message>
    <message>
        <source>%1 · port %2</source>
        <translation>%1 · port %2</translation>
    </message>
    <message>
        <source>This cluster runs elsewhere; closing the window leaves it alone.</source>
        <translation>This cluster runs elsewhere; closing the window leaves it alone.</translation>
    </message>
    <message>
        <source>Throw-away data: %1 is deleted when the window is closed.</source>
        <translation>Throw-away data: %1 is deleted when the window is closed.</translation>
    </message>
    <message>
        <source>Kept data: everything is in %1 when it is opened again.</source>
        <translation>Kept data: everything is in %1 when it is opened again.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>An act, a panel, a node, a topic, a group …</source>
        <translation>An act, a panel, a node, a topic, a group …</translation>
    </message>
    <message>
        <source>What to do or to go to</source>
        <translation>What to do or to go to</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>What fits</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nothing is called like that.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CommandWords</name>
    <message>
        <source>kafka-console-producer.sh cannot choose a partition; kcat can.</source>
        <translation>kafka-console-producer.sh cannot choose a partition; kcat can.</translation>
    </message>
    <message>
        <source>kafka-console-producer.sh cannot choose a timestamp.</source>
        <translation>kafka-console-producer.sh cannot choose a timestamp.</translation>
    </message>
    <message>
        <source>Zero bytes do not fit into a command line.</source>
        <translation>Zero bytes do not fit into a command line.</translation>
    </message>
    <message>
        <source>kafka-console-producer.sh reads lines of text: it cannot send line ends or the signs that divide key, value and headers. kcat can.</source>
        <translation>kafka-console-producer.sh reads lines of text: it cannot send line ends or the signs that divide key, value and headers. kcat can.</translation>
    </message>
    <message>
        <source>A key with a zero byte does not fit into a command line.</source>
        <translation>A key with a zero byte does not fit into a command line.</translation>
    </message>
    <message>
        <source>kcat cannot choose a timestamp.</source>
        <translation>kcat cannot choose a timestamp.</translation>
    </message>
    <message>
        <source>With -Z kcat sends an empty key as null, too.</source>
        <translation>With -Z kcat sends an empty key as null, too.</translation>
    </message>
    <message>
        <source>kcat sends nothing at all when the value is empty; an empty value needs kafka-console-producer.sh.</source>
        <translation>kcat sends nothing at all when the value is empty; an empty value needs kafka-console-producer.sh.</translation>
    </message>
    <message>
        <source>kcat writes headers as name=value: no null, no zero byte, and no = in the name.</source>
        <translation>kcat writes headers as name=value: no null, no zero byte, and no = in the name.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CompareView</name>
    <message>
        <source>Queue and log</source>
        <translation>Queue and log</translation>
    </message>
    <message>
        <source>A classic message queue beside a topic, with the same messages</source>
        <translation>A classic message queue beside a topic, with the same messages</translation>
    </message>
    <message>
        <source>the same, done in different ways</source>
        <translation>the same, done in different ways</translation>
    </message>
    <message>
        <source>This is an external cluster: no topics are made, no load is put on it and no node is killed from here.</source>
        <translation>This is an external cluster: no topics are made, no load is put on it and no node is killed from here.</translation>
    </message>
    <message>
        <source>Calls and events</source>
        <translation>Calls and events</translation>
    </message>
    <message>
        <source>Services that call each other beside services that write and read events</source>
        <translation>Services that call each other beside services that write and read events</translation>
    </message>
    <message>
        <source>ZooKeeper and KRaft</source>
        <translation>ZooKeeper and KRaft</translation>
    </message>
    <message>
        <source>The same failure of the controller, explained with ZooKeeper and live with KRaft</source>
        <translation>The same failure of the controller, explained with ZooKeeper and live with KRaft</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConfigureTopicDialog</name>
    <message>
        <source>Configure topic %1</source>
        <translation>Configure topic %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Asking the controller …</translation>
    </message>
    <message>
        <source>Asking the cluster what is in effect …</source>
        <translation>Asking the cluster what is in effect …</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nothing is changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n configuration(s) will be changed.</source>
        <translation>
            <numerusform>%n configuration will be changed.</numerusform>
            <numerusform>%n configurations will be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectDialog</name>
    <message>
        <source>Connect a client</source>
        <translation>Connect a client</translation>
    </message>
    <message>
        <source>Any Kafka client can connect. It needs nothing but these addresses (bootstrap.servers): one that answers is enough, from it the client learns the others.</source>
        <translation>Any Kafka client can connect. It needs nothing but these addresses (bootstrap.servers): one that answers is enough, from it the client learns the others.</translation>
    </message>
    <message>
        <source>Bootstrap servers</source>
        <translation>Bootstrap servers</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Lines for this client</source>
        <translation>Lines for this client</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Copy these lines</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectionsModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>writes %1</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>reads %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>(no client.id)</source>
        <translation>(no client.id)</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1, %2; %3 requests since the connection was opened</source>
        <translation>%1, %2; %3 requests since the connection was opened</translation>
    </message>
    <message>
        <source>%1 since the connection was opened</source>
        <translation>%1 since the connection was opened</translation>
    </message>
    <message>
        <source>client.id: the name that the program gives itself; or the node at the other end</source>
        <translation>client.id: the name that the program gives itself; or the node at the other end</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client library and version, as the client said in ApiVersions</source>
        <translation>Client library and version, as the client said in ApiVersions</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Address and port at the other end</source>
        <translation>Address and port at the other end</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>The node that it is connected to</source>
        <translation>The node that it is connected to</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>PLAINTEXT is the brokers&apos; listener, CONTROLLER the quorum&apos;s</source>
        <translation>PLAINTEXT is the brokers&apos; listener, CONTROLLER the quorum&apos;s</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>How long the connection has been open</source>
        <translation>How long the connection has been open</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Open for</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Requests per second</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Requests/s</translation>
    </message>
    <message>
        <source>Bytes per second to the node</source>
        <translation>Bytes per second to the node</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Bytes per second from the node</source>
        <translation>Bytes per second from the node</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Requests that are not answered yet: a consumer&apos;s Fetch waits there for records</source>
        <translation>Requests that are not answered yet: a consumer&apos;s Fetch waits there for records</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>In flight</translation>
    </message>
    <message>
        <source>API of the last request</source>
        <translation>API of the last request</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>Last request</translation>
    </message>
    <message>
        <source>Answers with an error code, and Kafka&apos;s name of the last</source>
        <translation>Answers with an error code, and Kafka&apos;s name of the last</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Partitions that are written and read over this connection</source>
        <translation>Partitions that are written and read over this connection</translation>
    </message>
    <message>
        <source>Writes and reads</source>
        <translation>Writes and reads</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>Filter connections</translation>
    </message>
    <message>
        <source>No client is connected. Start one in the Produce dock, or point your own at the bootstrap servers.</source>
        <translation>No client is connected. Start one in the Produce dock, or point your own at the bootstrap servers.</translation>
    </message>
    <message>
        <source>Between nodes</source>
        <translation>Between nodes</translation>
    </message>
    <message>
        <source>Also the connections that the nodes have among themselves: replication, heartbeats, votes</source>
        <translation>Also the connections that the nodes have among themselves: replication, heartbeats, votes</translation>
    </message>
    <message>
        <source>Reset …</source>
        <translation>Reset …</translation>
    </message>
    <message>
        <source>Breaks the connection off where it is, as a network failure would; clients connect again by themselves</source>
        <translation>Breaks the connection off where it is, as a network failure would; clients connect again by themselves</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clients, connections</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %1 of node %2, %3 requests, %4 in, %5 out.</source>
        <translation>Connection %1 of node %2, %3 requests, %4 in, %5 out.</translation>
    </message>
    <message>
        <source>Member of group %1.</source>
        <translation>Member of group %1.</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Last error: %1</translation>
    </message>
    <message>
        <source>Reset a connection</source>
        <translation>Reset a connection</translation>
    </message>
    <message>
        <source>Reset the connection of %1 to node %2?</source>
        <translation>Reset the connection of %1 to node %2?</translation>
    </message>
    <message>
        <source>What is on its way is lost, as in a network failure. A good client connects again and sends anew what was not answered.</source>
        <translation>What is on its way is lost, as in a network failure. A good client connects again and sends anew what was not answered.</translation>
    </message>
    <message>
        <source>Reset it</source>
        <translation>Reset it</translation>
    </message>
    <message>
        <source>Connection %1 of node %2 is reset.</source>
        <translation>Connection %1 of node %2 is reset.</translation>
    </message>
    <message>
        <source>It could not be reset: %1</source>
        <translation>It could not be reset: %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConsumeView</name>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>one or more, with commas between</source>
        <translation>one or more, with commas between</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>from the beginning</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>from now on</translation>
    </message>
    <message>
        <source>Where to begin when the group has committed nothing yet</source>
        <translation>Where to begin when the group has committed nothing yet</translation>
    </message>
    <message>
        <source>Start group</source>
        <translation>Start group</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Read last</translation>
    </message>
    <message>
        <source>Group whose records are shown</source>
        <translation>Group whose records are shown</translation>
    </message>
    <message>
        <source>Records that were read last</source>
        <translation>Records that were read last</translation>
    </message>
    <message>
        <source>No group of this window runs. Start one; add members and watch the partitions being shared out anew.</source>
        <translation>No group of this window runs. Start one; add members and watch the partitions being shared out anew.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Protocol, assignor, isolation, timeouts, static members</source>
        <translation>Protocol, assignor, isolation, timeouts, static members</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Reads</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Timeouts</translation>
    </message>
    <message>
        <source>classic: the members share the partitions out among themselves. consumer (KIP-848): the coordinator does. The client library of this window, librdkafka %1, has the latter from 2.4 on; a Java client with group.protocol=consumer may join here in any case</source>
        <translation>classic: the members share the partitions out among themselves. consumer (KIP-848): the coordinator does. The client library of this window, librdkafka %1, has the latter from 2.4 on; a Java client with group.protocol=consumer may join here in any case</translation>
    </message>
    <message>
        <source>How partitions are shared out: range by topic, roundrobin one after another, cooperative-sticky moves only what has to move and lets the others read on</source>
        <translation>How partitions are shared out: range by topic, roundrobin one after another, cooperative-sticky moves only what has to move and lets the others read on</translation>
    </message>
    <message>
        <source>read_committed waits for the end of transactions and leaves out what was aborted</source>
        <translation>read_committed waits for the end of transactions and leaves out what was aborted</translation>
    </message>
    <message>
        <source>static members</source>
        <translation>static members</translation>
    </message>
    <message>
        <source>group.instance.id (KIP-345): a member that comes back within session.timeout.ms gets its partitions without a rebalance</source>
        <translation>group.instance.id (KIP-345): a member that comes back within session.timeout.ms gets its partitions without a rebalance</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>after a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>session.timeout.ms: without a heartbeat for so long a member counts as gone</source>
        <translation>session.timeout.ms: without a heartbeat for so long a member counts as gone</translation>
    </message>
    <message>
        <source>max.poll.interval.ms: a member that does not ask for records for so long leaves the group</source>
        <translation>max.poll.interval.ms: a member that does not ask for records for so long leaves the group</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copy as command</translation>
    </message>
    <message>
        <source>One member of this group as a line for a shell</source>
        <translation>One member of this group as a line for a shell</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>Give the group a name.</translation>
    </message>
    <message>
        <source>Choose a topic to read.</source>
        <translation>Choose a topic to read.</translation>
    </message>
    <message>
        <source>max.poll.interval.ms has to be at least session.timeout.ms.</source>
        <translation>max.poll.interval.ms has to be at least session.timeout.ms.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>heartbeat.interval.ms: how often a member says that it is there, and hears of a rebalance. A third of the session at most</source>
        <translation>heartbeat.interval.ms: how often a member says that it is there, and hears of a rebalance. A third of the session at most</translation>
    </message>
    <message>
        <source>heartbeat.interval.ms may be a third of session.timeout.ms at most: one lost heartbeat is no dead member.</source>
        <translation>heartbeat.interval.ms may be a third of session.timeout.ms at most: one lost heartbeat is no dead member.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ControllerPage</name>
    <message>
        <source>There is no active controller just now.</source>
        <translation>There is no active controller just now.</translation>
    </message>
    <message>
        <source>One more voter down, and the others are no majority: nobody could be elected. Start a node first.</source>
        <translation>One more voter down, and the others are no majority: nobody could be elected. Start a node first.</translation>
    </message>
    <message>
        <source>The active controller dies. Until Kafka 4.0 an ensemble of ZooKeeper servers noticed that and kept what the controller must know; now the controllers do both themselves, in a quorum with a log.</source>
        <translation>The active controller dies. Until Kafka 4.0 an ensemble of ZooKeeper servers noticed that and kept what the controller must know; now the controllers do both themselves, in a quorum with a log.</translation>
    </message>
    <message>
        <source>Kill the active controller</source>
        <translation>Kill the active controller</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Start it again</translation>
    </message>
    <message>
        <source>With ZooKeeper: explained, not run</source>
        <translation>With ZooKeeper: explained, not run</translation>
    </message>
    <message>
        <source>What used to happen, in this order. This cluster has no ZooKeeper.</source>
        <translation>What used to happen, in this order. This cluster has no ZooKeeper.</translation>
    </message>
    <message>
        <source>With KRaft: live</source>
        <translation>With KRaft: live</translation>
    </message>
    <message>
        <source>What this cluster does, from its own events, with the time since the failure</source>
        <translation>What this cluster does, from its own events, with the time since the failure</translation>
    </message>
    <message>
        <source>elected after</source>
        <translation>elected after</translation>
    </message>
    <message>
        <source>From the failure until another controller was elected</source>
        <translation>From the failure until another controller was elected</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>Of the new controller: who still acts in an older one is refused</source>
        <translation>Of the new controller: who still acts in an older one is refused</translation>
    </message>
    <message>
        <source>records</source>
        <translation>records</translation>
    </message>
    <message>
        <source>That the new controller has written to the metadata log</source>
        <translation>That the new controller has written to the metadata log</translation>
    </message>
    <message>
        <source>leaders moved</source>
        <translation>leaders moved</translation>
    </message>
    <message>
        <source>Partitions that got another leader since</source>
        <translation>Partitions that got another leader since</translation>
    </message>
    <message>
        <source>What moved into the metadata log</source>
        <translation>What moved into the metadata log</translation>
    </message>
    <message>
        <source>Who is the controller</source>
        <translation>Who is the controller</translation>
    </message>
    <message>
        <source>Which brokers live</source>
        <translation>Which brokers live</translation>
    </message>
    <message>
        <source>Topics and their replicas</source>
        <translation>Topics and their replicas</translation>
    </message>
    <message>
        <source>Leaders and ISR</source>
        <translation>Leaders and ISR</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configurations</translation>
    </message>
    <message>
        <source>Topics to be deleted</source>
        <translation>Topics to be deleted</translation>
    </message>
    <message>
        <source>How brokers hear of it</source>
        <translation>How brokers hear of it</translation>
    </message>
    <message>
        <source>Watches; then the controller sends LeaderAndIsr and UpdateMetadata to each broker</source>
        <translation>Watches; then the controller sends LeaderAndIsr and UpdateMetadata to each broker</translation>
    </message>
    <message>
        <source>The leader of the quorum, and its epoch</source>
        <translation>The leader of the quorum, and its epoch</translation>
    </message>
    <message>
        <source>Each broker fetches the metadata log, and is as far as its offset in it</source>
        <translation>Each broker fetches the metadata log, and is as far as its offset in it</translation>
    </message>
    <message>
        <source>ZooKeeper</source>
        <translation>ZooKeeper</translation>
    </message>
    <message>
        <source>KRaft</source>
        <translation>KRaft</translation>
    </message>
    <message>
        <source>The controller&apos;s session with the ensemble gets no more heartbeats. Nothing happens until zookeeper.session.timeout.ms is over (18 s unless it was set).</source>
        <translation>The controller&apos;s session with the ensemble gets no more heartbeats. Nothing happens until zookeeper.session.timeout.ms is over (18 s unless it was set).</translation>
    </message>
    <message>
        <source>The session expires. ZooKeeper removes its ephemeral znodes: /controller, and /brokers/ids of this broker.</source>
        <translation>The session expires. ZooKeeper removes its ephemeral znodes: /controller, and /brokers/ids of this broker.</translation>
    </message>
    <message>
        <source>Watches on /controller fire in every other broker.</source>
        <translation>Watches on /controller fire in every other broker.</translation>
    </message>
    <message>
        <source>All of them try to create /controller. The first wins, and raises /controller_epoch.</source>
        <translation>All of them try to create /controller. The first wins, and raises /controller_epoch.</translation>
    </message>
    <message>
        <source>The new controller reads everything from ZooKeeper: brokers, topics, each partition&apos;s state. With many partitions that takes minutes.</source>
        <translation>The new controller reads everything from ZooKeeper: brokers, topics, each partition&apos;s state. With many partitions that takes minutes.</translation>
    </message>
    <message>
        <source>It elects leaders for the dead broker&apos;s partitions, and writes each partition&apos;s state to ZooKeeper.</source>
        <translation>It elects leaders for the dead broker&apos;s partitions, and writes each partition&apos;s state to ZooKeeper.</translation>
    </message>
    <message>
        <source>It sends LeaderAndIsr to the replicas, and UpdateMetadata to every broker. Who misses one goes on with an old picture.</source>
        <translation>It sends LeaderAndIsr to the replicas, and UpdateMetadata to every broker. Who misses one goes on with an old picture.</translation>
    </message>
    <message>
        <source>Node %1, in epoch %2</source>
        <translation>Node %1, in epoch %2</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kill the controller, and what happens is written here.</source>
        <translation>Kill the controller, and what happens is written here.</translation>
    </message>
    <message>
        <source>Written to the metadata log since: %1</source>
        <translation>Written to the metadata log since: %1</translation>
    </message>
    <message>
        <source>now: nobody</source>
        <translation>now: nobody</translation>
    </message>
    <message>
        <source>now: node %1 in epoch %2</source>
        <translation>now: node %1 in epoch %2</translation>
    </message>
    <message>
        <source>now: %1 brokers, %2 of them fenced</source>
        <translation>now: %1 brokers, %2 of them fenced</translation>
    </message>
    <message>
        <source>now: %1 topics with %2 partitions</source>
        <translation>now: %1 topics with %2 partitions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln among the newest records of the log</source>
        <translation>
            <numerusform>%Ln among the newest records of the log</numerusform>
            <numerusform>%Ln among the newest records of the log</numerusform>
        </translation>
    </message>
    <message>
        <source>now: %1 topics with settings of their own</source>
        <translation>now: %1 topics with settings of their own</translation>
    </message>
    <message>
        <source>node %1: %2</source>
        <translation>node %1: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CostPage</name>
    <message>
        <source>Try settings of a producer on this cluster: each is measured for some seconds with a real producer on a topic of its own, and leaves a row. Delay a link or stop a node in between, and measure again.</source>
        <translation>Try settings of a producer on this cluster: each is measured for some seconds with a real producer on a topic of its own, and leaves a row. Delay a link or stop a node in between, and measure again.</translation>
    </message>
    <message>
        <source>acks</source>
        <translation>acks</translation>
    </message>
    <message>
        <source>Who has to have a record before it counts as sent: all in-sync replicas, the leader alone, or nobody</source>
        <translation>Who has to have a record before it counts as sent: all in-sync replicas, the leader alone, or nobody</translation>
    </message>
    <message>
        <source>min.insync.replicas</source>
        <translation>min.insync.replicas</translation>
    </message>
    <message>
        <source>With acks=all the leader refuses records while fewer replicas than these are in sync</source>
        <translation>With acks=all the leader refuses records while fewer replicas than these are in sync</translation>
    </message>
    <message>
        <source>linger.ms</source>
        <translation>linger.ms</translation>
    </message>
    <message>
        <source>So long the producer waits for more records to send them together</source>
        <translation>So long the producer waits for more records to send them together</translation>
    </message>
    <message>
        <source>records per second</source>
        <translation>records per second</translation>
    </message>
    <message>
        <source>How many are offered. What comes through is measured</source>
        <translation>How many are offered. What comes through is measured</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>idempotent</translation>
    </message>
    <message>
        <source>enable.idempotence: repeated batches are recognised. Needs acks=all</source>
        <translation>enable.idempotence: repeated batches are recognised. Needs acks=all</translation>
    </message>
    <message>
        <source>Forget the rows</source>
        <translation>Forget the rows</translation>
    </message>
    <message>
        <source>min ISR</source>
        <translation>min ISR</translation>
    </message>
    <message>
        <source>linger ms</source>
        <translation>linger ms</translation>
    </message>
    <message>
        <source>offered/s</source>
        <translation>offered/s</translation>
    </message>
    <message>
        <source>records/s</source>
        <translation>records/s</translation>
    </message>
    <message>
        <source>p50 ms</source>
        <translation>p50 ms</translation>
    </message>
    <message>
        <source>p99 ms</source>
        <translation>p99 ms</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>most at risk</source>
        <translation>most at risk</translation>
    </message>
    <message>
        <source>those at risk</source>
        <translation>those at risk</translation>
    </message>
    <message>
        <source>Whether the producer was told that they are safe</source>
        <translation>Whether the producer was told that they are safe</translation>
    </message>
    <message>
        <source>Settings that were measured</source>
        <translation>Settings that were measured</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Filter settings</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>acknowledged: lost</source>
        <translation>acknowledged: lost</translation>
    </message>
    <message>
        <source>nobody asked: lost</source>
        <translation>nobody asked: lost</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>End this measurement without a row</source>
        <translation>End this measurement without a row</translation>
    </message>
    <message>
        <source>Measure the setting above</source>
        <translation>Measure the setting above</translation>
    </message>
    <message>
        <source>Measuring, %1 left: %2, p99 %3 ms, at most %4 at risk</source>
        <translation>Measuring, %1 left: %2, p99 %3 ms, at most %4 at risk</translation>
    </message>
    <message>
        <source>Could not be measured: %1</source>
        <translation>Could not be measured: %1</translation>
    </message>
    <message>
        <source>The most records, at one look at the cluster, that not all in-sync replicas had, or one running node alone: they can be lost if the leader dies</source>
        <translation>The most records, at one look at the cluster, that not all in-sync replicas had, or one running node alone: they can be lost if the leader dies</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>sent again</translation>
    </message>
    <message>
        <source>needs acks=all</source>
        <translation>needs acks=all</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CostTrial</name>
    <message>
        <source>The producer was stopped.</source>
        <translation>The producer was stopped.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CoveredSource</name>
    <message>
        <source>Not while an exam is open: this would disturb it. Finish or leave it in the panel Exams.</source>
        <translation>Not while an exam is open: this would disturb it. Finish or leave it in the panel Exams.</translation>
    </message>
    <message>
        <source>Hidden while an exam runs: it is for you to find out.</source>
        <translation>Hidden while an exam runs: it is for you to find out.</translation>
    </message>
    <message>
        <source>Node %1 does not answer.</source>
        <translation>Node %1 does not answer.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CreateTopicDialog</name>
    <message>
        <source>Create a topic</source>
        <translation>Create a topic</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Replicas of each</source>
        <translation>Replicas of each</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>There is a topic of this name already.</source>
        <translation>There is a topic of this name already.</translation>
    </message>
    <message>
        <source>With one replica, the partitions of a node that goes down are offline until it is back.</source>
        <translation>With one replica, the partitions of a node that goes down are offline until it is back.</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>Letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Asking the controller …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DeleteTopicDialog</name>
    <message>
        <source>Delete topic %1</source>
        <translation>Delete topic %1</translation>
    </message>
    <message>
        <source>%1 records of this topic go for good, on every node. This cannot be undone.

Type the topic&apos;s name to delete it:</source>
        <translation>%1 records of this topic go for good, on every node. This cannot be undone.

Type the topic&apos;s name to delete it:</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>Name of the topic</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DirectoryReader</name>
    <message>
        <source>There is no directory %1.</source>
        <translation>There is no directory %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>It cannot be read: %1</translation>
    </message>
    <message>
        <source>The file is gone: it was deleted or renamed meanwhile.</source>
        <translation>The file is gone: it was deleted or renamed meanwhile.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation>Float or dock</translation>
    </message>
    <message>
        <source>Close (View menu shows it again)</source>
        <translation>Close (View menu shows it again)</translation>
    </message>
    <message>
        <source>Copy or save this picture and its tables</source>
        <translation>Copy or save this picture and its tables</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DockTitles</name>
    <message>
        <source>Navigator</source>
        <translation>Navigator</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Partition logs</source>
        <translation>Partition logs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>Produce</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>Consume</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metrics</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Wire</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Lost records</source>
        <translation>Lost records</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Exams</translation>
    </message>
    <message>
        <source>Two clusters</source>
        <translation>Two clusters</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ElectLeadersDialog</name>
    <message>
        <source>Preferred: the first replica of each partition, if it is in sync</source>
        <translation>Preferred: the first replica of each partition, if it is in sync</translation>
    </message>
    <message>
        <source>Unclean: for partitions without a leader, any replica that runs</source>
        <translation>Unclean: for partitions without a leader, any replica that runs</translation>
    </message>
    <message>
        <source>Elect leaders of %1</source>
        <translation>Elect leaders of %1</translation>
    </message>
    <message>
        <source>Elect the leader of %1-%2</source>
        <translation>Elect the leader of %1-%2</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Type %1 to confirm</translation>
    </message>
    <message>
        <source>Elect</source>
        <translation>Elect</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The topic was deleted.</source>
        <translation>The topic was deleted.</translation>
    </message>
    <message>
        <source>Every partition is led by its preferred replica: there is nothing to do.</source>
        <translation>Every partition is led by its preferred replica: there is nothing to do.</translation>
    </message>
    <message>
        <source>Every partition has a leader: there is nothing to do.</source>
        <translation>Every partition has a leader: there is nothing to do.</translation>
    </message>
    <message>
        <source>%1: no replica runs; nobody can be elected.</source>
        <translation>%1: no replica runs; nobody can be elected.</translation>
    </message>
    <message>
        <source>%1: node %2 would lead; %3 records that the last leader had would be lost for good.</source>
        <translation>%1: node %2 would lead; %3 records that the last leader had would be lost for good.</translation>
    </message>
    <message>
        <source>%1: node %2 would lead; how many records would be lost is not known.</source>
        <translation>%1: node %2 would lead; how many records would be lost is not known.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Asking the controller …</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) are not led by their preferred replica. Where that is in sync it takes over; nothing is lost. An election cannot be taken back.</source>
        <translation>
            <numerusform>%n partition are not led by their preferred replica. Where that is in sync it takes over; nothing is lost. An election cannot be taken back.</numerusform>
            <numerusform>%n partitions are not led by their preferred replica. Where that is in sync it takes over; nothing is lost. An election cannot be taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventStoryModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventTableModel</name>
    <message>
        <source>clients</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventWords</name>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>started</source>
        <translation>started</translation>
    </message>
    <message>
        <source>stop requested</source>
        <translation>stop requested</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>killed by you</source>
        <translation>killed by you</translation>
    </message>
    <message>
        <source>plug pulled</source>
        <translation>plug pulled</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>paused by you</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>resumed</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>link %1 → %2 cut</source>
        <translation>link %1 → %2 cut</translation>
    </message>
    <message>
        <source>link %1 – %2: %3</source>
        <translation>link %1 – %2: %3</translation>
    </message>
    <message>
        <source>links healed</source>
        <translation>links healed</translation>
    </message>
    <message>
        <source>asks for votes, epoch %1</source>
        <translation>asks for votes, epoch %1</translation>
    </message>
    <message>
        <source>votes for node %1</source>
        <translation>votes for node %1</translation>
    </message>
    <message>
        <source>controller, epoch %1</source>
        <translation>controller, epoch %1</translation>
    </message>
    <message>
        <source>resigns as controller</source>
        <translation>resigns as controller</translation>
    </message>
    <message>
        <source>node %1 registered</source>
        <translation>node %1 registered</translation>
    </message>
    <message>
        <source>node %1 serves again</source>
        <translation>node %1 serves again</translation>
    </message>
    <message>
        <source>node %1 fenced: no heartbeat for %2</source>
        <translation>node %1 fenced: no heartbeat for %2</translation>
    </message>
    <message>
        <source>node %1 fenced</source>
        <translation>node %1 fenced</translation>
    </message>
    <message>
        <source>topic %1 created</source>
        <translation>topic %1 created</translation>
    </message>
    <message>
        <source>topic %1 deleted</source>
        <translation>topic %1 deleted</translation>
    </message>
    <message>
        <source>%1 has more partitions</source>
        <translation>%1 has more partitions</translation>
    </message>
    <message>
        <source>configuration changed</source>
        <translation>configuration changed</translation>
    </message>
    <message>
        <source>leader of %1, epoch %2</source>
        <translation>leader of %1, epoch %2</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 is offline</translation>
    </message>
    <message>
        <source>ISR of %1: %2</source>
        <translation>ISR of %1: %2</translation>
    </message>
    <message>
        <source>%1 cut back to %2</source>
        <translation>%1 cut back to %2</translation>
    </message>
    <message>
        <source>log recovered</source>
        <translation>log recovered</translation>
    </message>
    <message>
        <source>new segment of %1</source>
        <translation>new segment of %1</translation>
    </message>
    <message>
        <source>segment of %1 deleted</source>
        <translation>segment of %1 deleted</translation>
    </message>
    <message>
        <source>%1 starts at %2</source>
        <translation>%1 starts at %2</translation>
    </message>
    <message>
        <source>%1: member joined</source>
        <translation>%1: member joined</translation>
    </message>
    <message>
        <source>%1: member left</source>
        <translation>%1: member left</translation>
    </message>
    <message>
        <source>%1 rebalances</source>
        <translation>%1 rebalances</translation>
    </message>
    <message>
        <source>%1 is stable</source>
        <translation>%1 is stable</translation>
    </message>
    <message>
        <source>%1 committed</source>
        <translation>%1 committed</translation>
    </message>
    <message>
        <source>%1: transaction began</source>
        <translation>%1: transaction began</translation>
    </message>
    <message>
        <source>%1 will commit</source>
        <translation>%1 will commit</translation>
    </message>
    <message>
        <source>%1 will abort</source>
        <translation>%1 will abort</translation>
    </message>
    <message>
        <source>%1: transaction committed</source>
        <translation>%1: transaction committed</translation>
    </message>
    <message>
        <source>%1: transaction aborted</source>
        <translation>%1: transaction aborted</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 connected</translation>
    </message>
    <message>
        <source>%1: connection closed</source>
        <translation>%1: connection closed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>leader of %n partition(s)</source>
        <translation>
            <numerusform>leader of %n partition</numerusform>
            <numerusform>leader of %n partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) offline</source>
        <translation>
            <numerusform>%n partition offline</numerusform>
            <numerusform>%n partitions offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ISR of %n partition(s) shrinks</source>
        <translation>
            <numerusform>ISR of %n partition shrinks</numerusform>
            <numerusform>ISR of %n partitions shrinks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ISR of %n partition(s) grows</source>
        <translation>
            <numerusform>ISR of %n partition grows</numerusform>
            <numerusform>ISR of %n partitions grows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 times)</translation>
    </message>
    <message>
        <source>Node %1 was started.</source>
        <translation>Node %1 was started.</translation>
    </message>
    <message>
        <source>You asked node %1 to stop; it hands over what it leads.</source>
        <translation>You asked node %1 to stop; it hands over what it leads.</translation>
    </message>
    <message>
        <source>Node %1 stopped in good order.</source>
        <translation>Node %1 stopped in good order.</translation>
    </message>
    <message>
        <source>You killed node %1: its sockets were reset, nothing was flushed.</source>
        <translation>You killed node %1: its sockets were reset, nothing was flushed.</translation>
    </message>
    <message>
        <source>You pulled the plug of node %1: what was not synced to its disk is lost.</source>
        <translation>You pulled the plug of node %1: what was not synced to its disk is lost.</translation>
    </message>
    <message>
        <source>You paused node %1; its sockets stay open, but nobody answers.</source>
        <translation>You paused node %1; its sockets stay open, but nobody answers.</translation>
    </message>
    <message>
        <source>Node %1 goes on.</source>
        <translation>Node %1 goes on.</translation>
    </message>
    <message>
        <source>Node %1 failed: %2</source>
        <translation>Node %1 failed: %2</translation>
    </message>
    <message>
        <source>You healed all links.</source>
        <translation>You healed all links.</translation>
    </message>
    <message>
        <source>joins the cluster</source>
        <translation>joins the cluster</translation>
    </message>
    <message>
        <source>is to leave</source>
        <translation>is to leave</translation>
    </message>
    <message>
        <source>left the cluster</source>
        <translation>left the cluster</translation>
    </message>
    <message>
        <source>%1 moves to %2</source>
        <translation>%1 moves to %2</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation>%1 is on %2</translation>
    </message>
    <message>
        <source>You added node %1 to the cluster.</source>
        <translation>You added node %1 to the cluster.</translation>
    </message>
    <message>
        <source>You decommissioned node %1: its replicas move to other nodes, then it leaves.</source>
        <translation>You decommissioned node %1: its replicas move to other nodes, then it leaves.</translation>
    </message>
    <message>
        <source>Node %1 has left the cluster.</source>
        <translation>Node %1 has left the cluster.</translation>
    </message>
    <message>
        <source>%1 moves to the nodes %2: new replicas copy it first, then the old ones go.</source>
        <translation>%1 moves to the nodes %2: new replicas copy it first, then the old ones go.</translation>
    </message>
    <message>
        <source>%1 has moved: its replicas are on the nodes %2.</source>
        <translation>%1 has moved: its replicas are on the nodes %2.</translation>
    </message>
    <message>
        <source>Node %1 heard nothing from the controller for %2 and asks for votes in epoch %3.</source>
        <translation>Node %1 heard nothing from the controller for %2 and asks for votes in epoch %3.</translation>
    </message>
    <message>
        <source>Node %1 asks for votes in epoch %2.</source>
        <translation>Node %1 asks for votes in epoch %2.</translation>
    </message>
    <message>
        <source>Node %1 votes for node %2 in epoch %3.</source>
        <translation>Node %1 votes for node %2 in epoch %3.</translation>
    </message>
    <message>
        <source>Node %1 is the active controller, in epoch %2.</source>
        <translation>Node %1 is the active controller, in epoch %2.</translation>
    </message>
    <message>
        <source>Node %1 resigned as controller.</source>
        <translation>Node %1 resigned as controller.</translation>
    </message>
    <message>
        <source>The controller registered node %1.</source>
        <translation>The controller registered node %1.</translation>
    </message>
    <message>
        <source>Node %1 has caught up; the controller lets it serve.</source>
        <translation>Node %1 has caught up; the controller lets it serve.</translation>
    </message>
    <message>
        <source>The controller fenced node %1: no heartbeat for %2.</source>
        <translation>The controller fenced node %1: no heartbeat for %2.</translation>
    </message>
    <message>
        <source>The controller fenced node %1.</source>
        <translation>The controller fenced node %1.</translation>
    </message>
    <message>
        <source>Topic %1 was created.</source>
        <translation>Topic %1 was created.</translation>
    </message>
    <message>
        <source>Topic %1 was deleted.</source>
        <translation>Topic %1 was deleted.</translation>
    </message>
    <message>
        <source>Partitions were added to topic %1.</source>
        <translation>Partitions were added to topic %1.</translation>
    </message>
    <message>
        <source>A configuration was changed.</source>
        <translation>A configuration was changed.</translation>
    </message>
    <message>
        <source>The configuration of %1 was changed.</source>
        <translation>The configuration of %1 was changed.</translation>
    </message>
    <message>
        <source>Node %1 became the leader of %2 in epoch %3, after node %4.</source>
        <translation>Node %1 became the leader of %2 in epoch %3, after node %4.</translation>
    </message>
    <message>
        <source>Node %1 became the leader of %2 in epoch %3.</source>
        <translation>Node %1 became the leader of %2 in epoch %3.</translation>
    </message>
    <message>
        <source>%1 is offline: none of its in-sync replicas runs.</source>
        <translation>%1 is offline: none of its in-sync replicas runs.</translation>
    </message>
    <message>
        <source>Node %1 left the ISR of %2, which is now %3.</source>
        <translation>Node %1 left the ISR of %2, which is now %3.</translation>
    </message>
    <message>
        <source>Node %1 joined the ISR of %2, which is now %3.</source>
        <translation>Node %1 joined the ISR of %2, which is now %3.</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 cut its log of %2 back to offset %3 to match the leader; %n record(s) went.</source>
        <translation>
            <numerusform>Node %1 cut its log of %2 back to offset %3 to match the leader; %n record went.</numerusform>
            <numerusform>Node %1 cut its log of %2 back to offset %3 to match the leader; %n records went.</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1 recovered its logs after an unclean stop and cut off %2.</source>
        <translation>Node %1 recovered its logs after an unclean stop and cut off %2.</translation>
    </message>
    <message>
        <source>Node %1 recovered its logs after an unclean stop; nothing was lost.</source>
        <translation>Node %1 recovered its logs after an unclean stop; nothing was lost.</translation>
    </message>
    <message>
        <source>Node %1 began a new segment of %2 at offset %3.</source>
        <translation>Node %1 began a new segment of %2 at offset %3.</translation>
    </message>
    <message>
        <source>Node %1 deleted an old segment of %2.</source>
        <translation>Node %1 deleted an old segment of %2.</translation>
    </message>
    <message>
        <source>The log of %1 now starts at offset %2.</source>
        <translation>The log of %1 now starts at offset %2.</translation>
    </message>
    <message>
        <source>%1 joined group %2.</source>
        <translation>%1 joined group %2.</translation>
    </message>
    <message>
        <source>%1 left group %2.</source>
        <translation>%1 left group %2.</translation>
    </message>
    <message>
        <source>Group %1 rebalances.</source>
        <translation>Group %1 rebalances.</translation>
    </message>
    <message>
        <source>Group %1 rebalances: %2.</source>
        <translation>Group %1 rebalances: %2.</translation>
    </message>
    <message>
        <source>Group %1 is stable: every member knows its partitions.</source>
        <translation>Group %1 is stable: every member knows its partitions.</translation>
    </message>
    <message>
        <source>Group %1 committed offsets.</source>
        <translation>Group %1 committed offsets.</translation>
    </message>
    <message>
        <source>%1 began a transaction.</source>
        <translation>%1 began a transaction.</translation>
    </message>
    <message>
        <source>The transaction of %1 will commit: its partitions get their markers.</source>
        <translation>The transaction of %1 will commit: its partitions get their markers.</translation>
    </message>
    <message>
        <source>The transaction of %1 was open for too long and is aborted.</source>
        <translation>The transaction of %1 was open for too long and is aborted.</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted: another producer took over its id.</source>
        <translation>The transaction of %1 is aborted: another producer took over its id.</translation>
    </message>
    <message>
        <source>The transaction of %1 will abort: its partitions get their markers.</source>
        <translation>The transaction of %1 will abort: its partitions get their markers.</translation>
    </message>
    <message>
        <source>The transaction of %1 is committed in every partition.</source>
        <translation>The transaction of %1 is committed in every partition.</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted in every partition.</source>
        <translation>The transaction of %1 is aborted in every partition.</translation>
    </message>
    <message>
        <source>%1 connected to node %2.</source>
        <translation>%1 connected to node %2.</translation>
    </message>
    <message>
        <source>%1 (%2) connected to node %3.</source>
        <translation>%1 (%2) connected to node %3.</translation>
    </message>
    <message>
        <source>The connection of %1 to node %2 was closed.</source>
        <translation>The connection of %1 to node %2 was closed.</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 answered %2 with %3, %n time(s).</source>
        <translation>
            <numerusform>Node %1 answered %2 with %3, %n time.</numerusform>
            <numerusform>Node %1 answered %2 with %3, %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1 answered %2 with %3.</source>
        <translation>Node %1 answered %2 with %3.</translation>
    </message>
    <message>
        <source>%1: all have joined</source>
        <translation>%1: all have joined</translation>
    </message>
    <message>
        <source>All members of group %1 have joined; its leader %2 shares the partitions out.</source>
        <translation>All members of group %1 have joined; its leader %2 shares the partitions out.</translation>
    </message>
    <message>
        <source>connection %1 reset</source>
        <translation>connection %1 reset</translation>
    </message>
    <message>
        <source>abort on %1</source>
        <translation>abort on %1</translation>
    </message>
    <message>
        <source>%1: abort requested</source>
        <translation>%1: abort requested</translation>
    </message>
    <message>
        <source>You reset connection %1 of node %2.</source>
        <translation>You reset connection %1 of node %2.</translation>
    </message>
    <message>
        <source>You had the open transaction of producer id %1 aborted on %2.</source>
        <translation>You had the open transaction of producer id %1 aborted on %2.</translation>
    </message>
    <message>
        <source>You had the transaction of %1 aborted; its producer is fenced.</source>
        <translation>You had the transaction of %1 aborted; its producer is fenced.</translation>
    </message>
    <message>
        <source>time stopped</source>
        <translation>time stopped</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>real time</translation>
    </message>
    <message>
        <source>slow motion %1</source>
        <translation>slow motion %1</translation>
    </message>
    <message>
        <source>step: %1</source>
        <translation>step: %1</translation>
    </message>
    <message>
        <source>breakpoint %1</source>
        <translation>breakpoint %1</translation>
    </message>
    <message>
        <source>You stopped the cluster&apos;s clock: timers stand still and messages wait.</source>
        <translation>You stopped the cluster&apos;s clock: timers stand still and messages wait.</translation>
    </message>
    <message>
        <source>You let the cluster&apos;s clock run in real time.</source>
        <translation>You let the cluster&apos;s clock run in real time.</translation>
    </message>
    <message>
        <source>You let the cluster&apos;s clock run at %1 of real time.</source>
        <translation>You let the cluster&apos;s clock run at %1 of real time.</translation>
    </message>
    <message>
        <source>the answer to %1</source>
        <translation>the answer to %1</translation>
    </message>
    <message>
        <source>the request %1</source>
        <translation>the request %1</translation>
    </message>
    <message>
        <source>You let one message through: %1, from node %2 to node %3.</source>
        <translation>You let one message through: %1, from node %2 to node %3.</translation>
    </message>
    <message>
        <source>You let one message through: %1, from %2 to node %3.</source>
        <translation>You let one message through: %1, from %2 to node %3.</translation>
    </message>
    <message>
        <source>Breakpoint %1 stopped the cluster&apos;s clock: %2.</source>
        <translation>Breakpoint %1 stopped the cluster&apos;s clock: %2.</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>client %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>disk slower by %1</source>
        <translation>disk slower by %1</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disk full</translation>
    </message>
    <message>
        <source>disk fails</source>
        <translation>disk fails</translation>
    </message>
    <message>
        <source>disk well again</source>
        <translation>disk well again</translation>
    </message>
    <message>
        <source>You made the disk of node %1 slow: each write and each sync takes %2 longer.</source>
        <translation>You made the disk of node %1 slow: each write and each sync takes %2 longer.</translation>
    </message>
    <message>
        <source>You filled the disk of node %1: appends fail, reads go on.</source>
        <translation>You filled the disk of node %1: appends fail, reads go on.</translation>
    </message>
    <message>
        <source>You broke the disk of node %1: every operation fails.</source>
        <translation>You broke the disk of node %1: every operation fails.</translation>
    </message>
    <message>
        <source>You repaired the disk of node %1.</source>
        <translation>You repaired the disk of node %1.</translation>
    </message>
    <message>
        <source>link %1 – %2: jitter %3</source>
        <translation>link %1 – %2: jitter %3</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>link %1 – %2 reset</source>
        <translation>link %1 – %2 reset</translation>
    </message>
    <message>
        <source>link %1 – %2 healed</source>
        <translation>link %1 – %2 healed</translation>
    </message>
    <message>
        <source>%1 is to fail</source>
        <translation>%1 is to fail</translation>
    </message>
    <message>
        <source>everything healed</source>
        <translation>everything healed</translation>
    </message>
    <message>
        <source>You cut the link one way: nothing that %1 sends reaches %2.</source>
        <translation>You cut the link one way: nothing that %1 sends reaches %2.</translation>
    </message>
    <message>
        <source>You cut the link between %1 and %2: nothing gets through, connections stay open.</source>
        <translation>You cut the link between %1 and %2: nothing gets through, connections stay open.</translation>
    </message>
    <message>
        <source>You delayed the link between %1 and %2 by %3 each way.</source>
        <translation>You delayed the link between %1 and %2 by %3 each way.</translation>
    </message>
    <message>
        <source>You made the link between %1 and %2 unsteady: each frame takes up to %3 longer.</source>
        <translation>You made the link between %1 and %2 unsteady: each frame takes up to %3 longer.</translation>
    </message>
    <message>
        <source>You took the limit from the link between %1 and %2.</source>
        <translation>You took the limit from the link between %1 and %2.</translation>
    </message>
    <message>
        <source>You limited the link between %1 and %2 to %3 each way.</source>
        <translation>You limited the link between %1 and %2 to %3 each way.</translation>
    </message>
    <message>
        <source>You reset the connections between %1 and %2.</source>
        <translation>You reset the connections between %1 and %2.</translation>
    </message>
    <message>
        <source>You healed the link between %1 and %2.</source>
        <translation>You healed the link between %1 and %2.</translation>
    </message>
    <message>
        <source>You took back the planned errors of %1.</source>
        <translation>You took back the planned errors of %1.</translation>
    </message>
    <message>
        <source>You asked for %1 in answer to the next %2 %3 requests on %4.</source>
        <translation>You asked for %1 in answer to the next %2 %3 requests on %4.</translation>
    </message>
    <message>
        <source>any node</source>
        <translation>any node</translation>
    </message>
    <message>
        <source>Node %1 answered a %2 request of %3 with %4, as you had asked for.</source>
        <translation>Node %1 answered a %2 request of %3 with %4, as you had asked for.</translation>
    </message>
    <message>
        <source>You healed everything: links and disks are well, no error is planned any more.</source>
        <translation>You healed everything: links and disks are well, no error is planned any more.</translation>
    </message>
    <message>
        <source>%1 left group %2: %3.</source>
        <translation>%1 left group %2: %3.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EvidenceTableModel</name>
    <message>
        <source>offset %1</source>
        <translation>offset %1</translation>
    </message>
    <message>
        <source>offsets %1–%2</source>
        <translation>offsets %1–%2</translation>
    </message>
    <message>
        <source>%1 produced %2 with acks=%3, answered after %4</source>
        <translation>%1 produced %2 with acks=%3, answered after %4</translation>
    </message>
    <message>
        <source>%1 from byte %2, %3 bytes: the batch of %4</source>
        <translation>%1 from byte %2, %3 bytes: the batch of %4</translation>
    </message>
    <message>
        <source>fetched %1 from the leader</source>
        <translation>fetched %1 from the leader</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>asks for offset %1: it has everything below</source>
        <translation>asks for offset %1: it has everything below</translation>
    </message>
    <message>
        <source>first answer that tells a high watermark above it: %1</source>
        <translation>first answer that tells a high watermark above it: %1</translation>
    </message>
    <message>
        <source>the high watermark was above it when taking down began: %1</source>
        <translation>the high watermark was above it when taking down began: %1</translation>
    </message>
    <message>
        <source>%1 fetched %2</source>
        <translation>%1 fetched %2</translation>
    </message>
    <message>
        <source>group %1 committed offset %2, the first past it</source>
        <translation>group %1 committed offset %2, the first past it</translation>
    </message>
    <message>
        <source>group %1 committed offset %2</source>
        <translation>group %1 committed offset %2</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>Produced</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Replicated</source>
        <translation>Replicated</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Committed by the replicas</source>
        <translation>Committed by the replicas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Offset committed</source>
        <translation>Offset committed</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>Double-click opens the frame in the Wire view.</source>
        <translation>Double-click opens the frame in the Wire view.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>What the frame says</source>
        <translation>What the frame says</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EvidenceView</name>
    <message>
        <source>Topic of the record</source>
        <translation>Topic of the record</translation>
    </message>
    <message>
        <source>partition </source>
        <translation>partition </translation>
    </message>
    <message>
        <source>Partition of the record</source>
        <translation>Partition of the record</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Offset of the record</source>
        <translation>Offset of the record</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Choose a record: by topic, partition and offset here, or in a frame of the Wire view. Then this shows the request that brought it, where it lies in each replica&apos;s file, who fetched it, and who has read it.</source>
        <translation>Choose a record: by topic, partition and offset here, or in a frame of the Wire view. Then this shows the request that brought it, where it lies in each replica&apos;s file, who fetched it, and who has read it.</translation>
    </message>
    <message>
        <source>What is known of the record, in order</source>
        <translation>What is known of the record, in order</translation>
    </message>
    <message>
        <source>An offset is a whole number from 0 up, not “%1”.</source>
        <translation>An offset is a whole number from 0 up, not “%1”.</translation>
    </message>
    <message>
        <source>There is no such partition.</source>
        <translation>There is no such partition.</translation>
    </message>
    <message>
        <source>The partition is empty.</source>
        <translation>The partition is empty.</translation>
    </message>
    <message>
        <source>The partition has the offsets %1 to %2.</source>
        <translation>The partition has the offsets %1 to %2.</translation>
    </message>
    <message>
        <source>The request that brought it is not known: it came before frames were taken down, or they are no longer kept.</source>
        <translation>The request that brought it is not known: it came before frames were taken down, or they are no longer kept.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) were too large to be kept whole; what they carried beyond their beginning is not in here.</source>
        <translation>
            <numerusform>%n frame were too large to be kept whole; what they carried beyond their beginning is not in here.</numerusform>
            <numerusform>%n frames were too large to be kept whole; what they carried beyond their beginning is not in here.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no record yet. Create a topic (Ctrl+N) and produce to it (Ctrl+P), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>There is no record yet. Create a topic (Ctrl+N) and produce to it (Ctrl+P), or start a scenario (Ctrl+J, Ctrl+J).</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamList</name>
    <message>
        <source>Something is wrong with the cluster, and you are on call. Say what it is, and repair it.</source>
        <translation>Something is wrong with the cluster, and you are on call. Say what it is, and repair it.</translation>
    </message>
    <message>
        <source>Before it begins, every fault is undone, every node started, and lesson, scenario and demo clients stop.</source>
        <translation>Before it begins, every fault is undone, every node started, and lesson, scenario and demo clients stop.</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Exams</translation>
    </message>
    <message>
        <source>Begin the exam</source>
        <translation>Begin the exam</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>best: %1 of 100</source>
        <translation>best: %1 of 100</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamMenu</name>
    <message>
        <source>Find-the-fault exams</source>
        <translation>Find-the-fault exams</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamSession</name>
    <message>
        <source>the fault does not show. What else is on this cluster may be in its way</source>
        <translation>the fault does not show. What else is on this cluster may be in its way</translation>
    </message>
    <message>
        <source>An exam needs a cluster that it may break. This window shows one that somebody else runs.</source>
        <translation>An exam needs a cluster that it may break. This window shows one that somebody else runs.</translation>
    </message>
    <message numerus="yes">
        <source>This exam needs a cluster of %n node(s): start Brokerscope with --nodes.</source>
        <translation>
            <numerusform>This exam needs a cluster of %n node: start Brokerscope with --nodes.</numerusform>
            <numerusform>This exam needs a cluster of %n nodes: start Brokerscope with --nodes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamWords</name>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Right: %1</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hints</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Repaired after</source>
        <translation>Repaired after</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>What it was</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamsView</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Diagnosis handed in</source>
        <translation>✓ Diagnosis handed in</translation>
    </message>
    <message>
        <source>Hand in the diagnosis</source>
        <translation>Hand in the diagnosis</translation>
    </message>
    <message>
        <source>When every question is answered; afterwards it cannot be changed</source>
        <translation>When every question is answered; afterwards it cannot be changed</translation>
    </message>
    <message>
        <source>✓ Repaired, and it stays so.</source>
        <translation>✓ Repaired, and it stays so.</translation>
    </message>
    <message>
        <source>✗ It was not repaired.</source>
        <translation>✗ It was not repaired.</translation>
    </message>
    <message>
        <source>It looks well now. It has to stay so for some seconds.</source>
        <translation>It looks well now. It has to stay so for some seconds.</translation>
    </message>
    <message>
        <source>○ Not repaired yet. It counts however you do it: here, with ctl, or with a program of your own.</source>
        <translation>○ Not repaired yet. It counts however you do it: here, with ctl, or with a program of your own.</translation>
    </message>
    <message>
        <source>What the story forbids has happened (%1): the repair brings no points.</source>
        <translation>What the story forbids has happened (%1): the repair brings no points.</translation>
    </message>
    <message>
        <source>Everything was undone at once: the repair counts half.</source>
        <translation>Everything was undone at once: the repair counts half.</translation>
    </message>
    <message>
        <source>Hint (%1 points off)</source>
        <translation>Hint (%1 points off)</translation>
    </message>
    <message>
        <source>%1 of 100 points</source>
        <translation>%1 of 100 points</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hints</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Show in the Timeline: %1</source>
        <translation>Show in the Timeline: %1</translation>
    </message>
    <message>
        <source>The scene is being made. You are let in when the fault shows …</source>
        <translation>The scene is being made. You are let in when the fault shows …</translation>
    </message>
    <message>
        <source>What the exam made is being undone …</source>
        <translation>What the exam made is being undone …</translation>
    </message>
    <message>
        <source>This exam cannot be sat. %1</source>
        <translation>This exam cannot be sat. %1</translation>
    </message>
    <message>
        <source>The scene could not be made: %1.</source>
        <translation>The scene could not be made: %1.</translation>
    </message>
    <message>
        <source>What it made is undone. Go back and begin again.</source>
        <translation>What it made is undone. Go back and begin again.</translation>
    </message>
    <message>
        <source>Leave without a result</source>
        <translation>Leave without a result</translation>
    </message>
    <message>
        <source>All exams</source>
        <translation>All exams</translation>
    </message>
    <message>
        <source>Close the exam</source>
        <translation>Close the exam</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Undoes what the exam made in the cluster</source>
        <translation>Undoes what the exam made in the cluster</translation>
    </message>
    <message>
        <source>Hands in what there is, and shows what it was</source>
        <translation>Hands in what there is, and shows what it was</translation>
    </message>
    <message>
        <source>Save the result as</source>
        <translation>Save the result as</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Hidden while the exam runs: marks and lists of faults, which no operator of a real cluster has. Any link, disk or node can be repaired by its menu in the Cluster panel.</source>
        <translation>Hidden while the exam runs: marks and lists of faults, which no operator of a real cluster has. Any link, disk or node can be repaired by its menu in the Cluster panel.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>What it was</translation>
    </message>
    <message>
        <source>Name for the result (optional)</source>
        <translation>Name for the result (optional)</translation>
    </message>
    <message>
        <source>Save the result …</source>
        <translation>Save the result …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExportWords</name>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copy the picture</translation>
    </message>
    <message>
        <source>Picture as PNG …</source>
        <translation>Picture as PNG …</translation>
    </message>
    <message>
        <source>Picture as SVG …</source>
        <translation>Picture as SVG …</translation>
    </message>
    <message>
        <source>Copy the table “%1”</source>
        <translation>Copy the table “%1”</translation>
    </message>
    <message>
        <source>Table “%1” as CSV …</source>
        <translation>Table “%1” as CSV …</translation>
    </message>
    <message>
        <source>Table “%1” as JSON …</source>
        <translation>Table “%1” as JSON …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExternalWords</name>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>Kafka&apos;s public protocol does not tell this of an external cluster.</source>
        <translation>Kafka&apos;s public protocol does not tell this of an external cluster.</translation>
    </message>
    <message>
        <source>external cluster</source>
        <translation>external cluster</translation>
    </message>
    <message>
        <source>This is an external cluster: you can watch it, produce to it and consume from it. Only a cluster of Brokerscope&apos;s own can be stopped, broken or changed here.</source>
        <translation>This is an external cluster: you can watch it, produce to it and consume from it. Only a cluster of Brokerscope&apos;s own can be stopped, broken or changed here.</translation>
    </message>
    <message>
        <source>Not on an external cluster: the demo creates topics and fills them.</source>
        <translation>Not on an external cluster: the demo creates topics and fills them.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: requests and their rates, links, and clients that are in no group.</source>
        <translation>Not told by the public protocol: requests and their rates, links, and clients that are in no group.</translation>
    </message>
    <message>
        <source>Worked out by comparing what the cluster tells about once a second: an event has the time at which it was first seen.</source>
        <translation>Worked out by comparing what the cluster tells about once a second: an event has the time at which it was first seen.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: segments, the epochs of a log, and followers&apos; high watermarks.</source>
        <translation>Not told by the public protocol: segments, the epochs of a log, and followers&apos; high watermarks.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: the generation of a classic group, and why it rebalances.</source>
        <translation>Not told by the public protocol: the generation of a classic group, and why it rebalances.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: how many bytes are read and written.</source>
        <translation>Not told by the public protocol: how many bytes are read and written.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: votes, election timers and the records of the metadata log.</source>
        <translation>Not told by the public protocol: votes, election timers and the records of the metadata log.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: bytes, requests, latencies, connections, and the disk, CPU and memory of the brokers.</source>
        <translation>Not told by the public protocol: bytes, requests, latencies, connections, and the disk, CPU and memory of the brokers.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: what other clients and the brokers say to each other does not come past this program.</source>
        <translation>Not told by the public protocol: what other clients and the brokers say to each other does not come past this program.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: who is connected. The members of groups are in Groups and in the picture of the cluster.</source>
        <translation>Not told by the public protocol: who is connected. The members of groups are in Groups and in the picture of the cluster.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: segments, indexes and checkpoints lie on the brokers&apos; own disks. The sizes of logs are in Topics.</source>
        <translation>Not told by the public protocol: segments, indexes and checkpoints lie on the brokers&apos; own disks. The sizes of logs are in Topics.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: which records a failover has cut off.</source>
        <translation>Not told by the public protocol: which records a failover has cut off.</translation>
    </message>
    <message>
        <source>The clock of an external cluster cannot be slowed, stepped or stopped.</source>
        <translation>The clock of an external cluster cannot be slowed, stepped or stopped.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Asking %1 …</translation>
    </message>
    <message>
        <source>No answer yet: %1. Trying again …</source>
        <translation>No answer yet: %1. Trying again …</translation>
    </message>
    <message>
        <source>No answer since %1 (%2): %3. The figures are from then. Trying again …</source>
        <translation>No answer since %1 (%2): %3. The figures are from then. Trying again …</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailApiDialog</name>
    <message>
        <source>Answer with an error</source>
        <translation>Answer with an error</translation>
    </message>
    <message>
        <source>whichever gets the request</source>
        <translation>whichever gets the request</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>Requests of</source>
        <translation>Requests of</translation>
    </message>
    <message>
        <source>get the error</source>
        <translation>get the error</translation>
    </message>
    <message>
        <source>so many times</source>
        <translation>so many times</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>Answer with it</source>
        <translation>Answer with it</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kafka has no such API that can be answered with an error: choose one of the list.</source>
        <translation>Kafka has no such API that can be answered with an error: choose one of the list.</translation>
    </message>
    <message>
        <source>Kafka has no such error: choose one of the list.</source>
        <translation>Kafka has no such error: choose one of the list.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverCard</name>
    <message>
        <source>Detected</source>
        <translation>Detected</translation>
    </message>
    <message>
        <source>From the failure until the controller fenced the node</source>
        <translation>From the failure until the controller fenced the node</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Elected</translation>
    </message>
    <message>
        <source>From then until the last of its partitions had a new leader</source>
        <translation>From then until the last of its partitions had a new leader</translation>
    </message>
    <message>
        <source>First ack</source>
        <translation>First ack</translation>
    </message>
    <message>
        <source>From then until a new leader committed the first record</source>
        <translation>From then until a new leader committed the first record</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Unavailable</translation>
    </message>
    <message>
        <source>The longest time that a partition had no leader, or took no records</source>
        <translation>The longest time that a partition had no leader, or took no records</translation>
    </message>
    <message>
        <source>Partitions moved</source>
        <translation>Partitions moved</translation>
    </message>
    <message>
        <source>Partitions that lost their leader to this failure and have a new one</source>
        <translation>Partitions that lost their leader to this failure and have a new one</translation>
    </message>
    <message>
        <source>Committed lost</source>
        <translation>Committed lost</translation>
    </message>
    <message>
        <source>Committed records that the new leaders do not have</source>
        <translation>Committed records that the new leaders do not have</translation>
    </message>
    <message>
        <source>+ %1</source>
        <comment>a later moment</comment>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>a time that still runs</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Node %1 failed; no partition has a new leader yet.</source>
        <translation>Node %1 failed; no partition has a new leader yet.</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 failed: %n partition(s) have new leaders.</source>
        <translation>
            <numerusform>Node %1 failed: %n partition has a new leader.</numerusform>
            <numerusform>Node %1 failed: %n partitions have new leaders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverReport</name>
    <message>
        <source>Partitions that changed their leader</source>
        <translation>Partitions that changed their leader</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>Node %1 failed.</source>
        <translation>Node %1 failed.</translation>
    </message>
    <message>
        <source>Failover report</source>
        <translation>Failover report</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>Time to detect</translation>
    </message>
    <message>
        <source>Time to elect the last leader</source>
        <translation>Time to elect the last leader</translation>
    </message>
    <message>
        <source>Time to the first acknowledged record</source>
        <translation>Time to the first acknowledged record</translation>
    </message>
    <message>
        <source>Time to a new active controller</source>
        <translation>Time to a new active controller</translation>
    </message>
    <message>
        <source>Back in service after</source>
        <translation>Back in service after</translation>
    </message>
    <message>
        <source>Committed records lost</source>
        <translation>Committed records lost</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Lost its leader</source>
        <translation>Lost its leader</translation>
    </message>
    <message>
        <source>Time to elect</source>
        <translation>Time to elect</translation>
    </message>
    <message>
        <source>New leader</source>
        <translation>New leader</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>First acknowledged record</source>
        <translation>First acknowledged record</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverTableModel</name>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>still without</source>
        <translation>still without</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Lost its leader</source>
        <translation>Lost its leader</translation>
    </message>
    <message>
        <source>Without a leader</source>
        <translation>Without a leader</translation>
    </message>
    <message>
        <source>Who took over</source>
        <translation>Who took over</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>First record after</source>
        <translation>First record after</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultActions</name>
    <message>
        <source>Kill</source>
        <translation>Kill</translation>
    </message>
    <message>
        <source>Kill the node: a crash. Sockets are reset, nothing is flushed, no goodbye is said.</source>
        <translation>Kill the node: a crash. Sockets are reset, nothing is flushed, no goodbye is said.</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>Pull the plug</translation>
    </message>
    <message>
        <source>A power loss: a crash that also loses what was not yet synced to the disk.</source>
        <translation>A power loss: a crash that also loses what was not yet synced to the disk.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Controlled shutdown: the node hands over its leaderships, then leaves.</source>
        <translation>Controlled shutdown: the node hands over its leaderships, then leaves.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start the node again; it recovers from what is on its disk.</source>
        <translation>Start the node again; it recovers from what is on its disk.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The node stands still with its sockets open, like a long garbage collection.</source>
        <translation>The node stands still with its sockets open, like a long garbage collection.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Let the paused node go on.</source>
        <translation>Let the paused node go on.</translation>
    </message>
    <message>
        <source>Isolate from the other nodes</source>
        <translation>Isolate from the other nodes</translation>
    </message>
    <message>
        <source>Cut every link between this node and the others. Clients still reach it.</source>
        <translation>Cut every link between this node and the others. Clients still reach it.</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Add a node</translation>
    </message>
    <message>
        <source>One more broker joins the running cluster. It gets partitions that are created from now on, or moved to it.</source>
        <translation>One more broker joins the running cluster. It gets partitions that are created from now on, or moved to it.</translation>
    </message>
    <message>
        <source>Decommission</source>
        <translation>Decommission</translation>
    </message>
    <message>
        <source>Move all replicas of the node to others, stop it and let the cluster forget it. Only for nodes that were added.</source>
        <translation>Move all replicas of the node to others, stop it and let the cluster forget it. Only for nodes that were added.</translation>
    </message>
    <message>
        <source>Cut the link between node %1 and node %2</source>
        <translation>Cut the link between node %1 and node %2</translation>
    </message>
    <message>
        <source>Cut the selected link</source>
        <translation>Cut the selected link</translation>
    </message>
    <message>
        <source>Cut one way: nothing from node %1 reaches node %2</source>
        <translation>Cut one way: nothing from node %1 reaches node %2</translation>
    </message>
    <message>
        <source>Cut the selected link one way</source>
        <translation>Cut the selected link one way</translation>
    </message>
    <message>
        <source>Cut the selected link the other way</source>
        <translation>Cut the selected link the other way</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Node %1</translation>
    </message>
    <message>
        <source>Link to node %1</source>
        <translation>Link to node %1</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>Heal everything</translation>
    </message>
    <message>
        <source>Undo every fault of links and disks, and forget the planned errors. Nodes that are down stay down.</source>
        <translation>Undo every fault of links and disks, and forget the planned errors. Nodes that are down stay down.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Undo %1</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2</source>
        <translation>Link between node %1 and node %2</translation>
    </message>
    <message>
        <source>Links of %1 to all nodes</source>
        <translation>Links of %1 to all nodes</translation>
    </message>
    <message>
        <source>Link of %1 to %2</source>
        <translation>Link of %1 to %2</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Undo the last act</translation>
    </message>
    <message>
        <source>Take back the last act that has an opposite: a fault, a configuration, moved replicas, moved offsets. What it has done to the logs stays done. Elections, deleted topics and deleted records have no way back.</source>
        <translation>Take back the last act that has an opposite: a fault, a configuration, moved replicas, moved offsets. What it has done to the logs stays done. Elections, deleted topics and deleted records have no way back.</translation>
    </message>
    <message>
        <source>Let the node go on, should it stand still.</source>
        <translation>Let the node go on, should it stand still.</translation>
    </message>
    <message>
        <source>Heal this link</source>
        <translation>Heal this link</translation>
    </message>
    <message>
        <source>Repair the disk</source>
        <translation>Repair the disk</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultMenus</name>
    <message>
        <source>Other…</source>
        <translation>Other…</translation>
    </message>
    <message>
        <source>Milliseconds, at most %1:</source>
        <translation>Milliseconds, at most %1:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandwidth</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Kilobytes (1,000 bytes) per second, each way:</source>
        <translation>Kilobytes (1,000 bytes) per second, each way:</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>Cut both ways</source>
        <translation>Cut both ways</translation>
    </message>
    <message>
        <source>Cut one way: nothing from %1 reaches %2</source>
        <translation>Cut one way: nothing from %1 reaches %2</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>Delay each way</source>
        <translation>Delay each way</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Up to so much more, by chance</source>
        <translation>Up to so much more, by chance</translation>
    </message>
    <message>
        <source>Reset the connections now</source>
        <translation>Reset the connections now</translation>
    </message>
    <message>
        <source>Heal this link (%1)</source>
        <translation>Heal this link (%1)</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Slow</translation>
    </message>
    <message>
        <source>Each write and each sync takes longer by</source>
        <translation>Each write and each sync takes longer by</translation>
    </message>
    <message>
        <source>Full: appends fail, reads go on</source>
        <translation>Full: appends fail, reads go on</translation>
    </message>
    <message>
        <source>Failing: every operation ends with an error</source>
        <translation>Failing: every operation ends with an error</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Answer with an error</source>
        <translation>Answer with an error</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n time(s)</source>
        <translation>
            <numerusform>%1: %2, %n time</numerusform>
            <numerusform>%1: %2, %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>No more %1 for %2</source>
        <translation>No more %1 for %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultPanel</name>
    <message>
        <source>Faults</source>
        <translation>Faults</translation>
    </message>
    <message numerus="yes">
        <source>Faults: %n</source>
        <translation>
            <numerusform>Faults: %n</numerusform>
            <numerusform>Faults: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is broken. Right-click a node, a link or a client, or draw a line across links with Shift held.</source>
        <translation>Nothing is broken. Right-click a node, a link or a client, or draw a line across links with Shift held.</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Heal</translation>
    </message>
    <message>
        <source>Heal %1: %2</source>
        <translation>Heal %1: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultWords</name>
    <message>
        <source>the end of node %1</source>
        <translation>the end of node %1</translation>
    </message>
    <message>
        <source>the pause of node %1</source>
        <translation>the pause of node %1</translation>
    </message>
    <message>
        <source>the cut between %1 and %2</source>
        <translation>the cut between %1 and %2</translation>
    </message>
    <message>
        <source>the delay between %1 and %2</source>
        <translation>the delay between %1 and %2</translation>
    </message>
    <message>
        <source>the jitter between %1 and %2</source>
        <translation>the jitter between %1 and %2</translation>
    </message>
    <message>
        <source>the limit between %1 and %2</source>
        <translation>the limit between %1 and %2</translation>
    </message>
    <message>
        <source>the healing between %1 and %2</source>
        <translation>the healing between %1 and %2</translation>
    </message>
    <message>
        <source>the isolation of node %1</source>
        <translation>the isolation of node %1</translation>
    </message>
    <message>
        <source>the change of node %1&apos;s disk</source>
        <translation>the change of node %1&apos;s disk</translation>
    </message>
    <message>
        <source>the errors of %1</source>
        <translation>the errors of %1</translation>
    </message>
    <message>
        <source>the healing of everything</source>
        <translation>the healing of everything</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>client %1</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>all nodes</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>cut both ways</source>
        <translation>cut both ways</translation>
    </message>
    <message>
        <source>cut one way: nothing from %1 reaches %2</source>
        <translation>cut one way: nothing from %1 reaches %2</translation>
    </message>
    <message>
        <source>%1 later each way</source>
        <translation>%1 later each way</translation>
    </message>
    <message>
        <source>jitter up to %1</source>
        <translation>jitter up to %1</translation>
    </message>
    <message>
        <source>at most %1/s each way</source>
        <translation>at most %1/s each way</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>killed</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>failed: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>disk of node %1</source>
        <translation>disk of node %1</translation>
    </message>
    <message>
        <source>writes and syncs take %1 longer</source>
        <translation>writes and syncs take %1 longer</translation>
    </message>
    <message>
        <source>full: appends fail, reads go on</source>
        <translation>full: appends fail, reads go on</translation>
    </message>
    <message>
        <source>failing: every operation ends with an error</source>
        <translation>failing: every operation ends with an error</translation>
    </message>
    <message>
        <source>%1 on any node</source>
        <translation>%1 on any node</translation>
    </message>
    <message>
        <source>%1 on node %2</source>
        <translation>%1 on node %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more time(s)</source>
        <translation>
            <numerusform>%1, %n more time</numerusform>
            <numerusform>%1, %n more times</numerusform>
        </translation>
    </message>
    <message>
        <source>the configuration of %1</source>
        <translation>the configuration of %1</translation>
    </message>
    <message>
        <source>the move of replicas of %1</source>
        <translation>the move of replicas of %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FieldTableModel</name>
    <message>
        <source>%1 (bytes %2 to %3)</source>
        <translation>%1 (bytes %2 to %3)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FieldTreeModel</name>
    <message>
        <source>tag %1</source>
        <translation>tag %1</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>not kept</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>not readable</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message>
        <source>A tagged field that is newer than this program; it may be skipped.</source>
        <translation>A tagged field that is newer than this program; it may be skipped.</translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation>bytes %1 to %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>What it means</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FieldWords</name>
    <message>
        <source>(hidden)</source>
        <translation>(hidden)</translation>
    </message>
    <message>
        <source>%1 of record batches</source>
        <translation>%1 of record batches</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::Figures</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s ago</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1 rec/s</source>
        <translation>%1 rec/s</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileHex</name>
    <message>
        <source>Bytes of the file</source>
        <translation>Bytes of the file</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileTableModel</name>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileWords</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>the first line has to name the columns; a column &quot;value&quot; is missing.</source>
        <translation>the first line has to name the columns; a column &quot;value&quot; is missing.</translation>
    </message>
    <message>
        <source>no JSON, %1 at byte %2.</source>
        <translation>no JSON, %1 at byte %2.</translation>
    </message>
    <message>
        <source>a record is an object with key, value and headers.</source>
        <translation>a record is an object with key, value and headers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be text, null or {&quot;base64&quot;: …}.</source>
        <translation>&quot;%1&quot; has to be text, null or {&quot;base64&quot;: …}.</translation>
    </message>
    <message>
        <source>&quot;headers&quot; has to be a list of {&quot;key&quot;: …, &quot;value&quot;: …}.</source>
        <translation>&quot;headers&quot; has to be a list of {&quot;key&quot;: …, &quot;value&quot;: …}.</translation>
    </message>
    <message>
        <source>the quotes of a field are not closed.</source>
        <translation>the quotes of a field are not closed.</translation>
    </message>
    <message>
        <source>%1 fields, but the first line names %2 columns.</source>
        <translation>%1 fields, but the first line names %2 columns.</translation>
    </message>
    <message>
        <source>the encoding of &quot;%1&quot; has to be text, base64 or null, and true.</source>
        <translation>the encoding of &quot;%1&quot; has to be text, base64 or null, and true.</translation>
    </message>
    <message>
        <source>transactional</source>
        <translation>transactional</translation>
    </message>
    <message>
        <source>control</source>
        <translation>control</translation>
    </message>
    <message>
        <source>delete horizon</source>
        <translation>delete horizon</translation>
    </message>
    <message>
        <source>torn batch</source>
        <translation>torn batch</translation>
    </message>
    <message>
        <source>The file ends within a batch header: being written just now, or cut off by a crash.</source>
        <translation>The file ends within a batch header: being written just now, or cut off by a crash.</translation>
    </message>
    <message>
        <source>no batch</source>
        <translation>no batch</translation>
    </message>
    <message>
        <source>These bytes cannot be a batch header.</source>
        <translation>These bytes cannot be a batch header.</translation>
    </message>
    <message>
        <source>batch %1 to %2</source>
        <translation>batch %1 to %2</translation>
    </message>
    <message>
        <source>%1 records, %2</source>
        <translation>%1 records, %2</translation>
    </message>
    <message>
        <source>The file ends within this batch: being written just now, or cut off by a crash.</source>
        <translation>The file ends within this batch: being written just now, or cut off by a crash.</translation>
    </message>
    <message>
        <source>Records that were sent together, stored as they came.</source>
        <translation>Records that were sent together, stored as they came.</translation>
    </message>
    <message>
        <source>Offset of the first record; the leader writes it</source>
        <translation>Offset of the first record; the leader writes it</translation>
    </message>
    <message>
        <source>Bytes that follow this field</source>
        <translation>Bytes that follow this field</translation>
    </message>
    <message>
        <source>Epoch of the leader that appended it</source>
        <translation>Epoch of the leader that appended it</translation>
    </message>
    <message>
        <source>Version of the format</source>
        <translation>Version of the format</translation>
    </message>
    <message>
        <source>CRC-32C of everything behind it</source>
        <translation>CRC-32C of everything behind it</translation>
    </message>
    <message>
        <source>Compression, kind of timestamp, transaction, control</source>
        <translation>Compression, kind of timestamp, transaction, control</translation>
    </message>
    <message>
        <source>The last record&apos;s offset, counted from the first</source>
        <translation>The last record&apos;s offset, counted from the first</translation>
    </message>
    <message>
        <source>When the first record was made</source>
        <translation>When the first record was made</translation>
    </message>
    <message>
        <source>The latest time of its records</source>
        <translation>The latest time of its records</translation>
    </message>
    <message>
        <source>Who sent it, when idempotent; -1: nobody in particular</source>
        <translation>Who sent it, when idempotent; -1: nobody in particular</translation>
    </message>
    <message>
        <source>Which life of that producer</source>
        <translation>Which life of that producer</translation>
    </message>
    <message>
        <source>Its number of the first record, by which repeats are found out</source>
        <translation>Its number of the first record, by which repeats are found out</translation>
    </message>
    <message>
        <source>How many records there are</source>
        <translation>How many records there are</translation>
    </message>
    <message>
        <source>The records, compressed together if a codec is named</source>
        <translation>The records, compressed together if a codec is named</translation>
    </message>
    <message>
        <source>torn entry</source>
        <translation>torn entry</translation>
    </message>
    <message>
        <source>The file ends within an entry.</source>
        <translation>The file ends within an entry.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entry %1</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>a comment</translation>
    </message>
    <message>
        <source>Which cluster the directory belongs to: a node refuses another&apos;s</source>
        <translation>Which cluster the directory belongs to: a node refuses another&apos;s</translation>
    </message>
    <message>
        <source>Which node it belongs to</source>
        <translation>Which node it belongs to</translation>
    </message>
    <message>
        <source>The directory&apos;s own identity (KIP-858)</source>
        <translation>The directory&apos;s own identity (KIP-858)</translation>
    </message>
    <message>
        <source>Which topic this is, also when another gets its name</source>
        <translation>Which topic this is, also when another gets its name</translation>
    </message>
    <message>
        <source>version of the file</source>
        <translation>version of the file</translation>
    </message>
    <message>
        <source>The epoch of the quorum and whom this node voted for or follows in it: it must not vote twice, also not after a crash</source>
        <translation>The epoch of the quorum and whom this node voted for or follows in it: it must not vote twice, also not after a crash</translation>
    </message>
    <message>
        <source>so many lines follow</source>
        <translation>so many lines follow</translation>
    </message>
    <message>
        <source>leader epoch %1 began at offset %2</source>
        <translation>leader epoch %1 began at offset %2</translation>
    </message>
    <message>
        <source>%1-%2: offset %3</source>
        <translation>%1-%2: offset %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>Not of the form that such a line has.</source>
        <translation>Not of the form that such a line has.</translation>
    </message>
    <message>
        <source>torn</source>
        <translation>torn</translation>
    </message>
    <message>
        <source>The file ends within its head.</source>
        <translation>The file ends within its head.</translation>
    </message>
    <message>
        <source>head</source>
        <translation>head</translation>
    </message>
    <message>
        <source>how many producers follow</source>
        <translation>how many producers follow</translation>
    </message>
    <message>
        <source>The number of its last record here</source>
        <translation>The number of its last record here</translation>
    </message>
    <message>
        <source>The offset of its last record here</source>
        <translation>The offset of its last record here</translation>
    </message>
    <message>
        <source>Epoch of the transaction coordinator that ended its last transaction</source>
        <translation>Epoch of the transaction coordinator that ended its last transaction</translation>
    </message>
    <message>
        <source>Where its open transaction began; -1: none is open</source>
        <translation>Where its open transaction began; -1: none is open</translation>
    </message>
    <message>
        <source>What compaction is writing; it replaces older segments when it is whole.</source>
        <translation>What compaction is writing; it replaces older segments when it is whole.</translation>
    </message>
    <message>
        <source>What compaction has written; it is taking the place of older segments.</source>
        <translation>What compaction has written; it is taking the place of older segments.</translation>
    </message>
    <message>
        <source>A segment past retention; its bytes go after file.delete.delay.ms.</source>
        <translation>A segment past retention; its bytes go after file.delete.delay.ms.</translation>
    </message>
    <message>
        <source>A segment: record batches, one after the other. It is named after its first offset.</source>
        <translation>A segment: record batches, one after the other. It is named after its first offset.</translation>
    </message>
    <message>
        <source>Where in the segment about every 4096th byte&apos;s offset lies: to find an offset without reading all.</source>
        <translation>Where in the segment about every 4096th byte&apos;s offset lies: to find an offset without reading all.</translation>
    </message>
    <message>
        <source>Up to which offset all records are older than a time: to find a time.</source>
        <translation>Up to which offset all records are older than a time: to find a time.</translation>
    </message>
    <message>
        <source>Transactions that were aborted: what readers of committed records leave out.</source>
        <translation>Transactions that were aborted: what readers of committed records leave out.</translation>
    </message>
    <message>
        <source>What was known of each producer where a segment began: its sequence numbers, to find repeats after a restart.</source>
        <translation>What was known of each producer where a segment began: its sequence numbers, to find repeats after a restart.</translation>
    </message>
    <message>
        <source>The whole metadata up to an offset, so that the log before it can go.</source>
        <translation>The whole metadata up to an offset, so that the log before it can go.</translation>
    </message>
    <message>
        <source>Which leader epoch began at which offset: by it replicas find where their logs part.</source>
        <translation>Which leader epoch began at which offset: by it replicas find where their logs part.</translation>
    </message>
    <message>
        <source>Below which offset each log is on the device for certain: recovery reads only what is above.</source>
        <translation>Below which offset each log is on the device for certain: recovery reads only what is above.</translation>
    </message>
    <message>
        <source>Each partition&apos;s high watermark, from time to time.</source>
        <translation>Each partition&apos;s high watermark, from time to time.</translation>
    </message>
    <message>
        <source>Where each log starts, when records were deleted within a segment.</source>
        <translation>Where each log starts, when records were deleted within a segment.</translation>
    </message>
    <message>
        <source>How far each log was cleaned.</source>
        <translation>How far each log was cleaned.</translation>
    </message>
    <message>
        <source>Whose files these are.</source>
        <translation>Whose files these are.</translation>
    </message>
    <message>
        <source>This node&apos;s vote in the metadata quorum.</source>
        <translation>This node&apos;s vote in the metadata quorum.</translation>
    </message>
    <message>
        <source>All logs were closed cleanly: no recovery is needed.</source>
        <translation>All logs were closed cleanly: no recovery is needed.</translation>
    </message>
    <message>
        <source>Offset of a batch&apos;s last record, counted from the segment&apos;s first</source>
        <translation>Offset of a batch&apos;s last record, counted from the segment&apos;s first</translation>
    </message>
    <message>
        <source>Where in the segment&apos;s file that batch begins</source>
        <translation>Where in the segment&apos;s file that batch begins</translation>
    </message>
    <message>
        <source>The latest time so far</source>
        <translation>The latest time so far</translation>
    </message>
    <message>
        <source>The record of that time, counted from the segment&apos;s first</source>
        <translation>The record of that time, counted from the segment&apos;s first</translation>
    </message>
    <message>
        <source>Whose transaction it was</source>
        <translation>Whose transaction it was</translation>
    </message>
    <message>
        <source>Its first record</source>
        <translation>Its first record</translation>
    </message>
    <message>
        <source>Its abort marker</source>
        <translation>Its abort marker</translation>
    </message>
    <message>
        <source>The last stable offset once it had ended</source>
        <translation>The last stable offset once it had ended</translation>
    </message>
    <message>
        <source>1 record, %1</source>
        <translation>1 record, %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilesView</name>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>The chosen partition</source>
        <translation>The chosen partition</translation>
    </message>
    <message>
        <source>The node&apos;s own files</source>
        <translation>The node&apos;s own files</translation>
    </message>
    <message>
        <source>The metadata log</source>
        <translation>The metadata log</translation>
    </message>
    <message>
        <source>Files of the directory</source>
        <translation>Files of the directory</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filter files</translation>
    </message>
    <message>
        <source>What the bytes mean</source>
        <translation>What the bytes mean</translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>Filter fields</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Beginning of the file</translation>
    </message>
    <message>
        <source>The piece before</source>
        <translation>The piece before</translation>
    </message>
    <message>
        <source>The next piece</source>
        <translation>The next piece</translation>
    </message>
    <message>
        <source>Goes on to the end of the file</source>
        <translation>Goes on to the end of the file</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>Partition %1-%2</source>
        <translation>Partition %1-%2</translation>
    </message>
    <message>
        <source>The files of a cluster that runs elsewhere cannot be read from here.</source>
        <translation>The files of a cluster that runs elsewhere cannot be read from here.</translation>
    </message>
    <message>
        <source>Choose a partition in the Topics dock, or by clicking a replica in the picture.</source>
        <translation>Choose a partition in the Topics dock, or by clicking a replica in the picture.</translation>
    </message>
    <message>
        <source>Torn: the last entry is not whole. It is being written just now, or was cut off by a crash.</source>
        <translation>Torn: the last entry is not whole. It is being written just now, or was cut off by a crash.</translation>
    </message>
    <message>
        <source>bytes %1 to %2 of %3</source>
        <translation>bytes %1 to %2 of %3</translation>
    </message>
    <message>
        <source>There is no topic yet, so no partition has files. Create a topic (Ctrl+N), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>There is no topic yet, so no partition has files. Create a topic (Ctrl+N), or start a scenario (Ctrl+J, Ctrl+J).</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilterWords</name>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>A parenthesis is closed that was not opened.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>This is nested too deeply.</translation>
    </message>
    <message>
        <source>Something is missing here: a word, or a field with a value.</source>
        <translation>Something is missing here: a word, or a field with a value.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>This parenthesis is not closed.</translation>
    </message>
    <message>
        <source>There is no field named %1. Fields are key, value, header.NAME, partition, offset, time, size and $.path; words that hold such a sign go in quotes.</source>
        <translation>There is no field named %1. Fields are key, value, header.NAME, partition, offset, time, size and $.path; words that hold such a sign go in quotes.</translation>
    </message>
    <message>
        <source>After &quot;is&quot; comes null, empty, not null or not empty.</source>
        <translation>After &quot;is&quot; comes null, empty, not null or not empty.</translation>
    </message>
    <message>
        <source>Only a key, a value, a header or a path can be null or empty.</source>
        <translation>Only a key, a value, a header or a path can be null or empty.</translation>
    </message>
    <message>
        <source>%1 is a number: compare it with =, !=, &lt;, &lt;=, &gt; or &gt;=.</source>
        <translation>%1 is a number: compare it with =, !=, &lt;, &lt;=, &gt; or &gt;=.</translation>
    </message>
    <message>
        <source>A comparison is missing: =, !=, : (contains), ~ (regular expression), &lt;, &gt; or is null.</source>
        <translation>A comparison is missing: =, !=, : (contains), ~ (regular expression), &lt;, &gt; or is null.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>A value is missing here.</translation>
    </message>
    <message>
        <source>The regular expression has no closing /.</source>
        <translation>The regular expression has no closing /.</translation>
    </message>
    <message>
        <source>The quotes are not closed.</source>
        <translation>The quotes are not closed.</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>The regular expression is wrong: %1.</translation>
    </message>
    <message>
        <source>%1 is no whole number from 0 on.</source>
        <translation>%1 is no whole number from 0 on.</translation>
    </message>
    <message>
        <source>%1 is no time. Write 2026-11-21T18:00, 18:00, -5m (s, m, h, d) or milliseconds since 1970.</source>
        <translation>%1 is no time. Write 2026-11-21T18:00, 18:00, -5m (s, m, h, d) or milliseconds since 1970.</translation>
    </message>
    <message>
        <source>%1 is no number; &lt; and &gt; compare numbers.</source>
        <translation>%1 is no number; &lt; and &gt; compare numbers.</translation>
    </message>
    <message>
        <source>Partitions are compared with = or !=, as in partition = 0,2-4.</source>
        <translation>Partitions are compared with = or !=, as in partition = 0,2-4.</translation>
    </message>
    <message>
        <source>%1 is no list of partitions. Write 0 or 0,2-4.</source>
        <translation>%1 is no list of partitions. Write 0 or 0,2-4.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilteredTable</name>
    <message>
        <source>Shows the rows that have every one of these words. Press / to come here.</source>
        <translation>Shows the rows that have every one of these words. Press / to come here.</translation>
    </message>
    <message>
        <source>No row has these words. Clear the filter to see all.</source>
        <translation>No row has these words. Clear the filter to see all.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FittedColumns</name>
    <message>
        <source>What fits</source>
        <translation>What fits</translation>
    </message>
    <message>
        <source>Forgets which columns were chosen and how wide they were made</source>
        <translation>Forgets which columns were chosen and how wide they were made</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s): choose what to see</source>
        <translation>
            <numerusform>%n more column: choose what to see</numerusform>
            <numerusform>%n more columns: choose what to see</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>A quotation mark is not closed.</translation>
    </message>
    <message>
        <source>After the colon a value is missing, as in api:Produce, node:2 or error:any.</source>
        <translation>After the colon a value is missing, as in api:Produce, node:2 or error:any.</translation>
    </message>
    <message>
        <source>Kafka has no API “%1”.</source>
        <translation>Kafka has no API “%1”.</translation>
    </message>
    <message>
        <source>Kafka has no API “%1”. Do you mean %2?</source>
        <translation>Kafka has no API “%1”. Do you mean %2?</translation>
    </message>
    <message>
        <source>node: wants a node&apos;s number, as in node:2, not “%1”.</source>
        <translation>node: wants a node&apos;s number, as in node:2, not “%1”.</translation>
    </message>
    <message>
        <source>No error of Kafka&apos;s has “%1” in its name. error:any shows all answers with errors.</source>
        <translation>No error of Kafka&apos;s has “%1” in its name. error:any shows all answers with errors.</translation>
    </message>
    <message>
        <source>is: wants request, response or broken, not “%1”.</source>
        <translation>is: wants request, response or broken, not “%1”.</translation>
    </message>
    <message>
        <source>slow: wants milliseconds, as in slow:50, not “%1”.</source>
        <translation>slow: wants milliseconds, as in slow:50, not “%1”.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. There are api: kind: client: node: at: topic: group: error: is: slow: frames: and plain text.</source>
        <translation>There is no filter “%1:”. There are api: kind: client: node: at: topic: group: error: is: slow: frames: and plain text.</translation>
    </message>
    <message>
        <source>kind: wants produce, fetch, replication, quorum, group, metadata, transaction or admin, not “%1”.</source>
        <translation>kind: wants produce, fetch, replication, quorum, group, metadata, transaction or admin, not “%1”.</translation>
    </message>
    <message>
        <source>frames: wants the first and the last number, as in frames:120-160, not “%1”.</source>
        <translation>frames: wants the first and the last number, as in frames:120-160, not “%1”.</translation>
    </message>
    <message>
        <source>at: wants the number of the node that was asked, as in at:2, not “%1”.</source>
        <translation>at: wants the number of the node that was asked, as in at:2, not “%1”.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameTableModel</name>
    <message>
        <source>not a request</source>
        <translation>not a request</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>not readable</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>The first %1 of it were kept.</source>
        <translation>The first %1 of it were kept.</translation>
    </message>
    <message>
        <source>Version of this API in which the two ends speak; they agree on it by ApiVersions</source>
        <translation>Version of this API in which the two ends speak; they agree on it by ApiVersions</translation>
    </message>
    <message>
        <source>Correlation id: the client numbers its requests, the answer carries the same number</source>
        <translation>Correlation id: the client numbers its requests, the answer carries the same number</translation>
    </message>
    <message>
        <source>Time from the request&apos;s arrival until its answer had left, split by where it went</source>
        <translation>Time from the request&apos;s arrival until its answer had left, split by where it went</translation>
    </message>
    <message>
        <source>Bytes of the frame, without the four bytes of length in front</source>
        <translation>Bytes of the frame, without the four bytes of length in front</translation>
    </message>
    <message>
        <source>The error codes in the answer, by Kafka&apos;s names</source>
        <translation>The error codes in the answer, by Kafka&apos;s names</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Ver.</source>
        <translation>Ver.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latency</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameWords</name>
    <message>
        <source>no request</source>
        <translation>no request</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>node %1 controller</source>
        <translation>node %1 controller</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>client :%1</source>
        <translation>client :%1</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>queue</translation>
    </message>
    <message>
        <source>It was there whole, but the node was busy with other requests.</source>
        <translation>It was there whole, but the node was busy with other requests.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>The node worked on it: appended to the log, read it, looked things up.</source>
        <translation>The node worked on it: appended to the log, read it, looked things up.</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>wait</translation>
    </message>
    <message>
        <source>It stood in purgatory: for replicas, new records, members of a group, or the controller.</source>
        <translation>It stood in purgatory: for replicas, new records, members of a group, or the controller.</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>in line</translation>
    </message>
    <message>
        <source>The answer was ready, but answers leave in the order of the requests.</source>
        <translation>The answer was ready, but answers leave in the order of the requests.</translation>
    </message>
    <message>
        <source>send</source>
        <translation>send</translation>
    </message>
    <message>
        <source>Until the socket had taken all of it.</source>
        <translation>Until the socket had taken all of it.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryCard</name>
    <message>
        <source>The whole glossary</source>
        <translation>The whole glossary</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryMenu</name>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>What is this?</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryView</name>
    <message>
        <source>Find a word</source>
        <translation>Find a word</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>What it means</translation>
    </message>
    <message>
        <source>Right click on a heading or a label: what is it?</source>
        <translation>Right click on a heading or a label: what is it?</translation>
    </message>
    <message>
        <source>Pictures from everyday life</source>
        <translation>Pictures from everyday life</translation>
    </message>
    <message>
        <source>Kafka&apos;s words</source>
        <translation>Kafka&apos;s words</translation>
    </message>
    <message>
        <source>No word of Kafka&apos;s is called so.</source>
        <translation>No word of Kafka&apos;s is called so.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryWords</name>
    <message>
        <source>Careful:</source>
        <translation>Careful:</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>See also:</translation>
    </message>
    <message>
        <source>Seen in:</source>
        <translation>Seen in:</translation>
    </message>
    <message>
        <source>Learned in:</source>
        <translation>Learned in:</translation>
    </message>
    <message>
        <source>Where the picture ends:</source>
        <translation>Where the picture ends:</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>More about it</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupActions</name>
    <message numerus="yes">
        <source>The offsets of %1 were moved on %n partition(s).</source>
        <translation>
            <numerusform>The offsets of %1 were moved on %n partition.</numerusform>
            <numerusform>The offsets of %1 were moved on %n partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committed offset(s) of %1 were deleted.</source>
        <translation>
            <numerusform>%n committed offset of %1 were deleted.</numerusform>
            <numerusform>%n committed offsets of %1 were deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1 was deleted with its offsets.</source>
        <translation>Group %1 was deleted with its offsets.</translation>
    </message>
    <message>
        <source>The offsets of %1 are back where they were.</source>
        <translation>The offsets of %1 are back where they were.</translation>
    </message>
    <message>
        <source>The offsets of %1 are back already.</source>
        <translation>The offsets of %1 are back already.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupOffsetsModel</name>
    <message>
        <source>nobody reads it</source>
        <translation>nobody reads it</translation>
    </message>
    <message>
        <source>The next record that the group will read after a restart</source>
        <translation>The next record that the group will read after a restart</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Committed</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>Log end</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>Nothing was ever committed here, so there is no lag to tell, as Kafka&apos;s tool says, too. A member without a committed offset begins where auto.offset.reset says. Records that are there: %1</source>
        <translation>Nothing was ever committed here, so there is no lag to tell, as Kafka&apos;s tool says, too. A member without a committed offset begins where auto.offset.reset says. Records that are there: %1</translation>
    </message>
    <message>
        <source>The log is shorter than what was committed: records that this group has read were lost.</source>
        <translation>The log is shorter than what was committed: records that this group has read were lost.</translation>
    </message>
    <message>
        <source>The partition has no leader: where its log ends cannot be told.</source>
        <translation>The partition has no leader: where its log ends cannot be told.</translation>
    </message>
    <message>
        <source>Where the log ends for readers: the leader&apos;s high watermark</source>
        <translation>Where the log ends for readers: the leader&apos;s high watermark</translation>
    </message>
    <message>
        <source>Records that are there and not committed: log end minus committed, as kafka-consumer-groups counts</source>
        <translation>Records that are there and not committed: log end minus committed, as kafka-consumer-groups counts</translation>
    </message>
    <message>
        <source>How long ago the oldest record that is not committed was written</source>
        <translation>How long ago the oldest record that is not committed was written</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupStates</name>
    <message>
        <source>Empty: no members. Committed offsets are kept, and may be moved.</source>
        <translation>Empty: no members. Committed offsets are kept, and may be moved.</translation>
    </message>
    <message>
        <source>PreparingRebalance: the coordinator waits until every member has joined again.</source>
        <translation>PreparingRebalance: the coordinator waits until every member has joined again.</translation>
    </message>
    <message>
        <source>CompletingRebalance: all have joined; the group&apos;s leader shares the partitions out.</source>
        <translation>CompletingRebalance: all have joined; the group&apos;s leader shares the partitions out.</translation>
    </message>
    <message>
        <source>Assigning: the coordinator computes who shall read what.</source>
        <translation>Assigning: the coordinator computes who shall read what.</translation>
    </message>
    <message>
        <source>Reconciling: members give partitions up and take others over, one by one; the rest goes on reading.</source>
        <translation>Reconciling: members give partitions up and take others over, one by one; the rest goes on reading.</translation>
    </message>
    <message>
        <source>Stable: every member knows its partitions and reads them.</source>
        <translation>Stable: every member knows its partitions and reads them.</translation>
    </message>
    <message>
        <source>Dead: the group was deleted.</source>
        <translation>Dead: the group was deleted.</translation>
    </message>
    <message>
        <source>State of the group: %1</source>
        <translation>State of the group: %1</translation>
    </message>
    <message>
        <source>The way it came: %1</source>
        <translation>The way it came: %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 since %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupsView</name>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>No group reads from this cluster. Start one in the Consume dock, or point your own consumer at the bootstrap servers.</source>
        <translation>No group reads from this cluster. Start one in the Consume dock, or point your own consumer at the bootstrap servers.</translation>
    </message>
    <message>
        <source>Committed offsets and lag</source>
        <translation>Committed offsets and lag</translation>
    </message>
    <message>
        <source>Which member reads which partition</source>
        <translation>Which member reads which partition</translation>
    </message>
    <message>
        <source>%1 · lag %2</source>
        <translation>%1 · lag %2</translation>
    </message>
    <message>
        <source>Move offsets …</source>
        <translation>Move offsets …</translation>
    </message>
    <message>
        <source>Let the group read again, or pass over records: shows first what it would do (offset reset)</source>
        <translation>Let the group read again, or pass over records: shows first what it would do (offset reset)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Undo: the offsets that were committed before the last change</source>
        <translation>Undo: the offsets that were committed before the last change</translation>
    </message>
    <message>
        <source>Delete the group with its committed offsets</source>
        <translation>Delete the group with its committed offsets</translation>
    </message>
    <message>
        <source>Forget offsets</source>
        <translation>Forget offsets</translation>
    </message>
    <message>
        <source>Delete the committed offsets of the chosen partitions</source>
        <translation>Delete the committed offsets of the chosen partitions</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Rebalances</source>
        <translation>Rebalances</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>in time</translation>
    </message>
    <message>
        <source>in records</source>
        <translation>in records</translation>
    </message>
    <message>
        <source>Shows lag as the number of records, or as the age of the oldest one that is not committed</source>
        <translation>Shows lag as the number of records, or as the age of the oldest one that is not committed</translation>
    </message>
    <message>
        <source>● reads · − shall give up · + shall get</source>
        <translation>● reads · − shall give up · + shall get</translation>
    </message>
    <message>
        <source>Filter partitions and members</source>
        <translation>Filter partitions and members</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Members of the group</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filter members</translation>
    </message>
    <message>
        <source>Rebalances, the newest first</source>
        <translation>Rebalances, the newest first</translation>
    </message>
    <message>
        <source>Filter rebalances</source>
        <translation>Filter rebalances</translation>
    </message>
    <message numerus="yes">
        <source>New protocol (KIP-848) · epoch %1, assignment for epoch %2 · %n member(s) · assignor %3 · coordinator node %4</source>
        <translation>
            <numerusform>New protocol (KIP-848) · epoch %1, assignment for epoch %2 · %n member · assignor %3 · coordinator node %4</numerusform>
            <numerusform>New protocol (KIP-848) · epoch %1, assignment for epoch %2 · %n members · assignor %3 · coordinator node %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share group (KIP-932) · epoch %1, assignment for epoch %2 · %n member(s) · assignor %3 · coordinator node %4</source>
        <translation>
            <numerusform>Share group (KIP-932) · epoch %1, assignment for epoch %2 · %n member · assignor %3 · coordinator node %4</numerusform>
            <numerusform>Share group (KIP-932) · epoch %1, assignment for epoch %2 · %n members · assignor %3 · coordinator node %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Its members take single records, also from the same partition. It commits no offsets, so no member has a lag.</source>
        <translation>Its members take single records, also from the same partition. It commits no offsets, so no member has a lag.</translation>
    </message>
    <message numerus="yes">
        <source>Classic protocol · generation %1 · %n member(s) · assignor %2 · coordinator node %3</source>
        <translation>
            <numerusform>Classic protocol · generation %1 · %n member · assignor %2 · coordinator node %3</numerusform>
            <numerusform>Classic protocol · generation %1 · %n members · assignor %2 · coordinator node %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Lag %1 records</source>
        <translation>Lag %1 records</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 behind</translation>
    </message>
    <message>
        <source>▲ grows by %1/s</source>
        <translation>▲ grows by %1/s</translation>
    </message>
    <message>
        <source>▼ shrinks by %1/s</source>
        <translation>▼ shrinks by %1/s</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>steady</translation>
    </message>
    <message>
        <source>caught up in %1</source>
        <translation>caught up in %1</translation>
    </message>
    <message>
        <source>never catches up at this rate</source>
        <translation>never catches up at this rate</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) never committed, %1 records there</source>
        <translation>
            <numerusform>%n partition never committed, %1 records there</numerusform>
            <numerusform>%n partitions never committed, %1 records there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) that nobody reads</source>
        <translation>
            <numerusform>%n partition that nobody reads</numerusform>
            <numerusform>%n partitions that nobody reads</numerusform>
        </translation>
    </message>
    <message>
        <source>The group has not rebalanced while the window was open.</source>
        <translation>The group has not rebalanced while the window was open.</translation>
    </message>
    <message>
        <source>A group that has members cannot be deleted: stop them first (NON_EMPTY_GROUP)</source>
        <translation>A group that has members cannot be deleted: stop them first (NON_EMPTY_GROUP)</translation>
    </message>
    <message>
        <source>keeps up</source>
        <translation>keeps up</translation>
    </message>
    <message>
        <source>the change of the offsets of %1</source>
        <translation>the change of the offsets of %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::Guide</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GuideBubble</name>
    <message>
        <source>Done, and the cluster saw it.</source>
        <translation>Done, and the cluster saw it.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::HandOutWords</name>
    <message>
        <source>○ Not done in this run.</source>
        <translation>○ Not done in this run.</translation>
    </message>
    <message>
        <source>✓ Done, and the cluster saw it.</source>
        <translation>✓ Done, and the cluster saw it.</translation>
    </message>
    <message>
        <source>✓ It was so already.</source>
        <translation>✓ It was so already.</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Question:</translation>
    </message>
    <message>
        <source>foretold</source>
        <translation>foretold</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>what happened</translation>
    </message>
    <message>
        <source>○ Not judged: the act was not made.</source>
        <translation>○ Not judged: the act was not made.</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>What is learned</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The act:</source>
        <translation>The act:</translation>
    </message>
    <message>
        <source>Careful:</source>
        <translation>Careful:</translation>
    </message>
    <message>
        <source>The window at the end of step %1</source>
        <translation>The window at the end of step %1</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Run of %1: %2 of %3 acts done, %4 of %5 predictions right.</source>
        <translation>Run of %1: %2 of %3 acts done, %4 of %5 predictions right.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::HealthWords</name>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>because node %1 is down</source>
        <translation>
            <numerusform>because node %1 is down</numerusform>
            <numerusform>because nodes %1 are down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because node %1 is paused</source>
        <translation>
            <numerusform>because node %1 is paused</numerusform>
            <numerusform>because nodes %1 are paused</numerusform>
        </translation>
    </message>
    <message>
        <source>because links are cut</source>
        <translation>because links are cut</translation>
    </message>
    <message numerus="yes">
        <source>because node %1 is starting</source>
        <translation>
            <numerusform>because node %1 is starting</numerusform>
            <numerusform>because nodes %1 are starting</numerusform>
        </translation>
    </message>
    <message>
        <source>replicas are catching up</source>
        <translation>replicas are catching up</translation>
    </message>
    <message>
        <source>No node runs. Start one from its menu.</source>
        <translation>No node runs. Start one from its menu.</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n partition(s) without a leader, %1</source>
        <translation>
            <numerusform>Offline: %n partition without a leader, %1</numerusform>
            <numerusform>Offline: %n partitions without a leader, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under-replicated: %n partition(s), %1</source>
        <translation>
            <numerusform>Under-replicated: %n partition, %1</numerusform>
            <numerusform>Under-replicated: %n partitions, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No active controller: the quorum is electing</source>
        <translation>No active controller: the quorum is electing</translation>
    </message>
    <message>
        <source>Some nodes do not run, %1</source>
        <translation>Some nodes do not run, %1</translation>
    </message>
    <message>
        <source>Links are cut; every partition is still replicated</source>
        <translation>Links are cut; every partition is still replicated</translation>
    </message>
    <message>
        <source>Ready. No topics yet.</source>
        <translation>Ready. No topics yet.</translation>
    </message>
    <message>
        <source>Healthy: every partition has its leader and all replicas</source>
        <translation>Healthy: every partition has its leader and all replicas</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>starting</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stopping</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>killed</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ImportWords</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 cannot be read: %2.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::JsonPathWords</name>
    <message>
        <source>After the dot comes a name, as in $.customer.</source>
        <translation>After the dot comes a name, as in $.customer.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>A bracket is not closed.</translation>
    </message>
    <message>
        <source>In brackets stands a number from 0, * or a name in quotes.</source>
        <translation>In brackets stands a number from 0, * or a name in quotes.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::KafkaErrorWords</name>
    <message>
        <source>the leader has moved to another node; the client asks anew and tries again.</source>
        <translation>the leader has moved to another node; the client asks anew and tries again.</translation>
    </message>
    <message>
        <source>the client knows an older leader epoch; it asks anew.</source>
        <translation>the client knows an older leader epoch; it asks anew.</translation>
    </message>
    <message>
        <source>the node does not know this leader epoch yet; the client tries again.</source>
        <translation>the node does not know this leader epoch yet; the client tries again.</translation>
    </message>
    <message>
        <source>the partition has no leader at the moment.</source>
        <translation>the partition has no leader at the moment.</translation>
    </message>
    <message>
        <source>fewer replicas are in sync than min.insync.replicas asks for; nothing was written.</source>
        <translation>fewer replicas are in sync than min.insync.replicas asks for; nothing was written.</translation>
    </message>
    <message>
        <source>the leader wrote it, but too few replicas followed in time.</source>
        <translation>the leader wrote it, but too few replicas followed in time.</translation>
    </message>
    <message>
        <source>the node did not finish in time.</source>
        <translation>the node did not finish in time.</translation>
    </message>
    <message>
        <source>there is no such topic or partition.</source>
        <translation>there is no such topic or partition.</translation>
    </message>
    <message>
        <source>there is a topic of this name already.</source>
        <translation>there is a topic of this name already.</translation>
    </message>
    <message>
        <source>the name is not allowed.</source>
        <translation>the name is not allowed.</translation>
    </message>
    <message>
        <source>there are not as many nodes in service as replicas are asked for.</source>
        <translation>there are not as many nodes in service as replicas are asked for.</translation>
    </message>
    <message>
        <source>the number of partitions is not allowed.</source>
        <translation>the number of partitions is not allowed.</translation>
    </message>
    <message>
        <source>a configuration name or value is not allowed.</source>
        <translation>a configuration name or value is not allowed.</translation>
    </message>
    <message>
        <source>the cluster does not allow deleting topics.</source>
        <translation>the cluster does not allow deleting topics.</translation>
    </message>
    <message>
        <source>the record is larger than max.message.bytes allows.</source>
        <translation>the record is larger than max.message.bytes allows.</translation>
    </message>
    <message>
        <source>there is no record at that offset; the reader starts anew as auto.offset.reset says.</source>
        <translation>there is no record at that offset; the reader starts anew as auto.offset.reset says.</translation>
    </message>
    <message>
        <source>the group&apos;s coordinator is not there yet; the client tries again.</source>
        <translation>the group&apos;s coordinator is not there yet; the client tries again.</translation>
    </message>
    <message>
        <source>the new coordinator still reads the group&apos;s history.</source>
        <translation>the new coordinator still reads the group&apos;s history.</translation>
    </message>
    <message>
        <source>the coordinator has moved to another node; the client looks for it.</source>
        <translation>the coordinator has moved to another node; the client looks for it.</translation>
    </message>
    <message>
        <source>the group is sharing out its partitions anew.</source>
        <translation>the group is sharing out its partitions anew.</translation>
    </message>
    <message>
        <source>the group has gone on without this member; it joins again.</source>
        <translation>the group has gone on without this member; it joins again.</translation>
    </message>
    <message>
        <source>the group has forgotten this member; it joins again.</source>
        <translation>the group has forgotten this member; it joins again.</translation>
    </message>
    <message>
        <source>a record before this one is missing at the leader.</source>
        <translation>a record before this one is missing at the leader.</translation>
    </message>
    <message>
        <source>a connection to a node broke or could not be made; the client tries again.</source>
        <translation>a connection to a node broke or could not be made; the client tries again.</translation>
    </message>
    <message>
        <source>no node can be reached.</source>
        <translation>no node can be reached.</translation>
    </message>
    <message>
        <source>no leader acknowledged it within delivery.timeout.ms; it was given up.</source>
        <translation>no leader acknowledged it within delivery.timeout.ms; it was given up.</translation>
    </message>
    <message>
        <source>no answer came in time.</source>
        <translation>no answer came in time.</translation>
    </message>
    <message>
        <source>it waited too long to be sent.</source>
        <translation>it waited too long to be sent.</translation>
    </message>
    <message>
        <source>the topic has no such partition.</source>
        <translation>the topic has no such partition.</translation>
    </message>
    <message>
        <source>there is no such topic.</source>
        <translation>there is no such topic.</translation>
    </message>
    <message>
        <source>the client has too many records that wait.</source>
        <translation>the client has too many records that wait.</translation>
    </message>
    <message>
        <source>it was dropped because the producer stopped.</source>
        <translation>it was dropped because the producer stopped.</translation>
    </message>
    <message>
        <source>the member took too long for its records and was put out of the group.</source>
        <translation>the member took too long for its records and was put out of the group.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::KindWords</name>
    <message>
        <source>produce</source>
        <translation>produce</translation>
    </message>
    <message>
        <source>fetch</source>
        <translation>fetch</translation>
    </message>
    <message>
        <source>replication</source>
        <translation>replication</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>quorum</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>transaction</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadata</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>administration</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LagChart</name>
    <message>
        <source>Lag over the last minute</source>
        <translation>Lag over the last minute</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>failure</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LatencyBar</name>
    <message>
        <source>Kafka measures it as %1.</source>
        <translation>Kafka measures it as %1.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerColumn</name>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>stored</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>seen</translation>
    </message>
    <message>
        <source>doubled</source>
        <translation>doubled</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>on its way</translation>
    </message>
    <message>
        <source>Records of the source topic, as a reader of committed records (read_committed) gets them</source>
        <translation>Records of the source topic, as a reader of committed records (read_committed) gets them</translation>
    </message>
    <message>
        <source>Records in the result topic, those of aborted and of open transactions too</source>
        <translation>Records in the result topic, those of aborted and of open transactions too</translation>
    </message>
    <message>
        <source>Records of the result topic that a reader of committed records gets</source>
        <translation>Records of the result topic that a reader of committed records gets</translation>
    </message>
    <message>
        <source>Seen more often than they were sent: so many too many</source>
        <translation>Seen more often than they were sent: so many too many</translation>
    </message>
    <message>
        <source>The program&apos;s committed offset is past them, and nobody will see them</source>
        <translation>The program&apos;s committed offset is past them, and nobody will see them</translation>
    </message>
    <message>
        <source>Not taken by the program yet, or written in a transaction that is still open</source>
        <translation>Not taken by the program yet, or written in a transaction that is still open</translation>
    </message>
    <message>
        <source>Could not be read just now: %1</source>
        <translation>Could not be read just now: %1</translation>
    </message>
    <message>
        <source>The first records of a topic are deleted: what was before is not counted.</source>
        <translation>The first records of a topic are deleted: what was before is not counted.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored record(s) aborted: nobody who asks for committed records sees them.</source>
        <translation>
            <numerusform>%Ln stored record aborted: nobody who asks for committed records sees it.</numerusform>
            <numerusform>%Ln stored records aborted: nobody who asks for committed records sees them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored record(s) in a transaction that is open.</source>
        <translation>
            <numerusform>%Ln stored record in a transaction that is open.</numerusform>
            <numerusform>%Ln stored records in a transaction that is open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen record(s) that nobody sent: does the program change what it reads? Then compare by key.</source>
        <translation>
            <numerusform>%Ln seen record that nobody sent: does the program change what it reads? Then compare by key.</numerusform>
            <numerusform>%Ln seen records that nobody sent: does the program change what it reads? Then compare by key.</numerusform>
        </translation>
    </message>
    <message>
        <source>partition %1, offset %2</source>
        <translation>partition %1, offset %2</translation>
    </message>
    <message>
        <source>%1: lost: %2</source>
        <translation>%1: lost: %2</translation>
    </message>
    <message>
        <source>%1: seen %2 times: %3</source>
        <translation>%1: seen %2 times: %3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerStory</name>
    <message>
        <source>Topic %1 could not be made: %2</source>
        <translation>Topic %1 could not be made: %2</translation>
    </message>
    <message>
        <source>Topic %1 could not be deleted: %2</source>
        <translation>Topic %1 could not be deleted: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerStrip</name>
    <message>
        <source>%1 sent, %2 lost, %3 doubled</source>
        <translation>%1 sent, %2 lost, %3 doubled</translation>
    </message>
    <message>
        <source>%1 came through once</source>
        <translation>%1 came through once</translation>
    </message>
    <message>
        <source>%1 doubled</source>
        <translation>%1 doubled</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 lost</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>%1 on their way</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GuaranteesPage</name>
    <message>
        <source>Three programs read the same payments and book them, each into a topic of its own. They differ in the order in which they write and commit. Crash them in the middle of it, start them again, and compare the books.</source>
        <translation>Three programs read the same payments and book them, each into a topic of its own. They differ in the order in which they write and commit. Crash them in the middle of it, start them again, and compare the books.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Make the topics, a producer of payments, and the three programs</source>
        <translation>Make the topics, a producer of payments, and the three programs</translation>
    </message>
    <message>
        <source>Crash all three</source>
        <translation>Crash all three</translation>
    </message>
    <message>
        <source>With the next payments each program dies between the two things that it has to do</source>
        <translation>With the next payments each program dies between the two things that it has to do</translation>
    </message>
    <message>
        <source>Start them again</source>
        <translation>Start them again</translation>
    </message>
    <message>
        <source>By the same names: each goes on from its committed offset</source>
        <translation>By the same names: each goes on from its committed offset</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Clean up</translation>
    </message>
    <message>
        <source>Stop producer and programs, and delete their topics and groups</source>
        <translation>Stop producer and programs, and delete their topics and groups</translation>
    </message>
    <message>
        <source>At most once</source>
        <translation>At most once</translation>
    </message>
    <message>
        <source>commits the offset, then writes</source>
        <translation>commits the offset, then writes</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>At least once</translation>
    </message>
    <message>
        <source>writes, then commits the offset</source>
        <translation>writes, then commits the offset</translation>
    </message>
    <message>
        <source>Exactly once</source>
        <translation>Exactly once</translation>
    </message>
    <message>
        <source>writes and commits in one transaction</source>
        <translation>writes and commits in one transaction</translation>
    </message>
    <message>
        <source>Making topics …</source>
        <translation>Making topics …</translation>
    </message>
    <message>
        <source>The programs leave their groups …</source>
        <translation>The programs leave their groups …</translation>
    </message>
    <message>
        <source>Deleting topics and groups …</source>
        <translation>Deleting topics and groups …</translation>
    </message>
    <message>
        <source>They have crashed, each between its two things. What is not taken yet waits in %1. Start them again.</source>
        <translation>They have crashed, each between its two things. What is not taken yet waits in %1. Start them again.</translation>
    </message>
    <message>
        <source>%1: crashed</source>
        <translation>%1: crashed</translation>
    </message>
    <message>
        <source>%1: ended: %2</source>
        <translation>%1: ended: %2</translation>
    </message>
    <message>
        <source>%1: runs</source>
        <translation>%1: runs</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AuditPage</name>
    <message>
        <source>Judges any program that writes one record for each that it reads, your own too: what it read, what it wrote, and what a reader of committed records sees of that.</source>
        <translation>Judges any program that writes one record for each that it reads, your own too: what it read, what it wrote, and what a reader of committed records sees of that.</translation>
    </message>
    <message>
        <source>Source topic</source>
        <translation>Source topic</translation>
    </message>
    <message>
        <source>Result topic</source>
        <translation>Result topic</translation>
    </message>
    <message>
        <source>Group of the program</source>
        <translation>Group of the program</translation>
    </message>
    <message>
        <source>Its committed offsets tell what it has taken. Without a group, what is missing counts as lost</source>
        <translation>Its committed offsets tell what it has taken. Without a group, what is missing counts as lost</translation>
    </message>
    <message>
        <source>Records are compared by</source>
        <translation>Records are compared by</translation>
    </message>
    <message>
        <source>Stopped. This is how it stood.</source>
        <translation>Stopped. This is how it stood.</translation>
    </message>
    <message>
        <source>key and value</source>
        <translation>key and value</translation>
    </message>
    <message>
        <source>key</source>
        <translation>key</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no group: what is missing counts as lost</source>
        <translation>no group: what is missing counts as lost</translation>
    </message>
    <message>
        <source>taken by group %1</source>
        <translation>taken by group %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop reading; choose other topics</source>
        <translation>Stop reading; choose other topics</translation>
    </message>
    <message>
        <source>Read both topics from their beginning, and go on reading</source>
        <translation>Read both topics from their beginning, and go on reading</translation>
    </message>
    <message>
        <source>Start the audit</source>
        <translation>Start the audit</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>No topics yet</translation>
    </message>
    <message>
        <source>Choose two topics: none is its own result</source>
        <translation>Choose two topics: none is its own result</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerView</name>
    <message>
        <source>This is an external cluster: no load is put on it from here.</source>
        <translation>This is an external cluster: no load is put on it from here.</translation>
    </message>
    <message>
        <source>This is an external cluster: nothing is crashed here. Two topics of it can be audited on the next page.</source>
        <translation>This is an external cluster: nothing is crashed here. Two topics of it can be audited on the next page.</translation>
    </message>
    <message>
        <source>There are no clients here that could do it.</source>
        <translation>There are no clients here that could do it.</translation>
    </message>
    <message>
        <source>same payments, same fault, three guarantees</source>
        <translation>same payments, same fault, three guarantees</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Guarantees</source>
        <translation>Guarantees</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Three guarantees, and what a crash does to each</source>
        <translation>Three guarantees, and what a crash does to each</translation>
    </message>
    <message>
        <source>Two topics of your own: what a program makes of one in the other</source>
        <translation>Two topics of your own: what a program makes of one in the other</translation>
    </message>
    <message>
        <source>What a guarantee costs a producer</source>
        <translation>What a guarantee costs a producer</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerWords</name>
    <message>
        <source>More records than a ledger holds: the figures are of a part</source>
        <translation>More records than a ledger holds: the figures are of a part</translation>
    </message>
    <message>
        <source>Not exact: loses and doubles</source>
        <translation>Not exact: loses and doubles</translation>
    </message>
    <message>
        <source>Not exact: loses</source>
        <translation>Not exact: loses</translation>
    </message>
    <message>
        <source>Not exact: doubles</source>
        <translation>Not exact: doubles</translation>
    </message>
    <message>
        <source>Not exact: there are records that nobody sent</source>
        <translation>Not exact: there are records that nobody sent</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Nothing was sent yet</translation>
    </message>
    <message>
        <source>Exact so far, the rest is on its way</source>
        <translation>Exact so far, the rest is on its way</translation>
    </message>
    <message>
        <source>Exact: everything came through, once</source>
        <translation>Exact: everything came through, once</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonList</name>
    <message>
        <source>Each lesson runs on the real cluster of this window: you act, foretell, and see what it answers.</source>
        <translation>Each lesson runs on the real cluster of this window: you act, foretell, and see what it answers.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Start the lesson</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Foretold right: %1</source>
        <translation>Done. Foretold right: %1</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonMenu</name>
    <message>
        <source>Lessons</source>
        <translation>Lessons</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>All lessons</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Previous step</translation>
    </message>
    <message>
        <source>Do the act for me</source>
        <translation>Do the act for me</translation>
    </message>
    <message>
        <source>Show me where the act is done</source>
        <translation>Show me where the act is done</translation>
    </message>
    <message>
        <source>Restart the lesson</source>
        <translation>Restart the lesson</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonSession</name>
    <message>
        <source>A lesson needs a cluster that it may break. This window shows one that somebody else runs: start Brokerscope with a cluster of its own.</source>
        <translation>A lesson needs a cluster that it may break. This window shows one that somebody else runs: start Brokerscope with a cluster of its own.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonsView</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>%1 of %2 acts done</source>
        <translation>%1 of %2 acts done</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>✓ Lesson done.</source>
        <translation>✓ Lesson done.</translation>
    </message>
    <message>
        <source>%1 of %2 acts done.</source>
        <translation>%1 of %2 acts done.</translation>
    </message>
    <message>
        <source>Foretold right: %1 of %2.</source>
        <translation>Foretold right: %1 of %2.</translation>
    </message>
    <message>
        <source>Preparing what the lesson starts from …</source>
        <translation>Preparing what the lesson starts from …</translation>
    </message>
    <message>
        <source>This lesson cannot be played. %1</source>
        <translation>This lesson cannot be played. %1</translation>
    </message>
    <message>
        <source>What the lesson starts from could not be made: %1. Put the cluster in order (Faults &gt; Heal everything, start the nodes) and restart the lesson.</source>
        <translation>What the lesson starts from could not be made: %1. Put the cluster in order (Faults &gt; Heal everything, start the nodes) and restart the lesson.</translation>
    </message>
    <message>
        <source>No node runs, so nothing can happen. Start one: the lesson goes on where it is.</source>
        <translation>No node runs, so nothing can happen. Start one: the lesson goes on where it is.</translation>
    </message>
    <message>
        <source>The topic %1, which this lesson works on, is gone. Restart the lesson: it makes it anew.</source>
        <translation>The topic %1, which this lesson works on, is gone. Restart the lesson: it makes it anew.</translation>
    </message>
    <message numerus="yes">
        <source>This lesson needs a cluster of %n node(s): start Brokerscope with --nodes.</source>
        <translation>
            <numerusform>This lesson needs a cluster of %n node: start Brokerscope with --nodes.</numerusform>
            <numerusform>This lesson needs a cluster of %n nodes: start Brokerscope with --nodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>All lessons</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Show what is written for the trainer</source>
        <translation>Show what is written for the trainer</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>From the first step; what the lesson made in the cluster is made anew</source>
        <translation>From the first step; what the lesson made in the cluster is made anew</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>How far the lesson is</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LinePlayer</name>
    <message>
        <source>it has not come about within %1 seconds</source>
        <translation>it has not come about within %1 seconds</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LinkWords</name>
    <message>
        <source>Link between node %1 and node %2: cut both ways</source>
        <translation>Link between node %1 and node %2: cut both ways</translation>
    </message>
    <message>
        <source>Nothing from node %1 reaches node %2</source>
        <translation>Nothing from node %1 reaches node %2</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2</source>
        <translation>Link between node %1 and node %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2: %3 each way</source>
        <translation>Link between node %1 and node %2: %3 each way</translation>
    </message>
    <message>
        <source>Right-click to cut, delay, limit or reset it</source>
        <translation>Right-click to cut, delay, limit or reset it</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LiveLedgerDesk</name>
    <message>
        <source>A program &quot;%1&quot; runs already.</source>
        <translation>A program &quot;%1&quot; runs already.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LogStrips</name>
    <message>
        <source>node %1: %2 to %3</source>
        <translation>node %1: %2 to %3</translation>
    </message>
    <message>
        <source>group %1 at %2, lag %3</source>
        <translation>group %1 at %2, lag %3</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>HW %1</source>
        <translation>HW %1</translation>
    </message>
    <message>
        <source>log start %1</source>
        <translation>log start %1</translation>
    </message>
    <message>
        <source>… from %1</source>
        <translation>… from %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>epoch %1</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>lag %1</translation>
    </message>
    <message numerus="yes">
        <source>Node %1: log start %2, high watermark %3, last stable offset %4, log end offset %5, %6 in %n segment(s)%7</source>
        <translation>
            <numerusform>Node %1: log start %2, high watermark %3, last stable offset %4, log end offset %5, %6 in %n segment%7</numerusform>
            <numerusform>Node %1: log start %2, high watermark %3, last stable offset %4, log end offset %5, %6 in %n segments%7</numerusform>
        </translation>
    </message>
    <message>
        <source> (as last seen before it went)</source>
        <translation> (as last seen before it went)</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2; nobody reads this partition now.</source>
        <translation>Group %1 has committed offset %2; nobody reads this partition now.</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2; %3 reads it.</source>
        <translation>Group %1 has committed offset %2; %3 reads it.</translation>
    </message>
    <message>
        <source>Node %1: log start %2, high watermark %3, last stable offset %4, log end offset %5, %6%7</source>
        <translation>Node %1: log start %2, high watermark %3, last stable offset %4, log end offset %5, %6%7</translation>
    </message>
    <message>
        <source> (as last seen)</source>
        <translation> (as last seen)</translation>
    </message>
    <message>
        <source>deleted below %1</source>
        <translation>deleted below %1</translation>
    </message>
    <message>
        <source>compacted: %1 less</source>
        <translation>compacted: %1 less</translation>
    </message>
    <message>
        <source>new segment</source>
        <translation>new segment</translation>
    </message>
    <message>
        <source>client %1 reads from %2</source>
        <translation>client %1 reads from %2</translation>
    </message>
    <message>
        <source>group %1 at %2, lag %3, reads from %4</source>
        <translation>group %1 at %2, lag %3, reads from %4</translation>
    </message>
    <message>
        <source>Nobody reads here, and no group has committed an offset yet.</source>
        <translation>Nobody reads here, and no group has committed an offset yet.</translation>
    </message>
    <message>
        <source>Readers: ▼ committed, △ reads from here</source>
        <translation>Readers: ▼ committed, △ reads from here</translation>
    </message>
    <message>
        <source>Client %1 has got everything below offset %2 and asks for more; no group has committed for it here.</source>
        <translation>Client %1 has got everything below offset %2 and asks for more; no group has committed for it here.</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2 (filled mark); %3 has got everything below offset %4 (hollow mark).</source>
        <translation>Group %1 has committed offset %2 (filled mark); %3 has got everything below offset %4 (hollow mark).</translation>
    </message>
    <message>
        <source>a box: a batch of records</source>
        <translation>a box: a batch of records</translation>
    </message>
    <message>
        <source>hatched: written, but not yet on every in-sync replica</source>
        <translation>hatched: written, but not yet on every in-sync replica</translation>
    </message>
    <message>
        <source>paler: written under an earlier leader</source>
        <translation>paler: written under an earlier leader</translation>
    </message>
    <message>
        <source>dotted line: an open transaction begins, read_committed readers wait there</source>
        <translation>dotted line: an open transaction begins, read_committed readers wait there</translation>
    </message>
    <message>
        <source>LEO %1</source>
        <translation>LEO %1</translation>
    </message>
    <message numerus="yes">
        <source>truncated: %Ln record(s)</source>
        <translation>
            <numerusform>truncated: %Ln record</numerusform>
            <numerusform>truncated: %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offset %1, in the batch %2 to %3: %Ln record(s), %4, leader epoch %5, producer %6, %7</source>
        <translation>
            <numerusform>Offset %1, in the batch %2 to %3: %Ln record, %4, leader epoch %5, producer %6, %7</numerusform>
            <numerusform>Offset %1, in the batch %2 to %3: %Ln records, %4, leader epoch %5, producer %6, %7</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LogsView</name>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Newest records</source>
        <translation>Newest records</translation>
    </message>
    <message>
        <source>Close enough to see where replicas and readers differ; the wheel zooms</source>
        <translation>Close enough to see where replicas and readers differ; the wheel zooms</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>Whole log</translation>
    </message>
    <message>
        <source>Choose a partition here, in the Topics dock, or by clicking a replica in the picture.</source>
        <translation>Choose a partition here, in the Topics dock, or by clicking a replica in the picture.</translation>
    </message>
    <message>
        <source>Replicas of the partition and their readers</source>
        <translation>Replicas of the partition and their readers</translation>
    </message>
    <message>
        <source>no leader · epoch %1 · ISR %2</source>
        <translation>no leader · epoch %1 · ISR %2</translation>
    </message>
    <message>
        <source>leader node %1 · epoch %2 · ISR %3</source>
        <translation>leader node %1 · epoch %2 · ISR %3</translation>
    </message>
    <message>
        <source>Closer, down to a single record: + or the wheel; drag to move along the log</source>
        <translation>Closer, down to a single record: + or the wheel; drag to move along the log</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Closer</translation>
    </message>
    <message>
        <source>Farther, up to the whole log: − or the wheel</source>
        <translation>Farther, up to the whole log: − or the wheel</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Farther</translation>
    </message>
    <message>
        <source>offset …</source>
        <translation>offset …</translation>
    </message>
    <message>
        <source>Go to an offset</source>
        <translation>Go to an offset</translation>
    </message>
    <message>
        <source>An offset from %1 to %2</source>
        <translation>An offset from %1 to %2</translation>
    </message>
    <message>
        <source>There is no topic yet. Create one (Ctrl+N), or start a scenario (Ctrl+J, Ctrl+J): its logs appear here.</source>
        <translation>There is no topic yet. Create one (Ctrl+N), or start a scenario (Ctrl+J, Ctrl+J): its logs appear here.</translation>
    </message>
    <message numerus="yes">
        <source>node %1 parts from the leader: %Ln record(s) will be cut off</source>
        <translation>
            <numerusform>node %1 parts from the leader: %Ln record will be cut off</numerusform>
            <numerusform>node %1 parts from the leader: %Ln records will be cut off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acknowledged record(s) lost in the cluster: show them</source>
        <translation>
            <numerusform>%Ln acknowledged record lost in the cluster: show them</numerusform>
            <numerusform>%Ln acknowledged records lost in the cluster: show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unacknowledged record(s) cut off in the cluster: show them</source>
        <translation>
            <numerusform>%Ln unacknowledged record cut off in the cluster: show them</numerusform>
            <numerusform>%Ln unacknowledged records cut off in the cluster: show them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>records at risk now: %Ln committed one(s) that no other running node has</source>
        <translation>
            <numerusform>records at risk now: %Ln committed one that no other running node has</numerusform>
            <numerusform>records at risk now: %Ln committed ones that no other running node has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not committed yet: %Ln record(s)</source>
        <translation>
            <numerusform>not committed yet: %Ln record</numerusform>
            <numerusform>not committed yet: %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LostRecordsModel</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cut off</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Timestamp</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>This node had copied the record, or was started since: whoever led then knows what its producer was told.</source>
        <translation>This node had copied the record, or was started since: whoever led then knows what its producer was told.</translation>
    </message>
    <message>
        <source>With acks=1 its producer was told at once that it is written, with acks=0 it did not ask: nobody sends it again.</source>
        <translation>With acks=1 its producer was told at once that it is written, with acks=0 it did not ask: nobody sends it again.</translation>
    </message>
    <message>
        <source>Its producer asked for acks=all and was never told that it is written: it sends the record again, or reports an error.</source>
        <translation>Its producer asked for acks=all and was never told that it is written: it sends the record again, or reports an error.</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>not known here</translation>
    </message>
    <message>
        <source>yes: lost</source>
        <translation>yes: lost</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>When the log was truncated to the new leader&apos;s</source>
        <translation>When the log was truncated to the new leader&apos;s</translation>
    </message>
    <message>
        <source>The node that had the record and has it no more</source>
        <translation>The node that had the record and has it no more</translation>
    </message>
    <message>
        <source>Topic and partition of the record</source>
        <translation>Topic and partition of the record</translation>
    </message>
    <message>
        <source>Its place in the log; another record has this offset now</source>
        <translation>Its place in the log; another record has this offset now</translation>
    </message>
    <message>
        <source>Epoch of the leader that took the record</source>
        <translation>Epoch of the leader that took the record</translation>
    </message>
    <message>
        <source>When the producer made it</source>
        <translation>When the producer made it</translation>
    </message>
    <message>
        <source>Key of the record</source>
        <translation>Key of the record</translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>Value of the record</translation>
    </message>
    <message>
        <source>Whether its producer was told that it is written: then it is lost, and nobody sends it again</source>
        <translation>Whether its producer was told that it is written: then it is lost, and nobody sends it again</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LostView</name>
    <message>
        <source>Filter by partition, key or value (/)</source>
        <translation>Filter by partition, key or value (/)</translation>
    </message>
    <message>
        <source>Filter lost records</source>
        <translation>Filter lost records</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the chosen records, or all of them, as JSON lines (Ctrl+C)</source>
        <translation>Copy the chosen records, or all of them, as JSON lines (Ctrl+C)</translation>
    </message>
    <message>
        <source>Write the chosen records, or all of them, to a file: JSON lines or CSV</source>
        <translation>Write the chosen records, or all of them, to a file: JSON lines or CSV</translation>
    </message>
    <message>
        <source>Lost records</source>
        <translation>Lost records</translation>
    </message>
    <message>
        <source>No record was lost. Records are lost when a leader that was cut off went on to take writes with acks=1, and its log was truncated to the new leader&apos;s once the two met again: isolate a leader, produce to it, heal.</source>
        <translation>No record was lost. Records are lost when a leader that was cut off went on to take writes with acks=1, and its log was truncated to the new leader&apos;s once the two met again: isolate a leader, produce to it, heal.</translation>
    </message>
    <message>
        <source>Export lost records</source>
        <translation>Export lost records</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 could not be written: %2</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cut off, %1 of them acknowledged</source>
        <translation>
            <numerusform>%Ln record cut off, %1 of them acknowledged</numerusform>
            <numerusform>%Ln records cut off, %1 of them acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cut off, none of them acknowledged as far as is known</source>
        <translation>
            <numerusform>%Ln record cut off, none of them acknowledged as far as is known</numerusform>
            <numerusform>%Ln records cut off, none of them acknowledged as far as is known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on node %2 parts from its leader: %Ln record(s) will be cut off when the two meet.</source>
        <translation>
            <numerusform>%1 on node %2 parts from its leader: %Ln record will be cut off when the two meet.</numerusform>
            <numerusform>%1 on node %2 parts from its leader: %Ln records will be cut off when the two meet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records at risk now: none. Every committed record is on two running nodes or more.</source>
        <translation>Records at risk now: none. Every committed record is on two running nodes or more.</translation>
    </message>
    <message numerus="yes">
        <source>Records at risk now: %Ln committed record(s) that one running node has and no other.</source>
        <translation>
            <numerusform>Records at risk now: %Ln committed record that one running node has and no other.</numerusform>
            <numerusform>Records at risk now: %Ln committed records that one running node has and no other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not committed yet: %Ln record(s) that a leader has and not all in-sync replicas (log end offset less high watermark).</source>
        <translation>
            <numerusform>Not committed yet: %Ln record that a leader has and not all in-sync replicas (log end offset less high watermark).</numerusform>
            <numerusform>Not committed yet: %Ln records that a leader has and not all in-sync replicas (log end offset less high watermark).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MainWindow</name>
    <message>
        <source>Brokerscope</source>
        <translation>Brokerscope</translation>
    </message>
    <message>
        <source>&amp;Cluster</source>
        <translation>&amp;Cluster</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Topics</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <translation>C&amp;lients</translation>
    </message>
    <message>
        <source>&amp;Faults</source>
        <translation>&amp;Faults</translation>
    </message>
    <message>
        <source>Choose a node</source>
        <translation>Choose a node</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Node %1</translation>
    </message>
    <message>
        <source>Create topic …</source>
        <translation>Create topic …</translation>
    </message>
    <message>
        <source>Delete the chosen topic …</source>
        <translation>Delete the chosen topic …</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>Produce</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>Consume</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Fit the picture</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Copy bootstrap servers</source>
        <translation>Copy bootstrap servers</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Reset layout</translation>
    </message>
    <message>
        <source>About Brokerscope</source>
        <translation>About Brokerscope</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>About Qt</translation>
    </message>
    <message>
        <source>Stop the demo clients</source>
        <translation>Stop the demo clients</translation>
    </message>
    <message>
        <source>Start the demo clients</source>
        <translation>Start the demo clients</translation>
    </message>
    <message>
        <source>Stop demo</source>
        <translation>Stop demo</translation>
    </message>
    <message>
        <source>Start demo</source>
        <translation>Start demo</translation>
    </message>
    <message>
        <source>Real producers and consumer groups of this window, on the topics orders and payments</source>
        <translation>Real producers and consumer groups of this window, on the topics orders and payments</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copied %1</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Brokerscope %1&lt;/h3&gt;&lt;p&gt;A real Kafka-compatible cluster in one process, and a window that shows it working. Any Kafka client can connect to %2.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Apache Kafka is a trademark of the Apache Software Foundation, which has no part in this program.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Brokerscope %1&lt;/h3&gt;&lt;p&gt;A real Kafka-compatible cluster in one process, and a window that shows it working. Any Kafka client can connect to %2.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Apache Kafka is a trademark of the Apache Software Foundation, which has no part in this program.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Projector: full screen, large text</source>
        <translation>Projector: full screen, large text</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Simple pictures</source>
        <translation>Simple pictures</translation>
    </message>
    <message>
        <source>External cluster %1</source>
        <translation>External cluster %1</translation>
    </message>
    <message>
        <source>Connect a client …</source>
        <translation>Connect a client …</translation>
    </message>
    <message>
        <source>Save a report of this session …</source>
        <translation>Save a report of this session …</translation>
    </message>
    <message>
        <source>Find an act or a thing …</source>
        <translation>Find an act or a thing …</translation>
    </message>
    <message>
        <source>Tour of two minutes</source>
        <translation>Tour of two minutes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Save the report as</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>T&amp;ime</translation>
    </message>
    <message>
        <source>Waiting messages and breakpoints</source>
        <translation>Waiting messages and breakpoints</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Recording %1</translation>
    </message>
    <message>
        <source>%1 – Brokerscope</source>
        <translation>%1 – Brokerscope</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenarios</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MemberLine</name>
    <message>
        <source>fast</source>
        <translation>fast</translation>
    </message>
    <message>
        <source>1 ms a record</source>
        <translation>1 ms a record</translation>
    </message>
    <message>
        <source>10 ms a record</source>
        <translation>10 ms a record</translation>
    </message>
    <message>
        <source>0.1 s a record</source>
        <translation>0.1 s a record</translation>
    </message>
    <message>
        <source>1 s a record</source>
        <translation>1 s a record</translation>
    </message>
    <message>
        <source>5 s a record</source>
        <translation>5 s a record</translation>
    </message>
    <message>
        <source>How long %1 takes for a record</source>
        <translation>How long %1 takes for a record</translation>
    </message>
    <message>
        <source>A slow member keeps its partitions and falls behind: watch its lag</source>
        <translation>A slow member keeps its partitions and falls behind: watch its lag</translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>Hang</translation>
    </message>
    <message>
        <source>It does not poll any more, as a program that hangs. It still sends heartbeats; after max.poll.interval.ms it leaves the group</source>
        <translation>It does not poll any more, as a program that hangs. It still sends heartbeats; after max.poll.interval.ms it leaves the group</translation>
    </message>
    <message>
        <source>Let %1 hang</source>
        <translation>Let %1 hang</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Crash</translation>
    </message>
    <message>
        <source>Gone without a goodbye: the group notices after session.timeout.ms, then the others take over</source>
        <translation>Gone without a goodbye: the group notices after session.timeout.ms, then the others take over</translation>
    </message>
    <message>
        <source>Let %1 crash</source>
        <translation>Let %1 crash</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>leaving</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>hangs</translation>
    </message>
    <message>
        <source>nothing assigned</source>
        <translation>nothing assigned</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MembersModel</name>
    <message>
        <source>%1 (group leader)</source>
        <translation>%1 (group leader)</translation>
    </message>
    <message>
        <source>It has nothing to read: there are more members than partitions, or it has just come.</source>
        <translation>It has nothing to read: there are more members than partitions, or it has just come.</translation>
    </message>
    <message>
        <source>client.id, as the program calls itself</source>
        <translation>client.id, as the program calls itself</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Where its connection to the coordinator comes from</source>
        <translation>Where its connection to the coordinator comes from</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>The name that the coordinator knows it by (member id)</source>
        <translation>The name that the coordinator knows it by (member id)</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>group.instance.id: a static member keeps its partitions while it restarts</source>
        <translation>group.instance.id: a static member keeps its partitions while it restarts</translation>
    </message>
    <message>
        <source>Static id</source>
        <translation>Static id</translation>
    </message>
    <message>
        <source>For which epoch of the group it has its partitions (member epoch)</source>
        <translation>For which epoch of the group it has its partitions (member epoch)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>How many times the group has shared out its partitions (generation)</source>
        <translation>How many times the group has shared out its partitions (generation)</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Partitions that it reads now</source>
        <translation>Partitions that it reads now</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Records that are not committed, over all its partitions</source>
        <translation>Records that are not committed, over all its partitions</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>How old the oldest of these is</source>
        <translation>How old the oldest of these is</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Behind</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageDetail</name>
    <message>
        <source>Choose a record to see all of it.</source>
        <translation>Choose a record to see all of it.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>hex</translation>
    </message>
    <message>
        <source>int16</source>
        <translation>int16</translation>
    </message>
    <message>
        <source>int16 little-endian</source>
        <translation>int16 little-endian</translation>
    </message>
    <message>
        <source>int32</source>
        <translation>int32</translation>
    </message>
    <message>
        <source>int32 little-endian</source>
        <translation>int32 little-endian</translation>
    </message>
    <message>
        <source>int64</source>
        <translation>int64</translation>
    </message>
    <message>
        <source>int64 little-endian</source>
        <translation>int64 little-endian</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Key: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Value: %1</translation>
    </message>
    <message>
        <source>How keys are shown</source>
        <translation>How keys are shown</translation>
    </message>
    <message>
        <source>How values are shown</source>
        <translation>How values are shown</translation>
    </message>
    <message>
        <source>Charset of text</source>
        <translation>Charset of text</translation>
    </message>
    <message>
        <source>The charset in which text is read; Kafka itself keeps bytes and knows of none</source>
        <translation>The charset in which text is read; Kafka itself keeps bytes and knows of none</translation>
    </message>
    <message>
        <source>Schema …</source>
        <translation>Schema …</translation>
    </message>
    <message>
        <source>Choose an Avro schema file (.avsc) to read values with; the five bytes that schema registries put in front are skipped</source>
        <translation>Choose an Avro schema file (.avsc) to read values with; the five bytes that schema registries put in front are skipped</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Headers of the record</source>
        <translation>Headers of the record</translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>Value of the record</translation>
    </message>
    <message>
        <source>Key of the record</source>
        <translation>Key of the record</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy what is shown here</source>
        <translation>Copy what is shown here</translation>
    </message>
    <message>
        <source>Edit and produce again …</source>
        <translation>Edit and produce again …</translation>
    </message>
    <message>
        <source>Records never change. This opens the record in the Produce view, from where a changed copy goes to any topic</source>
        <translation>Records never change. This opens the record in the Produce view, from where a changed copy goes to any topic</translation>
    </message>
    <message>
        <source>Avro schema</source>
        <translation>Avro schema</translation>
    </message>
    <message>
        <source>Avro schemas (*.avsc *.json);;All files (*)</source>
        <translation>Avro schemas (*.avsc *.json);;All files (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a schema.</source>
        <translation>%1 is too large for a schema.</translation>
    </message>
    <message>
        <source>Empty: a value of no bytes. That is not the same as null.</source>
        <translation>Empty: a value of no bytes. That is not the same as null.</translation>
    </message>
    <message>
        <source>null: a tombstone. On a compacted topic it deletes its key.</source>
        <translation>null: a tombstone. On a compacted topic it deletes its key.</translation>
    </message>
    <message>
        <source>Empty: a key of no bytes. That is not the same as null.</source>
        <translation>Empty: a key of no bytes. That is not the same as null.</translation>
    </message>
    <message>
        <source>null: this record has no key.</source>
        <translation>null: this record has no key.</translation>
    </message>
    <message>
        <source>Value · %1</source>
        <translation>Value · %1</translation>
    </message>
    <message>
        <source>Key · %1</source>
        <translation>Key · %1</translation>
    </message>
    <message>
        <source>Headers · %1</source>
        <translation>Headers · %1</translation>
    </message>
    <message>
        <source>Reading all of it …</source>
        <translation>Reading all of it …</translation>
    </message>
    <message>
        <source>leader epoch %1</source>
        <translation>leader epoch %1</translation>
    </message>
    <message>
        <source>key %1, value %2</source>
        <translation>key %1, value %2</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1: partition %2 of %3</source>
        <translation>murmur2 of the key is %1: partition %2 of %3</translation>
    </message>
    <message>
        <source>but the producer chose %1</source>
        <translation>but the producer chose %1</translation>
    </message>
    <message>
        <source>without a key the producer chose the partition</source>
        <translation>without a key the producer chose the partition</translation>
    </message>
    <message>
        <source>Shown as it was meant. In the log it is still garbled: its UTF-8 was read as %1 and encoded again.</source>
        <translation>Shown as it was meant. In the log it is still garbled: its UTF-8 was read as %1 and encoded again.</translation>
    </message>
    <message>
        <source>This text was encoded twice: its UTF-8 was read as %1 and encoded again. It means “%2”.</source>
        <translation>This text was encoded twice: its UTF-8 was read as %1 and encoded again. It means “%2”.</translation>
    </message>
    <message>
        <source>Show as it is</source>
        <translation>Show as it is</translation>
    </message>
    <message>
        <source>Repair the view</source>
        <translation>Repair the view</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>What is known of this record: the request that brought it, its bytes in the file, who has fetched it</source>
        <translation>What is known of this record: the request that brought it, its bytes in the file, who has fetched it</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageFileWords</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 cannot be written: %2.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageTableModel</name>
    <message>
        <source>A tombstone: the value is null. On a compacted topic it deletes its key.</source>
        <translation>A tombstone: the value is null. On a compacted topic it deletes its key.</translation>
    </message>
    <message>
        <source>The key is null: the producer spread such records over the partitions.</source>
        <translation>The key is null: the producer spread such records over the partitions.</translation>
    </message>
    <message>
        <source>LogAppendTime: the broker&apos;s clock when it was appended</source>
        <translation>LogAppendTime: the broker&apos;s clock when it was appended</translation>
    </message>
    <message>
        <source>CreateTime: the producer&apos;s clock</source>
        <translation>CreateTime: the producer&apos;s clock</translation>
    </message>
    <message>
        <source>P.</source>
        <comment>partition</comment>
        <translation>P.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Timestamp</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageWords</name>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>an answer</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>a request</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>answer to %1</translation>
    </message>
    <message>
        <source>%1 request</source>
        <translation>%1 request</translation>
    </message>
    <message>
        <source>%1 → node %2, %3</source>
        <translation>%1 → node %2, %3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessagesView</name>
    <message>
        <source>%1. Trying again …</source>
        <translation>%1. Trying again …</translation>
    </message>
    <message>
        <source>/ filters · Ctrl+G goes to an offset or a time</source>
        <translation>/ filters · Ctrl+G goes to an offset or a time</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>topic</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>newest first</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>oldest first</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>All partitions in one order: a merge by timestamp that keeps each partition&apos;s own order. Of the records that come next in each partition, the one with the smallest timestamp goes first; of equal ones, that of the lower partition. What arrives while you look comes at the newest end, whatever its timestamp. Kafka itself promises an order within a partition only.</source>
        <translation>All partitions in one order: a merge by timestamp that keeps each partition&apos;s own order. Of the records that come next in each partition, the one with the smallest timestamp goes first; of equal ones, that of the lower partition. What arrives while you look comes at the newest end, whatever its timestamp. Kafka itself promises an order within a partition only.</translation>
    </message>
    <message>
        <source>Isolation level</source>
        <translation>Isolation level</translation>
    </message>
    <message>
        <source>read_committed hides records of aborted transactions, and all from the first open transaction on; read_uncommitted, Kafka&apos;s default for consumers, shows them</source>
        <translation>read_committed hides records of aborted transactions, and all from the first open transaction on; read_uncommitted, Kafka&apos;s default for consumers, shows them</translation>
    </message>
    <message>
        <source>go to 0:1500, 18:00</source>
        <translation>go to 0:1500, 18:00</translation>
    </message>
    <message>
        <source>Go to an offset or a time</source>
        <translation>Go to an offset or a time</translation>
    </message>
    <message>
        <source>PARTITION:OFFSET, an offset alone in a topic of one partition, or a time: 2026-11-21T18:00, 18:00, -5m</source>
        <translation>PARTITION:OFFSET, an offset alone in a topic of one partition, or a time: 2026-11-21T18:00, 18:00, -5m</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Show new records as they come. Scrolling away stops the following, and says how many came since</source>
        <translation>Show new records as they come. Scrolling away stops the following, and says how many came since</translation>
    </message>
    <message>
        <source>Export the visible records …</source>
        <translation>Export the visible records …</translation>
    </message>
    <message>
        <source>Export the visible records</source>
        <translation>Export the visible records</translation>
    </message>
    <message>
        <source>Export the selected records …</source>
        <translation>Export the selected records …</translation>
    </message>
    <message>
        <source>Export the selected records</source>
        <translation>Export the selected records</translation>
    </message>
    <message>
        <source>Export all that the filter lets pass …</source>
        <translation>Export all that the filter lets pass …</translation>
    </message>
    <message>
        <source>filter: refund, key = customer-7, $.customer.id = 7, time &gt;= -5m …</source>
        <translation>filter: refund, key = customer-7, $.customer.id = 7, time &gt;= -5m …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>How to write a filter</source>
        <translation>How to write a filter</translation>
    </message>
    <message>
        <source>in the key, the value or a header, in any case</source>
        <translation>in the key, the value or a header, in any case</translation>
    </message>
    <message>
        <source>is exactly; contains. Also !=</source>
        <translation>is exactly; contains. Also !=</translation>
    </message>
    <message>
        <source>regular expression; i: in any case</source>
        <translation>regular expression; i: in any case</translation>
    </message>
    <message>
        <source>a tombstone; a key of some bytes</source>
        <translation>a tombstone; a key of some bytes</translation>
    </message>
    <message>
        <source>a header by name; any header</source>
        <translation>a header by name; any header</translation>
    </message>
    <message>
        <source>JSON path in the value: .name [&apos;a name&apos;] [0] [*]</source>
        <translation>JSON path in the value: .name [&apos;a name&apos;] [0] [*]</translation>
    </message>
    <message>
        <source>limits what is read at all</source>
        <translation>limits what is read at all</translation>
    </message>
    <message>
        <source>local time, UTC with Z, or ago (s, m, h, d). Each partition begins at its first record that is not older</source>
        <translation>local time, UTC with Z, or ago (s, m, h, d). Each partition begins at its first record that is not older</translation>
    </message>
    <message>
        <source>joins them</source>
        <translation>joins them</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progress of the search</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Some partitions do not answer, their records are not here. %1</source>
        <translation>Some partitions do not answer, their records are not here. %1</translation>
    </message>
    <message>
        <source>Clear the filter first: what a search found has no other places.</source>
        <translation>Clear the filter first: what a search found has no other places.</translation>
    </message>
    <message>
        <source>There is no partition %1 here.</source>
        <translation>There is no partition %1 here.</translation>
    </message>
    <message>
        <source>Which partition? Write it in front: 0:%1</source>
        <translation>Which partition? Write it in front: 0:%1</translation>
    </message>
    <message>
        <source>Write PARTITION:OFFSET, as 0:1500, or a time: 2026-11-21T18:00, 18:00, -5m.</source>
        <translation>Write PARTITION:OFFSET, as 0:1500, or a time: 2026-11-21T18:00, 18:00, -5m.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>The export was stopped; no file was written.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>%1 found · %2 records searched, %3 %</source>
        <translation>%1 found · %2 records searched, %3 %</translation>
    </message>
    <message>
        <source>%1 found, and there the search ended: narrow the filter · %2 records searched</source>
        <translation>%1 found, and there the search ended: narrow the filter · %2 records searched</translation>
    </message>
    <message>
        <source>Stopped: %1 found · %2 records searched, %3 %</source>
        <translation>Stopped: %1 found · %2 records searched, %3 %</translation>
    </message>
    <message>
        <source>%1 found · all %2 records searched</source>
        <translation>%1 found · all %2 records searched</translation>
    </message>
    <message numerus="yes">
        <source>%1 records in %n partition(s)</source>
        <translation>
            <numerusform>%1 records in %n partition</numerusform>
            <numerusform>%1 records in %n partitions</numerusform>
        </translation>
    </message>
    <message>
        <source> · following</source>
        <translation> · following</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 new</translation>
    </message>
    <message>
        <source>So many came since you left the newest end. Go back and follow</source>
        <translation>So many came since you left the newest end. Go back and follow</translation>
    </message>
    <message>
        <source>A record that was to be written is not in the log any more.</source>
        <translation>A record that was to be written is not in the log any more.</translation>
    </message>
    <message>
        <source>The rest is not in the log any more.</source>
        <translation>The rest is not in the log any more.</translation>
    </message>
    <message>
        <source>This record is not read completely yet; try again in a moment.</source>
        <translation>This record is not read completely yet; try again in a moment.</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;CSV (*.csv)</source>
        <translation>JSON lines (*.jsonl);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>There is nothing to export: choose records first, or wait until they are read.</source>
        <translation>There is nothing to export: choose records first, or wait until they are read.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Writing %1 …</translation>
    </message>
    <message>
        <source>%1 records written to %2</source>
        <translation>%1 records written to %2</translation>
    </message>
    <message>
        <source>There is nothing to export: open a topic first.</source>
        <translation>There is nothing to export: open a topic first.</translation>
    </message>
    <message>
        <source>Export all that the filter lets pass</source>
        <translation>Export all that the filter lets pass</translation>
    </message>
    <message>
        <source>Choose a topic to see its records.</source>
        <translation>Choose a topic to see its records.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Opening %1 …</translation>
    </message>
    <message>
        <source>Nothing found yet.</source>
        <translation>Nothing found yet.</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>No record passes the filter.</translation>
    </message>
    <message>
        <source>%1 holds no records. Write some in the Produce view: they appear here as they are appended.</source>
        <translation>%1 holds no records. Write some in the Produce view: they appear here as they are appended.</translation>
    </message>
    <message>
        <source>No record lies within the filter&apos;s limits.</source>
        <translation>No record lies within the filter&apos;s limits.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>No client can read __cluster_metadata: brokers do not serve the metadata log, Kafka&apos;s own neither. Of a cluster in this window its records appear here; of others they cannot be known.</source>
        <translation>No client can read __cluster_metadata: brokers do not serve the metadata log, Kafka&apos;s own neither. Of a cluster in this window its records appear here; of others they cannot be known.</translation>
    </message>
    <message>
        <source>%1 of the newest %2 records of the metadata log</source>
        <translation>%1 of the newest %2 records of the metadata log</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 records in %n partition(s): some offsets hold none</source>
        <translation>
            <numerusform>At most %1 records in %n partition: some offsets hold none</numerusform>
            <numerusform>At most %1 records in %n partitions: some offsets hold none</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read now. %2 It is tried again until it can be; healing the cluster&apos;s faults helps.</source>
        <translation>%1 cannot be read now. %2 It is tried again until it can be; healing the cluster&apos;s faults helps.</translation>
    </message>
    <message>
        <source>There is no topic yet. Create one (Ctrl+N), produce to it (Ctrl+P), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>There is no topic yet. Create one (Ctrl+N), produce to it (Ctrl+P), or start a scenario (Ctrl+J, Ctrl+J).</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetadataLogModel</name>
    <message>
        <source>Offset in __cluster_metadata-0</source>
        <translation>Offset in __cluster_metadata-0</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>The quorum epoch whose leader wrote it</source>
        <translation>The quorum epoch whose leader wrote it</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>When the active controller wrote it</source>
        <translation>When the active controller wrote it</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kafka&apos;s name of the record, without the word Record</source>
        <translation>Kafka&apos;s name of the record, without the word Record</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetadataWords</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Partition %1 is made on nodes %2, without a leader.</source>
        <translation>Partition %1 is made on nodes %2, without a leader.</translation>
    </message>
    <message>
        <source>Partition %1 is made on nodes %2; node %3 leads it.</source>
        <translation>Partition %1 is made on nodes %2; node %3 leads it.</translation>
    </message>
    <message>
        <source>it has no leader now</source>
        <translation>it has no leader now</translation>
    </message>
    <message>
        <source>node %1 leads it in a new epoch</source>
        <translation>node %1 leads it in a new epoch</translation>
    </message>
    <message>
        <source>in-sync replicas are %1</source>
        <translation>in-sync replicas are %1</translation>
    </message>
    <message>
        <source>replicas are %1</source>
        <translation>replicas are %1</translation>
    </message>
    <message>
        <source>%1 are being added</source>
        <translation>%1 are being added</translation>
    </message>
    <message>
        <source>%1 are being removed</source>
        <translation>%1 are being removed</translation>
    </message>
    <message>
        <source>may lead although not in sync: %1</source>
        <translation>may lead although not in sync: %1</translation>
    </message>
    <message>
        <source>its leader was elected uncleanly</source>
        <translation>its leader was elected uncleanly</translation>
    </message>
    <message>
        <source>nothing but its epoch changes</source>
        <translation>nothing but its epoch changes</translation>
    </message>
    <message>
        <source>Partition %1: %2.</source>
        <translation>Partition %1: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Broker %1 is fenced: it gets no leadership and clients are not sent to it.</source>
        <translation>Broker %1 is fenced: it gets no leadership and clients are not sent to it.</translation>
    </message>
    <message>
        <source>Broker %1 begins its controlled shutdown: its leaders move away.</source>
        <translation>Broker %1 begins its controlled shutdown: its leaders move away.</translation>
    </message>
    <message>
        <source>Broker %1 is unfenced: it serves again.</source>
        <translation>Broker %1 is unfenced: it serves again.</translation>
    </message>
    <message>
        <source>The registration of broker %1 changes.</source>
        <translation>The registration of broker %1 changes.</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>topic %1</translation>
    </message>
    <message>
        <source>all brokers</source>
        <translation>all brokers</translation>
    </message>
    <message>
        <source>broker %1</source>
        <translation>broker %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>group %1</translation>
    </message>
    <message>
        <source>%1 of %2 goes back to its default.</source>
        <translation>%1 of %2 goes back to its default.</translation>
    </message>
    <message>
        <source>%1 of %2 is set to %3.</source>
        <translation>%1 of %2 is set to %3.</translation>
    </message>
    <message>
        <source>Broker %1 registers with epoch %2; it is fenced until it has caught up.</source>
        <translation>Broker %1 registers with epoch %2; it is fenced until it has caught up.</translation>
    </message>
    <message>
        <source>Broker %1 is forgotten: it has left the cluster.</source>
        <translation>Broker %1 is forgotten: it has left the cluster.</translation>
    </message>
    <message>
        <source>Node %1 registers as a controller.</source>
        <translation>Node %1 registers as a controller.</translation>
    </message>
    <message>
        <source>Topic %1 is created with id %2.</source>
        <translation>Topic %1 is created with id %2.</translation>
    </message>
    <message>
        <source>Topic %1 is deleted.</source>
        <translation>Topic %1 is deleted.</translation>
    </message>
    <message>
        <source>Feature %1 is at level %2 from here on.</source>
        <translation>Feature %1 is at level %2 from here on.</translation>
    </message>
    <message>
        <source>Broker %1 gets a block of producer ids; the next block begins at %2.</source>
        <translation>Broker %1 gets a block of producer ids; the next block begins at %2.</translation>
    </message>
    <message>
        <source>Nothing changes: the controller shows that it can still commit.</source>
        <translation>Nothing changes: the controller shows that it can still commit.</translation>
    </message>
    <message>
        <source>Several records follow that take effect together: %1.</source>
        <translation>Several records follow that take effect together: %1.</translation>
    </message>
    <message>
        <source>The records since the begin take effect now.</source>
        <translation>The records since the begin take effect now.</translation>
    </message>
    <message>
        <source>The records since the begin are void: %1.</source>
        <translation>The records since the begin are void: %1.</translation>
    </message>
    <message>
        <source>The lists of eligible leader replicas are emptied.</source>
        <translation>The lists of eligible leader replicas are emptied.</translation>
    </message>
    <message>
        <source>nothing was heard from the leader</source>
        <translation>nothing was heard from the leader</translation>
    </message>
    <message>
        <source>no leader turned up in time</source>
        <translation>no leader turned up in time</translation>
    </message>
    <message>
        <source>the leader said goodbye</source>
        <translation>the leader said goodbye</translation>
    </message>
    <message>
        <source>a majority said beforehand that it would vote for it</source>
        <translation>a majority said beforehand that it would vote for it</translation>
    </message>
    <message>
        <source>the election before was lost</source>
        <translation>the election before was lost</translation>
    </message>
    <message>
        <source>it is the only voter</source>
        <translation>it is the only voter</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetricChart</name>
    <message>
        <source>Records in per second</source>
        <translation>Records in per second</translation>
    </message>
    <message>
        <source>Bytes in per second</source>
        <translation>Bytes in per second</translation>
    </message>
    <message>
        <source>Bytes out per second</source>
        <translation>Bytes out per second</translation>
    </message>
    <message>
        <source>Latency of %1 in milliseconds</source>
        <translation>Latency of %1 in milliseconds</translation>
    </message>
    <message>
        <source>%1 requests per second</source>
        <translation>%1 requests per second</translation>
    </message>
    <message>
        <source>Under-replicated and offline partitions</source>
        <translation>Under-replicated and offline partitions</translation>
    </message>
    <message>
        <source>ISR shrinks and expands per second</source>
        <translation>ISR shrinks and expands per second</translation>
    </message>
    <message>
        <source>Active controllers</source>
        <translation>Active controllers</translation>
    </message>
    <message>
        <source>Records at risk now</source>
        <translation>Records at risk now</translation>
    </message>
    <message>
        <source>Size of the logs on disk</source>
        <translation>Size of the logs on disk</translation>
    </message>
    <message>
        <source>Processor time of this program, percent of one core</source>
        <translation>Processor time of this program, percent of one core</translation>
    </message>
    <message>
        <source>Memory of this program</source>
        <translation>Memory of this program</translation>
    </message>
    <message>
        <source>From the arrival of a request to its answer, on the node where it takes longest: half of the requests took p50 or less, 99 of 100 p99 or less. Fetches wait for records on purpose.</source>
        <translation>From the arrival of a request to its answer, on the node where it takes longest: half of the requests took p50 or less, 99 of 100 p99 or less. Fetches wait for records on purpose.</translation>
    </message>
    <message>
        <source>Partitions with fewer in-sync replicas than replicas, and partitions without a leader</source>
        <translation>Partitions with fewer in-sync replicas than replicas, and partitions without a leader</translation>
    </message>
    <message>
        <source>Replicas that left the in-sync replicas of a partition, and that came back</source>
        <translation>Replicas that left the in-sync replicas of a partition, and that came back</translation>
    </message>
    <message>
        <source>Exactly one is right; none while an election is under way</source>
        <translation>Exactly one is right; none while an election is under way</translation>
    </message>
    <message>
        <source>Committed records that one running node has and no other: lost if that node&apos;s disk were lost</source>
        <translation>Committed records that one running node has and no other: lost if that node&apos;s disk were lost</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>under-replicated</source>
        <translation>under-replicated</translation>
    </message>
    <message>
        <source>shrinks</source>
        <translation>shrinks</translation>
    </message>
    <message>
        <source>expands</source>
        <translation>expands</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n more not drawn</source>
        <translation>
            <numerusform>%n more not drawn</numerusform>
            <numerusform>%n more not drawn</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing measured in this time</source>
        <translation>nothing measured in this time</translation>
    </message>
    <message>
        <source>Where the time of %1 goes, in milliseconds (p50)</source>
        <translation>Where the time of %1 goes, in milliseconds (p50)</translation>
    </message>
    <message>
        <source>Where the time of slow %1 goes, in milliseconds (p99)</source>
        <translation>Where the time of slow %1 goes, in milliseconds (p99)</translation>
    </message>
    <message>
        <source>Each part by itself, over all nodes, of the answers of a second. Queue: read, but others had the node&apos;s thread. Log: its handler ran, and appended or read. Wait: for replicas, for new records, for members of a group. Order: ready, but answers to earlier requests leave first. Send: until the connection had taken it.</source>
        <translation>Each part by itself, over all nodes, of the answers of a second. Queue: read, but others had the node&apos;s thread. Log: its handler ran, and appended or read. Wait: for replicas, for new records, for members of a group. Order: ready, but answers to earlier requests leave first. Send: until the connection had taken it.</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>queue</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>wait</translation>
    </message>
    <message>
        <source>order</source>
        <translation>order</translation>
    </message>
    <message>
        <source>send</source>
        <translation>send</translation>
    </message>
    <message>
        <source>records</source>
        <translation>records</translation>
    </message>
    <message>
        <source>controllers</source>
        <translation>controllers</translation>
    </message>
    <message>
        <source>%.0f s</source>
        <translation>%.0f s</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetricsView</name>
    <message>
        <source>one sample a second</source>
        <translation>one sample a second</translation>
    </message>
    <message numerus="yes">
        <source>last %n minute(s)</source>
        <translation>
            <numerusform>last %n minute</numerusform>
            <numerusform>last %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>How far back the charts reach</source>
        <translation>How far back the charts reach</translation>
    </message>
    <message>
        <source>API whose requests are measured</source>
        <translation>API whose requests are measured</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The charts stand still; measuring goes on</source>
        <translation>The charts stand still; measuring goes on</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Save as CSV …</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>Save as picture …</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Save the figures</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Save the charts</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG pictures (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Saved to %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 could not be written: %2.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MiniMap</name>
    <message>
        <source>The whole cluster; click to go there</source>
        <translation>The whole cluster; click to go there</translation>
    </message>
    <message>
        <source>Overview of the picture</source>
        <translation>Overview of the picture</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::NavigatorView</name>
    <message>
        <source>Nodes, topics, groups, clients and faults</source>
        <translation>Nodes, topics, groups, clients and faults</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodes</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Faults</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>epoch %1</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>fenced</translation>
    </message>
    <message>
        <source>node %1 %2</source>
        <translation>node %1 %2</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>cut</translation>
    </message>
    <message>
        <source>%1 p · RF %2</source>
        <translation>%1 p · RF %2</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>lag %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>disk of node %1</source>
        <translation>disk of node %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>fails</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::NodeWords</name>
    <message>
        <source>controller · epoch %1</source>
        <translation>controller · epoch %1</translation>
    </message>
    <message>
        <source>running, but fenced</source>
        <translation>running, but fenced</translation>
    </message>
    <message>
        <source>broker, voter</source>
        <translation>broker, voter</translation>
    </message>
    <message>
        <source>broker only</source>
        <translation>broker only</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>killed, 0.8 s ago</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) moved</source>
        <translation>
            <numerusform>%n partition moved</numerusform>
            <numerusform>%n partitions moved</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>failed: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>paused, 0.8 s ago</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Node %1 on port %2: %3. It holds %4 replicas and leads %5 of them. %6 requests a second, %7 on disk.</source>
        <translation>Node %1 on port %2: %3. It holds %4 replicas and leads %5 of them. %6 requests a second, %7 on disk.</translation>
    </message>
    <message>
        <source>%1: leader of %2, in-sync follower of %3, out of sync in %4, offline in %5 partitions</source>
        <translation>%1: leader of %2, in-sync follower of %3, out of sync in %4, offline in %5 partitions</translation>
    </message>
    <message numerus="yes">
        <source>%n more topic(s)</source>
        <translation>
            <numerusform>%n more topic</numerusform>
            <numerusform>%n more topics</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: leader. Clients write to and read from this replica.</source>
        <translation>%1: leader. Clients write to and read from this replica.</translation>
    </message>
    <message>
        <source>%1: in-sync follower. It could take over without loss.</source>
        <translation>%1: in-sync follower. It could take over without loss.</translation>
    </message>
    <message>
        <source>%1: out of sync. It lags behind the leader and must not take over.</source>
        <translation>%1: out of sync. It lags behind the leader and must not take over.</translation>
    </message>
    <message>
        <source>%1: offline, because its node does not run.</source>
        <translation>%1: offline, because its node does not run.</translation>
    </message>
    <message>
        <source>no replicas yet</source>
        <translation>no replicas yet</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>its files stay: %1</source>
        <translation>its files stay: %1</translation>
    </message>
    <message>
        <source>%1 req/s · %2/s in · %3/s out · %4 on disk</source>
        <translation>%1 req/s · %2/s in · %3/s out · %4 on disk</translation>
    </message>
    <message>
        <source>does not answer us</source>
        <translation>does not answer us</translation>
    </message>
    <message>
        <source>broker</source>
        <translation>broker</translation>
    </message>
    <message>
        <source>controller</source>
        <translation>controller</translation>
    </message>
    <message>
        <source>Node %1 at %2:%3: %4. It holds %5 replicas and leads %6 of them; %7 on disk. Its load is not told by the public protocol.</source>
        <translation>Node %1 at %2:%3: %4. It holds %5 replicas and leads %6 of them; %7 on disk. Its load is not told by the public protocol.</translation>
    </message>
    <message>
        <source>%1 on disk, when last seen</source>
        <translation>%1 on disk, when last seen</translation>
    </message>
    <message>
        <source>load not told · %1 on disk</source>
        <translation>load not told · %1 on disk</translation>
    </message>
    <message>
        <source>gone %1</source>
        <comment>gone 3 s ago</comment>
        <translation>gone %1</translation>
    </message>
    <message>
        <source>Its disk is full: appends fail, reads go on.</source>
        <translation>Its disk is full: appends fail, reads go on.</translation>
    </message>
    <message>
        <source>Its disk fails: every operation ends with an error.</source>
        <translation>Its disk fails: every operation ends with an error.</translation>
    </message>
    <message>
        <source>Its disk is slow: writes and syncs take %1 longer.</source>
        <translation>Its disk is slow: writes and syncs take %1 longer.</translation>
    </message>
    <message numerus="yes">
        <source>The next %n %1 request(s) get %2.</source>
        <translation>
            <numerusform>The next %n %1 request get %2.</numerusform>
            <numerusform>The next %n %1 requests get %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>full</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>fails</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n planned error(s)</source>
        <translation>
            <numerusform>%n planned error</numerusform>
            <numerusform>%n planned errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::NotesWindow</name>
    <message>
        <source>No lesson is open. Choose one in the main window, in the panel Lessons or under Help &gt; Lessons: its notes appear here, step by step.</source>
        <translation>No lesson is open. Choose one in the main window, in the panel Lessons or under Help &gt; Lessons: its notes appear here, step by step.</translation>
    </message>
    <message>
        <source>The lesson is being prepared …</source>
        <translation>The lesson is being prepared …</translation>
    </message>
    <message>
        <source>The lesson cannot go on: the panel Lessons in the main window says why and what helps.</source>
        <translation>The lesson cannot go on: the panel Lessons in the main window says why and what helps.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>There is no note to this step.</source>
        <translation>There is no note to this step.</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>This is the last step.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Time left, paused</source>
        <translation>Time left, paused</translation>
    </message>
    <message>
        <source>The time is over, by</source>
        <translation>The time is over, by</translation>
    </message>
    <message>
        <source>The time is over, paused</source>
        <translation>The time is over, paused</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Trainer&apos;s notes</source>
        <translation>Trainer&apos;s notes</translation>
    </message>
    <message>
        <source>Since the lesson began</source>
        <translation>Since the lesson began</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>How far the lesson is</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes of the countdown</source>
        <translation>Minutes of the countdown</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::OpenInPartitionsModel</name>
    <message>
        <source>hanging: no coordinator knows it</source>
        <translation>hanging: no coordinator knows it</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>%1 · epoch %2</source>
        <translation>%1 · epoch %2</translation>
    </message>
    <message>
        <source>This transaction is the earliest that is open here: it holds back the last stable offset at %1.</source>
        <translation>This transaction is the earliest that is open here: it holds back the last stable offset at %1.</translation>
    </message>
    <message>
        <source>A partition with an open transaction in it</source>
        <translation>A partition with an open transaction in it</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Whose transaction it is. The bold one is the earliest: it holds back the last stable offset</source>
        <translation>Whose transaction it is. The bold one is the earliest: it holds back the last stable offset</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>Held back by</translation>
    </message>
    <message>
        <source>Offset of the transaction&apos;s first record in this partition</source>
        <translation>Offset of the transaction&apos;s first record in this partition</translation>
    </message>
    <message>
        <source>Since offset</source>
        <translation>Since offset</translation>
    </message>
    <message>
        <source>Last stable offset: read_committed consumers read up to here</source>
        <translation>Last stable offset: read_committed consumers read up to here</translation>
    </message>
    <message>
        <source>Last stable</source>
        <translation>Last stable</translation>
    </message>
    <message>
        <source>High watermark: read_uncommitted consumers read up to here</source>
        <translation>High watermark: read_uncommitted consumers read up to here</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>High watermark</translation>
    </message>
    <message>
        <source>Committed records that read_committed consumers do not get yet</source>
        <translation>Committed records that read_committed consumers do not get yet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Producer id and epoch: a batch with an older epoch is refused, its producer is fenced</source>
        <translation>Producer id and epoch: a batch with an older epoch is refused, its producer is fenced</translation>
    </message>
    <message>
        <source>Producer id</source>
        <translation>Producer id</translation>
    </message>
    <message>
        <source>When the transaction last wrote to this partition</source>
        <translation>When the transaction last wrote to this partition</translation>
    </message>
    <message>
        <source>Last write</source>
        <translation>Last write</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PaletteWords</name>
    <message>
        <source>Node %1</source>
        <translation>Node %1</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Internal topic</source>
        <translation>Internal topic</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>Consumer group</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PatienceModel</name>
    <message>
        <source>An estimate: the client did not say what software it is; most wait 30 seconds.</source>
        <translation>An estimate: the client did not say what software it is; most wait 30 seconds.</translation>
    </message>
    <message>
        <source>An estimate: %1 waits %2 for an answer unless its %3 was changed.</source>
        <translation>An estimate: %1 waits %2 for an answer unless its %3 was changed.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nothing waits</translation>
    </message>
    <message>
        <source>after about %1</source>
        <translation>after about %1</translation>
    </message>
    <message>
        <source>has probably given up</source>
        <translation>has probably given up</translation>
    </message>
    <message>
        <source>in about %1</source>
        <translation>in about %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Gives up (estimate)</source>
        <translation>Gives up (estimate)</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PayloadWords</name>
    <message>
        <source>text, repaired: its UTF-8 had been read as %1</source>
        <translation>text, repaired: its UTF-8 had been read as %1</translation>
    </message>
    <message>
        <source>text (%1)</source>
        <translation>text (%1)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>These bytes are no %1 text.</source>
        <translation>These bytes are no %1 text.</translation>
    </message>
    <message>
        <source>There is no charset named %1.</source>
        <translation>There is no charset named %1.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Choose a schema file first.</source>
        <translation>Choose a schema file first.</translation>
    </message>
    <message>
        <source>Avro, %1</source>
        <translation>Avro, %1</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>integer</translation>
    </message>
    <message>
        <source>An integer of this size has %1 bytes; this has %2.</source>
        <translation>An integer of this size has %1 bytes; this has %2.</translation>
    </message>
    <message>
        <source>%1: a tombstone, deletes the key</source>
        <translation>%1: a tombstone, deletes the key</translation>
    </message>
    <message>
        <source>Not all of it could be read: %1</source>
        <translation>Not all of it could be read: %1</translation>
    </message>
    <message>
        <source>%1 more bytes</source>
        <translation>%1 more bytes</translation>
    </message>
    <message>
        <source>No JSON: %1 at byte %2.</source>
        <translation>No JSON: %1 at byte %2.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PerspectiveBar</name>
    <message>
        <source>Perspective</source>
        <translation>Perspective</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PerspectiveWords</name>
    <message>
        <source>Learn</source>
        <translation>Learn</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Operate</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>The cluster, one partition&apos;s log, and records going in and out</source>
        <translation>The cluster, one partition&apos;s log, and records going in and out</translation>
    </message>
    <message>
        <source>Consumer groups: members, assignments, lag</source>
        <translation>Consumer groups: members, assignments, lag</translation>
    </message>
    <message>
        <source>Every request and response, connections, files on disk</source>
        <translation>Every request and response, connections, files on disk</translation>
    </message>
    <message>
        <source>Topics and their settings, metrics, the server&apos;s log</source>
        <translation>Topics and their settings, metrics, the server&apos;s log</translation>
    </message>
    <message>
        <source>Nodes, leaders and what happened when: break it and watch</source>
        <translation>Nodes, leaders and what happened when: break it and watch</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PlaceWords</name>
    <message>
        <source>A directory is wanted.</source>
        <translation>A directory is wanted.</translation>
    </message>
    <message>
        <source>This is a file, not a directory.</source>
        <translation>This is a file, not a directory.</translation>
    </message>
    <message>
        <source>The directory is not empty, and no cluster is in it: it is left alone.</source>
        <translation>The directory is not empty, and no cluster is in it: it is left alone.</translation>
    </message>
    <message>
        <source>The directory is damaged: %1.</source>
        <translation>The directory is damaged: %1.</translation>
    </message>
    <message>
        <source>Another window of Brokerscope has it open (process %1).</source>
        <translation>Another window of Brokerscope has it open (process %1).</translation>
    </message>
    <message>
        <source>The directory is gone.</source>
        <translation>The directory is gone.</translation>
    </message>
    <message>
        <source>The directory is empty: its cluster was deleted.</source>
        <translation>The directory is empty: its cluster was deleted.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PredictionBox</name>
    <message>
        <source>What you foretold</source>
        <translation>What you foretold</translation>
    </message>
    <message>
        <source>Before you act: what do you think?</source>
        <translation>Before you act: what do you think?</translation>
    </message>
    <message>
        <source>Something else happened: what the cluster did fits none of these alone. Restart the lesson to try again.</source>
        <translation>Something else happened: what the cluster did fits none of these alone. Restart the lesson to try again.</translation>
    </message>
    <message>
        <source>The act came before your answer. This is what happened.</source>
        <translation>The act came before your answer. This is what happened.</translation>
    </message>
    <message>
        <source>Now you know: the act came before your answer.</source>
        <translation>Now you know: the act came before your answer.</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>You were right.</translation>
    </message>
    <message>
        <source>It came out otherwise.</source>
        <translation>It came out otherwise.</translation>
    </message>
    <message>
        <source>Show it in the Timeline</source>
        <translation>Show it in the Timeline</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ProduceView</name>
    <message>
        <source>Send one</source>
        <translation>Send one</translation>
    </message>
    <message>
        <source>No producer of this window runs. Start a steady stream and watch it in the picture.</source>
        <translation>No producer of this window runs. Start a steady stream and watch it in the picture.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Sending …</translation>
    </message>
    <message>
        <source>Not written. %1</source>
        <translation>Not written. %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1-%2, offset %3</source>
        <translation>Acknowledged: %1-%2, offset %3</translation>
    </message>
    <message>
        <source>Start stream</source>
        <translation>Start stream</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copy as command</translation>
    </message>
    <message>
        <source>The same act as a line for a shell</source>
        <translation>The same act as a line for a shell</translation>
    </message>
    <message>
        <source>Copy stream as command</source>
        <translation>Copy stream as command</translation>
    </message>
    <message>
        <source>A load of the same rate, size and settings as a line for kafka-producer-perf-test.sh; its keys and values are its own</source>
        <translation>A load of the same rate, size and settings as a line for kafka-producer-perf-test.sh; its keys and values are its own</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Stop the import</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Import a file …</translation>
    </message>
    <message>
        <source>Sends the records of a file to the topic above: JSON lines or CSV, as the Messages view exports them</source>
        <translation>Sends the records of a file to the topic above: JSON lines or CSV, as the Messages view exports them</translation>
    </message>
    <message>
        <source>to the partitions in the file</source>
        <translation>to the partitions in the file</translation>
    </message>
    <message>
        <source>with their timestamps</source>
        <translation>with their timestamps</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Import records</translation>
    </message>
    <message>
        <source>Records (*.jsonl *.json *.csv);;All files (*)</source>
        <translation>Records (*.jsonl *.json *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>Importing %1 …</translation>
    </message>
    <message>
        <source>%1 records acknowledged, %2 not written</source>
        <translation>%1 records acknowledged, %2 not written</translation>
    </message>
    <message>
        <source>%1 records acknowledged</source>
        <translation>%1 records acknowledged</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Stopped: %1</translation>
    </message>
    <message>
        <source>A copy to be changed: the record in the log stays as it is.</source>
        <translation>A copy to be changed: the record in the log stays as it is.</translation>
    </message>
    <message>
        <source>acks of this record</source>
        <translation>acks of this record</translation>
    </message>
    <message>
        <source>Who has to have this record before it counts as written: all in-sync replicas, the leader alone (1), or nobody (0)</source>
        <translation>Who has to have this record before it counts as written: all in-sync replicas, the leader alone (1), or nobody (0)</translation>
    </message>
    <message>
        <source>Sent to %1-%2. With acks=0 nobody says whether it has arrived, nor at which offset.</source>
        <translation>Sent to %1-%2. With acks=0 nobody says whether it has arrived, nor at which offset.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PurgeTopicDialog</name>
    <message>
        <source>Delete records of %1</source>
        <translation>Delete records of %1</translation>
    </message>
    <message>
        <source>Up to which offset</source>
        <translation>Up to which offset</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>Log start</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>Log end</translation>
    </message>
    <message>
        <source>Delete below</source>
        <translation>Delete below</translation>
    </message>
    <message>
        <source>Records below these offsets are deleted on every replica, for good: the log then starts there. Empty leaves a partition as it is.</source>
        <translation>Records below these offsets are deleted on every replica, for good: the log then starts there. Empty leaves a partition as it is.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Type %1 to confirm</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>Delete records</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Partition %1: an offset from %2 to %3.</source>
        <translation>Partition %1: an offset from %2 to %3.</translation>
    </message>
    <message>
        <source>Asking the leaders …</source>
        <translation>Asking the leaders …</translation>
    </message>
    <message>
        <source>Nothing would be deleted.</source>
        <translation>Nothing would be deleted.</translation>
    </message>
    <message>
        <source>About %1 records will be deleted.</source>
        <translation>About %1 records will be deleted.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QueuePage</name>
    <message>
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Add a late reader</source>
        <translation>Add a late reader</translation>
    </message>
    <message>
        <source>Slow consumer</source>
        <translation>Slow consumer</translation>
    </message>
    <message>
        <source>Replay from the beginning</source>
        <translation>Replay from the beginning</translation>
    </message>
    <message>
        <source>Set the group&apos;s offsets to the beginning: its members leave, and read everything again</source>
        <translation>Set the group&apos;s offsets to the beginning: its members leave, and read everything again</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Clean up</translation>
    </message>
    <message>
        <source>Stop everything, and delete the topic and its groups</source>
        <translation>Stop everything, and delete the topic and its groups</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>came in</translation>
    </message>
    <message>
        <source>Messages that the queue was given</source>
        <translation>Messages that the queue was given</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>Waiting, or in a consumer&apos;s hands and not acknowledged yet</source>
        <translation>Waiting, or in a consumer&apos;s hands and not acknowledged yet</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>in hand</translation>
    </message>
    <message>
        <source>Pushed to a consumer and not acknowledged yet</source>
        <translation>Pushed to a consumer and not acknowledged yet</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>Acknowledged, and with that gone</source>
        <translation>Acknowledged, and with that gone</translation>
    </message>
    <message>
        <source>Records that the cluster has acknowledged to the producer</source>
        <translation>Records that the cluster has acknowledged to the producer</translation>
    </message>
    <message>
        <source>Records in the topic, from the start of its logs to the high watermark</source>
        <translation>Records in the topic, from the start of its logs to the high watermark</translation>
    </message>
    <message>
        <source>read</source>
        <translation>read</translation>
    </message>
    <message>
        <source>Records that the group has read, counting those that it read again</source>
        <translation>Records that the group has read, counting those that it read again</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>lag</translation>
    </message>
    <message>
        <source>Records in front of the group&apos;s committed offset</source>
        <translation>Records in front of the group&apos;s committed offset</translation>
    </message>
    <message>
        <source>Filled: waits. With a number: that consumer has it. Dashed: the consumer acknowledged it, and it is deleted.</source>
        <translation>Filled: waits. With a number: that consumer has it. Dashed: the consumer acknowledged it, and it is deleted.</translation>
    </message>
    <message>
        <source>All stay. The number is the partition. First dot: read by the group. Second dot: read by the late group.</source>
        <translation>All stay. The number is the partition. First dot: read by the group. Second dot: read by the late group.</translation>
    </message>
    <message>
        <source>The newest messages in the queue</source>
        <translation>The newest messages in the queue</translation>
    </message>
    <message>
        <source>The newest messages in the log</source>
        <translation>The newest messages in the log</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movement</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consumption</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Ordering</translation>
    </message>
    <message>
        <source>The queue pushes messages to its consumers.</source>
        <translation>The queue pushes messages to its consumers.</translation>
    </message>
    <message>
        <source>A message is deleted when it is acknowledged.</source>
        <translation>A message is deleted when it is acknowledged.</translation>
    </message>
    <message>
        <source>Each message goes to one consumer.</source>
        <translation>Each message goes to one consumer.</translation>
    </message>
    <message>
        <source>No order once there are several consumers, or one gives a message back.</source>
        <translation>No order once there are several consumers, or one gives a message back.</translation>
    </message>
    <message>
        <source>Consumers pull: they ask for records.</source>
        <translation>Consumers pull: they ask for records.</translation>
    </message>
    <message>
        <source>Records stay for the retention, read or not.</source>
        <translation>Records stay for the retention, read or not.</translation>
    </message>
    <message>
        <source>Each group reads every record, at its own pace.</source>
        <translation>Each group reads every record, at its own pace.</translation>
    </message>
    <message>
        <source>Strict order within a partition, none across.</source>
        <translation>Strict order within a partition, none across.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Start another</source>
        <translation>Start another</translation>
    </message>
    <message>
        <source>Crash a consumer</source>
        <translation>Crash a consumer</translation>
    </message>
    <message>
        <source>Making the topic …</source>
        <translation>Making the topic …</translation>
    </message>
    <message>
        <source>The consumers leave, topic and groups are deleted …</source>
        <translation>The consumers leave, topic and groups are deleted …</translation>
    </message>
    <message>
        <source>Replay: the group&apos;s offsets can be set when its members have left …</source>
        <translation>Replay: the group&apos;s offsets can be set when its members have left …</translation>
    </message>
    <message>
        <source>Replay: setting the group&apos;s offsets …</source>
        <translation>Replay: setting the group&apos;s offsets …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) did not get into the log: the cluster did not take them.</source>
        <translation>
            <numerusform>%Ln message did not get into the log: the cluster did not take it.</numerusform>
            <numerusform>%Ln messages did not get into the log: the cluster did not take them.</numerusform>
        </translation>
    </message>
    <message>
        <source>a model in this program: pushes in turn, one message in each hand</source>
        <translation>a model in this program: pushes in turn, one message in each hand</translation>
    </message>
    <message>
        <source>Message %1 waits</source>
        <translation>Message %1 waits</translation>
    </message>
    <message>
        <source>Message %1: consumer %2 has it</source>
        <translation>Message %1: consumer %2 has it</translation>
    </message>
    <message>
        <source>Message %1: acknowledged by consumer %2, and deleted</source>
        <translation>Message %1: acknowledged by consumer %2, and deleted</translation>
    </message>
    <message numerus="yes">
        <source>delivered %Ln time(s)</source>
        <translation>
            <numerusform>delivered %Ln time</numerusform>
            <numerusform>delivered %Ln times</numerusform>
        </translation>
    </message>
    <message>
        <source>topic %1, read by group %2</source>
        <translation>topic %1, read by group %2</translation>
    </message>
    <message>
        <source>a topic with three partitions, read by a group</source>
        <translation>a topic with three partitions, read by a group</translation>
    </message>
    <message>
        <source>Message %1: not taken</source>
        <translation>Message %1: not taken</translation>
    </message>
    <message>
        <source>Message %1 is sent</source>
        <translation>Message %1 is sent</translation>
    </message>
    <message>
        <source>Message %1: partition %2, offset %3</source>
        <translation>Message %1: partition %2, offset %3</translation>
    </message>
    <message>
        <source>Late reader: consumer %1 has had %2 new messages, and nothing of the %3 that were gone before it came.</source>
        <translation>Late reader: consumer %1 has had %2 new messages, and nothing of the %3 that were gone before it came.</translation>
    </message>
    <message>
        <source>Late reader: group %1 has read %2 of %3 records, from the first on.</source>
        <translation>Late reader: group %1 has read %2 of %3 records, from the first on.</translation>
    </message>
    <message>
        <source>Slow consumer: it holds one message, the others take the rest.</source>
        <translation>Slow consumer: it holds one message, the others take the rest.</translation>
    </message>
    <message>
        <source>Slow consumer: its partitions fall behind, the others do not take them. Nothing is lost, the lag grows.</source>
        <translation>Slow consumer: its partitions fall behind, the others do not take them. Nothing is lost, the lag grows.</translation>
    </message>
    <message numerus="yes">
        <source>Crash: %Ln message(s) came back to the queue and went to another consumer.</source>
        <translation>
            <numerusform>Crash: %Ln message came back to the queue and went to another consumer.</numerusform>
            <numerusform>Crash: %Ln messages came back to the queue and went to another consumer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Crash: after the session timeout the others get its partitions, and go on at its committed offsets.</source>
        <translation>Crash: after the session timeout the others get its partitions, and go on at its committed offsets.</translation>
    </message>
    <message>
        <source>Replay: impossible. What was acknowledged is deleted, and a queue has no offset to go back to.</source>
        <translation>Replay: impossible. What was acknowledged is deleted, and a queue has no offset to go back to.</translation>
    </message>
    <message numerus="yes">
        <source>Replay: the group went back to the beginning %Ln time(s), and reads everything again.</source>
        <translation>
            <numerusform>Replay: the group went back to the beginning %Ln time, and reads everything again.</numerusform>
            <numerusform>Replay: the group went back to the beginning %Ln times, and reads everything again.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pushed, %2 asked for</source>
        <translation>%1 pushed, %2 asked for</translation>
    </message>
    <message numerus="yes">
        <source>asked %Ln time(s) (Fetch requests)</source>
        <translation>
            <numerusform>asked %Ln time (Fetch request)</numerusform>
            <numerusform>asked %Ln times (Fetch requests)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 of them still there</source>
        <translation>%1 acknowledged, %2 of them still there</translation>
    </message>
    <message>
        <source>%1 read, %2 of %3 still there</source>
        <translation>%1 read, %2 of %3 still there</translation>
    </message>
    <message>
        <source>consumer %1: %2</source>
        <translation>consumer %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 were finished after a later one</source>
        <translation>%1 of %2 were finished after a later one</translation>
    </message>
    <message>
        <source>of the newest %1: %2 out of order within a partition, %3 across partitions</source>
        <translation>of the newest %1: %2 out of order within a partition, %3 across partitions</translation>
    </message>
    <message>
        <source>The same messages take three ways: through a classic message queue, which runs in this program as a small model; through a topic of the cluster to a consumer group; and from the same topic to a share group (KIP-932), Kafka&apos;s own queue. Do something to all three, and compare.</source>
        <translation>The same messages take three ways: through a classic message queue, which runs in this program as a small model; through a topic of the cluster to a consumer group; and from the same topic to a share group (KIP-932), Kafka&apos;s own queue. Do something to all three, and compare.</translation>
    </message>
    <message>
        <source>Make the queue and the topic; start two consumers of the queue, two in the consumer group and six in the share group; send four messages a second</source>
        <translation>Make the queue and the topic; start two consumers of the queue, two in the consumer group and six in the share group; send four messages a second</translation>
    </message>
    <message>
        <source>One more consumer of the queue and of the share group, and a new consumer group that reads from the beginning</source>
        <translation>One more consumer of the queue and of the share group, and a new consumer group that reads from the beginning</translation>
    </message>
    <message>
        <source>One consumer of each takes two seconds for a message</source>
        <translation>One consumer of each takes two seconds for a message</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>handed out</translation>
    </message>
    <message>
        <source>Records that the consumers were given, each time counted</source>
        <translation>Records that the consumers were given, each time counted</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>Records that a consumer has dealt with, as the partitions&apos; leaders have confirmed</source>
        <translation>Records that a consumer has dealt with, as the partitions&apos; leaders have confirmed</translation>
    </message>
    <message>
        <source>Handed out and locked: no other consumer gets them until the lock runs out or they are given back</source>
        <translation>Handed out and locked: no other consumer gets them until the lock runs out or they are given back</translation>
    </message>
    <message>
        <source>again</source>
        <translation>again</translation>
    </message>
    <message>
        <source>Handed out though another consumer, or the same, had it before</source>
        <translation>Handed out though another consumer, or the same, had it before</translation>
    </message>
    <message>
        <source>All stay. Filled with a number: that consumer has it. First dot: accepted. Second dot: handed out more than once.</source>
        <translation>All stay. Filled with a number: that consumer has it. First dot: accepted. Second dot: handed out more than once.</translation>
    </message>
    <message>
        <source>The newest messages in the share group</source>
        <translation>The newest messages in the share group</translation>
    </message>
    <message>
        <source>Consumers pull, and what they get is locked for them for a time.</source>
        <translation>Consumers pull, and what they get is locked for them for a time.</translation>
    </message>
    <message>
        <source>Records stay; who has dealt with which is kept beside the log.</source>
        <translation>Records stay; who has dealt with which is kept beside the log.</translation>
    </message>
    <message>
        <source>Each record goes to one consumer, whatever its partition: there may be more consumers than partitions.</source>
        <translation>Each record goes to one consumer, whatever its partition: there may be more consumers than partitions.</translation>
    </message>
    <message>
        <source>No strict order: what was not accepted comes again, after later ones.</source>
        <translation>No strict order: what was not accepted comes again, after later ones.</translation>
    </message>
    <message>
        <source>Share group</source>
        <translation>Share group</translation>
    </message>
    <message>
        <source>Of each, one consumer dies without a goodbye, with what it has in hand</source>
        <translation>Of each, one consumer dies without a goodbye, with what it has in hand</translation>
    </message>
    <message>
        <source>One more consumer of each, in place of the one that crashed</source>
        <translation>One more consumer of each, in place of the one that crashed</translation>
    </message>
    <message>
        <source>the same topic, read by share group %1</source>
        <translation>the same topic, read by share group %1</translation>
    </message>
    <message>
        <source>the same topic, read by more consumers than it has partitions</source>
        <translation>the same topic, read by more consumers than it has partitions</translation>
    </message>
    <message>
        <source>Message %1: locked for consumer %2</source>
        <translation>Message %1: locked for consumer %2</translation>
    </message>
    <message>
        <source>Message %1: accepted by consumer %2, and still in the log</source>
        <translation>Message %1: accepted by consumer %2, and still in the log</translation>
    </message>
    <message>
        <source>Held up: %1</source>
        <translation>Held up: %1</translation>
    </message>
    <message>
        <source>Late reader: one more consumer gets its share at once, though there are only three partitions.</source>
        <translation>Late reader: one more consumer gets its share at once, though there are only three partitions.</translation>
    </message>
    <message>
        <source>Slow: it takes fewer records, the others the more. Nothing of a partition waits behind it.</source>
        <translation>Slow: it takes fewer records, the others the more. Nothing of a partition waits behind it.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came again.</source>
        <translation>
            <numerusform>%Ln record came again.</numerusform>
            <numerusform>%Ln records came again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Crash: %Ln record(s) stayed locked in its hands. When the lock runs out, they go to others.</source>
        <translation>
            <numerusform>Crash: %Ln record stayed locked in its hands. When the lock runs out, it goes to another.</numerusform>
            <numerusform>Crash: %Ln records stayed locked in its hands. When the lock runs out, they go to others.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay: the records are still there. kafka-share-groups.sh --reset-offsets sets a share group back once nobody is in it.</source>
        <translation>Replay: the records are still there. kafka-share-groups.sh --reset-offsets sets a share group back once nobody is in it.</translation>
    </message>
    <message numerus="yes">
        <source>%1 handed out, each locked for %Ln second(s)</source>
        <translation>
            <numerusform>%1 handed out, each locked for %Ln second</numerusform>
            <numerusform>%1 handed out, each locked for %Ln seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted, %2 of %3 still there</source>
        <translation>%1 accepted, %2 of %3 still there</translation>
    </message>
    <message>
        <source>of the newest %1 handed out: %2 after a later one of the same partition</source>
        <translation>of the newest %1 handed out: %2 after a later one of the same partition</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QueueStory</name>
    <message>
        <source>The offsets of %1 could not be set: %2</source>
        <translation>The offsets of %1 could not be set: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QuorumMembersModel</name>
    <message>
        <source>leader</source>
        <translation>leader</translation>
    </message>
    <message>
        <source>follower</source>
        <translation>follower</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidate</translation>
    </message>
    <message>
        <source>prospective</source>
        <translation>prospective</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observer</translation>
    </message>
    <message>
        <source>resigned</source>
        <translation>resigned</translation>
    </message>
    <message>
        <source>unattached</source>
        <translation>unattached</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>node %1 (no voter)</source>
        <translation>node %1 (no voter)</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>not running</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leads</translation>
    </message>
    <message>
        <source>A node of the metadata quorum; those that are no voters only follow</source>
        <translation>A node of the metadata quorum; those that are no voters only follow</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>The part that the node plays in the quorum; the leader is the active controller</source>
        <translation>The part that the node plays in the quorum; the leader is the active controller</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>The quorum epoch that the node is in: every election begins a new one</source>
        <translation>The quorum epoch that the node is in: every election begins a new one</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Whom it voted for in this epoch; it may vote once only</source>
        <translation>Whom it voted for in this epoch; it may vote once only</translation>
    </message>
    <message>
        <source>Voted for</source>
        <translation>Voted for</translation>
    </message>
    <message>
        <source>Log end offset: where the next metadata record goes in this node&apos;s log</source>
        <translation>Log end offset: where the next metadata record goes in this node&apos;s log</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>Log end</translation>
    </message>
    <message>
        <source>All metadata below this offset is on a majority of the voters, as this node knows</source>
        <translation>All metadata below this offset is on a majority of the voters, as this node knows</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>High watermark</translation>
    </message>
    <message>
        <source>Metadata records that the leader has and this node has not</source>
        <translation>Metadata records that the leader has and this node has not</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>How long ago it had everything that the leader had, as the leader knows</source>
        <translation>How long ago it had everything that the leader had, as the leader knows</translation>
    </message>
    <message>
        <source>Caught up before</source>
        <translation>Caught up before</translation>
    </message>
    <message>
        <source>If it hears nothing from the leader for so long, it starts an election</source>
        <translation>If it hears nothing from the leader for so long, it starts an election</translation>
    </message>
    <message>
        <source>Election in</source>
        <translation>Election in</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QuorumTermsModel</name>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>not decided</translation>
    </message>
    <message>
        <source>node %1 by %2</source>
        <translation>node %1 by %2</translation>
    </message>
    <message>
        <source>%1, leads now</source>
        <translation>%1, leads now</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (for %2)</translation>
    </message>
    <message>
        <source>Quorum epoch: at most one leader in each</source>
        <translation>Quorum epoch: at most one leader in each</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Who got the votes of a majority</source>
        <translation>Who got the votes of a majority</translation>
    </message>
    <message>
        <source>Won by</source>
        <translation>Won by</translation>
    </message>
    <message>
        <source>Each candidate with the nodes that voted for it</source>
        <translation>Each candidate with the nodes that voted for it</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>From the first candidate to the elected leader</source>
        <translation>From the first candidate to the elected leader</translation>
    </message>
    <message>
        <source>Election took</source>
        <translation>Election took</translation>
    </message>
    <message>
        <source>How long the winner led</source>
        <translation>How long the winner led</translation>
    </message>
    <message>
        <source>Led for</source>
        <translation>Led for</translation>
    </message>
    <message>
        <source>Why the first candidate stood for election</source>
        <translation>Why the first candidate stood for election</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QuorumView</name>
    <message>
        <source>Metadata log</source>
        <translation>Metadata log</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochs</translation>
    </message>
    <message>
        <source>Voters and observers of the metadata quorum</source>
        <translation>Voters and observers of the metadata quorum</translation>
    </message>
    <message>
        <source>No node has told of the quorum yet.</source>
        <translation>No node has told of the quorum yet.</translation>
    </message>
    <message>
        <source>Epochs of the quorum, newest first</source>
        <translation>Epochs of the quorum, newest first</translation>
    </message>
    <message>
        <source>Filter epochs</source>
        <translation>Filter epochs</translation>
    </message>
    <message>
        <source>No election has been seen yet. Kill the active controller to see one.</source>
        <translation>No election has been seen yet. Kill the active controller to see one.</translation>
    </message>
    <message>
        <source>Metadata records, newest first</source>
        <translation>Metadata records, newest first</translation>
    </message>
    <message>
        <source>Filter metadata records</source>
        <translation>Filter metadata records</translation>
    </message>
    <message>
        <source>Nothing is committed yet. Every change of topics, leaders, brokers and settings becomes a record here.</source>
        <translation>Nothing is committed yet. Every change of topics, leaders, brokers and settings becomes a record here.</translation>
    </message>
    <message>
        <source>Show NoOp</source>
        <translation>Show NoOp</translation>
    </message>
    <message>
        <source>NoOp records change nothing: the controller writes them to show that it can still commit</source>
        <translation>NoOp records change nothing: the controller writes them to show that it can still commit</translation>
    </message>
    <message>
        <source>Fields of the chosen metadata record</source>
        <translation>Fields of the chosen metadata record</translation>
    </message>
    <message>
        <source>Choose a record to see its fields.</source>
        <translation>Choose a record to see its fields.</translation>
    </message>
    <message>
        <source>no leader · epoch %1</source>
        <translation>no leader · epoch %1</translation>
    </message>
    <message>
        <source>leader node %1 · epoch %2</source>
        <translation>leader node %1 · epoch %2</translation>
    </message>
    <message>
        <source>No controller: %1 of %2 voters run, and an election needs %3. Leaders stay as they are, and nothing can be changed.</source>
        <translation>No controller: %1 of %2 voters run, and an election needs %3. Leaders stay as they are, and nothing can be changed.</translation>
    </message>
    <message>
        <source>No controller: the voters are electing one. %1 of %2 votes are needed.</source>
        <translation>No controller: the voters are electing one. %1 of %2 votes are needed.</translation>
    </message>
    <message>
        <source>Node %1 is the active controller. Every change is a record in its metadata log, and holds once %2 of %3 voters have it.</source>
        <translation>Node %1 is the active controller. Every change is a record in its metadata log, and holds once %2 of %3 voters have it.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReadRecordsModel</name>
    <message>
        <source>A tombstone: it has no value and deletes its key</source>
        <translation>A tombstone: it has no value and deletes its key</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Written</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Read by</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReassignDialog</name>
    <message>
        <source>Copy at most</source>
        <translation>Copy at most</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Spread evenly</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>As it was</translation>
    </message>
    <message>
        <source>Move the replicas of %1</source>
        <translation>Move the replicas of %1</translation>
    </message>
    <message>
        <source>Throttle (KIP-73): so that clients still get their share of disk and network. Lifted when all is there.</source>
        <translation>Throttle (KIP-73): so that clients still get their share of disk and network. Lifted when all is there.</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Plans as many replicas for each node, and as many preferred leaders</source>
        <translation>Plans as many replicas for each node, and as many preferred leaders</translation>
    </message>
    <message>
        <source>Drag a replica to another node. The first of a partition&apos;s replicas is its preferred leader.</source>
        <translation>Drag a replica to another node. The first of a partition&apos;s replicas is its preferred leader.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Cancel the move</source>
        <translation>Cancel the move</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The topic was deleted.</source>
        <translation>The topic was deleted.</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Asking the controller …</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) are moving; the slowest has copied %1 %. The old replicas stay until the new ones are in sync.</source>
        <translation>
            <numerusform>%n partition are moving; the slowest has copied %1 %. The old replicas stay until the new ones are in sync.</numerusform>
            <numerusform>%n partitions are moving; the slowest has copied %1 %. The old replicas stay until the new ones are in sync.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nothing is planned.</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) change; about %1 will be copied.</source>
        <translation>
            <numerusform>%n partition change; about %1 will be copied.</numerusform>
            <numerusform>%n partitions change; about %1 will be copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RebalanceTableModel</name>
    <message>
        <source>joining</source>
        <translation>joining</translation>
    </message>
    <message>
        <source>assigning</source>
        <translation>assigning</translation>
    </message>
    <message>
        <source>reconciling</source>
        <translation>reconciling</translation>
    </message>
    <message>
        <source>At %1 the group began to rebalance.</source>
        <translation>At %1 the group began to rebalance.</translation>
    </message>
    <message>
        <source>At %1 the group began to rebalance: %2.</source>
        <translation>At %1 the group began to rebalance: %2.</translation>
    </message>
    <message>
        <source>Joined: %1.</source>
        <translation>Joined: %1.</translation>
    </message>
    <message>
        <source>Left: %1.</source>
        <translation>Left: %1.</translation>
    </message>
    <message>
        <source>Left: %1, %2.</source>
        <translation>Left: %1, %2.</translation>
    </message>
    <message>
        <source>The coordinator waited %1 for the members to join; meanwhile nobody read.</source>
        <translation>The coordinator waited %1 for the members to join; meanwhile nobody read.</translation>
    </message>
    <message>
        <source>The leader&apos;s assignment was there and stored after %1.</source>
        <translation>The leader&apos;s assignment was there and stored after %1.</translation>
    </message>
    <message>
        <source>Members gave up and took over within %1; who kept a partition went on reading it.</source>
        <translation>Members gave up and took over within %1; who kept a partition went on reading it.</translation>
    </message>
    <message numerus="yes">
        <source>Meanwhile members changed again, %n time(s).</source>
        <translation>
            <numerusform>Meanwhile members changed again, %n time.</numerusform>
            <numerusform>Meanwhile members changed again, %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended as generation %1.</source>
        <translation>It ended as generation %1.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 so far</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RebalanceWords</name>
    <message>
        <source>%1 joined</source>
        <translation>%1 joined</translation>
    </message>
    <message>
        <source>no heartbeat from %1 within its session timeout</source>
        <translation>no heartbeat from %1 within its session timeout</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>a member changed its subscription</source>
        <translation>a member changed its subscription</translation>
    </message>
    <message>
        <source>members, subscriptions or topics changed</source>
        <translation>members, subscriptions or topics changed</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) did not sync within the rebalance timeout</source>
        <translation>
            <numerusform>%n member did not sync within the rebalance timeout</numerusform>
            <numerusform>%n members did not sync within the rebalance timeout</numerusform>
        </translation>
    </message>
    <message>
        <source>the assignment could not be stored</source>
        <translation>the assignment could not be stored</translation>
    </message>
    <message>
        <source>no heartbeat within the session timeout</source>
        <translation>no heartbeat within the session timeout</translation>
    </message>
    <message>
        <source>it did not come back within the rebalance timeout</source>
        <translation>it did not come back within the rebalance timeout</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RecordEditor</name>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>topic</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Kind of the key</source>
        <translation>Kind of the key</translation>
    </message>
    <message>
        <source>null: no key, the records are spread over the partitions. Empty: a key of no bytes, which is a key like any other: all its records go to one partition</source>
        <translation>null: no key, the records are spread over the partitions. Empty: a key of no bytes, which is a key like any other: all its records go to one partition</translation>
    </message>
    <message>
        <source>name=value, with commas between. A name alone has the value null, name= an empty one</source>
        <translation>name=value, with commas between. A name alone has the value null, name= an empty one</translation>
    </message>
    <message>
        <source>In a stream {n} becomes the record&apos;s number, {key} its key; {random} {amount} {name} {city} {uuid} {bool} {time} {ms} are made up</source>
        <translation>In a stream {n} becomes the record&apos;s number, {key} its key; {random} {amount} {name} {city} {uuid} {bool} {time} {ms} are made up</translation>
    </message>
    <message>
        <source>Tombstone (no value)</source>
        <translation>Tombstone (no value)</translation>
    </message>
    <message>
        <source>On a compacted topic a record without a value deletes its key</source>
        <translation>On a compacted topic a record without a value deletes its key</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>by key</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partition %1</translation>
    </message>
    <message>
        <source>Choose a topic.</source>
        <translation>Choose a topic.</translation>
    </message>
    <message>
        <source>A header has no name. Write name=value, with commas between.</source>
        <translation>A header has no name. Write name=value, with commas between.</translation>
    </message>
    <message>
        <source>%1 bytes that are no text, kept as they are</source>
        <translation>%1 bytes that are no text, kept as they are</translation>
    </message>
    <message>
        <source>empty: a key of no bytes</source>
        <translation>empty: a key of no bytes</translation>
    </message>
    <message>
        <source>null: records are spread</source>
        <translation>null: records are spread</translation>
    </message>
    <message numerus="yes">
        <source>%n header(s), kept as they are</source>
        <translation>
            <numerusform>%n header, kept as they are</numerusform>
            <numerusform>%n headers, kept as they are</numerusform>
        </translation>
    </message>
    <message>
        <source>null: a tombstone</source>
        <translation>null: a tombstone</translation>
    </message>
    <message>
        <source>empty: a value of no bytes, which is not null</source>
        <translation>empty: a value of no bytes, which is not null</translation>
    </message>
    <message>
        <source>JSON · %1</source>
        <translation>JSON · %1</translation>
    </message>
    <message>
        <source>a template · %1</source>
        <translation>a template · %1</translation>
    </message>
    <message>
        <source>Goes to partition %1, whatever its key.</source>
        <translation>Goes to partition %1, whatever its key.</translation>
    </message>
    <message>
        <source>Without a key the client spreads records over the partitions.</source>
        <translation>Without a key the client spreads records over the partitions.</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1, so it goes to partition %2 of %3, as with Java clients.</source>
        <translation>murmur2 of the key is %1, so it goes to partition %2 of %3, as with Java clients.</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1.</source>
        <translation>murmur2 of the key is %1.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RecordingWords</name>
    <message>
        <source>Not in a recording: there is no cluster that clients could talk to.</source>
        <translation>Not in a recording: there is no cluster that clients could talk to.</translation>
    </message>
    <message>
        <source>Where the recorded cluster was. Nothing in this window connects to it.</source>
        <translation>Where the recorded cluster was. Nothing in this window connects to it.</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be written to it. Who produced then, and how fast, is in the picture of the cluster.</source>
        <translation>This is a recording: nothing can be written to it. Who produced then, and how fast, is in the picture of the cluster.</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be read from it. Who consumed then, and how far behind, is in the picture and in Groups.</source>
        <translation>This is a recording: nothing can be read from it. Who consumed then, and how far behind, is in the picture and in Groups.</translation>
    </message>
    <message>
        <source>A recording holds how the logs grew, not the records in them.</source>
        <translation>A recording holds how the logs grew, not the records in them.</translation>
    </message>
    <message>
        <source>A recording does not hold the brokers&apos; files. Segments and their sizes are in Partition logs.</source>
        <translation>A recording does not hold the brokers&apos; files. Segments and their sizes are in Partition logs.</translation>
    </message>
    <message>
        <source>A recording does not hold the brokers&apos; logs. What happened, and why, is in the Timeline.</source>
        <translation>A recording does not hold the brokers&apos; logs. What happened, and why, is in the Timeline.</translation>
    </message>
    <message>
        <source>A recording does not hold lost records. How many a failure cost is in the Timeline, below the lanes.</source>
        <translation>A recording does not hold lost records. How many a failure cost is in the Timeline, below the lanes.</translation>
    </message>
    <message>
        <source>This is a recording: what waited then, and the breakpoints of that time. The bar above plays it.</source>
        <translation>This is a recording: what waited then, and the breakpoints of that time. The bar above plays it.</translation>
    </message>
    <message>
        <source>Of each second a recording keeps %1 requests of clients and %2 of nodes, with their answers, and of each the first %3 bytes.</source>
        <translation>Of each second a recording keeps %1 requests of clients and %2 of nodes, with their answers, and of each the first %3 bytes.</translation>
    </message>
    <message>
        <source>A recording holds no records and no files, and not every request: too little for the evidence of a record.</source>
        <translation>A recording holds no records and no files, and not every request: too little for the evidence of a record.</translation>
    </message>
    <message>
        <source>A recording holds how the logs grew, not the records in them: there is nothing to audit, and nobody to crash.</source>
        <translation>A recording holds how the logs grew, not the records in them: there is nothing to audit, and nobody to crash.</translation>
    </message>
    <message>
        <source>Two clusters are played beside one that runs, not beside a recording.</source>
        <translation>Two clusters are played beside one that runs, not beside a recording.</translation>
    </message>
    <message>
        <source>Not in a recording: the two sides are compared while both run, and here there is no cluster.</source>
        <translation>Not in a recording: the two sides are compared while both run, and here there is no cluster.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplayBar</name>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● Recording</translation>
    </message>
    <message>
        <source>You see the recorded session %1, not a running cluster. %2</source>
        <translation>You see the recorded session %1, not a running cluster. %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Stop playing (Space)</source>
        <translation>Stop playing (Space)</translation>
    </message>
    <message>
        <source>Play the recording (Space)</source>
        <translation>Play the recording (Space)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Go on to the next moment at which anything was recorded (.)</source>
        <translation>Go on to the next moment at which anything was recorded (.)</translation>
    </message>
    <message>
        <source>How fast the recording plays (- and +)</source>
        <translation>How fast the recording plays (- and +)</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Position in the recording</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplaySource</name>
    <message>
        <source>This is a recording: it can be watched, but nothing in it can be changed.</source>
        <translation>This is a recording: it can be watched, but nothing in it can be changed.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplicaGrid</name>
    <message>
        <source>Replicas by partition and broker</source>
        <translation>Replicas by partition and broker</translation>
    </message>
    <message>
        <source>Partition %1 has a replica on node %2</source>
        <translation>Partition %1 has a replica on node %2</translation>
    </message>
    <message>
        <source>Partition %1 has no replica on node %2</source>
        <translation>Partition %1 has no replica on node %2</translation>
    </message>
    <message>
        <source>first</source>
        <translation>first</translation>
    </message>
    <message>
        <source>+ first</source>
        <translation>+ first</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>Partition %1 is moving: %2 % copied</source>
        <translation>Partition %1 is moving: %2 % copied</translation>
    </message>
    <message>
        <source>Partition %1: replicas on nodes %2. Drag a chip to another node; Delete takes it away, + adds one, P makes it first (preferred leader).</source>
        <translation>Partition %1: replicas on nodes %2. Drag a chip to another node; Delete takes it away, + adds one, P makes it first (preferred leader).</translation>
    </message>
    <message>
        <source>A replica stays one of its partition: put it down in the row of partition %1.</source>
        <translation>A replica stays one of its partition: put it down in the row of partition %1.</translation>
    </message>
    <message>
        <source>Partition %1 is moving. It can be planned anew when the move is over, or cancelled.</source>
        <translation>Partition %1 is moving. It can be planned anew when the move is over, or cancelled.</translation>
    </message>
    <message>
        <source>Node %1 holds a replica of partition %2 already: a second one on the same node would protect nothing.</source>
        <translation>Node %1 holds a replica of partition %2 already: a second one on the same node would protect nothing.</translation>
    </message>
    <message>
        <source>Partition %1 has this replica only: a partition keeps at least one.</source>
        <translation>Partition %1 has this replica only: a partition keeps at least one.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplicaTableModel</name>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>★ leader</source>
        <translation>★ leader</translation>
    </message>
    <message>
        <source>is being added</source>
        <translation>is being added</translation>
    </message>
    <message>
        <source>is being removed</source>
        <translation>is being removed</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>in sync</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>out of sync</translation>
    </message>
    <message>
        <source>64 or more</source>
        <translation>64 or more</translation>
    </message>
    <message>
        <source>The node does not run: this is what it said last.</source>
        <translation>The node does not run: this is what it said last.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>Leader, in sync (could take over), or behind</source>
        <translation>Leader, in sync (could take over), or behind</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>The leader epoch of its newest records</source>
        <translation>The leader epoch of its newest records</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Offset of the first record that is kept</source>
        <translation>Offset of the first record that is kept</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>Log start</translation>
    </message>
    <message>
        <source>High watermark as this replica knows it: below it all is committed</source>
        <translation>High watermark as this replica knows it: below it all is committed</translation>
    </message>
    <message>
        <source>HW</source>
        <translation>HW</translation>
    </message>
    <message>
        <source>Last stable offset: how far readers of committed transactions get</source>
        <translation>Last stable offset: how far readers of committed transactions get</translation>
    </message>
    <message>
        <source>LSO</source>
        <translation>LSO</translation>
    </message>
    <message>
        <source>Log end offset: where the next record goes</source>
        <translation>Log end offset: where the next record goes</translation>
    </message>
    <message>
        <source>LEO</source>
        <translation>LEO</translation>
    </message>
    <message>
        <source>Records that the leader has and this replica has not</source>
        <translation>Records that the leader has and this replica has not</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>Files that the log consists of</source>
        <translation>Files that the log consists of</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Bytes on this node&apos;s disk</source>
        <translation>Bytes on this node&apos;s disk</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReportWords</name>
    <message>
        <source>Nodes</source>
        <translation>Nodes</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>active controller</source>
        <translation>active controller</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replicas</translation>
    </message>
    <message>
        <source>ISR</source>
        <translation>ISR</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>High watermark</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Consumer groups</source>
        <translation>Consumer groups</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>The last failure</source>
        <translation>The last failure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) were not kept.</source>
        <translation>
            <numerusform>%n earlier event were not kept.</numerusform>
            <numerusform>%n earlier events were not kept.</numerusform>
        </translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>because: %1</translation>
    </message>
    <message>
        <source>The cluster</source>
        <translation>The cluster</translation>
    </message>
    <message>
        <source>Brokerscope session of %1</source>
        <translation>Brokerscope session of %1</translation>
    </message>
    <message>
        <source>Cluster %1 at %2</source>
        <translation>Cluster %1 at %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ResetOffsetsDialog</name>
    <message>
        <source>Move the offsets of group %1</source>
        <translation>Move the offsets of group %1</translation>
    </message>
    <message>
        <source>To the earliest record</source>
        <translation>To the earliest record</translation>
    </message>
    <message>
        <source>To the end (latest)</source>
        <translation>To the end (latest)</translation>
    </message>
    <message>
        <source>To an offset</source>
        <translation>To an offset</translation>
    </message>
    <message>
        <source>To a time</source>
        <translation>To a time</translation>
    </message>
    <message>
        <source>Back by a duration</source>
        <translation>Back by a duration</translation>
    </message>
    <message>
        <source>Shift by so many records</source>
        <translation>Shift by so many records</translation>
    </message>
    <message>
        <source>As listed in a file (CSV)</source>
        <translation>As listed in a file (CSV)</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Open …</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>What would be done</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Move the offsets</source>
        <translation>Move the offsets</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>An offset is a whole number from 0.</source>
        <translation>An offset is a whole number from 0.</translation>
    </message>
    <message>
        <source>A whole number that is not 0: below it back, above it forward.</source>
        <translation>A whole number that is not 0: below it back, above it forward.</translation>
    </message>
    <message>
        <source>A duration is written as 90m, 2h 30m, 1d or PT1H30M.</source>
        <translation>A duration is written as 90m, 2h 30m, 1d or PT1H30M.</translation>
    </message>
    <message>
        <source>Line %1 is not of the form topic,partition,offset: &quot;%2&quot;</source>
        <translation>Line %1 is not of the form topic,partition,offset: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Paste or open lines of the form topic,partition,offset.</source>
        <translation>Paste or open lines of the form topic,partition,offset.</translation>
    </message>
    <message numerus="yes">
        <source>The group has %n member(s). Kafka lets nobody move the offsets of a group that is in use: stop its members first. Until then this is what it would do.</source>
        <translation>
            <numerusform>The group has %n member. Kafka lets nobody move the offsets of a group that is in use: stop its members first. Until then this is what it would do.</numerusform>
            <numerusform>The group has %n members. Kafka lets nobody move the offsets of a group that is in use: stop its members first. Until then this is what it would do.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the leaders …</source>
        <translation>Asking the leaders …</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nothing would change.</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) get another offset. It can be put back afterwards.</source>
        <translation>
            <numerusform>%n partition get another offset. It can be put back afterwards.</numerusform>
            <numerusform>%n partitions get another offset. It can be put back afterwards.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the coordinator …</source>
        <translation>Asking the coordinator …</translation>
    </message>
    <message>
        <source>Open a list of offsets</source>
        <translation>Open a list of offsets</translation>
    </message>
    <message>
        <source>Lists of offsets (*.csv *.txt);;All files (*)</source>
        <translation>Lists of offsets (*.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
    <message>
        <source>%1 is larger than a list of offsets can be.</source>
        <translation>%1 is larger than a list of offsets can be.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ResetPlanModel</name>
    <message>
        <source>before the log: its start</source>
        <translation>before the log: its start</translation>
    </message>
    <message>
        <source>beyond the log: its end</source>
        <translation>beyond the log: its end</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>is there already</translation>
    </message>
    <message>
        <source>has no leader: stays</source>
        <translation>has no leader: stays</translation>
    </message>
    <message>
        <source>never committed: stays</source>
        <translation>never committed: stays</translation>
    </message>
    <message>
        <source>not listed: stays</source>
        <translation>not listed: stays</translation>
    </message>
    <message>
        <source>So many records will be read again.</source>
        <translation>So many records will be read again.</translation>
    </message>
    <message>
        <source>So many records will be passed over.</source>
        <translation>So many records will be passed over.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ScenariosView</name>
    <message>
        <source>Scenarios</source>
        <translation>Scenarios</translation>
    </message>
    <message>
        <source>Set pieces: one failure each</source>
        <translation>Set pieces: one failure each</translation>
    </message>
    <message>
        <source>Watch: %1</source>
        <translation>Watch: %1</translation>
    </message>
    <message>
        <source>Suggested fault: %1. %2</source>
        <translation>Suggested fault: %1. %2</translation>
    </message>
    <message>
        <source>%1: everything expected has come true. Its clients go on until you stop them.</source>
        <translation>%1: everything expected has come true. Its clients go on until you stop them.</translation>
    </message>
    <message>
        <source>%1 did not go as expected: %2</source>
        <translation>%1 did not go as expected: %2</translation>
    </message>
    <message>
        <source>%1: every act is done; waiting for what is expected.</source>
        <translation>%1: every act is done; waiting for what is expected.</translation>
    </message>
    <message>
        <source>%1 plays. Acts left: %2</source>
        <translation>%1 plays. Acts left: %2</translation>
    </message>
    <message>
        <source>%1: topics and clients are being made.</source>
        <translation>%1: topics and clients are being made.</translation>
    </message>
    <message>
        <source>never: </source>
        <translation>never: </translation>
    </message>
    <message>
        <source>Play a scenario file</source>
        <translation>Play a scenario file</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml)</source>
        <translation>Scenarios (*.yaml)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter scenarios and set pieces</source>
        <translation>Filter scenarios and set pieces</translation>
    </message>
    <message>
        <source>Part of a title</source>
        <translation>Part of a title</translation>
    </message>
    <message>
        <source>Scenarios and set pieces</source>
        <translation>Scenarios and set pieces</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Makes the topics and starts the producers and groups of this scenario</source>
        <translation>Makes the topics and starts the producers and groups of this scenario</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stops its producers and groups; topics and records stay</source>
        <translation>Stops its producers and groups; topics and records stay</translation>
    </message>
    <message>
        <source>Suggested fault</source>
        <translation>Suggested fault</translation>
    </message>
    <message>
        <source>Plays the fault that is most telling for this scenario</source>
        <translation>Plays the fault that is most telling for this scenario</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>Heal everything</translation>
    </message>
    <message>
        <source>Undoes every fault of links and disks and starts every node that is down</source>
        <translation>Undoes every fault of links and disks and starts every node that is down</translation>
    </message>
    <message>
        <source>Plays a scenario of your own: a YAML file</source>
        <translation>Plays a scenario of your own: a YAML file</translation>
    </message>
    <message>
        <source>/ filters · Ctrl+F1 … F12: set pieces</source>
        <translation>/ filters · Ctrl+F1 … F12: set pieces</translation>
    </message>
    <message>
        <source>Open file ...</source>
        <translation>Open file ...</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ServerLogModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>The node whose log it is; a dash for the cluster as a whole</source>
        <translation>The node whose log it is; a dash for the cluster as a whole</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Node</translation>
    </message>
    <message>
        <source>DEBUG, INFO, WARN or ERROR, as in Kafka&apos;s log</source>
        <translation>DEBUG, INFO, WARN or ERROR, as in Kafka&apos;s log</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>The part that speaks, by the name of Kafka&apos;s class</source>
        <translation>The part that speaks, by the name of Kafka&apos;s class</translation>
    </message>
    <message>
        <source>Logger</source>
        <translation>Logger</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ServerLogView</name>
    <message>
        <source>Save the log</source>
        <translation>Save the log</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Search the log</translation>
    </message>
    <message>
        <source>Lowest level that is shown</source>
        <translation>Lowest level that is shown</translation>
    </message>
    <message>
        <source>Node whose log is shown</source>
        <translation>Node whose log is shown</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Follow</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Keep the newest line in sight</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Empties this view; the nodes go on writing</source>
        <translation>Empties this view; the nodes go on writing</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Save …</translation>
    </message>
    <message>
        <source>Lines of the nodes&apos; logs, newest last</source>
        <translation>Lines of the nodes&apos; logs, newest last</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>all nodes</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>This cluster does not run in this program: its nodes write their logs elsewhere.</source>
        <translation>This cluster does not run in this program: its nodes write their logs elsewhere.</translation>
    </message>
    <message>
        <source>No node has written a line yet.</source>
        <translation>No node has written a line yet.</translation>
    </message>
    <message>
        <source>No line is of this level and node and has these words.</source>
        <translation>No line is of this level and node and has these words.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Saved to %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 could not be written: %2.</translation>
    </message>
    <message>
        <source>Double click or Enter: the event of this line in the timeline, with what caused it</source>
        <translation>Double click or Enter: the event of this line in the timeline, with what caused it</translation>
    </message>
    <message>
        <source>This line tells of no event of the timeline, or of one that is no longer kept.</source>
        <translation>This line tells of no event of the timeline, or of one that is no longer kept.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), %1 older ones lost</source>
        <translation>
            <numerusform>%Ln line, %1 older ones lost</numerusform>
            <numerusform>%Ln lines, %1 older ones lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::SetPieceMenu</name>
    <message>
        <source>Set pieces</source>
        <translation>Set pieces</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>Heal everything</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Go to the filter of the panel you are in</source>
        <translation>Go to the filter of the panel you are in</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+wheel</translation>
    </message>
    <message>
        <source>Zoom the picture under the pointer</source>
        <translation>Zoom the picture under the pointer</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Drag</translation>
    </message>
    <message>
        <source>Move a picture that is larger than its panel</source>
        <translation>Move a picture that is larger than its panel</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Right click</translation>
    </message>
    <message>
        <source>Everything that can be done to what is under the pointer</source>
        <translation>Everything that can be done to what is under the pointer</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, arrows</translation>
    </message>
    <message>
        <source>Go from one thing to the next</source>
        <translation>Go from one thing to the next</translation>
    </message>
    <message>
        <source>In every panel</source>
        <translation>In every panel</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Put out the spotlight, then leave the projector view</source>
        <translation>Put out the spotlight, then leave the projector view</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StartDialog</name>
    <message>
        <source>Keep the data in a directory</source>
        <translation>Keep the data in a directory</translation>
    </message>
    <message>
        <source>Throw the data away at the end</source>
        <translation>Throw the data away at the end</translation>
    </message>
    <message>
        <source>Show a cluster that runs elsewhere</source>
        <translation>Show a cluster that runs elsewhere</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Opened before</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>Ask at every start</source>
        <translation>Ask at every start</translation>
    </message>
    <message>
        <source>Start Brokerscope</source>
        <translation>Start Brokerscope</translation>
    </message>
    <message>
        <source>Topics, records and committed offsets are there again when the directory is opened the next time.</source>
        <translation>Topics, records and committed offsets are there again when the directory is opened the next time.</translation>
    </message>
    <message>
        <source>For trying things out: a temporary directory, deleted with every record in it when the window is closed.</source>
        <translation>For trying things out: a temporary directory, deleted with every record in it when the window is closed.</translation>
    </message>
    <message>
        <source>No cluster is started. An existing one is watched over the public protocol.</source>
        <translation>No cluster is started. An existing one is watched over the public protocol.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Data directory</translation>
    </message>
    <message>
        <source>Bootstrap servers</source>
        <translation>Bootstrap servers</translation>
    </message>
    <message>
        <source>Can be turned on again in the menu Cluster.</source>
        <translation>Can be turned on again in the menu Cluster.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message>
        <source>last opened %1</source>
        <translation>last opened %1</translation>
    </message>
    <message numerus="yes">
        <source>There is a cluster of %n node(s) in it: it goes on where it stopped.</source>
        <translation>
            <numerusform>There is a cluster of %n node in it: it goes on where it stopped.</numerusform>
            <numerusform>There is a cluster of %n nodes in it: it goes on where it stopped.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new cluster is made in it. Nothing is lost when the window is closed.</source>
        <translation>A new cluster is made in it. Nothing is lost when the window is closed.</translation>
    </message>
    <message>
        <source>A new cluster in a temporary directory. All its records are deleted when the window is closed.</source>
        <translation>A new cluster in a temporary directory. All its records are deleted when the window is closed.</translation>
    </message>
    <message>
        <source>The address of a server is wanted, as localhost:9092.</source>
        <translation>The address of a server is wanted, as localhost:9092.</translation>
    </message>
    <message>
        <source>It can be watched, produced to and consumed from, but not broken.</source>
        <translation>It can be watched, produced to and consumed from, but not broken.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StatusLine</name>
    <message>
        <source>%1 rec/s in · %2 rec/s out · %3 on disk</source>
        <translation>%1 rec/s in · %2 rec/s out · %3 on disk</translation>
    </message>
    <message>
        <source>classroom timers</source>
        <translation>classroom timers</translation>
    </message>
    <message>
        <source>Kafka&apos;s default timers</source>
        <translation>Kafka&apos;s default timers</translation>
    </message>
    <message>
        <source>Short timeouts, so that a dead node&apos;s partitions have new leaders within a second. Start with the Kafka preset to see the defaults of Apache Kafka.</source>
        <translation>Short timeouts, so that a dead node&apos;s partitions have new leaders within a second. Start with the Kafka preset to see the defaults of Apache Kafka.</translation>
    </message>
    <message>
        <source>The defaults of Apache Kafka: a dead node is noticed after nine seconds.</source>
        <translation>The defaults of Apache Kafka: a dead node is noticed after nine seconds.</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>memory %1</translation>
    </message>
    <message>
        <source>%1 rec/s in · %2 on disk</source>
        <translation>%1 rec/s in · %2 on disk</translation>
    </message>
    <message>
        <source>%1 rec/s in</source>
        <translation>%1 rec/s in</translation>
    </message>
    <message>
        <source>Records that the leaders&apos; high watermarks have moved by. What is read is not told by the public protocol.</source>
        <translation>Records that the leaders&apos; high watermarks have moved by. What is read is not told by the public protocol.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StepCard</name>
    <message>
        <source>Do it for me</source>
        <translation>Do it for me</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Show me where</translation>
    </message>
    <message>
        <source>Point at the place of the window where the act is done</source>
        <translation>Point at the place of the window where the act is done</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Your turn</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Careful</translation>
    </message>
    <message>
        <source>For the trainer</source>
        <translation>For the trainer</translation>
    </message>
    <message>
        <source>○ Not seen yet. It counts however you do it: here, with ctl, or with a program of your own.</source>
        <translation>○ Not seen yet. It counts however you do it: here, with ctl, or with a program of your own.</translation>
    </message>
    <message>
        <source>✓ Done, and the cluster saw it.</source>
        <translation>✓ Done, and the cluster saw it.</translation>
    </message>
    <message>
        <source>✓ It was so already when you came to this step. Go on, or restart the lesson to see it happen.</source>
        <translation>✓ It was so already when you came to this step. Go on, or restart the lesson to see it happen.</translation>
    </message>
    <message>
        <source>Still awaited: %1</source>
        <translation>Still awaited: %1</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>It is done</translation>
    </message>
    <message>
        <source>Say first what you think will happen</source>
        <translation>Say first what you think will happen</translation>
    </message>
    <message>
        <source>Does what the step asks for, by the lines of the lesson</source>
        <translation>Does what the step asks for, by the lines of the lesson</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StreamForm</name>
    <message>
        <source>client.id</source>
        <translation>client.id</translation>
    </message>
    <message>
        <source> rec/s</source>
        <comment>after a number</comment>
        <translation> rec/s</translation>
    </message>
    <message>
        <source>Records a second</source>
        <translation>Records a second</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Templates, keys, acknowledgement, compression, batches, transactions</source>
        <translation>Templates, keys, acknowledgement, compression, batches, transactions</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>as written above</source>
        <translation>as written above</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>an order</translation>
    </message>
    <message>
        <source>a click</source>
        <translation>a click</translation>
    </message>
    <message>
        <source>a sensor&apos;s reading</source>
        <translation>a sensor&apos;s reading</translation>
    </message>
    <message>
        <source>a sequence number</source>
        <translation>a sequence number</translation>
    </message>
    <message>
        <source>Template of the value</source>
        <translation>Template of the value</translation>
    </message>
    <message>
        <source>Puts a template into the value above; there it can be changed</source>
        <translation>Puts a template into the value above; there it can be changed</translation>
    </message>
    <message>
        <source>at least </source>
        <comment>before a size</comment>
        <translation>at least </translation>
    </message>
    <message>
        <source> bytes</source>
        <comment>after a number</comment>
        <translation> bytes</translation>
    </message>
    <message>
        <source>Smallest size of a value</source>
        <translation>Smallest size of a value</translation>
    </message>
    <message>
        <source>Shorter values are filled up with dots</source>
        <translation>Shorter values are filled up with dots</translation>
    </message>
    <message>
        <source> keys</source>
        <comment>after a number</comment>
        <translation> keys</translation>
    </message>
    <message>
        <source>Number of different keys</source>
        <translation>Number of different keys</translation>
    </message>
    <message>
        <source>Numbers are put behind the key above. 1: always that key</source>
        <translation>Numbers are put behind the key above. 1: always that key</translation>
    </message>
    <message>
        <source>skew </source>
        <comment>before a number</comment>
        <translation>skew </translation>
    </message>
    <message>
        <source>Skew of the keys</source>
        <translation>Skew of the keys</translation>
    </message>
    <message>
        <source>0: all keys are equally frequent. 1: the second is half as frequent as the first, the third a third (Zipf&apos;s law): watch one partition become hot</source>
        <translation>0: all keys are equally frequent. 1: the second is half as frequent as the first, the third a third (Zipf&apos;s law): watch one partition become hot</translation>
    </message>
    <message>
        <source>Who has to have a record before it counts as written: all in-sync replicas, the leader alone (1), or nobody (0)</source>
        <translation>Who has to have a record before it counts as written: all in-sync replicas, the leader alone (1), or nobody (0)</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>idempotent</translation>
    </message>
    <message>
        <source>A record that is sent again after an error is not written twice; needs acks=all</source>
        <translation>A record that is sent again after an error is not written twice; needs acks=all</translation>
    </message>
    <message>
        <source>compression.type: batches are compressed by the client and stored as they come</source>
        <translation>compression.type: batches are compressed by the client and stored as they come</translation>
    </message>
    <message>
        <source>bursts of </source>
        <comment>before a number</comment>
        <translation>bursts of </translation>
    </message>
    <message>
        <source>Records in a burst</source>
        <translation>Records in a burst</translation>
    </message>
    <message>
        <source>So many records at once, as often as makes the same rate; 1: evenly</source>
        <translation>So many records at once, as often as makes the same rate; 1: evenly</translation>
    </message>
    <message>
        <source>linger.ms: how long a batch waits for more records</source>
        <translation>linger.ms: how long a batch waits for more records</translation>
    </message>
    <message>
        <source>batch.size: when a batch is full, in bytes</source>
        <translation>batch.size: when a batch is full, in bytes</translation>
    </message>
    <message>
        <source>transactional.id: none</source>
        <translation>transactional.id: none</translation>
    </message>
    <message>
        <source>With a transactional.id records flow only between begin and commit or abort; the buttons are on the producer&apos;s card</source>
        <translation>With a transactional.id records flow only between begin and commit or abort; the buttons are on the producer&apos;s card</translation>
    </message>
    <message>
        <source>Give the producer a client.id.</source>
        <translation>Give the producer a client.id.</translation>
    </message>
    <message>
        <source>Stream as</source>
        <translation>Stream as</translation>
    </message>
    <message>
        <source>client.id: the name under which the producer is seen in every picture</source>
        <translation>client.id: the name under which the producer is seen in every picture</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>Gives up</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>after a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>transaction.timeout.ms: what is open for longer is aborted by the coordinator</source>
        <translation>transaction.timeout.ms: what is open for longer is aborted by the coordinator</translation>
    </message>
    <message>
        <source>delivery.timeout.ms: a record that is not acknowledged after so long counts as failed. In a transaction at most its timeout</source>
        <translation>delivery.timeout.ms: a record that is not acknowledged after so long counts as failed. In a transaction at most its timeout</translation>
    </message>
    <message>
        <source>delivery.timeout.ms has to be more than linger.ms.</source>
        <translation>delivery.timeout.ms has to be more than linger.ms.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TermPointer</name>
    <message>
        <source>There is no word of Kafka&apos;s here.</source>
        <translation>There is no word of Kafka&apos;s here.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeActions</name>
    <message>
        <source>Let time go on</source>
        <translation>Let time go on</translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation>Stop time</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Let the cluster&apos;s clock go on as before (Space)</source>
        <translation>Let the cluster&apos;s clock go on as before (Space)</translation>
    </message>
    <message>
        <source>Stop the cluster&apos;s clock (Space): timers stand still and every message waits. Clients outside keep the wall clock.</source>
        <translation>Stop the cluster&apos;s clock (Space): timers stand still and every message waits. Clients outside keep the wall clock.</translation>
    </message>
    <message>
        <source>Let one message through</source>
        <translation>Let one message through</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Stop the clock and let exactly one message through, the one that has waited longest (.)</source>
        <translation>Stop the clock and let exactly one message through, the one that has waited longest (.)</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Slow motion: down to a thousandth of real time (-)</source>
        <translation>Slow motion: down to a thousandth of real time (-)</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Faster</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Real time</translation>
    </message>
    <message>
        <source>Let the cluster&apos;s clock run in real time</source>
        <translation>Let the cluster&apos;s clock run in real time</translation>
    </message>
    <message>
        <source>Faster, up to real time (+); from a standstill into the slowest motion</source>
        <translation>Faster, up to real time (+); from a standstill into the slowest motion</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeBar</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>How fast the cluster&apos;s clock runs. Its timers and the messages between nodes follow it; records and events are stamped by the wall clock.</source>
        <translation>How fast the cluster&apos;s clock runs. Its timers and the messages between nodes follow it; records and events are stamped by the wall clock.</translation>
    </message>
    <message>
        <source>Show what waits, clients outside and breakpoints</source>
        <translation>Show what waits, clients outside and breakpoints</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Stop recording</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>Record …</translation>
    </message>
    <message>
        <source>Recording to %1. Click to end it.</source>
        <translation>Recording to %1. Click to end it.</translation>
    </message>
    <message>
        <source>Record this session into a file. Brokerscope shows it again with --replay, without the cluster.</source>
        <translation>Record this session into a file. Brokerscope shows it again with --replay, without the cluster.</translation>
    </message>
    <message>
        <source>Recorded to %1</source>
        <translation>Recorded to %1</translation>
    </message>
    <message>
        <source>Record this session</source>
        <translation>Record this session</translation>
    </message>
    <message>
        <source>Sessions (*.session)</source>
        <translation>Sessions (*.session)</translation>
    </message>
    <message>
        <source>time stands still</source>
        <translation>time stands still</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>real time</translation>
    </message>
    <message>
        <source>%1 of real time</source>
        <translation>%1 of real time</translation>
    </message>
    <message>
        <source>stopped by breakpoint %1</source>
        <translation>stopped by breakpoint %1</translation>
    </message>
    <message>
        <source>stopped by breakpoint %1: %2</source>
        <translation>stopped by breakpoint %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n message waiting</numerusform>
            <numerusform>%n messages waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>time goes on until the next message comes</source>
        <translation>time goes on until the next message comes</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>next: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n breakpoint(s)</source>
        <translation>
            <numerusform>%n breakpoint</numerusform>
            <numerusform>%n breakpoints</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting messages and breakpoints</source>
        <translation>Waiting messages and breakpoints</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeView</name>
    <message>
        <source>Time stands still at %1</source>
        <translation>Time stands still at %1</translation>
    </message>
    <message>
        <source>Real time, for %1</source>
        <translation>Real time, for %1</translation>
    </message>
    <message>
        <source>%1 of real time, now at %2</source>
        <translation>%1 of real time, now at %2</translation>
    </message>
    <message>
        <source>In real time no message waits. Stop time (Space) or slow it down (-) to see each one, and let them through one by one (.).</source>
        <translation>In real time no message waits. Stop time (Space) or slow it down (-) to see each one, and let them through one by one (.).</translation>
    </message>
    <message>
        <source>No message waits at this moment. A step (.) lets time go on until the next one comes.</source>
        <translation>No message waits at this moment. A step (.) lets time go on until the next one comes.</translation>
    </message>
    <message>
        <source>Messages that wait: %1</source>
        <translation>Messages that wait: %1</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <translation>Messages that wait</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>stands still</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>real time</translation>
    </message>
    <message>
        <source>Clients outside keep the wall clock</source>
        <translation>Clients outside keep the wall clock</translation>
    </message>
    <message>
        <source>Their sessions, transactions and producers are timed by the cluster&apos;s clock, and thereby stretched; but each waits for an answer only so long.</source>
        <translation>Their sessions, transactions and producers are timed by the cluster&apos;s clock, and thereby stretched; but each waits for an answer only so long.</translation>
    </message>
    <message>
        <source>Breakpoints stop the clock</source>
        <translation>Breakpoints stop the clock</translation>
    </message>
    <message>
        <source>None is set. Write when the clock is to stop, for example: leader elected of orders</source>
        <translation>None is set. Write when the clock is to stop, for example: leader elected of orders</translation>
    </message>
    <message>
        <source>for example: isr &lt; 2 of orders</source>
        <translation>for example: isr &lt; 2 of orders</translation>
    </message>
    <message>
        <source>Condition of a new breakpoint</source>
        <translation>Condition of a new breakpoint</translation>
    </message>
    <message>
        <source>isr &lt; 2 [of TOPIC[-PARTITION]]
leader elected [of TOPIC], partition offline, log truncated
offset 500 in TOPIC-PARTITION, hw 500 in …, lag &gt; 1000 of GROUP
NOT_LEADER_OR_FOLLOWER answered [to CLIENT], error answered
controller elected, election started, vote granted
node fenced, node 2 fenced, unfenced, started, stopped, killed, failed
group changes, group stable, transaction aborted
under-replicated &gt; 0, offline &gt; 0, event NAME</source>
        <translation>isr &lt; 2 [of TOPIC[-PARTITION]]
leader elected [of TOPIC], partition offline, log truncated
offset 500 in TOPIC-PARTITION, hw 500 in …, lag &gt; 1000 of GROUP
NOT_LEADER_OR_FOLLOWER answered [to CLIENT], error answered
controller elected, election started, vote granted
node fenced, node 2 fenced, unfenced, started, stopped, killed, failed
group changes, group stable, transaction aborted
under-replicated &gt; 0, offline &gt; 0, event NAME</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the chosen breakpoint (Delete)</source>
        <translation>Remove the chosen breakpoint (Delete)</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Show in the timeline</translation>
    </message>
    <message>
        <source>Select the event that met the chosen breakpoint last</source>
        <translation>Select the event that met the chosen breakpoint last</translation>
    </message>
    <message>
        <source>Clients outside and when they give up</source>
        <translation>Clients outside and when they give up</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Breakpoints</translation>
    </message>
    <message>
        <source>No client from outside is connected. The application&apos;s own are not listed.</source>
        <translation>No client from outside is connected. The application&apos;s own are not listed.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimelineCanvas</name>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>Nothing was seen to change in this time.</source>
        <translation>Nothing was seen to change in this time.</translation>
    </message>
    <message>
        <source>Nothing happened in this time. Kill or pause a node (right-click it, or press K) and watch what follows.</source>
        <translation>Nothing happened in this time. Kill or pause a node (right-click it, or press K) and watch what follows.</translation>
    </message>
    <message>
        <source>The last event was at %1: drag to the right, or look at the list.</source>
        <translation>The last event was at %1: drag to the right, or look at the list.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimelineView</name>
    <message>
        <source>drag to pan, wheel to zoom · click an event to see why</source>
        <translation>drag to pan, wheel to zoom · click an event to see why</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lanes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Last failure</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Search events</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Events by node and time; the list shows the same as a table</source>
        <translation>Events by node and time; the list shows the same as a table</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Events, newest first</translation>
    </message>
    <message>
        <source>Partitions of the last failure</source>
        <translation>Partitions of the last failure</translation>
    </message>
    <message>
        <source>Save the failover report</source>
        <translation>Save the failover report</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>Kind of events</source>
        <translation>Kind of events</translation>
    </message>
    <message>
        <source>Node that events are of</source>
        <translation>Node that events are of</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Bookmarks</translation>
    </message>
    <message>
        <source>Only events that you have bookmarked</source>
        <translation>Only events that you have bookmarked</translation>
    </message>
    <message>
        <source>Failure whose report is shown</source>
        <translation>Failure whose report is shown</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>Save report …</translation>
    </message>
    <message>
        <source>As a web page or CSV: how long it took to detect, to elect and to acknowledge the first record</source>
        <translation>As a web page or CSV: how long it took to detect, to elect and to acknowledge the first record</translation>
    </message>
    <message>
        <source>★ Bookmark</source>
        <translation>★ Bookmark</translation>
    </message>
    <message>
        <source>Find this event again; write a note to it</source>
        <translation>Find this event again; write a note to it</translation>
    </message>
    <message>
        <source>Note to this event</source>
        <translation>Note to this event</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>all nodes</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Saved to %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 could not be written: %2.</translation>
    </message>
    <message>
        <source>%1 before, because:</source>
        <translation>%1 before, because:</translation>
    </message>
    <message>
        <source>Follow what happens now; off: the lanes stand still</source>
        <translation>Follow what happens now; off: the lanes stand still</translation>
    </message>
    <message>
        <source>Routine: offsets that are committed, transactions that go well, segments that come and go. Choose a kind, or search, to see them, too</source>
        <translation>Routine: offsets that are committed, transactions that go well, segments that come and go. Choose a kind, or search, to see them, too</translation>
    </message>
    <message>
        <source>all but routine</source>
        <translation>all but routine</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Tool bar</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Choose a node</source>
        <translation>Choose a node</translation>
    </message>
    <message>
        <source>Link %1 – %2</source>
        <translation>Link %1 – %2</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Node %1</translation>
    </message>
    <message>
        <source>Bootstrap servers: point any Kafka client here
%1</source>
        <translation>Bootstrap servers: point any Kafka client here
%1</translation>
    </message>
    <message>
        <source>external cluster, no answer</source>
        <translation>external cluster, no answer</translation>
    </message>
    <message>
        <source>Cluster %1, its data are thrown away</source>
        <translation>Cluster %1, its data are thrown away</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Cluster %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicConfigEditor</name>
    <message>
        <source>Find a configuration by name or meaning</source>
        <translation>Find a configuration by name or meaning</translation>
    </message>
    <message>
        <source>Configurations of the topic</source>
        <translation>Configurations of the topic</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Back to the default</translation>
    </message>
    <message>
        <source>Choose a configuration to read what it means; type to change its value.</source>
        <translation>Choose a configuration to read what it means; type to change its value.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>As it was</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicConfigModel</name>
    <message>
        <source>this topic</source>
        <translation>this topic</translation>
    </message>
    <message>
        <source>the broker, changed while it runs</source>
        <translation>the broker, changed while it runs</translation>
    </message>
    <message>
        <source>all brokers, changed while they run</source>
        <translation>all brokers, changed while they run</translation>
    </message>
    <message>
        <source>the broker&apos;s start</source>
        <translation>the broker&apos;s start</translation>
    </message>
    <message>
        <source>Kafka&apos;s default</source>
        <translation>Kafka&apos;s default</translation>
    </message>
    <message>
        <source>valid: %1</source>
        <translation>valid: %1</translation>
    </message>
    <message>
        <source>Kafka&apos;s default: %1</source>
        <translation>Kafka&apos;s default: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>back to the default</source>
        <translation>back to the default</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>changed here</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Set by</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicRules</name>
    <message>
        <source>A topic needs a name.</source>
        <translation>A topic needs a name.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a directory, not a name.</source>
        <translation>&quot;%1&quot; is a directory, not a name.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters; this one has %2.</source>
        <translation>A name has at most %1 characters; this one has %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed: use letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>&quot;%1&quot; is not allowed: use letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</translation>
    </message>
    <message>
        <source>Names that differ only in &apos;.&apos; and &apos;_&apos; share their metrics; use one of the two.</source>
        <translation>Names that differ only in &apos;.&apos; and &apos;_&apos; share their metrics; use one of the two.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form name=value, such as retention.ms=60000.</source>
        <translation>&quot;%1&quot; is not of the form name=value, such as retention.ms=60000.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicTreeModel</name>
    <message>
        <source>Replicas on nodes %1; in sync: %2</source>
        <translation>Replicas on nodes %1; in sync: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n offline</numerusform>
            <numerusform>%n offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s)</source>
        <translation>
            <numerusform>%n partition</numerusform>
            <numerusform>%n partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under-replicated</source>
        <translation>
            <numerusform>%n under-replicated</numerusform>
            <numerusform>%n under-replicated</numerusform>
        </translation>
    </message>
    <message>
        <source>all in sync</source>
        <translation>all in sync</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partition %1</translation>
    </message>
    <message>
        <source>no leader</source>
        <translation>no leader</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>The node that clients write to and read from</source>
        <translation>The node that clients write to and read from</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>How many times the partition has had a new leader (leader epoch)</source>
        <translation>How many times the partition has had a new leader (leader epoch)</translation>
    </message>
    <message>
        <source>ISR</source>
        <translation>ISR</translation>
    </message>
    <message>
        <source>In-sync replicas: the nodes that could take over without losing a committed record</source>
        <translation>In-sync replicas: the nodes that could take over without losing a committed record</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>Log start</translation>
    </message>
    <message>
        <source>Offset of the first record that is kept</source>
        <translation>Offset of the first record that is kept</translation>
    </message>
    <message>
        <source>HW</source>
        <translation>HW</translation>
    </message>
    <message>
        <source>High watermark: records below it are on every in-sync replica and can be read</source>
        <translation>High watermark: records below it are on every in-sync replica and can be read</translation>
    </message>
    <message>
        <source>LEO</source>
        <translation>LEO</translation>
    </message>
    <message>
        <source>Log end offset: where the leader appends the next record</source>
        <translation>Log end offset: where the leader appends the next record</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Bytes on the leader&apos;s disk</source>
        <translation>Bytes on the leader&apos;s disk</translation>
    </message>
    <message>
        <source>Rec/s in</source>
        <translation>Rec/s in</translation>
    </message>
    <message>
        <source>Records produced a second</source>
        <translation>Records produced a second</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>Out/s</translation>
    </message>
    <message>
        <source>Bytes read by clients a second</source>
        <translation>Bytes read by clients a second</translation>
    </message>
    <message>
        <source>Node %1 does not run. It stays the leader in the metadata until the controller has chosen another.</source>
        <translation>Node %1 does not run. It stays the leader in the metadata until the controller has chosen another.</translation>
    </message>
    <message>
        <source>node %1, down</source>
        <translation>node %1, down</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicsView</name>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 was not deleted: %2</translation>
    </message>
    <message>
        <source>Create topic …</source>
        <translation>Create topic …</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Show Kafka&apos;s own topics, such as __consumer_offsets</source>
        <translation>Show Kafka&apos;s own topics, such as __consumer_offsets</translation>
    </message>
    <message>
        <source>There are no topics yet. Create one, or let a client that produces create it.</source>
        <translation>There are no topics yet. Create one, or let a client that produces create it.</translation>
    </message>
    <message>
        <source>Topics and partitions</source>
        <translation>Topics and partitions</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) in all</source>
        <translation>
            <numerusform>%Ln partition in all</numerusform>
            <numerusform>%Ln partitions in all</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copy name</translation>
    </message>
    <message>
        <source>Delete topic …</source>
        <translation>Delete topic …</translation>
    </message>
    <message>
        <source>The configurations of %1 are back as they were.</source>
        <translation>The configurations of %1 are back as they were.</translation>
    </message>
    <message>
        <source>Configure …</source>
        <translation>Configure …</translation>
    </message>
    <message>
        <source>Every configuration of the topic, with its value, where it comes from and what it means</source>
        <translation>Every configuration of the topic, with its value, where it comes from and what it means</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>More ▾</translation>
    </message>
    <message>
        <source>Add partitions, move replicas, elect leaders, delete records, clone</source>
        <translation>Add partitions, move replicas, elect leaders, delete records, clone</translation>
    </message>
    <message>
        <source>Delete the topic</source>
        <translation>Delete the topic</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Undo: the configurations that the topic had before the last change</source>
        <translation>Undo: the configurations that the topic had before the last change</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replicas</translation>
    </message>
    <message>
        <source>Show every replica of the chosen topic with its figures</source>
        <translation>Show every replica of the chosen topic with its figures</translation>
    </message>
    <message>
        <source>Replicas of the topic</source>
        <translation>Replicas of the topic</translation>
    </message>
    <message>
        <source>Filter replicas</source>
        <translation>Filter replicas</translation>
    </message>
    <message>
        <source>%1 is configured anew.</source>
        <translation>%1 is configured anew.</translation>
    </message>
    <message>
        <source>Add partitions …</source>
        <translation>Add partitions …</translation>
    </message>
    <message>
        <source>Move replicas …</source>
        <translation>Move replicas …</translation>
    </message>
    <message>
        <source>Elect leaders …</source>
        <translation>Elect leaders …</translation>
    </message>
    <message>
        <source>Delete records …</source>
        <translation>Delete records …</translation>
    </message>
    <message>
        <source>Clone …</source>
        <translation>Clone …</translation>
    </message>
    <message>
        <source>the configuration of %1</source>
        <translation>the configuration of %1</translation>
    </message>
    <message>
        <source>The leaders were elected. An election cannot be taken back: a leader stays until another one is elected.</source>
        <translation>The leaders were elected. An election cannot be taken back: a leader stays until another one is elected.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TourWords</name>
    <message>
        <source>This is a real cluster</source>
        <translation>This is a real cluster</translation>
    </message>
    <message>
        <source>A partition is a log</source>
        <translation>A partition is a log</translation>
    </message>
    <message>
        <source>Each row is one broker&apos;s copy of the same log. Records are only ever put at its end. Up to the high watermark every copy in the ISR has them: so far consumers may read.</source>
        <translation>Each row is one broker&apos;s copy of the same log. Records are only ever put at its end. Up to the high watermark every copy in the ISR has them: so far consumers may read.</translation>
    </message>
    <message>
        <source>Send one yourself</source>
        <translation>Send one yourself</translation>
    </message>
    <message>
        <source>Here you write a record: choose a topic, type a value, send it. It gets the next offset of its partition. Your own programs can do the same: Ctrl+Shift+K has the lines for them.</source>
        <translation>Here you write a record: choose a topic, type a value, send it. It gets the next offset of its partition. Your own programs can do the same: Ctrl+Shift+K has the lines for them.</translation>
    </message>
    <message>
        <source>Now kill a broker</source>
        <translation>Now kill a broker</translation>
    </message>
    <message>
        <source>Click a broker in the picture and press “Kill” above: it crashes at once, nothing is saved, no goodbye is said. Will records be lost? Make up your mind first.</source>
        <translation>Click a broker in the picture and press “Kill” above: it crashes at once, nothing is saved, no goodbye is said. Will records be lost? Make up your mind first.</translation>
    </message>
    <message>
        <source>The others take over</source>
        <translation>The others take over</translation>
    </message>
    <message>
        <source>The controller misses the broker&apos;s heartbeats, fences it, and elects new leaders among those in the ISR. The time line says what happened, when, and because of what.</source>
        <translation>The controller misses the broker&apos;s heartbeats, fences it, and elects new leaders among those in the ISR. The time line says what happened, when, and because of what.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Bring it back</translation>
    </message>
    <message>
        <source>Press “Start”: the broker recovers its logs from disk, fetches what it missed and returns to the ISR. Nothing that was acknowledged is lost.</source>
        <translation>Press “Start”: the broker recovers its logs from disk, fetches what it missed and returns to the ISR. Nothing that was acknowledged is lost.</translation>
    </message>
    <message>
        <source>The rest is yours</source>
        <translation>The rest is yours</translation>
    </message>
    <message>
        <source>Ctrl+K finds every act and every thing by a few letters, ? lists the keys, Alt+1 to Alt+5 choose what the window is for. Right-click anything to see what can be done to it.</source>
        <translation>Ctrl+K finds every act and every thing by a few letters, ? lists the keys, Alt+1 to Alt+5 choose what the window is for. Right-click anything to see what can be done to it.</translation>
    </message>
    <message>
        <source>Its brokers run inside this program, on real ports, with real logs on disk. Every dot that moves stands for requests that crossed a socket just now. The star marks the leader of a partition, the crown the controller.</source>
        <translation>Its brokers run inside this program, on real ports, with real logs on disk. Every dot that moves stands for requests that crossed a socket just now. The star marks the leader of a partition, the crown the controller.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TrainerMenu</name>
    <message>
        <source>For the trainer</source>
        <translation>For the trainer</translation>
    </message>
    <message>
        <source>Spotlight around the pointer</source>
        <translation>Spotlight around the pointer</translation>
    </message>
    <message>
        <source>Dims everything else. The same key or Escape puts it out.</source>
        <translation>Dims everything else. The same key or Escape puts it out.</translation>
    </message>
    <message>
        <source>Projector: show pressed keys</source>
        <translation>Projector: show pressed keys</translation>
    </message>
    <message>
        <source>In a corner, for a moment; never what is typed into a text field</source>
        <translation>In a corner, for a moment; never what is typed into a text field</translation>
    </message>
    <message>
        <source>Projector: without tool bars</source>
        <translation>Projector: without tool bars</translation>
    </message>
    <message>
        <source>Save the hand-out</source>
        <translation>Save the hand-out</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Trainer&apos;s notes in a window of their own</source>
        <translation>Trainer&apos;s notes in a window of their own</translation>
    </message>
    <message>
        <source>For another screen than the one the class sees; the main window then has none</source>
        <translation>For another screen than the one the class sees; the main window then has none</translation>
    </message>
    <message>
        <source>Save hand-out …</source>
        <translation>Save hand-out …</translation>
    </message>
    <message>
        <source>The lesson as this class has played it, as one HTML page with pictures of the window</source>
        <translation>The lesson as this class has played it, as one HTML page with pictures of the window</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TransactionStates</name>
    <message>
        <source>State of the transaction: %1</source>
        <translation>State of the transaction: %1</translation>
    </message>
    <message>
        <source>The id has a producer id and an epoch; nothing is open.</source>
        <translation>The id has a producer id and an epoch; nothing is open.</translation>
    </message>
    <message>
        <source>Partitions may have records of this transaction; nobody knows yet how it ends.</source>
        <translation>Partitions may have records of this transaction; nobody knows yet how it ends.</translation>
    </message>
    <message>
        <source>Decided: it is a commit. The markers are on their way to the partitions; there is no way back.</source>
        <translation>Decided: it is a commit. The markers are on their way to the partitions; there is no way back.</translation>
    </message>
    <message>
        <source>Decided: it is an abort. The markers are on their way to the partitions.</source>
        <translation>Decided: it is an abort. The markers are on their way to the partitions.</translation>
    </message>
    <message>
        <source>Every partition has its commit marker: read_committed consumers get the records.</source>
        <translation>Every partition has its commit marker: read_committed consumers get the records.</translation>
    </message>
    <message>
        <source>Every partition has its abort marker: read_committed consumers skip the records.</source>
        <translation>Every partition has its abort marker: read_committed consumers skip the records.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TransactionsModel</name>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>%1 · epoch %2</source>
        <translation>%1 · epoch %2</translation>
    </message>
    <message>
        <source>transaction.timeout.ms is %1. When it is over, the coordinator aborts the transaction.</source>
        <translation>transaction.timeout.ms is %1. When it is over, the coordinator aborts the transaction.</translation>
    </message>
    <message>
        <source>transactional.id: the name under which a producer is known over restarts</source>
        <translation>transactional.id: the name under which a producer is known over restarts</translation>
    </message>
    <message>
        <source>Transactional id</source>
        <translation>Transactional id</translation>
    </message>
    <message>
        <source>The coordinator&apos;s state of the transaction, in Kafka&apos;s words</source>
        <translation>The coordinator&apos;s state of the transaction, in Kafka&apos;s words</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>The node that leads this id&apos;s partition of __transaction_state</source>
        <translation>The node that leads this id&apos;s partition of __transaction_state</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Producer id and epoch: a batch with an older epoch is refused, its producer is fenced</source>
        <translation>Producer id and epoch: a batch with an older epoch is refused, its producer is fenced</translation>
    </message>
    <message>
        <source>Producer id</source>
        <translation>Producer id</translation>
    </message>
    <message>
        <source>How long the transaction has been open</source>
        <translation>How long the transaction has been open</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Open for</translation>
    </message>
    <message>
        <source>When this time is over, the coordinator aborts the transaction</source>
        <translation>When this time is over, the coordinator aborts the transaction</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Time left</translation>
    </message>
    <message>
        <source>Partitions in the transaction; once it ends, those that still lack the marker</source>
        <translation>Partitions in the transaction; once it ends, those that still lack the marker</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TransactionsView</name>
    <message>
        <source>Transactional ids</source>
        <translation>Transactional ids</translation>
    </message>
    <message>
        <source>Open in partitions</source>
        <translation>Open in partitions</translation>
    </message>
    <message>
        <source>Filter transactions</source>
        <translation>Filter transactions</translation>
    </message>
    <message>
        <source>Open transactions by partition</source>
        <translation>Open transactions by partition</translation>
    </message>
    <message>
        <source>Filter partitions</source>
        <translation>Filter partitions</translation>
    </message>
    <message>
        <source>No transaction is open in any partition: last stable offset and high watermark are the same.</source>
        <translation>No transaction is open in any partition: last stable offset and high watermark are the same.</translation>
    </message>
    <message>
        <source>Story of the transactional id</source>
        <translation>Story of the transactional id</translation>
    </message>
    <message>
        <source>Abort …</source>
        <translation>Abort …</translation>
    </message>
    <message>
        <source>Aborts the open transaction and fences its producer, as Admin.fenceProducers() does</source>
        <translation>Aborts the open transaction and fences its producer, as Admin.fenceProducers() does</translation>
    </message>
    <message>
        <source>Abort hanging …</source>
        <translation>Abort hanging …</translation>
    </message>
    <message>
        <source>Writes an abort marker into this partition, as kafka-transactions.sh abort does</source>
        <translation>Writes an abort marker into this partition, as kafka-transactions.sh abort does</translation>
    </message>
    <message>
        <source>With isolation.level=read_committed a consumer reads only up to the last stable offset, the first record of the earliest open transaction, and skips what was aborted.</source>
        <translation>With isolation.level=read_committed a consumer reads only up to the last stable offset, the first record of the earliest open transaction, and skips what was aborted.</translation>
    </message>
    <message numerus="yes">
        <source>Open in partitions · %n hanging</source>
        <translation>
            <numerusform>Open in partitions · %n hanging</numerusform>
            <numerusform>Open in partitions · %n hanging</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open of %n</source>
        <translation>
            <numerusform>%1 open of %n</numerusform>
            <numerusform>%1 open of %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · producer id %3, epoch %4</source>
        <translation>%1 · %2 · producer id %3, epoch %4</translation>
    </message>
    <message>
        <source>Abort the open transaction of %1?</source>
        <translation>Abort the open transaction of %1?</translation>
    </message>
    <message>
        <source>Its records stay in the log and read_committed consumers skip them. The producer gets a new epoch: the program that holds it now is fenced and fails with PRODUCER_FENCED or INVALID_PRODUCER_EPOCH.</source>
        <translation>Its records stay in the log and read_committed consumers skip them. The producer gets a new epoch: the program that holds it now is fenced and fails with PRODUCER_FENCED or INVALID_PRODUCER_EPOCH.</translation>
    </message>
    <message>
        <source>Abort the hanging transaction in %1-%2?</source>
        <translation>Abort the hanging transaction in %1-%2?</translation>
    </message>
    <message>
        <source>An abort marker for producer id %1, epoch %2 is written into this partition. Nobody will end this transaction otherwise: no coordinator knows it.</source>
        <translation>An abort marker for producer id %1, epoch %2 is written into this partition. Nobody will end this transaction otherwise: no coordinator knows it.</translation>
    </message>
    <message>
        <source>Abort a transaction</source>
        <translation>Abort a transaction</translation>
    </message>
    <message>
        <source>Abort it</source>
        <translation>Abort it</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted; its producer is fenced.</source>
        <translation>The transaction of %1 is aborted; its producer is fenced.</translation>
    </message>
    <message>
        <source>The abort marker is written into %1-%2.</source>
        <translation>The abort marker is written into %1-%2.</translation>
    </message>
    <message>
        <source>It could not be aborted: %1</source>
        <translation>It could not be aborted: %1</translation>
    </message>
    <message>
        <source>Some partitions of __transaction_state have no leader that runs; the transactions kept there are shown again once they have one.</source>
        <translation>Some partitions of __transaction_state have no leader that runs; the transactions kept there are shown again once they have one.</translation>
    </message>
    <message>
        <source>No producer has used transactions yet. Give a producer a transactional.id, here in the settings of a stream (Produce) or in your own program, and its transactions appear here.</source>
        <translation>No producer has used transactions yet. Give a producer a transactional.id, here in the settings of a stream (Produce) or in your own program, and its transactions appear here.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TwinChart</name>
    <message>
        <source>%.0f s</source>
        <translation>%.0f s</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TwinWords</name>
    <message>
        <source>acks: 1 or all</source>
        <translation>acks: 1 or all</translation>
    </message>
    <message>
        <source>Replication factor: 1 or 3</source>
        <translation>Replication factor: 1 or 3</translation>
    </message>
    <message>
        <source>Assignor: range or cooperative-sticky</source>
        <translation>Assignor: range or cooperative-sticky</translation>
    </message>
    <message>
        <source>Zombie leader: acks 1 or all</source>
        <translation>Zombie leader: acks 1 or all</translation>
    </message>
    <message>
        <source>At second 10 the leader loses its network and crashes a moment later. Look out for lost records, and for how long an acknowledgement takes.</source>
        <translation>At second 10 the leader loses its network and crashes a moment later. Look out for lost records, and for how long an acknowledgement takes.</translation>
    </message>
    <message>
        <source>At second 10 the node that leads the partition crashes, and stays away for ten seconds. Look out for the gap in what is acknowledged, and for the bytes in the logs.</source>
        <translation>At second 10 the node that leads the partition crashes, and stays away for ten seconds. Look out for the gap in what is acknowledged, and for the bytes in the logs.</translation>
    </message>
    <message>
        <source>At second 8 a member joins the group, at second 16 one leaves. Look out for the partitions that members have to give up, and for the lag.</source>
        <translation>At second 8 a member joins the group, at second 16 one leaves. Look out for the partitions that members have to give up, and for the lag.</translation>
    </message>
    <message>
        <source>At second 6 the leader is cut off from the other nodes for twelve seconds, but not from its producer. Look out for lost records, and for the gap in what is acknowledged.</source>
        <translation>At second 6 the leader is cut off from the other nodes for twelve seconds, but not from its producer. Look out for lost records, and for the gap in what is acknowledged.</translation>
    </message>
    <message>
        <source>In which of the two will acknowledged records be lost?</source>
        <translation>In which of the two will acknowledged records be lost?</translation>
    </message>
    <message>
        <source>In which of the two will nothing be acknowledged for longer?</source>
        <translation>In which of the two will nothing be acknowledged for longer?</translation>
    </message>
    <message>
        <source>In which of the two will members give up more partitions?</source>
        <translation>In which of the two will members give up more partitions?</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Longest without acknowledgement</source>
        <translation>Longest without acknowledgement</translation>
    </message>
    <message>
        <source>Acknowledged after (p50)</source>
        <translation>Acknowledged after (p50)</translation>
    </message>
    <message>
        <source>A partition without leader</source>
        <translation>A partition without leader</translation>
    </message>
    <message>
        <source>Largest lag</source>
        <translation>Largest lag</translation>
    </message>
    <message>
        <source>Partitions given up in rebalances</source>
        <translation>Partitions given up in rebalances</translation>
    </message>
    <message>
        <source>Bytes in the logs</source>
        <translation>Bytes in the logs</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 instead of %3</translation>
    </message>
    <message>
        <source>This time %1 and %2 came out alike.</source>
        <translation>This time %1 and %2 came out alike.</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought: %3.
It cost nothing that was measured here.</source>
        <translation>%2 in place of %1 brought: %3.
It cost nothing that was measured here.</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought nothing that was measured here.
It cost: %3.</source>
        <translation>%2 in place of %1 brought nothing that was measured here.
It cost: %3.</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought: %3.
It cost: %4.</source>
        <translation>%2 in place of %1 brought: %3.
It cost: %4.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TwinsView</name>
    <message>
        <source>Two clusters of their own play the same script with the same records, side by side. One setting differs. The cluster of this window is not touched.</source>
        <translation>Two clusters of their own play the same script with the same records, side by side. One setting differs. The cluster of this window is not touched.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Ends both clusters and removes them</source>
        <translation>Ends both clusters and removes them</translation>
    </message>
    <message>
        <source>Starts two clusters and plays the script on both</source>
        <translation>Starts two clusters and plays the script on both</translation>
    </message>
    <message>
        <source>It takes %1 more nodes in this program, %2 free ports on 127.0.0.1, and memory and processor time for them until the end, half a minute or so. On a small machine times are longer than one cluster alone would show, in both alike.</source>
        <translation>It takes %1 more nodes in this program, %2 free ports on 127.0.0.1, and memory and processor time for them until the end, half a minute or so. On a small machine times are longer than one cluster alone would show, in both alike.</translation>
    </message>
    <message>
        <source>Could not be played: %1</source>
        <translation>Could not be played: %1</translation>
    </message>
    <message>
        <source>Both clusters are starting …</source>
        <translation>Both clusters are starting …</translation>
    </message>
    <message>
        <source>Every act is done. Replicas and readers catch up …</source>
        <translation>Every act is done. Replicas and readers catch up …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Stopped before the end. Both clusters are removed.</source>
        <translation>Stopped before the end. Both clusters are removed.</translation>
    </message>
    <message>
        <source>With %1 the script did not end as it should: %2</source>
        <translation>With %1 the script did not end as it should: %2</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>No difference</translation>
    </message>
    <message>
        <source>%1 s: %2</source>
        <translation>%1 s: %2</translation>
    </message>
    <message>
        <source>Records acknowledged per second</source>
        <translation>Records acknowledged per second</translation>
    </message>
    <message>
        <source>Acknowledged after, in milliseconds (p50)</source>
        <translation>Acknowledged after, in milliseconds (p50)</translation>
    </message>
    <message>
        <source>Records lost: acknowledged, and gone</source>
        <translation>Records lost: acknowledged, and gone</translation>
    </message>
    <message>
        <source>Consumer lag</source>
        <translation>Consumer lag</translation>
    </message>
    <message>
        <source>Partitions under-replicated or offline</source>
        <translation>Partitions under-replicated or offline</translation>
    </message>
    <message>
        <source>Partitions without leader</source>
        <translation>Partitions without leader</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WaitingModel</name>
    <message>
        <source>A step passes over it: its link is cut, its node is frozen, or the node does not read this connection now.</source>
        <translation>A step passes over it: its link is cut, its node is frozen, or the node does not read this connection now.</translation>
    </message>
    <message>
        <source>The next step lets this one through.</source>
        <translation>The next step lets this one through.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>next ▸</source>
        <translation>next ▸</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>node %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Waits</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WireView</name>
    <message>
        <source>requests and responses as they crossed the sockets</source>
        <translation>requests and responses as they crossed the sockets</translation>
    </message>
    <message>
        <source>Filter: api:Produce  topic:orders  node:2  error:any  slow:50</source>
        <translation>Filter: api:Produce  topic:orders  node:2  error:any  slow:50</translation>
    </message>
    <message>
        <source>Filter of the frames</source>
        <translation>Filter of the frames</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Follow the newest frames. Scrolling up holds the list, so that it stays where you read.</source>
        <translation>Follow the newest frames. Scrolling up holds the list, so that it stays where you read.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Empty the list and begin anew</source>
        <translation>Empty the list and begin anew</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Save …</translation>
    </message>
    <message>
        <source>Save what the list shows: as text, as JSON, or as pcapng for Wireshark</source>
        <translation>Save what the list shows: as text, as JSON, or as pcapng for Wireshark</translation>
    </message>
    <message>
        <source>Words of the filter</source>
        <translation>Words of the filter</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>What is known of the chosen record: who brought it, where it lies, who has read it</source>
        <translation>What is known of the chosen record: who brought it, where it lies, who has read it</translation>
    </message>
    <message>
        <source>Frames, oldest first</source>
        <translation>Frames, oldest first</translation>
    </message>
    <message>
        <source>Fields of the chosen frame</source>
        <translation>Fields of the chosen frame</translation>
    </message>
    <message>
        <source>Bytes of the chosen frame</source>
        <translation>Bytes of the chosen frame</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 frames</translation>
    </message>
    <message>
        <source>%1 of %2 frames</source>
        <translation>%1 of %2 frames</translation>
    </message>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
    <message>
        <source>%1 not kept</source>
        <translation>%1 not kept</translation>
    </message>
    <message>
        <source>More frames came than the cluster keeps until they are read: the oldest were dropped.</source>
        <translation>More frames came than the cluster keeps until they are read: the oldest were dropped.</translation>
    </message>
    <message>
        <source>Nothing has crossed the sockets yet. Connect a client, or start the demo clients.</source>
        <translation>Nothing has crossed the sockets yet. Connect a client, or start the demo clients.</translation>
    </message>
    <message>
        <source>%1 response v%2 #%3</source>
        <translation>%1 response v%2 #%3</translation>
    </message>
    <message>
        <source>%1 request v%2 #%3</source>
        <translation>%1 request v%2 #%3</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>answered after %1</translation>
    </message>
    <message>
        <source>connection %1, %2:%3</source>
        <translation>connection %1, %2:%3</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>Go to the request</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Go to the answer</translation>
    </message>
    <message>
        <source>The request is no longer kept.</source>
        <translation>The request is no longer kept.</translation>
    </message>
    <message>
        <source>There is no answer yet: it waits, none is wanted (acks=0), or the connection was closed.</source>
        <translation>There is no answer yet: it waits, none is wanted (acks=0), or the connection was closed.</translation>
    </message>
    <message>
        <source>This frame is no longer kept: newer ones have taken its place.</source>
        <translation>This frame is no longer kept: newer ones have taken its place.</translation>
    </message>
    <message>
        <source>What this dot stood for is no longer kept: newer frames have taken its place.</source>
        <translation>What this dot stood for is no longer kept: newer frames have taken its place.</translation>
    </message>
    <message>
        <source>The name must end in .txt, .json or .pcapng: it says what is written.</source>
        <translation>The name must end in .txt, .json or .pcapng: it says what is written.</translation>
    </message>
    <message>
        <source>The list shows no frames: there is nothing to save.</source>
        <translation>The list shows no frames: there is nothing to save.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 could not be written: %2</translation>
    </message>
    <message>
        <source>Save frames</source>
        <translation>Save frames</translation>
    </message>
    <message>
        <source>Wireshark (*.pcapng);;JSON (*.json);;Text (*.txt)</source>
        <translation>Wireshark (*.pcapng);;JSON (*.json);;Text (*.txt)</translation>
    </message>
    <message>
        <source>%1 frames saved to %2</source>
        <translation>%1 frames saved to %2</translation>
    </message>
    <message>
        <source>This cluster runs elsewhere: what crosses its sockets cannot be seen from here.</source>
        <translation>This cluster runs elsewhere: what crosses its sockets cannot be seen from here.</translation>
    </message>
    <message>
        <source>&lt;p&gt;All words must hold; a minus in front turns one round.&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;api:Produce,Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;one of these APIs&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;kind:replication&lt;/b&gt;&lt;/td&gt;&lt;td&gt;produce, fetch, replication, quorum, group, metadata, transaction or admin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;client:shop&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a client whose id has this in it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;at:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;node 2 was asked&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;frames:120-160&lt;/b&gt;&lt;/td&gt;&lt;td&gt;numbered like this, in the order of the whole cluster&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;node:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;from or to node 2&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;topic:orders&lt;/b&gt;&lt;/td&gt;&lt;td&gt;names such a topic&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:billing&lt;/b&gt;&lt;/td&gt;&lt;td&gt;names such a group&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;error:any&lt;/b&gt;, &lt;b&gt;error:NOT_LEADER&lt;/b&gt;&lt;/td&gt;&lt;td&gt;answers with an error&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:request&lt;/b&gt;, &lt;b&gt;is:response&lt;/b&gt;, &lt;b&gt;is:broken&lt;/b&gt;&lt;/td&gt;&lt;td&gt;what it is&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;slow:50&lt;/b&gt;&lt;/td&gt;&lt;td&gt;answers after 50 ms or more&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;-api:Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;all but these&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;anything else&lt;/b&gt;&lt;/td&gt;&lt;td&gt;in the API&apos;s, topic&apos;s, group&apos;s, client&apos;s or error&apos;s name&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;All words must hold; a minus in front turns one round.&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;api:Produce,Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;one of these APIs&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;kind:replication&lt;/b&gt;&lt;/td&gt;&lt;td&gt;produce, fetch, replication, quorum, group, metadata, transaction or admin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;client:shop&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a client whose id has this in it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;at:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;node 2 was asked&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;frames:120-160&lt;/b&gt;&lt;/td&gt;&lt;td&gt;numbered like this, in the order of the whole cluster&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;node:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;from or to node 2&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;topic:orders&lt;/b&gt;&lt;/td&gt;&lt;td&gt;names such a topic&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:billing&lt;/b&gt;&lt;/td&gt;&lt;td&gt;names such a group&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;error:any&lt;/b&gt;, &lt;b&gt;error:NOT_LEADER&lt;/b&gt;&lt;/td&gt;&lt;td&gt;answers with an error&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:request&lt;/b&gt;, &lt;b&gt;is:response&lt;/b&gt;, &lt;b&gt;is:broken&lt;/b&gt;&lt;/td&gt;&lt;td&gt;what it is&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;slow:50&lt;/b&gt;&lt;/td&gt;&lt;td&gt;answers after 50 ms or more&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;-api:Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;all but these&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;anything else&lt;/b&gt;&lt;/td&gt;&lt;td&gt;in the API&apos;s, topic&apos;s, group&apos;s, client&apos;s or error&apos;s name&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Of the %1 frames that the dot stood for these %2 are still kept.</source>
        <translation>Of the %1 frames that the dot stood for these %2 are still kept.</translation>
    </message>
    <message>
        <source>The dot stood for these %1 frames. Empty the filter to see all again.</source>
        <translation>The dot stood for these %1 frames. Empty the filter to see all again.</translation>
    </message>
    <message>
        <source>Nothing has crossed the sockets up to this moment of the recording. Play it, or drag it further.</source>
        <translation>Nothing has crossed the sockets up to this moment of the recording. Play it, or drag it further.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WorkloadCard</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop this client and take it from the list</source>
        <translation>Stop this client and take it from the list</translation>
    </message>
    <message>
        <source> rec/s</source>
        <comment>after a number</comment>
        <translation> rec/s</translation>
    </message>
    <message>
        <source>Records a second of %1</source>
        <translation>Records a second of %1</translation>
    </message>
    <message>
        <source>members: </source>
        <comment>before a number</comment>
        <translation>members: </translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Members of %1</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 a second · %3 in flight · %4 failed</source>
        <translation>%1 acknowledged, %2 a second · %3 in flight · %4 failed</translation>
    </message>
    <message>
        <source>%1 read, %2 a second</source>
        <translation>%1 read, %2 a second</translation>
    </message>
    <message>
        <source>Copy as a command for a shell</source>
        <translation>Copy as a command for a shell</translation>
    </message>
    <message>
        <source>Copy %1 as a command</source>
        <translation>Copy %1 as a command</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Begin a transaction: from now on records flow, and readers with read_committed wait for its end</source>
        <translation>Begin a transaction: from now on records flow, and readers with read_committed wait for its end</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>All records of the transaction become visible together</source>
        <translation>All records of the transaction become visible together</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abort</translation>
    </message>
    <message>
        <source>None of them ever does to readers with read_committed; in the log they stay, followed by an abort marker</source>
        <translation>None of them ever does to readers with read_committed; in the log they stay, followed by an abort marker</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>idempotent</translation>
    </message>
    <message>
        <source>%1 keys, skew %2</source>
        <translation>%1 keys, skew %2</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 keys</translation>
    </message>
    <message>
        <source>bursts of %1</source>
        <translation>bursts of %1</translation>
    </message>
    <message>
        <source>static members</source>
        <translation>static members</translation>
    </message>
    <message>
        <source>asks the coordinator for its producer id</source>
        <translation>asks the coordinator for its producer id</translation>
    </message>
    <message>
        <source>no transaction open: records wait</source>
        <translation>no transaction open: records wait</translation>
    </message>
    <message>
        <source>transaction open</source>
        <translation>transaction open</translation>
    </message>
    <message>
        <source>committing</source>
        <translation>committing</translation>
    </message>
    <message>
        <source>aborting</source>
        <translation>aborting</translation>
    </message>
    <message>
        <source>ended for good: stop it and start anew</source>
        <translation>ended for good: stop it and start anew</translation>
    </message>
    <message>
        <source>%1 · %2 committed, %3 aborted</source>
        <translation>%1 · %2 committed, %3 aborted</translation>
    </message>
    <message>
        <source>p50 %1 ms, p99 %2 ms</source>
        <translation>p50 %1 ms, p99 %2 ms</translation>
    </message>
    <message numerus="yes">
        <source>ends after %Ln record(s)</source>
        <translation>
            <numerusform>ends after %Ln record</numerusform>
            <numerusform>ends after %Ln records</numerusform>
        </translation>
    </message>
</context>
</TS>
