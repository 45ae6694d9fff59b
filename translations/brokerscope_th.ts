<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH" sourcelanguage="en_US">
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>เ&amp;ลิกทำ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;ทำซ้ำ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;ตัด</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;คัดลอก</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;วาง</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>ตกลง</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;ใช่</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>ไ&amp;ม่ใช่</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>ใช้</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>คืนค่า</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ช่วยเหลือ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ทิ้ง</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>เ&amp;ลิกทำ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;ทำซ้ำ</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;ตัด</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;คัดลอก</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;วาง</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AddPartitionsDialog</name>
    <message>
        <source>Count keys that move</source>
        <translation>นับคีย์ที่จะย้าย</translation>
    </message>
    <message>
        <source>More partitions for %1</source>
        <translation>เพิ่มพาร์ทิชันของ %1</translation>
    </message>
    <message>
        <source>Reads the topic and asks the partitioner of Java&apos;s client (murmur2) where each key would go</source>
        <translation>อ่านหัวข้อแล้วถามตัวแบ่งพาร์ทิชันของไคลเอนต์ Java (murmur2) ว่าแต่ละคีย์จะไปที่ใด</translation>
    </message>
    <message>
        <source>Partitions cannot be taken away again. A key that moves goes to another partition from then on: its older records stay where they are, and are no longer in order with the newer ones.</source>
        <translation>พาร์ทิชันที่เพิ่มแล้วเอาออกไม่ได้ คีย์ที่ย้ายจะไปอีกพาร์ทิชันหนึ่งนับจากนั้น เรคคอร์ดเก่ายังอยู่ที่เดิม และไม่เรียงลำดับกับเรคคอร์ดใหม่อีกต่อไป</translation>
    </message>
    <message>
        <source>Partitions now</source>
        <translation>พาร์ทิชันตอนนี้</translation>
    </message>
    <message>
        <source>Partitions then</source>
        <translation>พาร์ทิชันหลังเพิ่ม</translation>
    </message>
    <message>
        <source>Add partitions</source>
        <translation>เพิ่มพาร์ทิชัน</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>The topic is empty: no key moves.</source>
        <translation>หัวข้อว่าง จึงไม่มีคีย์ใดย้าย</translation>
    </message>
    <message>
        <source>None of the %1 records read has a key: nothing moves.</source>
        <translation>เรคคอร์ด %1 รายการที่อ่านไม่มีคีย์เลย จึงไม่มีอะไรย้าย</translation>
    </message>
    <message>
        <source>%1 of %2 keys would go to another partition (%3 %).</source>
        <translation>คีย์ %1 จาก %2 จะไปอีกพาร์ทิชันหนึ่ง (%3 %)</translation>
    </message>
    <message>
        <source>Counted over the first %1 records; there are more.</source>
        <translation>นับจาก %1 เรคคอร์ดแรก ยังมีมากกว่านี้</translation>
    </message>
    <message>
        <source>Reading the keys …</source>
        <translation>กำลังอ่านคีย์ …</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>กำลังถามคอนโทรลเลอร์ …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AppearanceMenu</name>
    <message>
        <source>Theme</source>
        <translation>ธีม</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>ขนาดตัวอักษร</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>คอนทราสต์สูง</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>เวลาเป็น UTC</translation>
    </message>
    <message>
        <source>Moving pictures</source>
        <translation>ภาพเคลื่อนไหว</translation>
    </message>
    <message>
        <source>Dots that travel, changes that fade, panels that slide. Without it everything is told by marks that stay in their places.</source>
        <translation>จุดที่เดินทาง การเปลี่ยนแปลงที่จางหาย แผงที่เลื่อน หากปิดไว้ ทุกอย่างจะบอกด้วยเครื่องหมายที่อยู่กับที่</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ApplicationWords</name>
    <message>
        <source>Brokerscope cannot start</source>
        <translation>Brokerscope เริ่มทำงานไม่ได้</translation>
    </message>
    <message>
        <source>End the program that listens there, or start with another port: --port NUMBER.</source>
        <translation>ปิดโปรแกรมที่ใช้พอร์ตนั้นอยู่ หรือเริ่มด้วยพอร์ตอื่น: --port NUMBER</translation>
    </message>
    <message>
        <source>Close that one, or start with another directory: --data-dir DIRECTORY.</source>
        <translation>ปิดตัวนั้น หรือเริ่มด้วยไดเรกทอรีอื่น: --data-dir DIRECTORY</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AssignmentModel</name>
    <message>
        <source>%1 (group leader)</source>
        <translation>%1 (หัวหน้ากลุ่ม)</translation>
    </message>
    <message>
        <source>Member %1 from %2</source>
        <translation>สมาชิก %1 จาก %2</translation>
    </message>
    <message>
        <source>%1 reads %2</source>
        <translation>%1 อ่าน %2</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>%1 still reads %2 and shall give it up</source>
        <translation>%1 ยังอ่าน %2 อยู่และจะต้องคืน</translation>
    </message>
    <message>
        <source>%1 shall get %2 once it is free</source>
        <translation>%1 จะได้ %2 เมื่อว่าง</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AvroWords</name>
    <message>
        <source>%1 at byte %2.</source>
        <translation>%1 ที่ไบต์ %2</translation>
    </message>
    <message>
        <source>The datum ends too early</source>
        <translation>ข้อมูลจบเร็วเกินไป</translation>
    </message>
    <message>
        <source>A number is too long</source>
        <translation>ตัวเลขยาวเกินไป</translation>
    </message>
    <message>
        <source>The schema is no JSON: %1 at byte %2.</source>
        <translation>สคีมานี้ไม่ใช่ JSON: %1 ที่ไบต์ %2</translation>
    </message>
    <message>
        <source>the schema</source>
        <translation>สคีมา</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>types are nested too deeply.</source>
        <translation>ชนิดข้อมูลซ้อนลึกเกินไป</translation>
    </message>
    <message>
        <source>there is no type named %1.</source>
        <translation>ไม่มีชนิดข้อมูลชื่อ %1</translation>
    </message>
    <message>
        <source>a union of nothing.</source>
        <translation>union ที่ว่างเปล่า</translation>
    </message>
    <message>
        <source>a type is a name, a list or an object.</source>
        <translation>ชนิดข้อมูลต้องเป็นชื่อ รายการ หรือออบเจ็กต์</translation>
    </message>
    <message>
        <source>a %1 needs a name.</source>
        <translation>%1 ต้องมีชื่อ</translation>
    </message>
    <message>
        <source>a record needs fields.</source>
        <translation>record ต้องมี fields</translation>
    </message>
    <message>
        <source>a field has no name.</source>
        <translation>ฟิลด์หนึ่งไม่มีชื่อ</translation>
    </message>
    <message>
        <source>a fixed needs a size.</source>
        <translation>fixed ต้องมีขนาด</translation>
    </message>
    <message>
        <source>a type without a name</source>
        <translation>ชนิดข้อมูลที่ไม่มีชื่อ</translation>
    </message>
    <message>
        <source>The schema is through, and there is more</source>
        <translation>อ่านครบตามสคีมาแล้ว แต่ยังมีข้อมูลเหลือ</translation>
    </message>
    <message>
        <source>No datum of this schema: %1</source>
        <translation>ไม่ใช่ข้อมูลตามสคีมานี้: %1</translation>
    </message>
    <message>
        <source>Types are nested too deeply</source>
        <translation>ชนิดข้อมูลซ้อนลึกเกินไป</translation>
    </message>
    <message>
        <source>It unfolds into too much text</source>
        <translation>ขยายออกเป็นข้อความยาวเกินไป</translation>
    </message>
    <message>
        <source>%1 has no symbol %2</source>
        <translation>%1 ไม่มีสัญลักษณ์ %2</translation>
    </message>
    <message>
        <source>A union has no branch %1</source>
        <translation>union ไม่มีแขนงที่ %1</translation>
    </message>
    <message>
        <source>A block has no size</source>
        <translation>บล็อกไม่มีขนาด</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::BorrowedTopics</name>
    <message>
        <source>Topic %1 could not be made: %2</source>
        <translation>สร้าง topic %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>Topic %1 could not be deleted: %2</source>
        <translation>ลบ topic %1 ไม่ได้: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::BreakpointsModel</name>
    <message>
        <source>Double-click: show what met it last in the timeline</source>
        <translation>ดับเบิลคลิก: แสดงเหตุการณ์ล่าสุดที่ตรงเงื่อนไขในเส้นเวลา</translation>
    </message>
    <message>
        <source>Not met yet</source>
        <translation>ยังไม่เคยตรงเงื่อนไข</translation>
    </message>
    <message>
        <source>stopped the clock · %1</source>
        <translation>หยุดนาฬิกา · %1</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>หยุดเมื่อ</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>จำนวนครั้ง</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CallsPage</name>
    <message>
        <source>Order</source>
        <translation>คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>ชำระเงิน</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>จัดส่ง</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>แจ้งเตือน</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>วิเคราะห์</translation>
    </message>
    <message>
        <source>The same orders on both sides. Left, services call each other and wait for the answer: a small model in this program. Right, they write events to topics of the cluster, and real programs read them.</source>
        <translation>คำสั่งซื้อเดียวกันทั้งสองฝั่ง ฝั่งซ้ายบริการเรียกกันและรอคำตอบ เป็นแบบจำลองเล็ก ๆ ในโปรแกรมนี้ ฝั่งขวาเขียนเหตุการณ์ลง topic ของคลัสเตอร์ และโปรแกรมจริงเป็นผู้อ่าน</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>จัดเตรียม</translation>
    </message>
    <message>
        <source>Make services and topics, and send four orders a second to both sides</source>
        <translation>สร้างบริการและ topic แล้วส่งคำสั่งซื้อสี่รายการต่อวินาทีให้ทั้งสองฝั่ง</translation>
    </message>
    <message>
        <source>Add Analytics</source>
        <translation>เพิ่ม “วิเคราะห์”</translation>
    </message>
    <message>
        <source>One more service wants to hear of every order</source>
        <translation>มีอีกบริการหนึ่งอยากรู้ทุกคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>เก็บกวาด</translation>
    </message>
    <message>
        <source>Stop everything, and delete the topics and their groups</source>
        <translation>หยุดทั้งหมด แล้วลบ topic และ group ของมัน</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>รับแล้ว</translation>
    </message>
    <message>
        <source>Orders for which the service in front had a thread</source>
        <translation>คำสั่งซื้อที่บริการด่านหน้ามี thread ว่างรับ</translation>
    </message>
    <message>
        <source>Orders that the cluster has acknowledged</source>
        <translation>คำสั่งซื้อที่คลัสเตอร์ตอบรับแล้ว</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>Through all services up to Notification</source>
        <translation>ผ่านทุกบริการจนถึง “แจ้งเตือน”</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ล้มเหลว</translation>
    </message>
    <message>
        <source>A call got no answer, or the order was refused</source>
        <translation>การเรียกไม่ได้คำตอบ หรือคำสั่งซื้อถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>Orders that the cluster did not take</source>
        <translation>คำสั่งซื้อที่คลัสเตอร์ไม่รับ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>รออยู่</translation>
    </message>
    <message>
        <source>Orders that hold a thread of the service in front</source>
        <translation>คำสั่งซื้อที่ยึด thread ของบริการด่านหน้า</translation>
    </message>
    <message>
        <source>Accepted and not yet through all services</source>
        <translation>รับแล้วแต่ยังไม่ผ่านทุกบริการ</translation>
    </message>
    <message>
        <source>Direct calls</source>
        <translation>เรียกกันโดยตรง</translation>
    </message>
    <message>
        <source>a model in this program: each call waits for the next</source>
        <translation>แบบจำลองในโปรแกรมนี้: แต่ละการเรียกรอการเรียกถัดไป</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>เหตุการณ์</translation>
    </message>
    <message>
        <source>three topics of the cluster, and real programs that read them</source>
        <translation>สาม topic ของคลัสเตอร์ กับโปรแกรมจริงที่อ่าน</translation>
    </message>
    <message>
        <source>Each bar is a second: orders completed, and hatched above them those that failed.</source>
        <translation>แต่ละแท่งคือหนึ่งวินาที: คำสั่งซื้อที่เสร็จ และลายขีดด้านบนคือที่ล้มเหลว</translation>
    </message>
    <message>
        <source>Each bar is a second: orders completed, and hatched above them those that wait for Payment.</source>
        <translation>แต่ละแท่งคือหนึ่งวินาที: คำสั่งซื้อที่เสร็จ และลายขีดด้านบนคือที่รอ “ชำระเงิน”</translation>
    </message>
    <message>
        <source>Orders completed and failed in the last minute</source>
        <translation>คำสั่งซื้อที่เสร็จและที่ล้มเหลวในหนึ่งนาทีที่ผ่านมา</translation>
    </message>
    <message>
        <source>Orders completed, and those that wait for Payment, in the last minute</source>
        <translation>คำสั่งซื้อที่เสร็จ และที่รอ “ชำระเงิน” ในหนึ่งนาทีที่ผ่านมา</translation>
    </message>
    <message>
        <source>A service fails</source>
        <translation>บริการหนึ่งล่ม</translation>
    </message>
    <message>
        <source>A service is added</source>
        <translation>เพิ่มบริการหนึ่ง</translation>
    </message>
    <message>
        <source>Do all agree?</source>
        <translation>ทุกบริการตรงกันไหม</translation>
    </message>
    <message>
        <source>What fails behind Order fails Order.</source>
        <translation>สิ่งที่ล่มหลัง “คำสั่งซื้อ” ทำให้ “คำสั่งซื้อ” ล้มเหลวด้วย</translation>
    </message>
    <message>
        <source>The caller has to be changed and deployed.</source>
        <translation>ต้องแก้และ deploy ผู้เรียกใหม่</translation>
    </message>
    <message>
        <source>An order is done or failed at once.</source>
        <translation>คำสั่งซื้อเสร็จหรือล้มเหลวทันที</translation>
    </message>
    <message>
        <source>The others go on, its work waits for it.</source>
        <translation>บริการอื่นทำต่อ งานของมันรอมันอยู่</translation>
    </message>
    <message>
        <source>It subscribes. Nobody else is touched.</source>
        <translation>มันแค่ subscribe ไม่ต้องแตะใครอื่น</translation>
    </message>
    <message>
        <source>Eventually: when nothing waits any more.</source>
        <translation>ในที่สุด: เมื่อไม่มีอะไรรออีก</translation>
    </message>
    <message>
        <source>Bring Payment back</source>
        <translation>นำ “ชำระเงิน” กลับมา</translation>
    </message>
    <message>
        <source>Take Payment down</source>
        <translation>ทำให้ “ชำระเงิน” ล่ม</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>ทั้งสองฝั่ง</translation>
    </message>
    <message>
        <source>On both sides: left it does not answer, right its program is stopped</source>
        <translation>ทั้งสองฝั่ง: ฝั่งซ้ายไม่ตอบ ฝั่งขวาโปรแกรมถูกหยุด</translation>
    </message>
    <message>
        <source>Making topics …</source>
        <translation>กำลังสร้าง topic …</translation>
    </message>
    <message>
        <source>The programs leave, topics and groups are deleted …</source>
        <translation>โปรแกรมกำลังออก และกำลังลบ topic กับ group …</translation>
    </message>
    <message>
        <source>is deployed anew: refuses every order</source>
        <translation>กำลัง deploy ใหม่: ปฏิเสธทุกคำสั่งซื้อ</translation>
    </message>
    <message>
        <source>down: %1 calls without an answer</source>
        <translation>ล่ม: %1 การเรียกไม่ได้คำตอบ</translation>
    </message>
    <message>
        <source>%1 of %2 threads wait for answers</source>
        <translation>%1 จาก %2 thread รอคำตอบ</translation>
    </message>
    <message>
        <source>%1 calls answered</source>
        <translation>ตอบแล้ว %1 การเรียก</translation>
    </message>
    <message>
        <source>%1 written to %2</source>
        <translation>เขียน %1 ลง %2</translation>
    </message>
    <message>
        <source>down: %1 wait for it</source>
        <translation>ล่ม: %1 รอมันอยู่</translation>
    </message>
    <message>
        <source>%1 done, lag %2</source>
        <translation>เสร็จ %1, lag %2</translation>
    </message>
    <message>
        <source>%1 orders failed because of Payment</source>
        <translation>%1 คำสั่งซื้อล้มเหลวเพราะ “ชำระเงิน”</translation>
    </message>
    <message>
        <source>%1 orders accepted while Payment was down, %2 failed; %3 wait for it now</source>
        <translation>รับ %1 คำสั่งซื้อขณะ “ชำระเงิน” ล่ม ล้มเหลว %2 ตอนนี้รออยู่ %3</translation>
    </message>
    <message>
        <source>Order was changed: %1 orders lost to that. Analytics has heard of %2 of %3</source>
        <translation>แก้ “คำสั่งซื้อ”: เสียไป %1 รายการ “วิเคราะห์” รู้ %2 จาก %3</translation>
    </message>
    <message>
        <source>Analytics has read %1 of %2, from the first on; %3 orders failed</source>
        <translation>“วิเคราะห์” อ่าน %1 จาก %2 ตั้งแต่รายการแรก ล้มเหลว %3</translation>
    </message>
    <message>
        <source>%1 completed, %2 failed, %3 in between</source>
        <translation>เสร็จ %1 ล้มเหลว %2 ระหว่างทาง %3</translation>
    </message>
    <message>
        <source>%1 accepted, %2 paid, %3 shipped, %4 notified</source>
        <translation>รับ %1 ชำระแล้ว %2 จัดส่งแล้ว %3 แจ้งแล้ว %4</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CauseWords</name>
    <message>
        <source>Your acts</source>
        <translation>การกระทำของคุณ</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>องค์ประชุม (quorum)</translation>
    </message>
    <message>
        <source>Brokers</source>
        <translation>โบรกเกอร์</translation>
    </message>
    <message>
        <source>Topics, leaders, ISR</source>
        <translation>Topic, leader, ISR</translation>
    </message>
    <message>
        <source>Logs on disk</source>
        <translation>Log บนดิสก์</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Clients and errors</source>
        <translation>ไคลเอนต์และข้อผิดพลาด</translation>
    </message>
    <message>
        <source>The node found out by itself that it cannot go on.</source>
        <translation>โหนดพบเองว่าทำงานต่อไม่ได้</translation>
    </message>
    <message>
        <source>It had been asked for before.</source>
        <translation>มีการขอไว้ก่อนแล้ว</translation>
    </message>
    <message>
        <source>A timer ran out: the node heard nothing from a leader for its election timeout.</source>
        <translation>ตัวจับเวลาหมด: โหนดไม่ได้ยินจาก leader ตลอด election timeout</translation>
    </message>
    <message>
        <source>A timer: an election was due.</source>
        <translation>ตัวจับเวลา: ถึงกำหนดเลือกตั้ง</translation>
    </message>
    <message>
        <source>A timer ran out: a majority of the voters did not fetch from it any more, or it learned of a later epoch.</source>
        <translation>ตัวจับเวลาหมด: เสียงข้างมากไม่ fetch จากมันแล้ว หรือมันรู้ว่ามี epoch ใหม่กว่า</translation>
    </message>
    <message>
        <source>A timer ran out: broker.session.timeout.ms passed without a heartbeat.</source>
        <translation>ตัวจับเวลาหมด: ครบ broker.session.timeout.ms โดยไม่มี heartbeat</translation>
    </message>
    <message>
        <source>The broker asked for it when it had started.</source>
        <translation>โบรกเกอร์ขอเองเมื่อเริ่มทำงาน</translation>
    </message>
    <message>
        <source>A timer ran out: the replica was not caught up for replica.lag.time.max.ms.</source>
        <translation>ตัวจับเวลาหมด: replica ตามไม่ทันนานเกิน replica.lag.time.max.ms</translation>
    </message>
    <message>
        <source>The replica has caught up with the leader&apos;s log.</source>
        <translation>replica ตาม log ของ leader ทันแล้ว</translation>
    </message>
    <message>
        <source>The controller&apos;s timer: it gives leadership back to preferred replicas.</source>
        <translation>ตัวจับเวลาของ controller: คืนการเป็น leader ให้ preferred replica</translation>
    </message>
    <message>
        <source>The last replica that could lead is gone.</source>
        <translation>replica สุดท้ายที่เป็น leader ได้หายไปแล้ว</translation>
    </message>
    <message>
        <source>The segment was full, or segment.ms had passed.</source>
        <translation>segment เต็ม หรือครบ segment.ms</translation>
    </message>
    <message>
        <source>A timer: retention looks for old segments, or a client deleted records.</source>
        <translation>ตัวจับเวลา: retention หา segment เก่า หรือไคลเอนต์ลบเรคคอร์ด</translation>
    </message>
    <message>
        <source>The node compared its log with the leader&apos;s, or with what its checkpoints say.</source>
        <translation>โหนดเทียบ log กับของ leader หรือกับ checkpoint</translation>
    </message>
    <message>
        <source>The member said goodbye, or its session.timeout.ms or max.poll.interval.ms passed.</source>
        <translation>สมาชิกบอกลา หรือครบ session.timeout.ms หรือ max.poll.interval.ms</translation>
    </message>
    <message>
        <source>A timer ran out: transaction.timeout.ms passed.</source>
        <translation>ตัวจับเวลาหมด: ครบ transaction.timeout.ms</translation>
    </message>
    <message>
        <source>A client asked for it.</source>
        <translation>ไคลเอนต์ขอ</translation>
    </message>
    <message>
        <source>All new replicas have caught up.</source>
        <translation>replica ใหม่ตามทันทั้งหมดแล้ว</translation>
    </message>
    <message>
        <source>Nothing that this window knows of preceded it.</source>
        <translation>ไม่มีเหตุก่อนหน้าที่หน้าต่างนี้รู้</translation>
    </message>
    <message>
        <source>A person did that.</source>
        <translation>คนเป็นผู้ทำ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClientWords</name>
    <message>
        <source>client that does not say its name</source>
        <translation>ไคลเอนต์ที่ไม่บอกชื่อ</translation>
    </message>
    <message>
        <source>(no client.id)</source>
        <translation>(ไม่มี client.id)</translation>
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
        <translation>%1 คำขอ/วิ</translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2, %n connection(s) to nodes</source>
        <translation>
            <numerusform>%1 จาก %2, เชื่อมต่อ %n โหนด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) with an error, the last was %1</source>
        <translation>
            <numerusform>คำตอบที่เป็นข้อผิดพลาด %n ครั้ง ล่าสุดคือ %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>group · %n member(s) · %1</source>
        <translation>
            <numerusform>กลุ่ม · สมาชิก %n · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>lag %1</source>
        <translation>lag %1</translation>
    </message>
    <message>
        <source>Group %1, generation %2, assignor %3, coordinator node %4</source>
        <translation>กลุ่ม %1, generation %2, assignor %3, coordinator โหนด %4</translation>
    </message>
    <message numerus="yes">
        <source>%n more client(s)</source>
        <translation>
            <numerusform>อีก %n ไคลเอนต์</numerusform>
        </translation>
    </message>
    <message>
        <source>listed in the navigator</source>
        <translation>ดูได้ในแผงนำทาง</translation>
    </message>
    <message>
        <source>no partition assigned</source>
        <translation>ไม่ได้รับ partition</translation>
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
            <numerusform>ตัด %n ลิงก์ในทิศทางนี้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cuts %n link(s)</source>
        <translation>
            <numerusform>ตัด %n ลิงก์</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterMenu</name>
    <message>
        <source>A throw-away cluster starts in a window of its own.</source>
        <translation>คลัสเตอร์แบบใช้แล้วทิ้งกำลังเริ่มในหน้าต่างของตัวเอง</translation>
    </message>
    <message>
        <source>New throw-away cluster</source>
        <translation>คลัสเตอร์ใหม่แบบใช้แล้วทิ้ง</translation>
    </message>
    <message>
        <source>One more cluster beside this one, with ports and a temporary directory of its own</source>
        <translation>อีกหนึ่งคลัสเตอร์เคียงข้างกัน มีพอร์ตและไดเรกทอรีชั่วคราวเป็นของตัวเอง</translation>
    </message>
    <message>
        <source>Open a data directory …</source>
        <translation>เปิดไดเรกทอรีข้อมูล …</translation>
    </message>
    <message>
        <source>A kept cluster, in a window of its own; an empty directory becomes a new one</source>
        <translation>คลัสเตอร์ที่เก็บข้อมูลไว้ ในหน้าต่างของตัวเอง ไดเรกทอรีว่างจะกลายเป็นคลัสเตอร์ใหม่</translation>
    </message>
    <message>
        <source>Watch an external cluster …</source>
        <translation>ดูคลัสเตอร์ภายนอก …</translation>
    </message>
    <message>
        <source>Any Apache Kafka, in a window of its own</source>
        <translation>Apache Kafka ใด ๆ ในหน้าต่างของตัวเอง</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>เคยเปิดมาก่อน</translation>
    </message>
    <message>
        <source>Ask at the start what happens to the data</source>
        <translation>ถามตอนเริ่มว่าจะทำอย่างไรกับข้อมูล</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n โหนด</numerusform>
        </translation>
    </message>
    <message>
        <source>This window shows it.</source>
        <translation>หน้าต่างนี้กำลังแสดงอยู่</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>เปิดในหน้าต่างของตัวเอง</translation>
    </message>
    <message>
        <source>%1 opens in a window of its own.</source>
        <translation>%1 เปิดในหน้าต่างของตัวเอง</translation>
    </message>
    <message>
        <source>Empty this list</source>
        <translation>ล้างรายการนี้</translation>
    </message>
    <message>
        <source>The clusters and their data stay</source>
        <translation>คลัสเตอร์และข้อมูลยังคงอยู่</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>ไดเรกทอรีข้อมูล</translation>
    </message>
    <message>
        <source>Watch an external cluster</source>
        <translation>ดูคลัสเตอร์ภายนอก</translation>
    </message>
    <message>
        <source>Bootstrap servers, as localhost:9092</source>
        <translation>เซิร์ฟเวอร์เริ่มต้น เช่น localhost:9092</translation>
    </message>
    <message>
        <source>The system refused to start another window.</source>
        <translation>ระบบไม่ยอมเริ่มอีกหน้าต่างหนึ่ง</translation>
    </message>
    <message numerus="yes">
        <source>No ports are free for another cluster of %n node(s).</source>
        <translation>
            <numerusform>ไม่มีพอร์ตว่างสำหรับอีกคลัสเตอร์ที่มี %n โหนด</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterScene</name>
    <message>
        <source>tries again: %1</source>
        <translation>ลองใหม่: %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterView</name>
    <message>
        <source>Picture of the cluster</source>
        <translation>ภาพของคลัสเตอร์</translation>
    </message>
    <message>
        <source>No client is connected. Start one from the Produce dock, or point your own at the bootstrap servers.</source>
        <translation>ยังไม่มีไคลเอนต์เชื่อมต่อ เริ่มได้จากแผง Produce หรือชี้ไคลเอนต์ของคุณมาที่ bootstrap servers</translation>
    </message>
    <message>
        <source>response</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>leader</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>in-sync</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>ไม่ทัน (out of sync)</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ออฟไลน์</translation>
    </message>
    <message>
        <source>Ctrl+wheel zooms · Ctrl+0 fits</source>
        <translation>Ctrl+ล้อเมาส์ ซูม · Ctrl+0 พอดีจอ</translation>
    </message>
    <message>
        <source>right-click for faults · Shift+drag cuts links · click a dot · Ctrl+wheel zooms · Ctrl+0 fits</source>
        <translation>คลิกขวาเพื่อสร้างความขัดข้อง · Shift+ลากเพื่อตัดลิงก์ · คลิกจุด · Ctrl+ล้อเมาส์เพื่อซูม · Ctrl+0 พอดีจอ</translation>
    </message>
    <message>
        <source>Cut links</source>
        <translation>ตัดลิงก์</translation>
    </message>
    <message>
        <source>Draw a line across links to cut them both ways (or hold Shift and draw). Escape ends it.</source>
        <translation>ลากเส้นผ่านลิงก์เพื่อตัดทั้งสองทิศทาง (หรือกด Shift ค้างแล้วลาก) กด Escape เพื่อเลิก</translation>
    </message>
    <message>
        <source>Cut links one way</source>
        <translation>ตัดลิงก์ทางเดียว</translation>
    </message>
    <message>
        <source>Draw a line across links: what flows in the direction of the arrow is stopped (or hold Ctrl and Shift and draw).</source>
        <translation>ลากเส้นผ่านลิงก์: สิ่งที่ไหลไปตามทิศของลูกศรจะถูกหยุด (หรือกด Ctrl กับ Shift ค้างแล้วลาก)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ขยาย</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>ขยาย (Ctrl++)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ย่อ</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>ย่อ (Ctrl+-)</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>ขนาดจริง</translation>
    </message>
    <message>
        <source>Actual size (Ctrl+1)</source>
        <translation>ขนาดจริง (Ctrl+1)</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>พอดีภาพ</translation>
    </message>
    <message>
        <source>Fit the picture into the dock (Ctrl+0)</source>
        <translation>ปรับภาพให้พอดีแผง (Ctrl+0)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>ความขัดข้อง</translation>
    </message>
    <message>
        <source>What is broken now, and how to heal it</source>
        <translation>สิ่งที่เสียอยู่ตอนนี้ และวิธีซ่อม</translation>
    </message>
    <message numerus="yes">
        <source>Faults: %n</source>
        <translation>
            <numerusform>ความขัดข้อง: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the cut of %n link(s)</source>
        <translation>
            <numerusform>การตัด %n ลิงก์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) of kind %1 from %2 to %3, at %4</source>
        <translation>
            <numerusform>การตอบกลับ %n รายการ ชนิด %1 จาก %2 ไปยัง %3 เวลา %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of kind %1 from %2 to %3, at %4</source>
        <translation>
            <numerusform>คำขอ %n รายการ ชนิด %1 จาก %2 ไปยัง %3 เวลา %4</numerusform>
        </translation>
    </message>
    <message>
        <source>The public protocol does not tell which clients are connected. Members of groups are shown once there are some; to produce or consume yourself, open the Produce or the Consume dock.</source>
        <translation>โปรโตคอลสาธารณะไม่บอกว่าไคลเอนต์ใดเชื่อมต่ออยู่ สมาชิกของกลุ่มจะแสดงเมื่อมี หากต้องการผลิตหรือบริโภคเอง ให้เปิดแผง Produce หรือ Consume</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ClusterWords</name>
    <message>
        <source>throw-away</source>
        <translation>ใช้แล้วทิ้ง</translation>
    </message>
    <message>
        <source>port %1</source>
        <translation>พอร์ต %1</translation>
    </message>
    <message>
        <source>%1 · port %2</source>
        <translation>%1 · พอร์ต %2</translation>
    </message>
    <message>
        <source>This cluster runs elsewhere; closing the window leaves it alone.</source>
        <translation>คลัสเตอร์นี้ทำงานที่อื่น การปิดหน้าต่างไม่มีผลกับมัน</translation>
    </message>
    <message>
        <source>Throw-away data: %1 is deleted when the window is closed.</source>
        <translation>ข้อมูลใช้แล้วทิ้ง: %1 จะถูกลบเมื่อปิดหน้าต่าง</translation>
    </message>
    <message>
        <source>Kept data: everything is in %1 when it is opened again.</source>
        <translation>ข้อมูลที่เก็บไว้: ทุกอย่างอยู่ใน %1 เมื่อเปิดอีกครั้ง</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>An act, a panel, a node, a topic, a group …</source>
        <translation>การกระทำ แผง โหนด โทปิก กลุ่ม …</translation>
    </message>
    <message>
        <source>What to do or to go to</source>
        <translation>จะทำหรือไปที่อะไร</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>รายการที่ตรง</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>ไม่มีอะไรชื่อแบบนี้</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CommandWords</name>
    <message>
        <source>kafka-console-producer.sh cannot choose a partition; kcat can.</source>
        <translation>kafka-console-producer.sh เลือกพาร์ทิชันไม่ได้ แต่ kcat ทำได้</translation>
    </message>
    <message>
        <source>kafka-console-producer.sh cannot choose a timestamp.</source>
        <translation>kafka-console-producer.sh เลือกเวลาไม่ได้</translation>
    </message>
    <message>
        <source>Zero bytes do not fit into a command line.</source>
        <translation>ไบต์ศูนย์ใส่ในบรรทัดคำสั่งไม่ได้</translation>
    </message>
    <message>
        <source>kafka-console-producer.sh reads lines of text: it cannot send line ends or the signs that divide key, value and headers. kcat can.</source>
        <translation>kafka-console-producer.sh อ่านทีละบรรทัด: ส่งการขึ้นบรรทัดใหม่หรือเครื่องหมายที่คั่นคีย์ ค่า และเฮดเดอร์ไม่ได้ แต่ kcat ทำได้</translation>
    </message>
    <message>
        <source>A key with a zero byte does not fit into a command line.</source>
        <translation>คีย์ที่มีไบต์ศูนย์ใส่ในบรรทัดคำสั่งไม่ได้</translation>
    </message>
    <message>
        <source>kcat cannot choose a timestamp.</source>
        <translation>kcat เลือกเวลาไม่ได้</translation>
    </message>
    <message>
        <source>With -Z kcat sends an empty key as null, too.</source>
        <translation>เมื่อใช้ -Z kcat จะส่งคีย์ว่างเป็น null ด้วย</translation>
    </message>
    <message>
        <source>kcat sends nothing at all when the value is empty; an empty value needs kafka-console-producer.sh.</source>
        <translation>kcat ไม่ส่งอะไรเลยเมื่อค่าว่าง ค่าว่างต้องใช้ kafka-console-producer.sh</translation>
    </message>
    <message>
        <source>kcat writes headers as name=value: no null, no zero byte, and no = in the name.</source>
        <translation>kcat เขียนเฮดเดอร์เป็น ชื่อ=ค่า: ห้ามมี null ไบต์ศูนย์ หรือ = ในชื่อ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CompareView</name>
    <message>
        <source>Queue and log</source>
        <translation>คิวกับ log</translation>
    </message>
    <message>
        <source>A classic message queue beside a topic, with the same messages</source>
        <translation>คิวข้อความแบบเดิมข้าง topic ด้วยข้อความเดียวกัน</translation>
    </message>
    <message>
        <source>the same, done in different ways</source>
        <translation>เรื่องเดียวกัน ทำหลายแบบ</translation>
    </message>
    <message>
        <source>This is an external cluster: no topics are made, no load is put on it and no node is killed from here.</source>
        <translation>นี่คือคลัสเตอร์ภายนอก: จากที่นี่จะไม่สร้าง topic ไม่สร้างภาระ และไม่ฆ่าโหนดของมัน</translation>
    </message>
    <message>
        <source>Calls and events</source>
        <translation>การเรียกกับเหตุการณ์</translation>
    </message>
    <message>
        <source>Services that call each other beside services that write and read events</source>
        <translation>บริการที่เรียกกันเอง ข้างบริการที่เขียนและอ่านเหตุการณ์</translation>
    </message>
    <message>
        <source>ZooKeeper and KRaft</source>
        <translation>ZooKeeper กับ KRaft</translation>
    </message>
    <message>
        <source>The same failure of the controller, explained with ZooKeeper and live with KRaft</source>
        <translation>controller ล่มแบบเดียวกัน อธิบายด้วย ZooKeeper และดูจริงด้วย KRaft</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConfigureTopicDialog</name>
    <message>
        <source>Configure topic %1</source>
        <translation>ตั้งค่าหัวข้อ %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>นำไปใช้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>กำลังถามคอนโทรลเลอร์ …</translation>
    </message>
    <message>
        <source>Asking the cluster what is in effect …</source>
        <translation>กำลังถามคลัสเตอร์ว่าค่าใดมีผลอยู่ …</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>ยังไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message numerus="yes">
        <source>%n configuration(s) will be changed.</source>
        <translation>
            <numerusform>จะเปลี่ยนค่า %n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectDialog</name>
    <message>
        <source>Connect a client</source>
        <translation>เชื่อมต่อไคลเอนต์</translation>
    </message>
    <message>
        <source>Any Kafka client can connect. It needs nothing but these addresses (bootstrap.servers): one that answers is enough, from it the client learns the others.</source>
        <translation>ไคลเอนต์ Kafka ใดก็เชื่อมต่อได้ ต้องการเพียงที่อยู่เหล่านี้ (bootstrap.servers): มีตัวใดตัวหนึ่งตอบก็พอ ไคลเอนต์จะรู้จักตัวอื่นจากตัวนั้น</translation>
    </message>
    <message>
        <source>Bootstrap servers</source>
        <translation>เซิร์ฟเวอร์เริ่มต้น (bootstrap servers)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>ไคลเอนต์</translation>
    </message>
    <message>
        <source>Lines for this client</source>
        <translation>บรรทัดสำหรับไคลเอนต์นี้</translation>
    </message>
    <message>
        <source>Copy these lines</source>
        <translation>คัดลอกบรรทัดเหล่านี้</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectionsModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>อีก %n</numerusform>
        </translation>
    </message>
    <message>
        <source>writes %1</source>
        <translation>เขียน %1</translation>
    </message>
    <message>
        <source>reads %1</source>
        <translation>อ่าน %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>(no client.id)</source>
        <translation>(ไม่มี client.id)</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/วินาที</translation>
    </message>
    <message>
        <source>%1, %2; %3 requests since the connection was opened</source>
        <translation>%1, %2; %3 คำขอตั้งแต่เปิดการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>%1 since the connection was opened</source>
        <translation>%1 ตั้งแต่เปิดการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>client.id: the name that the program gives itself; or the node at the other end</source>
        <translation>client.id: ชื่อที่โปรแกรมตั้งให้ตัวเอง หรือโหนดที่ปลายอีกด้าน</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>ไคลเอนต์</translation>
    </message>
    <message>
        <source>Client library and version, as the client said in ApiVersions</source>
        <translation>ไลบรารีและรุ่นของไคลเอนต์ตามที่บอกใน ApiVersions</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ซอฟต์แวร์</translation>
    </message>
    <message>
        <source>Address and port at the other end</source>
        <translation>ที่อยู่และพอร์ตของปลายอีกด้าน</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>The node that it is connected to</source>
        <translation>โหนดที่เชื่อมต่ออยู่</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>โหนด</translation>
    </message>
    <message>
        <source>PLAINTEXT is the brokers&apos; listener, CONTROLLER the quorum&apos;s</source>
        <translation>PLAINTEXT คือ listener ของโบรกเกอร์ ส่วน CONTROLLER เป็นของ quorum</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Listener</translation>
    </message>
    <message>
        <source>How long the connection has been open</source>
        <translation>การเชื่อมต่อเปิดมานานเท่าใด</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>เปิดมา</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>คำขอต่อวินาที</translation>
    </message>
    <message>
        <source>Requests/s</source>
        <translation>คำขอ/วินาที</translation>
    </message>
    <message>
        <source>Bytes per second to the node</source>
        <translation>ไบต์ต่อวินาทีเข้าโหนด</translation>
    </message>
    <message>
        <source>In</source>
        <translation>เข้า</translation>
    </message>
    <message>
        <source>Bytes per second from the node</source>
        <translation>ไบต์ต่อวินาทีออกจากโหนด</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Requests that are not answered yet: a consumer&apos;s Fetch waits there for records</source>
        <translation>คำขอที่ยังไม่ได้คำตอบ: Fetch ของ consumer รอเรคคอร์ดอยู่ที่นี่</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>ค้างคำตอบ</translation>
    </message>
    <message>
        <source>API of the last request</source>
        <translation>API ของคำขอล่าสุด</translation>
    </message>
    <message>
        <source>Last request</source>
        <translation>คำขอล่าสุด</translation>
    </message>
    <message>
        <source>Answers with an error code, and Kafka&apos;s name of the last</source>
        <translation>คำตอบที่มีรหัสข้อผิดพลาด และชื่อล่าสุดของ Kafka</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>ข้อผิดพลาด</translation>
    </message>
    <message>
        <source>Partitions that are written and read over this connection</source>
        <translation>Partition ที่เขียนและอ่านผ่านการเชื่อมต่อนี้</translation>
    </message>
    <message>
        <source>Writes and reads</source>
        <translation>เขียนและอ่าน</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>การเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Filter connections</source>
        <translation>กรองการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>No client is connected. Start one in the Produce dock, or point your own at the bootstrap servers.</source>
        <translation>ยังไม่มีไคลเอนต์เชื่อมต่อ เริ่มได้ในแผง Produce หรือชี้ไคลเอนต์ของคุณมาที่ bootstrap servers</translation>
    </message>
    <message>
        <source>Between nodes</source>
        <translation>ระหว่างโหนด</translation>
    </message>
    <message>
        <source>Also the connections that the nodes have among themselves: replication, heartbeats, votes</source>
        <translation>รวมการเชื่อมต่อระหว่างโหนด: replication, heartbeat, การลงคะแนน</translation>
    </message>
    <message>
        <source>Reset …</source>
        <translation>รีเซ็ต …</translation>
    </message>
    <message>
        <source>Breaks the connection off where it is, as a network failure would; clients connect again by themselves</source>
        <translation>ตัดการเชื่อมต่อทันทีเหมือนเครือข่ายล่ม ไคลเอนต์จะเชื่อมต่อใหม่เอง</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>clients, connections</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n ไคลเอนต์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n การเชื่อมต่อ</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection %1 of node %2, %3 requests, %4 in, %5 out.</source>
        <translation>การเชื่อมต่อ %1 ของโหนด %2, %3 คำขอ, เข้า %4, ออก %5</translation>
    </message>
    <message>
        <source>Member of group %1.</source>
        <translation>สมาชิกของกลุ่ม %1</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>ข้อผิดพลาดล่าสุด: %1</translation>
    </message>
    <message>
        <source>Reset a connection</source>
        <translation>รีเซ็ตการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Reset the connection of %1 to node %2?</source>
        <translation>รีเซ็ตการเชื่อมต่อของ %1 ไปยังโหนด %2 หรือไม่</translation>
    </message>
    <message>
        <source>What is on its way is lost, as in a network failure. A good client connects again and sends anew what was not answered.</source>
        <translation>สิ่งที่กำลังส่งจะหายเหมือนเครือข่ายล่ม ไคลเอนต์ที่ดีจะเชื่อมต่อใหม่และส่งสิ่งที่ยังไม่ได้คำตอบอีกครั้ง</translation>
    </message>
    <message>
        <source>Reset it</source>
        <translation>รีเซ็ต</translation>
    </message>
    <message>
        <source>Connection %1 of node %2 is reset.</source>
        <translation>รีเซ็ตการเชื่อมต่อ %1 ของโหนด %2 แล้ว</translation>
    </message>
    <message>
        <source>It could not be reset: %1</source>
        <translation>รีเซ็ตไม่ได้: %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ConsumeView</name>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>one or more, with commas between</source>
        <translation>หนึ่งชื่อหรือมากกว่า คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>from the beginning</source>
        <translation>ตั้งแต่ต้น</translation>
    </message>
    <message>
        <source>from now on</source>
        <translation>ตั้งแต่นี้ไป</translation>
    </message>
    <message>
        <source>Where to begin when the group has committed nothing yet</source>
        <translation>จะเริ่มอ่านจากที่ใดเมื่อกลุ่มยังไม่เคย commit</translation>
    </message>
    <message>
        <source>Start group</source>
        <translation>เริ่มกลุ่ม</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>อ่านล่าสุด</translation>
    </message>
    <message>
        <source>Group whose records are shown</source>
        <translation>กลุ่มที่แสดงเรคคอร์ด</translation>
    </message>
    <message>
        <source>Records that were read last</source>
        <translation>เรคคอร์ดที่อ่านล่าสุด</translation>
    </message>
    <message>
        <source>No group of this window runs. Start one; add members and watch the partitions being shared out anew.</source>
        <translation>ยังไม่มีกลุ่มของหน้าต่างนี้ทำงาน ลองเริ่มหนึ่งกลุ่ม แล้วเพิ่มสมาชิกเพื่อดูการแบ่ง partition ใหม่</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Protocol, assignor, isolation, timeouts, static members</source>
        <translation>โปรโตคอล assignor การแยก เวลาหมดอายุ สมาชิกคงที่</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>โปรโตคอล</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>การอ่าน</translation>
    </message>
    <message>
        <source>Timeouts</source>
        <translation>เวลาหมดอายุ</translation>
    </message>
    <message>
        <source>classic: the members share the partitions out among themselves. consumer (KIP-848): the coordinator does. The client library of this window, librdkafka %1, has the latter from 2.4 on; a Java client with group.protocol=consumer may join here in any case</source>
        <translation>classic: สมาชิกแบ่งพาร์ทิชันกันเอง consumer (KIP-848): coordinator เป็นผู้แบ่ง ไลบรารีไคลเอนต์ของหน้าต่างนี้คือ librdkafka %1 ซึ่งมีแบบหลังตั้งแต่ 2.4 ส่วนไคลเอนต์ Java ที่ตั้ง group.protocol=consumer เข้าร่วมที่นี่ได้เสมอ</translation>
    </message>
    <message>
        <source>How partitions are shared out: range by topic, roundrobin one after another, cooperative-sticky moves only what has to move and lets the others read on</source>
        <translation>วิธีแบ่งพาร์ทิชัน: range ตาม topic, roundrobin ทีละตัว, cooperative-sticky ย้ายเฉพาะที่ต้องย้ายและให้ที่เหลืออ่านต่อ</translation>
    </message>
    <message>
        <source>read_committed waits for the end of transactions and leaves out what was aborted</source>
        <translation>read_committed รอจนทรานแซกชันจบและตัดสิ่งที่ถูกยกเลิกออก</translation>
    </message>
    <message>
        <source>static members</source>
        <translation>สมาชิกคงที่</translation>
    </message>
    <message>
        <source>group.instance.id (KIP-345): a member that comes back within session.timeout.ms gets its partitions without a rebalance</source>
        <translation>group.instance.id (KIP-345): สมาชิกที่กลับมาภายใน session.timeout.ms ได้พาร์ทิชันเดิมโดยไม่ต้อง rebalance</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>after a number</comment>
        <translation> มิลลิวินาที</translation>
    </message>
    <message>
        <source>session.timeout.ms: without a heartbeat for so long a member counts as gone</source>
        <translation>session.timeout.ms: ไม่มี heartbeat นานเท่านี้ถือว่าสมาชิกหายไป</translation>
    </message>
    <message>
        <source>max.poll.interval.ms: a member that does not ask for records for so long leaves the group</source>
        <translation>max.poll.interval.ms: สมาชิกที่ไม่ขอเรคคอร์ดนานเท่านี้ต้องออกจากกลุ่ม</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>คัดลอกเป็นคำสั่ง</translation>
    </message>
    <message>
        <source>One member of this group as a line for a shell</source>
        <translation>สมาชิกหนึ่งของกลุ่มนี้เป็นบรรทัดสำหรับ shell</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>ตั้งชื่อกลุ่ม</translation>
    </message>
    <message>
        <source>Choose a topic to read.</source>
        <translation>เลือก topic ที่จะอ่าน</translation>
    </message>
    <message>
        <source>max.poll.interval.ms has to be at least session.timeout.ms.</source>
        <translation>max.poll.interval.ms ต้องไม่น้อยกว่า session.timeout.ms</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>คัดลอกแล้ว: %1</translation>
    </message>
    <message>
        <source>heartbeat.interval.ms: how often a member says that it is there, and hears of a rebalance. A third of the session at most</source>
        <translation>heartbeat.interval.ms: สมาชิกบอกว่ายังอยู่ และรับรู้การ rebalance ถี่แค่ไหน ไม่เกินหนึ่งในสามของ session</translation>
    </message>
    <message>
        <source>heartbeat.interval.ms may be a third of session.timeout.ms at most: one lost heartbeat is no dead member.</source>
        <translation>heartbeat.interval.ms ต้องไม่เกินหนึ่งในสามของ session.timeout.ms: heartbeat หายครั้งเดียวไม่ได้แปลว่าสมาชิกตาย</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ControllerPage</name>
    <message>
        <source>There is no active controller just now.</source>
        <translation>ตอนนี้ไม่มี controller ที่ทำงานอยู่</translation>
    </message>
    <message>
        <source>One more voter down, and the others are no majority: nobody could be elected. Start a node first.</source>
        <translation>ถ้า voter ล่มอีกหนึ่ง ที่เหลือจะไม่ใช่เสียงข้างมาก และเลือกใครไม่ได้ เริ่มโหนดหนึ่งก่อน</translation>
    </message>
    <message>
        <source>The active controller dies. Until Kafka 4.0 an ensemble of ZooKeeper servers noticed that and kept what the controller must know; now the controllers do both themselves, in a quorum with a log.</source>
        <translation>controller ที่ทำงานอยู่ตาย ก่อน Kafka 4.0 กลุ่มเซิร์ฟเวอร์ ZooKeeper (ensemble) เป็นผู้สังเกตและเก็บสิ่งที่ controller ต้องรู้ ตอนนี้ controller ทำทั้งสองอย่างเองใน quorum ที่มี log</translation>
    </message>
    <message>
        <source>Kill the active controller</source>
        <translation>ฆ่า controller ที่ทำงานอยู่</translation>
    </message>
    <message>
        <source>Start it again</source>
        <translation>เริ่มใหม่</translation>
    </message>
    <message>
        <source>With ZooKeeper: explained, not run</source>
        <translation>กับ ZooKeeper: อธิบาย ไม่ได้รันจริง</translation>
    </message>
    <message>
        <source>What used to happen, in this order. This cluster has no ZooKeeper.</source>
        <translation>สิ่งที่เคยเกิดขึ้น ตามลำดับนี้ คลัสเตอร์นี้ไม่มี ZooKeeper</translation>
    </message>
    <message>
        <source>With KRaft: live</source>
        <translation>กับ KRaft: ของจริง</translation>
    </message>
    <message>
        <source>What this cluster does, from its own events, with the time since the failure</source>
        <translation>สิ่งที่คลัสเตอร์นี้ทำ จากเหตุการณ์ของมันเอง พร้อมเวลาตั้งแต่ล่ม</translation>
    </message>
    <message>
        <source>elected after</source>
        <translation>เลือกได้หลัง</translation>
    </message>
    <message>
        <source>From the failure until another controller was elected</source>
        <translation>ตั้งแต่ล่มจนเลือก controller ตัวอื่นได้</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>Of the new controller: who still acts in an older one is refused</source>
        <translation>ของ controller ใหม่: ใครยังทำใน epoch เก่าจะถูกปฏิเสธ</translation>
    </message>
    <message>
        <source>records</source>
        <translation>เรคคอร์ด</translation>
    </message>
    <message>
        <source>That the new controller has written to the metadata log</source>
        <translation>ที่ controller ใหม่เขียนลง metadata log</translation>
    </message>
    <message>
        <source>leaders moved</source>
        <translation>leader ที่ย้าย</translation>
    </message>
    <message>
        <source>Partitions that got another leader since</source>
        <translation>partition ที่ได้ leader ใหม่ตั้งแต่นั้น</translation>
    </message>
    <message>
        <source>What moved into the metadata log</source>
        <translation>สิ่งที่ย้ายเข้า metadata log</translation>
    </message>
    <message>
        <source>Who is the controller</source>
        <translation>ใครคือ controller</translation>
    </message>
    <message>
        <source>Which brokers live</source>
        <translation>broker ใดยังอยู่</translation>
    </message>
    <message>
        <source>Topics and their replicas</source>
        <translation>topic และ replica ของมัน</translation>
    </message>
    <message>
        <source>Leaders and ISR</source>
        <translation>leader และ ISR</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Topics to be deleted</source>
        <translation>topic ที่จะลบ</translation>
    </message>
    <message>
        <source>How brokers hear of it</source>
        <translation>broker รู้ได้อย่างไร</translation>
    </message>
    <message>
        <source>Watches; then the controller sends LeaderAndIsr and UpdateMetadata to each broker</source>
        <translation>watch จากนั้น controller ส่ง LeaderAndIsr และ UpdateMetadata ไปให้ broker ทุกตัว</translation>
    </message>
    <message>
        <source>The leader of the quorum, and its epoch</source>
        <translation>leader ของ quorum และ epoch ของมัน</translation>
    </message>
    <message>
        <source>Each broker fetches the metadata log, and is as far as its offset in it</source>
        <translation>broker ทุกตัว fetch metadata log และรู้ถึง offset ของมันใน log</translation>
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
        <translation>เซสชันของ controller กับ ensemble ไม่ได้รับ heartbeat อีก ไม่มีอะไรเกิดขึ้นจนกว่า zookeeper.session.timeout.ms จะหมด (18 วินาทีถ้าไม่ได้ตั้งไว้)</translation>
    </message>
    <message>
        <source>The session expires. ZooKeeper removes its ephemeral znodes: /controller, and /brokers/ids of this broker.</source>
        <translation>เซสชันหมดอายุ ZooKeeper ลบ znode ชั่วคราว (ephemeral) ของมัน: /controller และของ broker นี้ใน /brokers/ids</translation>
    </message>
    <message>
        <source>Watches on /controller fire in every other broker.</source>
        <translation>watch บน /controller ทำงานใน broker อื่นทุกตัว</translation>
    </message>
    <message>
        <source>All of them try to create /controller. The first wins, and raises /controller_epoch.</source>
        <translation>ทุกตัวพยายามสร้าง /controller ตัวแรกชนะ และเพิ่ม /controller_epoch</translation>
    </message>
    <message>
        <source>The new controller reads everything from ZooKeeper: brokers, topics, each partition&apos;s state. With many partitions that takes minutes.</source>
        <translation>controller ใหม่อ่านทุกอย่างจาก ZooKeeper: broker, topic และสถานะของทุก partition ถ้ามี partition มากจะใช้เวลาหลายนาที</translation>
    </message>
    <message>
        <source>It elects leaders for the dead broker&apos;s partitions, and writes each partition&apos;s state to ZooKeeper.</source>
        <translation>มันเลือก leader ให้ partition ของ broker ที่ตาย และเขียนสถานะของแต่ละ partition ลง ZooKeeper</translation>
    </message>
    <message>
        <source>It sends LeaderAndIsr to the replicas, and UpdateMetadata to every broker. Who misses one goes on with an old picture.</source>
        <translation>มันส่ง LeaderAndIsr ไปให้ replica และ UpdateMetadata ไปให้ broker ทุกตัว ใครพลาดไปก็ทำต่อด้วยภาพเก่า</translation>
    </message>
    <message>
        <source>Node %1, in epoch %2</source>
        <translation>โหนด %1 ใน epoch %2</translation>
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
        <translation>ฆ่า controller แล้วสิ่งที่เกิดขึ้นจะถูกเขียนที่นี่</translation>
    </message>
    <message>
        <source>Written to the metadata log since: %1</source>
        <translation>เขียนลง metadata log ตั้งแต่นั้น: %1</translation>
    </message>
    <message>
        <source>now: nobody</source>
        <translation>ตอนนี้: ไม่มี</translation>
    </message>
    <message>
        <source>now: node %1 in epoch %2</source>
        <translation>ตอนนี้: โหนด %1 ใน epoch %2</translation>
    </message>
    <message>
        <source>now: %1 brokers, %2 of them fenced</source>
        <translation>ตอนนี้: %1 broker ถูก fence %2</translation>
    </message>
    <message>
        <source>now: %1 topics with %2 partitions</source>
        <translation>ตอนนี้: %1 topic มี %2 partition</translation>
    </message>
    <message numerus="yes">
        <source>%Ln among the newest records of the log</source>
        <translation>
            <numerusform>%Ln ในเรคคอร์ดล่าสุดของ log</numerusform>
        </translation>
    </message>
    <message>
        <source>now: %1 topics with settings of their own</source>
        <translation>ตอนนี้: %1 topic มีการตั้งค่าของตัวเอง</translation>
    </message>
    <message>
        <source>node %1: %2</source>
        <translation>โหนด %1: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CostPage</name>
    <message>
        <source>Try settings of a producer on this cluster: each is measured for some seconds with a real producer on a topic of its own, and leaves a row. Delay a link or stop a node in between, and measure again.</source>
        <translation>ลองค่าตั้งของโปรดิวเซอร์บนคลัสเตอร์นี้: แต่ละค่าวัดไม่กี่วินาทีด้วยโปรดิวเซอร์จริงบน topic ของมันเอง และทิ้งแถวไว้ ระหว่างนั้นลองหน่วงลิงก์หรือหยุดโหนด แล้ววัดอีกครั้ง</translation>
    </message>
    <message>
        <source>acks</source>
        <translation>acks</translation>
    </message>
    <message>
        <source>Who has to have a record before it counts as sent: all in-sync replicas, the leader alone, or nobody</source>
        <translation>ใครต้องมีเรคคอร์ดก่อนจึงนับว่าส่งแล้ว: in-sync replica ทั้งหมด leader เท่านั้น หรือไม่มีใคร</translation>
    </message>
    <message>
        <source>min.insync.replicas</source>
        <translation>min.insync.replicas</translation>
    </message>
    <message>
        <source>With acks=all the leader refuses records while fewer replicas than these are in sync</source>
        <translation>เมื่อ acks=all leader จะปฏิเสธเรคคอร์ดขณะที่ in-sync replica น้อยกว่านี้</translation>
    </message>
    <message>
        <source>linger.ms</source>
        <translation>linger.ms</translation>
    </message>
    <message>
        <source>So long the producer waits for more records to send them together</source>
        <translation>โปรดิวเซอร์รอเรคคอร์ดเพิ่มนานเท่านี้เพื่อส่งไปด้วยกัน</translation>
    </message>
    <message>
        <source>records per second</source>
        <translation>เรคคอร์ดต่อวินาที</translation>
    </message>
    <message>
        <source>How many are offered. What comes through is measured</source>
        <translation>จำนวนที่เสนอส่ง ส่วนที่ผ่านไปได้คือสิ่งที่วัด</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>idempotent</translation>
    </message>
    <message>
        <source>enable.idempotence: repeated batches are recognised. Needs acks=all</source>
        <translation>enable.idempotence: จำ batch ที่ส่งซ้ำได้ ต้องใช้ acks=all</translation>
    </message>
    <message>
        <source>Forget the rows</source>
        <translation>ล้างแถว</translation>
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
        <translation>เสนอ/วิ</translation>
    </message>
    <message>
        <source>records/s</source>
        <translation>เรคคอร์ด/วิ</translation>
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
        <translation>ล้มเหลว</translation>
    </message>
    <message>
        <source>most at risk</source>
        <translation>เสี่ยงมากสุด</translation>
    </message>
    <message>
        <source>those at risk</source>
        <translation>ที่เสี่ยงนั้น</translation>
    </message>
    <message>
        <source>Whether the producer was told that they are safe</source>
        <translation>โปรดิวเซอร์ได้รับแจ้งว่าปลอดภัยแล้วหรือไม่</translation>
    </message>
    <message>
        <source>Settings that were measured</source>
        <translation>ค่าตั้งที่วัดแล้ว</translation>
    </message>
    <message>
        <source>Filter settings</source>
        <translation>กรองค่าตั้ง</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ใช่</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่</translation>
    </message>
    <message>
        <source>acknowledged: lost</source>
        <translation>ack แล้ว: หาย</translation>
    </message>
    <message>
        <source>nobody asked: lost</source>
        <translation>ไม่มีใครถาม: หาย</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>วัด</translation>
    </message>
    <message>
        <source>End this measurement without a row</source>
        <translation>จบการวัดนี้โดยไม่เก็บแถว</translation>
    </message>
    <message>
        <source>Measure the setting above</source>
        <translation>วัดค่าตั้งด้านบน</translation>
    </message>
    <message>
        <source>Measuring, %1 left: %2, p99 %3 ms, at most %4 at risk</source>
        <translation>กำลังวัด เหลือ %1: %2, p99 %3 ms, เสี่ยงมากสุด %4</translation>
    </message>
    <message>
        <source>Could not be measured: %1</source>
        <translation>วัดไม่ได้: %1</translation>
    </message>
    <message>
        <source>The most records, at one look at the cluster, that not all in-sync replicas had, or one running node alone: they can be lost if the leader dies</source>
        <translation>เรคคอร์ดมากที่สุดเท่าที่เห็นในครั้งเดียวซึ่ง in-sync replica ยังมีไม่ครบ หรือมีอยู่บนโหนดที่ทำงานอยู่เพียงโหนดเดียว: อาจหายถ้า leader ตาย</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>จะส่งอีก</translation>
    </message>
    <message>
        <source>needs acks=all</source>
        <translation>ต้องใช้ acks=all</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CostTrial</name>
    <message>
        <source>The producer was stopped.</source>
        <translation>โปรดิวเซอร์ถูกหยุด</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CoveredSource</name>
    <message>
        <source>Not while an exam is open: this would disturb it. Finish or leave it in the panel Exams.</source>
        <translation>ทำไม่ได้ระหว่างทำข้อสอบ: จะรบกวนข้อสอบ ให้ทำข้อสอบให้เสร็จหรือออกจากข้อสอบในแผงข้อสอบ</translation>
    </message>
    <message>
        <source>Hidden while an exam runs: it is for you to find out.</source>
        <translation>ซ่อนไว้ระหว่างสอบ: ให้คุณหาเอง</translation>
    </message>
    <message>
        <source>Node %1 does not answer.</source>
        <translation>โหนด %1 ไม่ตอบ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::CreateTopicDialog</name>
    <message>
        <source>Create a topic</source>
        <translation>สร้าง topic</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>จำนวน partition</translation>
    </message>
    <message>
        <source>Replicas of each</source>
        <translation>จำนวน replica ต่อ partition</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>สร้าง</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>There is a topic of this name already.</source>
        <translation>มี topic ชื่อนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>With one replica, the partitions of a node that goes down are offline until it is back.</source>
        <translation>ถ้ามี replica เดียว partition ของโหนดที่ล่มจะออฟไลน์จนกว่าโหนดจะกลับมา</translation>
    </message>
    <message>
        <source>Letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>ตัวอักษรอังกฤษ ตัวเลข &apos;.&apos;, &apos;_&apos; และ &apos;-&apos;</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>กำลังถาม controller …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DeleteTopicDialog</name>
    <message>
        <source>Delete topic %1</source>
        <translation>ลบ topic %1</translation>
    </message>
    <message>
        <source>%1 records of this topic go for good, on every node. This cannot be undone.

Type the topic&apos;s name to delete it:</source>
        <translation>เรคคอร์ด %1 รายการของ topic นี้จะหายไปถาวรจากทุกโหนด และย้อนกลับไม่ได้

พิมพ์ชื่อ topic เพื่อยืนยันการลบ:</translation>
    </message>
    <message>
        <source>Name of the topic</source>
        <translation>ชื่อของ topic</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DirectoryReader</name>
    <message>
        <source>There is no directory %1.</source>
        <translation>ไม่มีไดเรกทอรี %1</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>อ่านไม่ได้: %1</translation>
    </message>
    <message>
        <source>The file is gone: it was deleted or renamed meanwhile.</source>
        <translation>ไฟล์หายไป ถูกลบหรือเปลี่ยนชื่อระหว่างนั้น</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation>ลอยหรือยึดกลับ</translation>
    </message>
    <message>
        <source>Close (View menu shows it again)</source>
        <translation>ปิด (เปิดใหม่ได้จากเมนูมุมมอง)</translation>
    </message>
    <message>
        <source>Copy or save this picture and its tables</source>
        <translation>คัดลอกหรือบันทึกภาพนี้และตารางในภาพ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::DockTitles</name>
    <message>
        <source>Navigator</source>
        <translation>แผงนำทาง</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>คลัสเตอร์</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>เส้นเวลา</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Partition logs</source>
        <translation>Log ของ partition</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>Produce (เขียน)</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>Consume (อ่าน)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>องค์ประชุม (quorum)</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>การเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>ตัววัด</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaction</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>สายสัญญาณ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Log ของโหนด</translation>
    </message>
    <message>
        <source>Lost records</source>
        <translation>เรคคอร์ดที่สูญหาย</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>สถานการณ์</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>บทเรียน</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>อภิธานศัพท์</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>บัญชีข้อมูล</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>ข้อสอบ</translation>
    </message>
    <message>
        <source>Two clusters</source>
        <translation>สองคลัสเตอร์</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>เปรียบเทียบ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ElectLeadersDialog</name>
    <message>
        <source>Preferred: the first replica of each partition, if it is in sync</source>
        <translation>ตัวที่ต้องการ: เรพลิกาแรกของแต่ละพาร์ทิชัน หากซิงก์อยู่</translation>
    </message>
    <message>
        <source>Unclean: for partitions without a leader, any replica that runs</source>
        <translation>ไม่สะอาด (unclean): สำหรับพาร์ทิชันที่ไม่มีลีดเดอร์ ใช้เรพลิกาใดก็ได้ที่ทำงานอยู่</translation>
    </message>
    <message>
        <source>Elect leaders of %1</source>
        <translation>เลือกลีดเดอร์ของ %1</translation>
    </message>
    <message>
        <source>Elect the leader of %1-%2</source>
        <translation>เลือกลีดเดอร์ของ %1-%2</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>พิมพ์ %1 เพื่อยืนยัน</translation>
    </message>
    <message>
        <source>Elect</source>
        <translation>เลือก</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>The topic was deleted.</source>
        <translation>หัวข้อถูกลบแล้ว</translation>
    </message>
    <message>
        <source>Every partition is led by its preferred replica: there is nothing to do.</source>
        <translation>ทุกพาร์ทิชันนำโดยเรพลิกาที่ต้องการแล้ว ไม่มีอะไรต้องทำ</translation>
    </message>
    <message>
        <source>Every partition has a leader: there is nothing to do.</source>
        <translation>ทุกพาร์ทิชันมีลีดเดอร์ ไม่มีอะไรต้องทำ</translation>
    </message>
    <message>
        <source>%1: no replica runs; nobody can be elected.</source>
        <translation>%1: ไม่มีเรพลิกาใดทำงานอยู่ เลือกใครไม่ได้</translation>
    </message>
    <message>
        <source>%1: node %2 would lead; %3 records that the last leader had would be lost for good.</source>
        <translation>%1: โหนด %2 จะนำ เรคคอร์ด %3 รายการที่ลีดเดอร์เดิมมีจะสูญหายถาวร</translation>
    </message>
    <message>
        <source>%1: node %2 would lead; how many records would be lost is not known.</source>
        <translation>%1: โหนด %2 จะนำ ไม่ทราบว่าจะสูญหายกี่เรคคอร์ด</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>และอีก %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>กำลังถามคอนโทรลเลอร์ …</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) are not led by their preferred replica. Where that is in sync it takes over; nothing is lost. An election cannot be taken back.</source>
        <translation>
            <numerusform>%n พาร์ทิชันไม่ได้นำโดย preferred replica ที่ใดที่ replica นั้นซิงค์อยู่ มันจะเข้ารับช่วง ไม่มีอะไรสูญหาย การเลือกตั้งย้อนกลับไม่ได้</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventStoryModel</name>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>After</source>
        <translation>หลังจาก</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>เกิดอะไรขึ้น</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventTableModel</name>
    <message>
        <source>clients</source>
        <translation>ไคลเอนต์</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ที่ไหน</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>เกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>เพราะ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EventWords</name>
    <message>
        <source>(no name)</source>
        <translation>(ไม่มีชื่อ)</translation>
    </message>
    <message>
        <source>started</source>
        <translation>เริ่มทำงาน</translation>
    </message>
    <message>
        <source>stop requested</source>
        <translation>ขอให้หยุด</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>หยุดแล้ว</translation>
    </message>
    <message>
        <source>killed by you</source>
        <translation>คุณฆ่า</translation>
    </message>
    <message>
        <source>plug pulled</source>
        <translation>ถูกดึงปลั๊ก</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>คุณพัก</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>ทำงานต่อ</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ล้มเหลว</translation>
    </message>
    <message>
        <source>link %1 → %2 cut</source>
        <translation>ตัดเส้น %1 → %2</translation>
    </message>
    <message>
        <source>link %1 – %2: %3</source>
        <translation>เส้น %1 – %2: %3</translation>
    </message>
    <message>
        <source>links healed</source>
        <translation>ซ่อมเส้นเชื่อมแล้ว</translation>
    </message>
    <message>
        <source>asks for votes, epoch %1</source>
        <translation>ขอคะแนนเสียง, epoch %1</translation>
    </message>
    <message>
        <source>votes for node %1</source>
        <translation>ลงคะแนนให้โหนด %1</translation>
    </message>
    <message>
        <source>controller, epoch %1</source>
        <translation>เป็น controller, epoch %1</translation>
    </message>
    <message>
        <source>resigns as controller</source>
        <translation>ลาออกจาก controller</translation>
    </message>
    <message>
        <source>node %1 registered</source>
        <translation>โหนด %1 ลงทะเบียน</translation>
    </message>
    <message>
        <source>node %1 serves again</source>
        <translation>โหนด %1 ให้บริการอีกครั้ง</translation>
    </message>
    <message>
        <source>node %1 fenced: no heartbeat for %2</source>
        <translation>กันโหนด %1 ออก: ไม่มี heartbeat นาน %2</translation>
    </message>
    <message>
        <source>node %1 fenced</source>
        <translation>กันโหนด %1 ออก</translation>
    </message>
    <message>
        <source>topic %1 created</source>
        <translation>สร้าง topic %1</translation>
    </message>
    <message>
        <source>topic %1 deleted</source>
        <translation>ลบ topic %1</translation>
    </message>
    <message>
        <source>%1 has more partitions</source>
        <translation>%1 มี partition เพิ่ม</translation>
    </message>
    <message>
        <source>configuration changed</source>
        <translation>เปลี่ยนการตั้งค่า</translation>
    </message>
    <message>
        <source>leader of %1, epoch %2</source>
        <translation>leader ของ %1, epoch %2</translation>
    </message>
    <message>
        <source>%1 is offline</source>
        <translation>%1 ออฟไลน์</translation>
    </message>
    <message>
        <source>ISR of %1: %2</source>
        <translation>ISR ของ %1: %2</translation>
    </message>
    <message>
        <source>%1 cut back to %2</source>
        <translation>%1 ถูกตัดกลับถึง %2</translation>
    </message>
    <message>
        <source>log recovered</source>
        <translation>กู้ log แล้ว</translation>
    </message>
    <message>
        <source>new segment of %1</source>
        <translation>segment ใหม่ของ %1</translation>
    </message>
    <message>
        <source>segment of %1 deleted</source>
        <translation>ลบ segment ของ %1</translation>
    </message>
    <message>
        <source>%1 starts at %2</source>
        <translation>%1 เริ่มที่ %2</translation>
    </message>
    <message>
        <source>%1: member joined</source>
        <translation>%1: สมาชิกเข้า</translation>
    </message>
    <message>
        <source>%1: member left</source>
        <translation>%1: สมาชิกออก</translation>
    </message>
    <message>
        <source>%1 rebalances</source>
        <translation>%1 แบ่งงานใหม่</translation>
    </message>
    <message>
        <source>%1 is stable</source>
        <translation>%1 เสถียร</translation>
    </message>
    <message>
        <source>%1 committed</source>
        <translation>%1 commit แล้ว</translation>
    </message>
    <message>
        <source>%1: transaction began</source>
        <translation>%1: transaction เริ่มแล้ว</translation>
    </message>
    <message>
        <source>%1 will commit</source>
        <translation>%1 จะ commit</translation>
    </message>
    <message>
        <source>%1 will abort</source>
        <translation>%1 จะ abort</translation>
    </message>
    <message>
        <source>%1: transaction committed</source>
        <translation>%1: transaction commit แล้ว</translation>
    </message>
    <message>
        <source>%1: transaction aborted</source>
        <translation>%1: transaction ถูก abort แล้ว</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 เชื่อมต่อ</translation>
    </message>
    <message>
        <source>%1: connection closed</source>
        <translation>%1: การเชื่อมต่อปิด</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>leader of %n partition(s)</source>
        <translation>
            <numerusform>leader ของ %n partition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) offline</source>
        <translation>
            <numerusform>%n partition ออฟไลน์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ISR of %n partition(s) shrinks</source>
        <translation>
            <numerusform>ISR ของ %n partition ลดลง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ISR of %n partition(s) grows</source>
        <translation>
            <numerusform>ISR ของ %n partition เพิ่มขึ้น</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2 ครั้ง)</translation>
    </message>
    <message>
        <source>Node %1 was started.</source>
        <translation>โหนด %1 ถูกเริ่ม</translation>
    </message>
    <message>
        <source>You asked node %1 to stop; it hands over what it leads.</source>
        <translation>คุณขอให้โหนด %1 หยุด โหนดกำลังส่งมอบสิ่งที่ตนเป็น leader</translation>
    </message>
    <message>
        <source>Node %1 stopped in good order.</source>
        <translation>โหนด %1 หยุดอย่างเรียบร้อย</translation>
    </message>
    <message>
        <source>You killed node %1: its sockets were reset, nothing was flushed.</source>
        <translation>คุณฆ่าโหนด %1: ซ็อกเก็ตถูกรีเซ็ต ไม่มีการเขียนค้างลงดิสก์</translation>
    </message>
    <message>
        <source>You pulled the plug of node %1: what was not synced to its disk is lost.</source>
        <translation>คุณดึงปลั๊กโหนด %1: สิ่งที่ยังไม่ได้ sync ลงดิสก์หายไป</translation>
    </message>
    <message>
        <source>You paused node %1; its sockets stay open, but nobody answers.</source>
        <translation>คุณพักโหนด %1: ซ็อกเก็ตยังเปิดอยู่ แต่ไม่มีใครตอบ</translation>
    </message>
    <message>
        <source>Node %1 goes on.</source>
        <translation>โหนด %1 ทำงานต่อ</translation>
    </message>
    <message>
        <source>Node %1 failed: %2</source>
        <translation>โหนด %1 ล้มเหลว: %2</translation>
    </message>
    <message>
        <source>You healed all links.</source>
        <translation>คุณซ่อมทุกเส้นเชื่อม</translation>
    </message>
    <message>
        <source>joins the cluster</source>
        <translation>เข้าร่วมคลัสเตอร์</translation>
    </message>
    <message>
        <source>is to leave</source>
        <translation>กำลังจะออก</translation>
    </message>
    <message>
        <source>left the cluster</source>
        <translation>ออกจากคลัสเตอร์แล้ว</translation>
    </message>
    <message>
        <source>%1 moves to %2</source>
        <translation>%1 กำลังย้ายไป %2</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation>%1 อยู่ที่ %2</translation>
    </message>
    <message>
        <source>You added node %1 to the cluster.</source>
        <translation>คุณเพิ่มโหนด %1 เข้าคลัสเตอร์</translation>
    </message>
    <message>
        <source>You decommissioned node %1: its replicas move to other nodes, then it leaves.</source>
        <translation>คุณปลดโหนด %1: เรพลิกาของโหนดจะย้ายไปยังโหนดอื่น แล้วโหนดจะออกไป</translation>
    </message>
    <message>
        <source>Node %1 has left the cluster.</source>
        <translation>โหนด %1 ออกจากคลัสเตอร์แล้ว</translation>
    </message>
    <message>
        <source>%1 moves to the nodes %2: new replicas copy it first, then the old ones go.</source>
        <translation>%1 กำลังย้ายไปยังโหนด %2: เรพลิกาใหม่คัดลอกให้ทันก่อน แล้วเรพลิกาเดิมจึงออกไป</translation>
    </message>
    <message>
        <source>%1 has moved: its replicas are on the nodes %2.</source>
        <translation>%1 ย้ายเสร็จแล้ว: เรพลิกาอยู่ที่โหนด %2</translation>
    </message>
    <message>
        <source>Node %1 heard nothing from the controller for %2 and asks for votes in epoch %3.</source>
        <translation>โหนด %1 ไม่ได้ยินจาก controller นาน %2 จึงขอคะแนนเสียงใน epoch %3</translation>
    </message>
    <message>
        <source>Node %1 asks for votes in epoch %2.</source>
        <translation>โหนด %1 ขอคะแนนเสียงใน epoch %2</translation>
    </message>
    <message>
        <source>Node %1 votes for node %2 in epoch %3.</source>
        <translation>โหนด %1 ลงคะแนนให้โหนด %2 ใน epoch %3</translation>
    </message>
    <message>
        <source>Node %1 is the active controller, in epoch %2.</source>
        <translation>โหนด %1 เป็น controller ที่ทำงานอยู่ ใน epoch %2</translation>
    </message>
    <message>
        <source>Node %1 resigned as controller.</source>
        <translation>โหนด %1 ลาออกจากการเป็น controller</translation>
    </message>
    <message>
        <source>The controller registered node %1.</source>
        <translation>Controller ลงทะเบียนโหนด %1</translation>
    </message>
    <message>
        <source>Node %1 has caught up; the controller lets it serve.</source>
        <translation>โหนด %1 ตามทันแล้ว controller ให้บริการได้</translation>
    </message>
    <message>
        <source>The controller fenced node %1: no heartbeat for %2.</source>
        <translation>Controller กันโหนด %1 ออก (fence): ไม่มี heartbeat นาน %2</translation>
    </message>
    <message>
        <source>The controller fenced node %1.</source>
        <translation>Controller กันโหนด %1 ออก (fence)</translation>
    </message>
    <message>
        <source>Topic %1 was created.</source>
        <translation>สร้าง topic %1 แล้ว</translation>
    </message>
    <message>
        <source>Topic %1 was deleted.</source>
        <translation>ลบ topic %1 แล้ว</translation>
    </message>
    <message>
        <source>Partitions were added to topic %1.</source>
        <translation>เพิ่ม partition ให้ topic %1 แล้ว</translation>
    </message>
    <message>
        <source>A configuration was changed.</source>
        <translation>เปลี่ยนการตั้งค่าแล้ว</translation>
    </message>
    <message>
        <source>The configuration of %1 was changed.</source>
        <translation>เปลี่ยนการตั้งค่าของ %1 แล้ว</translation>
    </message>
    <message>
        <source>Node %1 became the leader of %2 in epoch %3, after node %4.</source>
        <translation>โหนด %1 เป็น leader ของ %2 ใน epoch %3 ต่อจากโหนด %4</translation>
    </message>
    <message>
        <source>Node %1 became the leader of %2 in epoch %3.</source>
        <translation>โหนด %1 เป็น leader ของ %2 ใน epoch %3</translation>
    </message>
    <message>
        <source>%1 is offline: none of its in-sync replicas runs.</source>
        <translation>%1 ออฟไลน์: ไม่มี in-sync replica ใดทำงานอยู่</translation>
    </message>
    <message>
        <source>Node %1 left the ISR of %2, which is now %3.</source>
        <translation>โหนด %1 ออกจาก ISR ของ %2 ซึ่งตอนนี้คือ %3</translation>
    </message>
    <message>
        <source>Node %1 joined the ISR of %2, which is now %3.</source>
        <translation>โหนด %1 เข้า ISR ของ %2 ซึ่งตอนนี้คือ %3</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 cut its log of %2 back to offset %3 to match the leader; %n record(s) went.</source>
        <translation>
            <numerusform>โหนด %1 ตัด log ของ %2 กลับถึง offset %3 ให้ตรงกับ leader เรคคอร์ดหายไป %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1 recovered its logs after an unclean stop and cut off %2.</source>
        <translation>โหนด %1 กู้ log หลังหยุดแบบไม่เรียบร้อย และตัดทิ้ง %2</translation>
    </message>
    <message>
        <source>Node %1 recovered its logs after an unclean stop; nothing was lost.</source>
        <translation>โหนด %1 กู้ log หลังหยุดแบบไม่เรียบร้อย ไม่มีอะไรหาย</translation>
    </message>
    <message>
        <source>Node %1 began a new segment of %2 at offset %3.</source>
        <translation>โหนด %1 เริ่ม segment ใหม่ของ %2 ที่ offset %3</translation>
    </message>
    <message>
        <source>Node %1 deleted an old segment of %2.</source>
        <translation>โหนด %1 ลบ segment เก่าของ %2</translation>
    </message>
    <message>
        <source>The log of %1 now starts at offset %2.</source>
        <translation>Log ของ %1 เริ่มที่ offset %2 แล้ว</translation>
    </message>
    <message>
        <source>%1 joined group %2.</source>
        <translation>%1 เข้ากลุ่ม %2</translation>
    </message>
    <message>
        <source>%1 left group %2.</source>
        <translation>%1 ออกจากกลุ่ม %2</translation>
    </message>
    <message>
        <source>Group %1 rebalances.</source>
        <translation>กลุ่ม %1 แบ่งงานใหม่ (rebalance)</translation>
    </message>
    <message>
        <source>Group %1 rebalances: %2.</source>
        <translation>กลุ่ม %1 แบ่งงานใหม่ (rebalance): %2</translation>
    </message>
    <message>
        <source>Group %1 is stable: every member knows its partitions.</source>
        <translation>กลุ่ม %1 เสถียร: สมาชิกทุกคนรู้ partition ของตน</translation>
    </message>
    <message>
        <source>Group %1 committed offsets.</source>
        <translation>กลุ่ม %1 commit offset แล้ว</translation>
    </message>
    <message>
        <source>%1 began a transaction.</source>
        <translation>%1 เริ่ม transaction</translation>
    </message>
    <message>
        <source>The transaction of %1 will commit: its partitions get their markers.</source>
        <translation>transaction ของ %1 จะ commit: partition ของมันกำลังได้รับ marker</translation>
    </message>
    <message>
        <source>The transaction of %1 was open for too long and is aborted.</source>
        <translation>transaction ของ %1 เปิดค้างไว้นานเกินไป จึงถูก abort</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted: another producer took over its id.</source>
        <translation>transaction ของ %1 ถูก abort: producer อื่นใช้ id ของมันแทนแล้ว</translation>
    </message>
    <message>
        <source>The transaction of %1 will abort: its partitions get their markers.</source>
        <translation>transaction ของ %1 จะ abort: partition ของมันกำลังได้รับ marker</translation>
    </message>
    <message>
        <source>The transaction of %1 is committed in every partition.</source>
        <translation>transaction ของ %1 commit แล้วในทุก partition</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted in every partition.</source>
        <translation>transaction ของ %1 ถูก abort แล้วในทุก partition</translation>
    </message>
    <message>
        <source>%1 connected to node %2.</source>
        <translation>%1 เชื่อมต่อโหนด %2</translation>
    </message>
    <message>
        <source>%1 (%2) connected to node %3.</source>
        <translation>%1 (%2) เชื่อมต่อโหนด %3</translation>
    </message>
    <message>
        <source>The connection of %1 to node %2 was closed.</source>
        <translation>การเชื่อมต่อของ %1 ไปโหนด %2 ถูกปิด</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 answered %2 with %3, %n time(s).</source>
        <translation>
            <numerusform>โหนด %1 ตอบ %2 ด้วย %3, %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Node %1 answered %2 with %3.</source>
        <translation>โหนด %1 ตอบ %2 ด้วย %3</translation>
    </message>
    <message>
        <source>%1: all have joined</source>
        <translation>%1: ทุกสมาชิกเข้าร่วมแล้ว</translation>
    </message>
    <message>
        <source>All members of group %1 have joined; its leader %2 shares the partitions out.</source>
        <translation>สมาชิกทั้งหมดของกลุ่ม %1 เข้าร่วมแล้ว หัวหน้ากลุ่ม %2 กำลังแบ่งพาร์ทิชัน</translation>
    </message>
    <message>
        <source>connection %1 reset</source>
        <translation>รีเซ็ตการเชื่อมต่อ %1</translation>
    </message>
    <message>
        <source>abort on %1</source>
        <translation>abort บน %1</translation>
    </message>
    <message>
        <source>%1: abort requested</source>
        <translation>%1: ขอให้ abort</translation>
    </message>
    <message>
        <source>You reset connection %1 of node %2.</source>
        <translation>คุณรีเซ็ตการเชื่อมต่อ %1 ของโหนด %2</translation>
    </message>
    <message>
        <source>You had the open transaction of producer id %1 aborted on %2.</source>
        <translation>คุณสั่ง abort transaction ที่เปิดอยู่ของ producer id %1 บน %2</translation>
    </message>
    <message>
        <source>You had the transaction of %1 aborted; its producer is fenced.</source>
        <translation>คุณสั่ง abort transaction ของ %1 และ producer ถูก fence</translation>
    </message>
    <message>
        <source>time stopped</source>
        <translation>เวลาหยุด</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>เวลาจริง</translation>
    </message>
    <message>
        <source>slow motion %1</source>
        <translation>ช้าลงเหลือ %1</translation>
    </message>
    <message>
        <source>step: %1</source>
        <translation>ก้าว: %1</translation>
    </message>
    <message>
        <source>breakpoint %1</source>
        <translation>จุดหยุด %1</translation>
    </message>
    <message>
        <source>You stopped the cluster&apos;s clock: timers stand still and messages wait.</source>
        <translation>คุณหยุดนาฬิกาของคลัสเตอร์: ตัวจับเวลาหยุดนิ่งและข้อความรออยู่</translation>
    </message>
    <message>
        <source>You let the cluster&apos;s clock run in real time.</source>
        <translation>คุณให้นาฬิกาของคลัสเตอร์เดินตามเวลาจริง</translation>
    </message>
    <message>
        <source>You let the cluster&apos;s clock run at %1 of real time.</source>
        <translation>คุณให้นาฬิกาของคลัสเตอร์เดินที่ %1 ของเวลาจริง</translation>
    </message>
    <message>
        <source>the answer to %1</source>
        <translation>คำตอบของ %1</translation>
    </message>
    <message>
        <source>the request %1</source>
        <translation>คำขอ %1</translation>
    </message>
    <message>
        <source>You let one message through: %1, from node %2 to node %3.</source>
        <translation>คุณปล่อยข้อความผ่านหนึ่งข้อความ: %1 จากโหนด %2 ไปโหนด %3</translation>
    </message>
    <message>
        <source>You let one message through: %1, from %2 to node %3.</source>
        <translation>คุณปล่อยข้อความผ่านหนึ่งข้อความ: %1 จาก %2 ไปโหนด %3</translation>
    </message>
    <message>
        <source>Breakpoint %1 stopped the cluster&apos;s clock: %2.</source>
        <translation>จุดหยุด %1 หยุดนาฬิกาของคลัสเตอร์: %2</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>ไคลเอนต์ %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/วินาที</translation>
    </message>
    <message>
        <source>disk slower by %1</source>
        <translation>ดิสก์ช้าลง %1</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>ดิสก์เต็ม</translation>
    </message>
    <message>
        <source>disk fails</source>
        <translation>ดิสก์เสีย</translation>
    </message>
    <message>
        <source>disk well again</source>
        <translation>ดิสก์กลับเป็นปกติ</translation>
    </message>
    <message>
        <source>You made the disk of node %1 slow: each write and each sync takes %2 longer.</source>
        <translation>คุณทำให้ดิสก์ของโหนด %1 ช้า: การเขียนและ sync แต่ละครั้งนานขึ้น %2</translation>
    </message>
    <message>
        <source>You filled the disk of node %1: appends fail, reads go on.</source>
        <translation>คุณทำให้ดิสก์ของโหนด %1 เต็ม: เขียนต่อท้ายไม่ได้ แต่ยังอ่านได้</translation>
    </message>
    <message>
        <source>You broke the disk of node %1: every operation fails.</source>
        <translation>คุณทำให้ดิสก์ของโหนด %1 เสีย: ทุกการทำงานล้มเหลว</translation>
    </message>
    <message>
        <source>You repaired the disk of node %1.</source>
        <translation>คุณซ่อมดิสก์ของโหนด %1</translation>
    </message>
    <message>
        <source>link %1 – %2: jitter %3</source>
        <translation>ลิงก์ %1 – %2: จิตเตอร์ %3</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ไม่จำกัด</translation>
    </message>
    <message>
        <source>link %1 – %2 reset</source>
        <translation>ลิงก์ %1 – %2 ถูกรีเซ็ต</translation>
    </message>
    <message>
        <source>link %1 – %2 healed</source>
        <translation>ลิงก์ %1 – %2 ซ่อมแล้ว</translation>
    </message>
    <message>
        <source>%1 is to fail</source>
        <translation>%1 จะล้มเหลว</translation>
    </message>
    <message>
        <source>everything healed</source>
        <translation>ซ่อมทุกอย่างแล้ว</translation>
    </message>
    <message>
        <source>You cut the link one way: nothing that %1 sends reaches %2.</source>
        <translation>คุณตัดลิงก์ทางเดียว: สิ่งที่%1ส่งไปไม่ถึง%2</translation>
    </message>
    <message>
        <source>You cut the link between %1 and %2: nothing gets through, connections stay open.</source>
        <translation>คุณตัดลิงก์ระหว่าง%1กับ%2: ไม่มีอะไรผ่านได้ แต่การเชื่อมต่อยังเปิดอยู่</translation>
    </message>
    <message>
        <source>You delayed the link between %1 and %2 by %3 each way.</source>
        <translation>คุณหน่วงลิงก์ระหว่าง%1กับ%2 ทิศทางละ %3</translation>
    </message>
    <message>
        <source>You made the link between %1 and %2 unsteady: each frame takes up to %3 longer.</source>
        <translation>คุณทำให้ลิงก์ระหว่าง%1กับ%2 ไม่สม่ำเสมอ: แต่ละเฟรมนานขึ้นได้ถึง %3</translation>
    </message>
    <message>
        <source>You took the limit from the link between %1 and %2.</source>
        <translation>คุณยกเลิกขีดจำกัดของลิงก์ระหว่าง%1กับ%2</translation>
    </message>
    <message>
        <source>You limited the link between %1 and %2 to %3 each way.</source>
        <translation>คุณจำกัดลิงก์ระหว่าง%1กับ%2 ไว้ที่ %3 ต่อทิศทาง</translation>
    </message>
    <message>
        <source>You reset the connections between %1 and %2.</source>
        <translation>คุณรีเซ็ตการเชื่อมต่อระหว่าง%1กับ%2</translation>
    </message>
    <message>
        <source>You healed the link between %1 and %2.</source>
        <translation>คุณซ่อมลิงก์ระหว่าง%1กับ%2</translation>
    </message>
    <message>
        <source>You took back the planned errors of %1.</source>
        <translation>คุณยกเลิกข้อผิดพลาดที่ตั้งไว้ของ %1</translation>
    </message>
    <message>
        <source>You asked for %1 in answer to the next %2 %3 requests on %4.</source>
        <translation>คุณขอให้ตอบ %1 แก่คำขอ %3 ถัดไปอีก %2 ครั้งบน%4</translation>
    </message>
    <message>
        <source>any node</source>
        <translation>โหนดใดก็ได้</translation>
    </message>
    <message>
        <source>Node %1 answered a %2 request of %3 with %4, as you had asked for.</source>
        <translation>โหนด %1 ตอบคำขอ %2 ของ %3 ด้วย %4 ตามที่คุณขอ</translation>
    </message>
    <message>
        <source>You healed everything: links and disks are well, no error is planned any more.</source>
        <translation>คุณซ่อมทุกอย่างแล้ว: ลิงก์และดิสก์เป็นปกติ ไม่มีข้อผิดพลาดที่ตั้งไว้อีก</translation>
    </message>
    <message>
        <source>%1 left group %2: %3.</source>
        <translation>%1 ออกจากกลุ่ม %2: %3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EvidenceTableModel</name>
    <message>
        <source>offset %1</source>
        <translation>ออฟเซ็ต %1</translation>
    </message>
    <message>
        <source>offsets %1–%2</source>
        <translation>ออฟเซ็ต %1–%2</translation>
    </message>
    <message>
        <source>%1 produced %2 with acks=%3, answered after %4</source>
        <translation>%1 ส่ง%2 ด้วย acks=%3 ได้รับคำตอบหลังจาก %4</translation>
    </message>
    <message>
        <source>%1 from byte %2, %3 bytes: the batch of %4</source>
        <translation>%1 ตั้งแต่ไบต์ %2 ยาว %3 ไบต์: ชุดของ%4</translation>
    </message>
    <message>
        <source>fetched %1 from the leader</source>
        <translation>ดึง%1 จากผู้นำ</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>asks for offset %1: it has everything below</source>
        <translation>ขอออฟเซ็ต %1: มีทุกอย่างก่อนหน้าแล้ว</translation>
    </message>
    <message>
        <source>first answer that tells a high watermark above it: %1</source>
        <translation>คำตอบแรกที่บอก high watermark เหนือมัน: %1</translation>
    </message>
    <message>
        <source>the high watermark was above it when taking down began: %1</source>
        <translation>high watermark อยู่เหนือมันแล้วเมื่อเริ่มบันทึก: %1</translation>
    </message>
    <message>
        <source>%1 fetched %2</source>
        <translation>%1 ดึง%2</translation>
    </message>
    <message>
        <source>group %1 committed offset %2, the first past it</source>
        <translation>กลุ่ม %1 คอมมิตออฟเซ็ต %2 ซึ่งเป็นครั้งแรกที่ผ่านมัน</translation>
    </message>
    <message>
        <source>group %1 committed offset %2</source>
        <translation>กลุ่ม %1 คอมมิตออฟเซ็ต %2</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>ส่งเข้า</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ในไฟล์</translation>
    </message>
    <message>
        <source>Replicated</source>
        <translation>ทำสำเนา</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>ยืนยัน</translation>
    </message>
    <message>
        <source>Committed by the replicas</source>
        <translation>เรพลิกาครบแล้ว</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>อ่าน</translation>
    </message>
    <message>
        <source>Offset committed</source>
        <translation>คอมมิตออฟเซ็ต</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>Double-click opens the frame in the Wire view.</source>
        <translation>ดับเบิลคลิกเพื่อเปิดเฟรมในมุมมองสายสัญญาณ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ขั้นตอน</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>After</source>
        <translation>หลังจาก</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>ที่ไหน</translation>
    </message>
    <message>
        <source>What the frame says</source>
        <translation>เฟรมบอกว่า</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::EvidenceView</name>
    <message>
        <source>Topic of the record</source>
        <translation>หัวข้อของเรคคอร์ด</translation>
    </message>
    <message>
        <source>partition </source>
        <translation>พาร์ทิชัน </translation>
    </message>
    <message>
        <source>Partition of the record</source>
        <translation>พาร์ทิชันของเรคคอร์ด</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>ออฟเซ็ต</translation>
    </message>
    <message>
        <source>Offset of the record</source>
        <translation>ออฟเซ็ตของเรคคอร์ด</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>Choose a record: by topic, partition and offset here, or in a frame of the Wire view. Then this shows the request that brought it, where it lies in each replica&apos;s file, who fetched it, and who has read it.</source>
        <translation>เลือกเรคคอร์ด: ด้วยหัวข้อ พาร์ทิชัน และออฟเซ็ตที่นี่ หรือจากเฟรมในมุมมองสายสัญญาณ แล้วส่วนนี้จะแสดงคำขอที่นำมันมา ตำแหน่งในไฟล์ของแต่ละเรพลิกา ใครดึงไป และใครอ่านแล้ว</translation>
    </message>
    <message>
        <source>What is known of the record, in order</source>
        <translation>สิ่งที่รู้เกี่ยวกับเรคคอร์ด ตามลำดับ</translation>
    </message>
    <message>
        <source>An offset is a whole number from 0 up, not “%1”.</source>
        <translation>ออฟเซ็ตต้องเป็นจำนวนเต็มตั้งแต่ 0 ขึ้นไป ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>There is no such partition.</source>
        <translation>ไม่มีพาร์ทิชันนี้</translation>
    </message>
    <message>
        <source>The partition is empty.</source>
        <translation>พาร์ทิชันนี้ว่าง</translation>
    </message>
    <message>
        <source>The partition has the offsets %1 to %2.</source>
        <translation>พาร์ทิชันนี้มีออฟเซ็ต %1 ถึง %2</translation>
    </message>
    <message>
        <source>The request that brought it is not known: it came before frames were taken down, or they are no longer kept.</source>
        <translation>ไม่รู้คำขอที่นำมันมา: มาก่อนเริ่มบันทึกเฟรม หรือไม่ได้เก็บไว้แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) were too large to be kept whole; what they carried beyond their beginning is not in here.</source>
        <translation>
            <numerusform>%n เฟรมใหญ่เกินกว่าจะเก็บทั้งหมด สิ่งที่อยู่หลังส่วนต้นจึงไม่อยู่ในนี้</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no record yet. Create a topic (Ctrl+N) and produce to it (Ctrl+P), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>ยังไม่มี record สร้าง topic (Ctrl+N) แล้ว produce เข้าไป (Ctrl+P) หรือเริ่มสถานการณ์ (Ctrl+J, Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamList</name>
    <message>
        <source>Something is wrong with the cluster, and you are on call. Say what it is, and repair it.</source>
        <translation>คลัสเตอร์มีบางอย่างผิดปกติ และคุณเป็นเวรอยู่ บอกว่าคืออะไร แล้วซ่อม</translation>
    </message>
    <message>
        <source>Before it begins, every fault is undone, every node started, and lesson, scenario and demo clients stop.</source>
        <translation>ก่อนเริ่ม ความขัดข้องทุกอย่างจะถูกยกเลิก ทุกโหนดจะเริ่มทำงาน และบทเรียน สถานการณ์ กับไคลเอนต์สาธิตจะหยุด</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>ข้อสอบ</translation>
    </message>
    <message>
        <source>Begin the exam</source>
        <translation>เริ่มทำข้อสอบ</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>best: %1 of 100</source>
        <translation>ดีที่สุด: %1 จาก 100</translation>
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
        <translation>ข้อสอบหาจุดผิดปกติ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamSession</name>
    <message>
        <source>the fault does not show. What else is on this cluster may be in its way</source>
        <translation>ความผิดปกติไม่ปรากฏ สิ่งอื่นบนคลัสเตอร์นี้อาจขวางอยู่</translation>
    </message>
    <message>
        <source>An exam needs a cluster that it may break. This window shows one that somebody else runs.</source>
        <translation>ข้อสอบต้องใช้คลัสเตอร์ที่ทำให้เสียได้ หน้าต่างนี้แสดงคลัสเตอร์ที่ผู้อื่นดูแลอยู่</translation>
    </message>
    <message numerus="yes">
        <source>This exam needs a cluster of %n node(s): start Brokerscope with --nodes.</source>
        <translation>
            <numerusform>ข้อสอบนี้ต้องใช้คลัสเตอร์ %n โหนด ให้เริ่ม Brokerscope ด้วย --nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamWords</name>
    <message>
        <source>Diagnosis</source>
        <translation>การวินิจฉัย</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>ไม่ได้ตอบ</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>คำตอบที่ถูก: %1</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 นาที %2 วินาที</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผลสอบ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>การซ่อม</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>คำใบ้</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Repaired after</source>
        <translation>ซ่อมเสร็จหลังจาก</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>สิ่งที่เกิดขึ้นจริง</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExamsView</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>ทำแล้ว %n ชุด</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Diagnosis handed in</source>
        <translation>✓ ส่งคำวินิจฉัยแล้ว</translation>
    </message>
    <message>
        <source>Hand in the diagnosis</source>
        <translation>ส่งคำวินิจฉัย</translation>
    </message>
    <message>
        <source>When every question is answered; afterwards it cannot be changed</source>
        <translation>เมื่อตอบครบทุกข้อ หลังจากนั้นแก้ไม่ได้</translation>
    </message>
    <message>
        <source>✓ Repaired, and it stays so.</source>
        <translation>✓ ซ่อมแล้ว และยังคงใช้ได้</translation>
    </message>
    <message>
        <source>✗ It was not repaired.</source>
        <translation>✗ ไม่ได้ซ่อม</translation>
    </message>
    <message>
        <source>It looks well now. It has to stay so for some seconds.</source>
        <translation>ตอนนี้ดูปกติแล้ว ต้องเป็นเช่นนี้ต่อไปอีกสักครู่</translation>
    </message>
    <message>
        <source>○ Not repaired yet. It counts however you do it: here, with ctl, or with a program of your own.</source>
        <translation>○ ยังไม่ได้ซ่อม จะทำวิธีใดก็นับ: ที่นี่ ด้วย ctl หรือด้วยโปรแกรมของคุณเอง</translation>
    </message>
    <message>
        <source>What the story forbids has happened (%1): the repair brings no points.</source>
        <translation>เกิดสิ่งที่โจทย์ห้ามไว้ (%1): การซ่อมจึงไม่ได้คะแนน</translation>
    </message>
    <message>
        <source>Everything was undone at once: the repair counts half.</source>
        <translation>แก้ทุกอย่างกลับในคราวเดียว: การซ่อมนับเพียงครึ่งเดียว</translation>
    </message>
    <message>
        <source>Hint (%1 points off)</source>
        <translation>คำใบ้ (หัก %1 คะแนน)</translation>
    </message>
    <message>
        <source>%1 of 100 points</source>
        <translation>%1 จาก 100 คะแนน</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>การวินิจฉัย</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>การซ่อม</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>คำใบ้</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Show in the Timeline: %1</source>
        <translation>ดูใน Timeline: %1</translation>
    </message>
    <message>
        <source>The scene is being made. You are let in when the fault shows …</source>
        <translation>กำลังเตรียมสถานการณ์ จะให้เข้าเมื่อความผิดปกติปรากฏ …</translation>
    </message>
    <message>
        <source>What the exam made is being undone …</source>
        <translation>กำลังคืนสิ่งที่ข้อสอบสร้างไว้ …</translation>
    </message>
    <message>
        <source>This exam cannot be sat. %1</source>
        <translation>ทำข้อสอบนี้ไม่ได้ %1</translation>
    </message>
    <message>
        <source>The scene could not be made: %1.</source>
        <translation>เตรียมสถานการณ์ไม่ได้: %1</translation>
    </message>
    <message>
        <source>What it made is undone. Go back and begin again.</source>
        <translation>คืนสิ่งที่สร้างไว้แล้ว กลับไปแล้วเริ่มใหม่</translation>
    </message>
    <message>
        <source>Leave without a result</source>
        <translation>ออกโดยไม่มีผลสอบ</translation>
    </message>
    <message>
        <source>All exams</source>
        <translation>ข้อสอบทั้งหมด</translation>
    </message>
    <message>
        <source>Close the exam</source>
        <translation>ปิดข้อสอบ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Undoes what the exam made in the cluster</source>
        <translation>คืนสิ่งที่ข้อสอบทำไว้ในคลัสเตอร์</translation>
    </message>
    <message>
        <source>Hands in what there is, and shows what it was</source>
        <translation>ส่งเท่าที่มี แล้วแสดงว่าเกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>Save the result as</source>
        <translation>บันทึกผลสอบเป็น</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>บันทึก %1 แล้ว</translation>
    </message>
    <message>
        <source>Hidden while the exam runs: marks and lists of faults, which no operator of a real cluster has. Any link, disk or node can be repaired by its menu in the Cluster panel.</source>
        <translation>ซ่อนไว้ระหว่างสอบ: เครื่องหมายและรายการความขัดข้อง ซึ่งผู้ดูแลคลัสเตอร์จริงไม่มี ซ่อมลิงก์ ดิสก์ หรือโหนดใดก็ได้จากเมนูของมันในแผงคลัสเตอร์</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>สิ่งที่เกิดขึ้นจริง</translation>
    </message>
    <message>
        <source>Name for the result (optional)</source>
        <translation>ชื่อสำหรับผลสอบ (ไม่บังคับ)</translation>
    </message>
    <message>
        <source>Save the result …</source>
        <translation>บันทึกผลสอบ …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExportWords</name>
    <message>
        <source>Save as</source>
        <translation>บันทึกเป็น</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>ไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>เขียน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>คัดลอกภาพ</translation>
    </message>
    <message>
        <source>Picture as PNG …</source>
        <translation>ภาพเป็น PNG …</translation>
    </message>
    <message>
        <source>Picture as SVG …</source>
        <translation>ภาพเป็น SVG …</translation>
    </message>
    <message>
        <source>Copy the table “%1”</source>
        <translation>คัดลอกตาราง “%1”</translation>
    </message>
    <message>
        <source>Table “%1” as CSV …</source>
        <translation>ตาราง “%1” เป็น CSV …</translation>
    </message>
    <message>
        <source>Table “%1” as JSON …</source>
        <translation>ตาราง “%1” เป็น JSON …</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ExternalWords</name>
    <message>
        <source>not told</source>
        <translation>ไม่ได้บอก</translation>
    </message>
    <message>
        <source>Kafka&apos;s public protocol does not tell this of an external cluster.</source>
        <translation>โพรโทคอลสาธารณะของ Kafka ไม่ได้บอกสิ่งนี้เกี่ยวกับคลัสเตอร์ภายนอก</translation>
    </message>
    <message>
        <source>external cluster</source>
        <translation>คลัสเตอร์ภายนอก</translation>
    </message>
    <message>
        <source>This is an external cluster: you can watch it, produce to it and consume from it. Only a cluster of Brokerscope&apos;s own can be stopped, broken or changed here.</source>
        <translation>นี่คือคลัสเตอร์ภายนอก: เฝ้าดู ส่งข้อมูลเข้า และอ่านจากมันได้ เฉพาะคลัสเตอร์ของ Brokerscope เองเท่านั้นที่หยุด ทำให้เสีย หรือเปลี่ยนได้ที่นี่</translation>
    </message>
    <message>
        <source>Not on an external cluster: the demo creates topics and fills them.</source>
        <translation>ใช้กับคลัสเตอร์ภายนอกไม่ได้: ตัวสาธิตสร้าง topic และเติมข้อมูลลงไป</translation>
    </message>
    <message>
        <source>Not told by the public protocol: requests and their rates, links, and clients that are in no group.</source>
        <translation>โพรโทคอลสาธารณะไม่ได้บอก: คำขอและอัตรา ลิงก์ และไคลเอนต์ที่ไม่ได้อยู่ในกลุ่มใด</translation>
    </message>
    <message>
        <source>Worked out by comparing what the cluster tells about once a second: an event has the time at which it was first seen.</source>
        <translation>ได้จากการเทียบสิ่งที่คลัสเตอร์บอกราววินาทีละครั้ง: เวลาของเหตุการณ์คือเวลาที่เห็นครั้งแรก</translation>
    </message>
    <message>
        <source>Not told by the public protocol: segments, the epochs of a log, and followers&apos; high watermarks.</source>
        <translation>โพรโทคอลสาธารณะไม่ได้บอก: segment, epoch ของ log และ high watermark ของ follower</translation>
    </message>
    <message>
        <source>Not told by the public protocol: the generation of a classic group, and why it rebalances.</source>
        <translation>โพรโทคอลสาธารณะไม่ได้บอก: generation ของกลุ่มแบบ classic และสาเหตุที่มัน rebalance</translation>
    </message>
    <message>
        <source>Not told by the public protocol: how many bytes are read and written.</source>
        <translation>โพรโทคอลสาธารณะไม่ได้บอก: จำนวนไบต์ที่อ่านและเขียน</translation>
    </message>
    <message>
        <source>Not told by the public protocol: votes, election timers and the records of the metadata log.</source>
        <translation>โพรโทคอลสาธารณะไม่ได้บอก: การลงคะแนน ตัวจับเวลาเลือกตั้ง และ record ของ metadata log</translation>
    </message>
    <message>
        <source>Not told by the public protocol: bytes, requests, latencies, connections, and the disk, CPU and memory of the brokers.</source>
        <translation>โพรโทคอลสาธารณะไม่ได้บอก: ไบต์ คำขอ ความหน่วง การเชื่อมต่อ รวมทั้งดิสก์ CPU และหน่วยความจำของ broker</translation>
    </message>
    <message>
        <source>Not told by the public protocol: what other clients and the brokers say to each other does not come past this program.</source>
        <translation>โพรโทคอลสาธารณะไม่ได้บอก: สิ่งที่ไคลเอนต์อื่นกับ broker คุยกันไม่ได้ผ่านโปรแกรมนี้</translation>
    </message>
    <message>
        <source>Not told by the public protocol: who is connected. The members of groups are in Groups and in the picture of the cluster.</source>
        <translation>โพรโทคอลสาธารณะไม่ได้บอก: ใครเชื่อมต่ออยู่ สมาชิกของกลุ่มดูได้ในหน้ากลุ่มและในภาพคลัสเตอร์</translation>
    </message>
    <message>
        <source>Not told by the public protocol: segments, indexes and checkpoints lie on the brokers&apos; own disks. The sizes of logs are in Topics.</source>
        <translation>โพรโทคอลสาธารณะไม่ได้บอก: segment ดัชนี และ checkpoint อยู่บนดิสก์ของ broker เอง ขนาดของ log ดูได้ในหน้า Topics</translation>
    </message>
    <message>
        <source>Not told by the public protocol: which records a failover has cut off.</source>
        <translation>โพรโทคอลสาธารณะไม่ได้บอก: record ใดบ้างที่ failover ตัดทิ้ง</translation>
    </message>
    <message>
        <source>The clock of an external cluster cannot be slowed, stepped or stopped.</source>
        <translation>นาฬิกาของคลัสเตอร์ภายนอกทำให้ช้า เดินทีละก้าว หรือหยุดไม่ได้</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>กำลังถาม %1 …</translation>
    </message>
    <message>
        <source>No answer yet: %1. Trying again …</source>
        <translation>ยังไม่มีคำตอบ: %1 กำลังลองใหม่ …</translation>
    </message>
    <message>
        <source>No answer since %1 (%2): %3. The figures are from then. Trying again …</source>
        <translation>ไม่มีคำตอบตั้งแต่ %1 (%2): %3 ตัวเลขเป็นของเวลานั้น กำลังลองใหม่ …</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>หายไป</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailApiDialog</name>
    <message>
        <source>Answer with an error</source>
        <translation>ตอบด้วยข้อผิดพลาด</translation>
    </message>
    <message>
        <source>whichever gets the request</source>
        <translation>โหนดใดก็ตามที่ได้รับคำขอ</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>Requests of</source>
        <translation>คำขอของ</translation>
    </message>
    <message>
        <source>get the error</source>
        <translation>ได้รับข้อผิดพลาด</translation>
    </message>
    <message>
        <source>so many times</source>
        <translation>จำนวนครั้ง</translation>
    </message>
    <message>
        <source>on</source>
        <translation>บน</translation>
    </message>
    <message>
        <source>Answer with it</source>
        <translation>ตอบด้วยข้อผิดพลาดนี้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Kafka has no such API that can be answered with an error: choose one of the list.</source>
        <translation>Kafka ไม่มี API นี้ที่ตอบด้วยข้อผิดพลาดได้: เลือกจากรายการ</translation>
    </message>
    <message>
        <source>Kafka has no such error: choose one of the list.</source>
        <translation>Kafka ไม่มีข้อผิดพลาดนี้: เลือกจากรายการ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverCard</name>
    <message>
        <source>Detected</source>
        <translation>ตรวจพบ</translation>
    </message>
    <message>
        <source>From the failure until the controller fenced the node</source>
        <translation>ตั้งแต่เกิดความขัดข้องจน controller กันโหนดออก (fence)</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>เลือกผู้นำ</translation>
    </message>
    <message>
        <source>From then until the last of its partitions had a new leader</source>
        <translation>จากนั้นจน partition สุดท้ายของโหนดมี leader ใหม่</translation>
    </message>
    <message>
        <source>First ack</source>
        <translation>ack แรก</translation>
    </message>
    <message>
        <source>From then until a new leader committed the first record</source>
        <translation>จากนั้นจน leader ใหม่ commit เรคคอร์ดแรก</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>ใช้งานไม่ได้</translation>
    </message>
    <message>
        <source>The longest time that a partition had no leader, or took no records</source>
        <translation>เวลานานที่สุดที่มี partition ไม่มี leader หรือไม่รับเรคคอร์ด</translation>
    </message>
    <message>
        <source>Partitions moved</source>
        <translation>Partition ที่ย้าย</translation>
    </message>
    <message>
        <source>Partitions that lost their leader to this failure and have a new one</source>
        <translation>Partition ที่เสีย leader ไปเพราะเหตุนี้และมี leader ใหม่แล้ว</translation>
    </message>
    <message>
        <source>Committed lost</source>
        <translation>commit แล้วหาย</translation>
    </message>
    <message>
        <source>Committed records that the new leaders do not have</source>
        <translation>เรคคอร์ดที่ commit แล้วแต่ leader ใหม่ไม่มี</translation>
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
        <translation>โหนด %1 ล่ม ยังไม่มี partition ใดได้ leader ใหม่</translation>
    </message>
    <message numerus="yes">
        <source>Node %1 failed: %n partition(s) have new leaders.</source>
        <translation>
            <numerusform>โหนด %1 ล่ม: %n partition มี leader ใหม่แล้ว</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverReport</name>
    <message>
        <source>Partitions that changed their leader</source>
        <translation>พาร์ทิชันที่เปลี่ยนลีดเดอร์</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ไม่มีใคร</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>Node %1 failed.</source>
        <translation>โหนด %1 ล่ม</translation>
    </message>
    <message>
        <source>Failover report</source>
        <translation>รายงาน failover</translation>
    </message>
    <message>
        <source>Time to detect</source>
        <translation>เวลาตรวจพบ</translation>
    </message>
    <message>
        <source>Time to elect the last leader</source>
        <translation>เวลาเลือก leader สุดท้าย</translation>
    </message>
    <message>
        <source>Time to the first acknowledged record</source>
        <translation>เวลาจนยืนยันเรคคอร์ดแรก</translation>
    </message>
    <message>
        <source>Time to a new active controller</source>
        <translation>เวลาจนมี controller ใหม่</translation>
    </message>
    <message>
        <source>Back in service after</source>
        <translation>กลับมาให้บริการหลังจาก</translation>
    </message>
    <message>
        <source>Committed records lost</source>
        <translation>เรคคอร์ดที่ commit แล้วหาย</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Lost its leader</source>
        <translation>เสีย leader</translation>
    </message>
    <message>
        <source>Time to elect</source>
        <translation>เวลาเลือกตั้ง</translation>
    </message>
    <message>
        <source>New leader</source>
        <translation>Leader ใหม่</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>First acknowledged record</source>
        <translation>เรคคอร์ดแรกที่ยืนยัน</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>เพราะ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FailoverTableModel</name>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>still without</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ไม่มีใคร</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Lost its leader</source>
        <translation>เสีย leader</translation>
    </message>
    <message>
        <source>Without a leader</source>
        <translation>ไม่มี leader นาน</translation>
    </message>
    <message>
        <source>Who took over</source>
        <translation>ใครรับช่วง</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>เพราะ</translation>
    </message>
    <message>
        <source>First record after</source>
        <translation>เรคคอร์ดแรกหลังจาก</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultActions</name>
    <message>
        <source>Kill</source>
        <translation>ฆ่า</translation>
    </message>
    <message>
        <source>Kill the node: a crash. Sockets are reset, nothing is flushed, no goodbye is said.</source>
        <translation>ฆ่าโหนด: เหมือนโปรแกรมล่ม ซ็อกเก็ตถูกรีเซ็ต ไม่มีการเขียนค้างลงดิสก์ ไม่มีการบอกลา</translation>
    </message>
    <message>
        <source>Pull the plug</source>
        <translation>ดึงปลั๊ก</translation>
    </message>
    <message>
        <source>A power loss: a crash that also loses what was not yet synced to the disk.</source>
        <translation>ไฟดับ: ล่มและเสียข้อมูลที่ยังไม่ได้ sync ลงดิสก์ด้วย</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Controlled shutdown: the node hands over its leaderships, then leaves.</source>
        <translation>ปิดอย่างเป็นระเบียบ: โหนดส่งมอบการเป็น leader ก่อนแล้วจึงออก</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Start the node again; it recovers from what is on its disk.</source>
        <translation>เริ่มโหนดอีกครั้ง โหนดจะกู้คืนจากข้อมูลบนดิสก์</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>พัก</translation>
    </message>
    <message>
        <source>The node stands still with its sockets open, like a long garbage collection.</source>
        <translation>โหนดหยุดนิ่งโดยซ็อกเก็ตยังเปิดอยู่ เหมือน garbage collection ที่ยาวนาน</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Let the paused node go on.</source>
        <translation>ให้โหนดที่พักอยู่ทำงานต่อ</translation>
    </message>
    <message>
        <source>Isolate from the other nodes</source>
        <translation>แยกออกจากโหนดอื่น</translation>
    </message>
    <message>
        <source>Cut every link between this node and the others. Clients still reach it.</source>
        <translation>ตัดทุกเส้นเชื่อมระหว่างโหนดนี้กับโหนดอื่น ไคลเอนต์ยังเข้าถึงได้</translation>
    </message>
    <message>
        <source>Add a node</source>
        <translation>เพิ่มโหนด</translation>
    </message>
    <message>
        <source>One more broker joins the running cluster. It gets partitions that are created from now on, or moved to it.</source>
        <translation>โบรกเกอร์อีกหนึ่งตัวเข้าร่วมคลัสเตอร์ที่กำลังทำงาน และจะได้รับพาร์ทิชันที่สร้างจากนี้ไปหรือที่ย้ายมาให้</translation>
    </message>
    <message>
        <source>Decommission</source>
        <translation>ปลดโหนด</translation>
    </message>
    <message>
        <source>Move all replicas of the node to others, stop it and let the cluster forget it. Only for nodes that were added.</source>
        <translation>ย้ายเรพลิกาทั้งหมดของโหนดนี้ไปยังโหนดอื่น หยุดโหนด แล้วให้คลัสเตอร์ลืมโหนดนี้ ใช้ได้เฉพาะโหนดที่เพิ่มเข้ามาภายหลัง</translation>
    </message>
    <message>
        <source>Cut the link between node %1 and node %2</source>
        <translation>ตัดเส้นเชื่อมระหว่างโหนด %1 กับโหนด %2</translation>
    </message>
    <message>
        <source>Cut the selected link</source>
        <translation>ตัดเส้นเชื่อมที่เลือก</translation>
    </message>
    <message>
        <source>Cut one way: nothing from node %1 reaches node %2</source>
        <translation>ตัดทางเดียว: สิ่งที่โหนด %1 ส่งไปไม่ถึงโหนด %2</translation>
    </message>
    <message>
        <source>Cut the selected link one way</source>
        <translation>ตัดเส้นเชื่อมที่เลือกทางเดียว</translation>
    </message>
    <message>
        <source>Cut the selected link the other way</source>
        <translation>ตัดเส้นเชื่อมที่เลือกอีกทางหนึ่ง</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>Link to node %1</source>
        <translation>เส้นเชื่อมไปโหนด %1</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>ซ่อมทุกอย่าง</translation>
    </message>
    <message>
        <source>Undo every fault of links and disks, and forget the planned errors. Nodes that are down stay down.</source>
        <translation>ยกเลิกความขัดข้องทั้งหมดของลิงก์และดิสก์ และลืมข้อผิดพลาดที่ตั้งไว้ โหนดที่ล่มยังคงล่ม</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>ย้อน%1</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2</source>
        <translation>ลิงก์ระหว่างโหนด %1 กับโหนด %2</translation>
    </message>
    <message>
        <source>Links of %1 to all nodes</source>
        <translation>ลิงก์ของ%1ไปทุกโหนด</translation>
    </message>
    <message>
        <source>Link of %1 to %2</source>
        <translation>ลิงก์ของ%1ไปยัง%2</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>เลิกทำการกระทำล่าสุด</translation>
    </message>
    <message>
        <source>Take back the last act that has an opposite: a fault, a configuration, moved replicas, moved offsets. What it has done to the logs stays done. Elections, deleted topics and deleted records have no way back.</source>
        <translation>ย้อนการกระทำล่าสุดที่มีสิ่งตรงข้าม: ความผิดพลาด การตั้งค่า replica ที่ย้าย ออฟเซ็ตที่ย้าย สิ่งที่เกิดกับล็อกแล้วยังคงอยู่ การเลือกตั้ง topic ที่ลบ และเรคคอร์ดที่ลบไม่มีทางย้อนกลับ</translation>
    </message>
    <message>
        <source>Let the node go on, should it stand still.</source>
        <translation>ให้โหนดทำงานต่อ ถ้ามันหยุดนิ่งอยู่</translation>
    </message>
    <message>
        <source>Heal this link</source>
        <translation>ซ่อมลิงก์นี้</translation>
    </message>
    <message>
        <source>Repair the disk</source>
        <translation>ซ่อมดิสก์</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultMenus</name>
    <message>
        <source>Other…</source>
        <translation>อื่น ๆ…</translation>
    </message>
    <message>
        <source>Milliseconds, at most %1:</source>
        <translation>มิลลิวินาที ไม่เกิน %1:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>แบนด์วิดท์</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/วินาที</translation>
    </message>
    <message>
        <source>Kilobytes (1,000 bytes) per second, each way:</source>
        <translation>กิโลไบต์ (1,000 ไบต์) ต่อวินาที ต่อทิศทาง:</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>ไม่จำกัด</translation>
    </message>
    <message>
        <source>Cut both ways</source>
        <translation>ตัดทั้งสองทิศทาง</translation>
    </message>
    <message>
        <source>Cut one way: nothing from %1 reaches %2</source>
        <translation>ตัดทางเดียว: ไม่มีอะไรจาก%1ไปถึง%2</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>หน่วงเวลา</translation>
    </message>
    <message>
        <source>Delay each way</source>
        <translation>หน่วงเวลาแต่ละทิศทาง</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>จิตเตอร์</translation>
    </message>
    <message>
        <source>Up to so much more, by chance</source>
        <translation>เพิ่มแบบสุ่มได้ถึง</translation>
    </message>
    <message>
        <source>Reset the connections now</source>
        <translation>รีเซ็ตการเชื่อมต่อเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>Heal this link (%1)</source>
        <translation>ซ่อมลิงก์นี้ (%1)</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ดิสก์</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>ช้า</translation>
    </message>
    <message>
        <source>Each write and each sync takes longer by</source>
        <translation>การเขียนและ sync แต่ละครั้งนานขึ้น</translation>
    </message>
    <message>
        <source>Full: appends fail, reads go on</source>
        <translation>เต็ม: เขียนต่อท้ายไม่ได้ แต่ยังอ่านได้</translation>
    </message>
    <message>
        <source>Failing: every operation ends with an error</source>
        <translation>เสีย: ทุกการทำงานจบด้วยข้อผิดพลาด</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>ซ่อม</translation>
    </message>
    <message>
        <source>Answer with an error</source>
        <translation>ตอบด้วยข้อผิดพลาด</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n time(s)</source>
        <translation>
            <numerusform>%1: %2 จำนวน %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>No more %1 for %2</source>
        <translation>เลิกตอบ %1 แก่ %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultPanel</name>
    <message>
        <source>Faults</source>
        <translation>ความขัดข้อง</translation>
    </message>
    <message numerus="yes">
        <source>Faults: %n</source>
        <translation>
            <numerusform>ความขัดข้อง: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is broken. Right-click a node, a link or a client, or draw a line across links with Shift held.</source>
        <translation>ไม่มีอะไรเสีย คลิกขวาที่โหนด ลิงก์ หรือไคลเอนต์ หรือกด Shift ค้างแล้วลากเส้นผ่านลิงก์</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>ซ่อม</translation>
    </message>
    <message>
        <source>Heal %1: %2</source>
        <translation>ซ่อม %1: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FaultWords</name>
    <message>
        <source>the end of node %1</source>
        <translation>การหยุดของโหนด %1</translation>
    </message>
    <message>
        <source>the pause of node %1</source>
        <translation>การหยุดพักของโหนด %1</translation>
    </message>
    <message>
        <source>the cut between %1 and %2</source>
        <translation>การตัดระหว่าง%1กับ%2</translation>
    </message>
    <message>
        <source>the delay between %1 and %2</source>
        <translation>การหน่วงระหว่าง%1กับ%2</translation>
    </message>
    <message>
        <source>the jitter between %1 and %2</source>
        <translation>จิตเตอร์ระหว่าง%1กับ%2</translation>
    </message>
    <message>
        <source>the limit between %1 and %2</source>
        <translation>ขีดจำกัดระหว่าง%1กับ%2</translation>
    </message>
    <message>
        <source>the healing between %1 and %2</source>
        <translation>การซ่อมระหว่าง%1กับ%2</translation>
    </message>
    <message>
        <source>the isolation of node %1</source>
        <translation>การแยกโหนด %1</translation>
    </message>
    <message>
        <source>the change of node %1&apos;s disk</source>
        <translation>การเปลี่ยนดิสก์ของโหนด %1</translation>
    </message>
    <message>
        <source>the errors of %1</source>
        <translation>ข้อผิดพลาดของ %1</translation>
    </message>
    <message>
        <source>the healing of everything</source>
        <translation>การซ่อมทุกอย่าง</translation>
    </message>
    <message>
        <source>client %1</source>
        <translation>ไคลเอนต์ %1</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>ทุกโหนด</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>cut both ways</source>
        <translation>ตัดทั้งสองทิศทาง</translation>
    </message>
    <message>
        <source>cut one way: nothing from %1 reaches %2</source>
        <translation>ตัดทางเดียว: ไม่มีอะไรจาก%1ไปถึง%2</translation>
    </message>
    <message>
        <source>%1 later each way</source>
        <translation>ช้าลง %1 ต่อทิศทาง</translation>
    </message>
    <message>
        <source>jitter up to %1</source>
        <translation>จิตเตอร์ถึง %1</translation>
    </message>
    <message>
        <source>at most %1/s each way</source>
        <translation>ไม่เกิน %1/วินาที ต่อทิศทาง</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>ถูก kill</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>ล้มเหลว: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>หยุดพัก</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>disk of node %1</source>
        <translation>ดิสก์ของโหนด %1</translation>
    </message>
    <message>
        <source>writes and syncs take %1 longer</source>
        <translation>การเขียนและ sync นานขึ้น %1</translation>
    </message>
    <message>
        <source>full: appends fail, reads go on</source>
        <translation>เต็ม: เขียนต่อท้ายไม่ได้ แต่ยังอ่านได้</translation>
    </message>
    <message>
        <source>failing: every operation ends with an error</source>
        <translation>เสีย: ทุกการทำงานจบด้วยข้อผิดพลาด</translation>
    </message>
    <message>
        <source>%1 on any node</source>
        <translation>%1 บนโหนดใดก็ได้</translation>
    </message>
    <message>
        <source>%1 on node %2</source>
        <translation>%1 บนโหนด %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more time(s)</source>
        <translation>
            <numerusform>%1 อีก %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>the configuration of %1</source>
        <translation>การตั้งค่าของ %1</translation>
    </message>
    <message>
        <source>the move of replicas of %1</source>
        <translation>การย้าย replica ของ %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FieldTableModel</name>
    <message>
        <source>%1 (bytes %2 to %3)</source>
        <translation>%1 (ไบต์ %2 ถึง %3)</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ฟิลด์</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>ความหมาย</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FieldTreeModel</name>
    <message>
        <source>tag %1</source>
        <translation>แท็ก %1</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>ไม่ได้เก็บไว้</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>อ่านไม่ได้</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n ไบต์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>A tagged field that is newer than this program; it may be skipped.</source>
        <translation>ฟิลด์แท็กที่ใหม่กว่าโปรแกรมนี้ ข้ามได้</translation>
    </message>
    <message>
        <source>bytes %1 to %2</source>
        <translation>ไบต์ที่ %1 ถึง %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ฟิลด์</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ความหมาย</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FieldWords</name>
    <message>
        <source>(hidden)</source>
        <translation>(ซ่อนไว้)</translation>
    </message>
    <message>
        <source>%1 of record batches</source>
        <translation>ชุดเรคคอร์ด %1</translation>
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
        <translation>%1 วิ</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 นาที %2 วิ</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ชม. %2 นาที</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ขณะนี้</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 วิที่แล้ว</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ที่แล้ว</translation>
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
        <translation>ไบต์ของไฟล์</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileTableModel</name>
    <message>
        <source>gone</source>
        <translation>หายไป</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 ไบต์</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>เปลี่ยน</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>คืออะไร</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FileWords</name>
    <message>
        <source>Line %1: %2</source>
        <translation>บรรทัด %1: %2</translation>
    </message>
    <message>
        <source>the first line has to name the columns; a column &quot;value&quot; is missing.</source>
        <translation>บรรทัดแรกต้องระบุชื่อคอลัมน์ ไม่พบคอลัมน์ &quot;value&quot;</translation>
    </message>
    <message>
        <source>no JSON, %1 at byte %2.</source>
        <translation>ไม่ใช่ JSON, %1 ที่ไบต์ %2</translation>
    </message>
    <message>
        <source>a record is an object with key, value and headers.</source>
        <translation>เรคคอร์ดต้องเป็นออบเจ็กต์ที่มี key, value และ headers</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be text, null or {&quot;base64&quot;: …}.</source>
        <translation>&quot;%1&quot; ต้องเป็นข้อความ null หรือ {&quot;base64&quot;: …}</translation>
    </message>
    <message>
        <source>&quot;headers&quot; has to be a list of {&quot;key&quot;: …, &quot;value&quot;: …}.</source>
        <translation>&quot;headers&quot; ต้องเป็นรายการของ {&quot;key&quot;: …, &quot;value&quot;: …}</translation>
    </message>
    <message>
        <source>the quotes of a field are not closed.</source>
        <translation>เครื่องหมายคำพูดของฟิลด์ไม่ได้ปิด</translation>
    </message>
    <message>
        <source>%1 fields, but the first line names %2 columns.</source>
        <translation>มี %1 ฟิลด์ แต่บรรทัดแรกระบุไว้ %2 คอลัมน์</translation>
    </message>
    <message>
        <source>the encoding of &quot;%1&quot; has to be text, base64 or null, and true.</source>
        <translation>การเข้ารหัสของ &quot;%1&quot; ต้องเป็น text, base64 หรือ null และต้องตรงกับข้อมูล</translation>
    </message>
    <message>
        <source>transactional</source>
        <translation>ทรานแซกชัน</translation>
    </message>
    <message>
        <source>control</source>
        <translation>คอนโทรล</translation>
    </message>
    <message>
        <source>delete horizon</source>
        <translation>delete horizon</translation>
    </message>
    <message>
        <source>torn batch</source>
        <translation>แบตช์ขาด</translation>
    </message>
    <message>
        <source>The file ends within a batch header: being written just now, or cut off by a crash.</source>
        <translation>ไฟล์จบกลางส่วนหัวของแบตช์: กำลังเขียนอยู่ หรือถูกตัดเพราะระบบล่ม</translation>
    </message>
    <message>
        <source>no batch</source>
        <translation>ไม่ใช่แบตช์</translation>
    </message>
    <message>
        <source>These bytes cannot be a batch header.</source>
        <translation>ไบต์เหล่านี้เป็นส่วนหัวของแบตช์ไม่ได้</translation>
    </message>
    <message>
        <source>batch %1 to %2</source>
        <translation>แบตช์ %1 ถึง %2</translation>
    </message>
    <message>
        <source>%1 records, %2</source>
        <translation>%1 เรคคอร์ด, %2</translation>
    </message>
    <message>
        <source>The file ends within this batch: being written just now, or cut off by a crash.</source>
        <translation>ไฟล์จบกลางแบตช์นี้: กำลังเขียนอยู่ หรือถูกตัดเพราะระบบล่ม</translation>
    </message>
    <message>
        <source>Records that were sent together, stored as they came.</source>
        <translation>เรคคอร์ดที่ส่งมาด้วยกัน เก็บตามที่มา</translation>
    </message>
    <message>
        <source>Offset of the first record; the leader writes it</source>
        <translation>ออฟเซ็ตของเรคคอร์ดแรก ลีดเดอร์เป็นผู้เขียน</translation>
    </message>
    <message>
        <source>Bytes that follow this field</source>
        <translation>จำนวนไบต์ที่ตามหลังฟิลด์นี้</translation>
    </message>
    <message>
        <source>Epoch of the leader that appended it</source>
        <translation>epoch ของลีดเดอร์ที่ต่อท้าย</translation>
    </message>
    <message>
        <source>Version of the format</source>
        <translation>เวอร์ชันของรูปแบบ</translation>
    </message>
    <message>
        <source>CRC-32C of everything behind it</source>
        <translation>CRC-32C ของทุกอย่างที่ตามมา</translation>
    </message>
    <message>
        <source>Compression, kind of timestamp, transaction, control</source>
        <translation>การบีบอัด ชนิดเวลา ทรานแซกชัน คอนโทรล</translation>
    </message>
    <message>
        <source>The last record&apos;s offset, counted from the first</source>
        <translation>ออฟเซ็ตของเรคคอร์ดสุดท้าย นับจากตัวแรก</translation>
    </message>
    <message>
        <source>When the first record was made</source>
        <translation>เวลาที่สร้างเรคคอร์ดแรก</translation>
    </message>
    <message>
        <source>The latest time of its records</source>
        <translation>เวลาล่าสุดของเรคคอร์ด</translation>
    </message>
    <message>
        <source>Who sent it, when idempotent; -1: nobody in particular</source>
        <translation>ใครส่ง หากเป็น idempotent; -1: ไม่ระบุ</translation>
    </message>
    <message>
        <source>Which life of that producer</source>
        <translation>รอบชีวิตใดของโปรดิวเซอร์นั้น</translation>
    </message>
    <message>
        <source>Its number of the first record, by which repeats are found out</source>
        <translation>หมายเลขของเรคคอร์ดแรก ใช้หาการส่งซ้ำ</translation>
    </message>
    <message>
        <source>How many records there are</source>
        <translation>มีกี่เรคคอร์ด</translation>
    </message>
    <message>
        <source>The records, compressed together if a codec is named</source>
        <translation>ตัวเรคคอร์ด บีบอัดรวมกันหากระบุโคเดก</translation>
    </message>
    <message>
        <source>torn entry</source>
        <translation>รายการขาด</translation>
    </message>
    <message>
        <source>The file ends within an entry.</source>
        <translation>ไฟล์จบกลางรายการ</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>รายการ %1</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>หมายเหตุ</translation>
    </message>
    <message>
        <source>Which cluster the directory belongs to: a node refuses another&apos;s</source>
        <translation>ไดเรกทอรีเป็นของคลัสเตอร์ใด โหนดจะไม่รับของคลัสเตอร์อื่น</translation>
    </message>
    <message>
        <source>Which node it belongs to</source>
        <translation>เป็นของโหนดใด</translation>
    </message>
    <message>
        <source>The directory&apos;s own identity (KIP-858)</source>
        <translation>ตัวตนของไดเรกทอรี (KIP-858)</translation>
    </message>
    <message>
        <source>Which topic this is, also when another gets its name</source>
        <translation>เป็นหัวข้อใด แม้ภายหลังมีหัวข้ออื่นใช้ชื่อเดียวกัน</translation>
    </message>
    <message>
        <source>version of the file</source>
        <translation>เวอร์ชันของไฟล์</translation>
    </message>
    <message>
        <source>The epoch of the quorum and whom this node voted for or follows in it: it must not vote twice, also not after a crash</source>
        <translation>epoch ของโควรัม และโหนดนี้ลงคะแนนให้หรือตามใคร ห้ามลงคะแนนซ้ำแม้หลังระบบล่ม</translation>
    </message>
    <message>
        <source>so many lines follow</source>
        <translation>จำนวนบรรทัดที่ตามมา</translation>
    </message>
    <message>
        <source>leader epoch %1 began at offset %2</source>
        <translation>leader epoch %1 เริ่มที่ออฟเซ็ต %2</translation>
    </message>
    <message>
        <source>%1-%2: offset %3</source>
        <translation>%1-%2: ออฟเซ็ต %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>บรรทัด %1</translation>
    </message>
    <message>
        <source>Not of the form that such a line has.</source>
        <translation>ไม่อยู่ในรูปที่บรรทัดแบบนี้ควรเป็น</translation>
    </message>
    <message>
        <source>torn</source>
        <translation>ขาด</translation>
    </message>
    <message>
        <source>The file ends within its head.</source>
        <translation>ไฟล์จบกลางส่วนหัว</translation>
    </message>
    <message>
        <source>head</source>
        <translation>ส่วนหัว</translation>
    </message>
    <message>
        <source>how many producers follow</source>
        <translation>จำนวนโปรดิวเซอร์ที่ตามมา</translation>
    </message>
    <message>
        <source>The number of its last record here</source>
        <translation>หมายเลขของเรคคอร์ดสุดท้ายที่นี่</translation>
    </message>
    <message>
        <source>The offset of its last record here</source>
        <translation>ออฟเซ็ตของเรคคอร์ดสุดท้ายที่นี่</translation>
    </message>
    <message>
        <source>Epoch of the transaction coordinator that ended its last transaction</source>
        <translation>epoch ของโคออร์ดิเนเตอร์ที่จบทรานแซกชันล่าสุด</translation>
    </message>
    <message>
        <source>Where its open transaction began; -1: none is open</source>
        <translation>จุดเริ่มของทรานแซกชันที่เปิดอยู่; -1: ไม่มี</translation>
    </message>
    <message>
        <source>What compaction is writing; it replaces older segments when it is whole.</source>
        <translation>สิ่งที่การบีบรวมกำลังเขียน จะแทนเซกเมนต์เก่าเมื่อครบ</translation>
    </message>
    <message>
        <source>What compaction has written; it is taking the place of older segments.</source>
        <translation>สิ่งที่การบีบรวมเขียนแล้ว กำลังแทนเซกเมนต์เก่า</translation>
    </message>
    <message>
        <source>A segment past retention; its bytes go after file.delete.delay.ms.</source>
        <translation>เซกเมนต์ที่พ้นระยะเก็บ ไบต์จะหายหลัง file.delete.delay.ms</translation>
    </message>
    <message>
        <source>A segment: record batches, one after the other. It is named after its first offset.</source>
        <translation>เซกเมนต์: แบตช์ของเรคคอร์ดเรียงต่อกัน ตั้งชื่อตามออฟเซ็ตแรก</translation>
    </message>
    <message>
        <source>Where in the segment about every 4096th byte&apos;s offset lies: to find an offset without reading all.</source>
        <translation>ออฟเซ็ตอยู่ที่ใดในเซกเมนต์ ทุกราว 4096 ไบต์ เพื่อหาออฟเซ็ตโดยไม่ต้องอ่านทั้งหมด</translation>
    </message>
    <message>
        <source>Up to which offset all records are older than a time: to find a time.</source>
        <translation>ถึงออฟเซ็ตใดที่เรคคอร์ดทั้งหมดเก่ากว่าเวลาหนึ่ง เพื่อหาตามเวลา</translation>
    </message>
    <message>
        <source>Transactions that were aborted: what readers of committed records leave out.</source>
        <translation>ทรานแซกชันที่ถูกยกเลิก ซึ่งผู้อ่านแบบ committed จะข้าม</translation>
    </message>
    <message>
        <source>What was known of each producer where a segment began: its sequence numbers, to find repeats after a restart.</source>
        <translation>สิ่งที่รู้เกี่ยวกับโปรดิวเซอร์แต่ละตัว ณ ต้นเซกเมนต์ คือหมายเลขลำดับ เพื่อหาการส่งซ้ำหลังเริ่มใหม่</translation>
    </message>
    <message>
        <source>The whole metadata up to an offset, so that the log before it can go.</source>
        <translation>เมทาดาทาทั้งหมดถึงออฟเซ็ตหนึ่ง เพื่อให้ล็อกก่อนหน้าลบได้</translation>
    </message>
    <message>
        <source>Which leader epoch began at which offset: by it replicas find where their logs part.</source>
        <translation>leader epoch ใดเริ่มที่ออฟเซ็ตใด เรพลิกาใช้หาจุดที่ล็อกแยกกัน</translation>
    </message>
    <message>
        <source>Below which offset each log is on the device for certain: recovery reads only what is above.</source>
        <translation>ต่ำกว่าออฟเซ็ตใดที่ล็อกอยู่บนอุปกรณ์แน่นอน การกู้คืนอ่านเฉพาะส่วนที่สูงกว่า</translation>
    </message>
    <message>
        <source>Each partition&apos;s high watermark, from time to time.</source>
        <translation>high watermark ของแต่ละพาร์ทิชัน บันทึกเป็นระยะ</translation>
    </message>
    <message>
        <source>Where each log starts, when records were deleted within a segment.</source>
        <translation>ล็อกแต่ละชุดเริ่มที่ใด เมื่อมีการลบเรคคอร์ดกลางเซกเมนต์</translation>
    </message>
    <message>
        <source>How far each log was cleaned.</source>
        <translation>ล็อกแต่ละชุดถูกบีบรวมถึงไหนแล้ว</translation>
    </message>
    <message>
        <source>Whose files these are.</source>
        <translation>ไฟล์เหล่านี้เป็นของใคร</translation>
    </message>
    <message>
        <source>This node&apos;s vote in the metadata quorum.</source>
        <translation>การลงคะแนนของโหนดนี้ในโควรัมเมทาดาทา</translation>
    </message>
    <message>
        <source>All logs were closed cleanly: no recovery is needed.</source>
        <translation>ปิดล็อกทั้งหมดเรียบร้อย ไม่ต้องกู้คืน</translation>
    </message>
    <message>
        <source>Offset of a batch&apos;s last record, counted from the segment&apos;s first</source>
        <translation>ออฟเซ็ตของเรคคอร์ดสุดท้ายในแบตช์ นับจากต้นเซกเมนต์</translation>
    </message>
    <message>
        <source>Where in the segment&apos;s file that batch begins</source>
        <translation>แบตช์นั้นเริ่มที่ใดในไฟล์เซกเมนต์</translation>
    </message>
    <message>
        <source>The latest time so far</source>
        <translation>เวลาล่าสุดจนถึงตอนนี้</translation>
    </message>
    <message>
        <source>The record of that time, counted from the segment&apos;s first</source>
        <translation>เรคคอร์ดของเวลานั้น นับจากต้นเซกเมนต์</translation>
    </message>
    <message>
        <source>Whose transaction it was</source>
        <translation>ทรานแซกชันของใคร</translation>
    </message>
    <message>
        <source>Its first record</source>
        <translation>เรคคอร์ดแรก</translation>
    </message>
    <message>
        <source>Its abort marker</source>
        <translation>มาร์กเกอร์ยกเลิก</translation>
    </message>
    <message>
        <source>The last stable offset once it had ended</source>
        <translation>last stable offset เมื่อจบแล้ว</translation>
    </message>
    <message>
        <source>1 record, %1</source>
        <translation>1 เรคคอร์ด, %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilesView</name>
    <message>
        <source>Node</source>
        <translation>โหนด</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>ไดเรกทอรี</translation>
    </message>
    <message>
        <source>The chosen partition</source>
        <translation>พาร์ทิชันที่เลือก</translation>
    </message>
    <message>
        <source>The node&apos;s own files</source>
        <translation>ไฟล์ของโหนดเอง</translation>
    </message>
    <message>
        <source>The metadata log</source>
        <translation>ล็อกเมทาดาทา</translation>
    </message>
    <message>
        <source>Files of the directory</source>
        <translation>ไฟล์ในไดเรกทอรี</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>กรองไฟล์</translation>
    </message>
    <message>
        <source>What the bytes mean</source>
        <translation>ความหมายของไบต์</translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>กรองฟิลด์</translation>
    </message>
    <message>
        <source>Beginning of the file</source>
        <translation>ต้นไฟล์</translation>
    </message>
    <message>
        <source>The piece before</source>
        <translation>ส่วนก่อนหน้า</translation>
    </message>
    <message>
        <source>The next piece</source>
        <translation>ส่วนถัดไป</translation>
    </message>
    <message>
        <source>Goes on to the end of the file</source>
        <translation>ไปจนถึงท้ายไฟล์</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>Partition %1-%2</source>
        <translation>พาร์ทิชัน %1-%2</translation>
    </message>
    <message>
        <source>The files of a cluster that runs elsewhere cannot be read from here.</source>
        <translation>อ่านไฟล์ของคลัสเตอร์ที่ทำงานที่อื่นจากที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>Choose a partition in the Topics dock, or by clicking a replica in the picture.</source>
        <translation>เลือกพาร์ทิชันในแผงหัวข้อ หรือคลิกเรพลิกาในภาพ</translation>
    </message>
    <message>
        <source>Torn: the last entry is not whole. It is being written just now, or was cut off by a crash.</source>
        <translation>ขาด: รายการสุดท้ายไม่ครบ กำลังเขียนอยู่ หรือถูกตัดเพราะระบบล่ม</translation>
    </message>
    <message>
        <source>bytes %1 to %2 of %3</source>
        <translation>ไบต์ %1 ถึง %2 จาก %3</translation>
    </message>
    <message>
        <source>There is no topic yet, so no partition has files. Create a topic (Ctrl+N), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>ยังไม่มี topic จึงยังไม่มีไฟล์ของ partition ใด สร้าง topic (Ctrl+N) หรือเริ่มสถานการณ์ (Ctrl+J, Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilterWords</name>
    <message>
        <source>A parenthesis is closed that was not opened.</source>
        <translation>มีวงเล็บปิดที่ไม่มีวงเล็บเปิด</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>ซ้อนลึกเกินไป</translation>
    </message>
    <message>
        <source>Something is missing here: a word, or a field with a value.</source>
        <translation>ตรงนี้ขาดบางอย่าง: คำ หรือฟิลด์พร้อมค่า</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>วงเล็บนี้ไม่ได้ปิด</translation>
    </message>
    <message>
        <source>There is no field named %1. Fields are key, value, header.NAME, partition, offset, time, size and $.path; words that hold such a sign go in quotes.</source>
        <translation>ไม่มีฟิลด์ชื่อ %1 ฟิลด์ที่มีคือ key, value, header.NAME, partition, offset, time, size และ $.path ถ้าคำมีเครื่องหมายเช่นนี้ให้ใส่ในเครื่องหมายคำพูด</translation>
    </message>
    <message>
        <source>After &quot;is&quot; comes null, empty, not null or not empty.</source>
        <translation>หลัง &quot;is&quot; ต้องเป็น null, empty, not null หรือ not empty</translation>
    </message>
    <message>
        <source>Only a key, a value, a header or a path can be null or empty.</source>
        <translation>เฉพาะ key, value, header หรือ path เท่านั้นที่เป็น null หรือว่างได้</translation>
    </message>
    <message>
        <source>%1 is a number: compare it with =, !=, &lt;, &lt;=, &gt; or &gt;=.</source>
        <translation>%1 เป็นตัวเลข: เปรียบเทียบด้วย =, !=, &lt;, &lt;=, &gt; หรือ &gt;=</translation>
    </message>
    <message>
        <source>A comparison is missing: =, !=, : (contains), ~ (regular expression), &lt;, &gt; or is null.</source>
        <translation>ขาดการเปรียบเทียบ: =, !=, : (มีคำ), ~ (regular expression), &lt;, &gt; หรือ is null</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>ตรงนี้ขาดค่า</translation>
    </message>
    <message>
        <source>The regular expression has no closing /.</source>
        <translation>regular expression ไม่มี / ปิดท้าย</translation>
    </message>
    <message>
        <source>The quotes are not closed.</source>
        <translation>เครื่องหมายคำพูดไม่ได้ปิด</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>regular expression ผิด: %1</translation>
    </message>
    <message>
        <source>%1 is no whole number from 0 on.</source>
        <translation>%1 ไม่ใช่จำนวนเต็มตั้งแต่ 0 ขึ้นไป</translation>
    </message>
    <message>
        <source>%1 is no time. Write 2026-11-21T18:00, 18:00, -5m (s, m, h, d) or milliseconds since 1970.</source>
        <translation>%1 ไม่ใช่เวลา เขียนเป็น 2026-11-21T18:00, 18:00, -5m (s, m, h, d) หรือมิลลิวินาทีนับจากปี 1970</translation>
    </message>
    <message>
        <source>%1 is no number; &lt; and &gt; compare numbers.</source>
        <translation>%1 ไม่ใช่ตัวเลข &lt; และ &gt; ใช้เปรียบเทียบตัวเลข</translation>
    </message>
    <message>
        <source>Partitions are compared with = or !=, as in partition = 0,2-4.</source>
        <translation>พาร์ทิชันเปรียบเทียบด้วย = หรือ != เช่น partition = 0,2-4</translation>
    </message>
    <message>
        <source>%1 is no list of partitions. Write 0 or 0,2-4.</source>
        <translation>%1 ไม่ใช่รายการพาร์ทิชัน เขียนเป็น 0 หรือ 0,2-4</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FilteredTable</name>
    <message>
        <source>Shows the rows that have every one of these words. Press / to come here.</source>
        <translation>แสดงแถวที่มีคำเหล่านี้ครบทุกคำ กด / เพื่อมาที่นี่</translation>
    </message>
    <message>
        <source>No row has these words. Clear the filter to see all.</source>
        <translation>ไม่มีแถวที่มีคำเหล่านี้ ล้างตัวกรองเพื่อดูทั้งหมด</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FittedColumns</name>
    <message>
        <source>What fits</source>
        <translation>เท่าที่พอดี</translation>
    </message>
    <message>
        <source>Forgets which columns were chosen and how wide they were made</source>
        <translation>ลืมคอลัมน์ที่เลือกไว้และความกว้างที่ปรับไว้</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s): choose what to see</source>
        <translation>
            <numerusform>อีก %n คอลัมน์: เลือกสิ่งที่จะดู</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameFilter</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>เครื่องหมายคำพูดยังไม่ปิด</translation>
    </message>
    <message>
        <source>After the colon a value is missing, as in api:Produce, node:2 or error:any.</source>
        <translation>หลังเครื่องหมายโคลอนยังไม่มีค่า เช่น api:Produce, node:2 หรือ error:any</translation>
    </message>
    <message>
        <source>Kafka has no API “%1”.</source>
        <translation>Kafka ไม่มี API ชื่อ “%1”</translation>
    </message>
    <message>
        <source>Kafka has no API “%1”. Do you mean %2?</source>
        <translation>Kafka ไม่มี API ชื่อ “%1” คุณหมายถึง %2 ใช่ไหม</translation>
    </message>
    <message>
        <source>node: wants a node&apos;s number, as in node:2, not “%1”.</source>
        <translation>node: ต้องเป็นหมายเลขโหนด เช่น node:2 ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>No error of Kafka&apos;s has “%1” in its name. error:any shows all answers with errors.</source>
        <translation>ไม่มีข้อผิดพลาดของ Kafka ที่มีชื่อว่า “%1” ใช้ error:any เพื่อดูคำตอบที่มีข้อผิดพลาดทั้งหมด</translation>
    </message>
    <message>
        <source>is: wants request, response or broken, not “%1”.</source>
        <translation>is: ต้องเป็น request, response หรือ broken ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>slow: wants milliseconds, as in slow:50, not “%1”.</source>
        <translation>slow: ต้องเป็นมิลลิวินาที เช่น slow:50 ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. There are api: kind: client: node: at: topic: group: error: is: slow: frames: and plain text.</source>
        <translation>ไม่มีตัวกรอง “%1:” มี api: kind: client: node: at: topic: group: error: is: slow: frames: และข้อความธรรมดา</translation>
    </message>
    <message>
        <source>kind: wants produce, fetch, replication, quorum, group, metadata, transaction or admin, not “%1”.</source>
        <translation>kind: ต้องการ produce, fetch, replication, quorum, group, metadata, transaction หรือ admin ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>frames: wants the first and the last number, as in frames:120-160, not “%1”.</source>
        <translation>frames: ต้องการหมายเลขแรกและหมายเลขสุดท้าย เช่น frames:120-160 ไม่ใช่ “%1”</translation>
    </message>
    <message>
        <source>at: wants the number of the node that was asked, as in at:2, not “%1”.</source>
        <translation>at: ต้องการหมายเลขของโหนดที่ถูกถาม เช่น at:2 ไม่ใช่ “%1”</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameTableModel</name>
    <message>
        <source>not a request</source>
        <translation>ไม่ใช่คำขอ</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ยังไม่มีคำตอบ</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>อ่านไม่ได้</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>สำเร็จ</translation>
    </message>
    <message>
        <source>The first %1 of it were kept.</source>
        <translation>เก็บไว้เฉพาะ %1 แรก</translation>
    </message>
    <message>
        <source>Version of this API in which the two ends speak; they agree on it by ApiVersions</source>
        <translation>เวอร์ชันของ API ที่ทั้งสองฝ่ายใช้คุยกัน ตกลงกันผ่าน ApiVersions</translation>
    </message>
    <message>
        <source>Correlation id: the client numbers its requests, the answer carries the same number</source>
        <translation>Correlation id: ไคลเอนต์ใส่เลขให้คำขอ และคำตอบใช้เลขเดียวกัน</translation>
    </message>
    <message>
        <source>Time from the request&apos;s arrival until its answer had left, split by where it went</source>
        <translation>เวลาตั้งแต่คำขอมาถึงจนคำตอบออกไปแล้ว แยกตามที่ใช้ไป</translation>
    </message>
    <message>
        <source>Bytes of the frame, without the four bytes of length in front</source>
        <translation>จำนวนไบต์ของเฟรม ไม่รวมความยาวสี่ไบต์ด้านหน้า</translation>
    </message>
    <message>
        <source>The error codes in the answer, by Kafka&apos;s names</source>
        <translation>รหัสข้อผิดพลาดในคำตอบ ตามชื่อของ Kafka</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Ver.</source>
        <translation>เวอร์ชัน</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>เลข</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ผล</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>เวลาแฝง</translation>
    </message>
    <message>
        <source>About</source>
        <translation>เกี่ยวกับ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::FrameWords</name>
    <message>
        <source>no request</source>
        <translation>ไม่ใช่คำขอ</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>node %1 controller</source>
        <translation>คอนโทรลเลอร์ของโหนด %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>client :%1</source>
        <translation>ไคลเอนต์ :%1</translation>
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
        <translation>คิว</translation>
    </message>
    <message>
        <source>It was there whole, but the node was busy with other requests.</source>
        <translation>มาถึงครบแล้ว แต่โหนดกำลังทำคำขออื่นอยู่</translation>
    </message>
    <message>
        <source>log</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>The node worked on it: appended to the log, read it, looked things up.</source>
        <translation>โหนดกำลังทำงาน: เขียนต่อท้ายล็อก อ่านล็อก หรือค้นหาข้อมูล</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>รอ</translation>
    </message>
    <message>
        <source>It stood in purgatory: for replicas, new records, members of a group, or the controller.</source>
        <translation>รออยู่ใน purgatory: รอเรพลิกา เรคคอร์ดใหม่ สมาชิกกลุ่ม หรือคอนโทรลเลอร์</translation>
    </message>
    <message>
        <source>in line</source>
        <translation>ต่อแถว</translation>
    </message>
    <message>
        <source>The answer was ready, but answers leave in the order of the requests.</source>
        <translation>คำตอบพร้อมแล้ว แต่คำตอบต้องออกตามลำดับของคำขอ</translation>
    </message>
    <message>
        <source>send</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>Until the socket had taken all of it.</source>
        <translation>จนซ็อกเก็ตรับไปทั้งหมด</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryCard</name>
    <message>
        <source>The whole glossary</source>
        <translation>อภิธานศัพท์ทั้งหมด</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryMenu</name>
    <message>
        <source>Glossary</source>
        <translation>อภิธานศัพท์</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>นี่คืออะไร</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryView</name>
    <message>
        <source>Find a word</source>
        <translation>ค้นหาคำ</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>คำศัพท์</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>ความหมาย</translation>
    </message>
    <message>
        <source>Right click on a heading or a label: what is it?</source>
        <translation>คลิกขวาที่หัวตารางหรือป้ายชื่อ: มันคืออะไร</translation>
    </message>
    <message>
        <source>Pictures from everyday life</source>
        <translation>ภาพเปรียบจากชีวิตประจำวัน</translation>
    </message>
    <message>
        <source>Kafka&apos;s words</source>
        <translation>คำศัพท์ของ Kafka</translation>
    </message>
    <message>
        <source>No word of Kafka&apos;s is called so.</source>
        <translation>ไม่มีคำศัพท์ของ Kafka ที่ชื่อนี้</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GlossaryWords</name>
    <message>
        <source>Careful:</source>
        <translation>ระวัง:</translation>
    </message>
    <message>
        <source>See also:</source>
        <translation>ดูเพิ่ม:</translation>
    </message>
    <message>
        <source>Seen in:</source>
        <translation>เห็นได้ใน:</translation>
    </message>
    <message>
        <source>Learned in:</source>
        <translation>เรียนได้ใน:</translation>
    </message>
    <message>
        <source>Where the picture ends:</source>
        <translation>ภาพเปรียบนี้ใช้ไม่ได้เมื่อ:</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>เพิ่มเติมเกี่ยวกับคำนี้</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupActions</name>
    <message numerus="yes">
        <source>The offsets of %1 were moved on %n partition(s).</source>
        <translation>
            <numerusform>ย้ายออฟเซ็ตของ %1 แล้วใน %n พาร์ทิชัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n committed offset(s) of %1 were deleted.</source>
        <translation>
            <numerusform>ลบออฟเซ็ตที่คอมมิต %n รายการของ %1 แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Group %1 was deleted with its offsets.</source>
        <translation>ลบกลุ่ม %1 พร้อมออฟเซ็ตแล้ว</translation>
    </message>
    <message>
        <source>The offsets of %1 are back where they were.</source>
        <translation>ออฟเซ็ตของ %1 กลับไปที่เดิมแล้ว</translation>
    </message>
    <message>
        <source>The offsets of %1 are back already.</source>
        <translation>ออฟเซ็ตของ %1 กลับคืนแล้ว</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupOffsetsModel</name>
    <message>
        <source>nobody reads it</source>
        <translation>ไม่มีใครอ่าน</translation>
    </message>
    <message>
        <source>The next record that the group will read after a restart</source>
        <translation>เรคคอร์ดถัดไปที่กลุ่มจะอ่านหลังเริ่มใหม่</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Commit แล้ว</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>ท้าย log</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>เกิน %1</translation>
    </message>
    <message>
        <source>Nothing was ever committed here, so there is no lag to tell, as Kafka&apos;s tool says, too. A member without a committed offset begins where auto.offset.reset says. Records that are there: %1</source>
        <translation>ยังไม่เคยมีการคอมมิตที่นี่ จึงบอกความล่าช้าไม่ได้ ตรงกับที่เครื่องมือของ Kafka แสดง สมาชิกที่ไม่มีออฟเซ็ตจะเริ่มตาม auto.offset.reset เรคคอร์ดที่มีอยู่: %1</translation>
    </message>
    <message>
        <source>The log is shorter than what was committed: records that this group has read were lost.</source>
        <translation>ล็อกสั้นกว่าที่คอมมิตไว้ เรคคอร์ดที่กลุ่มนี้อ่านไปแล้วสูญหาย</translation>
    </message>
    <message>
        <source>The partition has no leader: where its log ends cannot be told.</source>
        <translation>พาร์ทิชันไม่มีลีดเดอร์ จึงบอกไม่ได้ว่าล็อกจบที่ใด</translation>
    </message>
    <message>
        <source>Where the log ends for readers: the leader&apos;s high watermark</source>
        <translation>จุดที่ล็อกจบสำหรับผู้อ่าน คือ high watermark ของลีดเดอร์</translation>
    </message>
    <message>
        <source>Records that are there and not committed: log end minus committed, as kafka-consumer-groups counts</source>
        <translation>เรคคอร์ดที่มีอยู่แต่ยังไม่คอมมิต: ปลายล็อกลบออฟเซ็ตที่คอมมิต ตามที่ kafka-consumer-groups นับ</translation>
    </message>
    <message>
        <source>How long ago the oldest record that is not committed was written</source>
        <translation>เรคคอร์ดเก่าสุดที่ยังไม่คอมมิตถูกเขียนเมื่อนานเท่าใด</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>ตามหลัง</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>โฮสต์</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupStates</name>
    <message>
        <source>Empty: no members. Committed offsets are kept, and may be moved.</source>
        <translation>Empty: ไม่มีสมาชิก ออฟเซ็ตที่คอมมิตยังเก็บไว้และย้ายได้</translation>
    </message>
    <message>
        <source>PreparingRebalance: the coordinator waits until every member has joined again.</source>
        <translation>PreparingRebalance: โคออร์ดิเนเตอร์รอจนสมาชิกทุกตัวเข้าร่วมใหม่</translation>
    </message>
    <message>
        <source>CompletingRebalance: all have joined; the group&apos;s leader shares the partitions out.</source>
        <translation>CompletingRebalance: ทุกตัวเข้าร่วมแล้ว หัวหน้ากลุ่มกำลังแบ่งพาร์ทิชัน</translation>
    </message>
    <message>
        <source>Assigning: the coordinator computes who shall read what.</source>
        <translation>Assigning: โคออร์ดิเนเตอร์คำนวณว่าใครจะอ่านอะไร</translation>
    </message>
    <message>
        <source>Reconciling: members give partitions up and take others over, one by one; the rest goes on reading.</source>
        <translation>Reconciling: สมาชิกคืนและรับพาร์ทิชันทีละตัว ตัวอื่นอ่านต่อไป</translation>
    </message>
    <message>
        <source>Stable: every member knows its partitions and reads them.</source>
        <translation>Stable: สมาชิกทุกตัวรู้พาร์ทิชันของตนและกำลังอ่าน</translation>
    </message>
    <message>
        <source>Dead: the group was deleted.</source>
        <translation>Dead: กลุ่มถูกลบแล้ว</translation>
    </message>
    <message>
        <source>State of the group: %1</source>
        <translation>สถานะของกลุ่ม: %1</translation>
    </message>
    <message>
        <source>The way it came: %1</source>
        <translation>เส้นทางที่ผ่านมา: %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 ตั้งแต่ %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GroupsView</name>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>No group reads from this cluster. Start one in the Consume dock, or point your own consumer at the bootstrap servers.</source>
        <translation>ยังไม่มีกลุ่มใดอ่านจากคลัสเตอร์นี้ เริ่มได้ในแผง Consume หรือชี้ consumer ของคุณมาที่ bootstrap servers</translation>
    </message>
    <message>
        <source>Committed offsets and lag</source>
        <translation>Offset ที่ commit แล้วและ lag</translation>
    </message>
    <message>
        <source>Which member reads which partition</source>
        <translation>สมาชิกคนใดอ่าน partition ใด</translation>
    </message>
    <message>
        <source>%1 · lag %2</source>
        <translation>%1 · lag %2</translation>
    </message>
    <message>
        <source>Move offsets …</source>
        <translation>ย้ายออฟเซ็ต …</translation>
    </message>
    <message>
        <source>Let the group read again, or pass over records: shows first what it would do (offset reset)</source>
        <translation>ให้กลุ่มอ่านซ้ำหรือข้ามเรคคอร์ด โดยแสดงก่อนว่าจะเกิดอะไรขึ้น (offset reset)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>คืนค่าเดิม</translation>
    </message>
    <message>
        <source>Undo: the offsets that were committed before the last change</source>
        <translation>เลิกทำ: ออฟเซ็ตที่คอมมิตไว้ก่อนการเปลี่ยนครั้งล่าสุด</translation>
    </message>
    <message>
        <source>Delete the group with its committed offsets</source>
        <translation>ลบกลุ่มพร้อมออฟเซ็ตที่คอมมิต</translation>
    </message>
    <message>
        <source>Forget offsets</source>
        <translation>ลืมออฟเซ็ต</translation>
    </message>
    <message>
        <source>Delete the committed offsets of the chosen partitions</source>
        <translation>ลบออฟเซ็ตที่คอมมิตของพาร์ทิชันที่เลือก</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>ความล่าช้า</translation>
    </message>
    <message>
        <source>Rebalances</source>
        <translation>การจัดสรรใหม่</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>เป็นเวลา</translation>
    </message>
    <message>
        <source>in records</source>
        <translation>เป็นเรคคอร์ด</translation>
    </message>
    <message>
        <source>Shows lag as the number of records, or as the age of the oldest one that is not committed</source>
        <translation>แสดงความล่าช้าเป็นจำนวนเรคคอร์ด หรือเป็นอายุของเรคคอร์ดเก่าสุดที่ยังไม่คอมมิต</translation>
    </message>
    <message>
        <source>● reads · − shall give up · + shall get</source>
        <translation>● อ่านอยู่ · − จะคืน · + จะได้รับ</translation>
    </message>
    <message>
        <source>Filter partitions and members</source>
        <translation>กรองพาร์ทิชันและสมาชิก</translation>
    </message>
    <message>
        <source>Members of the group</source>
        <translation>สมาชิกของกลุ่ม</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>กรองสมาชิก</translation>
    </message>
    <message>
        <source>Rebalances, the newest first</source>
        <translation>การจัดสรรใหม่ ล่าสุดก่อน</translation>
    </message>
    <message>
        <source>Filter rebalances</source>
        <translation>กรองการจัดสรรใหม่</translation>
    </message>
    <message numerus="yes">
        <source>New protocol (KIP-848) · epoch %1, assignment for epoch %2 · %n member(s) · assignor %3 · coordinator node %4</source>
        <translation>
            <numerusform>โพรโทคอลใหม่ (KIP-848) · epoch %1 การจัดสรรสำหรับ epoch %2 · สมาชิก %n · ตัวจัดสรร %3 · โคออร์ดิเนเตอร์โหนด %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share group (KIP-932) · epoch %1, assignment for epoch %2 · %n member(s) · assignor %3 · coordinator node %4</source>
        <translation>
            <numerusform>กลุ่มแบบแบ่งกัน (share group, KIP-932) · epoch %1 การจัดสรรสำหรับ epoch %2 · สมาชิก %n · ตัวจัดสรร %3 · โคออร์ดิเนเตอร์โหนด %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Its members take single records, also from the same partition. It commits no offsets, so no member has a lag.</source>
        <translation>สมาชิกรับเรคคอร์ดทีละรายการ แม้จากพาร์ทิชันเดียวกัน กลุ่มนี้ไม่คอมมิตออฟเซ็ต สมาชิกจึงไม่มี lag</translation>
    </message>
    <message numerus="yes">
        <source>Classic protocol · generation %1 · %n member(s) · assignor %2 · coordinator node %3</source>
        <translation>
            <numerusform>โพรโทคอลเดิม · รุ่น %1 · สมาชิก %n · ตัวจัดสรร %2 · โคออร์ดิเนเตอร์โหนด %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Lag %1 records</source>
        <translation>ล่าช้า %1 เรคคอร์ด</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>ตามหลัง %1</translation>
    </message>
    <message>
        <source>▲ grows by %1/s</source>
        <translation>▲ เพิ่ม %1/วินาที</translation>
    </message>
    <message>
        <source>▼ shrinks by %1/s</source>
        <translation>▼ ลด %1/วินาที</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>คงที่</translation>
    </message>
    <message>
        <source>caught up in %1</source>
        <translation>จะตามทันใน %1</translation>
    </message>
    <message>
        <source>never catches up at this rate</source>
        <translation>อัตรานี้ไม่มีวันตามทัน</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) never committed, %1 records there</source>
        <translation>
            <numerusform>%n พาร์ทิชันไม่เคยคอมมิต มี %1 เรคคอร์ด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) that nobody reads</source>
        <translation>
            <numerusform>%n พาร์ทิชันที่ไม่มีใครอ่าน</numerusform>
        </translation>
    </message>
    <message>
        <source>The group has not rebalanced while the window was open.</source>
        <translation>กลุ่มยังไม่ได้จัดสรรใหม่ตั้งแต่เปิดหน้าต่าง</translation>
    </message>
    <message>
        <source>A group that has members cannot be deleted: stop them first (NON_EMPTY_GROUP)</source>
        <translation>ลบกลุ่มที่มีสมาชิกไม่ได้ ให้หยุดสมาชิกก่อน (NON_EMPTY_GROUP)</translation>
    </message>
    <message>
        <source>keeps up</source>
        <translation>ตามทัน</translation>
    </message>
    <message>
        <source>the change of the offsets of %1</source>
        <translation>การเปลี่ยนออฟเซ็ตของ %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::Guide</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GuideBubble</name>
    <message>
        <source>Done, and the cluster saw it.</source>
        <translation>ทำแล้ว และคลัสเตอร์เห็นแล้ว</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>จบ</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>ข้าม</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::HandOutWords</name>
    <message>
        <source>○ Not done in this run.</source>
        <translation>○ ไม่ได้ทำในรอบนี้</translation>
    </message>
    <message>
        <source>✓ Done, and the cluster saw it.</source>
        <translation>✓ เสร็จแล้ว และคลัสเตอร์เห็นแล้ว</translation>
    </message>
    <message>
        <source>✓ It was so already.</source>
        <translation>✓ เป็นเช่นนั้นอยู่แล้ว</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>คำถาม:</translation>
    </message>
    <message>
        <source>foretold</source>
        <translation>ที่คาดไว้</translation>
    </message>
    <message>
        <source>what happened</source>
        <translation>ที่เกิดขึ้นจริง</translation>
    </message>
    <message>
        <source>○ Not judged: the act was not made.</source>
        <translation>○ ไม่ได้ตัดสิน: ไม่ได้ลงมือทำ</translation>
    </message>
    <message>
        <source>What is learned</source>
        <translation>สิ่งที่ได้เรียนรู้</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The act:</source>
        <translation>สิ่งที่ต้องทำ:</translation>
    </message>
    <message>
        <source>Careful:</source>
        <translation>ระวัง:</translation>
    </message>
    <message>
        <source>The window at the end of step %1</source>
        <translation>หน้าต่างเมื่อจบขั้นที่ %1</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>คำศัพท์</translation>
    </message>
    <message>
        <source>Run of %1: %2 of %3 acts done, %4 of %5 predictions right.</source>
        <translation>รอบเมื่อ %1: ทำแล้ว %2 จาก %3 คาดเดาถูก %4 จาก %5</translation>
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
            <numerusform>เพราะโหนด %1 ล่ม</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>because node %1 is paused</source>
        <translation>
            <numerusform>เพราะโหนด %1 พักอยู่</numerusform>
        </translation>
    </message>
    <message>
        <source>because links are cut</source>
        <translation>เพราะเส้นเชื่อมถูกตัด</translation>
    </message>
    <message numerus="yes">
        <source>because node %1 is starting</source>
        <translation>
            <numerusform>เพราะโหนด %1 กำลังเริ่ม</numerusform>
        </translation>
    </message>
    <message>
        <source>replicas are catching up</source>
        <translation>replica กำลังตามให้ทัน</translation>
    </message>
    <message>
        <source>No node runs. Start one from its menu.</source>
        <translation>ไม่มีโหนดทำงาน เริ่มได้จากเมนูของโหนด</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n partition(s) without a leader, %1</source>
        <translation>
            <numerusform>ออฟไลน์: %n partition ไม่มี leader, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under-replicated: %n partition(s), %1</source>
        <translation>
            <numerusform>Replica ไม่ครบ: %n partition, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No active controller: the quorum is electing</source>
        <translation>ไม่มี controller: quorum กำลังเลือก</translation>
    </message>
    <message>
        <source>Some nodes do not run, %1</source>
        <translation>บางโหนดไม่ทำงาน, %1</translation>
    </message>
    <message>
        <source>Links are cut; every partition is still replicated</source>
        <translation>เส้นเชื่อมถูกตัด แต่ทุก partition ยังมี replica ครบ</translation>
    </message>
    <message>
        <source>Ready. No topics yet.</source>
        <translation>พร้อม ยังไม่มี topic</translation>
    </message>
    <message>
        <source>Healthy: every partition has its leader and all replicas</source>
        <translation>ปกติดี: ทุก partition มี leader และ replica ครบ</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>หยุดแล้ว</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>กำลังเริ่ม</translation>
    </message>
    <message>
        <source>running</source>
        <translation>ทำงาน</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>พักอยู่</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>กำลังหยุด</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>ถูกฆ่า</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ล้มเหลว</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ImportWords</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>อ่าน %1 ไม่ได้: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::JsonPathWords</name>
    <message>
        <source>After the dot comes a name, as in $.customer.</source>
        <translation>หลังจุดต้องเป็นชื่อ เช่น $.customer</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>วงเล็บเหลี่ยมไม่ได้ปิด</translation>
    </message>
    <message>
        <source>In brackets stands a number from 0, * or a name in quotes.</source>
        <translation>ในวงเล็บเหลี่ยมต้องเป็นตัวเลขตั้งแต่ 0, * หรือชื่อในเครื่องหมายคำพูด</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::KafkaErrorWords</name>
    <message>
        <source>the leader has moved to another node; the client asks anew and tries again.</source>
        <translation>leader ย้ายไปโหนดอื่นแล้ว ไคลเอนต์จะถามใหม่และลองอีกครั้ง</translation>
    </message>
    <message>
        <source>the client knows an older leader epoch; it asks anew.</source>
        <translation>ไคลเอนต์รู้จัก leader epoch เก่า จะถามใหม่</translation>
    </message>
    <message>
        <source>the node does not know this leader epoch yet; the client tries again.</source>
        <translation>โหนดยังไม่รู้จัก leader epoch นี้ ไคลเอนต์จะลองอีกครั้ง</translation>
    </message>
    <message>
        <source>the partition has no leader at the moment.</source>
        <translation>ขณะนี้ partition ไม่มี leader</translation>
    </message>
    <message>
        <source>fewer replicas are in sync than min.insync.replicas asks for; nothing was written.</source>
        <translation>replica ที่ in-sync มีน้อยกว่าที่ min.insync.replicas กำหนด จึงไม่ได้เขียน</translation>
    </message>
    <message>
        <source>the leader wrote it, but too few replicas followed in time.</source>
        <translation>leader เขียนแล้ว แต่ replica ตามมาไม่ครบในเวลา</translation>
    </message>
    <message>
        <source>the node did not finish in time.</source>
        <translation>โหนดทำไม่เสร็จในเวลา</translation>
    </message>
    <message>
        <source>there is no such topic or partition.</source>
        <translation>ไม่มี topic หรือ partition นี้</translation>
    </message>
    <message>
        <source>there is a topic of this name already.</source>
        <translation>มี topic ชื่อนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>the name is not allowed.</source>
        <translation>ใช้ชื่อนี้ไม่ได้</translation>
    </message>
    <message>
        <source>there are not as many nodes in service as replicas are asked for.</source>
        <translation>โหนดที่ให้บริการมีไม่ถึงจำนวน replica ที่ขอ</translation>
    </message>
    <message>
        <source>the number of partitions is not allowed.</source>
        <translation>จำนวน partition นี้ใช้ไม่ได้</translation>
    </message>
    <message>
        <source>a configuration name or value is not allowed.</source>
        <translation>ชื่อหรือค่าของการตั้งค่าใช้ไม่ได้</translation>
    </message>
    <message>
        <source>the cluster does not allow deleting topics.</source>
        <translation>คลัสเตอร์ไม่อนุญาตให้ลบ topic</translation>
    </message>
    <message>
        <source>the record is larger than max.message.bytes allows.</source>
        <translation>เรคคอร์ดใหญ่กว่าที่ max.message.bytes กำหนด</translation>
    </message>
    <message>
        <source>there is no record at that offset; the reader starts anew as auto.offset.reset says.</source>
        <translation>ไม่มีเรคคอร์ดที่ offset นั้น ผู้อ่านจะเริ่มใหม่ตาม auto.offset.reset</translation>
    </message>
    <message>
        <source>the group&apos;s coordinator is not there yet; the client tries again.</source>
        <translation>ยังไม่มี coordinator ของกลุ่ม ไคลเอนต์จะลองอีกครั้ง</translation>
    </message>
    <message>
        <source>the new coordinator still reads the group&apos;s history.</source>
        <translation>coordinator ใหม่กำลังอ่านประวัติของกลุ่มอยู่</translation>
    </message>
    <message>
        <source>the coordinator has moved to another node; the client looks for it.</source>
        <translation>coordinator ย้ายไปโหนดอื่นแล้ว ไคลเอนต์กำลังหา</translation>
    </message>
    <message>
        <source>the group is sharing out its partitions anew.</source>
        <translation>กลุ่มกำลังแบ่ง partition กันใหม่</translation>
    </message>
    <message>
        <source>the group has gone on without this member; it joins again.</source>
        <translation>กลุ่มเดินหน้าไปโดยไม่มีสมาชิกนี้ จะเข้าร่วมใหม่</translation>
    </message>
    <message>
        <source>the group has forgotten this member; it joins again.</source>
        <translation>กลุ่มลืมสมาชิกนี้ไปแล้ว จะเข้าร่วมใหม่</translation>
    </message>
    <message>
        <source>a record before this one is missing at the leader.</source>
        <translation>leader ยังไม่มีเรคคอร์ดก่อนหน้าเรคคอร์ดนี้</translation>
    </message>
    <message>
        <source>a connection to a node broke or could not be made; the client tries again.</source>
        <translation>การเชื่อมต่อกับโหนดขาดหรือสร้างไม่ได้ ไคลเอนต์จะลองอีกครั้ง</translation>
    </message>
    <message>
        <source>no node can be reached.</source>
        <translation>เข้าถึงโหนดใดไม่ได้เลย</translation>
    </message>
    <message>
        <source>no leader acknowledged it within delivery.timeout.ms; it was given up.</source>
        <translation>ไม่มี leader ตอบรับภายใน delivery.timeout.ms จึงเลิกส่ง</translation>
    </message>
    <message>
        <source>no answer came in time.</source>
        <translation>ไม่มีคำตอบในเวลา</translation>
    </message>
    <message>
        <source>it waited too long to be sent.</source>
        <translation>รอส่งนานเกินไป</translation>
    </message>
    <message>
        <source>the topic has no such partition.</source>
        <translation>topic ไม่มี partition นี้</translation>
    </message>
    <message>
        <source>there is no such topic.</source>
        <translation>ไม่มี topic นี้</translation>
    </message>
    <message>
        <source>the client has too many records that wait.</source>
        <translation>ไคลเอนต์มีเรคคอร์ดรออยู่มากเกินไป</translation>
    </message>
    <message>
        <source>it was dropped because the producer stopped.</source>
        <translation>ถูกทิ้งเพราะ producer หยุด</translation>
    </message>
    <message>
        <source>the member took too long for its records and was put out of the group.</source>
        <translation>สมาชิกใช้เวลากับเรคคอร์ดนานเกินไปจึงถูกนำออกจากกลุ่ม</translation>
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
        <translation>การดูแลระบบ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LagChart</name>
    <message>
        <source>Lag over the last minute</source>
        <translation>Lag ในหนึ่งนาทีที่ผ่านมา</translation>
    </message>
    <message>
        <source>failure</source>
        <translation>ความขัดข้อง</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LatencyBar</name>
    <message>
        <source>Kafka measures it as %1.</source>
        <translation>Kafka วัดค่านี้ในชื่อ %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerColumn</name>
    <message>
        <source>sent</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>จัดเก็บ</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>อ่านเห็น</translation>
    </message>
    <message>
        <source>doubled</source>
        <translation>ซ้ำ</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>หาย</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>กำลังมา</translation>
    </message>
    <message>
        <source>Records of the source topic, as a reader of committed records (read_committed) gets them</source>
        <translation>เรคคอร์ดของ topic ต้นทาง ตามที่ผู้อ่านเฉพาะที่ commit แล้ว (read_committed) ได้รับ</translation>
    </message>
    <message>
        <source>Records in the result topic, those of aborted and of open transactions too</source>
        <translation>เรคคอร์ดใน topic ผลลัพธ์ รวมของ transaction ที่ถูก abort และที่ยังเปิดอยู่</translation>
    </message>
    <message>
        <source>Records of the result topic that a reader of committed records gets</source>
        <translation>เรคคอร์ดของ topic ผลลัพธ์ที่ผู้อ่านเฉพาะที่ commit แล้วได้รับ</translation>
    </message>
    <message>
        <source>Seen more often than they were sent: so many too many</source>
        <translation>อ่านเห็นมากครั้งกว่าที่ส่ง: เกินมาเท่านี้</translation>
    </message>
    <message>
        <source>The program&apos;s committed offset is past them, and nobody will see them</source>
        <translation>committed offset ของโปรแกรมผ่านไปแล้ว และจะไม่มีใครเห็น</translation>
    </message>
    <message>
        <source>Not taken by the program yet, or written in a transaction that is still open</source>
        <translation>โปรแกรมยังไม่ได้รับไป หรือเขียนไว้ใน transaction ที่ยังเปิดอยู่</translation>
    </message>
    <message>
        <source>Could not be read just now: %1</source>
        <translation>ตอนนี้อ่านไม่ได้: %1</translation>
    </message>
    <message>
        <source>The first records of a topic are deleted: what was before is not counted.</source>
        <translation>เรคคอร์ดแรก ๆ ของ topic ถูกลบไปแล้ว: ส่วนก่อนหน้านั้นไม่ได้นับ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored record(s) aborted: nobody who asks for committed records sees them.</source>
        <translation>
            <numerusform>จัดเก็บแล้วถูก abort %Ln เรคคอร์ด: ผู้ที่ขอเฉพาะที่ commit แล้วจะไม่เห็น</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored record(s) in a transaction that is open.</source>
        <translation>
            <numerusform>จัดเก็บแล้ว %Ln เรคคอร์ดอยู่ใน transaction ที่ยังเปิดอยู่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen record(s) that nobody sent: does the program change what it reads? Then compare by key.</source>
        <translation>
            <numerusform>อ่านเห็น %Ln เรคคอร์ดที่ไม่มีใครส่ง: โปรแกรมแก้ไขสิ่งที่อ่านหรือไม่ ถ้าใช่ให้เทียบด้วย key</numerusform>
        </translation>
    </message>
    <message>
        <source>partition %1, offset %2</source>
        <translation>partition %1, offset %2</translation>
    </message>
    <message>
        <source>%1: lost: %2</source>
        <translation>%1: หาย: %2</translation>
    </message>
    <message>
        <source>%1: seen %2 times: %3</source>
        <translation>%1: อ่านเห็น %2 ครั้ง: %3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerStory</name>
    <message>
        <source>Topic %1 could not be made: %2</source>
        <translation>สร้าง topic %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>Topic %1 could not be deleted: %2</source>
        <translation>ลบ topic %1 ไม่ได้: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerStrip</name>
    <message>
        <source>%1 sent, %2 lost, %3 doubled</source>
        <translation>ส่ง %1 หาย %2 ซ้ำ %3</translation>
    </message>
    <message>
        <source>%1 came through once</source>
        <translation>มาถึงครั้งเดียว %1</translation>
    </message>
    <message>
        <source>%1 doubled</source>
        <translation>ซ้ำ %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>หาย %1</translation>
    </message>
    <message>
        <source>%1 on their way</source>
        <translation>กำลังมา %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::GuaranteesPage</name>
    <message>
        <source>Three programs read the same payments and book them, each into a topic of its own. They differ in the order in which they write and commit. Crash them in the middle of it, start them again, and compare the books.</source>
        <translation>สามโปรแกรมอ่านรายการชำระเงินเดียวกันแล้วลงบัญชี แต่ละโปรแกรมลงใน topic ของตัวเอง ต่างกันที่ลำดับการเขียนและการ commit ลองทำให้ล่มกลางทาง เริ่มใหม่ แล้วเทียบบัญชี</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>จัดเตรียม</translation>
    </message>
    <message>
        <source>Make the topics, a producer of payments, and the three programs</source>
        <translation>สร้าง topic ตัวส่งรายการชำระเงิน และโปรแกรมทั้งสาม</translation>
    </message>
    <message>
        <source>Crash all three</source>
        <translation>ทำให้ล่มทั้งสาม</translation>
    </message>
    <message>
        <source>With the next payments each program dies between the two things that it has to do</source>
        <translation>เมื่อได้รายการชำระเงินถัดไป แต่ละโปรแกรมจะตายระหว่างสองอย่างที่ต้องทำ</translation>
    </message>
    <message>
        <source>Start them again</source>
        <translation>เริ่มใหม่</translation>
    </message>
    <message>
        <source>By the same names: each goes on from its committed offset</source>
        <translation>ด้วยชื่อเดิม: แต่ละโปรแกรมทำต่อจาก committed offset ของตน</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>เก็บกวาด</translation>
    </message>
    <message>
        <source>Stop producer and programs, and delete their topics and groups</source>
        <translation>หยุดตัวส่งและโปรแกรม แล้วลบ topic และ group ของมัน</translation>
    </message>
    <message>
        <source>At most once</source>
        <translation>ไม่เกินหนึ่งครั้ง</translation>
    </message>
    <message>
        <source>commits the offset, then writes</source>
        <translation>at most once · commit offset ก่อน แล้วจึงเขียน</translation>
    </message>
    <message>
        <source>At least once</source>
        <translation>อย่างน้อยหนึ่งครั้ง</translation>
    </message>
    <message>
        <source>writes, then commits the offset</source>
        <translation>at least once · เขียนก่อน แล้วจึง commit offset</translation>
    </message>
    <message>
        <source>Exactly once</source>
        <translation>หนึ่งครั้งพอดี</translation>
    </message>
    <message>
        <source>writes and commits in one transaction</source>
        <translation>exactly once · เขียนและ commit ใน transaction เดียว</translation>
    </message>
    <message>
        <source>Making topics …</source>
        <translation>กำลังสร้าง topic …</translation>
    </message>
    <message>
        <source>The programs leave their groups …</source>
        <translation>โปรแกรมกำลังออกจาก group …</translation>
    </message>
    <message>
        <source>Deleting topics and groups …</source>
        <translation>กำลังลบ topic และ group …</translation>
    </message>
    <message>
        <source>They have crashed, each between its two things. What is not taken yet waits in %1. Start them again.</source>
        <translation>ล่มแล้ว แต่ละตัวล่มระหว่างสองอย่างที่ต้องทำ สิ่งที่ยังไม่ได้รับไปรออยู่ใน %1 ให้เริ่มใหม่</translation>
    </message>
    <message>
        <source>%1: crashed</source>
        <translation>%1: ล่ม</translation>
    </message>
    <message>
        <source>%1: ended: %2</source>
        <translation>%1: จบแล้ว: %2</translation>
    </message>
    <message>
        <source>%1: runs</source>
        <translation>%1: ทำงานอยู่</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::AuditPage</name>
    <message>
        <source>Judges any program that writes one record for each that it reads, your own too: what it read, what it wrote, and what a reader of committed records sees of that.</source>
        <translation>ตัดสินโปรแกรมใดก็ได้ที่เขียนหนึ่งเรคคอร์ดต่อหนึ่งเรคคอร์ดที่อ่าน รวมถึงของคุณเอง: อ่านอะไร เขียนอะไร และผู้อ่านเฉพาะที่ commit แล้วเห็นอะไร</translation>
    </message>
    <message>
        <source>Source topic</source>
        <translation>topic ต้นทาง</translation>
    </message>
    <message>
        <source>Result topic</source>
        <translation>topic ผลลัพธ์</translation>
    </message>
    <message>
        <source>Group of the program</source>
        <translation>group ของโปรแกรม</translation>
    </message>
    <message>
        <source>Its committed offsets tell what it has taken. Without a group, what is missing counts as lost</source>
        <translation>committed offset ของ group บอกว่ารับอะไรไปแล้ว ถ้าไม่มี group สิ่งที่ขาดถือว่าหาย</translation>
    </message>
    <message>
        <source>Records are compared by</source>
        <translation>เทียบเรคคอร์ดด้วย</translation>
    </message>
    <message>
        <source>key and value</source>
        <translation>key และ value</translation>
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
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>no group: what is missing counts as lost</source>
        <translation>ไม่มี group: สิ่งที่ขาดถือว่าหาย</translation>
    </message>
    <message>
        <source>taken by group %1</source>
        <translation>รับไปโดย group %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Stop reading; choose other topics</source>
        <translation>หยุดอ่าน แล้วเลือก topic อื่น</translation>
    </message>
    <message>
        <source>Read both topics from their beginning, and go on reading</source>
        <translation>อ่านทั้งสอง topic ตั้งแต่ต้น แล้วอ่านต่อไป</translation>
    </message>
    <message>
        <source>Start the audit</source>
        <translation>เริ่มตรวจสอบ</translation>
    </message>
    <message>
        <source>No topics yet</source>
        <translation>ยังไม่มี topic</translation>
    </message>
    <message>
        <source>Choose two topics: none is its own result</source>
        <translation>เลือกสอง topic: topic หนึ่งเป็นผลลัพธ์ของตัวเองไม่ได้</translation>
    </message>
    <message>
        <source>Stopped. This is how it stood.</source>
        <translation>หยุดแล้ว นี่คือสภาพตอนที่หยุด</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerView</name>
    <message>
        <source>This is an external cluster: no load is put on it from here.</source>
        <translation>นี่คือคลัสเตอร์ภายนอก: จากที่นี่จะไม่สร้างภาระให้มัน</translation>
    </message>
    <message>
        <source>This is an external cluster: nothing is crashed here. Two topics of it can be audited on the next page.</source>
        <translation>นี่คือคลัสเตอร์ภายนอก: ไม่มีการทำให้อะไรล่มที่นี่ ตรวจสอบสอง topic ของมันได้ในหน้าถัดไป</translation>
    </message>
    <message>
        <source>There are no clients here that could do it.</source>
        <translation>ที่นี่ไม่มีไคลเอนต์ที่ทำได้</translation>
    </message>
    <message>
        <source>same payments, same fault, three guarantees</source>
        <translation>รายการเดียวกัน ความผิดพลาดเดียวกัน การรับประกันสามแบบ</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>ตรวจสอบ</translation>
    </message>
    <message>
        <source>Guarantees</source>
        <translation>การรับประกัน</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>ราคา</translation>
    </message>
    <message>
        <source>Three guarantees, and what a crash does to each</source>
        <translation>การรับประกันสามแบบ และผลของการล่มต่อแต่ละแบบ</translation>
    </message>
    <message>
        <source>Two topics of your own: what a program makes of one in the other</source>
        <translation>สอง topic ของคุณเอง: โปรแกรมเปลี่ยน topic หนึ่งเป็นอะไรในอีก topic หนึ่ง</translation>
    </message>
    <message>
        <source>What a guarantee costs a producer</source>
        <translation>ราคาที่โปรดิวเซอร์จ่ายเพื่อการรับประกัน</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LedgerWords</name>
    <message>
        <source>More records than a ledger holds: the figures are of a part</source>
        <translation>มีเรคคอร์ดมากกว่าที่บัญชีเก็บได้: ตัวเลขเป็นเพียงบางส่วน</translation>
    </message>
    <message>
        <source>Not exact: loses and doubles</source>
        <translation>ไม่ตรง: มีทั้งหายและซ้ำ</translation>
    </message>
    <message>
        <source>Not exact: loses</source>
        <translation>ไม่ตรง: มีหาย</translation>
    </message>
    <message>
        <source>Not exact: doubles</source>
        <translation>ไม่ตรง: มีซ้ำ</translation>
    </message>
    <message>
        <source>Not exact: there are records that nobody sent</source>
        <translation>ไม่ตรง: มีเรคคอร์ดที่ไม่มีใครส่ง</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>ยังไม่มีการส่ง</translation>
    </message>
    <message>
        <source>Exact so far, the rest is on its way</source>
        <translation>ตรงจนถึงตอนนี้ ที่เหลือกำลังมา</translation>
    </message>
    <message>
        <source>Exact: everything came through, once</source>
        <translation>ตรง: ทุกเรคคอร์ดมาถึง ครั้งเดียว</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonList</name>
    <message>
        <source>Each lesson runs on the real cluster of this window: you act, foretell, and see what it answers.</source>
        <translation>ทุกบทเรียนทำงานบนคลัสเตอร์จริงของหน้าต่างนี้ คุณคาดเดา ลงมือ แล้วดูว่าคลัสเตอร์ตอบอย่างไร</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>บทเรียน</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>เริ่มบทเรียน</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Done. Foretold right: %1</source>
        <translation>เรียนแล้ว คาดเดาถูก %1</translation>
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
        <translation>บทเรียน</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>บทเรียนทั้งหมด</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>ขั้นถัดไป</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>ขั้นก่อนหน้า</translation>
    </message>
    <message>
        <source>Do the act for me</source>
        <translation>ลงมือแทนฉัน</translation>
    </message>
    <message>
        <source>Show me where the act is done</source>
        <translation>ชี้ว่าต้องทำที่ไหน</translation>
    </message>
    <message>
        <source>Restart the lesson</source>
        <translation>เริ่มบทเรียนใหม่</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonSession</name>
    <message>
        <source>A lesson needs a cluster that it may break. This window shows one that somebody else runs: start Brokerscope with a cluster of its own.</source>
        <translation>บทเรียนต้องใช้คลัสเตอร์ที่ทำให้เสียได้ หน้าต่างนี้แสดงคลัสเตอร์ที่ผู้อื่นดูแล ให้เริ่ม Brokerscope ด้วยคลัสเตอร์ของตัวเอง</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LessonsView</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>เรียนแล้ว %n บท</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ขั้นที่ %1 จาก %2</translation>
    </message>
    <message>
        <source>%1 of %2 acts done</source>
        <translation>ทำแล้ว %1 จาก %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>ข้าม</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>✓ Lesson done.</source>
        <translation>✓ จบบทเรียน</translation>
    </message>
    <message>
        <source>%1 of %2 acts done.</source>
        <translation>ทำแล้ว %1 จาก %2</translation>
    </message>
    <message>
        <source>Foretold right: %1 of %2.</source>
        <translation>คาดเดาถูก %1 จาก %2</translation>
    </message>
    <message>
        <source>Preparing what the lesson starts from …</source>
        <translation>กำลังเตรียมจุดเริ่มต้นของบทเรียน …</translation>
    </message>
    <message>
        <source>This lesson cannot be played. %1</source>
        <translation>เล่นบทเรียนนี้ไม่ได้ %1</translation>
    </message>
    <message>
        <source>What the lesson starts from could not be made: %1. Put the cluster in order (Faults &gt; Heal everything, start the nodes) and restart the lesson.</source>
        <translation>เตรียมจุดเริ่มต้นของบทเรียนไม่สำเร็จ: %1 ให้ทำคลัสเตอร์กลับเป็นปกติ (Faults &gt; Heal all แล้วเริ่มโหนด) แล้วเริ่มบทเรียนใหม่</translation>
    </message>
    <message>
        <source>No node runs, so nothing can happen. Start one: the lesson goes on where it is.</source>
        <translation>ไม่มีโหนดใดทำงาน จึงไม่มีอะไรเกิดขึ้นได้ เริ่มโหนดสักตัว แล้วบทเรียนจะไปต่อจากตรงนี้</translation>
    </message>
    <message>
        <source>The topic %1, which this lesson works on, is gone. Restart the lesson: it makes it anew.</source>
        <translation>topic %1 ที่บทเรียนนี้ใช้ถูกลบไปแล้ว ให้เริ่มบทเรียนใหม่ แล้วจะสร้างขึ้นอีกครั้ง</translation>
    </message>
    <message numerus="yes">
        <source>This lesson needs a cluster of %n node(s): start Brokerscope with --nodes.</source>
        <translation>
            <numerusform>บทเรียนนี้ต้องใช้คลัสเตอร์ %n โหนด ให้เริ่ม Brokerscope ด้วย --nodes</numerusform>
        </translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>บทเรียนทั้งหมด</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Show what is written for the trainer</source>
        <translation>แสดงข้อความสำหรับผู้สอน</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>เริ่มใหม่</translation>
    </message>
    <message>
        <source>From the first step; what the lesson made in the cluster is made anew</source>
        <translation>ตั้งแต่ขั้นแรก สิ่งที่บทเรียนสร้างไว้ในคลัสเตอร์จะถูกสร้างใหม่</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>บทเรียนไปถึงไหนแล้ว</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LinePlayer</name>
    <message>
        <source>it has not come about within %1 seconds</source>
        <translation>ไม่เกิดขึ้นภายใน %1 วินาที</translation>
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
        <translation>เส้นเชื่อมระหว่างโหนด %1 กับโหนด %2: ถูกตัดทั้งสองทาง</translation>
    </message>
    <message>
        <source>Nothing from node %1 reaches node %2</source>
        <translation>สิ่งที่โหนด %1 ส่งไปไม่ถึงโหนด %2</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2</source>
        <translation>เส้นเชื่อมระหว่างโหนด %1 กับโหนด %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/วินาที</translation>
    </message>
    <message>
        <source>Link between node %1 and node %2: %3 each way</source>
        <translation>ลิงก์ระหว่างโหนด %1 กับโหนด %2: %3 ต่อทิศทาง</translation>
    </message>
    <message>
        <source>Right-click to cut, delay, limit or reset it</source>
        <translation>คลิกขวาเพื่อตัด หน่วง จำกัด หรือรีเซ็ต</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LiveLedgerDesk</name>
    <message>
        <source>A program &quot;%1&quot; runs already.</source>
        <translation>มีโปรแกรม &quot;%1&quot; ทำงานอยู่แล้ว</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LogStrips</name>
    <message>
        <source>node %1: %2 to %3</source>
        <translation>โหนด %1: %2 ถึง %3</translation>
    </message>
    <message>
        <source>group %1 at %2, lag %3</source>
        <translation>กลุ่ม %1 อยู่ที่ %2, lag %3</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>HW %1</source>
        <translation>HW %1</translation>
    </message>
    <message>
        <source>log start %1</source>
        <translation>log เริ่มที่ %1</translation>
    </message>
    <message>
        <source>… from %1</source>
        <translation>… ตั้งแต่ %1</translation>
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
            <numerusform>โหนด %1: log เริ่มที่ %2, high watermark %3, last stable offset %4, log end offset %5, %6 ใน %n segment%7</numerusform>
        </translation>
    </message>
    <message>
        <source> (as last seen before it went)</source>
        <translation> (เท่าที่เห็นครั้งสุดท้ายก่อนล่ม)</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2; nobody reads this partition now.</source>
        <translation>กลุ่ม %1 commit ถึง offset %2 ขณะนี้ไม่มีใครอ่าน partition นี้</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2; %3 reads it.</source>
        <translation>กลุ่ม %1 commit ถึง offset %2 โดย %3 เป็นผู้อ่าน</translation>
    </message>
    <message>
        <source>Node %1: log start %2, high watermark %3, last stable offset %4, log end offset %5, %6%7</source>
        <translation>โหนด %1: log start %2, high watermark %3, last stable offset %4, log end offset %5, %6%7</translation>
    </message>
    <message>
        <source> (as last seen)</source>
        <translation> (ตามที่เห็นครั้งสุดท้าย)</translation>
    </message>
    <message>
        <source>deleted below %1</source>
        <translation>ลบต่ำกว่า %1</translation>
    </message>
    <message>
        <source>compacted: %1 less</source>
        <translation>บีบรวม: ลดลง %1</translation>
    </message>
    <message>
        <source>new segment</source>
        <translation>เซกเมนต์ใหม่</translation>
    </message>
    <message>
        <source>client %1 reads from %2</source>
        <translation>ไคลเอนต์ %1 อ่านจาก %2</translation>
    </message>
    <message>
        <source>group %1 at %2, lag %3, reads from %4</source>
        <translation>กลุ่ม %1 อยู่ที่ %2 แลค %3 อ่านจาก %4</translation>
    </message>
    <message>
        <source>Nobody reads here, and no group has committed an offset yet.</source>
        <translation>ยังไม่มีใครอ่านที่นี่ และยังไม่มีกลุ่มใดคอมมิตออฟเซ็ต</translation>
    </message>
    <message>
        <source>Readers: ▼ committed, △ reads from here</source>
        <translation>ผู้อ่าน: ▼ คอมมิตแล้ว △ อ่านจากตรงนี้</translation>
    </message>
    <message>
        <source>Client %1 has got everything below offset %2 and asks for more; no group has committed for it here.</source>
        <translation>ไคลเอนต์ %1 ได้รับทุกอย่างที่ต่ำกว่าออฟเซ็ต %2 แล้วและขอเพิ่ม ไม่มีกลุ่มใดคอมมิตให้มันที่นี่</translation>
    </message>
    <message>
        <source>Group %1 has committed offset %2 (filled mark); %3 has got everything below offset %4 (hollow mark).</source>
        <translation>กลุ่ม %1 คอมมิตออฟเซ็ต %2 แล้ว (เครื่องหมายทึบ) %3 ได้รับทุกอย่างที่ต่ำกว่าออฟเซ็ต %4 แล้ว (เครื่องหมายโปร่ง)</translation>
    </message>
    <message>
        <source>a box: a batch of records</source>
        <translation>กรอบ: หนึ่ง batch ของ record</translation>
    </message>
    <message>
        <source>hatched: written, but not yet on every in-sync replica</source>
        <translation>ลายเส้น: เขียนแล้ว แต่ยังไม่ครบทุก in-sync replica</translation>
    </message>
    <message>
        <source>paler: written under an earlier leader</source>
        <translation>สีจาง: เขียนในสมัย leader ก่อนหน้า</translation>
    </message>
    <message>
        <source>dotted line: an open transaction begins, read_committed readers wait there</source>
        <translation>เส้นประ: จุดเริ่ม transaction ที่ยังเปิด ผู้อ่านแบบ read_committed รอที่นั่น</translation>
    </message>
    <message>
        <source>LEO %1</source>
        <translation>LEO %1</translation>
    </message>
    <message numerus="yes">
        <source>truncated: %Ln record(s)</source>
        <translation>
            <numerusform>ถูกตัด: %Ln เรคคอร์ด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offset %1, in the batch %2 to %3: %Ln record(s), %4, leader epoch %5, producer %6, %7</source>
        <translation>
            <numerusform>ออฟเซ็ต %1 ในแบตช์ %2 ถึง %3: %Ln เรคคอร์ด, %4, leader epoch %5, โปรดิวเซอร์ %6, %7</numerusform>
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
        <translation>เรคคอร์ดล่าสุด</translation>
    </message>
    <message>
        <source>Close enough to see where replicas and readers differ; the wheel zooms</source>
        <translation>ใกล้พอจะเห็นว่า replica และผู้อ่านต่างกันตรงไหน ใช้ล้อเมาส์ซูม</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>ทั้ง log</translation>
    </message>
    <message>
        <source>Choose a partition here, in the Topics dock, or by clicking a replica in the picture.</source>
        <translation>เลือก partition ที่นี่ ในแผง Topics หรือคลิก replica ในภาพ</translation>
    </message>
    <message>
        <source>Replicas of the partition and their readers</source>
        <translation>Replica ของ partition และผู้อ่าน</translation>
    </message>
    <message>
        <source>no leader · epoch %1 · ISR %2</source>
        <translation>ไม่มี leader · epoch %1 · ISR %2</translation>
    </message>
    <message>
        <source>leader node %1 · epoch %2 · ISR %3</source>
        <translation>leader โหนด %1 · epoch %2 · ISR %3</translation>
    </message>
    <message>
        <source>Closer, down to a single record: + or the wheel; drag to move along the log</source>
        <translation>เข้าใกล้จนถึงเรคคอร์ดเดียว: + หรือล้อเมาส์ ลากเพื่อเลื่อนไปตามล็อก</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>เข้าใกล้</translation>
    </message>
    <message>
        <source>Farther, up to the whole log: − or the wheel</source>
        <translation>ถอยห่างจนเห็นทั้งล็อก: − หรือล้อเมาส์</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>ถอยห่าง</translation>
    </message>
    <message>
        <source>offset …</source>
        <translation>ออฟเซ็ต …</translation>
    </message>
    <message>
        <source>Go to an offset</source>
        <translation>ไปยังออฟเซ็ต</translation>
    </message>
    <message>
        <source>An offset from %1 to %2</source>
        <translation>ออฟเซ็ตตั้งแต่ %1 ถึง %2</translation>
    </message>
    <message>
        <source>There is no topic yet. Create one (Ctrl+N), or start a scenario (Ctrl+J, Ctrl+J): its logs appear here.</source>
        <translation>ยังไม่มี topic สร้างหนึ่งรายการ (Ctrl+N) หรือเริ่มสถานการณ์ (Ctrl+J, Ctrl+J) แล้ว log จะปรากฏที่นี่</translation>
    </message>
    <message numerus="yes">
        <source>node %1 parts from the leader: %Ln record(s) will be cut off</source>
        <translation>
            <numerusform>โหนด %1 แยกทางจาก leader: เรคคอร์ด %Ln รายการจะถูกตัดทิ้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln acknowledged record(s) lost in the cluster: show them</source>
        <translation>
            <numerusform>เรคคอร์ดที่ยืนยันแล้วสูญหายในคลัสเตอร์ %Ln รายการ: แสดง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unacknowledged record(s) cut off in the cluster: show them</source>
        <translation>
            <numerusform>เรคคอร์ดที่ยังไม่ยืนยันถูกตัดทิ้งในคลัสเตอร์ %Ln รายการ: แสดง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>records at risk now: %Ln committed one(s) that no other running node has</source>
        <translation>
            <numerusform>เรคคอร์ดที่เสี่ยงตอนนี้: %Ln รายการที่ commit แล้วซึ่งไม่มีโหนดอื่นที่ทำงานอยู่เก็บไว้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not committed yet: %Ln record(s)</source>
        <translation>
            <numerusform>ยังไม่ commit: %Ln เรคคอร์ด</numerusform>
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
        <translation>ทั้งหมด %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>ถูกตัดเมื่อ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>บน</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>พาร์ทิชัน</translation>
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
        <translation>เวลาของเรคคอร์ด</translation>
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
        <translation>โหนดนี้คัดลอกเรคคอร์ดมา หรือเพิ่งเริ่มใหม่หลังจากนั้น: ผู้ที่เป็น leader ในตอนนั้นทราบว่า producer ได้รับคำตอบอะไร</translation>
    </message>
    <message>
        <source>With acks=1 its producer was told at once that it is written, with acks=0 it did not ask: nobody sends it again.</source>
        <translation>เมื่อใช้ acks=1 producer ได้รับคำตอบทันทีว่าเขียนแล้ว เมื่อใช้ acks=0 producer ไม่ได้ถาม: ไม่มีใครส่งซ้ำ</translation>
    </message>
    <message>
        <source>Its producer asked for acks=all and was never told that it is written: it sends the record again, or reports an error.</source>
        <translation>producer ขอ acks=all และไม่เคยได้รับคำตอบว่าเขียนแล้ว: producer จะส่งเรคคอร์ดซ้ำหรือรายงานข้อผิดพลาด</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>ไม่ทราบที่นี่</translation>
    </message>
    <message>
        <source>yes: lost</source>
        <translation>ใช่: สูญหาย</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>When the log was truncated to the new leader&apos;s</source>
        <translation>เวลาที่ log ถูกตัดให้ตรงกับของ leader ใหม่</translation>
    </message>
    <message>
        <source>The node that had the record and has it no more</source>
        <translation>โหนดที่เคยมี record นี้และตอนนี้ไม่มีแล้ว</translation>
    </message>
    <message>
        <source>Topic and partition of the record</source>
        <translation>Topic และ partition ของ record</translation>
    </message>
    <message>
        <source>Its place in the log; another record has this offset now</source>
        <translation>ตำแหน่งใน log ตอนนี้ record อื่นใช้ offset นี้แล้ว</translation>
    </message>
    <message>
        <source>Epoch of the leader that took the record</source>
        <translation>Epoch ของ leader ที่รับ record นี้</translation>
    </message>
    <message>
        <source>When the producer made it</source>
        <translation>เวลาที่ producer สร้าง</translation>
    </message>
    <message>
        <source>Key of the record</source>
        <translation>Key ของ record</translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>Value ของ record</translation>
    </message>
    <message>
        <source>Whether its producer was told that it is written: then it is lost, and nobody sends it again</source>
        <translation>producer ได้รับแจ้งว่าเขียนแล้วหรือไม่ ถ้าใช่ก็คือสูญหาย และไม่มีใครส่งซ้ำ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::LostView</name>
    <message>
        <source>Filter by partition, key or value (/)</source>
        <translation>กรองตามพาร์ทิชัน key หรือ value (/)</translation>
    </message>
    <message>
        <source>Filter lost records</source>
        <translation>กรองเรคคอร์ดที่สูญหาย</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copy the chosen records, or all of them, as JSON lines (Ctrl+C)</source>
        <translation>คัดลอกเรคคอร์ดที่เลือกหรือทั้งหมดเป็น JSON lines (Ctrl+C)</translation>
    </message>
    <message>
        <source>Write the chosen records, or all of them, to a file: JSON lines or CSV</source>
        <translation>เขียนเรคคอร์ดที่เลือกหรือทั้งหมดลงไฟล์: JSON lines หรือ CSV</translation>
    </message>
    <message>
        <source>Lost records</source>
        <translation>เรคคอร์ดที่สูญหาย</translation>
    </message>
    <message>
        <source>No record was lost. Records are lost when a leader that was cut off went on to take writes with acks=1, and its log was truncated to the new leader&apos;s once the two met again: isolate a leader, produce to it, heal.</source>
        <translation>ไม่มีเรคคอร์ดสูญหาย เรคคอร์ดสูญหายเมื่อ leader ที่ถูกตัดขาดยังรับการเขียนแบบ acks=1 แล้ว log ถูกตัดให้ตรงกับ leader ใหม่เมื่อทั้งสองพบกันอีก: แยก leader ออก เขียนลงไป แล้วซ่อม</translation>
    </message>
    <message>
        <source>Export lost records</source>
        <translation>ส่งออกเรคคอร์ดที่สูญหาย</translation>
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
        <translation>เขียน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>ส่งออก …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cut off, %1 of them acknowledged</source>
        <translation>
            <numerusform>เรคคอร์ดถูกตัดทิ้ง %Ln รายการ ในจำนวนนี้ยืนยันแล้ว %1 รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) cut off, none of them acknowledged as far as is known</source>
        <translation>
            <numerusform>เรคคอร์ดถูกตัดทิ้ง %Ln รายการ เท่าที่ทราบไม่มีรายการใดที่ยืนยันแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on node %2 parts from its leader: %Ln record(s) will be cut off when the two meet.</source>
        <translation>
            <numerusform>%1 บนโหนด %2 แยกทางจาก leader: เรคคอร์ด %Ln รายการจะถูกตัดทิ้งเมื่อทั้งสองพบกัน</numerusform>
        </translation>
    </message>
    <message>
        <source>Records at risk now: none. Every committed record is on two running nodes or more.</source>
        <translation>เรคคอร์ดที่เสี่ยงตอนนี้: ไม่มี เรคคอร์ดที่ commit แล้วทุกรายการอยู่บนโหนดที่ทำงานอยู่อย่างน้อยสองโหนด</translation>
    </message>
    <message numerus="yes">
        <source>Records at risk now: %Ln committed record(s) that one running node has and no other.</source>
        <translation>
            <numerusform>เรคคอร์ดที่เสี่ยงตอนนี้: เรคคอร์ดที่ commit แล้ว %Ln รายการที่มีอยู่บนโหนดที่ทำงานอยู่เพียงโหนดเดียว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not committed yet: %Ln record(s) that a leader has and not all in-sync replicas (log end offset less high watermark).</source>
        <translation>
            <numerusform>ยังไม่ commit: เรคคอร์ด %Ln รายการที่ leader มี แต่ in-sync replica ยังมีไม่ครบ (log end offset ลบ high watermark)</numerusform>
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
        <translation>&amp;คลัสเตอร์</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Topic</translation>
    </message>
    <message>
        <source>C&amp;lients</source>
        <translation>ไ&amp;คลเอนต์</translation>
    </message>
    <message>
        <source>&amp;Faults</source>
        <translation>ความ&amp;ขัดข้อง</translation>
    </message>
    <message>
        <source>Choose a node</source>
        <translation>เลือกโหนด</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>Create topic …</source>
        <translation>สร้าง topic …</translation>
    </message>
    <message>
        <source>Delete the chosen topic …</source>
        <translation>ลบ topic ที่เลือก …</translation>
    </message>
    <message>
        <source>Produce</source>
        <translation>Produce (เขียน)</translation>
    </message>
    <message>
        <source>Consume</source>
        <translation>Consume (อ่าน)</translation>
    </message>
    <message>
        <source>Fit the picture</source>
        <translation>จัดภาพให้พอดี</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>ซูมเข้า</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ซูมออก</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;มุมมอง</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;ช่วยเหลือ</translation>
    </message>
    <message>
        <source>Copy bootstrap servers</source>
        <translation>คัดลอก bootstrap servers</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ออก</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>คืนการจัดวางเดิม</translation>
    </message>
    <message>
        <source>About Brokerscope</source>
        <translation>เกี่ยวกับ Brokerscope</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>เกี่ยวกับ Qt</translation>
    </message>
    <message>
        <source>Stop the demo clients</source>
        <translation>หยุดไคลเอนต์สาธิต</translation>
    </message>
    <message>
        <source>Start the demo clients</source>
        <translation>เริ่มไคลเอนต์สาธิต</translation>
    </message>
    <message>
        <source>Stop demo</source>
        <translation>หยุดสาธิต</translation>
    </message>
    <message>
        <source>Start demo</source>
        <translation>เริ่มสาธิต</translation>
    </message>
    <message>
        <source>Real producers and consumer groups of this window, on the topics orders and payments</source>
        <translation>Producer และกลุ่ม consumer จริงของหน้าต่างนี้ บน topic orders และ payments</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>คัดลอกแล้ว: %1</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Brokerscope %1&lt;/h3&gt;&lt;p&gt;A real Kafka-compatible cluster in one process, and a window that shows it working. Any Kafka client can connect to %2.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Apache Kafka is a trademark of the Apache Software Foundation, which has no part in this program.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Brokerscope %1&lt;/h3&gt;&lt;p&gt;คลัสเตอร์จริงที่เข้ากันได้กับ Kafka ในโปรเซสเดียว พร้อมหน้าต่างที่แสดงการทำงานของมัน ไคลเอนต์ Kafka ใดก็เชื่อมต่อได้ที่ %2&lt;/p&gt;&lt;p&gt;ซอฟต์แวร์เสรีภายใต้ GNU General Public License รุ่น 3 ขึ้นไป Apache Kafka เป็นเครื่องหมายการค้าของ Apache Software Foundation ซึ่งไม่มีส่วนเกี่ยวข้องกับโปรแกรมนี้&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Projector: full screen, large text</source>
        <translation>โปรเจกเตอร์: เต็มจอ ตัวอักษรใหญ่</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>มุมมอง</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>แผง</translation>
    </message>
    <message>
        <source>Simple pictures</source>
        <translation>ภาพแบบง่าย</translation>
    </message>
    <message>
        <source>External cluster %1</source>
        <translation>คลัสเตอร์ภายนอก %1</translation>
    </message>
    <message>
        <source>Connect a client …</source>
        <translation>เชื่อมต่อไคลเอนต์ …</translation>
    </message>
    <message>
        <source>Save a report of this session …</source>
        <translation>บันทึกรายงานของเซสชันนี้ …</translation>
    </message>
    <message>
        <source>Find an act or a thing …</source>
        <translation>ค้นหาคำสั่งหรือสิ่งใด …</translation>
    </message>
    <message>
        <source>Tour of two minutes</source>
        <translation>ทัวร์สองนาที</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>แป้นลัด</translation>
    </message>
    <message>
        <source>Save the report as</source>
        <translation>บันทึกรายงานเป็น</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>บันทึก %1 แล้ว</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>เ&amp;วลา</translation>
    </message>
    <message>
        <source>Waiting messages and breakpoints</source>
        <translation>ข้อความที่รอและจุดหยุด</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>การบันทึก %1</translation>
    </message>
    <message>
        <source>%1 – Brokerscope</source>
        <translation>%1 – Brokerscope</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>สถานการณ์</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MemberLine</name>
    <message>
        <source>fast</source>
        <translation>เร็ว</translation>
    </message>
    <message>
        <source>1 ms a record</source>
        <translation>1 มิลลิวินาทีต่อเรคคอร์ด</translation>
    </message>
    <message>
        <source>10 ms a record</source>
        <translation>10 มิลลิวินาทีต่อเรคคอร์ด</translation>
    </message>
    <message>
        <source>0.1 s a record</source>
        <translation>0.1 วินาทีต่อเรคคอร์ด</translation>
    </message>
    <message>
        <source>1 s a record</source>
        <translation>1 วินาทีต่อเรคคอร์ด</translation>
    </message>
    <message>
        <source>5 s a record</source>
        <translation>5 วินาทีต่อเรคคอร์ด</translation>
    </message>
    <message>
        <source>How long %1 takes for a record</source>
        <translation>%1 ใช้เวลาเท่าไรต่อเรคคอร์ด</translation>
    </message>
    <message>
        <source>A slow member keeps its partitions and falls behind: watch its lag</source>
        <translation>สมาชิกที่ช้ายังถือพาร์ทิชันไว้และตามไม่ทัน: ดู lag ของมัน</translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>ค้าง</translation>
    </message>
    <message>
        <source>It does not poll any more, as a program that hangs. It still sends heartbeats; after max.poll.interval.ms it leaves the group</source>
        <translation>หยุด poll เหมือนโปรแกรมที่ค้าง แต่ยังส่ง heartbeat หลัง max.poll.interval.ms จะออกจากกลุ่ม</translation>
    </message>
    <message>
        <source>Let %1 hang</source>
        <translation>ทำให้ %1 ค้าง</translation>
    </message>
    <message>
        <source>Crash</source>
        <translation>ล่ม</translation>
    </message>
    <message>
        <source>Gone without a goodbye: the group notices after session.timeout.ms, then the others take over</source>
        <translation>หายไปโดยไม่ลา: กลุ่มรู้หลัง session.timeout.ms แล้วสมาชิกอื่นรับช่วงต่อ</translation>
    </message>
    <message>
        <source>Let %1 crash</source>
        <translation>ทำให้ %1 ล่ม</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation>กำลังออก</translation>
    </message>
    <message>
        <source>hangs</source>
        <translation>ค้างอยู่</translation>
    </message>
    <message>
        <source>nothing assigned</source>
        <translation>ไม่ได้รับพาร์ทิชัน</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MembersModel</name>
    <message>
        <source>%1 (group leader)</source>
        <translation>%1 (หัวหน้ากลุ่ม)</translation>
    </message>
    <message>
        <source>It has nothing to read: there are more members than partitions, or it has just come.</source>
        <translation>ไม่มีอะไรให้อ่าน: สมาชิกมากกว่าพาร์ทิชัน หรือเพิ่งเข้ามา</translation>
    </message>
    <message>
        <source>client.id, as the program calls itself</source>
        <translation>client.id ชื่อที่โปรแกรมเรียกตัวเอง</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>ไคลเอนต์</translation>
    </message>
    <message>
        <source>Where its connection to the coordinator comes from</source>
        <translation>การเชื่อมต่อไปยังโคออร์ดิเนเตอร์มาจากที่ใด</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>โฮสต์</translation>
    </message>
    <message>
        <source>The name that the coordinator knows it by (member id)</source>
        <translation>ชื่อที่โคออร์ดิเนเตอร์ใช้เรียก (member id)</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>group.instance.id: a static member keeps its partitions while it restarts</source>
        <translation>group.instance.id: สมาชิกถาวรเก็บพาร์ทิชันไว้ระหว่างเริ่มใหม่</translation>
    </message>
    <message>
        <source>Static id</source>
        <translation>ไอดีถาวร</translation>
    </message>
    <message>
        <source>For which epoch of the group it has its partitions (member epoch)</source>
        <translation>ถือพาร์ทิชันสำหรับ epoch ใดของกลุ่ม (member epoch)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>How many times the group has shared out its partitions (generation)</source>
        <translation>กลุ่มแบ่งพาร์ทิชันไปแล้วกี่ครั้ง (generation)</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>รุ่น</translation>
    </message>
    <message>
        <source>Partitions that it reads now</source>
        <translation>พาร์ทิชันที่อ่านอยู่ตอนนี้</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>พาร์ทิชัน</translation>
    </message>
    <message>
        <source>Records that are not committed, over all its partitions</source>
        <translation>เรคคอร์ดที่ยังไม่คอมมิตในทุกพาร์ทิชันของตน</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>ความล่าช้า</translation>
    </message>
    <message>
        <source>How old the oldest of these is</source>
        <translation>รายการเก่าสุดอายุเท่าใด</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>ตามหลัง</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageDetail</name>
    <message>
        <source>Choose a record to see all of it.</source>
        <translation>เลือกเรคคอร์ดเพื่อดูทั้งหมด</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>อัตโนมัติ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>hex</source>
        <translation>เลขฐานสิบหก</translation>
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
        <translation>คีย์: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>ค่า: %1</translation>
    </message>
    <message>
        <source>How keys are shown</source>
        <translation>วิธีแสดงคีย์</translation>
    </message>
    <message>
        <source>How values are shown</source>
        <translation>วิธีแสดงค่า</translation>
    </message>
    <message>
        <source>Charset of text</source>
        <translation>ชุดอักขระของข้อความ</translation>
    </message>
    <message>
        <source>The charset in which text is read; Kafka itself keeps bytes and knows of none</source>
        <translation>ชุดอักขระที่ใช้อ่านข้อความ Kafka เก็บเพียงไบต์และไม่รู้จักชุดอักขระ</translation>
    </message>
    <message>
        <source>Schema …</source>
        <translation>สคีมา …</translation>
    </message>
    <message>
        <source>Choose an Avro schema file (.avsc) to read values with; the five bytes that schema registries put in front are skipped</source>
        <translation>เลือกไฟล์สคีมา Avro (.avsc) เพื่อใช้อ่านค่า ห้าไบต์ที่ schema registry ใส่ไว้ข้างหน้าจะถูกข้าม</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>คีย์</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>เฮดเดอร์</translation>
    </message>
    <message>
        <source>Headers of the record</source>
        <translation>เฮดเดอร์ของเรคคอร์ด</translation>
    </message>
    <message>
        <source>Value of the record</source>
        <translation>ค่าของเรคคอร์ด</translation>
    </message>
    <message>
        <source>Key of the record</source>
        <translation>คีย์ของเรคคอร์ด</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Copy what is shown here</source>
        <translation>คัดลอกสิ่งที่แสดงอยู่</translation>
    </message>
    <message>
        <source>Edit and produce again …</source>
        <translation>แก้ไขแล้วเขียนอีกครั้ง …</translation>
    </message>
    <message>
        <source>Records never change. This opens the record in the Produce view, from where a changed copy goes to any topic</source>
        <translation>เรคคอร์ดไม่มีวันเปลี่ยน ปุ่มนี้เปิดเรคคอร์ดในมุมมองเขียน ซึ่งส่งสำเนาที่แก้แล้วไปยัง topic ใดก็ได้</translation>
    </message>
    <message>
        <source>Avro schema</source>
        <translation>สคีมา Avro</translation>
    </message>
    <message>
        <source>Avro schemas (*.avsc *.json);;All files (*)</source>
        <translation>สคีมา Avro (*.avsc *.json);;ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>อ่าน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a schema.</source>
        <translation>%1 ใหญ่เกินไปสำหรับสคีมา</translation>
    </message>
    <message>
        <source>Empty: a value of no bytes. That is not the same as null.</source>
        <translation>ว่าง: ค่าที่ไม่มีไบต์ ซึ่งไม่เหมือนกับ null</translation>
    </message>
    <message>
        <source>null: a tombstone. On a compacted topic it deletes its key.</source>
        <translation>null: tombstone บน topic แบบ compact จะลบคีย์ของมัน</translation>
    </message>
    <message>
        <source>Empty: a key of no bytes. That is not the same as null.</source>
        <translation>ว่าง: คีย์ที่ไม่มีไบต์ ซึ่งไม่เหมือนกับ null</translation>
    </message>
    <message>
        <source>null: this record has no key.</source>
        <translation>null: เรคคอร์ดนี้ไม่มีคีย์</translation>
    </message>
    <message>
        <source>Value · %1</source>
        <translation>ค่า · %1</translation>
    </message>
    <message>
        <source>Key · %1</source>
        <translation>คีย์ · %1</translation>
    </message>
    <message>
        <source>Headers · %1</source>
        <translation>เฮดเดอร์ · %1</translation>
    </message>
    <message>
        <source>Reading all of it …</source>
        <translation>กำลังอ่านทั้งหมด …</translation>
    </message>
    <message>
        <source>leader epoch %1</source>
        <translation>leader epoch %1</translation>
    </message>
    <message>
        <source>key %1, value %2</source>
        <translation>คีย์ %1, ค่า %2</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1: partition %2 of %3</source>
        <translation>murmur2 ของคีย์คือ %1: พาร์ทิชัน %2 จาก %3</translation>
    </message>
    <message>
        <source>but the producer chose %1</source>
        <translation>แต่โปรดิวเซอร์เลือก %1</translation>
    </message>
    <message>
        <source>without a key the producer chose the partition</source>
        <translation>เมื่อไม่มีคีย์ โปรดิวเซอร์เลือกพาร์ทิชันเอง</translation>
    </message>
    <message>
        <source>Shown as it was meant. In the log it is still garbled: its UTF-8 was read as %1 and encoded again.</source>
        <translation>แสดงตามที่ตั้งใจไว้ ใน log ยังเพี้ยนอยู่: UTF-8 ถูกอ่านเป็น %1 แล้วเข้ารหัสซ้ำ</translation>
    </message>
    <message>
        <source>This text was encoded twice: its UTF-8 was read as %1 and encoded again. It means “%2”.</source>
        <translation>ข้อความนี้ถูกเข้ารหัสสองครั้ง: UTF-8 ถูกอ่านเป็น %1 แล้วเข้ารหัสซ้ำ ความหมายคือ “%2”</translation>
    </message>
    <message>
        <source>Show as it is</source>
        <translation>แสดงตามที่เป็น</translation>
    </message>
    <message>
        <source>Repair the view</source>
        <translation>ซ่อมการแสดงผล</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>What is known of this record: the request that brought it, its bytes in the file, who has fetched it</source>
        <translation>สิ่งที่รู้เกี่ยวกับเรคคอร์ดนี้: คำขอที่นำมันมา ไบต์ของมันในไฟล์ และใครอ่านไปแล้ว</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageFileWords</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>เขียน %1 ไม่ได้: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageTableModel</name>
    <message>
        <source>A tombstone: the value is null. On a compacted topic it deletes its key.</source>
        <translation>tombstone: ค่าเป็น null บน topic แบบ compact จะลบคีย์ของมัน</translation>
    </message>
    <message>
        <source>The key is null: the producer spread such records over the partitions.</source>
        <translation>คีย์เป็น null: โปรดิวเซอร์กระจายเรคคอร์ดเช่นนี้ไปตามพาร์ทิชัน</translation>
    </message>
    <message>
        <source>LogAppendTime: the broker&apos;s clock when it was appended</source>
        <translation>LogAppendTime: นาฬิกาของโบรกเกอร์ตอนเขียนต่อท้าย</translation>
    </message>
    <message>
        <source>CreateTime: the producer&apos;s clock</source>
        <translation>CreateTime: นาฬิกาของโปรดิวเซอร์</translation>
    </message>
    <message>
        <source>P.</source>
        <comment>partition</comment>
        <translation>พ.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>ออฟเซ็ต</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>คีย์</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>เฮดเดอร์</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessageWords</name>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>คำตอบ</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>คำขอ</translation>
    </message>
    <message>
        <source>answer to %1</source>
        <translation>คำตอบของ %1</translation>
    </message>
    <message>
        <source>%1 request</source>
        <translation>คำขอ %1</translation>
    </message>
    <message>
        <source>%1 → node %2, %3</source>
        <translation>%1 → โหนด %2, %3</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MessagesView</name>
    <message>
        <source>%1. Trying again …</source>
        <translation>%1 กำลังลองใหม่ …</translation>
    </message>
    <message>
        <source>/ filters · Ctrl+G goes to an offset or a time</source>
        <translation>/ กรอง · Ctrl+G ไปยังออฟเซ็ตหรือเวลา</translation>
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
        <translation>ใหม่สุดก่อน</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>เก่าสุดก่อน</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>All partitions in one order: a merge by timestamp that keeps each partition&apos;s own order. Of the records that come next in each partition, the one with the smallest timestamp goes first; of equal ones, that of the lower partition. What arrives while you look comes at the newest end, whatever its timestamp. Kafka itself promises an order within a partition only.</source>
        <translation>ทุกพาร์ทิชันอยู่ในลำดับเดียว: รวมตามเวลาโดยคงลำดับภายในแต่ละพาร์ทิชันไว้ ในบรรดาเรคคอร์ดถัดไปของแต่ละพาร์ทิชัน เรคคอร์ดที่เวลาน้อยที่สุดมาก่อน ถ้าเท่ากันพาร์ทิชันเลขน้อยมาก่อน สิ่งที่มาระหว่างดูจะอยู่ปลายใหม่สุดไม่ว่าเวลาของมันเป็นเท่าไร Kafka รับประกันลำดับภายในพาร์ทิชันเท่านั้น</translation>
    </message>
    <message>
        <source>Isolation level</source>
        <translation>ระดับการแยก (isolation level)</translation>
    </message>
    <message>
        <source>read_committed hides records of aborted transactions, and all from the first open transaction on; read_uncommitted, Kafka&apos;s default for consumers, shows them</source>
        <translation>read_committed ซ่อนเรคคอร์ดของทรานแซกชันที่ถูกยกเลิก และทุกอย่างตั้งแต่ทรานแซกชันแรกที่ยังเปิดอยู่ ส่วน read_uncommitted ซึ่งเป็นค่าเริ่มต้นของ Kafka สำหรับ consumer จะแสดงให้เห็น</translation>
    </message>
    <message>
        <source>go to 0:1500, 18:00</source>
        <translation>ไปที่ 0:1500, 18:00</translation>
    </message>
    <message>
        <source>Go to an offset or a time</source>
        <translation>ไปยังออฟเซ็ตหรือเวลา</translation>
    </message>
    <message>
        <source>PARTITION:OFFSET, an offset alone in a topic of one partition, or a time: 2026-11-21T18:00, 18:00, -5m</source>
        <translation>พาร์ทิชัน:ออฟเซ็ต, ออฟเซ็ตอย่างเดียวเมื่อ topic มีพาร์ทิชันเดียว หรือเวลา: 2026-11-21T18:00, 18:00, -5m</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>สด</translation>
    </message>
    <message>
        <source>Show new records as they come. Scrolling away stops the following, and says how many came since</source>
        <translation>แสดงเรคคอร์ดใหม่เมื่อมาถึง การเลื่อนออกจะหยุดติดตาม และบอกว่ามีมาเพิ่มเท่าไร</translation>
    </message>
    <message>
        <source>Export the visible records …</source>
        <translation>ส่งออกเรคคอร์ดที่เห็น …</translation>
    </message>
    <message>
        <source>Export the visible records</source>
        <translation>ส่งออกเรคคอร์ดที่เห็น</translation>
    </message>
    <message>
        <source>Export the selected records …</source>
        <translation>ส่งออกเรคคอร์ดที่เลือก …</translation>
    </message>
    <message>
        <source>Export the selected records</source>
        <translation>ส่งออกเรคคอร์ดที่เลือก</translation>
    </message>
    <message>
        <source>Export all that the filter lets pass …</source>
        <translation>ส่งออกทั้งหมดที่ผ่านตัวกรอง …</translation>
    </message>
    <message>
        <source>filter: refund, key = customer-7, $.customer.id = 7, time &gt;= -5m …</source>
        <translation>กรอง: refund, key = customer-7, $.customer.id = 7, time &gt;= -5m …</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ตัวกรอง</translation>
    </message>
    <message>
        <source>How to write a filter</source>
        <translation>วิธีเขียนตัวกรอง</translation>
    </message>
    <message>
        <source>in the key, the value or a header, in any case</source>
        <translation>อยู่ในคีย์ ค่า หรือเฮดเดอร์ ไม่สนตัวพิมพ์เล็กใหญ่</translation>
    </message>
    <message>
        <source>is exactly; contains. Also !=</source>
        <translation>ตรงกันทุกตัว; มีคำ และใช้ != ได้</translation>
    </message>
    <message>
        <source>regular expression; i: in any case</source>
        <translation>regular expression; i: ไม่สนตัวพิมพ์</translation>
    </message>
    <message>
        <source>a tombstone; a key of some bytes</source>
        <translation>tombstone; คีย์ที่มีไบต์</translation>
    </message>
    <message>
        <source>a header by name; any header</source>
        <translation>เฮดเดอร์ตามชื่อ; เฮดเดอร์ใดก็ได้</translation>
    </message>
    <message>
        <source>JSON path in the value: .name [&apos;a name&apos;] [0] [*]</source>
        <translation>JSON path ในค่า: .name [&apos;a name&apos;] [0] [*]</translation>
    </message>
    <message>
        <source>limits what is read at all</source>
        <translation>จำกัดสิ่งที่จะอ่าน</translation>
    </message>
    <message>
        <source>local time, UTC with Z, or ago (s, m, h, d). Each partition begins at its first record that is not older</source>
        <translation>เวลาท้องถิ่น, UTC เมื่อมี Z หรือก่อนหน้านี้ (s, m, h, d) แต่ละพาร์ทิชันเริ่มที่เรคคอร์ดแรกที่ไม่เก่ากว่า</translation>
    </message>
    <message>
        <source>joins them</source>
        <translation>เชื่อมเงื่อนไข</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>ความคืบหน้าของการค้นหา</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>เรคคอร์ด</translation>
    </message>
    <message>
        <source>Some partitions do not answer, their records are not here. %1</source>
        <translation>บางพาร์ทิชันไม่ตอบ เรคคอร์ดของมันจึงไม่อยู่ที่นี่ %1</translation>
    </message>
    <message>
        <source>Clear the filter first: what a search found has no other places.</source>
        <translation>ล้างตัวกรองก่อน: ผลการค้นหาไม่มีตำแหน่งอื่น</translation>
    </message>
    <message>
        <source>There is no partition %1 here.</source>
        <translation>ที่นี่ไม่มีพาร์ทิชัน %1</translation>
    </message>
    <message>
        <source>Which partition? Write it in front: 0:%1</source>
        <translation>พาร์ทิชันไหน เขียนไว้ข้างหน้า: 0:%1</translation>
    </message>
    <message>
        <source>Write PARTITION:OFFSET, as 0:1500, or a time: 2026-11-21T18:00, 18:00, -5m.</source>
        <translation>เขียน พาร์ทิชัน:ออฟเซ็ต เช่น 0:1500 หรือเวลา: 2026-11-21T18:00, 18:00, -5m</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>การส่งออกถูกหยุด ไม่มีการเขียนไฟล์</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>%1 found · %2 records searched, %3 %</source>
        <translation>พบ %1 · ค้นแล้ว %2 เรคคอร์ด, %3 %</translation>
    </message>
    <message>
        <source>%1 found, and there the search ended: narrow the filter · %2 records searched</source>
        <translation>พบ %1 และการค้นหาหยุดตรงนั้น: ทำให้ตัวกรองแคบลง · ค้นแล้ว %2 เรคคอร์ด</translation>
    </message>
    <message>
        <source>Stopped: %1 found · %2 records searched, %3 %</source>
        <translation>หยุดแล้ว: พบ %1 · ค้นแล้ว %2 เรคคอร์ด, %3 %</translation>
    </message>
    <message>
        <source>%1 found · all %2 records searched</source>
        <translation>พบ %1 · ค้นครบทั้ง %2 เรคคอร์ด</translation>
    </message>
    <message numerus="yes">
        <source>%1 records in %n partition(s)</source>
        <translation>
            <numerusform>%1 เรคคอร์ดใน %n พาร์ทิชัน</numerusform>
        </translation>
    </message>
    <message>
        <source> · following</source>
        <translation> · กำลังติดตาม</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>ใหม่ %1</translation>
    </message>
    <message>
        <source>So many came since you left the newest end. Go back and follow</source>
        <translation>จำนวนที่มาเพิ่มตั้งแต่เลื่อนออกจากปลายใหม่สุด กลับไปติดตาม</translation>
    </message>
    <message>
        <source>A record that was to be written is not in the log any more.</source>
        <translation>เรคคอร์ดที่จะเขียนไม่อยู่ใน log แล้ว</translation>
    </message>
    <message>
        <source>The rest is not in the log any more.</source>
        <translation>ส่วนที่เหลือไม่อยู่ใน log แล้ว</translation>
    </message>
    <message>
        <source>This record is not read completely yet; try again in a moment.</source>
        <translation>ยังอ่านเรคคอร์ดนี้ไม่ครบ ลองใหม่อีกสักครู่</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;CSV (*.csv)</source>
        <translation>JSON lines (*.jsonl);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>There is nothing to export: choose records first, or wait until they are read.</source>
        <translation>ไม่มีอะไรให้ส่งออก: เลือกเรคคอร์ดก่อน หรือรอจนอ่านเสร็จ</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>กำลังเขียน %1 …</translation>
    </message>
    <message>
        <source>%1 records written to %2</source>
        <translation>เขียน %1 เรคคอร์ดลงใน %2 แล้ว</translation>
    </message>
    <message>
        <source>There is nothing to export: open a topic first.</source>
        <translation>ไม่มีอะไรให้ส่งออก: เปิด topic ก่อน</translation>
    </message>
    <message>
        <source>Export all that the filter lets pass</source>
        <translation>ส่งออกทั้งหมดที่ผ่านตัวกรอง</translation>
    </message>
    <message>
        <source>Choose a topic to see its records.</source>
        <translation>เลือก topic เพื่อดูเรคคอร์ด</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>กำลังเปิด %1 …</translation>
    </message>
    <message>
        <source>Nothing found yet.</source>
        <translation>ยังไม่พบ</translation>
    </message>
    <message>
        <source>No record passes the filter.</source>
        <translation>ไม่มีเรคคอร์ดที่ผ่านตัวกรอง</translation>
    </message>
    <message>
        <source>%1 holds no records. Write some in the Produce view: they appear here as they are appended.</source>
        <translation>%1 ไม่มีเรคคอร์ด เขียนได้ในมุมมองเขียน แล้วจะปรากฏที่นี่ทันทีที่ถูกเขียนต่อท้าย</translation>
    </message>
    <message>
        <source>No record lies within the filter&apos;s limits.</source>
        <translation>ไม่มีเรคคอร์ดในขอบเขตของตัวกรอง</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ส่งออก</translation>
    </message>
    <message>
        <source>No client can read __cluster_metadata: brokers do not serve the metadata log, Kafka&apos;s own neither. Of a cluster in this window its records appear here; of others they cannot be known.</source>
        <translation>ไม่มีไคลเอนต์ใดอ่าน __cluster_metadata ได้: โบรกเกอร์ไม่ให้บริการ metadata log รวมถึงของ Kafka เองด้วย สำหรับคลัสเตอร์ในหน้าต่างนี้เรคคอร์ดของมันจะปรากฏที่นี่ ส่วนคลัสเตอร์อื่นไม่อาจรู้ได้</translation>
    </message>
    <message>
        <source>%1 of the newest %2 records of the metadata log</source>
        <translation>%1 จาก %2 เรคคอร์ดใหม่สุดของ metadata log</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 records in %n partition(s): some offsets hold none</source>
        <translation>
            <numerusform>ไม่เกิน %1 เรคคอร์ดใน %n พาร์ทิชัน: บางออฟเซ็ตไม่มีเรคคอร์ด</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read now. %2 It is tried again until it can be; healing the cluster&apos;s faults helps.</source>
        <translation>อ่าน %1 ไม่ได้ในตอนนี้ %2 จะลองใหม่จนกว่าจะได้ การแก้ความขัดข้องของคลัสเตอร์ช่วยได้</translation>
    </message>
    <message>
        <source>There is no topic yet. Create one (Ctrl+N), produce to it (Ctrl+P), or start a scenario (Ctrl+J, Ctrl+J).</source>
        <translation>ยังไม่มี topic สร้างหนึ่งรายการ (Ctrl+N) แล้ว produce เข้าไป (Ctrl+P) หรือเริ่มสถานการณ์ (Ctrl+J, Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetadataLogModel</name>
    <message>
        <source>Offset in __cluster_metadata-0</source>
        <translation>Offset ใน __cluster_metadata-0</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>The quorum epoch whose leader wrote it</source>
        <translation>Epoch ของ quorum ที่ leader เป็นผู้เขียน</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>When the active controller wrote it</source>
        <translation>เวลาที่ controller ที่ทำงานอยู่เขียน</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Kafka&apos;s name of the record, without the word Record</source>
        <translation>ชื่อเรคคอร์ดของ Kafka โดยไม่มีคำว่า Record</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>เรคคอร์ด</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ความหมาย</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetadataWords</name>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Partition %1 is made on nodes %2, without a leader.</source>
        <translation>สร้าง partition %1 บนโหนด %2 โดยยังไม่มี leader</translation>
    </message>
    <message>
        <source>Partition %1 is made on nodes %2; node %3 leads it.</source>
        <translation>สร้าง partition %1 บนโหนด %2 โดยโหนด %3 เป็น leader</translation>
    </message>
    <message>
        <source>it has no leader now</source>
        <translation>ตอนนี้ไม่มี leader</translation>
    </message>
    <message>
        <source>node %1 leads it in a new epoch</source>
        <translation>โหนด %1 เป็น leader ใน epoch ใหม่</translation>
    </message>
    <message>
        <source>in-sync replicas are %1</source>
        <translation>in-sync replica คือ %1</translation>
    </message>
    <message>
        <source>replicas are %1</source>
        <translation>replica คือ %1</translation>
    </message>
    <message>
        <source>%1 are being added</source>
        <translation>กำลังเพิ่ม %1</translation>
    </message>
    <message>
        <source>%1 are being removed</source>
        <translation>กำลังเอา %1 ออก</translation>
    </message>
    <message>
        <source>may lead although not in sync: %1</source>
        <translation>เป็น leader ได้แม้ไม่ in sync: %1</translation>
    </message>
    <message>
        <source>its leader was elected uncleanly</source>
        <translation>leader ถูกเลือกแบบ unclean</translation>
    </message>
    <message>
        <source>nothing but its epoch changes</source>
        <translation>เปลี่ยนเฉพาะ epoch</translation>
    </message>
    <message>
        <source>Partition %1: %2.</source>
        <translation>Partition %1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Broker %1 is fenced: it gets no leadership and clients are not sent to it.</source>
        <translation>โบรกเกอร์ %1 ถูกกันออก (fence): ไม่ได้เป็น leader และไคลเอนต์จะไม่ถูกส่งไปหา</translation>
    </message>
    <message>
        <source>Broker %1 begins its controlled shutdown: its leaders move away.</source>
        <translation>โบรกเกอร์ %1 เริ่มปิดอย่างเป็นระเบียบ: leader ของมันย้ายออก</translation>
    </message>
    <message>
        <source>Broker %1 is unfenced: it serves again.</source>
        <translation>โบรกเกอร์ %1 ถูก unfence: ให้บริการอีกครั้ง</translation>
    </message>
    <message>
        <source>The registration of broker %1 changes.</source>
        <translation>การลงทะเบียนของโบรกเกอร์ %1 เปลี่ยน</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>topic %1</translation>
    </message>
    <message>
        <source>all brokers</source>
        <translation>โบรกเกอร์ทั้งหมด</translation>
    </message>
    <message>
        <source>broker %1</source>
        <translation>โบรกเกอร์ %1</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>กลุ่ม %1</translation>
    </message>
    <message>
        <source>%1 of %2 goes back to its default.</source>
        <translation>%1 ของ %2 กลับเป็นค่าตั้งต้น</translation>
    </message>
    <message>
        <source>%1 of %2 is set to %3.</source>
        <translation>ตั้ง %1 ของ %2 เป็น %3</translation>
    </message>
    <message>
        <source>Broker %1 registers with epoch %2; it is fenced until it has caught up.</source>
        <translation>โบรกเกอร์ %1 ลงทะเบียนด้วย epoch %2 และยังถูกกันไว้จนกว่าจะตามทัน</translation>
    </message>
    <message>
        <source>Broker %1 is forgotten: it has left the cluster.</source>
        <translation>ลืมโบรกเกอร์ %1: มันออกจากคลัสเตอร์แล้ว</translation>
    </message>
    <message>
        <source>Node %1 registers as a controller.</source>
        <translation>โหนด %1 ลงทะเบียนเป็น controller</translation>
    </message>
    <message>
        <source>Topic %1 is created with id %2.</source>
        <translation>สร้าง topic %1 ด้วย id %2</translation>
    </message>
    <message>
        <source>Topic %1 is deleted.</source>
        <translation>ลบ topic %1 แล้ว</translation>
    </message>
    <message>
        <source>Feature %1 is at level %2 from here on.</source>
        <translation>ฟีเจอร์ %1 อยู่ระดับ %2 ตั้งแต่ตรงนี้</translation>
    </message>
    <message>
        <source>Broker %1 gets a block of producer ids; the next block begins at %2.</source>
        <translation>โบรกเกอร์ %1 ได้ชุด producer id ชุดถัดไปเริ่มที่ %2</translation>
    </message>
    <message>
        <source>Nothing changes: the controller shows that it can still commit.</source>
        <translation>ไม่มีอะไรเปลี่ยน: controller แสดงว่ายัง commit ได้</translation>
    </message>
    <message>
        <source>Several records follow that take effect together: %1.</source>
        <translation>เรคคอร์ดหลายรายการต่อไปนี้มีผลพร้อมกัน: %1</translation>
    </message>
    <message>
        <source>The records since the begin take effect now.</source>
        <translation>เรคคอร์ดตั้งแต่จุดเริ่มมีผลตอนนี้</translation>
    </message>
    <message>
        <source>The records since the begin are void: %1.</source>
        <translation>เรคคอร์ดตั้งแต่จุดเริ่มเป็นโมฆะ: %1</translation>
    </message>
    <message>
        <source>The lists of eligible leader replicas are emptied.</source>
        <translation>ล้างรายการ eligible leader replica</translation>
    </message>
    <message>
        <source>nothing was heard from the leader</source>
        <translation>ไม่ได้ยินอะไรจาก leader</translation>
    </message>
    <message>
        <source>no leader turned up in time</source>
        <translation>ไม่มี leader ปรากฏทันเวลา</translation>
    </message>
    <message>
        <source>the leader said goodbye</source>
        <translation>leader บอกลา</translation>
    </message>
    <message>
        <source>a majority said beforehand that it would vote for it</source>
        <translation>เสียงข้างมากบอกล่วงหน้าว่าจะลงคะแนนให้</translation>
    </message>
    <message>
        <source>the election before was lost</source>
        <translation>แพ้การเลือกตั้งครั้งก่อน</translation>
    </message>
    <message>
        <source>it is the only voter</source>
        <translation>เป็นผู้มีสิทธิ์ลงคะแนนเพียงโหนดเดียว</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetricChart</name>
    <message>
        <source>Records in per second</source>
        <translation>เรคคอร์ดเข้าต่อวินาที</translation>
    </message>
    <message>
        <source>Bytes in per second</source>
        <translation>ไบต์เข้าต่อวินาที</translation>
    </message>
    <message>
        <source>Bytes out per second</source>
        <translation>ไบต์ออกต่อวินาที</translation>
    </message>
    <message>
        <source>Latency of %1 in milliseconds</source>
        <translation>เวลาตอบของ %1 เป็นมิลลิวินาที</translation>
    </message>
    <message>
        <source>%1 requests per second</source>
        <translation>คำขอ %1 ต่อวินาที</translation>
    </message>
    <message>
        <source>Under-replicated and offline partitions</source>
        <translation>Partition ที่ replica ไม่ครบและออฟไลน์</translation>
    </message>
    <message>
        <source>ISR shrinks and expands per second</source>
        <translation>ISR ลดและเพิ่มต่อวินาที</translation>
    </message>
    <message>
        <source>Active controllers</source>
        <translation>Controller ที่ทำงานอยู่</translation>
    </message>
    <message>
        <source>Records at risk now</source>
        <translation>เรคคอร์ดที่เสี่ยงตอนนี้</translation>
    </message>
    <message>
        <source>Size of the logs on disk</source>
        <translation>ขนาด log บนดิสก์</translation>
    </message>
    <message>
        <source>Processor time of this program, percent of one core</source>
        <translation>เวลาประมวลผลของโปรแกรมนี้ เป็นร้อยละของหนึ่งคอร์</translation>
    </message>
    <message>
        <source>Memory of this program</source>
        <translation>หน่วยความจำของโปรแกรมนี้</translation>
    </message>
    <message>
        <source>From the arrival of a request to its answer, on the node where it takes longest: half of the requests took p50 or less, 99 of 100 p99 or less. Fetches wait for records on purpose.</source>
        <translation>ตั้งแต่คำขอมาถึงจนได้คำตอบ บนโหนดที่ช้าที่สุด: ครึ่งหนึ่งใช้ไม่เกิน p50 และ 99 ใน 100 ไม่เกิน p99 ส่วน Fetch ตั้งใจรอเรคคอร์ด</translation>
    </message>
    <message>
        <source>Partitions with fewer in-sync replicas than replicas, and partitions without a leader</source>
        <translation>Partition ที่ in-sync replica น้อยกว่า replica และ partition ที่ไม่มี leader</translation>
    </message>
    <message>
        <source>Replicas that left the in-sync replicas of a partition, and that came back</source>
        <translation>Replica ที่ออกจาก ISR ของ partition และที่กลับเข้ามา</translation>
    </message>
    <message>
        <source>Exactly one is right; none while an election is under way</source>
        <translation>ที่ถูกคือมีหนึ่งเดียว และไม่มีระหว่างเลือกตั้ง</translation>
    </message>
    <message>
        <source>Committed records that one running node has and no other: lost if that node&apos;s disk were lost</source>
        <translation>เรคคอร์ดที่ commit แล้วซึ่งมีอยู่บนโหนดเดียว: จะหายถ้าดิสก์ของโหนดนั้นหาย</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ออฟไลน์</translation>
    </message>
    <message>
        <source>under-replicated</source>
        <translation>replica ไม่ครบ</translation>
    </message>
    <message>
        <source>shrinks</source>
        <translation>ลด</translation>
    </message>
    <message>
        <source>expands</source>
        <translation>เพิ่ม</translation>
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
            <numerusform>อีก %n ที่ไม่ได้วาด</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing measured in this time</source>
        <translation>ไม่มีการวัดในช่วงนี้</translation>
    </message>
    <message>
        <source>Where the time of %1 goes, in milliseconds (p50)</source>
        <translation>เวลาของ %1 ใช้ไปที่ใด เป็นมิลลิวินาที (p50)</translation>
    </message>
    <message>
        <source>Where the time of slow %1 goes, in milliseconds (p99)</source>
        <translation>เวลาของ %1 ที่ช้าใช้ไปที่ใด เป็นมิลลิวินาที (p99)</translation>
    </message>
    <message>
        <source>Each part by itself, over all nodes, of the answers of a second. Queue: read, but others had the node&apos;s thread. Log: its handler ran, and appended or read. Wait: for replicas, for new records, for members of a group. Order: ready, but answers to earlier requests leave first. Send: until the connection had taken it.</source>
        <translation>แต่ละส่วนแยกกัน รวมทุกโหนด ของคำตอบในหนึ่งวินาที คิว: อ่านแล้วแต่งานอื่นใช้เธรดของโหนดอยู่ ล็อก: ตัวจัดการทำงาน เพิ่มหรืออ่าน รอ: รอ replica เรคคอร์ดใหม่ หรือสมาชิกของกลุ่ม ลำดับ: พร้อมแล้วแต่คำตอบของคำขอก่อนหน้าต้องออกก่อน ส่ง: จนกว่าการเชื่อมต่อจะรับไปทั้งหมด</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>คิว</translation>
    </message>
    <message>
        <source>log</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>รอ</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>send</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>records</source>
        <translation>record</translation>
    </message>
    <message>
        <source>controllers</source>
        <translation>controller</translation>
    </message>
    <message>
        <source>%.0f s</source>
        <translation>%.0f วิ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MetricsView</name>
    <message>
        <source>one sample a second</source>
        <translation>หนึ่งตัวอย่างต่อวินาที</translation>
    </message>
    <message numerus="yes">
        <source>last %n minute(s)</source>
        <translation>
            <numerusform>%n นาทีล่าสุด</numerusform>
        </translation>
    </message>
    <message>
        <source>How far back the charts reach</source>
        <translation>กราฟย้อนหลังไกลเท่าใด</translation>
    </message>
    <message>
        <source>API whose requests are measured</source>
        <translation>API ที่วัดคำขอ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>พัก</translation>
    </message>
    <message>
        <source>The charts stand still; measuring goes on</source>
        <translation>กราฟหยุดนิ่ง แต่ยังวัดต่อ</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>บันทึกเป็น CSV …</translation>
    </message>
    <message>
        <source>Save as picture …</source>
        <translation>บันทึกเป็นรูป …</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>บันทึกตัวเลข</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>บันทึกกราฟ</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ไฟล์ CSV (*.csv)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>รูป PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>บันทึกที่ %1 แล้ว</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>เขียน %1 ไม่ได้: %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::MiniMap</name>
    <message>
        <source>The whole cluster; click to go there</source>
        <translation>ทั้งคลัสเตอร์ คลิกเพื่อไปที่นั่น</translation>
    </message>
    <message>
        <source>Overview of the picture</source>
        <translation>ภาพรวม</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::NavigatorView</name>
    <message>
        <source>Nodes, topics, groups, clients and faults</source>
        <translation>โหนด topic กลุ่ม ไคลเอนต์ และความขัดข้อง</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>โหนด</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>ไคลเอนต์</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>ความขัดข้อง</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>epoch %1</translation>
    </message>
    <message>
        <source>fenced</source>
        <translation>ถูกกันออก (fenced)</translation>
    </message>
    <message>
        <source>node %1 %2</source>
        <translation>โหนด %1 %2</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>ถูกตัด</translation>
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
        <translation>%1/วินาที</translation>
    </message>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>disk of node %1</source>
        <translation>ดิสก์ของโหนด %1</translation>
    </message>
    <message>
        <source>full</source>
        <translation>เต็ม</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>เสีย</translation>
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
        <translation>ทำงานอยู่ แต่ถูกกันออก (fenced)</translation>
    </message>
    <message>
        <source>broker, voter</source>
        <translation>broker, voter</translation>
    </message>
    <message>
        <source>broker only</source>
        <translation>broker เท่านั้น</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>killed, 0.8 s ago</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) moved</source>
        <translation>
            <numerusform>ย้าย %n partition</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>ล้มเหลว: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>paused, 0.8 s ago</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Node %1 on port %2: %3. It holds %4 replicas and leads %5 of them. %6 requests a second, %7 on disk.</source>
        <translation>โหนด %1 ที่พอร์ต %2: %3 มี %4 replica และเป็น leader ของ %5 ในนั้น %6 คำขอต่อวินาที %7 บนดิสก์</translation>
    </message>
    <message>
        <source>%1: leader of %2, in-sync follower of %3, out of sync in %4, offline in %5 partitions</source>
        <translation>%1: เป็น leader ของ %2, follower ที่ in-sync ของ %3, ไม่ทันใน %4, ออฟไลน์ใน %5 partition</translation>
    </message>
    <message numerus="yes">
        <source>%n more topic(s)</source>
        <translation>
            <numerusform>อีก %n topic</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: leader. Clients write to and read from this replica.</source>
        <translation>%1: leader ไคลเอนต์เขียนและอ่านที่ replica นี้</translation>
    </message>
    <message>
        <source>%1: in-sync follower. It could take over without loss.</source>
        <translation>%1: follower ที่ in-sync รับช่วงได้โดยไม่เสียข้อมูล</translation>
    </message>
    <message>
        <source>%1: out of sync. It lags behind the leader and must not take over.</source>
        <translation>%1: ไม่ทัน (out of sync) ตามหลัง leader และต้องไม่รับช่วง</translation>
    </message>
    <message>
        <source>%1: offline, because its node does not run.</source>
        <translation>%1: ออฟไลน์ เพราะโหนดไม่ทำงาน</translation>
    </message>
    <message>
        <source>no replicas yet</source>
        <translation>ยังไม่มี replica</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>its files stay: %1</source>
        <translation>ไฟล์ยังอยู่: %1</translation>
    </message>
    <message>
        <source>%1 req/s · %2/s in · %3/s out · %4 on disk</source>
        <translation>%1 คำขอ/วิ · เข้า %2/วิ · ออก %3/วิ · ดิสก์ %4</translation>
    </message>
    <message>
        <source>does not answer us</source>
        <translation>ไม่ตอบเรา</translation>
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
        <translation>โหนด %1 ที่ %2:%3: %4 ถือ %5 replica และเป็น leader ของ %6 ในนั้น ใช้ดิสก์ %7 โพรโทคอลสาธารณะไม่ได้บอกภาระงาน</translation>
    </message>
    <message>
        <source>%1 on disk, when last seen</source>
        <translation>ใช้ดิสก์ %1 เมื่อเห็นครั้งสุดท้าย</translation>
    </message>
    <message>
        <source>load not told · %1 on disk</source>
        <translation>ไม่ได้บอกภาระงาน · ใช้ดิสก์ %1</translation>
    </message>
    <message>
        <source>gone %1</source>
        <comment>gone 3 s ago</comment>
        <translation>หายไป %1</translation>
    </message>
    <message>
        <source>Its disk is full: appends fail, reads go on.</source>
        <translation>ดิสก์ของมันเต็ม: เขียนต่อท้ายไม่ได้ แต่ยังอ่านได้</translation>
    </message>
    <message>
        <source>Its disk fails: every operation ends with an error.</source>
        <translation>ดิสก์ของมันเสีย: ทุกการทำงานจบด้วยข้อผิดพลาด</translation>
    </message>
    <message>
        <source>Its disk is slow: writes and syncs take %1 longer.</source>
        <translation>ดิสก์ของมันช้า: การเขียนและ sync นานขึ้น %1</translation>
    </message>
    <message numerus="yes">
        <source>The next %n %1 request(s) get %2.</source>
        <translation>
            <numerusform>คำขอ %1 ถัดไป %n รายการจะได้รับ %2</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <translation>เต็ม</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>เสีย</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n planned error(s)</source>
        <translation>
            <numerusform>ข้อผิดพลาดที่ตั้งไว้ %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::NotesWindow</name>
    <message>
        <source>No lesson is open. Choose one in the main window, in the panel Lessons or under Help &gt; Lessons: its notes appear here, step by step.</source>
        <translation>ยังไม่ได้เปิดบทเรียน เลือกบทเรียนในหน้าต่างหลัก ที่แผงบทเรียน หรือที่ ช่วยเหลือ &gt; บทเรียน แล้วบันทึกจะปรากฏที่นี่ทีละขั้น</translation>
    </message>
    <message>
        <source>The lesson is being prepared …</source>
        <translation>กำลังเตรียมบทเรียน …</translation>
    </message>
    <message>
        <source>The lesson cannot go on: the panel Lessons in the main window says why and what helps.</source>
        <translation>บทเรียนไปต่อไม่ได้ แผงบทเรียนในหน้าต่างหลักบอกเหตุผลและวิธีแก้</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ขั้นที่ %1 จาก %2</translation>
    </message>
    <message>
        <source>There is no note to this step.</source>
        <translation>ขั้นนี้ไม่มีบันทึก</translation>
    </message>
    <message>
        <source>This is the last step.</source>
        <translation>นี่คือขั้นสุดท้าย</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>ต่อไป: %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>เสร็จสิ้น</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>ขั้นถัดไป</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>นับถอยหลัง</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>เวลาที่เหลือ</translation>
    </message>
    <message>
        <source>Time left, paused</source>
        <translation>เวลาที่เหลือ หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>The time is over, by</source>
        <translation>หมดเวลาแล้ว เกินมา</translation>
    </message>
    <message>
        <source>The time is over, paused</source>
        <translation>หมดเวลาแล้ว หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Trainer&apos;s notes</source>
        <translation>บันทึกสำหรับผู้สอน</translation>
    </message>
    <message>
        <source>Since the lesson began</source>
        <translation>ตั้งแต่เริ่มบทเรียน</translation>
    </message>
    <message>
        <source>How far the lesson is</source>
        <translation>บทเรียนไปถึงไหนแล้ว</translation>
    </message>
    <message>
        <source> min</source>
        <translation> นาที</translation>
    </message>
    <message>
        <source>Minutes of the countdown</source>
        <translation>จำนวนนาทีที่นับถอยหลัง</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>รีเซ็ต</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>กลับ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::OpenInPartitionsModel</name>
    <message>
        <source>hanging: no coordinator knows it</source>
        <translation>ค้าง: ไม่มี coordinator ใดรู้จัก</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ยังไม่ทราบ</translation>
    </message>
    <message>
        <source>%1 · epoch %2</source>
        <translation>%1 · epoch %2</translation>
    </message>
    <message>
        <source>This transaction is the earliest that is open here: it holds back the last stable offset at %1.</source>
        <translation>transaction นี้เปิดก่อนสุดที่นี่ จึงรั้ง last stable offset ไว้ที่ %1</translation>
    </message>
    <message>
        <source>A partition with an open transaction in it</source>
        <translation>Partition ที่มี transaction เปิดอยู่</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Whose transaction it is. The bold one is the earliest: it holds back the last stable offset</source>
        <translation>เป็น transaction ของใคร ตัวหนาคือรายการแรกสุดซึ่งรั้ง last stable offset ไว้</translation>
    </message>
    <message>
        <source>Held back by</source>
        <translation>ถูกรั้งโดย</translation>
    </message>
    <message>
        <source>Offset of the transaction&apos;s first record in this partition</source>
        <translation>Offset ของเรคคอร์ดแรกของ transaction ใน partition นี้</translation>
    </message>
    <message>
        <source>Since offset</source>
        <translation>ตั้งแต่ offset</translation>
    </message>
    <message>
        <source>Last stable offset: read_committed consumers read up to here</source>
        <translation>Last stable offset: consumer แบบ read_committed อ่านได้ถึงตรงนี้</translation>
    </message>
    <message>
        <source>Last stable</source>
        <translation>Last stable</translation>
    </message>
    <message>
        <source>High watermark: read_uncommitted consumers read up to here</source>
        <translation>High watermark: consumer แบบ read_uncommitted อ่านได้ถึงตรงนี้</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>High watermark</translation>
    </message>
    <message>
        <source>Committed records that read_committed consumers do not get yet</source>
        <translation>เรคคอร์ดที่ commit แล้วแต่ consumer แบบ read_committed ยังไม่ได้รับ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>รออยู่</translation>
    </message>
    <message>
        <source>Producer id and epoch: a batch with an older epoch is refused, its producer is fenced</source>
        <translation>Producer id และ epoch: batch ที่ epoch เก่ากว่าจะถูกปฏิเสธ และ producer ถูก fence</translation>
    </message>
    <message>
        <source>Producer id</source>
        <translation>Producer id</translation>
    </message>
    <message>
        <source>When the transaction last wrote to this partition</source>
        <translation>เวลาที่ transaction เขียนลง partition นี้ล่าสุด</translation>
    </message>
    <message>
        <source>Last write</source>
        <translation>เขียนล่าสุด</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PaletteWords</name>
    <message>
        <source>Node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>โหนด</translation>
    </message>
    <message>
        <source>Internal topic</source>
        <translation>โทปิกภายใน</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>โทปิก</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>พาร์ทิชัน</translation>
    </message>
    <message>
        <source>Consumer group</source>
        <translation>กลุ่มผู้บริโภค</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PatienceModel</name>
    <message>
        <source>An estimate: the client did not say what software it is; most wait 30 seconds.</source>
        <translation>ค่าประมาณ: ไคลเอนต์ไม่ได้บอกว่าเป็นซอฟต์แวร์ใด ส่วนใหญ่รอ 30 วินาที</translation>
    </message>
    <message>
        <source>An estimate: %1 waits %2 for an answer unless its %3 was changed.</source>
        <translation>ค่าประมาณ: %1 รอคำตอบ %2 เว้นแต่มีการเปลี่ยน %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>ไม่ทราบ</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>ไม่มีอะไรรอ</translation>
    </message>
    <message>
        <source>after about %1</source>
        <translation>หลังจากประมาณ %1</translation>
    </message>
    <message>
        <source>has probably given up</source>
        <translation>น่าจะเลิกรอแล้ว</translation>
    </message>
    <message>
        <source>in about %1</source>
        <translation>ในอีกประมาณ %1</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>ไคลเอนต์</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ซอฟต์แวร์</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>รอมา</translation>
    </message>
    <message>
        <source>Gives up (estimate)</source>
        <translation>เลิกรอเมื่อ (ประมาณ)</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PayloadWords</name>
    <message>
        <source>text, repaired: its UTF-8 had been read as %1</source>
        <translation>ข้อความที่ซ่อมแล้ว: UTF-8 เคยถูกอ่านเป็น %1</translation>
    </message>
    <message>
        <source>text (%1)</source>
        <translation>ข้อความ (%1)</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>ไบต์</translation>
    </message>
    <message>
        <source>These bytes are no %1 text.</source>
        <translation>ไบต์เหล่านี้ไม่ใช่ข้อความ %1</translation>
    </message>
    <message>
        <source>There is no charset named %1.</source>
        <translation>ไม่มีชุดอักขระชื่อ %1</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>Choose a schema file first.</source>
        <translation>เลือกไฟล์สคีมาก่อน</translation>
    </message>
    <message>
        <source>Avro, %1</source>
        <translation>Avro, %1</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>จำนวนเต็ม</translation>
    </message>
    <message>
        <source>An integer of this size has %1 bytes; this has %2.</source>
        <translation>จำนวนเต็มขนาดนี้มี %1 ไบต์ แต่ข้อมูลนี้มี %2</translation>
    </message>
    <message>
        <source>%1: a tombstone, deletes the key</source>
        <translation>%1: tombstone ลบคีย์นี้</translation>
    </message>
    <message>
        <source>Not all of it could be read: %1</source>
        <translation>อ่านได้ไม่ครบ: %1</translation>
    </message>
    <message>
        <source>%1 more bytes</source>
        <translation>อีก %1 ไบต์</translation>
    </message>
    <message>
        <source>No JSON: %1 at byte %2.</source>
        <translation>ไม่ใช่ JSON: %1 ที่ไบต์ %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PerspectiveBar</name>
    <message>
        <source>Perspective</source>
        <translation>มุมมอง</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PerspectiveWords</name>
    <message>
        <source>Learn</source>
        <translation>เรียนรู้</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>โปรโตคอล</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>ดูแลระบบ</translation>
    </message>
    <message>
        <source>Failover</source>
        <translation>เฟลโอเวอร์ (failover)</translation>
    </message>
    <message>
        <source>The cluster, one partition&apos;s log, and records going in and out</source>
        <translation>คลัสเตอร์ ล็อกของพาร์ทิชันหนึ่ง และเรคคอร์ดที่เข้าและออก</translation>
    </message>
    <message>
        <source>Consumer groups: members, assignments, lag</source>
        <translation>กลุ่มผู้บริโภค: สมาชิก การมอบหมาย และ lag</translation>
    </message>
    <message>
        <source>Every request and response, connections, files on disk</source>
        <translation>ทุกคำขอและคำตอบ การเชื่อมต่อ และไฟล์บนดิสก์</translation>
    </message>
    <message>
        <source>Topics and their settings, metrics, the server&apos;s log</source>
        <translation>โทปิกและการตั้งค่า เมตริก และล็อกของเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>Nodes, leaders and what happened when: break it and watch</source>
        <translation>โหนด ลีดเดอร์ และอะไรเกิดเมื่อใด: ทำให้พังแล้วดู</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PlaceWords</name>
    <message>
        <source>A directory is wanted.</source>
        <translation>ต้องระบุไดเรกทอรี</translation>
    </message>
    <message>
        <source>This is a file, not a directory.</source>
        <translation>นี่คือไฟล์ ไม่ใช่ไดเรกทอรี</translation>
    </message>
    <message>
        <source>The directory is not empty, and no cluster is in it: it is left alone.</source>
        <translation>ไดเรกทอรีไม่ว่างและไม่มีคลัสเตอร์อยู่ จึงไม่แตะต้อง</translation>
    </message>
    <message>
        <source>The directory is damaged: %1.</source>
        <translation>ไดเรกทอรีเสียหาย: %1</translation>
    </message>
    <message>
        <source>Another window of Brokerscope has it open (process %1).</source>
        <translation>หน้าต่าง Brokerscope อื่นเปิดอยู่ (โปรเซส %1)</translation>
    </message>
    <message>
        <source>The directory is gone.</source>
        <translation>ไดเรกทอรีหายไปแล้ว</translation>
    </message>
    <message>
        <source>The directory is empty: its cluster was deleted.</source>
        <translation>ไดเรกทอรีว่างเปล่า คลัสเตอร์ถูกลบไปแล้ว</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PredictionBox</name>
    <message>
        <source>What you foretold</source>
        <translation>สิ่งที่คุณคาดไว้</translation>
    </message>
    <message>
        <source>Before you act: what do you think?</source>
        <translation>ก่อนลงมือ: คุณคิดว่าอย่างไร</translation>
    </message>
    <message>
        <source>Something else happened: what the cluster did fits none of these alone. Restart the lesson to try again.</source>
        <translation>เกิดอย่างอื่นขึ้น สิ่งที่คลัสเตอร์ทำไม่ตรงกับข้อใดข้อเดียว เริ่มบทเรียนใหม่เพื่อลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The act came before your answer. This is what happened.</source>
        <translation>ลงมือก่อนตอบ นี่คือสิ่งที่เกิดขึ้น</translation>
    </message>
    <message>
        <source>Now you know: the act came before your answer.</source>
        <translation>ตอนนี้คุณรู้แล้ว: ลงมือก่อนตอบ</translation>
    </message>
    <message>
        <source>You were right.</source>
        <translation>คุณคาดถูก</translation>
    </message>
    <message>
        <source>It came out otherwise.</source>
        <translation>ผลออกมาเป็นอย่างอื่น</translation>
    </message>
    <message>
        <source>Show it in the Timeline</source>
        <translation>ดูใน Timeline</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ProduceView</name>
    <message>
        <source>Send one</source>
        <translation>ส่งหนึ่งรายการ</translation>
    </message>
    <message>
        <source>No producer of this window runs. Start a steady stream and watch it in the picture.</source>
        <translation>ยังไม่มี producer ของหน้าต่างนี้ทำงาน ลองเริ่มส่งต่อเนื่องแล้วดูในภาพ</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>กำลังส่ง …</translation>
    </message>
    <message>
        <source>Not written. %1</source>
        <translation>ไม่ได้เขียน %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1-%2, offset %3</source>
        <translation>ตอบรับแล้ว: %1-%2, offset %3</translation>
    </message>
    <message>
        <source>Start stream</source>
        <translation>เริ่มส่ง</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>คัดลอกเป็นคำสั่ง</translation>
    </message>
    <message>
        <source>The same act as a line for a shell</source>
        <translation>การกระทำเดียวกันเป็นบรรทัดสำหรับ shell</translation>
    </message>
    <message>
        <source>Copy stream as command</source>
        <translation>คัดลอกสตรีมเป็นคำสั่ง</translation>
    </message>
    <message>
        <source>A load of the same rate, size and settings as a line for kafka-producer-perf-test.sh; its keys and values are its own</source>
        <translation>โหลดที่มีอัตรา ขนาด และการตั้งค่าเดียวกัน เป็นบรรทัดสำหรับ kafka-producer-perf-test.sh ซึ่งใช้คีย์และค่าของมันเอง</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>หยุดการนำเข้า</translation>
    </message>
    <message>
        <source>Import a file …</source>
        <translation>นำเข้าไฟล์ …</translation>
    </message>
    <message>
        <source>Sends the records of a file to the topic above: JSON lines or CSV, as the Messages view exports them</source>
        <translation>ส่งเรคคอร์ดในไฟล์ไปยัง topic ข้างบน: JSON lines หรือ CSV ตามที่มุมมองข้อความส่งออก</translation>
    </message>
    <message>
        <source>to the partitions in the file</source>
        <translation>ไปยังพาร์ทิชันตามไฟล์</translation>
    </message>
    <message>
        <source>with their timestamps</source>
        <translation>พร้อมเวลาเดิม</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>คัดลอกแล้ว: %1</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>นำเข้าเรคคอร์ด</translation>
    </message>
    <message>
        <source>Records (*.jsonl *.json *.csv);;All files (*)</source>
        <translation>เรคคอร์ด (*.jsonl *.json *.csv);;ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>กำลังนำเข้า %1 …</translation>
    </message>
    <message>
        <source>%1 records acknowledged, %2 not written</source>
        <translation>ตอบรับแล้ว %1 เรคคอร์ด ไม่ได้เขียน %2</translation>
    </message>
    <message>
        <source>%1 records acknowledged</source>
        <translation>ตอบรับแล้ว %1 เรคคอร์ด</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>หยุดแล้ว: %1</translation>
    </message>
    <message>
        <source>A copy to be changed: the record in the log stays as it is.</source>
        <translation>สำเนาสำหรับแก้ไข: เรคคอร์ดใน log คงเดิม</translation>
    </message>
    <message>
        <source>acks of this record</source>
        <translation>acks ของเรคคอร์ดนี้</translation>
    </message>
    <message>
        <source>Who has to have this record before it counts as written: all in-sync replicas, the leader alone (1), or nobody (0)</source>
        <translation>ใครต้องมีเรคคอร์ดนี้ก่อนจึงจะถือว่าเขียนแล้ว: in-sync replica ทั้งหมด, leader เท่านั้น (1) หรือไม่ต้องมีใคร (0)</translation>
    </message>
    <message>
        <source>Sent to %1-%2. With acks=0 nobody says whether it has arrived, nor at which offset.</source>
        <translation>ส่งไปที่ %1-%2 แล้ว เมื่อใช้ acks=0 ไม่มีใครบอกว่าถึงหรือไม่ และอยู่ที่ offset ใด</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::PurgeTopicDialog</name>
    <message>
        <source>Delete records of %1</source>
        <translation>ลบเรคคอร์ดของ %1</translation>
    </message>
    <message>
        <source>Up to which offset</source>
        <translation>ถึงออฟเซ็ตใด</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>พาร์ทิชัน</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>ต้นล็อก</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>ปลายล็อก</translation>
    </message>
    <message>
        <source>Delete below</source>
        <translation>ลบต่ำกว่า</translation>
    </message>
    <message>
        <source>Records below these offsets are deleted on every replica, for good: the log then starts there. Empty leaves a partition as it is.</source>
        <translation>เรคคอร์ดที่ต่ำกว่าออฟเซ็ตเหล่านี้จะถูกลบถาวรในทุกเรพลิกา แล้วล็อกจะเริ่มที่นั่น เว้นว่างไว้เพื่อคงพาร์ทิชันเดิม</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>พิมพ์ %1 เพื่อยืนยัน</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>ลบเรคคอร์ด</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Partition %1: an offset from %2 to %3.</source>
        <translation>พาร์ทิชัน %1: ออฟเซ็ตตั้งแต่ %2 ถึง %3</translation>
    </message>
    <message>
        <source>Asking the leaders …</source>
        <translation>กำลังถามลีดเดอร์ …</translation>
    </message>
    <message>
        <source>Nothing would be deleted.</source>
        <translation>จะไม่มีอะไรถูกลบ</translation>
    </message>
    <message>
        <source>About %1 records will be deleted.</source>
        <translation>จะลบประมาณ %1 เรคคอร์ด</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QueuePage</name>
    <message>
        <source>Set up</source>
        <translation>จัดเตรียม</translation>
    </message>
    <message>
        <source>Add a late reader</source>
        <translation>เพิ่มผู้อ่านที่มาทีหลัง</translation>
    </message>
    <message>
        <source>Slow consumer</source>
        <translation>consumer ที่ช้า</translation>
    </message>
    <message>
        <source>Replay from the beginning</source>
        <translation>อ่านซ้ำตั้งแต่ต้น</translation>
    </message>
    <message>
        <source>Set the group&apos;s offsets to the beginning: its members leave, and read everything again</source>
        <translation>ตั้ง offset ของ group กลับไปจุดเริ่มต้น: สมาชิกออกไป แล้วกลับมาอ่านทั้งหมดอีกครั้ง</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>เก็บกวาด</translation>
    </message>
    <message>
        <source>Stop everything, and delete the topic and its groups</source>
        <translation>หยุดทั้งหมด แล้วลบ topic และ group ของมัน</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>เข้ามา</translation>
    </message>
    <message>
        <source>Messages that the queue was given</source>
        <translation>ข้อความที่คิวได้รับ</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>เก็บไว้</translation>
    </message>
    <message>
        <source>Waiting, or in a consumer&apos;s hands and not acknowledged yet</source>
        <translation>รออยู่ หรืออยู่ในมือ consumer และยังไม่ได้ตอบรับ</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>อยู่ในมือ</translation>
    </message>
    <message>
        <source>Pushed to a consumer and not acknowledged yet</source>
        <translation>ผลักไปให้ consumer แล้วและยังไม่ได้ตอบรับ</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>ลบแล้ว</translation>
    </message>
    <message>
        <source>Acknowledged, and with that gone</source>
        <translation>ตอบรับแล้ว จึงหายไป</translation>
    </message>
    <message>
        <source>Records that the cluster has acknowledged to the producer</source>
        <translation>เรคคอร์ดที่คลัสเตอร์ตอบรับกับตัวส่งแล้ว</translation>
    </message>
    <message>
        <source>Records in the topic, from the start of its logs to the high watermark</source>
        <translation>เรคคอร์ดใน topic ตั้งแต่ต้น log ถึง high watermark</translation>
    </message>
    <message>
        <source>read</source>
        <translation>อ่านแล้ว</translation>
    </message>
    <message>
        <source>Records that the group has read, counting those that it read again</source>
        <translation>เรคคอร์ดที่ group อ่านแล้ว นับรวมที่อ่านซ้ำ</translation>
    </message>
    <message>
        <source>lag</source>
        <translation>lag</translation>
    </message>
    <message>
        <source>Records in front of the group&apos;s committed offset</source>
        <translation>เรคคอร์ดที่อยู่ถัดจาก offset ที่ group commit ไว้</translation>
    </message>
    <message>
        <source>Filled: waits. With a number: that consumer has it. Dashed: the consumer acknowledged it, and it is deleted.</source>
        <translation>ทึบ: รออยู่ มีหมายเลข: consumer ตัวนั้นถืออยู่ เส้นประ: consumer ตอบรับแล้วและถูกลบ</translation>
    </message>
    <message>
        <source>All stay. The number is the partition. First dot: read by the group. Second dot: read by the late group.</source>
        <translation>ทั้งหมดยังอยู่ ตัวเลขคือ partition จุดแรก: group อ่านแล้ว จุดที่สอง: group ที่มาทีหลังอ่านแล้ว</translation>
    </message>
    <message>
        <source>The newest messages in the queue</source>
        <translation>ข้อความล่าสุดในคิว</translation>
    </message>
    <message>
        <source>The newest messages in the log</source>
        <translation>ข้อความล่าสุดใน log</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>การเคลื่อนที่</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>การเก็บ</translation>
    </message>
    <message>
        <source>Consumption</source>
        <translation>การอ่าน</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>The queue pushes messages to its consumers.</source>
        <translation>คิวผลัก (push) ข้อความไปให้ consumer</translation>
    </message>
    <message>
        <source>A message is deleted when it is acknowledged.</source>
        <translation>ข้อความถูกลบเมื่อมีการตอบรับ</translation>
    </message>
    <message>
        <source>Each message goes to one consumer.</source>
        <translation>แต่ละข้อความไปที่ consumer ตัวเดียว</translation>
    </message>
    <message>
        <source>No order once there are several consumers, or one gives a message back.</source>
        <translation>ไม่มีลำดับเมื่อมี consumer หลายตัว หรือมีตัวหนึ่งคืนข้อความ</translation>
    </message>
    <message>
        <source>Consumers pull: they ask for records.</source>
        <translation>consumer ดึง (pull): มันเป็นฝ่ายขอเรคคอร์ด</translation>
    </message>
    <message>
        <source>Records stay for the retention, read or not.</source>
        <translation>เรคคอร์ดอยู่ตาม retention ไม่ว่าอ่านแล้วหรือยัง</translation>
    </message>
    <message>
        <source>Each group reads every record, at its own pace.</source>
        <translation>ทุก group อ่านทุกเรคคอร์ด ตามจังหวะของตัวเอง</translation>
    </message>
    <message>
        <source>Strict order within a partition, none across.</source>
        <translation>เรียงลำดับเคร่งครัดภายใน partition แต่ไม่มีลำดับข้าม partition</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>คิว</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Start another</source>
        <translation>เริ่มตัวใหม่</translation>
    </message>
    <message>
        <source>Crash a consumer</source>
        <translation>ทำให้ consumer ล่ม</translation>
    </message>
    <message>
        <source>Making the topic …</source>
        <translation>กำลังสร้าง topic …</translation>
    </message>
    <message>
        <source>The consumers leave, topic and groups are deleted …</source>
        <translation>consumer กำลังออก และกำลังลบ topic กับ group …</translation>
    </message>
    <message>
        <source>Replay: the group&apos;s offsets can be set when its members have left …</source>
        <translation>อ่านซ้ำ: ตั้ง offset ของ group ได้เมื่อสมาชิกออกไปแล้ว …</translation>
    </message>
    <message>
        <source>Replay: setting the group&apos;s offsets …</source>
        <translation>อ่านซ้ำ: กำลังตั้ง offset ของ group …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) did not get into the log: the cluster did not take them.</source>
        <translation>
            <numerusform>%Ln ข้อความไม่ได้เข้า log: คลัสเตอร์ไม่รับ</numerusform>
        </translation>
    </message>
    <message>
        <source>a model in this program: pushes in turn, one message in each hand</source>
        <translation>แบบจำลองในโปรแกรมนี้: ผลักตามรอบ มือละหนึ่งข้อความ</translation>
    </message>
    <message>
        <source>Message %1 waits</source>
        <translation>ข้อความ %1 รออยู่</translation>
    </message>
    <message>
        <source>Message %1: consumer %2 has it</source>
        <translation>ข้อความ %1: consumer %2 ถืออยู่</translation>
    </message>
    <message>
        <source>Message %1: acknowledged by consumer %2, and deleted</source>
        <translation>ข้อความ %1: consumer %2 ตอบรับแล้ว และถูกลบ</translation>
    </message>
    <message numerus="yes">
        <source>delivered %Ln time(s)</source>
        <translation>
            <numerusform>ส่งแล้ว %Ln ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>topic %1, read by group %2</source>
        <translation>topic %1 อ่านโดย group %2</translation>
    </message>
    <message>
        <source>a topic with three partitions, read by a group</source>
        <translation>topic ที่มีสาม partition อ่านโดยหนึ่ง group</translation>
    </message>
    <message>
        <source>Message %1: not taken</source>
        <translation>ข้อความ %1: ไม่ถูกรับ</translation>
    </message>
    <message>
        <source>Message %1 is sent</source>
        <translation>กำลังส่งข้อความ %1</translation>
    </message>
    <message>
        <source>Message %1: partition %2, offset %3</source>
        <translation>ข้อความ %1: partition %2, offset %3</translation>
    </message>
    <message>
        <source>Late reader: consumer %1 has had %2 new messages, and nothing of the %3 that were gone before it came.</source>
        <translation>ผู้อ่านที่มาทีหลัง: consumer %1 ได้ข้อความใหม่ %2 รายการ และไม่ได้อะไรจาก %3 รายการที่หายไปก่อนมันมา</translation>
    </message>
    <message>
        <source>Late reader: group %1 has read %2 of %3 records, from the first on.</source>
        <translation>ผู้อ่านที่มาทีหลัง: group %1 อ่านแล้ว %2 จาก %3 เรคคอร์ด ตั้งแต่รายการแรก</translation>
    </message>
    <message>
        <source>Slow consumer: it holds one message, the others take the rest.</source>
        <translation>consumer ที่ช้า: ถือไว้หนึ่งข้อความ ตัวอื่นรับที่เหลือ</translation>
    </message>
    <message>
        <source>Slow consumer: its partitions fall behind, the others do not take them. Nothing is lost, the lag grows.</source>
        <translation>consumer ที่ช้า: partition ของมันล่าช้า ตัวอื่นไม่รับไปแทน ไม่มีอะไรหาย แต่ lag โตขึ้น</translation>
    </message>
    <message numerus="yes">
        <source>Crash: %Ln message(s) came back to the queue and went to another consumer.</source>
        <translation>
            <numerusform>ล่ม: %Ln ข้อความกลับเข้าคิวและไปที่ consumer ตัวอื่น</numerusform>
        </translation>
    </message>
    <message>
        <source>Crash: after the session timeout the others get its partitions, and go on at its committed offsets.</source>
        <translation>ล่ม: หลัง session timeout ตัวอื่นได้ partition ของมัน และทำต่อจาก offset ที่ commit ไว้</translation>
    </message>
    <message>
        <source>Replay: impossible. What was acknowledged is deleted, and a queue has no offset to go back to.</source>
        <translation>อ่านซ้ำ: ทำไม่ได้ สิ่งที่ตอบรับแล้วถูกลบ และคิวไม่มี offset ให้ย้อนกลับไป</translation>
    </message>
    <message numerus="yes">
        <source>Replay: the group went back to the beginning %Ln time(s), and reads everything again.</source>
        <translation>
            <numerusform>อ่านซ้ำ: group กลับไปจุดเริ่มต้น %Ln ครั้ง และอ่านทั้งหมดอีกครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pushed, %2 asked for</source>
        <translation>ผลัก %1 ถูกขอ %2</translation>
    </message>
    <message numerus="yes">
        <source>asked %Ln time(s) (Fetch requests)</source>
        <translation>
            <numerusform>ขอ %Ln ครั้ง (คำขอ Fetch)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 of them still there</source>
        <translation>ตอบรับแล้ว %1 ยังอยู่ %2</translation>
    </message>
    <message>
        <source>%1 read, %2 of %3 still there</source>
        <translation>อ่านแล้ว %1 ยังอยู่ %2 จาก %3</translation>
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
        <translation>%1 จาก %2 เสร็จหลังรายการที่มาทีหลัง</translation>
    </message>
    <message>
        <source>of the newest %1: %2 out of order within a partition, %3 across partitions</source>
        <translation>จากล่าสุด %1: ผิดลำดับภายใน partition %2 ข้าม partition %3</translation>
    </message>
    <message>
        <source>The same messages take three ways: through a classic message queue, which runs in this program as a small model; through a topic of the cluster to a consumer group; and from the same topic to a share group (KIP-932), Kafka&apos;s own queue. Do something to all three, and compare.</source>
        <translation>ข้อความเดียวกันไปสามทาง: ผ่านคิวข้อความแบบเดิมซึ่งทำงานเป็นแบบจำลองเล็ก ๆ ในโปรแกรมนี้ ผ่าน topic ของคลัสเตอร์ไปยัง consumer group และจาก topic เดียวกันไปยัง share group (KIP-932) ซึ่งเป็นคิวของ Kafka เอง ทำสิ่งเดียวกันกับทั้งสามทาง แล้วเปรียบเทียบ</translation>
    </message>
    <message>
        <source>Make the queue and the topic; start two consumers of the queue, two in the consumer group and six in the share group; send four messages a second</source>
        <translation>สร้างคิวและ topic เริ่ม consumer ของคิวสองตัว ใน consumer group สองตัว และใน share group หกตัว แล้วส่งข้อความสี่รายการต่อวินาที</translation>
    </message>
    <message>
        <source>One more consumer of the queue and of the share group, and a new consumer group that reads from the beginning</source>
        <translation>เพิ่ม consumer ของคิวและของ share group อย่างละหนึ่งตัว และ consumer group ใหม่ที่อ่านจากต้น</translation>
    </message>
    <message>
        <source>One consumer of each takes two seconds for a message</source>
        <translation>แต่ละฝั่งมี consumer หนึ่งตัวที่ใช้สองวินาทีต่อข้อความ</translation>
    </message>
    <message>
        <source>handed out</source>
        <translation>ส่งมอบ</translation>
    </message>
    <message>
        <source>Records that the consumers were given, each time counted</source>
        <translation>เรคคอร์ดที่ consumer ได้รับ นับทุกครั้ง</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>รับแล้ว</translation>
    </message>
    <message>
        <source>Records that a consumer has dealt with, as the partitions&apos; leaders have confirmed</source>
        <translation>เรคคอร์ดที่ consumer ทำเสร็จแล้ว ตามที่ leader ของ partition ยืนยัน</translation>
    </message>
    <message>
        <source>Handed out and locked: no other consumer gets them until the lock runs out or they are given back</source>
        <translation>ส่งมอบแล้วและถูกล็อก: consumer อื่นไม่ได้รับจนกว่าล็อกจะหมดเวลาหรือถูกคืน</translation>
    </message>
    <message>
        <source>again</source>
        <translation>ซ้ำ</translation>
    </message>
    <message>
        <source>Handed out though another consumer, or the same, had it before</source>
        <translation>ส่งมอบทั้งที่ consumer อื่นหรือตัวเดิมเคยได้รับมาก่อน</translation>
    </message>
    <message>
        <source>All stay. Filled with a number: that consumer has it. First dot: accepted. Second dot: handed out more than once.</source>
        <translation>ทั้งหมดยังอยู่ ทึบและมีตัวเลข: consumer ตัวนั้นถืออยู่ จุดแรก: รับแล้ว จุดที่สอง: ส่งมอบมากกว่าหนึ่งครั้ง</translation>
    </message>
    <message>
        <source>The newest messages in the share group</source>
        <translation>ข้อความล่าสุดใน share group</translation>
    </message>
    <message>
        <source>Consumers pull, and what they get is locked for them for a time.</source>
        <translation>consumer ดึงเอง และสิ่งที่ได้จะถูกล็อกไว้ให้ชั่วเวลาหนึ่ง</translation>
    </message>
    <message>
        <source>Records stay; who has dealt with which is kept beside the log.</source>
        <translation>เรคคอร์ดยังอยู่ ส่วนใครทำอะไรเสร็จแล้วเก็บไว้ข้าง log</translation>
    </message>
    <message>
        <source>Each record goes to one consumer, whatever its partition: there may be more consumers than partitions.</source>
        <translation>แต่ละเรคคอร์ดไปหา consumer หนึ่งตัวไม่ว่าอยู่ partition ใด: consumer มีมากกว่า partition ได้</translation>
    </message>
    <message>
        <source>No strict order: what was not accepted comes again, after later ones.</source>
        <translation>ไม่มีลำดับเคร่งครัด: สิ่งที่ยังไม่ถูกรับจะมาอีก หลังรายการที่ใหม่กว่า</translation>
    </message>
    <message>
        <source>Share group</source>
        <translation>Share group</translation>
    </message>
    <message>
        <source>Of each, one consumer dies without a goodbye, with what it has in hand</source>
        <translation>แต่ละฝั่งมี consumer หนึ่งตัวตายโดยไม่บอกลา พร้อมสิ่งที่อยู่ในมือ</translation>
    </message>
    <message>
        <source>One more consumer of each, in place of the one that crashed</source>
        <translation>consumer อีกหนึ่งตัวในแต่ละฝั่ง แทนตัวที่ล่ม</translation>
    </message>
    <message>
        <source>the same topic, read by share group %1</source>
        <translation>topic เดียวกัน อ่านโดย share group %1</translation>
    </message>
    <message>
        <source>the same topic, read by more consumers than it has partitions</source>
        <translation>topic เดียวกัน อ่านโดย consumer ที่มากกว่าจำนวน partition</translation>
    </message>
    <message>
        <source>Message %1: locked for consumer %2</source>
        <translation>ข้อความ %1: ล็อกไว้ให้ consumer %2</translation>
    </message>
    <message>
        <source>Message %1: accepted by consumer %2, and still in the log</source>
        <translation>ข้อความ %1: consumer %2 รับแล้ว และยังอยู่ใน log</translation>
    </message>
    <message>
        <source>Held up: %1</source>
        <translation>ติดขัด: %1</translation>
    </message>
    <message>
        <source>Late reader: one more consumer gets its share at once, though there are only three partitions.</source>
        <translation>ผู้อ่านที่มาทีหลัง: consumer อีกตัวได้ส่วนของตนทันที แม้มีเพียงสาม partition</translation>
    </message>
    <message>
        <source>Slow: it takes fewer records, the others the more. Nothing of a partition waits behind it.</source>
        <translation>ช้า: มันหยิบน้อยลง ตัวอื่นหยิบมากขึ้น ไม่มีอะไรใน partition ต้องรออยู่หลังมัน</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came again.</source>
        <translation>
            <numerusform>%Ln เรคคอร์ดมาอีกครั้ง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Crash: %Ln record(s) stayed locked in its hands. When the lock runs out, they go to others.</source>
        <translation>
            <numerusform>ล่ม: %Ln เรคคอร์ดยังถูกล็อกอยู่ในมือของมัน เมื่อล็อกหมดเวลาจะไปหาตัวอื่น</numerusform>
        </translation>
    </message>
    <message>
        <source>Replay: the records are still there. kafka-share-groups.sh --reset-offsets sets a share group back once nobody is in it.</source>
        <translation>อ่านซ้ำ: เรคคอร์ดยังอยู่ kafka-share-groups.sh --reset-offsets ย้อน share group กลับได้เมื่อไม่มีใครอยู่ในนั้น</translation>
    </message>
    <message numerus="yes">
        <source>%1 handed out, each locked for %Ln second(s)</source>
        <translation>
            <numerusform>ส่งมอบ %1 แต่ละรายการล็อก %Ln วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accepted, %2 of %3 still there</source>
        <translation>รับแล้ว %1 ยังอยู่ %2 จาก %3</translation>
    </message>
    <message>
        <source>of the newest %1 handed out: %2 after a later one of the same partition</source>
        <translation>จาก %1 รายการที่ส่งมอบล่าสุด: %2 มาหลังรายการที่ใหม่กว่าใน partition เดียวกัน</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QueueStory</name>
    <message>
        <source>The offsets of %1 could not be set: %2</source>
        <translation>ตั้ง offset ของ %1 ไม่ได้: %2</translation>
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
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>node %1 (no voter)</source>
        <translation>โหนด %1 (ไม่มีสิทธิ์ลงคะแนน)</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>ไม่ได้ทำงาน</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>เป็น leader</translation>
    </message>
    <message>
        <source>A node of the metadata quorum; those that are no voters only follow</source>
        <translation>โหนดของ metadata quorum โหนดที่ไม่มีสิทธิ์ลงคะแนนจะตามอย่างเดียว</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>โหนด</translation>
    </message>
    <message>
        <source>The part that the node plays in the quorum; the leader is the active controller</source>
        <translation>บทบาทของโหนดใน quorum โดย leader คือ controller ที่ทำงานอยู่</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>The quorum epoch that the node is in: every election begins a new one</source>
        <translation>Epoch ของ quorum ที่โหนดอยู่: ทุกการเลือกตั้งเริ่ม epoch ใหม่</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Whom it voted for in this epoch; it may vote once only</source>
        <translation>ลงคะแนนให้ใครใน epoch นี้ ลงได้ครั้งเดียว</translation>
    </message>
    <message>
        <source>Voted for</source>
        <translation>ลงคะแนนให้</translation>
    </message>
    <message>
        <source>Log end offset: where the next metadata record goes in this node&apos;s log</source>
        <translation>Log end offset: ตำแหน่งที่เรคคอร์ด metadata ถัดไปจะลงใน log ของโหนดนี้</translation>
    </message>
    <message>
        <source>Log end</source>
        <translation>ปลาย log</translation>
    </message>
    <message>
        <source>All metadata below this offset is on a majority of the voters, as this node knows</source>
        <translation>metadata ที่ต่ำกว่า offset นี้อยู่บนเสียงข้างมากแล้วเท่าที่โหนดนี้รู้</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>High watermark</translation>
    </message>
    <message>
        <source>Metadata records that the leader has and this node has not</source>
        <translation>เรคคอร์ด metadata ที่ leader มีแต่โหนดนี้ยังไม่มี</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>ตามหลัง</translation>
    </message>
    <message>
        <source>How long ago it had everything that the leader had, as the leader knows</source>
        <translation>มีครบทุกอย่างที่ leader มีเมื่อนานเท่าใดแล้ว เท่าที่ leader รู้</translation>
    </message>
    <message>
        <source>Caught up before</source>
        <translation>ตามทันเมื่อ</translation>
    </message>
    <message>
        <source>If it hears nothing from the leader for so long, it starts an election</source>
        <translation>ถ้าไม่ได้ยินจาก leader นานเท่านี้จะเริ่มการเลือกตั้ง</translation>
    </message>
    <message>
        <source>Election in</source>
        <translation>เลือกตั้งใน</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::QuorumTermsModel</name>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ไม่มีใคร</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>ยังไม่ตัดสิน</translation>
    </message>
    <message>
        <source>node %1 by %2</source>
        <translation>โหนด %1 จาก %2</translation>
    </message>
    <message>
        <source>%1, leads now</source>
        <translation>%1 เป็น leader อยู่</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (นาน %2)</translation>
    </message>
    <message>
        <source>Quorum epoch: at most one leader in each</source>
        <translation>Epoch ของ quorum: มี leader ได้ไม่เกินหนึ่งในแต่ละ epoch</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Who got the votes of a majority</source>
        <translation>ใครได้เสียงข้างมาก</translation>
    </message>
    <message>
        <source>Won by</source>
        <translation>ผู้ชนะ</translation>
    </message>
    <message>
        <source>Each candidate with the nodes that voted for it</source>
        <translation>ผู้สมัครแต่ละรายกับโหนดที่ลงคะแนนให้</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>คะแนนเสียง</translation>
    </message>
    <message>
        <source>From the first candidate to the elected leader</source>
        <translation>ตั้งแต่ผู้สมัครรายแรกจนได้ leader</translation>
    </message>
    <message>
        <source>Election took</source>
        <translation>ใช้เวลาเลือกตั้ง</translation>
    </message>
    <message>
        <source>How long the winner led</source>
        <translation>ผู้ชนะเป็น leader นานเท่าใด</translation>
    </message>
    <message>
        <source>Led for</source>
        <translation>เป็น leader นาน</translation>
    </message>
    <message>
        <source>Why the first candidate stood for election</source>
        <translation>เหตุใดผู้สมัครรายแรกจึงลงสมัคร</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>เพราะ</translation>
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
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Voters and observers of the metadata quorum</source>
        <translation>ผู้มีสิทธิ์ลงคะแนนและผู้สังเกตการณ์ของ metadata quorum</translation>
    </message>
    <message>
        <source>No node has told of the quorum yet.</source>
        <translation>ยังไม่มีโหนดใดบอกเรื่อง quorum</translation>
    </message>
    <message>
        <source>Epochs of the quorum, newest first</source>
        <translation>Epoch ของ quorum ใหม่สุดก่อน</translation>
    </message>
    <message>
        <source>Filter epochs</source>
        <translation>กรอง epoch</translation>
    </message>
    <message>
        <source>No election has been seen yet. Kill the active controller to see one.</source>
        <translation>ยังไม่เห็นการเลือกตั้ง ลองฆ่า controller ที่ทำงานอยู่</translation>
    </message>
    <message>
        <source>Metadata records, newest first</source>
        <translation>เรคคอร์ด metadata ใหม่สุดก่อน</translation>
    </message>
    <message>
        <source>Filter metadata records</source>
        <translation>กรองเรคคอร์ด metadata</translation>
    </message>
    <message>
        <source>Nothing is committed yet. Every change of topics, leaders, brokers and settings becomes a record here.</source>
        <translation>ยังไม่มีอะไร commit ทุกการเปลี่ยนของ topic, leader, โบรกเกอร์ และค่าตั้งจะเป็นเรคคอร์ดที่นี่</translation>
    </message>
    <message>
        <source>Show NoOp</source>
        <translation>แสดง NoOp</translation>
    </message>
    <message>
        <source>NoOp records change nothing: the controller writes them to show that it can still commit</source>
        <translation>เรคคอร์ด NoOp ไม่เปลี่ยนอะไร controller เขียนเพื่อแสดงว่ายัง commit ได้</translation>
    </message>
    <message>
        <source>Fields of the chosen metadata record</source>
        <translation>ฟิลด์ของเรคคอร์ด metadata ที่เลือก</translation>
    </message>
    <message>
        <source>Choose a record to see its fields.</source>
        <translation>เลือกเรคคอร์ดเพื่อดูฟิลด์</translation>
    </message>
    <message>
        <source>no leader · epoch %1</source>
        <translation>ไม่มี leader · epoch %1</translation>
    </message>
    <message>
        <source>leader node %1 · epoch %2</source>
        <translation>leader โหนด %1 · epoch %2</translation>
    </message>
    <message>
        <source>No controller: %1 of %2 voters run, and an election needs %3. Leaders stay as they are, and nothing can be changed.</source>
        <translation>ไม่มี controller: voter ทำงาน %1 จาก %2 แต่การเลือกตั้งต้องใช้ %3 leader คงอยู่อย่างเดิม และเปลี่ยนอะไรไม่ได้</translation>
    </message>
    <message>
        <source>No controller: the voters are electing one. %1 of %2 votes are needed.</source>
        <translation>ไม่มี controller: voter กำลังเลือกอยู่ ต้องใช้ %1 จาก %2 เสียง</translation>
    </message>
    <message>
        <source>Node %1 is the active controller. Every change is a record in its metadata log, and holds once %2 of %3 voters have it.</source>
        <translation>โหนด %1 เป็น active controller ทุกการเปลี่ยนแปลงคือ record ใน metadata log และมีผลเมื่อ voter %2 จาก %3 มีแล้ว</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReadRecordsModel</name>
    <message>
        <source>A tombstone: it has no value and deletes its key</source>
        <translation>Tombstone: ไม่มี value และลบ key ของมัน</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>เรคคอร์ด</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>เขียนเมื่อ</translation>
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
        <translation>อ่านโดย</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReassignDialog</name>
    <message>
        <source>Copy at most</source>
        <translation>คัดลอกไม่เกิน</translation>
    </message>
    <message>
        <source>Spread evenly</source>
        <translation>กระจายให้เท่ากัน</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>ตามเดิม</translation>
    </message>
    <message>
        <source>Move the replicas of %1</source>
        <translation>ย้ายเรพลิกาของ %1</translation>
    </message>
    <message>
        <source>Throttle (KIP-73): so that clients still get their share of disk and network. Lifted when all is there.</source>
        <translation>จำกัดอัตรา (KIP-73) เพื่อให้ไคลเอนต์ยังได้ใช้ดิสก์และเครือข่าย ยกเลิกเมื่อคัดลอกครบ</translation>
    </message>
    <message>
        <source> kB/s</source>
        <translation> kB/วินาที</translation>
    </message>
    <message>
        <source>Plans as many replicas for each node, and as many preferred leaders</source>
        <translation>วางแผนให้แต่ละโหนดมีเรพลิกาและลีดเดอร์ที่ต้องการเท่ากัน</translation>
    </message>
    <message>
        <source>Drag a replica to another node. The first of a partition&apos;s replicas is its preferred leader.</source>
        <translation>ลากเรพลิกาไปยังโหนดอื่น เรพลิกาแรกของพาร์ทิชันคือลีดเดอร์ที่ต้องการ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>ย้าย</translation>
    </message>
    <message>
        <source>Cancel the move</source>
        <translation>ยกเลิกการย้าย</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>The topic was deleted.</source>
        <translation>หัวข้อถูกลบแล้ว</translation>
    </message>
    <message>
        <source>Asking the controller …</source>
        <translation>กำลังถามคอนโทรลเลอร์ …</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) are moving; the slowest has copied %1 %. The old replicas stay until the new ones are in sync.</source>
        <translation>
            <numerusform>%n พาร์ทิชันกำลังย้าย ตัวที่ช้าสุดคัดลอกแล้ว %1 % เรพลิกาเดิมยังอยู่จนกว่าตัวใหม่จะซิงก์</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>ยังไม่มีแผน</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) change; about %1 will be copied.</source>
        <translation>
            <numerusform>%n พาร์ทิชันเปลี่ยน จะคัดลอกประมาณ %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RebalanceTableModel</name>
    <message>
        <source>joining</source>
        <translation>กำลังเข้าร่วม</translation>
    </message>
    <message>
        <source>assigning</source>
        <translation>กำลังจัดสรร</translation>
    </message>
    <message>
        <source>reconciling</source>
        <translation>กำลังปรับ</translation>
    </message>
    <message>
        <source>At %1 the group began to rebalance.</source>
        <translation>เวลา %1 กลุ่มเริ่มจัดสรรใหม่</translation>
    </message>
    <message>
        <source>At %1 the group began to rebalance: %2.</source>
        <translation>เวลา %1 กลุ่มเริ่มจัดสรรใหม่: %2</translation>
    </message>
    <message>
        <source>Joined: %1.</source>
        <translation>เข้าร่วม: %1</translation>
    </message>
    <message>
        <source>Left: %1.</source>
        <translation>ออก: %1</translation>
    </message>
    <message>
        <source>Left: %1, %2.</source>
        <translation>ออก: %1, %2</translation>
    </message>
    <message>
        <source>The coordinator waited %1 for the members to join; meanwhile nobody read.</source>
        <translation>โคออร์ดิเนเตอร์รอสมาชิกเข้าร่วม %1 ระหว่างนั้นไม่มีใครอ่าน</translation>
    </message>
    <message>
        <source>The leader&apos;s assignment was there and stored after %1.</source>
        <translation>การจัดสรรของหัวหน้ามาถึงและบันทึกแล้วใน %1</translation>
    </message>
    <message>
        <source>Members gave up and took over within %1; who kept a partition went on reading it.</source>
        <translation>สมาชิกคืนและรับพาร์ทิชันภายใน %1 ตัวที่ถือพาร์ทิชันเดิมอ่านต่อไป</translation>
    </message>
    <message numerus="yes">
        <source>Meanwhile members changed again, %n time(s).</source>
        <translation>
            <numerusform>ระหว่างนั้นสมาชิกเปลี่ยนอีก %n ครั้ง</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended as generation %1.</source>
        <translation>จบเป็นรุ่น %1</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <translation>%1 จนถึงตอนนี้</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>สาเหตุ</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>ใช้เวลา</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>ช่วง</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>รุ่น</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RebalanceWords</name>
    <message>
        <source>%1 joined</source>
        <translation>%1 เข้าร่วม</translation>
    </message>
    <message>
        <source>no heartbeat from %1 within its session timeout</source>
        <translation>ไม่มีฮาร์ตบีตจาก %1 ภายในเวลาเซสชัน</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ออก</translation>
    </message>
    <message>
        <source>a member changed its subscription</source>
        <translation>สมาชิกเปลี่ยนการสมัครรับ</translation>
    </message>
    <message>
        <source>members, subscriptions or topics changed</source>
        <translation>สมาชิก การสมัครรับ หรือหัวข้อเปลี่ยน</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) did not sync within the rebalance timeout</source>
        <translation>
            <numerusform>สมาชิก %n ตัวไม่ซิงก์ภายในเวลาจัดสรร</numerusform>
        </translation>
    </message>
    <message>
        <source>the assignment could not be stored</source>
        <translation>บันทึกการจัดสรรไม่ได้</translation>
    </message>
    <message>
        <source>no heartbeat within the session timeout</source>
        <translation>ไม่มีฮาร์ตบีตภายในเวลาเซสชัน</translation>
    </message>
    <message>
        <source>it did not come back within the rebalance timeout</source>
        <translation>ไม่กลับมาภายในเวลาจัดสรร</translation>
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
        <translation>คีย์</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>เฮดเดอร์</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>พาร์ทิชัน</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>topic</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>Kind of the key</source>
        <translation>ชนิดของคีย์</translation>
    </message>
    <message>
        <source>null: no key, the records are spread over the partitions. Empty: a key of no bytes, which is a key like any other: all its records go to one partition</source>
        <translation>null: ไม่มีคีย์ เรคคอร์ดกระจายไปตามพาร์ทิชัน ว่าง: คีย์ที่ไม่มีไบต์ ซึ่งเป็นคีย์เหมือนคีย์อื่น เรคคอร์ดทั้งหมดไปที่พาร์ทิชันเดียว</translation>
    </message>
    <message>
        <source>name=value, with commas between. A name alone has the value null, name= an empty one</source>
        <translation>ชื่อ=ค่า คั่นด้วยจุลภาค ชื่ออย่างเดียวคือค่า null ส่วน ชื่อ= คือค่าว่าง</translation>
    </message>
    <message>
        <source>In a stream {n} becomes the record&apos;s number, {key} its key; {random} {amount} {name} {city} {uuid} {bool} {time} {ms} are made up</source>
        <translation>ในสตรีม {n} คือเลขลำดับของเรคคอร์ด {key} คือคีย์ ส่วน {random} {amount} {name} {city} {uuid} {bool} {time} {ms} ถูกสร้างขึ้น</translation>
    </message>
    <message>
        <source>Tombstone (no value)</source>
        <translation>Tombstone (ไม่มีค่า)</translation>
    </message>
    <message>
        <source>On a compacted topic a record without a value deletes its key</source>
        <translation>บน topic แบบ compact เรคคอร์ดที่ไม่มีค่าจะลบคีย์ของมัน</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>ตามคีย์</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>พาร์ทิชัน %1</translation>
    </message>
    <message>
        <source>Choose a topic.</source>
        <translation>เลือก topic</translation>
    </message>
    <message>
        <source>A header has no name. Write name=value, with commas between.</source>
        <translation>เฮดเดอร์หนึ่งไม่มีชื่อ เขียน ชื่อ=ค่า คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>%1 bytes that are no text, kept as they are</source>
        <translation>%1 ไบต์ที่ไม่ใช่ข้อความ เก็บไว้ตามเดิม</translation>
    </message>
    <message>
        <source>empty: a key of no bytes</source>
        <translation>ว่าง: คีย์ที่ไม่มีไบต์</translation>
    </message>
    <message>
        <source>null: records are spread</source>
        <translation>null: เรคคอร์ดถูกกระจาย</translation>
    </message>
    <message numerus="yes">
        <source>%n header(s), kept as they are</source>
        <translation>
            <numerusform>%n เฮดเดอร์ เก็บไว้ตามเดิม</numerusform>
        </translation>
    </message>
    <message>
        <source>null: a tombstone</source>
        <translation>null: tombstone</translation>
    </message>
    <message>
        <source>empty: a value of no bytes, which is not null</source>
        <translation>ว่าง: ค่าที่ไม่มีไบต์ ซึ่งไม่ใช่ null</translation>
    </message>
    <message>
        <source>JSON · %1</source>
        <translation>JSON · %1</translation>
    </message>
    <message>
        <source>a template · %1</source>
        <translation>แม่แบบ · %1</translation>
    </message>
    <message>
        <source>Goes to partition %1, whatever its key.</source>
        <translation>ไปที่พาร์ทิชัน %1 ไม่ว่าคีย์จะเป็นอะไร</translation>
    </message>
    <message>
        <source>Without a key the client spreads records over the partitions.</source>
        <translation>เมื่อไม่มีคีย์ ไคลเอนต์กระจายเรคคอร์ดไปตามพาร์ทิชัน</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1, so it goes to partition %2 of %3, as with Java clients.</source>
        <translation>murmur2 ของคีย์คือ %1 จึงไปที่พาร์ทิชัน %2 จาก %3 เหมือนไคลเอนต์ Java</translation>
    </message>
    <message>
        <source>murmur2 of the key is %1.</source>
        <translation>murmur2 ของคีย์คือ %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::RecordingWords</name>
    <message>
        <source>Not in a recording: there is no cluster that clients could talk to.</source>
        <translation>ใช้กับการบันทึกไม่ได้: ไม่มีคลัสเตอร์ให้ไคลเอนต์พูดคุยด้วย</translation>
    </message>
    <message>
        <source>Where the recorded cluster was. Nothing in this window connects to it.</source>
        <translation>ที่อยู่ของคลัสเตอร์ที่ถูกบันทึกไว้ ไม่มีสิ่งใดในหน้าต่างนี้เชื่อมต่อไปที่นั่น</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be written to it. Who produced then, and how fast, is in the picture of the cluster.</source>
        <translation>นี่คือการบันทึก: เขียนอะไรลงไปไม่ได้ ใครผลิตระเบียนในตอนนั้นและเร็วเพียงใด ดูได้ในภาพของคลัสเตอร์</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be read from it. Who consumed then, and how far behind, is in the picture and in Groups.</source>
        <translation>นี่คือการบันทึก: อ่านระเบียนจากมันไม่ได้ ใครอ่านในตอนนั้นและตามหลังอยู่เท่าใด ดูได้ในภาพและในกลุ่ม</translation>
    </message>
    <message>
        <source>A recording holds how the logs grew, not the records in them.</source>
        <translation>การบันทึกเก็บว่าล็อกเติบโตอย่างไร ไม่ได้เก็บระเบียนที่อยู่ในล็อก</translation>
    </message>
    <message>
        <source>A recording does not hold the brokers&apos; files. Segments and their sizes are in Partition logs.</source>
        <translation>การบันทึกไม่ได้เก็บไฟล์ของโบรกเกอร์ เซกเมนต์และขนาดดูได้ในล็อกของพาร์ทิชัน</translation>
    </message>
    <message>
        <source>A recording does not hold the brokers&apos; logs. What happened, and why, is in the Timeline.</source>
        <translation>การบันทึกไม่ได้เก็บบันทึกการทำงานของโบรกเกอร์ เกิดอะไรขึ้นและเพราะเหตุใด ดูได้ในเส้นเวลา</translation>
    </message>
    <message>
        <source>A recording does not hold lost records. How many a failure cost is in the Timeline, below the lanes.</source>
        <translation>การบันทึกไม่ได้เก็บระเบียนที่สูญหาย ความล้มเหลวทำให้หายไปกี่ระเบียน ดูได้ในเส้นเวลา ใต้เลน</translation>
    </message>
    <message>
        <source>This is a recording: what waited then, and the breakpoints of that time. The bar above plays it.</source>
        <translation>นี่คือการบันทึก: สิ่งที่รออยู่ในตอนนั้น และจุดพักของเวลานั้น แถบด้านบนใช้เล่น</translation>
    </message>
    <message>
        <source>Of each second a recording keeps %1 requests of clients and %2 of nodes, with their answers, and of each the first %3 bytes.</source>
        <translation>ในแต่ละวินาที ไฟล์บันทึกเก็บคำขอของไคลเอนต์ %1 คำขอ และของโหนด %2 คำขอ พร้อมคำตอบ และเก็บ %3 ไบต์แรกของแต่ละเฟรม</translation>
    </message>
    <message>
        <source>A recording holds no records and no files, and not every request: too little for the evidence of a record.</source>
        <translation>ไฟล์บันทึกไม่ได้เก็บเรคอร์ดและไฟล์ และไม่ได้เก็บทุกคำขอ จึงไม่พอจะเป็นหลักฐานของเรคอร์ด</translation>
    </message>
    <message>
        <source>A recording holds how the logs grew, not the records in them: there is nothing to audit, and nobody to crash.</source>
        <translation>การบันทึกเก็บว่า log โตอย่างไร ไม่ได้เก็บเรคคอร์ดในนั้น: ไม่มีอะไรให้ตรวจสอบ และไม่มีใครให้ทำล่ม</translation>
    </message>
    <message>
        <source>Two clusters are played beside one that runs, not beside a recording.</source>
        <translation>สองคลัสเตอร์เล่นได้ข้างคลัสเตอร์ที่กำลังทำงาน ไม่ใช่ข้างการบันทึก</translation>
    </message>
    <message>
        <source>Not in a recording: the two sides are compared while both run, and here there is no cluster.</source>
        <translation>ทำในบันทึกไม่ได้: สองฝั่งเทียบกันขณะที่ทำงานทั้งคู่ และที่นี่ไม่มีคลัสเตอร์</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplayBar</name>
    <message>
        <source>Recording</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>● Recording</source>
        <translation>● บันทึก</translation>
    </message>
    <message>
        <source>You see the recorded session %1, not a running cluster. %2</source>
        <translation>คุณกำลังดูเซสชันที่บันทึกไว้ %1 ไม่ใช่คลัสเตอร์ที่ทำงานอยู่ %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>หยุดชั่วคราว</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>เล่น</translation>
    </message>
    <message>
        <source>Stop playing (Space)</source>
        <translation>หยุดเล่น (Space)</translation>
    </message>
    <message>
        <source>Play the recording (Space)</source>
        <translation>เล่นบันทึก (Space)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ก้าว</translation>
    </message>
    <message>
        <source>Go on to the next moment at which anything was recorded (.)</source>
        <translation>ไปยังช่วงถัดไปที่มีการบันทึก (.)</translation>
    </message>
    <message>
        <source>How fast the recording plays (- and +)</source>
        <translation>ความเร็วในการเล่นบันทึก (- และ +)</translation>
    </message>
    <message>
        <source>Position in the recording</source>
        <translation>ตำแหน่งในบันทึก</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplaySource</name>
    <message>
        <source>This is a recording: it can be watched, but nothing in it can be changed.</source>
        <translation>นี่คือบันทึก: ดูได้ แต่เปลี่ยนอะไรไม่ได้</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplicaGrid</name>
    <message>
        <source>Replicas by partition and broker</source>
        <translation>เรพลิกาตามพาร์ทิชันและโบรกเกอร์</translation>
    </message>
    <message>
        <source>Partition %1 has a replica on node %2</source>
        <translation>พาร์ทิชัน %1 มีเรพลิกาบนโหนด %2</translation>
    </message>
    <message>
        <source>Partition %1 has no replica on node %2</source>
        <translation>พาร์ทิชัน %1 ไม่มีเรพลิกาบนโหนด %2</translation>
    </message>
    <message>
        <source>first</source>
        <translation>แรก</translation>
    </message>
    <message>
        <source>+ first</source>
        <translation>+ แรก</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>พาร์ทิชัน</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>Partition %1 is moving: %2 % copied</source>
        <translation>พาร์ทิชัน %1 กำลังย้าย: คัดลอกแล้ว %2 %</translation>
    </message>
    <message>
        <source>Partition %1: replicas on nodes %2. Drag a chip to another node; Delete takes it away, + adds one, P makes it first (preferred leader).</source>
        <translation>พาร์ทิชัน %1: เรพลิกาบนโหนด %2 ลากชิปไปโหนดอื่น Delete เอาออก + เพิ่ม P ทำให้เป็นตัวแรก (ลีดเดอร์ที่ต้องการ)</translation>
    </message>
    <message>
        <source>A replica stays one of its partition: put it down in the row of partition %1.</source>
        <translation>เรพลิกาต้องอยู่กับพาร์ทิชันเดิม วางไว้ในแถวของพาร์ทิชัน %1</translation>
    </message>
    <message>
        <source>Partition %1 is moving. It can be planned anew when the move is over, or cancelled.</source>
        <translation>พาร์ทิชัน %1 กำลังย้าย วางแผนใหม่ได้เมื่อย้ายเสร็จหรือยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>Node %1 holds a replica of partition %2 already: a second one on the same node would protect nothing.</source>
        <translation>โหนด %1 มีเรพลิกาของพาร์ทิชัน %2 อยู่แล้ว อันที่สองบนโหนดเดียวกันไม่ช่วยป้องกันอะไร</translation>
    </message>
    <message>
        <source>Partition %1 has this replica only: a partition keeps at least one.</source>
        <translation>พาร์ทิชัน %1 มีเรพลิกานี้อันเดียว พาร์ทิชันต้องเหลืออย่างน้อยหนึ่งอัน</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReplicaTableModel</name>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ออฟไลน์</translation>
    </message>
    <message>
        <source>★ leader</source>
        <translation>★ ลีดเดอร์</translation>
    </message>
    <message>
        <source>is being added</source>
        <translation>กำลังเพิ่ม</translation>
    </message>
    <message>
        <source>is being removed</source>
        <translation>กำลังเอาออก</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>ซิงก์</translation>
    </message>
    <message>
        <source>out of sync</source>
        <translation>ไม่ซิงก์</translation>
    </message>
    <message>
        <source>64 or more</source>
        <translation>64 ขึ้นไป</translation>
    </message>
    <message>
        <source>The node does not run: this is what it said last.</source>
        <translation>โหนดไม่ทำงาน นี่คือค่าล่าสุดที่บอกไว้</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>พาร์ทิชัน</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>โหนด</translation>
    </message>
    <message>
        <source>Leader, in sync (could take over), or behind</source>
        <translation>ลีดเดอร์ ซิงก์ (รับช่วงได้) หรือตามหลัง</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>The leader epoch of its newest records</source>
        <translation>leader epoch ของเรคคอร์ดล่าสุด</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>Offset of the first record that is kept</source>
        <translation>ออฟเซ็ตของเรคคอร์ดแรกที่เก็บไว้</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>ต้นล็อก</translation>
    </message>
    <message>
        <source>High watermark as this replica knows it: below it all is committed</source>
        <translation>high watermark ที่เรพลิกานี้รู้ ต่ำกว่านั้นคอมมิตแล้วทั้งหมด</translation>
    </message>
    <message>
        <source>HW</source>
        <translation>HW</translation>
    </message>
    <message>
        <source>Last stable offset: how far readers of committed transactions get</source>
        <translation>last stable offset: ผู้อ่านทรานแซกชันที่คอมมิตอ่านได้ถึงที่นี่</translation>
    </message>
    <message>
        <source>LSO</source>
        <translation>LSO</translation>
    </message>
    <message>
        <source>Log end offset: where the next record goes</source>
        <translation>log end offset: จุดที่เรคคอร์ดถัดไปจะลง</translation>
    </message>
    <message>
        <source>LEO</source>
        <translation>LEO</translation>
    </message>
    <message>
        <source>Records that the leader has and this replica has not</source>
        <translation>เรคคอร์ดที่ลีดเดอร์มีแต่เรพลิกานี้ยังไม่มี</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>ตามหลัง</translation>
    </message>
    <message>
        <source>Files that the log consists of</source>
        <translation>ไฟล์ที่ประกอบเป็นล็อก</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>เซกเมนต์</translation>
    </message>
    <message>
        <source>Bytes on this node&apos;s disk</source>
        <translation>ไบต์บนดิสก์ของโหนดนี้</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ReportWords</name>
    <message>
        <source>Nodes</source>
        <translation>โหนด</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>โหนด</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>ที่อยู่</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ล็อก</translation>
    </message>
    <message>
        <source>active controller</source>
        <translation>คอนโทรลเลอร์ที่ทำงาน</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>โทปิก</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>พาร์ทิชัน</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>ลีดเดอร์</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>epoch</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>เรพลิกา</translation>
    </message>
    <message>
        <source>ISR</source>
        <translation>ISR</translation>
    </message>
    <message>
        <source>High watermark</source>
        <translation>high watermark</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>ออฟไลน์</translation>
    </message>
    <message>
        <source>Consumer groups</source>
        <translation>กลุ่มผู้บริโภค</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>กลุ่ม</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>สมาชิก</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>lag</translation>
    </message>
    <message>
        <source>The last failure</source>
        <translation>ความล้มเหลวล่าสุด</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>เกิดอะไรขึ้น</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s) were not kept.</source>
        <translation>
            <numerusform>เหตุการณ์ก่อนหน้า %n รายการไม่ได้เก็บไว้</numerusform>
        </translation>
    </message>
    <message>
        <source>because: %1</source>
        <translation>เพราะ: %1</translation>
    </message>
    <message>
        <source>The cluster</source>
        <translation>คลัสเตอร์</translation>
    </message>
    <message>
        <source>Brokerscope session of %1</source>
        <translation>เซสชัน Brokerscope เมื่อ %1</translation>
    </message>
    <message>
        <source>Cluster %1 at %2</source>
        <translation>คลัสเตอร์ %1 ที่ %2</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ResetOffsetsDialog</name>
    <message>
        <source>Move the offsets of group %1</source>
        <translation>ย้ายออฟเซ็ตของกลุ่ม %1</translation>
    </message>
    <message>
        <source>To the earliest record</source>
        <translation>ไปยังเรคคอร์ดเก่าสุด</translation>
    </message>
    <message>
        <source>To the end (latest)</source>
        <translation>ไปยังปลาย (latest)</translation>
    </message>
    <message>
        <source>To an offset</source>
        <translation>ไปยังออฟเซ็ต</translation>
    </message>
    <message>
        <source>To a time</source>
        <translation>ไปยังเวลา</translation>
    </message>
    <message>
        <source>Back by a duration</source>
        <translation>ย้อนกลับตามช่วงเวลา</translation>
    </message>
    <message>
        <source>Shift by so many records</source>
        <translation>เลื่อนตามจำนวนเรคคอร์ด</translation>
    </message>
    <message>
        <source>As listed in a file (CSV)</source>
        <translation>ตามไฟล์ (CSV)</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>เปิด …</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>สิ่งที่จะทำ</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>ย้าย</translation>
    </message>
    <message>
        <source>Move the offsets</source>
        <translation>ย้ายออฟเซ็ต</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>An offset is a whole number from 0.</source>
        <translation>ออฟเซ็ตเป็นจำนวนเต็มตั้งแต่ 0</translation>
    </message>
    <message>
        <source>A whole number that is not 0: below it back, above it forward.</source>
        <translation>จำนวนเต็มที่ไม่ใช่ 0: ต่ำกว่าคือย้อน สูงกว่าคือเดินหน้า</translation>
    </message>
    <message>
        <source>A duration is written as 90m, 2h 30m, 1d or PT1H30M.</source>
        <translation>ช่วงเวลาเขียนเป็น 90m, 2h 30m, 1d หรือ PT1H30M</translation>
    </message>
    <message>
        <source>Line %1 is not of the form topic,partition,offset: &quot;%2&quot;</source>
        <translation>บรรทัด %1 ไม่อยู่ในรูป topic,partition,offset: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Paste or open lines of the form topic,partition,offset.</source>
        <translation>วางหรือเปิดบรรทัดในรูป topic,partition,offset</translation>
    </message>
    <message numerus="yes">
        <source>The group has %n member(s). Kafka lets nobody move the offsets of a group that is in use: stop its members first. Until then this is what it would do.</source>
        <translation>
            <numerusform>กลุ่มมีสมาชิก %n ตัว Kafka ไม่ให้ย้ายออฟเซ็ตของกลุ่มที่ใช้งานอยู่ ให้หยุดสมาชิกก่อน ระหว่างนี้แสดงสิ่งที่จะเกิดขึ้น</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the leaders …</source>
        <translation>กำลังถามลีดเดอร์ …</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>จะไม่มีอะไรเปลี่ยน</translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s) get another offset. It can be put back afterwards.</source>
        <translation>
            <numerusform>%n พาร์ทิชันจะได้ออฟเซ็ตใหม่ คืนค่าเดิมได้ภายหลัง</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the coordinator …</source>
        <translation>กำลังถามโคออร์ดิเนเตอร์ …</translation>
    </message>
    <message>
        <source>Open a list of offsets</source>
        <translation>เปิดรายการออฟเซ็ต</translation>
    </message>
    <message>
        <source>Lists of offsets (*.csv *.txt);;All files (*)</source>
        <translation>รายการออฟเซ็ต (*.csv *.txt);;ทุกไฟล์ (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>อ่าน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>%1 is larger than a list of offsets can be.</source>
        <translation>%1 ใหญ่เกินกว่าจะเป็นรายการออฟเซ็ต</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ResetPlanModel</name>
    <message>
        <source>before the log: its start</source>
        <translation>ก่อนล็อก: ใช้ต้นล็อก</translation>
    </message>
    <message>
        <source>beyond the log: its end</source>
        <translation>เกินล็อก: ใช้ปลายล็อก</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>อยู่ที่นั่นแล้ว</translation>
    </message>
    <message>
        <source>has no leader: stays</source>
        <translation>ไม่มีลีดเดอร์: คงเดิม</translation>
    </message>
    <message>
        <source>never committed: stays</source>
        <translation>ไม่เคยคอมมิต: คงเดิม</translation>
    </message>
    <message>
        <source>not listed: stays</source>
        <translation>ไม่อยู่ในรายการ: คงเดิม</translation>
    </message>
    <message>
        <source>So many records will be read again.</source>
        <translation>จะอ่านซ้ำจำนวนนี้</translation>
    </message>
    <message>
        <source>So many records will be passed over.</source>
        <translation>จะข้ามจำนวนนี้</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>พาร์ทิชัน</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>ต่าง</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ScenariosView</name>
    <message>
        <source>Scenarios</source>
        <translation>สถานการณ์</translation>
    </message>
    <message>
        <source>Set pieces: one failure each</source>
        <translation>ฉากสำเร็จรูป: อย่างละหนึ่งความเสียหาย</translation>
    </message>
    <message>
        <source>Watch: %1</source>
        <translation>สิ่งที่ควรดู: %1</translation>
    </message>
    <message>
        <source>Suggested fault: %1. %2</source>
        <translation>ความเสียหายที่แนะนำ: %1 %2</translation>
    </message>
    <message>
        <source>%1: everything expected has come true. Its clients go on until you stop them.</source>
        <translation>%1: ทุกอย่างเป็นไปตามที่คาด client ของมันทำงานต่อจนกว่าคุณจะหยุด</translation>
    </message>
    <message>
        <source>%1 did not go as expected: %2</source>
        <translation>%1 ไม่เป็นไปตามที่คาด: %2</translation>
    </message>
    <message>
        <source>%1: every act is done; waiting for what is expected.</source>
        <translation>%1: ทำทุกขั้นแล้ว กำลังรอสิ่งที่คาดไว้</translation>
    </message>
    <message>
        <source>%1 plays. Acts left: %2</source>
        <translation>กำลังเล่น %1 เหลืออีก %2 ขั้น</translation>
    </message>
    <message>
        <source>%1: topics and clients are being made.</source>
        <translation>%1: กำลังสร้าง topic และ client</translation>
    </message>
    <message>
        <source>never: </source>
        <translation>ต้องไม่เกิด: </translation>
    </message>
    <message>
        <source>Play a scenario file</source>
        <translation>เล่นไฟล์สถานการณ์</translation>
    </message>
    <message>
        <source>Scenarios (*.yaml)</source>
        <translation>สถานการณ์ (*.yaml)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>กรอง</translation>
    </message>
    <message>
        <source>Filter scenarios and set pieces</source>
        <translation>กรองสถานการณ์และฉากสำเร็จรูป</translation>
    </message>
    <message>
        <source>Part of a title</source>
        <translation>ส่วนหนึ่งของชื่อ</translation>
    </message>
    <message>
        <source>Scenarios and set pieces</source>
        <translation>สถานการณ์และฉากสำเร็จรูป</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Makes the topics and starts the producers and groups of this scenario</source>
        <translation>สร้าง topic แล้วเริ่ม producer และกลุ่มของสถานการณ์นี้</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Stops its producers and groups; topics and records stay</source>
        <translation>หยุด producer และกลุ่มของมัน ส่วน topic และเรคคอร์ดยังอยู่</translation>
    </message>
    <message>
        <source>Suggested fault</source>
        <translation>ความเสียหายที่แนะนำ</translation>
    </message>
    <message>
        <source>Plays the fault that is most telling for this scenario</source>
        <translation>เล่นความเสียหายที่บอกอะไรได้มากที่สุดสำหรับสถานการณ์นี้</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>รักษาทั้งหมด</translation>
    </message>
    <message>
        <source>Undoes every fault of links and disks and starts every node that is down</source>
        <translation>ยกเลิกความเสียหายทุกอย่างของสายและดิสก์ และเริ่มทุกโหนดที่หยุดอยู่</translation>
    </message>
    <message>
        <source>Plays a scenario of your own: a YAML file</source>
        <translation>เล่นสถานการณ์ของคุณเอง: ไฟล์ YAML</translation>
    </message>
    <message>
        <source>/ filters · Ctrl+F1 … F12: set pieces</source>
        <translation>/ กรอง · Ctrl+F1 … F12: ฉากสำเร็จรูป</translation>
    </message>
    <message>
        <source>Open file ...</source>
        <translation>เปิดไฟล์ ...</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ServerLogModel</name>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>The node whose log it is; a dash for the cluster as a whole</source>
        <translation>โหนดเจ้าของ log ขีดหมายถึงทั้งคลัสเตอร์</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>โหนด</translation>
    </message>
    <message>
        <source>DEBUG, INFO, WARN or ERROR, as in Kafka&apos;s log</source>
        <translation>DEBUG, INFO, WARN หรือ ERROR เหมือน log ของ Kafka</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>ระดับ</translation>
    </message>
    <message>
        <source>The part that speaks, by the name of Kafka&apos;s class</source>
        <translation>ส่วนที่พูด ตามชื่อคลาสของ Kafka</translation>
    </message>
    <message>
        <source>Logger</source>
        <translation>ผู้เขียน</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>ข้อความ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ServerLogView</name>
    <message>
        <source>Save the log</source>
        <translation>บันทึก log</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ค้นใน log</translation>
    </message>
    <message>
        <source>Lowest level that is shown</source>
        <translation>ระดับต่ำสุดที่แสดง</translation>
    </message>
    <message>
        <source>Node whose log is shown</source>
        <translation>โหนดที่แสดง log</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>ติดตาม</translation>
    </message>
    <message>
        <source>Keep the newest line in sight</source>
        <translation>ให้เห็นบรรทัดล่าสุดเสมอ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ล้าง</translation>
    </message>
    <message>
        <source>Empties this view; the nodes go on writing</source>
        <translation>ล้างมุมมองนี้ โหนดยังเขียนต่อ</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>บันทึก …</translation>
    </message>
    <message>
        <source>Lines of the nodes&apos; logs, newest last</source>
        <translation>บรรทัดใน log ของโหนด ใหม่สุดท้ายสุด</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>ทุกโหนด</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>This cluster does not run in this program: its nodes write their logs elsewhere.</source>
        <translation>คลัสเตอร์นี้ไม่ได้ทำงานในโปรแกรมนี้ โหนดเขียน log ไว้ที่อื่น</translation>
    </message>
    <message>
        <source>No node has written a line yet.</source>
        <translation>ยังไม่มีโหนดใดเขียนบรรทัด</translation>
    </message>
    <message>
        <source>No line is of this level and node and has these words.</source>
        <translation>ไม่มีบรรทัดที่ตรงกับระดับ โหนด และคำเหล่านี้</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>บันทึกที่ %1 แล้ว</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>เขียน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>Double click or Enter: the event of this line in the timeline, with what caused it</source>
        <translation>ดับเบิลคลิกหรือ Enter: เหตุการณ์ของบรรทัดนี้ในไทม์ไลน์ พร้อมสาเหตุ</translation>
    </message>
    <message>
        <source>This line tells of no event of the timeline, or of one that is no longer kept.</source>
        <translation>บรรทัดนี้ไม่ได้บอกถึงเหตุการณ์ในไทม์ไลน์ หรือเหตุการณ์นั้นไม่ถูกเก็บไว้แล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln บรรทัด</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), %1 older ones lost</source>
        <translation>
            <numerusform>%Ln บรรทัด, หายไป %1 บรรทัดเก่า</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::SetPieceMenu</name>
    <message>
        <source>Set pieces</source>
        <translation>ฉากสำเร็จรูป</translation>
    </message>
    <message>
        <source>Heal everything</source>
        <translation>รักษาทั้งหมด</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::ShortcutSheet</name>
    <message>
        <source>Keys</source>
        <translation>แป้นลัด</translation>
    </message>
    <message>
        <source>/</source>
        <translation>/</translation>
    </message>
    <message>
        <source>Go to the filter of the panel you are in</source>
        <translation>ไปที่ช่องกรองของแผงที่กำลังใช้</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+ล้อเมาส์</translation>
    </message>
    <message>
        <source>Zoom the picture under the pointer</source>
        <translation>ซูมภาพใต้ตัวชี้</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>ลาก</translation>
    </message>
    <message>
        <source>Move a picture that is larger than its panel</source>
        <translation>เลื่อนภาพที่ใหญ่กว่าแผง</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>คลิกขวา</translation>
    </message>
    <message>
        <source>Everything that can be done to what is under the pointer</source>
        <translation>ทุกอย่างที่ทำได้กับสิ่งที่อยู่ใต้ตัวชี้</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, ลูกศร</translation>
    </message>
    <message>
        <source>Go from one thing to the next</source>
        <translation>ไปยังสิ่งถัดไป</translation>
    </message>
    <message>
        <source>In every panel</source>
        <translation>ในทุกแผง</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Put out the spotlight, then leave the projector view</source>
        <translation>ปิดสปอตไลต์ แล้วออกจากมุมมองโปรเจกเตอร์</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StartDialog</name>
    <message>
        <source>Keep the data in a directory</source>
        <translation>เก็บข้อมูลไว้ในไดเรกทอรี</translation>
    </message>
    <message>
        <source>Throw the data away at the end</source>
        <translation>ทิ้งข้อมูลเมื่อจบ</translation>
    </message>
    <message>
        <source>Show a cluster that runs elsewhere</source>
        <translation>แสดงคลัสเตอร์ที่ทำงานที่อื่น</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>เลือก …</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>เคยเปิดมาก่อน</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>นำออกจากรายการ</translation>
    </message>
    <message>
        <source>Ask at every start</source>
        <translation>ถามทุกครั้งที่เริ่ม</translation>
    </message>
    <message>
        <source>Start Brokerscope</source>
        <translation>เริ่ม Brokerscope</translation>
    </message>
    <message>
        <source>Topics, records and committed offsets are there again when the directory is opened the next time.</source>
        <translation>topic เรคคอร์ด และออฟเซ็ตที่คอมมิตแล้วจะอยู่ครบเมื่อเปิดไดเรกทอรีครั้งต่อไป</translation>
    </message>
    <message>
        <source>For trying things out: a temporary directory, deleted with every record in it when the window is closed.</source>
        <translation>สำหรับลองเล่น: ไดเรกทอรีชั่วคราว ถูกลบพร้อมทุกเรคคอร์ดเมื่อปิดหน้าต่าง</translation>
    </message>
    <message>
        <source>No cluster is started. An existing one is watched over the public protocol.</source>
        <translation>ไม่เริ่มคลัสเตอร์ใหม่ แต่ดูคลัสเตอร์ที่มีอยู่ผ่านโปรโตคอลสาธารณะ</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>ไดเรกทอรีข้อมูล</translation>
    </message>
    <message>
        <source>Bootstrap servers</source>
        <translation>เซิร์ฟเวอร์เริ่มต้น</translation>
    </message>
    <message>
        <source>Can be turned on again in the menu Cluster.</source>
        <translation>เปิดอีกครั้งได้ในเมนูคลัสเตอร์</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ออก</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n โหนด</numerusform>
        </translation>
    </message>
    <message>
        <source>last opened %1</source>
        <translation>เปิดล่าสุด %1</translation>
    </message>
    <message numerus="yes">
        <source>There is a cluster of %n node(s) in it: it goes on where it stopped.</source>
        <translation>
            <numerusform>มีคลัสเตอร์ %n โหนดอยู่ในนั้น จะทำต่อจากที่หยุดไว้</numerusform>
        </translation>
    </message>
    <message>
        <source>A new cluster is made in it. Nothing is lost when the window is closed.</source>
        <translation>จะสร้างคลัสเตอร์ใหม่ในนั้น ไม่มีอะไรสูญหายเมื่อปิดหน้าต่าง</translation>
    </message>
    <message>
        <source>A new cluster in a temporary directory. All its records are deleted when the window is closed.</source>
        <translation>คลัสเตอร์ใหม่ในไดเรกทอรีชั่วคราว เรคคอร์ดทั้งหมดถูกลบเมื่อปิดหน้าต่าง</translation>
    </message>
    <message>
        <source>The address of a server is wanted, as localhost:9092.</source>
        <translation>ต้องระบุที่อยู่ของเซิร์ฟเวอร์ เช่น localhost:9092</translation>
    </message>
    <message>
        <source>It can be watched, produced to and consumed from, but not broken.</source>
        <translation>ดู ผลิต และบริโภคได้ แต่ทำให้พังไม่ได้</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StatusLine</name>
    <message>
        <source>%1 rec/s in · %2 rec/s out · %3 on disk</source>
        <translation>เข้า %1 rec/s · ออก %2 rec/s · ดิสก์ %3</translation>
    </message>
    <message>
        <source>classroom timers</source>
        <translation>ตัวจับเวลาแบบห้องเรียน</translation>
    </message>
    <message>
        <source>Kafka&apos;s default timers</source>
        <translation>ตัวจับเวลามาตรฐานของ Kafka</translation>
    </message>
    <message>
        <source>Short timeouts, so that a dead node&apos;s partitions have new leaders within a second. Start with the Kafka preset to see the defaults of Apache Kafka.</source>
        <translation>หมดเวลาเร็ว เพื่อให้ partition ของโหนดที่ตายมี leader ใหม่ภายในหนึ่งวินาที เริ่มด้วยชุดค่าของ Kafka เพื่อดูค่ามาตรฐานของ Apache Kafka</translation>
    </message>
    <message>
        <source>The defaults of Apache Kafka: a dead node is noticed after nine seconds.</source>
        <translation>ค่ามาตรฐานของ Apache Kafka: ใช้เวลาเก้าวินาทีจึงรู้ว่าโหนดตาย</translation>
    </message>
    <message>
        <source>memory %1</source>
        <translation>หน่วยความจำ %1</translation>
    </message>
    <message>
        <source>%1 rec/s in · %2 on disk</source>
        <translation>เข้า %1 rec/s · บนดิสก์ %2</translation>
    </message>
    <message>
        <source>%1 rec/s in</source>
        <translation>เข้า %1 rec/s</translation>
    </message>
    <message>
        <source>Records that the leaders&apos; high watermarks have moved by. What is read is not told by the public protocol.</source>
        <translation>จำนวน record ที่ high watermark ของ leader เลื่อนไป โพรโทคอลสาธารณะไม่ได้บอกว่าถูกอ่านเท่าใด</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::StepCard</name>
    <message>
        <source>Do it for me</source>
        <translation>ทำแทนฉัน</translation>
    </message>
    <message>
        <source>Show me where</source>
        <translation>ชี้ให้ดู</translation>
    </message>
    <message>
        <source>Point at the place of the window where the act is done</source>
        <translation>ชี้ตำแหน่งในหน้าต่างที่ต้องลงมือ</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>คำใบ้</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>ตาของคุณ</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>ข้อควรระวัง</translation>
    </message>
    <message>
        <source>For the trainer</source>
        <translation>สำหรับผู้สอน</translation>
    </message>
    <message>
        <source>○ Not seen yet. It counts however you do it: here, with ctl, or with a program of your own.</source>
        <translation>○ ยังไม่เห็น จะทำด้วยวิธีไหนก็นับ: ที่นี่ ด้วย ctl หรือด้วยโปรแกรมของคุณเอง</translation>
    </message>
    <message>
        <source>✓ Done, and the cluster saw it.</source>
        <translation>✓ เสร็จแล้ว และคลัสเตอร์เห็นแล้ว</translation>
    </message>
    <message>
        <source>✓ It was so already when you came to this step. Go on, or restart the lesson to see it happen.</source>
        <translation>✓ เป็นเช่นนี้อยู่แล้วเมื่อคุณมาถึงขั้นนี้ ไปต่อได้ หรือเริ่มบทเรียนใหม่เพื่อดูให้เห็น</translation>
    </message>
    <message>
        <source>Still awaited: %1</source>
        <translation>ยังรอ: %1</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>ทำแล้ว</translation>
    </message>
    <message>
        <source>Say first what you think will happen</source>
        <translation>บอกก่อนว่าคุณคิดว่าจะเกิดอะไรขึ้น</translation>
    </message>
    <message>
        <source>Does what the step asks for, by the lines of the lesson</source>
        <translation>ทำตามที่ขั้นนี้ขอ ด้วยคำสั่งของบทเรียน</translation>
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
        <translation> เรคคอร์ด/วิ</translation>
    </message>
    <message>
        <source>Records a second</source>
        <translation>เรคคอร์ดต่อวินาที</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Templates, keys, acknowledgement, compression, batches, transactions</source>
        <translation>แม่แบบ คีย์ การตอบรับ การบีบอัด แบตช์ ทรานแซกชัน</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>คีย์</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>แบตช์</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>ทรานแซกชัน</translation>
    </message>
    <message>
        <source>as written above</source>
        <translation>ตามที่เขียนไว้ข้างบน</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>คำสั่งซื้อ</translation>
    </message>
    <message>
        <source>a click</source>
        <translation>การคลิก</translation>
    </message>
    <message>
        <source>a sensor&apos;s reading</source>
        <translation>ค่าจากเซนเซอร์</translation>
    </message>
    <message>
        <source>a sequence number</source>
        <translation>เลขลำดับ</translation>
    </message>
    <message>
        <source>Template of the value</source>
        <translation>แม่แบบของค่า</translation>
    </message>
    <message>
        <source>Puts a template into the value above; there it can be changed</source>
        <translation>ใส่แม่แบบลงในค่าข้างบน แล้วแก้ไขได้ที่นั่น</translation>
    </message>
    <message>
        <source>at least </source>
        <comment>before a size</comment>
        <translation>อย่างน้อย </translation>
    </message>
    <message>
        <source> bytes</source>
        <comment>after a number</comment>
        <translation> ไบต์</translation>
    </message>
    <message>
        <source>Smallest size of a value</source>
        <translation>ขนาดต่ำสุดของค่า</translation>
    </message>
    <message>
        <source>Shorter values are filled up with dots</source>
        <translation>ค่าที่สั้นกว่าจะเติมด้วยจุด</translation>
    </message>
    <message>
        <source> keys</source>
        <comment>after a number</comment>
        <translation> คีย์</translation>
    </message>
    <message>
        <source>Number of different keys</source>
        <translation>จำนวนคีย์ที่ต่างกัน</translation>
    </message>
    <message>
        <source>Numbers are put behind the key above. 1: always that key</source>
        <translation>ใส่ตัวเลขต่อท้ายคีย์ข้างบน 1: ใช้คีย์นั้นเสมอ</translation>
    </message>
    <message>
        <source>skew </source>
        <comment>before a number</comment>
        <translation>ความเบ้ </translation>
    </message>
    <message>
        <source>Skew of the keys</source>
        <translation>ความเบ้ของคีย์</translation>
    </message>
    <message>
        <source>0: all keys are equally frequent. 1: the second is half as frequent as the first, the third a third (Zipf&apos;s law): watch one partition become hot</source>
        <translation>0: ทุกคีย์พบบ่อยเท่ากัน 1: คีย์ที่สองพบครึ่งหนึ่งของคีย์แรก คีย์ที่สามหนึ่งในสาม (กฎของ Zipf): ดูพาร์ทิชันหนึ่งร้อนขึ้น</translation>
    </message>
    <message>
        <source>Who has to have a record before it counts as written: all in-sync replicas, the leader alone (1), or nobody (0)</source>
        <translation>ใครต้องมีเรคคอร์ดก่อนจึงนับว่าเขียนแล้ว: แบบจำลองที่ซิงก์ทั้งหมด, leader เท่านั้น (1) หรือไม่ต้องมีใคร (0)</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>idempotent</translation>
    </message>
    <message>
        <source>A record that is sent again after an error is not written twice; needs acks=all</source>
        <translation>เรคคอร์ดที่ส่งซ้ำหลังเกิดข้อผิดพลาดจะไม่ถูกเขียนสองครั้ง ต้องใช้ acks=all</translation>
    </message>
    <message>
        <source>compression.type: batches are compressed by the client and stored as they come</source>
        <translation>compression.type: ไคลเอนต์บีบอัดแบตช์และเก็บไว้ตามที่มา</translation>
    </message>
    <message>
        <source>bursts of </source>
        <comment>before a number</comment>
        <translation>ชุดละ </translation>
    </message>
    <message>
        <source>Records in a burst</source>
        <translation>เรคคอร์ดในหนึ่งชุด</translation>
    </message>
    <message>
        <source>So many records at once, as often as makes the same rate; 1: evenly</source>
        <translation>จำนวนเรคคอร์ดต่อครั้ง ถี่พอให้ได้อัตราเดิม 1: สม่ำเสมอ</translation>
    </message>
    <message>
        <source>linger.ms: how long a batch waits for more records</source>
        <translation>linger.ms: แบตช์รอเรคคอร์ดเพิ่มนานเท่าไร</translation>
    </message>
    <message>
        <source>batch.size: when a batch is full, in bytes</source>
        <translation>batch.size: ขนาดที่แบตช์เต็ม เป็นไบต์</translation>
    </message>
    <message>
        <source>transactional.id: none</source>
        <translation>transactional.id: ไม่มี</translation>
    </message>
    <message>
        <source>With a transactional.id records flow only between begin and commit or abort; the buttons are on the producer&apos;s card</source>
        <translation>เมื่อมี transactional.id เรคคอร์ดจะไหลเฉพาะระหว่าง begin กับ commit หรือ abort ปุ่มอยู่บนการ์ดของโปรดิวเซอร์</translation>
    </message>
    <message>
        <source>Give the producer a client.id.</source>
        <translation>ตั้ง client.id ให้โปรดิวเซอร์</translation>
    </message>
    <message>
        <source>Stream as</source>
        <translation>สตรีมในชื่อ</translation>
    </message>
    <message>
        <source>client.id: the name under which the producer is seen in every picture</source>
        <translation>client.id: ชื่อที่เห็น producer นี้ในทุกภาพ</translation>
    </message>
    <message>
        <source>Gives up</source>
        <translation>เลิกพยายาม</translation>
    </message>
    <message>
        <source> ms</source>
        <comment>after a number</comment>
        <translation> มิลลิวินาที</translation>
    </message>
    <message>
        <source>transaction.timeout.ms: what is open for longer is aborted by the coordinator</source>
        <translation>transaction.timeout.ms: ทรานแซกชันที่เปิดค้างนานกว่านี้จะถูก coordinator ยกเลิก</translation>
    </message>
    <message>
        <source>delivery.timeout.ms: a record that is not acknowledged after so long counts as failed. In a transaction at most its timeout</source>
        <translation>delivery.timeout.ms: เรคคอร์ดที่ยังไม่ได้รับการตอบรับหลังเวลานี้ถือว่าล้มเหลว ในทรานแซกชันจะไม่เกิน timeout ของทรานแซกชันนั้น</translation>
    </message>
    <message>
        <source>delivery.timeout.ms has to be more than linger.ms.</source>
        <translation>delivery.timeout.ms ต้องมากกว่า linger.ms</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TermPointer</name>
    <message>
        <source>There is no word of Kafka&apos;s here.</source>
        <translation>ตรงนี้ไม่มีคำศัพท์ของ Kafka</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeActions</name>
    <message>
        <source>Let time go on</source>
        <translation>ให้เวลาเดินต่อ</translation>
    </message>
    <message>
        <source>Stop time</source>
        <translation>หยุดเวลา</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>เดินต่อ</translation>
    </message>
    <message>
        <source>Let the cluster&apos;s clock go on as before (Space)</source>
        <translation>ให้นาฬิกาของคลัสเตอร์เดินต่อเหมือนเดิม (Space)</translation>
    </message>
    <message>
        <source>Stop the cluster&apos;s clock (Space): timers stand still and every message waits. Clients outside keep the wall clock.</source>
        <translation>หยุดนาฬิกาของคลัสเตอร์ (Space): ตัวจับเวลาหยุดนิ่งและทุกข้อความรอ ไคลเอนต์ภายนอกยังใช้เวลาจริง</translation>
    </message>
    <message>
        <source>Let one message through</source>
        <translation>ปล่อยหนึ่งข้อความผ่าน</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ก้าว</translation>
    </message>
    <message>
        <source>Stop the clock and let exactly one message through, the one that has waited longest (.)</source>
        <translation>หยุดนาฬิกาและปล่อยข้อความผ่านเพียงหนึ่งข้อความ คือข้อความที่รอนานที่สุด (.)</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>ช้าลง</translation>
    </message>
    <message>
        <source>Slow motion: down to a thousandth of real time (-)</source>
        <translation>ภาพช้า: ช้าได้ถึงหนึ่งในพันของเวลาจริง (-)</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>เร็วขึ้น</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>เวลาจริง</translation>
    </message>
    <message>
        <source>Let the cluster&apos;s clock run in real time</source>
        <translation>ให้นาฬิกาของคลัสเตอร์เดินตามเวลาจริง</translation>
    </message>
    <message>
        <source>Faster, up to real time (+); from a standstill into the slowest motion</source>
        <translation>เร็วขึ้น จนถึงเวลาจริง (+) หากหยุดอยู่จะเริ่มจากช้าที่สุด</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeBar</name>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>How fast the cluster&apos;s clock runs. Its timers and the messages between nodes follow it; records and events are stamped by the wall clock.</source>
        <translation>นาฬิกาของคลัสเตอร์เดินเร็วเท่าใด ตัวจับเวลาและข้อความระหว่างโหนดเดินตามนาฬิกานี้ ส่วนเรคอร์ดและเหตุการณ์ประทับเวลาจริง</translation>
    </message>
    <message>
        <source>Show what waits, clients outside and breakpoints</source>
        <translation>แสดงสิ่งที่รอ ไคลเอนต์ภายนอก และจุดหยุด</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>หยุดบันทึก</translation>
    </message>
    <message>
        <source>Record …</source>
        <translation>บันทึก …</translation>
    </message>
    <message>
        <source>Recording to %1. Click to end it.</source>
        <translation>กำลังบันทึกไปยัง %1 คลิกเพื่อจบ</translation>
    </message>
    <message>
        <source>Record this session into a file. Brokerscope shows it again with --replay, without the cluster.</source>
        <translation>บันทึกเซสชันนี้ลงไฟล์ Brokerscope แสดงอีกครั้งด้วย --replay โดยไม่ต้องมีคลัสเตอร์</translation>
    </message>
    <message>
        <source>Recorded to %1</source>
        <translation>บันทึกไว้ที่ %1 แล้ว</translation>
    </message>
    <message>
        <source>Record this session</source>
        <translation>บันทึกเซสชันนี้</translation>
    </message>
    <message>
        <source>Sessions (*.session)</source>
        <translation>เซสชัน (*.session)</translation>
    </message>
    <message>
        <source>time stands still</source>
        <translation>เวลาหยุดนิ่ง</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>เวลาจริง</translation>
    </message>
    <message>
        <source>%1 of real time</source>
        <translation>%1 ของเวลาจริง</translation>
    </message>
    <message>
        <source>stopped by breakpoint %1</source>
        <translation>หยุดโดยจุดหยุด %1</translation>
    </message>
    <message>
        <source>stopped by breakpoint %1: %2</source>
        <translation>หยุดโดยจุดหยุด %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) waiting</source>
        <translation>
            <numerusform>%n ข้อความรออยู่</numerusform>
        </translation>
    </message>
    <message>
        <source>time goes on until the next message comes</source>
        <translation>เวลาเดินต่อจนกว่าข้อความถัดไปจะมา</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>ถัดไป: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n breakpoint(s)</source>
        <translation>
            <numerusform>%n จุดหยุด</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting messages and breakpoints</source>
        <translation>ข้อความที่รอและจุดหยุด</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimeView</name>
    <message>
        <source>Time stands still at %1</source>
        <translation>เวลาหยุดนิ่งที่ %1</translation>
    </message>
    <message>
        <source>Real time, for %1</source>
        <translation>เวลาจริง เป็นเวลา %1</translation>
    </message>
    <message>
        <source>%1 of real time, now at %2</source>
        <translation>%1 ของเวลาจริง ขณะนี้ที่ %2</translation>
    </message>
    <message>
        <source>In real time no message waits. Stop time (Space) or slow it down (-) to see each one, and let them through one by one (.).</source>
        <translation>ในเวลาจริงไม่มีข้อความใดรอ หยุดเวลา (Space) หรือทำให้ช้าลง (-) เพื่อเห็นแต่ละข้อความ และปล่อยผ่านทีละข้อความ (.)</translation>
    </message>
    <message>
        <source>No message waits at this moment. A step (.) lets time go on until the next one comes.</source>
        <translation>ขณะนี้ไม่มีข้อความรอ การก้าว (.) ให้เวลาเดินต่อจนกว่าข้อความถัดไปจะมา</translation>
    </message>
    <message>
        <source>Messages that wait: %1</source>
        <translation>ข้อความที่รอ: %1</translation>
    </message>
    <message>
        <source>Messages that wait</source>
        <translation>ข้อความที่รอ</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>หยุดนิ่ง</translation>
    </message>
    <message>
        <source>real time</source>
        <translation>เวลาจริง</translation>
    </message>
    <message>
        <source>Clients outside keep the wall clock</source>
        <translation>ไคลเอนต์ภายนอกใช้เวลาจริง</translation>
    </message>
    <message>
        <source>Their sessions, transactions and producers are timed by the cluster&apos;s clock, and thereby stretched; but each waits for an answer only so long.</source>
        <translation>เซสชัน ทรานแซกชัน และโปรดิวเซอร์ของไคลเอนต์จับเวลาด้วยนาฬิกาของคลัสเตอร์จึงยืดออก แต่แต่ละตัวรอคำตอบได้เพียงระยะหนึ่ง</translation>
    </message>
    <message>
        <source>Breakpoints stop the clock</source>
        <translation>จุดหยุดหยุดนาฬิกา</translation>
    </message>
    <message>
        <source>None is set. Write when the clock is to stop, for example: leader elected of orders</source>
        <translation>ยังไม่มี เขียนว่าให้นาฬิกาหยุดเมื่อใด เช่น leader elected of orders</translation>
    </message>
    <message>
        <source>for example: isr &lt; 2 of orders</source>
        <translation>เช่น isr &lt; 2 of orders</translation>
    </message>
    <message>
        <source>Condition of a new breakpoint</source>
        <translation>เงื่อนไขของจุดหยุดใหม่</translation>
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
        <translation>เพิ่ม</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Remove the chosen breakpoint (Delete)</source>
        <translation>ลบจุดหยุดที่เลือก (Delete)</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>แสดงในเส้นเวลา</translation>
    </message>
    <message>
        <source>Select the event that met the chosen breakpoint last</source>
        <translation>เลือกเหตุการณ์ล่าสุดที่ตรงกับจุดหยุดที่เลือก</translation>
    </message>
    <message>
        <source>Clients outside and when they give up</source>
        <translation>ไคลเอนต์ภายนอกและเมื่อใดที่เลิกรอ</translation>
    </message>
    <message>
        <source>Breakpoints</source>
        <translation>จุดหยุด</translation>
    </message>
    <message>
        <source>No client from outside is connected. The application&apos;s own are not listed.</source>
        <translation>ไม่มีไคลเอนต์ภายนอกเชื่อมต่ออยู่ ไคลเอนต์ของโปรแกรมเองไม่อยู่ในรายการ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimelineCanvas</name>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>ไคลเอนต์</translation>
    </message>
    <message>
        <source>Nothing was seen to change in this time.</source>
        <translation>ไม่เห็นอะไรเปลี่ยนในช่วงเวลานี้</translation>
    </message>
    <message>
        <source>Nothing happened in this time. Kill or pause a node (right-click it, or press K) and watch what follows.</source>
        <translation>ไม่มีอะไรเกิดขึ้นในช่วงเวลานี้ ลองหยุดโหนดแบบกะทันหันหรือพัก (คลิกขวา หรือกด K) แล้วดูสิ่งที่ตามมา</translation>
    </message>
    <message>
        <source>The last event was at %1: drag to the right, or look at the list.</source>
        <translation>เหตุการณ์ล่าสุดเมื่อ %1: ลากไปทางขวา หรือดูในรายการ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TimelineView</name>
    <message>
        <source>drag to pan, wheel to zoom · click an event to see why</source>
        <translation>ลากเพื่อเลื่อน ล้อเมาส์เพื่อซูม · คลิกเหตุการณ์เพื่อดูสาเหตุ</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>เส้นเวลา</translation>
    </message>
    <message>
        <source>List</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>ความขัดข้องล่าสุด</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>ค้นหาเหตุการณ์</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>สด</translation>
    </message>
    <message>
        <source>Events by node and time; the list shows the same as a table</source>
        <translation>เหตุการณ์ตามโหนดและเวลา ดูเป็นตารางได้ในรายการ</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>เหตุการณ์ ใหม่สุดก่อน</translation>
    </message>
    <message>
        <source>Partitions of the last failure</source>
        <translation>Partition ในความขัดข้องล่าสุด</translation>
    </message>
    <message>
        <source>Save the failover report</source>
        <translation>บันทึกรายงาน failover</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>หน้าเว็บ (*.html)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ไฟล์ CSV (*.csv)</translation>
    </message>
    <message>
        <source>Kind of events</source>
        <translation>ชนิดของเหตุการณ์</translation>
    </message>
    <message>
        <source>Node that events are of</source>
        <translation>โหนดของเหตุการณ์</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ที่คั่น</translation>
    </message>
    <message>
        <source>Only events that you have bookmarked</source>
        <translation>เฉพาะเหตุการณ์ที่คุณคั่นไว้</translation>
    </message>
    <message>
        <source>Failure whose report is shown</source>
        <translation>ความขัดข้องที่แสดงรายงาน</translation>
    </message>
    <message>
        <source>Save report …</source>
        <translation>บันทึกรายงาน …</translation>
    </message>
    <message>
        <source>As a web page or CSV: how long it took to detect, to elect and to acknowledge the first record</source>
        <translation>เป็นหน้าเว็บหรือ CSV: ใช้เวลาตรวจพบ เลือกตั้ง และยืนยันเรคคอร์ดแรกนานเท่าใด</translation>
    </message>
    <message>
        <source>★ Bookmark</source>
        <translation>★ คั่นไว้</translation>
    </message>
    <message>
        <source>Find this event again; write a note to it</source>
        <translation>หาเหตุการณ์นี้อีกครั้ง เขียนโน้ตได้</translation>
    </message>
    <message>
        <source>Note to this event</source>
        <translation>โน้ตของเหตุการณ์นี้</translation>
    </message>
    <message>
        <source>all nodes</source>
        <translation>ทุกโหนด</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>บันทึกที่ %1 แล้ว</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>เขียน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>%1 before, because:</source>
        <translation>%1 ก่อนหน้า เพราะ:</translation>
    </message>
    <message>
        <source>Follow what happens now; off: the lanes stand still</source>
        <translation>ตามสิ่งที่เกิดขึ้นตอนนี้ ถ้าปิด เลนจะหยุดนิ่ง</translation>
    </message>
    <message>
        <source>Routine: offsets that are committed, transactions that go well, segments that come and go. Choose a kind, or search, to see them, too</source>
        <translation>เรื่องประจำ: offset ที่ commit, ทรานแซกชันที่ผ่านไปด้วยดี, segment ที่เกิดและหายไป เลือกชนิดหรือค้นหาเพื่อดูเรื่องเหล่านี้ด้วย</translation>
    </message>
    <message>
        <source>all but routine</source>
        <translation>ทั้งหมดยกเว้นเรื่องประจำ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopBar</name>
    <message>
        <source>Tool bar</source>
        <translation>แถบเครื่องมือ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>สว่างหรือมืด</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Choose a node</source>
        <translation>เลือกโหนด</translation>
    </message>
    <message>
        <source>Link %1 – %2</source>
        <translation>เส้นเชื่อม %1 – %2</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>Bootstrap servers: point any Kafka client here
%1</source>
        <translation>Bootstrap servers: ชี้ไคลเอนต์ Kafka ใดก็ได้มาที่นี่
%1</translation>
    </message>
    <message>
        <source>external cluster, no answer</source>
        <translation>คลัสเตอร์ภายนอก ไม่ตอบ</translation>
    </message>
    <message>
        <source>Cluster %1, its data are thrown away</source>
        <translation>คลัสเตอร์ %1 ข้อมูลจะถูกทิ้ง</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>คลัสเตอร์ %1</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicConfigEditor</name>
    <message>
        <source>Find a configuration by name or meaning</source>
        <translation>ค้นหาค่าตามชื่อหรือความหมาย</translation>
    </message>
    <message>
        <source>Configurations of the topic</source>
        <translation>ค่าต่าง ๆ ของหัวข้อ</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>กลับเป็นค่าเริ่มต้น</translation>
    </message>
    <message>
        <source>Choose a configuration to read what it means; type to change its value.</source>
        <translation>เลือกค่าเพื่ออ่านความหมาย พิมพ์เพื่อเปลี่ยนค่า</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>ตามเดิม</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicConfigModel</name>
    <message>
        <source>this topic</source>
        <translation>หัวข้อนี้</translation>
    </message>
    <message>
        <source>the broker, changed while it runs</source>
        <translation>โบรกเกอร์ เปลี่ยนขณะทำงาน</translation>
    </message>
    <message>
        <source>all brokers, changed while they run</source>
        <translation>ทุกโบรกเกอร์ เปลี่ยนขณะทำงาน</translation>
    </message>
    <message>
        <source>the broker&apos;s start</source>
        <translation>ตอนเริ่มโบรกเกอร์</translation>
    </message>
    <message>
        <source>Kafka&apos;s default</source>
        <translation>ค่าเริ่มต้นของ Kafka</translation>
    </message>
    <message>
        <source>valid: %1</source>
        <translation>ค่าที่ใช้ได้: %1</translation>
    </message>
    <message>
        <source>Kafka&apos;s default: %1</source>
        <translation>ค่าเริ่มต้นของ Kafka: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>back to the default</source>
        <translation>กลับเป็นค่าเริ่มต้น</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>เปลี่ยนที่นี่</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>ตั้งโดย</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>ความหมาย</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicRules</name>
    <message>
        <source>A topic needs a name.</source>
        <translation>Topic ต้องมีชื่อ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a directory, not a name.</source>
        <translation>&quot;%1&quot; เป็นไดเรกทอรี ไม่ใช่ชื่อ</translation>
    </message>
    <message>
        <source>A name has at most %1 characters; this one has %2.</source>
        <translation>ชื่อยาวได้ไม่เกิน %1 ตัวอักษร ชื่อนี้มี %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not allowed: use letters, digits, &apos;.&apos;, &apos;_&apos; and &apos;-&apos;.</source>
        <translation>ใช้ &quot;%1&quot; ไม่ได้: ใช้ตัวอักษรอังกฤษ ตัวเลข &apos;.&apos;, &apos;_&apos; และ &apos;-&apos;</translation>
    </message>
    <message>
        <source>Names that differ only in &apos;.&apos; and &apos;_&apos; share their metrics; use one of the two.</source>
        <translation>ชื่อที่ต่างกันแค่ &apos;.&apos; กับ &apos;_&apos; จะใช้เมตริกเดียวกัน ควรเลือกใช้อย่างเดียว</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the form name=value, such as retention.ms=60000.</source>
        <translation>&quot;%1&quot; ไม่ได้อยู่ในรูป name=value เช่น retention.ms=60000</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicTreeModel</name>
    <message>
        <source>Replicas on nodes %1; in sync: %2</source>
        <translation>Replica อยู่บนโหนด %1; in-sync: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n offline</source>
        <translation>
            <numerusform>ออฟไลน์ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partition(s)</source>
        <translation>
            <numerusform>%n partition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under-replicated</source>
        <translation>
            <numerusform>replica ไม่ครบ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>all in sync</source>
        <translation>in-sync ครบ</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partition %1</translation>
    </message>
    <message>
        <source>no leader</source>
        <translation>ไม่มี leader</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 จาก %3)</translation>
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
        <translation>โหนดที่ไคลเอนต์เขียนและอ่าน</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoch</translation>
    </message>
    <message>
        <source>How many times the partition has had a new leader (leader epoch)</source>
        <translation>partition เปลี่ยน leader มาแล้วกี่ครั้ง (leader epoch)</translation>
    </message>
    <message>
        <source>ISR</source>
        <translation>ISR</translation>
    </message>
    <message>
        <source>In-sync replicas: the nodes that could take over without losing a committed record</source>
        <translation>In-sync replicas: โหนดที่รับช่วงได้โดยไม่เสียเรคคอร์ดที่ commit แล้ว</translation>
    </message>
    <message>
        <source>Log start</source>
        <translation>ต้น log</translation>
    </message>
    <message>
        <source>Offset of the first record that is kept</source>
        <translation>Offset ของเรคคอร์ดแรกที่ยังเก็บอยู่</translation>
    </message>
    <message>
        <source>HW</source>
        <translation>HW</translation>
    </message>
    <message>
        <source>High watermark: records below it are on every in-sync replica and can be read</source>
        <translation>High watermark: เรคคอร์ดที่ต่ำกว่านี้อยู่บนทุก in-sync replica และอ่านได้</translation>
    </message>
    <message>
        <source>LEO</source>
        <translation>LEO</translation>
    </message>
    <message>
        <source>Log end offset: where the leader appends the next record</source>
        <translation>Log end offset: ตำแหน่งที่ leader จะเขียนเรคคอร์ดถัดไป</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Bytes on the leader&apos;s disk</source>
        <translation>ไบต์บนดิสก์ของ leader</translation>
    </message>
    <message>
        <source>Rec/s in</source>
        <translation>เข้า rec/s</translation>
    </message>
    <message>
        <source>Records produced a second</source>
        <translation>เรคคอร์ดที่เขียนต่อวินาที</translation>
    </message>
    <message>
        <source>Out/s</source>
        <translation>ออก/วิ</translation>
    </message>
    <message>
        <source>Bytes read by clients a second</source>
        <translation>ไบต์ที่ไคลเอนต์อ่านต่อวินาที</translation>
    </message>
    <message>
        <source>Node %1 does not run. It stays the leader in the metadata until the controller has chosen another.</source>
        <translation>โหนด %1 ไม่ทำงาน ใน metadata ยังเป็น leader จนกว่า controller จะเลือกรายใหม่</translation>
    </message>
    <message>
        <source>node %1, down</source>
        <translation>โหนด %1 ล่ม</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TopicsView</name>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>ไม่ได้ลบ %1: %2</translation>
    </message>
    <message>
        <source>Create topic …</source>
        <translation>สร้าง topic …</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>ภายใน</translation>
    </message>
    <message>
        <source>Show Kafka&apos;s own topics, such as __consumer_offsets</source>
        <translation>แสดง topic ของ Kafka เอง เช่น __consumer_offsets</translation>
    </message>
    <message>
        <source>There are no topics yet. Create one, or let a client that produces create it.</source>
        <translation>ยังไม่มี topic สร้างหนึ่งอัน หรือให้ไคลเอนต์ที่เขียนสร้างให้</translation>
    </message>
    <message>
        <source>Topics and partitions</source>
        <translation>Topic และ partition</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln partition(s) in all</source>
        <translation>
            <numerusform>รวม %Ln partition</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>คัดลอกชื่อ</translation>
    </message>
    <message>
        <source>Delete topic …</source>
        <translation>ลบ topic …</translation>
    </message>
    <message>
        <source>The configurations of %1 are back as they were.</source>
        <translation>การตั้งค่าของ %1 กลับเป็นเหมือนเดิมแล้ว</translation>
    </message>
    <message>
        <source>Configure …</source>
        <translation>ตั้งค่า …</translation>
    </message>
    <message>
        <source>Every configuration of the topic, with its value, where it comes from and what it means</source>
        <translation>ทุกการตั้งค่าของหัวข้อ พร้อมค่า ที่มา และความหมาย</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>เพิ่มเติม ▾</translation>
    </message>
    <message>
        <source>Add partitions, move replicas, elect leaders, delete records, clone</source>
        <translation>เพิ่มพาร์ทิชัน ย้ายเรพลิกา เลือกลีดเดอร์ ลบเรคคอร์ด ทำสำเนา</translation>
    </message>
    <message>
        <source>Delete the topic</source>
        <translation>ลบหัวข้อ</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>คืนค่าเดิม</translation>
    </message>
    <message>
        <source>Undo: the configurations that the topic had before the last change</source>
        <translation>เลิกทำ: การตั้งค่าก่อนการเปลี่ยนครั้งล่าสุด</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>เรพลิกา</translation>
    </message>
    <message>
        <source>Show every replica of the chosen topic with its figures</source>
        <translation>แสดงทุกเรพลิกาของหัวข้อที่เลือกพร้อมตัวเลข</translation>
    </message>
    <message>
        <source>Replicas of the topic</source>
        <translation>เรพลิกาของหัวข้อ</translation>
    </message>
    <message>
        <source>Filter replicas</source>
        <translation>กรองเรพลิกา</translation>
    </message>
    <message>
        <source>%1 is configured anew.</source>
        <translation>ตั้งค่า %1 ใหม่แล้ว</translation>
    </message>
    <message>
        <source>Add partitions …</source>
        <translation>เพิ่มพาร์ทิชัน …</translation>
    </message>
    <message>
        <source>Move replicas …</source>
        <translation>ย้ายเรพลิกา …</translation>
    </message>
    <message>
        <source>Elect leaders …</source>
        <translation>เลือกลีดเดอร์ …</translation>
    </message>
    <message>
        <source>Delete records …</source>
        <translation>ลบเรคคอร์ด …</translation>
    </message>
    <message>
        <source>Clone …</source>
        <translation>ทำสำเนา …</translation>
    </message>
    <message>
        <source>the configuration of %1</source>
        <translation>การตั้งค่าของ %1</translation>
    </message>
    <message>
        <source>The leaders were elected. An election cannot be taken back: a leader stays until another one is elected.</source>
        <translation>เลือกผู้นำแล้ว การเลือกตั้งย้อนกลับไม่ได้ ผู้นำอยู่จนกว่าจะเลือกรายอื่น</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TourWords</name>
    <message>
        <source>This is a real cluster</source>
        <translation>นี่คือคลัสเตอร์จริง</translation>
    </message>
    <message>
        <source>A partition is a log</source>
        <translation>พาร์ทิชันคือล็อก</translation>
    </message>
    <message>
        <source>Each row is one broker&apos;s copy of the same log. Records are only ever put at its end. Up to the high watermark every copy in the ISR has them: so far consumers may read.</source>
        <translation>แต่ละแถวคือสำเนาของล็อกเดียวกันบนโบรกเกอร์หนึ่งตัว เรคคอร์ดถูกต่อท้ายเท่านั้น จนถึง high watermark ทุกสำเนาใน ISR มีครบแล้ว ผู้บริโภคอ่านได้ถึงตรงนั้น</translation>
    </message>
    <message>
        <source>Send one yourself</source>
        <translation>ลองส่งเอง</translation>
    </message>
    <message>
        <source>Here you write a record: choose a topic, type a value, send it. It gets the next offset of its partition. Your own programs can do the same: Ctrl+Shift+K has the lines for them.</source>
        <translation>เขียนเรคคอร์ดที่นี่: เลือกโทปิก พิมพ์ค่า แล้วส่ง มันจะได้ออฟเซ็ตถัดไปของพาร์ทิชัน โปรแกรมของคุณเองก็ทำได้: Ctrl+Shift+K มีบรรทัดโค้ดให้</translation>
    </message>
    <message>
        <source>Now kill a broker</source>
        <translation>ทีนี้ฆ่าโบรกเกอร์สักตัว</translation>
    </message>
    <message>
        <source>Click a broker in the picture and press “Kill” above: it crashes at once, nothing is saved, no goodbye is said. Will records be lost? Make up your mind first.</source>
        <translation>คลิกโบรกเกอร์ในภาพแล้วกด “ฆ่า” ด้านบน: มันล่มทันที ไม่มีการบันทึก ไม่มีคำลา เรคคอร์ดจะหายหรือไม่? เดาไว้ก่อน</translation>
    </message>
    <message>
        <source>The others take over</source>
        <translation>ตัวอื่นรับช่วงต่อ</translation>
    </message>
    <message>
        <source>The controller misses the broker&apos;s heartbeats, fences it, and elects new leaders among those in the ISR. The time line says what happened, when, and because of what.</source>
        <translation>คอนโทรลเลอร์ไม่ได้รับ heartbeat จึงกันโบรกเกอร์ออก (fence) และเลือกลีดเดอร์ใหม่จาก ISR เส้นเวลาบอกว่าเกิดอะไร เมื่อใด และเพราะอะไร</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>นำกลับมา</translation>
    </message>
    <message>
        <source>Press “Start”: the broker recovers its logs from disk, fetches what it missed and returns to the ISR. Nothing that was acknowledged is lost.</source>
        <translation>กด “เริ่ม”: โบรกเกอร์กู้ล็อกจากดิสก์ ดึงสิ่งที่ขาดไป และกลับเข้า ISR สิ่งที่ตอบรับแล้วไม่หายเลย</translation>
    </message>
    <message>
        <source>The rest is yours</source>
        <translation>ที่เหลือเป็นของคุณ</translation>
    </message>
    <message>
        <source>Ctrl+K finds every act and every thing by a few letters, ? lists the keys, Alt+1 to Alt+5 choose what the window is for. Right-click anything to see what can be done to it.</source>
        <translation>Ctrl+K ค้นหาทุกคำสั่งและทุกสิ่งด้วยไม่กี่ตัวอักษร ? แสดงแป้นลัด Alt+1 ถึง Alt+5 เลือกว่าหน้าต่างใช้ทำอะไร คลิกขวาที่สิ่งใดก็ได้เพื่อดูว่าทำอะไรกับมันได้</translation>
    </message>
    <message>
        <source>Its brokers run inside this program, on real ports, with real logs on disk. Every dot that moves stands for requests that crossed a socket just now. The star marks the leader of a partition, the crown the controller.</source>
        <translation>โบรกเกอร์ของคลัสเตอร์ทำงานอยู่ในโปรแกรมนี้ บนพอร์ตจริง มีล็อกจริงบนดิสก์ จุดที่เคลื่อนที่ทุกจุดแทนคำขอที่เพิ่งผ่านซ็อกเก็ตจริง ดาวคือลีดเดอร์ของพาร์ทิชัน มงกุฎคือคอนโทรลเลอร์</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TrainerMenu</name>
    <message>
        <source>For the trainer</source>
        <translation>สำหรับผู้สอน</translation>
    </message>
    <message>
        <source>Spotlight around the pointer</source>
        <translation>สปอตไลต์รอบตัวชี้</translation>
    </message>
    <message>
        <source>Dims everything else. The same key or Escape puts it out.</source>
        <translation>หรี่ส่วนอื่นทั้งหมดลง กดปุ่มเดิมหรือ Escape เพื่อปิด</translation>
    </message>
    <message>
        <source>Projector: show pressed keys</source>
        <translation>โปรเจกเตอร์: แสดงแป้นที่กด</translation>
    </message>
    <message>
        <source>In a corner, for a moment; never what is typed into a text field</source>
        <translation>ที่มุมจอชั่วครู่ ไม่แสดงสิ่งที่พิมพ์ในช่องข้อความ</translation>
    </message>
    <message>
        <source>Projector: without tool bars</source>
        <translation>โปรเจกเตอร์: ไม่มีแถบเครื่องมือ</translation>
    </message>
    <message>
        <source>Save the hand-out</source>
        <translation>บันทึกเอกสารแจก</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>หน้าเว็บ (*.html)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>บันทึก %1 แล้ว</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>ไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>Trainer&apos;s notes in a window of their own</source>
        <translation>บันทึกสำหรับผู้สอนในหน้าต่างแยก</translation>
    </message>
    <message>
        <source>For another screen than the one the class sees; the main window then has none</source>
        <translation>สำหรับอีกจอที่ไม่ใช่จอที่ผู้เรียนเห็น หน้าต่างหลักจะไม่แสดงบันทึก</translation>
    </message>
    <message>
        <source>Save hand-out …</source>
        <translation>บันทึกเอกสารแจก …</translation>
    </message>
    <message>
        <source>The lesson as this class has played it, as one HTML page with pictures of the window</source>
        <translation>บทเรียนตามที่ผู้เรียนกลุ่มนี้ทำ เป็นหน้า HTML เดียวพร้อมภาพหน้าต่าง</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TransactionStates</name>
    <message>
        <source>State of the transaction: %1</source>
        <translation>สถานะของ transaction: %1</translation>
    </message>
    <message>
        <source>The id has a producer id and an epoch; nothing is open.</source>
        <translation>id มี producer id และ epoch แล้ว ไม่มีอะไรเปิดอยู่</translation>
    </message>
    <message>
        <source>Partitions may have records of this transaction; nobody knows yet how it ends.</source>
        <translation>partition อาจมีเรคคอร์ดของ transaction นี้ ยังไม่มีใครรู้ว่าจะจบอย่างไร</translation>
    </message>
    <message>
        <source>Decided: it is a commit. The markers are on their way to the partitions; there is no way back.</source>
        <translation>ตัดสินแล้วว่า commit marker กำลังไปยัง partition และไม่มีทางย้อนกลับ</translation>
    </message>
    <message>
        <source>Decided: it is an abort. The markers are on their way to the partitions.</source>
        <translation>ตัดสินแล้วว่า abort marker กำลังไปยัง partition</translation>
    </message>
    <message>
        <source>Every partition has its commit marker: read_committed consumers get the records.</source>
        <translation>ทุก partition ได้ commit marker แล้ว consumer แบบ read_committed ได้รับเรคคอร์ด</translation>
    </message>
    <message>
        <source>Every partition has its abort marker: read_committed consumers skip the records.</source>
        <translation>ทุก partition ได้ abort marker แล้ว consumer แบบ read_committed ข้ามเรคคอร์ด</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TransactionsModel</name>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>%1 · epoch %2</source>
        <translation>%1 · epoch %2</translation>
    </message>
    <message>
        <source>transaction.timeout.ms is %1. When it is over, the coordinator aborts the transaction.</source>
        <translation>transaction.timeout.ms คือ %1 เมื่อครบเวลา coordinator จะ abort transaction</translation>
    </message>
    <message>
        <source>transactional.id: the name under which a producer is known over restarts</source>
        <translation>transactional.id: ชื่อที่ใช้รู้จัก producer ข้ามการเริ่มใหม่</translation>
    </message>
    <message>
        <source>Transactional id</source>
        <translation>Transactional id</translation>
    </message>
    <message>
        <source>The coordinator&apos;s state of the transaction, in Kafka&apos;s words</source>
        <translation>สถานะของ transaction ตาม coordinator ในคำของ Kafka</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>The node that leads this id&apos;s partition of __transaction_state</source>
        <translation>โหนดที่เป็น leader ของ partition ของ id นี้ใน __transaction_state</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinator</translation>
    </message>
    <message>
        <source>Producer id and epoch: a batch with an older epoch is refused, its producer is fenced</source>
        <translation>Producer id และ epoch: batch ที่ epoch เก่ากว่าจะถูกปฏิเสธ และ producer ถูก fence</translation>
    </message>
    <message>
        <source>Producer id</source>
        <translation>Producer id</translation>
    </message>
    <message>
        <source>How long the transaction has been open</source>
        <translation>transaction เปิดมานานเท่าใด</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>เปิดมา</translation>
    </message>
    <message>
        <source>When this time is over, the coordinator aborts the transaction</source>
        <translation>เมื่อครบเวลานี้ coordinator จะ abort transaction</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>เวลาที่เหลือ</translation>
    </message>
    <message>
        <source>Partitions in the transaction; once it ends, those that still lack the marker</source>
        <translation>Partition ใน transaction เมื่อจบจะเหลือเฉพาะที่ยังขาด marker</translation>
    </message>
    <message>
        <source>Partitions</source>
        <translation>Partition</translation>
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
        <translation>เปิดอยู่ใน partition</translation>
    </message>
    <message>
        <source>Filter transactions</source>
        <translation>กรอง transaction</translation>
    </message>
    <message>
        <source>Open transactions by partition</source>
        <translation>transaction ที่เปิดอยู่ตาม partition</translation>
    </message>
    <message>
        <source>Filter partitions</source>
        <translation>กรอง partition</translation>
    </message>
    <message>
        <source>No transaction is open in any partition: last stable offset and high watermark are the same.</source>
        <translation>ไม่มี transaction เปิดอยู่ใน partition ใด: last stable offset กับ high watermark เท่ากัน</translation>
    </message>
    <message>
        <source>Story of the transactional id</source>
        <translation>เรื่องราวของ transactional id</translation>
    </message>
    <message>
        <source>Abort …</source>
        <translation>Abort …</translation>
    </message>
    <message>
        <source>Aborts the open transaction and fences its producer, as Admin.fenceProducers() does</source>
        <translation>abort transaction ที่เปิดอยู่และ fence producer เหมือน Admin.fenceProducers()</translation>
    </message>
    <message>
        <source>Abort hanging …</source>
        <translation>Abort ที่ค้าง …</translation>
    </message>
    <message>
        <source>Writes an abort marker into this partition, as kafka-transactions.sh abort does</source>
        <translation>เขียน abort marker ลง partition นี้ เหมือน kafka-transactions.sh abort</translation>
    </message>
    <message>
        <source>With isolation.level=read_committed a consumer reads only up to the last stable offset, the first record of the earliest open transaction, and skips what was aborted.</source>
        <translation>ด้วย isolation.level=read_committed consumer อ่านได้ถึง last stable offset คือเรคคอร์ดแรกของ transaction ที่เปิดก่อนสุด และข้ามสิ่งที่ถูก abort</translation>
    </message>
    <message numerus="yes">
        <source>Open in partitions · %n hanging</source>
        <translation>
            <numerusform>เปิดอยู่ใน partition · ค้าง %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 open of %n</source>
        <translation>
            <numerusform>เปิดอยู่ %1 จาก %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · producer id %3, epoch %4</source>
        <translation>%1 · %2 · producer id %3, epoch %4</translation>
    </message>
    <message>
        <source>Abort the open transaction of %1?</source>
        <translation>abort transaction ที่เปิดอยู่ของ %1 หรือไม่</translation>
    </message>
    <message>
        <source>Its records stay in the log and read_committed consumers skip them. The producer gets a new epoch: the program that holds it now is fenced and fails with PRODUCER_FENCED or INVALID_PRODUCER_EPOCH.</source>
        <translation>เรคคอร์ดยังอยู่ใน log และ consumer แบบ read_committed จะข้าม producer ได้ epoch ใหม่: โปรแกรมที่ถืออยู่จะถูก fence และล้มเหลวด้วย PRODUCER_FENCED หรือ INVALID_PRODUCER_EPOCH</translation>
    </message>
    <message>
        <source>Abort the hanging transaction in %1-%2?</source>
        <translation>abort transaction ที่ค้างใน %1-%2 หรือไม่</translation>
    </message>
    <message>
        <source>An abort marker for producer id %1, epoch %2 is written into this partition. Nobody will end this transaction otherwise: no coordinator knows it.</source>
        <translation>จะเขียน abort marker ของ producer id %1, epoch %2 ลง partition นี้ ไม่เช่นนั้นจะไม่มีใครจบ transaction นี้ เพราะไม่มี coordinator ใดรู้จัก</translation>
    </message>
    <message>
        <source>Abort a transaction</source>
        <translation>Abort transaction</translation>
    </message>
    <message>
        <source>Abort it</source>
        <translation>Abort</translation>
    </message>
    <message>
        <source>The transaction of %1 is aborted; its producer is fenced.</source>
        <translation>transaction ของ %1 ถูก abort แล้วและ producer ถูก fence</translation>
    </message>
    <message>
        <source>The abort marker is written into %1-%2.</source>
        <translation>เขียน abort marker ลง %1-%2 แล้ว</translation>
    </message>
    <message>
        <source>It could not be aborted: %1</source>
        <translation>abort ไม่ได้: %1</translation>
    </message>
    <message>
        <source>Some partitions of __transaction_state have no leader that runs; the transactions kept there are shown again once they have one.</source>
        <translation>บางพาร์ทิชันของ __transaction_state ไม่มีลีดเดอร์ที่ทำงานอยู่ transaction ที่เก็บไว้ที่นั่นจะปรากฏอีกครั้งเมื่อมีลีดเดอร์</translation>
    </message>
    <message>
        <source>No producer has used transactions yet. Give a producer a transactional.id, here in the settings of a stream (Produce) or in your own program, and its transactions appear here.</source>
        <translation>ยังไม่มี producer ใดใช้ transaction กำหนด transactional.id ให้ producer ในการตั้งค่าของสตรีม (Produce) หรือในโปรแกรมของคุณเอง แล้ว transaction จะปรากฏที่นี่</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TwinChart</name>
    <message>
        <source>%.0f s</source>
        <translation>%.0f วิ</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TwinWords</name>
    <message>
        <source>acks: 1 or all</source>
        <translation>acks: 1 หรือ all</translation>
    </message>
    <message>
        <source>Replication factor: 1 or 3</source>
        <translation>Replication factor: 1 หรือ 3</translation>
    </message>
    <message>
        <source>Assignor: range or cooperative-sticky</source>
        <translation>Assignor: range หรือ cooperative-sticky</translation>
    </message>
    <message>
        <source>Zombie leader: acks 1 or all</source>
        <translation>Zombie leader: acks 1 หรือ all</translation>
    </message>
    <message>
        <source>At second 10 the leader loses its network and crashes a moment later. Look out for lost records, and for how long an acknowledgement takes.</source>
        <translation>ในวินาทีที่ 10 leader ขาดจากเครือข่าย แล้วล่มในชั่วครู่ ให้สังเกตเรคคอร์ดที่สูญหาย และการยืนยันใช้เวลานานเท่าใด</translation>
    </message>
    <message>
        <source>At second 10 the node that leads the partition crashes, and stays away for ten seconds. Look out for the gap in what is acknowledged, and for the bytes in the logs.</source>
        <translation>ในวินาทีที่ 10 โหนดที่เป็น leader ของพาร์ทิชันล่ม และหายไปสิบวินาที ให้สังเกตช่องว่างของการยืนยัน และจำนวนไบต์ใน log</translation>
    </message>
    <message>
        <source>At second 8 a member joins the group, at second 16 one leaves. Look out for the partitions that members have to give up, and for the lag.</source>
        <translation>ในวินาทีที่ 8 มีสมาชิกเข้ากลุ่ม ในวินาทีที่ 16 มีสมาชิกออก ให้สังเกตพาร์ทิชันที่สมาชิกต้องปล่อย และ lag</translation>
    </message>
    <message>
        <source>At second 6 the leader is cut off from the other nodes for twelve seconds, but not from its producer. Look out for lost records, and for the gap in what is acknowledged.</source>
        <translation>ในวินาทีที่ 6 leader ถูกตัดขาดจากโหนดอื่นสิบสองวินาที แต่ไม่ขาดจาก producer ของมัน ให้สังเกตเรคคอร์ดที่สูญหาย และช่องว่างของการยืนยัน</translation>
    </message>
    <message>
        <source>In which of the two will acknowledged records be lost?</source>
        <translation>คลัสเตอร์ใดจะสูญเสียเรคคอร์ดที่ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>In which of the two will nothing be acknowledged for longer?</source>
        <translation>คลัสเตอร์ใดจะไม่มีการยืนยันนานกว่า</translation>
    </message>
    <message>
        <source>In which of the two will members give up more partitions?</source>
        <translation>คลัสเตอร์ใดที่สมาชิกจะปล่อยพาร์ทิชันมากกว่า</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>ยืนยันแล้ว</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>สูญหาย</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ล้มเหลว</translation>
    </message>
    <message>
        <source>Longest without acknowledgement</source>
        <translation>นานที่สุดที่ไม่มีการยืนยัน</translation>
    </message>
    <message>
        <source>Acknowledged after (p50)</source>
        <translation>ยืนยันภายใน (p50)</translation>
    </message>
    <message>
        <source>A partition without leader</source>
        <translation>พาร์ทิชันไม่มี leader</translation>
    </message>
    <message>
        <source>Largest lag</source>
        <translation>lag มากที่สุด</translation>
    </message>
    <message>
        <source>Partitions given up in rebalances</source>
        <translation>พาร์ทิชันที่ปล่อยใน rebalance</translation>
    </message>
    <message>
        <source>Bytes in the logs</source>
        <translation>ไบต์ใน log</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 แทน %3</translation>
    </message>
    <message>
        <source>This time %1 and %2 came out alike.</source>
        <translation>ครั้งนี้ %1 และ %2 ให้ผลเหมือนกัน</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought: %3.
It cost nothing that was measured here.</source>
        <translation>%2 แทน %1 ได้มา: %3
โดยไม่เสียสิ่งใดที่วัดที่นี่</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought nothing that was measured here.
It cost: %3.</source>
        <translation>%2 แทน %1 ไม่ได้อะไรที่วัดที่นี่
แต่เสีย: %3</translation>
    </message>
    <message>
        <source>%2 in place of %1 brought: %3.
It cost: %4.</source>
        <translation>%2 แทน %1 ได้มา: %3
แต่เสีย: %4</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::TwinsView</name>
    <message>
        <source>Two clusters of their own play the same script with the same records, side by side. One setting differs. The cluster of this window is not touched.</source>
        <translation>คลัสเตอร์แยกต่างหากสองชุดเล่นบทเดียวกันด้วยเรคคอร์ดเดียวกันเคียงข้างกัน ต่างกันเพียงการตั้งค่าเดียว คลัสเตอร์ของหน้าต่างนี้ไม่ถูกแตะต้อง</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>ความต่าง</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>เริ่ม</translation>
    </message>
    <message>
        <source>Ends both clusters and removes them</source>
        <translation>จบและลบทั้งสองคลัสเตอร์</translation>
    </message>
    <message>
        <source>Starts two clusters and plays the script on both</source>
        <translation>เริ่มสองคลัสเตอร์และเล่นบทบนทั้งสอง</translation>
    </message>
    <message>
        <source>It takes %1 more nodes in this program, %2 free ports on 127.0.0.1, and memory and processor time for them until the end, half a minute or so. On a small machine times are longer than one cluster alone would show, in both alike.</source>
        <translation>ต้องใช้โหนดเพิ่มอีก %1 โหนดในโปรแกรมนี้ พอร์ตว่าง %2 พอร์ตบน 127.0.0.1 และหน่วยความจำกับเวลาประมวลผลจนจบ ราวครึ่งนาที บนเครื่องเล็กเวลาจะนานกว่ามีคลัสเตอร์เดียว เหมือนกันทั้งสอง</translation>
    </message>
    <message>
        <source>Could not be played: %1</source>
        <translation>เล่นไม่ได้: %1</translation>
    </message>
    <message>
        <source>Both clusters are starting …</source>
        <translation>ทั้งสองคลัสเตอร์กำลังเริ่ม …</translation>
    </message>
    <message>
        <source>Every act is done. Replicas and readers catch up …</source>
        <translation>ทำครบแล้ว replica และผู้อ่านกำลังตามให้ทัน …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>Stopped before the end. Both clusters are removed.</source>
        <translation>หยุดก่อนจบ ทั้งสองคลัสเตอร์ถูกลบแล้ว</translation>
    </message>
    <message>
        <source>With %1 the script did not end as it should: %2</source>
        <translation>ด้วย %1 บทไม่จบตามที่ควร: %2</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>ไม่ต่างกัน</translation>
    </message>
    <message>
        <source>%1 s: %2</source>
        <translation>%1 วิ: %2</translation>
    </message>
    <message>
        <source>Records acknowledged per second</source>
        <translation>เรคคอร์ดที่ยืนยันต่อวินาที</translation>
    </message>
    <message>
        <source>Acknowledged after, in milliseconds (p50)</source>
        <translation>ยืนยันภายใน มิลลิวินาที (p50)</translation>
    </message>
    <message>
        <source>Records lost: acknowledged, and gone</source>
        <translation>เรคคอร์ดที่สูญหาย: ยืนยันแล้วแต่หายไป</translation>
    </message>
    <message>
        <source>Consumer lag</source>
        <translation>Consumer lag</translation>
    </message>
    <message>
        <source>Partitions under-replicated or offline</source>
        <translation>พาร์ทิชันที่ replica ไม่ครบหรือออฟไลน์</translation>
    </message>
    <message>
        <source>Partitions without leader</source>
        <translation>พาร์ทิชันที่ไม่มี leader</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WaitingModel</name>
    <message>
        <source>A step passes over it: its link is cut, its node is frozen, or the node does not read this connection now.</source>
        <translation>การก้าวข้ามข้อความนี้ไป: ลิงก์ถูกตัด โหนดถูกแช่แข็ง หรือโหนดไม่ได้อ่านการเชื่อมต่อนี้อยู่</translation>
    </message>
    <message>
        <source>The next step lets this one through.</source>
        <translation>การก้าวครั้งถัดไปปล่อยข้อความนี้</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ติดขัด</translation>
    </message>
    <message>
        <source>next ▸</source>
        <translation>ถัดไป ▸</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>โหนด %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>จาก</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ขนาด</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>รอมา</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WireView</name>
    <message>
        <source>requests and responses as they crossed the sockets</source>
        <translation>คำขอและคำตอบตามที่ผ่านซ็อกเก็ตจริง</translation>
    </message>
    <message>
        <source>Filter: api:Produce  topic:orders  node:2  error:any  slow:50</source>
        <translation>ตัวกรอง: api:Produce  topic:orders  node:2  error:any  slow:50</translation>
    </message>
    <message>
        <source>Filter of the frames</source>
        <translation>ตัวกรองเฟรม</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>สด</translation>
    </message>
    <message>
        <source>Follow the newest frames. Scrolling up holds the list, so that it stays where you read.</source>
        <translation>ติดตามเฟรมใหม่สุด เมื่อเลื่อนขึ้นรายการจะหยุดอยู่ตรงที่คุณอ่าน</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ล้าง</translation>
    </message>
    <message>
        <source>Empty the list and begin anew</source>
        <translation>ล้างรายการแล้วเริ่มใหม่</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>บันทึก …</translation>
    </message>
    <message>
        <source>Save what the list shows: as text, as JSON, or as pcapng for Wireshark</source>
        <translation>บันทึกสิ่งที่รายการแสดง เป็นข้อความ JSON หรือ pcapng สำหรับ Wireshark</translation>
    </message>
    <message>
        <source>Words of the filter</source>
        <translation>คำที่ใช้ในตัวกรอง</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>หลักฐาน</translation>
    </message>
    <message>
        <source>What is known of the chosen record: who brought it, where it lies, who has read it</source>
        <translation>สิ่งที่รู้เกี่ยวกับเรคคอร์ดที่เลือก: ใครนำมา อยู่ที่ไหน ใครอ่านแล้ว</translation>
    </message>
    <message>
        <source>Frames, oldest first</source>
        <translation>เฟรม เก่าสุดก่อน</translation>
    </message>
    <message>
        <source>Fields of the chosen frame</source>
        <translation>ฟิลด์ของเฟรมที่เลือก</translation>
    </message>
    <message>
        <source>Bytes of the chosen frame</source>
        <translation>ไบต์ของเฟรมที่เลือก</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 เฟรม</translation>
    </message>
    <message>
        <source>%1 of %2 frames</source>
        <translation>%1 จาก %2 เฟรม</translation>
    </message>
    <message>
        <source>held</source>
        <translation>หยุดไว้</translation>
    </message>
    <message>
        <source>%1 not kept</source>
        <translation>ไม่ได้เก็บ %1</translation>
    </message>
    <message>
        <source>More frames came than the cluster keeps until they are read: the oldest were dropped.</source>
        <translation>มีเฟรมเข้ามามากกว่าที่คลัสเตอร์เก็บไว้รออ่าน จึงทิ้งเฟรมเก่าสุดไป</translation>
    </message>
    <message>
        <source>Nothing has crossed the sockets yet. Connect a client, or start the demo clients.</source>
        <translation>ยังไม่มีอะไรผ่านซ็อกเก็ต เชื่อมต่อไคลเอนต์ หรือเริ่มไคลเอนต์ตัวอย่าง</translation>
    </message>
    <message>
        <source>%1 response v%2 #%3</source>
        <translation>คำตอบ %1 v%2 #%3</translation>
    </message>
    <message>
        <source>%1 request v%2 #%3</source>
        <translation>คำขอ %1 v%2 #%3</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>ตอบหลังจาก %1</translation>
    </message>
    <message>
        <source>connection %1, %2:%3</source>
        <translation>การเชื่อมต่อ %1, %2:%3</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>ไปที่คำขอ</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>ไปที่คำตอบ</translation>
    </message>
    <message>
        <source>The request is no longer kept.</source>
        <translation>ไม่ได้เก็บคำขอนั้นไว้แล้ว</translation>
    </message>
    <message>
        <source>There is no answer yet: it waits, none is wanted (acks=0), or the connection was closed.</source>
        <translation>ยังไม่มีคำตอบ: กำลังรอ ไม่ต้องการคำตอบ (acks=0) หรือการเชื่อมต่อถูกปิด</translation>
    </message>
    <message>
        <source>This frame is no longer kept: newer ones have taken its place.</source>
        <translation>ไม่ได้เก็บเฟรมนี้ไว้แล้ว เฟรมใหม่กว่าเข้ามาแทน</translation>
    </message>
    <message>
        <source>What this dot stood for is no longer kept: newer frames have taken its place.</source>
        <translation>ไม่ได้เก็บสิ่งที่จุดนี้แทนไว้แล้ว เฟรมใหม่กว่าเข้ามาแทน</translation>
    </message>
    <message>
        <source>The name must end in .txt, .json or .pcapng: it says what is written.</source>
        <translation>ชื่อต้องลงท้ายด้วย .txt, .json หรือ .pcapng ซึ่งบอกว่าจะเขียนอะไร</translation>
    </message>
    <message>
        <source>The list shows no frames: there is nothing to save.</source>
        <translation>รายการไม่มีเฟรม จึงไม่มีอะไรให้บันทึก</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>เขียน %1 ไม่ได้: %2</translation>
    </message>
    <message>
        <source>Save frames</source>
        <translation>บันทึกเฟรม</translation>
    </message>
    <message>
        <source>Wireshark (*.pcapng);;JSON (*.json);;Text (*.txt)</source>
        <translation>Wireshark (*.pcapng);;JSON (*.json);;ข้อความ (*.txt)</translation>
    </message>
    <message>
        <source>%1 frames saved to %2</source>
        <translation>บันทึก %1 เฟรมลงใน %2 แล้ว</translation>
    </message>
    <message>
        <source>This cluster runs elsewhere: what crosses its sockets cannot be seen from here.</source>
        <translation>คลัสเตอร์นี้ทำงานที่อื่น จึงมองไม่เห็นสิ่งที่ผ่านซ็อกเก็ตของมันจากที่นี่</translation>
    </message>
    <message>
        <source>&lt;p&gt;All words must hold; a minus in front turns one round.&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;api:Produce,Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;one of these APIs&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;kind:replication&lt;/b&gt;&lt;/td&gt;&lt;td&gt;produce, fetch, replication, quorum, group, metadata, transaction or admin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;client:shop&lt;/b&gt;&lt;/td&gt;&lt;td&gt;a client whose id has this in it&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;at:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;node 2 was asked&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;frames:120-160&lt;/b&gt;&lt;/td&gt;&lt;td&gt;numbered like this, in the order of the whole cluster&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;node:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;from or to node 2&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;topic:orders&lt;/b&gt;&lt;/td&gt;&lt;td&gt;names such a topic&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:billing&lt;/b&gt;&lt;/td&gt;&lt;td&gt;names such a group&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;error:any&lt;/b&gt;, &lt;b&gt;error:NOT_LEADER&lt;/b&gt;&lt;/td&gt;&lt;td&gt;answers with an error&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:request&lt;/b&gt;, &lt;b&gt;is:response&lt;/b&gt;, &lt;b&gt;is:broken&lt;/b&gt;&lt;/td&gt;&lt;td&gt;what it is&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;slow:50&lt;/b&gt;&lt;/td&gt;&lt;td&gt;answers after 50 ms or more&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;-api:Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;all but these&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;anything else&lt;/b&gt;&lt;/td&gt;&lt;td&gt;in the API&apos;s, topic&apos;s, group&apos;s, client&apos;s or error&apos;s name&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;ต้องตรงทุกคำ เครื่องหมายลบข้างหน้าหมายถึงตรงข้าม&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;api:Produce,Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;หนึ่งใน API เหล่านี้&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;kind:replication&lt;/b&gt;&lt;/td&gt;&lt;td&gt;produce, fetch, replication, quorum, group, metadata, transaction หรือ admin&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;client:shop&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ไคลเอนต์ที่มีคำนี้ในชื่อ&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;at:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;โหนด 2 เป็นผู้ถูกถาม&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;frames:120-160&lt;/b&gt;&lt;/td&gt;&lt;td&gt;มีหมายเลขเช่นนี้ ตามลำดับของทั้งคลัสเตอร์&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;node:2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;จากหรือถึงโหนด 2&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;topic:orders&lt;/b&gt;&lt;/td&gt;&lt;td&gt;กล่าวถึงหัวข้อนี้&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;group:billing&lt;/b&gt;&lt;/td&gt;&lt;td&gt;กล่าวถึงกลุ่มนี้&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;error:any&lt;/b&gt;, &lt;b&gt;error:NOT_LEADER&lt;/b&gt;&lt;/td&gt;&lt;td&gt;คำตอบที่มีข้อผิดพลาด&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;is:request&lt;/b&gt;, &lt;b&gt;is:response&lt;/b&gt;, &lt;b&gt;is:broken&lt;/b&gt;&lt;/td&gt;&lt;td&gt;เป็นอะไร&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;slow:50&lt;/b&gt;&lt;/td&gt;&lt;td&gt;คำตอบที่ใช้เวลา 50 ms ขึ้นไป&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;-api:Fetch&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ทั้งหมดยกเว้นเหล่านี้&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;อย่างอื่น&lt;/b&gt;&lt;/td&gt;&lt;td&gt;อยู่ในชื่อของ API หัวข้อ กลุ่ม ไคลเอนต์ หรือข้อผิดพลาด&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>Of the %1 frames that the dot stood for these %2 are still kept.</source>
        <translation>จาก %1 เฟรมที่จุดนั้นแทน ยังเก็บไว้ %2 เฟรมนี้</translation>
    </message>
    <message>
        <source>The dot stood for these %1 frames. Empty the filter to see all again.</source>
        <translation>จุดนั้นแทน %1 เฟรมเหล่านี้ ล้างตัวกรองเพื่อดูทั้งหมดอีกครั้ง</translation>
    </message>
    <message>
        <source>Nothing has crossed the sockets up to this moment of the recording. Play it, or drag it further.</source>
        <translation>จนถึงช่วงเวลานี้ของไฟล์บันทึก ยังไม่มีอะไรผ่านซ็อกเก็ต ให้เล่นต่อหรือเลื่อนไปข้างหน้า</translation>
    </message>
</context>
<context>
    <name>brokerscope::ui::WorkloadCard</name>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Stop this client and take it from the list</source>
        <translation>หยุดไคลเอนต์นี้และเอาออกจากรายการ</translation>
    </message>
    <message>
        <source> rec/s</source>
        <comment>after a number</comment>
        <translation> rec/s</translation>
    </message>
    <message>
        <source>Records a second of %1</source>
        <translation>เรคคอร์ดต่อวินาทีของ %1</translation>
    </message>
    <message>
        <source>members: </source>
        <comment>before a number</comment>
        <translation>สมาชิก: </translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>สมาชิกของ %1</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>สาธิต</translation>
    </message>
    <message>
        <source>%1 acknowledged, %2 a second · %3 in flight · %4 failed</source>
        <translation>ตอบรับแล้ว %1, %2 ต่อวินาที · ค้างอยู่ %3 · ล้มเหลว %4</translation>
    </message>
    <message>
        <source>%1 read, %2 a second</source>
        <translation>อ่านแล้ว %1, %2 ต่อวินาที</translation>
    </message>
    <message>
        <source>Copy as a command for a shell</source>
        <translation>คัดลอกเป็นคำสั่งสำหรับ shell</translation>
    </message>
    <message>
        <source>Copy %1 as a command</source>
        <translation>คัดลอก %1 เป็นคำสั่ง</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Begin a transaction: from now on records flow, and readers with read_committed wait for its end</source>
        <translation>เริ่มทรานแซกชัน: ตั้งแต่นี้เรคคอร์ดไหล และผู้อ่านแบบ read_committed รอจนมันจบ</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>All records of the transaction become visible together</source>
        <translation>เรคคอร์ดทั้งหมดของทรานแซกชันปรากฏพร้อมกัน</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abort</translation>
    </message>
    <message>
        <source>None of them ever does to readers with read_committed; in the log they stay, followed by an abort marker</source>
        <translation>ผู้อ่านแบบ read_committed จะไม่เห็นเลย ใน log ยังอยู่ ตามด้วยเครื่องหมาย abort</translation>
    </message>
    <message>
        <source>idempotent</source>
        <translation>idempotent</translation>
    </message>
    <message>
        <source>%1 keys, skew %2</source>
        <translation>%1 คีย์ ความเบ้ %2</translation>
    </message>
    <message>
        <source>%1 keys</source>
        <translation>%1 คีย์</translation>
    </message>
    <message>
        <source>bursts of %1</source>
        <translation>ชุดละ %1</translation>
    </message>
    <message>
        <source>static members</source>
        <translation>สมาชิกคงที่</translation>
    </message>
    <message>
        <source>asks the coordinator for its producer id</source>
        <translation>กำลังขอ producer id จาก coordinator</translation>
    </message>
    <message>
        <source>no transaction open: records wait</source>
        <translation>ไม่มีทรานแซกชันเปิด: เรคคอร์ดรออยู่</translation>
    </message>
    <message>
        <source>transaction open</source>
        <translation>ทรานแซกชันเปิดอยู่</translation>
    </message>
    <message>
        <source>committing</source>
        <translation>กำลัง commit</translation>
    </message>
    <message>
        <source>aborting</source>
        <translation>กำลัง abort</translation>
    </message>
    <message>
        <source>ended for good: stop it and start anew</source>
        <translation>จบถาวร: หยุดแล้วเริ่มใหม่</translation>
    </message>
    <message>
        <source>%1 · %2 committed, %3 aborted</source>
        <translation>%1 · commit %2, abort %3</translation>
    </message>
    <message>
        <source>p50 %1 ms, p99 %2 ms</source>
        <translation>p50 %1 ms, p99 %2 ms</translation>
    </message>
    <message numerus="yes">
        <source>ends after %Ln record(s)</source>
        <translation>
            <numerusform>จบหลังจาก %Ln เรคคอร์ด</numerusform>
        </translation>
    </message>
</context>
</TS>
