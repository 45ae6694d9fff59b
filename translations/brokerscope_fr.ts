<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Couper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Couper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AddPartitionsDialog</name>
    <message>
        <source>Count keys that move</source>
        <translation>Compter les clés déplacées</translation>
    </message>
    <message>
        <source>More partitions for %1</source>
        <translation>Ajouter des partitions à %1</translation>
    </message>
    <message>
        <source>Reads the topic and asks the partitioner of Java&apos;s client (murmur2) where each key would go</source>
        <translation>Lit le topic et demande au partitioner du client Java (murmur2) où irait chaque clé</translation>
    </message>
    <message>
        <source>Partitions cannot be taken away again. A key that moves goes to another partition from then on: its older records stay where they are, and are no longer in order with the newer ones.</source>
        <translation>On ne peut plus retirer des partitions. Une clé qui change de partition va désormais ailleurs : ses anciens records restent où ils sont, et ne sont plus ordonnés avec les nouveaux.</translation>
    </message>
    <message>
        <source>Partitions now</source>
        <translation>Partitions actuelles</translation>
    </message>
    <message>
        <source>Partitions then</source>
        <translation>Partitions après</translation>
    </message>
    <message>
        <source>Add partitions</source>
        <translation>Ajouter des partitions</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The topic is empty: no key moves.</source>
        <translation>Le topic est vide : aucune clé ne bouge.</translation>
    </message>
    <message>
        <source>None of the %1 records read has a key: nothing moves.</source>
        <translation>Aucun des %1 records lus n’a de clé : rien ne bouge.</translation>
    </message>
    <message>
        <source>%1 of %2 keys would go to another partition (%3 %).</source>
        <translation>%1 clés sur %2 changeraient de partition (%3 %).</translation>
    </message>
    <message>
        <source>Counted over the first %1 records; there are more.</source>
        <translation>Compté sur les %1 premiers records ; il y en a d’autres.</translation>
    </message>
    <message>
        <source>Reading the keys …</source>
        <translation>Lecture des clés …</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Demande au controller …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AppearanceMenu</name>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Heures en UTC</translation>
    </message>
    <message>
        <source>Moving pictures</source>
        <translation>Images animées</translation>
    </message>
    <message>
        <source>Dots that travel, changes that fade, panels that slide. Without it everything is told by marks that stay in their places.</source>
        <translation>Des points qui voyagent, des changements qui s’estompent, des panneaux qui glissent. Sans cela, tout est dit par des marques qui restent en place.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ApplicationWords</name>
    <message>
        <source>Brokerscope cannot start</source>
        <translation>Brokerscope ne peut pas démarrer</translation>
    </message>
    <message>
        <source>End the program that listens there, or start with another port: --port NUMBER.</source>
        <translation>Arrêtez le programme qui écoute sur ce port, ou démarrez avec un autre : --port NUMÉRO.</translation>
    </message>
    <message>
        <source>Close that one, or start with another directory: --data-dir DIRECTORY.</source>
        <translation>Fermez celui-là, ou démarrez avec un autre répertoire : --data-dir RÉPERTOIRE.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AssignmentModel</name>
    <message>
        <source>%1 (group leader)</source>
        <translation>%1 (leader du groupe)</translation>
    </message>
    <message>
        <source>Member %1 from %2</source>
        <translation>Membre %1 de %2</translation>
    </message>
    <message>
        <source>%1 reads %2</source>
        <translation>%1 lit %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>%1 still reads %2 and shall give it up</source>
        <translation>%1 lit encore %2 et doit la céder</translation>
    </message>
    <message>
        <source>%1 shall get %2 once it is free</source>
        <translation>%1 recevra %2 dès qu’elle sera libre</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AvroWords</name>
    <message>
        <source>%1 at byte %2.</source>
        <translation>%1 à l’octet %2.</translation>
    </message>
    <message>
        <source>The datum ends too early</source>
        <translation>La donnée se termine trop tôt</translation>
    </message>
    <message>
        <source>A number is too long</source>
        <translation>Un nombre est trop long</translation>
    </message>
    <message>
        <source>The schema is no JSON: %1 at byte %2.</source>
        <translation>Le schéma n’est pas du JSON : %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>the schema</source>
        <translation>le schéma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>types are nested too deeply.</source>
        <translation>types imbriqués trop profondément.</translation>
    </message>
    <message>
        <source>there is no type named %1.</source>
        <translation>il n’y a pas de type nommé %1.</translation>
    </message>
    <message>
        <source>a union of nothing.</source>
        <translation>une union vide.</translation>
    </message>
    <message>
        <source>a type is a name, a list or an object.</source>
        <translation>un type est un nom, une liste ou un objet.</translation>
    </message>
    <message>
        <source>a %1 needs a name.</source>
        <translation>un %1 doit avoir un nom.</translation>
    </message>
    <message>
        <source>a record needs fields.</source>
        <translation>un record doit avoir des champs.</translation>
    </message>
    <message>
        <source>a field has no name.</source>
        <translation>un champ n’a pas de nom.</translation>
    </message>
    <message>
        <source>a fixed needs a size.</source>
        <translation>un fixed doit avoir une taille.</translation>
    </message>
    <message>
        <source>a type without a name</source>
        <translation>un type sans nom</translation>
    </message>
    <message>
        <source>The schema is through, and there is more</source>
        <translation>Le schéma est terminé, mais il reste des données</translation>
    </message>
    <message>
        <source>No datum of this schema: %1</source>
        <translation>Ce n’est pas une donnée de ce schéma : %1</translation>
    </message>
    <message>
        <source>Types are nested too deeply</source>
        <translation>Types imbriqués trop profondément</translation>
    </message>
    <message>
        <source>It unfolds into too much text</source>
        <translation>Le texte déplié serait trop long</translation>
    </message>
    <message>
        <source>%1 has no symbol %2</source>
        <translation>%1 n’a pas de symbole %2</translation>
    </message>
    <message>
        <source>A union has no branch %1</source>
        <translation>Une union n’a pas de branche %1</translation>
    </message>
    <message>
        <source>A block has no size</source>
        <translation>Un bloc n’a pas de taille</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::BorrowedTopics</name>
    <message>
        <source>Topic %1 could not be made: %2</source>
        <translation>Le topic %1 n’a pas pu être créé : %2</translation>
    </message>
    <message>
        <source>Topic %1 could not be deleted: %2</source>
        <translation>Le topic %1 n’a pas pu être supprimé : %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::BreakpointsModel</name>
    <message>
        <source>Double-click: show what met it last in the timeline</source>
        <translation>Double-clic : montrer dans la chronologie ce qui l’a atteint en dernier</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>Pas encore atteint</translation>
    </message>
    <message>
        <source>stopped the clock · %1</source>
        <translation>a arrêté l’horloge · %1</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>Arrêter quand</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Atteint</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CallsPage</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Expédition</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analytique</translation>
    </message>
    <message>
        <source>The same orders on both sides. Left, services call each other and wait for the answer: a small model in this program. Right, they write events to topics of the cluster, and real programs read them.</source>
        <translation>Les mêmes commandes des deux côtés. À gauche, des services s’appellent et attendent la réponse : un petit modèle dans ce programme. À droite, ils écrivent des événements dans des topics du cluster, et de vrais programmes les lisent.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Mettre en place</translation>
    </message>
    <message>
        <source>Make services and topics, and send four orders a second to both sides</source>
        <translation>Créer services et topics, et envoyer quatre commandes par seconde des deux côtés</translation>
    </message>
    <message>
        <source>Add Analytics</source>
        <translation>Ajouter Analytique</translation>
    </message>
    <message>
        <source>One more service wants to hear of every order</source>
        <translation>Un service de plus veut entendre parler de chaque commande</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Stop everything, and delete the topics and their groups</source>
        <translation>Tout arrêter, et supprimer les topics et leurs groupes</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptées</translation>
    </message>
    <message>
        <source>Orders for which the service in front had a thread</source>
        <translation>Commandes pour lesquelles le premier service avait un thread</translation>
    </message>
    <message>
        <source>Orders that the cluster has acknowledged</source>
        <translation>Commandes que le cluster a acquittées</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminées</translation>
    </message>
    <message>
        <source>Through all services up to Notification</source>
        <translation>Passées par tous les services jusqu’à Notification</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouées</translation>
    </message>
    <message>
        <source>A call got no answer, or the order was refused</source>
        <translation>Un appel est resté sans réponse, ou la commande a été refusée</translation>
    </message>
    <message>
        <source>Orders that the cluster did not take</source>
        <translation>Commandes que le cluster n’a pas prises</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Orders that hold a thread of the service in front</source>
        <translation>Commandes qui occupent un thread du premier service</translation>
    </message>
    <message>
        <source>Accepted and not yet through all services</source>
        <translation>Acceptées et pas encore passées par tous les services</translation>
    </message>
    <message>
        <source>Direct calls</source>
        <translation>Appels directs</translation>
    </message>
    <message>
        <source>a model in this program: each call waits for the next</source>
        <translation>un modèle dans ce programme : chaque appel attend le suivant</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>three topics of the cluster, and real programs that read them</source>
        <translation>trois topics du cluster, et de vrais programmes qui les lisent</translation>
    </message>
    <message>
        <source>Each bar is a second: orders completed, and hatched above them those that failed.</source>
        <translation>Chaque barre est une seconde : commandes terminées, et au-dessus, hachurées, celles qui ont échoué.</translation>
    </message>
    <message>
        <source>Each bar is a second: orders completed, and hatched above them those that wait for Payment.</source>
        <translation>Chaque barre est une seconde : commandes terminées, et au-dessus, hachurées, celles qui attendent Paiement.</translation>
    </message>
    <message>
        <source>Orders completed and failed in the last minute</source>
        <translation>Commandes terminées et échouées durant la dernière minute</translation>
    </message>
    <message>
        <source>Orders completed, and those that wait for Payment, in the last minute</source>
        <translation>Commandes terminées, et celles qui attendent Paiement, durant la dernière minute</translation>
    </message>
    <message>
        <source>A service fails</source>
        <translation>Un service tombe</translation>
    </message>
    <message>
        <source>A service is added</source>
        <translation>Un service s’ajoute</translation>
    </message>
    <message>
        <source>Do all agree?</source>
        <translation>Tous d’accord ?</translation>
    </message>
    <message>
        <source>What fails behind Order fails Order.</source>
        <translation>Ce qui tombe derrière Commande fait échouer Commande.</translation>
    </message>
    <message>
        <source>The caller has to be changed and deployed.</source>
        <translation>Il faut modifier et déployer l’appelant.</translation>
    </message>
    <message>
        <source>An order is done or failed at once.</source>
        <translation>Une commande aboutit ou échoue aussitôt.</translation>
    </message>
    <message>
        <source>The others go on, its work waits for it.</source>
        <translation>Les autres continuent, son travail l’attend.</translation>
    </message>
    <message>
        <source>It subscribes. Nobody else is touched.</source>
        <translation>Il s’abonne. On ne touche à personne d’autre.</translation>
    </message>
    <message>
        <source>Eventually: when nothing waits any more.</source>
        <translation>À terme : quand plus rien n’attend.</translation>
    </message>
    <message>
        <source>Bring Payment back</source>
        <translation>Ramener Paiement</translation>
    </message>
    <message>
        <source>Take Payment down</source>
        <translation>Faire tomber Paiement</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>Des deux côtés</translation>
    </message>
    <message>
        <source>On both sides: left it does not answer, right its program is stopped</source>
        <translation>Des deux côtés : à gauche il ne répond pas, à droite son programme est arrêté</translation>
    </message>
    <message>
        <source>Making topics …</source>
        <translation>Création des topics …</translation>
    </message>
    <message>
        <source>The programs leave, topics and groups are deleted …</source>
        <translation>Les programmes partent, topics et groupes sont supprimés …</translation>
    </message>
    <message>
        <source>is deployed anew: refuses every order</source>
        <translation>se redéploie : refuse toute commande</translation>
    </message>
    <message>
        <source>down: %1 calls without an answer</source>
        <translation>tombé : %1 appels sans réponse</translation>
    </message>
    <message>
        <source>%1 of %2 threads wait for answers</source>
        <translation>%1 threads sur %2 attendent une réponse</translation>
    </message>
    <message>
        <source>%1 calls answered</source>
        <translation>%1 appels avec réponse</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 écrites dans %2</translation>
    </message>
    <message>
        <source>down: %1 wait for it</source>
        <translation>tombé : %1 l’attendent</translation>
    </message>
    <message>
        <source>%1 done, lag %2</source>
        <translation>%1 faites, lag %2</translation>
    </message>
    <message>
        <source>%1 orders failed because of Payment</source>
        <translation>%1 commandes ont échoué à cause de Paiement</translation>
    </message>
    <message>
        <source>%1 orders accepted while Payment was down, %2 failed; %3 wait for it now</source>
        <translation>%1 commandes acceptées pendant que Paiement était tombé, %2 échouées ; %3 l’attendent maintenant</translation>
    </message>
    <message>
        <source>Order was changed: %1 orders lost to that. Analytics has heard of %2 of %3</source>
        <translation>Commande a été modifié : %1 commandes perdues. Analytique a entendu parler de %2 sur %3</translation>
    </message>
    <message>
        <source>Analytics has read %1 of %2, from the first on; %3 orders failed</source>
        <translation>Analytique a lu %1 sur %2, à partir de la première ; %3 commandes échouées</translation>
    </message>
    <message>
        <source>%1 completed, %2 failed, %3 in between</source>
        <translation>%1 terminées, %2 échouées, %3 entre les deux</translation>
    </message>
    <message>
        <source>%1 accepted, %2 paid, %3 shipped, %4 notified</source>
        <translation>%1 acceptées, %2 payées, %3 expédiées, %4 notifiées</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CauseWords</name>
    <message>
        <source>Your acts</source>
        <translation>Vos actions</translation>
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
        <translation>Logs sur disque</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Clients and errors</source>
        <translation>Clients et erreurs</translation>
    </message>
    <message>
        <source>The node found out by itself that it cannot go on.</source>
        <translation>Le nœud a constaté lui-même qu’il ne peut pas continuer.</translation>
    </message>
    <message>
        <source>It had been asked for before.</source>
        <translation>Cela avait été demandé auparavant.</translation>
    </message>
    <message>
        <source>A timer ran out: the node heard nothing from a leader for its election timeout.</source>
        <translation>Un délai a expiré : le nœud n’a rien reçu d’un leader pendant son délai d’élection.</translation>
    </message>
    <message>
        <source>A timer: an election was due.</source>
        <translation>Un délai : une élection était prévue.</translation>
    </message>
    <message>
        <source>A timer ran out: a majority of the voters did not fetch from it any more, or it learned of a later epoch.</source>
        <translation>Un délai a expiré : une majorité des votants ne faisait plus de fetch chez lui, ou il a appris une epoch plus récente.</translation>
    </message>
    <message>
        <source>A timer ran out: broker.session.timeout.ms passed without a heartbeat.</source>
        <translation>Un délai a expiré : broker.session.timeout.ms écoulé sans heartbeat.</translation>
    </message>
    <message>
        <source>The broker asked for it when it had started.</source>
        <translation>Le broker l’a demandé à son démarrage.</translation>
    </message>
    <message>
        <source>A timer ran out: the replica was not caught up for replica.lag.time.max.ms.</source>
        <translation>Un délai a expiré : le réplica n’était pas à jour pendant replica.lag.time.max.ms.</translation>
    </message>
    <message>
        <source>The replica has caught up with the leader&apos;s log.</source>
        <translation>Le réplica a rattrapé le log du leader.</translation>
    </message>
    <message>
        <source>The controller&apos;s timer: it gives leadership back to preferred replicas.</source>
        <translation>Délai du controller : il rend le leadership aux réplicas préférés.</translation>
    </message>
    <message>
        <source>The last replica that could lead is gone.</source>
        <translation>Le dernier réplica qui pouvait être leader a disparu.</translation>
    </message>
    <message>
        <source>The segment was full, or segment.ms had passed.</source>
        <translation>Le segment était plein, ou segment.ms s’était écoulé.</translation>
    </message>
    <message>
        <source>A timer: retention looks for old segments, or a client deleted records.</source>
        <translation>Un délai : la rétention cherche les vieux segments, ou un client a supprimé des records.</translation>
    </message>
    <message>
        <source>The node compared its log with the leader&apos;s, or with what its checkpoints say.</source>
        <translation>Le nœud a comparé son log avec celui du leader, ou avec ses checkpoints.</translation>
    </message>
    <message>
        <source>The member said goodbye, or its session.timeout.ms or max.poll.interval.ms passed.</source>
        <translation>Le membre a dit au revoir, ou son session.timeout.ms ou max.poll.interval.ms est écoulé.</translation>
    </message>
    <message>
        <source>A timer ran out: transaction.timeout.ms passed.</source>
        <translation>Un délai a expiré : transaction.timeout.ms est écoulé.</translation>
    </message>
    <message>
        <source>A client asked for it.</source>
        <translation>Un client l’a demandé.</translation>
    </message>
    <message>
        <source>All new replicas have caught up.</source>
        <translation>Tous les nouveaux réplicas ont rattrapé leur retard.</translation>
    </message>
    <message>
        <source>Nothing that this window knows of preceded it.</source>
        <translation>Rien de connu dans cette fenêtre ne l’a précédé.</translation>
    </message>
    <message>
        <source>A person did that.</source>
        <translation>Une personne l’a fait.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClientWords</name>
    <message>
        <source>client that does not say its name</source>
        <translation>client qui ne dit pas son nom</translation>
    </message>
    <message>
        <source>(no client.id)</source>
        <translation>(sans client.id)</translation>
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
            <numerusform>%1 de %2, %n connexion à un nœud</numerusform>
            <numerusform>%1 de %2, %n connexions à des nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with an error, the last was %1</source>
        <translation>
            <numerusform>%n réponse en erreur, la dernière était %1</numerusform>
            <numerusform>%n réponses en erreur, la dernière était %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group · %n member(s) · %1</source>
        <translation>
            <numerusform>groupe · %n membre · %1</numerusform>
            <numerusform>groupe · %n membres · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>lag %1</translation>
    </message>
    <message>
        <source>Group %1, generation %2, assignor %3, coordinator node %4</source>
        <translation>Groupe %1, génération %2, assignor %3, nœud coordinateur %4</translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>%n client de plus</numerusform>
            <numerusform>%n clients de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>listed in the navigator</source>
        <translation>dans la liste du navigateur</translation>
    </message>
    <message>
        <source>no partition assigned</source>
        <translation>aucune partition assignée</translation>
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
            <numerusform>coupe %n lien dans ce sens</numerusform>
            <numerusform>coupe %n liens dans ce sens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cuts %n link(s)</source>
        <translation>
            <numerusform>coupe %n lien</numerusform>
            <numerusform>coupe %n liens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterMenu</name>
    <message>
        <source>A throw-away cluster starts in a window of its own.</source>
        <translation>Un cluster jetable démarre dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>New throw-away cluster</source>
        <translation>Nouveau cluster jetable</translation>
    </message>
    <message>
        <source>One more cluster beside this one, with ports and a temporary directory of its own</source>
        <translation>Un cluster de plus à côté de celui-ci, avec ses propres ports et son répertoire temporaire</translation>
    </message>
    <message>
        <source>Open a data directory …</source>
        <translation>Ouvrir un répertoire de données …</translation>
    </message>
    <message>
        <source>A kept cluster, in a window of its own; an empty directory becomes a new one</source>
        <translation>Un cluster conservé, dans sa propre fenêtre ; un répertoire vide en devient un nouveau</translation>
    </message>
    <message>
        <source>Watch an external cluster …</source>
        <translation>Observer un cluster externe …</translation>
    </message>
    <message>
        <source>Any Apache Kafka, in a window of its own</source>
        <translation>N’importe quel Apache Kafka, dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Ask at the start what happens to the data</source>
        <translation>Demander au démarrage quoi faire des données</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>This window shows it.</source>
        <translation>Cette fenêtre l’affiche.</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>%1 opens in a window of its own.</source>
        <translation>%1 s’ouvre dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>Empty this list</source>
        <translation>Vider cette liste</translation>
    </message>
    <message>
        <source>The clusters and their data stay</source>
        <translation>Les clusters et leurs données restent</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Répertoire de données</translation>
    </message>
    <message>
        <source>Watch an external cluster</source>
        <translation>Observer un cluster externe</translation>
    </message>
    <message>
        <source>Bootstrap servers, as localhost:9092</source>
        <translation>Serveurs bootstrap, par ex. localhost:9092</translation>
    </message>
    <message>
        <source>The system refused to start another window.</source>
        <translation>Le système a refusé de démarrer une autre fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>No ports are free for another cluster of %n node(s).</source>
        <translation>
            <numerusform>Aucun port n’est libre pour un autre cluster de %n nœud.</numerusform>
            <numerusform>Aucun port n’est libre pour un autre cluster de %n nœuds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterScene</name>
    <message>
        <source>tries again: %1</source>
        <translation>réessaie : %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterView</name>
    <message>
        <source>Picture of the cluster</source>
        <translation>Image du cluster</translation>
    </message>
    <message>
        <source>No client is connected. Start one from the Produce dock, or point your own at the bootstrap servers.</source>
        <translation>Aucun client n’est connecté. Démarrez-en un dans le panneau Produire, ou dirigez le vôtre vers les serveurs bootstrap.</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>leader</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>synchronisé</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>non synchronisé</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms · Ctrl+0 fits</source>
        <translation>Ctrl+molette : zoom · Ctrl+0 : ajuster</translation>
    </message>
    <message>
        <source>right-click for faults · Shift+drag cuts links · click a dot · Ctrl+wheel zooms · Ctrl+0 fits</source>
        <translation>clic droit : pannes · Maj+glisser : couper des liens · cliquez un point · Ctrl+molette : zoom · Ctrl+0 : ajuster</translation>
    </message>
    <message>
        <source>Cut links</source>
        <translation>Couper des liens</translation>
    </message>
    <message>
        <source>Draw a line across links to cut them both ways (or hold Shift and draw). Escape ends it.</source>
        <translation>Tracez une ligne à travers des liens pour les couper dans les deux sens (ou maintenez Maj et tracez). Échap termine.</translation>
    </message>
    <message>
        <source>Cut links one way</source>
        <translation>Couper dans un sens</translation>
    </message>
    <message>
        <source>Draw a line across links: what flows in the direction of the arrow is stopped (or hold Ctrl and Shift and draw).</source>
        <translation>Tracez une ligne à travers des liens : ce qui circule dans le sens de la flèche est arrêté (ou maintenez Ctrl et Maj et tracez).</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Zoom avant (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Zoom arrière (Ctrl+-)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Actual size (Ctrl+1)</source>
        <translation>Taille réelle (Ctrl+1)</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Ajuster l’image</translation>
    </message>
    <message>
        <source>Fit the picture into the dock (Ctrl+0)</source>
        <translation>Ajuster l’image au panneau (Ctrl+0)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>What is broken now, and how to heal it</source>
        <translation>Ce qui est en panne, et comment le réparer</translation>
    </message>
    <message numerus="yes">
        <source>Faults: %n</source>
        <translation>
            <numerusform>Pannes : %n</numerusform>
            <numerusform>Pannes : %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the cut of %n link(s)</source>
        <translation>
            <numerusform>la coupure de %n lien</numerusform>
            <numerusform>la coupure de %n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) of kind %1 from %2 to %3, at %4</source>
        <translation>
            <numerusform>%n réponse de type %1 de %2 à %3, à %4</numerusform>
            <numerusform>%n réponses de type %1 de %2 à %3, à %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of kind %1 from %2 to %3, at %4</source>
        <translation>
            <numerusform>%n requête de type %1 de %2 à %3, à %4</numerusform>
            <numerusform>%n requêtes de type %1 de %2 à %3, à %4</numerusform>
        </translation>
    </message>
    <message>
        <source>The public protocol does not tell which clients are connected. Members of groups are shown once there are some; to produce or consume yourself, open the Produce or the Consume dock.</source>
        <translation>Le protocole public ne dit pas quels clients sont connectés. Les membres de groupes s’affichent dès qu’il y en a ; pour produire ou consommer vous-même, ouvrez le panneau Produire ou Consommer.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterWords</name>
    <message>
        <source>throw-away</source>
        <translation>jetable</translation>
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
        <translation>Ce cluster tourne ailleurs ; fermer la fenêtre n’y touche pas.</translation>
    </message>
    <message>
        <source>Throw-away data: %1 is deleted when the window is closed.</source>
        <translation>Données jetables : %1 est supprimé à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Kept data: everything is in %1 when it is opened again.</source>
        <translation>Données conservées : tout est dans %1 à la prochaine ouverture.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>An act, a panel, a node, a topic, a group …</source>
        <translation>Une action, un panneau, un nœud, un topic, un groupe …</translation>
    </message>
    <message>
        <source>What to do or to go to</source>
        <translation>Que faire ou où aller</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CommandWords</name>
    <message>
        <source>kafka-console-producer.sh cannot choose a partition; kcat can.</source>
        <translation>kafka-console-producer.sh ne peut pas choisir de partition ; kcat le peut.</translation>
    </message>
    <message>
        <source>kafka-console-producer.sh cannot choose a timestamp.</source>
        <translation>kafka-console-producer.sh ne peut pas choisir d’horodatage.</translation>
    </message>
    <message>
        <source>Zero bytes do not fit into a command line.</source>
        <translation>Des octets nuls ne passent pas dans une ligne de commande.</translation>
    </message>
    <message>
        <source>kafka-console-producer.sh reads lines of text: it cannot send line ends or the signs that divide key, value and headers. kcat can.</source>
        <translation>kafka-console-producer.sh lit des lignes de texte : il ne peut pas envoyer de fins de ligne ni les signes qui séparent clé, valeur et headers. kcat le peut.</translation>
    </message>
    <message>
        <source>A key with a zero byte does not fit into a command line.</source>
        <translation>Une clé avec un octet nul ne passe pas dans une ligne de commande.</translation>
    </message>
    <message>
        <source>kcat cannot choose a timestamp.</source>
        <translation>kcat ne peut pas choisir d’horodatage.</translation>
    </message>
    <message>
        <source>With -Z kcat sends an empty key as null, too.</source>
        <translation>Avec -Z, kcat envoie aussi une clé vide comme null.</translation>
    </message>
    <message>
        <source>kcat sends nothing at all when the value is empty; an empty value needs kafka-console-producer.sh.</source>
        <translation>kcat n’envoie rien du tout quand la valeur est vide ; une valeur vide demande kafka-console-producer.sh.</translation>
    </message>
    <message>
        <source>kcat writes headers as name=value: no null, no zero byte, and no = in the name.</source>
        <translation>kcat écrit les headers sous la forme nom=valeur : pas de null, pas d’octet nul, et pas de = dans le nom.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CompareView</name>
    <message>
        <source>Queue and log</source>
        <translation>File et log</translation>
    </message>
    <message>
        <source>A classic message queue beside a topic, with the same messages</source>
        <translation>Une file de messages classique à côté d’un topic, avec les mêmes messages</translation>
    </message>
    <message>
        <source>the same, done in different ways</source>
        <translation>la même chose, faite de plusieurs façons</translation>
    </message>
    <message>
        <source>This is an external cluster: no topics are made, no load is put on it and no node is killed from here.</source>
        <translation>C’est un cluster externe : d’ici, on n’y crée pas de topics, on ne lui impose aucune charge et on n’y tue aucun nœud.</translation>
    </message>
    <message>
        <source>Calls and events</source>
        <translation>Appels et événements</translation>
    </message>
    <message>
        <source>Services that call each other beside services that write and read events</source>
        <translation>Des services qui s’appellent à côté de services qui écrivent et lisent des événements</translation>
    </message>
    <message>
        <source>ZooKeeper and KRaft</source>
        <translation>ZooKeeper et KRaft</translation>
    </message>
    <message>
        <source>The same failure of the controller, explained with ZooKeeper and live with KRaft</source>
        <translation>La même panne du contrôleur, expliquée avec ZooKeeper et en direct avec KRaft</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConfigureTopicDialog</name>
    <message>
        <source>Configure topic %1</source>
        <translation>Configurer le topic %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Demande au controller …</translation>
    </message>
    <message>
        <source>Asking the cluster what is in effect …</source>
        <translation>Demande au cluster de ce qui est en vigueur …</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n configuration(s) will be changed.</source>
        <translation>
            <numerusform>%n configuration sera changée.</numerusform>
            <numerusform>%n configurations seront changées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectDialog</name>
    <message>
        <source>Connect a client</source>
        <translation>Connecter un client</translation>
    </message>
    <message>
        <source>Any Kafka client can connect. It needs nothing but these addresses (bootstrap.servers): one that answers is enough, from it the client learns the others.</source>
        <translation>Tout client Kafka peut se connecter. Il ne lui faut que ces adresses (bootstrap.servers) : une seule qui répond suffit, elle lui apprend les autres.</translation>
    </message>
    <message>
        <source>Bootstrap servers</source>
        <translation>Serveurs bootstrap</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Lines for this client</source>
        <translation>Lignes pour ce client</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Copier ces lignes</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectionsModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>écrit %1</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>lit %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>(no client.id)</source>
        <translation>(sans client.id)</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1, %2; %3 requests since the connection was opened</source>
        <translation>%1, %2 ; %3 requêtes depuis l’ouverture de la connexion</translation>
    </message>
    <message>
        <source>%1 since the connection was opened</source>
        <translation>%1 depuis l’ouverture de la connexion</translation>
    </message>
    <message>
        <source>client.id: the name that the program gives itself; or the node at the other end</source>
        <translation>client.id : le nom que le programme se donne ; ou le nœud à l’autre bout</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Client library and version, as the client said in ApiVersions</source>
        <translation>Bibliothèque cliente et version, telles que le client les a données dans ApiVersions</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Address and port at the other end</source>
        <translation>Adresse et port à l’autre bout</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The node that it is connected to</source>
        <translation>Le nœud auquel il est connecté</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>PLAINTEXT is the brokers&apos; listener, CONTROLLER the quorum&apos;s</source>
        <translation>PLAINTEXT est le listener des brokers, CONTROLLER celui du quorum</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>How long the connection has been open</source>
        <translation>Depuis combien de temps la connexion est ouverte</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Requêtes/s</translation>
    </message>
    <message>
        <source>Bytes per second to the node</source>
        <translation>Octets par seconde vers le nœud</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Bytes per second from the node</source>
        <translation>Octets par seconde venant du nœud</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Requests that are not answered yet: a consumer&apos;s Fetch waits there for records</source>
        <translation>Requêtes sans réponse pour l’instant : le Fetch d’un consumer y attend des records</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>API of the last request</source>
        <translation>API de la dernière requête</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>Dernière req.</translation>
    </message>
    <message>
        <source>Answers with an error code, and Kafka&apos;s name of the last</source>
        <translation>Réponses avec un code d’erreur, et le nom que Kafka donne à la dernière</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Partitions that are written and read over this connection</source>
        <translation>Partitions écrites et lues par cette connexion</translation>
    </message>
    <message>
        <source>Writes and reads</source>
        <translation>Écrit et lit</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>Filtrer les connexions</translation>
    </message>
    <message>
        <source>No client is connected. Start one in the Produce dock, or point your own at the bootstrap servers.</source>
        <translation>Aucun client n’est connecté. Démarrez-en un dans le panneau Produire, ou dirigez le vôtre vers les serveurs bootstrap.</translation>
    </message>
    <message>
        <source>Between nodes</source>
        <translation>Entre nœuds</translation>
    </message>
    <message>
        <source>Also the connections that the nodes have among themselves: replication, heartbeats, votes</source>
        <translation>Aussi les connexions des nœuds entre eux : réplication, heartbeats, votes</translation>
    </message>
    <message>
        <source>Reset …</source>
        <translation>Réinitialiser …</translation>
    </message>
    <message>
        <source>Breaks the connection off where it is, as a network failure would; clients connect again by themselves</source>
        <translation>Rompt la connexion où elle en est, comme une panne de réseau ; les clients se reconnectent d’eux-mêmes</translation>
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
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %1 of node %2, %3 requests, %4 in, %5 out.</source>
        <translation>Connexion %1 du nœud %2, %3 requêtes, %4 en entrée, %5 en sortie.</translation>
    </message>
    <message>
        <source>Member of group %1.</source>
        <translation>Membre du groupe %1.</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Dernière erreur : %1</translation>
    </message>
    <message>
        <source>Reset a connection</source>
        <translation>Réinitialiser une connexion</translation>
    </message>
    <message>
        <source>Reset the connection of %1 to node %2?</source>
        <translation>Réinitialiser la connexion de %1 au nœud %2 ?</translation>
    </message>
    <message>
        <source>What is on its way is lost, as in a network failure. A good client connects again and sends anew what was not answered.</source>
        <translation>Ce qui est en route est perdu, comme lors d’une panne de réseau. Un bon client se reconnecte et renvoie ce qui n’a pas eu de réponse.</translation>
    </message>
    <message>
        <source>Reset it</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Connection %1 of node %2 is reset.</source>
        <translation>La connexion %1 du nœud %2 est réinitialisée.</translation>
    </message>
    <message>
        <source>It could not be reset: %1</source>
        <translation>Réinitialisation impossible : %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConsumeView</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>one or more, with commas between</source>
        <translation>un ou plusieurs, séparés par des virgules</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>dès maintenant</translation>
    </message>
    <message>
        <source>Where to begin when the group has committed nothing yet</source>
        <translation>Où commencer quand le groupe n’a encore rien commité</translation>
    </message>
    <message>
        <source>Start group</source>
        <translation>Démarrer le groupe</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Derniers lus</translation>
    </message>
    <message>
        <source>Group whose records are shown</source>
        <translation>Groupe dont les records sont affichés</translation>
    </message>
    <message>
        <source>Records that were read last</source>
        <translation>Derniers records lus</translation>
    </message>
    <message>
        <source>No group of this window runs. Start one; add members and watch the partitions being shared out anew.</source>
        <translation>Aucun groupe de cette fenêtre ne tourne. Démarrez-en un ; ajoutez des membres et voyez les partitions se répartir à nouveau.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Protocol, assignor, isolation, timeouts, static members</source>
        <translation>Protocole, assignor, isolation, délais, membres statiques</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>classic: the members share the partitions out among themselves. consumer (KIP-848): the coordinator does. The client library of this window, librdkafka %1, has the latter from 2.4 on; a Java client with group.protocol=consumer may join here in any case</source>
        <translation>classic : les membres se répartissent les partitions. consumer (KIP-848) : le coordinateur le fait. La bibliothèque cliente de cette fenêtre, librdkafka %1, connaît ce dernier à partir de la 2.4 ; un client Java avec group.protocol=consumer peut entrer ici dans tous les cas</translation>
    </message>
    <message>
        <source>How partitions are shared out: range by topic, roundrobin one after another, cooperative-sticky moves only what has to move and lets the others read on</source>
        <translation>Comment les partitions sont réparties : range par topic, roundrobin l’une après l’autre, cooperative-sticky ne déplace que le nécessaire et laisse les autres lire</translation>
    </message>
    <message>
        <source>read_committed waits for the end of transactions and leaves out what was aborted</source>
        <translation>read_committed attend la fin des transactions et omet ce qui a été annulé</translation>
    </message>
    <message>
        <source>static members</source>
        <translation>membres statiques</translation>
    </message>
    <message>
        <source>group.instance.id (KIP-345): a member that comes back within session.timeout.ms gets its partitions without a rebalance</source>
        <translation>group.instance.id (KIP-345) : un membre qui revient avant session.timeout.ms retrouve ses partitions sans rebalance</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>after a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>session.timeout.ms: without a heartbeat for so long a member counts as gone</source>
        <translation>session.timeout.ms : sans heartbeat pendant ce temps, un membre est considéré comme parti</translation>
    </message>
    <message>
        <source>max.poll.interval.ms: a member that does not ask for records for so long leaves the group</source>
        <translation>max.poll.interval.ms : un membre qui ne demande pas de records pendant ce temps quitte le groupe</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>One member of this group as a line for a shell</source>
        <translation>Un membre de ce groupe sous forme de ligne pour un shell</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>Donnez un nom au groupe.</translation>
    </message>
    <message>
        <source>Choose a topic to read.</source>
        <translation>Choisissez un topic à lire.</translation>
    </message>
    <message>
        <source>max.poll.interval.ms has to be at least session.timeout.ms.</source>
        <translation>max.poll.interval.ms doit valoir au moins session.timeout.ms.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>heartbeat.interval.ms: how often a member says that it is there, and hears of a rebalance. A third of the session at most</source>
        <translation>heartbeat.interval.ms : tous les combien un membre signale sa présence et apprend un rebalance. Un tiers de la session au plus</translation>
    </message>
    <message>
        <source>heartbeat.interval.ms may be a third of session.timeout.ms at most: one lost heartbeat is no dead member.</source>
        <translation>heartbeat.interval.ms peut valoir au plus un tiers de session.timeout.ms : un heartbeat perdu ne fait pas un membre mort.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ControllerPage</name>
    <message>
        <source>There is no active controller just now.</source>
        <translation>Il n’y a pas de contrôleur actif pour le moment.</translation>
    </message>
    <message>
        <source>One more voter down, and the others are no majority: nobody could be elected. Start a node first.</source>
        <translation>Un votant de moins, et les autres ne sont plus une majorité : personne ne pourrait être élu. Démarrez d’abord un nœud.</translation>
    </message>
    <message>
        <source>The active controller dies. Until Kafka 4.0 an ensemble of ZooKeeper servers noticed that and kept what the controller must know; now the controllers do both themselves, in a quorum with a log.</source>
        <translation>Le contrôleur actif meurt. Avant Kafka 4.0, un ensemble de serveurs ZooKeeper le remarquait et gardait ce que le contrôleur doit savoir ; maintenant les contrôleurs font les deux eux-mêmes, dans un quorum doté d’un log.</translation>
    </message>
    <message>
        <source>Kill the active controller</source>
        <translation>Tuer le contrôleur actif</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Le redémarrer</translation>
    </message>
    <message>
        <source>With ZooKeeper: explained, not run</source>
        <translation>Avec ZooKeeper : expliqué, pas exécuté</translation>
    </message>
    <message>
        <source>What used to happen, in this order. This cluster has no ZooKeeper.</source>
        <translation>Ce qui se passait autrefois, dans cet ordre. Ce cluster n’a pas de ZooKeeper.</translation>
    </message>
    <message>
        <source>With KRaft: live</source>
        <translation>Avec KRaft : en direct</translation>
    </message>
    <message>
        <source>What this cluster does, from its own events, with the time since the failure</source>
        <translation>Ce que fait ce cluster, d’après ses propres événements, avec le temps écoulé depuis la panne</translation>
    </message>
    <message>
        <source>elected after</source>
        <translation>élu après</translation>
    </message>
    <message>
        <source>From the failure until another controller was elected</source>
        <translation>De la panne jusqu’à l’élection d’un autre contrôleur</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>Of the new controller: who still acts in an older one is refused</source>
        <translation>Celle du nouveau contrôleur : qui agit encore dans une plus ancienne est refusé</translation>
    </message>
    <message>
        <source>records</source>
        <translation>records</translation>
    </message>
    <message>
        <source>That the new controller has written to the metadata log</source>
        <translation>Que le nouveau contrôleur a écrits dans le log de métadonnées</translation>
    </message>
    <message>
        <source>leaders moved</source>
        <translation>leaders déplacés</translation>
    </message>
    <message>
        <source>Partitions that got another leader since</source>
        <translation>Partitions qui ont reçu un autre leader depuis</translation>
    </message>
    <message>
        <source>What moved into the metadata log</source>
        <translation>Ce qui est passé dans le log de métadonnées</translation>
    </message>
    <message>
        <source>Who is the controller</source>
        <translation>Qui est le contrôleur</translation>
    </message>
    <message>
        <source>Which brokers live</source>
        <translation>Quels brokers vivent</translation>
    </message>
    <message>
        <source>Topics and their replicas</source>
        <translation>Topics et leurs répliques</translation>
    </message>
    <message>
        <source>Leaders and ISR</source>
        <translation>Leaders et ISR</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configurations</translation>
    </message>
    <message>
        <source>Topics to be deleted</source>
        <translation>Topics à supprimer</translation>
    </message>
    <message>
        <source>How brokers hear of it</source>
        <translation>Comment les brokers l’apprennent</translation>
    </message>
    <message>
        <source>Watches; then the controller sends LeaderAndIsr and UpdateMetadata to each broker</source>
        <translation>Des watches ; puis le contrôleur envoie LeaderAndIsr et UpdateMetadata à chaque broker</translation>
    </message>
    <message>
        <source>The leader of the quorum, and its epoch</source>
        <translation>Le leader du quorum, et son epoch</translation>
    </message>
    <message>
        <source>Each broker fetches the metadata log, and is as far as its offset in it</source>
        <translation>Chaque broker va chercher le log de métadonnées, et en est là où est son offset</translation>
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
        <translation>La session du contrôleur auprès de l’ensemble ne reçoit plus de heartbeats. Rien ne se passe avant la fin de zookeeper.session.timeout.ms (18 s sauf réglage).</translation>
    </message>
    <message>
        <source>The session expires. ZooKeeper removes its ephemeral znodes: /controller, and /brokers/ids of this broker.</source>
        <translation>La session expire. ZooKeeper retire ses znodes éphémères : /controller, et celui de ce broker dans /brokers/ids.</translation>
    </message>
    <message>
        <source>Watches on /controller fire in every other broker.</source>
        <translation>Les watches sur /controller se déclenchent dans tous les autres brokers.</translation>
    </message>
    <message>
        <source>All of them try to create /controller. The first wins, and raises /controller_epoch.</source>
        <translation>Tous essaient de créer /controller. Le premier gagne, et augmente /controller_epoch.</translation>
    </message>
    <message>
        <source>The new controller reads everything from ZooKeeper: brokers, topics, each partition&apos;s state. With many partitions that takes minutes.</source>
        <translation>Le nouveau contrôleur lit tout dans ZooKeeper : brokers, topics, l’état de chaque partition. Avec beaucoup de partitions, cela prend des minutes.</translation>
    </message>
    <message>
        <source>It elects leaders for the dead broker&apos;s partitions, and writes each partition&apos;s state to ZooKeeper.</source>
        <translation>Il élit des leaders pour les partitions du broker mort, et écrit l’état de chaque partition dans ZooKeeper.</translation>
    </message>
    <message>
        <source>It sends LeaderAndIsr to the replicas, and UpdateMetadata to every broker. Who misses one goes on with an old picture.</source>
        <translation>Il envoie LeaderAndIsr aux répliques, et UpdateMetadata à chaque broker. Qui en manque un continue avec une vieille image.</translation>
    </message>
    <message>
        <source>Node %1, in epoch %2</source>
        <translation>Nœud %1, dans l’epoch %2</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Kill the controller, and what happens is written here.</source>
        <translation>Tuez le contrôleur, et ce qui se passe s’écrira ici.</translation>
    </message>
    <message>
        <source>Written to the metadata log since: %1</source>
        <translation>Écrit depuis dans le log de métadonnées : %1</translation>
    </message>
    <message>
        <source>now: nobody</source>
        <translation>maintenant : personne</translation>
    </message>
    <message>
        <source>now: node %1 in epoch %2</source>
        <translation>maintenant : nœud %1 dans l’epoch %2</translation>
    </message>
    <message>
        <source>now: %1 brokers, %2 of them fenced</source>
        <translation>maintenant : %1 brokers, dont %2 fenced</translation>
    </message>
    <message>
        <source>now: %1 topics with %2 partitions</source>
        <translation>maintenant : %1 topics avec %2 partitions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln among the newest records of the log</source>
        <translation>
            <numerusform>%Ln parmi les records les plus récents du log</numerusform>
            <numerusform>%Ln parmi les records les plus récents du log</numerusform>
        </translation>
    </message>
    <message>
        <source>now: %1 topics with settings of their own</source>
        <translation>maintenant : %1 topics avec leurs propres réglages</translation>
    </message>
    <message>
        <source>node %1: %2</source>
        <translation>nœud %1 : %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CostPage</name>
    <message>
        <source>Try settings of a producer on this cluster: each is measured for some seconds with a real producer on a topic of its own, and leaves a row. Delay a link or stop a node in between, and measure again.</source>
        <translation>Essayez des réglages d’un producer sur ce cluster : chacun est mesuré quelques secondes avec un vrai producer sur un topic à lui, et laisse une ligne. Entre deux mesures, retardez un lien ou arrêtez un nœud, puis mesurez à nouveau.</translation>
    </message>
    <message>
        <source>acks</source>
        <translation>acks</translation>
    </message>
    <message>
        <source>Who has to have a record before it counts as sent: all in-sync replicas, the leader alone, or nobody</source>
        <translation>Qui doit avoir un record pour qu’il compte comme envoyé : tous les réplicas synchronisés, le leader seul, ou personne</translation>
    </message>
    <message>
        <source>min.insync.replicas</source>
        <translation>min.insync.replicas</translation>
    </message>
    <message>
        <source>With acks=all the leader refuses records while fewer replicas than these are in sync</source>
        <translation>Avec acks=all, le leader refuse les records tant que moins de réplicas que cela sont synchronisés</translation>
    </message>
    <message>
        <source>linger.ms</source>
        <translation>linger.ms</translation>
    </message>
    <message>
        <source>So long the producer waits for more records to send them together</source>
        <translation>Durée pendant laquelle le producer attend d’autres records pour les envoyer ensemble</translation>
    </message>
    <message>
        <source>records per second</source>
        <translation>records par seconde</translation>
    </message>
    <message>
        <source>How many are offered. What comes through is measured</source>
        <translation>Combien sont proposés. Ce qui passe est mesuré</translation>
    </message>
    <message>
        <source>enable.idempotence: repeated batches are recognised. Needs acks=all</source>
        <translation>enable.idempotence : les batchs répétés sont reconnus. Demande acks=all</translation>
    </message>
    <message>
        <source>Forget the rows</source>
        <translation>Oublier les lignes</translation>
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
        <translation>proposés/s</translation>
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
        <translation>échoués</translation>
    </message>
    <message>
        <source>most at risk</source>
        <translation>à risque</translation>
    </message>
    <message>
        <source>those at risk</source>
        <translation>ceux à risque</translation>
    </message>
    <message>
        <source>The most records, at one look at the cluster, that not all in-sync replicas had, or one running node alone: they can be lost if the leader dies</source>
        <translation>Le plus grand nombre de records, lors d’un regard sur le cluster, que tous les réplicas synchronisés n’avaient pas, ou qu’un seul nœud actif avait : ils peuvent être perdus si le leader meurt</translation>
    </message>
    <message>
        <source>Whether the producer was told that they are safe</source>
        <translation>Si l’on a dit au producer qu’ils sont en sécurité</translation>
    </message>
    <message>
        <source>Settings that were measured</source>
        <translation>Réglages mesurés</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Filtrer les réglages</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nobody asked: lost</source>
        <translation>personne n’a demandé : perdus</translation>
    </message>
    <message>
        <source>acknowledged: lost</source>
        <translation>confirmés : perdus</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>End this measurement without a row</source>
        <translation>Terminer cette mesure sans ligne</translation>
    </message>
    <message>
        <source>Measure the setting above</source>
        <translation>Mesurer le réglage ci-dessus</translation>
    </message>
    <message>
        <source>Measuring, %1 left: %2, p99 %3 ms, at most %4 at risk</source>
        <translation>Mesure en cours, encore %1 : %2, p99 %3 ms, au plus %4 à risque</translation>
    </message>
    <message>
        <source>Could not be measured: %1</source>
        <translation>N’a pas pu être mesuré : %1</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>renvoyés</translation>
    </message>
    <message>
        <source>needs acks=all</source>
        <translation>demande acks=all</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CostTrial</name>
    <message>
        <source>The producer was stopped.</source>
        <translation>Le producer a été arrêté.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CoveredSource</name>
    <message>
        <source>Not while an exam is open: this would disturb it. Finish or leave it in the panel Exams.</source>
        <translation>Pas pendant qu’un examen est ouvert : cela le fausserait. Terminez-le ou quittez-le dans le panneau Examens.</translation>
    </message>
    <message>
        <source>Hidden while an exam runs: it is for you to find out.</source>
        <translation>Caché pendant un examen : c’est à vous de le trouver.</translation>
    </message>
    <message>
        <source>Node %1 does not answer.</source>
        <translation>Le nœud %1 ne répond pas.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CreateTopicDialog</name>
    <message>
        <source>Create a topic</source>
        <translation>Créer un topic</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Replicas of each</source>
        <translation>Réplicas de chacune</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is a topic of this name already.</source>
        <translation>Un topic porte déjà ce nom.</translation>
    </message>
    <message>
        <source>With one replica, the partitions of a node that goes down are offline until it is back.</source>
        <translation>Avec un seul réplica, les partitions d’un nœud arrêté restent hors ligne jusqu’à son retour.</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>Lettres, chiffres, &apos;.&apos;, &apos;_&apos; et &apos;-&apos;.</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Demande au controller …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DeleteTopicDialog</name>
    <message>
        <source>Delete topic %1</source>
        <translation>Supprimer le topic %1</translation>
    </message>
    <message>
        <source>%1 records of this topic go for good, on every node. This cannot be undone.

Type the topic&apos;s name to delete it:</source>
        <translation>%1 records de ce topic disparaissent pour de bon, sur chaque nœud. C’est irréversible.

Saisissez le nom du topic pour le supprimer :</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>Nom du topic</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DirectoryReader</name>
    <message>
        <source>There is no directory %1.</source>
        <translation>Le répertoire %1 n’existe pas.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Lecture impossible : %1</translation>
    </message>
    <message>
        <source>The file is gone: it was deleted or renamed meanwhile.</source>
        <translation>Le fichier a disparu : il a été supprimé ou renommé entre-temps.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation>Détacher ou ancrer</translation>
    </message>
    <message>
        <source>Close (View menu shows it again)</source>
        <translation>Fermer (le menu Affichage le remontre)</translation>
    </message>
    <message>
        <source>Copy or save this picture and its tables</source>
        <translation>Copier ou enregistrer cette image et ses tables</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DockTitles</name>
    <message>
        <source>Navigator</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Partition logs</source>
        <translation>Logs des partitions</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>Produire</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>Consommer</translation>
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
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transactions</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Trames</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Lost records</source>
        <translation>Records perdus</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Two clusters</source>
        <translation>Deux clusters</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ElectLeadersDialog</name>
    <message>
        <source>Preferred: the first replica of each partition, if it is in sync</source>
        <translation>Préféré : le premier réplica de chaque partition, s’il est synchronisé</translation>
    </message>
    <message>
        <source>Unclean: for partitions without a leader, any replica that runs</source>
        <translation>Unclean : pour les partitions sans leader, n’importe quel réplica actif</translation>
    </message>
    <message>
        <source>Elect leaders of %1</source>
        <translation>Élire les leaders de %1</translation>
    </message>
    <message>
        <source>Elect the leader of %1-%2</source>
        <translation>Élire le leader de %1-%2</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Elect</source>
        <translation>Élire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The topic was deleted.</source>
        <translation>Le topic a été supprimé.</translation>
    </message>
    <message>
        <source>Every partition is led by its preferred replica: there is nothing to do.</source>
        <translation>Chaque partition a son réplica préféré pour leader : il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Every partition has a leader: there is nothing to do.</source>
        <translation>Chaque partition a un leader : il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>%1: no replica runs; nobody can be elected.</source>
        <translation>%1 : aucun réplica ne tourne ; personne ne peut être élu.</translation>
    </message>
    <message>
        <source>%1: node %2 would lead; %3 records that the last leader had would be lost for good.</source>
        <translation>%1 : le nœud %2 deviendrait leader ; %3 records du dernier leader seraient perdus pour de bon.</translation>
    </message>
    <message>
        <source>%1: node %2 would lead; how many records would be lost is not known.</source>
        <translation>%1 : le nœud %2 deviendrait leader ; combien de records seraient perdus n’est pas connu.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Demande au controller …</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) are not led by their preferred replica. Where that is in sync it takes over; nothing is lost. An election cannot be taken back.</source>
        <translation>
            <numerusform>%n partition n’a pas son réplica préféré pour leader. S’il est synchronisé, il prend la relève ; rien n’est perdu. Une élection ne s’annule pas.</numerusform>
            <numerusform>%n partitions n’ont pas leur réplica préféré pour leader. S’il est synchronisé, il prend la relève ; rien n’est perdu. Une élection ne s’annule pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventStoryModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
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
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Cause</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventWords</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>started</source>
        <translation>démarré</translation>
    </message>
    <message>
        <source>stop requested</source>
        <translation>arrêt demandé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>killed by you</source>
        <translation>tué par vous</translation>
    </message>
    <message>
        <source>plug pulled</source>
        <translation>débranché</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>mis en pause par vous</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>link %1 → %2 cut</source>
        <translation>lien %1 → %2 coupé</translation>
    </message>
    <message>
        <source>link %1 – %2: %3</source>
        <translation>lien %1 – %2 : %3</translation>
    </message>
    <message>
        <source>links healed</source>
        <translation>liens réparés</translation>
    </message>
    <message>
        <source>asks for votes, epoch %1</source>
        <translation>demande des votes, epoch %1</translation>
    </message>
    <message>
        <source>votes for node %1</source>
        <translation>vote pour le nœud %1</translation>
    </message>
    <message>
        <source>controller, epoch %1</source>
        <translation>controller, epoch %1</translation>
    </message>
    <message>
        <source>resigns as controller</source>
        <translation>démissionne comme controller</translation>
    </message>
    <message>
        <source>node %1 registered</source>
        <translation>nœud %1 enregistré</translation>
    </message>
    <message>
        <source>node %1 serves again</source>
        <translation>nœud %1 de nouveau en service</translation>
    </message>
    <message>
        <source>node %1 fenced: no heartbeat for %2</source>
        <translation>nœud %1 écarté (fenced) : aucun heartbeat pendant %2</translation>
    </message>
    <message>
        <source>node %1 fenced</source>
        <translation>nœud %1 écarté (fenced)</translation>
    </message>
    <message>
        <source>topic %1 created</source>
        <translation>topic %1 créé</translation>
    </message>
    <message>
        <source>topic %1 deleted</source>
        <translation>topic %1 supprimé</translation>
    </message>
    <message>
        <source>%1 has more partitions</source>
        <translation>%1 a plus de partitions</translation>
    </message>
    <message>
        <source>configuration changed</source>
        <translation>configuration changée</translation>
    </message>
    <message>
        <source>leader of %1, epoch %2</source>
        <translation>leader de %1, epoch %2</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 est hors ligne</translation>
    </message>
    <message>
        <source>ISR of %1: %2</source>
        <translation>ISR de %1 : %2</translation>
    </message>
    <message>
        <source>%1 cut back to %2</source>
        <translation>%1 tronqué à %2</translation>
    </message>
    <message>
        <source>log recovered</source>
        <translation>log récupéré</translation>
    </message>
    <message>
        <source>new segment of %1</source>
        <translation>nouveau segment de %1</translation>
    </message>
    <message>
        <source>segment of %1 deleted</source>
        <translation>segment de %1 supprimé</translation>
    </message>
    <message>
        <source>%1 starts at %2</source>
        <translation>%1 commence à %2</translation>
    </message>
    <message>
        <source>%1: member joined</source>
        <translation>%1 : un membre arrive</translation>
    </message>
    <message>
        <source>%1: member left</source>
        <translation>%1 : un membre part</translation>
    </message>
    <message>
        <source>%1 rebalances</source>
        <translation>%1 : rebalance</translation>
    </message>
    <message>
        <source>%1 is stable</source>
        <translation>%1 est stable</translation>
    </message>
    <message>
        <source>%1 committed</source>
        <translation>%1 a commité</translation>
    </message>
    <message>
        <source>%1: transaction began</source>
        <translation>%1 : transaction commencée</translation>
    </message>
    <message>
        <source>%1 will commit</source>
        <translation>%1 va commiter</translation>
    </message>
    <message>
        <source>%1 will abort</source>
        <translation>%1 va annuler</translation>
    </message>
    <message>
        <source>%1: transaction committed</source>
        <translation>%1 : transaction commitée</translation>
    </message>
    <message>
        <source>%1: transaction aborted</source>
        <translation>%1 : transaction annulée</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 connecté</translation>
    </message>
    <message>
        <source>%1: connection closed</source>
        <translation>%1 : connexion fermée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>leader of %n partition(s)</source>
        <translation>
            <numerusform>leader de %n partition</numerusform>
            <numerusform>leader de %n partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) offline</source>
        <translation>
            <numerusform>%n partition hors ligne</numerusform>
            <numerusform>%n partitions hors ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ISR of %n partition(s) shrinks</source>
        <translation>
            <numerusform>l’ISR de %n partition rétrécit</numerusform>
            <numerusform>l’ISR de %n partitions rétrécit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ISR of %n partition(s) grows</source>
        <translation>
            <numerusform>l’ISR de %n partition grandit</numerusform>
            <numerusform>l’ISR de %n partitions grandit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 fois)</translation>
    </message>
    <message>
        <source>Node %1 was started.</source>
        <translation>Le nœud %1 a été démarré.</translation>
    </message>
    <message>
        <source>You asked node %1 to stop; it hands over what it leads.</source>
        <translation>Vous avez demandé au nœud %1 de s’arrêter ; il transmet ses leaderships.</translation>
    </message>
    <message>
        <source>Node %1 stopped in good order.</source>
        <translation>Le nœud %1 s’est arrêté proprement.</translation>
    </message>
    <message>
        <source>You killed node %1: its sockets were reset, nothing was flushed.</source>
        <translation>Vous avez tué le nœud %1 : ses sockets ont été réinitialisés, rien n’a été écrit.</translation>
    </message>
    <message>
        <source>You pulled the plug of node %1: what was not synced to its disk is lost.</source>
        <translation>Vous avez débranché le nœud %1 : ce qui n’était pas synchronisé sur son disque est perdu.</translation>
    </message>
    <message>
        <source>You paused node %1; its sockets stay open, but nobody answers.</source>
        <translation>Vous avez mis en pause le nœud %1 ; ses sockets restent ouverts, mais personne ne répond.</translation>
    </message>
    <message>
        <source>Node %1 goes on.</source>
        <translation>Le nœud %1 continue.</translation>
    </message>
    <message>
        <source>Node %1 failed: %2</source>
        <translation>Le nœud %1 est tombé en panne : %2</translation>
    </message>
    <message>
        <source>You healed all links.</source>
        <translation>Vous avez réparé tous les liens.</translation>
    </message>
    <message>
        <source>joins the cluster</source>
        <translation>entre dans le cluster</translation>
    </message>
    <message>
        <source>is to leave</source>
        <translation>doit partir</translation>
    </message>
    <message>
        <source>left the cluster</source>
        <translation>a quitté le cluster</translation>
    </message>
    <message>
        <source>%1 moves to %2</source>
        <translation>%1 part vers %2</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation>%1 est sur %2</translation>
    </message>
    <message>
        <source>You added node %1 to the cluster.</source>
        <translation>Vous avez ajouté le nœud %1 au cluster.</translation>
    </message>
    <message>
        <source>You decommissioned node %1: its replicas move to other nodes, then it leaves.</source>
        <translation>Vous avez décommissionné le nœud %1 : ses réplicas vont sur d’autres nœuds, puis il part.</translation>
    </message>
    <message>
        <source>Node %1 has left the cluster.</source>
        <translation>Le nœud %1 a quitté le cluster.</translation>
    </message>
    <message>
        <source>%1 moves to the nodes %2: new replicas copy it first, then the old ones go.</source>
        <translation>%1 part vers les nœuds %2 : de nouveaux réplicas la copient d’abord, puis les anciens disparaissent.</translation>
    </message>
    <message>
        <source>%1 has moved: its replicas are on the nodes %2.</source>
        <translation>%1 est déplacée : ses réplicas sont sur les nœuds %2.</translation>
    </message>
    <message>
        <source>Node %1 heard nothing from the controller for %2 and asks for votes in epoch %3.</source>
        <translation>Le nœud %1 n’a rien reçu du controller pendant %2 et demande des votes pour l’epoch %3.</translation>
    </message>
    <message>
        <source>Node %1 asks for votes in epoch %2.</source>
        <translation>Le nœud %1 demande des votes pour l’epoch %2.</translation>
    </message>
    <message>
        <source>Node %1 votes for node %2 in epoch %3.</source>
        <translation>Le nœud %1 vote pour le nœud %2 dans l’epoch %3.</translation>
    </message>
    <message>
        <source>Node %1 is the active controller, in epoch %2.</source>
        <translation>Le nœud %1 est le controller actif, epoch %2.</translation>
    </message>
    <message>
        <source>Node %1 resigned as controller.</source>
        <translation>Le nœud %1 a démissionné comme controller.</translation>
    </message>
    <message>
        <source>The controller registered node %1.</source>
        <translation>Le controller a enregistré le nœud %1.</translation>
    </message>
    <message>
        <source>Node %1 has caught up; the controller lets it serve.</source>
        <translation>Le nœud %1 a rattrapé son retard ; le controller le laisse servir.</translation>
    </message>
    <message>
        <source>The controller fenced node %1: no heartbeat for %2.</source>
        <translation>Le controller a écarté (fenced) le nœud %1 : aucun heartbeat pendant %2.</translation>
    </message>
    <message>
        <source>The controller fenced node %1.</source>
        <translation>Le controller a écarté (fenced) le nœud %1.</translation>
    </message>
    <message>
        <source>Topic %1 was created.</source>
        <translation>Le topic %1 a été créé.</translation>
    </message>
    <message>
        <source>Topic %1 was deleted.</source>
        <translation>Le topic %1 a été supprimé.</translation>
    </message>
    <message>
        <source>Partitions were added to topic %1.</source>
        <translation>Des partitions ont été ajoutées au topic %1.</translation>
    </message>
    <message>
        <source>A configuration was changed.</source>
        <translation>Une configuration a été changée.</translation>
    </message>
    <message>
        <source>The configuration of %1 was changed.</source>
        <translation>La configuration de %1 a été changée.</translation>
    </message>
    <message>
        <source>Node %1 became the leader of %2 in epoch %3, after node %4.</source>
        <translation>Le nœud %1 est devenu le leader de %2 dans l’epoch %3, après le nœud %4.</translation>
    </message>
    <message>
        <source>Node %1 became the leader of %2 in epoch %3.</source>
        <translation>Le nœud %1 est devenu le leader de %2 dans l’epoch %3.</translation>
    </message>
    <message>
        <source>%1 is offline: none of its in-sync replicas runs.</source>
        <translation>%1 est hors ligne : aucun de ses réplicas synchronisés ne tourne.</translation>
    </message>
    <message>
        <source>Node %1 left the ISR of %2, which is now %3.</source>
        <translation>Le nœud %1 a quitté l’ISR de %2, qui est maintenant %3.</translation>
    </message>
    <message>
        <source>Node %1 joined the ISR of %2, which is now %3.</source>
        <translation>Le nœud %1 a rejoint l’ISR de %2, qui est maintenant %3.</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 cut its log of %2 back to offset %3 to match the leader; %n record(s) went.</source>
        <translation>
            <numerusform>Le nœud %1 a tronqué son log de %2 à l’offset %3 pour suivre le leader ; %n record a disparu.</numerusform>
            <numerusform>Le nœud %1 a tronqué son log de %2 à l’offset %3 pour suivre le leader ; %n records ont disparu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1 recovered its logs after an unclean stop and cut off %2.</source>
        <translation>Le nœud %1 a récupéré ses logs après un arrêt brutal et a coupé %2.</translation>
    </message>
    <message>
        <source>Node %1 recovered its logs after an unclean stop; nothing was lost.</source>
        <translation>Le nœud %1 a récupéré ses logs après un arrêt brutal ; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Node %1 began a new segment of %2 at offset %3.</source>
        <translation>Le nœud %1 a commencé un nouveau segment de %2 à l’offset %3.</translation>
    </message>
    <message>
        <source>Node %1 deleted an old segment of %2.</source>
        <translation>Le nœud %1 a supprimé un vieux segment de %2.</translation>
    </message>
    <message>
        <source>The log of %1 now starts at offset %2.</source>
        <translation>Le log de %1 commence maintenant à l’offset %2.</translation>
    </message>
    <message>
        <source>%1 joined group %2.</source>
        <translation>%1 est entré dans le groupe %2.</translation>
    </message>
    <message>
        <source>%1 left group %2.</source>
        <translation>%1 a quitté le groupe %2.</translation>
    </message>
    <message>
        <source>Group %1 rebalances.</source>
        <translation>Le groupe %1 est en rebalance.</translation>
    </message>
    <message>
        <source>Group %1 rebalances: %2.</source>
        <translation>Le groupe %1 est en rebalance : %2.</translation>
    </message>
    <message>
        <source>Group %1 is stable: every member knows its partitions.</source>
        <translation>Le groupe %1 est stable : chaque membre connaît ses partitions.</translation>
    </message>
    <message>
        <source>Group %1 committed offsets.</source>
        <translation>Le groupe %1 a commité des offsets.</translation>
    </message>
    <message>
        <source>%1 began a transaction.</source>
        <translation>%1 a commencé une transaction.</translation>
    </message>
    <message>
        <source>The transaction of %1 will commit: its partitions get their markers.</source>
        <translation>La transaction de %1 va être commitée : ses partitions reçoivent leurs marqueurs.</translation>
    </message>
    <message>
        <source>The transaction of %1 was open for too long and is aborted.</source>
        <translation>La transaction de %1 est restée ouverte trop longtemps et est annulée.</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted: another producer took over its id.</source>
        <translation>La transaction de %1 est annulée : un autre producer a repris son id.</translation>
    </message>
    <message>
        <source>The transaction of %1 will abort: its partitions get their markers.</source>
        <translation>La transaction de %1 va être annulée : ses partitions reçoivent leurs marqueurs.</translation>
    </message>
    <message>
        <source>The transaction of %1 is committed in every partition.</source>
        <translation>La transaction de %1 est commitée dans chaque partition.</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted in every partition.</source>
        <translation>La transaction de %1 est annulée dans chaque partition.</translation>
    </message>
    <message>
        <source>%1 connected to node %2.</source>
        <translation>%1 s’est connecté au nœud %2.</translation>
    </message>
    <message>
        <source>%1 (%2) connected to node %3.</source>
        <translation>%1 (%2) s’est connecté au nœud %3.</translation>
    </message>
    <message>
        <source>The connection of %1 to node %2 was closed.</source>
        <translation>La connexion de %1 au nœud %2 a été fermée.</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 answered %2 with %3, %n time(s).</source>
        <translation>
            <numerusform>Le nœud %1 a répondu à %2 par %3, %n fois.</numerusform>
            <numerusform>Le nœud %1 a répondu à %2 par %3, %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1 answered %2 with %3.</source>
        <translation>Le nœud %1 a répondu à %2 par %3.</translation>
    </message>
    <message>
        <source>%1: all have joined</source>
        <translation>%1 : tous sont là</translation>
    </message>
    <message>
        <source>All members of group %1 have joined; its leader %2 shares the partitions out.</source>
        <translation>Tous les membres du groupe %1 sont là ; son leader %2 répartit les partitions.</translation>
    </message>
    <message>
        <source>connection %1 reset</source>
        <translation>connexion %1 réinitialisée</translation>
    </message>
    <message>
        <source>abort on %1</source>
        <translation>annulation sur %1</translation>
    </message>
    <message>
        <source>%1: abort requested</source>
        <translation>%1 : annulation demandée</translation>
    </message>
    <message>
        <source>You reset connection %1 of node %2.</source>
        <translation>Vous avez réinitialisé la connexion %1 du nœud %2.</translation>
    </message>
    <message>
        <source>You had the open transaction of producer id %1 aborted on %2.</source>
        <translation>Vous avez fait annuler la transaction ouverte du producer id %1 sur %2.</translation>
    </message>
    <message>
        <source>You had the transaction of %1 aborted; its producer is fenced.</source>
        <translation>Vous avez fait annuler la transaction de %1 ; son producer est écarté (fenced).</translation>
    </message>
    <message>
        <source>time stopped</source>
        <translation>temps arrêté</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>temps réel</translation>
    </message>
    <message>
        <source>slow motion %1</source>
        <translation>ralenti %1</translation>
    </message>
    <message>
        <source>step: %1</source>
        <translation>pas : %1</translation>
    </message>
    <message>
        <source>breakpoint %1</source>
        <translation>point d’arrêt %1</translation>
    </message>
    <message>
        <source>You stopped the cluster&apos;s clock: timers stand still and messages wait.</source>
        <translation>Vous avez arrêté l’horloge du cluster : les délais sont figés et les messages attendent.</translation>
    </message>
    <message>
        <source>You let the cluster&apos;s clock run in real time.</source>
        <translation>Vous avez laissé l’horloge du cluster tourner en temps réel.</translation>
    </message>
    <message>
        <source>You let the cluster&apos;s clock run at %1 of real time.</source>
        <translation>Vous avez laissé l’horloge du cluster tourner à %1 du temps réel.</translation>
    </message>
    <message>
        <source>the answer to %1</source>
        <translation>la réponse à %1</translation>
    </message>
    <message>
        <source>the request %1</source>
        <translation>la requête %1</translation>
    </message>
    <message>
        <source>You let one message through: %1, from node %2 to node %3.</source>
        <translation>Vous avez laissé passer un message : %1, du nœud %2 au nœud %3.</translation>
    </message>
    <message>
        <source>You let one message through: %1, from %2 to node %3.</source>
        <translation>Vous avez laissé passer un message : %1, de %2 au nœud %3.</translation>
    </message>
    <message>
        <source>Breakpoint %1 stopped the cluster&apos;s clock: %2.</source>
        <translation>Le point d’arrêt %1 a arrêté l’horloge du cluster : %2.</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
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
        <translation>disque ralenti de %1</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disque plein</translation>
    </message>
    <message>
        <source>disk fails</source>
        <translation>disque en erreur</translation>
    </message>
    <message>
        <source>disk well again</source>
        <translation>disque réparé</translation>
    </message>
    <message>
        <source>You made the disk of node %1 slow: each write and each sync takes %2 longer.</source>
        <translation>Vous avez ralenti le disque du nœud %1 : chaque écriture et chaque sync dure %2 de plus.</translation>
    </message>
    <message>
        <source>You filled the disk of node %1: appends fail, reads go on.</source>
        <translation>Vous avez rempli le disque du nœud %1 : les ajouts échouent, les lectures continuent.</translation>
    </message>
    <message>
        <source>You broke the disk of node %1: every operation fails.</source>
        <translation>Vous avez cassé le disque du nœud %1 : chaque opération échoue.</translation>
    </message>
    <message>
        <source>You repaired the disk of node %1.</source>
        <translation>Vous avez réparé le disque du nœud %1.</translation>
    </message>
    <message>
        <source>link %1 – %2: jitter %3</source>
        <translation>lien %1 – %2 : gigue %3</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>link %1 – %2 reset</source>
        <translation>lien %1 – %2 réinitialisé</translation>
    </message>
    <message>
        <source>link %1 – %2 healed</source>
        <translation>lien %1 – %2 réparé</translation>
    </message>
    <message>
        <source>%1 is to fail</source>
        <translation>%1 doit échouer</translation>
    </message>
    <message>
        <source>everything healed</source>
        <translation>tout réparé</translation>
    </message>
    <message>
        <source>You cut the link one way: nothing that %1 sends reaches %2.</source>
        <translation>Vous avez coupé le lien dans un sens : rien de ce que %1 envoie n’atteint %2.</translation>
    </message>
    <message>
        <source>You cut the link between %1 and %2: nothing gets through, connections stay open.</source>
        <translation>Vous avez coupé le lien entre %1 et %2 : rien ne passe, les connexions restent ouvertes.</translation>
    </message>
    <message>
        <source>You delayed the link between %1 and %2 by %3 each way.</source>
        <translation>Vous avez retardé le lien entre %1 et %2 de %3 dans chaque sens.</translation>
    </message>
    <message>
        <source>You made the link between %1 and %2 unsteady: each frame takes up to %3 longer.</source>
        <translation>Vous avez rendu instable le lien entre %1 et %2 : chaque trame dure jusqu’à %3 de plus.</translation>
    </message>
    <message>
        <source>You took the limit from the link between %1 and %2.</source>
        <translation>Vous avez levé la limite du lien entre %1 et %2.</translation>
    </message>
    <message>
        <source>You limited the link between %1 and %2 to %3 each way.</source>
        <translation>Vous avez limité le lien entre %1 et %2 à %3 dans chaque sens.</translation>
    </message>
    <message>
        <source>You reset the connections between %1 and %2.</source>
        <translation>Vous avez réinitialisé les connexions entre %1 et %2.</translation>
    </message>
    <message>
        <source>You healed the link between %1 and %2.</source>
        <translation>Vous avez réparé le lien entre %1 et %2.</translation>
    </message>
    <message>
        <source>You took back the planned errors of %1.</source>
        <translation>Vous avez retiré les erreurs prévues de %1.</translation>
    </message>
    <message>
        <source>You asked for %1 in answer to the next %2 %3 requests on %4.</source>
        <translation>Vous avez demandé %1 en réponse aux %2 prochaines requêtes %3 sur %4.</translation>
    </message>
    <message>
        <source>any node</source>
        <translation>n’importe quel nœud</translation>
    </message>
    <message>
        <source>Node %1 answered a %2 request of %3 with %4, as you had asked for.</source>
        <translation>Le nœud %1 a répondu à une requête %2 de %3 par %4, comme vous l’aviez demandé.</translation>
    </message>
    <message>
        <source>You healed everything: links and disks are well, no error is planned any more.</source>
        <translation>Vous avez tout réparé : liens et disques vont bien, plus aucune erreur n’est prévue.</translation>
    </message>
    <message>
        <source>%1 left group %2: %3.</source>
        <translation>%1 a quitté le groupe %2 : %3.</translation>
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
        <translation>%1 a produit %2 avec acks=%3, réponse après %4</translation>
    </message>
    <message>
        <source>%1 from byte %2, %3 bytes: the batch of %4</source>
        <translation>%1 à partir de l’octet %2, %3 octets : le batch de %4</translation>
    </message>
    <message>
        <source>fetched %1 from the leader</source>
        <translation>a lu %1 chez le leader</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>asks for offset %1: it has everything below</source>
        <translation>demande l’offset %1 : il a tout ce qui est en dessous</translation>
    </message>
    <message>
        <source>first answer that tells a high watermark above it: %1</source>
        <translation>première réponse qui annonce un high watermark au-dessus : %1</translation>
    </message>
    <message>
        <source>the high watermark was above it when taking down began: %1</source>
        <translation>le high watermark était au-dessus quand l’observation a commencé : %1</translation>
    </message>
    <message>
        <source>%1 fetched %2</source>
        <translation>%1 a lu %2</translation>
    </message>
    <message>
        <source>group %1 committed offset %2, the first past it</source>
        <translation>le groupe %1 a commité l’offset %2, le premier au-delà</translation>
    </message>
    <message>
        <source>group %1 committed offset %2</source>
        <translation>le groupe %1 a commité l’offset %2</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Replicated</source>
        <translation>Répliqué</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Committed by the replicas</source>
        <translation>Commité par les réplicas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Offset committed</source>
        <translation>Offset commité</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>Double-click opens the frame in the Wire view.</source>
        <translation>Un double-clic ouvre la trame dans la vue Trames.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What the frame says</source>
        <translation>Ce que dit la trame</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EvidenceView</name>
    <message>
        <source>Topic of the record</source>
        <translation>Topic du record</translation>
    </message>
    <message>
        <source>partition </source>
        <translation>partition </translation>
    </message>
    <message>
        <source>Partition of the record</source>
        <translation>Partition du record</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Offset of the record</source>
        <translation>Offset du record</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Choose a record: by topic, partition and offset here, or in a frame of the Wire view. Then this shows the request that brought it, where it lies in each replica&apos;s file, who fetched it, and who has read it.</source>
        <translation>Choisissez un record : par topic, partition et offset ici, ou dans une trame de la vue Trames. Vous verrez la requête qui l’a apporté, sa place dans le fichier de chaque réplica, qui l’a récupéré et qui l’a lu.</translation>
    </message>
    <message>
        <source>What is known of the record, in order</source>
        <translation>Ce qu’on sait du record, dans l’ordre</translation>
    </message>
    <message>
        <source>An offset is a whole number from 0 up, not “%1”.</source>
        <translation>Un offset est un nombre entier à partir de 0, pas « %1 ».</translation>
    </message>
    <message>
        <source>There is no such partition.</source>
        <translation>Cette partition n’existe pas.</translation>
    </message>
    <message>
        <source>The partition is empty.</source>
        <translation>La partition est vide.</translation>
    </message>
    <message>
        <source>The partition has the offsets %1 to %2.</source>
        <translation>La partition a les offsets %1 à %2.</translation>
    </message>
    <message>
        <source>The request that brought it is not known: it came before frames were taken down, or they are no longer kept.</source>
        <translation>La requête qui l’a apporté n’est pas connue : elle est arrivée avant l’observation des trames, ou elles ne sont plus conservées.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) were too large to be kept whole; what they carried beyond their beginning is not in here.</source>
        <translation>
            <numerusform>%n trame était trop grande pour être conservée entière ; ce qu’elle portait au-delà du début n’est pas ici.</numerusform>
            <numerusform>%n trames étaient trop grandes pour être conservées entières ; ce qu’elles portaient au-delà du début n’est pas ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no record yet. Create a topic (Ctrl+N) and produce to it (Ctrl+P), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>Il n’y a pas encore de record. Créez un topic (Ctrl+N) et produisez-y (Ctrl+P), ou démarrez un scénario (Ctrl+J, Ctrl+J).</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamList</name>
    <message>
        <source>Something is wrong with the cluster, and you are on call. Say what it is, and repair it.</source>
        <translation>Quelque chose ne va pas dans le cluster, et vous êtes d’astreinte. Dites ce que c’est, et réparez-le.</translation>
    </message>
    <message>
        <source>Before it begins, every fault is undone, every node started, and lesson, scenario and demo clients stop.</source>
        <translation>Avant le début, toutes les pannes sont défaites, tous les nœuds démarrés, et leçon, scénario et clients de démo s’arrêtent.</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Examens</translation>
    </message>
    <message>
        <source>Begin the exam</source>
        <translation>Commencer l’examen</translation>
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
        <translation>record : %1 sur 100</translation>
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
        <translation>Examens : trouver la panne</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamSession</name>
    <message>
        <source>the fault does not show. What else is on this cluster may be in its way</source>
        <translation>la panne ne se montre pas. Autre chose sur ce cluster peut la gêner</translation>
    </message>
    <message>
        <source>An exam needs a cluster that it may break. This window shows one that somebody else runs.</source>
        <translation>Un examen a besoin d’un cluster qu’il peut mettre en panne. Cette fenêtre en montre un que quelqu’un d’autre exploite.</translation>
    </message>
    <message numerus="yes">
        <source>This exam needs a cluster of %n node(s): start Brokerscope with --nodes.</source>
        <translation>
            <numerusform>Cet examen a besoin d’un cluster de %n nœud : démarrez Brokerscope avec --nodes.</numerusform>
            <numerusform>Cet examen a besoin d’un cluster de %n nœuds : démarrez Brokerscope avec --nodes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamWords</name>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Juste : %1</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Repaired after</source>
        <translation>Réparé après</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce que c’était</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamsView</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Diagnosis handed in</source>
        <translation>✓ Diagnostic rendu</translation>
    </message>
    <message>
        <source>Hand in the diagnosis</source>
        <translation>Rendre le diagnostic</translation>
    </message>
    <message>
        <source>When every question is answered; afterwards it cannot be changed</source>
        <translation>Quand toutes les questions ont une réponse ; ensuite il ne change plus</translation>
    </message>
    <message>
        <source>✓ Repaired, and it stays so.</source>
        <translation>✓ Réparé, et cela tient.</translation>
    </message>
    <message>
        <source>✗ It was not repaired.</source>
        <translation>✗ Ce n’a pas été réparé.</translation>
    </message>
    <message>
        <source>It looks well now. It has to stay so for some seconds.</source>
        <translation>Tout semble bon maintenant. Cela doit tenir quelques secondes.</translation>
    </message>
    <message>
        <source>○ Not repaired yet. It counts however you do it: here, with ctl, or with a program of your own.</source>
        <translation>○ Pas encore réparé. Toute manière compte : ici, avec ctl ou avec votre propre programme.</translation>
    </message>
    <message>
        <source>What the story forbids has happened (%1): the repair brings no points.</source>
        <translation>Ce que l’histoire interdit est arrivé (%1) : la réparation ne rapporte rien.</translation>
    </message>
    <message>
        <source>Everything was undone at once: the repair counts half.</source>
        <translation>Tout a été défait d’un coup : la réparation compte pour moitié.</translation>
    </message>
    <message>
        <source>Hint (%1 points off)</source>
        <translation>Indice (%1 points en moins)</translation>
    </message>
    <message>
        <source>%1 of 100 points</source>
        <translation>%1 points sur 100</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Show in the Timeline: %1</source>
        <translation>Montrer dans la chronologie : %1</translation>
    </message>
    <message>
        <source>The scene is being made. You are let in when the fault shows …</source>
        <translation>La scène se prépare. Vous entrez quand la panne se montre …</translation>
    </message>
    <message>
        <source>What the exam made is being undone …</source>
        <translation>Ce que l’examen a fait est en train d’être défait …</translation>
    </message>
    <message>
        <source>This exam cannot be sat. %1</source>
        <translation>Cet examen ne peut pas être passé. %1</translation>
    </message>
    <message>
        <source>The scene could not be made: %1.</source>
        <translation>La scène n’a pas pu être préparée : %1.</translation>
    </message>
    <message>
        <source>What it made is undone. Go back and begin again.</source>
        <translation>Ce qu’elle a fait est défait. Revenez en arrière et recommencez.</translation>
    </message>
    <message>
        <source>Leave without a result</source>
        <translation>Quitter sans résultat</translation>
    </message>
    <message>
        <source>All exams</source>
        <translation>Tous les examens</translation>
    </message>
    <message>
        <source>Close the exam</source>
        <translation>Fermer l’examen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Undoes what the exam made in the cluster</source>
        <translation>Défait ce que l’examen a fait dans le cluster</translation>
    </message>
    <message>
        <source>Hands in what there is, and shows what it was</source>
        <translation>Rend ce qu’il y a, et montre ce que c’était</translation>
    </message>
    <message>
        <source>Save the result as</source>
        <translation>Enregistrer le résultat sous</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Hidden while the exam runs: marks and lists of faults, which no operator of a real cluster has. Any link, disk or node can be repaired by its menu in the Cluster panel.</source>
        <translation>Caché pendant l’examen : les marques et listes de pannes, que personne n’a devant un vrai cluster. Tout lien, disque ou nœud se répare par son menu dans le panneau Cluster.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Ce que c’était</translation>
    </message>
    <message>
        <source>Name for the result (optional)</source>
        <translation>Nom pour le résultat (facultatif)</translation>
    </message>
    <message>
        <source>Save the result …</source>
        <translation>Enregistrer le résultat …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExportWords</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Picture as PNG …</source>
        <translation>Image en PNG …</translation>
    </message>
    <message>
        <source>Picture as SVG …</source>
        <translation>Image en SVG …</translation>
    </message>
    <message>
        <source>Copy the table “%1”</source>
        <translation>Copier la table « %1 »</translation>
    </message>
    <message>
        <source>Table “%1” as CSV …</source>
        <translation>Table « %1 » en CSV …</translation>
    </message>
    <message>
        <source>Table “%1” as JSON …</source>
        <translation>Table « %1 » en JSON …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExternalWords</name>
    <message>
        <source>not told</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>Kafka&apos;s public protocol does not tell this of an external cluster.</source>
        <translation>Le protocole public de Kafka ne le dit pas pour un cluster externe.</translation>
    </message>
    <message>
        <source>external cluster</source>
        <translation>cluster externe</translation>
    </message>
    <message>
        <source>This is an external cluster: you can watch it, produce to it and consume from it. Only a cluster of Brokerscope&apos;s own can be stopped, broken or changed here.</source>
        <translation>C’est un cluster externe : vous pouvez l’observer, y produire et y consommer. Seul un cluster propre à Brokerscope peut être arrêté, mis en panne ou changé ici.</translation>
    </message>
    <message>
        <source>Not on an external cluster: the demo creates topics and fills them.</source>
        <translation>Pas sur un cluster externe : la démo crée des topics et les remplit.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: requests and their rates, links, and clients that are in no group.</source>
        <translation>Non communiqué par le protocole public : les requêtes et leurs débits, les liens, et les clients qui ne sont dans aucun groupe.</translation>
    </message>
    <message>
        <source>Worked out by comparing what the cluster tells about once a second: an event has the time at which it was first seen.</source>
        <translation>Déduit en comparant ce que le cluster dit environ une fois par seconde : un événement porte l’heure à laquelle il a été vu d’abord.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: segments, the epochs of a log, and followers&apos; high watermarks.</source>
        <translation>Non communiqué par le protocole public : les segments, les epochs d’un log et les high watermarks des followers.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: the generation of a classic group, and why it rebalances.</source>
        <translation>Non communiqué par le protocole public : la génération d’un groupe classic, et la raison de son rebalance.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: how many bytes are read and written.</source>
        <translation>Non communiqué par le protocole public : le nombre d’octets lus et écrits.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: votes, election timers and the records of the metadata log.</source>
        <translation>Non communiqué par le protocole public : les votes, les délais d’élection et les records du log de métadonnées.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: bytes, requests, latencies, connections, and the disk, CPU and memory of the brokers.</source>
        <translation>Non communiqué par le protocole public : octets, requêtes, latences, connexions, et le disque, le CPU et la mémoire des brokers.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: what other clients and the brokers say to each other does not come past this program.</source>
        <translation>Non communiqué par le protocole public : ce que les autres clients et les brokers se disent ne passe pas par ce programme.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: who is connected. The members of groups are in Groups and in the picture of the cluster.</source>
        <translation>Non communiqué par le protocole public : qui est connecté. Les membres des groupes sont dans Groupes et dans l’image du cluster.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: segments, indexes and checkpoints lie on the brokers&apos; own disks. The sizes of logs are in Topics.</source>
        <translation>Non communiqué par le protocole public : segments, index et checkpoints sont sur les disques des brokers. Les tailles des logs sont dans Topics.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: which records a failover has cut off.</source>
        <translation>Non communiqué par le protocole public : quels records un failover a coupés.</translation>
    </message>
    <message>
        <source>The clock of an external cluster cannot be slowed, stepped or stopped.</source>
        <translation>L’horloge d’un cluster externe ne peut être ni ralentie, ni avancée pas à pas, ni arrêtée.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Demande à %1 …</translation>
    </message>
    <message>
        <source>No answer yet: %1. Trying again …</source>
        <translation>Pas encore de réponse : %1. Nouvel essai …</translation>
    </message>
    <message>
        <source>No answer since %1 (%2): %3. The figures are from then. Trying again …</source>
        <translation>Pas de réponse depuis %1 (%2) : %3. Les chiffres datent d’alors. Nouvel essai …</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailApiDialog</name>
    <message>
        <source>Answer with an error</source>
        <translation>Répondre par une erreur</translation>
    </message>
    <message>
        <source>whichever gets the request</source>
        <translation>celui qui reçoit la requête</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>Requests of</source>
        <translation>Les requêtes</translation>
    </message>
    <message>
        <source>get the error</source>
        <translation>reçoivent l’erreur</translation>
    </message>
    <message>
        <source>so many times</source>
        <translation>nombre de fois</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sur</translation>
    </message>
    <message>
        <source>Answer with it</source>
        <translation>Répondre ainsi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Kafka has no such API that can be answered with an error: choose one of the list.</source>
        <translation>Kafka n’a pas d’API de ce nom à laquelle répondre par une erreur : choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Kafka has no such error: choose one of the list.</source>
        <translation>Kafka n’a pas cette erreur : choisissez-en une dans la liste.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverCard</name>
    <message>
        <source>Detected</source>
        <translation>Détecté</translation>
    </message>
    <message>
        <source>From the failure until the controller fenced the node</source>
        <translation>De la panne jusqu’à ce que le controller écarte le nœud (fenced)</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Élu</translation>
    </message>
    <message>
        <source>From then until the last of its partitions had a new leader</source>
        <translation>De là jusqu’à ce que la dernière de ses partitions ait un nouveau leader</translation>
    </message>
    <message>
        <source>First ack</source>
        <translation>1er ack</translation>
    </message>
    <message>
        <source>From then until a new leader committed the first record</source>
        <translation>De là jusqu’à ce qu’un nouveau leader commite le premier record</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>The longest time that a partition had no leader, or took no records</source>
        <translation>Le plus long moment où une partition n’avait pas de leader, ou n’acceptait pas de records</translation>
    </message>
    <message>
        <source>Partitions moved</source>
        <translation>Partitions déplacées</translation>
    </message>
    <message>
        <source>Partitions that lost their leader to this failure and have a new one</source>
        <translation>Partitions qui ont perdu leur leader dans cette panne et en ont un nouveau</translation>
    </message>
    <message>
        <source>Committed lost</source>
        <translation>Commités perdus</translation>
    </message>
    <message>
        <source>Committed records that the new leaders do not have</source>
        <translation>Records commités que les nouveaux leaders n’ont pas</translation>
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
        <translation>Le nœud %1 est en panne ; aucune partition n’a encore de nouveau leader.</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 failed: %n partition(s) have new leaders.</source>
        <translation>
            <numerusform>Le nœud %1 est en panne : %n partition a un nouveau leader.</numerusform>
            <numerusform>Le nœud %1 est en panne : %n partitions ont un nouveau leader.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverReport</name>
    <message>
        <source>Partitions that changed their leader</source>
        <translation>Partitions qui ont changé de leader</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>Node %1 failed.</source>
        <translation>Le nœud %1 est tombé en panne.</translation>
    </message>
    <message>
        <source>Failover report</source>
        <translation>Rapport de failover</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>Temps de détection</translation>
    </message>
    <message>
        <source>Time to elect the last leader</source>
        <translation>Temps d’élection du dernier leader</translation>
    </message>
    <message>
        <source>Time to the first acknowledged record</source>
        <translation>Temps jusqu’au premier record acquitté</translation>
    </message>
    <message>
        <source>Time to a new active controller</source>
        <translation>Temps jusqu’au nouveau controller actif</translation>
    </message>
    <message>
        <source>Back in service after</source>
        <translation>De nouveau en service après</translation>
    </message>
    <message>
        <source>Committed records lost</source>
        <translation>Records commités perdus</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Lost its leader</source>
        <translation>Leader perdu à</translation>
    </message>
    <message>
        <source>Time to elect</source>
        <translation>Temps d’élection</translation>
    </message>
    <message>
        <source>New leader</source>
        <translation>Nouveau leader</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>First acknowledged record</source>
        <translation>Premier record acquitté</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Cause</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverTableModel</name>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>still without</source>
        <translation>toujours sans</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Lost its leader</source>
        <translation>Leader perdu à</translation>
    </message>
    <message>
        <source>Without a leader</source>
        <translation>Sans leader</translation>
    </message>
    <message>
        <source>Who took over</source>
        <translation>Qui a pris la relève</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>First record after</source>
        <translation>Premier record après</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultActions</name>
    <message>
        <source>Kill</source>
        <translation>Tuer</translation>
    </message>
    <message>
        <source>Kill the node: a crash. Sockets are reset, nothing is flushed, no goodbye is said.</source>
        <translation>Tuer le nœud : un crash. Les sockets sont réinitialisés, rien n’est écrit, pas d’au revoir.</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>Débrancher</translation>
    </message>
    <message>
        <source>A power loss: a crash that also loses what was not yet synced to the disk.</source>
        <translation>Une coupure de courant : un crash qui perd aussi ce qui n’était pas encore synchronisé sur le disque.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Controlled shutdown: the node hands over its leaderships, then leaves.</source>
        <translation>Arrêt contrôlé : le nœud transmet ses leaderships, puis part.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start the node again; it recovers from what is on its disk.</source>
        <translation>Redémarrer le nœud ; il se rétablit à partir de son disque.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The node stands still with its sockets open, like a long garbage collection.</source>
        <translation>Le nœud se fige, sockets ouverts, comme lors d’un long garbage collection.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Let the paused node go on.</source>
        <translation>Laisser continuer le nœud en pause.</translation>
    </message>
    <message>
        <source>Isolate from the other nodes</source>
        <translation>Isoler des autres nœuds</translation>
    </message>
    <message>
        <source>Cut every link between this node and the others. Clients still reach it.</source>
        <translation>Couper tous les liens entre ce nœud et les autres. Les clients l’atteignent encore.</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Ajouter un nœud</translation>
    </message>
    <message>
        <source>One more broker joins the running cluster. It gets partitions that are created from now on, or moved to it.</source>
        <translation>Un broker de plus entre dans le cluster. Il reçoit les partitions créées désormais, ou déplacées vers lui.</translation>
    </message>
    <message>
        <source>Decommission</source>
        <translation>Décommissionner</translation>
    </message>
    <message>
        <source>Move all replicas of the node to others, stop it and let the cluster forget it. Only for nodes that were added.</source>
        <translation>Déplacer tous les réplicas du nœud ailleurs, l’arrêter et le faire oublier du cluster. Seulement pour les nœuds ajoutés.</translation>
    </message>
    <message>
        <source>Cut the link between node %1 and node %2</source>
        <translation>Couper le lien entre le nœud %1 et le nœud %2</translation>
    </message>
    <message>
        <source>Cut the selected link</source>
        <translation>Couper le lien choisi</translation>
    </message>
    <message>
        <source>Cut one way: nothing from node %1 reaches node %2</source>
        <translation>Couper dans un sens : rien du nœud %1 n’atteint le nœud %2</translation>
    </message>
    <message>
        <source>Cut the selected link one way</source>
        <translation>Couper le lien choisi dans un sens</translation>
    </message>
    <message>
        <source>Cut the selected link the other way</source>
        <translation>Couper le lien choisi dans l’autre sens</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Nœud %1</translation>
    </message>
    <message>
        <source>Link to node %1</source>
        <translation>Lien vers le nœud %1</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>Tout réparer</translation>
    </message>
    <message>
        <source>Undo every fault of links and disks, and forget the planned errors. Nodes that are down stay down.</source>
        <translation>Défaire toutes les pannes de liens et de disques, et oublier les erreurs prévues. Les nœuds arrêtés le restent.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Défaire %1</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2</source>
        <translation>Lien entre le nœud %1 et le nœud %2</translation>
    </message>
    <message>
        <source>Links of %1 to all nodes</source>
        <translation>Liens de %1 vers tous les nœuds</translation>
    </message>
    <message>
        <source>Link of %1 to %2</source>
        <translation>Lien de %1 vers %2</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Défaire la dernière action</translation>
    </message>
    <message>
        <source>Take back the last act that has an opposite: a fault, a configuration, moved replicas, moved offsets. What it has done to the logs stays done. Elections, deleted topics and deleted records have no way back.</source>
        <translation>Revenir sur la dernière action qui a un contraire : une panne, une configuration, des réplicas ou des offsets déplacés. Ce qu’elle a fait aux logs reste fait. Élections, topics et records supprimés n’ont pas de retour.</translation>
    </message>
    <message>
        <source>Let the node go on, should it stand still.</source>
        <translation>Laisser continuer le nœud, s’il est figé.</translation>
    </message>
    <message>
        <source>Heal this link</source>
        <translation>Réparer ce lien</translation>
    </message>
    <message>
        <source>Repair the disk</source>
        <translation>Réparer le disque</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultMenus</name>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Milliseconds, at most %1:</source>
        <translation>Millisecondes, au plus %1 :</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bande passante</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Kilobytes (1,000 bytes) per second, each way:</source>
        <translation>Kilo-octets (1 000 octets) par seconde, dans chaque sens :</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Cut both ways</source>
        <translation>Couper dans les deux sens</translation>
    </message>
    <message>
        <source>Cut one way: nothing from %1 reaches %2</source>
        <translation>Couper dans un sens : rien de %1 n’atteint %2</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Delay each way</source>
        <translation>Retard dans chaque sens</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Gigue</translation>
    </message>
    <message>
        <source>Up to so much more, by chance</source>
        <translation>Jusqu’à autant de plus, au hasard</translation>
    </message>
    <message>
        <source>Reset the connections now</source>
        <translation>Réinitialiser les connexions</translation>
    </message>
    <message>
        <source>Heal this link (%1)</source>
        <translation>Réparer ce lien (%1)</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Each write and each sync takes longer by</source>
        <translation>Chaque écriture et chaque sync dure de plus</translation>
    </message>
    <message>
        <source>Full: appends fail, reads go on</source>
        <translation>Plein : les ajouts échouent, les lectures continuent</translation>
    </message>
    <message>
        <source>Failing: every operation ends with an error</source>
        <translation>En erreur : chaque opération échoue</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Answer with an error</source>
        <translation>Répondre par une erreur</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n time(s)</source>
        <translation>
            <numerusform>%1 : %2, %n fois</numerusform>
            <numerusform>%1 : %2, %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>No more %1 for %2</source>
        <translation>Plus de %1 pour %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultPanel</name>
    <message>
        <source>Faults</source>
        <translation>Pannes</translation>
    </message>
    <message numerus="yes">
        <source>Faults: %n</source>
        <translation>
            <numerusform>Pannes : %n</numerusform>
            <numerusform>Pannes : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is broken. Right-click a node, a link or a client, or draw a line across links with Shift held.</source>
        <translation>Rien n’est en panne. Clic droit sur un nœud, un lien ou un client, ou tracez une ligne à travers des liens avec Maj.</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Heal %1: %2</source>
        <translation>Réparer %1 : %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultWords</name>
    <message>
        <source>the end of node %1</source>
        <translation>la fin du nœud %1</translation>
    </message>
    <message>
        <source>the pause of node %1</source>
        <translation>la pause du nœud %1</translation>
    </message>
    <message>
        <source>the cut between %1 and %2</source>
        <translation>la coupure entre %1 et %2</translation>
    </message>
    <message>
        <source>the delay between %1 and %2</source>
        <translation>le retard entre %1 et %2</translation>
    </message>
    <message>
        <source>the jitter between %1 and %2</source>
        <translation>la gigue entre %1 et %2</translation>
    </message>
    <message>
        <source>the limit between %1 and %2</source>
        <translation>la limite entre %1 et %2</translation>
    </message>
    <message>
        <source>the healing between %1 and %2</source>
        <translation>la réparation entre %1 et %2</translation>
    </message>
    <message>
        <source>the isolation of node %1</source>
        <translation>l’isolement du nœud %1</translation>
    </message>
    <message>
        <source>the change of node %1&apos;s disk</source>
        <translation>le changement du disque du nœud %1</translation>
    </message>
    <message>
        <source>the errors of %1</source>
        <translation>les erreurs de %1</translation>
    </message>
    <message>
        <source>the healing of everything</source>
        <translation>la réparation de tout</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>client %1</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>tous les nœuds</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>cut both ways</source>
        <translation>coupé dans les deux sens</translation>
    </message>
    <message>
        <source>cut one way: nothing from %1 reaches %2</source>
        <translation>coupé dans un sens : rien de %1 n’atteint %2</translation>
    </message>
    <message>
        <source>%1 later each way</source>
        <translation>%1 de retard dans chaque sens</translation>
    </message>
    <message>
        <source>jitter up to %1</source>
        <translation>gigue jusqu’à %1</translation>
    </message>
    <message>
        <source>at most %1/s each way</source>
        <translation>au plus %1/s dans chaque sens</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>tué</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>en panne : %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>disk of node %1</source>
        <translation>disque du nœud %1</translation>
    </message>
    <message>
        <source>writes and syncs take %1 longer</source>
        <translation>écritures et syncs durent %1 de plus</translation>
    </message>
    <message>
        <source>full: appends fail, reads go on</source>
        <translation>plein : les ajouts échouent, les lectures continuent</translation>
    </message>
    <message>
        <source>failing: every operation ends with an error</source>
        <translation>en erreur : chaque opération échoue</translation>
    </message>
    <message>
        <source>%1 on any node</source>
        <translation>%1 sur n’importe quel nœud</translation>
    </message>
    <message>
        <source>%1 on node %2</source>
        <translation>%1 sur le nœud %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more time(s)</source>
        <translation>
            <numerusform>%1, encore %n fois</numerusform>
            <numerusform>%1, encore %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>the configuration of %1</source>
        <translation>la configuration de %1</translation>
    </message>
    <message>
        <source>the move of replicas of %1</source>
        <translation>le déplacement des réplicas de %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FieldTableModel</name>
    <message>
        <source>%1 (bytes %2 to %3)</source>
        <translation>%1 (octets %2 à %3)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
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
        <translation>non conservé</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>A tagged field that is newer than this program; it may be skipped.</source>
        <translation>Un champ étiqueté plus récent que ce programme ; il peut être ignoré.</translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation>octets %1 à %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FieldWords</name>
    <message>
        <source>(hidden)</source>
        <translation>(masqué)</translation>
    </message>
    <message>
        <source>%1 of record batches</source>
        <translation>%1 de batches de records</translation>
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
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
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
        <translation>Octets du fichier</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileTableModel</name>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileWords</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>the first line has to name the columns; a column &quot;value&quot; is missing.</source>
        <translation>la première ligne doit nommer les colonnes ; il manque une colonne &quot;value&quot;.</translation>
    </message>
    <message>
        <source>no JSON, %1 at byte %2.</source>
        <translation>pas du JSON, %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>a record is an object with key, value and headers.</source>
        <translation>un record est un objet avec key, value et headers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be text, null or {&quot;base64&quot;: …}.</source>
        <translation>&quot;%1&quot; doit être un texte, null ou {&quot;base64&quot;: …}.</translation>
    </message>
    <message>
        <source>&quot;headers&quot; has to be a list of {&quot;key&quot;: …, &quot;value&quot;: …}.</source>
        <translation>&quot;headers&quot; doit être une liste de {&quot;key&quot;: …, &quot;value&quot;: …}.</translation>
    </message>
    <message>
        <source>the quotes of a field are not closed.</source>
        <translation>les guillemets d’un champ ne sont pas fermés.</translation>
    </message>
    <message>
        <source>%1 fields, but the first line names %2 columns.</source>
        <translation>%1 champs, mais la première ligne nomme %2 colonnes.</translation>
    </message>
    <message>
        <source>the encoding of &quot;%1&quot; has to be text, base64 or null, and true.</source>
        <translation>l’encodage de &quot;%1&quot; doit être text, base64 ou null, et exact.</translation>
    </message>
    <message>
        <source>transactional</source>
        <translation>transactionnel</translation>
    </message>
    <message>
        <source>control</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>delete horizon</source>
        <translation>delete horizon</translation>
    </message>
    <message>
        <source>torn batch</source>
        <translation>batch incomplet</translation>
    </message>
    <message>
        <source>The file ends within a batch header: being written just now, or cut off by a crash.</source>
        <translation>Le fichier se termine dans un en-tête de batch : en cours d’écriture, ou coupé par un crash.</translation>
    </message>
    <message>
        <source>no batch</source>
        <translation>pas un batch</translation>
    </message>
    <message>
        <source>These bytes cannot be a batch header.</source>
        <translation>Ces octets ne peuvent pas être un en-tête de batch.</translation>
    </message>
    <message>
        <source>batch %1 to %2</source>
        <translation>batch %1 à %2</translation>
    </message>
    <message>
        <source>%1 records, %2</source>
        <translation>%1 records, %2</translation>
    </message>
    <message>
        <source>The file ends within this batch: being written just now, or cut off by a crash.</source>
        <translation>Le fichier se termine dans ce batch : en cours d’écriture, ou coupé par un crash.</translation>
    </message>
    <message>
        <source>Records that were sent together, stored as they came.</source>
        <translation>Des records envoyés ensemble, stockés tels qu’ils sont venus.</translation>
    </message>
    <message>
        <source>Offset of the first record; the leader writes it</source>
        <translation>Offset du premier record ; le leader l’écrit</translation>
    </message>
    <message>
        <source>Bytes that follow this field</source>
        <translation>Octets qui suivent ce champ</translation>
    </message>
    <message>
        <source>Epoch of the leader that appended it</source>
        <translation>Epoch du leader qui l’a ajouté</translation>
    </message>
    <message>
        <source>Version of the format</source>
        <translation>Version du format</translation>
    </message>
    <message>
        <source>CRC-32C of everything behind it</source>
        <translation>CRC-32C de tout ce qui suit</translation>
    </message>
    <message>
        <source>Compression, kind of timestamp, transaction, control</source>
        <translation>Compression, type d’horodatage, transaction, contrôle</translation>
    </message>
    <message>
        <source>The last record&apos;s offset, counted from the first</source>
        <translation>L’offset du dernier record, compté depuis le premier</translation>
    </message>
    <message>
        <source>When the first record was made</source>
        <translation>Quand le premier record a été fait</translation>
    </message>
    <message>
        <source>The latest time of its records</source>
        <translation>L’heure la plus récente de ses records</translation>
    </message>
    <message>
        <source>Who sent it, when idempotent; -1: nobody in particular</source>
        <translation>Qui l’a envoyé, si idempotent ; -1 : personne en particulier</translation>
    </message>
    <message>
        <source>Which life of that producer</source>
        <translation>Quelle vie de ce producer</translation>
    </message>
    <message>
        <source>Its number of the first record, by which repeats are found out</source>
        <translation>Son numéro du premier record, qui révèle les doublons</translation>
    </message>
    <message>
        <source>How many records there are</source>
        <translation>Nombre de records</translation>
    </message>
    <message>
        <source>The records, compressed together if a codec is named</source>
        <translation>Les records, compressés ensemble si un codec est nommé</translation>
    </message>
    <message>
        <source>torn entry</source>
        <translation>entrée incomplète</translation>
    </message>
    <message>
        <source>The file ends within an entry.</source>
        <translation>Le fichier se termine dans une entrée.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrée %1</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>un commentaire</translation>
    </message>
    <message>
        <source>Which cluster the directory belongs to: a node refuses another&apos;s</source>
        <translation>À quel cluster appartient le répertoire : un nœud refuse celui d’un autre</translation>
    </message>
    <message>
        <source>Which node it belongs to</source>
        <translation>À quel nœud il appartient</translation>
    </message>
    <message>
        <source>The directory&apos;s own identity (KIP-858)</source>
        <translation>L’identité propre du répertoire (KIP-858)</translation>
    </message>
    <message>
        <source>Which topic this is, also when another gets its name</source>
        <translation>Quel topic c’est, même quand un autre reçoit son nom</translation>
    </message>
    <message>
        <source>version of the file</source>
        <translation>version du fichier</translation>
    </message>
    <message>
        <source>The epoch of the quorum and whom this node voted for or follows in it: it must not vote twice, also not after a crash</source>
        <translation>L’epoch du quorum et pour qui ce nœud y a voté ou qui il suit : il ne doit pas voter deux fois, même après un crash</translation>
    </message>
    <message>
        <source>so many lines follow</source>
        <translation>nombre de lignes qui suivent</translation>
    </message>
    <message>
        <source>leader epoch %1 began at offset %2</source>
        <translation>la leader epoch %1 a commencé à l’offset %2</translation>
    </message>
    <message>
        <source>%1-%2: offset %3</source>
        <translation>%1-%2 : offset %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Not of the form that such a line has.</source>
        <translation>N’a pas la forme d’une telle ligne.</translation>
    </message>
    <message>
        <source>torn</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>The file ends within its head.</source>
        <translation>Le fichier se termine dans son en-tête.</translation>
    </message>
    <message>
        <source>head</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>how many producers follow</source>
        <translation>nombre de producers qui suivent</translation>
    </message>
    <message>
        <source>The number of its last record here</source>
        <translation>Le numéro de son dernier record ici</translation>
    </message>
    <message>
        <source>The offset of its last record here</source>
        <translation>L’offset de son dernier record ici</translation>
    </message>
    <message>
        <source>Epoch of the transaction coordinator that ended its last transaction</source>
        <translation>Epoch du coordinateur de transactions qui a terminé sa dernière transaction</translation>
    </message>
    <message>
        <source>Where its open transaction began; -1: none is open</source>
        <translation>Où a commencé sa transaction ouverte ; -1 : aucune n’est ouverte</translation>
    </message>
    <message>
        <source>What compaction is writing; it replaces older segments when it is whole.</source>
        <translation>Ce que la compaction est en train d’écrire ; il remplace de vieux segments une fois entier.</translation>
    </message>
    <message>
        <source>What compaction has written; it is taking the place of older segments.</source>
        <translation>Ce que la compaction a écrit ; il prend la place de vieux segments.</translation>
    </message>
    <message>
        <source>A segment past retention; its bytes go after file.delete.delay.ms.</source>
        <translation>Un segment au-delà de la rétention ; ses octets partent après file.delete.delay.ms.</translation>
    </message>
    <message>
        <source>A segment: record batches, one after the other. It is named after its first offset.</source>
        <translation>Un segment : des batches de records, l’un après l’autre. Il porte le nom de son premier offset.</translation>
    </message>
    <message>
        <source>Where in the segment about every 4096th byte&apos;s offset lies: to find an offset without reading all.</source>
        <translation>Où se trouve dans le segment l’offset d’un octet sur 4096 environ : pour trouver un offset sans tout lire.</translation>
    </message>
    <message>
        <source>Up to which offset all records are older than a time: to find a time.</source>
        <translation>Jusqu’à quel offset tous les records sont plus anciens qu’une heure : pour trouver une heure.</translation>
    </message>
    <message>
        <source>Transactions that were aborted: what readers of committed records leave out.</source>
        <translation>Transactions annulées : ce qu’omettent les lecteurs de records commités.</translation>
    </message>
    <message>
        <source>What was known of each producer where a segment began: its sequence numbers, to find repeats after a restart.</source>
        <translation>Ce qu’on savait de chaque producer au début d’un segment : ses numéros de séquence, pour trouver les doublons après un redémarrage.</translation>
    </message>
    <message>
        <source>The whole metadata up to an offset, so that the log before it can go.</source>
        <translation>Toutes les métadonnées jusqu’à un offset, pour que le log d’avant puisse partir.</translation>
    </message>
    <message>
        <source>Which leader epoch began at which offset: by it replicas find where their logs part.</source>
        <translation>Quelle leader epoch a commencé à quel offset : les réplicas y voient où leurs logs divergent.</translation>
    </message>
    <message>
        <source>Below which offset each log is on the device for certain: recovery reads only what is above.</source>
        <translation>En dessous de quel offset chaque log est sûrement sur le support : la récupération ne lit que ce qui est au-dessus.</translation>
    </message>
    <message>
        <source>Each partition&apos;s high watermark, from time to time.</source>
        <translation>Le high watermark de chaque partition, de temps en temps.</translation>
    </message>
    <message>
        <source>Where each log starts, when records were deleted within a segment.</source>
        <translation>Où commence chaque log, quand des records ont été supprimés dans un segment.</translation>
    </message>
    <message>
        <source>How far each log was cleaned.</source>
        <translation>Jusqu’où chaque log a été nettoyé.</translation>
    </message>
    <message>
        <source>Whose files these are.</source>
        <translation>À qui sont ces fichiers.</translation>
    </message>
    <message>
        <source>This node&apos;s vote in the metadata quorum.</source>
        <translation>Le vote de ce nœud dans le quorum de métadonnées.</translation>
    </message>
    <message>
        <source>All logs were closed cleanly: no recovery is needed.</source>
        <translation>Tous les logs ont été fermés proprement : aucune récupération n’est nécessaire.</translation>
    </message>
    <message>
        <source>Offset of a batch&apos;s last record, counted from the segment&apos;s first</source>
        <translation>Offset du dernier record d’un batch, compté depuis le premier du segment</translation>
    </message>
    <message>
        <source>Where in the segment&apos;s file that batch begins</source>
        <translation>Où ce batch commence dans le fichier du segment</translation>
    </message>
    <message>
        <source>The latest time so far</source>
        <translation>L’heure la plus récente jusqu’ici</translation>
    </message>
    <message>
        <source>The record of that time, counted from the segment&apos;s first</source>
        <translation>Le record de cette heure, compté depuis le premier du segment</translation>
    </message>
    <message>
        <source>Whose transaction it was</source>
        <translation>À qui était la transaction</translation>
    </message>
    <message>
        <source>Its first record</source>
        <translation>Son premier record</translation>
    </message>
    <message>
        <source>Its abort marker</source>
        <translation>Son marqueur d’annulation (abort)</translation>
    </message>
    <message>
        <source>The last stable offset once it had ended</source>
        <translation>Le last stable offset une fois qu’elle était finie</translation>
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
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>The chosen partition</source>
        <translation>La partition choisie</translation>
    </message>
    <message>
        <source>The node&apos;s own files</source>
        <translation>Les fichiers propres au nœud</translation>
    </message>
    <message>
        <source>The metadata log</source>
        <translation>Le log de métadonnées</translation>
    </message>
    <message>
        <source>Files of the directory</source>
        <translation>Fichiers du répertoire</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtrer les fichiers</translation>
    </message>
    <message>
        <source>What the bytes mean</source>
        <translation>Ce que signifient les octets</translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>Filtrer les champs</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Début du fichier</translation>
    </message>
    <message>
        <source>The piece before</source>
        <translation>Le morceau précédent</translation>
    </message>
    <message>
        <source>The next piece</source>
        <translation>Le morceau suivant</translation>
    </message>
    <message>
        <source>Goes on to the end of the file</source>
        <translation>Continue jusqu’à la fin du fichier</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>Partition %1-%2</source>
        <translation>Partition %1-%2</translation>
    </message>
    <message>
        <source>The files of a cluster that runs elsewhere cannot be read from here.</source>
        <translation>Les fichiers d’un cluster qui tourne ailleurs ne peuvent pas être lus d’ici.</translation>
    </message>
    <message>
        <source>Choose a partition in the Topics dock, or by clicking a replica in the picture.</source>
        <translation>Choisissez une partition dans le panneau Topics, ou en cliquant un réplica dans l’image.</translation>
    </message>
    <message>
        <source>Torn: the last entry is not whole. It is being written just now, or was cut off by a crash.</source>
        <translation>Incomplet : la dernière entrée n’est pas entière. Elle est en cours d’écriture, ou a été coupée par un crash.</translation>
    </message>
    <message>
        <source>bytes %1 to %2 of %3</source>
        <translation>octets %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>There is no topic yet, so no partition has files. Create a topic (Ctrl+N), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>Il n’y a pas encore de topic, donc aucune partition n’a de fichiers. Créez un topic (Ctrl+N), ou démarrez un scénario (Ctrl+J, Ctrl+J).</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilterWords</name>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Une parenthèse est fermée sans avoir été ouverte.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>C’est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>Something is missing here: a word, or a field with a value.</source>
        <translation>Il manque quelque chose ici : un mot, ou un champ avec une valeur.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Cette parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>There is no field named %1. Fields are key, value, header.NAME, partition, offset, time, size and $.path; words that hold such a sign go in quotes.</source>
        <translation>Il n’y a pas de champ nommé %1. Les champs sont key, value, header.NOM, partition, offset, time, size et $.chemin ; un mot qui contient un tel signe se met entre guillemets.</translation>
    </message>
    <message>
        <source>After &quot;is&quot; comes null, empty, not null or not empty.</source>
        <translation>Après &quot;is&quot; vient null, empty, not null ou not empty.</translation>
    </message>
    <message>
        <source>Only a key, a value, a header or a path can be null or empty.</source>
        <translation>Seuls une clé, une valeur, un header ou un chemin peuvent être null ou vides.</translation>
    </message>
    <message>
        <source>%1 is a number: compare it with =, !=, &lt;, &lt;=, &gt; or &gt;=.</source>
        <translation>%1 est un nombre : comparez-le avec =, !=, &lt;, &lt;=, &gt; ou &gt;=.</translation>
    </message>
    <message>
        <source>A comparison is missing: =, !=, : (contains), ~ (regular expression), &lt;, &gt; or is null.</source>
        <translation>Il manque une comparaison : =, !=, : (contient), ~ (expression régulière), &lt;, &gt; ou is null.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Il manque une valeur ici.</translation>
    </message>
    <message>
        <source>The regular expression has no closing /.</source>
        <translation>L’expression régulière n’a pas de / fermant.</translation>
    </message>
    <message>
        <source>The quotes are not closed.</source>
        <translation>Les guillemets ne sont pas fermés.</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>L’expression régulière est fausse : %1.</translation>
    </message>
    <message>
        <source>%1 is no whole number from 0 on.</source>
        <translation>%1 n’est pas un nombre entier à partir de 0.</translation>
    </message>
    <message>
        <source>%1 is no time. Write 2026-11-21T18:00, 18:00, -5m (s, m, h, d) or milliseconds since 1970.</source>
        <translation>%1 n’est pas une heure. Écrivez 2026-11-21T18:00, 18:00, -5m (s, m, h, d) ou des millisecondes depuis 1970.</translation>
    </message>
    <message>
        <source>%1 is no number; &lt; and &gt; compare numbers.</source>
        <translation>%1 n’est pas un nombre ; &lt; et &gt; comparent des nombres.</translation>
    </message>
    <message>
        <source>Partitions are compared with = or !=, as in partition = 0,2-4.</source>
        <translation>Les partitions se comparent avec = ou !=, comme dans partition = 0,2-4.</translation>
    </message>
    <message>
        <source>%1 is no list of partitions. Write 0 or 0,2-4.</source>
        <translation>%1 n’est pas une liste de partitions. Écrivez 0 ou 0,2-4.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilteredTable</name>
    <message>
        <source>Shows the rows that have every one of these words. Press / to come here.</source>
        <translation>Montre les lignes qui ont chacun de ces mots. / mène ici.</translation>
    </message>
    <message>
        <source>No row has these words. Clear the filter to see all.</source>
        <translation>Aucune ligne n’a ces mots. Effacez le filtre pour tout voir.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FittedColumns</name>
    <message>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
    <message>
        <source>Forgets which columns were chosen and how wide they were made</source>
        <translation>Oublie quelles colonnes ont été choisies et leur largeur</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s): choose what to see</source>
        <translation>
            <numerusform>%n colonne de plus : choisissez ce qui s’affiche</numerusform>
            <numerusform>%n colonnes de plus : choisissez ce qui s’affiche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>After the colon a value is missing, as in api:Produce, node:2 or error:any.</source>
        <translation>Après le deux-points, il manque une valeur, comme dans api:Produce, node:2 ou error:any.</translation>
    </message>
    <message>
        <source>Kafka has no API “%1”.</source>
        <translation>Kafka n’a pas d’API « %1 ».</translation>
    </message>
    <message>
        <source>Kafka has no API “%1”. Do you mean %2?</source>
        <translation>Kafka n’a pas d’API « %1 ». Voulez-vous dire %2 ?</translation>
    </message>
    <message>
        <source>node: wants a node&apos;s number, as in node:2, not “%1”.</source>
        <translation>node: demande le numéro d’un nœud, comme node:2, pas « %1 ».</translation>
    </message>
    <message>
        <source>No error of Kafka&apos;s has “%1” in its name. error:any shows all answers with errors.</source>
        <translation>Aucune erreur de Kafka n’a « %1 » dans son nom. error:any montre toutes les réponses en erreur.</translation>
    </message>
    <message>
        <source>is: wants request, response or broken, not “%1”.</source>
        <translation>is: demande request, response ou broken, pas « %1 ».</translation>
    </message>
    <message>
        <source>slow: wants milliseconds, as in slow:50, not “%1”.</source>
        <translation>slow: demande des millisecondes, comme slow:50, pas « %1 ».</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. There are api: kind: client: node: at: topic: group: error: is: slow: frames: and plain text.</source>
        <translation>Il n’y a pas de filtre « %1: ». Il y a api: kind: client: node: at: topic: group: error: is: slow: frames: et du texte simple.</translation>
    </message>
    <message>
        <source>kind: wants produce, fetch, replication, quorum, group, metadata, transaction or admin, not “%1”.</source>
        <translation>kind: demande produce, fetch, replication, quorum, group, metadata, transaction ou admin, pas « %1 ».</translation>
    </message>
    <message>
        <source>frames: wants the first and the last number, as in frames:120-160, not “%1”.</source>
        <translation>frames: demande le premier et le dernier numéro, comme frames:120-160, pas « %1 ».</translation>
    </message>
    <message>
        <source>at: wants the number of the node that was asked, as in at:2, not “%1”.</source>
        <translation>at: demande le numéro du nœud interrogé, comme at:2, pas « %1 ».</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameTableModel</name>
    <message>
        <source>not a request</source>
        <translation>pas une requête</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>The first %1 of it were kept.</source>
        <translation>Les premiers %1 ont été conservés.</translation>
    </message>
    <message>
        <source>Version of this API in which the two ends speak; they agree on it by ApiVersions</source>
        <translation>Version de cette API que parlent les deux bouts ; ils s’accordent par ApiVersions</translation>
    </message>
    <message>
        <source>Correlation id: the client numbers its requests, the answer carries the same number</source>
        <translation>Correlation id : le client numérote ses requêtes, la réponse porte le même numéro</translation>
    </message>
    <message>
        <source>Time from the request&apos;s arrival until its answer had left, split by where it went</source>
        <translation>Temps de l’arrivée de la requête au départ de sa réponse, réparti selon où il est passé</translation>
    </message>
    <message>
        <source>Bytes of the frame, without the four bytes of length in front</source>
        <translation>Octets de la trame, sans les quatre octets de longueur du début</translation>
    </message>
    <message>
        <source>The error codes in the answer, by Kafka&apos;s names</source>
        <translation>Les codes d’erreur de la réponse, avec les noms de Kafka</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
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
        <translation>Taille</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameWords</name>
    <message>
        <source>no request</source>
        <translation>pas une requête</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>node %1 controller</source>
        <translation>controller du nœud %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>client :%1</source>
        <translation>client :%1</translation>
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
        <translation>file</translation>
    </message>
    <message>
        <source>It was there whole, but the node was busy with other requests.</source>
        <translation>Elle était entièrement là, mais le nœud était occupé par d’autres requêtes.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>The node worked on it: appended to the log, read it, looked things up.</source>
        <translation>Le nœud y a travaillé : ajout au log, lecture, recherche.</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>It stood in purgatory: for replicas, new records, members of a group, or the controller.</source>
        <translation>Elle attendait au purgatoire (purgatory) : des réplicas, de nouveaux records, des membres d’un groupe ou le controller.</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>à son tour</translation>
    </message>
    <message>
        <source>The answer was ready, but answers leave in the order of the requests.</source>
        <translation>La réponse était prête, mais les réponses partent dans l’ordre des requêtes.</translation>
    </message>
    <message>
        <source>send</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>Until the socket had taken all of it.</source>
        <translation>Jusqu’à ce que le socket l’ait prise entière.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryCard</name>
    <message>
        <source>The whole glossary</source>
        <translation>Tout le glossaire</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryMenu</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryView</name>
    <message>
        <source>Find a word</source>
        <translation>Trouver un mot</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>Right click on a heading or a label: what is it?</source>
        <translation>Clic droit sur un titre ou un libellé : qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>Pictures from everyday life</source>
        <translation>Images de la vie courante</translation>
    </message>
    <message>
        <source>Kafka&apos;s words</source>
        <translation>Les mots de Kafka</translation>
    </message>
    <message>
        <source>No word of Kafka&apos;s is called so.</source>
        <translation>Aucun mot de Kafka ne s’appelle ainsi.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryWords</name>
    <message>
        <source>Careful:</source>
        <translation>Attention :</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>Voir aussi :</translation>
    </message>
    <message>
        <source>Seen in:</source>
        <translation>Visible dans :</translation>
    </message>
    <message>
        <source>Learned in:</source>
        <translation>Appris dans :</translation>
    </message>
    <message>
        <source>Where the picture ends:</source>
        <translation>Où l’image s’arrête :</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>En savoir plus</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupActions</name>
    <message numerus="yes">
        <source>The offsets of %1 were moved on %n partition(s).</source>
        <translation>
            <numerusform>Les offsets de %1 ont été déplacés sur %n partition.</numerusform>
            <numerusform>Les offsets de %1 ont été déplacés sur %n partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committed offset(s) of %1 were deleted.</source>
        <translation>
            <numerusform>%n offset commité de %1 a été supprimé.</numerusform>
            <numerusform>%n offsets commités de %1 ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1 was deleted with its offsets.</source>
        <translation>Le groupe %1 a été supprimé avec ses offsets.</translation>
    </message>
    <message>
        <source>The offsets of %1 are back where they were.</source>
        <translation>Les offsets de %1 sont revenus où ils étaient.</translation>
    </message>
    <message>
        <source>The offsets of %1 are back already.</source>
        <translation>Les offsets de %1 y sont déjà revenus.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupOffsetsModel</name>
    <message>
        <source>nobody reads it</source>
        <translation>personne ne la lit</translation>
    </message>
    <message>
        <source>The next record that the group will read after a restart</source>
        <translation>Le prochain record que le groupe lira après un redémarrage</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Commité</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>Fin du log</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>Nothing was ever committed here, so there is no lag to tell, as Kafka&apos;s tool says, too. A member without a committed offset begins where auto.offset.reset says. Records that are there: %1</source>
        <translation>Rien n’a jamais été commité ici : il n’y a donc pas de lag, comme le dit aussi l’outil de Kafka. Un membre sans offset commité commence où auto.offset.reset le dit. Records présents : %1</translation>
    </message>
    <message>
        <source>The log is shorter than what was committed: records that this group has read were lost.</source>
        <translation>Le log est plus court que ce qui a été commité : des records que ce groupe a lus ont été perdus.</translation>
    </message>
    <message>
        <source>The partition has no leader: where its log ends cannot be told.</source>
        <translation>La partition n’a pas de leader : on ne peut pas dire où finit son log.</translation>
    </message>
    <message>
        <source>Where the log ends for readers: the leader&apos;s high watermark</source>
        <translation>Où finit le log pour les lecteurs : le high watermark du leader</translation>
    </message>
    <message>
        <source>Records that are there and not committed: log end minus committed, as kafka-consumer-groups counts</source>
        <translation>Records présents et non commités : fin du log moins commité, comme compte kafka-consumer-groups</translation>
    </message>
    <message>
        <source>How long ago the oldest record that is not committed was written</source>
        <translation>Âge du plus ancien record non commité</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupStates</name>
    <message>
        <source>Empty: no members. Committed offsets are kept, and may be moved.</source>
        <translation>Empty : aucun membre. Les offsets commités sont conservés, et peuvent être déplacés.</translation>
    </message>
    <message>
        <source>PreparingRebalance: the coordinator waits until every member has joined again.</source>
        <translation>PreparingRebalance : le coordinateur attend que chaque membre soit revenu.</translation>
    </message>
    <message>
        <source>CompletingRebalance: all have joined; the group&apos;s leader shares the partitions out.</source>
        <translation>CompletingRebalance : tous sont là ; le leader du groupe répartit les partitions.</translation>
    </message>
    <message>
        <source>Assigning: the coordinator computes who shall read what.</source>
        <translation>Assigning : le coordinateur calcule qui doit lire quoi.</translation>
    </message>
    <message>
        <source>Reconciling: members give partitions up and take others over, one by one; the rest goes on reading.</source>
        <translation>Reconciling : les membres cèdent des partitions et en reprennent, une à une ; le reste continue à lire.</translation>
    </message>
    <message>
        <source>Stable: every member knows its partitions and reads them.</source>
        <translation>Stable : chaque membre connaît ses partitions et les lit.</translation>
    </message>
    <message>
        <source>Dead: the group was deleted.</source>
        <translation>Dead : le groupe a été supprimé.</translation>
    </message>
    <message>
        <source>State of the group: %1</source>
        <translation>État du groupe : %1</translation>
    </message>
    <message>
        <source>The way it came: %1</source>
        <translation>Le chemin suivi : %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupsView</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>No group reads from this cluster. Start one in the Consume dock, or point your own consumer at the bootstrap servers.</source>
        <translation>Aucun groupe ne lit ce cluster. Démarrez-en un dans le panneau Consommer, ou dirigez votre consumer vers les serveurs bootstrap.</translation>
    </message>
    <message>
        <source>Committed offsets and lag</source>
        <translation>Offsets commités et lag</translation>
    </message>
    <message>
        <source>Which member reads which partition</source>
        <translation>Quel membre lit quelle partition</translation>
    </message>
    <message>
        <source>%1 · lag %2</source>
        <translation>%1 · lag %2</translation>
    </message>
    <message>
        <source>Move offsets …</source>
        <translation>Déplacer les offsets …</translation>
    </message>
    <message>
        <source>Let the group read again, or pass over records: shows first what it would do (offset reset)</source>
        <translation>Laisser le groupe relire, ou sauter des records : montre d’abord l’effet (offset reset)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Undo: the offsets that were committed before the last change</source>
        <translation>Défaire : les offsets commités avant le dernier changement</translation>
    </message>
    <message>
        <source>Delete the group with its committed offsets</source>
        <translation>Supprimer le groupe avec ses offsets commités</translation>
    </message>
    <message>
        <source>Forget offsets</source>
        <translation>Oublier les offsets</translation>
    </message>
    <message>
        <source>Delete the committed offsets of the chosen partitions</source>
        <translation>Supprimer les offsets commités des partitions choisies</translation>
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
        <translation>en temps</translation>
    </message>
    <message>
        <source>in records</source>
        <translation>en records</translation>
    </message>
    <message>
        <source>Shows lag as the number of records, or as the age of the oldest one that is not committed</source>
        <translation>Montre le lag en nombre de records, ou par l’âge du plus ancien qui n’est pas commité</translation>
    </message>
    <message>
        <source>● reads · − shall give up · + shall get</source>
        <translation>● lit · − doit céder · + doit recevoir</translation>
    </message>
    <message>
        <source>Filter partitions and members</source>
        <translation>Filtrer partitions et membres</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Membres du groupe</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filtrer les membres</translation>
    </message>
    <message>
        <source>Rebalances, the newest first</source>
        <translation>Rebalances, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Filter rebalances</source>
        <translation>Filtrer les rebalances</translation>
    </message>
    <message numerus="yes">
        <source>New protocol (KIP-848) · epoch %1, assignment for epoch %2 · %n member(s) · assignor %3 · coordinator node %4</source>
        <translation>
            <numerusform>Nouveau protocole (KIP-848) · epoch %1, assignation de l’epoch %2 · %n membre · assignor %3 · nœud coordinateur %4</numerusform>
            <numerusform>Nouveau protocole (KIP-848) · epoch %1, assignation de l’epoch %2 · %n membres · assignor %3 · nœud coordinateur %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share group (KIP-932) · epoch %1, assignment for epoch %2 · %n member(s) · assignor %3 · coordinator node %4</source>
        <translation>
            <numerusform>Groupe de partage (share group, KIP-932) · epoch %1, assignation de l’epoch %2 · %n membre · assignor %3 · nœud coordinateur %4</numerusform>
            <numerusform>Groupe de partage (share group, KIP-932) · epoch %1, assignation de l’epoch %2 · %n membres · assignor %3 · nœud coordinateur %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Its members take single records, also from the same partition. It commits no offsets, so no member has a lag.</source>
        <translation>Ses membres prennent des enregistrements un par un, même dans la même partition. Il ne valide pas d’offsets, donc aucun membre n’a de lag.</translation>
    </message>
    <message numerus="yes">
        <source>Classic protocol · generation %1 · %n member(s) · assignor %2 · coordinator node %3</source>
        <translation>
            <numerusform>Protocole classic · génération %1 · %n membre · assignor %2 · nœud coordinateur %3</numerusform>
            <numerusform>Protocole classic · génération %1 · %n membres · assignor %2 · nœud coordinateur %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Lag %1 records</source>
        <translation>Lag %1 records</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>▲ grows by %1/s</source>
        <translation>▲ croît de %1/s</translation>
    </message>
    <message>
        <source>▼ shrinks by %1/s</source>
        <translation>▼ baisse de %1/s</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stable</translation>
    </message>
    <message>
        <source>caught up in %1</source>
        <translation>rattrapé dans %1</translation>
    </message>
    <message>
        <source>never catches up at this rate</source>
        <translation>à ce débit, jamais rattrapé</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) never committed, %1 records there</source>
        <translation>
            <numerusform>%n partition jamais commitée, %1 records présents</numerusform>
            <numerusform>%n partitions jamais commitées, %1 records présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) that nobody reads</source>
        <translation>
            <numerusform>%n partition que personne ne lit</numerusform>
            <numerusform>%n partitions que personne ne lit</numerusform>
        </translation>
    </message>
    <message>
        <source>The group has not rebalanced while the window was open.</source>
        <translation>Le groupe n’a pas eu de rebalance depuis l’ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>A group that has members cannot be deleted: stop them first (NON_EMPTY_GROUP)</source>
        <translation>Un groupe qui a des membres ne peut pas être supprimé : arrêtez-les d’abord (NON_EMPTY_GROUP)</translation>
    </message>
    <message>
        <source>keeps up</source>
        <translation>suit le rythme</translation>
    </message>
    <message>
        <source>the change of the offsets of %1</source>
        <translation>le changement des offsets de %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::Guide</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GuideBubble</name>
    <message>
        <source>Done, and the cluster saw it.</source>
        <translation>C’est fait, et le cluster l’a vu.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::HandOutWords</name>
    <message>
        <source>○ Not done in this run.</source>
        <translation>○ Pas fait lors de ce passage.</translation>
    </message>
    <message>
        <source>✓ Done, and the cluster saw it.</source>
        <translation>✓ C’est fait, et le cluster l’a vu.</translation>
    </message>
    <message>
        <source>✓ It was so already.</source>
        <translation>✓ C’était déjà le cas.</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Question :</translation>
    </message>
    <message>
        <source>foretold</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ce qui s’est passé</translation>
    </message>
    <message>
        <source>○ Not judged: the act was not made.</source>
        <translation>○ Pas jugé : l’action n’a pas été faite.</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>Ce qu’on apprend</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The act:</source>
        <translation>L’action :</translation>
    </message>
    <message>
        <source>Careful:</source>
        <translation>Attention :</translation>
    </message>
    <message>
        <source>The window at the end of step %1</source>
        <translation>La fenêtre à la fin de l’étape %1</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Run of %1: %2 of %3 acts done, %4 of %5 predictions right.</source>
        <translation>Passage du %1 : %2 actions faites sur %3, %4 prédictions justes sur %5.</translation>
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
            <numerusform>car le nœud %1 est arrêté</numerusform>
            <numerusform>car les nœuds %1 sont arrêtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because node %1 is paused</source>
        <translation>
            <numerusform>car le nœud %1 est en pause</numerusform>
            <numerusform>car les nœuds %1 sont en pause</numerusform>
        </translation>
    </message>
    <message>
        <source>because links are cut</source>
        <translation>car des liens sont coupés</translation>
    </message>
    <message numerus="yes">
        <source>because node %1 is starting</source>
        <translation>
            <numerusform>car le nœud %1 démarre</numerusform>
            <numerusform>car les nœuds %1 démarrent</numerusform>
        </translation>
    </message>
    <message>
        <source>replicas are catching up</source>
        <translation>des réplicas rattrapent leur retard</translation>
    </message>
    <message>
        <source>No node runs. Start one from its menu.</source>
        <translation>Aucun nœud ne tourne. Démarrez-en un par son menu.</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n partition(s) without a leader, %1</source>
        <translation>
            <numerusform>Hors ligne : %n partition sans leader, %1</numerusform>
            <numerusform>Hors ligne : %n partitions sans leader, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under-replicated: %n partition(s), %1</source>
        <translation>
            <numerusform>Sous-répliqué : %n partition, %1</numerusform>
            <numerusform>Sous-répliqué : %n partitions, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No active controller: the quorum is electing</source>
        <translation>Aucun controller actif : le quorum en élit un</translation>
    </message>
    <message>
        <source>Some nodes do not run, %1</source>
        <translation>Des nœuds ne tournent pas, %1</translation>
    </message>
    <message>
        <source>Links are cut; every partition is still replicated</source>
        <translation>Des liens sont coupés ; chaque partition est encore répliquée</translation>
    </message>
    <message>
        <source>Ready. No topics yet.</source>
        <translation>Prêt. Pas encore de topics.</translation>
    </message>
    <message>
        <source>Healthy: every partition has its leader and all replicas</source>
        <translation>Sain : chaque partition a son leader et tous ses réplicas</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>running</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>s’arrête</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>tué</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en panne</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ImportWords</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::JsonPathWords</name>
    <message>
        <source>After the dot comes a name, as in $.customer.</source>
        <translation>Après le point vient un nom, comme dans $.customer.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Un crochet n’est pas fermé.</translation>
    </message>
    <message>
        <source>In brackets stands a number from 0, * or a name in quotes.</source>
        <translation>Entre crochets, un nombre à partir de 0, * ou un nom entre guillemets.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::KafkaErrorWords</name>
    <message>
        <source>the leader has moved to another node; the client asks anew and tries again.</source>
        <translation>le leader est passé sur un autre nœud ; le client redemande et réessaie.</translation>
    </message>
    <message>
        <source>the client knows an older leader epoch; it asks anew.</source>
        <translation>le client connaît une leader epoch plus ancienne ; il redemande.</translation>
    </message>
    <message>
        <source>the node does not know this leader epoch yet; the client tries again.</source>
        <translation>le nœud ne connaît pas encore cette leader epoch ; le client réessaie.</translation>
    </message>
    <message>
        <source>the partition has no leader at the moment.</source>
        <translation>la partition n’a pas de leader en ce moment.</translation>
    </message>
    <message>
        <source>fewer replicas are in sync than min.insync.replicas asks for; nothing was written.</source>
        <translation>moins de réplicas sont synchronisés que ne le demande min.insync.replicas ; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>the leader wrote it, but too few replicas followed in time.</source>
        <translation>le leader l’a écrit, mais trop peu de réplicas ont suivi à temps.</translation>
    </message>
    <message>
        <source>the node did not finish in time.</source>
        <translation>le nœud n’a pas fini à temps.</translation>
    </message>
    <message>
        <source>there is no such topic or partition.</source>
        <translation>ce topic ou cette partition n’existe pas.</translation>
    </message>
    <message>
        <source>there is a topic of this name already.</source>
        <translation>un topic porte déjà ce nom.</translation>
    </message>
    <message>
        <source>the name is not allowed.</source>
        <translation>le nom n’est pas permis.</translation>
    </message>
    <message>
        <source>there are not as many nodes in service as replicas are asked for.</source>
        <translation>il n’y a pas autant de nœuds en service que de réplicas demandés.</translation>
    </message>
    <message>
        <source>the number of partitions is not allowed.</source>
        <translation>le nombre de partitions n’est pas permis.</translation>
    </message>
    <message>
        <source>a configuration name or value is not allowed.</source>
        <translation>un nom ou une valeur de configuration n’est pas permis.</translation>
    </message>
    <message>
        <source>the cluster does not allow deleting topics.</source>
        <translation>le cluster ne permet pas de supprimer des topics.</translation>
    </message>
    <message>
        <source>the record is larger than max.message.bytes allows.</source>
        <translation>le record est plus grand que ne le permet max.message.bytes.</translation>
    </message>
    <message>
        <source>there is no record at that offset; the reader starts anew as auto.offset.reset says.</source>
        <translation>il n’y a pas de record à cet offset ; le lecteur recommence selon auto.offset.reset.</translation>
    </message>
    <message>
        <source>the group&apos;s coordinator is not there yet; the client tries again.</source>
        <translation>le coordinateur du groupe n’est pas encore là ; le client réessaie.</translation>
    </message>
    <message>
        <source>the new coordinator still reads the group&apos;s history.</source>
        <translation>le nouveau coordinateur lit encore l’histoire du groupe.</translation>
    </message>
    <message>
        <source>the coordinator has moved to another node; the client looks for it.</source>
        <translation>le coordinateur est passé sur un autre nœud ; le client le cherche.</translation>
    </message>
    <message>
        <source>the group is sharing out its partitions anew.</source>
        <translation>le groupe répartit à nouveau ses partitions.</translation>
    </message>
    <message>
        <source>the group has gone on without this member; it joins again.</source>
        <translation>le groupe a continué sans ce membre ; il y entre à nouveau.</translation>
    </message>
    <message>
        <source>the group has forgotten this member; it joins again.</source>
        <translation>le groupe a oublié ce membre ; il y entre à nouveau.</translation>
    </message>
    <message>
        <source>a record before this one is missing at the leader.</source>
        <translation>il manque au leader un record avant celui-ci.</translation>
    </message>
    <message>
        <source>a connection to a node broke or could not be made; the client tries again.</source>
        <translation>une connexion à un nœud s’est rompue ou n’a pas pu se faire ; le client réessaie.</translation>
    </message>
    <message>
        <source>no node can be reached.</source>
        <translation>aucun nœud n’est joignable.</translation>
    </message>
    <message>
        <source>no leader acknowledged it within delivery.timeout.ms; it was given up.</source>
        <translation>aucun leader ne l’a acquitté dans le délai delivery.timeout.ms ; abandonné.</translation>
    </message>
    <message>
        <source>no answer came in time.</source>
        <translation>aucune réponse n’est venue à temps.</translation>
    </message>
    <message>
        <source>it waited too long to be sent.</source>
        <translation>il a attendu trop longtemps son envoi.</translation>
    </message>
    <message>
        <source>the topic has no such partition.</source>
        <translation>le topic n’a pas cette partition.</translation>
    </message>
    <message>
        <source>there is no such topic.</source>
        <translation>ce topic n’existe pas.</translation>
    </message>
    <message>
        <source>the client has too many records that wait.</source>
        <translation>le client a trop de records en attente.</translation>
    </message>
    <message>
        <source>it was dropped because the producer stopped.</source>
        <translation>abandonné, car le producer s’est arrêté.</translation>
    </message>
    <message>
        <source>the member took too long for its records and was put out of the group.</source>
        <translation>le membre a mis trop de temps pour ses records et a été exclu du groupe.</translation>
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
        <translation>réplication</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>quorum</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>transaction</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>métadonnées</translation>
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
        <translation>Lag de la dernière minute</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>panne</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LatencyBar</name>
    <message>
        <source>Kafka measures it as %1.</source>
        <translation>Kafka le mesure sous le nom %1.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerColumn</name>
    <message>
        <source>doubled</source>
        <translation>en double</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdus</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyés</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>stockés</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vus</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>Seen more often than they were sent: so many too many</source>
        <translation>Vus plus souvent qu’envoyés : autant en trop</translation>
    </message>
    <message>
        <source>The program&apos;s committed offset is past them, and nobody will see them</source>
        <translation>L’offset commité du programme les a dépassés, et personne ne les verra</translation>
    </message>
    <message>
        <source>Records of the source topic, as a reader of committed records (read_committed) gets them</source>
        <translation>Records du topic source, tels que les reçoit un lecteur de records commités (read_committed)</translation>
    </message>
    <message>
        <source>Records in the result topic, those of aborted and of open transactions too</source>
        <translation>Records dans le topic résultat, y compris ceux de transactions annulées ou ouvertes</translation>
    </message>
    <message>
        <source>Records of the result topic that a reader of committed records gets</source>
        <translation>Records du topic résultat que reçoit un lecteur de records commités</translation>
    </message>
    <message>
        <source>Not taken by the program yet, or written in a transaction that is still open</source>
        <translation>Pas encore pris par le programme, ou écrits dans une transaction encore ouverte</translation>
    </message>
    <message>
        <source>Could not be read just now: %1</source>
        <translation>N’a pas pu être lu à l’instant : %1</translation>
    </message>
    <message>
        <source>The first records of a topic are deleted: what was before is not counted.</source>
        <translation>Les premiers records d’un topic sont supprimés : ce qui précédait n’est pas compté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored record(s) aborted: nobody who asks for committed records sees them.</source>
        <translation>
            <numerusform>%Ln record stocké et annulé : personne qui demande des records commités ne le voit.</numerusform>
            <numerusform>%Ln records stockés et annulés : personne qui demande des records commités ne les voit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored record(s) in a transaction that is open.</source>
        <translation>
            <numerusform>%Ln record stocké dans une transaction ouverte.</numerusform>
            <numerusform>%Ln records stockés dans une transaction ouverte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen record(s) that nobody sent: does the program change what it reads? Then compare by key.</source>
        <translation>
            <numerusform>%Ln record vu que personne n’a envoyé : le programme change-t-il ce qu’il lit ? Alors comparez par clé.</numerusform>
            <numerusform>%Ln records vus que personne n’a envoyés : le programme change-t-il ce qu’il lit ? Alors comparez par clé.</numerusform>
        </translation>
    </message>
    <message>
        <source>partition %1, offset %2</source>
        <translation>partition %1, offset %2</translation>
    </message>
    <message>
        <source>%1: lost: %2</source>
        <translation>%1 : perdu : %2</translation>
    </message>
    <message>
        <source>%1: seen %2 times: %3</source>
        <translation>%1 : vu %2 fois : %3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerStory</name>
    <message>
        <source>Topic %1 could not be made: %2</source>
        <translation>Le topic %1 n’a pas pu être créé : %2</translation>
    </message>
    <message>
        <source>Topic %1 could not be deleted: %2</source>
        <translation>Le topic %1 n’a pas pu être supprimé : %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerStrip</name>
    <message>
        <source>%1 sent, %2 lost, %3 doubled</source>
        <translation>%1 envoyés, %2 perdus, %3 en double</translation>
    </message>
    <message>
        <source>%1 came through once</source>
        <translation>%1 passés une fois</translation>
    </message>
    <message>
        <source>%1 doubled</source>
        <translation>%1 en double</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 perdus</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>%1 en route</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GuaranteesPage</name>
    <message>
        <source>Three programs read the same payments and book them, each into a topic of its own. They differ in the order in which they write and commit. Crash them in the middle of it, start them again, and compare the books.</source>
        <translation>Trois programmes lisent les mêmes paiements et les comptabilisent, chacun dans son propre topic. Ils diffèrent par l’ordre dans lequel ils écrivent et commitent. Faites-les planter en plein milieu, redémarrez-les, et comparez les comptes.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Mettre en place</translation>
    </message>
    <message>
        <source>Make the topics, a producer of payments, and the three programs</source>
        <translation>Créer les topics, un producer de paiements et les trois programmes</translation>
    </message>
    <message>
        <source>Crash all three</source>
        <translation>Faire planter les trois</translation>
    </message>
    <message>
        <source>With the next payments each program dies between the two things that it has to do</source>
        <translation>Aux prochains paiements, chaque programme meurt entre les deux choses qu’il doit faire</translation>
    </message>
    <message>
        <source>Start them again</source>
        <translation>Les redémarrer</translation>
    </message>
    <message>
        <source>By the same names: each goes on from its committed offset</source>
        <translation>Sous les mêmes noms : chacun reprend à son offset commité</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Stop producer and programs, and delete their topics and groups</source>
        <translation>Arrêter le producer et les programmes, et supprimer leurs topics et groupes</translation>
    </message>
    <message>
        <source>At most once</source>
        <translation>Au plus une fois</translation>
    </message>
    <message>
        <source>commits the offset, then writes</source>
        <translation>at most once · commite l’offset, puis écrit</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>Au moins une fois</translation>
    </message>
    <message>
        <source>writes, then commits the offset</source>
        <translation>at least once · écrit, puis commite l’offset</translation>
    </message>
    <message>
        <source>Exactly once</source>
        <translation>Exactement une fois</translation>
    </message>
    <message>
        <source>writes and commits in one transaction</source>
        <translation>exactly once · écrit et commite en une transaction</translation>
    </message>
    <message>
        <source>Making topics …</source>
        <translation>Création des topics …</translation>
    </message>
    <message>
        <source>The programs leave their groups …</source>
        <translation>Les programmes quittent leurs groupes …</translation>
    </message>
    <message>
        <source>Deleting topics and groups …</source>
        <translation>Suppression des topics et des groupes …</translation>
    </message>
    <message>
        <source>They have crashed, each between its two things. What is not taken yet waits in %1. Start them again.</source>
        <translation>Ils ont planté, chacun entre ses deux choses. Ce qui n’est pas encore pris attend dans %1. Redémarrez-les.</translation>
    </message>
    <message>
        <source>%1: crashed</source>
        <translation>%1 : planté</translation>
    </message>
    <message>
        <source>%1: ended: %2</source>
        <translation>%1 : terminé : %2</translation>
    </message>
    <message>
        <source>%1: runs</source>
        <translation>%1 : tourne</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AuditPage</name>
    <message>
        <source>Judges any program that writes one record for each that it reads, your own too: what it read, what it wrote, and what a reader of committed records sees of that.</source>
        <translation>Juge tout programme qui écrit un record pour chaque record lu, le vôtre aussi : ce qu’il a lu, ce qu’il a écrit, et ce qu’en voit un lecteur de records commités.</translation>
    </message>
    <message>
        <source>Source topic</source>
        <translation>Topic source</translation>
    </message>
    <message>
        <source>Result topic</source>
        <translation>Topic résultat</translation>
    </message>
    <message>
        <source>Group of the program</source>
        <translation>Groupe du programme</translation>
    </message>
    <message>
        <source>Its committed offsets tell what it has taken. Without a group, what is missing counts as lost</source>
        <translation>Ses offsets commités disent ce qu’il a pris. Sans groupe, ce qui manque compte comme perdu</translation>
    </message>
    <message>
        <source>Records are compared by</source>
        <translation>Comparer les records par</translation>
    </message>
    <message>
        <source>key and value</source>
        <translation>clé et valeur</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no group: what is missing counts as lost</source>
        <translation>sans groupe : ce qui manque compte comme perdu</translation>
    </message>
    <message>
        <source>taken by group %1</source>
        <translation>pris par le groupe %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start the audit</source>
        <translation>Lancer l’audit</translation>
    </message>
    <message>
        <source>Stop reading; choose other topics</source>
        <translation>Cesser de lire ; choisir d’autres topics</translation>
    </message>
    <message>
        <source>Read both topics from their beginning, and go on reading</source>
        <translation>Lire les deux topics depuis le début, et continuer à lire</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Pas encore de topics</translation>
    </message>
    <message>
        <source>Choose two topics: none is its own result</source>
        <translation>Choisissez deux topics : aucun n’est son propre résultat</translation>
    </message>
    <message>
        <source>Stopped. This is how it stood.</source>
        <translation>Arrêté. Voici l’état à ce moment-là.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerView</name>
    <message>
        <source>Guarantees</source>
        <translation>Garanties</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Three guarantees, and what a crash does to each</source>
        <translation>Trois garanties, et ce qu’un crash fait de chacune</translation>
    </message>
    <message>
        <source>Two topics of your own: what a program makes of one in the other</source>
        <translation>Deux topics à vous : ce qu’un programme fait de l’un dans l’autre</translation>
    </message>
    <message>
        <source>What a guarantee costs a producer</source>
        <translation>Ce qu’une garantie coûte à un producer</translation>
    </message>
    <message>
        <source>This is an external cluster: no load is put on it from here.</source>
        <translation>C’est un cluster externe : on ne lui impose aucune charge d’ici.</translation>
    </message>
    <message>
        <source>This is an external cluster: nothing is crashed here. Two topics of it can be audited on the next page.</source>
        <translation>C’est un cluster externe : rien n’est planté ici. Deux de ses topics peuvent être audités à la page suivante.</translation>
    </message>
    <message>
        <source>There are no clients here that could do it.</source>
        <translation>Il n’y a pas ici de clients qui puissent le faire.</translation>
    </message>
    <message>
        <source>same payments, same fault, three guarantees</source>
        <translation>mêmes paiements, même panne, trois garanties</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerWords</name>
    <message>
        <source>More records than a ledger holds: the figures are of a part</source>
        <translation>Plus de records que le bilan n’en contient : les chiffres ne portent que sur une partie</translation>
    </message>
    <message>
        <source>Not exact: loses and doubles</source>
        <translation>Pas exact : perd et double</translation>
    </message>
    <message>
        <source>Not exact: loses</source>
        <translation>Pas exact : perd</translation>
    </message>
    <message>
        <source>Not exact: doubles</source>
        <translation>Pas exact : double</translation>
    </message>
    <message>
        <source>Not exact: there are records that nobody sent</source>
        <translation>Pas exact : il y a des records que personne n’a envoyés</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>Exact so far, the rest is on its way</source>
        <translation>Exact jusqu’ici, le reste est en route</translation>
    </message>
    <message>
        <source>Exact: everything came through, once</source>
        <translation>Exact : tout est passé, une fois</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonList</name>
    <message>
        <source>Each lesson runs on the real cluster of this window: you act, foretell, and see what it answers.</source>
        <translation>Chaque leçon se joue sur le vrai cluster de cette fenêtre : vous agissez, prédisez, et voyez ce qu’il répond.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Commencer la leçon</translation>
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
        <translation>Fait. Prédictions justes : %1</translation>
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
        <translation>Leçons</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Toutes les leçons</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Do the act for me</source>
        <translation>Faire l’action pour moi</translation>
    </message>
    <message>
        <source>Show me where the act is done</source>
        <translation>Me montrer où se fait l’action</translation>
    </message>
    <message>
        <source>Restart the lesson</source>
        <translation>Recommencer la leçon</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonSession</name>
    <message>
        <source>A lesson needs a cluster that it may break. This window shows one that somebody else runs: start Brokerscope with a cluster of its own.</source>
        <translation>Une leçon a besoin d’un cluster qu’elle peut mettre en panne. Cette fenêtre en montre un que quelqu’un d’autre exploite : démarrez Brokerscope avec son propre cluster.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonsView</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n faite</numerusform>
            <numerusform>%n faites</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 acts done</source>
        <translation>%1 actions faites sur %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>✓ Lesson done.</source>
        <translation>✓ Leçon terminée.</translation>
    </message>
    <message>
        <source>%1 of %2 acts done.</source>
        <translation>%1 actions faites sur %2.</translation>
    </message>
    <message>
        <source>Foretold right: %1 of %2.</source>
        <translation>Prédictions justes : %1 sur %2.</translation>
    </message>
    <message>
        <source>Preparing what the lesson starts from …</source>
        <translation>Préparation du point de départ de la leçon …</translation>
    </message>
    <message>
        <source>This lesson cannot be played. %1</source>
        <translation>Cette leçon ne peut pas être jouée. %1</translation>
    </message>
    <message>
        <source>What the lesson starts from could not be made: %1. Put the cluster in order (Faults &gt; Heal everything, start the nodes) and restart the lesson.</source>
        <translation>Le point de départ de la leçon n’a pas pu être créé : %1. Remettez le cluster en ordre (Pannes &gt; Tout réparer, démarrez les nœuds) et recommencez la leçon.</translation>
    </message>
    <message>
        <source>No node runs, so nothing can happen. Start one: the lesson goes on where it is.</source>
        <translation>Aucun nœud ne tourne, rien ne peut donc arriver. Démarrez-en un : la leçon continue où elle en est.</translation>
    </message>
    <message>
        <source>The topic %1, which this lesson works on, is gone. Restart the lesson: it makes it anew.</source>
        <translation>Le topic %1, sur lequel travaille cette leçon, a disparu. Recommencez la leçon : elle le recrée.</translation>
    </message>
    <message numerus="yes">
        <source>This lesson needs a cluster of %n node(s): start Brokerscope with --nodes.</source>
        <translation>
            <numerusform>Cette leçon a besoin d’un cluster de %n nœud : démarrez Brokerscope avec --nodes.</numerusform>
            <numerusform>Cette leçon a besoin d’un cluster de %n nœuds : démarrez Brokerscope avec --nodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Toutes les leçons</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Show what is written for the trainer</source>
        <translation>Afficher ce qui est écrit pour le formateur</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>From the first step; what the lesson made in the cluster is made anew</source>
        <translation>Depuis la première étape ; ce que la leçon a créé dans le cluster est recréé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>Avancement de la leçon</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LinePlayer</name>
    <message>
        <source>it has not come about within %1 seconds</source>
        <translation>cela ne s’est pas produit en %1 secondes</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>« %1 » : %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LinkWords</name>
    <message>
        <source>Link between node %1 and node %2: cut both ways</source>
        <translation>Lien entre le nœud %1 et le nœud %2 : coupé dans les deux sens</translation>
    </message>
    <message>
        <source>Nothing from node %1 reaches node %2</source>
        <translation>Rien du nœud %1 n’atteint le nœud %2</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2</source>
        <translation>Lien entre le nœud %1 et le nœud %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2: %3 each way</source>
        <translation>Lien entre le nœud %1 et le nœud %2 : %3 dans chaque sens</translation>
    </message>
    <message>
        <source>Right-click to cut, delay, limit or reset it</source>
        <translation>Clic droit pour le couper, retarder, limiter ou réinitialiser</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LiveLedgerDesk</name>
    <message>
        <source>A program &quot;%1&quot; runs already.</source>
        <translation>Un programme « %1 » tourne déjà.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LogStrips</name>
    <message>
        <source>node %1: %2 to %3</source>
        <translation>nœud %1 : %2 à %3</translation>
    </message>
    <message>
        <source>group %1 at %2, lag %3</source>
        <translation>groupe %1 à %2, lag %3</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>HW %1</source>
        <translation>HW %1</translation>
    </message>
    <message>
        <source>log start %1</source>
        <translation>début du log %1</translation>
    </message>
    <message>
        <source>… from %1</source>
        <translation>… depuis %1</translation>
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
            <numerusform>Nœud %1 : début du log %2, high watermark %3, last stable offset %4, log end offset %5, %6 dans %n segment%7</numerusform>
            <numerusform>Nœud %1 : début du log %2, high watermark %3, last stable offset %4, log end offset %5, %6 dans %n segments%7</numerusform>
        </translation>
    </message>
    <message>
        <source> (as last seen before it went)</source>
        <translation> (vu pour la dernière fois avant son arrêt)</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2; nobody reads this partition now.</source>
        <translation>Le groupe %1 a commité l’offset %2 ; personne ne lit cette partition en ce moment.</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2; %3 reads it.</source>
        <translation>Le groupe %1 a commité l’offset %2 ; %3 la lit.</translation>
    </message>
    <message>
        <source>Node %1: log start %2, high watermark %3, last stable offset %4, log end offset %5, %6%7</source>
        <translation>Nœud %1 : début du log %2, high watermark %3, last stable offset %4, log end offset %5, %6%7</translation>
    </message>
    <message>
        <source> (as last seen)</source>
        <translation> (dernière observation)</translation>
    </message>
    <message>
        <source>deleted below %1</source>
        <translation>supprimé sous %1</translation>
    </message>
    <message>
        <source>compacted: %1 less</source>
        <translation>compacté : %1 de moins</translation>
    </message>
    <message>
        <source>new segment</source>
        <translation>nouveau segment</translation>
    </message>
    <message>
        <source>client %1 reads from %2</source>
        <translation>le client %1 lit depuis %2</translation>
    </message>
    <message>
        <source>group %1 at %2, lag %3, reads from %4</source>
        <translation>groupe %1 à %2, lag %3, lit depuis %4</translation>
    </message>
    <message>
        <source>Nobody reads here, and no group has committed an offset yet.</source>
        <translation>Personne ne lit ici, et aucun groupe n’a encore commité d’offset.</translation>
    </message>
    <message>
        <source>Readers: ▼ committed, △ reads from here</source>
        <translation>Lecteurs : ▼ commité, △ lit à partir d’ici</translation>
    </message>
    <message>
        <source>Client %1 has got everything below offset %2 and asks for more; no group has committed for it here.</source>
        <translation>Le client %1 a tout reçu sous l’offset %2 et en demande plus ; aucun groupe n’a commité pour lui ici.</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2 (filled mark); %3 has got everything below offset %4 (hollow mark).</source>
        <translation>Le groupe %1 a commité l’offset %2 (marque pleine) ; %3 a tout reçu sous l’offset %4 (marque creuse).</translation>
    </message>
    <message>
        <source>a box: a batch of records</source>
        <translation>une case : un batch de records</translation>
    </message>
    <message>
        <source>hatched: written, but not yet on every in-sync replica</source>
        <translation>hachuré : écrit, mais pas encore sur chaque réplica synchronisé</translation>
    </message>
    <message>
        <source>paler: written under an earlier leader</source>
        <translation>plus pâle : écrit sous un leader précédent</translation>
    </message>
    <message>
        <source>dotted line: an open transaction begins, read_committed readers wait there</source>
        <translation>pointillé : une transaction ouverte commence, les lecteurs read_committed y attendent</translation>
    </message>
    <message>
        <source>LEO %1</source>
        <translation>LEO %1</translation>
    </message>
    <message numerus="yes">
        <source>truncated: %Ln record(s)</source>
        <translation>
            <numerusform>tronqué : %Ln record</numerusform>
            <numerusform>tronqué : %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offset %1, in the batch %2 to %3: %Ln record(s), %4, leader epoch %5, producer %6, %7</source>
        <translation>
            <numerusform>Offset %1, dans le batch %2 à %3 : %Ln record, %4, leader epoch %5, producer %6, %7</numerusform>
            <numerusform>Offset %1, dans le batch %2 à %3 : %Ln records, %4, leader epoch %5, producer %6, %7</numerusform>
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
        <translation>Derniers records</translation>
    </message>
    <message>
        <source>Close enough to see where replicas and readers differ; the wheel zooms</source>
        <translation>D’assez près pour voir où diffèrent réplicas et lecteurs ; la molette zoome</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>Log entier</translation>
    </message>
    <message>
        <source>Choose a partition here, in the Topics dock, or by clicking a replica in the picture.</source>
        <translation>Choisissez une partition ici, dans le panneau Topics, ou en cliquant un réplica dans l’image.</translation>
    </message>
    <message>
        <source>Replicas of the partition and their readers</source>
        <translation>Réplicas de la partition et leurs lecteurs</translation>
    </message>
    <message>
        <source>no leader · epoch %1 · ISR %2</source>
        <translation>pas de leader · epoch %1 · ISR %2</translation>
    </message>
    <message>
        <source>leader node %1 · epoch %2 · ISR %3</source>
        <translation>leader nœud %1 · epoch %2 · ISR %3</translation>
    </message>
    <message>
        <source>Closer, down to a single record: + or the wheel; drag to move along the log</source>
        <translation>Plus près, jusqu’à un seul record : + ou la molette ; glissez pour suivre le log</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Farther, up to the whole log: − or the wheel</source>
        <translation>Plus loin, jusqu’au log entier : − ou la molette</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>offset …</source>
        <translation>offset …</translation>
    </message>
    <message>
        <source>Go to an offset</source>
        <translation>Aller à un offset</translation>
    </message>
    <message>
        <source>An offset from %1 to %2</source>
        <translation>Un offset de %1 à %2</translation>
    </message>
    <message>
        <source>There is no topic yet. Create one (Ctrl+N), or start a scenario (Ctrl+J, Ctrl+J): its logs appear here.</source>
        <translation>Il n’y a pas encore de topic. Créez-en un (Ctrl+N), ou démarrez un scénario (Ctrl+J, Ctrl+J) : ses logs apparaissent ici.</translation>
    </message>
    <message numerus="yes">
        <source>node %1 parts from the leader: %Ln record(s) will be cut off</source>
        <translation>
            <numerusform>le nœud %1 diverge du leader : %Ln record sera coupé</numerusform>
            <numerusform>le nœud %1 diverge du leader : %Ln records seront coupés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acknowledged record(s) lost in the cluster: show them</source>
        <translation>
            <numerusform>%Ln record acquitté perdu dans le cluster : l’afficher</numerusform>
            <numerusform>%Ln records acquittés perdus dans le cluster : les afficher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unacknowledged record(s) cut off in the cluster: show them</source>
        <translation>
            <numerusform>%Ln record non acquitté coupé dans le cluster : l’afficher</numerusform>
            <numerusform>%Ln records non acquittés coupés dans le cluster : les afficher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>records at risk now: %Ln committed one(s) that no other running node has</source>
        <translation>
            <numerusform>records à risque : %Ln commité qu’aucun autre nœud actif n’a</numerusform>
            <numerusform>records à risque : %Ln commités qu’aucun autre nœud actif n’a</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not committed yet: %Ln record(s)</source>
        <translation>
            <numerusform>pas encore commité : %Ln record</numerusform>
            <numerusform>pas encore commités : %Ln records</numerusform>
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
        <translation>%1 en tout</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Coupé à</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sur</translation>
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
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>This node had copied the record, or was started since: whoever led then knows what its producer was told.</source>
        <translation>Ce nœud avait copié le record, ou a été démarré depuis : celui qui était leader alors sait ce qu’on a dit à son producer.</translation>
    </message>
    <message>
        <source>With acks=1 its producer was told at once that it is written, with acks=0 it did not ask: nobody sends it again.</source>
        <translation>Avec acks=1, on a dit tout de suite à son producer qu’il est écrit ; avec acks=0, il n’a pas demandé : personne ne le renvoie.</translation>
    </message>
    <message>
        <source>Its producer asked for acks=all and was never told that it is written: it sends the record again, or reports an error.</source>
        <translation>Son producer a demandé acks=all et on ne lui a jamais dit qu’il est écrit : il renvoie le record, ou signale une erreur.</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>inconnu ici</translation>
    </message>
    <message>
        <source>yes: lost</source>
        <translation>oui : perdu</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquitté</translation>
    </message>
    <message>
        <source>When the log was truncated to the new leader&apos;s</source>
        <translation>Quand le log a été tronqué pour suivre celui du nouveau leader</translation>
    </message>
    <message>
        <source>The node that had the record and has it no more</source>
        <translation>Le nœud qui avait le record et ne l’a plus</translation>
    </message>
    <message>
        <source>Topic and partition of the record</source>
        <translation>Topic et partition du record</translation>
    </message>
    <message>
        <source>Its place in the log; another record has this offset now</source>
        <translation>Sa place dans le log ; un autre record a maintenant cet offset</translation>
    </message>
    <message>
        <source>Epoch of the leader that took the record</source>
        <translation>Epoch du leader qui a pris le record</translation>
    </message>
    <message>
        <source>When the producer made it</source>
        <translation>Quand le producer l’a fait</translation>
    </message>
    <message>
        <source>Key of the record</source>
        <translation>Clé du record</translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>Valeur du record</translation>
    </message>
    <message>
        <source>Whether its producer was told that it is written: then it is lost, and nobody sends it again</source>
        <translation>Si l’on a dit à son producer qu’il est écrit : alors il est perdu, et personne ne le renvoie</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LostView</name>
    <message>
        <source>Filter by partition, key or value (/)</source>
        <translation>Filtrer par partition, clé ou valeur (/)</translation>
    </message>
    <message>
        <source>Filter lost records</source>
        <translation>Filtrer les records perdus</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the chosen records, or all of them, as JSON lines (Ctrl+C)</source>
        <translation>Copier les records choisis, ou tous, en lignes JSON (Ctrl+C)</translation>
    </message>
    <message>
        <source>Write the chosen records, or all of them, to a file: JSON lines or CSV</source>
        <translation>Écrire les records choisis, ou tous, dans un fichier : lignes JSON ou CSV</translation>
    </message>
    <message>
        <source>Lost records</source>
        <translation>Records perdus</translation>
    </message>
    <message>
        <source>No record was lost. Records are lost when a leader that was cut off went on to take writes with acks=1, and its log was truncated to the new leader&apos;s once the two met again: isolate a leader, produce to it, heal.</source>
        <translation>Aucun record n’a été perdu. Des records se perdent quand un leader coupé des autres continue à accepter des écritures avec acks=1, et que son log est tronqué pour suivre celui du nouveau leader une fois les deux réunis : isolez un leader, produisez-y, réparez.</translation>
    </message>
    <message>
        <source>Export lost records</source>
        <translation>Exporter les records perdus</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cut off, %1 of them acknowledged</source>
        <translation>
            <numerusform>%Ln record coupé, dont %1 acquittés</numerusform>
            <numerusform>%Ln records coupés, dont %1 acquittés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cut off, none of them acknowledged as far as is known</source>
        <translation>
            <numerusform>%Ln record coupé, aucun acquitté pour autant qu’on sache</numerusform>
            <numerusform>%Ln records coupés, aucun acquitté pour autant qu’on sache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on node %2 parts from its leader: %Ln record(s) will be cut off when the two meet.</source>
        <translation>
            <numerusform>%1 sur le nœud %2 diverge de son leader : %Ln record sera coupé quand les deux se retrouveront.</numerusform>
            <numerusform>%1 sur le nœud %2 diverge de son leader : %Ln records seront coupés quand les deux se retrouveront.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records at risk now: none. Every committed record is on two running nodes or more.</source>
        <translation>Records à risque : aucun. Chaque record commité est sur au moins deux nœuds actifs.</translation>
    </message>
    <message numerus="yes">
        <source>Records at risk now: %Ln committed record(s) that one running node has and no other.</source>
        <translation>
            <numerusform>Records à risque : %Ln record commité qu’un seul nœud actif possède.</numerusform>
            <numerusform>Records à risque : %Ln records commités qu’un seul nœud actif possède.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not committed yet: %Ln record(s) that a leader has and not all in-sync replicas (log end offset less high watermark).</source>
        <translation>
            <numerusform>Pas encore commité : %Ln record qu’un leader a, mais pas tous les réplicas synchronisés (log end offset moins high watermark).</numerusform>
            <numerusform>Pas encore commités : %Ln records qu’un leader a, mais pas tous les réplicas synchronisés (log end offset moins high watermark).</numerusform>
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
        <translation>&amp;Pannes</translation>
    </message>
    <message>
        <source>Choose a node</source>
        <translation>Choisissez un nœud</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Nœud %1</translation>
    </message>
    <message>
        <source>Create topic …</source>
        <translation>Créer un topic …</translation>
    </message>
    <message>
        <source>Delete the chosen topic …</source>
        <translation>Supprimer le topic choisi …</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>Produire</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>Consommer</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Ajuster l’image</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Copy bootstrap servers</source>
        <translation>Copier les serveurs bootstrap</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>About Brokerscope</source>
        <translation>À propos de Brokerscope</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>À propos de Qt</translation>
    </message>
    <message>
        <source>Stop the demo clients</source>
        <translation>Arrêter les clients de démo</translation>
    </message>
    <message>
        <source>Start the demo clients</source>
        <translation>Démarrer les clients de démo</translation>
    </message>
    <message>
        <source>Stop demo</source>
        <translation>Arrêter la démo</translation>
    </message>
    <message>
        <source>Start demo</source>
        <translation>Démarrer la démo</translation>
    </message>
    <message>
        <source>Real producers and consumer groups of this window, on the topics orders and payments</source>
        <translation>De vrais producers et consumer groups de cette fenêtre, sur les topics orders et payments</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Brokerscope %1&lt;/h3&gt;&lt;p&gt;A real Kafka-compatible cluster in one process, and a window that shows it working. Any Kafka client can connect to %2.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Apache Kafka is a trademark of the Apache Software Foundation, which has no part in this program.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Brokerscope %1&lt;/h3&gt;&lt;p&gt;Un vrai cluster compatible Kafka dans un seul processus, et une fenêtre qui le montre à l’œuvre. Tout client Kafka peut se connecter à %2.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Apache Kafka est une marque de l’Apache Software Foundation, qui n’a aucune part dans ce programme.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Projector: full screen, large text</source>
        <translation>Projecteur : plein écran, grand texte</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Simple pictures</source>
        <translation>Images simples</translation>
    </message>
    <message>
        <source>External cluster %1</source>
        <translation>Cluster externe %1</translation>
    </message>
    <message>
        <source>Connect a client …</source>
        <translation>Connecter un client …</translation>
    </message>
    <message>
        <source>Save a report of this session …</source>
        <translation>Enregistrer un rapport de cette session …</translation>
    </message>
    <message>
        <source>Find an act or a thing …</source>
        <translation>Trouver une action ou un objet …</translation>
    </message>
    <message>
        <source>Tour of two minutes</source>
        <translation>Visite de deux minutes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Enregistrer le rapport sous</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>Te&amp;mps</translation>
    </message>
    <message>
        <source>Waiting messages and breakpoints</source>
        <translation>Messages en attente et points d’arrêt</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>%1 – Brokerscope</source>
        <translation>%1 – Brokerscope</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MemberLine</name>
    <message>
        <source>fast</source>
        <translation>rapide</translation>
    </message>
    <message>
        <source>1 ms a record</source>
        <translation>1 ms par record</translation>
    </message>
    <message>
        <source>10 ms a record</source>
        <translation>10 ms par record</translation>
    </message>
    <message>
        <source>0.1 s a record</source>
        <translation>0,1 s par record</translation>
    </message>
    <message>
        <source>1 s a record</source>
        <translation>1 s par record</translation>
    </message>
    <message>
        <source>5 s a record</source>
        <translation>5 s par record</translation>
    </message>
    <message>
        <source>How long %1 takes for a record</source>
        <translation>Temps que prend %1 pour un record</translation>
    </message>
    <message>
        <source>A slow member keeps its partitions and falls behind: watch its lag</source>
        <translation>Un membre lent garde ses partitions et prend du retard : observez son lag</translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>It does not poll any more, as a program that hangs. It still sends heartbeats; after max.poll.interval.ms it leaves the group</source>
        <translation>Il ne fait plus de poll, comme un programme bloqué. Il envoie encore des heartbeats ; après max.poll.interval.ms il quitte le groupe</translation>
    </message>
    <message>
        <source>Let %1 hang</source>
        <translation>Bloquer %1</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Crash</translation>
    </message>
    <message>
        <source>Gone without a goodbye: the group notices after session.timeout.ms, then the others take over</source>
        <translation>Parti sans au revoir : le groupe s’en aperçoit après session.timeout.ms, puis les autres prennent la relève</translation>
    </message>
    <message>
        <source>Let %1 crash</source>
        <translation>Faire crasher %1</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>part</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>nothing assigned</source>
        <translation>rien d’assigné</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MembersModel</name>
    <message>
        <source>%1 (group leader)</source>
        <translation>%1 (leader du groupe)</translation>
    </message>
    <message>
        <source>It has nothing to read: there are more members than partitions, or it has just come.</source>
        <translation>Il n’a rien à lire : il y a plus de membres que de partitions, ou il vient d’arriver.</translation>
    </message>
    <message>
        <source>client.id, as the program calls itself</source>
        <translation>client.id, comme le programme se nomme</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Where its connection to the coordinator comes from</source>
        <translation>D’où vient sa connexion au coordinateur</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>The name that the coordinator knows it by (member id)</source>
        <translation>Le nom sous lequel le coordinateur le connaît (member id)</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>group.instance.id: a static member keeps its partitions while it restarts</source>
        <translation>group.instance.id : un membre statique garde ses partitions pendant son redémarrage</translation>
    </message>
    <message>
        <source>Static id</source>
        <translation>Id statique</translation>
    </message>
    <message>
        <source>For which epoch of the group it has its partitions (member epoch)</source>
        <translation>Pour quelle epoch du groupe il a ses partitions (member epoch)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>How many times the group has shared out its partitions (generation)</source>
        <translation>Combien de fois le groupe a réparti ses partitions (generation)</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
    <message>
        <source>Partitions that it reads now</source>
        <translation>Partitions qu’il lit en ce moment</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Records that are not committed, over all its partitions</source>
        <translation>Records non commités, sur toutes ses partitions</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>How old the oldest of these is</source>
        <translation>Âge du plus ancien de ceux-ci</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Retard</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageDetail</name>
    <message>
        <source>Choose a record to see all of it.</source>
        <translation>Choisissez un record pour le voir en entier.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
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
        <translation>Clé : %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Valeur : %1</translation>
    </message>
    <message>
        <source>How keys are shown</source>
        <translation>Affichage des clés</translation>
    </message>
    <message>
        <source>How values are shown</source>
        <translation>Affichage des valeurs</translation>
    </message>
    <message>
        <source>Charset of text</source>
        <translation>Jeu de caractères</translation>
    </message>
    <message>
        <source>The charset in which text is read; Kafka itself keeps bytes and knows of none</source>
        <translation>Le jeu de caractères dans lequel lire le texte ; Kafka lui-même garde des octets et n’en connaît aucun</translation>
    </message>
    <message>
        <source>Schema …</source>
        <translation>Schéma …</translation>
    </message>
    <message>
        <source>Choose an Avro schema file (.avsc) to read values with; the five bytes that schema registries put in front are skipped</source>
        <translation>Choisir un fichier de schéma Avro (.avsc) pour lire les valeurs ; les cinq octets que les schema registries mettent devant sont sautés</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Headers of the record</source>
        <translation>Headers du record</translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>Valeur du record</translation>
    </message>
    <message>
        <source>Key of the record</source>
        <translation>Clé du record</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy what is shown here</source>
        <translation>Copier ce qui est affiché ici</translation>
    </message>
    <message>
        <source>Edit and produce again …</source>
        <translation>Modifier et reproduire …</translation>
    </message>
    <message>
        <source>Records never change. This opens the record in the Produce view, from where a changed copy goes to any topic</source>
        <translation>Les records ne changent jamais. Ceci ouvre le record dans la vue Produire, d’où une copie modifiée part vers un topic de votre choix</translation>
    </message>
    <message>
        <source>Avro schema</source>
        <translation>Schéma Avro</translation>
    </message>
    <message>
        <source>Avro schemas (*.avsc *.json);;All files (*)</source>
        <translation>Schémas Avro (*.avsc *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a schema.</source>
        <translation>%1 est trop grand pour un schéma.</translation>
    </message>
    <message>
        <source>Empty: a value of no bytes. That is not the same as null.</source>
        <translation>Vide : une valeur sans octet. Ce n’est pas la même chose que null.</translation>
    </message>
    <message>
        <source>null: a tombstone. On a compacted topic it deletes its key.</source>
        <translation>null : un tombstone. Sur un topic compacté, il supprime sa clé.</translation>
    </message>
    <message>
        <source>Empty: a key of no bytes. That is not the same as null.</source>
        <translation>Vide : une clé sans octet. Ce n’est pas la même chose que null.</translation>
    </message>
    <message>
        <source>null: this record has no key.</source>
        <translation>null : ce record n’a pas de clé.</translation>
    </message>
    <message>
        <source>Value · %1</source>
        <translation>Valeur · %1</translation>
    </message>
    <message>
        <source>Key · %1</source>
        <translation>Clé · %1</translation>
    </message>
    <message>
        <source>Headers · %1</source>
        <translation>Headers · %1</translation>
    </message>
    <message>
        <source>Reading all of it …</source>
        <translation>Lecture complète …</translation>
    </message>
    <message>
        <source>leader epoch %1</source>
        <translation>leader epoch %1</translation>
    </message>
    <message>
        <source>key %1, value %2</source>
        <translation>clé %1, valeur %2</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1: partition %2 of %3</source>
        <translation>le murmur2 de la clé est %1 : partition %2 sur %3</translation>
    </message>
    <message>
        <source>but the producer chose %1</source>
        <translation>mais le producer a choisi %1</translation>
    </message>
    <message>
        <source>without a key the producer chose the partition</source>
        <translation>sans clé, le producer a choisi la partition</translation>
    </message>
    <message>
        <source>Shown as it was meant. In the log it is still garbled: its UTF-8 was read as %1 and encoded again.</source>
        <translation>Affiché tel qu’il était voulu. Dans le log il est encore corrompu : son UTF-8 a été lu comme %1 et réencodé.</translation>
    </message>
    <message>
        <source>This text was encoded twice: its UTF-8 was read as %1 and encoded again. It means “%2”.</source>
        <translation>Ce texte a été encodé deux fois : son UTF-8 a été lu comme %1 et réencodé. Il veut dire « %2 ».</translation>
    </message>
    <message>
        <source>Show as it is</source>
        <translation>Afficher tel quel</translation>
    </message>
    <message>
        <source>Repair the view</source>
        <translation>Réparer l’affichage</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>What is known of this record: the request that brought it, its bytes in the file, who has fetched it</source>
        <translation>Ce qu’on sait de ce record : la requête qui l’a apporté, ses octets dans le fichier, qui l’a récupéré</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageFileWords</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageTableModel</name>
    <message>
        <source>A tombstone: the value is null. On a compacted topic it deletes its key.</source>
        <translation>Un tombstone : la valeur est null. Sur un topic compacté, il supprime sa clé.</translation>
    </message>
    <message>
        <source>The key is null: the producer spread such records over the partitions.</source>
        <translation>La clé est null : le producer a étalé ces records sur les partitions.</translation>
    </message>
    <message>
        <source>LogAppendTime: the broker&apos;s clock when it was appended</source>
        <translation>LogAppendTime : l’horloge du broker au moment de l’ajout</translation>
    </message>
    <message>
        <source>CreateTime: the producer&apos;s clock</source>
        <translation>CreateTime : l’horloge du producer</translation>
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
        <translation>Horodatage</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageWords</name>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>une réponse</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>une requête</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>réponse à %1</translation>
    </message>
    <message>
        <source>%1 request</source>
        <translation>requête %1</translation>
    </message>
    <message>
        <source>%1 → node %2, %3</source>
        <translation>%1 → nœud %2, %3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessagesView</name>
    <message>
        <source>%1. Trying again …</source>
        <translation>%1. Nouvel essai …</translation>
    </message>
    <message>
        <source>/ filters · Ctrl+G goes to an offset or a time</source>
        <translation>/ filtre · Ctrl+G va à un offset ou une heure</translation>
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
        <translation>plus récent d’abord</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>plus ancien d’abord</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>All partitions in one order: a merge by timestamp that keeps each partition&apos;s own order. Of the records that come next in each partition, the one with the smallest timestamp goes first; of equal ones, that of the lower partition. What arrives while you look comes at the newest end, whatever its timestamp. Kafka itself promises an order within a partition only.</source>
        <translation>Toutes les partitions dans un seul ordre : une fusion par horodatage qui garde l’ordre propre à chaque partition. Parmi les records qui suivent dans chaque partition, celui au plus petit horodatage passe d’abord ; à égalité, celui de la partition la plus basse. Ce qui arrive pendant que vous regardez vient au bout le plus récent, quel que soit son horodatage. Kafka ne promet un ordre qu’au sein d’une partition.</translation>
    </message>
    <message>
        <source>Isolation level</source>
        <translation>Niveau d’isolation</translation>
    </message>
    <message>
        <source>read_committed hides records of aborted transactions, and all from the first open transaction on; read_uncommitted, Kafka&apos;s default for consumers, shows them</source>
        <translation>read_committed masque les records des transactions annulées, et tout à partir de la première transaction ouverte ; read_uncommitted, le défaut de Kafka pour les consumers, les montre</translation>
    </message>
    <message>
        <source>go to 0:1500, 18:00</source>
        <translation>aller à 0:1500, 18:00</translation>
    </message>
    <message>
        <source>Go to an offset or a time</source>
        <translation>Aller à un offset ou une heure</translation>
    </message>
    <message>
        <source>PARTITION:OFFSET, an offset alone in a topic of one partition, or a time: 2026-11-21T18:00, 18:00, -5m</source>
        <translation>PARTITION:OFFSET, un offset seul dans un topic à une partition, ou une heure : 2026-11-21T18:00, 18:00, -5m</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Show new records as they come. Scrolling away stops the following, and says how many came since</source>
        <translation>Montre les nouveaux records à mesure. Défiler ailleurs arrête le suivi, et dit combien sont arrivés depuis</translation>
    </message>
    <message>
        <source>Export the visible records …</source>
        <translation>Exporter les records visibles …</translation>
    </message>
    <message>
        <source>Export the visible records</source>
        <translation>Exporter les records visibles</translation>
    </message>
    <message>
        <source>Export the selected records …</source>
        <translation>Exporter les records choisis …</translation>
    </message>
    <message>
        <source>Export the selected records</source>
        <translation>Exporter les records choisis</translation>
    </message>
    <message>
        <source>Export all that the filter lets pass …</source>
        <translation>Exporter tout ce que laisse passer le filtre …</translation>
    </message>
    <message>
        <source>filter: refund, key = customer-7, $.customer.id = 7, time &gt;= -5m …</source>
        <translation>filtre : refund, key = customer-7, $.customer.id = 7, time &gt;= -5m …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>How to write a filter</source>
        <translation>Comment écrire un filtre</translation>
    </message>
    <message>
        <source>in the key, the value or a header, in any case</source>
        <translation>dans la clé, la valeur ou un header, majuscules ou non</translation>
    </message>
    <message>
        <source>is exactly; contains. Also !=</source>
        <translation>est exactement ; contient. Aussi !=</translation>
    </message>
    <message>
        <source>regular expression; i: in any case</source>
        <translation>expression régulière ; i : majuscules ou non</translation>
    </message>
    <message>
        <source>a tombstone; a key of some bytes</source>
        <translation>un tombstone ; une clé de quelques octets</translation>
    </message>
    <message>
        <source>a header by name; any header</source>
        <translation>un header par son nom ; n’importe quel header</translation>
    </message>
    <message>
        <source>JSON path in the value: .name [&apos;a name&apos;] [0] [*]</source>
        <translation>chemin JSON dans la valeur : .nom [&apos;un nom&apos;] [0] [*]</translation>
    </message>
    <message>
        <source>limits what is read at all</source>
        <translation>limite ce qui est lu du tout</translation>
    </message>
    <message>
        <source>local time, UTC with Z, or ago (s, m, h, d). Each partition begins at its first record that is not older</source>
        <translation>heure locale, UTC avec Z, ou âge (s, m, h, d). Chaque partition commence à son premier record qui n’est pas plus ancien</translation>
    </message>
    <message>
        <source>joins them</source>
        <translation>les combine</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Avancement de la recherche</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Some partitions do not answer, their records are not here. %1</source>
        <translation>Des partitions ne répondent pas, leurs records ne sont pas ici. %1</translation>
    </message>
    <message>
        <source>Clear the filter first: what a search found has no other places.</source>
        <translation>Effacez d’abord le filtre : le résultat d’une recherche n’a pas d’autres places.</translation>
    </message>
    <message>
        <source>There is no partition %1 here.</source>
        <translation>Il n’y a pas de partition %1 ici.</translation>
    </message>
    <message>
        <source>Which partition? Write it in front: 0:%1</source>
        <translation>Quelle partition ? Écrivez-la devant : 0:%1</translation>
    </message>
    <message>
        <source>Write PARTITION:OFFSET, as 0:1500, or a time: 2026-11-21T18:00, 18:00, -5m.</source>
        <translation>Écrivez PARTITION:OFFSET, comme 0:1500, ou une heure : 2026-11-21T18:00, 18:00, -5m.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>L’export a été arrêté ; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>%1 found · %2 records searched, %3 %</source>
        <translation>%1 trouvés · %2 records parcourus, %3 %</translation>
    </message>
    <message>
        <source>%1 found, and there the search ended: narrow the filter · %2 records searched</source>
        <translation>%1 trouvés, et la recherche s’est arrêtée là : resserrez le filtre · %2 records parcourus</translation>
    </message>
    <message>
        <source>Stopped: %1 found · %2 records searched, %3 %</source>
        <translation>Arrêté : %1 trouvés · %2 records parcourus, %3 %</translation>
    </message>
    <message>
        <source>%1 found · all %2 records searched</source>
        <translation>%1 trouvés · tous les %2 records parcourus</translation>
    </message>
    <message numerus="yes">
        <source>%1 records in %n partition(s)</source>
        <translation>
            <numerusform>%1 records dans %n partition</numerusform>
            <numerusform>%1 records dans %n partitions</numerusform>
        </translation>
    </message>
    <message>
        <source> · following</source>
        <translation> · suivi</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouveaux</translation>
    </message>
    <message>
        <source>So many came since you left the newest end. Go back and follow</source>
        <translation>Arrivés depuis que vous avez quitté le bout le plus récent. Y revenir et suivre</translation>
    </message>
    <message>
        <source>A record that was to be written is not in the log any more.</source>
        <translation>Un record qui devait être écrit n’est plus dans le log.</translation>
    </message>
    <message>
        <source>The rest is not in the log any more.</source>
        <translation>Le reste n’est plus dans le log.</translation>
    </message>
    <message>
        <source>This record is not read completely yet; try again in a moment.</source>
        <translation>Ce record n’est pas encore lu en entier ; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;CSV (*.csv)</source>
        <translation>Lignes JSON (*.jsonl);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>There is nothing to export: choose records first, or wait until they are read.</source>
        <translation>Il n’y a rien à exporter : choisissez d’abord des records, ou attendez qu’ils soient lus.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Écriture de %1 …</translation>
    </message>
    <message>
        <source>%1 records written to %2</source>
        <translation>%1 records écrits dans %2</translation>
    </message>
    <message>
        <source>There is nothing to export: open a topic first.</source>
        <translation>Il n’y a rien à exporter : ouvrez d’abord un topic.</translation>
    </message>
    <message>
        <source>Export all that the filter lets pass</source>
        <translation>Exporter tout ce que laisse passer le filtre</translation>
    </message>
    <message>
        <source>Choose a topic to see its records.</source>
        <translation>Choisissez un topic pour voir ses records.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Ouverture de %1 …</translation>
    </message>
    <message>
        <source>Nothing found yet.</source>
        <translation>Encore rien trouvé.</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>Aucun record ne passe le filtre.</translation>
    </message>
    <message>
        <source>%1 holds no records. Write some in the Produce view: they appear here as they are appended.</source>
        <translation>%1 ne contient pas de records. Écrivez-en dans la vue Produire : ils apparaissent ici à mesure qu’ils sont ajoutés.</translation>
    </message>
    <message>
        <source>No record lies within the filter&apos;s limits.</source>
        <translation>Aucun record n’est dans les limites du filtre.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>No client can read __cluster_metadata: brokers do not serve the metadata log, Kafka&apos;s own neither. Of a cluster in this window its records appear here; of others they cannot be known.</source>
        <translation>Aucun client ne peut lire __cluster_metadata : les brokers ne servent pas le log de métadonnées, ceux de Kafka non plus. Pour un cluster de cette fenêtre, ses records apparaissent ici ; pour les autres, on ne peut pas les connaître.</translation>
    </message>
    <message>
        <source>%1 of the newest %2 records of the metadata log</source>
        <translation>%1 des %2 derniers records du log de métadonnées</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 records in %n partition(s): some offsets hold none</source>
        <translation>
            <numerusform>Au plus %1 records dans %n partition : des offsets n’en ont pas</numerusform>
            <numerusform>Au plus %1 records dans %n partitions : des offsets n’en ont pas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read now. %2 It is tried again until it can be; healing the cluster&apos;s faults helps.</source>
        <translation>%1 ne peut pas être lu en ce moment. %2 Nouvel essai jusqu’à ce que cela marche ; réparer les pannes du cluster aide.</translation>
    </message>
    <message>
        <source>There is no topic yet. Create one (Ctrl+N), produce to it (Ctrl+P), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>Il n’y a pas encore de topic. Créez-en un (Ctrl+N), produisez-y (Ctrl+P), ou démarrez un scénario (Ctrl+J, Ctrl+J).</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetadataLogModel</name>
    <message>
        <source>Offset in __cluster_metadata-0</source>
        <translation>Offset dans __cluster_metadata-0</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>The quorum epoch whose leader wrote it</source>
        <translation>L’epoch du quorum dont le leader l’a écrit</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>When the active controller wrote it</source>
        <translation>Quand le controller actif l’a écrit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kafka&apos;s name of the record, without the word Record</source>
        <translation>Le nom que Kafka donne au record, sans le mot Record</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetadataWords</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Partition %1 is made on nodes %2, without a leader.</source>
        <translation>La partition %1 est créée sur les nœuds %2, sans leader.</translation>
    </message>
    <message>
        <source>Partition %1 is made on nodes %2; node %3 leads it.</source>
        <translation>La partition %1 est créée sur les nœuds %2 ; le nœud %3 en est le leader.</translation>
    </message>
    <message>
        <source>it has no leader now</source>
        <translation>elle n’a plus de leader</translation>
    </message>
    <message>
        <source>node %1 leads it in a new epoch</source>
        <translation>le nœud %1 en est le leader dans une nouvelle epoch</translation>
    </message>
    <message>
        <source>in-sync replicas are %1</source>
        <translation>les réplicas synchronisés sont %1</translation>
    </message>
    <message>
        <source>replicas are %1</source>
        <translation>les réplicas sont %1</translation>
    </message>
    <message>
        <source>%1 are being added</source>
        <translation>%1 sont en cours d’ajout</translation>
    </message>
    <message>
        <source>%1 are being removed</source>
        <translation>%1 sont en cours de retrait</translation>
    </message>
    <message>
        <source>may lead although not in sync: %1</source>
        <translation>peuvent être leader sans être synchronisés : %1</translation>
    </message>
    <message>
        <source>its leader was elected uncleanly</source>
        <translation>son leader a été élu de façon unclean</translation>
    </message>
    <message>
        <source>nothing but its epoch changes</source>
        <translation>seule son epoch change</translation>
    </message>
    <message>
        <source>Partition %1: %2.</source>
        <translation>Partition %1 : %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation> ; </translation>
    </message>
    <message>
        <source>Broker %1 is fenced: it gets no leadership and clients are not sent to it.</source>
        <translation>Le broker %1 est écarté (fenced) : il n’a aucun leadership et on ne lui envoie pas de clients.</translation>
    </message>
    <message>
        <source>Broker %1 begins its controlled shutdown: its leaders move away.</source>
        <translation>Le broker %1 commence son arrêt contrôlé : ses leaders vont ailleurs.</translation>
    </message>
    <message>
        <source>Broker %1 is unfenced: it serves again.</source>
        <translation>Le broker %1 n’est plus écarté (unfenced) : il sert à nouveau.</translation>
    </message>
    <message>
        <source>The registration of broker %1 changes.</source>
        <translation>L’enregistrement du broker %1 change.</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>topic %1</translation>
    </message>
    <message>
        <source>all brokers</source>
        <translation>tous les brokers</translation>
    </message>
    <message>
        <source>broker %1</source>
        <translation>broker %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>groupe %1</translation>
    </message>
    <message>
        <source>%1 of %2 goes back to its default.</source>
        <translation>%1 de %2 revient à sa valeur par défaut.</translation>
    </message>
    <message>
        <source>%1 of %2 is set to %3.</source>
        <translation>%1 de %2 est mis à %3.</translation>
    </message>
    <message>
        <source>Broker %1 registers with epoch %2; it is fenced until it has caught up.</source>
        <translation>Le broker %1 s’enregistre avec l’epoch %2 ; il est écarté (fenced) jusqu’à ce qu’il ait rattrapé son retard.</translation>
    </message>
    <message>
        <source>Broker %1 is forgotten: it has left the cluster.</source>
        <translation>Le broker %1 est oublié : il a quitté le cluster.</translation>
    </message>
    <message>
        <source>Node %1 registers as a controller.</source>
        <translation>Le nœud %1 s’enregistre comme controller.</translation>
    </message>
    <message>
        <source>Topic %1 is created with id %2.</source>
        <translation>Le topic %1 est créé avec l’id %2.</translation>
    </message>
    <message>
        <source>Topic %1 is deleted.</source>
        <translation>Le topic %1 est supprimé.</translation>
    </message>
    <message>
        <source>Feature %1 is at level %2 from here on.</source>
        <translation>La feature %1 est au niveau %2 à partir d’ici.</translation>
    </message>
    <message>
        <source>Broker %1 gets a block of producer ids; the next block begins at %2.</source>
        <translation>Le broker %1 reçoit un bloc de producer ids ; le bloc suivant commence à %2.</translation>
    </message>
    <message>
        <source>Nothing changes: the controller shows that it can still commit.</source>
        <translation>Rien ne change : le controller montre qu’il peut encore commiter.</translation>
    </message>
    <message>
        <source>Several records follow that take effect together: %1.</source>
        <translation>Plusieurs records suivent qui prennent effet ensemble : %1.</translation>
    </message>
    <message>
        <source>The records since the begin take effect now.</source>
        <translation>Les records depuis le début prennent effet maintenant.</translation>
    </message>
    <message>
        <source>The records since the begin are void: %1.</source>
        <translation>Les records depuis le début sont nuls : %1.</translation>
    </message>
    <message>
        <source>The lists of eligible leader replicas are emptied.</source>
        <translation>Les listes d’eligible leader replicas sont vidées.</translation>
    </message>
    <message>
        <source>nothing was heard from the leader</source>
        <translation>rien n’a été reçu du leader</translation>
    </message>
    <message>
        <source>no leader turned up in time</source>
        <translation>aucun leader ne s’est présenté à temps</translation>
    </message>
    <message>
        <source>the leader said goodbye</source>
        <translation>le leader a dit au revoir</translation>
    </message>
    <message>
        <source>a majority said beforehand that it would vote for it</source>
        <translation>une majorité a dit d’avance qu’elle voterait pour lui</translation>
    </message>
    <message>
        <source>the election before was lost</source>
        <translation>l’élection précédente a été perdue</translation>
    </message>
    <message>
        <source>it is the only voter</source>
        <translation>c’est le seul votant</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetricChart</name>
    <message>
        <source>Records in per second</source>
        <translation>Records entrants par seconde</translation>
    </message>
    <message>
        <source>Bytes in per second</source>
        <translation>Octets entrants par seconde</translation>
    </message>
    <message>
        <source>Bytes out per second</source>
        <translation>Octets sortants par seconde</translation>
    </message>
    <message>
        <source>Latency of %1 in milliseconds</source>
        <translation>Latence de %1 en millisecondes</translation>
    </message>
    <message>
        <source>%1 requests per second</source>
        <translation>Requêtes %1 par seconde</translation>
    </message>
    <message>
        <source>Under-replicated and offline partitions</source>
        <translation>Partitions sous-répliquées et hors ligne</translation>
    </message>
    <message>
        <source>ISR shrinks and expands per second</source>
        <translation>Réductions et extensions d’ISR par seconde</translation>
    </message>
    <message>
        <source>Active controllers</source>
        <translation>Controllers actifs</translation>
    </message>
    <message>
        <source>Records at risk now</source>
        <translation>Records à risque</translation>
    </message>
    <message>
        <source>Size of the logs on disk</source>
        <translation>Taille des logs sur disque</translation>
    </message>
    <message>
        <source>Processor time of this program, percent of one core</source>
        <translation>Temps processeur de ce programme, en pour cent d’un cœur</translation>
    </message>
    <message>
        <source>Memory of this program</source>
        <translation>Mémoire de ce programme</translation>
    </message>
    <message>
        <source>From the arrival of a request to its answer, on the node where it takes longest: half of the requests took p50 or less, 99 of 100 p99 or less. Fetches wait for records on purpose.</source>
        <translation>De l’arrivée d’une requête à sa réponse, sur le nœud où c’est le plus long : la moitié des requêtes a pris p50 ou moins, 99 sur 100 p99 ou moins. Les Fetch attendent exprès des records.</translation>
    </message>
    <message>
        <source>Partitions with fewer in-sync replicas than replicas, and partitions without a leader</source>
        <translation>Partitions ayant moins de réplicas synchronisés que de réplicas, et partitions sans leader</translation>
    </message>
    <message>
        <source>Replicas that left the in-sync replicas of a partition, and that came back</source>
        <translation>Réplicas qui ont quitté l’ISR d’une partition, et qui y sont revenus</translation>
    </message>
    <message>
        <source>Exactly one is right; none while an election is under way</source>
        <translation>Exactement un est juste ; aucun pendant une élection</translation>
    </message>
    <message>
        <source>Committed records that one running node has and no other: lost if that node&apos;s disk were lost</source>
        <translation>Records commités qu’un seul nœud actif possède : perdus si son disque était perdu</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>under-replicated</source>
        <translation>sous-répliquées</translation>
    </message>
    <message>
        <source>shrinks</source>
        <translation>réductions</translation>
    </message>
    <message>
        <source>expands</source>
        <translation>extensions</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n more not drawn</source>
        <translation>
            <numerusform>%n de plus non dessiné</numerusform>
            <numerusform>%n de plus non dessinés</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing measured in this time</source>
        <translation>rien de mesuré pendant ce temps</translation>
    </message>
    <message>
        <source>Where the time of %1 goes, in milliseconds (p50)</source>
        <translation>Où passe le temps de %1, en millisecondes (p50)</translation>
    </message>
    <message>
        <source>Where the time of slow %1 goes, in milliseconds (p99)</source>
        <translation>Où passe le temps des %1 lents, en millisecondes (p99)</translation>
    </message>
    <message>
        <source>Each part by itself, over all nodes, of the answers of a second. Queue: read, but others had the node&apos;s thread. Log: its handler ran, and appended or read. Wait: for replicas, for new records, for members of a group. Order: ready, but answers to earlier requests leave first. Send: until the connection had taken it.</source>
        <translation>Chaque part à elle seule, sur tous les nœuds, pour les réponses d’une seconde. File : lue, mais d’autres avaient le thread du nœud. Log : son traitement tournait, et ajoutait ou lisait. Attente : des réplicas, de nouveaux records, des membres d’un groupe. Ordre : prête, mais les réponses aux requêtes antérieures partent d’abord. Envoi : jusqu’à ce que la connexion l’ait prise.</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>file</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordre</translation>
    </message>
    <message>
        <source>send</source>
        <translation>envoi</translation>
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
        <translation>une mesure par seconde</translation>
    </message>
    <message numerus="yes">
        <source>last %n minute(s)</source>
        <translation>
            <numerusform>dernière minute (%n)</numerusform>
            <numerusform>%n dernières minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>How far back the charts reach</source>
        <translation>Jusqu’où remontent les graphiques</translation>
    </message>
    <message>
        <source>API whose requests are measured</source>
        <translation>API dont les requêtes sont mesurées</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The charts stand still; measuring goes on</source>
        <translation>Les graphiques sont figés ; la mesure continue</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Enregistrer en CSV …</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>Enregistrer en image …</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Enregistrer les graphiques</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MiniMap</name>
    <message>
        <source>The whole cluster; click to go there</source>
        <translation>Tout le cluster ; cliquez pour y aller</translation>
    </message>
    <message>
        <source>Overview of the picture</source>
        <translation>Vue d’ensemble de l’image</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::NavigatorView</name>
    <message>
        <source>Nodes, topics, groups, clients and faults</source>
        <translation>Nœuds, topics, groupes, clients et pannes</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>epoch %1</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>node %1 %2</source>
        <translation>nœud %1 %2</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>coupé</translation>
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
        <translation>disque du nœud %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>plein</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>en erreur</translation>
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
        <translation>actif, mais écarté (fenced)</translation>
    </message>
    <message>
        <source>broker, voter</source>
        <translation>broker, votant</translation>
    </message>
    <message>
        <source>broker only</source>
        <translation>broker seul</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>killed, 0.8 s ago</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) moved</source>
        <translation>
            <numerusform>%n partition déplacée</numerusform>
            <numerusform>%n partitions déplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>en panne : %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>paused, 0.8 s ago</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Node %1 on port %2: %3. It holds %4 replicas and leads %5 of them. %6 requests a second, %7 on disk.</source>
        <translation>Nœud %1 sur le port %2 : %3. Il contient %4 réplicas et est leader de %5. %6 requêtes par seconde, %7 sur disque.</translation>
    </message>
    <message>
        <source>%1: leader of %2, in-sync follower of %3, out of sync in %4, offline in %5 partitions</source>
        <translation>%1 : leader de %2, follower synchronisé de %3, non synchronisé pour %4, hors ligne pour %5 partitions</translation>
    </message>
    <message numerus="yes">
        <source>%n more topic(s)</source>
        <translation>
            <numerusform>%n topic de plus</numerusform>
            <numerusform>%n topics de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: leader. Clients write to and read from this replica.</source>
        <translation>%1 : leader. Les clients écrivent et lisent sur ce réplica.</translation>
    </message>
    <message>
        <source>%1: in-sync follower. It could take over without loss.</source>
        <translation>%1 : follower synchronisé. Il pourrait prendre la relève sans perte.</translation>
    </message>
    <message>
        <source>%1: out of sync. It lags behind the leader and must not take over.</source>
        <translation>%1 : non synchronisé. Il est en retard sur le leader et ne doit pas prendre la relève.</translation>
    </message>
    <message>
        <source>%1: offline, because its node does not run.</source>
        <translation>%1 : hors ligne, car son nœud ne tourne pas.</translation>
    </message>
    <message>
        <source>no replicas yet</source>
        <translation>pas encore de réplicas</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>its files stay: %1</source>
        <translation>ses fichiers restent : %1</translation>
    </message>
    <message>
        <source>%1 req/s · %2/s in · %3/s out · %4 on disk</source>
        <translation>%1 req/s · %2/s entrée · %3/s sortie · %4 sur disque</translation>
    </message>
    <message>
        <source>does not answer us</source>
        <translation>ne nous répond pas</translation>
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
        <translation>Nœud %1 à %2:%3 : %4. Il contient %5 réplicas et est leader de %6 ; %7 sur disque. Sa charge n’est pas communiquée par le protocole public.</translation>
    </message>
    <message>
        <source>%1 on disk, when last seen</source>
        <translation>%1 sur disque, vu en dernier</translation>
    </message>
    <message>
        <source>load not told · %1 on disk</source>
        <translation>charge non communiquée · %1 sur disque</translation>
    </message>
    <message>
        <source>gone %1</source>
        <comment>gone 3 s ago</comment>
        <translation>disparu %1</translation>
    </message>
    <message>
        <source>Its disk is full: appends fail, reads go on.</source>
        <translation>Son disque est plein : les ajouts échouent, les lectures continuent.</translation>
    </message>
    <message>
        <source>Its disk fails: every operation ends with an error.</source>
        <translation>Son disque est en erreur : chaque opération échoue.</translation>
    </message>
    <message>
        <source>Its disk is slow: writes and syncs take %1 longer.</source>
        <translation>Son disque est lent : écritures et syncs durent %1 de plus.</translation>
    </message>
    <message numerus="yes">
        <source>The next %n %1 request(s) get %2.</source>
        <translation>
            <numerusform>La prochaine requête (%n) %1 reçoit %2.</numerusform>
            <numerusform>Les %n prochaines requêtes %1 reçoivent %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>plein</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>en erreur</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n planned error(s)</source>
        <translation>
            <numerusform>%n erreur prévue</numerusform>
            <numerusform>%n erreurs prévues</numerusform>
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
        <translation>Aucune leçon n’est ouverte. Choisissez-en une dans la fenêtre principale, dans le panneau Leçons ou sous Aide &gt; Leçons : ses notes apparaissent ici, étape par étape.</translation>
    </message>
    <message>
        <source>The lesson is being prepared …</source>
        <translation>La leçon est en préparation …</translation>
    </message>
    <message>
        <source>The lesson cannot go on: the panel Lessons in the main window says why and what helps.</source>
        <translation>La leçon ne peut pas continuer : le panneau Leçons de la fenêtre principale dit pourquoi et comment y remédier.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>There is no note to this step.</source>
        <translation>Il n’y a pas de note pour cette étape.</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>C’est la dernière étape.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite : %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Compte à rebours</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Time left, paused</source>
        <translation>Temps restant, en pause</translation>
    </message>
    <message>
        <source>The time is over, by</source>
        <translation>Temps écoulé depuis</translation>
    </message>
    <message>
        <source>The time is over, paused</source>
        <translation>Temps écoulé, en pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Trainer&apos;s notes</source>
        <translation>Notes du formateur</translation>
    </message>
    <message>
        <source>Since the lesson began</source>
        <translation>Depuis le début de la leçon</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>Avancement de la leçon</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes of the countdown</source>
        <translation>Minutes du compte à rebours</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Remettre à zéro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::OpenInPartitionsModel</name>
    <message>
        <source>hanging: no coordinator knows it</source>
        <translation>suspendue : aucun coordinateur ne la connaît</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>%1 · epoch %2</source>
        <translation>%1 · epoch %2</translation>
    </message>
    <message>
        <source>This transaction is the earliest that is open here: it holds back the last stable offset at %1.</source>
        <translation>Cette transaction est la plus ancienne ouverte ici : elle retient le last stable offset à %1.</translation>
    </message>
    <message>
        <source>A partition with an open transaction in it</source>
        <translation>Une partition où une transaction est ouverte</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Whose transaction it is. The bold one is the earliest: it holds back the last stable offset</source>
        <translation>À qui est la transaction. Celle en gras est la plus ancienne : elle retient le last stable offset</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>Retenu par</translation>
    </message>
    <message>
        <source>Offset of the transaction&apos;s first record in this partition</source>
        <translation>Offset du premier record de la transaction dans cette partition</translation>
    </message>
    <message>
        <source>Since offset</source>
        <translation>Depuis l’offset</translation>
    </message>
    <message>
        <source>Last stable offset: read_committed consumers read up to here</source>
        <translation>Last stable offset : les consumers read_committed lisent jusqu’ici</translation>
    </message>
    <message>
        <source>Last stable</source>
        <translation>Last stable</translation>
    </message>
    <message>
        <source>High watermark: read_uncommitted consumers read up to here</source>
        <translation>High watermark : les consumers read_uncommitted lisent jusqu’ici</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>High watermark</translation>
    </message>
    <message>
        <source>Committed records that read_committed consumers do not get yet</source>
        <translation>Records commités que les consumers read_committed ne reçoivent pas encore</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Producer id and epoch: a batch with an older epoch is refused, its producer is fenced</source>
        <translation>Producer id et epoch : un batch d’une epoch plus ancienne est refusé, son producer est écarté (fenced)</translation>
    </message>
    <message>
        <source>Producer id</source>
        <translation>Producer id</translation>
    </message>
    <message>
        <source>When the transaction last wrote to this partition</source>
        <translation>Quand la transaction a écrit dans cette partition pour la dernière fois</translation>
    </message>
    <message>
        <source>Last write</source>
        <translation>Dern. écriture</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PaletteWords</name>
    <message>
        <source>Node %1</source>
        <translation>Nœud %1</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Internal topic</source>
        <translation>Topic interne</translation>
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
        <translation>Une estimation : le client n’a pas dit quel logiciel il est ; la plupart attendent 30 secondes.</translation>
    </message>
    <message>
        <source>An estimate: %1 waits %2 for an answer unless its %3 was changed.</source>
        <translation>Une estimation : %1 attend une réponse pendant %2, sauf si son %3 a été changé.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien n’attend</translation>
    </message>
    <message>
        <source>after about %1</source>
        <translation>après environ %1</translation>
    </message>
    <message>
        <source>has probably given up</source>
        <translation>a sans doute renoncé</translation>
    </message>
    <message>
        <source>in about %1</source>
        <translation>dans environ %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
    <message>
        <source>Gives up (estimate)</source>
        <translation>Renonce (estim.)</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PayloadWords</name>
    <message>
        <source>text, repaired: its UTF-8 had been read as %1</source>
        <translation>texte, réparé : son UTF-8 avait été lu comme %1</translation>
    </message>
    <message>
        <source>text (%1)</source>
        <translation>texte (%1)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>These bytes are no %1 text.</source>
        <translation>Ces octets ne sont pas un texte %1.</translation>
    </message>
    <message>
        <source>There is no charset named %1.</source>
        <translation>Il n’y a pas de jeu de caractères nommé %1.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Choose a schema file first.</source>
        <translation>Choisissez d’abord un fichier de schéma.</translation>
    </message>
    <message>
        <source>Avro, %1</source>
        <translation>Avro, %1</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>entier</translation>
    </message>
    <message>
        <source>An integer of this size has %1 bytes; this has %2.</source>
        <translation>Un entier de cette taille a %1 octets ; celui-ci en a %2.</translation>
    </message>
    <message>
        <source>%1: a tombstone, deletes the key</source>
        <translation>%1 : un tombstone, supprime la clé</translation>
    </message>
    <message>
        <source>Not all of it could be read: %1</source>
        <translation>Tout n’a pas pu être lu : %1</translation>
    </message>
    <message>
        <source>%1 more bytes</source>
        <translation>%1 octets de plus</translation>
    </message>
    <message>
        <source>No JSON: %1 at byte %2.</source>
        <translation>Pas du JSON : %1 à l’octet %2.</translation>
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
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Exploiter</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>The cluster, one partition&apos;s log, and records going in and out</source>
        <translation>Le cluster, le log d’une partition, et les records qui entrent et sortent</translation>
    </message>
    <message>
        <source>Consumer groups: members, assignments, lag</source>
        <translation>Consumer groups : membres, assignations, lag</translation>
    </message>
    <message>
        <source>Every request and response, connections, files on disk</source>
        <translation>Chaque requête et réponse, connexions, fichiers sur disque</translation>
    </message>
    <message>
        <source>Topics and their settings, metrics, the server&apos;s log</source>
        <translation>Topics et leurs réglages, métriques, le journal du serveur</translation>
    </message>
    <message>
        <source>Nodes, leaders and what happened when: break it and watch</source>
        <translation>Nœuds, leaders et ce qui s’est passé quand : cassez et observez</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PlaceWords</name>
    <message>
        <source>A directory is wanted.</source>
        <translation>Il faut un répertoire.</translation>
    </message>
    <message>
        <source>This is a file, not a directory.</source>
        <translation>C’est un fichier, pas un répertoire.</translation>
    </message>
    <message>
        <source>The directory is not empty, and no cluster is in it: it is left alone.</source>
        <translation>Le répertoire n’est pas vide et ne contient pas de cluster : on n’y touche pas.</translation>
    </message>
    <message>
        <source>The directory is damaged: %1.</source>
        <translation>Le répertoire est endommagé : %1.</translation>
    </message>
    <message>
        <source>Another window of Brokerscope has it open (process %1).</source>
        <translation>Une autre fenêtre de Brokerscope l’a ouvert (processus %1).</translation>
    </message>
    <message>
        <source>The directory is gone.</source>
        <translation>Le répertoire a disparu.</translation>
    </message>
    <message>
        <source>The directory is empty: its cluster was deleted.</source>
        <translation>Le répertoire est vide : son cluster a été supprimé.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PredictionBox</name>
    <message>
        <source>What you foretold</source>
        <translation>Votre prédiction</translation>
    </message>
    <message>
        <source>Before you act: what do you think?</source>
        <translation>Avant d’agir : qu’en pensez-vous ?</translation>
    </message>
    <message>
        <source>Something else happened: what the cluster did fits none of these alone. Restart the lesson to try again.</source>
        <translation>Autre chose s’est passé : ce qu’a fait le cluster ne correspond à aucune de ces réponses seule. Recommencez la leçon pour réessayer.</translation>
    </message>
    <message>
        <source>The act came before your answer. This is what happened.</source>
        <translation>L’action est venue avant votre réponse. Voici ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Now you know: the act came before your answer.</source>
        <translation>Vous le savez maintenant : l’action est venue avant votre réponse.</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>Vous aviez raison.</translation>
    </message>
    <message>
        <source>It came out otherwise.</source>
        <translation>Cela s’est passé autrement.</translation>
    </message>
    <message>
        <source>Show it in the Timeline</source>
        <translation>Montrer dans la chronologie</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ProduceView</name>
    <message>
        <source>Send one</source>
        <translation>En envoyer un</translation>
    </message>
    <message>
        <source>No producer of this window runs. Start a steady stream and watch it in the picture.</source>
        <translation>Aucun producer de cette fenêtre ne tourne. Démarrez un flux continu et suivez-le dans l’image.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Envoi …</translation>
    </message>
    <message>
        <source>Not written. %1</source>
        <translation>Non écrit. %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1-%2, offset %3</source>
        <translation>Acquitté : %1-%2, offset %3</translation>
    </message>
    <message>
        <source>Start stream</source>
        <translation>Démarrer le flux</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>The same act as a line for a shell</source>
        <translation>La même action sous forme de ligne pour un shell</translation>
    </message>
    <message>
        <source>Copy stream as command</source>
        <translation>Copier la commande du flux</translation>
    </message>
    <message>
        <source>A load of the same rate, size and settings as a line for kafka-producer-perf-test.sh; its keys and values are its own</source>
        <translation>Une charge de mêmes débit, taille et réglages sous forme de ligne pour kafka-producer-perf-test.sh ; ses clés et valeurs sont les siennes</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Arrêter l’import</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Importer un fichier …</translation>
    </message>
    <message>
        <source>Sends the records of a file to the topic above: JSON lines or CSV, as the Messages view exports them</source>
        <translation>Envoie les records d’un fichier au topic ci-dessus : lignes JSON ou CSV, comme les exporte la vue Messages</translation>
    </message>
    <message>
        <source>to the partitions in the file</source>
        <translation>vers les partitions du fichier</translation>
    </message>
    <message>
        <source>with their timestamps</source>
        <translation>avec leurs horodatages</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Importer des records</translation>
    </message>
    <message>
        <source>Records (*.jsonl *.json *.csv);;All files (*)</source>
        <translation>Records (*.jsonl *.json *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>Import de %1 …</translation>
    </message>
    <message>
        <source>%1 records acknowledged, %2 not written</source>
        <translation>%1 records acquittés, %2 non écrits</translation>
    </message>
    <message>
        <source>%1 records acknowledged</source>
        <translation>%1 records acquittés</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Arrêté : %1</translation>
    </message>
    <message>
        <source>A copy to be changed: the record in the log stays as it is.</source>
        <translation>Une copie à modifier : le record du log reste tel qu’il est.</translation>
    </message>
    <message>
        <source>acks of this record</source>
        <translation>acks de ce record</translation>
    </message>
    <message>
        <source>Who has to have this record before it counts as written: all in-sync replicas, the leader alone (1), or nobody (0)</source>
        <translation>Qui doit avoir ce record pour qu’il compte comme écrit : tous les réplicas synchronisés, le leader seul (1), ou personne (0)</translation>
    </message>
    <message>
        <source>Sent to %1-%2. With acks=0 nobody says whether it has arrived, nor at which offset.</source>
        <translation>Envoyé à %1-%2. Avec acks=0, personne ne dit s’il est arrivé, ni à quel offset.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PurgeTopicDialog</name>
    <message>
        <source>Delete records of %1</source>
        <translation>Supprimer des records de %1</translation>
    </message>
    <message>
        <source>Up to which offset</source>
        <translation>Jusqu’à quel offset</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>Début du log</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>Fin du log</translation>
    </message>
    <message>
        <source>Delete below</source>
        <translation>Supprimer sous</translation>
    </message>
    <message>
        <source>Records below these offsets are deleted on every replica, for good: the log then starts there. Empty leaves a partition as it is.</source>
        <translation>Les records sous ces offsets sont supprimés sur chaque réplica, pour de bon : le log y commence ensuite. Vide laisse la partition telle quelle.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Saisissez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>Supprimer les records</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Partition %1: an offset from %2 to %3.</source>
        <translation>Partition %1 : un offset de %2 à %3.</translation>
    </message>
    <message>
        <source>Asking the leaders …</source>
        <translation>Demande aux leaders …</translation>
    </message>
    <message>
        <source>Nothing would be deleted.</source>
        <translation>Rien ne serait supprimé.</translation>
    </message>
    <message>
        <source>About %1 records will be deleted.</source>
        <translation>Environ %1 records seront supprimés.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QueuePage</name>
    <message>
        <source>Set up</source>
        <translation>Mettre en place</translation>
    </message>
    <message>
        <source>Add a late reader</source>
        <translation>Ajouter un lecteur tardif</translation>
    </message>
    <message>
        <source>Slow consumer</source>
        <translation>Consumer lent</translation>
    </message>
    <message>
        <source>Replay from the beginning</source>
        <translation>Rejouer depuis le début</translation>
    </message>
    <message>
        <source>Set the group&apos;s offsets to the beginning: its members leave, and read everything again</source>
        <translation>Remettre les offsets du groupe au début : ses membres partent, puis relisent tout</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Stop everything, and delete the topic and its groups</source>
        <translation>Tout arrêter, et supprimer le topic et ses groupes</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>reçus</translation>
    </message>
    <message>
        <source>Messages that the queue was given</source>
        <translation>Messages que la file a reçus</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardés</translation>
    </message>
    <message>
        <source>Waiting, or in a consumer&apos;s hands and not acknowledged yet</source>
        <translation>En attente, ou entre les mains d’un consumer et pas encore acquittés</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>en main</translation>
    </message>
    <message>
        <source>Pushed to a consumer and not acknowledged yet</source>
        <translation>Poussés à un consumer et pas encore acquittés</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimés</translation>
    </message>
    <message>
        <source>Acknowledged, and with that gone</source>
        <translation>Acquittés, et donc disparus</translation>
    </message>
    <message>
        <source>Records that the cluster has acknowledged to the producer</source>
        <translation>Records que le cluster a acquittés au producer</translation>
    </message>
    <message>
        <source>Records in the topic, from the start of its logs to the high watermark</source>
        <translation>Records du topic, du début de ses logs jusqu’au high watermark</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lus</translation>
    </message>
    <message>
        <source>Records that the group has read, counting those that it read again</source>
        <translation>Records que le groupe a lus, ceux relus compris</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>lag</translation>
    </message>
    <message>
        <source>Records in front of the group&apos;s committed offset</source>
        <translation>Records devant l’offset commité du groupe</translation>
    </message>
    <message>
        <source>Filled: waits. With a number: that consumer has it. Dashed: the consumer acknowledged it, and it is deleted.</source>
        <translation>Plein : attend. Avec un numéro : ce consumer l’a. En tirets : le consumer l’a acquitté, et il est supprimé.</translation>
    </message>
    <message>
        <source>All stay. The number is the partition. First dot: read by the group. Second dot: read by the late group.</source>
        <translation>Tous restent. Le numéro est la partition. Premier point : lu par le groupe. Second point : lu par le groupe tardif.</translation>
    </message>
    <message>
        <source>The newest messages in the queue</source>
        <translation>Les messages les plus récents dans la file</translation>
    </message>
    <message>
        <source>The newest messages in the log</source>
        <translation>Les messages les plus récents dans le log</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consommation</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>The queue pushes messages to its consumers.</source>
        <translation>La file pousse (push) les messages vers ses consumers.</translation>
    </message>
    <message>
        <source>A message is deleted when it is acknowledged.</source>
        <translation>Un message est supprimé quand il est acquitté.</translation>
    </message>
    <message>
        <source>Each message goes to one consumer.</source>
        <translation>Chaque message va à un consumer.</translation>
    </message>
    <message>
        <source>No order once there are several consumers, or one gives a message back.</source>
        <translation>Plus d’ordre dès qu’il y a plusieurs consumers, ou que l’un rend un message.</translation>
    </message>
    <message>
        <source>Consumers pull: they ask for records.</source>
        <translation>Les consumers tirent (pull) : ils demandent des records.</translation>
    </message>
    <message>
        <source>Records stay for the retention, read or not.</source>
        <translation>Les records restent le temps de la rétention, lus ou non.</translation>
    </message>
    <message>
        <source>Each group reads every record, at its own pace.</source>
        <translation>Chaque groupe lit tous les records, à son rythme.</translation>
    </message>
    <message>
        <source>Strict order within a partition, none across.</source>
        <translation>Ordre strict dans une partition, aucun entre elles.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Start another</source>
        <translation>En démarrer un autre</translation>
    </message>
    <message>
        <source>Crash a consumer</source>
        <translation>Faire planter un consumer</translation>
    </message>
    <message>
        <source>Making the topic …</source>
        <translation>Création du topic …</translation>
    </message>
    <message>
        <source>The consumers leave, topic and groups are deleted …</source>
        <translation>Les consumers partent, le topic et les groupes sont supprimés …</translation>
    </message>
    <message>
        <source>Replay: the group&apos;s offsets can be set when its members have left …</source>
        <translation>Rejeu : les offsets du groupe peuvent être fixés quand ses membres sont partis …</translation>
    </message>
    <message>
        <source>Replay: setting the group&apos;s offsets …</source>
        <translation>Rejeu : réglage des offsets du groupe …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) did not get into the log: the cluster did not take them.</source>
        <translation>
            <numerusform>%Ln message n’est pas entré dans le log : le cluster ne l’a pas pris.</numerusform>
            <numerusform>%Ln messages ne sont pas entrés dans le log : le cluster ne les a pas pris.</numerusform>
        </translation>
    </message>
    <message>
        <source>a model in this program: pushes in turn, one message in each hand</source>
        <translation>un modèle dans ce programme : pousse à tour de rôle, un message dans chaque main</translation>
    </message>
    <message>
        <source>Message %1 waits</source>
        <translation>Le message %1 attend</translation>
    </message>
    <message>
        <source>Message %1: consumer %2 has it</source>
        <translation>Message %1 : le consumer %2 l’a</translation>
    </message>
    <message>
        <source>Message %1: acknowledged by consumer %2, and deleted</source>
        <translation>Message %1 : acquitté par le consumer %2, et supprimé</translation>
    </message>
    <message numerus="yes">
        <source>delivered %Ln time(s)</source>
        <translation>
            <numerusform>livré %Ln fois</numerusform>
            <numerusform>livré %Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>topic %1, read by group %2</source>
        <translation>topic %1, lu par le groupe %2</translation>
    </message>
    <message>
        <source>a topic with three partitions, read by a group</source>
        <translation>un topic à trois partitions, lu par un groupe</translation>
    </message>
    <message>
        <source>Message %1: not taken</source>
        <translation>Message %1 : pas pris</translation>
    </message>
    <message>
        <source>Message %1 is sent</source>
        <translation>Le message %1 est en cours d’envoi</translation>
    </message>
    <message>
        <source>Message %1: partition %2, offset %3</source>
        <translation>Message %1 : partition %2, offset %3</translation>
    </message>
    <message>
        <source>Late reader: consumer %1 has had %2 new messages, and nothing of the %3 that were gone before it came.</source>
        <translation>Lecteur tardif : le consumer %1 a eu %2 nouveaux messages, et rien des %3 disparus avant son arrivée.</translation>
    </message>
    <message>
        <source>Late reader: group %1 has read %2 of %3 records, from the first on.</source>
        <translation>Lecteur tardif : le groupe %1 a lu %2 records sur %3, à partir du premier.</translation>
    </message>
    <message>
        <source>Slow consumer: it holds one message, the others take the rest.</source>
        <translation>Consumer lent : il retient un message, les autres prennent le reste.</translation>
    </message>
    <message>
        <source>Slow consumer: its partitions fall behind, the others do not take them. Nothing is lost, the lag grows.</source>
        <translation>Consumer lent : ses partitions prennent du retard, les autres ne les reprennent pas. Rien n’est perdu, le lag grandit.</translation>
    </message>
    <message numerus="yes">
        <source>Crash: %Ln message(s) came back to the queue and went to another consumer.</source>
        <translation>
            <numerusform>Plantage : %Ln message est revenu dans la file et allé à un autre consumer.</numerusform>
            <numerusform>Plantage : %Ln messages sont revenus dans la file et allés à un autre consumer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Crash: after the session timeout the others get its partitions, and go on at its committed offsets.</source>
        <translation>Plantage : après le session timeout, les autres reçoivent ses partitions et reprennent à ses offsets commités.</translation>
    </message>
    <message>
        <source>Replay: impossible. What was acknowledged is deleted, and a queue has no offset to go back to.</source>
        <translation>Rejeu : impossible. Ce qui a été acquitté est supprimé, et une file n’a pas d’offset où revenir.</translation>
    </message>
    <message numerus="yes">
        <source>Replay: the group went back to the beginning %Ln time(s), and reads everything again.</source>
        <translation>
            <numerusform>Rejeu : le groupe est revenu au début %Ln fois, et relit tout.</numerusform>
            <numerusform>Rejeu : le groupe est revenu au début %Ln fois, et relit tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pushed, %2 asked for</source>
        <translation>%1 poussés, %2 demandés</translation>
    </message>
    <message numerus="yes">
        <source>asked %Ln time(s) (Fetch requests)</source>
        <translation>
            <numerusform>%Ln demande (requête Fetch)</numerusform>
            <numerusform>%Ln demandes (requêtes Fetch)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 of them still there</source>
        <translation>%1 acquittés, dont %2 encore là</translation>
    </message>
    <message>
        <source>%1 read, %2 of %3 still there</source>
        <translation>%1 lus, %2 sur %3 encore là</translation>
    </message>
    <message>
        <source>consumer %1: %2</source>
        <translation>consumer %1 : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 of %2 were finished after a later one</source>
        <translation>%1 sur %2 finis après un plus récent</translation>
    </message>
    <message>
        <source>of the newest %1: %2 out of order within a partition, %3 across partitions</source>
        <translation>des %1 plus récents : %2 en désordre dans une partition, %3 entre partitions</translation>
    </message>
    <message>
        <source>The same messages take three ways: through a classic message queue, which runs in this program as a small model; through a topic of the cluster to a consumer group; and from the same topic to a share group (KIP-932), Kafka&apos;s own queue. Do something to all three, and compare.</source>
        <translation>Les mêmes messages prennent trois chemins : par une file de messages classique, qui tourne dans ce programme comme petit modèle ; par un topic du cluster vers un groupe de consumers ; et du même topic vers un share group (KIP-932), la file de Kafka lui-même. Faites subir la même chose aux trois, et comparez.</translation>
    </message>
    <message>
        <source>Make the queue and the topic; start two consumers of the queue, two in the consumer group and six in the share group; send four messages a second</source>
        <translation>Créer la file et le topic ; démarrer deux consumers de la file, deux dans le groupe de consumers et six dans le share group ; envoyer quatre messages par seconde</translation>
    </message>
    <message>
        <source>One more consumer of the queue and of the share group, and a new consumer group that reads from the beginning</source>
        <translation>Un consumer de plus pour la file et pour le share group, et un nouveau groupe de consumers qui lit depuis le début</translation>
    </message>
    <message>
        <source>One consumer of each takes two seconds for a message</source>
        <translation>Partout, un consumer met deux secondes par message</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>Records that the consumers were given, each time counted</source>
        <translation>Records que les consumers ont reçus, comptés à chaque fois</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>acceptés</translation>
    </message>
    <message>
        <source>Records that a consumer has dealt with, as the partitions&apos; leaders have confirmed</source>
        <translation>Records qu’un consumer a traités, comme l’ont confirmé les leaders des partitions</translation>
    </message>
    <message>
        <source>Handed out and locked: no other consumer gets them until the lock runs out or they are given back</source>
        <translation>Remis et verrouillés : aucun autre consumer ne les reçoit avant la fin du verrou ou leur retour</translation>
    </message>
    <message>
        <source>again</source>
        <translation>à nouveau</translation>
    </message>
    <message>
        <source>Handed out though another consumer, or the same, had it before</source>
        <translation>Remis alors qu’un autre consumer, ou le même, les avait déjà eus</translation>
    </message>
    <message>
        <source>All stay. Filled with a number: that consumer has it. First dot: accepted. Second dot: handed out more than once.</source>
        <translation>Tous restent. Plein avec un numéro : ce consumer l’a. Premier point : accepté. Second point : remis plus d’une fois.</translation>
    </message>
    <message>
        <source>The newest messages in the share group</source>
        <translation>Les messages les plus récents dans le share group</translation>
    </message>
    <message>
        <source>Consumers pull, and what they get is locked for them for a time.</source>
        <translation>Les consumers tirent, et ce qu’ils reçoivent est verrouillé pour eux un certain temps.</translation>
    </message>
    <message>
        <source>Records stay; who has dealt with which is kept beside the log.</source>
        <translation>Les records restent ; ce qui est traité est noté à côté du log.</translation>
    </message>
    <message>
        <source>Each record goes to one consumer, whatever its partition: there may be more consumers than partitions.</source>
        <translation>Chaque record va à un consumer, quelle que soit sa partition : il peut y avoir plus de consumers que de partitions.</translation>
    </message>
    <message>
        <source>No strict order: what was not accepted comes again, after later ones.</source>
        <translation>Pas d’ordre strict : ce qui n’a pas été accepté revient, après de plus récents.</translation>
    </message>
    <message>
        <source>Share group</source>
        <translation>Share group</translation>
    </message>
    <message>
        <source>Of each, one consumer dies without a goodbye, with what it has in hand</source>
        <translation>Partout, un consumer meurt sans dire au revoir, avec ce qu’il a en main</translation>
    </message>
    <message>
        <source>One more consumer of each, in place of the one that crashed</source>
        <translation>Partout un consumer de plus, à la place de celui qui a planté</translation>
    </message>
    <message>
        <source>the same topic, read by share group %1</source>
        <translation>le même topic, lu par le share group %1</translation>
    </message>
    <message>
        <source>the same topic, read by more consumers than it has partitions</source>
        <translation>le même topic, lu par plus de consumers qu’il n’a de partitions</translation>
    </message>
    <message>
        <source>Message %1: locked for consumer %2</source>
        <translation>Message %1 : verrouillé pour le consumer %2</translation>
    </message>
    <message>
        <source>Message %1: accepted by consumer %2, and still in the log</source>
        <translation>Message %1 : accepté par le consumer %2, et toujours dans le log</translation>
    </message>
    <message>
        <source>Held up: %1</source>
        <translation>Retenu : %1</translation>
    </message>
    <message>
        <source>Late reader: one more consumer gets its share at once, though there are only three partitions.</source>
        <translation>Lecteur tardif : un consumer de plus reçoit aussitôt sa part, bien qu’il n’y ait que trois partitions.</translation>
    </message>
    <message>
        <source>Slow: it takes fewer records, the others the more. Nothing of a partition waits behind it.</source>
        <translation>Lent : il prend moins de records, les autres davantage. Rien d’une partition n’attend derrière lui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came again.</source>
        <translation>
            <numerusform>%Ln record est revenu.</numerusform>
            <numerusform>%Ln records sont revenus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Crash: %Ln record(s) stayed locked in its hands. When the lock runs out, they go to others.</source>
        <translation>
            <numerusform>Plantage : %Ln record est resté verrouillé entre ses mains. À la fin du verrou, il va à un autre.</numerusform>
            <numerusform>Plantage : %Ln records sont restés verrouillés entre ses mains. À la fin du verrou, ils vont à d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay: the records are still there. kafka-share-groups.sh --reset-offsets sets a share group back once nobody is in it.</source>
        <translation>Rejeu : les records sont toujours là. kafka-share-groups.sh --reset-offsets ramène un share group en arrière une fois qu’il est vide.</translation>
    </message>
    <message numerus="yes">
        <source>%1 handed out, each locked for %Ln second(s)</source>
        <translation>
            <numerusform>%1 remis, chacun verrouillé %Ln seconde</numerusform>
            <numerusform>%1 remis, chacun verrouillé %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted, %2 of %3 still there</source>
        <translation>%1 acceptés, %2 sur %3 encore là</translation>
    </message>
    <message>
        <source>of the newest %1 handed out: %2 after a later one of the same partition</source>
        <translation>des %1 derniers remis : %2 après un plus récent de la même partition</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QueueStory</name>
    <message>
        <source>The offsets of %1 could not be set: %2</source>
        <translation>Les offsets de %1 n’ont pas pu être fixés : %2</translation>
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
        <translation>candidat</translation>
    </message>
    <message>
        <source>prospective</source>
        <translation>pré-candidat</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observateur</translation>
    </message>
    <message>
        <source>resigned</source>
        <translation>démissionnaire</translation>
    </message>
    <message>
        <source>unattached</source>
        <translation>non rattaché</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>node %1 (no voter)</source>
        <translation>nœud %1 (non votant)</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leader</translation>
    </message>
    <message>
        <source>A node of the metadata quorum; those that are no voters only follow</source>
        <translation>Un nœud du quorum de métadonnées ; ceux qui ne sont pas votants ne font que suivre</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>The part that the node plays in the quorum; the leader is the active controller</source>
        <translation>Le rôle du nœud dans le quorum ; le leader est le controller actif</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The quorum epoch that the node is in: every election begins a new one</source>
        <translation>L’epoch du quorum où est le nœud : chaque élection en commence une nouvelle</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Whom it voted for in this epoch; it may vote once only</source>
        <translation>Pour qui il a voté dans cette epoch ; il ne peut voter qu’une fois</translation>
    </message>
    <message>
        <source>Voted for</source>
        <translation>A voté pour</translation>
    </message>
    <message>
        <source>Log end offset: where the next metadata record goes in this node&apos;s log</source>
        <translation>Log end offset : où va le prochain record de métadonnées dans le log de ce nœud</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>Fin du log</translation>
    </message>
    <message>
        <source>All metadata below this offset is on a majority of the voters, as this node knows</source>
        <translation>Toutes les métadonnées sous cet offset sont sur une majorité des votants, autant que ce nœud le sache</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>High watermark</translation>
    </message>
    <message>
        <source>Metadata records that the leader has and this node has not</source>
        <translation>Records de métadonnées que le leader a et pas ce nœud</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>How long ago it had everything that the leader had, as the leader knows</source>
        <translation>Il y a combien de temps il avait tout ce qu’avait le leader, selon le leader</translation>
    </message>
    <message>
        <source>Caught up before</source>
        <translation>À jour il y a</translation>
    </message>
    <message>
        <source>If it hears nothing from the leader for so long, it starts an election</source>
        <translation>S’il n’entend rien du leader pendant ce temps, il lance une élection</translation>
    </message>
    <message>
        <source>Election in</source>
        <translation>Élection dans</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QuorumTermsModel</name>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>non décidé</translation>
    </message>
    <message>
        <source>node %1 by %2</source>
        <translation>nœud %1 par %2</translation>
    </message>
    <message>
        <source>%1, leads now</source>
        <translation>%1, encore leader</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (pour %2)</translation>
    </message>
    <message>
        <source>Quorum epoch: at most one leader in each</source>
        <translation>Epoch du quorum : au plus un leader par epoch</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Who got the votes of a majority</source>
        <translation>Qui a obtenu les votes d’une majorité</translation>
    </message>
    <message>
        <source>Won by</source>
        <translation>Gagnée par</translation>
    </message>
    <message>
        <source>Each candidate with the nodes that voted for it</source>
        <translation>Chaque candidat avec les nœuds qui ont voté pour lui</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>From the first candidate to the elected leader</source>
        <translation>Du premier candidat au leader élu</translation>
    </message>
    <message>
        <source>Election took</source>
        <translation>Durée élection</translation>
    </message>
    <message>
        <source>How long the winner led</source>
        <translation>Combien de temps le vainqueur a été leader</translation>
    </message>
    <message>
        <source>Led for</source>
        <translation>A duré</translation>
    </message>
    <message>
        <source>Why the first candidate stood for election</source>
        <translation>Pourquoi le premier candidat s’est présenté</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Cause</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QuorumView</name>
    <message>
        <source>Metadata log</source>
        <translation>Log de métadonnées</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochs</translation>
    </message>
    <message>
        <source>Voters and observers of the metadata quorum</source>
        <translation>Votants et observateurs du quorum de métadonnées</translation>
    </message>
    <message>
        <source>No node has told of the quorum yet.</source>
        <translation>Aucun nœud n’a encore parlé du quorum.</translation>
    </message>
    <message>
        <source>Epochs of the quorum, newest first</source>
        <translation>Epochs du quorum, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Filter epochs</source>
        <translation>Filtrer les epochs</translation>
    </message>
    <message>
        <source>No election has been seen yet. Kill the active controller to see one.</source>
        <translation>Aucune élection vue jusqu’ici. Tuez le controller actif pour en voir une.</translation>
    </message>
    <message>
        <source>Metadata records, newest first</source>
        <translation>Records de métadonnées, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Filter metadata records</source>
        <translation>Filtrer les records de métadonnées</translation>
    </message>
    <message>
        <source>Nothing is committed yet. Every change of topics, leaders, brokers and settings becomes a record here.</source>
        <translation>Rien n’est encore commité. Chaque changement de topics, leaders, brokers et réglages devient un record ici.</translation>
    </message>
    <message>
        <source>Show NoOp</source>
        <translation>Afficher NoOp</translation>
    </message>
    <message>
        <source>NoOp records change nothing: the controller writes them to show that it can still commit</source>
        <translation>Les records NoOp ne changent rien : le controller les écrit pour montrer qu’il peut encore commiter</translation>
    </message>
    <message>
        <source>Fields of the chosen metadata record</source>
        <translation>Champs du record de métadonnées choisi</translation>
    </message>
    <message>
        <source>Choose a record to see its fields.</source>
        <translation>Choisissez un record pour voir ses champs.</translation>
    </message>
    <message>
        <source>no leader · epoch %1</source>
        <translation>pas de leader · epoch %1</translation>
    </message>
    <message>
        <source>leader node %1 · epoch %2</source>
        <translation>leader nœud %1 · epoch %2</translation>
    </message>
    <message>
        <source>No controller: %1 of %2 voters run, and an election needs %3. Leaders stay as they are, and nothing can be changed.</source>
        <translation>Pas de controller : %1 votants sur %2 tournent, et une élection en demande %3. Les leaders restent, et rien ne peut être changé.</translation>
    </message>
    <message>
        <source>No controller: the voters are electing one. %1 of %2 votes are needed.</source>
        <translation>Pas de controller : les votants en élisent un. Il faut %1 votes sur %2.</translation>
    </message>
    <message>
        <source>Node %1 is the active controller. Every change is a record in its metadata log, and holds once %2 of %3 voters have it.</source>
        <translation>Le nœud %1 est le controller actif. Chaque changement est un record de son log de métadonnées, et vaut une fois que %2 votants sur %3 l’ont.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReadRecordsModel</name>
    <message>
        <source>A tombstone: it has no value and deletes its key</source>
        <translation>Un tombstone : il n’a pas de valeur et supprime sa clé</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReassignDialog</name>
    <message>
        <source>Copy at most</source>
        <translation>Copier au plus</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Répartir également</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
    <message>
        <source>Move the replicas of %1</source>
        <translation>Déplacer les réplicas de %1</translation>
    </message>
    <message>
        <source>Throttle (KIP-73): so that clients still get their share of disk and network. Lifted when all is there.</source>
        <translation>Limite (throttle, KIP-73) : pour que les clients gardent leur part du disque et du réseau. Levée quand tout est là.</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> ko/s</translation>
    </message>
    <message>
        <source>Plans as many replicas for each node, and as many preferred leaders</source>
        <translation>Prévoit autant de réplicas pour chaque nœud, et autant de leaders préférés</translation>
    </message>
    <message>
        <source>Drag a replica to another node. The first of a partition&apos;s replicas is its preferred leader.</source>
        <translation>Glissez un réplica vers un autre nœud. Le premier réplica d’une partition est son leader préféré.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Cancel the move</source>
        <translation>Annuler le déplacement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The topic was deleted.</source>
        <translation>Le topic a été supprimé.</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Demande au controller …</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) are moving; the slowest has copied %1 %. The old replicas stay until the new ones are in sync.</source>
        <translation>
            <numerusform>%n partition est en déplacement ; la plus lente a copié %1 %. Les anciens réplicas restent jusqu’à ce que les nouveaux soient synchronisés.</numerusform>
            <numerusform>%n partitions sont en déplacement ; la plus lente a copié %1 %. Les anciens réplicas restent jusqu’à ce que les nouveaux soient synchronisés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Rien n’est prévu.</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) change; about %1 will be copied.</source>
        <translation>
            <numerusform>%n partition change ; environ %1 seront copiés.</numerusform>
            <numerusform>%n partitions changent ; environ %1 seront copiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RebalanceTableModel</name>
    <message>
        <source>joining</source>
        <translation>arrivée</translation>
    </message>
    <message>
        <source>assigning</source>
        <translation>assignation</translation>
    </message>
    <message>
        <source>reconciling</source>
        <translation>réconciliation</translation>
    </message>
    <message>
        <source>At %1 the group began to rebalance.</source>
        <translation>À %1, le groupe a commencé un rebalance.</translation>
    </message>
    <message>
        <source>At %1 the group began to rebalance: %2.</source>
        <translation>À %1, le groupe a commencé un rebalance : %2.</translation>
    </message>
    <message>
        <source>Joined: %1.</source>
        <translation>Arrivé : %1.</translation>
    </message>
    <message>
        <source>Left: %1.</source>
        <translation>Parti : %1.</translation>
    </message>
    <message>
        <source>Left: %1, %2.</source>
        <translation>Parti : %1, %2.</translation>
    </message>
    <message>
        <source>The coordinator waited %1 for the members to join; meanwhile nobody read.</source>
        <translation>Le coordinateur a attendu %1 l’arrivée des membres ; pendant ce temps, personne ne lisait.</translation>
    </message>
    <message>
        <source>The leader&apos;s assignment was there and stored after %1.</source>
        <translation>L’assignation du leader était là et stockée après %1.</translation>
    </message>
    <message>
        <source>Members gave up and took over within %1; who kept a partition went on reading it.</source>
        <translation>Les membres ont cédé et repris en %1 ; qui gardait une partition continuait à la lire.</translation>
    </message>
    <message numerus="yes">
        <source>Meanwhile members changed again, %n time(s).</source>
        <translation>
            <numerusform>Entre-temps, les membres ont encore changé, %n fois.</numerusform>
            <numerusform>Entre-temps, les membres ont encore changé, %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended as generation %1.</source>
        <translation>Cela a donné la génération %1.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 jusqu’ici</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Génération</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RebalanceWords</name>
    <message>
        <source>%1 joined</source>
        <translation>%1 est arrivé</translation>
    </message>
    <message>
        <source>no heartbeat from %1 within its session timeout</source>
        <translation>aucun heartbeat de %1 dans son session timeout</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 est parti</translation>
    </message>
    <message>
        <source>a member changed its subscription</source>
        <translation>un membre a changé d’abonnement</translation>
    </message>
    <message>
        <source>members, subscriptions or topics changed</source>
        <translation>des membres, abonnements ou topics ont changé</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) did not sync within the rebalance timeout</source>
        <translation>
            <numerusform>%n membre ne s’est pas synchronisé dans le rebalance timeout</numerusform>
            <numerusform>%n membres ne se sont pas synchronisés dans le rebalance timeout</numerusform>
        </translation>
    </message>
    <message>
        <source>the assignment could not be stored</source>
        <translation>l’assignation n’a pas pu être stockée</translation>
    </message>
    <message>
        <source>no heartbeat within the session timeout</source>
        <translation>aucun heartbeat dans le session timeout</translation>
    </message>
    <message>
        <source>it did not come back within the rebalance timeout</source>
        <translation>il n’est pas revenu dans le rebalance timeout</translation>
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
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
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
        <translation>texte</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Kind of the key</source>
        <translation>Type de la clé</translation>
    </message>
    <message>
        <source>null: no key, the records are spread over the partitions. Empty: a key of no bytes, which is a key like any other: all its records go to one partition</source>
        <translation>null : pas de clé, les records sont étalés sur les partitions. Vide : une clé sans octet, clé comme une autre : tous ses records vont dans une partition</translation>
    </message>
    <message>
        <source>name=value, with commas between. A name alone has the value null, name= an empty one</source>
        <translation>nom=valeur, séparés par des virgules. Un nom seul a la valeur null, nom= une valeur vide</translation>
    </message>
    <message>
        <source>In a stream {n} becomes the record&apos;s number, {key} its key; {random} {amount} {name} {city} {uuid} {bool} {time} {ms} are made up</source>
        <translation>Dans un flux, {n} devient le numéro du record, {key} sa clé ; {random} {amount} {name} {city} {uuid} {bool} {time} {ms} sont inventés</translation>
    </message>
    <message>
        <source>Tombstone (no value)</source>
        <translation>Tombstone (sans valeur)</translation>
    </message>
    <message>
        <source>On a compacted topic a record without a value deletes its key</source>
        <translation>Sur un topic compacté, un record sans valeur supprime sa clé</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>selon la clé</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partition %1</translation>
    </message>
    <message>
        <source>Choose a topic.</source>
        <translation>Choisissez un topic.</translation>
    </message>
    <message>
        <source>A header has no name. Write name=value, with commas between.</source>
        <translation>Un header n’a pas de nom. Écrivez nom=valeur, séparés par des virgules.</translation>
    </message>
    <message>
        <source>%1 bytes that are no text, kept as they are</source>
        <translation>%1 octets qui ne sont pas du texte, gardés tels quels</translation>
    </message>
    <message>
        <source>empty: a key of no bytes</source>
        <translation>vide : une clé sans octet</translation>
    </message>
    <message>
        <source>null: records are spread</source>
        <translation>null : les records sont étalés</translation>
    </message>
    <message numerus="yes">
        <source>%n header(s), kept as they are</source>
        <translation>
            <numerusform>%n header, gardé tel quel</numerusform>
            <numerusform>%n headers, gardés tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>null: a tombstone</source>
        <translation>null : un tombstone</translation>
    </message>
    <message>
        <source>empty: a value of no bytes, which is not null</source>
        <translation>vide : une valeur sans octet, qui n’est pas null</translation>
    </message>
    <message>
        <source>JSON · %1</source>
        <translation>JSON · %1</translation>
    </message>
    <message>
        <source>a template · %1</source>
        <translation>un modèle · %1</translation>
    </message>
    <message>
        <source>Goes to partition %1, whatever its key.</source>
        <translation>Va dans la partition %1, quelle que soit sa clé.</translation>
    </message>
    <message>
        <source>Without a key the client spreads records over the partitions.</source>
        <translation>Sans clé, le client étale les records sur les partitions.</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1, so it goes to partition %2 of %3, as with Java clients.</source>
        <translation>Le murmur2 de la clé est %1, il va donc dans la partition %2 sur %3, comme avec les clients Java.</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1.</source>
        <translation>Le murmur2 de la clé est %1.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RecordingWords</name>
    <message>
        <source>Not in a recording: there is no cluster that clients could talk to.</source>
        <translation>Pas dans un enregistrement : il n’y a pas de cluster auquel des clients pourraient parler.</translation>
    </message>
    <message>
        <source>Where the recorded cluster was. Nothing in this window connects to it.</source>
        <translation>Où était le cluster enregistré. Rien dans cette fenêtre ne s’y connecte.</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be written to it. Who produced then, and how fast, is in the picture of the cluster.</source>
        <translation>C’est un enregistrement : on ne peut rien y écrire. Qui produisait alors, et à quelle vitesse, est dans l’image du cluster.</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be read from it. Who consumed then, and how far behind, is in the picture and in Groups.</source>
        <translation>C’est un enregistrement : on ne peut rien y lire. Qui consommait alors, et avec quel retard, est dans l’image et dans Groupes.</translation>
    </message>
    <message>
        <source>A recording holds how the logs grew, not the records in them.</source>
        <translation>Un enregistrement contient la croissance des logs, pas leurs records.</translation>
    </message>
    <message>
        <source>A recording does not hold the brokers&apos; files. Segments and their sizes are in Partition logs.</source>
        <translation>Un enregistrement ne contient pas les fichiers des brokers. Les segments et leurs tailles sont dans Logs des partitions.</translation>
    </message>
    <message>
        <source>A recording does not hold the brokers&apos; logs. What happened, and why, is in the Timeline.</source>
        <translation>Un enregistrement ne contient pas les journaux des brokers. Ce qui s’est passé, et pourquoi, est dans la Chronologie.</translation>
    </message>
    <message>
        <source>A recording does not hold lost records. How many a failure cost is in the Timeline, below the lanes.</source>
        <translation>Un enregistrement ne contient pas les records perdus. Combien une panne en a coûté est dans la Chronologie, sous les couloirs.</translation>
    </message>
    <message>
        <source>This is a recording: what waited then, and the breakpoints of that time. The bar above plays it.</source>
        <translation>C’est un enregistrement : ce qui attendait alors, et les points d’arrêt de ce moment. La barre ci-dessus le joue.</translation>
    </message>
    <message>
        <source>Of each second a recording keeps %1 requests of clients and %2 of nodes, with their answers, and of each the first %3 bytes.</source>
        <translation>De chaque seconde, un enregistrement garde %1 requêtes de clients et %2 de nœuds, avec leurs réponses, et de chacune les %3 premiers octets.</translation>
    </message>
    <message>
        <source>A recording holds no records and no files, and not every request: too little for the evidence of a record.</source>
        <translation>Un enregistrement ne contient ni records ni fichiers, et pas toutes les requêtes : trop peu pour les preuves d’un record.</translation>
    </message>
    <message>
        <source>A recording holds how the logs grew, not the records in them: there is nothing to audit, and nobody to crash.</source>
        <translation>Un enregistrement contient la croissance des logs, pas les records qu’ils contiennent : il n’y a rien à auditer, et personne à faire planter.</translation>
    </message>
    <message>
        <source>Two clusters are played beside one that runs, not beside a recording.</source>
        <translation>Deux clusters se jouent à côté d’un cluster en marche, pas à côté d’un enregistrement.</translation>
    </message>
    <message>
        <source>Not in a recording: the two sides are compared while both run, and here there is no cluster.</source>
        <translation>Pas dans un enregistrement : les deux côtés se comparent pendant qu’ils tournent, et ici il n’y a pas de cluster.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplayBar</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● Enregistrement</translation>
    </message>
    <message>
        <source>You see the recorded session %1, not a running cluster. %2</source>
        <translation>Vous voyez la session enregistrée %1, pas un cluster en marche. %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Stop playing (Space)</source>
        <translation>Arrêter la lecture (Espace)</translation>
    </message>
    <message>
        <source>Play the recording (Space)</source>
        <translation>Lire l’enregistrement (Espace)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Go on to the next moment at which anything was recorded (.)</source>
        <translation>Aller au prochain moment où quelque chose a été enregistré (.)</translation>
    </message>
    <message>
        <source>How fast the recording plays (- and +)</source>
        <translation>Vitesse de lecture de l’enregistrement (- et +)</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Position dans l’enregistrement</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplaySource</name>
    <message>
        <source>This is a recording: it can be watched, but nothing in it can be changed.</source>
        <translation>C’est un enregistrement : on peut le regarder, mais rien n’y peut être changé.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplicaGrid</name>
    <message>
        <source>Replicas by partition and broker</source>
        <translation>Réplicas par partition et broker</translation>
    </message>
    <message>
        <source>Partition %1 has a replica on node %2</source>
        <translation>La partition %1 a un réplica sur le nœud %2</translation>
    </message>
    <message>
        <source>Partition %1 has no replica on node %2</source>
        <translation>La partition %1 n’a pas de réplica sur le nœud %2</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>+ first</source>
        <translation>+ premier</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>Partition %1 is moving: %2 % copied</source>
        <translation>La partition %1 est en déplacement : %2 % copiés</translation>
    </message>
    <message>
        <source>Partition %1: replicas on nodes %2. Drag a chip to another node; Delete takes it away, + adds one, P makes it first (preferred leader).</source>
        <translation>Partition %1 : réplicas sur les nœuds %2. Glissez une pastille vers un autre nœud ; Suppr l’enlève, + en ajoute une, P la met en premier (leader préféré).</translation>
    </message>
    <message>
        <source>A replica stays one of its partition: put it down in the row of partition %1.</source>
        <translation>Un réplica reste celui de sa partition : déposez-le sur la ligne de la partition %1.</translation>
    </message>
    <message>
        <source>Partition %1 is moving. It can be planned anew when the move is over, or cancelled.</source>
        <translation>La partition %1 est en cours de déplacement. Elle pourra être replanifiée quand il sera terminé ou annulé.</translation>
    </message>
    <message>
        <source>Node %1 holds a replica of partition %2 already: a second one on the same node would protect nothing.</source>
        <translation>Le nœud %1 a déjà un réplica de la partition %2 : un second sur le même nœud ne protégerait rien.</translation>
    </message>
    <message>
        <source>Partition %1 has this replica only: a partition keeps at least one.</source>
        <translation>La partition %1 n’a que ce réplica : une partition en garde au moins un.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplicaTableModel</name>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>★ leader</source>
        <translation>★ leader</translation>
    </message>
    <message>
        <source>is being added</source>
        <translation>en cours d’ajout</translation>
    </message>
    <message>
        <source>is being removed</source>
        <translation>en cours de retrait</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>synchronisé</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>non synchronisé</translation>
    </message>
    <message>
        <source>64 or more</source>
        <translation>64 ou plus</translation>
    </message>
    <message>
        <source>The node does not run: this is what it said last.</source>
        <translation>Le nœud ne tourne pas : c’est ce qu’il a dit en dernier.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Leader, in sync (could take over), or behind</source>
        <translation>Leader, synchronisé (pourrait prendre la relève), ou en retard</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The leader epoch of its newest records</source>
        <translation>La leader epoch de ses derniers records</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Offset of the first record that is kept</source>
        <translation>Offset du premier record conservé</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>Début du log</translation>
    </message>
    <message>
        <source>High watermark as this replica knows it: below it all is committed</source>
        <translation>High watermark connu de ce réplica : en dessous, tout est commité</translation>
    </message>
    <message>
        <source>HW</source>
        <translation>HW</translation>
    </message>
    <message>
        <source>Last stable offset: how far readers of committed transactions get</source>
        <translation>Last stable offset : jusqu’où vont les lecteurs de transactions commitées</translation>
    </message>
    <message>
        <source>LSO</source>
        <translation>LSO</translation>
    </message>
    <message>
        <source>Log end offset: where the next record goes</source>
        <translation>Log end offset : où va le prochain record</translation>
    </message>
    <message>
        <source>LEO</source>
        <translation>LEO</translation>
    </message>
    <message>
        <source>Records that the leader has and this replica has not</source>
        <translation>Records que le leader a et pas ce réplica</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Retard</translation>
    </message>
    <message>
        <source>Files that the log consists of</source>
        <translation>Fichiers qui composent le log</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Bytes on this node&apos;s disk</source>
        <translation>Octets sur le disque de ce nœud</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReportWords</name>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <translation>controller actif</translation>
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
        <translation>Réplicas</translation>
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
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>Consumer groups</source>
        <translation>Consumer groups</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>The last failure</source>
        <translation>La dernière panne</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) were not kept.</source>
        <translation>
            <numerusform>%n événement antérieur n’a pas été conservé.</numerusform>
            <numerusform>%n événements antérieurs n’ont pas été conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>cause : %1</translation>
    </message>
    <message>
        <source>The cluster</source>
        <translation>Le cluster</translation>
    </message>
    <message>
        <source>Brokerscope session of %1</source>
        <translation>Session Brokerscope du %1</translation>
    </message>
    <message>
        <source>Cluster %1 at %2</source>
        <translation>Cluster %1 à %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ResetOffsetsDialog</name>
    <message>
        <source>Move the offsets of group %1</source>
        <translation>Déplacer les offsets du groupe %1</translation>
    </message>
    <message>
        <source>To the earliest record</source>
        <translation>Au record le plus ancien</translation>
    </message>
    <message>
        <source>To the end (latest)</source>
        <translation>À la fin (latest)</translation>
    </message>
    <message>
        <source>To an offset</source>
        <translation>À un offset</translation>
    </message>
    <message>
        <source>To a time</source>
        <translation>À une heure</translation>
    </message>
    <message>
        <source>Back by a duration</source>
        <translation>Reculer d’une durée</translation>
    </message>
    <message>
        <source>Shift by so many records</source>
        <translation>Décaler d’autant de records</translation>
    </message>
    <message>
        <source>As listed in a file (CSV)</source>
        <translation>Selon un fichier (CSV)</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Ouvrir …</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Ce qui serait fait</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move the offsets</source>
        <translation>Déplacer les offsets</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>An offset is a whole number from 0.</source>
        <translation>Un offset est un nombre entier à partir de 0.</translation>
    </message>
    <message>
        <source>A whole number that is not 0: below it back, above it forward.</source>
        <translation>Un nombre entier différent de 0 : négatif pour reculer, positif pour avancer.</translation>
    </message>
    <message>
        <source>A duration is written as 90m, 2h 30m, 1d or PT1H30M.</source>
        <translation>Une durée s’écrit 90m, 2h 30m, 1d ou PT1H30M.</translation>
    </message>
    <message>
        <source>Line %1 is not of the form topic,partition,offset: &quot;%2&quot;</source>
        <translation>La ligne %1 n’a pas la forme topic,partition,offset : &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Paste or open lines of the form topic,partition,offset.</source>
        <translation>Collez ou ouvrez des lignes de la forme topic,partition,offset.</translation>
    </message>
    <message numerus="yes">
        <source>The group has %n member(s). Kafka lets nobody move the offsets of a group that is in use: stop its members first. Until then this is what it would do.</source>
        <translation>
            <numerusform>Le groupe a %n membre. Kafka ne laisse personne déplacer les offsets d’un groupe en service : arrêtez d’abord ses membres. D’ici là, voici ce qui serait fait.</numerusform>
            <numerusform>Le groupe a %n membres. Kafka ne laisse personne déplacer les offsets d’un groupe en service : arrêtez d’abord ses membres. D’ici là, voici ce qui serait fait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the leaders …</source>
        <translation>Demande aux leaders …</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) get another offset. It can be put back afterwards.</source>
        <translation>
            <numerusform>%n partition reçoit un autre offset. On peut le remettre ensuite.</numerusform>
            <numerusform>%n partitions reçoivent un autre offset. On peut le remettre ensuite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the coordinator …</source>
        <translation>Demande au coordinateur …</translation>
    </message>
    <message>
        <source>Open a list of offsets</source>
        <translation>Ouvrir une liste d’offsets</translation>
    </message>
    <message>
        <source>Lists of offsets (*.csv *.txt);;All files (*)</source>
        <translation>Listes d’offsets (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>%1 is larger than a list of offsets can be.</source>
        <translation>%1 est plus grand que ne peut l’être une liste d’offsets.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ResetPlanModel</name>
    <message>
        <source>before the log: its start</source>
        <translation>avant le log : son début</translation>
    </message>
    <message>
        <source>beyond the log: its end</source>
        <translation>au-delà du log : sa fin</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>y est déjà</translation>
    </message>
    <message>
        <source>has no leader: stays</source>
        <translation>sans leader : reste</translation>
    </message>
    <message>
        <source>never committed: stays</source>
        <translation>jamais commité : reste</translation>
    </message>
    <message>
        <source>not listed: stays</source>
        <translation>non listé : reste</translation>
    </message>
    <message>
        <source>So many records will be read again.</source>
        <translation>Nombre de records qui seront relus.</translation>
    </message>
    <message>
        <source>So many records will be passed over.</source>
        <translation>Nombre de records qui seront sautés.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ScenariosView</name>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Set pieces: one failure each</source>
        <translation>Scènes : une panne chacune</translation>
    </message>
    <message>
        <source>Watch: %1</source>
        <translation>À observer : %1</translation>
    </message>
    <message>
        <source>Suggested fault: %1. %2</source>
        <translation>Panne suggérée : %1. %2</translation>
    </message>
    <message>
        <source>%1: everything expected has come true. Its clients go on until you stop them.</source>
        <translation>%1 : tout ce qui était attendu s’est réalisé. Ses clients continuent jusqu’à ce que vous les arrêtiez.</translation>
    </message>
    <message>
        <source>%1 did not go as expected: %2</source>
        <translation>%1 ne s’est pas passé comme prévu : %2</translation>
    </message>
    <message>
        <source>%1: every act is done; waiting for what is expected.</source>
        <translation>%1 : toutes les actions sont faites ; attente de ce qui est prévu.</translation>
    </message>
    <message>
        <source>%1 plays. Acts left: %2</source>
        <translation>%1 se joue. Actions restantes : %2</translation>
    </message>
    <message>
        <source>%1: topics and clients are being made.</source>
        <translation>%1 : création des topics et des clients.</translation>
    </message>
    <message>
        <source>never: </source>
        <translation>jamais : </translation>
    </message>
    <message>
        <source>Play a scenario file</source>
        <translation>Jouer un fichier de scénario</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml)</source>
        <translation>Scénarios (*.yaml)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter scenarios and set pieces</source>
        <translation>Filtrer les scénarios et les scènes</translation>
    </message>
    <message>
        <source>Part of a title</source>
        <translation>Une partie du titre</translation>
    </message>
    <message>
        <source>Scenarios and set pieces</source>
        <translation>Scénarios et scènes</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Makes the topics and starts the producers and groups of this scenario</source>
        <translation>Crée les topics et démarre les producers et les groupes de ce scénario</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stops its producers and groups; topics and records stay</source>
        <translation>Arrête ses producers et ses groupes ; topics et records restent</translation>
    </message>
    <message>
        <source>Suggested fault</source>
        <translation>Panne suggérée</translation>
    </message>
    <message>
        <source>Plays the fault that is most telling for this scenario</source>
        <translation>Joue la panne la plus parlante pour ce scénario</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>Tout réparer</translation>
    </message>
    <message>
        <source>Undoes every fault of links and disks and starts every node that is down</source>
        <translation>Défait toutes les pannes de liens et de disques et démarre chaque nœud arrêté</translation>
    </message>
    <message>
        <source>Plays a scenario of your own: a YAML file</source>
        <translation>Joue un scénario à vous : un fichier YAML</translation>
    </message>
    <message>
        <source>/ filters · Ctrl+F1 … F12: set pieces</source>
        <translation>/ filtre · Ctrl+F1 … F12 : scènes</translation>
    </message>
    <message>
        <source>Open file ...</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ServerLogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>The node whose log it is; a dash for the cluster as a whole</source>
        <translation>Le nœud dont c’est le journal ; un tiret pour le cluster entier</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>DEBUG, INFO, WARN or ERROR, as in Kafka&apos;s log</source>
        <translation>DEBUG, INFO, WARN ou ERROR, comme dans le journal de Kafka</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>The part that speaks, by the name of Kafka&apos;s class</source>
        <translation>La partie qui parle, avec le nom de la classe de Kafka</translation>
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
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Lowest level that is shown</source>
        <translation>Niveau le plus bas affiché</translation>
    </message>
    <message>
        <source>Node whose log is shown</source>
        <translation>Nœud dont le journal est affiché</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Garder la dernière ligne en vue</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Empties this view; the nodes go on writing</source>
        <translation>Vide cette vue ; les nœuds continuent à écrire</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer …</translation>
    </message>
    <message>
        <source>Lines of the nodes&apos; logs, newest last</source>
        <translation>Lignes des journaux des nœuds, la plus récente en dernier</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>tous les nœuds</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>This cluster does not run in this program: its nodes write their logs elsewhere.</source>
        <translation>Ce cluster ne tourne pas dans ce programme : ses nœuds écrivent leurs journaux ailleurs.</translation>
    </message>
    <message>
        <source>No node has written a line yet.</source>
        <translation>Aucun nœud n’a encore écrit de ligne.</translation>
    </message>
    <message>
        <source>No line is of this level and node and has these words.</source>
        <translation>Aucune ligne n’a ce niveau, ce nœud et ces mots.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
    <message>
        <source>Double click or Enter: the event of this line in the timeline, with what caused it</source>
        <translation>Double-clic ou Entrée : l’événement de cette ligne dans la chronologie, avec sa cause</translation>
    </message>
    <message>
        <source>This line tells of no event of the timeline, or of one that is no longer kept.</source>
        <translation>Cette ligne ne parle d’aucun événement de la chronologie, ou d’un qui n’est plus conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), %1 older ones lost</source>
        <translation>
            <numerusform>%Ln ligne, %1 plus anciennes perdues</numerusform>
            <numerusform>%Ln lignes, %1 plus anciennes perdues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::SetPieceMenu</name>
    <message>
        <source>Set pieces</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>Tout réparer</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Go to the filter of the panel you are in</source>
        <translation>Aller au filtre du panneau où vous êtes</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+molette</translation>
    </message>
    <message>
        <source>Zoom the picture under the pointer</source>
        <translation>Zoomer l’image sous le pointeur</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Move a picture that is larger than its panel</source>
        <translation>Déplacer une image plus grande que son panneau</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic droit</translation>
    </message>
    <message>
        <source>Everything that can be done to what is under the pointer</source>
        <translation>Tout ce qu’on peut faire à ce qui est sous le pointeur</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, flèches</translation>
    </message>
    <message>
        <source>Go from one thing to the next</source>
        <translation>Passer d’un élément au suivant</translation>
    </message>
    <message>
        <source>In every panel</source>
        <translation>Dans chaque panneau</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Put out the spotlight, then leave the projector view</source>
        <translation>Éteindre le projecteur autour du pointeur, puis quitter la vue pour projecteur</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StartDialog</name>
    <message>
        <source>Keep the data in a directory</source>
        <translation>Conserver les données dans un répertoire</translation>
    </message>
    <message>
        <source>Throw the data away at the end</source>
        <translation>Jeter les données à la fin</translation>
    </message>
    <message>
        <source>Show a cluster that runs elsewhere</source>
        <translation>Afficher un cluster qui tourne ailleurs</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choisir …</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Ask at every start</source>
        <translation>Demander à chaque démarrage</translation>
    </message>
    <message>
        <source>Start Brokerscope</source>
        <translation>Démarrer Brokerscope</translation>
    </message>
    <message>
        <source>Topics, records and committed offsets are there again when the directory is opened the next time.</source>
        <translation>Topics, records et offsets commités sont là à nouveau à la prochaine ouverture du répertoire.</translation>
    </message>
    <message>
        <source>For trying things out: a temporary directory, deleted with every record in it when the window is closed.</source>
        <translation>Pour essayer : un répertoire temporaire, supprimé avec tous ses records à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>No cluster is started. An existing one is watched over the public protocol.</source>
        <translation>Aucun cluster n’est démarré. Un cluster existant est observé par le protocole public.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Répertoire de données</translation>
    </message>
    <message>
        <source>Bootstrap servers</source>
        <translation>Serveurs bootstrap</translation>
    </message>
    <message>
        <source>Can be turned on again in the menu Cluster.</source>
        <translation>Peut être réactivé dans le menu Cluster.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nœud</numerusform>
            <numerusform>%n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>last opened %1</source>
        <translation>ouvert en dernier %1</translation>
    </message>
    <message numerus="yes">
        <source>There is a cluster of %n node(s) in it: it goes on where it stopped.</source>
        <translation>
            <numerusform>Il contient un cluster de %n nœud : il reprend où il s’est arrêté.</numerusform>
            <numerusform>Il contient un cluster de %n nœuds : il reprend où il s’est arrêté.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new cluster is made in it. Nothing is lost when the window is closed.</source>
        <translation>Un nouveau cluster y est créé. Rien n’est perdu à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>A new cluster in a temporary directory. All its records are deleted when the window is closed.</source>
        <translation>Un nouveau cluster dans un répertoire temporaire. Tous ses records sont supprimés à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>The address of a server is wanted, as localhost:9092.</source>
        <translation>Il faut l’adresse d’un serveur, par ex. localhost:9092.</translation>
    </message>
    <message>
        <source>It can be watched, produced to and consumed from, but not broken.</source>
        <translation>On peut l’observer, y produire et y consommer, mais pas le mettre en panne.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StatusLine</name>
    <message>
        <source>%1 rec/s in · %2 rec/s out · %3 on disk</source>
        <translation>%1 rec/s entrée · %2 rec/s sortie · %3 sur disque</translation>
    </message>
    <message>
        <source>classroom timers</source>
        <translation>délais pédagogiques</translation>
    </message>
    <message>
        <source>Kafka&apos;s default timers</source>
        <translation>délais par défaut de Kafka</translation>
    </message>
    <message>
        <source>Short timeouts, so that a dead node&apos;s partitions have new leaders within a second. Start with the Kafka preset to see the defaults of Apache Kafka.</source>
        <translation>Des délais courts, pour que les partitions d’un nœud mort aient de nouveaux leaders en une seconde. Démarrez avec le préréglage Kafka pour voir les valeurs par défaut d’Apache Kafka.</translation>
    </message>
    <message>
        <source>The defaults of Apache Kafka: a dead node is noticed after nine seconds.</source>
        <translation>Les valeurs par défaut d’Apache Kafka : un nœud mort est remarqué après neuf secondes.</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>mémoire %1</translation>
    </message>
    <message>
        <source>%1 rec/s in · %2 on disk</source>
        <translation>%1 rec/s entrée · %2 sur disque</translation>
    </message>
    <message>
        <source>%1 rec/s in</source>
        <translation>%1 rec/s entrée</translation>
    </message>
    <message>
        <source>Records that the leaders&apos; high watermarks have moved by. What is read is not told by the public protocol.</source>
        <translation>Records dont les high watermarks des leaders ont avancé. Ce qui est lu n’est pas communiqué par le protocole public.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StepCard</name>
    <message>
        <source>Do it for me</source>
        <translation>Faire pour moi</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Me montrer où</translation>
    </message>
    <message>
        <source>Point at the place of the window where the act is done</source>
        <translation>Montrer l’endroit de la fenêtre où se fait l’action</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>À vous</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>For the trainer</source>
        <translation>Pour le formateur</translation>
    </message>
    <message>
        <source>○ Not seen yet. It counts however you do it: here, with ctl, or with a program of your own.</source>
        <translation>○ Pas encore vu. Cela compte, quelle que soit la manière : ici, avec ctl, ou avec votre propre programme.</translation>
    </message>
    <message>
        <source>✓ Done, and the cluster saw it.</source>
        <translation>✓ C’est fait, et le cluster l’a vu.</translation>
    </message>
    <message>
        <source>✓ It was so already when you came to this step. Go on, or restart the lesson to see it happen.</source>
        <translation>✓ C’était déjà ainsi à votre arrivée à cette étape. Continuez, ou recommencez la leçon pour le voir se produire.</translation>
    </message>
    <message>
        <source>Still awaited: %1</source>
        <translation>Encore attendu : %1</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Say first what you think will happen</source>
        <translation>Dites d’abord ce qui va se passer selon vous</translation>
    </message>
    <message>
        <source>Does what the step asks for, by the lines of the lesson</source>
        <translation>Fait ce que demande l’étape, selon les lignes de la leçon</translation>
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
        <translation>Records par seconde</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Templates, keys, acknowledgement, compression, batches, transactions</source>
        <translation>Modèles, clés, acquittement, compression, batches, transactions</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
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
        <translation>comme écrit ci-dessus</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>une commande</translation>
    </message>
    <message>
        <source>a click</source>
        <translation>un clic</translation>
    </message>
    <message>
        <source>a sensor&apos;s reading</source>
        <translation>une mesure de capteur</translation>
    </message>
    <message>
        <source>a sequence number</source>
        <translation>un numéro de séquence</translation>
    </message>
    <message>
        <source>Template of the value</source>
        <translation>Modèle de la valeur</translation>
    </message>
    <message>
        <source>Puts a template into the value above; there it can be changed</source>
        <translation>Place un modèle dans la valeur ci-dessus ; on peut l’y modifier</translation>
    </message>
    <message>
        <source>at least </source>
        <comment>before a size</comment>
        <translation>au moins </translation>
    </message>
    <message>
        <source> bytes</source>
        <comment>after a number</comment>
        <translation> octets</translation>
    </message>
    <message>
        <source>Smallest size of a value</source>
        <translation>Plus petite taille d’une valeur</translation>
    </message>
    <message>
        <source>Shorter values are filled up with dots</source>
        <translation>Les valeurs plus courtes sont complétées par des points</translation>
    </message>
    <message>
        <source> keys</source>
        <comment>after a number</comment>
        <translation> clés</translation>
    </message>
    <message>
        <source>Number of different keys</source>
        <translation>Nombre de clés différentes</translation>
    </message>
    <message>
        <source>Numbers are put behind the key above. 1: always that key</source>
        <translation>Des numéros sont ajoutés à la clé ci-dessus. 1 : toujours cette clé</translation>
    </message>
    <message>
        <source>skew </source>
        <comment>before a number</comment>
        <translation>asymétrie </translation>
    </message>
    <message>
        <source>Skew of the keys</source>
        <translation>Asymétrie des clés</translation>
    </message>
    <message>
        <source>0: all keys are equally frequent. 1: the second is half as frequent as the first, the third a third (Zipf&apos;s law): watch one partition become hot</source>
        <translation>0 : toutes les clés sont aussi fréquentes. 1 : la deuxième est deux fois moins fréquente que la première, la troisième trois fois moins (loi de Zipf) : voyez une partition devenir chaude</translation>
    </message>
    <message>
        <source>Who has to have a record before it counts as written: all in-sync replicas, the leader alone (1), or nobody (0)</source>
        <translation>Qui doit avoir un record pour qu’il compte comme écrit : tous les réplicas synchronisés, le leader seul (1), ou personne (0)</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>idempotent</translation>
    </message>
    <message>
        <source>A record that is sent again after an error is not written twice; needs acks=all</source>
        <translation>Un record renvoyé après une erreur n’est pas écrit deux fois ; demande acks=all</translation>
    </message>
    <message>
        <source>compression.type: batches are compressed by the client and stored as they come</source>
        <translation>compression.type : les batches sont compressés par le client et stockés tels qu’ils viennent</translation>
    </message>
    <message>
        <source>bursts of </source>
        <comment>before a number</comment>
        <translation>rafales de </translation>
    </message>
    <message>
        <source>Records in a burst</source>
        <translation>Records par rafale</translation>
    </message>
    <message>
        <source>So many records at once, as often as makes the same rate; 1: evenly</source>
        <translation>Autant de records d’un coup, à la fréquence qui donne le même débit ; 1 : régulièrement</translation>
    </message>
    <message>
        <source>linger.ms: how long a batch waits for more records</source>
        <translation>linger.ms : combien de temps un batch attend d’autres records</translation>
    </message>
    <message>
        <source>batch.size: when a batch is full, in bytes</source>
        <translation>batch.size : quand un batch est plein, en octets</translation>
    </message>
    <message>
        <source>transactional.id: none</source>
        <translation>transactional.id : aucun</translation>
    </message>
    <message>
        <source>With a transactional.id records flow only between begin and commit or abort; the buttons are on the producer&apos;s card</source>
        <translation>Avec un transactional.id, les records ne circulent qu’entre begin et commit ou abort ; les boutons sont sur la carte du producer</translation>
    </message>
    <message>
        <source>Give the producer a client.id.</source>
        <translation>Donnez un client.id au producer.</translation>
    </message>
    <message>
        <source>Stream as</source>
        <translation>Flux sous le nom</translation>
    </message>
    <message>
        <source>client.id: the name under which the producer is seen in every picture</source>
        <translation>client.id : le nom sous lequel le producer apparaît dans chaque image</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>after a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>transaction.timeout.ms: what is open for longer is aborted by the coordinator</source>
        <translation>transaction.timeout.ms : ce qui reste ouvert plus longtemps est annulé par le coordinateur</translation>
    </message>
    <message>
        <source>delivery.timeout.ms: a record that is not acknowledged after so long counts as failed. In a transaction at most its timeout</source>
        <translation>delivery.timeout.ms : un record non acquitté après ce temps compte comme échoué. Dans une transaction, au plus le délai de celle-ci</translation>
    </message>
    <message>
        <source>delivery.timeout.ms has to be more than linger.ms.</source>
        <translation>delivery.timeout.ms doit être supérieur à linger.ms.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TermPointer</name>
    <message>
        <source>There is no word of Kafka&apos;s here.</source>
        <translation>Il n’y a aucun mot de Kafka ici.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeActions</name>
    <message>
        <source>Let time go on</source>
        <translation>Laisser filer le temps</translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation>Arrêter le temps</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Let the cluster&apos;s clock go on as before (Space)</source>
        <translation>Laisser l’horloge du cluster continuer comme avant (Espace)</translation>
    </message>
    <message>
        <source>Stop the cluster&apos;s clock (Space): timers stand still and every message waits. Clients outside keep the wall clock.</source>
        <translation>Arrêter l’horloge du cluster (Espace) : les délais sont figés et chaque message attend. Les clients extérieurs gardent l’heure réelle.</translation>
    </message>
    <message>
        <source>Let one message through</source>
        <translation>Laisser passer un message</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Stop the clock and let exactly one message through, the one that has waited longest (.)</source>
        <translation>Arrêter l’horloge et laisser passer exactement un message, celui qui attend depuis le plus longtemps (.)</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Ralentir</translation>
    </message>
    <message>
        <source>Slow motion: down to a thousandth of real time (-)</source>
        <translation>Ralenti : jusqu’à un millième du temps réel (-)</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Accélérer</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Temps réel</translation>
    </message>
    <message>
        <source>Let the cluster&apos;s clock run in real time</source>
        <translation>Laisser l’horloge du cluster tourner en temps réel</translation>
    </message>
    <message>
        <source>Faster, up to real time (+); from a standstill into the slowest motion</source>
        <translation>Plus vite, jusqu’au temps réel (+) ; à l’arrêt, passe au ralenti le plus lent</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeBar</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>How fast the cluster&apos;s clock runs. Its timers and the messages between nodes follow it; records and events are stamped by the wall clock.</source>
        <translation>Vitesse de l’horloge du cluster. Ses délais et les messages entre nœuds la suivent ; records et événements portent l’heure réelle.</translation>
    </message>
    <message>
        <source>Show what waits, clients outside and breakpoints</source>
        <translation>Afficher ce qui attend, les clients extérieurs et les points d’arrêt</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>Enregistrer …</translation>
    </message>
    <message>
        <source>Recording to %1. Click to end it.</source>
        <translation>Enregistre dans %1. Cliquez pour terminer.</translation>
    </message>
    <message>
        <source>Record this session into a file. Brokerscope shows it again with --replay, without the cluster.</source>
        <translation>Enregistrer cette session dans un fichier. Brokerscope la rejoue avec --replay, sans le cluster.</translation>
    </message>
    <message>
        <source>Recorded to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>Record this session</source>
        <translation>Enregistrer cette session</translation>
    </message>
    <message>
        <source>Sessions (*.session)</source>
        <translation>Sessions (*.session)</translation>
    </message>
    <message>
        <source>time stands still</source>
        <translation>temps arrêté</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>temps réel</translation>
    </message>
    <message>
        <source>%1 of real time</source>
        <translation>%1 du temps réel</translation>
    </message>
    <message>
        <source>stopped by breakpoint %1</source>
        <translation>arrêté par le point d’arrêt %1</translation>
    </message>
    <message>
        <source>stopped by breakpoint %1: %2</source>
        <translation>arrêté par le point d’arrêt %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n message en attente</numerusform>
            <numerusform>%n messages en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>time goes on until the next message comes</source>
        <translation>le temps continue jusqu’au prochain message</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>suivant : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n breakpoint(s)</source>
        <translation>
            <numerusform>%n point d’arrêt</numerusform>
            <numerusform>%n points d’arrêt</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting messages and breakpoints</source>
        <translation>Messages en attente et points d’arrêt</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeView</name>
    <message>
        <source>Time stands still at %1</source>
        <translation>Le temps est arrêté à %1</translation>
    </message>
    <message>
        <source>Real time, for %1</source>
        <translation>Temps réel, depuis %1</translation>
    </message>
    <message>
        <source>%1 of real time, now at %2</source>
        <translation>%1 du temps réel, maintenant à %2</translation>
    </message>
    <message>
        <source>In real time no message waits. Stop time (Space) or slow it down (-) to see each one, and let them through one by one (.).</source>
        <translation>En temps réel, aucun message n’attend. Arrêtez le temps (Espace) ou ralentissez-le (-) pour voir chacun, et laissez-les passer un à un (.).</translation>
    </message>
    <message>
        <source>No message waits at this moment. A step (.) lets time go on until the next one comes.</source>
        <translation>Aucun message n’attend en ce moment. Un pas (.) laisse filer le temps jusqu’au prochain.</translation>
    </message>
    <message>
        <source>Messages that wait: %1</source>
        <translation>Messages en attente : %1</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <translation>Messages en attente</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>temps réel</translation>
    </message>
    <message>
        <source>Clients outside keep the wall clock</source>
        <translation>Les clients extérieurs gardent l’heure réelle</translation>
    </message>
    <message>
        <source>Their sessions, transactions and producers are timed by the cluster&apos;s clock, and thereby stretched; but each waits for an answer only so long.</source>
        <translation>Leurs sessions, transactions et producers suivent l’horloge du cluster, et s’étirent donc ; mais chacun n’attend une réponse qu’un certain temps.</translation>
    </message>
    <message>
        <source>Breakpoints stop the clock</source>
        <translation>Les points d’arrêt arrêtent l’horloge</translation>
    </message>
    <message>
        <source>None is set. Write when the clock is to stop, for example: leader elected of orders</source>
        <translation>Aucun n’est posé. Écrivez quand l’horloge doit s’arrêter, par exemple : leader elected of orders</translation>
    </message>
    <message>
        <source>for example: isr &lt; 2 of orders</source>
        <translation>par exemple : isr &lt; 2 of orders</translation>
    </message>
    <message>
        <source>Condition of a new breakpoint</source>
        <translation>Condition d’un nouveau point d’arrêt</translation>
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
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen breakpoint (Delete)</source>
        <translation>Retirer le point d’arrêt choisi (Suppr)</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Montrer dans la chronologie</translation>
    </message>
    <message>
        <source>Select the event that met the chosen breakpoint last</source>
        <translation>Sélectionner l’événement qui a atteint en dernier le point d’arrêt choisi</translation>
    </message>
    <message>
        <source>Clients outside and when they give up</source>
        <translation>Clients extérieurs et quand ils renoncent</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Points d’arrêt</translation>
    </message>
    <message>
        <source>No client from outside is connected. The application&apos;s own are not listed.</source>
        <translation>Aucun client extérieur n’est connecté. Ceux de l’application ne sont pas listés.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimelineCanvas</name>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>Nothing was seen to change in this time.</source>
        <translation>Aucun changement vu pendant ce temps.</translation>
    </message>
    <message>
        <source>Nothing happened in this time. Kill or pause a node (right-click it, or press K) and watch what follows.</source>
        <translation>Rien ne s’est passé pendant ce temps. Tuez ou mettez en pause un nœud (clic droit, ou touche K) et observez la suite.</translation>
    </message>
    <message>
        <source>The last event was at %1: drag to the right, or look at the list.</source>
        <translation>Le dernier événement était à %1 : glissez vers la droite, ou regardez la liste.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimelineView</name>
    <message>
        <source>drag to pan, wheel to zoom · click an event to see why</source>
        <translation>glisser : déplacer, molette : zoom · cliquez un événement pour voir pourquoi</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Dernière panne</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Chercher des événements</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Events by node and time; the list shows the same as a table</source>
        <translation>Événements par nœud et par heure ; la liste montre la même chose en table</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Événements, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Partitions of the last failure</source>
        <translation>Partitions de la dernière panne</translation>
    </message>
    <message>
        <source>Save the failover report</source>
        <translation>Enregistrer le rapport de failover</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Kind of events</source>
        <translation>Type d’événements</translation>
    </message>
    <message>
        <source>Node that events are of</source>
        <translation>Nœud des événements</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Only events that you have bookmarked</source>
        <translation>Seulement les événements que vous avez marqués d’un signet</translation>
    </message>
    <message>
        <source>Failure whose report is shown</source>
        <translation>Panne dont le rapport est affiché</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>Enregistrer le rapport …</translation>
    </message>
    <message>
        <source>As a web page or CSV: how long it took to detect, to elect and to acknowledge the first record</source>
        <translation>En page web ou CSV : combien de temps pour détecter, élire et acquitter le premier record</translation>
    </message>
    <message>
        <source>★ Bookmark</source>
        <translation>★ Signet</translation>
    </message>
    <message>
        <source>Find this event again; write a note to it</source>
        <translation>Retrouver cet événement ; y écrire une note</translation>
    </message>
    <message>
        <source>Note to this event</source>
        <translation>Note sur cet événement</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>tous les nœuds</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
    <message>
        <source>%1 before, because:</source>
        <translation>%1 avant, à cause de :</translation>
    </message>
    <message>
        <source>Follow what happens now; off: the lanes stand still</source>
        <translation>Suivre ce qui se passe ; désactivé : les couloirs sont figés</translation>
    </message>
    <message>
        <source>Routine: offsets that are committed, transactions that go well, segments that come and go. Choose a kind, or search, to see them, too</source>
        <translation>Routine : offsets commités, transactions réussies, segments qui vont et viennent. Choisissez un type, ou cherchez, pour les voir aussi</translation>
    </message>
    <message>
        <source>all but routine</source>
        <translation>tout sauf la routine</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Choose a node</source>
        <translation>Choisissez un nœud</translation>
    </message>
    <message>
        <source>Link %1 – %2</source>
        <translation>Lien %1 – %2</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Nœud %1</translation>
    </message>
    <message>
        <source>Bootstrap servers: point any Kafka client here
%1</source>
        <translation>Serveurs bootstrap : dirigez ici tout client Kafka
%1</translation>
    </message>
    <message>
        <source>external cluster, no answer</source>
        <translation>cluster externe, pas de réponse</translation>
    </message>
    <message>
        <source>Cluster %1, its data are thrown away</source>
        <translation>Cluster %1, ses données seront jetées</translation>
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
        <translation>Trouver une configuration par nom ou par sens</translation>
    </message>
    <message>
        <source>Configurations of the topic</source>
        <translation>Configurations du topic</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Choose a configuration to read what it means; type to change its value.</source>
        <translation>Choisissez une configuration pour lire son sens ; tapez pour changer sa valeur.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Comme avant</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicConfigModel</name>
    <message>
        <source>this topic</source>
        <translation>ce topic</translation>
    </message>
    <message>
        <source>the broker, changed while it runs</source>
        <translation>le broker, changé en marche</translation>
    </message>
    <message>
        <source>all brokers, changed while they run</source>
        <translation>tous les brokers, changés en marche</translation>
    </message>
    <message>
        <source>the broker&apos;s start</source>
        <translation>le démarrage du broker</translation>
    </message>
    <message>
        <source>Kafka&apos;s default</source>
        <translation>défaut de Kafka</translation>
    </message>
    <message>
        <source>valid: %1</source>
        <translation>valide : %1</translation>
    </message>
    <message>
        <source>Kafka&apos;s default: %1</source>
        <translation>défaut de Kafka : %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1 : %2 (%3)</translation>
    </message>
    <message>
        <source>back to the default</source>
        <translation>retour à la valeur par défaut</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>changé ici</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Défini par</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Sens</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicRules</name>
    <message>
        <source>A topic needs a name.</source>
        <translation>Un topic doit avoir un nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a directory, not a name.</source>
        <translation>&quot;%1&quot; est un répertoire, pas un nom.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters; this one has %2.</source>
        <translation>Un nom a au plus %1 caractères ; celui-ci en a %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed: use letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>&quot;%1&quot; n’est pas permis : utilisez lettres, chiffres, &apos;.&apos;, &apos;_&apos; et &apos;-&apos;.</translation>
    </message>
    <message>
        <source>Names that differ only in &apos;.&apos; and &apos;_&apos; share their metrics; use one of the two.</source>
        <translation>Des noms qui ne diffèrent que par &apos;.&apos; et &apos;_&apos; partagent leurs métriques ; utilisez l’un des deux.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form name=value, such as retention.ms=60000.</source>
        <translation>&quot;%1&quot; n’a pas la forme nom=valeur, comme retention.ms=60000.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicTreeModel</name>
    <message>
        <source>Replicas on nodes %1; in sync: %2</source>
        <translation>Réplicas sur les nœuds %1 ; synchronisés : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n hors ligne</numerusform>
            <numerusform>%n hors ligne</numerusform>
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
            <numerusform>%n sous-répliquée</numerusform>
            <numerusform>%n sous-répliquées</numerusform>
        </translation>
    </message>
    <message>
        <source>all in sync</source>
        <translation>toutes synchronisées</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partition %1</translation>
    </message>
    <message>
        <source>no leader</source>
        <translation>sans leader</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
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
        <translation>Le nœud où les clients écrivent et lisent</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>How many times the partition has had a new leader (leader epoch)</source>
        <translation>Combien de fois la partition a eu un nouveau leader (leader epoch)</translation>
    </message>
    <message>
        <source>ISR</source>
        <translation>ISR</translation>
    </message>
    <message>
        <source>In-sync replicas: the nodes that could take over without losing a committed record</source>
        <translation>In-sync replicas (réplicas synchronisés) : les nœuds qui pourraient prendre la relève sans perdre de record commité</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>Début du log</translation>
    </message>
    <message>
        <source>Offset of the first record that is kept</source>
        <translation>Offset du premier record conservé</translation>
    </message>
    <message>
        <source>HW</source>
        <translation>HW</translation>
    </message>
    <message>
        <source>High watermark: records below it are on every in-sync replica and can be read</source>
        <translation>High watermark : les records en dessous sont sur chaque réplica synchronisé et peuvent être lus</translation>
    </message>
    <message>
        <source>LEO</source>
        <translation>LEO</translation>
    </message>
    <message>
        <source>Log end offset: where the leader appends the next record</source>
        <translation>Log end offset : où le leader ajoute le prochain record</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bytes on the leader&apos;s disk</source>
        <translation>Octets sur le disque du leader</translation>
    </message>
    <message>
        <source>Rec/s in</source>
        <translation>Rec/s entrée</translation>
    </message>
    <message>
        <source>Records produced a second</source>
        <translation>Records produits par seconde</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>Sortie/s</translation>
    </message>
    <message>
        <source>Bytes read by clients a second</source>
        <translation>Octets lus par les clients par seconde</translation>
    </message>
    <message>
        <source>Node %1 does not run. It stays the leader in the metadata until the controller has chosen another.</source>
        <translation>Le nœud %1 ne tourne pas. Il reste leader dans les métadonnées jusqu’à ce que le controller en choisisse un autre.</translation>
    </message>
    <message>
        <source>node %1, down</source>
        <translation>nœud %1, arrêté</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicsView</name>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 n’a pas été supprimé : %2</translation>
    </message>
    <message>
        <source>Create topic …</source>
        <translation>Créer un topic …</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internes</translation>
    </message>
    <message>
        <source>Show Kafka&apos;s own topics, such as __consumer_offsets</source>
        <translation>Afficher les topics propres à Kafka, comme __consumer_offsets</translation>
    </message>
    <message>
        <source>There are no topics yet. Create one, or let a client that produces create it.</source>
        <translation>Il n’y a pas encore de topics. Créez-en un, ou laissez un client qui produit le créer.</translation>
    </message>
    <message>
        <source>Topics and partitions</source>
        <translation>Topics et partitions</translation>
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
            <numerusform>%Ln partition en tout</numerusform>
            <numerusform>%Ln partitions en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Delete topic …</source>
        <translation>Supprimer le topic …</translation>
    </message>
    <message>
        <source>The configurations of %1 are back as they were.</source>
        <translation>Les configurations de %1 sont revenues comme avant.</translation>
    </message>
    <message>
        <source>Configure …</source>
        <translation>Configurer …</translation>
    </message>
    <message>
        <source>Every configuration of the topic, with its value, where it comes from and what it means</source>
        <translation>Chaque configuration du topic, avec sa valeur, d’où elle vient et ce qu’elle signifie</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Plus ▾</translation>
    </message>
    <message>
        <source>Add partitions, move replicas, elect leaders, delete records, clone</source>
        <translation>Ajouter des partitions, déplacer des réplicas, élire des leaders, supprimer des records, cloner</translation>
    </message>
    <message>
        <source>Delete the topic</source>
        <translation>Supprimer le topic</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Undo: the configurations that the topic had before the last change</source>
        <translation>Défaire : les configurations que le topic avait avant le dernier changement</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Show every replica of the chosen topic with its figures</source>
        <translation>Montrer chaque réplica du topic choisi avec ses chiffres</translation>
    </message>
    <message>
        <source>Replicas of the topic</source>
        <translation>Réplicas du topic</translation>
    </message>
    <message>
        <source>Filter replicas</source>
        <translation>Filtrer les réplicas</translation>
    </message>
    <message>
        <source>%1 is configured anew.</source>
        <translation>%1 est reconfiguré.</translation>
    </message>
    <message>
        <source>Add partitions …</source>
        <translation>Ajouter des partitions …</translation>
    </message>
    <message>
        <source>Move replicas …</source>
        <translation>Déplacer les réplicas …</translation>
    </message>
    <message>
        <source>Elect leaders …</source>
        <translation>Élire les leaders …</translation>
    </message>
    <message>
        <source>Delete records …</source>
        <translation>Supprimer des records …</translation>
    </message>
    <message>
        <source>Clone …</source>
        <translation>Cloner …</translation>
    </message>
    <message>
        <source>the configuration of %1</source>
        <translation>la configuration de %1</translation>
    </message>
    <message>
        <source>The leaders were elected. An election cannot be taken back: a leader stays until another one is elected.</source>
        <translation>Les leaders ont été élus. Une élection ne s’annule pas : un leader reste jusqu’à ce qu’un autre soit élu.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TourWords</name>
    <message>
        <source>This is a real cluster</source>
        <translation>Ceci est un vrai cluster</translation>
    </message>
    <message>
        <source>A partition is a log</source>
        <translation>Une partition est un log</translation>
    </message>
    <message>
        <source>Each row is one broker&apos;s copy of the same log. Records are only ever put at its end. Up to the high watermark every copy in the ISR has them: so far consumers may read.</source>
        <translation>Chaque ligne est la copie d’un même log sur un broker. Les records ne s’ajoutent qu’à sa fin. Jusqu’au high watermark, chaque copie de l’ISR les a : les consumers peuvent lire jusque-là.</translation>
    </message>
    <message>
        <source>Send one yourself</source>
        <translation>Envoyez-en un vous-même</translation>
    </message>
    <message>
        <source>Here you write a record: choose a topic, type a value, send it. It gets the next offset of its partition. Your own programs can do the same: Ctrl+Shift+K has the lines for them.</source>
        <translation>Ici vous écrivez un record : choisissez un topic, tapez une valeur, envoyez. Il reçoit l’offset suivant de sa partition. Vos propres programmes peuvent faire de même : Ctrl+Maj+K donne les lignes pour eux.</translation>
    </message>
    <message>
        <source>Now kill a broker</source>
        <translation>Maintenant, tuez un broker</translation>
    </message>
    <message>
        <source>Click a broker in the picture and press “Kill” above: it crashes at once, nothing is saved, no goodbye is said. Will records be lost? Make up your mind first.</source>
        <translation>Cliquez un broker dans l’image et appuyez sur « Tuer » en haut : il s’arrête net, rien n’est sauvé, pas d’au revoir. Des records seront-ils perdus ? Décidez-vous d’abord.</translation>
    </message>
    <message>
        <source>The others take over</source>
        <translation>Les autres prennent la relève</translation>
    </message>
    <message>
        <source>The controller misses the broker&apos;s heartbeats, fences it, and elects new leaders among those in the ISR. The time line says what happened, when, and because of what.</source>
        <translation>Le controller ne reçoit plus les heartbeats du broker, l’écarte (fenced) et élit de nouveaux leaders dans l’ISR. La chronologie dit ce qui s’est passé, quand, et à cause de quoi.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Ramenez-le</translation>
    </message>
    <message>
        <source>Press “Start”: the broker recovers its logs from disk, fetches what it missed and returns to the ISR. Nothing that was acknowledged is lost.</source>
        <translation>Appuyez sur « Démarrer » : le broker récupère ses logs sur le disque, va chercher ce qui lui manque et revient dans l’ISR. Rien de ce qui a été acquitté n’est perdu.</translation>
    </message>
    <message>
        <source>The rest is yours</source>
        <translation>Le reste est à vous</translation>
    </message>
    <message>
        <source>Ctrl+K finds every act and every thing by a few letters, ? lists the keys, Alt+1 to Alt+5 choose what the window is for. Right-click anything to see what can be done to it.</source>
        <translation>Ctrl+K trouve chaque action et chaque objet en quelques lettres, ? liste les raccourcis, Alt+1 à Alt+5 choisissent l’usage de la fenêtre. Un clic droit sur n’importe quoi montre ce qu’on peut lui faire.</translation>
    </message>
    <message>
        <source>Its brokers run inside this program, on real ports, with real logs on disk. Every dot that moves stands for requests that crossed a socket just now. The star marks the leader of a partition, the crown the controller.</source>
        <translation>Ses brokers tournent dans ce programme, sur de vrais ports, avec de vrais logs sur disque. Chaque point qui bouge représente des requêtes qui viennent de traverser un socket. L’étoile marque le leader d’une partition, la couronne le controller.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TrainerMenu</name>
    <message>
        <source>For the trainer</source>
        <translation>Pour le formateur</translation>
    </message>
    <message>
        <source>Spotlight around the pointer</source>
        <translation>Projecteur autour du pointeur</translation>
    </message>
    <message>
        <source>Dims everything else. The same key or Escape puts it out.</source>
        <translation>Assombrit tout le reste. La même touche ou Échap l’éteint.</translation>
    </message>
    <message>
        <source>Projector: show pressed keys</source>
        <translation>Projecteur : montrer les touches pressées</translation>
    </message>
    <message>
        <source>In a corner, for a moment; never what is typed into a text field</source>
        <translation>Dans un coin, un instant ; jamais ce qui est saisi dans un champ de texte</translation>
    </message>
    <message>
        <source>Projector: without tool bars</source>
        <translation>Projecteur : sans barres d’outils</translation>
    </message>
    <message>
        <source>Save the hand-out</source>
        <translation>Enregistrer le polycopié</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Trainer&apos;s notes in a window of their own</source>
        <translation>Notes du formateur dans une fenêtre à part</translation>
    </message>
    <message>
        <source>For another screen than the one the class sees; the main window then has none</source>
        <translation>Pour un autre écran que celui que voit la classe ; la fenêtre principale n’en montre alors aucune</translation>
    </message>
    <message>
        <source>Save hand-out …</source>
        <translation>Enregistrer le polycopié …</translation>
    </message>
    <message>
        <source>The lesson as this class has played it, as one HTML page with pictures of the window</source>
        <translation>La leçon telle que cette classe l’a jouée, en une page HTML avec des images de la fenêtre</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TransactionStates</name>
    <message>
        <source>State of the transaction: %1</source>
        <translation>État de la transaction : %1</translation>
    </message>
    <message>
        <source>The id has a producer id and an epoch; nothing is open.</source>
        <translation>L’id a un producer id et une epoch ; rien n’est ouvert.</translation>
    </message>
    <message>
        <source>Partitions may have records of this transaction; nobody knows yet how it ends.</source>
        <translation>Des partitions peuvent avoir des records de cette transaction ; personne ne sait encore comment elle finira.</translation>
    </message>
    <message>
        <source>Decided: it is a commit. The markers are on their way to the partitions; there is no way back.</source>
        <translation>Décidé : c’est un commit. Les marqueurs sont en route vers les partitions ; plus de retour possible.</translation>
    </message>
    <message>
        <source>Decided: it is an abort. The markers are on their way to the partitions.</source>
        <translation>Décidé : c’est une annulation (abort). Les marqueurs sont en route vers les partitions.</translation>
    </message>
    <message>
        <source>Every partition has its commit marker: read_committed consumers get the records.</source>
        <translation>Chaque partition a son marqueur de commit : les consumers read_committed reçoivent les records.</translation>
    </message>
    <message>
        <source>Every partition has its abort marker: read_committed consumers skip the records.</source>
        <translation>Chaque partition a son marqueur d’annulation (abort) : les consumers read_committed sautent les records.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TransactionsModel</name>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>%1 · epoch %2</source>
        <translation>%1 · epoch %2</translation>
    </message>
    <message>
        <source>transaction.timeout.ms is %1. When it is over, the coordinator aborts the transaction.</source>
        <translation>transaction.timeout.ms vaut %1. Ce temps passé, le coordinateur annule la transaction.</translation>
    </message>
    <message>
        <source>transactional.id: the name under which a producer is known over restarts</source>
        <translation>transactional.id : le nom sous lequel un producer est connu d’un redémarrage à l’autre</translation>
    </message>
    <message>
        <source>Transactional id</source>
        <translation>Transactional id</translation>
    </message>
    <message>
        <source>The coordinator&apos;s state of the transaction, in Kafka&apos;s words</source>
        <translation>L’état de la transaction chez le coordinateur, avec les mots de Kafka</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The node that leads this id&apos;s partition of __transaction_state</source>
        <translation>Le nœud leader de la partition de __transaction_state pour cet id</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>Producer id and epoch: a batch with an older epoch is refused, its producer is fenced</source>
        <translation>Producer id et epoch : un batch d’une epoch plus ancienne est refusé, son producer est écarté (fenced)</translation>
    </message>
    <message>
        <source>Producer id</source>
        <translation>Producer id</translation>
    </message>
    <message>
        <source>How long the transaction has been open</source>
        <translation>Depuis combien de temps la transaction est ouverte</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>When this time is over, the coordinator aborts the transaction</source>
        <translation>Ce temps passé, le coordinateur annule la transaction</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Partitions in the transaction; once it ends, those that still lack the marker</source>
        <translation>Partitions de la transaction ; une fois finie, celles qui attendent encore le marqueur</translation>
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
        <translation>Ouvertes par partition</translation>
    </message>
    <message>
        <source>Filter transactions</source>
        <translation>Filtrer les transactions</translation>
    </message>
    <message>
        <source>Open transactions by partition</source>
        <translation>Transactions ouvertes par partition</translation>
    </message>
    <message>
        <source>Filter partitions</source>
        <translation>Filtrer les partitions</translation>
    </message>
    <message>
        <source>No transaction is open in any partition: last stable offset and high watermark are the same.</source>
        <translation>Aucune transaction n’est ouverte dans aucune partition : last stable offset et high watermark sont égaux.</translation>
    </message>
    <message>
        <source>Story of the transactional id</source>
        <translation>Histoire du transactional id</translation>
    </message>
    <message>
        <source>Abort …</source>
        <translation>Annuler …</translation>
    </message>
    <message>
        <source>Aborts the open transaction and fences its producer, as Admin.fenceProducers() does</source>
        <translation>Annule la transaction ouverte et écarte son producer (fenced), comme Admin.fenceProducers()</translation>
    </message>
    <message>
        <source>Abort hanging …</source>
        <translation>Annuler (suspendue) …</translation>
    </message>
    <message>
        <source>Writes an abort marker into this partition, as kafka-transactions.sh abort does</source>
        <translation>Écrit un marqueur d’annulation dans cette partition, comme kafka-transactions.sh abort</translation>
    </message>
    <message>
        <source>With isolation.level=read_committed a consumer reads only up to the last stable offset, the first record of the earliest open transaction, and skips what was aborted.</source>
        <translation>Avec isolation.level=read_committed, un consumer ne lit que jusqu’au last stable offset, premier record de la plus ancienne transaction ouverte, et saute ce qui a été annulé.</translation>
    </message>
    <message numerus="yes">
        <source>Open in partitions · %n hanging</source>
        <translation>
            <numerusform>Ouvertes par partition · %n suspendue</numerusform>
            <numerusform>Ouvertes par partition · %n suspendues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open of %n</source>
        <translation>
            <numerusform>%1 ouverte sur %n</numerusform>
            <numerusform>%1 ouvertes sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · producer id %3, epoch %4</source>
        <translation>%1 · %2 · producer id %3, epoch %4</translation>
    </message>
    <message>
        <source>Abort the open transaction of %1?</source>
        <translation>Annuler la transaction ouverte de %1 ?</translation>
    </message>
    <message>
        <source>Its records stay in the log and read_committed consumers skip them. The producer gets a new epoch: the program that holds it now is fenced and fails with PRODUCER_FENCED or INVALID_PRODUCER_EPOCH.</source>
        <translation>Ses records restent dans le log et les consumers read_committed les sautent. Le producer reçoit une nouvelle epoch : le programme qui l’a maintenant est écarté (fenced) et échoue avec PRODUCER_FENCED ou INVALID_PRODUCER_EPOCH.</translation>
    </message>
    <message>
        <source>Abort the hanging transaction in %1-%2?</source>
        <translation>Annuler la transaction suspendue dans %1-%2 ?</translation>
    </message>
    <message>
        <source>An abort marker for producer id %1, epoch %2 is written into this partition. Nobody will end this transaction otherwise: no coordinator knows it.</source>
        <translation>Un marqueur d’annulation pour le producer id %1, epoch %2 est écrit dans cette partition. Sinon personne ne finira cette transaction : aucun coordinateur ne la connaît.</translation>
    </message>
    <message>
        <source>Abort a transaction</source>
        <translation>Annuler une transaction</translation>
    </message>
    <message>
        <source>Abort it</source>
        <translation>Annuler (abort)</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted; its producer is fenced.</source>
        <translation>La transaction de %1 est annulée ; son producer est écarté (fenced).</translation>
    </message>
    <message>
        <source>The abort marker is written into %1-%2.</source>
        <translation>Le marqueur d’annulation est écrit dans %1-%2.</translation>
    </message>
    <message>
        <source>It could not be aborted: %1</source>
        <translation>Annulation impossible : %1</translation>
    </message>
    <message>
        <source>Some partitions of __transaction_state have no leader that runs; the transactions kept there are shown again once they have one.</source>
        <translation>Certaines partitions de __transaction_state n’ont pas de leader en marche ; les transactions qui y sont gardées réapparaîtront dès qu’elles en auront un.</translation>
    </message>
    <message>
        <source>No producer has used transactions yet. Give a producer a transactional.id, here in the settings of a stream (Produce) or in your own program, and its transactions appear here.</source>
        <translation>Aucun producer n’a encore utilisé de transactions. Donnez un transactional.id à un producer, ici dans les réglages d’un flux (Produire) ou dans votre programme, et ses transactions apparaissent ici.</translation>
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
        <translation>acks : 1 ou all</translation>
    </message>
    <message>
        <source>Replication factor: 1 or 3</source>
        <translation>Facteur de réplication : 1 ou 3</translation>
    </message>
    <message>
        <source>Assignor: range or cooperative-sticky</source>
        <translation>Assignor : range ou cooperative-sticky</translation>
    </message>
    <message>
        <source>Zombie leader: acks 1 or all</source>
        <translation>Leader zombie : acks 1 ou all</translation>
    </message>
    <message>
        <source>At second 10 the leader loses its network and crashes a moment later. Look out for lost records, and for how long an acknowledgement takes.</source>
        <translation>À la seconde 10, le leader perd son réseau et tombe un instant plus tard. Observez les enregistrements perdus et le temps que prend un acquittement.</translation>
    </message>
    <message>
        <source>At second 10 the node that leads the partition crashes, and stays away for ten seconds. Look out for the gap in what is acknowledged, and for the bytes in the logs.</source>
        <translation>À la seconde 10, le nœud qui mène la partition tombe et reste absent dix secondes. Observez le trou dans ce qui est acquitté, et les octets dans les logs.</translation>
    </message>
    <message>
        <source>At second 8 a member joins the group, at second 16 one leaves. Look out for the partitions that members have to give up, and for the lag.</source>
        <translation>À la seconde 8, un membre rejoint le groupe ; à la seconde 16, un autre le quitte. Observez les partitions que les membres doivent céder, et le lag.</translation>
    </message>
    <message>
        <source>At second 6 the leader is cut off from the other nodes for twelve seconds, but not from its producer. Look out for lost records, and for the gap in what is acknowledged.</source>
        <translation>À la seconde 6, le leader est coupé des autres nœuds pendant douze secondes, mais pas de son producer. Observez les enregistrements perdus et le trou dans ce qui est acquitté.</translation>
    </message>
    <message>
        <source>In which of the two will acknowledged records be lost?</source>
        <translation>Dans lequel des deux des enregistrements acquittés seront-ils perdus ?</translation>
    </message>
    <message>
        <source>In which of the two will nothing be acknowledged for longer?</source>
        <translation>Dans lequel des deux rien ne sera-t-il acquitté le plus longtemps ?</translation>
    </message>
    <message>
        <source>In which of the two will members give up more partitions?</source>
        <translation>Dans lequel des deux les membres céderont-ils le plus de partitions ?</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittés</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>Longest without acknowledgement</source>
        <translation>Plus longue durée sans acquittement</translation>
    </message>
    <message>
        <source>Acknowledged after (p50)</source>
        <translation>Acquitté après (p50)</translation>
    </message>
    <message>
        <source>A partition without leader</source>
        <translation>Une partition sans leader</translation>
    </message>
    <message>
        <source>Largest lag</source>
        <translation>Plus grand lag</translation>
    </message>
    <message>
        <source>Partitions given up in rebalances</source>
        <translation>Partitions cédées lors des rebalances</translation>
    </message>
    <message>
        <source>Bytes in the logs</source>
        <translation>Octets dans les logs</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1 : %2 au lieu de %3</translation>
    </message>
    <message>
        <source>This time %1 and %2 came out alike.</source>
        <translation>Cette fois, %1 et %2 ont donné le même résultat.</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought: %3.
It cost nothing that was measured here.</source>
        <translation>%2 à la place de %1 a apporté : %3.
Cela n’a rien coûté de ce qui est mesuré ici.</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought nothing that was measured here.
It cost: %3.</source>
        <translation>%2 à la place de %1 n’a rien apporté de ce qui est mesuré ici.
Cela a coûté : %3.</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought: %3.
It cost: %4.</source>
        <translation>%2 à la place de %1 a apporté : %3.
Cela a coûté : %4.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TwinsView</name>
    <message>
        <source>Two clusters of their own play the same script with the same records, side by side. One setting differs. The cluster of this window is not touched.</source>
        <translation>Deux clusters à part jouent côte à côte le même script avec les mêmes enregistrements. Un réglage diffère. Le cluster de cette fenêtre n’est pas touché.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Ends both clusters and removes them</source>
        <translation>Termine les deux clusters et les supprime</translation>
    </message>
    <message>
        <source>Starts two clusters and plays the script on both</source>
        <translation>Démarre deux clusters et joue le script sur les deux</translation>
    </message>
    <message>
        <source>It takes %1 more nodes in this program, %2 free ports on 127.0.0.1, and memory and processor time for them until the end, half a minute or so. On a small machine times are longer than one cluster alone would show, in both alike.</source>
        <translation>Il faut %1 nœuds de plus dans ce programme, %2 ports libres sur 127.0.0.1, et de la mémoire et du processeur pour eux jusqu’à la fin, une demi-minute environ. Sur une petite machine, les durées sont plus longues qu’avec un seul cluster, pour les deux également.</translation>
    </message>
    <message>
        <source>Could not be played: %1</source>
        <translation>N’a pas pu être joué : %1</translation>
    </message>
    <message>
        <source>Both clusters are starting …</source>
        <translation>Les deux clusters démarrent …</translation>
    </message>
    <message>
        <source>Every act is done. Replicas and readers catch up …</source>
        <translation>Tout est fait. Les réplicas et les lecteurs rattrapent …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Stopped before the end. Both clusters are removed.</source>
        <translation>Arrêté avant la fin. Les deux clusters sont supprimés.</translation>
    </message>
    <message>
        <source>With %1 the script did not end as it should: %2</source>
        <translation>Avec %1, le script ne s’est pas terminé comme prévu : %2</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>%1 s: %2</source>
        <translation>%1 s : %2</translation>
    </message>
    <message>
        <source>Records acknowledged per second</source>
        <translation>Enregistrements acquittés par seconde</translation>
    </message>
    <message>
        <source>Acknowledged after, in milliseconds (p50)</source>
        <translation>Acquitté après, en millisecondes (p50)</translation>
    </message>
    <message>
        <source>Records lost: acknowledged, and gone</source>
        <translation>Enregistrements perdus : acquittés, puis disparus</translation>
    </message>
    <message>
        <source>Consumer lag</source>
        <translation>Lag des consumers</translation>
    </message>
    <message>
        <source>Partitions under-replicated or offline</source>
        <translation>Partitions sous-répliquées ou hors ligne</translation>
    </message>
    <message>
        <source>Partitions without leader</source>
        <translation>Partitions sans leader</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WaitingModel</name>
    <message>
        <source>A step passes over it: its link is cut, its node is frozen, or the node does not read this connection now.</source>
        <translation>Un pas le saute : son lien est coupé, son nœud est figé, ou le nœud ne lit pas cette connexion en ce moment.</translation>
    </message>
    <message>
        <source>The next step lets this one through.</source>
        <translation>Le prochain pas laisse passer celui-ci.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>next ▸</source>
        <translation>suivant ▸</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nœud %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Attend</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WireView</name>
    <message>
        <source>requests and responses as they crossed the sockets</source>
        <translation>requêtes et réponses au passage des sockets</translation>
    </message>
    <message>
        <source>Filter: api:Produce  topic:orders  node:2  error:any  slow:50</source>
        <translation>Filtre : api:Produce  topic:orders  node:2  error:any  slow:50</translation>
    </message>
    <message>
        <source>Filter of the frames</source>
        <translation>Filtre des trames</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Follow the newest frames. Scrolling up holds the list, so that it stays where you read.</source>
        <translation>Suivre les dernières trames. Défiler vers le haut fige la liste, pour qu’elle reste où vous lisez.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Empty the list and begin anew</source>
        <translation>Vider la liste et recommencer</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer …</translation>
    </message>
    <message>
        <source>Save what the list shows: as text, as JSON, or as pcapng for Wireshark</source>
        <translation>Enregistrer ce que montre la liste : en texte, en JSON, ou en pcapng pour Wireshark</translation>
    </message>
    <message>
        <source>Words of the filter</source>
        <translation>Mots du filtre</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuves</translation>
    </message>
    <message>
        <source>What is known of the chosen record: who brought it, where it lies, who has read it</source>
        <translation>Ce qu’on sait du record choisi : qui l’a apporté, où il se trouve, qui l’a lu</translation>
    </message>
    <message>
        <source>Frames, oldest first</source>
        <translation>Trames, la plus ancienne d’abord</translation>
    </message>
    <message>
        <source>Fields of the chosen frame</source>
        <translation>Champs de la trame choisie</translation>
    </message>
    <message>
        <source>Bytes of the chosen frame</source>
        <translation>Octets de la trame choisie</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 trames</translation>
    </message>
    <message>
        <source>%1 of %2 frames</source>
        <translation>%1 trames sur %2</translation>
    </message>
    <message>
        <source>held</source>
        <translation>figé</translation>
    </message>
    <message>
        <source>%1 not kept</source>
        <translation>%1 non conservées</translation>
    </message>
    <message>
        <source>More frames came than the cluster keeps until they are read: the oldest were dropped.</source>
        <translation>Il est venu plus de trames que le cluster n’en garde avant lecture : les plus anciennes ont été abandonnées.</translation>
    </message>
    <message>
        <source>Nothing has crossed the sockets yet. Connect a client, or start the demo clients.</source>
        <translation>Rien n’a encore traversé les sockets. Connectez un client, ou démarrez les clients de démo.</translation>
    </message>
    <message>
        <source>%1 response v%2 #%3</source>
        <translation>réponse %1 v%2 #%3</translation>
    </message>
    <message>
        <source>%1 request v%2 #%3</source>
        <translation>requête %1 v%2 #%3</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>réponse après %1</translation>
    </message>
    <message>
        <source>connection %1, %2:%3</source>
        <translation>connexion %1, %2:%3</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>Aller à la requête</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Aller à la réponse</translation>
    </message>
    <message>
        <source>The request is no longer kept.</source>
        <translation>La requête n’est plus conservée.</translation>
    </message>
    <message>
        <source>There is no answer yet: it waits, none is wanted (acks=0), or the connection was closed.</source>
        <translation>Il n’y a pas encore de réponse : elle attend, aucune n’est voulue (acks=0), ou la connexion a été fermée.</translation>
    </message>
    <message>
        <source>This frame is no longer kept: newer ones have taken its place.</source>
        <translation>Cette trame n’est plus conservée : de plus récentes ont pris sa place.</translation>
    </message>
    <message>
        <source>What this dot stood for is no longer kept: newer frames have taken its place.</source>
        <translation>Ce que représentait ce point n’est plus conservé : des trames plus récentes ont pris sa place.</translation>
    </message>
    <message>
        <source>The name must end in .txt, .json or .pcapng: it says what is written.</source>
        <translation>Le nom doit finir par .txt, .json ou .pcapng : il dit ce qui est écrit.</translation>
    </message>
    <message>
        <source>The list shows no frames: there is nothing to save.</source>
        <translation>La liste ne montre aucune trame : il n’y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>Save frames</source>
        <translation>Enregistrer les trames</translation>
    </message>
    <message>
        <source>Wireshark (*.pcapng);;JSON (*.json);;Text (*.txt)</source>
        <translation>Wireshark (*.pcapng);;JSON (*.json);;Texte (*.txt)</translation>
    </message>
    <message>
        <source>%1 frames saved to %2</source>
        <translation>%1 trames enregistrées dans %2</translation>
    </message>
    <message>
        <source>This cluster runs elsewhere: what crosses its sockets cannot be seen from here.</source>
        <translation>Ce cluster tourne ailleurs : ce qui traverse ses sockets ne peut pas être vu d’ici.</translation>
    </message>
    <message>
        <source>&lt;p&gt;All words must hold; a minus in front turns one round.&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;api:Produce,Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;one of these APIs&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;kind:replication&lt;/b&gt;&lt;/td&gt;&lt;td&gt;produce, fetch, replication, quorum, group, metadata, transaction or admin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;client:shop&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a client whose id has this in it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;at:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;node 2 was asked&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;frames:120-160&lt;/b&gt;&lt;/td&gt;&lt;td&gt;numbered like this, in the order of the whole cluster&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;node:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;from or to node 2&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;topic:orders&lt;/b&gt;&lt;/td&gt;&lt;td&gt;names such a topic&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:billing&lt;/b&gt;&lt;/td&gt;&lt;td&gt;names such a group&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;error:any&lt;/b&gt;, &lt;b&gt;error:NOT_LEADER&lt;/b&gt;&lt;/td&gt;&lt;td&gt;answers with an error&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:request&lt;/b&gt;, &lt;b&gt;is:response&lt;/b&gt;, &lt;b&gt;is:broken&lt;/b&gt;&lt;/td&gt;&lt;td&gt;what it is&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;slow:50&lt;/b&gt;&lt;/td&gt;&lt;td&gt;answers after 50 ms or more&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;-api:Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;all but these&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;anything else&lt;/b&gt;&lt;/td&gt;&lt;td&gt;in the API&apos;s, topic&apos;s, group&apos;s, client&apos;s or error&apos;s name&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;Tous les mots doivent convenir ; un moins devant en inverse un.&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;api:Produce,Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;une de ces API&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;kind:replication&lt;/b&gt;&lt;/td&gt;&lt;td&gt;produce, fetch, replication, quorum, group, metadata, transaction ou admin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;client:shop&lt;/b&gt;&lt;/td&gt;&lt;td&gt;un client dont l’id contient cela&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;at:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;le nœud 2 a été interrogé&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;frames:120-160&lt;/b&gt;&lt;/td&gt;&lt;td&gt;numérotées ainsi, dans l’ordre de tout le cluster&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;node:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;du nœud 2 ou vers lui&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;topic:orders&lt;/b&gt;&lt;/td&gt;&lt;td&gt;nomme un tel topic&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:billing&lt;/b&gt;&lt;/td&gt;&lt;td&gt;nomme un tel groupe&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;error:any&lt;/b&gt;, &lt;b&gt;error:NOT_LEADER&lt;/b&gt;&lt;/td&gt;&lt;td&gt;réponses en erreur&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:request&lt;/b&gt;, &lt;b&gt;is:response&lt;/b&gt;, &lt;b&gt;is:broken&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ce que c’est&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;slow:50&lt;/b&gt;&lt;/td&gt;&lt;td&gt;réponses après 50 ms ou plus&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;-api:Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;tout sauf celles-ci&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;tout autre texte&lt;/b&gt;&lt;/td&gt;&lt;td&gt;dans le nom de l’API, du topic, du groupe, du client ou de l’erreur&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Of the %1 frames that the dot stood for these %2 are still kept.</source>
        <translation>Des %1 trames que représentait le point, ces %2 sont encore conservées.</translation>
    </message>
    <message>
        <source>The dot stood for these %1 frames. Empty the filter to see all again.</source>
        <translation>Le point représentait ces %1 trames. Videz le filtre pour tout revoir.</translation>
    </message>
    <message>
        <source>Nothing has crossed the sockets up to this moment of the recording. Play it, or drag it further.</source>
        <translation>Rien n’a traversé les sockets jusqu’à ce moment de l’enregistrement. Lisez-le, ou avancez.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WorkloadCard</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop this client and take it from the list</source>
        <translation>Arrêter ce client et le retirer de la liste</translation>
    </message>
    <message>
        <source> rec/s</source>
        <comment>after a number</comment>
        <translation> rec/s</translation>
    </message>
    <message>
        <source>Records a second of %1</source>
        <translation>Records par seconde de %1</translation>
    </message>
    <message>
        <source>members: </source>
        <comment>before a number</comment>
        <translation>membres : </translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Membres de %1</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>démo</translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 a second · %3 in flight · %4 failed</source>
        <translation>%1 acquittés, %2 par seconde · %3 en cours · %4 échoués</translation>
    </message>
    <message>
        <source>%1 read, %2 a second</source>
        <translation>%1 lus, %2 par seconde</translation>
    </message>
    <message>
        <source>Copy as a command for a shell</source>
        <translation>Copier sous forme de commande pour un shell</translation>
    </message>
    <message>
        <source>Copy %1 as a command</source>
        <translation>Copier %1 sous forme de commande</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Begin a transaction: from now on records flow, and readers with read_committed wait for its end</source>
        <translation>Commencer une transaction : dès maintenant les records circulent, et les lecteurs read_committed attendent sa fin</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>All records of the transaction become visible together</source>
        <translation>Tous les records de la transaction deviennent visibles ensemble</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abort</translation>
    </message>
    <message>
        <source>None of them ever does to readers with read_committed; in the log they stay, followed by an abort marker</source>
        <translation>Aucun ne le devient jamais pour les lecteurs read_committed ; dans le log ils restent, suivis d’un marqueur d’annulation (abort)</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>idempotent</translation>
    </message>
    <message>
        <source>%1 keys, skew %2</source>
        <translation>%1 clés, asymétrie %2</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 clés</translation>
    </message>
    <message>
        <source>bursts of %1</source>
        <translation>rafales de %1</translation>
    </message>
    <message>
        <source>static members</source>
        <translation>membres statiques</translation>
    </message>
    <message>
        <source>asks the coordinator for its producer id</source>
        <translation>demande son producer id au coordinateur</translation>
    </message>
    <message>
        <source>no transaction open: records wait</source>
        <translation>aucune transaction ouverte : les records attendent</translation>
    </message>
    <message>
        <source>transaction open</source>
        <translation>transaction ouverte</translation>
    </message>
    <message>
        <source>committing</source>
        <translation>commit en cours</translation>
    </message>
    <message>
        <source>aborting</source>
        <translation>annulation en cours</translation>
    </message>
    <message>
        <source>ended for good: stop it and start anew</source>
        <translation>fini pour de bon : arrêtez-le et recommencez</translation>
    </message>
    <message>
        <source>%1 · %2 committed, %3 aborted</source>
        <translation>%1 · %2 commitées, %3 annulées</translation>
    </message>
    <message>
        <source>p50 %1 ms, p99 %2 ms</source>
        <translation>p50 %1 ms, p99 %2 ms</translation>
    </message>
    <message numerus="yes">
        <source>ends after %Ln record(s)</source>
        <translation>
            <numerusform>finit après %Ln record</numerusform>
            <numerusform>finit après %Ln records</numerusform>
        </translation>
    </message>
</context>
</TS>
