<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>はい(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>いいえ(&amp;N)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>すべて選択</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AddPartitionsDialog</name>
    <message>
        <source>Count keys that move</source>
        <translation>移動するキーを数える</translation>
    </message>
    <message>
        <source>More partitions for %1</source>
        <translation>%1 のパーティションを追加</translation>
    </message>
    <message>
        <source>Reads the topic and asks the partitioner of Java&apos;s client (murmur2) where each key would go</source>
        <translation>トピックを読み取り、Java クライアントのパーティショナー（murmur2）で各キーの行き先を調べます</translation>
    </message>
    <message>
        <source>Partitions cannot be taken away again. A key that moves goes to another partition from then on: its older records stay where they are, and are no longer in order with the newer ones.</source>
        <translation>パーティションを後から減らすことはできません。移動するキーは、以後は別のパーティションに入ります。古いレコードは元の場所に残るため、新しいレコードとの順序は保証されなくなります。</translation>
    </message>
    <message>
        <source>Partitions now</source>
        <translation>現在のパーティション数</translation>
    </message>
    <message>
        <source>Partitions then</source>
        <translation>変更後のパーティション数</translation>
    </message>
    <message>
        <source>Add partitions</source>
        <translation>パーティションを追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The topic is empty: no key moves.</source>
        <translation>トピックは空です。移動するキーはありません。</translation>
    </message>
    <message>
        <source>None of the %1 records read has a key: nothing moves.</source>
        <translation>読み取った %1 件のレコードにキーはありません。何も移動しません。</translation>
    </message>
    <message>
        <source>%1 of %2 keys would go to another partition (%3 %).</source>
        <translation>%2 個のキーのうち %1 個が別のパーティションに移ります（%3 %）。</translation>
    </message>
    <message>
        <source>Counted over the first %1 records; there are more.</source>
        <translation>先頭の %1 件で数えました。レコードはまだあります。</translation>
    </message>
    <message>
        <source>Reading the keys …</source>
        <translation>キーを読み取っています …</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>コントローラーに問い合わせています …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AppearanceMenu</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>時刻を UTC で表示</translation>
    </message>
    <message>
        <source>Moving pictures</source>
        <translation>動きのある図</translation>
    </message>
    <message>
        <source>Dots that travel, changes that fade, panels that slide. Without it everything is told by marks that stay in their places.</source>
        <translation>動く点、薄れていく変化、滑るパネル。オフにすると、その場に留まる印ですべてを示します。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ApplicationWords</name>
    <message>
        <source>Brokerscope cannot start</source>
        <translation>Brokerscope を起動できません</translation>
    </message>
    <message>
        <source>End the program that listens there, or start with another port: --port NUMBER.</source>
        <translation>そのポートで待ち受けているプログラムを終了するか、別のポートで起動してください: --port NUMBER</translation>
    </message>
    <message>
        <source>Close that one, or start with another directory: --data-dir DIRECTORY.</source>
        <translation>そちらを終了するか、別のディレクトリで起動してください: --data-dir DIRECTORY</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AssignmentModel</name>
    <message>
        <source>%1 (group leader)</source>
        <translation>%1（グループリーダー）</translation>
    </message>
    <message>
        <source>Member %1 from %2</source>
        <translation>%2 のメンバー %1</translation>
    </message>
    <message>
        <source>%1 reads %2</source>
        <translation>%1 は %2 を読み取り中</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>%1 still reads %2 and shall give it up</source>
        <translation>%1 は %2 をまだ読み取っていて、手放す予定です</translation>
    </message>
    <message>
        <source>%1 shall get %2 once it is free</source>
        <translation>%1 は %2 が空きしだい受け取ります</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AvroWords</name>
    <message>
        <source>%1 at byte %2.</source>
        <translation>%1（%2 バイト目）</translation>
    </message>
    <message>
        <source>The datum ends too early</source>
        <translation>データが途中で終わっています</translation>
    </message>
    <message>
        <source>A number is too long</source>
        <translation>数値が長すぎます</translation>
    </message>
    <message>
        <source>The schema is no JSON: %1 at byte %2.</source>
        <translation>スキーマが JSON ではありません: %1（%2 バイト目）</translation>
    </message>
    <message>
        <source>the schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>types are nested too deeply.</source>
        <translation>型の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>there is no type named %1.</source>
        <translation>%1 という名前の型はありません。</translation>
    </message>
    <message>
        <source>a union of nothing.</source>
        <translation>union が空です。</translation>
    </message>
    <message>
        <source>a type is a name, a list or an object.</source>
        <translation>型は名前、リスト、オブジェクトのいずれかです。</translation>
    </message>
    <message>
        <source>a %1 needs a name.</source>
        <translation>%1 には名前が必要です。</translation>
    </message>
    <message>
        <source>a record needs fields.</source>
        <translation>record にはフィールドが必要です。</translation>
    </message>
    <message>
        <source>a field has no name.</source>
        <translation>名前のないフィールドがあります。</translation>
    </message>
    <message>
        <source>a fixed needs a size.</source>
        <translation>fixed にはサイズが必要です。</translation>
    </message>
    <message>
        <source>a type without a name</source>
        <translation>名前のない型</translation>
    </message>
    <message>
        <source>The schema is through, and there is more</source>
        <translation>スキーマの終わりの後に余分なデータがあります</translation>
    </message>
    <message>
        <source>No datum of this schema: %1</source>
        <translation>このスキーマのデータではありません: %1</translation>
    </message>
    <message>
        <source>Types are nested too deeply</source>
        <translation>型の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>It unfolds into too much text</source>
        <translation>展開するとテキストが大きすぎます</translation>
    </message>
    <message>
        <source>%1 has no symbol %2</source>
        <translation>%1 にシンボル %2 はありません</translation>
    </message>
    <message>
        <source>A union has no branch %1</source>
        <translation>union に分岐 %1 はありません</translation>
    </message>
    <message>
        <source>A block has no size</source>
        <translation>サイズのないブロックがあります</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::BorrowedTopics</name>
    <message>
        <source>Topic %1 could not be made: %2</source>
        <translation>トピック %1 を作成できませんでした: %2</translation>
    </message>
    <message>
        <source>Topic %1 could not be deleted: %2</source>
        <translation>トピック %1 を削除できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::BreakpointsModel</name>
    <message>
        <source>Double-click: show what met it last in the timeline</source>
        <translation>ダブルクリック: 最後に成立したイベントをタイムラインに表示</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>まだ成立していません</translation>
    </message>
    <message>
        <source>stopped the clock · %1</source>
        <translation>時計を停止 · %1</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>停止条件</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>回数</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CallsPage</name>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>発送</translation>
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
        <translation>両側とも同じ注文です。左ではサービスが互いを呼び出して返事を待ちます。このプログラムの中の小さなモデルです。右ではクラスターのトピックにイベントを書き、本物のプログラムが読みます。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Make services and topics, and send four orders a second to both sides</source>
        <translation>サービスとトピックを作り、両側に毎秒 4 件の注文を送る</translation>
    </message>
    <message>
        <source>Add Analytics</source>
        <translation>「分析」を追加</translation>
    </message>
    <message>
        <source>One more service wants to hear of every order</source>
        <translation>もう 1 つのサービスが、すべての注文を知りたがっている</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Stop everything, and delete the topics and their groups</source>
        <translation>すべて止め、トピックとそのグループを削除する</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受け付け</translation>
    </message>
    <message>
        <source>Orders for which the service in front had a thread</source>
        <translation>先頭のサービスにスレッドが空いていた注文</translation>
    </message>
    <message>
        <source>Orders that the cluster has acknowledged</source>
        <translation>クラスターが確認応答した注文</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Through all services up to Notification</source>
        <translation>「通知」まですべてのサービスを通った</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>A call got no answer, or the order was refused</source>
        <translation>呼び出しに返事がなかったか、注文が断られた</translation>
    </message>
    <message>
        <source>Orders that the cluster did not take</source>
        <translation>クラスターが受け取らなかった注文</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待ち</translation>
    </message>
    <message>
        <source>Orders that hold a thread of the service in front</source>
        <translation>先頭のサービスのスレッドを占めている注文</translation>
    </message>
    <message>
        <source>Accepted and not yet through all services</source>
        <translation>受け付けたが、まだすべてのサービスを通っていない</translation>
    </message>
    <message>
        <source>Direct calls</source>
        <translation>直接の呼び出し</translation>
    </message>
    <message>
        <source>a model in this program: each call waits for the next</source>
        <translation>このプログラムの中のモデル: どの呼び出しも次を待つ</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>three topics of the cluster, and real programs that read them</source>
        <translation>クラスターの 3 つのトピックと、それを読む本物のプログラム</translation>
    </message>
    <message>
        <source>Each bar is a second: orders completed, and hatched above them those that failed.</source>
        <translation>棒 1 本が 1 秒: 完了した注文、その上の斜線は失敗した注文。</translation>
    </message>
    <message>
        <source>Each bar is a second: orders completed, and hatched above them those that wait for Payment.</source>
        <translation>棒 1 本が 1 秒: 完了した注文、その上の斜線は「支払い」を待つ注文。</translation>
    </message>
    <message>
        <source>Orders completed and failed in the last minute</source>
        <translation>直近 1 分に完了した注文と失敗した注文</translation>
    </message>
    <message>
        <source>Orders completed, and those that wait for Payment, in the last minute</source>
        <translation>直近 1 分に完了した注文と「支払い」を待つ注文</translation>
    </message>
    <message>
        <source>A service fails</source>
        <translation>サービスが落ちる</translation>
    </message>
    <message>
        <source>A service is added</source>
        <translation>サービスが加わる</translation>
    </message>
    <message>
        <source>Do all agree?</source>
        <translation>全員が一致しているか</translation>
    </message>
    <message>
        <source>What fails behind Order fails Order.</source>
        <translation>「注文」の後ろで落ちたものが、「注文」を失敗させる。</translation>
    </message>
    <message>
        <source>The caller has to be changed and deployed.</source>
        <translation>呼び出す側を変更し、デプロイし直す必要がある。</translation>
    </message>
    <message>
        <source>An order is done or failed at once.</source>
        <translation>注文はその場で完了するか失敗する。</translation>
    </message>
    <message>
        <source>The others go on, its work waits for it.</source>
        <translation>ほかは続き、その仕事は戻るのを待つ。</translation>
    </message>
    <message>
        <source>It subscribes. Nobody else is touched.</source>
        <translation>購読するだけ。ほかには誰も手を入れない。</translation>
    </message>
    <message>
        <source>Eventually: when nothing waits any more.</source>
        <translation>いずれは（結果整合性）: 何も待たなくなったとき。</translation>
    </message>
    <message>
        <source>Bring Payment back</source>
        <translation>「支払い」を戻す</translation>
    </message>
    <message>
        <source>Take Payment down</source>
        <translation>「支払い」を落とす</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>両側とも</translation>
    </message>
    <message>
        <source>On both sides: left it does not answer, right its program is stopped</source>
        <translation>両側とも: 左は返事をせず、右はプログラムが止まる</translation>
    </message>
    <message>
        <source>Making topics …</source>
        <translation>トピックを作成しています …</translation>
    </message>
    <message>
        <source>The programs leave, topics and groups are deleted …</source>
        <translation>プログラムが抜け、トピックとグループを削除しています …</translation>
    </message>
    <message>
        <source>is deployed anew: refuses every order</source>
        <translation>デプロイし直し中: すべての注文を断る</translation>
    </message>
    <message>
        <source>down: %1 calls without an answer</source>
        <translation>停止中: 返事のない呼び出し %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 threads wait for answers</source>
        <translation>%2 本中 %1 本のスレッドが返事を待つ</translation>
    </message>
    <message>
        <source>%1 calls answered</source>
        <translation>返事をした呼び出し %1 件</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>%2 に %1 件書いた</translation>
    </message>
    <message>
        <source>down: %1 wait for it</source>
        <translation>停止中: %1 件が待っている</translation>
    </message>
    <message>
        <source>%1 done, lag %2</source>
        <translation>処理済み %1 件、ラグ %2</translation>
    </message>
    <message>
        <source>%1 orders failed because of Payment</source>
        <translation>「支払い」のために %1 件の注文が失敗</translation>
    </message>
    <message>
        <source>%1 orders accepted while Payment was down, %2 failed; %3 wait for it now</source>
        <translation>「支払い」の停止中に %1 件を受け付け、失敗 %2 件。いま %3 件が待っている</translation>
    </message>
    <message>
        <source>Order was changed: %1 orders lost to that. Analytics has heard of %2 of %3</source>
        <translation>「注文」を変更: それで失われた注文 %1 件。「分析」が知っているのは %3 件中 %2 件</translation>
    </message>
    <message>
        <source>Analytics has read %1 of %2, from the first on; %3 orders failed</source>
        <translation>「分析」は最初から数えて %2 件中 %1 件を読んだ。失敗した注文 %3 件</translation>
    </message>
    <message>
        <source>%1 completed, %2 failed, %3 in between</source>
        <translation>完了 %1、失敗 %2、途中 %3</translation>
    </message>
    <message>
        <source>%1 accepted, %2 paid, %3 shipped, %4 notified</source>
        <translation>受け付け %1、支払い %2、発送 %3、通知 %4</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CauseWords</name>
    <message>
        <source>Your acts</source>
        <translation>あなたの操作</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>クォーラム</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>ブローカー</translation>
    </message>
    <message>
        <source>Topics, leaders, ISR</source>
        <translation>トピック、リーダー、ISR</translation>
    </message>
    <message>
        <source>Logs on disk</source>
        <translation>ディスク上のログ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>トランザクション</translation>
    </message>
    <message>
        <source>Clients and errors</source>
        <translation>クライアントとエラー</translation>
    </message>
    <message>
        <source>The node found out by itself that it cannot go on.</source>
        <translation>ノードが自分で続行できないと判断しました。</translation>
    </message>
    <message>
        <source>It had been asked for before.</source>
        <translation>事前に要求されていました。</translation>
    </message>
    <message>
        <source>A timer ran out: the node heard nothing from a leader for its election timeout.</source>
        <translation>タイマー切れ: 選出タイムアウトの間、ノードにリーダーからの連絡がありませんでした。</translation>
    </message>
    <message>
        <source>A timer: an election was due.</source>
        <translation>タイマー: 選出の時刻になりました。</translation>
    </message>
    <message>
        <source>A timer ran out: a majority of the voters did not fetch from it any more, or it learned of a later epoch.</source>
        <translation>タイマー切れ: 投票者の過半数がフェッチしてこなくなったか、より新しいエポックを知りました。</translation>
    </message>
    <message>
        <source>A timer ran out: broker.session.timeout.ms passed without a heartbeat.</source>
        <translation>タイマー切れ: ハートビートがないまま broker.session.timeout.ms が過ぎました。</translation>
    </message>
    <message>
        <source>The broker asked for it when it had started.</source>
        <translation>ブローカーが起動時に要求しました。</translation>
    </message>
    <message>
        <source>A timer ran out: the replica was not caught up for replica.lag.time.max.ms.</source>
        <translation>タイマー切れ: レプリカが replica.lag.time.max.ms の間、追いついていませんでした。</translation>
    </message>
    <message>
        <source>The replica has caught up with the leader&apos;s log.</source>
        <translation>レプリカがリーダーのログに追いつきました。</translation>
    </message>
    <message>
        <source>The controller&apos;s timer: it gives leadership back to preferred replicas.</source>
        <translation>コントローラーのタイマー: リーダーを優先レプリカに戻します。</translation>
    </message>
    <message>
        <source>The last replica that could lead is gone.</source>
        <translation>リーダーになれる最後のレプリカがいなくなりました。</translation>
    </message>
    <message>
        <source>The segment was full, or segment.ms had passed.</source>
        <translation>セグメントが一杯になったか、segment.ms が過ぎました。</translation>
    </message>
    <message>
        <source>A timer: retention looks for old segments, or a client deleted records.</source>
        <translation>タイマー: 保持期限により古いセグメントを探しているか、クライアントがレコードを削除しました。</translation>
    </message>
    <message>
        <source>The node compared its log with the leader&apos;s, or with what its checkpoints say.</source>
        <translation>ノードが自分のログを、リーダーのログまたはチェックポイントと突き合わせました。</translation>
    </message>
    <message>
        <source>The member said goodbye, or its session.timeout.ms or max.poll.interval.ms passed.</source>
        <translation>メンバーが離脱を告げたか、session.timeout.ms または max.poll.interval.ms が過ぎました。</translation>
    </message>
    <message>
        <source>A timer ran out: transaction.timeout.ms passed.</source>
        <translation>タイマー切れ: transaction.timeout.ms が過ぎました。</translation>
    </message>
    <message>
        <source>A client asked for it.</source>
        <translation>クライアントが要求しました。</translation>
    </message>
    <message>
        <source>All new replicas have caught up.</source>
        <translation>新しいレプリカがすべて追いつきました。</translation>
    </message>
    <message>
        <source>Nothing that this window knows of preceded it.</source>
        <translation>このウィンドウが知る限り、先立つ出来事はありません。</translation>
    </message>
    <message>
        <source>A person did that.</source>
        <translation>人が操作しました。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClientWords</name>
    <message>
        <source>client that does not say its name</source>
        <translation>名乗らないクライアント</translation>
    </message>
    <message>
        <source>(no client.id)</source>
        <translation>（client.id なし）</translation>
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
            <numerusform>%2 の %1、ノードへの接続 %n 本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with an error, the last was %1</source>
        <translation>
            <numerusform>エラーのレスポンス %n 件、最新は %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group · %n member(s) · %1</source>
        <translation>
            <numerusform>グループ · メンバー %n · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>ラグ %1</translation>
    </message>
    <message>
        <source>Group %1, generation %2, assignor %3, coordinator node %4</source>
        <translation>グループ %1、世代 %2、assignor %3、コーディネーターはノード %4</translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>ほか %n クライアント</numerusform>
        </translation>
    </message>
    <message>
        <source>listed in the navigator</source>
        <translation>一覧はナビゲーターに</translation>
    </message>
    <message>
        <source>no partition assigned</source>
        <translation>パーティションの割り当てなし</translation>
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
            <numerusform>この向きに %n 本のリンクを切断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cuts %n link(s)</source>
        <translation>
            <numerusform>%n 本のリンクを切断</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterMenu</name>
    <message>
        <source>A throw-away cluster starts in a window of its own.</source>
        <translation>使い捨てクラスターが別のウィンドウで起動します。</translation>
    </message>
    <message>
        <source>New throw-away cluster</source>
        <translation>使い捨てクラスターを新規作成</translation>
    </message>
    <message>
        <source>One more cluster beside this one, with ports and a temporary directory of its own</source>
        <translation>このクラスターとは別に、専用のポートと一時ディレクトリを持つクラスターを作ります</translation>
    </message>
    <message>
        <source>Open a data directory …</source>
        <translation>データディレクトリを開く …</translation>
    </message>
    <message>
        <source>A kept cluster, in a window of its own; an empty directory becomes a new one</source>
        <translation>保存されるクラスターを別のウィンドウで開きます。空のディレクトリなら新しく作ります</translation>
    </message>
    <message>
        <source>Watch an external cluster …</source>
        <translation>外部クラスターを見る …</translation>
    </message>
    <message>
        <source>Any Apache Kafka, in a window of its own</source>
        <translation>任意の Apache Kafka を別のウィンドウで表示します</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近開いたもの</translation>
    </message>
    <message>
        <source>Ask at the start what happens to the data</source>
        <translation>起動時にデータの扱いを確認</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n ノード</numerusform>
        </translation>
    </message>
    <message>
        <source>This window shows it.</source>
        <translation>このウィンドウに表示中です。</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>別のウィンドウで開く</translation>
    </message>
    <message>
        <source>%1 opens in a window of its own.</source>
        <translation>%1 は別のウィンドウで開きます。</translation>
    </message>
    <message>
        <source>Empty this list</source>
        <translation>この一覧を空にする</translation>
    </message>
    <message>
        <source>The clusters and their data stay</source>
        <translation>クラスターとデータは残ります</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>データディレクトリ</translation>
    </message>
    <message>
        <source>Watch an external cluster</source>
        <translation>外部クラスターを見る</translation>
    </message>
    <message>
        <source>Bootstrap servers, as localhost:9092</source>
        <translation>ブートストラップサーバー（例: localhost:9092）</translation>
    </message>
    <message>
        <source>The system refused to start another window.</source>
        <translation>システムが新しいウィンドウの起動を拒否しました。</translation>
    </message>
    <message numerus="yes">
        <source>No ports are free for another cluster of %n node(s).</source>
        <translation>
            <numerusform>%n ノードのクラスターをもう 1 つ作るための空きポートがありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterScene</name>
    <message>
        <source>tries again: %1</source>
        <translation>再試行します: %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterView</name>
    <message>
        <source>Picture of the cluster</source>
        <translation>クラスターの図</translation>
    </message>
    <message>
        <source>No client is connected. Start one from the Produce dock, or point your own at the bootstrap servers.</source>
        <translation>接続しているクライアントはありません。プロデュースのドックから起動するか、お使いのクライアントをブートストラップサーバーに接続してください。</translation>
    </message>
    <message>
        <source>response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>同期外れ</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms · Ctrl+0 fits</source>
        <translation>Ctrl+ホイールで拡大・縮小 · Ctrl+0 で全体表示</translation>
    </message>
    <message>
        <source>right-click for faults · Shift+drag cuts links · click a dot · Ctrl+wheel zooms · Ctrl+0 fits</source>
        <translation>右クリックで障害 · Shift+ドラッグでリンク切断 · 点をクリック · Ctrl+ホイールで拡大・縮小 · Ctrl+0 で全体表示</translation>
    </message>
    <message>
        <source>Cut links</source>
        <translation>リンクを切断</translation>
    </message>
    <message>
        <source>Draw a line across links to cut them both ways (or hold Shift and draw). Escape ends it.</source>
        <translation>リンクを横切る線を引くと、両方向とも切断します（Shift を押しながら引いても同じです）。Esc で終了します。</translation>
    </message>
    <message>
        <source>Cut links one way</source>
        <translation>リンクを片方向だけ切断</translation>
    </message>
    <message>
        <source>Draw a line across links: what flows in the direction of the arrow is stopped (or hold Ctrl and Shift and draw).</source>
        <translation>リンクを横切る線を引くと、矢印の向きの流れだけを止めます（Ctrl と Shift を押しながら引いても同じです）。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>拡大（Ctrl++）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>縮小（Ctrl+-）</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>実寸</translation>
    </message>
    <message>
        <source>Actual size (Ctrl+1)</source>
        <translation>実寸（Ctrl+1）</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Fit the picture into the dock (Ctrl+0)</source>
        <translation>図をドックに収める（Ctrl+0）</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>What is broken now, and how to heal it</source>
        <translation>今どこが壊れているか、どう修復するか</translation>
    </message>
    <message numerus="yes">
        <source>Faults: %n</source>
        <translation>
            <numerusform>障害: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the cut of %n link(s)</source>
        <translation>
            <numerusform>%n 本のリンクの切断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) of kind %1 from %2 to %3, at %4</source>
        <translation>
            <numerusform>%2 から %3 への %1 のレスポンス %n 件、%4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of kind %1 from %2 to %3, at %4</source>
        <translation>
            <numerusform>%2 から %3 への %1 のリクエスト %n 件、%4</numerusform>
        </translation>
    </message>
    <message>
        <source>The public protocol does not tell which clients are connected. Members of groups are shown once there are some; to produce or consume yourself, open the Produce or the Consume dock.</source>
        <translation>公開プロトコルでは、接続中のクライアントは分かりません。グループのメンバーがいれば表示されます。自分で書き込む・読み取るには、プロデュースまたはコンシュームのドックを開いてください。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterWords</name>
    <message>
        <source>throw-away</source>
        <translation>使い捨て</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>ポート %1</translation>
    </message>
    <message>
        <source>%1 · port %2</source>
        <translation>%1 · ポート %2</translation>
    </message>
    <message>
        <source>This cluster runs elsewhere; closing the window leaves it alone.</source>
        <translation>このクラスターは別の場所で動いています。ウィンドウを閉じても影響はありません。</translation>
    </message>
    <message>
        <source>Throw-away data: %1 is deleted when the window is closed.</source>
        <translation>使い捨てデータ: ウィンドウを閉じると %1 は削除されます。</translation>
    </message>
    <message>
        <source>Kept data: everything is in %1 when it is opened again.</source>
        <translation>保存データ: 次に開いたときも、すべて %1 に残っています。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>An act, a panel, a node, a topic, a group …</source>
        <translation>操作、パネル、ノード、トピック、グループ …</translation>
    </message>
    <message>
        <source>What to do or to go to</source>
        <translation>実行する操作、または移動先</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>該当する名前はありません。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CommandWords</name>
    <message>
        <source>kafka-console-producer.sh cannot choose a partition; kcat can.</source>
        <translation>kafka-console-producer.sh ではパーティションを指定できません。kcat なら指定できます。</translation>
    </message>
    <message>
        <source>kafka-console-producer.sh cannot choose a timestamp.</source>
        <translation>kafka-console-producer.sh ではタイムスタンプを指定できません。</translation>
    </message>
    <message>
        <source>Zero bytes do not fit into a command line.</source>
        <translation>ゼロバイトはコマンドラインに書けません。</translation>
    </message>
    <message>
        <source>kafka-console-producer.sh reads lines of text: it cannot send line ends or the signs that divide key, value and headers. kcat can.</source>
        <translation>kafka-console-producer.sh はテキストを行単位で読むため、改行や、キー・値・ヘッダーの区切り文字は送れません。kcat なら送れます。</translation>
    </message>
    <message>
        <source>A key with a zero byte does not fit into a command line.</source>
        <translation>ゼロバイトを含むキーはコマンドラインに書けません。</translation>
    </message>
    <message>
        <source>kcat cannot choose a timestamp.</source>
        <translation>kcat ではタイムスタンプを指定できません。</translation>
    </message>
    <message>
        <source>With -Z kcat sends an empty key as null, too.</source>
        <translation>-Z を付けると、kcat は空のキーも null として送ります。</translation>
    </message>
    <message>
        <source>kcat sends nothing at all when the value is empty; an empty value needs kafka-console-producer.sh.</source>
        <translation>値が空だと kcat は何も送りません。空の値を送るには kafka-console-producer.sh が必要です。</translation>
    </message>
    <message>
        <source>kcat writes headers as name=value: no null, no zero byte, and no = in the name.</source>
        <translation>kcat のヘッダーは name=value の形です。null とゼロバイトは書けず、名前に = は使えません。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CompareView</name>
    <message>
        <source>Queue and log</source>
        <translation>キューとログ</translation>
    </message>
    <message>
        <source>A classic message queue beside a topic, with the same messages</source>
        <translation>昔ながらのメッセージキューとトピックを並べ、同じメッセージを流す</translation>
    </message>
    <message>
        <source>the same, done in different ways</source>
        <translation>同じことを、違うやり方で</translation>
    </message>
    <message>
        <source>This is an external cluster: no topics are made, no load is put on it and no node is killed from here.</source>
        <translation>これは外部クラスターです。ここからトピックを作ったり、負荷をかけたり、ノードを強制終了したりはしません。</translation>
    </message>
    <message>
        <source>Calls and events</source>
        <translation>呼び出しとイベント</translation>
    </message>
    <message>
        <source>Services that call each other beside services that write and read events</source>
        <translation>互いに呼び出すサービスと、イベントを書いて読むサービスを並べる</translation>
    </message>
    <message>
        <source>ZooKeeper and KRaft</source>
        <translation>ZooKeeper と KRaft</translation>
    </message>
    <message>
        <source>The same failure of the controller, explained with ZooKeeper and live with KRaft</source>
        <translation>同じコントローラー障害を、ZooKeeper では説明で、KRaft では実物で</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConfigureTopicDialog</name>
    <message>
        <source>Configure topic %1</source>
        <translation>トピック %1 の設定</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>コントローラーに問い合わせています …</translation>
    </message>
    <message>
        <source>Asking the cluster what is in effect …</source>
        <translation>有効な設定をクラスターに問い合わせています …</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n configuration(s) will be changed.</source>
        <translation>
            <numerusform>%n 件の設定を変更します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectDialog</name>
    <message>
        <source>Connect a client</source>
        <translation>クライアントを接続</translation>
    </message>
    <message>
        <source>Any Kafka client can connect. It needs nothing but these addresses (bootstrap.servers): one that answers is enough, from it the client learns the others.</source>
        <translation>どの Kafka クライアントでも接続できます。必要なのはこのアドレス（bootstrap.servers）だけです。1 つでも応答すれば、クライアントはそこから残りを知ります。</translation>
    </message>
    <message>
        <source>Bootstrap servers</source>
        <translation>ブートストラップサーバー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Lines for this client</source>
        <translation>このクライアント用の設定行</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>この行をコピー</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectionsModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>%1 に書き込み</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>%1 を読み取り</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>(no client.id)</source>
        <translation>（client.id なし）</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1, %2; %3 requests since the connection was opened</source>
        <translation>%1、%2。接続してから %3 リクエスト</translation>
    </message>
    <message>
        <source>%1 since the connection was opened</source>
        <translation>接続してから %1</translation>
    </message>
    <message>
        <source>client.id: the name that the program gives itself; or the node at the other end</source>
        <translation>client.id: プログラムが名乗る名前。または相手側のノード</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Client library and version, as the client said in ApiVersions</source>
        <translation>クライアントが ApiVersions で伝えたライブラリとバージョン</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>Address and port at the other end</source>
        <translation>相手側のアドレスとポート</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>The node that it is connected to</source>
        <translation>接続先のノード</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>PLAINTEXT is the brokers&apos; listener, CONTROLLER the quorum&apos;s</source>
        <translation>PLAINTEXT はブローカーの、CONTROLLER はクォーラムのリスナー</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>リスナー</translation>
    </message>
    <message>
        <source>How long the connection has been open</source>
        <translation>接続してからの時間</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>1 秒あたりのリクエスト数</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>リクエスト/秒</translation>
    </message>
    <message>
        <source>Bytes per second to the node</source>
        <translation>ノードへ流れるバイト数（毎秒）</translation>
    </message>
    <message>
        <source>In</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Bytes per second from the node</source>
        <translation>ノードから流れるバイト数（毎秒）</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Requests that are not answered yet: a consumer&apos;s Fetch waits there for records</source>
        <translation>まだ応答のないリクエスト。コンシューマーの Fetch はここでレコードを待ちます</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>API of the last request</source>
        <translation>最後のリクエストの API</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>最後のリクエスト</translation>
    </message>
    <message>
        <source>Answers with an error code, and Kafka&apos;s name of the last</source>
        <translation>エラーコード付きのレスポンス数と、最新のエラーの Kafka での名前</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Partitions that are written and read over this connection</source>
        <translation>この接続で書き込み・読み取りしているパーティション</translation>
    </message>
    <message>
        <source>Writes and reads</source>
        <translation>書き込みと読み取り</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>接続を絞り込み</translation>
    </message>
    <message>
        <source>No client is connected. Start one in the Produce dock, or point your own at the bootstrap servers.</source>
        <translation>接続しているクライアントはありません。プロデュースのドックで起動するか、お使いのクライアントをブートストラップサーバーに接続してください。</translation>
    </message>
    <message>
        <source>Between nodes</source>
        <translation>ノード間</translation>
    </message>
    <message>
        <source>Also the connections that the nodes have among themselves: replication, heartbeats, votes</source>
        <translation>ノード同士の接続（レプリケーション、ハートビート、投票）も表示</translation>
    </message>
    <message>
        <source>Reset …</source>
        <translation>リセット …</translation>
    </message>
    <message>
        <source>Breaks the connection off where it is, as a network failure would; clients connect again by themselves</source>
        <translation>ネットワーク障害のように接続をその場で切ります。クライアントは自動で再接続します</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clients, connections</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n クライアント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 接続</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %1 of node %2, %3 requests, %4 in, %5 out.</source>
        <translation>ノード %2 の接続 %1、リクエスト %3 件、受信 %4、送信 %5。</translation>
    </message>
    <message>
        <source>Member of group %1.</source>
        <translation>グループ %1 のメンバー。</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>最新のエラー: %1</translation>
    </message>
    <message>
        <source>Reset a connection</source>
        <translation>接続をリセット</translation>
    </message>
    <message>
        <source>Reset the connection of %1 to node %2?</source>
        <translation>%1 からノード %2 への接続をリセットしますか?</translation>
    </message>
    <message>
        <source>What is on its way is lost, as in a network failure. A good client connects again and sends anew what was not answered.</source>
        <translation>ネットワーク障害と同じく、途中のデータは失われます。よくできたクライアントは再接続し、応答のなかったものを送り直します。</translation>
    </message>
    <message>
        <source>Reset it</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Connection %1 of node %2 is reset.</source>
        <translation>ノード %2 の接続 %1 をリセットしました。</translation>
    </message>
    <message>
        <source>It could not be reset: %1</source>
        <translation>リセットできませんでした: %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConsumeView</name>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>one or more, with commas between</source>
        <translation>1 つ以上、コンマ区切り</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>今から</translation>
    </message>
    <message>
        <source>Where to begin when the group has committed nothing yet</source>
        <translation>グループがまだ何もコミットしていないときの開始位置</translation>
    </message>
    <message>
        <source>Start group</source>
        <translation>グループを開始</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>最近の読み取り</translation>
    </message>
    <message>
        <source>Group whose records are shown</source>
        <translation>レコードを表示するグループ</translation>
    </message>
    <message>
        <source>Records that were read last</source>
        <translation>最近読み取ったレコード</translation>
    </message>
    <message>
        <source>No group of this window runs. Start one; add members and watch the partitions being shared out anew.</source>
        <translation>このウィンドウで動いているグループはありません。1 つ開始してメンバーを追加し、パーティションが分け直される様子を見てみましょう。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Protocol, assignor, isolation, timeouts, static members</source>
        <translation>プロトコル、assignor、分離レベル、タイムアウト、静的メンバー</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>classic: the members share the partitions out among themselves. consumer (KIP-848): the coordinator does. The client library of this window, librdkafka %1, has the latter from 2.4 on; a Java client with group.protocol=consumer may join here in any case</source>
        <translation>classic: メンバー同士でパーティションを分けます。consumer（KIP-848）: コーディネーターが分けます。このウィンドウのクライアントライブラリ librdkafka %1 では、後者は 2.4 以降で使えます。group.protocol=consumer の Java クライアントはいつでも参加できます</translation>
    </message>
    <message>
        <source>How partitions are shared out: range by topic, roundrobin one after another, cooperative-sticky moves only what has to move and lets the others read on</source>
        <translation>パーティションの分け方: range はトピックごと、roundrobin は順番に、cooperative-sticky は必要なものだけを移し、ほかのメンバーは読み続けます</translation>
    </message>
    <message>
        <source>read_committed waits for the end of transactions and leaves out what was aborted</source>
        <translation>read_committed はトランザクションの終わりを待ち、アボートされたものを除きます</translation>
    </message>
    <message>
        <source>static members</source>
        <translation>静的メンバー</translation>
    </message>
    <message>
        <source>group.instance.id (KIP-345): a member that comes back within session.timeout.ms gets its partitions without a rebalance</source>
        <translation>group.instance.id（KIP-345）: session.timeout.ms 以内に戻ったメンバーは、リバランスなしで自分のパーティションを取り戻します</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>after a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>session.timeout.ms: without a heartbeat for so long a member counts as gone</source>
        <translation>session.timeout.ms: この時間ハートビートがないメンバーは、いなくなったと見なされます</translation>
    </message>
    <message>
        <source>max.poll.interval.ms: a member that does not ask for records for so long leaves the group</source>
        <translation>max.poll.interval.ms: この時間レコードを要求しないメンバーは、グループから抜けます</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
    <message>
        <source>One member of this group as a line for a shell</source>
        <translation>このグループのメンバー 1 つ分を、シェルのコマンド行にします</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>グループ名を入力してください。</translation>
    </message>
    <message>
        <source>Choose a topic to read.</source>
        <translation>読み取るトピックを選んでください。</translation>
    </message>
    <message>
        <source>max.poll.interval.ms has to be at least session.timeout.ms.</source>
        <translation>max.poll.interval.ms は session.timeout.ms 以上にしてください。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>heartbeat.interval.ms: how often a member says that it is there, and hears of a rebalance. A third of the session at most</source>
        <translation>heartbeat.interval.ms: メンバーが存在を知らせ、リバランスを知る間隔。セッションの 3 分の 1 まで</translation>
    </message>
    <message>
        <source>heartbeat.interval.ms may be a third of session.timeout.ms at most: one lost heartbeat is no dead member.</source>
        <translation>heartbeat.interval.ms は session.timeout.ms の 3 分の 1 以下にしてください。ハートビートが 1 回失われただけで、メンバーがいなくなったとは限りません。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ControllerPage</name>
    <message>
        <source>There is no active controller just now.</source>
        <translation>いまアクティブなコントローラーはありません。</translation>
    </message>
    <message>
        <source>One more voter down, and the others are no majority: nobody could be elected. Start a node first.</source>
        <translation>投票者がもう 1 つ落ちると残りは過半数にならず、誰も選出できません。先にノードを開始してください。</translation>
    </message>
    <message>
        <source>The active controller dies. Until Kafka 4.0 an ensemble of ZooKeeper servers noticed that and kept what the controller must know; now the controllers do both themselves, in a quorum with a log.</source>
        <translation>アクティブなコントローラーが落ちます。Kafka 4.0 より前は、ZooKeeper サーバーの集まり（アンサンブル）がそれに気づき、コントローラーが知るべきことを保管していました。いまはコントローラー自身が、ログを持つクォーラムで両方を行います。</translation>
    </message>
    <message>
        <source>Kill the active controller</source>
        <translation>コントローラーを強制終了</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>もう一度開始</translation>
    </message>
    <message>
        <source>With ZooKeeper: explained, not run</source>
        <translation>ZooKeeper の場合: 説明であり、実行ではない</translation>
    </message>
    <message>
        <source>What used to happen, in this order. This cluster has no ZooKeeper.</source>
        <translation>以前に起きていたこと、この順で。このクラスターに ZooKeeper はありません。</translation>
    </message>
    <message>
        <source>With KRaft: live</source>
        <translation>KRaft の場合: 実物</translation>
    </message>
    <message>
        <source>What this cluster does, from its own events, with the time since the failure</source>
        <translation>このクラスターが行うこと。クラスター自身のイベントと、障害からの時間</translation>
    </message>
    <message>
        <source>elected after</source>
        <translation>選出まで</translation>
    </message>
    <message>
        <source>From the failure until another controller was elected</source>
        <translation>障害から別のコントローラーが選出されるまで</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Of the new controller: who still acts in an older one is refused</source>
        <translation>新しいコントローラーのもの。古いエポックで動くものは拒否される</translation>
    </message>
    <message>
        <source>records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>That the new controller has written to the metadata log</source>
        <translation>新しいコントローラーがメタデータログに書いたもの</translation>
    </message>
    <message>
        <source>leaders moved</source>
        <translation>移ったリーダー</translation>
    </message>
    <message>
        <source>Partitions that got another leader since</source>
        <translation>それ以降に別のリーダーになったパーティション</translation>
    </message>
    <message>
        <source>What moved into the metadata log</source>
        <translation>メタデータログに移ったもの</translation>
    </message>
    <message>
        <source>Who is the controller</source>
        <translation>誰がコントローラーか</translation>
    </message>
    <message>
        <source>Which brokers live</source>
        <translation>どのブローカーが生きているか</translation>
    </message>
    <message>
        <source>Topics and their replicas</source>
        <translation>トピックとそのレプリカ</translation>
    </message>
    <message>
        <source>Leaders and ISR</source>
        <translation>リーダーと ISR</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Topics to be deleted</source>
        <translation>削除するトピック</translation>
    </message>
    <message>
        <source>How brokers hear of it</source>
        <translation>ブローカーがどう知るか</translation>
    </message>
    <message>
        <source>Watches; then the controller sends LeaderAndIsr and UpdateMetadata to each broker</source>
        <translation>ウォッチ（watch）。その後コントローラーが各ブローカーに LeaderAndIsr と UpdateMetadata を送る</translation>
    </message>
    <message>
        <source>The leader of the quorum, and its epoch</source>
        <translation>クォーラムのリーダーとそのエポック</translation>
    </message>
    <message>
        <source>Each broker fetches the metadata log, and is as far as its offset in it</source>
        <translation>各ブローカーがメタデータログをフェッチし、そのオフセットの所まで知っている</translation>
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
        <translation>アンサンブルとのコントローラーのセッションにハートビートが来なくなる。zookeeper.session.timeout.ms（既定で 18 秒）が過ぎるまで何も起きない。</translation>
    </message>
    <message>
        <source>The session expires. ZooKeeper removes its ephemeral znodes: /controller, and /brokers/ids of this broker.</source>
        <translation>セッションが切れる。ZooKeeper はその一時的な（ephemeral）znode、つまり /controller と、このブローカーの /brokers/ids を消す。</translation>
    </message>
    <message>
        <source>Watches on /controller fire in every other broker.</source>
        <translation>ほかのすべてのブローカーで /controller へのウォッチが反応する。</translation>
    </message>
    <message>
        <source>All of them try to create /controller. The first wins, and raises /controller_epoch.</source>
        <translation>全員が /controller を作ろうとする。最初のものが勝ち、/controller_epoch を上げる。</translation>
    </message>
    <message>
        <source>The new controller reads everything from ZooKeeper: brokers, topics, each partition&apos;s state. With many partitions that takes minutes.</source>
        <translation>新しいコントローラーは ZooKeeper からすべてを読む。ブローカー、トピック、各パーティションの状態。パーティションが多いと何分もかかる。</translation>
    </message>
    <message>
        <source>It elects leaders for the dead broker&apos;s partitions, and writes each partition&apos;s state to ZooKeeper.</source>
        <translation>落ちたブローカーのパーティションのリーダーを選び、各パーティションの状態を ZooKeeper に書く。</translation>
    </message>
    <message>
        <source>It sends LeaderAndIsr to the replicas, and UpdateMetadata to every broker. Who misses one goes on with an old picture.</source>
        <translation>レプリカに LeaderAndIsr を、すべてのブローカーに UpdateMetadata を送る。受け取り損ねたものは古い状態のまま動き続ける。</translation>
    </message>
    <message>
        <source>Node %1, in epoch %2</source>
        <translation>ノード %1、エポック %2</translation>
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
        <translation>コントローラーを強制終了すると、起きることがここに書かれます。</translation>
    </message>
    <message>
        <source>Written to the metadata log since: %1</source>
        <translation>それ以降にメタデータログに書かれたもの: %1</translation>
    </message>
    <message>
        <source>now: nobody</source>
        <translation>いま: なし</translation>
    </message>
    <message>
        <source>now: node %1 in epoch %2</source>
        <translation>いま: ノード %1、エポック %2</translation>
    </message>
    <message>
        <source>now: %1 brokers, %2 of them fenced</source>
        <translation>いま: ブローカー %1、うち fenced %2</translation>
    </message>
    <message>
        <source>now: %1 topics with %2 partitions</source>
        <translation>いま: トピック %1、パーティション %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln among the newest records of the log</source>
        <translation>
            <numerusform>ログの最新のレコードの中に %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>now: %1 topics with settings of their own</source>
        <translation>いま: 独自の設定を持つトピック %1</translation>
    </message>
    <message>
        <source>node %1: %2</source>
        <translation>ノード %1: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CostPage</name>
    <message>
        <source>Try settings of a producer on this cluster: each is measured for some seconds with a real producer on a topic of its own, and leaves a row. Delay a link or stop a node in between, and measure again.</source>
        <translation>このクラスターでプロデューサーの設定を試します。設定ごとに、本物のプロデューサーが専用のトピックへ数秒間書き込むのを測り、1 行残します。途中でリンクを遅らせたりノードを停止したりして、もう一度測ってください。</translation>
    </message>
    <message>
        <source>acks</source>
        <translation>acks</translation>
    </message>
    <message>
        <source>Who has to have a record before it counts as sent: all in-sync replicas, the leader alone, or nobody</source>
        <translation>レコードを誰が持てば送信済みとするか: 同期済みレプリカ（ISR）すべて、リーダーだけ、または誰も待たない</translation>
    </message>
    <message>
        <source>min.insync.replicas</source>
        <translation>min.insync.replicas</translation>
    </message>
    <message>
        <source>With acks=all the leader refuses records while fewer replicas than these are in sync</source>
        <translation>acks=all のとき、同期済みレプリカがこの数より少ない間、リーダーはレコードを拒否します</translation>
    </message>
    <message>
        <source>linger.ms</source>
        <translation>linger.ms</translation>
    </message>
    <message>
        <source>So long the producer waits for more records to send them together</source>
        <translation>まとめて送るために、プロデューサーが次のレコードを待つ時間</translation>
    </message>
    <message>
        <source>records per second</source>
        <translation>毎秒のレコード数</translation>
    </message>
    <message>
        <source>How many are offered. What comes through is measured</source>
        <translation>送ろうとする数。実際に通った数を測ります</translation>
    </message>
    <message>
        <source>enable.idempotence: repeated batches are recognised. Needs acks=all</source>
        <translation>enable.idempotence: 再送されたバッチを見分けます。acks=all が必要です</translation>
    </message>
    <message>
        <source>Forget the rows</source>
        <translation>行を消す</translation>
    </message>
    <message>
        <source>min ISR</source>
        <translation>min ISR</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>冪等</translation>
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
        <translation>レコード/秒</translation>
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
        <translation>失敗</translation>
    </message>
    <message>
        <source>most at risk</source>
        <translation>リスク件数</translation>
    </message>
    <message>
        <source>those at risk</source>
        <translation>リスクのあるもの</translation>
    </message>
    <message>
        <source>The most records, at one look at the cluster, that not all in-sync replicas had, or one running node alone: they can be lost if the leader dies</source>
        <translation>クラスターをひと目見た時点で、同期済みレプリカ（ISR）すべてには届いていない、または動いているノード 1 つにしかないレコードの最大数。リーダーが落ちると失われることがあります</translation>
    </message>
    <message>
        <source>Whether the producer was told that they are safe</source>
        <translation>安全だとプロデューサーに伝えたかどうか</translation>
    </message>
    <message>
        <source>Settings that were measured</source>
        <translation>測った設定</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>設定を絞り込む</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>nobody asked: lost</source>
        <translation>確認なし: 失われる</translation>
    </message>
    <message>
        <source>acknowledged: lost</source>
        <translation>確認済み: 失われる</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測る</translation>
    </message>
    <message>
        <source>End this measurement without a row</source>
        <translation>行を残さずに測定をやめる</translation>
    </message>
    <message>
        <source>Measure the setting above</source>
        <translation>上の設定を測る</translation>
    </message>
    <message>
        <source>Measuring, %1 left: %2, p99 %3 ms, at most %4 at risk</source>
        <translation>測定中、残り %1: %2、p99 %3 ms、リスク最大 %4 件</translation>
    </message>
    <message>
        <source>Could not be measured: %1</source>
        <translation>測れませんでした: %1</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>再送される</translation>
    </message>
    <message>
        <source>needs acks=all</source>
        <translation>acks=all が必要</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CostTrial</name>
    <message>
        <source>The producer was stopped.</source>
        <translation>プロデューサーが停止されました。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CoveredSource</name>
    <message>
        <source>Not while an exam is open: this would disturb it. Finish or leave it in the panel Exams.</source>
        <translation>試験中はできません。試験の妨げになるためです。「試験」パネルで試験を終えるか、中止してください。</translation>
    </message>
    <message>
        <source>Hidden while an exam runs: it is for you to find out.</source>
        <translation>試験中は表示しません。自分で見つけてください。</translation>
    </message>
    <message>
        <source>Node %1 does not answer.</source>
        <translation>ノード %1 が応答しません。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CreateTopicDialog</name>
    <message>
        <source>Create a topic</source>
        <translation>トピックを作成</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Replicas of each</source>
        <translation>レプリカ数</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>There is a topic of this name already.</source>
        <translation>この名前のトピックはすでにあります。</translation>
    </message>
    <message>
        <source>With one replica, the partitions of a node that goes down are offline until it is back.</source>
        <translation>レプリカが 1 つだけだと、ノードが停止したとき、そのパーティションはノードが戻るまでオフラインになります。</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>英数字、「.」「_」「-」が使えます。</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>コントローラーに問い合わせています …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DeleteTopicDialog</name>
    <message>
        <source>Delete topic %1</source>
        <translation>トピック %1 の削除</translation>
    </message>
    <message>
        <source>%1 records of this topic go for good, on every node. This cannot be undone.

Type the topic&apos;s name to delete it:</source>
        <translation>このトピックの %1 件のレコードは、すべてのノードから完全に消えます。元に戻せません。

削除するには、トピック名を入力してください:</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>トピック名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DirectoryReader</name>
    <message>
        <source>There is no directory %1.</source>
        <translation>ディレクトリ %1 はありません。</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
    <message>
        <source>The file is gone: it was deleted or renamed meanwhile.</source>
        <translation>ファイルがありません。その間に削除されたか、名前が変わりました。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation>切り離し・ドッキング</translation>
    </message>
    <message>
        <source>Close (View menu shows it again)</source>
        <translation>閉じる（表示メニューで再表示）</translation>
    </message>
    <message>
        <source>Copy or save this picture and its tables</source>
        <translation>この図と表をコピー・保存</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DockTitles</name>
    <message>
        <source>Navigator</source>
        <translation>ナビゲーター</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Partition logs</source>
        <translation>パーティションログ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>プロデュース</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>コンシューム</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>クォーラム</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>トランザクション</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Lost records</source>
        <translation>失われたレコード</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>収支</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>Two clusters</source>
        <translation>2 つのクラスター</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ElectLeadersDialog</name>
    <message>
        <source>Preferred: the first replica of each partition, if it is in sync</source>
        <translation>優先（preferred）: 各パーティションの先頭のレプリカ（同期済みの場合）</translation>
    </message>
    <message>
        <source>Unclean: for partitions without a leader, any replica that runs</source>
        <translation>Unclean: リーダーのいないパーティションで、動いている任意のレプリカ</translation>
    </message>
    <message>
        <source>Elect leaders of %1</source>
        <translation>%1 のリーダーを選出</translation>
    </message>
    <message>
        <source>Elect the leader of %1-%2</source>
        <translation>%1-%2 のリーダーを選出</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認のため %1 と入力</translation>
    </message>
    <message>
        <source>Elect</source>
        <translation>選出</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The topic was deleted.</source>
        <translation>トピックは削除されました。</translation>
    </message>
    <message>
        <source>Every partition is led by its preferred replica: there is nothing to do.</source>
        <translation>どのパーティションも優先レプリカがリーダーです。することはありません。</translation>
    </message>
    <message>
        <source>Every partition has a leader: there is nothing to do.</source>
        <translation>どのパーティションにもリーダーがいます。することはありません。</translation>
    </message>
    <message>
        <source>%1: no replica runs; nobody can be elected.</source>
        <translation>%1: 動いているレプリカがなく、誰も選出できません。</translation>
    </message>
    <message>
        <source>%1: node %2 would lead; %3 records that the last leader had would be lost for good.</source>
        <translation>%1: ノード %2 がリーダーになり、前のリーダーが持っていた %3 件のレコードは完全に失われます。</translation>
    </message>
    <message>
        <source>%1: node %2 would lead; how many records would be lost is not known.</source>
        <translation>%1: ノード %2 がリーダーになります。失われるレコードの数は分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>コントローラーに問い合わせています …</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) are not led by their preferred replica. Where that is in sync it takes over; nothing is lost. An election cannot be taken back.</source>
        <translation>
            <numerusform>%n 個のパーティションで、優先レプリカがリーダーではありません。優先レプリカが同期済みなら引き継ぎ、何も失われません。選出は取り消せません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventStoryModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>After</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventTableModel</name>
    <message>
        <source>clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventWords</name>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>started</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>stop requested</source>
        <translation>停止を要求</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>killed by you</source>
        <translation>強制終了（手動）</translation>
    </message>
    <message>
        <source>plug pulled</source>
        <translation>電源断</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>一時停止（手動）</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>異常終了</translation>
    </message>
    <message>
        <source>link %1 → %2 cut</source>
        <translation>リンク %1 → %2 切断</translation>
    </message>
    <message>
        <source>link %1 – %2: %3</source>
        <translation>リンク %1 – %2: %3</translation>
    </message>
    <message>
        <source>links healed</source>
        <translation>リンク修復</translation>
    </message>
    <message>
        <source>asks for votes, epoch %1</source>
        <translation>投票を要請、エポック %1</translation>
    </message>
    <message>
        <source>votes for node %1</source>
        <translation>ノード %1 に投票</translation>
    </message>
    <message>
        <source>controller, epoch %1</source>
        <translation>コントローラー、エポック %1</translation>
    </message>
    <message>
        <source>resigns as controller</source>
        <translation>コントローラーを辞任</translation>
    </message>
    <message>
        <source>node %1 registered</source>
        <translation>ノード %1 登録</translation>
    </message>
    <message>
        <source>node %1 serves again</source>
        <translation>ノード %1 が復帰</translation>
    </message>
    <message>
        <source>node %1 fenced: no heartbeat for %2</source>
        <translation>ノード %1 をフェンス: %2 ハートビートなし</translation>
    </message>
    <message>
        <source>node %1 fenced</source>
        <translation>ノード %1 をフェンス</translation>
    </message>
    <message>
        <source>topic %1 created</source>
        <translation>トピック %1 作成</translation>
    </message>
    <message>
        <source>topic %1 deleted</source>
        <translation>トピック %1 削除</translation>
    </message>
    <message>
        <source>%1 has more partitions</source>
        <translation>%1 のパーティション追加</translation>
    </message>
    <message>
        <source>configuration changed</source>
        <translation>設定変更</translation>
    </message>
    <message>
        <source>leader of %1, epoch %2</source>
        <translation>%1 のリーダー、エポック %2</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 がオフライン</translation>
    </message>
    <message>
        <source>ISR of %1: %2</source>
        <translation>%1 の ISR: %2</translation>
    </message>
    <message>
        <source>%1 cut back to %2</source>
        <translation>%1 を %2 まで切り詰め</translation>
    </message>
    <message>
        <source>log recovered</source>
        <translation>ログ復旧</translation>
    </message>
    <message>
        <source>new segment of %1</source>
        <translation>%1 の新セグメント</translation>
    </message>
    <message>
        <source>segment of %1 deleted</source>
        <translation>%1 のセグメント削除</translation>
    </message>
    <message>
        <source>%1 starts at %2</source>
        <translation>%1 の先頭が %2 に</translation>
    </message>
    <message>
        <source>%1: member joined</source>
        <translation>%1: メンバー参加</translation>
    </message>
    <message>
        <source>%1: member left</source>
        <translation>%1: メンバー離脱</translation>
    </message>
    <message>
        <source>%1 rebalances</source>
        <translation>%1 リバランス</translation>
    </message>
    <message>
        <source>%1 is stable</source>
        <translation>%1 安定</translation>
    </message>
    <message>
        <source>%1 committed</source>
        <translation>%1 コミット</translation>
    </message>
    <message>
        <source>%1: transaction began</source>
        <translation>%1: トランザクション開始</translation>
    </message>
    <message>
        <source>%1 will commit</source>
        <translation>%1 コミット決定</translation>
    </message>
    <message>
        <source>%1 will abort</source>
        <translation>%1 アボート決定</translation>
    </message>
    <message>
        <source>%1: transaction committed</source>
        <translation>%1: トランザクションのコミット完了</translation>
    </message>
    <message>
        <source>%1: transaction aborted</source>
        <translation>%1: トランザクションのアボート完了</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 接続</translation>
    </message>
    <message>
        <source>%1: connection closed</source>
        <translation>%1: 接続終了</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>leader of %n partition(s)</source>
        <translation>
            <numerusform>%n パーティションのリーダー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) offline</source>
        <translation>
            <numerusform>%n パーティションがオフライン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ISR of %n partition(s) shrinks</source>
        <translation>
            <numerusform>%n パーティションの ISR 縮小</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ISR of %n partition(s) grows</source>
        <translation>
            <numerusform>%n パーティションの ISR 拡大</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1（%2 回）</translation>
    </message>
    <message>
        <source>Node %1 was started.</source>
        <translation>ノード %1 が起動しました。</translation>
    </message>
    <message>
        <source>You asked node %1 to stop; it hands over what it leads.</source>
        <translation>ノード %1 に停止を要求しました。担当しているリーダーを引き渡します。</translation>
    </message>
    <message>
        <source>Node %1 stopped in good order.</source>
        <translation>ノード %1 は正常に停止しました。</translation>
    </message>
    <message>
        <source>You killed node %1: its sockets were reset, nothing was flushed.</source>
        <translation>ノード %1 を強制終了しました。ソケットはリセットされ、何もフラッシュされていません。</translation>
    </message>
    <message>
        <source>You pulled the plug of node %1: what was not synced to its disk is lost.</source>
        <translation>ノード %1 の電源を断ちました。ディスクに同期されていなかったものは失われます。</translation>
    </message>
    <message>
        <source>You paused node %1; its sockets stay open, but nobody answers.</source>
        <translation>ノード %1 を一時停止しました。ソケットは開いたままですが、応答はありません。</translation>
    </message>
    <message>
        <source>Node %1 goes on.</source>
        <translation>ノード %1 が再開しました。</translation>
    </message>
    <message>
        <source>Node %1 failed: %2</source>
        <translation>ノード %1 が異常終了しました: %2</translation>
    </message>
    <message>
        <source>You healed all links.</source>
        <translation>すべてのリンクを修復しました。</translation>
    </message>
    <message>
        <source>joins the cluster</source>
        <translation>クラスターに参加</translation>
    </message>
    <message>
        <source>is to leave</source>
        <translation>離脱予定</translation>
    </message>
    <message>
        <source>left the cluster</source>
        <translation>クラスターから離脱</translation>
    </message>
    <message>
        <source>%1 moves to %2</source>
        <translation>%1 を %2 へ移動</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation>%1 は %2 に</translation>
    </message>
    <message>
        <source>You added node %1 to the cluster.</source>
        <translation>ノード %1 をクラスターに追加しました。</translation>
    </message>
    <message>
        <source>You decommissioned node %1: its replicas move to other nodes, then it leaves.</source>
        <translation>ノード %1 を撤去します。レプリカをほかのノードに移してから離脱します。</translation>
    </message>
    <message>
        <source>Node %1 has left the cluster.</source>
        <translation>ノード %1 はクラスターから離脱しました。</translation>
    </message>
    <message>
        <source>%1 moves to the nodes %2: new replicas copy it first, then the old ones go.</source>
        <translation>%1 をノード %2 に移します。新しいレプリカがコピーし終えてから、古いレプリカがなくなります。</translation>
    </message>
    <message>
        <source>%1 has moved: its replicas are on the nodes %2.</source>
        <translation>%1 の移動が終わりました。レプリカはノード %2 にあります。</translation>
    </message>
    <message>
        <source>Node %1 heard nothing from the controller for %2 and asks for votes in epoch %3.</source>
        <translation>ノード %1 は %2 の間コントローラーから連絡がなく、エポック %3 で投票を求めています。</translation>
    </message>
    <message>
        <source>Node %1 asks for votes in epoch %2.</source>
        <translation>ノード %1 がエポック %2 で投票を求めています。</translation>
    </message>
    <message>
        <source>Node %1 votes for node %2 in epoch %3.</source>
        <translation>エポック %3 で、ノード %1 がノード %2 に投票しました。</translation>
    </message>
    <message>
        <source>Node %1 is the active controller, in epoch %2.</source>
        <translation>ノード %1 がエポック %2 のアクティブコントローラーです。</translation>
    </message>
    <message>
        <source>Node %1 resigned as controller.</source>
        <translation>ノード %1 がコントローラーを辞任しました。</translation>
    </message>
    <message>
        <source>The controller registered node %1.</source>
        <translation>コントローラーがノード %1 を登録しました。</translation>
    </message>
    <message>
        <source>Node %1 has caught up; the controller lets it serve.</source>
        <translation>ノード %1 が追いつき、コントローラーが稼働を許可しました。</translation>
    </message>
    <message>
        <source>The controller fenced node %1: no heartbeat for %2.</source>
        <translation>コントローラーがノード %1 をフェンスしました。%2 の間ハートビートがありませんでした。</translation>
    </message>
    <message>
        <source>The controller fenced node %1.</source>
        <translation>コントローラーがノード %1 をフェンスしました。</translation>
    </message>
    <message>
        <source>Topic %1 was created.</source>
        <translation>トピック %1 が作成されました。</translation>
    </message>
    <message>
        <source>Topic %1 was deleted.</source>
        <translation>トピック %1 が削除されました。</translation>
    </message>
    <message>
        <source>Partitions were added to topic %1.</source>
        <translation>トピック %1 にパーティションが追加されました。</translation>
    </message>
    <message>
        <source>A configuration was changed.</source>
        <translation>設定が変更されました。</translation>
    </message>
    <message>
        <source>The configuration of %1 was changed.</source>
        <translation>%1 の設定が変更されました。</translation>
    </message>
    <message>
        <source>Node %1 became the leader of %2 in epoch %3, after node %4.</source>
        <translation>エポック %3 で、ノード %4 に代わってノード %1 が %2 のリーダーになりました。</translation>
    </message>
    <message>
        <source>Node %1 became the leader of %2 in epoch %3.</source>
        <translation>エポック %3 で、ノード %1 が %2 のリーダーになりました。</translation>
    </message>
    <message>
        <source>%1 is offline: none of its in-sync replicas runs.</source>
        <translation>%1 はオフラインです。ISR のレプリカが 1 つも動いていません。</translation>
    </message>
    <message>
        <source>Node %1 left the ISR of %2, which is now %3.</source>
        <translation>ノード %1 が %2 の ISR から外れました。ISR は %3 です。</translation>
    </message>
    <message>
        <source>Node %1 joined the ISR of %2, which is now %3.</source>
        <translation>ノード %1 が %2 の ISR に加わりました。ISR は %3 です。</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 cut its log of %2 back to offset %3 to match the leader; %n record(s) went.</source>
        <translation>
            <numerusform>ノード %1 はリーダーに合わせて %2 のログをオフセット %3 まで切り詰め、%n 件のレコードがなくなりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1 recovered its logs after an unclean stop and cut off %2.</source>
        <translation>ノード %1 は異常停止の後でログを復旧し、%2 を切り捨てました。</translation>
    </message>
    <message>
        <source>Node %1 recovered its logs after an unclean stop; nothing was lost.</source>
        <translation>ノード %1 は異常停止の後でログを復旧しました。失われたものはありません。</translation>
    </message>
    <message>
        <source>Node %1 began a new segment of %2 at offset %3.</source>
        <translation>ノード %1 がオフセット %3 から %2 の新しいセグメントを始めました。</translation>
    </message>
    <message>
        <source>Node %1 deleted an old segment of %2.</source>
        <translation>ノード %1 が %2 の古いセグメントを削除しました。</translation>
    </message>
    <message>
        <source>The log of %1 now starts at offset %2.</source>
        <translation>%1 のログはオフセット %2 から始まるようになりました。</translation>
    </message>
    <message>
        <source>%1 joined group %2.</source>
        <translation>%1 がグループ %2 に参加しました。</translation>
    </message>
    <message>
        <source>%1 left group %2.</source>
        <translation>%1 がグループ %2 から離脱しました。</translation>
    </message>
    <message>
        <source>Group %1 rebalances.</source>
        <translation>グループ %1 がリバランスしています。</translation>
    </message>
    <message>
        <source>Group %1 rebalances: %2.</source>
        <translation>グループ %1 がリバランスしています: %2。</translation>
    </message>
    <message>
        <source>Group %1 is stable: every member knows its partitions.</source>
        <translation>グループ %1 は安定しました。どのメンバーも担当パーティションを知っています。</translation>
    </message>
    <message>
        <source>Group %1 committed offsets.</source>
        <translation>グループ %1 がオフセットをコミットしました。</translation>
    </message>
    <message>
        <source>%1 began a transaction.</source>
        <translation>%1 がトランザクションを開始しました。</translation>
    </message>
    <message>
        <source>The transaction of %1 will commit: its partitions get their markers.</source>
        <translation>%1 のトランザクションはコミットされます。各パーティションにマーカーが書かれます。</translation>
    </message>
    <message>
        <source>The transaction of %1 was open for too long and is aborted.</source>
        <translation>%1 のトランザクションは開いている時間が長すぎたため、アボートされます。</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted: another producer took over its id.</source>
        <translation>%1 のトランザクションは、別のプロデューサーが ID を引き継いだため、アボートされます。</translation>
    </message>
    <message>
        <source>The transaction of %1 will abort: its partitions get their markers.</source>
        <translation>%1 のトランザクションはアボートされます。各パーティションにマーカーが書かれます。</translation>
    </message>
    <message>
        <source>The transaction of %1 is committed in every partition.</source>
        <translation>%1 のトランザクションは、全パーティションでコミットされました。</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted in every partition.</source>
        <translation>%1 のトランザクションは、全パーティションでアボートされました。</translation>
    </message>
    <message>
        <source>%1 connected to node %2.</source>
        <translation>%1 がノード %2 に接続しました。</translation>
    </message>
    <message>
        <source>%1 (%2) connected to node %3.</source>
        <translation>%1（%2）がノード %3 に接続しました。</translation>
    </message>
    <message>
        <source>The connection of %1 to node %2 was closed.</source>
        <translation>%1 からノード %2 への接続が閉じました。</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 answered %2 with %3, %n time(s).</source>
        <translation>
            <numerusform>ノード %1 は %2 に %3 で %n 回応答しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1 answered %2 with %3.</source>
        <translation>ノード %1 は %2 に %3 で応答しました。</translation>
    </message>
    <message>
        <source>%1: all have joined</source>
        <translation>%1: 全員が参加</translation>
    </message>
    <message>
        <source>All members of group %1 have joined; its leader %2 shares the partitions out.</source>
        <translation>グループ %1 の全メンバーが参加しました。グループリーダー %2 がパーティションを分けます。</translation>
    </message>
    <message>
        <source>connection %1 reset</source>
        <translation>接続 %1 をリセット</translation>
    </message>
    <message>
        <source>abort on %1</source>
        <translation>%1 でアボート</translation>
    </message>
    <message>
        <source>%1: abort requested</source>
        <translation>%1: アボート要求</translation>
    </message>
    <message>
        <source>You reset connection %1 of node %2.</source>
        <translation>ノード %2 の接続 %1 をリセットしました。</translation>
    </message>
    <message>
        <source>You had the open transaction of producer id %1 aborted on %2.</source>
        <translation>%2 で、プロデューサー ID %1 の開いたトランザクションをアボートさせました。</translation>
    </message>
    <message>
        <source>You had the transaction of %1 aborted; its producer is fenced.</source>
        <translation>%1 のトランザクションをアボートさせました。プロデューサーはフェンスされます。</translation>
    </message>
    <message>
        <source>time stopped</source>
        <translation>時間停止</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>実時間</translation>
    </message>
    <message>
        <source>slow motion %1</source>
        <translation>スローモーション %1</translation>
    </message>
    <message>
        <source>step: %1</source>
        <translation>ステップ: %1</translation>
    </message>
    <message>
        <source>breakpoint %1</source>
        <translation>ブレークポイント %1</translation>
    </message>
    <message>
        <source>You stopped the cluster&apos;s clock: timers stand still and messages wait.</source>
        <translation>クラスターの時計を止めました。タイマーは止まり、メッセージは待ちます。</translation>
    </message>
    <message>
        <source>You let the cluster&apos;s clock run in real time.</source>
        <translation>クラスターの時計を実時間で動かしました。</translation>
    </message>
    <message>
        <source>You let the cluster&apos;s clock run at %1 of real time.</source>
        <translation>クラスターの時計を実時間の %1 で動かしました。</translation>
    </message>
    <message>
        <source>the answer to %1</source>
        <translation>%1 への応答</translation>
    </message>
    <message>
        <source>the request %1</source>
        <translation>リクエスト %1</translation>
    </message>
    <message>
        <source>You let one message through: %1, from node %2 to node %3.</source>
        <translation>メッセージを 1 つ通しました: %1（ノード %2 からノード %3 へ）。</translation>
    </message>
    <message>
        <source>You let one message through: %1, from %2 to node %3.</source>
        <translation>メッセージを 1 つ通しました: %1（%2 からノード %3 へ）。</translation>
    </message>
    <message>
        <source>Breakpoint %1 stopped the cluster&apos;s clock: %2.</source>
        <translation>ブレークポイント %1 がクラスターの時計を止めました: %2。</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>クライアント %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>disk slower by %1</source>
        <translation>ディスク %1 低速化</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>ディスク満杯</translation>
    </message>
    <message>
        <source>disk fails</source>
        <translation>ディスク故障</translation>
    </message>
    <message>
        <source>disk well again</source>
        <translation>ディスク復旧</translation>
    </message>
    <message>
        <source>You made the disk of node %1 slow: each write and each sync takes %2 longer.</source>
        <translation>ノード %1 のディスクを遅くしました。書き込みと同期が 1 回につき %2 長くかかります。</translation>
    </message>
    <message>
        <source>You filled the disk of node %1: appends fail, reads go on.</source>
        <translation>ノード %1 のディスクを一杯にしました。追記は失敗し、読み取りは続きます。</translation>
    </message>
    <message>
        <source>You broke the disk of node %1: every operation fails.</source>
        <translation>ノード %1 のディスクを壊しました。すべての操作が失敗します。</translation>
    </message>
    <message>
        <source>You repaired the disk of node %1.</source>
        <translation>ノード %1 のディスクを復旧しました。</translation>
    </message>
    <message>
        <source>link %1 – %2: jitter %3</source>
        <translation>リンク %1 – %2: ジッター %3</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>link %1 – %2 reset</source>
        <translation>リンク %1 – %2 リセット</translation>
    </message>
    <message>
        <source>link %1 – %2 healed</source>
        <translation>リンク %1 – %2 修復</translation>
    </message>
    <message>
        <source>%1 is to fail</source>
        <translation>%1 を失敗させる</translation>
    </message>
    <message>
        <source>everything healed</source>
        <translation>すべて修復</translation>
    </message>
    <message>
        <source>You cut the link one way: nothing that %1 sends reaches %2.</source>
        <translation>リンクを片方向だけ切断しました。%1 が送るものは %2 に届きません。</translation>
    </message>
    <message>
        <source>You cut the link between %1 and %2: nothing gets through, connections stay open.</source>
        <translation>%1 と %2 の間のリンクを切断しました。何も通りませんが、接続は開いたままです。</translation>
    </message>
    <message>
        <source>You delayed the link between %1 and %2 by %3 each way.</source>
        <translation>%1 と %2 の間のリンクを、片道 %3 遅らせました。</translation>
    </message>
    <message>
        <source>You made the link between %1 and %2 unsteady: each frame takes up to %3 longer.</source>
        <translation>%1 と %2 の間のリンクを不安定にしました。フレームごとに最大 %3 余計にかかります。</translation>
    </message>
    <message>
        <source>You took the limit from the link between %1 and %2.</source>
        <translation>%1 と %2 の間のリンクの制限を外しました。</translation>
    </message>
    <message>
        <source>You limited the link between %1 and %2 to %3 each way.</source>
        <translation>%1 と %2 の間のリンクを、片道 %3 に制限しました。</translation>
    </message>
    <message>
        <source>You reset the connections between %1 and %2.</source>
        <translation>%1 と %2 の間の接続をリセットしました。</translation>
    </message>
    <message>
        <source>You healed the link between %1 and %2.</source>
        <translation>%1 と %2 の間のリンクを修復しました。</translation>
    </message>
    <message>
        <source>You took back the planned errors of %1.</source>
        <translation>予定していた %1 のエラーを取り消しました。</translation>
    </message>
    <message>
        <source>You asked for %1 in answer to the next %2 %3 requests on %4.</source>
        <translation>%4 で、次の %2 回の %3 リクエストに %1 で応答させます。</translation>
    </message>
    <message>
        <source>any node</source>
        <translation>任意のノード</translation>
    </message>
    <message>
        <source>Node %1 answered a %2 request of %3 with %4, as you had asked for.</source>
        <translation>指示どおり、ノード %1 は %3 の %2 リクエストに %4 で応答しました。</translation>
    </message>
    <message>
        <source>You healed everything: links and disks are well, no error is planned any more.</source>
        <translation>すべて修復しました。リンクもディスクも正常で、予定のエラーもありません。</translation>
    </message>
    <message>
        <source>%1 left group %2: %3.</source>
        <translation>%1 がグループ %2 から離脱しました: %3。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EvidenceTableModel</name>
    <message>
        <source>offset %1</source>
        <translation>オフセット %1</translation>
    </message>
    <message>
        <source>offsets %1–%2</source>
        <translation>オフセット %1–%2</translation>
    </message>
    <message>
        <source>%1 produced %2 with acks=%3, answered after %4</source>
        <translation>%1 が %2 を acks=%3 で送信、%4 後に応答</translation>
    </message>
    <message>
        <source>%1 from byte %2, %3 bytes: the batch of %4</source>
        <translation>%1、%2 バイト目から %3 バイト: %4 のバッチ</translation>
    </message>
    <message>
        <source>fetched %1 from the leader</source>
        <translation>リーダーから %1 をフェッチ</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>asks for offset %1: it has everything below</source>
        <translation>オフセット %1 を要求: それより前はすべて持っています</translation>
    </message>
    <message>
        <source>first answer that tells a high watermark above it: %1</source>
        <translation>ハイウォーターマークがこれを超えたことを伝えた最初の応答: %1</translation>
    </message>
    <message>
        <source>the high watermark was above it when taking down began: %1</source>
        <translation>記録を始めた時点で、ハイウォーターマークはすでにこれを超えていました: %1</translation>
    </message>
    <message>
        <source>%1 fetched %2</source>
        <translation>%1 が %2 をフェッチ</translation>
    </message>
    <message>
        <source>group %1 committed offset %2, the first past it</source>
        <translation>グループ %1 がオフセット %2 をコミット（このレコードを超えた最初のもの）</translation>
    </message>
    <message>
        <source>group %1 committed offset %2</source>
        <translation>グループ %1 がオフセット %2 をコミット</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル内</translation>
    </message>
    <message>
        <source>Replicated</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Committed by the replicas</source>
        <translation>レプリカでコミット</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Offset committed</source>
        <translation>オフセットのコミット</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>Double-click opens the frame in the Wire view.</source>
        <translation>ダブルクリックすると、通信ビューでそのフレームを開きます。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>After</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What the frame says</source>
        <translation>フレームの内容</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EvidenceView</name>
    <message>
        <source>Topic of the record</source>
        <translation>レコードのトピック</translation>
    </message>
    <message>
        <source>partition </source>
        <translation>パーティション </translation>
    </message>
    <message>
        <source>Partition of the record</source>
        <translation>レコードのパーティション</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Offset of the record</source>
        <translation>レコードのオフセット</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Choose a record: by topic, partition and offset here, or in a frame of the Wire view. Then this shows the request that brought it, where it lies in each replica&apos;s file, who fetched it, and who has read it.</source>
        <translation>レコードを選んでください。ここでトピック、パーティション、オフセットを指定するか、通信ビューのフレームから選びます。すると、それを運んだリクエスト、各レプリカのファイル内の位置、フェッチした相手、読み取った相手を表示します。</translation>
    </message>
    <message>
        <source>What is known of the record, in order</source>
        <translation>このレコードについて分かっていること（順番に）</translation>
    </message>
    <message>
        <source>An offset is a whole number from 0 up, not “%1”.</source>
        <translation>オフセットは 0 以上の整数です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>There is no such partition.</source>
        <translation>そのパーティションはありません。</translation>
    </message>
    <message>
        <source>The partition is empty.</source>
        <translation>パーティションは空です。</translation>
    </message>
    <message>
        <source>The partition has the offsets %1 to %2.</source>
        <translation>このパーティションのオフセットは %1 から %2 までです。</translation>
    </message>
    <message>
        <source>The request that brought it is not known: it came before frames were taken down, or they are no longer kept.</source>
        <translation>運んだリクエストは分かりません。フレームの記録を始める前だったか、もう残っていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) were too large to be kept whole; what they carried beyond their beginning is not in here.</source>
        <translation>
            <numerusform>%n 個のフレームは大きすぎて全体を保持できませんでした。先頭部分より後の内容は含まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no record yet. Create a topic (Ctrl+N) and produce to it (Ctrl+P), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>まだレコードがありません。トピックを作成（Ctrl+N）して書き込む（Ctrl+P）か、シナリオを開始（Ctrl+J, Ctrl+J）してください。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamList</name>
    <message>
        <source>Something is wrong with the cluster, and you are on call. Say what it is, and repair it.</source>
        <translation>クラスターの様子がおかしく、当番はあなたです。何が起きたかを答え、修復してください。</translation>
    </message>
    <message>
        <source>Before it begins, every fault is undone, every node started, and lesson, scenario and demo clients stop.</source>
        <translation>始まる前に、すべての障害が元に戻され、全ノードが起動し、レッスン、シナリオ、デモのクライアントは止まります。</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>試験</translation>
    </message>
    <message>
        <source>Begin the exam</source>
        <translation>試験を始める</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>best: %1 of 100</source>
        <translation>最高: %1/100</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2、%3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamMenu</name>
    <message>
        <source>Find-the-fault exams</source>
        <translation>障害を見つける試験</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamSession</name>
    <message>
        <source>the fault does not show. What else is on this cluster may be in its way</source>
        <translation>障害が現れません。このクラスターにあるほかのものが妨げている可能性があります</translation>
    </message>
    <message>
        <source>An exam needs a cluster that it may break. This window shows one that somebody else runs.</source>
        <translation>試験には壊してもよいクラスターが必要です。このウィンドウのクラスターは別の人が動かしています。</translation>
    </message>
    <message numerus="yes">
        <source>This exam needs a cluster of %n node(s): start Brokerscope with --nodes.</source>
        <translation>
            <numerusform>この試験には %n ノードのクラスターが必要です。--nodes を付けて Brokerscope を起動してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamWords</name>
    <message>
        <source>Diagnosis</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>正解: %1</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Repaired after</source>
        <translation>修復までの時間</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>何が起きていたか</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamsView</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n 完了</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Diagnosis handed in</source>
        <translation>✓ 診断を提出しました</translation>
    </message>
    <message>
        <source>Hand in the diagnosis</source>
        <translation>診断を提出</translation>
    </message>
    <message>
        <source>When every question is answered; afterwards it cannot be changed</source>
        <translation>すべての質問に答えると提出できます。その後は変更できません</translation>
    </message>
    <message>
        <source>✓ Repaired, and it stays so.</source>
        <translation>✓ 修復され、その状態が続いています。</translation>
    </message>
    <message>
        <source>✗ It was not repaired.</source>
        <translation>✗ 修復されませんでした。</translation>
    </message>
    <message>
        <source>It looks well now. It has to stay so for some seconds.</source>
        <translation>正常に見えます。この状態が数秒続く必要があります。</translation>
    </message>
    <message>
        <source>○ Not repaired yet. It counts however you do it: here, with ctl, or with a program of your own.</source>
        <translation>○ まだ修復されていません。方法は問いません。ここでも、ctl でも、自分のプログラムでもかまいません。</translation>
    </message>
    <message>
        <source>What the story forbids has happened (%1): the repair brings no points.</source>
        <translation>問題文で禁じられたことが起きました（%1）。修復の点はありません。</translation>
    </message>
    <message>
        <source>Everything was undone at once: the repair counts half.</source>
        <translation>すべてを一度に元に戻したため、修復の点は半分です。</translation>
    </message>
    <message>
        <source>Hint (%1 points off)</source>
        <translation>ヒント（%1 点減点）</translation>
    </message>
    <message>
        <source>%1 of 100 points</source>
        <translation>%1/100 点</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Show in the Timeline: %1</source>
        <translation>タイムラインで見る: %1</translation>
    </message>
    <message>
        <source>The scene is being made. You are let in when the fault shows …</source>
        <translation>準備しています。障害が現れると試験が始まります …</translation>
    </message>
    <message>
        <source>What the exam made is being undone …</source>
        <translation>試験で変えたものを元に戻しています …</translation>
    </message>
    <message>
        <source>This exam cannot be sat. %1</source>
        <translation>この試験は受けられません。%1</translation>
    </message>
    <message>
        <source>The scene could not be made: %1.</source>
        <translation>準備できませんでした: %1。</translation>
    </message>
    <message>
        <source>What it made is undone. Go back and begin again.</source>
        <translation>変えたものは元に戻しました。戻ってやり直してください。</translation>
    </message>
    <message>
        <source>Leave without a result</source>
        <translation>結果なしで中止</translation>
    </message>
    <message>
        <source>All exams</source>
        <translation>全試験</translation>
    </message>
    <message>
        <source>Close the exam</source>
        <translation>試験を閉じる</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Undoes what the exam made in the cluster</source>
        <translation>試験がクラスターで変えたものを元に戻します</translation>
    </message>
    <message>
        <source>Hands in what there is, and shows what it was</source>
        <translation>できたところまで提出し、何が起きていたかを表示します</translation>
    </message>
    <message>
        <source>Save the result as</source>
        <translation>結果を名前を付けて保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Hidden while the exam runs: marks and lists of faults, which no operator of a real cluster has. Any link, disk or node can be repaired by its menu in the Cluster panel.</source>
        <translation>試験中は障害の印や一覧を表示しません。実際のクラスターの運用者にはないものだからです。リンク、ディスク、ノードはどれも「クラスター」パネルのメニューで修復できます。</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>何が起きていたか</translation>
    </message>
    <message>
        <source>Name for the result (optional)</source>
        <translation>結果に載せる名前（任意）</translation>
    </message>
    <message>
        <source>Save the result …</source>
        <translation>結果を保存 …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExportWords</name>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 に書き込めません: %2</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>図をコピー</translation>
    </message>
    <message>
        <source>Picture as PNG …</source>
        <translation>図を PNG で保存 …</translation>
    </message>
    <message>
        <source>Picture as SVG …</source>
        <translation>図を SVG で保存 …</translation>
    </message>
    <message>
        <source>Copy the table “%1”</source>
        <translation>表「%1」をコピー</translation>
    </message>
    <message>
        <source>Table “%1” as CSV …</source>
        <translation>表「%1」を CSV で保存 …</translation>
    </message>
    <message>
        <source>Table “%1” as JSON …</source>
        <translation>表「%1」を JSON で保存 …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExternalWords</name>
    <message>
        <source>not told</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>Kafka&apos;s public protocol does not tell this of an external cluster.</source>
        <translation>Kafka の公開プロトコルでは、外部クラスターのこの情報は得られません。</translation>
    </message>
    <message>
        <source>external cluster</source>
        <translation>外部クラスター</translation>
    </message>
    <message>
        <source>This is an external cluster: you can watch it, produce to it and consume from it. Only a cluster of Brokerscope&apos;s own can be stopped, broken or changed here.</source>
        <translation>これは外部クラスターです。見る、書き込む、読み取ることはできます。停止・障害・変更ができるのは、Brokerscope 自身のクラスターだけです。</translation>
    </message>
    <message>
        <source>Not on an external cluster: the demo creates topics and fills them.</source>
        <translation>外部クラスターでは使えません。デモはトピックを作成し、書き込みます。</translation>
    </message>
    <message>
        <source>Not told by the public protocol: requests and their rates, links, and clients that are in no group.</source>
        <translation>公開プロトコルでは得られない情報: リクエストとその頻度、リンク、グループに属さないクライアント。</translation>
    </message>
    <message>
        <source>Worked out by comparing what the cluster tells about once a second: an event has the time at which it was first seen.</source>
        <translation>約 1 秒ごとのクラスターの情報を比較して求めています。イベントの時刻は、最初に検出された時刻です。</translation>
    </message>
    <message>
        <source>Not told by the public protocol: segments, the epochs of a log, and followers&apos; high watermarks.</source>
        <translation>公開プロトコルでは得られない情報: セグメント、ログのエポック、フォロワーのハイウォーターマーク。</translation>
    </message>
    <message>
        <source>Not told by the public protocol: the generation of a classic group, and why it rebalances.</source>
        <translation>公開プロトコルでは得られない情報: classic グループの世代と、リバランスの理由。</translation>
    </message>
    <message>
        <source>Not told by the public protocol: how many bytes are read and written.</source>
        <translation>公開プロトコルでは得られない情報: 読み書きされたバイト数。</translation>
    </message>
    <message>
        <source>Not told by the public protocol: votes, election timers and the records of the metadata log.</source>
        <translation>公開プロトコルでは得られない情報: 投票、選出タイマー、メタデータログのレコード。</translation>
    </message>
    <message>
        <source>Not told by the public protocol: bytes, requests, latencies, connections, and the disk, CPU and memory of the brokers.</source>
        <translation>公開プロトコルでは得られない情報: バイト数、リクエスト、レイテンシー、接続、ブローカーのディスク・CPU・メモリ。</translation>
    </message>
    <message>
        <source>Not told by the public protocol: what other clients and the brokers say to each other does not come past this program.</source>
        <translation>公開プロトコルでは得られない情報: ほかのクライアントとブローカーのやり取りは、このプログラムを通りません。</translation>
    </message>
    <message>
        <source>Not told by the public protocol: who is connected. The members of groups are in Groups and in the picture of the cluster.</source>
        <translation>公開プロトコルでは得られない情報: 誰が接続しているか。グループのメンバーは、グループとクラスターの図で見られます。</translation>
    </message>
    <message>
        <source>Not told by the public protocol: segments, indexes and checkpoints lie on the brokers&apos; own disks. The sizes of logs are in Topics.</source>
        <translation>公開プロトコルでは得られない情報: セグメント、インデックス、チェックポイントはブローカー側のディスクにあります。ログのサイズはトピックで見られます。</translation>
    </message>
    <message>
        <source>Not told by the public protocol: which records a failover has cut off.</source>
        <translation>公開プロトコルでは得られない情報: フェイルオーバーで切り捨てられたレコード。</translation>
    </message>
    <message>
        <source>The clock of an external cluster cannot be slowed, stepped or stopped.</source>
        <translation>外部クラスターの時計は、遅くすることも、ステップ実行も、停止もできません。</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 に問い合わせています …</translation>
    </message>
    <message>
        <source>No answer yet: %1. Trying again …</source>
        <translation>まだ応答がありません: %1。再試行しています …</translation>
    </message>
    <message>
        <source>No answer since %1 (%2): %3. The figures are from then. Trying again …</source>
        <translation>%1（%2）以降、応答がありません: %3。数値はその時点のものです。再試行しています …</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailApiDialog</name>
    <message>
        <source>Answer with an error</source>
        <translation>エラーで応答</translation>
    </message>
    <message>
        <source>whichever gets the request</source>
        <translation>リクエストを受けたノード</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>Requests of</source>
        <translation>対象リクエスト</translation>
    </message>
    <message>
        <source>get the error</source>
        <translation>返すエラー</translation>
    </message>
    <message>
        <source>so many times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>on</source>
        <translation>対象ノード</translation>
    </message>
    <message>
        <source>Answer with it</source>
        <translation>エラーを返す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Kafka has no such API that can be answered with an error: choose one of the list.</source>
        <translation>Kafka に、エラーで応答できるそのような API はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>Kafka has no such error: choose one of the list.</source>
        <translation>Kafka にそのようなエラーはありません。一覧から選んでください。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverCard</name>
    <message>
        <source>Detected</source>
        <translation>検知</translation>
    </message>
    <message>
        <source>From the failure until the controller fenced the node</source>
        <translation>障害から、コントローラーがノードをフェンスするまで</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>選出</translation>
    </message>
    <message>
        <source>From then until the last of its partitions had a new leader</source>
        <translation>そこから、最後のパーティションに新しいリーダーが決まるまで</translation>
    </message>
    <message>
        <source>First ack</source>
        <translation>最初の ack</translation>
    </message>
    <message>
        <source>From then until a new leader committed the first record</source>
        <translation>そこから、新しいリーダーが最初のレコードをコミットするまで</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>The longest time that a partition had no leader, or took no records</source>
        <translation>パーティションにリーダーがいなかった、またはレコードを受け付けなかった最長時間</translation>
    </message>
    <message>
        <source>Partitions moved</source>
        <translation>移ったパーティション</translation>
    </message>
    <message>
        <source>Partitions that lost their leader to this failure and have a new one</source>
        <translation>この障害でリーダーを失い、新しいリーダーが決まったパーティション</translation>
    </message>
    <message>
        <source>Committed lost</source>
        <translation>コミット済みの損失</translation>
    </message>
    <message>
        <source>Committed records that the new leaders do not have</source>
        <translation>コミット済みだが、新しいリーダーが持っていないレコード</translation>
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
        <translation>ノード %1 に障害が発生しました。新しいリーダーはまだどのパーティションにもいません。</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 failed: %n partition(s) have new leaders.</source>
        <translation>
            <numerusform>ノード %1 に障害が発生しました。%n 個のパーティションに新しいリーダーがいます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverReport</name>
    <message>
        <source>Partitions that changed their leader</source>
        <translation>リーダーが変わったパーティション</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>Node %1 failed.</source>
        <translation>ノード %1 に障害が発生しました。</translation>
    </message>
    <message>
        <source>Failover report</source>
        <translation>フェイルオーバーレポート</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>検知までの時間</translation>
    </message>
    <message>
        <source>Time to elect the last leader</source>
        <translation>最後のリーダー選出までの時間</translation>
    </message>
    <message>
        <source>Time to the first acknowledged record</source>
        <translation>最初の確認応答までの時間</translation>
    </message>
    <message>
        <source>Time to a new active controller</source>
        <translation>新しいアクティブコントローラーまでの時間</translation>
    </message>
    <message>
        <source>Back in service after</source>
        <translation>復帰までの時間</translation>
    </message>
    <message>
        <source>Committed records lost</source>
        <translation>失われたコミット済みレコード</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Lost its leader</source>
        <translation>リーダー喪失</translation>
    </message>
    <message>
        <source>Time to elect</source>
        <translation>選出時間</translation>
    </message>
    <message>
        <source>New leader</source>
        <translation>新リーダー</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>First acknowledged record</source>
        <translation>最初に確認応答されたレコード</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverTableModel</name>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>still without</source>
        <translation>まだ不在</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Lost its leader</source>
        <translation>リーダー喪失</translation>
    </message>
    <message>
        <source>Without a leader</source>
        <translation>リーダー不在</translation>
    </message>
    <message>
        <source>Who took over</source>
        <translation>後継</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>First record after</source>
        <translation>その後の最初のレコード</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultActions</name>
    <message>
        <source>Kill</source>
        <translation>強制終了</translation>
    </message>
    <message>
        <source>Kill the node: a crash. Sockets are reset, nothing is flushed, no goodbye is said.</source>
        <translation>ノードを強制終了（kill）: クラッシュです。ソケットはリセットされ、何もフラッシュされず、離脱も告げません。</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>電源断</translation>
    </message>
    <message>
        <source>A power loss: a crash that also loses what was not yet synced to the disk.</source>
        <translation>停電: まだディスクに同期されていないものも失うクラッシュです。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Controlled shutdown: the node hands over its leaderships, then leaves.</source>
        <translation>制御された停止: ノードはリーダーを引き渡してから離れます。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Start the node again; it recovers from what is on its disk.</source>
        <translation>ノードを再び起動します。ディスクにあるものから復旧します。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>The node stands still with its sockets open, like a long garbage collection.</source>
        <translation>長いガベージコレクションのように、ソケットを開いたままノードが止まります。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Let the paused node go on.</source>
        <translation>一時停止したノードを再開します。</translation>
    </message>
    <message>
        <source>Isolate from the other nodes</source>
        <translation>ほかのノードから隔離</translation>
    </message>
    <message>
        <source>Cut every link between this node and the others. Clients still reach it.</source>
        <translation>このノードとほかのノードの間のリンクをすべて切断します。クライアントからは届きます。</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>ノードを追加</translation>
    </message>
    <message>
        <source>One more broker joins the running cluster. It gets partitions that are created from now on, or moved to it.</source>
        <translation>動いているクラスターにブローカーを 1 つ加えます。今後作られる、または移されるパーティションを受け持ちます。</translation>
    </message>
    <message>
        <source>Decommission</source>
        <translation>撤去</translation>
    </message>
    <message>
        <source>Move all replicas of the node to others, stop it and let the cluster forget it. Only for nodes that were added.</source>
        <translation>このノードのレプリカをすべて移し、停止して、クラスターの登録から外します。追加したノードだけが対象です。</translation>
    </message>
    <message>
        <source>Cut the link between node %1 and node %2</source>
        <translation>ノード %1 とノード %2 の間のリンクを切断</translation>
    </message>
    <message>
        <source>Cut the selected link</source>
        <translation>選択したリンクを切断</translation>
    </message>
    <message>
        <source>Cut one way: nothing from node %1 reaches node %2</source>
        <translation>片方向だけ切断: ノード %1 からノード %2 へ何も届かない</translation>
    </message>
    <message>
        <source>Cut the selected link one way</source>
        <translation>選択したリンクを片方向だけ切断</translation>
    </message>
    <message>
        <source>Cut the selected link the other way</source>
        <translation>選択したリンクを逆方向だけ切断</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>Link to node %1</source>
        <translation>ノード %1 へのリンク</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>すべて修復</translation>
    </message>
    <message>
        <source>Undo every fault of links and disks, and forget the planned errors. Nodes that are down stay down.</source>
        <translation>リンクとディスクの障害をすべて元に戻し、予定のエラーも取り消します。停止中のノードはそのままです。</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1を元に戻す</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2</source>
        <translation>ノード %1 とノード %2 の間のリンク</translation>
    </message>
    <message>
        <source>Links of %1 to all nodes</source>
        <translation>%1 から全ノードへのリンク</translation>
    </message>
    <message>
        <source>Link of %1 to %2</source>
        <translation>%1 と %2 の間のリンク</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>最後の操作を元に戻す</translation>
    </message>
    <message>
        <source>Take back the last act that has an opposite: a fault, a configuration, moved replicas, moved offsets. What it has done to the logs stays done. Elections, deleted topics and deleted records have no way back.</source>
        <translation>逆の操作がある最後の操作を取り消します: 障害、設定、レプリカの移動、オフセットの移動。ログに起きたことは元に戻りません。選出、トピックの削除、レコードの削除は取り消せません。</translation>
    </message>
    <message>
        <source>Let the node go on, should it stand still.</source>
        <translation>ノードが止まっていれば再開します。</translation>
    </message>
    <message>
        <source>Heal this link</source>
        <translation>このリンクを修復</translation>
    </message>
    <message>
        <source>Repair the disk</source>
        <translation>ディスクを復旧</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultMenus</name>
    <message>
        <source>Other…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Milliseconds, at most %1:</source>
        <translation>ミリ秒（最大 %1）:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>帯域幅</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>Kilobytes (1,000 bytes) per second, each way:</source>
        <translation>片道のキロバイト毎秒（1 kB = 1,000 バイト）:</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Cut both ways</source>
        <translation>両方向とも切断</translation>
    </message>
    <message>
        <source>Cut one way: nothing from %1 reaches %2</source>
        <translation>片方向だけ切断: %1 から %2 へ何も届かない</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Delay each way</source>
        <translation>片道の遅延</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>ジッター</translation>
    </message>
    <message>
        <source>Up to so much more, by chance</source>
        <translation>ランダムに最大でこれだけ追加</translation>
    </message>
    <message>
        <source>Reset the connections now</source>
        <translation>接続を今すぐリセット</translation>
    </message>
    <message>
        <source>Heal this link (%1)</source>
        <translation>このリンクを修復（%1）</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>Each write and each sync takes longer by</source>
        <translation>書き込みと同期 1 回ごとの追加時間</translation>
    </message>
    <message>
        <source>Full: appends fail, reads go on</source>
        <translation>満杯: 追記は失敗、読み取りは継続</translation>
    </message>
    <message>
        <source>Failing: every operation ends with an error</source>
        <translation>故障: すべての操作がエラー</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Answer with an error</source>
        <translation>エラーで応答</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n time(s)</source>
        <translation>
            <numerusform>%1: %2、%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>No more %1 for %2</source>
        <translation>%2 への %1 を終了</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultPanel</name>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message numerus="yes">
        <source>Faults: %n</source>
        <translation>
            <numerusform>障害: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is broken. Right-click a node, a link or a client, or draw a line across links with Shift held.</source>
        <translation>壊れているものはありません。ノード、リンク、クライアントを右クリックするか、Shift を押しながらリンクを横切る線を引いてください。</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Heal %1: %2</source>
        <translation>%1 を修復: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultWords</name>
    <message>
        <source>the end of node %1</source>
        <translation>ノード %1 の終了</translation>
    </message>
    <message>
        <source>the pause of node %1</source>
        <translation>ノード %1 の一時停止</translation>
    </message>
    <message>
        <source>the cut between %1 and %2</source>
        <translation>%1 と %2 の間の切断</translation>
    </message>
    <message>
        <source>the delay between %1 and %2</source>
        <translation>%1 と %2 の間の遅延</translation>
    </message>
    <message>
        <source>the jitter between %1 and %2</source>
        <translation>%1 と %2 の間のジッター</translation>
    </message>
    <message>
        <source>the limit between %1 and %2</source>
        <translation>%1 と %2 の間の制限</translation>
    </message>
    <message>
        <source>the healing between %1 and %2</source>
        <translation>%1 と %2 の間の修復</translation>
    </message>
    <message>
        <source>the isolation of node %1</source>
        <translation>ノード %1 の隔離</translation>
    </message>
    <message>
        <source>the change of node %1&apos;s disk</source>
        <translation>ノード %1 のディスクの変更</translation>
    </message>
    <message>
        <source>the errors of %1</source>
        <translation>%1 のエラー</translation>
    </message>
    <message>
        <source>the healing of everything</source>
        <translation>すべての修復</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>クライアント %1</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>全ノード</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>cut both ways</source>
        <translation>両方向とも切断</translation>
    </message>
    <message>
        <source>cut one way: nothing from %1 reaches %2</source>
        <translation>片方向だけ切断: %1 から %2 へ何も届かない</translation>
    </message>
    <message>
        <source>%1 later each way</source>
        <translation>片道 %1 遅延</translation>
    </message>
    <message>
        <source>jitter up to %1</source>
        <translation>ジッター最大 %1</translation>
    </message>
    <message>
        <source>at most %1/s each way</source>
        <translation>片道で最大 %1/秒</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>強制終了</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>異常終了: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>disk of node %1</source>
        <translation>ノード %1 のディスク</translation>
    </message>
    <message>
        <source>writes and syncs take %1 longer</source>
        <translation>書き込みと同期が %1 長くかかる</translation>
    </message>
    <message>
        <source>full: appends fail, reads go on</source>
        <translation>満杯: 追記は失敗、読み取りは継続</translation>
    </message>
    <message>
        <source>failing: every operation ends with an error</source>
        <translation>故障: すべての操作がエラー</translation>
    </message>
    <message>
        <source>%1 on any node</source>
        <translation>任意のノードの %1</translation>
    </message>
    <message>
        <source>%1 on node %2</source>
        <translation>ノード %2 の %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more time(s)</source>
        <translation>
            <numerusform>%1、あと %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>the configuration of %1</source>
        <translation>%1 の設定</translation>
    </message>
    <message>
        <source>the move of replicas of %1</source>
        <translation>%1 のレプリカの移動</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FieldTableModel</name>
    <message>
        <source>%1 (bytes %2 to %3)</source>
        <translation>%1（%2～%3 バイト目）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FieldTreeModel</name>
    <message>
        <source>tag %1</source>
        <translation>タグ %1</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>保持なし</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n 要素</numerusform>
        </translation>
    </message>
    <message>
        <source>A tagged field that is newer than this program; it may be skipped.</source>
        <translation>このプログラムより新しいタグ付きフィールドです。読み飛ばして構いません。</translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation>%1～%2 バイト目</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FieldWords</name>
    <message>
        <source>(hidden)</source>
        <translation>（非表示）</translation>
    </message>
    <message>
        <source>%1 of record batches</source>
        <translation>レコードバッチ %1</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
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
        <translation>%1 件/秒</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileHex</name>
    <message>
        <source>Bytes of the file</source>
        <translation>ファイルのバイト列</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileTableModel</name>
    <message>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileWords</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>the first line has to name the columns; a column &quot;value&quot; is missing.</source>
        <translation>1 行目には列名が必要です。「value」列がありません。</translation>
    </message>
    <message>
        <source>no JSON, %1 at byte %2.</source>
        <translation>JSON ではありません。%1（%2 バイト目）。</translation>
    </message>
    <message>
        <source>a record is an object with key, value and headers.</source>
        <translation>レコードは key、value、headers を持つオブジェクトです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be text, null or {&quot;base64&quot;: …}.</source>
        <translation>「%1」はテキスト、null、{&quot;base64&quot;: …} のいずれかです。</translation>
    </message>
    <message>
        <source>&quot;headers&quot; has to be a list of {&quot;key&quot;: …, &quot;value&quot;: …}.</source>
        <translation>「headers」は {&quot;key&quot;: …, &quot;value&quot;: …} のリストです。</translation>
    </message>
    <message>
        <source>the quotes of a field are not closed.</source>
        <translation>フィールドの引用符が閉じていません。</translation>
    </message>
    <message>
        <source>%1 fields, but the first line names %2 columns.</source>
        <translation>フィールドが %1 個ありますが、1 行目の列名は %2 個です。</translation>
    </message>
    <message>
        <source>the encoding of &quot;%1&quot; has to be text, base64 or null, and true.</source>
        <translation>「%1」のエンコードは text、base64、null、true のいずれかです。</translation>
    </message>
    <message>
        <source>transactional</source>
        <translation>トランザクション</translation>
    </message>
    <message>
        <source>control</source>
        <translation>制御</translation>
    </message>
    <message>
        <source>delete horizon</source>
        <translation>delete horizon</translation>
    </message>
    <message>
        <source>torn batch</source>
        <translation>欠けたバッチ</translation>
    </message>
    <message>
        <source>The file ends within a batch header: being written just now, or cut off by a crash.</source>
        <translation>バッチヘッダーの途中でファイルが終わっています。書き込み中か、クラッシュで切れたものです。</translation>
    </message>
    <message>
        <source>no batch</source>
        <translation>バッチではない</translation>
    </message>
    <message>
        <source>These bytes cannot be a batch header.</source>
        <translation>このバイト列はバッチヘッダーではありません。</translation>
    </message>
    <message>
        <source>batch %1 to %2</source>
        <translation>バッチ %1～%2</translation>
    </message>
    <message>
        <source>%1 records, %2</source>
        <translation>レコード %1 件、%2</translation>
    </message>
    <message>
        <source>The file ends within this batch: being written just now, or cut off by a crash.</source>
        <translation>このバッチの途中でファイルが終わっています。書き込み中か、クラッシュで切れたものです。</translation>
    </message>
    <message>
        <source>Records that were sent together, stored as they came.</source>
        <translation>まとめて送られ、届いたまま保存されたレコード。</translation>
    </message>
    <message>
        <source>Offset of the first record; the leader writes it</source>
        <translation>先頭レコードのオフセット。リーダーが書き込みます</translation>
    </message>
    <message>
        <source>Bytes that follow this field</source>
        <translation>このフィールドに続くバイト数</translation>
    </message>
    <message>
        <source>Epoch of the leader that appended it</source>
        <translation>追記したリーダーのエポック</translation>
    </message>
    <message>
        <source>Version of the format</source>
        <translation>形式のバージョン</translation>
    </message>
    <message>
        <source>CRC-32C of everything behind it</source>
        <translation>以降すべての CRC-32C</translation>
    </message>
    <message>
        <source>Compression, kind of timestamp, transaction, control</source>
        <translation>圧縮、タイムスタンプの種類、トランザクション、制御</translation>
    </message>
    <message>
        <source>The last record&apos;s offset, counted from the first</source>
        <translation>最後のレコードのオフセット（先頭からの差）</translation>
    </message>
    <message>
        <source>When the first record was made</source>
        <translation>先頭レコードが作られた時刻</translation>
    </message>
    <message>
        <source>The latest time of its records</source>
        <translation>レコードの最も新しい時刻</translation>
    </message>
    <message>
        <source>Who sent it, when idempotent; -1: nobody in particular</source>
        <translation>冪等の場合の送信者。-1: 特定なし</translation>
    </message>
    <message>
        <source>Which life of that producer</source>
        <translation>そのプロデューサーの何代目か</translation>
    </message>
    <message>
        <source>Its number of the first record, by which repeats are found out</source>
        <translation>先頭レコードの通し番号。重複の検出に使います</translation>
    </message>
    <message>
        <source>How many records there are</source>
        <translation>レコード数</translation>
    </message>
    <message>
        <source>The records, compressed together if a codec is named</source>
        <translation>レコード本体。コーデックの指定があればまとめて圧縮されています</translation>
    </message>
    <message>
        <source>torn entry</source>
        <translation>欠けたエントリ</translation>
    </message>
    <message>
        <source>The file ends within an entry.</source>
        <translation>エントリの途中でファイルが終わっています。</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>エントリ %1</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Which cluster the directory belongs to: a node refuses another&apos;s</source>
        <translation>このディレクトリがどのクラスターのものか。別のクラスターのものなら、ノードは使いません</translation>
    </message>
    <message>
        <source>Which node it belongs to</source>
        <translation>どのノードのものか</translation>
    </message>
    <message>
        <source>The directory&apos;s own identity (KIP-858)</source>
        <translation>ディレクトリ自身の ID（KIP-858）</translation>
    </message>
    <message>
        <source>Which topic this is, also when another gets its name</source>
        <translation>どのトピックか。別のトピックが同じ名前になっても区別できます</translation>
    </message>
    <message>
        <source>version of the file</source>
        <translation>ファイルのバージョン</translation>
    </message>
    <message>
        <source>The epoch of the quorum and whom this node voted for or follows in it: it must not vote twice, also not after a crash</source>
        <translation>クォーラムのエポックと、そこでこのノードが投票した、または従っている相手。クラッシュの後でも二重投票は許されません</translation>
    </message>
    <message>
        <source>so many lines follow</source>
        <translation>続く行数</translation>
    </message>
    <message>
        <source>leader epoch %1 began at offset %2</source>
        <translation>リーダーエポック %1 はオフセット %2 から</translation>
    </message>
    <message>
        <source>%1-%2: offset %3</source>
        <translation>%1-%2: オフセット %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>行 %1</translation>
    </message>
    <message>
        <source>Not of the form that such a line has.</source>
        <translation>この種の行の形式ではありません。</translation>
    </message>
    <message>
        <source>torn</source>
        <translation>欠損</translation>
    </message>
    <message>
        <source>The file ends within its head.</source>
        <translation>先頭部の途中でファイルが終わっています。</translation>
    </message>
    <message>
        <source>head</source>
        <translation>先頭部</translation>
    </message>
    <message>
        <source>how many producers follow</source>
        <translation>続くプロデューサーの数</translation>
    </message>
    <message>
        <source>The number of its last record here</source>
        <translation>ここでの最後のレコードの番号</translation>
    </message>
    <message>
        <source>The offset of its last record here</source>
        <translation>ここでの最後のレコードのオフセット</translation>
    </message>
    <message>
        <source>Epoch of the transaction coordinator that ended its last transaction</source>
        <translation>最後のトランザクションを終わらせたトランザクションコーディネーターのエポック</translation>
    </message>
    <message>
        <source>Where its open transaction began; -1: none is open</source>
        <translation>開いているトランザクションの開始位置。-1: なし</translation>
    </message>
    <message>
        <source>What compaction is writing; it replaces older segments when it is whole.</source>
        <translation>コンパクションが書き込み中のもの。完成すると古いセグメントと置き換わります。</translation>
    </message>
    <message>
        <source>What compaction has written; it is taking the place of older segments.</source>
        <translation>コンパクションが書き終えたもの。古いセグメントと置き換え中です。</translation>
    </message>
    <message>
        <source>A segment past retention; its bytes go after file.delete.delay.ms.</source>
        <translation>保持期限を過ぎたセグメント。file.delete.delay.ms の後に実際に消えます。</translation>
    </message>
    <message>
        <source>A segment: record batches, one after the other. It is named after its first offset.</source>
        <translation>セグメント: レコードバッチが順に並んでいます。名前は先頭のオフセットです。</translation>
    </message>
    <message>
        <source>Where in the segment about every 4096th byte&apos;s offset lies: to find an offset without reading all.</source>
        <translation>セグメント内で約 4096 バイトごとのオフセットの位置。全部を読まずにオフセットを見つけるためのものです。</translation>
    </message>
    <message>
        <source>Up to which offset all records are older than a time: to find a time.</source>
        <translation>ある時刻より古いレコードがどのオフセットまでか。時刻で探すためのものです。</translation>
    </message>
    <message>
        <source>Transactions that were aborted: what readers of committed records leave out.</source>
        <translation>アボートされたトランザクション。コミット済みレコードだけを読むときに除かれます。</translation>
    </message>
    <message>
        <source>What was known of each producer where a segment began: its sequence numbers, to find repeats after a restart.</source>
        <translation>セグメント開始時点で各プロデューサーについて分かっていたこと。再起動後に重複を見つけるためのシーケンス番号です。</translation>
    </message>
    <message>
        <source>The whole metadata up to an offset, so that the log before it can go.</source>
        <translation>あるオフセットまでの全メタデータ。それより前のログを消せるようになります。</translation>
    </message>
    <message>
        <source>Which leader epoch began at which offset: by it replicas find where their logs part.</source>
        <translation>どのリーダーエポックがどのオフセットから始まったか。レプリカはこれで、ログが分かれた位置を見つけます。</translation>
    </message>
    <message>
        <source>Below which offset each log is on the device for certain: recovery reads only what is above.</source>
        <translation>各ログが確実にデバイスにあるオフセット。復旧ではそれより後だけを読みます。</translation>
    </message>
    <message>
        <source>Each partition&apos;s high watermark, from time to time.</source>
        <translation>各パーティションのハイウォーターマーク（ときどき保存）。</translation>
    </message>
    <message>
        <source>Where each log starts, when records were deleted within a segment.</source>
        <translation>セグメントの途中までレコードが削除されたときの、各ログの先頭。</translation>
    </message>
    <message>
        <source>How far each log was cleaned.</source>
        <translation>各ログがどこまでクリーニングされたか。</translation>
    </message>
    <message>
        <source>Whose files these are.</source>
        <translation>これらのファイルの持ち主。</translation>
    </message>
    <message>
        <source>This node&apos;s vote in the metadata quorum.</source>
        <translation>メタデータクォーラムでのこのノードの投票。</translation>
    </message>
    <message>
        <source>All logs were closed cleanly: no recovery is needed.</source>
        <translation>すべてのログが正常に閉じられています。復旧は不要です。</translation>
    </message>
    <message>
        <source>Offset of a batch&apos;s last record, counted from the segment&apos;s first</source>
        <translation>バッチの最後のレコードのオフセット（セグメント先頭からの差）</translation>
    </message>
    <message>
        <source>Where in the segment&apos;s file that batch begins</source>
        <translation>セグメントのファイル内でそのバッチが始まる位置</translation>
    </message>
    <message>
        <source>The latest time so far</source>
        <translation>ここまでで最も新しい時刻</translation>
    </message>
    <message>
        <source>The record of that time, counted from the segment&apos;s first</source>
        <translation>その時刻のレコード（セグメント先頭からの差）</translation>
    </message>
    <message>
        <source>Whose transaction it was</source>
        <translation>誰のトランザクションか</translation>
    </message>
    <message>
        <source>Its first record</source>
        <translation>その最初のレコード</translation>
    </message>
    <message>
        <source>Its abort marker</source>
        <translation>そのアボートマーカー</translation>
    </message>
    <message>
        <source>The last stable offset once it had ended</source>
        <translation>終了した時点の最終安定オフセット</translation>
    </message>
    <message>
        <source>1 record, %1</source>
        <translation>レコード 1 件、%1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilesView</name>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>The chosen partition</source>
        <translation>選択中のパーティション</translation>
    </message>
    <message>
        <source>The node&apos;s own files</source>
        <translation>ノード自身のファイル</translation>
    </message>
    <message>
        <source>The metadata log</source>
        <translation>メタデータログ</translation>
    </message>
    <message>
        <source>Files of the directory</source>
        <translation>ディレクトリ内のファイル</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>ファイルを絞り込み</translation>
    </message>
    <message>
        <source>What the bytes mean</source>
        <translation>バイトの意味</translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>フィールドを絞り込み</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>ファイルの先頭</translation>
    </message>
    <message>
        <source>The piece before</source>
        <translation>前の部分</translation>
    </message>
    <message>
        <source>The next piece</source>
        <translation>次の部分</translation>
    </message>
    <message>
        <source>Goes on to the end of the file</source>
        <translation>ファイルの終わりまで続けて表示</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>Partition %1-%2</source>
        <translation>パーティション %1-%2</translation>
    </message>
    <message>
        <source>The files of a cluster that runs elsewhere cannot be read from here.</source>
        <translation>別の場所で動いているクラスターのファイルは、ここからは読めません。</translation>
    </message>
    <message>
        <source>Choose a partition in the Topics dock, or by clicking a replica in the picture.</source>
        <translation>トピックのドックでパーティションを選ぶか、図の中のレプリカをクリックしてください。</translation>
    </message>
    <message>
        <source>Torn: the last entry is not whole. It is being written just now, or was cut off by a crash.</source>
        <translation>欠損: 最後のエントリが不完全です。書き込み中か、クラッシュで切れたものです。</translation>
    </message>
    <message>
        <source>bytes %1 to %2 of %3</source>
        <translation>%3 バイト中 %1～%2 バイト目</translation>
    </message>
    <message>
        <source>There is no topic yet, so no partition has files. Create a topic (Ctrl+N), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>まだトピックがなく、パーティションのファイルもありません。トピックを作成（Ctrl+N）するか、シナリオを開始（Ctrl+J, Ctrl+J）してください。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilterWords</name>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>開いていない括弧が閉じられています。</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Something is missing here: a word, or a field with a value.</source>
        <translation>ここに語、または値付きのフィールドが足りません。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>この括弧が閉じていません。</translation>
    </message>
    <message>
        <source>There is no field named %1. Fields are key, value, header.NAME, partition, offset, time, size and $.path; words that hold such a sign go in quotes.</source>
        <translation>%1 というフィールドはありません。使えるのは key、value、header.NAME、partition、offset、time、size、$.path です。そうした記号を含む語は引用符で囲みます。</translation>
    </message>
    <message>
        <source>After &quot;is&quot; comes null, empty, not null or not empty.</source>
        <translation>「is」の後には null、empty、not null、not empty のいずれかが来ます。</translation>
    </message>
    <message>
        <source>Only a key, a value, a header or a path can be null or empty.</source>
        <translation>null や empty になれるのは、キー、値、ヘッダー、パスだけです。</translation>
    </message>
    <message>
        <source>%1 is a number: compare it with =, !=, &lt;, &lt;=, &gt; or &gt;=.</source>
        <translation>%1 は数値です。=, !=, &lt;, &lt;=, &gt;, &gt;= で比較してください。</translation>
    </message>
    <message>
        <source>A comparison is missing: =, !=, : (contains), ~ (regular expression), &lt;, &gt; or is null.</source>
        <translation>比較がありません: =, !=, :（含む）, ~（正規表現）, &lt;, &gt;, is null。</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>ここに値が足りません。</translation>
    </message>
    <message>
        <source>The regular expression has no closing /.</source>
        <translation>正規表現を閉じる / がありません。</translation>
    </message>
    <message>
        <source>The quotes are not closed.</source>
        <translation>引用符が閉じていません。</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>正規表現が正しくありません: %1。</translation>
    </message>
    <message>
        <source>%1 is no whole number from 0 on.</source>
        <translation>%1 は 0 以上の整数ではありません。</translation>
    </message>
    <message>
        <source>%1 is no time. Write 2026-11-21T18:00, 18:00, -5m (s, m, h, d) or milliseconds since 1970.</source>
        <translation>%1 は時刻ではありません。2026-11-21T18:00、18:00、-5m（s, m, h, d）、または 1970 年からのミリ秒で書いてください。</translation>
    </message>
    <message>
        <source>%1 is no number; &lt; and &gt; compare numbers.</source>
        <translation>%1 は数値ではありません。大小の比較（&lt; and &gt;）は数値だけです。</translation>
    </message>
    <message>
        <source>Partitions are compared with = or !=, as in partition = 0,2-4.</source>
        <translation>パーティションは = または != で比べます。例: partition = 0,2-4</translation>
    </message>
    <message>
        <source>%1 is no list of partitions. Write 0 or 0,2-4.</source>
        <translation>%1 はパーティションのリストではありません。0 や 0,2-4 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilteredTable</name>
    <message>
        <source>Shows the rows that have every one of these words. Press / to come here.</source>
        <translation>これらの語をすべて含む行を表示します。/ キーでここに移動します。</translation>
    </message>
    <message>
        <source>No row has these words. Clear the filter to see all.</source>
        <translation>これらの語を含む行はありません。絞り込みを消すとすべて表示されます。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FittedColumns</name>
    <message>
        <source>What fits</source>
        <translation>収まる列だけを表示</translation>
    </message>
    <message>
        <source>Forgets which columns were chosen and how wide they were made</source>
        <translation>選んだ列と列幅を初期状態に戻します</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s): choose what to see</source>
        <translation>
            <numerusform>ほか %n 列: 表示する列を選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>引用符が閉じていません。</translation>
    </message>
    <message>
        <source>After the colon a value is missing, as in api:Produce, node:2 or error:any.</source>
        <translation>コロンの後に値がありません。例: api:Produce、node:2、error:any</translation>
    </message>
    <message>
        <source>Kafka has no API “%1”.</source>
        <translation>Kafka に「%1」という API はありません。</translation>
    </message>
    <message>
        <source>Kafka has no API “%1”. Do you mean %2?</source>
        <translation>Kafka に「%1」という API はありません。%2 でしょうか?</translation>
    </message>
    <message>
        <source>node: wants a node&apos;s number, as in node:2, not “%1”.</source>
        <translation>node: にはノード番号が必要です（例: node:2）。「%1」は使えません。</translation>
    </message>
    <message>
        <source>No error of Kafka&apos;s has “%1” in its name. error:any shows all answers with errors.</source>
        <translation>名前に「%1」を含む Kafka のエラーはありません。error:any とすると、エラーのレスポンスをすべて表示します。</translation>
    </message>
    <message>
        <source>is: wants request, response or broken, not “%1”.</source>
        <translation>is: には request、response、broken のいずれかが必要です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>slow: wants milliseconds, as in slow:50, not “%1”.</source>
        <translation>slow: にはミリ秒が必要です（例: slow:50）。「%1」は使えません。</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. There are api: kind: client: node: at: topic: group: error: is: slow: frames: and plain text.</source>
        <translation>「%1:」というフィルターはありません。使えるのは api: kind: client: node: at: topic: group: error: is: slow: frames: と普通のテキストです。</translation>
    </message>
    <message>
        <source>kind: wants produce, fetch, replication, quorum, group, metadata, transaction or admin, not “%1”.</source>
        <translation>kind: には produce、fetch、replication、quorum、group、metadata、transaction、admin のいずれかが必要です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>frames: wants the first and the last number, as in frames:120-160, not “%1”.</source>
        <translation>frames: には最初と最後の番号が必要です（例: frames:120-160）。「%1」は使えません。</translation>
    </message>
    <message>
        <source>at: wants the number of the node that was asked, as in at:2, not “%1”.</source>
        <translation>at: にはリクエスト先のノード番号が必要です（例: at:2）。「%1」は使えません。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameTableModel</name>
    <message>
        <source>not a request</source>
        <translation>リクエストではない</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>The first %1 of it were kept.</source>
        <translation>先頭の %1 を保持しています。</translation>
    </message>
    <message>
        <source>Version of this API in which the two ends speak; they agree on it by ApiVersions</source>
        <translation>両者が使うこの API のバージョン。ApiVersions で取り決めます</translation>
    </message>
    <message>
        <source>Correlation id: the client numbers its requests, the answer carries the same number</source>
        <translation>correlation id: クライアントがリクエストに付ける番号。応答も同じ番号を持ちます</translation>
    </message>
    <message>
        <source>Time from the request&apos;s arrival until its answer had left, split by where it went</source>
        <translation>リクエストの到着から応答の送出までの時間と、その内訳</translation>
    </message>
    <message>
        <source>Bytes of the frame, without the four bytes of length in front</source>
        <translation>フレームのバイト数（先頭の長さ 4 バイトを除く）</translation>
    </message>
    <message>
        <source>The error codes in the answer, by Kafka&apos;s names</source>
        <translation>応答のエラーコード（Kafka での名前）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
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
        <translation>ID</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシー</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameWords</name>
    <message>
        <source>no request</source>
        <translation>リクエストなし</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>node %1 controller</source>
        <translation>ノード %1 コントローラー</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>client :%1</source>
        <translation>クライアント :%1</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>It was there whole, but the node was busy with other requests.</source>
        <translation>全体が届いていましたが、ノードはほかのリクエストを処理中でした。</translation>
    </message>
    <message>
        <source>log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>The node worked on it: appended to the log, read it, looked things up.</source>
        <translation>ノードが処理していました: ログへの追記、読み取り、検索など。</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>It stood in purgatory: for replicas, new records, members of a group, or the controller.</source>
        <translation>purgatory で待っていました: レプリカ、新しいレコード、グループのメンバー、コントローラーなど。</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>The answer was ready, but answers leave in the order of the requests.</source>
        <translation>応答は準備できていましたが、応答はリクエストの順に出ていきます。</translation>
    </message>
    <message>
        <source>send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Until the socket had taken all of it.</source>
        <translation>ソケットがすべてを受け取るまで。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryCard</name>
    <message>
        <source>The whole glossary</source>
        <translation>用語集全体</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryMenu</name>
    <message>
        <source>Glossary</source>
        <translation>用語集</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>これは何？</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryView</name>
    <message>
        <source>Find a word</source>
        <translation>用語を検索</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Right click on a heading or a label: what is it?</source>
        <translation>見出しやラベルを右クリックすると、意味を調べられます</translation>
    </message>
    <message>
        <source>Pictures from everyday life</source>
        <translation>身近なもののたとえ</translation>
    </message>
    <message>
        <source>Kafka&apos;s words</source>
        <translation>Kafka の用語</translation>
    </message>
    <message>
        <source>No word of Kafka&apos;s is called so.</source>
        <translation>そのような Kafka の用語はありません。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryWords</name>
    <message>
        <source>Careful:</source>
        <translation>注意:</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>関連:</translation>
    </message>
    <message>
        <source>Seen in:</source>
        <translation>見られる場所:</translation>
    </message>
    <message>
        <source>Learned in:</source>
        <translation>学べるレッスン:</translation>
    </message>
    <message>
        <source>Where the picture ends:</source>
        <translation>たとえの限界:</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>詳しく</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupActions</name>
    <message numerus="yes">
        <source>The offsets of %1 were moved on %n partition(s).</source>
        <translation>
            <numerusform>%n 個のパーティションで %1 のオフセットを移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committed offset(s) of %1 were deleted.</source>
        <translation>
            <numerusform>%1 のコミット済みオフセットを %n 件削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1 was deleted with its offsets.</source>
        <translation>グループ %1 をオフセットごと削除しました。</translation>
    </message>
    <message>
        <source>The offsets of %1 are back where they were.</source>
        <translation>%1 のオフセットを元の位置に戻しました。</translation>
    </message>
    <message>
        <source>The offsets of %1 are back already.</source>
        <translation>%1 のオフセットはすでに元の位置です。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupOffsetsModel</name>
    <message>
        <source>nobody reads it</source>
        <translation>読み取るメンバーなし</translation>
    </message>
    <message>
        <source>The next record that the group will read after a restart</source>
        <translation>再起動後にグループが次に読むレコード</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>コミット済み</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>ログ末尾</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>ラグ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1 超</translation>
    </message>
    <message>
        <source>Nothing was ever committed here, so there is no lag to tell, as Kafka&apos;s tool says, too. A member without a committed offset begins where auto.offset.reset says. Records that are there: %1</source>
        <translation>ここでは何もコミットされていないため、Kafka のツールと同じくラグは出ません。コミット済みオフセットのないメンバーは auto.offset.reset に従って読み始めます。現在あるレコード: %1</translation>
    </message>
    <message>
        <source>The log is shorter than what was committed: records that this group has read were lost.</source>
        <translation>ログがコミット位置より短くなっています。このグループが読んだレコードが失われました。</translation>
    </message>
    <message>
        <source>The partition has no leader: where its log ends cannot be told.</source>
        <translation>パーティションにリーダーがいないため、ログの末尾が分かりません。</translation>
    </message>
    <message>
        <source>Where the log ends for readers: the leader&apos;s high watermark</source>
        <translation>読み取れるログの末尾: リーダーのハイウォーターマーク</translation>
    </message>
    <message>
        <source>Records that are there and not committed: log end minus committed, as kafka-consumer-groups counts</source>
        <translation>未コミットのレコード数: ログ末尾 − コミット済み（kafka-consumer-groups と同じ数え方）</translation>
    </message>
    <message>
        <source>How long ago the oldest record that is not committed was written</source>
        <translation>未コミットの最も古いレコードが書かれてからの時間</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupStates</name>
    <message>
        <source>Empty: no members. Committed offsets are kept, and may be moved.</source>
        <translation>Empty: メンバーがいません。コミット済みオフセットは残っていて、移動できます。</translation>
    </message>
    <message>
        <source>PreparingRebalance: the coordinator waits until every member has joined again.</source>
        <translation>PreparingRebalance: 全メンバーの再参加をコーディネーターが待っています。</translation>
    </message>
    <message>
        <source>CompletingRebalance: all have joined; the group&apos;s leader shares the partitions out.</source>
        <translation>CompletingRebalance: 全員が参加し、グループリーダーがパーティションを分けています。</translation>
    </message>
    <message>
        <source>Assigning: the coordinator computes who shall read what.</source>
        <translation>Assigning: 誰が何を読むか、コーディネーターが計算しています。</translation>
    </message>
    <message>
        <source>Reconciling: members give partitions up and take others over, one by one; the rest goes on reading.</source>
        <translation>Reconciling: メンバーがパーティションを 1 つずつ手放し、引き継いでいます。残りの読み取りは続きます。</translation>
    </message>
    <message>
        <source>Stable: every member knows its partitions and reads them.</source>
        <translation>Stable: どのメンバーも担当パーティションを知っていて、読み取っています。</translation>
    </message>
    <message>
        <source>Dead: the group was deleted.</source>
        <translation>Dead: グループは削除されました。</translation>
    </message>
    <message>
        <source>State of the group: %1</source>
        <translation>グループの状態: %1</translation>
    </message>
    <message>
        <source>The way it came: %1</source>
        <translation>これまでの経過: %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%2 から %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupsView</name>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>No group reads from this cluster. Start one in the Consume dock, or point your own consumer at the bootstrap servers.</source>
        <translation>このクラスターを読んでいるグループはありません。コンシュームのドックで開始するか、お使いのコンシューマーをブートストラップサーバーに接続してください。</translation>
    </message>
    <message>
        <source>Committed offsets and lag</source>
        <translation>コミット済みオフセットとラグ</translation>
    </message>
    <message>
        <source>Which member reads which partition</source>
        <translation>どのメンバーがどのパーティションを読むか</translation>
    </message>
    <message>
        <source>%1 · lag %2</source>
        <translation>%1 · ラグ %2</translation>
    </message>
    <message>
        <source>Move offsets …</source>
        <translation>オフセットを移動 …</translation>
    </message>
    <message>
        <source>Let the group read again, or pass over records: shows first what it would do (offset reset)</source>
        <translation>グループに読み直させる、または読み飛ばさせます（offset reset）。先に結果の予定を表示します</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: the offsets that were committed before the last change</source>
        <translation>取り消し: 最後の変更前にコミットされていたオフセット</translation>
    </message>
    <message>
        <source>Delete the group with its committed offsets</source>
        <translation>グループをコミット済みオフセットごと削除</translation>
    </message>
    <message>
        <source>Forget offsets</source>
        <translation>オフセットを消去</translation>
    </message>
    <message>
        <source>Delete the committed offsets of the chosen partitions</source>
        <translation>選択したパーティションのコミット済みオフセットを削除</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>ラグ</translation>
    </message>
    <message>
        <source>Rebalances</source>
        <translation>リバランス</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>時間で表示</translation>
    </message>
    <message>
        <source>in records</source>
        <translation>件数で表示</translation>
    </message>
    <message>
        <source>Shows lag as the number of records, or as the age of the oldest one that is not committed</source>
        <translation>ラグをレコード数、または未コミットの最も古いレコードの経過時間で表示</translation>
    </message>
    <message>
        <source>● reads · − shall give up · + shall get</source>
        <translation>● 読み取り中 · − 手放す予定 · + 受け取る予定</translation>
    </message>
    <message>
        <source>Filter partitions and members</source>
        <translation>パーティションとメンバーを絞り込み</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>グループのメンバー</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>メンバーを絞り込み</translation>
    </message>
    <message>
        <source>Rebalances, the newest first</source>
        <translation>リバランス（新しい順）</translation>
    </message>
    <message>
        <source>Filter rebalances</source>
        <translation>リバランスを絞り込み</translation>
    </message>
    <message numerus="yes">
        <source>New protocol (KIP-848) · epoch %1, assignment for epoch %2 · %n member(s) · assignor %3 · coordinator node %4</source>
        <translation>
            <numerusform>新プロトコル（KIP-848）· エポック %1、割り当てはエポック %2 用 · メンバー %n · assignor %3 · コーディネーターはノード %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share group (KIP-932) · epoch %1, assignment for epoch %2 · %n member(s) · assignor %3 · coordinator node %4</source>
        <translation>
            <numerusform>共有グループ（share group、KIP-932）· エポック %1、割り当てはエポック %2 用 · メンバー %n · assignor %3 · コーディネーターはノード %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Its members take single records, also from the same partition. It commits no offsets, so no member has a lag.</source>
        <translation>メンバーは同じパーティションからでもレコードを1件ずつ受け取ります。オフセットはコミットしないので、メンバーにラグはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Classic protocol · generation %1 · %n member(s) · assignor %2 · coordinator node %3</source>
        <translation>
            <numerusform>classic プロトコル · 世代 %1 · メンバー %n · assignor %2 · コーディネーターはノード %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Lag %1 records</source>
        <translation>ラグ %1 件</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 の遅れ</translation>
    </message>
    <message>
        <source>▲ grows by %1/s</source>
        <translation>▲ %1/秒で増加</translation>
    </message>
    <message>
        <source>▼ shrinks by %1/s</source>
        <translation>▼ %1/秒で減少</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>横ばい</translation>
    </message>
    <message>
        <source>caught up in %1</source>
        <translation>あと %1 で追いつく</translation>
    </message>
    <message>
        <source>never catches up at this rate</source>
        <translation>この速度では追いつかない</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) never committed, %1 records there</source>
        <translation>
            <numerusform>%n 個のパーティションはコミットなし、レコード %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) that nobody reads</source>
        <translation>
            <numerusform>%n 個のパーティションは読み手なし</numerusform>
        </translation>
    </message>
    <message>
        <source>The group has not rebalanced while the window was open.</source>
        <translation>ウィンドウを開いてから、このグループはリバランスしていません。</translation>
    </message>
    <message>
        <source>A group that has members cannot be deleted: stop them first (NON_EMPTY_GROUP)</source>
        <translation>メンバーのいるグループは削除できません。先にメンバーを停止してください（NON_EMPTY_GROUP）</translation>
    </message>
    <message>
        <source>keeps up</source>
        <translation>追いついている</translation>
    </message>
    <message>
        <source>the change of the offsets of %1</source>
        <translation>%1 のオフセットの変更</translation>
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
        <translation>完了。クラスターで確認されました。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::HandOutWords</name>
    <message>
        <source>○ Not done in this run.</source>
        <translation>○ 今回は実施していません。</translation>
    </message>
    <message>
        <source>✓ Done, and the cluster saw it.</source>
        <translation>✓ 完了。クラスターで確認されました。</translation>
    </message>
    <message>
        <source>✓ It was so already.</source>
        <translation>✓ すでにそうなっていました。</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>問い:</translation>
    </message>
    <message>
        <source>foretold</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>実際に起きたこと</translation>
    </message>
    <message>
        <source>○ Not judged: the act was not made.</source>
        <translation>○ 判定なし: 操作が行われませんでした。</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>学ぶこと</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The act:</source>
        <translation>操作:</translation>
    </message>
    <message>
        <source>Careful:</source>
        <translation>注意:</translation>
    </message>
    <message>
        <source>The window at the end of step %1</source>
        <translation>ステップ %1 の終わりのウィンドウ</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Run of %1: %2 of %3 acts done, %4 of %5 predictions right.</source>
        <translation>%1 の実施: %3 個中 %2 個の操作が完了、予想は %5 問中 %4 問正解。</translation>
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
            <numerusform>ノード %1 が停止しているため</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because node %1 is paused</source>
        <translation>
            <numerusform>ノード %1 が一時停止中のため</numerusform>
        </translation>
    </message>
    <message>
        <source>because links are cut</source>
        <translation>リンクが切断されているため</translation>
    </message>
    <message numerus="yes">
        <source>because node %1 is starting</source>
        <translation>
            <numerusform>ノード %1 が起動中のため</numerusform>
        </translation>
    </message>
    <message>
        <source>replicas are catching up</source>
        <translation>レプリカが追いつき中のため</translation>
    </message>
    <message>
        <source>No node runs. Start one from its menu.</source>
        <translation>動いているノードがありません。ノードのメニューから起動してください。</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n partition(s) without a leader, %1</source>
        <translation>
            <numerusform>オフライン: リーダーのいないパーティション %n 個、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under-replicated: %n partition(s), %1</source>
        <translation>
            <numerusform>複製不足: %n 個のパーティション、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>No active controller: the quorum is electing</source>
        <translation>アクティブコントローラーなし: クォーラムが選出中です</translation>
    </message>
    <message>
        <source>Some nodes do not run, %1</source>
        <translation>動いていないノードがあります（%1）</translation>
    </message>
    <message>
        <source>Links are cut; every partition is still replicated</source>
        <translation>リンクが切断されています。どのパーティションも複製は保たれています</translation>
    </message>
    <message>
        <source>Ready. No topics yet.</source>
        <translation>準備完了。トピックはまだありません。</translation>
    </message>
    <message>
        <source>Healthy: every partition has its leader and all replicas</source>
        <translation>正常: どのパーティションにもリーダーと全レプリカがあります</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>強制終了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>異常終了</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ImportWords</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::JsonPathWords</name>
    <message>
        <source>After the dot comes a name, as in $.customer.</source>
        <translation>ドットの後には名前が来ます。例: $.customer</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>角括弧が閉じていません。</translation>
    </message>
    <message>
        <source>In brackets stands a number from 0, * or a name in quotes.</source>
        <translation>角括弧の中には 0 以上の数、*、または引用符付きの名前が来ます。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::KafkaErrorWords</name>
    <message>
        <source>the leader has moved to another node; the client asks anew and tries again.</source>
        <translation>リーダーが別のノードに移りました。クライアントは問い合わせ直し、再試行します。</translation>
    </message>
    <message>
        <source>the client knows an older leader epoch; it asks anew.</source>
        <translation>クライアントの知るリーダーエポックが古く、問い合わせ直します。</translation>
    </message>
    <message>
        <source>the node does not know this leader epoch yet; the client tries again.</source>
        <translation>ノードがこのリーダーエポックをまだ知らず、クライアントは再試行します。</translation>
    </message>
    <message>
        <source>the partition has no leader at the moment.</source>
        <translation>今、このパーティションにはリーダーがいません。</translation>
    </message>
    <message>
        <source>fewer replicas are in sync than min.insync.replicas asks for; nothing was written.</source>
        <translation>同期済みレプリカが min.insync.replicas の要求より少なく、何も書き込まれませんでした。</translation>
    </message>
    <message>
        <source>the leader wrote it, but too few replicas followed in time.</source>
        <translation>リーダーは書き込みましたが、時間内に従ったレプリカが足りません。</translation>
    </message>
    <message>
        <source>the node did not finish in time.</source>
        <translation>ノードの処理が時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>there is no such topic or partition.</source>
        <translation>そのトピックまたはパーティションはありません。</translation>
    </message>
    <message>
        <source>there is a topic of this name already.</source>
        <translation>この名前のトピックはすでにあります。</translation>
    </message>
    <message>
        <source>the name is not allowed.</source>
        <translation>その名前は使えません。</translation>
    </message>
    <message>
        <source>there are not as many nodes in service as replicas are asked for.</source>
        <translation>稼働中のノードが、要求されたレプリカ数より少ないです。</translation>
    </message>
    <message>
        <source>the number of partitions is not allowed.</source>
        <translation>そのパーティション数は使えません。</translation>
    </message>
    <message>
        <source>a configuration name or value is not allowed.</source>
        <translation>設定名または値が正しくありません。</translation>
    </message>
    <message>
        <source>the cluster does not allow deleting topics.</source>
        <translation>このクラスターではトピックの削除が許可されていません。</translation>
    </message>
    <message>
        <source>the record is larger than max.message.bytes allows.</source>
        <translation>レコードが max.message.bytes の上限を超えています。</translation>
    </message>
    <message>
        <source>there is no record at that offset; the reader starts anew as auto.offset.reset says.</source>
        <translation>そのオフセットにレコードはありません。auto.offset.reset に従って読み直します。</translation>
    </message>
    <message>
        <source>the group&apos;s coordinator is not there yet; the client tries again.</source>
        <translation>グループのコーディネーターがまだいません。クライアントは再試行します。</translation>
    </message>
    <message>
        <source>the new coordinator still reads the group&apos;s history.</source>
        <translation>新しいコーディネーターが、まだグループの履歴を読んでいます。</translation>
    </message>
    <message>
        <source>the coordinator has moved to another node; the client looks for it.</source>
        <translation>コーディネーターが別のノードに移りました。クライアントは探し直します。</translation>
    </message>
    <message>
        <source>the group is sharing out its partitions anew.</source>
        <translation>グループがパーティションを分け直しています。</translation>
    </message>
    <message>
        <source>the group has gone on without this member; it joins again.</source>
        <translation>グループはこのメンバー抜きで先に進みました。メンバーは再参加します。</translation>
    </message>
    <message>
        <source>the group has forgotten this member; it joins again.</source>
        <translation>グループはこのメンバーを忘れました。メンバーは再参加します。</translation>
    </message>
    <message>
        <source>a record before this one is missing at the leader.</source>
        <translation>これより前のレコードがリーダーにありません。</translation>
    </message>
    <message>
        <source>a connection to a node broke or could not be made; the client tries again.</source>
        <translation>ノードへの接続が切れたか、確立できませんでした。クライアントは再試行します。</translation>
    </message>
    <message>
        <source>no node can be reached.</source>
        <translation>どのノードにも届きません。</translation>
    </message>
    <message>
        <source>no leader acknowledged it within delivery.timeout.ms; it was given up.</source>
        <translation>delivery.timeout.ms 以内にどのリーダーも確認応答せず、断念しました。</translation>
    </message>
    <message>
        <source>no answer came in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>it waited too long to be sent.</source>
        <translation>送信待ちの時間が長すぎました。</translation>
    </message>
    <message>
        <source>the topic has no such partition.</source>
        <translation>トピックにそのパーティションはありません。</translation>
    </message>
    <message>
        <source>there is no such topic.</source>
        <translation>そのトピックはありません。</translation>
    </message>
    <message>
        <source>the client has too many records that wait.</source>
        <translation>クライアントで待っているレコードが多すぎます。</translation>
    </message>
    <message>
        <source>it was dropped because the producer stopped.</source>
        <translation>プロデューサーが停止したため、破棄されました。</translation>
    </message>
    <message>
        <source>the member took too long for its records and was put out of the group.</source>
        <translation>メンバーはレコードの処理に時間がかかりすぎ、グループから外されました。</translation>
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
        <translation>レプリケーション</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>クォーラム</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>トランザクション</translation>
    </message>
    <message>
        <source>metadata</source>
        <translation>メタデータ</translation>
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
        <translation>直近 1 分のラグ</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>障害</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LatencyBar</name>
    <message>
        <source>Kafka measures it as %1.</source>
        <translation>Kafka では %1 として測定されます。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerColumn</name>
    <message>
        <source>doubled</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>見えた</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>Seen more often than they were sent: so many too many</source>
        <translation>送られた回数より多く見えたもの: 余分な数</translation>
    </message>
    <message>
        <source>The program&apos;s committed offset is past them, and nobody will see them</source>
        <translation>プログラムのコミット済みオフセットはその先にあり、もう誰にも見えません</translation>
    </message>
    <message>
        <source>Records of the source topic, as a reader of committed records (read_committed) gets them</source>
        <translation>元のトピックのレコード。コミット済みだけを読む側（read_committed）に届く分</translation>
    </message>
    <message>
        <source>Records in the result topic, those of aborted and of open transactions too</source>
        <translation>結果のトピックのレコード。アボートされた、または開いているトランザクションのものも含みます</translation>
    </message>
    <message>
        <source>Records of the result topic that a reader of committed records gets</source>
        <translation>結果のトピックのレコードのうち、コミット済みだけを読む側に届くもの</translation>
    </message>
    <message>
        <source>Not taken by the program yet, or written in a transaction that is still open</source>
        <translation>プログラムがまだ受け取っていないか、まだ開いているトランザクションで書かれたもの</translation>
    </message>
    <message>
        <source>Could not be read just now: %1</source>
        <translation>今は読めませんでした: %1</translation>
    </message>
    <message>
        <source>The first records of a topic are deleted: what was before is not counted.</source>
        <translation>トピックの最初のレコードは削除されています。それより前は数えません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored record(s) aborted: nobody who asks for committed records sees them.</source>
        <translation>
            <numerusform>保存されたうち %Ln 件はアボートされました。コミット済みだけを求める側には見えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored record(s) in a transaction that is open.</source>
        <translation>
            <numerusform>保存された %Ln 件は、開いているトランザクションの中です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen record(s) that nobody sent: does the program change what it reads? Then compare by key.</source>
        <translation>
            <numerusform>誰も送っていないレコードが %Ln 件見えています。プログラムが内容を変えていますか。それならキーで比べてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>partition %1, offset %2</source>
        <translation>パーティション %1、オフセット %2</translation>
    </message>
    <message>
        <source>%1: lost: %2</source>
        <translation>%1: 消失: %2</translation>
    </message>
    <message>
        <source>%1: seen %2 times: %3</source>
        <translation>%1: %2 回見えた: %3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerStory</name>
    <message>
        <source>Topic %1 could not be made: %2</source>
        <translation>トピック %1 を作成できませんでした: %2</translation>
    </message>
    <message>
        <source>Topic %1 could not be deleted: %2</source>
        <translation>トピック %1 を削除できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerStrip</name>
    <message>
        <source>%1 sent, %2 lost, %3 doubled</source>
        <translation>送信 %1、消失 %2、重複 %3</translation>
    </message>
    <message>
        <source>%1 came through once</source>
        <translation>%1 件が 1 回だけ届いた</translation>
    </message>
    <message>
        <source>%1 doubled</source>
        <translation>重複 %1 件</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>消失 %1 件</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>途中 %1 件</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GuaranteesPage</name>
    <message>
        <source>Three programs read the same payments and book them, each into a topic of its own. They differ in the order in which they write and commit. Crash them in the middle of it, start them again, and compare the books.</source>
        <translation>3 つのプログラムが同じ支払いを読み、それぞれ専用のトピックに記帳します。違いは、書き込みとコミットの順序です。途中でクラッシュさせ、もう一度開始して、帳簿を比べてください。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Make the topics, a producer of payments, and the three programs</source>
        <translation>トピック、支払いのプロデューサー、3 つのプログラムを用意する</translation>
    </message>
    <message>
        <source>Crash all three</source>
        <translation>3 つともクラッシュ</translation>
    </message>
    <message>
        <source>With the next payments each program dies between the two things that it has to do</source>
        <translation>次の支払いで、各プログラムは 2 つの作業の間で落ちます</translation>
    </message>
    <message>
        <source>Start them again</source>
        <translation>もう一度開始</translation>
    </message>
    <message>
        <source>By the same names: each goes on from its committed offset</source>
        <translation>同じ名前で: それぞれコミット済みオフセットから続けます</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Stop producer and programs, and delete their topics and groups</source>
        <translation>プロデューサーとプログラムを止め、そのトピックとグループを削除する</translation>
    </message>
    <message>
        <source>At most once</source>
        <translation>最大 1 回</translation>
    </message>
    <message>
        <source>commits the offset, then writes</source>
        <translation>at most once · オフセットをコミットしてから書く</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>最低 1 回</translation>
    </message>
    <message>
        <source>writes, then commits the offset</source>
        <translation>at least once · 書いてからオフセットをコミットする</translation>
    </message>
    <message>
        <source>Exactly once</source>
        <translation>ちょうど 1 回</translation>
    </message>
    <message>
        <source>writes and commits in one transaction</source>
        <translation>exactly once · 書き込みとコミットを 1 つのトランザクションで行う</translation>
    </message>
    <message>
        <source>Making topics …</source>
        <translation>トピックを作成中 …</translation>
    </message>
    <message>
        <source>The programs leave their groups …</source>
        <translation>プログラムがグループから抜けています …</translation>
    </message>
    <message>
        <source>Deleting topics and groups …</source>
        <translation>トピックとグループを削除中 …</translation>
    </message>
    <message>
        <source>They have crashed, each between its two things. What is not taken yet waits in %1. Start them again.</source>
        <translation>それぞれ 2 つの作業の間でクラッシュしました。まだ受け取られていないものは %1 で待っています。もう一度開始してください。</translation>
    </message>
    <message>
        <source>%1: crashed</source>
        <translation>%1: クラッシュ</translation>
    </message>
    <message>
        <source>%1: ended: %2</source>
        <translation>%1: 終了: %2</translation>
    </message>
    <message>
        <source>%1: runs</source>
        <translation>%1: 動作中</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AuditPage</name>
    <message>
        <source>Judges any program that writes one record for each that it reads, your own too: what it read, what it wrote, and what a reader of committed records sees of that.</source>
        <translation>1 件読むごとに 1 件書くプログラムなら、ご自分のものも判定します。何を読み、何を書き、コミット済みだけを読む側に何が見えるかを調べます。</translation>
    </message>
    <message>
        <source>Source topic</source>
        <translation>元のトピック</translation>
    </message>
    <message>
        <source>Result topic</source>
        <translation>結果のトピック</translation>
    </message>
    <message>
        <source>Group of the program</source>
        <translation>プログラムのグループ</translation>
    </message>
    <message>
        <source>Its committed offsets tell what it has taken. Without a group, what is missing counts as lost</source>
        <translation>コミット済みオフセットから、どこまで受け取ったかが分かります。グループがなければ、足りないものは消失とみなします</translation>
    </message>
    <message>
        <source>Records are compared by</source>
        <translation>レコードの比べ方</translation>
    </message>
    <message>
        <source>key and value</source>
        <translation>キーと値</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no group: what is missing counts as lost</source>
        <translation>グループなし: 足りないものは消失とみなします</translation>
    </message>
    <message>
        <source>taken by group %1</source>
        <translation>グループ %1 が受け取り</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start the audit</source>
        <translation>監査を開始</translation>
    </message>
    <message>
        <source>Stop reading; choose other topics</source>
        <translation>読むのをやめて、別のトピックを選ぶ</translation>
    </message>
    <message>
        <source>Read both topics from their beginning, and go on reading</source>
        <translation>両方のトピックを最初から読み、読み続ける</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>トピックはまだありません</translation>
    </message>
    <message>
        <source>Choose two topics: none is its own result</source>
        <translation>トピックを 2 つ選んでください。同じトピックは結果になりません</translation>
    </message>
    <message>
        <source>Stopped. This is how it stood.</source>
        <translation>停止しました。停止した時点の値です。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerView</name>
    <message>
        <source>Guarantees</source>
        <translation>保証</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Three guarantees, and what a crash does to each</source>
        <translation>3 つの保証と、クラッシュでそれぞれがどうなるか</translation>
    </message>
    <message>
        <source>Two topics of your own: what a program makes of one in the other</source>
        <translation>自分のトピック 2 つ: プログラムが一方から他方に何を書くか</translation>
    </message>
    <message>
        <source>What a guarantee costs a producer</source>
        <translation>保証のためにプロデューサーが払うコスト</translation>
    </message>
    <message>
        <source>This is an external cluster: no load is put on it from here.</source>
        <translation>これは外部クラスターです。ここから負荷はかけません。</translation>
    </message>
    <message>
        <source>This is an external cluster: nothing is crashed here. Two topics of it can be audited on the next page.</source>
        <translation>これは外部クラスターです。ここでは何もクラッシュさせません。次のページで、2 つのトピックを監査できます。</translation>
    </message>
    <message>
        <source>There are no clients here that could do it.</source>
        <translation>ここには、それを行えるクライアントがありません。</translation>
    </message>
    <message>
        <source>same payments, same fault, three guarantees</source>
        <translation>同じ支払い、同じ障害、3 つの保証</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerWords</name>
    <message>
        <source>More records than a ledger holds: the figures are of a part</source>
        <translation>収支に入りきらない数のレコードです。数字は一部のものです</translation>
    </message>
    <message>
        <source>Not exact: loses and doubles</source>
        <translation>正確でない: 消失と重複あり</translation>
    </message>
    <message>
        <source>Not exact: loses</source>
        <translation>正確でない: 消失あり</translation>
    </message>
    <message>
        <source>Not exact: doubles</source>
        <translation>正確でない: 重複あり</translation>
    </message>
    <message>
        <source>Not exact: there are records that nobody sent</source>
        <translation>正確でない: 誰も送っていないレコードあり</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>まだ何も送られていません</translation>
    </message>
    <message>
        <source>Exact so far, the rest is on its way</source>
        <translation>ここまで正確、残りは途中です</translation>
    </message>
    <message>
        <source>Exact: everything came through, once</source>
        <translation>正確: すべてが 1 回だけ届きました</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonList</name>
    <message>
        <source>Each lesson runs on the real cluster of this window: you act, foretell, and see what it answers.</source>
        <translation>レッスンは、このウィンドウの本物のクラスターで進みます。操作し、予想し、クラスターの答えを見ましょう。</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>レッスンを開始</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Foretold right: %1</source>
        <translation>完了。予想の正解: %1</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2、%3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonMenu</name>
    <message>
        <source>Lessons</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>全レッスン</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>前のステップ</translation>
    </message>
    <message>
        <source>Do the act for me</source>
        <translation>操作を代わりに実行</translation>
    </message>
    <message>
        <source>Show me where the act is done</source>
        <translation>操作する場所を示す</translation>
    </message>
    <message>
        <source>Restart the lesson</source>
        <translation>レッスンをやり直す</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonSession</name>
    <message>
        <source>A lesson needs a cluster that it may break. This window shows one that somebody else runs: start Brokerscope with a cluster of its own.</source>
        <translation>レッスンには壊してもよいクラスターが必要です。このウィンドウのクラスターは別の人が動かしています。Brokerscope を自身のクラスターで起動してください。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonsView</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n 完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 acts done</source>
        <translation>%2 個中 %1 個の操作が完了</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>✓ Lesson done.</source>
        <translation>✓ レッスン完了。</translation>
    </message>
    <message>
        <source>%1 of %2 acts done.</source>
        <translation>%2 個中 %1 個の操作が完了しました。</translation>
    </message>
    <message>
        <source>Foretold right: %1 of %2.</source>
        <translation>予想の正解: %2 問中 %1 問。</translation>
    </message>
    <message>
        <source>Preparing what the lesson starts from …</source>
        <translation>レッスンの準備をしています …</translation>
    </message>
    <message>
        <source>This lesson cannot be played. %1</source>
        <translation>このレッスンは実行できません。%1</translation>
    </message>
    <message>
        <source>What the lesson starts from could not be made: %1. Put the cluster in order (Faults &gt; Heal everything, start the nodes) and restart the lesson.</source>
        <translation>レッスンの準備ができませんでした: %1。クラスターを正常にして（障害 &gt; すべて修復、ノードの起動）、レッスンをやり直してください。</translation>
    </message>
    <message>
        <source>No node runs, so nothing can happen. Start one: the lesson goes on where it is.</source>
        <translation>動いているノードがなく、何も起こりません。ノードを起動すると、レッスンはこの場所から続きます。</translation>
    </message>
    <message>
        <source>The topic %1, which this lesson works on, is gone. Restart the lesson: it makes it anew.</source>
        <translation>このレッスンで使うトピック %1 がありません。レッスンをやり直すと作り直されます。</translation>
    </message>
    <message numerus="yes">
        <source>This lesson needs a cluster of %n node(s): start Brokerscope with --nodes.</source>
        <translation>
            <numerusform>このレッスンには %n ノードのクラスターが必要です。--nodes を付けて Brokerscope を起動してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>全レッスン</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Show what is written for the trainer</source>
        <translation>講師向けの記述を表示</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>From the first step; what the lesson made in the cluster is made anew</source>
        <translation>最初のステップから。レッスンがクラスターに作ったものも作り直します</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>レッスンの進み具合</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LinePlayer</name>
    <message>
        <source>it has not come about within %1 seconds</source>
        <translation>%1 秒以内に起きませんでした</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LinkWords</name>
    <message>
        <source>Link between node %1 and node %2: cut both ways</source>
        <translation>ノード %1 とノード %2 の間のリンク: 両方向とも切断</translation>
    </message>
    <message>
        <source>Nothing from node %1 reaches node %2</source>
        <translation>ノード %1 からノード %2 へ何も届きません</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2</source>
        <translation>ノード %1 とノード %2 の間のリンク</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2: %3 each way</source>
        <translation>ノード %1 とノード %2 の間のリンク: 片道 %3</translation>
    </message>
    <message>
        <source>Right-click to cut, delay, limit or reset it</source>
        <translation>右クリックで切断、遅延、制限、リセット</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LiveLedgerDesk</name>
    <message>
        <source>A program &quot;%1&quot; runs already.</source>
        <translation>プログラム「%1」はすでに動いています。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LogStrips</name>
    <message>
        <source>node %1: %2 to %3</source>
        <translation>ノード %1: %2～%3</translation>
    </message>
    <message>
        <source>group %1 at %2, lag %3</source>
        <translation>グループ %1 は %2、ラグ %3</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>HW %1</source>
        <translation>HW %1</translation>
    </message>
    <message>
        <source>log start %1</source>
        <translation>ログ先頭 %1</translation>
    </message>
    <message>
        <source>… from %1</source>
        <translation>… %1 から</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>エポック %1</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>ラグ %1</translation>
    </message>
    <message numerus="yes">
        <source>Node %1: log start %2, high watermark %3, last stable offset %4, log end offset %5, %6 in %n segment(s)%7</source>
        <translation>
            <numerusform>ノード %1: ログ先頭 %2、ハイウォーターマーク %3、最終安定オフセット %4、ログ末尾オフセット %5、%6（%n セグメント）%7</numerusform>
        </translation>
    </message>
    <message>
        <source> (as last seen before it went)</source>
        <translation> （停止前の最後の値）</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2; nobody reads this partition now.</source>
        <translation>グループ %1 のコミット済みオフセットは %2。今このパーティションを読んでいるメンバーはいません。</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2; %3 reads it.</source>
        <translation>グループ %1 のコミット済みオフセットは %2。%3 が読み取り中です。</translation>
    </message>
    <message>
        <source>Node %1: log start %2, high watermark %3, last stable offset %4, log end offset %5, %6%7</source>
        <translation>ノード %1: ログ先頭 %2、ハイウォーターマーク %3、最終安定オフセット %4、ログ末尾オフセット %5、%6%7</translation>
    </message>
    <message>
        <source> (as last seen)</source>
        <translation> （最後に見た値）</translation>
    </message>
    <message>
        <source>deleted below %1</source>
        <translation>%1 より前は削除済み</translation>
    </message>
    <message>
        <source>compacted: %1 less</source>
        <translation>コンパクション: %1 減</translation>
    </message>
    <message>
        <source>new segment</source>
        <translation>新セグメント</translation>
    </message>
    <message>
        <source>client %1 reads from %2</source>
        <translation>クライアント %1 は %2 から読み取り</translation>
    </message>
    <message>
        <source>group %1 at %2, lag %3, reads from %4</source>
        <translation>グループ %1 は %2、ラグ %3、%4 から読み取り</translation>
    </message>
    <message>
        <source>Nobody reads here, and no group has committed an offset yet.</source>
        <translation>ここを読んでいるものはなく、まだどのグループもオフセットをコミットしていません。</translation>
    </message>
    <message>
        <source>Readers: ▼ committed, △ reads from here</source>
        <translation>読み手: ▼ コミット済み、△ 読み取り位置</translation>
    </message>
    <message>
        <source>Client %1 has got everything below offset %2 and asks for more; no group has committed for it here.</source>
        <translation>クライアント %1 はオフセット %2 より前をすべて受け取り、続きを要求しています。ここでコミットしたグループはありません。</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2 (filled mark); %3 has got everything below offset %4 (hollow mark).</source>
        <translation>グループ %1 のコミット済みオフセットは %2（塗りつぶし）。%3 はオフセット %4 より前をすべて受け取りました（白抜き）。</translation>
    </message>
    <message>
        <source>a box: a batch of records</source>
        <translation>箱: レコードのバッチ</translation>
    </message>
    <message>
        <source>hatched: written, but not yet on every in-sync replica</source>
        <translation>斜線: 書き込み済みだが、まだすべての同期済みレプリカにはない</translation>
    </message>
    <message>
        <source>paler: written under an earlier leader</source>
        <translation>淡い色: 以前のリーダーの下で書かれたもの</translation>
    </message>
    <message>
        <source>dotted line: an open transaction begins, read_committed readers wait there</source>
        <translation>点線: 開いたトランザクションの始まり。read_committed の読み手はここで待つ</translation>
    </message>
    <message>
        <source>LEO %1</source>
        <translation>LEO %1</translation>
    </message>
    <message numerus="yes">
        <source>truncated: %Ln record(s)</source>
        <translation>
            <numerusform>切り詰め: %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offset %1, in the batch %2 to %3: %Ln record(s), %4, leader epoch %5, producer %6, %7</source>
        <translation>
            <numerusform>オフセット %1、バッチ %2～%3: レコード %Ln 件、%4、リーダーエポック %5、プロデューサー %6、%7</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LogsView</name>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Newest records</source>
        <translation>最新のレコード</translation>
    </message>
    <message>
        <source>Close enough to see where replicas and readers differ; the wheel zooms</source>
        <translation>レプリカと読み手の差が分かる大きさ。ホイールで拡大・縮小</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>ログ全体</translation>
    </message>
    <message>
        <source>Choose a partition here, in the Topics dock, or by clicking a replica in the picture.</source>
        <translation>ここかトピックのドックでパーティションを選ぶか、図の中のレプリカをクリックしてください。</translation>
    </message>
    <message>
        <source>Replicas of the partition and their readers</source>
        <translation>パーティションのレプリカと読み手</translation>
    </message>
    <message>
        <source>no leader · epoch %1 · ISR %2</source>
        <translation>リーダーなし · エポック %1 · ISR %2</translation>
    </message>
    <message>
        <source>leader node %1 · epoch %2 · ISR %3</source>
        <translation>リーダーはノード %1 · エポック %2 · ISR %3</translation>
    </message>
    <message>
        <source>Closer, down to a single record: + or the wheel; drag to move along the log</source>
        <translation>レコード 1 件まで拡大: + またはホイール。ドラッグでログに沿って移動</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Farther, up to the whole log: − or the wheel</source>
        <translation>ログ全体まで縮小: − またはホイール</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>offset …</source>
        <translation>オフセット …</translation>
    </message>
    <message>
        <source>Go to an offset</source>
        <translation>オフセットへ移動</translation>
    </message>
    <message>
        <source>An offset from %1 to %2</source>
        <translation>%1～%2 のオフセット</translation>
    </message>
    <message>
        <source>There is no topic yet. Create one (Ctrl+N), or start a scenario (Ctrl+J, Ctrl+J): its logs appear here.</source>
        <translation>まだトピックがありません。作成（Ctrl+N）するか、シナリオを開始（Ctrl+J, Ctrl+J）すると、ログがここに現れます。</translation>
    </message>
    <message numerus="yes">
        <source>node %1 parts from the leader: %Ln record(s) will be cut off</source>
        <translation>
            <numerusform>ノード %1 はリーダーと分岐: %Ln 件のレコードが切り捨てられます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acknowledged record(s) lost in the cluster: show them</source>
        <translation>
            <numerusform>クラスターで確認応答済みのレコード %Ln 件が消失: 表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unacknowledged record(s) cut off in the cluster: show them</source>
        <translation>
            <numerusform>クラスターで確認応答のないレコード %Ln 件を切り捨て: 表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>records at risk now: %Ln committed one(s) that no other running node has</source>
        <translation>
            <numerusform>現在リスクのあるレコード: ほかの動作中のノードにないコミット済みレコード %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not committed yet: %Ln record(s)</source>
        <translation>
            <numerusform>まだコミットされていないレコード: %Ln 件</numerusform>
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
        <translation>計 %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>切り捨て</translation>
    </message>
    <message>
        <source>On</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>This node had copied the record, or was started since: whoever led then knows what its producer was told.</source>
        <translation>このノードはレコードをコピーしていたか、その後に起動されました。プロデューサーに何が伝えられたかは、当時のリーダーだけが知っています。</translation>
    </message>
    <message>
        <source>With acks=1 its producer was told at once that it is written, with acks=0 it did not ask: nobody sends it again.</source>
        <translation>acks=1 ではプロデューサーはすぐに書き込み済みと伝えられ、acks=0 では確認していません。誰も送り直しません。</translation>
    </message>
    <message>
        <source>Its producer asked for acks=all and was never told that it is written: it sends the record again, or reports an error.</source>
        <translation>プロデューサーは acks=all を求め、書き込み済みとは伝えられていません。レコードを送り直すか、エラーを報告します。</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>ここでは不明</translation>
    </message>
    <message>
        <source>yes: lost</source>
        <translation>はい: 消失</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>確認応答</translation>
    </message>
    <message>
        <source>When the log was truncated to the new leader&apos;s</source>
        <translation>ログが新しいリーダーに合わせて切り詰められた時刻</translation>
    </message>
    <message>
        <source>The node that had the record and has it no more</source>
        <translation>レコードを持っていて、今は持たないノード</translation>
    </message>
    <message>
        <source>Topic and partition of the record</source>
        <translation>レコードのトピックとパーティション</translation>
    </message>
    <message>
        <source>Its place in the log; another record has this offset now</source>
        <translation>ログでの位置。今は別のレコードがこのオフセットにあります</translation>
    </message>
    <message>
        <source>Epoch of the leader that took the record</source>
        <translation>レコードを受け付けたリーダーのエポック</translation>
    </message>
    <message>
        <source>When the producer made it</source>
        <translation>プロデューサーが作った時刻</translation>
    </message>
    <message>
        <source>Key of the record</source>
        <translation>レコードのキー</translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>レコードの値</translation>
    </message>
    <message>
        <source>Whether its producer was told that it is written: then it is lost, and nobody sends it again</source>
        <translation>プロデューサーが書き込み済みと伝えられたか。そうなら失われていて、誰も送り直しません</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LostView</name>
    <message>
        <source>Filter by partition, key or value (/)</source>
        <translation>パーティション、キー、値で絞り込み（/）</translation>
    </message>
    <message>
        <source>Filter lost records</source>
        <translation>失われたレコードを絞り込み</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the chosen records, or all of them, as JSON lines (Ctrl+C)</source>
        <translation>選択したレコード、またはすべてを JSON Lines としてコピー（Ctrl+C）</translation>
    </message>
    <message>
        <source>Write the chosen records, or all of them, to a file: JSON lines or CSV</source>
        <translation>選択したレコード、またはすべてをファイルに書き出し: JSON Lines または CSV</translation>
    </message>
    <message>
        <source>Lost records</source>
        <translation>失われたレコード</translation>
    </message>
    <message>
        <source>No record was lost. Records are lost when a leader that was cut off went on to take writes with acks=1, and its log was truncated to the new leader&apos;s once the two met again: isolate a leader, produce to it, heal.</source>
        <translation>失われたレコードはありません。切り離されたリーダーが acks=1 の書き込みを受け続け、再会したときに新しいリーダーに合わせてログが切り詰められると、レコードが失われます。リーダーを隔離し、書き込み、修復してみてください。</translation>
    </message>
    <message>
        <source>Export lost records</source>
        <translation>失われたレコードの書き出し</translation>
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
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>書き出し …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cut off, %1 of them acknowledged</source>
        <translation>
            <numerusform>%Ln 件のレコードを切り捨て、うち %1 件は確認応答済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cut off, none of them acknowledged as far as is known</source>
        <translation>
            <numerusform>%Ln 件のレコードを切り捨て、分かる限り確認応答済みのものはなし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on node %2 parts from its leader: %Ln record(s) will be cut off when the two meet.</source>
        <translation>
            <numerusform>ノード %2 の %1 がリーダーと分岐: 再会すると %Ln 件のレコードが切り捨てられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Records at risk now: none. Every committed record is on two running nodes or more.</source>
        <translation>現在リスクのあるレコード: なし。コミット済みレコードはすべて、動作中の 2 つ以上のノードにあります。</translation>
    </message>
    <message numerus="yes">
        <source>Records at risk now: %Ln committed record(s) that one running node has and no other.</source>
        <translation>
            <numerusform>現在リスクのあるレコード: 動作中のノード 1 つだけが持つコミット済みレコード %Ln 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not committed yet: %Ln record(s) that a leader has and not all in-sync replicas (log end offset less high watermark).</source>
        <translation>
            <numerusform>まだコミットされていないレコード: リーダーは持ち、すべての同期済みレプリカにはまだないもの %Ln 件（ログ末尾オフセット − ハイウォーターマーク）。</numerusform>
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
        <translation>クラスター(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>トピック(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <translation>クライアント(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Faults</source>
        <translation>障害(&amp;F)</translation>
    </message>
    <message>
        <source>Choose a node</source>
        <translation>ノードを選択</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>Create topic …</source>
        <translation>トピックを作成 …</translation>
    </message>
    <message>
        <source>Delete the chosen topic …</source>
        <translation>選択したトピックを削除 …</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>プロデュース</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>コンシューム</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Copy bootstrap servers</source>
        <translation>ブートストラップサーバーをコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>レイアウトをリセット</translation>
    </message>
    <message>
        <source>About Brokerscope</source>
        <translation>Brokerscope について</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt について</translation>
    </message>
    <message>
        <source>Stop the demo clients</source>
        <translation>デモのクライアントを停止</translation>
    </message>
    <message>
        <source>Start the demo clients</source>
        <translation>デモのクライアントを開始</translation>
    </message>
    <message>
        <source>Stop demo</source>
        <translation>デモを停止</translation>
    </message>
    <message>
        <source>Start demo</source>
        <translation>デモを開始</translation>
    </message>
    <message>
        <source>Real producers and consumer groups of this window, on the topics orders and payments</source>
        <translation>このウィンドウの本物のプロデューサーとコンシューマーグループ（トピック orders と payments）</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Brokerscope %1&lt;/h3&gt;&lt;p&gt;A real Kafka-compatible cluster in one process, and a window that shows it working. Any Kafka client can connect to %2.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Apache Kafka is a trademark of the Apache Software Foundation, which has no part in this program.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Brokerscope %1&lt;/h3&gt;&lt;p&gt;1 つのプロセスで動く本物の Kafka 互換クラスターと、その動きを見せるウィンドウです。どの Kafka クライアントでも %2 に接続できます。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。Apache Kafka は Apache Software Foundation の商標です。同財団はこのプログラムに関与していません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Projector: full screen, large text</source>
        <translation>プロジェクター: 全画面、大きな文字</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>パースペクティブ</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Simple pictures</source>
        <translation>簡素な図</translation>
    </message>
    <message>
        <source>External cluster %1</source>
        <translation>外部クラスター %1</translation>
    </message>
    <message>
        <source>Connect a client …</source>
        <translation>クライアントを接続 …</translation>
    </message>
    <message>
        <source>Save a report of this session …</source>
        <translation>このセッションのレポートを保存 …</translation>
    </message>
    <message>
        <source>Find an act or a thing …</source>
        <translation>操作や対象を検索 …</translation>
    </message>
    <message>
        <source>Tour of two minutes</source>
        <translation>2 分間ツアー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>レポートの保存先</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>時間(&amp;I)</translation>
    </message>
    <message>
        <source>Waiting messages and breakpoints</source>
        <translation>待機中のメッセージとブレークポイント</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>記録 %1</translation>
    </message>
    <message>
        <source>%1 – Brokerscope</source>
        <translation>%1 – Brokerscope</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MemberLine</name>
    <message>
        <source>fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>1 ms a record</source>
        <translation>1 ms/件</translation>
    </message>
    <message>
        <source>10 ms a record</source>
        <translation>10 ms/件</translation>
    </message>
    <message>
        <source>0.1 s a record</source>
        <translation>0.1 秒/件</translation>
    </message>
    <message>
        <source>1 s a record</source>
        <translation>1 秒/件</translation>
    </message>
    <message>
        <source>5 s a record</source>
        <translation>5 秒/件</translation>
    </message>
    <message>
        <source>How long %1 takes for a record</source>
        <translation>%1 が 1 件のレコードにかける時間</translation>
    </message>
    <message>
        <source>A slow member keeps its partitions and falls behind: watch its lag</source>
        <translation>遅いメンバーはパーティションを持ったまま遅れていきます。ラグを見てください</translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>ハング</translation>
    </message>
    <message>
        <source>It does not poll any more, as a program that hangs. It still sends heartbeats; after max.poll.interval.ms it leaves the group</source>
        <translation>ハングしたプログラムのように poll しなくなります。ハートビートは送り続け、max.poll.interval.ms の後にグループから抜けます</translation>
    </message>
    <message>
        <source>Let %1 hang</source>
        <translation>%1 をハングさせる</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>クラッシュ</translation>
    </message>
    <message>
        <source>Gone without a goodbye: the group notices after session.timeout.ms, then the others take over</source>
        <translation>離脱を告げずに消えます。グループは session.timeout.ms の後に気づき、ほかのメンバーが引き継ぎます</translation>
    </message>
    <message>
        <source>Let %1 crash</source>
        <translation>%1 をクラッシュさせる</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>離脱中</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>ハング中</translation>
    </message>
    <message>
        <source>nothing assigned</source>
        <translation>割り当てなし</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MembersModel</name>
    <message>
        <source>%1 (group leader)</source>
        <translation>%1（グループリーダー）</translation>
    </message>
    <message>
        <source>It has nothing to read: there are more members than partitions, or it has just come.</source>
        <translation>読むものがありません。メンバーがパーティションより多いか、参加したばかりです。</translation>
    </message>
    <message>
        <source>client.id, as the program calls itself</source>
        <translation>client.id: プログラムが名乗る名前</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Where its connection to the coordinator comes from</source>
        <translation>コーディネーターへの接続元</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>The name that the coordinator knows it by (member id)</source>
        <translation>コーディネーターが知る名前（member id）</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>group.instance.id: a static member keeps its partitions while it restarts</source>
        <translation>group.instance.id: 静的メンバーは再起動中もパーティションを保持します</translation>
    </message>
    <message>
        <source>Static id</source>
        <translation>静的 ID</translation>
    </message>
    <message>
        <source>For which epoch of the group it has its partitions (member epoch)</source>
        <translation>どのグループエポックの割り当てを持つか（member epoch）</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>How many times the group has shared out its partitions (generation)</source>
        <translation>グループがパーティションを分けた回数（generation）</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>世代</translation>
    </message>
    <message>
        <source>Partitions that it reads now</source>
        <translation>今読んでいるパーティション</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Records that are not committed, over all its partitions</source>
        <translation>担当する全パーティションの未コミットのレコード数</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>ラグ</translation>
    </message>
    <message>
        <source>How old the oldest of these is</source>
        <translation>そのうち最も古いものの経過時間</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageDetail</name>
    <message>
        <source>Choose a record to see all of it.</source>
        <translation>レコードを選ぶと全体を表示します。</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>int16</source>
        <translation>int16</translation>
    </message>
    <message>
        <source>int16 little-endian</source>
        <translation>int16 リトルエンディアン</translation>
    </message>
    <message>
        <source>int32</source>
        <translation>int32</translation>
    </message>
    <message>
        <source>int32 little-endian</source>
        <translation>int32 リトルエンディアン</translation>
    </message>
    <message>
        <source>int64</source>
        <translation>int64</translation>
    </message>
    <message>
        <source>int64 little-endian</source>
        <translation>int64 リトルエンディアン</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>キー: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>値: %1</translation>
    </message>
    <message>
        <source>How keys are shown</source>
        <translation>キーの表示形式</translation>
    </message>
    <message>
        <source>How values are shown</source>
        <translation>値の表示形式</translation>
    </message>
    <message>
        <source>Charset of text</source>
        <translation>テキストの文字コード</translation>
    </message>
    <message>
        <source>The charset in which text is read; Kafka itself keeps bytes and knows of none</source>
        <translation>テキストを読むときの文字コード。Kafka 自体はバイト列を保存するだけで、文字コードを知りません</translation>
    </message>
    <message>
        <source>Schema …</source>
        <translation>スキーマ …</translation>
    </message>
    <message>
        <source>Choose an Avro schema file (.avsc) to read values with; the five bytes that schema registries put in front are skipped</source>
        <translation>値を読むための Avro スキーマファイル（.avsc）を選びます。スキーマレジストリが先頭に付ける 5 バイトは読み飛ばします</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Headers of the record</source>
        <translation>レコードのヘッダー</translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>レコードの値</translation>
    </message>
    <message>
        <source>Key of the record</source>
        <translation>レコードのキー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy what is shown here</source>
        <translation>ここの表示内容をコピー</translation>
    </message>
    <message>
        <source>Edit and produce again …</source>
        <translation>編集して再送信 …</translation>
    </message>
    <message>
        <source>Records never change. This opens the record in the Produce view, from where a changed copy goes to any topic</source>
        <translation>レコードは変わりません。レコードをプロデュースビューで開き、変更したコピーを任意のトピックに送れます</translation>
    </message>
    <message>
        <source>Avro schema</source>
        <translation>Avro スキーマ</translation>
    </message>
    <message>
        <source>Avro schemas (*.avsc *.json);;All files (*)</source>
        <translation>Avro スキーマ (*.avsc *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is too large for a schema.</source>
        <translation>%1 はスキーマとしては大きすぎます。</translation>
    </message>
    <message>
        <source>Empty: a value of no bytes. That is not the same as null.</source>
        <translation>空: 0 バイトの値。null とは違います。</translation>
    </message>
    <message>
        <source>null: a tombstone. On a compacted topic it deletes its key.</source>
        <translation>null: トゥームストーン。コンパクション対象のトピックではそのキーを削除します。</translation>
    </message>
    <message>
        <source>Empty: a key of no bytes. That is not the same as null.</source>
        <translation>空: 0 バイトのキー。null とは違います。</translation>
    </message>
    <message>
        <source>null: this record has no key.</source>
        <translation>null: このレコードにキーはありません。</translation>
    </message>
    <message>
        <source>Value · %1</source>
        <translation>値 · %1</translation>
    </message>
    <message>
        <source>Key · %1</source>
        <translation>キー · %1</translation>
    </message>
    <message>
        <source>Headers · %1</source>
        <translation>ヘッダー · %1</translation>
    </message>
    <message>
        <source>Reading all of it …</source>
        <translation>全体を読み取っています …</translation>
    </message>
    <message>
        <source>leader epoch %1</source>
        <translation>リーダーエポック %1</translation>
    </message>
    <message>
        <source>key %1, value %2</source>
        <translation>キー %1、値 %2</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1: partition %2 of %3</source>
        <translation>キーの murmur2 は %1: %3 個中パーティション %2</translation>
    </message>
    <message>
        <source>but the producer chose %1</source>
        <translation>ただしプロデューサーは %1 を選択</translation>
    </message>
    <message>
        <source>without a key the producer chose the partition</source>
        <translation>キーがないため、プロデューサーがパーティションを選択</translation>
    </message>
    <message>
        <source>Shown as it was meant. In the log it is still garbled: its UTF-8 was read as %1 and encoded again.</source>
        <translation>本来の形で表示しています。ログの中では文字化けしたままです: UTF-8 が %1 として読まれ、再び符号化されました。</translation>
    </message>
    <message>
        <source>This text was encoded twice: its UTF-8 was read as %1 and encoded again. It means “%2”.</source>
        <translation>このテキストは二重に符号化されています: UTF-8 が %1 として読まれ、再び符号化されました。本来は「%2」です。</translation>
    </message>
    <message>
        <source>Show as it is</source>
        <translation>そのまま表示</translation>
    </message>
    <message>
        <source>Repair the view</source>
        <translation>表示を直す</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>What is known of this record: the request that brought it, its bytes in the file, who has fetched it</source>
        <translation>このレコードについて分かっていること: 運んだリクエスト、ファイル内のバイト列、フェッチした相手</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageFileWords</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageTableModel</name>
    <message>
        <source>A tombstone: the value is null. On a compacted topic it deletes its key.</source>
        <translation>トゥームストーン: 値が null です。コンパクション対象のトピックではそのキーを削除します。</translation>
    </message>
    <message>
        <source>The key is null: the producer spread such records over the partitions.</source>
        <translation>キーが null です。プロデューサーはこうしたレコードを各パーティションに散らします。</translation>
    </message>
    <message>
        <source>LogAppendTime: the broker&apos;s clock when it was appended</source>
        <translation>LogAppendTime: 追記したときのブローカーの時計</translation>
    </message>
    <message>
        <source>CreateTime: the producer&apos;s clock</source>
        <translation>CreateTime: プロデューサーの時計</translation>
    </message>
    <message>
        <source>P.</source>
        <comment>partition</comment>
        <translation>P.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>タイムスタンプ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageWords</name>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>%1 への応答</translation>
    </message>
    <message>
        <source>%1 request</source>
        <translation>%1 リクエスト</translation>
    </message>
    <message>
        <source>%1 → node %2, %3</source>
        <translation>%1 → ノード %2、%3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessagesView</name>
    <message>
        <source>%1. Trying again …</source>
        <translation>%1。再試行しています …</translation>
    </message>
    <message>
        <source>/ filters · Ctrl+G goes to an offset or a time</source>
        <translation>/ で絞り込み · Ctrl+G でオフセットや時刻へ移動</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>All partitions in one order: a merge by timestamp that keeps each partition&apos;s own order. Of the records that come next in each partition, the one with the smallest timestamp goes first; of equal ones, that of the lower partition. What arrives while you look comes at the newest end, whatever its timestamp. Kafka itself promises an order within a partition only.</source>
        <translation>全パーティションを 1 列に並べます。各パーティション内の順序を保ったまま、タイムスタンプで合わせます。各パーティションの次のレコードのうち、タイムスタンプが最小のものが先です。同じなら番号の小さいパーティションが先です。表示中に届いたレコードは、タイムスタンプに関係なく新しい側に加わります。Kafka 自体が順序を約束するのはパーティション内だけです。</translation>
    </message>
    <message>
        <source>Isolation level</source>
        <translation>分離レベル</translation>
    </message>
    <message>
        <source>read_committed hides records of aborted transactions, and all from the first open transaction on; read_uncommitted, Kafka&apos;s default for consumers, shows them</source>
        <translation>read_committed は、アボートされたトランザクションのレコードと、最初の開いたトランザクション以降をすべて隠します。read_uncommitted（Kafka のコンシューマーの既定値）は表示します</translation>
    </message>
    <message>
        <source>go to 0:1500, 18:00</source>
        <translation>移動先: 0:1500, 18:00</translation>
    </message>
    <message>
        <source>Go to an offset or a time</source>
        <translation>オフセットまたは時刻へ移動</translation>
    </message>
    <message>
        <source>PARTITION:OFFSET, an offset alone in a topic of one partition, or a time: 2026-11-21T18:00, 18:00, -5m</source>
        <translation>PARTITION:OFFSET、パーティションが 1 つのトピックではオフセットだけ、または時刻: 2026-11-21T18:00、18:00、-5m</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Show new records as they come. Scrolling away stops the following, and says how many came since</source>
        <translation>新しいレコードを届きしだい表示します。スクロールして離れると追従をやめ、その後に届いた件数を示します</translation>
    </message>
    <message>
        <source>Export the visible records …</source>
        <translation>表示中のレコードを書き出し …</translation>
    </message>
    <message>
        <source>Export the visible records</source>
        <translation>表示中のレコードの書き出し</translation>
    </message>
    <message>
        <source>Export the selected records …</source>
        <translation>選択したレコードを書き出し …</translation>
    </message>
    <message>
        <source>Export the selected records</source>
        <translation>選択したレコードの書き出し</translation>
    </message>
    <message>
        <source>Export all that the filter lets pass …</source>
        <translation>フィルターを通るすべてを書き出し …</translation>
    </message>
    <message>
        <source>filter: refund, key = customer-7, $.customer.id = 7, time &gt;= -5m …</source>
        <translation>フィルター: refund, key = customer-7, $.customer.id = 7, time &gt;= -5m …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>How to write a filter</source>
        <translation>フィルターの書き方</translation>
    </message>
    <message>
        <source>in the key, the value or a header, in any case</source>
        <translation>キー、値、ヘッダーに含む（大文字・小文字を区別しない）</translation>
    </message>
    <message>
        <source>is exactly; contains. Also !=</source>
        <translation>完全一致、含む。!= も可</translation>
    </message>
    <message>
        <source>regular expression; i: in any case</source>
        <translation>正規表現。i: 大文字・小文字を区別しない</translation>
    </message>
    <message>
        <source>a tombstone; a key of some bytes</source>
        <translation>トゥームストーン、空でないキー</translation>
    </message>
    <message>
        <source>a header by name; any header</source>
        <translation>名前を指定したヘッダー、任意のヘッダー</translation>
    </message>
    <message>
        <source>JSON path in the value: .name [&apos;a name&apos;] [0] [*]</source>
        <translation>値の中の JSON パス: .name [&apos;a name&apos;] [0] [*]</translation>
    </message>
    <message>
        <source>limits what is read at all</source>
        <translation>読み取る範囲そのものを絞る</translation>
    </message>
    <message>
        <source>local time, UTC with Z, or ago (s, m, h, d). Each partition begins at its first record that is not older</source>
        <translation>現地時刻、Z を付けると UTC、または何前か（s, m, h, d）。各パーティションは、それより古くない最初のレコードから始まります</translation>
    </message>
    <message>
        <source>joins them</source>
        <translation>条件をつなぐ</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>検索の進み具合</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Some partitions do not answer, their records are not here. %1</source>
        <translation>応答しないパーティションがあり、そのレコードはここにありません。%1</translation>
    </message>
    <message>
        <source>Clear the filter first: what a search found has no other places.</source>
        <translation>先にフィルターを消してください。検索結果の中ではほかの位置へ移動できません。</translation>
    </message>
    <message>
        <source>There is no partition %1 here.</source>
        <translation>パーティション %1 はここにありません。</translation>
    </message>
    <message>
        <source>Which partition? Write it in front: 0:%1</source>
        <translation>どのパーティションですか? 番号を前に付けてください: 0:%1</translation>
    </message>
    <message>
        <source>Write PARTITION:OFFSET, as 0:1500, or a time: 2026-11-21T18:00, 18:00, -5m.</source>
        <translation>PARTITION:OFFSET（例: 0:1500）または時刻を入力してください: 2026-11-21T18:00、18:00、-5m</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>書き出しを中止しました。ファイルは作られていません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>%1 found · %2 records searched, %3 %</source>
        <translation>%1 件見つかりました · %2 件を検索、%3 %</translation>
    </message>
    <message>
        <source>%1 found, and there the search ended: narrow the filter · %2 records searched</source>
        <translation>%1 件見つかり、検索を打ち切りました。フィルターを絞ってください · %2 件を検索</translation>
    </message>
    <message>
        <source>Stopped: %1 found · %2 records searched, %3 %</source>
        <translation>中止: %1 件見つかりました · %2 件を検索、%3 %</translation>
    </message>
    <message>
        <source>%1 found · all %2 records searched</source>
        <translation>%1 件見つかりました · 全 %2 件を検索</translation>
    </message>
    <message numerus="yes">
        <source>%1 records in %n partition(s)</source>
        <translation>
            <numerusform>%n パーティションに %1 件のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source> · following</source>
        <translation> · 追従中</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新着 %1 件</translation>
    </message>
    <message>
        <source>So many came since you left the newest end. Go back and follow</source>
        <translation>新しい側を離れてから届いた件数です。戻って追従します</translation>
    </message>
    <message>
        <source>A record that was to be written is not in the log any more.</source>
        <translation>書き出すはずのレコードがもうログにありません。</translation>
    </message>
    <message>
        <source>The rest is not in the log any more.</source>
        <translation>残りはもうログにありません。</translation>
    </message>
    <message>
        <source>This record is not read completely yet; try again in a moment.</source>
        <translation>このレコードはまだ全体を読み取れていません。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;CSV (*.csv)</source>
        <translation>JSON Lines (*.jsonl);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>There is nothing to export: choose records first, or wait until they are read.</source>
        <translation>書き出すものがありません。先にレコードを選ぶか、読み取りが終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 に書き込んでいます …</translation>
    </message>
    <message>
        <source>%1 records written to %2</source>
        <translation>%1 件のレコードを %2 に書き込みました</translation>
    </message>
    <message>
        <source>There is nothing to export: open a topic first.</source>
        <translation>書き出すものがありません。先にトピックを開いてください。</translation>
    </message>
    <message>
        <source>Export all that the filter lets pass</source>
        <translation>フィルターを通るすべての書き出し</translation>
    </message>
    <message>
        <source>Choose a topic to see its records.</source>
        <translation>トピックを選ぶとレコードを表示します。</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 を開いています …</translation>
    </message>
    <message>
        <source>Nothing found yet.</source>
        <translation>まだ見つかりません。</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>フィルターを通るレコードはありません。</translation>
    </message>
    <message>
        <source>%1 holds no records. Write some in the Produce view: they appear here as they are appended.</source>
        <translation>%1 にレコードはありません。プロデュースビューで書き込むと、追記されしだいここに現れます。</translation>
    </message>
    <message>
        <source>No record lies within the filter&apos;s limits.</source>
        <translation>フィルターの範囲内にレコードはありません。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>No client can read __cluster_metadata: brokers do not serve the metadata log, Kafka&apos;s own neither. Of a cluster in this window its records appear here; of others they cannot be known.</source>
        <translation>__cluster_metadata はどのクライアントも読めません。Kafka 自身のブローカーも含め、メタデータログは公開されていません。このウィンドウのクラスターのものはここに表示されますが、ほかのクラスターのものは分かりません。</translation>
    </message>
    <message>
        <source>%1 of the newest %2 records of the metadata log</source>
        <translation>メタデータログの最新 %2 件中 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 records in %n partition(s): some offsets hold none</source>
        <translation>
            <numerusform>%n パーティションに最大 %1 件のレコード（レコードのないオフセットもあります）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read now. %2 It is tried again until it can be; healing the cluster&apos;s faults helps.</source>
        <translation>%1 を今は読み取れません。%2 読み取れるまで再試行します。クラスターの障害を修復すると解決することがあります。</translation>
    </message>
    <message>
        <source>There is no topic yet. Create one (Ctrl+N), produce to it (Ctrl+P), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>まだトピックがありません。作成（Ctrl+N）して書き込む（Ctrl+P）か、シナリオを開始（Ctrl+J, Ctrl+J）してください。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetadataLogModel</name>
    <message>
        <source>Offset in __cluster_metadata-0</source>
        <translation>__cluster_metadata-0 でのオフセット</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>The quorum epoch whose leader wrote it</source>
        <translation>書き込んだリーダーのクォーラムエポック</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>When the active controller wrote it</source>
        <translation>アクティブコントローラーが書き込んだ時刻</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Kafka&apos;s name of the record, without the word Record</source>
        <translation>Kafka でのレコード名（末尾の Record を除く）</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>Partition %1 is made on nodes %2, without a leader.</source>
        <translation>パーティション %1 をノード %2 に作成。リーダーなし。</translation>
    </message>
    <message>
        <source>Partition %1 is made on nodes %2; node %3 leads it.</source>
        <translation>パーティション %1 をノード %2 に作成。リーダーはノード %3。</translation>
    </message>
    <message>
        <source>it has no leader now</source>
        <translation>現在リーダーなし</translation>
    </message>
    <message>
        <source>node %1 leads it in a new epoch</source>
        <translation>ノード %1 が新しいエポックでリーダー</translation>
    </message>
    <message>
        <source>in-sync replicas are %1</source>
        <translation>同期済みレプリカは %1</translation>
    </message>
    <message>
        <source>replicas are %1</source>
        <translation>レプリカは %1</translation>
    </message>
    <message>
        <source>%1 are being added</source>
        <translation>%1 を追加中</translation>
    </message>
    <message>
        <source>%1 are being removed</source>
        <translation>%1 を除去中</translation>
    </message>
    <message>
        <source>may lead although not in sync: %1</source>
        <translation>同期済みでなくてもリーダーになれるもの: %1</translation>
    </message>
    <message>
        <source>its leader was elected uncleanly</source>
        <translation>リーダーの選出は unclean</translation>
    </message>
    <message>
        <source>nothing but its epoch changes</source>
        <translation>エポック以外は変わらない</translation>
    </message>
    <message>
        <source>Partition %1: %2.</source>
        <translation>パーティション %1: %2。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Broker %1 is fenced: it gets no leadership and clients are not sent to it.</source>
        <translation>ブローカー %1 をフェンス: リーダーにならず、クライアントも案内されません。</translation>
    </message>
    <message>
        <source>Broker %1 begins its controlled shutdown: its leaders move away.</source>
        <translation>ブローカー %1 が制御された停止を開始: リーダーがほかへ移ります。</translation>
    </message>
    <message>
        <source>Broker %1 is unfenced: it serves again.</source>
        <translation>ブローカー %1 のフェンスを解除: 再び稼働します。</translation>
    </message>
    <message>
        <source>The registration of broker %1 changes.</source>
        <translation>ブローカー %1 の登録が変わります。</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>トピック %1</translation>
    </message>
    <message>
        <source>all brokers</source>
        <translation>全ブローカー</translation>
    </message>
    <message>
        <source>broker %1</source>
        <translation>ブローカー %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>グループ %1</translation>
    </message>
    <message>
        <source>%1 of %2 goes back to its default.</source>
        <translation>%2 の %1 を既定値に戻します。</translation>
    </message>
    <message>
        <source>%1 of %2 is set to %3.</source>
        <translation>%2 の %1 を %3 にします。</translation>
    </message>
    <message>
        <source>Broker %1 registers with epoch %2; it is fenced until it has caught up.</source>
        <translation>ブローカー %1 がエポック %2 で登録。追いつくまではフェンス状態です。</translation>
    </message>
    <message>
        <source>Broker %1 is forgotten: it has left the cluster.</source>
        <translation>ブローカー %1 の登録を削除: クラスターから離脱しました。</translation>
    </message>
    <message>
        <source>Node %1 registers as a controller.</source>
        <translation>ノード %1 がコントローラーとして登録。</translation>
    </message>
    <message>
        <source>Topic %1 is created with id %2.</source>
        <translation>トピック %1 を ID %2 で作成。</translation>
    </message>
    <message>
        <source>Topic %1 is deleted.</source>
        <translation>トピック %1 を削除。</translation>
    </message>
    <message>
        <source>Feature %1 is at level %2 from here on.</source>
        <translation>機能 %1 は以後レベル %2 です。</translation>
    </message>
    <message>
        <source>Broker %1 gets a block of producer ids; the next block begins at %2.</source>
        <translation>ブローカー %1 にプロデューサー ID のブロックを割り当て。次のブロックは %2 から始まります。</translation>
    </message>
    <message>
        <source>Nothing changes: the controller shows that it can still commit.</source>
        <translation>何も変わりません。コントローラーがまだコミットできることを示します。</translation>
    </message>
    <message>
        <source>Several records follow that take effect together: %1.</source>
        <translation>まとめて有効になる複数のレコードが続きます: %1。</translation>
    </message>
    <message>
        <source>The records since the begin take effect now.</source>
        <translation>開始以降のレコードが今有効になります。</translation>
    </message>
    <message>
        <source>The records since the begin are void: %1.</source>
        <translation>開始以降のレコードは無効です: %1。</translation>
    </message>
    <message>
        <source>The lists of eligible leader replicas are emptied.</source>
        <translation>リーダーになれるレプリカ（ELR）の一覧を空にします。</translation>
    </message>
    <message>
        <source>nothing was heard from the leader</source>
        <translation>リーダーからの連絡がなかった</translation>
    </message>
    <message>
        <source>no leader turned up in time</source>
        <translation>時間内にリーダーが現れなかった</translation>
    </message>
    <message>
        <source>the leader said goodbye</source>
        <translation>リーダーが離脱を告げた</translation>
    </message>
    <message>
        <source>a majority said beforehand that it would vote for it</source>
        <translation>過半数が投票すると事前に答えた</translation>
    </message>
    <message>
        <source>the election before was lost</source>
        <translation>前の選出で敗れた</translation>
    </message>
    <message>
        <source>it is the only voter</source>
        <translation>唯一の投票者である</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetricChart</name>
    <message>
        <source>Records in per second</source>
        <translation>書き込まれるレコード（毎秒）</translation>
    </message>
    <message>
        <source>Bytes in per second</source>
        <translation>受信バイト数（毎秒）</translation>
    </message>
    <message>
        <source>Bytes out per second</source>
        <translation>送信バイト数（毎秒）</translation>
    </message>
    <message>
        <source>Latency of %1 in milliseconds</source>
        <translation>%1 のレイテンシー（ミリ秒）</translation>
    </message>
    <message>
        <source>%1 requests per second</source>
        <translation>%1 リクエスト（毎秒）</translation>
    </message>
    <message>
        <source>Under-replicated and offline partitions</source>
        <translation>複製不足とオフラインのパーティション</translation>
    </message>
    <message>
        <source>ISR shrinks and expands per second</source>
        <translation>ISR の縮小と拡大（毎秒）</translation>
    </message>
    <message>
        <source>Active controllers</source>
        <translation>アクティブコントローラー</translation>
    </message>
    <message>
        <source>Records at risk now</source>
        <translation>現在リスクのあるレコード</translation>
    </message>
    <message>
        <source>Size of the logs on disk</source>
        <translation>ディスク上のログのサイズ</translation>
    </message>
    <message>
        <source>Processor time of this program, percent of one core</source>
        <translation>このプログラムの CPU 時間（1 コアに対する %）</translation>
    </message>
    <message>
        <source>Memory of this program</source>
        <translation>このプログラムのメモリ</translation>
    </message>
    <message>
        <source>From the arrival of a request to its answer, on the node where it takes longest: half of the requests took p50 or less, 99 of 100 p99 or less. Fetches wait for records on purpose.</source>
        <translation>リクエストの到着から応答まで、最も時間のかかるノードでの値です。p50 は半数が、p99 は 100 件中 99 件が収まる時間です。フェッチは意図的にレコードを待ちます。</translation>
    </message>
    <message>
        <source>Partitions with fewer in-sync replicas than replicas, and partitions without a leader</source>
        <translation>同期済みレプリカがレプリカ数より少ないパーティションと、リーダーのいないパーティション</translation>
    </message>
    <message>
        <source>Replicas that left the in-sync replicas of a partition, and that came back</source>
        <translation>パーティションの ISR から外れたレプリカと、戻ったレプリカ</translation>
    </message>
    <message>
        <source>Exactly one is right; none while an election is under way</source>
        <translation>正しい値はちょうど 1。選出中は 0</translation>
    </message>
    <message>
        <source>Committed records that one running node has and no other: lost if that node&apos;s disk were lost</source>
        <translation>稼働中の 1 ノードだけが持つコミット済みレコード。そのノードのディスクを失うと消えます</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>under-replicated</source>
        <translation>複製不足</translation>
    </message>
    <message>
        <source>shrinks</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>expands</source>
        <translation>拡大</translation>
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
            <numerusform>ほか %n 件は省略</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing measured in this time</source>
        <translation>この時間の測定値はありません</translation>
    </message>
    <message>
        <source>Where the time of %1 goes, in milliseconds (p50)</source>
        <translation>%1 の時間の内訳（ミリ秒、p50）</translation>
    </message>
    <message>
        <source>Where the time of slow %1 goes, in milliseconds (p99)</source>
        <translation>遅い %1 の時間の内訳（ミリ秒、p99）</translation>
    </message>
    <message>
        <source>Each part by itself, over all nodes, of the answers of a second. Queue: read, but others had the node&apos;s thread. Log: its handler ran, and appended or read. Wait: for replicas, for new records, for members of a group. Order: ready, but answers to earlier requests leave first. Send: until the connection had taken it.</source>
        <translation>各部分は全ノードの 1 秒間の応答を個別に集計したものです。キュー: 読み込み済みだが、ノードのスレッドがほかを処理中。ログ: ハンドラーが動き、追記や読み取りを実行。待機: レプリカ、新しいレコード、グループのメンバーを待つ。順番: 準備完了だが、先のリクエストへの応答が先に出る。送信: 接続がすべて受け取るまで。</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>order</source>
        <translation>順番</translation>
    </message>
    <message>
        <source>send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>controllers</source>
        <translation>コントローラー</translation>
    </message>
    <message>
        <source>%.0f s</source>
        <translation>%.0f 秒</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetricsView</name>
    <message>
        <source>one sample a second</source>
        <translation>毎秒 1 サンプル</translation>
    </message>
    <message numerus="yes">
        <source>last %n minute(s)</source>
        <translation>
            <numerusform>直近 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>How far back the charts reach</source>
        <translation>グラフに表示する期間</translation>
    </message>
    <message>
        <source>API whose requests are measured</source>
        <translation>測定するリクエストの API</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>The charts stand still; measuring goes on</source>
        <translation>グラフは止まりますが、測定は続きます</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>CSV で保存 …</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>画像で保存 …</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>数値の保存</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>グラフの保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MiniMap</name>
    <message>
        <source>The whole cluster; click to go there</source>
        <translation>クラスター全体。クリックした場所へ移動</translation>
    </message>
    <message>
        <source>Overview of the picture</source>
        <translation>図の全体像</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::NavigatorView</name>
    <message>
        <source>Nodes, topics, groups, clients and faults</source>
        <translation>ノード、トピック、グループ、クライアント、障害</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>エポック %1</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>フェンス済み</translation>
    </message>
    <message>
        <source>node %1 %2</source>
        <translation>ノード %1 %2</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>%1 p · RF %2</source>
        <translation>%1 p · RF %2</translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>ラグ %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>disk of node %1</source>
        <translation>ノード %1 のディスク</translation>
    </message>
    <message>
        <source>full</source>
        <translation>満杯</translation>
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
        <translation>コントローラー · エポック %1</translation>
    </message>
    <message>
        <source>running, but fenced</source>
        <translation>稼働中（フェンス状態）</translation>
    </message>
    <message>
        <source>broker, voter</source>
        <translation>ブローカー、投票者</translation>
    </message>
    <message>
        <source>broker only</source>
        <translation>ブローカーのみ</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>killed, 0.8 s ago</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) moved</source>
        <translation>
            <numerusform>%n パーティションが移動</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>異常終了: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>paused, 0.8 s ago</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Node %1 on port %2: %3. It holds %4 replicas and leads %5 of them. %6 requests a second, %7 on disk.</source>
        <translation>ノード %1（ポート %2）: %3。レプリカ %4 個、うちリーダー %5 個。毎秒 %6 リクエスト、ディスク使用 %7。</translation>
    </message>
    <message>
        <source>%1: leader of %2, in-sync follower of %3, out of sync in %4, offline in %5 partitions</source>
        <translation>%1: リーダー %2、同期済みフォロワー %3、同期外れ %4、オフライン %5 パーティション</translation>
    </message>
    <message numerus="yes">
        <source>%n more topic(s)</source>
        <translation>
            <numerusform>ほか %n トピック</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: leader. Clients write to and read from this replica.</source>
        <translation>%1: リーダー。クライアントはこのレプリカに書き込み、ここから読み取ります。</translation>
    </message>
    <message>
        <source>%1: in-sync follower. It could take over without loss.</source>
        <translation>%1: 同期済みフォロワー。損失なしで引き継げます。</translation>
    </message>
    <message>
        <source>%1: out of sync. It lags behind the leader and must not take over.</source>
        <translation>%1: 同期外れ。リーダーより遅れていて、引き継いではいけません。</translation>
    </message>
    <message>
        <source>%1: offline, because its node does not run.</source>
        <translation>%1: オフライン。ノードが動いていません。</translation>
    </message>
    <message>
        <source>no replicas yet</source>
        <translation>レプリカはまだなし</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>its files stay: %1</source>
        <translation>ファイルは残ります: %1</translation>
    </message>
    <message>
        <source>%1 req/s · %2/s in · %3/s out · %4 on disk</source>
        <translation>%1 req/s · 受信 %2/秒 · 送信 %3/秒 · ディスク %4</translation>
    </message>
    <message>
        <source>does not answer us</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>broker</source>
        <translation>ブローカー</translation>
    </message>
    <message>
        <source>controller</source>
        <translation>コントローラー</translation>
    </message>
    <message>
        <source>Node %1 at %2:%3: %4. It holds %5 replicas and leads %6 of them; %7 on disk. Its load is not told by the public protocol.</source>
        <translation>ノード %1（%2:%3）: %4。レプリカ %5 個、うちリーダー %6 個。ディスク使用 %7。負荷は公開プロトコルでは分かりません。</translation>
    </message>
    <message>
        <source>%1 on disk, when last seen</source>
        <translation>ディスク %1（最後の値）</translation>
    </message>
    <message>
        <source>load not told · %1 on disk</source>
        <translation>負荷は不明 · ディスク %1</translation>
    </message>
    <message>
        <source>gone %1</source>
        <comment>gone 3 s ago</comment>
        <translation>%1に消失</translation>
    </message>
    <message>
        <source>Its disk is full: appends fail, reads go on.</source>
        <translation>ディスクが満杯です: 追記は失敗、読み取りは継続。</translation>
    </message>
    <message>
        <source>Its disk fails: every operation ends with an error.</source>
        <translation>ディスクが故障しています: すべての操作がエラーになります。</translation>
    </message>
    <message>
        <source>Its disk is slow: writes and syncs take %1 longer.</source>
        <translation>ディスクが低速です: 書き込みと同期が %1 長くかかります。</translation>
    </message>
    <message numerus="yes">
        <source>The next %n %1 request(s) get %2.</source>
        <translation>
            <numerusform>次の %n 回の %1 リクエストに %2 を返します。</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>満杯</translation>
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
            <numerusform>予定のエラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n トピック</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::NotesWindow</name>
    <message>
        <source>No lesson is open. Choose one in the main window, in the panel Lessons or under Help &gt; Lessons: its notes appear here, step by step.</source>
        <translation>レッスンが開かれていません。メインウィンドウのパネル「レッスン」かヘルプ &gt; レッスンから選ぶと、メモがステップごとにここに表示されます。</translation>
    </message>
    <message>
        <source>The lesson is being prepared …</source>
        <translation>レッスンを準備しています …</translation>
    </message>
    <message>
        <source>The lesson cannot go on: the panel Lessons in the main window says why and what helps.</source>
        <translation>レッスンを続けられません。理由と対処はメインウィンドウのパネル「レッスン」にあります。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>There is no note to this step.</source>
        <translation>このステップにはメモがありません。</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>これが最後のステップです。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次: %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>カウントダウン</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Time left, paused</source>
        <translation>残り時間（一時停止中）</translation>
    </message>
    <message>
        <source>The time is over, by</source>
        <translation>時間切れ、超過</translation>
    </message>
    <message>
        <source>The time is over, paused</source>
        <translation>時間切れ（一時停止中）</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Trainer&apos;s notes</source>
        <translation>講師用メモ</translation>
    </message>
    <message>
        <source>Since the lesson began</source>
        <translation>レッスン開始から</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>レッスンの進み具合</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Minutes of the countdown</source>
        <translation>カウントダウンの分数</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::OpenInPartitionsModel</name>
    <message>
        <source>hanging: no coordinator knows it</source>
        <translation>ハング状態: どのコーディネーターも把握していない</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>%1 · epoch %2</source>
        <translation>%1 · エポック %2</translation>
    </message>
    <message>
        <source>This transaction is the earliest that is open here: it holds back the last stable offset at %1.</source>
        <translation>このトランザクションはここで最も早く開かれたもので、最終安定オフセットを %1 で止めています。</translation>
    </message>
    <message>
        <source>A partition with an open transaction in it</source>
        <translation>開いたトランザクションがあるパーティション</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Whose transaction it is. The bold one is the earliest: it holds back the last stable offset</source>
        <translation>誰のトランザクションか。太字は最も早いもので、最終安定オフセットを止めています</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>止めている相手</translation>
    </message>
    <message>
        <source>Offset of the transaction&apos;s first record in this partition</source>
        <translation>このパーティションでのトランザクション最初のレコードのオフセット</translation>
    </message>
    <message>
        <source>Since offset</source>
        <translation>開始オフセット</translation>
    </message>
    <message>
        <source>Last stable offset: read_committed consumers read up to here</source>
        <translation>最終安定オフセット: read_committed のコンシューマーはここまで読みます</translation>
    </message>
    <message>
        <source>Last stable</source>
        <translation>最終安定</translation>
    </message>
    <message>
        <source>High watermark: read_uncommitted consumers read up to here</source>
        <translation>ハイウォーターマーク: read_uncommitted のコンシューマーはここまで読みます</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>ハイウォーターマーク</translation>
    </message>
    <message>
        <source>Committed records that read_committed consumers do not get yet</source>
        <translation>コミット済みだが、read_committed のコンシューマーにまだ届かないレコード</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Producer id and epoch: a batch with an older epoch is refused, its producer is fenced</source>
        <translation>プロデューサー ID とエポック: 古いエポックのバッチは拒否され、プロデューサーはフェンスされます</translation>
    </message>
    <message>
        <source>Producer id</source>
        <translation>プロデューサー ID</translation>
    </message>
    <message>
        <source>When the transaction last wrote to this partition</source>
        <translation>トランザクションがこのパーティションに最後に書き込んだ時刻</translation>
    </message>
    <message>
        <source>Last write</source>
        <translation>最後の書き込み</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PaletteWords</name>
    <message>
        <source>Node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Internal topic</source>
        <translation>内部トピック</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>コンシューマーグループ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PatienceModel</name>
    <message>
        <source>An estimate: the client did not say what software it is; most wait 30 seconds.</source>
        <translation>推定: クライアントはソフトウェア名を伝えていません。多くは 30 秒待ちます。</translation>
    </message>
    <message>
        <source>An estimate: %1 waits %2 for an answer unless its %3 was changed.</source>
        <translation>推定: %1 は、%3 が変更されていなければ %2 応答を待ちます。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>待ちなし</translation>
    </message>
    <message>
        <source>after about %1</source>
        <translation>約 %1 後</translation>
    </message>
    <message>
        <source>has probably given up</source>
        <translation>おそらく断念済み</translation>
    </message>
    <message>
        <source>in about %1</source>
        <translation>あと約 %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Gives up (estimate)</source>
        <translation>断念（推定）</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PayloadWords</name>
    <message>
        <source>text, repaired: its UTF-8 had been read as %1</source>
        <translation>テキスト（修正済み）: UTF-8 が %1 として読まれていました</translation>
    </message>
    <message>
        <source>text (%1)</source>
        <translation>テキスト（%1）</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト列</translation>
    </message>
    <message>
        <source>These bytes are no %1 text.</source>
        <translation>このバイト列は %1 のテキストではありません。</translation>
    </message>
    <message>
        <source>There is no charset named %1.</source>
        <translation>%1 という文字コードはありません。</translation>
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
        <translation>先にスキーマファイルを選んでください。</translation>
    </message>
    <message>
        <source>Avro, %1</source>
        <translation>Avro、%1</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>An integer of this size has %1 bytes; this has %2.</source>
        <translation>このサイズの整数は %1 バイトですが、これは %2 バイトです。</translation>
    </message>
    <message>
        <source>%1: a tombstone, deletes the key</source>
        <translation>%1: トゥームストーン、キーを削除</translation>
    </message>
    <message>
        <source>Not all of it could be read: %1</source>
        <translation>すべては読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>%1 more bytes</source>
        <translation>残り %1 バイト</translation>
    </message>
    <message>
        <source>No JSON: %1 at byte %2.</source>
        <translation>JSON ではありません: %1（%2 バイト目）。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PerspectiveBar</name>
    <message>
        <source>Perspective</source>
        <translation>パースペクティブ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PerspectiveWords</name>
    <message>
        <source>Learn</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>運用</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>フェイルオーバー</translation>
    </message>
    <message>
        <source>The cluster, one partition&apos;s log, and records going in and out</source>
        <translation>クラスター、1 つのパーティションのログ、出入りするレコード</translation>
    </message>
    <message>
        <source>Consumer groups: members, assignments, lag</source>
        <translation>コンシューマーグループ: メンバー、割り当て、ラグ</translation>
    </message>
    <message>
        <source>Every request and response, connections, files on disk</source>
        <translation>すべてのリクエストとレスポンス、接続、ディスク上のファイル</translation>
    </message>
    <message>
        <source>Topics and their settings, metrics, the server&apos;s log</source>
        <translation>トピックとその設定、メトリクス、サーバーのログ</translation>
    </message>
    <message>
        <source>Nodes, leaders and what happened when: break it and watch</source>
        <translation>ノード、リーダー、いつ何が起きたか。壊して観察</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PlaceWords</name>
    <message>
        <source>A directory is wanted.</source>
        <translation>ディレクトリを指定してください。</translation>
    </message>
    <message>
        <source>This is a file, not a directory.</source>
        <translation>これはディレクトリではなくファイルです。</translation>
    </message>
    <message>
        <source>The directory is not empty, and no cluster is in it: it is left alone.</source>
        <translation>ディレクトリは空ではなく、クラスターも入っていません。手を付けません。</translation>
    </message>
    <message>
        <source>The directory is damaged: %1.</source>
        <translation>ディレクトリが壊れています: %1。</translation>
    </message>
    <message>
        <source>Another window of Brokerscope has it open (process %1).</source>
        <translation>別の Brokerscope のウィンドウが開いています（プロセス %1）。</translation>
    </message>
    <message>
        <source>The directory is gone.</source>
        <translation>ディレクトリがありません。</translation>
    </message>
    <message>
        <source>The directory is empty: its cluster was deleted.</source>
        <translation>ディレクトリは空です。クラスターは削除されています。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PredictionBox</name>
    <message>
        <source>What you foretold</source>
        <translation>あなたの予想</translation>
    </message>
    <message>
        <source>Before you act: what do you think?</source>
        <translation>操作の前に: どうなると思いますか?</translation>
    </message>
    <message>
        <source>Something else happened: what the cluster did fits none of these alone. Restart the lesson to try again.</source>
        <translation>別のことが起きました。クラスターの動きは、どの選択肢にも 1 つだけでは当てはまりません。レッスンをやり直して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The act came before your answer. This is what happened.</source>
        <translation>回答の前に操作が行われました。実際にはこうなりました。</translation>
    </message>
    <message>
        <source>Now you know: the act came before your answer.</source>
        <translation>回答の前に操作が行われ、答えが分かりました。</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>正解です。</translation>
    </message>
    <message>
        <source>It came out otherwise.</source>
        <translation>違う結果になりました。</translation>
    </message>
    <message>
        <source>Show it in the Timeline</source>
        <translation>タイムラインで見る</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ProduceView</name>
    <message>
        <source>Send one</source>
        <translation>1 件送信</translation>
    </message>
    <message>
        <source>No producer of this window runs. Start a steady stream and watch it in the picture.</source>
        <translation>このウィンドウで動いているプロデューサーはありません。一定の流れを開始して、図で見てみましょう。</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>送信しています …</translation>
    </message>
    <message>
        <source>Not written. %1</source>
        <translation>書き込めませんでした。%1</translation>
    </message>
    <message>
        <source>Acknowledged: %1-%2, offset %3</source>
        <translation>確認応答: %1-%2、オフセット %3</translation>
    </message>
    <message>
        <source>Start stream</source>
        <translation>連続送信を開始</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>コマンドとしてコピー</translation>
    </message>
    <message>
        <source>The same act as a line for a shell</source>
        <translation>同じ操作をシェルのコマンド行にします</translation>
    </message>
    <message>
        <source>Copy stream as command</source>
        <translation>連続送信をコマンドでコピー</translation>
    </message>
    <message>
        <source>A load of the same rate, size and settings as a line for kafka-producer-perf-test.sh; its keys and values are its own</source>
        <translation>同じ速度・サイズ・設定の負荷を kafka-producer-perf-test.sh のコマンド行にします。キーと値は独自のものになります</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>取り込みを中止</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>ファイルの取り込み …</translation>
    </message>
    <message>
        <source>Sends the records of a file to the topic above: JSON lines or CSV, as the Messages view exports them</source>
        <translation>ファイルのレコードを上のトピックに送ります: メッセージビューが書き出す形式の JSON Lines または CSV</translation>
    </message>
    <message>
        <source>to the partitions in the file</source>
        <translation>ファイルに書かれたパーティションへ</translation>
    </message>
    <message>
        <source>with their timestamps</source>
        <translation>タイムスタンプも使う</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>レコードの取り込み</translation>
    </message>
    <message>
        <source>Records (*.jsonl *.json *.csv);;All files (*)</source>
        <translation>レコード (*.jsonl *.json *.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>%1 を取り込んでいます …</translation>
    </message>
    <message>
        <source>%1 records acknowledged, %2 not written</source>
        <translation>確認応答 %1 件、書き込み失敗 %2 件</translation>
    </message>
    <message>
        <source>%1 records acknowledged</source>
        <translation>確認応答 %1 件</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>中止: %1</translation>
    </message>
    <message>
        <source>A copy to be changed: the record in the log stays as it is.</source>
        <translation>変更用のコピーです。ログのレコードはそのまま残ります。</translation>
    </message>
    <message>
        <source>acks of this record</source>
        <translation>このレコードの acks</translation>
    </message>
    <message>
        <source>Who has to have this record before it counts as written: all in-sync replicas, the leader alone (1), or nobody (0)</source>
        <translation>誰がこのレコードを持てば書き込み済みとするか: すべての同期済みレプリカ（all）、リーダーだけ（1）、誰も待たない（0）</translation>
    </message>
    <message>
        <source>Sent to %1-%2. With acks=0 nobody says whether it has arrived, nor at which offset.</source>
        <translation>%1-%2 に送信しました。acks=0 では、届いたかどうかも、どのオフセットになったかも知らされません。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PurgeTopicDialog</name>
    <message>
        <source>Delete records of %1</source>
        <translation>%1 のレコードを削除</translation>
    </message>
    <message>
        <source>Up to which offset</source>
        <translation>どのオフセットまで</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>ログ先頭</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>ログ末尾</translation>
    </message>
    <message>
        <source>Delete below</source>
        <translation>これより前を削除</translation>
    </message>
    <message>
        <source>Records below these offsets are deleted on every replica, for good: the log then starts there. Empty leaves a partition as it is.</source>
        <translation>これらのオフセットより前のレコードを、すべてのレプリカから完全に削除します。ログはそこから始まります。空欄のパーティションはそのままです。</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認のため %1 と入力</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>レコードを削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Partition %1: an offset from %2 to %3.</source>
        <translation>パーティション %1: %2～%3 のオフセット。</translation>
    </message>
    <message>
        <source>Asking the leaders …</source>
        <translation>リーダーに問い合わせています …</translation>
    </message>
    <message>
        <source>Nothing would be deleted.</source>
        <translation>削除されるものはありません。</translation>
    </message>
    <message>
        <source>About %1 records will be deleted.</source>
        <translation>約 %1 件のレコードが削除されます。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QueuePage</name>
    <message>
        <source>Set up</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Add a late reader</source>
        <translation>遅れて来る読み手を追加</translation>
    </message>
    <message>
        <source>Slow consumer</source>
        <translation>遅いコンシューマー</translation>
    </message>
    <message>
        <source>Replay from the beginning</source>
        <translation>最初から読み直す</translation>
    </message>
    <message>
        <source>Set the group&apos;s offsets to the beginning: its members leave, and read everything again</source>
        <translation>グループのオフセットを先頭に戻す。メンバーはいったん抜け、すべてを読み直す</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>Stop everything, and delete the topic and its groups</source>
        <translation>すべて止め、トピックとそのグループを削除する</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Messages that the queue was given</source>
        <translation>キューが受け取ったメッセージ</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Waiting, or in a consumer&apos;s hands and not acknowledged yet</source>
        <translation>待っているか、コンシューマーの手元にあってまだ確認応答されていないもの</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>手元</translation>
    </message>
    <message>
        <source>Pushed to a consumer and not acknowledged yet</source>
        <translation>コンシューマーへ push され、まだ確認応答されていないもの</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Acknowledged, and with that gone</source>
        <translation>確認応答され、それで消えたもの</translation>
    </message>
    <message>
        <source>Records that the cluster has acknowledged to the producer</source>
        <translation>クラスターがプロデューサーに確認応答したレコード</translation>
    </message>
    <message>
        <source>Records in the topic, from the start of its logs to the high watermark</source>
        <translation>トピックにあるレコード（ログの先頭から high watermark まで）</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読んだ数</translation>
    </message>
    <message>
        <source>Records that the group has read, counting those that it read again</source>
        <translation>グループが読んだレコード（読み直した分も数える）</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>ラグ</translation>
    </message>
    <message>
        <source>Records in front of the group&apos;s committed offset</source>
        <translation>グループのコミット済みオフセットより先のレコード</translation>
    </message>
    <message>
        <source>Filled: waits. With a number: that consumer has it. Dashed: the consumer acknowledged it, and it is deleted.</source>
        <translation>塗りつぶし: 待っている。番号付き: そのコンシューマーが持っている。破線: コンシューマーが確認応答し、削除された。</translation>
    </message>
    <message>
        <source>All stay. The number is the partition. First dot: read by the group. Second dot: read by the late group.</source>
        <translation>すべて残る。番号はパーティション。1 つ目の点: グループが読んだ。2 つ目の点: 遅れて来たグループが読んだ。</translation>
    </message>
    <message>
        <source>The newest messages in the queue</source>
        <translation>キューの最新のメッセージ</translation>
    </message>
    <message>
        <source>The newest messages in the log</source>
        <translation>ログの最新のメッセージ</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>消費</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>The queue pushes messages to its consumers.</source>
        <translation>キューがコンシューマーへメッセージを push する。</translation>
    </message>
    <message>
        <source>A message is deleted when it is acknowledged.</source>
        <translation>メッセージは確認応答されると削除される。</translation>
    </message>
    <message>
        <source>Each message goes to one consumer.</source>
        <translation>どのメッセージも 1 つのコンシューマーに行く。</translation>
    </message>
    <message>
        <source>No order once there are several consumers, or one gives a message back.</source>
        <translation>コンシューマーが複数いるか、1 つがメッセージを返すと、順序はなくなる。</translation>
    </message>
    <message>
        <source>Consumers pull: they ask for records.</source>
        <translation>コンシューマーが pull する。レコードを求めるのは自分である。</translation>
    </message>
    <message>
        <source>Records stay for the retention, read or not.</source>
        <translation>読まれてもいなくても、レコードは保持期限まで残る。</translation>
    </message>
    <message>
        <source>Each group reads every record, at its own pace.</source>
        <translation>どのグループも、自分のペースですべてのレコードを読む。</translation>
    </message>
    <message>
        <source>Strict order within a partition, none across.</source>
        <translation>パーティションの中では厳密な順序、またがると順序はない。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Start another</source>
        <translation>別のものを開始</translation>
    </message>
    <message>
        <source>Crash a consumer</source>
        <translation>コンシューマーをクラッシュ</translation>
    </message>
    <message>
        <source>Making the topic …</source>
        <translation>トピックを作成しています …</translation>
    </message>
    <message>
        <source>The consumers leave, topic and groups are deleted …</source>
        <translation>コンシューマーが抜け、トピックとグループを削除しています …</translation>
    </message>
    <message>
        <source>Replay: the group&apos;s offsets can be set when its members have left …</source>
        <translation>読み直し: メンバーが抜けると、グループのオフセットを設定できます …</translation>
    </message>
    <message>
        <source>Replay: setting the group&apos;s offsets …</source>
        <translation>読み直し: グループのオフセットを設定しています …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) did not get into the log: the cluster did not take them.</source>
        <translation>
            <numerusform>%Ln 件のメッセージがログに入りませんでした。クラスターが受け取りませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>a model in this program: pushes in turn, one message in each hand</source>
        <translation>このプログラムの中のモデル: 順番に push し、手元には 1 件ずつ</translation>
    </message>
    <message>
        <source>Message %1 waits</source>
        <translation>メッセージ %1 は待っている</translation>
    </message>
    <message>
        <source>Message %1: consumer %2 has it</source>
        <translation>メッセージ %1: コンシューマー %2 が持っている</translation>
    </message>
    <message>
        <source>Message %1: acknowledged by consumer %2, and deleted</source>
        <translation>メッセージ %1: コンシューマー %2 が確認応答し、削除された</translation>
    </message>
    <message numerus="yes">
        <source>delivered %Ln time(s)</source>
        <translation>
            <numerusform>%Ln 回配信</numerusform>
        </translation>
    </message>
    <message>
        <source>topic %1, read by group %2</source>
        <translation>トピック %1、グループ %2 が読む</translation>
    </message>
    <message>
        <source>a topic with three partitions, read by a group</source>
        <translation>3 つのパーティションのトピック、1 つのグループが読む</translation>
    </message>
    <message>
        <source>Message %1: not taken</source>
        <translation>メッセージ %1: 受け取られなかった</translation>
    </message>
    <message>
        <source>Message %1 is sent</source>
        <translation>メッセージ %1 を送信中</translation>
    </message>
    <message>
        <source>Message %1: partition %2, offset %3</source>
        <translation>メッセージ %1: パーティション %2、オフセット %3</translation>
    </message>
    <message>
        <source>Late reader: consumer %1 has had %2 new messages, and nothing of the %3 that were gone before it came.</source>
        <translation>遅れて来た読み手: コンシューマー %1 は新しいメッセージを %2 件受け取り、来る前に消えた %3 件は 1 つも受け取っていません。</translation>
    </message>
    <message>
        <source>Late reader: group %1 has read %2 of %3 records, from the first on.</source>
        <translation>遅れて来た読み手: グループ %1 は最初から数えて %3 件中 %2 件のレコードを読みました。</translation>
    </message>
    <message>
        <source>Slow consumer: it holds one message, the others take the rest.</source>
        <translation>遅いコンシューマー: 1 件を抱え、残りはほかが引き受けます。</translation>
    </message>
    <message>
        <source>Slow consumer: its partitions fall behind, the others do not take them. Nothing is lost, the lag grows.</source>
        <translation>遅いコンシューマー: そのパーティションが遅れ、ほかは引き受けません。何も失われず、ラグが増えます。</translation>
    </message>
    <message numerus="yes">
        <source>Crash: %Ln message(s) came back to the queue and went to another consumer.</source>
        <translation>
            <numerusform>クラッシュ: %Ln 件のメッセージがキューに戻り、別のコンシューマーに渡りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Crash: after the session timeout the others get its partitions, and go on at its committed offsets.</source>
        <translation>クラッシュ: session timeout の後、ほかがそのパーティションを受け取り、コミット済みオフセットから続けます。</translation>
    </message>
    <message>
        <source>Replay: impossible. What was acknowledged is deleted, and a queue has no offset to go back to.</source>
        <translation>読み直し: できません。確認応答されたものは削除され、キューには戻るためのオフセットがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Replay: the group went back to the beginning %Ln time(s), and reads everything again.</source>
        <translation>
            <numerusform>読み直し: グループは %Ln 回先頭に戻り、すべてを読み直しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pushed, %2 asked for</source>
        <translation>push %1 件、求められたもの %2 件</translation>
    </message>
    <message numerus="yes">
        <source>asked %Ln time(s) (Fetch requests)</source>
        <translation>
            <numerusform>%Ln 回求めた（Fetch リクエスト）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 of them still there</source>
        <translation>確認応答 %1 件、そのうち残っているもの %2 件</translation>
    </message>
    <message>
        <source>%1 read, %2 of %3 still there</source>
        <translation>読んだもの %1 件、%3 件中 %2 件が残っている</translation>
    </message>
    <message>
        <source>consumer %1: %2</source>
        <translation>コンシューマー %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 were finished after a later one</source>
        <translation>%2 件中 %1 件が、後のものより遅れて終わった</translation>
    </message>
    <message>
        <source>of the newest %1: %2 out of order within a partition, %3 across partitions</source>
        <translation>最新の %1 件のうち、パーティション内で順序が違うもの %2 件、またがると %3 件</translation>
    </message>
    <message>
        <source>The same messages take three ways: through a classic message queue, which runs in this program as a small model; through a topic of the cluster to a consumer group; and from the same topic to a share group (KIP-932), Kafka&apos;s own queue. Do something to all three, and compare.</source>
        <translation>同じメッセージが 3 つの道を通ります。このプログラムの中で小さなモデルとして動く昔ながらのメッセージキュー、クラスターのトピックからコンシューマーグループへの道、そして同じトピックから共有グループ（share group、KIP-932）への道です。共有グループは Kafka 自身のキューです。3 つに同じことをして、比べてください。</translation>
    </message>
    <message>
        <source>Make the queue and the topic; start two consumers of the queue, two in the consumer group and six in the share group; send four messages a second</source>
        <translation>キューとトピックを作り、キューに 2 つ、コンシューマーグループに 2 つ、共有グループに 6 つのコンシューマーを起動し、毎秒 4 件のメッセージを送る</translation>
    </message>
    <message>
        <source>One more consumer of the queue and of the share group, and a new consumer group that reads from the beginning</source>
        <translation>キューと共有グループのコンシューマーをもう 1 つずつ、それに最初から読む新しいコンシューマーグループ</translation>
    </message>
    <message>
        <source>One consumer of each takes two seconds for a message</source>
        <translation>それぞれ 1 つのコンシューマーが 1 件に 2 秒かける</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>渡した</translation>
    </message>
    <message>
        <source>Records that the consumers were given, each time counted</source>
        <translation>コンシューマーに渡したレコード。渡すたびに数える</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>受理済み</translation>
    </message>
    <message>
        <source>Records that a consumer has dealt with, as the partitions&apos; leaders have confirmed</source>
        <translation>コンシューマーが処理を終え、パーティションのリーダーが確認したレコード</translation>
    </message>
    <message>
        <source>Handed out and locked: no other consumer gets them until the lock runs out or they are given back</source>
        <translation>渡してロック中。ロックが切れるか返されるまで、ほかのコンシューマーには渡らない</translation>
    </message>
    <message>
        <source>again</source>
        <translation>再配信</translation>
    </message>
    <message>
        <source>Handed out though another consumer, or the same, had it before</source>
        <translation>ほかの、または同じコンシューマーに以前渡したものを、もう一度渡した</translation>
    </message>
    <message>
        <source>All stay. Filled with a number: that consumer has it. First dot: accepted. Second dot: handed out more than once.</source>
        <translation>すべて残る。塗りつぶしと番号: そのコンシューマーが持っている。1 つ目の点: 受理済み。2 つ目の点: 2 回以上渡した。</translation>
    </message>
    <message>
        <source>The newest messages in the share group</source>
        <translation>共有グループの最新のメッセージ</translation>
    </message>
    <message>
        <source>Consumers pull, and what they get is locked for them for a time.</source>
        <translation>コンシューマーが pull し、受け取ったものはしばらくの間そのコンシューマー用にロックされます。</translation>
    </message>
    <message>
        <source>Records stay; who has dealt with which is kept beside the log.</source>
        <translation>レコードは残ります。どれが処理済みかは、ログの隣に記録されます。</translation>
    </message>
    <message>
        <source>Each record goes to one consumer, whatever its partition: there may be more consumers than partitions.</source>
        <translation>各レコードは、どのパーティションにあっても 1 つのコンシューマーに渡ります。コンシューマーはパーティションより多くてかまいません。</translation>
    </message>
    <message>
        <source>No strict order: what was not accepted comes again, after later ones.</source>
        <translation>厳密な順序はありません。受理されなかったものは、後のものより後にもう一度来ます。</translation>
    </message>
    <message>
        <source>Share group</source>
        <translation>共有グループ（share group）</translation>
    </message>
    <message>
        <source>Of each, one consumer dies without a goodbye, with what it has in hand</source>
        <translation>それぞれ 1 つのコンシューマーが、手元のものを持ったまま、別れを告げずに落ちる</translation>
    </message>
    <message>
        <source>One more consumer of each, in place of the one that crashed</source>
        <translation>クラッシュしたものの代わりに、それぞれコンシューマーをもう 1 つ</translation>
    </message>
    <message>
        <source>the same topic, read by share group %1</source>
        <translation>同じトピック、共有グループ %1 が読む</translation>
    </message>
    <message>
        <source>the same topic, read by more consumers than it has partitions</source>
        <translation>同じトピックを、パーティションより多いコンシューマーが読む</translation>
    </message>
    <message>
        <source>Message %1: locked for consumer %2</source>
        <translation>メッセージ %1: コンシューマー %2 用にロック</translation>
    </message>
    <message>
        <source>Message %1: accepted by consumer %2, and still in the log</source>
        <translation>メッセージ %1: コンシューマー %2 が受理し、ログに残っている</translation>
    </message>
    <message>
        <source>Held up: %1</source>
        <translation>止まっている: %1</translation>
    </message>
    <message>
        <source>Late reader: one more consumer gets its share at once, though there are only three partitions.</source>
        <translation>遅れて来た読み手: パーティションは 3 つしかないのに、もう 1 つのコンシューマーがすぐに分け前を受け取ります。</translation>
    </message>
    <message>
        <source>Slow: it takes fewer records, the others the more. Nothing of a partition waits behind it.</source>
        <translation>遅い: それが取るレコードは減り、ほかがその分多く取ります。パーティションの中で後ろに待つものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came again.</source>
        <translation>
            <numerusform>%Ln 件のレコードがもう一度来ました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Crash: %Ln record(s) stayed locked in its hands. When the lock runs out, they go to others.</source>
        <translation>
            <numerusform>クラッシュ: %Ln 件のレコードがその手元でロックされたままです。ロックが切れると、ほかに渡ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay: the records are still there. kafka-share-groups.sh --reset-offsets sets a share group back once nobody is in it.</source>
        <translation>読み直し: レコードはまだ残っています。メンバーがいなくなれば、kafka-share-groups.sh --reset-offsets で共有グループを戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 handed out, each locked for %Ln second(s)</source>
        <translation>
            <numerusform>%1 件を渡し、それぞれ %Ln 秒間ロック</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted, %2 of %3 still there</source>
        <translation>受理 %1 件、%3 件中 %2 件が残っている</translation>
    </message>
    <message>
        <source>of the newest %1 handed out: %2 after a later one of the same partition</source>
        <translation>最近渡した %1 件のうち、同じパーティションの後のものより後に渡したもの: %2 件</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QueueStory</name>
    <message>
        <source>The offsets of %1 could not be set: %2</source>
        <translation>%1 のオフセットを設定できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QuorumMembersModel</name>
    <message>
        <source>leader</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>follower</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>候補者</translation>
    </message>
    <message>
        <source>prospective</source>
        <translation>候補予定者</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>オブザーバー</translation>
    </message>
    <message>
        <source>resigned</source>
        <translation>辞任</translation>
    </message>
    <message>
        <source>unattached</source>
        <translation>無所属</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>node %1 (no voter)</source>
        <translation>ノード %1（投票権なし）</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>A node of the metadata quorum; those that are no voters only follow</source>
        <translation>メタデータクォーラムのノード。投票者でないものは従うだけです</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>The part that the node plays in the quorum; the leader is the active controller</source>
        <translation>クォーラムでのノードの役割。リーダーがアクティブコントローラーです</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>The quorum epoch that the node is in: every election begins a new one</source>
        <translation>ノードがいるクォーラムエポック。選出のたびに新しくなります</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Whom it voted for in this epoch; it may vote once only</source>
        <translation>このエポックで投票した相手。投票は一度だけです</translation>
    </message>
    <message>
        <source>Voted for</source>
        <translation>投票先</translation>
    </message>
    <message>
        <source>Log end offset: where the next metadata record goes in this node&apos;s log</source>
        <translation>ログ末尾オフセット: このノードのログで次のメタデータレコードが入る位置</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>ログ末尾</translation>
    </message>
    <message>
        <source>All metadata below this offset is on a majority of the voters, as this node knows</source>
        <translation>このノードの知る限り、これより前の全メタデータは投票者の過半数にあります</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>ハイウォーターマーク</translation>
    </message>
    <message>
        <source>Metadata records that the leader has and this node has not</source>
        <translation>リーダーにあり、このノードにないメタデータレコード数</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>How long ago it had everything that the leader had, as the leader knows</source>
        <translation>リーダーの知る限り、リーダーと同じものを持っていたのはどれだけ前か</translation>
    </message>
    <message>
        <source>Caught up before</source>
        <translation>最後に一致</translation>
    </message>
    <message>
        <source>If it hears nothing from the leader for so long, it starts an election</source>
        <translation>この時間リーダーから連絡がなければ、選出を始めます</translation>
    </message>
    <message>
        <source>Election in</source>
        <translation>選出まで</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QuorumTermsModel</name>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未決</translation>
    </message>
    <message>
        <source>node %1 by %2</source>
        <translation>ノード %1 ← %2</translation>
    </message>
    <message>
        <source>%1, leads now</source>
        <translation>%1、現リーダー</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1（%2 間）</translation>
    </message>
    <message>
        <source>Quorum epoch: at most one leader in each</source>
        <translation>クォーラムエポック: リーダーはエポックごとに最大 1 つ</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Who got the votes of a majority</source>
        <translation>過半数の票を得たノード</translation>
    </message>
    <message>
        <source>Won by</source>
        <translation>当選</translation>
    </message>
    <message>
        <source>Each candidate with the nodes that voted for it</source>
        <translation>各候補者と、それに投票したノード</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票</translation>
    </message>
    <message>
        <source>From the first candidate to the elected leader</source>
        <translation>最初の候補者から、リーダーの選出まで</translation>
    </message>
    <message>
        <source>Election took</source>
        <translation>選出時間</translation>
    </message>
    <message>
        <source>How long the winner led</source>
        <translation>当選者がリーダーだった時間</translation>
    </message>
    <message>
        <source>Led for</source>
        <translation>在任時間</translation>
    </message>
    <message>
        <source>Why the first candidate stood for election</source>
        <translation>最初の候補者が立候補した理由</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QuorumView</name>
    <message>
        <source>Metadata log</source>
        <translation>メタデータログ</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Voters and observers of the metadata quorum</source>
        <translation>メタデータクォーラムの投票者とオブザーバー</translation>
    </message>
    <message>
        <source>No node has told of the quorum yet.</source>
        <translation>クォーラムについて知らせたノードはまだありません。</translation>
    </message>
    <message>
        <source>Epochs of the quorum, newest first</source>
        <translation>クォーラムのエポック（新しい順）</translation>
    </message>
    <message>
        <source>Filter epochs</source>
        <translation>エポックを絞り込み</translation>
    </message>
    <message>
        <source>No election has been seen yet. Kill the active controller to see one.</source>
        <translation>選出はまだ行われていません。アクティブコントローラーを強制終了すると見られます。</translation>
    </message>
    <message>
        <source>Metadata records, newest first</source>
        <translation>メタデータレコード（新しい順）</translation>
    </message>
    <message>
        <source>Filter metadata records</source>
        <translation>メタデータレコードを絞り込み</translation>
    </message>
    <message>
        <source>Nothing is committed yet. Every change of topics, leaders, brokers and settings becomes a record here.</source>
        <translation>まだ何もコミットされていません。トピック、リーダー、ブローカー、設定の変更はすべて、ここでレコードになります。</translation>
    </message>
    <message>
        <source>Show NoOp</source>
        <translation>NoOp を表示</translation>
    </message>
    <message>
        <source>NoOp records change nothing: the controller writes them to show that it can still commit</source>
        <translation>NoOp レコードは何も変えません。コントローラーが、まだコミットできることを示すために書きます</translation>
    </message>
    <message>
        <source>Fields of the chosen metadata record</source>
        <translation>選択したメタデータレコードのフィールド</translation>
    </message>
    <message>
        <source>Choose a record to see its fields.</source>
        <translation>レコードを選ぶとフィールドを表示します。</translation>
    </message>
    <message>
        <source>no leader · epoch %1</source>
        <translation>リーダーなし · エポック %1</translation>
    </message>
    <message>
        <source>leader node %1 · epoch %2</source>
        <translation>リーダーはノード %1 · エポック %2</translation>
    </message>
    <message>
        <source>No controller: %1 of %2 voters run, and an election needs %3. Leaders stay as they are, and nothing can be changed.</source>
        <translation>コントローラーなし: 投票者 %2 のうち %1 が稼働中で、選出には %3 が必要です。リーダーは今のままで、何も変更できません。</translation>
    </message>
    <message>
        <source>No controller: the voters are electing one. %1 of %2 votes are needed.</source>
        <translation>コントローラーなし: 投票者が選出中です。%2 票中 %1 票が必要です。</translation>
    </message>
    <message>
        <source>Node %1 is the active controller. Every change is a record in its metadata log, and holds once %2 of %3 voters have it.</source>
        <translation>ノード %1 がアクティブコントローラーです。変更はすべてメタデータログのレコードで、投票者 %3 のうち %2 が持つと確定します。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReadRecordsModel</name>
    <message>
        <source>A tombstone: it has no value and deletes its key</source>
        <translation>トゥームストーン: 値がなく、そのキーを削除します</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>読み手</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReassignDialog</name>
    <message>
        <source>Copy at most</source>
        <translation>コピーの上限</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>均等に配置</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Move the replicas of %1</source>
        <translation>%1 のレプリカを移動</translation>
    </message>
    <message>
        <source>Throttle (KIP-73): so that clients still get their share of disk and network. Lifted when all is there.</source>
        <translation>スロットル（KIP-73）: クライアントにもディスクとネットワークの余裕を残します。すべてそろうと解除されます。</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/s</translation>
    </message>
    <message>
        <source>Plans as many replicas for each node, and as many preferred leaders</source>
        <translation>レプリカと優先リーダーの数が各ノードで同じになるように計画します</translation>
    </message>
    <message>
        <source>Drag a replica to another node. The first of a partition&apos;s replicas is its preferred leader.</source>
        <translation>レプリカを別のノードにドラッグします。パーティションの先頭のレプリカが優先リーダーです。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Cancel the move</source>
        <translation>移動を中止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The topic was deleted.</source>
        <translation>トピックは削除されました。</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>コントローラーに問い合わせています …</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) are moving; the slowest has copied %1 %. The old replicas stay until the new ones are in sync.</source>
        <translation>
            <numerusform>%n 個のパーティションが移動中です。最も遅いものは %1 % コピー済みです。新しいレプリカが同期するまで、古いレプリカは残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>予定はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) change; about %1 will be copied.</source>
        <translation>
            <numerusform>%n 個のパーティションが変わります。約 %1 をコピーします。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RebalanceTableModel</name>
    <message>
        <source>joining</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>assigning</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>reconciling</source>
        <translation>引き継ぎ</translation>
    </message>
    <message>
        <source>At %1 the group began to rebalance.</source>
        <translation>%1 にグループがリバランスを始めました。</translation>
    </message>
    <message>
        <source>At %1 the group began to rebalance: %2.</source>
        <translation>%1 にグループがリバランスを始めました: %2。</translation>
    </message>
    <message>
        <source>Joined: %1.</source>
        <translation>参加: %1。</translation>
    </message>
    <message>
        <source>Left: %1.</source>
        <translation>離脱: %1。</translation>
    </message>
    <message>
        <source>Left: %1, %2.</source>
        <translation>離脱: %1、%2。</translation>
    </message>
    <message>
        <source>The coordinator waited %1 for the members to join; meanwhile nobody read.</source>
        <translation>コーディネーターは %1 の間、メンバーの参加を待ちました。その間は誰も読んでいません。</translation>
    </message>
    <message>
        <source>The leader&apos;s assignment was there and stored after %1.</source>
        <translation>グループリーダーの割り当ては %1 後に届き、保存されました。</translation>
    </message>
    <message>
        <source>Members gave up and took over within %1; who kept a partition went on reading it.</source>
        <translation>メンバーは %1 以内に手放しと引き継ぎを終えました。パーティションを持ち続けたメンバーは読み続けました。</translation>
    </message>
    <message numerus="yes">
        <source>Meanwhile members changed again, %n time(s).</source>
        <translation>
            <numerusform>その間にメンバーが再び %n 回変わりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended as generation %1.</source>
        <translation>世代 %1 になって終わりました。</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>ここまで %1</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>世代</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RebalanceWords</name>
    <message>
        <source>%1 joined</source>
        <translation>%1 が参加</translation>
    </message>
    <message>
        <source>no heartbeat from %1 within its session timeout</source>
        <translation>セッションタイムアウト以内に %1 のハートビートがなかった</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 が離脱</translation>
    </message>
    <message>
        <source>a member changed its subscription</source>
        <translation>メンバーが購読を変更</translation>
    </message>
    <message>
        <source>members, subscriptions or topics changed</source>
        <translation>メンバー、購読、またはトピックが変化</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) did not sync within the rebalance timeout</source>
        <translation>
            <numerusform>リバランスのタイムアウト以内に sync しなかったメンバー %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the assignment could not be stored</source>
        <translation>割り当てを保存できなかった</translation>
    </message>
    <message>
        <source>no heartbeat within the session timeout</source>
        <translation>セッションタイムアウト以内にハートビートなし</translation>
    </message>
    <message>
        <source>it did not come back within the rebalance timeout</source>
        <translation>リバランスのタイムアウト以内に戻らなかった</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RecordEditor</name>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
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
        <translation>キーの種類</translation>
    </message>
    <message>
        <source>null: no key, the records are spread over the partitions. Empty: a key of no bytes, which is a key like any other: all its records go to one partition</source>
        <translation>null: キーなし。レコードは各パーティションに散らされます。空: 0 バイトのキー。ほかのキーと同じで、レコードはすべて 1 つのパーティションに入ります</translation>
    </message>
    <message>
        <source>name=value, with commas between. A name alone has the value null, name= an empty one</source>
        <translation>name=value をコンマ区切りで。名前だけなら値は null、name= なら空の値です</translation>
    </message>
    <message>
        <source>In a stream {n} becomes the record&apos;s number, {key} its key; {random} {amount} {name} {city} {uuid} {bool} {time} {ms} are made up</source>
        <translation>連続送信では {n} がレコードの番号、{key} がキーになります。{random} {amount} {name} {city} {uuid} {bool} {time} {ms} は自動生成されます</translation>
    </message>
    <message>
        <source>Tombstone (no value)</source>
        <translation>トゥームストーン（値なし）</translation>
    </message>
    <message>
        <source>On a compacted topic a record without a value deletes its key</source>
        <translation>コンパクション対象のトピックでは、値のないレコードがそのキーを削除します</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>キーで決定</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>パーティション %1</translation>
    </message>
    <message>
        <source>Choose a topic.</source>
        <translation>トピックを選んでください。</translation>
    </message>
    <message>
        <source>A header has no name. Write name=value, with commas between.</source>
        <translation>名前のないヘッダーがあります。name=value をコンマ区切りで書いてください。</translation>
    </message>
    <message>
        <source>%1 bytes that are no text, kept as they are</source>
        <translation>テキストではない %1 バイト（そのまま保持）</translation>
    </message>
    <message>
        <source>empty: a key of no bytes</source>
        <translation>空: 0 バイトのキー</translation>
    </message>
    <message>
        <source>null: records are spread</source>
        <translation>null: レコードを散らす</translation>
    </message>
    <message numerus="yes">
        <source>%n header(s), kept as they are</source>
        <translation>
            <numerusform>ヘッダー %n 個（そのまま保持）</numerusform>
        </translation>
    </message>
    <message>
        <source>null: a tombstone</source>
        <translation>null: トゥームストーン</translation>
    </message>
    <message>
        <source>empty: a value of no bytes, which is not null</source>
        <translation>空: 0 バイトの値（null とは別）</translation>
    </message>
    <message>
        <source>JSON · %1</source>
        <translation>JSON · %1</translation>
    </message>
    <message>
        <source>a template · %1</source>
        <translation>テンプレート · %1</translation>
    </message>
    <message>
        <source>Goes to partition %1, whatever its key.</source>
        <translation>キーに関係なくパーティション %1 に入ります。</translation>
    </message>
    <message>
        <source>Without a key the client spreads records over the partitions.</source>
        <translation>キーがないと、クライアントがレコードを各パーティションに散らします。</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1, so it goes to partition %2 of %3, as with Java clients.</source>
        <translation>キーの murmur2 は %1 なので、Java クライアントと同じく %3 個中パーティション %2 に入ります。</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1.</source>
        <translation>キーの murmur2 は %1 です。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RecordingWords</name>
    <message>
        <source>Not in a recording: there is no cluster that clients could talk to.</source>
        <translation>記録の再生では使えません。クライアントがつながるクラスターがありません。</translation>
    </message>
    <message>
        <source>Where the recorded cluster was. Nothing in this window connects to it.</source>
        <translation>記録されたクラスターの場所です。このウィンドウからは何も接続しません。</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be written to it. Who produced then, and how fast, is in the picture of the cluster.</source>
        <translation>これは記録です。何も書き込めません。当時誰がどれだけ書き込んでいたかは、クラスターの図で見られます。</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be read from it. Who consumed then, and how far behind, is in the picture and in Groups.</source>
        <translation>これは記録です。何も読み取れません。当時誰が読み、どれだけ遅れていたかは、図とグループで見られます。</translation>
    </message>
    <message>
        <source>A recording holds how the logs grew, not the records in them.</source>
        <translation>記録にあるのはログの伸び方で、中のレコードは含まれません。</translation>
    </message>
    <message>
        <source>A recording does not hold the brokers&apos; files. Segments and their sizes are in Partition logs.</source>
        <translation>記録にブローカーのファイルは含まれません。セグメントとサイズはパーティションログで見られます。</translation>
    </message>
    <message>
        <source>A recording does not hold the brokers&apos; logs. What happened, and why, is in the Timeline.</source>
        <translation>記録にブローカーのログは含まれません。何がなぜ起きたかは、タイムラインで見られます。</translation>
    </message>
    <message>
        <source>A recording does not hold lost records. How many a failure cost is in the Timeline, below the lanes.</source>
        <translation>記録に失われたレコードは含まれません。障害で失われた件数は、タイムラインのレーンの下で見られます。</translation>
    </message>
    <message>
        <source>This is a recording: what waited then, and the breakpoints of that time. The bar above plays it.</source>
        <translation>これは記録です: 当時待機していたものと、当時のブレークポイントです。上のバーで再生します。</translation>
    </message>
    <message>
        <source>Of each second a recording keeps %1 requests of clients and %2 of nodes, with their answers, and of each the first %3 bytes.</source>
        <translation>記録には 1 秒ごとに、クライアントのリクエスト %1 件とノードのリクエスト %2 件が、応答とともに残ります。それぞれ先頭 %3 バイトまでです。</translation>
    </message>
    <message>
        <source>A recording holds no records and no files, and not every request: too little for the evidence of a record.</source>
        <translation>記録にはレコードもファイルもなく、リクエストも一部だけです。レコードの証跡を示すには足りません。</translation>
    </message>
    <message>
        <source>A recording holds how the logs grew, not the records in them: there is nothing to audit, and nobody to crash.</source>
        <translation>記録にあるのはログの伸び方で、中のレコードはありません。監査するものも、クラッシュさせるものもありません。</translation>
    </message>
    <message>
        <source>Two clusters are played beside one that runs, not beside a recording.</source>
        <translation>2 つのクラスターは、動いているクラスターの横で再生します。記録の横ではできません。</translation>
    </message>
    <message>
        <source>Not in a recording: the two sides are compared while both run, and here there is no cluster.</source>
        <translation>記録ではできません。両側は動いている間に比べるもので、ここにはクラスターがありません。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplayBar</name>
    <message>
        <source>Recording</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● 記録</translation>
    </message>
    <message>
        <source>You see the recorded session %1, not a running cluster. %2</source>
        <translation>表示しているのは記録されたセッション %1 で、稼働中のクラスターではありません。%2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Stop playing (Space)</source>
        <translation>再生を止める（Space）</translation>
    </message>
    <message>
        <source>Play the recording (Space)</source>
        <translation>記録を再生（Space）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Go on to the next moment at which anything was recorded (.)</source>
        <translation>次に何かが記録された時点へ進む（.）</translation>
    </message>
    <message>
        <source>How fast the recording plays (- and +)</source>
        <translation>記録の再生速度（- と +）</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>記録内の位置</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplaySource</name>
    <message>
        <source>This is a recording: it can be watched, but nothing in it can be changed.</source>
        <translation>これは記録です。見ることはできますが、何も変更できません。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplicaGrid</name>
    <message>
        <source>Replicas by partition and broker</source>
        <translation>パーティションとブローカーごとのレプリカ</translation>
    </message>
    <message>
        <source>Partition %1 has a replica on node %2</source>
        <translation>パーティション %1 のレプリカがノード %2 にあります</translation>
    </message>
    <message>
        <source>Partition %1 has no replica on node %2</source>
        <translation>パーティション %1 のレプリカはノード %2 にありません</translation>
    </message>
    <message>
        <source>first</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>+ first</source>
        <translation>+ 先頭</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>Partition %1 is moving: %2 % copied</source>
        <translation>パーティション %1 は移動中: %2 % コピー済み</translation>
    </message>
    <message>
        <source>Partition %1: replicas on nodes %2. Drag a chip to another node; Delete takes it away, + adds one, P makes it first (preferred leader).</source>
        <translation>パーティション %1: レプリカはノード %2。チップを別のノードにドラッグできます。Delete で削除、+ で追加、P で先頭（優先リーダー）にします。</translation>
    </message>
    <message>
        <source>A replica stays one of its partition: put it down in the row of partition %1.</source>
        <translation>レプリカは自分のパーティションに属したままです。パーティション %1 の行に置いてください。</translation>
    </message>
    <message>
        <source>Partition %1 is moving. It can be planned anew when the move is over, or cancelled.</source>
        <translation>パーティション %1 は移動中です。移動が終わるか取り消されると、あらためて計画できます。</translation>
    </message>
    <message>
        <source>Node %1 holds a replica of partition %2 already: a second one on the same node would protect nothing.</source>
        <translation>ノード %1 にはパーティション %2 のレプリカがすでにあります。同じノードに 2 つ目を置いても何も守れません。</translation>
    </message>
    <message>
        <source>Partition %1 has this replica only: a partition keeps at least one.</source>
        <translation>パーティション %1 のレプリカはこれだけです。パーティションには少なくとも 1 つ残ります。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplicaTableModel</name>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>★ leader</source>
        <translation>★ リーダー</translation>
    </message>
    <message>
        <source>is being added</source>
        <translation>追加中</translation>
    </message>
    <message>
        <source>is being removed</source>
        <translation>除去中</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>同期外れ</translation>
    </message>
    <message>
        <source>64 or more</source>
        <translation>64 以上</translation>
    </message>
    <message>
        <source>The node does not run: this is what it said last.</source>
        <translation>ノードは動いていません。最後に伝えた値です。</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Leader, in sync (could take over), or behind</source>
        <translation>リーダー、同期済み（引き継ぎ可能）、または遅れ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>The leader epoch of its newest records</source>
        <translation>最新のレコードのリーダーエポック</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Offset of the first record that is kept</source>
        <translation>保持している最初のレコードのオフセット</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>ログ先頭</translation>
    </message>
    <message>
        <source>High watermark as this replica knows it: below it all is committed</source>
        <translation>このレプリカが知るハイウォーターマーク: これより前はすべてコミット済み</translation>
    </message>
    <message>
        <source>HW</source>
        <translation>HW</translation>
    </message>
    <message>
        <source>Last stable offset: how far readers of committed transactions get</source>
        <translation>最終安定オフセット: コミット済みトランザクションの読み手が進める位置</translation>
    </message>
    <message>
        <source>LSO</source>
        <translation>LSO</translation>
    </message>
    <message>
        <source>Log end offset: where the next record goes</source>
        <translation>ログ末尾オフセット: 次のレコードが入る位置</translation>
    </message>
    <message>
        <source>LEO</source>
        <translation>LEO</translation>
    </message>
    <message>
        <source>Records that the leader has and this replica has not</source>
        <translation>リーダーにあり、このレプリカにないレコード数</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>Files that the log consists of</source>
        <translation>ログを構成するファイル</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Bytes on this node&apos;s disk</source>
        <translation>このノードのディスク上のバイト数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReportWords</name>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>active controller</source>
        <translation>アクティブコントローラー</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>レプリカ</translation>
    </message>
    <message>
        <source>ISR</source>
        <translation>ISR</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>ハイウォーターマーク</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Consumer groups</source>
        <translation>コンシューマーグループ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>ラグ</translation>
    </message>
    <message>
        <source>The last failure</source>
        <translation>最後の障害</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) were not kept.</source>
        <translation>
            <numerusform>それより前の %n 件のイベントは保持されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>The cluster</source>
        <translation>クラスター</translation>
    </message>
    <message>
        <source>Brokerscope session of %1</source>
        <translation>Brokerscope セッション %1</translation>
    </message>
    <message>
        <source>Cluster %1 at %2</source>
        <translation>クラスター %1（%2）</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ResetOffsetsDialog</name>
    <message>
        <source>Move the offsets of group %1</source>
        <translation>グループ %1 のオフセットを移動</translation>
    </message>
    <message>
        <source>To the earliest record</source>
        <translation>最も古いレコードへ（earliest）</translation>
    </message>
    <message>
        <source>To the end (latest)</source>
        <translation>末尾へ（latest）</translation>
    </message>
    <message>
        <source>To an offset</source>
        <translation>オフセットを指定</translation>
    </message>
    <message>
        <source>To a time</source>
        <translation>時刻を指定</translation>
    </message>
    <message>
        <source>Back by a duration</source>
        <translation>時間の長さだけ戻す</translation>
    </message>
    <message>
        <source>Shift by so many records</source>
        <translation>レコード数だけずらす</translation>
    </message>
    <message>
        <source>As listed in a file (CSV)</source>
        <translation>ファイルの一覧どおり（CSV）</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>開く …</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>実行した場合の結果</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Move the offsets</source>
        <translation>オフセットを移動</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>An offset is a whole number from 0.</source>
        <translation>オフセットは 0 以上の整数です。</translation>
    </message>
    <message>
        <source>A whole number that is not 0: below it back, above it forward.</source>
        <translation>0 以外の整数です。負なら後ろへ戻し、正なら先へ進めます。</translation>
    </message>
    <message>
        <source>A duration is written as 90m, 2h 30m, 1d or PT1H30M.</source>
        <translation>長さは 90m、2h 30m、1d、PT1H30M のように書きます。</translation>
    </message>
    <message>
        <source>Line %1 is not of the form topic,partition,offset: &quot;%2&quot;</source>
        <translation>%1 行目が topic,partition,offset の形式ではありません: 「%2」</translation>
    </message>
    <message>
        <source>Paste or open lines of the form topic,partition,offset.</source>
        <translation>topic,partition,offset 形式の行を貼り付けるか、ファイルを開いてください。</translation>
    </message>
    <message numerus="yes">
        <source>The group has %n member(s). Kafka lets nobody move the offsets of a group that is in use: stop its members first. Until then this is what it would do.</source>
        <translation>
            <numerusform>グループにメンバーが %n います。使用中のグループのオフセットは、Kafka では誰も移動できません。先にメンバーを停止してください。それまでは予定だけを表示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the leaders …</source>
        <translation>リーダーに問い合わせています …</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>変わるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) get another offset. It can be put back afterwards.</source>
        <translation>
            <numerusform>%n 個のパーティションのオフセットが変わります。後で元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the coordinator …</source>
        <translation>コーディネーターに問い合わせています …</translation>
    </message>
    <message>
        <source>Open a list of offsets</source>
        <translation>オフセット一覧を開く</translation>
    </message>
    <message>
        <source>Lists of offsets (*.csv *.txt);;All files (*)</source>
        <translation>オフセット一覧 (*.csv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is larger than a list of offsets can be.</source>
        <translation>%1 はオフセット一覧としては大きすぎます。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ResetPlanModel</name>
    <message>
        <source>before the log: its start</source>
        <translation>ログより前: ログの先頭へ</translation>
    </message>
    <message>
        <source>beyond the log: its end</source>
        <translation>ログより後: ログの末尾へ</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>すでにその位置</translation>
    </message>
    <message>
        <source>has no leader: stays</source>
        <translation>リーダーなし: そのまま</translation>
    </message>
    <message>
        <source>never committed: stays</source>
        <translation>コミットなし: そのまま</translation>
    </message>
    <message>
        <source>not listed: stays</source>
        <translation>一覧になし: そのまま</translation>
    </message>
    <message>
        <source>So many records will be read again.</source>
        <translation>この件数のレコードを読み直します。</translation>
    </message>
    <message>
        <source>So many records will be passed over.</source>
        <translation>この件数のレコードを読み飛ばします。</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>パーティション</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ScenariosView</name>
    <message>
        <source>Scenarios</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Set pieces: one failure each</source>
        <translation>定番の障害: 障害を 1 つずつ</translation>
    </message>
    <message>
        <source>Watch: %1</source>
        <translation>見どころ: %1</translation>
    </message>
    <message>
        <source>Suggested fault: %1. %2</source>
        <translation>おすすめの障害: %1。%2</translation>
    </message>
    <message>
        <source>%1: everything expected has come true. Its clients go on until you stop them.</source>
        <translation>%1: 期待したことがすべて起きました。クライアントは停止するまで動き続けます。</translation>
    </message>
    <message>
        <source>%1 did not go as expected: %2</source>
        <translation>%1 は期待どおりになりませんでした: %2</translation>
    </message>
    <message>
        <source>%1: every act is done; waiting for what is expected.</source>
        <translation>%1: 操作はすべて完了。期待した結果を待っています。</translation>
    </message>
    <message>
        <source>%1 plays. Acts left: %2</source>
        <translation>%1 を実行中。残りの操作: %2</translation>
    </message>
    <message>
        <source>%1: topics and clients are being made.</source>
        <translation>%1: トピックとクライアントを作成しています。</translation>
    </message>
    <message>
        <source>never: </source>
        <translation>起きないはず: </translation>
    </message>
    <message>
        <source>Play a scenario file</source>
        <translation>シナリオファイルを実行</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml)</source>
        <translation>シナリオ (*.yaml)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter scenarios and set pieces</source>
        <translation>シナリオと定番の障害を絞り込み</translation>
    </message>
    <message>
        <source>Part of a title</source>
        <translation>タイトルの一部</translation>
    </message>
    <message>
        <source>Scenarios and set pieces</source>
        <translation>シナリオと定番の障害</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Makes the topics and starts the producers and groups of this scenario</source>
        <translation>このシナリオのトピックを作り、プロデューサーとグループを開始します</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops its producers and groups; topics and records stay</source>
        <translation>プロデューサーとグループを停止します。トピックとレコードは残ります</translation>
    </message>
    <message>
        <source>Suggested fault</source>
        <translation>おすすめの障害</translation>
    </message>
    <message>
        <source>Plays the fault that is most telling for this scenario</source>
        <translation>このシナリオで最も見ごたえのある障害を実行します</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>すべて修復</translation>
    </message>
    <message>
        <source>Undoes every fault of links and disks and starts every node that is down</source>
        <translation>リンクとディスクの障害をすべて元に戻し、停止中のノードをすべて起動します</translation>
    </message>
    <message>
        <source>Plays a scenario of your own: a YAML file</source>
        <translation>自作のシナリオ（YAML ファイル）を実行します</translation>
    </message>
    <message>
        <source>/ filters · Ctrl+F1 … F12: set pieces</source>
        <translation>/ で絞り込み · Ctrl+F1 … F12: 定番の障害</translation>
    </message>
    <message>
        <source>Open file ...</source>
        <translation>ファイルを開く…</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ServerLogModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>The node whose log it is; a dash for the cluster as a whole</source>
        <translation>ログを書いたノード。クラスター全体の場合はダッシュ</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>DEBUG, INFO, WARN or ERROR, as in Kafka&apos;s log</source>
        <translation>DEBUG、INFO、WARN、ERROR（Kafka のログと同じ）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>The part that speaks, by the name of Kafka&apos;s class</source>
        <translation>書いた部分（Kafka のクラス名）</translation>
    </message>
    <message>
        <source>Logger</source>
        <translation>ロガー</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ServerLogView</name>
    <message>
        <source>Save the log</source>
        <translation>ログの保存</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Lowest level that is shown</source>
        <translation>表示する最低レベル</translation>
    </message>
    <message>
        <source>Node whose log is shown</source>
        <translation>ログを表示するノード</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>追従</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>最新の行を常に表示</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Empties this view; the nodes go on writing</source>
        <translation>この表示を空にします。ノードは書き続けます</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存 …</translation>
    </message>
    <message>
        <source>Lines of the nodes&apos; logs, newest last</source>
        <translation>ノードのログ（新しい行が下）</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>全ノード</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>This cluster does not run in this program: its nodes write their logs elsewhere.</source>
        <translation>このクラスターはこのプログラムでは動いていません。ノードのログは別の場所に書かれます。</translation>
    </message>
    <message>
        <source>No node has written a line yet.</source>
        <translation>まだどのノードも書いていません。</translation>
    </message>
    <message>
        <source>No line is of this level and node and has these words.</source>
        <translation>このレベルとノードで、これらの語を含む行はありません。</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>Double click or Enter: the event of this line in the timeline, with what caused it</source>
        <translation>ダブルクリックまたは Enter: この行のイベントと原因をタイムラインに表示</translation>
    </message>
    <message>
        <source>This line tells of no event of the timeline, or of one that is no longer kept.</source>
        <translation>この行に当たるイベントはタイムラインにないか、もう保持されていません。</translation>
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
            <numerusform>%Ln 行（古い %1 行は破棄）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::SetPieceMenu</name>
    <message>
        <source>Set pieces</source>
        <translation>定番の障害</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>すべて修復</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Go to the filter of the panel you are in</source>
        <translation>今いるパネルの絞り込み欄へ移動</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+ホイール</translation>
    </message>
    <message>
        <source>Zoom the picture under the pointer</source>
        <translation>ポインターの下の図を拡大・縮小</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <source>Move a picture that is larger than its panel</source>
        <translation>パネルより大きい図を動かす</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>右クリック</translation>
    </message>
    <message>
        <source>Everything that can be done to what is under the pointer</source>
        <translation>ポインターの下のものにできるすべての操作</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab、矢印</translation>
    </message>
    <message>
        <source>Go from one thing to the next</source>
        <translation>次のものへ移動</translation>
    </message>
    <message>
        <source>In every panel</source>
        <translation>すべてのパネルで</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Put out the spotlight, then leave the projector view</source>
        <translation>スポットライトを消し、次にプロジェクター表示を終える</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StartDialog</name>
    <message>
        <source>Keep the data in a directory</source>
        <translation>データをディレクトリに保存</translation>
    </message>
    <message>
        <source>Throw the data away at the end</source>
        <translation>終了時にデータを捨てる</translation>
    </message>
    <message>
        <source>Show a cluster that runs elsewhere</source>
        <translation>別の場所のクラスターを表示</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>選択 …</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近開いたもの</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Ask at every start</source>
        <translation>起動のたびに確認</translation>
    </message>
    <message>
        <source>Start Brokerscope</source>
        <translation>Brokerscope を開始</translation>
    </message>
    <message>
        <source>Topics, records and committed offsets are there again when the directory is opened the next time.</source>
        <translation>次にディレクトリを開いたとき、トピック、レコード、コミット済みオフセットはそのまま残っています。</translation>
    </message>
    <message>
        <source>For trying things out: a temporary directory, deleted with every record in it when the window is closed.</source>
        <translation>試すため: 一時ディレクトリを使い、ウィンドウを閉じると中のレコードごと削除します。</translation>
    </message>
    <message>
        <source>No cluster is started. An existing one is watched over the public protocol.</source>
        <translation>クラスターは起動しません。既存のクラスターを公開プロトコルで見ます。</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>データディレクトリ</translation>
    </message>
    <message>
        <source>Bootstrap servers</source>
        <translation>ブートストラップサーバー</translation>
    </message>
    <message>
        <source>Can be turned on again in the menu Cluster.</source>
        <translation>クラスターメニューで再び有効にできます。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n ノード</numerusform>
        </translation>
    </message>
    <message>
        <source>last opened %1</source>
        <translation>最後に開いた日時 %1</translation>
    </message>
    <message numerus="yes">
        <source>There is a cluster of %n node(s) in it: it goes on where it stopped.</source>
        <translation>
            <numerusform>%n ノードのクラスターが入っています。停止したところから続けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new cluster is made in it. Nothing is lost when the window is closed.</source>
        <translation>新しいクラスターをここに作ります。ウィンドウを閉じても何も失われません。</translation>
    </message>
    <message>
        <source>A new cluster in a temporary directory. All its records are deleted when the window is closed.</source>
        <translation>一時ディレクトリに新しいクラスターを作ります。ウィンドウを閉じると、レコードはすべて削除されます。</translation>
    </message>
    <message>
        <source>The address of a server is wanted, as localhost:9092.</source>
        <translation>サーバーのアドレスを指定してください（例: localhost:9092）。</translation>
    </message>
    <message>
        <source>It can be watched, produced to and consumed from, but not broken.</source>
        <translation>見る、書き込む、読み取ることはできますが、壊すことはできません。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StatusLine</name>
    <message>
        <source>%1 rec/s in · %2 rec/s out · %3 on disk</source>
        <translation>書き込み %1 件/秒 · 読み取り %2 件/秒 · ディスク %3</translation>
    </message>
    <message>
        <source>classroom timers</source>
        <translation>授業用タイマー</translation>
    </message>
    <message>
        <source>Kafka&apos;s default timers</source>
        <translation>Kafka の既定タイマー</translation>
    </message>
    <message>
        <source>Short timeouts, so that a dead node&apos;s partitions have new leaders within a second. Start with the Kafka preset to see the defaults of Apache Kafka.</source>
        <translation>タイムアウトが短く、停止したノードのパーティションは 1 秒以内に新しいリーダーを得ます。Apache Kafka の既定値を見るには、Kafka プリセットで起動してください。</translation>
    </message>
    <message>
        <source>The defaults of Apache Kafka: a dead node is noticed after nine seconds.</source>
        <translation>Apache Kafka の既定値: 停止したノードは 9 秒後に検知されます。</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>メモリ %1</translation>
    </message>
    <message>
        <source>%1 rec/s in · %2 on disk</source>
        <translation>書き込み %1 件/秒 · ディスク %2</translation>
    </message>
    <message>
        <source>%1 rec/s in</source>
        <translation>書き込み %1 件/秒</translation>
    </message>
    <message>
        <source>Records that the leaders&apos; high watermarks have moved by. What is read is not told by the public protocol.</source>
        <translation>リーダーのハイウォーターマークが進んだレコード数です。読み取りは公開プロトコルでは分かりません。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StepCard</name>
    <message>
        <source>Do it for me</source>
        <translation>代わりに実行</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>場所を示す</translation>
    </message>
    <message>
        <source>Point at the place of the window where the act is done</source>
        <translation>操作する場所をウィンドウ内で指し示します</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>やってみましょう</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>For the trainer</source>
        <translation>講師向け</translation>
    </message>
    <message>
        <source>○ Not seen yet. It counts however you do it: here, with ctl, or with a program of your own.</source>
        <translation>○ まだ確認されていません。ここでも、ctl でも、自作のプログラムでも、どの方法でも構いません。</translation>
    </message>
    <message>
        <source>✓ Done, and the cluster saw it.</source>
        <translation>✓ 完了。クラスターで確認されました。</translation>
    </message>
    <message>
        <source>✓ It was so already when you came to this step. Go on, or restart the lesson to see it happen.</source>
        <translation>✓ このステップに来たとき、すでにそうなっていました。先に進むか、レッスンをやり直すと起きる様子を見られます。</translation>
    </message>
    <message>
        <source>Still awaited: %1</source>
        <translation>まだ待っているもの: %1</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>完了しています</translation>
    </message>
    <message>
        <source>Say first what you think will happen</source>
        <translation>先に、どうなるかを予想してください</translation>
    </message>
    <message>
        <source>Does what the step asks for, by the lines of the lesson</source>
        <translation>このステップの操作を、レッスンの行のとおりに実行します</translation>
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
        <translation> 件/秒</translation>
    </message>
    <message>
        <source>Records a second</source>
        <translation>1 秒あたりのレコード数</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Templates, keys, acknowledgement, compression, batches, transactions</source>
        <translation>テンプレート、キー、確認応答、圧縮、バッチ、トランザクション</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>トランザクション</translation>
    </message>
    <message>
        <source>as written above</source>
        <translation>上の入力どおり</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>a click</source>
        <translation>クリック</translation>
    </message>
    <message>
        <source>a sensor&apos;s reading</source>
        <translation>センサーの計測値</translation>
    </message>
    <message>
        <source>a sequence number</source>
        <translation>通し番号</translation>
    </message>
    <message>
        <source>Template of the value</source>
        <translation>値のテンプレート</translation>
    </message>
    <message>
        <source>Puts a template into the value above; there it can be changed</source>
        <translation>上の値にテンプレートを入れます。そこで変更できます</translation>
    </message>
    <message>
        <source>at least </source>
        <comment>before a size</comment>
        <translation>最小 </translation>
    </message>
    <message>
        <source> bytes</source>
        <comment>after a number</comment>
        <translation> バイト</translation>
    </message>
    <message>
        <source>Smallest size of a value</source>
        <translation>値の最小サイズ</translation>
    </message>
    <message>
        <source>Shorter values are filled up with dots</source>
        <translation>短い値はドットで埋めます</translation>
    </message>
    <message>
        <source> keys</source>
        <comment>after a number</comment>
        <translation> キー</translation>
    </message>
    <message>
        <source>Number of different keys</source>
        <translation>異なるキーの数</translation>
    </message>
    <message>
        <source>Numbers are put behind the key above. 1: always that key</source>
        <translation>上のキーの後ろに番号を付けます。1: 常にそのキー</translation>
    </message>
    <message>
        <source>skew </source>
        <comment>before a number</comment>
        <translation>偏り </translation>
    </message>
    <message>
        <source>Skew of the keys</source>
        <translation>キーの偏り</translation>
    </message>
    <message>
        <source>0: all keys are equally frequent. 1: the second is half as frequent as the first, the third a third (Zipf&apos;s law): watch one partition become hot</source>
        <translation>0: すべてのキーが同じ頻度。1: 2 番目は 1 番目の半分、3 番目は 3 分の 1 の頻度（ジップの法則）。1 つのパーティションが熱くなる様子を見てください</translation>
    </message>
    <message>
        <source>Who has to have a record before it counts as written: all in-sync replicas, the leader alone (1), or nobody (0)</source>
        <translation>誰がレコードを持てば書き込み済みとするか: すべての同期済みレプリカ（all）、リーダーだけ（1）、誰も待たない（0）</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>冪等</translation>
    </message>
    <message>
        <source>A record that is sent again after an error is not written twice; needs acks=all</source>
        <translation>エラー後に送り直されたレコードも二重には書かれません。acks=all が必要です</translation>
    </message>
    <message>
        <source>compression.type: batches are compressed by the client and stored as they come</source>
        <translation>compression.type: バッチはクライアントが圧縮し、届いたまま保存されます</translation>
    </message>
    <message>
        <source>bursts of </source>
        <comment>before a number</comment>
        <translation>バースト </translation>
    </message>
    <message>
        <source>Records in a burst</source>
        <translation>バーストのレコード数</translation>
    </message>
    <message>
        <source>So many records at once, as often as makes the same rate; 1: evenly</source>
        <translation>この件数をまとめて送ります。間隔は同じ速度になるように決まります。1: 均等</translation>
    </message>
    <message>
        <source>linger.ms: how long a batch waits for more records</source>
        <translation>linger.ms: バッチがレコードの追加を待つ時間</translation>
    </message>
    <message>
        <source>batch.size: when a batch is full, in bytes</source>
        <translation>batch.size: バッチが一杯になるバイト数</translation>
    </message>
    <message>
        <source>transactional.id: none</source>
        <translation>transactional.id: なし</translation>
    </message>
    <message>
        <source>With a transactional.id records flow only between begin and commit or abort; the buttons are on the producer&apos;s card</source>
        <translation>transactional.id を付けると、レコードは開始からコミットまたはアボートまでの間だけ流れます。ボタンはプロデューサーのカードにあります</translation>
    </message>
    <message>
        <source>Give the producer a client.id.</source>
        <translation>プロデューサーに client.id を付けてください。</translation>
    </message>
    <message>
        <source>Stream as</source>
        <translation>送信名</translation>
    </message>
    <message>
        <source>client.id: the name under which the producer is seen in every picture</source>
        <translation>client.id: どの図でもプロデューサーを示す名前</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>打ち切り</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>after a number</comment>
        <translation> ms</translation>
    </message>
    <message>
        <source>transaction.timeout.ms: what is open for longer is aborted by the coordinator</source>
        <translation>transaction.timeout.ms: これより長く開いているトランザクションは、コーディネーターがアボートします</translation>
    </message>
    <message>
        <source>delivery.timeout.ms: a record that is not acknowledged after so long counts as failed. In a transaction at most its timeout</source>
        <translation>delivery.timeout.ms: この時間内に確認応答のないレコードは失敗と見なされます。トランザクションではそのタイムアウト以下</translation>
    </message>
    <message>
        <source>delivery.timeout.ms has to be more than linger.ms.</source>
        <translation>delivery.timeout.ms は linger.ms より大きくしてください。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TermPointer</name>
    <message>
        <source>There is no word of Kafka&apos;s here.</source>
        <translation>ここに Kafka の用語はありません。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeActions</name>
    <message>
        <source>Let time go on</source>
        <translation>時間を進める</translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation>時間を止める</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Let the cluster&apos;s clock go on as before (Space)</source>
        <translation>クラスターの時計を元どおり進めます（Space）</translation>
    </message>
    <message>
        <source>Stop the cluster&apos;s clock (Space): timers stand still and every message waits. Clients outside keep the wall clock.</source>
        <translation>クラスターの時計を止めます（Space）: タイマーは止まり、すべてのメッセージが待ちます。外部のクライアントは実際の時計のままです。</translation>
    </message>
    <message>
        <source>Let one message through</source>
        <translation>メッセージを 1 つ通す</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Stop the clock and let exactly one message through, the one that has waited longest (.)</source>
        <translation>時計を止め、最も長く待っているメッセージをちょうど 1 つ通します（.）</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>遅く</translation>
    </message>
    <message>
        <source>Slow motion: down to a thousandth of real time (-)</source>
        <translation>スローモーション: 実時間の 1000 分の 1 まで（-）</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>速く</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>実時間</translation>
    </message>
    <message>
        <source>Let the cluster&apos;s clock run in real time</source>
        <translation>クラスターの時計を実時間で動かします</translation>
    </message>
    <message>
        <source>Faster, up to real time (+); from a standstill into the slowest motion</source>
        <translation>速く、実時間まで（+）。停止状態からは最も遅い速度になります</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeBar</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>How fast the cluster&apos;s clock runs. Its timers and the messages between nodes follow it; records and events are stamped by the wall clock.</source>
        <translation>クラスターの時計の速さ。タイマーとノード間のメッセージはこれに従います。レコードとイベントの時刻は実際の時計によります。</translation>
    </message>
    <message>
        <source>Show what waits, clients outside and breakpoints</source>
        <translation>待っているもの、外部のクライアント、ブレークポイントを表示</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>記録を終了</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>記録 …</translation>
    </message>
    <message>
        <source>Recording to %1. Click to end it.</source>
        <translation>%1 に記録しています。クリックすると終了します。</translation>
    </message>
    <message>
        <source>Record this session into a file. Brokerscope shows it again with --replay, without the cluster.</source>
        <translation>このセッションをファイルに記録します。--replay で、クラスターなしに再び表示できます。</translation>
    </message>
    <message>
        <source>Recorded to %1</source>
        <translation>%1 に記録しました</translation>
    </message>
    <message>
        <source>Record this session</source>
        <translation>このセッションを記録</translation>
    </message>
    <message>
        <source>Sessions (*.session)</source>
        <translation>セッション (*.session)</translation>
    </message>
    <message>
        <source>time stands still</source>
        <translation>時間は停止中</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>実時間</translation>
    </message>
    <message>
        <source>%1 of real time</source>
        <translation>実時間の %1</translation>
    </message>
    <message>
        <source>stopped by breakpoint %1</source>
        <translation>ブレークポイント %1 で停止</translation>
    </message>
    <message>
        <source>stopped by breakpoint %1: %2</source>
        <translation>ブレークポイント %1 で停止: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n 件のメッセージが待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>time goes on until the next message comes</source>
        <translation>次のメッセージが来るまで時間が進みます</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>次: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n breakpoint(s)</source>
        <translation>
            <numerusform>ブレークポイント %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting messages and breakpoints</source>
        <translation>待機中のメッセージとブレークポイント</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeView</name>
    <message>
        <source>Time stands still at %1</source>
        <translation>時間は %1 で停止中</translation>
    </message>
    <message>
        <source>Real time, for %1</source>
        <translation>実時間、%1 経過</translation>
    </message>
    <message>
        <source>%1 of real time, now at %2</source>
        <translation>実時間の %1、現在 %2</translation>
    </message>
    <message>
        <source>In real time no message waits. Stop time (Space) or slow it down (-) to see each one, and let them through one by one (.).</source>
        <translation>実時間ではメッセージは待ちません。時間を止める（Space）か遅くする（-）と 1 つずつ見え、1 つずつ通せます（.）。</translation>
    </message>
    <message>
        <source>No message waits at this moment. A step (.) lets time go on until the next one comes.</source>
        <translation>今待っているメッセージはありません。ステップ（.）で、次のメッセージが来るまで時間が進みます。</translation>
    </message>
    <message>
        <source>Messages that wait: %1</source>
        <translation>待機中のメッセージ: %1</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <translation>待機中のメッセージ</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>実時間</translation>
    </message>
    <message>
        <source>Clients outside keep the wall clock</source>
        <translation>外部のクライアントは実際の時計のままです</translation>
    </message>
    <message>
        <source>Their sessions, transactions and producers are timed by the cluster&apos;s clock, and thereby stretched; but each waits for an answer only so long.</source>
        <translation>そのセッション、トランザクション、プロデューサーの時間はクラスターの時計で計られ、その分引き延ばされます。ただし、応答を待つ時間には限りがあります。</translation>
    </message>
    <message>
        <source>Breakpoints stop the clock</source>
        <translation>ブレークポイントで時計を停止</translation>
    </message>
    <message>
        <source>None is set. Write when the clock is to stop, for example: leader elected of orders</source>
        <translation>設定されていません。時計を止める条件を書いてください。例: leader elected of orders</translation>
    </message>
    <message>
        <source>for example: isr &lt; 2 of orders</source>
        <translation>例: isr &lt; 2 of orders</translation>
    </message>
    <message>
        <source>Condition of a new breakpoint</source>
        <translation>新しいブレークポイントの条件</translation>
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
        <translation>追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the chosen breakpoint (Delete)</source>
        <translation>選択したブレークポイントを削除（Delete）</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>タイムラインに表示</translation>
    </message>
    <message>
        <source>Select the event that met the chosen breakpoint last</source>
        <translation>選択したブレークポイントが最後に成立したイベントを選びます</translation>
    </message>
    <message>
        <source>Clients outside and when they give up</source>
        <translation>外部のクライアントと断念までの時間</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>ブレークポイント</translation>
    </message>
    <message>
        <source>No client from outside is connected. The application&apos;s own are not listed.</source>
        <translation>外部から接続しているクライアントはありません。このアプリケーション自身のものは表示されません。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimelineCanvas</name>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Nothing was seen to change in this time.</source>
        <translation>この時間に変化は見られませんでした。</translation>
    </message>
    <message>
        <source>Nothing happened in this time. Kill or pause a node (right-click it, or press K) and watch what follows.</source>
        <translation>この時間には何も起きていません。ノードを強制終了または一時停止して（右クリック、または K）、その後を見てください。</translation>
    </message>
    <message>
        <source>The last event was at %1: drag to the right, or look at the list.</source>
        <translation>最後のイベントは %1 です。右にドラッグするか、リストを見てください。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimelineView</name>
    <message>
        <source>drag to pan, wheel to zoom · click an event to see why</source>
        <translation>ドラッグで移動、ホイールで拡大・縮小 · イベントをクリックすると理由を表示</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>最後の障害</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>イベントを検索</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Events by node and time; the list shows the same as a table</source>
        <translation>ノードと時刻ごとのイベント。リストでは同じものを表で示します</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>イベント（新しい順）</translation>
    </message>
    <message>
        <source>Partitions of the last failure</source>
        <translation>最後の障害のパーティション</translation>
    </message>
    <message>
        <source>Save the failover report</source>
        <translation>フェイルオーバーレポートの保存</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Kind of events</source>
        <translation>イベントの種類</translation>
    </message>
    <message>
        <source>Node that events are of</source>
        <translation>イベントのノード</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Only events that you have bookmarked</source>
        <translation>ブックマークしたイベントだけ</translation>
    </message>
    <message>
        <source>Failure whose report is shown</source>
        <translation>レポートを表示する障害</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>レポートを保存 …</translation>
    </message>
    <message>
        <source>As a web page or CSV: how long it took to detect, to elect and to acknowledge the first record</source>
        <translation>Web ページまたは CSV で: 検知、選出、最初のレコードの確認応答までにかかった時間</translation>
    </message>
    <message>
        <source>★ Bookmark</source>
        <translation>★ ブックマーク</translation>
    </message>
    <message>
        <source>Find this event again; write a note to it</source>
        <translation>このイベントを後で見つけられるようにし、メモを付けます</translation>
    </message>
    <message>
        <source>Note to this event</source>
        <translation>このイベントのメモ</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>全ノード</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 に書き込めませんでした: %2。</translation>
    </message>
    <message>
        <source>%1 before, because:</source>
        <translation>%1 前、理由:</translation>
    </message>
    <message>
        <source>Follow what happens now; off: the lanes stand still</source>
        <translation>今起きていることに追従します。オフ: レーンは止まります</translation>
    </message>
    <message>
        <source>Routine: offsets that are committed, transactions that go well, segments that come and go. Choose a kind, or search, to see them, too</source>
        <translation>通常の動作: オフセットのコミット、順調なトランザクション、セグメントの作成と削除。種類を選ぶか検索すると、これらも表示されます</translation>
    </message>
    <message>
        <source>all but routine</source>
        <translation>通常の動作以外</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopBar</name>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライト・ダーク切り替え</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Choose a node</source>
        <translation>ノードを選択</translation>
    </message>
    <message>
        <source>Link %1 – %2</source>
        <translation>リンク %1 – %2</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>Bootstrap servers: point any Kafka client here
%1</source>
        <translation>ブートストラップサーバー: Kafka クライアントの接続先
%1</translation>
    </message>
    <message>
        <source>external cluster, no answer</source>
        <translation>外部クラスター、応答なし</translation>
    </message>
    <message>
        <source>Cluster %1, its data are thrown away</source>
        <translation>クラスター %1、データは破棄</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>クラスター %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicConfigEditor</name>
    <message>
        <source>Find a configuration by name or meaning</source>
        <translation>名前や意味で設定を検索</translation>
    </message>
    <message>
        <source>Configurations of the topic</source>
        <translation>トピックの設定</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Choose a configuration to read what it means; type to change its value.</source>
        <translation>設定を選ぶと意味を表示します。値を変えるには入力してください。</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicConfigModel</name>
    <message>
        <source>this topic</source>
        <translation>このトピック</translation>
    </message>
    <message>
        <source>the broker, changed while it runs</source>
        <translation>ブローカー（稼働中に変更）</translation>
    </message>
    <message>
        <source>all brokers, changed while they run</source>
        <translation>全ブローカー（稼働中に変更）</translation>
    </message>
    <message>
        <source>the broker&apos;s start</source>
        <translation>ブローカーの起動時</translation>
    </message>
    <message>
        <source>Kafka&apos;s default</source>
        <translation>Kafka の既定値</translation>
    </message>
    <message>
        <source>valid: %1</source>
        <translation>有効な値: %1</translation>
    </message>
    <message>
        <source>Kafka&apos;s default: %1</source>
        <translation>Kafka の既定値: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2（%3）</translation>
    </message>
    <message>
        <source>back to the default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>ここで変更</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>設定元</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicRules</name>
    <message>
        <source>A topic needs a name.</source>
        <translation>トピックには名前が必要です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a directory, not a name.</source>
        <translation>「%1」はディレクトリを表し、名前には使えません。</translation>
    </message>
    <message>
        <source>A name has at most %1 characters; this one has %2.</source>
        <translation>名前は最大 %1 文字です。これは %2 文字です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed: use letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>「%1」は使えません。英数字、「.」「_」「-」を使ってください。</translation>
    </message>
    <message>
        <source>Names that differ only in &apos;.&apos; and &apos;_&apos; share their metrics; use one of the two.</source>
        <translation>「.」と「_」だけが違う名前はメトリクスが重なります。どちらか一方を使ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form name=value, such as retention.ms=60000.</source>
        <translation>「%1」が name=value の形式ではありません。例: retention.ms=60000</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicTreeModel</name>
    <message>
        <source>Replicas on nodes %1; in sync: %2</source>
        <translation>レプリカはノード %1、同期済み: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>%n オフライン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s)</source>
        <translation>
            <numerusform>%n パーティション</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under-replicated</source>
        <translation>
            <numerusform>%n 複製不足</numerusform>
        </translation>
    </message>
    <message>
        <source>all in sync</source>
        <translation>すべて同期済み</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>パーティション %1</translation>
    </message>
    <message>
        <source>no leader</source>
        <translation>リーダーなし</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%3 中 %2）</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>The node that clients write to and read from</source>
        <translation>クライアントが書き込み、読み取るノード</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>How many times the partition has had a new leader (leader epoch)</source>
        <translation>パーティションに新しいリーダーが決まった回数（leader epoch）</translation>
    </message>
    <message>
        <source>ISR</source>
        <translation>ISR</translation>
    </message>
    <message>
        <source>In-sync replicas: the nodes that could take over without losing a committed record</source>
        <translation>同期済みレプリカ（ISR）: コミット済みレコードを失わずに引き継げるノード</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>ログ先頭</translation>
    </message>
    <message>
        <source>Offset of the first record that is kept</source>
        <translation>保持している最初のレコードのオフセット</translation>
    </message>
    <message>
        <source>HW</source>
        <translation>HW</translation>
    </message>
    <message>
        <source>High watermark: records below it are on every in-sync replica and can be read</source>
        <translation>ハイウォーターマーク: これより前のレコードはすべての同期済みレプリカにあり、読み取れます</translation>
    </message>
    <message>
        <source>LEO</source>
        <translation>LEO</translation>
    </message>
    <message>
        <source>Log end offset: where the leader appends the next record</source>
        <translation>ログ末尾オフセット: リーダーが次のレコードを追記する位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Bytes on the leader&apos;s disk</source>
        <translation>リーダーのディスク上のバイト数</translation>
    </message>
    <message>
        <source>Rec/s in</source>
        <translation>書込/秒</translation>
    </message>
    <message>
        <source>Records produced a second</source>
        <translation>1 秒あたりに書き込まれるレコード数</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>読取/秒</translation>
    </message>
    <message>
        <source>Bytes read by clients a second</source>
        <translation>クライアントが 1 秒あたりに読むバイト数</translation>
    </message>
    <message>
        <source>Node %1 does not run. It stays the leader in the metadata until the controller has chosen another.</source>
        <translation>ノード %1 は動いていません。コントローラーが別のリーダーを選ぶまで、メタデータ上はリーダーのままです。</translation>
    </message>
    <message>
        <source>node %1, down</source>
        <translation>ノード %1、停止中</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicsView</name>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>%1 は削除されませんでした: %2</translation>
    </message>
    <message>
        <source>Create topic …</source>
        <translation>トピックを作成 …</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>内部トピック</translation>
    </message>
    <message>
        <source>Show Kafka&apos;s own topics, such as __consumer_offsets</source>
        <translation>__consumer_offsets など、Kafka 自身のトピックを表示</translation>
    </message>
    <message>
        <source>There are no topics yet. Create one, or let a client that produces create it.</source>
        <translation>まだトピックがありません。作成するか、書き込むクライアントに作成させてください。</translation>
    </message>
    <message>
        <source>Topics and partitions</source>
        <translation>トピックとパーティション</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n トピック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) in all</source>
        <translation>
            <numerusform>計 %Ln パーティション</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Delete topic …</source>
        <translation>トピックを削除 …</translation>
    </message>
    <message>
        <source>The configurations of %1 are back as they were.</source>
        <translation>%1 の設定を元に戻しました。</translation>
    </message>
    <message>
        <source>Configure …</source>
        <translation>設定 …</translation>
    </message>
    <message>
        <source>Every configuration of the topic, with its value, where it comes from and what it means</source>
        <translation>トピックの全設定と、その値、由来、意味</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>その他 ▾</translation>
    </message>
    <message>
        <source>Add partitions, move replicas, elect leaders, delete records, clone</source>
        <translation>パーティションの追加、レプリカの移動、リーダーの選出、レコードの削除、複製</translation>
    </message>
    <message>
        <source>Delete the topic</source>
        <translation>トピックを削除</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: the configurations that the topic had before the last change</source>
        <translation>取り消し: 最後の変更前のトピックの設定</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>レプリカ</translation>
    </message>
    <message>
        <source>Show every replica of the chosen topic with its figures</source>
        <translation>選択したトピックの全レプリカとその数値を表示</translation>
    </message>
    <message>
        <source>Replicas of the topic</source>
        <translation>トピックのレプリカ</translation>
    </message>
    <message>
        <source>Filter replicas</source>
        <translation>レプリカを絞り込み</translation>
    </message>
    <message>
        <source>%1 is configured anew.</source>
        <translation>%1 の設定を変更しました。</translation>
    </message>
    <message>
        <source>Add partitions …</source>
        <translation>パーティションを追加 …</translation>
    </message>
    <message>
        <source>Move replicas …</source>
        <translation>レプリカを移動 …</translation>
    </message>
    <message>
        <source>Elect leaders …</source>
        <translation>リーダーを選出 …</translation>
    </message>
    <message>
        <source>Delete records …</source>
        <translation>レコードを削除 …</translation>
    </message>
    <message>
        <source>Clone …</source>
        <translation>複製 …</translation>
    </message>
    <message>
        <source>the configuration of %1</source>
        <translation>%1 の設定</translation>
    </message>
    <message>
        <source>The leaders were elected. An election cannot be taken back: a leader stays until another one is elected.</source>
        <translation>リーダーを選出しました。選出は取り消せません。次の選出まで、リーダーはそのままです。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TourWords</name>
    <message>
        <source>This is a real cluster</source>
        <translation>これは本物のクラスターです</translation>
    </message>
    <message>
        <source>A partition is a log</source>
        <translation>パーティションはログです</translation>
    </message>
    <message>
        <source>Each row is one broker&apos;s copy of the same log. Records are only ever put at its end. Up to the high watermark every copy in the ISR has them: so far consumers may read.</source>
        <translation>各行は、1 つのブローカーが持つ同じログのコピーです。レコードは末尾にだけ追記されます。ハイウォーターマークまでは、ISR のすべてのコピーにあります。コンシューマーが読めるのはそこまでです。</translation>
    </message>
    <message>
        <source>Send one yourself</source>
        <translation>1 件送ってみましょう</translation>
    </message>
    <message>
        <source>Here you write a record: choose a topic, type a value, send it. It gets the next offset of its partition. Your own programs can do the same: Ctrl+Shift+K has the lines for them.</source>
        <translation>ここでレコードを書きます。トピックを選び、値を入力して送信すると、パーティションの次のオフセットになります。お使いのプログラムからも同じことができます。そのための設定行は Ctrl+Shift+K にあります。</translation>
    </message>
    <message>
        <source>Now kill a broker</source>
        <translation>ブローカーを強制終了しましょう</translation>
    </message>
    <message>
        <source>Click a broker in the picture and press “Kill” above: it crashes at once, nothing is saved, no goodbye is said. Will records be lost? Make up your mind first.</source>
        <translation>図の中のブローカーをクリックし、上の「強制終了」を押します。すぐにクラッシュし、何も保存せず、離脱も告げません。レコードは失われるでしょうか? 先に考えてみてください。</translation>
    </message>
    <message>
        <source>The others take over</source>
        <translation>ほかのブローカーが引き継ぐ</translation>
    </message>
    <message>
        <source>The controller misses the broker&apos;s heartbeats, fences it, and elects new leaders among those in the ISR. The time line says what happened, when, and because of what.</source>
        <translation>コントローラーはブローカーのハートビートが途絶えたことに気づき、フェンスして、ISR の中から新しいリーダーを選びます。何が、いつ、なぜ起きたかはタイムラインが示します。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>元に戻しましょう</translation>
    </message>
    <message>
        <source>Press “Start”: the broker recovers its logs from disk, fetches what it missed and returns to the ISR. Nothing that was acknowledged is lost.</source>
        <translation>「起動」を押すと、ブローカーはディスクからログを復旧し、足りない分をフェッチして ISR に戻ります。確認応答されたものは何も失われません。</translation>
    </message>
    <message>
        <source>The rest is yours</source>
        <translation>あとは自由に</translation>
    </message>
    <message>
        <source>Ctrl+K finds every act and every thing by a few letters, ? lists the keys, Alt+1 to Alt+5 choose what the window is for. Right-click anything to see what can be done to it.</source>
        <translation>Ctrl+K は、数文字で操作や対象を見つけます。? はキーの一覧、Alt+1 から Alt+5 はウィンドウの用途を選びます。何でも右クリックすると、できることが分かります。</translation>
    </message>
    <message>
        <source>Its brokers run inside this program, on real ports, with real logs on disk. Every dot that moves stands for requests that crossed a socket just now. The star marks the leader of a partition, the crown the controller.</source>
        <translation>ブローカーはこのプログラムの中で、本物のポートと、ディスク上の本物のログで動いています。動く点はどれも、今ソケットを通ったリクエストです。星印はパーティションのリーダー、王冠はコントローラーです。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TrainerMenu</name>
    <message>
        <source>For the trainer</source>
        <translation>講師向け</translation>
    </message>
    <message>
        <source>Spotlight around the pointer</source>
        <translation>ポインターのまわりにスポットライト</translation>
    </message>
    <message>
        <source>Dims everything else. The same key or Escape puts it out.</source>
        <translation>ほかのすべてを暗くします。同じキーか Esc で消えます。</translation>
    </message>
    <message>
        <source>Projector: show pressed keys</source>
        <translation>プロジェクター: 押したキーを表示</translation>
    </message>
    <message>
        <source>In a corner, for a moment; never what is typed into a text field</source>
        <translation>隅に少しのあいだ表示します。テキスト欄に入力した文字は決して表示しません</translation>
    </message>
    <message>
        <source>Projector: without tool bars</source>
        <translation>プロジェクター: ツールバーなし</translation>
    </message>
    <message>
        <source>Save the hand-out</source>
        <translation>配布資料の保存先</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存できませんでした</translation>
    </message>
    <message>
        <source>Trainer&apos;s notes in a window of their own</source>
        <translation>講師用メモを別ウィンドウに表示</translation>
    </message>
    <message>
        <source>For another screen than the one the class sees; the main window then has none</source>
        <translation>受講者が見る画面とは別の画面用です。その間、メインウィンドウには表示されません</translation>
    </message>
    <message>
        <source>Save hand-out …</source>
        <translation>配布資料を保存 …</translation>
    </message>
    <message>
        <source>The lesson as this class has played it, as one HTML page with pictures of the window</source>
        <translation>この受講者が進めたとおりのレッスンを、ウィンドウの画像付きの 1 つの HTML ページにします</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TransactionStates</name>
    <message>
        <source>State of the transaction: %1</source>
        <translation>トランザクションの状態: %1</translation>
    </message>
    <message>
        <source>The id has a producer id and an epoch; nothing is open.</source>
        <translation>この ID にはプロデューサー ID とエポックがあり、開いているものはありません。</translation>
    </message>
    <message>
        <source>Partitions may have records of this transaction; nobody knows yet how it ends.</source>
        <translation>各パーティションにこのトランザクションのレコードがあるかもしれません。どう終わるかはまだ誰にも分かりません。</translation>
    </message>
    <message>
        <source>Decided: it is a commit. The markers are on their way to the partitions; there is no way back.</source>
        <translation>コミットに決まりました。マーカーが各パーティションへ向かっています。もう後戻りできません。</translation>
    </message>
    <message>
        <source>Decided: it is an abort. The markers are on their way to the partitions.</source>
        <translation>アボートに決まりました。マーカーが各パーティションへ向かっています。</translation>
    </message>
    <message>
        <source>Every partition has its commit marker: read_committed consumers get the records.</source>
        <translation>すべてのパーティションにコミットマーカーがあります。read_committed のコンシューマーはレコードを受け取ります。</translation>
    </message>
    <message>
        <source>Every partition has its abort marker: read_committed consumers skip the records.</source>
        <translation>すべてのパーティションにアボートマーカーがあります。read_committed のコンシューマーはレコードを読み飛ばします。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TransactionsModel</name>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>%1 · epoch %2</source>
        <translation>%1 · エポック %2</translation>
    </message>
    <message>
        <source>transaction.timeout.ms is %1. When it is over, the coordinator aborts the transaction.</source>
        <translation>transaction.timeout.ms は %1 です。過ぎると、コーディネーターがトランザクションをアボートします。</translation>
    </message>
    <message>
        <source>transactional.id: the name under which a producer is known over restarts</source>
        <translation>transactional.id: 再起動しても変わらないプロデューサーの名前</translation>
    </message>
    <message>
        <source>Transactional id</source>
        <translation>トランザクション ID</translation>
    </message>
    <message>
        <source>The coordinator&apos;s state of the transaction, in Kafka&apos;s words</source>
        <translation>コーディネーターが持つトランザクションの状態（Kafka の用語）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>The node that leads this id&apos;s partition of __transaction_state</source>
        <translation>この ID を受け持つ __transaction_state のパーティションのリーダーノード</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>コーディネーター</translation>
    </message>
    <message>
        <source>Producer id and epoch: a batch with an older epoch is refused, its producer is fenced</source>
        <translation>プロデューサー ID とエポック: 古いエポックのバッチは拒否され、プロデューサーはフェンスされます</translation>
    </message>
    <message>
        <source>Producer id</source>
        <translation>プロデューサー ID</translation>
    </message>
    <message>
        <source>How long the transaction has been open</source>
        <translation>トランザクションが開いてからの時間</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>When this time is over, the coordinator aborts the transaction</source>
        <translation>この時間が過ぎると、コーディネーターがトランザクションをアボートします</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Partitions in the transaction; once it ends, those that still lack the marker</source>
        <translation>トランザクションに含まれるパーティション。終了時には、まだマーカーのないもの</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>パーティション</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TransactionsView</name>
    <message>
        <source>Transactional ids</source>
        <translation>トランザクション ID</translation>
    </message>
    <message>
        <source>Open in partitions</source>
        <translation>開いたパーティション</translation>
    </message>
    <message>
        <source>Filter transactions</source>
        <translation>トランザクションを絞り込み</translation>
    </message>
    <message>
        <source>Open transactions by partition</source>
        <translation>パーティションごとの開いたトランザクション</translation>
    </message>
    <message>
        <source>Filter partitions</source>
        <translation>パーティションを絞り込み</translation>
    </message>
    <message>
        <source>No transaction is open in any partition: last stable offset and high watermark are the same.</source>
        <translation>どのパーティションにも開いたトランザクションはありません。最終安定オフセットとハイウォーターマークは同じです。</translation>
    </message>
    <message>
        <source>Story of the transactional id</source>
        <translation>トランザクション ID の経過</translation>
    </message>
    <message>
        <source>Abort …</source>
        <translation>アボート …</translation>
    </message>
    <message>
        <source>Aborts the open transaction and fences its producer, as Admin.fenceProducers() does</source>
        <translation>Admin.fenceProducers() と同じく、開いたトランザクションをアボートし、プロデューサーをフェンスします</translation>
    </message>
    <message>
        <source>Abort hanging …</source>
        <translation>ハングをアボート …</translation>
    </message>
    <message>
        <source>Writes an abort marker into this partition, as kafka-transactions.sh abort does</source>
        <translation>kafka-transactions.sh abort と同じく、このパーティションにアボートマーカーを書きます</translation>
    </message>
    <message>
        <source>With isolation.level=read_committed a consumer reads only up to the last stable offset, the first record of the earliest open transaction, and skips what was aborted.</source>
        <translation>isolation.level=read_committed のコンシューマーは、最終安定オフセット（最も早い開いたトランザクションの最初のレコード）までしか読まず、アボートされたものは読み飛ばします。</translation>
    </message>
    <message numerus="yes">
        <source>Open in partitions · %n hanging</source>
        <translation>
            <numerusform>開いたパーティション · ハング %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open of %n</source>
        <translation>
            <numerusform>%n 中 %1 が進行中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · producer id %3, epoch %4</source>
        <translation>%1 · %2 · プロデューサー ID %3、エポック %4</translation>
    </message>
    <message>
        <source>Abort the open transaction of %1?</source>
        <translation>%1 の開いたトランザクションをアボートしますか?</translation>
    </message>
    <message>
        <source>Its records stay in the log and read_committed consumers skip them. The producer gets a new epoch: the program that holds it now is fenced and fails with PRODUCER_FENCED or INVALID_PRODUCER_EPOCH.</source>
        <translation>レコードはログに残り、read_committed のコンシューマーは読み飛ばします。プロデューサーは新しいエポックになります。今それを持つプログラムはフェンスされ、PRODUCER_FENCED または INVALID_PRODUCER_EPOCH で失敗します。</translation>
    </message>
    <message>
        <source>Abort the hanging transaction in %1-%2?</source>
        <translation>%1-%2 のハングしたトランザクションをアボートしますか?</translation>
    </message>
    <message>
        <source>An abort marker for producer id %1, epoch %2 is written into this partition. Nobody will end this transaction otherwise: no coordinator knows it.</source>
        <translation>プロデューサー ID %1、エポック %2 のアボートマーカーをこのパーティションに書きます。どのコーディネーターも把握していないため、こうしない限りこのトランザクションは終わりません。</translation>
    </message>
    <message>
        <source>Abort a transaction</source>
        <translation>トランザクションのアボート</translation>
    </message>
    <message>
        <source>Abort it</source>
        <translation>アボート</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted; its producer is fenced.</source>
        <translation>%1 のトランザクションをアボートしました。プロデューサーはフェンスされました。</translation>
    </message>
    <message>
        <source>The abort marker is written into %1-%2.</source>
        <translation>%1-%2 にアボートマーカーを書き込みました。</translation>
    </message>
    <message>
        <source>It could not be aborted: %1</source>
        <translation>アボートできませんでした: %1</translation>
    </message>
    <message>
        <source>Some partitions of __transaction_state have no leader that runs; the transactions kept there are shown again once they have one.</source>
        <translation>__transaction_state の一部のパーティションに、動いているリーダーがいません。そこにあるトランザクションは、リーダーが決まると再び表示されます。</translation>
    </message>
    <message>
        <source>No producer has used transactions yet. Give a producer a transactional.id, here in the settings of a stream (Produce) or in your own program, and its transactions appear here.</source>
        <translation>トランザクションを使ったプロデューサーはまだありません。ここの連続送信の設定（プロデュース）か、お使いのプログラムで transactional.id を付けると、そのトランザクションがここに現れます。</translation>
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
        <translation>acks: 1 か all</translation>
    </message>
    <message>
        <source>Replication factor: 1 or 3</source>
        <translation>レプリケーション係数: 1 か 3</translation>
    </message>
    <message>
        <source>Assignor: range or cooperative-sticky</source>
        <translation>Assignor: range か cooperative-sticky</translation>
    </message>
    <message>
        <source>Zombie leader: acks 1 or all</source>
        <translation>ゾンビリーダー: acks 1 か all</translation>
    </message>
    <message>
        <source>At second 10 the leader loses its network and crashes a moment later. Look out for lost records, and for how long an acknowledgement takes.</source>
        <translation>10 秒目にリーダーがネットワークを失い、直後にクラッシュします。失われたレコードと、確認応答にかかる時間に注目してください。</translation>
    </message>
    <message>
        <source>At second 10 the node that leads the partition crashes, and stays away for ten seconds. Look out for the gap in what is acknowledged, and for the bytes in the logs.</source>
        <translation>10 秒目にパーティションのリーダーのノードがクラッシュし、10 秒間いなくなります。確認応答の空白と、ログのバイト数に注目してください。</translation>
    </message>
    <message>
        <source>At second 8 a member joins the group, at second 16 one leaves. Look out for the partitions that members have to give up, and for the lag.</source>
        <translation>8 秒目にメンバーが 1 つグループに加わり、16 秒目に 1 つ抜けます。メンバーが手放すパーティションと lag に注目してください。</translation>
    </message>
    <message>
        <source>At second 6 the leader is cut off from the other nodes for twelve seconds, but not from its producer. Look out for lost records, and for the gap in what is acknowledged.</source>
        <translation>6 秒目にリーダーが 12 秒間ほかのノードから切り離されますが、producer とはつながったままです。失われたレコードと、確認応答の空白に注目してください。</translation>
    </message>
    <message>
        <source>In which of the two will acknowledged records be lost?</source>
        <translation>確認済みのレコードが失われるのはどちらですか。</translation>
    </message>
    <message>
        <source>In which of the two will nothing be acknowledged for longer?</source>
        <translation>確認応答が長く止まるのはどちらですか。</translation>
    </message>
    <message>
        <source>In which of the two will members give up more partitions?</source>
        <translation>メンバーがより多くのパーティションを手放すのはどちらですか。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失われた</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Longest without acknowledgement</source>
        <translation>確認応答のない最長時間</translation>
    </message>
    <message>
        <source>Acknowledged after (p50)</source>
        <translation>確認までの時間 (p50)</translation>
    </message>
    <message>
        <source>A partition without leader</source>
        <translation>リーダーのないパーティション</translation>
    </message>
    <message>
        <source>Largest lag</source>
        <translation>最大の lag</translation>
    </message>
    <message>
        <source>Partitions given up in rebalances</source>
        <translation>リバランスで手放したパーティション</translation>
    </message>
    <message>
        <source>Bytes in the logs</source>
        <translation>ログのバイト数</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %3 ではなく %2</translation>
    </message>
    <message>
        <source>This time %1 and %2 came out alike.</source>
        <translation>今回は %1 と %2 の結果は同じでした。</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought: %3.
It cost nothing that was measured here.</source>
        <translation>%1 の代わりの %2 で得たもの: %3。
ここで測ったものでは代償はありませんでした。</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought nothing that was measured here.
It cost: %3.</source>
        <translation>%1 の代わりの %2 では、ここで測ったもので得たものはありませんでした。
代償: %3。</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought: %3.
It cost: %4.</source>
        <translation>%1 の代わりの %2 で得たもの: %3。
代償: %4。</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TwinsView</name>
    <message>
        <source>Two clusters of their own play the same script with the same records, side by side. One setting differs. The cluster of this window is not touched.</source>
        <translation>別の 2 つのクラスターが、同じ台本を同じレコードで並んで再生します。設定が 1 つだけ違います。このウィンドウのクラスターには触れません。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ends both clusters and removes them</source>
        <translation>両方のクラスターを終了して取り除きます</translation>
    </message>
    <message>
        <source>Starts two clusters and plays the script on both</source>
        <translation>2 つのクラスターを起動し、両方で台本を再生します</translation>
    </message>
    <message>
        <source>It takes %1 more nodes in this program, %2 free ports on 127.0.0.1, and memory and processor time for them until the end, half a minute or so. On a small machine times are longer than one cluster alone would show, in both alike.</source>
        <translation>このプログラムの中にノードがさらに %1 個、127.0.0.1 の空きポートが %2 個、そして終わるまでの約 30 秒間、そのためのメモリとプロセッサ時間が必要です。小さなマシンでは、クラスター 1 つだけのときより時間が長くなります。どちらも同じです。</translation>
    </message>
    <message>
        <source>Could not be played: %1</source>
        <translation>再生できませんでした: %1</translation>
    </message>
    <message>
        <source>Both clusters are starting …</source>
        <translation>両方のクラスターを起動しています …</translation>
    </message>
    <message>
        <source>Every act is done. Replicas and readers catch up …</source>
        <translation>すべての操作が終わりました。レプリカと読み手が追いついています …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Stopped before the end. Both clusters are removed.</source>
        <translation>終わる前に停止しました。両方のクラスターは取り除かれます。</translation>
    </message>
    <message>
        <source>With %1 the script did not end as it should: %2</source>
        <translation>%1 では台本が予定どおりに終わりませんでした: %2</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>違いはない</translation>
    </message>
    <message>
        <source>%1 s: %2</source>
        <translation>%1 秒: %2</translation>
    </message>
    <message>
        <source>Records acknowledged per second</source>
        <translation>1 秒あたりの確認済みレコード</translation>
    </message>
    <message>
        <source>Acknowledged after, in milliseconds (p50)</source>
        <translation>確認までの時間、ミリ秒 (p50)</translation>
    </message>
    <message>
        <source>Records lost: acknowledged, and gone</source>
        <translation>失われたレコード: 確認されたのに消えたもの</translation>
    </message>
    <message>
        <source>Consumer lag</source>
        <translation>Consumer lag</translation>
    </message>
    <message>
        <source>Partitions under-replicated or offline</source>
        <translation>レプリカ不足またはオフラインのパーティション</translation>
    </message>
    <message>
        <source>Partitions without leader</source>
        <translation>リーダーのないパーティションの数</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WaitingModel</name>
    <message>
        <source>A step passes over it: its link is cut, its node is frozen, or the node does not read this connection now.</source>
        <translation>ステップでは飛ばされます: リンクが切断されているか、ノードが止まっているか、ノードが今この接続を読んでいません。</translation>
    </message>
    <message>
        <source>The next step lets this one through.</source>
        <translation>次のステップでこれが通ります。</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>next ▸</source>
        <translation>次 ▸</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>ノード %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待機</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WireView</name>
    <message>
        <source>requests and responses as they crossed the sockets</source>
        <translation>ソケットを通ったリクエストとレスポンス</translation>
    </message>
    <message>
        <source>Filter: api:Produce  topic:orders  node:2  error:any  slow:50</source>
        <translation>フィルター: api:Produce  topic:orders  node:2  error:any  slow:50</translation>
    </message>
    <message>
        <source>Filter of the frames</source>
        <translation>フレームのフィルター</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Follow the newest frames. Scrolling up holds the list, so that it stays where you read.</source>
        <translation>最新のフレームに追従します。上にスクロールすると一覧が止まり、読んでいる場所に留まります。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Empty the list and begin anew</source>
        <translation>一覧を空にして新しく始める</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存 …</translation>
    </message>
    <message>
        <source>Save what the list shows: as text, as JSON, or as pcapng for Wireshark</source>
        <translation>一覧の内容を保存: テキスト、JSON、または Wireshark 用の pcapng</translation>
    </message>
    <message>
        <source>Words of the filter</source>
        <translation>フィルターの語</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証跡</translation>
    </message>
    <message>
        <source>What is known of the chosen record: who brought it, where it lies, who has read it</source>
        <translation>選択したレコードについて分かっていること: 誰が運び、どこにあり、誰が読んだか</translation>
    </message>
    <message>
        <source>Frames, oldest first</source>
        <translation>フレーム（古い順）</translation>
    </message>
    <message>
        <source>Fields of the chosen frame</source>
        <translation>選択したフレームのフィールド</translation>
    </message>
    <message>
        <source>Bytes of the chosen frame</source>
        <translation>選択したフレームのバイト列</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 フレーム</translation>
    </message>
    <message>
        <source>%1 of %2 frames</source>
        <translation>%2 中 %1 フレーム</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>%1 not kept</source>
        <translation>%1 は保持なし</translation>
    </message>
    <message>
        <source>More frames came than the cluster keeps until they are read: the oldest were dropped.</source>
        <translation>クラスターが保持できるより多くのフレームが来たため、古いものから破棄されました。</translation>
    </message>
    <message>
        <source>Nothing has crossed the sockets yet. Connect a client, or start the demo clients.</source>
        <translation>まだソケットを通ったものはありません。クライアントを接続するか、デモのクライアントを開始してください。</translation>
    </message>
    <message>
        <source>%1 response v%2 #%3</source>
        <translation>%1 レスポンス v%2 #%3</translation>
    </message>
    <message>
        <source>%1 request v%2 #%3</source>
        <translation>%1 リクエスト v%2 #%3</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>%1 後に応答</translation>
    </message>
    <message>
        <source>connection %1, %2:%3</source>
        <translation>接続 %1、%2:%3</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>リクエストへ移動</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>応答へ移動</translation>
    </message>
    <message>
        <source>The request is no longer kept.</source>
        <translation>リクエストはもう保持されていません。</translation>
    </message>
    <message>
        <source>There is no answer yet: it waits, none is wanted (acks=0), or the connection was closed.</source>
        <translation>まだ応答がありません: 待機中か、不要（acks=0）か、接続が閉じられました。</translation>
    </message>
    <message>
        <source>This frame is no longer kept: newer ones have taken its place.</source>
        <translation>このフレームはもう保持されていません。新しいものに置き換わりました。</translation>
    </message>
    <message>
        <source>What this dot stood for is no longer kept: newer frames have taken its place.</source>
        <translation>この点が表していたものはもう保持されていません。新しいフレームに置き換わりました。</translation>
    </message>
    <message>
        <source>The name must end in .txt, .json or .pcapng: it says what is written.</source>
        <translation>名前の末尾は .txt、.json、.pcapng のいずれかにしてください。それで保存形式が決まります。</translation>
    </message>
    <message>
        <source>The list shows no frames: there is nothing to save.</source>
        <translation>一覧にフレームがなく、保存するものがありません。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Save frames</source>
        <translation>フレームの保存</translation>
    </message>
    <message>
        <source>Wireshark (*.pcapng);;JSON (*.json);;Text (*.txt)</source>
        <translation>Wireshark (*.pcapng);;JSON (*.json);;テキスト (*.txt)</translation>
    </message>
    <message>
        <source>%1 frames saved to %2</source>
        <translation>%1 フレームを %2 に保存しました</translation>
    </message>
    <message>
        <source>This cluster runs elsewhere: what crosses its sockets cannot be seen from here.</source>
        <translation>このクラスターは別の場所で動いています。ソケットを通るものは、ここからは見えません。</translation>
    </message>
    <message>
        <source>&lt;p&gt;All words must hold; a minus in front turns one round.&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;api:Produce,Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;one of these APIs&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;kind:replication&lt;/b&gt;&lt;/td&gt;&lt;td&gt;produce, fetch, replication, quorum, group, metadata, transaction or admin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;client:shop&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a client whose id has this in it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;at:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;node 2 was asked&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;frames:120-160&lt;/b&gt;&lt;/td&gt;&lt;td&gt;numbered like this, in the order of the whole cluster&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;node:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;from or to node 2&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;topic:orders&lt;/b&gt;&lt;/td&gt;&lt;td&gt;names such a topic&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:billing&lt;/b&gt;&lt;/td&gt;&lt;td&gt;names such a group&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;error:any&lt;/b&gt;, &lt;b&gt;error:NOT_LEADER&lt;/b&gt;&lt;/td&gt;&lt;td&gt;answers with an error&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:request&lt;/b&gt;, &lt;b&gt;is:response&lt;/b&gt;, &lt;b&gt;is:broken&lt;/b&gt;&lt;/td&gt;&lt;td&gt;what it is&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;slow:50&lt;/b&gt;&lt;/td&gt;&lt;td&gt;answers after 50 ms or more&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;-api:Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;all but these&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;anything else&lt;/b&gt;&lt;/td&gt;&lt;td&gt;in the API&apos;s, topic&apos;s, group&apos;s, client&apos;s or error&apos;s name&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;すべての語を満たすものを表示します。前にマイナスを付けると逆になります。&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;api:Produce,Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;これらの API のいずれか&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;kind:replication&lt;/b&gt;&lt;/td&gt;&lt;td&gt;produce、fetch、replication、quorum、group、metadata、transaction、admin のいずれか&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;client:shop&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ID にこれを含むクライアント&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;at:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ノード 2 へのリクエスト&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;frames:120-160&lt;/b&gt;&lt;/td&gt;&lt;td&gt;この番号のもの（クラスター全体の順）&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;node:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ノード 2 が送信元または宛先&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;topic:orders&lt;/b&gt;&lt;/td&gt;&lt;td&gt;このトピック名を含むもの&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:billing&lt;/b&gt;&lt;/td&gt;&lt;td&gt;このグループ名を含むもの&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;error:any&lt;/b&gt;, &lt;b&gt;error:NOT_LEADER&lt;/b&gt;&lt;/td&gt;&lt;td&gt;エラーのレスポンス&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:request&lt;/b&gt;, &lt;b&gt;is:response&lt;/b&gt;, &lt;b&gt;is:broken&lt;/b&gt;&lt;/td&gt;&lt;td&gt;種別&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;slow:50&lt;/b&gt;&lt;/td&gt;&lt;td&gt;50 ms 以上かかった応答&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;-api:Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;これら以外&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;その他の語&lt;/b&gt;&lt;/td&gt;&lt;td&gt;API、トピック、グループ、クライアント、エラーの名前に含むもの&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Of the %1 frames that the dot stood for these %2 are still kept.</source>
        <translation>この点が表していた %1 フレームのうち、保持されているのはこの %2 フレームです。</translation>
    </message>
    <message>
        <source>The dot stood for these %1 frames. Empty the filter to see all again.</source>
        <translation>この点が表していたのは、この %1 フレームです。フィルターを空にすると、再びすべて表示されます。</translation>
    </message>
    <message>
        <source>Nothing has crossed the sockets up to this moment of the recording. Play it, or drag it further.</source>
        <translation>記録のこの時点までに、ソケットを通ったものはありません。再生するか、先へドラッグしてください。</translation>
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
        <translation>このクライアントを停止し、一覧から外します</translation>
    </message>
    <message>
        <source> rec/s</source>
        <comment>after a number</comment>
        <translation> 件/秒</translation>
    </message>
    <message>
        <source>Records a second of %1</source>
        <translation>%1 の毎秒のレコード数</translation>
    </message>
    <message>
        <source>members: </source>
        <comment>before a number</comment>
        <translation>メンバー: </translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>%1 のメンバー</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 a second · %3 in flight · %4 failed</source>
        <translation>確認応答 %1、毎秒 %2 · 送信中 %3 · 失敗 %4</translation>
    </message>
    <message>
        <source>%1 read, %2 a second</source>
        <translation>読み取り %1、毎秒 %2</translation>
    </message>
    <message>
        <source>Copy as a command for a shell</source>
        <translation>シェルのコマンドとしてコピー</translation>
    </message>
    <message>
        <source>Copy %1 as a command</source>
        <translation>%1 をコマンドとしてコピー</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Begin a transaction: from now on records flow, and readers with read_committed wait for its end</source>
        <translation>トランザクションを開始します。ここからレコードが流れ、read_committed の読み手は終わりを待ちます</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>コミット</translation>
    </message>
    <message>
        <source>All records of the transaction become visible together</source>
        <translation>トランザクションの全レコードが同時に見えるようになります</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>アボート</translation>
    </message>
    <message>
        <source>None of them ever does to readers with read_committed; in the log they stay, followed by an abort marker</source>
        <translation>read_committed の読み手には、どのレコードも見えません。ログには残り、アボートマーカーが続きます</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>冪等</translation>
    </message>
    <message>
        <source>%1 keys, skew %2</source>
        <translation>%1 キー、偏り %2</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 キー</translation>
    </message>
    <message>
        <source>bursts of %1</source>
        <translation>バースト %1</translation>
    </message>
    <message>
        <source>static members</source>
        <translation>静的メンバー</translation>
    </message>
    <message>
        <source>asks the coordinator for its producer id</source>
        <translation>コーディネーターにプロデューサー ID を要求中</translation>
    </message>
    <message>
        <source>no transaction open: records wait</source>
        <translation>トランザクションなし: レコードは待機</translation>
    </message>
    <message>
        <source>transaction open</source>
        <translation>トランザクション進行中</translation>
    </message>
    <message>
        <source>committing</source>
        <translation>コミット中</translation>
    </message>
    <message>
        <source>aborting</source>
        <translation>アボート中</translation>
    </message>
    <message>
        <source>ended for good: stop it and start anew</source>
        <translation>完全に終了: 停止して新しく開始してください</translation>
    </message>
    <message>
        <source>%1 · %2 committed, %3 aborted</source>
        <translation>%1 · コミット %2、アボート %3</translation>
    </message>
    <message>
        <source>p50 %1 ms, p99 %2 ms</source>
        <translation>p50 %1 ms、p99 %2 ms</translation>
    </message>
    <message numerus="yes">
        <source>ends after %Ln record(s)</source>
        <translation>
            <numerusform>%Ln 件で終了</numerusform>
        </translation>
    </message>
</context>
</TS>
