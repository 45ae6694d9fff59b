#include "ui/dialogs/start_dialog.h"

#include "ui/bridge/cluster_places.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/words/figures.h"

#include "engine/remote/server_list.h"
#include "ui/theme/variant.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace brokerscope::ui {

namespace {

const QLatin1String kKeep("keep:"); // and the directory
const QLatin1String kThrowAway("throw-away");

} // namespace

StartDialog::StartDialog(Settings& settings, const QString& defaultDirectory, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_recentClusters(settings)
    , m_keep(new QRadioButton(tr("Keep the data in a directory"), this))
    , m_throwAway(new QRadioButton(tr("Throw the data away at the end"), this))
    , m_connect(new QRadioButton(tr("Show a cluster that runs elsewhere"), this))
    , m_directory(new QLineEdit(QDir::toNativeSeparators(defaultDirectory), this))
    , m_servers(new QLineEdit(this))
    , m_browse(new QPushButton(tr("Choose …"), this))
    , m_says(new QLabel(this))
    , m_recentTitle(new QLabel(tr("Opened before"), this))
    , m_recent(new QListWidget(this))
    , m_forget(new QPushButton(tr("Take off the list"), this))
    , m_ask(new QCheckBox(tr("Ask at every start"), this))
{
    setWindowTitle(tr("Start Brokerscope"));
    setObjectName(QStringLiteral("start"));
    setMinimumWidth(scaled(560));
    m_keep->setObjectName(QStringLiteral("start.keep"));
    m_keep->setToolTip(tr("Topics, records and committed offsets are there again when the directory is opened the next time."));
    m_throwAway->setObjectName(QStringLiteral("start.throwAway"));
    m_throwAway->setToolTip(tr("For trying things out: a temporary directory, deleted with every record in it when the window is closed."));
    m_connect->setObjectName(QStringLiteral("start.connect"));
    m_connect->setToolTip(tr("No cluster is started. An existing one is watched over the public protocol."));
    m_directory->setObjectName(QStringLiteral("start.directory"));
    m_directory->setAccessibleName(tr("Data directory"));
    m_servers->setObjectName(QStringLiteral("start.servers"));
    m_servers->setPlaceholderText(QStringLiteral("localhost:9092"));
    m_servers->setAccessibleName(tr("Bootstrap servers"));
    m_browse->setObjectName(QStringLiteral("start.browse"));
    m_says->setObjectName(QStringLiteral("start.says"));
    m_says->setWordWrap(true);
    m_says->setMinimumHeight(40);
    m_says->setAlignment(Qt::AlignTop);
    m_recentTitle->setFont(typeFont(Type::Strong));
    m_recent->setObjectName(QStringLiteral("start.recent"));
    m_recent->setAccessibleName(m_recentTitle->text());
    m_recent->setMaximumHeight(scaled(150));
    m_recent->setAlternatingRowColors(false);
    m_forget->setObjectName(QStringLiteral("start.forget"));
    m_ask->setObjectName(QStringLiteral("start.ask"));
    m_ask->setChecked(m_settings.start().isEmpty());
    m_ask->setToolTip(tr("Can be turned on again in the menu Cluster."));

    auto* buttons = new QDialogButtonBox(this);
    m_start = new QPushButton(tr("Start"), this);
    m_start->setObjectName(QStringLiteral("start.start"));
    m_start->setProperty("role", QStringLiteral("primary"));
    m_start->setDefault(true);
    buttons->addButton(m_start, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Quit"), QDialogButtonBox::RejectRole);

    const auto indented = [](std::initializer_list<QWidget*> widgets) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(26, 0, 0, 0);
        for (auto* widget : widgets)
            row->addWidget(widget);
        return row;
    };
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_keep);
    layout->addLayout(indented({m_directory, m_browse}));
    layout->addWidget(m_throwAway);
    layout->addWidget(m_connect);
    layout->addLayout(indented({m_servers}));
    layout->addWidget(m_says);
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_recent, 1);
    auto* below = new QHBoxLayout;
    below->addWidget(m_ask);
    below->addStretch(1);
    below->addWidget(m_forget);
    layout->addLayout(below);
    layout->addWidget(buttons);

    fillRecent();
    (m_settings.start() == kThrowAway ? m_throwAway : m_keep)->setChecked(true);
    for (auto* radio : {m_keep, m_throwAway, m_connect})
        connect(radio, &QRadioButton::toggled, this, &StartDialog::follow);
    for (auto* field : {m_directory, m_servers})
        connect(field, &QLineEdit::textChanged, this, &StartDialog::follow);
    connect(m_browse, &QPushButton::clicked, this, &StartDialog::browse);
    connect(m_recent, &QListWidget::currentRowChanged, this, &StartDialog::choose);
    connect(m_recent, &QListWidget::itemActivated, this, [this] { m_start->click(); });
    connect(m_forget, &QPushButton::clicked, this, &StartDialog::forget);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        remember();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    follow();
}

void StartDialog::fillRecent()
{
    m_list = m_recentClusters.list();
    const QSignalBlocker quiet(m_recent);
    m_recent->clear();
    for (const auto& one : m_list) {
        const bool servers = one.kind == RecentCluster::Kind::Servers;
        const auto facts = factsOf(one);
        auto second = (one.nodes > 0 ? tr("%n node(s)", nullptr, one.nodes) + QStringLiteral(" · ") : QString()) +
                      tr("last opened %1").arg(QLocale().toString(one.last.toLocalTime(), QLocale::ShortFormat));
        if (!facts.trouble.isEmpty())
            second += QStringLiteral(" · ") + facts.trouble;
        auto* item = new QListWidgetItem(icon(!facts.trouble.isEmpty() ? QStringLiteral("warning") : servers ? QStringLiteral("plug") : QStringLiteral("disk"),
                                              facts.trouble.isEmpty() ? Token::TextMuted : Token::Warning),
                                         one.place + QLatin1Char('\n') + second, m_recent);
        item->setToolTip(one.place);
    }
    const bool any = !m_list.empty();
    for (auto* widget : {static_cast<QWidget*>(m_recentTitle), static_cast<QWidget*>(m_recent), static_cast<QWidget*>(m_forget)})
        widget->setVisible(any);
    m_recent->setCurrentRow(-1);
}

void StartDialog::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_list.size()))
        return;
    const auto& one = m_list[static_cast<std::size_t>(row)];
    if (one.kind == RecentCluster::Kind::Servers) {
        m_servers->setText(one.place);
        m_connect->setChecked(true);
    } else {
        m_directory->setText(QDir::toNativeSeparators(one.place));
        m_keep->setChecked(true);
    }
    follow();
}

void StartDialog::forget()
{
    const int row = m_recent->currentRow();
    if (row < 0 || row >= static_cast<int>(m_list.size()))
        return;
    m_recentClusters.forget(m_list[static_cast<std::size_t>(row)]);
    fillRecent();
    follow();
}

void StartDialog::browse()
{
    const auto chosen = QFileDialog::getExistingDirectory(this, tr("Data directory"), m_directory->text());
    if (chosen.isEmpty())
        return;
    m_directory->setText(QDir::toNativeSeparators(chosen));
    m_keep->setChecked(true);
}

StartPlace StartDialog::choice() const
{
    if (m_throwAway->isChecked())
        return {StartPlace::Kind::ThrowAway, {}};
    if (m_connect->isChecked())
        return {StartPlace::Kind::Servers, m_servers->text().trimmed()};
    return {StartPlace::Kind::Keep, QDir::cleanPath(QDir::fromNativeSeparators(m_directory->text().trimmed()))};
}

// What the choice means, or why it cannot be done.
void StartDialog::follow()
{
    m_directory->setEnabled(m_keep->isChecked());
    m_browse->setEnabled(m_keep->isChecked());
    m_servers->setEnabled(m_connect->isChecked());
    m_ask->setEnabled(!m_connect->isChecked());
    m_forget->setEnabled(m_recent->currentRow() >= 0);
    QString says;
    QString trouble;
    const auto chosen = choice();
    switch (chosen.kind) {
    case StartPlace::Kind::Keep: {
        const auto facts = factsOfDirectory(m_directory->text().trimmed().isEmpty() ? QString() : chosen.place);
        trouble = facts.trouble;
        says = facts.nodes > 0 ? tr("There is a cluster of %n node(s) in it: it goes on where it stopped.", nullptr, facts.nodes)
                               : tr("A new cluster is made in it. Nothing is lost when the window is closed.");
        break;
    }
    case StartPlace::Kind::ThrowAway:
        says = tr("A new cluster in a temporary directory. All its records are deleted when the window is closed.");
        break;
    case StartPlace::Kind::Servers: {
        const auto servers = remote::parseServers(chosen.place.toStdString());
        if (chosen.place.isEmpty())
            trouble = tr("The address of a server is wanted, as localhost:9092.");
        else if (!servers)
            trouble = QString::fromStdString(servers.error().message());
        says = tr("It can be watched, produced to and consumed from, but not broken.");
        break;
    }
    }
    m_says->setText(trouble.isEmpty() ? says : trouble);
    setTone(m_says, !trouble.isEmpty() ? "danger" : chosen.kind == StartPlace::Kind::ThrowAway ? "warning" : "muted");
    m_start->setEnabled(trouble.isEmpty());
}

void StartDialog::remember()
{
    if (m_ask->isChecked())
        return m_settings.setStart({});
    if (!m_connect->isChecked())
        m_settings.setStart(m_throwAway->isChecked() ? QString(kThrowAway) : kKeep + choice().place);
}

std::optional<StartPlace> rememberedStart(const Settings& settings)
{
    if (settings.start() == kThrowAway)
        return StartPlace{StartPlace::Kind::ThrowAway, {}};
    const auto start = settings.start();
    if (start.startsWith(kKeep) && factsOfDirectory(start.mid(kKeep.size())).trouble.isEmpty())
        return StartPlace{StartPlace::Kind::Keep, start.mid(kKeep.size())};
    return std::nullopt;
}

} // namespace brokerscope::ui
