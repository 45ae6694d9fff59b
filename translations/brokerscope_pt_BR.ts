<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AddPartitionsDialog</name>
    <message>
        <source>Count keys that move</source>
        <translation>Contar chaves que mudam</translation>
    </message>
    <message>
        <source>More partitions for %1</source>
        <translation>Mais partições para %1</translation>
    </message>
    <message>
        <source>Reads the topic and asks the partitioner of Java&apos;s client (murmur2) where each key would go</source>
        <translation>Lê o tópico e pergunta ao particionador do cliente Java (murmur2) para onde iria cada chave</translation>
    </message>
    <message>
        <source>Partitions cannot be taken away again. A key that moves goes to another partition from then on: its older records stay where they are, and are no longer in order with the newer ones.</source>
        <translation>Não é possível remover partições depois. Uma chave que muda vai para outra partição a partir daí: seus registros antigos ficam onde estão e perdem a ordem em relação aos novos.</translation>
    </message>
    <message>
        <source>Partitions now</source>
        <translation>Partições agora</translation>
    </message>
    <message>
        <source>Partitions then</source>
        <translation>Partições depois</translation>
    </message>
    <message>
        <source>Add partitions</source>
        <translation>Adicionar partições</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The topic is empty: no key moves.</source>
        <translation>O tópico está vazio: nenhuma chave muda.</translation>
    </message>
    <message>
        <source>None of the %1 records read has a key: nothing moves.</source>
        <translation>Nenhum dos %1 registros lidos tem chave: nada muda.</translation>
    </message>
    <message>
        <source>%1 of %2 keys would go to another partition (%3 %).</source>
        <translation>%1 de %2 chaves iriam para outra partição (%3%).</translation>
    </message>
    <message>
        <source>Counted over the first %1 records; there are more.</source>
        <translation>Contado nos primeiros %1 registros; há mais.</translation>
    </message>
    <message>
        <source>Reading the keys …</source>
        <translation>Lendo as chaves …</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Consultando o controller …</translation>
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
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>Horários em UTC</translation>
    </message>
    <message>
        <source>Moving pictures</source>
        <translation>Imagens em movimento</translation>
    </message>
    <message>
        <source>Dots that travel, changes that fade, panels that slide. Without it everything is told by marks that stay in their places.</source>
        <translation>Pontos que viajam, mudanças que se apagam aos poucos, painéis que deslizam. Sem isso, tudo é indicado por marcas que ficam no lugar.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ApplicationWords</name>
    <message>
        <source>Brokerscope cannot start</source>
        <translation>O Brokerscope não consegue iniciar</translation>
    </message>
    <message>
        <source>End the program that listens there, or start with another port: --port NUMBER.</source>
        <translation>Encerre o programa que está nessa porta ou inicie com outra: --port NUMBER.</translation>
    </message>
    <message>
        <source>Close that one, or start with another directory: --data-dir DIRECTORY.</source>
        <translation>Feche o outro ou inicie com outro diretório: --data-dir DIRECTORY.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AssignmentModel</name>
    <message>
        <source>%1 (group leader)</source>
        <translation>%1 (líder do grupo)</translation>
    </message>
    <message>
        <source>Member %1 from %2</source>
        <translation>Membro %1 de %2</translation>
    </message>
    <message>
        <source>%1 reads %2</source>
        <translation>%1 lê %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>%1 still reads %2 and shall give it up</source>
        <translation>%1 ainda lê %2 e deve liberá-la</translation>
    </message>
    <message>
        <source>%1 shall get %2 once it is free</source>
        <translation>%1 vai receber %2 quando estiver livre</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AvroWords</name>
    <message>
        <source>%1 at byte %2.</source>
        <translation>%1 no byte %2.</translation>
    </message>
    <message>
        <source>The datum ends too early</source>
        <translation>O dado termina cedo demais</translation>
    </message>
    <message>
        <source>A number is too long</source>
        <translation>Um número é longo demais</translation>
    </message>
    <message>
        <source>The schema is no JSON: %1 at byte %2.</source>
        <translation>O schema não é JSON: %1 no byte %2.</translation>
    </message>
    <message>
        <source>the schema</source>
        <translation>o schema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>types are nested too deeply.</source>
        <translation>há tipos aninhados demais.</translation>
    </message>
    <message>
        <source>there is no type named %1.</source>
        <translation>não existe um tipo chamado %1.</translation>
    </message>
    <message>
        <source>a union of nothing.</source>
        <translation>uma union de nada.</translation>
    </message>
    <message>
        <source>a type is a name, a list or an object.</source>
        <translation>um tipo é um nome, uma lista ou um objeto.</translation>
    </message>
    <message>
        <source>a %1 needs a name.</source>
        <translation>um %1 precisa de um nome.</translation>
    </message>
    <message>
        <source>a record needs fields.</source>
        <translation>um record precisa de campos.</translation>
    </message>
    <message>
        <source>a field has no name.</source>
        <translation>um campo está sem nome.</translation>
    </message>
    <message>
        <source>a fixed needs a size.</source>
        <translation>um fixed precisa de um tamanho.</translation>
    </message>
    <message>
        <source>a type without a name</source>
        <translation>um tipo sem nome</translation>
    </message>
    <message>
        <source>The schema is through, and there is more</source>
        <translation>O schema terminou e ainda há dados</translation>
    </message>
    <message>
        <source>No datum of this schema: %1</source>
        <translation>Não é um dado deste schema: %1</translation>
    </message>
    <message>
        <source>Types are nested too deeply</source>
        <translation>Há tipos aninhados demais</translation>
    </message>
    <message>
        <source>It unfolds into too much text</source>
        <translation>O texto expandido fica grande demais</translation>
    </message>
    <message>
        <source>%1 has no symbol %2</source>
        <translation>%1 não tem o símbolo %2</translation>
    </message>
    <message>
        <source>A union has no branch %1</source>
        <translation>Uma union não tem a opção %1</translation>
    </message>
    <message>
        <source>A block has no size</source>
        <translation>Um bloco está sem tamanho</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::BorrowedTopics</name>
    <message>
        <source>Topic %1 could not be made: %2</source>
        <translation>Não foi possível criar o tópico %1: %2</translation>
    </message>
    <message>
        <source>Topic %1 could not be deleted: %2</source>
        <translation>Não foi possível excluir o tópico %1: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::BreakpointsModel</name>
    <message>
        <source>Double-click: show what met it last in the timeline</source>
        <translation>Clique duplo: mostra na linha do tempo o último evento que o atingiu</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>Ainda não atingido</translation>
    </message>
    <message>
        <source>stopped the clock · %1</source>
        <translation>parou o relógio · %1</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>Parar quando</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Vezes</translation>
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
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificação</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Análise</translation>
    </message>
    <message>
        <source>The same orders on both sides. Left, services call each other and wait for the answer: a small model in this program. Right, they write events to topics of the cluster, and real programs read them.</source>
        <translation>Os mesmos pedidos nos dois lados. À esquerda, serviços se chamam e esperam a resposta: um pequeno modelo neste programa. À direita, eles escrevem eventos em tópicos do cluster, e programas reais os leem.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Make services and topics, and send four orders a second to both sides</source>
        <translation>Criar serviços e tópicos, e enviar quatro pedidos por segundo aos dois lados</translation>
    </message>
    <message>
        <source>Add Analytics</source>
        <translation>Adicionar Análise</translation>
    </message>
    <message>
        <source>One more service wants to hear of every order</source>
        <translation>Mais um serviço quer saber de cada pedido</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Stop everything, and delete the topics and their groups</source>
        <translation>Parar tudo e excluir os tópicos e seus grupos</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceitos</translation>
    </message>
    <message>
        <source>Orders for which the service in front had a thread</source>
        <translation>Pedidos para os quais o primeiro serviço tinha uma thread</translation>
    </message>
    <message>
        <source>Orders that the cluster has acknowledged</source>
        <translation>Pedidos que o cluster confirmou</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>concluídos</translation>
    </message>
    <message>
        <source>Through all services up to Notification</source>
        <translation>Por todos os serviços até Notificação</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falharam</translation>
    </message>
    <message>
        <source>A call got no answer, or the order was refused</source>
        <translation>Uma chamada ficou sem resposta, ou o pedido foi recusado</translation>
    </message>
    <message>
        <source>Orders that the cluster did not take</source>
        <translation>Pedidos que o cluster não aceitou</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>Orders that hold a thread of the service in front</source>
        <translation>Pedidos que ocupam uma thread do primeiro serviço</translation>
    </message>
    <message>
        <source>Accepted and not yet through all services</source>
        <translation>Aceitos e ainda não por todos os serviços</translation>
    </message>
    <message>
        <source>Direct calls</source>
        <translation>Chamadas diretas</translation>
    </message>
    <message>
        <source>a model in this program: each call waits for the next</source>
        <translation>um modelo neste programa: cada chamada espera a seguinte</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>three topics of the cluster, and real programs that read them</source>
        <translation>três tópicos do cluster, e programas reais que os leem</translation>
    </message>
    <message>
        <source>Each bar is a second: orders completed, and hatched above them those that failed.</source>
        <translation>Cada barra é um segundo: pedidos concluídos e, hachurados acima, os que falharam.</translation>
    </message>
    <message>
        <source>Each bar is a second: orders completed, and hatched above them those that wait for Payment.</source>
        <translation>Cada barra é um segundo: pedidos concluídos e, hachurados acima, os que esperam por Pagamento.</translation>
    </message>
    <message>
        <source>Orders completed and failed in the last minute</source>
        <translation>Pedidos concluídos e com falha no último minuto</translation>
    </message>
    <message>
        <source>Orders completed, and those that wait for Payment, in the last minute</source>
        <translation>Pedidos concluídos, e os que esperam por Pagamento, no último minuto</translation>
    </message>
    <message>
        <source>A service fails</source>
        <translation>Um serviço falha</translation>
    </message>
    <message>
        <source>A service is added</source>
        <translation>Um serviço é adicionado</translation>
    </message>
    <message>
        <source>Do all agree?</source>
        <translation>Todos concordam?</translation>
    </message>
    <message>
        <source>What fails behind Order fails Order.</source>
        <translation>O que falha atrás de Pedido faz Pedido falhar.</translation>
    </message>
    <message>
        <source>The caller has to be changed and deployed.</source>
        <translation>Quem chama precisa ser alterado e implantado.</translation>
    </message>
    <message>
        <source>An order is done or failed at once.</source>
        <translation>Um pedido termina ou falha na hora.</translation>
    </message>
    <message>
        <source>The others go on, its work waits for it.</source>
        <translation>Os outros continuam, seu trabalho espera por ele.</translation>
    </message>
    <message>
        <source>It subscribes. Nobody else is touched.</source>
        <translation>Ele assina. Ninguém mais é tocado.</translation>
    </message>
    <message>
        <source>Eventually: when nothing waits any more.</source>
        <translation>Com o tempo: quando nada mais espera.</translation>
    </message>
    <message>
        <source>Bring Payment back</source>
        <translation>Trazer Pagamento de volta</translation>
    </message>
    <message>
        <source>Take Payment down</source>
        <translation>Derrubar Pagamento</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>Nos dois lados</translation>
    </message>
    <message>
        <source>On both sides: left it does not answer, right its program is stopped</source>
        <translation>Nos dois lados: à esquerda não responde, à direita seu programa é parado</translation>
    </message>
    <message>
        <source>Making topics …</source>
        <translation>Criando tópicos …</translation>
    </message>
    <message>
        <source>The programs leave, topics and groups are deleted …</source>
        <translation>Os programas saem, tópicos e grupos são excluídos …</translation>
    </message>
    <message>
        <source>is deployed anew: refuses every order</source>
        <translation>está sendo reimplantado: recusa todo pedido</translation>
    </message>
    <message>
        <source>down: %1 calls without an answer</source>
        <translation>fora do ar: %1 chamadas sem resposta</translation>
    </message>
    <message>
        <source>%1 of %2 threads wait for answers</source>
        <translation>%1 de %2 threads esperam resposta</translation>
    </message>
    <message>
        <source>%1 calls answered</source>
        <translation>%1 chamadas respondidas</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%1 escritos em %2</translation>
    </message>
    <message>
        <source>down: %1 wait for it</source>
        <translation>fora do ar: %1 esperam por ele</translation>
    </message>
    <message>
        <source>%1 done, lag %2</source>
        <translation>%1 feitos, lag %2</translation>
    </message>
    <message>
        <source>%1 orders failed because of Payment</source>
        <translation>%1 pedidos falharam por causa de Pagamento</translation>
    </message>
    <message>
        <source>%1 orders accepted while Payment was down, %2 failed; %3 wait for it now</source>
        <translation>%1 pedidos aceitos com Pagamento fora do ar, %2 falharam; %3 esperam por ele agora</translation>
    </message>
    <message>
        <source>Order was changed: %1 orders lost to that. Analytics has heard of %2 of %3</source>
        <translation>Pedido foi alterado: %1 pedidos perdidos nisso. Análise soube de %2 de %3</translation>
    </message>
    <message>
        <source>Analytics has read %1 of %2, from the first on; %3 orders failed</source>
        <translation>Análise leu %1 de %2, desde o primeiro; %3 pedidos falharam</translation>
    </message>
    <message>
        <source>%1 completed, %2 failed, %3 in between</source>
        <translation>%1 concluídos, %2 falharam, %3 no meio</translation>
    </message>
    <message>
        <source>%1 accepted, %2 paid, %3 shipped, %4 notified</source>
        <translation>%1 aceitos, %2 pagos, %3 enviados, %4 notificados</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CauseWords</name>
    <message>
        <source>Your acts</source>
        <translation>Suas ações</translation>
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
        <translation>Tópicos, líderes, ISR</translation>
    </message>
    <message>
        <source>Logs on disk</source>
        <translation>Logs em disco</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transações</translation>
    </message>
    <message>
        <source>Clients and errors</source>
        <translation>Clientes e erros</translation>
    </message>
    <message>
        <source>The node found out by itself that it cannot go on.</source>
        <translation>O próprio nó percebeu que não pode continuar.</translation>
    </message>
    <message>
        <source>It had been asked for before.</source>
        <translation>Já tinha sido pedido antes.</translation>
    </message>
    <message>
        <source>A timer ran out: the node heard nothing from a leader for its election timeout.</source>
        <translation>Um temporizador venceu: o nó não teve notícia de um líder durante seu timeout de eleição.</translation>
    </message>
    <message>
        <source>A timer: an election was due.</source>
        <translation>Um temporizador: era hora de uma eleição.</translation>
    </message>
    <message>
        <source>A timer ran out: a majority of the voters did not fetch from it any more, or it learned of a later epoch.</source>
        <translation>Um temporizador venceu: a maioria dos votantes deixou de fazer fetch dele, ou ele soube de uma epoch mais nova.</translation>
    </message>
    <message>
        <source>A timer ran out: broker.session.timeout.ms passed without a heartbeat.</source>
        <translation>Um temporizador venceu: broker.session.timeout.ms passou sem heartbeat.</translation>
    </message>
    <message>
        <source>The broker asked for it when it had started.</source>
        <translation>O broker pediu isso depois de iniciar.</translation>
    </message>
    <message>
        <source>A timer ran out: the replica was not caught up for replica.lag.time.max.ms.</source>
        <translation>Um temporizador venceu: a réplica ficou atrasada por replica.lag.time.max.ms.</translation>
    </message>
    <message>
        <source>The replica has caught up with the leader&apos;s log.</source>
        <translation>A réplica alcançou o log do líder.</translation>
    </message>
    <message>
        <source>The controller&apos;s timer: it gives leadership back to preferred replicas.</source>
        <translation>O temporizador do controller: ele devolve a liderança às réplicas preferidas.</translation>
    </message>
    <message>
        <source>The last replica that could lead is gone.</source>
        <translation>A última réplica que podia liderar se foi.</translation>
    </message>
    <message>
        <source>The segment was full, or segment.ms had passed.</source>
        <translation>O segmento estava cheio, ou segment.ms passou.</translation>
    </message>
    <message>
        <source>A timer: retention looks for old segments, or a client deleted records.</source>
        <translation>Um temporizador: a retenção procura segmentos antigos, ou um cliente excluiu registros.</translation>
    </message>
    <message>
        <source>The node compared its log with the leader&apos;s, or with what its checkpoints say.</source>
        <translation>O nó comparou seu log com o do líder, ou com o que dizem seus checkpoints.</translation>
    </message>
    <message>
        <source>The member said goodbye, or its session.timeout.ms or max.poll.interval.ms passed.</source>
        <translation>O membro se despediu, ou seu session.timeout.ms ou max.poll.interval.ms passou.</translation>
    </message>
    <message>
        <source>A timer ran out: transaction.timeout.ms passed.</source>
        <translation>Um temporizador venceu: transaction.timeout.ms passou.</translation>
    </message>
    <message>
        <source>A client asked for it.</source>
        <translation>Um cliente pediu.</translation>
    </message>
    <message>
        <source>All new replicas have caught up.</source>
        <translation>Todas as novas réplicas alcançaram o líder.</translation>
    </message>
    <message>
        <source>Nothing that this window knows of preceded it.</source>
        <translation>Nada que esta janela conheça veio antes.</translation>
    </message>
    <message>
        <source>A person did that.</source>
        <translation>Foi uma pessoa que fez.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClientWords</name>
    <message>
        <source>client that does not say its name</source>
        <translation>cliente que não diz seu nome</translation>
    </message>
    <message>
        <source>(no client.id)</source>
        <translation>(sem client.id)</translation>
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
            <numerusform>%1 de %2, %n conexão com nós</numerusform>
            <numerusform>%1 de %2, %n conexões com nós</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with an error, the last was %1</source>
        <translation>
            <numerusform>%n resposta com erro, a última foi %1</numerusform>
            <numerusform>%n respostas com erro, a última foi %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group · %n member(s) · %1</source>
        <translation>
            <numerusform>grupo · %n membro · %1</numerusform>
            <numerusform>grupo · %n membros · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>lag %1</translation>
    </message>
    <message>
        <source>Group %1, generation %2, assignor %3, coordinator node %4</source>
        <translation>Grupo %1, geração %2, assignor %3, nó coordenador %4</translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>mais %n cliente</numerusform>
            <numerusform>mais %n clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>listed in the navigator</source>
        <translation>listados no navegador</translation>
    </message>
    <message>
        <source>no partition assigned</source>
        <translation>nenhuma partição atribuída</translation>
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
            <numerusform>corta %n link neste sentido</numerusform>
            <numerusform>corta %n links neste sentido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cuts %n link(s)</source>
        <translation>
            <numerusform>corta %n link</numerusform>
            <numerusform>corta %n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterMenu</name>
    <message>
        <source>A throw-away cluster starts in a window of its own.</source>
        <translation>Um cluster descartável inicia em uma janela própria.</translation>
    </message>
    <message>
        <source>New throw-away cluster</source>
        <translation>Novo cluster descartável</translation>
    </message>
    <message>
        <source>One more cluster beside this one, with ports and a temporary directory of its own</source>
        <translation>Mais um cluster ao lado deste, com portas e diretório temporário próprios</translation>
    </message>
    <message>
        <source>Open a data directory …</source>
        <translation>Abrir um diretório de dados …</translation>
    </message>
    <message>
        <source>A kept cluster, in a window of its own; an empty directory becomes a new one</source>
        <translation>Um cluster com dados mantidos, em janela própria; um diretório vazio vira um cluster novo</translation>
    </message>
    <message>
        <source>Watch an external cluster …</source>
        <translation>Observar um cluster externo …</translation>
    </message>
    <message>
        <source>Any Apache Kafka, in a window of its own</source>
        <translation>Qualquer Apache Kafka, em uma janela própria</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abertos antes</translation>
    </message>
    <message>
        <source>Ask at the start what happens to the data</source>
        <translation>Perguntar ao iniciar o que fazer com os dados</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nó</numerusform>
            <numerusform>%n nós</numerusform>
        </translation>
    </message>
    <message>
        <source>This window shows it.</source>
        <translation>Esta janela o mostra.</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Abrir em uma janela própria</translation>
    </message>
    <message>
        <source>%1 opens in a window of its own.</source>
        <translation>%1 abre em uma janela própria.</translation>
    </message>
    <message>
        <source>Empty this list</source>
        <translation>Esvaziar esta lista</translation>
    </message>
    <message>
        <source>The clusters and their data stay</source>
        <translation>Os clusters e seus dados permanecem</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Diretório de dados</translation>
    </message>
    <message>
        <source>Watch an external cluster</source>
        <translation>Observar um cluster externo</translation>
    </message>
    <message>
        <source>Bootstrap servers, as localhost:9092</source>
        <translation>Servidores bootstrap, como localhost:9092</translation>
    </message>
    <message>
        <source>The system refused to start another window.</source>
        <translation>O sistema se recusou a iniciar outra janela.</translation>
    </message>
    <message numerus="yes">
        <source>No ports are free for another cluster of %n node(s).</source>
        <translation>
            <numerusform>Não há portas livres para outro cluster de %n nó.</numerusform>
            <numerusform>Não há portas livres para outro cluster de %n nós.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterScene</name>
    <message>
        <source>tries again: %1</source>
        <translation>tenta de novo: %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterView</name>
    <message>
        <source>Picture of the cluster</source>
        <translation>Imagem do cluster</translation>
    </message>
    <message>
        <source>No client is connected. Start one from the Produce dock, or point your own at the bootstrap servers.</source>
        <translation>Nenhum cliente conectado. Inicie um no painel Produzir ou aponte o seu para os servidores bootstrap.</translation>
    </message>
    <message>
        <source>response</source>
        <translation>resposta</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>líder</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>em sincronia</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>fora de sincronia</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms · Ctrl+0 fits</source>
        <translation>Ctrl+roda: zoom · Ctrl+0: ajustar</translation>
    </message>
    <message>
        <source>right-click for faults · Shift+drag cuts links · click a dot · Ctrl+wheel zooms · Ctrl+0 fits</source>
        <translation>botão direito: falhas · Shift+arrastar: cortar links · clique em um ponto · Ctrl+roda: zoom · Ctrl+0: ajustar</translation>
    </message>
    <message>
        <source>Cut links</source>
        <translation>Cortar links</translation>
    </message>
    <message>
        <source>Draw a line across links to cut them both ways (or hold Shift and draw). Escape ends it.</source>
        <translation>Trace uma linha sobre os links para cortá-los nos dois sentidos (ou segure Shift e trace). Esc encerra.</translation>
    </message>
    <message>
        <source>Cut links one way</source>
        <translation>Cortar em um sentido</translation>
    </message>
    <message>
        <source>Draw a line across links: what flows in the direction of the arrow is stopped (or hold Ctrl and Shift and draw).</source>
        <translation>Trace uma linha sobre os links: o que flui no sentido da seta é barrado (ou segure Ctrl e Shift e trace).</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Ampliar (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Reduzir (Ctrl+-)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamanho real</translation>
    </message>
    <message>
        <source>Actual size (Ctrl+1)</source>
        <translation>Tamanho real (Ctrl+1)</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Ajustar a imagem</translation>
    </message>
    <message>
        <source>Fit the picture into the dock (Ctrl+0)</source>
        <translation>Ajustar a imagem ao painel (Ctrl+0)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>What is broken now, and how to heal it</source>
        <translation>O que está quebrado agora e como restaurar</translation>
    </message>
    <message numerus="yes">
        <source>Faults: %n</source>
        <translation>
            <numerusform>Falhas: %n</numerusform>
            <numerusform>Falhas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the cut of %n link(s)</source>
        <translation>
            <numerusform>o corte de %n link</numerusform>
            <numerusform>o corte de %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) of kind %1 from %2 to %3, at %4</source>
        <translation>
            <numerusform>%n resposta do tipo %1 de %2 para %3, às %4</numerusform>
            <numerusform>%n respostas do tipo %1 de %2 para %3, às %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of kind %1 from %2 to %3, at %4</source>
        <translation>
            <numerusform>%n requisição do tipo %1 de %2 para %3, às %4</numerusform>
            <numerusform>%n requisições do tipo %1 de %2 para %3, às %4</numerusform>
        </translation>
    </message>
    <message>
        <source>The public protocol does not tell which clients are connected. Members of groups are shown once there are some; to produce or consume yourself, open the Produce or the Consume dock.</source>
        <translation>O protocolo público não informa quais clientes estão conectados. Os membros dos grupos aparecem quando existem; para produzir ou consumir, abra o painel Produzir ou Consumir.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterWords</name>
    <message>
        <source>throw-away</source>
        <translation>descartável</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>porta %1</translation>
    </message>
    <message>
        <source>%1 · port %2</source>
        <translation>%1 · porta %2</translation>
    </message>
    <message>
        <source>This cluster runs elsewhere; closing the window leaves it alone.</source>
        <translation>Este cluster roda em outro lugar; fechar a janela não o afeta.</translation>
    </message>
    <message>
        <source>Throw-away data: %1 is deleted when the window is closed.</source>
        <translation>Dados descartáveis: %1 é excluído quando a janela é fechada.</translation>
    </message>
    <message>
        <source>Kept data: everything is in %1 when it is opened again.</source>
        <translation>Dados mantidos: tudo estará em %1 quando for aberto de novo.</translation>
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
        <translation>Uma ação, um painel, um nó, um tópico, um grupo …</translation>
    </message>
    <message>
        <source>What to do or to go to</source>
        <translation>O que fazer ou aonde ir</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>O que corresponde</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nada tem esse nome.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CommandWords</name>
    <message>
        <source>kafka-console-producer.sh cannot choose a partition; kcat can.</source>
        <translation>kafka-console-producer.sh não consegue escolher uma partição; o kcat consegue.</translation>
    </message>
    <message>
        <source>kafka-console-producer.sh cannot choose a timestamp.</source>
        <translation>kafka-console-producer.sh não consegue escolher um timestamp.</translation>
    </message>
    <message>
        <source>Zero bytes do not fit into a command line.</source>
        <translation>Bytes zero não cabem em uma linha de comando.</translation>
    </message>
    <message>
        <source>kafka-console-producer.sh reads lines of text: it cannot send line ends or the signs that divide key, value and headers. kcat can.</source>
        <translation>kafka-console-producer.sh lê linhas de texto: não envia quebras de linha nem os sinais que separam chave, valor e headers. O kcat envia.</translation>
    </message>
    <message>
        <source>A key with a zero byte does not fit into a command line.</source>
        <translation>Uma chave com um byte zero não cabe em uma linha de comando.</translation>
    </message>
    <message>
        <source>kcat cannot choose a timestamp.</source>
        <translation>O kcat não consegue escolher um timestamp.</translation>
    </message>
    <message>
        <source>With -Z kcat sends an empty key as null, too.</source>
        <translation>Com -Z o kcat envia também uma chave vazia como null.</translation>
    </message>
    <message>
        <source>kcat sends nothing at all when the value is empty; an empty value needs kafka-console-producer.sh.</source>
        <translation>O kcat não envia nada quando o valor é vazio; um valor vazio precisa do kafka-console-producer.sh.</translation>
    </message>
    <message>
        <source>kcat writes headers as name=value: no null, no zero byte, and no = in the name.</source>
        <translation>O kcat escreve headers como nome=valor: sem null, sem byte zero e sem = no nome.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CompareView</name>
    <message>
        <source>Queue and log</source>
        <translation>Fila e log</translation>
    </message>
    <message>
        <source>A classic message queue beside a topic, with the same messages</source>
        <translation>Uma fila de mensagens clássica ao lado de um tópico, com as mesmas mensagens</translation>
    </message>
    <message>
        <source>the same, done in different ways</source>
        <translation>o mesmo, feito de várias maneiras</translation>
    </message>
    <message>
        <source>This is an external cluster: no topics are made, no load is put on it and no node is killed from here.</source>
        <translation>Este é um cluster externo: daqui não se criam tópicos, não se põe carga nele nem se derruba nenhum nó.</translation>
    </message>
    <message>
        <source>Calls and events</source>
        <translation>Chamadas e eventos</translation>
    </message>
    <message>
        <source>Services that call each other beside services that write and read events</source>
        <translation>Serviços que se chamam ao lado de serviços que escrevem e leem eventos</translation>
    </message>
    <message>
        <source>ZooKeeper and KRaft</source>
        <translation>ZooKeeper e KRaft</translation>
    </message>
    <message>
        <source>The same failure of the controller, explained with ZooKeeper and live with KRaft</source>
        <translation>A mesma falha do controlador, explicada com ZooKeeper e ao vivo com KRaft</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConfigureTopicDialog</name>
    <message>
        <source>Configure topic %1</source>
        <translation>Configurar o tópico %1</translation>
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
        <translation>Consultando o controller …</translation>
    </message>
    <message>
        <source>Asking the cluster what is in effect …</source>
        <translation>Consultando o cluster sobre o que está em vigor …</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>%n configuration(s) will be changed.</source>
        <translation>
            <numerusform>%n configuração será alterada.</numerusform>
            <numerusform>%n configurações serão alteradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectDialog</name>
    <message>
        <source>Connect a client</source>
        <translation>Conectar um cliente</translation>
    </message>
    <message>
        <source>Any Kafka client can connect. It needs nothing but these addresses (bootstrap.servers): one that answers is enough, from it the client learns the others.</source>
        <translation>Qualquer cliente Kafka pode se conectar. Ele só precisa destes endereços (bootstrap.servers): basta um que responda; por ele o cliente descobre os outros.</translation>
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
        <translation>Linhas para este cliente</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>Copiar estas linhas</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectionsModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>escreve %1</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>lê %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>(no client.id)</source>
        <translation>(sem client.id)</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1, %2; %3 requests since the connection was opened</source>
        <translation>%1, %2; %3 requisições desde que a conexão foi aberta</translation>
    </message>
    <message>
        <source>%1 since the connection was opened</source>
        <translation>%1 desde que a conexão foi aberta</translation>
    </message>
    <message>
        <source>client.id: the name that the program gives itself; or the node at the other end</source>
        <translation>client.id: o nome que o programa dá a si mesmo; ou o nó na outra ponta</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Client library and version, as the client said in ApiVersions</source>
        <translation>Biblioteca e versão do cliente, como ele informou em ApiVersions</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Address and port at the other end</source>
        <translation>Endereço e porta na outra ponta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>The node that it is connected to</source>
        <translation>O nó ao qual está conectado</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>PLAINTEXT is the brokers&apos; listener, CONTROLLER the quorum&apos;s</source>
        <translation>PLAINTEXT é o listener dos brokers, CONTROLLER o do quórum</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>How long the connection has been open</source>
        <translation>Há quanto tempo a conexão está aberta</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Aberta há</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Requisições por segundo</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>Req./s</translation>
    </message>
    <message>
        <source>Bytes per second to the node</source>
        <translation>Bytes por segundo para o nó</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Bytes per second from the node</source>
        <translation>Bytes por segundo vindos do nó</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Requests that are not answered yet: a consumer&apos;s Fetch waits there for records</source>
        <translation>Requisições ainda sem resposta: é aqui que o Fetch de um consumidor espera por registros</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Pendentes</translation>
    </message>
    <message>
        <source>API of the last request</source>
        <translation>API da última requisição</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>Última requisição</translation>
    </message>
    <message>
        <source>Answers with an error code, and Kafka&apos;s name of the last</source>
        <translation>Respostas com código de erro e, da última, o nome que o Kafka lhe dá</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Partitions that are written and read over this connection</source>
        <translation>Partições escritas e lidas por esta conexão</translation>
    </message>
    <message>
        <source>Writes and reads</source>
        <translation>Escreve e lê</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>Filtrar conexões</translation>
    </message>
    <message>
        <source>No client is connected. Start one in the Produce dock, or point your own at the bootstrap servers.</source>
        <translation>Nenhum cliente conectado. Inicie um no painel Produzir ou aponte o seu para os servidores bootstrap.</translation>
    </message>
    <message>
        <source>Between nodes</source>
        <translation>Entre nós</translation>
    </message>
    <message>
        <source>Also the connections that the nodes have among themselves: replication, heartbeats, votes</source>
        <translation>Também as conexões que os nós têm entre si: replicação, heartbeats, votos</translation>
    </message>
    <message>
        <source>Reset …</source>
        <translation>Resetar …</translation>
    </message>
    <message>
        <source>Breaks the connection off where it is, as a network failure would; clients connect again by themselves</source>
        <translation>Interrompe a conexão onde ela está, como faria uma falha de rede; os clientes se reconectam sozinhos</translation>
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
            <numerusform>%n conexão</numerusform>
            <numerusform>%n conexões</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %1 of node %2, %3 requests, %4 in, %5 out.</source>
        <translation>Conexão %1 do nó %2, %3 requisições, %4 de entrada, %5 de saída.</translation>
    </message>
    <message>
        <source>Member of group %1.</source>
        <translation>Membro do grupo %1.</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Último erro: %1</translation>
    </message>
    <message>
        <source>Reset a connection</source>
        <translation>Resetar uma conexão</translation>
    </message>
    <message>
        <source>Reset the connection of %1 to node %2?</source>
        <translation>Resetar a conexão de %1 com o nó %2?</translation>
    </message>
    <message>
        <source>What is on its way is lost, as in a network failure. A good client connects again and sends anew what was not answered.</source>
        <translation>O que está a caminho se perde, como em uma falha de rede. Um bom cliente se reconecta e reenvia o que ficou sem resposta.</translation>
    </message>
    <message>
        <source>Reset it</source>
        <translation>Resetar</translation>
    </message>
    <message>
        <source>Connection %1 of node %2 is reset.</source>
        <translation>A conexão %1 do nó %2 foi resetada.</translation>
    </message>
    <message>
        <source>It could not be reset: %1</source>
        <translation>Não foi possível resetar: %1</translation>
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
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>one or more, with commas between</source>
        <translation>um ou mais, separados por vírgulas</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>desde o início</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>a partir de agora</translation>
    </message>
    <message>
        <source>Where to begin when the group has committed nothing yet</source>
        <translation>Por onde começar quando o grupo ainda não fez nenhum commit</translation>
    </message>
    <message>
        <source>Start group</source>
        <translation>Iniciar grupo</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Últimas leituras</translation>
    </message>
    <message>
        <source>Group whose records are shown</source>
        <translation>Grupo cujos registros são mostrados</translation>
    </message>
    <message>
        <source>Records that were read last</source>
        <translation>Últimos registros lidos</translation>
    </message>
    <message>
        <source>No group of this window runs. Start one; add members and watch the partitions being shared out anew.</source>
        <translation>Nenhum grupo desta janela está rodando. Inicie um; adicione membros e veja as partições serem redistribuídas.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Protocol, assignor, isolation, timeouts, static members</source>
        <translation>Protocolo, assignor, isolamento, timeouts, membros estáticos</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>Timeouts</translation>
    </message>
    <message>
        <source>classic: the members share the partitions out among themselves. consumer (KIP-848): the coordinator does. The client library of this window, librdkafka %1, has the latter from 2.4 on; a Java client with group.protocol=consumer may join here in any case</source>
        <translation>classic: os membros dividem as partições entre si. consumer (KIP-848): quem divide é o coordenador. A biblioteca cliente desta janela, librdkafka %1, tem este último a partir da 2.4; um cliente Java com group.protocol=consumer pode entrar aqui de qualquer forma</translation>
    </message>
    <message>
        <source>How partitions are shared out: range by topic, roundrobin one after another, cooperative-sticky moves only what has to move and lets the others read on</source>
        <translation>Como as partições são divididas: range por tópico, roundrobin uma após a outra, cooperative-sticky move só o que precisa e deixa os outros continuarem lendo</translation>
    </message>
    <message>
        <source>read_committed waits for the end of transactions and leaves out what was aborted</source>
        <translation>read_committed espera o fim das transações e deixa de fora o que foi abortado</translation>
    </message>
    <message>
        <source>static members</source>
        <translation>membros estáticos</translation>
    </message>
    <message>
        <source>group.instance.id (KIP-345): a member that comes back within session.timeout.ms gets its partitions without a rebalance</source>
        <translation>group.instance.id (KIP-345): um membro que volta dentro de session.timeout.ms recebe suas partições sem rebalanceamento</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>after a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>session.timeout.ms: without a heartbeat for so long a member counts as gone</source>
        <translation>session.timeout.ms: sem heartbeat por esse tempo, o membro é dado como perdido</translation>
    </message>
    <message>
        <source>max.poll.interval.ms: a member that does not ask for records for so long leaves the group</source>
        <translation>max.poll.interval.ms: um membro que não pede registros por esse tempo sai do grupo</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>One member of this group as a line for a shell</source>
        <translation>Um membro deste grupo como linha para o shell</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>Dê um nome ao grupo.</translation>
    </message>
    <message>
        <source>Choose a topic to read.</source>
        <translation>Escolha um tópico para ler.</translation>
    </message>
    <message>
        <source>max.poll.interval.ms has to be at least session.timeout.ms.</source>
        <translation>max.poll.interval.ms deve ser no mínimo session.timeout.ms.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>heartbeat.interval.ms: how often a member says that it is there, and hears of a rebalance. A third of the session at most</source>
        <translation>heartbeat.interval.ms: com que frequência um membro diz que está presente e fica sabendo de um rebalanceamento. No máximo um terço da sessão</translation>
    </message>
    <message>
        <source>heartbeat.interval.ms may be a third of session.timeout.ms at most: one lost heartbeat is no dead member.</source>
        <translation>heartbeat.interval.ms pode ser no máximo um terço de session.timeout.ms: um heartbeat perdido não é um membro morto.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ControllerPage</name>
    <message>
        <source>There is no active controller just now.</source>
        <translation>Agora não há controlador ativo.</translation>
    </message>
    <message>
        <source>One more voter down, and the others are no majority: nobody could be elected. Start a node first.</source>
        <translation>Um votante a menos, e os outros não são maioria: ninguém poderia ser eleito. Inicie um nó primeiro.</translation>
    </message>
    <message>
        <source>The active controller dies. Until Kafka 4.0 an ensemble of ZooKeeper servers noticed that and kept what the controller must know; now the controllers do both themselves, in a quorum with a log.</source>
        <translation>O controlador ativo morre. Antes do Kafka 4.0, um conjunto (ensemble) de servidores ZooKeeper notava isso e guardava o que o controlador precisa saber; agora os controladores fazem as duas coisas, em um quórum com um log.</translation>
    </message>
    <message>
        <source>Kill the active controller</source>
        <translation>Derrubar o controlador ativo</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>Iniciar de novo</translation>
    </message>
    <message>
        <source>With ZooKeeper: explained, not run</source>
        <translation>Com ZooKeeper: explicado, não executado</translation>
    </message>
    <message>
        <source>What used to happen, in this order. This cluster has no ZooKeeper.</source>
        <translation>O que acontecia antes, nesta ordem. Este cluster não tem ZooKeeper.</translation>
    </message>
    <message>
        <source>With KRaft: live</source>
        <translation>Com KRaft: ao vivo</translation>
    </message>
    <message>
        <source>What this cluster does, from its own events, with the time since the failure</source>
        <translation>O que este cluster faz, segundo seus próprios eventos, com o tempo desde a falha</translation>
    </message>
    <message>
        <source>elected after</source>
        <translation>eleito após</translation>
    </message>
    <message>
        <source>From the failure until another controller was elected</source>
        <translation>Da falha até outro controlador ser eleito</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>Of the new controller: who still acts in an older one is refused</source>
        <translation>A do novo controlador: quem ainda age em uma anterior é recusado</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>That the new controller has written to the metadata log</source>
        <translation>Que o novo controlador escreveu no log de metadados</translation>
    </message>
    <message>
        <source>leaders moved</source>
        <translation>líderes movidos</translation>
    </message>
    <message>
        <source>Partitions that got another leader since</source>
        <translation>Partições que desde então têm outro líder</translation>
    </message>
    <message>
        <source>What moved into the metadata log</source>
        <translation>O que passou para o log de metadados</translation>
    </message>
    <message>
        <source>Who is the controller</source>
        <translation>Quem é o controlador</translation>
    </message>
    <message>
        <source>Which brokers live</source>
        <translation>Quais brokers vivem</translation>
    </message>
    <message>
        <source>Topics and their replicas</source>
        <translation>Tópicos e suas réplicas</translation>
    </message>
    <message>
        <source>Leaders and ISR</source>
        <translation>Líderes e ISR</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Topics to be deleted</source>
        <translation>Tópicos a excluir</translation>
    </message>
    <message>
        <source>How brokers hear of it</source>
        <translation>Como os brokers ficam sabendo</translation>
    </message>
    <message>
        <source>Watches; then the controller sends LeaderAndIsr and UpdateMetadata to each broker</source>
        <translation>Watches; depois o controlador envia LeaderAndIsr e UpdateMetadata a cada broker</translation>
    </message>
    <message>
        <source>The leader of the quorum, and its epoch</source>
        <translation>O líder do quórum, e sua epoch</translation>
    </message>
    <message>
        <source>Each broker fetches the metadata log, and is as far as its offset in it</source>
        <translation>Cada broker busca o log de metadados, e está tão adiantado quanto seu offset nele</translation>
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
        <translation>A sessão do controlador com o ensemble não recebe mais heartbeats. Nada acontece até zookeeper.session.timeout.ms acabar (18 s se não foi definido).</translation>
    </message>
    <message>
        <source>The session expires. ZooKeeper removes its ephemeral znodes: /controller, and /brokers/ids of this broker.</source>
        <translation>A sessão expira. O ZooKeeper remove seus znodes efêmeros: /controller, e o deste broker em /brokers/ids.</translation>
    </message>
    <message>
        <source>Watches on /controller fire in every other broker.</source>
        <translation>Os watches em /controller disparam em todos os outros brokers.</translation>
    </message>
    <message>
        <source>All of them try to create /controller. The first wins, and raises /controller_epoch.</source>
        <translation>Todos tentam criar /controller. O primeiro vence, e aumenta /controller_epoch.</translation>
    </message>
    <message>
        <source>The new controller reads everything from ZooKeeper: brokers, topics, each partition&apos;s state. With many partitions that takes minutes.</source>
        <translation>O novo controlador lê tudo do ZooKeeper: brokers, tópicos, o estado de cada partição. Com muitas partições isso leva minutos.</translation>
    </message>
    <message>
        <source>It elects leaders for the dead broker&apos;s partitions, and writes each partition&apos;s state to ZooKeeper.</source>
        <translation>Ele elege líderes para as partições do broker morto, e escreve no ZooKeeper o estado de cada partição.</translation>
    </message>
    <message>
        <source>It sends LeaderAndIsr to the replicas, and UpdateMetadata to every broker. Who misses one goes on with an old picture.</source>
        <translation>Envia LeaderAndIsr às réplicas, e UpdateMetadata a cada broker. Quem perde um segue com uma imagem antiga.</translation>
    </message>
    <message>
        <source>Node %1, in epoch %2</source>
        <translation>Nó %1, na epoch %2</translation>
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
        <translation>Derrube o controlador, e o que acontece será escrito aqui.</translation>
    </message>
    <message>
        <source>Written to the metadata log since: %1</source>
        <translation>Escrito desde então no log de metadados: %1</translation>
    </message>
    <message>
        <source>now: nobody</source>
        <translation>agora: ninguém</translation>
    </message>
    <message>
        <source>now: node %1 in epoch %2</source>
        <translation>agora: nó %1 na epoch %2</translation>
    </message>
    <message>
        <source>now: %1 brokers, %2 of them fenced</source>
        <translation>agora: %1 brokers, %2 deles fenced</translation>
    </message>
    <message>
        <source>now: %1 topics with %2 partitions</source>
        <translation>agora: %1 tópicos com %2 partições</translation>
    </message>
    <message numerus="yes">
        <source>%Ln among the newest records of the log</source>
        <translation>
            <numerusform>%Ln entre os registros mais novos do log</numerusform>
            <numerusform>%Ln entre os registros mais novos do log</numerusform>
        </translation>
    </message>
    <message>
        <source>now: %1 topics with settings of their own</source>
        <translation>agora: %1 tópicos com configurações próprias</translation>
    </message>
    <message>
        <source>node %1: %2</source>
        <translation>nó %1: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CostPage</name>
    <message>
        <source>Try settings of a producer on this cluster: each is measured for some seconds with a real producer on a topic of its own, and leaves a row. Delay a link or stop a node in between, and measure again.</source>
        <translation>Experimente configurações de um produtor neste cluster: cada uma é medida por alguns segundos com um produtor de verdade em um tópico próprio e deixa uma linha. No meio, atrase um link ou pare um nó e meça de novo.</translation>
    </message>
    <message>
        <source>acks</source>
        <translation>acks</translation>
    </message>
    <message>
        <source>Who has to have a record before it counts as sent: all in-sync replicas, the leader alone, or nobody</source>
        <translation>Quem precisa ter um registro para ele contar como enviado: todas as réplicas em sincronia, só o líder ou ninguém</translation>
    </message>
    <message>
        <source>min.insync.replicas</source>
        <translation>min.insync.replicas</translation>
    </message>
    <message>
        <source>With acks=all the leader refuses records while fewer replicas than these are in sync</source>
        <translation>Com acks=all o líder recusa registros enquanto houver menos réplicas em sincronia do que isto</translation>
    </message>
    <message>
        <source>linger.ms</source>
        <translation>linger.ms</translation>
    </message>
    <message>
        <source>So long the producer waits for more records to send them together</source>
        <translation>Quanto tempo o produtor espera por mais registros para enviá-los juntos</translation>
    </message>
    <message>
        <source>records per second</source>
        <translation>registros por segundo</translation>
    </message>
    <message>
        <source>How many are offered. What comes through is measured</source>
        <translation>Quantos são oferecidos. O que passa é medido</translation>
    </message>
    <message>
        <source>enable.idempotence: repeated batches are recognised. Needs acks=all</source>
        <translation>enable.idempotence: lotes repetidos são reconhecidos. Precisa de acks=all</translation>
    </message>
    <message>
        <source>Forget the rows</source>
        <translation>Esquecer as linhas</translation>
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
        <translation>oferecidos/s</translation>
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
        <translation>falharam</translation>
    </message>
    <message>
        <source>most at risk</source>
        <translation>em risco</translation>
    </message>
    <message>
        <source>those at risk</source>
        <translation>os que estão em risco</translation>
    </message>
    <message>
        <source>The most records, at one look at the cluster, that not all in-sync replicas had, or one running node alone: they can be lost if the leader dies</source>
        <translation>O máximo de registros, em uma olhada no cluster, que nem todas as réplicas em sincronia tinham, ou que só um nó rodando tinha: podem se perder se o líder morrer</translation>
    </message>
    <message>
        <source>Whether the producer was told that they are safe</source>
        <translation>Se foi dito ao produtor que estão a salvo</translation>
    </message>
    <message>
        <source>Settings that were measured</source>
        <translation>Configurações medidas</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>Filtrar configurações</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>nobody asked: lost</source>
        <translation>ninguém perguntou: perdem-se</translation>
    </message>
    <message>
        <source>acknowledged: lost</source>
        <translation>confirmados: perdem-se</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>End this measurement without a row</source>
        <translation>Encerrar esta medição sem deixar linha</translation>
    </message>
    <message>
        <source>Measure the setting above</source>
        <translation>Medir a configuração acima</translation>
    </message>
    <message>
        <source>Measuring, %1 left: %2, p99 %3 ms, at most %4 at risk</source>
        <translation>Medindo, faltam %1: %2, p99 %3 ms, no máximo %4 em risco</translation>
    </message>
    <message>
        <source>Could not be measured: %1</source>
        <translation>Não foi possível medir: %1</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>são reenviados</translation>
    </message>
    <message>
        <source>needs acks=all</source>
        <translation>precisa de acks=all</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CostTrial</name>
    <message>
        <source>The producer was stopped.</source>
        <translation>O produtor foi parado.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CoveredSource</name>
    <message>
        <source>Not while an exam is open: this would disturb it. Finish or leave it in the panel Exams.</source>
        <translation>Não enquanto um exame está aberto: isso o atrapalharia. Conclua-o ou saia dele no painel Exames.</translation>
    </message>
    <message>
        <source>Hidden while an exam runs: it is for you to find out.</source>
        <translation>Oculto durante um exame: cabe a você descobrir.</translation>
    </message>
    <message>
        <source>Node %1 does not answer.</source>
        <translation>O nó %1 não responde.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CreateTopicDialog</name>
    <message>
        <source>Create a topic</source>
        <translation>Criar um tópico</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partições</translation>
    </message>
    <message>
        <source>Replicas of each</source>
        <translation>Réplicas de cada</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is a topic of this name already.</source>
        <translation>Já existe um tópico com este nome.</translation>
    </message>
    <message>
        <source>With one replica, the partitions of a node that goes down are offline until it is back.</source>
        <translation>Com uma só réplica, as partições de um nó que cai ficam offline até ele voltar.</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>Letras, dígitos, &apos;.&apos;, &apos;_&apos; e &apos;-&apos;.</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Consultando o controller …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DeleteTopicDialog</name>
    <message>
        <source>Delete topic %1</source>
        <translation>Excluir o tópico %1</translation>
    </message>
    <message>
        <source>%1 records of this topic go for good, on every node. This cannot be undone.

Type the topic&apos;s name to delete it:</source>
        <translation>%1 registros deste tópico somem de vez, em todos os nós. Isso não pode ser desfeito.

Digite o nome do tópico para excluí-lo:</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>Nome do tópico</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
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
        <translation>O diretório %1 não existe.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Não foi possível ler: %1</translation>
    </message>
    <message>
        <source>The file is gone: it was deleted or renamed meanwhile.</source>
        <translation>O arquivo sumiu: foi excluído ou renomeado nesse meio-tempo.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation>Soltar ou encaixar</translation>
    </message>
    <message>
        <source>Close (View menu shows it again)</source>
        <translation>Fechar (o menu Exibir mostra de novo)</translation>
    </message>
    <message>
        <source>Copy or save this picture and its tables</source>
        <translation>Copiar ou salvar esta imagem e suas tabelas</translation>
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
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Partition logs</source>
        <translation>Logs das partições</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>Produzir</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>Consumir</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quórum</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transações</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Tráfego</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
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
        <translation>Cenários</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Balanço</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Exames</translation>
    </message>
    <message>
        <source>Two clusters</source>
        <translation>Dois clusters</translation>
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
        <translation>Preferida: a primeira réplica de cada partição, se estiver em sincronia</translation>
    </message>
    <message>
        <source>Unclean: for partitions without a leader, any replica that runs</source>
        <translation>Suja (unclean): para partições sem líder, qualquer réplica que esteja rodando</translation>
    </message>
    <message>
        <source>Elect leaders of %1</source>
        <translation>Eleger líderes de %1</translation>
    </message>
    <message>
        <source>Elect the leader of %1-%2</source>
        <translation>Eleger o líder de %1-%2</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Digite %1 para confirmar</translation>
    </message>
    <message>
        <source>Elect</source>
        <translation>Eleger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The topic was deleted.</source>
        <translation>O tópico foi excluído.</translation>
    </message>
    <message>
        <source>Every partition is led by its preferred replica: there is nothing to do.</source>
        <translation>Toda partição é liderada por sua réplica preferida: não há nada a fazer.</translation>
    </message>
    <message>
        <source>Every partition has a leader: there is nothing to do.</source>
        <translation>Toda partição tem um líder: não há nada a fazer.</translation>
    </message>
    <message>
        <source>%1: no replica runs; nobody can be elected.</source>
        <translation>%1: nenhuma réplica está rodando; ninguém pode ser eleito.</translation>
    </message>
    <message>
        <source>%1: node %2 would lead; %3 records that the last leader had would be lost for good.</source>
        <translation>%1: o nó %2 lideraria; %3 registros que o último líder tinha se perderiam de vez.</translation>
    </message>
    <message>
        <source>%1: node %2 would lead; how many records would be lost is not known.</source>
        <translation>%1: o nó %2 lideraria; não se sabe quantos registros se perderiam.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Consultando o controller …</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) are not led by their preferred replica. Where that is in sync it takes over; nothing is lost. An election cannot be taken back.</source>
        <translation>
            <numerusform>%n partição não é liderada por sua réplica preferida. Se ela estiver em sincronia, assume; nada se perde. Uma eleição não pode ser desfeita.</numerusform>
            <numerusform>%n partições não são lideradas por sua réplica preferida. Onde ela estiver em sincronia, assume; nada se perde. Uma eleição não pode ser desfeita.</numerusform>
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
        <translation>Depois de</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
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
        <translation>nó %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Causa</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventWords</name>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
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
        <translation>parado</translation>
    </message>
    <message>
        <source>killed by you</source>
        <translation>derrubado por você</translation>
    </message>
    <message>
        <source>plug pulled</source>
        <translation>tirado da tomada</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>pausado por você</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>retomado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>link %1 → %2 cut</source>
        <translation>link %1 → %2 cortado</translation>
    </message>
    <message>
        <source>link %1 – %2: %3</source>
        <translation>link %1 – %2: %3</translation>
    </message>
    <message>
        <source>links healed</source>
        <translation>links restaurados</translation>
    </message>
    <message>
        <source>asks for votes, epoch %1</source>
        <translation>pede votos, epoch %1</translation>
    </message>
    <message>
        <source>votes for node %1</source>
        <translation>vota no nó %1</translation>
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
        <translation>nó %1 registrado</translation>
    </message>
    <message>
        <source>node %1 serves again</source>
        <translation>nó %1 atende de novo</translation>
    </message>
    <message>
        <source>node %1 fenced: no heartbeat for %2</source>
        <translation>nó %1 fenced: sem heartbeat por %2</translation>
    </message>
    <message>
        <source>node %1 fenced</source>
        <translation>nó %1 fenced</translation>
    </message>
    <message>
        <source>topic %1 created</source>
        <translation>tópico %1 criado</translation>
    </message>
    <message>
        <source>topic %1 deleted</source>
        <translation>tópico %1 excluído</translation>
    </message>
    <message>
        <source>%1 has more partitions</source>
        <translation>%1 tem mais partições</translation>
    </message>
    <message>
        <source>configuration changed</source>
        <translation>configuração alterada</translation>
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
        <translation>%1 truncado em %2</translation>
    </message>
    <message>
        <source>log recovered</source>
        <translation>log recuperado</translation>
    </message>
    <message>
        <source>new segment of %1</source>
        <translation>novo segmento de %1</translation>
    </message>
    <message>
        <source>segment of %1 deleted</source>
        <translation>segmento de %1 excluído</translation>
    </message>
    <message>
        <source>%1 starts at %2</source>
        <translation>%1 começa em %2</translation>
    </message>
    <message>
        <source>%1: member joined</source>
        <translation>%1: membro entrou</translation>
    </message>
    <message>
        <source>%1: member left</source>
        <translation>%1: membro saiu</translation>
    </message>
    <message>
        <source>%1 rebalances</source>
        <translation>%1 rebalanceia</translation>
    </message>
    <message>
        <source>%1 is stable</source>
        <translation>%1 está estável</translation>
    </message>
    <message>
        <source>%1 committed</source>
        <translation>%1 fez commit</translation>
    </message>
    <message>
        <source>%1: transaction began</source>
        <translation>%1: transação iniciada</translation>
    </message>
    <message>
        <source>%1 will commit</source>
        <translation>%1 vai fazer commit</translation>
    </message>
    <message>
        <source>%1 will abort</source>
        <translation>%1 vai abortar</translation>
    </message>
    <message>
        <source>%1: transaction committed</source>
        <translation>%1: transação commitada</translation>
    </message>
    <message>
        <source>%1: transaction aborted</source>
        <translation>%1: transação abortada</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 conectado</translation>
    </message>
    <message>
        <source>%1: connection closed</source>
        <translation>%1: conexão encerrada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>leader of %n partition(s)</source>
        <translation>
            <numerusform>líder de %n partição</numerusform>
            <numerusform>líder de %n partições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) offline</source>
        <translation>
            <numerusform>%n partição offline</numerusform>
            <numerusform>%n partições offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ISR of %n partition(s) shrinks</source>
        <translation>
            <numerusform>ISR de %n partição diminui</numerusform>
            <numerusform>ISR de %n partições diminui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ISR of %n partition(s) grows</source>
        <translation>
            <numerusform>ISR de %n partição cresce</numerusform>
            <numerusform>ISR de %n partições cresce</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 vezes)</translation>
    </message>
    <message>
        <source>Node %1 was started.</source>
        <translation>O nó %1 foi iniciado.</translation>
    </message>
    <message>
        <source>You asked node %1 to stop; it hands over what it leads.</source>
        <translation>Você pediu que o nó %1 parasse; ele entrega o que lidera.</translation>
    </message>
    <message>
        <source>Node %1 stopped in good order.</source>
        <translation>O nó %1 parou em boa ordem.</translation>
    </message>
    <message>
        <source>You killed node %1: its sockets were reset, nothing was flushed.</source>
        <translation>Você derrubou o nó %1: seus sockets foram resetados, nada foi gravado.</translation>
    </message>
    <message>
        <source>You pulled the plug of node %1: what was not synced to its disk is lost.</source>
        <translation>Você tirou o nó %1 da tomada: o que não tinha sync no disco se perdeu.</translation>
    </message>
    <message>
        <source>You paused node %1; its sockets stay open, but nobody answers.</source>
        <translation>Você pausou o nó %1; seus sockets seguem abertos, mas ninguém responde.</translation>
    </message>
    <message>
        <source>Node %1 goes on.</source>
        <translation>O nó %1 continua.</translation>
    </message>
    <message>
        <source>Node %1 failed: %2</source>
        <translation>O nó %1 falhou: %2</translation>
    </message>
    <message>
        <source>You healed all links.</source>
        <translation>Você restaurou todos os links.</translation>
    </message>
    <message>
        <source>joins the cluster</source>
        <translation>entra no cluster</translation>
    </message>
    <message>
        <source>is to leave</source>
        <translation>deve sair</translation>
    </message>
    <message>
        <source>left the cluster</source>
        <translation>saiu do cluster</translation>
    </message>
    <message>
        <source>%1 moves to %2</source>
        <translation>%1 vai para %2</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation>%1 está em %2</translation>
    </message>
    <message>
        <source>You added node %1 to the cluster.</source>
        <translation>Você adicionou o nó %1 ao cluster.</translation>
    </message>
    <message>
        <source>You decommissioned node %1: its replicas move to other nodes, then it leaves.</source>
        <translation>Você desativou o nó %1: suas réplicas vão para outros nós e depois ele sai.</translation>
    </message>
    <message>
        <source>Node %1 has left the cluster.</source>
        <translation>O nó %1 saiu do cluster.</translation>
    </message>
    <message>
        <source>%1 moves to the nodes %2: new replicas copy it first, then the old ones go.</source>
        <translation>%1 vai para os nós %2: primeiro as novas réplicas a copiam, depois as antigas saem.</translation>
    </message>
    <message>
        <source>%1 has moved: its replicas are on the nodes %2.</source>
        <translation>%1 mudou: suas réplicas estão nos nós %2.</translation>
    </message>
    <message>
        <source>Node %1 heard nothing from the controller for %2 and asks for votes in epoch %3.</source>
        <translation>O nó %1 não teve notícia do controller por %2 e pede votos na epoch %3.</translation>
    </message>
    <message>
        <source>Node %1 asks for votes in epoch %2.</source>
        <translation>O nó %1 pede votos na epoch %2.</translation>
    </message>
    <message>
        <source>Node %1 votes for node %2 in epoch %3.</source>
        <translation>O nó %1 vota no nó %2 na epoch %3.</translation>
    </message>
    <message>
        <source>Node %1 is the active controller, in epoch %2.</source>
        <translation>O nó %1 é o controller ativo, na epoch %2.</translation>
    </message>
    <message>
        <source>Node %1 resigned as controller.</source>
        <translation>O nó %1 renunciou como controller.</translation>
    </message>
    <message>
        <source>The controller registered node %1.</source>
        <translation>O controller registrou o nó %1.</translation>
    </message>
    <message>
        <source>Node %1 has caught up; the controller lets it serve.</source>
        <translation>O nó %1 alcançou os demais; o controller o deixa atender.</translation>
    </message>
    <message>
        <source>The controller fenced node %1: no heartbeat for %2.</source>
        <translation>O controller marcou o nó %1 como fenced: sem heartbeat por %2.</translation>
    </message>
    <message>
        <source>The controller fenced node %1.</source>
        <translation>O controller marcou o nó %1 como fenced.</translation>
    </message>
    <message>
        <source>Topic %1 was created.</source>
        <translation>O tópico %1 foi criado.</translation>
    </message>
    <message>
        <source>Topic %1 was deleted.</source>
        <translation>O tópico %1 foi excluído.</translation>
    </message>
    <message>
        <source>Partitions were added to topic %1.</source>
        <translation>Partições foram adicionadas ao tópico %1.</translation>
    </message>
    <message>
        <source>A configuration was changed.</source>
        <translation>Uma configuração foi alterada.</translation>
    </message>
    <message>
        <source>The configuration of %1 was changed.</source>
        <translation>A configuração de %1 foi alterada.</translation>
    </message>
    <message>
        <source>Node %1 became the leader of %2 in epoch %3, after node %4.</source>
        <translation>O nó %1 tornou-se líder de %2 na epoch %3, depois do nó %4.</translation>
    </message>
    <message>
        <source>Node %1 became the leader of %2 in epoch %3.</source>
        <translation>O nó %1 tornou-se líder de %2 na epoch %3.</translation>
    </message>
    <message>
        <source>%1 is offline: none of its in-sync replicas runs.</source>
        <translation>%1 está offline: nenhuma de suas réplicas em sincronia está rodando.</translation>
    </message>
    <message>
        <source>Node %1 left the ISR of %2, which is now %3.</source>
        <translation>O nó %1 saiu do ISR de %2, que agora é %3.</translation>
    </message>
    <message>
        <source>Node %1 joined the ISR of %2, which is now %3.</source>
        <translation>O nó %1 entrou no ISR de %2, que agora é %3.</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 cut its log of %2 back to offset %3 to match the leader; %n record(s) went.</source>
        <translation>
            <numerusform>O nó %1 truncou seu log de %2 no offset %3 para igualar o líder; %n registro se foi.</numerusform>
            <numerusform>O nó %1 truncou seu log de %2 no offset %3 para igualar o líder; %n registros se foram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1 recovered its logs after an unclean stop and cut off %2.</source>
        <translation>O nó %1 recuperou seus logs após uma parada brusca e cortou %2.</translation>
    </message>
    <message>
        <source>Node %1 recovered its logs after an unclean stop; nothing was lost.</source>
        <translation>O nó %1 recuperou seus logs após uma parada brusca; nada se perdeu.</translation>
    </message>
    <message>
        <source>Node %1 began a new segment of %2 at offset %3.</source>
        <translation>O nó %1 abriu um novo segmento de %2 no offset %3.</translation>
    </message>
    <message>
        <source>Node %1 deleted an old segment of %2.</source>
        <translation>O nó %1 excluiu um segmento antigo de %2.</translation>
    </message>
    <message>
        <source>The log of %1 now starts at offset %2.</source>
        <translation>O log de %1 agora começa no offset %2.</translation>
    </message>
    <message>
        <source>%1 joined group %2.</source>
        <translation>%1 entrou no grupo %2.</translation>
    </message>
    <message>
        <source>%1 left group %2.</source>
        <translation>%1 saiu do grupo %2.</translation>
    </message>
    <message>
        <source>Group %1 rebalances.</source>
        <translation>O grupo %1 rebalanceia.</translation>
    </message>
    <message>
        <source>Group %1 rebalances: %2.</source>
        <translation>O grupo %1 rebalanceia: %2.</translation>
    </message>
    <message>
        <source>Group %1 is stable: every member knows its partitions.</source>
        <translation>O grupo %1 está estável: cada membro conhece suas partições.</translation>
    </message>
    <message>
        <source>Group %1 committed offsets.</source>
        <translation>O grupo %1 fez commit de offsets.</translation>
    </message>
    <message>
        <source>%1 began a transaction.</source>
        <translation>%1 iniciou uma transação.</translation>
    </message>
    <message>
        <source>The transaction of %1 will commit: its partitions get their markers.</source>
        <translation>A transação de %1 vai fazer commit: suas partições recebem os marcadores.</translation>
    </message>
    <message>
        <source>The transaction of %1 was open for too long and is aborted.</source>
        <translation>A transação de %1 ficou aberta tempo demais e é abortada.</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted: another producer took over its id.</source>
        <translation>A transação de %1 é abortada: outro produtor assumiu seu id.</translation>
    </message>
    <message>
        <source>The transaction of %1 will abort: its partitions get their markers.</source>
        <translation>A transação de %1 vai abortar: suas partições recebem os marcadores.</translation>
    </message>
    <message>
        <source>The transaction of %1 is committed in every partition.</source>
        <translation>A transação de %1 está commitada em todas as partições.</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted in every partition.</source>
        <translation>A transação de %1 está abortada em todas as partições.</translation>
    </message>
    <message>
        <source>%1 connected to node %2.</source>
        <translation>%1 conectou-se ao nó %2.</translation>
    </message>
    <message>
        <source>%1 (%2) connected to node %3.</source>
        <translation>%1 (%2) conectou-se ao nó %3.</translation>
    </message>
    <message>
        <source>The connection of %1 to node %2 was closed.</source>
        <translation>A conexão de %1 com o nó %2 foi encerrada.</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 answered %2 with %3, %n time(s).</source>
        <translation>
            <numerusform>O nó %1 respondeu a %2 com %3, %n vez.</numerusform>
            <numerusform>O nó %1 respondeu a %2 com %3, %n vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1 answered %2 with %3.</source>
        <translation>O nó %1 respondeu a %2 com %3.</translation>
    </message>
    <message>
        <source>%1: all have joined</source>
        <translation>%1: todos entraram</translation>
    </message>
    <message>
        <source>All members of group %1 have joined; its leader %2 shares the partitions out.</source>
        <translation>Todos os membros do grupo %1 entraram; o líder %2 divide as partições.</translation>
    </message>
    <message>
        <source>connection %1 reset</source>
        <translation>conexão %1 resetada</translation>
    </message>
    <message>
        <source>abort on %1</source>
        <translation>abort em %1</translation>
    </message>
    <message>
        <source>%1: abort requested</source>
        <translation>%1: abort solicitado</translation>
    </message>
    <message>
        <source>You reset connection %1 of node %2.</source>
        <translation>Você resetou a conexão %1 do nó %2.</translation>
    </message>
    <message>
        <source>You had the open transaction of producer id %1 aborted on %2.</source>
        <translation>Você mandou abortar a transação aberta do producer id %1 em %2.</translation>
    </message>
    <message>
        <source>You had the transaction of %1 aborted; its producer is fenced.</source>
        <translation>Você mandou abortar a transação de %1; seu produtor está fenced.</translation>
    </message>
    <message>
        <source>time stopped</source>
        <translation>tempo parado</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>tempo real</translation>
    </message>
    <message>
        <source>slow motion %1</source>
        <translation>câmera lenta %1</translation>
    </message>
    <message>
        <source>step: %1</source>
        <translation>passo: %1</translation>
    </message>
    <message>
        <source>breakpoint %1</source>
        <translation>breakpoint %1</translation>
    </message>
    <message>
        <source>You stopped the cluster&apos;s clock: timers stand still and messages wait.</source>
        <translation>Você parou o relógio do cluster: temporizadores param e mensagens esperam.</translation>
    </message>
    <message>
        <source>You let the cluster&apos;s clock run in real time.</source>
        <translation>Você deixou o relógio do cluster correr em tempo real.</translation>
    </message>
    <message>
        <source>You let the cluster&apos;s clock run at %1 of real time.</source>
        <translation>Você deixou o relógio do cluster correr a %1 do tempo real.</translation>
    </message>
    <message>
        <source>the answer to %1</source>
        <translation>a resposta a %1</translation>
    </message>
    <message>
        <source>the request %1</source>
        <translation>a requisição %1</translation>
    </message>
    <message>
        <source>You let one message through: %1, from node %2 to node %3.</source>
        <translation>Você deixou passar uma mensagem: %1, do nó %2 para o nó %3.</translation>
    </message>
    <message>
        <source>You let one message through: %1, from %2 to node %3.</source>
        <translation>Você deixou passar uma mensagem: %1, de %2 para o nó %3.</translation>
    </message>
    <message>
        <source>Breakpoint %1 stopped the cluster&apos;s clock: %2.</source>
        <translation>O breakpoint %1 parou o relógio do cluster: %2.</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
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
        <translation>disco mais lento em %1</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disco cheio</translation>
    </message>
    <message>
        <source>disk fails</source>
        <translation>disco falha</translation>
    </message>
    <message>
        <source>disk well again</source>
        <translation>disco bom de novo</translation>
    </message>
    <message>
        <source>You made the disk of node %1 slow: each write and each sync takes %2 longer.</source>
        <translation>Você deixou lento o disco do nó %1: cada escrita e cada sync leva %2 a mais.</translation>
    </message>
    <message>
        <source>You filled the disk of node %1: appends fail, reads go on.</source>
        <translation>Você encheu o disco do nó %1: escritas falham, leituras continuam.</translation>
    </message>
    <message>
        <source>You broke the disk of node %1: every operation fails.</source>
        <translation>Você quebrou o disco do nó %1: toda operação falha.</translation>
    </message>
    <message>
        <source>You repaired the disk of node %1.</source>
        <translation>Você consertou o disco do nó %1.</translation>
    </message>
    <message>
        <source>link %1 – %2: jitter %3</source>
        <translation>link %1 – %2: jitter %3</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>link %1 – %2 reset</source>
        <translation>link %1 – %2 resetado</translation>
    </message>
    <message>
        <source>link %1 – %2 healed</source>
        <translation>link %1 – %2 restaurado</translation>
    </message>
    <message>
        <source>%1 is to fail</source>
        <translation>%1 vai falhar</translation>
    </message>
    <message>
        <source>everything healed</source>
        <translation>tudo restaurado</translation>
    </message>
    <message>
        <source>You cut the link one way: nothing that %1 sends reaches %2.</source>
        <translation>Você cortou o link em um sentido: nada do que %1 envia chega a %2.</translation>
    </message>
    <message>
        <source>You cut the link between %1 and %2: nothing gets through, connections stay open.</source>
        <translation>Você cortou o link entre %1 e %2: nada passa, as conexões seguem abertas.</translation>
    </message>
    <message>
        <source>You delayed the link between %1 and %2 by %3 each way.</source>
        <translation>Você atrasou o link entre %1 e %2 em %3 por sentido.</translation>
    </message>
    <message>
        <source>You made the link between %1 and %2 unsteady: each frame takes up to %3 longer.</source>
        <translation>Você deixou instável o link entre %1 e %2: cada frame leva até %3 a mais.</translation>
    </message>
    <message>
        <source>You took the limit from the link between %1 and %2.</source>
        <translation>Você tirou o limite do link entre %1 e %2.</translation>
    </message>
    <message>
        <source>You limited the link between %1 and %2 to %3 each way.</source>
        <translation>Você limitou o link entre %1 e %2 a %3 por sentido.</translation>
    </message>
    <message>
        <source>You reset the connections between %1 and %2.</source>
        <translation>Você resetou as conexões entre %1 e %2.</translation>
    </message>
    <message>
        <source>You healed the link between %1 and %2.</source>
        <translation>Você restaurou o link entre %1 e %2.</translation>
    </message>
    <message>
        <source>You took back the planned errors of %1.</source>
        <translation>Você cancelou os erros planejados de %1.</translation>
    </message>
    <message>
        <source>You asked for %1 in answer to the next %2 %3 requests on %4.</source>
        <translation>Você pediu %1 como resposta às próximas %2 requisições %3 em %4.</translation>
    </message>
    <message>
        <source>any node</source>
        <translation>qualquer nó</translation>
    </message>
    <message>
        <source>Node %1 answered a %2 request of %3 with %4, as you had asked for.</source>
        <translation>O nó %1 respondeu a uma requisição %2 de %3 com %4, como você pediu.</translation>
    </message>
    <message>
        <source>You healed everything: links and disks are well, no error is planned any more.</source>
        <translation>Você restaurou tudo: links e discos estão bons, nenhum erro está mais planejado.</translation>
    </message>
    <message>
        <source>%1 left group %2: %3.</source>
        <translation>%1 saiu do grupo %2: %3.</translation>
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
        <translation>%1 produziu %2 com acks=%3, respondido após %4</translation>
    </message>
    <message>
        <source>%1 from byte %2, %3 bytes: the batch of %4</source>
        <translation>%1 a partir do byte %2, %3 bytes: o lote de %4</translation>
    </message>
    <message>
        <source>fetched %1 from the leader</source>
        <translation>fez fetch de %1 no líder</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>asks for offset %1: it has everything below</source>
        <translation>pede o offset %1: já tem tudo abaixo</translation>
    </message>
    <message>
        <source>first answer that tells a high watermark above it: %1</source>
        <translation>primeira resposta que informa um high watermark acima dele: %1</translation>
    </message>
    <message>
        <source>the high watermark was above it when taking down began: %1</source>
        <translation>o high watermark já estava acima dele quando a captura começou: %1</translation>
    </message>
    <message>
        <source>%1 fetched %2</source>
        <translation>%1 fez fetch de %2</translation>
    </message>
    <message>
        <source>group %1 committed offset %2, the first past it</source>
        <translation>o grupo %1 fez commit do offset %2, o primeiro depois dele</translation>
    </message>
    <message>
        <source>group %1 committed offset %2</source>
        <translation>o grupo %1 fez commit do offset %2</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>Produzido</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
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
        <translation>Commitado pelas réplicas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lido</translation>
    </message>
    <message>
        <source>Offset committed</source>
        <translation>Offset commitado</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>Double-click opens the frame in the Wire view.</source>
        <translation>Clique duplo abre o frame no painel Tráfego.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois de</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>What the frame says</source>
        <translation>O que o frame diz</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EvidenceView</name>
    <message>
        <source>Topic of the record</source>
        <translation>Tópico do registro</translation>
    </message>
    <message>
        <source>partition </source>
        <translation>partição </translation>
    </message>
    <message>
        <source>Partition of the record</source>
        <translation>Partição do registro</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Offset of the record</source>
        <translation>Offset do registro</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Choose a record: by topic, partition and offset here, or in a frame of the Wire view. Then this shows the request that brought it, where it lies in each replica&apos;s file, who fetched it, and who has read it.</source>
        <translation>Escolha um registro: por tópico, partição e offset aqui, ou em um frame do painel Tráfego. Aqui aparecem então a requisição que o trouxe, onde ele está no arquivo de cada réplica, quem o buscou e quem o leu.</translation>
    </message>
    <message>
        <source>What is known of the record, in order</source>
        <translation>O que se sabe do registro, em ordem</translation>
    </message>
    <message>
        <source>An offset is a whole number from 0 up, not “%1”.</source>
        <translation>Um offset é um número inteiro a partir de 0, não “%1”.</translation>
    </message>
    <message>
        <source>There is no such partition.</source>
        <translation>Essa partição não existe.</translation>
    </message>
    <message>
        <source>The partition is empty.</source>
        <translation>A partição está vazia.</translation>
    </message>
    <message>
        <source>The partition has the offsets %1 to %2.</source>
        <translation>A partição tem os offsets de %1 a %2.</translation>
    </message>
    <message>
        <source>The request that brought it is not known: it came before frames were taken down, or they are no longer kept.</source>
        <translation>A requisição que o trouxe não é conhecida: veio antes da captura de frames, ou os frames já não são guardados.</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) were too large to be kept whole; what they carried beyond their beginning is not in here.</source>
        <translation>
            <numerusform>%n frame era grande demais para ser guardado inteiro; o que trazia além do começo não está aqui.</numerusform>
            <numerusform>%n frames eram grandes demais para serem guardados inteiros; o que traziam além do começo não está aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no record yet. Create a topic (Ctrl+N) and produce to it (Ctrl+P), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>Ainda não há registros. Crie um tópico (Ctrl+N) e produza nele (Ctrl+P), ou inicie um cenário (Ctrl+J, Ctrl+J).</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamList</name>
    <message>
        <source>Something is wrong with the cluster, and you are on call. Say what it is, and repair it.</source>
        <translation>Há algo errado no cluster, e você está de plantão. Diga o que é e conserte.</translation>
    </message>
    <message>
        <source>Before it begins, every fault is undone, every node started, and lesson, scenario and demo clients stop.</source>
        <translation>Antes de começar, todas as falhas são desfeitas, todos os nós são iniciados, e lição, cenário e clientes da demo param.</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>Exames</translation>
    </message>
    <message>
        <source>Begin the exam</source>
        <translation>Começar o exame</translation>
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
        <translation>melhor: %1 de 100</translation>
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
        <translation>Exames: encontrar a falha</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamSession</name>
    <message>
        <source>the fault does not show. What else is on this cluster may be in its way</source>
        <translation>a falha não aparece. Outra coisa neste cluster pode estar atrapalhando</translation>
    </message>
    <message>
        <source>An exam needs a cluster that it may break. This window shows one that somebody else runs.</source>
        <translation>Um exame precisa de um cluster que ele possa quebrar. Esta janela mostra um que outra pessoa mantém.</translation>
    </message>
    <message numerus="yes">
        <source>This exam needs a cluster of %n node(s): start Brokerscope with --nodes.</source>
        <translation>
            <numerusform>Este exame precisa de um cluster de %n nó: inicie o Brokerscope com --nodes.</numerusform>
            <numerusform>Este exame precisa de um cluster de %n nós: inicie o Brokerscope com --nodes.</numerusform>
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
        <translation>não respondida</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Certo: %1</translation>
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
        <translation>Conserto</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Dicas</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Repaired after</source>
        <translation>Consertado após</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>O que era</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamsView</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n feito</numerusform>
            <numerusform>%n feitos</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Diagnosis handed in</source>
        <translation>✓ Diagnóstico entregue</translation>
    </message>
    <message>
        <source>Hand in the diagnosis</source>
        <translation>Entregar o diagnóstico</translation>
    </message>
    <message>
        <source>When every question is answered; afterwards it cannot be changed</source>
        <translation>Quando todas as perguntas estiverem respondidas; depois não pode ser mudado</translation>
    </message>
    <message>
        <source>✓ Repaired, and it stays so.</source>
        <translation>✓ Consertado, e continua assim.</translation>
    </message>
    <message>
        <source>✗ It was not repaired.</source>
        <translation>✗ Não foi consertado.</translation>
    </message>
    <message>
        <source>It looks well now. It has to stay so for some seconds.</source>
        <translation>Agora parece bem. Precisa continuar assim por alguns segundos.</translation>
    </message>
    <message>
        <source>○ Not repaired yet. It counts however you do it: here, with ctl, or with a program of your own.</source>
        <translation>○ Ainda não consertado. Vale de qualquer jeito: aqui, com ctl ou com um programa seu.</translation>
    </message>
    <message>
        <source>What the story forbids has happened (%1): the repair brings no points.</source>
        <translation>Aconteceu o que a história proíbe (%1): o conserto não vale pontos.</translation>
    </message>
    <message>
        <source>Everything was undone at once: the repair counts half.</source>
        <translation>Tudo foi desfeito de uma vez: o conserto vale metade.</translation>
    </message>
    <message>
        <source>Hint (%1 points off)</source>
        <translation>Dica (menos %1 pontos)</translation>
    </message>
    <message>
        <source>%1 of 100 points</source>
        <translation>%1 de 100 pontos</translation>
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
        <translation>Conserto</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Dicas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Show in the Timeline: %1</source>
        <translation>Mostrar na Linha do tempo: %1</translation>
    </message>
    <message>
        <source>The scene is being made. You are let in when the fault shows …</source>
        <translation>A cena está sendo montada. Você entra quando a falha aparecer …</translation>
    </message>
    <message>
        <source>What the exam made is being undone …</source>
        <translation>Desfazendo o que o exame fez …</translation>
    </message>
    <message>
        <source>This exam cannot be sat. %1</source>
        <translation>Este exame não pode ser feito. %1</translation>
    </message>
    <message>
        <source>The scene could not be made: %1.</source>
        <translation>Não foi possível montar a cena: %1.</translation>
    </message>
    <message>
        <source>What it made is undone. Go back and begin again.</source>
        <translation>O que ela fez foi desfeito. Volte e comece de novo.</translation>
    </message>
    <message>
        <source>Leave without a result</source>
        <translation>Sair sem resultado</translation>
    </message>
    <message>
        <source>All exams</source>
        <translation>Todos os exames</translation>
    </message>
    <message>
        <source>Close the exam</source>
        <translation>Fechar o exame</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Undoes what the exam made in the cluster</source>
        <translation>Desfaz o que o exame fez no cluster</translation>
    </message>
    <message>
        <source>Hands in what there is, and shows what it was</source>
        <translation>Entrega o que houver e mostra o que era</translation>
    </message>
    <message>
        <source>Save the result as</source>
        <translation>Salvar o resultado como</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 salvo</translation>
    </message>
    <message>
        <source>Hidden while the exam runs: marks and lists of faults, which no operator of a real cluster has. Any link, disk or node can be repaired by its menu in the Cluster panel.</source>
        <translation>Oculto durante o exame: marcas e listas de falhas, que nenhum operador de um cluster real tem. Qualquer link, disco ou nó pode ser consertado pelo seu menu no painel Cluster.</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>O que era</translation>
    </message>
    <message>
        <source>Name for the result (optional)</source>
        <translation>Nome para o resultado (opcional)</translation>
    </message>
    <message>
        <source>Save the result …</source>
        <translation>Salvar o resultado …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExportWords</name>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não foi salvo</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>Copiar a imagem</translation>
    </message>
    <message>
        <source>Picture as PNG …</source>
        <translation>Imagem como PNG …</translation>
    </message>
    <message>
        <source>Picture as SVG …</source>
        <translation>Imagem como SVG …</translation>
    </message>
    <message>
        <source>Copy the table “%1”</source>
        <translation>Copiar a tabela “%1”</translation>
    </message>
    <message>
        <source>Table “%1” as CSV …</source>
        <translation>Tabela “%1” como CSV …</translation>
    </message>
    <message>
        <source>Table “%1” as JSON …</source>
        <translation>Tabela “%1” como JSON …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExternalWords</name>
    <message>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>Kafka&apos;s public protocol does not tell this of an external cluster.</source>
        <translation>O protocolo público do Kafka não informa isto de um cluster externo.</translation>
    </message>
    <message>
        <source>external cluster</source>
        <translation>cluster externo</translation>
    </message>
    <message>
        <source>This is an external cluster: you can watch it, produce to it and consume from it. Only a cluster of Brokerscope&apos;s own can be stopped, broken or changed here.</source>
        <translation>Este é um cluster externo: você pode observá-lo, produzir nele e consumir dele. Só um cluster do próprio Brokerscope pode ser parado, quebrado ou alterado aqui.</translation>
    </message>
    <message>
        <source>Not on an external cluster: the demo creates topics and fills them.</source>
        <translation>Não em um cluster externo: a demo cria tópicos e os enche.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: requests and their rates, links, and clients that are in no group.</source>
        <translation>Não informado pelo protocolo público: requisições e suas taxas, links e clientes que não estão em nenhum grupo.</translation>
    </message>
    <message>
        <source>Worked out by comparing what the cluster tells about once a second: an event has the time at which it was first seen.</source>
        <translation>Deduzido comparando o que o cluster informa cerca de uma vez por segundo: um evento tem a hora em que foi visto pela primeira vez.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: segments, the epochs of a log, and followers&apos; high watermarks.</source>
        <translation>Não informado pelo protocolo público: segmentos, as epochs de um log e os high watermarks dos seguidores.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: the generation of a classic group, and why it rebalances.</source>
        <translation>Não informado pelo protocolo público: a geração de um grupo clássico e por que ele rebalanceia.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: how many bytes are read and written.</source>
        <translation>Não informado pelo protocolo público: quantos bytes são lidos e escritos.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: votes, election timers and the records of the metadata log.</source>
        <translation>Não informado pelo protocolo público: votos, temporizadores de eleição e os registros do log de metadados.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: bytes, requests, latencies, connections, and the disk, CPU and memory of the brokers.</source>
        <translation>Não informado pelo protocolo público: bytes, requisições, latências, conexões e o disco, a CPU e a memória dos brokers.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: what other clients and the brokers say to each other does not come past this program.</source>
        <translation>Não informado pelo protocolo público: o que outros clientes e os brokers dizem entre si não passa por este programa.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: who is connected. The members of groups are in Groups and in the picture of the cluster.</source>
        <translation>Não informado pelo protocolo público: quem está conectado. Os membros dos grupos estão em Grupos e na imagem do cluster.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: segments, indexes and checkpoints lie on the brokers&apos; own disks. The sizes of logs are in Topics.</source>
        <translation>Não informado pelo protocolo público: segmentos, índices e checkpoints ficam nos discos dos próprios brokers. Os tamanhos dos logs estão em Tópicos.</translation>
    </message>
    <message>
        <source>Not told by the public protocol: which records a failover has cut off.</source>
        <translation>Não informado pelo protocolo público: quais registros um failover cortou.</translation>
    </message>
    <message>
        <source>The clock of an external cluster cannot be slowed, stepped or stopped.</source>
        <translation>O relógio de um cluster externo não pode ser desacelerado, parado nem avançado em passos.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Consultando %1 …</translation>
    </message>
    <message>
        <source>No answer yet: %1. Trying again …</source>
        <translation>Ainda sem resposta: %1. Tentando de novo …</translation>
    </message>
    <message>
        <source>No answer since %1 (%2): %3. The figures are from then. Trying again …</source>
        <translation>Sem resposta desde %1 (%2): %3. Os números são daquele momento. Tentando de novo …</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>sumiu</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailApiDialog</name>
    <message>
        <source>Answer with an error</source>
        <translation>Responder com um erro</translation>
    </message>
    <message>
        <source>whichever gets the request</source>
        <translation>o que receber a requisição</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>Requests of</source>
        <translation>Requisições de</translation>
    </message>
    <message>
        <source>get the error</source>
        <translation>recebem o erro</translation>
    </message>
    <message>
        <source>so many times</source>
        <translation>tantas vezes</translation>
    </message>
    <message>
        <source>on</source>
        <translation>em</translation>
    </message>
    <message>
        <source>Answer with it</source>
        <translation>Responder assim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Kafka has no such API that can be answered with an error: choose one of the list.</source>
        <translation>O Kafka não tem uma API assim que possa ser respondida com erro: escolha uma da lista.</translation>
    </message>
    <message>
        <source>Kafka has no such error: choose one of the list.</source>
        <translation>O Kafka não tem esse erro: escolha um da lista.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverCard</name>
    <message>
        <source>Detected</source>
        <translation>Detecção</translation>
    </message>
    <message>
        <source>From the failure until the controller fenced the node</source>
        <translation>Da falha até o controller marcar o nó como fenced</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Eleição</translation>
    </message>
    <message>
        <source>From then until the last of its partitions had a new leader</source>
        <translation>Daí até a última de suas partições ter um novo líder</translation>
    </message>
    <message>
        <source>First ack</source>
        <translation>1º ack</translation>
    </message>
    <message>
        <source>From then until a new leader committed the first record</source>
        <translation>Daí até um novo líder fazer commit do primeiro registro</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Indisponível</translation>
    </message>
    <message>
        <source>The longest time that a partition had no leader, or took no records</source>
        <translation>O maior tempo que uma partição ficou sem líder ou sem aceitar registros</translation>
    </message>
    <message>
        <source>Partitions moved</source>
        <translation>Partições movidas</translation>
    </message>
    <message>
        <source>Partitions that lost their leader to this failure and have a new one</source>
        <translation>Partições que perderam seu líder nesta falha e têm um novo</translation>
    </message>
    <message>
        <source>Committed lost</source>
        <translation>Commitados perdidos</translation>
    </message>
    <message>
        <source>Committed records that the new leaders do not have</source>
        <translation>Registros commitados que os novos líderes não têm</translation>
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
        <translation>O nó %1 falhou; nenhuma partição tem novo líder ainda.</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 failed: %n partition(s) have new leaders.</source>
        <translation>
            <numerusform>O nó %1 falhou: %n partição tem novo líder.</numerusform>
            <numerusform>O nó %1 falhou: %n partições têm novos líderes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverReport</name>
    <message>
        <source>Partitions that changed their leader</source>
        <translation>Partições que mudaram de líder</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>Node %1 failed.</source>
        <translation>O nó %1 falhou.</translation>
    </message>
    <message>
        <source>Failover report</source>
        <translation>Relatório do failover</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>Tempo até detectar</translation>
    </message>
    <message>
        <source>Time to elect the last leader</source>
        <translation>Tempo até eleger o último líder</translation>
    </message>
    <message>
        <source>Time to the first acknowledged record</source>
        <translation>Tempo até o primeiro registro confirmado</translation>
    </message>
    <message>
        <source>Time to a new active controller</source>
        <translation>Tempo até um novo controller ativo</translation>
    </message>
    <message>
        <source>Back in service after</source>
        <translation>De volta ao serviço após</translation>
    </message>
    <message>
        <source>Committed records lost</source>
        <translation>Registros commitados perdidos</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Lost its leader</source>
        <translation>Perdeu o líder</translation>
    </message>
    <message>
        <source>Time to elect</source>
        <translation>Tempo até eleger</translation>
    </message>
    <message>
        <source>New leader</source>
        <translation>Novo líder</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>First acknowledged record</source>
        <translation>Primeiro registro confirmado</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Causa</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverTableModel</name>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>still without</source>
        <translation>ainda sem</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Lost its leader</source>
        <translation>Perdeu o líder</translation>
    </message>
    <message>
        <source>Without a leader</source>
        <translation>Sem líder</translation>
    </message>
    <message>
        <source>Who took over</source>
        <translation>Quem assumiu</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>First record after</source>
        <translation>Primeiro registro depois</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultActions</name>
    <message>
        <source>Kill</source>
        <translation>Derrubar</translation>
    </message>
    <message>
        <source>Kill the node: a crash. Sockets are reset, nothing is flushed, no goodbye is said.</source>
        <translation>Derruba o nó: um crash. Os sockets são resetados, nada é gravado, ninguém se despede.</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>Tirar da tomada</translation>
    </message>
    <message>
        <source>A power loss: a crash that also loses what was not yet synced to the disk.</source>
        <translation>Uma queda de energia: um crash que perde também o que ainda não teve sync no disco.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Controlled shutdown: the node hands over its leaderships, then leaves.</source>
        <translation>Desligamento controlado: o nó entrega suas lideranças e depois sai.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start the node again; it recovers from what is on its disk.</source>
        <translation>Inicia o nó de novo; ele se recupera a partir do que há em seu disco.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>The node stands still with its sockets open, like a long garbage collection.</source>
        <translation>O nó congela com os sockets abertos, como em uma longa coleta de lixo.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Let the paused node go on.</source>
        <translation>Deixa o nó pausado continuar.</translation>
    </message>
    <message>
        <source>Isolate from the other nodes</source>
        <translation>Isolar dos outros nós</translation>
    </message>
    <message>
        <source>Cut every link between this node and the others. Clients still reach it.</source>
        <translation>Corta todos os links entre este nó e os outros. Os clientes ainda o alcançam.</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>Adicionar um nó</translation>
    </message>
    <message>
        <source>One more broker joins the running cluster. It gets partitions that are created from now on, or moved to it.</source>
        <translation>Mais um broker entra no cluster em execução. Ele recebe as partições criadas a partir de agora, ou movidas para ele.</translation>
    </message>
    <message>
        <source>Decommission</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Move all replicas of the node to others, stop it and let the cluster forget it. Only for nodes that were added.</source>
        <translation>Move todas as réplicas do nó para outros, para-o e faz o cluster esquecê-lo. Só para nós que foram adicionados.</translation>
    </message>
    <message>
        <source>Cut the link between node %1 and node %2</source>
        <translation>Cortar o link entre o nó %1 e o nó %2</translation>
    </message>
    <message>
        <source>Cut the selected link</source>
        <translation>Cortar o link selecionado</translation>
    </message>
    <message>
        <source>Cut one way: nothing from node %1 reaches node %2</source>
        <translation>Cortar em um sentido: nada do nó %1 chega ao nó %2</translation>
    </message>
    <message>
        <source>Cut the selected link one way</source>
        <translation>Cortar o link selecionado em um sentido</translation>
    </message>
    <message>
        <source>Cut the selected link the other way</source>
        <translation>Cortar o link selecionado no outro sentido</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Nó %1</translation>
    </message>
    <message>
        <source>Link to node %1</source>
        <translation>Link com o nó %1</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>Restaurar tudo</translation>
    </message>
    <message>
        <source>Undo every fault of links and disks, and forget the planned errors. Nodes that are down stay down.</source>
        <translation>Desfaz todas as falhas de links e discos e esquece os erros planejados. Nós caídos continuam caídos.</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Desfazer %1</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2</source>
        <translation>Link entre o nó %1 e o nó %2</translation>
    </message>
    <message>
        <source>Links of %1 to all nodes</source>
        <translation>Links de %1 com todos os nós</translation>
    </message>
    <message>
        <source>Link of %1 to %2</source>
        <translation>Link de %1 com %2</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Desfazer a última ação</translation>
    </message>
    <message>
        <source>Take back the last act that has an opposite: a fault, a configuration, moved replicas, moved offsets. What it has done to the logs stays done. Elections, deleted topics and deleted records have no way back.</source>
        <translation>Desfaz a última ação que tem um oposto: uma falha, uma configuração, réplicas movidas, offsets movidos. O que ela fez com os logs fica feito. Eleições, tópicos e registros excluídos não têm volta.</translation>
    </message>
    <message>
        <source>Let the node go on, should it stand still.</source>
        <translation>Deixa o nó continuar, se estiver parado.</translation>
    </message>
    <message>
        <source>Heal this link</source>
        <translation>Restaurar este link</translation>
    </message>
    <message>
        <source>Repair the disk</source>
        <translation>Consertar o disco</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultMenus</name>
    <message>
        <source>Other…</source>
        <translation>Outro…</translation>
    </message>
    <message>
        <source>Milliseconds, at most %1:</source>
        <translation>Milissegundos, no máximo %1:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Kilobytes (1,000 bytes) per second, each way:</source>
        <translation>Kilobytes (1.000 bytes) por segundo, por sentido:</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Cut both ways</source>
        <translation>Cortar nos dois sentidos</translation>
    </message>
    <message>
        <source>Cut one way: nothing from %1 reaches %2</source>
        <translation>Cortar em um sentido: nada de %1 chega a %2</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Delay each way</source>
        <translation>Atraso por sentido</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Jitter</translation>
    </message>
    <message>
        <source>Up to so much more, by chance</source>
        <translation>Até este valor a mais, ao acaso</translation>
    </message>
    <message>
        <source>Reset the connections now</source>
        <translation>Resetar as conexões agora</translation>
    </message>
    <message>
        <source>Heal this link (%1)</source>
        <translation>Restaurar este link (%1)</translation>
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
        <translation>Cada escrita e cada sync leva a mais</translation>
    </message>
    <message>
        <source>Full: appends fail, reads go on</source>
        <translation>Cheio: escritas falham, leituras continuam</translation>
    </message>
    <message>
        <source>Failing: every operation ends with an error</source>
        <translation>Com defeito: toda operação termina com erro</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Consertar</translation>
    </message>
    <message>
        <source>Answer with an error</source>
        <translation>Responder com um erro</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n time(s)</source>
        <translation>
            <numerusform>%1: %2, %n vez</numerusform>
            <numerusform>%1: %2, %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>No more %1 for %2</source>
        <translation>Nenhum %1 mais para %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultPanel</name>
    <message>
        <source>Faults</source>
        <translation>Falhas</translation>
    </message>
    <message numerus="yes">
        <source>Faults: %n</source>
        <translation>
            <numerusform>Falhas: %n</numerusform>
            <numerusform>Falhas: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is broken. Right-click a node, a link or a client, or draw a line across links with Shift held.</source>
        <translation>Nada está quebrado. Clique com o botão direito em um nó, um link ou um cliente, ou trace uma linha sobre os links com Shift pressionado.</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Heal %1: %2</source>
        <translation>Restaurar %1: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultWords</name>
    <message>
        <source>the end of node %1</source>
        <translation>a queda do nó %1</translation>
    </message>
    <message>
        <source>the pause of node %1</source>
        <translation>a pausa do nó %1</translation>
    </message>
    <message>
        <source>the cut between %1 and %2</source>
        <translation>o corte entre %1 e %2</translation>
    </message>
    <message>
        <source>the delay between %1 and %2</source>
        <translation>o atraso entre %1 e %2</translation>
    </message>
    <message>
        <source>the jitter between %1 and %2</source>
        <translation>o jitter entre %1 e %2</translation>
    </message>
    <message>
        <source>the limit between %1 and %2</source>
        <translation>o limite entre %1 e %2</translation>
    </message>
    <message>
        <source>the healing between %1 and %2</source>
        <translation>a restauração entre %1 e %2</translation>
    </message>
    <message>
        <source>the isolation of node %1</source>
        <translation>o isolamento do nó %1</translation>
    </message>
    <message>
        <source>the change of node %1&apos;s disk</source>
        <translation>a mudança do disco do nó %1</translation>
    </message>
    <message>
        <source>the errors of %1</source>
        <translation>os erros de %1</translation>
    </message>
    <message>
        <source>the healing of everything</source>
        <translation>a restauração de tudo</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>cliente %1</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>todos os nós</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>cut both ways</source>
        <translation>cortado nos dois sentidos</translation>
    </message>
    <message>
        <source>cut one way: nothing from %1 reaches %2</source>
        <translation>cortado em um sentido: nada de %1 chega a %2</translation>
    </message>
    <message>
        <source>%1 later each way</source>
        <translation>atraso de %1 por sentido</translation>
    </message>
    <message>
        <source>jitter up to %1</source>
        <translation>jitter de até %1</translation>
    </message>
    <message>
        <source>at most %1/s each way</source>
        <translation>no máximo %1/s por sentido</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>derrubado</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falhou: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>disk of node %1</source>
        <translation>disco do nó %1</translation>
    </message>
    <message>
        <source>writes and syncs take %1 longer</source>
        <translation>escritas e syncs levam %1 a mais</translation>
    </message>
    <message>
        <source>full: appends fail, reads go on</source>
        <translation>cheio: escritas falham, leituras continuam</translation>
    </message>
    <message>
        <source>failing: every operation ends with an error</source>
        <translation>com defeito: toda operação termina com erro</translation>
    </message>
    <message>
        <source>%1 on any node</source>
        <translation>%1 em qualquer nó</translation>
    </message>
    <message>
        <source>%1 on node %2</source>
        <translation>%1 no nó %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more time(s)</source>
        <translation>
            <numerusform>%1, mais %n vez</numerusform>
            <numerusform>%1, mais %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>the configuration of %1</source>
        <translation>a configuração de %1</translation>
    </message>
    <message>
        <source>the move of replicas of %1</source>
        <translation>a mudança das réplicas de %1</translation>
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
        <translation>não guardado</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegível</translation>
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
        <translation>Um campo com tag mais novo que este programa; pode ser pulado.</translation>
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
        <translation>O que significa</translation>
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
        <translation>%1 de lotes de registros</translation>
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
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>há %1 s</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1 mil</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>%1 rec/s</source>
        <translation>%1 reg/s</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileHex</name>
    <message>
        <source>Bytes of the file</source>
        <translation>Bytes do arquivo</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileTableModel</name>
    <message>
        <source>gone</source>
        <translation>sumiu</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileWords</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>the first line has to name the columns; a column &quot;value&quot; is missing.</source>
        <translation>a primeira linha deve nomear as colunas; falta a coluna “value”.</translation>
    </message>
    <message>
        <source>no JSON, %1 at byte %2.</source>
        <translation>não é JSON, %1 no byte %2.</translation>
    </message>
    <message>
        <source>a record is an object with key, value and headers.</source>
        <translation>um registro é um objeto com key, value e headers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be text, null or {&quot;base64&quot;: …}.</source>
        <translation>“%1” deve ser texto, null ou {&quot;base64&quot;: …}.</translation>
    </message>
    <message>
        <source>&quot;headers&quot; has to be a list of {&quot;key&quot;: …, &quot;value&quot;: …}.</source>
        <translation>“headers” deve ser uma lista de {&quot;key&quot;: …, &quot;value&quot;: …}.</translation>
    </message>
    <message>
        <source>the quotes of a field are not closed.</source>
        <translation>as aspas de um campo não foram fechadas.</translation>
    </message>
    <message>
        <source>%1 fields, but the first line names %2 columns.</source>
        <translation>%1 campos, mas a primeira linha nomeia %2 colunas.</translation>
    </message>
    <message>
        <source>the encoding of &quot;%1&quot; has to be text, base64 or null, and true.</source>
        <translation>a codificação de “%1” deve ser text, base64 ou null, e verdadeira.</translation>
    </message>
    <message>
        <source>transactional</source>
        <translation>transacional</translation>
    </message>
    <message>
        <source>control</source>
        <translation>controle</translation>
    </message>
    <message>
        <source>delete horizon</source>
        <translation>horizonte de exclusão</translation>
    </message>
    <message>
        <source>torn batch</source>
        <translation>lote partido</translation>
    </message>
    <message>
        <source>The file ends within a batch header: being written just now, or cut off by a crash.</source>
        <translation>O arquivo termina dentro do cabeçalho de um lote: está sendo escrito agora, ou um crash o cortou.</translation>
    </message>
    <message>
        <source>no batch</source>
        <translation>não é um lote</translation>
    </message>
    <message>
        <source>These bytes cannot be a batch header.</source>
        <translation>Estes bytes não podem ser o cabeçalho de um lote.</translation>
    </message>
    <message>
        <source>batch %1 to %2</source>
        <translation>lote %1 a %2</translation>
    </message>
    <message>
        <source>%1 records, %2</source>
        <translation>%1 registros, %2</translation>
    </message>
    <message>
        <source>The file ends within this batch: being written just now, or cut off by a crash.</source>
        <translation>O arquivo termina dentro deste lote: está sendo escrito agora, ou um crash o cortou.</translation>
    </message>
    <message>
        <source>Records that were sent together, stored as they came.</source>
        <translation>Registros enviados juntos, guardados como chegaram.</translation>
    </message>
    <message>
        <source>Offset of the first record; the leader writes it</source>
        <translation>Offset do primeiro registro; quem o escreve é o líder</translation>
    </message>
    <message>
        <source>Bytes that follow this field</source>
        <translation>Bytes que seguem este campo</translation>
    </message>
    <message>
        <source>Epoch of the leader that appended it</source>
        <translation>Epoch do líder que o anexou</translation>
    </message>
    <message>
        <source>Version of the format</source>
        <translation>Versão do formato</translation>
    </message>
    <message>
        <source>CRC-32C of everything behind it</source>
        <translation>CRC-32C de tudo o que vem depois</translation>
    </message>
    <message>
        <source>Compression, kind of timestamp, transaction, control</source>
        <translation>Compressão, tipo de timestamp, transação, controle</translation>
    </message>
    <message>
        <source>The last record&apos;s offset, counted from the first</source>
        <translation>O offset do último registro, contado a partir do primeiro</translation>
    </message>
    <message>
        <source>When the first record was made</source>
        <translation>Quando o primeiro registro foi criado</translation>
    </message>
    <message>
        <source>The latest time of its records</source>
        <translation>A hora mais recente de seus registros</translation>
    </message>
    <message>
        <source>Who sent it, when idempotent; -1: nobody in particular</source>
        <translation>Quem o enviou, se idempotente; -1: ninguém em particular</translation>
    </message>
    <message>
        <source>Which life of that producer</source>
        <translation>Qual vida desse produtor</translation>
    </message>
    <message>
        <source>Its number of the first record, by which repeats are found out</source>
        <translation>O número que ele deu ao primeiro registro; por ele se descobrem repetições</translation>
    </message>
    <message>
        <source>How many records there are</source>
        <translation>Quantos registros há</translation>
    </message>
    <message>
        <source>The records, compressed together if a codec is named</source>
        <translation>Os registros, comprimidos juntos se houver um codec indicado</translation>
    </message>
    <message>
        <source>torn entry</source>
        <translation>entrada partida</translation>
    </message>
    <message>
        <source>The file ends within an entry.</source>
        <translation>O arquivo termina dentro de uma entrada.</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>entrada %1</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>um comentário</translation>
    </message>
    <message>
        <source>Which cluster the directory belongs to: a node refuses another&apos;s</source>
        <translation>A qual cluster o diretório pertence: um nó recusa o de outro</translation>
    </message>
    <message>
        <source>Which node it belongs to</source>
        <translation>A qual nó pertence</translation>
    </message>
    <message>
        <source>The directory&apos;s own identity (KIP-858)</source>
        <translation>A identidade do próprio diretório (KIP-858)</translation>
    </message>
    <message>
        <source>Which topic this is, also when another gets its name</source>
        <translation>Qual tópico é este, mesmo quando outro ganha seu nome</translation>
    </message>
    <message>
        <source>version of the file</source>
        <translation>versão do arquivo</translation>
    </message>
    <message>
        <source>The epoch of the quorum and whom this node voted for or follows in it: it must not vote twice, also not after a crash</source>
        <translation>A epoch do quórum e em quem este nó votou ou quem ele segue nela: não pode votar duas vezes, nem depois de um crash</translation>
    </message>
    <message>
        <source>so many lines follow</source>
        <translation>seguem tantas linhas</translation>
    </message>
    <message>
        <source>leader epoch %1 began at offset %2</source>
        <translation>a leader epoch %1 começou no offset %2</translation>
    </message>
    <message>
        <source>%1-%2: offset %3</source>
        <translation>%1-%2: offset %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>Not of the form that such a line has.</source>
        <translation>Fora da forma que uma linha assim tem.</translation>
    </message>
    <message>
        <source>torn</source>
        <translation>partido</translation>
    </message>
    <message>
        <source>The file ends within its head.</source>
        <translation>O arquivo termina dentro do cabeçalho.</translation>
    </message>
    <message>
        <source>head</source>
        <translation>cabeçalho</translation>
    </message>
    <message>
        <source>how many producers follow</source>
        <translation>quantos produtores seguem</translation>
    </message>
    <message>
        <source>The number of its last record here</source>
        <translation>O número de seu último registro aqui</translation>
    </message>
    <message>
        <source>The offset of its last record here</source>
        <translation>O offset de seu último registro aqui</translation>
    </message>
    <message>
        <source>Epoch of the transaction coordinator that ended its last transaction</source>
        <translation>Epoch do coordenador de transações que encerrou sua última transação</translation>
    </message>
    <message>
        <source>Where its open transaction began; -1: none is open</source>
        <translation>Onde começou sua transação aberta; -1: nenhuma aberta</translation>
    </message>
    <message>
        <source>What compaction is writing; it replaces older segments when it is whole.</source>
        <translation>O que a compactação está escrevendo; substitui segmentos antigos quando estiver completo.</translation>
    </message>
    <message>
        <source>What compaction has written; it is taking the place of older segments.</source>
        <translation>O que a compactação escreveu; está tomando o lugar de segmentos antigos.</translation>
    </message>
    <message>
        <source>A segment past retention; its bytes go after file.delete.delay.ms.</source>
        <translation>Um segmento fora da retenção; seus bytes somem após file.delete.delay.ms.</translation>
    </message>
    <message>
        <source>A segment: record batches, one after the other. It is named after its first offset.</source>
        <translation>Um segmento: lotes de registros, um após o outro. Seu nome é seu primeiro offset.</translation>
    </message>
    <message>
        <source>Where in the segment about every 4096th byte&apos;s offset lies: to find an offset without reading all.</source>
        <translation>Onde no segmento está o offset de cada 4096º byte, mais ou menos: para achar um offset sem ler tudo.</translation>
    </message>
    <message>
        <source>Up to which offset all records are older than a time: to find a time.</source>
        <translation>Até qual offset todos os registros são mais antigos que uma hora: para achar uma hora.</translation>
    </message>
    <message>
        <source>Transactions that were aborted: what readers of committed records leave out.</source>
        <translation>Transações que foram abortadas: o que os leitores de registros commitados deixam de fora.</translation>
    </message>
    <message>
        <source>What was known of each producer where a segment began: its sequence numbers, to find repeats after a restart.</source>
        <translation>O que se sabia de cada produtor onde um segmento começou: seus números de sequência, para achar repetições após um reinício.</translation>
    </message>
    <message>
        <source>The whole metadata up to an offset, so that the log before it can go.</source>
        <translation>Todos os metadados até um offset, para que o log antes dele possa ser excluído.</translation>
    </message>
    <message>
        <source>Which leader epoch began at which offset: by it replicas find where their logs part.</source>
        <translation>Qual leader epoch começou em qual offset: por ele as réplicas descobrem onde seus logs divergem.</translation>
    </message>
    <message>
        <source>Below which offset each log is on the device for certain: recovery reads only what is above.</source>
        <translation>Abaixo de qual offset cada log está com certeza no dispositivo: a recuperação lê só o que está acima.</translation>
    </message>
    <message>
        <source>Each partition&apos;s high watermark, from time to time.</source>
        <translation>O high watermark de cada partição, de tempos em tempos.</translation>
    </message>
    <message>
        <source>Where each log starts, when records were deleted within a segment.</source>
        <translation>Onde cada log começa, quando registros foram excluídos dentro de um segmento.</translation>
    </message>
    <message>
        <source>How far each log was cleaned.</source>
        <translation>Até onde cada log foi limpo.</translation>
    </message>
    <message>
        <source>Whose files these are.</source>
        <translation>De quem são estes arquivos.</translation>
    </message>
    <message>
        <source>This node&apos;s vote in the metadata quorum.</source>
        <translation>O voto deste nó no quórum de metadados.</translation>
    </message>
    <message>
        <source>All logs were closed cleanly: no recovery is needed.</source>
        <translation>Todos os logs foram fechados corretamente: não é preciso recuperação.</translation>
    </message>
    <message>
        <source>Offset of a batch&apos;s last record, counted from the segment&apos;s first</source>
        <translation>Offset do último registro de um lote, contado a partir do primeiro do segmento</translation>
    </message>
    <message>
        <source>Where in the segment&apos;s file that batch begins</source>
        <translation>Onde no arquivo do segmento esse lote começa</translation>
    </message>
    <message>
        <source>The latest time so far</source>
        <translation>A hora mais recente até aqui</translation>
    </message>
    <message>
        <source>The record of that time, counted from the segment&apos;s first</source>
        <translation>O registro dessa hora, contado a partir do primeiro do segmento</translation>
    </message>
    <message>
        <source>Whose transaction it was</source>
        <translation>De quem era a transação</translation>
    </message>
    <message>
        <source>Its first record</source>
        <translation>Seu primeiro registro</translation>
    </message>
    <message>
        <source>Its abort marker</source>
        <translation>Seu marcador de abort</translation>
    </message>
    <message>
        <source>The last stable offset once it had ended</source>
        <translation>O last stable offset depois que ela terminou</translation>
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
        <translation>Nó</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Diretório</translation>
    </message>
    <message>
        <source>The chosen partition</source>
        <translation>A partição escolhida</translation>
    </message>
    <message>
        <source>The node&apos;s own files</source>
        <translation>Os arquivos do próprio nó</translation>
    </message>
    <message>
        <source>The metadata log</source>
        <translation>O log de metadados</translation>
    </message>
    <message>
        <source>Files of the directory</source>
        <translation>Arquivos do diretório</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtrar arquivos</translation>
    </message>
    <message>
        <source>What the bytes mean</source>
        <translation>O que os bytes significam</translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>Filtrar campos</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>Início do arquivo</translation>
    </message>
    <message>
        <source>The piece before</source>
        <translation>O trecho anterior</translation>
    </message>
    <message>
        <source>The next piece</source>
        <translation>O próximo trecho</translation>
    </message>
    <message>
        <source>Goes on to the end of the file</source>
        <translation>Vai até o fim do arquivo</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>Partition %1-%2</source>
        <translation>Partição %1-%2</translation>
    </message>
    <message>
        <source>The files of a cluster that runs elsewhere cannot be read from here.</source>
        <translation>Os arquivos de um cluster que roda em outro lugar não podem ser lidos daqui.</translation>
    </message>
    <message>
        <source>Choose a partition in the Topics dock, or by clicking a replica in the picture.</source>
        <translation>Escolha uma partição no painel Tópicos ou clicando em uma réplica na imagem.</translation>
    </message>
    <message>
        <source>Torn: the last entry is not whole. It is being written just now, or was cut off by a crash.</source>
        <translation>Partido: a última entrada não está completa. Está sendo escrita agora, ou um crash a cortou.</translation>
    </message>
    <message>
        <source>bytes %1 to %2 of %3</source>
        <translation>bytes %1 a %2 de %3</translation>
    </message>
    <message>
        <source>There is no topic yet, so no partition has files. Create a topic (Ctrl+N), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>Ainda não há tópicos, então nenhuma partição tem arquivos. Crie um tópico (Ctrl+N) ou inicie um cenário (Ctrl+J, Ctrl+J).</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilterWords</name>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>Um parêntese foi fechado sem ter sido aberto.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Há aninhamento demais.</translation>
    </message>
    <message>
        <source>Something is missing here: a word, or a field with a value.</source>
        <translation>Falta algo aqui: uma palavra, ou um campo com um valor.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Este parêntese não foi fechado.</translation>
    </message>
    <message>
        <source>There is no field named %1. Fields are key, value, header.NAME, partition, offset, time, size and $.path; words that hold such a sign go in quotes.</source>
        <translation>Não há um campo chamado %1. Os campos são key, value, header.NAME, partition, offset, time, size e $.path; palavras com esses sinais vão entre aspas.</translation>
    </message>
    <message>
        <source>After &quot;is&quot; comes null, empty, not null or not empty.</source>
        <translation>Depois de “is” vem null, empty, not null ou not empty.</translation>
    </message>
    <message>
        <source>Only a key, a value, a header or a path can be null or empty.</source>
        <translation>Só uma chave, um valor, um header ou um caminho pode ser null ou vazio.</translation>
    </message>
    <message>
        <source>%1 is a number: compare it with =, !=, &lt;, &lt;=, &gt; or &gt;=.</source>
        <translation>%1 é um número: compare com =, !=, &lt;, &lt;=, &gt; ou &gt;=.</translation>
    </message>
    <message>
        <source>A comparison is missing: =, !=, : (contains), ~ (regular expression), &lt;, &gt; or is null.</source>
        <translation>Falta uma comparação: =, !=, : (contém), ~ (expressão regular), &lt;, &gt; ou is null.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Falta um valor aqui.</translation>
    </message>
    <message>
        <source>The regular expression has no closing /.</source>
        <translation>A expressão regular está sem a / final.</translation>
    </message>
    <message>
        <source>The quotes are not closed.</source>
        <translation>As aspas não foram fechadas.</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>A expressão regular está errada: %1.</translation>
    </message>
    <message>
        <source>%1 is no whole number from 0 on.</source>
        <translation>%1 não é um número inteiro a partir de 0.</translation>
    </message>
    <message>
        <source>%1 is no time. Write 2026-11-21T18:00, 18:00, -5m (s, m, h, d) or milliseconds since 1970.</source>
        <translation>%1 não é uma hora. Escreva 2026-11-21T18:00, 18:00, -5m (s, m, h, d) ou milissegundos desde 1970.</translation>
    </message>
    <message>
        <source>%1 is no number; &lt; and &gt; compare numbers.</source>
        <translation>%1 não é um número; &lt; e &gt; comparam números.</translation>
    </message>
    <message>
        <source>Partitions are compared with = or !=, as in partition = 0,2-4.</source>
        <translation>Partições são comparadas com = ou !=, como em partition = 0,2-4.</translation>
    </message>
    <message>
        <source>%1 is no list of partitions. Write 0 or 0,2-4.</source>
        <translation>%1 não é uma lista de partições. Escreva 0 ou 0,2-4.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilteredTable</name>
    <message>
        <source>Shows the rows that have every one of these words. Press / to come here.</source>
        <translation>Mostra as linhas que têm todas estas palavras. Pressione / para vir aqui.</translation>
    </message>
    <message>
        <source>No row has these words. Clear the filter to see all.</source>
        <translation>Nenhuma linha tem estas palavras. Limpe o filtro para ver todas.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FittedColumns</name>
    <message>
        <source>What fits</source>
        <translation>O que couber</translation>
    </message>
    <message>
        <source>Forgets which columns were chosen and how wide they were made</source>
        <translation>Esquece quais colunas foram escolhidas e que largura receberam</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s): choose what to see</source>
        <translation>
            <numerusform>mais %n coluna: escolha o que ver</numerusform>
            <numerusform>mais %n colunas: escolha o que ver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Uma aspa não foi fechada.</translation>
    </message>
    <message>
        <source>After the colon a value is missing, as in api:Produce, node:2 or error:any.</source>
        <translation>Depois dos dois-pontos falta um valor, como em api:Produce, node:2 ou error:any.</translation>
    </message>
    <message>
        <source>Kafka has no API “%1”.</source>
        <translation>O Kafka não tem a API “%1”.</translation>
    </message>
    <message>
        <source>Kafka has no API “%1”. Do you mean %2?</source>
        <translation>O Kafka não tem a API “%1”. Você quis dizer %2?</translation>
    </message>
    <message>
        <source>node: wants a node&apos;s number, as in node:2, not “%1”.</source>
        <translation>node: pede o número de um nó, como em node:2, não “%1”.</translation>
    </message>
    <message>
        <source>No error of Kafka&apos;s has “%1” in its name. error:any shows all answers with errors.</source>
        <translation>Nenhum erro do Kafka tem “%1” no nome. error:any mostra todas as respostas com erros.</translation>
    </message>
    <message>
        <source>is: wants request, response or broken, not “%1”.</source>
        <translation>is: pede request, response ou broken, não “%1”.</translation>
    </message>
    <message>
        <source>slow: wants milliseconds, as in slow:50, not “%1”.</source>
        <translation>slow: pede milissegundos, como em slow:50, não “%1”.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. There are api: kind: client: node: at: topic: group: error: is: slow: frames: and plain text.</source>
        <translation>Não existe o filtro “%1:”. Existem api: kind: client: node: at: topic: group: error: is: slow: frames: e texto simples.</translation>
    </message>
    <message>
        <source>kind: wants produce, fetch, replication, quorum, group, metadata, transaction or admin, not “%1”.</source>
        <translation>kind: pede produce, fetch, replication, quorum, group, metadata, transaction ou admin, não “%1”.</translation>
    </message>
    <message>
        <source>frames: wants the first and the last number, as in frames:120-160, not “%1”.</source>
        <translation>frames: pede o primeiro e o último número, como em frames:120-160, não “%1”.</translation>
    </message>
    <message>
        <source>at: wants the number of the node that was asked, as in at:2, not “%1”.</source>
        <translation>at: pede o número do nó consultado, como em at:2, não “%1”.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameTableModel</name>
    <message>
        <source>not a request</source>
        <translation>não é uma requisição</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ainda sem resposta</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilegível</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>The first %1 of it were kept.</source>
        <translation>Foram guardados os primeiros %1.</translation>
    </message>
    <message>
        <source>Version of this API in which the two ends speak; they agree on it by ApiVersions</source>
        <translation>Versão desta API em que as duas pontas falam; elas combinam por ApiVersions</translation>
    </message>
    <message>
        <source>Correlation id: the client numbers its requests, the answer carries the same number</source>
        <translation>Correlation id: o cliente numera suas requisições, a resposta traz o mesmo número</translation>
    </message>
    <message>
        <source>Time from the request&apos;s arrival until its answer had left, split by where it went</source>
        <translation>Tempo desde a chegada da requisição até sua resposta sair, dividido por onde foi gasto</translation>
    </message>
    <message>
        <source>Bytes of the frame, without the four bytes of length in front</source>
        <translation>Bytes do frame, sem os quatro bytes de tamanho à frente</translation>
    </message>
    <message>
        <source>The error codes in the answer, by Kafka&apos;s names</source>
        <translation>Os códigos de erro na resposta, pelos nomes do Kafka</translation>
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
        <translation>Para</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
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
        <translation>sem requisição</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>node %1 controller</source>
        <translation>nó %1 controller</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
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
        <translation>fila</translation>
    </message>
    <message>
        <source>It was there whole, but the node was busy with other requests.</source>
        <translation>Estava lá inteira, mas o nó estava ocupado com outras requisições.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>The node worked on it: appended to the log, read it, looked things up.</source>
        <translation>O nó trabalhou nela: anexou ao log, leu dele, consultou coisas.</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>It stood in purgatory: for replicas, new records, members of a group, or the controller.</source>
        <translation>Ficou no purgatório (purgatory): à espera de réplicas, novos registros, membros de um grupo ou do controller.</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>The answer was ready, but answers leave in the order of the requests.</source>
        <translation>A resposta estava pronta, mas as respostas saem na ordem das requisições.</translation>
    </message>
    <message>
        <source>send</source>
        <translation>envio</translation>
    </message>
    <message>
        <source>Until the socket had taken all of it.</source>
        <translation>Até o socket ter aceitado tudo.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryCard</name>
    <message>
        <source>The whole glossary</source>
        <translation>Glossário completo</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryMenu</name>
    <message>
        <source>Glossary</source>
        <translation>Glossário</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>O que é isto?</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryView</name>
    <message>
        <source>Find a word</source>
        <translation>Procurar palavra</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>O que significa</translation>
    </message>
    <message>
        <source>Right click on a heading or a label: what is it?</source>
        <translation>Botão direito em um título ou rótulo: o que é?</translation>
    </message>
    <message>
        <source>Pictures from everyday life</source>
        <translation>Imagens do dia a dia</translation>
    </message>
    <message>
        <source>Kafka&apos;s words</source>
        <translation>Palavras do Kafka</translation>
    </message>
    <message>
        <source>No word of Kafka&apos;s is called so.</source>
        <translation>Nenhuma palavra do Kafka tem esse nome.</translation>
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
        <translation>Veja também:</translation>
    </message>
    <message>
        <source>Seen in:</source>
        <translation>Visto em:</translation>
    </message>
    <message>
        <source>Learned in:</source>
        <translation>Aprende-se em:</translation>
    </message>
    <message>
        <source>Where the picture ends:</source>
        <translation>Onde a imagem acaba:</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mais sobre isto</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupActions</name>
    <message numerus="yes">
        <source>The offsets of %1 were moved on %n partition(s).</source>
        <translation>
            <numerusform>Os offsets de %1 foram movidos em %n partição.</numerusform>
            <numerusform>Os offsets de %1 foram movidos em %n partições.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committed offset(s) of %1 were deleted.</source>
        <translation>
            <numerusform>%n offset commitado de %1 foi excluído.</numerusform>
            <numerusform>%n offsets commitados de %1 foram excluídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1 was deleted with its offsets.</source>
        <translation>O grupo %1 foi excluído com seus offsets.</translation>
    </message>
    <message>
        <source>The offsets of %1 are back where they were.</source>
        <translation>Os offsets de %1 estão de volta onde estavam.</translation>
    </message>
    <message>
        <source>The offsets of %1 are back already.</source>
        <translation>Os offsets de %1 já estão de volta.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupOffsetsModel</name>
    <message>
        <source>nobody reads it</source>
        <translation>ninguém lê</translation>
    </message>
    <message>
        <source>The next record that the group will read after a restart</source>
        <translation>O próximo registro que o grupo vai ler após um reinício</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Commitado</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>Fim do log</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>mais de %1</translation>
    </message>
    <message>
        <source>Nothing was ever committed here, so there is no lag to tell, as Kafka&apos;s tool says, too. A member without a committed offset begins where auto.offset.reset says. Records that are there: %1</source>
        <translation>Nunca houve commit aqui, então não há lag a informar, como diz também a ferramenta do Kafka. Um membro sem offset commitado começa onde auto.offset.reset indica. Registros existentes: %1</translation>
    </message>
    <message>
        <source>The log is shorter than what was committed: records that this group has read were lost.</source>
        <translation>O log é mais curto que o que foi commitado: registros que este grupo leu se perderam.</translation>
    </message>
    <message>
        <source>The partition has no leader: where its log ends cannot be told.</source>
        <translation>A partição não tem líder: não dá para dizer onde seu log termina.</translation>
    </message>
    <message>
        <source>Where the log ends for readers: the leader&apos;s high watermark</source>
        <translation>Onde o log termina para leitores: o high watermark do líder</translation>
    </message>
    <message>
        <source>Records that are there and not committed: log end minus committed, as kafka-consumer-groups counts</source>
        <translation>Registros existentes e não commitados: fim do log menos commitado, como conta o kafka-consumer-groups</translation>
    </message>
    <message>
        <source>How long ago the oldest record that is not committed was written</source>
        <translation>Há quanto tempo foi escrito o registro mais antigo ainda não commitado</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Atraso</translation>
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
        <translation>Empty: sem membros. Os offsets commitados são mantidos e podem ser movidos.</translation>
    </message>
    <message>
        <source>PreparingRebalance: the coordinator waits until every member has joined again.</source>
        <translation>PreparingRebalance: o coordenador espera até que todos os membros entrem de novo.</translation>
    </message>
    <message>
        <source>CompletingRebalance: all have joined; the group&apos;s leader shares the partitions out.</source>
        <translation>CompletingRebalance: todos entraram; o líder do grupo divide as partições.</translation>
    </message>
    <message>
        <source>Assigning: the coordinator computes who shall read what.</source>
        <translation>Assigning: o coordenador calcula quem deve ler o quê.</translation>
    </message>
    <message>
        <source>Reconciling: members give partitions up and take others over, one by one; the rest goes on reading.</source>
        <translation>Reconciling: os membros liberam partições e assumem outras, uma a uma; o resto continua lendo.</translation>
    </message>
    <message>
        <source>Stable: every member knows its partitions and reads them.</source>
        <translation>Stable: cada membro conhece suas partições e as lê.</translation>
    </message>
    <message>
        <source>Dead: the group was deleted.</source>
        <translation>Dead: o grupo foi excluído.</translation>
    </message>
    <message>
        <source>State of the group: %1</source>
        <translation>Estado do grupo: %1</translation>
    </message>
    <message>
        <source>The way it came: %1</source>
        <translation>O caminho até aqui: %1</translation>
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
        <translation>Membros</translation>
    </message>
    <message>
        <source>No group reads from this cluster. Start one in the Consume dock, or point your own consumer at the bootstrap servers.</source>
        <translation>Nenhum grupo lê deste cluster. Inicie um no painel Consumir ou aponte seu consumidor para os servidores bootstrap.</translation>
    </message>
    <message>
        <source>Committed offsets and lag</source>
        <translation>Offsets commitados e lag</translation>
    </message>
    <message>
        <source>Which member reads which partition</source>
        <translation>Qual membro lê qual partição</translation>
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
        <translation>Faz o grupo reler ou pular registros: mostra primeiro o que faria (offset reset)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Undo: the offsets that were committed before the last change</source>
        <translation>Desfazer: os offsets que estavam commitados antes da última alteração</translation>
    </message>
    <message>
        <source>Delete the group with its committed offsets</source>
        <translation>Excluir o grupo com seus offsets commitados</translation>
    </message>
    <message>
        <source>Forget offsets</source>
        <translation>Esquecer offsets</translation>
    </message>
    <message>
        <source>Delete the committed offsets of the chosen partitions</source>
        <translation>Excluir os offsets commitados das partições escolhidas</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Rebalances</source>
        <translation>Rebalanceamentos</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>em tempo</translation>
    </message>
    <message>
        <source>in records</source>
        <translation>em registros</translation>
    </message>
    <message>
        <source>Shows lag as the number of records, or as the age of the oldest one that is not committed</source>
        <translation>Mostra o lag como número de registros, ou como a idade do mais antigo ainda não commitado</translation>
    </message>
    <message>
        <source>● reads · − shall give up · + shall get</source>
        <translation>● lê · − vai liberar · + vai receber</translation>
    </message>
    <message>
        <source>Filter partitions and members</source>
        <translation>Filtrar partições e membros</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>Membros do grupo</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filtrar membros</translation>
    </message>
    <message>
        <source>Rebalances, the newest first</source>
        <translation>Rebalanceamentos, o mais novo primeiro</translation>
    </message>
    <message>
        <source>Filter rebalances</source>
        <translation>Filtrar rebalanceamentos</translation>
    </message>
    <message numerus="yes">
        <source>New protocol (KIP-848) · epoch %1, assignment for epoch %2 · %n member(s) · assignor %3 · coordinator node %4</source>
        <translation>
            <numerusform>Protocolo novo (KIP-848) · epoch %1, atribuição para a epoch %2 · %n membro · assignor %3 · nó coordenador %4</numerusform>
            <numerusform>Protocolo novo (KIP-848) · epoch %1, atribuição para a epoch %2 · %n membros · assignor %3 · nó coordenador %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share group (KIP-932) · epoch %1, assignment for epoch %2 · %n member(s) · assignor %3 · coordinator node %4</source>
        <translation>
            <numerusform>Grupo de compartilhamento (share group, KIP-932) · epoch %1, atribuição para a epoch %2 · %n membro · assignor %3 · nó coordenador %4</numerusform>
            <numerusform>Grupo de compartilhamento (share group, KIP-932) · epoch %1, atribuição para a epoch %2 · %n membros · assignor %3 · nó coordenador %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Its members take single records, also from the same partition. It commits no offsets, so no member has a lag.</source>
        <translation>Seus membros pegam registros avulsos, também da mesma partição. Ele não confirma offsets, então nenhum membro tem lag.</translation>
    </message>
    <message numerus="yes">
        <source>Classic protocol · generation %1 · %n member(s) · assignor %2 · coordinator node %3</source>
        <translation>
            <numerusform>Protocolo clássico · geração %1 · %n membro · assignor %2 · nó coordenador %3</numerusform>
            <numerusform>Protocolo clássico · geração %1 · %n membros · assignor %2 · nó coordenador %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Lag %1 records</source>
        <translation>Lag de %1 registros</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de atraso</translation>
    </message>
    <message>
        <source>▲ grows by %1/s</source>
        <translation>▲ cresce %1/s</translation>
    </message>
    <message>
        <source>▼ shrinks by %1/s</source>
        <translation>▼ diminui %1/s</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>estável</translation>
    </message>
    <message>
        <source>caught up in %1</source>
        <translation>em dia em %1</translation>
    </message>
    <message>
        <source>never catches up at this rate</source>
        <translation>nunca alcança neste ritmo</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) never committed, %1 records there</source>
        <translation>
            <numerusform>%n partição nunca commitada, %1 registros nela</numerusform>
            <numerusform>%n partições nunca commitadas, %1 registros nelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) that nobody reads</source>
        <translation>
            <numerusform>%n partição que ninguém lê</numerusform>
            <numerusform>%n partições que ninguém lê</numerusform>
        </translation>
    </message>
    <message>
        <source>The group has not rebalanced while the window was open.</source>
        <translation>O grupo não rebalanceou enquanto a janela esteve aberta.</translation>
    </message>
    <message>
        <source>A group that has members cannot be deleted: stop them first (NON_EMPTY_GROUP)</source>
        <translation>Um grupo que tem membros não pode ser excluído: pare-os antes (NON_EMPTY_GROUP)</translation>
    </message>
    <message>
        <source>keeps up</source>
        <translation>em dia</translation>
    </message>
    <message>
        <source>the change of the offsets of %1</source>
        <translation>a alteração dos offsets de %1</translation>
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
        <translation>Feito, e o cluster viu.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::HandOutWords</name>
    <message>
        <source>○ Not done in this run.</source>
        <translation>○ Não foi feito nesta execução.</translation>
    </message>
    <message>
        <source>✓ Done, and the cluster saw it.</source>
        <translation>✓ Feito, e o cluster viu.</translation>
    </message>
    <message>
        <source>✓ It was so already.</source>
        <translation>✓ Já era assim.</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Pergunta:</translation>
    </message>
    <message>
        <source>foretold</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>o que aconteceu</translation>
    </message>
    <message>
        <source>○ Not judged: the act was not made.</source>
        <translation>○ Não julgado: a ação não foi feita.</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>O que se aprende</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The act:</source>
        <translation>A ação:</translation>
    </message>
    <message>
        <source>Careful:</source>
        <translation>Cuidado:</translation>
    </message>
    <message>
        <source>The window at the end of step %1</source>
        <translation>A janela no fim do passo %1</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termos</translation>
    </message>
    <message>
        <source>Run of %1: %2 of %3 acts done, %4 of %5 predictions right.</source>
        <translation>Execução de %1: %2 de %3 ações feitas, %4 de %5 previsões certas.</translation>
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
            <numerusform>porque o nó %1 está caído</numerusform>
            <numerusform>porque os nós %1 estão caídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because node %1 is paused</source>
        <translation>
            <numerusform>porque o nó %1 está pausado</numerusform>
            <numerusform>porque os nós %1 estão pausados</numerusform>
        </translation>
    </message>
    <message>
        <source>because links are cut</source>
        <translation>porque há links cortados</translation>
    </message>
    <message numerus="yes">
        <source>because node %1 is starting</source>
        <translation>
            <numerusform>porque o nó %1 está iniciando</numerusform>
            <numerusform>porque os nós %1 estão iniciando</numerusform>
        </translation>
    </message>
    <message>
        <source>replicas are catching up</source>
        <translation>réplicas estão recuperando o atraso</translation>
    </message>
    <message>
        <source>No node runs. Start one from its menu.</source>
        <translation>Nenhum nó está rodando. Inicie um pelo menu dele.</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n partition(s) without a leader, %1</source>
        <translation>
            <numerusform>Offline: %n partição sem líder, %1</numerusform>
            <numerusform>Offline: %n partições sem líder, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under-replicated: %n partition(s), %1</source>
        <translation>
            <numerusform>Sub-replicada: %n partição, %1</numerusform>
            <numerusform>Sub-replicadas: %n partições, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No active controller: the quorum is electing</source>
        <translation>Sem controller ativo: o quórum está elegendo</translation>
    </message>
    <message>
        <source>Some nodes do not run, %1</source>
        <translation>Alguns nós não estão rodando, %1</translation>
    </message>
    <message>
        <source>Links are cut; every partition is still replicated</source>
        <translation>Há links cortados; toda partição ainda é replicada</translation>
    </message>
    <message>
        <source>Ready. No topics yet.</source>
        <translation>Pronto. Ainda não há tópicos.</translation>
    </message>
    <message>
        <source>Healthy: every partition has its leader and all replicas</source>
        <translation>Saudável: toda partição tem seu líder e todas as réplicas</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>running</source>
        <translation>rodando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausado</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>parando</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>derrubado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ImportWords</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não foi possível ler %1: %2.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::JsonPathWords</name>
    <message>
        <source>After the dot comes a name, as in $.customer.</source>
        <translation>Depois do ponto vem um nome, como em $.customer.</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Um colchete não foi fechado.</translation>
    </message>
    <message>
        <source>In brackets stands a number from 0, * or a name in quotes.</source>
        <translation>Entre colchetes fica um número a partir de 0, * ou um nome entre aspas.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::KafkaErrorWords</name>
    <message>
        <source>the leader has moved to another node; the client asks anew and tries again.</source>
        <translation>o líder mudou para outro nó; o cliente consulta de novo e tenta outra vez.</translation>
    </message>
    <message>
        <source>the client knows an older leader epoch; it asks anew.</source>
        <translation>o cliente conhece uma leader epoch antiga; ele consulta de novo.</translation>
    </message>
    <message>
        <source>the node does not know this leader epoch yet; the client tries again.</source>
        <translation>o nó ainda não conhece esta leader epoch; o cliente tenta outra vez.</translation>
    </message>
    <message>
        <source>the partition has no leader at the moment.</source>
        <translation>a partição está sem líder no momento.</translation>
    </message>
    <message>
        <source>fewer replicas are in sync than min.insync.replicas asks for; nothing was written.</source>
        <translation>há menos réplicas em sincronia do que min.insync.replicas exige; nada foi escrito.</translation>
    </message>
    <message>
        <source>the leader wrote it, but too few replicas followed in time.</source>
        <translation>o líder escreveu, mas poucas réplicas acompanharam a tempo.</translation>
    </message>
    <message>
        <source>the node did not finish in time.</source>
        <translation>o nó não terminou a tempo.</translation>
    </message>
    <message>
        <source>there is no such topic or partition.</source>
        <translation>esse tópico ou partição não existe.</translation>
    </message>
    <message>
        <source>there is a topic of this name already.</source>
        <translation>já existe um tópico com este nome.</translation>
    </message>
    <message>
        <source>the name is not allowed.</source>
        <translation>o nome não é permitido.</translation>
    </message>
    <message>
        <source>there are not as many nodes in service as replicas are asked for.</source>
        <translation>não há tantos nós em serviço quantas réplicas foram pedidas.</translation>
    </message>
    <message>
        <source>the number of partitions is not allowed.</source>
        <translation>o número de partições não é permitido.</translation>
    </message>
    <message>
        <source>a configuration name or value is not allowed.</source>
        <translation>um nome ou valor de configuração não é permitido.</translation>
    </message>
    <message>
        <source>the cluster does not allow deleting topics.</source>
        <translation>o cluster não permite excluir tópicos.</translation>
    </message>
    <message>
        <source>the record is larger than max.message.bytes allows.</source>
        <translation>o registro é maior do que max.message.bytes permite.</translation>
    </message>
    <message>
        <source>there is no record at that offset; the reader starts anew as auto.offset.reset says.</source>
        <translation>não há registro nesse offset; o leitor recomeça como auto.offset.reset indica.</translation>
    </message>
    <message>
        <source>the group&apos;s coordinator is not there yet; the client tries again.</source>
        <translation>o coordenador do grupo ainda não está lá; o cliente tenta outra vez.</translation>
    </message>
    <message>
        <source>the new coordinator still reads the group&apos;s history.</source>
        <translation>o novo coordenador ainda lê o histórico do grupo.</translation>
    </message>
    <message>
        <source>the coordinator has moved to another node; the client looks for it.</source>
        <translation>o coordenador mudou para outro nó; o cliente o procura.</translation>
    </message>
    <message>
        <source>the group is sharing out its partitions anew.</source>
        <translation>o grupo está redistribuindo suas partições.</translation>
    </message>
    <message>
        <source>the group has gone on without this member; it joins again.</source>
        <translation>o grupo seguiu sem este membro; ele entra de novo.</translation>
    </message>
    <message>
        <source>the group has forgotten this member; it joins again.</source>
        <translation>o grupo esqueceu este membro; ele entra de novo.</translation>
    </message>
    <message>
        <source>a record before this one is missing at the leader.</source>
        <translation>falta no líder um registro anterior a este.</translation>
    </message>
    <message>
        <source>a connection to a node broke or could not be made; the client tries again.</source>
        <translation>uma conexão com um nó caiu ou não pôde ser feita; o cliente tenta outra vez.</translation>
    </message>
    <message>
        <source>no node can be reached.</source>
        <translation>nenhum nó pode ser alcançado.</translation>
    </message>
    <message>
        <source>no leader acknowledged it within delivery.timeout.ms; it was given up.</source>
        <translation>nenhum líder confirmou dentro de delivery.timeout.ms; o cliente desistiu.</translation>
    </message>
    <message>
        <source>no answer came in time.</source>
        <translation>nenhuma resposta chegou a tempo.</translation>
    </message>
    <message>
        <source>it waited too long to be sent.</source>
        <translation>esperou tempo demais para ser enviado.</translation>
    </message>
    <message>
        <source>the topic has no such partition.</source>
        <translation>o tópico não tem essa partição.</translation>
    </message>
    <message>
        <source>there is no such topic.</source>
        <translation>esse tópico não existe.</translation>
    </message>
    <message>
        <source>the client has too many records that wait.</source>
        <translation>o cliente tem registros demais esperando.</translation>
    </message>
    <message>
        <source>it was dropped because the producer stopped.</source>
        <translation>foi descartado porque o produtor parou.</translation>
    </message>
    <message>
        <source>the member took too long for its records and was put out of the group.</source>
        <translation>o membro demorou demais com seus registros e foi retirado do grupo.</translation>
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
        <translation>replicação</translation>
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
        <translation>transação</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>metadados</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>administração</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LagChart</name>
    <message>
        <source>Lag over the last minute</source>
        <translation>Lag no último minuto</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>falha</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LatencyBar</name>
    <message>
        <source>Kafka measures it as %1.</source>
        <translation>O Kafka o mede como %1.</translation>
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
        <translation>gravados</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vistos</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>a caminho</translation>
    </message>
    <message>
        <source>Seen more often than they were sent: so many too many</source>
        <translation>Vistos mais vezes do que foram enviados: tantos a mais</translation>
    </message>
    <message>
        <source>The program&apos;s committed offset is past them, and nobody will see them</source>
        <translation>O offset commitado do programa já passou por eles, e ninguém os verá</translation>
    </message>
    <message>
        <source>Records of the source topic, as a reader of committed records (read_committed) gets them</source>
        <translation>Registros do tópico de origem, como os recebe quem lê só registros commitados (read_committed)</translation>
    </message>
    <message>
        <source>Records in the result topic, those of aborted and of open transactions too</source>
        <translation>Registros no tópico de resultado, também os de transações abortadas e abertas</translation>
    </message>
    <message>
        <source>Records of the result topic that a reader of committed records gets</source>
        <translation>Registros do tópico de resultado que recebe quem lê só registros commitados</translation>
    </message>
    <message>
        <source>Not taken by the program yet, or written in a transaction that is still open</source>
        <translation>Ainda não tomados pelo programa, ou escritos em uma transação ainda aberta</translation>
    </message>
    <message>
        <source>Could not be read just now: %1</source>
        <translation>Não foi possível ler agora: %1</translation>
    </message>
    <message>
        <source>The first records of a topic are deleted: what was before is not counted.</source>
        <translation>Os primeiros registros de um tópico foram excluídos: o que veio antes não é contado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored record(s) aborted: nobody who asks for committed records sees them.</source>
        <translation>
            <numerusform>%Ln registro gravado e abortado: ninguém que peça registros commitados o vê.</numerusform>
            <numerusform>%Ln registros gravados e abortados: ninguém que peça registros commitados os vê.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored record(s) in a transaction that is open.</source>
        <translation>
            <numerusform>%Ln registro gravado em uma transação aberta.</numerusform>
            <numerusform>%Ln registros gravados em uma transação aberta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen record(s) that nobody sent: does the program change what it reads? Then compare by key.</source>
        <translation>
            <numerusform>%Ln registro visto que ninguém enviou: o programa muda o que lê? Então compare pela chave.</numerusform>
            <numerusform>%Ln registros vistos que ninguém enviou: o programa muda o que lê? Então compare pela chave.</numerusform>
        </translation>
    </message>
    <message>
        <source>partition %1, offset %2</source>
        <translation>partição %1, offset %2</translation>
    </message>
    <message>
        <source>%1: lost: %2</source>
        <translation>%1: perdido: %2</translation>
    </message>
    <message>
        <source>%1: seen %2 times: %3</source>
        <translation>%1: visto %2 vezes: %3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerStory</name>
    <message>
        <source>Topic %1 could not be made: %2</source>
        <translation>Não foi possível criar o tópico %1: %2</translation>
    </message>
    <message>
        <source>Topic %1 could not be deleted: %2</source>
        <translation>Não foi possível excluir o tópico %1: %2</translation>
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
        <translation>%1 chegaram uma vez</translation>
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
        <translation>%1 a caminho</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GuaranteesPage</name>
    <message>
        <source>Three programs read the same payments and book them, each into a topic of its own. They differ in the order in which they write and commit. Crash them in the middle of it, start them again, and compare the books.</source>
        <translation>Três programas leem os mesmos pagamentos e os lançam, cada um em um tópico próprio. A diferença está na ordem em que escrevem e fazem commit. Derrube-os no meio disso, inicie-os de novo e compare as contas.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Make the topics, a producer of payments, and the three programs</source>
        <translation>Criar os tópicos, um produtor de pagamentos e os três programas</translation>
    </message>
    <message>
        <source>Crash all three</source>
        <translation>Derrubar os três</translation>
    </message>
    <message>
        <source>With the next payments each program dies between the two things that it has to do</source>
        <translation>Com os próximos pagamentos, cada programa morre entre as duas coisas que precisa fazer</translation>
    </message>
    <message>
        <source>Start them again</source>
        <translation>Iniciar de novo</translation>
    </message>
    <message>
        <source>By the same names: each goes on from its committed offset</source>
        <translation>Com os mesmos nomes: cada um continua do seu offset commitado</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Stop producer and programs, and delete their topics and groups</source>
        <translation>Parar o produtor e os programas, e excluir seus tópicos e grupos</translation>
    </message>
    <message>
        <source>At most once</source>
        <translation>No máximo uma vez</translation>
    </message>
    <message>
        <source>commits the offset, then writes</source>
        <translation>at most once · faz commit do offset, depois escreve</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>Pelo menos uma vez</translation>
    </message>
    <message>
        <source>writes, then commits the offset</source>
        <translation>at least once · escreve, depois faz commit do offset</translation>
    </message>
    <message>
        <source>Exactly once</source>
        <translation>Exatamente uma vez</translation>
    </message>
    <message>
        <source>writes and commits in one transaction</source>
        <translation>exactly once · escreve e faz commit em uma transação</translation>
    </message>
    <message>
        <source>Making topics …</source>
        <translation>Criando tópicos …</translation>
    </message>
    <message>
        <source>The programs leave their groups …</source>
        <translation>Os programas saem de seus grupos …</translation>
    </message>
    <message>
        <source>Deleting topics and groups …</source>
        <translation>Excluindo tópicos e grupos …</translation>
    </message>
    <message>
        <source>They have crashed, each between its two things. What is not taken yet waits in %1. Start them again.</source>
        <translation>Eles caíram, cada um entre as suas duas coisas. O que ainda não foi tomado espera em %1. Inicie-os de novo.</translation>
    </message>
    <message>
        <source>%1: crashed</source>
        <translation>%1: caiu</translation>
    </message>
    <message>
        <source>%1: ended: %2</source>
        <translation>%1: terminou: %2</translation>
    </message>
    <message>
        <source>%1: runs</source>
        <translation>%1: rodando</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AuditPage</name>
    <message>
        <source>Judges any program that writes one record for each that it reads, your own too: what it read, what it wrote, and what a reader of committed records sees of that.</source>
        <translation>Julga qualquer programa que escreva um registro para cada um que lê, também o seu: o que leu, o que escreveu e o que disso vê quem lê só registros commitados.</translation>
    </message>
    <message>
        <source>Source topic</source>
        <translation>Tópico de origem</translation>
    </message>
    <message>
        <source>Result topic</source>
        <translation>Tópico de resultado</translation>
    </message>
    <message>
        <source>Group of the program</source>
        <translation>Grupo do programa</translation>
    </message>
    <message>
        <source>Its committed offsets tell what it has taken. Without a group, what is missing counts as lost</source>
        <translation>Seus offsets commitados dizem o que ele tomou. Sem grupo, o que falta conta como perdido</translation>
    </message>
    <message>
        <source>Records are compared by</source>
        <translation>Registros comparados por</translation>
    </message>
    <message>
        <source>key and value</source>
        <translation>chave e valor</translation>
    </message>
    <message>
        <source>key</source>
        <translation>chave</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no group: what is missing counts as lost</source>
        <translation>sem grupo: o que falta conta como perdido</translation>
    </message>
    <message>
        <source>taken by group %1</source>
        <translation>tomado pelo grupo %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Start the audit</source>
        <translation>Iniciar a auditoria</translation>
    </message>
    <message>
        <source>Stop reading; choose other topics</source>
        <translation>Parar de ler; escolher outros tópicos</translation>
    </message>
    <message>
        <source>Read both topics from their beginning, and go on reading</source>
        <translation>Ler os dois tópicos desde o início e continuar lendo</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>Ainda não há tópicos</translation>
    </message>
    <message>
        <source>Choose two topics: none is its own result</source>
        <translation>Escolha dois tópicos: nenhum é seu próprio resultado</translation>
    </message>
    <message>
        <source>Stopped. This is how it stood.</source>
        <translation>Parada. Assim estava no fim.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerView</name>
    <message>
        <source>Guarantees</source>
        <translation>Garantias</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Three guarantees, and what a crash does to each</source>
        <translation>Três garantias, e o que um crash faz com cada uma</translation>
    </message>
    <message>
        <source>Two topics of your own: what a program makes of one in the other</source>
        <translation>Dois tópicos seus: o que um programa faz de um no outro</translation>
    </message>
    <message>
        <source>What a guarantee costs a producer</source>
        <translation>O que uma garantia custa a um produtor</translation>
    </message>
    <message>
        <source>This is an external cluster: no load is put on it from here.</source>
        <translation>Este é um cluster externo: nenhuma carga é posta nele daqui.</translation>
    </message>
    <message>
        <source>This is an external cluster: nothing is crashed here. Two topics of it can be audited on the next page.</source>
        <translation>Este é um cluster externo: nada é derrubado aqui. Dois tópicos dele podem ser auditados na próxima página.</translation>
    </message>
    <message>
        <source>There are no clients here that could do it.</source>
        <translation>Não há aqui clientes que possam fazer isso.</translation>
    </message>
    <message>
        <source>same payments, same fault, three guarantees</source>
        <translation>mesmos pagamentos, mesma falha, três garantias</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerWords</name>
    <message>
        <source>More records than a ledger holds: the figures are of a part</source>
        <translation>Mais registros do que cabem no balanço: os números são de uma parte</translation>
    </message>
    <message>
        <source>Not exact: loses and doubles</source>
        <translation>Não é exato: perde e duplica</translation>
    </message>
    <message>
        <source>Not exact: loses</source>
        <translation>Não é exato: perde</translation>
    </message>
    <message>
        <source>Not exact: doubles</source>
        <translation>Não é exato: duplica</translation>
    </message>
    <message>
        <source>Not exact: there are records that nobody sent</source>
        <translation>Não é exato: há registros que ninguém enviou</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Nada foi enviado ainda</translation>
    </message>
    <message>
        <source>Exact so far, the rest is on its way</source>
        <translation>Exato até agora, o resto está a caminho</translation>
    </message>
    <message>
        <source>Exact: everything came through, once</source>
        <translation>Exato: tudo chegou, uma vez</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonList</name>
    <message>
        <source>Each lesson runs on the real cluster of this window: you act, foretell, and see what it answers.</source>
        <translation>Cada lição roda no cluster real desta janela: você age, prevê e vê a resposta dele.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>Iniciar a lição</translation>
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
        <translation>Feita. Previsões certas: %1</translation>
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
        <translation>Lições</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Todas as lições</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Passo anterior</translation>
    </message>
    <message>
        <source>Do the act for me</source>
        <translation>Fazer a ação por mim</translation>
    </message>
    <message>
        <source>Show me where the act is done</source>
        <translation>Mostrar onde se faz a ação</translation>
    </message>
    <message>
        <source>Restart the lesson</source>
        <translation>Reiniciar a lição</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonSession</name>
    <message>
        <source>A lesson needs a cluster that it may break. This window shows one that somebody else runs: start Brokerscope with a cluster of its own.</source>
        <translation>Uma lição precisa de um cluster que ela possa quebrar. Esta janela mostra um que outra pessoa mantém: inicie o Brokerscope com um cluster próprio.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonsView</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n feita</numerusform>
            <numerusform>%n feitas</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 acts done</source>
        <translation>%1 de %2 ações feitas</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>✓ Lesson done.</source>
        <translation>✓ Lição concluída.</translation>
    </message>
    <message>
        <source>%1 of %2 acts done.</source>
        <translation>%1 de %2 ações feitas.</translation>
    </message>
    <message>
        <source>Foretold right: %1 of %2.</source>
        <translation>Previsões certas: %1 de %2.</translation>
    </message>
    <message>
        <source>Preparing what the lesson starts from …</source>
        <translation>Preparando o ponto de partida da lição …</translation>
    </message>
    <message>
        <source>This lesson cannot be played. %1</source>
        <translation>Esta lição não pode ser executada. %1</translation>
    </message>
    <message>
        <source>What the lesson starts from could not be made: %1. Put the cluster in order (Faults &gt; Heal everything, start the nodes) and restart the lesson.</source>
        <translation>Não foi possível criar o ponto de partida da lição: %1. Arrume o cluster (Falhas &gt; Restaurar tudo, inicie os nós) e reinicie a lição.</translation>
    </message>
    <message>
        <source>No node runs, so nothing can happen. Start one: the lesson goes on where it is.</source>
        <translation>Nenhum nó está rodando, então nada pode acontecer. Inicie um: a lição continua de onde está.</translation>
    </message>
    <message>
        <source>The topic %1, which this lesson works on, is gone. Restart the lesson: it makes it anew.</source>
        <translation>O tópico %1, em que esta lição trabalha, sumiu. Reinicie a lição: ela o cria de novo.</translation>
    </message>
    <message numerus="yes">
        <source>This lesson needs a cluster of %n node(s): start Brokerscope with --nodes.</source>
        <translation>
            <numerusform>Esta lição precisa de um cluster de %n nó: inicie o Brokerscope com --nodes.</numerusform>
            <numerusform>Esta lição precisa de um cluster de %n nós: inicie o Brokerscope com --nodes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Todas as lições</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Show what is written for the trainer</source>
        <translation>Mostrar o que foi escrito para o instrutor</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>From the first step; what the lesson made in the cluster is made anew</source>
        <translation>Desde o primeiro passo; o que a lição criou no cluster é criado de novo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>Até onde a lição avançou</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LinePlayer</name>
    <message>
        <source>it has not come about within %1 seconds</source>
        <translation>não aconteceu em %1 segundos</translation>
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
        <translation>Link entre o nó %1 e o nó %2: cortado nos dois sentidos</translation>
    </message>
    <message>
        <source>Nothing from node %1 reaches node %2</source>
        <translation>Nada do nó %1 chega ao nó %2</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2</source>
        <translation>Link entre o nó %1 e o nó %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2: %3 each way</source>
        <translation>Link entre o nó %1 e o nó %2: %3 por sentido</translation>
    </message>
    <message>
        <source>Right-click to cut, delay, limit or reset it</source>
        <translation>Clique com o botão direito para cortar, atrasar, limitar ou resetar</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LiveLedgerDesk</name>
    <message>
        <source>A program &quot;%1&quot; runs already.</source>
        <translation>Um programa “%1” já está rodando.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LogStrips</name>
    <message>
        <source>node %1: %2 to %3</source>
        <translation>nó %1: %2 a %3</translation>
    </message>
    <message>
        <source>group %1 at %2, lag %3</source>
        <translation>grupo %1 em %2, lag %3</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>HW %1</source>
        <translation>HW %1</translation>
    </message>
    <message>
        <source>log start %1</source>
        <translation>início do log %1</translation>
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
            <numerusform>Nó %1: início do log %2, high watermark %3, last stable offset %4, log end offset %5, %6 em %n segmento%7</numerusform>
            <numerusform>Nó %1: início do log %2, high watermark %3, last stable offset %4, log end offset %5, %6 em %n segmentos%7</numerusform>
        </translation>
    </message>
    <message>
        <source> (as last seen before it went)</source>
        <translation> (como visto antes de cair)</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2; nobody reads this partition now.</source>
        <translation>O grupo %1 tem o offset %2 commitado; ninguém lê esta partição agora.</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2; %3 reads it.</source>
        <translation>O grupo %1 tem o offset %2 commitado; %3 a lê.</translation>
    </message>
    <message>
        <source>Node %1: log start %2, high watermark %3, last stable offset %4, log end offset %5, %6%7</source>
        <translation>Nó %1: início do log %2, high watermark %3, last stable offset %4, log end offset %5, %6%7</translation>
    </message>
    <message>
        <source> (as last seen)</source>
        <translation> (como visto por último)</translation>
    </message>
    <message>
        <source>deleted below %1</source>
        <translation>excluído abaixo de %1</translation>
    </message>
    <message>
        <source>compacted: %1 less</source>
        <translation>compactado: %1 a menos</translation>
    </message>
    <message>
        <source>new segment</source>
        <translation>novo segmento</translation>
    </message>
    <message>
        <source>client %1 reads from %2</source>
        <translation>o cliente %1 lê a partir de %2</translation>
    </message>
    <message>
        <source>group %1 at %2, lag %3, reads from %4</source>
        <translation>grupo %1 em %2, lag %3, lê a partir de %4</translation>
    </message>
    <message>
        <source>Nobody reads here, and no group has committed an offset yet.</source>
        <translation>Ninguém lê aqui, e nenhum grupo fez commit de offset ainda.</translation>
    </message>
    <message>
        <source>Readers: ▼ committed, △ reads from here</source>
        <translation>Leitores: ▼ commitado, △ lê a partir daqui</translation>
    </message>
    <message>
        <source>Client %1 has got everything below offset %2 and asks for more; no group has committed for it here.</source>
        <translation>O cliente %1 já tem tudo abaixo do offset %2 e pede mais; nenhum grupo fez commit por ele aqui.</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2 (filled mark); %3 has got everything below offset %4 (hollow mark).</source>
        <translation>O grupo %1 tem o offset %2 commitado (marca cheia); %3 já tem tudo abaixo do offset %4 (marca vazada).</translation>
    </message>
    <message>
        <source>a box: a batch of records</source>
        <translation>uma caixa: um lote de registros</translation>
    </message>
    <message>
        <source>hatched: written, but not yet on every in-sync replica</source>
        <translation>hachurado: escrito, mas ainda não em todas as réplicas em sincronia</translation>
    </message>
    <message>
        <source>paler: written under an earlier leader</source>
        <translation>mais claro: escrito sob um líder anterior</translation>
    </message>
    <message>
        <source>dotted line: an open transaction begins, read_committed readers wait there</source>
        <translation>linha pontilhada: começa uma transação aberta, leitores read_committed esperam ali</translation>
    </message>
    <message>
        <source>LEO %1</source>
        <translation>LEO %1</translation>
    </message>
    <message numerus="yes">
        <source>truncated: %Ln record(s)</source>
        <translation>
            <numerusform>truncado: %Ln registro</numerusform>
            <numerusform>truncado: %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offset %1, in the batch %2 to %3: %Ln record(s), %4, leader epoch %5, producer %6, %7</source>
        <translation>
            <numerusform>Offset %1, no lote %2 a %3: %Ln registro, %4, leader epoch %5, produtor %6, %7</numerusform>
            <numerusform>Offset %1, no lote %2 a %3: %Ln registros, %4, leader epoch %5, produtor %6, %7</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LogsView</name>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Newest records</source>
        <translation>Registros mais novos</translation>
    </message>
    <message>
        <source>Close enough to see where replicas and readers differ; the wheel zooms</source>
        <translation>Perto o bastante para ver onde réplicas e leitores diferem; a roda dá zoom</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>Log inteiro</translation>
    </message>
    <message>
        <source>Choose a partition here, in the Topics dock, or by clicking a replica in the picture.</source>
        <translation>Escolha uma partição aqui, no painel Tópicos ou clicando em uma réplica na imagem.</translation>
    </message>
    <message>
        <source>Replicas of the partition and their readers</source>
        <translation>Réplicas da partição e seus leitores</translation>
    </message>
    <message>
        <source>no leader · epoch %1 · ISR %2</source>
        <translation>sem líder · epoch %1 · ISR %2</translation>
    </message>
    <message>
        <source>leader node %1 · epoch %2 · ISR %3</source>
        <translation>líder nó %1 · epoch %2 · ISR %3</translation>
    </message>
    <message>
        <source>Closer, down to a single record: + or the wheel; drag to move along the log</source>
        <translation>Mais perto, até um único registro: + ou a roda; arraste para andar pelo log</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Mais perto</translation>
    </message>
    <message>
        <source>Farther, up to the whole log: − or the wheel</source>
        <translation>Mais longe, até o log inteiro: − ou a roda</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Mais longe</translation>
    </message>
    <message>
        <source>offset …</source>
        <translation>offset …</translation>
    </message>
    <message>
        <source>Go to an offset</source>
        <translation>Ir para um offset</translation>
    </message>
    <message>
        <source>An offset from %1 to %2</source>
        <translation>Um offset de %1 a %2</translation>
    </message>
    <message>
        <source>There is no topic yet. Create one (Ctrl+N), or start a scenario (Ctrl+J, Ctrl+J): its logs appear here.</source>
        <translation>Ainda não há tópicos. Crie um (Ctrl+N) ou inicie um cenário (Ctrl+J, Ctrl+J): seus logs aparecem aqui.</translation>
    </message>
    <message numerus="yes">
        <source>node %1 parts from the leader: %Ln record(s) will be cut off</source>
        <translation>
            <numerusform>o nó %1 diverge do líder: %Ln registro será cortado</numerusform>
            <numerusform>o nó %1 diverge do líder: %Ln registros serão cortados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acknowledged record(s) lost in the cluster: show them</source>
        <translation>
            <numerusform>%Ln registro confirmado perdido no cluster: mostrar</numerusform>
            <numerusform>%Ln registros confirmados perdidos no cluster: mostrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unacknowledged record(s) cut off in the cluster: show them</source>
        <translation>
            <numerusform>%Ln registro não confirmado cortado no cluster: mostrar</numerusform>
            <numerusform>%Ln registros não confirmados cortados no cluster: mostrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>records at risk now: %Ln committed one(s) that no other running node has</source>
        <translation>
            <numerusform>registros em risco agora: %Ln commitado que nenhum outro nó ativo tem</numerusform>
            <numerusform>registros em risco agora: %Ln commitados que nenhum outro nó ativo tem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not committed yet: %Ln record(s)</source>
        <translation>
            <numerusform>ainda não commitado: %Ln registro</numerusform>
            <numerusform>ainda não commitados: %Ln registros</numerusform>
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
        <translation>%1 no total</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
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
        <translation>Chave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>This node had copied the record, or was started since: whoever led then knows what its producer was told.</source>
        <translation>Este nó tinha copiado o registro, ou foi iniciado depois: quem liderava na época sabe o que foi dito ao produtor.</translation>
    </message>
    <message>
        <source>With acks=1 its producer was told at once that it is written, with acks=0 it did not ask: nobody sends it again.</source>
        <translation>Com acks=1 o produtor soube na hora que foi escrito, com acks=0 ele nem perguntou: ninguém o reenvia.</translation>
    </message>
    <message>
        <source>Its producer asked for acks=all and was never told that it is written: it sends the record again, or reports an error.</source>
        <translation>Seu produtor pediu acks=all e nunca soube que foi escrito: ele reenvia o registro ou informa um erro.</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>não se sabe aqui</translation>
    </message>
    <message>
        <source>yes: lost</source>
        <translation>sim: perdido</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>When the log was truncated to the new leader&apos;s</source>
        <translation>Quando o log foi truncado para igualar o do novo líder</translation>
    </message>
    <message>
        <source>The node that had the record and has it no more</source>
        <translation>O nó que tinha o registro e não o tem mais</translation>
    </message>
    <message>
        <source>Topic and partition of the record</source>
        <translation>Tópico e partição do registro</translation>
    </message>
    <message>
        <source>Its place in the log; another record has this offset now</source>
        <translation>Seu lugar no log; agora outro registro tem este offset</translation>
    </message>
    <message>
        <source>Epoch of the leader that took the record</source>
        <translation>Epoch do líder que aceitou o registro</translation>
    </message>
    <message>
        <source>When the producer made it</source>
        <translation>Quando o produtor o criou</translation>
    </message>
    <message>
        <source>Key of the record</source>
        <translation>Chave do registro</translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>Valor do registro</translation>
    </message>
    <message>
        <source>Whether its producer was told that it is written: then it is lost, and nobody sends it again</source>
        <translation>Se seu produtor soube que foi escrito: nesse caso está perdido, e ninguém o reenvia</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LostView</name>
    <message>
        <source>Filter by partition, key or value (/)</source>
        <translation>Filtrar por partição, chave ou valor (/)</translation>
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
        <translation>Copiar os registros escolhidos, ou todos, como JSON lines (Ctrl+C)</translation>
    </message>
    <message>
        <source>Write the chosen records, or all of them, to a file: JSON lines or CSV</source>
        <translation>Gravar os registros escolhidos, ou todos, em um arquivo: JSON lines ou CSV</translation>
    </message>
    <message>
        <source>Lost records</source>
        <translation>Registros perdidos</translation>
    </message>
    <message>
        <source>No record was lost. Records are lost when a leader that was cut off went on to take writes with acks=1, and its log was truncated to the new leader&apos;s once the two met again: isolate a leader, produce to it, heal.</source>
        <translation>Nenhum registro se perdeu. Registros se perdem quando um líder que foi isolado continua aceitando escritas com acks=1 e seu log é truncado para igualar o do novo líder quando os dois se reencontram: isole um líder, produza nele, restaure.</translation>
    </message>
    <message>
        <source>Export lost records</source>
        <translation>Exportar registros perdidos</translation>
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
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cut off, %1 of them acknowledged</source>
        <translation>
            <numerusform>%Ln registro cortado, %1 deles confirmados</numerusform>
            <numerusform>%Ln registros cortados, %1 deles confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cut off, none of them acknowledged as far as is known</source>
        <translation>
            <numerusform>%Ln registro cortado, nenhum confirmado até onde se sabe</numerusform>
            <numerusform>%Ln registros cortados, nenhum deles confirmado até onde se sabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on node %2 parts from its leader: %Ln record(s) will be cut off when the two meet.</source>
        <translation>
            <numerusform>%1 no nó %2 diverge de seu líder: %Ln registro será cortado quando os dois se encontrarem.</numerusform>
            <numerusform>%1 no nó %2 diverge de seu líder: %Ln registros serão cortados quando os dois se encontrarem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records at risk now: none. Every committed record is on two running nodes or more.</source>
        <translation>Registros em risco agora: nenhum. Todo registro commitado está em dois ou mais nós ativos.</translation>
    </message>
    <message numerus="yes">
        <source>Records at risk now: %Ln committed record(s) that one running node has and no other.</source>
        <translation>
            <numerusform>Registros em risco agora: %Ln registro commitado que um só nó ativo tem, e nenhum outro.</numerusform>
            <numerusform>Registros em risco agora: %Ln registros commitados que um só nó ativo tem, e nenhum outro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not committed yet: %Ln record(s) that a leader has and not all in-sync replicas (log end offset less high watermark).</source>
        <translation>
            <numerusform>Ainda não commitado: %Ln registro que um líder tem, mas não todas as réplicas em sincronia (log end offset menos high watermark).</numerusform>
            <numerusform>Ainda não commitados: %Ln registros que um líder tem, mas não todas as réplicas em sincronia (log end offset menos high watermark).</numerusform>
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
        <translation>&amp;Tópicos</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <translation>C&amp;lientes</translation>
    </message>
    <message>
        <source>&amp;Faults</source>
        <translation>&amp;Falhas</translation>
    </message>
    <message>
        <source>Choose a node</source>
        <translation>Escolha um nó</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Nó %1</translation>
    </message>
    <message>
        <source>Create topic …</source>
        <translation>Criar tópico …</translation>
    </message>
    <message>
        <source>Delete the chosen topic …</source>
        <translation>Excluir o tópico escolhido …</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>Produzir</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>Consumir</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>Ajustar a imagem</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
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
        <translation>Sair</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Redefinir layout</translation>
    </message>
    <message>
        <source>About Brokerscope</source>
        <translation>Sobre o Brokerscope</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Sobre o Qt</translation>
    </message>
    <message>
        <source>Stop the demo clients</source>
        <translation>Parar os clientes da demo</translation>
    </message>
    <message>
        <source>Start the demo clients</source>
        <translation>Iniciar os clientes da demo</translation>
    </message>
    <message>
        <source>Stop demo</source>
        <translation>Parar demo</translation>
    </message>
    <message>
        <source>Start demo</source>
        <translation>Iniciar demo</translation>
    </message>
    <message>
        <source>Real producers and consumer groups of this window, on the topics orders and payments</source>
        <translation>Produtores e grupos de consumidores reais desta janela, nos tópicos orders e payments</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Copiado %1</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Brokerscope %1&lt;/h3&gt;&lt;p&gt;A real Kafka-compatible cluster in one process, and a window that shows it working. Any Kafka client can connect to %2.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Apache Kafka is a trademark of the Apache Software Foundation, which has no part in this program.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Brokerscope %1&lt;/h3&gt;&lt;p&gt;Um cluster real compatível com Kafka em um só processo, e uma janela que o mostra funcionando. Qualquer cliente Kafka pode se conectar a %2.&lt;/p&gt;&lt;p&gt;Software livre sob a GNU General Public License, versão 3 ou posterior. Apache Kafka é marca registrada da Apache Software Foundation, que não tem participação neste programa.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Projector: full screen, large text</source>
        <translation>Projetor: tela cheia, texto grande</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Painéis</translation>
    </message>
    <message>
        <source>Simple pictures</source>
        <translation>Imagens simples</translation>
    </message>
    <message>
        <source>External cluster %1</source>
        <translation>Cluster externo %1</translation>
    </message>
    <message>
        <source>Connect a client …</source>
        <translation>Conectar um cliente …</translation>
    </message>
    <message>
        <source>Save a report of this session …</source>
        <translation>Salvar um relatório desta sessão …</translation>
    </message>
    <message>
        <source>Find an act or a thing …</source>
        <translation>Achar uma ação ou um item …</translation>
    </message>
    <message>
        <source>Tour of two minutes</source>
        <translation>Tour de dois minutos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>Salvar o relatório como</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 salvo</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>Te&amp;mpo</translation>
    </message>
    <message>
        <source>Waiting messages and breakpoints</source>
        <translation>Mensagens em espera e breakpoints</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Gravação %1</translation>
    </message>
    <message>
        <source>%1 – Brokerscope</source>
        <translation>%1 – Brokerscope</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Cenários</translation>
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
        <translation>Quanto tempo %1 leva por registro</translation>
    </message>
    <message>
        <source>A slow member keeps its partitions and falls behind: watch its lag</source>
        <translation>Um membro lento mantém suas partições e fica para trás: observe seu lag</translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>Travar</translation>
    </message>
    <message>
        <source>It does not poll any more, as a program that hangs. It still sends heartbeats; after max.poll.interval.ms it leaves the group</source>
        <translation>Ele deixa de fazer poll, como um programa que trava. Ainda envia heartbeats; após max.poll.interval.ms sai do grupo</translation>
    </message>
    <message>
        <source>Let %1 hang</source>
        <translation>Travar %1</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>Crash</translation>
    </message>
    <message>
        <source>Gone without a goodbye: the group notices after session.timeout.ms, then the others take over</source>
        <translation>Some sem se despedir: o grupo percebe após session.timeout.ms, e os outros assumem</translation>
    </message>
    <message>
        <source>Let %1 crash</source>
        <translation>Provocar o crash de %1</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>saindo</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>travado</translation>
    </message>
    <message>
        <source>nothing assigned</source>
        <translation>nada atribuído</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MembersModel</name>
    <message>
        <source>%1 (group leader)</source>
        <translation>%1 (líder do grupo)</translation>
    </message>
    <message>
        <source>It has nothing to read: there are more members than partitions, or it has just come.</source>
        <translation>Não tem nada para ler: há mais membros que partições, ou ele acabou de chegar.</translation>
    </message>
    <message>
        <source>client.id, as the program calls itself</source>
        <translation>client.id, como o programa se chama</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Where its connection to the coordinator comes from</source>
        <translation>De onde vem sua conexão com o coordenador</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>The name that the coordinator knows it by (member id)</source>
        <translation>O nome pelo qual o coordenador o conhece (member id)</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>group.instance.id: a static member keeps its partitions while it restarts</source>
        <translation>group.instance.id: um membro estático mantém suas partições enquanto reinicia</translation>
    </message>
    <message>
        <source>Static id</source>
        <translation>Id estático</translation>
    </message>
    <message>
        <source>For which epoch of the group it has its partitions (member epoch)</source>
        <translation>Para qual epoch do grupo ele tem suas partições (member epoch)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>How many times the group has shared out its partitions (generation)</source>
        <translation>Quantas vezes o grupo dividiu suas partições (generation)</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Geração</translation>
    </message>
    <message>
        <source>Partitions that it reads now</source>
        <translation>Partições que ele lê agora</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partições</translation>
    </message>
    <message>
        <source>Records that are not committed, over all its partitions</source>
        <translation>Registros não commitados, em todas as suas partições</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>How old the oldest of these is</source>
        <translation>A idade do mais antigo deles</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Atraso</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageDetail</name>
    <message>
        <source>Choose a record to see all of it.</source>
        <translation>Escolha um registro para vê-lo inteiro.</translation>
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
        <translation>Chave: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Valor: %1</translation>
    </message>
    <message>
        <source>How keys are shown</source>
        <translation>Como as chaves são mostradas</translation>
    </message>
    <message>
        <source>How values are shown</source>
        <translation>Como os valores são mostrados</translation>
    </message>
    <message>
        <source>Charset of text</source>
        <translation>Charset do texto</translation>
    </message>
    <message>
        <source>The charset in which text is read; Kafka itself keeps bytes and knows of none</source>
        <translation>O charset em que o texto é lido; o próprio Kafka guarda bytes e não conhece nenhum</translation>
    </message>
    <message>
        <source>Schema …</source>
        <translation>Schema …</translation>
    </message>
    <message>
        <source>Choose an Avro schema file (.avsc) to read values with; the five bytes that schema registries put in front are skipped</source>
        <translation>Escolha um arquivo de schema Avro (.avsc) para ler os valores; os cinco bytes que os schema registries põem à frente são pulados</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Headers of the record</source>
        <translation>Headers do registro</translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>Valor do registro</translation>
    </message>
    <message>
        <source>Key of the record</source>
        <translation>Chave do registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy what is shown here</source>
        <translation>Copiar o que é mostrado aqui</translation>
    </message>
    <message>
        <source>Edit and produce again …</source>
        <translation>Editar e produzir de novo …</translation>
    </message>
    <message>
        <source>Records never change. This opens the record in the Produce view, from where a changed copy goes to any topic</source>
        <translation>Registros nunca mudam. Isto abre o registro no painel Produzir, de onde uma cópia alterada vai para qualquer tópico</translation>
    </message>
    <message>
        <source>Avro schema</source>
        <translation>Schema Avro</translation>
    </message>
    <message>
        <source>Avro schemas (*.avsc *.json);;All files (*)</source>
        <translation>Schemas Avro (*.avsc *.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não foi possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a schema.</source>
        <translation>%1 é grande demais para um schema.</translation>
    </message>
    <message>
        <source>Empty: a value of no bytes. That is not the same as null.</source>
        <translation>Vazio: um valor sem bytes. Não é o mesmo que null.</translation>
    </message>
    <message>
        <source>null: a tombstone. On a compacted topic it deletes its key.</source>
        <translation>null: um tombstone. Em um tópico compactado, ele exclui sua chave.</translation>
    </message>
    <message>
        <source>Empty: a key of no bytes. That is not the same as null.</source>
        <translation>Vazia: uma chave sem bytes. Não é o mesmo que null.</translation>
    </message>
    <message>
        <source>null: this record has no key.</source>
        <translation>null: este registro não tem chave.</translation>
    </message>
    <message>
        <source>Value · %1</source>
        <translation>Valor · %1</translation>
    </message>
    <message>
        <source>Key · %1</source>
        <translation>Chave · %1</translation>
    </message>
    <message>
        <source>Headers · %1</source>
        <translation>Headers · %1</translation>
    </message>
    <message>
        <source>Reading all of it …</source>
        <translation>Lendo o restante …</translation>
    </message>
    <message>
        <source>leader epoch %1</source>
        <translation>leader epoch %1</translation>
    </message>
    <message>
        <source>key %1, value %2</source>
        <translation>chave %1, valor %2</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1: partition %2 of %3</source>
        <translation>o murmur2 da chave é %1: partição %2 de %3</translation>
    </message>
    <message>
        <source>but the producer chose %1</source>
        <translation>mas o produtor escolheu %1</translation>
    </message>
    <message>
        <source>without a key the producer chose the partition</source>
        <translation>sem chave, o produtor escolheu a partição</translation>
    </message>
    <message>
        <source>Shown as it was meant. In the log it is still garbled: its UTF-8 was read as %1 and encoded again.</source>
        <translation>Mostrado como deveria ser. No log ainda está embaralhado: seu UTF-8 foi lido como %1 e codificado de novo.</translation>
    </message>
    <message>
        <source>This text was encoded twice: its UTF-8 was read as %1 and encoded again. It means “%2”.</source>
        <translation>Este texto foi codificado duas vezes: seu UTF-8 foi lido como %1 e codificado de novo. Quer dizer “%2”.</translation>
    </message>
    <message>
        <source>Show as it is</source>
        <translation>Mostrar como está</translation>
    </message>
    <message>
        <source>Repair the view</source>
        <translation>Corrigir a exibição</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>What is known of this record: the request that brought it, its bytes in the file, who has fetched it</source>
        <translation>O que se sabe deste registro: a requisição que o trouxe, seus bytes no arquivo, quem o buscou</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageFileWords</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Não foi possível gravar %1: %2.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageTableModel</name>
    <message>
        <source>A tombstone: the value is null. On a compacted topic it deletes its key.</source>
        <translation>Um tombstone: o valor é null. Em um tópico compactado, ele exclui sua chave.</translation>
    </message>
    <message>
        <source>The key is null: the producer spread such records over the partitions.</source>
        <translation>A chave é null: o produtor distribuiu esses registros entre as partições.</translation>
    </message>
    <message>
        <source>LogAppendTime: the broker&apos;s clock when it was appended</source>
        <translation>LogAppendTime: o relógio do broker quando foi anexado</translation>
    </message>
    <message>
        <source>CreateTime: the producer&apos;s clock</source>
        <translation>CreateTime: o relógio do produtor</translation>
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
        <translation>Chave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageWords</name>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>uma resposta</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>uma requisição</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>resposta a %1</translation>
    </message>
    <message>
        <source>%1 request</source>
        <translation>requisição %1</translation>
    </message>
    <message>
        <source>%1 → node %2, %3</source>
        <translation>%1 → nó %2, %3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessagesView</name>
    <message>
        <source>%1. Trying again …</source>
        <translation>%1. Tentando de novo …</translation>
    </message>
    <message>
        <source>/ filters · Ctrl+G goes to an offset or a time</source>
        <translation>/ filtra · Ctrl+G vai para um offset ou uma hora</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tópico</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>mais novos antes</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>mais antigos antes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>All partitions in one order: a merge by timestamp that keeps each partition&apos;s own order. Of the records that come next in each partition, the one with the smallest timestamp goes first; of equal ones, that of the lower partition. What arrives while you look comes at the newest end, whatever its timestamp. Kafka itself promises an order within a partition only.</source>
        <translation>Todas as partições em uma só ordem: uma intercalação por timestamp que mantém a ordem própria de cada partição. Dos registros que vêm a seguir em cada partição, vai primeiro o de menor timestamp; se iguais, o da partição mais baixa. O que chega enquanto você olha entra na ponta mais nova, seja qual for seu timestamp. O próprio Kafka só promete ordem dentro de uma partição.</translation>
    </message>
    <message>
        <source>Isolation level</source>
        <translation>Nível de isolamento</translation>
    </message>
    <message>
        <source>read_committed hides records of aborted transactions, and all from the first open transaction on; read_uncommitted, Kafka&apos;s default for consumers, shows them</source>
        <translation>read_committed oculta registros de transações abortadas e tudo a partir da primeira transação aberta; read_uncommitted, o padrão do Kafka para consumidores, os mostra</translation>
    </message>
    <message>
        <source>go to 0:1500, 18:00</source>
        <translation>ir para 0:1500, 18:00</translation>
    </message>
    <message>
        <source>Go to an offset or a time</source>
        <translation>Ir para um offset ou uma hora</translation>
    </message>
    <message>
        <source>PARTITION:OFFSET, an offset alone in a topic of one partition, or a time: 2026-11-21T18:00, 18:00, -5m</source>
        <translation>PARTIÇÃO:OFFSET, só um offset em um tópico de uma partição, ou uma hora: 2026-11-21T18:00, 18:00, -5m</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Show new records as they come. Scrolling away stops the following, and says how many came since</source>
        <translation>Mostra novos registros conforme chegam. Rolar para longe para o acompanhamento e diz quantos chegaram desde então</translation>
    </message>
    <message>
        <source>Export the visible records …</source>
        <translation>Exportar os registros visíveis …</translation>
    </message>
    <message>
        <source>Export the visible records</source>
        <translation>Exportar os registros visíveis</translation>
    </message>
    <message>
        <source>Export the selected records …</source>
        <translation>Exportar os registros selecionados …</translation>
    </message>
    <message>
        <source>Export the selected records</source>
        <translation>Exportar os registros selecionados</translation>
    </message>
    <message>
        <source>Export all that the filter lets pass …</source>
        <translation>Exportar tudo o que passa no filtro …</translation>
    </message>
    <message>
        <source>filter: refund, key = customer-7, $.customer.id = 7, time &gt;= -5m …</source>
        <translation>filtro: refund, key = customer-7, $.customer.id = 7, time &gt;= -5m …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>How to write a filter</source>
        <translation>Como escrever um filtro</translation>
    </message>
    <message>
        <source>in the key, the value or a header, in any case</source>
        <translation>na chave, no valor ou em um header, sem diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>is exactly; contains. Also !=</source>
        <translation>é exatamente; contém. Também !=</translation>
    </message>
    <message>
        <source>regular expression; i: in any case</source>
        <translation>expressão regular; i: sem diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>a tombstone; a key of some bytes</source>
        <translation>um tombstone; uma chave com alguns bytes</translation>
    </message>
    <message>
        <source>a header by name; any header</source>
        <translation>um header pelo nome; qualquer header</translation>
    </message>
    <message>
        <source>JSON path in the value: .name [&apos;a name&apos;] [0] [*]</source>
        <translation>caminho JSON no valor: .name [&apos;a name&apos;] [0] [*]</translation>
    </message>
    <message>
        <source>limits what is read at all</source>
        <translation>limita o que chega a ser lido</translation>
    </message>
    <message>
        <source>local time, UTC with Z, or ago (s, m, h, d). Each partition begins at its first record that is not older</source>
        <translation>hora local, UTC com Z, ou há quanto tempo (s, m, h, d). Cada partição começa em seu primeiro registro que não é mais antigo</translation>
    </message>
    <message>
        <source>joins them</source>
        <translation>combina condições</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Andamento da busca</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Some partitions do not answer, their records are not here. %1</source>
        <translation>Algumas partições não respondem, seus registros não estão aqui. %1</translation>
    </message>
    <message>
        <source>Clear the filter first: what a search found has no other places.</source>
        <translation>Limpe o filtro primeiro: o que uma busca achou não tem outros lugares.</translation>
    </message>
    <message>
        <source>There is no partition %1 here.</source>
        <translation>Não há partição %1 aqui.</translation>
    </message>
    <message>
        <source>Which partition? Write it in front: 0:%1</source>
        <translation>Qual partição? Escreva-a antes: 0:%1</translation>
    </message>
    <message>
        <source>Write PARTITION:OFFSET, as 0:1500, or a time: 2026-11-21T18:00, 18:00, -5m.</source>
        <translation>Escreva PARTIÇÃO:OFFSET, como 0:1500, ou uma hora: 2026-11-21T18:00, 18:00, -5m.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>A exportação foi interrompida; nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>%1 found · %2 records searched, %3 %</source>
        <translation>%1 achados · %2 registros examinados, %3%</translation>
    </message>
    <message>
        <source>%1 found, and there the search ended: narrow the filter · %2 records searched</source>
        <translation>%1 achados, e a busca parou aí: restrinja o filtro · %2 registros examinados</translation>
    </message>
    <message>
        <source>Stopped: %1 found · %2 records searched, %3 %</source>
        <translation>Interrompida: %1 achados · %2 registros examinados, %3%</translation>
    </message>
    <message>
        <source>%1 found · all %2 records searched</source>
        <translation>%1 achados · todos os %2 registros examinados</translation>
    </message>
    <message numerus="yes">
        <source>%1 records in %n partition(s)</source>
        <translation>
            <numerusform>%1 registros em %n partição</numerusform>
            <numerusform>%1 registros em %n partições</numerusform>
        </translation>
    </message>
    <message>
        <source> · following</source>
        <translation> · acompanhando</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 novos</translation>
    </message>
    <message>
        <source>So many came since you left the newest end. Go back and follow</source>
        <translation>Quantos chegaram desde que você deixou a ponta mais nova. Voltar e acompanhar</translation>
    </message>
    <message>
        <source>A record that was to be written is not in the log any more.</source>
        <translation>Um registro que seria gravado não está mais no log.</translation>
    </message>
    <message>
        <source>The rest is not in the log any more.</source>
        <translation>O restante não está mais no log.</translation>
    </message>
    <message>
        <source>This record is not read completely yet; try again in a moment.</source>
        <translation>Este registro ainda não foi lido por completo; tente de novo em instantes.</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;CSV (*.csv)</source>
        <translation>JSON lines (*.jsonl);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>There is nothing to export: choose records first, or wait until they are read.</source>
        <translation>Não há nada a exportar: escolha registros antes, ou espere até que sejam lidos.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Gravando %1 …</translation>
    </message>
    <message>
        <source>%1 records written to %2</source>
        <translation>%1 registros gravados em %2</translation>
    </message>
    <message>
        <source>There is nothing to export: open a topic first.</source>
        <translation>Não há nada a exportar: abra um tópico antes.</translation>
    </message>
    <message>
        <source>Export all that the filter lets pass</source>
        <translation>Exportar tudo o que passa no filtro</translation>
    </message>
    <message>
        <source>Choose a topic to see its records.</source>
        <translation>Escolha um tópico para ver seus registros.</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Abrindo %1 …</translation>
    </message>
    <message>
        <source>Nothing found yet.</source>
        <translation>Nada achado ainda.</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>Nenhum registro passa no filtro.</translation>
    </message>
    <message>
        <source>%1 holds no records. Write some in the Produce view: they appear here as they are appended.</source>
        <translation>%1 não tem registros. Escreva alguns no painel Produzir: aparecem aqui conforme são anexados.</translation>
    </message>
    <message>
        <source>No record lies within the filter&apos;s limits.</source>
        <translation>Nenhum registro está dentro dos limites do filtro.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>No client can read __cluster_metadata: brokers do not serve the metadata log, Kafka&apos;s own neither. Of a cluster in this window its records appear here; of others they cannot be known.</source>
        <translation>Nenhum cliente consegue ler __cluster_metadata: brokers não servem o log de metadados, nem os do próprio Kafka. De um cluster nesta janela, seus registros aparecem aqui; de outros, não há como conhecê-los.</translation>
    </message>
    <message>
        <source>%1 of the newest %2 records of the metadata log</source>
        <translation>%1 dos %2 registros mais novos do log de metadados</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 records in %n partition(s): some offsets hold none</source>
        <translation>
            <numerusform>No máximo %1 registros em %n partição: alguns offsets não têm nenhum</numerusform>
            <numerusform>No máximo %1 registros em %n partições: alguns offsets não têm nenhum</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read now. %2 It is tried again until it can be; healing the cluster&apos;s faults helps.</source>
        <translation>%1 não pode ser lido agora. %2 Novas tentativas são feitas até dar certo; restaurar as falhas do cluster ajuda.</translation>
    </message>
    <message>
        <source>There is no topic yet. Create one (Ctrl+N), produce to it (Ctrl+P), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>Ainda não há tópicos. Crie um (Ctrl+N), produza nele (Ctrl+P), ou inicie um cenário (Ctrl+J, Ctrl+J).</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetadataLogModel</name>
    <message>
        <source>Offset in __cluster_metadata-0</source>
        <translation>Offset em __cluster_metadata-0</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>The quorum epoch whose leader wrote it</source>
        <translation>A epoch do quórum cujo líder o escreveu</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>When the active controller wrote it</source>
        <translation>Quando o controller ativo o escreveu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Kafka&apos;s name of the record, without the word Record</source>
        <translation>O nome do registro no Kafka, sem a palavra Record</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>O que diz</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetadataWords</name>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Partition %1 is made on nodes %2, without a leader.</source>
        <translation>A partição %1 é criada nos nós %2, sem líder.</translation>
    </message>
    <message>
        <source>Partition %1 is made on nodes %2; node %3 leads it.</source>
        <translation>A partição %1 é criada nos nós %2; o nó %3 a lidera.</translation>
    </message>
    <message>
        <source>it has no leader now</source>
        <translation>ela está sem líder agora</translation>
    </message>
    <message>
        <source>node %1 leads it in a new epoch</source>
        <translation>o nó %1 a lidera em uma nova epoch</translation>
    </message>
    <message>
        <source>in-sync replicas are %1</source>
        <translation>as réplicas em sincronia são %1</translation>
    </message>
    <message>
        <source>replicas are %1</source>
        <translation>as réplicas são %1</translation>
    </message>
    <message>
        <source>%1 are being added</source>
        <translation>%1 sendo adicionadas</translation>
    </message>
    <message>
        <source>%1 are being removed</source>
        <translation>%1 sendo removidas</translation>
    </message>
    <message>
        <source>may lead although not in sync: %1</source>
        <translation>podem liderar mesmo fora de sincronia: %1</translation>
    </message>
    <message>
        <source>its leader was elected uncleanly</source>
        <translation>seu líder foi eleito de forma suja (unclean)</translation>
    </message>
    <message>
        <source>nothing but its epoch changes</source>
        <translation>nada muda além de sua epoch</translation>
    </message>
    <message>
        <source>Partition %1: %2.</source>
        <translation>Partição %1: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Broker %1 is fenced: it gets no leadership and clients are not sent to it.</source>
        <translation>O broker %1 está fenced: não recebe liderança e clientes não são enviados a ele.</translation>
    </message>
    <message>
        <source>Broker %1 begins its controlled shutdown: its leaders move away.</source>
        <translation>O broker %1 começa seu desligamento controlado: suas lideranças mudam de lugar.</translation>
    </message>
    <message>
        <source>Broker %1 is unfenced: it serves again.</source>
        <translation>O broker %1 deixa de estar fenced: atende de novo.</translation>
    </message>
    <message>
        <source>The registration of broker %1 changes.</source>
        <translation>O cadastro do broker %1 muda.</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>tópico %1</translation>
    </message>
    <message>
        <source>all brokers</source>
        <translation>todos os brokers</translation>
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
        <translation>%1 de %2 volta ao padrão.</translation>
    </message>
    <message>
        <source>%1 of %2 is set to %3.</source>
        <translation>%1 de %2 passa a ser %3.</translation>
    </message>
    <message>
        <source>Broker %1 registers with epoch %2; it is fenced until it has caught up.</source>
        <translation>O broker %1 se registra com a epoch %2; está fenced até recuperar o atraso.</translation>
    </message>
    <message>
        <source>Broker %1 is forgotten: it has left the cluster.</source>
        <translation>O broker %1 é esquecido: saiu do cluster.</translation>
    </message>
    <message>
        <source>Node %1 registers as a controller.</source>
        <translation>O nó %1 se registra como controller.</translation>
    </message>
    <message>
        <source>Topic %1 is created with id %2.</source>
        <translation>O tópico %1 é criado com o id %2.</translation>
    </message>
    <message>
        <source>Topic %1 is deleted.</source>
        <translation>O tópico %1 é excluído.</translation>
    </message>
    <message>
        <source>Feature %1 is at level %2 from here on.</source>
        <translation>A feature %1 está no nível %2 daqui em diante.</translation>
    </message>
    <message>
        <source>Broker %1 gets a block of producer ids; the next block begins at %2.</source>
        <translation>O broker %1 recebe um bloco de producer ids; o próximo bloco começa em %2.</translation>
    </message>
    <message>
        <source>Nothing changes: the controller shows that it can still commit.</source>
        <translation>Nada muda: o controller mostra que ainda consegue fazer commit.</translation>
    </message>
    <message>
        <source>Several records follow that take effect together: %1.</source>
        <translation>Seguem vários registros que passam a valer juntos: %1.</translation>
    </message>
    <message>
        <source>The records since the begin take effect now.</source>
        <translation>Os registros desde o início passam a valer agora.</translation>
    </message>
    <message>
        <source>The records since the begin are void: %1.</source>
        <translation>Os registros desde o início são anulados: %1.</translation>
    </message>
    <message>
        <source>The lists of eligible leader replicas are emptied.</source>
        <translation>As listas de réplicas elegíveis a líder são esvaziadas.</translation>
    </message>
    <message>
        <source>nothing was heard from the leader</source>
        <translation>não houve notícia do líder</translation>
    </message>
    <message>
        <source>no leader turned up in time</source>
        <translation>nenhum líder apareceu a tempo</translation>
    </message>
    <message>
        <source>the leader said goodbye</source>
        <translation>o líder se despediu</translation>
    </message>
    <message>
        <source>a majority said beforehand that it would vote for it</source>
        <translation>a maioria disse antes que votaria nele</translation>
    </message>
    <message>
        <source>the election before was lost</source>
        <translation>a eleição anterior foi perdida</translation>
    </message>
    <message>
        <source>it is the only voter</source>
        <translation>é o único votante</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetricChart</name>
    <message>
        <source>Records in per second</source>
        <translation>Registros recebidos por segundo</translation>
    </message>
    <message>
        <source>Bytes in per second</source>
        <translation>Bytes recebidos por segundo</translation>
    </message>
    <message>
        <source>Bytes out per second</source>
        <translation>Bytes enviados por segundo</translation>
    </message>
    <message>
        <source>Latency of %1 in milliseconds</source>
        <translation>Latência de %1 em milissegundos</translation>
    </message>
    <message>
        <source>%1 requests per second</source>
        <translation>Requisições %1 por segundo</translation>
    </message>
    <message>
        <source>Under-replicated and offline partitions</source>
        <translation>Partições sub-replicadas e offline</translation>
    </message>
    <message>
        <source>ISR shrinks and expands per second</source>
        <translation>ISR: saídas e retornos por segundo</translation>
    </message>
    <message>
        <source>Active controllers</source>
        <translation>Controllers ativos</translation>
    </message>
    <message>
        <source>Records at risk now</source>
        <translation>Registros em risco agora</translation>
    </message>
    <message>
        <source>Size of the logs on disk</source>
        <translation>Tamanho dos logs em disco</translation>
    </message>
    <message>
        <source>Processor time of this program, percent of one core</source>
        <translation>Tempo de processador deste programa, % de um núcleo</translation>
    </message>
    <message>
        <source>Memory of this program</source>
        <translation>Memória deste programa</translation>
    </message>
    <message>
        <source>From the arrival of a request to its answer, on the node where it takes longest: half of the requests took p50 or less, 99 of 100 p99 or less. Fetches wait for records on purpose.</source>
        <translation>Da chegada de uma requisição até sua resposta, no nó em que demora mais: metade das requisições levou p50 ou menos, 99 de 100 p99 ou menos. Fetches esperam por registros de propósito.</translation>
    </message>
    <message>
        <source>Partitions with fewer in-sync replicas than replicas, and partitions without a leader</source>
        <translation>Partições com menos réplicas em sincronia que réplicas, e partições sem líder</translation>
    </message>
    <message>
        <source>Replicas that left the in-sync replicas of a partition, and that came back</source>
        <translation>Réplicas que saíram das réplicas em sincronia de uma partição, e que voltaram</translation>
    </message>
    <message>
        <source>Exactly one is right; none while an election is under way</source>
        <translation>O certo é exatamente um; nenhum durante uma eleição</translation>
    </message>
    <message>
        <source>Committed records that one running node has and no other: lost if that node&apos;s disk were lost</source>
        <translation>Registros commitados que um nó em execução tem e nenhum outro: perdidos se o disco desse nó se perdesse</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>under-replicated</source>
        <translation>sub-replicadas</translation>
    </message>
    <message>
        <source>shrinks</source>
        <translation>saídas</translation>
    </message>
    <message>
        <source>expands</source>
        <translation>retornos</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n more not drawn</source>
        <translation>
            <numerusform>mais %n não desenhada</numerusform>
            <numerusform>mais %n não desenhadas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing measured in this time</source>
        <translation>nada medido neste período</translation>
    </message>
    <message>
        <source>Where the time of %1 goes, in milliseconds (p50)</source>
        <translation>Onde o tempo de %1 é gasto, em milissegundos (p50)</translation>
    </message>
    <message>
        <source>Where the time of slow %1 goes, in milliseconds (p99)</source>
        <translation>Onde o tempo de %1 lentos é gasto, em milissegundos (p99)</translation>
    </message>
    <message>
        <source>Each part by itself, over all nodes, of the answers of a second. Queue: read, but others had the node&apos;s thread. Log: its handler ran, and appended or read. Wait: for replicas, for new records, for members of a group. Order: ready, but answers to earlier requests leave first. Send: until the connection had taken it.</source>
        <translation>Cada parte por si, em todos os nós, das respostas de um segundo. Fila: lida, mas outras ocupavam a thread do nó. Log: seu handler rodou, e anexou ou leu. Espera: por réplicas, por novos registros, por membros de um grupo. Ordem: pronta, mas saem antes as respostas a requisições anteriores. Envio: até a conexão aceitá-la.</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>fila</translation>
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
        <translation>ordem</translation>
    </message>
    <message>
        <source>send</source>
        <translation>envio</translation>
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
        <translation>uma amostra por segundo</translation>
    </message>
    <message numerus="yes">
        <source>last %n minute(s)</source>
        <translation>
            <numerusform>último %n minuto</numerusform>
            <numerusform>últimos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>How far back the charts reach</source>
        <translation>Até quando os gráficos voltam no tempo</translation>
    </message>
    <message>
        <source>API whose requests are measured</source>
        <translation>API cujas requisições são medidas</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>The charts stand still; measuring goes on</source>
        <translation>Os gráficos param; a medição continua</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Salvar como CSV …</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>Salvar como imagem …</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Salvar os números</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>Salvar os gráficos</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imagens PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Salvo em %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Não foi possível gravar %1: %2.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MiniMap</name>
    <message>
        <source>The whole cluster; click to go there</source>
        <translation>O cluster inteiro; clique para ir até lá</translation>
    </message>
    <message>
        <source>Overview of the picture</source>
        <translation>Visão geral da imagem</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::NavigatorView</name>
    <message>
        <source>Nodes, topics, groups, clients and faults</source>
        <translation>Nós, tópicos, grupos, clientes e falhas</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
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
        <translation>Falhas</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
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
        <translation>nó %1 %2</translation>
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
        <translation>disco do nó %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>cheio</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falha</translation>
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
        <translation>rodando, mas fenced</translation>
    </message>
    <message>
        <source>broker, voter</source>
        <translation>broker, votante</translation>
    </message>
    <message>
        <source>broker only</source>
        <translation>só broker</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>killed, 0.8 s ago</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) moved</source>
        <translation>
            <numerusform>%n partição movida</numerusform>
            <numerusform>%n partições movidas</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falhou: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>paused, 0.8 s ago</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Node %1 on port %2: %3. It holds %4 replicas and leads %5 of them. %6 requests a second, %7 on disk.</source>
        <translation>Nó %1 na porta %2: %3. Tem %4 réplicas e lidera %5 delas. %6 requisições por segundo, %7 em disco.</translation>
    </message>
    <message>
        <source>%1: leader of %2, in-sync follower of %3, out of sync in %4, offline in %5 partitions</source>
        <translation>%1: líder de %2, seguidor em sincronia de %3, fora de sincronia em %4, offline em %5 partições</translation>
    </message>
    <message numerus="yes">
        <source>%n more topic(s)</source>
        <translation>
            <numerusform>mais %n tópico</numerusform>
            <numerusform>mais %n tópicos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: leader. Clients write to and read from this replica.</source>
        <translation>%1: líder. Os clientes escrevem nesta réplica e leem dela.</translation>
    </message>
    <message>
        <source>%1: in-sync follower. It could take over without loss.</source>
        <translation>%1: seguidor em sincronia. Poderia assumir sem perda.</translation>
    </message>
    <message>
        <source>%1: out of sync. It lags behind the leader and must not take over.</source>
        <translation>%1: fora de sincronia. Está atrás do líder e não pode assumir.</translation>
    </message>
    <message>
        <source>%1: offline, because its node does not run.</source>
        <translation>%1: offline, porque seu nó não está rodando.</translation>
    </message>
    <message>
        <source>no replicas yet</source>
        <translation>ainda sem réplicas</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>its files stay: %1</source>
        <translation>seus arquivos ficam: %1</translation>
    </message>
    <message>
        <source>%1 req/s · %2/s in · %3/s out · %4 on disk</source>
        <translation>%1 req/s · %2/s entra · %3/s sai · %4 em disco</translation>
    </message>
    <message>
        <source>does not answer us</source>
        <translation>não nos responde</translation>
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
        <translation>Nó %1 em %2:%3: %4. Tem %5 réplicas e lidera %6 delas; %7 em disco. O protocolo público não informa sua carga.</translation>
    </message>
    <message>
        <source>%1 on disk, when last seen</source>
        <translation>%1 em disco, quando visto por último</translation>
    </message>
    <message>
        <source>load not told · %1 on disk</source>
        <translation>carga não informada · %1 em disco</translation>
    </message>
    <message>
        <source>gone %1</source>
        <comment>gone 3 s ago</comment>
        <translation>sumiu %1</translation>
    </message>
    <message>
        <source>Its disk is full: appends fail, reads go on.</source>
        <translation>Seu disco está cheio: escritas falham, leituras continuam.</translation>
    </message>
    <message>
        <source>Its disk fails: every operation ends with an error.</source>
        <translation>Seu disco está com defeito: toda operação termina com erro.</translation>
    </message>
    <message>
        <source>Its disk is slow: writes and syncs take %1 longer.</source>
        <translation>Seu disco está lento: escritas e syncs levam %1 a mais.</translation>
    </message>
    <message numerus="yes">
        <source>The next %n %1 request(s) get %2.</source>
        <translation>
            <numerusform>A próxima %n requisição %1 recebe %2.</numerusform>
            <numerusform>As próximas %n requisições %1 recebem %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>cheio</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falha</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n planned error(s)</source>
        <translation>
            <numerusform>%n erro planejado</numerusform>
            <numerusform>%n erros planejados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n tópico</numerusform>
            <numerusform>%n tópicos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::NotesWindow</name>
    <message>
        <source>No lesson is open. Choose one in the main window, in the panel Lessons or under Help &gt; Lessons: its notes appear here, step by step.</source>
        <translation>Nenhuma lição está aberta. Escolha uma na janela principal, no painel Lições ou em Ajuda &gt; Lições: as notas dela aparecem aqui, passo a passo.</translation>
    </message>
    <message>
        <source>The lesson is being prepared …</source>
        <translation>A lição está sendo preparada …</translation>
    </message>
    <message>
        <source>The lesson cannot go on: the panel Lessons in the main window says why and what helps.</source>
        <translation>A lição não pode continuar: o painel Lições da janela principal diz por quê e o que ajuda.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>There is no note to this step.</source>
        <translation>Não há nota para este passo.</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>Este é o último passo.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Depois: %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>Contagem regressiva</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Time left, paused</source>
        <translation>Tempo restante, em pausa</translation>
    </message>
    <message>
        <source>The time is over, by</source>
        <translation>O tempo acabou há</translation>
    </message>
    <message>
        <source>The time is over, paused</source>
        <translation>O tempo acabou, em pausa</translation>
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
        <translation>Notas do instrutor</translation>
    </message>
    <message>
        <source>Since the lesson began</source>
        <translation>Desde o início da lição</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>Até onde a lição avançou</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Minutes of the countdown</source>
        <translation>Minutos da contagem regressiva</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zerar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::OpenInPartitionsModel</name>
    <message>
        <source>hanging: no coordinator knows it</source>
        <translation>travada: nenhum coordenador a conhece</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda não se sabe</translation>
    </message>
    <message>
        <source>%1 · epoch %2</source>
        <translation>%1 · epoch %2</translation>
    </message>
    <message>
        <source>This transaction is the earliest that is open here: it holds back the last stable offset at %1.</source>
        <translation>Esta transação é a mais antiga aberta aqui: ela segura o last stable offset em %1.</translation>
    </message>
    <message>
        <source>A partition with an open transaction in it</source>
        <translation>Uma partição com uma transação aberta</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Whose transaction it is. The bold one is the earliest: it holds back the last stable offset</source>
        <translation>De quem é a transação. A que está em negrito é a mais antiga: ela segura o last stable offset</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>Segurado por</translation>
    </message>
    <message>
        <source>Offset of the transaction&apos;s first record in this partition</source>
        <translation>Offset do primeiro registro da transação nesta partição</translation>
    </message>
    <message>
        <source>Since offset</source>
        <translation>Desde o offset</translation>
    </message>
    <message>
        <source>Last stable offset: read_committed consumers read up to here</source>
        <translation>Last stable offset: consumidores read_committed leem até aqui</translation>
    </message>
    <message>
        <source>Last stable</source>
        <translation>Last stable</translation>
    </message>
    <message>
        <source>High watermark: read_uncommitted consumers read up to here</source>
        <translation>High watermark: consumidores read_uncommitted leem até aqui</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>High watermark</translation>
    </message>
    <message>
        <source>Committed records that read_committed consumers do not get yet</source>
        <translation>Registros commitados que os consumidores read_committed ainda não recebem</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Producer id and epoch: a batch with an older epoch is refused, its producer is fenced</source>
        <translation>Producer id e epoch: um lote com epoch mais antiga é recusado, seu produtor está fenced</translation>
    </message>
    <message>
        <source>Producer id</source>
        <translation>Producer id</translation>
    </message>
    <message>
        <source>When the transaction last wrote to this partition</source>
        <translation>Quando a transação escreveu nesta partição pela última vez</translation>
    </message>
    <message>
        <source>Last write</source>
        <translation>Última escrita</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PaletteWords</name>
    <message>
        <source>Node %1</source>
        <translation>Nó %1</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Internal topic</source>
        <translation>Tópico interno</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
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
        <translation>Uma estimativa: o cliente não disse qual é seu software; a maioria espera 30 segundos.</translation>
    </message>
    <message>
        <source>An estimate: %1 waits %2 for an answer unless its %3 was changed.</source>
        <translation>Uma estimativa: %1 espera %2 por uma resposta, a não ser que seu %3 tenha sido alterado.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada em espera</translation>
    </message>
    <message>
        <source>after about %1</source>
        <translation>após cerca de %1</translation>
    </message>
    <message>
        <source>has probably given up</source>
        <translation>provavelmente desistiu</translation>
    </message>
    <message>
        <source>in about %1</source>
        <translation>em cerca de %1</translation>
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
        <translation>Desiste (estimativa)</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PayloadWords</name>
    <message>
        <source>text, repaired: its UTF-8 had been read as %1</source>
        <translation>texto, corrigido: seu UTF-8 tinha sido lido como %1</translation>
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
        <translation>Estes bytes não são texto %1.</translation>
    </message>
    <message>
        <source>There is no charset named %1.</source>
        <translation>Não há um charset chamado %1.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Choose a schema file first.</source>
        <translation>Escolha um arquivo de schema antes.</translation>
    </message>
    <message>
        <source>Avro, %1</source>
        <translation>Avro, %1</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>inteiro</translation>
    </message>
    <message>
        <source>An integer of this size has %1 bytes; this has %2.</source>
        <translation>Um inteiro deste tamanho tem %1 bytes; este tem %2.</translation>
    </message>
    <message>
        <source>%1: a tombstone, deletes the key</source>
        <translation>%1: um tombstone, exclui a chave</translation>
    </message>
    <message>
        <source>Not all of it could be read: %1</source>
        <translation>Não foi possível ler tudo: %1</translation>
    </message>
    <message>
        <source>%1 more bytes</source>
        <translation>mais %1 bytes</translation>
    </message>
    <message>
        <source>No JSON: %1 at byte %2.</source>
        <translation>Não é JSON: %1 no byte %2.</translation>
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
        <translation>O cluster, o log de uma partição, e registros que entram e saem</translation>
    </message>
    <message>
        <source>Consumer groups: members, assignments, lag</source>
        <translation>Grupos de consumidores: membros, atribuições, lag</translation>
    </message>
    <message>
        <source>Every request and response, connections, files on disk</source>
        <translation>Cada requisição e resposta, conexões, arquivos em disco</translation>
    </message>
    <message>
        <source>Topics and their settings, metrics, the server&apos;s log</source>
        <translation>Tópicos e suas configurações, métricas, o log dos servidores</translation>
    </message>
    <message>
        <source>Nodes, leaders and what happened when: break it and watch</source>
        <translation>Nós, líderes e o que aconteceu quando: quebre e observe</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PlaceWords</name>
    <message>
        <source>A directory is wanted.</source>
        <translation>É preciso indicar um diretório.</translation>
    </message>
    <message>
        <source>This is a file, not a directory.</source>
        <translation>Isto é um arquivo, não um diretório.</translation>
    </message>
    <message>
        <source>The directory is not empty, and no cluster is in it: it is left alone.</source>
        <translation>O diretório não está vazio e não contém um cluster: ele não será tocado.</translation>
    </message>
    <message>
        <source>The directory is damaged: %1.</source>
        <translation>O diretório está danificado: %1.</translation>
    </message>
    <message>
        <source>Another window of Brokerscope has it open (process %1).</source>
        <translation>Outra janela do Brokerscope o mantém aberto (processo %1).</translation>
    </message>
    <message>
        <source>The directory is gone.</source>
        <translation>O diretório sumiu.</translation>
    </message>
    <message>
        <source>The directory is empty: its cluster was deleted.</source>
        <translation>O diretório está vazio: seu cluster foi excluído.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PredictionBox</name>
    <message>
        <source>What you foretold</source>
        <translation>Sua previsão</translation>
    </message>
    <message>
        <source>Before you act: what do you think?</source>
        <translation>Antes de agir: o que você acha?</translation>
    </message>
    <message>
        <source>Something else happened: what the cluster did fits none of these alone. Restart the lesson to try again.</source>
        <translation>Aconteceu outra coisa: o que o cluster fez não corresponde a nenhuma destas opções sozinha. Reinicie a lição para tentar de novo.</translation>
    </message>
    <message>
        <source>The act came before your answer. This is what happened.</source>
        <translation>A ação veio antes da sua resposta. Foi isto que aconteceu.</translation>
    </message>
    <message>
        <source>Now you know: the act came before your answer.</source>
        <translation>Agora você sabe: a ação veio antes da sua resposta.</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>Você acertou.</translation>
    </message>
    <message>
        <source>It came out otherwise.</source>
        <translation>Foi diferente.</translation>
    </message>
    <message>
        <source>Show it in the Timeline</source>
        <translation>Mostrar na Linha do tempo</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ProduceView</name>
    <message>
        <source>Send one</source>
        <translation>Enviar um</translation>
    </message>
    <message>
        <source>No producer of this window runs. Start a steady stream and watch it in the picture.</source>
        <translation>Nenhum produtor desta janela está rodando. Inicie um fluxo contínuo e observe-o na imagem.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Enviando …</translation>
    </message>
    <message>
        <source>Not written. %1</source>
        <translation>Não foi escrito. %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1-%2, offset %3</source>
        <translation>Confirmado: %1-%2, offset %3</translation>
    </message>
    <message>
        <source>Start stream</source>
        <translation>Iniciar fluxo</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como comando</translation>
    </message>
    <message>
        <source>The same act as a line for a shell</source>
        <translation>A mesma ação como linha para o shell</translation>
    </message>
    <message>
        <source>Copy stream as command</source>
        <translation>Copiar fluxo como comando</translation>
    </message>
    <message>
        <source>A load of the same rate, size and settings as a line for kafka-producer-perf-test.sh; its keys and values are its own</source>
        <translation>Uma carga com a mesma taxa, tamanho e configurações, como linha para kafka-producer-perf-test.sh; as chaves e os valores são dele</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Parar a importação</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>Importar um arquivo …</translation>
    </message>
    <message>
        <source>Sends the records of a file to the topic above: JSON lines or CSV, as the Messages view exports them</source>
        <translation>Envia os registros de um arquivo ao tópico acima: JSON lines ou CSV, como o painel Mensagens os exporta</translation>
    </message>
    <message>
        <source>to the partitions in the file</source>
        <translation>para as partições do arquivo</translation>
    </message>
    <message>
        <source>with their timestamps</source>
        <translation>com seus timestamps</translation>
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
        <translation>Registros (*.jsonl *.json *.csv);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>Importando %1 …</translation>
    </message>
    <message>
        <source>%1 records acknowledged, %2 not written</source>
        <translation>%1 registros confirmados, %2 não escritos</translation>
    </message>
    <message>
        <source>%1 records acknowledged</source>
        <translation>%1 registros confirmados</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Interrompida: %1</translation>
    </message>
    <message>
        <source>A copy to be changed: the record in the log stays as it is.</source>
        <translation>Uma cópia para alterar: o registro no log fica como está.</translation>
    </message>
    <message>
        <source>acks of this record</source>
        <translation>acks deste registro</translation>
    </message>
    <message>
        <source>Who has to have this record before it counts as written: all in-sync replicas, the leader alone (1), or nobody (0)</source>
        <translation>Quem deve ter este registro para que ele valha como escrito: todas as réplicas em sincronia, só o líder (1) ou ninguém (0)</translation>
    </message>
    <message>
        <source>Sent to %1-%2. With acks=0 nobody says whether it has arrived, nor at which offset.</source>
        <translation>Enviado para %1-%2. Com acks=0 ninguém diz se chegou, nem em qual offset.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PurgeTopicDialog</name>
    <message>
        <source>Delete records of %1</source>
        <translation>Excluir registros de %1</translation>
    </message>
    <message>
        <source>Up to which offset</source>
        <translation>Até qual offset</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>Início do log</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>Fim do log</translation>
    </message>
    <message>
        <source>Delete below</source>
        <translation>Excluir abaixo de</translation>
    </message>
    <message>
        <source>Records below these offsets are deleted on every replica, for good: the log then starts there. Empty leaves a partition as it is.</source>
        <translation>Os registros abaixo destes offsets são excluídos em todas as réplicas, de vez: o log passa a começar ali. Vazio deixa a partição como está.</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Digite %1 para confirmar</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>Excluir registros</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Partition %1: an offset from %2 to %3.</source>
        <translation>Partição %1: um offset de %2 a %3.</translation>
    </message>
    <message>
        <source>Asking the leaders …</source>
        <translation>Consultando os líderes …</translation>
    </message>
    <message>
        <source>Nothing would be deleted.</source>
        <translation>Nada seria excluído.</translation>
    </message>
    <message>
        <source>About %1 records will be deleted.</source>
        <translation>Cerca de %1 registros serão excluídos.</translation>
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
        <translation>Adicionar leitor tardio</translation>
    </message>
    <message>
        <source>Slow consumer</source>
        <translation>Consumidor lento</translation>
    </message>
    <message>
        <source>Replay from the beginning</source>
        <translation>Reler desde o início</translation>
    </message>
    <message>
        <source>Set the group&apos;s offsets to the beginning: its members leave, and read everything again</source>
        <translation>Voltar os offsets do grupo ao início: seus membros saem e leem tudo de novo</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Stop everything, and delete the topic and its groups</source>
        <translation>Parar tudo e excluir o tópico e seus grupos</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>entraram</translation>
    </message>
    <message>
        <source>Messages that the queue was given</source>
        <translation>Mensagens que a fila recebeu</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardados</translation>
    </message>
    <message>
        <source>Waiting, or in a consumer&apos;s hands and not acknowledged yet</source>
        <translation>Esperam, ou estão com um consumidor que ainda não as confirmou</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>em mãos</translation>
    </message>
    <message>
        <source>Pushed to a consumer and not acknowledged yet</source>
        <translation>Empurradas a um consumidor e ainda não confirmadas</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluídas</translation>
    </message>
    <message>
        <source>Acknowledged, and with that gone</source>
        <translation>Confirmadas, e com isso eliminadas</translation>
    </message>
    <message>
        <source>Records that the cluster has acknowledged to the producer</source>
        <translation>Registros que o cluster confirmou ao produtor</translation>
    </message>
    <message>
        <source>Records in the topic, from the start of its logs to the high watermark</source>
        <translation>Registros no tópico, do início de seus logs até o high watermark</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lidos</translation>
    </message>
    <message>
        <source>Records that the group has read, counting those that it read again</source>
        <translation>Registros que o grupo leu, contando os relidos</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>lag</translation>
    </message>
    <message>
        <source>Records in front of the group&apos;s committed offset</source>
        <translation>Registros à frente do offset commitado do grupo</translation>
    </message>
    <message>
        <source>Filled: waits. With a number: that consumer has it. Dashed: the consumer acknowledged it, and it is deleted.</source>
        <translation>Preenchida: espera. Com número: esse consumidor a tem. Tracejada: o consumidor a confirmou, e ela foi excluída.</translation>
    </message>
    <message>
        <source>All stay. The number is the partition. First dot: read by the group. Second dot: read by the late group.</source>
        <translation>Todas ficam. O número é a partição. Primeiro ponto: lida pelo grupo. Segundo ponto: lida pelo grupo tardio.</translation>
    </message>
    <message>
        <source>The newest messages in the queue</source>
        <translation>As mensagens mais novas na fila</translation>
    </message>
    <message>
        <source>The newest messages in the log</source>
        <translation>As mensagens mais novas no log</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>Consumo</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>The queue pushes messages to its consumers.</source>
        <translation>A fila empurra (push) as mensagens para seus consumidores.</translation>
    </message>
    <message>
        <source>A message is deleted when it is acknowledged.</source>
        <translation>Uma mensagem é excluída quando é confirmada.</translation>
    </message>
    <message>
        <source>Each message goes to one consumer.</source>
        <translation>Cada mensagem vai para um consumidor.</translation>
    </message>
    <message>
        <source>No order once there are several consumers, or one gives a message back.</source>
        <translation>Sem ordem quando há vários consumidores ou um devolve uma mensagem.</translation>
    </message>
    <message>
        <source>Consumers pull: they ask for records.</source>
        <translation>Os consumidores puxam (pull): pedem registros.</translation>
    </message>
    <message>
        <source>Records stay for the retention, read or not.</source>
        <translation>Os registros ficam durante a retenção, lidos ou não.</translation>
    </message>
    <message>
        <source>Each group reads every record, at its own pace.</source>
        <translation>Cada grupo lê todos os registros, em seu ritmo.</translation>
    </message>
    <message>
        <source>Strict order within a partition, none across.</source>
        <translation>Ordem estrita dentro de uma partição, nenhuma entre elas.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Start another</source>
        <translation>Iniciar outro</translation>
    </message>
    <message>
        <source>Crash a consumer</source>
        <translation>Derrubar um consumidor</translation>
    </message>
    <message>
        <source>Making the topic …</source>
        <translation>Criando o tópico …</translation>
    </message>
    <message>
        <source>The consumers leave, topic and groups are deleted …</source>
        <translation>Os consumidores saem, o tópico e os grupos são excluídos …</translation>
    </message>
    <message>
        <source>Replay: the group&apos;s offsets can be set when its members have left …</source>
        <translation>Releitura: os offsets do grupo podem ser definidos quando seus membros tiverem saído …</translation>
    </message>
    <message>
        <source>Replay: setting the group&apos;s offsets …</source>
        <translation>Releitura: definindo os offsets do grupo …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) did not get into the log: the cluster did not take them.</source>
        <translation>
            <numerusform>%Ln mensagem não entrou no log: o cluster não a aceitou.</numerusform>
            <numerusform>%Ln mensagens não entraram no log: o cluster não as aceitou.</numerusform>
        </translation>
    </message>
    <message>
        <source>a model in this program: pushes in turn, one message in each hand</source>
        <translation>um modelo neste programa: empurra em turnos, uma mensagem em cada mão</translation>
    </message>
    <message>
        <source>Message %1 waits</source>
        <translation>A mensagem %1 espera</translation>
    </message>
    <message>
        <source>Message %1: consumer %2 has it</source>
        <translation>Mensagem %1: está com o consumidor %2</translation>
    </message>
    <message>
        <source>Message %1: acknowledged by consumer %2, and deleted</source>
        <translation>Mensagem %1: confirmada pelo consumidor %2, e excluída</translation>
    </message>
    <message numerus="yes">
        <source>delivered %Ln time(s)</source>
        <translation>
            <numerusform>entregue %Ln vez</numerusform>
            <numerusform>entregue %Ln vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>topic %1, read by group %2</source>
        <translation>tópico %1, lido pelo grupo %2</translation>
    </message>
    <message>
        <source>a topic with three partitions, read by a group</source>
        <translation>um tópico com três partições, lido por um grupo</translation>
    </message>
    <message>
        <source>Message %1: not taken</source>
        <translation>Mensagem %1: não aceita</translation>
    </message>
    <message>
        <source>Message %1 is sent</source>
        <translation>A mensagem %1 está sendo enviada</translation>
    </message>
    <message>
        <source>Message %1: partition %2, offset %3</source>
        <translation>Mensagem %1: partição %2, offset %3</translation>
    </message>
    <message>
        <source>Late reader: consumer %1 has had %2 new messages, and nothing of the %3 that were gone before it came.</source>
        <translation>Leitor tardio: o consumidor %1 recebeu %2 mensagens novas, e nada das %3 que já não estavam quando ele chegou.</translation>
    </message>
    <message>
        <source>Late reader: group %1 has read %2 of %3 records, from the first on.</source>
        <translation>Leitor tardio: o grupo %1 leu %2 de %3 registros, desde o primeiro.</translation>
    </message>
    <message>
        <source>Slow consumer: it holds one message, the others take the rest.</source>
        <translation>Consumidor lento: segura uma mensagem, os outros pegam o resto.</translation>
    </message>
    <message>
        <source>Slow consumer: its partitions fall behind, the others do not take them. Nothing is lost, the lag grows.</source>
        <translation>Consumidor lento: suas partições se atrasam, os outros não as assumem. Nada se perde, o lag cresce.</translation>
    </message>
    <message numerus="yes">
        <source>Crash: %Ln message(s) came back to the queue and went to another consumer.</source>
        <translation>
            <numerusform>Queda: %Ln mensagem voltou à fila e foi para outro consumidor.</numerusform>
            <numerusform>Queda: %Ln mensagens voltaram à fila e foram para outro consumidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Crash: after the session timeout the others get its partitions, and go on at its committed offsets.</source>
        <translation>Queda: após o session timeout os outros recebem suas partições e continuam em seus offsets commitados.</translation>
    </message>
    <message>
        <source>Replay: impossible. What was acknowledged is deleted, and a queue has no offset to go back to.</source>
        <translation>Releitura: impossível. O que foi confirmado está excluído, e uma fila não tem offset ao qual voltar.</translation>
    </message>
    <message numerus="yes">
        <source>Replay: the group went back to the beginning %Ln time(s), and reads everything again.</source>
        <translation>
            <numerusform>Releitura: o grupo voltou ao início %Ln vez, e lê tudo de novo.</numerusform>
            <numerusform>Releitura: o grupo voltou ao início %Ln vezes, e lê tudo de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pushed, %2 asked for</source>
        <translation>%1 empurradas, %2 pedidas</translation>
    </message>
    <message numerus="yes">
        <source>asked %Ln time(s) (Fetch requests)</source>
        <translation>
            <numerusform>pediram %Ln vez (requisição Fetch)</numerusform>
            <numerusform>pediram %Ln vezes (requisições Fetch)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 of them still there</source>
        <translation>%1 confirmadas, %2 delas ainda lá</translation>
    </message>
    <message>
        <source>%1 read, %2 of %3 still there</source>
        <translation>%1 lidos, %2 de %3 ainda lá</translation>
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
        <translation>%1 de %2 terminaram depois de uma posterior</translation>
    </message>
    <message>
        <source>of the newest %1: %2 out of order within a partition, %3 across partitions</source>
        <translation>dos %1 mais novos: %2 fora de ordem dentro de uma partição, %3 entre partições</translation>
    </message>
    <message>
        <source>The same messages take three ways: through a classic message queue, which runs in this program as a small model; through a topic of the cluster to a consumer group; and from the same topic to a share group (KIP-932), Kafka&apos;s own queue. Do something to all three, and compare.</source>
        <translation>As mesmas mensagens seguem três caminhos: por uma fila de mensagens clássica, que roda neste programa como um pequeno modelo; por um tópico do cluster até um grupo de consumidores; e do mesmo tópico até um share group (KIP-932), a fila do próprio Kafka. Faça o mesmo com os três e compare.</translation>
    </message>
    <message>
        <source>Make the queue and the topic; start two consumers of the queue, two in the consumer group and six in the share group; send four messages a second</source>
        <translation>Criar a fila e o tópico; iniciar dois consumidores da fila, dois no grupo de consumidores e seis no share group; enviar quatro mensagens por segundo</translation>
    </message>
    <message>
        <source>One more consumer of the queue and of the share group, and a new consumer group that reads from the beginning</source>
        <translation>Mais um consumidor da fila e do share group, e um novo grupo de consumidores que lê desde o início</translation>
    </message>
    <message>
        <source>One consumer of each takes two seconds for a message</source>
        <translation>Em cada um, um consumidor leva dois segundos por mensagem</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>entregues</translation>
    </message>
    <message>
        <source>Records that the consumers were given, each time counted</source>
        <translation>Registros que os consumidores receberam, contados a cada vez</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceitos</translation>
    </message>
    <message>
        <source>Records that a consumer has dealt with, as the partitions&apos; leaders have confirmed</source>
        <translation>Registros que um consumidor já tratou, conforme confirmaram os líderes das partições</translation>
    </message>
    <message>
        <source>Handed out and locked: no other consumer gets them until the lock runs out or they are given back</source>
        <translation>Entregues e bloqueados: nenhum outro consumidor os recebe até o bloqueio vencer ou serem devolvidos</translation>
    </message>
    <message>
        <source>again</source>
        <translation>de novo</translation>
    </message>
    <message>
        <source>Handed out though another consumer, or the same, had it before</source>
        <translation>Entregues embora outro consumidor, ou o mesmo, já os tivesse tido</translation>
    </message>
    <message>
        <source>All stay. Filled with a number: that consumer has it. First dot: accepted. Second dot: handed out more than once.</source>
        <translation>Todas ficam. Preenchida com número: está com esse consumidor. Primeiro ponto: aceita. Segundo ponto: entregue mais de uma vez.</translation>
    </message>
    <message>
        <source>The newest messages in the share group</source>
        <translation>As mensagens mais novas no share group</translation>
    </message>
    <message>
        <source>Consumers pull, and what they get is locked for them for a time.</source>
        <translation>Os consumidores puxam, e o que recebem fica bloqueado para eles por um tempo.</translation>
    </message>
    <message>
        <source>Records stay; who has dealt with which is kept beside the log.</source>
        <translation>Os registros ficam; o que já foi tratado é anotado ao lado do log.</translation>
    </message>
    <message>
        <source>Each record goes to one consumer, whatever its partition: there may be more consumers than partitions.</source>
        <translation>Cada registro vai para um consumidor, seja qual for a partição: pode haver mais consumidores que partições.</translation>
    </message>
    <message>
        <source>No strict order: what was not accepted comes again, after later ones.</source>
        <translation>Sem ordem estrita: o que não foi aceito volta, depois de outros mais novos.</translation>
    </message>
    <message>
        <source>Share group</source>
        <translation>Share group</translation>
    </message>
    <message>
        <source>Of each, one consumer dies without a goodbye, with what it has in hand</source>
        <translation>Em cada um, um consumidor morre sem se despedir, com o que tem em mãos</translation>
    </message>
    <message>
        <source>One more consumer of each, in place of the one that crashed</source>
        <translation>Mais um consumidor em cada um, no lugar do que caiu</translation>
    </message>
    <message>
        <source>the same topic, read by share group %1</source>
        <translation>o mesmo tópico, lido pelo share group %1</translation>
    </message>
    <message>
        <source>the same topic, read by more consumers than it has partitions</source>
        <translation>o mesmo tópico, lido por mais consumidores que partições</translation>
    </message>
    <message>
        <source>Message %1: locked for consumer %2</source>
        <translation>Mensagem %1: bloqueada para o consumidor %2</translation>
    </message>
    <message>
        <source>Message %1: accepted by consumer %2, and still in the log</source>
        <translation>Mensagem %1: aceita pelo consumidor %2, e ainda no log</translation>
    </message>
    <message>
        <source>Held up: %1</source>
        <translation>Parado: %1</translation>
    </message>
    <message>
        <source>Late reader: one more consumer gets its share at once, though there are only three partitions.</source>
        <translation>Leitor tardio: mais um consumidor recebe sua parte na hora, embora haja só três partições.</translation>
    </message>
    <message>
        <source>Slow: it takes fewer records, the others the more. Nothing of a partition waits behind it.</source>
        <translation>Lento: ele pega menos registros, e os outros mais. Nada de uma partição espera atrás dele.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came again.</source>
        <translation>
            <numerusform>%Ln registro voltou.</numerusform>
            <numerusform>%Ln registros voltaram.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Crash: %Ln record(s) stayed locked in its hands. When the lock runs out, they go to others.</source>
        <translation>
            <numerusform>Queda: %Ln registro ficou bloqueado em suas mãos. Quando o bloqueio vencer, vai para outro.</numerusform>
            <numerusform>Queda: %Ln registros ficaram bloqueados em suas mãos. Quando o bloqueio vencer, vão para outros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay: the records are still there. kafka-share-groups.sh --reset-offsets sets a share group back once nobody is in it.</source>
        <translation>Releitura: os registros ainda estão lá. kafka-share-groups.sh --reset-offsets faz um share group voltar quando não há ninguém nele.</translation>
    </message>
    <message numerus="yes">
        <source>%1 handed out, each locked for %Ln second(s)</source>
        <translation>
            <numerusform>%1 entregues, cada um bloqueado por %Ln segundo</numerusform>
            <numerusform>%1 entregues, cada um bloqueado por %Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted, %2 of %3 still there</source>
        <translation>%1 aceitos, %2 de %3 ainda lá</translation>
    </message>
    <message>
        <source>of the newest %1 handed out: %2 after a later one of the same partition</source>
        <translation>dos %1 entregues mais recentes: %2 depois de um mais novo da mesma partição</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QueueStory</name>
    <message>
        <source>The offsets of %1 could not be set: %2</source>
        <translation>Não foi possível definir os offsets de %1: %2</translation>
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
        <translation>seguidor</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <source>prospective</source>
        <translation>pré-candidato</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observador</translation>
    </message>
    <message>
        <source>resigned</source>
        <translation>renunciou</translation>
    </message>
    <message>
        <source>unattached</source>
        <translation>sem vínculo</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>node %1 (no voter)</source>
        <translation>nó %1 (não votante)</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>não está rodando</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>lidera</translation>
    </message>
    <message>
        <source>A node of the metadata quorum; those that are no voters only follow</source>
        <translation>Um nó do quórum de metadados; os que não são votantes apenas seguem</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>The part that the node plays in the quorum; the leader is the active controller</source>
        <translation>O papel do nó no quórum; o líder é o controller ativo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The quorum epoch that the node is in: every election begins a new one</source>
        <translation>A epoch do quórum em que o nó está: cada eleição começa uma nova</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Whom it voted for in this epoch; it may vote once only</source>
        <translation>Em quem ele votou nesta epoch; só pode votar uma vez</translation>
    </message>
    <message>
        <source>Voted for</source>
        <translation>Votou em</translation>
    </message>
    <message>
        <source>Log end offset: where the next metadata record goes in this node&apos;s log</source>
        <translation>Log end offset: onde entra o próximo registro de metadados no log deste nó</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>Fim do log</translation>
    </message>
    <message>
        <source>All metadata below this offset is on a majority of the voters, as this node knows</source>
        <translation>Todos os metadados abaixo deste offset estão na maioria dos votantes, até onde este nó sabe</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>High watermark</translation>
    </message>
    <message>
        <source>Metadata records that the leader has and this node has not</source>
        <translation>Registros de metadados que o líder tem e este nó não</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>How long ago it had everything that the leader had, as the leader knows</source>
        <translation>Há quanto tempo ele tinha tudo o que o líder tinha, até onde o líder sabe</translation>
    </message>
    <message>
        <source>Caught up before</source>
        <translation>Em dia há</translation>
    </message>
    <message>
        <source>If it hears nothing from the leader for so long, it starts an election</source>
        <translation>Se não tiver notícia do líder por esse tempo, ele inicia uma eleição</translation>
    </message>
    <message>
        <source>Election in</source>
        <translation>Eleição em</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QuorumTermsModel</name>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>não decidido</translation>
    </message>
    <message>
        <source>node %1 by %2</source>
        <translation>nó %1 por %2</translation>
    </message>
    <message>
        <source>%1, leads now</source>
        <translation>%1, lidera agora</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (por %2)</translation>
    </message>
    <message>
        <source>Quorum epoch: at most one leader in each</source>
        <translation>Epoch do quórum: no máximo um líder em cada uma</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Who got the votes of a majority</source>
        <translation>Quem recebeu os votos da maioria</translation>
    </message>
    <message>
        <source>Won by</source>
        <translation>Vencida por</translation>
    </message>
    <message>
        <source>Each candidate with the nodes that voted for it</source>
        <translation>Cada candidato com os nós que votaram nele</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>From the first candidate to the elected leader</source>
        <translation>Do primeiro candidato ao líder eleito</translation>
    </message>
    <message>
        <source>Election took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>How long the winner led</source>
        <translation>Por quanto tempo o vencedor liderou</translation>
    </message>
    <message>
        <source>Led for</source>
        <translation>Liderou por</translation>
    </message>
    <message>
        <source>Why the first candidate stood for election</source>
        <translation>Por que o primeiro candidato se candidatou</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Causa</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QuorumView</name>
    <message>
        <source>Metadata log</source>
        <translation>Log de metadados</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochs</translation>
    </message>
    <message>
        <source>Voters and observers of the metadata quorum</source>
        <translation>Votantes e observadores do quórum de metadados</translation>
    </message>
    <message>
        <source>No node has told of the quorum yet.</source>
        <translation>Nenhum nó informou sobre o quórum ainda.</translation>
    </message>
    <message>
        <source>Epochs of the quorum, newest first</source>
        <translation>Epochs do quórum, as mais novas primeiro</translation>
    </message>
    <message>
        <source>Filter epochs</source>
        <translation>Filtrar epochs</translation>
    </message>
    <message>
        <source>No election has been seen yet. Kill the active controller to see one.</source>
        <translation>Nenhuma eleição foi vista ainda. Derrube o controller ativo para ver uma.</translation>
    </message>
    <message>
        <source>Metadata records, newest first</source>
        <translation>Registros de metadados, os mais novos primeiro</translation>
    </message>
    <message>
        <source>Filter metadata records</source>
        <translation>Filtrar registros de metadados</translation>
    </message>
    <message>
        <source>Nothing is committed yet. Every change of topics, leaders, brokers and settings becomes a record here.</source>
        <translation>Nada foi commitado ainda. Cada mudança de tópicos, líderes, brokers e configurações vira um registro aqui.</translation>
    </message>
    <message>
        <source>Show NoOp</source>
        <translation>Mostrar NoOp</translation>
    </message>
    <message>
        <source>NoOp records change nothing: the controller writes them to show that it can still commit</source>
        <translation>Registros NoOp não mudam nada: o controller os escreve para mostrar que ainda consegue fazer commit</translation>
    </message>
    <message>
        <source>Fields of the chosen metadata record</source>
        <translation>Campos do registro de metadados escolhido</translation>
    </message>
    <message>
        <source>Choose a record to see its fields.</source>
        <translation>Escolha um registro para ver seus campos.</translation>
    </message>
    <message>
        <source>no leader · epoch %1</source>
        <translation>sem líder · epoch %1</translation>
    </message>
    <message>
        <source>leader node %1 · epoch %2</source>
        <translation>líder nó %1 · epoch %2</translation>
    </message>
    <message>
        <source>No controller: %1 of %2 voters run, and an election needs %3. Leaders stay as they are, and nothing can be changed.</source>
        <translation>Sem controller: %1 de %2 votantes rodam, e uma eleição precisa de %3. Os líderes ficam como estão, e nada pode ser alterado.</translation>
    </message>
    <message>
        <source>No controller: the voters are electing one. %1 of %2 votes are needed.</source>
        <translation>Sem controller: os votantes estão elegendo um. São precisos %1 de %2 votos.</translation>
    </message>
    <message>
        <source>Node %1 is the active controller. Every change is a record in its metadata log, and holds once %2 of %3 voters have it.</source>
        <translation>O nó %1 é o controller ativo. Cada mudança é um registro em seu log de metadados, e vale quando %2 de %3 votantes o têm.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReadRecordsModel</name>
    <message>
        <source>A tombstone: it has no value and deletes its key</source>
        <translation>Um tombstone: não tem valor e exclui sua chave</translation>
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
        <translation>Chave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lido por</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReassignDialog</name>
    <message>
        <source>Copy at most</source>
        <translation>Copiar no máximo</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>Distribuir por igual</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estava</translation>
    </message>
    <message>
        <source>Move the replicas of %1</source>
        <translation>Mover as réplicas de %1</translation>
    </message>
    <message>
        <source>Throttle (KIP-73): so that clients still get their share of disk and network. Lifted when all is there.</source>
        <translation>Limite (throttle, KIP-73): para que os clientes ainda tenham sua parte do disco e da rede. Retirado quando tudo tiver chegado.</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Plans as many replicas for each node, and as many preferred leaders</source>
        <translation>Planeja o mesmo número de réplicas para cada nó, e de líderes preferidos</translation>
    </message>
    <message>
        <source>Drag a replica to another node. The first of a partition&apos;s replicas is its preferred leader.</source>
        <translation>Arraste uma réplica para outro nó. A primeira das réplicas de uma partição é seu líder preferido.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Cancel the move</source>
        <translation>Cancelar a mudança</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The topic was deleted.</source>
        <translation>O tópico foi excluído.</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>Consultando o controller …</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) are moving; the slowest has copied %1 %. The old replicas stay until the new ones are in sync.</source>
        <translation>
            <numerusform>%n partição está mudando; já copiou %1%. As réplicas antigas ficam até as novas estarem em sincronia.</numerusform>
            <numerusform>%n partições estão mudando; a mais lenta já copiou %1%. As réplicas antigas ficam até as novas estarem em sincronia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nada está planejado.</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) change; about %1 will be copied.</source>
        <translation>
            <numerusform>%n partição muda; cerca de %1 serão copiados.</numerusform>
            <numerusform>%n partições mudam; cerca de %1 serão copiados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RebalanceTableModel</name>
    <message>
        <source>joining</source>
        <translation>entrando</translation>
    </message>
    <message>
        <source>assigning</source>
        <translation>atribuindo</translation>
    </message>
    <message>
        <source>reconciling</source>
        <translation>reconciliando</translation>
    </message>
    <message>
        <source>At %1 the group began to rebalance.</source>
        <translation>Às %1 o grupo começou a rebalancear.</translation>
    </message>
    <message>
        <source>At %1 the group began to rebalance: %2.</source>
        <translation>Às %1 o grupo começou a rebalancear: %2.</translation>
    </message>
    <message>
        <source>Joined: %1.</source>
        <translation>Entrou: %1.</translation>
    </message>
    <message>
        <source>Left: %1.</source>
        <translation>Saiu: %1.</translation>
    </message>
    <message>
        <source>Left: %1, %2.</source>
        <translation>Saiu: %1, %2.</translation>
    </message>
    <message>
        <source>The coordinator waited %1 for the members to join; meanwhile nobody read.</source>
        <translation>O coordenador esperou %1 pelos membros; nesse tempo ninguém leu.</translation>
    </message>
    <message>
        <source>The leader&apos;s assignment was there and stored after %1.</source>
        <translation>A atribuição do líder chegou e foi gravada após %1.</translation>
    </message>
    <message>
        <source>Members gave up and took over within %1; who kept a partition went on reading it.</source>
        <translation>Os membros liberaram e assumiram em %1; quem manteve uma partição continuou a lê-la.</translation>
    </message>
    <message numerus="yes">
        <source>Meanwhile members changed again, %n time(s).</source>
        <translation>
            <numerusform>Nesse tempo os membros mudaram de novo, %n vez.</numerusform>
            <numerusform>Nesse tempo os membros mudaram de novo, %n vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended as generation %1.</source>
        <translation>Terminou como geração %1.</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 até agora</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Começou</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durou</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Geração</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RebalanceWords</name>
    <message>
        <source>%1 joined</source>
        <translation>%1 entrou</translation>
    </message>
    <message>
        <source>no heartbeat from %1 within its session timeout</source>
        <translation>sem heartbeat de %1 dentro de seu session timeout</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 saiu</translation>
    </message>
    <message>
        <source>a member changed its subscription</source>
        <translation>um membro mudou sua assinatura</translation>
    </message>
    <message>
        <source>members, subscriptions or topics changed</source>
        <translation>membros, assinaturas ou tópicos mudaram</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) did not sync within the rebalance timeout</source>
        <translation>
            <numerusform>%n membro não sincronizou dentro do rebalance timeout</numerusform>
            <numerusform>%n membros não sincronizaram dentro do rebalance timeout</numerusform>
        </translation>
    </message>
    <message>
        <source>the assignment could not be stored</source>
        <translation>não foi possível gravar a atribuição</translation>
    </message>
    <message>
        <source>no heartbeat within the session timeout</source>
        <translation>sem heartbeat dentro do session timeout</translation>
    </message>
    <message>
        <source>it did not come back within the rebalance timeout</source>
        <translation>não voltou dentro do rebalance timeout</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RecordEditor</name>
    <message>
        <source>Topic</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tópico</translation>
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
        <translation>vazio</translation>
    </message>
    <message>
        <source>Kind of the key</source>
        <translation>Tipo da chave</translation>
    </message>
    <message>
        <source>null: no key, the records are spread over the partitions. Empty: a key of no bytes, which is a key like any other: all its records go to one partition</source>
        <translation>null: sem chave, os registros são distribuídos entre as partições. Vazia: uma chave sem bytes, que é uma chave como qualquer outra: todos os seus registros vão para uma partição</translation>
    </message>
    <message>
        <source>name=value, with commas between. A name alone has the value null, name= an empty one</source>
        <translation>nome=valor, separados por vírgulas. Só um nome tem o valor null, nome= tem um valor vazio</translation>
    </message>
    <message>
        <source>In a stream {n} becomes the record&apos;s number, {key} its key; {random} {amount} {name} {city} {uuid} {bool} {time} {ms} are made up</source>
        <translation>Em um fluxo, {n} vira o número do registro e {key} sua chave; {random} {amount} {name} {city} {uuid} {bool} {time} {ms} são inventados</translation>
    </message>
    <message>
        <source>Tombstone (no value)</source>
        <translation>Tombstone (sem valor)</translation>
    </message>
    <message>
        <source>On a compacted topic a record without a value deletes its key</source>
        <translation>Em um tópico compactado, um registro sem valor exclui sua chave</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>pela chave</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partição %1</translation>
    </message>
    <message>
        <source>Choose a topic.</source>
        <translation>Escolha um tópico.</translation>
    </message>
    <message>
        <source>A header has no name. Write name=value, with commas between.</source>
        <translation>Um header está sem nome. Escreva nome=valor, separados por vírgulas.</translation>
    </message>
    <message>
        <source>%1 bytes that are no text, kept as they are</source>
        <translation>%1 bytes que não são texto, mantidos como estão</translation>
    </message>
    <message>
        <source>empty: a key of no bytes</source>
        <translation>vazia: uma chave sem bytes</translation>
    </message>
    <message>
        <source>null: records are spread</source>
        <translation>null: registros são distribuídos</translation>
    </message>
    <message numerus="yes">
        <source>%n header(s), kept as they are</source>
        <translation>
            <numerusform>%n header, mantido como está</numerusform>
            <numerusform>%n headers, mantidos como estão</numerusform>
        </translation>
    </message>
    <message>
        <source>null: a tombstone</source>
        <translation>null: um tombstone</translation>
    </message>
    <message>
        <source>empty: a value of no bytes, which is not null</source>
        <translation>vazio: um valor sem bytes, que não é null</translation>
    </message>
    <message>
        <source>JSON · %1</source>
        <translation>JSON · %1</translation>
    </message>
    <message>
        <source>a template · %1</source>
        <translation>um modelo · %1</translation>
    </message>
    <message>
        <source>Goes to partition %1, whatever its key.</source>
        <translation>Vai para a partição %1, seja qual for sua chave.</translation>
    </message>
    <message>
        <source>Without a key the client spreads records over the partitions.</source>
        <translation>Sem chave, o cliente distribui os registros entre as partições.</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1, so it goes to partition %2 of %3, as with Java clients.</source>
        <translation>O murmur2 da chave é %1, então vai para a partição %2 de %3, como com clientes Java.</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1.</source>
        <translation>O murmur2 da chave é %1.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RecordingWords</name>
    <message>
        <source>Not in a recording: there is no cluster that clients could talk to.</source>
        <translation>Não em uma gravação: não há um cluster com que os clientes possam falar.</translation>
    </message>
    <message>
        <source>Where the recorded cluster was. Nothing in this window connects to it.</source>
        <translation>Onde estava o cluster gravado. Nada nesta janela se conecta a ele.</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be written to it. Who produced then, and how fast, is in the picture of the cluster.</source>
        <translation>Isto é uma gravação: nada pode ser escrito nela. Quem produzia, e com que velocidade, está na imagem do cluster.</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be read from it. Who consumed then, and how far behind, is in the picture and in Groups.</source>
        <translation>Isto é uma gravação: nada pode ser lido dela. Quem consumia, e com que atraso, está na imagem e em Grupos.</translation>
    </message>
    <message>
        <source>A recording holds how the logs grew, not the records in them.</source>
        <translation>Uma gravação guarda como os logs cresceram, não os registros neles.</translation>
    </message>
    <message>
        <source>A recording does not hold the brokers&apos; files. Segments and their sizes are in Partition logs.</source>
        <translation>Uma gravação não guarda os arquivos dos brokers. Os segmentos e seus tamanhos estão em Logs das partições.</translation>
    </message>
    <message>
        <source>A recording does not hold the brokers&apos; logs. What happened, and why, is in the Timeline.</source>
        <translation>Uma gravação não guarda os logs dos brokers. O que aconteceu, e por quê, está na Linha do tempo.</translation>
    </message>
    <message>
        <source>A recording does not hold lost records. How many a failure cost is in the Timeline, below the lanes.</source>
        <translation>Uma gravação não guarda registros perdidos. Quantos uma falha custou está na Linha do tempo, abaixo das faixas.</translation>
    </message>
    <message>
        <source>This is a recording: what waited then, and the breakpoints of that time. The bar above plays it.</source>
        <translation>Isto é uma gravação: o que esperava na época, e os breakpoints de então. A barra acima a reproduz.</translation>
    </message>
    <message>
        <source>Of each second a recording keeps %1 requests of clients and %2 of nodes, with their answers, and of each the first %3 bytes.</source>
        <translation>De cada segundo, uma gravação guarda %1 requisições de clientes e %2 de nós, com suas respostas, e de cada uma os primeiros %3 bytes.</translation>
    </message>
    <message>
        <source>A recording holds no records and no files, and not every request: too little for the evidence of a record.</source>
        <translation>Uma gravação não guarda registros nem arquivos, e nem todas as requisições: pouco demais para as evidências de um registro.</translation>
    </message>
    <message>
        <source>A recording holds how the logs grew, not the records in them: there is nothing to audit, and nobody to crash.</source>
        <translation>Uma gravação guarda como os logs cresceram, não os registros neles: não há nada para auditar, e ninguém para derrubar.</translation>
    </message>
    <message>
        <source>Two clusters are played beside one that runs, not beside a recording.</source>
        <translation>Dois clusters são executados ao lado de um em funcionamento, não ao lado de uma gravação.</translation>
    </message>
    <message>
        <source>Not in a recording: the two sides are compared while both run, and here there is no cluster.</source>
        <translation>Não em uma gravação: os dois lados são comparados enquanto funcionam, e aqui não há cluster.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplayBar</name>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● Gravação</translation>
    </message>
    <message>
        <source>You see the recorded session %1, not a running cluster. %2</source>
        <translation>Você vê a sessão gravada %1, não um cluster em execução. %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Stop playing (Space)</source>
        <translation>Parar a reprodução (Espaço)</translation>
    </message>
    <message>
        <source>Play the recording (Space)</source>
        <translation>Reproduzir a gravação (Espaço)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Go on to the next moment at which anything was recorded (.)</source>
        <translation>Ir para o próximo momento em que algo foi gravado (.)</translation>
    </message>
    <message>
        <source>How fast the recording plays (- and +)</source>
        <translation>Velocidade de reprodução da gravação (- e +)</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>Posição na gravação</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplaySource</name>
    <message>
        <source>This is a recording: it can be watched, but nothing in it can be changed.</source>
        <translation>Isto é uma gravação: pode ser assistida, mas nada nela pode ser alterado.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplicaGrid</name>
    <message>
        <source>Replicas by partition and broker</source>
        <translation>Réplicas por partição e broker</translation>
    </message>
    <message>
        <source>Partition %1 has a replica on node %2</source>
        <translation>A partição %1 tem uma réplica no nó %2</translation>
    </message>
    <message>
        <source>Partition %1 has no replica on node %2</source>
        <translation>A partição %1 não tem réplica no nó %2</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primeira</translation>
    </message>
    <message>
        <source>+ first</source>
        <translation>+ primeira</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>Partition %1 is moving: %2 % copied</source>
        <translation>A partição %1 está mudando: %2% copiados</translation>
    </message>
    <message>
        <source>Partition %1: replicas on nodes %2. Drag a chip to another node; Delete takes it away, + adds one, P makes it first (preferred leader).</source>
        <translation>Partição %1: réplicas nos nós %2. Arraste uma ficha para outro nó; Delete a remove, + adiciona uma, P a torna primeira (líder preferido).</translation>
    </message>
    <message>
        <source>A replica stays one of its partition: put it down in the row of partition %1.</source>
        <translation>Uma réplica continua sendo da sua partição: solte-a na linha da partição %1.</translation>
    </message>
    <message>
        <source>Partition %1 is moving. It can be planned anew when the move is over, or cancelled.</source>
        <translation>A partição %1 está sendo movida. Ela poderá ser replanejada quando a mudança terminar ou for cancelada.</translation>
    </message>
    <message>
        <source>Node %1 holds a replica of partition %2 already: a second one on the same node would protect nothing.</source>
        <translation>O nó %1 já tem uma réplica da partição %2: uma segunda no mesmo nó não protegeria nada.</translation>
    </message>
    <message>
        <source>Partition %1 has this replica only: a partition keeps at least one.</source>
        <translation>A partição %1 só tem esta réplica: uma partição mantém pelo menos uma.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplicaTableModel</name>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
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
        <translation>sendo adicionada</translation>
    </message>
    <message>
        <source>is being removed</source>
        <translation>sendo removida</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>em sincronia</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>fora de sincronia</translation>
    </message>
    <message>
        <source>64 or more</source>
        <translation>64 ou mais</translation>
    </message>
    <message>
        <source>The node does not run: this is what it said last.</source>
        <translation>O nó não está rodando: isto é o que ele disse por último.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Leader, in sync (could take over), or behind</source>
        <translation>Líder, em sincronia (poderia assumir) ou atrasada</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>The leader epoch of its newest records</source>
        <translation>A leader epoch de seus registros mais novos</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Offset of the first record that is kept</source>
        <translation>Offset do primeiro registro guardado</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>Início do log</translation>
    </message>
    <message>
        <source>High watermark as this replica knows it: below it all is committed</source>
        <translation>High watermark como esta réplica o conhece: abaixo dele tudo está commitado</translation>
    </message>
    <message>
        <source>HW</source>
        <translation>HW</translation>
    </message>
    <message>
        <source>Last stable offset: how far readers of committed transactions get</source>
        <translation>Last stable offset: até onde chegam os leitores de transações commitadas</translation>
    </message>
    <message>
        <source>LSO</source>
        <translation>LSO</translation>
    </message>
    <message>
        <source>Log end offset: where the next record goes</source>
        <translation>Log end offset: onde entra o próximo registro</translation>
    </message>
    <message>
        <source>LEO</source>
        <translation>LEO</translation>
    </message>
    <message>
        <source>Records that the leader has and this replica has not</source>
        <translation>Registros que o líder tem e esta réplica não</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Atraso</translation>
    </message>
    <message>
        <source>Files that the log consists of</source>
        <translation>Arquivos de que o log é feito</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Bytes on this node&apos;s disk</source>
        <translation>Bytes no disco deste nó</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReportWords</name>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>active controller</source>
        <translation>controller ativo</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Tópicos</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
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
        <translation>Membros</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>The last failure</source>
        <translation>A última falha</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) were not kept.</source>
        <translation>
            <numerusform>%n evento anterior não foi guardado.</numerusform>
            <numerusform>%n eventos anteriores não foram guardados.</numerusform>
        </translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>causa: %1</translation>
    </message>
    <message>
        <source>The cluster</source>
        <translation>O cluster</translation>
    </message>
    <message>
        <source>Brokerscope session of %1</source>
        <translation>Sessão do Brokerscope de %1</translation>
    </message>
    <message>
        <source>Cluster %1 at %2</source>
        <translation>Cluster %1 em %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ResetOffsetsDialog</name>
    <message>
        <source>Move the offsets of group %1</source>
        <translation>Mover os offsets do grupo %1</translation>
    </message>
    <message>
        <source>To the earliest record</source>
        <translation>Para o registro mais antigo</translation>
    </message>
    <message>
        <source>To the end (latest)</source>
        <translation>Para o fim (latest)</translation>
    </message>
    <message>
        <source>To an offset</source>
        <translation>Para um offset</translation>
    </message>
    <message>
        <source>To a time</source>
        <translation>Para uma hora</translation>
    </message>
    <message>
        <source>Back by a duration</source>
        <translation>Voltar uma duração</translation>
    </message>
    <message>
        <source>Shift by so many records</source>
        <translation>Deslocar tantos registros</translation>
    </message>
    <message>
        <source>As listed in a file (CSV)</source>
        <translation>Como listado em um arquivo (CSV)</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Abrir …</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>O que seria feito</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move the offsets</source>
        <translation>Mover os offsets</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>An offset is a whole number from 0.</source>
        <translation>Um offset é um número inteiro a partir de 0.</translation>
    </message>
    <message>
        <source>A whole number that is not 0: below it back, above it forward.</source>
        <translation>Um número inteiro diferente de 0: abaixo volta, acima avança.</translation>
    </message>
    <message>
        <source>A duration is written as 90m, 2h 30m, 1d or PT1H30M.</source>
        <translation>Uma duração se escreve como 90m, 2h 30m, 1d ou PT1H30M.</translation>
    </message>
    <message>
        <source>Line %1 is not of the form topic,partition,offset: &quot;%2&quot;</source>
        <translation>A linha %1 não tem a forma topic,partition,offset: “%2”</translation>
    </message>
    <message>
        <source>Paste or open lines of the form topic,partition,offset.</source>
        <translation>Cole ou abra linhas na forma topic,partition,offset.</translation>
    </message>
    <message numerus="yes">
        <source>The group has %n member(s). Kafka lets nobody move the offsets of a group that is in use: stop its members first. Until then this is what it would do.</source>
        <translation>
            <numerusform>O grupo tem %n membro. O Kafka não deixa ninguém mover os offsets de um grupo em uso: pare seus membros antes. Até lá, isto é o que faria.</numerusform>
            <numerusform>O grupo tem %n membros. O Kafka não deixa ninguém mover os offsets de um grupo em uso: pare seus membros antes. Até lá, isto é o que faria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the leaders …</source>
        <translation>Consultando os líderes …</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nada mudaria.</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) get another offset. It can be put back afterwards.</source>
        <translation>
            <numerusform>%n partição recebe outro offset. Ele pode ser reposto depois.</numerusform>
            <numerusform>%n partições recebem outro offset. Ele pode ser reposto depois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the coordinator …</source>
        <translation>Consultando o coordenador …</translation>
    </message>
    <message>
        <source>Open a list of offsets</source>
        <translation>Abrir uma lista de offsets</translation>
    </message>
    <message>
        <source>Lists of offsets (*.csv *.txt);;All files (*)</source>
        <translation>Listas de offsets (*.csv *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Não foi possível ler %1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than a list of offsets can be.</source>
        <translation>%1 é maior do que uma lista de offsets pode ser.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ResetPlanModel</name>
    <message>
        <source>before the log: its start</source>
        <translation>antes do log: seu início</translation>
    </message>
    <message>
        <source>beyond the log: its end</source>
        <translation>depois do log: seu fim</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>já está lá</translation>
    </message>
    <message>
        <source>has no leader: stays</source>
        <translation>sem líder: fica</translation>
    </message>
    <message>
        <source>never committed: stays</source>
        <translation>nunca commitado: fica</translation>
    </message>
    <message>
        <source>not listed: stays</source>
        <translation>não listado: fica</translation>
    </message>
    <message>
        <source>So many records will be read again.</source>
        <translation>Quantos registros serão lidos de novo.</translation>
    </message>
    <message>
        <source>So many records will be passed over.</source>
        <translation>Quantos registros serão pulados.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ScenariosView</name>
    <message>
        <source>Scenarios</source>
        <translation>Cenários</translation>
    </message>
    <message>
        <source>Set pieces: one failure each</source>
        <translation>Cenas prontas: uma falha cada</translation>
    </message>
    <message>
        <source>Watch: %1</source>
        <translation>Observe: %1</translation>
    </message>
    <message>
        <source>Suggested fault: %1. %2</source>
        <translation>Falha sugerida: %1. %2</translation>
    </message>
    <message>
        <source>%1: everything expected has come true. Its clients go on until you stop them.</source>
        <translation>%1: tudo o que era esperado se cumpriu. Seus clientes continuam até você pará-los.</translation>
    </message>
    <message>
        <source>%1 did not go as expected: %2</source>
        <translation>%1 não saiu como esperado: %2</translation>
    </message>
    <message>
        <source>%1: every act is done; waiting for what is expected.</source>
        <translation>%1: todas as ações feitas; aguardando o que é esperado.</translation>
    </message>
    <message>
        <source>%1 plays. Acts left: %2</source>
        <translation>%1 em execução. Ações restantes: %2</translation>
    </message>
    <message>
        <source>%1: topics and clients are being made.</source>
        <translation>%1: tópicos e clientes estão sendo criados.</translation>
    </message>
    <message>
        <source>never: </source>
        <translation>nunca: </translation>
    </message>
    <message>
        <source>Play a scenario file</source>
        <translation>Executar um arquivo de cenário</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml)</source>
        <translation>Cenários (*.yaml)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter scenarios and set pieces</source>
        <translation>Filtrar cenários e cenas prontas</translation>
    </message>
    <message>
        <source>Part of a title</source>
        <translation>Parte de um título</translation>
    </message>
    <message>
        <source>Scenarios and set pieces</source>
        <translation>Cenários e cenas prontas</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Makes the topics and starts the producers and groups of this scenario</source>
        <translation>Cria os tópicos e inicia os produtores e grupos deste cenário</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stops its producers and groups; topics and records stay</source>
        <translation>Para seus produtores e grupos; tópicos e registros ficam</translation>
    </message>
    <message>
        <source>Suggested fault</source>
        <translation>Falha sugerida</translation>
    </message>
    <message>
        <source>Plays the fault that is most telling for this scenario</source>
        <translation>Executa a falha mais reveladora para este cenário</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>Restaurar tudo</translation>
    </message>
    <message>
        <source>Undoes every fault of links and disks and starts every node that is down</source>
        <translation>Desfaz todas as falhas de links e discos e inicia todos os nós caídos</translation>
    </message>
    <message>
        <source>Plays a scenario of your own: a YAML file</source>
        <translation>Executa um cenário seu: um arquivo YAML</translation>
    </message>
    <message>
        <source>/ filters · Ctrl+F1 … F12: set pieces</source>
        <translation>/ filtra · Ctrl+F1 … F12: cenas prontas</translation>
    </message>
    <message>
        <source>Open file ...</source>
        <translation>Abrir arquivo ...</translation>
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
        <translation>O nó de quem é o log; um traço para o cluster como um todo</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>DEBUG, INFO, WARN or ERROR, as in Kafka&apos;s log</source>
        <translation>DEBUG, INFO, WARN ou ERROR, como no log do Kafka</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>The part that speaks, by the name of Kafka&apos;s class</source>
        <translation>A parte que fala, pelo nome da classe do Kafka</translation>
    </message>
    <message>
        <source>Logger</source>
        <translation>Logger</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ServerLogView</name>
    <message>
        <source>Save the log</source>
        <translation>Salvar o log</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar no log</translation>
    </message>
    <message>
        <source>Lowest level that is shown</source>
        <translation>Nível mais baixo mostrado</translation>
    </message>
    <message>
        <source>Node whose log is shown</source>
        <translation>Nó cujo log é mostrado</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>Manter a linha mais nova à vista</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Empties this view; the nodes go on writing</source>
        <translation>Esvazia esta exibição; os nós continuam escrevendo</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Salvar …</translation>
    </message>
    <message>
        <source>Lines of the nodes&apos; logs, newest last</source>
        <translation>Linhas dos logs dos nós, as mais novas por último</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>todos os nós</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>This cluster does not run in this program: its nodes write their logs elsewhere.</source>
        <translation>Este cluster não roda neste programa: seus nós escrevem seus logs em outro lugar.</translation>
    </message>
    <message>
        <source>No node has written a line yet.</source>
        <translation>Nenhum nó escreveu uma linha ainda.</translation>
    </message>
    <message>
        <source>No line is of this level and node and has these words.</source>
        <translation>Nenhuma linha é deste nível e nó e tem estas palavras.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Salvo em %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Não foi possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>Double click or Enter: the event of this line in the timeline, with what caused it</source>
        <translation>Clique duplo ou Enter: o evento desta linha na linha do tempo, com o que o causou</translation>
    </message>
    <message>
        <source>This line tells of no event of the timeline, or of one that is no longer kept.</source>
        <translation>Esta linha não fala de nenhum evento da linha do tempo, ou fala de um que já não é guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), %1 older ones lost</source>
        <translation>
            <numerusform>%Ln linha, %1 mais antigas perdidas</numerusform>
            <numerusform>%Ln linhas, %1 mais antigas perdidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::SetPieceMenu</name>
    <message>
        <source>Set pieces</source>
        <translation>Cenas prontas</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>Restaurar tudo</translation>
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
        <translation>Ir para o filtro do painel em que você está</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+roda</translation>
    </message>
    <message>
        <source>Zoom the picture under the pointer</source>
        <translation>Zoom na imagem sob o ponteiro</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastar</translation>
    </message>
    <message>
        <source>Move a picture that is larger than its panel</source>
        <translation>Mover uma imagem maior que seu painel</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Botão direito</translation>
    </message>
    <message>
        <source>Everything that can be done to what is under the pointer</source>
        <translation>Tudo o que pode ser feito com o que está sob o ponteiro</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, setas</translation>
    </message>
    <message>
        <source>Go from one thing to the next</source>
        <translation>Ir de um item ao próximo</translation>
    </message>
    <message>
        <source>In every panel</source>
        <translation>Em todos os painéis</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Put out the spotlight, then leave the projector view</source>
        <translation>Apagar o foco de luz e depois sair da visão de projetor</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StartDialog</name>
    <message>
        <source>Keep the data in a directory</source>
        <translation>Manter os dados em um diretório</translation>
    </message>
    <message>
        <source>Throw the data away at the end</source>
        <translation>Descartar os dados ao final</translation>
    </message>
    <message>
        <source>Show a cluster that runs elsewhere</source>
        <translation>Mostrar um cluster que roda em outro lugar</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Escolher …</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abertos antes</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>Ask at every start</source>
        <translation>Perguntar a cada início</translation>
    </message>
    <message>
        <source>Start Brokerscope</source>
        <translation>Iniciar o Brokerscope</translation>
    </message>
    <message>
        <source>Topics, records and committed offsets are there again when the directory is opened the next time.</source>
        <translation>Tópicos, registros e offsets commitados estarão lá quando o diretório for aberto da próxima vez.</translation>
    </message>
    <message>
        <source>For trying things out: a temporary directory, deleted with every record in it when the window is closed.</source>
        <translation>Para experimentar: um diretório temporário, excluído com todos os registros quando a janela é fechada.</translation>
    </message>
    <message>
        <source>No cluster is started. An existing one is watched over the public protocol.</source>
        <translation>Nenhum cluster é iniciado. Um existente é observado pelo protocolo público.</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Diretório de dados</translation>
    </message>
    <message>
        <source>Bootstrap servers</source>
        <translation>Servidores bootstrap</translation>
    </message>
    <message>
        <source>Can be turned on again in the menu Cluster.</source>
        <translation>Pode ser reativado no menu Cluster.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n nó</numerusform>
            <numerusform>%n nós</numerusform>
        </translation>
    </message>
    <message>
        <source>last opened %1</source>
        <translation>aberto por último em %1</translation>
    </message>
    <message numerus="yes">
        <source>There is a cluster of %n node(s) in it: it goes on where it stopped.</source>
        <translation>
            <numerusform>Há nele um cluster de %n nó: ele continua de onde parou.</numerusform>
            <numerusform>Há nele um cluster de %n nós: ele continua de onde parou.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new cluster is made in it. Nothing is lost when the window is closed.</source>
        <translation>Um novo cluster é criado nele. Nada se perde quando a janela é fechada.</translation>
    </message>
    <message>
        <source>A new cluster in a temporary directory. All its records are deleted when the window is closed.</source>
        <translation>Um novo cluster em um diretório temporário. Todos os seus registros são excluídos quando a janela é fechada.</translation>
    </message>
    <message>
        <source>The address of a server is wanted, as localhost:9092.</source>
        <translation>É preciso o endereço de um servidor, como localhost:9092.</translation>
    </message>
    <message>
        <source>It can be watched, produced to and consumed from, but not broken.</source>
        <translation>Pode ser observado, receber e entregar registros, mas não ser quebrado.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StatusLine</name>
    <message>
        <source>%1 rec/s in · %2 rec/s out · %3 on disk</source>
        <translation>%1 reg/s entra · %2 reg/s sai · %3 em disco</translation>
    </message>
    <message>
        <source>classroom timers</source>
        <translation>temporizadores de aula</translation>
    </message>
    <message>
        <source>Kafka&apos;s default timers</source>
        <translation>temporizadores padrão do Kafka</translation>
    </message>
    <message>
        <source>Short timeouts, so that a dead node&apos;s partitions have new leaders within a second. Start with the Kafka preset to see the defaults of Apache Kafka.</source>
        <translation>Timeouts curtos, para que as partições de um nó morto tenham novos líderes em um segundo. Inicie com o preset Kafka para ver os padrões do Apache Kafka.</translation>
    </message>
    <message>
        <source>The defaults of Apache Kafka: a dead node is noticed after nine seconds.</source>
        <translation>Os padrões do Apache Kafka: um nó morto é percebido após nove segundos.</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>memória %1</translation>
    </message>
    <message>
        <source>%1 rec/s in · %2 on disk</source>
        <translation>%1 reg/s entra · %2 em disco</translation>
    </message>
    <message>
        <source>%1 rec/s in</source>
        <translation>%1 reg/s entra</translation>
    </message>
    <message>
        <source>Records that the leaders&apos; high watermarks have moved by. What is read is not told by the public protocol.</source>
        <translation>Registros que os high watermarks dos líderes avançaram. O protocolo público não informa o que é lido.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StepCard</name>
    <message>
        <source>Do it for me</source>
        <translation>Fazer por mim</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>Mostrar onde</translation>
    </message>
    <message>
        <source>Point at the place of the window where the act is done</source>
        <translation>Aponta o lugar da janela onde se faz a ação</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sua vez</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Cuidado</translation>
    </message>
    <message>
        <source>For the trainer</source>
        <translation>Para o instrutor</translation>
    </message>
    <message>
        <source>○ Not seen yet. It counts however you do it: here, with ctl, or with a program of your own.</source>
        <translation>○ Ainda não visto. Vale de qualquer forma que você fizer: aqui, com ctl ou com um programa seu.</translation>
    </message>
    <message>
        <source>✓ Done, and the cluster saw it.</source>
        <translation>✓ Feito, e o cluster viu.</translation>
    </message>
    <message>
        <source>✓ It was so already when you came to this step. Go on, or restart the lesson to see it happen.</source>
        <translation>✓ Já estava assim quando você chegou a este passo. Siga em frente, ou reinicie a lição para ver acontecer.</translation>
    </message>
    <message>
        <source>Still awaited: %1</source>
        <translation>Ainda se espera: %1</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Está feito</translation>
    </message>
    <message>
        <source>Say first what you think will happen</source>
        <translation>Diga antes o que você acha que vai acontecer</translation>
    </message>
    <message>
        <source>Does what the step asks for, by the lines of the lesson</source>
        <translation>Faz o que o passo pede, pelas linhas da lição</translation>
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
        <translation> reg/s</translation>
    </message>
    <message>
        <source>Records a second</source>
        <translation>Registros por segundo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Templates, keys, acknowledgement, compression, batches, transactions</source>
        <translation>Modelos, chaves, confirmação, compressão, lotes, transações</translation>
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
        <translation>Lote</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transações</translation>
    </message>
    <message>
        <source>as written above</source>
        <translation>como escrito acima</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>um pedido</translation>
    </message>
    <message>
        <source>a click</source>
        <translation>um clique</translation>
    </message>
    <message>
        <source>a sensor&apos;s reading</source>
        <translation>a leitura de um sensor</translation>
    </message>
    <message>
        <source>a sequence number</source>
        <translation>um número de sequência</translation>
    </message>
    <message>
        <source>Template of the value</source>
        <translation>Modelo do valor</translation>
    </message>
    <message>
        <source>Puts a template into the value above; there it can be changed</source>
        <translation>Põe um modelo no valor acima; lá ele pode ser alterado</translation>
    </message>
    <message>
        <source>at least </source>
        <comment>before a size</comment>
        <translation>mín. </translation>
    </message>
    <message>
        <source> bytes</source>
        <comment>after a number</comment>
        <translation> bytes</translation>
    </message>
    <message>
        <source>Smallest size of a value</source>
        <translation>Menor tamanho de um valor</translation>
    </message>
    <message>
        <source>Shorter values are filled up with dots</source>
        <translation>Valores mais curtos são completados com pontos</translation>
    </message>
    <message>
        <source> keys</source>
        <comment>after a number</comment>
        <translation> chaves</translation>
    </message>
    <message>
        <source>Number of different keys</source>
        <translation>Número de chaves diferentes</translation>
    </message>
    <message>
        <source>Numbers are put behind the key above. 1: always that key</source>
        <translation>Números são postos depois da chave acima. 1: sempre essa chave</translation>
    </message>
    <message>
        <source>skew </source>
        <comment>before a number</comment>
        <translation>assimetria </translation>
    </message>
    <message>
        <source>Skew of the keys</source>
        <translation>Assimetria das chaves</translation>
    </message>
    <message>
        <source>0: all keys are equally frequent. 1: the second is half as frequent as the first, the third a third (Zipf&apos;s law): watch one partition become hot</source>
        <translation>0: todas as chaves têm a mesma frequência. 1: a segunda tem metade da frequência da primeira, a terceira um terço (lei de Zipf): veja uma partição ficar quente</translation>
    </message>
    <message>
        <source>Who has to have a record before it counts as written: all in-sync replicas, the leader alone (1), or nobody (0)</source>
        <translation>Quem deve ter um registro para que ele valha como escrito: todas as réplicas em sincronia, só o líder (1) ou ninguém (0)</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>idempotente</translation>
    </message>
    <message>
        <source>A record that is sent again after an error is not written twice; needs acks=all</source>
        <translation>Um registro reenviado após um erro não é escrito duas vezes; exige acks=all</translation>
    </message>
    <message>
        <source>compression.type: batches are compressed by the client and stored as they come</source>
        <translation>compression.type: os lotes são comprimidos pelo cliente e guardados como chegam</translation>
    </message>
    <message>
        <source>bursts of </source>
        <comment>before a number</comment>
        <translation>rajadas de </translation>
    </message>
    <message>
        <source>Records in a burst</source>
        <translation>Registros em uma rajada</translation>
    </message>
    <message>
        <source>So many records at once, as often as makes the same rate; 1: evenly</source>
        <translation>Tantos registros de uma vez, com a frequência que dá a mesma taxa; 1: por igual</translation>
    </message>
    <message>
        <source>linger.ms: how long a batch waits for more records</source>
        <translation>linger.ms: quanto tempo um lote espera por mais registros</translation>
    </message>
    <message>
        <source>batch.size: when a batch is full, in bytes</source>
        <translation>batch.size: quando um lote está cheio, em bytes</translation>
    </message>
    <message>
        <source>transactional.id: none</source>
        <translation>transactional.id: nenhum</translation>
    </message>
    <message>
        <source>With a transactional.id records flow only between begin and commit or abort; the buttons are on the producer&apos;s card</source>
        <translation>Com um transactional.id os registros só fluem entre o início e o commit ou abort; os botões estão no cartão do produtor</translation>
    </message>
    <message>
        <source>Give the producer a client.id.</source>
        <translation>Dê um client.id ao produtor.</translation>
    </message>
    <message>
        <source>Stream as</source>
        <translation>Fluxo como</translation>
    </message>
    <message>
        <source>client.id: the name under which the producer is seen in every picture</source>
        <translation>client.id: o nome com que o produtor aparece em todas as imagens</translation>
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
        <translation>transaction.timeout.ms: o que fica aberto por mais tempo é abortado pelo coordenador</translation>
    </message>
    <message>
        <source>delivery.timeout.ms: a record that is not acknowledged after so long counts as failed. In a transaction at most its timeout</source>
        <translation>delivery.timeout.ms: um registro não confirmado após esse tempo é dado como falho. Em uma transação, no máximo o timeout dela</translation>
    </message>
    <message>
        <source>delivery.timeout.ms has to be more than linger.ms.</source>
        <translation>delivery.timeout.ms deve ser maior que linger.ms.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TermPointer</name>
    <message>
        <source>There is no word of Kafka&apos;s here.</source>
        <translation>Não há nenhuma palavra do Kafka aqui.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeActions</name>
    <message>
        <source>Let time go on</source>
        <translation>Deixar o tempo continuar</translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation>Parar o tempo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Let the cluster&apos;s clock go on as before (Space)</source>
        <translation>Deixa o relógio do cluster continuar como antes (Espaço)</translation>
    </message>
    <message>
        <source>Stop the cluster&apos;s clock (Space): timers stand still and every message waits. Clients outside keep the wall clock.</source>
        <translation>Para o relógio do cluster (Espaço): os temporizadores param e toda mensagem espera. Clientes de fora seguem o relógio de parede.</translation>
    </message>
    <message>
        <source>Let one message through</source>
        <translation>Deixar passar uma mensagem</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Stop the clock and let exactly one message through, the one that has waited longest (.)</source>
        <translation>Para o relógio e deixa passar exatamente uma mensagem, a que espera há mais tempo (.)</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mais lento</translation>
    </message>
    <message>
        <source>Slow motion: down to a thousandth of real time (-)</source>
        <translation>Câmera lenta: até um milésimo do tempo real (-)</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Tempo real</translation>
    </message>
    <message>
        <source>Let the cluster&apos;s clock run in real time</source>
        <translation>Deixa o relógio do cluster correr em tempo real</translation>
    </message>
    <message>
        <source>Faster, up to real time (+); from a standstill into the slowest motion</source>
        <translation>Mais rápido, até o tempo real (+); parado, passa à câmera mais lenta</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeBar</name>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast the cluster&apos;s clock runs. Its timers and the messages between nodes follow it; records and events are stamped by the wall clock.</source>
        <translation>A velocidade do relógio do cluster. Seus temporizadores e as mensagens entre nós o seguem; registros e eventos são marcados pelo relógio de parede.</translation>
    </message>
    <message>
        <source>Show what waits, clients outside and breakpoints</source>
        <translation>Mostra o que espera, os clientes de fora e os breakpoints</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Parar gravação</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>Gravar …</translation>
    </message>
    <message>
        <source>Recording to %1. Click to end it.</source>
        <translation>Gravando em %1. Clique para encerrar.</translation>
    </message>
    <message>
        <source>Record this session into a file. Brokerscope shows it again with --replay, without the cluster.</source>
        <translation>Grava esta sessão em um arquivo. O Brokerscope a mostra de novo com --replay, sem o cluster.</translation>
    </message>
    <message>
        <source>Recorded to %1</source>
        <translation>Gravado em %1</translation>
    </message>
    <message>
        <source>Record this session</source>
        <translation>Gravar esta sessão</translation>
    </message>
    <message>
        <source>Sessions (*.session)</source>
        <translation>Sessões (*.session)</translation>
    </message>
    <message>
        <source>time stands still</source>
        <translation>o tempo está parado</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>tempo real</translation>
    </message>
    <message>
        <source>%1 of real time</source>
        <translation>%1 do tempo real</translation>
    </message>
    <message>
        <source>stopped by breakpoint %1</source>
        <translation>parado pelo breakpoint %1</translation>
    </message>
    <message>
        <source>stopped by breakpoint %1: %2</source>
        <translation>parado pelo breakpoint %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n mensagem em espera</numerusform>
            <numerusform>%n mensagens em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>time goes on until the next message comes</source>
        <translation>o tempo continua até chegar a próxima mensagem</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>próxima: %1</translation>
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
        <translation>Mensagens em espera e breakpoints</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeView</name>
    <message>
        <source>Time stands still at %1</source>
        <translation>O tempo está parado em %1</translation>
    </message>
    <message>
        <source>Real time, for %1</source>
        <translation>Tempo real, há %1</translation>
    </message>
    <message>
        <source>%1 of real time, now at %2</source>
        <translation>%1 do tempo real, agora em %2</translation>
    </message>
    <message>
        <source>In real time no message waits. Stop time (Space) or slow it down (-) to see each one, and let them through one by one (.).</source>
        <translation>Em tempo real nenhuma mensagem espera. Pare o tempo (Espaço) ou desacelere-o (-) para ver cada uma, e deixe-as passar uma a uma (.).</translation>
    </message>
    <message>
        <source>No message waits at this moment. A step (.) lets time go on until the next one comes.</source>
        <translation>Nenhuma mensagem espera neste momento. Um passo (.) deixa o tempo continuar até chegar a próxima.</translation>
    </message>
    <message>
        <source>Messages that wait: %1</source>
        <translation>Mensagens em espera: %1</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <translation>Mensagens em espera</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>está parado</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>tempo real</translation>
    </message>
    <message>
        <source>Clients outside keep the wall clock</source>
        <translation>Clientes de fora seguem o relógio de parede</translation>
    </message>
    <message>
        <source>Their sessions, transactions and producers are timed by the cluster&apos;s clock, and thereby stretched; but each waits for an answer only so long.</source>
        <translation>Suas sessões, transações e produtores são medidos pelo relógio do cluster e, com isso, esticados; mas cada um espera uma resposta só por certo tempo.</translation>
    </message>
    <message>
        <source>Breakpoints stop the clock</source>
        <translation>Breakpoints param o relógio</translation>
    </message>
    <message>
        <source>None is set. Write when the clock is to stop, for example: leader elected of orders</source>
        <translation>Nenhum definido. Escreva quando o relógio deve parar, por exemplo: leader elected of orders</translation>
    </message>
    <message>
        <source>for example: isr &lt; 2 of orders</source>
        <translation>por exemplo: isr &lt; 2 of orders</translation>
    </message>
    <message>
        <source>Condition of a new breakpoint</source>
        <translation>Condição de um novo breakpoint</translation>
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
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the chosen breakpoint (Delete)</source>
        <translation>Remover o breakpoint escolhido (Delete)</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Mostrar na linha do tempo</translation>
    </message>
    <message>
        <source>Select the event that met the chosen breakpoint last</source>
        <translation>Selecionar o último evento que atingiu o breakpoint escolhido</translation>
    </message>
    <message>
        <source>Clients outside and when they give up</source>
        <translation>Clientes de fora e quando desistem</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>Breakpoints</translation>
    </message>
    <message>
        <source>No client from outside is connected. The application&apos;s own are not listed.</source>
        <translation>Nenhum cliente de fora está conectado. Os do próprio aplicativo não são listados.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimelineCanvas</name>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>Nothing was seen to change in this time.</source>
        <translation>Nenhuma mudança foi vista neste período.</translation>
    </message>
    <message>
        <source>Nothing happened in this time. Kill or pause a node (right-click it, or press K) and watch what follows.</source>
        <translation>Nada aconteceu neste período. Derrube ou pause um nó (botão direito nele, ou tecla K) e veja o que vem depois.</translation>
    </message>
    <message>
        <source>The last event was at %1: drag to the right, or look at the list.</source>
        <translation>O último evento foi às %1: arraste para a direita ou veja a lista.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimelineView</name>
    <message>
        <source>drag to pan, wheel to zoom · click an event to see why</source>
        <translation>arraste para mover, roda para zoom · clique em um evento para ver a causa</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Última falha</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Buscar eventos</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Events by node and time; the list shows the same as a table</source>
        <translation>Eventos por nó e hora; a lista mostra o mesmo em tabela</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Eventos, os mais novos primeiro</translation>
    </message>
    <message>
        <source>Partitions of the last failure</source>
        <translation>Partições da última falha</translation>
    </message>
    <message>
        <source>Save the failover report</source>
        <translation>Salvar o relatório do failover</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Arquivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Kind of events</source>
        <translation>Tipo de eventos</translation>
    </message>
    <message>
        <source>Node that events are of</source>
        <translation>Nó a que os eventos pertencem</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Only events that you have bookmarked</source>
        <translation>Só os eventos que você marcou como favoritos</translation>
    </message>
    <message>
        <source>Failure whose report is shown</source>
        <translation>Falha cujo relatório é mostrado</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>Salvar relatório …</translation>
    </message>
    <message>
        <source>As a web page or CSV: how long it took to detect, to elect and to acknowledge the first record</source>
        <translation>Como página web ou CSV: quanto tempo levou para detectar, eleger e confirmar o primeiro registro</translation>
    </message>
    <message>
        <source>★ Bookmark</source>
        <translation>★ Favorito</translation>
    </message>
    <message>
        <source>Find this event again; write a note to it</source>
        <translation>Para achar este evento de novo; escreva uma nota sobre ele</translation>
    </message>
    <message>
        <source>Note to this event</source>
        <translation>Nota sobre este evento</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>todos os nós</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Salvo em %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Não foi possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>%1 before, because:</source>
        <translation>%1 antes, porque:</translation>
    </message>
    <message>
        <source>Follow what happens now; off: the lanes stand still</source>
        <translation>Acompanhar o que acontece agora; desligado: as faixas param</translation>
    </message>
    <message>
        <source>Routine: offsets that are committed, transactions that go well, segments that come and go. Choose a kind, or search, to see them, too</source>
        <translation>Rotina: offsets commitados, transações que dão certo, segmentos que vêm e vão. Escolha um tipo, ou faça uma busca, para ver isso também</translation>
    </message>
    <message>
        <source>all but routine</source>
        <translation>tudo menos rotina</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de ferramentas</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Choose a node</source>
        <translation>Escolha um nó</translation>
    </message>
    <message>
        <source>Link %1 – %2</source>
        <translation>Link %1 – %2</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Nó %1</translation>
    </message>
    <message>
        <source>Bootstrap servers: point any Kafka client here
%1</source>
        <translation>Servidores bootstrap: aponte qualquer cliente Kafka para cá
%1</translation>
    </message>
    <message>
        <source>external cluster, no answer</source>
        <translation>cluster externo, sem resposta</translation>
    </message>
    <message>
        <source>Cluster %1, its data are thrown away</source>
        <translation>Cluster %1, seus dados são descartados</translation>
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
        <translation>Achar uma configuração por nome ou significado</translation>
    </message>
    <message>
        <source>Configurations of the topic</source>
        <translation>Configurações do tópico</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Voltar ao padrão</translation>
    </message>
    <message>
        <source>Choose a configuration to read what it means; type to change its value.</source>
        <translation>Escolha uma configuração para ler o que significa; digite para alterar seu valor.</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estava</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicConfigModel</name>
    <message>
        <source>this topic</source>
        <translation>este tópico</translation>
    </message>
    <message>
        <source>the broker, changed while it runs</source>
        <translation>o broker, alterado em execução</translation>
    </message>
    <message>
        <source>all brokers, changed while they run</source>
        <translation>todos os brokers, alterado em execução</translation>
    </message>
    <message>
        <source>the broker&apos;s start</source>
        <translation>o início do broker</translation>
    </message>
    <message>
        <source>Kafka&apos;s default</source>
        <translation>padrão do Kafka</translation>
    </message>
    <message>
        <source>valid: %1</source>
        <translation>válido: %1</translation>
    </message>
    <message>
        <source>Kafka&apos;s default: %1</source>
        <translation>Padrão do Kafka: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>back to the default</source>
        <translation>de volta ao padrão</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>alterado aqui</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Definido por</translation>
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
        <translation>Um tópico precisa de um nome.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a directory, not a name.</source>
        <translation>“%1” é um diretório, não um nome.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters; this one has %2.</source>
        <translation>Um nome tem no máximo %1 caracteres; este tem %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed: use letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>“%1” não é permitido: use letras, dígitos, &apos;.&apos;, &apos;_&apos; e &apos;-&apos;.</translation>
    </message>
    <message>
        <source>Names that differ only in &apos;.&apos; and &apos;_&apos; share their metrics; use one of the two.</source>
        <translation>Nomes que diferem só em &apos;.&apos; e &apos;_&apos; compartilham suas métricas; use um dos dois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form name=value, such as retention.ms=60000.</source>
        <translation>“%1” não tem a forma nome=valor, como retention.ms=60000.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicTreeModel</name>
    <message>
        <source>Replicas on nodes %1; in sync: %2</source>
        <translation>Réplicas nos nós %1; em sincronia: %2</translation>
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
            <numerusform>%n partição</numerusform>
            <numerusform>%n partições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under-replicated</source>
        <translation>
            <numerusform>%n sub-replicada</numerusform>
            <numerusform>%n sub-replicadas</numerusform>
        </translation>
    </message>
    <message>
        <source>all in sync</source>
        <translation>todas em sincronia</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partição %1</translation>
    </message>
    <message>
        <source>no leader</source>
        <translation>sem líder</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tópico</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>The node that clients write to and read from</source>
        <translation>O nó em que os clientes escrevem e de que leem</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>How many times the partition has had a new leader (leader epoch)</source>
        <translation>Quantas vezes a partição teve um novo líder (leader epoch)</translation>
    </message>
    <message>
        <source>ISR</source>
        <translation>ISR</translation>
    </message>
    <message>
        <source>In-sync replicas: the nodes that could take over without losing a committed record</source>
        <translation>Réplicas em sincronia (in-sync): os nós que poderiam assumir sem perder um registro commitado</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>Início do log</translation>
    </message>
    <message>
        <source>Offset of the first record that is kept</source>
        <translation>Offset do primeiro registro guardado</translation>
    </message>
    <message>
        <source>HW</source>
        <translation>HW</translation>
    </message>
    <message>
        <source>High watermark: records below it are on every in-sync replica and can be read</source>
        <translation>High watermark: os registros abaixo dele estão em todas as réplicas em sincronia e podem ser lidos</translation>
    </message>
    <message>
        <source>LEO</source>
        <translation>LEO</translation>
    </message>
    <message>
        <source>Log end offset: where the leader appends the next record</source>
        <translation>Log end offset: onde o líder anexa o próximo registro</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Bytes on the leader&apos;s disk</source>
        <translation>Bytes no disco do líder</translation>
    </message>
    <message>
        <source>Rec/s in</source>
        <translation>Entra reg/s</translation>
    </message>
    <message>
        <source>Records produced a second</source>
        <translation>Registros produzidos por segundo</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>Saída/s</translation>
    </message>
    <message>
        <source>Bytes read by clients a second</source>
        <translation>Bytes lidos por clientes por segundo</translation>
    </message>
    <message>
        <source>Node %1 does not run. It stays the leader in the metadata until the controller has chosen another.</source>
        <translation>O nó %1 não está rodando. Continua líder nos metadados até o controller escolher outro.</translation>
    </message>
    <message>
        <source>node %1, down</source>
        <translation>nó %1, caído</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicsView</name>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 não foi excluído: %2</translation>
    </message>
    <message>
        <source>Create topic …</source>
        <translation>Criar tópico …</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internos</translation>
    </message>
    <message>
        <source>Show Kafka&apos;s own topics, such as __consumer_offsets</source>
        <translation>Mostra os tópicos do próprio Kafka, como __consumer_offsets</translation>
    </message>
    <message>
        <source>There are no topics yet. Create one, or let a client that produces create it.</source>
        <translation>Ainda não há tópicos. Crie um, ou deixe que um cliente que produz o crie.</translation>
    </message>
    <message>
        <source>Topics and partitions</source>
        <translation>Tópicos e partições</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n tópico</numerusform>
            <numerusform>%n tópicos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) in all</source>
        <translation>
            <numerusform>%Ln partição no total</numerusform>
            <numerusform>%Ln partições no total</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nome</translation>
    </message>
    <message>
        <source>Delete topic …</source>
        <translation>Excluir tópico …</translation>
    </message>
    <message>
        <source>The configurations of %1 are back as they were.</source>
        <translation>As configurações de %1 voltaram a ser como eram.</translation>
    </message>
    <message>
        <source>Configure …</source>
        <translation>Configurar …</translation>
    </message>
    <message>
        <source>Every configuration of the topic, with its value, where it comes from and what it means</source>
        <translation>Todas as configurações do tópico, com seu valor, de onde vêm e o que significam</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Mais ▾</translation>
    </message>
    <message>
        <source>Add partitions, move replicas, elect leaders, delete records, clone</source>
        <translation>Adicionar partições, mover réplicas, eleger líderes, excluir registros, clonar</translation>
    </message>
    <message>
        <source>Delete the topic</source>
        <translation>Excluir o tópico</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Repor</translation>
    </message>
    <message>
        <source>Undo: the configurations that the topic had before the last change</source>
        <translation>Desfazer: as configurações que o tópico tinha antes da última alteração</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Réplicas</translation>
    </message>
    <message>
        <source>Show every replica of the chosen topic with its figures</source>
        <translation>Mostra cada réplica do tópico escolhido com seus números</translation>
    </message>
    <message>
        <source>Replicas of the topic</source>
        <translation>Réplicas do tópico</translation>
    </message>
    <message>
        <source>Filter replicas</source>
        <translation>Filtrar réplicas</translation>
    </message>
    <message>
        <source>%1 is configured anew.</source>
        <translation>%1 foi reconfigurado.</translation>
    </message>
    <message>
        <source>Add partitions …</source>
        <translation>Adicionar partições …</translation>
    </message>
    <message>
        <source>Move replicas …</source>
        <translation>Mover réplicas …</translation>
    </message>
    <message>
        <source>Elect leaders …</source>
        <translation>Eleger líderes …</translation>
    </message>
    <message>
        <source>Delete records …</source>
        <translation>Excluir registros …</translation>
    </message>
    <message>
        <source>Clone …</source>
        <translation>Clonar …</translation>
    </message>
    <message>
        <source>the configuration of %1</source>
        <translation>a configuração de %1</translation>
    </message>
    <message>
        <source>The leaders were elected. An election cannot be taken back: a leader stays until another one is elected.</source>
        <translation>Os líderes foram eleitos. Uma eleição não pode ser desfeita: um líder permanece até que outro seja eleito.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TourWords</name>
    <message>
        <source>This is a real cluster</source>
        <translation>Este é um cluster real</translation>
    </message>
    <message>
        <source>A partition is a log</source>
        <translation>Uma partição é um log</translation>
    </message>
    <message>
        <source>Each row is one broker&apos;s copy of the same log. Records are only ever put at its end. Up to the high watermark every copy in the ISR has them: so far consumers may read.</source>
        <translation>Cada linha é a cópia do mesmo log em um broker. Registros só entram em seu fim. Até o high watermark, toda cópia no ISR os tem: até aí os consumidores podem ler.</translation>
    </message>
    <message>
        <source>Send one yourself</source>
        <translation>Envie um você mesmo</translation>
    </message>
    <message>
        <source>Here you write a record: choose a topic, type a value, send it. It gets the next offset of its partition. Your own programs can do the same: Ctrl+Shift+K has the lines for them.</source>
        <translation>Aqui você escreve um registro: escolha um tópico, digite um valor, envie. Ele recebe o próximo offset de sua partição. Seus próprios programas podem fazer o mesmo: Ctrl+Shift+K tem as linhas para eles.</translation>
    </message>
    <message>
        <source>Now kill a broker</source>
        <translation>Agora derrube um broker</translation>
    </message>
    <message>
        <source>Click a broker in the picture and press “Kill” above: it crashes at once, nothing is saved, no goodbye is said. Will records be lost? Make up your mind first.</source>
        <translation>Clique em um broker na imagem e pressione “Derrubar” acima: ele cai na hora, nada é salvo, ninguém se despede. Registros vão se perder? Decida antes o que você acha.</translation>
    </message>
    <message>
        <source>The others take over</source>
        <translation>Os outros assumem</translation>
    </message>
    <message>
        <source>The controller misses the broker&apos;s heartbeats, fences it, and elects new leaders among those in the ISR. The time line says what happened, when, and because of what.</source>
        <translation>O controller sente falta dos heartbeats do broker, marca-o como fenced e elege novos líderes entre os que estão no ISR. A linha do tempo diz o que aconteceu, quando e por quê.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Traga-o de volta</translation>
    </message>
    <message>
        <source>Press “Start”: the broker recovers its logs from disk, fetches what it missed and returns to the ISR. Nothing that was acknowledged is lost.</source>
        <translation>Pressione “Iniciar”: o broker recupera seus logs do disco, busca o que perdeu e volta ao ISR. Nada do que foi confirmado se perde.</translation>
    </message>
    <message>
        <source>The rest is yours</source>
        <translation>O resto é com você</translation>
    </message>
    <message>
        <source>Ctrl+K finds every act and every thing by a few letters, ? lists the keys, Alt+1 to Alt+5 choose what the window is for. Right-click anything to see what can be done to it.</source>
        <translation>Ctrl+K acha qualquer ação e qualquer item com poucas letras, ? lista as teclas, Alt+1 a Alt+5 escolhem para que serve a janela. Clique com o botão direito em qualquer coisa para ver o que se pode fazer com ela.</translation>
    </message>
    <message>
        <source>Its brokers run inside this program, on real ports, with real logs on disk. Every dot that moves stands for requests that crossed a socket just now. The star marks the leader of a partition, the crown the controller.</source>
        <translation>Seus brokers rodam dentro deste programa, em portas reais, com logs reais em disco. Cada ponto que se move representa requisições que acabaram de cruzar um socket. A estrela marca o líder de uma partição, a coroa o controller.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TrainerMenu</name>
    <message>
        <source>For the trainer</source>
        <translation>Para o instrutor</translation>
    </message>
    <message>
        <source>Spotlight around the pointer</source>
        <translation>Foco de luz em volta do ponteiro</translation>
    </message>
    <message>
        <source>Dims everything else. The same key or Escape puts it out.</source>
        <translation>Escurece todo o resto. A mesma tecla ou Esc o apaga.</translation>
    </message>
    <message>
        <source>Projector: show pressed keys</source>
        <translation>Projetor: mostrar as teclas pressionadas</translation>
    </message>
    <message>
        <source>In a corner, for a moment; never what is typed into a text field</source>
        <translation>Num canto, por um momento; nunca o que é digitado num campo de texto</translation>
    </message>
    <message>
        <source>Projector: without tool bars</source>
        <translation>Projetor: sem barras de ferramentas</translation>
    </message>
    <message>
        <source>Save the hand-out</source>
        <translation>Salvar o material da aula</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 salvo</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não foi salvo</translation>
    </message>
    <message>
        <source>Trainer&apos;s notes in a window of their own</source>
        <translation>Notas do instrutor numa janela própria</translation>
    </message>
    <message>
        <source>For another screen than the one the class sees; the main window then has none</source>
        <translation>Para outra tela que não a que a turma vê; a janela principal deixa então de mostrá-las</translation>
    </message>
    <message>
        <source>Save hand-out …</source>
        <translation>Salvar material da aula …</translation>
    </message>
    <message>
        <source>The lesson as this class has played it, as one HTML page with pictures of the window</source>
        <translation>A lição como esta turma a fez, numa única página HTML com imagens da janela</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TransactionStates</name>
    <message>
        <source>State of the transaction: %1</source>
        <translation>Estado da transação: %1</translation>
    </message>
    <message>
        <source>The id has a producer id and an epoch; nothing is open.</source>
        <translation>O id tem um producer id e uma epoch; nada está aberto.</translation>
    </message>
    <message>
        <source>Partitions may have records of this transaction; nobody knows yet how it ends.</source>
        <translation>Partições podem ter registros desta transação; ninguém sabe ainda como ela termina.</translation>
    </message>
    <message>
        <source>Decided: it is a commit. The markers are on their way to the partitions; there is no way back.</source>
        <translation>Decidido: é um commit. Os marcadores estão a caminho das partições; não há volta.</translation>
    </message>
    <message>
        <source>Decided: it is an abort. The markers are on their way to the partitions.</source>
        <translation>Decidido: é um abort. Os marcadores estão a caminho das partições.</translation>
    </message>
    <message>
        <source>Every partition has its commit marker: read_committed consumers get the records.</source>
        <translation>Toda partição tem seu marcador de commit: os consumidores read_committed recebem os registros.</translation>
    </message>
    <message>
        <source>Every partition has its abort marker: read_committed consumers skip the records.</source>
        <translation>Toda partição tem seu marcador de abort: os consumidores read_committed pulam os registros.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TransactionsModel</name>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>%1 · epoch %2</source>
        <translation>%1 · epoch %2</translation>
    </message>
    <message>
        <source>transaction.timeout.ms is %1. When it is over, the coordinator aborts the transaction.</source>
        <translation>transaction.timeout.ms é %1. Quando esse tempo passa, o coordenador aborta a transação.</translation>
    </message>
    <message>
        <source>transactional.id: the name under which a producer is known over restarts</source>
        <translation>transactional.id: o nome pelo qual um produtor é conhecido mesmo após reinícios</translation>
    </message>
    <message>
        <source>Transactional id</source>
        <translation>Transactional id</translation>
    </message>
    <message>
        <source>The coordinator&apos;s state of the transaction, in Kafka&apos;s words</source>
        <translation>O estado da transação no coordenador, nas palavras do Kafka</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The node that leads this id&apos;s partition of __transaction_state</source>
        <translation>O nó que lidera a partição deste id em __transaction_state</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordenador</translation>
    </message>
    <message>
        <source>Producer id and epoch: a batch with an older epoch is refused, its producer is fenced</source>
        <translation>Producer id e epoch: um lote com epoch mais antiga é recusado, seu produtor está fenced</translation>
    </message>
    <message>
        <source>Producer id</source>
        <translation>Producer id</translation>
    </message>
    <message>
        <source>How long the transaction has been open</source>
        <translation>Há quanto tempo a transação está aberta</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Aberta há</translation>
    </message>
    <message>
        <source>When this time is over, the coordinator aborts the transaction</source>
        <translation>Quando este tempo passa, o coordenador aborta a transação</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Partitions in the transaction; once it ends, those that still lack the marker</source>
        <translation>Partições na transação; depois que ela termina, as que ainda estão sem o marcador</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partições</translation>
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
        <translation>Abertas em partições</translation>
    </message>
    <message>
        <source>Filter transactions</source>
        <translation>Filtrar transações</translation>
    </message>
    <message>
        <source>Open transactions by partition</source>
        <translation>Transações abertas por partição</translation>
    </message>
    <message>
        <source>Filter partitions</source>
        <translation>Filtrar partições</translation>
    </message>
    <message>
        <source>No transaction is open in any partition: last stable offset and high watermark are the same.</source>
        <translation>Nenhuma transação está aberta em nenhuma partição: last stable offset e high watermark são iguais.</translation>
    </message>
    <message>
        <source>Story of the transactional id</source>
        <translation>História do transactional id</translation>
    </message>
    <message>
        <source>Abort …</source>
        <translation>Abortar …</translation>
    </message>
    <message>
        <source>Aborts the open transaction and fences its producer, as Admin.fenceProducers() does</source>
        <translation>Aborta a transação aberta e deixa seu produtor fenced, como faz Admin.fenceProducers()</translation>
    </message>
    <message>
        <source>Abort hanging …</source>
        <translation>Abortar travada …</translation>
    </message>
    <message>
        <source>Writes an abort marker into this partition, as kafka-transactions.sh abort does</source>
        <translation>Escreve um marcador de abort nesta partição, como faz kafka-transactions.sh abort</translation>
    </message>
    <message>
        <source>With isolation.level=read_committed a consumer reads only up to the last stable offset, the first record of the earliest open transaction, and skips what was aborted.</source>
        <translation>Com isolation.level=read_committed um consumidor lê só até o last stable offset, o primeiro registro da transação aberta mais antiga, e pula o que foi abortado.</translation>
    </message>
    <message numerus="yes">
        <source>Open in partitions · %n hanging</source>
        <translation>
            <numerusform>Abertas em partições · %n travada</numerusform>
            <numerusform>Abertas em partições · %n travadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open of %n</source>
        <translation>
            <numerusform>%1 abertas de %n</numerusform>
            <numerusform>%1 abertas de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · producer id %3, epoch %4</source>
        <translation>%1 · %2 · producer id %3, epoch %4</translation>
    </message>
    <message>
        <source>Abort the open transaction of %1?</source>
        <translation>Abortar a transação aberta de %1?</translation>
    </message>
    <message>
        <source>Its records stay in the log and read_committed consumers skip them. The producer gets a new epoch: the program that holds it now is fenced and fails with PRODUCER_FENCED or INVALID_PRODUCER_EPOCH.</source>
        <translation>Seus registros ficam no log e os consumidores read_committed os pulam. O produtor recebe uma nova epoch: o programa que o detém agora fica fenced e falha com PRODUCER_FENCED ou INVALID_PRODUCER_EPOCH.</translation>
    </message>
    <message>
        <source>Abort the hanging transaction in %1-%2?</source>
        <translation>Abortar a transação travada em %1-%2?</translation>
    </message>
    <message>
        <source>An abort marker for producer id %1, epoch %2 is written into this partition. Nobody will end this transaction otherwise: no coordinator knows it.</source>
        <translation>Um marcador de abort para o producer id %1, epoch %2 é escrito nesta partição. Ninguém encerraria esta transação de outra forma: nenhum coordenador a conhece.</translation>
    </message>
    <message>
        <source>Abort a transaction</source>
        <translation>Abortar uma transação</translation>
    </message>
    <message>
        <source>Abort it</source>
        <translation>Abortar</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted; its producer is fenced.</source>
        <translation>A transação de %1 foi abortada; seu produtor está fenced.</translation>
    </message>
    <message>
        <source>The abort marker is written into %1-%2.</source>
        <translation>O marcador de abort foi escrito em %1-%2.</translation>
    </message>
    <message>
        <source>It could not be aborted: %1</source>
        <translation>Não foi possível abortar: %1</translation>
    </message>
    <message>
        <source>Some partitions of __transaction_state have no leader that runs; the transactions kept there are shown again once they have one.</source>
        <translation>Algumas partições de __transaction_state não têm um líder em execução; as transações guardadas ali voltam a aparecer assim que tiverem um.</translation>
    </message>
    <message>
        <source>No producer has used transactions yet. Give a producer a transactional.id, here in the settings of a stream (Produce) or in your own program, and its transactions appear here.</source>
        <translation>Nenhum produtor usou transações ainda. Dê a um produtor um transactional.id, aqui nas configurações de um fluxo (Produzir) ou em seu próprio programa, e suas transações aparecem aqui.</translation>
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
        <translation>acks: 1 ou all</translation>
    </message>
    <message>
        <source>Replication factor: 1 or 3</source>
        <translation>Fator de replicação: 1 ou 3</translation>
    </message>
    <message>
        <source>Assignor: range or cooperative-sticky</source>
        <translation>Assignor: range ou cooperative-sticky</translation>
    </message>
    <message>
        <source>Zombie leader: acks 1 or all</source>
        <translation>Líder zumbi: acks 1 ou all</translation>
    </message>
    <message>
        <source>At second 10 the leader loses its network and crashes a moment later. Look out for lost records, and for how long an acknowledgement takes.</source>
        <translation>No segundo 10 o líder perde a rede e cai logo depois. Observe os registros perdidos e quanto tempo leva uma confirmação.</translation>
    </message>
    <message>
        <source>At second 10 the node that leads the partition crashes, and stays away for ten seconds. Look out for the gap in what is acknowledged, and for the bytes in the logs.</source>
        <translation>No segundo 10 o nó que lidera a partição cai e fica fora por dez segundos. Observe a lacuna no que é confirmado e os bytes nos logs.</translation>
    </message>
    <message>
        <source>At second 8 a member joins the group, at second 16 one leaves. Look out for the partitions that members have to give up, and for the lag.</source>
        <translation>No segundo 8 um membro entra no grupo, no segundo 16 um sai. Observe as partições que os membros precisam ceder e o lag.</translation>
    </message>
    <message>
        <source>At second 6 the leader is cut off from the other nodes for twelve seconds, but not from its producer. Look out for lost records, and for the gap in what is acknowledged.</source>
        <translation>No segundo 6 o líder é isolado dos outros nós por doze segundos, mas não do seu producer. Observe os registros perdidos e a lacuna no que é confirmado.</translation>
    </message>
    <message>
        <source>In which of the two will acknowledged records be lost?</source>
        <translation>Em qual dos dois registros confirmados serão perdidos?</translation>
    </message>
    <message>
        <source>In which of the two will nothing be acknowledged for longer?</source>
        <translation>Em qual dos dois nada será confirmado por mais tempo?</translation>
    </message>
    <message>
        <source>In which of the two will members give up more partitions?</source>
        <translation>Em qual dos dois os membros cederão mais partições?</translation>
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
        <translation>Falharam</translation>
    </message>
    <message>
        <source>Longest without acknowledgement</source>
        <translation>Maior tempo sem confirmação</translation>
    </message>
    <message>
        <source>Acknowledged after (p50)</source>
        <translation>Confirmado após (p50)</translation>
    </message>
    <message>
        <source>A partition without leader</source>
        <translation>Uma partição sem líder</translation>
    </message>
    <message>
        <source>Largest lag</source>
        <translation>Maior lag</translation>
    </message>
    <message>
        <source>Partitions given up in rebalances</source>
        <translation>Partições cedidas em rebalances</translation>
    </message>
    <message>
        <source>Bytes in the logs</source>
        <translation>Bytes nos logs</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 em vez de %3</translation>
    </message>
    <message>
        <source>This time %1 and %2 came out alike.</source>
        <translation>Desta vez %1 e %2 deram o mesmo resultado.</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought: %3.
It cost nothing that was measured here.</source>
        <translation>%2 no lugar de %1 trouxe: %3.
Não custou nada do que foi medido aqui.</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought nothing that was measured here.
It cost: %3.</source>
        <translation>%2 no lugar de %1 não trouxe nada do que foi medido aqui.
Custou: %3.</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought: %3.
It cost: %4.</source>
        <translation>%2 no lugar de %1 trouxe: %3.
Custou: %4.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TwinsView</name>
    <message>
        <source>Two clusters of their own play the same script with the same records, side by side. One setting differs. The cluster of this window is not touched.</source>
        <translation>Dois clusters próprios executam lado a lado o mesmo roteiro com os mesmos registros. Uma configuração difere. O cluster desta janela não é tocado.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Ends both clusters and removes them</source>
        <translation>Encerra e remove os dois clusters</translation>
    </message>
    <message>
        <source>Starts two clusters and plays the script on both</source>
        <translation>Inicia dois clusters e executa o roteiro em ambos</translation>
    </message>
    <message>
        <source>It takes %1 more nodes in this program, %2 free ports on 127.0.0.1, and memory and processor time for them until the end, half a minute or so. On a small machine times are longer than one cluster alone would show, in both alike.</source>
        <translation>São necessários mais %1 nós neste programa, %2 portas livres em 127.0.0.1, e memória e processador para eles até o fim, cerca de meio minuto. Em uma máquina pequena os tempos são maiores do que com um só cluster, em ambos igualmente.</translation>
    </message>
    <message>
        <source>Could not be played: %1</source>
        <translation>Não pôde ser executado: %1</translation>
    </message>
    <message>
        <source>Both clusters are starting …</source>
        <translation>Os dois clusters estão iniciando …</translation>
    </message>
    <message>
        <source>Every act is done. Replicas and readers catch up …</source>
        <translation>Tudo foi feito. Réplicas e leitores estão alcançando …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stopped before the end. Both clusters are removed.</source>
        <translation>Parado antes do fim. Os dois clusters foram removidos.</translation>
    </message>
    <message>
        <source>With %1 the script did not end as it should: %2</source>
        <translation>Com %1 o roteiro não terminou como deveria: %2</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Nenhuma diferença</translation>
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
        <translation>Confirmado após, em milissegundos (p50)</translation>
    </message>
    <message>
        <source>Records lost: acknowledged, and gone</source>
        <translation>Registros perdidos: confirmados e sumidos</translation>
    </message>
    <message>
        <source>Consumer lag</source>
        <translation>Lag dos consumers</translation>
    </message>
    <message>
        <source>Partitions under-replicated or offline</source>
        <translation>Partições sub-replicadas ou offline</translation>
    </message>
    <message>
        <source>Partitions without leader</source>
        <translation>Partições sem líder</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WaitingModel</name>
    <message>
        <source>A step passes over it: its link is cut, its node is frozen, or the node does not read this connection now.</source>
        <translation>Um passo a pula: seu link está cortado, seu nó está congelado, ou o nó não lê esta conexão agora.</translation>
    </message>
    <message>
        <source>The next step lets this one through.</source>
        <translation>O próximo passo deixa esta passar.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>next ▸</source>
        <translation>próxima ▸</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>nó %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
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
        <translation>requisições e respostas como cruzaram os sockets</translation>
    </message>
    <message>
        <source>Filter: api:Produce  topic:orders  node:2  error:any  slow:50</source>
        <translation>Filtro: api:Produce  topic:orders  node:2  error:any  slow:50</translation>
    </message>
    <message>
        <source>Filter of the frames</source>
        <translation>Filtro dos frames</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Follow the newest frames. Scrolling up holds the list, so that it stays where you read.</source>
        <translation>Acompanha os frames mais novos. Rolar para cima segura a lista, para que ela fique onde você lê.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Empty the list and begin anew</source>
        <translation>Esvaziar a lista e começar de novo</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Salvar …</translation>
    </message>
    <message>
        <source>Save what the list shows: as text, as JSON, or as pcapng for Wireshark</source>
        <translation>Salva o que a lista mostra: como texto, como JSON ou como pcapng para o Wireshark</translation>
    </message>
    <message>
        <source>Words of the filter</source>
        <translation>Palavras do filtro</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>What is known of the chosen record: who brought it, where it lies, who has read it</source>
        <translation>O que se sabe do registro escolhido: quem o trouxe, onde está, quem o leu</translation>
    </message>
    <message>
        <source>Frames, oldest first</source>
        <translation>Frames, os mais antigos primeiro</translation>
    </message>
    <message>
        <source>Fields of the chosen frame</source>
        <translation>Campos do frame escolhido</translation>
    </message>
    <message>
        <source>Bytes of the chosen frame</source>
        <translation>Bytes do frame escolhido</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 frames</translation>
    </message>
    <message>
        <source>%1 of %2 frames</source>
        <translation>%1 de %2 frames</translation>
    </message>
    <message>
        <source>held</source>
        <translation>lista parada</translation>
    </message>
    <message>
        <source>%1 not kept</source>
        <translation>%1 não guardados</translation>
    </message>
    <message>
        <source>More frames came than the cluster keeps until they are read: the oldest were dropped.</source>
        <translation>Chegaram mais frames do que o cluster guarda até serem lidos: os mais antigos foram descartados.</translation>
    </message>
    <message>
        <source>Nothing has crossed the sockets yet. Connect a client, or start the demo clients.</source>
        <translation>Nada cruzou os sockets ainda. Conecte um cliente, ou inicie os clientes da demo.</translation>
    </message>
    <message>
        <source>%1 response v%2 #%3</source>
        <translation>Resposta %1 v%2 #%3</translation>
    </message>
    <message>
        <source>%1 request v%2 #%3</source>
        <translation>Requisição %1 v%2 #%3</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>respondida após %1</translation>
    </message>
    <message>
        <source>connection %1, %2:%3</source>
        <translation>conexão %1, %2:%3</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>Ir para a requisição</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Ir para a resposta</translation>
    </message>
    <message>
        <source>The request is no longer kept.</source>
        <translation>A requisição já não é guardada.</translation>
    </message>
    <message>
        <source>There is no answer yet: it waits, none is wanted (acks=0), or the connection was closed.</source>
        <translation>Ainda não há resposta: ela espera, nenhuma é desejada (acks=0), ou a conexão foi encerrada.</translation>
    </message>
    <message>
        <source>This frame is no longer kept: newer ones have taken its place.</source>
        <translation>Este frame já não é guardado: frames mais novos tomaram seu lugar.</translation>
    </message>
    <message>
        <source>What this dot stood for is no longer kept: newer frames have taken its place.</source>
        <translation>O que este ponto representava já não é guardado: frames mais novos tomaram seu lugar.</translation>
    </message>
    <message>
        <source>The name must end in .txt, .json or .pcapng: it says what is written.</source>
        <translation>O nome deve terminar em .txt, .json ou .pcapng: isso diz o que é gravado.</translation>
    </message>
    <message>
        <source>The list shows no frames: there is nothing to save.</source>
        <translation>A lista não mostra frames: não há nada a salvar.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Não foi possível gravar %1: %2</translation>
    </message>
    <message>
        <source>Save frames</source>
        <translation>Salvar frames</translation>
    </message>
    <message>
        <source>Wireshark (*.pcapng);;JSON (*.json);;Text (*.txt)</source>
        <translation>Wireshark (*.pcapng);;JSON (*.json);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>%1 frames saved to %2</source>
        <translation>%1 frames salvos em %2</translation>
    </message>
    <message>
        <source>This cluster runs elsewhere: what crosses its sockets cannot be seen from here.</source>
        <translation>Este cluster roda em outro lugar: o que cruza seus sockets não pode ser visto daqui.</translation>
    </message>
    <message>
        <source>&lt;p&gt;All words must hold; a minus in front turns one round.&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;api:Produce,Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;one of these APIs&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;kind:replication&lt;/b&gt;&lt;/td&gt;&lt;td&gt;produce, fetch, replication, quorum, group, metadata, transaction or admin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;client:shop&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a client whose id has this in it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;at:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;node 2 was asked&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;frames:120-160&lt;/b&gt;&lt;/td&gt;&lt;td&gt;numbered like this, in the order of the whole cluster&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;node:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;from or to node 2&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;topic:orders&lt;/b&gt;&lt;/td&gt;&lt;td&gt;names such a topic&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:billing&lt;/b&gt;&lt;/td&gt;&lt;td&gt;names such a group&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;error:any&lt;/b&gt;, &lt;b&gt;error:NOT_LEADER&lt;/b&gt;&lt;/td&gt;&lt;td&gt;answers with an error&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:request&lt;/b&gt;, &lt;b&gt;is:response&lt;/b&gt;, &lt;b&gt;is:broken&lt;/b&gt;&lt;/td&gt;&lt;td&gt;what it is&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;slow:50&lt;/b&gt;&lt;/td&gt;&lt;td&gt;answers after 50 ms or more&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;-api:Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;all but these&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;anything else&lt;/b&gt;&lt;/td&gt;&lt;td&gt;in the API&apos;s, topic&apos;s, group&apos;s, client&apos;s or error&apos;s name&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;Todas as palavras devem valer; um sinal de menos à frente inverte uma.&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;api:Produce,Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;uma destas APIs&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;kind:replication&lt;/b&gt;&lt;/td&gt;&lt;td&gt;produce, fetch, replication, quorum, group, metadata, transaction ou admin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;client:shop&lt;/b&gt;&lt;/td&gt;&lt;td&gt;um cliente cujo id contém isto&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;at:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;o nó 2 foi consultado&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;frames:120-160&lt;/b&gt;&lt;/td&gt;&lt;td&gt;com estes números, na ordem do cluster inteiro&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;node:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;do nó 2 ou para ele&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;topic:orders&lt;/b&gt;&lt;/td&gt;&lt;td&gt;menciona esse tópico&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:billing&lt;/b&gt;&lt;/td&gt;&lt;td&gt;menciona esse grupo&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;error:any&lt;/b&gt;, &lt;b&gt;error:NOT_LEADER&lt;/b&gt;&lt;/td&gt;&lt;td&gt;respostas com erro&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:request&lt;/b&gt;, &lt;b&gt;is:response&lt;/b&gt;, &lt;b&gt;is:broken&lt;/b&gt;&lt;/td&gt;&lt;td&gt;o que é&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;slow:50&lt;/b&gt;&lt;/td&gt;&lt;td&gt;respostas após 50 ms ou mais&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;-api:Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;todos menos estes&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;qualquer outra coisa&lt;/b&gt;&lt;/td&gt;&lt;td&gt;no nome da API, do tópico, do grupo, do cliente ou do erro&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Of the %1 frames that the dot stood for these %2 are still kept.</source>
        <translation>Dos %1 frames que o ponto representava, estes %2 ainda são guardados.</translation>
    </message>
    <message>
        <source>The dot stood for these %1 frames. Empty the filter to see all again.</source>
        <translation>O ponto representava estes %1 frames. Esvazie o filtro para ver todos de novo.</translation>
    </message>
    <message>
        <source>Nothing has crossed the sockets up to this moment of the recording. Play it, or drag it further.</source>
        <translation>Nada cruzou os sockets até este momento da gravação. Reproduza-a ou arraste-a mais adiante.</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WorkloadCard</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop this client and take it from the list</source>
        <translation>Parar este cliente e tirá-lo da lista</translation>
    </message>
    <message>
        <source> rec/s</source>
        <comment>after a number</comment>
        <translation> reg/s</translation>
    </message>
    <message>
        <source>Records a second of %1</source>
        <translation>Registros por segundo de %1</translation>
    </message>
    <message>
        <source>members: </source>
        <comment>before a number</comment>
        <translation>membros: </translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Membros de %1</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>demo</translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 a second · %3 in flight · %4 failed</source>
        <translation>%1 confirmados, %2 por segundo · %3 pendentes · %4 falharam</translation>
    </message>
    <message>
        <source>%1 read, %2 a second</source>
        <translation>%1 lidos, %2 por segundo</translation>
    </message>
    <message>
        <source>Copy as a command for a shell</source>
        <translation>Copiar como comando para o shell</translation>
    </message>
    <message>
        <source>Copy %1 as a command</source>
        <translation>Copiar %1 como comando</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Begin a transaction: from now on records flow, and readers with read_committed wait for its end</source>
        <translation>Inicia uma transação: a partir daí os registros fluem, e os leitores com read_committed esperam seu fim</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>All records of the transaction become visible together</source>
        <translation>Todos os registros da transação ficam visíveis juntos</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abortar</translation>
    </message>
    <message>
        <source>None of them ever does to readers with read_committed; in the log they stay, followed by an abort marker</source>
        <translation>Nenhum deles jamais aparece para leitores com read_committed; no log eles ficam, seguidos por um marcador de abort</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>idempotente</translation>
    </message>
    <message>
        <source>%1 keys, skew %2</source>
        <translation>%1 chaves, assimetria %2</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 chaves</translation>
    </message>
    <message>
        <source>bursts of %1</source>
        <translation>rajadas de %1</translation>
    </message>
    <message>
        <source>static members</source>
        <translation>membros estáticos</translation>
    </message>
    <message>
        <source>asks the coordinator for its producer id</source>
        <translation>pede ao coordenador seu producer id</translation>
    </message>
    <message>
        <source>no transaction open: records wait</source>
        <translation>nenhuma transação aberta: registros esperam</translation>
    </message>
    <message>
        <source>transaction open</source>
        <translation>transação aberta</translation>
    </message>
    <message>
        <source>committing</source>
        <translation>fazendo commit</translation>
    </message>
    <message>
        <source>aborting</source>
        <translation>abortando</translation>
    </message>
    <message>
        <source>ended for good: stop it and start anew</source>
        <translation>encerrado de vez: pare-o e inicie de novo</translation>
    </message>
    <message>
        <source>%1 · %2 committed, %3 aborted</source>
        <translation>%1 · %2 commitadas, %3 abortadas</translation>
    </message>
    <message>
        <source>p50 %1 ms, p99 %2 ms</source>
        <translation>p50 %1 ms, p99 %2 ms</translation>
    </message>
    <message numerus="yes">
        <source>ends after %Ln record(s)</source>
        <translation>
            <numerusform>termina após %Ln registro</numerusform>
            <numerusform>termina após %Ln registros</numerusform>
        </translation>
    </message>
</context>
</TS>
