#include "ui/dialogs/connect_dialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace brokerscope::ui {

namespace {

// Names of languages and programs: the same in every language.
constexpr std::array<std::pair<const char*, const char*>, 8> kClients{{
    {"java", "Java"},
    {"spring", "Spring Boot"},
    {"python", "Python"},
    {"go", "Go"},
    {"node", "Node.js"},
    {"rust", "Rust"},
    {"kcat", "kcat"},
    {"kafka-tools", "Kafka's tools"},
}};

} // namespace

QString ConnectDialog::snippet(const QString& client, const QString& servers, const QString& topic)
{
    QFile file(QStringLiteral(":/snippets/%1.txt").arg(client));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto text = QString::fromUtf8(file.readAll());
    text.replace(QLatin1String("{servers}"), servers);
    text.replace(QLatin1String("{topic}"), topic.isEmpty() ? QStringLiteral("orders") : topic);
    return text;
}

ConnectDialog::ConnectDialog(const QString& bootstrapServers, const QString& topic, QWidget* parent)
    : QDialog(parent)
    , m_servers(bootstrapServers)
    , m_topic(topic)
    , m_clients(new QListWidget(this))
    , m_lines(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("connect"));
    setWindowTitle(tr("Connect a client"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * kSpacing);

    auto* words = new QLabel(tr("Any Kafka client can connect. It needs nothing but these addresses (bootstrap.servers): one "
                                "that answers is enough, from it the client learns the others."), this);
    words->setWordWrap(true);
    layout->addWidget(words);
    auto* row = new QHBoxLayout;
    auto* servers = new QLineEdit(bootstrapServers, this);
    servers->setObjectName(QStringLiteral("connect.servers"));
    servers->setReadOnly(true);
    servers->setFont(typeFont(Type::Mono));
    servers->setAccessibleName(tr("Bootstrap servers"));
    servers->setCursorPosition(0);
    auto* copy = new QPushButton(icon(QStringLiteral("copy")), tr("Copy"), this);
    copy->setObjectName(QStringLiteral("connect.copyServers"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_servers); });
    row->addWidget(servers, 1);
    row->addWidget(copy);
    layout->addLayout(row);

    auto* both = new QHBoxLayout;
    m_clients->setObjectName(QStringLiteral("connect.clients"));
    m_clients->setAccessibleName(tr("Client"));
    m_clients->setFixedWidth(scaled(140));
    for (const auto& [name, title] : kClients) {
        auto* item = new QListWidgetItem(QString::fromLatin1(title), m_clients);
        item->setData(Qt::UserRole, QLatin1String(name));
    }
    m_lines->setObjectName(QStringLiteral("connect.lines"));
    m_lines->setAccessibleName(tr("Lines for this client"));
    m_lines->setReadOnly(true);
    m_lines->setFont(typeFont(Type::Mono));
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    both->addWidget(m_clients);
    both->addWidget(m_lines, 1);
    layout->addLayout(both, 1);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copyLines = buttons->addButton(tr("Copy these lines"), QDialogButtonBox::ActionRole);
    copyLines->setObjectName(QStringLiteral("connect.copyLines"));
    copyLines->setProperty("role", QStringLiteral("primary"));
    connect(copyLines, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_lines->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_clients, &QListWidget::currentRowChanged, this, &ConnectDialog::show);
    m_clients->setCurrentRow(0);
    resize(scaled(860), scaled(520));
}

void ConnectDialog::show(int row)
{
    if (const auto* item = m_clients->item(row))
        m_lines->setPlainText(snippet(item->data(Qt::UserRole).toString(), m_servers, m_topic));
}

} // namespace brokerscope::ui
