#include "ui/models/wire/field_tree_model.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <functional>

namespace brokerscope::ui {

using protocol::DissectedNode;
using protocol::NodeKind;

namespace {

bool isProblem(const DissectedNode& node)
{
    return node.kind == NodeKind::Problem;
}

} // namespace

FieldTreeModel::FieldTreeModel(const TopicNames& names, QObject* parent)
    : QAbstractItemModel(parent)
    , m_names(names)
{
}

void FieldTreeModel::show(const cluster::FramePtr& frame)
{
    if (frame == m_frame)
        return;
    beginResetModel();
    m_frame = frame;
    m_items.clear();
    m_top.clear();
    m_dissection = frame ? dissectionOf(frame, true) : protocol::Dissection();
    if (m_dissection.error) {
        // Where reading stopped is a line of its own, below what could be read.
        auto& note = m_dissection.root.children.emplace_back();
        note.kind = NodeKind::Problem;
        note.begin = std::min(m_dissection.error->at, m_dissection.bytes.size());
        note.length = m_dissection.bytes.size() - note.begin;
    }
    if (frame)
        for (const auto& part : m_dissection.root.children)
            m_top.push_back(add(part, -1, static_cast<int>(m_top.size())));
    endResetModel();
}

int FieldTreeModel::add(const DissectedNode& node, int parent, int row)
{
    const auto number = static_cast<int>(m_items.size());
    m_items.push_back({&node, parent, row, {}});
    std::vector<int> children;
    children.reserve(node.children.size());
    for (const auto& child : node.children)
        children.push_back(add(child, number, static_cast<int>(children.size())));
    m_items[static_cast<std::size_t>(number)].children = std::move(children);
    return number;
}

QModelIndex FieldTreeModel::indexAt(std::size_t byte) const
{
    int found = -1;
    const std::vector<int>* level = &m_top;
    for (bool deeper = true; deeper;) {
        deeper = false;
        for (const auto candidate : *level) {
            const auto& node = *m_items[static_cast<std::size_t>(candidate)].node;
            if (byte < node.begin || byte >= node.begin + node.length || isProblem(node))
                continue;
            found = candidate;
            level = &m_items[static_cast<std::size_t>(candidate)].children;
            deeper = true;
            break;
        }
    }
    return found < 0 ? QModelIndex()
                     : createIndex(m_items[static_cast<std::size_t>(found)].row, 0, static_cast<quintptr>(found));
}

QModelIndex FieldTreeModel::bodyIndex() const
{
    return m_top.size() > 1 ? index(1, 0) : QModelIndex();
}

std::vector<const DissectedNode*> FieldTreeModel::pathTo(const QModelIndex& field) const
{
    std::vector<const DissectedNode*> path;
    for (auto at = field.isValid() ? static_cast<int>(field.internalId()) : -1; at >= 0;
         at = m_items[static_cast<std::size_t>(at)].parent)
        path.push_back(m_items[static_cast<std::size_t>(at)].node);
    std::reverse(path.begin(), path.end());
    return path;
}

QModelIndex FieldTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (column < 0 || column >= Columns || row < 0 || row >= rowCount(parent))
        return {};
    const auto& level = parent.isValid() ? item(parent).children : m_top;
    return createIndex(row, column, static_cast<quintptr>(level[static_cast<std::size_t>(row)]));
}

QModelIndex FieldTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const auto number = item(child).parent;
    return number < 0 ? QModelIndex()
                      : createIndex(m_items[static_cast<std::size_t>(number)].row, 0, static_cast<quintptr>(number));
}

int FieldTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_top.size());
    return parent.column() == 0 ? static_cast<int>(item(parent).children.size()) : 0;
}

int FieldTreeModel::columnCount(const QModelIndex&) const
{
    return Columns;
}

QString FieldTreeModel::nameOf(const DissectedNode& node) const
{
    switch (node.kind) {
    case NodeKind::Message:
        return QString::fromUtf8(node.message->name);
    case NodeKind::Element:
        return QStringLiteral("[%1]").arg(node.number);
    case NodeKind::UnknownTag:
        return tr("tag %1").arg(node.number);
    case NodeKind::Problem:
        return node.number < 0 && m_dissection.cut ? tr("not kept") : tr("not readable");
    default:
        return node.field != nullptr ? QString::fromUtf8(node.field->name) : QString();
    }
}

QString FieldTreeModel::problemOf(const DissectedNode& node) const
{
    const auto& problem = node.number < 0 ? *m_dissection.error : m_dissection.problems[static_cast<std::size_t>(node.number)];
    return QString::fromStdString(problem.where + ": " + problem.why);
}

QString FieldTreeModel::valueOf(const Item& item) const
{
    const auto& node = *item.node;
    if (isProblem(node))
        return problemOf(node);
    if (node.kind == NodeKind::Message)
        return tr("%n byte(s)", nullptr, static_cast<int>(node.length));
    if (node.kind == NodeKind::Element && node.field->type == protocol::FieldType::Struct) {
        // What tells one element from the next: its first fields.
        QStringList parts;
        for (const auto child : item.children) {
            const auto& inner = m_items[static_cast<std::size_t>(child)];
            const auto words = inner.children.empty() ? valueOf(inner) : QString();
            if (!words.isEmpty() && inner.node->field != nullptr)
                parts << QString::fromUtf8(inner.node->field->name) + QLatin1Char(' ') + words;
            if (parts.size() == 2)
                break;
        }
        return parts.join(QStringLiteral(", "));
    }
    if (node.kind == NodeKind::Field && node.field->array && !std::holds_alternative<protocol::NullValue>(node.value))
        return tr("%n element(s)", nullptr, static_cast<int>(node.children.size()));
    return fieldValueWords(node, m_names);
}

QString FieldTreeModel::aboutOf(const DissectedNode& node) const
{
    switch (node.kind) {
    case NodeKind::Message:
        return QString::fromUtf8(node.message->about);
    case NodeKind::UnknownTag:
        return tr("A tagged field that is newer than this program; it may be skipped.");
    case NodeKind::Field:
        return QString::fromUtf8(node.field->about);
    default:
        return {};
    }
}

QVariant FieldTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& at = item(index);
    const auto& node = *at.node;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? nameOf(node) : index.column() == Value ? valueOf(at) : aboutOf(node);
    case Qt::ToolTipRole: {
        QStringList lines;
        if (!aboutOf(node).isEmpty())
            lines << aboutOf(node);
        if (isProblem(node))
            lines << problemOf(node);
        lines << tr("bytes %1 to %2").arg(node.begin).arg(node.length == 0 ? node.begin : node.begin + node.length - 1);
        return lines.join(QLatin1Char('\n'));
    }
    case Qt::ForegroundRole:
        if (isProblem(node))
            return color(node.number < 0 && m_dissection.cut ? Token::Warning : Token::Danger);
        if (index.column() == Value && node.field != nullptr && node.field->name.ends_with("rrorCode")) {
            const auto* code = std::get_if<std::int64_t>(&node.value);
            return color(code != nullptr && *code != 0 ? Token::Danger : Token::TextMuted);
        }
        return color(index.column() == About ? Token::TextMuted : Token::Text);
    case Qt::FontRole:
        return typeFont(index.column() == Value                                      ? Type::Mono
                        : index.column() == Name && node.kind == NodeKind::Message ? Type::Strong
                                                                                   : Type::Body);
    case kBeginRole:
        return static_cast<qulonglong>(node.begin);
    case kLengthRole:
        return static_cast<qulonglong>(node.length);
    default:
        return {};
    }
}

QVariant FieldTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Field") : section == Value ? tr("Value") : tr("What it means");
}

QString FieldTreeModel::asText() const
{
    QString out;
    const std::function<void(int, int)> write = [&](int number, int depth) {
        const auto& at = m_items[static_cast<std::size_t>(number)];
        out += QString(depth * 2, QLatin1Char(' ')) + nameOf(*at.node);
        const auto value = valueOf(at);
        if (!value.isEmpty())
            out += QStringLiteral(": ") + value;
        out += QLatin1Char('\n');
        for (const auto child : at.children)
            write(child, depth + 1);
    };
    for (const auto top : m_top)
        write(top, 0);
    return out;
}

} // namespace brokerscope::ui
