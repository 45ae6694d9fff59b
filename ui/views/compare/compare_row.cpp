#include "ui/views/compare/compare_row.h"

#include "ui/theme/theme.h"
#include "ui/theme/variant.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/scaled_limits.h"

#include <QLabel>
#include <QVBoxLayout>

#include <array>

namespace brokerscope::ui {

namespace {

constexpr int kLeastSide = 240;
constexpr int kWidestCardBelow = 640; // as CompareCard

QLabel* rowLabel(QWidget* parent, Type type, const char* tone = "")
{
    auto* label = new QLabel(parent);
    label->setFont(typeFont(type));
    setTone(label, tone);
    label->setWordWrap(true);
    return label;
}

// Beside the other side as long as it has so much room.
class RowSide final : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {scaled(kLeastSide), QWidget::sizeHint().height()}; }
};

} // namespace

CompareRow::CompareRow(const QString& name, QWidget* parent, int sides)
    : QFrame(parent)
    , m_title(rowLabel(this, Type::Strong))
    , m_sides(static_cast<std::size_t>(sides))
{
    setObjectName(name);
    setRole(this, "card");
    auto* row = new FlowRow;
    row->setSpacing(2 * kSpacing);
    const std::array names{".left", ".right", ".third"};
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        auto* place = new RowSide(this);
        auto& side = m_sides[i];
        side.who = rowLabel(place, Type::Caption, "muted");
        side.claim = rowLabel(place, Type::Body);
        side.claim->setObjectName(name + QLatin1String(names[i]) + QStringLiteral(".claim"));
        side.evidence = rowLabel(place, Type::Caption, "muted");
        side.evidence->setObjectName(name + QLatin1String(names[i]));
        auto* inPlace = new QVBoxLayout(place);
        inPlace->setContentsMargins(0, 0, 0, 0);
        inPlace->setSpacing(2);
        inPlace->addWidget(side.who);
        inPlace->addWidget(side.claim);
        inPlace->addWidget(side.evidence);
        inPlace->addStretch();
        row->addGrowing(place);
        setEvidence(static_cast<int>(i), {});
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(kSpacing / 2);
    layout->addWidget(m_title);
    layout->addLayout(row);
    limitWidth(*this, 0, sides * kWidestCardBelow + (sides - 1) * kSpacing);
}

void CompareRow::setTitle(const QString& title)
{
    m_title->setText(title);
}

void CompareRow::setClaim(int side, const QString& who, const QString& claim)
{
    auto& told = m_sides[static_cast<std::size_t>(side)];
    told.who->setText(who);
    told.claimWords = claim;
    showClaim(told);
}

void CompareRow::setEvidence(int side, const Evidence& evidence)
{
    auto& told = m_sides[static_cast<std::size_t>(side)];
    told.evidence->setText(evidence.words);
    told.evidence->setVisible(!evidence.words.isEmpty());
    told.holds = evidence.holds;
    showClaim(told);
}

void CompareRow::showClaim(Side& side)
{
    side.claim->setText((side.holds ? QStringLiteral("✓ ") : QString()) + side.claimWords);
    setTone(side.claim, side.holds ? "ok" : "");
}

} // namespace brokerscope::ui
