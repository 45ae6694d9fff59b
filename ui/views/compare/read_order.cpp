#include "ui/views/compare/read_order.h"

#include <algorithm>
#include <map>

namespace brokerscope::ui {

namespace {
constexpr QByteArrayView kWord("order ");
}

QByteArray numberedMessage(quint64 number)
{
    return kWord.toByteArray() + QByteArray::number(number);
}

quint64 numberOf(const QByteArray& message)
{
    return message.startsWith(kWord) ? message.mid(kWord.size()).toULongLong() : 0;
}

ReadOrder orderOf(const std::vector<ReadRecord>& records)
{
    struct Newest
    {
        qint64 offset = -1;
        quint64 number = 0;
    };
    ReadOrder order;
    std::map<int, Newest> newest; // by partition
    quint64 newestOfAll = 0;
    for (const auto& record : records) {
        const auto number = numberOf(record.value.value_or(QByteArray()));
        auto& before = newest[record.partition];
        if (record.offset <= before.offset) {
            ++order.again;
            continue;
        }
        ++order.records;
        if (number < before.number)
            ++order.wrongWithin;
        if (number < newestOfAll)
            ++order.wrongAcross;
        before = {record.offset, number};
        newestOfAll = std::max(newestOfAll, number);
    }
    return order;
}

} // namespace brokerscope::ui
