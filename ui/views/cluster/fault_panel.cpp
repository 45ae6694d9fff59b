#include "ui/views/cluster/fault_panel.h"

#include "ui/bridge/covered_source.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace brokerscope::ui {

namespace {

constexpr int kWidth = 264;
constexpr int kIcon = 16;

} // namespace

FaultPanel::FaultPanel(std::function<void(const cluster::Command&)> execute, QAction* healAll, QWidget* parent)
    : QFrame(parent)
    , m_execute(std::move(execute))
    , m_title(new QLabel(this))
    , m_empty(new QLabel(this))
    , m_healAll(new QToolButton(this))
{
    setObjectName(QStringLiteral("cluster.faults"));
    setMinimumWidth(kWidth);
    setMaximumWidth(scaled(kWidth));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpacing, 0, 0, 0);
    layout->setSpacing(kSpacing / 2);
    m_title->setFont(typeFont(Type::Strong));
    layout->addWidget(m_title);
    m_empty->setWordWrap(true);
    m_empty->setProperty("tone", QStringLiteral("muted"));
    layout->addWidget(m_empty);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(scroll);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(kSpacing / 2);
    m_list->addStretch(1);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
    m_healAll->setDefaultAction(healAll);
    m_healAll->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_healAll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_healAll->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_healAll);
    retranslate();
}

QSize FaultPanel::sizeHint() const
{
    return {scaled(kWidth), QFrame::sizeHint().height()};
}

void FaultPanel::retranslate()
{
    setAccessibleName(tr("Faults"));
    m_title->setText(m_rows.empty() ? tr("Faults") : tr("Faults: %n", nullptr, count()));
    m_empty->setText(m_covered ? CoveredSource::whyHidden() : tr("Nothing is broken. Right-click a node, a link or a client, or draw a line across links with Shift held."));
    for (auto& row : m_rows)
        fill(row, row.entry);
}

void FaultPanel::restyle()
{
    setMaximumWidth(scaled(kWidth));
    updateGeometry();
    m_title->setFont(typeFont(Type::Strong));
    for (auto& row : m_rows)
        fill(row, row.entry);
}

void FaultPanel::addRow()
{
    Row row;
    row.frame = new QFrame(this);
    row.frame->setProperty("role", QStringLiteral("card"));
    row.icon = new QLabel(row.frame);
    row.what = new QLabel(row.frame);
    row.how = new QLabel(row.frame);
    row.how->setWordWrap(true);
    row.what->setWordWrap(true);
    row.how->setProperty("tone", QStringLiteral("muted"));
    row.heal = new QToolButton(row.frame);
    row.heal->setFocusPolicy(Qt::StrongFocus);
    row.heal->setObjectName(QStringLiteral("cluster.heal.%1").arg(m_rows.size()));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(row.what);
    words->addWidget(row.how);
    auto* layout = new QHBoxLayout(row.frame);
    layout->setContentsMargins(kSpacing / 2, kSpacing / 2, kSpacing / 2, kSpacing / 2);
    layout->setSpacing(kSpacing);
    layout->addWidget(row.icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(row.heal, 0, Qt::AlignVCenter);
    m_list->insertWidget(m_list->count() - 1, row.frame);
    const auto index = m_rows.size();
    connect(row.heal, &QToolButton::clicked, this, [this, index] {
        const auto commands = m_rows[index].entry.heal; // a copy: the rows change while they take effect
        for (const auto& command : commands)
            m_execute(command);
    });
    m_rows.push_back(std::move(row));
}

void FaultPanel::fill(Row& row, const FaultEntry& entry)
{
    row.entry = entry;
    row.icon->setFixedSize(scaled(kIcon), scaled(kIcon));
    row.icon->setPixmap(iconPixmap(entry.icon, entry.grave ? Token::Danger : Token::Warning, scaled(kIcon), devicePixelRatioF()));
    row.what->setText(entry.what);
    row.what->setFont(typeFont(Type::Strong));
    row.how->setText(entry.how);
    row.heal->setText(tr("Heal"));
    row.heal->setIcon(::brokerscope::ui::icon(QStringLiteral("heal"), Token::Ok));
    row.heal->setToolButtonStyle(Qt::ToolButtonIconOnly);
    row.heal->setAccessibleName(tr("Heal %1: %2").arg(entry.what, entry.how));
    row.heal->setToolTip(row.heal->accessibleName());
}

void FaultPanel::setCovered(bool on)
{
    if (std::exchange(m_covered, on) != on)
        retranslate();
}

void FaultPanel::show(const std::vector<FaultEntry>& entries)
{
    const bool changed = entries.size() != m_rows.size();
    while (m_rows.size() > entries.size()) {
        m_rows.back().frame->hide();
        m_rows.back().frame->deleteLater();
        m_rows.pop_back();
    }
    while (m_rows.size() < entries.size())
        addRow();
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (m_rows[i].entry.what != entries[i].what || m_rows[i].entry.how != entries[i].how)
            fill(m_rows[i], entries[i]);
    m_empty->setVisible(entries.empty());
    if (changed)
        m_title->setText(entries.empty() ? tr("Faults") : tr("Faults: %n", nullptr, count()));
}

} // namespace brokerscope::ui
