<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AddPartitionsDialog</name>
    <message>
        <source>Count keys that move</source>
        <translation>Wechselnde Keys zählen</translation>
    </message>
    <message>
        <source>More partitions for %1</source>
        <translation>Mehr Partitionen für %1</translation>
    </message>
    <message>
        <source>Reads the topic and asks the partitioner of Java&apos;s client (murmur2) where each key would go</source>
        <translation>Liest das Topic und fragt den Partitioner des Java-Clients (murmur2), wohin jeder Key käme</translation>
    </message>
    <message>
        <source>Partitions cannot be taken away again. A key that moves goes to another partition from then on: its older records stay where they are, and are no longer in order with the newer ones.</source>
        <translation>Partitionen lassen sich nicht wieder entfernen. Ein Key, der wechselt, geht ab dann in eine andere Partition: Seine älteren Records bleiben, wo sie sind, und stehen nicht mehr in einer Reihenfolge mit den neueren.</translation>
    </message>
    <message>
        <source>Partitions now</source>
        <translation>Partitionen jetzt</translation>
    </message>
    <message>
        <source>Partitions then</source>
        <translation>Partitionen dann</translation>
    </message>
    <message>
        <source>Add partitions</source>
        <translation>Partitionen hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The topic is empty: no key moves.</source>
        <translation>Das Topic ist leer: Kein Key wechselt.</translation>
    </message>
    <message>
        <source>None of the %1 records read has a key: nothing moves.</source>
        <translation>Keiner der %1 gelesenen Records hat einen Key: Nichts wechselt.</translation>
    </message>
    <message>
        <source>%1 of %2 keys would go to another partition (%3 %).</source>
        <translation>%1 von %2 Keys kämen in eine andere Partition (%3 %).</translation>
    </message>
    <message>
        <source>Counted over the first %1 records; there are more.</source>
        <translation>Gezählt über die ersten %1 Records; es gibt noch mehr.</translation>
    </message>
    <message>
        <source>Reading the keys …</source>
        <translation>Keys werden gelesen …</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Der Controller wird gefragt …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AppearanceMenu</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Zeiten in UTC</translation>
    </message>
    <message>
        <source>Moving pictures</source>
        <translation>Bewegte Bilder</translation>
    </message>
    <message>
        <source>Dots that travel, changes that fade, panels that slide. Without it everything is told by marks that stay in their places.</source>
        <translation>Punkte, die wandern, Änderungen, die verblassen, Ansichten, die gleiten. Ohne sie sagen Zeichen alles, die an ihrem Platz bleiben.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ApplicationWords</name>
    <message>
        <source>Brokerscope cannot start</source>
        <translation>Brokerscope kann nicht starten</translation>
    </message>
    <message>
        <source>End the program that listens there, or start with another port: --port NUMBER.</source>
        <translation>Beenden Sie das Programm, das dort lauscht, oder starten Sie mit einem anderen Port: --port NUMMER.</translation>
    </message>
    <message>
        <source>Close that one, or start with another directory: --data-dir DIRECTORY.</source>
        <translation>Schließen Sie das andere, oder starten Sie mit einem anderen Verzeichnis: --data-dir VERZEICHNIS.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AssignmentModel</name>
    <message>
        <source>%1 (group leader)</source>
        <translation>%1 (Gruppen-Leader)</translation>
    </message>
    <message>
        <source>Member %1 from %2</source>
        <translation>Mitglied %1 von %2</translation>
    </message>
    <message>
        <source>%1 reads %2</source>
        <translation>%1 liest %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>%1 still reads %2 and shall give it up</source>
        <translation>%1 liest %2 noch und soll sie abgeben</translation>
    </message>
    <message>
        <source>%1 shall get %2 once it is free</source>
        <translation>%1 bekommt %2, sobald sie frei ist</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AvroWords</name>
    <message>
        <source>%1 at byte %2.</source>
        <translation>%1 bei Byte %2.</translation>
    </message>
    <message>
        <source>The datum ends too early</source>
        <translation>Das Datum endet zu früh</translation>
    </message>
    <message>
        <source>A number is too long</source>
        <translation>Eine Zahl ist zu lang</translation>
    </message>
    <message>
        <source>The schema is no JSON: %1 at byte %2.</source>
        <translation>Das Schema ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>the schema</source>
        <translation>das Schema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>types are nested too deeply.</source>
        <translation>Typen sind zu tief geschachtelt.</translation>
    </message>
    <message>
        <source>there is no type named %1.</source>
        <translation>es gibt keinen Typ namens %1.</translation>
    </message>
    <message>
        <source>a union of nothing.</source>
        <translation>eine Union aus nichts.</translation>
    </message>
    <message>
        <source>a type is a name, a list or an object.</source>
        <translation>ein Typ ist ein Name, eine Liste oder ein Objekt.</translation>
    </message>
    <message>
        <source>a %1 needs a name.</source>
        <translation>%1 braucht einen Namen.</translation>
    </message>
    <message>
        <source>a record needs fields.</source>
        <translation>ein record braucht Felder (fields).</translation>
    </message>
    <message>
        <source>a field has no name.</source>
        <translation>ein Feld hat keinen Namen.</translation>
    </message>
    <message>
        <source>a fixed needs a size.</source>
        <translation>ein fixed braucht eine Größe (size).</translation>
    </message>
    <message>
        <source>a type without a name</source>
        <translation>ein Typ ohne Namen</translation>
    </message>
    <message>
        <source>The schema is through, and there is more</source>
        <translation>Das Schema ist zu Ende, aber es folgt noch etwas</translation>
    </message>
    <message>
        <source>No datum of this schema: %1</source>
        <translation>Kein Datum dieses Schemas: %1</translation>
    </message>
    <message>
        <source>Types are nested too deeply</source>
        <translation>Typen sind zu tief geschachtelt</translation>
    </message>
    <message>
        <source>It unfolds into too much text</source>
        <translation>Entfaltet ergibt es zu viel Text</translation>
    </message>
    <message>
        <source>%1 has no symbol %2</source>
        <translation>%1 hat kein Symbol %2</translation>
    </message>
    <message>
        <source>A union has no branch %1</source>
        <translation>Eine Union hat keinen Zweig %1</translation>
    </message>
    <message>
        <source>A block has no size</source>
        <translation>Ein Block hat keine Größe</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::BorrowedTopics</name>
    <message>
        <source>Topic %1 could not be made: %2</source>
        <translation>Topic %1 konnte nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>Topic %1 could not be deleted: %2</source>
        <translation>Topic %1 konnte nicht gelöscht werden: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::BreakpointsModel</name>
    <message>
        <source>Double-click: show what met it last in the timeline</source>
        <translation>Doppelklick: den letzten Treffer in der Zeitleiste zeigen</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>Noch kein Treffer</translation>
    </message>
    <message>
        <source>stopped the clock · %1</source>
        <translation>hielt die Uhr an · %1</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>Anhalten, wenn</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CallsPage</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>The same orders on both sides. Left, services call each other and wait for the answer: a small model in this program. Right, they write events to topics of the cluster, and real programs read them.</source>
        <translation>Dieselben Bestellungen auf beiden Seiten. Links rufen Dienste einander auf und warten auf die Antwort: ein kleines Modell in diesem Programm. Rechts schreiben sie Ereignisse in Topics des Clusters, und echte Programme lesen sie.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Aufbauen</translation>
    </message>
    <message>
        <source>Make services and topics, and send four orders a second to both sides</source>
        <translation>Dienste und Topics anlegen und vier Bestellungen pro Sekunde an beide Seiten senden</translation>
    </message>
    <message>
        <source>Add Analytics</source>
        <translation>Analyse hinzufügen</translation>
    </message>
    <message>
        <source>One more service wants to hear of every order</source>
        <translation>Ein weiterer Dienst will von jeder Bestellung erfahren</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Stop everything, and delete the topics and their groups</source>
        <translation>Alles anhalten und die Topics und ihre Gruppen löschen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Orders for which the service in front had a thread</source>
        <translation>Bestellungen, für die der vorderste Dienst einen Thread hatte</translation>
    </message>
    <message>
        <source>Orders that the cluster has acknowledged</source>
        <translation>Bestellungen, die der Cluster bestätigt hat</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Through all services up to Notification</source>
        <translation>Durch alle Dienste bis zur Nachricht</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>A call got no answer, or the order was refused</source>
        <translation>Ein Aufruf bekam keine Antwort, oder die Bestellung wurde abgewiesen</translation>
    </message>
    <message>
        <source>Orders that the cluster did not take</source>
        <translation>Bestellungen, die der Cluster nicht annahm</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>Orders that hold a thread of the service in front</source>
        <translation>Bestellungen, die einen Thread des vordersten Dienstes belegen</translation>
    </message>
    <message>
        <source>Accepted and not yet through all services</source>
        <translation>Angenommen und noch nicht durch alle Dienste</translation>
    </message>
    <message>
        <source>Direct calls</source>
        <translation>Direkte Aufrufe</translation>
    </message>
    <message>
        <source>a model in this program: each call waits for the next</source>
        <translation>ein Modell in diesem Programm: Jeder Aufruf wartet auf den nächsten</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>three topics of the cluster, and real programs that read them</source>
        <translation>drei Topics des Clusters und echte Programme, die sie lesen</translation>
    </message>
    <message>
        <source>Each bar is a second: orders completed, and hatched above them those that failed.</source>
        <translation>Jeder Balken ist eine Sekunde: fertige Bestellungen, darüber schraffiert die gescheiterten.</translation>
    </message>
    <message>
        <source>Each bar is a second: orders completed, and hatched above them those that wait for Payment.</source>
        <translation>Jeder Balken ist eine Sekunde: fertige Bestellungen, darüber schraffiert die, die auf die Zahlung warten.</translation>
    </message>
    <message>
        <source>Orders completed and failed in the last minute</source>
        <translation>Fertige und gescheiterte Bestellungen der letzten Minute</translation>
    </message>
    <message>
        <source>Orders completed, and those that wait for Payment, in the last minute</source>
        <translation>Fertige Bestellungen und solche, die auf die Zahlung warten, in der letzten Minute</translation>
    </message>
    <message>
        <source>A service fails</source>
        <translation>Ein Dienst fällt aus</translation>
    </message>
    <message>
        <source>A service is added</source>
        <translation>Ein Dienst kommt hinzu</translation>
    </message>
    <message>
        <source>Do all agree?</source>
        <translation>Sind sich alle einig?</translation>
    </message>
    <message>
        <source>What fails behind Order fails Order.</source>
        <translation>Was hinter der Bestellung ausfällt, lässt die Bestellung scheitern.</translation>
    </message>
    <message>
        <source>The caller has to be changed and deployed.</source>
        <translation>Der Aufrufer muss geändert und neu ausgeliefert werden.</translation>
    </message>
    <message>
        <source>An order is done or failed at once.</source>
        <translation>Eine Bestellung ist sofort fertig oder gescheitert.</translation>
    </message>
    <message>
        <source>The others go on, its work waits for it.</source>
        <translation>Die anderen machen weiter, seine Arbeit wartet auf ihn.</translation>
    </message>
    <message>
        <source>It subscribes. Nobody else is touched.</source>
        <translation>Er abonniert. Niemand sonst wird angefasst.</translation>
    </message>
    <message>
        <source>Eventually: when nothing waits any more.</source>
        <translation>Irgendwann: wenn nichts mehr wartet.</translation>
    </message>
    <message>
        <source>Bring Payment back</source>
        <translation>Zahlung zurückholen</translation>
    </message>
    <message>
        <source>Take Payment down</source>
        <translation>Zahlung ausfallen lassen</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>Auf beiden Seiten</translation>
    </message>
    <message>
        <source>On both sides: left it does not answer, right its program is stopped</source>
        <translation>Auf beiden Seiten: Links antwortet sie nicht, rechts wird ihr Programm angehalten</translation>
    </message>
    <message>
        <source>Making topics …</source>
        <translation>Topics werden angelegt …</translation>
    </message>
    <message>
        <source>The programs leave, topics and groups are deleted …</source>
        <translation>Die Programme gehen, Topics und Gruppen werden gelöscht …</translation>
    </message>
    <message>
        <source>is deployed anew: refuses every order</source>
        <translation>wird neu ausgeliefert: weist jede Bestellung ab</translation>
    </message>
    <message>
        <source>down: %1 calls without an answer</source>
        <translation>ausgefallen: %1 Aufrufe ohne Antwort</translation>
    </message>
    <message>
        <source>%1 of %2 threads wait for answers</source>
        <translation>%1 von %2 Threads warten auf Antworten</translation>
    </message>
    <message>
        <source>%1 calls answered</source>
        <translation>%1 Aufrufe beantwortet</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 in %2 geschrieben</translation>
    </message>
    <message>
        <source>down: %1 wait for it</source>
        <translation>ausgefallen: %1 warten auf ihn</translation>
    </message>
    <message>
        <source>%1 done, lag %2</source>
        <translation>%1 erledigt, Lag %2</translation>
    </message>
    <message>
        <source>%1 orders failed because of Payment</source>
        <translation>%1 Bestellungen scheiterten an der Zahlung</translation>
    </message>
    <message>
        <source>%1 orders accepted while Payment was down, %2 failed; %3 wait for it now</source>
        <translation>%1 Bestellungen angenommen, während die Zahlung ausfiel, %2 gescheitert; %3 warten jetzt auf sie</translation>
    </message>
    <message>
        <source>Order was changed: %1 orders lost to that. Analytics has heard of %2 of %3</source>
        <translation>Die Bestellung wurde geändert: %1 Bestellungen gingen dabei verloren. Die Analyse hat von %2 der %3 erfahren</translation>
    </message>
    <message>
        <source>Analytics has read %1 of %2, from the first on; %3 orders failed</source>
        <translation>Die Analyse hat %1 von %2 gelesen, von der ersten an; %3 Bestellungen gescheitert</translation>
    </message>
    <message>
        <source>%1 completed, %2 failed, %3 in between</source>
        <translation>%1 fertig, %2 gescheitert, %3 dazwischen</translation>
    </message>
    <message>
        <source>%1 accepted, %2 paid, %3 shipped, %4 notified</source>
        <translation>%1 angenommen, %2 bezahlt, %3 versandt, %4 benachrichtigt</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CauseWords</name>
    <message>
        <source>Your acts</source>
        <translation>Ihre Aktionen</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>Topics, leaders, ISR</source>
        <translation>Topics, Leader, ISR</translation>
    </message>
    <message>
        <source>Logs on disk</source>
        <translation>Logs auf der Platte</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>Clients and errors</source>
        <translation>Clients und Fehler</translation>
    </message>
    <message>
        <source>The node found out by itself that it cannot go on.</source>
        <translation>Der Knoten hat selbst gemerkt, dass er nicht weitermachen kann.</translation>
    </message>
    <message>
        <source>It had been asked for before.</source>
        <translation>Das war zuvor angefordert worden.</translation>
    </message>
    <message>
        <source>A timer ran out: the node heard nothing from a leader for its election timeout.</source>
        <translation>Ein Timer lief ab: Der Knoten hörte während seines Election Timeouts nichts von einem Leader.</translation>
    </message>
    <message>
        <source>A timer: an election was due.</source>
        <translation>Ein Timer: Eine Wahl war fällig.</translation>
    </message>
    <message>
        <source>A timer ran out: a majority of the voters did not fetch from it any more, or it learned of a later epoch.</source>
        <translation>Ein Timer lief ab: Eine Mehrheit der Voter holte nichts mehr bei ihm, oder er erfuhr von einer späteren Epoche.</translation>
    </message>
    <message>
        <source>A timer ran out: broker.session.timeout.ms passed without a heartbeat.</source>
        <translation>Ein Timer lief ab: broker.session.timeout.ms verging ohne Heartbeat.</translation>
    </message>
    <message>
        <source>The broker asked for it when it had started.</source>
        <translation>Der Broker bat darum, als er gestartet war.</translation>
    </message>
    <message>
        <source>A timer ran out: the replica was not caught up for replica.lag.time.max.ms.</source>
        <translation>Ein Timer lief ab: Die Replica war replica.lag.time.max.ms lang nicht auf dem Stand des Leaders.</translation>
    </message>
    <message>
        <source>The replica has caught up with the leader&apos;s log.</source>
        <translation>Die Replica hat das Log des Leaders eingeholt.</translation>
    </message>
    <message>
        <source>The controller&apos;s timer: it gives leadership back to preferred replicas.</source>
        <translation>Der Timer des Controllers: Er gibt die Führung an bevorzugte Replicas zurück.</translation>
    </message>
    <message>
        <source>The last replica that could lead is gone.</source>
        <translation>Die letzte Replica, die führen könnte, ist weg.</translation>
    </message>
    <message>
        <source>The segment was full, or segment.ms had passed.</source>
        <translation>Das Segment war voll, oder segment.ms war vergangen.</translation>
    </message>
    <message>
        <source>A timer: retention looks for old segments, or a client deleted records.</source>
        <translation>Ein Timer: Die Retention sucht alte Segmente, oder ein Client hat Records gelöscht.</translation>
    </message>
    <message>
        <source>The node compared its log with the leader&apos;s, or with what its checkpoints say.</source>
        <translation>Der Knoten verglich sein Log mit dem des Leaders oder mit seinen Checkpoints.</translation>
    </message>
    <message>
        <source>The member said goodbye, or its session.timeout.ms or max.poll.interval.ms passed.</source>
        <translation>Das Mitglied meldete sich ab, oder sein session.timeout.ms oder max.poll.interval.ms verging.</translation>
    </message>
    <message>
        <source>A timer ran out: transaction.timeout.ms passed.</source>
        <translation>Ein Timer lief ab: transaction.timeout.ms verging.</translation>
    </message>
    <message>
        <source>A client asked for it.</source>
        <translation>Ein Client bat darum.</translation>
    </message>
    <message>
        <source>All new replicas have caught up.</source>
        <translation>Alle neuen Replicas haben aufgeholt.</translation>
    </message>
    <message>
        <source>Nothing that this window knows of preceded it.</source>
        <translation>Nichts, was diesem Fenster bekannt ist, ging dem voraus.</translation>
    </message>
    <message>
        <source>A person did that.</source>
        <translation>Das hat ein Mensch getan.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClientWords</name>
    <message>
        <source>client that does not say its name</source>
        <translation>Client, der seinen Namen nicht nennt</translation>
    </message>
    <message>
        <source>(no client.id)</source>
        <translation>(keine client.id)</translation>
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
        <translation>%1 Req/s</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2, %n connection(s) to nodes</source>
        <translation>
            <numerusform>%1 von %2, %n Verbindung zu Knoten</numerusform>
            <numerusform>%1 von %2, %n Verbindungen zu Knoten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with an error, the last was %1</source>
        <translation>
            <numerusform>%n Antwort mit einem Fehler, zuletzt %1</numerusform>
            <numerusform>%n Antworten mit einem Fehler, zuletzt %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group · %n member(s) · %1</source>
        <translation>
            <numerusform>Gruppe · %n Mitglied · %1</numerusform>
            <numerusform>Gruppe · %n Mitglieder · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>Lag %1</translation>
    </message>
    <message>
        <source>Group %1, generation %2, assignor %3, coordinator node %4</source>
        <translation>Gruppe %1, Generation %2, Assignor %3, Coordinator Knoten %4</translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>%n weiterer Client</numerusform>
            <numerusform>%n weitere Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>listed in the navigator</source>
        <translation>im Navigator aufgeführt</translation>
    </message>
    <message>
        <source>no partition assigned</source>
        <translation>keine Partition zugewiesen</translation>
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
            <numerusform>kappt %n Leitung in dieser Richtung</numerusform>
            <numerusform>kappt %n Leitungen in dieser Richtung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cuts %n link(s)</source>
        <translation>
            <numerusform>kappt %n Leitung</numerusform>
            <numerusform>kappt %n Leitungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterMenu</name>
    <message>
        <source>A throw-away cluster starts in a window of its own.</source>
        <translation>Ein Wegwerf-Cluster startet in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>New throw-away cluster</source>
        <translation>Neuer Wegwerf-Cluster</translation>
    </message>
    <message>
        <source>One more cluster beside this one, with ports and a temporary directory of its own</source>
        <translation>Ein weiterer Cluster neben diesem, mit eigenen Ports und eigenem temporären Verzeichnis</translation>
    </message>
    <message>
        <source>Open a data directory …</source>
        <translation>Datenverzeichnis öffnen …</translation>
    </message>
    <message>
        <source>A kept cluster, in a window of its own; an empty directory becomes a new one</source>
        <translation>Ein dauerhafter Cluster in einem eigenen Fenster; aus einem leeren Verzeichnis wird ein neuer</translation>
    </message>
    <message>
        <source>Watch an external cluster …</source>
        <translation>Externen Cluster beobachten …</translation>
    </message>
    <message>
        <source>Any Apache Kafka, in a window of its own</source>
        <translation>Jedes Apache Kafka, in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Ask at the start what happens to the data</source>
        <translation>Beim Start fragen, was mit den Daten geschieht</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>This window shows it.</source>
        <translation>Dieses Fenster zeigt ihn.</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>%1 opens in a window of its own.</source>
        <translation>%1 wird in einem eigenen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>Empty this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
    <message>
        <source>The clusters and their data stay</source>
        <translation>Die Cluster und ihre Daten bleiben</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Datenverzeichnis</translation>
    </message>
    <message>
        <source>Watch an external cluster</source>
        <translation>Externen Cluster beobachten</translation>
    </message>
    <message>
        <source>Bootstrap servers, as localhost:9092</source>
        <translation>Bootstrap-Server, etwa localhost:9092</translation>
    </message>
    <message>
        <source>The system refused to start another window.</source>
        <translation>Das System hat kein weiteres Fenster zugelassen.</translation>
    </message>
    <message numerus="yes">
        <source>No ports are free for another cluster of %n node(s).</source>
        <translation>
            <numerusform>Keine Ports frei für einen weiteren Cluster mit %n Knoten.</numerusform>
            <numerusform>Keine Ports frei für einen weiteren Cluster mit %n Knoten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterScene</name>
    <message>
        <source>tries again: %1</source>
        <translation>neuer Versuch: %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterView</name>
    <message>
        <source>Picture of the cluster</source>
        <translation>Bild des Clusters</translation>
    </message>
    <message>
        <source>No client is connected. Start one from the Produce dock, or point your own at the bootstrap servers.</source>
        <translation>Kein Client ist verbunden. Starten Sie einen in der Ansicht Produzieren, oder richten Sie Ihren eigenen auf die Bootstrap-Server.</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>synchron</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>nicht synchron</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms · Ctrl+0 fits</source>
        <translation>Ctrl+Mausrad zoomt · Ctrl+0 passt ein</translation>
    </message>
    <message>
        <source>right-click for faults · Shift+drag cuts links · click a dot · Ctrl+wheel zooms · Ctrl+0 fits</source>
        <translation>Rechtsklick für Störungen · Shift+Ziehen kappt Leitungen · Klick auf einen Punkt · Ctrl+Mausrad zoomt · Ctrl+0 passt ein</translation>
    </message>
    <message>
        <source>Cut links</source>
        <translation>Leitungen kappen</translation>
    </message>
    <message>
        <source>Draw a line across links to cut them both ways (or hold Shift and draw). Escape ends it.</source>
        <translation>Ziehen Sie eine Linie über Leitungen, um sie in beiden Richtungen zu kappen (oder mit gehaltener Shift-Taste). Escape beendet es.</translation>
    </message>
    <message>
        <source>Cut links one way</source>
        <translation>Einseitig kappen</translation>
    </message>
    <message>
        <source>Draw a line across links: what flows in the direction of the arrow is stopped (or hold Ctrl and Shift and draw).</source>
        <translation>Ziehen Sie eine Linie über Leitungen: Was in Pfeilrichtung fließt, wird aufgehalten (oder mit gehaltenen Tasten Ctrl und Shift).</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Vergrößern (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Verkleinern (Ctrl+-)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Actual size (Ctrl+1)</source>
        <translation>Originalgröße (Ctrl+1)</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Bild einpassen</translation>
    </message>
    <message>
        <source>Fit the picture into the dock (Ctrl+0)</source>
        <translation>Bild in die Ansicht einpassen (Ctrl+0)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>What is broken now, and how to heal it</source>
        <translation>Was gerade gestört ist und wie es sich beheben lässt</translation>
    </message>
    <message numerus="yes">
        <source>Faults: %n</source>
        <translation>
            <numerusform>Störungen: %n</numerusform>
            <numerusform>Störungen: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the cut of %n link(s)</source>
        <translation>
            <numerusform>das Kappen von %n Leitung</numerusform>
            <numerusform>das Kappen von %n Leitungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) of kind %1 from %2 to %3, at %4</source>
        <translation>
            <numerusform>%n Antwort der Art %1 von %2 an %3, um %4</numerusform>
            <numerusform>%n Antworten der Art %1 von %2 an %3, um %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of kind %1 from %2 to %3, at %4</source>
        <translation>
            <numerusform>%n Anfrage der Art %1 von %2 an %3, um %4</numerusform>
            <numerusform>%n Anfragen der Art %1 von %2 an %3, um %4</numerusform>
        </translation>
    </message>
    <message>
        <source>The public protocol does not tell which clients are connected. Members of groups are shown once there are some; to produce or consume yourself, open the Produce or the Consume dock.</source>
        <translation>Das öffentliche Protokoll verrät nicht, welche Clients verbunden sind. Mitglieder von Gruppen erscheinen, sobald es welche gibt; um selbst zu produzieren oder zu konsumieren, öffnen Sie die Ansicht Produzieren oder Konsumieren.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterWords</name>
    <message>
        <source>throw-away</source>
        <translation>Wegwerf-Cluster</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>%1 · port %2</source>
        <translation>%1 · Port %2</translation>
    </message>
    <message>
        <source>This cluster runs elsewhere; closing the window leaves it alone.</source>
        <translation>Dieser Cluster läuft anderswo; ihn berührt es nicht, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Throw-away data: %1 is deleted when the window is closed.</source>
        <translation>Wegwerf-Daten: %1 wird gelöscht, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Kept data: everything is in %1 when it is opened again.</source>
        <translation>Dauerhafte Daten: Beim nächsten Öffnen ist in %1 alles wieder da.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>An act, a panel, a node, a topic, a group …</source>
        <translation>Eine Aktion, eine Ansicht, ein Knoten, ein Topic, eine Gruppe …</translation>
    </message>
    <message>
        <source>What to do or to go to</source>
        <translation>Was zu tun oder anzuzeigen ist</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>So heißt nichts.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CommandWords</name>
    <message>
        <source>kafka-console-producer.sh cannot choose a partition; kcat can.</source>
        <translation>kafka-console-producer.sh kann keine Partition wählen; kcat kann es.</translation>
    </message>
    <message>
        <source>kafka-console-producer.sh cannot choose a timestamp.</source>
        <translation>kafka-console-producer.sh kann keinen Zeitstempel wählen.</translation>
    </message>
    <message>
        <source>Zero bytes do not fit into a command line.</source>
        <translation>Null-Bytes passen nicht in eine Befehlszeile.</translation>
    </message>
    <message>
        <source>kafka-console-producer.sh reads lines of text: it cannot send line ends or the signs that divide key, value and headers. kcat can.</source>
        <translation>kafka-console-producer.sh liest Textzeilen: Zeilenenden und die Trennzeichen von Key, Value und Headern kann es nicht senden. kcat kann es.</translation>
    </message>
    <message>
        <source>A key with a zero byte does not fit into a command line.</source>
        <translation>Ein Key mit einem Null-Byte passt nicht in eine Befehlszeile.</translation>
    </message>
    <message>
        <source>kcat cannot choose a timestamp.</source>
        <translation>kcat kann keinen Zeitstempel wählen.</translation>
    </message>
    <message>
        <source>With -Z kcat sends an empty key as null, too.</source>
        <translation>Mit -Z sendet kcat auch einen leeren Key als null.</translation>
    </message>
    <message>
        <source>kcat sends nothing at all when the value is empty; an empty value needs kafka-console-producer.sh.</source>
        <translation>Ist der Value leer, sendet kcat gar nichts; für einen leeren Value braucht es kafka-console-producer.sh.</translation>
    </message>
    <message>
        <source>kcat writes headers as name=value: no null, no zero byte, and no = in the name.</source>
        <translation>kcat schreibt Header als name=value: kein null, kein Null-Byte und kein = im Namen.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CompareView</name>
    <message>
        <source>Queue and log</source>
        <translation>Queue und Log</translation>
    </message>
    <message>
        <source>A classic message queue beside a topic, with the same messages</source>
        <translation>Eine klassische Message Queue neben einem Topic, mit denselben Nachrichten</translation>
    </message>
    <message>
        <source>the same, done in different ways</source>
        <translation>dasselbe, auf verschiedene Arten getan</translation>
    </message>
    <message>
        <source>This is an external cluster: no topics are made, no load is put on it and no node is killed from here.</source>
        <translation>Das ist ein externer Cluster: Von hier aus werden keine Topics angelegt, keine Last erzeugt und keine Knoten abgeschossen.</translation>
    </message>
    <message>
        <source>Calls and events</source>
        <translation>Aufrufe und Ereignisse</translation>
    </message>
    <message>
        <source>Services that call each other beside services that write and read events</source>
        <translation>Dienste, die einander aufrufen, neben Diensten, die Ereignisse schreiben und lesen</translation>
    </message>
    <message>
        <source>ZooKeeper and KRaft</source>
        <translation>ZooKeeper und KRaft</translation>
    </message>
    <message>
        <source>The same failure of the controller, explained with ZooKeeper and live with KRaft</source>
        <translation>Derselbe Ausfall des Controllers, mit ZooKeeper erklärt und mit KRaft live</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConfigureTopicDialog</name>
    <message>
        <source>Configure topic %1</source>
        <translation>Topic %1 konfigurieren</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Der Controller wird gefragt …</translation>
    </message>
    <message>
        <source>Asking the cluster what is in effect …</source>
        <translation>Der Cluster wird gefragt, was gilt …</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n configuration(s) will be changed.</source>
        <translation>
            <numerusform>%n Konfiguration wird geändert.</numerusform>
            <numerusform>%n Konfigurationen werden geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectDialog</name>
    <message>
        <source>Connect a client</source>
        <translation>Einen Client verbinden</translation>
    </message>
    <message>
        <source>Any Kafka client can connect. It needs nothing but these addresses (bootstrap.servers): one that answers is enough, from it the client learns the others.</source>
        <translation>Jeder Kafka-Client kann sich verbinden. Er braucht nur diese Adressen (bootstrap.servers): Eine, die antwortet, genügt; von ihr erfährt der Client die anderen.</translation>
    </message>
    <message>
        <source>Bootstrap servers</source>
        <translation>Bootstrap-Server</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Lines for this client</source>
        <translation>Zeilen für diesen Client</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Diese Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectionsModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>schreibt %1</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>liest %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>(no client.id)</source>
        <translation>(keine client.id)</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1, %2; %3 requests since the connection was opened</source>
        <translation>%1, %2; %3 Anfragen, seit die Verbindung besteht</translation>
    </message>
    <message>
        <source>%1 since the connection was opened</source>
        <translation>%1, seit die Verbindung besteht</translation>
    </message>
    <message>
        <source>client.id: the name that the program gives itself; or the node at the other end</source>
        <translation>client.id: der Name, den das Programm sich gibt; oder der Knoten am anderen Ende</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client library and version, as the client said in ApiVersions</source>
        <translation>Client-Bibliothek und Version, wie vom Client in ApiVersions genannt</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Address and port at the other end</source>
        <translation>Adresse und Port am anderen Ende</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The node that it is connected to</source>
        <translation>Der Knoten, mit dem er verbunden ist</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>PLAINTEXT is the brokers&apos; listener, CONTROLLER the quorum&apos;s</source>
        <translation>PLAINTEXT ist der Listener der Broker, CONTROLLER der des Quorums</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>How long the connection has been open</source>
        <translation>Wie lange die Verbindung schon besteht</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>Bytes per second to the node</source>
        <translation>Bytes pro Sekunde zum Knoten</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Bytes per second from the node</source>
        <translation>Bytes pro Sekunde vom Knoten</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Requests that are not answered yet: a consumer&apos;s Fetch waits there for records</source>
        <translation>Anfragen, die noch nicht beantwortet sind: Der Fetch eines Consumers wartet dort auf Records</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>In Flight</translation>
    </message>
    <message>
        <source>API of the last request</source>
        <translation>API der letzten Anfrage</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>Letzte Anfrage</translation>
    </message>
    <message>
        <source>Answers with an error code, and Kafka&apos;s name of the last</source>
        <translation>Antworten mit einem Fehlercode und Kafkas Name des letzten</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Partitions that are written and read over this connection</source>
        <translation>Partitionen, die über diese Verbindung geschrieben und gelesen werden</translation>
    </message>
    <message>
        <source>Writes and reads</source>
        <translation>Schreibt und liest</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>Verbindungen filtern</translation>
    </message>
    <message>
        <source>No client is connected. Start one in the Produce dock, or point your own at the bootstrap servers.</source>
        <translation>Kein Client ist verbunden. Starten Sie einen in der Ansicht Produzieren, oder richten Sie Ihren eigenen auf die Bootstrap-Server.</translation>
    </message>
    <message>
        <source>Between nodes</source>
        <translation>Zwischen Knoten</translation>
    </message>
    <message>
        <source>Also the connections that the nodes have among themselves: replication, heartbeats, votes</source>
        <translation>Auch die Verbindungen der Knoten untereinander: Replikation, Heartbeats, Stimmen</translation>
    </message>
    <message>
        <source>Reset …</source>
        <translation>Trennen …</translation>
    </message>
    <message>
        <source>Breaks the connection off where it is, as a network failure would; clients connect again by themselves</source>
        <translation>Bricht die Verbindung ab, wo sie gerade ist, wie bei einem Netzausfall; Clients verbinden sich von selbst neu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clients, connections</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %1 of node %2, %3 requests, %4 in, %5 out.</source>
        <translation>Verbindung %1 von Knoten %2, %3 Anfragen, %4 ein, %5 aus.</translation>
    </message>
    <message>
        <source>Member of group %1.</source>
        <translation>Mitglied der Gruppe %1.</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Letzter Fehler: %1</translation>
    </message>
    <message>
        <source>Reset a connection</source>
        <translation>Eine Verbindung trennen</translation>
    </message>
    <message>
        <source>Reset the connection of %1 to node %2?</source>
        <translation>Die Verbindung von %1 zu Knoten %2 trennen?</translation>
    </message>
    <message>
        <source>What is on its way is lost, as in a network failure. A good client connects again and sends anew what was not answered.</source>
        <translation>Was unterwegs ist, geht verloren, wie bei einem Netzausfall. Ein guter Client verbindet sich neu und sendet noch einmal, was nicht beantwortet wurde.</translation>
    </message>
    <message>
        <source>Reset it</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Connection %1 of node %2 is reset.</source>
        <translation>Verbindung %1 von Knoten %2 ist getrennt.</translation>
    </message>
    <message>
        <source>It could not be reset: %1</source>
        <translation>Sie ließ sich nicht trennen: %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConsumeView</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>one or more, with commas between</source>
        <translation>eines oder mehrere, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>von Anfang an</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>ab jetzt</translation>
    </message>
    <message>
        <source>Where to begin when the group has committed nothing yet</source>
        <translation>Wo begonnen wird, wenn die Gruppe noch nichts committet hat</translation>
    </message>
    <message>
        <source>Start group</source>
        <translation>Gruppe starten</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Group whose records are shown</source>
        <translation>Gruppe, deren Records gezeigt werden</translation>
    </message>
    <message>
        <source>Records that were read last</source>
        <translation>Zuletzt gelesene Records</translation>
    </message>
    <message>
        <source>No group of this window runs. Start one; add members and watch the partitions being shared out anew.</source>
        <translation>Keine Gruppe dieses Fensters läuft. Starten Sie eine, fügen Sie Mitglieder hinzu, und sehen Sie zu, wie die Partitionen neu verteilt werden.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Protocol, assignor, isolation, timeouts, static members</source>
        <translation>Protokoll, Assignor, Isolation, Timeouts, statische Mitglieder</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Timeouts</translation>
    </message>
    <message>
        <source>classic: the members share the partitions out among themselves. consumer (KIP-848): the coordinator does. The client library of this window, librdkafka %1, has the latter from 2.4 on; a Java client with group.protocol=consumer may join here in any case</source>
        <translation>classic: Die Mitglieder verteilen die Partitionen unter sich. consumer (KIP-848): Der Coordinator verteilt sie. Die Client-Bibliothek dieses Fensters, librdkafka %1, kann Letzteres ab 2.4; ein Java-Client mit group.protocol=consumer kann hier in jedem Fall beitreten</translation>
    </message>
    <message>
        <source>How partitions are shared out: range by topic, roundrobin one after another, cooperative-sticky moves only what has to move and lets the others read on</source>
        <translation>Wie Partitionen verteilt werden: range je Topic, roundrobin reihum, cooperative-sticky bewegt nur, was bewegt werden muss, und lässt die übrigen weiterlesen</translation>
    </message>
    <message>
        <source>read_committed waits for the end of transactions and leaves out what was aborted</source>
        <translation>read_committed wartet auf das Ende von Transaktionen und lässt aus, was abgebrochen wurde</translation>
    </message>
    <message>
        <source>static members</source>
        <translation>statische Mitglieder</translation>
    </message>
    <message>
        <source>group.instance.id (KIP-345): a member that comes back within session.timeout.ms gets its partitions without a rebalance</source>
        <translation>group.instance.id (KIP-345): Ein Mitglied, das innerhalb von session.timeout.ms zurückkommt, bekommt seine Partitionen ohne Rebalance</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>after a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>session.timeout.ms: without a heartbeat for so long a member counts as gone</source>
        <translation>session.timeout.ms: Ein Mitglied, das so lange keinen Heartbeat sendet, gilt als weg</translation>
    </message>
    <message>
        <source>max.poll.interval.ms: a member that does not ask for records for so long leaves the group</source>
        <translation>max.poll.interval.ms: Ein Mitglied, das so lange keine Records holt, verlässt die Gruppe</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>One member of this group as a line for a shell</source>
        <translation>Ein Mitglied dieser Gruppe als Zeile für eine Shell</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>Geben Sie der Gruppe einen Namen.</translation>
    </message>
    <message>
        <source>Choose a topic to read.</source>
        <translation>Wählen Sie ein Topic zum Lesen.</translation>
    </message>
    <message>
        <source>max.poll.interval.ms has to be at least session.timeout.ms.</source>
        <translation>max.poll.interval.ms muss mindestens session.timeout.ms sein.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>heartbeat.interval.ms: how often a member says that it is there, and hears of a rebalance. A third of the session at most</source>
        <translation>heartbeat.interval.ms: wie oft ein Mitglied sagt, dass es da ist, und von einem Rebalance erfährt. Höchstens ein Drittel der Session</translation>
    </message>
    <message>
        <source>heartbeat.interval.ms may be a third of session.timeout.ms at most: one lost heartbeat is no dead member.</source>
        <translation>heartbeat.interval.ms darf höchstens ein Drittel von session.timeout.ms sein: Ein verlorener Heartbeat ist noch kein totes Mitglied.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ControllerPage</name>
    <message>
        <source>There is no active controller just now.</source>
        <translation>Gerade gibt es keinen aktiven Controller.</translation>
    </message>
    <message>
        <source>One more voter down, and the others are no majority: nobody could be elected. Start a node first.</source>
        <translation>Noch ein Voter weniger, und die übrigen sind keine Mehrheit: Niemand könnte gewählt werden. Starten Sie erst einen Knoten.</translation>
    </message>
    <message>
        <source>The active controller dies. Until Kafka 4.0 an ensemble of ZooKeeper servers noticed that and kept what the controller must know; now the controllers do both themselves, in a quorum with a log.</source>
        <translation>Der aktive Controller stirbt. Vor Kafka 4.0 bemerkte das ein Ensemble von ZooKeeper-Servern und bewahrte auf, was der Controller wissen muss; heute tun die Controller beides selbst, in einem Quorum mit einem Log.</translation>
    </message>
    <message>
        <source>Kill the active controller</source>
        <translation>Controller abschießen</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Wieder starten</translation>
    </message>
    <message>
        <source>With ZooKeeper: explained, not run</source>
        <translation>Mit ZooKeeper: erklärt, nicht ausgeführt</translation>
    </message>
    <message>
        <source>What used to happen, in this order. This cluster has no ZooKeeper.</source>
        <translation>Was früher geschah, in dieser Reihenfolge. Dieser Cluster hat kein ZooKeeper.</translation>
    </message>
    <message>
        <source>With KRaft: live</source>
        <translation>Mit KRaft: live</translation>
    </message>
    <message>
        <source>What this cluster does, from its own events, with the time since the failure</source>
        <translation>Was dieser Cluster tut, aus seinen eigenen Ereignissen, mit der Zeit seit dem Ausfall</translation>
    </message>
    <message>
        <source>elected after</source>
        <translation>gewählt nach</translation>
    </message>
    <message>
        <source>From the failure until another controller was elected</source>
        <translation>Vom Ausfall bis ein anderer Controller gewählt war</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Of the new controller: who still acts in an older one is refused</source>
        <translation>Die des neuen Controllers: Wer noch in einer älteren handelt, wird abgewiesen</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>That the new controller has written to the metadata log</source>
        <translation>Die der neue Controller ins Metadaten-Log geschrieben hat</translation>
    </message>
    <message>
        <source>leaders moved</source>
        <translation>Leader gewechselt</translation>
    </message>
    <message>
        <source>Partitions that got another leader since</source>
        <translation>Partitionen, die seitdem einen anderen Leader bekamen</translation>
    </message>
    <message>
        <source>What moved into the metadata log</source>
        <translation>Was ins Metadaten-Log gewandert ist</translation>
    </message>
    <message>
        <source>Who is the controller</source>
        <translation>Wer der Controller ist</translation>
    </message>
    <message>
        <source>Which brokers live</source>
        <translation>Welche Broker leben</translation>
    </message>
    <message>
        <source>Topics and their replicas</source>
        <translation>Topics und ihre Replikas</translation>
    </message>
    <message>
        <source>Leaders and ISR</source>
        <translation>Leader und ISR</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Konfigurationen</translation>
    </message>
    <message>
        <source>Topics to be deleted</source>
        <translation>Zu löschende Topics</translation>
    </message>
    <message>
        <source>How brokers hear of it</source>
        <translation>Wie Broker davon erfahren</translation>
    </message>
    <message>
        <source>Watches; then the controller sends LeaderAndIsr and UpdateMetadata to each broker</source>
        <translation>Watches; dann sendet der Controller LeaderAndIsr und UpdateMetadata an jeden Broker</translation>
    </message>
    <message>
        <source>The leader of the quorum, and its epoch</source>
        <translation>Der Leader des Quorums und seine Epoche</translation>
    </message>
    <message>
        <source>Each broker fetches the metadata log, and is as far as its offset in it</source>
        <translation>Jeder Broker holt sich das Metadaten-Log und ist so weit wie sein Offset darin</translation>
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
        <translation>Die Sitzung des Controllers beim Ensemble bekommt keine Heartbeats mehr. Nichts geschieht, bis zookeeper.session.timeout.ms um ist (18 s, wenn nicht anders gesetzt).</translation>
    </message>
    <message>
        <source>The session expires. ZooKeeper removes its ephemeral znodes: /controller, and /brokers/ids of this broker.</source>
        <translation>Die Sitzung läuft ab. ZooKeeper entfernt ihre flüchtigen (ephemeral) Znodes: /controller und den dieses Brokers unter /brokers/ids.</translation>
    </message>
    <message>
        <source>Watches on /controller fire in every other broker.</source>
        <translation>Watches auf /controller lösen in jedem anderen Broker aus.</translation>
    </message>
    <message>
        <source>All of them try to create /controller. The first wins, and raises /controller_epoch.</source>
        <translation>Alle versuchen, /controller anzulegen. Der erste gewinnt und erhöht /controller_epoch.</translation>
    </message>
    <message>
        <source>The new controller reads everything from ZooKeeper: brokers, topics, each partition&apos;s state. With many partitions that takes minutes.</source>
        <translation>Der neue Controller liest alles aus ZooKeeper: Broker, Topics, den Zustand jeder Partition. Bei vielen Partitionen dauert das Minuten.</translation>
    </message>
    <message>
        <source>It elects leaders for the dead broker&apos;s partitions, and writes each partition&apos;s state to ZooKeeper.</source>
        <translation>Er wählt Leader für die Partitionen des toten Brokers und schreibt den Zustand jeder Partition in ZooKeeper.</translation>
    </message>
    <message>
        <source>It sends LeaderAndIsr to the replicas, and UpdateMetadata to every broker. Who misses one goes on with an old picture.</source>
        <translation>Er sendet LeaderAndIsr an die Replikas und UpdateMetadata an jeden Broker. Wer eins verpasst, arbeitet mit einem alten Bild weiter.</translation>
    </message>
    <message>
        <source>Node %1, in epoch %2</source>
        <translation>Knoten %1, in Epoche %2</translation>
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
        <translation>Schießen Sie den Controller ab, und hier steht, was geschieht.</translation>
    </message>
    <message>
        <source>Written to the metadata log since: %1</source>
        <translation>Seitdem ins Metadaten-Log geschrieben: %1</translation>
    </message>
    <message>
        <source>now: nobody</source>
        <translation>jetzt: niemand</translation>
    </message>
    <message>
        <source>now: node %1 in epoch %2</source>
        <translation>jetzt: Knoten %1 in Epoche %2</translation>
    </message>
    <message>
        <source>now: %1 brokers, %2 of them fenced</source>
        <translation>jetzt: %1 Broker, davon %2 ausgesperrt (fenced)</translation>
    </message>
    <message>
        <source>now: %1 topics with %2 partitions</source>
        <translation>jetzt: %1 Topics mit %2 Partitionen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln among the newest records of the log</source>
        <translation>
            <numerusform>%Ln unter den neuesten Records des Logs</numerusform>
            <numerusform>%Ln unter den neuesten Records des Logs</numerusform>
        </translation>
    </message>
    <message>
        <source>now: %1 topics with settings of their own</source>
        <translation>jetzt: %1 Topics mit eigenen Einstellungen</translation>
    </message>
    <message>
        <source>node %1: %2</source>
        <translation>Knoten %1: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CostPage</name>
    <message>
        <source>Try settings of a producer on this cluster: each is measured for some seconds with a real producer on a topic of its own, and leaves a row. Delay a link or stop a node in between, and measure again.</source>
        <translation>Probieren Sie Einstellungen eines Producers auf diesem Cluster aus: Jede wird einige Sekunden lang mit einem echten Producer auf einem eigenen Topic gemessen und hinterlässt eine Zeile. Verzögern Sie dazwischen eine Verbindung oder stoppen Sie einen Knoten, und messen Sie noch einmal.</translation>
    </message>
    <message>
        <source>acks</source>
        <translation>acks</translation>
    </message>
    <message>
        <source>Who has to have a record before it counts as sent: all in-sync replicas, the leader alone, or nobody</source>
        <translation>Wer einen Record haben muss, bevor er als gesendet gilt: alle In-Sync-Replicas, nur der Leader oder niemand</translation>
    </message>
    <message>
        <source>min.insync.replicas</source>
        <translation>min.insync.replicas</translation>
    </message>
    <message>
        <source>With acks=all the leader refuses records while fewer replicas than these are in sync</source>
        <translation>Bei acks=all weist der Leader Records ab, solange weniger Replicas als diese synchron sind</translation>
    </message>
    <message>
        <source>linger.ms</source>
        <translation>linger.ms</translation>
    </message>
    <message>
        <source>So long the producer waits for more records to send them together</source>
        <translation>So lange wartet der Producer auf weitere Records, um sie zusammen zu senden</translation>
    </message>
    <message>
        <source>records per second</source>
        <translation>Records pro Sekunde</translation>
    </message>
    <message>
        <source>How many are offered. What comes through is measured</source>
        <translation>So viele werden angeboten. Was durchkommt, wird gemessen</translation>
    </message>
    <message>
        <source>enable.idempotence: repeated batches are recognised. Needs acks=all</source>
        <translation>enable.idempotence: Wiederholte Batches werden erkannt. Braucht acks=all</translation>
    </message>
    <message>
        <source>Forget the rows</source>
        <translation>Zeilen vergessen</translation>
    </message>
    <message>
        <source>min ISR</source>
        <translation>min ISR</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>idempotent</translation>
    </message>
    <message>
        <source>linger ms</source>
        <translation>linger ms</translation>
    </message>
    <message>
        <source>offered/s</source>
        <translation>angeboten/s</translation>
    </message>
    <message>
        <source>records/s</source>
        <translation>Records/s</translation>
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
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>most at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>those at risk</source>
        <translation>die gefährdeten</translation>
    </message>
    <message>
        <source>The most records, at one look at the cluster, that not all in-sync replicas had, or one running node alone: they can be lost if the leader dies</source>
        <translation>Die meisten Records, bei einem Blick auf den Cluster, die nicht alle In-Sync-Replicas hatten oder nur ein einziger laufender Knoten: Sie können verloren gehen, wenn der Leader stirbt</translation>
    </message>
    <message>
        <source>Whether the producer was told that they are safe</source>
        <translation>Ob dem Producer gesagt wurde, dass sie sicher sind</translation>
    </message>
    <message>
        <source>Settings that were measured</source>
        <translation>Gemessene Einstellungen</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Einstellungen filtern</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nobody asked: lost</source>
        <translation>niemand fragte: verloren</translation>
    </message>
    <message>
        <source>acknowledged: lost</source>
        <translation>bestätigt: verloren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>End this measurement without a row</source>
        <translation>Diese Messung ohne Zeile beenden</translation>
    </message>
    <message>
        <source>Measure the setting above</source>
        <translation>Die Einstellung oben messen</translation>
    </message>
    <message>
        <source>Measuring, %1 left: %2, p99 %3 ms, at most %4 at risk</source>
        <translation>Messung, noch %1: %2, p99 %3 ms, höchstens %4 gefährdet</translation>
    </message>
    <message>
        <source>Could not be measured: %1</source>
        <translation>Konnte nicht gemessen werden: %1</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>neu gesendet</translation>
    </message>
    <message>
        <source>needs acks=all</source>
        <translation>braucht acks=all</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CostTrial</name>
    <message>
        <source>The producer was stopped.</source>
        <translation>Der Producer wurde gestoppt.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CoveredSource</name>
    <message>
        <source>Not while an exam is open: this would disturb it. Finish or leave it in the panel Exams.</source>
        <translation>Nicht, solange eine Prüfung offen ist: Das würde sie stören. Beenden oder verlassen Sie sie unter Prüfungen.</translation>
    </message>
    <message>
        <source>Hidden while an exam runs: it is for you to find out.</source>
        <translation>Verborgen, solange eine Prüfung läuft: Das sollen Sie selbst herausfinden.</translation>
    </message>
    <message>
        <source>Node %1 does not answer.</source>
        <translation>Knoten %1 antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CreateTopicDialog</name>
    <message>
        <source>Create a topic</source>
        <translation>Topic anlegen</translation>
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
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Replicas of each</source>
        <translation>Replicas je Partition</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is a topic of this name already.</source>
        <translation>Ein Topic dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>With one replica, the partitions of a node that goes down are offline until it is back.</source>
        <translation>Mit nur einer Replica sind die Partitionen eines ausgefallenen Knotens offline, bis er wieder da ist.</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>Buchstaben, Ziffern, „.“, „_“ und „-“.</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Der Controller wird gefragt …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DeleteTopicDialog</name>
    <message>
        <source>Delete topic %1</source>
        <translation>Topic %1 löschen</translation>
    </message>
    <message>
        <source>%1 records of this topic go for good, on every node. This cannot be undone.

Type the topic&apos;s name to delete it:</source>
        <translation>%1 Records dieses Topics gehen endgültig verloren, auf jedem Knoten. Das lässt sich nicht rückgängig machen.

Geben Sie zum Löschen den Namen des Topics ein:</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>Name des Topics</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DirectoryReader</name>
    <message>
        <source>There is no directory %1.</source>
        <translation>Das Verzeichnis %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Es ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The file is gone: it was deleted or renamed meanwhile.</source>
        <translation>Die Datei ist weg: Sie wurde inzwischen gelöscht oder umbenannt.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation>Lösen oder andocken</translation>
    </message>
    <message>
        <source>Close (View menu shows it again)</source>
        <translation>Schließen (wieder über das Menü Ansicht)</translation>
    </message>
    <message>
        <source>Copy or save this picture and its tables</source>
        <translation>Dieses Bild und seine Tabellen kopieren oder speichern</translation>
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
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Partition logs</source>
        <translation>Partitionslogs</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>Produzieren</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>Konsumieren</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Netzverkehr</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Lost records</source>
        <translation>Verlorene Records</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Two clusters</source>
        <translation>Zwei Cluster</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ElectLeadersDialog</name>
    <message>
        <source>Preferred: the first replica of each partition, if it is in sync</source>
        <translation>Bevorzugt: die erste Replica jeder Partition, wenn sie synchron ist</translation>
    </message>
    <message>
        <source>Unclean: for partitions without a leader, any replica that runs</source>
        <translation>Unsauber (unclean): für Partitionen ohne Leader, jede laufende Replica</translation>
    </message>
    <message>
        <source>Elect leaders of %1</source>
        <translation>Leader von %1 wählen</translation>
    </message>
    <message>
        <source>Elect the leader of %1-%2</source>
        <translation>Den Leader von %1-%2 wählen</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zum Bestätigen %1 eingeben</translation>
    </message>
    <message>
        <source>Elect</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The topic was deleted.</source>
        <translation>Das Topic wurde gelöscht.</translation>
    </message>
    <message>
        <source>Every partition is led by its preferred replica: there is nothing to do.</source>
        <translation>Jede Partition wird von ihrer bevorzugten Replica geführt: Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Every partition has a leader: there is nothing to do.</source>
        <translation>Jede Partition hat einen Leader: Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>%1: no replica runs; nobody can be elected.</source>
        <translation>%1: Keine Replica läuft; niemand kann gewählt werden.</translation>
    </message>
    <message>
        <source>%1: node %2 would lead; %3 records that the last leader had would be lost for good.</source>
        <translation>%1: Knoten %2 würde führen; %3 Records des letzten Leaders wären endgültig verloren.</translation>
    </message>
    <message>
        <source>%1: node %2 would lead; how many records would be lost is not known.</source>
        <translation>%1: Knoten %2 würde führen; wie viele Records verloren gingen, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Der Controller wird gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) are not led by their preferred replica. Where that is in sync it takes over; nothing is lost. An election cannot be taken back.</source>
        <translation>
            <numerusform>%n Partition wird nicht von ihrer bevorzugten Replica geführt. Wo diese synchron ist, übernimmt sie; nichts geht verloren. Eine Wahl lässt sich nicht zurücknehmen.</numerusform>
            <numerusform>%n Partitionen werden nicht von ihrer bevorzugten Replica geführt. Wo diese synchron ist, übernimmt sie; nichts geht verloren. Eine Wahl lässt sich nicht zurücknehmen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventStoryModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventTableModel</name>
    <message>
        <source>clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventWords</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>stop requested</source>
        <translation>Stopp verlangt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>killed by you</source>
        <translation>von Ihnen abgeschossen</translation>
    </message>
    <message>
        <source>plug pulled</source>
        <translation>Stecker gezogen</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>von Ihnen angehalten</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>läuft weiter</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>link %1 → %2 cut</source>
        <translation>Leitung %1 → %2 gekappt</translation>
    </message>
    <message>
        <source>link %1 – %2: %3</source>
        <translation>Leitung %1 – %2: %3</translation>
    </message>
    <message>
        <source>links healed</source>
        <translation>Leitungen wiederhergestellt</translation>
    </message>
    <message>
        <source>asks for votes, epoch %1</source>
        <translation>bittet um Stimmen, Epoche %1</translation>
    </message>
    <message>
        <source>votes for node %1</source>
        <translation>stimmt für Knoten %1</translation>
    </message>
    <message>
        <source>controller, epoch %1</source>
        <translation>Controller, Epoche %1</translation>
    </message>
    <message>
        <source>resigns as controller</source>
        <translation>tritt als Controller zurück</translation>
    </message>
    <message>
        <source>node %1 registered</source>
        <translation>Knoten %1 registriert</translation>
    </message>
    <message>
        <source>node %1 serves again</source>
        <translation>Knoten %1 dient wieder</translation>
    </message>
    <message>
        <source>node %1 fenced: no heartbeat for %2</source>
        <translation>Knoten %1 ausgesperrt: kein Heartbeat seit %2</translation>
    </message>
    <message>
        <source>node %1 fenced</source>
        <translation>Knoten %1 ausgesperrt</translation>
    </message>
    <message>
        <source>topic %1 created</source>
        <translation>Topic %1 angelegt</translation>
    </message>
    <message>
        <source>topic %1 deleted</source>
        <translation>Topic %1 gelöscht</translation>
    </message>
    <message>
        <source>%1 has more partitions</source>
        <translation>%1 hat mehr Partitionen</translation>
    </message>
    <message>
        <source>configuration changed</source>
        <translation>Konfiguration geändert</translation>
    </message>
    <message>
        <source>leader of %1, epoch %2</source>
        <translation>Leader von %1, Epoche %2</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 ist offline</translation>
    </message>
    <message>
        <source>ISR of %1: %2</source>
        <translation>ISR von %1: %2</translation>
    </message>
    <message>
        <source>%1 cut back to %2</source>
        <translation>%1 gekürzt auf %2</translation>
    </message>
    <message>
        <source>log recovered</source>
        <translation>Log wiederhergestellt</translation>
    </message>
    <message>
        <source>new segment of %1</source>
        <translation>neues Segment von %1</translation>
    </message>
    <message>
        <source>segment of %1 deleted</source>
        <translation>Segment von %1 gelöscht</translation>
    </message>
    <message>
        <source>%1 starts at %2</source>
        <translation>%1 beginnt bei %2</translation>
    </message>
    <message>
        <source>%1: member joined</source>
        <translation>%1: Mitglied beigetreten</translation>
    </message>
    <message>
        <source>%1: member left</source>
        <translation>%1: Mitglied gegangen</translation>
    </message>
    <message>
        <source>%1 rebalances</source>
        <translation>%1: Rebalance</translation>
    </message>
    <message>
        <source>%1 is stable</source>
        <translation>%1 ist stabil</translation>
    </message>
    <message>
        <source>%1 committed</source>
        <translation>%1 hat committet</translation>
    </message>
    <message>
        <source>%1: transaction began</source>
        <translation>%1: Transaktion begonnen</translation>
    </message>
    <message>
        <source>%1 will commit</source>
        <translation>%1: Commit folgt</translation>
    </message>
    <message>
        <source>%1 will abort</source>
        <translation>%1: Abbruch folgt</translation>
    </message>
    <message>
        <source>%1: transaction committed</source>
        <translation>%1: Transaktion committet</translation>
    </message>
    <message>
        <source>%1: transaction aborted</source>
        <translation>%1: Transaktion abgebrochen</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 verbunden</translation>
    </message>
    <message>
        <source>%1: connection closed</source>
        <translation>%1: Verbindung geschlossen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>leader of %n partition(s)</source>
        <translation>
            <numerusform>Leader von %n Partition</numerusform>
            <numerusform>Leader von %n Partitionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) offline</source>
        <translation>
            <numerusform>%n Partition offline</numerusform>
            <numerusform>%n Partitionen offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ISR of %n partition(s) shrinks</source>
        <translation>
            <numerusform>ISR von %n Partition schrumpft</numerusform>
            <numerusform>ISR von %n Partitionen schrumpft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ISR of %n partition(s) grows</source>
        <translation>
            <numerusform>ISR von %n Partition wächst</numerusform>
            <numerusform>ISR von %n Partitionen wächst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>Node %1 was started.</source>
        <translation>Knoten %1 wurde gestartet.</translation>
    </message>
    <message>
        <source>You asked node %1 to stop; it hands over what it leads.</source>
        <translation>Sie haben Knoten %1 zum Stoppen aufgefordert; er übergibt, was er führt.</translation>
    </message>
    <message>
        <source>Node %1 stopped in good order.</source>
        <translation>Knoten %1 ist geordnet gestoppt.</translation>
    </message>
    <message>
        <source>You killed node %1: its sockets were reset, nothing was flushed.</source>
        <translation>Sie haben Knoten %1 abgeschossen: Seine Sockets wurden zurückgesetzt, nichts wurde geflusht.</translation>
    </message>
    <message>
        <source>You pulled the plug of node %1: what was not synced to its disk is lost.</source>
        <translation>Sie haben bei Knoten %1 den Stecker gezogen: Was nicht auf seine Platte gesynct war, ist verloren.</translation>
    </message>
    <message>
        <source>You paused node %1; its sockets stay open, but nobody answers.</source>
        <translation>Sie haben Knoten %1 angehalten; seine Sockets bleiben offen, aber niemand antwortet.</translation>
    </message>
    <message>
        <source>Node %1 goes on.</source>
        <translation>Knoten %1 läuft weiter.</translation>
    </message>
    <message>
        <source>Node %1 failed: %2</source>
        <translation>Knoten %1 ist ausgefallen: %2</translation>
    </message>
    <message>
        <source>You healed all links.</source>
        <translation>Sie haben alle Leitungen wiederhergestellt.</translation>
    </message>
    <message>
        <source>joins the cluster</source>
        <translation>tritt dem Cluster bei</translation>
    </message>
    <message>
        <source>is to leave</source>
        <translation>soll gehen</translation>
    </message>
    <message>
        <source>left the cluster</source>
        <translation>hat den Cluster verlassen</translation>
    </message>
    <message>
        <source>%1 moves to %2</source>
        <translation>%1 zieht um nach %2</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation>%1 liegt auf %2</translation>
    </message>
    <message>
        <source>You added node %1 to the cluster.</source>
        <translation>Sie haben dem Cluster Knoten %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>You decommissioned node %1: its replicas move to other nodes, then it leaves.</source>
        <translation>Sie haben Knoten %1 außer Betrieb genommen: Seine Replicas ziehen auf andere Knoten um, dann geht er.</translation>
    </message>
    <message>
        <source>Node %1 has left the cluster.</source>
        <translation>Knoten %1 hat den Cluster verlassen.</translation>
    </message>
    <message>
        <source>%1 moves to the nodes %2: new replicas copy it first, then the old ones go.</source>
        <translation>%1 zieht auf die Knoten %2 um: Erst kopieren neue Replicas die Daten, dann gehen die alten.</translation>
    </message>
    <message>
        <source>%1 has moved: its replicas are on the nodes %2.</source>
        <translation>%1 ist umgezogen: Die Replicas liegen auf den Knoten %2.</translation>
    </message>
    <message>
        <source>Node %1 heard nothing from the controller for %2 and asks for votes in epoch %3.</source>
        <translation>Knoten %1 hat %2 lang nichts vom Controller gehört und bittet in Epoche %3 um Stimmen.</translation>
    </message>
    <message>
        <source>Node %1 asks for votes in epoch %2.</source>
        <translation>Knoten %1 bittet in Epoche %2 um Stimmen.</translation>
    </message>
    <message>
        <source>Node %1 votes for node %2 in epoch %3.</source>
        <translation>Knoten %1 stimmt in Epoche %3 für Knoten %2.</translation>
    </message>
    <message>
        <source>Node %1 is the active controller, in epoch %2.</source>
        <translation>Knoten %1 ist der aktive Controller, in Epoche %2.</translation>
    </message>
    <message>
        <source>Node %1 resigned as controller.</source>
        <translation>Knoten %1 ist als Controller zurückgetreten.</translation>
    </message>
    <message>
        <source>The controller registered node %1.</source>
        <translation>Der Controller hat Knoten %1 registriert.</translation>
    </message>
    <message>
        <source>Node %1 has caught up; the controller lets it serve.</source>
        <translation>Knoten %1 hat aufgeholt; der Controller lässt ihn dienen.</translation>
    </message>
    <message>
        <source>The controller fenced node %1: no heartbeat for %2.</source>
        <translation>Der Controller hat Knoten %1 ausgesperrt (fenced): kein Heartbeat seit %2.</translation>
    </message>
    <message>
        <source>The controller fenced node %1.</source>
        <translation>Der Controller hat Knoten %1 ausgesperrt (fenced).</translation>
    </message>
    <message>
        <source>Topic %1 was created.</source>
        <translation>Topic %1 wurde angelegt.</translation>
    </message>
    <message>
        <source>Topic %1 was deleted.</source>
        <translation>Topic %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Partitions were added to topic %1.</source>
        <translation>Topic %1 hat neue Partitionen bekommen.</translation>
    </message>
    <message>
        <source>A configuration was changed.</source>
        <translation>Eine Konfiguration wurde geändert.</translation>
    </message>
    <message>
        <source>The configuration of %1 was changed.</source>
        <translation>Die Konfiguration von %1 wurde geändert.</translation>
    </message>
    <message>
        <source>Node %1 became the leader of %2 in epoch %3, after node %4.</source>
        <translation>Knoten %1 wurde in Epoche %3 Leader von %2, nach Knoten %4.</translation>
    </message>
    <message>
        <source>Node %1 became the leader of %2 in epoch %3.</source>
        <translation>Knoten %1 wurde in Epoche %3 Leader von %2.</translation>
    </message>
    <message>
        <source>%1 is offline: none of its in-sync replicas runs.</source>
        <translation>%1 ist offline: Keine ihrer In-Sync-Replicas läuft.</translation>
    </message>
    <message>
        <source>Node %1 left the ISR of %2, which is now %3.</source>
        <translation>Knoten %1 hat die ISR von %2 verlassen; sie ist jetzt %3.</translation>
    </message>
    <message>
        <source>Node %1 joined the ISR of %2, which is now %3.</source>
        <translation>Knoten %1 ist der ISR von %2 beigetreten; sie ist jetzt %3.</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 cut its log of %2 back to offset %3 to match the leader; %n record(s) went.</source>
        <translation>
            <numerusform>Knoten %1 hat sein Log von %2 auf Offset %3 gekürzt, damit es zum Leader passt; %n Record ging verloren.</numerusform>
            <numerusform>Knoten %1 hat sein Log von %2 auf Offset %3 gekürzt, damit es zum Leader passt; %n Records gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1 recovered its logs after an unclean stop and cut off %2.</source>
        <translation>Knoten %1 hat seine Logs nach einem unsauberen Ende wiederhergestellt und %2 abgeschnitten.</translation>
    </message>
    <message>
        <source>Node %1 recovered its logs after an unclean stop; nothing was lost.</source>
        <translation>Knoten %1 hat seine Logs nach einem unsauberen Ende wiederhergestellt; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Node %1 began a new segment of %2 at offset %3.</source>
        <translation>Knoten %1 hat bei Offset %3 ein neues Segment von %2 begonnen.</translation>
    </message>
    <message>
        <source>Node %1 deleted an old segment of %2.</source>
        <translation>Knoten %1 hat ein altes Segment von %2 gelöscht.</translation>
    </message>
    <message>
        <source>The log of %1 now starts at offset %2.</source>
        <translation>Das Log von %1 beginnt jetzt bei Offset %2.</translation>
    </message>
    <message>
        <source>%1 joined group %2.</source>
        <translation>%1 ist Gruppe %2 beigetreten.</translation>
    </message>
    <message>
        <source>%1 left group %2.</source>
        <translation>%1 hat Gruppe %2 verlassen.</translation>
    </message>
    <message>
        <source>Group %1 rebalances.</source>
        <translation>Gruppe %1 beginnt einen Rebalance.</translation>
    </message>
    <message>
        <source>Group %1 rebalances: %2.</source>
        <translation>Gruppe %1 beginnt einen Rebalance: %2.</translation>
    </message>
    <message>
        <source>Group %1 is stable: every member knows its partitions.</source>
        <translation>Gruppe %1 ist stabil: Jedes Mitglied kennt seine Partitionen.</translation>
    </message>
    <message>
        <source>Group %1 committed offsets.</source>
        <translation>Gruppe %1 hat Offsets committet.</translation>
    </message>
    <message>
        <source>%1 began a transaction.</source>
        <translation>%1 hat eine Transaktion begonnen.</translation>
    </message>
    <message>
        <source>The transaction of %1 will commit: its partitions get their markers.</source>
        <translation>Die Transaktion von %1 wird committet: Ihre Partitionen bekommen die Marker.</translation>
    </message>
    <message>
        <source>The transaction of %1 was open for too long and is aborted.</source>
        <translation>Die Transaktion von %1 war zu lange offen und wird abgebrochen.</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted: another producer took over its id.</source>
        <translation>Die Transaktion von %1 wird abgebrochen: Ein anderer Producer hat ihre Id übernommen.</translation>
    </message>
    <message>
        <source>The transaction of %1 will abort: its partitions get their markers.</source>
        <translation>Die Transaktion von %1 wird abgebrochen: Ihre Partitionen bekommen die Marker.</translation>
    </message>
    <message>
        <source>The transaction of %1 is committed in every partition.</source>
        <translation>Die Transaktion von %1 ist in jeder Partition committet.</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted in every partition.</source>
        <translation>Die Transaktion von %1 ist in jeder Partition abgebrochen.</translation>
    </message>
    <message>
        <source>%1 connected to node %2.</source>
        <translation>%1 hat sich mit Knoten %2 verbunden.</translation>
    </message>
    <message>
        <source>%1 (%2) connected to node %3.</source>
        <translation>%1 (%2) hat sich mit Knoten %3 verbunden.</translation>
    </message>
    <message>
        <source>The connection of %1 to node %2 was closed.</source>
        <translation>Die Verbindung von %1 zu Knoten %2 wurde geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 answered %2 with %3, %n time(s).</source>
        <translation>
            <numerusform>Knoten %1 hat %2 mit %3 beantwortet, %n-mal.</numerusform>
            <numerusform>Knoten %1 hat %2 mit %3 beantwortet, %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1 answered %2 with %3.</source>
        <translation>Knoten %1 hat %2 mit %3 beantwortet.</translation>
    </message>
    <message>
        <source>%1: all have joined</source>
        <translation>%1: alle sind da</translation>
    </message>
    <message>
        <source>All members of group %1 have joined; its leader %2 shares the partitions out.</source>
        <translation>Alle Mitglieder der Gruppe %1 sind beigetreten; ihr Leader %2 verteilt die Partitionen.</translation>
    </message>
    <message>
        <source>connection %1 reset</source>
        <translation>Verbindung %1 getrennt</translation>
    </message>
    <message>
        <source>abort on %1</source>
        <translation>Abbruch auf %1</translation>
    </message>
    <message>
        <source>%1: abort requested</source>
        <translation>%1: Abbruch verlangt</translation>
    </message>
    <message>
        <source>You reset connection %1 of node %2.</source>
        <translation>Sie haben Verbindung %1 von Knoten %2 getrennt.</translation>
    </message>
    <message>
        <source>You had the open transaction of producer id %1 aborted on %2.</source>
        <translation>Sie haben die offene Transaktion der Producer-Id %1 auf %2 abbrechen lassen.</translation>
    </message>
    <message>
        <source>You had the transaction of %1 aborted; its producer is fenced.</source>
        <translation>Sie haben die Transaktion von %1 abbrechen lassen; ihr Producer ist ausgesperrt (fenced).</translation>
    </message>
    <message>
        <source>time stopped</source>
        <translation>Zeit angehalten</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>slow motion %1</source>
        <translation>Zeitlupe %1</translation>
    </message>
    <message>
        <source>step: %1</source>
        <translation>Schritt: %1</translation>
    </message>
    <message>
        <source>breakpoint %1</source>
        <translation>Haltepunkt %1</translation>
    </message>
    <message>
        <source>You stopped the cluster&apos;s clock: timers stand still and messages wait.</source>
        <translation>Sie haben die Uhr des Clusters angehalten: Timer stehen still, Meldungen warten.</translation>
    </message>
    <message>
        <source>You let the cluster&apos;s clock run in real time.</source>
        <translation>Sie lassen die Uhr des Clusters in Echtzeit laufen.</translation>
    </message>
    <message>
        <source>You let the cluster&apos;s clock run at %1 of real time.</source>
        <translation>Sie lassen die Uhr des Clusters mit %1 der Echtzeit laufen.</translation>
    </message>
    <message>
        <source>the answer to %1</source>
        <translation>die Antwort auf %1</translation>
    </message>
    <message>
        <source>the request %1</source>
        <translation>die Anfrage %1</translation>
    </message>
    <message>
        <source>You let one message through: %1, from node %2 to node %3.</source>
        <translation>Sie haben eine Meldung durchgelassen: %1, von Knoten %2 an Knoten %3.</translation>
    </message>
    <message>
        <source>You let one message through: %1, from %2 to node %3.</source>
        <translation>Sie haben eine Meldung durchgelassen: %1, von %2 an Knoten %3.</translation>
    </message>
    <message>
        <source>Breakpoint %1 stopped the cluster&apos;s clock: %2.</source>
        <translation>Haltepunkt %1 hat die Uhr des Clusters angehalten: %2.</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>disk slower by %1</source>
        <translation>Platte um %1 langsamer</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>Platte voll</translation>
    </message>
    <message>
        <source>disk fails</source>
        <translation>Platte defekt</translation>
    </message>
    <message>
        <source>disk well again</source>
        <translation>Platte wieder gesund</translation>
    </message>
    <message>
        <source>You made the disk of node %1 slow: each write and each sync takes %2 longer.</source>
        <translation>Sie haben die Platte von Knoten %1 verlangsamt: Jeder Schreibvorgang und jeder Sync dauert %2 länger.</translation>
    </message>
    <message>
        <source>You filled the disk of node %1: appends fail, reads go on.</source>
        <translation>Sie haben die Platte von Knoten %1 gefüllt: Anhängen scheitert, Lesen geht weiter.</translation>
    </message>
    <message>
        <source>You broke the disk of node %1: every operation fails.</source>
        <translation>Sie haben die Platte von Knoten %1 beschädigt: Jede Operation scheitert.</translation>
    </message>
    <message>
        <source>You repaired the disk of node %1.</source>
        <translation>Sie haben die Platte von Knoten %1 repariert.</translation>
    </message>
    <message>
        <source>link %1 – %2: jitter %3</source>
        <translation>Leitung %1 – %2: Jitter %3</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>link %1 – %2 reset</source>
        <translation>Leitung %1 – %2 getrennt</translation>
    </message>
    <message>
        <source>link %1 – %2 healed</source>
        <translation>Leitung %1 – %2 wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 is to fail</source>
        <translation>%1 soll scheitern</translation>
    </message>
    <message>
        <source>everything healed</source>
        <translation>alles behoben</translation>
    </message>
    <message>
        <source>You cut the link one way: nothing that %1 sends reaches %2.</source>
        <translation>Sie haben die Leitung einseitig gekappt: Nichts, was %1 sendet, erreicht %2.</translation>
    </message>
    <message>
        <source>You cut the link between %1 and %2: nothing gets through, connections stay open.</source>
        <translation>Sie haben die Leitung zwischen %1 und %2 gekappt: Nichts kommt durch, Verbindungen bleiben offen.</translation>
    </message>
    <message>
        <source>You delayed the link between %1 and %2 by %3 each way.</source>
        <translation>Sie haben die Leitung zwischen %1 und %2 um %3 je Richtung verzögert.</translation>
    </message>
    <message>
        <source>You made the link between %1 and %2 unsteady: each frame takes up to %3 longer.</source>
        <translation>Sie haben die Leitung zwischen %1 und %2 unstet gemacht: Jeder Frame braucht bis zu %3 länger.</translation>
    </message>
    <message>
        <source>You took the limit from the link between %1 and %2.</source>
        <translation>Sie haben die Begrenzung der Leitung zwischen %1 und %2 aufgehoben.</translation>
    </message>
    <message>
        <source>You limited the link between %1 and %2 to %3 each way.</source>
        <translation>Sie haben die Leitung zwischen %1 und %2 auf %3 je Richtung begrenzt.</translation>
    </message>
    <message>
        <source>You reset the connections between %1 and %2.</source>
        <translation>Sie haben die Verbindungen zwischen %1 und %2 getrennt.</translation>
    </message>
    <message>
        <source>You healed the link between %1 and %2.</source>
        <translation>Sie haben die Leitung zwischen %1 und %2 wiederhergestellt.</translation>
    </message>
    <message>
        <source>You took back the planned errors of %1.</source>
        <translation>Sie haben die geplanten Fehler von %1 zurückgenommen.</translation>
    </message>
    <message>
        <source>You asked for %1 in answer to the next %2 %3 requests on %4.</source>
        <translation>Sie haben %1 als Antwort auf die nächsten %2 %3-Anfragen auf %4 verlangt.</translation>
    </message>
    <message>
        <source>any node</source>
        <translation>beliebiger Knoten</translation>
    </message>
    <message>
        <source>Node %1 answered a %2 request of %3 with %4, as you had asked for.</source>
        <translation>Knoten %1 hat eine %2-Anfrage von %3 mit %4 beantwortet, wie von Ihnen verlangt.</translation>
    </message>
    <message>
        <source>You healed everything: links and disks are well, no error is planned any more.</source>
        <translation>Sie haben alles behoben: Leitungen und Platten sind gesund, kein Fehler ist mehr geplant.</translation>
    </message>
    <message>
        <source>%1 left group %2: %3.</source>
        <translation>%1 hat Gruppe %2 verlassen: %3.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EvidenceTableModel</name>
    <message>
        <source>offset %1</source>
        <translation>Offset %1</translation>
    </message>
    <message>
        <source>offsets %1–%2</source>
        <translation>Offsets %1–%2</translation>
    </message>
    <message>
        <source>%1 produced %2 with acks=%3, answered after %4</source>
        <translation>%1 produzierte %2 mit acks=%3, beantwortet nach %4</translation>
    </message>
    <message>
        <source>%1 from byte %2, %3 bytes: the batch of %4</source>
        <translation>%1 ab Byte %2, %3 Bytes: der Batch von %4</translation>
    </message>
    <message>
        <source>fetched %1 from the leader</source>
        <translation>holte %1 beim Leader</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>asks for offset %1: it has everything below</source>
        <translation>bittet um Offset %1: Es hat alles darunter</translation>
    </message>
    <message>
        <source>first answer that tells a high watermark above it: %1</source>
        <translation>erste Antwort, die eine höhere High Watermark nennt: %1</translation>
    </message>
    <message>
        <source>the high watermark was above it when taking down began: %1</source>
        <translation>die High Watermark lag schon zu Beginn der Aufzeichnung darüber: %1</translation>
    </message>
    <message>
        <source>%1 fetched %2</source>
        <translation>%1 holte %2</translation>
    </message>
    <message>
        <source>group %1 committed offset %2, the first past it</source>
        <translation>Gruppe %1 committete Offset %2, den ersten dahinter</translation>
    </message>
    <message>
        <source>group %1 committed offset %2</source>
        <translation>Gruppe %1 committete Offset %2</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>Produziert</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Replicated</source>
        <translation>Repliziert</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Committed by the replicas</source>
        <translation>Von den Replicas committet</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Offset committed</source>
        <translation>Offset committet</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>Double-click opens the frame in the Wire view.</source>
        <translation>Ein Doppelklick öffnet den Frame in der Ansicht Netzverkehr.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What the frame says</source>
        <translation>Was der Frame sagt</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EvidenceView</name>
    <message>
        <source>Topic of the record</source>
        <translation>Topic des Records</translation>
    </message>
    <message>
        <source>partition </source>
        <translation>Partition </translation>
    </message>
    <message>
        <source>Partition of the record</source>
        <translation>Partition des Records</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Offset of the record</source>
        <translation>Offset des Records</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Choose a record: by topic, partition and offset here, or in a frame of the Wire view. Then this shows the request that brought it, where it lies in each replica&apos;s file, who fetched it, and who has read it.</source>
        <translation>Wählen Sie einen Record: nach Topic, Partition und Offset hier oder in einem Frame der Ansicht Netzverkehr. Dann sehen Sie die Anfrage, die ihn brachte, wo er in der Datei jeder Replica liegt, wer ihn holte und wer ihn gelesen hat.</translation>
    </message>
    <message>
        <source>What is known of the record, in order</source>
        <translation>Was über den Record bekannt ist, der Reihe nach</translation>
    </message>
    <message>
        <source>An offset is a whole number from 0 up, not “%1”.</source>
        <translation>Ein Offset ist eine ganze Zahl ab 0, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no such partition.</source>
        <translation>Diese Partition gibt es nicht.</translation>
    </message>
    <message>
        <source>The partition is empty.</source>
        <translation>Die Partition ist leer.</translation>
    </message>
    <message>
        <source>The partition has the offsets %1 to %2.</source>
        <translation>Die Partition hat die Offsets %1 bis %2.</translation>
    </message>
    <message>
        <source>The request that brought it is not known: it came before frames were taken down, or they are no longer kept.</source>
        <translation>Die Anfrage, die ihn brachte, ist nicht bekannt: Sie kam, bevor Frames aufgezeichnet wurden, oder sie sind nicht mehr da.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) were too large to be kept whole; what they carried beyond their beginning is not in here.</source>
        <translation>
            <numerusform>%n Frame war zu groß, um ganz aufgehoben zu werden; was nach seinem Anfang kam, fehlt hier.</numerusform>
            <numerusform>%n Frames waren zu groß, um ganz aufgehoben zu werden; was nach ihrem Anfang kam, fehlt hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no record yet. Create a topic (Ctrl+N) and produce to it (Ctrl+P), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>Es gibt noch keinen Record. Legen Sie ein Topic an (Ctrl+N) und produzieren Sie hinein (Ctrl+P), oder starten Sie ein Szenario (Ctrl+J, Ctrl+J).</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamList</name>
    <message>
        <source>Something is wrong with the cluster, and you are on call. Say what it is, and repair it.</source>
        <translation>Mit dem Cluster stimmt etwas nicht, und Sie haben Bereitschaft. Sagen Sie, was es ist, und beheben Sie es.</translation>
    </message>
    <message>
        <source>Before it begins, every fault is undone, every node started, and lesson, scenario and demo clients stop.</source>
        <translation>Vorher werden alle Störungen behoben und alle Knoten gestartet; Lektion, Szenario und Demo-Clients enden.</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Begin the exam</source>
        <translation>Prüfung beginnen</translation>
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
        <translation>Bestes: %1 von 100</translation>
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
        <translation>Prüfungen: Störung finden</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamSession</name>
    <message>
        <source>the fault does not show. What else is on this cluster may be in its way</source>
        <translation>die Störung zeigt sich nicht. Anderes auf diesem Cluster kann ihr im Weg sein</translation>
    </message>
    <message>
        <source>An exam needs a cluster that it may break. This window shows one that somebody else runs.</source>
        <translation>Eine Prüfung braucht einen Cluster, den sie stören darf. Dieses Fenster zeigt einen, den jemand anders betreibt.</translation>
    </message>
    <message numerus="yes">
        <source>This exam needs a cluster of %n node(s): start Brokerscope with --nodes.</source>
        <translation>
            <numerusform>Diese Prüfung braucht einen Cluster mit %n Knoten: Starten Sie Brokerscope mit --nodes.</numerusform>
            <numerusform>Diese Prüfung braucht einen Cluster mit %n Knoten: Starten Sie Brokerscope mit --nodes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamWords</name>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Richtig: %1</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Repaired after</source>
        <translation>Behoben nach</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamsView</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Diagnosis handed in</source>
        <translation>✓ Diagnose abgegeben</translation>
    </message>
    <message>
        <source>Hand in the diagnosis</source>
        <translation>Diagnose abgeben</translation>
    </message>
    <message>
        <source>When every question is answered; afterwards it cannot be changed</source>
        <translation>Wenn jede Frage beantwortet ist; danach lässt sie sich nicht mehr ändern</translation>
    </message>
    <message>
        <source>✓ Repaired, and it stays so.</source>
        <translation>✓ Behoben, und es bleibt so.</translation>
    </message>
    <message>
        <source>✗ It was not repaired.</source>
        <translation>✗ Es wurde nicht behoben.</translation>
    </message>
    <message>
        <source>It looks well now. It has to stay so for some seconds.</source>
        <translation>Jetzt sieht es gut aus. Das muss einige Sekunden so bleiben.</translation>
    </message>
    <message>
        <source>○ Not repaired yet. It counts however you do it: here, with ctl, or with a program of your own.</source>
        <translation>○ Noch nicht behoben. Es zählt, wie auch immer Sie es tun: hier, mit ctl oder mit einem eigenen Programm.</translation>
    </message>
    <message>
        <source>What the story forbids has happened (%1): the repair brings no points.</source>
        <translation>Geschehen ist, was die Geschichte verbietet (%1): Die Reparatur bringt keine Punkte.</translation>
    </message>
    <message>
        <source>Everything was undone at once: the repair counts half.</source>
        <translation>Alles wurde auf einmal rückgängig gemacht: Die Reparatur zählt halb.</translation>
    </message>
    <message>
        <source>Hint (%1 points off)</source>
        <translation>Hinweis (%1 Punkte weniger)</translation>
    </message>
    <message>
        <source>%1 of 100 points</source>
        <translation>%1 von 100 Punkten</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Show in the Timeline: %1</source>
        <translation>In der Zeitleiste zeigen: %1</translation>
    </message>
    <message>
        <source>The scene is being made. You are let in when the fault shows …</source>
        <translation>Die Szene wird vorbereitet. Es geht los, sobald sich die Störung zeigt …</translation>
    </message>
    <message>
        <source>What the exam made is being undone …</source>
        <translation>Was die Prüfung angerichtet hat, wird rückgängig gemacht …</translation>
    </message>
    <message>
        <source>This exam cannot be sat. %1</source>
        <translation>Diese Prüfung lässt sich nicht ablegen. %1</translation>
    </message>
    <message>
        <source>The scene could not be made: %1.</source>
        <translation>Die Szene ließ sich nicht vorbereiten: %1.</translation>
    </message>
    <message>
        <source>What it made is undone. Go back and begin again.</source>
        <translation>Was sie angerichtet hat, ist rückgängig gemacht. Gehen Sie zurück, und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Leave without a result</source>
        <translation>Ohne Ergebnis verlassen</translation>
    </message>
    <message>
        <source>All exams</source>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>Close the exam</source>
        <translation>Prüfung schließen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Undoes what the exam made in the cluster</source>
        <translation>Macht rückgängig, was die Prüfung im Cluster angerichtet hat</translation>
    </message>
    <message>
        <source>Hands in what there is, and shows what it was</source>
        <translation>Gibt ab, was da ist, und zeigt, was es war</translation>
    </message>
    <message>
        <source>Save the result as</source>
        <translation>Ergebnis speichern unter</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Hidden while the exam runs: marks and lists of faults, which no operator of a real cluster has. Any link, disk or node can be repaired by its menu in the Cluster panel.</source>
        <translation>Verborgen, solange die Prüfung läuft: Zeichen und Listen von Störungen, die niemand hat, der einen echten Cluster betreibt. Jede Leitung, jede Platte und jeder Knoten lässt sich über sein Menü im Bereich Cluster reparieren.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Name for the result (optional)</source>
        <translation>Name für das Ergebnis (freiwillig)</translation>
    </message>
    <message>
        <source>Save the result …</source>
        <translation>Ergebnis speichern …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExportWords</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Picture as PNG …</source>
        <translation>Bild als PNG …</translation>
    </message>
    <message>
        <source>Picture as SVG …</source>
        <translation>Bild als SVG …</translation>
    </message>
    <message>
        <source>Copy the table “%1”</source>
        <translation>Tabelle „%1“ kopieren</translation>
    </message>
    <message>
        <source>Table “%1” as CSV …</source>
        <translation>Tabelle „%1“ als CSV …</translation>
    </message>
    <message>
        <source>Table “%1” as JSON …</source>
        <translation>Tabelle „%1“ als JSON …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExternalWords</name>
    <message>
        <source>not told</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Kafka&apos;s public protocol does not tell this of an external cluster.</source>
        <translation>Kafkas öffentliches Protokoll verrät das bei einem externen Cluster nicht.</translation>
    </message>
    <message>
        <source>external cluster</source>
        <translation>externer Cluster</translation>
    </message>
    <message>
        <source>This is an external cluster: you can watch it, produce to it and consume from it. Only a cluster of Brokerscope&apos;s own can be stopped, broken or changed here.</source>
        <translation>Das ist ein externer Cluster: Sie können ihn beobachten, in ihn produzieren und aus ihm konsumieren. Nur ein Cluster von Brokerscope selbst lässt sich hier anhalten, stören oder ändern.</translation>
    </message>
    <message>
        <source>Not on an external cluster: the demo creates topics and fills them.</source>
        <translation>Nicht bei einem externen Cluster: Die Demo legt Topics an und füllt sie.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: requests and their rates, links, and clients that are in no group.</source>
        <translation>Vom öffentlichen Protokoll nicht verraten: Anfragen und ihre Raten, Leitungen und Clients, die in keiner Gruppe sind.</translation>
    </message>
    <message>
        <source>Worked out by comparing what the cluster tells about once a second: an event has the time at which it was first seen.</source>
        <translation>Ermittelt durch Vergleich dessen, was der Cluster etwa einmal pro Sekunde meldet: Ein Ereignis trägt die Zeit, zu der es zuerst gesehen wurde.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: segments, the epochs of a log, and followers&apos; high watermarks.</source>
        <translation>Vom öffentlichen Protokoll nicht verraten: Segmente, die Epochen eines Logs und die High Watermarks der Follower.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: the generation of a classic group, and why it rebalances.</source>
        <translation>Vom öffentlichen Protokoll nicht verraten: die Generation einer klassischen Gruppe und der Grund für ihren Rebalance.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: how many bytes are read and written.</source>
        <translation>Vom öffentlichen Protokoll nicht verraten: wie viele Bytes gelesen und geschrieben werden.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: votes, election timers and the records of the metadata log.</source>
        <translation>Vom öffentlichen Protokoll nicht verraten: Stimmen, Wahl-Timer und die Records des Metadaten-Logs.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: bytes, requests, latencies, connections, and the disk, CPU and memory of the brokers.</source>
        <translation>Vom öffentlichen Protokoll nicht verraten: Bytes, Anfragen, Latenzen, Verbindungen sowie Platte, CPU und Speicher der Broker.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: what other clients and the brokers say to each other does not come past this program.</source>
        <translation>Vom öffentlichen Protokoll nicht verraten: Was andere Clients und die Broker einander sagen, kommt an diesem Programm nicht vorbei.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: who is connected. The members of groups are in Groups and in the picture of the cluster.</source>
        <translation>Vom öffentlichen Protokoll nicht verraten: wer verbunden ist. Die Mitglieder der Gruppen stehen in der Ansicht Gruppen und im Bild des Clusters.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: segments, indexes and checkpoints lie on the brokers&apos; own disks. The sizes of logs are in Topics.</source>
        <translation>Vom öffentlichen Protokoll nicht verraten: Segmente, Indizes und Checkpoints liegen auf den Platten der Broker. Die Größen der Logs stehen in der Ansicht Topics.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: which records a failover has cut off.</source>
        <translation>Vom öffentlichen Protokoll nicht verraten: welche Records ein Failover abgeschnitten hat.</translation>
    </message>
    <message>
        <source>The clock of an external cluster cannot be slowed, stepped or stopped.</source>
        <translation>Die Uhr eines externen Clusters lässt sich weder verlangsamen noch schrittweise weiterstellen noch anhalten.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>No answer yet: %1. Trying again …</source>
        <translation>Noch keine Antwort: %1. Neuer Versuch …</translation>
    </message>
    <message>
        <source>No answer since %1 (%2): %3. The figures are from then. Trying again …</source>
        <translation>Keine Antwort seit %1 (%2): %3. Die Zahlen sind von damals. Neuer Versuch …</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailApiDialog</name>
    <message>
        <source>Answer with an error</source>
        <translation>Mit einem Fehler antworten</translation>
    </message>
    <message>
        <source>whichever gets the request</source>
        <translation>wer die Anfrage bekommt</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>Requests of</source>
        <translation>Anfragen der API</translation>
    </message>
    <message>
        <source>get the error</source>
        <translation>bekommen den Fehler</translation>
    </message>
    <message>
        <source>so many times</source>
        <translation>so oft</translation>
    </message>
    <message>
        <source>on</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>Answer with it</source>
        <translation>So antworten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Kafka has no such API that can be answered with an error: choose one of the list.</source>
        <translation>Kafka hat keine solche API, die sich mit einem Fehler beantworten lässt: Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Kafka has no such error: choose one of the list.</source>
        <translation>Kafka hat keinen solchen Fehler: Wählen Sie einen aus der Liste.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverCard</name>
    <message>
        <source>Detected</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>From the failure until the controller fenced the node</source>
        <translation>Vom Ausfall, bis der Controller den Knoten aussperrte</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>From then until the last of its partitions had a new leader</source>
        <translation>Von da an, bis die letzte seiner Partitionen einen neuen Leader hatte</translation>
    </message>
    <message>
        <source>First ack</source>
        <translation>Erstes Ack</translation>
    </message>
    <message>
        <source>From then until a new leader committed the first record</source>
        <translation>Von da an, bis ein neuer Leader den ersten Record committete</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Ausfallzeit</translation>
    </message>
    <message>
        <source>The longest time that a partition had no leader, or took no records</source>
        <translation>Die längste Zeit, die eine Partition keinen Leader hatte oder keine Records annahm</translation>
    </message>
    <message>
        <source>Partitions moved</source>
        <translation>Partitionen umgezogen</translation>
    </message>
    <message>
        <source>Partitions that lost their leader to this failure and have a new one</source>
        <translation>Partitionen, die durch diesen Ausfall ihren Leader verloren und einen neuen haben</translation>
    </message>
    <message>
        <source>Committed lost</source>
        <translation>Committed verloren</translation>
    </message>
    <message>
        <source>Committed records that the new leaders do not have</source>
        <translation>Committete Records, die den neuen Leadern fehlen</translation>
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
        <translation>Knoten %1 ist ausgefallen; noch keine Partition hat einen neuen Leader.</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 failed: %n partition(s) have new leaders.</source>
        <translation>
            <numerusform>Knoten %1 ist ausgefallen: %n Partition hat einen neuen Leader.</numerusform>
            <numerusform>Knoten %1 ist ausgefallen: %n Partitionen haben neue Leader.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverReport</name>
    <message>
        <source>Partitions that changed their leader</source>
        <translation>Partitionen, die den Leader wechselten</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>Node %1 failed.</source>
        <translation>Knoten %1 ist ausgefallen.</translation>
    </message>
    <message>
        <source>Failover report</source>
        <translation>Failover-Bericht</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>Zeit bis zum Bemerken</translation>
    </message>
    <message>
        <source>Time to elect the last leader</source>
        <translation>Zeit bis zur Wahl des letzten Leaders</translation>
    </message>
    <message>
        <source>Time to the first acknowledged record</source>
        <translation>Zeit bis zum ersten bestätigten Record</translation>
    </message>
    <message>
        <source>Time to a new active controller</source>
        <translation>Zeit bis zu einem neuen aktiven Controller</translation>
    </message>
    <message>
        <source>Back in service after</source>
        <translation>Wieder im Dienst nach</translation>
    </message>
    <message>
        <source>Committed records lost</source>
        <translation>Verlorene committete Records</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Lost its leader</source>
        <translation>Leader verloren</translation>
    </message>
    <message>
        <source>Time to elect</source>
        <translation>Zeit bis zur Wahl</translation>
    </message>
    <message>
        <source>New leader</source>
        <translation>Neuer Leader</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>First acknowledged record</source>
        <translation>Erster bestätigter Record</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverTableModel</name>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>still without</source>
        <translation>noch ohne</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Lost its leader</source>
        <translation>Leader verloren</translation>
    </message>
    <message>
        <source>Without a leader</source>
        <translation>Ohne Leader</translation>
    </message>
    <message>
        <source>Who took over</source>
        <translation>Wer übernahm</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>First record after</source>
        <translation>Erster Record nach</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultActions</name>
    <message>
        <source>Kill</source>
        <translation>Abschießen</translation>
    </message>
    <message>
        <source>Kill the node: a crash. Sockets are reset, nothing is flushed, no goodbye is said.</source>
        <translation>Den Knoten abschießen: ein Absturz. Sockets werden zurückgesetzt, nichts wird geflusht, keine Abmeldung.</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>Stecker ziehen</translation>
    </message>
    <message>
        <source>A power loss: a crash that also loses what was not yet synced to the disk.</source>
        <translation>Ein Stromausfall: ein Absturz, bei dem auch verloren geht, was noch nicht auf die Platte gesynct war.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Controlled shutdown: the node hands over its leaderships, then leaves.</source>
        <translation>Geordnetes Herunterfahren: Der Knoten übergibt, was er führt, und geht dann.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start the node again; it recovers from what is on its disk.</source>
        <translation>Den Knoten wieder starten; er stellt sich aus dem wieder her, was auf seiner Platte liegt.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The node stands still with its sockets open, like a long garbage collection.</source>
        <translation>Der Knoten steht mit offenen Sockets still, wie bei einer langen Garbage Collection.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Let the paused node go on.</source>
        <translation>Den angehaltenen Knoten weiterlaufen lassen.</translation>
    </message>
    <message>
        <source>Isolate from the other nodes</source>
        <translation>Von den anderen Knoten isolieren</translation>
    </message>
    <message>
        <source>Cut every link between this node and the others. Clients still reach it.</source>
        <translation>Jede Leitung zwischen diesem und den anderen Knoten kappen. Clients erreichen ihn weiterhin.</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Knoten hinzufügen</translation>
    </message>
    <message>
        <source>One more broker joins the running cluster. It gets partitions that are created from now on, or moved to it.</source>
        <translation>Ein weiterer Broker tritt dem laufenden Cluster bei. Er bekommt Partitionen, die ab jetzt angelegt oder auf ihn verschoben werden.</translation>
    </message>
    <message>
        <source>Decommission</source>
        <translation>Außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>Move all replicas of the node to others, stop it and let the cluster forget it. Only for nodes that were added.</source>
        <translation>Alle Replicas des Knotens auf andere verschieben, ihn stoppen und vom Cluster vergessen lassen. Nur für hinzugefügte Knoten.</translation>
    </message>
    <message>
        <source>Cut the link between node %1 and node %2</source>
        <translation>Die Leitung zwischen Knoten %1 und Knoten %2 kappen</translation>
    </message>
    <message>
        <source>Cut the selected link</source>
        <translation>Gewählte Leitung kappen</translation>
    </message>
    <message>
        <source>Cut one way: nothing from node %1 reaches node %2</source>
        <translation>Einseitig kappen: nichts von Knoten %1 erreicht Knoten %2</translation>
    </message>
    <message>
        <source>Cut the selected link one way</source>
        <translation>Gewählte Leitung einseitig kappen</translation>
    </message>
    <message>
        <source>Cut the selected link the other way</source>
        <translation>Gewählte Leitung in Gegenrichtung kappen</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>Link to node %1</source>
        <translation>Leitung zu Knoten %1</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>Alles beheben</translation>
    </message>
    <message>
        <source>Undo every fault of links and disks, and forget the planned errors. Nodes that are down stay down.</source>
        <translation>Alle Störungen von Leitungen und Platten beheben und die geplanten Fehler vergessen. Nicht laufende Knoten werden nicht gestartet.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2</source>
        <translation>Leitung zwischen Knoten %1 und Knoten %2</translation>
    </message>
    <message>
        <source>Links of %1 to all nodes</source>
        <translation>Leitungen von %1 zu allen Knoten</translation>
    </message>
    <message>
        <source>Link of %1 to %2</source>
        <translation>Leitung von %1 zu %2</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Letzte Aktion rückgängig machen</translation>
    </message>
    <message>
        <source>Take back the last act that has an opposite: a fault, a configuration, moved replicas, moved offsets. What it has done to the logs stays done. Elections, deleted topics and deleted records have no way back.</source>
        <translation>Nimmt die letzte Aktion zurück, die ein Gegenteil hat: eine Störung, eine Konfiguration, verschobene Replicas, verschobene Offsets. Was sie an den Logs bewirkt hat, bleibt. Wahlen, gelöschte Topics und gelöschte Records haben keinen Weg zurück.</translation>
    </message>
    <message>
        <source>Let the node go on, should it stand still.</source>
        <translation>Den Knoten weiterlaufen lassen, falls er stillsteht.</translation>
    </message>
    <message>
        <source>Heal this link</source>
        <translation>Diese Leitung wiederherstellen</translation>
    </message>
    <message>
        <source>Repair the disk</source>
        <translation>Platte reparieren</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultMenus</name>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Milliseconds, at most %1:</source>
        <translation>Millisekunden, höchstens %1:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Kilobytes (1,000 bytes) per second, each way:</source>
        <translation>Kilobytes (1.000 Bytes) pro Sekunde, je Richtung:</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Cut both ways</source>
        <translation>Beidseitig kappen</translation>
    </message>
    <message>
        <source>Cut one way: nothing from %1 reaches %2</source>
        <translation>Einseitig kappen: nichts von %1 erreicht %2</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <source>Delay each way</source>
        <translation>Verzögerung je Richtung</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Up to so much more, by chance</source>
        <translation>Zufällig bis zu so viel mehr</translation>
    </message>
    <message>
        <source>Reset the connections now</source>
        <translation>Verbindungen jetzt trennen</translation>
    </message>
    <message>
        <source>Heal this link (%1)</source>
        <translation>Diese Leitung wiederherstellen (%1)</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Each write and each sync takes longer by</source>
        <translation>Schreiben und Sync dauern länger um</translation>
    </message>
    <message>
        <source>Full: appends fail, reads go on</source>
        <translation>Voll: Anhängen scheitert, Lesen geht weiter</translation>
    </message>
    <message>
        <source>Failing: every operation ends with an error</source>
        <translation>Defekt: Jede Operation endet mit einem Fehler</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Answer with an error</source>
        <translation>Mit einem Fehler antworten</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n time(s)</source>
        <translation>
            <numerusform>%1: %2, %n-mal</numerusform>
            <numerusform>%1: %2, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>No more %1 for %2</source>
        <translation>Kein %1 mehr für %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultPanel</name>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message numerus="yes">
        <source>Faults: %n</source>
        <translation>
            <numerusform>Störungen: %n</numerusform>
            <numerusform>Störungen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is broken. Right-click a node, a link or a client, or draw a line across links with Shift held.</source>
        <translation>Nichts ist gestört. Klicken Sie mit der rechten Taste auf einen Knoten, eine Leitung oder einen Client, oder ziehen Sie mit gehaltener Shift-Taste eine Linie über Leitungen.</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Heal %1: %2</source>
        <translation>%1 beheben: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultWords</name>
    <message>
        <source>the end of node %1</source>
        <translation>das Ende von Knoten %1</translation>
    </message>
    <message>
        <source>the pause of node %1</source>
        <translation>das Anhalten von Knoten %1</translation>
    </message>
    <message>
        <source>the cut between %1 and %2</source>
        <translation>das Kappen zwischen %1 und %2</translation>
    </message>
    <message>
        <source>the delay between %1 and %2</source>
        <translation>die Verzögerung zwischen %1 und %2</translation>
    </message>
    <message>
        <source>the jitter between %1 and %2</source>
        <translation>der Jitter zwischen %1 und %2</translation>
    </message>
    <message>
        <source>the limit between %1 and %2</source>
        <translation>die Begrenzung zwischen %1 und %2</translation>
    </message>
    <message>
        <source>the healing between %1 and %2</source>
        <translation>das Wiederherstellen zwischen %1 und %2</translation>
    </message>
    <message>
        <source>the isolation of node %1</source>
        <translation>die Isolation von Knoten %1</translation>
    </message>
    <message>
        <source>the change of node %1&apos;s disk</source>
        <translation>die Änderung an der Platte von Knoten %1</translation>
    </message>
    <message>
        <source>the errors of %1</source>
        <translation>die Fehler von %1</translation>
    </message>
    <message>
        <source>the healing of everything</source>
        <translation>das Beheben von allem</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>alle Knoten</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>cut both ways</source>
        <translation>beidseitig gekappt</translation>
    </message>
    <message>
        <source>cut one way: nothing from %1 reaches %2</source>
        <translation>einseitig gekappt: nichts von %1 erreicht %2</translation>
    </message>
    <message>
        <source>%1 later each way</source>
        <translation>%1 später je Richtung</translation>
    </message>
    <message>
        <source>jitter up to %1</source>
        <translation>Jitter bis %1</translation>
    </message>
    <message>
        <source>at most %1/s each way</source>
        <translation>höchstens %1/s je Richtung</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>abgeschossen</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>ausgefallen: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>disk of node %1</source>
        <translation>Platte von Knoten %1</translation>
    </message>
    <message>
        <source>writes and syncs take %1 longer</source>
        <translation>Schreiben und Sync dauern %1 länger</translation>
    </message>
    <message>
        <source>full: appends fail, reads go on</source>
        <translation>voll: Anhängen scheitert, Lesen geht weiter</translation>
    </message>
    <message>
        <source>failing: every operation ends with an error</source>
        <translation>defekt: Jede Operation endet mit einem Fehler</translation>
    </message>
    <message>
        <source>%1 on any node</source>
        <translation>%1 auf beliebigem Knoten</translation>
    </message>
    <message>
        <source>%1 on node %2</source>
        <translation>%1 auf Knoten %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more time(s)</source>
        <translation>
            <numerusform>%1, noch %n-mal</numerusform>
            <numerusform>%1, noch %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>the configuration of %1</source>
        <translation>die Konfiguration von %1</translation>
    </message>
    <message>
        <source>the move of replicas of %1</source>
        <translation>das Verschieben der Replicas von %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FieldTableModel</name>
    <message>
        <source>%1 (bytes %2 to %3)</source>
        <translation>%1 (Bytes %2 bis %3)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FieldTreeModel</name>
    <message>
        <source>tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht aufgehoben</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>A tagged field that is newer than this program; it may be skipped.</source>
        <translation>Ein Tagged Field, das neuer ist als dieses Programm; es darf übersprungen werden.</translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation>Bytes %1 bis %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FieldWords</name>
    <message>
        <source>(hidden)</source>
        <translation>(verborgen)</translation>
    </message>
    <message>
        <source>%1 of record batches</source>
        <translation>%1 an Record Batches</translation>
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
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
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
        <translation>%1 Rec/s</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileHex</name>
    <message>
        <source>Bytes of the file</source>
        <translation>Bytes der Datei</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileTableModel</name>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileWords</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>the first line has to name the columns; a column &quot;value&quot; is missing.</source>
        <translation>die erste Zeile muss die Spalten nennen; es fehlt eine Spalte „value“.</translation>
    </message>
    <message>
        <source>no JSON, %1 at byte %2.</source>
        <translation>kein JSON, %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>a record is an object with key, value and headers.</source>
        <translation>ein Record ist ein Objekt mit key, value und headers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be text, null or {&quot;base64&quot;: …}.</source>
        <translation>„%1“ muss Text, null oder {&quot;base64&quot;: …} sein.</translation>
    </message>
    <message>
        <source>&quot;headers&quot; has to be a list of {&quot;key&quot;: …, &quot;value&quot;: …}.</source>
        <translation>„headers“ muss eine Liste von {&quot;key&quot;: …, &quot;value&quot;: …} sein.</translation>
    </message>
    <message>
        <source>the quotes of a field are not closed.</source>
        <translation>die Anführungszeichen eines Feldes sind nicht geschlossen.</translation>
    </message>
    <message>
        <source>%1 fields, but the first line names %2 columns.</source>
        <translation>%1 Felder, aber die erste Zeile nennt %2 Spalten.</translation>
    </message>
    <message>
        <source>the encoding of &quot;%1&quot; has to be text, base64 or null, and true.</source>
        <translation>die Kodierung von „%1“ muss text, base64 oder null sein, und sie muss stimmen.</translation>
    </message>
    <message>
        <source>transactional</source>
        <translation>transaktional</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>delete horizon</source>
        <translation>Delete Horizon</translation>
    </message>
    <message>
        <source>torn batch</source>
        <translation>abgerissener Batch</translation>
    </message>
    <message>
        <source>The file ends within a batch header: being written just now, or cut off by a crash.</source>
        <translation>Die Datei endet innerhalb eines Batch-Kopfes: Er wird gerade geschrieben oder wurde bei einem Absturz abgeschnitten.</translation>
    </message>
    <message>
        <source>no batch</source>
        <translation>kein Batch</translation>
    </message>
    <message>
        <source>These bytes cannot be a batch header.</source>
        <translation>Diese Bytes können kein Batch-Kopf sein.</translation>
    </message>
    <message>
        <source>batch %1 to %2</source>
        <translation>Batch %1 bis %2</translation>
    </message>
    <message>
        <source>%1 records, %2</source>
        <translation>%1 Records, %2</translation>
    </message>
    <message>
        <source>The file ends within this batch: being written just now, or cut off by a crash.</source>
        <translation>Die Datei endet innerhalb dieses Batches: Er wird gerade geschrieben oder wurde bei einem Absturz abgeschnitten.</translation>
    </message>
    <message>
        <source>Records that were sent together, stored as they came.</source>
        <translation>Records, die zusammen gesendet wurden, gespeichert, wie sie kamen.</translation>
    </message>
    <message>
        <source>Offset of the first record; the leader writes it</source>
        <translation>Offset des ersten Records; der Leader schreibt ihn</translation>
    </message>
    <message>
        <source>Bytes that follow this field</source>
        <translation>Bytes, die auf dieses Feld folgen</translation>
    </message>
    <message>
        <source>Epoch of the leader that appended it</source>
        <translation>Epoche des Leaders, der ihn angehängt hat</translation>
    </message>
    <message>
        <source>Version of the format</source>
        <translation>Version des Formats</translation>
    </message>
    <message>
        <source>CRC-32C of everything behind it</source>
        <translation>CRC-32C von allem dahinter</translation>
    </message>
    <message>
        <source>Compression, kind of timestamp, transaction, control</source>
        <translation>Kompression, Art des Zeitstempels, Transaktion, Control</translation>
    </message>
    <message>
        <source>The last record&apos;s offset, counted from the first</source>
        <translation>Offset des letzten Records, vom ersten an gezählt</translation>
    </message>
    <message>
        <source>When the first record was made</source>
        <translation>Wann der erste Record erzeugt wurde</translation>
    </message>
    <message>
        <source>The latest time of its records</source>
        <translation>Die späteste Zeit seiner Records</translation>
    </message>
    <message>
        <source>Who sent it, when idempotent; -1: nobody in particular</source>
        <translation>Wer ihn sendete, wenn idempotent; -1: niemand Bestimmtes</translation>
    </message>
    <message>
        <source>Which life of that producer</source>
        <translation>Welches Leben dieses Producers</translation>
    </message>
    <message>
        <source>Its number of the first record, by which repeats are found out</source>
        <translation>Seine Nummer des ersten Records, an der Wiederholungen erkannt werden</translation>
    </message>
    <message>
        <source>How many records there are</source>
        <translation>Wie viele Records es sind</translation>
    </message>
    <message>
        <source>The records, compressed together if a codec is named</source>
        <translation>Die Records, zusammen komprimiert, wenn ein Codec genannt ist</translation>
    </message>
    <message>
        <source>torn entry</source>
        <translation>abgerissener Eintrag</translation>
    </message>
    <message>
        <source>The file ends within an entry.</source>
        <translation>Die Datei endet innerhalb eines Eintrags.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>ein Kommentar</translation>
    </message>
    <message>
        <source>Which cluster the directory belongs to: a node refuses another&apos;s</source>
        <translation>Zu welchem Cluster das Verzeichnis gehört: Ein Knoten weist das eines anderen ab</translation>
    </message>
    <message>
        <source>Which node it belongs to</source>
        <translation>Zu welchem Knoten es gehört</translation>
    </message>
    <message>
        <source>The directory&apos;s own identity (KIP-858)</source>
        <translation>Die eigene Identität des Verzeichnisses (KIP-858)</translation>
    </message>
    <message>
        <source>Which topic this is, also when another gets its name</source>
        <translation>Welches Topic das ist, auch wenn ein anderes seinen Namen bekommt</translation>
    </message>
    <message>
        <source>version of the file</source>
        <translation>Version der Datei</translation>
    </message>
    <message>
        <source>The epoch of the quorum and whom this node voted for or follows in it: it must not vote twice, also not after a crash</source>
        <translation>Die Epoche des Quorums und wen dieser Knoten darin gewählt hat oder wem er folgt: Er darf nicht zweimal stimmen, auch nicht nach einem Absturz</translation>
    </message>
    <message>
        <source>so many lines follow</source>
        <translation>so viele Zeilen folgen</translation>
    </message>
    <message>
        <source>leader epoch %1 began at offset %2</source>
        <translation>Leader-Epoche %1 begann bei Offset %2</translation>
    </message>
    <message>
        <source>%1-%2: offset %3</source>
        <translation>%1-%2: Offset %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Not of the form that such a line has.</source>
        <translation>Nicht in der Form, die eine solche Zeile hat.</translation>
    </message>
    <message>
        <source>torn</source>
        <translation>abgerissen</translation>
    </message>
    <message>
        <source>The file ends within its head.</source>
        <translation>Die Datei endet innerhalb ihres Kopfes.</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>how many producers follow</source>
        <translation>wie viele Producer folgen</translation>
    </message>
    <message>
        <source>The number of its last record here</source>
        <translation>Die Nummer seines letzten Records hier</translation>
    </message>
    <message>
        <source>The offset of its last record here</source>
        <translation>Der Offset seines letzten Records hier</translation>
    </message>
    <message>
        <source>Epoch of the transaction coordinator that ended its last transaction</source>
        <translation>Epoche des Transaction Coordinators, der seine letzte Transaktion beendet hat</translation>
    </message>
    <message>
        <source>Where its open transaction began; -1: none is open</source>
        <translation>Wo seine offene Transaktion begann; -1: keine ist offen</translation>
    </message>
    <message>
        <source>What compaction is writing; it replaces older segments when it is whole.</source>
        <translation>Was die Compaction gerade schreibt; es ersetzt ältere Segmente, wenn es vollständig ist.</translation>
    </message>
    <message>
        <source>What compaction has written; it is taking the place of older segments.</source>
        <translation>Was die Compaction geschrieben hat; es tritt an die Stelle älterer Segmente.</translation>
    </message>
    <message>
        <source>A segment past retention; its bytes go after file.delete.delay.ms.</source>
        <translation>Ein Segment jenseits der Retention; seine Bytes verschwinden nach file.delete.delay.ms.</translation>
    </message>
    <message>
        <source>A segment: record batches, one after the other. It is named after its first offset.</source>
        <translation>Ein Segment: Record Batches, einer nach dem anderen. Es heißt nach seinem ersten Offset.</translation>
    </message>
    <message>
        <source>Where in the segment about every 4096th byte&apos;s offset lies: to find an offset without reading all.</source>
        <translation>Wo im Segment der Offset etwa jedes 4096. Bytes liegt: um einen Offset zu finden, ohne alles zu lesen.</translation>
    </message>
    <message>
        <source>Up to which offset all records are older than a time: to find a time.</source>
        <translation>Bis zu welchem Offset alle Records älter sind als eine Zeit: um eine Zeit zu finden.</translation>
    </message>
    <message>
        <source>Transactions that were aborted: what readers of committed records leave out.</source>
        <translation>Abgebrochene Transaktionen: was Leser committeter Records auslassen.</translation>
    </message>
    <message>
        <source>What was known of each producer where a segment began: its sequence numbers, to find repeats after a restart.</source>
        <translation>Was zu Beginn eines Segments über jeden Producer bekannt war: seine Sequenznummern, um Wiederholungen nach einem Neustart zu erkennen.</translation>
    </message>
    <message>
        <source>The whole metadata up to an offset, so that the log before it can go.</source>
        <translation>Alle Metadaten bis zu einem Offset, damit das Log davor gehen kann.</translation>
    </message>
    <message>
        <source>Which leader epoch began at which offset: by it replicas find where their logs part.</source>
        <translation>Welche Leader-Epoche bei welchem Offset begann: Daran erkennen Replicas, wo sich ihre Logs trennen.</translation>
    </message>
    <message>
        <source>Below which offset each log is on the device for certain: recovery reads only what is above.</source>
        <translation>Unterhalb welches Offsets jedes Log sicher auf dem Datenträger liegt: Die Wiederherstellung liest nur, was darüber ist.</translation>
    </message>
    <message>
        <source>Each partition&apos;s high watermark, from time to time.</source>
        <translation>Die High Watermark jeder Partition, von Zeit zu Zeit.</translation>
    </message>
    <message>
        <source>Where each log starts, when records were deleted within a segment.</source>
        <translation>Wo jedes Log beginnt, wenn innerhalb eines Segments Records gelöscht wurden.</translation>
    </message>
    <message>
        <source>How far each log was cleaned.</source>
        <translation>Wie weit jedes Log bereinigt ist.</translation>
    </message>
    <message>
        <source>Whose files these are.</source>
        <translation>Wem diese Dateien gehören.</translation>
    </message>
    <message>
        <source>This node&apos;s vote in the metadata quorum.</source>
        <translation>Die Stimme dieses Knotens im Metadaten-Quorum.</translation>
    </message>
    <message>
        <source>All logs were closed cleanly: no recovery is needed.</source>
        <translation>Alle Logs wurden sauber geschlossen: Eine Wiederherstellung ist nicht nötig.</translation>
    </message>
    <message>
        <source>Offset of a batch&apos;s last record, counted from the segment&apos;s first</source>
        <translation>Offset des letzten Records eines Batches, vom ersten des Segments an gezählt</translation>
    </message>
    <message>
        <source>Where in the segment&apos;s file that batch begins</source>
        <translation>Wo in der Segmentdatei dieser Batch beginnt</translation>
    </message>
    <message>
        <source>The latest time so far</source>
        <translation>Die bisher späteste Zeit</translation>
    </message>
    <message>
        <source>The record of that time, counted from the segment&apos;s first</source>
        <translation>Der Record dieser Zeit, vom ersten des Segments an gezählt</translation>
    </message>
    <message>
        <source>Whose transaction it was</source>
        <translation>Wessen Transaktion es war</translation>
    </message>
    <message>
        <source>Its first record</source>
        <translation>Ihr erster Record</translation>
    </message>
    <message>
        <source>Its abort marker</source>
        <translation>Ihr Abbruch-Marker</translation>
    </message>
    <message>
        <source>The last stable offset once it had ended</source>
        <translation>Der Last Stable Offset nach ihrem Ende</translation>
    </message>
    <message>
        <source>1 record, %1</source>
        <translation>1 Record, %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilesView</name>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>The chosen partition</source>
        <translation>Die gewählte Partition</translation>
    </message>
    <message>
        <source>The node&apos;s own files</source>
        <translation>Die eigenen Dateien des Knotens</translation>
    </message>
    <message>
        <source>The metadata log</source>
        <translation>Das Metadaten-Log</translation>
    </message>
    <message>
        <source>Files of the directory</source>
        <translation>Dateien des Verzeichnisses</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Dateien filtern</translation>
    </message>
    <message>
        <source>What the bytes mean</source>
        <translation>Was die Bytes bedeuten</translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>Felder filtern</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Anfang der Datei</translation>
    </message>
    <message>
        <source>The piece before</source>
        <translation>Das Stück davor</translation>
    </message>
    <message>
        <source>The next piece</source>
        <translation>Das nächste Stück</translation>
    </message>
    <message>
        <source>Goes on to the end of the file</source>
        <translation>Geht weiter bis zum Ende der Datei</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>Partition %1-%2</source>
        <translation>Partition %1-%2</translation>
    </message>
    <message>
        <source>The files of a cluster that runs elsewhere cannot be read from here.</source>
        <translation>Die Dateien eines Clusters, der anderswo läuft, sind von hier aus nicht lesbar.</translation>
    </message>
    <message>
        <source>Choose a partition in the Topics dock, or by clicking a replica in the picture.</source>
        <translation>Wählen Sie eine Partition in der Ansicht Topics oder per Klick auf eine Replica im Bild.</translation>
    </message>
    <message>
        <source>Torn: the last entry is not whole. It is being written just now, or was cut off by a crash.</source>
        <translation>Abgerissen: Der letzte Eintrag ist nicht vollständig. Er wird gerade geschrieben oder wurde bei einem Absturz abgeschnitten.</translation>
    </message>
    <message>
        <source>bytes %1 to %2 of %3</source>
        <translation>Bytes %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>There is no topic yet, so no partition has files. Create a topic (Ctrl+N), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>Es gibt noch kein Topic, also hat keine Partition Dateien. Legen Sie ein Topic an (Ctrl+N), oder starten Sie ein Szenario (Ctrl+J, Ctrl+J).</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilterWords</name>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Es wird eine Klammer geschlossen, die nicht geöffnet wurde.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Das ist zu tief geschachtelt.</translation>
    </message>
    <message>
        <source>Something is missing here: a word, or a field with a value.</source>
        <translation>Hier fehlt etwas: ein Wort oder ein Feld mit einem Wert.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is no field named %1. Fields are key, value, header.NAME, partition, offset, time, size and $.path; words that hold such a sign go in quotes.</source>
        <translation>Es gibt kein Feld namens %1. Felder sind key, value, header.NAME, partition, offset, time, size und $.pfad; Wörter mit einem solchen Zeichen stehen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>After &quot;is&quot; comes null, empty, not null or not empty.</source>
        <translation>Nach „is“ kommt null, empty, not null oder not empty.</translation>
    </message>
    <message>
        <source>Only a key, a value, a header or a path can be null or empty.</source>
        <translation>Nur ein Key, ein Value, ein Header oder ein Pfad kann null oder leer (empty) sein.</translation>
    </message>
    <message>
        <source>%1 is a number: compare it with =, !=, &lt;, &lt;=, &gt; or &gt;=.</source>
        <translation>%1 ist eine Zahl: Vergleichen Sie mit =, !=, &lt;, &lt;=, &gt; oder &gt;=.</translation>
    </message>
    <message>
        <source>A comparison is missing: =, !=, : (contains), ~ (regular expression), &lt;, &gt; or is null.</source>
        <translation>Ein Vergleich fehlt: =, !=, : (enthält), ~ (regulärer Ausdruck), &lt;, &gt; oder is null.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>The regular expression has no closing /.</source>
        <translation>Dem regulären Ausdruck fehlt das schließende /.</translation>
    </message>
    <message>
        <source>The quotes are not closed.</source>
        <translation>Die Anführungszeichen sind nicht geschlossen.</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>Der reguläre Ausdruck ist falsch: %1.</translation>
    </message>
    <message>
        <source>%1 is no whole number from 0 on.</source>
        <translation>%1 ist keine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>%1 is no time. Write 2026-11-21T18:00, 18:00, -5m (s, m, h, d) or milliseconds since 1970.</source>
        <translation>%1 ist keine Zeit. Schreiben Sie 2026-11-21T18:00, 18:00, -5m (s, m, h, d) oder Millisekunden seit 1970.</translation>
    </message>
    <message>
        <source>%1 is no number; &lt; and &gt; compare numbers.</source>
        <translation>%1 ist keine Zahl; &lt; und &gt; vergleichen Zahlen.</translation>
    </message>
    <message>
        <source>Partitions are compared with = or !=, as in partition = 0,2-4.</source>
        <translation>Partitionen werden mit = oder != verglichen, etwa partition = 0,2-4.</translation>
    </message>
    <message>
        <source>%1 is no list of partitions. Write 0 or 0,2-4.</source>
        <translation>%1 ist keine Liste von Partitionen. Schreiben Sie 0 oder 0,2-4.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilteredTable</name>
    <message>
        <source>Shows the rows that have every one of these words. Press / to come here.</source>
        <translation>Zeigt die Zeilen, die alle diese Wörter enthalten. Mit / kommen Sie hierher.</translation>
    </message>
    <message>
        <source>No row has these words. Clear the filter to see all.</source>
        <translation>Keine Zeile enthält diese Wörter. Leeren Sie den Filter, um alle zu sehen.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FittedColumns</name>
    <message>
        <source>What fits</source>
        <translation>Passende Spalten</translation>
    </message>
    <message>
        <source>Forgets which columns were chosen and how wide they were made</source>
        <translation>Vergisst, welche Spalten gewählt und wie breit sie gemacht wurden</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s): choose what to see</source>
        <translation>
            <numerusform>%n weitere Spalte: wählen, was zu sehen ist</numerusform>
            <numerusform>%n weitere Spalten: wählen, was zu sehen ist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>After the colon a value is missing, as in api:Produce, node:2 or error:any.</source>
        <translation>Nach dem Doppelpunkt fehlt ein Wert, wie in api:Produce, node:2 oder error:any.</translation>
    </message>
    <message>
        <source>Kafka has no API “%1”.</source>
        <translation>Kafka hat keine API „%1“.</translation>
    </message>
    <message>
        <source>Kafka has no API “%1”. Do you mean %2?</source>
        <translation>Kafka hat keine API „%1“. Meinen Sie %2?</translation>
    </message>
    <message>
        <source>node: wants a node&apos;s number, as in node:2, not “%1”.</source>
        <translation>node: verlangt die Nummer eines Knotens, wie in node:2, nicht „%1“.</translation>
    </message>
    <message>
        <source>No error of Kafka&apos;s has “%1” in its name. error:any shows all answers with errors.</source>
        <translation>Kein Fehler von Kafka hat „%1“ im Namen. error:any zeigt alle Antworten mit Fehlern.</translation>
    </message>
    <message>
        <source>is: wants request, response or broken, not “%1”.</source>
        <translation>is: verlangt request, response oder broken, nicht „%1“.</translation>
    </message>
    <message>
        <source>slow: wants milliseconds, as in slow:50, not “%1”.</source>
        <translation>slow: verlangt Millisekunden, wie in slow:50, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. There are api: kind: client: node: at: topic: group: error: is: slow: frames: and plain text.</source>
        <translation>Einen Filter „%1:“ gibt es nicht. Es gibt api: kind: client: node: at: topic: group: error: is: slow: frames: und einfachen Text.</translation>
    </message>
    <message>
        <source>kind: wants produce, fetch, replication, quorum, group, metadata, transaction or admin, not “%1”.</source>
        <translation>kind: verlangt produce, fetch, replication, quorum, group, metadata, transaction oder admin, nicht „%1“.</translation>
    </message>
    <message>
        <source>frames: wants the first and the last number, as in frames:120-160, not “%1”.</source>
        <translation>frames: verlangt die erste und die letzte Nummer, wie in frames:120-160, nicht „%1“.</translation>
    </message>
    <message>
        <source>at: wants the number of the node that was asked, as in at:2, not “%1”.</source>
        <translation>at: verlangt die Nummer des gefragten Knotens, wie in at:2, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameTableModel</name>
    <message>
        <source>not a request</source>
        <translation>keine Anfrage</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>The first %1 of it were kept.</source>
        <translation>Die ersten %1 davon wurden aufgehoben.</translation>
    </message>
    <message>
        <source>Version of this API in which the two ends speak; they agree on it by ApiVersions</source>
        <translation>Version dieser API, in der beide Enden sprechen; sie einigen sich per ApiVersions</translation>
    </message>
    <message>
        <source>Correlation id: the client numbers its requests, the answer carries the same number</source>
        <translation>Correlation-Id: Der Client nummeriert seine Anfragen, die Antwort trägt dieselbe Nummer</translation>
    </message>
    <message>
        <source>Time from the request&apos;s arrival until its answer had left, split by where it went</source>
        <translation>Zeit vom Eintreffen der Anfrage bis zum Abgang der Antwort, aufgeteilt danach, wo sie blieb</translation>
    </message>
    <message>
        <source>Bytes of the frame, without the four bytes of length in front</source>
        <translation>Bytes des Frames, ohne die vier Längenbytes davor</translation>
    </message>
    <message>
        <source>The error codes in the answer, by Kafka&apos;s names</source>
        <translation>Die Fehlercodes in der Antwort, mit Kafkas Namen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
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
        <translation>Größe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameWords</name>
    <message>
        <source>no request</source>
        <translation>keine Anfrage</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>node %1 controller</source>
        <translation>Knoten %1 Controller</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>client :%1</source>
        <translation>Client :%1</translation>
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
        <translation>Schlange</translation>
    </message>
    <message>
        <source>It was there whole, but the node was busy with other requests.</source>
        <translation>Sie war ganz da, aber der Knoten war mit anderen Anfragen beschäftigt.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>The node worked on it: appended to the log, read it, looked things up.</source>
        <translation>Der Knoten arbeitete daran: hängte ans Log an, las es, schlug etwas nach.</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>It stood in purgatory: for replicas, new records, members of a group, or the controller.</source>
        <translation>Sie stand im Purgatory: für Replicas, neue Records, Mitglieder einer Gruppe oder den Controller.</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>The answer was ready, but answers leave in the order of the requests.</source>
        <translation>Die Antwort war fertig, aber Antworten gehen in der Reihenfolge der Anfragen hinaus.</translation>
    </message>
    <message>
        <source>send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Until the socket had taken all of it.</source>
        <translation>Bis der Socket alles angenommen hatte.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryCard</name>
    <message>
        <source>The whole glossary</source>
        <translation>Ganzes Glossar</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryMenu</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryView</name>
    <message>
        <source>Find a word</source>
        <translation>Wort suchen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Right click on a heading or a label: what is it?</source>
        <translation>Rechtsklick auf eine Überschrift oder Beschriftung: Was ist das?</translation>
    </message>
    <message>
        <source>Pictures from everyday life</source>
        <translation>Bilder aus dem Alltag</translation>
    </message>
    <message>
        <source>Kafka&apos;s words</source>
        <translation>Kafkas Wörter</translation>
    </message>
    <message>
        <source>No word of Kafka&apos;s is called so.</source>
        <translation>So heißt kein Wort von Kafka.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryWords</name>
    <message>
        <source>Careful:</source>
        <translation>Vorsicht:</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>Siehe auch:</translation>
    </message>
    <message>
        <source>Seen in:</source>
        <translation>Zu sehen in:</translation>
    </message>
    <message>
        <source>Learned in:</source>
        <translation>Zu lernen in:</translation>
    </message>
    <message>
        <source>Where the picture ends:</source>
        <translation>Wo das Bild endet:</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr dazu</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupActions</name>
    <message numerus="yes">
        <source>The offsets of %1 were moved on %n partition(s).</source>
        <translation>
            <numerusform>Die Offsets von %1 wurden in %n Partition verschoben.</numerusform>
            <numerusform>Die Offsets von %1 wurden in %n Partitionen verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committed offset(s) of %1 were deleted.</source>
        <translation>
            <numerusform>%n committeter Offset von %1 wurde gelöscht.</numerusform>
            <numerusform>%n committete Offsets von %1 wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1 was deleted with its offsets.</source>
        <translation>Gruppe %1 wurde samt ihren Offsets gelöscht.</translation>
    </message>
    <message>
        <source>The offsets of %1 are back where they were.</source>
        <translation>Die Offsets von %1 sind wieder, wo sie waren.</translation>
    </message>
    <message>
        <source>The offsets of %1 are back already.</source>
        <translation>Die Offsets von %1 sind schon wieder, wo sie waren.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupOffsetsModel</name>
    <message>
        <source>nobody reads it</source>
        <translation>niemand liest sie</translation>
    </message>
    <message>
        <source>The next record that the group will read after a restart</source>
        <translation>Der nächste Record, den die Gruppe nach einem Neustart liest</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Committet</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>Log-Ende</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>Nothing was ever committed here, so there is no lag to tell, as Kafka&apos;s tool says, too. A member without a committed offset begins where auto.offset.reset says. Records that are there: %1</source>
        <translation>Hier wurde nie etwas committet, also lässt sich kein Lag angeben, wie es auch Kafkas Tool sagt. Ein Mitglied ohne committeten Offset beginnt, wo auto.offset.reset es sagt. Vorhandene Records: %1</translation>
    </message>
    <message>
        <source>The log is shorter than what was committed: records that this group has read were lost.</source>
        <translation>Das Log ist kürzer als das, was committet wurde: Records, die diese Gruppe gelesen hat, gingen verloren.</translation>
    </message>
    <message>
        <source>The partition has no leader: where its log ends cannot be told.</source>
        <translation>Die Partition hat keinen Leader: Wo ihr Log endet, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Where the log ends for readers: the leader&apos;s high watermark</source>
        <translation>Wo das Log für Leser endet: die High Watermark des Leaders</translation>
    </message>
    <message>
        <source>Records that are there and not committed: log end minus committed, as kafka-consumer-groups counts</source>
        <translation>Records, die da und nicht committet sind: Log-Ende minus Committet, wie kafka-consumer-groups zählt</translation>
    </message>
    <message>
        <source>How long ago the oldest record that is not committed was written</source>
        <translation>Vor wie langer Zeit der älteste nicht committete Record geschrieben wurde</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Rückstand</translation>
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
        <translation>Empty: keine Mitglieder. Committete Offsets bleiben erhalten und dürfen verschoben werden.</translation>
    </message>
    <message>
        <source>PreparingRebalance: the coordinator waits until every member has joined again.</source>
        <translation>PreparingRebalance: Der Coordinator wartet, bis jedes Mitglied wieder beigetreten ist.</translation>
    </message>
    <message>
        <source>CompletingRebalance: all have joined; the group&apos;s leader shares the partitions out.</source>
        <translation>CompletingRebalance: Alle sind beigetreten; der Leader der Gruppe verteilt die Partitionen.</translation>
    </message>
    <message>
        <source>Assigning: the coordinator computes who shall read what.</source>
        <translation>Assigning: Der Coordinator berechnet, wer was lesen soll.</translation>
    </message>
    <message>
        <source>Reconciling: members give partitions up and take others over, one by one; the rest goes on reading.</source>
        <translation>Reconciling: Mitglieder geben Partitionen ab und übernehmen andere, eines nach dem anderen; der Rest liest weiter.</translation>
    </message>
    <message>
        <source>Stable: every member knows its partitions and reads them.</source>
        <translation>Stable: Jedes Mitglied kennt seine Partitionen und liest sie.</translation>
    </message>
    <message>
        <source>Dead: the group was deleted.</source>
        <translation>Dead: Die Gruppe wurde gelöscht.</translation>
    </message>
    <message>
        <source>State of the group: %1</source>
        <translation>Zustand der Gruppe: %1</translation>
    </message>
    <message>
        <source>The way it came: %1</source>
        <translation>Der Weg dorthin: %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupsView</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>No group reads from this cluster. Start one in the Consume dock, or point your own consumer at the bootstrap servers.</source>
        <translation>Keine Gruppe liest aus diesem Cluster. Starten Sie eine in der Ansicht Konsumieren, oder richten Sie Ihren eigenen Consumer auf die Bootstrap-Server.</translation>
    </message>
    <message>
        <source>Committed offsets and lag</source>
        <translation>Committete Offsets und Lag</translation>
    </message>
    <message>
        <source>Which member reads which partition</source>
        <translation>Welches Mitglied welche Partition liest</translation>
    </message>
    <message>
        <source>%1 · lag %2</source>
        <translation>%1 · Lag %2</translation>
    </message>
    <message>
        <source>Move offsets …</source>
        <translation>Offsets verschieben …</translation>
    </message>
    <message>
        <source>Let the group read again, or pass over records: shows first what it would do (offset reset)</source>
        <translation>Die Gruppe noch einmal lesen oder Records überspringen lassen: zeigt erst, was geschähe (Offset Reset)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Undo: the offsets that were committed before the last change</source>
        <translation>Rückgängig: die Offsets, die vor der letzten Änderung committet waren</translation>
    </message>
    <message>
        <source>Delete the group with its committed offsets</source>
        <translation>Die Gruppe samt ihren committeten Offsets löschen</translation>
    </message>
    <message>
        <source>Forget offsets</source>
        <translation>Offsets vergessen</translation>
    </message>
    <message>
        <source>Delete the committed offsets of the chosen partitions</source>
        <translation>Die committeten Offsets der gewählten Partitionen löschen</translation>
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
        <translation>als Zeit</translation>
    </message>
    <message>
        <source>in records</source>
        <translation>als Records</translation>
    </message>
    <message>
        <source>Shows lag as the number of records, or as the age of the oldest one that is not committed</source>
        <translation>Zeigt den Lag als Zahl der Records oder als Alter des ältesten nicht committeten</translation>
    </message>
    <message>
        <source>● reads · − shall give up · + shall get</source>
        <translation>● liest · − soll abgeben · + soll bekommen</translation>
    </message>
    <message>
        <source>Filter partitions and members</source>
        <translation>Partitionen und Mitglieder filtern</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Mitglieder der Gruppe</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Mitglieder filtern</translation>
    </message>
    <message>
        <source>Rebalances, the newest first</source>
        <translation>Rebalances, neueste zuerst</translation>
    </message>
    <message>
        <source>Filter rebalances</source>
        <translation>Rebalances filtern</translation>
    </message>
    <message numerus="yes">
        <source>New protocol (KIP-848) · epoch %1, assignment for epoch %2 · %n member(s) · assignor %3 · coordinator node %4</source>
        <translation>
            <numerusform>Neues Protokoll (KIP-848) · Epoche %1, Zuweisung für Epoche %2 · %n Mitglied · Assignor %3 · Coordinator Knoten %4</numerusform>
            <numerusform>Neues Protokoll (KIP-848) · Epoche %1, Zuweisung für Epoche %2 · %n Mitglieder · Assignor %3 · Coordinator Knoten %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share group (KIP-932) · epoch %1, assignment for epoch %2 · %n member(s) · assignor %3 · coordinator node %4</source>
        <translation>
            <numerusform>Share-Group (KIP-932) · Epoche %1, Zuweisung für Epoche %2 · %n Mitglied · Assignor %3 · Coordinator Knoten %4</numerusform>
            <numerusform>Share-Group (KIP-932) · Epoche %1, Zuweisung für Epoche %2 · %n Mitglieder · Assignor %3 · Coordinator Knoten %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Its members take single records, also from the same partition. It commits no offsets, so no member has a lag.</source>
        <translation>Ihre Mitglieder nehmen einzelne Datensätze, auch aus derselben Partition. Sie committet keine Offsets, darum hat kein Mitglied einen Lag.</translation>
    </message>
    <message numerus="yes">
        <source>Classic protocol · generation %1 · %n member(s) · assignor %2 · coordinator node %3</source>
        <translation>
            <numerusform>Klassisches Protokoll · Generation %1 · %n Mitglied · Assignor %2 · Coordinator Knoten %3</numerusform>
            <numerusform>Klassisches Protokoll · Generation %1 · %n Mitglieder · Assignor %2 · Coordinator Knoten %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Lag %1 records</source>
        <translation>Lag %1 Records</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 zurück</translation>
    </message>
    <message>
        <source>▲ grows by %1/s</source>
        <translation>▲ wächst um %1/s</translation>
    </message>
    <message>
        <source>▼ shrinks by %1/s</source>
        <translation>▼ schrumpft um %1/s</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>caught up in %1</source>
        <translation>aufgeholt in %1</translation>
    </message>
    <message>
        <source>never catches up at this rate</source>
        <translation>holt so nie auf</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) never committed, %1 records there</source>
        <translation>
            <numerusform>%n Partition nie committet, %1 Records dort</numerusform>
            <numerusform>%n Partitionen nie committet, %1 Records dort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) that nobody reads</source>
        <translation>
            <numerusform>%n Partition, die niemand liest</numerusform>
            <numerusform>%n Partitionen, die niemand liest</numerusform>
        </translation>
    </message>
    <message>
        <source>The group has not rebalanced while the window was open.</source>
        <translation>Die Gruppe hatte keinen Rebalance, solange das Fenster offen war.</translation>
    </message>
    <message>
        <source>A group that has members cannot be deleted: stop them first (NON_EMPTY_GROUP)</source>
        <translation>Eine Gruppe mit Mitgliedern lässt sich nicht löschen: Stoppen Sie diese zuerst (NON_EMPTY_GROUP)</translation>
    </message>
    <message>
        <source>keeps up</source>
        <translation>hält mit</translation>
    </message>
    <message>
        <source>the change of the offsets of %1</source>
        <translation>die Änderung der Offsets von %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::Guide</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GuideBubble</name>
    <message>
        <source>Done, and the cluster saw it.</source>
        <translation>Erledigt, und der Cluster hat es gesehen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::HandOutWords</name>
    <message>
        <source>○ Not done in this run.</source>
        <translation>○ In diesem Durchgang nicht getan.</translation>
    </message>
    <message>
        <source>✓ Done, and the cluster saw it.</source>
        <translation>✓ Erledigt, und der Cluster hat es gesehen.</translation>
    </message>
    <message>
        <source>✓ It was so already.</source>
        <translation>✓ Es war schon so.</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Frage:</translation>
    </message>
    <message>
        <source>foretold</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>was geschah</translation>
    </message>
    <message>
        <source>○ Not judged: the act was not made.</source>
        <translation>○ Nicht beurteilt: Die Aktion wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>Was gelernt wird</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The act:</source>
        <translation>Die Aktion:</translation>
    </message>
    <message>
        <source>Careful:</source>
        <translation>Vorsicht:</translation>
    </message>
    <message>
        <source>The window at the end of step %1</source>
        <translation>Das Fenster am Ende von Schritt %1</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Run of %1: %2 of %3 acts done, %4 of %5 predictions right.</source>
        <translation>Durchgang vom %1: %2 von %3 Aktionen erledigt, %4 von %5 Vorhersagen richtig.</translation>
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
            <numerusform>weil Knoten %1 nicht läuft</numerusform>
            <numerusform>weil die Knoten %1 nicht laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because node %1 is paused</source>
        <translation>
            <numerusform>weil Knoten %1 angehalten ist</numerusform>
            <numerusform>weil die Knoten %1 angehalten sind</numerusform>
        </translation>
    </message>
    <message>
        <source>because links are cut</source>
        <translation>weil Leitungen gekappt sind</translation>
    </message>
    <message numerus="yes">
        <source>because node %1 is starting</source>
        <translation>
            <numerusform>weil Knoten %1 startet</numerusform>
            <numerusform>weil die Knoten %1 starten</numerusform>
        </translation>
    </message>
    <message>
        <source>replicas are catching up</source>
        <translation>Replicas holen auf</translation>
    </message>
    <message>
        <source>No node runs. Start one from its menu.</source>
        <translation>Kein Knoten läuft. Starten Sie einen über sein Menü.</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n partition(s) without a leader, %1</source>
        <translation>
            <numerusform>Offline: %n Partition ohne Leader, %1</numerusform>
            <numerusform>Offline: %n Partitionen ohne Leader, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under-replicated: %n partition(s), %1</source>
        <translation>
            <numerusform>Unterrepliziert: %n Partition, %1</numerusform>
            <numerusform>Unterrepliziert: %n Partitionen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No active controller: the quorum is electing</source>
        <translation>Kein aktiver Controller: Das Quorum wählt</translation>
    </message>
    <message>
        <source>Some nodes do not run, %1</source>
        <translation>Einige Knoten laufen nicht, %1</translation>
    </message>
    <message>
        <source>Links are cut; every partition is still replicated</source>
        <translation>Leitungen sind gekappt; noch ist jede Partition repliziert</translation>
    </message>
    <message>
        <source>Ready. No topics yet.</source>
        <translation>Bereit. Noch keine Topics.</translation>
    </message>
    <message>
        <source>Healthy: every partition has its leader and all replicas</source>
        <translation>Gesund: Jede Partition hat ihren Leader und alle Replicas</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stoppt</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>abgeschossen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ausgefallen</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ImportWords</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::JsonPathWords</name>
    <message>
        <source>After the dot comes a name, as in $.customer.</source>
        <translation>Nach dem Punkt kommt ein Name, wie in $.customer.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Eine Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>In brackets stands a number from 0, * or a name in quotes.</source>
        <translation>In eckigen Klammern steht eine Zahl ab 0, * oder ein Name in Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::KafkaErrorWords</name>
    <message>
        <source>the leader has moved to another node; the client asks anew and tries again.</source>
        <translation>der Leader ist auf einen anderen Knoten gewechselt; der Client fragt neu und versucht es wieder.</translation>
    </message>
    <message>
        <source>the client knows an older leader epoch; it asks anew.</source>
        <translation>der Client kennt eine ältere Leader-Epoche; er fragt neu.</translation>
    </message>
    <message>
        <source>the node does not know this leader epoch yet; the client tries again.</source>
        <translation>der Knoten kennt diese Leader-Epoche noch nicht; der Client versucht es wieder.</translation>
    </message>
    <message>
        <source>the partition has no leader at the moment.</source>
        <translation>die Partition hat gerade keinen Leader.</translation>
    </message>
    <message>
        <source>fewer replicas are in sync than min.insync.replicas asks for; nothing was written.</source>
        <translation>weniger Replicas sind synchron, als min.insync.replicas verlangt; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>the leader wrote it, but too few replicas followed in time.</source>
        <translation>der Leader hat ihn geschrieben, aber zu wenige Replicas folgten rechtzeitig.</translation>
    </message>
    <message>
        <source>the node did not finish in time.</source>
        <translation>der Knoten wurde nicht rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>there is no such topic or partition.</source>
        <translation>dieses Topic oder diese Partition gibt es nicht.</translation>
    </message>
    <message>
        <source>there is a topic of this name already.</source>
        <translation>ein Topic dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>the name is not allowed.</source>
        <translation>der Name ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>there are not as many nodes in service as replicas are asked for.</source>
        <translation>es sind nicht so viele Knoten im Dienst, wie Replicas verlangt werden.</translation>
    </message>
    <message>
        <source>the number of partitions is not allowed.</source>
        <translation>diese Zahl von Partitionen ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>a configuration name or value is not allowed.</source>
        <translation>ein Konfigurationsname oder -wert ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>the cluster does not allow deleting topics.</source>
        <translation>der Cluster erlaubt das Löschen von Topics nicht.</translation>
    </message>
    <message>
        <source>the record is larger than max.message.bytes allows.</source>
        <translation>der Record ist größer, als max.message.bytes erlaubt.</translation>
    </message>
    <message>
        <source>there is no record at that offset; the reader starts anew as auto.offset.reset says.</source>
        <translation>an diesem Offset ist kein Record; der Leser beginnt neu, wie auto.offset.reset es sagt.</translation>
    </message>
    <message>
        <source>the group&apos;s coordinator is not there yet; the client tries again.</source>
        <translation>der Coordinator der Gruppe ist noch nicht da; der Client versucht es wieder.</translation>
    </message>
    <message>
        <source>the new coordinator still reads the group&apos;s history.</source>
        <translation>der neue Coordinator liest noch die Geschichte der Gruppe.</translation>
    </message>
    <message>
        <source>the coordinator has moved to another node; the client looks for it.</source>
        <translation>der Coordinator ist auf einen anderen Knoten gewechselt; der Client sucht ihn.</translation>
    </message>
    <message>
        <source>the group is sharing out its partitions anew.</source>
        <translation>die Gruppe verteilt gerade ihre Partitionen neu.</translation>
    </message>
    <message>
        <source>the group has gone on without this member; it joins again.</source>
        <translation>die Gruppe ist ohne dieses Mitglied weitergegangen; es tritt neu bei.</translation>
    </message>
    <message>
        <source>the group has forgotten this member; it joins again.</source>
        <translation>die Gruppe hat dieses Mitglied vergessen; es tritt neu bei.</translation>
    </message>
    <message>
        <source>a record before this one is missing at the leader.</source>
        <translation>ein Record vor diesem fehlt beim Leader.</translation>
    </message>
    <message>
        <source>a connection to a node broke or could not be made; the client tries again.</source>
        <translation>eine Verbindung zu einem Knoten brach ab oder kam nicht zustande; der Client versucht es wieder.</translation>
    </message>
    <message>
        <source>no node can be reached.</source>
        <translation>kein Knoten ist erreichbar.</translation>
    </message>
    <message>
        <source>no leader acknowledged it within delivery.timeout.ms; it was given up.</source>
        <translation>kein Leader bestätigte ihn innerhalb von delivery.timeout.ms; er wurde aufgegeben.</translation>
    </message>
    <message>
        <source>no answer came in time.</source>
        <translation>es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>it waited too long to be sent.</source>
        <translation>er wartete zu lange auf das Senden.</translation>
    </message>
    <message>
        <source>the topic has no such partition.</source>
        <translation>das Topic hat keine solche Partition.</translation>
    </message>
    <message>
        <source>there is no such topic.</source>
        <translation>dieses Topic gibt es nicht.</translation>
    </message>
    <message>
        <source>the client has too many records that wait.</source>
        <translation>beim Client warten zu viele Records.</translation>
    </message>
    <message>
        <source>it was dropped because the producer stopped.</source>
        <translation>er wurde verworfen, weil der Producer stoppte.</translation>
    </message>
    <message>
        <source>the member took too long for its records and was put out of the group.</source>
        <translation>das Mitglied brauchte zu lange für seine Records und wurde aus der Gruppe genommen.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::KindWords</name>
    <message>
        <source>produce</source>
        <translation>Produce</translation>
    </message>
    <message>
        <source>fetch</source>
        <translation>Fetch</translation>
    </message>
    <message>
        <source>replication</source>
        <translation>Replikation</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>Verwaltung</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LagChart</name>
    <message>
        <source>Lag over the last minute</source>
        <translation>Lag in der letzten Minute</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>Ausfall</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LatencyBar</name>
    <message>
        <source>Kafka measures it as %1.</source>
        <translation>Kafka misst es als %1.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerColumn</name>
    <message>
        <source>doubled</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>Seen more often than they were sent: so many too many</source>
        <translation>Öfter gesehen als gesendet: so viele zu viel</translation>
    </message>
    <message>
        <source>The program&apos;s committed offset is past them, and nobody will see them</source>
        <translation>Der committete Offset des Programms ist über sie hinaus, und niemand wird sie sehen</translation>
    </message>
    <message>
        <source>Records of the source topic, as a reader of committed records (read_committed) gets them</source>
        <translation>Records des Quell-Topics, wie sie ein Leser committeter Records (read_committed) bekommt</translation>
    </message>
    <message>
        <source>Records in the result topic, those of aborted and of open transactions too</source>
        <translation>Records im Ergebnis-Topic, auch die abgebrochener und offener Transaktionen</translation>
    </message>
    <message>
        <source>Records of the result topic that a reader of committed records gets</source>
        <translation>Records des Ergebnis-Topics, die ein Leser committeter Records bekommt</translation>
    </message>
    <message>
        <source>Not taken by the program yet, or written in a transaction that is still open</source>
        <translation>Vom Programm noch nicht genommen oder in einer Transaktion geschrieben, die noch offen ist</translation>
    </message>
    <message>
        <source>Could not be read just now: %1</source>
        <translation>Gerade nicht lesbar: %1</translation>
    </message>
    <message>
        <source>The first records of a topic are deleted: what was before is not counted.</source>
        <translation>Die ersten Records eines Topics sind gelöscht: Was davor war, zählt nicht mit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored record(s) aborted: nobody who asks for committed records sees them.</source>
        <translation>
            <numerusform>%Ln gespeicherter Record abgebrochen: Wer nur committete Records will, sieht ihn nicht.</numerusform>
            <numerusform>%Ln gespeicherte Records abgebrochen: Wer nur committete Records will, sieht sie nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored record(s) in a transaction that is open.</source>
        <translation>
            <numerusform>%Ln gespeicherter Record in einer offenen Transaktion.</numerusform>
            <numerusform>%Ln gespeicherte Records in einer offenen Transaktion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen record(s) that nobody sent: does the program change what it reads? Then compare by key.</source>
        <translation>
            <numerusform>%Ln gesehener Record, den niemand gesendet hat: Ändert das Programm, was es liest? Dann vergleichen Sie nach Key.</numerusform>
            <numerusform>%Ln gesehene Records, die niemand gesendet hat: Ändert das Programm, was es liest? Dann vergleichen Sie nach Key.</numerusform>
        </translation>
    </message>
    <message>
        <source>partition %1, offset %2</source>
        <translation>Partition %1, Offset %2</translation>
    </message>
    <message>
        <source>%1: lost: %2</source>
        <translation>%1: verloren: %2</translation>
    </message>
    <message>
        <source>%1: seen %2 times: %3</source>
        <translation>%1: %2-mal gesehen: %3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerStory</name>
    <message>
        <source>Topic %1 could not be made: %2</source>
        <translation>Topic %1 konnte nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>Topic %1 could not be deleted: %2</source>
        <translation>Topic %1 konnte nicht gelöscht werden: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerStrip</name>
    <message>
        <source>%1 sent, %2 lost, %3 doubled</source>
        <translation>%1 gesendet, %2 verloren, %3 doppelt</translation>
    </message>
    <message>
        <source>%1 came through once</source>
        <translation>%1 kamen einmal durch</translation>
    </message>
    <message>
        <source>%1 doubled</source>
        <translation>%1 doppelt</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>%1 unterwegs</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GuaranteesPage</name>
    <message>
        <source>Three programs read the same payments and book them, each into a topic of its own. They differ in the order in which they write and commit. Crash them in the middle of it, start them again, and compare the books.</source>
        <translation>Drei Programme lesen dieselben Zahlungen und verbuchen sie, jedes in einem eigenen Topic. Sie unterscheiden sich in der Reihenfolge, in der sie schreiben und committen. Lassen Sie sie mittendrin abstürzen, starten Sie sie wieder, und vergleichen Sie die Bücher.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Aufbauen</translation>
    </message>
    <message>
        <source>Make the topics, a producer of payments, and the three programs</source>
        <translation>Topics anlegen, einen Producer von Zahlungen und die drei Programme starten</translation>
    </message>
    <message>
        <source>Crash all three</source>
        <translation>Alle drei abstürzen lassen</translation>
    </message>
    <message>
        <source>With the next payments each program dies between the two things that it has to do</source>
        <translation>Bei den nächsten Zahlungen stirbt jedes Programm zwischen den beiden Dingen, die es zu tun hat</translation>
    </message>
    <message>
        <source>Start them again</source>
        <translation>Wieder starten</translation>
    </message>
    <message>
        <source>By the same names: each goes on from its committed offset</source>
        <translation>Unter denselben Namen: Jedes macht bei seinem committeten Offset weiter</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Stop producer and programs, and delete their topics and groups</source>
        <translation>Producer und Programme stoppen und ihre Topics und Gruppen löschen</translation>
    </message>
    <message>
        <source>At most once</source>
        <translation>Höchstens einmal</translation>
    </message>
    <message>
        <source>commits the offset, then writes</source>
        <translation>at most once · committet den Offset, schreibt dann</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>Mindestens einmal</translation>
    </message>
    <message>
        <source>writes, then commits the offset</source>
        <translation>at least once · schreibt, committet dann den Offset</translation>
    </message>
    <message>
        <source>Exactly once</source>
        <translation>Genau einmal</translation>
    </message>
    <message>
        <source>writes and commits in one transaction</source>
        <translation>exactly once · schreibt und committet in einer Transaktion</translation>
    </message>
    <message>
        <source>Making topics …</source>
        <translation>Topics werden angelegt …</translation>
    </message>
    <message>
        <source>The programs leave their groups …</source>
        <translation>Die Programme verlassen ihre Gruppen …</translation>
    </message>
    <message>
        <source>Deleting topics and groups …</source>
        <translation>Topics und Gruppen werden gelöscht …</translation>
    </message>
    <message>
        <source>They have crashed, each between its two things. What is not taken yet waits in %1. Start them again.</source>
        <translation>Sie sind abgestürzt, jedes zwischen seinen beiden Dingen. Was noch nicht genommen ist, wartet in %1. Starten Sie sie wieder.</translation>
    </message>
    <message>
        <source>%1: crashed</source>
        <translation>%1: abgestürzt</translation>
    </message>
    <message>
        <source>%1: ended: %2</source>
        <translation>%1: beendet: %2</translation>
    </message>
    <message>
        <source>%1: runs</source>
        <translation>%1: läuft</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AuditPage</name>
    <message>
        <source>Judges any program that writes one record for each that it reads, your own too: what it read, what it wrote, and what a reader of committed records sees of that.</source>
        <translation>Beurteilt jedes Programm, das für jeden gelesenen Record einen schreibt, auch Ihr eigenes: was es las, was es schrieb und was ein Leser committeter Records davon sieht.</translation>
    </message>
    <message>
        <source>Source topic</source>
        <translation>Quell-Topic</translation>
    </message>
    <message>
        <source>Result topic</source>
        <translation>Ergebnis-Topic</translation>
    </message>
    <message>
        <source>Group of the program</source>
        <translation>Gruppe des Programms</translation>
    </message>
    <message>
        <source>Its committed offsets tell what it has taken. Without a group, what is missing counts as lost</source>
        <translation>Ihre committeten Offsets sagen, was es genommen hat. Ohne Gruppe gilt als verloren, was fehlt</translation>
    </message>
    <message>
        <source>Records are compared by</source>
        <translation>Records vergleichen nach</translation>
    </message>
    <message>
        <source>key and value</source>
        <translation>Key und Value</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no group: what is missing counts as lost</source>
        <translation>keine Gruppe: Was fehlt, gilt als verloren</translation>
    </message>
    <message>
        <source>taken by group %1</source>
        <translation>genommen von Gruppe %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Start the audit</source>
        <translation>Prüfung starten</translation>
    </message>
    <message>
        <source>Stop reading; choose other topics</source>
        <translation>Nicht weiterlesen; andere Topics wählen</translation>
    </message>
    <message>
        <source>Read both topics from their beginning, and go on reading</source>
        <translation>Beide Topics von Anfang an lesen und weiterlesen</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Noch keine Topics</translation>
    </message>
    <message>
        <source>Choose two topics: none is its own result</source>
        <translation>Wählen Sie zwei Topics: Keines ist sein eigenes Ergebnis</translation>
    </message>
    <message>
        <source>Stopped. This is how it stood.</source>
        <translation>Beendet. So stand es zuletzt.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerView</name>
    <message>
        <source>Guarantees</source>
        <translation>Garantien</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Three guarantees, and what a crash does to each</source>
        <translation>Drei Garantien, und was ein Absturz aus jeder macht</translation>
    </message>
    <message>
        <source>Two topics of your own: what a program makes of one in the other</source>
        <translation>Zwei eigene Topics: was ein Programm aus dem einen im anderen macht</translation>
    </message>
    <message>
        <source>What a guarantee costs a producer</source>
        <translation>Was eine Garantie einen Producer kostet</translation>
    </message>
    <message>
        <source>This is an external cluster: no load is put on it from here.</source>
        <translation>Das ist ein externer Cluster: Von hier aus wird er nicht belastet.</translation>
    </message>
    <message>
        <source>This is an external cluster: nothing is crashed here. Two topics of it can be audited on the next page.</source>
        <translation>Das ist ein externer Cluster: Hier stürzt nichts ab. Zwei seiner Topics lassen sich auf der nächsten Seite prüfen.</translation>
    </message>
    <message>
        <source>There are no clients here that could do it.</source>
        <translation>Hier gibt es keine Clients, die das könnten.</translation>
    </message>
    <message>
        <source>same payments, same fault, three guarantees</source>
        <translation>dieselben Zahlungen, derselbe Fehler, drei Garantien</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerWords</name>
    <message>
        <source>More records than a ledger holds: the figures are of a part</source>
        <translation>Mehr Records, als die Bilanz fasst: Die Zahlen gelten für einen Teil</translation>
    </message>
    <message>
        <source>Not exact: loses and doubles</source>
        <translation>Nicht exakt: verliert und verdoppelt</translation>
    </message>
    <message>
        <source>Not exact: loses</source>
        <translation>Nicht exakt: verliert</translation>
    </message>
    <message>
        <source>Not exact: doubles</source>
        <translation>Nicht exakt: verdoppelt</translation>
    </message>
    <message>
        <source>Not exact: there are records that nobody sent</source>
        <translation>Nicht exakt: Es gibt Records, die niemand gesendet hat</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Exact so far, the rest is on its way</source>
        <translation>Bisher exakt, der Rest ist unterwegs</translation>
    </message>
    <message>
        <source>Exact: everything came through, once</source>
        <translation>Exakt: Alles kam durch, einmal</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonList</name>
    <message>
        <source>Each lesson runs on the real cluster of this window: you act, foretell, and see what it answers.</source>
        <translation>Jede Lektion läuft auf dem echten Cluster dieses Fensters: Sie handeln, sagen vorher und sehen, was er antwortet.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Lektion starten</translation>
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
        <translation>Fertig. Richtig vorhergesagt: %1</translation>
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
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Alle Lektionen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Vorheriger Schritt</translation>
    </message>
    <message>
        <source>Do the act for me</source>
        <translation>Aktion für mich ausführen</translation>
    </message>
    <message>
        <source>Show me where the act is done</source>
        <translation>Zeigen, wo die Aktion geschieht</translation>
    </message>
    <message>
        <source>Restart the lesson</source>
        <translation>Lektion neu beginnen</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonSession</name>
    <message>
        <source>A lesson needs a cluster that it may break. This window shows one that somebody else runs: start Brokerscope with a cluster of its own.</source>
        <translation>Eine Lektion braucht einen Cluster, den sie stören darf. Dieses Fenster zeigt einen, den jemand anders betreibt: Starten Sie Brokerscope mit einem eigenen Cluster.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonsView</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 acts done</source>
        <translation>%1 von %2 Aktionen erledigt</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>✓ Lesson done.</source>
        <translation>✓ Lektion abgeschlossen.</translation>
    </message>
    <message>
        <source>%1 of %2 acts done.</source>
        <translation>%1 von %2 Aktionen erledigt.</translation>
    </message>
    <message>
        <source>Foretold right: %1 of %2.</source>
        <translation>Richtig vorhergesagt: %1 von %2.</translation>
    </message>
    <message>
        <source>Preparing what the lesson starts from …</source>
        <translation>Der Ausgangspunkt der Lektion wird vorbereitet …</translation>
    </message>
    <message>
        <source>This lesson cannot be played. %1</source>
        <translation>Diese Lektion lässt sich nicht abspielen. %1</translation>
    </message>
    <message>
        <source>What the lesson starts from could not be made: %1. Put the cluster in order (Faults &gt; Heal everything, start the nodes) and restart the lesson.</source>
        <translation>Der Ausgangspunkt der Lektion ließ sich nicht herstellen: %1. Bringen Sie den Cluster in Ordnung (Störungen &gt; Alles beheben, Knoten starten), und beginnen Sie die Lektion neu.</translation>
    </message>
    <message>
        <source>No node runs, so nothing can happen. Start one: the lesson goes on where it is.</source>
        <translation>Kein Knoten läuft, also kann nichts geschehen. Starten Sie einen: Die Lektion geht weiter, wo sie ist.</translation>
    </message>
    <message>
        <source>The topic %1, which this lesson works on, is gone. Restart the lesson: it makes it anew.</source>
        <translation>Das Topic %1, mit dem diese Lektion arbeitet, ist weg. Beginnen Sie die Lektion neu: Sie legt es wieder an.</translation>
    </message>
    <message numerus="yes">
        <source>This lesson needs a cluster of %n node(s): start Brokerscope with --nodes.</source>
        <translation>
            <numerusform>Diese Lektion braucht einen Cluster mit %n Knoten: Starten Sie Brokerscope mit --nodes.</numerusform>
            <numerusform>Diese Lektion braucht einen Cluster mit %n Knoten: Starten Sie Brokerscope mit --nodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Alle Lektionen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Show what is written for the trainer</source>
        <translation>Zeigen, was für Trainer geschrieben ist</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>From the first step; what the lesson made in the cluster is made anew</source>
        <translation>Vom ersten Schritt an; was die Lektion im Cluster angelegt hat, wird neu angelegt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>Wie weit die Lektion ist</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LinePlayer</name>
    <message>
        <source>it has not come about within %1 seconds</source>
        <translation>es ist nicht innerhalb von %1 Sekunden eingetreten</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LinkWords</name>
    <message>
        <source>Link between node %1 and node %2: cut both ways</source>
        <translation>Leitung zwischen Knoten %1 und Knoten %2: beidseitig gekappt</translation>
    </message>
    <message>
        <source>Nothing from node %1 reaches node %2</source>
        <translation>Nichts von Knoten %1 erreicht Knoten %2</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2</source>
        <translation>Leitung zwischen Knoten %1 und Knoten %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2: %3 each way</source>
        <translation>Leitung zwischen Knoten %1 und Knoten %2: %3 je Richtung</translation>
    </message>
    <message>
        <source>Right-click to cut, delay, limit or reset it</source>
        <translation>Rechtsklick zum Kappen, Verzögern, Begrenzen oder Trennen</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LiveLedgerDesk</name>
    <message>
        <source>A program &quot;%1&quot; runs already.</source>
        <translation>Ein Programm „%1“ läuft schon.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LogStrips</name>
    <message>
        <source>node %1: %2 to %3</source>
        <translation>Knoten %1: %2 bis %3</translation>
    </message>
    <message>
        <source>group %1 at %2, lag %3</source>
        <translation>Gruppe %1 bei %2, Lag %3</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>HW %1</source>
        <translation>HW %1</translation>
    </message>
    <message>
        <source>log start %1</source>
        <translation>Log-Anfang %1</translation>
    </message>
    <message>
        <source>… from %1</source>
        <translation>… ab %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>Lag %1</translation>
    </message>
    <message numerus="yes">
        <source>Node %1: log start %2, high watermark %3, last stable offset %4, log end offset %5, %6 in %n segment(s)%7</source>
        <translation>
            <numerusform>Knoten %1: Log-Anfang %2, High Watermark %3, Last Stable Offset %4, Log End Offset %5, %6 in %n Segment%7</numerusform>
            <numerusform>Knoten %1: Log-Anfang %2, High Watermark %3, Last Stable Offset %4, Log End Offset %5, %6 in %n Segmenten%7</numerusform>
        </translation>
    </message>
    <message>
        <source> (as last seen before it went)</source>
        <translation> (Stand, bevor er ging)</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2; nobody reads this partition now.</source>
        <translation>Gruppe %1 hat Offset %2 committet; niemand liest diese Partition jetzt.</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2; %3 reads it.</source>
        <translation>Gruppe %1 hat Offset %2 committet; %3 liest sie.</translation>
    </message>
    <message>
        <source>Node %1: log start %2, high watermark %3, last stable offset %4, log end offset %5, %6%7</source>
        <translation>Knoten %1: Log-Anfang %2, High Watermark %3, Last Stable Offset %4, Log End Offset %5, %6%7</translation>
    </message>
    <message>
        <source> (as last seen)</source>
        <translation> (letzter bekannter Stand)</translation>
    </message>
    <message>
        <source>deleted below %1</source>
        <translation>unter %1 gelöscht</translation>
    </message>
    <message>
        <source>compacted: %1 less</source>
        <translation>compacted: %1 weniger</translation>
    </message>
    <message>
        <source>new segment</source>
        <translation>neues Segment</translation>
    </message>
    <message>
        <source>client %1 reads from %2</source>
        <translation>Client %1 liest ab %2</translation>
    </message>
    <message>
        <source>group %1 at %2, lag %3, reads from %4</source>
        <translation>Gruppe %1 bei %2, Lag %3, liest ab %4</translation>
    </message>
    <message>
        <source>Nobody reads here, and no group has committed an offset yet.</source>
        <translation>Hier liest niemand, und noch keine Gruppe hat einen Offset committet.</translation>
    </message>
    <message>
        <source>Readers: ▼ committed, △ reads from here</source>
        <translation>Leser: ▼ committet, △ liest ab hier</translation>
    </message>
    <message>
        <source>Client %1 has got everything below offset %2 and asks for more; no group has committed for it here.</source>
        <translation>Client %1 hat alles unter Offset %2 und bittet um mehr; keine Gruppe hat hier für ihn committet.</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2 (filled mark); %3 has got everything below offset %4 (hollow mark).</source>
        <translation>Gruppe %1 hat Offset %2 committet (volle Marke); %3 hat alles unter Offset %4 (hohle Marke).</translation>
    </message>
    <message>
        <source>a box: a batch of records</source>
        <translation>ein Kasten: ein Batch von Records</translation>
    </message>
    <message>
        <source>hatched: written, but not yet on every in-sync replica</source>
        <translation>schraffiert: geschrieben, aber noch nicht auf jeder In-Sync-Replica</translation>
    </message>
    <message>
        <source>paler: written under an earlier leader</source>
        <translation>blasser: unter einem früheren Leader geschrieben</translation>
    </message>
    <message>
        <source>dotted line: an open transaction begins, read_committed readers wait there</source>
        <translation>punktierte Linie: Hier beginnt eine offene Transaktion, read_committed-Leser warten dort</translation>
    </message>
    <message>
        <source>LEO %1</source>
        <translation>LEO %1</translation>
    </message>
    <message numerus="yes">
        <source>truncated: %Ln record(s)</source>
        <translation>
            <numerusform>gekürzt: %Ln Record</numerusform>
            <numerusform>gekürzt: %Ln Records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offset %1, in the batch %2 to %3: %Ln record(s), %4, leader epoch %5, producer %6, %7</source>
        <translation>
            <numerusform>Offset %1, im Batch %2 bis %3: %Ln Record, %4, Leader-Epoche %5, Producer %6, %7</numerusform>
            <numerusform>Offset %1, im Batch %2 bis %3: %Ln Records, %4, Leader-Epoche %5, Producer %6, %7</numerusform>
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
        <translation>Neueste Records</translation>
    </message>
    <message>
        <source>Close enough to see where replicas and readers differ; the wheel zooms</source>
        <translation>Nah genug, um zu sehen, wo Replicas und Leser sich unterscheiden; das Mausrad zoomt</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>Ganzes Log</translation>
    </message>
    <message>
        <source>Choose a partition here, in the Topics dock, or by clicking a replica in the picture.</source>
        <translation>Wählen Sie eine Partition hier, in der Ansicht Topics oder per Klick auf eine Replica im Bild.</translation>
    </message>
    <message>
        <source>Replicas of the partition and their readers</source>
        <translation>Replicas der Partition und ihre Leser</translation>
    </message>
    <message>
        <source>no leader · epoch %1 · ISR %2</source>
        <translation>kein Leader · Epoche %1 · ISR %2</translation>
    </message>
    <message>
        <source>leader node %1 · epoch %2 · ISR %3</source>
        <translation>Leader Knoten %1 · Epoche %2 · ISR %3</translation>
    </message>
    <message>
        <source>Closer, down to a single record: + or the wheel; drag to move along the log</source>
        <translation>Näher, bis auf einen einzelnen Record: + oder Mausrad; Ziehen bewegt am Log entlang</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Farther, up to the whole log: − or the wheel</source>
        <translation>Weiter weg, bis zum ganzen Log: − oder Mausrad</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>offset …</source>
        <translation>Offset …</translation>
    </message>
    <message>
        <source>Go to an offset</source>
        <translation>Zu einem Offset gehen</translation>
    </message>
    <message>
        <source>An offset from %1 to %2</source>
        <translation>Ein Offset von %1 bis %2</translation>
    </message>
    <message>
        <source>There is no topic yet. Create one (Ctrl+N), or start a scenario (Ctrl+J, Ctrl+J): its logs appear here.</source>
        <translation>Es gibt noch kein Topic. Legen Sie eines an (Ctrl+N), oder starten Sie ein Szenario (Ctrl+J, Ctrl+J): Seine Logs erscheinen hier.</translation>
    </message>
    <message numerus="yes">
        <source>node %1 parts from the leader: %Ln record(s) will be cut off</source>
        <translation>
            <numerusform>Knoten %1 weicht vom Leader ab: %Ln Record wird abgeschnitten</numerusform>
            <numerusform>Knoten %1 weicht vom Leader ab: %Ln Records werden abgeschnitten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acknowledged record(s) lost in the cluster: show them</source>
        <translation>
            <numerusform>%Ln bestätigter Record im Cluster verloren: zeigen</numerusform>
            <numerusform>%Ln bestätigte Records im Cluster verloren: zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unacknowledged record(s) cut off in the cluster: show them</source>
        <translation>
            <numerusform>%Ln unbestätigter Record im Cluster abgeschnitten: zeigen</numerusform>
            <numerusform>%Ln unbestätigte Records im Cluster abgeschnitten: zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>records at risk now: %Ln committed one(s) that no other running node has</source>
        <translation>
            <numerusform>jetzt gefährdete Records: %Ln committeter, den kein anderer laufender Knoten hat</numerusform>
            <numerusform>jetzt gefährdete Records: %Ln committete, die kein anderer laufender Knoten hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not committed yet: %Ln record(s)</source>
        <translation>
            <numerusform>noch nicht committet: %Ln Record</numerusform>
            <numerusform>noch nicht committet: %Ln Records</numerusform>
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
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Auf</translation>
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
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>Zeitstempel</translation>
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
        <translation>Dieser Knoten hatte den Record kopiert oder wurde seitdem gestartet: Wer damals führte, weiß, was seinem Producer gesagt wurde.</translation>
    </message>
    <message>
        <source>With acks=1 its producer was told at once that it is written, with acks=0 it did not ask: nobody sends it again.</source>
        <translation>Mit acks=1 wurde seinem Producer sofort gesagt, er sei geschrieben; mit acks=0 fragte er nicht: Niemand sendet ihn noch einmal.</translation>
    </message>
    <message>
        <source>Its producer asked for acks=all and was never told that it is written: it sends the record again, or reports an error.</source>
        <translation>Sein Producer verlangte acks=all und erfuhr nie, dass er geschrieben ist: Er sendet den Record noch einmal oder meldet einen Fehler.</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>yes: lost</source>
        <translation>ja: verloren</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>When the log was truncated to the new leader&apos;s</source>
        <translation>Wann das Log auf das des neuen Leaders gekürzt wurde</translation>
    </message>
    <message>
        <source>The node that had the record and has it no more</source>
        <translation>Der Knoten, der den Record hatte und nicht mehr hat</translation>
    </message>
    <message>
        <source>Topic and partition of the record</source>
        <translation>Topic und Partition des Records</translation>
    </message>
    <message>
        <source>Its place in the log; another record has this offset now</source>
        <translation>Sein Platz im Log; diesen Offset hat jetzt ein anderer Record</translation>
    </message>
    <message>
        <source>Epoch of the leader that took the record</source>
        <translation>Epoche des Leaders, der den Record annahm</translation>
    </message>
    <message>
        <source>When the producer made it</source>
        <translation>Wann der Producer ihn erzeugte</translation>
    </message>
    <message>
        <source>Key of the record</source>
        <translation>Key des Records</translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>Value des Records</translation>
    </message>
    <message>
        <source>Whether its producer was told that it is written: then it is lost, and nobody sends it again</source>
        <translation>Ob seinem Producer gesagt wurde, er sei geschrieben: Dann ist er verloren, und niemand sendet ihn noch einmal</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LostView</name>
    <message>
        <source>Filter by partition, key or value (/)</source>
        <translation>Nach Partition, Key oder Value filtern (/)</translation>
    </message>
    <message>
        <source>Filter lost records</source>
        <translation>Verlorene Records filtern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen records, or all of them, as JSON lines (Ctrl+C)</source>
        <translation>Gewählte oder alle Records als JSON Lines kopieren (Ctrl+C)</translation>
    </message>
    <message>
        <source>Write the chosen records, or all of them, to a file: JSON lines or CSV</source>
        <translation>Gewählte oder alle Records in eine Datei schreiben: JSON Lines oder CSV</translation>
    </message>
    <message>
        <source>Lost records</source>
        <translation>Verlorene Records</translation>
    </message>
    <message>
        <source>No record was lost. Records are lost when a leader that was cut off went on to take writes with acks=1, and its log was truncated to the new leader&apos;s once the two met again: isolate a leader, produce to it, heal.</source>
        <translation>Kein Record ging verloren. Records gehen verloren, wenn ein abgeschnittener Leader weiter Schreibvorgänge mit acks=1 annahm und sein Log auf das des neuen Leaders gekürzt wurde, als beide sich wieder trafen: einen Leader isolieren, zu ihm produzieren, beheben.</translation>
    </message>
    <message>
        <source>Export lost records</source>
        <translation>Verlorene Records exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cut off, %1 of them acknowledged</source>
        <translation>
            <numerusform>%Ln Record abgeschnitten, davon bestätigt: %1</numerusform>
            <numerusform>%Ln Records abgeschnitten, davon bestätigt: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cut off, none of them acknowledged as far as is known</source>
        <translation>
            <numerusform>%Ln Record abgeschnitten, soweit bekannt nicht bestätigt</numerusform>
            <numerusform>%Ln Records abgeschnitten, soweit bekannt keiner davon bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on node %2 parts from its leader: %Ln record(s) will be cut off when the two meet.</source>
        <translation>
            <numerusform>%1 auf Knoten %2 weicht vom Leader ab: %Ln Record wird abgeschnitten, wenn beide sich treffen.</numerusform>
            <numerusform>%1 auf Knoten %2 weicht vom Leader ab: %Ln Records werden abgeschnitten, wenn beide sich treffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records at risk now: none. Every committed record is on two running nodes or more.</source>
        <translation>Jetzt gefährdete Records: keine. Jeder committete Record liegt auf mindestens zwei laufenden Knoten.</translation>
    </message>
    <message numerus="yes">
        <source>Records at risk now: %Ln committed record(s) that one running node has and no other.</source>
        <translation>
            <numerusform>Jetzt gefährdete Records: %Ln committeter Record, den nur ein einziger laufender Knoten hat.</numerusform>
            <numerusform>Jetzt gefährdete Records: %Ln committete Records, die nur ein einziger laufender Knoten hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not committed yet: %Ln record(s) that a leader has and not all in-sync replicas (log end offset less high watermark).</source>
        <translation>
            <numerusform>Noch nicht committet: %Ln Record, den ein Leader hat, aber nicht alle In-Sync-Replicas (Log End Offset minus High Watermark).</numerusform>
            <numerusform>Noch nicht committet: %Ln Records, die ein Leader hat, aber nicht alle In-Sync-Replicas (Log End Offset minus High Watermark).</numerusform>
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
        <translation>&amp;Störungen</translation>
    </message>
    <message>
        <source>Choose a node</source>
        <translation>Knoten wählen</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>Create topic …</source>
        <translation>Topic anlegen …</translation>
    </message>
    <message>
        <source>Delete the chosen topic …</source>
        <translation>Gewähltes Topic löschen …</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>Produzieren</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>Konsumieren</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Bild einpassen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Copy bootstrap servers</source>
        <translation>Bootstrap-Server kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>About Brokerscope</source>
        <translation>Über Brokerscope</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Über Qt</translation>
    </message>
    <message>
        <source>Stop the demo clients</source>
        <translation>Demo-Clients stoppen</translation>
    </message>
    <message>
        <source>Start the demo clients</source>
        <translation>Demo-Clients starten</translation>
    </message>
    <message>
        <source>Stop demo</source>
        <translation>Demo stoppen</translation>
    </message>
    <message>
        <source>Start demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Real producers and consumer groups of this window, on the topics orders and payments</source>
        <translation>Echte Producer und Consumer Groups dieses Fensters, auf den Topics orders und payments</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Brokerscope %1&lt;/h3&gt;&lt;p&gt;A real Kafka-compatible cluster in one process, and a window that shows it working. Any Kafka client can connect to %2.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Apache Kafka is a trademark of the Apache Software Foundation, which has no part in this program.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Brokerscope %1&lt;/h3&gt;&lt;p&gt;Ein echter Kafka-kompatibler Cluster in einem Prozess und ein Fenster, das ihn bei der Arbeit zeigt. Jeder Kafka-Client kann sich mit %2 verbinden.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Apache Kafka ist eine Marke der Apache Software Foundation, die an diesem Programm keinen Anteil hat.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Projector: full screen, large text</source>
        <translation>Projektor: Vollbild, große Schrift</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Simple pictures</source>
        <translation>Einfache Bilder</translation>
    </message>
    <message>
        <source>External cluster %1</source>
        <translation>Externer Cluster %1</translation>
    </message>
    <message>
        <source>Connect a client …</source>
        <translation>Client verbinden …</translation>
    </message>
    <message>
        <source>Save a report of this session …</source>
        <translation>Bericht dieser Sitzung speichern …</translation>
    </message>
    <message>
        <source>Find an act or a thing …</source>
        <translation>Aktion oder Ding suchen …</translation>
    </message>
    <message>
        <source>Tour of two minutes</source>
        <translation>Rundgang, zwei Minuten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Bericht speichern unter</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Zeit</translation>
    </message>
    <message>
        <source>Waiting messages and breakpoints</source>
        <translation>Wartende Meldungen und Haltepunkte</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Aufzeichnung %1</translation>
    </message>
    <message>
        <source>%1 – Brokerscope</source>
        <translation>%1 – Brokerscope</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MemberLine</name>
    <message>
        <source>fast</source>
        <translation>schnell</translation>
    </message>
    <message>
        <source>1 ms a record</source>
        <translation>1 ms je Record</translation>
    </message>
    <message>
        <source>10 ms a record</source>
        <translation>10 ms je Record</translation>
    </message>
    <message>
        <source>0.1 s a record</source>
        <translation>0,1 s je Record</translation>
    </message>
    <message>
        <source>1 s a record</source>
        <translation>1 s je Record</translation>
    </message>
    <message>
        <source>5 s a record</source>
        <translation>5 s je Record</translation>
    </message>
    <message>
        <source>How long %1 takes for a record</source>
        <translation>Wie lange %1 für einen Record braucht</translation>
    </message>
    <message>
        <source>A slow member keeps its partitions and falls behind: watch its lag</source>
        <translation>Ein langsames Mitglied behält seine Partitionen und fällt zurück: Beachten Sie seinen Lag</translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>Hängen</translation>
    </message>
    <message>
        <source>It does not poll any more, as a program that hangs. It still sends heartbeats; after max.poll.interval.ms it leaves the group</source>
        <translation>Es fragt nicht mehr ab (poll), wie ein Programm, das hängt. Heartbeats sendet es weiter; nach max.poll.interval.ms verlässt es die Gruppe</translation>
    </message>
    <message>
        <source>Let %1 hang</source>
        <translation>%1 hängen lassen</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Absturz</translation>
    </message>
    <message>
        <source>Gone without a goodbye: the group notices after session.timeout.ms, then the others take over</source>
        <translation>Ohne Abmeldung weg: Die Gruppe merkt es nach session.timeout.ms, dann übernehmen die anderen</translation>
    </message>
    <message>
        <source>Let %1 crash</source>
        <translation>%1 abstürzen lassen</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>hängt</translation>
    </message>
    <message>
        <source>nothing assigned</source>
        <translation>nichts zugewiesen</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MembersModel</name>
    <message>
        <source>%1 (group leader)</source>
        <translation>%1 (Gruppen-Leader)</translation>
    </message>
    <message>
        <source>It has nothing to read: there are more members than partitions, or it has just come.</source>
        <translation>Es hat nichts zu lesen: Es gibt mehr Mitglieder als Partitionen, oder es ist gerade erst gekommen.</translation>
    </message>
    <message>
        <source>client.id, as the program calls itself</source>
        <translation>client.id, wie das Programm sich nennt</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Where its connection to the coordinator comes from</source>
        <translation>Woher seine Verbindung zum Coordinator kommt</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>The name that the coordinator knows it by (member id)</source>
        <translation>Der Name, unter dem der Coordinator es kennt (Member-Id)</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>group.instance.id: a static member keeps its partitions while it restarts</source>
        <translation>group.instance.id: Ein statisches Mitglied behält seine Partitionen, während es neu startet</translation>
    </message>
    <message>
        <source>Static id</source>
        <translation>Statische Id</translation>
    </message>
    <message>
        <source>For which epoch of the group it has its partitions (member epoch)</source>
        <translation>Für welche Epoche der Gruppe es seine Partitionen hat (Member-Epoche)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>How many times the group has shared out its partitions (generation)</source>
        <translation>Wie oft die Gruppe ihre Partitionen verteilt hat (Generation)</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>Partitions that it reads now</source>
        <translation>Partitionen, die es jetzt liest</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
    <message>
        <source>Records that are not committed, over all its partitions</source>
        <translation>Nicht committete Records, über alle seine Partitionen</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>How old the oldest of these is</source>
        <translation>Wie alt der älteste davon ist</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Rückstand</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageDetail</name>
    <message>
        <source>Choose a record to see all of it.</source>
        <translation>Wählen Sie einen Record, um ihn ganz zu sehen.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>Hex</translation>
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
        <translation>Wie Keys gezeigt werden</translation>
    </message>
    <message>
        <source>How values are shown</source>
        <translation>Wie Values gezeigt werden</translation>
    </message>
    <message>
        <source>Charset of text</source>
        <translation>Zeichensatz des Textes</translation>
    </message>
    <message>
        <source>The charset in which text is read; Kafka itself keeps bytes and knows of none</source>
        <translation>Der Zeichensatz, in dem Text gelesen wird; Kafka selbst bewahrt Bytes auf und kennt keinen</translation>
    </message>
    <message>
        <source>Schema …</source>
        <translation>Schema …</translation>
    </message>
    <message>
        <source>Choose an Avro schema file (.avsc) to read values with; the five bytes that schema registries put in front are skipped</source>
        <translation>Wählen Sie eine Avro-Schemadatei (.avsc), mit der Values gelesen werden; die fünf Bytes, die Schema Registries davorsetzen, werden übersprungen</translation>
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
        <translation>Header des Records</translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>Value des Records</translation>
    </message>
    <message>
        <source>Key of the record</source>
        <translation>Key des Records</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what is shown here</source>
        <translation>Kopieren, was hier gezeigt wird</translation>
    </message>
    <message>
        <source>Edit and produce again …</source>
        <translation>Ändern und neu produzieren …</translation>
    </message>
    <message>
        <source>Records never change. This opens the record in the Produce view, from where a changed copy goes to any topic</source>
        <translation>Records ändern sich nie. Dies öffnet den Record in der Ansicht Produzieren; von dort geht eine geänderte Kopie in jedes Topic</translation>
    </message>
    <message>
        <source>Avro schema</source>
        <translation>Avro-Schema</translation>
    </message>
    <message>
        <source>Avro schemas (*.avsc *.json);;All files (*)</source>
        <translation>Avro-Schemas (*.avsc *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a schema.</source>
        <translation>%1 ist zu groß für ein Schema.</translation>
    </message>
    <message>
        <source>Empty: a value of no bytes. That is not the same as null.</source>
        <translation>Leer: ein Value aus null Bytes. Das ist nicht dasselbe wie null.</translation>
    </message>
    <message>
        <source>null: a tombstone. On a compacted topic it deletes its key.</source>
        <translation>null: ein Tombstone. In einem Topic mit Compaction löscht er seinen Key.</translation>
    </message>
    <message>
        <source>Empty: a key of no bytes. That is not the same as null.</source>
        <translation>Leer: ein Key aus null Bytes. Das ist nicht dasselbe wie null.</translation>
    </message>
    <message>
        <source>null: this record has no key.</source>
        <translation>null: Dieser Record hat keinen Key.</translation>
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
        <translation>Header · %1</translation>
    </message>
    <message>
        <source>Reading all of it …</source>
        <translation>Alles wird gelesen …</translation>
    </message>
    <message>
        <source>leader epoch %1</source>
        <translation>Leader-Epoche %1</translation>
    </message>
    <message>
        <source>key %1, value %2</source>
        <translation>Key %1, Value %2</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1: partition %2 of %3</source>
        <translation>murmur2 des Keys ist %1: Partition %2 von %3</translation>
    </message>
    <message>
        <source>but the producer chose %1</source>
        <translation>aber der Producer wählte %1</translation>
    </message>
    <message>
        <source>without a key the producer chose the partition</source>
        <translation>ohne Key hat der Producer die Partition gewählt</translation>
    </message>
    <message>
        <source>Shown as it was meant. In the log it is still garbled: its UTF-8 was read as %1 and encoded again.</source>
        <translation>Gezeigt, wie es gemeint war. Im Log ist es noch verstümmelt: Sein UTF-8 wurde als %1 gelesen und noch einmal kodiert.</translation>
    </message>
    <message>
        <source>This text was encoded twice: its UTF-8 was read as %1 and encoded again. It means “%2”.</source>
        <translation>Dieser Text wurde zweimal kodiert: Sein UTF-8 wurde als %1 gelesen und noch einmal kodiert. Er bedeutet „%2“.</translation>
    </message>
    <message>
        <source>Show as it is</source>
        <translation>So zeigen, wie es ist</translation>
    </message>
    <message>
        <source>Repair the view</source>
        <translation>Anzeige reparieren</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>What is known of this record: the request that brought it, its bytes in the file, who has fetched it</source>
        <translation>Was über diesen Record bekannt ist: die Anfrage, die ihn brachte, seine Bytes in der Datei, wer ihn geholt hat</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageFileWords</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageTableModel</name>
    <message>
        <source>A tombstone: the value is null. On a compacted topic it deletes its key.</source>
        <translation>Ein Tombstone: Der Value ist null. In einem Topic mit Compaction löscht er seinen Key.</translation>
    </message>
    <message>
        <source>The key is null: the producer spread such records over the partitions.</source>
        <translation>Der Key ist null: Der Producer hat solche Records über die Partitionen verteilt.</translation>
    </message>
    <message>
        <source>LogAppendTime: the broker&apos;s clock when it was appended</source>
        <translation>LogAppendTime: die Uhr des Brokers beim Anhängen</translation>
    </message>
    <message>
        <source>CreateTime: the producer&apos;s clock</source>
        <translation>CreateTime: die Uhr des Producers</translation>
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
        <translation>Zeitstempel</translation>
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
        <translation>Header</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageWords</name>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>eine Anfrage</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>Antwort auf %1</translation>
    </message>
    <message>
        <source>%1 request</source>
        <translation>%1-Anfrage</translation>
    </message>
    <message>
        <source>%1 → node %2, %3</source>
        <translation>%1 → Knoten %2, %3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessagesView</name>
    <message>
        <source>%1. Trying again …</source>
        <translation>%1. Neuer Versuch …</translation>
    </message>
    <message>
        <source>/ filters · Ctrl+G goes to an offset or a time</source>
        <translation>/ filtert · Ctrl+G geht zu einem Offset oder einer Zeit</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>All partitions in one order: a merge by timestamp that keeps each partition&apos;s own order. Of the records that come next in each partition, the one with the smallest timestamp goes first; of equal ones, that of the lower partition. What arrives while you look comes at the newest end, whatever its timestamp. Kafka itself promises an order within a partition only.</source>
        <translation>Alle Partitionen in einer Reihenfolge: eine Mischung nach Zeitstempel, die die Reihenfolge jeder Partition wahrt. Von den Records, die in jeder Partition als Nächste kommen, geht der mit dem kleinsten Zeitstempel voran; bei gleichen der aus der niedrigeren Partition. Was ankommt, während Sie hinsehen, erscheint am neuesten Ende, gleich mit welchem Zeitstempel. Kafka selbst verspricht nur innerhalb einer Partition eine Reihenfolge.</translation>
    </message>
    <message>
        <source>Isolation level</source>
        <translation>Isolation Level</translation>
    </message>
    <message>
        <source>read_committed hides records of aborted transactions, and all from the first open transaction on; read_uncommitted, Kafka&apos;s default for consumers, shows them</source>
        <translation>read_committed verbirgt Records abgebrochener Transaktionen und alle ab der ersten offenen Transaktion; read_uncommitted, Kafkas Vorgabe für Consumer, zeigt sie</translation>
    </message>
    <message>
        <source>go to 0:1500, 18:00</source>
        <translation>gehe zu 0:1500, 18:00</translation>
    </message>
    <message>
        <source>Go to an offset or a time</source>
        <translation>Zu einem Offset oder einer Zeit gehen</translation>
    </message>
    <message>
        <source>PARTITION:OFFSET, an offset alone in a topic of one partition, or a time: 2026-11-21T18:00, 18:00, -5m</source>
        <translation>PARTITION:OFFSET, nur ein Offset bei einem Topic mit einer Partition, oder eine Zeit: 2026-11-21T18:00, 18:00, -5m</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Show new records as they come. Scrolling away stops the following, and says how many came since</source>
        <translation>Neue Records zeigen, wie sie kommen. Wegscrollen beendet das Folgen und sagt, wie viele seitdem kamen</translation>
    </message>
    <message>
        <source>Export the visible records …</source>
        <translation>Sichtbare Records exportieren …</translation>
    </message>
    <message>
        <source>Export the visible records</source>
        <translation>Sichtbare Records exportieren</translation>
    </message>
    <message>
        <source>Export the selected records …</source>
        <translation>Ausgewählte Records exportieren …</translation>
    </message>
    <message>
        <source>Export the selected records</source>
        <translation>Ausgewählte Records exportieren</translation>
    </message>
    <message>
        <source>Export all that the filter lets pass …</source>
        <translation>Alles exportieren, was der Filter durchlässt …</translation>
    </message>
    <message>
        <source>filter: refund, key = customer-7, $.customer.id = 7, time &gt;= -5m …</source>
        <translation>Filter: refund, key = customer-7, $.customer.id = 7, time &gt;= -5m …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>How to write a filter</source>
        <translation>Wie man einen Filter schreibt</translation>
    </message>
    <message>
        <source>in the key, the value or a header, in any case</source>
        <translation>im Key, im Value oder in einem Header, Groß-/Kleinschreibung egal</translation>
    </message>
    <message>
        <source>is exactly; contains. Also !=</source>
        <translation>ist genau; enthält. Auch !=</translation>
    </message>
    <message>
        <source>regular expression; i: in any case</source>
        <translation>regulärer Ausdruck; i: Groß-/Kleinschreibung egal</translation>
    </message>
    <message>
        <source>a tombstone; a key of some bytes</source>
        <translation>ein Tombstone; ein Key aus Bytes</translation>
    </message>
    <message>
        <source>a header by name; any header</source>
        <translation>ein Header nach Name; irgendein Header</translation>
    </message>
    <message>
        <source>JSON path in the value: .name [&apos;a name&apos;] [0] [*]</source>
        <translation>JSON-Pfad im Value: .name [&apos;ein name&apos;] [0] [*]</translation>
    </message>
    <message>
        <source>limits what is read at all</source>
        <translation>begrenzt, was überhaupt gelesen wird</translation>
    </message>
    <message>
        <source>local time, UTC with Z, or ago (s, m, h, d). Each partition begins at its first record that is not older</source>
        <translation>Ortszeit, UTC mit Z oder vor (s, m, h, d). Jede Partition beginnt bei ihrem ersten Record, der nicht älter ist</translation>
    </message>
    <message>
        <source>joins them</source>
        <translation>verknüpft sie</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Some partitions do not answer, their records are not here. %1</source>
        <translation>Einige Partitionen antworten nicht, ihre Records fehlen hier. %1</translation>
    </message>
    <message>
        <source>Clear the filter first: what a search found has no other places.</source>
        <translation>Leeren Sie erst den Filter: Was eine Suche fand, hat keine anderen Stellen.</translation>
    </message>
    <message>
        <source>There is no partition %1 here.</source>
        <translation>Hier gibt es keine Partition %1.</translation>
    </message>
    <message>
        <source>Which partition? Write it in front: 0:%1</source>
        <translation>Welche Partition? Schreiben Sie sie davor: 0:%1</translation>
    </message>
    <message>
        <source>Write PARTITION:OFFSET, as 0:1500, or a time: 2026-11-21T18:00, 18:00, -5m.</source>
        <translation>Schreiben Sie PARTITION:OFFSET, etwa 0:1500, oder eine Zeit: 2026-11-21T18:00, 18:00, -5m.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Der Export wurde gestoppt; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1 found · %2 records searched, %3 %</source>
        <translation>%1 gefunden · %2 Records durchsucht, %3 %</translation>
    </message>
    <message>
        <source>%1 found, and there the search ended: narrow the filter · %2 records searched</source>
        <translation>%1 gefunden, da endete die Suche: Verengen Sie den Filter · %2 Records durchsucht</translation>
    </message>
    <message>
        <source>Stopped: %1 found · %2 records searched, %3 %</source>
        <translation>Gestoppt: %1 gefunden · %2 Records durchsucht, %3 %</translation>
    </message>
    <message>
        <source>%1 found · all %2 records searched</source>
        <translation>%1 gefunden · alle %2 Records durchsucht</translation>
    </message>
    <message numerus="yes">
        <source>%1 records in %n partition(s)</source>
        <translation>
            <numerusform>%1 Records in %n Partition</numerusform>
            <numerusform>%1 Records in %n Partitionen</numerusform>
        </translation>
    </message>
    <message>
        <source> · following</source>
        <translation> · folgt</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>So many came since you left the newest end. Go back and follow</source>
        <translation>So viele kamen, seit Sie das neueste Ende verlassen haben. Zurück und folgen</translation>
    </message>
    <message>
        <source>A record that was to be written is not in the log any more.</source>
        <translation>Ein Record, der geschrieben werden sollte, ist nicht mehr im Log.</translation>
    </message>
    <message>
        <source>The rest is not in the log any more.</source>
        <translation>Der Rest ist nicht mehr im Log.</translation>
    </message>
    <message>
        <source>This record is not read completely yet; try again in a moment.</source>
        <translation>Dieser Record ist noch nicht ganz gelesen; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;CSV (*.csv)</source>
        <translation>JSON Lines (*.jsonl);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>There is nothing to export: choose records first, or wait until they are read.</source>
        <translation>Es gibt nichts zu exportieren: Wählen Sie zuerst Records, oder warten Sie, bis sie gelesen sind.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>%1 records written to %2</source>
        <translation>%1 Records nach %2 geschrieben</translation>
    </message>
    <message>
        <source>There is nothing to export: open a topic first.</source>
        <translation>Es gibt nichts zu exportieren: Öffnen Sie zuerst ein Topic.</translation>
    </message>
    <message>
        <source>Export all that the filter lets pass</source>
        <translation>Alles exportieren, was der Filter durchlässt</translation>
    </message>
    <message>
        <source>Choose a topic to see its records.</source>
        <translation>Wählen Sie ein Topic, um seine Records zu sehen.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Nothing found yet.</source>
        <translation>Noch nichts gefunden.</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>Kein Record passiert den Filter.</translation>
    </message>
    <message>
        <source>%1 holds no records. Write some in the Produce view: they appear here as they are appended.</source>
        <translation>%1 enthält keine Records. Schreiben Sie welche in der Ansicht Produzieren: Sie erscheinen hier, sobald sie angehängt sind.</translation>
    </message>
    <message>
        <source>No record lies within the filter&apos;s limits.</source>
        <translation>Kein Record liegt in den Grenzen des Filters.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>No client can read __cluster_metadata: brokers do not serve the metadata log, Kafka&apos;s own neither. Of a cluster in this window its records appear here; of others they cannot be known.</source>
        <translation>Kein Client kann __cluster_metadata lesen: Broker geben das Metadaten-Log nicht heraus, auch die von Kafka nicht. Von einem Cluster in diesem Fenster erscheinen seine Records hier; von anderen sind sie nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 of the newest %2 records of the metadata log</source>
        <translation>%1 der neuesten %2 Records des Metadaten-Logs</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 records in %n partition(s): some offsets hold none</source>
        <translation>
            <numerusform>Höchstens %1 Records in %n Partition: Manche Offsets enthalten keinen</numerusform>
            <numerusform>Höchstens %1 Records in %n Partitionen: Manche Offsets enthalten keinen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read now. %2 It is tried again until it can be; healing the cluster&apos;s faults helps.</source>
        <translation>%1 ist gerade nicht lesbar. %2 Es wird weiter versucht, bis es geht; die Störungen des Clusters zu beheben hilft.</translation>
    </message>
    <message>
        <source>There is no topic yet. Create one (Ctrl+N), produce to it (Ctrl+P), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>Es gibt noch kein Topic. Legen Sie eines an (Ctrl+N), produzieren Sie hinein (Ctrl+P), oder starten Sie ein Szenario (Ctrl+J, Ctrl+J).</translation>
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
        <translation>Die Quorum-Epoche, deren Leader ihn schrieb</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>When the active controller wrote it</source>
        <translation>Wann der aktive Controller ihn schrieb</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kafka&apos;s name of the record, without the word Record</source>
        <translation>Kafkas Name des Records, ohne das Wort Record</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was er sagt</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetadataWords</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Partition %1 is made on nodes %2, without a leader.</source>
        <translation>Partition %1 wird auf den Knoten %2 angelegt, ohne Leader.</translation>
    </message>
    <message>
        <source>Partition %1 is made on nodes %2; node %3 leads it.</source>
        <translation>Partition %1 wird auf den Knoten %2 angelegt; Knoten %3 führt sie.</translation>
    </message>
    <message>
        <source>it has no leader now</source>
        <translation>sie hat jetzt keinen Leader</translation>
    </message>
    <message>
        <source>node %1 leads it in a new epoch</source>
        <translation>Knoten %1 führt sie in einer neuen Epoche</translation>
    </message>
    <message>
        <source>in-sync replicas are %1</source>
        <translation>In-Sync-Replicas sind %1</translation>
    </message>
    <message>
        <source>replicas are %1</source>
        <translation>Replicas sind %1</translation>
    </message>
    <message>
        <source>%1 are being added</source>
        <translation>%1 kommen hinzu</translation>
    </message>
    <message>
        <source>%1 are being removed</source>
        <translation>%1 fallen weg</translation>
    </message>
    <message>
        <source>may lead although not in sync: %1</source>
        <translation>darf führen, obwohl nicht synchron: %1</translation>
    </message>
    <message>
        <source>its leader was elected uncleanly</source>
        <translation>ihr Leader wurde unsauber (unclean) gewählt</translation>
    </message>
    <message>
        <source>nothing but its epoch changes</source>
        <translation>nur ihre Epoche ändert sich</translation>
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
        <translation>Broker %1 ist ausgesperrt (fenced): Er bekommt keine Führung, und Clients werden nicht zu ihm geschickt.</translation>
    </message>
    <message>
        <source>Broker %1 begins its controlled shutdown: its leaders move away.</source>
        <translation>Broker %1 beginnt geordnet herunterzufahren: Seine Leader ziehen um.</translation>
    </message>
    <message>
        <source>Broker %1 is unfenced: it serves again.</source>
        <translation>Broker %1 ist wieder zugelassen (unfenced): Er dient wieder.</translation>
    </message>
    <message>
        <source>The registration of broker %1 changes.</source>
        <translation>Die Registrierung von Broker %1 ändert sich.</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>Topic %1</translation>
    </message>
    <message>
        <source>all brokers</source>
        <translation>alle Broker</translation>
    </message>
    <message>
        <source>broker %1</source>
        <translation>Broker %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>%1 of %2 goes back to its default.</source>
        <translation>%1 von %2 geht auf die Vorgabe zurück.</translation>
    </message>
    <message>
        <source>%1 of %2 is set to %3.</source>
        <translation>%1 von %2 wird auf %3 gesetzt.</translation>
    </message>
    <message>
        <source>Broker %1 registers with epoch %2; it is fenced until it has caught up.</source>
        <translation>Broker %1 registriert sich mit Epoche %2; er ist ausgesperrt (fenced), bis er aufgeholt hat.</translation>
    </message>
    <message>
        <source>Broker %1 is forgotten: it has left the cluster.</source>
        <translation>Broker %1 ist vergessen: Er hat den Cluster verlassen.</translation>
    </message>
    <message>
        <source>Node %1 registers as a controller.</source>
        <translation>Knoten %1 registriert sich als Controller.</translation>
    </message>
    <message>
        <source>Topic %1 is created with id %2.</source>
        <translation>Topic %1 wird mit Id %2 angelegt.</translation>
    </message>
    <message>
        <source>Topic %1 is deleted.</source>
        <translation>Topic %1 wird gelöscht.</translation>
    </message>
    <message>
        <source>Feature %1 is at level %2 from here on.</source>
        <translation>Feature %1 steht von hier an auf Level %2.</translation>
    </message>
    <message>
        <source>Broker %1 gets a block of producer ids; the next block begins at %2.</source>
        <translation>Broker %1 bekommt einen Block von Producer-Ids; der nächste Block beginnt bei %2.</translation>
    </message>
    <message>
        <source>Nothing changes: the controller shows that it can still commit.</source>
        <translation>Nichts ändert sich: Der Controller zeigt, dass er noch committen kann.</translation>
    </message>
    <message>
        <source>Several records follow that take effect together: %1.</source>
        <translation>Es folgen mehrere Records, die zusammen wirksam werden: %1.</translation>
    </message>
    <message>
        <source>The records since the begin take effect now.</source>
        <translation>Die Records seit dem Beginn werden jetzt wirksam.</translation>
    </message>
    <message>
        <source>The records since the begin are void: %1.</source>
        <translation>Die Records seit dem Beginn sind ungültig: %1.</translation>
    </message>
    <message>
        <source>The lists of eligible leader replicas are emptied.</source>
        <translation>Die Listen der Eligible Leader Replicas werden geleert.</translation>
    </message>
    <message>
        <source>nothing was heard from the leader</source>
        <translation>vom Leader war nichts zu hören</translation>
    </message>
    <message>
        <source>no leader turned up in time</source>
        <translation>kein Leader meldete sich rechtzeitig</translation>
    </message>
    <message>
        <source>the leader said goodbye</source>
        <translation>der Leader hat sich abgemeldet</translation>
    </message>
    <message>
        <source>a majority said beforehand that it would vote for it</source>
        <translation>eine Mehrheit sagte vorab, dass sie für ihn stimmen würde</translation>
    </message>
    <message>
        <source>the election before was lost</source>
        <translation>die Wahl davor ging verloren</translation>
    </message>
    <message>
        <source>it is the only voter</source>
        <translation>er ist der einzige Voter</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetricChart</name>
    <message>
        <source>Records in per second</source>
        <translation>Records ein pro Sekunde</translation>
    </message>
    <message>
        <source>Bytes in per second</source>
        <translation>Bytes ein pro Sekunde</translation>
    </message>
    <message>
        <source>Bytes out per second</source>
        <translation>Bytes aus pro Sekunde</translation>
    </message>
    <message>
        <source>Latency of %1 in milliseconds</source>
        <translation>Latenz von %1 in Millisekunden</translation>
    </message>
    <message>
        <source>%1 requests per second</source>
        <translation>%1-Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Under-replicated and offline partitions</source>
        <translation>Unterreplizierte und Offline-Partitionen</translation>
    </message>
    <message>
        <source>ISR shrinks and expands per second</source>
        <translation>ISR schrumpft und wächst, pro Sekunde</translation>
    </message>
    <message>
        <source>Active controllers</source>
        <translation>Aktive Controller</translation>
    </message>
    <message>
        <source>Records at risk now</source>
        <translation>Jetzt gefährdete Records</translation>
    </message>
    <message>
        <source>Size of the logs on disk</source>
        <translation>Größe der Logs auf der Platte</translation>
    </message>
    <message>
        <source>Processor time of this program, percent of one core</source>
        <translation>Prozessorzeit dieses Programms, Prozent eines Kerns</translation>
    </message>
    <message>
        <source>Memory of this program</source>
        <translation>Speicher dieses Programms</translation>
    </message>
    <message>
        <source>From the arrival of a request to its answer, on the node where it takes longest: half of the requests took p50 or less, 99 of 100 p99 or less. Fetches wait for records on purpose.</source>
        <translation>Vom Eintreffen einer Anfrage bis zu ihrer Antwort, auf dem Knoten, wo es am längsten dauert: Die Hälfte der Anfragen brauchte p50 oder weniger, 99 von 100 p99 oder weniger. Fetches warten absichtlich auf Records.</translation>
    </message>
    <message>
        <source>Partitions with fewer in-sync replicas than replicas, and partitions without a leader</source>
        <translation>Partitionen mit weniger In-Sync-Replicas als Replicas und Partitionen ohne Leader</translation>
    </message>
    <message>
        <source>Replicas that left the in-sync replicas of a partition, and that came back</source>
        <translation>Replicas, die die In-Sync-Replicas einer Partition verließen, und solche, die zurückkamen</translation>
    </message>
    <message>
        <source>Exactly one is right; none while an election is under way</source>
        <translation>Genau einer ist richtig; keiner, solange gewählt wird</translation>
    </message>
    <message>
        <source>Committed records that one running node has and no other: lost if that node&apos;s disk were lost</source>
        <translation>Committete Records, die nur ein laufender Knoten hat: verloren, wenn dessen Platte verloren geht</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>under-replicated</source>
        <translation>unterrepliziert</translation>
    </message>
    <message>
        <source>shrinks</source>
        <translation>schrumpft</translation>
    </message>
    <message>
        <source>expands</source>
        <translation>wächst</translation>
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
            <numerusform>%n weitere nicht gezeichnet</numerusform>
            <numerusform>%n weitere nicht gezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing measured in this time</source>
        <translation>in dieser Zeit nichts gemessen</translation>
    </message>
    <message>
        <source>Where the time of %1 goes, in milliseconds (p50)</source>
        <translation>Wo die Zeit von %1 bleibt, in Millisekunden (p50)</translation>
    </message>
    <message>
        <source>Where the time of slow %1 goes, in milliseconds (p99)</source>
        <translation>Wo die Zeit langsamer %1 bleibt, in Millisekunden (p99)</translation>
    </message>
    <message>
        <source>Each part by itself, over all nodes, of the answers of a second. Queue: read, but others had the node&apos;s thread. Log: its handler ran, and appended or read. Wait: for replicas, for new records, for members of a group. Order: ready, but answers to earlier requests leave first. Send: until the connection had taken it.</source>
        <translation>Jeder Teil für sich, über alle Knoten, für die Antworten einer Sekunde. Schlange: gelesen, aber andere hatten den Thread des Knotens. Log: Die Bearbeitung lief und hängte an oder las. Warten: auf Replicas, neue Records, Mitglieder einer Gruppe. Reihenfolge: fertig, aber Antworten auf frühere Anfragen gehen zuerst. Senden: bis die Verbindung sie angenommen hatte.</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>Schlange</translation>
    </message>
    <message>
        <source>log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>controllers</source>
        <translation>Controller</translation>
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
        <translation>ein Messwert pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>last %n minute(s)</source>
        <translation>
            <numerusform>letzte Minute</numerusform>
            <numerusform>letzte %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>How far back the charts reach</source>
        <translation>Wie weit die Diagramme zurückreichen</translation>
    </message>
    <message>
        <source>API whose requests are measured</source>
        <translation>API, deren Anfragen gemessen werden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The charts stand still; measuring goes on</source>
        <translation>Die Diagramme stehen still; gemessen wird weiter</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>Als Bild speichern …</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Messwerte speichern</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Diagramme speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Nach %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MiniMap</name>
    <message>
        <source>The whole cluster; click to go there</source>
        <translation>Der ganze Cluster; ein Klick führt dorthin</translation>
    </message>
    <message>
        <source>Overview of the picture</source>
        <translation>Überblick über das Bild</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::NavigatorView</name>
    <message>
        <source>Nodes, topics, groups, clients and faults</source>
        <translation>Knoten, Topics, Gruppen, Clients und Störungen</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>ausgesperrt</translation>
    </message>
    <message>
        <source>node %1 %2</source>
        <translation>Knoten %1 %2</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>gekappt</translation>
    </message>
    <message>
        <source>%1 p · RF %2</source>
        <translation>%1 P · RF %2</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>Lag %1</translation>
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
        <translation>Platte von Knoten %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>defekt</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::NodeWords</name>
    <message>
        <source>controller · epoch %1</source>
        <translation>Controller · Epoche %1</translation>
    </message>
    <message>
        <source>running, but fenced</source>
        <translation>läuft, aber ausgesperrt</translation>
    </message>
    <message>
        <source>broker, voter</source>
        <translation>Broker, Voter</translation>
    </message>
    <message>
        <source>broker only</source>
        <translation>nur Broker</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>killed, 0.8 s ago</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) moved</source>
        <translation>
            <numerusform>%n Partition umgezogen</numerusform>
            <numerusform>%n Partitionen umgezogen</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>ausgefallen: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>paused, 0.8 s ago</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Node %1 on port %2: %3. It holds %4 replicas and leads %5 of them. %6 requests a second, %7 on disk.</source>
        <translation>Knoten %1 auf Port %2: %3. Er hält %4 Replicas und führt davon %5. %6 Anfragen pro Sekunde, %7 auf der Platte.</translation>
    </message>
    <message>
        <source>%1: leader of %2, in-sync follower of %3, out of sync in %4, offline in %5 partitions</source>
        <translation>%1: Leader von %2, synchroner Follower von %3, nicht synchron in %4, offline in %5 Partitionen</translation>
    </message>
    <message numerus="yes">
        <source>%n more topic(s)</source>
        <translation>
            <numerusform>%n weiteres Topic</numerusform>
            <numerusform>%n weitere Topics</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: leader. Clients write to and read from this replica.</source>
        <translation>%1: Leader. Clients schreiben in diese Replica und lesen aus ihr.</translation>
    </message>
    <message>
        <source>%1: in-sync follower. It could take over without loss.</source>
        <translation>%1: synchroner Follower. Sie könnte ohne Verlust übernehmen.</translation>
    </message>
    <message>
        <source>%1: out of sync. It lags behind the leader and must not take over.</source>
        <translation>%1: nicht synchron. Sie hängt hinter dem Leader zurück und darf nicht übernehmen.</translation>
    </message>
    <message>
        <source>%1: offline, because its node does not run.</source>
        <translation>%1: offline, weil ihr Knoten nicht läuft.</translation>
    </message>
    <message>
        <source>no replicas yet</source>
        <translation>noch keine Replicas</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>its files stay: %1</source>
        <translation>seine Dateien bleiben: %1</translation>
    </message>
    <message>
        <source>%1 req/s · %2/s in · %3/s out · %4 on disk</source>
        <translation>%1 Req/s · %2/s ein · %3/s aus · %4 auf Platte</translation>
    </message>
    <message>
        <source>does not answer us</source>
        <translation>antwortet uns nicht</translation>
    </message>
    <message>
        <source>broker</source>
        <translation>Broker</translation>
    </message>
    <message>
        <source>controller</source>
        <translation>Controller</translation>
    </message>
    <message>
        <source>Node %1 at %2:%3: %4. It holds %5 replicas and leads %6 of them; %7 on disk. Its load is not told by the public protocol.</source>
        <translation>Knoten %1 auf %2:%3: %4. Er hält %5 Replicas und führt davon %6; %7 auf der Platte. Seine Last verrät das öffentliche Protokoll nicht.</translation>
    </message>
    <message>
        <source>%1 on disk, when last seen</source>
        <translation>%1 auf Platte, zuletzt gesehen</translation>
    </message>
    <message>
        <source>load not told · %1 on disk</source>
        <translation>Last nicht bekannt · %1 auf Platte</translation>
    </message>
    <message>
        <source>gone %1</source>
        <comment>gone 3 s ago</comment>
        <translation>weg %1</translation>
    </message>
    <message>
        <source>Its disk is full: appends fail, reads go on.</source>
        <translation>Seine Platte ist voll: Anhängen scheitert, Lesen geht weiter.</translation>
    </message>
    <message>
        <source>Its disk fails: every operation ends with an error.</source>
        <translation>Seine Platte ist defekt: Jede Operation endet mit einem Fehler.</translation>
    </message>
    <message>
        <source>Its disk is slow: writes and syncs take %1 longer.</source>
        <translation>Seine Platte ist langsam: Schreiben und Sync dauern %1 länger.</translation>
    </message>
    <message numerus="yes">
        <source>The next %n %1 request(s) get %2.</source>
        <translation>
            <numerusform>Die nächste %1-Anfrage bekommt %2.</numerusform>
            <numerusform>Die nächsten %n %1-Anfragen bekommen %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n planned error(s)</source>
        <translation>
            <numerusform>%n geplanter Fehler</numerusform>
            <numerusform>%n geplante Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n Topic</numerusform>
            <numerusform>%n Topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::NotesWindow</name>
    <message>
        <source>No lesson is open. Choose one in the main window, in the panel Lessons or under Help &gt; Lessons: its notes appear here, step by step.</source>
        <translation>Keine Lektion ist offen. Wählen Sie eine im Hauptfenster, im Feld Lektionen oder unter Hilfe &gt; Lektionen: Ihre Notizen erscheinen hier, Schritt für Schritt.</translation>
    </message>
    <message>
        <source>The lesson is being prepared …</source>
        <translation>Die Lektion wird vorbereitet …</translation>
    </message>
    <message>
        <source>The lesson cannot go on: the panel Lessons in the main window says why and what helps.</source>
        <translation>Die Lektion kann nicht weitergehen: Das Feld Lektionen im Hauptfenster sagt, warum und was hilft.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>There is no note to this step.</source>
        <translation>Zu diesem Schritt gibt es keine Notiz.</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>Das ist der letzte Schritt.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Countdown</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Time left, paused</source>
        <translation>Verbleibende Zeit, angehalten</translation>
    </message>
    <message>
        <source>The time is over, by</source>
        <translation>Die Zeit ist um, seit</translation>
    </message>
    <message>
        <source>The time is over, paused</source>
        <translation>Die Zeit ist um, angehalten</translation>
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
        <translation>Notizen für Trainer</translation>
    </message>
    <message>
        <source>Since the lesson began</source>
        <translation>Seit Beginn der Lektion</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>Wie weit die Lektion ist</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes of the countdown</source>
        <translation>Minuten des Countdowns</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::OpenInPartitionsModel</name>
    <message>
        <source>hanging: no coordinator knows it</source>
        <translation>hängt: kein Coordinator kennt sie</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 · epoch %2</source>
        <translation>%1 · Epoche %2</translation>
    </message>
    <message>
        <source>This transaction is the earliest that is open here: it holds back the last stable offset at %1.</source>
        <translation>Diese Transaktion ist die früheste, die hier offen ist: Sie hält den Last Stable Offset bei %1 fest.</translation>
    </message>
    <message>
        <source>A partition with an open transaction in it</source>
        <translation>Eine Partition mit einer offenen Transaktion</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Whose transaction it is. The bold one is the earliest: it holds back the last stable offset</source>
        <translation>Wessen Transaktion es ist. Die fette ist die früheste: Sie hält den Last Stable Offset fest</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>Festgehalten von</translation>
    </message>
    <message>
        <source>Offset of the transaction&apos;s first record in this partition</source>
        <translation>Offset des ersten Records der Transaktion in dieser Partition</translation>
    </message>
    <message>
        <source>Since offset</source>
        <translation>Seit Offset</translation>
    </message>
    <message>
        <source>Last stable offset: read_committed consumers read up to here</source>
        <translation>Last Stable Offset: bis hierher lesen read_committed-Consumer</translation>
    </message>
    <message>
        <source>Last stable</source>
        <translation>Last Stable</translation>
    </message>
    <message>
        <source>High watermark: read_uncommitted consumers read up to here</source>
        <translation>High Watermark: bis hierher lesen read_uncommitted-Consumer</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>High Watermark</translation>
    </message>
    <message>
        <source>Committed records that read_committed consumers do not get yet</source>
        <translation>Committete Records, die read_committed-Consumer noch nicht bekommen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Producer id and epoch: a batch with an older epoch is refused, its producer is fenced</source>
        <translation>Producer-Id und Epoche: Ein Batch mit älterer Epoche wird abgewiesen, sein Producer ist ausgesperrt (fenced)</translation>
    </message>
    <message>
        <source>Producer id</source>
        <translation>Producer-Id</translation>
    </message>
    <message>
        <source>When the transaction last wrote to this partition</source>
        <translation>Wann die Transaktion zuletzt in diese Partition schrieb</translation>
    </message>
    <message>
        <source>Last write</source>
        <translation>Zuletzt geschrieben</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PaletteWords</name>
    <message>
        <source>Node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Internal topic</source>
        <translation>Internes Topic</translation>
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
        <translation>Consumer Group</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PatienceModel</name>
    <message>
        <source>An estimate: the client did not say what software it is; most wait 30 seconds.</source>
        <translation>Eine Schätzung: Der Client hat nicht gesagt, welche Software er ist; die meisten warten 30 Sekunden.</translation>
    </message>
    <message>
        <source>An estimate: %1 waits %2 for an answer unless its %3 was changed.</source>
        <translation>Eine Schätzung: %1 wartet %2 auf eine Antwort, wenn %3 nicht geändert wurde.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>after about %1</source>
        <translation>nach etwa %1</translation>
    </message>
    <message>
        <source>has probably given up</source>
        <translation>hat wohl aufgegeben</translation>
    </message>
    <message>
        <source>in about %1</source>
        <translation>in etwa %1</translation>
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
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Gives up (estimate)</source>
        <translation>Gibt auf (geschätzt)</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PayloadWords</name>
    <message>
        <source>text, repaired: its UTF-8 had been read as %1</source>
        <translation>Text, repariert: Sein UTF-8 war als %1 gelesen worden</translation>
    </message>
    <message>
        <source>text (%1)</source>
        <translation>Text (%1)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>These bytes are no %1 text.</source>
        <translation>Diese Bytes sind kein %1-Text.</translation>
    </message>
    <message>
        <source>There is no charset named %1.</source>
        <translation>Es gibt keinen Zeichensatz namens %1.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Choose a schema file first.</source>
        <translation>Wählen Sie zuerst eine Schemadatei.</translation>
    </message>
    <message>
        <source>Avro, %1</source>
        <translation>Avro, %1</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>Ganzzahl</translation>
    </message>
    <message>
        <source>An integer of this size has %1 bytes; this has %2.</source>
        <translation>Eine Ganzzahl dieser Größe hat %1 Bytes; hier sind es %2.</translation>
    </message>
    <message>
        <source>%1: a tombstone, deletes the key</source>
        <translation>%1: ein Tombstone, löscht den Key</translation>
    </message>
    <message>
        <source>Not all of it could be read: %1</source>
        <translation>Nicht alles war lesbar: %1</translation>
    </message>
    <message>
        <source>%1 more bytes</source>
        <translation>%1 weitere Bytes</translation>
    </message>
    <message>
        <source>No JSON: %1 at byte %2.</source>
        <translation>Kein JSON: %1 bei Byte %2.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PerspectiveBar</name>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PerspectiveWords</name>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Betreiben</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>The cluster, one partition&apos;s log, and records going in and out</source>
        <translation>Der Cluster, das Log einer Partition und Records, die hinein- und hinausgehen</translation>
    </message>
    <message>
        <source>Consumer groups: members, assignments, lag</source>
        <translation>Consumer Groups: Mitglieder, Zuweisungen, Lag</translation>
    </message>
    <message>
        <source>Every request and response, connections, files on disk</source>
        <translation>Jede Anfrage und Antwort, Verbindungen, Dateien auf der Platte</translation>
    </message>
    <message>
        <source>Topics and their settings, metrics, the server&apos;s log</source>
        <translation>Topics und ihre Einstellungen, Metriken, das Log des Servers</translation>
    </message>
    <message>
        <source>Nodes, leaders and what happened when: break it and watch</source>
        <translation>Knoten, Leader und was wann geschah: stören und zusehen</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PlaceWords</name>
    <message>
        <source>A directory is wanted.</source>
        <translation>Gebraucht wird ein Verzeichnis.</translation>
    </message>
    <message>
        <source>This is a file, not a directory.</source>
        <translation>Das ist eine Datei, kein Verzeichnis.</translation>
    </message>
    <message>
        <source>The directory is not empty, and no cluster is in it: it is left alone.</source>
        <translation>Das Verzeichnis ist nicht leer, und es ist kein Cluster darin: Es wird nicht angerührt.</translation>
    </message>
    <message>
        <source>The directory is damaged: %1.</source>
        <translation>Das Verzeichnis ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Another window of Brokerscope has it open (process %1).</source>
        <translation>Ein anderes Fenster von Brokerscope hat es geöffnet (Prozess %1).</translation>
    </message>
    <message>
        <source>The directory is gone.</source>
        <translation>Das Verzeichnis ist weg.</translation>
    </message>
    <message>
        <source>The directory is empty: its cluster was deleted.</source>
        <translation>Das Verzeichnis ist leer: Sein Cluster wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PredictionBox</name>
    <message>
        <source>What you foretold</source>
        <translation>Ihre Vorhersage</translation>
    </message>
    <message>
        <source>Before you act: what do you think?</source>
        <translation>Vor der Aktion: Was meinen Sie?</translation>
    </message>
    <message>
        <source>Something else happened: what the cluster did fits none of these alone. Restart the lesson to try again.</source>
        <translation>Es geschah etwas anderes: Was der Cluster tat, passt zu keiner dieser Antworten allein. Beginnen Sie die Lektion neu, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The act came before your answer. This is what happened.</source>
        <translation>Die Aktion kam vor Ihrer Antwort. Das ist geschehen.</translation>
    </message>
    <message>
        <source>Now you know: the act came before your answer.</source>
        <translation>Jetzt wissen Sie es: Die Aktion kam vor Ihrer Antwort.</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>Sie hatten recht.</translation>
    </message>
    <message>
        <source>It came out otherwise.</source>
        <translation>Es kam anders.</translation>
    </message>
    <message>
        <source>Show it in the Timeline</source>
        <translation>In der Zeitleiste zeigen</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ProduceView</name>
    <message>
        <source>Send one</source>
        <translation>Einen senden</translation>
    </message>
    <message>
        <source>No producer of this window runs. Start a steady stream and watch it in the picture.</source>
        <translation>Kein Producer dieses Fensters läuft. Starten Sie einen stetigen Strom, und sehen Sie ihn im Bild.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>Not written. %1</source>
        <translation>Nicht geschrieben. %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1-%2, offset %3</source>
        <translation>Bestätigt: %1-%2, Offset %3</translation>
    </message>
    <message>
        <source>Start stream</source>
        <translation>Strom starten</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>The same act as a line for a shell</source>
        <translation>Dieselbe Aktion als Zeile für eine Shell</translation>
    </message>
    <message>
        <source>Copy stream as command</source>
        <translation>Strom als Befehl kopieren</translation>
    </message>
    <message>
        <source>A load of the same rate, size and settings as a line for kafka-producer-perf-test.sh; its keys and values are its own</source>
        <translation>Eine Last mit gleicher Rate, Größe und gleichen Einstellungen als Zeile für kafka-producer-perf-test.sh; Keys und Values macht es selbst</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Import stoppen</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>Sends the records of a file to the topic above: JSON lines or CSV, as the Messages view exports them</source>
        <translation>Sendet die Records einer Datei an das Topic oben: JSON Lines oder CSV, wie die Ansicht Nachrichten sie exportiert</translation>
    </message>
    <message>
        <source>to the partitions in the file</source>
        <translation>in die Partitionen laut Datei</translation>
    </message>
    <message>
        <source>with their timestamps</source>
        <translation>mit ihren Zeitstempeln</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Records importieren</translation>
    </message>
    <message>
        <source>Records (*.jsonl *.json *.csv);;All files (*)</source>
        <translation>Records (*.jsonl *.json *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>%1 wird importiert …</translation>
    </message>
    <message>
        <source>%1 records acknowledged, %2 not written</source>
        <translation>%1 Records bestätigt, %2 nicht geschrieben</translation>
    </message>
    <message>
        <source>%1 records acknowledged</source>
        <translation>%1 Records bestätigt</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Gestoppt: %1</translation>
    </message>
    <message>
        <source>A copy to be changed: the record in the log stays as it is.</source>
        <translation>Eine Kopie zum Ändern: Der Record im Log bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>acks of this record</source>
        <translation>acks dieses Records</translation>
    </message>
    <message>
        <source>Who has to have this record before it counts as written: all in-sync replicas, the leader alone (1), or nobody (0)</source>
        <translation>Wer diesen Record haben muss, bevor er als geschrieben gilt: alle In-Sync-Replicas, der Leader allein (1) oder niemand (0)</translation>
    </message>
    <message>
        <source>Sent to %1-%2. With acks=0 nobody says whether it has arrived, nor at which offset.</source>
        <translation>Gesendet an %1-%2. Mit acks=0 sagt niemand, ob er angekommen ist und an welchem Offset.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PurgeTopicDialog</name>
    <message>
        <source>Delete records of %1</source>
        <translation>Records von %1 löschen</translation>
    </message>
    <message>
        <source>Up to which offset</source>
        <translation>Bis zu welchem Offset</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>Log-Anfang</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>Log-Ende</translation>
    </message>
    <message>
        <source>Delete below</source>
        <translation>Löschen unter</translation>
    </message>
    <message>
        <source>Records below these offsets are deleted on every replica, for good: the log then starts there. Empty leaves a partition as it is.</source>
        <translation>Records unter diesen Offsets werden auf jeder Replica gelöscht, endgültig: Das Log beginnt dann dort. Leer lässt eine Partition, wie sie ist.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zum Bestätigen %1 eingeben</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>Records löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Partition %1: an offset from %2 to %3.</source>
        <translation>Partition %1: ein Offset von %2 bis %3.</translation>
    </message>
    <message>
        <source>Asking the leaders …</source>
        <translation>Die Leader werden gefragt …</translation>
    </message>
    <message>
        <source>Nothing would be deleted.</source>
        <translation>Nichts würde gelöscht.</translation>
    </message>
    <message>
        <source>About %1 records will be deleted.</source>
        <translation>Etwa %1 Records werden gelöscht.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QueuePage</name>
    <message>
        <source>Set up</source>
        <translation>Aufbauen</translation>
    </message>
    <message>
        <source>Add a late reader</source>
        <translation>Späten Leser hinzufügen</translation>
    </message>
    <message>
        <source>Slow consumer</source>
        <translation>Langsamer Consumer</translation>
    </message>
    <message>
        <source>Replay from the beginning</source>
        <translation>Von vorn wiederholen</translation>
    </message>
    <message>
        <source>Set the group&apos;s offsets to the beginning: its members leave, and read everything again</source>
        <translation>Die Offsets der Gruppe auf den Anfang setzen: Ihre Mitglieder gehen und lesen dann alles noch einmal</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Stop everything, and delete the topic and its groups</source>
        <translation>Alles anhalten und das Topic und seine Gruppen löschen</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>Messages that the queue was given</source>
        <translation>Nachrichten, die die Queue bekommen hat</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>Waiting, or in a consumer&apos;s hands and not acknowledged yet</source>
        <translation>Sie warten, oder ein Consumer hat sie in der Hand und noch nicht bestätigt</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>in der Hand</translation>
    </message>
    <message>
        <source>Pushed to a consumer and not acknowledged yet</source>
        <translation>An einen Consumer geschoben und noch nicht bestätigt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Acknowledged, and with that gone</source>
        <translation>Bestätigt und damit weg</translation>
    </message>
    <message>
        <source>Records that the cluster has acknowledged to the producer</source>
        <translation>Records, die der Cluster dem Producer bestätigt hat</translation>
    </message>
    <message>
        <source>Records in the topic, from the start of its logs to the high watermark</source>
        <translation>Records im Topic, vom Anfang seiner Logs bis zum High Watermark</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>Records that the group has read, counting those that it read again</source>
        <translation>Records, die die Gruppe gelesen hat, noch einmal gelesene mitgezählt</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Records in front of the group&apos;s committed offset</source>
        <translation>Records vor dem committeten Offset der Gruppe</translation>
    </message>
    <message>
        <source>Filled: waits. With a number: that consumer has it. Dashed: the consumer acknowledged it, and it is deleted.</source>
        <translation>Gefüllt: wartet. Mit Nummer: Dieser Consumer hat sie. Gestrichelt: Der Consumer hat sie bestätigt, und sie ist gelöscht.</translation>
    </message>
    <message>
        <source>All stay. The number is the partition. First dot: read by the group. Second dot: read by the late group.</source>
        <translation>Alle bleiben. Die Nummer ist die Partition. Erster Punkt: von der Gruppe gelesen. Zweiter Punkt: von der späten Gruppe gelesen.</translation>
    </message>
    <message>
        <source>The newest messages in the queue</source>
        <translation>Die neuesten Nachrichten in der Queue</translation>
    </message>
    <message>
        <source>The newest messages in the log</source>
        <translation>Die neuesten Nachrichten im Log</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherung</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>The queue pushes messages to its consumers.</source>
        <translation>Die Queue schiebt (push) Nachrichten zu ihren Consumern.</translation>
    </message>
    <message>
        <source>A message is deleted when it is acknowledged.</source>
        <translation>Eine Nachricht wird gelöscht, wenn sie bestätigt ist.</translation>
    </message>
    <message>
        <source>Each message goes to one consumer.</source>
        <translation>Jede Nachricht geht an einen Consumer.</translation>
    </message>
    <message>
        <source>No order once there are several consumers, or one gives a message back.</source>
        <translation>Keine Reihenfolge, sobald es mehrere Consumer gibt oder einer eine Nachricht zurückgibt.</translation>
    </message>
    <message>
        <source>Consumers pull: they ask for records.</source>
        <translation>Consumer ziehen (pull): Sie fragen nach Records.</translation>
    </message>
    <message>
        <source>Records stay for the retention, read or not.</source>
        <translation>Records bleiben für die Dauer der Retention, gelesen oder nicht.</translation>
    </message>
    <message>
        <source>Each group reads every record, at its own pace.</source>
        <translation>Jede Gruppe liest jeden Record, in ihrem eigenen Tempo.</translation>
    </message>
    <message>
        <source>Strict order within a partition, none across.</source>
        <translation>Strenge Reihenfolge innerhalb einer Partition, keine über Partitionen hinweg.</translation>
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
        <translation>Einen anderen starten</translation>
    </message>
    <message>
        <source>Crash a consumer</source>
        <translation>Consumer abstürzen lassen</translation>
    </message>
    <message>
        <source>Making the topic …</source>
        <translation>Das Topic wird angelegt …</translation>
    </message>
    <message>
        <source>The consumers leave, topic and groups are deleted …</source>
        <translation>Die Consumer gehen, Topic und Gruppen werden gelöscht …</translation>
    </message>
    <message>
        <source>Replay: the group&apos;s offsets can be set when its members have left …</source>
        <translation>Wiederholen: Die Offsets der Gruppe lassen sich setzen, wenn ihre Mitglieder gegangen sind …</translation>
    </message>
    <message>
        <source>Replay: setting the group&apos;s offsets …</source>
        <translation>Wiederholen: Die Offsets der Gruppe werden gesetzt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) did not get into the log: the cluster did not take them.</source>
        <translation>
            <numerusform>%Ln Nachricht kam nicht ins Log: Der Cluster nahm sie nicht an.</numerusform>
            <numerusform>%Ln Nachrichten kamen nicht ins Log: Der Cluster nahm sie nicht an.</numerusform>
        </translation>
    </message>
    <message>
        <source>a model in this program: pushes in turn, one message in each hand</source>
        <translation>ein Modell in diesem Programm: schiebt reihum, jedem eine Nachricht in die Hand</translation>
    </message>
    <message>
        <source>Message %1 waits</source>
        <translation>Nachricht %1 wartet</translation>
    </message>
    <message>
        <source>Message %1: consumer %2 has it</source>
        <translation>Nachricht %1: Consumer %2 hat sie</translation>
    </message>
    <message>
        <source>Message %1: acknowledged by consumer %2, and deleted</source>
        <translation>Nachricht %1: von Consumer %2 bestätigt und gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>delivered %Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal zugestellt</numerusform>
            <numerusform>%Ln-mal zugestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>topic %1, read by group %2</source>
        <translation>Topic %1, gelesen von Gruppe %2</translation>
    </message>
    <message>
        <source>a topic with three partitions, read by a group</source>
        <translation>ein Topic mit drei Partitionen, gelesen von einer Gruppe</translation>
    </message>
    <message>
        <source>Message %1: not taken</source>
        <translation>Nachricht %1: nicht angenommen</translation>
    </message>
    <message>
        <source>Message %1 is sent</source>
        <translation>Nachricht %1 wird gesendet</translation>
    </message>
    <message>
        <source>Message %1: partition %2, offset %3</source>
        <translation>Nachricht %1: Partition %2, Offset %3</translation>
    </message>
    <message>
        <source>Late reader: consumer %1 has had %2 new messages, and nothing of the %3 that were gone before it came.</source>
        <translation>Später Leser: Consumer %1 hatte %2 neue Nachrichten und nichts von den %3, die vor seinem Kommen weg waren.</translation>
    </message>
    <message>
        <source>Late reader: group %1 has read %2 of %3 records, from the first on.</source>
        <translation>Später Leser: Gruppe %1 hat %2 von %3 Records gelesen, vom ersten an.</translation>
    </message>
    <message>
        <source>Slow consumer: it holds one message, the others take the rest.</source>
        <translation>Langsamer Consumer: Er hält eine Nachricht fest, die anderen nehmen die übrigen.</translation>
    </message>
    <message>
        <source>Slow consumer: its partitions fall behind, the others do not take them. Nothing is lost, the lag grows.</source>
        <translation>Langsamer Consumer: Seine Partitionen fallen zurück, die anderen nehmen sie ihm nicht ab. Nichts geht verloren, der Lag wächst.</translation>
    </message>
    <message numerus="yes">
        <source>Crash: %Ln message(s) came back to the queue and went to another consumer.</source>
        <translation>
            <numerusform>Absturz: %Ln Nachricht kam in die Queue zurück und ging an einen anderen Consumer.</numerusform>
            <numerusform>Absturz: %Ln Nachrichten kamen in die Queue zurück und gingen an einen anderen Consumer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Crash: after the session timeout the others get its partitions, and go on at its committed offsets.</source>
        <translation>Absturz: Nach dem Session Timeout bekommen die anderen seine Partitionen und machen bei seinen committeten Offsets weiter.</translation>
    </message>
    <message>
        <source>Replay: impossible. What was acknowledged is deleted, and a queue has no offset to go back to.</source>
        <translation>Wiederholen: unmöglich. Was bestätigt wurde, ist gelöscht, und eine Queue hat keinen Offset, zu dem man zurückkönnte.</translation>
    </message>
    <message numerus="yes">
        <source>Replay: the group went back to the beginning %Ln time(s), and reads everything again.</source>
        <translation>
            <numerusform>Wiederholen: Die Gruppe ging %Ln-mal an den Anfang zurück und liest alles noch einmal.</numerusform>
            <numerusform>Wiederholen: Die Gruppe ging %Ln-mal an den Anfang zurück und liest alles noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pushed, %2 asked for</source>
        <translation>%1 geschoben, %2 erfragt</translation>
    </message>
    <message numerus="yes">
        <source>asked %Ln time(s) (Fetch requests)</source>
        <translation>
            <numerusform>%Ln-mal gefragt (Fetch-Anfrage)</numerusform>
            <numerusform>%Ln-mal gefragt (Fetch-Anfragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 of them still there</source>
        <translation>%1 bestätigt, davon %2 noch da</translation>
    </message>
    <message>
        <source>%1 read, %2 of %3 still there</source>
        <translation>%1 gelesen, %2 von %3 noch da</translation>
    </message>
    <message>
        <source>consumer %1: %2</source>
        <translation>Consumer %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 were finished after a later one</source>
        <translation>%1 von %2 wurden nach einer späteren fertig</translation>
    </message>
    <message>
        <source>of the newest %1: %2 out of order within a partition, %3 across partitions</source>
        <translation>von den neuesten %1: %2 außer der Reihe innerhalb einer Partition, %3 über Partitionen hinweg</translation>
    </message>
    <message>
        <source>The same messages take three ways: through a classic message queue, which runs in this program as a small model; through a topic of the cluster to a consumer group; and from the same topic to a share group (KIP-932), Kafka&apos;s own queue. Do something to all three, and compare.</source>
        <translation>Dieselben Nachrichten nehmen drei Wege: durch eine klassische Message Queue, die als kleines Modell in diesem Programm läuft; durch ein Topic des Clusters zu einer Consumer Group; und aus demselben Topic zu einer Share Group (KIP-932), Kafkas eigener Queue. Tun Sie allen dreien dasselbe an und vergleichen Sie.</translation>
    </message>
    <message>
        <source>Make the queue and the topic; start two consumers of the queue, two in the consumer group and six in the share group; send four messages a second</source>
        <translation>Queue und Topic anlegen; zwei Consumer der Queue, zwei in der Consumer Group und sechs in der Share Group starten; vier Nachrichten pro Sekunde senden</translation>
    </message>
    <message>
        <source>One more consumer of the queue and of the share group, and a new consumer group that reads from the beginning</source>
        <translation>Ein weiterer Consumer der Queue und der Share Group, und eine neue Consumer Group, die von Anfang an liest</translation>
    </message>
    <message>
        <source>One consumer of each takes two seconds for a message</source>
        <translation>Überall braucht ein Consumer zwei Sekunden für eine Nachricht</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>ausgegeben</translation>
    </message>
    <message>
        <source>Records that the consumers were given, each time counted</source>
        <translation>Records, die die Consumer bekamen, jedes Mal gezählt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Records that a consumer has dealt with, as the partitions&apos; leaders have confirmed</source>
        <translation>Records, die ein Consumer erledigt hat, wie die Leader der Partitionen bestätigt haben</translation>
    </message>
    <message>
        <source>Handed out and locked: no other consumer gets them until the lock runs out or they are given back</source>
        <translation>Ausgegeben und gesperrt: Kein anderer Consumer bekommt sie, bis die Sperre abläuft oder sie zurückgegeben werden</translation>
    </message>
    <message>
        <source>again</source>
        <translation>erneut</translation>
    </message>
    <message>
        <source>Handed out though another consumer, or the same, had it before</source>
        <translation>Ausgegeben, obwohl ein anderer Consumer oder derselbe sie schon hatte</translation>
    </message>
    <message>
        <source>All stay. Filled with a number: that consumer has it. First dot: accepted. Second dot: handed out more than once.</source>
        <translation>Alle bleiben. Gefüllt mit Nummer: Dieser Consumer hat sie. Erster Punkt: angenommen. Zweiter Punkt: mehr als einmal ausgegeben.</translation>
    </message>
    <message>
        <source>The newest messages in the share group</source>
        <translation>Die neuesten Nachrichten in der Share Group</translation>
    </message>
    <message>
        <source>Consumers pull, and what they get is locked for them for a time.</source>
        <translation>Consumer ziehen, und was sie bekommen, ist eine Zeit lang für sie gesperrt.</translation>
    </message>
    <message>
        <source>Records stay; who has dealt with which is kept beside the log.</source>
        <translation>Records bleiben; was erledigt ist, steht neben dem Log.</translation>
    </message>
    <message>
        <source>Each record goes to one consumer, whatever its partition: there may be more consumers than partitions.</source>
        <translation>Jeder Record geht an einen Consumer, gleich aus welcher Partition: Es darf mehr Consumer als Partitionen geben.</translation>
    </message>
    <message>
        <source>No strict order: what was not accepted comes again, after later ones.</source>
        <translation>Keine strenge Reihenfolge: Was nicht angenommen wurde, kommt noch einmal, nach späteren.</translation>
    </message>
    <message>
        <source>Share group</source>
        <translation>Share Group</translation>
    </message>
    <message>
        <source>Of each, one consumer dies without a goodbye, with what it has in hand</source>
        <translation>Überall stirbt ein Consumer ohne Abschied, mit dem, was er in der Hand hat</translation>
    </message>
    <message>
        <source>One more consumer of each, in place of the one that crashed</source>
        <translation>Überall ein weiterer Consumer anstelle des abgestürzten</translation>
    </message>
    <message>
        <source>the same topic, read by share group %1</source>
        <translation>dasselbe Topic, gelesen von Share Group %1</translation>
    </message>
    <message>
        <source>the same topic, read by more consumers than it has partitions</source>
        <translation>dasselbe Topic, gelesen von mehr Consumern, als es Partitionen hat</translation>
    </message>
    <message>
        <source>Message %1: locked for consumer %2</source>
        <translation>Nachricht %1: für Consumer %2 gesperrt</translation>
    </message>
    <message>
        <source>Message %1: accepted by consumer %2, and still in the log</source>
        <translation>Nachricht %1: von Consumer %2 angenommen und noch im Log</translation>
    </message>
    <message>
        <source>Held up: %1</source>
        <translation>Aufgehalten: %1</translation>
    </message>
    <message>
        <source>Late reader: one more consumer gets its share at once, though there are only three partitions.</source>
        <translation>Später Leser: Noch ein Consumer bekommt sofort seinen Anteil, obwohl es nur drei Partitionen gibt.</translation>
    </message>
    <message>
        <source>Slow: it takes fewer records, the others the more. Nothing of a partition waits behind it.</source>
        <translation>Langsam: Er nimmt weniger Records, die anderen umso mehr. Nichts aus einer Partition wartet hinter ihm.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came again.</source>
        <translation>
            <numerusform>%Ln Record kam noch einmal.</numerusform>
            <numerusform>%Ln Records kamen noch einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Crash: %Ln record(s) stayed locked in its hands. When the lock runs out, they go to others.</source>
        <translation>
            <numerusform>Absturz: %Ln Record blieb in seiner Hand gesperrt. Läuft die Sperre ab, bekommt ihn ein anderer.</numerusform>
            <numerusform>Absturz: %Ln Records blieben in seiner Hand gesperrt. Läuft die Sperre ab, bekommen sie andere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay: the records are still there. kafka-share-groups.sh --reset-offsets sets a share group back once nobody is in it.</source>
        <translation>Wiederholen: Die Records sind noch da. kafka-share-groups.sh --reset-offsets setzt eine Share Group zurück, sobald niemand darin ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1 handed out, each locked for %Ln second(s)</source>
        <translation>
            <numerusform>%1 ausgegeben, je für %Ln Sekunde gesperrt</numerusform>
            <numerusform>%1 ausgegeben, je für %Ln Sekunden gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted, %2 of %3 still there</source>
        <translation>%1 angenommen, %2 von %3 noch da</translation>
    </message>
    <message>
        <source>of the newest %1 handed out: %2 after a later one of the same partition</source>
        <translation>von den neuesten %1 ausgegebenen: %2 nach einem späteren derselben Partition</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QueueStory</name>
    <message>
        <source>The offsets of %1 could not be set: %2</source>
        <translation>Die Offsets von %1 konnten nicht gesetzt werden: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QuorumMembersModel</name>
    <message>
        <source>leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>follower</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Candidate</translation>
    </message>
    <message>
        <source>prospective</source>
        <translation>Prospective</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>resigned</source>
        <translation>Resigned</translation>
    </message>
    <message>
        <source>unattached</source>
        <translation>Unattached</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>node %1 (no voter)</source>
        <translation>Knoten %1 (kein Voter)</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>führt</translation>
    </message>
    <message>
        <source>A node of the metadata quorum; those that are no voters only follow</source>
        <translation>Ein Knoten des Metadaten-Quorums; wer kein Voter ist, folgt nur</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>The part that the node plays in the quorum; the leader is the active controller</source>
        <translation>Die Rolle des Knotens im Quorum; der Leader ist der aktive Controller</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The quorum epoch that the node is in: every election begins a new one</source>
        <translation>Die Quorum-Epoche, in der der Knoten ist: Jede Wahl beginnt eine neue</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Whom it voted for in this epoch; it may vote once only</source>
        <translation>Wen er in dieser Epoche gewählt hat; er darf nur einmal stimmen</translation>
    </message>
    <message>
        <source>Voted for</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Log end offset: where the next metadata record goes in this node&apos;s log</source>
        <translation>Log End Offset: wohin im Log dieses Knotens der nächste Metadaten-Record kommt</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>Log-Ende</translation>
    </message>
    <message>
        <source>All metadata below this offset is on a majority of the voters, as this node knows</source>
        <translation>Alle Metadaten unter diesem Offset liegen auf einer Mehrheit der Voter, soweit dieser Knoten weiß</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>High Watermark</translation>
    </message>
    <message>
        <source>Metadata records that the leader has and this node has not</source>
        <translation>Metadaten-Records, die der Leader hat und dieser Knoten nicht</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>How long ago it had everything that the leader had, as the leader knows</source>
        <translation>Vor wie langer Zeit er alles hatte, was der Leader hatte, soweit der Leader weiß</translation>
    </message>
    <message>
        <source>Caught up before</source>
        <translation>Aufgeholt vor</translation>
    </message>
    <message>
        <source>If it hears nothing from the leader for so long, it starts an election</source>
        <translation>Hört er so lange nichts vom Leader, beginnt er eine Wahl</translation>
    </message>
    <message>
        <source>Election in</source>
        <translation>Wahl in</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QuorumTermsModel</name>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>nicht entschieden</translation>
    </message>
    <message>
        <source>node %1 by %2</source>
        <translation>Knoten %1 mit %2</translation>
    </message>
    <message>
        <source>%1, leads now</source>
        <translation>%1, führt jetzt</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (für %2)</translation>
    </message>
    <message>
        <source>Quorum epoch: at most one leader in each</source>
        <translation>Quorum-Epoche: in jeder höchstens ein Leader</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Who got the votes of a majority</source>
        <translation>Wer die Stimmen einer Mehrheit bekam</translation>
    </message>
    <message>
        <source>Won by</source>
        <translation>Gewonnen von</translation>
    </message>
    <message>
        <source>Each candidate with the nodes that voted for it</source>
        <translation>Jeder Kandidat mit den Knoten, die für ihn stimmten</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>From the first candidate to the elected leader</source>
        <translation>Vom ersten Kandidaten bis zum gewählten Leader</translation>
    </message>
    <message>
        <source>Election took</source>
        <translation>Wahl dauerte</translation>
    </message>
    <message>
        <source>How long the winner led</source>
        <translation>Wie lange der Gewinner führte</translation>
    </message>
    <message>
        <source>Led for</source>
        <translation>Führte</translation>
    </message>
    <message>
        <source>Why the first candidate stood for election</source>
        <translation>Warum der erste Kandidat zur Wahl antrat</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QuorumView</name>
    <message>
        <source>Metadata log</source>
        <translation>Metadaten-Log</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Voters and observers of the metadata quorum</source>
        <translation>Voter und Observer des Metadaten-Quorums</translation>
    </message>
    <message>
        <source>No node has told of the quorum yet.</source>
        <translation>Noch kein Knoten hat vom Quorum berichtet.</translation>
    </message>
    <message>
        <source>Epochs of the quorum, newest first</source>
        <translation>Epochen des Quorums, neueste zuerst</translation>
    </message>
    <message>
        <source>Filter epochs</source>
        <translation>Epochen filtern</translation>
    </message>
    <message>
        <source>No election has been seen yet. Kill the active controller to see one.</source>
        <translation>Noch wurde keine Wahl gesehen. Schießen Sie den aktiven Controller ab, um eine zu sehen.</translation>
    </message>
    <message>
        <source>Metadata records, newest first</source>
        <translation>Metadaten-Records, neueste zuerst</translation>
    </message>
    <message>
        <source>Filter metadata records</source>
        <translation>Metadaten-Records filtern</translation>
    </message>
    <message>
        <source>Nothing is committed yet. Every change of topics, leaders, brokers and settings becomes a record here.</source>
        <translation>Noch ist nichts committet. Jede Änderung an Topics, Leadern, Brokern und Einstellungen wird hier zu einem Record.</translation>
    </message>
    <message>
        <source>Show NoOp</source>
        <translation>NoOp zeigen</translation>
    </message>
    <message>
        <source>NoOp records change nothing: the controller writes them to show that it can still commit</source>
        <translation>NoOp-Records ändern nichts: Der Controller schreibt sie, um zu zeigen, dass er noch committen kann</translation>
    </message>
    <message>
        <source>Fields of the chosen metadata record</source>
        <translation>Felder des gewählten Metadaten-Records</translation>
    </message>
    <message>
        <source>Choose a record to see its fields.</source>
        <translation>Wählen Sie einen Record, um seine Felder zu sehen.</translation>
    </message>
    <message>
        <source>no leader · epoch %1</source>
        <translation>kein Leader · Epoche %1</translation>
    </message>
    <message>
        <source>leader node %1 · epoch %2</source>
        <translation>Leader Knoten %1 · Epoche %2</translation>
    </message>
    <message>
        <source>No controller: %1 of %2 voters run, and an election needs %3. Leaders stay as they are, and nothing can be changed.</source>
        <translation>Kein Controller: %1 von %2 Votern laufen, und eine Wahl braucht %3. Leader bleiben, wie sie sind, und nichts lässt sich ändern.</translation>
    </message>
    <message>
        <source>No controller: the voters are electing one. %1 of %2 votes are needed.</source>
        <translation>Kein Controller: Die Voter wählen gerade einen. %1 von %2 Stimmen sind nötig.</translation>
    </message>
    <message>
        <source>Node %1 is the active controller. Every change is a record in its metadata log, and holds once %2 of %3 voters have it.</source>
        <translation>Knoten %1 ist der aktive Controller. Jede Änderung ist ein Record in seinem Metadaten-Log und gilt, sobald %2 von %3 Votern ihn haben.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReadRecordsModel</name>
    <message>
        <source>A tombstone: it has no value and deletes its key</source>
        <translation>Ein Tombstone: Er hat keinen Value und löscht seinen Key</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
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
        <translation>Gelesen von</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReassignDialog</name>
    <message>
        <source>Copy at most</source>
        <translation>Höchstens kopieren</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Gleichmäßig verteilen</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>Move the replicas of %1</source>
        <translation>Die Replicas von %1 verschieben</translation>
    </message>
    <message>
        <source>Throttle (KIP-73): so that clients still get their share of disk and network. Lifted when all is there.</source>
        <translation>Drosselung (KIP-73): damit Clients ihren Anteil an Platte und Netz behalten. Aufgehoben, wenn alles da ist.</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Plans as many replicas for each node, and as many preferred leaders</source>
        <translation>Plant für jeden Knoten gleich viele Replicas und gleich viele bevorzugte Leader</translation>
    </message>
    <message>
        <source>Drag a replica to another node. The first of a partition&apos;s replicas is its preferred leader.</source>
        <translation>Ziehen Sie eine Replica auf einen anderen Knoten. Die erste Replica einer Partition ist ihr bevorzugter Leader.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Cancel the move</source>
        <translation>Verschieben abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The topic was deleted.</source>
        <translation>Das Topic wurde gelöscht.</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Der Controller wird gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) are moving; the slowest has copied %1 %. The old replicas stay until the new ones are in sync.</source>
        <translation>
            <numerusform>%n Partition zieht um; die langsamste hat %1 % kopiert. Die alten Replicas bleiben, bis die neuen synchron sind.</numerusform>
            <numerusform>%n Partitionen ziehen um; die langsamste hat %1 % kopiert. Die alten Replicas bleiben, bis die neuen synchron sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) change; about %1 will be copied.</source>
        <translation>
            <numerusform>%n Partition ändert sich; etwa %1 werden kopiert.</numerusform>
            <numerusform>%n Partitionen ändern sich; etwa %1 werden kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RebalanceTableModel</name>
    <message>
        <source>joining</source>
        <translation>Beitritt</translation>
    </message>
    <message>
        <source>assigning</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>reconciling</source>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>At %1 the group began to rebalance.</source>
        <translation>Um %1 begann die Gruppe einen Rebalance.</translation>
    </message>
    <message>
        <source>At %1 the group began to rebalance: %2.</source>
        <translation>Um %1 begann die Gruppe einen Rebalance: %2.</translation>
    </message>
    <message>
        <source>Joined: %1.</source>
        <translation>Beigetreten: %1.</translation>
    </message>
    <message>
        <source>Left: %1.</source>
        <translation>Gegangen: %1.</translation>
    </message>
    <message>
        <source>Left: %1, %2.</source>
        <translation>Gegangen: %1, %2.</translation>
    </message>
    <message>
        <source>The coordinator waited %1 for the members to join; meanwhile nobody read.</source>
        <translation>Der Coordinator wartete %1 auf den Beitritt der Mitglieder; so lange las niemand.</translation>
    </message>
    <message>
        <source>The leader&apos;s assignment was there and stored after %1.</source>
        <translation>Die Zuweisung des Leaders lag nach %1 vor und war gespeichert.</translation>
    </message>
    <message>
        <source>Members gave up and took over within %1; who kept a partition went on reading it.</source>
        <translation>Mitglieder gaben ab und übernahmen innerhalb von %1; wer eine Partition behielt, las sie weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Meanwhile members changed again, %n time(s).</source>
        <translation>
            <numerusform>Inzwischen änderten sich die Mitglieder noch einmal, %n-mal.</numerusform>
            <numerusform>Inzwischen änderten sich die Mitglieder noch einmal, %n-mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended as generation %1.</source>
        <translation>Am Ende stand Generation %1.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phasen</translation>
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
        <translation>%1 trat bei</translation>
    </message>
    <message>
        <source>no heartbeat from %1 within its session timeout</source>
        <translation>kein Heartbeat von %1 innerhalb seines Session Timeouts</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ging</translation>
    </message>
    <message>
        <source>a member changed its subscription</source>
        <translation>ein Mitglied änderte seine Subscription</translation>
    </message>
    <message>
        <source>members, subscriptions or topics changed</source>
        <translation>Mitglieder, Subscriptions oder Topics änderten sich</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) did not sync within the rebalance timeout</source>
        <translation>
            <numerusform>%n Mitglied synchronisierte nicht innerhalb des Rebalance Timeouts</numerusform>
            <numerusform>%n Mitglieder synchronisierten nicht innerhalb des Rebalance Timeouts</numerusform>
        </translation>
    </message>
    <message>
        <source>the assignment could not be stored</source>
        <translation>die Zuweisung ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>no heartbeat within the session timeout</source>
        <translation>kein Heartbeat innerhalb des Session Timeouts</translation>
    </message>
    <message>
        <source>it did not come back within the rebalance timeout</source>
        <translation>es kam nicht innerhalb des Rebalance Timeouts zurück</translation>
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
        <translation>Header</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Kind of the key</source>
        <translation>Art des Keys</translation>
    </message>
    <message>
        <source>null: no key, the records are spread over the partitions. Empty: a key of no bytes, which is a key like any other: all its records go to one partition</source>
        <translation>null: kein Key, die Records werden über die Partitionen verteilt. Leer: ein Key aus null Bytes, der ein Key wie jeder andere ist: Alle seine Records gehen in eine Partition</translation>
    </message>
    <message>
        <source>name=value, with commas between. A name alone has the value null, name= an empty one</source>
        <translation>name=value, durch Kommas getrennt. Ein Name allein hat den Wert null, name= einen leeren</translation>
    </message>
    <message>
        <source>In a stream {n} becomes the record&apos;s number, {key} its key; {random} {amount} {name} {city} {uuid} {bool} {time} {ms} are made up</source>
        <translation>In einem Strom wird {n} zur Nummer des Records, {key} zu seinem Key; {random} {amount} {name} {city} {uuid} {bool} {time} {ms} werden erfunden</translation>
    </message>
    <message>
        <source>Tombstone (no value)</source>
        <translation>Tombstone (kein Value)</translation>
    </message>
    <message>
        <source>On a compacted topic a record without a value deletes its key</source>
        <translation>In einem Topic mit Compaction löscht ein Record ohne Value seinen Key</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>nach Key</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>Partition %1</translation>
    </message>
    <message>
        <source>Choose a topic.</source>
        <translation>Wählen Sie ein Topic.</translation>
    </message>
    <message>
        <source>A header has no name. Write name=value, with commas between.</source>
        <translation>Ein Header hat keinen Namen. Schreiben Sie name=value, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>%1 bytes that are no text, kept as they are</source>
        <translation>%1 Bytes, die kein Text sind, unverändert</translation>
    </message>
    <message>
        <source>empty: a key of no bytes</source>
        <translation>leer: ein Key aus null Bytes</translation>
    </message>
    <message>
        <source>null: records are spread</source>
        <translation>null: Records werden verteilt</translation>
    </message>
    <message numerus="yes">
        <source>%n header(s), kept as they are</source>
        <translation>
            <numerusform>%n Header, unverändert</numerusform>
            <numerusform>%n Header, unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>null: a tombstone</source>
        <translation>null: ein Tombstone</translation>
    </message>
    <message>
        <source>empty: a value of no bytes, which is not null</source>
        <translation>leer: ein Value aus null Bytes, nicht null</translation>
    </message>
    <message>
        <source>JSON · %1</source>
        <translation>JSON · %1</translation>
    </message>
    <message>
        <source>a template · %1</source>
        <translation>eine Vorlage · %1</translation>
    </message>
    <message>
        <source>Goes to partition %1, whatever its key.</source>
        <translation>Geht in Partition %1, gleich mit welchem Key.</translation>
    </message>
    <message>
        <source>Without a key the client spreads records over the partitions.</source>
        <translation>Ohne Key verteilt der Client die Records über die Partitionen.</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1, so it goes to partition %2 of %3, as with Java clients.</source>
        <translation>murmur2 des Keys ist %1, also geht er in Partition %2 von %3, wie bei Java-Clients.</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1.</source>
        <translation>murmur2 des Keys ist %1.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RecordingWords</name>
    <message>
        <source>Not in a recording: there is no cluster that clients could talk to.</source>
        <translation>Nicht in einer Aufzeichnung: Es gibt keinen Cluster, mit dem Clients sprechen könnten.</translation>
    </message>
    <message>
        <source>Where the recorded cluster was. Nothing in this window connects to it.</source>
        <translation>Wo der aufgezeichnete Cluster war. Nichts in diesem Fenster verbindet sich mit ihm.</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be written to it. Who produced then, and how fast, is in the picture of the cluster.</source>
        <translation>Das ist eine Aufzeichnung: Es kann nichts in sie geschrieben werden. Wer damals wie schnell produzierte, zeigt das Bild des Clusters.</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be read from it. Who consumed then, and how far behind, is in the picture and in Groups.</source>
        <translation>Das ist eine Aufzeichnung: Es kann nichts aus ihr gelesen werden. Wer damals konsumierte und mit welchem Rückstand, zeigen das Bild und die Ansicht Gruppen.</translation>
    </message>
    <message>
        <source>A recording holds how the logs grew, not the records in them.</source>
        <translation>Eine Aufzeichnung enthält, wie die Logs wuchsen, nicht die Records darin.</translation>
    </message>
    <message>
        <source>A recording does not hold the brokers&apos; files. Segments and their sizes are in Partition logs.</source>
        <translation>Eine Aufzeichnung enthält nicht die Dateien der Broker. Segmente und ihre Größen stehen in der Ansicht Partitionslogs.</translation>
    </message>
    <message>
        <source>A recording does not hold the brokers&apos; logs. What happened, and why, is in the Timeline.</source>
        <translation>Eine Aufzeichnung enthält nicht die Logs der Broker. Was warum geschah, steht in der Zeitleiste.</translation>
    </message>
    <message>
        <source>A recording does not hold lost records. How many a failure cost is in the Timeline, below the lanes.</source>
        <translation>Eine Aufzeichnung enthält keine verlorenen Records. Wie viele ein Ausfall kostete, steht in der Zeitleiste, unter den Bahnen.</translation>
    </message>
    <message>
        <source>This is a recording: what waited then, and the breakpoints of that time. The bar above plays it.</source>
        <translation>Das ist eine Aufzeichnung: was damals wartete und die Haltepunkte jener Zeit. Die Leiste oben spielt sie ab.</translation>
    </message>
    <message>
        <source>Of each second a recording keeps %1 requests of clients and %2 of nodes, with their answers, and of each the first %3 bytes.</source>
        <translation>Von jeder Sekunde bewahrt eine Aufzeichnung %1 Anfragen von Clients und %2 von Knoten samt Antworten auf, und von jeder die ersten %3 Bytes.</translation>
    </message>
    <message>
        <source>A recording holds no records and no files, and not every request: too little for the evidence of a record.</source>
        <translation>Eine Aufzeichnung enthält keine Records, keine Dateien und nicht jede Anfrage: zu wenig für den Nachweis eines Records.</translation>
    </message>
    <message>
        <source>A recording holds how the logs grew, not the records in them: there is nothing to audit, and nobody to crash.</source>
        <translation>Eine Aufzeichnung enthält, wie die Logs wuchsen, nicht die Records darin: Es gibt nichts zu prüfen und niemanden, der abstürzen könnte.</translation>
    </message>
    <message>
        <source>Two clusters are played beside one that runs, not beside a recording.</source>
        <translation>Zwei Cluster werden neben einem gespielt, der läuft, nicht neben einer Aufzeichnung.</translation>
    </message>
    <message>
        <source>Not in a recording: the two sides are compared while both run, and here there is no cluster.</source>
        <translation>Nicht in einer Aufzeichnung: Die beiden Seiten werden verglichen, während beide laufen, und hier gibt es keinen Cluster.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplayBar</name>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● Aufzeichnung</translation>
    </message>
    <message>
        <source>You see the recorded session %1, not a running cluster. %2</source>
        <translation>Sie sehen die aufgezeichnete Sitzung %1, keinen laufenden Cluster. %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Stop playing (Space)</source>
        <translation>Abspielen anhalten (Space)</translation>
    </message>
    <message>
        <source>Play the recording (Space)</source>
        <translation>Aufzeichnung abspielen (Space)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Go on to the next moment at which anything was recorded (.)</source>
        <translation>Zum nächsten Augenblick gehen, in dem etwas aufgezeichnet wurde (.)</translation>
    </message>
    <message>
        <source>How fast the recording plays (- and +)</source>
        <translation>Wie schnell die Aufzeichnung abläuft (- und +)</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Stelle in der Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplaySource</name>
    <message>
        <source>This is a recording: it can be watched, but nothing in it can be changed.</source>
        <translation>Das ist eine Aufzeichnung: Sie lässt sich ansehen, aber nichts darin ändern.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplicaGrid</name>
    <message>
        <source>Replicas by partition and broker</source>
        <translation>Replicas nach Partition und Broker</translation>
    </message>
    <message>
        <source>Partition %1 has a replica on node %2</source>
        <translation>Partition %1 hat eine Replica auf Knoten %2</translation>
    </message>
    <message>
        <source>Partition %1 has no replica on node %2</source>
        <translation>Partition %1 hat keine Replica auf Knoten %2</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>+ first</source>
        <translation>+ erste</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>Partition %1 is moving: %2 % copied</source>
        <translation>Partition %1 zieht um: %2 % kopiert</translation>
    </message>
    <message>
        <source>Partition %1: replicas on nodes %2. Drag a chip to another node; Delete takes it away, + adds one, P makes it first (preferred leader).</source>
        <translation>Partition %1: Replicas auf den Knoten %2. Ziehen Sie eine Marke auf einen anderen Knoten; Delete entfernt sie, + fügt eine hinzu, P macht sie zur ersten (bevorzugter Leader).</translation>
    </message>
    <message>
        <source>A replica stays one of its partition: put it down in the row of partition %1.</source>
        <translation>Eine Replica bleibt bei ihrer Partition: Legen Sie sie in der Zeile von Partition %1 ab.</translation>
    </message>
    <message>
        <source>Partition %1 is moving. It can be planned anew when the move is over, or cancelled.</source>
        <translation>Partition %1 zieht gerade um. Neu geplant werden kann sie, wenn der Umzug zu Ende oder abgebrochen ist.</translation>
    </message>
    <message>
        <source>Node %1 holds a replica of partition %2 already: a second one on the same node would protect nothing.</source>
        <translation>Knoten %1 hat schon eine Replica von Partition %2: Eine zweite auf demselben Knoten würde nichts schützen.</translation>
    </message>
    <message>
        <source>Partition %1 has this replica only: a partition keeps at least one.</source>
        <translation>Partition %1 hat nur diese eine Replica: Mindestens eine bleibt jeder Partition.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplicaTableModel</name>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>★ leader</source>
        <translation>★ Leader</translation>
    </message>
    <message>
        <source>is being added</source>
        <translation>kommt hinzu</translation>
    </message>
    <message>
        <source>is being removed</source>
        <translation>fällt weg</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>synchron</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>nicht synchron</translation>
    </message>
    <message>
        <source>64 or more</source>
        <translation>64 oder mehr</translation>
    </message>
    <message>
        <source>The node does not run: this is what it said last.</source>
        <translation>Der Knoten läuft nicht: Das hat er zuletzt gesagt.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Leader, in sync (could take over), or behind</source>
        <translation>Leader, synchron (könnte übernehmen) oder im Rückstand</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>The leader epoch of its newest records</source>
        <translation>Die Leader-Epoche ihrer neuesten Records</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Offset of the first record that is kept</source>
        <translation>Offset des ersten aufbewahrten Records</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>Log-Anfang</translation>
    </message>
    <message>
        <source>High watermark as this replica knows it: below it all is committed</source>
        <translation>High Watermark, wie diese Replica sie kennt: Darunter ist alles committet</translation>
    </message>
    <message>
        <source>HW</source>
        <translation>HW</translation>
    </message>
    <message>
        <source>Last stable offset: how far readers of committed transactions get</source>
        <translation>Last Stable Offset: wie weit Leser committeter Transaktionen kommen</translation>
    </message>
    <message>
        <source>LSO</source>
        <translation>LSO</translation>
    </message>
    <message>
        <source>Log end offset: where the next record goes</source>
        <translation>Log End Offset: wohin der nächste Record kommt</translation>
    </message>
    <message>
        <source>LEO</source>
        <translation>LEO</translation>
    </message>
    <message>
        <source>Records that the leader has and this replica has not</source>
        <translation>Records, die der Leader hat und diese Replica nicht</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Files that the log consists of</source>
        <translation>Dateien, aus denen das Log besteht</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Bytes on this node&apos;s disk</source>
        <translation>Bytes auf der Platte dieses Knotens</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReportWords</name>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>active controller</source>
        <translation>aktiver Controller</translation>
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
        <translation>Epoche</translation>
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
        <translation>High Watermark</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Consumer groups</source>
        <translation>Consumer Groups</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>The last failure</source>
        <translation>Der letzte Ausfall</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) were not kept.</source>
        <translation>
            <numerusform>%n früheres Ereignis wurde nicht aufgehoben.</numerusform>
            <numerusform>%n frühere Ereignisse wurden nicht aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>The cluster</source>
        <translation>Der Cluster</translation>
    </message>
    <message>
        <source>Brokerscope session of %1</source>
        <translation>Brokerscope-Sitzung vom %1</translation>
    </message>
    <message>
        <source>Cluster %1 at %2</source>
        <translation>Cluster %1 auf %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ResetOffsetsDialog</name>
    <message>
        <source>Move the offsets of group %1</source>
        <translation>Die Offsets der Gruppe %1 verschieben</translation>
    </message>
    <message>
        <source>To the earliest record</source>
        <translation>Zum frühesten Record (earliest)</translation>
    </message>
    <message>
        <source>To the end (latest)</source>
        <translation>Zum Ende (latest)</translation>
    </message>
    <message>
        <source>To an offset</source>
        <translation>Zu einem Offset</translation>
    </message>
    <message>
        <source>To a time</source>
        <translation>Zu einer Zeit</translation>
    </message>
    <message>
        <source>Back by a duration</source>
        <translation>Um eine Dauer zurück</translation>
    </message>
    <message>
        <source>Shift by so many records</source>
        <translation>Um so viele Records verschieben</translation>
    </message>
    <message>
        <source>As listed in a file (CSV)</source>
        <translation>Laut einer Datei (CSV)</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Was geschähe</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move the offsets</source>
        <translation>Offsets verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>An offset is a whole number from 0.</source>
        <translation>Ein Offset ist eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>A whole number that is not 0: below it back, above it forward.</source>
        <translation>Eine ganze Zahl, nicht 0: darunter zurück, darüber vor.</translation>
    </message>
    <message>
        <source>A duration is written as 90m, 2h 30m, 1d or PT1H30M.</source>
        <translation>Eine Dauer schreibt man als 90m, 2h 30m, 1d oder PT1H30M.</translation>
    </message>
    <message>
        <source>Line %1 is not of the form topic,partition,offset: &quot;%2&quot;</source>
        <translation>Zeile %1 hat nicht die Form topic,partition,offset: „%2“</translation>
    </message>
    <message>
        <source>Paste or open lines of the form topic,partition,offset.</source>
        <translation>Fügen Sie Zeilen der Form topic,partition,offset ein, oder öffnen Sie eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>The group has %n member(s). Kafka lets nobody move the offsets of a group that is in use: stop its members first. Until then this is what it would do.</source>
        <translation>
            <numerusform>Die Gruppe hat %n Mitglied. Kafka lässt niemanden die Offsets einer Gruppe verschieben, die in Gebrauch ist: Stoppen Sie zuerst ihre Mitglieder. Bis dahin sehen Sie hier, was geschähe.</numerusform>
            <numerusform>Die Gruppe hat %n Mitglieder. Kafka lässt niemanden die Offsets einer Gruppe verschieben, die in Gebrauch ist: Stoppen Sie zuerst ihre Mitglieder. Bis dahin sehen Sie hier, was geschähe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the leaders …</source>
        <translation>Die Leader werden gefragt …</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) get another offset. It can be put back afterwards.</source>
        <translation>
            <numerusform>%n Partition bekommt einen anderen Offset. Das lässt sich danach zurücknehmen.</numerusform>
            <numerusform>%n Partitionen bekommen einen anderen Offset. Das lässt sich danach zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the coordinator …</source>
        <translation>Der Coordinator wird gefragt …</translation>
    </message>
    <message>
        <source>Open a list of offsets</source>
        <translation>Eine Liste von Offsets öffnen</translation>
    </message>
    <message>
        <source>Lists of offsets (*.csv *.txt);;All files (*)</source>
        <translation>Listen von Offsets (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is larger than a list of offsets can be.</source>
        <translation>%1 ist größer, als eine Liste von Offsets sein kann.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ResetPlanModel</name>
    <message>
        <source>before the log: its start</source>
        <translation>vor dem Log: sein Anfang</translation>
    </message>
    <message>
        <source>beyond the log: its end</source>
        <translation>hinter dem Log: sein Ende</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ist schon dort</translation>
    </message>
    <message>
        <source>has no leader: stays</source>
        <translation>hat keinen Leader: bleibt</translation>
    </message>
    <message>
        <source>never committed: stays</source>
        <translation>nie committet: bleibt</translation>
    </message>
    <message>
        <source>not listed: stays</source>
        <translation>nicht aufgeführt: bleibt</translation>
    </message>
    <message>
        <source>So many records will be read again.</source>
        <translation>So viele Records werden noch einmal gelesen.</translation>
    </message>
    <message>
        <source>So many records will be passed over.</source>
        <translation>So viele Records werden übersprungen.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ScenariosView</name>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Set pieces: one failure each</source>
        <translation>Musterfälle: je ein Ausfall</translation>
    </message>
    <message>
        <source>Watch: %1</source>
        <translation>Beachten Sie: %1</translation>
    </message>
    <message>
        <source>Suggested fault: %1. %2</source>
        <translation>Passende Störung: %1. %2</translation>
    </message>
    <message>
        <source>%1: everything expected has come true. Its clients go on until you stop them.</source>
        <translation>%1: Alles Erwartete ist eingetreten. Die Clients laufen weiter, bis Sie sie stoppen.</translation>
    </message>
    <message>
        <source>%1 did not go as expected: %2</source>
        <translation>%1 verlief nicht wie erwartet: %2</translation>
    </message>
    <message>
        <source>%1: every act is done; waiting for what is expected.</source>
        <translation>%1: Alle Aktionen sind ausgeführt; es wird auf das Erwartete gewartet.</translation>
    </message>
    <message>
        <source>%1 plays. Acts left: %2</source>
        <translation>%1 läuft ab. Verbleibende Aktionen: %2</translation>
    </message>
    <message>
        <source>%1: topics and clients are being made.</source>
        <translation>%1: Topics und Clients werden angelegt.</translation>
    </message>
    <message>
        <source>never: </source>
        <translation>nie: </translation>
    </message>
    <message>
        <source>Play a scenario file</source>
        <translation>Szenariodatei abspielen</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml)</source>
        <translation>Szenarien (*.yaml)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter scenarios and set pieces</source>
        <translation>Szenarien und Musterfälle filtern</translation>
    </message>
    <message>
        <source>Part of a title</source>
        <translation>Teil eines Titels</translation>
    </message>
    <message>
        <source>Scenarios and set pieces</source>
        <translation>Szenarien und Musterfälle</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Makes the topics and starts the producers and groups of this scenario</source>
        <translation>Legt die Topics an und startet die Producer und Gruppen dieses Szenarios</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stops its producers and groups; topics and records stay</source>
        <translation>Stoppt seine Producer und Gruppen; Topics und Records bleiben</translation>
    </message>
    <message>
        <source>Suggested fault</source>
        <translation>Passende Störung</translation>
    </message>
    <message>
        <source>Plays the fault that is most telling for this scenario</source>
        <translation>Spielt die Störung ab, die bei diesem Szenario am meisten zeigt</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>Alles beheben</translation>
    </message>
    <message>
        <source>Undoes every fault of links and disks and starts every node that is down</source>
        <translation>Behebt alle Störungen von Leitungen und Platten und startet jeden Knoten, der nicht läuft</translation>
    </message>
    <message>
        <source>Plays a scenario of your own: a YAML file</source>
        <translation>Spielt ein eigenes Szenario ab: eine YAML-Datei</translation>
    </message>
    <message>
        <source>/ filters · Ctrl+F1 … F12: set pieces</source>
        <translation>/ filtert · Ctrl+F1 … F12: Musterfälle</translation>
    </message>
    <message>
        <source>Open file ...</source>
        <translation>Datei öffnen ...</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ServerLogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>The node whose log it is; a dash for the cluster as a whole</source>
        <translation>Der Knoten, um dessen Log es geht; ein Strich steht für den ganzen Cluster</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>DEBUG, INFO, WARN or ERROR, as in Kafka&apos;s log</source>
        <translation>DEBUG, INFO, WARN oder ERROR, wie in Kafkas Log</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>The part that speaks, by the name of Kafka&apos;s class</source>
        <translation>Der Teil, der spricht, mit dem Namen von Kafkas Klasse</translation>
    </message>
    <message>
        <source>Logger</source>
        <translation>Logger</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ServerLogView</name>
    <message>
        <source>Save the log</source>
        <translation>Log speichern</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Log durchsuchen</translation>
    </message>
    <message>
        <source>Lowest level that is shown</source>
        <translation>Niedrigster gezeigter Level</translation>
    </message>
    <message>
        <source>Node whose log is shown</source>
        <translation>Knoten, dessen Log gezeigt wird</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Die neueste Zeile im Blick behalten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empties this view; the nodes go on writing</source>
        <translation>Leert diese Ansicht; die Knoten schreiben weiter</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Lines of the nodes&apos; logs, newest last</source>
        <translation>Zeilen aus den Logs der Knoten, neueste zuletzt</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>alle Knoten</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>This cluster does not run in this program: its nodes write their logs elsewhere.</source>
        <translation>Dieser Cluster läuft nicht in diesem Programm: Seine Knoten schreiben ihre Logs anderswo.</translation>
    </message>
    <message>
        <source>No node has written a line yet.</source>
        <translation>Noch hat kein Knoten eine Zeile geschrieben.</translation>
    </message>
    <message>
        <source>No line is of this level and node and has these words.</source>
        <translation>Keine Zeile hat diesen Level, diesen Knoten und diese Wörter.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Nach %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Double click or Enter: the event of this line in the timeline, with what caused it</source>
        <translation>Doppelklick oder Enter: das Ereignis dieser Zeile in der Zeitleiste, mit dem, was es verursacht hat</translation>
    </message>
    <message>
        <source>This line tells of no event of the timeline, or of one that is no longer kept.</source>
        <translation>Diese Zeile gehört zu keinem Ereignis der Zeitleiste oder zu einem, das nicht mehr aufgehoben ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), %1 older ones lost</source>
        <translation>
            <numerusform>%Ln Zeile, %1 ältere verloren</numerusform>
            <numerusform>%Ln Zeilen, %1 ältere verloren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::SetPieceMenu</name>
    <message>
        <source>Set pieces</source>
        <translation>Musterfälle</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>Alles beheben</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Go to the filter of the panel you are in</source>
        <translation>Zum Filter der Ansicht gehen, in der Sie sind</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+Mausrad</translation>
    </message>
    <message>
        <source>Zoom the picture under the pointer</source>
        <translation>Das Bild unter dem Mauszeiger zoomen</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Move a picture that is larger than its panel</source>
        <translation>Ein Bild bewegen, das größer ist als seine Ansicht</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Everything that can be done to what is under the pointer</source>
        <translation>Alles, was mit dem Ding unter dem Mauszeiger möglich ist</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, Pfeile</translation>
    </message>
    <message>
        <source>Go from one thing to the next</source>
        <translation>Von einem Ding zum nächsten gehen</translation>
    </message>
    <message>
        <source>In every panel</source>
        <translation>In jeder Ansicht</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Put out the spotlight, then leave the projector view</source>
        <translation>Den Lichtkegel löschen, dann die Projektoransicht verlassen</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StartDialog</name>
    <message>
        <source>Keep the data in a directory</source>
        <translation>Daten in einem Verzeichnis behalten</translation>
    </message>
    <message>
        <source>Throw the data away at the end</source>
        <translation>Daten am Ende wegwerfen</translation>
    </message>
    <message>
        <source>Show a cluster that runs elsewhere</source>
        <translation>Einen anderswo laufenden Cluster zeigen</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Ask at every start</source>
        <translation>Bei jedem Start fragen</translation>
    </message>
    <message>
        <source>Start Brokerscope</source>
        <translation>Brokerscope starten</translation>
    </message>
    <message>
        <source>Topics, records and committed offsets are there again when the directory is opened the next time.</source>
        <translation>Topics, Records und committete Offsets sind wieder da, wenn das Verzeichnis das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>For trying things out: a temporary directory, deleted with every record in it when the window is closed.</source>
        <translation>Zum Ausprobieren: ein temporäres Verzeichnis, das mit jedem Record darin gelöscht wird, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>No cluster is started. An existing one is watched over the public protocol.</source>
        <translation>Es wird kein Cluster gestartet. Ein vorhandener wird über das öffentliche Protokoll beobachtet.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Datenverzeichnis</translation>
    </message>
    <message>
        <source>Bootstrap servers</source>
        <translation>Bootstrap-Server</translation>
    </message>
    <message>
        <source>Can be turned on again in the menu Cluster.</source>
        <translation>Lässt sich im Menü Cluster wieder einschalten.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n Knoten</numerusform>
            <numerusform>%n Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>last opened %1</source>
        <translation>zuletzt geöffnet %1</translation>
    </message>
    <message numerus="yes">
        <source>There is a cluster of %n node(s) in it: it goes on where it stopped.</source>
        <translation>
            <numerusform>Darin ist ein Cluster mit %n Knoten: Er macht weiter, wo er aufhörte.</numerusform>
            <numerusform>Darin ist ein Cluster mit %n Knoten: Er macht weiter, wo er aufhörte.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new cluster is made in it. Nothing is lost when the window is closed.</source>
        <translation>Darin wird ein neuer Cluster angelegt. Nichts geht verloren, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>A new cluster in a temporary directory. All its records are deleted when the window is closed.</source>
        <translation>Ein neuer Cluster in einem temporären Verzeichnis. Alle seine Records werden gelöscht, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>The address of a server is wanted, as localhost:9092.</source>
        <translation>Gebraucht wird die Adresse eines Servers, etwa localhost:9092.</translation>
    </message>
    <message>
        <source>It can be watched, produced to and consumed from, but not broken.</source>
        <translation>Er lässt sich beobachten, man kann zu ihm produzieren und aus ihm konsumieren, aber ihn nicht stören.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StatusLine</name>
    <message>
        <source>%1 rec/s in · %2 rec/s out · %3 on disk</source>
        <translation>%1 Rec/s ein · %2 Rec/s aus · %3 auf Platte</translation>
    </message>
    <message>
        <source>classroom timers</source>
        <translation>Unterrichts-Timer</translation>
    </message>
    <message>
        <source>Kafka&apos;s default timers</source>
        <translation>Kafkas Standard-Timer</translation>
    </message>
    <message>
        <source>Short timeouts, so that a dead node&apos;s partitions have new leaders within a second. Start with the Kafka preset to see the defaults of Apache Kafka.</source>
        <translation>Kurze Timeouts, damit die Partitionen eines toten Knotens binnen einer Sekunde neue Leader haben. Starten Sie mit dem Preset Kafka, um die Vorgaben von Apache Kafka zu sehen.</translation>
    </message>
    <message>
        <source>The defaults of Apache Kafka: a dead node is noticed after nine seconds.</source>
        <translation>Die Vorgaben von Apache Kafka: Ein toter Knoten wird nach neun Sekunden bemerkt.</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>Speicher %1</translation>
    </message>
    <message>
        <source>%1 rec/s in · %2 on disk</source>
        <translation>%1 Rec/s ein · %2 auf Platte</translation>
    </message>
    <message>
        <source>%1 rec/s in</source>
        <translation>%1 Rec/s ein</translation>
    </message>
    <message>
        <source>Records that the leaders&apos; high watermarks have moved by. What is read is not told by the public protocol.</source>
        <translation>Records, um die die High Watermarks der Leader weitergerückt sind. Was gelesen wird, verrät das öffentliche Protokoll nicht.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StepCard</name>
    <message>
        <source>Do it for me</source>
        <translation>Für mich tun</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Zeigen, wo</translation>
    </message>
    <message>
        <source>Point at the place of the window where the act is done</source>
        <translation>Auf die Stelle im Fenster zeigen, an der die Aktion geschieht</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sie sind dran</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>For the trainer</source>
        <translation>Für Trainer</translation>
    </message>
    <message>
        <source>○ Not seen yet. It counts however you do it: here, with ctl, or with a program of your own.</source>
        <translation>○ Noch nicht gesehen. Es zählt, gleich wie Sie es tun: hier, mit ctl oder mit einem eigenen Programm.</translation>
    </message>
    <message>
        <source>✓ Done, and the cluster saw it.</source>
        <translation>✓ Erledigt, und der Cluster hat es gesehen.</translation>
    </message>
    <message>
        <source>✓ It was so already when you came to this step. Go on, or restart the lesson to see it happen.</source>
        <translation>✓ Es war schon so, als Sie zu diesem Schritt kamen. Gehen Sie weiter, oder beginnen Sie die Lektion neu, um es geschehen zu sehen.</translation>
    </message>
    <message>
        <source>Still awaited: %1</source>
        <translation>Noch erwartet: %1</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Es ist getan</translation>
    </message>
    <message>
        <source>Say first what you think will happen</source>
        <translation>Sagen Sie zuerst, was Ihrer Meinung nach geschieht</translation>
    </message>
    <message>
        <source>Does what the step asks for, by the lines of the lesson</source>
        <translation>Tut, was der Schritt verlangt, mit den Zeilen der Lektion</translation>
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
        <translation> Rec/s</translation>
    </message>
    <message>
        <source>Records a second</source>
        <translation>Records pro Sekunde</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Templates, keys, acknowledgement, compression, batches, transactions</source>
        <translation>Vorlagen, Keys, Bestätigung, Kompression, Batches, Transaktionen</translation>
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
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>as written above</source>
        <translation>wie oben geschrieben</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>eine Bestellung</translation>
    </message>
    <message>
        <source>a click</source>
        <translation>ein Klick</translation>
    </message>
    <message>
        <source>a sensor&apos;s reading</source>
        <translation>ein Messwert</translation>
    </message>
    <message>
        <source>a sequence number</source>
        <translation>eine Sequenznummer</translation>
    </message>
    <message>
        <source>Template of the value</source>
        <translation>Vorlage für den Value</translation>
    </message>
    <message>
        <source>Puts a template into the value above; there it can be changed</source>
        <translation>Setzt eine Vorlage in den Value oben; dort lässt sie sich ändern</translation>
    </message>
    <message>
        <source>at least </source>
        <comment>before a size</comment>
        <translation>mindestens </translation>
    </message>
    <message>
        <source> bytes</source>
        <comment>after a number</comment>
        <translation> Bytes</translation>
    </message>
    <message>
        <source>Smallest size of a value</source>
        <translation>Kleinste Größe eines Values</translation>
    </message>
    <message>
        <source>Shorter values are filled up with dots</source>
        <translation>Kürzere Values werden mit Punkten aufgefüllt</translation>
    </message>
    <message>
        <source> keys</source>
        <comment>after a number</comment>
        <translation> Keys</translation>
    </message>
    <message>
        <source>Number of different keys</source>
        <translation>Zahl verschiedener Keys</translation>
    </message>
    <message>
        <source>Numbers are put behind the key above. 1: always that key</source>
        <translation>An den Key oben werden Nummern angehängt. 1: immer dieser Key</translation>
    </message>
    <message>
        <source>skew </source>
        <comment>before a number</comment>
        <translation>Schiefe </translation>
    </message>
    <message>
        <source>Skew of the keys</source>
        <translation>Schiefe der Keys</translation>
    </message>
    <message>
        <source>0: all keys are equally frequent. 1: the second is half as frequent as the first, the third a third (Zipf&apos;s law): watch one partition become hot</source>
        <translation>0: Alle Keys sind gleich häufig. 1: Der zweite ist halb so häufig wie der erste, der dritte ein Drittel so häufig (Zipfsches Gesetz): Sehen Sie zu, wie eine Partition heiß wird</translation>
    </message>
    <message>
        <source>Who has to have a record before it counts as written: all in-sync replicas, the leader alone (1), or nobody (0)</source>
        <translation>Wer einen Record haben muss, bevor er als geschrieben gilt: alle In-Sync-Replicas, der Leader allein (1) oder niemand (0)</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>idempotent</translation>
    </message>
    <message>
        <source>A record that is sent again after an error is not written twice; needs acks=all</source>
        <translation>Ein Record, der nach einem Fehler noch einmal gesendet wird, wird nicht doppelt geschrieben; braucht acks=all</translation>
    </message>
    <message>
        <source>compression.type: batches are compressed by the client and stored as they come</source>
        <translation>compression.type: Batches werden vom Client komprimiert und gespeichert, wie sie kommen</translation>
    </message>
    <message>
        <source>bursts of </source>
        <comment>before a number</comment>
        <translation>Schübe von </translation>
    </message>
    <message>
        <source>Records in a burst</source>
        <translation>Records in einem Schub</translation>
    </message>
    <message>
        <source>So many records at once, as often as makes the same rate; 1: evenly</source>
        <translation>So viele Records auf einmal, so oft, dass die Rate gleich bleibt; 1: gleichmäßig</translation>
    </message>
    <message>
        <source>linger.ms: how long a batch waits for more records</source>
        <translation>linger.ms: wie lange ein Batch auf weitere Records wartet</translation>
    </message>
    <message>
        <source>batch.size: when a batch is full, in bytes</source>
        <translation>batch.size: wann ein Batch voll ist, in Bytes</translation>
    </message>
    <message>
        <source>transactional.id: none</source>
        <translation>transactional.id: keine</translation>
    </message>
    <message>
        <source>With a transactional.id records flow only between begin and commit or abort; the buttons are on the producer&apos;s card</source>
        <translation>Mit einer transactional.id fließen Records nur zwischen Beginn und Commit oder Abbruch; die Knöpfe stehen auf der Karte des Producers</translation>
    </message>
    <message>
        <source>Give the producer a client.id.</source>
        <translation>Geben Sie dem Producer eine client.id.</translation>
    </message>
    <message>
        <source>Stream as</source>
        <translation>Strom als</translation>
    </message>
    <message>
        <source>client.id: the name under which the producer is seen in every picture</source>
        <translation>client.id: der Name, unter dem der Producer in jedem Bild zu sehen ist</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>Gibt auf</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>after a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>transaction.timeout.ms: what is open for longer is aborted by the coordinator</source>
        <translation>transaction.timeout.ms: Was länger offen ist, bricht der Coordinator ab</translation>
    </message>
    <message>
        <source>delivery.timeout.ms: a record that is not acknowledged after so long counts as failed. In a transaction at most its timeout</source>
        <translation>delivery.timeout.ms: Ein Record, der nach dieser Zeit nicht bestätigt ist, gilt als fehlgeschlagen. In einer Transaktion höchstens deren Timeout</translation>
    </message>
    <message>
        <source>delivery.timeout.ms has to be more than linger.ms.</source>
        <translation>delivery.timeout.ms muss größer als linger.ms sein.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TermPointer</name>
    <message>
        <source>There is no word of Kafka&apos;s here.</source>
        <translation>Hier steht kein Wort von Kafka.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeActions</name>
    <message>
        <source>Let time go on</source>
        <translation>Zeit weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation>Zeit anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Let the cluster&apos;s clock go on as before (Space)</source>
        <translation>Die Uhr des Clusters wie zuvor weiterlaufen lassen (Space)</translation>
    </message>
    <message>
        <source>Stop the cluster&apos;s clock (Space): timers stand still and every message waits. Clients outside keep the wall clock.</source>
        <translation>Die Uhr des Clusters anhalten (Space): Timer stehen still, und jede Meldung wartet. Clients von außen behalten die Wanduhr.</translation>
    </message>
    <message>
        <source>Let one message through</source>
        <translation>Eine Meldung durchlassen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Stop the clock and let exactly one message through, the one that has waited longest (.)</source>
        <translation>Die Uhr anhalten und genau eine Meldung durchlassen, die am längsten gewartet hat (.)</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Slow motion: down to a thousandth of real time (-)</source>
        <translation>Zeitlupe: bis auf ein Tausendstel der Echtzeit (-)</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>Let the cluster&apos;s clock run in real time</source>
        <translation>Die Uhr des Clusters in Echtzeit laufen lassen</translation>
    </message>
    <message>
        <source>Faster, up to real time (+); from a standstill into the slowest motion</source>
        <translation>Schneller, bis zur Echtzeit (+); aus dem Stillstand in die langsamste Zeitlupe</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeBar</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>How fast the cluster&apos;s clock runs. Its timers and the messages between nodes follow it; records and events are stamped by the wall clock.</source>
        <translation>Wie schnell die Uhr des Clusters läuft. Seine Timer und die Meldungen zwischen Knoten folgen ihr; Records und Ereignisse tragen die Zeit der Wanduhr.</translation>
    </message>
    <message>
        <source>Show what waits, clients outside and breakpoints</source>
        <translation>Zeigen, was wartet, Clients von außen und Haltepunkte</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufzeichnung beenden</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>Aufzeichnen …</translation>
    </message>
    <message>
        <source>Recording to %1. Click to end it.</source>
        <translation>Aufzeichnung nach %1. Ein Klick beendet sie.</translation>
    </message>
    <message>
        <source>Record this session into a file. Brokerscope shows it again with --replay, without the cluster.</source>
        <translation>Diese Sitzung in eine Datei aufzeichnen. Brokerscope zeigt sie mit --replay wieder, ohne den Cluster.</translation>
    </message>
    <message>
        <source>Recorded to %1</source>
        <translation>Nach %1 aufgezeichnet</translation>
    </message>
    <message>
        <source>Record this session</source>
        <translation>Diese Sitzung aufzeichnen</translation>
    </message>
    <message>
        <source>Sessions (*.session)</source>
        <translation>Sitzungen (*.session)</translation>
    </message>
    <message>
        <source>time stands still</source>
        <translation>Zeit steht still</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>%1 of real time</source>
        <translation>%1 der Echtzeit</translation>
    </message>
    <message>
        <source>stopped by breakpoint %1</source>
        <translation>angehalten durch Haltepunkt %1</translation>
    </message>
    <message>
        <source>stopped by breakpoint %1: %2</source>
        <translation>angehalten durch Haltepunkt %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n Meldung wartet</numerusform>
            <numerusform>%n Meldungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>time goes on until the next message comes</source>
        <translation>die Zeit läuft weiter, bis die nächste Meldung kommt</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>nächste: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n breakpoint(s)</source>
        <translation>
            <numerusform>%n Haltepunkt</numerusform>
            <numerusform>%n Haltepunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting messages and breakpoints</source>
        <translation>Wartende Meldungen und Haltepunkte</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeView</name>
    <message>
        <source>Time stands still at %1</source>
        <translation>Die Zeit steht still bei %1</translation>
    </message>
    <message>
        <source>Real time, for %1</source>
        <translation>Echtzeit, für %1</translation>
    </message>
    <message>
        <source>%1 of real time, now at %2</source>
        <translation>%1 der Echtzeit, jetzt bei %2</translation>
    </message>
    <message>
        <source>In real time no message waits. Stop time (Space) or slow it down (-) to see each one, and let them through one by one (.).</source>
        <translation>In Echtzeit wartet keine Meldung. Halten Sie die Zeit an (Space), oder verlangsamen Sie sie (-), um jede zu sehen und sie einzeln durchzulassen (.).</translation>
    </message>
    <message>
        <source>No message waits at this moment. A step (.) lets time go on until the next one comes.</source>
        <translation>In diesem Augenblick wartet keine Meldung. Ein Schritt (.) lässt die Zeit laufen, bis die nächste kommt.</translation>
    </message>
    <message>
        <source>Messages that wait: %1</source>
        <translation>Wartende Meldungen: %1</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <translation>Wartende Meldungen</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>steht still</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>Clients outside keep the wall clock</source>
        <translation>Clients von außen behalten die Wanduhr</translation>
    </message>
    <message>
        <source>Their sessions, transactions and producers are timed by the cluster&apos;s clock, and thereby stretched; but each waits for an answer only so long.</source>
        <translation>Ihre Sessions, Transaktionen und Producer richten sich nach der Uhr des Clusters und werden so gedehnt; aber jeder wartet nur eine gewisse Zeit auf eine Antwort.</translation>
    </message>
    <message>
        <source>Breakpoints stop the clock</source>
        <translation>Haltepunkte halten die Uhr an</translation>
    </message>
    <message>
        <source>None is set. Write when the clock is to stop, for example: leader elected of orders</source>
        <translation>Keiner ist gesetzt. Schreiben Sie, wann die Uhr anhalten soll, zum Beispiel: leader elected of orders</translation>
    </message>
    <message>
        <source>for example: isr &lt; 2 of orders</source>
        <translation>zum Beispiel: isr &lt; 2 of orders</translation>
    </message>
    <message>
        <source>Condition of a new breakpoint</source>
        <translation>Bedingung eines neuen Haltepunkts</translation>
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
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen breakpoint (Delete)</source>
        <translation>Gewählten Haltepunkt entfernen (Delete)</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>In der Zeitleiste zeigen</translation>
    </message>
    <message>
        <source>Select the event that met the chosen breakpoint last</source>
        <translation>Das Ereignis wählen, das den gewählten Haltepunkt zuletzt ausgelöst hat</translation>
    </message>
    <message>
        <source>Clients outside and when they give up</source>
        <translation>Clients von außen und wann sie aufgeben</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Haltepunkte</translation>
    </message>
    <message>
        <source>No client from outside is connected. The application&apos;s own are not listed.</source>
        <translation>Kein Client von außen ist verbunden. Die der Anwendung selbst sind nicht aufgeführt.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimelineCanvas</name>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Nothing was seen to change in this time.</source>
        <translation>In dieser Zeit war keine Änderung zu sehen.</translation>
    </message>
    <message>
        <source>Nothing happened in this time. Kill or pause a node (right-click it, or press K) and watch what follows.</source>
        <translation>In dieser Zeit geschah nichts. Schießen Sie einen Knoten ab oder halten Sie ihn an (Rechtsklick oder K), und sehen Sie, was folgt.</translation>
    </message>
    <message>
        <source>The last event was at %1: drag to the right, or look at the list.</source>
        <translation>Das letzte Ereignis war um %1: Ziehen Sie nach rechts, oder sehen Sie in die Liste.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimelineView</name>
    <message>
        <source>drag to pan, wheel to zoom · click an event to see why</source>
        <translation>Ziehen verschiebt, Mausrad zoomt · Klick auf ein Ereignis zeigt, warum</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Letzter Ausfall</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Ereignisse suchen</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Events by node and time; the list shows the same as a table</source>
        <translation>Ereignisse nach Knoten und Zeit; die Liste zeigt dasselbe als Tabelle</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Ereignisse, neueste zuerst</translation>
    </message>
    <message>
        <source>Partitions of the last failure</source>
        <translation>Partitionen des letzten Ausfalls</translation>
    </message>
    <message>
        <source>Save the failover report</source>
        <translation>Failover-Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Kind of events</source>
        <translation>Art der Ereignisse</translation>
    </message>
    <message>
        <source>Node that events are of</source>
        <translation>Knoten, zu dem die Ereignisse gehören</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Only events that you have bookmarked</source>
        <translation>Nur Ereignisse mit Lesezeichen</translation>
    </message>
    <message>
        <source>Failure whose report is shown</source>
        <translation>Ausfall, dessen Bericht gezeigt wird</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>As a web page or CSV: how long it took to detect, to elect and to acknowledge the first record</source>
        <translation>Als Webseite oder CSV: wie lange es dauerte, zu bemerken, zu wählen und den ersten Record zu bestätigen</translation>
    </message>
    <message>
        <source>★ Bookmark</source>
        <translation>★ Lesezeichen</translation>
    </message>
    <message>
        <source>Find this event again; write a note to it</source>
        <translation>Dieses Ereignis wiederfinden; eine Notiz dazu schreiben</translation>
    </message>
    <message>
        <source>Note to this event</source>
        <translation>Notiz zu diesem Ereignis</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>alle Knoten</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Nach %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 ließ sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>%1 before, because:</source>
        <translation>%1 davor, Grund:</translation>
    </message>
    <message>
        <source>Follow what happens now; off: the lanes stand still</source>
        <translation>Dem folgen, was jetzt geschieht; aus: die Bahnen stehen still</translation>
    </message>
    <message>
        <source>Routine: offsets that are committed, transactions that go well, segments that come and go. Choose a kind, or search, to see them, too</source>
        <translation>Routine: Offsets, die committet werden, Transaktionen, die gut gehen, Segmente, die kommen und gehen. Wählen Sie eine Art oder suchen Sie, um auch sie zu sehen</translation>
    </message>
    <message>
        <source>all but routine</source>
        <translation>alles außer Routine</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Choose a node</source>
        <translation>Knoten wählen</translation>
    </message>
    <message>
        <source>Link %1 – %2</source>
        <translation>Leitung %1 – %2</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>Bootstrap servers: point any Kafka client here
%1</source>
        <translation>Bootstrap-Server: Richten Sie jeden Kafka-Client hierher
%1</translation>
    </message>
    <message>
        <source>external cluster, no answer</source>
        <translation>externer Cluster, keine Antwort</translation>
    </message>
    <message>
        <source>Cluster %1, its data are thrown away</source>
        <translation>Cluster %1, seine Daten werden weggeworfen</translation>
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
        <translation>Konfiguration nach Name oder Bedeutung suchen</translation>
    </message>
    <message>
        <source>Configurations of the topic</source>
        <translation>Konfigurationen des Topics</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Choose a configuration to read what it means; type to change its value.</source>
        <translation>Wählen Sie eine Konfiguration, um zu lesen, was sie bedeutet; tippen Sie, um ihren Wert zu ändern.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie zuvor</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicConfigModel</name>
    <message>
        <source>this topic</source>
        <translation>dieses Topic</translation>
    </message>
    <message>
        <source>the broker, changed while it runs</source>
        <translation>der Broker, im Betrieb geändert</translation>
    </message>
    <message>
        <source>all brokers, changed while they run</source>
        <translation>alle Broker, im Betrieb geändert</translation>
    </message>
    <message>
        <source>the broker&apos;s start</source>
        <translation>der Start des Brokers</translation>
    </message>
    <message>
        <source>Kafka&apos;s default</source>
        <translation>Kafkas Vorgabe</translation>
    </message>
    <message>
        <source>valid: %1</source>
        <translation>gültig: %1</translation>
    </message>
    <message>
        <source>Kafka&apos;s default: %1</source>
        <translation>Kafkas Vorgabe: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>back to the default</source>
        <translation>zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>hier geändert</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Gesetzt durch</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicRules</name>
    <message>
        <source>A topic needs a name.</source>
        <translation>Ein Topic braucht einen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a directory, not a name.</source>
        <translation>„%1“ ist ein Verzeichnis, kein Name.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters; this one has %2.</source>
        <translation>Ein Name hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed: use letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>„%1“ ist nicht erlaubt: Verwenden Sie Buchstaben, Ziffern, „.“, „_“ und „-“.</translation>
    </message>
    <message>
        <source>Names that differ only in &apos;.&apos; and &apos;_&apos; share their metrics; use one of the two.</source>
        <translation>Namen, die sich nur in „.“ und „_“ unterscheiden, teilen sich ihre Metriken; verwenden Sie nur eines der beiden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form name=value, such as retention.ms=60000.</source>
        <translation>„%1“ hat nicht die Form name=value, wie retention.ms=60000.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicTreeModel</name>
    <message>
        <source>Replicas on nodes %1; in sync: %2</source>
        <translation>Replicas auf den Knoten %1; synchron: %2</translation>
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
            <numerusform>%n Partition</numerusform>
            <numerusform>%n Partitionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under-replicated</source>
        <translation>
            <numerusform>%n unterrepliziert</numerusform>
            <numerusform>%n unterrepliziert</numerusform>
        </translation>
    </message>
    <message>
        <source>all in sync</source>
        <translation>alle synchron</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>Partition %1</translation>
    </message>
    <message>
        <source>no leader</source>
        <translation>kein Leader</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
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
        <translation>Der Knoten, auf den Clients schreiben und von dem sie lesen</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>How many times the partition has had a new leader (leader epoch)</source>
        <translation>Wie oft die Partition einen neuen Leader bekommen hat (Leader-Epoche)</translation>
    </message>
    <message>
        <source>ISR</source>
        <translation>ISR</translation>
    </message>
    <message>
        <source>In-sync replicas: the nodes that could take over without losing a committed record</source>
        <translation>In-Sync-Replicas: die Knoten, die übernehmen könnten, ohne einen committeten Record zu verlieren</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>Log-Anfang</translation>
    </message>
    <message>
        <source>Offset of the first record that is kept</source>
        <translation>Offset des ersten aufbewahrten Records</translation>
    </message>
    <message>
        <source>HW</source>
        <translation>HW</translation>
    </message>
    <message>
        <source>High watermark: records below it are on every in-sync replica and can be read</source>
        <translation>High Watermark: Records darunter sind auf jeder In-Sync-Replica und können gelesen werden</translation>
    </message>
    <message>
        <source>LEO</source>
        <translation>LEO</translation>
    </message>
    <message>
        <source>Log end offset: where the leader appends the next record</source>
        <translation>Log End Offset: wo der Leader den nächsten Record anhängt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bytes on the leader&apos;s disk</source>
        <translation>Bytes auf der Platte des Leaders</translation>
    </message>
    <message>
        <source>Rec/s in</source>
        <translation>Rec/s ein</translation>
    </message>
    <message>
        <source>Records produced a second</source>
        <translation>Produzierte Records pro Sekunde</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>Ausgang/s</translation>
    </message>
    <message>
        <source>Bytes read by clients a second</source>
        <translation>Von Clients gelesene Bytes pro Sekunde</translation>
    </message>
    <message>
        <source>Node %1 does not run. It stays the leader in the metadata until the controller has chosen another.</source>
        <translation>Knoten %1 läuft nicht. In den Metadaten bleibt er Leader, bis der Controller einen anderen gewählt hat.</translation>
    </message>
    <message>
        <source>node %1, down</source>
        <translation>Knoten %1, läuft nicht</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicsView</name>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 wurde nicht gelöscht: %2</translation>
    </message>
    <message>
        <source>Create topic …</source>
        <translation>Topic anlegen …</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Show Kafka&apos;s own topics, such as __consumer_offsets</source>
        <translation>Kafkas eigene Topics zeigen, etwa __consumer_offsets</translation>
    </message>
    <message>
        <source>There are no topics yet. Create one, or let a client that produces create it.</source>
        <translation>Es gibt noch keine Topics. Legen Sie eines an, oder lassen Sie einen produzierenden Client es anlegen.</translation>
    </message>
    <message>
        <source>Topics and partitions</source>
        <translation>Topics und Partitionen</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n Topic</numerusform>
            <numerusform>%n Topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) in all</source>
        <translation>
            <numerusform>%Ln Partition insgesamt</numerusform>
            <numerusform>%Ln Partitionen insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Name kopieren</translation>
    </message>
    <message>
        <source>Delete topic …</source>
        <translation>Topic löschen …</translation>
    </message>
    <message>
        <source>The configurations of %1 are back as they were.</source>
        <translation>Die Konfigurationen von %1 sind wieder wie zuvor.</translation>
    </message>
    <message>
        <source>Configure …</source>
        <translation>Konfigurieren …</translation>
    </message>
    <message>
        <source>Every configuration of the topic, with its value, where it comes from and what it means</source>
        <translation>Jede Konfiguration des Topics mit ihrem Wert, woher er kommt und was sie bedeutet</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mehr ▾</translation>
    </message>
    <message>
        <source>Add partitions, move replicas, elect leaders, delete records, clone</source>
        <translation>Partitionen hinzufügen, Replicas verschieben, Leader wählen, Records löschen, klonen</translation>
    </message>
    <message>
        <source>Delete the topic</source>
        <translation>Topic löschen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Undo: the configurations that the topic had before the last change</source>
        <translation>Rückgängig: die Konfigurationen, die das Topic vor der letzten Änderung hatte</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replicas</translation>
    </message>
    <message>
        <source>Show every replica of the chosen topic with its figures</source>
        <translation>Jede Replica des gewählten Topics mit ihren Zahlen zeigen</translation>
    </message>
    <message>
        <source>Replicas of the topic</source>
        <translation>Replicas des Topics</translation>
    </message>
    <message>
        <source>Filter replicas</source>
        <translation>Replicas filtern</translation>
    </message>
    <message>
        <source>%1 is configured anew.</source>
        <translation>%1 ist neu konfiguriert.</translation>
    </message>
    <message>
        <source>Add partitions …</source>
        <translation>Partitionen hinzufügen …</translation>
    </message>
    <message>
        <source>Move replicas …</source>
        <translation>Replicas verschieben …</translation>
    </message>
    <message>
        <source>Elect leaders …</source>
        <translation>Leader wählen …</translation>
    </message>
    <message>
        <source>Delete records …</source>
        <translation>Records löschen …</translation>
    </message>
    <message>
        <source>Clone …</source>
        <translation>Klonen …</translation>
    </message>
    <message>
        <source>the configuration of %1</source>
        <translation>die Konfiguration von %1</translation>
    </message>
    <message>
        <source>The leaders were elected. An election cannot be taken back: a leader stays until another one is elected.</source>
        <translation>Die Leader sind gewählt. Eine Wahl lässt sich nicht zurücknehmen: Ein Leader bleibt, bis ein anderer gewählt wird.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TourWords</name>
    <message>
        <source>This is a real cluster</source>
        <translation>Das ist ein echter Cluster</translation>
    </message>
    <message>
        <source>A partition is a log</source>
        <translation>Eine Partition ist ein Log</translation>
    </message>
    <message>
        <source>Each row is one broker&apos;s copy of the same log. Records are only ever put at its end. Up to the high watermark every copy in the ISR has them: so far consumers may read.</source>
        <translation>Jede Zeile ist die Kopie desselben Logs bei einem Broker. Records werden immer nur ans Ende gesetzt. Bis zur High Watermark hat sie jede Kopie in der ISR: So weit dürfen Consumer lesen.</translation>
    </message>
    <message>
        <source>Send one yourself</source>
        <translation>Senden Sie selbst einen</translation>
    </message>
    <message>
        <source>Here you write a record: choose a topic, type a value, send it. It gets the next offset of its partition. Your own programs can do the same: Ctrl+Shift+K has the lines for them.</source>
        <translation>Hier schreiben Sie einen Record: Topic wählen, Value eingeben, senden. Er bekommt den nächsten Offset seiner Partition. Ihre eigenen Programme können dasselbe: Ctrl+Shift+K hat die Zeilen dafür.</translation>
    </message>
    <message>
        <source>Now kill a broker</source>
        <translation>Nun schießen Sie einen Broker ab</translation>
    </message>
    <message>
        <source>Click a broker in the picture and press “Kill” above: it crashes at once, nothing is saved, no goodbye is said. Will records be lost? Make up your mind first.</source>
        <translation>Klicken Sie im Bild auf einen Broker, und drücken Sie oben „Abschießen“: Er stürzt sofort ab, nichts wird gesichert, keine Abmeldung. Gehen Records verloren? Entscheiden Sie sich zuerst.</translation>
    </message>
    <message>
        <source>The others take over</source>
        <translation>Die anderen übernehmen</translation>
    </message>
    <message>
        <source>The controller misses the broker&apos;s heartbeats, fences it, and elects new leaders among those in the ISR. The time line says what happened, when, and because of what.</source>
        <translation>Dem Controller fehlen die Heartbeats des Brokers; er sperrt ihn aus (fenced) und wählt neue Leader unter denen in der ISR. Die Zeitleiste sagt, was wann und weswegen geschah.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Holen Sie ihn zurück</translation>
    </message>
    <message>
        <source>Press “Start”: the broker recovers its logs from disk, fetches what it missed and returns to the ISR. Nothing that was acknowledged is lost.</source>
        <translation>Drücken Sie „Starten“: Der Broker stellt seine Logs von der Platte wieder her, holt nach, was er verpasst hat, und kehrt in die ISR zurück. Nichts, was bestätigt war, ist verloren.</translation>
    </message>
    <message>
        <source>The rest is yours</source>
        <translation>Der Rest gehört Ihnen</translation>
    </message>
    <message>
        <source>Ctrl+K finds every act and every thing by a few letters, ? lists the keys, Alt+1 to Alt+5 choose what the window is for. Right-click anything to see what can be done to it.</source>
        <translation>Ctrl+K findet jede Aktion und jedes Ding über ein paar Buchstaben, ? zeigt die Tasten, Alt+1 bis Alt+5 wählen, wofür das Fenster da ist. Ein Rechtsklick zeigt bei allem, was damit möglich ist.</translation>
    </message>
    <message>
        <source>Its brokers run inside this program, on real ports, with real logs on disk. Every dot that moves stands for requests that crossed a socket just now. The star marks the leader of a partition, the crown the controller.</source>
        <translation>Seine Broker laufen in diesem Programm, auf echten Ports, mit echten Logs auf der Platte. Jeder Punkt, der sich bewegt, steht für Anfragen, die gerade durch einen Socket gingen. Der Stern markiert den Leader einer Partition, die Krone den Controller.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TrainerMenu</name>
    <message>
        <source>For the trainer</source>
        <translation>Für Trainer</translation>
    </message>
    <message>
        <source>Spotlight around the pointer</source>
        <translation>Lichtkegel um den Mauszeiger</translation>
    </message>
    <message>
        <source>Dims everything else. The same key or Escape puts it out.</source>
        <translation>Dunkelt alles andere ab. Dieselbe Taste oder Escape löscht ihn.</translation>
    </message>
    <message>
        <source>Projector: show pressed keys</source>
        <translation>Projektor: gedrückte Tasten zeigen</translation>
    </message>
    <message>
        <source>In a corner, for a moment; never what is typed into a text field</source>
        <translation>Für einen Augenblick in einer Ecke; nie das, was in ein Textfeld getippt wird</translation>
    </message>
    <message>
        <source>Projector: without tool bars</source>
        <translation>Projektor: ohne Werkzeugleisten</translation>
    </message>
    <message>
        <source>Save the hand-out</source>
        <translation>Handout speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Trainer&apos;s notes in a window of their own</source>
        <translation>Notizen für Trainer in einem eigenen Fenster</translation>
    </message>
    <message>
        <source>For another screen than the one the class sees; the main window then has none</source>
        <translation>Für einen anderen Bildschirm als den, den die Klasse sieht; das Hauptfenster zeigt dann keine</translation>
    </message>
    <message>
        <source>Save hand-out …</source>
        <translation>Handout speichern …</translation>
    </message>
    <message>
        <source>The lesson as this class has played it, as one HTML page with pictures of the window</source>
        <translation>Die Lektion, wie diese Klasse sie gespielt hat, als eine HTML-Seite mit Bildern des Fensters</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TransactionStates</name>
    <message>
        <source>State of the transaction: %1</source>
        <translation>Zustand der Transaktion: %1</translation>
    </message>
    <message>
        <source>The id has a producer id and an epoch; nothing is open.</source>
        <translation>Die Id hat eine Producer-Id und eine Epoche; nichts ist offen.</translation>
    </message>
    <message>
        <source>Partitions may have records of this transaction; nobody knows yet how it ends.</source>
        <translation>Partitionen können Records dieser Transaktion haben; noch weiß niemand, wie sie endet.</translation>
    </message>
    <message>
        <source>Decided: it is a commit. The markers are on their way to the partitions; there is no way back.</source>
        <translation>Entschieden: Es ist ein Commit. Die Marker sind auf dem Weg zu den Partitionen; es gibt kein Zurück.</translation>
    </message>
    <message>
        <source>Decided: it is an abort. The markers are on their way to the partitions.</source>
        <translation>Entschieden: Es ist ein Abbruch. Die Marker sind auf dem Weg zu den Partitionen.</translation>
    </message>
    <message>
        <source>Every partition has its commit marker: read_committed consumers get the records.</source>
        <translation>Jede Partition hat ihren Commit-Marker: read_committed-Consumer bekommen die Records.</translation>
    </message>
    <message>
        <source>Every partition has its abort marker: read_committed consumers skip the records.</source>
        <translation>Jede Partition hat ihren Abbruch-Marker: read_committed-Consumer überspringen die Records.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TransactionsModel</name>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>%1 · epoch %2</source>
        <translation>%1 · Epoche %2</translation>
    </message>
    <message>
        <source>transaction.timeout.ms is %1. When it is over, the coordinator aborts the transaction.</source>
        <translation>transaction.timeout.ms ist %1. Ist die Zeit um, bricht der Coordinator die Transaktion ab.</translation>
    </message>
    <message>
        <source>transactional.id: the name under which a producer is known over restarts</source>
        <translation>transactional.id: der Name, unter dem ein Producer über Neustarts hinweg bekannt ist</translation>
    </message>
    <message>
        <source>Transactional id</source>
        <translation>Transactional Id</translation>
    </message>
    <message>
        <source>The coordinator&apos;s state of the transaction, in Kafka&apos;s words</source>
        <translation>Der Zustand der Transaktion beim Coordinator, in Kafkas Worten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The node that leads this id&apos;s partition of __transaction_state</source>
        <translation>Der Knoten, der die Partition dieser Id in __transaction_state führt</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Producer id and epoch: a batch with an older epoch is refused, its producer is fenced</source>
        <translation>Producer-Id und Epoche: Ein Batch mit älterer Epoche wird abgewiesen, sein Producer ist ausgesperrt (fenced)</translation>
    </message>
    <message>
        <source>Producer id</source>
        <translation>Producer-Id</translation>
    </message>
    <message>
        <source>How long the transaction has been open</source>
        <translation>Wie lange die Transaktion schon offen ist</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>When this time is over, the coordinator aborts the transaction</source>
        <translation>Ist diese Zeit um, bricht der Coordinator die Transaktion ab</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Partitions in the transaction; once it ends, those that still lack the marker</source>
        <translation>Partitionen in der Transaktion; nach ihrem Ende die, denen der Marker noch fehlt</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitionen</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TransactionsView</name>
    <message>
        <source>Transactional ids</source>
        <translation>Transactional Ids</translation>
    </message>
    <message>
        <source>Open in partitions</source>
        <translation>Offen in Partitionen</translation>
    </message>
    <message>
        <source>Filter transactions</source>
        <translation>Transaktionen filtern</translation>
    </message>
    <message>
        <source>Open transactions by partition</source>
        <translation>Offene Transaktionen nach Partition</translation>
    </message>
    <message>
        <source>Filter partitions</source>
        <translation>Partitionen filtern</translation>
    </message>
    <message>
        <source>No transaction is open in any partition: last stable offset and high watermark are the same.</source>
        <translation>In keiner Partition ist eine Transaktion offen: Last Stable Offset und High Watermark sind gleich.</translation>
    </message>
    <message>
        <source>Story of the transactional id</source>
        <translation>Geschichte der Transactional Id</translation>
    </message>
    <message>
        <source>Abort …</source>
        <translation>Abbrechen …</translation>
    </message>
    <message>
        <source>Aborts the open transaction and fences its producer, as Admin.fenceProducers() does</source>
        <translation>Bricht die offene Transaktion ab und sperrt ihren Producer aus (fenced), wie Admin.fenceProducers() es tut</translation>
    </message>
    <message>
        <source>Abort hanging …</source>
        <translation>Hängende abbrechen …</translation>
    </message>
    <message>
        <source>Writes an abort marker into this partition, as kafka-transactions.sh abort does</source>
        <translation>Schreibt einen Abbruch-Marker in diese Partition, wie kafka-transactions.sh abort es tut</translation>
    </message>
    <message>
        <source>With isolation.level=read_committed a consumer reads only up to the last stable offset, the first record of the earliest open transaction, and skips what was aborted.</source>
        <translation>Mit isolation.level=read_committed liest ein Consumer nur bis zum Last Stable Offset, dem ersten Record der frühesten offenen Transaktion, und überspringt, was abgebrochen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>Open in partitions · %n hanging</source>
        <translation>
            <numerusform>Offen in Partitionen · %n hängt</numerusform>
            <numerusform>Offen in Partitionen · %n hängen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open of %n</source>
        <translation>
            <numerusform>%1 offen von %n</numerusform>
            <numerusform>%1 offen von %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · producer id %3, epoch %4</source>
        <translation>%1 · %2 · Producer-Id %3, Epoche %4</translation>
    </message>
    <message>
        <source>Abort the open transaction of %1?</source>
        <translation>Die offene Transaktion von %1 abbrechen?</translation>
    </message>
    <message>
        <source>Its records stay in the log and read_committed consumers skip them. The producer gets a new epoch: the program that holds it now is fenced and fails with PRODUCER_FENCED or INVALID_PRODUCER_EPOCH.</source>
        <translation>Ihre Records bleiben im Log, und read_committed-Consumer überspringen sie. Der Producer bekommt eine neue Epoche: Das Programm, das ihn jetzt hält, ist ausgesperrt (fenced) und scheitert mit PRODUCER_FENCED oder INVALID_PRODUCER_EPOCH.</translation>
    </message>
    <message>
        <source>Abort the hanging transaction in %1-%2?</source>
        <translation>Die hängende Transaktion in %1-%2 abbrechen?</translation>
    </message>
    <message>
        <source>An abort marker for producer id %1, epoch %2 is written into this partition. Nobody will end this transaction otherwise: no coordinator knows it.</source>
        <translation>Ein Abbruch-Marker für Producer-Id %1, Epoche %2 wird in diese Partition geschrieben. Niemand würde diese Transaktion sonst beenden: Kein Coordinator kennt sie.</translation>
    </message>
    <message>
        <source>Abort a transaction</source>
        <translation>Eine Transaktion abbrechen</translation>
    </message>
    <message>
        <source>Abort it</source>
        <translation>Abbruch auslösen</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted; its producer is fenced.</source>
        <translation>Die Transaktion von %1 ist abgebrochen; ihr Producer ist ausgesperrt (fenced).</translation>
    </message>
    <message>
        <source>The abort marker is written into %1-%2.</source>
        <translation>Der Abbruch-Marker ist in %1-%2 geschrieben.</translation>
    </message>
    <message>
        <source>It could not be aborted: %1</source>
        <translation>Sie ließ sich nicht abbrechen: %1</translation>
    </message>
    <message>
        <source>Some partitions of __transaction_state have no leader that runs; the transactions kept there are shown again once they have one.</source>
        <translation>Einige Partitionen von __transaction_state haben keinen laufenden Leader; die Transaktionen, die dort stehen, erscheinen wieder, sobald sie einen haben.</translation>
    </message>
    <message>
        <source>No producer has used transactions yet. Give a producer a transactional.id, here in the settings of a stream (Produce) or in your own program, and its transactions appear here.</source>
        <translation>Noch hat kein Producer Transaktionen benutzt. Geben Sie einem Producer eine transactional.id, hier in den Einstellungen eines Stroms (Produzieren) oder in Ihrem eigenen Programm, und seine Transaktionen erscheinen hier.</translation>
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
        <translation>acks: 1 oder all</translation>
    </message>
    <message>
        <source>Replication factor: 1 or 3</source>
        <translation>Replikationsfaktor: 1 oder 3</translation>
    </message>
    <message>
        <source>Assignor: range or cooperative-sticky</source>
        <translation>Assignor: range oder cooperative-sticky</translation>
    </message>
    <message>
        <source>Zombie leader: acks 1 or all</source>
        <translation>Zombie-Leader: acks 1 oder all</translation>
    </message>
    <message>
        <source>At second 10 the leader loses its network and crashes a moment later. Look out for lost records, and for how long an acknowledgement takes.</source>
        <translation>In Sekunde 10 verliert der Leader sein Netz und stürzt einen Augenblick später ab. Achten Sie auf verlorene Records und darauf, wie lange eine Bestätigung dauert.</translation>
    </message>
    <message>
        <source>At second 10 the node that leads the partition crashes, and stays away for ten seconds. Look out for the gap in what is acknowledged, and for the bytes in the logs.</source>
        <translation>In Sekunde 10 stürzt der Knoten ab, der die Partition führt, und bleibt zehn Sekunden weg. Achten Sie auf die Lücke in dem, was bestätigt wird, und auf die Bytes in den Logs.</translation>
    </message>
    <message>
        <source>At second 8 a member joins the group, at second 16 one leaves. Look out for the partitions that members have to give up, and for the lag.</source>
        <translation>In Sekunde 8 tritt ein Mitglied der Gruppe bei, in Sekunde 16 verlässt eines sie. Achten Sie auf die Partitionen, die Mitglieder abgeben müssen, und auf den Lag.</translation>
    </message>
    <message>
        <source>At second 6 the leader is cut off from the other nodes for twelve seconds, but not from its producer. Look out for lost records, and for the gap in what is acknowledged.</source>
        <translation>In Sekunde 6 wird der Leader für zwölf Sekunden von den anderen Knoten abgeschnitten, aber nicht von seinem Producer. Achten Sie auf verlorene Records und auf die Lücke in dem, was bestätigt wird.</translation>
    </message>
    <message>
        <source>In which of the two will acknowledged records be lost?</source>
        <translation>In welchem der beiden gehen bestätigte Records verloren?</translation>
    </message>
    <message>
        <source>In which of the two will nothing be acknowledged for longer?</source>
        <translation>In welchem der beiden wird länger nichts bestätigt?</translation>
    </message>
    <message>
        <source>In which of the two will members give up more partitions?</source>
        <translation>In welchem der beiden geben Mitglieder mehr Partitionen ab?</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Longest without acknowledgement</source>
        <translation>Am längsten ohne Bestätigung</translation>
    </message>
    <message>
        <source>Acknowledged after (p50)</source>
        <translation>Bestätigt nach (p50)</translation>
    </message>
    <message>
        <source>A partition without leader</source>
        <translation>Eine Partition ohne Leader</translation>
    </message>
    <message>
        <source>Largest lag</source>
        <translation>Größter Lag</translation>
    </message>
    <message>
        <source>Partitions given up in rebalances</source>
        <translation>In Rebalances abgegebene Partitionen</translation>
    </message>
    <message>
        <source>Bytes in the logs</source>
        <translation>Bytes in den Logs</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>This time %1 and %2 came out alike.</source>
        <translation>Diesmal kamen %1 und %2 gleich heraus.</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought: %3.
It cost nothing that was measured here.</source>
        <translation>%2 anstelle von %1 brachte: %3.
Es kostete nichts, was hier gemessen wurde.</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought nothing that was measured here.
It cost: %3.</source>
        <translation>%2 anstelle von %1 brachte nichts, was hier gemessen wurde.
Es kostete: %3.</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought: %3.
It cost: %4.</source>
        <translation>%2 anstelle von %1 brachte: %3.
Es kostete: %4.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TwinsView</name>
    <message>
        <source>Two clusters of their own play the same script with the same records, side by side. One setting differs. The cluster of this window is not touched.</source>
        <translation>Zwei eigene Cluster spielen nebeneinander dasselbe Skript mit denselben Records. Eine Einstellung ist verschieden. Der Cluster dieses Fensters wird nicht angerührt.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Ends both clusters and removes them</source>
        <translation>Beendet beide Cluster und entfernt sie</translation>
    </message>
    <message>
        <source>Starts two clusters and plays the script on both</source>
        <translation>Startet zwei Cluster und spielt das Skript auf beiden</translation>
    </message>
    <message>
        <source>It takes %1 more nodes in this program, %2 free ports on 127.0.0.1, and memory and processor time for them until the end, half a minute or so. On a small machine times are longer than one cluster alone would show, in both alike.</source>
        <translation>Es braucht %1 weitere Knoten in diesem Programm, %2 freie Ports auf 127.0.0.1 und für sie Speicher und Prozessorzeit bis zum Ende, etwa eine halbe Minute. Auf einem kleinen Rechner sind die Zeiten länger als bei einem Cluster allein, bei beiden gleichermaßen.</translation>
    </message>
    <message>
        <source>Could not be played: %1</source>
        <translation>Konnte nicht gespielt werden: %1</translation>
    </message>
    <message>
        <source>Both clusters are starting …</source>
        <translation>Beide Cluster starten …</translation>
    </message>
    <message>
        <source>Every act is done. Replicas and readers catch up …</source>
        <translation>Alles ist getan. Replikate und Leser holen auf …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stopped before the end. Both clusters are removed.</source>
        <translation>Vor dem Ende gestoppt. Beide Cluster sind entfernt.</translation>
    </message>
    <message>
        <source>With %1 the script did not end as it should: %2</source>
        <translation>Mit %1 endete das Skript nicht, wie es sollte: %2</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>%1 s: %2</source>
        <translation>%1 s: %2</translation>
    </message>
    <message>
        <source>Records acknowledged per second</source>
        <translation>Bestätigte Records pro Sekunde</translation>
    </message>
    <message>
        <source>Acknowledged after, in milliseconds (p50)</source>
        <translation>Bestätigt nach, in Millisekunden (p50)</translation>
    </message>
    <message>
        <source>Records lost: acknowledged, and gone</source>
        <translation>Verlorene Records: bestätigt und weg</translation>
    </message>
    <message>
        <source>Consumer lag</source>
        <translation>Lag der Consumer</translation>
    </message>
    <message>
        <source>Partitions under-replicated or offline</source>
        <translation>Partitionen unterrepliziert oder offline</translation>
    </message>
    <message>
        <source>Partitions without leader</source>
        <translation>Partitionen ohne Leader</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WaitingModel</name>
    <message>
        <source>A step passes over it: its link is cut, its node is frozen, or the node does not read this connection now.</source>
        <translation>Ein Schritt übergeht sie: Ihre Leitung ist gekappt, ihr Knoten steht still, oder der Knoten liest diese Verbindung gerade nicht.</translation>
    </message>
    <message>
        <source>The next step lets this one through.</source>
        <translation>Der nächste Schritt lässt diese durch.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>next ▸</source>
        <translation>nächste ▸</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WireView</name>
    <message>
        <source>requests and responses as they crossed the sockets</source>
        <translation>Anfragen und Antworten, wie sie durch die Sockets gingen</translation>
    </message>
    <message>
        <source>Filter: api:Produce  topic:orders  node:2  error:any  slow:50</source>
        <translation>Filter: api:Produce  topic:orders  node:2  error:any  slow:50</translation>
    </message>
    <message>
        <source>Filter of the frames</source>
        <translation>Filter der Frames</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Follow the newest frames. Scrolling up holds the list, so that it stays where you read.</source>
        <translation>Den neuesten Frames folgen. Nach oben scrollen hält die Liste fest, damit sie bleibt, wo Sie lesen.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Empty the list and begin anew</source>
        <translation>Die Liste leeren und neu beginnen</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save what the list shows: as text, as JSON, or as pcapng for Wireshark</source>
        <translation>Speichern, was die Liste zeigt: als Text, als JSON oder als pcapng für Wireshark</translation>
    </message>
    <message>
        <source>Words of the filter</source>
        <translation>Wörter des Filters</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>What is known of the chosen record: who brought it, where it lies, who has read it</source>
        <translation>Was über den gewählten Record bekannt ist: wer ihn brachte, wo er liegt, wer ihn gelesen hat</translation>
    </message>
    <message>
        <source>Frames, oldest first</source>
        <translation>Frames, älteste zuerst</translation>
    </message>
    <message>
        <source>Fields of the chosen frame</source>
        <translation>Felder des gewählten Frames</translation>
    </message>
    <message>
        <source>Bytes of the chosen frame</source>
        <translation>Bytes des gewählten Frames</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 Frames</translation>
    </message>
    <message>
        <source>%1 of %2 frames</source>
        <translation>%1 von %2 Frames</translation>
    </message>
    <message>
        <source>held</source>
        <translation>festgehalten</translation>
    </message>
    <message>
        <source>%1 not kept</source>
        <translation>%1 nicht aufgehoben</translation>
    </message>
    <message>
        <source>More frames came than the cluster keeps until they are read: the oldest were dropped.</source>
        <translation>Es kamen mehr Frames, als der Cluster aufhebt, bis sie gelesen sind: Die ältesten wurden verworfen.</translation>
    </message>
    <message>
        <source>Nothing has crossed the sockets yet. Connect a client, or start the demo clients.</source>
        <translation>Noch ging nichts durch die Sockets. Verbinden Sie einen Client, oder starten Sie die Demo-Clients.</translation>
    </message>
    <message>
        <source>%1 response v%2 #%3</source>
        <translation>%1 Antwort v%2 #%3</translation>
    </message>
    <message>
        <source>%1 request v%2 #%3</source>
        <translation>%1 Anfrage v%2 #%3</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>beantwortet nach %1</translation>
    </message>
    <message>
        <source>connection %1, %2:%3</source>
        <translation>Verbindung %1, %2:%3</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>Zur Anfrage gehen</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Zur Antwort gehen</translation>
    </message>
    <message>
        <source>The request is no longer kept.</source>
        <translation>Die Anfrage ist nicht mehr aufgehoben.</translation>
    </message>
    <message>
        <source>There is no answer yet: it waits, none is wanted (acks=0), or the connection was closed.</source>
        <translation>Es gibt noch keine Antwort: Sie wartet, es wird keine verlangt (acks=0), oder die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>This frame is no longer kept: newer ones have taken its place.</source>
        <translation>Dieser Frame ist nicht mehr aufgehoben: Neuere haben seinen Platz eingenommen.</translation>
    </message>
    <message>
        <source>What this dot stood for is no longer kept: newer frames have taken its place.</source>
        <translation>Wofür dieser Punkt stand, ist nicht mehr aufgehoben: Neuere Frames haben den Platz eingenommen.</translation>
    </message>
    <message>
        <source>The name must end in .txt, .json or .pcapng: it says what is written.</source>
        <translation>Der Name muss auf .txt, .json oder .pcapng enden: Er sagt, was geschrieben wird.</translation>
    </message>
    <message>
        <source>The list shows no frames: there is nothing to save.</source>
        <translation>Die Liste zeigt keine Frames: Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>Save frames</source>
        <translation>Frames speichern</translation>
    </message>
    <message>
        <source>Wireshark (*.pcapng);;JSON (*.json);;Text (*.txt)</source>
        <translation>Wireshark (*.pcapng);;JSON (*.json);;Text (*.txt)</translation>
    </message>
    <message>
        <source>%1 frames saved to %2</source>
        <translation>%1 Frames nach %2 gespeichert</translation>
    </message>
    <message>
        <source>This cluster runs elsewhere: what crosses its sockets cannot be seen from here.</source>
        <translation>Dieser Cluster läuft anderswo: Was durch seine Sockets geht, ist von hier aus nicht zu sehen.</translation>
    </message>
    <message>
        <source>&lt;p&gt;All words must hold; a minus in front turns one round.&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;api:Produce,Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;one of these APIs&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;kind:replication&lt;/b&gt;&lt;/td&gt;&lt;td&gt;produce, fetch, replication, quorum, group, metadata, transaction or admin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;client:shop&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a client whose id has this in it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;at:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;node 2 was asked&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;frames:120-160&lt;/b&gt;&lt;/td&gt;&lt;td&gt;numbered like this, in the order of the whole cluster&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;node:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;from or to node 2&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;topic:orders&lt;/b&gt;&lt;/td&gt;&lt;td&gt;names such a topic&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:billing&lt;/b&gt;&lt;/td&gt;&lt;td&gt;names such a group&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;error:any&lt;/b&gt;, &lt;b&gt;error:NOT_LEADER&lt;/b&gt;&lt;/td&gt;&lt;td&gt;answers with an error&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:request&lt;/b&gt;, &lt;b&gt;is:response&lt;/b&gt;, &lt;b&gt;is:broken&lt;/b&gt;&lt;/td&gt;&lt;td&gt;what it is&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;slow:50&lt;/b&gt;&lt;/td&gt;&lt;td&gt;answers after 50 ms or more&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;-api:Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;all but these&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;anything else&lt;/b&gt;&lt;/td&gt;&lt;td&gt;in the API&apos;s, topic&apos;s, group&apos;s, client&apos;s or error&apos;s name&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;Alle Wörter müssen zutreffen; ein Minus davor kehrt eines um.&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;api:Produce,Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;eine dieser APIs&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;kind:replication&lt;/b&gt;&lt;/td&gt;&lt;td&gt;produce, fetch, replication, quorum, group, metadata, transaction oder admin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;client:shop&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ein Client, dessen Id dies enthält&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;at:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Knoten 2 wurde gefragt&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;frames:120-160&lt;/b&gt;&lt;/td&gt;&lt;td&gt;so nummeriert, in der Reihenfolge des ganzen Clusters&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;node:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;von oder an Knoten 2&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;topic:orders&lt;/b&gt;&lt;/td&gt;&lt;td&gt;nennt ein solches Topic&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:billing&lt;/b&gt;&lt;/td&gt;&lt;td&gt;nennt eine solche Gruppe&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;error:any&lt;/b&gt;, &lt;b&gt;error:NOT_LEADER&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Antworten mit einem Fehler&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:request&lt;/b&gt;, &lt;b&gt;is:response&lt;/b&gt;, &lt;b&gt;is:broken&lt;/b&gt;&lt;/td&gt;&lt;td&gt;was es ist&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;slow:50&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Antworten nach 50 ms oder mehr&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;-api:Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;alle außer diesen&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;alles andere&lt;/b&gt;&lt;/td&gt;&lt;td&gt;im Namen von API, Topic, Gruppe, Client oder Fehler&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Of the %1 frames that the dot stood for these %2 are still kept.</source>
        <translation>Von den %1 Frames, für die der Punkt stand, sind diese %2 noch aufgehoben.</translation>
    </message>
    <message>
        <source>The dot stood for these %1 frames. Empty the filter to see all again.</source>
        <translation>Der Punkt stand für diese %1 Frames. Leeren Sie den Filter, um wieder alle zu sehen.</translation>
    </message>
    <message>
        <source>Nothing has crossed the sockets up to this moment of the recording. Play it, or drag it further.</source>
        <translation>Bis zu diesem Augenblick der Aufzeichnung ging nichts durch die Sockets. Spielen Sie sie ab, oder ziehen Sie sie weiter.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WorkloadCard</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop this client and take it from the list</source>
        <translation>Diesen Client stoppen und aus der Liste nehmen</translation>
    </message>
    <message>
        <source> rec/s</source>
        <comment>after a number</comment>
        <translation> Rec/s</translation>
    </message>
    <message>
        <source>Records a second of %1</source>
        <translation>Records pro Sekunde von %1</translation>
    </message>
    <message>
        <source>members: </source>
        <comment>before a number</comment>
        <translation>Mitglieder: </translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Mitglieder von %1</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 a second · %3 in flight · %4 failed</source>
        <translation>%1 bestätigt, %2 pro Sekunde · %3 unterwegs · %4 gescheitert</translation>
    </message>
    <message>
        <source>%1 read, %2 a second</source>
        <translation>%1 gelesen, %2 pro Sekunde</translation>
    </message>
    <message>
        <source>Copy as a command for a shell</source>
        <translation>Als Befehl für eine Shell kopieren</translation>
    </message>
    <message>
        <source>Copy %1 as a command</source>
        <translation>%1 als Befehl kopieren</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin a transaction: from now on records flow, and readers with read_committed wait for its end</source>
        <translation>Eine Transaktion beginnen: Ab jetzt fließen Records, und Leser mit read_committed warten auf ihr Ende</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>All records of the transaction become visible together</source>
        <translation>Alle Records der Transaktion werden zusammen sichtbar</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>None of them ever does to readers with read_committed; in the log they stay, followed by an abort marker</source>
        <translation>Für Leser mit read_committed wird keiner je sichtbar; im Log bleiben sie, gefolgt von einem Abbruch-Marker</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>idempotent</translation>
    </message>
    <message>
        <source>%1 keys, skew %2</source>
        <translation>%1 Keys, Schiefe %2</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 Keys</translation>
    </message>
    <message>
        <source>bursts of %1</source>
        <translation>Schübe von %1</translation>
    </message>
    <message>
        <source>static members</source>
        <translation>statische Mitglieder</translation>
    </message>
    <message>
        <source>asks the coordinator for its producer id</source>
        <translation>fragt den Coordinator nach seiner Producer-Id</translation>
    </message>
    <message>
        <source>no transaction open: records wait</source>
        <translation>keine Transaktion offen: Records warten</translation>
    </message>
    <message>
        <source>transaction open</source>
        <translation>Transaktion offen</translation>
    </message>
    <message>
        <source>committing</source>
        <translation>committet gerade</translation>
    </message>
    <message>
        <source>aborting</source>
        <translation>bricht gerade ab</translation>
    </message>
    <message>
        <source>ended for good: stop it and start anew</source>
        <translation>endgültig beendet: stoppen und neu starten</translation>
    </message>
    <message>
        <source>%1 · %2 committed, %3 aborted</source>
        <translation>%1 · %2 committet, %3 abgebrochen</translation>
    </message>
    <message>
        <source>p50 %1 ms, p99 %2 ms</source>
        <translation>p50 %1 ms, p99 %2 ms</translation>
    </message>
    <message numerus="yes">
        <source>ends after %Ln record(s)</source>
        <translation>
            <numerusform>endet nach %Ln Record</numerusform>
            <numerusform>endet nach %Ln Records</numerusform>
        </translation>
    </message>
</context>
</TS>
