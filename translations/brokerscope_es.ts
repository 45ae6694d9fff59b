<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_US">
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AddPartitionsDialog</name>
    <message>
        <source>Count keys that move</source>
        <translation>Contar claves que se mueven</translation>
    </message>
    <message>
        <source>More partitions for %1</source>
        <translation>Más particiones para %1</translation>
    </message>
    <message>
        <source>Reads the topic and asks the partitioner of Java&apos;s client (murmur2) where each key would go</source>
        <translation>Lee el topic y pregunta al particionador del cliente de Java (murmur2) adónde iría cada clave</translation>
    </message>
    <message>
        <source>Partitions cannot be taken away again. A key that moves goes to another partition from then on: its older records stay where they are, and are no longer in order with the newer ones.</source>
        <translation>Las particiones no se pueden volver a quitar. Una clave que se mueve va desde entonces a otra partición: sus registros anteriores se quedan donde están y ya no guardan orden con los nuevos.</translation>
    </message>
    <message>
        <source>Partitions now</source>
        <translation>Particiones ahora</translation>
    </message>
    <message>
        <source>Partitions then</source>
        <translation>Particiones después</translation>
    </message>
    <message>
        <source>Add partitions</source>
        <translation>Añadir particiones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The topic is empty: no key moves.</source>
        <translation>El topic está vacío: no se mueve ninguna clave.</translation>
    </message>
    <message>
        <source>None of the %1 records read has a key: nothing moves.</source>
        <translation>Ninguno de los %1 registros leídos tiene clave: no se mueve nada.</translation>
    </message>
    <message>
        <source>%1 of %2 keys would go to another partition (%3 %).</source>
        <translation>%1 de %2 claves irían a otra partición (%3 %).</translation>
    </message>
    <message>
        <source>Counted over the first %1 records; there are more.</source>
        <translation>Contado sobre los primeros %1 registros; hay más.</translation>
    </message>
    <message>
        <source>Reading the keys …</source>
        <translation>Leyendo las claves …</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Preguntando al controller …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AppearanceMenu</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Horas en UTC</translation>
    </message>
    <message>
        <source>Moving pictures</source>
        <translation>Imágenes en movimiento</translation>
    </message>
    <message>
        <source>Dots that travel, changes that fade, panels that slide. Without it everything is told by marks that stay in their places.</source>
        <translation>Puntos que viajan, cambios que se desvanecen, paneles que se deslizan. Sin esto, todo se indica con marcas que se quedan en su sitio.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ApplicationWords</name>
    <message>
        <source>Brokerscope cannot start</source>
        <translation>Brokerscope no puede iniciarse</translation>
    </message>
    <message>
        <source>End the program that listens there, or start with another port: --port NUMBER.</source>
        <translation>Cierre el programa que escucha ahí o inicie con otro puerto: --port NUMBER.</translation>
    </message>
    <message>
        <source>Close that one, or start with another directory: --data-dir DIRECTORY.</source>
        <translation>Cierre ese otro o inicie con otro directorio: --data-dir DIRECTORY.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AssignmentModel</name>
    <message>
        <source>%1 (group leader)</source>
        <translation>%1 (líder del grupo)</translation>
    </message>
    <message>
        <source>Member %1 from %2</source>
        <translation>Miembro %1 desde %2</translation>
    </message>
    <message>
        <source>%1 reads %2</source>
        <translation>%1 lee %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>%1 still reads %2 and shall give it up</source>
        <translation>%1 aún lee %2 y debe dejarla</translation>
    </message>
    <message>
        <source>%1 shall get %2 once it is free</source>
        <translation>%1 recibirá %2 cuando quede libre</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AvroWords</name>
    <message>
        <source>%1 at byte %2.</source>
        <translation>%1 en el byte %2.</translation>
    </message>
    <message>
        <source>The datum ends too early</source>
        <translation>El dato termina demasiado pronto</translation>
    </message>
    <message>
        <source>A number is too long</source>
        <translation>Un número es demasiado largo</translation>
    </message>
    <message>
        <source>The schema is no JSON: %1 at byte %2.</source>
        <translation>El esquema no es JSON: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>the schema</source>
        <translation>el esquema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>types are nested too deeply.</source>
        <translation>los tipos están anidados a demasiada profundidad.</translation>
    </message>
    <message>
        <source>there is no type named %1.</source>
        <translation>no hay ningún tipo llamado %1.</translation>
    </message>
    <message>
        <source>a union of nothing.</source>
        <translation>una unión sin nada.</translation>
    </message>
    <message>
        <source>a type is a name, a list or an object.</source>
        <translation>un tipo es un nombre, una lista o un objeto.</translation>
    </message>
    <message>
        <source>a %1 needs a name.</source>
        <translation>un %1 necesita un nombre.</translation>
    </message>
    <message>
        <source>a record needs fields.</source>
        <translation>un record necesita campos.</translation>
    </message>
    <message>
        <source>a field has no name.</source>
        <translation>un campo no tiene nombre.</translation>
    </message>
    <message>
        <source>a fixed needs a size.</source>
        <translation>un fixed necesita un tamaño.</translation>
    </message>
    <message>
        <source>a type without a name</source>
        <translation>un tipo sin nombre</translation>
    </message>
    <message>
        <source>The schema is through, and there is more</source>
        <translation>El esquema ha terminado y aún hay más</translation>
    </message>
    <message>
        <source>No datum of this schema: %1</source>
        <translation>No es un dato de este esquema: %1</translation>
    </message>
    <message>
        <source>Types are nested too deeply</source>
        <translation>Los tipos están anidados a demasiada profundidad</translation>
    </message>
    <message>
        <source>It unfolds into too much text</source>
        <translation>Se despliega en demasiado texto</translation>
    </message>
    <message>
        <source>%1 has no symbol %2</source>
        <translation>%1 no tiene el símbolo %2</translation>
    </message>
    <message>
        <source>A union has no branch %1</source>
        <translation>Una unión no tiene la rama %1</translation>
    </message>
    <message>
        <source>A block has no size</source>
        <translation>Un bloque no tiene tamaño</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::BorrowedTopics</name>
    <message>
        <source>Topic %1 could not be made: %2</source>
        <translation>No se pudo crear el topic %1: %2</translation>
    </message>
    <message>
        <source>Topic %1 could not be deleted: %2</source>
        <translation>No se pudo borrar el topic %1: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::BreakpointsModel</name>
    <message>
        <source>Double-click: show what met it last in the timeline</source>
        <translation>Doble clic: muestra en la cronología lo último que lo activó</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>Aún no activado</translation>
    </message>
    <message>
        <source>stopped the clock · %1</source>
        <translation>detuvo el reloj · %1</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>Detener si</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Veces</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CallsPage</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analítica</translation>
    </message>
    <message>
        <source>The same orders on both sides. Left, services call each other and wait for the answer: a small model in this program. Right, they write events to topics of the cluster, and real programs read them.</source>
        <translation>Los mismos pedidos en ambos lados. A la izquierda los servicios se llaman unos a otros y esperan la respuesta: un pequeño modelo en este programa. A la derecha escriben eventos en topics del clúster, y programas reales los leen.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Make services and topics, and send four orders a second to both sides</source>
        <translation>Crear servicios y topics, y enviar cuatro pedidos por segundo a ambos lados</translation>
    </message>
    <message>
        <source>Add Analytics</source>
        <translation>Añadir Analítica</translation>
    </message>
    <message>
        <source>One more service wants to hear of every order</source>
        <translation>Otro servicio quiere enterarse de cada pedido</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Stop everything, and delete the topics and their groups</source>
        <translation>Detener todo, y borrar los topics y sus grupos</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptados</translation>
    </message>
    <message>
        <source>Orders for which the service in front had a thread</source>
        <translation>Pedidos para los que el primer servicio tenía un hilo</translation>
    </message>
    <message>
        <source>Orders that the cluster has acknowledged</source>
        <translation>Pedidos que el clúster ha confirmado</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completados</translation>
    </message>
    <message>
        <source>Through all services up to Notification</source>
        <translation>Por todos los servicios hasta Aviso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidos</translation>
    </message>
    <message>
        <source>A call got no answer, or the order was refused</source>
        <translation>Una llamada no obtuvo respuesta, o se rechazó el pedido</translation>
    </message>
    <message>
        <source>Orders that the cluster did not take</source>
        <translation>Pedidos que el clúster no aceptó</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Orders that hold a thread of the service in front</source>
        <translation>Pedidos que ocupan un hilo del primer servicio</translation>
    </message>
    <message>
        <source>Accepted and not yet through all services</source>
        <translation>Aceptados y aún no por todos los servicios</translation>
    </message>
    <message>
        <source>Direct calls</source>
        <translation>Llamadas directas</translation>
    </message>
    <message>
        <source>a model in this program: each call waits for the next</source>
        <translation>un modelo en este programa: cada llamada espera a la siguiente</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>three topics of the cluster, and real programs that read them</source>
        <translation>tres topics del clúster, y programas reales que los leen</translation>
    </message>
    <message>
        <source>Each bar is a second: orders completed, and hatched above them those that failed.</source>
        <translation>Cada barra es un segundo: pedidos completados, y encima, rayados, los fallidos.</translation>
    </message>
    <message>
        <source>Each bar is a second: orders completed, and hatched above them those that wait for Payment.</source>
        <translation>Cada barra es un segundo: pedidos completados, y encima, rayados, los que esperan a Pago.</translation>
    </message>
    <message>
        <source>Orders completed and failed in the last minute</source>
        <translation>Pedidos completados y fallidos en el último minuto</translation>
    </message>
    <message>
        <source>Orders completed, and those that wait for Payment, in the last minute</source>
        <translation>Pedidos completados, y los que esperan a Pago, en el último minuto</translation>
    </message>
    <message>
        <source>A service fails</source>
        <translation>Un servicio falla</translation>
    </message>
    <message>
        <source>A service is added</source>
        <translation>Se añade un servicio</translation>
    </message>
    <message>
        <source>Do all agree?</source>
        <translation>¿Coinciden todos?</translation>
    </message>
    <message>
        <source>What fails behind Order fails Order.</source>
        <translation>Lo que falla detrás de Pedido hace fallar a Pedido.</translation>
    </message>
    <message>
        <source>The caller has to be changed and deployed.</source>
        <translation>Hay que cambiar y desplegar a quien llama.</translation>
    </message>
    <message>
        <source>An order is done or failed at once.</source>
        <translation>Un pedido termina o falla en el acto.</translation>
    </message>
    <message>
        <source>The others go on, its work waits for it.</source>
        <translation>Los demás siguen, su trabajo lo espera.</translation>
    </message>
    <message>
        <source>It subscribes. Nobody else is touched.</source>
        <translation>Se suscribe. A nadie más se toca.</translation>
    </message>
    <message>
        <source>Eventually: when nothing waits any more.</source>
        <translation>Con el tiempo: cuando ya nada espera.</translation>
    </message>
    <message>
        <source>Bring Payment back</source>
        <translation>Devolver Pago</translation>
    </message>
    <message>
        <source>Take Payment down</source>
        <translation>Tumbar Pago</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>En ambos lados</translation>
    </message>
    <message>
        <source>On both sides: left it does not answer, right its program is stopped</source>
        <translation>En ambos lados: a la izquierda no responde, a la derecha se detiene su programa</translation>
    </message>
    <message>
        <source>Making topics …</source>
        <translation>Creando topics …</translation>
    </message>
    <message>
        <source>The programs leave, topics and groups are deleted …</source>
        <translation>Los programas salen, se borran topics y grupos …</translation>
    </message>
    <message>
        <source>is deployed anew: refuses every order</source>
        <translation>se despliega de nuevo: rechaza todo pedido</translation>
    </message>
    <message>
        <source>down: %1 calls without an answer</source>
        <translation>caído: %1 llamadas sin respuesta</translation>
    </message>
    <message>
        <source>%1 of %2 threads wait for answers</source>
        <translation>%1 de %2 hilos esperan respuesta</translation>
    </message>
    <message>
        <source>%1 calls answered</source>
        <translation>%1 llamadas respondidas</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 escritos en %2</translation>
    </message>
    <message>
        <source>down: %1 wait for it</source>
        <translation>caído: %1 lo esperan</translation>
    </message>
    <message>
        <source>%1 done, lag %2</source>
        <translation>%1 hechos, lag %2</translation>
    </message>
    <message>
        <source>%1 orders failed because of Payment</source>
        <translation>%1 pedidos fallaron por Pago</translation>
    </message>
    <message>
        <source>%1 orders accepted while Payment was down, %2 failed; %3 wait for it now</source>
        <translation>%1 pedidos aceptados con Pago caído, %2 fallidos; %3 lo esperan ahora</translation>
    </message>
    <message>
        <source>Order was changed: %1 orders lost to that. Analytics has heard of %2 of %3</source>
        <translation>Se cambió Pedido: %1 pedidos perdidos por ello. Analítica se ha enterado de %2 de %3</translation>
    </message>
    <message>
        <source>Analytics has read %1 of %2, from the first on; %3 orders failed</source>
        <translation>Analítica ha leído %1 de %2, desde el primero; %3 pedidos fallidos</translation>
    </message>
    <message>
        <source>%1 completed, %2 failed, %3 in between</source>
        <translation>%1 completados, %2 fallidos, %3 a medias</translation>
    </message>
    <message>
        <source>%1 accepted, %2 paid, %3 shipped, %4 notified</source>
        <translation>%1 aceptados, %2 pagados, %3 enviados, %4 avisados</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CauseWords</name>
    <message>
        <source>Your acts</source>
        <translation>Sus acciones</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>Brokers</translation>
    </message>
    <message>
        <source>Topics, leaders, ISR</source>
        <translation>Topics, líderes, ISR</translation>
    </message>
    <message>
        <source>Logs on disk</source>
        <translation>Logs en disco</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Clients and errors</source>
        <translation>Clientes y errores</translation>
    </message>
    <message>
        <source>The node found out by itself that it cannot go on.</source>
        <translation>El propio nodo descubrió que no puede continuar.</translation>
    </message>
    <message>
        <source>It had been asked for before.</source>
        <translation>Se había pedido antes.</translation>
    </message>
    <message>
        <source>A timer ran out: the node heard nothing from a leader for its election timeout.</source>
        <translation>Venció un temporizador: el nodo no oyó a ningún líder durante su plazo de elección.</translation>
    </message>
    <message>
        <source>A timer: an election was due.</source>
        <translation>Un temporizador: tocaba una elección.</translation>
    </message>
    <message>
        <source>A timer ran out: a majority of the voters did not fetch from it any more, or it learned of a later epoch.</source>
        <translation>Venció un temporizador: la mayoría de los votantes dejó de hacerle fetch, o supo de un epoch posterior.</translation>
    </message>
    <message>
        <source>A timer ran out: broker.session.timeout.ms passed without a heartbeat.</source>
        <translation>Venció un temporizador: pasó broker.session.timeout.ms sin un heartbeat.</translation>
    </message>
    <message>
        <source>The broker asked for it when it had started.</source>
        <translation>El broker lo pidió al arrancar.</translation>
    </message>
    <message>
        <source>A timer ran out: the replica was not caught up for replica.lag.time.max.ms.</source>
        <translation>Venció un temporizador: la réplica no estuvo al día durante replica.lag.time.max.ms.</translation>
    </message>
    <message>
        <source>The replica has caught up with the leader&apos;s log.</source>
        <translation>La réplica se ha puesto al día con el log del líder.</translation>
    </message>
    <message>
        <source>The controller&apos;s timer: it gives leadership back to preferred replicas.</source>
        <translation>El temporizador del controller: devuelve el liderazgo a las réplicas preferidas.</translation>
    </message>
    <message>
        <source>The last replica that could lead is gone.</source>
        <translation>La última réplica que podía ser líder ya no está.</translation>
    </message>
    <message>
        <source>The segment was full, or segment.ms had passed.</source>
        <translation>El segmento estaba lleno, o había pasado segment.ms.</translation>
    </message>
    <message>
        <source>A timer: retention looks for old segments, or a client deleted records.</source>
        <translation>Un temporizador: la retención busca segmentos antiguos, o un cliente eliminó registros.</translation>
    </message>
    <message>
        <source>The node compared its log with the leader&apos;s, or with what its checkpoints say.</source>
        <translation>El nodo comparó su log con el del líder, o con lo que dicen sus checkpoints.</translation>
    </message>
    <message>
        <source>The member said goodbye, or its session.timeout.ms or max.poll.interval.ms passed.</source>
        <translation>El miembro se despidió, o pasó su session.timeout.ms o su max.poll.interval.ms.</translation>
    </message>
    <message>
        <source>A timer ran out: transaction.timeout.ms passed.</source>
        <translation>Venció un temporizador: pasó transaction.timeout.ms.</translation>
    </message>
    <message>
        <source>A client asked for it.</source>
        <translation>Lo pidió un cliente.</translation>
    </message>
    <message>
        <source>All new replicas have caught up.</source>
        <translation>Todas las réplicas nuevas se han puesto al día.</translation>
    </message>
    <message>
        <source>Nothing that this window knows of preceded it.</source>
        <translation>No lo precedió nada que esta ventana sepa.</translation>
    </message>
    <message>
        <source>A person did that.</source>
        <translation>Lo hizo una persona.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClientWords</name>
    <message>
        <source>client that does not say its name</source>
        <translation>cliente que no dice su nombre</translation>
    </message>
    <message>
        <source>(no client.id)</source>
        <translation>(sin client.id)</translation>
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
            <numerusform>%1 desde %2, %n conexión a nodos</numerusform>
            <numerusform>%1 desde %2, %n conexiones a nodos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with an error, the last was %1</source>
        <translation>
            <numerusform>%n respuesta con error; la última fue %1</numerusform>
            <numerusform>%n respuestas con error; la última fue %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group · %n member(s) · %1</source>
        <translation>
            <numerusform>grupo · %n miembro · %1</numerusform>
            <numerusform>grupo · %n miembros · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>lag %1</translation>
    </message>
    <message>
        <source>Group %1, generation %2, assignor %3, coordinator node %4</source>
        <translation>Grupo %1, generación %2, asignador %3, coordinador: nodo %4</translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>%n cliente más</numerusform>
            <numerusform>%n clientes más</numerusform>
        </translation>
    </message>
    <message>
        <source>listed in the navigator</source>
        <translation>en la lista del navegador</translation>
    </message>
    <message>
        <source>no partition assigned</source>
        <translation>sin partición asignada</translation>
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
            <numerusform>corta %n enlace en este sentido</numerusform>
            <numerusform>corta %n enlaces en este sentido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cuts %n link(s)</source>
        <translation>
            <numerusform>corta %n enlace</numerusform>
            <numerusform>corta %n enlaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterMenu</name>
    <message>
        <source>A throw-away cluster starts in a window of its own.</source>
        <translation>Un clúster desechable se inicia en su propia ventana.</translation>
    </message>
    <message>
        <source>New throw-away cluster</source>
        <translation>Nuevo clúster desechable</translation>
    </message>
    <message>
        <source>One more cluster beside this one, with ports and a temporary directory of its own</source>
        <translation>Un clúster más junto a este, con sus propios puertos y un directorio temporal propio</translation>
    </message>
    <message>
        <source>Open a data directory …</source>
        <translation>Abrir un directorio de datos …</translation>
    </message>
    <message>
        <source>A kept cluster, in a window of its own; an empty directory becomes a new one</source>
        <translation>Un clúster conservado, en su propia ventana; un directorio vacío se convierte en uno nuevo</translation>
    </message>
    <message>
        <source>Watch an external cluster …</source>
        <translation>Observar un clúster externo …</translation>
    </message>
    <message>
        <source>Any Apache Kafka, in a window of its own</source>
        <translation>Cualquier Apache Kafka, en su propia ventana</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertos antes</translation>
    </message>
    <message>
        <source>Ask at the start what happens to the data</source>
        <translation>Preguntar al inicio qué pasa con los datos</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>This window shows it.</source>
        <translation>Es el de esta ventana.</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir en su propia ventana</translation>
    </message>
    <message>
        <source>%1 opens in a window of its own.</source>
        <translation>%1 se abre en su propia ventana.</translation>
    </message>
    <message>
        <source>Empty this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
    <message>
        <source>The clusters and their data stay</source>
        <translation>Los clústeres y sus datos se quedan</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Directorio de datos</translation>
    </message>
    <message>
        <source>Watch an external cluster</source>
        <translation>Observar un clúster externo</translation>
    </message>
    <message>
        <source>Bootstrap servers, as localhost:9092</source>
        <translation>Servidores bootstrap, como localhost:9092</translation>
    </message>
    <message>
        <source>The system refused to start another window.</source>
        <translation>El sistema no permitió iniciar otra ventana.</translation>
    </message>
    <message numerus="yes">
        <source>No ports are free for another cluster of %n node(s).</source>
        <translation>
            <numerusform>No hay puertos libres para otro clúster de %n nodo.</numerusform>
            <numerusform>No hay puertos libres para otro clúster de %n nodos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterScene</name>
    <message>
        <source>tries again: %1</source>
        <translation>reintenta: %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterView</name>
    <message>
        <source>Picture of the cluster</source>
        <translation>Imagen del clúster</translation>
    </message>
    <message>
        <source>No client is connected. Start one from the Produce dock, or point your own at the bootstrap servers.</source>
        <translation>No hay ningún cliente conectado. Inicie uno en el panel Producir, o dirija el suyo a los servidores bootstrap.</translation>
    </message>
    <message>
        <source>response</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>líder</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>sincronizada</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>no sincronizada</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms · Ctrl+0 fits</source>
        <translation>Ctrl+rueda: zoom · Ctrl+0: ajustar</translation>
    </message>
    <message>
        <source>right-click for faults · Shift+drag cuts links · click a dot · Ctrl+wheel zooms · Ctrl+0 fits</source>
        <translation>clic derecho: fallos · Mayús+arrastrar: cortar enlaces · clic en un punto · Ctrl+rueda: zoom · Ctrl+0: ajustar</translation>
    </message>
    <message>
        <source>Cut links</source>
        <translation>Cortar enlaces</translation>
    </message>
    <message>
        <source>Draw a line across links to cut them both ways (or hold Shift and draw). Escape ends it.</source>
        <translation>Trace una línea sobre los enlaces para cortarlos en ambos sentidos (o mantenga Mayús y trace). Escape termina.</translation>
    </message>
    <message>
        <source>Cut links one way</source>
        <translation>Cortar en un sentido</translation>
    </message>
    <message>
        <source>Draw a line across links: what flows in the direction of the arrow is stopped (or hold Ctrl and Shift and draw).</source>
        <translation>Trace una línea sobre los enlaces: se detiene lo que fluye en la dirección de la flecha (o mantenga Ctrl y Mayús y trace).</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Acercar (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Alejar (Ctrl+-)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Actual size (Ctrl+1)</source>
        <translation>Tamaño real (Ctrl+1)</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Ajustar la imagen</translation>
    </message>
    <message>
        <source>Fit the picture into the dock (Ctrl+0)</source>
        <translation>Ajustar la imagen al panel (Ctrl+0)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>What is broken now, and how to heal it</source>
        <translation>Qué está roto ahora y cómo repararlo</translation>
    </message>
    <message numerus="yes">
        <source>Faults: %n</source>
        <translation>
            <numerusform>Fallos: %n</numerusform>
            <numerusform>Fallos: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the cut of %n link(s)</source>
        <translation>
            <numerusform>el corte de %n enlace</numerusform>
            <numerusform>el corte de %n enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) of kind %1 from %2 to %3, at %4</source>
        <translation>
            <numerusform>%n respuesta de tipo %1 de %2 a %3, a las %4</numerusform>
            <numerusform>%n respuestas de tipo %1 de %2 a %3, a las %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of kind %1 from %2 to %3, at %4</source>
        <translation>
            <numerusform>%n solicitud de tipo %1 de %2 a %3, a las %4</numerusform>
            <numerusform>%n solicitudes de tipo %1 de %2 a %3, a las %4</numerusform>
        </translation>
    </message>
    <message>
        <source>The public protocol does not tell which clients are connected. Members of groups are shown once there are some; to produce or consume yourself, open the Produce or the Consume dock.</source>
        <translation>El protocolo público no dice qué clientes están conectados. Los miembros de los grupos se muestran en cuanto los hay; para producir o consumir usted, abra el panel Producir o el panel Consumir.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterWords</name>
    <message>
        <source>throw-away</source>
        <translation>desechable</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>puerto %1</translation>
    </message>
    <message>
        <source>%1 · port %2</source>
        <translation>%1 · puerto %2</translation>
    </message>
    <message>
        <source>This cluster runs elsewhere; closing the window leaves it alone.</source>
        <translation>Este clúster se ejecuta en otro lugar; cerrar la ventana no lo afecta.</translation>
    </message>
    <message>
        <source>Throw-away data: %1 is deleted when the window is closed.</source>
        <translation>Datos desechables: %1 se elimina al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Kept data: everything is in %1 when it is opened again.</source>
        <translation>Datos conservados: todo está en %1 cuando se vuelva a abrir.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>An act, a panel, a node, a topic, a group …</source>
        <translation>Una acción, un panel, un nodo, un topic, un grupo …</translation>
    </message>
    <message>
        <source>What to do or to go to</source>
        <translation>Qué hacer o adónde ir</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nada se llama así.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CommandWords</name>
    <message>
        <source>kafka-console-producer.sh cannot choose a partition; kcat can.</source>
        <translation>kafka-console-producer.sh no puede elegir una partición; kcat sí.</translation>
    </message>
    <message>
        <source>kafka-console-producer.sh cannot choose a timestamp.</source>
        <translation>kafka-console-producer.sh no puede elegir una marca de tiempo.</translation>
    </message>
    <message>
        <source>Zero bytes do not fit into a command line.</source>
        <translation>Los bytes cero no caben en una línea de comandos.</translation>
    </message>
    <message>
        <source>kafka-console-producer.sh reads lines of text: it cannot send line ends or the signs that divide key, value and headers. kcat can.</source>
        <translation>kafka-console-producer.sh lee líneas de texto: no puede enviar saltos de línea ni los signos que separan clave, valor y cabeceras. kcat sí puede.</translation>
    </message>
    <message>
        <source>A key with a zero byte does not fit into a command line.</source>
        <translation>Una clave con un byte cero no cabe en una línea de comandos.</translation>
    </message>
    <message>
        <source>kcat cannot choose a timestamp.</source>
        <translation>kcat no puede elegir una marca de tiempo.</translation>
    </message>
    <message>
        <source>With -Z kcat sends an empty key as null, too.</source>
        <translation>Con -Z, kcat envía también una clave vacía como null.</translation>
    </message>
    <message>
        <source>kcat sends nothing at all when the value is empty; an empty value needs kafka-console-producer.sh.</source>
        <translation>kcat no envía nada si el valor está vacío; un valor vacío necesita kafka-console-producer.sh.</translation>
    </message>
    <message>
        <source>kcat writes headers as name=value: no null, no zero byte, and no = in the name.</source>
        <translation>kcat escribe las cabeceras como nombre=valor: sin null, sin bytes cero y sin = en el nombre.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CompareView</name>
    <message>
        <source>Queue and log</source>
        <translation>Cola y log</translation>
    </message>
    <message>
        <source>A classic message queue beside a topic, with the same messages</source>
        <translation>Una cola de mensajes clásica junto a un topic, con los mismos mensajes</translation>
    </message>
    <message>
        <source>the same, done in different ways</source>
        <translation>lo mismo, hecho de varias maneras</translation>
    </message>
    <message>
        <source>This is an external cluster: no topics are made, no load is put on it and no node is killed from here.</source>
        <translation>Es un clúster externo: desde aquí no se crean topics, no se le pone carga ni se mata ningún nodo.</translation>
    </message>
    <message>
        <source>Calls and events</source>
        <translation>Llamadas y eventos</translation>
    </message>
    <message>
        <source>Services that call each other beside services that write and read events</source>
        <translation>Servicios que se llaman unos a otros junto a servicios que escriben y leen eventos</translation>
    </message>
    <message>
        <source>ZooKeeper and KRaft</source>
        <translation>ZooKeeper y KRaft</translation>
    </message>
    <message>
        <source>The same failure of the controller, explained with ZooKeeper and live with KRaft</source>
        <translation>El mismo fallo del controlador, explicado con ZooKeeper y en vivo con KRaft</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConfigureTopicDialog</name>
    <message>
        <source>Configure topic %1</source>
        <translation>Configurar el topic %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Preguntando al controller …</translation>
    </message>
    <message>
        <source>Asking the cluster what is in effect …</source>
        <translation>Preguntando al clúster qué está en vigor …</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message numerus="yes">
        <source>%n configuration(s) will be changed.</source>
        <translation>
            <numerusform>Se cambiará %n configuración.</numerusform>
            <numerusform>Se cambiarán %n configuraciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectDialog</name>
    <message>
        <source>Connect a client</source>
        <translation>Conectar un cliente</translation>
    </message>
    <message>
        <source>Any Kafka client can connect. It needs nothing but these addresses (bootstrap.servers): one that answers is enough, from it the client learns the others.</source>
        <translation>Cualquier cliente de Kafka puede conectarse. Solo necesita estas direcciones (bootstrap.servers): basta una que responda; por ella el cliente conoce las demás.</translation>
    </message>
    <message>
        <source>Bootstrap servers</source>
        <translation>Servidores bootstrap</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Lines for this client</source>
        <translation>Líneas para este cliente</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Copiar estas líneas</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectionsModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>escribe %1</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>lee %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>(no client.id)</source>
        <translation>(sin client.id)</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1, %2; %3 requests since the connection was opened</source>
        <translation>%1, %2; %3 solicitudes desde que se abrió la conexión</translation>
    </message>
    <message>
        <source>%1 since the connection was opened</source>
        <translation>%1 desde que se abrió la conexión</translation>
    </message>
    <message>
        <source>client.id: the name that the program gives itself; or the node at the other end</source>
        <translation>client.id: el nombre que el programa se da a sí mismo; o el nodo del otro extremo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Client library and version, as the client said in ApiVersions</source>
        <translation>Biblioteca cliente y versión, según dijo el cliente en ApiVersions</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Address and port at the other end</source>
        <translation>Dirección y puerto del otro extremo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The node that it is connected to</source>
        <translation>El nodo al que está conectado</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>PLAINTEXT is the brokers&apos; listener, CONTROLLER the quorum&apos;s</source>
        <translation>PLAINTEXT es el listener de los brokers; CONTROLLER, el del quórum</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>How long the connection has been open</source>
        <translation>Cuánto tiempo lleva abierta la conexión</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Solicitudes por segundo</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Solic./s</translation>
    </message>
    <message>
        <source>Bytes per second to the node</source>
        <translation>Bytes por segundo hacia el nodo</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Bytes per second from the node</source>
        <translation>Bytes por segundo desde el nodo</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Requests that are not answered yet: a consumer&apos;s Fetch waits there for records</source>
        <translation>Solicitudes aún sin respuesta: ahí espera registros el Fetch de un consumidor</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En vuelo</translation>
    </message>
    <message>
        <source>API of the last request</source>
        <translation>API de la última solicitud</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>Última solicitud</translation>
    </message>
    <message>
        <source>Answers with an error code, and Kafka&apos;s name of the last</source>
        <translation>Respuestas con código de error, y el nombre que Kafka da al último</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Partitions that are written and read over this connection</source>
        <translation>Particiones que se escriben y se leen por esta conexión</translation>
    </message>
    <message>
        <source>Writes and reads</source>
        <translation>Escribe y lee</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>Filtrar conexiones</translation>
    </message>
    <message>
        <source>No client is connected. Start one in the Produce dock, or point your own at the bootstrap servers.</source>
        <translation>No hay ningún cliente conectado. Inicie uno en el panel Producir, o dirija el suyo a los servidores bootstrap.</translation>
    </message>
    <message>
        <source>Between nodes</source>
        <translation>Entre nodos</translation>
    </message>
    <message>
        <source>Also the connections that the nodes have among themselves: replication, heartbeats, votes</source>
        <translation>También las conexiones que los nodos tienen entre sí: replicación, heartbeats, votos</translation>
    </message>
    <message>
        <source>Reset …</source>
        <translation>Romper …</translation>
    </message>
    <message>
        <source>Breaks the connection off where it is, as a network failure would; clients connect again by themselves</source>
        <translation>Rompe la conexión tal como está (reset), como lo haría un fallo de red; los clientes vuelven a conectarse solos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clients, connections</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n cliente</numerusform>
            <numerusform>%n clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %1 of node %2, %3 requests, %4 in, %5 out.</source>
        <translation>Conexión %1 del nodo %2, %3 solicitudes, %4 de entrada, %5 de salida.</translation>
    </message>
    <message>
        <source>Member of group %1.</source>
        <translation>Miembro del grupo %1.</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Último error: %1</translation>
    </message>
    <message>
        <source>Reset a connection</source>
        <translation>Romper una conexión</translation>
    </message>
    <message>
        <source>Reset the connection of %1 to node %2?</source>
        <translation>¿Romper la conexión de %1 con el nodo %2?</translation>
    </message>
    <message>
        <source>What is on its way is lost, as in a network failure. A good client connects again and sends anew what was not answered.</source>
        <translation>Lo que está en camino se pierde, como en un fallo de red. Un buen cliente se conecta otra vez y reenvía lo que no recibió respuesta.</translation>
    </message>
    <message>
        <source>Reset it</source>
        <translation>Romperla</translation>
    </message>
    <message>
        <source>Connection %1 of node %2 is reset.</source>
        <translation>La conexión %1 del nodo %2 se ha roto (reset).</translation>
    </message>
    <message>
        <source>It could not be reset: %1</source>
        <translation>No se pudo romper: %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConsumeView</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>one or more, with commas between</source>
        <translation>uno o más, separados por comas</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>desde el principio</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>desde ahora</translation>
    </message>
    <message>
        <source>Where to begin when the group has committed nothing yet</source>
        <translation>Dónde empezar si el grupo aún no ha hecho ningún commit</translation>
    </message>
    <message>
        <source>Start group</source>
        <translation>Iniciar grupo</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Leído por último</translation>
    </message>
    <message>
        <source>Group whose records are shown</source>
        <translation>Grupo cuyos registros se muestran</translation>
    </message>
    <message>
        <source>Records that were read last</source>
        <translation>Registros leídos por último</translation>
    </message>
    <message>
        <source>No group of this window runs. Start one; add members and watch the partitions being shared out anew.</source>
        <translation>No se ejecuta ningún grupo de esta ventana. Inicie uno; añada miembros y vea cómo se reparten de nuevo las particiones.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Protocol, assignor, isolation, timeouts, static members</source>
        <translation>Protocolo, asignador, aislamiento, plazos, miembros estáticos</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>classic: the members share the partitions out among themselves. consumer (KIP-848): the coordinator does. The client library of this window, librdkafka %1, has the latter from 2.4 on; a Java client with group.protocol=consumer may join here in any case</source>
        <translation>classic: los miembros se reparten las particiones entre ellos. consumer (KIP-848): lo hace el coordinador. La biblioteca cliente de esta ventana, librdkafka %1, lo tiene desde la 2.4; un cliente de Java con group.protocol=consumer puede unirse aquí en cualquier caso</translation>
    </message>
    <message>
        <source>How partitions are shared out: range by topic, roundrobin one after another, cooperative-sticky moves only what has to move and lets the others read on</source>
        <translation>Cómo se reparten las particiones: range por topic, roundrobin una tras otra; cooperative-sticky mueve solo lo que hay que mover y deja seguir leyendo a los demás</translation>
    </message>
    <message>
        <source>read_committed waits for the end of transactions and leaves out what was aborted</source>
        <translation>read_committed espera al final de las transacciones y omite lo abortado</translation>
    </message>
    <message>
        <source>static members</source>
        <translation>miembros estáticos</translation>
    </message>
    <message>
        <source>group.instance.id (KIP-345): a member that comes back within session.timeout.ms gets its partitions without a rebalance</source>
        <translation>group.instance.id (KIP-345): un miembro que vuelve antes de session.timeout.ms recupera sus particiones sin rebalanceo</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>after a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>session.timeout.ms: without a heartbeat for so long a member counts as gone</source>
        <translation>session.timeout.ms: un miembro sin heartbeat durante ese tiempo se da por perdido</translation>
    </message>
    <message>
        <source>max.poll.interval.ms: a member that does not ask for records for so long leaves the group</source>
        <translation>max.poll.interval.ms: un miembro que no pide registros durante ese tiempo sale del grupo</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>One member of this group as a line for a shell</source>
        <translation>Un miembro de este grupo como línea para un shell</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>Dé un nombre al grupo.</translation>
    </message>
    <message>
        <source>Choose a topic to read.</source>
        <translation>Elija un topic para leer.</translation>
    </message>
    <message>
        <source>max.poll.interval.ms has to be at least session.timeout.ms.</source>
        <translation>max.poll.interval.ms debe ser al menos session.timeout.ms.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>heartbeat.interval.ms: how often a member says that it is there, and hears of a rebalance. A third of the session at most</source>
        <translation>heartbeat.interval.ms: cada cuánto dice un miembro que sigue ahí y se entera de un rebalanceo. Como máximo, un tercio de la sesión</translation>
    </message>
    <message>
        <source>heartbeat.interval.ms may be a third of session.timeout.ms at most: one lost heartbeat is no dead member.</source>
        <translation>heartbeat.interval.ms puede ser como máximo un tercio de session.timeout.ms: un heartbeat perdido no es un miembro muerto.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ControllerPage</name>
    <message>
        <source>There is no active controller just now.</source>
        <translation>Ahora mismo no hay controlador activo.</translation>
    </message>
    <message>
        <source>One more voter down, and the others are no majority: nobody could be elected. Start a node first.</source>
        <translation>Un votante menos, y los demás no son mayoría: no se podría elegir a nadie. Arranque antes un nodo.</translation>
    </message>
    <message>
        <source>The active controller dies. Until Kafka 4.0 an ensemble of ZooKeeper servers noticed that and kept what the controller must know; now the controllers do both themselves, in a quorum with a log.</source>
        <translation>Muere el controlador activo. Antes de Kafka 4.0 lo notaba un conjunto (ensemble) de servidores ZooKeeper, que guardaba lo que el controlador debe saber; ahora los controladores hacen ambas cosas, en un quórum con un log.</translation>
    </message>
    <message>
        <source>Kill the active controller</source>
        <translation>Matar el controlador activo</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Arrancarlo otra vez</translation>
    </message>
    <message>
        <source>With ZooKeeper: explained, not run</source>
        <translation>Con ZooKeeper: explicado, no ejecutado</translation>
    </message>
    <message>
        <source>What used to happen, in this order. This cluster has no ZooKeeper.</source>
        <translation>Lo que ocurría antes, en este orden. Este clúster no tiene ZooKeeper.</translation>
    </message>
    <message>
        <source>With KRaft: live</source>
        <translation>Con KRaft: en vivo</translation>
    </message>
    <message>
        <source>What this cluster does, from its own events, with the time since the failure</source>
        <translation>Lo que hace este clúster, según sus propios eventos, con el tiempo desde el fallo</translation>
    </message>
    <message>
        <source>elected after</source>
        <translation>elegido tras</translation>
    </message>
    <message>
        <source>From the failure until another controller was elected</source>
        <translation>Desde el fallo hasta que se eligió otro controlador</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>Of the new controller: who still acts in an older one is refused</source>
        <translation>La del nuevo controlador: quien aún actúe en una anterior es rechazado</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>That the new controller has written to the metadata log</source>
        <translation>Que el nuevo controlador ha escrito en el log de metadatos</translation>
    </message>
    <message>
        <source>leaders moved</source>
        <translation>líderes movidos</translation>
    </message>
    <message>
        <source>Partitions that got another leader since</source>
        <translation>Particiones que desde entonces tienen otro líder</translation>
    </message>
    <message>
        <source>What moved into the metadata log</source>
        <translation>Lo que pasó al log de metadatos</translation>
    </message>
    <message>
        <source>Who is the controller</source>
        <translation>Quién es el controlador</translation>
    </message>
    <message>
        <source>Which brokers live</source>
        <translation>Qué brokers viven</translation>
    </message>
    <message>
        <source>Topics and their replicas</source>
        <translation>Topics y sus réplicas</translation>
    </message>
    <message>
        <source>Leaders and ISR</source>
        <translation>Líderes e ISR</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configuraciones</translation>
    </message>
    <message>
        <source>Topics to be deleted</source>
        <translation>Topics por borrar</translation>
    </message>
    <message>
        <source>How brokers hear of it</source>
        <translation>Cómo se enteran los brokers</translation>
    </message>
    <message>
        <source>Watches; then the controller sends LeaderAndIsr and UpdateMetadata to each broker</source>
        <translation>Watches; después el controlador envía LeaderAndIsr y UpdateMetadata a cada broker</translation>
    </message>
    <message>
        <source>The leader of the quorum, and its epoch</source>
        <translation>El líder del quórum, y su epoch</translation>
    </message>
    <message>
        <source>Each broker fetches the metadata log, and is as far as its offset in it</source>
        <translation>Cada broker hace fetch del log de metadatos, y está tan lejos como su offset en él</translation>
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
        <translation>La sesión del controlador con el ensemble deja de recibir latidos. No pasa nada hasta que vence zookeeper.session.timeout.ms (18 s si no se fijó otro).</translation>
    </message>
    <message>
        <source>The session expires. ZooKeeper removes its ephemeral znodes: /controller, and /brokers/ids of this broker.</source>
        <translation>La sesión vence. ZooKeeper elimina sus znodes efímeros: /controller, y el de este broker en /brokers/ids.</translation>
    </message>
    <message>
        <source>Watches on /controller fire in every other broker.</source>
        <translation>Los watches sobre /controller saltan en todos los demás brokers.</translation>
    </message>
    <message>
        <source>All of them try to create /controller. The first wins, and raises /controller_epoch.</source>
        <translation>Todos intentan crear /controller. El primero gana, y aumenta /controller_epoch.</translation>
    </message>
    <message>
        <source>The new controller reads everything from ZooKeeper: brokers, topics, each partition&apos;s state. With many partitions that takes minutes.</source>
        <translation>El nuevo controlador lo lee todo de ZooKeeper: brokers, topics, el estado de cada partición. Con muchas particiones tarda minutos.</translation>
    </message>
    <message>
        <source>It elects leaders for the dead broker&apos;s partitions, and writes each partition&apos;s state to ZooKeeper.</source>
        <translation>Elige líderes para las particiones del broker muerto, y escribe en ZooKeeper el estado de cada partición.</translation>
    </message>
    <message>
        <source>It sends LeaderAndIsr to the replicas, and UpdateMetadata to every broker. Who misses one goes on with an old picture.</source>
        <translation>Envía LeaderAndIsr a las réplicas, y UpdateMetadata a cada broker. Quien se pierde uno sigue con una imagen vieja.</translation>
    </message>
    <message>
        <source>Node %1, in epoch %2</source>
        <translation>Nodo %1, en el epoch %2</translation>
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
        <translation>Mate el controlador, y aquí se escribirá lo que ocurre.</translation>
    </message>
    <message>
        <source>Written to the metadata log since: %1</source>
        <translation>Escrito desde entonces en el log de metadatos: %1</translation>
    </message>
    <message>
        <source>now: nobody</source>
        <translation>ahora: nadie</translation>
    </message>
    <message>
        <source>now: node %1 in epoch %2</source>
        <translation>ahora: nodo %1 en el epoch %2</translation>
    </message>
    <message>
        <source>now: %1 brokers, %2 of them fenced</source>
        <translation>ahora: %1 brokers, %2 de ellos fenced</translation>
    </message>
    <message>
        <source>now: %1 topics with %2 partitions</source>
        <translation>ahora: %1 topics con %2 particiones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln among the newest records of the log</source>
        <translation>
            <numerusform>%Ln entre los registros más nuevos del log</numerusform>
            <numerusform>%Ln entre los registros más nuevos del log</numerusform>
        </translation>
    </message>
    <message>
        <source>now: %1 topics with settings of their own</source>
        <translation>ahora: %1 topics con ajustes propios</translation>
    </message>
    <message>
        <source>node %1: %2</source>
        <translation>nodo %1: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CostPage</name>
    <message>
        <source>Try settings of a producer on this cluster: each is measured for some seconds with a real producer on a topic of its own, and leaves a row. Delay a link or stop a node in between, and measure again.</source>
        <translation>Pruebe ajustes de un productor en este clúster: cada uno se mide unos segundos con un productor real en un topic propio y deja una fila. Entre medias, retrase un enlace o detenga un nodo y mida otra vez.</translation>
    </message>
    <message>
        <source>acks</source>
        <translation>acks</translation>
    </message>
    <message>
        <source>Who has to have a record before it counts as sent: all in-sync replicas, the leader alone, or nobody</source>
        <translation>Quién debe tener un registro para que cuente como enviado: todas las réplicas sincronizadas, solo el líder o nadie</translation>
    </message>
    <message>
        <source>min.insync.replicas</source>
        <translation>min.insync.replicas</translation>
    </message>
    <message>
        <source>With acks=all the leader refuses records while fewer replicas than these are in sync</source>
        <translation>Con acks=all el líder rechaza registros mientras haya menos réplicas sincronizadas que estas</translation>
    </message>
    <message>
        <source>linger.ms</source>
        <translation>linger.ms</translation>
    </message>
    <message>
        <source>So long the producer waits for more records to send them together</source>
        <translation>Cuánto espera el productor más registros para enviarlos juntos</translation>
    </message>
    <message>
        <source>records per second</source>
        <translation>registros por segundo</translation>
    </message>
    <message>
        <source>How many are offered. What comes through is measured</source>
        <translation>Cuántos se ofrecen. Se mide lo que pasa</translation>
    </message>
    <message>
        <source>enable.idempotence: repeated batches are recognised. Needs acks=all</source>
        <translation>enable.idempotence: los batches repetidos se reconocen. Necesita acks=all</translation>
    </message>
    <message>
        <source>Forget the rows</source>
        <translation>Olvidar las filas</translation>
    </message>
    <message>
        <source>min ISR</source>
        <translation>min ISR</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>idempotente</translation>
    </message>
    <message>
        <source>linger ms</source>
        <translation>linger ms</translation>
    </message>
    <message>
        <source>offered/s</source>
        <translation>ofrecidos/s</translation>
    </message>
    <message>
        <source>records/s</source>
        <translation>registros/s</translation>
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
        <translation>fallidos</translation>
    </message>
    <message>
        <source>most at risk</source>
        <translation>en riesgo</translation>
    </message>
    <message>
        <source>those at risk</source>
        <translation>los que peligran</translation>
    </message>
    <message>
        <source>The most records, at one look at the cluster, that not all in-sync replicas had, or one running node alone: they can be lost if the leader dies</source>
        <translation>El máximo de registros, en una mirada al clúster, que no tenían todas las réplicas sincronizadas o solo tenía un nodo en marcha: pueden perderse si el líder muere</translation>
    </message>
    <message>
        <source>Whether the producer was told that they are safe</source>
        <translation>Si se dijo al productor que están a salvo</translation>
    </message>
    <message>
        <source>Settings that were measured</source>
        <translation>Ajustes medidos</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Filtrar ajustes</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nobody asked: lost</source>
        <translation>nadie preguntó: se pierden</translation>
    </message>
    <message>
        <source>acknowledged: lost</source>
        <translation>confirmados: se pierden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>End this measurement without a row</source>
        <translation>Terminar esta medición sin dejar fila</translation>
    </message>
    <message>
        <source>Measure the setting above</source>
        <translation>Medir el ajuste de arriba</translation>
    </message>
    <message>
        <source>Measuring, %1 left: %2, p99 %3 ms, at most %4 at risk</source>
        <translation>Midiendo, quedan %1: %2, p99 %3 ms, como máximo %4 en riesgo</translation>
    </message>
    <message>
        <source>Could not be measured: %1</source>
        <translation>No se pudo medir: %1</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>se reenvían</translation>
    </message>
    <message>
        <source>needs acks=all</source>
        <translation>necesita acks=all</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CostTrial</name>
    <message>
        <source>The producer was stopped.</source>
        <translation>El productor se detuvo.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CoveredSource</name>
    <message>
        <source>Not while an exam is open: this would disturb it. Finish or leave it in the panel Exams.</source>
        <translation>No mientras hay un examen abierto: lo alteraría. Termínelo o déjelo en el panel Exámenes.</translation>
    </message>
    <message>
        <source>Hidden while an exam runs: it is for you to find out.</source>
        <translation>Oculto durante un examen: le toca a usted averiguarlo.</translation>
    </message>
    <message>
        <source>Node %1 does not answer.</source>
        <translation>El nodo %1 no responde.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CreateTopicDialog</name>
    <message>
        <source>Create a topic</source>
        <translation>Crear un topic</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Replicas of each</source>
        <translation>Réplicas de cada una</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is a topic of this name already.</source>
        <translation>Ya hay un topic con este nombre.</translation>
    </message>
    <message>
        <source>With one replica, the partitions of a node that goes down are offline until it is back.</source>
        <translation>Con una sola réplica, las particiones de un nodo caído quedan offline hasta que vuelva.</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>Letras, cifras, &apos;.&apos;, &apos;_&apos; y &apos;-&apos;.</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Preguntando al controller …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DeleteTopicDialog</name>
    <message>
        <source>Delete topic %1</source>
        <translation>Eliminar el topic %1</translation>
    </message>
    <message>
        <source>%1 records of this topic go for good, on every node. This cannot be undone.

Type the topic&apos;s name to delete it:</source>
        <translation>%1 registros de este topic desaparecen para siempre, en todos los nodos. No se puede deshacer.

Escriba el nombre del topic para eliminarlo:</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>Nombre del topic</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DirectoryReader</name>
    <message>
        <source>There is no directory %1.</source>
        <translation>No existe el directorio %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>No se puede leer: %1</translation>
    </message>
    <message>
        <source>The file is gone: it was deleted or renamed meanwhile.</source>
        <translation>El archivo ya no está: se eliminó o cambió de nombre entretanto.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation>Flotar o acoplar</translation>
    </message>
    <message>
        <source>Close (View menu shows it again)</source>
        <translation>Cerrar (el menú Ver lo muestra de nuevo)</translation>
    </message>
    <message>
        <source>Copy or save this picture and its tables</source>
        <translation>Copiar o guardar esta imagen y sus tablas</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DockTitles</name>
    <message>
        <source>Navigator</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Partition logs</source>
        <translation>Logs de particiones</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>Producir</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>Consumir</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Lost records</source>
        <translation>Registros perdidos</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Balance</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Exámenes</translation>
    </message>
    <message>
        <source>Two clusters</source>
        <translation>Dos clústeres</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ElectLeadersDialog</name>
    <message>
        <source>Preferred: the first replica of each partition, if it is in sync</source>
        <translation>Preferida: la primera réplica de cada partición, si está sincronizada</translation>
    </message>
    <message>
        <source>Unclean: for partitions without a leader, any replica that runs</source>
        <translation>No limpia (unclean): para particiones sin líder, cualquier réplica en marcha</translation>
    </message>
    <message>
        <source>Elect leaders of %1</source>
        <translation>Elegir líderes de %1</translation>
    </message>
    <message>
        <source>Elect the leader of %1-%2</source>
        <translation>Elegir el líder de %1-%2</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>Elect</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The topic was deleted.</source>
        <translation>El topic se eliminó.</translation>
    </message>
    <message>
        <source>Every partition is led by its preferred replica: there is nothing to do.</source>
        <translation>La réplica preferida es líder de cada partición: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Every partition has a leader: there is nothing to do.</source>
        <translation>Todas las particiones tienen líder: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>%1: no replica runs; nobody can be elected.</source>
        <translation>%1: ninguna réplica está en marcha; no se puede elegir a nadie.</translation>
    </message>
    <message>
        <source>%1: node %2 would lead; %3 records that the last leader had would be lost for good.</source>
        <translation>%1: el nodo %2 sería el líder; %3 registros que tenía el último líder se perderían para siempre.</translation>
    </message>
    <message>
        <source>%1: node %2 would lead; how many records would be lost is not known.</source>
        <translation>%1: el nodo %2 sería el líder; no se sabe cuántos registros se perderían.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Preguntando al controller …</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) are not led by their preferred replica. Where that is in sync it takes over; nothing is lost. An election cannot be taken back.</source>
        <translation>
            <numerusform>%n partición no tiene como líder a su réplica preferida. Si esta está sincronizada, toma el relevo; no se pierde nada. Una elección no se puede revertir.</numerusform>
            <numerusform>%n particiones no tienen como líder a su réplica preferida. Donde esta está sincronizada, toma el relevo; no se pierde nada. Una elección no se puede revertir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventStoryModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventTableModel</name>
    <message>
        <source>clients</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventWords</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>stop requested</source>
        <translation>parada solicitada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>killed by you</source>
        <translation>matado por usted</translation>
    </message>
    <message>
        <source>plug pulled</source>
        <translation>desenchufado</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>pausado por usted</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>reanudado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>link %1 → %2 cut</source>
        <translation>enlace %1 → %2 cortado</translation>
    </message>
    <message>
        <source>link %1 – %2: %3</source>
        <translation>enlace %1 – %2: %3</translation>
    </message>
    <message>
        <source>links healed</source>
        <translation>enlaces reparados</translation>
    </message>
    <message>
        <source>asks for votes, epoch %1</source>
        <translation>pide votos, epoch %1</translation>
    </message>
    <message>
        <source>votes for node %1</source>
        <translation>vota por el nodo %1</translation>
    </message>
    <message>
        <source>controller, epoch %1</source>
        <translation>controller, epoch %1</translation>
    </message>
    <message>
        <source>resigns as controller</source>
        <translation>renuncia como controller</translation>
    </message>
    <message>
        <source>node %1 registered</source>
        <translation>nodo %1 registrado</translation>
    </message>
    <message>
        <source>node %1 serves again</source>
        <translation>el nodo %1 vuelve a servir</translation>
    </message>
    <message>
        <source>node %1 fenced: no heartbeat for %2</source>
        <translation>nodo %1 excluido: sin heartbeat durante %2</translation>
    </message>
    <message>
        <source>node %1 fenced</source>
        <translation>nodo %1 excluido</translation>
    </message>
    <message>
        <source>topic %1 created</source>
        <translation>topic %1 creado</translation>
    </message>
    <message>
        <source>topic %1 deleted</source>
        <translation>topic %1 eliminado</translation>
    </message>
    <message>
        <source>%1 has more partitions</source>
        <translation>%1 tiene más particiones</translation>
    </message>
    <message>
        <source>configuration changed</source>
        <translation>configuración cambiada</translation>
    </message>
    <message>
        <source>leader of %1, epoch %2</source>
        <translation>líder de %1, epoch %2</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 está offline</translation>
    </message>
    <message>
        <source>ISR of %1: %2</source>
        <translation>ISR de %1: %2</translation>
    </message>
    <message>
        <source>%1 cut back to %2</source>
        <translation>%1 truncada hasta %2</translation>
    </message>
    <message>
        <source>log recovered</source>
        <translation>log recuperado</translation>
    </message>
    <message>
        <source>new segment of %1</source>
        <translation>nuevo segmento de %1</translation>
    </message>
    <message>
        <source>segment of %1 deleted</source>
        <translation>segmento de %1 eliminado</translation>
    </message>
    <message>
        <source>%1 starts at %2</source>
        <translation>%1 empieza en %2</translation>
    </message>
    <message>
        <source>%1: member joined</source>
        <translation>%1: entró un miembro</translation>
    </message>
    <message>
        <source>%1: member left</source>
        <translation>%1: salió un miembro</translation>
    </message>
    <message>
        <source>%1 rebalances</source>
        <translation>%1 rebalancea</translation>
    </message>
    <message>
        <source>%1 is stable</source>
        <translation>%1 está estable</translation>
    </message>
    <message>
        <source>%1 committed</source>
        <translation>%1 hizo commit</translation>
    </message>
    <message>
        <source>%1: transaction began</source>
        <translation>%1: comenzó una transacción</translation>
    </message>
    <message>
        <source>%1 will commit</source>
        <translation>%1 hará commit</translation>
    </message>
    <message>
        <source>%1 will abort</source>
        <translation>%1 abortará</translation>
    </message>
    <message>
        <source>%1: transaction committed</source>
        <translation>%1: transacción con commit</translation>
    </message>
    <message>
        <source>%1: transaction aborted</source>
        <translation>%1: transacción abortada</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 se conectó</translation>
    </message>
    <message>
        <source>%1: connection closed</source>
        <translation>%1: conexión cerrada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>leader of %n partition(s)</source>
        <translation>
            <numerusform>líder de %n partición</numerusform>
            <numerusform>líder de %n particiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) offline</source>
        <translation>
            <numerusform>%n partición offline</numerusform>
            <numerusform>%n particiones offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ISR of %n partition(s) shrinks</source>
        <translation>
            <numerusform>el ISR de %n partición se reduce</numerusform>
            <numerusform>el ISR de %n particiones se reduce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ISR of %n partition(s) grows</source>
        <translation>
            <numerusform>el ISR de %n partición crece</numerusform>
            <numerusform>el ISR de %n particiones crece</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 veces)</translation>
    </message>
    <message>
        <source>Node %1 was started.</source>
        <translation>El nodo %1 se inició.</translation>
    </message>
    <message>
        <source>You asked node %1 to stop; it hands over what it leads.</source>
        <translation>Usted pidió al nodo %1 que se detuviera; entrega lo que lidera.</translation>
    </message>
    <message>
        <source>Node %1 stopped in good order.</source>
        <translation>El nodo %1 se detuvo en orden.</translation>
    </message>
    <message>
        <source>You killed node %1: its sockets were reset, nothing was flushed.</source>
        <translation>Usted mató el nodo %1: sus sockets se rompieron (reset) y no se volcó nada.</translation>
    </message>
    <message>
        <source>You pulled the plug of node %1: what was not synced to its disk is lost.</source>
        <translation>Usted desenchufó el nodo %1: lo que no estaba sincronizado en su disco se ha perdido.</translation>
    </message>
    <message>
        <source>You paused node %1; its sockets stay open, but nobody answers.</source>
        <translation>Usted pausó el nodo %1; sus sockets siguen abiertos, pero nadie responde.</translation>
    </message>
    <message>
        <source>Node %1 goes on.</source>
        <translation>El nodo %1 continúa.</translation>
    </message>
    <message>
        <source>Node %1 failed: %2</source>
        <translation>El nodo %1 falló: %2</translation>
    </message>
    <message>
        <source>You healed all links.</source>
        <translation>Usted reparó todos los enlaces.</translation>
    </message>
    <message>
        <source>joins the cluster</source>
        <translation>entra en el clúster</translation>
    </message>
    <message>
        <source>is to leave</source>
        <translation>va a salir</translation>
    </message>
    <message>
        <source>left the cluster</source>
        <translation>salió del clúster</translation>
    </message>
    <message>
        <source>%1 moves to %2</source>
        <translation>%1 se mueve a %2</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation>%1 está en %2</translation>
    </message>
    <message>
        <source>You added node %1 to the cluster.</source>
        <translation>Usted añadió el nodo %1 al clúster.</translation>
    </message>
    <message>
        <source>You decommissioned node %1: its replicas move to other nodes, then it leaves.</source>
        <translation>Usted retiró el nodo %1: sus réplicas se mueven a otros nodos y luego sale.</translation>
    </message>
    <message>
        <source>Node %1 has left the cluster.</source>
        <translation>El nodo %1 ha salido del clúster.</translation>
    </message>
    <message>
        <source>%1 moves to the nodes %2: new replicas copy it first, then the old ones go.</source>
        <translation>%1 se mueve a los nodos %2: primero la copian las réplicas nuevas, luego se van las antiguas.</translation>
    </message>
    <message>
        <source>%1 has moved: its replicas are on the nodes %2.</source>
        <translation>%1 se ha movido: sus réplicas están en los nodos %2.</translation>
    </message>
    <message>
        <source>Node %1 heard nothing from the controller for %2 and asks for votes in epoch %3.</source>
        <translation>El nodo %1 no oyó al controller durante %2 y pide votos en el epoch %3.</translation>
    </message>
    <message>
        <source>Node %1 asks for votes in epoch %2.</source>
        <translation>El nodo %1 pide votos en el epoch %2.</translation>
    </message>
    <message>
        <source>Node %1 votes for node %2 in epoch %3.</source>
        <translation>El nodo %1 vota por el nodo %2 en el epoch %3.</translation>
    </message>
    <message>
        <source>Node %1 is the active controller, in epoch %2.</source>
        <translation>El nodo %1 es el controller activo, en el epoch %2.</translation>
    </message>
    <message>
        <source>Node %1 resigned as controller.</source>
        <translation>El nodo %1 renunció como controller.</translation>
    </message>
    <message>
        <source>The controller registered node %1.</source>
        <translation>El controller registró el nodo %1.</translation>
    </message>
    <message>
        <source>Node %1 has caught up; the controller lets it serve.</source>
        <translation>El nodo %1 se ha puesto al día; el controller lo deja servir.</translation>
    </message>
    <message>
        <source>The controller fenced node %1: no heartbeat for %2.</source>
        <translation>El controller excluyó el nodo %1: sin heartbeat durante %2.</translation>
    </message>
    <message>
        <source>The controller fenced node %1.</source>
        <translation>El controller excluyó el nodo %1.</translation>
    </message>
    <message>
        <source>Topic %1 was created.</source>
        <translation>Se creó el topic %1.</translation>
    </message>
    <message>
        <source>Topic %1 was deleted.</source>
        <translation>Se eliminó el topic %1.</translation>
    </message>
    <message>
        <source>Partitions were added to topic %1.</source>
        <translation>Se añadieron particiones al topic %1.</translation>
    </message>
    <message>
        <source>A configuration was changed.</source>
        <translation>Se cambió una configuración.</translation>
    </message>
    <message>
        <source>The configuration of %1 was changed.</source>
        <translation>Se cambió la configuración de %1.</translation>
    </message>
    <message>
        <source>Node %1 became the leader of %2 in epoch %3, after node %4.</source>
        <translation>El nodo %1 pasó a ser líder de %2 en el epoch %3, después del nodo %4.</translation>
    </message>
    <message>
        <source>Node %1 became the leader of %2 in epoch %3.</source>
        <translation>El nodo %1 pasó a ser líder de %2 en el epoch %3.</translation>
    </message>
    <message>
        <source>%1 is offline: none of its in-sync replicas runs.</source>
        <translation>%1 está offline: ninguna de sus réplicas sincronizadas está en marcha.</translation>
    </message>
    <message>
        <source>Node %1 left the ISR of %2, which is now %3.</source>
        <translation>El nodo %1 salió del ISR de %2, que ahora es %3.</translation>
    </message>
    <message>
        <source>Node %1 joined the ISR of %2, which is now %3.</source>
        <translation>El nodo %1 entró en el ISR de %2, que ahora es %3.</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 cut its log of %2 back to offset %3 to match the leader; %n record(s) went.</source>
        <translation>
            <numerusform>El nodo %1 truncó su log de %2 hasta el offset %3 para coincidir con el líder; se fue %n registro.</numerusform>
            <numerusform>El nodo %1 truncó su log de %2 hasta el offset %3 para coincidir con el líder; se fueron %n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1 recovered its logs after an unclean stop and cut off %2.</source>
        <translation>El nodo %1 recuperó sus logs tras una parada no limpia y recortó %2.</translation>
    </message>
    <message>
        <source>Node %1 recovered its logs after an unclean stop; nothing was lost.</source>
        <translation>El nodo %1 recuperó sus logs tras una parada no limpia; no se perdió nada.</translation>
    </message>
    <message>
        <source>Node %1 began a new segment of %2 at offset %3.</source>
        <translation>El nodo %1 comenzó un nuevo segmento de %2 en el offset %3.</translation>
    </message>
    <message>
        <source>Node %1 deleted an old segment of %2.</source>
        <translation>El nodo %1 eliminó un segmento antiguo de %2.</translation>
    </message>
    <message>
        <source>The log of %1 now starts at offset %2.</source>
        <translation>El log de %1 empieza ahora en el offset %2.</translation>
    </message>
    <message>
        <source>%1 joined group %2.</source>
        <translation>%1 entró en el grupo %2.</translation>
    </message>
    <message>
        <source>%1 left group %2.</source>
        <translation>%1 salió del grupo %2.</translation>
    </message>
    <message>
        <source>Group %1 rebalances.</source>
        <translation>El grupo %1 rebalancea.</translation>
    </message>
    <message>
        <source>Group %1 rebalances: %2.</source>
        <translation>El grupo %1 rebalancea: %2.</translation>
    </message>
    <message>
        <source>Group %1 is stable: every member knows its partitions.</source>
        <translation>El grupo %1 está estable: cada miembro conoce sus particiones.</translation>
    </message>
    <message>
        <source>Group %1 committed offsets.</source>
        <translation>El grupo %1 hizo commit de offsets.</translation>
    </message>
    <message>
        <source>%1 began a transaction.</source>
        <translation>%1 comenzó una transacción.</translation>
    </message>
    <message>
        <source>The transaction of %1 will commit: its partitions get their markers.</source>
        <translation>La transacción de %1 hará commit: sus particiones reciben sus marcadores.</translation>
    </message>
    <message>
        <source>The transaction of %1 was open for too long and is aborted.</source>
        <translation>La transacción de %1 estuvo abierta demasiado tiempo y se aborta.</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted: another producer took over its id.</source>
        <translation>La transacción de %1 se aborta: otro productor tomó su id.</translation>
    </message>
    <message>
        <source>The transaction of %1 will abort: its partitions get their markers.</source>
        <translation>La transacción de %1 se abortará: sus particiones reciben sus marcadores.</translation>
    </message>
    <message>
        <source>The transaction of %1 is committed in every partition.</source>
        <translation>La transacción de %1 tiene commit en todas las particiones.</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted in every partition.</source>
        <translation>La transacción de %1 está abortada en todas las particiones.</translation>
    </message>
    <message>
        <source>%1 connected to node %2.</source>
        <translation>%1 se conectó al nodo %2.</translation>
    </message>
    <message>
        <source>%1 (%2) connected to node %3.</source>
        <translation>%1 (%2) se conectó al nodo %3.</translation>
    </message>
    <message>
        <source>The connection of %1 to node %2 was closed.</source>
        <translation>Se cerró la conexión de %1 con el nodo %2.</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 answered %2 with %3, %n time(s).</source>
        <translation>
            <numerusform>El nodo %1 respondió a %2 con %3, %n vez.</numerusform>
            <numerusform>El nodo %1 respondió a %2 con %3, %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1 answered %2 with %3.</source>
        <translation>El nodo %1 respondió a %2 con %3.</translation>
    </message>
    <message>
        <source>%1: all have joined</source>
        <translation>%1: han entrado todos</translation>
    </message>
    <message>
        <source>All members of group %1 have joined; its leader %2 shares the partitions out.</source>
        <translation>Todos los miembros del grupo %1 han entrado; su líder %2 reparte las particiones.</translation>
    </message>
    <message>
        <source>connection %1 reset</source>
        <translation>conexión %1 rota (reset)</translation>
    </message>
    <message>
        <source>abort on %1</source>
        <translation>abort en %1</translation>
    </message>
    <message>
        <source>%1: abort requested</source>
        <translation>%1: abort solicitado</translation>
    </message>
    <message>
        <source>You reset connection %1 of node %2.</source>
        <translation>Usted rompió la conexión %1 del nodo %2 (reset).</translation>
    </message>
    <message>
        <source>You had the open transaction of producer id %1 aborted on %2.</source>
        <translation>Usted hizo abortar la transacción abierta del producer id %1 en %2.</translation>
    </message>
    <message>
        <source>You had the transaction of %1 aborted; its producer is fenced.</source>
        <translation>Usted hizo abortar la transacción de %1; su productor queda excluido (fenced).</translation>
    </message>
    <message>
        <source>time stopped</source>
        <translation>tiempo detenido</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>tiempo real</translation>
    </message>
    <message>
        <source>slow motion %1</source>
        <translation>cámara lenta %1</translation>
    </message>
    <message>
        <source>step: %1</source>
        <translation>paso: %1</translation>
    </message>
    <message>
        <source>breakpoint %1</source>
        <translation>punto de interrupción %1</translation>
    </message>
    <message>
        <source>You stopped the cluster&apos;s clock: timers stand still and messages wait.</source>
        <translation>Usted detuvo el reloj del clúster: los temporizadores se paran y los mensajes esperan.</translation>
    </message>
    <message>
        <source>You let the cluster&apos;s clock run in real time.</source>
        <translation>Usted dejó correr el reloj del clúster en tiempo real.</translation>
    </message>
    <message>
        <source>You let the cluster&apos;s clock run at %1 of real time.</source>
        <translation>Usted dejó correr el reloj del clúster a %1 del tiempo real.</translation>
    </message>
    <message>
        <source>the answer to %1</source>
        <translation>la respuesta a %1</translation>
    </message>
    <message>
        <source>the request %1</source>
        <translation>la solicitud %1</translation>
    </message>
    <message>
        <source>You let one message through: %1, from node %2 to node %3.</source>
        <translation>Usted dejó pasar un mensaje: %1, del nodo %2 al nodo %3.</translation>
    </message>
    <message>
        <source>You let one message through: %1, from %2 to node %3.</source>
        <translation>Usted dejó pasar un mensaje: %1, de %2 al nodo %3.</translation>
    </message>
    <message>
        <source>Breakpoint %1 stopped the cluster&apos;s clock: %2.</source>
        <translation>El punto de interrupción %1 detuvo el reloj del clúster: %2.</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>disk slower by %1</source>
        <translation>disco más lento en %1</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disco lleno</translation>
    </message>
    <message>
        <source>disk fails</source>
        <translation>el disco falla</translation>
    </message>
    <message>
        <source>disk well again</source>
        <translation>disco bien de nuevo</translation>
    </message>
    <message>
        <source>You made the disk of node %1 slow: each write and each sync takes %2 longer.</source>
        <translation>Usted hizo lento el disco del nodo %1: cada escritura y cada sync tardan %2 más.</translation>
    </message>
    <message>
        <source>You filled the disk of node %1: appends fail, reads go on.</source>
        <translation>Usted llenó el disco del nodo %1: las escrituras fallan, las lecturas siguen.</translation>
    </message>
    <message>
        <source>You broke the disk of node %1: every operation fails.</source>
        <translation>Usted rompió el disco del nodo %1: falla toda operación.</translation>
    </message>
    <message>
        <source>You repaired the disk of node %1.</source>
        <translation>Usted reparó el disco del nodo %1.</translation>
    </message>
    <message>
        <source>link %1 – %2: jitter %3</source>
        <translation>enlace %1 – %2: jitter %3</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>link %1 – %2 reset</source>
        <translation>enlace %1 – %2 roto (reset)</translation>
    </message>
    <message>
        <source>link %1 – %2 healed</source>
        <translation>enlace %1 – %2 reparado</translation>
    </message>
    <message>
        <source>%1 is to fail</source>
        <translation>%1 va a fallar</translation>
    </message>
    <message>
        <source>everything healed</source>
        <translation>todo reparado</translation>
    </message>
    <message>
        <source>You cut the link one way: nothing that %1 sends reaches %2.</source>
        <translation>Usted cortó el enlace en un sentido: nada de lo que envía %1 llega a %2.</translation>
    </message>
    <message>
        <source>You cut the link between %1 and %2: nothing gets through, connections stay open.</source>
        <translation>Usted cortó el enlace entre %1 y %2: no pasa nada, las conexiones siguen abiertas.</translation>
    </message>
    <message>
        <source>You delayed the link between %1 and %2 by %3 each way.</source>
        <translation>Usted retrasó el enlace entre %1 y %2 en %3 por sentido.</translation>
    </message>
    <message>
        <source>You made the link between %1 and %2 unsteady: each frame takes up to %3 longer.</source>
        <translation>Usted hizo inestable el enlace entre %1 y %2: cada trama tarda hasta %3 más.</translation>
    </message>
    <message>
        <source>You took the limit from the link between %1 and %2.</source>
        <translation>Usted quitó el límite del enlace entre %1 y %2.</translation>
    </message>
    <message>
        <source>You limited the link between %1 and %2 to %3 each way.</source>
        <translation>Usted limitó el enlace entre %1 y %2 a %3 por sentido.</translation>
    </message>
    <message>
        <source>You reset the connections between %1 and %2.</source>
        <translation>Usted rompió las conexiones entre %1 y %2 (reset).</translation>
    </message>
    <message>
        <source>You healed the link between %1 and %2.</source>
        <translation>Usted reparó el enlace entre %1 y %2.</translation>
    </message>
    <message>
        <source>You took back the planned errors of %1.</source>
        <translation>Usted retiró los errores previstos de %1.</translation>
    </message>
    <message>
        <source>You asked for %1 in answer to the next %2 %3 requests on %4.</source>
        <translation>Usted pidió %1 como respuesta a las próximas %2 solicitudes %3 en %4.</translation>
    </message>
    <message>
        <source>any node</source>
        <translation>cualquier nodo</translation>
    </message>
    <message>
        <source>Node %1 answered a %2 request of %3 with %4, as you had asked for.</source>
        <translation>El nodo %1 respondió a una solicitud %2 de %3 con %4, como usted había pedido.</translation>
    </message>
    <message>
        <source>You healed everything: links and disks are well, no error is planned any more.</source>
        <translation>Usted lo reparó todo: enlaces y discos están bien, ya no hay errores previstos.</translation>
    </message>
    <message>
        <source>%1 left group %2: %3.</source>
        <translation>%1 salió del grupo %2: %3.</translation>
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
        <translation>%1 produjo %2 con acks=%3, respondido tras %4</translation>
    </message>
    <message>
        <source>%1 from byte %2, %3 bytes: the batch of %4</source>
        <translation>%1 desde el byte %2, %3 bytes: el batch de %4</translation>
    </message>
    <message>
        <source>fetched %1 from the leader</source>
        <translation>leyó %1 del líder</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>asks for offset %1: it has everything below</source>
        <translation>pide el offset %1: tiene todo lo anterior</translation>
    </message>
    <message>
        <source>first answer that tells a high watermark above it: %1</source>
        <translation>primera respuesta que indica un high watermark por encima: %1</translation>
    </message>
    <message>
        <source>the high watermark was above it when taking down began: %1</source>
        <translation>el high watermark ya estaba por encima cuando empezó la captura: %1</translation>
    </message>
    <message>
        <source>%1 fetched %2</source>
        <translation>%1 leyó %2</translation>
    </message>
    <message>
        <source>group %1 committed offset %2, the first past it</source>
        <translation>el grupo %1 hizo commit del offset %2, el primero que lo supera</translation>
    </message>
    <message>
        <source>group %1 committed offset %2</source>
        <translation>el grupo %1 hizo commit del offset %2</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>Producido</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Replicated</source>
        <translation>Replicado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Committed by the replicas</source>
        <translation>Con commit de las réplicas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Offset committed</source>
        <translation>Offset con commit</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>Double-click opens the frame in the Wire view.</source>
        <translation>Doble clic abre la trama en la vista Tráfico.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What the frame says</source>
        <translation>Qué dice la trama</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EvidenceView</name>
    <message>
        <source>Topic of the record</source>
        <translation>Topic del registro</translation>
    </message>
    <message>
        <source>partition </source>
        <translation>partición </translation>
    </message>
    <message>
        <source>Partition of the record</source>
        <translation>Partición del registro</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Offset of the record</source>
        <translation>Offset del registro</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Choose a record: by topic, partition and offset here, or in a frame of the Wire view. Then this shows the request that brought it, where it lies in each replica&apos;s file, who fetched it, and who has read it.</source>
        <translation>Elija un registro: por topic, partición y offset aquí, o en una trama de la vista Tráfico. Aquí se verán la solicitud que lo trajo, dónde está en el archivo de cada réplica, quién hizo fetch de él y quién lo ha leído.</translation>
    </message>
    <message>
        <source>What is known of the record, in order</source>
        <translation>Qué se sabe del registro, en orden</translation>
    </message>
    <message>
        <source>An offset is a whole number from 0 up, not “%1”.</source>
        <translation>Un offset es un número entero desde 0, no “%1”.</translation>
    </message>
    <message>
        <source>There is no such partition.</source>
        <translation>No existe esa partición.</translation>
    </message>
    <message>
        <source>The partition is empty.</source>
        <translation>La partición está vacía.</translation>
    </message>
    <message>
        <source>The partition has the offsets %1 to %2.</source>
        <translation>La partición tiene los offsets %1 a %2.</translation>
    </message>
    <message>
        <source>The request that brought it is not known: it came before frames were taken down, or they are no longer kept.</source>
        <translation>No se conoce la solicitud que lo trajo: llegó antes de la captura de tramas, o estas ya no se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) were too large to be kept whole; what they carried beyond their beginning is not in here.</source>
        <translation>
            <numerusform>%n trama era demasiado grande para conservarla entera; lo que llevaba más allá de su comienzo no está aquí.</numerusform>
            <numerusform>%n tramas eran demasiado grandes para conservarlas enteras; lo que llevaban más allá de su comienzo no está aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no record yet. Create a topic (Ctrl+N) and produce to it (Ctrl+P), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>Aún no hay ningún registro. Cree un topic (Ctrl+N) y produzca en él (Ctrl+P), o inicie un escenario (Ctrl+J, Ctrl+J).</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamList</name>
    <message>
        <source>Something is wrong with the cluster, and you are on call. Say what it is, and repair it.</source>
        <translation>Algo va mal en el clúster y usted está de guardia. Diga qué es y repárelo.</translation>
    </message>
    <message>
        <source>Before it begins, every fault is undone, every node started, and lesson, scenario and demo clients stop.</source>
        <translation>Antes de empezar se deshacen todos los fallos, se inician todos los nodos y se detienen la lección, el escenario y los clientes de la demo.</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Exámenes</translation>
    </message>
    <message>
        <source>Begin the exam</source>
        <translation>Empezar el examen</translation>
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
        <translation>mejor: %1 de 100</translation>
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
        <translation>Exámenes: encontrar el fallo</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamSession</name>
    <message>
        <source>the fault does not show. What else is on this cluster may be in its way</source>
        <translation>el fallo no se manifiesta. Puede estorbarlo otra cosa que hay en este clúster</translation>
    </message>
    <message>
        <source>An exam needs a cluster that it may break. This window shows one that somebody else runs.</source>
        <translation>Un examen necesita un clúster que pueda romper. Esta ventana muestra uno que es de otra persona.</translation>
    </message>
    <message numerus="yes">
        <source>This exam needs a cluster of %n node(s): start Brokerscope with --nodes.</source>
        <translation>
            <numerusform>Este examen necesita un clúster de %n nodo: inicie Brokerscope con --nodes.</numerusform>
            <numerusform>Este examen necesita un clúster de %n nodos: inicie Brokerscope con --nodes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamWords</name>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Correcto: %1</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Repaired after</source>
        <translation>Reparado después de</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué era</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamsView</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n hecho</numerusform>
            <numerusform>%n hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Diagnosis handed in</source>
        <translation>✓ Diagnóstico entregado</translation>
    </message>
    <message>
        <source>Hand in the diagnosis</source>
        <translation>Entregar el diagnóstico</translation>
    </message>
    <message>
        <source>When every question is answered; afterwards it cannot be changed</source>
        <translation>Cuando todas las preguntas estén respondidas; después no se puede cambiar</translation>
    </message>
    <message>
        <source>✓ Repaired, and it stays so.</source>
        <translation>✓ Reparado, y sigue así.</translation>
    </message>
    <message>
        <source>✗ It was not repaired.</source>
        <translation>✗ No se reparó.</translation>
    </message>
    <message>
        <source>It looks well now. It has to stay so for some seconds.</source>
        <translation>Ahora se ve bien. Tiene que seguir así unos segundos.</translation>
    </message>
    <message>
        <source>○ Not repaired yet. It counts however you do it: here, with ctl, or with a program of your own.</source>
        <translation>○ Aún sin reparar. Cuenta de cualquier manera: aquí, con ctl o con un programa propio.</translation>
    </message>
    <message>
        <source>What the story forbids has happened (%1): the repair brings no points.</source>
        <translation>Ha ocurrido lo que la historia prohíbe (%1): la reparación no da puntos.</translation>
    </message>
    <message>
        <source>Everything was undone at once: the repair counts half.</source>
        <translation>Se deshizo todo de una vez: la reparación cuenta la mitad.</translation>
    </message>
    <message>
        <source>Hint (%1 points off)</source>
        <translation>Pista (%1 puntos menos)</translation>
    </message>
    <message>
        <source>%1 of 100 points</source>
        <translation>%1 de 100 puntos</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Show in the Timeline: %1</source>
        <translation>Mostrar en la Cronología: %1</translation>
    </message>
    <message>
        <source>The scene is being made. You are let in when the fault shows …</source>
        <translation>Se está preparando la escena. Empezará cuando el fallo se manifieste …</translation>
    </message>
    <message>
        <source>What the exam made is being undone …</source>
        <translation>Se deshace lo que hizo el examen …</translation>
    </message>
    <message>
        <source>This exam cannot be sat. %1</source>
        <translation>Este examen no se puede hacer. %1</translation>
    </message>
    <message>
        <source>The scene could not be made: %1.</source>
        <translation>No se pudo preparar la escena: %1.</translation>
    </message>
    <message>
        <source>What it made is undone. Go back and begin again.</source>
        <translation>Lo que hizo está deshecho. Vuelva atrás y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Leave without a result</source>
        <translation>Salir sin resultado</translation>
    </message>
    <message>
        <source>All exams</source>
        <translation>Todos los exámenes</translation>
    </message>
    <message>
        <source>Close the exam</source>
        <translation>Cerrar el examen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Undoes what the exam made in the cluster</source>
        <translation>Deshace lo que el examen hizo en el clúster</translation>
    </message>
    <message>
        <source>Hands in what there is, and shows what it was</source>
        <translation>Entrega lo que haya y muestra qué era</translation>
    </message>
    <message>
        <source>Save the result as</source>
        <translation>Guardar el resultado como</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Se guardó %1</translation>
    </message>
    <message>
        <source>Hidden while the exam runs: marks and lists of faults, which no operator of a real cluster has. Any link, disk or node can be repaired by its menu in the Cluster panel.</source>
        <translation>Oculto durante el examen: las marcas y listas de fallos, que ningún operador de un clúster real tiene. Cualquier enlace, disco o nodo se repara con su menú en el panel Clúster.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Qué era</translation>
    </message>
    <message>
        <source>Name for the result (optional)</source>
        <translation>Nombre para el resultado (opcional)</translation>
    </message>
    <message>
        <source>Save the result …</source>
        <translation>Guardar el resultado …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExportWords</name>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Picture as PNG …</source>
        <translation>Imagen como PNG …</translation>
    </message>
    <message>
        <source>Picture as SVG …</source>
        <translation>Imagen como SVG …</translation>
    </message>
    <message>
        <source>Copy the table “%1”</source>
        <translation>Copiar la tabla “%1”</translation>
    </message>
    <message>
        <source>Table “%1” as CSV …</source>
        <translation>Tabla “%1” como CSV …</translation>
    </message>
    <message>
        <source>Table “%1” as JSON …</source>
        <translation>Tabla “%1” como JSON …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExternalWords</name>
    <message>
        <source>not told</source>
        <translation>no se dice</translation>
    </message>
    <message>
        <source>Kafka&apos;s public protocol does not tell this of an external cluster.</source>
        <translation>El protocolo público de Kafka no lo dice de un clúster externo.</translation>
    </message>
    <message>
        <source>external cluster</source>
        <translation>clúster externo</translation>
    </message>
    <message>
        <source>This is an external cluster: you can watch it, produce to it and consume from it. Only a cluster of Brokerscope&apos;s own can be stopped, broken or changed here.</source>
        <translation>Este es un clúster externo: puede observarlo, producir en él y consumir de él. Solo un clúster propio de Brokerscope se puede detener, averiar o cambiar aquí.</translation>
    </message>
    <message>
        <source>Not on an external cluster: the demo creates topics and fills them.</source>
        <translation>No en un clúster externo: la demo crea topics y los llena.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: requests and their rates, links, and clients that are in no group.</source>
        <translation>El protocolo público no dice: solicitudes y sus tasas, enlaces, y clientes que no están en ningún grupo.</translation>
    </message>
    <message>
        <source>Worked out by comparing what the cluster tells about once a second: an event has the time at which it was first seen.</source>
        <translation>Deducido al comparar lo que dice el clúster más o menos una vez por segundo: un evento lleva la hora en que se vio por primera vez.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: segments, the epochs of a log, and followers&apos; high watermarks.</source>
        <translation>El protocolo público no dice: segmentos, los epochs de un log y los high watermarks de los followers.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: the generation of a classic group, and why it rebalances.</source>
        <translation>El protocolo público no dice: la generación de un grupo classic y por qué rebalancea.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: how many bytes are read and written.</source>
        <translation>El protocolo público no dice: cuántos bytes se leen y se escriben.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: votes, election timers and the records of the metadata log.</source>
        <translation>El protocolo público no dice: votos, temporizadores de elección y los registros del log de metadatos.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: bytes, requests, latencies, connections, and the disk, CPU and memory of the brokers.</source>
        <translation>El protocolo público no dice: bytes, solicitudes, latencias, conexiones, ni disco, CPU y memoria de los brokers.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: what other clients and the brokers say to each other does not come past this program.</source>
        <translation>El protocolo público no dice: lo que otros clientes y los brokers se dicen entre sí no pasa por este programa.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: who is connected. The members of groups are in Groups and in the picture of the cluster.</source>
        <translation>El protocolo público no dice: quién está conectado. Los miembros de los grupos están en Grupos y en la imagen del clúster.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: segments, indexes and checkpoints lie on the brokers&apos; own disks. The sizes of logs are in Topics.</source>
        <translation>El protocolo público no dice: segmentos, índices y checkpoints están en los discos de los propios brokers. Los tamaños de los logs están en Topics.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: which records a failover has cut off.</source>
        <translation>El protocolo público no dice: qué registros ha recortado un failover.</translation>
    </message>
    <message>
        <source>The clock of an external cluster cannot be slowed, stepped or stopped.</source>
        <translation>El reloj de un clúster externo no se puede ralentizar, avanzar por pasos ni detener.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Preguntando a %1 …</translation>
    </message>
    <message>
        <source>No answer yet: %1. Trying again …</source>
        <translation>Aún sin respuesta: %1. Reintentando …</translation>
    </message>
    <message>
        <source>No answer since %1 (%2): %3. The figures are from then. Trying again …</source>
        <translation>Sin respuesta desde %1 (%2): %3. Las cifras son de entonces. Reintentando …</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ya no está</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailApiDialog</name>
    <message>
        <source>Answer with an error</source>
        <translation>Responder con un error</translation>
    </message>
    <message>
        <source>whichever gets the request</source>
        <translation>el que reciba la solicitud</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>Requests of</source>
        <translation>Las solicitudes</translation>
    </message>
    <message>
        <source>get the error</source>
        <translation>reciben el error</translation>
    </message>
    <message>
        <source>so many times</source>
        <translation>tantas veces</translation>
    </message>
    <message>
        <source>on</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Answer with it</source>
        <translation>Responder así</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Kafka has no such API that can be answered with an error: choose one of the list.</source>
        <translation>Kafka no tiene ninguna API así que se pueda responder con un error: elija una de la lista.</translation>
    </message>
    <message>
        <source>Kafka has no such error: choose one of the list.</source>
        <translation>Kafka no tiene ese error: elija uno de la lista.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverCard</name>
    <message>
        <source>Detected</source>
        <translation>Detección</translation>
    </message>
    <message>
        <source>From the failure until the controller fenced the node</source>
        <translation>Desde el fallo hasta que el controller excluyó (fenced) el nodo</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Elección</translation>
    </message>
    <message>
        <source>From then until the last of its partitions had a new leader</source>
        <translation>Desde entonces hasta que la última de sus particiones tuvo nuevo líder</translation>
    </message>
    <message>
        <source>First ack</source>
        <translation>Primer ack</translation>
    </message>
    <message>
        <source>From then until a new leader committed the first record</source>
        <translation>Desde entonces hasta que un nuevo líder hizo commit del primer registro</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Sin servicio</translation>
    </message>
    <message>
        <source>The longest time that a partition had no leader, or took no records</source>
        <translation>El mayor tiempo que una partición no tuvo líder o no aceptó registros</translation>
    </message>
    <message>
        <source>Partitions moved</source>
        <translation>Particiones movidas</translation>
    </message>
    <message>
        <source>Partitions that lost their leader to this failure and have a new one</source>
        <translation>Particiones que perdieron su líder por este fallo y tienen uno nuevo</translation>
    </message>
    <message>
        <source>Committed lost</source>
        <translation>Con commit, perdidos</translation>
    </message>
    <message>
        <source>Committed records that the new leaders do not have</source>
        <translation>Registros con commit que los nuevos líderes no tienen</translation>
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
        <translation>El nodo %1 falló; ninguna partición tiene aún nuevo líder.</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 failed: %n partition(s) have new leaders.</source>
        <translation>
            <numerusform>El nodo %1 falló: %n partición tiene nuevo líder.</numerusform>
            <numerusform>El nodo %1 falló: %n particiones tienen nuevo líder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverReport</name>
    <message>
        <source>Partitions that changed their leader</source>
        <translation>Particiones que cambiaron de líder</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>Node %1 failed.</source>
        <translation>El nodo %1 falló.</translation>
    </message>
    <message>
        <source>Failover report</source>
        <translation>Informe de failover</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>Tiempo de detección</translation>
    </message>
    <message>
        <source>Time to elect the last leader</source>
        <translation>Tiempo hasta elegir el último líder</translation>
    </message>
    <message>
        <source>Time to the first acknowledged record</source>
        <translation>Tiempo hasta el primer registro confirmado</translation>
    </message>
    <message>
        <source>Time to a new active controller</source>
        <translation>Tiempo hasta un nuevo controller activo</translation>
    </message>
    <message>
        <source>Back in service after</source>
        <translation>De nuevo en servicio tras</translation>
    </message>
    <message>
        <source>Committed records lost</source>
        <translation>Registros con commit perdidos</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Lost its leader</source>
        <translation>Perdió su líder</translation>
    </message>
    <message>
        <source>Time to elect</source>
        <translation>Tiempo de elección</translation>
    </message>
    <message>
        <source>New leader</source>
        <translation>Nuevo líder</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>First acknowledged record</source>
        <translation>Primer registro confirmado</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverTableModel</name>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>still without</source>
        <translation>aún sin líder</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Lost its leader</source>
        <translation>Perdió su líder</translation>
    </message>
    <message>
        <source>Without a leader</source>
        <translation>Sin líder</translation>
    </message>
    <message>
        <source>Who took over</source>
        <translation>Quién tomó el relevo</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>First record after</source>
        <translation>Primer registro después</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultActions</name>
    <message>
        <source>Kill</source>
        <translation>Matar</translation>
    </message>
    <message>
        <source>Kill the node: a crash. Sockets are reset, nothing is flushed, no goodbye is said.</source>
        <translation>Matar el nodo: una caída. Los sockets se rompen (reset), no se vuelca nada y no hay despedida.</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>Desenchufar</translation>
    </message>
    <message>
        <source>A power loss: a crash that also loses what was not yet synced to the disk.</source>
        <translation>Un corte de corriente: una caída que además pierde lo que aún no estaba sincronizado en el disco.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Controlled shutdown: the node hands over its leaderships, then leaves.</source>
        <translation>Parada controlada: el nodo entrega sus liderazgos y luego sale.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start the node again; it recovers from what is on its disk.</source>
        <translation>Iniciar el nodo de nuevo; se recupera a partir de lo que hay en su disco.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>The node stands still with its sockets open, like a long garbage collection.</source>
        <translation>El nodo se queda quieto con sus sockets abiertos, como en una recolección de basura larga.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Let the paused node go on.</source>
        <translation>Dejar que el nodo en pausa continúe.</translation>
    </message>
    <message>
        <source>Isolate from the other nodes</source>
        <translation>Aislar de los demás nodos</translation>
    </message>
    <message>
        <source>Cut every link between this node and the others. Clients still reach it.</source>
        <translation>Cortar todos los enlaces entre este nodo y los demás. Los clientes aún llegan a él.</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Añadir un nodo</translation>
    </message>
    <message>
        <source>One more broker joins the running cluster. It gets partitions that are created from now on, or moved to it.</source>
        <translation>Un broker más entra en el clúster en marcha. Recibe las particiones que se creen desde ahora o que se muevan a él.</translation>
    </message>
    <message>
        <source>Decommission</source>
        <translation>Retirar del clúster</translation>
    </message>
    <message>
        <source>Move all replicas of the node to others, stop it and let the cluster forget it. Only for nodes that were added.</source>
        <translation>Mover todas las réplicas del nodo a otros, detenerlo y hacer que el clúster lo olvide. Solo para nodos añadidos.</translation>
    </message>
    <message>
        <source>Cut the link between node %1 and node %2</source>
        <translation>Cortar el enlace entre el nodo %1 y el nodo %2</translation>
    </message>
    <message>
        <source>Cut the selected link</source>
        <translation>Cortar el enlace elegido</translation>
    </message>
    <message>
        <source>Cut one way: nothing from node %1 reaches node %2</source>
        <translation>Cortar en un sentido: nada del nodo %1 llega al nodo %2</translation>
    </message>
    <message>
        <source>Cut the selected link one way</source>
        <translation>Cortar el enlace elegido en un sentido</translation>
    </message>
    <message>
        <source>Cut the selected link the other way</source>
        <translation>Cortar el enlace elegido en el otro sentido</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Nodo %1</translation>
    </message>
    <message>
        <source>Link to node %1</source>
        <translation>Enlace con el nodo %1</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>Reparar todo</translation>
    </message>
    <message>
        <source>Undo every fault of links and disks, and forget the planned errors. Nodes that are down stay down.</source>
        <translation>Deshace todos los fallos de enlaces y discos y olvida los errores previstos. Los nodos caídos siguen caídos.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer %1</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2</source>
        <translation>Enlace entre el nodo %1 y el nodo %2</translation>
    </message>
    <message>
        <source>Links of %1 to all nodes</source>
        <translation>Enlaces de %1 con todos los nodos</translation>
    </message>
    <message>
        <source>Link of %1 to %2</source>
        <translation>Enlace de %1 con %2</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Deshacer la última acción</translation>
    </message>
    <message>
        <source>Take back the last act that has an opposite: a fault, a configuration, moved replicas, moved offsets. What it has done to the logs stays done. Elections, deleted topics and deleted records have no way back.</source>
        <translation>Revierte la última acción que tiene contraria: un fallo, una configuración, réplicas movidas, offsets movidos. Lo que hizo con los logs queda hecho. Las elecciones y los topics y registros eliminados no tienen vuelta atrás.</translation>
    </message>
    <message>
        <source>Let the node go on, should it stand still.</source>
        <translation>Dejar que el nodo continúe, si está parado.</translation>
    </message>
    <message>
        <source>Heal this link</source>
        <translation>Reparar este enlace</translation>
    </message>
    <message>
        <source>Repair the disk</source>
        <translation>Reparar el disco</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultMenus</name>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Milliseconds, at most %1:</source>
        <translation>Milisegundos, como máximo %1:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Kilobytes (1,000 bytes) per second, each way:</source>
        <translation>Kilobytes (1000 bytes) por segundo, en cada sentido:</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Cut both ways</source>
        <translation>Cortar ambos sentidos</translation>
    </message>
    <message>
        <source>Cut one way: nothing from %1 reaches %2</source>
        <translation>Cortar en un sentido: nada de %1 llega a %2</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Delay each way</source>
        <translation>Retraso por sentido</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Up to so much more, by chance</source>
        <translation>Hasta tanto más, al azar</translation>
    </message>
    <message>
        <source>Reset the connections now</source>
        <translation>Romper las conexiones ahora</translation>
    </message>
    <message>
        <source>Heal this link (%1)</source>
        <translation>Reparar este enlace (%1)</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Each write and each sync takes longer by</source>
        <translation>Cada escritura y cada sync tardan más en</translation>
    </message>
    <message>
        <source>Full: appends fail, reads go on</source>
        <translation>Lleno: las escrituras fallan, las lecturas siguen</translation>
    </message>
    <message>
        <source>Failing: every operation ends with an error</source>
        <translation>Averiado: toda operación termina con un error</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Answer with an error</source>
        <translation>Responder con un error</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n time(s)</source>
        <translation>
            <numerusform>%1: %2, %n vez</numerusform>
            <numerusform>%1: %2, %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>No more %1 for %2</source>
        <translation>No más %1 para %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultPanel</name>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message numerus="yes">
        <source>Faults: %n</source>
        <translation>
            <numerusform>Fallos: %n</numerusform>
            <numerusform>Fallos: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is broken. Right-click a node, a link or a client, or draw a line across links with Shift held.</source>
        <translation>No hay nada roto. Haga clic derecho en un nodo, un enlace o un cliente, o trace una línea sobre los enlaces manteniendo Mayús.</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Heal %1: %2</source>
        <translation>Reparar %1: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultWords</name>
    <message>
        <source>the end of node %1</source>
        <translation>el fin del nodo %1</translation>
    </message>
    <message>
        <source>the pause of node %1</source>
        <translation>la pausa del nodo %1</translation>
    </message>
    <message>
        <source>the cut between %1 and %2</source>
        <translation>el corte entre %1 y %2</translation>
    </message>
    <message>
        <source>the delay between %1 and %2</source>
        <translation>el retraso entre %1 y %2</translation>
    </message>
    <message>
        <source>the jitter between %1 and %2</source>
        <translation>el jitter entre %1 y %2</translation>
    </message>
    <message>
        <source>the limit between %1 and %2</source>
        <translation>el límite entre %1 y %2</translation>
    </message>
    <message>
        <source>the healing between %1 and %2</source>
        <translation>la reparación entre %1 y %2</translation>
    </message>
    <message>
        <source>the isolation of node %1</source>
        <translation>el aislamiento del nodo %1</translation>
    </message>
    <message>
        <source>the change of node %1&apos;s disk</source>
        <translation>el cambio del disco del nodo %1</translation>
    </message>
    <message>
        <source>the errors of %1</source>
        <translation>los errores de %1</translation>
    </message>
    <message>
        <source>the healing of everything</source>
        <translation>la reparación de todo</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>todos los nodos</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>cut both ways</source>
        <translation>cortado en ambos sentidos</translation>
    </message>
    <message>
        <source>cut one way: nothing from %1 reaches %2</source>
        <translation>cortado en un sentido: nada de %1 llega a %2</translation>
    </message>
    <message>
        <source>%1 later each way</source>
        <translation>%1 más por sentido</translation>
    </message>
    <message>
        <source>jitter up to %1</source>
        <translation>jitter de hasta %1</translation>
    </message>
    <message>
        <source>at most %1/s each way</source>
        <translation>como máximo %1/s por sentido</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>matado</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falló: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>disk of node %1</source>
        <translation>disco del nodo %1</translation>
    </message>
    <message>
        <source>writes and syncs take %1 longer</source>
        <translation>escrituras y syncs tardan %1 más</translation>
    </message>
    <message>
        <source>full: appends fail, reads go on</source>
        <translation>lleno: las escrituras fallan, las lecturas siguen</translation>
    </message>
    <message>
        <source>failing: every operation ends with an error</source>
        <translation>averiado: toda operación termina con un error</translation>
    </message>
    <message>
        <source>%1 on any node</source>
        <translation>%1 en cualquier nodo</translation>
    </message>
    <message>
        <source>%1 on node %2</source>
        <translation>%1 en el nodo %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more time(s)</source>
        <translation>
            <numerusform>%1, %n vez más</numerusform>
            <numerusform>%1, %n veces más</numerusform>
        </translation>
    </message>
    <message>
        <source>the configuration of %1</source>
        <translation>la configuración de %1</translation>
    </message>
    <message>
        <source>the move of replicas of %1</source>
        <translation>el movimiento de réplicas de %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FieldTableModel</name>
    <message>
        <source>%1 (bytes %2 to %3)</source>
        <translation>%1 (bytes %2 a %3)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
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
        <translation>no conservado</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no legible</translation>
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
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>A tagged field that is newer than this program; it may be skipped.</source>
        <translation>Un campo con tag más nuevo que este programa; se puede saltar.</translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation>bytes %1 a %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FieldWords</name>
    <message>
        <source>(hidden)</source>
        <translation>(oculto)</translation>
    </message>
    <message>
        <source>%1 of record batches</source>
        <translation>%1 de record batches</translation>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
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
        <translation>%1 reg./s</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileHex</name>
    <message>
        <source>Bytes of the file</source>
        <translation>Bytes del archivo</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileTableModel</name>
    <message>
        <source>gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileWords</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>the first line has to name the columns; a column &quot;value&quot; is missing.</source>
        <translation>la primera línea debe nombrar las columnas; falta una columna &quot;value&quot;.</translation>
    </message>
    <message>
        <source>no JSON, %1 at byte %2.</source>
        <translation>no es JSON, %1 en el byte %2.</translation>
    </message>
    <message>
        <source>a record is an object with key, value and headers.</source>
        <translation>un registro es un objeto con key, value y headers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be text, null or {&quot;base64&quot;: …}.</source>
        <translation>&quot;%1&quot; debe ser texto, null o {&quot;base64&quot;: …}.</translation>
    </message>
    <message>
        <source>&quot;headers&quot; has to be a list of {&quot;key&quot;: …, &quot;value&quot;: …}.</source>
        <translation>&quot;headers&quot; debe ser una lista de {&quot;key&quot;: …, &quot;value&quot;: …}.</translation>
    </message>
    <message>
        <source>the quotes of a field are not closed.</source>
        <translation>las comillas de un campo no están cerradas.</translation>
    </message>
    <message>
        <source>%1 fields, but the first line names %2 columns.</source>
        <translation>%1 campos, pero la primera línea nombra %2 columnas.</translation>
    </message>
    <message>
        <source>the encoding of &quot;%1&quot; has to be text, base64 or null, and true.</source>
        <translation>la codificación de &quot;%1&quot; debe ser text, base64 o null, y verdadera.</translation>
    </message>
    <message>
        <source>transactional</source>
        <translation>transaccional</translation>
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
        <translation>batch incompleto</translation>
    </message>
    <message>
        <source>The file ends within a batch header: being written just now, or cut off by a crash.</source>
        <translation>El archivo termina dentro de la cabecera de un batch: se está escribiendo ahora mismo, o lo cortó una caída.</translation>
    </message>
    <message>
        <source>no batch</source>
        <translation>no es un batch</translation>
    </message>
    <message>
        <source>These bytes cannot be a batch header.</source>
        <translation>Estos bytes no pueden ser la cabecera de un batch.</translation>
    </message>
    <message>
        <source>batch %1 to %2</source>
        <translation>batch %1 a %2</translation>
    </message>
    <message>
        <source>%1 records, %2</source>
        <translation>%1 registros, %2</translation>
    </message>
    <message>
        <source>The file ends within this batch: being written just now, or cut off by a crash.</source>
        <translation>El archivo termina dentro de este batch: se está escribiendo ahora mismo, o lo cortó una caída.</translation>
    </message>
    <message>
        <source>Records that were sent together, stored as they came.</source>
        <translation>Registros que se enviaron juntos, guardados tal como llegaron.</translation>
    </message>
    <message>
        <source>Offset of the first record; the leader writes it</source>
        <translation>Offset del primer registro; lo escribe el líder</translation>
    </message>
    <message>
        <source>Bytes that follow this field</source>
        <translation>Bytes que siguen a este campo</translation>
    </message>
    <message>
        <source>Epoch of the leader that appended it</source>
        <translation>Epoch del líder que lo añadió</translation>
    </message>
    <message>
        <source>Version of the format</source>
        <translation>Versión del formato</translation>
    </message>
    <message>
        <source>CRC-32C of everything behind it</source>
        <translation>CRC-32C de todo lo que sigue</translation>
    </message>
    <message>
        <source>Compression, kind of timestamp, transaction, control</source>
        <translation>Compresión, tipo de marca de tiempo, transacción, control</translation>
    </message>
    <message>
        <source>The last record&apos;s offset, counted from the first</source>
        <translation>Offset del último registro, contado desde el primero</translation>
    </message>
    <message>
        <source>When the first record was made</source>
        <translation>Cuándo se hizo el primer registro</translation>
    </message>
    <message>
        <source>The latest time of its records</source>
        <translation>La hora más reciente de sus registros</translation>
    </message>
    <message>
        <source>Who sent it, when idempotent; -1: nobody in particular</source>
        <translation>Quién lo envió, si es idempotente; -1: nadie en particular</translation>
    </message>
    <message>
        <source>Which life of that producer</source>
        <translation>Cuál de las vidas de ese productor</translation>
    </message>
    <message>
        <source>Its number of the first record, by which repeats are found out</source>
        <translation>Su número del primer registro, con el que se descubren repeticiones</translation>
    </message>
    <message>
        <source>How many records there are</source>
        <translation>Cuántos registros hay</translation>
    </message>
    <message>
        <source>The records, compressed together if a codec is named</source>
        <translation>Los registros, comprimidos juntos si se nombra un códec</translation>
    </message>
    <message>
        <source>torn entry</source>
        <translation>entrada incompleta</translation>
    </message>
    <message>
        <source>The file ends within an entry.</source>
        <translation>El archivo termina dentro de una entrada.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>un comentario</translation>
    </message>
    <message>
        <source>Which cluster the directory belongs to: a node refuses another&apos;s</source>
        <translation>A qué clúster pertenece el directorio: un nodo rechaza el de otro</translation>
    </message>
    <message>
        <source>Which node it belongs to</source>
        <translation>A qué nodo pertenece</translation>
    </message>
    <message>
        <source>The directory&apos;s own identity (KIP-858)</source>
        <translation>La identidad propia del directorio (KIP-858)</translation>
    </message>
    <message>
        <source>Which topic this is, also when another gets its name</source>
        <translation>Qué topic es, incluso si otro recibe su nombre</translation>
    </message>
    <message>
        <source>version of the file</source>
        <translation>versión del archivo</translation>
    </message>
    <message>
        <source>The epoch of the quorum and whom this node voted for or follows in it: it must not vote twice, also not after a crash</source>
        <translation>El epoch del quórum y a quién votó o sigue este nodo en él: no debe votar dos veces, tampoco tras una caída</translation>
    </message>
    <message>
        <source>so many lines follow</source>
        <translation>tantas líneas siguen</translation>
    </message>
    <message>
        <source>leader epoch %1 began at offset %2</source>
        <translation>el leader epoch %1 empezó en el offset %2</translation>
    </message>
    <message>
        <source>%1-%2: offset %3</source>
        <translation>%1-%2: offset %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Not of the form that such a line has.</source>
        <translation>No tiene la forma de una línea así.</translation>
    </message>
    <message>
        <source>torn</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>The file ends within its head.</source>
        <translation>El archivo termina dentro de su cabecera.</translation>
    </message>
    <message>
        <source>head</source>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>how many producers follow</source>
        <translation>cuántos productores siguen</translation>
    </message>
    <message>
        <source>The number of its last record here</source>
        <translation>El número de su último registro aquí</translation>
    </message>
    <message>
        <source>The offset of its last record here</source>
        <translation>El offset de su último registro aquí</translation>
    </message>
    <message>
        <source>Epoch of the transaction coordinator that ended its last transaction</source>
        <translation>Epoch del coordinador de transacciones que terminó su última transacción</translation>
    </message>
    <message>
        <source>Where its open transaction began; -1: none is open</source>
        <translation>Dónde empezó su transacción abierta; -1: no hay ninguna abierta</translation>
    </message>
    <message>
        <source>What compaction is writing; it replaces older segments when it is whole.</source>
        <translation>Lo que está escribiendo la compactación; sustituye a segmentos antiguos cuando está completo.</translation>
    </message>
    <message>
        <source>What compaction has written; it is taking the place of older segments.</source>
        <translation>Lo que ha escrito la compactación; está ocupando el lugar de segmentos antiguos.</translation>
    </message>
    <message>
        <source>A segment past retention; its bytes go after file.delete.delay.ms.</source>
        <translation>Un segmento fuera de retención; sus bytes se van tras file.delete.delay.ms.</translation>
    </message>
    <message>
        <source>A segment: record batches, one after the other. It is named after its first offset.</source>
        <translation>Un segmento: record batches, uno tras otro. Lleva el nombre de su primer offset.</translation>
    </message>
    <message>
        <source>Where in the segment about every 4096th byte&apos;s offset lies: to find an offset without reading all.</source>
        <translation>Dónde está en el segmento el offset de más o menos cada byte 4096: para encontrar un offset sin leerlo todo.</translation>
    </message>
    <message>
        <source>Up to which offset all records are older than a time: to find a time.</source>
        <translation>Hasta qué offset todos los registros son anteriores a una hora: para encontrar una hora.</translation>
    </message>
    <message>
        <source>Transactions that were aborted: what readers of committed records leave out.</source>
        <translation>Transacciones que se abortaron: lo que omiten los lectores de registros con commit.</translation>
    </message>
    <message>
        <source>What was known of each producer where a segment began: its sequence numbers, to find repeats after a restart.</source>
        <translation>Lo que se sabía de cada productor al empezar un segmento: sus números de secuencia, para encontrar repeticiones tras un reinicio.</translation>
    </message>
    <message>
        <source>The whole metadata up to an offset, so that the log before it can go.</source>
        <translation>Los metadatos enteros hasta un offset, para que el log anterior pueda irse.</translation>
    </message>
    <message>
        <source>Which leader epoch began at which offset: by it replicas find where their logs part.</source>
        <translation>Qué leader epoch empezó en qué offset: con ello las réplicas encuentran dónde se separan sus logs.</translation>
    </message>
    <message>
        <source>Below which offset each log is on the device for certain: recovery reads only what is above.</source>
        <translation>Bajo qué offset está cada log con certeza en el dispositivo: la recuperación lee solo lo que está por encima.</translation>
    </message>
    <message>
        <source>Each partition&apos;s high watermark, from time to time.</source>
        <translation>El high watermark de cada partición, de vez en cuando.</translation>
    </message>
    <message>
        <source>Where each log starts, when records were deleted within a segment.</source>
        <translation>Dónde empieza cada log, si se eliminaron registros dentro de un segmento.</translation>
    </message>
    <message>
        <source>How far each log was cleaned.</source>
        <translation>Hasta dónde se limpió cada log.</translation>
    </message>
    <message>
        <source>Whose files these are.</source>
        <translation>De quién son estos archivos.</translation>
    </message>
    <message>
        <source>This node&apos;s vote in the metadata quorum.</source>
        <translation>El voto de este nodo en el quórum de metadatos.</translation>
    </message>
    <message>
        <source>All logs were closed cleanly: no recovery is needed.</source>
        <translation>Todos los logs se cerraron limpiamente: no hace falta recuperación.</translation>
    </message>
    <message>
        <source>Offset of a batch&apos;s last record, counted from the segment&apos;s first</source>
        <translation>Offset del último registro de un batch, contado desde el primero del segmento</translation>
    </message>
    <message>
        <source>Where in the segment&apos;s file that batch begins</source>
        <translation>Dónde empieza ese batch en el archivo del segmento</translation>
    </message>
    <message>
        <source>The latest time so far</source>
        <translation>La hora más reciente hasta ahí</translation>
    </message>
    <message>
        <source>The record of that time, counted from the segment&apos;s first</source>
        <translation>El registro de esa hora, contado desde el primero del segmento</translation>
    </message>
    <message>
        <source>Whose transaction it was</source>
        <translation>De quién era la transacción</translation>
    </message>
    <message>
        <source>Its first record</source>
        <translation>Su primer registro</translation>
    </message>
    <message>
        <source>Its abort marker</source>
        <translation>Su marcador de abort</translation>
    </message>
    <message>
        <source>The last stable offset once it had ended</source>
        <translation>El last stable offset cuando había terminado</translation>
    </message>
    <message>
        <source>1 record, %1</source>
        <translation>1 registro, %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilesView</name>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>The chosen partition</source>
        <translation>La partición elegida</translation>
    </message>
    <message>
        <source>The node&apos;s own files</source>
        <translation>Los archivos propios del nodo</translation>
    </message>
    <message>
        <source>The metadata log</source>
        <translation>El log de metadatos</translation>
    </message>
    <message>
        <source>Files of the directory</source>
        <translation>Archivos del directorio</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtrar archivos</translation>
    </message>
    <message>
        <source>What the bytes mean</source>
        <translation>Qué significan los bytes</translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>Filtrar campos</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Comienzo del archivo</translation>
    </message>
    <message>
        <source>The piece before</source>
        <translation>El trozo anterior</translation>
    </message>
    <message>
        <source>The next piece</source>
        <translation>El trozo siguiente</translation>
    </message>
    <message>
        <source>Goes on to the end of the file</source>
        <translation>Sigue hasta el final del archivo</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>Partition %1-%2</source>
        <translation>Partición %1-%2</translation>
    </message>
    <message>
        <source>The files of a cluster that runs elsewhere cannot be read from here.</source>
        <translation>Los archivos de un clúster que se ejecuta en otro lugar no se pueden leer desde aquí.</translation>
    </message>
    <message>
        <source>Choose a partition in the Topics dock, or by clicking a replica in the picture.</source>
        <translation>Elija una partición en el panel Topics, o haciendo clic en una réplica de la imagen.</translation>
    </message>
    <message>
        <source>Torn: the last entry is not whole. It is being written just now, or was cut off by a crash.</source>
        <translation>Incompleto: la última entrada no está entera. Se está escribiendo ahora mismo, o la cortó una caída.</translation>
    </message>
    <message>
        <source>bytes %1 to %2 of %3</source>
        <translation>bytes %1 a %2 de %3</translation>
    </message>
    <message>
        <source>There is no topic yet, so no partition has files. Create a topic (Ctrl+N), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>Aún no hay ningún topic, así que ninguna partición tiene archivos. Cree un topic (Ctrl+N) o inicie un escenario (Ctrl+J, Ctrl+J).</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilterWords</name>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Se cierra un paréntesis que no se abrió.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Demasiados niveles anidados.</translation>
    </message>
    <message>
        <source>Something is missing here: a word, or a field with a value.</source>
        <translation>Aquí falta algo: una palabra, o un campo con un valor.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Este paréntesis no está cerrado.</translation>
    </message>
    <message>
        <source>There is no field named %1. Fields are key, value, header.NAME, partition, offset, time, size and $.path; words that hold such a sign go in quotes.</source>
        <translation>No hay ningún campo llamado %1. Los campos son key, value, header.NAME, partition, offset, time, size y $.path; las palabras con un signo así van entre comillas.</translation>
    </message>
    <message>
        <source>After &quot;is&quot; comes null, empty, not null or not empty.</source>
        <translation>Tras &quot;is&quot; va null, empty, not null o not empty.</translation>
    </message>
    <message>
        <source>Only a key, a value, a header or a path can be null or empty.</source>
        <translation>Solo una clave, un valor, una cabecera o una ruta pueden ser null o empty.</translation>
    </message>
    <message>
        <source>%1 is a number: compare it with =, !=, &lt;, &lt;=, &gt; or &gt;=.</source>
        <translation>%1 es un número: compárelo con =, !=, &lt;, &lt;=, &gt; o &gt;=.</translation>
    </message>
    <message>
        <source>A comparison is missing: =, !=, : (contains), ~ (regular expression), &lt;, &gt; or is null.</source>
        <translation>Falta una comparación: =, !=, : (contiene), ~ (expresión regular), &lt;, &gt; o is null.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Aquí falta un valor.</translation>
    </message>
    <message>
        <source>The regular expression has no closing /.</source>
        <translation>La expresión regular no tiene / de cierre.</translation>
    </message>
    <message>
        <source>The quotes are not closed.</source>
        <translation>Las comillas no están cerradas.</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>La expresión regular es errónea: %1.</translation>
    </message>
    <message>
        <source>%1 is no whole number from 0 on.</source>
        <translation>%1 no es un número entero desde 0.</translation>
    </message>
    <message>
        <source>%1 is no time. Write 2026-11-21T18:00, 18:00, -5m (s, m, h, d) or milliseconds since 1970.</source>
        <translation>%1 no es una hora. Escriba 2026-11-21T18:00, 18:00, -5m (s, m, h, d) o milisegundos desde 1970.</translation>
    </message>
    <message>
        <source>%1 is no number; &lt; and &gt; compare numbers.</source>
        <translation>%1 no es un número; &lt; y &gt; comparan números.</translation>
    </message>
    <message>
        <source>Partitions are compared with = or !=, as in partition = 0,2-4.</source>
        <translation>Las particiones se comparan con = o !=, como en partition = 0,2-4.</translation>
    </message>
    <message>
        <source>%1 is no list of partitions. Write 0 or 0,2-4.</source>
        <translation>%1 no es una lista de particiones. Escriba 0 o 0,2-4.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilteredTable</name>
    <message>
        <source>Shows the rows that have every one of these words. Press / to come here.</source>
        <translation>Muestra las filas que tienen todas estas palabras. Pulse / para venir aquí.</translation>
    </message>
    <message>
        <source>No row has these words. Clear the filter to see all.</source>
        <translation>Ninguna fila tiene estas palabras. Borre el filtro para verlas todas.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FittedColumns</name>
    <message>
        <source>What fits</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>Forgets which columns were chosen and how wide they were made</source>
        <translation>Olvida qué columnas se eligieron y qué ancho se les dio</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s): choose what to see</source>
        <translation>
            <numerusform>%n columna más: elija qué ver</numerusform>
            <numerusform>%n columnas más: elija qué ver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Hay comillas sin cerrar.</translation>
    </message>
    <message>
        <source>After the colon a value is missing, as in api:Produce, node:2 or error:any.</source>
        <translation>Tras los dos puntos falta un valor, como en api:Produce, node:2 o error:any.</translation>
    </message>
    <message>
        <source>Kafka has no API “%1”.</source>
        <translation>Kafka no tiene la API “%1”.</translation>
    </message>
    <message>
        <source>Kafka has no API “%1”. Do you mean %2?</source>
        <translation>Kafka no tiene la API “%1”. ¿Quiere decir %2?</translation>
    </message>
    <message>
        <source>node: wants a node&apos;s number, as in node:2, not “%1”.</source>
        <translation>node: espera el número de un nodo, como en node:2, no “%1”.</translation>
    </message>
    <message>
        <source>No error of Kafka&apos;s has “%1” in its name. error:any shows all answers with errors.</source>
        <translation>Ningún error de Kafka tiene “%1” en su nombre. error:any muestra todas las respuestas con errores.</translation>
    </message>
    <message>
        <source>is: wants request, response or broken, not “%1”.</source>
        <translation>is: espera request, response o broken, no “%1”.</translation>
    </message>
    <message>
        <source>slow: wants milliseconds, as in slow:50, not “%1”.</source>
        <translation>slow: espera milisegundos, como en slow:50, no “%1”.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. There are api: kind: client: node: at: topic: group: error: is: slow: frames: and plain text.</source>
        <translation>No hay ningún filtro “%1:”. Los hay: api: kind: client: node: at: topic: group: error: is: slow: frames: y texto libre.</translation>
    </message>
    <message>
        <source>kind: wants produce, fetch, replication, quorum, group, metadata, transaction or admin, not “%1”.</source>
        <translation>kind: espera produce, fetch, replication, quorum, group, metadata, transaction o admin, no “%1”.</translation>
    </message>
    <message>
        <source>frames: wants the first and the last number, as in frames:120-160, not “%1”.</source>
        <translation>frames: espera el primer y el último número, como en frames:120-160, no “%1”.</translation>
    </message>
    <message>
        <source>at: wants the number of the node that was asked, as in at:2, not “%1”.</source>
        <translation>at: espera el número del nodo preguntado, como en at:2, no “%1”.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameTableModel</name>
    <message>
        <source>not a request</source>
        <translation>no es una solicitud</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no legible</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>The first %1 of it were kept.</source>
        <translation>Se conservaron sus primeros %1.</translation>
    </message>
    <message>
        <source>Version of this API in which the two ends speak; they agree on it by ApiVersions</source>
        <translation>Versión de esta API en que hablan ambos extremos; la acuerdan con ApiVersions</translation>
    </message>
    <message>
        <source>Correlation id: the client numbers its requests, the answer carries the same number</source>
        <translation>Correlation id: el cliente numera sus solicitudes, la respuesta lleva el mismo número</translation>
    </message>
    <message>
        <source>Time from the request&apos;s arrival until its answer had left, split by where it went</source>
        <translation>Tiempo desde que llegó la solicitud hasta que salió su respuesta, repartido según en qué se fue</translation>
    </message>
    <message>
        <source>Bytes of the frame, without the four bytes of length in front</source>
        <translation>Bytes de la trama, sin los cuatro bytes de longitud del principio</translation>
    </message>
    <message>
        <source>The error codes in the answer, by Kafka&apos;s names</source>
        <translation>Los códigos de error de la respuesta, con los nombres de Kafka</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
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
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameWords</name>
    <message>
        <source>no request</source>
        <translation>no es solicitud</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>node %1 controller</source>
        <translation>controller del nodo %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>client :%1</source>
        <translation>cliente :%1</translation>
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
        <translation>cola</translation>
    </message>
    <message>
        <source>It was there whole, but the node was busy with other requests.</source>
        <translation>Estaba entera, pero el nodo estaba ocupado con otras solicitudes.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>The node worked on it: appended to the log, read it, looked things up.</source>
        <translation>El nodo trabajó en ella: añadió al log, lo leyó, consultó datos.</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>It stood in purgatory: for replicas, new records, members of a group, or the controller.</source>
        <translation>Estuvo en el purgatorio: esperando réplicas, registros nuevos, miembros de un grupo o al controller.</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>en fila</translation>
    </message>
    <message>
        <source>The answer was ready, but answers leave in the order of the requests.</source>
        <translation>La respuesta estaba lista, pero las respuestas salen en el orden de las solicitudes.</translation>
    </message>
    <message>
        <source>send</source>
        <translation>envío</translation>
    </message>
    <message>
        <source>Until the socket had taken all of it.</source>
        <translation>Hasta que el socket la tomó entera.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryCard</name>
    <message>
        <source>The whole glossary</source>
        <translation>Todo el glosario</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryMenu</name>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryView</name>
    <message>
        <source>Find a word</source>
        <translation>Buscar un término</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Right click on a heading or a label: what is it?</source>
        <translation>Clic derecho en un encabezado o una etiqueta: ¿qué es?</translation>
    </message>
    <message>
        <source>Pictures from everyday life</source>
        <translation>Imágenes de la vida diaria</translation>
    </message>
    <message>
        <source>Kafka&apos;s words</source>
        <translation>Los términos de Kafka</translation>
    </message>
    <message>
        <source>No word of Kafka&apos;s is called so.</source>
        <translation>Ningún término de Kafka se llama así.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryWords</name>
    <message>
        <source>Careful:</source>
        <translation>Cuidado:</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>Véase también:</translation>
    </message>
    <message>
        <source>Seen in:</source>
        <translation>Se ve en:</translation>
    </message>
    <message>
        <source>Learned in:</source>
        <translation>Se aprende en:</translation>
    </message>
    <message>
        <source>Where the picture ends:</source>
        <translation>Hasta dónde llega la imagen:</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Más sobre esto</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupActions</name>
    <message numerus="yes">
        <source>The offsets of %1 were moved on %n partition(s).</source>
        <translation>
            <numerusform>Los offsets de %1 se movieron en %n partición.</numerusform>
            <numerusform>Los offsets de %1 se movieron en %n particiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committed offset(s) of %1 were deleted.</source>
        <translation>
            <numerusform>Se eliminó %n offset con commit de %1.</numerusform>
            <numerusform>Se eliminaron %n offsets con commit de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1 was deleted with its offsets.</source>
        <translation>El grupo %1 se eliminó con sus offsets.</translation>
    </message>
    <message>
        <source>The offsets of %1 are back where they were.</source>
        <translation>Los offsets de %1 vuelven a estar donde estaban.</translation>
    </message>
    <message>
        <source>The offsets of %1 are back already.</source>
        <translation>Los offsets de %1 ya están de vuelta.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupOffsetsModel</name>
    <message>
        <source>nobody reads it</source>
        <translation>nadie la lee</translation>
    </message>
    <message>
        <source>The next record that the group will read after a restart</source>
        <translation>El próximo registro que el grupo leerá tras un reinicio</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>Fin del log</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>Nothing was ever committed here, so there is no lag to tell, as Kafka&apos;s tool says, too. A member without a committed offset begins where auto.offset.reset says. Records that are there: %1</source>
        <translation>Aquí nunca se hizo commit, así que no hay lag que indicar, como dice también la herramienta de Kafka. Un miembro sin commit empieza donde diga auto.offset.reset. Registros que hay: %1</translation>
    </message>
    <message>
        <source>The log is shorter than what was committed: records that this group has read were lost.</source>
        <translation>El log es más corto que lo que tiene commit: se perdieron registros que este grupo ha leído.</translation>
    </message>
    <message>
        <source>The partition has no leader: where its log ends cannot be told.</source>
        <translation>La partición no tiene líder: no se puede decir dónde termina su log.</translation>
    </message>
    <message>
        <source>Where the log ends for readers: the leader&apos;s high watermark</source>
        <translation>Dónde termina el log para los lectores: el high watermark del líder</translation>
    </message>
    <message>
        <source>Records that are there and not committed: log end minus committed, as kafka-consumer-groups counts</source>
        <translation>Registros que están y no tienen commit: fin del log menos commit, como cuenta kafka-consumer-groups</translation>
    </message>
    <message>
        <source>How long ago the oldest record that is not committed was written</source>
        <translation>Hace cuánto se escribió el registro más antiguo sin commit</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Retraso</translation>
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
        <translation>Empty: sin miembros. Los offsets con commit se conservan y se pueden mover.</translation>
    </message>
    <message>
        <source>PreparingRebalance: the coordinator waits until every member has joined again.</source>
        <translation>PreparingRebalance: el coordinador espera a que todos los miembros entren de nuevo.</translation>
    </message>
    <message>
        <source>CompletingRebalance: all have joined; the group&apos;s leader shares the partitions out.</source>
        <translation>CompletingRebalance: todos han entrado; el líder del grupo reparte las particiones.</translation>
    </message>
    <message>
        <source>Assigning: the coordinator computes who shall read what.</source>
        <translation>Assigning: el coordinador calcula quién leerá qué.</translation>
    </message>
    <message>
        <source>Reconciling: members give partitions up and take others over, one by one; the rest goes on reading.</source>
        <translation>Reconciling: los miembros dejan particiones y toman otras, una a una; el resto se sigue leyendo.</translation>
    </message>
    <message>
        <source>Stable: every member knows its partitions and reads them.</source>
        <translation>Stable: cada miembro conoce sus particiones y las lee.</translation>
    </message>
    <message>
        <source>Dead: the group was deleted.</source>
        <translation>Dead: el grupo se eliminó.</translation>
    </message>
    <message>
        <source>State of the group: %1</source>
        <translation>Estado del grupo: %1</translation>
    </message>
    <message>
        <source>The way it came: %1</source>
        <translation>El camino recorrido: %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupsView</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>No group reads from this cluster. Start one in the Consume dock, or point your own consumer at the bootstrap servers.</source>
        <translation>Ningún grupo lee de este clúster. Inicie uno en el panel Consumir, o dirija su propio consumidor a los servidores bootstrap.</translation>
    </message>
    <message>
        <source>Committed offsets and lag</source>
        <translation>Offsets con commit y lag</translation>
    </message>
    <message>
        <source>Which member reads which partition</source>
        <translation>Qué miembro lee qué partición</translation>
    </message>
    <message>
        <source>%1 · lag %2</source>
        <translation>%1 · lag %2</translation>
    </message>
    <message>
        <source>Move offsets …</source>
        <translation>Mover offsets …</translation>
    </message>
    <message>
        <source>Let the group read again, or pass over records: shows first what it would do (offset reset)</source>
        <translation>Hacer que el grupo lea de nuevo o se salte registros: primero muestra qué haría (offset reset)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Undo: the offsets that were committed before the last change</source>
        <translation>Deshacer: los offsets con commit de antes del último cambio</translation>
    </message>
    <message>
        <source>Delete the group with its committed offsets</source>
        <translation>Eliminar el grupo con sus offsets</translation>
    </message>
    <message>
        <source>Forget offsets</source>
        <translation>Olvidar offsets</translation>
    </message>
    <message>
        <source>Delete the committed offsets of the chosen partitions</source>
        <translation>Eliminar los offsets con commit de las particiones elegidas</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Rebalances</source>
        <translation>Rebalanceos</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>en tiempo</translation>
    </message>
    <message>
        <source>in records</source>
        <translation>en registros</translation>
    </message>
    <message>
        <source>Shows lag as the number of records, or as the age of the oldest one that is not committed</source>
        <translation>Muestra el lag como número de registros, o como la edad del más antiguo sin commit</translation>
    </message>
    <message>
        <source>● reads · − shall give up · + shall get</source>
        <translation>● lee · − debe dejarla · + la recibirá</translation>
    </message>
    <message>
        <source>Filter partitions and members</source>
        <translation>Filtrar particiones y miembros</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Miembros del grupo</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filtrar miembros</translation>
    </message>
    <message>
        <source>Rebalances, the newest first</source>
        <translation>Rebalanceos, el más reciente primero</translation>
    </message>
    <message>
        <source>Filter rebalances</source>
        <translation>Filtrar rebalanceos</translation>
    </message>
    <message numerus="yes">
        <source>New protocol (KIP-848) · epoch %1, assignment for epoch %2 · %n member(s) · assignor %3 · coordinator node %4</source>
        <translation>
            <numerusform>Protocolo nuevo (KIP-848) · epoch %1, asignación del epoch %2 · %n miembro · asignador %3 · coordinador: nodo %4</numerusform>
            <numerusform>Protocolo nuevo (KIP-848) · epoch %1, asignación del epoch %2 · %n miembros · asignador %3 · coordinador: nodo %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share group (KIP-932) · epoch %1, assignment for epoch %2 · %n member(s) · assignor %3 · coordinator node %4</source>
        <translation>
            <numerusform>Grupo compartido (share group, KIP-932) · epoch %1, asignación del epoch %2 · %n miembro · asignador %3 · coordinador: nodo %4</numerusform>
            <numerusform>Grupo compartido (share group, KIP-932) · epoch %1, asignación del epoch %2 · %n miembros · asignador %3 · coordinador: nodo %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Its members take single records, also from the same partition. It commits no offsets, so no member has a lag.</source>
        <translation>Sus miembros toman registros sueltos, también de la misma partición. No confirma offsets, así que ningún miembro tiene lag.</translation>
    </message>
    <message numerus="yes">
        <source>Classic protocol · generation %1 · %n member(s) · assignor %2 · coordinator node %3</source>
        <translation>
            <numerusform>Protocolo classic · generación %1 · %n miembro · asignador %2 · coordinador: nodo %3</numerusform>
            <numerusform>Protocolo classic · generación %1 · %n miembros · asignador %2 · coordinador: nodo %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Lag %1 records</source>
        <translation>Lag de %1 registros</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retraso</translation>
    </message>
    <message>
        <source>▲ grows by %1/s</source>
        <translation>▲ crece %1/s</translation>
    </message>
    <message>
        <source>▼ shrinks by %1/s</source>
        <translation>▼ baja %1/s</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>caught up in %1</source>
        <translation>al día en %1</translation>
    </message>
    <message>
        <source>never catches up at this rate</source>
        <translation>nunca se pone al día a este ritmo</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) never committed, %1 records there</source>
        <translation>
            <numerusform>%n partición sin ningún commit, con %1 registros</numerusform>
            <numerusform>%n particiones sin ningún commit, con %1 registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) that nobody reads</source>
        <translation>
            <numerusform>%n partición que nadie lee</numerusform>
            <numerusform>%n particiones que nadie lee</numerusform>
        </translation>
    </message>
    <message>
        <source>The group has not rebalanced while the window was open.</source>
        <translation>El grupo no ha rebalanceado mientras la ventana estaba abierta.</translation>
    </message>
    <message>
        <source>A group that has members cannot be deleted: stop them first (NON_EMPTY_GROUP)</source>
        <translation>Un grupo con miembros no se puede eliminar: deténgalos primero (NON_EMPTY_GROUP)</translation>
    </message>
    <message>
        <source>keeps up</source>
        <translation>va al día</translation>
    </message>
    <message>
        <source>the change of the offsets of %1</source>
        <translation>el cambio de los offsets de %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::Guide</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GuideBubble</name>
    <message>
        <source>Done, and the cluster saw it.</source>
        <translation>Hecho, y el clúster lo vio.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::HandOutWords</name>
    <message>
        <source>○ Not done in this run.</source>
        <translation>○ No se hizo en esta pasada.</translation>
    </message>
    <message>
        <source>✓ Done, and the cluster saw it.</source>
        <translation>✓ Hecho, y el clúster lo vio.</translation>
    </message>
    <message>
        <source>✓ It was so already.</source>
        <translation>✓ Ya era así.</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Pregunta:</translation>
    </message>
    <message>
        <source>foretold</source>
        <translation>predicho</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>lo que ocurrió</translation>
    </message>
    <message>
        <source>○ Not judged: the act was not made.</source>
        <translation>○ Sin juzgar: la acción no se hizo.</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>Qué se aprende</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The act:</source>
        <translation>La acción:</translation>
    </message>
    <message>
        <source>Careful:</source>
        <translation>Cuidado:</translation>
    </message>
    <message>
        <source>The window at the end of step %1</source>
        <translation>La ventana al final del paso %1</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Run of %1: %2 of %3 acts done, %4 of %5 predictions right.</source>
        <translation>Pasada del %1: %2 de %3 acciones hechas, %4 de %5 predicciones acertadas.</translation>
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
            <numerusform>porque el nodo %1 está caído</numerusform>
            <numerusform>porque los nodos %1 están caídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because node %1 is paused</source>
        <translation>
            <numerusform>porque el nodo %1 está en pausa</numerusform>
            <numerusform>porque los nodos %1 están en pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>because links are cut</source>
        <translation>porque hay enlaces cortados</translation>
    </message>
    <message numerus="yes">
        <source>because node %1 is starting</source>
        <translation>
            <numerusform>porque el nodo %1 se está iniciando</numerusform>
            <numerusform>porque los nodos %1 se están iniciando</numerusform>
        </translation>
    </message>
    <message>
        <source>replicas are catching up</source>
        <translation>hay réplicas poniéndose al día</translation>
    </message>
    <message>
        <source>No node runs. Start one from its menu.</source>
        <translation>Ningún nodo está en marcha. Inicie uno desde su menú.</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n partition(s) without a leader, %1</source>
        <translation>
            <numerusform>Offline: %n partición sin líder, %1</numerusform>
            <numerusform>Offline: %n particiones sin líder, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under-replicated: %n partition(s), %1</source>
        <translation>
            <numerusform>Subreplicadas: %n partición, %1</numerusform>
            <numerusform>Subreplicadas: %n particiones, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No active controller: the quorum is electing</source>
        <translation>Sin controller activo: el quórum está eligiendo</translation>
    </message>
    <message>
        <source>Some nodes do not run, %1</source>
        <translation>Algunos nodos no están en marcha, %1</translation>
    </message>
    <message>
        <source>Links are cut; every partition is still replicated</source>
        <translation>Hay enlaces cortados; todas las particiones siguen replicadas</translation>
    </message>
    <message>
        <source>Ready. No topics yet.</source>
        <translation>Listo. Aún no hay topics.</translation>
    </message>
    <message>
        <source>Healthy: every partition has its leader and all replicas</source>
        <translation>En buen estado: cada partición tiene su líder y todas sus réplicas</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciándose</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>deteniéndose</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>matado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ImportWords</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::JsonPathWords</name>
    <message>
        <source>After the dot comes a name, as in $.customer.</source>
        <translation>Tras el punto va un nombre, como en $.customer.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Un corchete no está cerrado.</translation>
    </message>
    <message>
        <source>In brackets stands a number from 0, * or a name in quotes.</source>
        <translation>Entre corchetes va un número desde 0, * o un nombre entre comillas.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::KafkaErrorWords</name>
    <message>
        <source>the leader has moved to another node; the client asks anew and tries again.</source>
        <translation>el líder se ha movido a otro nodo; el cliente pregunta de nuevo y reintenta.</translation>
    </message>
    <message>
        <source>the client knows an older leader epoch; it asks anew.</source>
        <translation>el cliente conoce un leader epoch anterior; pregunta de nuevo.</translation>
    </message>
    <message>
        <source>the node does not know this leader epoch yet; the client tries again.</source>
        <translation>el nodo aún no conoce este leader epoch; el cliente reintenta.</translation>
    </message>
    <message>
        <source>the partition has no leader at the moment.</source>
        <translation>la partición no tiene líder en este momento.</translation>
    </message>
    <message>
        <source>fewer replicas are in sync than min.insync.replicas asks for; nothing was written.</source>
        <translation>hay menos réplicas sincronizadas de las que pide min.insync.replicas; no se escribió nada.</translation>
    </message>
    <message>
        <source>the leader wrote it, but too few replicas followed in time.</source>
        <translation>el líder lo escribió, pero muy pocas réplicas lo siguieron a tiempo.</translation>
    </message>
    <message>
        <source>the node did not finish in time.</source>
        <translation>el nodo no terminó a tiempo.</translation>
    </message>
    <message>
        <source>there is no such topic or partition.</source>
        <translation>no existe ese topic o esa partición.</translation>
    </message>
    <message>
        <source>there is a topic of this name already.</source>
        <translation>ya hay un topic con este nombre.</translation>
    </message>
    <message>
        <source>the name is not allowed.</source>
        <translation>el nombre no está permitido.</translation>
    </message>
    <message>
        <source>there are not as many nodes in service as replicas are asked for.</source>
        <translation>no hay tantos nodos en servicio como réplicas se piden.</translation>
    </message>
    <message>
        <source>the number of partitions is not allowed.</source>
        <translation>el número de particiones no está permitido.</translation>
    </message>
    <message>
        <source>a configuration name or value is not allowed.</source>
        <translation>un nombre o valor de configuración no está permitido.</translation>
    </message>
    <message>
        <source>the cluster does not allow deleting topics.</source>
        <translation>el clúster no permite eliminar topics.</translation>
    </message>
    <message>
        <source>the record is larger than max.message.bytes allows.</source>
        <translation>el registro es más grande de lo que permite max.message.bytes.</translation>
    </message>
    <message>
        <source>there is no record at that offset; the reader starts anew as auto.offset.reset says.</source>
        <translation>no hay ningún registro en ese offset; el lector empieza de nuevo como diga auto.offset.reset.</translation>
    </message>
    <message>
        <source>the group&apos;s coordinator is not there yet; the client tries again.</source>
        <translation>el coordinador del grupo aún no está; el cliente reintenta.</translation>
    </message>
    <message>
        <source>the new coordinator still reads the group&apos;s history.</source>
        <translation>el nuevo coordinador aún lee la historia del grupo.</translation>
    </message>
    <message>
        <source>the coordinator has moved to another node; the client looks for it.</source>
        <translation>el coordinador se ha movido a otro nodo; el cliente lo busca.</translation>
    </message>
    <message>
        <source>the group is sharing out its partitions anew.</source>
        <translation>el grupo está repartiendo de nuevo sus particiones.</translation>
    </message>
    <message>
        <source>the group has gone on without this member; it joins again.</source>
        <translation>el grupo ha seguido sin este miembro; entra de nuevo.</translation>
    </message>
    <message>
        <source>the group has forgotten this member; it joins again.</source>
        <translation>el grupo ha olvidado a este miembro; entra de nuevo.</translation>
    </message>
    <message>
        <source>a record before this one is missing at the leader.</source>
        <translation>en el líder falta un registro anterior a este.</translation>
    </message>
    <message>
        <source>a connection to a node broke or could not be made; the client tries again.</source>
        <translation>una conexión con un nodo se rompió o no se pudo hacer; el cliente reintenta.</translation>
    </message>
    <message>
        <source>no node can be reached.</source>
        <translation>no se llega a ningún nodo.</translation>
    </message>
    <message>
        <source>no leader acknowledged it within delivery.timeout.ms; it was given up.</source>
        <translation>ningún líder lo confirmó dentro de delivery.timeout.ms; se desistió.</translation>
    </message>
    <message>
        <source>no answer came in time.</source>
        <translation>no llegó respuesta a tiempo.</translation>
    </message>
    <message>
        <source>it waited too long to be sent.</source>
        <translation>esperó demasiado para ser enviado.</translation>
    </message>
    <message>
        <source>the topic has no such partition.</source>
        <translation>el topic no tiene esa partición.</translation>
    </message>
    <message>
        <source>there is no such topic.</source>
        <translation>no existe ese topic.</translation>
    </message>
    <message>
        <source>the client has too many records that wait.</source>
        <translation>el cliente tiene demasiados registros en espera.</translation>
    </message>
    <message>
        <source>it was dropped because the producer stopped.</source>
        <translation>se descartó porque el productor se detuvo.</translation>
    </message>
    <message>
        <source>the member took too long for its records and was put out of the group.</source>
        <translation>el miembro tardó demasiado con sus registros y fue sacado del grupo.</translation>
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
        <translation>replicación</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>quórum</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>transacción</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadatos</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>administración</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LagChart</name>
    <message>
        <source>Lag over the last minute</source>
        <translation>Lag del último minuto</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>fallo</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LatencyBar</name>
    <message>
        <source>Kafka measures it as %1.</source>
        <translation>Kafka lo mide como %1.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerColumn</name>
    <message>
        <source>doubled</source>
        <translation>duplicados</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdidos</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviados</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardados</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vistos</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>Seen more often than they were sent: so many too many</source>
        <translation>Vistos más veces de las que se enviaron: tantos de más</translation>
    </message>
    <message>
        <source>The program&apos;s committed offset is past them, and nobody will see them</source>
        <translation>El offset confirmado (committed) del programa ya los pasó, y nadie los verá</translation>
    </message>
    <message>
        <source>Records of the source topic, as a reader of committed records (read_committed) gets them</source>
        <translation>Registros del topic de origen, como los recibe quien lee solo lo confirmado (read_committed)</translation>
    </message>
    <message>
        <source>Records in the result topic, those of aborted and of open transactions too</source>
        <translation>Registros en el topic de resultado, también los de transacciones abortadas y abiertas</translation>
    </message>
    <message>
        <source>Records of the result topic that a reader of committed records gets</source>
        <translation>Registros del topic de resultado que recibe quien lee solo lo confirmado</translation>
    </message>
    <message>
        <source>Not taken by the program yet, or written in a transaction that is still open</source>
        <translation>El programa aún no los tomó, o se escribieron en una transacción todavía abierta</translation>
    </message>
    <message>
        <source>Could not be read just now: %1</source>
        <translation>Ahora mismo no se pudo leer: %1</translation>
    </message>
    <message>
        <source>The first records of a topic are deleted: what was before is not counted.</source>
        <translation>Los primeros registros de un topic están borrados: lo anterior no se cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored record(s) aborted: nobody who asks for committed records sees them.</source>
        <translation>
            <numerusform>%Ln registro guardado y abortado: nadie que pida solo lo confirmado lo ve.</numerusform>
            <numerusform>%Ln registros guardados y abortados: nadie que pida solo lo confirmado los ve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored record(s) in a transaction that is open.</source>
        <translation>
            <numerusform>%Ln registro guardado en una transacción abierta.</numerusform>
            <numerusform>%Ln registros guardados en una transacción abierta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen record(s) that nobody sent: does the program change what it reads? Then compare by key.</source>
        <translation>
            <numerusform>%Ln registro visto que nadie envió: ¿el programa cambia lo que lee? Entonces compare por clave.</numerusform>
            <numerusform>%Ln registros vistos que nadie envió: ¿el programa cambia lo que lee? Entonces compare por clave.</numerusform>
        </translation>
    </message>
    <message>
        <source>partition %1, offset %2</source>
        <translation>partición %1, offset %2</translation>
    </message>
    <message>
        <source>%1: lost: %2</source>
        <translation>%1: perdido: %2</translation>
    </message>
    <message>
        <source>%1: seen %2 times: %3</source>
        <translation>%1: visto %2 veces: %3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerStory</name>
    <message>
        <source>Topic %1 could not be made: %2</source>
        <translation>No se pudo crear el topic %1: %2</translation>
    </message>
    <message>
        <source>Topic %1 could not be deleted: %2</source>
        <translation>No se pudo borrar el topic %1: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerStrip</name>
    <message>
        <source>%1 sent, %2 lost, %3 doubled</source>
        <translation>%1 enviados, %2 perdidos, %3 duplicados</translation>
    </message>
    <message>
        <source>%1 came through once</source>
        <translation>%1 llegaron una vez</translation>
    </message>
    <message>
        <source>%1 doubled</source>
        <translation>%1 duplicados</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 perdidos</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>%1 en camino</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GuaranteesPage</name>
    <message>
        <source>Three programs read the same payments and book them, each into a topic of its own. They differ in the order in which they write and commit. Crash them in the middle of it, start them again, and compare the books.</source>
        <translation>Tres programas leen los mismos pagos y los contabilizan, cada uno en un topic propio. Se distinguen en el orden en que escriben y hacen commit. Hágalos caer a la mitad, arránquelos otra vez y compare las cuentas.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Make the topics, a producer of payments, and the three programs</source>
        <translation>Crear los topics, un productor de pagos y los tres programas</translation>
    </message>
    <message>
        <source>Crash all three</source>
        <translation>Hacer caer los tres</translation>
    </message>
    <message>
        <source>With the next payments each program dies between the two things that it has to do</source>
        <translation>Con los próximos pagos cada programa muere entre las dos cosas que tiene que hacer</translation>
    </message>
    <message>
        <source>Start them again</source>
        <translation>Arrancarlos otra vez</translation>
    </message>
    <message>
        <source>By the same names: each goes on from its committed offset</source>
        <translation>Con los mismos nombres: cada uno sigue desde su offset confirmado</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Stop producer and programs, and delete their topics and groups</source>
        <translation>Detener productor y programas, y borrar sus topics y grupos</translation>
    </message>
    <message>
        <source>At most once</source>
        <translation>Como máximo una vez</translation>
    </message>
    <message>
        <source>commits the offset, then writes</source>
        <translation>at most once · hace commit del offset, luego escribe</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>Al menos una vez</translation>
    </message>
    <message>
        <source>writes, then commits the offset</source>
        <translation>at least once · escribe, luego hace commit del offset</translation>
    </message>
    <message>
        <source>Exactly once</source>
        <translation>Exactamente una vez</translation>
    </message>
    <message>
        <source>writes and commits in one transaction</source>
        <translation>exactly once · escribe y hace commit en una transacción</translation>
    </message>
    <message>
        <source>Making topics …</source>
        <translation>Creando topics …</translation>
    </message>
    <message>
        <source>The programs leave their groups …</source>
        <translation>Los programas salen de sus grupos …</translation>
    </message>
    <message>
        <source>Deleting topics and groups …</source>
        <translation>Borrando topics y grupos …</translation>
    </message>
    <message>
        <source>They have crashed, each between its two things. What is not taken yet waits in %1. Start them again.</source>
        <translation>Han caído, cada uno entre sus dos cosas. Lo que aún no se tomó espera en %1. Arránquelos otra vez.</translation>
    </message>
    <message>
        <source>%1: crashed</source>
        <translation>%1: caído</translation>
    </message>
    <message>
        <source>%1: ended: %2</source>
        <translation>%1: terminó: %2</translation>
    </message>
    <message>
        <source>%1: runs</source>
        <translation>%1: en marcha</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AuditPage</name>
    <message>
        <source>Judges any program that writes one record for each that it reads, your own too: what it read, what it wrote, and what a reader of committed records sees of that.</source>
        <translation>Juzga cualquier programa que escriba un registro por cada uno que lee, también el suyo: qué leyó, qué escribió y qué ve de eso quien lee solo lo confirmado.</translation>
    </message>
    <message>
        <source>Source topic</source>
        <translation>Topic de origen</translation>
    </message>
    <message>
        <source>Result topic</source>
        <translation>Topic de resultado</translation>
    </message>
    <message>
        <source>Group of the program</source>
        <translation>Grupo del programa</translation>
    </message>
    <message>
        <source>Its committed offsets tell what it has taken. Without a group, what is missing counts as lost</source>
        <translation>Sus offsets confirmados dicen qué ha tomado. Sin grupo, lo que falta cuenta como perdido</translation>
    </message>
    <message>
        <source>Records are compared by</source>
        <translation>Los registros se comparan por</translation>
    </message>
    <message>
        <source>key and value</source>
        <translation>clave y valor</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no group: what is missing counts as lost</source>
        <translation>sin grupo: lo que falta cuenta como perdido</translation>
    </message>
    <message>
        <source>taken by group %1</source>
        <translation>tomado por el grupo %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start the audit</source>
        <translation>Empezar la auditoría</translation>
    </message>
    <message>
        <source>Stop reading; choose other topics</source>
        <translation>Dejar de leer; elegir otros topics</translation>
    </message>
    <message>
        <source>Read both topics from their beginning, and go on reading</source>
        <translation>Leer ambos topics desde el principio y seguir leyendo</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Aún no hay topics</translation>
    </message>
    <message>
        <source>Choose two topics: none is its own result</source>
        <translation>Elija dos topics: ninguno es su propio resultado</translation>
    </message>
    <message>
        <source>Stopped. This is how it stood.</source>
        <translation>Detenida. Así estaba al final.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerView</name>
    <message>
        <source>Guarantees</source>
        <translation>Garantías</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Three guarantees, and what a crash does to each</source>
        <translation>Tres garantías, y qué hace una caída con cada una</translation>
    </message>
    <message>
        <source>Two topics of your own: what a program makes of one in the other</source>
        <translation>Dos topics propios: qué hace un programa de uno en el otro</translation>
    </message>
    <message>
        <source>What a guarantee costs a producer</source>
        <translation>Lo que cuesta una garantía a un productor</translation>
    </message>
    <message>
        <source>This is an external cluster: no load is put on it from here.</source>
        <translation>Es un clúster externo: desde aquí no se le pone carga.</translation>
    </message>
    <message>
        <source>This is an external cluster: nothing is crashed here. Two topics of it can be audited on the next page.</source>
        <translation>Es un clúster externo: aquí no se hace caer nada. En la página siguiente se pueden auditar dos de sus topics.</translation>
    </message>
    <message>
        <source>There are no clients here that could do it.</source>
        <translation>Aquí no hay clientes que puedan hacerlo.</translation>
    </message>
    <message>
        <source>same payments, same fault, three guarantees</source>
        <translation>mismos pagos, mismo fallo, tres garantías</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerWords</name>
    <message>
        <source>More records than a ledger holds: the figures are of a part</source>
        <translation>Más registros de los que caben en el balance: las cifras son de una parte</translation>
    </message>
    <message>
        <source>Not exact: loses and doubles</source>
        <translation>No exacto: pierde y duplica</translation>
    </message>
    <message>
        <source>Not exact: loses</source>
        <translation>No exacto: pierde</translation>
    </message>
    <message>
        <source>Not exact: doubles</source>
        <translation>No exacto: duplica</translation>
    </message>
    <message>
        <source>Not exact: there are records that nobody sent</source>
        <translation>No exacto: hay registros que nadie envió</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Aún no se envió nada</translation>
    </message>
    <message>
        <source>Exact so far, the rest is on its way</source>
        <translation>Exacto hasta ahora, el resto está en camino</translation>
    </message>
    <message>
        <source>Exact: everything came through, once</source>
        <translation>Exacto: todo llegó, una vez</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonList</name>
    <message>
        <source>Each lesson runs on the real cluster of this window: you act, foretell, and see what it answers.</source>
        <translation>Cada lección se ejecuta en el clúster real de esta ventana: usted actúa, predice y ve qué responde.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Iniciar la lección</translation>
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
        <translation>Hecha. Predicciones acertadas: %1</translation>
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
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Do the act for me</source>
        <translation>Hacer la acción por mí</translation>
    </message>
    <message>
        <source>Show me where the act is done</source>
        <translation>Mostrar dónde se hace la acción</translation>
    </message>
    <message>
        <source>Restart the lesson</source>
        <translation>Reiniciar la lección</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonSession</name>
    <message>
        <source>A lesson needs a cluster that it may break. This window shows one that somebody else runs: start Brokerscope with a cluster of its own.</source>
        <translation>Una lección necesita un clúster que pueda romper. Esta ventana muestra uno que es de otra persona: inicie Brokerscope con un clúster propio.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonsView</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n hecha</numerusform>
            <numerusform>%n hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 acts done</source>
        <translation>%1 de %2 acciones hechas</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>✓ Lesson done.</source>
        <translation>✓ Lección hecha.</translation>
    </message>
    <message>
        <source>%1 of %2 acts done.</source>
        <translation>%1 de %2 acciones hechas.</translation>
    </message>
    <message>
        <source>Foretold right: %1 of %2.</source>
        <translation>Predicciones acertadas: %1 de %2.</translation>
    </message>
    <message>
        <source>Preparing what the lesson starts from …</source>
        <translation>Preparando el punto de partida de la lección …</translation>
    </message>
    <message>
        <source>This lesson cannot be played. %1</source>
        <translation>Esta lección no se puede ejecutar. %1</translation>
    </message>
    <message>
        <source>What the lesson starts from could not be made: %1. Put the cluster in order (Faults &gt; Heal everything, start the nodes) and restart the lesson.</source>
        <translation>No se pudo preparar el punto de partida de la lección: %1. Ponga el clúster en orden (Fallos &gt; Reparar todo, inicie los nodos) y reinicie la lección.</translation>
    </message>
    <message>
        <source>No node runs, so nothing can happen. Start one: the lesson goes on where it is.</source>
        <translation>Ningún nodo está en marcha, así que no puede pasar nada. Inicie uno: la lección sigue donde está.</translation>
    </message>
    <message>
        <source>The topic %1, which this lesson works on, is gone. Restart the lesson: it makes it anew.</source>
        <translation>El topic %1, sobre el que trabaja esta lección, ya no está. Reinicie la lección: lo crea de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>This lesson needs a cluster of %n node(s): start Brokerscope with --nodes.</source>
        <translation>
            <numerusform>Esta lección necesita un clúster de %n nodo: inicie Brokerscope con --nodes.</numerusform>
            <numerusform>Esta lección necesita un clúster de %n nodos: inicie Brokerscope con --nodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Show what is written for the trainer</source>
        <translation>Muestra lo escrito para quien enseña</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>From the first step; what the lesson made in the cluster is made anew</source>
        <translation>Desde el primer paso; lo que la lección hizo en el clúster se hace de nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>Hasta dónde va la lección</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LinePlayer</name>
    <message>
        <source>it has not come about within %1 seconds</source>
        <translation>no ha ocurrido en %1 segundos</translation>
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
        <translation>Enlace entre el nodo %1 y el nodo %2: cortado en ambos sentidos</translation>
    </message>
    <message>
        <source>Nothing from node %1 reaches node %2</source>
        <translation>Nada del nodo %1 llega al nodo %2</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2</source>
        <translation>Enlace entre el nodo %1 y el nodo %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2: %3 each way</source>
        <translation>Enlace entre el nodo %1 y el nodo %2: %3 por sentido</translation>
    </message>
    <message>
        <source>Right-click to cut, delay, limit or reset it</source>
        <translation>Clic derecho para cortarlo, retrasarlo, limitarlo o romperlo</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LiveLedgerDesk</name>
    <message>
        <source>A program &quot;%1&quot; runs already.</source>
        <translation>Ya hay en marcha un programa «%1».</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LogStrips</name>
    <message>
        <source>node %1: %2 to %3</source>
        <translation>nodo %1: %2 a %3</translation>
    </message>
    <message>
        <source>group %1 at %2, lag %3</source>
        <translation>grupo %1 en %2, lag %3</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>HW %1</source>
        <translation>HW %1</translation>
    </message>
    <message>
        <source>log start %1</source>
        <translation>inicio del log %1</translation>
    </message>
    <message>
        <source>… from %1</source>
        <translation>… desde %1</translation>
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
            <numerusform>Nodo %1: inicio del log %2, high watermark %3, last stable offset %4, log end offset %5, %6 en %n segmento%7</numerusform>
            <numerusform>Nodo %1: inicio del log %2, high watermark %3, last stable offset %4, log end offset %5, %6 en %n segmentos%7</numerusform>
        </translation>
    </message>
    <message>
        <source> (as last seen before it went)</source>
        <translation> (como se vio antes de caer)</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2; nobody reads this partition now.</source>
        <translation>El grupo %1 hizo commit del offset %2; nadie lee ahora esta partición.</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2; %3 reads it.</source>
        <translation>El grupo %1 hizo commit del offset %2; la lee %3.</translation>
    </message>
    <message>
        <source>Node %1: log start %2, high watermark %3, last stable offset %4, log end offset %5, %6%7</source>
        <translation>Nodo %1: inicio del log %2, high watermark %3, last stable offset %4, log end offset %5, %6%7</translation>
    </message>
    <message>
        <source> (as last seen)</source>
        <translation> (última vez visto)</translation>
    </message>
    <message>
        <source>deleted below %1</source>
        <translation>eliminado bajo %1</translation>
    </message>
    <message>
        <source>compacted: %1 less</source>
        <translation>compactado: %1 menos</translation>
    </message>
    <message>
        <source>new segment</source>
        <translation>nuevo segmento</translation>
    </message>
    <message>
        <source>client %1 reads from %2</source>
        <translation>el cliente %1 lee desde %2</translation>
    </message>
    <message>
        <source>group %1 at %2, lag %3, reads from %4</source>
        <translation>grupo %1 en %2, lag %3, lee desde %4</translation>
    </message>
    <message>
        <source>Nobody reads here, and no group has committed an offset yet.</source>
        <translation>Aquí no lee nadie, y ningún grupo ha hecho commit de un offset.</translation>
    </message>
    <message>
        <source>Readers: ▼ committed, △ reads from here</source>
        <translation>Lectores: ▼ commit, △ lee desde aquí</translation>
    </message>
    <message>
        <source>Client %1 has got everything below offset %2 and asks for more; no group has committed for it here.</source>
        <translation>El cliente %1 tiene todo lo anterior al offset %2 y pide más; ningún grupo ha hecho commit por él aquí.</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2 (filled mark); %3 has got everything below offset %4 (hollow mark).</source>
        <translation>El grupo %1 hizo commit del offset %2 (marca llena); %3 tiene todo lo anterior al offset %4 (marca hueca).</translation>
    </message>
    <message>
        <source>a box: a batch of records</source>
        <translation>una caja: un batch de registros</translation>
    </message>
    <message>
        <source>hatched: written, but not yet on every in-sync replica</source>
        <translation>rayado: escrito, pero aún no en todas las réplicas sincronizadas</translation>
    </message>
    <message>
        <source>paler: written under an earlier leader</source>
        <translation>más pálido: escrito bajo un líder anterior</translation>
    </message>
    <message>
        <source>dotted line: an open transaction begins, read_committed readers wait there</source>
        <translation>línea de puntos: empieza una transacción abierta, los lectores read_committed esperan ahí</translation>
    </message>
    <message>
        <source>LEO %1</source>
        <translation>LEO %1</translation>
    </message>
    <message numerus="yes">
        <source>truncated: %Ln record(s)</source>
        <translation>
            <numerusform>truncado: %Ln registro</numerusform>
            <numerusform>truncados: %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offset %1, in the batch %2 to %3: %Ln record(s), %4, leader epoch %5, producer %6, %7</source>
        <translation>
            <numerusform>Offset %1, en el batch %2 a %3: %Ln registro, %4, leader epoch %5, productor %6, %7</numerusform>
            <numerusform>Offset %1, en el batch %2 a %3: %Ln registros, %4, leader epoch %5, productor %6, %7</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LogsView</name>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Newest records</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Close enough to see where replicas and readers differ; the wheel zooms</source>
        <translation>Lo bastante cerca para ver en qué difieren réplicas y lectores; la rueda hace zoom</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>Log entero</translation>
    </message>
    <message>
        <source>Choose a partition here, in the Topics dock, or by clicking a replica in the picture.</source>
        <translation>Elija una partición aquí, en el panel Topics, o haciendo clic en una réplica de la imagen.</translation>
    </message>
    <message>
        <source>Replicas of the partition and their readers</source>
        <translation>Réplicas de la partición y sus lectores</translation>
    </message>
    <message>
        <source>no leader · epoch %1 · ISR %2</source>
        <translation>sin líder · epoch %1 · ISR %2</translation>
    </message>
    <message>
        <source>leader node %1 · epoch %2 · ISR %3</source>
        <translation>líder: nodo %1 · epoch %2 · ISR %3</translation>
    </message>
    <message>
        <source>Closer, down to a single record: + or the wheel; drag to move along the log</source>
        <translation>Más cerca, hasta un solo registro: + o la rueda; arrastre para recorrer el log</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Farther, up to the whole log: − or the wheel</source>
        <translation>Más lejos, hasta el log entero: − o la rueda</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>offset …</source>
        <translation>offset …</translation>
    </message>
    <message>
        <source>Go to an offset</source>
        <translation>Ir a un offset</translation>
    </message>
    <message>
        <source>An offset from %1 to %2</source>
        <translation>Un offset de %1 a %2</translation>
    </message>
    <message>
        <source>There is no topic yet. Create one (Ctrl+N), or start a scenario (Ctrl+J, Ctrl+J): its logs appear here.</source>
        <translation>Aún no hay ningún topic. Cree uno (Ctrl+N) o inicie un escenario (Ctrl+J, Ctrl+J): sus logs aparecen aquí.</translation>
    </message>
    <message numerus="yes">
        <source>node %1 parts from the leader: %Ln record(s) will be cut off</source>
        <translation>
            <numerusform>el nodo %1 se separa del líder: se truncará %Ln registro</numerusform>
            <numerusform>el nodo %1 se separa del líder: se truncarán %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acknowledged record(s) lost in the cluster: show them</source>
        <translation>
            <numerusform>%Ln registro confirmado perdido en el clúster: mostrarlo</numerusform>
            <numerusform>%Ln registros confirmados perdidos en el clúster: mostrarlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unacknowledged record(s) cut off in the cluster: show them</source>
        <translation>
            <numerusform>%Ln registro sin confirmar truncado en el clúster: mostrarlo</numerusform>
            <numerusform>%Ln registros sin confirmar truncados en el clúster: mostrarlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>records at risk now: %Ln committed one(s) that no other running node has</source>
        <translation>
            <numerusform>registros en riesgo ahora: %Ln con commit que no tiene ningún otro nodo en marcha</numerusform>
            <numerusform>registros en riesgo ahora: %Ln con commit que no tiene ningún otro nodo en marcha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not committed yet: %Ln record(s)</source>
        <translation>
            <numerusform>aún sin commit: %Ln registro</numerusform>
            <numerusform>aún sin commit: %Ln registros</numerusform>
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
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Truncado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
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
        <translation>Marca de tiempo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>This node had copied the record, or was started since: whoever led then knows what its producer was told.</source>
        <translation>Este nodo había copiado el registro, o se inició desde entonces: quien era líder sabe qué se dijo a su productor.</translation>
    </message>
    <message>
        <source>With acks=1 its producer was told at once that it is written, with acks=0 it did not ask: nobody sends it again.</source>
        <translation>Con acks=1 se dijo enseguida a su productor que está escrito, con acks=0 no preguntó: nadie lo envía de nuevo.</translation>
    </message>
    <message>
        <source>Its producer asked for acks=all and was never told that it is written: it sends the record again, or reports an error.</source>
        <translation>Su productor pidió acks=all y nunca se le dijo que está escrito: envía el registro de nuevo o informa de un error.</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>no se sabe aquí</translation>
    </message>
    <message>
        <source>yes: lost</source>
        <translation>sí: perdido</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>When the log was truncated to the new leader&apos;s</source>
        <translation>Cuándo se truncó el log para igualarlo al del nuevo líder</translation>
    </message>
    <message>
        <source>The node that had the record and has it no more</source>
        <translation>El nodo que tenía el registro y ya no lo tiene</translation>
    </message>
    <message>
        <source>Topic and partition of the record</source>
        <translation>Topic y partición del registro</translation>
    </message>
    <message>
        <source>Its place in the log; another record has this offset now</source>
        <translation>Su lugar en el log; ahora otro registro tiene este offset</translation>
    </message>
    <message>
        <source>Epoch of the leader that took the record</source>
        <translation>Epoch del líder que tomó el registro</translation>
    </message>
    <message>
        <source>When the producer made it</source>
        <translation>Cuándo lo hizo el productor</translation>
    </message>
    <message>
        <source>Key of the record</source>
        <translation>Clave del registro</translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>Valor del registro</translation>
    </message>
    <message>
        <source>Whether its producer was told that it is written: then it is lost, and nobody sends it again</source>
        <translation>Si se dijo a su productor que está escrito: entonces está perdido y nadie lo envía de nuevo</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LostView</name>
    <message>
        <source>Filter by partition, key or value (/)</source>
        <translation>Filtrar por partición, clave o valor (/)</translation>
    </message>
    <message>
        <source>Filter lost records</source>
        <translation>Filtrar registros perdidos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen records, or all of them, as JSON lines (Ctrl+C)</source>
        <translation>Copiar los registros elegidos, o todos, como líneas JSON (Ctrl+C)</translation>
    </message>
    <message>
        <source>Write the chosen records, or all of them, to a file: JSON lines or CSV</source>
        <translation>Escribir los registros elegidos, o todos, en un archivo: líneas JSON o CSV</translation>
    </message>
    <message>
        <source>Lost records</source>
        <translation>Registros perdidos</translation>
    </message>
    <message>
        <source>No record was lost. Records are lost when a leader that was cut off went on to take writes with acks=1, and its log was truncated to the new leader&apos;s once the two met again: isolate a leader, produce to it, heal.</source>
        <translation>No se perdió ningún registro. Se pierden registros cuando un líder aislado siguió aceptando escrituras con acks=1 y su log se truncó al del nuevo líder al reencontrarse los dos: aísle un líder, produzca en él, repare.</translation>
    </message>
    <message>
        <source>Export lost records</source>
        <translation>Exportar registros perdidos</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cut off, %1 of them acknowledged</source>
        <translation>
            <numerusform>%Ln registro truncado, %1 de ellos confirmado</numerusform>
            <numerusform>%Ln registros truncados, %1 de ellos confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cut off, none of them acknowledged as far as is known</source>
        <translation>
            <numerusform>%Ln registro truncado, no confirmado por lo que se sabe</numerusform>
            <numerusform>%Ln registros truncados, ninguno confirmado por lo que se sabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on node %2 parts from its leader: %Ln record(s) will be cut off when the two meet.</source>
        <translation>
            <numerusform>%1 en el nodo %2 se separa de su líder: %Ln registro se truncará cuando se reencuentren.</numerusform>
            <numerusform>%1 en el nodo %2 se separa de su líder: %Ln registros se truncarán cuando se reencuentren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records at risk now: none. Every committed record is on two running nodes or more.</source>
        <translation>Registros en riesgo ahora: ninguno. Cada registro con commit está en dos o más nodos en marcha.</translation>
    </message>
    <message numerus="yes">
        <source>Records at risk now: %Ln committed record(s) that one running node has and no other.</source>
        <translation>
            <numerusform>Registros en riesgo ahora: %Ln registro con commit que tiene un solo nodo en marcha y ningún otro.</numerusform>
            <numerusform>Registros en riesgo ahora: %Ln registros con commit que tiene un solo nodo en marcha y ningún otro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not committed yet: %Ln record(s) that a leader has and not all in-sync replicas (log end offset less high watermark).</source>
        <translation>
            <numerusform>Aún sin commit: %Ln registro que tiene un líder, pero no todas las réplicas sincronizadas (log end offset menos high watermark).</numerusform>
            <numerusform>Aún sin commit: %Ln registros que tiene un líder, pero no todas las réplicas sincronizadas (log end offset menos high watermark).</numerusform>
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
        <translation>&amp;Clúster</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Topics</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <translation>C&amp;lientes</translation>
    </message>
    <message>
        <source>&amp;Faults</source>
        <translation>&amp;Fallos</translation>
    </message>
    <message>
        <source>Choose a node</source>
        <translation>Elija un nodo</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Nodo %1</translation>
    </message>
    <message>
        <source>Create topic …</source>
        <translation>Crear topic …</translation>
    </message>
    <message>
        <source>Delete the chosen topic …</source>
        <translation>Eliminar el topic elegido …</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>Producir</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>Consumir</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Ajustar la imagen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Copy bootstrap servers</source>
        <translation>Copiar servidores bootstrap</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Restablecer paneles</translation>
    </message>
    <message>
        <source>About Brokerscope</source>
        <translation>Acerca de Brokerscope</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Acerca de Qt</translation>
    </message>
    <message>
        <source>Stop the demo clients</source>
        <translation>Detener los clientes de la demo</translation>
    </message>
    <message>
        <source>Start the demo clients</source>
        <translation>Iniciar los clientes de la demo</translation>
    </message>
    <message>
        <source>Stop demo</source>
        <translation>Detener demo</translation>
    </message>
    <message>
        <source>Start demo</source>
        <translation>Iniciar demo</translation>
    </message>
    <message>
        <source>Real producers and consumer groups of this window, on the topics orders and payments</source>
        <translation>Productores y grupos de consumidores reales de esta ventana, en los topics orders y payments</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Brokerscope %1&lt;/h3&gt;&lt;p&gt;A real Kafka-compatible cluster in one process, and a window that shows it working. Any Kafka client can connect to %2.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Apache Kafka is a trademark of the Apache Software Foundation, which has no part in this program.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Brokerscope %1&lt;/h3&gt;&lt;p&gt;Un clúster real compatible con Kafka en un solo proceso, y una ventana que lo muestra en marcha. Cualquier cliente de Kafka puede conectarse a %2.&lt;/p&gt;&lt;p&gt;Software libre bajo la GNU General Public License, versión 3 o posterior. Apache Kafka es una marca de la Apache Software Foundation, que no participa en este programa.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Projector: full screen, large text</source>
        <translation>Proyector: pantalla completa, texto grande</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Simple pictures</source>
        <translation>Imágenes sencillas</translation>
    </message>
    <message>
        <source>External cluster %1</source>
        <translation>Clúster externo %1</translation>
    </message>
    <message>
        <source>Connect a client …</source>
        <translation>Conectar un cliente …</translation>
    </message>
    <message>
        <source>Save a report of this session …</source>
        <translation>Guardar un informe de esta sesión …</translation>
    </message>
    <message>
        <source>Find an act or a thing …</source>
        <translation>Buscar una acción o una cosa …</translation>
    </message>
    <message>
        <source>Tour of two minutes</source>
        <translation>Visita de dos minutos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Guardar el informe como</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>T&amp;iempo</translation>
    </message>
    <message>
        <source>Waiting messages and breakpoints</source>
        <translation>Mensajes en espera y puntos de interrupción</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Grabación %1</translation>
    </message>
    <message>
        <source>%1 – Brokerscope</source>
        <translation>%1 – Brokerscope</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MemberLine</name>
    <message>
        <source>fast</source>
        <translation>rápido</translation>
    </message>
    <message>
        <source>1 ms a record</source>
        <translation>1 ms por registro</translation>
    </message>
    <message>
        <source>10 ms a record</source>
        <translation>10 ms por registro</translation>
    </message>
    <message>
        <source>0.1 s a record</source>
        <translation>0,1 s por registro</translation>
    </message>
    <message>
        <source>1 s a record</source>
        <translation>1 s por registro</translation>
    </message>
    <message>
        <source>5 s a record</source>
        <translation>5 s por registro</translation>
    </message>
    <message>
        <source>How long %1 takes for a record</source>
        <translation>Cuánto tarda %1 en un registro</translation>
    </message>
    <message>
        <source>A slow member keeps its partitions and falls behind: watch its lag</source>
        <translation>Un miembro lento conserva sus particiones y se retrasa: observe su lag</translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>Colgar</translation>
    </message>
    <message>
        <source>It does not poll any more, as a program that hangs. It still sends heartbeats; after max.poll.interval.ms it leaves the group</source>
        <translation>Deja de hacer poll, como un programa colgado. Aún envía heartbeats; tras max.poll.interval.ms sale del grupo</translation>
    </message>
    <message>
        <source>Let %1 hang</source>
        <translation>Colgar %1</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Caída</translation>
    </message>
    <message>
        <source>Gone without a goodbye: the group notices after session.timeout.ms, then the others take over</source>
        <translation>Se va sin despedirse: el grupo lo nota tras session.timeout.ms, luego los demás toman el relevo</translation>
    </message>
    <message>
        <source>Let %1 crash</source>
        <translation>Hacer caer %1</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>saliendo</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>colgado</translation>
    </message>
    <message>
        <source>nothing assigned</source>
        <translation>nada asignado</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MembersModel</name>
    <message>
        <source>%1 (group leader)</source>
        <translation>%1 (líder del grupo)</translation>
    </message>
    <message>
        <source>It has nothing to read: there are more members than partitions, or it has just come.</source>
        <translation>No tiene nada que leer: hay más miembros que particiones, o acaba de llegar.</translation>
    </message>
    <message>
        <source>client.id, as the program calls itself</source>
        <translation>client.id, como se llama a sí mismo el programa</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Where its connection to the coordinator comes from</source>
        <translation>De dónde viene su conexión con el coordinador</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>The name that the coordinator knows it by (member id)</source>
        <translation>El nombre por el que lo conoce el coordinador (member id)</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>group.instance.id: a static member keeps its partitions while it restarts</source>
        <translation>group.instance.id: un miembro estático conserva sus particiones mientras se reinicia</translation>
    </message>
    <message>
        <source>Static id</source>
        <translation>Id estático</translation>
    </message>
    <message>
        <source>For which epoch of the group it has its partitions (member epoch)</source>
        <translation>Para qué epoch del grupo tiene sus particiones (member epoch)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>How many times the group has shared out its partitions (generation)</source>
        <translation>Cuántas veces ha repartido el grupo sus particiones (generation)</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generación</translation>
    </message>
    <message>
        <source>Partitions that it reads now</source>
        <translation>Particiones que lee ahora</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Records that are not committed, over all its partitions</source>
        <translation>Registros sin commit, en todas sus particiones</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>How old the oldest of these is</source>
        <translation>Qué edad tiene el más antiguo de ellos</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Retraso</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageDetail</name>
    <message>
        <source>Choose a record to see all of it.</source>
        <translation>Elija un registro para verlo entero.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
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
        <translation>Clave: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Valor: %1</translation>
    </message>
    <message>
        <source>How keys are shown</source>
        <translation>Cómo se muestran las claves</translation>
    </message>
    <message>
        <source>How values are shown</source>
        <translation>Cómo se muestran los valores</translation>
    </message>
    <message>
        <source>Charset of text</source>
        <translation>Codificación del texto</translation>
    </message>
    <message>
        <source>The charset in which text is read; Kafka itself keeps bytes and knows of none</source>
        <translation>La codificación con que se lee el texto; Kafka guarda bytes y no conoce ninguna</translation>
    </message>
    <message>
        <source>Schema …</source>
        <translation>Esquema …</translation>
    </message>
    <message>
        <source>Choose an Avro schema file (.avsc) to read values with; the five bytes that schema registries put in front are skipped</source>
        <translation>Elija un archivo de esquema Avro (.avsc) con el que leer los valores; se saltan los cinco bytes que ponen delante los registros de esquemas (schema registry)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Headers of the record</source>
        <translation>Cabeceras del registro</translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>Valor del registro</translation>
    </message>
    <message>
        <source>Key of the record</source>
        <translation>Clave del registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what is shown here</source>
        <translation>Copiar lo que se muestra aquí</translation>
    </message>
    <message>
        <source>Edit and produce again …</source>
        <translation>Editar y producir de nuevo …</translation>
    </message>
    <message>
        <source>Records never change. This opens the record in the Produce view, from where a changed copy goes to any topic</source>
        <translation>Los registros no cambian nunca. Esto abre el registro en la vista Producir, desde donde una copia cambiada va a cualquier topic</translation>
    </message>
    <message>
        <source>Avro schema</source>
        <translation>Esquema Avro</translation>
    </message>
    <message>
        <source>Avro schemas (*.avsc *.json);;All files (*)</source>
        <translation>Esquemas Avro (*.avsc *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a schema.</source>
        <translation>%1 es demasiado grande para un esquema.</translation>
    </message>
    <message>
        <source>Empty: a value of no bytes. That is not the same as null.</source>
        <translation>Vacío: un valor sin bytes. No es lo mismo que null.</translation>
    </message>
    <message>
        <source>null: a tombstone. On a compacted topic it deletes its key.</source>
        <translation>null: un tombstone. En un topic compactado elimina su clave.</translation>
    </message>
    <message>
        <source>Empty: a key of no bytes. That is not the same as null.</source>
        <translation>Vacía: una clave sin bytes. No es lo mismo que null.</translation>
    </message>
    <message>
        <source>null: this record has no key.</source>
        <translation>null: este registro no tiene clave.</translation>
    </message>
    <message>
        <source>Value · %1</source>
        <translation>Valor · %1</translation>
    </message>
    <message>
        <source>Key · %1</source>
        <translation>Clave · %1</translation>
    </message>
    <message>
        <source>Headers · %1</source>
        <translation>Cabeceras · %1</translation>
    </message>
    <message>
        <source>Reading all of it …</source>
        <translation>Leyéndolo entero …</translation>
    </message>
    <message>
        <source>leader epoch %1</source>
        <translation>leader epoch %1</translation>
    </message>
    <message>
        <source>key %1, value %2</source>
        <translation>clave %1, valor %2</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1: partition %2 of %3</source>
        <translation>murmur2 de la clave es %1: partición %2 de %3</translation>
    </message>
    <message>
        <source>but the producer chose %1</source>
        <translation>pero el productor eligió %1</translation>
    </message>
    <message>
        <source>without a key the producer chose the partition</source>
        <translation>sin clave, la partición la eligió el productor</translation>
    </message>
    <message>
        <source>Shown as it was meant. In the log it is still garbled: its UTF-8 was read as %1 and encoded again.</source>
        <translation>Se muestra como se quiso escribir. En el log sigue alterado: su UTF-8 se leyó como %1 y se codificó otra vez.</translation>
    </message>
    <message>
        <source>This text was encoded twice: its UTF-8 was read as %1 and encoded again. It means “%2”.</source>
        <translation>Este texto se codificó dos veces: su UTF-8 se leyó como %1 y se codificó otra vez. Quiere decir “%2”.</translation>
    </message>
    <message>
        <source>Show as it is</source>
        <translation>Mostrar tal cual</translation>
    </message>
    <message>
        <source>Repair the view</source>
        <translation>Reparar la vista</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>What is known of this record: the request that brought it, its bytes in the file, who has fetched it</source>
        <translation>Qué se sabe de este registro: la solicitud que lo trajo, sus bytes en el archivo, quién hizo fetch de él</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageFileWords</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageTableModel</name>
    <message>
        <source>A tombstone: the value is null. On a compacted topic it deletes its key.</source>
        <translation>Un tombstone: el valor es null. En un topic compactado elimina su clave.</translation>
    </message>
    <message>
        <source>The key is null: the producer spread such records over the partitions.</source>
        <translation>La clave es null: el productor repartió estos registros por las particiones.</translation>
    </message>
    <message>
        <source>LogAppendTime: the broker&apos;s clock when it was appended</source>
        <translation>LogAppendTime: el reloj del broker al añadirlo</translation>
    </message>
    <message>
        <source>CreateTime: the producer&apos;s clock</source>
        <translation>CreateTime: el reloj del productor</translation>
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
        <translation>Marca de tiempo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageWords</name>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>una solicitud</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>respuesta a %1</translation>
    </message>
    <message>
        <source>%1 request</source>
        <translation>solicitud %1</translation>
    </message>
    <message>
        <source>%1 → node %2, %3</source>
        <translation>%1 → nodo %2, %3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessagesView</name>
    <message>
        <source>%1. Trying again …</source>
        <translation>%1. Reintentando …</translation>
    </message>
    <message>
        <source>/ filters · Ctrl+G goes to an offset or a time</source>
        <translation>/ filtra · Ctrl+G va a un offset o una hora</translation>
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
        <translation>nuevos primero</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>antiguos primero</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>All partitions in one order: a merge by timestamp that keeps each partition&apos;s own order. Of the records that come next in each partition, the one with the smallest timestamp goes first; of equal ones, that of the lower partition. What arrives while you look comes at the newest end, whatever its timestamp. Kafka itself promises an order within a partition only.</source>
        <translation>Todas las particiones en un solo orden: una mezcla por marca de tiempo que conserva el orden propio de cada partición. De los registros que siguen en cada partición va primero el de marca de tiempo menor; si son iguales, el de la partición menor. Lo que llega mientras mira aparece en el extremo más nuevo, sea cual sea su marca de tiempo. El propio Kafka solo promete orden dentro de una partición.</translation>
    </message>
    <message>
        <source>Isolation level</source>
        <translation>Nivel de aislamiento</translation>
    </message>
    <message>
        <source>read_committed hides records of aborted transactions, and all from the first open transaction on; read_uncommitted, Kafka&apos;s default for consumers, shows them</source>
        <translation>read_committed oculta los registros de transacciones abortadas y todo desde la primera transacción abierta; read_uncommitted, el valor por defecto de Kafka para consumidores, los muestra</translation>
    </message>
    <message>
        <source>go to 0:1500, 18:00</source>
        <translation>ir a 0:1500, 18:00</translation>
    </message>
    <message>
        <source>Go to an offset or a time</source>
        <translation>Ir a un offset o una hora</translation>
    </message>
    <message>
        <source>PARTITION:OFFSET, an offset alone in a topic of one partition, or a time: 2026-11-21T18:00, 18:00, -5m</source>
        <translation>PARTICIÓN:OFFSET, solo un offset en un topic de una partición, o una hora: 2026-11-21T18:00, 18:00, -5m</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Show new records as they come. Scrolling away stops the following, and says how many came since</source>
        <translation>Mostrar registros nuevos según llegan. Al desplazarse se deja de seguir, y se indica cuántos han llegado desde entonces</translation>
    </message>
    <message>
        <source>Export the visible records …</source>
        <translation>Exportar los registros visibles …</translation>
    </message>
    <message>
        <source>Export the visible records</source>
        <translation>Exportar los registros visibles</translation>
    </message>
    <message>
        <source>Export the selected records …</source>
        <translation>Exportar los registros seleccionados …</translation>
    </message>
    <message>
        <source>Export the selected records</source>
        <translation>Exportar los registros seleccionados</translation>
    </message>
    <message>
        <source>Export all that the filter lets pass …</source>
        <translation>Exportar todo lo que deja pasar el filtro …</translation>
    </message>
    <message>
        <source>filter: refund, key = customer-7, $.customer.id = 7, time &gt;= -5m …</source>
        <translation>filtro: refund, key = customer-7, $.customer.id = 7, time &gt;= -5m …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>How to write a filter</source>
        <translation>Cómo escribir un filtro</translation>
    </message>
    <message>
        <source>in the key, the value or a header, in any case</source>
        <translation>en la clave, el valor o una cabecera, sin distinguir mayúsculas</translation>
    </message>
    <message>
        <source>is exactly; contains. Also !=</source>
        <translation>es exactamente; contiene. También !=</translation>
    </message>
    <message>
        <source>regular expression; i: in any case</source>
        <translation>expresión regular; i: sin distinguir mayúsculas</translation>
    </message>
    <message>
        <source>a tombstone; a key of some bytes</source>
        <translation>un tombstone; una clave de algunos bytes</translation>
    </message>
    <message>
        <source>a header by name; any header</source>
        <translation>una cabecera por nombre; cualquier cabecera</translation>
    </message>
    <message>
        <source>JSON path in the value: .name [&apos;a name&apos;] [0] [*]</source>
        <translation>ruta JSON en el valor: .nombre [&apos;un nombre&apos;] [0] [*]</translation>
    </message>
    <message>
        <source>limits what is read at all</source>
        <translation>limita lo que se llega a leer</translation>
    </message>
    <message>
        <source>local time, UTC with Z, or ago (s, m, h, d). Each partition begins at its first record that is not older</source>
        <translation>hora local, UTC con Z, o hace tanto (s, m, h, d). Cada partición empieza en su primer registro que no es anterior</translation>
    </message>
    <message>
        <source>joins them</source>
        <translation>las combina</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Some partitions do not answer, their records are not here. %1</source>
        <translation>Algunas particiones no responden, sus registros no están aquí. %1</translation>
    </message>
    <message>
        <source>Clear the filter first: what a search found has no other places.</source>
        <translation>Borre primero el filtro: lo que encontró una búsqueda no tiene otros lugares.</translation>
    </message>
    <message>
        <source>There is no partition %1 here.</source>
        <translation>Aquí no hay ninguna partición %1.</translation>
    </message>
    <message>
        <source>Which partition? Write it in front: 0:%1</source>
        <translation>¿Qué partición? Escríbala delante: 0:%1</translation>
    </message>
    <message>
        <source>Write PARTITION:OFFSET, as 0:1500, or a time: 2026-11-21T18:00, 18:00, -5m.</source>
        <translation>Escriba PARTICIÓN:OFFSET, como 0:1500, o una hora: 2026-11-21T18:00, 18:00, -5m.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>La exportación se detuvo; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>%1 found · %2 records searched, %3 %</source>
        <translation>%1 encontrados · %2 registros revisados, %3 %</translation>
    </message>
    <message>
        <source>%1 found, and there the search ended: narrow the filter · %2 records searched</source>
        <translation>%1 encontrados, y ahí terminó la búsqueda: acote el filtro · %2 registros revisados</translation>
    </message>
    <message>
        <source>Stopped: %1 found · %2 records searched, %3 %</source>
        <translation>Detenida: %1 encontrados · %2 registros revisados, %3 %</translation>
    </message>
    <message>
        <source>%1 found · all %2 records searched</source>
        <translation>%1 encontrados · revisados los %2 registros</translation>
    </message>
    <message numerus="yes">
        <source>%1 records in %n partition(s)</source>
        <translation>
            <numerusform>%1 registros en %n partición</numerusform>
            <numerusform>%1 registros en %n particiones</numerusform>
        </translation>
    </message>
    <message>
        <source> · following</source>
        <translation> · siguiendo</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>So many came since you left the newest end. Go back and follow</source>
        <translation>Los que han llegado desde que dejó el extremo más nuevo. Volver y seguir</translation>
    </message>
    <message>
        <source>A record that was to be written is not in the log any more.</source>
        <translation>Un registro que se iba a escribir ya no está en el log.</translation>
    </message>
    <message>
        <source>The rest is not in the log any more.</source>
        <translation>El resto ya no está en el log.</translation>
    </message>
    <message>
        <source>This record is not read completely yet; try again in a moment.</source>
        <translation>Este registro aún no se ha leído por completo; reintente en un momento.</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;CSV (*.csv)</source>
        <translation>Líneas JSON (*.jsonl);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>There is nothing to export: choose records first, or wait until they are read.</source>
        <translation>No hay nada que exportar: elija primero registros, o espere a que se lean.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Escribiendo %1 …</translation>
    </message>
    <message>
        <source>%1 records written to %2</source>
        <translation>%1 registros escritos en %2</translation>
    </message>
    <message>
        <source>There is nothing to export: open a topic first.</source>
        <translation>No hay nada que exportar: abra primero un topic.</translation>
    </message>
    <message>
        <source>Export all that the filter lets pass</source>
        <translation>Exportar todo lo que deja pasar el filtro</translation>
    </message>
    <message>
        <source>Choose a topic to see its records.</source>
        <translation>Elija un topic para ver sus registros.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Abriendo %1 …</translation>
    </message>
    <message>
        <source>Nothing found yet.</source>
        <translation>Aún nada encontrado.</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>Ningún registro pasa el filtro.</translation>
    </message>
    <message>
        <source>%1 holds no records. Write some in the Produce view: they appear here as they are appended.</source>
        <translation>%1 no tiene registros. Escriba algunos en la vista Producir: aparecen aquí según se añaden.</translation>
    </message>
    <message>
        <source>No record lies within the filter&apos;s limits.</source>
        <translation>Ningún registro está dentro de los límites del filtro.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>No client can read __cluster_metadata: brokers do not serve the metadata log, Kafka&apos;s own neither. Of a cluster in this window its records appear here; of others they cannot be known.</source>
        <translation>Ningún cliente puede leer __cluster_metadata: los brokers no sirven el log de metadatos, tampoco los del propio Kafka. De un clúster de esta ventana sus registros aparecen aquí; de otros no se pueden conocer.</translation>
    </message>
    <message>
        <source>%1 of the newest %2 records of the metadata log</source>
        <translation>%1 de los %2 registros más nuevos del log de metadatos</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 records in %n partition(s): some offsets hold none</source>
        <translation>
            <numerusform>Como máximo %1 registros en %n partición: algunos offsets no tienen ninguno</numerusform>
            <numerusform>Como máximo %1 registros en %n particiones: algunos offsets no tienen ninguno</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read now. %2 It is tried again until it can be; healing the cluster&apos;s faults helps.</source>
        <translation>%1 no se puede leer ahora. %2 Se reintenta hasta que se pueda; reparar los fallos del clúster ayuda.</translation>
    </message>
    <message>
        <source>There is no topic yet. Create one (Ctrl+N), produce to it (Ctrl+P), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>Aún no hay ningún topic. Cree uno (Ctrl+N), produzca en él (Ctrl+P) o inicie un escenario (Ctrl+J, Ctrl+J).</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetadataLogModel</name>
    <message>
        <source>Offset in __cluster_metadata-0</source>
        <translation>Offset en __cluster_metadata-0</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>The quorum epoch whose leader wrote it</source>
        <translation>El epoch del quórum cuyo líder lo escribió</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>When the active controller wrote it</source>
        <translation>Cuándo lo escribió el controller activo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kafka&apos;s name of the record, without the word Record</source>
        <translation>El nombre que Kafka da al registro, sin la palabra Record</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetadataWords</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Partition %1 is made on nodes %2, without a leader.</source>
        <translation>La partición %1 se crea en los nodos %2, sin líder.</translation>
    </message>
    <message>
        <source>Partition %1 is made on nodes %2; node %3 leads it.</source>
        <translation>La partición %1 se crea en los nodos %2; su líder es el nodo %3.</translation>
    </message>
    <message>
        <source>it has no leader now</source>
        <translation>ahora no tiene líder</translation>
    </message>
    <message>
        <source>node %1 leads it in a new epoch</source>
        <translation>el nodo %1 es su líder en un nuevo epoch</translation>
    </message>
    <message>
        <source>in-sync replicas are %1</source>
        <translation>las réplicas sincronizadas son %1</translation>
    </message>
    <message>
        <source>replicas are %1</source>
        <translation>las réplicas son %1</translation>
    </message>
    <message>
        <source>%1 are being added</source>
        <translation>se añaden %1</translation>
    </message>
    <message>
        <source>%1 are being removed</source>
        <translation>se quitan %1</translation>
    </message>
    <message>
        <source>may lead although not in sync: %1</source>
        <translation>pueden liderar aunque no estén sincronizadas: %1</translation>
    </message>
    <message>
        <source>its leader was elected uncleanly</source>
        <translation>su líder se eligió de forma no limpia (unclean)</translation>
    </message>
    <message>
        <source>nothing but its epoch changes</source>
        <translation>solo cambia su epoch</translation>
    </message>
    <message>
        <source>Partition %1: %2.</source>
        <translation>Partición %1: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Broker %1 is fenced: it gets no leadership and clients are not sent to it.</source>
        <translation>El broker %1 queda excluido (fenced): no recibe liderazgo y no se le envían clientes.</translation>
    </message>
    <message>
        <source>Broker %1 begins its controlled shutdown: its leaders move away.</source>
        <translation>El broker %1 comienza su parada controlada: sus liderazgos se mueven.</translation>
    </message>
    <message>
        <source>Broker %1 is unfenced: it serves again.</source>
        <translation>El broker %1 deja de estar excluido (unfenced): vuelve a servir.</translation>
    </message>
    <message>
        <source>The registration of broker %1 changes.</source>
        <translation>El registro del broker %1 en el clúster cambia.</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>topic %1</translation>
    </message>
    <message>
        <source>all brokers</source>
        <translation>todos los brokers</translation>
    </message>
    <message>
        <source>broker %1</source>
        <translation>broker %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>grupo %1</translation>
    </message>
    <message>
        <source>%1 of %2 goes back to its default.</source>
        <translation>%1 de %2 vuelve a su valor por defecto.</translation>
    </message>
    <message>
        <source>%1 of %2 is set to %3.</source>
        <translation>%1 de %2 toma el valor %3.</translation>
    </message>
    <message>
        <source>Broker %1 registers with epoch %2; it is fenced until it has caught up.</source>
        <translation>El broker %1 se registra con el epoch %2; está excluido (fenced) hasta que se ponga al día.</translation>
    </message>
    <message>
        <source>Broker %1 is forgotten: it has left the cluster.</source>
        <translation>El broker %1 se olvida: ha salido del clúster.</translation>
    </message>
    <message>
        <source>Node %1 registers as a controller.</source>
        <translation>El nodo %1 se registra como controller.</translation>
    </message>
    <message>
        <source>Topic %1 is created with id %2.</source>
        <translation>El topic %1 se crea con el id %2.</translation>
    </message>
    <message>
        <source>Topic %1 is deleted.</source>
        <translation>El topic %1 se elimina.</translation>
    </message>
    <message>
        <source>Feature %1 is at level %2 from here on.</source>
        <translation>La feature %1 está en el nivel %2 desde aquí.</translation>
    </message>
    <message>
        <source>Broker %1 gets a block of producer ids; the next block begins at %2.</source>
        <translation>El broker %1 recibe un bloque de producer ids; el siguiente bloque empieza en %2.</translation>
    </message>
    <message>
        <source>Nothing changes: the controller shows that it can still commit.</source>
        <translation>No cambia nada: el controller muestra que aún puede hacer commit.</translation>
    </message>
    <message>
        <source>Several records follow that take effect together: %1.</source>
        <translation>Siguen varios registros que surten efecto juntos: %1.</translation>
    </message>
    <message>
        <source>The records since the begin take effect now.</source>
        <translation>Los registros desde el comienzo surten efecto ahora.</translation>
    </message>
    <message>
        <source>The records since the begin are void: %1.</source>
        <translation>Los registros desde el comienzo quedan sin efecto: %1.</translation>
    </message>
    <message>
        <source>The lists of eligible leader replicas are emptied.</source>
        <translation>Se vacían las listas de réplicas elegibles como líder.</translation>
    </message>
    <message>
        <source>nothing was heard from the leader</source>
        <translation>no se oyó nada del líder</translation>
    </message>
    <message>
        <source>no leader turned up in time</source>
        <translation>no apareció ningún líder a tiempo</translation>
    </message>
    <message>
        <source>the leader said goodbye</source>
        <translation>el líder se despidió</translation>
    </message>
    <message>
        <source>a majority said beforehand that it would vote for it</source>
        <translation>una mayoría dijo de antemano que votaría por él</translation>
    </message>
    <message>
        <source>the election before was lost</source>
        <translation>la elección anterior se perdió</translation>
    </message>
    <message>
        <source>it is the only voter</source>
        <translation>es el único votante</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetricChart</name>
    <message>
        <source>Records in per second</source>
        <translation>Registros de entrada por segundo</translation>
    </message>
    <message>
        <source>Bytes in per second</source>
        <translation>Bytes de entrada por segundo</translation>
    </message>
    <message>
        <source>Bytes out per second</source>
        <translation>Bytes de salida por segundo</translation>
    </message>
    <message>
        <source>Latency of %1 in milliseconds</source>
        <translation>Latencia de %1 en milisegundos</translation>
    </message>
    <message>
        <source>%1 requests per second</source>
        <translation>Solicitudes %1 por segundo</translation>
    </message>
    <message>
        <source>Under-replicated and offline partitions</source>
        <translation>Particiones subreplicadas y offline</translation>
    </message>
    <message>
        <source>ISR shrinks and expands per second</source>
        <translation>Reducciones y ampliaciones del ISR por segundo</translation>
    </message>
    <message>
        <source>Active controllers</source>
        <translation>Controllers activos</translation>
    </message>
    <message>
        <source>Records at risk now</source>
        <translation>Registros en riesgo ahora</translation>
    </message>
    <message>
        <source>Size of the logs on disk</source>
        <translation>Tamaño de los logs en disco</translation>
    </message>
    <message>
        <source>Processor time of this program, percent of one core</source>
        <translation>Tiempo de procesador de este programa, porcentaje de un núcleo</translation>
    </message>
    <message>
        <source>Memory of this program</source>
        <translation>Memoria de este programa</translation>
    </message>
    <message>
        <source>From the arrival of a request to its answer, on the node where it takes longest: half of the requests took p50 or less, 99 of 100 p99 or less. Fetches wait for records on purpose.</source>
        <translation>Desde la llegada de una solicitud hasta su respuesta, en el nodo donde más tarda: la mitad de las solicitudes tardó p50 o menos, 99 de 100 p99 o menos. Los Fetch esperan registros a propósito.</translation>
    </message>
    <message>
        <source>Partitions with fewer in-sync replicas than replicas, and partitions without a leader</source>
        <translation>Particiones con menos réplicas sincronizadas que réplicas, y particiones sin líder</translation>
    </message>
    <message>
        <source>Replicas that left the in-sync replicas of a partition, and that came back</source>
        <translation>Réplicas que salieron de las réplicas sincronizadas de una partición, y que volvieron</translation>
    </message>
    <message>
        <source>Exactly one is right; none while an election is under way</source>
        <translation>Lo correcto es exactamente uno; ninguno durante una elección</translation>
    </message>
    <message>
        <source>Committed records that one running node has and no other: lost if that node&apos;s disk were lost</source>
        <translation>Registros con commit que tiene un nodo en marcha y ningún otro: se perderían si se perdiera el disco de ese nodo</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>under-replicated</source>
        <translation>subreplicadas</translation>
    </message>
    <message>
        <source>shrinks</source>
        <translation>reducciones</translation>
    </message>
    <message>
        <source>expands</source>
        <translation>ampliaciones</translation>
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
            <numerusform>%n más sin dibujar</numerusform>
            <numerusform>%n más sin dibujar</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing measured in this time</source>
        <translation>nada medido en este tiempo</translation>
    </message>
    <message>
        <source>Where the time of %1 goes, in milliseconds (p50)</source>
        <translation>En qué se va el tiempo de %1, en milisegundos (p50)</translation>
    </message>
    <message>
        <source>Where the time of slow %1 goes, in milliseconds (p99)</source>
        <translation>En qué se va el tiempo de los %1 lentos, en milisegundos (p99)</translation>
    </message>
    <message>
        <source>Each part by itself, over all nodes, of the answers of a second. Queue: read, but others had the node&apos;s thread. Log: its handler ran, and appended or read. Wait: for replicas, for new records, for members of a group. Order: ready, but answers to earlier requests leave first. Send: until the connection had taken it.</source>
        <translation>Cada parte por separado, de todos los nodos, de las respuestas de un segundo. Cola: leída, pero otros ocupaban el hilo del nodo. Log: su rutina se ejecutó, y añadió o leyó. Espera: a réplicas, a registros nuevos, a miembros de un grupo. Orden: lista, pero salen antes las respuestas a solicitudes anteriores. Envío: hasta que la conexión la tomó.</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>send</source>
        <translation>envío</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
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
        <translation>una muestra por segundo</translation>
    </message>
    <message numerus="yes">
        <source>last %n minute(s)</source>
        <translation>
            <numerusform>último minuto</numerusform>
            <numerusform>últimos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>How far back the charts reach</source>
        <translation>Hasta dónde hacia atrás llegan las gráficas</translation>
    </message>
    <message>
        <source>API whose requests are measured</source>
        <translation>API cuyas solicitudes se miden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>The charts stand still; measuring goes on</source>
        <translation>Las gráficas se quedan quietas; la medición sigue</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Guardar como CSV …</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>Guardar como imagen …</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar las cifras</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Guardar las gráficas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MiniMap</name>
    <message>
        <source>The whole cluster; click to go there</source>
        <translation>Todo el clúster; haga clic para ir allí</translation>
    </message>
    <message>
        <source>Overview of the picture</source>
        <translation>Vista general de la imagen</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::NavigatorView</name>
    <message>
        <source>Nodes, topics, groups, clients and faults</source>
        <translation>Nodos, topics, grupos, clientes y fallos</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>epoch %1</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>node %1 %2</source>
        <translation>nodo %1 %2</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>cortado</translation>
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
        <translation>disco del nodo %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>lleno</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falla</translation>
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
        <translation>en marcha, pero excluido</translation>
    </message>
    <message>
        <source>broker, voter</source>
        <translation>broker, votante</translation>
    </message>
    <message>
        <source>broker only</source>
        <translation>solo broker</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>killed, 0.8 s ago</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) moved</source>
        <translation>
            <numerusform>%n partición movida</numerusform>
            <numerusform>%n particiones movidas</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falló: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>paused, 0.8 s ago</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Node %1 on port %2: %3. It holds %4 replicas and leads %5 of them. %6 requests a second, %7 on disk.</source>
        <translation>Nodo %1 en el puerto %2: %3. Tiene %4 réplicas y es líder de %5 de ellas. %6 solicitudes por segundo, %7 en disco.</translation>
    </message>
    <message>
        <source>%1: leader of %2, in-sync follower of %3, out of sync in %4, offline in %5 partitions</source>
        <translation>%1: líder de %2, follower sincronizado de %3, no sincronizado en %4, offline en %5 particiones</translation>
    </message>
    <message numerus="yes">
        <source>%n more topic(s)</source>
        <translation>
            <numerusform>%n topic más</numerusform>
            <numerusform>%n topics más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: leader. Clients write to and read from this replica.</source>
        <translation>%1: líder. Los clientes escriben en esta réplica y leen de ella.</translation>
    </message>
    <message>
        <source>%1: in-sync follower. It could take over without loss.</source>
        <translation>%1: follower sincronizado. Podría tomar el relevo sin pérdidas.</translation>
    </message>
    <message>
        <source>%1: out of sync. It lags behind the leader and must not take over.</source>
        <translation>%1: no sincronizada. Va retrasada respecto al líder y no debe tomar el relevo.</translation>
    </message>
    <message>
        <source>%1: offline, because its node does not run.</source>
        <translation>%1: offline, porque su nodo no está en marcha.</translation>
    </message>
    <message>
        <source>no replicas yet</source>
        <translation>aún sin réplicas</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>its files stay: %1</source>
        <translation>sus archivos se quedan: %1</translation>
    </message>
    <message>
        <source>%1 req/s · %2/s in · %3/s out · %4 on disk</source>
        <translation>%1 req/s · %2/s entr. · %3/s sal. · %4 en disco</translation>
    </message>
    <message>
        <source>does not answer us</source>
        <translation>no nos responde</translation>
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
        <translation>Nodo %1 en %2:%3: %4. Tiene %5 réplicas y es líder de %6 de ellas; %7 en disco. El protocolo público no dice su carga.</translation>
    </message>
    <message>
        <source>%1 on disk, when last seen</source>
        <translation>%1 en disco, al verlo por última vez</translation>
    </message>
    <message>
        <source>load not told · %1 on disk</source>
        <translation>carga desconocida · %1 en disco</translation>
    </message>
    <message>
        <source>gone %1</source>
        <comment>gone 3 s ago</comment>
        <translation>desapareció %1</translation>
    </message>
    <message>
        <source>Its disk is full: appends fail, reads go on.</source>
        <translation>Su disco está lleno: las escrituras fallan, las lecturas siguen.</translation>
    </message>
    <message>
        <source>Its disk fails: every operation ends with an error.</source>
        <translation>Su disco falla: toda operación termina con un error.</translation>
    </message>
    <message>
        <source>Its disk is slow: writes and syncs take %1 longer.</source>
        <translation>Su disco es lento: escrituras y syncs tardan %1 más.</translation>
    </message>
    <message numerus="yes">
        <source>The next %n %1 request(s) get %2.</source>
        <translation>
            <numerusform>La próxima solicitud %1 recibe %2.</numerusform>
            <numerusform>Las próximas %n solicitudes %1 reciben %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>lleno</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n planned error(s)</source>
        <translation>
            <numerusform>%n error previsto</numerusform>
            <numerusform>%n errores previstos</numerusform>
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
        <translation>No hay ninguna lección abierta. Elija una en la ventana principal, en el panel Lecciones o en Ayuda &gt; Lecciones: sus notas aparecen aquí, paso a paso.</translation>
    </message>
    <message>
        <source>The lesson is being prepared …</source>
        <translation>La lección se está preparando …</translation>
    </message>
    <message>
        <source>The lesson cannot go on: the panel Lessons in the main window says why and what helps.</source>
        <translation>La lección no puede continuar: el panel Lecciones de la ventana principal dice por qué y qué ayuda.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>There is no note to this step.</source>
        <translation>Este paso no tiene nota.</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>Este es el último paso.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Cuenta atrás</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Time left, paused</source>
        <translation>Tiempo restante, en pausa</translation>
    </message>
    <message>
        <source>The time is over, by</source>
        <translation>El tiempo se acabó hace</translation>
    </message>
    <message>
        <source>The time is over, paused</source>
        <translation>El tiempo se acabó, en pausa</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Trainer&apos;s notes</source>
        <translation>Notas para quien enseña</translation>
    </message>
    <message>
        <source>Since the lesson began</source>
        <translation>Desde el inicio de la lección</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>Hasta dónde va la lección</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes of the countdown</source>
        <translation>Minutos de la cuenta atrás</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::OpenInPartitionsModel</name>
    <message>
        <source>hanging: no coordinator knows it</source>
        <translation>colgada: ningún coordinador la conoce</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>%1 · epoch %2</source>
        <translation>%1 · epoch %2</translation>
    </message>
    <message>
        <source>This transaction is the earliest that is open here: it holds back the last stable offset at %1.</source>
        <translation>Esta transacción es la más antigua abierta aquí: retiene el last stable offset en %1.</translation>
    </message>
    <message>
        <source>A partition with an open transaction in it</source>
        <translation>Una partición con una transacción abierta en ella</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Whose transaction it is. The bold one is the earliest: it holds back the last stable offset</source>
        <translation>De quién es la transacción. La que está en negrita es la más antigua: retiene el last stable offset</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>Retenido por</translation>
    </message>
    <message>
        <source>Offset of the transaction&apos;s first record in this partition</source>
        <translation>Offset del primer registro de la transacción en esta partición</translation>
    </message>
    <message>
        <source>Since offset</source>
        <translation>Desde offset</translation>
    </message>
    <message>
        <source>Last stable offset: read_committed consumers read up to here</source>
        <translation>Last stable offset: los consumidores read_committed leen hasta aquí</translation>
    </message>
    <message>
        <source>Last stable</source>
        <translation>Last stable</translation>
    </message>
    <message>
        <source>High watermark: read_uncommitted consumers read up to here</source>
        <translation>High watermark: los consumidores read_uncommitted leen hasta aquí</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>High watermark</translation>
    </message>
    <message>
        <source>Committed records that read_committed consumers do not get yet</source>
        <translation>Registros con commit que los consumidores read_committed aún no reciben</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Producer id and epoch: a batch with an older epoch is refused, its producer is fenced</source>
        <translation>Producer id y epoch: un batch con un epoch anterior se rechaza, su productor queda excluido (fenced)</translation>
    </message>
    <message>
        <source>Producer id</source>
        <translation>Producer id</translation>
    </message>
    <message>
        <source>When the transaction last wrote to this partition</source>
        <translation>Cuándo escribió la transacción por última vez en esta partición</translation>
    </message>
    <message>
        <source>Last write</source>
        <translation>Última escritura</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PaletteWords</name>
    <message>
        <source>Node %1</source>
        <translation>Nodo %1</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Internal topic</source>
        <translation>Topic interno</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>Grupo de consumidores</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PatienceModel</name>
    <message>
        <source>An estimate: the client did not say what software it is; most wait 30 seconds.</source>
        <translation>Una estimación: el cliente no dijo qué software es; la mayoría espera 30 segundos.</translation>
    </message>
    <message>
        <source>An estimate: %1 waits %2 for an answer unless its %3 was changed.</source>
        <translation>Una estimación: %1 espera una respuesta %2 salvo que se haya cambiado su %3.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada en espera</translation>
    </message>
    <message>
        <source>after about %1</source>
        <translation>tras unos %1</translation>
    </message>
    <message>
        <source>has probably given up</source>
        <translation>probablemente ha desistido</translation>
    </message>
    <message>
        <source>in about %1</source>
        <translation>en unos %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Gives up (estimate)</source>
        <translation>Desiste (estimado)</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PayloadWords</name>
    <message>
        <source>text, repaired: its UTF-8 had been read as %1</source>
        <translation>texto, reparado: su UTF-8 se había leído como %1</translation>
    </message>
    <message>
        <source>text (%1)</source>
        <translation>texto (%1)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>These bytes are no %1 text.</source>
        <translation>Estos bytes no son texto %1.</translation>
    </message>
    <message>
        <source>There is no charset named %1.</source>
        <translation>No hay ninguna codificación llamada %1.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Choose a schema file first.</source>
        <translation>Elija primero un archivo de esquema.</translation>
    </message>
    <message>
        <source>Avro, %1</source>
        <translation>Avro, %1</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>entero</translation>
    </message>
    <message>
        <source>An integer of this size has %1 bytes; this has %2.</source>
        <translation>Un entero de este tamaño tiene %1 bytes; este tiene %2.</translation>
    </message>
    <message>
        <source>%1: a tombstone, deletes the key</source>
        <translation>%1: un tombstone, elimina la clave</translation>
    </message>
    <message>
        <source>Not all of it could be read: %1</source>
        <translation>No se pudo leer todo: %1</translation>
    </message>
    <message>
        <source>%1 more bytes</source>
        <translation>%1 bytes más</translation>
    </message>
    <message>
        <source>No JSON: %1 at byte %2.</source>
        <translation>No es JSON: %1 en el byte %2.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PerspectiveBar</name>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PerspectiveWords</name>
    <message>
        <source>Learn</source>
        <translation>Aprender</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Operar</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>Failover</translation>
    </message>
    <message>
        <source>The cluster, one partition&apos;s log, and records going in and out</source>
        <translation>El clúster, el log de una partición y los registros que entran y salen</translation>
    </message>
    <message>
        <source>Consumer groups: members, assignments, lag</source>
        <translation>Grupos de consumidores: miembros, asignaciones, lag</translation>
    </message>
    <message>
        <source>Every request and response, connections, files on disk</source>
        <translation>Cada solicitud y respuesta, conexiones, archivos en disco</translation>
    </message>
    <message>
        <source>Topics and their settings, metrics, the server&apos;s log</source>
        <translation>Topics y sus ajustes, métricas, el log del servidor</translation>
    </message>
    <message>
        <source>Nodes, leaders and what happened when: break it and watch</source>
        <translation>Nodos, líderes y qué pasó cuándo: rómpalo y observe</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PlaceWords</name>
    <message>
        <source>A directory is wanted.</source>
        <translation>Se necesita un directorio.</translation>
    </message>
    <message>
        <source>This is a file, not a directory.</source>
        <translation>Esto es un archivo, no un directorio.</translation>
    </message>
    <message>
        <source>The directory is not empty, and no cluster is in it: it is left alone.</source>
        <translation>El directorio no está vacío y no contiene un clúster: no se toca.</translation>
    </message>
    <message>
        <source>The directory is damaged: %1.</source>
        <translation>El directorio está dañado: %1.</translation>
    </message>
    <message>
        <source>Another window of Brokerscope has it open (process %1).</source>
        <translation>Otra ventana de Brokerscope lo tiene abierto (proceso %1).</translation>
    </message>
    <message>
        <source>The directory is gone.</source>
        <translation>El directorio ya no está.</translation>
    </message>
    <message>
        <source>The directory is empty: its cluster was deleted.</source>
        <translation>El directorio está vacío: su clúster se eliminó.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PredictionBox</name>
    <message>
        <source>What you foretold</source>
        <translation>Su predicción</translation>
    </message>
    <message>
        <source>Before you act: what do you think?</source>
        <translation>Antes de actuar: ¿qué cree usted?</translation>
    </message>
    <message>
        <source>Something else happened: what the cluster did fits none of these alone. Restart the lesson to try again.</source>
        <translation>Ha pasado otra cosa: lo que hizo el clúster no encaja solo con una de estas. Reinicie la lección para probar de nuevo.</translation>
    </message>
    <message>
        <source>The act came before your answer. This is what happened.</source>
        <translation>La acción llegó antes que su respuesta. Esto es lo que pasó.</translation>
    </message>
    <message>
        <source>Now you know: the act came before your answer.</source>
        <translation>Ahora ya lo sabe: la acción llegó antes que su respuesta.</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>Acertó.</translation>
    </message>
    <message>
        <source>It came out otherwise.</source>
        <translation>Resultó de otro modo.</translation>
    </message>
    <message>
        <source>Show it in the Timeline</source>
        <translation>Mostrarlo en la Cronología</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ProduceView</name>
    <message>
        <source>Send one</source>
        <translation>Enviar uno</translation>
    </message>
    <message>
        <source>No producer of this window runs. Start a steady stream and watch it in the picture.</source>
        <translation>No hay ningún productor de esta ventana en marcha. Inicie un flujo constante y obsérvelo en la imagen.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Enviando …</translation>
    </message>
    <message>
        <source>Not written. %1</source>
        <translation>No escrito. %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1-%2, offset %3</source>
        <translation>Confirmado: %1-%2, offset %3</translation>
    </message>
    <message>
        <source>Start stream</source>
        <translation>Iniciar flujo</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>The same act as a line for a shell</source>
        <translation>La misma acción como línea para un shell</translation>
    </message>
    <message>
        <source>Copy stream as command</source>
        <translation>Copiar flujo como comando</translation>
    </message>
    <message>
        <source>A load of the same rate, size and settings as a line for kafka-producer-perf-test.sh; its keys and values are its own</source>
        <translation>Una carga con la misma tasa, tamaño y ajustes como línea para kafka-producer-perf-test.sh; las claves y valores son los suyos propios</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Detener la importación</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Importar un archivo …</translation>
    </message>
    <message>
        <source>Sends the records of a file to the topic above: JSON lines or CSV, as the Messages view exports them</source>
        <translation>Envía los registros de un archivo al topic de arriba: líneas JSON o CSV, como los exporta la vista Mensajes</translation>
    </message>
    <message>
        <source>to the partitions in the file</source>
        <translation>a las particiones del archivo</translation>
    </message>
    <message>
        <source>with their timestamps</source>
        <translation>con sus marcas de tiempo</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Importar registros</translation>
    </message>
    <message>
        <source>Records (*.jsonl *.json *.csv);;All files (*)</source>
        <translation>Registros (*.jsonl *.json *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>Importando %1 …</translation>
    </message>
    <message>
        <source>%1 records acknowledged, %2 not written</source>
        <translation>%1 registros confirmados, %2 no escritos</translation>
    </message>
    <message>
        <source>%1 records acknowledged</source>
        <translation>%1 registros confirmados</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenido: %1</translation>
    </message>
    <message>
        <source>A copy to be changed: the record in the log stays as it is.</source>
        <translation>Una copia para cambiarla: el registro del log queda como está.</translation>
    </message>
    <message>
        <source>acks of this record</source>
        <translation>acks de este registro</translation>
    </message>
    <message>
        <source>Who has to have this record before it counts as written: all in-sync replicas, the leader alone (1), or nobody (0)</source>
        <translation>Quién debe tener este registro para que cuente como escrito: todas las réplicas sincronizadas (all), solo el líder (1) o nadie (0)</translation>
    </message>
    <message>
        <source>Sent to %1-%2. With acks=0 nobody says whether it has arrived, nor at which offset.</source>
        <translation>Enviado a %1-%2. Con acks=0 nadie dice si ha llegado ni en qué offset.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PurgeTopicDialog</name>
    <message>
        <source>Delete records of %1</source>
        <translation>Eliminar registros de %1</translation>
    </message>
    <message>
        <source>Up to which offset</source>
        <translation>Hasta qué offset</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>Inicio del log</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>Fin del log</translation>
    </message>
    <message>
        <source>Delete below</source>
        <translation>Eliminar bajo</translation>
    </message>
    <message>
        <source>Records below these offsets are deleted on every replica, for good: the log then starts there. Empty leaves a partition as it is.</source>
        <translation>Los registros por debajo de estos offsets se eliminan en todas las réplicas, para siempre: el log empieza entonces ahí. Vacío deja la partición como está.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>Eliminar registros</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Partition %1: an offset from %2 to %3.</source>
        <translation>Partición %1: un offset de %2 a %3.</translation>
    </message>
    <message>
        <source>Asking the leaders …</source>
        <translation>Preguntando a los líderes …</translation>
    </message>
    <message>
        <source>Nothing would be deleted.</source>
        <translation>No se eliminaría nada.</translation>
    </message>
    <message>
        <source>About %1 records will be deleted.</source>
        <translation>Se eliminarán unos %1 registros.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QueuePage</name>
    <message>
        <source>Set up</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Add a late reader</source>
        <translation>Añadir un lector tardío</translation>
    </message>
    <message>
        <source>Slow consumer</source>
        <translation>Consumidor lento</translation>
    </message>
    <message>
        <source>Replay from the beginning</source>
        <translation>Releer desde el principio</translation>
    </message>
    <message>
        <source>Set the group&apos;s offsets to the beginning: its members leave, and read everything again</source>
        <translation>Poner los offsets del grupo al principio: sus miembros salen y vuelven a leerlo todo</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Stop everything, and delete the topic and its groups</source>
        <translation>Detener todo, y borrar el topic y sus grupos</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>entraron</translation>
    </message>
    <message>
        <source>Messages that the queue was given</source>
        <translation>Mensajes que recibió la cola</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardados</translation>
    </message>
    <message>
        <source>Waiting, or in a consumer&apos;s hands and not acknowledged yet</source>
        <translation>Esperan, o los tiene un consumidor que aún no los ha confirmado</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>en mano</translation>
    </message>
    <message>
        <source>Pushed to a consumer and not acknowledged yet</source>
        <translation>Empujados a un consumidor y aún sin confirmar</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>borrados</translation>
    </message>
    <message>
        <source>Acknowledged, and with that gone</source>
        <translation>Confirmados, y con eso desaparecidos</translation>
    </message>
    <message>
        <source>Records that the cluster has acknowledged to the producer</source>
        <translation>Registros que el clúster ha confirmado al productor</translation>
    </message>
    <message>
        <source>Records in the topic, from the start of its logs to the high watermark</source>
        <translation>Registros del topic, desde el inicio de sus logs hasta el high watermark</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leídos</translation>
    </message>
    <message>
        <source>Records that the group has read, counting those that it read again</source>
        <translation>Registros que ha leído el grupo, contando los releídos</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>lag</translation>
    </message>
    <message>
        <source>Records in front of the group&apos;s committed offset</source>
        <translation>Registros por delante del offset confirmado del grupo</translation>
    </message>
    <message>
        <source>Filled: waits. With a number: that consumer has it. Dashed: the consumer acknowledged it, and it is deleted.</source>
        <translation>Relleno: espera. Con número: lo tiene ese consumidor. Discontinuo: el consumidor lo confirmó, y está borrado.</translation>
    </message>
    <message>
        <source>All stay. The number is the partition. First dot: read by the group. Second dot: read by the late group.</source>
        <translation>Todos se quedan. El número es la partición. Primer punto: leído por el grupo. Segundo punto: leído por el grupo tardío.</translation>
    </message>
    <message>
        <source>The newest messages in the queue</source>
        <translation>Los mensajes más nuevos en la cola</translation>
    </message>
    <message>
        <source>The newest messages in the log</source>
        <translation>Los mensajes más nuevos en el log</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>The queue pushes messages to its consumers.</source>
        <translation>La cola empuja (push) los mensajes a sus consumidores.</translation>
    </message>
    <message>
        <source>A message is deleted when it is acknowledged.</source>
        <translation>Un mensaje se borra cuando se confirma.</translation>
    </message>
    <message>
        <source>Each message goes to one consumer.</source>
        <translation>Cada mensaje va a un consumidor.</translation>
    </message>
    <message>
        <source>No order once there are several consumers, or one gives a message back.</source>
        <translation>Sin orden en cuanto hay varios consumidores o uno devuelve un mensaje.</translation>
    </message>
    <message>
        <source>Consumers pull: they ask for records.</source>
        <translation>Los consumidores tiran (pull): piden registros.</translation>
    </message>
    <message>
        <source>Records stay for the retention, read or not.</source>
        <translation>Los registros se quedan durante la retención, leídos o no.</translation>
    </message>
    <message>
        <source>Each group reads every record, at its own pace.</source>
        <translation>Cada grupo lee todos los registros, a su ritmo.</translation>
    </message>
    <message>
        <source>Strict order within a partition, none across.</source>
        <translation>Orden estricto dentro de una partición, ninguno entre ellas.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Start another</source>
        <translation>Arrancar otro</translation>
    </message>
    <message>
        <source>Crash a consumer</source>
        <translation>Hacer caer un consumidor</translation>
    </message>
    <message>
        <source>Making the topic …</source>
        <translation>Creando el topic …</translation>
    </message>
    <message>
        <source>The consumers leave, topic and groups are deleted …</source>
        <translation>Los consumidores salen, se borran el topic y los grupos …</translation>
    </message>
    <message>
        <source>Replay: the group&apos;s offsets can be set when its members have left …</source>
        <translation>Relectura: los offsets del grupo se pueden fijar cuando sus miembros hayan salido …</translation>
    </message>
    <message>
        <source>Replay: setting the group&apos;s offsets …</source>
        <translation>Relectura: fijando los offsets del grupo …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) did not get into the log: the cluster did not take them.</source>
        <translation>
            <numerusform>%Ln mensaje no llegó al log: el clúster no lo aceptó.</numerusform>
            <numerusform>%Ln mensajes no llegaron al log: el clúster no los aceptó.</numerusform>
        </translation>
    </message>
    <message>
        <source>a model in this program: pushes in turn, one message in each hand</source>
        <translation>un modelo en este programa: empuja por turno, un mensaje en cada mano</translation>
    </message>
    <message>
        <source>Message %1 waits</source>
        <translation>El mensaje %1 espera</translation>
    </message>
    <message>
        <source>Message %1: consumer %2 has it</source>
        <translation>Mensaje %1: lo tiene el consumidor %2</translation>
    </message>
    <message>
        <source>Message %1: acknowledged by consumer %2, and deleted</source>
        <translation>Mensaje %1: confirmado por el consumidor %2, y borrado</translation>
    </message>
    <message numerus="yes">
        <source>delivered %Ln time(s)</source>
        <translation>
            <numerusform>entregado %Ln vez</numerusform>
            <numerusform>entregado %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>topic %1, read by group %2</source>
        <translation>topic %1, leído por el grupo %2</translation>
    </message>
    <message>
        <source>a topic with three partitions, read by a group</source>
        <translation>un topic con tres particiones, leído por un grupo</translation>
    </message>
    <message>
        <source>Message %1: not taken</source>
        <translation>Mensaje %1: no aceptado</translation>
    </message>
    <message>
        <source>Message %1 is sent</source>
        <translation>El mensaje %1 se está enviando</translation>
    </message>
    <message>
        <source>Message %1: partition %2, offset %3</source>
        <translation>Mensaje %1: partición %2, offset %3</translation>
    </message>
    <message>
        <source>Late reader: consumer %1 has had %2 new messages, and nothing of the %3 that were gone before it came.</source>
        <translation>Lector tardío: el consumidor %1 ha tenido %2 mensajes nuevos, y nada de los %3 que ya no estaban cuando llegó.</translation>
    </message>
    <message>
        <source>Late reader: group %1 has read %2 of %3 records, from the first on.</source>
        <translation>Lector tardío: el grupo %1 ha leído %2 de %3 registros, desde el primero.</translation>
    </message>
    <message>
        <source>Slow consumer: it holds one message, the others take the rest.</source>
        <translation>Consumidor lento: retiene un mensaje, los demás toman el resto.</translation>
    </message>
    <message>
        <source>Slow consumer: its partitions fall behind, the others do not take them. Nothing is lost, the lag grows.</source>
        <translation>Consumidor lento: sus particiones se retrasan, los demás no las toman. No se pierde nada, crece el lag.</translation>
    </message>
    <message numerus="yes">
        <source>Crash: %Ln message(s) came back to the queue and went to another consumer.</source>
        <translation>
            <numerusform>Caída: %Ln mensaje volvió a la cola y fue a otro consumidor.</numerusform>
            <numerusform>Caída: %Ln mensajes volvieron a la cola y fueron a otro consumidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Crash: after the session timeout the others get its partitions, and go on at its committed offsets.</source>
        <translation>Caída: tras el session timeout los demás reciben sus particiones y siguen en sus offsets confirmados.</translation>
    </message>
    <message>
        <source>Replay: impossible. What was acknowledged is deleted, and a queue has no offset to go back to.</source>
        <translation>Relectura: imposible. Lo confirmado está borrado, y una cola no tiene offset al que volver.</translation>
    </message>
    <message numerus="yes">
        <source>Replay: the group went back to the beginning %Ln time(s), and reads everything again.</source>
        <translation>
            <numerusform>Relectura: el grupo volvió al principio %Ln vez, y lo lee todo de nuevo.</numerusform>
            <numerusform>Relectura: el grupo volvió al principio %Ln veces, y lo lee todo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pushed, %2 asked for</source>
        <translation>%1 empujados, %2 pedidos</translation>
    </message>
    <message numerus="yes">
        <source>asked %Ln time(s) (Fetch requests)</source>
        <translation>
            <numerusform>%Ln vez preguntado (petición Fetch)</numerusform>
            <numerusform>%Ln veces preguntado (peticiones Fetch)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 of them still there</source>
        <translation>%1 confirmados, %2 de ellos siguen ahí</translation>
    </message>
    <message>
        <source>%1 read, %2 of %3 still there</source>
        <translation>%1 leídos, %2 de %3 siguen ahí</translation>
    </message>
    <message>
        <source>consumer %1: %2</source>
        <translation>consumidor %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 were finished after a later one</source>
        <translation>%1 de %2 acabaron después de uno posterior</translation>
    </message>
    <message>
        <source>of the newest %1: %2 out of order within a partition, %3 across partitions</source>
        <translation>de los %1 más nuevos: %2 desordenados dentro de una partición, %3 entre particiones</translation>
    </message>
    <message>
        <source>The same messages take three ways: through a classic message queue, which runs in this program as a small model; through a topic of the cluster to a consumer group; and from the same topic to a share group (KIP-932), Kafka&apos;s own queue. Do something to all three, and compare.</source>
        <translation>Los mismos mensajes toman tres caminos: por una cola de mensajes clásica, que funciona en este programa como un pequeño modelo; por un topic del clúster hasta un grupo de consumidores; y del mismo topic hasta un share group (KIP-932), la cola propia de Kafka. Haga lo mismo a los tres y compare.</translation>
    </message>
    <message>
        <source>Make the queue and the topic; start two consumers of the queue, two in the consumer group and six in the share group; send four messages a second</source>
        <translation>Crear la cola y el topic; iniciar dos consumidores de la cola, dos en el grupo de consumidores y seis en el share group; enviar cuatro mensajes por segundo</translation>
    </message>
    <message>
        <source>One more consumer of the queue and of the share group, and a new consumer group that reads from the beginning</source>
        <translation>Un consumidor más de la cola y del share group, y un grupo de consumidores nuevo que lee desde el principio</translation>
    </message>
    <message>
        <source>One consumer of each takes two seconds for a message</source>
        <translation>En cada lado, un consumidor tarda dos segundos por mensaje</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>entregados</translation>
    </message>
    <message>
        <source>Records that the consumers were given, each time counted</source>
        <translation>Registros que recibieron los consumidores, contados cada vez</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptados</translation>
    </message>
    <message>
        <source>Records that a consumer has dealt with, as the partitions&apos; leaders have confirmed</source>
        <translation>Registros que un consumidor ha resuelto, según han confirmado los líderes de las particiones</translation>
    </message>
    <message>
        <source>Handed out and locked: no other consumer gets them until the lock runs out or they are given back</source>
        <translation>Entregados y bloqueados: ningún otro consumidor los recibe hasta que venza el bloqueo o se devuelvan</translation>
    </message>
    <message>
        <source>again</source>
        <translation>de nuevo</translation>
    </message>
    <message>
        <source>Handed out though another consumer, or the same, had it before</source>
        <translation>Entregados aunque otro consumidor, o el mismo, ya los tuvo</translation>
    </message>
    <message>
        <source>All stay. Filled with a number: that consumer has it. First dot: accepted. Second dot: handed out more than once.</source>
        <translation>Todos se quedan. Relleno con número: lo tiene ese consumidor. Primer punto: aceptado. Segundo punto: entregado más de una vez.</translation>
    </message>
    <message>
        <source>The newest messages in the share group</source>
        <translation>Los mensajes más nuevos en el share group</translation>
    </message>
    <message>
        <source>Consumers pull, and what they get is locked for them for a time.</source>
        <translation>Los consumidores tiran, y lo que reciben queda bloqueado para ellos por un tiempo.</translation>
    </message>
    <message>
        <source>Records stay; who has dealt with which is kept beside the log.</source>
        <translation>Los registros se quedan; lo que ya está resuelto se anota junto al log.</translation>
    </message>
    <message>
        <source>Each record goes to one consumer, whatever its partition: there may be more consumers than partitions.</source>
        <translation>Cada registro va a un consumidor, sea cual sea su partición: puede haber más consumidores que particiones.</translation>
    </message>
    <message>
        <source>No strict order: what was not accepted comes again, after later ones.</source>
        <translation>Sin orden estricto: lo que no se aceptó vuelve, después de otros posteriores.</translation>
    </message>
    <message>
        <source>Share group</source>
        <translation>Share group</translation>
    </message>
    <message>
        <source>Of each, one consumer dies without a goodbye, with what it has in hand</source>
        <translation>En cada lado muere un consumidor sin despedirse, con lo que tiene en mano</translation>
    </message>
    <message>
        <source>One more consumer of each, in place of the one that crashed</source>
        <translation>Un consumidor más en cada lado, en lugar del que cayó</translation>
    </message>
    <message>
        <source>the same topic, read by share group %1</source>
        <translation>el mismo topic, leído por el share group %1</translation>
    </message>
    <message>
        <source>the same topic, read by more consumers than it has partitions</source>
        <translation>el mismo topic, leído por más consumidores que particiones tiene</translation>
    </message>
    <message>
        <source>Message %1: locked for consumer %2</source>
        <translation>Mensaje %1: bloqueado para el consumidor %2</translation>
    </message>
    <message>
        <source>Message %1: accepted by consumer %2, and still in the log</source>
        <translation>Mensaje %1: aceptado por el consumidor %2, y sigue en el log</translation>
    </message>
    <message>
        <source>Held up: %1</source>
        <translation>Detenido: %1</translation>
    </message>
    <message>
        <source>Late reader: one more consumer gets its share at once, though there are only three partitions.</source>
        <translation>Lector tardío: un consumidor más recibe su parte enseguida, aunque solo hay tres particiones.</translation>
    </message>
    <message>
        <source>Slow: it takes fewer records, the others the more. Nothing of a partition waits behind it.</source>
        <translation>Lento: toma menos registros, y los demás más. Nada de una partición espera detrás de él.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came again.</source>
        <translation>
            <numerusform>%Ln registro volvió.</numerusform>
            <numerusform>%Ln registros volvieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Crash: %Ln record(s) stayed locked in its hands. When the lock runs out, they go to others.</source>
        <translation>
            <numerusform>Caída: %Ln registro quedó bloqueado en sus manos. Cuando venza el bloqueo, irá a otro.</numerusform>
            <numerusform>Caída: %Ln registros quedaron bloqueados en sus manos. Cuando venza el bloqueo, irán a otros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay: the records are still there. kafka-share-groups.sh --reset-offsets sets a share group back once nobody is in it.</source>
        <translation>Relectura: los registros siguen ahí. kafka-share-groups.sh --reset-offsets hace retroceder un share group cuando no queda nadie en él.</translation>
    </message>
    <message numerus="yes">
        <source>%1 handed out, each locked for %Ln second(s)</source>
        <translation>
            <numerusform>%1 entregados, cada uno bloqueado %Ln segundo</numerusform>
            <numerusform>%1 entregados, cada uno bloqueado %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted, %2 of %3 still there</source>
        <translation>%1 aceptados, %2 de %3 siguen ahí</translation>
    </message>
    <message>
        <source>of the newest %1 handed out: %2 after a later one of the same partition</source>
        <translation>de los %1 entregados más recientes: %2 tras uno posterior de la misma partición</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QueueStory</name>
    <message>
        <source>The offsets of %1 could not be set: %2</source>
        <translation>No se pudieron fijar los offsets de %1: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QuorumMembersModel</name>
    <message>
        <source>leader</source>
        <translation>líder</translation>
    </message>
    <message>
        <source>follower</source>
        <translation>follower</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <source>prospective</source>
        <translation>prospective</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observador</translation>
    </message>
    <message>
        <source>resigned</source>
        <translation>dimitido</translation>
    </message>
    <message>
        <source>unattached</source>
        <translation>unattached</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>node %1 (no voter)</source>
        <translation>nodo %1 (no votante)</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>no está en marcha</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>lidera</translation>
    </message>
    <message>
        <source>A node of the metadata quorum; those that are no voters only follow</source>
        <translation>Un nodo del quórum de metadatos; los que no son votantes solo siguen</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>The part that the node plays in the quorum; the leader is the active controller</source>
        <translation>El papel del nodo en el quórum; el líder es el controller activo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The quorum epoch that the node is in: every election begins a new one</source>
        <translation>El epoch del quórum en que está el nodo: cada elección comienza uno nuevo</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Whom it voted for in this epoch; it may vote once only</source>
        <translation>A quién votó en este epoch; solo puede votar una vez</translation>
    </message>
    <message>
        <source>Voted for</source>
        <translation>Votó por</translation>
    </message>
    <message>
        <source>Log end offset: where the next metadata record goes in this node&apos;s log</source>
        <translation>Log end offset: adónde va el próximo registro de metadatos en el log de este nodo</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>Fin del log</translation>
    </message>
    <message>
        <source>All metadata below this offset is on a majority of the voters, as this node knows</source>
        <translation>Todos los metadatos bajo este offset están en una mayoría de los votantes, según sabe este nodo</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>High watermark</translation>
    </message>
    <message>
        <source>Metadata records that the leader has and this node has not</source>
        <translation>Registros de metadatos que tiene el líder y este nodo no</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>How long ago it had everything that the leader had, as the leader knows</source>
        <translation>Hace cuánto tuvo todo lo que tenía el líder, según sabe el líder</translation>
    </message>
    <message>
        <source>Caught up before</source>
        <translation>Al día hace</translation>
    </message>
    <message>
        <source>If it hears nothing from the leader for so long, it starts an election</source>
        <translation>Si no oye nada del líder durante este tiempo, inicia una elección</translation>
    </message>
    <message>
        <source>Election in</source>
        <translation>Elección en</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QuorumTermsModel</name>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>node %1 by %2</source>
        <translation>nodo %1 por %2</translation>
    </message>
    <message>
        <source>%1, leads now</source>
        <translation>%1, lidera ahora</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (durante %2)</translation>
    </message>
    <message>
        <source>Quorum epoch: at most one leader in each</source>
        <translation>Epoch del quórum: como máximo un líder en cada uno</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Who got the votes of a majority</source>
        <translation>Quién recibió los votos de una mayoría</translation>
    </message>
    <message>
        <source>Won by</source>
        <translation>Ganada por</translation>
    </message>
    <message>
        <source>Each candidate with the nodes that voted for it</source>
        <translation>Cada candidato con los nodos que lo votaron</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>From the first candidate to the elected leader</source>
        <translation>Desde el primer candidato hasta el líder elegido</translation>
    </message>
    <message>
        <source>Election took</source>
        <translation>Duró la elección</translation>
    </message>
    <message>
        <source>How long the winner led</source>
        <translation>Cuánto tiempo lideró el ganador</translation>
    </message>
    <message>
        <source>Led for</source>
        <translation>Lideró</translation>
    </message>
    <message>
        <source>Why the first candidate stood for election</source>
        <translation>Por qué se presentó el primer candidato</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QuorumView</name>
    <message>
        <source>Metadata log</source>
        <translation>Log de metadatos</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochs</translation>
    </message>
    <message>
        <source>Voters and observers of the metadata quorum</source>
        <translation>Votantes y observadores del quórum de metadatos</translation>
    </message>
    <message>
        <source>No node has told of the quorum yet.</source>
        <translation>Ningún nodo ha hablado aún del quórum.</translation>
    </message>
    <message>
        <source>Epochs of the quorum, newest first</source>
        <translation>Epochs del quórum, el más reciente primero</translation>
    </message>
    <message>
        <source>Filter epochs</source>
        <translation>Filtrar epochs</translation>
    </message>
    <message>
        <source>No election has been seen yet. Kill the active controller to see one.</source>
        <translation>Aún no se ha visto ninguna elección. Mate el controller activo para ver una.</translation>
    </message>
    <message>
        <source>Metadata records, newest first</source>
        <translation>Registros de metadatos, el más reciente primero</translation>
    </message>
    <message>
        <source>Filter metadata records</source>
        <translation>Filtrar registros de metadatos</translation>
    </message>
    <message>
        <source>Nothing is committed yet. Every change of topics, leaders, brokers and settings becomes a record here.</source>
        <translation>Aún no hay nada con commit. Cada cambio de topics, líderes, brokers y ajustes se convierte aquí en un registro.</translation>
    </message>
    <message>
        <source>Show NoOp</source>
        <translation>Mostrar NoOp</translation>
    </message>
    <message>
        <source>NoOp records change nothing: the controller writes them to show that it can still commit</source>
        <translation>Los registros NoOp no cambian nada: el controller los escribe para mostrar que aún puede hacer commit</translation>
    </message>
    <message>
        <source>Fields of the chosen metadata record</source>
        <translation>Campos del registro de metadatos elegido</translation>
    </message>
    <message>
        <source>Choose a record to see its fields.</source>
        <translation>Elija un registro para ver sus campos.</translation>
    </message>
    <message>
        <source>no leader · epoch %1</source>
        <translation>sin líder · epoch %1</translation>
    </message>
    <message>
        <source>leader node %1 · epoch %2</source>
        <translation>líder: nodo %1 · epoch %2</translation>
    </message>
    <message>
        <source>No controller: %1 of %2 voters run, and an election needs %3. Leaders stay as they are, and nothing can be changed.</source>
        <translation>Sin controller: %1 de %2 votantes están en marcha, y una elección necesita %3. Los líderes quedan como están y no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>No controller: the voters are electing one. %1 of %2 votes are needed.</source>
        <translation>Sin controller: los votantes están eligiendo uno. Se necesitan %1 de %2 votos.</translation>
    </message>
    <message>
        <source>Node %1 is the active controller. Every change is a record in its metadata log, and holds once %2 of %3 voters have it.</source>
        <translation>El nodo %1 es el controller activo. Cada cambio es un registro en su log de metadatos, y vale cuando %2 de %3 votantes lo tienen.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReadRecordsModel</name>
    <message>
        <source>A tombstone: it has no value and deletes its key</source>
        <translation>Un tombstone: no tiene valor y elimina su clave</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Leído por</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReassignDialog</name>
    <message>
        <source>Copy at most</source>
        <translation>Copiar máx.</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Repartir por igual</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>Move the replicas of %1</source>
        <translation>Mover las réplicas de %1</translation>
    </message>
    <message>
        <source>Throttle (KIP-73): so that clients still get their share of disk and network. Lifted when all is there.</source>
        <translation>Límite (throttle, KIP-73): para que los clientes conserven su parte de disco y red. Se quita cuando todo ha llegado.</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Plans as many replicas for each node, and as many preferred leaders</source>
        <translation>Planifica tantas réplicas para cada nodo, y tantos líderes preferidos</translation>
    </message>
    <message>
        <source>Drag a replica to another node. The first of a partition&apos;s replicas is its preferred leader.</source>
        <translation>Arrastre una réplica a otro nodo. La primera de las réplicas de una partición es su líder preferido.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Cancel the move</source>
        <translation>Cancelar el movimiento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The topic was deleted.</source>
        <translation>El topic se eliminó.</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Preguntando al controller …</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) are moving; the slowest has copied %1 %. The old replicas stay until the new ones are in sync.</source>
        <translation>
            <numerusform>Se mueve %n partición; la más lenta ha copiado %1 %. Las réplicas antiguas se quedan hasta que las nuevas estén sincronizadas.</numerusform>
            <numerusform>Se mueven %n particiones; la más lenta ha copiado %1 %. Las réplicas antiguas se quedan hasta que las nuevas estén sincronizadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>No hay nada planificado.</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) change; about %1 will be copied.</source>
        <translation>
            <numerusform>Cambia %n partición; se copiarán unos %1.</numerusform>
            <numerusform>Cambian %n particiones; se copiarán unos %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RebalanceTableModel</name>
    <message>
        <source>joining</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>assigning</source>
        <translation>asignación</translation>
    </message>
    <message>
        <source>reconciling</source>
        <translation>reconciliación</translation>
    </message>
    <message>
        <source>At %1 the group began to rebalance.</source>
        <translation>A las %1 el grupo empezó a rebalancear.</translation>
    </message>
    <message>
        <source>At %1 the group began to rebalance: %2.</source>
        <translation>A las %1 el grupo empezó a rebalancear: %2.</translation>
    </message>
    <message>
        <source>Joined: %1.</source>
        <translation>Entró: %1.</translation>
    </message>
    <message>
        <source>Left: %1.</source>
        <translation>Salió: %1.</translation>
    </message>
    <message>
        <source>Left: %1, %2.</source>
        <translation>Salió: %1, %2.</translation>
    </message>
    <message>
        <source>The coordinator waited %1 for the members to join; meanwhile nobody read.</source>
        <translation>El coordinador esperó %1 a que entraran los miembros; mientras tanto no leyó nadie.</translation>
    </message>
    <message>
        <source>The leader&apos;s assignment was there and stored after %1.</source>
        <translation>La asignación del líder llegó y quedó guardada tras %1.</translation>
    </message>
    <message>
        <source>Members gave up and took over within %1; who kept a partition went on reading it.</source>
        <translation>Los miembros dejaron y tomaron particiones en %1; quien conservó una partición la siguió leyendo.</translation>
    </message>
    <message numerus="yes">
        <source>Meanwhile members changed again, %n time(s).</source>
        <translation>
            <numerusform>Mientras tanto los miembros cambiaron de nuevo, %n vez.</numerusform>
            <numerusform>Mientras tanto los miembros cambiaron de nuevo, %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended as generation %1.</source>
        <translation>Terminó como generación %1.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Comenzó</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generación</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RebalanceWords</name>
    <message>
        <source>%1 joined</source>
        <translation>entró %1</translation>
    </message>
    <message>
        <source>no heartbeat from %1 within its session timeout</source>
        <translation>sin heartbeat de %1 dentro de su session timeout</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>salió %1</translation>
    </message>
    <message>
        <source>a member changed its subscription</source>
        <translation>un miembro cambió su suscripción</translation>
    </message>
    <message>
        <source>members, subscriptions or topics changed</source>
        <translation>cambiaron miembros, suscripciones o topics</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) did not sync within the rebalance timeout</source>
        <translation>
            <numerusform>%n miembro no sincronizó dentro del rebalance timeout</numerusform>
            <numerusform>%n miembros no sincronizaron dentro del rebalance timeout</numerusform>
        </translation>
    </message>
    <message>
        <source>the assignment could not be stored</source>
        <translation>la asignación no se pudo guardar</translation>
    </message>
    <message>
        <source>no heartbeat within the session timeout</source>
        <translation>sin heartbeat dentro del session timeout</translation>
    </message>
    <message>
        <source>it did not come back within the rebalance timeout</source>
        <translation>no volvió dentro del rebalance timeout</translation>
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
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>topic</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Kind of the key</source>
        <translation>Tipo de la clave</translation>
    </message>
    <message>
        <source>null: no key, the records are spread over the partitions. Empty: a key of no bytes, which is a key like any other: all its records go to one partition</source>
        <translation>null: sin clave, los registros se reparten por las particiones. Vacía: una clave sin bytes, que es una clave como cualquier otra: todos sus registros van a una partición</translation>
    </message>
    <message>
        <source>name=value, with commas between. A name alone has the value null, name= an empty one</source>
        <translation>nombre=valor, separados por comas. Un nombre solo tiene el valor null; nombre= uno vacío</translation>
    </message>
    <message>
        <source>In a stream {n} becomes the record&apos;s number, {key} its key; {random} {amount} {name} {city} {uuid} {bool} {time} {ms} are made up</source>
        <translation>En un flujo, {n} se convierte en el número del registro y {key} en su clave; {random} {amount} {name} {city} {uuid} {bool} {time} {ms} se inventan</translation>
    </message>
    <message>
        <source>Tombstone (no value)</source>
        <translation>Tombstone (sin valor)</translation>
    </message>
    <message>
        <source>On a compacted topic a record without a value deletes its key</source>
        <translation>En un topic compactado, un registro sin valor elimina su clave</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>por clave</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partición %1</translation>
    </message>
    <message>
        <source>Choose a topic.</source>
        <translation>Elija un topic.</translation>
    </message>
    <message>
        <source>A header has no name. Write name=value, with commas between.</source>
        <translation>Una cabecera no tiene nombre. Escriba nombre=valor, separados por comas.</translation>
    </message>
    <message>
        <source>%1 bytes that are no text, kept as they are</source>
        <translation>%1 bytes que no son texto, conservados como están</translation>
    </message>
    <message>
        <source>empty: a key of no bytes</source>
        <translation>vacía: una clave sin bytes</translation>
    </message>
    <message>
        <source>null: records are spread</source>
        <translation>null: los registros se reparten</translation>
    </message>
    <message numerus="yes">
        <source>%n header(s), kept as they are</source>
        <translation>
            <numerusform>%n cabecera, conservada como está</numerusform>
            <numerusform>%n cabeceras, conservadas como están</numerusform>
        </translation>
    </message>
    <message>
        <source>null: a tombstone</source>
        <translation>null: un tombstone</translation>
    </message>
    <message>
        <source>empty: a value of no bytes, which is not null</source>
        <translation>vacío: un valor sin bytes, que no es null</translation>
    </message>
    <message>
        <source>JSON · %1</source>
        <translation>JSON · %1</translation>
    </message>
    <message>
        <source>a template · %1</source>
        <translation>una plantilla · %1</translation>
    </message>
    <message>
        <source>Goes to partition %1, whatever its key.</source>
        <translation>Va a la partición %1, sea cual sea su clave.</translation>
    </message>
    <message>
        <source>Without a key the client spreads records over the partitions.</source>
        <translation>Sin clave, el cliente reparte los registros por las particiones.</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1, so it goes to partition %2 of %3, as with Java clients.</source>
        <translation>murmur2 de la clave es %1, así que va a la partición %2 de %3, como con los clientes de Java.</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1.</source>
        <translation>murmur2 de la clave es %1.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RecordingWords</name>
    <message>
        <source>Not in a recording: there is no cluster that clients could talk to.</source>
        <translation>No en una grabación: no hay clúster con el que puedan hablar los clientes.</translation>
    </message>
    <message>
        <source>Where the recorded cluster was. Nothing in this window connects to it.</source>
        <translation>Dónde estaba el clúster grabado. Nada en esta ventana se conecta a él.</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be written to it. Who produced then, and how fast, is in the picture of the cluster.</source>
        <translation>Esto es una grabación: no se puede escribir nada en ella. Quién producía entonces, y a qué ritmo, está en la imagen del clúster.</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be read from it. Who consumed then, and how far behind, is in the picture and in Groups.</source>
        <translation>Esto es una grabación: no se puede leer nada de ella. Quién consumía entonces, y con cuánto retraso, está en la imagen y en Grupos.</translation>
    </message>
    <message>
        <source>A recording holds how the logs grew, not the records in them.</source>
        <translation>Una grabación contiene cómo crecieron los logs, no los registros que hay en ellos.</translation>
    </message>
    <message>
        <source>A recording does not hold the brokers&apos; files. Segments and their sizes are in Partition logs.</source>
        <translation>Una grabación no contiene los archivos de los brokers. Los segmentos y sus tamaños están en Logs de particiones.</translation>
    </message>
    <message>
        <source>A recording does not hold the brokers&apos; logs. What happened, and why, is in the Timeline.</source>
        <translation>Una grabación no contiene los logs de los brokers. Qué pasó, y por qué, está en la Cronología.</translation>
    </message>
    <message>
        <source>A recording does not hold lost records. How many a failure cost is in the Timeline, below the lanes.</source>
        <translation>Una grabación no contiene registros perdidos. Cuántos costó un fallo está en la Cronología, bajo los carriles.</translation>
    </message>
    <message>
        <source>This is a recording: what waited then, and the breakpoints of that time. The bar above plays it.</source>
        <translation>Esto es una grabación: lo que esperaba entonces, y los puntos de interrupción de ese momento. La barra de arriba la reproduce.</translation>
    </message>
    <message>
        <source>Of each second a recording keeps %1 requests of clients and %2 of nodes, with their answers, and of each the first %3 bytes.</source>
        <translation>De cada segundo, una grabación conserva %1 solicitudes de clientes y %2 de nodos, con sus respuestas, y de cada una los primeros %3 bytes.</translation>
    </message>
    <message>
        <source>A recording holds no records and no files, and not every request: too little for the evidence of a record.</source>
        <translation>Una grabación no contiene registros ni archivos, ni todas las solicitudes: demasiado poco para las evidencias de un registro.</translation>
    </message>
    <message>
        <source>A recording holds how the logs grew, not the records in them: there is nothing to audit, and nobody to crash.</source>
        <translation>Una grabación guarda cómo crecieron los logs, no los registros que contienen: no hay nada que auditar ni nadie a quien hacer caer.</translation>
    </message>
    <message>
        <source>Two clusters are played beside one that runs, not beside a recording.</source>
        <translation>Los dos clústeres se ejecutan junto a uno en marcha, no junto a una grabación.</translation>
    </message>
    <message>
        <source>Not in a recording: the two sides are compared while both run, and here there is no cluster.</source>
        <translation>No en una grabación: los dos lados se comparan mientras funcionan, y aquí no hay clúster.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplayBar</name>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● Grabación</translation>
    </message>
    <message>
        <source>You see the recorded session %1, not a running cluster. %2</source>
        <translation>Está viendo la sesión grabada %1, no un clúster en marcha. %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Stop playing (Space)</source>
        <translation>Detener (Espacio)</translation>
    </message>
    <message>
        <source>Play the recording (Space)</source>
        <translation>Reproducir la grabación (Espacio)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Go on to the next moment at which anything was recorded (.)</source>
        <translation>Ir al siguiente momento en que se grabó algo (.)</translation>
    </message>
    <message>
        <source>How fast the recording plays (- and +)</source>
        <translation>A qué velocidad se reproduce la grabación (- y +)</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplaySource</name>
    <message>
        <source>This is a recording: it can be watched, but nothing in it can be changed.</source>
        <translation>Esto es una grabación: se puede observar, pero no se puede cambiar nada en ella.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplicaGrid</name>
    <message>
        <source>Replicas by partition and broker</source>
        <translation>Réplicas por partición y broker</translation>
    </message>
    <message>
        <source>Partition %1 has a replica on node %2</source>
        <translation>La partición %1 tiene una réplica en el nodo %2</translation>
    </message>
    <message>
        <source>Partition %1 has no replica on node %2</source>
        <translation>La partición %1 no tiene réplica en el nodo %2</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primera</translation>
    </message>
    <message>
        <source>+ first</source>
        <translation>+ primera</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>Partition %1 is moving: %2 % copied</source>
        <translation>La partición %1 se está moviendo: %2 % copiado</translation>
    </message>
    <message>
        <source>Partition %1: replicas on nodes %2. Drag a chip to another node; Delete takes it away, + adds one, P makes it first (preferred leader).</source>
        <translation>Partición %1: réplicas en los nodos %2. Arrastre una ficha a otro nodo; Supr la quita, + añade una, P la hace la primera (líder preferido).</translation>
    </message>
    <message>
        <source>A replica stays one of its partition: put it down in the row of partition %1.</source>
        <translation>Una réplica sigue siendo de su partición: suéltela en la fila de la partición %1.</translation>
    </message>
    <message>
        <source>Partition %1 is moving. It can be planned anew when the move is over, or cancelled.</source>
        <translation>La partición %1 se está moviendo. Podrá planearse de nuevo cuando el traslado termine o se cancele.</translation>
    </message>
    <message>
        <source>Node %1 holds a replica of partition %2 already: a second one on the same node would protect nothing.</source>
        <translation>El nodo %1 ya tiene una réplica de la partición %2: una segunda en el mismo nodo no protegería nada.</translation>
    </message>
    <message>
        <source>Partition %1 has this replica only: a partition keeps at least one.</source>
        <translation>La partición %1 solo tiene esta réplica: una partición conserva al menos una.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplicaTableModel</name>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>★ leader</source>
        <translation>★ líder</translation>
    </message>
    <message>
        <source>is being added</source>
        <translation>se está añadiendo</translation>
    </message>
    <message>
        <source>is being removed</source>
        <translation>se está quitando</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>sincronizada</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>no sincronizada</translation>
    </message>
    <message>
        <source>64 or more</source>
        <translation>64 o más</translation>
    </message>
    <message>
        <source>The node does not run: this is what it said last.</source>
        <translation>El nodo no está en marcha: esto es lo último que dijo.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Leader, in sync (could take over), or behind</source>
        <translation>Líder, sincronizada (podría tomar el relevo) o retrasada</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The leader epoch of its newest records</source>
        <translation>El leader epoch de sus registros más nuevos</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Offset of the first record that is kept</source>
        <translation>Offset del primer registro que se conserva</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>Inicio del log</translation>
    </message>
    <message>
        <source>High watermark as this replica knows it: below it all is committed</source>
        <translation>High watermark tal como lo conoce esta réplica: por debajo todo tiene commit</translation>
    </message>
    <message>
        <source>HW</source>
        <translation>HW</translation>
    </message>
    <message>
        <source>Last stable offset: how far readers of committed transactions get</source>
        <translation>Last stable offset: hasta dónde llegan los lectores de transacciones con commit</translation>
    </message>
    <message>
        <source>LSO</source>
        <translation>LSO</translation>
    </message>
    <message>
        <source>Log end offset: where the next record goes</source>
        <translation>Log end offset: adónde va el próximo registro</translation>
    </message>
    <message>
        <source>LEO</source>
        <translation>LEO</translation>
    </message>
    <message>
        <source>Records that the leader has and this replica has not</source>
        <translation>Registros que tiene el líder y esta réplica no</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Files that the log consists of</source>
        <translation>Archivos de los que consta el log</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Bytes on this node&apos;s disk</source>
        <translation>Bytes en el disco de este nodo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReportWords</name>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>active controller</source>
        <translation>controller activo</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Líder</translation>
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
        <translation>offline</translation>
    </message>
    <message>
        <source>Consumer groups</source>
        <translation>Grupos de consumidores</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>The last failure</source>
        <translation>El último fallo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) were not kept.</source>
        <translation>
            <numerusform>No se conservó %n evento anterior.</numerusform>
            <numerusform>No se conservaron %n eventos anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>porque: %1</translation>
    </message>
    <message>
        <source>The cluster</source>
        <translation>El clúster</translation>
    </message>
    <message>
        <source>Brokerscope session of %1</source>
        <translation>Sesión de Brokerscope de %1</translation>
    </message>
    <message>
        <source>Cluster %1 at %2</source>
        <translation>Clúster %1 en %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ResetOffsetsDialog</name>
    <message>
        <source>Move the offsets of group %1</source>
        <translation>Mover los offsets del grupo %1</translation>
    </message>
    <message>
        <source>To the earliest record</source>
        <translation>Al registro más antiguo</translation>
    </message>
    <message>
        <source>To the end (latest)</source>
        <translation>Al final (latest)</translation>
    </message>
    <message>
        <source>To an offset</source>
        <translation>A un offset</translation>
    </message>
    <message>
        <source>To a time</source>
        <translation>A una hora</translation>
    </message>
    <message>
        <source>Back by a duration</source>
        <translation>Atrás por una duración</translation>
    </message>
    <message>
        <source>Shift by so many records</source>
        <translation>Desplazar tantos registros</translation>
    </message>
    <message>
        <source>As listed in a file (CSV)</source>
        <translation>Según la lista de un archivo (CSV)</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Abrir …</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Qué se haría</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move the offsets</source>
        <translation>Mover los offsets</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>An offset is a whole number from 0.</source>
        <translation>Un offset es un número entero desde 0.</translation>
    </message>
    <message>
        <source>A whole number that is not 0: below it back, above it forward.</source>
        <translation>Un número entero que no sea 0: negativo hacia atrás, positivo hacia delante.</translation>
    </message>
    <message>
        <source>A duration is written as 90m, 2h 30m, 1d or PT1H30M.</source>
        <translation>Una duración se escribe como 90m, 2h 30m, 1d o PT1H30M.</translation>
    </message>
    <message>
        <source>Line %1 is not of the form topic,partition,offset: &quot;%2&quot;</source>
        <translation>La línea %1 no tiene la forma topic,partition,offset: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Paste or open lines of the form topic,partition,offset.</source>
        <translation>Pegue o abra líneas de la forma topic,partition,offset.</translation>
    </message>
    <message numerus="yes">
        <source>The group has %n member(s). Kafka lets nobody move the offsets of a group that is in use: stop its members first. Until then this is what it would do.</source>
        <translation>
            <numerusform>El grupo tiene %n miembro. Kafka no deja a nadie mover los offsets de un grupo en uso: deténgalo primero. Hasta entonces, esto es lo que se haría.</numerusform>
            <numerusform>El grupo tiene %n miembros. Kafka no deja a nadie mover los offsets de un grupo en uso: detenga primero sus miembros. Hasta entonces, esto es lo que se haría.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the leaders …</source>
        <translation>Preguntando a los líderes …</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>No cambiaría nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) get another offset. It can be put back afterwards.</source>
        <translation>
            <numerusform>%n partición recibe otro offset. Después se puede devolver.</numerusform>
            <numerusform>%n particiones reciben otro offset. Después se puede devolver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the coordinator …</source>
        <translation>Preguntando al coordinador …</translation>
    </message>
    <message>
        <source>Open a list of offsets</source>
        <translation>Abrir una lista de offsets</translation>
    </message>
    <message>
        <source>Lists of offsets (*.csv *.txt);;All files (*)</source>
        <translation>Listas de offsets (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than a list of offsets can be.</source>
        <translation>%1 es más grande de lo que puede ser una lista de offsets.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ResetPlanModel</name>
    <message>
        <source>before the log: its start</source>
        <translation>antes del log: su inicio</translation>
    </message>
    <message>
        <source>beyond the log: its end</source>
        <translation>más allá del log: su final</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ya está ahí</translation>
    </message>
    <message>
        <source>has no leader: stays</source>
        <translation>no tiene líder: se queda</translation>
    </message>
    <message>
        <source>never committed: stays</source>
        <translation>sin ningún commit: se queda</translation>
    </message>
    <message>
        <source>not listed: stays</source>
        <translation>no listada: se queda</translation>
    </message>
    <message>
        <source>So many records will be read again.</source>
        <translation>Registros que se leerán de nuevo.</translation>
    </message>
    <message>
        <source>So many records will be passed over.</source>
        <translation>Registros que se saltarán.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ScenariosView</name>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Set pieces: one failure each</source>
        <translation>Casos: un fallo cada uno</translation>
    </message>
    <message>
        <source>Watch: %1</source>
        <translation>Observe: %1</translation>
    </message>
    <message>
        <source>Suggested fault: %1. %2</source>
        <translation>Fallo sugerido: %1. %2</translation>
    </message>
    <message>
        <source>%1: everything expected has come true. Its clients go on until you stop them.</source>
        <translation>%1: todo lo esperado se ha cumplido. Sus clientes siguen hasta que usted los detenga.</translation>
    </message>
    <message>
        <source>%1 did not go as expected: %2</source>
        <translation>%1 no fue como se esperaba: %2</translation>
    </message>
    <message>
        <source>%1: every act is done; waiting for what is expected.</source>
        <translation>%1: todas las acciones están hechas; esperando lo previsto.</translation>
    </message>
    <message>
        <source>%1 plays. Acts left: %2</source>
        <translation>%1 en curso. Acciones restantes: %2</translation>
    </message>
    <message>
        <source>%1: topics and clients are being made.</source>
        <translation>%1: se están creando topics y clientes.</translation>
    </message>
    <message>
        <source>never: </source>
        <translation>nunca: </translation>
    </message>
    <message>
        <source>Play a scenario file</source>
        <translation>Ejecutar un archivo de escenario</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml)</source>
        <translation>Escenarios (*.yaml)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter scenarios and set pieces</source>
        <translation>Filtrar escenarios y casos</translation>
    </message>
    <message>
        <source>Part of a title</source>
        <translation>Parte de un título</translation>
    </message>
    <message>
        <source>Scenarios and set pieces</source>
        <translation>Escenarios y casos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Makes the topics and starts the producers and groups of this scenario</source>
        <translation>Crea los topics e inicia los productores y grupos de este escenario</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stops its producers and groups; topics and records stay</source>
        <translation>Detiene sus productores y grupos; los topics y registros se quedan</translation>
    </message>
    <message>
        <source>Suggested fault</source>
        <translation>Fallo sugerido</translation>
    </message>
    <message>
        <source>Plays the fault that is most telling for this scenario</source>
        <translation>Provoca el fallo más revelador para este escenario</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>Reparar todo</translation>
    </message>
    <message>
        <source>Undoes every fault of links and disks and starts every node that is down</source>
        <translation>Deshace todos los fallos de enlaces y discos e inicia todos los nodos caídos</translation>
    </message>
    <message>
        <source>Plays a scenario of your own: a YAML file</source>
        <translation>Ejecuta un escenario propio: un archivo YAML</translation>
    </message>
    <message>
        <source>/ filters · Ctrl+F1 … F12: set pieces</source>
        <translation>/ filtra · Ctrl+F1 … F12: casos</translation>
    </message>
    <message>
        <source>Open file ...</source>
        <translation>Abrir archivo ...</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ServerLogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>The node whose log it is; a dash for the cluster as a whole</source>
        <translation>El nodo del que es el log; un guion para el clúster en conjunto</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>DEBUG, INFO, WARN or ERROR, as in Kafka&apos;s log</source>
        <translation>DEBUG, INFO, WARN o ERROR, como en el log de Kafka</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>The part that speaks, by the name of Kafka&apos;s class</source>
        <translation>La parte que habla, con el nombre de la clase de Kafka</translation>
    </message>
    <message>
        <source>Logger</source>
        <translation>Logger</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ServerLogView</name>
    <message>
        <source>Save the log</source>
        <translation>Guardar el log</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el log</translation>
    </message>
    <message>
        <source>Lowest level that is shown</source>
        <translation>Nivel más bajo que se muestra</translation>
    </message>
    <message>
        <source>Node whose log is shown</source>
        <translation>Nodo cuyo log se muestra</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Mantener a la vista la línea más nueva</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Empties this view; the nodes go on writing</source>
        <translation>Vacía esta vista; los nodos siguen escribiendo</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar …</translation>
    </message>
    <message>
        <source>Lines of the nodes&apos; logs, newest last</source>
        <translation>Líneas de los logs de los nodos, la más nueva al final</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>todos los nodos</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>This cluster does not run in this program: its nodes write their logs elsewhere.</source>
        <translation>Este clúster no se ejecuta en este programa: sus nodos escriben sus logs en otro lugar.</translation>
    </message>
    <message>
        <source>No node has written a line yet.</source>
        <translation>Ningún nodo ha escrito aún una línea.</translation>
    </message>
    <message>
        <source>No line is of this level and node and has these words.</source>
        <translation>Ninguna línea es de este nivel y nodo y tiene estas palabras.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>Double click or Enter: the event of this line in the timeline, with what caused it</source>
        <translation>Doble clic o Intro: el evento de esta línea en la cronología, con lo que lo causó</translation>
    </message>
    <message>
        <source>This line tells of no event of the timeline, or of one that is no longer kept.</source>
        <translation>Esta línea no habla de ningún evento de la cronología, o habla de uno que ya no se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), %1 older ones lost</source>
        <translation>
            <numerusform>%Ln línea, perdidas %1 anteriores</numerusform>
            <numerusform>%Ln líneas, perdidas %1 anteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::SetPieceMenu</name>
    <message>
        <source>Set pieces</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>Reparar todo</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Go to the filter of the panel you are in</source>
        <translation>Ir al filtro del panel en que se está</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+rueda</translation>
    </message>
    <message>
        <source>Zoom the picture under the pointer</source>
        <translation>Zoom de la imagen bajo el puntero</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Move a picture that is larger than its panel</source>
        <translation>Mover una imagen más grande que su panel</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Clic derecho</translation>
    </message>
    <message>
        <source>Everything that can be done to what is under the pointer</source>
        <translation>Todo lo que se puede hacer con lo que está bajo el puntero</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, flechas</translation>
    </message>
    <message>
        <source>Go from one thing to the next</source>
        <translation>Ir de una cosa a la siguiente</translation>
    </message>
    <message>
        <source>In every panel</source>
        <translation>En todos los paneles</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Put out the spotlight, then leave the projector view</source>
        <translation>Apagar el foco y después salir de la vista de proyector</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StartDialog</name>
    <message>
        <source>Keep the data in a directory</source>
        <translation>Conservar los datos en un directorio</translation>
    </message>
    <message>
        <source>Throw the data away at the end</source>
        <translation>Desechar los datos al terminar</translation>
    </message>
    <message>
        <source>Show a cluster that runs elsewhere</source>
        <translation>Mostrar un clúster que se ejecuta en otro lugar</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertos antes</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Ask at every start</source>
        <translation>Preguntar en cada inicio</translation>
    </message>
    <message>
        <source>Start Brokerscope</source>
        <translation>Iniciar Brokerscope</translation>
    </message>
    <message>
        <source>Topics, records and committed offsets are there again when the directory is opened the next time.</source>
        <translation>Los topics, registros y offsets con commit vuelven a estar al abrir el directorio la próxima vez.</translation>
    </message>
    <message>
        <source>For trying things out: a temporary directory, deleted with every record in it when the window is closed.</source>
        <translation>Para hacer pruebas: un directorio temporal, que se elimina con todos sus registros al cerrar la ventana.</translation>
    </message>
    <message>
        <source>No cluster is started. An existing one is watched over the public protocol.</source>
        <translation>No se inicia ningún clúster. Se observa uno existente por el protocolo público.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Directorio de datos</translation>
    </message>
    <message>
        <source>Bootstrap servers</source>
        <translation>Servidores bootstrap</translation>
    </message>
    <message>
        <source>Can be turned on again in the menu Cluster.</source>
        <translation>Se puede volver a activar en el menú Clúster.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nodo</numerusform>
            <numerusform>%n nodos</numerusform>
        </translation>
    </message>
    <message>
        <source>last opened %1</source>
        <translation>última apertura: %1</translation>
    </message>
    <message numerus="yes">
        <source>There is a cluster of %n node(s) in it: it goes on where it stopped.</source>
        <translation>
            <numerusform>Contiene un clúster de %n nodo: continúa donde se detuvo.</numerusform>
            <numerusform>Contiene un clúster de %n nodos: continúa donde se detuvo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new cluster is made in it. Nothing is lost when the window is closed.</source>
        <translation>Se crea en él un clúster nuevo. No se pierde nada al cerrar la ventana.</translation>
    </message>
    <message>
        <source>A new cluster in a temporary directory. All its records are deleted when the window is closed.</source>
        <translation>Un clúster nuevo en un directorio temporal. Todos sus registros se eliminan al cerrar la ventana.</translation>
    </message>
    <message>
        <source>The address of a server is wanted, as localhost:9092.</source>
        <translation>Se necesita la dirección de un servidor, como localhost:9092.</translation>
    </message>
    <message>
        <source>It can be watched, produced to and consumed from, but not broken.</source>
        <translation>Se puede observar, producir en él y consumir de él, pero no averiarlo.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StatusLine</name>
    <message>
        <source>%1 rec/s in · %2 rec/s out · %3 on disk</source>
        <translation>%1 reg./s entr. · %2 reg./s sal. · %3 en disco</translation>
    </message>
    <message>
        <source>classroom timers</source>
        <translation>temporizadores de aula</translation>
    </message>
    <message>
        <source>Kafka&apos;s default timers</source>
        <translation>temporizadores de Kafka</translation>
    </message>
    <message>
        <source>Short timeouts, so that a dead node&apos;s partitions have new leaders within a second. Start with the Kafka preset to see the defaults of Apache Kafka.</source>
        <translation>Plazos cortos, para que las particiones de un nodo muerto tengan nuevos líderes en un segundo. Inicie con el preajuste Kafka para ver los valores por defecto de Apache Kafka.</translation>
    </message>
    <message>
        <source>The defaults of Apache Kafka: a dead node is noticed after nine seconds.</source>
        <translation>Los valores por defecto de Apache Kafka: un nodo muerto se nota a los nueve segundos.</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>memoria %1</translation>
    </message>
    <message>
        <source>%1 rec/s in · %2 on disk</source>
        <translation>%1 reg./s entr. · %2 en disco</translation>
    </message>
    <message>
        <source>%1 rec/s in</source>
        <translation>%1 reg./s entr.</translation>
    </message>
    <message>
        <source>Records that the leaders&apos; high watermarks have moved by. What is read is not told by the public protocol.</source>
        <translation>Registros que han avanzado los high watermarks de los líderes. El protocolo público no dice lo que se lee.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StepCard</name>
    <message>
        <source>Do it for me</source>
        <translation>Hacerlo por mí</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Mostrar dónde</translation>
    </message>
    <message>
        <source>Point at the place of the window where the act is done</source>
        <translation>Señala el lugar de la ventana donde se hace la acción</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Pista</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Su turno</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>For the trainer</source>
        <translation>Para quien enseña</translation>
    </message>
    <message>
        <source>○ Not seen yet. It counts however you do it: here, with ctl, or with a program of your own.</source>
        <translation>○ Aún no se ha visto. Cuenta se haga como se haga: aquí, con ctl o con un programa propio.</translation>
    </message>
    <message>
        <source>✓ Done, and the cluster saw it.</source>
        <translation>✓ Hecho, y el clúster lo vio.</translation>
    </message>
    <message>
        <source>✓ It was so already when you came to this step. Go on, or restart the lesson to see it happen.</source>
        <translation>✓ Ya estaba así cuando llegó a este paso. Continúe, o reinicie la lección para verlo ocurrir.</translation>
    </message>
    <message>
        <source>Still awaited: %1</source>
        <translation>Aún se espera: %1</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Ya está hecho</translation>
    </message>
    <message>
        <source>Say first what you think will happen</source>
        <translation>Diga primero qué cree que pasará</translation>
    </message>
    <message>
        <source>Does what the step asks for, by the lines of the lesson</source>
        <translation>Hace lo que pide el paso, siguiendo las líneas de la lección</translation>
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
        <translation> reg./s</translation>
    </message>
    <message>
        <source>Records a second</source>
        <translation>Registros por segundo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Templates, keys, acknowledgement, compression, batches, transactions</source>
        <translation>Plantillas, claves, confirmación, compresión, batches, transacciones</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>as written above</source>
        <translation>como está escrito arriba</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>un pedido</translation>
    </message>
    <message>
        <source>a click</source>
        <translation>un clic</translation>
    </message>
    <message>
        <source>a sensor&apos;s reading</source>
        <translation>una lectura de sensor</translation>
    </message>
    <message>
        <source>a sequence number</source>
        <translation>un número de secuencia</translation>
    </message>
    <message>
        <source>Template of the value</source>
        <translation>Plantilla del valor</translation>
    </message>
    <message>
        <source>Puts a template into the value above; there it can be changed</source>
        <translation>Pone una plantilla en el valor de arriba; ahí se puede cambiar</translation>
    </message>
    <message>
        <source>at least </source>
        <comment>before a size</comment>
        <translation>al menos </translation>
    </message>
    <message>
        <source> bytes</source>
        <comment>after a number</comment>
        <translation> bytes</translation>
    </message>
    <message>
        <source>Smallest size of a value</source>
        <translation>Tamaño mínimo de un valor</translation>
    </message>
    <message>
        <source>Shorter values are filled up with dots</source>
        <translation>Los valores más cortos se rellenan con puntos</translation>
    </message>
    <message>
        <source> keys</source>
        <comment>after a number</comment>
        <translation> claves</translation>
    </message>
    <message>
        <source>Number of different keys</source>
        <translation>Número de claves distintas</translation>
    </message>
    <message>
        <source>Numbers are put behind the key above. 1: always that key</source>
        <translation>Se ponen números tras la clave de arriba. 1: siempre esa clave</translation>
    </message>
    <message>
        <source>skew </source>
        <comment>before a number</comment>
        <translation>sesgo </translation>
    </message>
    <message>
        <source>Skew of the keys</source>
        <translation>Sesgo de las claves</translation>
    </message>
    <message>
        <source>0: all keys are equally frequent. 1: the second is half as frequent as the first, the third a third (Zipf&apos;s law): watch one partition become hot</source>
        <translation>0: todas las claves son igual de frecuentes. 1: la segunda es la mitad de frecuente que la primera, la tercera un tercio (ley de Zipf): observe cómo una partición se calienta</translation>
    </message>
    <message>
        <source>Who has to have a record before it counts as written: all in-sync replicas, the leader alone (1), or nobody (0)</source>
        <translation>Quién debe tener un registro para que cuente como escrito: todas las réplicas sincronizadas (all), solo el líder (1) o nadie (0)</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>idempotente</translation>
    </message>
    <message>
        <source>A record that is sent again after an error is not written twice; needs acks=all</source>
        <translation>Un registro que se reenvía tras un error no se escribe dos veces; necesita acks=all</translation>
    </message>
    <message>
        <source>compression.type: batches are compressed by the client and stored as they come</source>
        <translation>compression.type: el cliente comprime los batches y se guardan como llegan</translation>
    </message>
    <message>
        <source>bursts of </source>
        <comment>before a number</comment>
        <translation>ráfagas de </translation>
    </message>
    <message>
        <source>Records in a burst</source>
        <translation>Registros de una ráfaga</translation>
    </message>
    <message>
        <source>So many records at once, as often as makes the same rate; 1: evenly</source>
        <translation>Tantos registros a la vez, con la frecuencia que da la misma tasa; 1: de forma uniforme</translation>
    </message>
    <message>
        <source>linger.ms: how long a batch waits for more records</source>
        <translation>linger.ms: cuánto espera un batch a más registros</translation>
    </message>
    <message>
        <source>batch.size: when a batch is full, in bytes</source>
        <translation>batch.size: cuándo está lleno un batch, en bytes</translation>
    </message>
    <message>
        <source>transactional.id: none</source>
        <translation>transactional.id: ninguno</translation>
    </message>
    <message>
        <source>With a transactional.id records flow only between begin and commit or abort; the buttons are on the producer&apos;s card</source>
        <translation>Con un transactional.id los registros solo fluyen entre begin y commit o abort; los botones están en la tarjeta del productor</translation>
    </message>
    <message>
        <source>Give the producer a client.id.</source>
        <translation>Dé un client.id al productor.</translation>
    </message>
    <message>
        <source>Stream as</source>
        <translation>Flujo como</translation>
    </message>
    <message>
        <source>client.id: the name under which the producer is seen in every picture</source>
        <translation>client.id: el nombre con que se ve el productor en todas las imágenes</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>Desiste</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>after a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>transaction.timeout.ms: what is open for longer is aborted by the coordinator</source>
        <translation>transaction.timeout.ms: el coordinador aborta lo que lleva más tiempo abierto</translation>
    </message>
    <message>
        <source>delivery.timeout.ms: a record that is not acknowledged after so long counts as failed. In a transaction at most its timeout</source>
        <translation>delivery.timeout.ms: un registro sin confirmar tras ese tiempo cuenta como fallido. En una transacción, como máximo el plazo de esta</translation>
    </message>
    <message>
        <source>delivery.timeout.ms has to be more than linger.ms.</source>
        <translation>delivery.timeout.ms debe ser mayor que linger.ms.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TermPointer</name>
    <message>
        <source>There is no word of Kafka&apos;s here.</source>
        <translation>Aquí no hay ningún término de Kafka.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeActions</name>
    <message>
        <source>Let time go on</source>
        <translation>Seguir el tiempo</translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation>Detener tiempo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Let the cluster&apos;s clock go on as before (Space)</source>
        <translation>Dejar que el reloj del clúster siga como antes (Espacio)</translation>
    </message>
    <message>
        <source>Stop the cluster&apos;s clock (Space): timers stand still and every message waits. Clients outside keep the wall clock.</source>
        <translation>Detener el reloj del clúster (Espacio): los temporizadores se paran y todos los mensajes esperan. Los clientes externos siguen con el reloj real.</translation>
    </message>
    <message>
        <source>Let one message through</source>
        <translation>Dejar pasar un mensaje</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Stop the clock and let exactly one message through, the one that has waited longest (.)</source>
        <translation>Detener el reloj y dejar pasar exactamente un mensaje, el que más ha esperado (.)</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Slow motion: down to a thousandth of real time (-)</source>
        <translation>Cámara lenta: hasta una milésima del tiempo real (-)</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Tiempo real</translation>
    </message>
    <message>
        <source>Let the cluster&apos;s clock run in real time</source>
        <translation>Dejar que el reloj del clúster vaya en tiempo real</translation>
    </message>
    <message>
        <source>Faster, up to real time (+); from a standstill into the slowest motion</source>
        <translation>Más rápido, hasta el tiempo real (+); desde parado, a la cámara más lenta</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeBar</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>How fast the cluster&apos;s clock runs. Its timers and the messages between nodes follow it; records and events are stamped by the wall clock.</source>
        <translation>A qué velocidad va el reloj del clúster. Sus temporizadores y los mensajes entre nodos lo siguen; los registros y eventos llevan la hora del reloj real.</translation>
    </message>
    <message>
        <source>Show what waits, clients outside and breakpoints</source>
        <translation>Mostrar qué espera, los clientes externos y los puntos de interrupción</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Detener grabación</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>Grabar …</translation>
    </message>
    <message>
        <source>Recording to %1. Click to end it.</source>
        <translation>Grabando en %1. Haga clic para terminar.</translation>
    </message>
    <message>
        <source>Record this session into a file. Brokerscope shows it again with --replay, without the cluster.</source>
        <translation>Graba esta sesión en un archivo. Brokerscope la muestra de nuevo con --replay, sin el clúster.</translation>
    </message>
    <message>
        <source>Recorded to %1</source>
        <translation>Grabado en %1</translation>
    </message>
    <message>
        <source>Record this session</source>
        <translation>Grabar esta sesión</translation>
    </message>
    <message>
        <source>Sessions (*.session)</source>
        <translation>Sesiones (*.session)</translation>
    </message>
    <message>
        <source>time stands still</source>
        <translation>tiempo detenido</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>tiempo real</translation>
    </message>
    <message>
        <source>%1 of real time</source>
        <translation>%1 del tiempo real</translation>
    </message>
    <message>
        <source>stopped by breakpoint %1</source>
        <translation>detenido por el punto de interrupción %1</translation>
    </message>
    <message>
        <source>stopped by breakpoint %1: %2</source>
        <translation>detenido por el punto de interrupción %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n mensaje en espera</numerusform>
            <numerusform>%n mensajes en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>time goes on until the next message comes</source>
        <translation>el tiempo sigue hasta que llegue el próximo mensaje</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>siguiente: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n breakpoint(s)</source>
        <translation>
            <numerusform>%n punto de interrupción</numerusform>
            <numerusform>%n puntos de interrupción</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting messages and breakpoints</source>
        <translation>Mensajes en espera y puntos de interrupción</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeView</name>
    <message>
        <source>Time stands still at %1</source>
        <translation>Tiempo detenido en %1</translation>
    </message>
    <message>
        <source>Real time, for %1</source>
        <translation>Tiempo real, desde hace %1</translation>
    </message>
    <message>
        <source>%1 of real time, now at %2</source>
        <translation>%1 del tiempo real, ahora en %2</translation>
    </message>
    <message>
        <source>In real time no message waits. Stop time (Space) or slow it down (-) to see each one, and let them through one by one (.).</source>
        <translation>En tiempo real no espera ningún mensaje. Detenga el tiempo (Espacio) o ralentícelo (-) para ver cada uno, y déjelos pasar uno a uno (.).</translation>
    </message>
    <message>
        <source>No message waits at this moment. A step (.) lets time go on until the next one comes.</source>
        <translation>No espera ningún mensaje en este momento. Un paso (.) deja seguir el tiempo hasta que llegue el próximo.</translation>
    </message>
    <message>
        <source>Messages that wait: %1</source>
        <translation>Mensajes en espera: %1</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <translation>Mensajes en espera</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>tiempo real</translation>
    </message>
    <message>
        <source>Clients outside keep the wall clock</source>
        <translation>Los clientes externos siguen con el reloj real</translation>
    </message>
    <message>
        <source>Their sessions, transactions and producers are timed by the cluster&apos;s clock, and thereby stretched; but each waits for an answer only so long.</source>
        <translation>Sus sesiones, transacciones y productores se miden con el reloj del clúster, y por tanto se alargan; pero cada uno espera una respuesta solo cierto tiempo.</translation>
    </message>
    <message>
        <source>Breakpoints stop the clock</source>
        <translation>Los puntos de interrupción detienen el reloj</translation>
    </message>
    <message>
        <source>None is set. Write when the clock is to stop, for example: leader elected of orders</source>
        <translation>No hay ninguno. Escriba cuándo debe detenerse el reloj, por ejemplo: leader elected of orders</translation>
    </message>
    <message>
        <source>for example: isr &lt; 2 of orders</source>
        <translation>por ejemplo: isr &lt; 2 of orders</translation>
    </message>
    <message>
        <source>Condition of a new breakpoint</source>
        <translation>Condición de un nuevo punto de interrupción</translation>
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
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen breakpoint (Delete)</source>
        <translation>Quitar el punto de interrupción elegido (Supr)</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Mostrar en la cronología</translation>
    </message>
    <message>
        <source>Select the event that met the chosen breakpoint last</source>
        <translation>Seleccionar el último evento que activó el punto de interrupción elegido</translation>
    </message>
    <message>
        <source>Clients outside and when they give up</source>
        <translation>Clientes externos y cuándo desisten</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Puntos de interrupción</translation>
    </message>
    <message>
        <source>No client from outside is connected. The application&apos;s own are not listed.</source>
        <translation>No hay ningún cliente externo conectado. Los de la propia aplicación no están en la lista.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimelineCanvas</name>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>Nothing was seen to change in this time.</source>
        <translation>No se vio ningún cambio en este tiempo.</translation>
    </message>
    <message>
        <source>Nothing happened in this time. Kill or pause a node (right-click it, or press K) and watch what follows.</source>
        <translation>No pasó nada en este tiempo. Mate o pause un nodo (clic derecho, o pulse K) y observe qué sigue.</translation>
    </message>
    <message>
        <source>The last event was at %1: drag to the right, or look at the list.</source>
        <translation>El último evento fue a las %1: arrastre hacia la derecha, o mire la lista.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimelineView</name>
    <message>
        <source>drag to pan, wheel to zoom · click an event to see why</source>
        <translation>arrastrar: mover, rueda: zoom · clic en un evento para ver por qué</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Último fallo</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Buscar eventos</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Events by node and time; the list shows the same as a table</source>
        <translation>Eventos por nodo y hora; la lista muestra lo mismo como tabla</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Eventos, el más reciente primero</translation>
    </message>
    <message>
        <source>Partitions of the last failure</source>
        <translation>Particiones del último fallo</translation>
    </message>
    <message>
        <source>Save the failover report</source>
        <translation>Guardar el informe de failover</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Kind of events</source>
        <translation>Tipo de eventos</translation>
    </message>
    <message>
        <source>Node that events are of</source>
        <translation>Nodo de los eventos</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Only events that you have bookmarked</source>
        <translation>Solo los eventos que usted ha marcado</translation>
    </message>
    <message>
        <source>Failure whose report is shown</source>
        <translation>Fallo cuyo informe se muestra</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>Guardar informe …</translation>
    </message>
    <message>
        <source>As a web page or CSV: how long it took to detect, to elect and to acknowledge the first record</source>
        <translation>Como página web o CSV: cuánto se tardó en detectar, en elegir y en confirmar el primer registro</translation>
    </message>
    <message>
        <source>★ Bookmark</source>
        <translation>★ Marcador</translation>
    </message>
    <message>
        <source>Find this event again; write a note to it</source>
        <translation>Para volver a encontrar este evento; escriba una nota</translation>
    </message>
    <message>
        <source>Note to this event</source>
        <translation>Nota para este evento</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>todos los nodos</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>No se pudo escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 before, because:</source>
        <translation>%1 antes, porque:</translation>
    </message>
    <message>
        <source>Follow what happens now; off: the lanes stand still</source>
        <translation>Seguir lo que pasa ahora; desactivado: los carriles se quedan quietos</translation>
    </message>
    <message>
        <source>Routine: offsets that are committed, transactions that go well, segments that come and go. Choose a kind, or search, to see them, too</source>
        <translation>Rutina: commits de offsets, transacciones que van bien, segmentos que vienen y van. Elija un tipo o busque para verlos también</translation>
    </message>
    <message>
        <source>all but routine</source>
        <translation>todo salvo rutina</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Choose a node</source>
        <translation>Elija un nodo</translation>
    </message>
    <message>
        <source>Link %1 – %2</source>
        <translation>Enlace %1 – %2</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Nodo %1</translation>
    </message>
    <message>
        <source>Bootstrap servers: point any Kafka client here
%1</source>
        <translation>Servidores bootstrap: dirija aquí cualquier cliente de Kafka
%1</translation>
    </message>
    <message>
        <source>external cluster, no answer</source>
        <translation>clúster externo, sin respuesta</translation>
    </message>
    <message>
        <source>Cluster %1, its data are thrown away</source>
        <translation>Clúster %1, sus datos se desechan</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Clúster %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicConfigEditor</name>
    <message>
        <source>Find a configuration by name or meaning</source>
        <translation>Buscar una configuración por nombre o significado</translation>
    </message>
    <message>
        <source>Configurations of the topic</source>
        <translation>Configuraciones del topic</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor por defecto</translation>
    </message>
    <message>
        <source>Choose a configuration to read what it means; type to change its value.</source>
        <translation>Elija una configuración para leer qué significa; escriba para cambiar su valor.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicConfigModel</name>
    <message>
        <source>this topic</source>
        <translation>este topic</translation>
    </message>
    <message>
        <source>the broker, changed while it runs</source>
        <translation>el broker, cambiado en marcha</translation>
    </message>
    <message>
        <source>all brokers, changed while they run</source>
        <translation>todos los brokers, cambiado en marcha</translation>
    </message>
    <message>
        <source>the broker&apos;s start</source>
        <translation>el inicio del broker</translation>
    </message>
    <message>
        <source>Kafka&apos;s default</source>
        <translation>valor por defecto de Kafka</translation>
    </message>
    <message>
        <source>valid: %1</source>
        <translation>válido: %1</translation>
    </message>
    <message>
        <source>Kafka&apos;s default: %1</source>
        <translation>Valor por defecto de Kafka: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>back to the default</source>
        <translation>vuelve al valor por defecto</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>cambiado aquí</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fijado por</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicRules</name>
    <message>
        <source>A topic needs a name.</source>
        <translation>Un topic necesita un nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a directory, not a name.</source>
        <translation>&quot;%1&quot; es un directorio, no un nombre.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters; this one has %2.</source>
        <translation>Un nombre tiene como máximo %1 caracteres; este tiene %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed: use letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>&quot;%1&quot; no está permitido: use letras, cifras, &apos;.&apos;, &apos;_&apos; y &apos;-&apos;.</translation>
    </message>
    <message>
        <source>Names that differ only in &apos;.&apos; and &apos;_&apos; share their metrics; use one of the two.</source>
        <translation>Los nombres que solo difieren en &apos;.&apos; y &apos;_&apos; comparten sus métricas; use uno de los dos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form name=value, such as retention.ms=60000.</source>
        <translation>&quot;%1&quot; no tiene la forma nombre=valor, como retention.ms=60000.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicTreeModel</name>
    <message>
        <source>Replicas on nodes %1; in sync: %2</source>
        <translation>Réplicas en los nodos %1; sincronizadas: %2</translation>
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
            <numerusform>%n partición</numerusform>
            <numerusform>%n particiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under-replicated</source>
        <translation>
            <numerusform>%n subreplicada</numerusform>
            <numerusform>%n subreplicadas</numerusform>
        </translation>
    </message>
    <message>
        <source>all in sync</source>
        <translation>todas sincronizadas</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partición %1</translation>
    </message>
    <message>
        <source>no leader</source>
        <translation>sin líder</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>The node that clients write to and read from</source>
        <translation>El nodo en que escriben y del que leen los clientes</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>How many times the partition has had a new leader (leader epoch)</source>
        <translation>Cuántas veces ha tenido la partición un nuevo líder (leader epoch)</translation>
    </message>
    <message>
        <source>ISR</source>
        <translation>ISR</translation>
    </message>
    <message>
        <source>In-sync replicas: the nodes that could take over without losing a committed record</source>
        <translation>Réplicas sincronizadas: los nodos que podrían tomar el relevo sin perder un registro con commit</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>Inicio del log</translation>
    </message>
    <message>
        <source>Offset of the first record that is kept</source>
        <translation>Offset del primer registro que se conserva</translation>
    </message>
    <message>
        <source>HW</source>
        <translation>HW</translation>
    </message>
    <message>
        <source>High watermark: records below it are on every in-sync replica and can be read</source>
        <translation>High watermark: los registros por debajo están en todas las réplicas sincronizadas y se pueden leer</translation>
    </message>
    <message>
        <source>LEO</source>
        <translation>LEO</translation>
    </message>
    <message>
        <source>Log end offset: where the leader appends the next record</source>
        <translation>Log end offset: dónde añade el líder el próximo registro</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Bytes on the leader&apos;s disk</source>
        <translation>Bytes en el disco del líder</translation>
    </message>
    <message>
        <source>Rec/s in</source>
        <translation>Reg./s</translation>
    </message>
    <message>
        <source>Records produced a second</source>
        <translation>Registros producidos por segundo</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>Salida/s</translation>
    </message>
    <message>
        <source>Bytes read by clients a second</source>
        <translation>Bytes leídos por los clientes por segundo</translation>
    </message>
    <message>
        <source>Node %1 does not run. It stays the leader in the metadata until the controller has chosen another.</source>
        <translation>El nodo %1 no está en marcha. Sigue siendo el líder en los metadatos hasta que el controller elija otro.</translation>
    </message>
    <message>
        <source>node %1, down</source>
        <translation>nodo %1, caído</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicsView</name>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 no se eliminó: %2</translation>
    </message>
    <message>
        <source>Create topic …</source>
        <translation>Crear topic …</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internos</translation>
    </message>
    <message>
        <source>Show Kafka&apos;s own topics, such as __consumer_offsets</source>
        <translation>Mostrar los topics propios de Kafka, como __consumer_offsets</translation>
    </message>
    <message>
        <source>There are no topics yet. Create one, or let a client that produces create it.</source>
        <translation>Aún no hay topics. Cree uno, o deje que lo cree un cliente que produce.</translation>
    </message>
    <message>
        <source>Topics and partitions</source>
        <translation>Topics y particiones</translation>
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
            <numerusform>%Ln partición en total</numerusform>
            <numerusform>%Ln particiones en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Delete topic …</source>
        <translation>Eliminar topic …</translation>
    </message>
    <message>
        <source>The configurations of %1 are back as they were.</source>
        <translation>Las configuraciones de %1 vuelven a estar como estaban.</translation>
    </message>
    <message>
        <source>Configure …</source>
        <translation>Configurar …</translation>
    </message>
    <message>
        <source>Every configuration of the topic, with its value, where it comes from and what it means</source>
        <translation>Todas las configuraciones del topic, con su valor, de dónde viene y qué significa</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>Add partitions, move replicas, elect leaders, delete records, clone</source>
        <translation>Añadir particiones, mover réplicas, elegir líderes, eliminar registros, clonar</translation>
    </message>
    <message>
        <source>Delete the topic</source>
        <translation>Eliminar el topic</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Undo: the configurations that the topic had before the last change</source>
        <translation>Deshacer: las configuraciones que tenía el topic antes del último cambio</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Show every replica of the chosen topic with its figures</source>
        <translation>Mostrar todas las réplicas del topic elegido con sus cifras</translation>
    </message>
    <message>
        <source>Replicas of the topic</source>
        <translation>Réplicas del topic</translation>
    </message>
    <message>
        <source>Filter replicas</source>
        <translation>Filtrar réplicas</translation>
    </message>
    <message>
        <source>%1 is configured anew.</source>
        <translation>%1 tiene nueva configuración.</translation>
    </message>
    <message>
        <source>Add partitions …</source>
        <translation>Añadir particiones …</translation>
    </message>
    <message>
        <source>Move replicas …</source>
        <translation>Mover réplicas …</translation>
    </message>
    <message>
        <source>Elect leaders …</source>
        <translation>Elegir líderes …</translation>
    </message>
    <message>
        <source>Delete records …</source>
        <translation>Eliminar registros …</translation>
    </message>
    <message>
        <source>Clone …</source>
        <translation>Clonar …</translation>
    </message>
    <message>
        <source>the configuration of %1</source>
        <translation>la configuración de %1</translation>
    </message>
    <message>
        <source>The leaders were elected. An election cannot be taken back: a leader stays until another one is elected.</source>
        <translation>Los líderes se eligieron. Una elección no se puede revertir: un líder sigue hasta que se elige otro.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TourWords</name>
    <message>
        <source>This is a real cluster</source>
        <translation>Esto es un clúster real</translation>
    </message>
    <message>
        <source>A partition is a log</source>
        <translation>Una partición es un log</translation>
    </message>
    <message>
        <source>Each row is one broker&apos;s copy of the same log. Records are only ever put at its end. Up to the high watermark every copy in the ISR has them: so far consumers may read.</source>
        <translation>Cada fila es la copia que un broker tiene del mismo log. Los registros se añaden siempre al final. Hasta el high watermark los tienen todas las copias del ISR: hasta ahí pueden leer los consumidores.</translation>
    </message>
    <message>
        <source>Send one yourself</source>
        <translation>Envíe uno usted</translation>
    </message>
    <message>
        <source>Here you write a record: choose a topic, type a value, send it. It gets the next offset of its partition. Your own programs can do the same: Ctrl+Shift+K has the lines for them.</source>
        <translation>Aquí se escribe un registro: elija un topic, escriba un valor, envíelo. Recibe el siguiente offset de su partición. Sus propios programas pueden hacer lo mismo: Ctrl+Shift+K muestra las líneas para ellos.</translation>
    </message>
    <message>
        <source>Now kill a broker</source>
        <translation>Ahora mate un broker</translation>
    </message>
    <message>
        <source>Click a broker in the picture and press “Kill” above: it crashes at once, nothing is saved, no goodbye is said. Will records be lost? Make up your mind first.</source>
        <translation>Haga clic en un broker de la imagen y pulse “Matar” arriba: cae al instante, no se guarda nada, no hay despedida. ¿Se perderán registros? Decida primero qué cree.</translation>
    </message>
    <message>
        <source>The others take over</source>
        <translation>Los demás toman el relevo</translation>
    </message>
    <message>
        <source>The controller misses the broker&apos;s heartbeats, fences it, and elects new leaders among those in the ISR. The time line says what happened, when, and because of what.</source>
        <translation>El controller echa en falta los heartbeats del broker, lo excluye (fenced) y elige nuevos líderes entre los del ISR. La cronología dice qué pasó, cuándo y a causa de qué.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Tráigalo de vuelta</translation>
    </message>
    <message>
        <source>Press “Start”: the broker recovers its logs from disk, fetches what it missed and returns to the ISR. Nothing that was acknowledged is lost.</source>
        <translation>Pulse “Iniciar”: el broker recupera sus logs del disco, hace fetch de lo que se perdió y vuelve al ISR. Nada de lo confirmado se ha perdido.</translation>
    </message>
    <message>
        <source>The rest is yours</source>
        <translation>El resto es suyo</translation>
    </message>
    <message>
        <source>Ctrl+K finds every act and every thing by a few letters, ? lists the keys, Alt+1 to Alt+5 choose what the window is for. Right-click anything to see what can be done to it.</source>
        <translation>Ctrl+K encuentra cualquier acción y cualquier cosa con unas pocas letras, ? lista las teclas, Alt+1 a Alt+5 eligen para qué es la ventana. Haga clic derecho en lo que sea para ver qué se puede hacer con ello.</translation>
    </message>
    <message>
        <source>Its brokers run inside this program, on real ports, with real logs on disk. Every dot that moves stands for requests that crossed a socket just now. The star marks the leader of a partition, the crown the controller.</source>
        <translation>Sus brokers se ejecutan dentro de este programa, en puertos reales, con logs reales en disco. Cada punto que se mueve representa solicitudes que acaban de cruzar un socket. La estrella marca el líder de una partición; la corona, el controller.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TrainerMenu</name>
    <message>
        <source>For the trainer</source>
        <translation>Para quien enseña</translation>
    </message>
    <message>
        <source>Spotlight around the pointer</source>
        <translation>Foco alrededor del puntero</translation>
    </message>
    <message>
        <source>Dims everything else. The same key or Escape puts it out.</source>
        <translation>Atenúa todo lo demás. La misma tecla o Escape lo apaga.</translation>
    </message>
    <message>
        <source>Projector: show pressed keys</source>
        <translation>Proyector: mostrar las teclas pulsadas</translation>
    </message>
    <message>
        <source>In a corner, for a moment; never what is typed into a text field</source>
        <translation>En una esquina, por un momento; nunca lo que se escribe en un campo de texto</translation>
    </message>
    <message>
        <source>Projector: without tool bars</source>
        <translation>Proyector: sin barras de herramientas</translation>
    </message>
    <message>
        <source>Save the hand-out</source>
        <translation>Guardar el material de clase</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Trainer&apos;s notes in a window of their own</source>
        <translation>Notas para quien enseña en una ventana propia</translation>
    </message>
    <message>
        <source>For another screen than the one the class sees; the main window then has none</source>
        <translation>Para otra pantalla que la que ve la clase; la ventana principal ya no las muestra</translation>
    </message>
    <message>
        <source>Save hand-out …</source>
        <translation>Guardar material de clase …</translation>
    </message>
    <message>
        <source>The lesson as this class has played it, as one HTML page with pictures of the window</source>
        <translation>La lección tal como la jugó esta clase, en una página HTML con imágenes de la ventana</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TransactionStates</name>
    <message>
        <source>State of the transaction: %1</source>
        <translation>Estado de la transacción: %1</translation>
    </message>
    <message>
        <source>The id has a producer id and an epoch; nothing is open.</source>
        <translation>El id tiene un producer id y un epoch; no hay nada abierto.</translation>
    </message>
    <message>
        <source>Partitions may have records of this transaction; nobody knows yet how it ends.</source>
        <translation>Las particiones pueden tener registros de esta transacción; nadie sabe aún cómo termina.</translation>
    </message>
    <message>
        <source>Decided: it is a commit. The markers are on their way to the partitions; there is no way back.</source>
        <translation>Decidido: es un commit. Los marcadores van de camino a las particiones; no hay vuelta atrás.</translation>
    </message>
    <message>
        <source>Decided: it is an abort. The markers are on their way to the partitions.</source>
        <translation>Decidido: es un abort. Los marcadores van de camino a las particiones.</translation>
    </message>
    <message>
        <source>Every partition has its commit marker: read_committed consumers get the records.</source>
        <translation>Todas las particiones tienen su marcador de commit: los consumidores read_committed reciben los registros.</translation>
    </message>
    <message>
        <source>Every partition has its abort marker: read_committed consumers skip the records.</source>
        <translation>Todas las particiones tienen su marcador de abort: los consumidores read_committed se saltan los registros.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TransactionsModel</name>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>%1 · epoch %2</source>
        <translation>%1 · epoch %2</translation>
    </message>
    <message>
        <source>transaction.timeout.ms is %1. When it is over, the coordinator aborts the transaction.</source>
        <translation>transaction.timeout.ms es %1. Cuando pasa, el coordinador aborta la transacción.</translation>
    </message>
    <message>
        <source>transactional.id: the name under which a producer is known over restarts</source>
        <translation>transactional.id: el nombre con que se conoce a un productor a través de los reinicios</translation>
    </message>
    <message>
        <source>Transactional id</source>
        <translation>Transactional id</translation>
    </message>
    <message>
        <source>The coordinator&apos;s state of the transaction, in Kafka&apos;s words</source>
        <translation>El estado de la transacción según el coordinador, en palabras de Kafka</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The node that leads this id&apos;s partition of __transaction_state</source>
        <translation>El nodo que es líder de la partición de __transaction_state de este id</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinador</translation>
    </message>
    <message>
        <source>Producer id and epoch: a batch with an older epoch is refused, its producer is fenced</source>
        <translation>Producer id y epoch: un batch con un epoch anterior se rechaza, su productor queda excluido (fenced)</translation>
    </message>
    <message>
        <source>Producer id</source>
        <translation>Producer id</translation>
    </message>
    <message>
        <source>How long the transaction has been open</source>
        <translation>Cuánto tiempo lleva abierta la transacción</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>When this time is over, the coordinator aborts the transaction</source>
        <translation>Cuando pasa este tiempo, el coordinador aborta la transacción</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source>Partitions in the transaction; once it ends, those that still lack the marker</source>
        <translation>Particiones de la transacción; cuando termina, las que aún no tienen el marcador</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Particiones</translation>
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
        <translation>Abiertas en particiones</translation>
    </message>
    <message>
        <source>Filter transactions</source>
        <translation>Filtrar transacciones</translation>
    </message>
    <message>
        <source>Open transactions by partition</source>
        <translation>Transacciones abiertas por partición</translation>
    </message>
    <message>
        <source>Filter partitions</source>
        <translation>Filtrar particiones</translation>
    </message>
    <message>
        <source>No transaction is open in any partition: last stable offset and high watermark are the same.</source>
        <translation>No hay ninguna transacción abierta en ninguna partición: last stable offset y high watermark son iguales.</translation>
    </message>
    <message>
        <source>Story of the transactional id</source>
        <translation>Historia del transactional id</translation>
    </message>
    <message>
        <source>Abort …</source>
        <translation>Abortar …</translation>
    </message>
    <message>
        <source>Aborts the open transaction and fences its producer, as Admin.fenceProducers() does</source>
        <translation>Aborta la transacción abierta y excluye (fence) a su productor, como hace Admin.fenceProducers()</translation>
    </message>
    <message>
        <source>Abort hanging …</source>
        <translation>Abortar colgada …</translation>
    </message>
    <message>
        <source>Writes an abort marker into this partition, as kafka-transactions.sh abort does</source>
        <translation>Escribe un marcador de abort en esta partición, como hace kafka-transactions.sh abort</translation>
    </message>
    <message>
        <source>With isolation.level=read_committed a consumer reads only up to the last stable offset, the first record of the earliest open transaction, and skips what was aborted.</source>
        <translation>Con isolation.level=read_committed un consumidor lee solo hasta el last stable offset, el primer registro de la transacción abierta más antigua, y se salta lo abortado.</translation>
    </message>
    <message numerus="yes">
        <source>Open in partitions · %n hanging</source>
        <translation>
            <numerusform>Abiertas en particiones · %n colgada</numerusform>
            <numerusform>Abiertas en particiones · %n colgadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open of %n</source>
        <translation>
            <numerusform>%1 abiertas de %n</numerusform>
            <numerusform>%1 abiertas de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · producer id %3, epoch %4</source>
        <translation>%1 · %2 · producer id %3, epoch %4</translation>
    </message>
    <message>
        <source>Abort the open transaction of %1?</source>
        <translation>¿Abortar la transacción abierta de %1?</translation>
    </message>
    <message>
        <source>Its records stay in the log and read_committed consumers skip them. The producer gets a new epoch: the program that holds it now is fenced and fails with PRODUCER_FENCED or INVALID_PRODUCER_EPOCH.</source>
        <translation>Sus registros se quedan en el log y los consumidores read_committed se los saltan. El productor recibe un nuevo epoch: el programa que lo tiene ahora queda excluido (fenced) y falla con PRODUCER_FENCED o INVALID_PRODUCER_EPOCH.</translation>
    </message>
    <message>
        <source>Abort the hanging transaction in %1-%2?</source>
        <translation>¿Abortar la transacción colgada en %1-%2?</translation>
    </message>
    <message>
        <source>An abort marker for producer id %1, epoch %2 is written into this partition. Nobody will end this transaction otherwise: no coordinator knows it.</source>
        <translation>Se escribe en esta partición un marcador de abort para el producer id %1, epoch %2. De otro modo nadie terminará esta transacción: ningún coordinador la conoce.</translation>
    </message>
    <message>
        <source>Abort a transaction</source>
        <translation>Abortar una transacción</translation>
    </message>
    <message>
        <source>Abort it</source>
        <translation>Abortarla</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted; its producer is fenced.</source>
        <translation>La transacción de %1 está abortada; su productor queda excluido (fenced).</translation>
    </message>
    <message>
        <source>The abort marker is written into %1-%2.</source>
        <translation>El marcador de abort está escrito en %1-%2.</translation>
    </message>
    <message>
        <source>It could not be aborted: %1</source>
        <translation>No se pudo abortar: %1</translation>
    </message>
    <message>
        <source>Some partitions of __transaction_state have no leader that runs; the transactions kept there are shown again once they have one.</source>
        <translation>Algunas particiones de __transaction_state no tienen un líder en marcha; las transacciones que se guardan allí volverán a aparecer en cuanto lo tengan.</translation>
    </message>
    <message>
        <source>No producer has used transactions yet. Give a producer a transactional.id, here in the settings of a stream (Produce) or in your own program, and its transactions appear here.</source>
        <translation>Ningún productor ha usado aún transacciones. Dé a un productor un transactional.id, aquí en los ajustes de un flujo (Producir) o en su propio programa, y sus transacciones aparecerán aquí.</translation>
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
        <translation>acks: 1 o all</translation>
    </message>
    <message>
        <source>Replication factor: 1 or 3</source>
        <translation>Factor de replicación: 1 o 3</translation>
    </message>
    <message>
        <source>Assignor: range or cooperative-sticky</source>
        <translation>Assignor: range o cooperative-sticky</translation>
    </message>
    <message>
        <source>Zombie leader: acks 1 or all</source>
        <translation>Líder zombi: acks 1 o all</translation>
    </message>
    <message>
        <source>At second 10 the leader loses its network and crashes a moment later. Look out for lost records, and for how long an acknowledgement takes.</source>
        <translation>En el segundo 10 el líder pierde su red y se cae un momento después. Fíjese en los registros perdidos y en cuánto tarda una confirmación.</translation>
    </message>
    <message>
        <source>At second 10 the node that leads the partition crashes, and stays away for ten seconds. Look out for the gap in what is acknowledged, and for the bytes in the logs.</source>
        <translation>En el segundo 10 se cae el nodo que lidera la partición y falta durante diez segundos. Fíjese en el hueco de lo confirmado y en los bytes de los logs.</translation>
    </message>
    <message>
        <source>At second 8 a member joins the group, at second 16 one leaves. Look out for the partitions that members have to give up, and for the lag.</source>
        <translation>En el segundo 8 un miembro se une al grupo, en el segundo 16 uno se va. Fíjese en las particiones que los miembros deben ceder y en el lag.</translation>
    </message>
    <message>
        <source>At second 6 the leader is cut off from the other nodes for twelve seconds, but not from its producer. Look out for lost records, and for the gap in what is acknowledged.</source>
        <translation>En el segundo 6 el líder queda aislado de los demás nodos durante doce segundos, pero no de su producer. Fíjese en los registros perdidos y en el hueco de lo confirmado.</translation>
    </message>
    <message>
        <source>In which of the two will acknowledged records be lost?</source>
        <translation>¿En cuál de los dos se perderán registros confirmados?</translation>
    </message>
    <message>
        <source>In which of the two will nothing be acknowledged for longer?</source>
        <translation>¿En cuál de los dos pasará más tiempo sin confirmarse nada?</translation>
    </message>
    <message>
        <source>In which of the two will members give up more partitions?</source>
        <translation>¿En cuál de los dos cederán los miembros más particiones?</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmados</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Longest without acknowledgement</source>
        <translation>Máximo sin confirmación</translation>
    </message>
    <message>
        <source>Acknowledged after (p50)</source>
        <translation>Confirmado tras (p50)</translation>
    </message>
    <message>
        <source>A partition without leader</source>
        <translation>Una partición sin líder</translation>
    </message>
    <message>
        <source>Largest lag</source>
        <translation>Mayor lag</translation>
    </message>
    <message>
        <source>Partitions given up in rebalances</source>
        <translation>Particiones cedidas en rebalances</translation>
    </message>
    <message>
        <source>Bytes in the logs</source>
        <translation>Bytes en los logs</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>This time %1 and %2 came out alike.</source>
        <translation>Esta vez %1 y %2 dieron lo mismo.</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought: %3.
It cost nothing that was measured here.</source>
        <translation>%2 en lugar de %1 aportó: %3.
No costó nada de lo que aquí se midió.</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought nothing that was measured here.
It cost: %3.</source>
        <translation>%2 en lugar de %1 no aportó nada de lo que aquí se midió.
Costó: %3.</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought: %3.
It cost: %4.</source>
        <translation>%2 en lugar de %1 aportó: %3.
Costó: %4.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TwinsView</name>
    <message>
        <source>Two clusters of their own play the same script with the same records, side by side. One setting differs. The cluster of this window is not touched.</source>
        <translation>Dos clústeres propios ejecutan a la vez el mismo guion con los mismos registros. Una opción difiere. El clúster de esta ventana no se toca.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Ends both clusters and removes them</source>
        <translation>Termina ambos clústeres y los elimina</translation>
    </message>
    <message>
        <source>Starts two clusters and plays the script on both</source>
        <translation>Inicia dos clústeres y ejecuta el guion en ambos</translation>
    </message>
    <message>
        <source>It takes %1 more nodes in this program, %2 free ports on 127.0.0.1, and memory and processor time for them until the end, half a minute or so. On a small machine times are longer than one cluster alone would show, in both alike.</source>
        <translation>Requiere %1 nodos más en este programa, %2 puertos libres en 127.0.0.1, y memoria y procesador para ellos hasta el final, medio minuto más o menos. En una máquina pequeña los tiempos son mayores que con un solo clúster, en ambos por igual.</translation>
    </message>
    <message>
        <source>Could not be played: %1</source>
        <translation>No se pudo ejecutar: %1</translation>
    </message>
    <message>
        <source>Both clusters are starting …</source>
        <translation>Ambos clústeres se están iniciando …</translation>
    </message>
    <message>
        <source>Every act is done. Replicas and readers catch up …</source>
        <translation>Todo está hecho. Las réplicas y los lectores se ponen al día …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stopped before the end. Both clusters are removed.</source>
        <translation>Detenido antes del final. Ambos clústeres se han eliminado.</translation>
    </message>
    <message>
        <source>With %1 the script did not end as it should: %2</source>
        <translation>Con %1 el guion no terminó como debía: %2</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Ninguna diferencia</translation>
    </message>
    <message>
        <source>%1 s: %2</source>
        <translation>%1 s: %2</translation>
    </message>
    <message>
        <source>Records acknowledged per second</source>
        <translation>Registros confirmados por segundo</translation>
    </message>
    <message>
        <source>Acknowledged after, in milliseconds (p50)</source>
        <translation>Confirmado tras, en milisegundos (p50)</translation>
    </message>
    <message>
        <source>Records lost: acknowledged, and gone</source>
        <translation>Registros perdidos: confirmados y desaparecidos</translation>
    </message>
    <message>
        <source>Consumer lag</source>
        <translation>Lag de los consumers</translation>
    </message>
    <message>
        <source>Partitions under-replicated or offline</source>
        <translation>Particiones infrarreplicadas o sin conexión</translation>
    </message>
    <message>
        <source>Partitions without leader</source>
        <translation>Particiones sin líder</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WaitingModel</name>
    <message>
        <source>A step passes over it: its link is cut, its node is frozen, or the node does not read this connection now.</source>
        <translation>Un paso lo salta: su enlace está cortado, su nodo está congelado, o el nodo no lee ahora esta conexión.</translation>
    </message>
    <message>
        <source>The next step lets this one through.</source>
        <translation>El próximo paso deja pasar este.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>next ▸</source>
        <translation>siguiente ▸</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nodo %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Espera</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WireView</name>
    <message>
        <source>requests and responses as they crossed the sockets</source>
        <translation>solicitudes y respuestas tal como cruzaron los sockets</translation>
    </message>
    <message>
        <source>Filter: api:Produce  topic:orders  node:2  error:any  slow:50</source>
        <translation>Filtro: api:Produce  topic:orders  node:2  error:any  slow:50</translation>
    </message>
    <message>
        <source>Filter of the frames</source>
        <translation>Filtro de las tramas</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Follow the newest frames. Scrolling up holds the list, so that it stays where you read.</source>
        <translation>Seguir las tramas más nuevas. Al desplazarse hacia arriba la lista se retiene, para que siga donde usted lee.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Empty the list and begin anew</source>
        <translation>Vaciar la lista y empezar de nuevo</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar …</translation>
    </message>
    <message>
        <source>Save what the list shows: as text, as JSON, or as pcapng for Wireshark</source>
        <translation>Guardar lo que muestra la lista: como texto, como JSON, o como pcapng para Wireshark</translation>
    </message>
    <message>
        <source>Words of the filter</source>
        <translation>Palabras del filtro</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>What is known of the chosen record: who brought it, where it lies, who has read it</source>
        <translation>Qué se sabe del registro elegido: quién lo trajo, dónde está, quién lo ha leído</translation>
    </message>
    <message>
        <source>Frames, oldest first</source>
        <translation>Tramas, la más antigua primero</translation>
    </message>
    <message>
        <source>Fields of the chosen frame</source>
        <translation>Campos de la trama elegida</translation>
    </message>
    <message>
        <source>Bytes of the chosen frame</source>
        <translation>Bytes de la trama elegida</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 tramas</translation>
    </message>
    <message>
        <source>%1 of %2 frames</source>
        <translation>%1 de %2 tramas</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenida</translation>
    </message>
    <message>
        <source>%1 not kept</source>
        <translation>%1 no conservadas</translation>
    </message>
    <message>
        <source>More frames came than the cluster keeps until they are read: the oldest were dropped.</source>
        <translation>Llegaron más tramas de las que el clúster conserva hasta que se leen: las más antiguas se descartaron.</translation>
    </message>
    <message>
        <source>Nothing has crossed the sockets yet. Connect a client, or start the demo clients.</source>
        <translation>Aún no ha cruzado nada los sockets. Conecte un cliente, o inicie los clientes de la demo.</translation>
    </message>
    <message>
        <source>%1 response v%2 #%3</source>
        <translation>Respuesta %1 v%2 #%3</translation>
    </message>
    <message>
        <source>%1 request v%2 #%3</source>
        <translation>Solicitud %1 v%2 #%3</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>respondida tras %1</translation>
    </message>
    <message>
        <source>connection %1, %2:%3</source>
        <translation>conexión %1, %2:%3</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>Ir a la solicitud</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Ir a la respuesta</translation>
    </message>
    <message>
        <source>The request is no longer kept.</source>
        <translation>La solicitud ya no se conserva.</translation>
    </message>
    <message>
        <source>There is no answer yet: it waits, none is wanted (acks=0), or the connection was closed.</source>
        <translation>Aún no hay respuesta: espera, no se desea ninguna (acks=0), o se cerró la conexión.</translation>
    </message>
    <message>
        <source>This frame is no longer kept: newer ones have taken its place.</source>
        <translation>Esta trama ya no se conserva: otras más nuevas han ocupado su lugar.</translation>
    </message>
    <message>
        <source>What this dot stood for is no longer kept: newer frames have taken its place.</source>
        <translation>Lo que representaba este punto ya no se conserva: tramas más nuevas han ocupado su lugar.</translation>
    </message>
    <message>
        <source>The name must end in .txt, .json or .pcapng: it says what is written.</source>
        <translation>El nombre debe terminar en .txt, .json o .pcapng: indica qué se escribe.</translation>
    </message>
    <message>
        <source>The list shows no frames: there is nothing to save.</source>
        <translation>La lista no muestra tramas: no hay nada que guardar.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Save frames</source>
        <translation>Guardar tramas</translation>
    </message>
    <message>
        <source>Wireshark (*.pcapng);;JSON (*.json);;Text (*.txt)</source>
        <translation>Wireshark (*.pcapng);;JSON (*.json);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>%1 frames saved to %2</source>
        <translation>%1 tramas guardadas en %2</translation>
    </message>
    <message>
        <source>This cluster runs elsewhere: what crosses its sockets cannot be seen from here.</source>
        <translation>Este clúster se ejecuta en otro lugar: lo que cruza sus sockets no se puede ver desde aquí.</translation>
    </message>
    <message>
        <source>&lt;p&gt;All words must hold; a minus in front turns one round.&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;api:Produce,Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;one of these APIs&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;kind:replication&lt;/b&gt;&lt;/td&gt;&lt;td&gt;produce, fetch, replication, quorum, group, metadata, transaction or admin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;client:shop&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a client whose id has this in it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;at:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;node 2 was asked&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;frames:120-160&lt;/b&gt;&lt;/td&gt;&lt;td&gt;numbered like this, in the order of the whole cluster&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;node:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;from or to node 2&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;topic:orders&lt;/b&gt;&lt;/td&gt;&lt;td&gt;names such a topic&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:billing&lt;/b&gt;&lt;/td&gt;&lt;td&gt;names such a group&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;error:any&lt;/b&gt;, &lt;b&gt;error:NOT_LEADER&lt;/b&gt;&lt;/td&gt;&lt;td&gt;answers with an error&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:request&lt;/b&gt;, &lt;b&gt;is:response&lt;/b&gt;, &lt;b&gt;is:broken&lt;/b&gt;&lt;/td&gt;&lt;td&gt;what it is&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;slow:50&lt;/b&gt;&lt;/td&gt;&lt;td&gt;answers after 50 ms or more&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;-api:Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;all but these&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;anything else&lt;/b&gt;&lt;/td&gt;&lt;td&gt;in the API&apos;s, topic&apos;s, group&apos;s, client&apos;s or error&apos;s name&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;Todas las palabras deben cumplirse; un signo menos delante invierte una.&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;api:Produce,Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;una de estas API&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;kind:replication&lt;/b&gt;&lt;/td&gt;&lt;td&gt;produce, fetch, replication, quorum, group, metadata, transaction o admin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;client:shop&lt;/b&gt;&lt;/td&gt;&lt;td&gt;un cliente cuyo id contiene esto&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;at:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;se preguntó al nodo 2&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;frames:120-160&lt;/b&gt;&lt;/td&gt;&lt;td&gt;con estos números, en el orden de todo el clúster&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;node:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;desde o hacia el nodo 2&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;topic:orders&lt;/b&gt;&lt;/td&gt;&lt;td&gt;nombra un topic así&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:billing&lt;/b&gt;&lt;/td&gt;&lt;td&gt;nombra un grupo así&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;error:any&lt;/b&gt;, &lt;b&gt;error:NOT_LEADER&lt;/b&gt;&lt;/td&gt;&lt;td&gt;respuestas con un error&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:request&lt;/b&gt;, &lt;b&gt;is:response&lt;/b&gt;, &lt;b&gt;is:broken&lt;/b&gt;&lt;/td&gt;&lt;td&gt;qué es&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;slow:50&lt;/b&gt;&lt;/td&gt;&lt;td&gt;respuestas tras 50 ms o más&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;-api:Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;todas menos estas&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;cualquier otra cosa&lt;/b&gt;&lt;/td&gt;&lt;td&gt;en el nombre de la API, del topic, del grupo, del cliente o del error&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Of the %1 frames that the dot stood for these %2 are still kept.</source>
        <translation>De las %1 tramas que representaba el punto aún se conservan estas %2.</translation>
    </message>
    <message>
        <source>The dot stood for these %1 frames. Empty the filter to see all again.</source>
        <translation>El punto representaba estas %1 tramas. Vacíe el filtro para verlas todas de nuevo.</translation>
    </message>
    <message>
        <source>Nothing has crossed the sockets up to this moment of the recording. Play it, or drag it further.</source>
        <translation>Nada ha cruzado los sockets hasta este momento de la grabación. Reprodúzcala o arrástrela más adelante.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WorkloadCard</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop this client and take it from the list</source>
        <translation>Detener este cliente y quitarlo de la lista</translation>
    </message>
    <message>
        <source> rec/s</source>
        <comment>after a number</comment>
        <translation> reg./s</translation>
    </message>
    <message>
        <source>Records a second of %1</source>
        <translation>Registros por segundo de %1</translation>
    </message>
    <message>
        <source>members: </source>
        <comment>before a number</comment>
        <translation>miembros: </translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Miembros de %1</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 a second · %3 in flight · %4 failed</source>
        <translation>%1 confirmados, %2 por segundo · %3 en vuelo · %4 fallidos</translation>
    </message>
    <message>
        <source>%1 read, %2 a second</source>
        <translation>%1 leídos, %2 por segundo</translation>
    </message>
    <message>
        <source>Copy as a command for a shell</source>
        <translation>Copiar como comando para un shell</translation>
    </message>
    <message>
        <source>Copy %1 as a command</source>
        <translation>Copiar %1 como comando</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Begin a transaction: from now on records flow, and readers with read_committed wait for its end</source>
        <translation>Comenzar una transacción: desde ahora fluyen registros, y los lectores con read_committed esperan a su fin</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>All records of the transaction become visible together</source>
        <translation>Todos los registros de la transacción se hacen visibles a la vez</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abort</translation>
    </message>
    <message>
        <source>None of them ever does to readers with read_committed; in the log they stay, followed by an abort marker</source>
        <translation>Ninguno se hará visible para los lectores con read_committed; en el log se quedan, seguidos de un marcador de abort</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>idempotente</translation>
    </message>
    <message>
        <source>%1 keys, skew %2</source>
        <translation>%1 claves, sesgo %2</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 claves</translation>
    </message>
    <message>
        <source>bursts of %1</source>
        <translation>ráfagas de %1</translation>
    </message>
    <message>
        <source>static members</source>
        <translation>miembros estáticos</translation>
    </message>
    <message>
        <source>asks the coordinator for its producer id</source>
        <translation>pide al coordinador su producer id</translation>
    </message>
    <message>
        <source>no transaction open: records wait</source>
        <translation>sin transacción abierta: los registros esperan</translation>
    </message>
    <message>
        <source>transaction open</source>
        <translation>transacción abierta</translation>
    </message>
    <message>
        <source>committing</source>
        <translation>haciendo commit</translation>
    </message>
    <message>
        <source>aborting</source>
        <translation>abortando</translation>
    </message>
    <message>
        <source>ended for good: stop it and start anew</source>
        <translation>terminado para siempre: deténgalo e inicie de nuevo</translation>
    </message>
    <message>
        <source>%1 · %2 committed, %3 aborted</source>
        <translation>%1 · %2 con commit, %3 abortadas</translation>
    </message>
    <message>
        <source>p50 %1 ms, p99 %2 ms</source>
        <translation>p50 %1 ms, p99 %2 ms</translation>
    </message>
    <message numerus="yes">
        <source>ends after %Ln record(s)</source>
        <translation>
            <numerusform>termina tras %Ln registro</numerusform>
            <numerusform>termina tras %Ln registros</numerusform>
        </translation>
    </message>
</context>
</TS>
