#include "ui/models/topic_config_model.h"

#include "ui/theme/theme.h"

#include "engine/cluster/topic_configs.h"

#include <QStringList>

namespace brokerscope::ui {

namespace {

constexpr int kOfTopic = 1;

const cluster::TopicConfigInfo& infoAt(std::size_t at)
{
    return cluster::topicConfigs()[at];
}

QString sourceWords(int source)
{
    switch (source) {
    case kOfTopic:
        return TopicConfigModel::tr("this topic");
    case 2:
        return TopicConfigModel::tr("the broker, changed while it runs");
    case 3:
        return TopicConfigModel::tr("all brokers, changed while they run");
    case 4:
        return TopicConfigModel::tr("the broker's start");
    default:
        return TopicConfigModel::tr("Kafka's default");
    }
}

} // namespace

TopicConfigModel::TopicConfigModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    for (std::size_t i = 0; i < cluster::topicConfigs().size(); ++i) {
        Row row;
        row.info = i;
        if (infoAt(i).defaultText)
            row.value = QString::fromStdString(*infoAt(i).defaultText);
        m_rows.push_back(std::move(row));
    }
}

void TopicConfigModel::setInEffect(const std::vector<TopicConfigEntry>& entries)
{
    for (auto& row : m_rows)
        for (const auto& entry : entries)
            if (entry.name == QString::fromUtf8(infoAt(row.info).name)) {
                row.value = entry.value;
                row.source = entry.source;
            }
    emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    emit changed();
}

void TopicConfigModel::setWanted(const QMap<QString, QString>& values)
{
    for (auto& row : m_rows)
        if (const auto found = values.constFind(QString::fromUtf8(infoAt(row.info).name)); found != values.constEnd()) {
            row.wanted = found.value();
            row.toDefault = false;
            check(row);
        }
    emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    emit changed();
}

bool TopicConfigModel::touched(const Row& row) const
{
    if (row.toDefault)
        return row.source == kOfTopic;
    return row.wanted && (row.source != kOfTopic || row.wanted != row.value);
}

QString TopicConfigModel::shown(const Row& row) const
{
    if (row.toDefault)
        return QString::fromStdString(infoAt(row.info).defaultText.value_or(std::string()));
    return row.wanted ? *row.wanted : row.value.value_or(QString());
}

void TopicConfigModel::check(Row& row)
{
    row.problem = row.wanted && !row.toDefault
                      ? QString::fromStdString(cluster::topicConfigProblem(infoAt(row.info).name, row.wanted->toStdString()))
                      : QString();
}

void TopicConfigModel::told(int row)
{
    emit dataChanged(index(row, 0), index(row, Columns - 1));
    emit changed();
}

void TopicConfigModel::reset(int row)
{
    auto& one = m_rows[static_cast<std::size_t>(row)];
    one.wanted.reset();
    one.toDefault = one.source == kOfTopic;
    one.problem.clear();
    told(row);
}

void TopicConfigModel::undo(int row)
{
    auto& one = m_rows[static_cast<std::size_t>(row)];
    one.wanted.reset();
    one.toDefault = false;
    one.problem.clear();
    told(row);
}

std::map<std::string, std::optional<std::string>> TopicConfigModel::changes() const
{
    std::map<std::string, std::optional<std::string>> result;
    for (const auto& row : m_rows)
        if (touched(row))
            result[std::string(infoAt(row.info).name)] =
                row.toDefault ? std::nullopt : std::optional<std::string>(row.wanted->toStdString());
    return result;
}

QMap<QString, QString> TopicConfigModel::wanted() const
{
    QMap<QString, QString> result;
    for (const auto& row : m_rows) {
        const auto name = QString::fromUtf8(infoAt(row.info).name);
        if (row.wanted && !row.toDefault)
            result.insert(name, *row.wanted);
        else if (row.source == kOfTopic && !row.toDefault && row.value)
            result.insert(name, *row.value);
    }
    return result;
}

QString TopicConfigModel::problem() const
{
    for (const auto& row : m_rows)
        if (!row.problem.isEmpty())
            return row.problem;
    std::map<std::string, std::string> all;
    const auto own = wanted();
    for (auto it = own.begin(); it != own.end(); ++it)
        all[it.key().toStdString()] = it.value().toStdString();
    return changes().empty() ? QString() : QString::fromStdString(cluster::topicConfigsProblem(all));
}

QString TopicConfigModel::problemOf(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : m_rows[static_cast<std::size_t>(row)].problem;
}

QString TopicConfigModel::meaningOf(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const auto& info = infoAt(m_rows[static_cast<std::size_t>(row)].info);
    QStringList facts{QString::fromUtf8(info.type)};
    if (!info.valid.empty())
        facts << tr("valid: %1").arg(QString::fromUtf8(info.valid));
    facts << tr("Kafka's default: %1").arg(info.defaultText ? QString::fromStdString(*info.defaultText) : tr("none"));
    return tr("%1: %2 (%3)").arg(QString::fromUtf8(info.name), QString::fromUtf8(info.documentation), facts.join(QStringLiteral(", ")));
}

QStringList TopicConfigModel::choicesOf(int row) const
{
    QStringList result;
    if (row >= 0 && row < rowCount())
        for (const auto& one : infoAt(m_rows[static_cast<std::size_t>(row)].info).choices)
            result << QString::fromStdString(one);
    return result;
}

bool TopicConfigModel::isChanged(int row) const
{
    return row >= 0 && row < rowCount() && touched(m_rows[static_cast<std::size_t>(row)]);
}

int TopicConfigModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TopicConfigModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

Qt::ItemFlags TopicConfigModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    return index.column() == Value ? flags | Qt::ItemIsEditable : flags;
}

bool TopicConfigModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != Value || !index.isValid() || index.row() >= rowCount())
        return false;
    auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto typed = value.toString();
    if (typed == shown(row))
        return true;
    row.toDefault = false;
    row.wanted = typed;
    if (row.value == typed && row.source == kOfTopic)
        row.wanted.reset();
    check(row);
    told(index.row());
    return true;
}

QVariant TopicConfigModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto& info = infoAt(row.info);
    switch (role) {
    case Qt::EditRole:
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return QString::fromUtf8(info.name);
        case Value:
            return shown(row);
        case Default:
            return QString::fromStdString(info.defaultText.value_or(std::string()));
        case Source:
            return touched(row) ? (row.toDefault ? tr("back to the default") : tr("changed here")) : sourceWords(row.source);
        case Meaning:
            return QString::fromUtf8(info.documentation);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return row.problem.isEmpty() ? meaningOf(index.row()) : row.problem;
    case Qt::FontRole:
        if (index.column() == Name)
            return typeFont(touched(row) ? Type::Strong : Type::Body);
        return typeFont(index.column() == Value || index.column() == Default ? Type::Mono : Type::Body);
    case Qt::ForegroundRole:
        if (!row.problem.isEmpty() && index.column() <= Value)
            return color(Token::Danger);
        if (touched(row) && index.column() != Meaning)
            return color(Token::Accent);
        return color(index.column() == Default || index.column() == Meaning || (index.column() == Source && row.source != kOfTopic)
                         ? Token::TextMuted
                         : Token::Text);
    default:
        return {};
    }
}

QVariant TopicConfigModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Configuration");
    case Value:
        return tr("Value");
    case Default:
        return tr("Kafka's default");
    case Source:
        return tr("Set by");
    case Meaning:
        return tr("Meaning");
    default:
        return {};
    }
}

} // namespace brokerscope::ui
