<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤消(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AddPartitionsDialog</name>
    <message>
        <source>Count keys that move</source>
        <translation>统计会移动的键</translation>
    </message>
    <message>
        <source>More partitions for %1</source>
        <translation>为 %1 增加分区</translation>
    </message>
    <message>
        <source>Reads the topic and asks the partitioner of Java&apos;s client (murmur2) where each key would go</source>
        <translation>读取该主题，并用 Java 客户端的分区器 (murmur2) 计算每个键会去哪里</translation>
    </message>
    <message>
        <source>Partitions cannot be taken away again. A key that moves goes to another partition from then on: its older records stay where they are, and are no longer in order with the newer ones.</source>
        <translation>分区增加后无法再减少。移动的键从此写入另一个分区：较早的记录留在原处，与新记录之间不再有序。</translation>
    </message>
    <message>
        <source>Partitions now</source>
        <translation>当前分区数</translation>
    </message>
    <message>
        <source>Partitions then</source>
        <translation>之后分区数</translation>
    </message>
    <message>
        <source>Add partitions</source>
        <translation>增加分区</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The topic is empty: no key moves.</source>
        <translation>主题为空：没有键会移动。</translation>
    </message>
    <message>
        <source>None of the %1 records read has a key: nothing moves.</source>
        <translation>读到的 %1 条记录都没有键：什么都不会移动。</translation>
    </message>
    <message>
        <source>%1 of %2 keys would go to another partition (%3 %).</source>
        <translation>%2 个键中有 %1 个会去另一个分区（%3 %）。</translation>
    </message>
    <message>
        <source>Counted over the first %1 records; there are more.</source>
        <translation>只统计了前 %1 条记录，后面还有。</translation>
    </message>
    <message>
        <source>Reading the keys …</source>
        <translation>正在读取键 …</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>正在询问控制器 …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AppearanceMenu</name>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>时间用 UTC</translation>
    </message>
    <message>
        <source>Moving pictures</source>
        <translation>动态图形</translation>
    </message>
    <message>
        <source>Dots that travel, changes that fade, panels that slide. Without it everything is told by marks that stay in their places.</source>
        <translation>移动的圆点、渐变的变化、滑动的面板。关闭后，一切都用固定位置的标记表示。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ApplicationWords</name>
    <message>
        <source>Brokerscope cannot start</source>
        <translation>Brokerscope 无法启动</translation>
    </message>
    <message>
        <source>End the program that listens there, or start with another port: --port NUMBER.</source>
        <translation>请结束占用该端口的程序，或换一个端口启动：--port NUMBER 。</translation>
    </message>
    <message>
        <source>Close that one, or start with another directory: --data-dir DIRECTORY.</source>
        <translation>请关闭那一个，或换一个目录启动：--data-dir DIRECTORY 。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AssignmentModel</name>
    <message>
        <source>%1 (group leader)</source>
        <translation>%1（组 leader）</translation>
    </message>
    <message>
        <source>Member %1 from %2</source>
        <translation>成员 %1，来自 %2</translation>
    </message>
    <message>
        <source>%1 reads %2</source>
        <translation>%1 读取 %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>%1 still reads %2 and shall give it up</source>
        <translation>%1 仍在读取 %2，即将交出</translation>
    </message>
    <message>
        <source>%1 shall get %2 once it is free</source>
        <translation>%2 空闲后由 %1 接手</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AvroWords</name>
    <message>
        <source>%1 at byte %2.</source>
        <translation>%1，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>The datum ends too early</source>
        <translation>数据提前结束</translation>
    </message>
    <message>
        <source>A number is too long</source>
        <translation>数字过长</translation>
    </message>
    <message>
        <source>The schema is no JSON: %1 at byte %2.</source>
        <translation>schema 不是 JSON：%1，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>the schema</source>
        <translation>schema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>types are nested too deeply.</source>
        <translation>类型嵌套过深。</translation>
    </message>
    <message>
        <source>there is no type named %1.</source>
        <translation>没有名为 %1 的类型。</translation>
    </message>
    <message>
        <source>a union of nothing.</source>
        <translation>union 是空的。</translation>
    </message>
    <message>
        <source>a type is a name, a list or an object.</source>
        <translation>类型应为名称、列表或对象。</translation>
    </message>
    <message>
        <source>a %1 needs a name.</source>
        <translation>%1 需要名称。</translation>
    </message>
    <message>
        <source>a record needs fields.</source>
        <translation>record 需要字段。</translation>
    </message>
    <message>
        <source>a field has no name.</source>
        <translation>有字段没有名称。</translation>
    </message>
    <message>
        <source>a fixed needs a size.</source>
        <translation>fixed 需要大小。</translation>
    </message>
    <message>
        <source>a type without a name</source>
        <translation>没有名称的类型</translation>
    </message>
    <message>
        <source>The schema is through, and there is more</source>
        <translation>schema 已读完，后面还有数据</translation>
    </message>
    <message>
        <source>No datum of this schema: %1</source>
        <translation>不是该 schema 的数据：%1</translation>
    </message>
    <message>
        <source>Types are nested too deeply</source>
        <translation>类型嵌套过深</translation>
    </message>
    <message>
        <source>It unfolds into too much text</source>
        <translation>展开后的文本过多</translation>
    </message>
    <message>
        <source>%1 has no symbol %2</source>
        <translation>%1 没有符号 %2</translation>
    </message>
    <message>
        <source>A union has no branch %1</source>
        <translation>union 没有分支 %1</translation>
    </message>
    <message>
        <source>A block has no size</source>
        <translation>块没有大小</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::BorrowedTopics</name>
    <message>
        <source>Topic %1 could not be made: %2</source>
        <translation>无法创建主题 %1：%2</translation>
    </message>
    <message>
        <source>Topic %1 could not be deleted: %2</source>
        <translation>无法删除主题 %1：%2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::BreakpointsModel</name>
    <message>
        <source>Double-click: show what met it last in the timeline</source>
        <translation>双击：在时间线中显示最近一次命中它的事件</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>尚未命中</translation>
    </message>
    <message>
        <source>stopped the clock · %1</source>
        <translation>停住了时钟 · %1</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>停止条件</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CallsPage</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>The same orders on both sides. Left, services call each other and wait for the answer: a small model in this program. Right, they write events to topics of the cluster, and real programs read them.</source>
        <translation>两边是相同的订单。左边，服务相互调用并等待回答：本程序中的小模型。右边，它们把事件写入集群的主题，由真实的程序读取。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Make services and topics, and send four orders a second to both sides</source>
        <translation>创建服务和主题，每秒向两边发送四个订单</translation>
    </message>
    <message>
        <source>Add Analytics</source>
        <translation>添加“分析”</translation>
    </message>
    <message>
        <source>One more service wants to hear of every order</source>
        <translation>又有一个服务想知道每个订单</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Stop everything, and delete the topics and their groups</source>
        <translation>停止一切，并删除主题及其组</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Orders for which the service in front had a thread</source>
        <translation>最前面的服务有线程可用的订单</translation>
    </message>
    <message>
        <source>Orders that the cluster has acknowledged</source>
        <translation>集群已确认的订单</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Through all services up to Notification</source>
        <translation>经过直到“通知”的所有服务</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>A call got no answer, or the order was refused</source>
        <translation>调用没有得到回答，或订单被拒绝</translation>
    </message>
    <message>
        <source>Orders that the cluster did not take</source>
        <translation>集群没有接收的订单</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Orders that hold a thread of the service in front</source>
        <translation>占用最前面服务线程的订单</translation>
    </message>
    <message>
        <source>Accepted and not yet through all services</source>
        <translation>已接受，尚未经过所有服务</translation>
    </message>
    <message>
        <source>Direct calls</source>
        <translation>直接调用</translation>
    </message>
    <message>
        <source>a model in this program: each call waits for the next</source>
        <translation>本程序中的模型：每个调用等待下一个</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>three topics of the cluster, and real programs that read them</source>
        <translation>集群的三个主题，以及读取它们的真实程序</translation>
    </message>
    <message>
        <source>Each bar is a second: orders completed, and hatched above them those that failed.</source>
        <translation>每条是一秒：已完成的订单，上方斜线是失败的订单。</translation>
    </message>
    <message>
        <source>Each bar is a second: orders completed, and hatched above them those that wait for Payment.</source>
        <translation>每条是一秒：已完成的订单，上方斜线是等待“付款”的订单。</translation>
    </message>
    <message>
        <source>Orders completed and failed in the last minute</source>
        <translation>最近一分钟完成和失败的订单</translation>
    </message>
    <message>
        <source>Orders completed, and those that wait for Payment, in the last minute</source>
        <translation>最近一分钟完成的订单，以及等待“付款”的订单</translation>
    </message>
    <message>
        <source>A service fails</source>
        <translation>一个服务失效</translation>
    </message>
    <message>
        <source>A service is added</source>
        <translation>增加一个服务</translation>
    </message>
    <message>
        <source>Do all agree?</source>
        <translation>大家一致吗？</translation>
    </message>
    <message>
        <source>What fails behind Order fails Order.</source>
        <translation>“订单”之后失效的，使“订单”失败。</translation>
    </message>
    <message>
        <source>The caller has to be changed and deployed.</source>
        <translation>必须修改并部署调用方。</translation>
    </message>
    <message>
        <source>An order is done or failed at once.</source>
        <translation>订单当场完成或失败。</translation>
    </message>
    <message>
        <source>The others go on, its work waits for it.</source>
        <translation>其他的继续，它的工作等着它。</translation>
    </message>
    <message>
        <source>It subscribes. Nobody else is touched.</source>
        <translation>它订阅即可。不动其他任何服务。</translation>
    </message>
    <message>
        <source>Eventually: when nothing waits any more.</source>
        <translation>最终会：当不再有等待时。</translation>
    </message>
    <message>
        <source>Bring Payment back</source>
        <translation>恢复“付款”</translation>
    </message>
    <message>
        <source>Take Payment down</source>
        <translation>让“付款”停机</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>在两边</translation>
    </message>
    <message>
        <source>On both sides: left it does not answer, right its program is stopped</source>
        <translation>在两边：左边不再回答，右边的程序被停止</translation>
    </message>
    <message>
        <source>Making topics …</source>
        <translation>正在创建主题 …</translation>
    </message>
    <message>
        <source>The programs leave, topics and groups are deleted …</source>
        <translation>程序正在离开，正在删除主题和组 …</translation>
    </message>
    <message>
        <source>is deployed anew: refuses every order</source>
        <translation>正在重新部署：拒绝所有订单</translation>
    </message>
    <message>
        <source>down: %1 calls without an answer</source>
        <translation>停机：%1 个调用没有回答</translation>
    </message>
    <message>
        <source>%1 of %2 threads wait for answers</source>
        <translation>%2 个线程中有 %1 个在等待回答</translation>
    </message>
    <message>
        <source>%1 calls answered</source>
        <translation>已回答 %1 个调用</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>已向 %2 写入 %1 条</translation>
    </message>
    <message>
        <source>down: %1 wait for it</source>
        <translation>停机：%1 条在等它</translation>
    </message>
    <message>
        <source>%1 done, lag %2</source>
        <translation>已处理 %1，滞后 %2</translation>
    </message>
    <message>
        <source>%1 orders failed because of Payment</source>
        <translation>%1 个订单因“付款”而失败</translation>
    </message>
    <message>
        <source>%1 orders accepted while Payment was down, %2 failed; %3 wait for it now</source>
        <translation>“付款”停机期间接受 %1 个订单，失败 %2 个；现在有 %3 个在等它</translation>
    </message>
    <message>
        <source>Order was changed: %1 orders lost to that. Analytics has heard of %2 of %3</source>
        <translation>修改了“订单”：因此损失 %1 个订单。“分析”知道 %3 个中的 %2 个</translation>
    </message>
    <message>
        <source>Analytics has read %1 of %2, from the first on; %3 orders failed</source>
        <translation>“分析”从第一条开始，已读 %2 条中的 %1 条；失败 %3 个订单</translation>
    </message>
    <message>
        <source>%1 completed, %2 failed, %3 in between</source>
        <translation>完成 %1，失败 %2，进行中 %3</translation>
    </message>
    <message>
        <source>%1 accepted, %2 paid, %3 shipped, %4 notified</source>
        <translation>接受 %1，付款 %2，发货 %3，通知 %4</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CauseWords</name>
    <message>
        <source>Your acts</source>
        <translation>你的操作</translation>
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
        <translation>主题、leader、ISR</translation>
    </message>
    <message>
        <source>Logs on disk</source>
        <translation>磁盘上的日志</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>事务</translation>
    </message>
    <message>
        <source>Clients and errors</source>
        <translation>客户端与错误</translation>
    </message>
    <message>
        <source>The node found out by itself that it cannot go on.</source>
        <translation>节点自己发现无法继续运行。</translation>
    </message>
    <message>
        <source>It had been asked for before.</source>
        <translation>之前有人要求这样做。</translation>
    </message>
    <message>
        <source>A timer ran out: the node heard nothing from a leader for its election timeout.</source>
        <translation>定时器到期：节点在选举超时内没有收到 leader 的任何消息。</translation>
    </message>
    <message>
        <source>A timer: an election was due.</source>
        <translation>定时器：该进行选举了。</translation>
    </message>
    <message>
        <source>A timer ran out: a majority of the voters did not fetch from it any more, or it learned of a later epoch.</source>
        <translation>定时器到期：多数投票者不再从它这里拉取，或者它得知了更新的 epoch。</translation>
    </message>
    <message>
        <source>A timer ran out: broker.session.timeout.ms passed without a heartbeat.</source>
        <translation>定时器到期：在 broker.session.timeout.ms 内没有收到心跳。</translation>
    </message>
    <message>
        <source>The broker asked for it when it had started.</source>
        <translation>broker 启动后主动请求的。</translation>
    </message>
    <message>
        <source>A timer ran out: the replica was not caught up for replica.lag.time.max.ms.</source>
        <translation>定时器到期：副本在 replica.lag.time.max.ms 内没有追上。</translation>
    </message>
    <message>
        <source>The replica has caught up with the leader&apos;s log.</source>
        <translation>副本已追上 leader 的日志。</translation>
    </message>
    <message>
        <source>The controller&apos;s timer: it gives leadership back to preferred replicas.</source>
        <translation>控制器的定时器：把 leader 交还给首选副本。</translation>
    </message>
    <message>
        <source>The last replica that could lead is gone.</source>
        <translation>最后一个能当 leader 的副本没有了。</translation>
    </message>
    <message>
        <source>The segment was full, or segment.ms had passed.</source>
        <translation>日志段已满，或 segment.ms 已到。</translation>
    </message>
    <message>
        <source>A timer: retention looks for old segments, or a client deleted records.</source>
        <translation>定时器：按保留策略清除旧日志段，或有客户端删除了记录。</translation>
    </message>
    <message>
        <source>The node compared its log with the leader&apos;s, or with what its checkpoints say.</source>
        <translation>节点把自己的日志与 leader 的日志或检查点作了比较。</translation>
    </message>
    <message>
        <source>The member said goodbye, or its session.timeout.ms or max.poll.interval.ms passed.</source>
        <translation>成员主动离开，或其 session.timeout.ms 或 max.poll.interval.ms 已超时。</translation>
    </message>
    <message>
        <source>A timer ran out: transaction.timeout.ms passed.</source>
        <translation>定时器到期：transaction.timeout.ms 已超时。</translation>
    </message>
    <message>
        <source>A client asked for it.</source>
        <translation>客户端要求的。</translation>
    </message>
    <message>
        <source>All new replicas have caught up.</source>
        <translation>所有新副本都已追上。</translation>
    </message>
    <message>
        <source>Nothing that this window knows of preceded it.</source>
        <translation>在此之前，本窗口没有看到任何起因。</translation>
    </message>
    <message>
        <source>A person did that.</source>
        <translation>由人操作。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClientWords</name>
    <message>
        <source>client that does not say its name</source>
        <translation>未报名称的客户端</translation>
    </message>
    <message>
        <source>(no client.id)</source>
        <translation>（无 client.id）</translation>
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
        <translation>%1 请求/s</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2, %n connection(s) to nodes</source>
        <translation>
            <numerusform>%1，来自 %2，到节点有 %n 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with an error, the last was %1</source>
        <translation>
            <numerusform>%n 个响应带有错误，最近一个是 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group · %n member(s) · %1</source>
        <translation>
            <numerusform>组 · %n 个成员 · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>滞后 %1</translation>
    </message>
    <message>
        <source>Group %1, generation %2, assignor %3, coordinator node %4</source>
        <translation>组 %1，第 %2 代，分配器 %3，协调器在节点 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>还有 %n 个客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>listed in the navigator</source>
        <translation>见导航面板</translation>
    </message>
    <message>
        <source>no partition assigned</source>
        <translation>未分配分区</translation>
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
            <numerusform>单向切断 %n 条链路</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cuts %n link(s)</source>
        <translation>
            <numerusform>切断 %n 条链路</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterMenu</name>
    <message>
        <source>A throw-away cluster starts in a window of its own.</source>
        <translation>临时集群将在单独的窗口中启动。</translation>
    </message>
    <message>
        <source>New throw-away cluster</source>
        <translation>新建临时集群</translation>
    </message>
    <message>
        <source>One more cluster beside this one, with ports and a temporary directory of its own</source>
        <translation>在本集群之外再启动一个集群，使用自己的端口和临时目录</translation>
    </message>
    <message>
        <source>Open a data directory …</source>
        <translation>打开数据目录 …</translation>
    </message>
    <message>
        <source>A kept cluster, in a window of its own; an empty directory becomes a new one</source>
        <translation>保留数据的集群，在单独的窗口中打开；空目录会成为新集群</translation>
    </message>
    <message>
        <source>Watch an external cluster …</source>
        <translation>观察外部集群 …</translation>
    </message>
    <message>
        <source>Any Apache Kafka, in a window of its own</source>
        <translation>任意 Apache Kafka，在单独的窗口中打开</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>以前打开过</translation>
    </message>
    <message>
        <source>Ask at the start what happens to the data</source>
        <translation>启动时询问如何处理数据</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>This window shows it.</source>
        <translation>本窗口正在显示它。</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>在单独的窗口中打开</translation>
    </message>
    <message>
        <source>%1 opens in a window of its own.</source>
        <translation>%1 将在单独的窗口中打开。</translation>
    </message>
    <message>
        <source>Empty this list</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>The clusters and their data stay</source>
        <translation>集群及其数据不受影响</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>数据目录</translation>
    </message>
    <message>
        <source>Watch an external cluster</source>
        <translation>观察外部集群</translation>
    </message>
    <message>
        <source>Bootstrap servers, as localhost:9092</source>
        <translation>Bootstrap 服务器，例如 localhost:9092</translation>
    </message>
    <message>
        <source>The system refused to start another window.</source>
        <translation>系统拒绝再启动一个窗口。</translation>
    </message>
    <message numerus="yes">
        <source>No ports are free for another cluster of %n node(s).</source>
        <translation>
            <numerusform>没有空闲端口可供 %n 个节点的新集群使用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterScene</name>
    <message>
        <source>tries again: %1</source>
        <translation>重试：%1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterView</name>
    <message>
        <source>Picture of the cluster</source>
        <translation>集群图</translation>
    </message>
    <message>
        <source>No client is connected. Start one from the Produce dock, or point your own at the bootstrap servers.</source>
        <translation>没有客户端连接。可在“生产”面板启动一个，或让你自己的客户端连接 bootstrap 服务器。</translation>
    </message>
    <message>
        <source>response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>leader</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>未同步</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms · Ctrl+0 fits</source>
        <translation>Ctrl+滚轮缩放 · Ctrl+0 适应窗口</translation>
    </message>
    <message>
        <source>right-click for faults · Shift+drag cuts links · click a dot · Ctrl+wheel zooms · Ctrl+0 fits</source>
        <translation>右键注入故障 · Shift+拖动切断链路 · 单击圆点 · Ctrl+滚轮缩放 · Ctrl+0 适应窗口</translation>
    </message>
    <message>
        <source>Cut links</source>
        <translation>切断链路</translation>
    </message>
    <message>
        <source>Draw a line across links to cut them both ways (or hold Shift and draw). Escape ends it.</source>
        <translation>画一条线穿过链路，双向切断它们（或按住 Shift 画线）。按 Escape 结束。</translation>
    </message>
    <message>
        <source>Cut links one way</source>
        <translation>单向切断链路</translation>
    </message>
    <message>
        <source>Draw a line across links: what flows in the direction of the arrow is stopped (or hold Ctrl and Shift and draw).</source>
        <translation>画一条线穿过链路：沿箭头方向的流量会被切断（或按住 Ctrl 和 Shift 画线）。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>缩小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Actual size (Ctrl+1)</source>
        <translation>实际大小 (Ctrl+1)</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Fit the picture into the dock (Ctrl+0)</source>
        <translation>让图适应面板 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>What is broken now, and how to heal it</source>
        <translation>现在哪里坏了，如何修复</translation>
    </message>
    <message numerus="yes">
        <source>Faults: %n</source>
        <translation>
            <numerusform>故障：%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the cut of %n link(s)</source>
        <translation>
            <numerusform>对 %n 条链路的切断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) of kind %1 from %2 to %3, at %4</source>
        <translation>
            <numerusform>%n 个 %1 类响应，从 %2 到 %3，时间 %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of kind %1 from %2 to %3, at %4</source>
        <translation>
            <numerusform>%n 个 %1 类请求，从 %2 到 %3，时间 %4</numerusform>
        </translation>
    </message>
    <message>
        <source>The public protocol does not tell which clients are connected. Members of groups are shown once there are some; to produce or consume yourself, open the Produce or the Consume dock.</source>
        <translation>公开协议不会告诉我们有哪些客户端连接。消费者组有成员后会显示在这里；要自己生产或消费，请打开“生产”或“消费”面板。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterWords</name>
    <message>
        <source>throw-away</source>
        <translation>临时</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
    </message>
    <message>
        <source>%1 · port %2</source>
        <translation>%1 · 端口 %2</translation>
    </message>
    <message>
        <source>This cluster runs elsewhere; closing the window leaves it alone.</source>
        <translation>该集群在别处运行；关闭窗口不会影响它。</translation>
    </message>
    <message>
        <source>Throw-away data: %1 is deleted when the window is closed.</source>
        <translation>临时数据：关闭窗口时删除 %1。</translation>
    </message>
    <message>
        <source>Kept data: everything is in %1 when it is opened again.</source>
        <translation>保留数据：全部在 %1 中，下次打开时仍在。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>An act, a panel, a node, a topic, a group …</source>
        <translation>操作、面板、节点、主题、消费者组 …</translation>
    </message>
    <message>
        <source>What to do or to go to</source>
        <translation>要做什么或去哪里</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>没有这样的名称。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CommandWords</name>
    <message>
        <source>kafka-console-producer.sh cannot choose a partition; kcat can.</source>
        <translation>kafka-console-producer.sh 不能指定分区；kcat 可以。</translation>
    </message>
    <message>
        <source>kafka-console-producer.sh cannot choose a timestamp.</source>
        <translation>kafka-console-producer.sh 不能指定时间戳。</translation>
    </message>
    <message>
        <source>Zero bytes do not fit into a command line.</source>
        <translation>零字节无法写进命令行。</translation>
    </message>
    <message>
        <source>kafka-console-producer.sh reads lines of text: it cannot send line ends or the signs that divide key, value and headers. kcat can.</source>
        <translation>kafka-console-producer.sh 按行读取文本：不能发送换行符，也不能发送分隔键、值和标头的符号。kcat 可以。</translation>
    </message>
    <message>
        <source>A key with a zero byte does not fit into a command line.</source>
        <translation>含零字节的键无法写进命令行。</translation>
    </message>
    <message>
        <source>kcat cannot choose a timestamp.</source>
        <translation>kcat 不能指定时间戳。</translation>
    </message>
    <message>
        <source>With -Z kcat sends an empty key as null, too.</source>
        <translation>加上 -Z 后，kcat 会把空键也作为 null 发送。</translation>
    </message>
    <message>
        <source>kcat sends nothing at all when the value is empty; an empty value needs kafka-console-producer.sh.</source>
        <translation>值为空时 kcat 什么也不发送；要发送空值请用 kafka-console-producer.sh。</translation>
    </message>
    <message>
        <source>kcat writes headers as name=value: no null, no zero byte, and no = in the name.</source>
        <translation>kcat 以 name=value 的形式写标头：不能有 null、零字节，名称中不能有 =。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CompareView</name>
    <message>
        <source>Queue and log</source>
        <translation>队列与日志</translation>
    </message>
    <message>
        <source>A classic message queue beside a topic, with the same messages</source>
        <translation>传统消息队列与主题并排，消息相同</translation>
    </message>
    <message>
        <source>the same, done in different ways</source>
        <translation>同一件事，几种做法</translation>
    </message>
    <message>
        <source>This is an external cluster: no topics are made, no load is put on it and no node is killed from here.</source>
        <translation>这是外部集群：不会从这里创建主题、加负载或杀死节点。</translation>
    </message>
    <message>
        <source>Calls and events</source>
        <translation>调用与事件</translation>
    </message>
    <message>
        <source>Services that call each other beside services that write and read events</source>
        <translation>相互调用的服务与写入并读取事件的服务并排</translation>
    </message>
    <message>
        <source>ZooKeeper and KRaft</source>
        <translation>ZooKeeper 与 KRaft</translation>
    </message>
    <message>
        <source>The same failure of the controller, explained with ZooKeeper and live with KRaft</source>
        <translation>同样的控制器故障：ZooKeeper 用讲解，KRaft 看实况</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConfigureTopicDialog</name>
    <message>
        <source>Configure topic %1</source>
        <translation>配置主题 %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>正在询问控制器 …</translation>
    </message>
    <message>
        <source>Asking the cluster what is in effect …</source>
        <translation>正在向集群查询生效的配置 …</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n configuration(s) will be changed.</source>
        <translation>
            <numerusform>将更改 %n 项配置。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectDialog</name>
    <message>
        <source>Connect a client</source>
        <translation>连接客户端</translation>
    </message>
    <message>
        <source>Any Kafka client can connect. It needs nothing but these addresses (bootstrap.servers): one that answers is enough, from it the client learns the others.</source>
        <translation>任何 Kafka 客户端都可以连接，只需要这些地址 (bootstrap.servers)：有一个应答就够了，客户端会从它那里得知其他节点。</translation>
    </message>
    <message>
        <source>Bootstrap servers</source>
        <translation>Bootstrap 服务器</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Lines for this client</source>
        <translation>该客户端的代码</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>复制这些代码</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectionsModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>(no client.id)</source>
        <translation>（无 client.id）</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1, %2; %3 requests since the connection was opened</source>
        <translation>%1，%2；连接打开以来共 %3 个请求</translation>
    </message>
    <message>
        <source>%1 since the connection was opened</source>
        <translation>连接打开以来 %1</translation>
    </message>
    <message>
        <source>client.id: the name that the program gives itself; or the node at the other end</source>
        <translation>client.id：程序给自己起的名称；或对端的节点</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Client library and version, as the client said in ApiVersions</source>
        <translation>客户端库及版本，来自客户端的 ApiVersions</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Address and port at the other end</source>
        <translation>对端的地址和端口</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The node that it is connected to</source>
        <translation>所连接的节点</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>PLAINTEXT is the brokers&apos; listener, CONTROLLER the quorum&apos;s</source>
        <translation>PLAINTEXT 是 broker 的监听器，CONTROLLER 是 quorum 的监听器</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>监听器</translation>
    </message>
    <message>
        <source>How long the connection has been open</source>
        <translation>连接已打开多长时间</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>请求/s</translation>
    </message>
    <message>
        <source>Bytes per second to the node</source>
        <translation>每秒发往节点的字节数</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入</translation>
    </message>
    <message>
        <source>Bytes per second from the node</source>
        <translation>每秒从节点发出的字节数</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>Requests that are not answered yet: a consumer&apos;s Fetch waits there for records</source>
        <translation>尚未应答的请求：消费者的 Fetch 在这里等待新记录</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>在途</translation>
    </message>
    <message>
        <source>API of the last request</source>
        <translation>最近一个请求的 API</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>最近请求</translation>
    </message>
    <message>
        <source>Answers with an error code, and Kafka&apos;s name of the last</source>
        <translation>带错误码的响应，以及最近一个错误的 Kafka 名称</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Partitions that are written and read over this connection</source>
        <translation>通过该连接写入和读取的分区</translation>
    </message>
    <message>
        <source>Writes and reads</source>
        <translation>写入和读取</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>筛选连接</translation>
    </message>
    <message>
        <source>No client is connected. Start one in the Produce dock, or point your own at the bootstrap servers.</source>
        <translation>没有客户端连接。可在“生产”面板启动一个，或让你自己的客户端连接 bootstrap 服务器。</translation>
    </message>
    <message>
        <source>Between nodes</source>
        <translation>节点之间</translation>
    </message>
    <message>
        <source>Also the connections that the nodes have among themselves: replication, heartbeats, votes</source>
        <translation>同时显示节点之间的连接：复制、心跳、投票</translation>
    </message>
    <message>
        <source>Reset …</source>
        <translation>重置 …</translation>
    </message>
    <message>
        <source>Breaks the connection off where it is, as a network failure would; clients connect again by themselves</source>
        <translation>就地断开连接，如同网络故障；客户端会自动重连</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clients, connections</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n 个客户端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %1 of node %2, %3 requests, %4 in, %5 out.</source>
        <translation>节点 %2 的连接 %1，%3 个请求，入 %4，出 %5。</translation>
    </message>
    <message>
        <source>Member of group %1.</source>
        <translation>组 %1 的成员。</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>最近的错误：%1</translation>
    </message>
    <message>
        <source>Reset a connection</source>
        <translation>重置连接</translation>
    </message>
    <message>
        <source>Reset the connection of %1 to node %2?</source>
        <translation>要重置 %1 到节点 %2 的连接吗？</translation>
    </message>
    <message>
        <source>What is on its way is lost, as in a network failure. A good client connects again and sends anew what was not answered.</source>
        <translation>途中的数据会丢失，如同网络故障。好的客户端会重新连接，并重发没有得到应答的内容。</translation>
    </message>
    <message>
        <source>Reset it</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Connection %1 of node %2 is reset.</source>
        <translation>节点 %2 的连接 %1 已重置。</translation>
    </message>
    <message>
        <source>It could not be reset: %1</source>
        <translation>无法重置：%1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConsumeView</name>
    <message>
        <source>Group</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>one or more, with commas between</source>
        <translation>一个或多个，用逗号分隔</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>从现在开始</translation>
    </message>
    <message>
        <source>Where to begin when the group has committed nothing yet</source>
        <translation>组还没有提交过偏移量时从哪里开始</translation>
    </message>
    <message>
        <source>Start group</source>
        <translation>启动组</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>最近读取</translation>
    </message>
    <message>
        <source>Group whose records are shown</source>
        <translation>显示哪个组的记录</translation>
    </message>
    <message>
        <source>Records that were read last</source>
        <translation>最近读取的记录</translation>
    </message>
    <message>
        <source>No group of this window runs. Start one; add members and watch the partitions being shared out anew.</source>
        <translation>本窗口没有运行中的组。启动一个，再增加成员，看分区如何重新分配。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Protocol, assignor, isolation, timeouts, static members</source>
        <translation>协议、分配器、隔离级别、超时、静态成员</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>classic: the members share the partitions out among themselves. consumer (KIP-848): the coordinator does. The client library of this window, librdkafka %1, has the latter from 2.4 on; a Java client with group.protocol=consumer may join here in any case</source>
        <translation>classic：由成员自己分配分区。consumer (KIP-848)：由协调器分配。本窗口的客户端库 librdkafka %1 从 2.4 起支持后者；设置 group.protocol=consumer 的 Java 客户端随时都可以加入这里</translation>
    </message>
    <message>
        <source>How partitions are shared out: range by topic, roundrobin one after another, cooperative-sticky moves only what has to move and lets the others read on</source>
        <translation>分区的分配方式：range 按主题分段，roundrobin 逐个轮流，cooperative-sticky 只移动必须移动的，其余成员继续读取</translation>
    </message>
    <message>
        <source>read_committed waits for the end of transactions and leaves out what was aborted</source>
        <translation>read_committed 会等待事务结束，并略去已中止的记录</translation>
    </message>
    <message>
        <source>static members</source>
        <translation>静态成员</translation>
    </message>
    <message>
        <source>group.instance.id (KIP-345): a member that comes back within session.timeout.ms gets its partitions without a rebalance</source>
        <translation>group.instance.id (KIP-345)：成员若在 session.timeout.ms 内回来，无需再均衡就能拿回它的分区</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>after a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>session.timeout.ms: without a heartbeat for so long a member counts as gone</source>
        <translation>session.timeout.ms：这么久没有心跳的成员视为已离开</translation>
    </message>
    <message>
        <source>max.poll.interval.ms: a member that does not ask for records for so long leaves the group</source>
        <translation>max.poll.interval.ms：这么久不拉取记录的成员会离开组</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>One member of this group as a line for a shell</source>
        <translation>把该组的一个成员写成一行 shell 命令</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>请给组命名。</translation>
    </message>
    <message>
        <source>Choose a topic to read.</source>
        <translation>请选择要读取的主题。</translation>
    </message>
    <message>
        <source>max.poll.interval.ms has to be at least session.timeout.ms.</source>
        <translation>max.poll.interval.ms 不能小于 session.timeout.ms 。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>heartbeat.interval.ms: how often a member says that it is there, and hears of a rebalance. A third of the session at most</source>
        <translation>heartbeat.interval.ms：成员多久报告一次自己还在，并得知再均衡。最多为会话的三分之一</translation>
    </message>
    <message>
        <source>heartbeat.interval.ms may be a third of session.timeout.ms at most: one lost heartbeat is no dead member.</source>
        <translation>heartbeat.interval.ms 最多为 session.timeout.ms 的三分之一：丢一次心跳不等于成员已死。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ControllerPage</name>
    <message>
        <source>There is no active controller just now.</source>
        <translation>目前没有活动控制器。</translation>
    </message>
    <message>
        <source>One more voter down, and the others are no majority: nobody could be elected. Start a node first.</source>
        <translation>再有一个投票者停机，其余就不是多数，无法选出任何人。请先启动一个节点。</translation>
    </message>
    <message>
        <source>The active controller dies. Until Kafka 4.0 an ensemble of ZooKeeper servers noticed that and kept what the controller must know; now the controllers do both themselves, in a quorum with a log.</source>
        <translation>活动控制器死掉。Kafka 4.0 之前，由一组 ZooKeeper 服务器（ensemble）发现这一点，并保存控制器需要知道的一切；现在控制器用带日志的仲裁组自己完成这两件事。</translation>
    </message>
    <message>
        <source>Kill the active controller</source>
        <translation>杀死活动控制器</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>再次启动</translation>
    </message>
    <message>
        <source>With ZooKeeper: explained, not run</source>
        <translation>使用 ZooKeeper：讲解，并未运行</translation>
    </message>
    <message>
        <source>What used to happen, in this order. This cluster has no ZooKeeper.</source>
        <translation>以前按此顺序发生的事。本集群没有 ZooKeeper。</translation>
    </message>
    <message>
        <source>With KRaft: live</source>
        <translation>使用 KRaft：实况</translation>
    </message>
    <message>
        <source>What this cluster does, from its own events, with the time since the failure</source>
        <translation>本集群所做的事，来自它自己的事件，附故障以来的时间</translation>
    </message>
    <message>
        <source>elected after</source>
        <translation>选出用时</translation>
    </message>
    <message>
        <source>From the failure until another controller was elected</source>
        <translation>从故障到选出另一个控制器</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>纪元</translation>
    </message>
    <message>
        <source>Of the new controller: who still acts in an older one is refused</source>
        <translation>新控制器的纪元：仍在旧纪元中行事者会被拒绝</translation>
    </message>
    <message>
        <source>records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>That the new controller has written to the metadata log</source>
        <translation>新控制器写入元数据日志的</translation>
    </message>
    <message>
        <source>leaders moved</source>
        <translation>已迁移的领导者</translation>
    </message>
    <message>
        <source>Partitions that got another leader since</source>
        <translation>此后换了领导者的分区</translation>
    </message>
    <message>
        <source>What moved into the metadata log</source>
        <translation>迁入元数据日志的内容</translation>
    </message>
    <message>
        <source>Who is the controller</source>
        <translation>谁是控制器</translation>
    </message>
    <message>
        <source>Which brokers live</source>
        <translation>哪些 broker 存活</translation>
    </message>
    <message>
        <source>Topics and their replicas</source>
        <translation>主题及其副本</translation>
    </message>
    <message>
        <source>Leaders and ISR</source>
        <translation>领导者与 ISR</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Topics to be deleted</source>
        <translation>待删除的主题</translation>
    </message>
    <message>
        <source>How brokers hear of it</source>
        <translation>broker 如何得知</translation>
    </message>
    <message>
        <source>Watches; then the controller sends LeaderAndIsr and UpdateMetadata to each broker</source>
        <translation>监视（watch）；然后控制器向每个 broker 发送 LeaderAndIsr 和 UpdateMetadata</translation>
    </message>
    <message>
        <source>The leader of the quorum, and its epoch</source>
        <translation>仲裁组的领导者及其纪元</translation>
    </message>
    <message>
        <source>Each broker fetches the metadata log, and is as far as its offset in it</source>
        <translation>每个 broker 拉取元数据日志，进度就是它在其中的偏移量</translation>
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
        <translation>控制器与 ensemble 的会话不再收到心跳。在 zookeeper.session.timeout.ms（默认 18 秒）结束之前，什么都不会发生。</translation>
    </message>
    <message>
        <source>The session expires. ZooKeeper removes its ephemeral znodes: /controller, and /brokers/ids of this broker.</source>
        <translation>会话过期。ZooKeeper 删除其临时（ephemeral）znode：/controller，以及该 broker 在 /brokers/ids 下的那个。</translation>
    </message>
    <message>
        <source>Watches on /controller fire in every other broker.</source>
        <translation>其他每个 broker 上对 /controller 的监视都被触发。</translation>
    </message>
    <message>
        <source>All of them try to create /controller. The first wins, and raises /controller_epoch.</source>
        <translation>它们都尝试创建 /controller。最先者胜出，并提高 /controller_epoch。</translation>
    </message>
    <message>
        <source>The new controller reads everything from ZooKeeper: brokers, topics, each partition&apos;s state. With many partitions that takes minutes.</source>
        <translation>新控制器从 ZooKeeper 读取一切：broker、主题、每个分区的状态。分区多时要几分钟。</translation>
    </message>
    <message>
        <source>It elects leaders for the dead broker&apos;s partitions, and writes each partition&apos;s state to ZooKeeper.</source>
        <translation>它为死去的 broker 的分区选出领导者，并把每个分区的状态写入 ZooKeeper。</translation>
    </message>
    <message>
        <source>It sends LeaderAndIsr to the replicas, and UpdateMetadata to every broker. Who misses one goes on with an old picture.</source>
        <translation>它向副本发送 LeaderAndIsr，向每个 broker 发送 UpdateMetadata。漏收的就继续用旧的状态。</translation>
    </message>
    <message>
        <source>Node %1, in epoch %2</source>
        <translation>节点 %1，纪元 %2</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Kill the controller, and what happens is written here.</source>
        <translation>杀死控制器，发生的事就会写在这里。</translation>
    </message>
    <message>
        <source>Written to the metadata log since: %1</source>
        <translation>此后写入元数据日志：%1</translation>
    </message>
    <message>
        <source>now: nobody</source>
        <translation>现在：没有</translation>
    </message>
    <message>
        <source>now: node %1 in epoch %2</source>
        <translation>现在：节点 %1，纪元 %2</translation>
    </message>
    <message>
        <source>now: %1 brokers, %2 of them fenced</source>
        <translation>现在：%1 个 broker，其中 %2 个被隔离（fenced）</translation>
    </message>
    <message>
        <source>now: %1 topics with %2 partitions</source>
        <translation>现在：%1 个主题，%2 个分区</translation>
    </message>
    <message numerus="yes">
        <source>%Ln among the newest records of the log</source>
        <translation>
            <numerusform>日志最新的记录中有 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>now: %1 topics with settings of their own</source>
        <translation>现在：%1 个主题有自己的设置</translation>
    </message>
    <message>
        <source>node %1: %2</source>
        <translation>节点 %1：%2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CostPage</name>
    <message>
        <source>Try settings of a producer on this cluster: each is measured for some seconds with a real producer on a topic of its own, and leaves a row. Delay a link or stop a node in between, and measure again.</source>
        <translation>在这个集群上试验生产者的设置：每种设置都用一个真实的生产者在单独的主题上测量几秒，留下一行。中间可以给链路加延迟或停止一个节点，然后再测一次。</translation>
    </message>
    <message>
        <source>acks</source>
        <translation>acks</translation>
    </message>
    <message>
        <source>Who has to have a record before it counts as sent: all in-sync replicas, the leader alone, or nobody</source>
        <translation>谁拥有记录之后才算已发送：所有同步副本、仅 leader，或谁都不用</translation>
    </message>
    <message>
        <source>min.insync.replicas</source>
        <translation>min.insync.replicas</translation>
    </message>
    <message>
        <source>With acks=all the leader refuses records while fewer replicas than these are in sync</source>
        <translation>acks=all 时，同步副本少于这个数，leader 就拒绝记录</translation>
    </message>
    <message>
        <source>linger.ms</source>
        <translation>linger.ms</translation>
    </message>
    <message>
        <source>So long the producer waits for more records to send them together</source>
        <translation>生产者等待更多记录以便一起发送的时间</translation>
    </message>
    <message>
        <source>records per second</source>
        <translation>每秒记录数</translation>
    </message>
    <message>
        <source>How many are offered. What comes through is measured</source>
        <translation>要发送的数量。实际通过的数量由测量得出</translation>
    </message>
    <message>
        <source>enable.idempotence: repeated batches are recognised. Needs acks=all</source>
        <translation>enable.idempotence：能识别重复的批次。需要 acks=all</translation>
    </message>
    <message>
        <source>Forget the rows</source>
        <translation>清除各行</translation>
    </message>
    <message>
        <source>min ISR</source>
        <translation>min ISR</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>幂等</translation>
    </message>
    <message>
        <source>linger ms</source>
        <translation>linger ms</translation>
    </message>
    <message>
        <source>offered/s</source>
        <translation>要求/秒</translation>
    </message>
    <message>
        <source>records/s</source>
        <translation>记录/秒</translation>
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
        <translation>失败</translation>
    </message>
    <message>
        <source>most at risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>those at risk</source>
        <translation>有风险的记录</translation>
    </message>
    <message>
        <source>The most records, at one look at the cluster, that not all in-sync replicas had, or one running node alone: they can be lost if the leader dies</source>
        <translation>某一时刻看集群时，尚未到达所有同步副本、或只在一个运行中的节点上的记录的最大数量：leader 死掉时它们可能丢失</translation>
    </message>
    <message>
        <source>Whether the producer was told that they are safe</source>
        <translation>是否已告诉生产者它们是安全的</translation>
    </message>
    <message>
        <source>Settings that were measured</source>
        <translation>测量过的设置</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>筛选设置</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nobody asked: lost</source>
        <translation>无人确认：丢失</translation>
    </message>
    <message>
        <source>acknowledged: lost</source>
        <translation>已确认：丢失</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>End this measurement without a row</source>
        <translation>结束这次测量，不留下行</translation>
    </message>
    <message>
        <source>Measure the setting above</source>
        <translation>测量上面的设置</translation>
    </message>
    <message>
        <source>Measuring, %1 left: %2, p99 %3 ms, at most %4 at risk</source>
        <translation>正在测量，还剩 %1：%2，p99 %3 ms，最多 %4 条有风险</translation>
    </message>
    <message>
        <source>Could not be measured: %1</source>
        <translation>无法测量：%1</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>会重发</translation>
    </message>
    <message>
        <source>needs acks=all</source>
        <translation>需要 acks=all</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CostTrial</name>
    <message>
        <source>The producer was stopped.</source>
        <translation>生产者被停止了。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CoveredSource</name>
    <message>
        <source>Not while an exam is open: this would disturb it. Finish or leave it in the panel Exams.</source>
        <translation>考试进行时不可用：这会干扰考试。请先在“考试”面板中完成或退出考试。</translation>
    </message>
    <message>
        <source>Hidden while an exam runs: it is for you to find out.</source>
        <translation>考试期间隐藏：请您自己查明。</translation>
    </message>
    <message>
        <source>Node %1 does not answer.</source>
        <translation>节点 %1 没有响应。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CreateTopicDialog</name>
    <message>
        <source>Create a topic</source>
        <translation>创建主题</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Replicas of each</source>
        <translation>每个分区的副本</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There is a topic of this name already.</source>
        <translation>已有同名主题。</translation>
    </message>
    <message>
        <source>With one replica, the partitions of a node that goes down are offline until it is back.</source>
        <translation>只有一个副本时，节点一停机，它的分区就离线，直到它回来。</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>字母、数字、“.”、“_”和“-”。</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>正在询问控制器 …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DeleteTopicDialog</name>
    <message>
        <source>Delete topic %1</source>
        <translation>删除主题 %1</translation>
    </message>
    <message>
        <source>%1 records of this topic go for good, on every node. This cannot be undone.

Type the topic&apos;s name to delete it:</source>
        <translation>该主题的 %1 条记录将在所有节点上永久删除，无法撤消。

请输入主题名称以删除：</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>主题名称</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DirectoryReader</name>
    <message>
        <source>There is no directory %1.</source>
        <translation>没有目录 %1。</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>The file is gone: it was deleted or renamed meanwhile.</source>
        <translation>文件不见了：刚刚被删除或重命名。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation>浮动或停靠</translation>
    </message>
    <message>
        <source>Close (View menu shows it again)</source>
        <translation>关闭（可从“视图”菜单重新打开）</translation>
    </message>
    <message>
        <source>Copy or save this picture and its tables</source>
        <translation>复制或保存此图及其表格</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DockTitles</name>
    <message>
        <source>Navigator</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Partition logs</source>
        <translation>分区日志</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>事务</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>报文</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>服务器日志</translation>
    </message>
    <message>
        <source>Lost records</source>
        <translation>丢失的记录</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Two clusters</source>
        <translation>两个集群</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ElectLeadersDialog</name>
    <message>
        <source>Preferred: the first replica of each partition, if it is in sync</source>
        <translation>首选：每个分区的第一个副本（若已同步）</translation>
    </message>
    <message>
        <source>Unclean: for partitions without a leader, any replica that runs</source>
        <translation>Unclean：为没有 leader 的分区选任意一个运行中的副本</translation>
    </message>
    <message>
        <source>Elect leaders of %1</source>
        <translation>为 %1 选举 leader</translation>
    </message>
    <message>
        <source>Elect the leader of %1-%2</source>
        <translation>为 %1-%2 选举 leader</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>输入 %1 以确认</translation>
    </message>
    <message>
        <source>Elect</source>
        <translation>选举</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The topic was deleted.</source>
        <translation>主题已被删除。</translation>
    </message>
    <message>
        <source>Every partition is led by its preferred replica: there is nothing to do.</source>
        <translation>每个分区都由首选副本担任 leader：无需操作。</translation>
    </message>
    <message>
        <source>Every partition has a leader: there is nothing to do.</source>
        <translation>每个分区都有 leader：无需操作。</translation>
    </message>
    <message>
        <source>%1: no replica runs; nobody can be elected.</source>
        <translation>%1：没有运行中的副本，选不出 leader。</translation>
    </message>
    <message>
        <source>%1: node %2 would lead; %3 records that the last leader had would be lost for good.</source>
        <translation>%1：将由节点 %2 担任 leader；上一任 leader 有的 %3 条记录会永久丢失。</translation>
    </message>
    <message>
        <source>%1: node %2 would lead; how many records would be lost is not known.</source>
        <translation>%1：将由节点 %2 担任 leader；会丢失多少记录尚不清楚。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>正在询问控制器 …</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) are not led by their preferred replica. Where that is in sync it takes over; nothing is lost. An election cannot be taken back.</source>
        <translation>
            <numerusform>%n 个分区的 leader 不是首选副本。首选副本若已同步就会接手，不会丢失记录。选举无法撤回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventStoryModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>After</source>
        <translation>历时</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventTableModel</name>
    <message>
        <source>clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventWords</name>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>started</source>
        <translation>已启动</translation>
    </message>
    <message>
        <source>stop requested</source>
        <translation>已请求停止</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>killed by you</source>
        <translation>被你杀死</translation>
    </message>
    <message>
        <source>plug pulled</source>
        <translation>已断电</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>被你暂停</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>已恢复运行</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>link %1 → %2 cut</source>
        <translation>链路 %1 → %2 已切断</translation>
    </message>
    <message>
        <source>link %1 – %2: %3</source>
        <translation>链路 %1 – %2：%3</translation>
    </message>
    <message>
        <source>links healed</source>
        <translation>链路已修复</translation>
    </message>
    <message>
        <source>asks for votes, epoch %1</source>
        <translation>请求投票，epoch %1</translation>
    </message>
    <message>
        <source>votes for node %1</source>
        <translation>投票给节点 %1</translation>
    </message>
    <message>
        <source>controller, epoch %1</source>
        <translation>成为控制器，epoch %1</translation>
    </message>
    <message>
        <source>resigns as controller</source>
        <translation>卸任控制器</translation>
    </message>
    <message>
        <source>node %1 registered</source>
        <translation>节点 %1 已注册</translation>
    </message>
    <message>
        <source>node %1 serves again</source>
        <translation>节点 %1 恢复服务</translation>
    </message>
    <message>
        <source>node %1 fenced: no heartbeat for %2</source>
        <translation>节点 %1 被屏蔽：%2 没有心跳</translation>
    </message>
    <message>
        <source>node %1 fenced</source>
        <translation>节点 %1 被屏蔽</translation>
    </message>
    <message>
        <source>topic %1 created</source>
        <translation>主题 %1 已创建</translation>
    </message>
    <message>
        <source>topic %1 deleted</source>
        <translation>主题 %1 已删除</translation>
    </message>
    <message>
        <source>%1 has more partitions</source>
        <translation>%1 增加了分区</translation>
    </message>
    <message>
        <source>configuration changed</source>
        <translation>配置已更改</translation>
    </message>
    <message>
        <source>leader of %1, epoch %2</source>
        <translation>%1 的 leader，epoch %2</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 离线</translation>
    </message>
    <message>
        <source>ISR of %1: %2</source>
        <translation>%1 的 ISR：%2</translation>
    </message>
    <message>
        <source>%1 cut back to %2</source>
        <translation>%1 截回到 %2</translation>
    </message>
    <message>
        <source>log recovered</source>
        <translation>日志已恢复</translation>
    </message>
    <message>
        <source>new segment of %1</source>
        <translation>%1 新建日志段</translation>
    </message>
    <message>
        <source>segment of %1 deleted</source>
        <translation>%1 删除日志段</translation>
    </message>
    <message>
        <source>%1 starts at %2</source>
        <translation>%1 从 %2 开始</translation>
    </message>
    <message>
        <source>%1: member joined</source>
        <translation>%1：成员加入</translation>
    </message>
    <message>
        <source>%1: member left</source>
        <translation>%1：成员离开</translation>
    </message>
    <message>
        <source>%1 rebalances</source>
        <translation>%1 再均衡</translation>
    </message>
    <message>
        <source>%1 is stable</source>
        <translation>%1 已稳定</translation>
    </message>
    <message>
        <source>%1 committed</source>
        <translation>%1 已提交</translation>
    </message>
    <message>
        <source>%1: transaction began</source>
        <translation>%1：事务开始</translation>
    </message>
    <message>
        <source>%1 will commit</source>
        <translation>%1 将提交</translation>
    </message>
    <message>
        <source>%1 will abort</source>
        <translation>%1 将中止</translation>
    </message>
    <message>
        <source>%1: transaction committed</source>
        <translation>%1：事务已提交</translation>
    </message>
    <message>
        <source>%1: transaction aborted</source>
        <translation>%1：事务已中止</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 已连接</translation>
    </message>
    <message>
        <source>%1: connection closed</source>
        <translation>%1：连接已关闭</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>leader of %n partition(s)</source>
        <translation>
            <numerusform>%n 个分区的 leader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) offline</source>
        <translation>
            <numerusform>%n 个分区离线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ISR of %n partition(s) shrinks</source>
        <translation>
            <numerusform>%n 个分区的 ISR 缩小</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ISR of %n partition(s) grows</source>
        <translation>
            <numerusform>%n 个分区的 ISR 扩大</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1（%2 次）</translation>
    </message>
    <message>
        <source>Node %1 was started.</source>
        <translation>节点 %1 已启动。</translation>
    </message>
    <message>
        <source>You asked node %1 to stop; it hands over what it leads.</source>
        <translation>你要求节点 %1 停止；它会移交所有 leader 角色。</translation>
    </message>
    <message>
        <source>Node %1 stopped in good order.</source>
        <translation>节点 %1 已正常停止。</translation>
    </message>
    <message>
        <source>You killed node %1: its sockets were reset, nothing was flushed.</source>
        <translation>你杀死了节点 %1：套接字被重置，什么都没有刷盘。</translation>
    </message>
    <message>
        <source>You pulled the plug of node %1: what was not synced to its disk is lost.</source>
        <translation>你切断了节点 %1 的电源：没有同步到磁盘的内容丢失了。</translation>
    </message>
    <message>
        <source>You paused node %1; its sockets stay open, but nobody answers.</source>
        <translation>你暂停了节点 %1；它的套接字仍然打开，但没有人应答。</translation>
    </message>
    <message>
        <source>Node %1 goes on.</source>
        <translation>节点 %1 继续运行。</translation>
    </message>
    <message>
        <source>Node %1 failed: %2</source>
        <translation>节点 %1 发生故障：%2</translation>
    </message>
    <message>
        <source>You healed all links.</source>
        <translation>你修复了所有链路。</translation>
    </message>
    <message>
        <source>joins the cluster</source>
        <translation>加入集群</translation>
    </message>
    <message>
        <source>is to leave</source>
        <translation>将离开</translation>
    </message>
    <message>
        <source>left the cluster</source>
        <translation>已离开集群</translation>
    </message>
    <message>
        <source>%1 moves to %2</source>
        <translation>%1 迁移到 %2</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation>%1 位于 %2</translation>
    </message>
    <message>
        <source>You added node %1 to the cluster.</source>
        <translation>你把节点 %1 加入了集群。</translation>
    </message>
    <message>
        <source>You decommissioned node %1: its replicas move to other nodes, then it leaves.</source>
        <translation>你让节点 %1 退役：它的副本先迁移到其他节点，然后它离开。</translation>
    </message>
    <message>
        <source>Node %1 has left the cluster.</source>
        <translation>节点 %1 已离开集群。</translation>
    </message>
    <message>
        <source>%1 moves to the nodes %2: new replicas copy it first, then the old ones go.</source>
        <translation>%1 迁移到节点 %2：新副本先复制，然后旧副本删除。</translation>
    </message>
    <message>
        <source>%1 has moved: its replicas are on the nodes %2.</source>
        <translation>%1 迁移完成：副本位于节点 %2。</translation>
    </message>
    <message>
        <source>Node %1 heard nothing from the controller for %2 and asks for votes in epoch %3.</source>
        <translation>节点 %1 有 %2 没有收到控制器的消息，在 epoch %3 请求投票。</translation>
    </message>
    <message>
        <source>Node %1 asks for votes in epoch %2.</source>
        <translation>节点 %1 在 epoch %2 请求投票。</translation>
    </message>
    <message>
        <source>Node %1 votes for node %2 in epoch %3.</source>
        <translation>节点 %1 在 epoch %3 投票给节点 %2。</translation>
    </message>
    <message>
        <source>Node %1 is the active controller, in epoch %2.</source>
        <translation>节点 %1 是活动控制器，epoch %2。</translation>
    </message>
    <message>
        <source>Node %1 resigned as controller.</source>
        <translation>节点 %1 卸任控制器。</translation>
    </message>
    <message>
        <source>The controller registered node %1.</source>
        <translation>控制器注册了节点 %1。</translation>
    </message>
    <message>
        <source>Node %1 has caught up; the controller lets it serve.</source>
        <translation>节点 %1 已追上；控制器允许它提供服务。</translation>
    </message>
    <message>
        <source>The controller fenced node %1: no heartbeat for %2.</source>
        <translation>控制器屏蔽了节点 %1：%2 没有心跳。</translation>
    </message>
    <message>
        <source>The controller fenced node %1.</source>
        <translation>控制器屏蔽了节点 %1。</translation>
    </message>
    <message>
        <source>Topic %1 was created.</source>
        <translation>主题 %1 已创建。</translation>
    </message>
    <message>
        <source>Topic %1 was deleted.</source>
        <translation>主题 %1 已删除。</translation>
    </message>
    <message>
        <source>Partitions were added to topic %1.</source>
        <translation>主题 %1 增加了分区。</translation>
    </message>
    <message>
        <source>A configuration was changed.</source>
        <translation>有配置被更改。</translation>
    </message>
    <message>
        <source>The configuration of %1 was changed.</source>
        <translation>%1 的配置已更改。</translation>
    </message>
    <message>
        <source>Node %1 became the leader of %2 in epoch %3, after node %4.</source>
        <translation>节点 %1 在 epoch %3 接替节点 %4 成为 %2 的 leader。</translation>
    </message>
    <message>
        <source>Node %1 became the leader of %2 in epoch %3.</source>
        <translation>节点 %1 在 epoch %3 成为 %2 的 leader。</translation>
    </message>
    <message>
        <source>%1 is offline: none of its in-sync replicas runs.</source>
        <translation>%1 离线：它的同步副本没有一个在运行。</translation>
    </message>
    <message>
        <source>Node %1 left the ISR of %2, which is now %3.</source>
        <translation>节点 %1 离开了 %2 的 ISR，现在是 %3。</translation>
    </message>
    <message>
        <source>Node %1 joined the ISR of %2, which is now %3.</source>
        <translation>节点 %1 加入了 %2 的 ISR，现在是 %3。</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 cut its log of %2 back to offset %3 to match the leader; %n record(s) went.</source>
        <translation>
            <numerusform>节点 %1 把 %2 的日志截回到偏移量 %3，与 leader 保持一致；去掉了 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1 recovered its logs after an unclean stop and cut off %2.</source>
        <translation>节点 %1 在非正常停止后恢复了日志，截掉了 %2。</translation>
    </message>
    <message>
        <source>Node %1 recovered its logs after an unclean stop; nothing was lost.</source>
        <translation>节点 %1 在非正常停止后恢复了日志，没有丢失。</translation>
    </message>
    <message>
        <source>Node %1 began a new segment of %2 at offset %3.</source>
        <translation>节点 %1 为 %2 新建了日志段，从偏移量 %3 开始。</translation>
    </message>
    <message>
        <source>Node %1 deleted an old segment of %2.</source>
        <translation>节点 %1 删除了 %2 的一个旧日志段。</translation>
    </message>
    <message>
        <source>The log of %1 now starts at offset %2.</source>
        <translation>%1 的日志现在从偏移量 %2 开始。</translation>
    </message>
    <message>
        <source>%1 joined group %2.</source>
        <translation>%1 加入了组 %2。</translation>
    </message>
    <message>
        <source>%1 left group %2.</source>
        <translation>%1 离开了组 %2。</translation>
    </message>
    <message>
        <source>Group %1 rebalances.</source>
        <translation>组 %1 正在再均衡。</translation>
    </message>
    <message>
        <source>Group %1 rebalances: %2.</source>
        <translation>组 %1 正在再均衡：%2。</translation>
    </message>
    <message>
        <source>Group %1 is stable: every member knows its partitions.</source>
        <translation>组 %1 已稳定：每个成员都知道自己的分区。</translation>
    </message>
    <message>
        <source>Group %1 committed offsets.</source>
        <translation>组 %1 提交了偏移量。</translation>
    </message>
    <message>
        <source>%1 began a transaction.</source>
        <translation>%1 开始了一个事务。</translation>
    </message>
    <message>
        <source>The transaction of %1 will commit: its partitions get their markers.</source>
        <translation>%1 的事务将提交：正在向各分区写入标记。</translation>
    </message>
    <message>
        <source>The transaction of %1 was open for too long and is aborted.</source>
        <translation>%1 的事务打开时间过长，被中止。</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted: another producer took over its id.</source>
        <translation>%1 的事务被中止：另一个生产者接管了它的 id。</translation>
    </message>
    <message>
        <source>The transaction of %1 will abort: its partitions get their markers.</source>
        <translation>%1 的事务将中止：正在向各分区写入标记。</translation>
    </message>
    <message>
        <source>The transaction of %1 is committed in every partition.</source>
        <translation>%1 的事务已在所有分区提交。</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted in every partition.</source>
        <translation>%1 的事务已在所有分区中止。</translation>
    </message>
    <message>
        <source>%1 connected to node %2.</source>
        <translation>%1 连接到节点 %2。</translation>
    </message>
    <message>
        <source>%1 (%2) connected to node %3.</source>
        <translation>%1 (%2) 连接到节点 %3。</translation>
    </message>
    <message>
        <source>The connection of %1 to node %2 was closed.</source>
        <translation>%1 到节点 %2 的连接已关闭。</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 answered %2 with %3, %n time(s).</source>
        <translation>
            <numerusform>节点 %1 对 %2 应答了 %3，共 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1 answered %2 with %3.</source>
        <translation>节点 %1 对 %2 应答了 %3。</translation>
    </message>
    <message>
        <source>%1: all have joined</source>
        <translation>%1：全部已加入</translation>
    </message>
    <message>
        <source>All members of group %1 have joined; its leader %2 shares the partitions out.</source>
        <translation>组 %1 的所有成员都已加入；组 leader %2 分配分区。</translation>
    </message>
    <message>
        <source>connection %1 reset</source>
        <translation>连接 %1 已重置</translation>
    </message>
    <message>
        <source>abort on %1</source>
        <translation>在 %1 上中止</translation>
    </message>
    <message>
        <source>%1: abort requested</source>
        <translation>%1：已请求中止</translation>
    </message>
    <message>
        <source>You reset connection %1 of node %2.</source>
        <translation>你重置了节点 %2 的连接 %1。</translation>
    </message>
    <message>
        <source>You had the open transaction of producer id %1 aborted on %2.</source>
        <translation>你中止了 %2 上 producer id %1 的未结束事务。</translation>
    </message>
    <message>
        <source>You had the transaction of %1 aborted; its producer is fenced.</source>
        <translation>你中止了 %1 的事务；它的生产者已被屏蔽。</translation>
    </message>
    <message>
        <source>time stopped</source>
        <translation>时间已停止</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>slow motion %1</source>
        <translation>慢动作 %1</translation>
    </message>
    <message>
        <source>step: %1</source>
        <translation>单步：%1</translation>
    </message>
    <message>
        <source>breakpoint %1</source>
        <translation>断点 %1</translation>
    </message>
    <message>
        <source>You stopped the cluster&apos;s clock: timers stand still and messages wait.</source>
        <translation>你停住了集群时钟：定时器静止，消息等待。</translation>
    </message>
    <message>
        <source>You let the cluster&apos;s clock run in real time.</source>
        <translation>你让集群时钟以实时运行。</translation>
    </message>
    <message>
        <source>You let the cluster&apos;s clock run at %1 of real time.</source>
        <translation>你让集群时钟以实时的 %1 运行。</translation>
    </message>
    <message>
        <source>the answer to %1</source>
        <translation>对 %1 的响应</translation>
    </message>
    <message>
        <source>the request %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>You let one message through: %1, from node %2 to node %3.</source>
        <translation>你放行了一条消息：%1，从节点 %2 到节点 %3。</translation>
    </message>
    <message>
        <source>You let one message through: %1, from %2 to node %3.</source>
        <translation>你放行了一条消息：%1，从 %2 到节点 %3。</translation>
    </message>
    <message>
        <source>Breakpoint %1 stopped the cluster&apos;s clock: %2.</source>
        <translation>断点 %1 停住了集群时钟：%2。</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>客户端 %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>disk slower by %1</source>
        <translation>磁盘变慢 %1</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>disk fails</source>
        <translation>磁盘故障</translation>
    </message>
    <message>
        <source>disk well again</source>
        <translation>磁盘恢复正常</translation>
    </message>
    <message>
        <source>You made the disk of node %1 slow: each write and each sync takes %2 longer.</source>
        <translation>你让节点 %1 的磁盘变慢：每次写入和同步都多花 %2。</translation>
    </message>
    <message>
        <source>You filled the disk of node %1: appends fail, reads go on.</source>
        <translation>你填满了节点 %1 的磁盘：追加失败，读取照常。</translation>
    </message>
    <message>
        <source>You broke the disk of node %1: every operation fails.</source>
        <translation>你弄坏了节点 %1 的磁盘：所有操作都失败。</translation>
    </message>
    <message>
        <source>You repaired the disk of node %1.</source>
        <translation>你修复了节点 %1 的磁盘。</translation>
    </message>
    <message>
        <source>link %1 – %2: jitter %3</source>
        <translation>链路 %1 – %2：抖动 %3</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>link %1 – %2 reset</source>
        <translation>链路 %1 – %2 已重置</translation>
    </message>
    <message>
        <source>link %1 – %2 healed</source>
        <translation>链路 %1 – %2 已修复</translation>
    </message>
    <message>
        <source>%1 is to fail</source>
        <translation>%1 将返回错误</translation>
    </message>
    <message>
        <source>everything healed</source>
        <translation>已全部修复</translation>
    </message>
    <message>
        <source>You cut the link one way: nothing that %1 sends reaches %2.</source>
        <translation>你单向切断了链路：%1 发出的内容到不了 %2。</translation>
    </message>
    <message>
        <source>You cut the link between %1 and %2: nothing gets through, connections stay open.</source>
        <translation>你切断了 %1 与 %2 之间的链路：什么都过不去，连接仍然打开。</translation>
    </message>
    <message>
        <source>You delayed the link between %1 and %2 by %3 each way.</source>
        <translation>你让 %1 与 %2 之间的链路每个方向延迟 %3。</translation>
    </message>
    <message>
        <source>You made the link between %1 and %2 unsteady: each frame takes up to %3 longer.</source>
        <translation>你让 %1 与 %2 之间的链路不稳定：每一帧最多多花 %3。</translation>
    </message>
    <message>
        <source>You took the limit from the link between %1 and %2.</source>
        <translation>你取消了 %1 与 %2 之间链路的限速。</translation>
    </message>
    <message>
        <source>You limited the link between %1 and %2 to %3 each way.</source>
        <translation>你把 %1 与 %2 之间的链路限制为每个方向 %3。</translation>
    </message>
    <message>
        <source>You reset the connections between %1 and %2.</source>
        <translation>你重置了 %1 与 %2 之间的连接。</translation>
    </message>
    <message>
        <source>You healed the link between %1 and %2.</source>
        <translation>你修复了 %1 与 %2 之间的链路。</translation>
    </message>
    <message>
        <source>You took back the planned errors of %1.</source>
        <translation>你取消了 %1 的预设错误。</translation>
    </message>
    <message>
        <source>You asked for %1 in answer to the next %2 %3 requests on %4.</source>
        <translation>你要求对 %4 上接下来的 %2 个 %3 请求应答 %1。</translation>
    </message>
    <message>
        <source>any node</source>
        <translation>任意节点</translation>
    </message>
    <message>
        <source>Node %1 answered a %2 request of %3 with %4, as you had asked for.</source>
        <translation>节点 %1 按你的要求，对 %3 的 %2 请求应答了 %4。</translation>
    </message>
    <message>
        <source>You healed everything: links and disks are well, no error is planned any more.</source>
        <translation>你修复了一切：链路和磁盘都正常，也没有预设错误了。</translation>
    </message>
    <message>
        <source>%1 left group %2: %3.</source>
        <translation>%1 离开了组 %2：%3。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EvidenceTableModel</name>
    <message>
        <source>offset %1</source>
        <translation>偏移量 %1</translation>
    </message>
    <message>
        <source>offsets %1–%2</source>
        <translation>偏移量 %1–%2</translation>
    </message>
    <message>
        <source>%1 produced %2 with acks=%3, answered after %4</source>
        <translation>%1 以 acks=%3 生产了 %2，%4 后得到应答</translation>
    </message>
    <message>
        <source>%1 from byte %2, %3 bytes: the batch of %4</source>
        <translation>%1，从第 %2 字节起，%3 字节：%4 的批次</translation>
    </message>
    <message>
        <source>fetched %1 from the leader</source>
        <translation>从 leader 拉取了 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>asks for offset %1: it has everything below</source>
        <translation>请求偏移量 %1：此前的都已有</translation>
    </message>
    <message>
        <source>first answer that tells a high watermark above it: %1</source>
        <translation>首个高水位超过它的响应：%1</translation>
    </message>
    <message>
        <source>the high watermark was above it when taking down began: %1</source>
        <translation>开始记录时高水位已超过它：%1</translation>
    </message>
    <message>
        <source>%1 fetched %2</source>
        <translation>%1 拉取了 %2</translation>
    </message>
    <message>
        <source>group %1 committed offset %2, the first past it</source>
        <translation>组 %1 提交了偏移量 %2，首次越过它</translation>
    </message>
    <message>
        <source>group %1 committed offset %2</source>
        <translation>组 %1 提交了偏移量 %2</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>已生产</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>在文件中</translation>
    </message>
    <message>
        <source>Replicated</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Committed by the replicas</source>
        <translation>副本已提交</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>Offset committed</source>
        <translation>偏移量已提交</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>Double-click opens the frame in the Wire view.</source>
        <translation>双击在“报文”视图中打开该帧。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>After</source>
        <translation>历时</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What the frame says</source>
        <translation>该帧的内容</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EvidenceView</name>
    <message>
        <source>Topic of the record</source>
        <translation>记录所在主题</translation>
    </message>
    <message>
        <source>partition </source>
        <translation>分区 </translation>
    </message>
    <message>
        <source>Partition of the record</source>
        <translation>记录所在分区</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>Offset of the record</source>
        <translation>记录的偏移量</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Choose a record: by topic, partition and offset here, or in a frame of the Wire view. Then this shows the request that brought it, where it lies in each replica&apos;s file, who fetched it, and who has read it.</source>
        <translation>请选择一条记录：在这里按主题、分区和偏移量，或在“报文”视图的某一帧中选择。之后这里会显示是哪个请求带来了它、它在每个副本文件中的位置、谁拉取过它、谁读过它。</translation>
    </message>
    <message>
        <source>What is known of the record, in order</source>
        <translation>关于该记录的已知情况，按顺序</translation>
    </message>
    <message>
        <source>An offset is a whole number from 0 up, not “%1”.</source>
        <translation>偏移量是从 0 起的整数，而不是“%1”。</translation>
    </message>
    <message>
        <source>There is no such partition.</source>
        <translation>没有这个分区。</translation>
    </message>
    <message>
        <source>The partition is empty.</source>
        <translation>该分区为空。</translation>
    </message>
    <message>
        <source>The partition has the offsets %1 to %2.</source>
        <translation>该分区的偏移量从 %1 到 %2。</translation>
    </message>
    <message>
        <source>The request that brought it is not known: it came before frames were taken down, or they are no longer kept.</source>
        <translation>带来它的请求未知：它在开始记录帧之前到达，或者那些帧已不再保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) were too large to be kept whole; what they carried beyond their beginning is not in here.</source>
        <translation>
            <numerusform>%n 个帧过大，未能完整保留；开头之后的内容不在其中。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no record yet. Create a topic (Ctrl+N) and produce to it (Ctrl+P), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>还没有记录。请创建主题 (Ctrl+N) 并向它生产 (Ctrl+P)，或启动一个场景 (Ctrl+J, Ctrl+J)。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamList</name>
    <message>
        <source>Something is wrong with the cluster, and you are on call. Say what it is, and repair it.</source>
        <translation>集群出了问题，而您正在值班。请说出问题所在，并将其修复。</translation>
    </message>
    <message>
        <source>Before it begins, every fault is undone, every node started, and lesson, scenario and demo clients stop.</source>
        <translation>开始之前会撤消所有故障、启动所有节点，并停止课程、场景和演示客户端。</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Begin the exam</source>
        <translation>开始考试</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>best: %1 of 100</source>
        <translation>最好成绩：%1/100</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2，%3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamMenu</name>
    <message>
        <source>Find-the-fault exams</source>
        <translation>查找故障的考试</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamSession</name>
    <message>
        <source>the fault does not show. What else is on this cluster may be in its way</source>
        <translation>故障没有显现。可能是此集群上的其他内容造成了干扰</translation>
    </message>
    <message>
        <source>An exam needs a cluster that it may break. This window shows one that somebody else runs.</source>
        <translation>考试需要一个可以破坏的集群。本窗口显示的是别人运行的集群。</translation>
    </message>
    <message numerus="yes">
        <source>This exam needs a cluster of %n node(s): start Brokerscope with --nodes.</source>
        <translation>
            <numerusform>这场考试需要 %n 个节点的集群：请用 --nodes 启动 Brokerscope。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamWords</name>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>正确答案：%1</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Repaired after</source>
        <translation>修复用时</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>真相</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamsView</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>已完成 %n 场</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Diagnosis handed in</source>
        <translation>✓ 诊断已提交</translation>
    </message>
    <message>
        <source>Hand in the diagnosis</source>
        <translation>提交诊断</translation>
    </message>
    <message>
        <source>When every question is answered; afterwards it cannot be changed</source>
        <translation>所有问题都回答后才能提交；提交后不能更改</translation>
    </message>
    <message>
        <source>✓ Repaired, and it stays so.</source>
        <translation>✓ 已修复，并且保持稳定。</translation>
    </message>
    <message>
        <source>✗ It was not repaired.</source>
        <translation>✗ 没有修复。</translation>
    </message>
    <message>
        <source>It looks well now. It has to stay so for some seconds.</source>
        <translation>现在看起来正常了，还须保持几秒钟。</translation>
    </message>
    <message>
        <source>○ Not repaired yet. It counts however you do it: here, with ctl, or with a program of your own.</source>
        <translation>○ 尚未修复。用什么方法都算数：在这里、用 ctl 或用自己的程序。</translation>
    </message>
    <message>
        <source>What the story forbids has happened (%1): the repair brings no points.</source>
        <translation>发生了题目禁止的事（%1）：修复不得分。</translation>
    </message>
    <message>
        <source>Everything was undone at once: the repair counts half.</source>
        <translation>一次性撤消了所有故障：修复只计一半分数。</translation>
    </message>
    <message>
        <source>Hint (%1 points off)</source>
        <translation>提示（扣 %1 分）</translation>
    </message>
    <message>
        <source>%1 of 100 points</source>
        <translation>%1/100 分</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Show in the Timeline: %1</source>
        <translation>在时间线中查看：%1</translation>
    </message>
    <message>
        <source>The scene is being made. You are let in when the fault shows …</source>
        <translation>正在布置场景。故障显现后即可开始 …</translation>
    </message>
    <message>
        <source>What the exam made is being undone …</source>
        <translation>正在撤消考试所做的更改 …</translation>
    </message>
    <message>
        <source>This exam cannot be sat. %1</source>
        <translation>这场考试无法进行。%1</translation>
    </message>
    <message>
        <source>The scene could not be made: %1.</source>
        <translation>无法布置场景：%1。</translation>
    </message>
    <message>
        <source>What it made is undone. Go back and begin again.</source>
        <translation>所做的更改已撤消。请返回并重新开始。</translation>
    </message>
    <message>
        <source>Leave without a result</source>
        <translation>放弃考试</translation>
    </message>
    <message>
        <source>All exams</source>
        <translation>所有考试</translation>
    </message>
    <message>
        <source>Close the exam</source>
        <translation>关闭考试</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Undoes what the exam made in the cluster</source>
        <translation>撤消考试在集群中所做的更改</translation>
    </message>
    <message>
        <source>Hands in what there is, and shows what it was</source>
        <translation>提交现有答案，并显示真相</translation>
    </message>
    <message>
        <source>Save the result as</source>
        <translation>将结果另存为</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Hidden while the exam runs: marks and lists of faults, which no operator of a real cluster has. Any link, disk or node can be repaired by its menu in the Cluster panel.</source>
        <translation>考试期间隐藏：故障的标记和列表，真实集群的运维人员并没有这些。任何链路、磁盘或节点都可以在“集群”面板中通过其菜单修复。</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>真相</translation>
    </message>
    <message>
        <source>Name for the result (optional)</source>
        <translation>写在结果上的姓名（可选）</translation>
    </message>
    <message>
        <source>Save the result …</source>
        <translation>保存结果 …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExportWords</name>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Picture as PNG …</source>
        <translation>图片存为 PNG …</translation>
    </message>
    <message>
        <source>Picture as SVG …</source>
        <translation>图片存为 SVG …</translation>
    </message>
    <message>
        <source>Copy the table “%1”</source>
        <translation>复制表格“%1”</translation>
    </message>
    <message>
        <source>Table “%1” as CSV …</source>
        <translation>表格“%1”存为 CSV …</translation>
    </message>
    <message>
        <source>Table “%1” as JSON …</source>
        <translation>表格“%1”存为 JSON …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExternalWords</name>
    <message>
        <source>not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Kafka&apos;s public protocol does not tell this of an external cluster.</source>
        <translation>Kafka 的公开协议不提供外部集群的这项信息。</translation>
    </message>
    <message>
        <source>external cluster</source>
        <translation>外部集群</translation>
    </message>
    <message>
        <source>This is an external cluster: you can watch it, produce to it and consume from it. Only a cluster of Brokerscope&apos;s own can be stopped, broken or changed here.</source>
        <translation>这是外部集群：可以观察、生产和消费。只有 Brokerscope 自己的集群才能在这里停止、破坏或更改。</translation>
    </message>
    <message>
        <source>Not on an external cluster: the demo creates topics and fills them.</source>
        <translation>外部集群不可用：演示会创建主题并写入数据。</translation>
    </message>
    <message>
        <source>Not told by the public protocol: requests and their rates, links, and clients that are in no group.</source>
        <translation>公开协议不提供：请求及其速率、链路，以及不属于任何组的客户端。</translation>
    </message>
    <message>
        <source>Worked out by comparing what the cluster tells about once a second: an event has the time at which it was first seen.</source>
        <translation>由大约每秒一次的集群信息比较得出：事件的时间是首次看到它的时间。</translation>
    </message>
    <message>
        <source>Not told by the public protocol: segments, the epochs of a log, and followers&apos; high watermarks.</source>
        <translation>公开协议不提供：日志段、日志的 epoch，以及 follower 的高水位。</translation>
    </message>
    <message>
        <source>Not told by the public protocol: the generation of a classic group, and why it rebalances.</source>
        <translation>公开协议不提供：classic 组的代，以及再均衡的原因。</translation>
    </message>
    <message>
        <source>Not told by the public protocol: how many bytes are read and written.</source>
        <translation>公开协议不提供：读写了多少字节。</translation>
    </message>
    <message>
        <source>Not told by the public protocol: votes, election timers and the records of the metadata log.</source>
        <translation>公开协议不提供：投票、选举定时器和元数据日志的记录。</translation>
    </message>
    <message>
        <source>Not told by the public protocol: bytes, requests, latencies, connections, and the disk, CPU and memory of the brokers.</source>
        <translation>公开协议不提供：字节数、请求、延迟、连接，以及 broker 的磁盘、CPU 和内存。</translation>
    </message>
    <message>
        <source>Not told by the public protocol: what other clients and the brokers say to each other does not come past this program.</source>
        <translation>公开协议不提供：其他客户端与 broker 之间的通信不经过本程序。</translation>
    </message>
    <message>
        <source>Not told by the public protocol: who is connected. The members of groups are in Groups and in the picture of the cluster.</source>
        <translation>公开协议不提供：有谁连接。组的成员见“消费者组”和集群图。</translation>
    </message>
    <message>
        <source>Not told by the public protocol: segments, indexes and checkpoints lie on the brokers&apos; own disks. The sizes of logs are in Topics.</source>
        <translation>公开协议不提供：日志段、索引和检查点在 broker 自己的磁盘上。日志大小见“主题”。</translation>
    </message>
    <message>
        <source>Not told by the public protocol: which records a failover has cut off.</source>
        <translation>公开协议不提供：故障转移截掉了哪些记录。</translation>
    </message>
    <message>
        <source>The clock of an external cluster cannot be slowed, stepped or stopped.</source>
        <translation>外部集群的时钟不能放慢、单步或停住。</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>正在询问 %1 …</translation>
    </message>
    <message>
        <source>No answer yet: %1. Trying again …</source>
        <translation>尚无应答：%1。正在重试 …</translation>
    </message>
    <message>
        <source>No answer since %1 (%2): %3. The figures are from then. Trying again …</source>
        <translation>自 %1 (%2) 起无应答：%3。数据为当时的。正在重试 …</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailApiDialog</name>
    <message>
        <source>Answer with an error</source>
        <translation>返回错误</translation>
    </message>
    <message>
        <source>whichever gets the request</source>
        <translation>收到请求的任意节点</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>Requests of</source>
        <translation>请求类型</translation>
    </message>
    <message>
        <source>get the error</source>
        <translation>返回错误</translation>
    </message>
    <message>
        <source>so many times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>on</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Answer with it</source>
        <translation>返回该错误</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Kafka has no such API that can be answered with an error: choose one of the list.</source>
        <translation>Kafka 没有可以返回错误的这个 API：请从列表中选择。</translation>
    </message>
    <message>
        <source>Kafka has no such error: choose one of the list.</source>
        <translation>Kafka 没有这个错误：请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverCard</name>
    <message>
        <source>Detected</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>From the failure until the controller fenced the node</source>
        <translation>从故障发生到控制器屏蔽该节点</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>选举</translation>
    </message>
    <message>
        <source>From then until the last of its partitions had a new leader</source>
        <translation>从那时到它的最后一个分区有了新 leader</translation>
    </message>
    <message>
        <source>First ack</source>
        <translation>首次确认</translation>
    </message>
    <message>
        <source>From then until a new leader committed the first record</source>
        <translation>从那时到新 leader 提交第一条记录</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>The longest time that a partition had no leader, or took no records</source>
        <translation>某个分区没有 leader 或无法写入的最长时间</translation>
    </message>
    <message>
        <source>Partitions moved</source>
        <translation>迁移分区</translation>
    </message>
    <message>
        <source>Partitions that lost their leader to this failure and have a new one</source>
        <translation>因本次故障失去 leader 并已有新 leader 的分区</translation>
    </message>
    <message>
        <source>Committed lost</source>
        <translation>已提交丢失</translation>
    </message>
    <message>
        <source>Committed records that the new leaders do not have</source>
        <translation>新 leader 没有的已提交记录</translation>
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
        <translation>节点 %1 发生故障；还没有分区有新 leader。</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 failed: %n partition(s) have new leaders.</source>
        <translation>
            <numerusform>节点 %1 发生故障：%n 个分区有了新 leader。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverReport</name>
    <message>
        <source>Partitions that changed their leader</source>
        <translation>更换了 leader 的分区</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>Node %1 failed.</source>
        <translation>节点 %1 发生故障。</translation>
    </message>
    <message>
        <source>Failover report</source>
        <translation>故障转移报告</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>检测用时</translation>
    </message>
    <message>
        <source>Time to elect the last leader</source>
        <translation>选出最后一个 leader 用时</translation>
    </message>
    <message>
        <source>Time to the first acknowledged record</source>
        <translation>首条记录得到确认用时</translation>
    </message>
    <message>
        <source>Time to a new active controller</source>
        <translation>新活动控制器就位用时</translation>
    </message>
    <message>
        <source>Back in service after</source>
        <translation>恢复服务用时</translation>
    </message>
    <message>
        <source>Committed records lost</source>
        <translation>丢失的已提交记录</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Lost its leader</source>
        <translation>失去 leader</translation>
    </message>
    <message>
        <source>Time to elect</source>
        <translation>选举用时</translation>
    </message>
    <message>
        <source>New leader</source>
        <translation>新 leader</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>First acknowledged record</source>
        <translation>首条已确认的记录</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverTableModel</name>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>still without</source>
        <translation>仍没有</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Lost its leader</source>
        <translation>失去 leader</translation>
    </message>
    <message>
        <source>Without a leader</source>
        <translation>无 leader 时间</translation>
    </message>
    <message>
        <source>Who took over</source>
        <translation>接手者</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>First record after</source>
        <translation>之后首条记录</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultActions</name>
    <message>
        <source>Kill</source>
        <translation>杀死</translation>
    </message>
    <message>
        <source>Kill the node: a crash. Sockets are reset, nothing is flushed, no goodbye is said.</source>
        <translation>杀死节点：崩溃。套接字被重置，什么都不刷盘，也不告别。</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>断电</translation>
    </message>
    <message>
        <source>A power loss: a crash that also loses what was not yet synced to the disk.</source>
        <translation>断电：崩溃，并且丢失尚未同步到磁盘的内容。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Controlled shutdown: the node hands over its leaderships, then leaves.</source>
        <translation>受控关闭：节点先移交 leader 角色，然后离开。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start the node again; it recovers from what is on its disk.</source>
        <translation>重新启动节点；它从磁盘上的内容恢复。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>The node stands still with its sockets open, like a long garbage collection.</source>
        <translation>节点停住不动，套接字仍打开，如同一次很长的垃圾回收。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Let the paused node go on.</source>
        <translation>让已暂停的节点继续运行。</translation>
    </message>
    <message>
        <source>Isolate from the other nodes</source>
        <translation>与其他节点隔离</translation>
    </message>
    <message>
        <source>Cut every link between this node and the others. Clients still reach it.</source>
        <translation>切断该节点与其他节点之间的所有链路。客户端仍能访问它。</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>添加节点</translation>
    </message>
    <message>
        <source>One more broker joins the running cluster. It gets partitions that are created from now on, or moved to it.</source>
        <translation>让一个新 broker 加入运行中的集群。它会得到此后创建或迁移给它的分区。</translation>
    </message>
    <message>
        <source>Decommission</source>
        <translation>退役</translation>
    </message>
    <message>
        <source>Move all replicas of the node to others, stop it and let the cluster forget it. Only for nodes that were added.</source>
        <translation>把该节点的所有副本迁移到其他节点，停止它，并让集群忘记它。仅限后来添加的节点。</translation>
    </message>
    <message>
        <source>Cut the link between node %1 and node %2</source>
        <translation>切断节点 %1 与节点 %2 之间的链路</translation>
    </message>
    <message>
        <source>Cut the selected link</source>
        <translation>切断选中的链路</translation>
    </message>
    <message>
        <source>Cut one way: nothing from node %1 reaches node %2</source>
        <translation>单向切断：节点 %1 到不了节点 %2</translation>
    </message>
    <message>
        <source>Cut the selected link one way</source>
        <translation>单向切断选中的链路</translation>
    </message>
    <message>
        <source>Cut the selected link the other way</source>
        <translation>反向切断选中的链路</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>Link to node %1</source>
        <translation>到节点 %1 的链路</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>全部修复</translation>
    </message>
    <message>
        <source>Undo every fault of links and disks, and forget the planned errors. Nodes that are down stay down.</source>
        <translation>撤消链路和磁盘的所有故障，并取消预设错误。停机的节点仍然停机。</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤消%1</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2</source>
        <translation>节点 %1 与节点 %2 之间的链路</translation>
    </message>
    <message>
        <source>Links of %1 to all nodes</source>
        <translation>%1 到所有节点的链路</translation>
    </message>
    <message>
        <source>Link of %1 to %2</source>
        <translation>%1 到 %2 的链路</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>撤消上一步操作</translation>
    </message>
    <message>
        <source>Take back the last act that has an opposite: a fault, a configuration, moved replicas, moved offsets. What it has done to the logs stays done. Elections, deleted topics and deleted records have no way back.</source>
        <translation>撤回最近一个可逆的操作：故障、配置、副本迁移、偏移量移动。它对日志造成的影响不会复原。选举、已删除的主题和记录无法恢复。</translation>
    </message>
    <message>
        <source>Let the node go on, should it stand still.</source>
        <translation>如果节点停住了，让它继续运行。</translation>
    </message>
    <message>
        <source>Heal this link</source>
        <translation>修复此链路</translation>
    </message>
    <message>
        <source>Repair the disk</source>
        <translation>修复磁盘</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultMenus</name>
    <message>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Milliseconds, at most %1:</source>
        <translation>毫秒，最多 %1：</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Kilobytes (1,000 bytes) per second, each way:</source>
        <translation>每个方向每秒千字节（1,000 字节）：</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>Cut both ways</source>
        <translation>双向切断</translation>
    </message>
    <message>
        <source>Cut one way: nothing from %1 reaches %2</source>
        <translation>单向切断：%1 到不了 %2</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Delay each way</source>
        <translation>每个方向的延迟</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Up to so much more, by chance</source>
        <translation>随机最多再加这么多</translation>
    </message>
    <message>
        <source>Reset the connections now</source>
        <translation>立即重置连接</translation>
    </message>
    <message>
        <source>Heal this link (%1)</source>
        <translation>修复此链路 (%1)</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>变慢</translation>
    </message>
    <message>
        <source>Each write and each sync takes longer by</source>
        <translation>每次写入和同步多花</translation>
    </message>
    <message>
        <source>Full: appends fail, reads go on</source>
        <translation>已满：追加失败，读取照常</translation>
    </message>
    <message>
        <source>Failing: every operation ends with an error</source>
        <translation>故障：所有操作都返回错误</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Answer with an error</source>
        <translation>返回错误</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n time(s)</source>
        <translation>
            <numerusform>%1：%2，%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>No more %1 for %2</source>
        <translation>不再对 %2 返回 %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultPanel</name>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message numerus="yes">
        <source>Faults: %n</source>
        <translation>
            <numerusform>故障：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is broken. Right-click a node, a link or a client, or draw a line across links with Shift held.</source>
        <translation>没有任何故障。可右键单击节点、链路或客户端，或按住 Shift 画线穿过链路。</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Heal %1: %2</source>
        <translation>修复 %1：%2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultWords</name>
    <message>
        <source>the end of node %1</source>
        <translation>节点 %1 的停机</translation>
    </message>
    <message>
        <source>the pause of node %1</source>
        <translation>节点 %1 的暂停</translation>
    </message>
    <message>
        <source>the cut between %1 and %2</source>
        <translation>%1 与 %2 之间的切断</translation>
    </message>
    <message>
        <source>the delay between %1 and %2</source>
        <translation>%1 与 %2 之间的延迟</translation>
    </message>
    <message>
        <source>the jitter between %1 and %2</source>
        <translation>%1 与 %2 之间的抖动</translation>
    </message>
    <message>
        <source>the limit between %1 and %2</source>
        <translation>%1 与 %2 之间的限速</translation>
    </message>
    <message>
        <source>the healing between %1 and %2</source>
        <translation>%1 与 %2 之间的修复</translation>
    </message>
    <message>
        <source>the isolation of node %1</source>
        <translation>节点 %1 的隔离</translation>
    </message>
    <message>
        <source>the change of node %1&apos;s disk</source>
        <translation>节点 %1 的磁盘改动</translation>
    </message>
    <message>
        <source>the errors of %1</source>
        <translation>%1 的错误</translation>
    </message>
    <message>
        <source>the healing of everything</source>
        <translation>全部修复</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>客户端 %1</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>所有节点</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>cut both ways</source>
        <translation>双向切断</translation>
    </message>
    <message>
        <source>cut one way: nothing from %1 reaches %2</source>
        <translation>单向切断：%1 到不了 %2</translation>
    </message>
    <message>
        <source>%1 later each way</source>
        <translation>每个方向延迟 %1</translation>
    </message>
    <message>
        <source>jitter up to %1</source>
        <translation>抖动最多 %1</translation>
    </message>
    <message>
        <source>at most %1/s each way</source>
        <translation>每个方向最多 %1/s</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>已杀死</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>故障：%1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>disk of node %1</source>
        <translation>节点 %1 的磁盘</translation>
    </message>
    <message>
        <source>writes and syncs take %1 longer</source>
        <translation>写入和同步多花 %1</translation>
    </message>
    <message>
        <source>full: appends fail, reads go on</source>
        <translation>已满：追加失败，读取照常</translation>
    </message>
    <message>
        <source>failing: every operation ends with an error</source>
        <translation>故障：所有操作都返回错误</translation>
    </message>
    <message>
        <source>%1 on any node</source>
        <translation>任意节点上的 %1</translation>
    </message>
    <message>
        <source>%1 on node %2</source>
        <translation>节点 %2 上的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more time(s)</source>
        <translation>
            <numerusform>%1，还有 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>the configuration of %1</source>
        <translation>%1 的配置</translation>
    </message>
    <message>
        <source>the move of replicas of %1</source>
        <translation>%1 的副本迁移</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FieldTableModel</name>
    <message>
        <source>%1 (bytes %2 to %3)</source>
        <translation>%1（字节 %2 到 %3）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FieldTreeModel</name>
    <message>
        <source>tag %1</source>
        <translation>标签 %1</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保留</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法解读</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n 个元素</numerusform>
        </translation>
    </message>
    <message>
        <source>A tagged field that is newer than this program; it may be skipped.</source>
        <translation>比本程序更新的带标签字段；可以跳过。</translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation>字节 %1 到 %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FieldWords</name>
    <message>
        <source>(hidden)</source>
        <translation>（已隐藏）</translation>
    </message>
    <message>
        <source>%1 of record batches</source>
        <translation>%1 的记录批次</translation>
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
        <translation>现在</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s 前</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
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
        <translation>%1 条/s</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileHex</name>
    <message>
        <source>Bytes of the file</source>
        <translation>文件的字节</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileTableModel</name>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileWords</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>the first line has to name the columns; a column &quot;value&quot; is missing.</source>
        <translation>第一行必须写出各列名称；缺少“value”列。</translation>
    </message>
    <message>
        <source>no JSON, %1 at byte %2.</source>
        <translation>不是 JSON，%1，位于第 %2 字节。</translation>
    </message>
    <message>
        <source>a record is an object with key, value and headers.</source>
        <translation>记录应为含 key、value 和 headers 的对象。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be text, null or {&quot;base64&quot;: …}.</source>
        <translation>“%1”必须是文本、null 或 {&quot;base64&quot;: …}。</translation>
    </message>
    <message>
        <source>&quot;headers&quot; has to be a list of {&quot;key&quot;: …, &quot;value&quot;: …}.</source>
        <translation>“headers”必须是由 {&quot;key&quot;: …, &quot;value&quot;: …} 组成的列表。</translation>
    </message>
    <message>
        <source>the quotes of a field are not closed.</source>
        <translation>字段的引号没有闭合。</translation>
    </message>
    <message>
        <source>%1 fields, but the first line names %2 columns.</source>
        <translation>有 %1 个字段，但第一行写了 %2 列。</translation>
    </message>
    <message>
        <source>the encoding of &quot;%1&quot; has to be text, base64 or null, and true.</source>
        <translation>“%1”的编码必须是 text、base64 或 null，且与内容相符。</translation>
    </message>
    <message>
        <source>transactional</source>
        <translation>事务</translation>
    </message>
    <message>
        <source>control</source>
        <translation>控制</translation>
    </message>
    <message>
        <source>delete horizon</source>
        <translation>删除期限</translation>
    </message>
    <message>
        <source>torn batch</source>
        <translation>残缺的批次</translation>
    </message>
    <message>
        <source>The file ends within a batch header: being written just now, or cut off by a crash.</source>
        <translation>文件在批次头中间结束：正在写入，或因崩溃而截断。</translation>
    </message>
    <message>
        <source>no batch</source>
        <translation>不是批次</translation>
    </message>
    <message>
        <source>These bytes cannot be a batch header.</source>
        <translation>这些字节不可能是批次头。</translation>
    </message>
    <message>
        <source>batch %1 to %2</source>
        <translation>批次 %1 到 %2</translation>
    </message>
    <message>
        <source>%1 records, %2</source>
        <translation>%1 条记录，%2</translation>
    </message>
    <message>
        <source>The file ends within this batch: being written just now, or cut off by a crash.</source>
        <translation>文件在该批次中间结束：正在写入，或因崩溃而截断。</translation>
    </message>
    <message>
        <source>Records that were sent together, stored as they came.</source>
        <translation>一起发送的记录，按到达时的样子存储。</translation>
    </message>
    <message>
        <source>Offset of the first record; the leader writes it</source>
        <translation>第一条记录的偏移量；由 leader 写入</translation>
    </message>
    <message>
        <source>Bytes that follow this field</source>
        <translation>该字段之后的字节数</translation>
    </message>
    <message>
        <source>Epoch of the leader that appended it</source>
        <translation>追加它的 leader 的 epoch</translation>
    </message>
    <message>
        <source>Version of the format</source>
        <translation>格式版本</translation>
    </message>
    <message>
        <source>CRC-32C of everything behind it</source>
        <translation>其后全部内容的 CRC-32C</translation>
    </message>
    <message>
        <source>Compression, kind of timestamp, transaction, control</source>
        <translation>压缩、时间戳类型、事务、控制</translation>
    </message>
    <message>
        <source>The last record&apos;s offset, counted from the first</source>
        <translation>最后一条记录的偏移量，从第一条算起</translation>
    </message>
    <message>
        <source>When the first record was made</source>
        <translation>第一条记录的产生时间</translation>
    </message>
    <message>
        <source>The latest time of its records</source>
        <translation>其中记录的最晚时间</translation>
    </message>
    <message>
        <source>Who sent it, when idempotent; -1: nobody in particular</source>
        <translation>幂等时的发送者；-1：未指明</translation>
    </message>
    <message>
        <source>Which life of that producer</source>
        <translation>该生产者的第几次生命周期</translation>
    </message>
    <message>
        <source>Its number of the first record, by which repeats are found out</source>
        <translation>它给第一条记录的序号，用于发现重复</translation>
    </message>
    <message>
        <source>How many records there are</source>
        <translation>记录条数</translation>
    </message>
    <message>
        <source>The records, compressed together if a codec is named</source>
        <translation>记录；若指明了编码，则为一起压缩</translation>
    </message>
    <message>
        <source>torn entry</source>
        <translation>残缺的条目</translation>
    </message>
    <message>
        <source>The file ends within an entry.</source>
        <translation>文件在条目中间结束。</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>条目 %1</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Which cluster the directory belongs to: a node refuses another&apos;s</source>
        <translation>该目录属于哪个集群：节点会拒绝别的集群的目录</translation>
    </message>
    <message>
        <source>Which node it belongs to</source>
        <translation>它属于哪个节点</translation>
    </message>
    <message>
        <source>The directory&apos;s own identity (KIP-858)</source>
        <translation>目录自身的标识 (KIP-858)</translation>
    </message>
    <message>
        <source>Which topic this is, also when another gets its name</source>
        <translation>这是哪个主题，即使别的主题用了同样的名称</translation>
    </message>
    <message>
        <source>version of the file</source>
        <translation>文件的版本</translation>
    </message>
    <message>
        <source>The epoch of the quorum and whom this node voted for or follows in it: it must not vote twice, also not after a crash</source>
        <translation>quorum 的 epoch，以及该节点在其中投票给谁或跟随谁：不能投票两次，崩溃之后也不行</translation>
    </message>
    <message>
        <source>so many lines follow</source>
        <translation>后面有这么多行</translation>
    </message>
    <message>
        <source>leader epoch %1 began at offset %2</source>
        <translation>leader epoch %1 从偏移量 %2 开始</translation>
    </message>
    <message>
        <source>%1-%2: offset %3</source>
        <translation>%1-%2：偏移量 %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Not of the form that such a line has.</source>
        <translation>不符合这种行的格式。</translation>
    </message>
    <message>
        <source>torn</source>
        <translation>残缺</translation>
    </message>
    <message>
        <source>The file ends within its head.</source>
        <translation>文件在头部中间结束。</translation>
    </message>
    <message>
        <source>head</source>
        <translation>头部</translation>
    </message>
    <message>
        <source>how many producers follow</source>
        <translation>后面有多少个生产者</translation>
    </message>
    <message>
        <source>The number of its last record here</source>
        <translation>它在这里最后一条记录的序号</translation>
    </message>
    <message>
        <source>The offset of its last record here</source>
        <translation>它在这里最后一条记录的偏移量</translation>
    </message>
    <message>
        <source>Epoch of the transaction coordinator that ended its last transaction</source>
        <translation>结束它上一个事务的事务协调器的 epoch</translation>
    </message>
    <message>
        <source>Where its open transaction began; -1: none is open</source>
        <translation>它未结束的事务从哪里开始；-1：没有</translation>
    </message>
    <message>
        <source>What compaction is writing; it replaces older segments when it is whole.</source>
        <translation>压实正在写入的内容；写完后替换较旧的日志段。</translation>
    </message>
    <message>
        <source>What compaction has written; it is taking the place of older segments.</source>
        <translation>压实已写完的内容；正在替换较旧的日志段。</translation>
    </message>
    <message>
        <source>A segment past retention; its bytes go after file.delete.delay.ms.</source>
        <translation>超过保留期的日志段；file.delete.delay.ms 之后删除其内容。</translation>
    </message>
    <message>
        <source>A segment: record batches, one after the other. It is named after its first offset.</source>
        <translation>日志段：一个接一个的记录批次。以其首个偏移量命名。</translation>
    </message>
    <message>
        <source>Where in the segment about every 4096th byte&apos;s offset lies: to find an offset without reading all.</source>
        <translation>大约每 4096 字节记一个偏移量在日志段中的位置：不必全部读取就能找到某个偏移量。</translation>
    </message>
    <message>
        <source>Up to which offset all records are older than a time: to find a time.</source>
        <translation>到哪个偏移量为止，所有记录都早于某个时间：用于按时间查找。</translation>
    </message>
    <message>
        <source>Transactions that were aborted: what readers of committed records leave out.</source>
        <translation>已中止的事务：只读已提交记录的读者会略去的内容。</translation>
    </message>
    <message>
        <source>What was known of each producer where a segment began: its sequence numbers, to find repeats after a restart.</source>
        <translation>日志段开始时各生产者的已知情况：序号，用于重启后发现重复。</translation>
    </message>
    <message>
        <source>The whole metadata up to an offset, so that the log before it can go.</source>
        <translation>截至某个偏移量的全部元数据，之前的日志因此可以删除。</translation>
    </message>
    <message>
        <source>Which leader epoch began at which offset: by it replicas find where their logs part.</source>
        <translation>哪个 leader epoch 从哪个偏移量开始：副本据此找到日志的分叉点。</translation>
    </message>
    <message>
        <source>Below which offset each log is on the device for certain: recovery reads only what is above.</source>
        <translation>每个日志在哪个偏移量以下肯定已落盘：恢复时只读其上的部分。</translation>
    </message>
    <message>
        <source>Each partition&apos;s high watermark, from time to time.</source>
        <translation>各分区的高水位，定期写入。</translation>
    </message>
    <message>
        <source>Where each log starts, when records were deleted within a segment.</source>
        <translation>各日志的起始位置，用于在日志段中间删除过记录的情况。</translation>
    </message>
    <message>
        <source>How far each log was cleaned.</source>
        <translation>各日志清理到哪里。</translation>
    </message>
    <message>
        <source>Whose files these are.</source>
        <translation>这些文件属于谁。</translation>
    </message>
    <message>
        <source>This node&apos;s vote in the metadata quorum.</source>
        <translation>该节点在元数据 quorum 中的投票。</translation>
    </message>
    <message>
        <source>All logs were closed cleanly: no recovery is needed.</source>
        <translation>所有日志都已正常关闭：无需恢复。</translation>
    </message>
    <message>
        <source>Offset of a batch&apos;s last record, counted from the segment&apos;s first</source>
        <translation>批次最后一条记录的偏移量，从日志段首条算起</translation>
    </message>
    <message>
        <source>Where in the segment&apos;s file that batch begins</source>
        <translation>该批次在日志段文件中的起始位置</translation>
    </message>
    <message>
        <source>The latest time so far</source>
        <translation>到目前为止的最晚时间</translation>
    </message>
    <message>
        <source>The record of that time, counted from the segment&apos;s first</source>
        <translation>该时间的记录，从日志段首条算起</translation>
    </message>
    <message>
        <source>Whose transaction it was</source>
        <translation>是谁的事务</translation>
    </message>
    <message>
        <source>Its first record</source>
        <translation>它的第一条记录</translation>
    </message>
    <message>
        <source>Its abort marker</source>
        <translation>它的中止标记</translation>
    </message>
    <message>
        <source>The last stable offset once it had ended</source>
        <translation>它结束时的最后稳定偏移量</translation>
    </message>
    <message>
        <source>1 record, %1</source>
        <translation>1 条记录，%1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilesView</name>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The chosen partition</source>
        <translation>选中的分区</translation>
    </message>
    <message>
        <source>The node&apos;s own files</source>
        <translation>节点自己的文件</translation>
    </message>
    <message>
        <source>The metadata log</source>
        <translation>元数据日志</translation>
    </message>
    <message>
        <source>Files of the directory</source>
        <translation>目录中的文件</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>What the bytes mean</source>
        <translation>字节的含义</translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>筛选字段</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>文件开头</translation>
    </message>
    <message>
        <source>The piece before</source>
        <translation>上一段</translation>
    </message>
    <message>
        <source>The next piece</source>
        <translation>下一段</translation>
    </message>
    <message>
        <source>Goes on to the end of the file</source>
        <translation>一直到文件末尾</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>Partition %1-%2</source>
        <translation>分区 %1-%2</translation>
    </message>
    <message>
        <source>The files of a cluster that runs elsewhere cannot be read from here.</source>
        <translation>在别处运行的集群，其文件无法从这里读取。</translation>
    </message>
    <message>
        <source>Choose a partition in the Topics dock, or by clicking a replica in the picture.</source>
        <translation>请在“主题”面板中选择分区，或单击图中的副本。</translation>
    </message>
    <message>
        <source>Torn: the last entry is not whole. It is being written just now, or was cut off by a crash.</source>
        <translation>残缺：最后一个条目不完整。可能正在写入，或因崩溃而截断。</translation>
    </message>
    <message>
        <source>bytes %1 to %2 of %3</source>
        <translation>字节 %1 到 %2，共 %3</translation>
    </message>
    <message>
        <source>There is no topic yet, so no partition has files. Create a topic (Ctrl+N), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>还没有主题，因此没有分区文件。请创建主题 (Ctrl+N)，或启动一个场景 (Ctrl+J, Ctrl+J)。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilterWords</name>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>有多余的右括号。</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>嵌套过深。</translation>
    </message>
    <message>
        <source>Something is missing here: a word, or a field with a value.</source>
        <translation>这里缺了什么：一个词，或一个带值的字段。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>这个括号没有闭合。</translation>
    </message>
    <message>
        <source>There is no field named %1. Fields are key, value, header.NAME, partition, offset, time, size and $.path; words that hold such a sign go in quotes.</source>
        <translation>没有名为 %1 的字段。可用字段有 key、value、header.NAME、partition、offset、time、size 和 $.path；含这类符号的词要加引号。</translation>
    </message>
    <message>
        <source>After &quot;is&quot; comes null, empty, not null or not empty.</source>
        <translation>“is”之后应为 null、empty、not null 或 not empty。</translation>
    </message>
    <message>
        <source>Only a key, a value, a header or a path can be null or empty.</source>
        <translation>只有键、值、标头或路径可以是 null 或 empty。</translation>
    </message>
    <message>
        <source>%1 is a number: compare it with =, !=, &lt;, &lt;=, &gt; or &gt;=.</source>
        <translation>%1 是数字：请用 =, !=, &lt;, &lt;=, &gt; 或 &gt;= 比较。</translation>
    </message>
    <message>
        <source>A comparison is missing: =, !=, : (contains), ~ (regular expression), &lt;, &gt; or is null.</source>
        <translation>缺少比较符：=, !=, :（包含）, ~（正则表达式）, &lt;, &gt; 或 is null。</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>这里缺少值。</translation>
    </message>
    <message>
        <source>The regular expression has no closing /.</source>
        <translation>正则表达式缺少结尾的 / 。</translation>
    </message>
    <message>
        <source>The quotes are not closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>正则表达式有误：%1。</translation>
    </message>
    <message>
        <source>%1 is no whole number from 0 on.</source>
        <translation>%1 不是从 0 起的整数。</translation>
    </message>
    <message>
        <source>%1 is no time. Write 2026-11-21T18:00, 18:00, -5m (s, m, h, d) or milliseconds since 1970.</source>
        <translation>%1 不是时间。请写 2026-11-21T18:00、18:00、-5m (s, m, h, d) 或自 1970 年起的毫秒数。</translation>
    </message>
    <message>
        <source>%1 is no number; &lt; and &gt; compare numbers.</source>
        <translation>%1 不是数字；&lt; 和 &gt; 用于比较数字。</translation>
    </message>
    <message>
        <source>Partitions are compared with = or !=, as in partition = 0,2-4.</source>
        <translation>分区用 = 或 != 比较，例如 partition = 0,2-4。</translation>
    </message>
    <message>
        <source>%1 is no list of partitions. Write 0 or 0,2-4.</source>
        <translation>%1 不是分区列表。请写 0 或 0,2-4。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilteredTable</name>
    <message>
        <source>Shows the rows that have every one of these words. Press / to come here.</source>
        <translation>只显示含有所有这些词的行。按 / 可跳到这里。</translation>
    </message>
    <message>
        <source>No row has these words. Clear the filter to see all.</source>
        <translation>没有含这些词的行。清除筛选可查看全部。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FittedColumns</name>
    <message>
        <source>What fits</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Forgets which columns were chosen and how wide they were made</source>
        <translation>忘记选过哪些列以及调过的列宽</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s): choose what to see</source>
        <translation>
            <numerusform>还有 %n 列：选择要看的列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>有引号没有闭合。</translation>
    </message>
    <message>
        <source>After the colon a value is missing, as in api:Produce, node:2 or error:any.</source>
        <translation>冒号后缺少值，例如 api:Produce、node:2 或 error:any。</translation>
    </message>
    <message>
        <source>Kafka has no API “%1”.</source>
        <translation>Kafka 没有 API“%1”。</translation>
    </message>
    <message>
        <source>Kafka has no API “%1”. Do you mean %2?</source>
        <translation>Kafka 没有 API“%1”。是不是 %2？</translation>
    </message>
    <message>
        <source>node: wants a node&apos;s number, as in node:2, not “%1”.</source>
        <translation>node: 需要节点编号，例如 node:2，而不是“%1”。</translation>
    </message>
    <message>
        <source>No error of Kafka&apos;s has “%1” in its name. error:any shows all answers with errors.</source>
        <translation>没有名称含“%1”的 Kafka 错误。error:any 显示所有带错误的响应。</translation>
    </message>
    <message>
        <source>is: wants request, response or broken, not “%1”.</source>
        <translation>is: 需要 request、response 或 broken，而不是“%1”。</translation>
    </message>
    <message>
        <source>slow: wants milliseconds, as in slow:50, not “%1”.</source>
        <translation>slow: 需要毫秒数，例如 slow:50，而不是“%1”。</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. There are api: kind: client: node: at: topic: group: error: is: slow: frames: and plain text.</source>
        <translation>没有筛选词“%1:”。可用的有 api: kind: client: node: at: topic: group: error: is: slow: frames: 以及普通文本。</translation>
    </message>
    <message>
        <source>kind: wants produce, fetch, replication, quorum, group, metadata, transaction or admin, not “%1”.</source>
        <translation>kind: 需要 produce、fetch、replication、quorum、group、metadata、transaction 或 admin，而不是“%1”。</translation>
    </message>
    <message>
        <source>frames: wants the first and the last number, as in frames:120-160, not “%1”.</source>
        <translation>frames: 需要首尾编号，例如 frames:120-160，而不是“%1”。</translation>
    </message>
    <message>
        <source>at: wants the number of the node that was asked, as in at:2, not “%1”.</source>
        <translation>at: 需要被请求节点的编号，例如 at:2，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameTableModel</name>
    <message>
        <source>not a request</source>
        <translation>不是请求</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无响应</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法解读</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>The first %1 of it were kept.</source>
        <translation>只保留了前 %1。</translation>
    </message>
    <message>
        <source>Version of this API in which the two ends speak; they agree on it by ApiVersions</source>
        <translation>双方使用的该 API 版本；通过 ApiVersions 协商</translation>
    </message>
    <message>
        <source>Correlation id: the client numbers its requests, the answer carries the same number</source>
        <translation>Correlation id：客户端给请求编号，响应带有相同的编号</translation>
    </message>
    <message>
        <source>Time from the request&apos;s arrival until its answer had left, split by where it went</source>
        <translation>从请求到达到响应发出的时间，按去向细分</translation>
    </message>
    <message>
        <source>Bytes of the frame, without the four bytes of length in front</source>
        <translation>帧的字节数，不含前面的四字节长度</translation>
    </message>
    <message>
        <source>The error codes in the answer, by Kafka&apos;s names</source>
        <translation>响应中的错误码，用 Kafka 的名称</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Ver.</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>About</source>
        <translation>相关对象</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameWords</name>
    <message>
        <source>no request</source>
        <translation>不是请求</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>node %1 controller</source>
        <translation>节点 %1 控制器</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>client :%1</source>
        <translation>客户端 :%1</translation>
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
        <translation>排队</translation>
    </message>
    <message>
        <source>It was there whole, but the node was busy with other requests.</source>
        <translation>请求已完整到达，但节点正忙于其他请求。</translation>
    </message>
    <message>
        <source>log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>The node worked on it: appended to the log, read it, looked things up.</source>
        <translation>节点正在处理：追加到日志、读取日志、查找信息。</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>It stood in purgatory: for replicas, new records, members of a group, or the controller.</source>
        <translation>停在 purgatory 中：等待副本、新记录、组成员或控制器。</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>候序</translation>
    </message>
    <message>
        <source>The answer was ready, but answers leave in the order of the requests.</source>
        <translation>响应已就绪，但响应要按请求的顺序发出。</translation>
    </message>
    <message>
        <source>send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Until the socket had taken all of it.</source>
        <translation>直到套接字接收完毕。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryCard</name>
    <message>
        <source>The whole glossary</source>
        <translation>完整术语表</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryMenu</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>这是什么？</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryView</name>
    <message>
        <source>Find a word</source>
        <translation>查找术语</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Right click on a heading or a label: what is it?</source>
        <translation>右键单击标题或标签：它是什么？</translation>
    </message>
    <message>
        <source>Pictures from everyday life</source>
        <translation>日常生活中的比喻</translation>
    </message>
    <message>
        <source>Kafka&apos;s words</source>
        <translation>Kafka 的术语</translation>
    </message>
    <message>
        <source>No word of Kafka&apos;s is called so.</source>
        <translation>Kafka 没有叫这个名称的术语。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryWords</name>
    <message>
        <source>Careful:</source>
        <translation>注意：</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>另见：</translation>
    </message>
    <message>
        <source>Seen in:</source>
        <translation>见于：</translation>
    </message>
    <message>
        <source>Learned in:</source>
        <translation>相关课程：</translation>
    </message>
    <message>
        <source>Where the picture ends:</source>
        <translation>比喻的局限：</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>了解更多</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupActions</name>
    <message numerus="yes">
        <source>The offsets of %1 were moved on %n partition(s).</source>
        <translation>
            <numerusform>%1 在 %n 个分区上的偏移量已移动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committed offset(s) of %1 were deleted.</source>
        <translation>
            <numerusform>已删除 %1 的 %n 个已提交偏移量。</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1 was deleted with its offsets.</source>
        <translation>组 %1 及其偏移量已删除。</translation>
    </message>
    <message>
        <source>The offsets of %1 are back where they were.</source>
        <translation>%1 的偏移量已回到原处。</translation>
    </message>
    <message>
        <source>The offsets of %1 are back already.</source>
        <translation>%1 的偏移量本来就在原处。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupOffsetsModel</name>
    <message>
        <source>nobody reads it</source>
        <translation>无人读取</translation>
    </message>
    <message>
        <source>The next record that the group will read after a restart</source>
        <translation>重启后该组要读取的下一条记录</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>日志末端</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>Nothing was ever committed here, so there is no lag to tell, as Kafka&apos;s tool says, too. A member without a committed offset begins where auto.offset.reset says. Records that are there: %1</source>
        <translation>这里从未提交过，因此没有滞后可言，Kafka 的工具也是这样显示。没有已提交偏移量的成员按 auto.offset.reset 决定从哪里开始。现有记录：%1</translation>
    </message>
    <message>
        <source>The log is shorter than what was committed: records that this group has read were lost.</source>
        <translation>日志比已提交的位置还短：该组读过的记录丢失了。</translation>
    </message>
    <message>
        <source>The partition has no leader: where its log ends cannot be told.</source>
        <translation>该分区没有 leader：无法得知日志末端。</translation>
    </message>
    <message>
        <source>Where the log ends for readers: the leader&apos;s high watermark</source>
        <translation>读者可见的日志末端：leader 的高水位</translation>
    </message>
    <message>
        <source>Records that are there and not committed: log end minus committed, as kafka-consumer-groups counts</source>
        <translation>已有而未提交的记录：日志末端减去已提交，与 kafka-consumer-groups 的算法相同</translation>
    </message>
    <message>
        <source>How long ago the oldest record that is not committed was written</source>
        <translation>最早的未提交记录是多久以前写入的</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupStates</name>
    <message>
        <source>Empty: no members. Committed offsets are kept, and may be moved.</source>
        <translation>Empty：没有成员。已提交的偏移量会保留，也可以移动。</translation>
    </message>
    <message>
        <source>PreparingRebalance: the coordinator waits until every member has joined again.</source>
        <translation>PreparingRebalance：协调器等待每个成员重新加入。</translation>
    </message>
    <message>
        <source>CompletingRebalance: all have joined; the group&apos;s leader shares the partitions out.</source>
        <translation>CompletingRebalance：全部已加入；组 leader 正在分配分区。</translation>
    </message>
    <message>
        <source>Assigning: the coordinator computes who shall read what.</source>
        <translation>Assigning：协调器正在计算谁该读什么。</translation>
    </message>
    <message>
        <source>Reconciling: members give partitions up and take others over, one by one; the rest goes on reading.</source>
        <translation>Reconciling：成员逐个交出和接手分区；其余照常读取。</translation>
    </message>
    <message>
        <source>Stable: every member knows its partitions and reads them.</source>
        <translation>Stable：每个成员都知道自己的分区并在读取。</translation>
    </message>
    <message>
        <source>Dead: the group was deleted.</source>
        <translation>Dead：组已删除。</translation>
    </message>
    <message>
        <source>State of the group: %1</source>
        <translation>组的状态：%1</translation>
    </message>
    <message>
        <source>The way it came: %1</source>
        <translation>经过的状态：%1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>自 %2 起 %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupsView</name>
    <message>
        <source>Group</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>No group reads from this cluster. Start one in the Consume dock, or point your own consumer at the bootstrap servers.</source>
        <translation>没有组从该集群读取。可在“消费”面板启动一个，或让你自己的消费者连接 bootstrap 服务器。</translation>
    </message>
    <message>
        <source>Committed offsets and lag</source>
        <translation>已提交的偏移量与滞后</translation>
    </message>
    <message>
        <source>Which member reads which partition</source>
        <translation>哪个成员读哪个分区</translation>
    </message>
    <message>
        <source>%1 · lag %2</source>
        <translation>%1 · 滞后 %2</translation>
    </message>
    <message>
        <source>Move offsets …</source>
        <translation>移动偏移量 …</translation>
    </message>
    <message>
        <source>Let the group read again, or pass over records: shows first what it would do (offset reset)</source>
        <translation>让该组重读或跳过记录：先显示会做什么（重置偏移量）</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Undo: the offsets that were committed before the last change</source>
        <translation>撤消：恢复上次更改前已提交的偏移量</translation>
    </message>
    <message>
        <source>Delete the group with its committed offsets</source>
        <translation>删除该组及其已提交的偏移量</translation>
    </message>
    <message>
        <source>Forget offsets</source>
        <translation>忘记偏移量</translation>
    </message>
    <message>
        <source>Delete the committed offsets of the chosen partitions</source>
        <translation>删除所选分区已提交的偏移量</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Rebalances</source>
        <translation>再均衡</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>in records</source>
        <translation>按记录数</translation>
    </message>
    <message>
        <source>Shows lag as the number of records, or as the age of the oldest one that is not committed</source>
        <translation>滞后显示为记录数，或最早一条未提交记录的时长</translation>
    </message>
    <message>
        <source>● reads · − shall give up · + shall get</source>
        <translation>● 读取 · − 将交出 · + 将接手</translation>
    </message>
    <message>
        <source>Filter partitions and members</source>
        <translation>筛选分区和成员</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>组的成员</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>筛选成员</translation>
    </message>
    <message>
        <source>Rebalances, the newest first</source>
        <translation>再均衡，最新的在前</translation>
    </message>
    <message>
        <source>Filter rebalances</source>
        <translation>筛选再均衡</translation>
    </message>
    <message numerus="yes">
        <source>New protocol (KIP-848) · epoch %1, assignment for epoch %2 · %n member(s) · assignor %3 · coordinator node %4</source>
        <translation>
            <numerusform>新协议 (KIP-848) · epoch %1，分配对应 epoch %2 · %n 个成员 · 分配器 %3 · 协调器在节点 %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share group (KIP-932) · epoch %1, assignment for epoch %2 · %n member(s) · assignor %3 · coordinator node %4</source>
        <translation>
            <numerusform>共享组（share group，KIP-932） · epoch %1，分配对应 epoch %2 · %n 个成员 · 分配器 %3 · 协调器在节点 %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Its members take single records, also from the same partition. It commits no offsets, so no member has a lag.</source>
        <translation>它的成员逐条领取记录，也可来自同一个分区。它不提交偏移量，所以成员没有滞后。</translation>
    </message>
    <message numerus="yes">
        <source>Classic protocol · generation %1 · %n member(s) · assignor %2 · coordinator node %3</source>
        <translation>
            <numerusform>Classic 协议 · 第 %1 代 · %n 个成员 · 分配器 %2 · 协调器在节点 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Lag %1 records</source>
        <translation>滞后 %1 条记录</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>落后 %1</translation>
    </message>
    <message>
        <source>▲ grows by %1/s</source>
        <translation>▲ 每秒增加 %1</translation>
    </message>
    <message>
        <source>▼ shrinks by %1/s</source>
        <translation>▼ 每秒减少 %1</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>caught up in %1</source>
        <translation>%1 后追上</translation>
    </message>
    <message>
        <source>never catches up at this rate</source>
        <translation>以此速率永远追不上</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) never committed, %1 records there</source>
        <translation>
            <numerusform>%n 个分区从未提交，其中有 %1 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) that nobody reads</source>
        <translation>
            <numerusform>%n 个分区无人读取</numerusform>
        </translation>
    </message>
    <message>
        <source>The group has not rebalanced while the window was open.</source>
        <translation>窗口打开以来该组没有再均衡过。</translation>
    </message>
    <message>
        <source>A group that has members cannot be deleted: stop them first (NON_EMPTY_GROUP)</source>
        <translation>有成员的组不能删除：请先停止它们 (NON_EMPTY_GROUP)</translation>
    </message>
    <message>
        <source>keeps up</source>
        <translation>跟得上</translation>
    </message>
    <message>
        <source>the change of the offsets of %1</source>
        <translation>%1 的偏移量更改</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::Guide</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GuideBubble</name>
    <message>
        <source>Done, and the cluster saw it.</source>
        <translation>已完成，集群看到了。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::HandOutWords</name>
    <message>
        <source>○ Not done in this run.</source>
        <translation>○ 本次没有做。</translation>
    </message>
    <message>
        <source>✓ Done, and the cluster saw it.</source>
        <translation>✓ 已完成，集群看到了。</translation>
    </message>
    <message>
        <source>✓ It was so already.</source>
        <translation>✓ 本来就是这样。</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>问题：</translation>
    </message>
    <message>
        <source>foretold</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>实际发生</translation>
    </message>
    <message>
        <source>○ Not judged: the act was not made.</source>
        <translation>○ 未判定：没有进行操作。</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>学到什么</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The act:</source>
        <translation>操作：</translation>
    </message>
    <message>
        <source>Careful:</source>
        <translation>注意：</translation>
    </message>
    <message>
        <source>The window at the end of step %1</source>
        <translation>第 %1 步结束时的窗口</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Run of %1: %2 of %3 acts done, %4 of %5 predictions right.</source>
        <translation>%1 的一次学习：完成 %2 / %3 个操作，预测正确 %4 / %5。</translation>
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
            <numerusform>因为节点 %1 停机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because node %1 is paused</source>
        <translation>
            <numerusform>因为节点 %1 暂停</numerusform>
        </translation>
    </message>
    <message>
        <source>because links are cut</source>
        <translation>因为链路被切断</translation>
    </message>
    <message numerus="yes">
        <source>because node %1 is starting</source>
        <translation>
            <numerusform>因为节点 %1 正在启动</numerusform>
        </translation>
    </message>
    <message>
        <source>replicas are catching up</source>
        <translation>副本正在追赶</translation>
    </message>
    <message>
        <source>No node runs. Start one from its menu.</source>
        <translation>没有节点在运行。请从节点菜单启动一个。</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n partition(s) without a leader, %1</source>
        <translation>
            <numerusform>离线：%n 个分区没有 leader，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under-replicated: %n partition(s), %1</source>
        <translation>
            <numerusform>副本不足：%n 个分区，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No active controller: the quorum is electing</source>
        <translation>没有活动控制器：quorum 正在选举</translation>
    </message>
    <message>
        <source>Some nodes do not run, %1</source>
        <translation>有节点未运行，%1</translation>
    </message>
    <message>
        <source>Links are cut; every partition is still replicated</source>
        <translation>链路被切断；所有分区仍有完整副本</translation>
    </message>
    <message>
        <source>Ready. No topics yet.</source>
        <translation>就绪。还没有主题。</translation>
    </message>
    <message>
        <source>Healthy: every partition has its leader and all replicas</source>
        <translation>健康：每个分区都有 leader 和全部副本</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>已杀死</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>故障</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ImportWords</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::JsonPathWords</name>
    <message>
        <source>After the dot comes a name, as in $.customer.</source>
        <translation>点号之后应为名称，例如 $.customer。</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>方括号没有闭合。</translation>
    </message>
    <message>
        <source>In brackets stands a number from 0, * or a name in quotes.</source>
        <translation>方括号中应为从 0 起的数字、* 或带引号的名称。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::KafkaErrorWords</name>
    <message>
        <source>the leader has moved to another node; the client asks anew and tries again.</source>
        <translation>leader 已移到另一个节点；客户端会重新查询并重试。</translation>
    </message>
    <message>
        <source>the client knows an older leader epoch; it asks anew.</source>
        <translation>客户端知道的 leader epoch 较旧；它会重新查询。</translation>
    </message>
    <message>
        <source>the node does not know this leader epoch yet; the client tries again.</source>
        <translation>节点还不知道这个 leader epoch；客户端会重试。</translation>
    </message>
    <message>
        <source>the partition has no leader at the moment.</source>
        <translation>分区目前没有 leader。</translation>
    </message>
    <message>
        <source>fewer replicas are in sync than min.insync.replicas asks for; nothing was written.</source>
        <translation>同步副本数少于 min.insync.replicas 的要求；什么都没有写入。</translation>
    </message>
    <message>
        <source>the leader wrote it, but too few replicas followed in time.</source>
        <translation>leader 已写入，但及时跟上的副本太少。</translation>
    </message>
    <message>
        <source>the node did not finish in time.</source>
        <translation>节点没有及时完成。</translation>
    </message>
    <message>
        <source>there is no such topic or partition.</source>
        <translation>没有这样的主题或分区。</translation>
    </message>
    <message>
        <source>there is a topic of this name already.</source>
        <translation>已有同名主题。</translation>
    </message>
    <message>
        <source>the name is not allowed.</source>
        <translation>该名称不允许使用。</translation>
    </message>
    <message>
        <source>there are not as many nodes in service as replicas are asked for.</source>
        <translation>可服务的节点数少于要求的副本数。</translation>
    </message>
    <message>
        <source>the number of partitions is not allowed.</source>
        <translation>该分区数不允许。</translation>
    </message>
    <message>
        <source>a configuration name or value is not allowed.</source>
        <translation>配置的名称或值不允许。</translation>
    </message>
    <message>
        <source>the cluster does not allow deleting topics.</source>
        <translation>该集群不允许删除主题。</translation>
    </message>
    <message>
        <source>the record is larger than max.message.bytes allows.</source>
        <translation>记录超过 max.message.bytes 允许的大小。</translation>
    </message>
    <message>
        <source>there is no record at that offset; the reader starts anew as auto.offset.reset says.</source>
        <translation>该偏移量没有记录；读者会按 auto.offset.reset 重新开始。</translation>
    </message>
    <message>
        <source>the group&apos;s coordinator is not there yet; the client tries again.</source>
        <translation>组协调器尚未就绪；客户端会重试。</translation>
    </message>
    <message>
        <source>the new coordinator still reads the group&apos;s history.</source>
        <translation>新协调器还在读取该组的历史。</translation>
    </message>
    <message>
        <source>the coordinator has moved to another node; the client looks for it.</source>
        <translation>协调器已移到另一个节点；客户端会去找它。</translation>
    </message>
    <message>
        <source>the group is sharing out its partitions anew.</source>
        <translation>该组正在重新分配分区。</translation>
    </message>
    <message>
        <source>the group has gone on without this member; it joins again.</source>
        <translation>该组已经撇下这个成员继续前进；它会重新加入。</translation>
    </message>
    <message>
        <source>the group has forgotten this member; it joins again.</source>
        <translation>该组已忘记这个成员；它会重新加入。</translation>
    </message>
    <message>
        <source>a record before this one is missing at the leader.</source>
        <translation>leader 缺少这条记录之前的某条记录。</translation>
    </message>
    <message>
        <source>a connection to a node broke or could not be made; the client tries again.</source>
        <translation>到某个节点的连接断开或无法建立；客户端会重试。</translation>
    </message>
    <message>
        <source>no node can be reached.</source>
        <translation>没有可以到达的节点。</translation>
    </message>
    <message>
        <source>no leader acknowledged it within delivery.timeout.ms; it was given up.</source>
        <translation>在 delivery.timeout.ms 内没有 leader 确认；已放弃。</translation>
    </message>
    <message>
        <source>no answer came in time.</source>
        <translation>没有及时收到应答。</translation>
    </message>
    <message>
        <source>it waited too long to be sent.</source>
        <translation>等待发送的时间过长。</translation>
    </message>
    <message>
        <source>the topic has no such partition.</source>
        <translation>主题没有这个分区。</translation>
    </message>
    <message>
        <source>there is no such topic.</source>
        <translation>没有这样的主题。</translation>
    </message>
    <message>
        <source>the client has too many records that wait.</source>
        <translation>客户端中等待的记录过多。</translation>
    </message>
    <message>
        <source>it was dropped because the producer stopped.</source>
        <translation>因生产者停止而被丢弃。</translation>
    </message>
    <message>
        <source>the member took too long for its records and was put out of the group.</source>
        <translation>该成员处理记录过慢，被移出组。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::KindWords</name>
    <message>
        <source>produce</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>fetch</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>replication</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>quorum</translation>
    </message>
    <message>
        <source>group</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>事务</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>administration</source>
        <translation>管理</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LagChart</name>
    <message>
        <source>Lag over the last minute</source>
        <translation>最近一分钟的滞后</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>故障</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LatencyBar</name>
    <message>
        <source>Kafka measures it as %1.</source>
        <translation>Kafka 以 %1 衡量它。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerColumn</name>
    <message>
        <source>doubled</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>可见</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>在途中</translation>
    </message>
    <message>
        <source>Seen more often than they were sent: so many too many</source>
        <translation>看到的次数多于发送的次数：多出这么多</translation>
    </message>
    <message>
        <source>The program&apos;s committed offset is past them, and nobody will see them</source>
        <translation>程序提交的偏移量已越过它们，没有人会看到它们</translation>
    </message>
    <message>
        <source>Records of the source topic, as a reader of committed records (read_committed) gets them</source>
        <translation>源主题的记录，即只读已提交记录的读者（read_committed）所得到的</translation>
    </message>
    <message>
        <source>Records in the result topic, those of aborted and of open transactions too</source>
        <translation>结果主题中的记录，包括已中止的和未结束的事务的记录</translation>
    </message>
    <message>
        <source>Records of the result topic that a reader of committed records gets</source>
        <translation>结果主题中，只读已提交记录的读者所得到的记录</translation>
    </message>
    <message>
        <source>Not taken by the program yet, or written in a transaction that is still open</source>
        <translation>程序尚未取走，或写在还未结束的事务中</translation>
    </message>
    <message>
        <source>Could not be read just now: %1</source>
        <translation>刚才无法读取：%1</translation>
    </message>
    <message>
        <source>The first records of a topic are deleted: what was before is not counted.</source>
        <translation>主题最前面的记录已被删除：之前的不计入。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored record(s) aborted: nobody who asks for committed records sees them.</source>
        <translation>
            <numerusform>已存储的 %Ln 条记录被中止：只要已提交记录的读者看不到它们。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored record(s) in a transaction that is open.</source>
        <translation>
            <numerusform>已存储的 %Ln 条记录在未结束的事务中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen record(s) that nobody sent: does the program change what it reads? Then compare by key.</source>
        <translation>
            <numerusform>看到 %Ln 条没有人发送的记录：程序会改动它读到的内容吗？那就按键比较。</numerusform>
        </translation>
    </message>
    <message>
        <source>partition %1, offset %2</source>
        <translation>分区 %1，偏移量 %2</translation>
    </message>
    <message>
        <source>%1: lost: %2</source>
        <translation>%1：丢失：%2</translation>
    </message>
    <message>
        <source>%1: seen %2 times: %3</source>
        <translation>%1：看到 %2 次：%3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerStory</name>
    <message>
        <source>Topic %1 could not be made: %2</source>
        <translation>无法创建主题 %1：%2</translation>
    </message>
    <message>
        <source>Topic %1 could not be deleted: %2</source>
        <translation>无法删除主题 %1：%2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerStrip</name>
    <message>
        <source>%1 sent, %2 lost, %3 doubled</source>
        <translation>已发送 %1，丢失 %2，重复 %3</translation>
    </message>
    <message>
        <source>%1 came through once</source>
        <translation>%1 条到达一次</translation>
    </message>
    <message>
        <source>%1 doubled</source>
        <translation>%1 条重复</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 条丢失</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>%1 条在途中</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GuaranteesPage</name>
    <message>
        <source>Three programs read the same payments and book them, each into a topic of its own. They differ in the order in which they write and commit. Crash them in the middle of it, start them again, and compare the books.</source>
        <translation>三个程序读取同样的付款并记账，各自记入自己的主题。它们的区别在于写入和提交的先后顺序。让它们中途崩溃，再次启动，然后对账。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Make the topics, a producer of payments, and the three programs</source>
        <translation>创建主题、付款的生产者和三个程序</translation>
    </message>
    <message>
        <source>Crash all three</source>
        <translation>让三个都崩溃</translation>
    </message>
    <message>
        <source>With the next payments each program dies between the two things that it has to do</source>
        <translation>处理下一批付款时，每个程序都会死在它要做的两件事之间</translation>
    </message>
    <message>
        <source>Start them again</source>
        <translation>再次启动</translation>
    </message>
    <message>
        <source>By the same names: each goes on from its committed offset</source>
        <translation>用同样的名称：各自从已提交的偏移量继续</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Stop producer and programs, and delete their topics and groups</source>
        <translation>停止生产者和程序，并删除它们的主题和组</translation>
    </message>
    <message>
        <source>At most once</source>
        <translation>最多一次</translation>
    </message>
    <message>
        <source>commits the offset, then writes</source>
        <translation>at most once · 先提交偏移量，再写入</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>至少一次</translation>
    </message>
    <message>
        <source>writes, then commits the offset</source>
        <translation>at least once · 先写入，再提交偏移量</translation>
    </message>
    <message>
        <source>Exactly once</source>
        <translation>恰好一次</translation>
    </message>
    <message>
        <source>writes and commits in one transaction</source>
        <translation>exactly once · 在一个事务中写入并提交</translation>
    </message>
    <message>
        <source>Making topics …</source>
        <translation>正在创建主题 …</translation>
    </message>
    <message>
        <source>The programs leave their groups …</source>
        <translation>程序正在离开它们的组 …</translation>
    </message>
    <message>
        <source>Deleting topics and groups …</source>
        <translation>正在删除主题和组 …</translation>
    </message>
    <message>
        <source>They have crashed, each between its two things. What is not taken yet waits in %1. Start them again.</source>
        <translation>它们都崩溃了，各自死在两件事之间。尚未取走的在 %1 里等着。请再次启动它们。</translation>
    </message>
    <message>
        <source>%1: crashed</source>
        <translation>%1：已崩溃</translation>
    </message>
    <message>
        <source>%1: ended: %2</source>
        <translation>%1：已结束：%2</translation>
    </message>
    <message>
        <source>%1: runs</source>
        <translation>%1：运行中</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AuditPage</name>
    <message>
        <source>Judges any program that writes one record for each that it reads, your own too: what it read, what it wrote, and what a reader of committed records sees of that.</source>
        <translation>评判任何读一条就写一条的程序，包括你自己的：它读了什么、写了什么，只读已提交记录的读者看到了什么。</translation>
    </message>
    <message>
        <source>Source topic</source>
        <translation>源主题</translation>
    </message>
    <message>
        <source>Result topic</source>
        <translation>结果主题</translation>
    </message>
    <message>
        <source>Group of the program</source>
        <translation>程序的组</translation>
    </message>
    <message>
        <source>Its committed offsets tell what it has taken. Without a group, what is missing counts as lost</source>
        <translation>它提交的偏移量说明程序取走了什么。没有组时，缺少的都算丢失</translation>
    </message>
    <message>
        <source>Records are compared by</source>
        <translation>记录的比较依据</translation>
    </message>
    <message>
        <source>key and value</source>
        <translation>键和值</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no group: what is missing counts as lost</source>
        <translation>没有组：缺少的算丢失</translation>
    </message>
    <message>
        <source>taken by group %1</source>
        <translation>由组 %1 取走</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start the audit</source>
        <translation>开始审计</translation>
    </message>
    <message>
        <source>Stop reading; choose other topics</source>
        <translation>停止读取；选择其他主题</translation>
    </message>
    <message>
        <source>Read both topics from their beginning, and go on reading</source>
        <translation>从头读取两个主题，并继续读取</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>还没有主题</translation>
    </message>
    <message>
        <source>Choose two topics: none is its own result</source>
        <translation>请选择两个主题：主题不能是自己的结果</translation>
    </message>
    <message>
        <source>Stopped. This is how it stood.</source>
        <translation>已停止。这是停止时的情况。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerView</name>
    <message>
        <source>Guarantees</source>
        <translation>保证</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>代价</translation>
    </message>
    <message>
        <source>Three guarantees, and what a crash does to each</source>
        <translation>三种保证，以及崩溃对每一种的影响</translation>
    </message>
    <message>
        <source>Two topics of your own: what a program makes of one in the other</source>
        <translation>你自己的两个主题：程序把一个变成另一个时做了什么</translation>
    </message>
    <message>
        <source>What a guarantee costs a producer</source>
        <translation>一种保证让生产者付出的代价</translation>
    </message>
    <message>
        <source>This is an external cluster: no load is put on it from here.</source>
        <translation>这是外部集群：不会从这里给它加负载。</translation>
    </message>
    <message>
        <source>This is an external cluster: nothing is crashed here. Two topics of it can be audited on the next page.</source>
        <translation>这是外部集群：这里不会让任何东西崩溃。可以在下一页审计它的两个主题。</translation>
    </message>
    <message>
        <source>There are no clients here that could do it.</source>
        <translation>这里没有能做这件事的客户端。</translation>
    </message>
    <message>
        <source>same payments, same fault, three guarantees</source>
        <translation>同样的付款，同样的故障，三种保证</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerWords</name>
    <message>
        <source>More records than a ledger holds: the figures are of a part</source>
        <translation>记录多于账本能容纳的：数字只是一部分</translation>
    </message>
    <message>
        <source>Not exact: loses and doubles</source>
        <translation>不精确：既有丢失又有重复</translation>
    </message>
    <message>
        <source>Not exact: loses</source>
        <translation>不精确：有丢失</translation>
    </message>
    <message>
        <source>Not exact: doubles</source>
        <translation>不精确：有重复</translation>
    </message>
    <message>
        <source>Not exact: there are records that nobody sent</source>
        <translation>不精确：有没人发送过的记录</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>还没有发送任何记录</translation>
    </message>
    <message>
        <source>Exact so far, the rest is on its way</source>
        <translation>到目前为止精确，其余在途中</translation>
    </message>
    <message>
        <source>Exact: everything came through, once</source>
        <translation>精确：全部到达，各一次</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonList</name>
    <message>
        <source>Each lesson runs on the real cluster of this window: you act, foretell, and see what it answers.</source>
        <translation>每门课程都在本窗口的真实集群上进行：你来操作、预测，看它如何回应。</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>开始课程</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Foretold right: %1</source>
        <translation>已完成。预测正确：%1</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2，%3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonMenu</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>所有课程</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Do the act for me</source>
        <translation>替我操作</translation>
    </message>
    <message>
        <source>Show me where the act is done</source>
        <translation>指给我看在哪里操作</translation>
    </message>
    <message>
        <source>Restart the lesson</source>
        <translation>重新开始课程</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonSession</name>
    <message>
        <source>A lesson needs a cluster that it may break. This window shows one that somebody else runs: start Brokerscope with a cluster of its own.</source>
        <translation>课程需要一个可以破坏的集群。本窗口显示的是别人运行的集群：请让 Brokerscope 用自己的集群启动。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonsView</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>已完成 %n 门</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1 of %2 acts done</source>
        <translation>已完成 %1 / %2 个操作</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>✓ Lesson done.</source>
        <translation>✓ 课程完成。</translation>
    </message>
    <message>
        <source>%1 of %2 acts done.</source>
        <translation>已完成 %1 / %2 个操作。</translation>
    </message>
    <message>
        <source>Foretold right: %1 of %2.</source>
        <translation>预测正确：%1 / %2。</translation>
    </message>
    <message>
        <source>Preparing what the lesson starts from …</source>
        <translation>正在准备课程的起点 …</translation>
    </message>
    <message>
        <source>This lesson cannot be played. %1</source>
        <translation>这门课程无法进行。%1</translation>
    </message>
    <message>
        <source>What the lesson starts from could not be made: %1. Put the cluster in order (Faults &gt; Heal everything, start the nodes) and restart the lesson.</source>
        <translation>无法建立课程的起点：%1。请让集群恢复正常（故障 &gt; 全部修复，启动各节点），再重新开始课程。</translation>
    </message>
    <message>
        <source>No node runs, so nothing can happen. Start one: the lesson goes on where it is.</source>
        <translation>没有节点在运行，什么都不会发生。请启动一个：课程会从当前位置继续。</translation>
    </message>
    <message>
        <source>The topic %1, which this lesson works on, is gone. Restart the lesson: it makes it anew.</source>
        <translation>本课程使用的主题 %1 不见了。请重新开始课程：它会重新创建。</translation>
    </message>
    <message numerus="yes">
        <source>This lesson needs a cluster of %n node(s): start Brokerscope with --nodes.</source>
        <translation>
            <numerusform>本课程需要 %n 个节点的集群：请用 --nodes 启动 Brokerscope。</numerusform>
        </translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>所有课程</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Show what is written for the trainer</source>
        <translation>显示写给讲师的内容</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>From the first step; what the lesson made in the cluster is made anew</source>
        <translation>从第一步开始；课程在集群中创建的内容会重新创建</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>课程进度</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LinePlayer</name>
    <message>
        <source>it has not come about within %1 seconds</source>
        <translation>在 %1 秒内没有实现</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LinkWords</name>
    <message>
        <source>Link between node %1 and node %2: cut both ways</source>
        <translation>节点 %1 与节点 %2 之间的链路：双向切断</translation>
    </message>
    <message>
        <source>Nothing from node %1 reaches node %2</source>
        <translation>节点 %1 到不了节点 %2</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2</source>
        <translation>节点 %1 与节点 %2 之间的链路</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2: %3 each way</source>
        <translation>节点 %1 与节点 %2 之间的链路：每个方向 %3</translation>
    </message>
    <message>
        <source>Right-click to cut, delay, limit or reset it</source>
        <translation>右键可切断、延迟、限速或重置</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LiveLedgerDesk</name>
    <message>
        <source>A program &quot;%1&quot; runs already.</source>
        <translation>程序“%1”已在运行。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LogStrips</name>
    <message>
        <source>node %1: %2 to %3</source>
        <translation>节点 %1：%2 到 %3</translation>
    </message>
    <message>
        <source>group %1 at %2, lag %3</source>
        <translation>组 %1 在 %2，滞后 %3</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>HW %1</source>
        <translation>HW %1</translation>
    </message>
    <message>
        <source>log start %1</source>
        <translation>日志起始 %1</translation>
    </message>
    <message>
        <source>… from %1</source>
        <translation>… 从 %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>epoch %1</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>滞后 %1</translation>
    </message>
    <message numerus="yes">
        <source>Node %1: log start %2, high watermark %3, last stable offset %4, log end offset %5, %6 in %n segment(s)%7</source>
        <translation>
            <numerusform>节点 %1：日志起始 %2，高水位 %3，最后稳定偏移量 %4，日志末端偏移量 %5，%6，%n 个日志段%7</numerusform>
        </translation>
    </message>
    <message>
        <source> (as last seen before it went)</source>
        <translation> （停机前最后所见）</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2; nobody reads this partition now.</source>
        <translation>组 %1 已提交偏移量 %2；现在无人读取该分区。</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2; %3 reads it.</source>
        <translation>组 %1 已提交偏移量 %2；由 %3 读取。</translation>
    </message>
    <message>
        <source>Node %1: log start %2, high watermark %3, last stable offset %4, log end offset %5, %6%7</source>
        <translation>节点 %1：日志起始 %2，高水位 %3，最后稳定偏移量 %4，日志末端偏移量 %5，%6%7</translation>
    </message>
    <message>
        <source> (as last seen)</source>
        <translation> （最后所见）</translation>
    </message>
    <message>
        <source>deleted below %1</source>
        <translation>%1 以下已删除</translation>
    </message>
    <message>
        <source>compacted: %1 less</source>
        <translation>已压实：减少 %1</translation>
    </message>
    <message>
        <source>new segment</source>
        <translation>新日志段</translation>
    </message>
    <message>
        <source>client %1 reads from %2</source>
        <translation>客户端 %1 从 %2 读取</translation>
    </message>
    <message>
        <source>group %1 at %2, lag %3, reads from %4</source>
        <translation>组 %1 在 %2，滞后 %3，从 %4 读取</translation>
    </message>
    <message>
        <source>Nobody reads here, and no group has committed an offset yet.</source>
        <translation>这里无人读取，也没有组提交过偏移量。</translation>
    </message>
    <message>
        <source>Readers: ▼ committed, △ reads from here</source>
        <translation>读者：▼ 已提交，△ 从这里读取</translation>
    </message>
    <message>
        <source>Client %1 has got everything below offset %2 and asks for more; no group has committed for it here.</source>
        <translation>客户端 %1 已得到偏移量 %2 以下的全部记录，正在请求更多；没有组在这里为它提交过。</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2 (filled mark); %3 has got everything below offset %4 (hollow mark).</source>
        <translation>组 %1 已提交偏移量 %2（实心标记）；%3 已得到偏移量 %4 以下的全部记录（空心标记）。</translation>
    </message>
    <message>
        <source>a box: a batch of records</source>
        <translation>方框：一个记录批次</translation>
    </message>
    <message>
        <source>hatched: written, but not yet on every in-sync replica</source>
        <translation>斜线：已写入，但还不在所有同步副本上</translation>
    </message>
    <message>
        <source>paler: written under an earlier leader</source>
        <translation>较淡：在先前的 leader 任内写入</translation>
    </message>
    <message>
        <source>dotted line: an open transaction begins, read_committed readers wait there</source>
        <translation>虚线：未结束的事务从这里开始，read_committed 的读者停在那里</translation>
    </message>
    <message>
        <source>LEO %1</source>
        <translation>LEO %1</translation>
    </message>
    <message numerus="yes">
        <source>truncated: %Ln record(s)</source>
        <translation>
            <numerusform>已截断：%Ln 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offset %1, in the batch %2 to %3: %Ln record(s), %4, leader epoch %5, producer %6, %7</source>
        <translation>
            <numerusform>偏移量 %1，位于批次 %2 到 %3：%Ln 条记录，%4，leader epoch %5，生产者 %6，%7</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LogsView</name>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Newest records</source>
        <translation>最新记录</translation>
    </message>
    <message>
        <source>Close enough to see where replicas and readers differ; the wheel zooms</source>
        <translation>足够近，能看清副本和读者的差别；滚轮缩放</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>完整日志</translation>
    </message>
    <message>
        <source>Choose a partition here, in the Topics dock, or by clicking a replica in the picture.</source>
        <translation>请在这里或“主题”面板中选择分区，或单击图中的副本。</translation>
    </message>
    <message>
        <source>Replicas of the partition and their readers</source>
        <translation>该分区的副本及其读者</translation>
    </message>
    <message>
        <source>no leader · epoch %1 · ISR %2</source>
        <translation>无 leader · epoch %1 · ISR %2</translation>
    </message>
    <message>
        <source>leader node %1 · epoch %2 · ISR %3</source>
        <translation>leader 节点 %1 · epoch %2 · ISR %3</translation>
    </message>
    <message>
        <source>Closer, down to a single record: + or the wheel; drag to move along the log</source>
        <translation>更近，直到单条记录：+ 或滚轮；拖动可沿日志移动</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>更近</translation>
    </message>
    <message>
        <source>Farther, up to the whole log: − or the wheel</source>
        <translation>更远，直到完整日志：− 或滚轮</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>更远</translation>
    </message>
    <message>
        <source>offset …</source>
        <translation>偏移量 …</translation>
    </message>
    <message>
        <source>Go to an offset</source>
        <translation>转到偏移量</translation>
    </message>
    <message>
        <source>An offset from %1 to %2</source>
        <translation>从 %1 到 %2 的偏移量</translation>
    </message>
    <message>
        <source>There is no topic yet. Create one (Ctrl+N), or start a scenario (Ctrl+J, Ctrl+J): its logs appear here.</source>
        <translation>还没有主题。请创建一个 (Ctrl+N)，或启动一个场景 (Ctrl+J, Ctrl+J)：它的日志会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>node %1 parts from the leader: %Ln record(s) will be cut off</source>
        <translation>
            <numerusform>节点 %1 与 leader 分叉：%Ln 条记录将被截掉</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acknowledged record(s) lost in the cluster: show them</source>
        <translation>
            <numerusform>集群中丢失了 %Ln 条已确认的记录：查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unacknowledged record(s) cut off in the cluster: show them</source>
        <translation>
            <numerusform>集群中截掉了 %Ln 条未确认的记录：查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>records at risk now: %Ln committed one(s) that no other running node has</source>
        <translation>
            <numerusform>当前有风险的记录：%Ln 条已提交记录，其他运行中的节点都没有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not committed yet: %Ln record(s)</source>
        <translation>
            <numerusform>尚未提交：%Ln 条记录</numerusform>
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
        <translation>共 %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>截掉</translation>
    </message>
    <message>
        <source>On</source>
        <translation>所在节点</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>This node had copied the record, or was started since: whoever led then knows what its producer was told.</source>
        <translation>该节点复制过这条记录，或此后重启过：它的生产者得到了什么答复，只有当时的 leader 知道。</translation>
    </message>
    <message>
        <source>With acks=1 its producer was told at once that it is written, with acks=0 it did not ask: nobody sends it again.</source>
        <translation>acks=1 时生产者立即得知已写入，acks=0 时则根本不问：没有人会重发它。</translation>
    </message>
    <message>
        <source>Its producer asked for acks=all and was never told that it is written: it sends the record again, or reports an error.</source>
        <translation>它的生产者要求 acks=all，从未得知已写入：会重发该记录，或报告错误。</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>此处未知</translation>
    </message>
    <message>
        <source>yes: lost</source>
        <translation>是：已丢失</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>When the log was truncated to the new leader&apos;s</source>
        <translation>日志何时被截断为与新 leader 一致</translation>
    </message>
    <message>
        <source>The node that had the record and has it no more</source>
        <translation>曾有该记录、现在没有了的节点</translation>
    </message>
    <message>
        <source>Topic and partition of the record</source>
        <translation>记录的主题和分区</translation>
    </message>
    <message>
        <source>Its place in the log; another record has this offset now</source>
        <translation>它在日志中的位置；这个偏移量现在是另一条记录</translation>
    </message>
    <message>
        <source>Epoch of the leader that took the record</source>
        <translation>接收该记录的 leader 的 epoch</translation>
    </message>
    <message>
        <source>When the producer made it</source>
        <translation>生产者产生它的时间</translation>
    </message>
    <message>
        <source>Key of the record</source>
        <translation>记录的键</translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>记录的值</translation>
    </message>
    <message>
        <source>Whether its producer was told that it is written: then it is lost, and nobody sends it again</source>
        <translation>生产者是否得知已写入：若是，它就丢失了，没有人会重发</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LostView</name>
    <message>
        <source>Filter by partition, key or value (/)</source>
        <translation>按分区、键或值筛选 (/)</translation>
    </message>
    <message>
        <source>Filter lost records</source>
        <translation>筛选丢失的记录</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chosen records, or all of them, as JSON lines (Ctrl+C)</source>
        <translation>把所选记录或全部记录复制为 JSON 行 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Write the chosen records, or all of them, to a file: JSON lines or CSV</source>
        <translation>把所选记录或全部记录写入文件：JSON 行或 CSV</translation>
    </message>
    <message>
        <source>Lost records</source>
        <translation>丢失的记录</translation>
    </message>
    <message>
        <source>No record was lost. Records are lost when a leader that was cut off went on to take writes with acks=1, and its log was truncated to the new leader&apos;s once the two met again: isolate a leader, produce to it, heal.</source>
        <translation>没有丢失记录。被切断的 leader 若继续以 acks=1 接收写入，等双方重新相遇时，它的日志会被截断为与新 leader 一致，记录便丢失了：隔离一个 leader，向它生产，再修复。</translation>
    </message>
    <message>
        <source>Export lost records</source>
        <translation>导出丢失的记录</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出 …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cut off, %1 of them acknowledged</source>
        <translation>
            <numerusform>截掉 %Ln 条记录，其中 %1 条已确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cut off, none of them acknowledged as far as is known</source>
        <translation>
            <numerusform>截掉 %Ln 条记录，据目前所知都未确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on node %2 parts from its leader: %Ln record(s) will be cut off when the two meet.</source>
        <translation>
            <numerusform>节点 %2 上的 %1 与其 leader 分叉：双方相遇时将截掉 %Ln 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Records at risk now: none. Every committed record is on two running nodes or more.</source>
        <translation>当前有风险的记录：无。每条已提交的记录都在至少两个运行中的节点上。</translation>
    </message>
    <message numerus="yes">
        <source>Records at risk now: %Ln committed record(s) that one running node has and no other.</source>
        <translation>
            <numerusform>当前有风险的记录：%Ln 条已提交记录只有一个运行中的节点拥有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not committed yet: %Ln record(s) that a leader has and not all in-sync replicas (log end offset less high watermark).</source>
        <translation>
            <numerusform>尚未提交：%Ln 条记录 leader 已有，但并非所有同步副本都有（日志末端偏移量减高水位）。</numerusform>
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
        <translation>集群(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <translation>客户端(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Faults</source>
        <translation>故障(&amp;F)</translation>
    </message>
    <message>
        <source>Choose a node</source>
        <translation>选择节点</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>Create topic …</source>
        <translation>创建主题 …</translation>
    </message>
    <message>
        <source>Delete the chosen topic …</source>
        <translation>删除所选主题 …</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Copy bootstrap servers</source>
        <translation>复制 bootstrap 服务器</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>About Brokerscope</source>
        <translation>关于 Brokerscope</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>关于 Qt</translation>
    </message>
    <message>
        <source>Stop the demo clients</source>
        <translation>停止演示客户端</translation>
    </message>
    <message>
        <source>Start the demo clients</source>
        <translation>启动演示客户端</translation>
    </message>
    <message>
        <source>Stop demo</source>
        <translation>停止演示</translation>
    </message>
    <message>
        <source>Start demo</source>
        <translation>启动演示</translation>
    </message>
    <message>
        <source>Real producers and consumer groups of this window, on the topics orders and payments</source>
        <translation>本窗口中真实的生产者和消费者组，使用主题 orders 和 payments</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Brokerscope %1&lt;/h3&gt;&lt;p&gt;A real Kafka-compatible cluster in one process, and a window that shows it working. Any Kafka client can connect to %2.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Apache Kafka is a trademark of the Apache Software Foundation, which has no part in this program.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Brokerscope %1&lt;/h3&gt;&lt;p&gt;一个进程内的真实 Kafka 兼容集群，以及展示其运作的窗口。任何 Kafka 客户端都可以连接到 %2。&lt;/p&gt;&lt;p&gt;自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。Apache Kafka 是 Apache Software Foundation 的商标，该基金会与本程序无关。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Projector: full screen, large text</source>
        <translation>投影：全屏、大字</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>视角</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Simple pictures</source>
        <translation>简化图形</translation>
    </message>
    <message>
        <source>External cluster %1</source>
        <translation>外部集群 %1</translation>
    </message>
    <message>
        <source>Connect a client …</source>
        <translation>连接客户端 …</translation>
    </message>
    <message>
        <source>Save a report of this session …</source>
        <translation>保存本次会话的报告 …</translation>
    </message>
    <message>
        <source>Find an act or a thing …</source>
        <translation>查找操作或对象 …</translation>
    </message>
    <message>
        <source>Tour of two minutes</source>
        <translation>两分钟导览</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>报告另存为</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>时间(&amp;I)</translation>
    </message>
    <message>
        <source>Waiting messages and breakpoints</source>
        <translation>等待的消息与断点</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>录制 %1</translation>
    </message>
    <message>
        <source>%1 – Brokerscope</source>
        <translation>%1 – Brokerscope</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MemberLine</name>
    <message>
        <source>fast</source>
        <translation>快</translation>
    </message>
    <message>
        <source>1 ms a record</source>
        <translation>每条 1 ms</translation>
    </message>
    <message>
        <source>10 ms a record</source>
        <translation>每条 10 ms</translation>
    </message>
    <message>
        <source>0.1 s a record</source>
        <translation>每条 0.1 s</translation>
    </message>
    <message>
        <source>1 s a record</source>
        <translation>每条 1 s</translation>
    </message>
    <message>
        <source>5 s a record</source>
        <translation>每条 5 s</translation>
    </message>
    <message>
        <source>How long %1 takes for a record</source>
        <translation>%1 处理一条记录要多久</translation>
    </message>
    <message>
        <source>A slow member keeps its partitions and falls behind: watch its lag</source>
        <translation>慢的成员保留它的分区并逐渐落后：观察它的滞后</translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>It does not poll any more, as a program that hangs. It still sends heartbeats; after max.poll.interval.ms it leaves the group</source>
        <translation>不再拉取，如同卡住的程序。它仍然发送心跳；超过 max.poll.interval.ms 后离开组</translation>
    </message>
    <message>
        <source>Let %1 hang</source>
        <translation>让 %1 挂起</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>崩溃</translation>
    </message>
    <message>
        <source>Gone without a goodbye: the group notices after session.timeout.ms, then the others take over</source>
        <translation>不告而别：超过 session.timeout.ms 后组才发现，然后由其他成员接手</translation>
    </message>
    <message>
        <source>Let %1 crash</source>
        <translation>让 %1 崩溃</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>正在离开</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>已挂起</translation>
    </message>
    <message>
        <source>nothing assigned</source>
        <translation>未分配</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MembersModel</name>
    <message>
        <source>%1 (group leader)</source>
        <translation>%1（组 leader）</translation>
    </message>
    <message>
        <source>It has nothing to read: there are more members than partitions, or it has just come.</source>
        <translation>它没有可读的分区：成员比分区多，或者刚刚加入。</translation>
    </message>
    <message>
        <source>client.id, as the program calls itself</source>
        <translation>client.id，程序给自己起的名称</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Where its connection to the coordinator comes from</source>
        <translation>它从哪里连接到协调器</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>The name that the coordinator knows it by (member id)</source>
        <translation>协调器所知的名称 (member id)</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>group.instance.id: a static member keeps its partitions while it restarts</source>
        <translation>group.instance.id：静态成员重启期间保留它的分区</translation>
    </message>
    <message>
        <source>Static id</source>
        <translation>静态 id</translation>
    </message>
    <message>
        <source>For which epoch of the group it has its partitions (member epoch)</source>
        <translation>它的分区对应组的哪个 epoch (member epoch)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>How many times the group has shared out its partitions (generation)</source>
        <translation>该组分配过多少次分区 (generation)</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代</translation>
    </message>
    <message>
        <source>Partitions that it reads now</source>
        <translation>它现在读取的分区</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Records that are not committed, over all its partitions</source>
        <translation>它的所有分区中未提交的记录数</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>How old the oldest of these is</source>
        <translation>其中最早一条的时长</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落后</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageDetail</name>
    <message>
        <source>Choose a record to see all of it.</source>
        <translation>选择一条记录以查看全部内容。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>int16</source>
        <translation>int16</translation>
    </message>
    <message>
        <source>int16 little-endian</source>
        <translation>int16 小端</translation>
    </message>
    <message>
        <source>int32</source>
        <translation>int32</translation>
    </message>
    <message>
        <source>int32 little-endian</source>
        <translation>int32 小端</translation>
    </message>
    <message>
        <source>int64</source>
        <translation>int64</translation>
    </message>
    <message>
        <source>int64 little-endian</source>
        <translation>int64 小端</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>键：%1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>值：%1</translation>
    </message>
    <message>
        <source>How keys are shown</source>
        <translation>键的显示方式</translation>
    </message>
    <message>
        <source>How values are shown</source>
        <translation>值的显示方式</translation>
    </message>
    <message>
        <source>Charset of text</source>
        <translation>文本字符集</translation>
    </message>
    <message>
        <source>The charset in which text is read; Kafka itself keeps bytes and knows of none</source>
        <translation>解读文本所用的字符集；Kafka 本身只保存字节，不关心字符集</translation>
    </message>
    <message>
        <source>Schema …</source>
        <translation>Schema …</translation>
    </message>
    <message>
        <source>Choose an Avro schema file (.avsc) to read values with; the five bytes that schema registries put in front are skipped</source>
        <translation>选择用于解读值的 Avro schema 文件 (.avsc)；schema registry 加在前面的五个字节会跳过</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Headers of the record</source>
        <translation>记录的标头</translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>记录的值</translation>
    </message>
    <message>
        <source>Key of the record</source>
        <translation>记录的键</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what is shown here</source>
        <translation>复制这里显示的内容</translation>
    </message>
    <message>
        <source>Edit and produce again …</source>
        <translation>编辑并重新生产 …</translation>
    </message>
    <message>
        <source>Records never change. This opens the record in the Produce view, from where a changed copy goes to any topic</source>
        <translation>记录永远不会改变。这会在“生产”视图中打开该记录，改动后的副本可以发往任意主题</translation>
    </message>
    <message>
        <source>Avro schema</source>
        <translation>Avro schema</translation>
    </message>
    <message>
        <source>Avro schemas (*.avsc *.json);;All files (*)</source>
        <translation>Avro schema (*.avsc *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is too large for a schema.</source>
        <translation>%1 过大，不可能是 schema。</translation>
    </message>
    <message>
        <source>Empty: a value of no bytes. That is not the same as null.</source>
        <translation>空：零字节的值，与 null 不同。</translation>
    </message>
    <message>
        <source>null: a tombstone. On a compacted topic it deletes its key.</source>
        <translation>null：墓碑。在压实的主题上会删除它的键。</translation>
    </message>
    <message>
        <source>Empty: a key of no bytes. That is not the same as null.</source>
        <translation>空：零字节的键，与 null 不同。</translation>
    </message>
    <message>
        <source>null: this record has no key.</source>
        <translation>null：该记录没有键。</translation>
    </message>
    <message>
        <source>Value · %1</source>
        <translation>值 · %1</translation>
    </message>
    <message>
        <source>Key · %1</source>
        <translation>键 · %1</translation>
    </message>
    <message>
        <source>Headers · %1</source>
        <translation>标头 · %1</translation>
    </message>
    <message>
        <source>Reading all of it …</source>
        <translation>正在读取全部内容 …</translation>
    </message>
    <message>
        <source>leader epoch %1</source>
        <translation>leader epoch %1</translation>
    </message>
    <message>
        <source>key %1, value %2</source>
        <translation>键 %1，值 %2</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1: partition %2 of %3</source>
        <translation>键的 murmur2 为 %1：%3 个分区中的分区 %2</translation>
    </message>
    <message>
        <source>but the producer chose %1</source>
        <translation>但生产者选择了 %1</translation>
    </message>
    <message>
        <source>without a key the producer chose the partition</source>
        <translation>没有键，由生产者选择分区</translation>
    </message>
    <message>
        <source>Shown as it was meant. In the log it is still garbled: its UTF-8 was read as %1 and encoded again.</source>
        <translation>按本意显示。日志中仍是乱码：它的 UTF-8 被当作 %1 读取后又编码了一次。</translation>
    </message>
    <message>
        <source>This text was encoded twice: its UTF-8 was read as %1 and encoded again. It means “%2”.</source>
        <translation>该文本被编码了两次：它的 UTF-8 被当作 %1 读取后又编码了一次。本意是“%2”。</translation>
    </message>
    <message>
        <source>Show as it is</source>
        <translation>按原样显示</translation>
    </message>
    <message>
        <source>Repair the view</source>
        <translation>修正显示</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>What is known of this record: the request that brought it, its bytes in the file, who has fetched it</source>
        <translation>关于该记录的已知情况：带来它的请求、它在文件中的字节、谁拉取过它</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageFileWords</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageTableModel</name>
    <message>
        <source>A tombstone: the value is null. On a compacted topic it deletes its key.</source>
        <translation>墓碑：值为 null。在压实的主题上会删除它的键。</translation>
    </message>
    <message>
        <source>The key is null: the producer spread such records over the partitions.</source>
        <translation>键为 null：生产者把这类记录分散到各分区。</translation>
    </message>
    <message>
        <source>LogAppendTime: the broker&apos;s clock when it was appended</source>
        <translation>LogAppendTime：追加时 broker 的时钟</translation>
    </message>
    <message>
        <source>CreateTime: the producer&apos;s clock</source>
        <translation>CreateTime：生产者的时钟</translation>
    </message>
    <message>
        <source>P.</source>
        <comment>partition</comment>
        <translation>区</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageWords</name>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>一个响应</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>一个请求</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>对 %1 的响应</translation>
    </message>
    <message>
        <source>%1 request</source>
        <translation>%1 请求</translation>
    </message>
    <message>
        <source>%1 → node %2, %3</source>
        <translation>%1 → 节点 %2，%3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessagesView</name>
    <message>
        <source>%1. Trying again …</source>
        <translation>%1。正在重试 …</translation>
    </message>
    <message>
        <source>/ filters · Ctrl+G goes to an offset or a time</source>
        <translation>/ 筛选 · Ctrl+G 转到偏移量或时间</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>All partitions in one order: a merge by timestamp that keeps each partition&apos;s own order. Of the records that come next in each partition, the one with the smallest timestamp goes first; of equal ones, that of the lower partition. What arrives while you look comes at the newest end, whatever its timestamp. Kafka itself promises an order within a partition only.</source>
        <translation>把所有分区排成一个顺序：按时间戳合并，并保持每个分区自己的顺序。在各分区的下一条记录中，时间戳最小的在前；相同时分区号小的在前。查看期间到达的记录一律放在最新一端，不论时间戳。Kafka 本身只保证分区内有序。</translation>
    </message>
    <message>
        <source>Isolation level</source>
        <translation>隔离级别</translation>
    </message>
    <message>
        <source>read_committed hides records of aborted transactions, and all from the first open transaction on; read_uncommitted, Kafka&apos;s default for consumers, shows them</source>
        <translation>read_committed 隐藏已中止事务的记录，以及从第一个未结束事务起的全部记录；read_uncommitted 是 Kafka 消费者的默认值，会显示它们</translation>
    </message>
    <message>
        <source>go to 0:1500, 18:00</source>
        <translation>转到 0:1500, 18:00</translation>
    </message>
    <message>
        <source>Go to an offset or a time</source>
        <translation>转到偏移量或时间</translation>
    </message>
    <message>
        <source>PARTITION:OFFSET, an offset alone in a topic of one partition, or a time: 2026-11-21T18:00, 18:00, -5m</source>
        <translation>PARTITION:OFFSET；只有一个分区的主题可只写偏移量；或写时间：2026-11-21T18:00、18:00、-5m</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Show new records as they come. Scrolling away stops the following, and says how many came since</source>
        <translation>新记录到达时立即显示。滚动离开会停止跟随，并显示此后到达的条数</translation>
    </message>
    <message>
        <source>Export the visible records …</source>
        <translation>导出可见的记录 …</translation>
    </message>
    <message>
        <source>Export the visible records</source>
        <translation>导出可见的记录</translation>
    </message>
    <message>
        <source>Export the selected records …</source>
        <translation>导出选中的记录 …</translation>
    </message>
    <message>
        <source>Export the selected records</source>
        <translation>导出选中的记录</translation>
    </message>
    <message>
        <source>Export all that the filter lets pass …</source>
        <translation>导出所有符合筛选的记录 …</translation>
    </message>
    <message>
        <source>filter: refund, key = customer-7, $.customer.id = 7, time &gt;= -5m …</source>
        <translation>筛选：refund, key = customer-7, $.customer.id = 7, time &gt;= -5m …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>How to write a filter</source>
        <translation>筛选的写法</translation>
    </message>
    <message>
        <source>in the key, the value or a header, in any case</source>
        <translation>在键、值或标头中，不区分大小写</translation>
    </message>
    <message>
        <source>is exactly; contains. Also !=</source>
        <translation>完全相等；包含。还有 !=</translation>
    </message>
    <message>
        <source>regular expression; i: in any case</source>
        <translation>正则表达式；i：不区分大小写</translation>
    </message>
    <message>
        <source>a tombstone; a key of some bytes</source>
        <translation>墓碑；非空的键</translation>
    </message>
    <message>
        <source>a header by name; any header</source>
        <translation>按名称的标头；任意标头</translation>
    </message>
    <message>
        <source>JSON path in the value: .name [&apos;a name&apos;] [0] [*]</source>
        <translation>值中的 JSON 路径：.name [&apos;a name&apos;] [0] [*]</translation>
    </message>
    <message>
        <source>limits what is read at all</source>
        <translation>限定究竟读取哪些</translation>
    </message>
    <message>
        <source>local time, UTC with Z, or ago (s, m, h, d). Each partition begins at its first record that is not older</source>
        <translation>本地时间，加 Z 为 UTC，或多久以前 (s, m, h, d)。每个分区从第一条不早于它的记录开始</translation>
    </message>
    <message>
        <source>joins them</source>
        <translation>组合条件</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Some partitions do not answer, their records are not here. %1</source>
        <translation>有的分区没有应答，它们的记录不在这里。%1</translation>
    </message>
    <message>
        <source>Clear the filter first: what a search found has no other places.</source>
        <translation>请先清除筛选：搜索结果中没有其他位置。</translation>
    </message>
    <message>
        <source>There is no partition %1 here.</source>
        <translation>这里没有分区 %1。</translation>
    </message>
    <message>
        <source>Which partition? Write it in front: 0:%1</source>
        <translation>哪个分区？请写在前面：0:%1</translation>
    </message>
    <message>
        <source>Write PARTITION:OFFSET, as 0:1500, or a time: 2026-11-21T18:00, 18:00, -5m.</source>
        <translation>请写 PARTITION:OFFSET，例如 0:1500，或时间：2026-11-21T18:00、18:00、-5m。</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>导出已停止；没有写入文件。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>%1 found · %2 records searched, %3 %</source>
        <translation>找到 %1 · 已搜索 %2 条记录，%3 %</translation>
    </message>
    <message>
        <source>%1 found, and there the search ended: narrow the filter · %2 records searched</source>
        <translation>找到 %1，搜索到此结束：请缩小筛选范围 · 已搜索 %2 条记录</translation>
    </message>
    <message>
        <source>Stopped: %1 found · %2 records searched, %3 %</source>
        <translation>已停止：找到 %1 · 已搜索 %2 条记录，%3 %</translation>
    </message>
    <message>
        <source>%1 found · all %2 records searched</source>
        <translation>找到 %1 · 已搜索全部 %2 条记录</translation>
    </message>
    <message numerus="yes">
        <source>%1 records in %n partition(s)</source>
        <translation>
            <numerusform>%n 个分区中有 %1 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source> · following</source>
        <translation> · 跟随中</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 条新记录</translation>
    </message>
    <message>
        <source>So many came since you left the newest end. Go back and follow</source>
        <translation>你离开最新一端后到达了这么多。返回并跟随</translation>
    </message>
    <message>
        <source>A record that was to be written is not in the log any more.</source>
        <translation>要写出的一条记录已不在日志中。</translation>
    </message>
    <message>
        <source>The rest is not in the log any more.</source>
        <translation>其余部分已不在日志中。</translation>
    </message>
    <message>
        <source>This record is not read completely yet; try again in a moment.</source>
        <translation>该记录尚未完全读取；请稍后再试。</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;CSV (*.csv)</source>
        <translation>JSON 行 (*.jsonl);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>There is nothing to export: choose records first, or wait until they are read.</source>
        <translation>没有可导出的内容：请先选择记录，或等到读取完成。</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>正在写入 %1 …</translation>
    </message>
    <message>
        <source>%1 records written to %2</source>
        <translation>已将 %1 条记录写入 %2</translation>
    </message>
    <message>
        <source>There is nothing to export: open a topic first.</source>
        <translation>没有可导出的内容：请先打开一个主题。</translation>
    </message>
    <message>
        <source>Export all that the filter lets pass</source>
        <translation>导出所有符合筛选的记录</translation>
    </message>
    <message>
        <source>Choose a topic to see its records.</source>
        <translation>选择一个主题以查看其记录。</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>正在打开 %1 …</translation>
    </message>
    <message>
        <source>Nothing found yet.</source>
        <translation>尚未找到。</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>没有符合筛选的记录。</translation>
    </message>
    <message>
        <source>%1 holds no records. Write some in the Produce view: they appear here as they are appended.</source>
        <translation>%1 没有记录。请在“生产”视图中写入一些：追加后立即显示在这里。</translation>
    </message>
    <message>
        <source>No record lies within the filter&apos;s limits.</source>
        <translation>筛选范围内没有记录。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>No client can read __cluster_metadata: brokers do not serve the metadata log, Kafka&apos;s own neither. Of a cluster in this window its records appear here; of others they cannot be known.</source>
        <translation>没有客户端能读取 __cluster_metadata：broker 不提供元数据日志，Kafka 自己的也不提供。本窗口中的集群，其记录显示在这里；其他集群的无从得知。</translation>
    </message>
    <message>
        <source>%1 of the newest %2 records of the metadata log</source>
        <translation>元数据日志最新 %2 条记录中的 %1 条</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 records in %n partition(s): some offsets hold none</source>
        <translation>
            <numerusform>%n 个分区中最多 %1 条记录：有些偏移量上没有记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read now. %2 It is tried again until it can be; healing the cluster&apos;s faults helps.</source>
        <translation>现在无法读取 %1。%2 会一直重试直到成功；修复集群的故障会有帮助。</translation>
    </message>
    <message>
        <source>There is no topic yet. Create one (Ctrl+N), produce to it (Ctrl+P), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>还没有主题。请创建一个 (Ctrl+N)，向它生产 (Ctrl+P)，或启动一个场景 (Ctrl+J, Ctrl+J)。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetadataLogModel</name>
    <message>
        <source>Offset in __cluster_metadata-0</source>
        <translation>在 __cluster_metadata-0 中的偏移量</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移量</translation>
    </message>
    <message>
        <source>The quorum epoch whose leader wrote it</source>
        <translation>写入它的 leader 所在的 quorum epoch</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>When the active controller wrote it</source>
        <translation>活动控制器写入它的时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kafka&apos;s name of the record, without the word Record</source>
        <translation>Kafka 给该记录的名称，去掉 Record 一词</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetadataWords</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Partition %1 is made on nodes %2, without a leader.</source>
        <translation>分区 %1 创建在节点 %2 上，没有 leader。</translation>
    </message>
    <message>
        <source>Partition %1 is made on nodes %2; node %3 leads it.</source>
        <translation>分区 %1 创建在节点 %2 上；leader 是节点 %3。</translation>
    </message>
    <message>
        <source>it has no leader now</source>
        <translation>现在没有 leader</translation>
    </message>
    <message>
        <source>node %1 leads it in a new epoch</source>
        <translation>节点 %1 在新的 epoch 中担任 leader</translation>
    </message>
    <message>
        <source>in-sync replicas are %1</source>
        <translation>同步副本为 %1</translation>
    </message>
    <message>
        <source>replicas are %1</source>
        <translation>副本为 %1</translation>
    </message>
    <message>
        <source>%1 are being added</source>
        <translation>正在添加 %1</translation>
    </message>
    <message>
        <source>%1 are being removed</source>
        <translation>正在移除 %1</translation>
    </message>
    <message>
        <source>may lead although not in sync: %1</source>
        <translation>未同步也可担任 leader：%1</translation>
    </message>
    <message>
        <source>its leader was elected uncleanly</source>
        <translation>其 leader 由 unclean 选举产生</translation>
    </message>
    <message>
        <source>nothing but its epoch changes</source>
        <translation>只有 epoch 变化</translation>
    </message>
    <message>
        <source>Partition %1: %2.</source>
        <translation>分区 %1：%2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>； </translation>
    </message>
    <message>
        <source>Broker %1 is fenced: it gets no leadership and clients are not sent to it.</source>
        <translation>Broker %1 被屏蔽：它得不到 leader 角色，客户端也不会被引导到它。</translation>
    </message>
    <message>
        <source>Broker %1 begins its controlled shutdown: its leaders move away.</source>
        <translation>Broker %1 开始受控关闭：它的 leader 角色移走。</translation>
    </message>
    <message>
        <source>Broker %1 is unfenced: it serves again.</source>
        <translation>Broker %1 解除屏蔽：恢复服务。</translation>
    </message>
    <message>
        <source>The registration of broker %1 changes.</source>
        <translation>Broker %1 的注册信息更改。</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>主题 %1</translation>
    </message>
    <message>
        <source>all brokers</source>
        <translation>所有 broker</translation>
    </message>
    <message>
        <source>broker %1</source>
        <translation>broker %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>%1 of %2 goes back to its default.</source>
        <translation>%2 的 %1 恢复为默认值。</translation>
    </message>
    <message>
        <source>%1 of %2 is set to %3.</source>
        <translation>%2 的 %1 设置为 %3。</translation>
    </message>
    <message>
        <source>Broker %1 registers with epoch %2; it is fenced until it has caught up.</source>
        <translation>Broker %1 以 epoch %2 注册；追上之前处于屏蔽状态。</translation>
    </message>
    <message>
        <source>Broker %1 is forgotten: it has left the cluster.</source>
        <translation>Broker %1 被忘记：它已离开集群。</translation>
    </message>
    <message>
        <source>Node %1 registers as a controller.</source>
        <translation>节点 %1 注册为控制器。</translation>
    </message>
    <message>
        <source>Topic %1 is created with id %2.</source>
        <translation>主题 %1 已创建，id 为 %2。</translation>
    </message>
    <message>
        <source>Topic %1 is deleted.</source>
        <translation>主题 %1 被删除。</translation>
    </message>
    <message>
        <source>Feature %1 is at level %2 from here on.</source>
        <translation>从这里起，特性 %1 的级别为 %2。</translation>
    </message>
    <message>
        <source>Broker %1 gets a block of producer ids; the next block begins at %2.</source>
        <translation>Broker %1 得到一段 producer id；下一段从 %2 开始。</translation>
    </message>
    <message>
        <source>Nothing changes: the controller shows that it can still commit.</source>
        <translation>没有变化：控制器借此表明它仍能提交。</translation>
    </message>
    <message>
        <source>Several records follow that take effect together: %1.</source>
        <translation>接下来的多条记录将一起生效：%1。</translation>
    </message>
    <message>
        <source>The records since the begin take effect now.</source>
        <translation>开始以来的记录现在生效。</translation>
    </message>
    <message>
        <source>The records since the begin are void: %1.</source>
        <translation>开始以来的记录作废：%1。</translation>
    </message>
    <message>
        <source>The lists of eligible leader replicas are emptied.</source>
        <translation>合格 leader 副本 (ELR) 的列表被清空。</translation>
    </message>
    <message>
        <source>nothing was heard from the leader</source>
        <translation>没有收到 leader 的消息</translation>
    </message>
    <message>
        <source>no leader turned up in time</source>
        <translation>没有及时出现 leader</translation>
    </message>
    <message>
        <source>the leader said goodbye</source>
        <translation>leader 主动告别</translation>
    </message>
    <message>
        <source>a majority said beforehand that it would vote for it</source>
        <translation>多数投票者事先表示会投票给它</translation>
    </message>
    <message>
        <source>the election before was lost</source>
        <translation>上一次选举落败</translation>
    </message>
    <message>
        <source>it is the only voter</source>
        <translation>它是唯一的投票者</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetricChart</name>
    <message>
        <source>Records in per second</source>
        <translation>每秒写入记录数</translation>
    </message>
    <message>
        <source>Bytes in per second</source>
        <translation>每秒流入字节数</translation>
    </message>
    <message>
        <source>Bytes out per second</source>
        <translation>每秒流出字节数</translation>
    </message>
    <message>
        <source>Latency of %1 in milliseconds</source>
        <translation>%1 的延迟（毫秒）</translation>
    </message>
    <message>
        <source>%1 requests per second</source>
        <translation>每秒 %1 请求数</translation>
    </message>
    <message>
        <source>Under-replicated and offline partitions</source>
        <translation>副本不足和离线的分区</translation>
    </message>
    <message>
        <source>ISR shrinks and expands per second</source>
        <translation>每秒 ISR 缩小和扩大次数</translation>
    </message>
    <message>
        <source>Active controllers</source>
        <translation>活动控制器</translation>
    </message>
    <message>
        <source>Records at risk now</source>
        <translation>当前有风险的记录</translation>
    </message>
    <message>
        <source>Size of the logs on disk</source>
        <translation>磁盘上日志的大小</translation>
    </message>
    <message>
        <source>Processor time of this program, percent of one core</source>
        <translation>本程序的处理器时间，单核百分比</translation>
    </message>
    <message>
        <source>Memory of this program</source>
        <translation>本程序的内存</translation>
    </message>
    <message>
        <source>From the arrival of a request to its answer, on the node where it takes longest: half of the requests took p50 or less, 99 of 100 p99 or less. Fetches wait for records on purpose.</source>
        <translation>从请求到达到给出响应，取最慢的节点：一半请求不超过 p50，100 个中有 99 个不超过 p99。Fetch 会有意等待记录。</translation>
    </message>
    <message>
        <source>Partitions with fewer in-sync replicas than replicas, and partitions without a leader</source>
        <translation>同步副本少于副本数的分区，以及没有 leader 的分区</translation>
    </message>
    <message>
        <source>Replicas that left the in-sync replicas of a partition, and that came back</source>
        <translation>离开分区同步副本的副本，以及回来的副本</translation>
    </message>
    <message>
        <source>Exactly one is right; none while an election is under way</source>
        <translation>应当恰好一个；选举期间没有</translation>
    </message>
    <message>
        <source>Committed records that one running node has and no other: lost if that node&apos;s disk were lost</source>
        <translation>只有一个运行中的节点拥有的已提交记录：若该节点的磁盘损毁就会丢失</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>under-replicated</source>
        <translation>副本不足</translation>
    </message>
    <message>
        <source>shrinks</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>expands</source>
        <translation>扩大</translation>
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
            <numerusform>另有 %n 条未画出</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing measured in this time</source>
        <translation>这段时间没有测量数据</translation>
    </message>
    <message>
        <source>Where the time of %1 goes, in milliseconds (p50)</source>
        <translation>%1 的时间花在哪里，毫秒 (p50)</translation>
    </message>
    <message>
        <source>Where the time of slow %1 goes, in milliseconds (p99)</source>
        <translation>慢 %1 的时间花在哪里，毫秒 (p99)</translation>
    </message>
    <message>
        <source>Each part by itself, over all nodes, of the answers of a second. Queue: read, but others had the node&apos;s thread. Log: its handler ran, and appended or read. Wait: for replicas, for new records, for members of a group. Order: ready, but answers to earlier requests leave first. Send: until the connection had taken it.</source>
        <translation>各部分分别统计，涵盖所有节点一秒内的响应。排队：已读入，但节点线程正忙于其他请求。日志：处理程序在运行，追加或读取。等待：等副本、新记录或组成员。候序：已就绪，但先前请求的响应要先发出。发送：直到连接接收完毕。</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>排队</translation>
    </message>
    <message>
        <source>log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>order</source>
        <translation>候序</translation>
    </message>
    <message>
        <source>send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>controllers</source>
        <translation>控制器</translation>
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
        <translation>每秒一个样本</translation>
    </message>
    <message numerus="yes">
        <source>last %n minute(s)</source>
        <translation>
            <numerusform>最近 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>How far back the charts reach</source>
        <translation>图表向前显示多久</translation>
    </message>
    <message>
        <source>API whose requests are measured</source>
        <translation>测量哪个 API 的请求</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>The charts stand still; measuring goes on</source>
        <translation>图表停住；测量继续</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>存为 CSV …</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>存为图片 …</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MiniMap</name>
    <message>
        <source>The whole cluster; click to go there</source>
        <translation>整个集群；单击前往</translation>
    </message>
    <message>
        <source>Overview of the picture</source>
        <translation>集群图缩略</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::NavigatorView</name>
    <message>
        <source>Nodes, topics, groups, clients and faults</source>
        <translation>节点、主题、消费者组、客户端和故障</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>epoch %1</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>node %1 %2</source>
        <translation>节点 %1 %2</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>已切断</translation>
    </message>
    <message>
        <source>%1 p · RF %2</source>
        <translation>%1 分区 · RF %2</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>滞后 %1</translation>
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
        <translation>节点 %1 的磁盘</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>故障</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::NodeWords</name>
    <message>
        <source>controller · epoch %1</source>
        <translation>控制器 · epoch %1</translation>
    </message>
    <message>
        <source>running, but fenced</source>
        <translation>运行中，但被屏蔽</translation>
    </message>
    <message>
        <source>broker, voter</source>
        <translation>broker，投票者</translation>
    </message>
    <message>
        <source>broker only</source>
        <translation>仅 broker</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>killed, 0.8 s ago</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) moved</source>
        <translation>
            <numerusform>%n 个分区已迁移</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>故障：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>paused, 0.8 s ago</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Node %1 on port %2: %3. It holds %4 replicas and leads %5 of them. %6 requests a second, %7 on disk.</source>
        <translation>节点 %1，端口 %2：%3。有 %4 个副本，其中 %5 个是 leader。每秒 %6 个请求，磁盘占用 %7。</translation>
    </message>
    <message>
        <source>%1: leader of %2, in-sync follower of %3, out of sync in %4, offline in %5 partitions</source>
        <translation>%1：%2 个分区的 leader，%3 个分区的同步 follower，%4 个未同步，%5 个离线</translation>
    </message>
    <message numerus="yes">
        <source>%n more topic(s)</source>
        <translation>
            <numerusform>另有 %n 个主题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: leader. Clients write to and read from this replica.</source>
        <translation>%1：leader。客户端向该副本写入并从它读取。</translation>
    </message>
    <message>
        <source>%1: in-sync follower. It could take over without loss.</source>
        <translation>%1：同步 follower。可以接手而不丢失记录。</translation>
    </message>
    <message>
        <source>%1: out of sync. It lags behind the leader and must not take over.</source>
        <translation>%1：未同步。落后于 leader，不得接手。</translation>
    </message>
    <message>
        <source>%1: offline, because its node does not run.</source>
        <translation>%1：离线，因为它的节点没有运行。</translation>
    </message>
    <message>
        <source>no replicas yet</source>
        <translation>还没有副本</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>its files stay: %1</source>
        <translation>文件保留：%1</translation>
    </message>
    <message>
        <source>%1 req/s · %2/s in · %3/s out · %4 on disk</source>
        <translation>%1 请求/s · 入 %2/s · 出 %3/s · 磁盘 %4</translation>
    </message>
    <message>
        <source>does not answer us</source>
        <translation>不应答我们</translation>
    </message>
    <message>
        <source>broker</source>
        <translation>broker</translation>
    </message>
    <message>
        <source>controller</source>
        <translation>控制器</translation>
    </message>
    <message>
        <source>Node %1 at %2:%3: %4. It holds %5 replicas and leads %6 of them; %7 on disk. Its load is not told by the public protocol.</source>
        <translation>节点 %1，地址 %2:%3：%4。有 %5 个副本，其中 %6 个是 leader；磁盘占用 %7。公开协议不提供它的负载。</translation>
    </message>
    <message>
        <source>%1 on disk, when last seen</source>
        <translation>磁盘 %1（最后所见）</translation>
    </message>
    <message>
        <source>load not told · %1 on disk</source>
        <translation>负载未提供 · 磁盘 %1</translation>
    </message>
    <message>
        <source>gone %1</source>
        <comment>gone 3 s ago</comment>
        <translation>%1消失</translation>
    </message>
    <message>
        <source>Its disk is full: appends fail, reads go on.</source>
        <translation>磁盘已满：追加失败，读取照常。</translation>
    </message>
    <message>
        <source>Its disk fails: every operation ends with an error.</source>
        <translation>磁盘故障：所有操作都返回错误。</translation>
    </message>
    <message>
        <source>Its disk is slow: writes and syncs take %1 longer.</source>
        <translation>磁盘变慢：写入和同步多花 %1。</translation>
    </message>
    <message numerus="yes">
        <source>The next %n %1 request(s) get %2.</source>
        <translation>
            <numerusform>接下来的 %n 个 %1 请求将得到 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n planned error(s)</source>
        <translation>
            <numerusform>%n 个预设错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n 个主题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::NotesWindow</name>
    <message>
        <source>No lesson is open. Choose one in the main window, in the panel Lessons or under Help &gt; Lessons: its notes appear here, step by step.</source>
        <translation>没有打开的课程。请在主窗口的“课程”面板或“帮助 &gt; 课程”中选择一个：备注会逐步显示在这里。</translation>
    </message>
    <message>
        <source>The lesson is being prepared …</source>
        <translation>正在准备课程 …</translation>
    </message>
    <message>
        <source>The lesson cannot go on: the panel Lessons in the main window says why and what helps.</source>
        <translation>课程无法继续：主窗口的“课程”面板说明了原因和解决办法。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>There is no note to this step.</source>
        <translation>这一步没有备注。</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>这是最后一步。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>接下来：%1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>倒计时</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Time left, paused</source>
        <translation>剩余时间，已暂停</translation>
    </message>
    <message>
        <source>The time is over, by</source>
        <translation>时间到，已超出</translation>
    </message>
    <message>
        <source>The time is over, paused</source>
        <translation>时间到，已暂停</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Trainer&apos;s notes</source>
        <translation>讲师备注</translation>
    </message>
    <message>
        <source>Since the lesson began</source>
        <translation>课程开始以来</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>课程进度</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Minutes of the countdown</source>
        <translation>倒计时的分钟数</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::OpenInPartitionsModel</name>
    <message>
        <source>hanging: no coordinator knows it</source>
        <translation>悬挂：没有协调器知道它</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>%1 · epoch %2</source>
        <translation>%1 · epoch %2</translation>
    </message>
    <message>
        <source>This transaction is the earliest that is open here: it holds back the last stable offset at %1.</source>
        <translation>该事务是这里最早的未结束事务：它把最后稳定偏移量挡在 %1。</translation>
    </message>
    <message>
        <source>A partition with an open transaction in it</source>
        <translation>有未结束事务的分区</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Whose transaction it is. The bold one is the earliest: it holds back the last stable offset</source>
        <translation>是谁的事务。粗体的是最早的：它挡住了最后稳定偏移量</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>被谁挡住</translation>
    </message>
    <message>
        <source>Offset of the transaction&apos;s first record in this partition</source>
        <translation>该事务在此分区中第一条记录的偏移量</translation>
    </message>
    <message>
        <source>Since offset</source>
        <translation>起始偏移量</translation>
    </message>
    <message>
        <source>Last stable offset: read_committed consumers read up to here</source>
        <translation>最后稳定偏移量：read_committed 消费者读到这里</translation>
    </message>
    <message>
        <source>Last stable</source>
        <translation>最后稳定</translation>
    </message>
    <message>
        <source>High watermark: read_uncommitted consumers read up to here</source>
        <translation>高水位：read_uncommitted 消费者读到这里</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>高水位</translation>
    </message>
    <message>
        <source>Committed records that read_committed consumers do not get yet</source>
        <translation>read_committed 消费者还得不到的已提交记录</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Producer id and epoch: a batch with an older epoch is refused, its producer is fenced</source>
        <translation>Producer id 与 epoch：epoch 较旧的批次会被拒绝，其生产者被屏蔽</translation>
    </message>
    <message>
        <source>Producer id</source>
        <translation>Producer id</translation>
    </message>
    <message>
        <source>When the transaction last wrote to this partition</source>
        <translation>该事务最近一次写入此分区的时间</translation>
    </message>
    <message>
        <source>Last write</source>
        <translation>最近写入</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PaletteWords</name>
    <message>
        <source>Node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Internal topic</source>
        <translation>内部主题</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>消费者组</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PatienceModel</name>
    <message>
        <source>An estimate: the client did not say what software it is; most wait 30 seconds.</source>
        <translation>估计值：客户端没有说明是什么软件；多数等待 30 秒。</translation>
    </message>
    <message>
        <source>An estimate: %1 waits %2 for an answer unless its %3 was changed.</source>
        <translation>估计值：%1 等待应答 %2，除非更改过它的 %3。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>无等待</translation>
    </message>
    <message>
        <source>after about %1</source>
        <translation>等待约 %1 后</translation>
    </message>
    <message>
        <source>has probably given up</source>
        <translation>可能已放弃</translation>
    </message>
    <message>
        <source>in about %1</source>
        <translation>约 %1 后</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>已等待</translation>
    </message>
    <message>
        <source>Gives up (estimate)</source>
        <translation>放弃（估计）</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PayloadWords</name>
    <message>
        <source>text, repaired: its UTF-8 had been read as %1</source>
        <translation>文本，已修正：其 UTF-8 曾被当作 %1 读取</translation>
    </message>
    <message>
        <source>text (%1)</source>
        <translation>文本 (%1)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>These bytes are no %1 text.</source>
        <translation>这些字节不是 %1 文本。</translation>
    </message>
    <message>
        <source>There is no charset named %1.</source>
        <translation>没有名为 %1 的字符集。</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Choose a schema file first.</source>
        <translation>请先选择 schema 文件。</translation>
    </message>
    <message>
        <source>Avro, %1</source>
        <translation>Avro，%1</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>An integer of this size has %1 bytes; this has %2.</source>
        <translation>该类型的整数为 %1 字节；这里有 %2 字节。</translation>
    </message>
    <message>
        <source>%1: a tombstone, deletes the key</source>
        <translation>%1：墓碑，删除该键</translation>
    </message>
    <message>
        <source>Not all of it could be read: %1</source>
        <translation>未能全部读取：%1</translation>
    </message>
    <message>
        <source>%1 more bytes</source>
        <translation>还有 %1 字节</translation>
    </message>
    <message>
        <source>No JSON: %1 at byte %2.</source>
        <translation>不是 JSON：%1，位于第 %2 字节。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PerspectiveBar</name>
    <message>
        <source>Perspective</source>
        <translation>视角</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PerspectiveWords</name>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>运维</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>故障转移</translation>
    </message>
    <message>
        <source>The cluster, one partition&apos;s log, and records going in and out</source>
        <translation>集群、一个分区的日志，以及进出的记录</translation>
    </message>
    <message>
        <source>Consumer groups: members, assignments, lag</source>
        <translation>消费者组：成员、分配、滞后</translation>
    </message>
    <message>
        <source>Every request and response, connections, files on disk</source>
        <translation>每个请求和响应、连接、磁盘上的文件</translation>
    </message>
    <message>
        <source>Topics and their settings, metrics, the server&apos;s log</source>
        <translation>主题及其设置、指标、服务器日志</translation>
    </message>
    <message>
        <source>Nodes, leaders and what happened when: break it and watch</source>
        <translation>节点、leader 以及何时发生了什么：破坏它并观察</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PlaceWords</name>
    <message>
        <source>A directory is wanted.</source>
        <translation>需要一个目录。</translation>
    </message>
    <message>
        <source>This is a file, not a directory.</source>
        <translation>这是文件，不是目录。</translation>
    </message>
    <message>
        <source>The directory is not empty, and no cluster is in it: it is left alone.</source>
        <translation>目录不是空的，其中也没有集群：不会动它。</translation>
    </message>
    <message>
        <source>The directory is damaged: %1.</source>
        <translation>目录已损坏：%1。</translation>
    </message>
    <message>
        <source>Another window of Brokerscope has it open (process %1).</source>
        <translation>已由另一个 Brokerscope 窗口打开（进程 %1）。</translation>
    </message>
    <message>
        <source>The directory is gone.</source>
        <translation>目录不见了。</translation>
    </message>
    <message>
        <source>The directory is empty: its cluster was deleted.</source>
        <translation>目录是空的：其中的集群已被删除。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PredictionBox</name>
    <message>
        <source>What you foretold</source>
        <translation>你的预测</translation>
    </message>
    <message>
        <source>Before you act: what do you think?</source>
        <translation>操作之前：你怎么看？</translation>
    </message>
    <message>
        <source>Something else happened: what the cluster did fits none of these alone. Restart the lesson to try again.</source>
        <translation>发生了别的情况：集群的表现不能单独对应其中任何一项。重新开始课程可再试一次。</translation>
    </message>
    <message>
        <source>The act came before your answer. This is what happened.</source>
        <translation>操作先于你的回答。实际情况如下。</translation>
    </message>
    <message>
        <source>Now you know: the act came before your answer.</source>
        <translation>现在你知道了：操作先于你的回答。</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>你答对了。</translation>
    </message>
    <message>
        <source>It came out otherwise.</source>
        <translation>结果不同。</translation>
    </message>
    <message>
        <source>Show it in the Timeline</source>
        <translation>在时间线中查看</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ProduceView</name>
    <message>
        <source>Send one</source>
        <translation>发送一条</translation>
    </message>
    <message>
        <source>No producer of this window runs. Start a steady stream and watch it in the picture.</source>
        <translation>本窗口没有运行中的生产者。启动一个稳定的数据流，在图中观察它。</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>正在发送 …</translation>
    </message>
    <message>
        <source>Not written. %1</source>
        <translation>未写入。%1</translation>
    </message>
    <message>
        <source>Acknowledged: %1-%2, offset %3</source>
        <translation>已确认：%1-%2，偏移量 %3</translation>
    </message>
    <message>
        <source>Start stream</source>
        <translation>启动数据流</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>The same act as a line for a shell</source>
        <translation>同一操作的 shell 命令</translation>
    </message>
    <message>
        <source>Copy stream as command</source>
        <translation>将数据流复制为命令</translation>
    </message>
    <message>
        <source>A load of the same rate, size and settings as a line for kafka-producer-perf-test.sh; its keys and values are its own</source>
        <translation>速率、大小和设置相同的负载，写成一行 kafka-producer-perf-test.sh 命令；键和值由它自行产生</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>导入文件 …</translation>
    </message>
    <message>
        <source>Sends the records of a file to the topic above: JSON lines or CSV, as the Messages view exports them</source>
        <translation>把文件中的记录发送到上面的主题：JSON 行或 CSV，与“消息”视图导出的格式相同</translation>
    </message>
    <message>
        <source>to the partitions in the file</source>
        <translation>写入文件中的分区</translation>
    </message>
    <message>
        <source>with their timestamps</source>
        <translation>保留其时间戳</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Records (*.jsonl *.json *.csv);;All files (*)</source>
        <translation>记录 (*.jsonl *.json *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>正在导入 %1 …</translation>
    </message>
    <message>
        <source>%1 records acknowledged, %2 not written</source>
        <translation>%1 条记录已确认，%2 条未写入</translation>
    </message>
    <message>
        <source>%1 records acknowledged</source>
        <translation>%1 条记录已确认</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>A copy to be changed: the record in the log stays as it is.</source>
        <translation>供更改的副本：日志中的记录保持不变。</translation>
    </message>
    <message>
        <source>acks of this record</source>
        <translation>此记录的 acks</translation>
    </message>
    <message>
        <source>Who has to have this record before it counts as written: all in-sync replicas, the leader alone (1), or nobody (0)</source>
        <translation>此记录要由谁拥有才算已写入：所有同步副本 (all)、仅 leader (1)，或无需任何人 (0)</translation>
    </message>
    <message>
        <source>Sent to %1-%2. With acks=0 nobody says whether it has arrived, nor at which offset.</source>
        <translation>已发送到 %1-%2。acks=0 时没有人告知它是否到达、偏移量是多少。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PurgeTopicDialog</name>
    <message>
        <source>Delete records of %1</source>
        <translation>删除 %1 的记录</translation>
    </message>
    <message>
        <source>Up to which offset</source>
        <translation>删除到哪个偏移量</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>日志起始</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>日志末端</translation>
    </message>
    <message>
        <source>Delete below</source>
        <translation>删除至</translation>
    </message>
    <message>
        <source>Records below these offsets are deleted on every replica, for good: the log then starts there. Empty leaves a partition as it is.</source>
        <translation>这些偏移量以下的记录将在所有副本上永久删除：日志从那里开始。留空则分区保持不变。</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>输入 %1 以确认</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>删除记录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Partition %1: an offset from %2 to %3.</source>
        <translation>分区 %1：从 %2 到 %3 的偏移量。</translation>
    </message>
    <message>
        <source>Asking the leaders …</source>
        <translation>正在询问各 leader …</translation>
    </message>
    <message>
        <source>Nothing would be deleted.</source>
        <translation>不会删除任何记录。</translation>
    </message>
    <message>
        <source>About %1 records will be deleted.</source>
        <translation>将删除约 %1 条记录。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QueuePage</name>
    <message>
        <source>Set up</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>Add a late reader</source>
        <translation>添加后来的读者</translation>
    </message>
    <message>
        <source>Slow consumer</source>
        <translation>慢消费者</translation>
    </message>
    <message>
        <source>Replay from the beginning</source>
        <translation>从头重放</translation>
    </message>
    <message>
        <source>Set the group&apos;s offsets to the beginning: its members leave, and read everything again</source>
        <translation>把组的偏移量设回开头：成员离开后再重新读取全部</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Stop everything, and delete the topic and its groups</source>
        <translation>停止一切，并删除主题及其组</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Messages that the queue was given</source>
        <translation>队列收到的消息</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Waiting, or in a consumer&apos;s hands and not acknowledged yet</source>
        <translation>等待中，或在消费者手中尚未确认</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>在手中</translation>
    </message>
    <message>
        <source>Pushed to a consumer and not acknowledged yet</source>
        <translation>已推送给消费者，尚未确认</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Acknowledged, and with that gone</source>
        <translation>已确认，因而消失</translation>
    </message>
    <message>
        <source>Records that the cluster has acknowledged to the producer</source>
        <translation>集群已向生产者确认的记录</translation>
    </message>
    <message>
        <source>Records in the topic, from the start of its logs to the high watermark</source>
        <translation>主题中的记录，从日志开头到高水位（high watermark）</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Records that the group has read, counting those that it read again</source>
        <translation>该组读过的记录，重读的也计入</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Records in front of the group&apos;s committed offset</source>
        <translation>该组已提交偏移量之后的记录</translation>
    </message>
    <message>
        <source>Filled: waits. With a number: that consumer has it. Dashed: the consumer acknowledged it, and it is deleted.</source>
        <translation>实心：等待。带号码：由该消费者持有。虚线：消费者已确认，消息已删除。</translation>
    </message>
    <message>
        <source>All stay. The number is the partition. First dot: read by the group. Second dot: read by the late group.</source>
        <translation>全部保留。数字是分区。第一个点：该组已读。第二个点：后来的组已读。</translation>
    </message>
    <message>
        <source>The newest messages in the queue</source>
        <translation>队列中最新的消息</translation>
    </message>
    <message>
        <source>The newest messages in the log</source>
        <translation>日志中最新的消息</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>消费</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>The queue pushes messages to its consumers.</source>
        <translation>队列把消息推送（push）给消费者。</translation>
    </message>
    <message>
        <source>A message is deleted when it is acknowledged.</source>
        <translation>消息一经确认就被删除。</translation>
    </message>
    <message>
        <source>Each message goes to one consumer.</source>
        <translation>每条消息只给一个消费者。</translation>
    </message>
    <message>
        <source>No order once there are several consumers, or one gives a message back.</source>
        <translation>只要有多个消费者，或有一个退回消息，就没有顺序。</translation>
    </message>
    <message>
        <source>Consumers pull: they ask for records.</source>
        <translation>消费者拉取（pull）：由它们请求记录。</translation>
    </message>
    <message>
        <source>Records stay for the retention, read or not.</source>
        <translation>无论是否读过，记录在保留期内都在。</translation>
    </message>
    <message>
        <source>Each group reads every record, at its own pace.</source>
        <translation>每个组按自己的节奏读取每条记录。</translation>
    </message>
    <message>
        <source>Strict order within a partition, none across.</source>
        <translation>分区内严格有序，跨分区无序。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Start another</source>
        <translation>启动另一个</translation>
    </message>
    <message>
        <source>Crash a consumer</source>
        <translation>让一个消费者崩溃</translation>
    </message>
    <message>
        <source>Making the topic …</source>
        <translation>正在创建主题 …</translation>
    </message>
    <message>
        <source>The consumers leave, topic and groups are deleted …</source>
        <translation>消费者正在离开，正在删除主题和组 …</translation>
    </message>
    <message>
        <source>Replay: the group&apos;s offsets can be set when its members have left …</source>
        <translation>重放：成员离开后才能设置组的偏移量 …</translation>
    </message>
    <message>
        <source>Replay: setting the group&apos;s offsets …</source>
        <translation>重放：正在设置组的偏移量 …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) did not get into the log: the cluster did not take them.</source>
        <translation>
            <numerusform>%Ln 条消息没有进入日志：集群没有接收。</numerusform>
        </translation>
    </message>
    <message>
        <source>a model in this program: pushes in turn, one message in each hand</source>
        <translation>本程序中的模型：轮流推送，每人手中一条消息</translation>
    </message>
    <message>
        <source>Message %1 waits</source>
        <translation>消息 %1 在等待</translation>
    </message>
    <message>
        <source>Message %1: consumer %2 has it</source>
        <translation>消息 %1：消费者 %2 持有</translation>
    </message>
    <message>
        <source>Message %1: acknowledged by consumer %2, and deleted</source>
        <translation>消息 %1：已由消费者 %2 确认并删除</translation>
    </message>
    <message numerus="yes">
        <source>delivered %Ln time(s)</source>
        <translation>
            <numerusform>投递了 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>topic %1, read by group %2</source>
        <translation>主题 %1，由组 %2 读取</translation>
    </message>
    <message>
        <source>a topic with three partitions, read by a group</source>
        <translation>三个分区的主题，由一个组读取</translation>
    </message>
    <message>
        <source>Message %1: not taken</source>
        <translation>消息 %1：未被接收</translation>
    </message>
    <message>
        <source>Message %1 is sent</source>
        <translation>消息 %1 正在发送</translation>
    </message>
    <message>
        <source>Message %1: partition %2, offset %3</source>
        <translation>消息 %1：分区 %2，偏移量 %3</translation>
    </message>
    <message>
        <source>Late reader: consumer %1 has had %2 new messages, and nothing of the %3 that were gone before it came.</source>
        <translation>后来的读者：消费者 %1 得到 %2 条新消息；它来之前已消失的 %3 条一条也没有。</translation>
    </message>
    <message>
        <source>Late reader: group %1 has read %2 of %3 records, from the first on.</source>
        <translation>后来的读者：组 %1 从第一条开始，已读 %3 条中的 %2 条。</translation>
    </message>
    <message>
        <source>Slow consumer: it holds one message, the others take the rest.</source>
        <translation>慢消费者：它占着一条消息，其余由别的消费者处理。</translation>
    </message>
    <message>
        <source>Slow consumer: its partitions fall behind, the others do not take them. Nothing is lost, the lag grows.</source>
        <translation>慢消费者：它的分区落后，其他消费者不会接手。什么都没丢，滞后在增长。</translation>
    </message>
    <message numerus="yes">
        <source>Crash: %Ln message(s) came back to the queue and went to another consumer.</source>
        <translation>
            <numerusform>崩溃：%Ln 条消息回到队列，交给了另一个消费者。</numerusform>
        </translation>
    </message>
    <message>
        <source>Crash: after the session timeout the others get its partitions, and go on at its committed offsets.</source>
        <translation>崩溃：会话超时（session timeout）后，其他消费者得到它的分区，从其已提交的偏移量继续。</translation>
    </message>
    <message>
        <source>Replay: impossible. What was acknowledged is deleted, and a queue has no offset to go back to.</source>
        <translation>重放：不可能。已确认的都删除了，队列也没有可以回去的偏移量。</translation>
    </message>
    <message numerus="yes">
        <source>Replay: the group went back to the beginning %Ln time(s), and reads everything again.</source>
        <translation>
            <numerusform>重放：该组回到开头 %Ln 次，重新读取全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pushed, %2 asked for</source>
        <translation>推送 %1，被请求 %2</translation>
    </message>
    <message numerus="yes">
        <source>asked %Ln time(s) (Fetch requests)</source>
        <translation>
            <numerusform>请求了 %Ln 次（Fetch 请求）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 of them still there</source>
        <translation>确认 %1，其中仍在 %2</translation>
    </message>
    <message>
        <source>%1 read, %2 of %3 still there</source>
        <translation>已读 %1，%3 条中仍在 %2 条</translation>
    </message>
    <message>
        <source>consumer %1: %2</source>
        <translation>消费者 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 were finished after a later one</source>
        <translation>%2 条中有 %1 条在更晚的消息之后才完成</translation>
    </message>
    <message>
        <source>of the newest %1: %2 out of order within a partition, %3 across partitions</source>
        <translation>最新 %1 条中：分区内乱序 %2 条，跨分区乱序 %3 条</translation>
    </message>
    <message>
        <source>The same messages take three ways: through a classic message queue, which runs in this program as a small model; through a topic of the cluster to a consumer group; and from the same topic to a share group (KIP-932), Kafka&apos;s own queue. Do something to all three, and compare.</source>
        <translation>相同的消息走三条路：一条经过传统消息队列，它作为小模型在本程序中运行；一条经过集群的主题到达消费者组；一条从同一主题到达共享组（share group，KIP-932），即 Kafka 自己的队列。对三者做同样的事，然后比较。</translation>
    </message>
    <message>
        <source>Make the queue and the topic; start two consumers of the queue, two in the consumer group and six in the share group; send four messages a second</source>
        <translation>创建队列和主题；启动队列的两个消费者、消费者组中的两个和共享组中的六个；每秒发送四条消息</translation>
    </message>
    <message>
        <source>One more consumer of the queue and of the share group, and a new consumer group that reads from the beginning</source>
        <translation>队列和共享组各增加一个消费者，再加一个从头读取的新消费者组</translation>
    </message>
    <message>
        <source>One consumer of each takes two seconds for a message</source>
        <translation>每一方都有一个消费者处理每条消息要两秒</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>已分发</translation>
    </message>
    <message>
        <source>Records that the consumers were given, each time counted</source>
        <translation>交给消费者的记录，每次都计数</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Records that a consumer has dealt with, as the partitions&apos; leaders have confirmed</source>
        <translation>消费者已处理完、并由分区的领导者确认的记录</translation>
    </message>
    <message>
        <source>Handed out and locked: no other consumer gets them until the lock runs out or they are given back</source>
        <translation>已分发并锁定：在锁到期或被退回之前，别的消费者得不到它们</translation>
    </message>
    <message>
        <source>again</source>
        <translation>再次</translation>
    </message>
    <message>
        <source>Handed out though another consumer, or the same, had it before</source>
        <translation>别的消费者或同一个消费者以前拿过，又再次分发</translation>
    </message>
    <message>
        <source>All stay. Filled with a number: that consumer has it. First dot: accepted. Second dot: handed out more than once.</source>
        <translation>全部保留。填充并带数字：该消费者持有。第一个点：已接受。第二个点：分发不止一次。</translation>
    </message>
    <message>
        <source>The newest messages in the share group</source>
        <translation>共享组中最新的消息</translation>
    </message>
    <message>
        <source>Consumers pull, and what they get is locked for them for a time.</source>
        <translation>消费者拉取，拿到的记录在一段时间内为其锁定。</translation>
    </message>
    <message>
        <source>Records stay; who has dealt with which is kept beside the log.</source>
        <translation>记录保留；哪些已处理记在日志旁边。</translation>
    </message>
    <message>
        <source>Each record goes to one consumer, whatever its partition: there may be more consumers than partitions.</source>
        <translation>每条记录交给一个消费者，不论在哪个分区：消费者可以多于分区。</translation>
    </message>
    <message>
        <source>No strict order: what was not accepted comes again, after later ones.</source>
        <translation>没有严格的顺序：未被接受的会再来，排在更晚的之后。</translation>
    </message>
    <message>
        <source>Share group</source>
        <translation>共享组（share group）</translation>
    </message>
    <message>
        <source>Of each, one consumer dies without a goodbye, with what it has in hand</source>
        <translation>每一方都有一个消费者不辞而别地死掉，连同手中的消息</translation>
    </message>
    <message>
        <source>One more consumer of each, in place of the one that crashed</source>
        <translation>每一方再启动一个消费者，代替崩溃的那个</translation>
    </message>
    <message>
        <source>the same topic, read by share group %1</source>
        <translation>同一主题，由共享组 %1 读取</translation>
    </message>
    <message>
        <source>the same topic, read by more consumers than it has partitions</source>
        <translation>同一主题，由多于其分区数的消费者读取</translation>
    </message>
    <message>
        <source>Message %1: locked for consumer %2</source>
        <translation>消息 %1：为消费者 %2 锁定</translation>
    </message>
    <message>
        <source>Message %1: accepted by consumer %2, and still in the log</source>
        <translation>消息 %1：已被消费者 %2 接受，仍在日志中</translation>
    </message>
    <message>
        <source>Held up: %1</source>
        <translation>受阻：%1</translation>
    </message>
    <message>
        <source>Late reader: one more consumer gets its share at once, though there are only three partitions.</source>
        <translation>后来的读者：尽管只有三个分区，新来的消费者立刻分到一份。</translation>
    </message>
    <message>
        <source>Slow: it takes fewer records, the others the more. Nothing of a partition waits behind it.</source>
        <translation>慢：它取的记录更少，其他的取更多。分区中没有什么排在它后面等。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came again.</source>
        <translation>
            <numerusform>%Ln 条记录再次到来。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Crash: %Ln record(s) stayed locked in its hands. When the lock runs out, they go to others.</source>
        <translation>
            <numerusform>崩溃：%Ln 条记录仍锁在它手中。锁到期后，交给其他消费者。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay: the records are still there. kafka-share-groups.sh --reset-offsets sets a share group back once nobody is in it.</source>
        <translation>重放：记录都还在。组中没有成员时，kafka-share-groups.sh --reset-offsets 可以把共享组拨回去。</translation>
    </message>
    <message numerus="yes">
        <source>%1 handed out, each locked for %Ln second(s)</source>
        <translation>
            <numerusform>已分发 %1 条，每条锁定 %Ln 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted, %2 of %3 still there</source>
        <translation>已接受 %1，%3 条中仍在 %2 条</translation>
    </message>
    <message>
        <source>of the newest %1 handed out: %2 after a later one of the same partition</source>
        <translation>最近分发的 %1 条中：%2 条排在同一分区更晚的之后</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QueueStory</name>
    <message>
        <source>The offsets of %1 could not be set: %2</source>
        <translation>无法设置 %1 的偏移量：%2</translation>
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
        <translation>候选者</translation>
    </message>
    <message>
        <source>prospective</source>
        <translation>预候选者</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>观察者</translation>
    </message>
    <message>
        <source>resigned</source>
        <translation>已卸任</translation>
    </message>
    <message>
        <source>unattached</source>
        <translation>未归属</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>node %1 (no voter)</source>
        <translation>节点 %1（非投票者）</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leader</translation>
    </message>
    <message>
        <source>A node of the metadata quorum; those that are no voters only follow</source>
        <translation>元数据 quorum 的节点；不是投票者的只跟随</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>The part that the node plays in the quorum; the leader is the active controller</source>
        <translation>节点在 quorum 中的角色；leader 就是活动控制器</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>The quorum epoch that the node is in: every election begins a new one</source>
        <translation>节点所处的 quorum epoch：每次选举开始一个新的 epoch</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Whom it voted for in this epoch; it may vote once only</source>
        <translation>它在该 epoch 中投票给谁；只能投一次</translation>
    </message>
    <message>
        <source>Voted for</source>
        <translation>投票给</translation>
    </message>
    <message>
        <source>Log end offset: where the next metadata record goes in this node&apos;s log</source>
        <translation>日志末端偏移量：下一条元数据记录写入该节点日志的位置</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>日志末端</translation>
    </message>
    <message>
        <source>All metadata below this offset is on a majority of the voters, as this node knows</source>
        <translation>就该节点所知，此偏移量以下的元数据已在多数投票者上</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>高水位</translation>
    </message>
    <message>
        <source>Metadata records that the leader has and this node has not</source>
        <translation>leader 有而该节点没有的元数据记录</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>How long ago it had everything that the leader had, as the leader knows</source>
        <translation>据 leader 所知，它上次拥有 leader 全部内容是多久以前</translation>
    </message>
    <message>
        <source>Caught up before</source>
        <translation>上次追上</translation>
    </message>
    <message>
        <source>If it hears nothing from the leader for so long, it starts an election</source>
        <translation>若这么久没有收到 leader 的消息，它就发起选举</translation>
    </message>
    <message>
        <source>Election in</source>
        <translation>距选举</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QuorumTermsModel</name>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>node %1 by %2</source>
        <translation>节点 %1，投票者 %2</translation>
    </message>
    <message>
        <source>%1, leads now</source>
        <translation>%1，现任</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1（已 %2）</translation>
    </message>
    <message>
        <source>Quorum epoch: at most one leader in each</source>
        <translation>Quorum epoch：每个 epoch 最多一个 leader</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Who got the votes of a majority</source>
        <translation>谁得到了多数票</translation>
    </message>
    <message>
        <source>Won by</source>
        <translation>当选者</translation>
    </message>
    <message>
        <source>Each candidate with the nodes that voted for it</source>
        <translation>每个候选者及投票给它的节点</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>From the first candidate to the elected leader</source>
        <translation>从出现第一个候选者到选出 leader</translation>
    </message>
    <message>
        <source>Election took</source>
        <translation>选举用时</translation>
    </message>
    <message>
        <source>How long the winner led</source>
        <translation>当选者担任了多久</translation>
    </message>
    <message>
        <source>Led for</source>
        <translation>任期</translation>
    </message>
    <message>
        <source>Why the first candidate stood for election</source>
        <translation>第一个候选者为何参选</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QuorumView</name>
    <message>
        <source>Metadata log</source>
        <translation>元数据日志</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Voters and observers of the metadata quorum</source>
        <translation>元数据 quorum 的投票者和观察者</translation>
    </message>
    <message>
        <source>No node has told of the quorum yet.</source>
        <translation>还没有节点报告 quorum 的情况。</translation>
    </message>
    <message>
        <source>Epochs of the quorum, newest first</source>
        <translation>quorum 的 epoch，最新在前</translation>
    </message>
    <message>
        <source>Filter epochs</source>
        <translation>筛选 epoch</translation>
    </message>
    <message>
        <source>No election has been seen yet. Kill the active controller to see one.</source>
        <translation>还没有看到选举。杀死活动控制器就能看到一次。</translation>
    </message>
    <message>
        <source>Metadata records, newest first</source>
        <translation>元数据记录，最新在前</translation>
    </message>
    <message>
        <source>Filter metadata records</source>
        <translation>筛选元数据记录</translation>
    </message>
    <message>
        <source>Nothing is committed yet. Every change of topics, leaders, brokers and settings becomes a record here.</source>
        <translation>尚无提交。主题、leader、broker 和设置的每次更改都会成为这里的一条记录。</translation>
    </message>
    <message>
        <source>Show NoOp</source>
        <translation>显示 NoOp</translation>
    </message>
    <message>
        <source>NoOp records change nothing: the controller writes them to show that it can still commit</source>
        <translation>NoOp 记录不改变任何东西：控制器写它是为了表明自己仍能提交</translation>
    </message>
    <message>
        <source>Fields of the chosen metadata record</source>
        <translation>所选元数据记录的字段</translation>
    </message>
    <message>
        <source>Choose a record to see its fields.</source>
        <translation>选择一条记录以查看其字段。</translation>
    </message>
    <message>
        <source>no leader · epoch %1</source>
        <translation>无 leader · epoch %1</translation>
    </message>
    <message>
        <source>leader node %1 · epoch %2</source>
        <translation>leader 节点 %1 · epoch %2</translation>
    </message>
    <message>
        <source>No controller: %1 of %2 voters run, and an election needs %3. Leaders stay as they are, and nothing can be changed.</source>
        <translation>没有控制器：%2 个投票者中有 %1 个在运行，选举需要 %3 个。leader 保持不变，什么都无法更改。</translation>
    </message>
    <message>
        <source>No controller: the voters are electing one. %1 of %2 votes are needed.</source>
        <translation>没有控制器：投票者正在选举。%2 票中需要 %1 票。</translation>
    </message>
    <message>
        <source>Node %1 is the active controller. Every change is a record in its metadata log, and holds once %2 of %3 voters have it.</source>
        <translation>节点 %1 是活动控制器。每次更改都是其元数据日志中的一条记录，%3 个投票者中有 %2 个拥有它后才生效。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReadRecordsModel</name>
    <message>
        <source>A tombstone: it has no value and deletes its key</source>
        <translation>墓碑：没有值，会删除它的键</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入时间</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>读取者</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReassignDialog</name>
    <message>
        <source>Copy at most</source>
        <translation>复制上限</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <source>Move the replicas of %1</source>
        <translation>迁移 %1 的副本</translation>
    </message>
    <message>
        <source>Throttle (KIP-73): so that clients still get their share of disk and network. Lifted when all is there.</source>
        <translation>限流 (KIP-73)：让客户端仍能得到磁盘和网络的份额。全部到位后解除。</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Plans as many replicas for each node, and as many preferred leaders</source>
        <translation>规划让每个节点的副本数和首选 leader 数相同</translation>
    </message>
    <message>
        <source>Drag a replica to another node. The first of a partition&apos;s replicas is its preferred leader.</source>
        <translation>把副本拖到另一个节点。分区的第一个副本是首选 leader。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Cancel the move</source>
        <translation>取消迁移</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The topic was deleted.</source>
        <translation>主题已被删除。</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>正在询问控制器 …</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) are moving; the slowest has copied %1 %. The old replicas stay until the new ones are in sync.</source>
        <translation>
            <numerusform>%n 个分区正在迁移；最慢的已复制 %1 %。新副本同步之前，旧副本一直保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>没有迁移计划。</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) change; about %1 will be copied.</source>
        <translation>
            <numerusform>%n 个分区有变化；将复制约 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RebalanceTableModel</name>
    <message>
        <source>joining</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>assigning</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>reconciling</source>
        <translation>协调</translation>
    </message>
    <message>
        <source>At %1 the group began to rebalance.</source>
        <translation>该组于 %1 开始再均衡。</translation>
    </message>
    <message>
        <source>At %1 the group began to rebalance: %2.</source>
        <translation>该组于 %1 开始再均衡：%2。</translation>
    </message>
    <message>
        <source>Joined: %1.</source>
        <translation>加入：%1。</translation>
    </message>
    <message>
        <source>Left: %1.</source>
        <translation>离开：%1。</translation>
    </message>
    <message>
        <source>Left: %1, %2.</source>
        <translation>离开：%1，%2。</translation>
    </message>
    <message>
        <source>The coordinator waited %1 for the members to join; meanwhile nobody read.</source>
        <translation>协调器用 %1 等待成员加入；其间无人读取。</translation>
    </message>
    <message>
        <source>The leader&apos;s assignment was there and stored after %1.</source>
        <translation>%1 后，组 leader 的分配已得到并保存。</translation>
    </message>
    <message>
        <source>Members gave up and took over within %1; who kept a partition went on reading it.</source>
        <translation>成员在 %1 内完成交出和接手；保留的分区一直在读取。</translation>
    </message>
    <message numerus="yes">
        <source>Meanwhile members changed again, %n time(s).</source>
        <translation>
            <numerusform>其间成员又变动了 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended as generation %1.</source>
        <translation>结束时为第 %1 代。</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>目前 %1</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RebalanceWords</name>
    <message>
        <source>%1 joined</source>
        <translation>%1 加入</translation>
    </message>
    <message>
        <source>no heartbeat from %1 within its session timeout</source>
        <translation>%1 在会话超时内没有心跳</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 离开</translation>
    </message>
    <message>
        <source>a member changed its subscription</source>
        <translation>有成员更改了订阅</translation>
    </message>
    <message>
        <source>members, subscriptions or topics changed</source>
        <translation>成员、订阅或主题有变化</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) did not sync within the rebalance timeout</source>
        <translation>
            <numerusform>%n 个成员未在再均衡超时内同步</numerusform>
        </translation>
    </message>
    <message>
        <source>the assignment could not be stored</source>
        <translation>无法保存分配结果</translation>
    </message>
    <message>
        <source>no heartbeat within the session timeout</source>
        <translation>会话超时内没有心跳</translation>
    </message>
    <message>
        <source>it did not come back within the rebalance timeout</source>
        <translation>未在再均衡超时内回来</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RecordEditor</name>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Kind of the key</source>
        <translation>键的类型</translation>
    </message>
    <message>
        <source>null: no key, the records are spread over the partitions. Empty: a key of no bytes, which is a key like any other: all its records go to one partition</source>
        <translation>null：没有键，记录分散到各分区。空：零字节的键，与其他键一样：它的所有记录都去同一个分区</translation>
    </message>
    <message>
        <source>name=value, with commas between. A name alone has the value null, name= an empty one</source>
        <translation>name=value，用逗号分隔。只写名称则值为 null，name= 为空值</translation>
    </message>
    <message>
        <source>In a stream {n} becomes the record&apos;s number, {key} its key; {random} {amount} {name} {city} {uuid} {bool} {time} {ms} are made up</source>
        <translation>在数据流中，{n} 替换为记录的序号，{key} 为它的键；{random} {amount} {name} {city} {uuid} {bool} {time} {ms} 为虚构内容</translation>
    </message>
    <message>
        <source>Tombstone (no value)</source>
        <translation>墓碑（无值）</translation>
    </message>
    <message>
        <source>On a compacted topic a record without a value deletes its key</source>
        <translation>在压实的主题上，没有值的记录会删除它的键</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>分区 %1</translation>
    </message>
    <message>
        <source>Choose a topic.</source>
        <translation>请选择主题。</translation>
    </message>
    <message>
        <source>A header has no name. Write name=value, with commas between.</source>
        <translation>有标头没有名称。请写 name=value，用逗号分隔。</translation>
    </message>
    <message>
        <source>%1 bytes that are no text, kept as they are</source>
        <translation>%1 字节，不是文本，保持原样</translation>
    </message>
    <message>
        <source>empty: a key of no bytes</source>
        <translation>空：零字节的键</translation>
    </message>
    <message>
        <source>null: records are spread</source>
        <translation>null：记录分散</translation>
    </message>
    <message numerus="yes">
        <source>%n header(s), kept as they are</source>
        <translation>
            <numerusform>%n 个标头，保持原样</numerusform>
        </translation>
    </message>
    <message>
        <source>null: a tombstone</source>
        <translation>null：墓碑</translation>
    </message>
    <message>
        <source>empty: a value of no bytes, which is not null</source>
        <translation>空：零字节的值，不是 null</translation>
    </message>
    <message>
        <source>JSON · %1</source>
        <translation>JSON · %1</translation>
    </message>
    <message>
        <source>a template · %1</source>
        <translation>模板 · %1</translation>
    </message>
    <message>
        <source>Goes to partition %1, whatever its key.</source>
        <translation>不论键是什么，都去分区 %1。</translation>
    </message>
    <message>
        <source>Without a key the client spreads records over the partitions.</source>
        <translation>没有键时，客户端把记录分散到各分区。</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1, so it goes to partition %2 of %3, as with Java clients.</source>
        <translation>键的 murmur2 为 %1，因此去 %3 个分区中的分区 %2，与 Java 客户端相同。</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1.</source>
        <translation>键的 murmur2 为 %1。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RecordingWords</name>
    <message>
        <source>Not in a recording: there is no cluster that clients could talk to.</source>
        <translation>录制中不可用：没有客户端可以对话的集群。</translation>
    </message>
    <message>
        <source>Where the recorded cluster was. Nothing in this window connects to it.</source>
        <translation>录制的集群当时的地址。本窗口不会连接它。</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be written to it. Who produced then, and how fast, is in the picture of the cluster.</source>
        <translation>这是录制：不能向它写入。当时谁在生产、速度多快，见集群图。</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be read from it. Who consumed then, and how far behind, is in the picture and in Groups.</source>
        <translation>这是录制：不能从它读取。当时谁在消费、落后多少，见集群图和“消费者组”。</translation>
    </message>
    <message>
        <source>A recording holds how the logs grew, not the records in them.</source>
        <translation>录制中有日志增长的情况，但没有其中的记录。</translation>
    </message>
    <message>
        <source>A recording does not hold the brokers&apos; files. Segments and their sizes are in Partition logs.</source>
        <translation>录制中没有 broker 的文件。日志段及其大小见“分区日志”。</translation>
    </message>
    <message>
        <source>A recording does not hold the brokers&apos; logs. What happened, and why, is in the Timeline.</source>
        <translation>录制中没有 broker 的日志。发生了什么、为什么，见“时间线”。</translation>
    </message>
    <message>
        <source>A recording does not hold lost records. How many a failure cost is in the Timeline, below the lanes.</source>
        <translation>录制中没有丢失的记录。一次故障损失了多少，见“时间线”泳道下方。</translation>
    </message>
    <message>
        <source>This is a recording: what waited then, and the breakpoints of that time. The bar above plays it.</source>
        <translation>这是录制：显示当时等待的消息和断点。上方的播放条可播放它。</translation>
    </message>
    <message>
        <source>Of each second a recording keeps %1 requests of clients and %2 of nodes, with their answers, and of each the first %3 bytes.</source>
        <translation>录制每秒保留 %1 个客户端请求和 %2 个节点请求及其响应，每个保留前 %3 字节。</translation>
    </message>
    <message>
        <source>A recording holds no records and no files, and not every request: too little for the evidence of a record.</source>
        <translation>录制中没有记录和文件，请求也不完整：不足以给出一条记录的证据。</translation>
    </message>
    <message>
        <source>A recording holds how the logs grew, not the records in them: there is nothing to audit, and nobody to crash.</source>
        <translation>录制中只有日志如何增长，没有其中的记录：没有可审计的，也没有可让其崩溃的程序。</translation>
    </message>
    <message>
        <source>Two clusters are played beside one that runs, not beside a recording.</source>
        <translation>两个集群在正在运行的集群旁边播放，不能在录制旁边播放。</translation>
    </message>
    <message>
        <source>Not in a recording: the two sides are compared while both run, and here there is no cluster.</source>
        <translation>录制中不可用：两边要在运行时比较，而这里没有集群。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplayBar</name>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● 录制</translation>
    </message>
    <message>
        <source>You see the recorded session %1, not a running cluster. %2</source>
        <translation>现在看到的是录制的会话 %1，不是运行中的集群。%2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Stop playing (Space)</source>
        <translation>停止播放（空格）</translation>
    </message>
    <message>
        <source>Play the recording (Space)</source>
        <translation>播放录制（空格）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Go on to the next moment at which anything was recorded (.)</source>
        <translation>前进到下一个有记录内容的时刻 (.)</translation>
    </message>
    <message>
        <source>How fast the recording plays (- and +)</source>
        <translation>录制的播放速度（- 和 +）</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>录制中的位置</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplaySource</name>
    <message>
        <source>This is a recording: it can be watched, but nothing in it can be changed.</source>
        <translation>这是录制：可以观看，但不能更改其中任何内容。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplicaGrid</name>
    <message>
        <source>Replicas by partition and broker</source>
        <translation>按分区和 broker 排列的副本</translation>
    </message>
    <message>
        <source>Partition %1 has a replica on node %2</source>
        <translation>分区 %1 在节点 %2 上有副本</translation>
    </message>
    <message>
        <source>Partition %1 has no replica on node %2</source>
        <translation>分区 %1 在节点 %2 上没有副本</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首个</translation>
    </message>
    <message>
        <source>+ first</source>
        <translation>+ 首个</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>Partition %1 is moving: %2 % copied</source>
        <translation>分区 %1 正在迁移：已复制 %2 %</translation>
    </message>
    <message>
        <source>Partition %1: replicas on nodes %2. Drag a chip to another node; Delete takes it away, + adds one, P makes it first (preferred leader).</source>
        <translation>分区 %1：副本在节点 %2 上。把方块拖到另一个节点；Delete 移除，+ 添加，P 设为首个（首选 leader）。</translation>
    </message>
    <message>
        <source>A replica stays one of its partition: put it down in the row of partition %1.</source>
        <translation>副本始终属于它的分区：请放在分区 %1 的那一行。</translation>
    </message>
    <message>
        <source>Partition %1 is moving. It can be planned anew when the move is over, or cancelled.</source>
        <translation>分区 %1 正在迁移。迁移完成或取消之后才能重新规划。</translation>
    </message>
    <message>
        <source>Node %1 holds a replica of partition %2 already: a second one on the same node would protect nothing.</source>
        <translation>节点 %1 已有分区 %2 的副本：同一节点上再放一个起不到任何保护作用。</translation>
    </message>
    <message>
        <source>Partition %1 has this replica only: a partition keeps at least one.</source>
        <translation>分区 %1 只有这一个副本：每个分区至少保留一个。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplicaTableModel</name>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>★ leader</source>
        <translation>★ leader</translation>
    </message>
    <message>
        <source>is being added</source>
        <translation>正在添加</translation>
    </message>
    <message>
        <source>is being removed</source>
        <translation>正在移除</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>未同步</translation>
    </message>
    <message>
        <source>64 or more</source>
        <translation>64 个或更多</translation>
    </message>
    <message>
        <source>The node does not run: this is what it said last.</source>
        <translation>该节点没有运行：这是它最后报告的内容。</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Leader, in sync (could take over), or behind</source>
        <translation>Leader、同步（可以接手）或落后</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>The leader epoch of its newest records</source>
        <translation>其最新记录的 leader epoch</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Offset of the first record that is kept</source>
        <translation>保留的第一条记录的偏移量</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>日志起始</translation>
    </message>
    <message>
        <source>High watermark as this replica knows it: below it all is committed</source>
        <translation>该副本所知的高水位：其下全部已提交</translation>
    </message>
    <message>
        <source>HW</source>
        <translation>HW</translation>
    </message>
    <message>
        <source>Last stable offset: how far readers of committed transactions get</source>
        <translation>最后稳定偏移量：只读已提交事务的读者能读到哪里</translation>
    </message>
    <message>
        <source>LSO</source>
        <translation>LSO</translation>
    </message>
    <message>
        <source>Log end offset: where the next record goes</source>
        <translation>日志末端偏移量：下一条记录写入的位置</translation>
    </message>
    <message>
        <source>LEO</source>
        <translation>LEO</translation>
    </message>
    <message>
        <source>Records that the leader has and this replica has not</source>
        <translation>leader 有而该副本没有的记录</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>Files that the log consists of</source>
        <translation>组成该日志的文件</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>日志段</translation>
    </message>
    <message>
        <source>Bytes on this node&apos;s disk</source>
        <translation>在该节点磁盘上的字节数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReportWords</name>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>active controller</source>
        <translation>活动控制器</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
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
        <translation>副本</translation>
    </message>
    <message>
        <source>ISR</source>
        <translation>ISR</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>高水位</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Consumer groups</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>消费者组</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>The last failure</source>
        <translation>最近一次故障</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) were not kept.</source>
        <translation>
            <numerusform>更早的 %n 个事件未保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>因为：%1</translation>
    </message>
    <message>
        <source>The cluster</source>
        <translation>集群</translation>
    </message>
    <message>
        <source>Brokerscope session of %1</source>
        <translation>Brokerscope 会话，%1</translation>
    </message>
    <message>
        <source>Cluster %1 at %2</source>
        <translation>集群 %1，%2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ResetOffsetsDialog</name>
    <message>
        <source>Move the offsets of group %1</source>
        <translation>移动组 %1 的偏移量</translation>
    </message>
    <message>
        <source>To the earliest record</source>
        <translation>移到最早的记录</translation>
    </message>
    <message>
        <source>To the end (latest)</source>
        <translation>移到末端 (latest)</translation>
    </message>
    <message>
        <source>To an offset</source>
        <translation>移到某个偏移量</translation>
    </message>
    <message>
        <source>To a time</source>
        <translation>移到某个时间</translation>
    </message>
    <message>
        <source>Back by a duration</source>
        <translation>后退一段时间</translation>
    </message>
    <message>
        <source>Shift by so many records</source>
        <translation>移动若干条记录</translation>
    </message>
    <message>
        <source>As listed in a file (CSV)</source>
        <translation>按文件中的列表 (CSV)</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>打开 …</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>将会做什么</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move the offsets</source>
        <translation>移动偏移量</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>An offset is a whole number from 0.</source>
        <translation>偏移量是从 0 起的整数。</translation>
    </message>
    <message>
        <source>A whole number that is not 0: below it back, above it forward.</source>
        <translation>非 0 的整数：负数后退，正数前进。</translation>
    </message>
    <message>
        <source>A duration is written as 90m, 2h 30m, 1d or PT1H30M.</source>
        <translation>时长写作 90m、2h 30m、1d 或 PT1H30M。</translation>
    </message>
    <message>
        <source>Line %1 is not of the form topic,partition,offset: &quot;%2&quot;</source>
        <translation>第 %1 行不是 topic,partition,offset 的形式：“%2”</translation>
    </message>
    <message>
        <source>Paste or open lines of the form topic,partition,offset.</source>
        <translation>请粘贴或打开 topic,partition,offset 形式的行。</translation>
    </message>
    <message numerus="yes">
        <source>The group has %n member(s). Kafka lets nobody move the offsets of a group that is in use: stop its members first. Until then this is what it would do.</source>
        <translation>
            <numerusform>该组有 %n 个成员。Kafka 不允许移动使用中的组的偏移量：请先停止其成员。在此之前，这里显示将会做什么。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the leaders …</source>
        <translation>正在询问各 leader …</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>没有变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) get another offset. It can be put back afterwards.</source>
        <translation>
            <numerusform>%n 个分区将得到新的偏移量。之后可以还原。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the coordinator …</source>
        <translation>正在询问协调器 …</translation>
    </message>
    <message>
        <source>Open a list of offsets</source>
        <translation>打开偏移量列表</translation>
    </message>
    <message>
        <source>Lists of offsets (*.csv *.txt);;All files (*)</source>
        <translation>偏移量列表 (*.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than a list of offsets can be.</source>
        <translation>%1 过大，不可能是偏移量列表。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ResetPlanModel</name>
    <message>
        <source>before the log: its start</source>
        <translation>早于日志：取起始</translation>
    </message>
    <message>
        <source>beyond the log: its end</source>
        <translation>超出日志：取末端</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>已在该处</translation>
    </message>
    <message>
        <source>has no leader: stays</source>
        <translation>没有 leader：不变</translation>
    </message>
    <message>
        <source>never committed: stays</source>
        <translation>从未提交：不变</translation>
    </message>
    <message>
        <source>not listed: stays</source>
        <translation>未列出：不变</translation>
    </message>
    <message>
        <source>So many records will be read again.</source>
        <translation>将重读这么多条记录。</translation>
    </message>
    <message>
        <source>So many records will be passed over.</source>
        <translation>将跳过这么多条记录。</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ScenariosView</name>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Set pieces: one failure each</source>
        <translation>单项演练：每项一个故障</translation>
    </message>
    <message>
        <source>Watch: %1</source>
        <translation>观察：%1</translation>
    </message>
    <message>
        <source>Suggested fault: %1. %2</source>
        <translation>推荐故障：%1。%2</translation>
    </message>
    <message>
        <source>%1: everything expected has come true. Its clients go on until you stop them.</source>
        <translation>%1：预期的都已实现。它的客户端会继续运行，直到你停止它们。</translation>
    </message>
    <message>
        <source>%1 did not go as expected: %2</source>
        <translation>%1 没有按预期进行：%2</translation>
    </message>
    <message>
        <source>%1: every act is done; waiting for what is expected.</source>
        <translation>%1：操作全部完成；正在等待预期结果。</translation>
    </message>
    <message>
        <source>%1 plays. Acts left: %2</source>
        <translation>正在播放 %1。剩余操作：%2</translation>
    </message>
    <message>
        <source>%1: topics and clients are being made.</source>
        <translation>%1：正在创建主题和客户端。</translation>
    </message>
    <message>
        <source>never: </source>
        <translation>绝不： </translation>
    </message>
    <message>
        <source>Play a scenario file</source>
        <translation>播放场景文件</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml)</source>
        <translation>场景 (*.yaml)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter scenarios and set pieces</source>
        <translation>筛选场景和单项演练</translation>
    </message>
    <message>
        <source>Part of a title</source>
        <translation>标题的一部分</translation>
    </message>
    <message>
        <source>Scenarios and set pieces</source>
        <translation>场景和单项演练</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Makes the topics and starts the producers and groups of this scenario</source>
        <translation>创建该场景的主题，启动它的生产者和消费者组</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops its producers and groups; topics and records stay</source>
        <translation>停止它的生产者和消费者组；主题和记录保留</translation>
    </message>
    <message>
        <source>Suggested fault</source>
        <translation>推荐故障</translation>
    </message>
    <message>
        <source>Plays the fault that is most telling for this scenario</source>
        <translation>播放最能说明该场景的故障</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>全部修复</translation>
    </message>
    <message>
        <source>Undoes every fault of links and disks and starts every node that is down</source>
        <translation>撤消链路和磁盘的所有故障，并启动所有停机的节点</translation>
    </message>
    <message>
        <source>Plays a scenario of your own: a YAML file</source>
        <translation>播放你自己的场景：YAML 文件</translation>
    </message>
    <message>
        <source>/ filters · Ctrl+F1 … F12: set pieces</source>
        <translation>/ 筛选 · Ctrl+F1 … F12：单项演练</translation>
    </message>
    <message>
        <source>Open file ...</source>
        <translation>打开文件…</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ServerLogModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The node whose log it is; a dash for the cluster as a whole</source>
        <translation>日志所属的节点；短横线表示整个集群</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>DEBUG, INFO, WARN or ERROR, as in Kafka&apos;s log</source>
        <translation>DEBUG、INFO、WARN 或 ERROR，与 Kafka 的日志相同</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>The part that speaks, by the name of Kafka&apos;s class</source>
        <translation>发出消息的部分，以 Kafka 类的名称表示</translation>
    </message>
    <message>
        <source>Logger</source>
        <translation>Logger</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ServerLogView</name>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Lowest level that is shown</source>
        <translation>显示的最低级别</translation>
    </message>
    <message>
        <source>Node whose log is shown</source>
        <translation>显示哪个节点的日志</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>始终显示最新一行</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Empties this view; the nodes go on writing</source>
        <translation>清空此视图；节点继续写日志</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存 …</translation>
    </message>
    <message>
        <source>Lines of the nodes&apos; logs, newest last</source>
        <translation>各节点的日志行，最新在后</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>所有节点</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>This cluster does not run in this program: its nodes write their logs elsewhere.</source>
        <translation>该集群不在本程序中运行：它的节点把日志写在别处。</translation>
    </message>
    <message>
        <source>No node has written a line yet.</source>
        <translation>还没有节点写过日志。</translation>
    </message>
    <message>
        <source>No line is of this level and node and has these words.</source>
        <translation>没有符合该级别、节点和这些词的行。</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Double click or Enter: the event of this line in the timeline, with what caused it</source>
        <translation>双击或 Enter：在时间线中显示该行的事件及其起因</translation>
    </message>
    <message>
        <source>This line tells of no event of the timeline, or of one that is no longer kept.</source>
        <translation>该行与时间线中的事件无关，或事件已不再保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), %1 older ones lost</source>
        <translation>
            <numerusform>%Ln 行，较早的 %1 行已丢失</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::SetPieceMenu</name>
    <message>
        <source>Set pieces</source>
        <translation>单项演练</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>全部修复</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Go to the filter of the panel you are in</source>
        <translation>转到当前面板的筛选框</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>Zoom the picture under the pointer</source>
        <translation>在指针处缩放图形</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Move a picture that is larger than its panel</source>
        <translation>移动大于面板的图形</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>右键单击</translation>
    </message>
    <message>
        <source>Everything that can be done to what is under the pointer</source>
        <translation>可对指针所指对象进行的所有操作</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab、方向键</translation>
    </message>
    <message>
        <source>Go from one thing to the next</source>
        <translation>在对象之间移动</translation>
    </message>
    <message>
        <source>In every panel</source>
        <translation>在所有面板中</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Put out the spotlight, then leave the projector view</source>
        <translation>先关闭聚光灯，再退出投影视图</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StartDialog</name>
    <message>
        <source>Keep the data in a directory</source>
        <translation>把数据保留在目录中</translation>
    </message>
    <message>
        <source>Throw the data away at the end</source>
        <translation>结束时丢弃数据</translation>
    </message>
    <message>
        <source>Show a cluster that runs elsewhere</source>
        <translation>显示在别处运行的集群</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择 …</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>以前打开过</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Ask at every start</source>
        <translation>每次启动时询问</translation>
    </message>
    <message>
        <source>Start Brokerscope</source>
        <translation>启动 Brokerscope</translation>
    </message>
    <message>
        <source>Topics, records and committed offsets are there again when the directory is opened the next time.</source>
        <translation>下次打开该目录时，主题、记录和已提交的偏移量都还在。</translation>
    </message>
    <message>
        <source>For trying things out: a temporary directory, deleted with every record in it when the window is closed.</source>
        <translation>用于试验：临时目录，关闭窗口时连同所有记录一起删除。</translation>
    </message>
    <message>
        <source>No cluster is started. An existing one is watched over the public protocol.</source>
        <translation>不启动集群。通过公开协议观察现有集群。</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>数据目录</translation>
    </message>
    <message>
        <source>Bootstrap servers</source>
        <translation>Bootstrap 服务器</translation>
    </message>
    <message>
        <source>Can be turned on again in the menu Cluster.</source>
        <translation>可在“集群”菜单中重新开启。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n 个节点</numerusform>
        </translation>
    </message>
    <message>
        <source>last opened %1</source>
        <translation>上次打开 %1</translation>
    </message>
    <message numerus="yes">
        <source>There is a cluster of %n node(s) in it: it goes on where it stopped.</source>
        <translation>
            <numerusform>其中有一个 %n 个节点的集群：从停下的地方继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new cluster is made in it. Nothing is lost when the window is closed.</source>
        <translation>在其中新建集群。关闭窗口时不会丢失任何内容。</translation>
    </message>
    <message>
        <source>A new cluster in a temporary directory. All its records are deleted when the window is closed.</source>
        <translation>在临时目录中新建集群。关闭窗口时删除其所有记录。</translation>
    </message>
    <message>
        <source>The address of a server is wanted, as localhost:9092.</source>
        <translation>需要服务器地址，例如 localhost:9092。</translation>
    </message>
    <message>
        <source>It can be watched, produced to and consumed from, but not broken.</source>
        <translation>可以观察、生产和消费，但不能破坏。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StatusLine</name>
    <message>
        <source>%1 rec/s in · %2 rec/s out · %3 on disk</source>
        <translation>入 %1 条/s · 出 %2 条/s · 磁盘 %3</translation>
    </message>
    <message>
        <source>classroom timers</source>
        <translation>课堂定时器</translation>
    </message>
    <message>
        <source>Kafka&apos;s default timers</source>
        <translation>Kafka 默认定时器</translation>
    </message>
    <message>
        <source>Short timeouts, so that a dead node&apos;s partitions have new leaders within a second. Start with the Kafka preset to see the defaults of Apache Kafka.</source>
        <translation>超时很短，节点停机后一秒内它的分区就有新 leader。用 Kafka 预设启动可体验 Apache Kafka 的默认值。</translation>
    </message>
    <message>
        <source>The defaults of Apache Kafka: a dead node is noticed after nine seconds.</source>
        <translation>Apache Kafka 的默认值：节点停机九秒后才被发现。</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>内存 %1</translation>
    </message>
    <message>
        <source>%1 rec/s in · %2 on disk</source>
        <translation>入 %1 条/s · 磁盘 %2</translation>
    </message>
    <message>
        <source>%1 rec/s in</source>
        <translation>入 %1 条/s</translation>
    </message>
    <message>
        <source>Records that the leaders&apos; high watermarks have moved by. What is read is not told by the public protocol.</source>
        <translation>各 leader 高水位前进的记录数。公开协议不提供读取量。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StepCard</name>
    <message>
        <source>Do it for me</source>
        <translation>替我操作</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>指给我看</translation>
    </message>
    <message>
        <source>Point at the place of the window where the act is done</source>
        <translation>指出在窗口的哪个位置操作</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>轮到你了</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>当心</translation>
    </message>
    <message>
        <source>For the trainer</source>
        <translation>给讲师</translation>
    </message>
    <message>
        <source>○ Not seen yet. It counts however you do it: here, with ctl, or with a program of your own.</source>
        <translation>○ 尚未看到。用什么方式都算：在这里、用 ctl，或用你自己的程序。</translation>
    </message>
    <message>
        <source>✓ Done, and the cluster saw it.</source>
        <translation>✓ 已完成，集群看到了。</translation>
    </message>
    <message>
        <source>✓ It was so already when you came to this step. Go on, or restart the lesson to see it happen.</source>
        <translation>✓ 到这一步时就已如此。继续，或重新开始课程看它如何发生。</translation>
    </message>
    <message>
        <source>Still awaited: %1</source>
        <translation>仍在等待：%1</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Say first what you think will happen</source>
        <translation>请先说出你认为会发生什么</translation>
    </message>
    <message>
        <source>Does what the step asks for, by the lines of the lesson</source>
        <translation>按课程脚本完成这一步的要求</translation>
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
        <translation> 条/s</translation>
    </message>
    <message>
        <source>Records a second</source>
        <translation>每秒记录数</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Templates, keys, acknowledgement, compression, batches, transactions</source>
        <translation>模板、键、确认、压缩、批次、事务</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>事务</translation>
    </message>
    <message>
        <source>as written above</source>
        <translation>按上面所写</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>a click</source>
        <translation>点击</translation>
    </message>
    <message>
        <source>a sensor&apos;s reading</source>
        <translation>传感器读数</translation>
    </message>
    <message>
        <source>a sequence number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Template of the value</source>
        <translation>值的模板</translation>
    </message>
    <message>
        <source>Puts a template into the value above; there it can be changed</source>
        <translation>把模板填入上面的值中，可在那里修改</translation>
    </message>
    <message>
        <source>at least </source>
        <comment>before a size</comment>
        <translation>至少 </translation>
    </message>
    <message>
        <source> bytes</source>
        <comment>after a number</comment>
        <translation> 字节</translation>
    </message>
    <message>
        <source>Smallest size of a value</source>
        <translation>值的最小大小</translation>
    </message>
    <message>
        <source>Shorter values are filled up with dots</source>
        <translation>较短的值用点补足</translation>
    </message>
    <message>
        <source> keys</source>
        <comment>after a number</comment>
        <translation> 个键</translation>
    </message>
    <message>
        <source>Number of different keys</source>
        <translation>不同键的数量</translation>
    </message>
    <message>
        <source>Numbers are put behind the key above. 1: always that key</source>
        <translation>在上面的键后面加数字。1：始终同一个键</translation>
    </message>
    <message>
        <source>skew </source>
        <comment>before a number</comment>
        <translation>倾斜 </translation>
    </message>
    <message>
        <source>Skew of the keys</source>
        <translation>键的倾斜度</translation>
    </message>
    <message>
        <source>0: all keys are equally frequent. 1: the second is half as frequent as the first, the third a third (Zipf&apos;s law): watch one partition become hot</source>
        <translation>0：所有键一样频繁。1：第二个的频率是第一个的一半，第三个是三分之一（齐普夫定律）：看一个分区变热</translation>
    </message>
    <message>
        <source>Who has to have a record before it counts as written: all in-sync replicas, the leader alone (1), or nobody (0)</source>
        <translation>记录算作已写入之前谁必须拥有它：所有同步副本、仅 leader (1)，或无须任何人 (0)</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>幂等</translation>
    </message>
    <message>
        <source>A record that is sent again after an error is not written twice; needs acks=all</source>
        <translation>出错后重发的记录不会写入两次；需要 acks=all</translation>
    </message>
    <message>
        <source>compression.type: batches are compressed by the client and stored as they come</source>
        <translation>compression.type：批次由客户端压缩，并原样存储</translation>
    </message>
    <message>
        <source>bursts of </source>
        <comment>before a number</comment>
        <translation>每次突发 </translation>
    </message>
    <message>
        <source>Records in a burst</source>
        <translation>一次突发的记录数</translation>
    </message>
    <message>
        <source>So many records at once, as often as makes the same rate; 1: evenly</source>
        <translation>一次发送这么多条，频率按总速率计算；1：均匀发送</translation>
    </message>
    <message>
        <source>linger.ms: how long a batch waits for more records</source>
        <translation>linger.ms：批次等待更多记录的时间</translation>
    </message>
    <message>
        <source>batch.size: when a batch is full, in bytes</source>
        <translation>batch.size：批次多大算满，以字节计</translation>
    </message>
    <message>
        <source>transactional.id: none</source>
        <translation>transactional.id：无</translation>
    </message>
    <message>
        <source>With a transactional.id records flow only between begin and commit or abort; the buttons are on the producer&apos;s card</source>
        <translation>设置 transactional.id 后，记录只在开始与提交或中止之间流动；按钮在生产者的卡片上</translation>
    </message>
    <message>
        <source>Give the producer a client.id.</source>
        <translation>请给生产者一个 client.id 。</translation>
    </message>
    <message>
        <source>Stream as</source>
        <translation>数据流名称</translation>
    </message>
    <message>
        <source>client.id: the name under which the producer is seen in every picture</source>
        <translation>client.id：生产者在所有图中显示的名称</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>放弃时限</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>after a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>transaction.timeout.ms: what is open for longer is aborted by the coordinator</source>
        <translation>transaction.timeout.ms：超过这么久仍未结束的事务由协调器中止</translation>
    </message>
    <message>
        <source>delivery.timeout.ms: a record that is not acknowledged after so long counts as failed. In a transaction at most its timeout</source>
        <translation>delivery.timeout.ms：这么久仍未得到确认的记录算作失败。在事务中最多等于事务超时</translation>
    </message>
    <message>
        <source>delivery.timeout.ms has to be more than linger.ms.</source>
        <translation>delivery.timeout.ms 必须大于 linger.ms。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TermPointer</name>
    <message>
        <source>There is no word of Kafka&apos;s here.</source>
        <translation>这里没有 Kafka 的术语。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeActions</name>
    <message>
        <source>Let time go on</source>
        <translation>让时间继续</translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation>停住时间</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Let the cluster&apos;s clock go on as before (Space)</source>
        <translation>让集群时钟照旧继续（空格）</translation>
    </message>
    <message>
        <source>Stop the cluster&apos;s clock (Space): timers stand still and every message waits. Clients outside keep the wall clock.</source>
        <translation>停住集群时钟（空格）：定时器静止，所有消息等待。外部客户端仍按实际时钟。</translation>
    </message>
    <message>
        <source>Let one message through</source>
        <translation>放行一条消息</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Stop the clock and let exactly one message through, the one that has waited longest (.)</source>
        <translation>停住时钟，只放行一条消息，即等待最久的那条 (.)</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减慢</translation>
    </message>
    <message>
        <source>Slow motion: down to a thousandth of real time (-)</source>
        <translation>慢动作：最慢为实时的千分之一 (-)</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Let the cluster&apos;s clock run in real time</source>
        <translation>让集群时钟以实时运行</translation>
    </message>
    <message>
        <source>Faster, up to real time (+); from a standstill into the slowest motion</source>
        <translation>加快，最快到实时 (+)；静止时进入最慢动作</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeBar</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>How fast the cluster&apos;s clock runs. Its timers and the messages between nodes follow it; records and events are stamped by the wall clock.</source>
        <translation>集群时钟走得多快。它的定时器和节点之间的消息随之快慢；记录和事件的时间戳用实际时钟。</translation>
    </message>
    <message>
        <source>Show what waits, clients outside and breakpoints</source>
        <translation>显示等待的消息、外部客户端和断点</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>录制 …</translation>
    </message>
    <message>
        <source>Recording to %1. Click to end it.</source>
        <translation>正在录制到 %1。单击结束。</translation>
    </message>
    <message>
        <source>Record this session into a file. Brokerscope shows it again with --replay, without the cluster.</source>
        <translation>把本次会话录制到文件。之后可用 --replay 让 Brokerscope 重新显示，无需集群。</translation>
    </message>
    <message>
        <source>Recorded to %1</source>
        <translation>已录制到 %1</translation>
    </message>
    <message>
        <source>Record this session</source>
        <translation>录制本次会话</translation>
    </message>
    <message>
        <source>Sessions (*.session)</source>
        <translation>会话 (*.session)</translation>
    </message>
    <message>
        <source>time stands still</source>
        <translation>时间静止</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>%1 of real time</source>
        <translation>实时的 %1</translation>
    </message>
    <message>
        <source>stopped by breakpoint %1</source>
        <translation>被断点 %1 停住</translation>
    </message>
    <message>
        <source>stopped by breakpoint %1: %2</source>
        <translation>被断点 %1 停住：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n 条消息等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>time goes on until the next message comes</source>
        <translation>时间会继续，直到下一条消息到来</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>下一条：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n breakpoint(s)</source>
        <translation>
            <numerusform>%n 个断点</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting messages and breakpoints</source>
        <translation>等待的消息与断点</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeView</name>
    <message>
        <source>Time stands still at %1</source>
        <translation>时间静止于 %1</translation>
    </message>
    <message>
        <source>Real time, for %1</source>
        <translation>实时，已 %1</translation>
    </message>
    <message>
        <source>%1 of real time, now at %2</source>
        <translation>实时的 %1，现在是 %2</translation>
    </message>
    <message>
        <source>In real time no message waits. Stop time (Space) or slow it down (-) to see each one, and let them through one by one (.).</source>
        <translation>实时运行时没有消息等待。停住时间（空格）或放慢 (-) 就能看到每条消息，并逐条放行 (.)。</translation>
    </message>
    <message>
        <source>No message waits at this moment. A step (.) lets time go on until the next one comes.</source>
        <translation>此刻没有消息等待。单步 (.) 会让时间继续，直到下一条到来。</translation>
    </message>
    <message>
        <source>Messages that wait: %1</source>
        <translation>等待的消息：%1</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <translation>等待的消息</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Clients outside keep the wall clock</source>
        <translation>外部客户端仍按实际时钟</translation>
    </message>
    <message>
        <source>Their sessions, transactions and producers are timed by the cluster&apos;s clock, and thereby stretched; but each waits for an answer only so long.</source>
        <translation>它们的会话、事务和生产者由集群时钟计时，因而被拉长；但每个客户端等待应答的时间有限。</translation>
    </message>
    <message>
        <source>Breakpoints stop the clock</source>
        <translation>断点会停住时钟</translation>
    </message>
    <message>
        <source>None is set. Write when the clock is to stop, for example: leader elected of orders</source>
        <translation>尚未设置。请写出何时停住时钟，例如：leader elected of orders</translation>
    </message>
    <message>
        <source>for example: isr &lt; 2 of orders</source>
        <translation>例如：isr &lt; 2 of orders</translation>
    </message>
    <message>
        <source>Condition of a new breakpoint</source>
        <translation>新断点的条件</translation>
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
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen breakpoint (Delete)</source>
        <translation>移除所选断点 (Delete)</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>在时间线中显示</translation>
    </message>
    <message>
        <source>Select the event that met the chosen breakpoint last</source>
        <translation>选中最近一次命中所选断点的事件</translation>
    </message>
    <message>
        <source>Clients outside and when they give up</source>
        <translation>外部客户端及其放弃时间</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>No client from outside is connected. The application&apos;s own are not listed.</source>
        <translation>没有外部客户端连接。本应用自己的不在此列。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimelineCanvas</name>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Nothing was seen to change in this time.</source>
        <translation>这段时间没有看到变化。</translation>
    </message>
    <message>
        <source>Nothing happened in this time. Kill or pause a node (right-click it, or press K) and watch what follows.</source>
        <translation>这段时间什么都没有发生。杀死或暂停一个节点（右键单击，或按 K），观察之后的情况。</translation>
    </message>
    <message>
        <source>The last event was at %1: drag to the right, or look at the list.</source>
        <translation>最后一个事件在 %1：向右拖动，或查看列表。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimelineView</name>
    <message>
        <source>drag to pan, wheel to zoom · click an event to see why</source>
        <translation>拖动平移，滚轮缩放 · 单击事件查看原因</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>最近一次故障</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>搜索事件</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Events by node and time; the list shows the same as a table</source>
        <translation>按节点和时间排列的事件；列表以表格显示同样内容</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>事件，最新在前</translation>
    </message>
    <message>
        <source>Partitions of the last failure</source>
        <translation>最近一次故障涉及的分区</translation>
    </message>
    <message>
        <source>Save the failover report</source>
        <translation>保存故障转移报告</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Kind of events</source>
        <translation>事件种类</translation>
    </message>
    <message>
        <source>Node that events are of</source>
        <translation>事件所属节点</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Only events that you have bookmarked</source>
        <translation>只看加了书签的事件</translation>
    </message>
    <message>
        <source>Failure whose report is shown</source>
        <translation>显示哪次故障的报告</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>保存报告 …</translation>
    </message>
    <message>
        <source>As a web page or CSV: how long it took to detect, to elect and to acknowledge the first record</source>
        <translation>存为网页或 CSV：检测、选举和首条记录得到确认各用了多久</translation>
    </message>
    <message>
        <source>★ Bookmark</source>
        <translation>★ 书签</translation>
    </message>
    <message>
        <source>Find this event again; write a note to it</source>
        <translation>便于再次找到该事件；可为它写备注</translation>
    </message>
    <message>
        <source>Note to this event</source>
        <translation>该事件的备注</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>所有节点</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>%1 before, because:</source>
        <translation>%1 之前，原因：</translation>
    </message>
    <message>
        <source>Follow what happens now; off: the lanes stand still</source>
        <translation>跟随正在发生的事件；关闭：泳道静止</translation>
    </message>
    <message>
        <source>Routine: offsets that are committed, transactions that go well, segments that come and go. Choose a kind, or search, to see them, too</source>
        <translation>例行事件：提交偏移量、顺利完成的事务、日志段的新建与删除。选择一种类型或进行搜索，也能看到它们</translation>
    </message>
    <message>
        <source>all but routine</source>
        <translation>除例行外全部</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopBar</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Choose a node</source>
        <translation>选择节点</translation>
    </message>
    <message>
        <source>Link %1 – %2</source>
        <translation>链路 %1 – %2</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>Bootstrap servers: point any Kafka client here
%1</source>
        <translation>Bootstrap 服务器：任何 Kafka 客户端都可连接到这里
%1</translation>
    </message>
    <message>
        <source>external cluster, no answer</source>
        <translation>外部集群，无应答</translation>
    </message>
    <message>
        <source>Cluster %1, its data are thrown away</source>
        <translation>集群 %1，数据会丢弃</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>集群 %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicConfigEditor</name>
    <message>
        <source>Find a configuration by name or meaning</source>
        <translation>按名称或含义查找配置</translation>
    </message>
    <message>
        <source>Configurations of the topic</source>
        <translation>主题的配置</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Choose a configuration to read what it means; type to change its value.</source>
        <translation>选择一项配置以了解其含义；输入即可更改其值。</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>恢复原样</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicConfigModel</name>
    <message>
        <source>this topic</source>
        <translation>该主题</translation>
    </message>
    <message>
        <source>the broker, changed while it runs</source>
        <translation>该 broker，运行时更改</translation>
    </message>
    <message>
        <source>all brokers, changed while they run</source>
        <translation>所有 broker，运行时更改</translation>
    </message>
    <message>
        <source>the broker&apos;s start</source>
        <translation>broker 启动时</translation>
    </message>
    <message>
        <source>Kafka&apos;s default</source>
        <translation>Kafka 默认值</translation>
    </message>
    <message>
        <source>valid: %1</source>
        <translation>有效值：%1</translation>
    </message>
    <message>
        <source>Kafka&apos;s default: %1</source>
        <translation>Kafka 默认值：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2 (%3)</translation>
    </message>
    <message>
        <source>back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>在此更改</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>设置来源</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicRules</name>
    <message>
        <source>A topic needs a name.</source>
        <translation>主题需要名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a directory, not a name.</source>
        <translation>“%1”是目录，不是名称。</translation>
    </message>
    <message>
        <source>A name has at most %1 characters; this one has %2.</source>
        <translation>名称最多 %1 个字符；这个有 %2 个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed: use letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>不允许使用“%1”：请用字母、数字、“.”、“_”和“-”。</translation>
    </message>
    <message>
        <source>Names that differ only in &apos;.&apos; and &apos;_&apos; share their metrics; use one of the two.</source>
        <translation>仅“.”和“_”不同的名称会共用指标；请只用其中一种。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form name=value, such as retention.ms=60000.</source>
        <translation>“%1”不是 name=value 的形式，例如 retention.ms=60000。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicTreeModel</name>
    <message>
        <source>Replicas on nodes %1; in sync: %2</source>
        <translation>副本在节点 %1；同步：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n 个离线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s)</source>
        <translation>
            <numerusform>%n 个分区</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under-replicated</source>
        <translation>
            <numerusform>%n 个副本不足</numerusform>
        </translation>
    </message>
    <message>
        <source>all in sync</source>
        <translation>全部同步</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>分区 %1</translation>
    </message>
    <message>
        <source>no leader</source>
        <translation>没有 leader</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2 / %3）</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>The node that clients write to and read from</source>
        <translation>客户端读写所用的节点</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>How many times the partition has had a new leader (leader epoch)</source>
        <translation>该分区更换过多少次 leader (leader epoch)</translation>
    </message>
    <message>
        <source>ISR</source>
        <translation>ISR</translation>
    </message>
    <message>
        <source>In-sync replicas: the nodes that could take over without losing a committed record</source>
        <translation>同步副本：可以接手而不丢失已提交记录的节点</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>日志起始</translation>
    </message>
    <message>
        <source>Offset of the first record that is kept</source>
        <translation>保留的第一条记录的偏移量</translation>
    </message>
    <message>
        <source>HW</source>
        <translation>HW</translation>
    </message>
    <message>
        <source>High watermark: records below it are on every in-sync replica and can be read</source>
        <translation>高水位：其下的记录在所有同步副本上，可以读取</translation>
    </message>
    <message>
        <source>LEO</source>
        <translation>LEO</translation>
    </message>
    <message>
        <source>Log end offset: where the leader appends the next record</source>
        <translation>日志末端偏移量：leader 追加下一条记录的位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Bytes on the leader&apos;s disk</source>
        <translation>在 leader 磁盘上的字节数</translation>
    </message>
    <message>
        <source>Rec/s in</source>
        <translation>入 条/s</translation>
    </message>
    <message>
        <source>Records produced a second</source>
        <translation>每秒生产的记录数</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>出/s</translation>
    </message>
    <message>
        <source>Bytes read by clients a second</source>
        <translation>每秒被客户端读取的字节数</translation>
    </message>
    <message>
        <source>Node %1 does not run. It stays the leader in the metadata until the controller has chosen another.</source>
        <translation>节点 %1 没有运行。在控制器另选之前，元数据中它仍是 leader。</translation>
    </message>
    <message>
        <source>node %1, down</source>
        <translation>节点 %1，停机</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicsView</name>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 未删除：%2</translation>
    </message>
    <message>
        <source>Create topic …</source>
        <translation>创建主题 …</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <source>Show Kafka&apos;s own topics, such as __consumer_offsets</source>
        <translation>显示 Kafka 自己的主题，例如 __consumer_offsets</translation>
    </message>
    <message>
        <source>There are no topics yet. Create one, or let a client that produces create it.</source>
        <translation>还没有主题。请创建一个，或由生产的客户端自动创建。</translation>
    </message>
    <message>
        <source>Topics and partitions</source>
        <translation>主题和分区</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n 个主题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) in all</source>
        <translation>
            <numerusform>共 %Ln 个分区</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Delete topic …</source>
        <translation>删除主题 …</translation>
    </message>
    <message>
        <source>The configurations of %1 are back as they were.</source>
        <translation>%1 的配置已恢复原样。</translation>
    </message>
    <message>
        <source>Configure …</source>
        <translation>配置 …</translation>
    </message>
    <message>
        <source>Every configuration of the topic, with its value, where it comes from and what it means</source>
        <translation>主题的每项配置，包括值、来源和含义</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>Add partitions, move replicas, elect leaders, delete records, clone</source>
        <translation>增加分区、迁移副本、选举 leader、删除记录、克隆</translation>
    </message>
    <message>
        <source>Delete the topic</source>
        <translation>删除该主题</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Undo: the configurations that the topic had before the last change</source>
        <translation>撤消：恢复上次更改前的主题配置</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Show every replica of the chosen topic with its figures</source>
        <translation>显示所选主题的每个副本及其数据</translation>
    </message>
    <message>
        <source>Replicas of the topic</source>
        <translation>主题的副本</translation>
    </message>
    <message>
        <source>Filter replicas</source>
        <translation>筛选副本</translation>
    </message>
    <message>
        <source>%1 is configured anew.</source>
        <translation>%1 的配置已更新。</translation>
    </message>
    <message>
        <source>Add partitions …</source>
        <translation>增加分区 …</translation>
    </message>
    <message>
        <source>Move replicas …</source>
        <translation>迁移副本 …</translation>
    </message>
    <message>
        <source>Elect leaders …</source>
        <translation>选举 leader …</translation>
    </message>
    <message>
        <source>Delete records …</source>
        <translation>删除记录 …</translation>
    </message>
    <message>
        <source>Clone …</source>
        <translation>克隆 …</translation>
    </message>
    <message>
        <source>the configuration of %1</source>
        <translation>%1 的配置</translation>
    </message>
    <message>
        <source>The leaders were elected. An election cannot be taken back: a leader stays until another one is elected.</source>
        <translation>leader 已选出。选举无法撤回：在选出另一个之前，leader 保持不变。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TourWords</name>
    <message>
        <source>This is a real cluster</source>
        <translation>这是一个真实的集群</translation>
    </message>
    <message>
        <source>A partition is a log</source>
        <translation>分区就是日志</translation>
    </message>
    <message>
        <source>Each row is one broker&apos;s copy of the same log. Records are only ever put at its end. Up to the high watermark every copy in the ISR has them: so far consumers may read.</source>
        <translation>每一行都是某个 broker 上同一份日志的副本。记录只会加在末端。高水位以下的记录，ISR 中的每个副本都有：消费者可以读到这里。</translation>
    </message>
    <message>
        <source>Send one yourself</source>
        <translation>自己发送一条</translation>
    </message>
    <message>
        <source>Here you write a record: choose a topic, type a value, send it. It gets the next offset of its partition. Your own programs can do the same: Ctrl+Shift+K has the lines for them.</source>
        <translation>在这里写一条记录：选择主题，输入值，发送。它会得到所在分区的下一个偏移量。你自己的程序也可以这样做：按 Ctrl+Shift+K 查看代码。</translation>
    </message>
    <message>
        <source>Now kill a broker</source>
        <translation>现在杀死一个 broker</translation>
    </message>
    <message>
        <source>Click a broker in the picture and press “Kill” above: it crashes at once, nothing is saved, no goodbye is said. Will records be lost? Make up your mind first.</source>
        <translation>单击图中的一个 broker，再按上方的“杀死”：它立即崩溃，不保存，也不告别。会丢失记录吗？先想好答案。</translation>
    </message>
    <message>
        <source>The others take over</source>
        <translation>其他 broker 接手</translation>
    </message>
    <message>
        <source>The controller misses the broker&apos;s heartbeats, fences it, and elects new leaders among those in the ISR. The time line says what happened, when, and because of what.</source>
        <translation>控制器收不到该 broker 的心跳，便屏蔽它，并在 ISR 中选出新的 leader。时间线说明发生了什么、何时发生、因何发生。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>让它回来</translation>
    </message>
    <message>
        <source>Press “Start”: the broker recovers its logs from disk, fetches what it missed and returns to the ISR. Nothing that was acknowledged is lost.</source>
        <translation>按“启动”：该 broker 从磁盘恢复日志，拉取错过的内容，回到 ISR。已确认的都没有丢失。</translation>
    </message>
    <message>
        <source>The rest is yours</source>
        <translation>剩下的交给你了</translation>
    </message>
    <message>
        <source>Ctrl+K finds every act and every thing by a few letters, ? lists the keys, Alt+1 to Alt+5 choose what the window is for. Right-click anything to see what can be done to it.</source>
        <translation>Ctrl+K 输入几个字母就能找到任何操作和对象，? 列出快捷键，Alt+1 到 Alt+5 切换窗口的用途。右键单击任何对象，看看能对它做什么。</translation>
    </message>
    <message>
        <source>Its brokers run inside this program, on real ports, with real logs on disk. Every dot that moves stands for requests that crossed a socket just now. The star marks the leader of a partition, the crown the controller.</source>
        <translation>它的 broker 在本程序内运行，使用真实的端口，磁盘上有真实的日志。每个移动的圆点代表刚刚经过套接字的请求。星号标记分区的 leader，皇冠标记控制器。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TrainerMenu</name>
    <message>
        <source>For the trainer</source>
        <translation>给讲师</translation>
    </message>
    <message>
        <source>Spotlight around the pointer</source>
        <translation>指针周围的聚光灯</translation>
    </message>
    <message>
        <source>Dims everything else. The same key or Escape puts it out.</source>
        <translation>其余部分变暗。再按同一个键或 Esc 即可关闭。</translation>
    </message>
    <message>
        <source>Projector: show pressed keys</source>
        <translation>投影：显示按下的键</translation>
    </message>
    <message>
        <source>In a corner, for a moment; never what is typed into a text field</source>
        <translation>在角落里短暂显示；绝不显示在文本框中键入的内容</translation>
    </message>
    <message>
        <source>Projector: without tool bars</source>
        <translation>投影：不显示工具栏</translation>
    </message>
    <message>
        <source>Save the hand-out</source>
        <translation>保存讲义</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Trainer&apos;s notes in a window of their own</source>
        <translation>在单独的窗口中显示讲师备注</translation>
    </message>
    <message>
        <source>For another screen than the one the class sees; the main window then has none</source>
        <translation>放到学员看不到的另一块屏幕上；主窗口则不再显示备注</translation>
    </message>
    <message>
        <source>Save hand-out …</source>
        <translation>保存讲义 …</translation>
    </message>
    <message>
        <source>The lesson as this class has played it, as one HTML page with pictures of the window</source>
        <translation>本班实际进行的课程，存为一个带窗口图片的 HTML 页面</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TransactionStates</name>
    <message>
        <source>State of the transaction: %1</source>
        <translation>事务的状态：%1</translation>
    </message>
    <message>
        <source>The id has a producer id and an epoch; nothing is open.</source>
        <translation>该 id 有 producer id 和 epoch；没有未结束的事务。</translation>
    </message>
    <message>
        <source>Partitions may have records of this transaction; nobody knows yet how it ends.</source>
        <translation>各分区可能有该事务的记录；还不知道它会怎样结束。</translation>
    </message>
    <message>
        <source>Decided: it is a commit. The markers are on their way to the partitions; there is no way back.</source>
        <translation>已决定：提交。标记正在发往各分区；无法回头。</translation>
    </message>
    <message>
        <source>Decided: it is an abort. The markers are on their way to the partitions.</source>
        <translation>已决定：中止。标记正在发往各分区。</translation>
    </message>
    <message>
        <source>Every partition has its commit marker: read_committed consumers get the records.</source>
        <translation>每个分区都有了提交标记：read_committed 消费者会得到这些记录。</translation>
    </message>
    <message>
        <source>Every partition has its abort marker: read_committed consumers skip the records.</source>
        <translation>每个分区都有了中止标记：read_committed 消费者会跳过这些记录。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TransactionsModel</name>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>%1 · epoch %2</source>
        <translation>%1 · epoch %2</translation>
    </message>
    <message>
        <source>transaction.timeout.ms is %1. When it is over, the coordinator aborts the transaction.</source>
        <translation>transaction.timeout.ms 为 %1。超过后协调器会中止该事务。</translation>
    </message>
    <message>
        <source>transactional.id: the name under which a producer is known over restarts</source>
        <translation>transactional.id：生产者重启后仍被认出的名称</translation>
    </message>
    <message>
        <source>Transactional id</source>
        <translation>Transactional id</translation>
    </message>
    <message>
        <source>The coordinator&apos;s state of the transaction, in Kafka&apos;s words</source>
        <translation>协调器中该事务的状态，用 Kafka 的名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The node that leads this id&apos;s partition of __transaction_state</source>
        <translation>领导该 id 在 __transaction_state 中分区的节点</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>协调器</translation>
    </message>
    <message>
        <source>Producer id and epoch: a batch with an older epoch is refused, its producer is fenced</source>
        <translation>Producer id 与 epoch：epoch 较旧的批次会被拒绝，其生产者被屏蔽</translation>
    </message>
    <message>
        <source>Producer id</source>
        <translation>Producer id</translation>
    </message>
    <message>
        <source>How long the transaction has been open</source>
        <translation>事务已打开多久</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>When this time is over, the coordinator aborts the transaction</source>
        <translation>超过此时间，协调器会中止该事务</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Partitions in the transaction; once it ends, those that still lack the marker</source>
        <translation>事务涉及的分区；结束时为仍缺标记的分区</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>分区</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TransactionsView</name>
    <message>
        <source>Transactional ids</source>
        <translation>Transactional id</translation>
    </message>
    <message>
        <source>Open in partitions</source>
        <translation>分区中未结束</translation>
    </message>
    <message>
        <source>Filter transactions</source>
        <translation>筛选事务</translation>
    </message>
    <message>
        <source>Open transactions by partition</source>
        <translation>各分区中未结束的事务</translation>
    </message>
    <message>
        <source>Filter partitions</source>
        <translation>筛选分区</translation>
    </message>
    <message>
        <source>No transaction is open in any partition: last stable offset and high watermark are the same.</source>
        <translation>任何分区中都没有未结束的事务：最后稳定偏移量与高水位相同。</translation>
    </message>
    <message>
        <source>Story of the transactional id</source>
        <translation>该 transactional id 的经过</translation>
    </message>
    <message>
        <source>Abort …</source>
        <translation>中止 …</translation>
    </message>
    <message>
        <source>Aborts the open transaction and fences its producer, as Admin.fenceProducers() does</source>
        <translation>中止未结束的事务并屏蔽其生产者，与 Admin.fenceProducers() 相同</translation>
    </message>
    <message>
        <source>Abort hanging …</source>
        <translation>中止悬挂 …</translation>
    </message>
    <message>
        <source>Writes an abort marker into this partition, as kafka-transactions.sh abort does</source>
        <translation>向该分区写入中止标记，与 kafka-transactions.sh abort 相同</translation>
    </message>
    <message>
        <source>With isolation.level=read_committed a consumer reads only up to the last stable offset, the first record of the earliest open transaction, and skips what was aborted.</source>
        <translation>设置 isolation.level=read_committed 时，消费者只读到最后稳定偏移量，即最早的未结束事务的第一条记录，并跳过已中止的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Open in partitions · %n hanging</source>
        <translation>
            <numerusform>分区中未结束 · %n 个悬挂</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open of %n</source>
        <translation>
            <numerusform>%1 个未结束，共 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · producer id %3, epoch %4</source>
        <translation>%1 · %2 · producer id %3，epoch %4</translation>
    </message>
    <message>
        <source>Abort the open transaction of %1?</source>
        <translation>要中止 %1 的未结束事务吗？</translation>
    </message>
    <message>
        <source>Its records stay in the log and read_committed consumers skip them. The producer gets a new epoch: the program that holds it now is fenced and fails with PRODUCER_FENCED or INVALID_PRODUCER_EPOCH.</source>
        <translation>它的记录留在日志中，read_committed 消费者会跳过它们。该生产者会得到新的 epoch：现在使用它的程序会被屏蔽，以 PRODUCER_FENCED 或 INVALID_PRODUCER_EPOCH 失败。</translation>
    </message>
    <message>
        <source>Abort the hanging transaction in %1-%2?</source>
        <translation>要中止 %1-%2 中悬挂的事务吗？</translation>
    </message>
    <message>
        <source>An abort marker for producer id %1, epoch %2 is written into this partition. Nobody will end this transaction otherwise: no coordinator knows it.</source>
        <translation>将向该分区写入 producer id %1、epoch %2 的中止标记。否则没有人会结束这个事务：没有协调器知道它。</translation>
    </message>
    <message>
        <source>Abort a transaction</source>
        <translation>中止事务</translation>
    </message>
    <message>
        <source>Abort it</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted; its producer is fenced.</source>
        <translation>%1 的事务已中止；其生产者已被屏蔽。</translation>
    </message>
    <message>
        <source>The abort marker is written into %1-%2.</source>
        <translation>已向 %1-%2 写入中止标记。</translation>
    </message>
    <message>
        <source>It could not be aborted: %1</source>
        <translation>无法中止：%1</translation>
    </message>
    <message>
        <source>Some partitions of __transaction_state have no leader that runs; the transactions kept there are shown again once they have one.</source>
        <translation>__transaction_state 的部分分区没有正在运行的 leader；保存在那里的事务在有了 leader 之后会重新显示。</translation>
    </message>
    <message>
        <source>No producer has used transactions yet. Give a producer a transactional.id, here in the settings of a stream (Produce) or in your own program, and its transactions appear here.</source>
        <translation>还没有生产者用过事务。给生产者设置 transactional.id（在这里“生产”的数据流设置中，或在你自己的程序中），它的事务就会显示在这里。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TwinChart</name>
    <message>
        <source>%.0f s</source>
        <translation>%.0f 秒</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TwinWords</name>
    <message>
        <source>acks: 1 or all</source>
        <translation>acks：1 或 all</translation>
    </message>
    <message>
        <source>Replication factor: 1 or 3</source>
        <translation>副本因子：1 或 3</translation>
    </message>
    <message>
        <source>Assignor: range or cooperative-sticky</source>
        <translation>Assignor：range 或 cooperative-sticky</translation>
    </message>
    <message>
        <source>Zombie leader: acks 1 or all</source>
        <translation>僵尸 leader：acks 1 或 all</translation>
    </message>
    <message>
        <source>At second 10 the leader loses its network and crashes a moment later. Look out for lost records, and for how long an acknowledgement takes.</source>
        <translation>第 10 秒 leader 失去网络，片刻之后崩溃。请留意丢失的记录，以及确认需要多长时间。</translation>
    </message>
    <message>
        <source>At second 10 the node that leads the partition crashes, and stays away for ten seconds. Look out for the gap in what is acknowledged, and for the bytes in the logs.</source>
        <translation>第 10 秒领导该分区的节点崩溃，离开十秒。请留意确认中的空白，以及日志的字节数。</translation>
    </message>
    <message>
        <source>At second 8 a member joins the group, at second 16 one leaves. Look out for the partitions that members have to give up, and for the lag.</source>
        <translation>第 8 秒一个成员加入消费组，第 16 秒一个成员离开。请留意成员不得不交出的分区，以及 lag。</translation>
    </message>
    <message>
        <source>At second 6 the leader is cut off from the other nodes for twelve seconds, but not from its producer. Look out for lost records, and for the gap in what is acknowledged.</source>
        <translation>第 6 秒 leader 与其他节点断开十二秒，但与它的 producer 仍然相连。请留意丢失的记录，以及确认中的空白。</translation>
    </message>
    <message>
        <source>In which of the two will acknowledged records be lost?</source>
        <translation>两者中哪一个会丢失已确认的记录？</translation>
    </message>
    <message>
        <source>In which of the two will nothing be acknowledged for longer?</source>
        <translation>两者中哪一个会更长时间没有确认？</translation>
    </message>
    <message>
        <source>In which of the two will members give up more partitions?</source>
        <translation>两者中哪一个的成员会交出更多分区？</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Longest without acknowledgement</source>
        <translation>最长无确认时间</translation>
    </message>
    <message>
        <source>Acknowledged after (p50)</source>
        <translation>确认用时 (p50)</translation>
    </message>
    <message>
        <source>A partition without leader</source>
        <translation>分区无 leader</translation>
    </message>
    <message>
        <source>Largest lag</source>
        <translation>最大 lag</translation>
    </message>
    <message>
        <source>Partitions given up in rebalances</source>
        <translation>在 rebalance 中交出的分区</translation>
    </message>
    <message>
        <source>Bytes in the logs</source>
        <translation>日志字节数</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1：%2，而不是 %3</translation>
    </message>
    <message>
        <source>This time %1 and %2 came out alike.</source>
        <translation>这一次 %1 与 %2 的结果相同。</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought: %3.
It cost nothing that was measured here.</source>
        <translation>用 %2 代替 %1 带来：%3。
在这里测量的方面没有代价。</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought nothing that was measured here.
It cost: %3.</source>
        <translation>用 %2 代替 %1 在这里测量的方面没有带来好处。
代价：%3。</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought: %3.
It cost: %4.</source>
        <translation>用 %2 代替 %1 带来：%3。
代价：%4。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TwinsView</name>
    <message>
        <source>Two clusters of their own play the same script with the same records, side by side. One setting differs. The cluster of this window is not touched.</source>
        <translation>两个独立的集群用相同的记录并排播放同一个脚本，只有一项设置不同。本窗口的集群不受影响。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends both clusters and removes them</source>
        <translation>结束并移除两个集群</translation>
    </message>
    <message>
        <source>Starts two clusters and plays the script on both</source>
        <translation>启动两个集群并在两者上播放脚本</translation>
    </message>
    <message>
        <source>It takes %1 more nodes in this program, %2 free ports on 127.0.0.1, and memory and processor time for them until the end, half a minute or so. On a small machine times are longer than one cluster alone would show, in both alike.</source>
        <translation>本程序中需要再增加 %1 个节点、127.0.0.1 上 %2 个空闲端口，以及直到结束（约半分钟）所需的内存和处理器时间。在小型机器上，时间会比只有一个集群时更长，两者相同。</translation>
    </message>
    <message>
        <source>Could not be played: %1</source>
        <translation>无法播放：%1</translation>
    </message>
    <message>
        <source>Both clusters are starting …</source>
        <translation>两个集群正在启动 …</translation>
    </message>
    <message>
        <source>Every act is done. Replicas and readers catch up …</source>
        <translation>所有操作已完成。副本和读取者正在赶上 …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stopped before the end. Both clusters are removed.</source>
        <translation>已提前停止。两个集群均已移除。</translation>
    </message>
    <message>
        <source>With %1 the script did not end as it should: %2</source>
        <translation>使用 %1 时脚本没有按预期结束：%2</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>%1 s: %2</source>
        <translation>%1 秒：%2</translation>
    </message>
    <message>
        <source>Records acknowledged per second</source>
        <translation>每秒确认的记录</translation>
    </message>
    <message>
        <source>Acknowledged after, in milliseconds (p50)</source>
        <translation>确认用时，毫秒 (p50)</translation>
    </message>
    <message>
        <source>Records lost: acknowledged, and gone</source>
        <translation>丢失的记录：已确认却消失</translation>
    </message>
    <message>
        <source>Consumer lag</source>
        <translation>Consumer lag</translation>
    </message>
    <message>
        <source>Partitions under-replicated or offline</source>
        <translation>副本不足或离线的分区</translation>
    </message>
    <message>
        <source>Partitions without leader</source>
        <translation>无 leader 的分区</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WaitingModel</name>
    <message>
        <source>A step passes over it: its link is cut, its node is frozen, or the node does not read this connection now.</source>
        <translation>单步会越过它：它的链路被切断、节点被冻结，或节点现在不读取该连接。</translation>
    </message>
    <message>
        <source>The next step lets this one through.</source>
        <translation>下一次单步会放行它。</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>next ▸</source>
        <translation>下一条 ▸</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>已等待</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WireView</name>
    <message>
        <source>requests and responses as they crossed the sockets</source>
        <translation>经过套接字的请求和响应</translation>
    </message>
    <message>
        <source>Filter: api:Produce  topic:orders  node:2  error:any  slow:50</source>
        <translation>筛选：api:Produce  topic:orders  node:2  error:any  slow:50</translation>
    </message>
    <message>
        <source>Filter of the frames</source>
        <translation>帧的筛选</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Follow the newest frames. Scrolling up holds the list, so that it stays where you read.</source>
        <translation>跟随最新的帧。向上滚动会停住列表，让它留在你阅读的位置。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Empty the list and begin anew</source>
        <translation>清空列表，重新开始</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存 …</translation>
    </message>
    <message>
        <source>Save what the list shows: as text, as JSON, or as pcapng for Wireshark</source>
        <translation>保存列表显示的内容：文本、JSON，或供 Wireshark 使用的 pcapng</translation>
    </message>
    <message>
        <source>Words of the filter</source>
        <translation>筛选词</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>What is known of the chosen record: who brought it, where it lies, who has read it</source>
        <translation>关于所选记录的已知情况：谁带来了它、它在哪里、谁读过它</translation>
    </message>
    <message>
        <source>Frames, oldest first</source>
        <translation>帧，最早在前</translation>
    </message>
    <message>
        <source>Fields of the chosen frame</source>
        <translation>所选帧的字段</translation>
    </message>
    <message>
        <source>Bytes of the chosen frame</source>
        <translation>所选帧的字节</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 帧</translation>
    </message>
    <message>
        <source>%1 of %2 frames</source>
        <translation>%1 / %2 帧</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已停住</translation>
    </message>
    <message>
        <source>%1 not kept</source>
        <translation>%1 未保留</translation>
    </message>
    <message>
        <source>More frames came than the cluster keeps until they are read: the oldest were dropped.</source>
        <translation>到达的帧多于集群在读取前能保留的数量：最早的已丢弃。</translation>
    </message>
    <message>
        <source>Nothing has crossed the sockets yet. Connect a client, or start the demo clients.</source>
        <translation>还没有内容经过套接字。请连接一个客户端，或启动演示客户端。</translation>
    </message>
    <message>
        <source>%1 response v%2 #%3</source>
        <translation>%1 响应 v%2 #%3</translation>
    </message>
    <message>
        <source>%1 request v%2 #%3</source>
        <translation>%1 请求 v%2 #%3</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>%1 后应答</translation>
    </message>
    <message>
        <source>connection %1, %2:%3</source>
        <translation>连接 %1，%2:%3</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>转到请求</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>转到响应</translation>
    </message>
    <message>
        <source>The request is no longer kept.</source>
        <translation>该请求已不再保留。</translation>
    </message>
    <message>
        <source>There is no answer yet: it waits, none is wanted (acks=0), or the connection was closed.</source>
        <translation>还没有响应：它在等待，或不需要响应 (acks=0)，或连接已关闭。</translation>
    </message>
    <message>
        <source>This frame is no longer kept: newer ones have taken its place.</source>
        <translation>该帧已不再保留：已被更新的帧取代。</translation>
    </message>
    <message>
        <source>What this dot stood for is no longer kept: newer frames have taken its place.</source>
        <translation>该圆点所代表的帧已不再保留：已被更新的帧取代。</translation>
    </message>
    <message>
        <source>The name must end in .txt, .json or .pcapng: it says what is written.</source>
        <translation>文件名必须以 .txt、.json 或 .pcapng 结尾：它决定写入的格式。</translation>
    </message>
    <message>
        <source>The list shows no frames: there is nothing to save.</source>
        <translation>列表中没有帧：没有可保存的内容。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Save frames</source>
        <translation>保存帧</translation>
    </message>
    <message>
        <source>Wireshark (*.pcapng);;JSON (*.json);;Text (*.txt)</source>
        <translation>Wireshark (*.pcapng);;JSON (*.json);;文本 (*.txt)</translation>
    </message>
    <message>
        <source>%1 frames saved to %2</source>
        <translation>已将 %1 帧保存到 %2</translation>
    </message>
    <message>
        <source>This cluster runs elsewhere: what crosses its sockets cannot be seen from here.</source>
        <translation>该集群在别处运行：无法从这里看到经过它套接字的内容。</translation>
    </message>
    <message>
        <source>&lt;p&gt;All words must hold; a minus in front turns one round.&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;api:Produce,Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;one of these APIs&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;kind:replication&lt;/b&gt;&lt;/td&gt;&lt;td&gt;produce, fetch, replication, quorum, group, metadata, transaction or admin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;client:shop&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a client whose id has this in it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;at:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;node 2 was asked&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;frames:120-160&lt;/b&gt;&lt;/td&gt;&lt;td&gt;numbered like this, in the order of the whole cluster&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;node:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;from or to node 2&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;topic:orders&lt;/b&gt;&lt;/td&gt;&lt;td&gt;names such a topic&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:billing&lt;/b&gt;&lt;/td&gt;&lt;td&gt;names such a group&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;error:any&lt;/b&gt;, &lt;b&gt;error:NOT_LEADER&lt;/b&gt;&lt;/td&gt;&lt;td&gt;answers with an error&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:request&lt;/b&gt;, &lt;b&gt;is:response&lt;/b&gt;, &lt;b&gt;is:broken&lt;/b&gt;&lt;/td&gt;&lt;td&gt;what it is&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;slow:50&lt;/b&gt;&lt;/td&gt;&lt;td&gt;answers after 50 ms or more&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;-api:Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;all but these&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;anything else&lt;/b&gt;&lt;/td&gt;&lt;td&gt;in the API&apos;s, topic&apos;s, group&apos;s, client&apos;s or error&apos;s name&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;所有条件都须成立；前面加减号表示取反。&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;api:Produce,Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;这些 API 之一&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;kind:replication&lt;/b&gt;&lt;/td&gt;&lt;td&gt;produce、fetch、replication、quorum、group、metadata、transaction 或 admin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;client:shop&lt;/b&gt;&lt;/td&gt;&lt;td&gt;id 中含有它的客户端&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;at:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;被请求的是节点 2&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;frames:120-160&lt;/b&gt;&lt;/td&gt;&lt;td&gt;编号在此范围内，按整个集群的顺序&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;node:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;来自或发往节点 2&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;topic:orders&lt;/b&gt;&lt;/td&gt;&lt;td&gt;提到这样的主题&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:billing&lt;/b&gt;&lt;/td&gt;&lt;td&gt;提到这样的组&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;error:any&lt;/b&gt;, &lt;b&gt;error:NOT_LEADER&lt;/b&gt;&lt;/td&gt;&lt;td&gt;带错误的响应&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:request&lt;/b&gt;, &lt;b&gt;is:response&lt;/b&gt;, &lt;b&gt;is:broken&lt;/b&gt;&lt;/td&gt;&lt;td&gt;帧的类型&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;slow:50&lt;/b&gt;&lt;/td&gt;&lt;td&gt;50 ms 或更久才应答&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;-api:Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;除这些以外的全部&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;其他任何词&lt;/b&gt;&lt;/td&gt;&lt;td&gt;出现在 API、主题、组、客户端或错误的名称中&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Of the %1 frames that the dot stood for these %2 are still kept.</source>
        <translation>该圆点代表的 %1 帧中，这 %2 帧仍保留着。</translation>
    </message>
    <message>
        <source>The dot stood for these %1 frames. Empty the filter to see all again.</source>
        <translation>该圆点代表这 %1 帧。清空筛选可重新查看全部。</translation>
    </message>
    <message>
        <source>Nothing has crossed the sockets up to this moment of the recording. Play it, or drag it further.</source>
        <translation>到录制的这一刻为止，还没有内容经过套接字。请播放，或继续往后拖。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WorkloadCard</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop this client and take it from the list</source>
        <translation>停止此客户端并从列表中移除</translation>
    </message>
    <message>
        <source> rec/s</source>
        <comment>after a number</comment>
        <translation> 条/s</translation>
    </message>
    <message>
        <source>Records a second of %1</source>
        <translation>%1 的每秒记录数</translation>
    </message>
    <message>
        <source>members: </source>
        <comment>before a number</comment>
        <translation>成员： </translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>%1 的成员</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 a second · %3 in flight · %4 failed</source>
        <translation>已确认 %1，每秒 %2 · 在途 %3 · 失败 %4</translation>
    </message>
    <message>
        <source>%1 read, %2 a second</source>
        <translation>已读取 %1，每秒 %2</translation>
    </message>
    <message>
        <source>Copy as a command for a shell</source>
        <translation>复制为 shell 命令</translation>
    </message>
    <message>
        <source>Copy %1 as a command</source>
        <translation>将 %1 复制为命令</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Begin a transaction: from now on records flow, and readers with read_committed wait for its end</source>
        <translation>开始一个事务：从现在起记录开始流动，使用 read_committed 的读者等待它结束</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>All records of the transaction become visible together</source>
        <translation>该事务的所有记录同时可见</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>None of them ever does to readers with read_committed; in the log they stay, followed by an abort marker</source>
        <translation>使用 read_committed 的读者永远看不到它们；它们留在日志中，后面跟着中止标记</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>幂等</translation>
    </message>
    <message>
        <source>%1 keys, skew %2</source>
        <translation>%1 个键，倾斜 %2</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 个键</translation>
    </message>
    <message>
        <source>bursts of %1</source>
        <translation>每次突发 %1</translation>
    </message>
    <message>
        <source>static members</source>
        <translation>静态成员</translation>
    </message>
    <message>
        <source>asks the coordinator for its producer id</source>
        <translation>正在向协调器请求 producer id</translation>
    </message>
    <message>
        <source>no transaction open: records wait</source>
        <translation>没有打开的事务：记录等待</translation>
    </message>
    <message>
        <source>transaction open</source>
        <translation>事务已打开</translation>
    </message>
    <message>
        <source>committing</source>
        <translation>正在提交</translation>
    </message>
    <message>
        <source>aborting</source>
        <translation>正在中止</translation>
    </message>
    <message>
        <source>ended for good: stop it and start anew</source>
        <translation>已彻底结束：请停止它并重新启动</translation>
    </message>
    <message>
        <source>%1 · %2 committed, %3 aborted</source>
        <translation>%1 · 已提交 %2，已中止 %3</translation>
    </message>
    <message>
        <source>p50 %1 ms, p99 %2 ms</source>
        <translation>p50 %1 ms，p99 %2 ms</translation>
    </message>
    <message numerus="yes">
        <source>ends after %Ln record(s)</source>
        <translation>
            <numerusform>%Ln 条记录后结束</numerusform>
        </translation>
    </message>
</context>
</TS>
